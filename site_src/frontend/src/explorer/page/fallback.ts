/** What is shown when no row matches: the reason, and the nearest views that show some. */

import { element } from "../../dom/element";
import { nodes, t, tn } from "../../dom/words";
import { questionLinks } from "../../finder/answers";
import { loadIndex } from "../../finder/load-index";
import type { Catalogue } from "../catalogue";
import type { TextMatcher } from "../filter";
import type { PriceNote } from "../price-note";
import { monthIn } from "../query-words";
import type { UnknownValue } from "../unknown-values";
import type { View } from "../view-url";
import { whyNone } from "../why-none";

type SetView = (view: View) => void;

export function showFallback(
  container: HTMLElement,
  catalogue: Catalogue,
  view: View,
  search: TextMatcher,
  take: SetView,
): void {
  const { text, near } = whyNone(catalogue, view, search);
  container.replaceChildren(
    text,
    ...near.map(({ label, view: other, count }) => {
      const button = viewButton(label, other, take);
      const models = tn("{n} model", "{n} models", count);
      return element("span", { class: "instead" }, ...nodes("{filter}: {models}", { filter: button, models }));
    }),
  );
  const query = view.query.trim();
  if (query === "") return;
  const pages = element("span", { class: "instead" }, searchLink(query));
  container.append(pages);
  addPages(pages, query).catch((error: unknown) => console.error(error));
}

const MAX_PAGES = 4;

/** Puts the pages that match the words before the link to all of them; none if another question came meanwhile. */
async function addPages(place: HTMLElement, query: string): Promise<void> {
  const { site, engine } = await loadIndex(new URL(".", document.baseURI));
  const { matches, corrections } = engine.find(query);
  if (corrections.length > 0 || !place.isConnected) return;
  const links = matches.slice(0, MAX_PAGES).flatMap((index) => {
    const entry = site.entries[index];
    if (entry === undefined) return [];
    const kind = site.kinds[entry.kind]?.title ?? "";
    const link = element("a", { href: entry.address }, entry.names[0] ?? entry.address);
    return [element("span", { class: "page" }, ...nodes("{page} ({kind})", { page: link, kind: kind.toLowerCase() }))];
  });
  if (links.length > 0) place.prepend(element("span", { class: "pages" }, t("On other pages:"), " ", ...links));
}

/** Link to all pages that match the words: they may name a method or a benchmark. */
function searchLink(query: string): HTMLElement {
  return element(
    "a",
    { href: `search.html?q=${encodeURIComponent(query)}` },
    t("Search all pages for “{words}”", { words: query }),
  );
}

/** What of a view names nothing, with the nearest name as a button, and which price the view is sorted by. */
export function showUnknown(
  container: HTMLElement,
  unknown: readonly UnknownValue[],
  price: PriceNote | null,
  take: SetView,
): void {
  container.hidden = unknown.length === 0 && price === null;
  container.replaceChildren(
    ...(price === null ? [] : [priceLine(price)]),
    ...unknown.map(({ message, near }) =>
      element(
        "span",
        { class: "instead" },
        ...(near === null
          ? [message]
          : nodes("{message} Did you mean {name}?", { message, name: viewButton(near.name, near.view, take) })),
      ),
    ),
  );
}

const ASKS_ELSEWHERE = /\b(?:vs|versus)\b|对比|\bmeasured\b|测量/i;

/** Leads questions that other pages answer to these: a comparison, a measurer's values, the leaderboards of then. */
export async function showOtherPages(container: HTMLElement, query: string): Promise<void> {
  const month = monthIn(query);
  if (month === "" && !ASKS_ELSEWHERE.test(query)) return;
  const place = element("span", {});
  container.append(place);
  const index = await loadIndex(new URL(".", document.baseURI));
  const lines: (Node | string)[][] = questionLinks(index, query).map(({ title, note, address }) => [
    element("a", { href: address }, title),
    ` (${note})`,
  ]);
  const then = index.site.entries.find(({ address }) => month !== "" && address.endsWith(`as-of/${month}.html`));
  if (then !== undefined) {
    const link = element("a", { href: then.address }, then.names[0] ?? month);
    lines.push(nodes("What was best then, on each leaderboard: {page}", { page: link }));
  }
  // Another question may have come meanwhile.
  if (lines.length === 0 || !place.isConnected) return;
  place.replaceWith(...lines.map((line) => element("span", { class: "instead" }, ...line)));
  container.hidden = false;
}

function priceLine({ text, board }: PriceNote): HTMLElement {
  if (board === null) return element("span", { class: "instead" }, text);
  const link = element("a", { href: board.address }, t("Cost of a problem of {benchmark}", { benchmark: board.name }));
  return element("span", { class: "instead" }, `${text} `, link);
}

function viewButton(label: string, view: View, take: SetView): HTMLButtonElement {
  const button = element("button", { type: "button" }, label);
  button.addEventListener("click", () => take(view));
  return button;
}
