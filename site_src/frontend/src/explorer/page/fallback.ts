/** What is shown when no row matches: advice, and what the words may have meant. */

import { element } from "../../dom/element";
import { type Catalogue, HAS_RESULT } from "../catalogue";
import { columnHead } from "../columns";
import { Filter, type TextMatcher } from "../filter";
import { byLanguageResults, parseQuery } from "../parse-query";
import type { View } from "../view-url";
import { filterChips } from "./chips";

export function showFallback(
  container: HTMLElement,
  catalogue: Catalogue,
  view: View,
  search: TextMatcher,
  take: (view: View) => void,
): void {
  const wordsOnly = filterChips(catalogue, view).length === 1 && view.query.trim() !== "";
  container.replaceChildren(
    wordsOnly
      ? "No model is called or tagged so. Languages, licences and benchmarks are behind the buttons above."
      : "No model matches all of these filters. Remove one.",
  );
  const read = view.query.trim() === "" ? null : parseQuery(catalogue, view);
  if (read === null) return;
  const items: HTMLElement[] = [];
  for (const other of [read, byLanguageResults(catalogue, read)]) {
    // The number of models with a result is unknown until the scores are loaded.
    if (other === null) continue;
    const isCounted = catalogue.hasAllScores || !other.facets.has(HAS_RESULT);
    const count = isCounted ? new Filter(catalogue, other, search).rows.count : null;
    if (count === 0) continue;
    const parts = filterChips(catalogue, other)
      .filter(({ text }) => !text.startsWith("has:"))
      .map(({ text }) => text);
    if (other.sort !== view.sort)
      parts.push(
        `sorted by ${other.sort.map(({ column }) => columnHead(catalogue, column)?.title ?? column).join(", ")}`,
      );
    const button = element(
      "button",
      { type: "button" },
      parts.join(", "),
      count === null ? null : `: ${count === 1 ? "1 model" : `${count} models`}`,
    );
    button.addEventListener("click", () => take(other));
    items.push(element("p", { class: "instead" }, items.length === 0 ? "Filter instead: " : "or ", button));
  }
  container.append(...items);
}
