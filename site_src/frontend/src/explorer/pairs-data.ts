/**
 * The format of the data for paired comparisons: one letter for each run and problem.
 *
 * Generated from catalog.views.pairs_data by `make generate`: change it there.
 */

export const FORMAT = 2;

export const LEAST_SHARED = 0.9;

export const NORMAL = 1.959963984540054;

export const FIRST = 48;

export const SURROGATES = 55296;

export const LETTERS = 57344;

/** Runs whose values are loaded together. */
export interface Part {
  /** of the file with `Runs`, from the site's root */
  readonly path: string;
  /** that it registers them under */
  readonly name: string;
  /** whose run each is: "family/variant", each model once */
  readonly models: readonly string[];
  /** how each was run, "effort high"; "" where not stated */
  readonly configurations: readonly string[];
}

/** What runs can be compared on: one benchmark, version, part, language, metric and method. */
export interface Matter {
  /** its name */
  readonly benchmark: string;
  /** "pass@1 · Self-repair" */
  readonly what: string;
  /** of the benchmark's page */
  readonly path: string;
  /** id of the explorer's column that shows the same, if there is one */
  readonly column: string;
  readonly parts: readonly Part[];
}

/** Index of all paired data, with the paths of its files. */
export interface Pairs {
  readonly format: number;
  readonly matters: readonly Matter[];
}

/** Outcomes on each problem of the runs on one part of a benchmark. */
export interface Runs {
  /** fractions, each once */
  readonly rates: readonly number[];
  /** of each run: what it did on each problem, which all runs have in one order */
  readonly letters: readonly string[];
}
