/** Finds rows of the table by words, with typing errors forgiven and reported. */

import { listed, t } from "../dom/words";
import type { Answer, SearchEngine } from "../search/engine";
import { searchLibrary } from "../search/library";
import { itemAt } from "./array";
import type { Catalogue } from "./catalogue";
import { cellText } from "./columns";

/** Finds rows by text. The first query, or `prepare` before it, builds the search engine. */
export class TextSearch {
  private readonly catalogue: Catalogue;
  private engine: SearchEngine | null = null;
  private last: { readonly query: string; readonly answer: Answer } | null = null;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  prepare(): SearchEngine {
    this.engine ??= new (searchLibrary().SearchEngine)(
      Array.from({ length: this.catalogue.size }, (_, row) => searchableRow(this.catalogue, row)),
    );
    return this.engine;
  }

  /** The rows that match a query, best first; null for an empty query. */
  find(query: string): Answer | null {
    const words = query.trim();
    if (words === "") return null;
    if (this.last?.query !== words) this.last = { query: words, answer: this.prepare().find(words) };
    return this.last.answer;
  }
}

/** Corrections, or the reason for no matches; "" for an exact match. */
export function matchMessage(answer: Answer): string {
  if (answer.matches.length === 0 && answer.unknown.length > 0)
    return t("nothing matches {words}", { words: listed(answer.unknown) });
  const { corrections } = answer;
  if (corrections.length === 0) return "";
  const shown = listed([...new Set(corrections.map((correction) => correction.shown))]);
  return t("showing {shown}; nothing matches {words}", { shown, words: listed(corrections.map(({ typed }) => typed)) });
}

function searchableRow(catalogue: Catalogue, row: number): { names: string[]; also: string[]; weight: number } {
  const { families, rows, facets } = catalogue.table;
  const family = itemAt(rows.family, row);
  const tags = facets
    .filter((facet) => facet.chips && !facet.of_rows)
    .flatMap((facet) => itemAt(facet.members, family).map((value) => itemAt(facet.values, value).name));
  const own = splitLines(itemAt(rows.search, row));
  const also = [
    itemAt(families.name, family),
    ...splitLines(itemAt(families.search, family)),
    ...itemAt(families.organisations, family).split(/, |、/u),
    ...organisationNames(catalogue, family),
    cellText(catalogue, row, "architecture"),
    ...tags,
  ];
  return { names: [itemAt(rows.name, row), ...own], also: also.filter((text) => text !== ""), weight: 0 };
}

/** Further names of the organisations of a family, such as Chinese ones. */
function organisationNames(catalogue: Catalogue, family: number): string[] {
  const facet = catalogue.facet("organisation")?.facet;
  if (facet === undefined) return [];
  return itemAt(facet.members, family).flatMap((value) => splitLines(itemAt(facet.values, value).search));
}

function splitLines(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}
