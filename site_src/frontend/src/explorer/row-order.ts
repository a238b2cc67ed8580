/** Sorts rows by several columns, and groups them under headings. */

import { t } from "../dom/words";
import { itemAt } from "./array";
import type { BitSet } from "./bit-set";
import type { Catalogue } from "./catalogue";
import { columnHead, NAME_COLUMN, sortValue } from "./columns";
import type { Grouping, SortKey, View } from "./view-url";

/** Places of rows by each column, and whole orders, kept: filtering a sorted table sorts nothing anew. */
export class RowOrder {
  private readonly catalogue: Catalogue;
  private readonly ranksByColumn = new Map<string, Int32Array>();
  private last: { readonly name: string; readonly rows: Int32Array } | null = null;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  /** All rows, sorted. Equal rows keep their order; rows without a value come last in both directions. */
  rows(sort: readonly SortKey[]): Int32Array {
    const known = sort.filter(({ column }) => columnHead(this.catalogue, column) !== undefined);
    const name = known.map(({ column, descending }) => (descending ? "-" : "") + column).join(",");
    if (this.last?.name === name) return this.last.rows;
    const keys = known.map(({ column, descending }) => ({
      ranks: this.ranksBy(column),
      direction: descending ? -1 : 1,
    }));
    const rows = Int32Array.from({ length: this.catalogue.size }, (_, row) => row);
    if (keys.length > 0) {
      rows.sort((one, other) => {
        for (const { ranks, direction } of keys) {
          const first = itemAt(ranks, one);
          const second = itemAt(ranks, other);
          if (first === second) continue;
          if (first < 0) return 1;
          if (second < 0) return -1;
          return (first - second) * direction;
        }
        return one - other;
      });
    }
    this.last = { name, rows };
    return rows;
  }

  /** Computes the order that takes longest: by name. */
  prepare(): void {
    this.ranksBy(NAME_COLUMN.id);
  }

  /** Drops the cached ranks of scores, after more scores were loaded. */
  forgetScores(): void {
    for (const id of [...this.ranksByColumn.keys()])
      if (this.catalogue.column(id) !== undefined) this.ranksByColumn.delete(id);
    this.last = null;
  }

  /** Rank of the value of each row, equal for equal values; -1 without a value. */
  private ranksBy(column: string): Int32Array {
    let ranks = this.ranksByColumn.get(column);
    if (ranks !== undefined) return ranks;
    const keys = Array.from({ length: this.catalogue.size }, (_, row) => sortValue(this.catalogue, row, column));
    const rising = [...keys.keys()]
      .filter((row) => keys[row] !== null)
      .sort((one, other) => compareValues(keys[one], keys[other]));
    ranks = new Int32Array(this.catalogue.size).fill(-1);
    let rank = 0;
    for (const [number, row] of rising.entries()) {
      if (number > 0 && compareValues(keys[itemAt(rising, number - 1)], keys[row]) !== 0) rank = number;
      ranks[row] = rank;
    }
    this.ranksByColumn.set(column, ranks);
    return ranks;
  }
}

function compareValues(one: number | string | null | undefined, other: number | string | null | undefined): number {
  if (one === other) return 0;
  return (one ?? "") < (other ?? "") ? -1 : 1;
}

/** Rows under one heading; "" for rows that have none. */
export interface Section {
  readonly title: string;
  readonly rows: readonly number[];
}

/** The grouping of a view. Default: by year, unless rows are sorted or searched. */
export function effectiveGrouping(view: View): Grouping {
  return view.group ?? (view.sort.length === 0 && view.query.trim() === "" ? "year" : "none");
}

/**
 * The shown rows in their order, under headings. A heading is at the place of its first row, but size classes are
 * ordered from the largest down.
 *
 * `best` are the rows that match the query, best first; that is their order unless the view is sorted.
 */
export function groupRows(
  catalogue: Catalogue,
  orders: RowOrder,
  view: View,
  kept: BitSet,
  best: readonly number[] | null,
): Section[] {
  const rows: number[] = [];
  const all = best !== null && view.sort.length === 0 ? best : orders.rows(view.sort);
  for (const row of all) if (kept.has(row)) rows.push(row);
  const by = effectiveGrouping(view);
  if (by === "none") return rows.length === 0 ? [] : [{ title: "", rows }];
  const rowsByTitle = new Map<string, number[]>();
  for (const row of rows) {
    const title = SECTION_TITLES[by](catalogue, row);
    const same = rowsByTitle.get(title);
    if (same === undefined) rowsByTitle.set(title, [row]);
    else same.push(row);
  }
  const parts = [...rowsByTitle].map(([title, same]) => ({ title, rows: same }));
  return by === "size" ? parts.sort((one, other) => sizeRank(catalogue, other) - sizeRank(catalogue, one)) : parts;
}

/** Rank of the size class of a section; unknown sizes come last. */
function sizeRank(catalogue: Catalogue, { rows }: Section): number {
  return catalogue.facet("size")?.facet.members[rows[0] ?? -1]?.[0] ?? -1;
}

const SECTION_TITLES: Readonly<Record<Exclude<Grouping, "none">, (catalogue: Catalogue, row: number) => string>> = {
  year: ({ table: { rows, families } }, row) => {
    const day = String(rows.facts["released"]?.[row] ?? "") || itemAt(families.released, itemAt(rows.family, row));
    const year = day === "" ? t("Date not known") : day.slice(0, 4);
    // catalog/views/models.py has the same headings.
    return itemAt(rows.measured, row) === 1 ? year : t("{year}, no result known", { year });
  },
  family: ({ table: { rows, families } }, row) => itemAt(families.name, itemAt(rows.family, row)),
  size: (catalogue, row) => {
    const facet = catalogue.facet("size")?.facet;
    const value = facet === undefined ? undefined : itemAt(facet.members, row)[0];
    return facet === undefined || value === undefined ? t("Size not published") : itemAt(facet.values, value).name;
  },
};
