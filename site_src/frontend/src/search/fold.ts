/** Text as searching sees it: letters and digits alone, without case and accents, and where its pieces begin. */

export interface Folded {
  /** "CodeGen-Mono 6.1B" is "codegenmono6.1b"; "C++" is "cplusplus". */
  readonly text: string;
  /** For each place in `text`, and its end: what begins there. */
  readonly starts: Uint8Array;
  /** For each place in `text`, and its end: where in the original that is, in UTF-16 units. */
  readonly origins: Uint32Array;
}

/** What begins at a place of a folded text. */
export const NOTHING = 0;
/** A piece inside a word: "Coder" in "StarCoder2", and its "2". */
export const PIECE = 1;
/** A word: what follows a space, a hyphen or another sign. */
export const WORD = 2;

const MARKS = /\p{M}/gu;
const KEPT = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
/** Written without spaces: each sign may begin a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Signs that are part of a name when they follow a letter or digit, or each other. */
const SPOKEN: Readonly<Record<string, string>> = { "+": "plus", "#": "sharp" };

export function fold(original: string): Folded {
  return foldPlain(original) ?? foldAny(original);
}

/** What an ASCII sign is; others are `OTHER`. */
const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const NUMBER = 3;
const SIGNS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (LOWER.test(sign)) return SMALL;
  if (UPPER.test(sign)) return CAPITAL;
  return DIGIT.test(sign) ? NUMBER : OTHER;
});
const LONGEST_PLAIN = 256;
const begun = new Uint8Array(LONGEST_PLAIN + 1);
const from = new Uint32Array(LONGEST_PLAIN + 1);

/** `foldAny` ten times as fast for ASCII text without spoken signs, which nearly all text is; null for other text. */
function foldPlain(original: string): Folded | null {
  const { length } = original;
  if (length > LONGEST_PLAIN) return null;
  let text = "";
  let size = 0;
  let before = OTHER;
  for (let at = 0; at < length; at += 1) {
    const code = original.charCodeAt(at);
    if (code > 127 || code === 43 || code === 35) return null;
    const sign = SIGNS[code] as number;
    const next = at + 1 < length ? (SIGNS[original.charCodeAt(at + 1)] ?? OTHER) : OTHER;
    if (code === 46 && before === NUMBER && next === NUMBER) {
      begun[size] = NOTHING;
      from[size] = at;
      size += 1;
      continue; // what follows goes on with the number
    }
    if (sign !== OTHER) {
      let piece = NOTHING;
      if (before === OTHER) piece = WORD;
      else if (sign === NUMBER) piece = before === NUMBER ? NOTHING : PIECE;
      else if (sign === CAPITAL && (before === SMALL || (before === CAPITAL && next === SMALL))) piece = PIECE;
      begun[size] = piece;
      from[size] = at;
      size += 1;
    }
    before = sign;
  }
  for (let place = 0; place < size; place += 1) text += original[from[place] as number];
  begun[size] = WORD;
  from[size] = length;
  return { text: text.toLowerCase(), starts: begun.slice(0, size + 1), origins: from.slice(0, size + 1) };
}

/** For tests: the two must not differ. */
export const ways = { foldPlain, foldAny };

function foldAny(original: string): Folded {
  let text = "";
  const starts: number[] = [];
  const origins: number[] = [];
  let before = "";
  let at = 0;
  for (const sign of original) {
    const next = original.slice(at + sign.length, at + sign.length + 2);
    const plain =
      sign.charCodeAt(0) < 128 ? sign.toLowerCase() : sign.normalize("NFKD").replace(MARKS, "").toLowerCase();
    const spoken = before !== "" && (KEPT.test(before) || before in SPOKEN) ? SPOKEN[sign] : undefined;
    const written =
      spoken ?? (isPoint(before, sign, next) ? "." : [...plain].filter((each) => KEPT.test(each)).join(""));
    for (let part = 0; part < written.length; part += 1) {
      starts.push(part > 0 ? NOTHING : begins(before, sign, next));
      origins.push(at);
    }
    text += written;
    // A decimal point is part of its number; an accent of its own only changes the letter before it.
    if (written !== "." && plain !== "") before = sign;
    at += sign.length;
  }
  return { text, starts: Uint8Array.from([...starts, WORD]), origins: Uint32Array.from([...origins, original.length]) };
}

/** A decimal point: "6.1B" is not "61B". */
function isPoint(before: string, sign: string, next: string): boolean {
  return sign === "." && DIGIT.test(before) && DIGIT.test(next.charAt(0));
}

function begins(before: string, sign: string, next: string): number {
  if (sign in SPOKEN || sign === ".") return NOTHING;
  if (!KEPT.test(before) || UNSPACED.test(sign) || UNSPACED.test(before)) return WORD;
  if (DIGIT.test(sign)) return DIGIT.test(before) ? NOTHING : PIECE;
  if (UPPER.test(sign) && (LOWER.test(before) || (UPPER.test(before) && LOWER.test(next.charAt(0))))) return PIECE;
  return NOTHING;
}

/** A word of a query, and what it falls into where nothing is written like that. */
export interface Word {
  readonly typed: string;
  readonly text: string;
  readonly parts: readonly string[];
}

/** More would only cost time: a query is written by anyone. */
const MOST_WORDS = 12;
const LONGEST_WORD = 48;

/** The words of a query, in order, each once. "gpt-4o" is one word, which may be written "GPT4o" too. */
export function wordsOf(query: string): Word[] {
  const words = new Map<string, Word>();
  for (const typed of query.split(/[\s,;:!?"“”()[\]{}、。，]+/u)) {
    const { text, starts } = fold(typed);
    if (text === "") continue;
    const parts = [...text.slice(0, LONGEST_WORD)].reduce<string[]>((found, sign, at) => {
      if (starts[at] === WORD && !UNSPACED.test(sign)) found.push(sign);
      else found.push((found.pop() ?? "") + sign);
      return found;
    }, []);
    words.set(text, { typed, text: text.slice(0, LONGEST_WORD), parts });
    if (words.size === MOST_WORDS) break;
  }
  return [...words.values()];
}
