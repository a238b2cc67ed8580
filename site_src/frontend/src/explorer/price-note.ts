/** Says which price a view is sorted by, where readers may mean what a problem cost. */

import { t } from "../dom/words";
import { type Catalogue, HAS_RESULT } from "./catalogue";
import type { ScoreColumn } from "./data";
import type { View } from "./view-url";

export interface PriceNote {
  readonly text: string;
  /** The first benchmark that the view names; its leaderboard has what each problem cost. */
  readonly board: { readonly name: string; readonly address: string } | null;
}

/** The note on a view sorted by price; null for another order. */
export function priceNote(catalogue: Catalogue, view: View): PriceNote | null {
  const [sorted] = view.sort;
  if (sorted === undefined || catalogue.fact(sorted.column)?.kind !== "price") return null;
  const text = t("Sorted by list price per million tokens, not by what a problem cost.");
  const column = namedColumn(catalogue, view);
  return { text, board: column === undefined ? null : { name: column.benchmark, address: column.path } };
}

function namedColumn(catalogue: Catalogue, view: View): ScoreColumn | undefined {
  const asked = [...view.ranges.keys(), ...(view.facets.get(HAS_RESULT)?.values ?? [])];
  return asked.flatMap((id) => catalogue.columnsOf(id))[0];
}
