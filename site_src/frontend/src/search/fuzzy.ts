/** Matches words with typing errors: letters left out, added, replaced or swapped. */

import { MAX_LENGTH_DIFFERENCE } from "./constants";

/** How much of a text, from the start of a piece on, is compared. */
export const MAX_START_LENGTH = 52;

const TOO_FAR = 9;
/** A size such as "16b": another digit is another size, not a typing error. */
const SIZE = /^[\d.]+\p{L}?$/u;
const DIGIT = /\p{N}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** How many errors a word of a query may have: none in short ones, one from 4 characters, two from 8. */
export function allowedErrors(word: string): number {
  if (SIZE.test(word) || UNSPACED.test(word)) return 0;
  if (word.length >= 8) return 2;
  if (word.length >= 4) return 1;
  return word.length === 3 && !DIGIT.test(word) ? 1 : 0;
}

export interface FuzzyMatch {
  readonly errors: number;
  /**
   * Bit n is set if the first n + length of the word - `MAX_LENGTH_DIFFERENCE` characters of the text are that close.
   */
  readonly ends: number;
}

/**
 * The distance of the closest beginning of a text to `word`, at most `allowedErrors(word)`.
 *
 * It is the Damerau-Levenshtein distance with swaps of neighbours (optimal string alignment). Digits must be right:
 * "gpt-3" is not "gpt-4" misspelt. Points may be left out.
 */
export class FuzzyMatcher {
  readonly maxErrors: number;
  readonly #word: string;
  readonly #swapsOnly: boolean;
  readonly #letters: number;
  /** Three rows of the table of distances: two before, one before, this. */
  #rows: [Uint8Array, Uint8Array, Uint8Array];

  constructor(word: string) {
    this.#word = word;
    this.maxErrors = allowedErrors(word);
    this.#swapsOnly = word.length === 3;
    this.#letters = letterMask(word, 0, word.length);
    const row = () => new Uint8Array(word.length + MAX_LENGTH_DIFFERENCE + 2);
    this.#rows = [row(), row(), row()];
  }

  /** Whether a text with this letter mask could match: a quick test that avoids most of the work. */
  couldMatch(mask: number): boolean {
    return popCount(this.#letters & ~mask) <= this.maxErrors;
  }

  /** The closest beginnings of `text` between `from` and `to`; null if none is close enough. */
  match(text: string, from: number, to: number): FuzzyMatch | null {
    const word = this.#word;
    const size = word.length;
    const width = Math.min(to - from, size + this.maxErrors);
    if (width < size - this.maxErrors) return null;
    let [two, one, row] = this.#rows;
    for (let j = 0; j <= width; j += 1)
      one[j] =
        j === 0 ? 0 : Math.min(TOO_FAR, (one[j - 1] ?? TOO_FAR) + this.#indelCost(text.charCodeAt(from + j - 1)));
    let before = 0;
    for (let i = 1; i <= size; i += 1) {
      const code = word.charCodeAt(i - 1);
      const omitCost = this.#indelCost(code);
      row[0] = Math.min(TOO_FAR, (one[0] ?? TOO_FAR) + omitCost);
      let least = row[0];
      for (let j = 1; j <= width; j += 1) {
        const other = text.charCodeAt(from + j - 1);
        let cost: number;
        if (code === other) {
          cost = one[j - 1] ?? TOO_FAR;
        } else {
          const added = this.#indelCost(other);
          cost = Math.min(
            (one[j - 1] ?? TOO_FAR) + Math.max(omitCost, added, isPoint(code) || isPoint(other) ? TOO_FAR : 1),
            (one[j] ?? TOO_FAR) + omitCost,
            (row[j - 1] ?? TOO_FAR) + added,
          );
          if (
            i > 1 &&
            j > 1 &&
            code === text.charCodeAt(from + j - 2) &&
            other === word.charCodeAt(i - 2) &&
            !isDigit(code) &&
            !isDigit(other)
          ) {
            cost = Math.min(cost, (two[j - 2] ?? TOO_FAR) + 1);
          }
        }
        row[j] = Math.min(TOO_FAR, cost);
        if (cost < least) least = cost;
      }
      // A swap reaches back over one row.
      if (least > this.maxErrors && before >= this.maxErrors) return null;
      before = least;
      [two, one, row] = [one, row, two];
    }
    this.#rows = [two, one, row];
    let errors = this.maxErrors + 1;
    let ends = 0;
    for (let j = Math.max(1, size - this.maxErrors); j <= width; j += 1) {
      const here = one[j] ?? TOO_FAR;
      if (here < errors) {
        errors = here;
        ends = 0;
      }
      if (here === errors && here <= this.maxErrors) ends |= 1 << (j - size + MAX_LENGTH_DIFFERENCE);
    }
    return errors > this.maxErrors ? null : { errors, ends };
  }

  /** Where the closest beginning ends, at the end of a piece if possible; null if none is close enough. */
  end(text: string, starts: Uint8Array, from: number): number | null {
    const match = this.match(text, from, text.length);
    if (match === null) return null;
    const ends = Array.from({ length: 2 * MAX_LENGTH_DIFFERENCE + 1 }, (_, bit) => bit)
      .filter((bit) => (match.ends & (1 << bit)) !== 0)
      .map((bit) => from + this.#word.length - MAX_LENGTH_DIFFERENCE + bit);
    return ends.find((end) => starts[end] !== 0) ?? ends.at(-1) ?? null;
  }

  /** Cost of leaving out or adding a character. */
  #indelCost(code: number): number {
    return isDigit(code) || (this.#swapsOnly && !isPoint(code)) ? TOO_FAR : 1;
  }
}

/** Which letters and digits are in a piece of text, one bit for each; other characters share the bits. */
export function letterMask(text: string, from: number, to: number): number {
  let mask = 0;
  for (let at = from; at < to; at += 1) mask |= 1 << (text.charCodeAt(at) & 31);
  return mask;
}

function popCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isPoint(code: number): boolean {
  return code === 46;
}
