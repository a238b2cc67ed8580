/**
 * Table bodies that are filled when they come near: ten thousand rows cost what a few screens do.
 *
 * Rows that are far away are one empty row of their height, however many they are: so the page keeps its length, the
 * browser keeps its place, and nobody waits for what is not seen. A short table is filled whole while the browser has
 * nothing else to do: then it can be searched in as a page.
 */

import { inSight, Lines, type Stretch } from "../lines";
import { at } from "../lists";
import type { Section } from "../order";
import { element } from "./element";

const ROWS = 30;
/** Up to so many rows the whole table is filled in time. */
const WHOLE = 600;
const NEAR_PX = 900;

interface Block extends Stretch {
  readonly body: HTMLTableSectionElement;
  /** As far as known: of what is filled, none. */
  readonly height: number;
}

export class Blocks {
  private readonly table: HTMLTableElement;
  private readonly makeRow: (row: number) => HTMLTableRowElement;
  private lines = new Lines([]);
  private blocks: Block[] = [];
  private observer: IntersectionObserver | null = null;
  private root: Element | null = null;
  private idle = 0;
  private rowHeight = 46;
  private columns = 1;

  constructor(table: HTMLTableElement, makeRow: (row: number) => HTMLTableRowElement) {
    this.table = table;
    this.makeRow = makeRow;
  }

  /** Where the table begins on the screen; to be asked before anything is changed, when it costs nothing. */
  look(): number {
    const body = this.blocks.find(({ filled }) => filled)?.body ?? this.table.tBodies[0];
    const height = body?.getBoundingClientRect().height ?? 0;
    if (body !== undefined && height > 0) this.rowHeight = height / body.rows.length;
    const frame = this.table.closest(".frame");
    this.root = frame !== null && getComputedStyle(frame).maxHeight !== "none" ? frame : null;
    return this.table.getBoundingClientRect().top;
  }

  /** Puts these rows in place of what the table has; those on the screen are there when this returns. */
  show(sections: readonly Section[], columns: number, top: number): void {
    this.stop();
    this.columns = columns;
    this.lines = new Lines(sections);
    const { count } = this.lines;
    const height = count * this.rowHeight;
    // Where there are fewer rows than before the page ends earlier, and the browser goes up to its end.
    const start = Math.max(top, Math.min(0, innerHeight - height));
    const [first, last] = inSight(count, start, height, 0, innerHeight);
    this.blocks = this.lines.cut(0, count, first, last, ROWS).map((stretch) => this.made(stretch, this.rowHeight));
    for (const body of [...this.table.tBodies]) body.remove();
    this.table.append(...this.blocks.map(({ body }) => body));
    this.watch();
  }

  /** Fills everything, as paper needs it. */
  fillAll(): void {
    for (const block of [...this.blocks]) if (!block.filled) this.fill(block, block.from, block.to);
  }

  private get whole(): boolean {
    return this.lines.count <= WHOLE;
  }

  private made(stretch: Stretch, rowHeight: number): Block {
    const { from, to, filled } = stretch;
    const body = element("tbody", { id: this.lines.anchor(from) });
    const height = filled ? 0 : (to - from) * rowHeight;
    if (filled) {
      for (let line = from; line < to; line += 1) {
        const title = this.lines.title(line);
        if (title !== "")
          body.append(
            element(
              "tr",
              { class: "group" },
              element("th", { scope: "rowgroup", colspan: String(this.columns) }, title),
            ),
          );
        body.append(this.makeRow(at(this.lines.rows, line)));
      }
    } else {
      const space = element("td", { colspan: String(this.columns) });
      space.style.height = `${height}px`;
      body.append(element("tr", { class: "space", "aria-hidden": "true" }, space));
    }
    return { ...stretch, body, height };
  }

  /** Fills a part of what is empty. */
  private fill(block: Block, first: number, last: number): void {
    const { from, to } = block;
    this.replace(block, 1, this.lines.cut(from, to, first, last, ROWS), block.height / (to - from));
  }

  /** Empties what is filled, and makes it one with what is empty beside it. */
  private empty(block: Block, height: number): void {
    const place = this.blocks.indexOf(block);
    const joins = (one: number): boolean => this.blocks[one]?.filled === false;
    const first = joins(place - 1) && this.lines.anchor(block.from) === null ? place - 1 : place;
    const next = this.blocks[place + 1];
    const last = next !== undefined && joins(place + 1) && this.lines.anchor(next.from) === null ? place + 1 : place;
    const joined = this.blocks.slice(first, last + 1);
    const from = at(joined, 0).from;
    const to = at(joined, joined.length - 1).to;
    const whole = joined.reduce((sum, each) => sum + (each === block ? height : each.height), 0);
    this.replace(at(joined, 0), joined.length, [{ from, to, filled: false }], whole / (to - from));
  }

  private replace(first: Block, count: number, stretches: readonly Stretch[], rowHeight: number): void {
    const made = stretches.map((stretch) => this.made(stretch, rowHeight));
    first.body.before(...made.map(({ body }) => body));
    const gone = this.blocks.splice(this.blocks.indexOf(first), count, ...made);
    for (const { body } of gone) {
      this.observer?.unobserve(body);
      body.remove();
    }
    for (const { body } of made) this.observer?.observe(body);
  }

  private watch(): void {
    // A table that scrolls by itself is looked at through its frame.
    const root = this.table.closest(".frame.wide") ?? this.root;
    this.observer = new IntersectionObserver((entries) => this.seen(entries), { root, rootMargin: `${NEAR_PX}px 0px` });
    for (const { body } of this.blocks) this.observer.observe(body);
    if (this.whole) this.fillInTime();
  }

  private stop(): void {
    this.observer?.disconnect();
    if (this.idle !== 0) cancelIdle(this.idle);
    this.idle = 0;
  }

  private seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
      const block = this.blocks.find(({ body }) => body === target);
      if (block === undefined) continue;
      const { top, height } = boundingClientRect;
      if (isIntersecting && !block.filled) {
        const [above, below] = [rootBounds?.top ?? -NEAR_PX, rootBounds?.bottom ?? innerHeight + NEAR_PX];
        const [first, last] = inSight(block.to - block.from, top, height, above, below);
        if (last > first) this.fill(block, block.from + first, block.from + last);
      } else if (
        !isIntersecting &&
        block.filled &&
        !this.whole &&
        height > 0 &&
        !block.body.contains(document.activeElement)
      ) {
        this.rowHeight = height / (block.to - block.from);
        this.empty(block, height);
      }
    }
  }

  private fillInTime(): void {
    const next = this.blocks.find(({ filled }) => !filled);
    if (next === undefined) return;
    this.idle = whenIdle(() => {
      // It may have come near meanwhile.
      if (this.blocks.includes(next)) this.fill(next, next.from, next.from + ROWS);
      this.fillInTime();
    });
  }
}

/** Safari has no idle callbacks yet; a pause does nearly as well. */
export function whenIdle(work: () => void): number {
  return "requestIdleCallback" in window ? requestIdleCallback(work, { timeout: 200 }) : setTimeout(work, 30);
}

function cancelIdle(handle: number): void {
  if ("cancelIdleCallback" in window) cancelIdleCallback(handle);
  else clearTimeout(handle);
}
