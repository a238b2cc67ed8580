/** An answer as readers see it: by kind, with what was said of typing errors. */

import type { Answer } from "./engine";
import { type Mark, marks } from "./marks";
import type { Entry, Site } from "./records";

export interface Result {
  readonly entry: Entry;
  readonly marks: readonly Mark[];
  /** Another name, where that is what was found; "" for none. */
  readonly other: string;
  readonly otherMarks: readonly Mark[];
}

export interface Group {
  readonly title: string;
  readonly results: readonly Result[];
  /** Of this kind in all. */
  readonly count: number;
}

/** The found things by kind, the kind of the best one first, `most` of each at most. */
export function groupsOf(site: Site, { found }: Answer, query: string, most: number): Group[] {
  const byKind = new Map<number, Entry[]>();
  for (const place of found) {
    const entry = site.entries[place];
    if (entry === undefined) continue;
    const known = byKind.get(entry.kind);
    if (known === undefined) byKind.set(entry.kind, [entry]);
    else known.push(entry);
  }
  return Array.from(byKind, ([kind, entries]) => ({
    title: site.kinds[kind]?.title ?? "",
    results: entries.slice(0, most).map((entry) => resultOf(entry, query)),
    count: entries.length,
  }));
}

function resultOf(entry: Entry, query: string): Result {
  const [name = "", ...others] = entry.names;
  const own = marks(name, query);
  let best: Result = { entry, marks: own, other: "", otherMarks: [] };
  let most = length(own);
  for (const other of others) {
    const found = marks(other, query);
    if (length(found) > most) {
      most = length(found);
      best = { entry, marks: own, other, otherMarks: found };
    }
  }
  return best;
}

function length(found: readonly Mark[]): number {
  return found.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** What a reader is told about an answer, in one or two sentences. */
export function said(query: string, { found, corrections, unknown }: Answer, without: readonly string[] = []): string {
  if (query.trim() === "") return "";
  if (unknown.length > 0) return `Nothing matches ${unknown.join(", ")}.`;
  if (found.length === 0) return "Nothing has all of these words.";
  const count = `${found.length.toLocaleString("en-GB")} ${found.length === 1 ? "result" : "results"}`;
  if (without.length > 0) return `Nothing has all of these words; without ${without.join(", ")}: ${count}.`;
  if (corrections.length === 0) return `${count}.`;
  const shown = corrections.map((each) => each.shown).join(", ");
  const typed = corrections.map((each) => each.typed).join(", ");
  return `Showing ${shown}; nothing matches ${typed}. ${count}.`;
}
