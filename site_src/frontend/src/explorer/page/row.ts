/** Rows of the table as elements: the same as catalog/markup.py writes, which a test compares. */

import type { Catalogue } from "../catalogue";
import { type ColumnHead, tags, text } from "../columns";
import { DISAGREES, QUOTED, UNVERIFIED } from "../data";
import { at } from "../lists";
import { type Child, element } from "./element";

export interface RowLook {
  readonly root: string;
  readonly columns: readonly ColumnHead[];
  /** Whether scores say which ranks their intervals allow. */
  readonly ranks: boolean;
  /** Rows that are chosen for comparing; null while nobody chooses. */
  readonly chosen: ReadonlySet<string> | null;
}

const NOT_CHECKED = "Not checked against its source yet";

export function rowElement(catalogue: Catalogue, row: number, look: RowLook): HTMLTableRowElement {
  const { families, rows } = catalogue.table;
  const family = at(rows.family, row);
  const unsure =
    at(rows.unverified, row) === 1
      ? [" ", note("A field of this row is not checked against its source yet", "unverified")]
      : [];
  const name = element(
    "th",
    { scope: "row" },
    look.chosen === null ? null : picker(catalogue, row, look.chosen),
    element("a", { href: look.root + storyOfRow(catalogue, row) }, at(rows.name, row)),
    element("small", {}, at(families.organisations, family), ...unsure),
  );
  return element("tr", {}, name, ...look.columns.map((column) => cell(catalogue, row, column, look)));
}

/** The page and place where everything about a row is said. */
export function storyOfRow(catalogue: Catalogue, row: number): string {
  const variant = at(catalogue.table.rows.id, row);
  const page = `models/${at(catalogue.table.families.id, at(catalogue.table.rows.family, row))}.html`;
  return variant === "" ? page : `${page}#v-${variant}`;
}

/** The page and place where every report of a score stands. */
export function storyOfScore(catalogue: Catalogue, row: number, column: string): string {
  const ref = catalogue.ref(row);
  const family = at(catalogue.table.families.id, at(catalogue.table.rows.family, row));
  const { anchor = "", suffix = "" } = catalogue.column(column) ?? {};
  return `models/${family}.html#${anchor}_${ref.replace("/", "_")}${suffix}`;
}

function picker(catalogue: Catalogue, row: number, chosen: ReadonlySet<string>): HTMLElement {
  const ref = catalogue.ref(row);
  const box = element("input", {
    type: "checkbox",
    class: "pick",
    value: ref,
    "aria-label": `Compare ${at(catalogue.table.rows.name, row)}`,
  });
  box.checked = chosen.has(ref);
  return box;
}

function cell(catalogue: Catalogue, row: number, column: ColumnHead, look: RowLook): HTMLTableCellElement {
  if (column.kind === "score")
    return element("td", { class: "s", "data-head": column.title }, ...score(catalogue, row, column.id, look));
  if (column.kind === "tags") {
    const links = tags(catalogue, row).map(({ id, name }) =>
      element("a", { class: "tag", href: `${look.root}tags/${id}.html` }, name),
    );
    return element("td", { class: "t" }, ...links.flatMap((link, index) => (index === 0 ? [link] : [" ", link])));
  }
  const said = text(catalogue, row, column.id);
  return element(
    "td",
    { class: column.kind === "number" ? "n" : null, "data-head": HEADED.has(column.id) ? column.title : null },
    said,
  );
}

/** Columns whose cells do not say by themselves what they are, where no head stands above them. */
const HEADED = new Set(["shape", "window", "active", "family", "licence", "language", "organisation"]);

function score(catalogue: Catalogue, row: number, column: string, look: RowLook): Child[] {
  const place = catalogue.place(column, row);
  const scores = catalogue.scores(column);
  if (place < 0 || scores === undefined) return [];
  const percent = at(scores.percent, place);
  const low = at(scores.low, place);
  const high = at(scores.high, place);
  const number = element("a", { href: look.root + storyOfScore(catalogue, row, column) }, percent);
  const interval: Child[] = [];
  if (low !== "") {
    interval.push(bar(low, high, percent), element("small", {}, `${low}–${high}`));
  }
  const marks = marksOf(catalogue, row, column, look.ranks);
  return [
    element("div", { class: "score" }, number, ...interval),
    marks.length === 0
      ? null
      : element("div", { class: "marks" }, ...marks.flatMap((mark, index) => (index === 0 ? [mark] : [" ", mark]))),
  ];
}

/** The interval on a scale from 0 to 100, with the value in it. */
export function bar(low: string, high: string, percent: string): HTMLElement {
  // Not as an attribute: pages allow styles set by scripts in any case, attributes only as long as their policy does.
  const made = element("i");
  made.style.setProperty("--low", low);
  made.style.setProperty("--high", high);
  made.style.setProperty("--at", percent);
  return made;
}

/** What a reader must know before trusting a number; words, not colours. */
export function marksOf(catalogue: Catalogue, row: number, column: string, ranks: boolean): HTMLElement[] {
  const place = catalogue.place(column, row);
  const scores = catalogue.scores(column);
  if (place < 0 || scores === undefined) return [];
  const { texts } = catalogue.table;
  const marks = at(scores.marks, place);
  const edition = at(texts, at(scores.edition, place));
  const status = at(texts, at(scores.status, place));
  const reports = at(scores.reports, place);
  const rank = ranks ? rankOf(catalogue, row, column) : "";
  const said: HTMLElement[] = [];
  if (rank !== "") said.push(element("span", {}, `rank ${rank}`));
  if (edition !== "") said.push(element("span", {}, edition));
  if (status !== "") said.push(element("strong", {}, status));
  if ((marks & DISAGREES) !== 0)
    said.push(note("Another report lies outside the interval", "reports differ", "differ"));
  if ((marks & QUOTED) !== 0) said.push(note("Repeated by somebody who did not measure it", "quoted"));
  if ((marks & UNVERIFIED) !== 0) said.push(note(NOT_CHECKED, "unverified"));
  if (reports > 1) said.push(element("span", {}, `${reports} reports`));
  return said;
}

/** The ranks that the intervals allow, or the place where there are none; "" for what is not ranked. */
export function rankOf(catalogue: Catalogue, row: number, column: string): string {
  const at_ = catalogue.place(column, row);
  const scores = catalogue.scores(column);
  if (at_ < 0 || scores === undefined) return "";
  const best = at(scores.best, at_);
  const worst = at(scores.worst, at_);
  const place = at(scores.place, at_);
  if (best > 0) return best === worst ? String(best) : `${best}–${worst}`;
  return place > 0 ? String(place) : "";
}

function note(title: string, said: string, kind: string | null = null): HTMLElement {
  return element("abbr", { class: kind, title }, said);
}
