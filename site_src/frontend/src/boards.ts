/** Entry script of benchmark pages: one leaderboard at a time, its filters, its first rows, heads that sort. */

import { Board } from "./boards/board";
import { BoardSwitch } from "./boards/board-switch";
import { startExport } from "./boards/export-panel";
import { FilterForm } from "./boards/filter-form";
import {
  type BoardFilters,
  formatFilters,
  isFilterName,
  mergeFilters,
  NO_FILTERS,
  parseFilters,
} from "./boards/filters";
import { nearestFilters } from "./boards/nearest";
import { withDatedPlots } from "./charts/load-dated-plots";
import { element, find } from "./dom/element";
import { nodes, t, tn } from "./dom/words";
import { loadCardsOnDemand } from "./story/load-on-demand";
import { replaceParts } from "./tables/sort-url";
import { makeTablesSortable, SORTED } from "./tables/sortable-table";

class BoardFilter {
  private readonly form: FilterForm;
  private readonly status: HTMLElement;
  private readonly current: () => Board;
  private plotsAsOf = "";
  /** Whether the counts beside the choices are asked for: the page has those of its first leaderboard. */
  private counted = false;

  constructor(form: FilterForm, status: HTMLElement, current: () => Board) {
    this.form = form;
    this.status = status;
    this.current = current;
    form.root.addEventListener("change", () => {
      updateAddress(form.filters);
      this.apply();
    });
    for (const sign of ["pointerover", "focusin"] as const)
      form.root.addEventListener(
        sign,
        () => {
          this.counted = true;
          this.apply();
        },
        { once: true },
      );
    addEventListener("popstate", () => {
      form.filters = parseFilters(location.search);
      this.apply();
    });
    // What the reader chose before this script had loaded.
    const early = form.filters;
    form.filters = mergeFilters(parseFilters(location.search), early);
    if (formatFilters(early) !== "") updateAddress(form.filters);
  }

  /** Applies the filters to the board that is shown. */
  apply(): void {
    const board = this.current();
    const { filters } = this.form;
    if (board.isPartial) {
      const isFirst = board.section.previousElementSibling === null;
      if (isFirst && !this.counted && formatFilters(filters) === "") return;
      void board.load().then(() => this.apply());
      return;
    }
    const shown = board.filter(filters);
    const { facts } = board;
    this.form.count(facts);
    this.status.replaceChildren(...this.message(filters, shown, facts.length));
    this.showPlots(filters);
  }

  /** Shows the charts of costs as of the end of the last month before the date. */
  private showPlots({ asOf, sense }: BoardFilters): void {
    if (asOf === "" && this.plotsAsOf === "") return; // as they are
    this.plotsAsOf = asOf;
    if (document.querySelector("svg.plot[data-rule]") !== null) withDatedPlots((plots) => plots.showRuns(asOf, sense));
  }

  private message(filters: BoardFilters, shown: number, all: number): readonly (Node | string)[] {
    if (formatFilters(filters) === "") return [];
    document.body.classList.toggle("as-of-date", filters.asOf !== "");
    const isPart = this.form.root.dataset["part"] !== undefined || this.current().hasOtherPages;
    const rows = isPart ? tn("{n} rows of this page", "{n} rows of this page", all) : tn("{n} rows", "{n} rows", all);
    const clear = this.link(t("Show all"), NO_FILTERS);
    if (shown > 0)
      return [
        ...this.asOf(filters),
        ...this.measured(filters),
        t("{shown} of {rows}; places are among these.", { shown, rows }),
        " ",
        ...this.sinceThen(filters, shown),
        clear,
      ];
    const date = filters.asOf === "" ? [] : [meaningOf(filters.asOf, filters.sense), " "];
    const none = [...date, ...this.measured(filters), t("None of {rows}.", { rows }), " "];
    const others = otherBoardsThen(filters.asOf);
    const nearest = nearestFilters(this.current().facts, filters, this.form.offered);
    if (nearest === null || filters.measuredBy !== "") return [...none, ...others, clear];
    const filter = this.link(this.form.describe(nearest.filters), nearest.filters);
    const count = tn("{n} row", "{n} rows", nearest.count);
    return [
      ...date,
      ...nodes("None of {rows}. Nearest: {filter} ({count}).", { rows, filter, count }),
      " ",
      ...others,
      clear,
    ];
  }

  /** Sentence on what the date in the address means; "" without one. */
  get note(): string {
    const { asOf, sense } = this.form.filters;
    return asOf === "" ? "" : meaningOf(asOf, sense);
  }

  /** Sentence on the measurer whose values alone are shown. */
  private measured({ measuredBy }: BoardFilters): readonly string[] {
    if (measuredBy === "") return [];
    return [t("Only values measured by {measurer}.", { measurer: this.current().measurerName(measuredBy) }), " "];
  }

  /** What the date means, and the way to the best of all leaderboards then. */
  private asOf({ asOf, sense }: BoardFilters): readonly (Node | string)[] {
    if (asOf === "") return [];
    return [meaningOf(asOf, sense), " ", t("Notes and the chart over time are of today."), " "];
  }

  /** What changed since the date: rows that came, values that changed, and who was first. */
  private sinceThen(filters: BoardFilters, shown: number): readonly string[] {
    if (filters.asOf === "") return [];
    const { more, changed, firstThen, firstToday } = this.current().changesSince(filters, shown);
    return [
      tn("Since then {n} row came.", "Since then {n} rows came.", more),
      changed === 0 ? "" : tn("{n} value was another one then.", "{n} values were other ones then.", changed),
      firstThen === firstToday
        ? t("First then and today: {today}.", { today: firstToday })
        : t("First then: {before}; today: {today}.", { before: firstThen, today: firstToday }),
    ].flatMap((sentence) => (sentence === "" ? [] : [sentence, " "]));
  }

  private link(text: string, filters: BoardFilters): HTMLElement {
    const link = element("a", { href: `${location.pathname}${formatFilters(filters)}` }, text);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.form.filters = filters;
      this.form.root.dispatchEvent(new Event("change"));
      find(this.form.root, "input:checked, select").focus();
    });
    return link;
  }
}

/** Link to the leaderboards that had rows at the end of a month; [] if the site has no such page. */
function otherBoardsThen(day: string): readonly (Node | string)[] {
  const months = document.querySelector<HTMLAnchorElement>('.jumps > a[href$="as-of.html"]');
  if (months === null || day === "") return [];
  const month = day.slice(0, "2024-12".length);
  const benchmark = location.pathname.replace(/^.*\/|\.html$/g, "");
  const link = element("a", { href: months.href.replace(/\.html$/, `/${month}.html#${benchmark}`) }, month);
  return [...nodes("Leaderboards with rows then: {month}.", { month: link }), " "];
}

/** Sentence on what a leaderboard as of a day shows. */
function meaningOf(day: string, sense: BoardFilters["sense"]): string {
  return sense === "published"
    ? t("As of {day}, by values published until then: what one could have known.", { day })
    : t("As of {day}, of models released until then, with the values known today.", { day });
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
    history.pushState(null, "", `${location.pathname}${query}${location.hash}`);
  } catch {
    // A page opened from disk may refuse; the rows are still correct.
  }
}

/** Loads all rows before the keyboard's command to print: a browser that prints waits for nothing. */
function printWhole(boards: readonly Board[]): void {
  addEventListener("keydown", (event) => {
    const isPrint = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "p";
    if (!isPrint || !boards.some(({ isPartial }) => isPartial)) return;
    event.preventDefault();
    void Promise.all(boards.map((board) => board.load())).then(() => print());
  });
}

function start(boards: readonly Board[]): void {
  const [first] = boards;
  if (first === undefined) return;
  for (const board of boards) {
    board.section.addEventListener(SORTED, () => board.showAllRows());
    board.section.querySelector<HTMLElement>(".show-all")?.addEventListener("click", () => {
      void board.load().then(() => {
        board.showAllRows();
        board.section.querySelector<HTMLElement>("tbody.more th > a")?.focus({ preventScroll: true });
      });
    });
  }
  printWhole(boards);
  const controls = document.querySelector<HTMLElement>(".controls");
  if (controls === null) return;
  const tools = controls.querySelector<HTMLElement>(".boards");
  let filter: BoardFilter | null = null;
  let current = first;
  if (tools !== null) {
    filter = new BoardFilter(new FilterForm(tools), find(document, ".filter-status"), () => current);
    const button = find<HTMLButtonElement>(controls, ".show-filters");
    button.addEventListener("click", () => {
      const open = controls.classList.toggle("open");
      button.setAttribute("aria-expanded", String(open));
    });
  }
  const shown = (board: Board): void => {
    current = board;
    filter?.apply();
  };
  const panel = document.querySelector<HTMLElement>(".offers > details.export");
  if (panel !== null)
    startExport(
      panel,
      () => current,
      () => filter?.note ?? "",
    );
  if (boards.length > 1 && controls.querySelector(".seg > a, .seg > select") !== null)
    new BoardSwitch(boards, first, controls, shown).start();
  else shown(first);
}

const allBoards = [...document.querySelectorAll<HTMLElement>(".one-board")].map((section) => new Board(section));
start(allBoards);
makeTablesSortable((table) => {
  const board = allBoards.find(({ section, isPartial }) => isPartial && section.contains(table));
  return board === undefined ? null : board.load();
});
loadCardsOnDemand();
// A style hides the leaderboards of an address with a query until what it asks for is shown: see boards.css.
void Promise.all(allBoards.map(({ settled }) => settled)).then(() => {
  document.documentElement.classList.remove("asked");
});
