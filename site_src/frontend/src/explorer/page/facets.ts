/** A facet as a fieldset: values with counts, each chosen or left out, any or all of them. */

import { type Choice, NOTHING } from "../address";
import type { Sets } from "../catalogue";
import { fold } from "../letters";
import { at } from "../lists";
import { element } from "./element";

/** A list that is longer gets a field to find values in. */
const SHORT = 12;

export interface FacetPanel {
  readonly fieldset: HTMLFieldSetElement;
  /** Brings ticks and counts up to date. */
  update(choice: Choice | undefined, counts: readonly number[]): void;
}

export function facetPanel(sets: Sets, choose: (choice: Choice) => void): FacetPanel {
  const { facet } = sets;
  let now: Choice = NOTHING;
  const several = facet.members.length === 0 || facet.members.some((each) => each.length > 1);
  const mode = element("select", { "aria-label": `${facet.title}: any or all of those chosen` });
  mode.append(element("option", { value: "any" }, "any of"), element("option", { value: "all" }, "all of"));
  mode.addEventListener("change", () => choose({ ...now, all: mode.value === "all" }));
  const lines = facet.values.map((value, number) => {
    const box = element("input", { type: "checkbox", value: value.id });
    const count = element("span", { class: "count" });
    const not = element(
      "button",
      { type: "button", class: "not", "aria-pressed": "false", title: `Leave out ${value.name}` },
      "not",
    );
    not.append(element("span", { class: "aside" }, ` ${value.name}`));
    box.addEventListener("change", () => {
      const values = now.values.filter((each) => each !== value.id);
      choose({
        ...now,
        values: box.checked ? [...values, value.id] : values,
        not: now.not.filter((each) => each !== value.id),
      });
    });
    not.addEventListener("click", () => {
      const out = now.not.includes(value.id);
      const rest = now.not.filter((each) => each !== value.id);
      choose({ ...now, values: now.values.filter((each) => each !== value.id), not: out ? rest : [...rest, value.id] });
    });
    const label = element(
      "label",
      value.hint === "" ? {} : { title: value.hint },
      box,
      element("span", {}, value.name),
      " ",
      count,
    );
    return { number, value, box, count, not, line: element("li", {}, label, not), folded: fold(value.name) };
  });
  const list = element("ul", {}, ...lines.map(({ line }) => line));
  const fieldset = element("fieldset", {}, element("legend", {}, facet.title));
  if (several && facet.values.length > 1) fieldset.append(element("div", { class: "mode" }, mode));
  if (lines.length > SHORT) {
    const field = element("input", {
      type: "search",
      class: "among",
      placeholder: `Among ${lines.length}`,
      "aria-label": `Find among: ${facet.title}`,
    });
    field.addEventListener("input", () => {
      const words = fold(field.value).trim();
      for (const each of lines) each.line.hidden = !each.folded.includes(words);
    });
    fieldset.append(field);
  }
  fieldset.append(list);
  return {
    fieldset,
    update(choice, counts) {
      now = choice ?? NOTHING;
      mode.value = now.all ? "all" : "any";
      for (const { number, value, box, count, not, line } of lines) {
        const left = at(counts, number);
        const out = now.not.includes(value.id);
        const said = String(left);
        const pressed = String(out);
        box.checked = now.values.includes(value.id);
        // Each is written only where it changes: a long list would be laid out anew for nothing.
        if (count.textContent !== said) count.textContent = said;
        if (not.getAttribute("aria-pressed") !== pressed) not.setAttribute("aria-pressed", pressed);
        line.classList.toggle("out", out);
        line.classList.toggle("none", left === 0 && !box.checked && !out);
      }
    },
  };
}
