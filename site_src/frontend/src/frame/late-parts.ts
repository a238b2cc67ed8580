/**
 * Parts of a page that are files of their own (catalog/render/late_parts.py): the further rows of long tables,
 * `table[data-further=URL]`; plots, `.plot-place[data-plot=URL]`; the reports of a large family,
 * `details[data-reports=URL]`.
 *
 * They are added before the reader comes to them. Without this script, a note says where all rows or reports are, and
 * a picture stands in the place of the plot.
 */

import { loadData } from "../dom/load-data";

/** A part this close to the screen is added, in px: far enough that nothing in sight moves. */
const NEAR_PX = 1200;

/** Calls `add` with the HTML of a part, if no other script of the page has added it meanwhile. */
async function complete(
  place: HTMLElement,
  name: "plot" | "further",
  add: (parts: readonly string[]) => void,
): Promise<void> {
  const url = new URL(place.dataset[name] ?? "", document.baseURI).href;
  const parts = (await loadData(url, "late-part")) as readonly string[];
  if (place.dataset[name] === undefined) return;
  delete place.dataset[name];
  add(parts);
}

/** Adds the rows that the page left out of `table`; null if it has all. */
export function completeTable(table: HTMLTableElement): Promise<void> | null {
  if (table.dataset["further"] === undefined) return null;
  return complete(table, "further", ([rows = "", bodies = ""]) => {
    [...table.tBodies].at(-1)?.insertAdjacentHTML("beforeend", rows);
    table.insertAdjacentHTML("beforeend", bodies);
    table.closest("section, details")?.querySelector(".rows-note")?.remove();
  });
}

function report(error: unknown): void {
  console.error(error);
}

function completePlot(place: HTMLElement): Promise<void> {
  return complete(place, "plot", ([plot = ""]) => {
    place.insertAdjacentHTML("beforeend", plot);
  });
}

/** Adds all plots that the page left out. */
export async function completePlots(): Promise<void> {
  await Promise.all([...document.querySelectorAll<HTMLElement>("[data-plot]")].map(completePlot));
}

/** Adds all reports that the page of a family left out, in their folded parts; null if it has all. */
export function completeReports(): Promise<void> | null {
  const [first] = folds();
  if (first === undefined) return null;
  const url = new URL(first.dataset["reports"] ?? "", document.baseURI).href;
  return loadData(url, "late-part").then((value) => {
    const parts = value as Readonly<Record<string, string>>;
    for (const fold of folds()) {
      delete fold.dataset["reports"];
      // The anchors of results move from the table above to their reports.
      for (const cell of fold.parentElement?.querySelectorAll("td[id]") ?? []) cell.removeAttribute("id");
      fold.querySelector(":scope > .note")?.remove();
      fold.insertAdjacentHTML("beforeend", parts[fold.dataset["group"] ?? ""] ?? "");
    }
  });
}

function folds(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>("details[data-reports]");
}

/** Adds all plots and rows before the keyboard's command to print: a browser that prints waits for nothing. */
function printWhole(): void {
  addEventListener("keydown", (event) => {
    const isPrint = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "p";
    const tables = [...document.querySelectorAll<HTMLTableElement>("table[data-further]")];
    if (!isPrint || (tables.length === 0 && document.querySelector("[data-plot]") === null)) return;
    event.preventDefault();
    Promise.all([completePlots(), ...tables.map(completeTable)])
      .catch(report)
      .finally(() => print());
  });
}

/** Adds each part when it comes near; a folded or hidden one when it is shown. */
export function addLateParts(): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        const added = target instanceof HTMLTableElement ? completeTable(target) : completePlot(target as HTMLElement);
        added?.catch(report);
      }
    },
    { rootMargin: `${NEAR_PX}px` },
  );
  for (const part of document.querySelectorAll("[data-further], [data-plot]")) observer.observe(part);
  for (const fold of folds())
    fold.addEventListener("toggle", () => void completeReports()?.catch(report), { once: true });
  if (document.querySelector("[data-further], [data-plot]") !== null) printWhole();
}
