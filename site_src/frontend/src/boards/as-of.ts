/** "As of a date" in a URL: its day and its sense. */

/** Meanings of "as of a date": see catalog/core/as_of.py. */
export type AsOfSense = "released" | "published";

/** The names of its parameters. */
export const AS_OF_NAMES: readonly string[] = ["as-of", "sense"];

/** The day, "" for today, and the sense in the query of a URL. */
export function parseAsOf(query: URLSearchParams): { readonly asOf: string; readonly sense: AsOfSense } {
  return {
    asOf: lastDay(query.get("as-of") ?? ""),
    sense: query.get("sense") === "published" ? "published" : "released",
  };
}

/** The last day of a day, a month or a year: "2024-02-29" for "2024-02"; "" for any other text. */
export function lastDay(text: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return "";
  const last = new Date(Date.UTC(Number(year), Number(month ?? "12"), 0)).getUTCDate();
  return `${year}-${month ?? "12"}-${day ?? last}`;
}
