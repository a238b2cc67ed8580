/** The loaded data, with the indexes that are computed from it once. */

import { t } from "../dom/words";
import { itemAt } from "./array";
import { BitSet } from "./bit-set";
import type { ExplorerTable, Facet, FactColumn, RangeFilter, ScoreColumn, ScoreConfiguration, Scores } from "./data";
import { foldText } from "./fold-text";

/** The values of one facet as sets of rows. */
export interface FacetRows {
  readonly facet: Facet;
  readonly rows: readonly BitSet[];
  readonly valueIndexes: ReadonlyMap<string, number>;
}

/** Id, in URLs, of the facet "has a result on", whose values are benchmarks and columns. */
export const HAS_RESULT = "has";

const ANY = "any.";

/** Value of that facet for a result in any column of a benchmark. */
export function anyResultOn(benchmark: string): string {
  return ANY + benchmark;
}

export class Catalogue {
  readonly table: ExplorerTable;
  readonly size: number;
  private readonly facetRowsById = new Map<string, FacetRows>();
  private readonly scoreIndexes = new Map<string, Int32Array>();
  private readonly columnIndexes: ReadonlyMap<string, number>;
  private readonly factById: ReadonlyMap<string, FactColumn>;
  private readonly loadedScores = new Map<number, Scores>();
  /** By id of the benchmark: numbers of its columns, those with most values first. */
  private readonly columnsByBenchmark = new Map<string, number[]>();
  private names: ReadonlyMap<string, string> | null = null;
  private readonly rowByRef: ReadonlyMap<string, number>;

  constructor(table: ExplorerTable) {
    this.table = table;
    this.size = table.rows.family.length;
    this.factById = new Map(table.facts.map((fact) => [fact.id, fact]));
    this.columnIndexes = new Map(table.columns.map((column, number) => [column.id, number]));
    for (const columnScores of table.scores) this.loadedScores.set(columnScores.column, columnScores);
    for (const facet of table.facets) this.facetRowsById.set(facet.id, this.createFacetRows(facet));
    for (const [number, column] of table.columns.entries()) {
      const id = this.benchmarkOf(column);
      const known = this.columnsByBenchmark.get(id);
      if (known === undefined) this.columnsByBenchmark.set(id, [number]);
      else known.push(number);
    }
    this.rowByRef = new Map([
      ...Object.entries(table.former),
      ...Array.from({ length: this.size }, (_, row): [string, number] => [this.ref(row), row]),
    ]);
  }

  /** Adds the values of all columns, which are in a file of their own. */
  addScores(scores: readonly Scores[]): void {
    for (const columnScores of scores) this.loadedScores.set(columnScores.column, columnScores);
    const ofColumns = this.table.columns.map((_, number) =>
      BitSet.of(this.size, this.loadedScores.get(number)?.rows ?? []),
    );
    const value = (id: string, name: string) => ({ id, name, search: "", hint: "" });
    const benchmarks = [...this.columnsByBenchmark].filter(([, columns]) => columns.length > 1);
    const values = [
      ...benchmarks.map(([id, [first]]) =>
        value(anyResultOn(id), `${itemAt(this.table.columns, first ?? 0).benchmark}`),
      ),
      ...this.table.columns.map(({ id, benchmark, what }) => value(id, `${benchmark} ${what}`)),
    ];
    const facet: Facet = {
      id: HAS_RESULT,
      title: t("Has a result on"),
      hint: "",
      tags: false,
      chips: false,
      of_rows: true,
      values,
      members: [],
    };
    const rows = [
      ...benchmarks.map(([, columns]) =>
        columns.reduce((all, number) => all.or(itemAt(ofColumns, number)), new BitSet(this.size)),
      ),
      ...ofColumns,
    ];
    const valueIndexes = new Map(values.map(({ id }, index) => [id, index]));
    // A benchmark with one column: both of its names mean the same rows.
    for (const [id, columns] of this.columnsByBenchmark)
      if (columns.length === 1) valueIndexes.set(anyResultOn(id), benchmarks.length + (columns[0] ?? 0));
    this.facetRowsById.set(HAS_RESULT, { facet, rows, valueIndexes });
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

  /** Id of the benchmark of a column. */
  benchmarkOf(column: ScoreColumn): string {
    return column.path.replace(/^benchmarks\//, "").replace(/\.html$/, "");
  }

  /** Ids of benchmarks by folded name; the search library must be loaded. */
  get benchmarkNames(): ReadonlyMap<string, string> {
    if (this.names !== null) return this.names;
    const names = new Map<string, string>();
    for (const column of this.table.columns)
      for (const name of [column.benchmark, ...(this.table.benchmark_names[column.benchmark] ?? [])])
        if (!names.has(foldText(name))) names.set(foldText(name), this.benchmarkOf(column));
    this.names = names;
    return names;
  }

  /** Name of the benchmark with this id; the id itself if no column is of it. */
  benchmarkTitle(id: string): string {
    const [first] = this.columnsByBenchmark.get(id) ?? [];
    return first === undefined ? id : itemAt(this.table.columns, first).benchmark;
  }

  /** Columns that a value of "has a result on" means, those with most values first; [] for an unknown one. */
  columnsOf(value: string): readonly ScoreColumn[] {
    const column = this.column(value);
    if (column !== undefined) return [column];
    const numbers = value.startsWith(ANY) ? (this.columnsByBenchmark.get(value.slice(ANY.length)) ?? []) : [];
    return numbers.map((number) => itemAt(this.table.columns, number));
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
