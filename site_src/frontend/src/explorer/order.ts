/** Sorting by several columns at once, and rows under headings. */

import type { Grouping, SortKey, View } from "./address";
import type { Bits } from "./bits";
import type { Catalogue } from "./catalogue";
import { head, NAME, sortKey } from "./columns";
import { at } from "./lists";

/** Places of rows by each column, and whole orders, kept: filtering a sorted table sorts nothing anew. */
export class Orders {
  private readonly catalogue: Catalogue;
  private readonly places = new Map<string, Int32Array>();
  private last: { readonly name: string; readonly rows: Int32Array } | null = null;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  /** Every row; equal ones stand as they do without sorting, and those without a value last in either direction. */
  rows(sort: readonly SortKey[]): Int32Array {
    const known = sort.filter(({ column }) => head(this.catalogue, column) !== undefined);
    const name = known.map(({ column, down }) => (down ? "-" : "") + column).join(",");
    if (this.last?.name === name) return this.last.rows;
    const keys = known.map(({ column, down }) => ({ places: this.placesBy(column), turn: down ? -1 : 1 }));
    const rows = Int32Array.from({ length: this.catalogue.size }, (_, row) => row);
    if (keys.length > 0) {
      rows.sort((one, other) => {
        for (const { places, turn } of keys) {
          const first = at(places, one);
          const second = at(places, other);
          if (first === second) continue;
          if (first < 0) return 1;
          if (second < 0) return -1;
          return (first - second) * turn;
        }
        return one - other;
      });
    }
    this.last = { name, rows };
    return rows;
  }

  /** Makes ready what takes longest: the order by name. */
  prepare(): void {
    this.placesBy(NAME.id);
  }

  /** Scores that were not there when rows were sorted: sort by them anew. */
  forget(): void {
    for (const id of [...this.places.keys()]) if (this.catalogue.column(id) !== undefined) this.places.delete(id);
    this.last = null;
  }

  /** Of each row the place of its value among all values, equal for equal ones; -1 without a value. */
  private placesBy(column: string): Int32Array {
    let places = this.places.get(column);
    if (places !== undefined) return places;
    const keys = Array.from({ length: this.catalogue.size }, (_, row) => sortKey(this.catalogue, row, column));
    const rising = [...keys.keys()]
      .filter((row) => keys[row] !== null)
      .sort((one, other) => compare(keys[one], keys[other]));
    places = new Int32Array(this.catalogue.size).fill(-1);
    let place = 0;
    for (const [number, row] of rising.entries()) {
      if (number > 0 && compare(keys[at(rising, number - 1)], keys[row]) !== 0) place = number;
      places[row] = place;
    }
    this.places.set(column, places);
    return places;
  }
}

function compare(one: number | string | null | undefined, other: number | string | null | undefined): number {
  if (one === other) return 0;
  return (one ?? "") < (other ?? "") ? -1 : 1;
}

/** Rows under one heading; "" for rows that have none. */
export interface Section {
  readonly title: string;
  readonly rows: readonly number[];
}

/** How a view groups its rows when its address does not say: by year as long as nothing else orders them. */
export function grouping(view: View): Grouping {
  return view.group ?? (view.sort.length === 0 && view.query.trim() === "" ? "year" : "none");
}

/**
 * The rows that are shown, in their order, under their headings; a heading stands where its first row would, but size
 * classes from the largest down.
 *
 * `best` are the rows that a text was found in, the best first: their order, where nothing else is asked for.
 */
export function sections(
  catalogue: Catalogue,
  orders: Orders,
  view: View,
  kept: Bits,
  best: readonly number[] | null,
): Section[] {
  const rows: number[] = [];
  const all = best !== null && view.sort.length === 0 ? best : orders.rows(view.sort);
  for (const row of all) if (kept.has(row)) rows.push(row);
  const by = grouping(view);
  if (by === "none") return rows.length === 0 ? [] : [{ title: "", rows }];
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const title = TITLES[by](catalogue, row);
    const same = found.get(title);
    if (same === undefined) found.set(title, [row]);
    else same.push(row);
  }
  const parts = [...found].map(([title, same]) => ({ title, rows: same }));
  return by === "size" ? parts.sort((one, other) => sizeOf(catalogue, other) - sizeOf(catalogue, one)) : parts;
}

/** The place of a section's size class among all; those of no known size come last. */
function sizeOf(catalogue: Catalogue, { rows }: Section): number {
  return catalogue.facet("size")?.facet.members[rows[0] ?? -1]?.[0] ?? -1;
}

const TITLES: Readonly<Record<Exclude<Grouping, "none">, (catalogue: Catalogue, row: number) => string>> = {
  year: ({ table: { rows, families } }, row) => {
    const day = at(rows.released, row) || at(families.released, at(rows.family, row));
    return day === "" ? "Date not known" : day.slice(0, 4);
  },
  family: ({ table: { rows, families } }, row) => at(families.name, at(rows.family, row)),
  size: (catalogue, row) => {
    const facet = catalogue.facet("size")?.facet;
    const value = facet === undefined ? undefined : at(facet.members, row)[0];
    return facet === undefined || value === undefined ? "Size not published" : at(facet.values, value).name;
  },
};
