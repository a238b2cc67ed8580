/** Which rows of a leaderboard are shown, and the address of that choice. */

import { parameters } from "../explorer/filter";

/** What a row says of itself. */
export interface Line {
  /** As written: "16.1B"; "" where it is not known. */
  readonly size: string;
  /** As well as it is known: "2024-03"; "" where it is not. */
  readonly released: string;
  readonly weights: string;
  /** "quoted", "unverified" */
  readonly marks: readonly string[];
}

export interface Choice {
  readonly weights: string;
  /** "300M..1B", open at either side; the end belongs to the next class. */
  readonly size: string;
  /** A year. */
  readonly since: string;
  readonly firstHand: boolean;
  readonly verified: boolean;
}

export const ANY: Choice = { weights: "", size: "", since: "", firstHand: false, verified: false };

export function passes(line: Line, choice: Choice): boolean {
  if (choice.weights !== "" && line.weights !== choice.weights) return false;
  if (choice.since !== "" && (line.released === "" || line.released.slice(0, 4) < choice.since)) return false;
  if (choice.firstHand && line.marks.includes("quoted")) return false;
  if (choice.verified && line.marks.includes("unverified")) return false;
  return choice.size === "" || inClass(line.size, choice.size);
}

function inClass(size: string, range: string): boolean {
  const own = parameters(size);
  const [from, to] = range.split("..").map(parameters);
  return own !== null && own >= (from ?? 0) && own < (to ?? Number.POSITIVE_INFINITY);
}

/** The choice that an address's query asks for; what cannot be chosen in the page is for the page to leave out. */
export function parse(query: string): Choice {
  const given = new URLSearchParams(query);
  return {
    weights: given.get("weights") ?? "",
    size: given.get("size") ?? "",
    since: given.get("since") ?? "",
    firstHand: given.has("first-hand"),
    verified: given.has("verified"),
  };
}

/** `choice` with what `early` says besides: chosen in the page before anything listened. */
export function over(choice: Choice, early: Choice): Choice {
  return {
    weights: early.weights || choice.weights,
    size: early.size || choice.size,
    since: early.since || choice.since,
    firstHand: early.firstHand || choice.firstHand,
    verified: early.verified || choice.verified,
  };
}

/** Whether a part of an address with this name says what is shown. */
export function isFilter(name: string): boolean {
  return ["weights", "size", "since", "first-hand", "verified"].includes(name);
}

/** The query of a choice's address, with its question mark; "" for no choice. */
export function format(choice: Choice): string {
  const parts = [
    ...(["weights", "size", "since"] as const)
      .filter((name) => choice[name] !== "")
      .map((name) => `${name}=${encodeURIComponent(choice[name])}`),
    ...(choice.firstHand ? ["first-hand"] : []),
    ...(choice.verified ? ["verified"] : []),
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
