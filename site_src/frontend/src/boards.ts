/** Entry script of benchmark pages: filters and sorts the leaderboards. Rows keep their rank among all rows. */

import {
  type BoardFilters,
  formatFilters,
  isFilterName,
  matchesFilters,
  mergeFilters,
  NO_FILTERS,
  parseFilters,
  type RowFacts,
} from "./boards/filters";
import { element, find } from "./dom/element";
import { loadCardsOnDemand } from "./story/load-on-demand";
import { replaceParts } from "./tables/sort-url";
import { makeTablesSortable } from "./tables/sortable-table";

interface FilteredRow {
  readonly element: HTMLTableRowElement;
  readonly facts: RowFacts;
  /** Another configuration of a model above it; counted in no message. */
  readonly alternative: boolean;
}

class LeaderboardFilter {
  private readonly tools: HTMLElement;
  private readonly rows: readonly FilteredRow[];

  constructor(tools: HTMLElement, tables: readonly HTMLTableElement[]) {
    this.tools = tools;
    this.rows = tables.flatMap((table) =>
      [...(table.tBodies[0]?.rows ?? [])].map((row) => ({
        element: row,
        facts: rowFacts(row),
        alternative: row.classList.contains("alternative"),
      })),
    );
  }

  start(): void {
    this.tools.addEventListener("change", () => {
      const filters = this.currentFilters();
      updateAddress(filters);
      this.showRows(filters);
    });
    addEventListener("popstate", () => this.applyFilters(parseFilters(location.search)));
    // What the reader chose before this script had loaded.
    const early = this.currentFilters();
    const requested = mergeFilters(parseFilters(location.search), early);
    if (formatFilters(requested) !== "") this.applyFilters(requested);
    if (formatFilters(early) !== "") updateAddress(this.currentFilters());
  }

  /** Sets the fields; values that a field does not offer are ignored. */
  private applyFilters(requested: BoardFilters): void {
    for (const name of ["weights", "size", "since"] as const) {
      const field = find<HTMLSelectElement>(this.tools, `[name=${name}]`);
      field.value = requested[name];
      if (field.selectedIndex < 0) field.value = "";
    }
    this.checkbox("first-hand").checked = requested.firstHand;
    this.checkbox("verified").checked = requested.verified;
    this.showRows(this.currentFilters());
  }

  private currentFilters(): BoardFilters {
    const value = (name: string): string => find<HTMLSelectElement>(this.tools, `[name=${name}]`).value;
    return {
      weights: value("weights"),
      size: value("size"),
      since: value("since"),
      firstHand: this.checkbox("first-hand").checked,
      verified: this.checkbox("verified").checked,
    };
  }

  private checkbox(name: string): HTMLInputElement {
    return find<HTMLInputElement>(this.tools, `[name=${name}]`);
  }

  private showRows(filters: BoardFilters): void {
    let shown = 0;
    for (const { element: row, facts, alternative } of this.rows) {
      row.hidden = !matchesFilters(facts, filters);
      if (!row.hidden && !alternative) shown += 1;
    }
    const all = formatFilters(filters) === formatFilters(NO_FILTERS);
    const counted = this.rows.filter(({ alternative }) => !alternative).length;
    const rows = `${counted} rows${this.tools.dataset["part"] === undefined ? "" : " of this page"}`;
    const message = `${shown} of ${rows}; ranks are those among all.`;
    find(this.tools, "[role=status]").replaceChildren(...(all ? [`All ${rows}.`] : [message, " ", this.clearLink()]));
  }

  private clearLink(): HTMLElement {
    const link = element("a", { href: location.pathname }, "Show all");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      for (const field of this.tools.querySelectorAll("select")) field.value = "";
      for (const name of ["first-hand", "verified"]) this.checkbox(name).checked = false;
      this.tools.dispatchEvent(new Event("change"));
      find(this.tools, "select").focus();
    });
    return link;
  }
}

/** Writes the filters into the URL. An unchanged URL adds nothing to the history. */
function updateAddress(filters: BoardFilters): void {
  const parts = formatFilters(filters).slice(1).split("&");
  const query = replaceParts(
    location.search,
    isFilterName,
    parts.filter((part) => part !== ""),
  );
  if (query === location.search) return;
  try {
    history.pushState(null, "", `${location.pathname}${query}`);
  } catch {
    // A page opened from disk may refuse; the rows are still correct.
  }
}

/** Reads the columns that catalog/markup.py writes: place, model, size, date, weights, score, who. */
function rowFacts(row: HTMLTableRowElement): RowFacts {
  const contentOf = (index: number): string => {
    // A remark stands in an element of its own, after the text or without one.
    const first = row.cells[index]?.firstChild;
    return first instanceof Text ? first.data.trim() : "";
  };
  return {
    size: contentOf(2),
    released: contentOf(3),
    weights: contentOf(4),
    marks: (row.dataset["marks"] ?? "").split(" "),
  };
}

const boardTools = document.querySelector<HTMLElement>(".boards");
if (boardTools !== null)
  new LeaderboardFilter(boardTools, [...document.querySelectorAll<HTMLTableElement>("table.board")]).start();
makeTablesSortable();
loadCardsOnDemand();
