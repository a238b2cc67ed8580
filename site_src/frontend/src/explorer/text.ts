/** Finding rows by words in what they say of themselves, typing errors forgiven and said. */

import { type Answer, EMPTY, Engine } from "../search/engine";
import type { Catalogue } from "./catalogue";
import { at } from "./lists";

/** Finds rows by text; what it needs is made by the first query, or by `prepare` before that. */
export class TextSearch {
  private readonly catalogue: Catalogue;
  private engine: Engine | null = null;
  private last: { readonly query: string; readonly answer: Answer } = { query: "", answer: EMPTY };

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  prepare(): Engine {
    this.engine ??= new Engine(
      Array.from({ length: this.catalogue.size }, (_, row) => searchable(this.catalogue, row)),
    );
    return this.engine;
  }

  /** The rows that a query means, best first; null for a query that says nothing. */
  find(query: string): Answer | null {
    const words = query.trim();
    if (words === "") return null;
    if (this.last.query !== words) this.last = { query: words, answer: this.prepare().find(words) };
    return this.last.answer;
  }
}

/** What was read for what, or why nothing was found; "" where all is as typed. */
export function heard(answer: Answer): string {
  if (answer.found.length === 0 && answer.unknown.length > 0) return `nothing matches ${answer.unknown.join(", ")}`;
  const { corrections } = answer;
  if (corrections.length === 0) return "";
  const shown = [...new Set(corrections.map((each) => each.shown))].join(", ");
  return `showing ${shown}; nothing matches ${corrections.map(({ typed }) => typed).join(", ")}`;
}

function searchable(catalogue: Catalogue, row: number): { names: string[]; also: string[]; weight: number } {
  const { families, rows, facets } = catalogue.table;
  const family = at(rows.family, row);
  const tags = facets
    .filter((facet) => facet.chips && !facet.of_rows)
    .flatMap((facet) => at(facet.members, family).map((value) => at(facet.values, value).name));
  const own = lines(at(rows.search, row));
  const also = [
    at(families.name, family),
    ...lines(at(families.search, family)),
    ...at(families.organisations, family).split(", "),
    at(families.architecture, family),
    ...tags,
  ];
  return { names: [at(rows.name, row), ...own], also: also.filter((text) => text !== ""), weight: 0 };
}

function lines(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}
