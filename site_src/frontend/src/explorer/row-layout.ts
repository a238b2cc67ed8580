/** Rows of a table under their headings, split into ranges that become table bodies. */

import { itemAt } from "./array";
import type { Section } from "./row-order";

/** With more headings than these nobody jumps to one: they need no places of their own. */
export const MAX_SECTION_LINKS = 40;

/** Rows from the first to before the last; filled, or only as high as they are. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
  readonly filled: boolean;
}

export class RowLayout {
  readonly rows: readonly number[];
  /** Whether headings have links to them: then each heading starts a range. */
  readonly hasSectionLinks: boolean;
  private readonly titles: ReadonlyMap<number, string>;
  private readonly starts: readonly number[];

  constructor(sections: readonly Section[]) {
    this.rows = sections.flatMap(({ rows }) => rows);
    this.hasSectionLinks = sections.length <= MAX_SECTION_LINKS;
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

  /** The heading above a row; "" if there is none. */
  title(line: number): string {
    return this.titles.get(line) ?? "";
  }

  /** The id of the section that starts at this row; null for any other row. */
  anchor(line: number): string | null {
    return this.hasSectionLinks && this.titles.has(line) ? `g-${this.starts.indexOf(line) + 1}` : null;
  }

  /**
   * Ranges of the rows from `from` to `to`. Rows from `first` to before `last` are rendered, at most `most` in a range.
   *
   * A rendered range lies in one section, since a heading belongs to its table body; an empty one may span several,
   * unless sections have links.
   */
  split(from: number, to: number, first: number, last: number, most: number): RowRange[] {
    const begin = Math.min(to, Math.max(from, first));
    const end = Math.min(to, Math.max(begin, last));
    const ranges = this.emptyRanges(from, begin);
    for (let line = begin; line < end; ) {
      const next = Math.min(end, line + most, this.nextSection(line));
      ranges.push({ from: line, to: next, filled: true });
      line = next;
    }
    return [...ranges, ...this.emptyRanges(end, to)];
  }

  private emptyRanges(from: number, to: number): RowRange[] {
    const ranges: RowRange[] = [];
    for (let line = from; line < to; ) {
      const next = this.hasSectionLinks ? Math.min(to, this.nextSection(line)) : to;
      ranges.push({ from: line, to: next, filled: false });
      line = next;
    }
    return ranges;
  }

  /** Start of the next section. */
  private nextSection(line: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (itemAt(this.starts, middle) <= line) low = middle + 1;
      else high = middle;
    }
    return this.starts[low] ?? this.count;
  }
}

/** The first row between two edges, and the one after the last, of `count` rows from `top` on that take `height` px. */
export function visibleRows(
  count: number,
  top: number,
  height: number,
  above: number,
  below: number,
): readonly [number, number] {
  const rowHeight = height / count;
  if (!(rowHeight > 0)) return [0, 0];
  const first = Math.floor((above - top) / rowHeight);
  const last = Math.ceil((below - top) / rowHeight);
  return [Math.min(count, Math.max(0, first)), Math.min(count, Math.max(0, last))];
}
