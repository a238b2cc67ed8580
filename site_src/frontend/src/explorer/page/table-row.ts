/** Table rows as elements, the same HTML as catalog/markup.py writes; a test compares the two. */

import { type Child, element } from "../../dom/element";
import { t, tn } from "../../dom/words";
import { itemAt } from "../array";
import type { Catalogue } from "../catalogue";
import { type ColumnHead, cellText, groupThousands, placeRange, rowPlaces, rowTags } from "../columns";
import { DISAGREES, QUOTED, UNVERIFIED } from "../data";

export interface RowOptions {
  readonly root: string;
  readonly columns: readonly ColumnHead[];
  /** Whether scores show the ranks that their intervals allow. */
  readonly ranks: boolean;
  /** Models chosen for comparing; null if checkboxes are not shown. */
  readonly chosen: ReadonlySet<string> | null;
}

export function rowElement(catalogue: Catalogue, row: number, options: RowOptions): HTMLTableRowElement {
  const { rows } = catalogue.table;
  const family = itemAt(rows.family, row);
  const unsure =
    itemAt(rows.unverified, row) === 1
      ? [" ", abbreviation(t("A field of this row is not checked against its source yet"), "○", "hollow")]
      : [];
  const name = element(
    "th",
    { scope: "row" },
    options.chosen === null
      ? null
      : checkbox(catalogue.ref(row), itemAt(rows.name, row), options.chosen.has(catalogue.ref(row))),
    element("a", { href: options.root + modelAddress(catalogue, row) }, itemAt(rows.name, row)),
    element("small", {}, ...organisationLinks(catalogue, family, options.root), ...unsure),
  );
  const closed = isClosed(catalogue, row);
  return element(
    "tr",
    { class: closed ? "closed" : null },
    name,
    ...options.columns.map((column) => tableCell(catalogue, row, column, options)),
  );
}

/** Links to the pages of the organisations of a family, or to their rows in the list; names without a list. */
function organisationLinks(catalogue: Catalogue, family: number, root: string): Child[] {
  const { families, organisations_listed: listed, organisation_pages: pages } = catalogue.table;
  const facet = catalogue.facet("organisation")?.facet;
  if (!listed || facet === undefined) return [itemAt(families.organisations, family)];
  return itemAt(facet.members, family).flatMap((number, index) => {
    const { id, name } = itemAt(facet.values, number);
    const path = pages.includes(number) ? `organisations/${id}.html` : `organisations.html#o-${id}`;
    return [index === 0 ? null : t(", "), element("a", { href: root + path }, name)];
  });
}

/** Whether the weights of a row's model are not public. */
function isClosed(catalogue: Catalogue, row: number): boolean {
  const weights = catalogue.fact("weights");
  return weights !== undefined && catalogue.factValues(weights, row)[0] === "closed";
}

/** URL of the page of a model, with the anchor of its variant. */
export function modelAddress(catalogue: Catalogue, row: number): string {
  const variant = itemAt(catalogue.table.rows.id, row);
  const page = `models/${itemAt(catalogue.table.families.id, itemAt(catalogue.table.rows.family, row))}.html`;
  return variant === "" ? page : `${page}#v-${variant}`;
}

/** URL of all reports of a score. */
export function scoreAddress(catalogue: Catalogue, row: number, column: string): string {
  const ref = catalogue.ref(row);
  const family = itemAt(catalogue.table.families.id, itemAt(catalogue.table.rows.family, row));
  const { anchor = "", suffix = "" } = catalogue.column(column) ?? {};
  const configuration = catalogue.configuration(column, row)?.anchor ?? "";
  return `models/${family}.html#${anchor}_${ref.replace("/", "_")}${suffix}${configuration}`;
}

/** Adds the checkbox of comparing to a row that Python rendered. */
export function addCheckbox(row: HTMLTableRowElement, chosen: readonly string[]): void {
  const link = row.querySelector<HTMLAnchorElement>("th a");
  const [, family, variant] = /models\/([^/]+)\.html(?:#v-(.+))?$/.exec(link?.getAttribute("href") ?? "") ?? [];
  if (link === null || family === undefined) return;
  const ref = variant === undefined ? family : `${family}/${variant}`;
  link.before(checkbox(ref, link.textContent ?? "", chosen.includes(ref)));
}

function checkbox(ref: string, name: string, checked: boolean): HTMLInputElement {
  const box = element("input", {
    type: "checkbox",
    class: "pick",
    value: ref,
    "aria-label": t("Compare {name}", { name }),
  });
  box.checked = checked;
  return box;
}

function tableCell(catalogue: Catalogue, row: number, column: ColumnHead, options: RowOptions): HTMLTableCellElement {
  if (column.kind === "score")
    return element(
      "td",
      { class: "s", "data-head": column.title },
      ...scoreContent(catalogue, row, column.id, options),
    );
  if (column.kind === "places") {
    const links = rowPlaces(catalogue, row).map(({ board, range, score }) =>
      element(
        "a",
        {
          class: "place",
          href: options.root + board.path,
          title: t("{board}: place {place} of {ranked}", {
            board: board.what,
            place: range,
            ranked: groupThousands(board.ranked),
          }),
        },
        ...(score === ""
          ? [`${board.name} `, element("b", {}, range)]
          : [t("{board}: {score}", { board: board.name, score })]),
      ),
    );
    return element("td", { class: "p" }, ...links.flatMap((link, index) => (index === 0 ? [link] : [" ", link])));
  }
  if (column.kind === "tags") {
    const links = rowTags(catalogue, row).map(({ id, name }) =>
      element("a", { class: "tag", href: `${options.root}tags/${id}.html` }, name),
    );
    return element("td", { class: "t" }, ...links.flatMap((link, index) => (index === 0 ? [link] : [" ", link])));
  }
  const content = cellText(catalogue, row, column.id);
  const kinds = [column.kind === "number" ? "n" : "", catalogue.fact(column.id)?.of_weights ? "w" : ""]
    .filter((kind) => kind !== "")
    .join(" ");
  return element(
    "td",
    {
      class: kinds === "" ? null : kinds,
      "data-head": catalogue.fact(column.id)?.labelled ? column.title : null,
    },
    content,
  );
}

function scoreContent(catalogue: Catalogue, row: number, column: string, options: RowOptions): Child[] {
  const index = catalogue.scoreIndex(column, row);
  const scores = catalogue.scores(column);
  if (index < 0 || scores === undefined) return [];
  const value = itemAt(scores.values, index);
  const low = itemAt(scores.low, index);
  const high = itemAt(scores.high, index);
  const number = element("a", { href: options.root + scoreAddress(catalogue, row, column) }, value);
  const interval: Child[] = [];
  if (low !== "") {
    interval.push(intervalBar(low, high, value), element("small", {}, `${low}–${high}`));
  } else {
    interval.push(unitNote(catalogue, scores.column));
  }
  const marks = scoreMarks(catalogue, row, column, options.ranks);
  return [
    element("div", { class: "score" }, number, ...interval),
    marks.length === 0
      ? null
      : element(
          "div",
          { class: "marks" },
          ...marks.flatMap((mark, position) => (position === 0 ? [mark] : [" ", mark])),
        ),
  ];
}

/** The unit beside a value that is not a percentage; null for percentages, as the heads state that. */
export function unitNote(catalogue: Catalogue, column: number): HTMLElement | null {
  const { unit } = itemAt(catalogue.table.columns, column);
  return unit === "%" ? null : element("small", {}, unit);
}

/** The interval on a scale from 0 to 100, with the value in it: only percentages have intervals. */
export function intervalBar(low: string, high: string, percent: string): HTMLElement {
  // Set by script: a Content-Security-Policy may forbid style attributes, never this.
  const mark = element("i");
  mark.style.setProperty("--low", low);
  mark.style.setProperty("--high", high);
  mark.style.setProperty("--at", percent);
  return mark;
}

/** Remarks on a score: ranks, configuration, version, disputes, missing checks. Words, not colours. */
export function scoreMarks(catalogue: Catalogue, row: number, column: string, ranks: boolean): HTMLElement[] {
  const index = catalogue.scoreIndex(column, row);
  const scores = catalogue.scores(column);
  if (index < 0 || scores === undefined) return [];
  const { texts } = catalogue.table;
  const marks = itemAt(scores.marks, index);
  const configuration = catalogue.configuration(column, row)?.label ?? "";
  const edition = itemAt(texts, itemAt(scores.edition, index));
  const range = texts[scores.report_range[index] ?? 0] ?? "";
  const status = itemAt(texts, itemAt(scores.status, index));
  const reports = itemAt(scores.reports, index);
  const rank = ranks ? rankText(catalogue, row, column) : "";
  const labels: HTMLElement[] = [];
  if (rank !== "") labels.push(element("span", {}, t("rank {rank}", { rank })));
  if (configuration !== "") labels.push(element("span", {}, configuration));
  if (edition !== "") labels.push(element("span", {}, edition));
  if (status !== "") labels.push(element("strong", {}, status));
  if ((marks & DISAGREES) !== 0)
    labels.push(
      abbreviation(
        t("Another report lies outside the interval"),
        t("reports differ: {values}", { values: range }),
        "differ",
      ),
    );
  if ((marks & QUOTED) !== 0) labels.push(abbreviation(t("Repeated by somebody who did not measure it"), t("quoted")));
  if ((marks & UNVERIFIED) !== 0) labels.push(abbreviation(t("Not checked against its source yet"), t("unverified")));
  if (reports > 1) labels.push(element("span", {}, tn("{n} report", "{n} reports", reports)));
  return labels;
}

/** The ranks that the intervals allow; without intervals, the place; "" if it is not ranked. */
export function rankText(catalogue: Catalogue, row: number, column: string): string {
  const at_ = catalogue.scoreIndex(column, row);
  const scores = catalogue.scores(column);
  if (at_ < 0 || scores === undefined) return "";
  const best = itemAt(scores.best, at_);
  const worst = itemAt(scores.worst, at_);
  const place = itemAt(scores.place, at_);
  if (best > 0) return placeRange(best, worst);
  return place > 0 ? String(place) : "";
}

function abbreviation(title: string, label: string, kind: string | null = null): HTMLElement {
  return element("abbr", { class: kind, title }, label);
}
