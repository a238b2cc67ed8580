/** A facet as a fieldset: values with counts, each included or excluded; any or all of them. */

import { element } from "../../dom/element";
import { t, tn } from "../../dom/words";
import { itemAt } from "../array";
import type { FacetRows } from "../catalogue";
import { foldText } from "../fold-text";
import { EMPTY_CHOICE, type FacetChoice } from "../view-url";

/** A list that is longer gets a field to find values in. */
const SHORT = 12;

export interface FacetPanel {
  readonly fieldset: HTMLFieldSetElement;
  /** Updates checkboxes and counts. */
  update(choice: FacetChoice | undefined, counts: readonly number[]): void;
}

export function facetPanel(facetRows: FacetRows, choose: (choice: FacetChoice) => void): FacetPanel {
  const { facet } = facetRows;
  let now: FacetChoice = EMPTY_CHOICE;
  const several = facet.members.length === 0 || facet.members.some((values) => values.length > 1);
  const mode = element("select", { "aria-label": t("{filter}: any or all of those chosen", { filter: facet.title }) });
  mode.append(element("option", { value: "any" }, t("any of")), element("option", { value: "all" }, t("all of")));
  mode.addEventListener("change", () => choose({ ...now, requireAll: mode.value === "all" }));
  const items = facet.values.map((value, number) => {
    const box = element("input", { type: "checkbox", value: value.id });
    const count = element("span", { class: "count" });
    const not = element(
      "button",
      { type: "button", class: "not", "aria-pressed": "false", title: t("Exclude {value}", { value: value.name }) },
      t("not"),
    );
    not.append(element("span", { class: "aside" }, ` ${value.name}`));
    box.addEventListener("change", () => {
      const values = now.values.filter((id) => id !== value.id);
      choose({
        ...now,
        values: box.checked ? [...values, value.id] : values,
        excluded: now.excluded.filter((id) => id !== value.id),
      });
    });
    not.addEventListener("click", () => {
      const out = now.excluded.includes(value.id);
      const rest = now.excluded.filter((id) => id !== value.id);
      choose({
        ...now,
        values: now.values.filter((id) => id !== value.id),
        excluded: out ? rest : [...rest, value.id],
      });
    });
    const label = element(
      "label",
      value.hint === "" ? {} : { title: value.hint },
      box,
      element("span", {}, value.name),
      " ",
      count,
    );
    return { number, value, box, count, not, line: element("li", {}, label, not), folded: foldText(value.name) };
  });
  const list = element("ul", {}, ...items.map(({ line }) => line));
  const fieldset = element("fieldset", {}, element("legend", {}, facet.title));
  if (several && facet.values.length > 1) fieldset.append(element("div", { class: "mode" }, mode));
  if (items.length > SHORT) {
    const field = element("input", {
      type: "search",
      class: "among",
      placeholder: tn("Search {n} values", "Search {n} values", items.length),
      "aria-label": t("Search the values of {filter}", { filter: facet.title }),
    });
    field.addEventListener("input", () => {
      const words = foldText(field.value).trim();
      for (const item of items) item.line.hidden = !item.folded.includes(words);
    });
    fieldset.append(field);
  }
  fieldset.append(list);
  return {
    fieldset,
    update(choice, counts) {
      now = choice ?? EMPTY_CHOICE;
      mode.value = now.requireAll ? "all" : "any";
      for (const { number, value, box, count, not, line } of items) {
        const remaining = itemAt(counts, number);
        const out = now.excluded.includes(value.id);
        const countText = String(remaining);
        const pressed = String(out);
        box.checked = now.values.includes(value.id);
        // Write only what changes, to avoid another layout of a long list.
        if (count.textContent !== countText) count.textContent = countText;
        if (not.getAttribute("aria-pressed") !== pressed) not.setAttribute("aria-pressed", pressed);
        line.classList.toggle("out", out);
        line.classList.toggle("none", remaining === 0 && !box.checked && !out);
      }
    },
  };
}
