/** Parts of a view that name nothing: values of facets, filters and columns that an address has, and we have not. */

import { t } from "../dom/words";
import { type Catalogue, HAS_RESULT } from "./catalogue";
import { columnHead } from "./columns";
import { foldText } from "./fold-text";
import { type View, withChoice } from "./view-url";

export interface UnknownValue {
  /** "No such organisation: metta." */
  readonly message: string;
  readonly near: { readonly name: string; readonly view: View } | null;
}

/** Every part of a view that names nothing, with the nearest name there is. */
export function unknownValues(catalogue: Catalogue, view: View): UnknownValue[] {
  const messages: UnknownValue[] = [];
  for (const [id, choice] of view.facets) {
    const rows = catalogue.facet(id);
    if (rows === undefined) {
      if (id !== HAS_RESULT) messages.push({ message: t("No such filter: {name}.", { name: id }), near: null });
      continue;
    }
    const what = id === HAS_RESULT ? t("board") : rows.facet.title.toLowerCase();
    for (const value of [...choice.values, ...choice.excluded]) {
      if (rows.valueIndexes.has(value)) continue;
      const near = nearest(value.replace(/^any\./, ""), rows.facet.values);
      const instead = near === null ? [] : [near.id];
      const swap = (values: readonly string[]): string[] =>
        values.flatMap((other) => (other === value ? instead : [other]));
      const next = { ...choice, values: swap(choice.values), excluded: swap(choice.excluded) };
      messages.push({
        message: t("No such {what}: {name}.", { what, name: value }),
        near: near === null ? null : { name: near.name, view: withChoice(view, id, next) },
      });
    }
  }
  for (const id of view.ranges.keys())
    if (catalogue.range(id) === undefined && catalogue.columnsOf(id).length === 0)
      messages.push({ message: t("No such filter: {name}.", { name: id }), near: null });
  for (const id of new Set([...(view.columns ?? []), ...view.sort.map(({ column }) => column)]))
    if (columnHead(catalogue, id) === undefined)
      messages.push({ message: t("No such column: {name}.", { name: id }), near: null });
  return messages;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The value whose id or name is nearest to a text; null if none is near. */
function nearest(text: string, values: readonly Named[]): Named | null {
  const wanted = foldText(text);
  let best: Named | null = null;
  // A third of the letters may be wrong.
  let least = Math.floor(wanted.length / 3) + 1;
  for (const value of values) {
    const names = [foldText(value.id.replace(/^any\./, "")), foldText(value.name)];
    const distance = Math.min(
      ...names.map((name) =>
        // The beginning of a name counts nearly as much as the whole.
        Math.min(editDistance(wanted, name), editDistance(wanted, name.slice(0, wanted.length)) + 0.5),
      ),
    );
    if (distance < least) [least, best] = [distance, value];
  }
  return best;
}

/** Number of letters to change, add or leave out between two texts. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const letter of one) {
    const before = row;
    row = [(before[0] ?? 0) + 1];
    for (let index = 1; index <= other.length; index += 1)
      row.push(
        Math.min(
          (before[index] ?? 0) + 1,
          (row[index - 1] ?? 0) + 1,
          (before[index - 1] ?? 0) + (other[index - 1] === letter ? 0 : 1),
        ),
      );
  }
  return row.at(-1) ?? 0;
}
