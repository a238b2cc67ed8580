/** The rows of a table one after another, under their headings, cut into stretches that become table bodies. */

import { at } from "./lists";
import type { Section } from "./order";

/** With more headings than these nobody jumps to one: they need no places of their own. */
export const MOST_JUMPS = 40;

/** Rows from the first to before the last; filled, or only as high as they are. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly filled: boolean;
}

export class Lines {
  readonly rows: readonly number[];
  /** Whether headings can be jumped to: then each begins a stretch. */
  readonly jumps: boolean;
  private readonly titles: ReadonlyMap<number, string>;
  private readonly starts: readonly number[];

  constructor(sections: readonly Section[]) {
    this.rows = sections.flatMap(({ rows }) => rows);
    this.jumps = sections.length <= MOST_JUMPS;
    let from = 0;
    const starts: number[] = [];
    const titles = new Map<number, string>();
    for (const { title, rows } of sections) {
      starts.push(from);
      if (title !== "") titles.set(from, title);
      from += rows.length;
    }
    this.starts = starts;
    this.titles = titles;
  }

  get count(): number {
    return this.rows.length;
  }

  /** The heading above a row; "" where there is none. */
  title(line: number): string {
    return this.titles.get(line) ?? "";
  }

  /** The id that a link to the section which starts here leads to; null for any other row. */
  anchor(line: number): string | null {
    return this.jumps && this.titles.has(line) ? `g-${this.starts.indexOf(line) + 1}` : null;
  }

  /**
   * `from` to `to` with the rows from `first` to before `last` filled, at most `most` of them in a stretch.
   *
   * What is filled lies in one section each, as a heading stands for its table body; what is not may have several,
   * unless they can be jumped to.
   */
  cut(from: number, to: number, first: number, last: number, most: number): Stretch[] {
    const begin = Math.min(to, Math.max(from, first));
    const end = Math.min(to, Math.max(begin, last));
    const found = this.empty(from, begin);
    for (let line = begin; line < end; ) {
      const next = Math.min(end, line + most, this.next(line));
      found.push({ from: line, to: next, filled: true });
      line = next;
    }
    return [...found, ...this.empty(end, to)];
  }

  private empty(from: number, to: number): Stretch[] {
    const found: Stretch[] = [];
    for (let line = from; line < to; ) {
      const next = this.jumps ? Math.min(to, this.next(line)) : to;
      found.push({ from: line, to: next, filled: false });
      line = next;
    }
    return found;
  }

  /** Where the next section starts. */
  private next(line: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(this.starts, middle) <= line) low = middle + 1;
      else high = middle;
    }
    return this.starts[low] ?? this.count;
  }
}

/** The first row between two edges, and the one after the last, of `count` rows from `top` on that take `height` px. */
export function inSight(
  count: number,
  top: number,
  height: number,
  above: number,
  below: number,
): readonly [number, number] {
  const each = height / count;
  if (!(each > 0)) return [0, 0];
  const first = Math.floor((above - top) / each);
  const last = Math.ceil((below - top) / each);
  return [Math.min(count, Math.max(0, first)), Math.min(count, Math.max(0, last))];
}
