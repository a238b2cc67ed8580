/** Reads the search index that Python writes. */

import type { Searchable } from "./engine";

/** Ids of the kinds of things, as catalog/views/search.py writes them. */
export const KIND_IDS = [
  "model",
  "variant",
  "benchmark",
  "method",
  "organisation",
  "licence",
  "measurer",
  "tag",
  "metric",
  "language",
  "paper",
  "page",
] as const;
export type KindId = (typeof KIND_IDS)[number];

export interface SearchKind {
  readonly id: KindId;
  readonly title: string;
}

/** A thing that can be found. */
export interface SearchEntry extends Searchable {
  /** Index of its kind in `SearchSite.kinds`. */
  readonly kind: number;
  /** From the root of the site. */
  readonly address: string;
  /** Shown beside the name: who and when, or what it belongs to. */
  readonly note: string;
}

export interface SearchSite {
  readonly kinds: readonly SearchKind[];
  readonly entries: readonly SearchEntry[];
  /** In words, offered before anything is typed. */
  readonly questions: readonly string[];
}

/** Name, address, note, other names, indexes in `words`, weight: as in catalog/views/search.py. */
type Row = readonly [string, string, string, readonly string[], readonly number[], number];

interface Index {
  readonly kinds: readonly (SearchKind & { readonly rows: readonly Row[]; readonly within: readonly number[] })[];
  readonly words: readonly string[];
  readonly questions: readonly string[];
}

/** The things of an index; throws an Error if it is not a search index. */
export function parseIndex(index: unknown): SearchSite {
  if (!isSearchIndex(index)) throw new Error("unknown format of the search index");
  const families = index.kinds.find(({ id }) => id === "model")?.rows ?? [];
  const texts = (numbers: readonly number[]) => numbers.map((number) => index.words[number] ?? "");
  const shared = families.map(([name, , , others, words]) => [name, ...others, ...texts(words)]);
  const entries = index.kinds.flatMap(({ rows, within }, kind) =>
    rows.map(([name, address, note, others, words, weight], position): SearchEntry => {
      const family = within[position];
      return {
        kind,
        address,
        note: family === undefined ? note : [families[family]?.[0], families[family]?.[2]].filter(Boolean).join(" · "),
        names: [name, ...others],
        also: family === undefined ? texts(words) : [...(shared[family] ?? []), reference(address)],
        weight,
      };
    }),
  );
  return { kinds: index.kinds.map(({ id, title }) => ({ id, title })), entries, questions: index.questions };
}

/** The reference of a variant: "codegen/mono-16.1b" for "models/codegen.html#v-mono-16.1b". */
function reference(address: string): string {
  return address.replace(/^models\//, "").replace(".html#v-", "/");
}

function isSearchIndex(value: unknown): value is Index {
  if (typeof value !== "object" || value === null || !("kinds" in value) || !("words" in value)) return false;
  if (!("questions" in value) || !Array.isArray(value.questions)) return false;
  return Array.isArray(value.kinds) && Array.isArray(value.words) && value.kinds.every(isSearchKind);
}

function isSearchKind(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("id" in value && "rows" in value && "within" in value))
    return false;
  return KIND_IDS.some((id) => id === value.id) && Array.isArray(value.rows);
}
