/** One leaderboard of a page: its rows, which of them filters leave, and their places among these. */

import { element, find } from "../dom/element";
import { loadData } from "../dom/load-data";
import { nodes } from "../dom/words";
import { type BoardFilters, formatFilters, matchesFilters, type RowFacts } from "./filters";
import { parseRankedRow, placesAmong } from "./places";

/** A value that a row had before that of today: first day, value, interval, configuration and measurer. */
interface ThenValue {
  readonly since: string;
  readonly value: string;
  readonly interval: string;
  /** Id of the source. */
  readonly source: string;
  readonly note: string;
}

/** A ranked row as it is shown now. */
export interface ShownRow {
  readonly place: string;
  readonly name: string;
  /** Path of its reports, from the site's root. */
  readonly page: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
  /** null for the value of today. */
  readonly earlier: ThenValue | null;
}

/** What changed on a leaderboard since a date: rows and values, and the names of the first row then and today. */
export interface ChangesSince {
  readonly more: number;
  readonly changed: number;
  readonly firstThen: string;
  readonly firstToday: string;
}

interface Row {
  readonly element: HTMLTableRowElement;
  readonly facts: RowFacts;
  readonly then: readonly ThenValue[];
  /** Another configuration of a model above it; counted nowhere, and without a place. */
  readonly alternative: boolean;
}

/** Cells of a row, as catalog/render/html/boards.py writes them. */
const PLACE = 0;
const SCORE = 2;
const RELEASED = 4;
const SIZE = 5;

/** The link of a row to what its measurer measured. */
const MEASURER = 'a[href*="measurers"]';

/** Models that are shown at first, as catalog/views/leaderboard.py has them. */
const FIRST_ROWS = 30;

export class Board {
  readonly section: HTMLElement;
  private readonly ranked: HTMLTableElement | null;
  private tables: readonly (readonly Row[])[] | null = null;
  /** Contents of cells as of today, to be restored, and the order of the rows. */
  private readonly contents = new Map<HTMLElement, readonly ChildNode[]>();
  private readonly changed = new Map<HTMLTableRowElement, ThenValue>();
  private order: readonly (readonly [HTMLElement, readonly HTMLTableRowElement[]])[] | null = null;
  private loading: Promise<void> | null = null;
  /** Places among all rows, to be restored. */
  private readonly places = new Map<HTMLTableCellElement, string>();

  constructor(section: HTMLElement) {
    this.section = section;
    this.ranked = section.querySelector<HTMLTableElement>("table.board:not(.unranked)");
  }

  /** Whether rows are missing that `load` adds. */
  get isPartial(): boolean {
    return "more" in this.section.dataset;
  }

  /** Whether other pages have rows that could not be loaded. */
  get hasOtherPages(): boolean {
    return !this.isPartial && this.section.querySelector(".pages") !== null;
  }

  /** Adds the rows that the page left out, once; if they cannot be loaded, links to their pages stay. */
  load(): Promise<void> {
    const url = this.section.dataset["more"];
    if (url === undefined) return Promise.resolve();
    this.loading ??= loadData(url, "rows")
      .then((rows) => this.add((rows as Record<string, readonly [string, string]>)[this.id] ?? ["", ""]))
      .catch(() => undefined)
      .then(() => {
        delete this.section.dataset["more"];
      });
    return this.loading;
  }

  /** Settled when no rows are on their way. */
  get settled(): Promise<void> {
    return this.loading ?? Promise.resolve();
  }

  private add([ranked, unranked]: readonly [string, string]): void {
    if (this.ranked !== null && ranked !== "") {
      const more = this.ranked.querySelector<HTMLTableSectionElement>("tbody.more") ?? this.ranked.createTBody();
      more.classList.add("more");
      more.insertAdjacentHTML("beforeend", ranked);
      const body = this.ranked.tBodies[0];
      const models = (): number => body?.querySelectorAll("tr:not(.cut, .alternative)").length ?? FIRST_ROWS;
      while (models() < FIRST_ROWS && more.rows[0] !== undefined) body?.append(more.rows[0]);
      if (more.rows.length === 0) this.showAllRows();
    }
    if (unranked !== "") this.section.querySelector("table.unranked tbody")?.insertAdjacentHTML("beforeend", unranked);
    for (const part of this.section.querySelectorAll(".rest, .pages")) part.remove();
    this.tables = null;
  }

  get id(): string {
    return this.section.querySelector("h2")?.id ?? "";
  }

  /** Facts of the rows that filters count: the ranked ones, else those that are only listed. */
  get facts(): readonly RowFacts[] {
    return (this.rows()[0] ?? []).filter(({ alternative }) => !alternative).map(({ facts }) => facts);
  }

  /** Shows the rows that match, with their places among these; returns how many. */
  filter(filters: BoardFilters): number {
    const active = formatFilters(filters) !== "";
    // Without filters the first rows are enough, until the reader asks for more.
    if (!active && this.tables === null) return this.facts.length;
    if (active) this.showAllRows();
    for (const rows of this.rows())
      for (const { element: row, facts } of rows) row.hidden = !matchesFilters(facts, filters);
    this.ranked?.classList.toggle("filtered", active);
    this.showValues(filters);
    const shown = (this.rows()[0] ?? []).filter(({ element: row, alternative }) => !row.hidden && !alternative);
    if (this.ranked !== null) this.showPlaces(active ? shown.map(({ element: row }) => row) : [], filters.asOf === "");
    return shown.length;
  }

  /** What differs today from the `shown` rows as of the date of `filters`; the other filters hold for both. */
  changesSince(filters: BoardFilters, shown: number): ChangesSince {
    const today = (this.rows()[0] ?? []).filter(
      ({ alternative, facts }) => !alternative && matchesFilters(facts, { ...filters, asOf: "" }),
    );
    const name = (row: HTMLTableRowElement | undefined): string =>
      row?.querySelector("th > a")?.textContent?.trim() ?? "";
    return {
      more: today.length - shown,
      changed: this.changed.size,
      firstThen: this.shownRows()[0]?.name ?? "",
      firstToday: name(today[0]?.element),
    };
  }

  /** Writes the values that were known at the date of `filters`, in their order; those of today without a date. */
  private showValues({ asOf, sense }: BoardFilters): void {
    for (const [cell, content] of this.contents) {
      cell.replaceChildren(...content);
      cell.closest("tr")?.classList.remove("then");
    }
    this.contents.clear();
    this.changed.clear();
    for (const [body, rows] of this.order ?? []) body.append(...rows);
    this.order = null;
    if (asOf === "" || sense !== "published") return;
    for (const row of this.rows()[0] ?? []) if (!row.element.hidden) this.showThen(row, asOf);
    if (this.contents.size > 0) this.sortByValue();
  }

  private showThen({ element: row, then, facts }: Row, asOf: string): void {
    const since = [...facts.published]
      .filter((day) => day <= asOf)
      .sort()
      .at(-1);
    const known = then.find((one) => one.since === since);
    const score = row.querySelector<HTMLElement>(".score");
    const link = score?.querySelector("a");
    if (known === undefined || score === null || link === null || link === undefined) return;
    const { value, interval, note } = known;
    this.changed.set(row, known);
    row.classList.add("then");
    const shown = element("a", { href: link.getAttribute("href") ?? "" }, value);
    this.replace(score, shown, element("small", {}, interval));
    const measurer = row.querySelector<HTMLElement>("td.who");
    if (measurer !== null) this.replace(measurer, element("div", { class: "marks" }, note));
    else this.replace(find(row, "th"), ...find(row, "th").childNodes, element("small", {}, note));
  }

  private replace(cell: HTMLElement, ...content: readonly (Node | string)[]): void {
    this.contents.set(cell, [...cell.childNodes]);
    cell.replaceChildren(...content);
  }

  private sortByValue(): void {
    const bodies = [...(this.ranked?.tBodies ?? [])];
    this.order = bodies.map((body) => [body, [...body.rows]]);
    const sign = this.lowerIsBetter ? 1 : -1;
    const groups: HTMLTableRowElement[][] = []; // a row with its other configurations
    for (const row of bodies.flatMap((body) => [...body.rows])) {
      if (row.matches(".alternative")) groups.at(-1)?.push(row);
      else groups.push([row]);
    }
    const value = ([row]: readonly HTMLTableRowElement[]): number => sign * (row === undefined ? 0 : numberIn(row));
    const sorted = groups.filter(([row]) => row?.hidden === false && !row.matches(".cut"));
    sorted.sort((one, other) => value(one) - value(other));
    bodies[0]?.prepend(...sorted.flat());
  }

  private get lowerIsBetter(): boolean {
    return this.ranked?.querySelector("thead [data-order=rising]:not(.n)") !== null;
  }

  /** Name of a measurer, as this leaderboard has it; its id where no row is of it. */
  measurerName(id: string): string {
    if (id === this.sharedMeasurer) return this.section.dataset["measurer"] ?? id;
    const row = this.rows()
      .flat()
      .find(({ facts }) => facts.measurer === id);
    return row?.element.querySelector(MEASURER)?.textContent ?? id;
  }

  /** Id of the measurer of nearly all rows; "" where they differ. */
  private get sharedMeasurer(): string {
    return this.section.dataset["measuredBy"] ?? "";
  }

  get title(): string {
    return this.section.querySelector("h2")?.textContent?.trim() ?? "";
  }

  /** Head of the column of scores: "Score, %". */
  get heading(): string {
    return this.ranked?.tHead?.rows[0]?.cells[SCORE]?.textContent?.trim() ?? "";
  }

  /** The ranked rows that filters leave, in the order that is shown, without other configurations. */
  shownRows(): readonly ShownRow[] {
    const rows = [...(this.ranked?.tBodies ?? [])].flatMap((body) => [...body.rows]);
    return rows
      .filter((row) => !row.hidden && !row.matches(".cut, .alternative"))
      .map((row) => {
        const link = row.querySelector(".score > a");
        const [low = "", high = ""] = (row.querySelector(".score > small")?.textContent ?? "").split("–");
        return {
          place: row.cells[PLACE]?.querySelector("b")?.textContent?.trim() ?? "",
          name: row.querySelector("th > a")?.textContent?.trim() ?? "",
          page: (link?.getAttribute("href") ?? "").replace(/^(?:\.\.\/)+/, ""),
          value: link?.textContent?.trim() ?? "",
          low: high === "" ? "" : low,
          high,
          earlier: this.changed.get(row) ?? null,
        };
      });
  }

  showAllRows(): void {
    this.section.classList.add("whole");
  }

  /** Writes the places among `shown`, beside those of today; those among all rows if it is empty. */
  private showPlaces(shown: readonly HTMLTableRowElement[], isToday: boolean): void {
    for (const [cell, place] of this.places) cell.replaceChildren(element("b", {}, place));
    this.places.clear();
    if (shown.length === 0) return;
    const indexes = new Map(
      (this.rows()[0] ?? []).filter(({ alternative }) => !alternative).map((row, index) => [row.element, index]),
    );
    const start = Number(this.section.dataset["start"] ?? 0);
    // Comparisons problem by problem are of the values of today.
    const changed = new Set(
      [...indexes].filter(([row]) => row.matches(".then")).map(([, index]) => String(start + index)),
    );
    const ranked = shown.map((row) =>
      parseRankedRow(
        start + (indexes.get(row) ?? 0),
        row.querySelector(".score > a")?.textContent ?? "",
        row.querySelector(".score > small")?.textContent ?? "",
        comparisons(row, changed),
      ),
    );
    placesAmong(ranked, this.lowerIsBetter).forEach((place, index) => {
      const cell = shown[index]?.cells[PLACE];
      const before = cell?.textContent ?? "";
      if (cell === undefined || before === place) return;
      this.places.set(cell, before);
      const range = element("span", {}, before);
      const all = isToday ? [element("small", {}, ...nodes("{place} of all", { place: range }))] : [];
      cell.replaceChildren(element("b", {}, place), ...all);
    });
  }

  private rows(): readonly (readonly Row[])[] {
    this.tables ??= [...this.section.querySelectorAll<HTMLTableElement>("table.board")].map((table) =>
      [...table.tBodies].flatMap((body) =>
        [...body.rows]
          .filter((row) => !row.matches(".cut"))
          .map((row) => {
            const then = parseThen(row.dataset["then"] ?? "");
            return {
              element: row,
              then,
              facts: rowFacts(row, then, this.sharedMeasurer),
              alternative: row.matches(".alternative"),
            };
          }),
      ),
    );
    return this.tables;
  }
}

/** The earlier values of a row, as catalog/render/html/boards.py writes them. */
function parseThen(text: string): readonly ThenValue[] {
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const [since = "", value = "", interval = "", source = "", ...note] = line.split("|");
    return { since, value, interval, source, note: note.join("|") };
  });
}

/** The comparisons of a row with others that its interval does not show, without those with `changed` rows. */
function comparisons(row: HTMLTableRowElement, changed: ReadonlySet<string>): string {
  if (row.matches(".then")) return "";
  const others = (row.dataset["ahead"] ?? "").split(" ");
  return others.filter((text) => !changed.has(text.replace("-", ""))).join(" ");
}

function numberIn(row: HTMLTableRowElement): number {
  return Number((row.querySelector(".score > a")?.textContent ?? "").replaceAll(",", ""));
}

/** Id of the measurer that a row names, by the link to its page or to its place in the list; null for none. */
function namedMeasurer(row: HTMLTableRowElement): string | null {
  const address = row.querySelector(MEASURER)?.getAttribute("href") ?? "";
  return /measurers\/(.+)\.html$|measurers\.html#m-(.+)$/.exec(address)?.slice(1).find(Boolean) ?? null;
}

function rowFacts(row: HTMLTableRowElement, then: readonly ThenValue[], sharedMeasurer: string): RowFacts {
  const classes = row.classList;
  return {
    size: row.cells[SIZE]?.textContent ?? "",
    released: row.cells[RELEASED]?.textContent ?? "",
    weights: ["open", "closed"].find((name) => classes.contains(name)) ?? "",
    marks: [...classes],
    published: [...then.map(({ since }) => since), row.dataset["since"] ?? ""].filter((day) => day !== ""),
    measurer: namedMeasurer(row) ?? sharedMeasurer,
  };
}
