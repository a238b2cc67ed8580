/** The data as loaded, with what is worked out from it once. */

import { Bits } from "./bits";
import type { Column, Facet, Scores, Table } from "./data";
import { at } from "./lists";

/** The values of one facet as sets of rows. */
export interface Sets {
  readonly facet: Facet;
  readonly rows: readonly Bits[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** The id in addresses of the facet that is made of the columns: has a result on ... */
export const HAS = "has";

export class Catalogue {
  readonly table: Table;
  readonly size: number;
  private readonly sets = new Map<string, Sets>();
  private readonly places = new Map<string, Int32Array>();
  private readonly columns: ReadonlyMap<string, number>;
  private readonly loaded = new Map<number, Scores>();
  private readonly own: ReadonlyMap<string, number>;

  constructor(table: Table) {
    this.table = table;
    this.size = table.rows.family.length;
    this.columns = new Map(table.columns.map((column, number) => [column.id, number]));
    for (const each of table.scores) this.loaded.set(each.column, each);
    for (const facet of table.facets) this.sets.set(facet.id, this.made(facet));
    this.own = new Map(Array.from({ length: this.size }, (_, row) => [this.ref(row), row]));
  }

  /** The values of every column, once their file is there. */
  addScores(scores: readonly Scores[]): void {
    for (const each of scores) this.loaded.set(each.column, each);
    const values = this.table.columns.map(({ id, benchmark, what }) => ({
      id,
      name: `${benchmark} ${what}`,
      hint: "",
    }));
    const facet: Facet = {
      id: HAS,
      title: "Has a result on",
      hint: "",
      tags: false,
      chips: false,
      of_rows: true,
      values,
      members: [],
    };
    const rows = this.table.columns.map((_, number) => Bits.of(this.size, this.loaded.get(number)?.rows ?? []));
    this.sets.set(HAS, { facet, rows, numbers: this.columns });
  }

  get hasAllScores(): boolean {
    return this.sets.has(HAS);
  }

  facet(id: string): Sets | undefined {
    return this.sets.get(id);
  }

  facets(): Iterable<Sets> {
    return this.sets.values();
  }

  column(id: string): Column | undefined {
    const number = this.columns.get(id);
    return number === undefined ? undefined : this.table.columns[number];
  }

  /** The values of a column; undefined while they are not loaded. */
  scores(id: string): Scores | undefined {
    const number = this.columns.get(id);
    return number === undefined ? undefined : this.loaded.get(number);
  }

  /** Where in a column's lists a row stands; -1 where it has no value there. */
  place(id: string, row: number): number {
    let places = this.places.get(id);
    if (places === undefined) {
      const scores = this.scores(id);
      if (scores === undefined) return -1;
      places = new Int32Array(this.size).fill(-1);
      for (const [place, each] of scores.rows.entries()) places[each] = place;
      this.places.set(id, places);
    }
    return places[row] ?? -1;
  }

  /** What a row's results point at: "family/variant", or the family where it has no variants. */
  ref(row: number): string {
    const family = at(this.table.families.id, at(this.table.rows.family, row));
    const variant = at(this.table.rows.id, row);
    return variant === "" ? family : `${family}/${variant}`;
  }

  /** The row of a reference; undefined for one that does not exist. */
  row(ref: string): number | undefined {
    return this.own.get(ref);
  }

  private made(facet: Facet): Sets {
    const rows = facet.values.map(() => new Bits(this.size));
    for (let row = 0; row < this.size; row += 1) {
      const who = facet.of_rows ? row : at(this.table.rows.family, row);
      for (const value of at(facet.members, who)) at(rows, value).add(row);
    }
    return { facet, rows, numbers: new Map(facet.values.map(({ id }, number) => [id, number])) };
  }
}
