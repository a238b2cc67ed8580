/** Words that name no model, read as filters: "open weights under 8B 2024 humaneval+". */

import { ASKING } from "../search/fewer";
import { type Choice, choose, NOTHING, type Range, type View } from "./address";
import { type Catalogue, HAS } from "./catalogue";
import type { Column } from "./data";
import { isDay, parameters } from "./filter";

const AT_MOST = new Set(["under", "below", "up", "max", "<", "<=", "≤"]);
const AT_LEAST = new Set(["over", "above", "from", "since", "after", "min", ">", ">=", "≥"]);
const YEAR = /^(19|20)\d\d$/;

/** Beside results that are asked for. */
const USUALLY: readonly string[] = ["released", "size", "weights"];

/** `view` with filters, columns and order in place of those of its words that name one; null where none does. */
export function meant(catalogue: Catalogue, view: View): View | null {
  let words = wordsOf(view.query);
  const asked = words.length;
  let read: View = view;
  const column = bestColumn(catalogue, words);
  if (column !== null) {
    words = left(words, column.words);
    read = {
      ...read,
      columns: [...(view.columns ?? USUALLY).filter((id) => id !== column.id), column.id],
      sort: [{ column: column.id, down: true }],
    };
  }
  const values = [...catalogue.facets()]
    .filter(({ facet }) => facet.id !== HAS)
    .flatMap(({ facet }) =>
      facet.values.map((value) => ({ facet: facet.id, id: value.id, words: wordsOf(value.name) })),
    )
    .sort((one, other) => other.words.length - one.words.length);
  for (const value of values) {
    // "open" alone says enough of weights.
    const short = value.facet === "access" ? value.words.slice(0, 1) : value.words;
    const named = [value.words, short].find((all) => all.length > 0 && all.every((word) => words.includes(word)));
    if (named === undefined) continue;
    words = left(words, named);
    const known: Choice = read.facets.get(value.facet) ?? NOTHING;
    read = choose(read, value.facet, { ...known, values: [...known.values.filter((id) => id !== value.id), value.id] });
  }
  for (const [place, word] of words.entries()) {
    const before = words[place - 1] ?? "";
    const [, sign = "", rest = word] = /^([<>≤≥]=?)(.+)$/.exec(word) ?? [];
    const bound = sign === "" ? before : sign;
    const end = boundedRange(bound, rest);
    if (YEAR.test(rest) && isDay(rest)) read = { ...read, released: end ?? { from: rest, to: rest } };
    else if (end !== null && /\d/.test(rest) && parameters(rest) !== null)
      read = { ...read, parameters: { from: end.from.toUpperCase(), to: end.to.toUpperCase() } };
    else continue;
    words = words.map((each, other) =>
      other === place || (other === place - 1 && end !== null && sign === "") ? "" : each,
    );
  }
  words = words.filter((word) => word !== "" && !ASKING.has(word));
  return words.length < asked && read !== view ? { ...read, query: words.join(" ") } : null;
}

/** The range that a word such as "under" makes of the value after it; null where it is no such word. */
function boundedRange(bound: string, value: string): Range | null {
  if (AT_MOST.has(bound)) return { from: "", to: value };
  return AT_LEAST.has(bound) ? { from: value, to: "" } : null;
}

/**
 * `view` with models that have a result in its programming language, instead of models said to be made for it.
 *
 * null where no column has results in that language.
 */
export function byResults(catalogue: Catalogue, view: View): View | null {
  const sets = catalogue.facet("language");
  const chosen = view.facets.get("language")?.values ?? [];
  const names = sets?.facet.values.filter(({ id }) => chosen.includes(id)).map(({ name }) => name) ?? [];
  // Columns stand by how many have a value.
  const column = catalogue.table.columns.find(({ what }) => names.some((name) => what.split(" · ").includes(name)));
  if (column === undefined || view.sort.length > 0) return null;
  const facets = new Map(view.facets).set(HAS, { ...NOTHING, values: [column.id] });
  facets.delete("language");
  return {
    ...view,
    facets,
    columns: [...(view.columns ?? USUALLY), column.id],
    sort: [{ column: column.id, down: true }],
  };
}

/** The results on a benchmark that is named, of its kinds the one of which most is said. */
function bestColumn(
  catalogue: Catalogue,
  words: readonly string[],
): { readonly id: string; readonly words: readonly string[] } | null {
  const found = catalogue.table.columns
    .filter(({ benchmark }) => wordsOf(benchmark).every((word) => words.includes(word)))
    .map((column: Column) => ({
      id: column.id,
      words: wordsOf(`${column.benchmark} ${column.what}`).filter((word) => words.includes(word)),
    }));
  // Equal ones stand by how many have a value.
  return found.reduce<(typeof found)[number] | null>(
    (best, each) => (best === null || each.words.length > best.words.length ? each : best),
    null,
  );
}

function left(words: readonly string[], taken: readonly string[]): string[] {
  return words.filter((word) => !taken.includes(word));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,;·?]+/)
    .filter((word) => word !== "");
}
