/** Column heads as buttons that sort; screen readers hear the direction. */

import { element, find } from "../../dom/element";
import { type ColumnHead, NAME_COLUMN } from "../columns";
import type { SortKey, View } from "../view-url";

/** What a click on a column's head makes of the order: its own direction first, then the other, then none. */
export function nextSort(
  sort: readonly SortKey[],
  column: Pick<ColumnHead, "id" | "descendingFirst">,
  more: boolean,
): readonly SortKey[] {
  const known = sort.find((key) => key.column === column.id);
  const others = more ? sort.filter((key) => key.column !== column.id) : [];
  if (known !== undefined && known.descending !== column.descendingFirst) return others;
  const next: SortKey = {
    column: column.id,
    descending: known === undefined ? column.descendingFirst : !column.descendingFirst,
  };
  if (!more || known === undefined) return [...others, next];
  return sort.map((key) => (key.column === column.id ? next : key));
}

/** Turns the heads in the page into buttons, without moving anything. */
export function makeHeadSortable(table: HTMLTableElement, sort: (column: string, more: boolean) => void): void {
  for (const cell of table.querySelectorAll<HTMLTableCellElement>("thead th[data-column]")) {
    cell.replaceChildren(sortButton(cell.textContent ?? ""));
  }
  // One listener, since heads come and go with their columns.
  find(table, "thead").addEventListener("click", (event) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("th[data-column]") : null;
    const column = cell?.dataset["column"];
    if (column !== undefined && event.target instanceof Element && event.target.closest("button") !== null)
      sort(column, event.shiftKey);
  });
}

/** Updates the heads. Those that stay are the same elements, so that they keep the focus. */
export function updateHead(table: HTMLTableElement, columns: readonly ColumnHead[], view: View): void {
  const row = find<HTMLTableRowElement>(table, "thead tr");
  const known = new Map([...row.cells].map((cell) => [cell.dataset["column"] ?? "", cell]));
  const cells = [NAME_COLUMN, ...columns].map((column) => {
    const cell =
      known.get(column.id) ?? element("th", { scope: "col", "data-column": column.id }, sortButton(column.title));
    const key = view.sort.findIndex((sortKey) => sortKey.column === column.id);
    cell.dataset["kind"] = column.kind;
    if (key < 0) cell.removeAttribute("aria-sort");
    else cell.setAttribute("aria-sort", view.sort[key]?.descending === true ? "descending" : "ascending");
    const sign = find(cell, "button").dataset;
    if (key < 0 || view.sort.length < 2) delete sign["key"];
    else sign["key"] = String(key + 1);
    return cell;
  });
  if (cells.length !== row.cells.length || cells.some((cell, index) => row.cells[index] !== cell)) {
    const focused = document.activeElement;
    row.replaceChildren(...cells);
    if (focused instanceof HTMLElement && row.contains(focused)) focused.focus({ preventScroll: true });
  }
}

function sortButton(title: string): HTMLButtonElement {
  return element("button", { type: "button", class: "sort" }, title);
}
