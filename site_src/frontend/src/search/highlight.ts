/** Finds the parts of a shown text that match a query. */

import { MAX_LENGTH_DIFFERENCE, NOTHING } from "./constants";
import { searchLibrary } from "./library";

/** From, and up to, positions in UTF-16 units. */
export type Highlight = readonly [number, number];

/** The parts of `text` that match words of `query`, in order and without overlap. */
export function findHighlights(text: string, query: string): Highlight[] {
  const { fold, wordsOf } = searchLibrary();
  const { text: folded, starts, origins } = fold(text);
  const ranges: [number, number][] = [];
  for (const word of wordsOf(query)) {
    const whole = findWord(folded, starts, word.text);
    if (whole !== null) {
      ranges.push(whole);
      continue;
    }
    for (const part of word.parts) {
      const at = findWord(folded, starts, part);
      if (at !== null) ranges.push(at);
    }
  }
  ranges.sort(([one], [other]) => one - other);
  const apart: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = apart.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart.map(([from, to]) => [origins[from] ?? 0, endIn(text, origins[to - 1] ?? 0)]);
}

/** Position of a word: exact and at the start of a piece if possible, else with errors. */
function findWord(folded: string, starts: Uint8Array, word: string): [number, number] | null {
  let inside = -1;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (starts[at] !== NOTHING) return [at, at + word.length];
    if (inside < 0) inside = at;
  }
  if (inside >= 0 && word.length > MAX_LENGTH_DIFFERENCE) return [inside, inside + word.length];
  const matcher = new (searchLibrary().FuzzyMatcher)(word);
  if (matcher.maxErrors === 0) return null;
  let best: [number, number] | null = null;
  let errors = matcher.maxErrors + 1;
  for (let at = 0; at < folded.length; at += 1) {
    if (starts[at] === NOTHING) continue;
    const here = matcher.match(folded, at, folded.length);
    if (here === null || here.errors >= errors) continue;
    errors = here.errors;
    best = [at, matcher.end(folded, starts, at) ?? folded.length];
  }
  return best;
}

/** End of the character that begins at `from`, combining marks included. */
function endIn(text: string, from: number): number {
  const rest = text.slice(from);
  return from + (/^.\p{M}*/su.exec(rest)?.[0] ?? rest.slice(0, 1)).length;
}
