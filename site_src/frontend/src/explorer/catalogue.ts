/** The loaded data, with the indexes that are computed from it once. */

import { itemAt } from "./array";
import { BitSet } from "./bit-set";
import type { ExplorerTable, Facet, FactColumn, RangeFilter, ScoreColumn, ScoreConfiguration, Scores } from "./data";

/** The values of one facet as sets of rows. */
export interface FacetRows {
  readonly facet: Facet;
  readonly rows: readonly BitSet[];
  readonly valueIndexes: ReadonlyMap<string, number>;
}

/** Id, in URLs, of the facet "has a result on", whose values are the columns. */
export const HAS_RESULT = "has";

export class Catalogue {
  readonly table: ExplorerTable;
  readonly size: number;
  private readonly facetRowsById = new Map<string, FacetRows>();
  private readonly scoreIndexes = new Map<string, Int32Array>();
  private readonly columnIndexes: ReadonlyMap<string, number>;
  private readonly factById: ReadonlyMap<string, FactColumn>;
  private readonly loadedScores = new Map<number, Scores>();
  private readonly rowByRef: ReadonlyMap<string, number>;

  constructor(table: ExplorerTable) {
    this.table = table;
    this.size = table.rows.family.length;
    this.factById = new Map(table.facts.map((fact) => [fact.id, fact]));
    this.columnIndexes = new Map(table.columns.map((column, number) => [column.id, number]));
    for (const columnScores of table.scores) this.loadedScores.set(columnScores.column, columnScores);
    for (const facet of table.facets) this.facetRowsById.set(facet.id, this.createFacetRows(facet));
    this.rowByRef = new Map([
      ...Object.entries(table.former),
      ...Array.from({ length: this.size }, (_, row): [string, number] => [this.ref(row), row]),
    ]);
  }

  /** Adds the values of all columns, which are in a file of their own. */
  addScores(scores: readonly Scores[]): void {
    for (const columnScores of scores) this.loadedScores.set(columnScores.column, columnScores);
    const values = this.table.columns.map(({ id, benchmark, what }) => ({
      id,
      name: `${benchmark} ${what}`,
      hint: "",
    }));
    const facet: Facet = {
      id: HAS_RESULT,
      title: "Has a result on",
      hint: "",
      tags: false,
      chips: false,
      of_rows: true,
      values,
      members: [],
    };
    const rows = this.table.columns.map((_, number) => BitSet.of(this.size, this.loadedScores.get(number)?.rows ?? []));
    this.facetRowsById.set(HAS_RESULT, { facet, rows, valueIndexes: this.columnIndexes });
  }

  get hasAllScores(): boolean {
    return this.facetRowsById.has(HAS_RESULT);
  }

  facet(id: string): FacetRows | undefined {
    return this.facetRowsById.get(id);
  }

  facets(): Iterable<FacetRows> {
    return this.facetRowsById.values();
  }

  /** The column of facts with this id; undefined for any other column. */
  fact(id: string): FactColumn | undefined {
    return this.factById.get(id);
  }

  /** Values that a column of facts shows in a row; 0 or "" if unknown. */
  factValues(fact: FactColumn, row: number): (string | number)[] {
    const { facts } = fact.of_rows ? this.table.rows : this.table.families;
    const index = fact.of_rows ? row : itemAt(this.table.rows.family, row);
    return fact.lists.map((name) => itemAt(facts[name] ?? [], index));
  }

  /** The filter by range with this id; undefined if there is none. */
  range(id: string): RangeFilter | undefined {
    return this.table.ranges.find((range) => range.id === id);
  }

  column(id: string): ScoreColumn | undefined {
    const number = this.columnIndexes.get(id);
    return number === undefined ? undefined : this.table.columns[number];
  }

  /** The values of a column; undefined until they are loaded. */
  scores(id: string): Scores | undefined {
    const number = this.columnIndexes.get(id);
    return number === undefined ? undefined : this.loadedScores.get(number);
  }

  /** Index of a row in the lists of a column; -1 if it has no value there. */
  scoreIndex(id: string, row: number): number {
    let places = this.scoreIndexes.get(id);
    if (places === undefined) {
      const scores = this.scores(id);
      if (scores === undefined) return -1;
      places = new Int32Array(this.size).fill(-1);
      for (const [index, scoredRow] of scores.rows.entries()) places[scoredRow] = index;
      this.scoreIndexes.set(id, places);
    }
    return places[row] ?? -1;
  }

  /** How a row was run for its value in a column; undefined without a value. */
  configuration(id: string, row: number): ScoreConfiguration | undefined {
    const index = this.scoreIndex(id, row);
    return index < 0 ? undefined : this.table.configurations[this.scores(id)?.configuration[index] ?? 0];
  }

  /** The reference of a row: "family/variant", or the family if it has no variants. */
  ref(row: number): string {
    const family = itemAt(this.table.families.id, itemAt(this.table.rows.family, row));
    const variant = itemAt(this.table.rows.id, row);
    return variant === "" ? family : `${family}/${variant}`;
  }

  /** The row of a reference, current or former; undefined for one that does not exist. */
  row(ref: string): number | undefined {
    return this.rowByRef.get(ref);
  }

  /** References of a URL, each once: former ones as the current ones, unknown ones as they are. */
  currentRefs(refs: readonly string[]): string[] {
    const current = refs.map((ref) => {
      const row = this.row(ref);
      return row === undefined ? ref : this.ref(row);
    });
    return [...new Set(current)];
  }

  private createFacetRows(facet: Facet): FacetRows {
    const rows = facet.values.map(() => new BitSet(this.size));
    for (let row = 0; row < this.size; row += 1) {
      const who = facet.of_rows ? row : itemAt(this.table.rows.family, row);
      for (const value of itemAt(facet.members, who)) itemAt(rows, value).add(row);
    }
    return { facet, rows, valueIndexes: new Map(facet.values.map(({ id }, number) => [id, number])) };
  }
}
