/** Tables whose rows a reader sorts by their heads; without scripts they stay as they came. */

import type { SortKey } from "../explorer/address";
import { at } from "../explorer/lists";
import { element } from "../explorer/page/element";
import { sortedWith } from "../explorer/page/head";
import { SORT, sortOf, sortParts, withParts } from "./address";
import { ordered, type Value, valuesOf } from "./values";

interface Column {
  readonly id: string;
  readonly title: string;
  readonly head: HTMLTableCellElement;
}

/** Rows that keep together, in the order they came; headings of groups stay where they are. */
interface Part {
  readonly body: HTMLTableSectionElement;
  readonly rows: readonly HTMLTableRowElement[];
}

class Sorted {
  readonly id: string;
  private readonly columns: readonly Column[];
  private readonly parts: readonly Part[];
  private readonly say: (text: string) => void;
  private sort: readonly SortKey[] = [];

  constructor(table: HTMLTableElement, id: string, say: (text: string) => void) {
    this.id = id;
    this.say = say;
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    const ids = named(heads.map((head) => slug(head.textContent)));
    this.columns = heads.map((head, index) => ({ id: at(ids, index), title: head.textContent.trim(), head }));
    this.parts = [...table.tBodies].map((body) => ({
      body,
      rows: [...body.rows].filter((row) => !row.matches(".group")),
    }));
    for (const [index, { id: column, head }] of this.columns.entries()) {
      if ("fixed" in head.dataset) continue;
      const button = element("button", { type: "button", class: "sort" });
      button.append(...head.childNodes);
      head.append(button);
      // Values from the highest, names and places from the first.
      button.addEventListener("click", ({ shiftKey }) => {
        const { kind } = this.column(index);
        this.take(sortedWith(this.sort, { id: column, down: kind !== "words" && index > 0 }, shiftKey));
      });
    }
    this.restore();
  }

  /** As the address has it. */
  restore(): void {
    const asked = sortOf(location.search, this.id).filter(({ column }) => this.columns.some(({ id }) => id === column));
    if (asked.length > 0 || this.sort.length > 0) this.show(asked);
  }

  private take(sort: readonly SortKey[]): void {
    const query = withParts(location.search, (name) => name === SORT + this.id, sortParts(this.id, sort));
    try {
      history.pushState(null, "", `${location.pathname}${query}`);
    } catch {
      // A page opened from disk may refuse; the rows are right all the same.
    }
    this.show(sort);
    const said = sort.map(
      ({ column, down }) =>
        `${this.columns.find(({ id }) => id === column)?.title ?? column}, ${down ? "falling" : "rising"}`,
    );
    this.say(said.length === 0 ? "As it came" : `Sorted by ${said.join("; ")}`);
  }

  private show(sort: readonly SortKey[]): void {
    this.sort = sort;
    for (const { id, head } of this.columns) {
      const place = sort.findIndex(({ column }) => column === id);
      const key = sort[place];
      if (key === undefined) head.removeAttribute("aria-sort");
      else head.setAttribute("aria-sort", key.down ? "descending" : "ascending");
      const sign = head.querySelector("button")?.dataset;
      if (sign === undefined) continue;
      if (key === undefined || sort.length < 2) delete sign["key"];
      else sign["key"] = String(place + 1);
    }
    const keys = sort.map(({ column, down }) => ({
      values: this.column(this.columns.findIndex(({ id }) => id === column)).values,
      down,
    }));
    let first = 0;
    for (const { body, rows } of this.parts) {
      const own = keys.map(({ values, down }) => ({ values: values.slice(first, first + rows.length), down }));
      body.append(...ordered(rows.length, own).map((place) => at(rows, place)));
      first += rows.length;
    }
  }

  /** The values of a column in all rows, in the order these came. */
  private column(index: number): { readonly kind: string; readonly values: readonly Value[] } {
    return valuesOf(this.parts.flatMap(({ rows }) => rows.map((row) => text(row.cells[index]))));
  }
}

/** What a cell says first, but for remarks in small print. */
function text(cell: HTMLTableCellElement | undefined): string {
  if (cell === undefined) return "";
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => judge(node));
  return walker.nextNode()?.textContent?.trim() ?? "";
}

function judge(node: Node): number {
  if (node instanceof Element && node.matches("small, abbr, details, .story-card")) return NodeFilter.FILTER_REJECT;
  return node instanceof Text && node.data.trim() !== "" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
}

function slug(title: string): string {
  return (
    title
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join("-") ?? "column"
  );
}

/** Names, those met before with a number. */
function named(names: readonly string[]): readonly string[] {
  const met = new Map<string, number>();
  return names.map((name) => {
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/** Makes the heads of the page's tables that are marked so into buttons; nothing moves by it. */
export function sortTables(): void {
  const tables = [...document.querySelectorAll<HTMLTableElement>("table.sortable")];
  if (tables.length === 0) return;
  // There before it says anything: what is new with its text is not read out.
  const line = element("p", { class: "aside", role: "status" });
  at(tables, 0).closest(".md-typeset")?.append(line);
  const say = (said: string): void => {
    line.textContent = said;
  };
  // Tables are called by the heading above them.
  const ids = named(tables.map((table) => table.closest("section")?.querySelector("h2[id], h3[id]")?.id ?? "table"));
  const sorted = tables.map((table, index) => new Sorted(table, at(ids, index), say));
  addEventListener("popstate", () => {
    for (const table of sorted) table.restore();
  });
}
