/** How the tables of a page are sorted, as written in the URL: `sort.board-1=-score,released`. */

import type { SortKey } from "../explorer/view-url";

/** Before the name of a table, in the name of its part. */
export const SORT_PREFIX = "sort.";

/** What `query` sorts the table by; columns that the table has not are left to it. */
export function parseSort(query: string, table: string): readonly SortKey[] {
  const given = new URLSearchParams(query).get(SORT_PREFIX + table) ?? "";
  return given
    .split(",")
    .filter((key) => key !== "")
    .map((key) => ({ column: key.replace(/^-/, ""), descending: key.startsWith("-") }));
}

/** Query parameters for a sorting; none for the original order. */
export function formatSort(table: string, sort: readonly SortKey[]): readonly string[] {
  if (sort.length === 0) return [];
  return [`${SORT_PREFIX}${table}=${sort.map(({ column, descending }) => (descending ? "-" : "") + column).join(",")}`];
}

/** `query` with the parameters that `isOurs` names replaced by `parts`; all others stay. */
export function replaceParts(query: string, isOurs: (name: string) => boolean, parts: readonly string[]): string {
  const others = query
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "" && !isOurs(part.split("=")[0] ?? ""));
  const all = [...others, ...parts];
  return all.length === 0 ? "" : `?${all.join("&")}`;
}
