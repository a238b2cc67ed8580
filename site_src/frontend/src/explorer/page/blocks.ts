/**
 * Table bodies that are filled when they come near: ten thousand rows cost what a few screens do.
 *
 * A block that is far away is one empty row of its height, so the page keeps its length and the browser keeps its
 * place. A short table is filled whole while the browser has nothing else to do: then it can be searched in as a page.
 */

import { at } from "../lists";
import type { Section } from "../order";
import { element } from "./element";

const ROWS = 30;
/** Up to so many rows the whole table is filled in time. */
const WHOLE = 600;
const NEAR_PX = 900;

interface Block {
  readonly body: HTMLTableSectionElement;
  readonly rows: readonly number[];
  readonly title: string;
  filled: boolean;
  height: number;
}

export class Blocks {
  private readonly table: HTMLTableElement;
  private readonly makeRow: (row: number) => HTMLTableRowElement;
  private blocks: readonly Block[] = [];
  private readonly byBody = new Map<Element, Block>();
  private observer: IntersectionObserver | null = null;
  private idle = 0;
  private rowHeight = 46;
  private columns = 1;
  private whole = true;

  constructor(table: HTMLTableElement, makeRow: (row: number) => HTMLTableRowElement) {
    this.table = table;
    this.makeRow = makeRow;
  }

  /** Puts these rows in place of what the table has; the first are there when this returns. */
  show(sections: readonly Section[], columns: number): void {
    this.columns = columns;
    const count = sections.reduce((sum, { rows }) => sum + rows.length, 0);
    this.whole = count <= WHOLE;
    this.stop();
    this.blocks = sections.flatMap((section, number) => this.split(section, number + 1));
    this.byBody.clear();
    for (const block of this.blocks) this.byBody.set(block.body, block);
    const first = this.blocks[0];
    if (first !== undefined) this.fill(first);
    for (const block of this.blocks) if (!block.filled) this.empty(block);
    for (const body of [...this.table.tBodies]) body.remove();
    this.table.append(...this.blocks.map(({ body }) => body));
    this.watch();
  }

  /** Fills everything, as paper needs it. */
  fillAll(): void {
    for (const block of this.blocks) if (!block.filled) this.fill(block);
  }

  private split({ title, rows }: Section, number: number): Block[] {
    const made: Block[] = [];
    for (let from = 0; from < rows.length; from += ROWS) {
      const body = element("tbody", { id: from === 0 && title !== "" ? `g-${number}` : null });
      made.push({ body, rows: rows.slice(from, from + ROWS), title: from === 0 ? title : "", filled: false, height: 0 });
    }
    return made;
  }

  private fill(block: Block): void {
    const heading =
      block.title === ""
        ? []
        : [element("tr", { class: "group" }, element("th", { scope: "rowgroup", colspan: String(this.columns) }, block.title))];
    block.body.replaceChildren(...heading, ...block.rows.map(this.makeRow));
    block.filled = true;
  }

  private empty(block: Block): void {
    const height = block.height > 0 ? block.height : block.rows.length * this.rowHeight;
    const space = element("td", { colspan: String(this.columns) });
    space.style.height = `${height}px`;
    block.body.replaceChildren(element("tr", { class: "space", "aria-hidden": "true" }, space));
    block.filled = false;
  }

  private watch(): void {
    this.observer = new IntersectionObserver((entries) => this.seen(entries), { rootMargin: `${NEAR_PX}px 0px` });
    for (const { body } of this.blocks) this.observer.observe(body);
    if (this.whole) this.fillInTime();
  }

  private stop(): void {
    this.observer?.disconnect();
    if (this.idle !== 0) cancelIdle(this.idle);
    this.idle = 0;
  }

  private seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const block = this.byBody.get(target);
      if (block === undefined) continue;
      if (isIntersecting && !block.filled) {
        this.fill(block);
      } else if (!isIntersecting && block.filled && !this.whole && !block.body.contains(document.activeElement)) {
        block.height = boundingClientRect.height;
        if (block.height > 0) this.rowHeight = block.height / block.rows.length;
        this.empty(block);
      }
    }
  }

  private fillInTime(): void {
    const next = this.blocks.find(({ filled }) => !filled);
    if (next === undefined) return;
    this.idle = whenIdle(() => {
      this.fill(next);
      this.fillInTime();
    });
  }

  /** The first block, for what has to be measured in it. */
  get first(): HTMLTableSectionElement {
    return at(this.blocks, 0).body;
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
