/** Reads a query that names a model and a benchmark: "gpt-4o swe-bench verified" asks for a value. */

import type { Searchable, SearchEngine } from "./engine";
import { searchLibrary } from "./library";
import { CHINESE_QUESTION, QUESTION_WORDS } from "./relax";

export interface ValueQuestion {
  /** Ids of the model's family and of its variant; "" for any variant. */
  readonly family: string;
  readonly variant: string;
  readonly benchmark: string;
  /** Words that name a part of the benchmark, such as "verified"; in small letters. */
  readonly words: readonly string[];
}

export interface Addressed extends Searchable {
  /** From the root of the site. */
  readonly address: string;
}

const BENCHMARK = /^benchmarks\/([^/#]+)\.html$/;
const MODEL = /^models\/([^/#]+)\.html(?:#v-(.+))?$/;
/** Words in the longest name of a benchmark that is looked for. */
const MAX_NAME_WORDS = 5;

/** The value that `query` asks for; null if it names no benchmark or no model. `things` are those of the engine. */
export function parseValueQuestion(
  engine: Pick<SearchEngine, "find">,
  things: readonly Addressed[],
  query: string,
): ValueQuestion | null {
  const words = query
    .toLowerCase()
    .replace(CHINESE_QUESTION, " ")
    .split(/[\s,;:?？!]+/u)
    .filter((word) => word !== "" && !QUESTION_WORDS.has(word));
  const benchmark = findBenchmark(things, words);
  if (benchmark === null) return null;
  const { thing, rest } = benchmark;
  const parts = rest.filter((word) => thing.also.some((text) => text.toLowerCase() === word));
  for (const asked of new Set([rest.join(" "), rest.filter((word) => !parts.includes(word)).join(" ")])) {
    const { matches, unknown } = asked === "" ? { matches: [], unknown: [] } : engine.find(asked);
    const [, family, variant = ""] = MODEL.exec(things[matches[0] ?? -1]?.address ?? "") ?? [];
    if (family === undefined || unknown.length > 0) continue;
    const [, id = ""] = BENCHMARK.exec(thing.address) ?? [];
    return { family, variant, benchmark: id, words: parts };
  }
  return null;
}

/** The benchmark with the longest name among the words, and the other words; null if there is none. */
export function findBenchmark(
  things: readonly Addressed[],
  words: readonly string[],
): { readonly thing: Addressed; readonly rest: readonly string[] } | null {
  const { fold } = searchLibrary();
  const byName = new Map<string, Addressed>();
  for (const thing of things)
    if (BENCHMARK.test(thing.address))
      for (const name of thing.names) if (!byName.has(fold(name).text)) byName.set(fold(name).text, thing);
  for (let count = Math.min(MAX_NAME_WORDS, words.length); count > 0; count -= 1)
    for (let index = 0; index + count <= words.length; index += 1) {
      const thing = byName.get(fold(words.slice(index, index + count).join(" ")).text);
      if (thing !== undefined) return { thing, rest: [...words.slice(0, index), ...words.slice(index + count)] };
    }
  return null;
}

/** What is known of a value: a story of the model, as far as it is needed here. */
export interface KnownValue {
  /** Anchor of its cell: "swe-bench_verified_resolved-rate_gpt-4o_nov-2024". */
  readonly id: string;
  /** "GPT-4o on SWE-bench, Verified": see views/score_cards.py. */
  readonly title: string;
  readonly value: string;
}

/** The values that answer `question`, those with most of its words first, then by value from the largest down. */
export function answeringValues<T extends KnownValue>(question: ValueQuestion, stories: readonly T[]): T[] {
  const { family, variant, benchmark, words } = question;
  const subject = variant === "" ? `_${family}_` : `_${family}_${variant}`;
  const isAsked = ({ id }: T): boolean =>
    id.startsWith(`${benchmark}_`) && (variant === "" ? id.includes(subject) : `${id}_`.includes(`${subject}_`));
  const matched = ({ title }: T): number => words.filter((word) => title.toLowerCase().includes(word)).length;
  return stories
    .filter(isAsked)
    .sort(
      (one, other) => matched(other) - matched(one) || Number.parseFloat(other.value) - Number.parseFloat(one.value),
    );
}
