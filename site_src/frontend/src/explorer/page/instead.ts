/** What a table without rows says: what to do about it, and what the words may have meant. */

import type { View } from "../address";
import type { Catalogue } from "../catalogue";
import { head } from "../columns";
import { Filter, type Search } from "../filter";
import { meant } from "../meant";
import { chips } from "./chips";
import { element } from "./element";

export function instead(place: HTMLElement, catalogue: Catalogue, view: View, search: Search, take: (view: View) => void): void {
  const wordsOnly = chips(catalogue, view).length === 1 && view.query.trim() !== "";
  place.replaceChildren(wordsOnly ? "No model is called or tagged so. Languages, licences and benchmarks are behind the buttons above." : "Nothing fits all of these filters. Take one away.");
  const read = view.query.trim() === "" ? null : meant(catalogue, view);
  if (read === null) return;
  const { count } = new Filter(catalogue, read, search).rows;
  if (count === 0) return;
  const said = chips(catalogue, read).map(({ text }) => text);
  if (read.sort !== view.sort) said.push(`sorted by ${read.sort.map(({ column }) => head(catalogue, column)?.title ?? column).join(", ")}`);
  const button = element("button", { type: "button" }, `${said.join(", ")}: ${count === 1 ? "1 model" : `${count} models`}`);
  button.addEventListener("click", () => take(read));
  place.append(element("p", { class: "instead" }, "Filter instead: ", button));
}
