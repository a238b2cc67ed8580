/** Reads the values of the cells of a column, and sorts by them. */

/** null where a cell says nothing that could be ordered. */
export type CellValue = number | string | null;

export interface ColumnValues {
  readonly kind: "date" | "number" | "words";
  /** One for each text. */
  readonly values: readonly CellValue[];
}

const UNKNOWN = new Set(["", "–", "—", "?", "not stated", "not known", "unknown", "未说明", "未知", "尚不清楚"]);
const DATE = /^\d{4}(-\d\d){0,2}$/;
const NUMBER = /^[~≈<>≤≥]?\s*([+−-]?)\s*(\d[\d,]*(?:\.\d+)?)\s*((?:[KMGT]B|[KMBT])(?![A-Za-z]))?(?![A-Za-z])/;
/** Powers of ten. */
const UNITS: Readonly<Record<string, number>> = { K: 3, KB: 3, M: 6, MB: 6, B: 9, GB: 9, T: 12, TB: 12 };

/** Share of the known values that must be dates or numbers for the column to count as such. */
const MIN_SHARE = 2 / 3;

/** `texts` as dates or numbers if most of the known ones are, with null for the others; else as words. */
export function parseValues(texts: readonly string[]): ColumnValues {
  const knownTexts = texts.map((text) => (UNKNOWN.has(text.toLowerCase()) ? null : text));
  const known = knownTexts.filter((text) => text !== null);
  for (const [kind, read] of [
    ["date", date],
    ["number", number],
  ] as const) {
    const values = knownTexts.map((text) => (text === null ? null : read(text)));
    if (known.length > 0 && values.filter((value) => value !== null).length >= known.length * MIN_SHARE)
      return { kind, values };
  }
  return { kind: "words", values: knownTexts };
}

function date(text: string): string | null {
  return DATE.test(text) ? text : null;
}

/** The number that a text begins with: "16.1B", "1,000 each", "3=", "−2.5". */
function number(text: string): number | null {
  const [, sign = "", digits, unit] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return null;
  // Parsed with its exponent: 16.1 * 1e9 would not be exactly 16.1B.
  const size = Number(`${digits.replaceAll(",", "")}e${UNITS[unit ?? ""] ?? 0}`);
  return sign === "" || sign === "+" ? size : -size;
}

const COLLATOR = new Intl.Collator("en", { numeric: true });

/** Row indexes sorted by `columns`, the first column first; unknown values last, equal rows in their order. */
export function sortIndexes(
  size: number,
  columns: readonly { readonly values: readonly CellValue[]; readonly descending: boolean }[],
): readonly number[] {
  const places = Array.from({ length: size }, (_, position) => position);
  return places.sort((one, other) => {
    for (const { values, descending } of columns) {
      const [first, second] = [values[one] ?? null, values[other] ?? null];
      if (first === null || second === null) {
        if (first !== second) return first === null ? 1 : -1;
        continue;
      }
      const apart =
        typeof first === "number" && typeof second === "number"
          ? first - second
          : COLLATOR.compare(String(first), String(second));
      if (apart !== 0) return descending ? -apart : apart;
    }
    return one - other;
  });
}
