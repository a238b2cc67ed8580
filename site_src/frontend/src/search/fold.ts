/** Folds text for searching: letters and digits only, without case and accents, and where its pieces begin. */

import { NOTHING, PIECE, WORD } from "./constants";

export interface Folded {
  /** "CodeGen-Mono 6.1B" is "codegenmono6.1b"; "C++" is "cplusplus". */
  readonly text: string;
  /** For each place in `text`, and its end: what begins there. */
  readonly starts: Uint8Array;
  /** For each place in `text`, and its end: where in the original that is, in UTF-16 units. */
  readonly origins: Uint32Array;
}

const MARKS = /\p{M}/gu;
const KEPT = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
/** Written without spaces: each character may begin a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Signs that are part of a name when they follow a letter or digit, or each other. */
const SPOKEN: Readonly<Record<string, string>> = { "+": "plus", "#": "sharp" };

export function fold(original: string): Folded {
  return foldPlain(original) ?? foldAny(original);
}

/** What an ASCII character is; others are `OTHER`. */
const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const NUMBER = 3;
const CHARACTER_KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (LOWER.test(character)) return SMALL;
  if (UPPER.test(character)) return CAPITAL;
  return DIGIT.test(character) ? NUMBER : OTHER;
});
const MAX_PLAIN_LENGTH = 256;
const startBuffer = new Uint8Array(MAX_PLAIN_LENGTH + 1);
const originBuffer = new Uint32Array(MAX_PLAIN_LENGTH + 1);

/** `foldAny`, ten times as fast, for ASCII text without "+" and "#" (nearly all text); null for other text. */
function foldPlain(original: string): Folded | null {
  const { length } = original;
  if (length > MAX_PLAIN_LENGTH) return null;
  let text = "";
  let size = 0;
  let before = OTHER;
  for (let at = 0; at < length; at += 1) {
    const code = original.charCodeAt(at);
    if (code > 127 || code === 43 || code === 35) return null;
    const character = CHARACTER_KINDS[code] as number;
    const next = at + 1 < length ? (CHARACTER_KINDS[original.charCodeAt(at + 1)] ?? OTHER) : OTHER;
    if (code === 46 && before === NUMBER && next === NUMBER) {
      startBuffer[size] = NOTHING;
      originBuffer[size] = at;
      size += 1;
      continue; // what follows goes on with the number
    }
    if (character !== OTHER) {
      let piece = NOTHING;
      if (before === OTHER) piece = WORD;
      else if (character === NUMBER) piece = before === NUMBER ? NOTHING : PIECE;
      else if (character === CAPITAL && (before === SMALL || (before === CAPITAL && next === SMALL))) piece = PIECE;
      startBuffer[size] = piece;
      originBuffer[size] = at;
      size += 1;
    }
    before = character;
  }
  for (let index = 0; index < size; index += 1) text += original[originBuffer[index] as number];
  startBuffer[size] = WORD;
  originBuffer[size] = length;
  return { text: text.toLowerCase(), starts: startBuffer.slice(0, size + 1), origins: originBuffer.slice(0, size + 1) };
}

/** For tests: the two must not differ. */
export const foldVariants = { foldPlain, foldAny };

function foldAny(original: string): Folded {
  let text = "";
  const starts: number[] = [];
  const origins: number[] = [];
  let before = "";
  let at = 0;
  for (const character of original) {
    const next = original.slice(at + character.length, at + character.length + 2);
    const plain =
      character.charCodeAt(0) < 128
        ? character.toLowerCase()
        : character.normalize("NFKD").replace(MARKS, "").toLowerCase();
    const spoken = before !== "" && (KEPT.test(before) || before in SPOKEN) ? SPOKEN[character] : undefined;
    const written =
      spoken ?? (isPoint(before, character, next) ? "." : [...plain].filter((letter) => KEPT.test(letter)).join(""));
    for (let part = 0; part < written.length; part += 1) {
      starts.push(part > 0 ? NOTHING : pieceKind(before, character, next));
      origins.push(at);
    }
    text += written;
    // A decimal point is part of its number; an accent of its own only changes the letter before it.
    if (written !== "." && plain !== "") before = character;
    at += character.length;
  }
  return { text, starts: Uint8Array.from([...starts, WORD]), origins: Uint32Array.from([...origins, original.length]) };
}

/** A decimal point: "6.1B" is not "61B". */
function isPoint(before: string, character: string, next: string): boolean {
  return character === "." && DIGIT.test(before) && DIGIT.test(next.charAt(0));
}

function pieceKind(before: string, character: string, next: string): number {
  if (character in SPOKEN || character === ".") return NOTHING;
  if (!KEPT.test(before) || UNSPACED.test(character) || UNSPACED.test(before)) return WORD;
  if (DIGIT.test(character)) return DIGIT.test(before) ? NOTHING : PIECE;
  if (UPPER.test(character) && (LOWER.test(before) || (UPPER.test(before) && LOWER.test(next.charAt(0))))) return PIECE;
  return NOTHING;
}

/** A word of a query, and what it falls into where nothing is written like that. */
export interface Word {
  readonly typed: string;
  readonly text: string;
  readonly parts: readonly string[];
}

/** More would only cost time: a query is written by anyone. */
const MAX_WORDS = 12;
const MAX_WORD_LENGTH = 48;

/** The words of a query, in order, each once. "gpt-4o" is one word, which may be written "GPT4o" too. */
export function wordsOf(query: string): Word[] {
  const words = new Map<string, Word>();
  for (const typed of query.split(/[\s,;:!?"“”()[\]{}、。，]+/u)) {
    const { text, starts } = fold(typed);
    if (text === "") continue;
    const parts = [...text.slice(0, MAX_WORD_LENGTH)].reduce<string[]>((pieces, character, at) => {
      if (starts[at] === WORD && !UNSPACED.test(character)) pieces.push(character);
      else pieces.push((pieces.pop() ?? "") + character);
      return pieces;
    }, []);
    words.set(text, { typed, text: text.slice(0, MAX_WORD_LENGTH), parts });
    if (words.size === MAX_WORDS) break;
  }
  return [...words.values()];
}
