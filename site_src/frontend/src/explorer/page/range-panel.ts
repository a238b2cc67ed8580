/** Two fields for the ends of a range. Values that cannot be read show an error and filter nothing. */

import { element } from "../../dom/element";
import { t } from "../../dom/words";
import type { ValueRange } from "../view-url";

export interface RangePanel {
  readonly fieldset: HTMLFieldSetElement;
  update(range: ValueRange): void;
}

export function rangePanel(
  title: string,
  example: { readonly from: string; readonly to: string },
  remedy: string,
  isGood: (text: string) => boolean,
  choose: (range: ValueRange) => void,
): RangePanel {
  const field = (label: string, placeholder: string): HTMLInputElement =>
    element("input", {
      type: "text",
      "aria-label": label,
      placeholder,
      autocomplete: "off",
      spellcheck: "false",
    });
  const from = field(t("{filter}, from", { filter: title }), example.from);
  const to = field(t("{filter}, to", { filter: title }), example.to);
  const trouble = element("p", { class: "trouble", role: "alert" });
  const changed = (): void => {
    const good = (input: HTMLInputElement): boolean => input.value.trim() === "" || isGood(input.value.trim());
    for (const input of [from, to]) input.setAttribute("aria-invalid", String(!good(input)));
    const well = good(from) && good(to);
    trouble.textContent = well ? "" : remedy;
    if (well) choose({ from: from.value.trim(), to: to.value.trim() });
  };
  for (const input of [from, to]) input.addEventListener("change", changed);
  const line = element(
    "div",
    { class: "range" },
    element("label", {}, `${t("from")} `, from),
    element("label", {}, `${t("to")} `, to),
  );
  const fieldset = element("fieldset", {}, element("legend", {}, title), line, trouble);
  return {
    fieldset,
    update(range) {
      // Do not change a field while the reader types in it.
      if (document.activeElement !== from) from.value = range.from;
      if (document.activeElement !== to) to.value = range.to;
    },
  };
}
