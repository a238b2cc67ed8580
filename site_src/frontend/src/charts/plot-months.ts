/** Which points of a plot are there as of a month, and which of them are the best: the rules, without the drawing. */

import type { AsOfSense } from "../boards/as-of";

/** A month, as its number from January 2000, and what "as of its end" means. */
export interface PlotDate {
  readonly month: number;
  readonly sense: AsOfSense;
}

/** The months of a point, as `PlotMonths` in catalog/charts/plot_months.py; null for never. */
export interface PointMonths {
  readonly released: number | null;
  readonly published: number | null;
  /** By publication: another value stands in its place from the end of this month on. */
  readonly until: number | null;
  /** A value that another one has replaced. */
  readonly earlier: boolean;
  readonly beaten: Readonly<Record<AsOfSense, number | null>>;
}

const FIRST_YEAR = 2000;

export function parseMonths(text: string, earlier: boolean): PointMonths {
  const [released = null, published = null, until = null, beatenReleased = null, beatenPublished = null] = text
    .split(",")
    .map((part) => (part === "" ? null : Number(part)));
  return {
    released,
    published,
    until,
    earlier,
    beaten: { released: beatenReleased, published: beatenPublished },
  };
}

/** Whether a point is there at the end of a month; without a date, all but earlier values are. */
export function isThere(point: PointMonths, at: PlotDate | null): boolean {
  if (at === null) return !point.earlier;
  if (at.sense === "released") return !point.earlier && isUntil(point.released, at.month);
  return isUntil(point.published, at.month) && !isUntil(point.until, at.month);
}

/** Whether a better and cheaper run was there at the end of a month. */
export function isBeaten(point: PointMonths, at: PlotDate): boolean {
  return isUntil(point.beaten[at.sense], at.month);
}

function isUntil(month: number | null, last: number): boolean {
  return month !== null && month <= last;
}

/** Number of the last month that has ended at the end of a day such as "2024-06-30". */
export function monthOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const number = (year - FIRST_YEAR) * 12 + month - 1;
  return date === new Date(Date.UTC(year, month, 0)).getUTCDate() ? number : number - 1;
}

/** A month as an address has it: "2024-06". */
export function monthText(month: number): string {
  return `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** A month in words: "June 2024". */
export function monthName(month: number): string {
  const day = new Date(Date.UTC(FIRST_YEAR, month, 1));
  return day.toLocaleDateString(document.documentElement.lang || "en", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}

interface Place {
  readonly x: number;
  /** In pixels from the top. */
  readonly y: number;
}

/** Those of `points` that are better than all at the same or a smaller x, by rising x. */
export function frontierOf<T extends Place>(points: readonly T[], lowerIsBetter: boolean): readonly T[] {
  const sign = lowerIsBetter ? -1 : 1;
  const sorted = [...points].sort((one, other) => one.x - other.x || sign * (one.y - other.y));
  let best = Number.POSITIVE_INFINITY;
  return sorted.filter(({ y }) => {
    if (sign * y >= best) return false;
    best = sign * y;
    return true;
  });
}
