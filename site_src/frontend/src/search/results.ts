/** Groups search results by kind, and describes the answer in words. */

import { listed, t, tn } from "../dom/words";
import type { Answer } from "./engine";
import { findHighlights, type Highlight } from "./highlight";
import type { SearchEntry, SearchSite } from "./search-index";

export interface SearchResult {
  readonly entry: SearchEntry;
  readonly marks: readonly Highlight[];
  /** Another name that matches better than the name itself; "" for none. */
  readonly other: string;
  readonly otherMarks: readonly Highlight[];
}

export interface ResultGroup {
  readonly title: string;
  readonly results: readonly SearchResult[];
  /** All matches of this kind. */
  readonly count: number;
}

/** Matches by kind, the kind of the best one first, at most `most` of each. */
export function groupResults(site: SearchSite, { matches }: Answer, query: string, most: number): ResultGroup[] {
  const byKind = new Map<number, SearchEntry[]>();
  for (const position of matches) {
    const entry = site.entries[position];
    if (entry === undefined) continue;
    const known = byKind.get(entry.kind);
    if (known === undefined) byKind.set(entry.kind, [entry]);
    else known.push(entry);
  }
  return Array.from(byKind, ([kind, entries]) => ({
    title: site.kinds[kind]?.title ?? "",
    results: entries.slice(0, most).map((entry) => createResult(entry, query)),
    count: entries.length,
  }));
}

function createResult(entry: SearchEntry, query: string): SearchResult {
  const [name = "", ...others] = entry.names;
  const own = findHighlights(name, query);
  let best: SearchResult = { entry, marks: own, other: "", otherMarks: [] };
  let most = highlightedLength(own);
  for (const other of others) {
    const candidate = findHighlights(other, query);
    if (highlightedLength(candidate) > most) {
      most = highlightedLength(candidate);
      best = { entry, marks: own, other, otherMarks: candidate };
    }
  }
  return best;
}

function highlightedLength(ranges: readonly Highlight[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** An answer in one or two sentences. */
export function resultMessage(
  query: string,
  { matches, corrections, unknown }: Answer,
  without: readonly string[] = [],
): string {
  if (query.trim() === "") return "";
  if (unknown.length > 0) return t("Nothing matches {words}.", { words: listed(unknown) });
  if (matches.length === 0) return t("Nothing has all of these words.");
  const results = tn("{n} result", "{n} results", matches.length);
  if (without.length > 0)
    return t("Nothing has all of these words; without {words}: {results}.", { words: listed(without), results });
  if (corrections.length === 0) return t("{results}.", { results });
  const shown = listed(corrections.map((correction) => correction.shown));
  const words = listed(corrections.map((correction) => correction.typed));
  return t("Showing {shown}; nothing matches {words}. {results}.", { shown, words, results });
}
