/**
 * Table bodies that are rendered when they come near the screen: ten thousand rows cost as much as a few screens.
 *
 * Rows that are far away are one empty row of their total height. So the page keeps its length, and the browser keeps
 * its scroll position. A short table is rendered whole while the browser is idle: then the browser can search in it.
 */

import { element } from "../../dom/element";
import { itemAt } from "../array";
import { RowLayout, type RowRange, visibleRows } from "../row-layout";
import type { Section } from "../row-order";

const BLOCK_ROWS = 30;
/** A table with at most this many rows is rendered whole while the browser is idle. */
const MAX_FULL_ROWS = 600;
const PRELOAD_PX = 900;

interface Block extends RowRange {
  readonly body: HTMLTableSectionElement;
  /** Height of an empty block in px; 0 for a rendered one. */
  readonly height: number;
}

export class VirtualTable {
  private readonly table: HTMLTableElement;
  private readonly createRow: (row: number) => HTMLTableRowElement;
  private layout = new RowLayout([]);
  private blocks: Block[] = [];
  private observer: IntersectionObserver | null = null;
  private root: Element | null = null;
  private idle = 0;
  private rowHeight = 46;
  private columns = 1;

  constructor(table: HTMLTableElement, makeRow: (row: number) => HTMLTableRowElement) {
    this.table = table;
    this.createRow = makeRow;
  }

  /** Top of the table on the screen. To be called before any change, to avoid another layout. */
  measure(): number {
    const body = this.blocks.find(({ filled }) => filled)?.body ?? this.table.tBodies[0];
    const height = body?.getBoundingClientRect().height ?? 0;
    if (body !== undefined && height > 0) this.rowHeight = height / body.rows.length;
    const frame = this.table.closest(".frame");
    this.root = frame !== null && getComputedStyle(frame).maxHeight !== "none" ? frame : null;
    return this.table.getBoundingClientRect().top;
  }

  /** Replaces the rows of the table; those on the screen are rendered when this returns. */
  show(sections: readonly Section[], columns: number, top: number): void {
    this.stop();
    this.columns = columns;
    this.layout = new RowLayout(sections);
    const { count } = this.layout;
    const height = count * this.rowHeight;
    // With fewer rows the page gets shorter, and the browser scrolls up to its new end.
    const start = Math.max(top, Math.min(0, innerHeight - height));
    const [first, last] = visibleRows(count, start, height, 0, innerHeight);
    this.blocks = this.layout
      .split(0, count, first, last, BLOCK_ROWS)
      .map((stretch) => this.createBlock(stretch, this.rowHeight));
    for (const body of [...this.table.tBodies]) body.remove();
    this.table.append(...this.blocks.map(({ body }) => body));
    this.watch();
  }

  /** Renders all rows, for printing. */
  fillAll(): void {
    for (const block of [...this.blocks]) if (!block.filled) this.fill(block, block.from, block.to);
  }

  private get isFilledWhole(): boolean {
    return this.layout.count <= MAX_FULL_ROWS;
  }

  private createBlock(stretch: RowRange, rowHeight: number): Block {
    const { from, to, filled } = stretch;
    const body = element("tbody", { id: this.layout.anchor(from) });
    const height = filled ? 0 : (to - from) * rowHeight;
    if (filled) {
      for (let line = from; line < to; line += 1) {
        const title = this.layout.title(line);
        if (title !== "")
          body.append(
            element(
              "tr",
              { class: "group" },
              element("th", { scope: "rowgroup", colspan: String(this.columns) }, title),
            ),
          );
        body.append(this.createRow(itemAt(this.layout.rows, line)));
      }
    } else {
      const space = element("td", { colspan: String(this.columns) });
      space.style.height = `${height}px`;
      body.append(element("tr", { class: "space", "aria-hidden": "true" }, space));
    }
    return { ...stretch, body, height };
  }

  /** Renders some rows of an empty block. */
  private fill(block: Block, first: number, last: number): void {
    const { from, to } = block;
    this.replace(block, 1, this.layout.split(from, to, first, last, BLOCK_ROWS), block.height / (to - from));
  }

  /** Empties a rendered block, and joins it with empty blocks beside it. */
  private empty(block: Block, height: number): void {
    const position = this.blocks.indexOf(block);
    const joins = (one: number): boolean => this.blocks[one]?.filled === false;
    const first = joins(position - 1) && this.layout.anchor(block.from) === null ? position - 1 : position;
    const next = this.blocks[position + 1];
    const last =
      next !== undefined && joins(position + 1) && this.layout.anchor(next.from) === null ? position + 1 : position;
    const joined = this.blocks.slice(first, last + 1);
    const from = itemAt(joined, 0).from;
    const to = itemAt(joined, joined.length - 1).to;
    const whole = joined.reduce((sum, joinedBlock) => sum + (joinedBlock === block ? height : joinedBlock.height), 0);
    this.replace(itemAt(joined, 0), joined.length, [{ from, to, filled: false }], whole / (to - from));
  }

  private replace(first: Block, count: number, stretches: readonly RowRange[], rowHeight: number): void {
    const replacements = stretches.map((stretch) => this.createBlock(stretch, rowHeight));
    first.body.before(...replacements.map(({ body }) => body));
    const gone = this.blocks.splice(this.blocks.indexOf(first), count, ...replacements);
    for (const { body } of gone) {
      this.observer?.unobserve(body);
      body.remove();
    }
    for (const { body } of replacements) this.observer?.observe(body);
  }

  private watch(): void {
    // If the table scrolls in its own frame, visibility is relative to that frame.
    const root = this.table.closest(".frame.wide") ?? this.root;
    this.observer = new IntersectionObserver((entries) => this.onIntersect(entries), {
      root,
      rootMargin: `${PRELOAD_PX}px 0px`,
    });
    for (const { body } of this.blocks) this.observer.observe(body);
    if (this.isFilledWhole) this.fillWhenIdle();
  }

  private stop(): void {
    this.observer?.disconnect();
    if (this.idle !== 0) cancelIdle(this.idle);
    this.idle = 0;
  }

  private onIntersect(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
      const block = this.blocks.find(({ body }) => body === target);
      if (block === undefined) continue;
      const { top, height } = boundingClientRect;
      if (isIntersecting && !block.filled) {
        const [above, below] = [rootBounds?.top ?? -PRELOAD_PX, rootBounds?.bottom ?? innerHeight + PRELOAD_PX];
        const [first, last] = visibleRows(block.to - block.from, top, height, above, below);
        if (last > first) this.fill(block, block.from + first, block.from + last);
      } else if (
        !isIntersecting &&
        block.filled &&
        !this.isFilledWhole &&
        height > 0 &&
        !block.body.contains(document.activeElement)
      ) {
        this.rowHeight = height / (block.to - block.from);
        this.empty(block, height);
      }
    }
  }

  private fillWhenIdle(): void {
    const next = this.blocks.find(({ filled }) => !filled);
    if (next === undefined) return;
    this.idle = whenIdle(() => {
      // It may have been rendered in the meantime.
      if (this.blocks.includes(next)) this.fill(next, next.from, next.from + BLOCK_ROWS);
      this.fillWhenIdle();
    });
  }
}

/** Runs `work` when the browser is idle; in Safari, which has no idle callbacks, after a pause. */
export function whenIdle(work: () => void): number {
  return "requestIdleCallback" in window ? requestIdleCallback(work, { timeout: 200 }) : setTimeout(work, 30);
}

function cancelIdle(handle: number): void {
  if ("cancelIdleCallback" in window) cancelIdleCallback(handle);
  else clearTimeout(handle);
}
