/** Filters and sorts the leaderboards of a benchmark's page; rows keep the ranks that they have among all. */

import { ANY, type Choice, format, isFilter, type Line, over, parse, passes } from "./boards/filter";
import { element, find } from "./explorer/page/element";
import { watchScores } from "./story/watch";
import { withParts } from "./tables/address";
import { sortTables } from "./tables/sorting";

interface Row {
  readonly element: HTMLTableRowElement;
  readonly line: Line;
}

class Boards {
  private readonly tools: HTMLElement;
  private readonly rows: readonly Row[];

  constructor(tools: HTMLElement, tables: readonly HTMLTableElement[]) {
    this.tools = tools;
    this.rows = tables.flatMap((table) =>
      [...(table.tBodies[0]?.rows ?? [])].map((row) => ({ element: row, line: lineOf(row) })),
    );
  }

  start(): void {
    this.tools.addEventListener("change", () => {
      const choice = this.chosen();
      remember(choice);
      this.show(choice);
    });
    addEventListener("popstate", () => this.restore(parse(location.search)));
    // Chosen while this script was on its way: the fields were there, but nobody listened.
    const early = this.chosen();
    const asked = over(parse(location.search), early);
    if (format(asked) !== "") this.restore(asked);
    if (format(early) !== "") remember(this.chosen());
  }

  /** Sets the fields; what a field does not offer is no choice. */
  private restore(asked: Choice): void {
    for (const name of ["weights", "size", "since"] as const) {
      const field = find<HTMLSelectElement>(this.tools, `[name=${name}]`);
      field.value = asked[name];
      if (field.selectedIndex < 0) field.value = "";
    }
    this.box("first-hand").checked = asked.firstHand;
    this.box("verified").checked = asked.verified;
    this.show(this.chosen());
  }

  private chosen(): Choice {
    const value = (name: string): string => find<HTMLSelectElement>(this.tools, `[name=${name}]`).value;
    return {
      weights: value("weights"),
      size: value("size"),
      since: value("since"),
      firstHand: this.box("first-hand").checked,
      verified: this.box("verified").checked,
    };
  }

  private box(name: string): HTMLInputElement {
    return find<HTMLInputElement>(this.tools, `[name=${name}]`);
  }

  private show(choice: Choice): void {
    let shown = 0;
    for (const { element: row, line } of this.rows) {
      row.hidden = !passes(line, choice);
      if (!row.hidden) shown += 1;
    }
    const all = format(choice) === format(ANY);
    const rows = `${this.rows.length} rows${this.tools.dataset["part"] === undefined ? "" : " of this page"}`;
    const said = `${shown} of ${rows}; ranks are those among all.`;
    find(this.tools, "[role=status]").replaceChildren(...(all ? [`All ${rows}.`] : [said, " ", this.clear()]));
  }

  private clear(): HTMLElement {
    const link = element("a", { href: location.pathname }, "Show all");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      for (const field of this.tools.querySelectorAll("select")) field.value = "";
      for (const name of ["first-hand", "verified"]) this.box(name).checked = false;
      this.tools.dispatchEvent(new Event("change"));
      find(this.tools, "select").focus();
    });
    return link;
  }
}

/** Keeps the choice in the address; where it is there already, the next page forward stays. */
function remember(choice: Choice): void {
  const parts = format(choice).slice(1).split("&");
  const query = withParts(
    location.search,
    isFilter,
    parts.filter((part) => part !== ""),
  );
  if (query === location.search) return;
  try {
    history.pushState(null, "", `${location.pathname}${query}`);
  } catch {
    // A page opened from disk may refuse; the rows are right all the same.
  }
}

/** Columns as catalog/markup.py writes them: place, model, size, date, weights, score, who. */
function lineOf(row: HTMLTableRowElement): Line {
  const said = (index: number): string => {
    // A remark stands in an element of its own, after the text or without one.
    const first = row.cells[index]?.firstChild;
    return first instanceof Text ? first.data.trim() : "";
  };
  return { size: said(2), released: said(3), weights: said(4), marks: (row.dataset["marks"] ?? "").split(" ") };
}

const boardTools = document.querySelector<HTMLElement>(".boards");
if (boardTools !== null)
  new Boards(boardTools, [...document.querySelectorAll<HTMLTableElement>("table.board")]).start();
sortTables();
watchScores();
