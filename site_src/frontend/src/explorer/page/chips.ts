/** What is chosen, each with a button that takes it back. */

import { ANY, type Choice, choose, type Range, type View } from "../address";
import type { Catalogue } from "../catalogue";
import { head } from "../columns";
import { at } from "../lists";
import { element } from "./element";

interface Chip {
  readonly text: string;
  readonly without: View;
}

/** Everything that a view filters by, in words, and the view without it. */
export function chips(catalogue: Catalogue, view: View): Chip[] {
  const found: Chip[] = [];
  if (view.query.trim() !== "") found.push({ text: `“${view.query.trim()}”`, without: { ...view, query: "" } });
  for (const [id, choice] of view.facets) {
    const sets = catalogue.facet(id);
    if (sets === undefined) continue;
    const name = (value: string): string => {
      const number = sets.numbers.get(value);
      return number === undefined ? value : at(sets.facet.values, number).name;
    };
    const without = (change: Partial<Choice>): View => choose(view, id, { ...choice, ...change });
    const among = choice.all && choice.values.length > 1 ? "all: " : "";
    for (const value of choice.values) {
      found.push({
        text: `${sets.facet.title}: ${among}${name(value)}`,
        without: without({ values: choice.values.filter((each) => each !== value) }),
      });
    }
    for (const value of choice.not) {
      found.push({
        text: `${sets.facet.title}: not ${name(value)}`,
        without: without({ not: choice.not.filter((each) => each !== value) }),
      });
    }
  }
  for (const [name, title] of [
    ["parameters", "Size"],
    ["released", "Released"],
  ] as const) {
    const { from, to } = view[name];
    if (from === "" && to === "") continue;
    found.push({ text: `${title}: ${rangeText(view[name])}`, without: { ...view, [name]: ANY } });
  }
  return found;
}

function rangeText({ from, to }: Range): string {
  if (from === "") return `up to ${to}`;
  if (to === "") return `from ${from}`;
  return from === to ? from : `${from} to ${to}`;
}

/** The view without any filter; how it is sorted and what columns it has stay. */
export function cleared(view: View): View {
  return { ...view, query: "", facets: new Map(), parameters: ANY, released: ANY };
}

/** Fills `list`; focus stays where a chip was, on the one after it or else on what is left. */
export function showChips(list: HTMLElement, all: readonly Chip[], take: (view: View) => void): void {
  const had = [...list.children].findIndex((item) => item.contains(document.activeElement));
  list.replaceChildren(
    ...all.map(({ text, without }) => {
      const button = element("button", { type: "button", "aria-label": `Remove filter ${text}` }, text);
      button.addEventListener("click", () => take(without));
      return element("li", {}, button);
    }),
  );
  if (had >= 0) list.children[Math.min(had, all.length - 1)]?.querySelector("button")?.focus();
}

/** What the table is sorted by, in words; "" where it is not. */
export function sortedBy(catalogue: Catalogue, view: View): string {
  return view.sort
    .map(({ column, down }) => `${head(catalogue, column)?.title ?? column}${down ? ", falling" : ""}`)
    .join("; then ");
}
