/** Values -> YAML that says exactly them: two levels, as entries are written. */

export type Scalar = string | boolean | { readonly number: string };
export type Value = Scalar | readonly Scalar[] | Fields | readonly Fields[];
export interface Fields {
  readonly [name: string]: Value;
}

/**
 * Text that means itself without quotes: a letter first, then signs that mean nothing to YAML at any place.
 * Words that some YAML reads as something else are quoted.
 */
const PLAIN = /^[A-Za-z][A-Za-z0-9 ._/+-]*$/;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

/** Signs that cannot stand in a YAML file, or that nobody sees; what is left of broken pairs goes. */
function escaped(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return "";
  return `\\u${code.toString(16).padStart(4, "0")}`;
}

export function scalar(value: Scalar): string {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "object") return value.number;
  if (PLAIN.test(value) && !WORDS.test(value) && !value.endsWith(" ")) return value;
  const quoted = value.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n").replace(/\t/g, "\\t");
  return `"${quoted.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, escaped)}"`;
}

function isFields(value: Value): value is Fields {
  return typeof value === "object" && !Array.isArray(value) && !("number" in value);
}

function inline(fields: Fields): string {
  const parts = Object.entries(fields).map(([name, value]) => `${name}: ${flow(value)}`);
  return `{${parts.join(", ")}}`;
}

function flow(value: Value): string {
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(flow).join(", ")}]`;
  return isFields(value) ? inline(value) : scalar(value as Scalar);
}

/** The file: a line for each field, a line for each of many. */
export function yaml(fields: Fields): string {
  const lines: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (Array.isArray(value) && value.length > 0 && isFields(value[0] as Value)) {
      lines.push(`${name}:`, ...(value as readonly Fields[]).map((each) => `  - ${inline(each)}`));
    } else {
      lines.push(`${name}: ${flow(value)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
