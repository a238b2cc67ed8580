/** Tables that the reader sorts by their heads. Without scripts they stay as they are. */

import { element } from "../dom/element";
import { t } from "../dom/words";
import { itemAt } from "../explorer/array";
import { nextSort } from "../explorer/page/table-head";
import type { SortKey } from "../explorer/view-url";
import { type CellValue, parseValues, sortIndexes } from "./cell-values";
import { formatSort, parseSort, replaceParts, SORT_PREFIX } from "./sort-url";

interface Column {
  /** The same in every language. */
  readonly id: string;
  /** What addresses of older versions call it: its title on the English page. */
  readonly former: string;
  readonly title: string;
  readonly head: HTMLTableCellElement;
}

/** Event of a table that was sorted; it bubbles. */
export const SORTED = "catalog-sorted";

/** Rows of one table body, in their original order. Headings of groups do not move. */
interface RowGroup {
  readonly body: HTMLTableSectionElement;
  readonly rows: HTMLTableRowElement[];
  /** With what is no row of data, such as a rule between rows that only their original order gives a meaning. */
  readonly original: Element[];
}

/** The rows of a table; a body of class "more" goes on with the group before it. */
function rowGroups(table: HTMLTableElement): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  for (const body of table.tBodies) {
    const rows = [...body.rows].filter((row) => !row.matches(".group, .cut"));
    const last = groups.at(-1);
    if (last !== undefined && body.matches(".more")) {
      last.rows.push(...rows);
      last.original.push(...body.rows);
    } else groups.push({ body, rows, original: [...body.rows] });
  }
  return groups;
}

/** Completes a table before its rows are sorted; null if nothing is missing. */
export type Completion = (table: HTMLTableElement) => Promise<void> | null;

class SortableTable {
  readonly id: string;
  private readonly columns: readonly Column[];
  private readonly table: HTMLTableElement;
  private cachedGroups: readonly RowGroup[] | null = null;
  private readonly say: (text: string) => void;
  private readonly complete: Completion;
  private sort: readonly SortKey[] = [];

  constructor(table: HTMLTableElement, id: string, say: (text: string) => void, complete: Completion) {
    this.id = id;
    this.complete = complete;
    this.say = say;
    this.table = table;
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    const titles = heads.map((head, index) => slug(head.textContent) || numberedName(index));
    const ids = uniqueNames(heads.map((head, index) => head.dataset["column"] || itemAt(titles, index)));
    const former = uniqueNames(titles);
    this.columns = heads.map((head, index) => ({
      id: itemAt(ids, index),
      former: itemAt(former, index),
      title: head.textContent.trim(),
      head,
    }));
    for (const [index, { id: column, head }] of this.columns.entries()) {
      if ("fixed" in head.dataset) continue;
      const button = element("button", { type: "button", class: "sort" });
      button.append(...head.childNodes);
      head.append(button);
      // Values start with the best, as a rule the highest; names and places with the first.
      button.addEventListener("click", ({ shiftKey }) => {
        const { kind } = this.column(index);
        const descendingFirst = kind !== "words" && index > 0 && head.dataset["order"] !== "rising";
        this.setSort(nextSort(this.sort, { id: column, descendingFirst }, shiftKey));
      });
    }
    this.restore();
  }

  /** Read only when they are needed: pages have many rows that nobody sorts. */
  private get groups(): readonly RowGroup[] {
    this.cachedGroups ??= rowGroups(this.table);
    return this.cachedGroups;
  }

  /** Sorts as the URL says. */
  restore(): void {
    const asked = parseSort(location.search, this.id).flatMap((key) => {
      // Addresses of older versions name the column by its title, or by its number where that is not in English.
      const known =
        this.columns.find(({ id }) => id === key.column) ??
        this.columns.find(({ former }, index) => former === key.column || numberedName(index) === key.column);
      return known === undefined ? [] : [{ ...key, column: known.id }];
    });
    if (asked.length > 0 || this.sort.length > 0) this.show(asked);
  }

  private setSort(sort: readonly SortKey[]): void {
    const query = replaceParts(location.search, (name) => name === SORT_PREFIX + this.id, formatSort(this.id, sort));
    try {
      history.pushState(null, "", `${location.pathname}${query}`);
    } catch {
      // A page opened from disk may refuse; the rows are still correct.
    }
    this.show(sort);
    const descriptions = sort.map(({ column: name, descending }) => {
      const column = this.columns.find(({ id }) => id === name)?.title ?? name;
      return descending ? t("{column}, falling", { column }) : t("{column}, rising", { column });
    });
    this.say(
      descriptions.length === 0 ? t("As it came") : t("Sorted by {order}", { order: descriptions.join(t("; ")) }),
    );
  }

  private show(sort: readonly SortKey[]): void {
    const completed = this.complete(this.table);
    if (completed !== null) {
      void completed.then(() => {
        this.cachedGroups = null;
        this.show(sort);
      });
      return;
    }
    this.sort = sort;
    for (const { id, head } of this.columns) {
      const position = sort.findIndex(({ column }) => column === id);
      const key = sort[position];
      if (key === undefined) head.removeAttribute("aria-sort");
      else head.setAttribute("aria-sort", key.descending ? "descending" : "ascending");
      const button = head.querySelector("button");
      if (button === null) continue;
      if (key === undefined || sort.length < 2) delete button.dataset["key"];
      else button.dataset["key"] = String(position + 1);
    }
    const keys = sort.map(({ column, descending }) => ({
      values: this.column(this.columns.findIndex(({ id }) => id === column)).values,
      descending,
    }));
    this.table.classList.toggle("sorted", sort.length > 0);
    this.table.dispatchEvent(new Event(SORTED, { bubbles: true }));
    let first = 0;
    for (const { body, rows, original } of this.groups) {
      if (sort.length === 0) {
        body.append(...original);
        continue;
      }
      const groupKeys = keys.map(({ values, descending }) => ({
        values: values.slice(first, first + rows.length),
        descending,
      }));
      body.append(...sortIndexes(rows.length, groupKeys).map((rowIndex) => itemAt(rows, rowIndex)));
      first += rows.length;
    }
  }

  /** The values of a column in all rows, in their original order. */
  private column(index: number): { readonly kind: string; readonly values: readonly CellValue[] } {
    return parseValues(this.groups.flatMap(({ rows }) => rows.map((row) => sortText(row.cells[index]))));
  }
}

/** The first text of a cell that is not a remark in small print. */
function sortText(cell: HTMLTableCellElement | undefined): string {
  if (cell === undefined) return "";
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    filterNode(node),
  );
  return walker.nextNode()?.textContent?.trim() ?? "";
}

function filterNode(node: Node): number {
  if (node instanceof Element && node.matches("small, abbr, details, .story-card")) return NodeFilter.FILTER_REJECT;
  return node instanceof Text && node.data.trim() !== "" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
}

/** A title in small letters with hyphens; "" for one that is not in Latin letters. */
function slug(title: string): string {
  return /[a-z]/i.test(title)
    ? (title
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.join("-") ?? "")
    : "";
}

/** Name of a column in any language: "column-3". */
function numberedName(index: number): string {
  return `column-${index + 1}`;
}

/** Names made unique: the second and later ones get a number. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const met = new Map<string, number>();
  return names.map((name) => {
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/** Turns the heads of tables of class "sortable" into buttons, without moving anything. */
export function makeTablesSortable(complete: Completion = () => null): void {
  const tables = [...document.querySelectorAll<HTMLTableElement>("table.sortable")];
  if (tables.length === 0) return;
  // Created empty: screen readers announce a change of a region they know, not a new region.
  const line = element("p", { class: "aside", role: "status" });
  itemAt(tables, 0).closest(".md-typeset")?.append(line);
  const say = (message: string): void => {
    line.textContent = message;
  };
  // Tables are named after the heading above them.
  const ids = uniqueNames(
    tables.map((table) => table.closest("section")?.querySelector("h2[id], h3[id]")?.id ?? "table"),
  );
  const sorted = tables.map((table, index) => new SortableTable(table, itemAt(ids, index), say, complete));
  addEventListener("popstate", () => {
    for (const table of sorted) table.restore();
  });
}
