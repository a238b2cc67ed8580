/** Typing errors: letters left out, added, changed for others or swapped. */

/** Longest piece of a text that is compared. */
export const REACH = 52;

const FAR = 9;
/** A size such as "16b": with an error in it, it would be another size. */
const SIZE = /^[\d.]+\p{L}?$/u;
const DIGIT = /\p{N}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** How many errors a word of a query may have: none in short ones, one from 4 signs, two from 8. */
export function allowance(word: string): number {
  if (SIZE.test(word) || UNSPACED.test(word)) return 0;
  if (word.length >= 8) return 2;
  if (word.length >= 4) return 1;
  return word.length === 3 && !DIGIT.test(word) ? 1 : 0;
}

export interface Nearness {
  readonly errors: number;
  /** Bit n is set where the first n signs of the text are that near, counted from the word's length less `SLACK`. */
  readonly ends: number;
}

/** How many signs longer or shorter the nearest beginning of a text may be. */
export const SLACK = 2;

/**
 * How near some beginning of a text is to `word`: Damerau-Levenshtein distance with swaps of neighbours (optimal string
 * alignment), at most `allowance(word)`. Digits must be right: "gpt-3" is not "gpt-4" misspelt; points may be left out.
 */
export class Near {
  readonly most: number;
  readonly #word: string;
  readonly #swapsOnly: boolean;
  readonly #letters: number;
  /** Three rows of the table of distances: two before, one before, this. */
  #rows: [Uint8Array, Uint8Array, Uint8Array];

  constructor(word: string) {
    this.#word = word;
    this.most = allowance(word);
    this.#swapsOnly = word.length === 3;
    this.#letters = letters(word, 0, word.length);
    const row = () => new Uint8Array(word.length + SLACK + 2);
    this.#rows = [row(), row(), row()];
  }

  /** Whether a text with these `letters` could be near at all: a quick look that spares most of the work. */
  could(mask: number): boolean {
    return bits(this.#letters & ~mask) <= this.most;
  }

  /** Nearness of the beginnings of `text` from `from` on, to `to` at most; null where none is near. */
  of(text: string, from: number, to: number): Nearness | null {
    const word = this.#word;
    const size = word.length;
    const width = Math.min(to - from, size + this.most);
    if (width < size - this.most) return null;
    let [two, one, row] = this.#rows;
    for (let j = 0; j <= width; j += 1)
      one[j] = j === 0 ? 0 : Math.min(FAR, (one[j - 1] ?? FAR) + this.#odd(text.charCodeAt(from + j - 1)));
    let before = 0;
    for (let i = 1; i <= size; i += 1) {
      const sign = word.charCodeAt(i - 1);
      const left = this.#odd(sign);
      row[0] = Math.min(FAR, (one[0] ?? FAR) + left);
      let least = row[0];
      for (let j = 1; j <= width; j += 1) {
        const other = text.charCodeAt(from + j - 1);
        let cost: number;
        if (sign === other) {
          cost = one[j - 1] ?? FAR;
        } else {
          const added = this.#odd(other);
          cost = Math.min(
            (one[j - 1] ?? FAR) + Math.max(left, added, isPoint(sign) || isPoint(other) ? FAR : 1),
            (one[j] ?? FAR) + left,
            (row[j - 1] ?? FAR) + added,
          );
          if (
            i > 1 &&
            j > 1 &&
            sign === text.charCodeAt(from + j - 2) &&
            other === word.charCodeAt(i - 2) &&
            !isDigit(sign) &&
            !isDigit(other)
          ) {
            cost = Math.min(cost, (two[j - 2] ?? FAR) + 1);
          }
        }
        row[j] = Math.min(FAR, cost);
        if (cost < least) least = cost;
      }
      // A swap reaches back over one row.
      if (least > this.most && before >= this.most) return null;
      before = least;
      [two, one, row] = [one, row, two];
    }
    this.#rows = [two, one, row];
    let errors = this.most + 1;
    let ends = 0;
    for (let j = Math.max(1, size - this.most); j <= width; j += 1) {
      const here = one[j] ?? FAR;
      if (here < errors) {
        errors = here;
        ends = 0;
      }
      if (here === errors && here <= this.most) ends |= 1 << (j - size + SLACK);
    }
    return errors > this.most ? null : { errors, ends };
  }

  /** Where the nearest beginning of `text` from `from` on ends, rather where a piece does; null where none is near. */
  end(text: string, starts: Uint8Array, from: number): number | null {
    const found = this.of(text, from, text.length);
    if (found === null) return null;
    const ends = Array.from({ length: 2 * SLACK + 1 }, (_, bit) => bit)
      .filter((bit) => (found.ends & (1 << bit)) !== 0)
      .map((bit) => from + this.#word.length - SLACK + bit);
    return ends.find((end) => starts[end] !== 0) ?? ends.at(-1) ?? null;
  }

  /** What it costs to leave out or add `sign`. */
  #odd(sign: number): number {
    return isDigit(sign) || (this.#swapsOnly && !isPoint(sign)) ? FAR : 1;
  }
}

/** Which letters and digits stand in a piece of text, a bit for each; others share the bits. */
export function letters(text: string, from: number, to: number): number {
  let mask = 0;
  for (let at = from; at < to; at += 1) mask |= 1 << (text.charCodeAt(at) & 31);
  return mask;
}

function bits(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count += 1;
  return count;
}

function isDigit(sign: number): boolean {
  return sign >= 48 && sign <= 57;
}

function isPoint(sign: number): boolean {
  return sign === 46;
}
