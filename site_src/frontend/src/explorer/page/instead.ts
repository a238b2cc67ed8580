/** What a table without rows says: what to do about it, and what the words may have meant. */

import type { View } from "../address";
import { type Catalogue, HAS } from "../catalogue";
import { head } from "../columns";
import { Filter, type Search } from "../filter";
import { byResults, meant } from "../meant";
import { chips } from "./chips";
import { element } from "./element";

export function instead(
  place: HTMLElement,
  catalogue: Catalogue,
  view: View,
  search: Search,
  take: (view: View) => void,
): void {
  const wordsOnly = chips(catalogue, view).length === 1 && view.query.trim() !== "";
  place.replaceChildren(
    wordsOnly
      ? "No model is called or tagged so. Languages, licences and benchmarks are behind the buttons above."
      : "Nothing fits all of these filters. Take one away.",
  );
  const read = view.query.trim() === "" ? null : meant(catalogue, view);
  if (read === null) return;
  const items: HTMLElement[] = [];
  for (const other of [read, byResults(catalogue, read)]) {
    // How many have a result is known once the results are there.
    if (other === null) continue;
    const isCounted = catalogue.hasAllScores || !other.facets.has(HAS);
    const count = isCounted ? new Filter(catalogue, other, search).rows.count : null;
    if (count === 0) continue;
    const said = chips(catalogue, other)
      .filter(({ text }) => !text.startsWith("has:"))
      .map(({ text }) => text);
    if (other.sort !== view.sort)
      said.push(`sorted by ${other.sort.map(({ column }) => head(catalogue, column)?.title ?? column).join(", ")}`);
    const button = element(
      "button",
      { type: "button" },
      said.join(", "),
      count === null ? null : `: ${count === 1 ? "1 model" : `${count} models`}`,
    );
    button.addEventListener("click", () => take(other));
    items.push(element("p", { class: "instead" }, items.length === 0 ? "Filter instead: " : "or ", button));
  }
  place.append(...items);
}
