/** The active filters of the table, each with a button that removes it. */

import { element } from "../../dom/element";
import { t } from "../../dom/words";
import { itemAt } from "../array";
import type { Catalogue } from "../catalogue";
import { columnHead } from "../columns";
import {
  ANY_RANGE,
  type FacetChoice,
  sortedRanges,
  type ValueRange,
  type View,
  withChoice,
  withRange,
} from "../view-url";

interface Chip {
  readonly text: string;
  readonly without: View;
}

/** The active filters of a view, each with the view that remains without it. */
export function filterChips(catalogue: Catalogue, view: View): Chip[] {
  const list: Chip[] = [];
  if (view.query.trim() !== "")
    list.push({ text: t("“{words}”", { words: view.query.trim() }), without: { ...view, query: "" } });
  for (const [id, choice] of view.facets) {
    const facetRows = catalogue.facet(id);
    if (facetRows === undefined) continue;
    const name = (value: string): string => {
      const number = facetRows.valueIndexes.get(value);
      return number === undefined ? value : itemAt(facetRows.facet.values, number).name;
    };
    const without = (change: Partial<FacetChoice>): View => withChoice(view, id, { ...choice, ...change });
    const filter = facetRows.facet.title;
    const all = choice.requireAll && choice.values.length > 1;
    for (const value of choice.values) {
      list.push({
        text: all
          ? t("{filter}: all: {value}", { filter, value: name(value) })
          : t("{filter}: {value}", { filter, value: name(value) }),
        without: without({ values: choice.values.filter((other) => other !== value) }),
      });
    }
    for (const value of choice.excluded) {
      list.push({
        text: t("{filter}: not {value}", { filter, value: name(value) }),
        without: without({ excluded: choice.excluded.filter((other) => other !== value) }),
      });
    }
  }
  for (const [id, range] of sortedRanges(view)) {
    const title = catalogue.range(id)?.chip ?? scoreTitle(catalogue, id);
    if (title !== undefined)
      list.push({
        text: t("{filter}: {value}", { filter: title, value: rangeText(range) }),
        without: withRange(view, id, ANY_RANGE),
      });
  }
  return list;
}

/** Name of the scores that a range is of: the benchmark, with the part and metric if it is of one column. */
export function scoreTitle(catalogue: Catalogue, id: string): string | undefined {
  const [first] = catalogue.columnsOf(id);
  if (first === undefined) return undefined;
  return catalogue.column(id) === undefined ? first.benchmark : `${first.benchmark} ${first.what}`;
}

export function rangeText({ from, to }: ValueRange): string {
  if (from === "") return t("up to {to}", { to });
  if (to === "") return t("from {from}", { from });
  return from === to ? from : t("{from} to {to}", { from, to });
}

/** The view without filters; sorting and columns stay. */
export function clearFilters(view: View): View {
  return { ...view, query: "", facets: new Map(), ranges: new Map() };
}

/** Fills `list`. If a focused chip is removed, the next one gets the focus, or the last. */
export function showChips(list: HTMLElement, all: readonly Chip[], take: (view: View) => void): void {
  const had = [...list.children].findIndex((item) => item.contains(document.activeElement));
  list.replaceChildren(
    ...all.map(({ text, without }) => {
      const button = element(
        "button",
        { type: "button", "aria-label": t("Remove filter {filter}", { filter: text }) },
        text,
      );
      button.addEventListener("click", () => take(without));
      return element("li", {}, button);
    }),
  );
  if (had >= 0) list.children[Math.min(had, all.length - 1)]?.querySelector("button")?.focus();
}

/** What the table is sorted by, in words; "" if it is not sorted. */
export function sortText(catalogue: Catalogue, view: View): string {
  const [first = "", ...others] = view.sort.map(({ column: id, descending }) => {
    const column = columnHead(catalogue, id)?.title ?? id;
    return descending ? t("{column}, falling", { column }) : column;
  });
  return others.reduce((order, next) => t("{order}; then {next}", { order, next }), first);
}
