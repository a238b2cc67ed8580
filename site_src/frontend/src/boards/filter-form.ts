/** The form of filters above the leaderboards: reads and writes its fields, and counts what each choice would leave. */

import { find } from "../dom/element";
import { listed, t } from "../dom/words";
import { weightsText } from "../explorer/weights-text";
import type { AsOfSense } from "./as-of";
import { type BoardFilters, CHOICES, type RowFacts } from "./filters";
import { countRows, type OfferedValues } from "./nearest";

const SWITCH_NAMES = { firstHand: "first-hand", verified: "verified" } as const;

export class FilterForm {
  readonly root: HTMLElement;
  /** No field has it: it comes with an address, and goes with "Show all". */
  private measuredBy = "";

  constructor(root: HTMLElement) {
    this.root = root;
  }

  get filters(): BoardFilters {
    return {
      weights: this.radios.find(({ checked }) => checked)?.value ?? "",
      size: this.select("size").value,
      since: this.select("since").value,
      until: this.select("until").value,
      firstHand: this.checkbox("firstHand")?.checked ?? false,
      verified: this.checkbox("verified")?.checked ?? false,
      measuredBy: this.measuredBy,
      asOf: this.date.value,
      sense: this.sense.value === "published" ? "published" : "released",
    };
  }

  /** Values that a field does not offer are ignored. */
  set filters(filters: BoardFilters) {
    const weights = this.radios.some(({ value }) => value === filters.weights) ? filters.weights : "";
    for (const radio of this.radios) radio.checked = radio.value === weights;
    for (const name of ["size", "since", "until"] as const) {
      const field = this.select(name);
      // A choice that leaves nothing is disabled, but an address may ask for it.
      field.value = filters[name];
      if (field.selectedIndex < 0) field.value = "";
    }
    for (const name of ["firstHand", "verified"] as const) {
      const box = this.checkbox(name);
      if (box !== null) box.checked = filters[name];
    }
    this.measuredBy = filters.measuredBy;
    this.date.value = filters.asOf;
    this.sense.value = filters.sense;
    this.sense.hidden = filters.asOf === "";
  }

  get offered(): OfferedValues {
    const values = (name: "size" | "since" | "until"): readonly string[] =>
      [...this.select(name).options].map(({ value }) => value);
    return {
      weights: this.radios.map(({ value }) => value),
      size: values("size"),
      since: values("since"),
      until: values("until"),
    };
  }

  /** Text of what `filters` ask for: "Open, up to 10B". */
  describe(filters: BoardFilters): string {
    const parts = CHOICES.filter((name) => filters[name] !== "").map((name) =>
      name === "weights" ? weightsText(filters.weights) : this.label(this.select(name), filters[name]),
    );
    if (filters.firstHand) parts.push(t("first-hand"));
    if (filters.verified) parts.push(t("checked"));
    if (filters.asOf !== "")
      parts.push(t("as of {day}, {sense}", { day: filters.asOf, sense: this.senseText(filters.sense) }));
    return parts.length === 0 ? t("no filter") : listed(parts);
  }

  /** Writes beside each choice how many of `rows` it would leave; a choice that would leave none is disabled. */
  count(rows: readonly RowFacts[]): void {
    const filters = this.filters;
    this.sense.hidden = filters.asOf === "";
    for (const radio of this.radios) {
      const count = countRows(rows, { ...filters, weights: radio.value });
      radio.disabled = count === 0 && !radio.checked && radio.value !== "";
      find(radio.parentElement ?? this.root, "small").textContent = `${count}`;
    }
    for (const name of ["size", "since", "until"] as const) {
      const field = this.select(name);
      field.classList.toggle("set", field.value !== "");
      for (const option of field.options) {
        if (option.value === "") continue;
        const count = countRows(rows, { ...filters, [name]: option.value });
        option.disabled = count === 0 && !option.selected;
        const label = this.label(field, option.value);
        option.textContent = option.selected ? label : `${label} (${count})`;
      }
    }
    for (const name of ["firstHand", "verified"] as const) {
      const box = this.checkbox(name);
      if (box === null) continue;
      const count = countRows(rows, { ...filters, [name]: true });
      box.disabled = count === 0 && !box.checked;
      find(box.parentElement ?? this.root, "small").textContent = `${count}`;
    }
  }

  private label(field: HTMLSelectElement, value: string): string {
    const option = [...field.options].find((each) => each.value === value);
    return (option?.textContent ?? value).replace(/ \(\d+\)$/, "");
  }

  /** Words of a sense of the date, as its choice has them: "values published until then". */
  private senseText(sense: AsOfSense): string {
    return [...this.sense.options].find(({ value }) => value === sense)?.textContent ?? sense;
  }

  private get date(): HTMLInputElement {
    return find<HTMLInputElement>(this.root, "[name=as-of]");
  }

  private get sense(): HTMLSelectElement {
    return find<HTMLSelectElement>(this.root, "[name=sense]");
  }

  private get radios(): readonly HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>("[name=weights]")];
  }

  private select(name: "size" | "since" | "until"): HTMLSelectElement {
    return find<HTMLSelectElement>(this.root, `[name=${name}]`);
  }

  /** null where all rows are first-hand, or all are checked. */
  private checkbox(name: keyof typeof SWITCH_NAMES): HTMLInputElement | null {
    return this.root.querySelector<HTMLInputElement>(`[name=${SWITCH_NAMES[name]}]`);
  }
}
