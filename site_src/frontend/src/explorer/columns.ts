/** The columns that the table can have: their heads, their texts, and what they are sorted by. */

import type { View } from "./address";
import type { Catalogue } from "./catalogue";
import { fold } from "./letters";
import { at } from "./lists";

/** How a cell is laid out: words, a number that ends in line with others, a score with its interval, tags. */
export type Kind = "words" | "number" | "score" | "tags";

export interface ColumnHead {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  /** Whether the first click sorts from the largest down. */
  readonly down: boolean;
}

/** Those that are made of the facts of a model, in the order offered; scores come after them. */
export const FACTS: readonly ColumnHead[] = [
  { id: "released", title: "Released", kind: "words", down: true },
  { id: "size", title: "Size", kind: "number", down: true },
  { id: "active", title: "Active parameters", kind: "number", down: true },
  { id: "shape", title: "Layers / heads / width", kind: "number", down: true },
  { id: "window", title: "Window, tokens", kind: "number", down: true },
  { id: "architecture", title: "Architecture", kind: "words", down: false },
  { id: "weights", title: "Weights", kind: "words", down: false },
  { id: "licence", title: "Licence", kind: "words", down: false },
  { id: "organisation", title: "Organisation", kind: "words", down: false },
  { id: "family", title: "Family", kind: "words", down: false },
  { id: "language", title: "Programming languages", kind: "words", down: false },
  { id: "tags", title: "Tags", kind: "tags", down: false },
];

export const NAME: ColumnHead = { id: "name", title: "Model", kind: "words", down: false };
/** What every table of models has, scripts or not. */
export const USUAL: readonly string[] = [
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

/** Every column that there is, but for the name. */
export function offered(catalogue: Catalogue): readonly ColumnHead[] {
  return [
    ...FACTS,
    ...catalogue.table.columns.map(({ id }) => head(catalogue, id)).filter((each) => each !== undefined),
  ];
}

/** The head of a column; undefined for an id that means none. */
export function head(catalogue: Catalogue, id: string): ColumnHead | undefined {
  if (id === NAME.id) return NAME;
  const fact = FACTS.find((each) => each.id === id);
  if (fact !== undefined) return fact;
  const column = catalogue.column(id);
  if (column === undefined) return USUAL.includes(id) ? { id, title: id, kind: "score", down: true } : undefined;
  return { id, title: `${column.benchmark} ${column.what}, %`, kind: "score", down: true };
}

/**
 * The columns that a view shows after the name.
 *
 * What rows are sorted by is among them in any case, and what they must have a result on unless columns were chosen:
 * whoever asks for the best on a benchmark wants to see how good it is.
 */
export function shown(catalogue: Catalogue, view: View): readonly ColumnHead[] {
  const ids = [...(view.columns ?? USUAL)];
  const asked = [
    ...view.sort.map(({ column }) => column),
    ...(view.columns === null ? (view.facets.get("has")?.values ?? []) : []),
  ];
  const missing = [...new Set(asked)].filter((id) => !ids.includes(id));
  // Before the other scores, where they are seen without scrolling.
  const place = ids.findIndex((id) => id === "tags" || head(catalogue, id)?.kind === "score");
  ids.splice(place < 0 ? ids.length : place, 0, ...missing);
  return ids.map((id) => head(catalogue, id)).filter((each) => each !== undefined && each !== NAME) as ColumnHead[];
}

/** Whether these are the columns that every table of models has, in their order. */
export function areUsual(columns: readonly ColumnHead[]): boolean {
  return columns.length === USUAL.length && columns.every(({ id }, index) => id === USUAL[index]);
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

/** What a cell says in plain text; "" where nothing is known. */
export function text(catalogue: Catalogue, row: number, id: string): string {
  const { families, rows } = catalogue.table;
  const family = at(rows.family, row);
  switch (id) {
    case "name":
      return at(rows.name, row);
    case "released":
      return at(rows.released, row);
    case "size":
      return at(rows.size, row);
    case "active":
      return size(at(rows.active, row));
    case "shape": {
      const parts = [at(rows.layers, row), at(rows.heads, row), at(rows.hidden, row)];
      return parts.every((part) => part === 0)
        ? ""
        : parts.map((part) => (part === 0 ? "–" : String(part))).join(" / ");
    }
    case "window":
      return at(rows.window, row) === 0 ? "" : grouped(at(rows.window, row));
    case "architecture":
      return at(families.architecture, family);
    case "weights":
      return at(families.weights, family);
    case "licence":
      return at(families.licence, family);
    case "organisation":
      return at(families.organisations, family);
    case "family":
      return at(families.name, family);
    case "language":
      return names(catalogue, row, "language").join(", ");
    case "tags":
      return tags(catalogue, row)
        .map(({ name }) => name)
        .join(", ");
    default: {
      const place = catalogue.place(id, row);
      return place < 0 ? "" : at(catalogue.scores(id)?.percent ?? [], place);
    }
  }
}

export interface Tag {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
}

/** The tags that a row shows: those that no column says. */
export function tags(catalogue: Catalogue, row: number): Tag[] {
  const family = at(catalogue.table.rows.family, row);
  return catalogue.table.facets
    .filter((facet) => facet.chips)
    .flatMap((facet) => at(facet.members, facet.of_rows ? row : family).map((value) => at(facet.values, value)));
}

function names(catalogue: Catalogue, row: number, id: string): string[] {
  const facet = catalogue.facet(id)?.facet;
  if (facet === undefined) return [];
  return at(facet.members, at(catalogue.table.rows.family, row)).map((value) => at(facet.values, value).name);
}

/** 2490 -> "2,490". */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** 16100000000 -> "16.1B", 0 -> "". */
export function size(parameters: number): string {
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

/** What a column is sorted by: a number or a folded text; null where nothing is known. */
export function sortKey(catalogue: Catalogue, row: number, id: string): number | string | null {
  const { rows, families } = catalogue.table;
  const number = (count: number): number | null => (count === 0 ? null : count);
  switch (id) {
    case "released":
      return at(rows.released, row) || null;
    case "size":
      return number(at(rows.parameters, row));
    case "active":
      return number(at(rows.active, row));
    case "shape":
      return number(at(rows.layers, row) * 1e9 + at(rows.hidden, row));
    case "window":
      return number(at(rows.window, row));
    case "name":
      return natural(`${at(families.name, at(rows.family, row))}\n${at(rows.name, row)}`);
    default: {
      const said = text(catalogue, row, id);
      if (said === "") return null;
      return catalogue.column(id) === undefined ? natural(said) : Number(said);
    }
  }
}

/** Folded, with numbers of one length: "Coder 2" stands before "Coder 10" as plain text. */
function natural(said: string): string {
  return fold(said).replace(/\d+/g, (digits) => digits.padStart(8, "0"));
}
