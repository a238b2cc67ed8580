/** Reads words of a query that name no model as filters: "open weights under 8B 2024 humaneval+". */

import { QUESTION_WORDS } from "../search/relax";
import { type Catalogue, HAS_RESULT } from "./catalogue";
import type { ScoreColumn } from "./data";
import { isDate, parseParameters } from "./filter";
import { EMPTY_CHOICE, type FacetChoice, type ValueRange, type View, withChoice, withRange } from "./view-url";

const AT_MOST = new Set(["under", "below", "up", "max", "<", "<=", "≤"]);
const AT_LEAST = new Set(["over", "above", "from", "since", "after", "min", ">", ">=", "≥"]);
const YEAR = /^(19|20)\d\d$/;

/** Columns shown beside the results that a query names. */
const DEFAULT_FACTS: readonly string[] = ["released", "size", "weights"];

/** `view` with filters, columns and sorting instead of the words that name them; null if no word does. */
export function parseQuery(catalogue: Catalogue, view: View): View | null {
  let words = wordsOf(view.query);
  const asked = words.length;
  let read: View = view;
  const column = bestColumn(catalogue, words);
  if (column !== null) {
    words = without(words, column.words);
    read = {
      ...read,
      columns: [...(view.columns ?? DEFAULT_FACTS).filter((id) => id !== column.id), column.id],
      sort: [{ column: column.id, descending: true }],
    };
  }
  const values = [...catalogue.facets()]
    .filter(({ facet }) => facet.id !== HAS_RESULT)
    .flatMap(({ facet }) =>
      facet.values.map((value) => ({ facet: facet.id, id: value.id, words: wordsOf(value.name) })),
    )
    .sort((one, other) => other.words.length - one.words.length);
  for (const value of values) {
    // "open" alone means open weights.
    const short = value.facet === "access" ? value.words.slice(0, 1) : value.words;
    const named = [value.words, short].find((all) => all.length > 0 && all.every((word) => words.includes(word)));
    if (named === undefined) continue;
    words = without(words, named);
    const known: FacetChoice = read.facets.get(value.facet) ?? EMPTY_CHOICE;
    read = withChoice(read, value.facet, {
      ...known,
      values: [...known.values.filter((id) => id !== value.id), value.id],
    });
  }
  for (const [position, word] of words.entries()) {
    const before = words[position - 1] ?? "";
    const [, sign = "", rest = word] = /^([<>≤≥]=?)(.+)$/.exec(word) ?? [];
    const bound = sign === "" ? before : sign;
    const end = boundedRange(bound, rest);
    if (YEAR.test(rest) && isDate(rest)) read = withRange(read, "released", end ?? { from: rest, to: rest });
    else if (end !== null && /\d/.test(rest) && parseParameters(rest) !== null)
      read = withRange(read, "parameters", { from: end.from.toUpperCase(), to: end.to.toUpperCase() });
    else continue;
    words = words.map((current, other) =>
      other === position || (other === position - 1 && end !== null && sign === "") ? "" : current,
    );
  }
  words = words.filter((word) => word !== "" && !QUESTION_WORDS.has(word));
  return words.length < asked && read !== view ? { ...read, query: words.join(" ") } : null;
}

/** The range that a word such as "under" gives to the value after it; null for other words. */
function boundedRange(bound: string, value: string): ValueRange | null {
  if (AT_MOST.has(bound)) return { from: "", to: value };
  return AT_LEAST.has(bound) ? { from: value, to: "" } : null;
}

/**
 * `view` with models that have a result in its programming language, instead of models said to be made for it.
 *
 * null where no column has results in that language.
 */
export function byLanguageResults(catalogue: Catalogue, view: View): View | null {
  const languages = catalogue.facet("language");
  const chosen = view.facets.get("language")?.values ?? [];
  const names = languages?.facet.values.filter(({ id }) => chosen.includes(id)).map(({ name }) => name) ?? [];
  // Columns are ordered by their number of values.
  const column = catalogue.table.columns.find(({ what }) => names.some((name) => what.split(" · ").includes(name)));
  if (column === undefined || view.sort.length > 0) return null;
  const facets = new Map(view.facets).set(HAS_RESULT, { ...EMPTY_CHOICE, values: [column.id] });
  facets.delete("language");
  return {
    ...view,
    facets,
    columns: [...(view.columns ?? DEFAULT_FACTS), column.id],
    sort: [{ column: column.id, descending: true }],
  };
}

/** The column of a named benchmark whose metric and part match most words. */
function bestColumn(
  catalogue: Catalogue,
  words: readonly string[],
): { readonly id: string; readonly words: readonly string[] } | null {
  const candidates = catalogue.table.columns
    .filter(({ benchmark }) => wordsOf(benchmark).every((word) => words.includes(word)))
    .map((column: ScoreColumn) => ({
      id: column.id,
      words: wordsOf(`${column.benchmark} ${column.what}`).filter((word) => words.includes(word)),
    }));
  // Of equal ones, the first has most values.
  return candidates.reduce<(typeof candidates)[number] | null>(
    (best, candidate) => (best === null || candidate.words.length > best.words.length ? candidate : best),
    null,
  );
}

function without(words: readonly string[], taken: readonly string[]): string[] {
  return words.filter((word) => !taken.includes(word));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,;·?]+/)
    .filter((word) => word !== "");
}
