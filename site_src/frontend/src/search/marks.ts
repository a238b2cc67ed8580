/** Which signs of a shown text made it be found. */

import { fold, NOTHING, wordsOf } from "./fold";
import { Near, SLACK } from "./near";

/** From, and up to, places in UTF-16 units. */
export type Mark = readonly [number, number];

/** The parts of `text` that answer to words of `query`, in order and apart from each other. */
export function marks(text: string, query: string): Mark[] {
  const { text: folded, starts, origins } = fold(text);
  const found: [number, number][] = [];
  for (const word of wordsOf(query)) {
    const whole = place(folded, starts, word.text);
    if (whole !== null) {
      found.push(whole);
      continue;
    }
    for (const part of word.parts) {
      const at = place(folded, starts, part);
      if (at !== null) found.push(at);
    }
  }
  found.sort(([one], [other]) => one - other);
  const apart: [number, number][] = [];
  for (const [from, to] of found) {
    const last = apart.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart.map(([from, to]) => [origins[from] ?? 0, endIn(text, origins[to - 1] ?? 0)]);
}

/** Where a word stands: as typed, rather at the start of a piece, else with errors. */
function place(folded: string, starts: Uint8Array, word: string): [number, number] | null {
  let inside = -1;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (starts[at] !== NOTHING) return [at, at + word.length];
    if (inside < 0) inside = at;
  }
  if (inside >= 0 && word.length > SLACK) return [inside, inside + word.length];
  const near = new Near(word);
  if (near.most === 0) return null;
  let best: [number, number] | null = null;
  let errors = near.most + 1;
  for (let at = 0; at < folded.length; at += 1) {
    if (starts[at] === NOTHING) continue;
    const here = near.of(folded, at, folded.length);
    if (here === null || here.errors >= errors) continue;
    errors = here.errors;
    best = [at, near.end(folded, starts, at) ?? folded.length];
  }
  return best;
}

/** Where the sign that begins at `from` ends, with what only changes it. */
function endIn(text: string, from: number): number {
  const rest = text.slice(from);
  return from + (/^.\p{M}*/su.exec(rest)?.[0] ?? rest.slice(0, 1)).length;
}
