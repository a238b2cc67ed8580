/**
 * Words of the scripts, in the language of the page.
 *
 * Messages are written in English, where they are used. A page in another language loads its translations first
 * (`window.catalogData.words`, from the same .po files as those of the program); a message that has none stays English.
 * Values have names, so that a translation can put them elsewhere; the compiler knows which ones a message needs.
 */

import type {} from "./load-data"; // says what `window.catalogData` is

type Translations = Readonly<Record<string, string | readonly string[]>>;

/** The names in braces of a message: "a" | "b" for "{a} has {b}". */
type Names<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** A message in several lines is any text to the compiler. */
type Values<Message extends string> = string extends Message
  ? [values?: Readonly<Record<string, string | number>>]
  : [Names<Message>] extends [never]
    ? []
    : [values: Readonly<Record<Names<Message>, string | number>>];

/** `message` in the language of the page, with values in place of `{name}`. */
export function t<Message extends string>(message: Message, ...values: Values<Message>): string {
  const known = translation(message);
  return filled(typeof known === "string" ? known : message, values[0] ?? {});
}

/** The message for `count` things; `{n}` is the number with separated thousands. */
export function tn<One extends string, Several extends string>(
  one: One,
  several: Several,
  count: number,
  values: Readonly<Record<Exclude<Names<One | Several>, "n">, string | number>> = {} as never,
): string {
  // A language with more plural forms than these needs `Intl.PluralRules` here, as catalog/wording says.
  const known = translation(one) ?? [one, several];
  const forms = typeof known === "string" ? [known] : known;
  const form = count === 1 ? forms[0] : forms.at(-1);
  return filled(form ?? several, { n: count.toLocaleString("en"), ...values });
}

/** The pieces of `message`, with elements in place of `{name}`: for sentences with links and other elements. */
export function nodes<Message extends string>(
  message: Message,
  values: Readonly<Record<Names<Message>, Node | string>>,
): (Node | string)[] {
  return t(message as string)
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 1 ? (values as Readonly<Record<string, Node | string>>)[piece] : piece))
    .filter((piece): piece is Node | string => piece !== undefined && piece !== "");
}

/** Items with commas between them. */
export function listed(items: readonly string[]): string {
  return items.join(t(", "));
}

/** Items with "and" between them. */
export function joined(items: readonly string[]): string {
  return chained(items, (text, item) => t("{text} and {item}", { text, item }));
}

/** Sentences one after the other, without the empty ones. */
export function sentences(items: readonly string[]): string {
  return chained(
    items.filter((item) => item !== ""),
    (text, sentence) => t("{text} {sentence}", { text, sentence }),
  );
}

function chained(items: readonly string[], chain: (text: string, item: string) => string): string {
  const [first = "", ...others] = items;
  return others.reduce(chain, first);
}

/** `message` as it is, noted for translation: for constants, which are given to `t` when they are shown. */
export function noted<Message extends string>(message: Message): Message {
  return message;
}

/** `undefined` for a message without a translation. Pages of tools have a second file of words. */
function translation(message: string): Translations[string] | undefined {
  const data = typeof window === "undefined" ? undefined : window.catalogData;
  return (data?.["words"] as Translations | undefined)?.[message] ?? (data?.["more-words"] as Translations)?.[message];
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
