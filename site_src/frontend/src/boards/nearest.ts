/** The filters nearest to those that leave no row, of which some row is left. */

import { type BoardFilters, CHOICES, matchesFilters, NO_FILTERS, type RowFacts, SWITCHES } from "./filters";

/** The values that each filter offers, in their order; "" is none. */
export type OfferedValues = Readonly<Record<(typeof CHOICES)[number], readonly string[]>>;

export interface NearestFilters {
  readonly filters: BoardFilters;
  readonly count: number;
}

/** Number of rows that `filters` leave. */
export function countRows(rows: readonly RowFacts[], filters: BoardFilters): number {
  return rows.reduce((count, facts) => count + Number(matchesFilters(facts, filters)), 0);
}

/**
 * `filters` with one of them changed so that rows are left, or with none of them; null if there are no rows at all.
 *
 * The least change wins: a neighbouring value before one further away, and that before giving a filter up. Of equal
 * changes, the one that leaves more rows.
 */
export function nearestFilters(
  rows: readonly RowFacts[],
  filters: BoardFilters,
  offered: OfferedValues,
): NearestFilters | null {
  const candidates: (NearestFilters & { readonly distance: number })[] = [];
  const consider = (changed: BoardFilters, distance: number): void => {
    const count = countRows(rows, changed);
    if (count > 0) candidates.push({ filters: changed, count, distance });
  };
  for (const name of CHOICES) {
    if (filters[name] === "") continue;
    const values = offered[name];
    const chosen = values.indexOf(filters[name]);
    values.forEach((value, index) => {
      const distance = value === "" ? values.length : Math.abs(index - chosen);
      if (index !== chosen) consider({ ...filters, [name]: value }, distance);
    });
  }
  if (filters.measuredBy !== "") consider({ ...filters, measuredBy: "" }, 3);
  if (filters.asOf !== "") consider({ ...filters, asOf: "" }, 3);
  for (const name of SWITCHES) if (filters[name]) consider({ ...filters, [name]: false }, 2);
  if (candidates.length === 0) {
    consider(NO_FILTERS, Number.POSITIVE_INFINITY);
  }
  candidates.sort((one, other) => one.distance - other.distance || other.count - one.count);
  return candidates[0] ?? null;
}
