/**
 * Finding things by words in their names.
 *
 * Every word of a query must begin, end or stand in some text of a thing. What is written as typed comes first; only
 * where nothing is, words may have typing errors, and the answer says so. All texts are one long string, looked
 * through anew for each query: that takes a few milliseconds for ten thousand things, and no index has to be loaded.
 */

import { fold, NOTHING, PIECE, WORD, type Word, wordsOf } from "./fold";
import { letters, Near, REACH, SLACK } from "./near";

/** A thing to be found. */
export interface Searchable {
  /** What it is called: its name, then other names for it. */
  readonly names: readonly string[];
  /** Other texts that it may be found by, such as who made it. */
  readonly also: readonly string[];
  /** How much there is to read about it; more comes first among equals. Negative for a part of a page. */
  readonly weight: number;
}

/** Words that stand in place of what was typed. */
export interface Correction {
  readonly typed: string;
  /** As the found text writes it. */
  readonly shown: string;
}

export interface Answer {
  /** Places of the found things in the list that was given, best first. */
  readonly found: readonly number[];
  /** Words with typing errors, forgiven; none where things were found as typed. */
  readonly corrections: readonly Correction[];
  /** Typed words that are like nothing here: why nothing was found. */
  readonly unknown: readonly string[];
}

export const EMPTY: Answer = { found: [], corrections: [], unknown: [] };

/** A word in a text, by how much of the text it is. */
const INSIDE = 1;
/** Written joined though the text has it apart, and not to the end of a word: "codegen" in "Code Generation". */
const JOINED = 2;
const BEGINS_PIECE = 3;
const BEGINS_WORD = 4;
const IS_WORD = 5;
const BEGINS_TEXT = 6;
const IS_FIRST_WORD = 7;
const IS_TEXT = 9;

/** What a word found in a field is worth; `INSIDE` of a name is less than a word of another text. */
const IN_NAME = 10;
const IN_OTHER_NAME = 9;
const IN_OTHER_TEXT = 4;

/** An error costs more than any place of a word is worth. */
const ERROR = 2000;
/** For a query that is a name, or begins it. */
const IS_NAME = 120;
const IS_OTHER_NAME = 100;
const BEGINS_NAME = 30;
/** For the share of the name that was typed, so that "StarCoder" comes before "StarCoder2". */
const SHARE = 24;

/** A heading comes after the thing that it speaks of. */
const PART = 130;

const NONE = -0x8000;
const SEPARATOR = "\n";
/** A word this short may only begin something. */
const SHORT = 2;
const KEPT_QUERIES = 24;

/** What one word of a query is worth in every text, and how the nearest is written. */
interface Worths {
  readonly worth: Int16Array;
  /** Where in all texts the word was found with errors, by text; empty when it was found as typed. */
  readonly places: Map<number, number>;
  readonly any: boolean;
}

export class Engine {
  readonly #things: readonly Searchable[];
  readonly #texts: string[] = [];
  readonly #plain: string[] = []; // as searching sees them
  /** All texts, with separators between them, and what stands where. */
  readonly #all: string;
  readonly #starts: Uint8Array;
  readonly #textAt: Int32Array;
  readonly #begin: Int32Array;
  /** The texts of thing n are `#fields[#from[n]]` up to `#fields[#from[n + 1]]`, with what a word in each is worth. */
  readonly #fields: Int32Array;
  readonly #values: Uint8Array;
  readonly #from: Int32Array;
  #heads: Heads | undefined;
  readonly #known = new Map<string, Worths>();

  constructor(things: readonly Searchable[]) {
    this.#things = things;
    const ids = new Map<string, number>();
    const starts: Uint8Array[] = [];
    const idOf = (text: string): number => {
      const known = ids.get(text);
      if (known !== undefined) return known;
      const id = this.#texts.push(text) - 1;
      const folded = fold(text);
      this.#plain.push(folded.text);
      starts.push(folded.starts);
      ids.set(text, id);
      return id;
    };
    const fields: number[] = [];
    const values: number[] = [];
    this.#from = new Int32Array(things.length + 1);
    for (const [row, thing] of things.entries()) {
      for (const [place, name] of thing.names.entries()) {
        fields.push(idOf(name));
        values.push(place === 0 ? IN_NAME : IN_OTHER_NAME);
      }
      for (const text of thing.also) {
        fields.push(idOf(text));
        values.push(IN_OTHER_TEXT);
      }
      this.#from[row + 1] = fields.length;
    }
    this.#fields = Int32Array.from(fields);
    this.#values = Uint8Array.from(values);
    this.#all = this.#plain.map((text) => text + SEPARATOR).join("");
    this.#starts = new Uint8Array(this.#all.length + 1);
    this.#textAt = new Int32Array(this.#all.length + 1);
    this.#begin = new Int32Array(this.#plain.length + 1);
    let at = 0;
    for (const [id, text] of this.#plain.entries()) {
      this.#begin[id] = at;
      this.#starts.set(starts[id] as Uint8Array, at);
      this.#textAt.fill(id, at, at + text.length + 1);
      at += text.length + 1;
    }
    this.#begin[this.#plain.length] = at;
  }

  /** Does now what the first typing error would wait for: a page may call it when it has nothing else to do. */
  prepare(): void {
    this.#preparedHeads();
  }

  #preparedHeads(): Heads {
    this.#heads ??= new Heads(this.#all, this.#starts);
    return this.#heads;
  }

  /** What a query finds; all words are needed, and an empty query finds nothing. */
  find(query: string): Answer {
    const typed = wordsOf(query);
    const words = typed.flatMap((word) => this.#inParts(word));
    if (words.length === 0) return EMPTY;
    const exact = words.map((word) => this.#exact(word.text));
    const worths = this.#rowWorths(exact);
    let hits = this.#hits(worths);
    if (hits.length > 0) return { ...EMPTY, found: this.#ordered(hits, worths, words) };

    const near = words.map((word, place) => this.#near(word.text, exact[place] as Worths));
    const unknown = words.filter((_, place) => near[place]?.any === false).map((word) => word.typed);
    if (unknown.length > 0) return { ...EMPTY, unknown };
    const nearWorths = this.#rowWorths(near);
    hits = this.#hits(nearWorths);
    if (hits.length === 0) return EMPTY;
    // The fewest errors alone: what is further off is not what was meant.
    const errors = (row: number) => Math.ceil(-(nearWorths[row] ?? 0) / ERROR);
    const fewest = hits.reduce((least, row) => Math.min(least, errors(row)), Number.POSITIVE_INFINITY);
    const found = this.#ordered(
      hits.filter((row) => errors(row) === fewest),
      nearWorths,
      words,
    );
    return { found, corrections: this.#corrections(words, exact, near, found[0] as number), unknown: [] };
  }

  /** The word, or what it falls into where nothing is written like the whole. */
  #inParts(word: Word): Word[] {
    if (word.parts.length < 2 || this.#exact(word.text).any) return [word];
    const isNear = new Near(word.text).most > 0 && this.#near(word.text, this.#exact(word.text)).any;
    if (isNear && !word.parts.every((part) => this.#exact(part).any)) return [word];
    return word.parts.map((part) => ({ typed: part, text: part, parts: [part] }));
  }

  /** What `word` is worth in each text, written as it is. */
  #exact(word: string): Worths {
    return this.#kept(`=${word}`, () => {
      const worth = new Int16Array(this.#plain.length).fill(NONE);
      const all = this.#all;
      let any = false;
      for (let at = all.indexOf(word); at >= 0; ) {
        const place = this.#place(at, at + word.length);
        if (place > INSIDE || (word.length > SHORT && !this.#crosses(at, at + word.length))) {
          const text = this.#textAt[at] as number;
          if (place > (worth[text] as number)) worth[text] = place;
          any = true;
          // One text may hold a word often; its start is as good as it gets.
          at = place >= BEGINS_TEXT ? all.indexOf(word, this.#begin[text + 1]) : all.indexOf(word, at + 1);
        } else {
          at = all.indexOf(word, at + 1);
        }
      }
      return { worth, places: new Map(), any };
    });
  }

  /** The same, with typing errors where a text does not have the word as it is. */
  #near(word: string, exact: Worths): Worths {
    return this.#kept(`~${word}`, () => {
      const near = new Near(word);
      if (near.most === 0) return exact;
      const worth = exact.worth.slice();
      const places = new Map<number, number>();
      const heads = this.#preparedHeads();
      let any = exact.any;
      for (let head = 0; head < heads.size; head += 1) {
        if (!near.could(heads.letters[head] as number)) continue;
        const from = heads.at(head, 0);
        const found = near.of(this.#all, from, from + (heads.lengths[head] as number));
        if (found === null) continue;
        any = true;
        for (let n = 0, count = heads.count(head); n < count; n += 1) {
          const at = heads.at(head, n);
          const text = this.#textAt[at] as number;
          const value = this.#nearPlace(at, word, found.ends) - found.errors * ERROR;
          if (value > (worth[text] as number)) {
            worth[text] = value;
            places.set(text, at);
          }
        }
      }
      return { worth, places, any };
    });
  }

  #kept(key: string, work: () => Worths): Worths {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // While a word is typed, those before it stay the same.
    if (this.#known.size >= KEPT_QUERIES) this.#known.delete(this.#known.keys().next().value as string);
    const fresh = work();
    this.#known.set(key, fresh);
    return fresh;
  }

  /** What it is worth to fill the place between two places of one text. */
  #place(from: number, to: number): number {
    const starts = this.#starts;
    const text = this.#textAt[from] as number;
    const ends = (starts[to] as number) !== NOTHING || (this.#begin[text + 1] as number) - 1 === to;
    if (from === this.#begin[text]) {
      if (to === (this.#begin[text + 1] as number) - 1) return IS_TEXT;
      // "StarCoder 15.5B" has the word; "StarCoder2 7B" only begins with it.
      if (starts[to] === WORD) return IS_FIRST_WORD;
      return this.#crosses(from, to) ? JOINED : BEGINS_TEXT;
    }
    if (!ends && starts[from] !== NOTHING && this.#crosses(from, to)) return JOINED;
    switch (starts[from]) {
      case WORD:
        return ends ? IS_WORD : BEGINS_WORD;
      case PIECE:
        return ends ? BEGINS_WORD : BEGINS_PIECE;
      default:
        return INSIDE;
    }
  }

  /** Whether a word begins between two places: "lllama" is not in "All Llama". */
  #crosses(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at += 1) if (this.#starts[at] === WORD) return true;
    return false;
  }

  #nearPlace(at: number, word: string, ends: number): number {
    let best = 0;
    for (let bit = 0; bit <= 2 * SLACK; bit += 1) {
      if ((ends & (1 << bit)) !== 0) best = Math.max(best, this.#place(at, at + word.length - SLACK + bit));
    }
    // People seldom miss the first letter.
    return this.#all[at] === word[0] ? best : Math.max(INSIDE, best - 2);
  }

  /** What a query is worth for each thing: the sum over its words, each where it is worth most; `NONE` without one. */
  #rowWorths(words: readonly Worths[]): Int32Array {
    const sums = new Int32Array(this.#things.length);
    const { length } = sums;
    for (const { worth } of words) {
      for (let row = 0; row < length; row += 1) {
        if ((sums[row] as number) === NONE) continue;
        const field = this.#bestField(row, worth);
        sums[row] = field < 0 ? NONE : (sums[row] as number) + this.#fieldWorth(field, worth);
      }
    }
    return sums;
  }

  /** The field of thing `row` in which a word is worth most; -1 where it is in none. */
  #bestField(row: number, worth: Int16Array): number {
    let best = NONE;
    let found = -1;
    for (let field = this.#from[row] as number, end = this.#from[row + 1] as number; field < end; field += 1) {
      if ((worth[this.#fields[field] as number] as number) === NONE) continue;
      const here = this.#fieldWorth(field, worth);
      if (here > best) [best, found] = [here, field];
    }
    return found;
  }

  /** What a word is worth in a field that has it; what it is worth in a text counts by field, its errors do not. */
  #fieldWorth(field: number, worth: Int16Array): number {
    const value = worth[this.#fields[field] as number] as number;
    const errors = value > 0 ? 0 : Math.ceil(-value / ERROR);
    return (value + errors * ERROR) * (this.#values[field] as number) - errors * ERROR;
  }

  #hits(worths: Int32Array): number[] {
    const hits: number[] = [];
    for (let row = 0; row < worths.length; row += 1) if (worths[row] !== NONE) hits.push(row);
    return hits;
  }

  /** `hits`, best first; equal ones as they were given. */
  #ordered(hits: readonly number[], worths: Int32Array, words: readonly Word[]): number[] {
    const whole = words.map(({ text }) => text).join("");
    const keys = new Float64Array(hits.length);
    const rows = this.#things.length;
    for (const [place, row] of hits.entries()) {
      const score = (worths[row] as number) + this.#wholeWorth(row, whole);
      // A number to sort by, which engines do much faster than by a function: the score, then the order given.
      keys[place] = -Math.round(score * 64) * rows + row;
    }
    keys.sort();
    return Array.from(keys, (key) => ((key % rows) + rows) % rows);
  }

  /** What the query as a whole is worth: as a name, and as a part of one. */
  #wholeWorth(row: number, whole: string): number {
    const first = this.#from[row] as number;
    const name = this.#plain[this.#fields[first] as number] as string;
    let worth = (SHARE * Math.min(whole.length, name.length)) / Math.max(whole.length, name.length, 1);
    const thing = this.#things[row] as Searchable;
    if (name === whole) worth += IS_NAME;
    else if (name.startsWith(whole)) worth += BEGINS_NAME;
    for (let place = 1; place < thing.names.length && worth < IS_OTHER_NAME; place += 1) {
      if (this.#plain[this.#fields[first + place] as number] === whole) worth += IS_OTHER_NAME;
    }
    return worth + (thing.weight < 0 ? -PART : Math.log2(1 + thing.weight));
  }

  /** How the best thing found writes the words that were typed with errors. */
  #corrections(words: readonly Word[], exact: readonly Worths[], near: readonly Worths[], row: number): Correction[] {
    const corrections: Correction[] = [];
    let follows = false;
    for (const [place, word] of words.entries()) {
      const shown = this.#shown(row, word.text, near[place] as Worths);
      if (shown !== null) {
        const last = corrections.at(-1);
        if (follows && last !== undefined) {
          corrections[corrections.length - 1] = {
            typed: `${last.typed} ${word.typed}`,
            shown: last.shown === shown ? shown : `${last.shown} ${shown}`,
          };
        } else {
          corrections.push({ typed: word.typed, shown });
        }
      }
      follows = shown !== null;
    }
    // The word alone may well be written somewhere, though not beside the others.
    const lies = words.some(
      ({ typed }, place) => exact[place]?.any && corrections.some((each) => each.typed.includes(typed)),
    );
    if (!lies) return corrections;
    return [
      { typed: words.map(({ typed }) => typed).join(" "), shown: corrections.map(({ shown }) => shown).join(", ") },
    ];
  }

  /** The word of a text of thing `row` in which the word was found; null where that is as typed. */
  #shown(row: number, word: string, { worth, places }: Worths): string | null {
    const text = this.#fields[this.#bestField(row, worth)] as number;
    const at = (worth[text] as number) > 0 ? undefined : places.get(text);
    if (at === undefined) return null;
    const { text: folded, starts, origins } = fold(this.#texts[text] as string);
    const from = at - (this.#begin[text] as number);
    let to = new Near(word).end(folded, starts, from) ?? folded.length;
    while (to < folded.length && starts[to] !== WORD) to += 1;
    return (this.#texts[text] as string).slice(origins[from], origins[to]).replace(/[\s\p{P}]+$/u, "");
  }
}

/** The different beginnings of pieces of texts, as far as words with errors reach, and where each stands. */
class Heads {
  readonly letters: Int32Array;
  readonly lengths: Uint8Array;
  readonly #places: Int32Array;
  readonly #from: Int32Array;

  constructor(all: string, starts: Uint8Array) {
    const places = new Map<string, number[]>();
    for (let at = 0, end = all.indexOf(SEPARATOR); at < all.length; at += 1) {
      if (at > end) end = all.indexOf(SEPARATOR, at);
      if (at === end || starts[at] === NOTHING) continue;
      const head = all.slice(at, Math.min(end, at + REACH));
      const known = places.get(head);
      if (known === undefined) places.set(head, [at]);
      else known.push(at);
    }
    this.letters = new Int32Array(places.size);
    this.lengths = new Uint8Array(places.size);
    this.#from = new Int32Array(places.size + 1);
    const flat: number[] = [];
    let head = 0;
    for (const [text, where] of places) {
      this.letters[head] = letters(text, 0, text.length);
      this.lengths[head] = text.length;
      for (const at of where) flat.push(at);
      head += 1;
      this.#from[head] = flat.length;
    }
    this.#places = Int32Array.from(flat);
  }

  get size(): number {
    return this.lengths.length;
  }

  count(head: number): number {
    return (this.#from[head + 1] as number) - (this.#from[head] as number);
  }

  /** The place of a head's occurrence in all texts. */
  at(head: number, occurrence: number): number {
    return this.#places[(this.#from[head] as number) + occurrence] as number;
  }
}
