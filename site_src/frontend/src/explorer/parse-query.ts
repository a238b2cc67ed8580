/** Reads words of a query as filters: "open weights under 8B since 2024, swe-bench over 60". */

import { anyResultOn, type Catalogue, HAS_RESULT } from "./catalogue";
import type { FacetValue, ScoreColumn } from "./data";
import { isDate, parseParameters } from "./filter";
import { foldText } from "./fold-text";
import { isFiller, queryWords } from "./query-words";
import { EMPTY_CHOICE, type SortKey, type ValueRange, type View, withChoice, withRange } from "./view-url";

const AT_MOST = new Set(["under", "below", "until", "max", "<", "<=", "≤"]);
const AT_LEAST = new Set(["over", "above", "from", "since", "after", "min", ">", ">=", "≥"]);
/** A day is rather part of the name of a model. */
const YEAR_OR_MONTH = /^(19|20)\d\d(-\d\d)?$/;

/** Words that name an order of the rows: which of them are columns by which a reader sorts. */
const ORDERS: ReadonlyMap<string, SortKey> = new Map(
  (
    [
      ["cheap cheapest cheaper price prices cost costs", { column: "price-output", descending: false }],
      ["longest context window", { column: "window", descending: true }],
      ["smallest small", { column: "size", descending: false }],
      ["largest biggest", { column: "size", descending: true }],
      ["newest recent", { column: "released", descending: true }],
    ] as const
  ).flatMap(([words, key]) => words.split(" ").map((word): [string, SortKey] => [word, key])),
);

/** Most columns of one benchmark that a query requires or shows. */
const MAX_COLUMNS = 3;

/** A query as it was understood. */
export interface ParsedQuery {
  /** The view with filters and an order instead of the words that name them. */
  readonly view: View;
  /** Whether a word names a benchmark. */
  readonly hasBenchmark: boolean;
}

/**
 * What the words of a view's query mean besides names of models; null if no word is a filter or an order.
 *
 * `isName` says whether a word is found in names: such a word is not taken for the beginning of a benchmark's name.
 */
export function parseQuery(catalogue: Catalogue, view: View, isName: (word: string) => boolean): ParsedQuery | null {
  const typed = queryWords(view.query);
  const before = new WordList(typed);
  const benchmark = takeBenchmark(catalogue, before, view.query, isName);
  let read: View = view;
  if (benchmark !== null) {
    const score = takeScore(before);
    read =
      score === null
        ? withChoice(read, HAS_RESULT, {
            ...(read.facets.get(HAS_RESULT) ?? EMPTY_CHOICE),
            values: unique([...(read.facets.get(HAS_RESULT)?.values ?? []), ...benchmark.values]),
          })
        : benchmark.values.slice(0, 1).reduce((ranged, id) => withRange(ranged, id, score), read);
  }
  read = takeFacets(catalogue, before, read, isName);
  read = takeRanges(catalogue, before, read);
  const orders = before.take((word) => ORDERS.has(word)).map((word) => ORDERS.get(word) as SortKey);
  if (view.sort.length === 0) {
    const known = orders.filter(({ column }) => catalogue.fact(column) !== undefined);
    const byScore = benchmark === null ? [] : [benchmark.sort];
    const sort = unique([...known.slice(0, 1), ...byScore]);
    if (sort.length > 0) read = { ...read, sort };
  }
  if (read === view) {
    // Words of a question alone: "代码生成", "best models". Every model is meant.
    const isQuestion = typed.length > 0 && typed.every(isFiller);
    // Chinese has no spaces: "微软的模型" asks for 微软.
    if (!isQuestion && !HAN.test(view.query)) return null;
    const query = typed.filter((word) => !isFiller(word)).join(" ");
    return query === view.query ? null : { view: { ...view, query }, hasBenchmark: false };
  }
  before.take(isFiller);
  return { view: { ...read, query: before.words.join(" ") }, hasBenchmark: benchmark !== null };
}

/** The words that are not understood yet; words side by side stay so. */
class WordList {
  words: string[];

  constructor(words: readonly string[]) {
    this.words = [...words];
  }

  /** Removes the words for which `test` holds, and returns them. */
  take(test: (word: string) => boolean): string[] {
    const taken = this.words.filter(test);
    this.words = this.words.filter((word) => !test(word));
    return taken;
  }

  /** Removes `count` words from `index` on. */
  cut(index: number, count: number): void {
    this.words.splice(index, count);
  }
}

interface NamedBenchmark {
  /** Values of the filter "has a result on". */
  readonly values: readonly string[];
  readonly sort: SortKey;
}

/** The benchmark that the words name, with the part or metric that further words name; null if there is none. */
function takeBenchmark(
  catalogue: Catalogue,
  list: WordList,
  query: string,
  isName: (word: string) => boolean,
): NamedBenchmark | null {
  const named = takeBenchmarkName(catalogue, list, query, isName);
  if (named.length === 0) return null;
  const columns = catalogue.table.columns.filter((column) => named.includes(catalogue.benchmarkOf(column)));
  const matched = (column: ScoreColumn): number => {
    const words = new Set(wordsOf(column.what));
    return list.words.filter((word) => words.has(word) && !isFiller(word)).length;
  };
  const most = Math.max(...columns.map(matched));
  const best = columns.filter((column) => matched(column) === most);
  const first = best[0];
  if (first === undefined) return null;
  if (most > 0) {
    const words = new Set(best.flatMap(({ what }) => wordsOf(what)));
    list.take((word) => words.has(word));
  }
  return {
    values: most > 0 ? best.slice(0, MAX_COLUMNS).map(({ id }) => id) : named.map(anyResultOn),
    sort: { column: first.id, descending: first.descending_first },
  };
}

/** Ids of the benchmarks that the words name: by a whole name, however it is spaced, or by its beginning. */
function takeBenchmarkName(
  catalogue: Catalogue,
  list: WordList,
  query: string,
  isName: (word: string) => boolean,
): readonly string[] {
  const names = catalogue.benchmarkNames;
  for (let count = Math.min(5, list.words.length); count > 0; count -= 1) {
    for (let index = 0; index + count <= list.words.length; index += 1) {
      const written = foldText(list.words.slice(index, index + count).join(" "));
      const id = names.get(written);
      // "cost" is a word, CoST is a benchmark.
      if (id === undefined || (ORDERS.has(written) && !query.includes(catalogue.benchmarkTitle(id)))) continue;
      list.cut(index, count);
      return [id];
    }
  }
  for (const [index, word] of list.words.entries()) {
    const folded = foldText(word);
    if (folded.length < 5 || isFiller(word) || isName(word)) continue;
    const ids = unique([...names].filter(([name]) => name.startsWith(folded)).map(([, id]) => id));
    if (ids.length === 0) continue;
    list.cut(index, 1);
    return ids.slice(0, MAX_COLUMNS);
  }
  return [];
}

/** The range of a score among the words, "over 60" or "80%"; null if there is none. */
function takeScore(list: WordList): ValueRange | null {
  for (let index = 0; index < list.words.length; index += 1) {
    const { bound, value, signed } = boundAt(list.words, index);
    const number = value.replace(/%$/, "");
    if (!/^\d+(\.\d+)?$/.test(number) || (YEAR_OR_MONTH.test(number) && !value.endsWith("%"))) continue;
    const range = boundedRange(bound, number) ?? (value.endsWith("%") ? { from: number, to: "" } : null);
    if (range === null) continue;
    const withBound = !signed && boundedRange(bound, number) !== null;
    list.cut(withBound ? index - 1 : index, withBound ? 2 : 1);
    return range;
  }
  return null;
}

/** The word at `index` as a value, with the bound in front of it: "<=60" and "under 60". */
function boundAt(words: readonly string[], index: number): { bound: string; value: string; signed: boolean } {
  const word = words[index] ?? "";
  const [, sign = "", rest = word] = /^([<>≤≥]=?)(.+)$/.exec(word) ?? [];
  return { bound: sign === "" ? (words[index - 1] ?? "") : sign, value: rest, signed: sign !== "" };
}

const HAN = /\p{Script=Han}/u;

/** All names of a value; where it is shown in Chinese, its id has the English words. */
function namesOf({ id, name, search }: FacetValue): string[] {
  const english = HAN.test(name) ? [id.replaceAll("-", " ")] : [];
  return [name, ...search.split("\n"), ...english].filter((each) => each !== "");
}

/** `view` with the values of facets that the words name. */
function takeFacets(catalogue: Catalogue, list: WordList, view: View, isName: (word: string) => boolean): View {
  const values = [...catalogue.facets()]
    .filter(({ facet }) => facet.id !== HAS_RESULT)
    .flatMap(({ facet }) =>
      facet.values.flatMap((value) =>
        namesOf(value).map((name) => ({
          facet: facet.id,
          id: value.id,
          words: wordsOf(name),
          chinese: HAN.test(name) ? name : "",
        })),
      ),
    )
    .sort((one, other) => other.words.length - one.words.length || other.chinese.length - one.chinese.length);
  let read = view;
  for (const value of values) {
    // "open" alone means open weights, "apache" the licence that begins so.
    const [first = ""] = value.words;
    const isShort = value.facet === "access" || (value.facet === "licence-terms" && !isName(first));
    const short = isShort ? [first] : value.words;
    const named = [value.words, short].find(
      (words) =>
        words.length > 0 &&
        words.some((word) => word.length > 1) &&
        words.every((word) => list.words.includes(word)) &&
        !words.every(isFiller),
    );
    const inside = value.chinese === "" ? undefined : list.words.find((word) => word.includes(value.chinese));
    if (named === undefined && inside === undefined) continue;
    if (named !== undefined) list.take((word) => value.words.includes(word));
    else if (inside !== undefined)
      list.words = list.words
        .flatMap((word) => (word === inside ? word.replace(value.chinese, " ").split(" ") : [word]))
        .filter((word) => word !== "");
    const known = read.facets.get(value.facet) ?? EMPTY_CHOICE;
    read = withChoice(read, value.facet, { ...known, values: unique([...known.values, value.id]) });
  }
  return read;
}

/** `view` with the ranges that the words name: dates, sizes, context windows, prices. */
function takeRanges(catalogue: Catalogue, list: WordList, view: View): View {
  let read = view;
  const context = list.words.some((word) => word === "context" || word === "window");
  for (let index = 0; index < list.words.length; index += 1) {
    const { bound, value, signed } = boundAt(list.words, index);
    const end = boundedRange(bound, value);
    const add = (id: string, range: ValueRange): void => {
      const known = read.ranges.get(id);
      read = withRange(read, id, {
        from: range.from || (known?.from ?? ""),
        to: range.to || (known?.to ?? ""),
      });
    };
    const bounded = end ?? { from: value, to: value };
    if (YEAR_OR_MONTH.test(value) && isDate(value)) add("released", bounded);
    else if (end === null) {
      // "128k context" is at least that much.
      if (!context || !/^\d+(\.\d+)?[km]$/.test(value) || catalogue.range("context") === undefined) continue;
      add("context", { from: value.toUpperCase(), to: "" });
    } else if (/^\$\d/.test(value)) {
      if (catalogue.range("price-output") === undefined) continue;
      add("price-output", { from: end.from.replace("$", ""), to: end.to.replace("$", "") });
    } else if (/^\d+(\.\d+)?[kmbt]$/.test(value) && parseParameters(value) !== null) {
      const id = context && /[km]$/.test(value) ? "context" : "parameters";
      add(id, { from: end.from.toUpperCase(), to: end.to.toUpperCase() });
    } else continue;
    const withBound = end !== null && !signed;
    list.cut(withBound ? index - 1 : index, withBound ? 2 : 1);
    index -= withBound ? 2 : 1;
  }
  if (read.ranges.has("context")) list.take((word) => word === "context" || word === "window");
  return read;
}

/** The range that a word such as "under" gives to the value after it; null for other words. */
function boundedRange(bound: string, value: string): ValueRange | null {
  if (AT_MOST.has(bound)) return { from: "", to: value };
  return AT_LEAST.has(bound) ? { from: value, to: "" } : null;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,;·?()/]+/)
    .filter((word) => word !== "");
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
