/** Finding rows by any of their words: every word must be part of a name, an organisation or a tag. */

import { Bits } from "./bits";
import type { Catalogue } from "./catalogue";
import type { Search } from "./filter";
import { at } from "./lists";

/** Letters without case and accents, so that "Björn" is found by "bjorn". */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** A search over everything that a row says of itself. */
export function plainSearch(catalogue: Catalogue): Search {
  const texts = Array.from({ length: catalogue.size }, (_, row) => fold(said(catalogue, row)));
  return (query) => {
    const words = fold(query).split(/\s+/).filter((word) => word !== "");
    if (words.length === 0) return null;
    const found = new Bits(catalogue.size);
    for (const [row, text] of texts.entries()) if (words.every((word) => text.includes(word))) found.add(row);
    return found;
  };
}

function said(catalogue: Catalogue, row: number): string {
  const { families, rows, facets } = catalogue.table;
  const family = at(rows.family, row);
  const tags = facets
    .filter((facet) => facet.chips && !facet.of_rows)
    .flatMap((facet) => at(facet.members, family).map((value) => at(facet.values, value).name));
  return [
    at(rows.name, row),
    at(rows.search, row),
    at(families.name, family),
    at(families.search, family),
    at(families.organisations, family),
    at(families.architecture, family),
    catalogue.ref(row),
    ...tags,
  ].join("\n");
}
