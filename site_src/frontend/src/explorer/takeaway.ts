/** The table as readers take it away: CSV, JSON, Markdown. What they get is what they see, and who says so. */

import type { Catalogue } from "./catalogue";
import { type ColumnHead, tags, text } from "./columns";
import { DISAGREES, QUOTED, UNVERIFIED } from "./data";
import { at } from "./lists";

export interface Taken {
  readonly catalogue: Catalogue;
  /** In the order shown. */
  readonly rows: readonly number[];
  /** Without the name, which is always the first. */
  readonly columns: readonly ColumnHead[];
  /** Where the view stands. */
  readonly address: string;
}

interface Value {
  readonly percent: string;
  readonly low: string;
  readonly high: string;
  readonly rank: string;
  readonly edition: string;
  readonly measured_by: string;
  readonly reports: number;
  readonly remarks: readonly string[];
}

export const FORMAT = 1;

/**
 * CSV with a line for each row; a score has columns for its interval, ranks and origin.
 *
 * Lines end in CR LF, as in RFC 4180.
 */
export function csv({ catalogue, rows, columns }: Taken): string {
  const head = [
    "Model",
    "Id",
    ...columns.flatMap((column) =>
      column.kind === "score" ? SCORE_HEADS.map((each) => (column.title + each).trim()) : [column.title],
    ),
  ];
  const lines = rows.map((row) => [
    text(catalogue, row, "name"),
    catalogue.ref(row),
    ...columns.flatMap((column) => {
      if (column.kind !== "score") return [text(catalogue, row, column.id)];
      const value = scoreOf(catalogue, row, column.id);
      if (value === null) return SCORE_HEADS.map(() => "");
      return [
        value.percent,
        value.low,
        value.high,
        value.rank,
        value.edition,
        value.measured_by,
        value.remarks.join("; "),
      ];
    }),
  ]);
  return [head, ...lines].map((line) => `${line.map(csvCell).join(",")}\r\n`).join("");
}

const SCORE_HEADS = ["", ": low", ": high", ": ranks", ": version", ": measured by", ": remarks"];

/**
 * A cell of CSV, quoted where needed.
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe before it; in East Asia full-width signs start a
 * formula too.
 */
export function csvCell(said: string): string {
  const formula = /^[=+\-@\t\r\n＝＋－＠]/.test(said) && !/^-?\d+(\.\d+)?$/.test(said);
  const safe = formula ? `'${said}` : said;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A document with a format version; numbers are numbers, what is not known is left out. */
export function json({ catalogue, rows, columns, address }: Taken): string {
  const { families, rows: data } = catalogue.table;
  const models = rows.map((row) => {
    const family = at(data.family, row);
    const facts: Record<string, unknown> = {
      id: catalogue.ref(row),
      name: at(data.name, row),
      family: at(families.name, family),
      organisations: at(families.organisations, family),
      released: at(data.released, row),
      parameters: at(data.parameters, row),
      active_parameters: at(data.active, row),
      layers: at(data.layers, row),
      heads: at(data.heads, row),
      hidden: at(data.hidden, row),
      context_tokens: at(data.window, row),
      architecture: at(families.architecture, family),
      weights: at(families.weights, family),
      licence: at(families.licence, family),
      tags: tags(catalogue, row).map(({ id }) => id),
    };
    const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== "" && value !== 0));
    const scores = columns
      .filter(({ kind }) => kind === "score")
      .map(({ id }) => [id, scoreOf(catalogue, row, id)] as const)
      .filter(([, value]) => value !== null);
    return scores.length === 0
      ? known
      : { ...known, scores: Object.fromEntries(scores.map(([id, value]) => [id, asNumbers(value)])) };
  });
  return `${JSON.stringify({ format: FORMAT, address, models }, null, 1)}\n`;
}

function asNumbers(value: Value | null): unknown {
  if (value === null) return null;
  const { percent, low, high, ...rest } = value;
  const interval = low === "" ? {} : { interval: [Number(low), Number(high)] };
  const said = Object.entries(rest).filter(([, each]) => each !== "" && !(Array.isArray(each) && each.length === 0));
  return { percent: Number(percent), ...interval, ...Object.fromEntries(said) };
}

/** A table for a README or an issue; texts stay texts in it. */
export function markdown({ catalogue, rows, columns }: Taken): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const head = ["Model", ...columns.map(({ title }) => title)].map(markdownText);
  const rule = ["---", ...columns.map(({ kind }) => (kind === "number" || kind === "score" ? "---:" : "---"))];
  const lines = rows.map((row) =>
    [text(catalogue, row, "name"), ...columns.map((column) => cell(catalogue, row, column))].map(markdownText),
  );
  return [head, rule, ...lines].map(line).join("");
}

function cell(catalogue: Catalogue, row: number, column: ColumnHead): string {
  const said = text(catalogue, row, column.id);
  if (column.kind !== "score") return said;
  const value = scoreOf(catalogue, row, column.id);
  return value === null || value.low === "" ? said : `${said} (${value.low}–${value.high})`;
}

export function markdownText(said: string): string {
  return said.replace(/[\\`*_{}[\]<>()#+!|~&$]/g, "\\$&").replace(/\s+/g, " ");
}

/** Keys of the papers that present these rows' families, each once, in the order of the rows. */
export function papers({ catalogue, rows }: Taken): string[] {
  const { families, rows: data } = catalogue.table;
  return [...new Set(rows.map((row) => at(families.paper, at(data.family, row))))].filter((key) => key !== "");
}

function scoreOf(catalogue: Catalogue, row: number, column: string): Value | null {
  const place = catalogue.place(column, row);
  const scores = catalogue.scores(column);
  if (place < 0 || scores === undefined) return null;
  const { texts } = catalogue.table;
  const marks = at(scores.marks, place);
  const best = at(scores.best, place);
  const worst = at(scores.worst, place);
  const first = at(scores.place, place);
  const status = at(texts, at(scores.status, place));
  const remarks = [
    status,
    (marks & DISAGREES) !== 0 ? "reports differ" : "",
    (marks & QUOTED) !== 0 ? "quoted" : "",
    (marks & UNVERIFIED) !== 0 ? "unverified" : "",
  ];
  return {
    percent: at(scores.percent, place),
    low: at(scores.low, place),
    high: at(scores.high, place),
    rank: rankOf(best, worst, first),
    edition: at(texts, at(scores.edition, place)),
    measured_by: at(texts, at(scores.measured_by, place)),
    reports: at(scores.reports, place),
    remarks: remarks.filter((remark) => remark !== ""),
  };
}

/** "3–8", "4" or "": the ranks that the intervals allow, else the place. En dash: 3-8 would become a date. */
function rankOf(best: number, worst: number, place: number): string {
  if (best > 0) return best === worst ? String(best) : `${best}–${worst}`;
  return place > 0 ? String(place) : "";
}
