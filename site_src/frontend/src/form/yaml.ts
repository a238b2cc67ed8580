/**
 * Values -> YAML, formatted as `catalog fmt` formats entries.
 *
 * The same rules in Python: catalog/layout/printing.py and scalars.py.
 */

export type Scalar = string | boolean | { readonly number: string };
export type Value = Scalar | readonly Scalar[] | Fields | readonly Fields[];
export interface Fields {
  readonly [name: string]: Value;
}
/** The names of fields in their order: under "" those of the file, under a name those inside of it. */
export type Order = Readonly<Record<string, readonly string[]>>;

const WIDTH = 140; // of what is read as a table
const PROSE = 120;
const SENTENCE = 100; // a field longer than this is not put beside others on a second line
const MOST_LINES = 3; // of a mapping in brackets
const RUNNING = "authors"; // a list that goes on below rather than line by line
const INDICATORS = new Set("-?:,[]{}#&*!|>'\"%@`=<~");

/** Words and numbers of any version of YAML; text that reads like one is put in quotes. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const NUMBERS = alternatives(
  [
    /^(?=\D*\d)[-+]?(?:\d[\d_]*)?\.?[\d_]*(?:[eE][-+]?\d+)?$/,
    /^[-+]?0[xX][\da-fA-F_]+$/,
    /^[-+]?0[bB][01_]+$/,
    /^0o[0-7]+$/,
    /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
    /^[-+]?\.(?:inf|nan)$/,
  ],
  "i",
);
/** A date of YAML 1.1; plain in fields that hold dates, in quotes elsewhere. */
const DATE = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?$/;
const DATE_FIELDS = /^(?:released|date|retrieved|on|.+_cutoff)$/;
const UNSEEN = alternatives([
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f]/,
  /[\ue000-\uf8ff\ufeff\ufff9-\ufffb\ufffe\uffff]/,
  /[\ud800-\udbff](?![\udc00-\udfff])/, // the halves of broken pairs
  /(?<![\ud800-\udbff])[\udc00-\udfff]/,
]);

function alternatives(patterns: readonly RegExp[], flags = ""): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), flags);
}

/** Escapes a character that is invalid in YAML or invisible; drops halves of broken surrogate pairs. */
function escaped(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return "";
  if (sign === "\n" || sign === "\t" || sign === "\r") return { "\n": "\\n", "\t": "\\t", "\r": "\\r" }[sign];
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

function length(text: string): number {
  return [...text].length;
}

function isPlain(text: string, inside: boolean): boolean {
  if (text === "" || INDICATORS.has(text[0] ?? "") || text !== text.trim() || text.startsWith("...")) return false;
  if (text.includes(": ") || text.includes(" #") || text.endsWith(":") || UNSEEN.test(text)) return false;
  if (WORDS.test(text) || NUMBERS.test(text)) return false;
  return !inside || !/[,[\]{}?]/.test(text);
}

/** A value on one line; with `inside` brackets, where a comma would end it; `date`: its field holds a date. */
export function scalar(value: Scalar, inside: boolean, date = false): string {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "object") return value.number;
  if (isPlain(value, inside) && (date || !DATE.test(value))) return value;
  if (/["\\]/.test(value) && !value.includes("'") && !UNSEEN.test(value)) return `'${value}'`;
  const quoted = value.replace(/["\\]/g, "\\$&");
  return `"${quoted.replace(new RegExp(UNSEEN, "g"), escaped)}"`;
}

function isFields(value: Value): value is Fields {
  return typeof value === "object" && !Array.isArray(value) && !("number" in value);
}

function isList(value: Value): value is readonly Scalar[] | readonly Fields[] {
  return Array.isArray(value);
}

/** Prints the parts of one file. */
class Printer {
  private readonly order: Order;

  constructor(order: Order) {
    this.order = order;
  }

  /** Fields in the order of their schema; `name` is the field that they are in. */
  private ordered(fields: Fields, name: string): [string, Value][] {
    const positions = new Map(this.order[name]?.map((fieldName, i) => [fieldName, i]));
    const at = (fieldName: string): number => positions.get(fieldName) ?? positions.size;
    return Object.entries(fields).sort(([one], [other]) => at(one) - at(other));
  }

  block(value: Fields | readonly Scalar[] | readonly Fields[], name: string, indent: number): string[] {
    const start = " ".repeat(indent);
    if (isList(value)) return value.flatMap((item) => this.item(`${start}-`, null, item, name, indent));
    return this.ordered(value, name).flatMap(([key, fieldValue]) =>
      this.item(`${start}${key}:`, key, fieldValue, key, indent),
    );
  }

  private item(start: string, key: string | null, value: Value, name: string, indent: number): string[] {
    if (!isList(value) && !isFields(value)) return this.scalarLines(start, key, value, indent);
    const parts = this.parts(value, name);
    if (parts !== null) {
      const whole = `${start} ${this.inBrackets(value, parts)}`;
      if (length(whole) <= WIDTH || name === "rows") return [whole];
      const wrapped = this.wrapped(key, value, parts, start);
      if (wrapped !== null) return wrapped;
    }
    const lines = this.block(value, name, indent + 2);
    if (key !== null) return [start, ...lines];
    return [`${start} ${lines[0]?.slice(indent + 2) ?? ""}`, ...lines.slice(1)];
  }

  private scalarLines(start: string, key: string | null, value: Scalar, indent: number): string[] {
    const text = scalar(value, false, key !== null && DATE_FIELDS.test(key));
    const folds = typeof value === "string" && /^\S+(?: \S+)*$/.test(value) && !UNSEEN.test(value);
    if (length(start) + 1 + length(text) <= WIDTH || !folds) return [`${start} ${text}`];
    const lines: string[] = [];
    for (const word of value.split(" ")) {
      const last = lines.at(-1);
      if (last !== undefined && length(last) + 1 + length(word) <= PROSE) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(" ".repeat(indent + 2) + word);
    }
    return [`${start} >-`, ...lines];
  }

  private inBrackets(value: Value, parts: readonly string[]): string {
    return isList(value) ? `[${parts.join(", ")}]` : `{${parts.join(", ")}}`;
  }

  /** Each part as written between brackets; null if one needs lines of its own. */
  private parts(value: Fields | readonly Scalar[] | readonly Fields[], name: string): string[] | null {
    const pairs: [string | null, Value][] = isList(value)
      ? value.map((item) => [null, item])
      : this.ordered(value, name);
    if (pairs.length > 0 && pairs.every(([, fieldValue]) => isFields(fieldValue))) return null;
    const texts: string[] = [];
    for (const [key, fieldValue] of pairs) {
      let text: string;
      if (isList(fieldValue) || isFields(fieldValue)) {
        const below = key === null && isList(fieldValue) ? null : this.parts(fieldValue, key ?? name);
        if (below === null) return null;
        text = this.inBrackets(fieldValue, below);
      } else {
        text = scalar(fieldValue, true, key !== null && DATE_FIELDS.test(key));
      }
      texts.push(key === null ? text : `${key}: ${text}`);
    }
    return texts;
  }

  /** Parts continued on the next lines; null if the block form is better. */
  private wrapped(key: string | null, value: Value, parts: readonly string[], start: string): string[] | null {
    const runsOn = isList(value) ? key === RUNNING : key === null;
    if (!runsOn || parts.length === 0 || Math.max(...parts.map(length)) > SENTENCE) return null;
    const [opening, closing] = isList(value) ? ["[", "]"] : ["{", "}"];
    const lines = [`${start} ${opening}${parts[0] ?? ""}`];
    const column = length(start) + 2;
    for (const part of parts.slice(1)) {
      const last = lines.at(-1) ?? "";
      if (length(last) + length(part) + 3 <= WIDTH) {
        lines[lines.length - 1] = `${last}, ${part}`;
      } else {
        lines[lines.length - 1] = `${last},`;
        lines.push(" ".repeat(column) + part);
      }
    }
    lines[lines.length - 1] += closing;
    return lines.length <= MOST_LINES || isList(value) ? lines : null;
  }
}

/** The file. */
export function yaml(fields: Fields, order: Order): string {
  return `${new Printer(order).block(fields, "", 0).join("\n")}\n`;
}
