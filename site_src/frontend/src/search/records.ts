/** The index as Python writes it -> things to be found, and what is shown of them. */

import type { Searchable } from "./engine";

export interface Kind {
  readonly id: string;
  readonly title: string;
}

/** A thing of the site. */
export interface Entry extends Searchable {
  /** Place of its kind in `Site.kinds`. */
  readonly kind: number;
  /** From the root of the site. */
  readonly address: string;
  /** Said beside the name: who and when, or what it belongs to. */
  readonly note: string;
}

export interface Site {
  readonly kinds: readonly Kind[];
  readonly entries: readonly Entry[];
}

/** Name, address, note, other names, places in `words`, weight: as in catalog/views/search.py. */
type Row = readonly [string, string, string, readonly string[], readonly number[], number];

interface Index {
  readonly kinds: readonly (Kind & { readonly rows: readonly Row[]; readonly within: readonly number[] })[];
  readonly words: readonly string[];
}

/** The site of an index; an error when it is not one. */
export function siteOf(index: unknown): Site {
  if (!isIndex(index)) throw new Error("the search index is not as this script knows it");
  const families = index.kinds.find(({ id }) => id === "model")?.rows ?? [];
  const texts = (places: readonly number[]) => places.map((place) => index.words[place] ?? "");
  const shared = families.map(([name, , , others, words]) => [name, ...others, ...texts(words)]);
  const entries = index.kinds.flatMap(({ rows, within }, kind) =>
    rows.map(([name, address, note, others, words, weight], place): Entry => {
      const family = within[place];
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
  return { kinds: index.kinds.map(({ id, title }) => ({ id, title })), entries };
}

/** What results call a variant: "codegen/mono-16.1b" for "models/codegen.html#v-mono-16.1b". */
function reference(address: string): string {
  return address.replace(/^models\//, "").replace(".html#v-", "/");
}

function isIndex(value: unknown): value is Index {
  if (typeof value !== "object" || value === null || !("kinds" in value) || !("words" in value)) return false;
  return Array.isArray(value.kinds) && Array.isArray(value.words) && value.kinds.every(isKind);
}

function isKind(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && "rows" in value && Array.isArray(value.rows) && "within" in value
  );
}
