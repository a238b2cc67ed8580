/**
 * The shape of the data that the explorer's scripts load: columns side by side, texts named by number.
 *
 * Generated from catalog.views.explorer_data by `make generate`: change it there.
 */

export const FORMAT = 8;

export const DISAGREES = 1;

export const QUOTED = 2;

export const UNVERIFIED = 4;

/** One value of a facet, such as a licence; rows can be filtered by it. */
export interface FacetValue {
  /** as addresses name it */
  readonly id: string;
  readonly name: string;
  /** further names, one a line */
  readonly search: string;
  /** what it means; "" where the name says it */
  readonly hint: string;
}

/** A filter of the explorer: its values, and the values that each family or row has. */
export interface Facet {
  /** as addresses name it */
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** its values are tags, with a page each */
  readonly tags: boolean;
  /** rows show its values as tags */
  readonly chips: boolean;
  /** `members` are rows; else families */
  readonly of_rows: boolean;
  readonly values: readonly FacetValue[];
  /** of each family or row: numbers of the values it has */
  readonly members: readonly (readonly number[])[];
}

/** Filters behind one button of the explorer. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  /** numbers of facets, in the order shown */
  readonly facets: readonly number[];
}

/** Data that all variants of a family share: one list per field, with one item per family. */
export interface Families {
  readonly id: readonly string[];
  readonly name: readonly string[];
  /** further names, one a line */
  readonly search: readonly string[];
  readonly organisations: readonly string[];
  /** as precisely as it is known; "" where it is not */
  readonly released: readonly string[];
  /** key of its BibTeX in the file of citations; "" without a paper */
  readonly paper: readonly string[];
  /** by name of the list; 0 or "" where it is not known */
  readonly facts: Readonly<Record<string, readonly (string | number)[]>>;
}

/** The variants, newest first: one list per field, with one item per variant. */
export interface Rows {
  readonly family: readonly number[];
  /** "" for a family without variants */
  readonly id: readonly string[];
  readonly name: readonly string[];
  /** further names, one a line */
  readonly search: readonly string[];
  /** 1: a field of the row is not checked */
  readonly unverified: readonly number[];
  /** 1: some result of the row is known */
  readonly measured: readonly number[];
  /** best first, three numbers each: board, best and worst place */
  readonly places: readonly (readonly number[])[];
  /** shown instead of the only place, if that is not clear; "" for other rows */
  readonly place_score: readonly string[];
  /** by name of the list; 0 or "" where it is not known */
  readonly facts: Readonly<Record<string, readonly (string | number)[]>>;
}

/** A leaderboard on which some row has one of its best places. */
export interface PlacedBoard {
  /** of its benchmark */
  readonly name: string;
  /** "Resolved · Verified · with Walker" */
  readonly what: string;
  /** of the board, from the site's root */
  readonly path: string;
  /** how many models it ranks */
  readonly ranked: number;
}

/** A column with a fact about models; `catalog/views/columns.py` lists all of them. */
export interface FactColumn {
  /** as addresses name it */
  readonly id: string;
  readonly title: string;
  /** how the values are shown: "date", "number", "size" ... */
  readonly kind: string;
  /** "number" in line with others, "words", "places" or "tags" */
  readonly layout: string;
  /** its lists are in `Rows.facts`; else in `Families.facts` */
  readonly of_rows: boolean;
  /** names of the lists that it shows; empty for names, terms and tags */
  readonly lists: readonly string[];
  /** the first click on the head sorts from the largest down */
  readonly descending_first: boolean;
  /** on phones, cells repeat the title */
  readonly labelled: boolean;
  /** nothing is expected there if the weights are closed */
  readonly of_weights: boolean;
}

/** A filter of rows by a smallest and a largest value. */
export interface RangeFilter {
  /** as addresses name it */
  readonly id: string;
  readonly title: string;
  /** how the filter in use is called */
  readonly chip: string;
  /** id of its panel */
  readonly panel: string;
  /** "date", "number" or "size" */
  readonly kind: string;
  /** name of the list in `Rows.facts` */
  readonly list: string;
}

/** A column of scores that readers can add to the table: one benchmark part and metric. */
export interface ScoreColumn {
  /** as addresses name it: "nine-tasks.complete" */
  readonly id: string;
  /** its name */
  readonly benchmark: string;
  /** "pass@1 · complete" */
  readonly what: string;
  /** symbol of the unit of its values: "%", "rating" */
  readonly unit: string;
  /** the first click on the head sorts from the largest down: higher is better */
  readonly descending_first: boolean;
  /** of the benchmark's page */
  readonly path: string;
  /** a row's story is at models/<family>.html#<anchor>_<family>_<variant><suffix> */
  readonly anchor: string;
  /** "" but for columns of one method; after it, the anchor of the row's configuration */
  readonly suffix: string;
  /** rows that have a value */
  readonly count: number;
  /** each value is of the model's best scaffold, so models are not compared by it */
  readonly any_scaffold: boolean;
}

/** A way in which models were run, such as with high effort, or in one version of a scaffold. */
export interface ScoreConfiguration {
  /** "effort high", "version 1.16.0 · effort high"; "" where nothing is stated */
  readonly label: string;
  /** what ends the anchor of a row's story: "_effort-high" */
  readonly anchor: string;
}

/** The headlines of one score column: one list per field, with one item per row that has a value. */
export interface Scores {
  /** number of the column */
  readonly column: number;
  /** rising */
  readonly rows: readonly number[];
  /** as printed, in the unit of the column */
  readonly values: readonly string[];
  /** ends of the interval in percent, "" without one */
  readonly low: readonly string[];
  readonly high: readonly string[];
  /** on its leaderboard; 0 where it is not ranked */
  readonly place: readonly number[];
  /** the places that the intervals allow; 0 without intervals */
  readonly best: readonly number[];
  readonly worst: readonly number[];
  /** DISAGREES + QUOTED + UNVERIFIED */
  readonly marks: readonly number[];
  readonly reports: readonly number[];
  /** numbers of ExplorerTable.configurations; () if all are 0 */
  readonly configuration: readonly number[];
  /** numbers of ExplorerTable.texts: the benchmark's version */
  readonly edition: readonly number[];
  /** numbers of texts: "67.0–84.1" where reports differ; () if all are 0 */
  readonly report_range: readonly number[];
  /** likewise: "" or why it no longer stands */
  readonly status: readonly number[];
  /** likewise */
  readonly measured_by: readonly number[];
}

/** Data that the explorer needs at first: rows, columns, filters, and scores of the usual columns. */
export interface ExplorerTable {
  readonly format: number;
  readonly facets: readonly Facet[];
  readonly panels: readonly Panel[];
  readonly ranges: readonly RangeFilter[];
  readonly families: Families;
  /** the site has a list of organisations */
  readonly organisations_listed: boolean;
  /** numbers, in their facet, of those with a page of their own */
  readonly organisation_pages: readonly number[];
  readonly rows: Rows;
  /** in the order offered */
  readonly facts: readonly FactColumn[];
  /** ids of the columns shown by default, after the name; some of them are scores */
  readonly usual: readonly string[];
  /** those with most rows first */
  readonly columns: readonly ScoreColumn[];
  /** further names of benchmarks, by name */
  readonly benchmark_names: Readonly<Record<string, readonly string[]>>;
  /** that places of rows name by number */
  readonly boards: readonly PlacedBoard[];
  /** of the columns shown at first; the others are in a file of their own */
  readonly scores: readonly Scores[];
  /** texts that scores name by number; the first is "" */
  readonly texts: readonly string[];
  /** likewise; the first: not stated */
  readonly configurations: readonly ScoreConfiguration[];
  /** rows by references that addresses used before: "family/former-variant" */
  readonly former: Readonly<Record<string, number>>;
}

/** A source of scores, as exports cite it. */
export interface ExportSource {
  readonly title: string;
  /** "" where it has none */
  readonly url: string;
  /** of its BibTeX */
  readonly key: string;
  readonly bibtex: string;
}

/** Origins of the scores of one column: one list per field, in the order of its `Scores.rows`. */
export interface ColumnOrigins {
  /** numbers of ExportOrigins.sources */
  readonly source: readonly number[];
  /** numbers of ExportOrigins.texts: the place in the source */
  readonly locator: readonly number[];
  /** likewise: "greedy, 0-shot" */
  readonly settings: readonly number[];
}

/** Data file for exports: the source of every score, and the state of the catalogue. */
export interface ExportOrigins {
  /** "Code LLM Catalogue 0.1.0, 2026-11-30" */
  readonly version: string;
  readonly sources: readonly ExportSource[];
  /** the first is "" */
  readonly texts: readonly string[];
  /** in the order of ExplorerTable.columns */
  readonly columns: readonly ColumnOrigins[];
}
