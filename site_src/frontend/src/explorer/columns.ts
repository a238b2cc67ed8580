/** The columns of the table of models: their heads, and the text of their cells. */

import { listed, t } from "../dom/words";
import { itemAt } from "./array";
import { type Catalogue, HAS_RESULT } from "./catalogue";
import type { FactColumn, PlacedBoard } from "./data";
import { foldText } from "./fold-text";
import type { View } from "./view-url";
import { weightsText } from "./weights-text";

/** How a cell is laid out: words, a number that ends in line with others, a score with its interval, places, tags. */
export type ColumnKind = "words" | "number" | "score" | "places" | "tags";

export interface ColumnHead {
  readonly id: string;
  readonly title: string;
  readonly kind: ColumnKind;
  /** Whether the first click sorts from the largest down. */
  readonly descendingFirst: boolean;
}

export const NAME_COLUMN: ColumnHead = {
  id: "name",
  get title() {
    return t("Model");
  },
  kind: "words",
  descendingFirst: false,
};

/** All columns except the name. */
export function availableColumns(catalogue: Catalogue): readonly ColumnHead[] {
  return [
    ...catalogue.table.facts.map(factHead),
    ...catalogue.table.columns.map(({ id }) => columnHead(catalogue, id)).filter((column) => column !== undefined),
  ];
}

function factHead(fact: FactColumn): ColumnHead {
  const { layout } = fact;
  const kind = layout === "number" || layout === "tags" || layout === "places" ? layout : "words";
  return { id: fact.id, title: fact.title, kind, descendingFirst: fact.descending_first };
}

/** The head of a column; undefined for an unknown id. */
export function columnHead(catalogue: Catalogue, id: string): ColumnHead | undefined {
  if (id === NAME_COLUMN.id) return NAME_COLUMN;
  const fact = catalogue.fact(id);
  if (fact !== undefined) return factHead(fact);
  const column = catalogue.column(id);
  if (column === undefined)
    return catalogue.table.usual.includes(id) ? { id, title: id, kind: "score", descendingFirst: true } : undefined;
  const title = t("{score}, {unit}", { score: `${column.benchmark} ${column.what}`, unit: column.unit });
  return { id, title, kind: "score", descendingFirst: column.descending_first };
}

/**
 * The columns that a view shows after the name.
 *
 * The columns that rows are sorted by are always shown; so are, unless the reader chose columns, those of the filter
 * "has a result on": a reader who looks for the best on a benchmark wants to see the scores.
 */
export function shownColumns(catalogue: Catalogue, view: View): readonly ColumnHead[] {
  const ids = [...(view.columns ?? catalogue.table.usual)];
  const asked = [
    ...view.sort.map(({ column }) => column),
    ...(view.columns === null ? [...(view.facets.get(HAS_RESULT)?.values ?? []), ...view.ranges.keys()] : []).flatMap(
      (id) => (catalogue.range(id) === undefined ? columnsOfValue(catalogue, id) : []),
    ),
  ];
  const missing = [...new Set(asked)].filter((id) => !ids.includes(id));
  // What a reader asked for stands beside the name, scores first; among chosen columns, facts stand before scores.
  const isScore = (id: string): boolean => columnHead(catalogue, id)?.kind === "score";
  const facts = missing.filter((id) => !isScore(id));
  if (view.columns === null) ids.unshift(...missing.filter(isScore), ...facts);
  else {
    const position = ids.findIndex((id) => id === "tags" || isScore(id));
    ids.splice(position < 0 ? ids.length : position, 0, ...facts);
    ids.push(...missing.filter(isScore));
  }
  return ids
    .map((id) => columnHead(catalogue, id))
    .filter((column) => column !== undefined && column !== NAME_COLUMN) as ColumnHead[];
}

/** At most two columns of scores for a value of "has a result on": those with most values. */
function columnsOfValue(catalogue: Catalogue, value: string): string[] {
  return catalogue
    .columnsOf(value)
    .slice(0, 2)
    .map(({ id }) => id);
}

/** Share of known values below which a default column is hidden, and how many of the first rows decide. */
const LEAST_KNOWN = 0.15;
const FIRST_ROWS = 100;

/** The columns of a view, and those of the default ones that are hidden since nearly all their values are unknown. */
export function visibleColumns(
  catalogue: Catalogue,
  view: View,
  rows: readonly number[],
): { readonly columns: readonly ColumnHead[]; readonly hidden: readonly ColumnHead[] } {
  const all = shownColumns(catalogue, view);
  if (view.columns !== null || rows.length === 0) return { columns: all, hidden: [] };
  const first = rows.slice(0, FIRST_ROWS);
  const asked = new Set([...view.sort.map(({ column }) => column), ...askedScores(catalogue, view)]);
  const known = (id: string): number => first.filter((row) => cellText(catalogue, row, id) !== "").length;
  const isHidden = ({ id }: ColumnHead): boolean =>
    catalogue.table.usual.includes(id) && !asked.has(id) && known(id) < LEAST_KNOWN * first.length;
  // A benchmark has several columns: of those that were not asked for by name, the empty ones say nothing.
  const named = new Set([...view.sort.map(({ column }) => column), ...(view.facets.get(HAS_RESULT)?.values ?? [])]);
  const isEmpty = ({ id, kind }: ColumnHead): boolean => kind === "score" && !named.has(id) && known(id) === 0;
  const shown = all.filter((column) => !isHidden(column));
  return { columns: shown.filter((column) => !isEmpty(column) || isRange(view, column)), hidden: all.filter(isHidden) };
}

/** Whether the view has a range of the values of a column. */
function isRange(view: View, { id }: ColumnHead): boolean {
  return view.ranges.has(id);
}

/** Columns of scores that the filters of a view name. */
function askedScores(catalogue: Catalogue, view: View): string[] {
  return [...(view.facets.get(HAS_RESULT)?.values ?? []), ...view.ranges.keys()].flatMap((id) =>
    catalogue.columnsOf(id).map((column) => column.id),
  );
}

/** Whether all of these columns are default ones: then they have the widths of the default table. */
export function haveDefaultWidths(catalogue: Catalogue, ids: readonly string[]): boolean {
  return ids.every((id) => catalogue.table.usual.includes(id));
}

/** Whether these are the default columns, in their order. */
export function areDefaultColumns(catalogue: Catalogue, ids: readonly string[]): boolean {
  const { usual } = catalogue.table;
  return ids.length === usual.length && ids.every((id, index) => id === usual[index]);
}

/** Whether a view needs values that are not loaded with the table. */
export function needsScores(catalogue: Catalogue, view: View): boolean {
  const ids = [...(view.columns ?? []), ...view.sort.map(({ column }) => column)];
  return (
    !catalogue.hasAllScores &&
    (view.facets.has(HAS_RESULT) ||
      [...view.ranges.keys()].some((id) => catalogue.columnsOf(id).length > 0) ||
      ids.some((id) => catalogue.column(id) !== undefined && catalogue.scores(id) === undefined))
  );
}

/** Text of a cell; "" if the value is unknown. */
export function cellText(catalogue: Catalogue, row: number, id: string): string {
  if (id === NAME_COLUMN.id) return itemAt(catalogue.table.rows.name, row);
  const fact = catalogue.fact(id);
  if (fact !== undefined) return factText(catalogue, row, fact);
  const index = catalogue.scoreIndex(id, row);
  return index < 0 ? "" : itemAt(catalogue.scores(id)?.values ?? [], index);
}

function factText(catalogue: Catalogue, row: number, fact: FactColumn): string {
  const values = catalogue.factValues(fact, row);
  const first = values[0] ?? "";
  switch (fact.kind) {
    case "name":
      return itemAt(catalogue.table.families.name, itemAt(catalogue.table.rows.family, row));
    case "tags":
      return listed(rowTags(catalogue, row).map(({ name }) => name));
    case "places":
      return listed(rowPlaces(catalogue, row).map(({ board, range }) => `${board.name} ${range}`));
    case "terms":
      return listed(facetNames(catalogue, row, fact.id));
    case "shape":
      return values.every((value) => value === 0) ? "" : values.map((value) => String(value || "–")).join(" / ");
    case "size":
      return formatSize(Number(first));
    case "number":
      return first === 0 ? "" : groupThousands(Number(first));
    case "access":
      return weightsText(String(first));
    default:
      return String(first);
  }
}

/** The place of a row on a leaderboard: "1–4", or "3" where the intervals allow no other. */
export interface Place {
  readonly board: PlacedBoard;
  readonly range: string;
  /** Shown instead of a range that says next to nothing (`is_wide` in catalog/core/standings.py); else "". */
  readonly score: string;
  /** Middle of the range as a share of all places; the smaller, the better. */
  readonly share: number;
}

/** The best places of a row, best first. */
export function rowPlaces(catalogue: Catalogue, row: number): Place[] {
  const numbers = itemAt(catalogue.table.rows.places, row);
  return Array.from({ length: numbers.length / 3 }, (_, index) => {
    const board = itemAt(catalogue.table.boards, itemAt(numbers, 3 * index));
    const best = itemAt(numbers, 3 * index + 1);
    const worst = itemAt(numbers, 3 * index + 2);
    const score = itemAt(catalogue.table.rows.place_score, row);
    return { board, range: placeRange(best, worst), score, share: (best + worst) / (2 * board.ranked) };
  });
}

/** Range of places: "1–4", or "3" if there is one. */
export function placeRange(best: number, worst: number): string {
  return best === worst ? String(best) : `${best}–${worst}`;
}

export interface Tag {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
}

/** The tags that a row shows: those that no other column has. */
export function rowTags(catalogue: Catalogue, row: number): Tag[] {
  const family = itemAt(catalogue.table.rows.family, row);
  return catalogue.table.facets
    .filter((facet) => facet.chips)
    .flatMap((facet) =>
      itemAt(facet.members, facet.of_rows ? row : family).map((value) => itemAt(facet.values, value)),
    );
}

function facetNames(catalogue: Catalogue, row: number, id: string): string[] {
  const facet = catalogue.facet(id)?.facet;
  if (facet === undefined) return [];
  return itemAt(facet.members, facet.of_rows ? row : itemAt(catalogue.table.rows.family, row)).map(
    (value) => itemAt(facet.values, value).name,
  );
}

/** 2490 -> "2,490". */
export function groupThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** 16100000000 -> "16.1B", 0 -> "". */
export function formatSize(parameters: number): string {
  for (const [power, unit] of [
    [1e12, "T"],
    [1e9, "B"],
    [1e6, "M"],
    [1e3, "K"],
  ] as const) {
    if (parameters >= power) return `${String(Math.round((parameters / power) * 100) / 100)}${unit}`;
  }
  return parameters === 0 ? "" : String(parameters);
}

/** What a column is sorted by: a number or folded text; null if unknown. */
export function sortValue(catalogue: Catalogue, row: number, id: string): number | string | null {
  const { rows, families } = catalogue.table;
  if (id === NAME_COLUMN.id)
    return naturalKey(`${itemAt(families.name, itemAt(rows.family, row))}\n${itemAt(rows.name, row)}`);
  const fact = catalogue.fact(id);
  if (fact?.kind === "places") return rowPlaces(catalogue, row)[0]?.share ?? null;
  if (fact?.kind === "price") return cellText(catalogue, row, id) === "" ? null : Number(cellText(catalogue, row, id));
  if (fact?.layout === "number") {
    // A shape is sorted by its first number, then by its last.
    const [first = 0, ...others] = catalogue.factValues(fact, row).map(Number);
    const key = others.length === 0 ? first : first * 1e9 + (others.at(-1) ?? 0);
    return key === 0 ? null : key;
  }
  const content = cellText(catalogue, row, id);
  if (content === "") return null;
  if (fact?.kind === "date") return content;
  return fact === undefined ? Number(content) : naturalKey(content);
}

/** Folded, with numbers of one length: "Coder 2" stands before "Coder 10" as plain text. */
function naturalKey(content: string): string {
  return foldText(content).replace(/\d+/g, (digits) => digits.padStart(8, "0"));
}
