/** Filters of a leaderboard: which rows they match, and how they are written in the URL. */

import { parseParameters } from "../explorer/filter";
import { AS_OF_NAMES, type AsOfSense, lastDay, parseAsOf } from "./as-of";

/** The facts of a row that filters look at. */
export interface RowFacts {
  /** As written: "16.1B"; "" where it is not known. */
  readonly size: string;
  /** As well as it is known: "2024-03"; "" where it is not. */
  readonly released: string;
  readonly weights: string;
  /** "quoted", "unchecked" */
  readonly marks: readonly string[];
  /** First days with a value by what was published, oldest first: "2024-06-01"; [] where no date is known. */
  readonly published: readonly string[];
  /** Id of the measurer, as in the address of its page; "" where it is not known. */
  readonly measurer: string;
}

export interface BoardFilters {
  readonly weights: string;
  /** "300M..1B", open at either side; the end belongs to the next class. Or "max-10B", which includes 10B. */
  readonly size: string;
  /** A year; both bounds include it. */
  readonly since: string;
  readonly until: string;
  readonly firstHand: boolean;
  readonly verified: boolean;
  /** Id of a measurer; only addresses ask for it. */
  readonly measuredBy: string;
  /** A day: "2024-06-30"; "" for today. */
  readonly asOf: string;
  readonly sense: AsOfSense;
}

export const NO_FILTERS: BoardFilters = {
  weights: "",
  size: "",
  since: "",
  until: "",
  firstHand: false,
  verified: false,
  measuredBy: "",
  asOf: "",
  sense: "released",
};

/** The filters that take one of several values. */
export const CHOICES = ["weights", "size", "since", "until"] as const;

const MEASURED_BY = "measured-by";

/** The filters that are on or off. */
export const SWITCHES = ["firstHand", "verified"] as const;

export function matchesFilters(facts: RowFacts, filters: BoardFilters): boolean {
  if (filters.weights !== "" && facts.weights !== filters.weights) return false;
  if (filters.since !== "" && (facts.released === "" || facts.released.slice(0, 4) < filters.since)) return false;
  if (filters.until !== "" && (facts.released === "" || facts.released.slice(0, 4) > filters.until)) return false;
  if (filters.firstHand && facts.marks.includes("quoted")) return false;
  if (filters.verified && facts.marks.includes("unchecked")) return false;
  if (filters.measuredBy !== "" && facts.measurer !== filters.measuredBy) return false;
  if (filters.asOf !== "" && !isKnown(facts, filters)) return false;
  return filters.size === "" || isInSizeClass(facts.size, filters.size);
}

/** Whether a model was released, or a value of it was published, until the day of `filters`. */
function isKnown({ released, published }: RowFacts, { asOf, sense }: BoardFilters): boolean {
  if (sense === "published") return published.some((day) => day <= asOf);
  return released !== "" && lastDay(released) <= asOf;
}

function isInSizeClass(text: string, range: string): boolean {
  const size = parseParameters(text);
  if (range.startsWith("max-")) return size !== null && size <= (parseParameters(range.slice(4)) ?? 0);
  const [from, to] = range.split("..").map(parseParameters);
  return size !== null && size >= (from ?? 0) && size < (to ?? Number.POSITIVE_INFINITY);
}

/** The filters of a URL's query. The page ignores values that it does not offer. */
export function parseFilters(query: string): BoardFilters {
  const given = new URLSearchParams(query);
  return {
    weights: given.get("weights") ?? "",
    size: given.get("size") ?? "",
    since: given.get("since") ?? "",
    until: given.get("until") ?? "",
    firstHand: given.has("first-hand"),
    verified: given.has("verified"),
    measuredBy: given.get(MEASURED_BY) ?? "",
    ...parseAsOf(given),
  };
}

/** `filters`, overridden by `early`: what was chosen in the page before its script had loaded. */
export function mergeFilters(filters: BoardFilters, early: BoardFilters): BoardFilters {
  return {
    weights: early.weights || filters.weights,
    size: early.size || filters.size,
    since: early.since || filters.since,
    until: early.until || filters.until,
    firstHand: early.firstHand || filters.firstHand,
    verified: early.verified || filters.verified,
    measuredBy: early.measuredBy || filters.measuredBy,
    asOf: early.asOf || filters.asOf,
    sense: early.asOf === "" ? filters.sense : early.sense,
  };
}

/** Whether a query parameter with this name is a filter. */
export function isFilterName(name: string): boolean {
  return ([...CHOICES, "first-hand", "verified", MEASURED_BY, ...AS_OF_NAMES] as readonly string[]).includes(name);
}

/** The query of a URL with these filters, question mark included; "" for no filters. */
export function formatFilters(filters: BoardFilters): string {
  const parts = [
    ...CHOICES.filter((name) => filters[name] !== "").map((name) => `${name}=${encodeURIComponent(filters[name])}`),
    ...(filters.firstHand ? ["first-hand"] : []),
    ...(filters.verified ? ["verified"] : []),
    ...(filters.measuredBy === "" ? [] : [`${MEASURED_BY}=${encodeURIComponent(filters.measuredBy)}`]),
    ...(filters.asOf === "" ? [] : [`as-of=${filters.asOf}`, `sense=${filters.sense}`]),
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
