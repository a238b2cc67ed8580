/** Models side by side: which facts differ, and what was measured of whom. */

import type { Catalogue } from "./catalogue";
import { FACTS, text } from "./columns";
import type { Column } from "./data";
import { at } from "./lists";

export const MOST = 6;

export interface Fact {
  readonly title: string;
  /** Of each model, in their order; "" where it is not known. */
  readonly values: readonly string[];
  readonly differs: boolean;
}

/** Facts known for at least one of the models; those that differ come first. Unknown differs from known. */
export function facts(catalogue: Catalogue, rows: readonly number[]): Fact[] {
  const found = FACTS.filter(({ id }) => id !== "family").map(({ id, title }): Fact => {
    const values = rows.map((row) => text(catalogue, row, id));
    return { title, values, differs: new Set(values).size > 1 };
  });
  const known = found.filter(({ values }) => values.some((value) => value !== ""));
  return [...known.filter(({ differs }) => differs), ...known.filter(({ differs }) => !differs)];
}

export interface Result {
  readonly column: Column;
  /** Numbers of the rows that have a value. */
  readonly rows: readonly number[];
  /** First minus second value, in points; null unless exactly two models are compared and both have a value. */
  readonly gap: string | null;
}

/** Results that any of the models has: those that most have first, then as the catalogue orders its columns. */
export function results(catalogue: Catalogue, rows: readonly number[]): Result[] {
  const found = catalogue.table.columns.map((column): Result => {
    const having = rows.filter((row) => catalogue.place(column.id, row) >= 0);
    return {
      column,
      rows: having,
      gap: rows.length === 2 && having.length === 2 ? gap(catalogue, rows, column.id) : null,
    };
  });
  const known = found.filter((each) => each.rows.length > 0);
  return known.sort((one, other) => other.rows.length - one.rows.length);
}

const SIGNS: Readonly<Record<number, string>> = { [-1]: "−", 0: "±", 1: "+" };

/** The difference with its sign, with as many decimals as the coarser of the two values has. */
function gap(catalogue: Catalogue, rows: readonly number[], column: string): string {
  const [first, second] = [text(catalogue, at(rows, 0), column), text(catalogue, at(rows, 1), column)];
  const decimals = Math.min(...[first, second].map((said) => said.split(".")[1]?.length ?? 0));
  const points = Number(first) - Number(second);
  return `${SIGNS[Math.sign(points)] ?? ""}${Math.abs(points).toFixed(decimals)}`;
}
