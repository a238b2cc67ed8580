/** What a query finds with fewer of its words, where nothing has all of them: "codegen 6.1b humaneval". */

import type { Answer, Engine, Searchable } from "./engine";

export interface Heard {
  readonly answer: Answer;
  /** The words that were heard. */
  readonly query: string;
  /** Words that were left out; none where all were heard. */
  readonly without: readonly string[];
}

/** Words of questions, which no name is made of. */
export const ASKING: ReadonlySet<string> = new Set(
  (
    "a and best by did do does for has have how in is llm llms model models most of on really " +
    "score scored scores say says the top under vs what which who with"
  ).split(" "),
);
/** Of so many words every choice is tried. */
const MOST = 6;

/**
 * What `query` finds; where nothing has all of its words as typed, and none can be read as another, the words that do.
 *
 * Words of questions go first, then as few others as it takes; of equally many, those are heard that one name has, or
 * by which least is found. `things` are those of the engine.
 */
export function findSome(
  engine: Pick<Engine, "find">,
  things: readonly Pick<Searchable, "names">[],
  query: string,
): Heard {
  const answer = engine.find(query);
  const words = query.trim().split(/\s+/);
  // A word with a typing error is better forgiven; two that are read as one are a guess.
  const guessed = answer.corrections.some(({ typed }) => typed.includes(" "));
  if (words.length < 2 || words.length > 2 * MOST || (answer.found.length > 0 && !guessed))
    return { answer, query, without: [] };
  const telling = words.filter((word) => !ASKING.has(word.toLowerCase()));
  for (let count = telling.length; count > 0 && telling.length <= MOST; count -= 1) {
    let best: Heard | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const kept of choices(telling, count)) {
      if (kept.length === words.length) continue;
      const some = engine.find(kept.join(" "));
      if (some.found.length === 0 || some.corrections.length > 0) continue;
      const name = things[some.found[0] ?? -1]?.names[0]?.toLowerCase() ?? "";
      const rank = kept.every((word) => name.includes(word.toLowerCase())) ? 0 : some.found.length;
      if (rank < least) {
        least = rank;
        best = { answer: some, query: kept.join(" "), without: words.filter((word) => !kept.includes(word)) };
      }
    }
    if (best !== null) return best;
  }
  return { answer, query, without: [] };
}

/**
 * Where a found thing leads: a model that was asked for with a benchmark, to what it has there.
 *
 * A page without results on it opens at its top.
 */
export function leadsTo(address: string, { without }: Heard, things: readonly Place[]): string {
  if (without.length === 0 || !address.startsWith("models/")) return address;
  const left = without.map((word) => word.toLowerCase());
  const asked = things.find(
    ({ address: page, names }) =>
      page.startsWith(BENCHMARKS) &&
      names.some((name) =>
        name
          .toLowerCase()
          .split(/\s+/)
          .every((word) => left.includes(word)),
      ),
  );
  if (asked === undefined) return address;
  return `${address.replace(/#.*$/, "")}#on-${asked.address.slice(BENCHMARKS.length).replace(/\.html.*$/, "")}`;
}

const BENCHMARKS = "benchmarks/";

interface Place extends Pick<Searchable, "names"> {
  /** From the root of the site. */
  readonly address: string;
}

/** Every choice of `count` of `words`, in their order. */
function choices(words: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 0) return [[]];
  return words.flatMap((word, place) => choices(words.slice(place + 1), count - 1).map((rest) => [word, ...rest]));
}
