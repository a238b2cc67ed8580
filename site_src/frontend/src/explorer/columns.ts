/** The columns of the table of models: their heads, and the text of their cells. */

import { itemAt } from "./array";
import type { Catalogue } from "./catalogue";
import { foldText } from "./fold-text";
import type { View } from "./view-url";

/** How a cell is laid out: words, a number that ends in line with others, a score with its interval, tags. */
export type ColumnKind = "words" | "number" | "score" | "tags";

export interface ColumnHead {
  readonly id: string;
  readonly title: string;
  readonly kind: ColumnKind;
  /** Whether the first click sorts from the largest down. */
  readonly descendingFirst: boolean;
}

/** Columns of the facts of a model, in the order of the panel; scores come after them. */
export const FACT_COLUMNS: readonly ColumnHead[] = [
  { id: "released", title: "Released", kind: "words", descendingFirst: true },
  { id: "size", title: "Size", kind: "number", descendingFirst: true },
  { id: "active", title: "Active parameters", kind: "number", descendingFirst: true },
  { id: "shape", title: "Layers / heads / width", kind: "number", descendingFirst: true },
  { id: "window", title: "Window, tokens", kind: "number", descendingFirst: true },
  { id: "architecture", title: "Architecture", kind: "words", descendingFirst: false },
  { id: "weights", title: "Weights", kind: "words", descendingFirst: false },
  { id: "licence", title: "Licence", kind: "words", descendingFirst: false },
  { id: "organisation", title: "Organisation", kind: "words", descendingFirst: false },
  { id: "family", title: "Family", kind: "words", descendingFirst: false },
  { id: "language", title: "Programming languages", kind: "words", descendingFirst: false },
  { id: "tags", title: "Tags", kind: "tags", descendingFirst: false },
];

export const NAME_COLUMN: ColumnHead = { id: "name", title: "Model", kind: "words", descendingFirst: false };
/** The columns that Python renders. */
export const DEFAULT_COLUMNS: readonly string[] = [
  "released",
  "size",
  "shape",
  "window",
  "architecture",
  "weights",
  "humaneval",
  "mbpp",
  "tags",
];

/** All columns except the name. */
export function availableColumns(catalogue: Catalogue): readonly ColumnHead[] {
  return [
    ...FACT_COLUMNS,
    ...catalogue.table.columns.map(({ id }) => columnHead(catalogue, id)).filter((column) => column !== undefined),
  ];
}

/** The head of a column; undefined for an unknown id. */
export function columnHead(catalogue: Catalogue, id: string): ColumnHead | undefined {
  if (id === NAME_COLUMN.id) return NAME_COLUMN;
  const fact = FACT_COLUMNS.find((candidate) => candidate.id === id);
  if (fact !== undefined) return fact;
  const column = catalogue.column(id);
  if (column === undefined)
    return DEFAULT_COLUMNS.includes(id) ? { id, title: id, kind: "score", descendingFirst: true } : undefined;
  return { id, title: `${column.benchmark} ${column.what}, %`, kind: "score", descendingFirst: true };
}

/**
 * The columns that a view shows after the name.
 *
 * The columns that rows are sorted by are always shown; so are, unless the reader chose columns, those of the filter
 * "has a result on": a reader who looks for the best on a benchmark wants to see the scores.
 */
export function shownColumns(catalogue: Catalogue, view: View): readonly ColumnHead[] {
  const ids = [...(view.columns ?? DEFAULT_COLUMNS)];
  const asked = [
    ...view.sort.map(({ column }) => column),
    ...(view.columns === null ? (view.facets.get("has")?.values ?? []) : []),
  ];
  const missing = [...new Set(asked)].filter((id) => !ids.includes(id));
  // Before the other scores, where they are visible without scrolling.
  const position = ids.findIndex((id) => id === "tags" || columnHead(catalogue, id)?.kind === "score");
  ids.splice(position < 0 ? ids.length : position, 0, ...missing);
  return ids
    .map((id) => columnHead(catalogue, id))
    .filter((column) => column !== undefined && column !== NAME_COLUMN) as ColumnHead[];
}

/** Whether these are the default columns, in their order. */
export function areDefaultColumns(columns: readonly ColumnHead[]): boolean {
  return columns.length === DEFAULT_COLUMNS.length && columns.every(({ id }, index) => id === DEFAULT_COLUMNS[index]);
}

/** Whether a view needs values that are not loaded with the table. */
export function needsScores(catalogue: Catalogue, view: View): boolean {
  const ids = [...(view.columns ?? []), ...view.sort.map(({ column }) => column)];
  return (
    !catalogue.hasAllScores &&
    (view.facets.has("has") ||
      ids.some((id) => catalogue.column(id) !== undefined && catalogue.scores(id) === undefined))
  );
}

/** Text of a cell; "" if the value is unknown. */
export function cellText(catalogue: Catalogue, row: number, id: string): string {
  const { families, rows } = catalogue.table;
  const family = itemAt(rows.family, row);
  switch (id) {
    case "name":
      return itemAt(rows.name, row);
    case "released":
      return itemAt(rows.released, row);
    case "size":
      return itemAt(rows.size, row);
    case "active":
      return formatSize(itemAt(rows.active, row));
    case "shape": {
      const parts = [itemAt(rows.layers, row), itemAt(rows.heads, row), itemAt(rows.hidden, row)];
      return parts.every((part) => part === 0)
        ? ""
        : parts.map((part) => (part === 0 ? "–" : String(part))).join(" / ");
    }
    case "window":
      return itemAt(rows.window, row) === 0 ? "" : groupThousands(itemAt(rows.window, row));
    case "architecture":
      return itemAt(families.architecture, family);
    case "weights":
      return itemAt(families.weights, family);
    case "licence":
      return itemAt(families.licence, family);
    case "organisation":
      return itemAt(families.organisations, family);
    case "family":
      return itemAt(families.name, family);
    case "language":
      return facetNames(catalogue, row, "language").join(", ");
    case "tags":
      return rowTags(catalogue, row)
        .map(({ name }) => name)
        .join(", ");
    default: {
      const index = catalogue.scoreIndex(id, row);
      return index < 0 ? "" : itemAt(catalogue.scores(id)?.percent ?? [], index);
    }
  }
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
  return itemAt(facet.members, itemAt(catalogue.table.rows.family, row)).map(
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
  const number = (count: number): number | null => (count === 0 ? null : count);
  switch (id) {
    case "released":
      return itemAt(rows.released, row) || null;
    case "size":
      return number(itemAt(rows.parameters, row));
    case "active":
      return number(itemAt(rows.active, row));
    case "shape":
      return number(itemAt(rows.layers, row) * 1e9 + itemAt(rows.hidden, row));
    case "window":
      return number(itemAt(rows.window, row));
    case "name":
      return naturalKey(`${itemAt(families.name, itemAt(rows.family, row))}\n${itemAt(rows.name, row)}`);
    default: {
      const content = cellText(catalogue, row, id);
      if (content === "") return null;
      return catalogue.column(id) === undefined ? naturalKey(content) : Number(content);
    }
  }
}

/** Folded, with numbers of one length: "Coder 2" stands before "Coder 10" as plain text. */
function naturalKey(content: string): string {
  return foldText(content).replace(/\d+/g, (digits) => digits.padStart(8, "0"));
}
