/** Which rows a view shows, and how many each value of a facet would. */

import type { Choice, Range, View } from "./address";
import { Bits } from "./bits";
import type { Catalogue, Sets } from "./catalogue";
import { at } from "./lists";

/** Finds the rows that a text means; null for a text that says nothing. */
export interface Search {
  find(query: string): { readonly found: readonly number[] } | null;
}

const UNITS: Readonly<Record<string, number>> = { "": 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** The number of parameters that a reader wrote; null for anything else. */
export function parameters(text: string): number | null {
  const found = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(text.trim());
  if (found === null) return null;
  return Math.round(Number(found[1]) * (UNITS[(found[2] ?? "").toUpperCase()] ?? 1));
}

/** Whether a text is a date as people know them: a year, a month or a day. */
export function isDay(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);
}

/**
 * What a view filters by, and what is left.
 *
 * `counts` of a facet leave its own choice out where any of the values will do: they say what each would show if it
 * were chosen too. Where all are needed they say what would be left.
 */
export class Filter {
  private readonly catalogue: Catalogue;
  private readonly view: View;
  /** Rows that pass everything that is not a facet. */
  private readonly base: Bits;
  private readonly passed = new Map<string, Bits>();

  constructor(catalogue: Catalogue, view: View, search: Search) {
    this.catalogue = catalogue;
    this.view = view;
    let base = Bits.full(catalogue.size);
    const answer = search.find(view.query);
    if (answer !== null) base = Bits.of(catalogue.size, answer.found);
    this.base = inDays(catalogue, view.released, inSizes(catalogue, view.parameters, base));
    for (const [id, choice] of view.facets) {
      const sets = catalogue.facet(id);
      if (sets !== undefined) this.passed.set(id, passing(sets, choice, catalogue.size));
    }
  }

  get rows(): Bits {
    return this.others("");
  }

  /** How many rows each value of a facet has among those that would be shown. */
  counts(id: string): number[] {
    const sets = this.catalogue.facet(id);
    if (sets === undefined) return [];
    const choice = this.view.facets.get(id);
    const others = this.others(id);
    if (choice === undefined) return sets.rows.map((rows) => rows.shared(others));
    const { all, values, not } = choice;
    const among = all ? others.and(passing(sets, { values, all, not: [] }, this.catalogue.size)) : others;
    const left = among.without(union(sets, not, this.catalogue.size));
    return sets.rows.map((rows, number) => {
      const value = at(sets.facet.values, number).id;
      if (!not.includes(value)) return rows.shared(left);
      // What leaving it out takes away.
      const rest = not.filter((each) => each !== value);
      return rows.shared(among.without(union(sets, rest, this.catalogue.size)));
    });
  }

  /** Rows that pass everything but the facet `id`. */
  private others(id: string): Bits {
    let left = this.base;
    for (const [facet, rows] of this.passed) if (facet !== id) left = left.and(rows);
    return left;
  }
}

function passing(sets: Sets, { values, all, not }: Choice, size: number): Bits {
  const known = values.map((value) => sets.numbers.get(value));
  let left = Bits.full(size);
  if (values.length > 0) {
    // A value that nothing has: none of the rows where it is needed, no help where it is one of several.
    const each = known.map((number) => (number === undefined ? new Bits(size) : at(sets.rows, number)));
    left = all ? each.reduce((one, other) => one.and(other)) : each.reduce((one, other) => one.or(other));
  }
  return left.without(union(sets, not, size));
}

function union(sets: Sets, values: readonly string[], size: number): Bits {
  let found = new Bits(size);
  for (const value of values) {
    const number = sets.numbers.get(value);
    if (number !== undefined) found = found.or(at(sets.rows, number));
  }
  return found;
}

function inSizes(catalogue: Catalogue, range: Range, rows: Bits): Bits {
  const from = parameters(range.from);
  const to = parameters(range.to);
  if (from === null && to === null) return rows;
  const sizes = catalogue.table.rows.parameters;
  return only(rows, (row) => {
    const size = at(sizes, row);
    return size > 0 && (from === null || size >= from) && (to === null || size <= to);
  });
}

/** Rows that surely came out in the range: a date that is known by its year alone may lie outside a month. */
function inDays(catalogue: Catalogue, range: Range, rows: Bits): Bits {
  const from = isDay(range.from) ? range.from : "";
  const to = isDay(range.to) ? range.to : "";
  if (from === "" && to === "") return rows;
  const first = from === "" ? "" : earliest(from);
  const last = to === "" ? "" : latest(to);
  const released = catalogue.table.rows.released;
  return only(rows, (row) => {
    const day = at(released, row);
    return day !== "" && (first === "" || earliest(day) >= first) && (last === "" || latest(day) <= last);
  });
}

/** The first day that a date can mean. */
function earliest(day: string): string {
  return day + "-01-01".slice(day.length - 4);
}

/** The last day that a date can mean. */
function latest(day: string): string {
  if (day.length === 4) return `${day}-12-31`;
  if (day.length === 10) return day;
  const [year, month] = day.split("-").map(Number);
  return `${day}-${String(new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate()).padStart(2, "0")}`;
}

function only(rows: Bits, test: (row: number) => boolean): Bits {
  const kept = new Bits(rows.size);
  for (let row = 0; row < rows.size; row += 1) if (rows.has(row) && test(row)) kept.add(row);
  return kept;
}
