/** Searches with fewer of the words when nothing matches all of them: "codegen 6.1b humaneval". */

import type { Answer, Searchable, SearchEngine } from "./engine";

export interface RelaxedAnswer {
  readonly answer: Answer;
  /** The words that were searched for. */
  readonly query: string;
  /** Words that were left out. */
  readonly without: readonly string[];
}

/** Words of questions, which are never part of a name. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a and best by did do does for good has have how in is llm llms model models most of on reach reached really " +
    "result results score scored scores say says the top under vs was well what which who with"
  ).split(" "),
);
/** Chinese words of questions, which are written without spaces; 上海 is a name. */
export const CHINESE_QUESTION = /请问|在|上(?!海)|的|得分|分数|成绩|结果|表现|是?多少|如何|怎么样/gu;

/** With more words not every combination is tried. */
const MAX_WORDS = 6;

/**
 * The answer to `query`; if nothing matches all of its words, the answer to as many of them as possible.
 *
 * Words of questions are left out first, then as few others as needed. Of equally many words, those of one name win,
 * then those with the fewest matches. `things` are those of the engine.
 */
export function findRelaxed(
  engine: Pick<SearchEngine, "find">,
  things: readonly Pick<Searchable, "names">[],
  query: string,
): RelaxedAnswer {
  const answer = engine.find(query);
  const words = query.trim().split(/\s+/);
  // A typing error in one word is forgiven; two words read as one are a guess.
  const guessed = answer.corrections.some(({ typed }) => typed.includes(" "));
  if (words.length < 2 || words.length > 2 * MAX_WORDS || (answer.matches.length > 0 && !guessed))
    return { answer, query, without: [] };
  const nameWords = words.filter((word) => !QUESTION_WORDS.has(word.toLowerCase()));
  for (let count = nameWords.length; count > 0 && nameWords.length <= MAX_WORDS; count -= 1) {
    let best: RelaxedAnswer | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const kept of combinations(nameWords, count)) {
      if (kept.length === words.length) continue;
      const reduced = engine.find(kept.join(" "));
      if (reduced.matches.length === 0 || reduced.corrections.length > 0) continue;
      const name = things[reduced.matches[0] ?? -1]?.names[0]?.toLowerCase() ?? "";
      const rank = kept.every((word) => name.includes(word.toLowerCase())) ? 0 : reduced.matches.length;
      if (rank < least) {
        least = rank;
        best = { answer: reduced, query: kept.join(" "), without: words.filter((word) => !kept.includes(word)) };
      }
    }
    if (best !== null) return best;
  }
  return { answer, query, without: [] };
}

/**
 * The URL that a result links to; for a model searched together with a benchmark, its results on that benchmark.
 *
 * A page without such results opens at its top.
 */
export function targetAddress(address: string, { without }: RelaxedAnswer, things: readonly Addressed[]): string {
  if (without.length === 0 || !address.startsWith("models/")) return address;
  const omitted = without.map((word) => word.toLowerCase());
  const asked = things.find(
    ({ address: page, names }) =>
      page.startsWith(BENCHMARKS) &&
      names.some((name) =>
        name
          .toLowerCase()
          .split(/\s+/)
          .every((word) => omitted.includes(word)),
      ),
  );
  if (asked === undefined) return address;
  return `${address.replace(/#.*$/, "")}#on-${asked.address.slice(BENCHMARKS.length).replace(/\.html.*$/, "")}`;
}

const BENCHMARKS = "benchmarks/";

interface Addressed extends Pick<Searchable, "names"> {
  /** From the root of the site. */
  readonly address: string;
}

/** Every combination of `count` of `words`, in their order. */
function combinations(words: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 0) return [[]];
  return words.flatMap((word, index) => combinations(words.slice(index + 1), count - 1).map((rest) => [word, ...rest]));
}
