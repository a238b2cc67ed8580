/**
 * The view that a reader chose <-> the URL of the page, so that each view can be linked.
 *
 *   ?q=coder&access=open-weights&training=all:infilling,from-scratch,!multi-turn&parameters=..8B&released=2024..2024
 *   &has=humaneval&sort=-humaneval-plus,name&columns=released,size,humaneval-plus&group=size&models=codegen/mono-2b
 *
 * Ids hold small letters, digits, dots and hyphens only, so commas, colons and exclamation marks are free for us.
 */

export interface FacetChoice {
  readonly values: readonly string[];
  /** Rows need all of the values, not one of them. */
  readonly requireAll: boolean;
  /** Rows may have none of these. */
  readonly excluded: readonly string[];
}

/** As written: "8B", "2024-03"; "" for no bound. Both ends belong to it. */
export interface ValueRange {
  readonly from: string;
  readonly to: string;
}

export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

export type Grouping = "year" | "size" | "family" | "none";
export const GROUPINGS: readonly Grouping[] = ["year", "size", "family", "none"];

export interface View {
  readonly query: string;
  /** By facet; those that choose nothing are left out. */
  readonly facets: ReadonlyMap<string, FacetChoice>;
  /** By id of the range; those without an end are left out. */
  readonly ranges: ReadonlyMap<string, ValueRange>;
  /** The first decides; empty for newest first. */
  readonly sort: readonly SortKey[];
  /** In their order; null for those that every table of models has. */
  readonly columns: readonly string[] | null;
  /** null: by year while nothing is sorted. */
  readonly group: Grouping | null;
  /** Models chosen for comparing: "family/variant". */
  readonly models: readonly string[];
}

export const EMPTY_CHOICE: FacetChoice = { values: [], requireAll: false, excluded: [] };
export const ANY_RANGE: ValueRange = { from: "", to: "" };
export const DEFAULT_VIEW: View = {
  query: "",
  facets: new Map(),
  ranges: new Map(),
  sort: [],
  columns: null,
  group: null,
  models: [],
};

const RESERVED_NAMES = new Set(["q", "sort", "columns", "group", "models"]);
const ALL_PREFIX = "all:";
/** More than a table could show; anyone can write a URL. */
const MAX_ITEMS = 60;

/** The view of a URL's query; invalid parts are ignored. */
export function parseView(query: string): View {
  const given = new URLSearchParams(query);
  const facets = new Map<string, FacetChoice>();
  const ranges = new Map<string, ValueRange>();
  for (const [name, value] of given) {
    if (RESERVED_NAMES.has(name) || facets.has(name) || ranges.has(name)) continue;
    // No id of a facet's value has two dots side by side.
    if (value.includes("..")) {
      const range = parseRange(value);
      if (!isAny(range)) ranges.set(name, range);
      continue;
    }
    const choice = parseChoice(value);
    if (!isEmpty(choice)) facets.set(name, choice);
  }
  const group = given.get("group");
  const columns = given.get("columns");
  return {
    query: given.get("q") ?? "",
    facets,
    ranges,
    sort: unique(
      splitItems(given.get("sort")).map((item) => ({
        column: item.replace(/^-/, ""),
        descending: item.startsWith("-"),
      })),
      (key) => key.column,
    ),
    columns: columns === null ? null : unique(splitItems(columns), (column) => column),
    group: GROUPINGS.find((grouping) => grouping === group) ?? null,
    models: unique(splitItems(given.get("models")), (model) => model),
  };
}

/** The query of a view's URL, question mark included; "" for the default view. */
export function formatView(view: View): string {
  const parts: [string, string][] = [];
  if (view.query !== "") parts.push(["q", view.query]);
  for (const [name, choice] of view.facets) {
    const listed = [...choice.values, ...choice.excluded.map((value) => `!${value}`)].join(",");
    if (listed !== "") parts.push([name, choice.requireAll ? ALL_PREFIX + listed : listed]);
  }
  for (const [name, { from, to }] of sortedRanges(view)) parts.push([name, `${from}..${to}`]);
  if (view.sort.length > 0)
    parts.push(["sort", view.sort.map(({ column, descending }) => (descending ? "-" : "") + column).join(",")]);
  if (view.columns !== null) parts.push(["columns", view.columns.join(",")]);
  if (view.group !== null) parts.push(["group", view.group]);
  if (view.models.length > 0) parts.push(["models", view.models.join(",")]);
  return parts.length === 0 ? "" : `?${parts.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&")}`;
}

export function isEmpty(choice: FacetChoice): boolean {
  return choice.values.length === 0 && choice.excluded.length === 0;
}

/** `view` with another choice in one facet. */
export function withChoice(view: View, facet: string, choice: FacetChoice): View {
  const facets = new Map(view.facets);
  if (isEmpty(choice)) facets.delete(facet);
  else facets.set(facet, choice);
  return { ...view, facets };
}

export function isAny({ from, to }: ValueRange): boolean {
  return from === "" && to === "";
}

/** `view` with other ends of one range. */
export function withRange(view: View, id: string, range: ValueRange): View {
  const ranges = new Map(view.ranges);
  if (isAny(range)) ranges.delete(id);
  else ranges.set(id, range);
  return { ...view, ranges };
}

/** The ranges of a view in one order, whichever was set first. */
export function sortedRanges(view: View): [string, ValueRange][] {
  return [...view.ranges].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Encodes text for a URL; characters that are safe there stay readable. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/%2C|%3A|%2F/g, decodeURIComponent)
    .replace(/%20/g, "+");
}

function parseChoice(value: string): FacetChoice {
  const all = value.startsWith(ALL_PREFIX);
  const listed = unique(splitItems(all ? value.slice(ALL_PREFIX.length) : value), (item) => item.replace(/^!/, ""));
  return {
    values: listed.filter((item) => !item.startsWith("!")),
    requireAll: all,
    excluded: listed.filter((item) => item.startsWith("!")).map((item) => item.slice(1)),
  };
}

function parseRange(value: string): ValueRange {
  const [from, to, ...more] = value.split("..");
  return from === undefined || to === undefined || more.length > 0 ? ANY_RANGE : { from: from.trim(), to: to.trim() };
}

function splitItems(value: string | null): string[] {
  return (value ?? "")
    .split(",")
    .filter((item) => item !== "" && item !== "!" && item !== "-")
    .slice(0, MAX_ITEMS);
}

/** The list without duplicates, by `key`. */
function unique<T>(list: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((item) => {
    const name = key(item);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
