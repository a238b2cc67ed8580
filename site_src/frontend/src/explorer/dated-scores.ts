/** Scores as they were known at the end of a day, from the data file that catalog/views/dated_scores.py writes. */

import { itemAt } from "./array";
import type { Scores } from "./data";

interface EarlierScore {
  /** Of the score of today in its column. */
  readonly index: number;
  /** From whose end on it was known: "2024-06-01". */
  readonly day: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

export interface DatedScores {
  /** The first is "": no date is known. */
  readonly days: readonly string[];
  /** In the order of ExplorerTable.columns; empty for columns that are not compared. */
  readonly columns: readonly {
    /** Of each score: number of the first day with the value of today. */
    readonly since: readonly number[];
    /** Of one score, the oldest first. */
    readonly earlier: readonly EarlierScore[];
  }[];
}

/** `scores` by what was published until the end of `day`: those that were not known are left out. */
export function scoresAt(scores: readonly Scores[], dated: DatedScores, day: string): Scores[] {
  return scores.map((column) => columnAt(column, dated, day));
}

function columnAt(column: Scores, { days, columns }: DatedScores, day: string): Scores {
  const { since = [], earlier = [] } = columns[column.column] ?? {};
  const before = new Map<number, EarlierScore>();
  for (const score of earlier) if (score.day <= day) before.set(score.index, score);
  const isToday = (index: number): boolean => {
    const first = days[since[index] ?? 0] ?? "";
    return first !== "" && first <= day;
  };
  const kept = column.rows.map((_, index) => index).filter((index) => isToday(index) || before.has(index));
  /** The value of a score at the day: null where it is that of today. */
  const other = (index: number): EarlierScore | null => (isToday(index) ? null : (before.get(index) ?? null));
  const pick = <T>(values: readonly T[], then?: (score: EarlierScore) => T): readonly T[] =>
    values.length === 0
      ? values
      : kept.map((index) => {
          const score = other(index);
          return score === null || then === undefined ? itemAt(values, index) : then(score);
        });
  const none = (): number => 0;
  return {
    column: column.column,
    rows: pick(column.rows),
    values: pick(column.values, ({ value }) => value),
    low: pick(column.low, ({ low }) => low),
    high: pick(column.high, ({ high }) => high),
    // Places and marks are those of today's leaderboard and of today's report.
    place: kept.map(none),
    best: kept.map(none),
    worst: kept.map(none),
    marks: pick(column.marks, none),
    reports: pick(column.reports, () => 1),
    configuration: pick(column.configuration),
    edition: pick(column.edition),
    report_range: pick(column.report_range, none),
    status: pick(column.status, none),
    measured_by: pick(column.measured_by, none),
  };
}
