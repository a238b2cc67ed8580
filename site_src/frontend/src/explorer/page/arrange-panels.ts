/** The panels that choose columns, and the order and grouping of rows. */

import { element } from "../../dom/element";
import { noted, t } from "../../dom/words";
import { itemAt } from "../array";
import type { Catalogue } from "../catalogue";
import { areDefaultColumns, availableColumns, columnHead, NAME_COLUMN, shownColumns } from "../columns";
import { foldText } from "../fold-text";
import { effectiveGrouping } from "../row-order";
import { GROUPINGS, type Grouping, type SortKey, type View } from "../view-url";

type SetView = (view: View) => void;

/** Fills `panel` with the shown columns in their order, and with the other columns. */
export function columnsPanel(panel: HTMLElement, catalogue: Catalogue, view: View, take: SetView): void {
  const now = shownColumns(catalogue, view).map(({ id }) => id);
  const set = (ids: readonly string[], focus: string): void => {
    const usual = areDefaultColumns(catalogue, ids);
    take({ ...view, columns: usual ? null : ids });
    refocus(panel, focus);
  };
  const swapped = (index: number, by: number): readonly string[] => {
    const ids = [...now];
    [ids[index], ids[index + by]] = [itemAt(ids, index + by), itemAt(ids, index)];
    return ids;
  };
  const items = now.map((id, index) => {
    const title = columnHead(catalogue, id)?.title ?? id;
    const act = (name: string, label: string, sign: string, ids: readonly string[] | null): HTMLButtonElement => {
      const button = element(
        "button",
        {
          type: "button",
          "data-act": `${name} ${id}`,
          "aria-label": label,
          disabled: ids === null ? "" : null,
        },
        sign,
      );
      if (ids !== null) button.addEventListener("click", () => set(ids, `${name} ${id}`));
      return button;
    };
    return element(
      "li",
      {},
      element("span", {}, title),
      act("up", t("Move up: {column}", { column: title }), "↑", index > 0 ? swapped(index, -1) : null),
      act("down", t("Move down: {column}", { column: title }), "↓", index < now.length - 1 ? swapped(index, 1) : null),
      act(
        "remove",
        t("Remove {name}", { name: title }),
        "×",
        now.filter((other) => other !== id),
      ),
    );
  });
  const find = element("input", {
    type: "search",
    class: "among",
    placeholder: t("Add a column"),
    "aria-label": t("Find a column to add"),
  });
  const more = availableColumns(catalogue).filter(({ id }) => !now.includes(id));
  const list = element(
    "ul",
    {},
    ...more.map(({ id, title }) => {
      const count = catalogue.column(id)?.count;
      const button = element("button", { type: "button", class: "add", "data-act": `Add ${id}` }, `+ ${title}`);
      if (count !== undefined) button.append(" ", element("span", { class: "count" }, String(count)));
      button.addEventListener("click", () => set([...now, id], `Add ${id}`));
      return element("li", {}, button);
    }),
  );
  find.addEventListener("input", () => {
    const words = foldText(find.value).split(/\s+/);
    for (const item of list.children) {
      if (item instanceof HTMLElement)
        item.hidden = !words.every((word) => foldText(item.textContent ?? "").includes(word));
    }
  });
  const usual = element(
    "button",
    { type: "button", class: "plain", disabled: view.columns === null ? "" : null },
    t("Default columns"),
  );
  usual.addEventListener("click", () => take({ ...view, columns: null }));
  replaceContents(
    panel,
    element(
      "fieldset",
      { class: "chosen" },
      element("legend", {}, t("Shown columns, in order")),
      element("ol", {}, ...items),
      usual,
    ),
    element("fieldset", {}, element("legend", {}, t("More columns")), find, list),
  );
}

const GROUP_TITLES: Readonly<Record<Grouping, string>> = {
  year: noted("by year"),
  size: noted("by size class"),
  family: noted("by family"),
  none: noted("not grouped"),
};

/** Fills `panel` with the sort keys and the grouping. */
export function orderPanel(panel: HTMLElement, catalogue: Catalogue, view: View, take: SetView): void {
  const set = (sort: readonly SortKey[], focus: string): void => {
    take({ ...view, sort });
    refocus(panel, focus);
  };
  const titles = [NAME_COLUMN, ...shownColumns(catalogue, view)];
  const options = (chosen: string): HTMLOptionElement[] =>
    [...new Map([...titles, ...availableColumns(catalogue)].map((column) => [column.id, column])).values()].map(
      ({ id, title }) => element("option", { value: id, selected: id === chosen ? "" : null }, title),
    );
  const items = view.sort.map((key, index) => {
    const label = index === 0 ? t("Sort by") : t("then by");
    const column = element(
      "select",
      { "aria-label": index === 0 ? t("Sort by column") : t("then by column"), "data-act": `column ${index}` },
      ...options(key.column),
    );
    const change = (to: Partial<SortKey>): readonly SortKey[] =>
      view.sort.map((current, other) => (other === index ? { ...current, ...to } : current));
    column.addEventListener("change", () =>
      set(
        change({ column: column.value, descending: columnHead(catalogue, column.value)?.descendingFirst ?? false }),
        `column ${index}`,
      ),
    );
    const turn = element(
      "button",
      { type: "button", "data-act": `turn ${index}` },
      key.descending ? t("falling") : t("rising"),
    );
    turn.addEventListener("click", () => set(change({ descending: !key.descending }), `turn ${index}`));
    const drop = element(
      "button",
      {
        type: "button",
        "aria-label": t("Do not sort by {column}", { column: columnHead(catalogue, key.column)?.title ?? key.column }),
      },
      "×",
    );
    drop.addEventListener("click", () =>
      set(
        view.sort.filter((_, other) => other !== index),
        "more",
      ),
    );
    return element("li", {}, element("span", {}, label), column, turn, drop);
  });
  const more = element("select", {
    "aria-label": view.sort.length === 0 ? t("Sort by") : t("Then sort by"),
    "data-act": "more",
  });
  more.append(
    element("option", { value: "" }, view.sort.length === 0 ? t("Newest first; or choose a column") : t("and then by")),
    ...options(""),
  );
  more.addEventListener("change", () => {
    if (more.value !== "")
      set(
        [
          ...view.sort.filter(({ column }) => column !== more.value),
          { column: more.value, descending: columnHead(catalogue, more.value)?.descendingFirst ?? false },
        ],
        "more",
      );
  });
  const group = element("select", { "aria-label": t("Group"), "data-act": "group" });
  group.append(
    ...GROUPINGS.map((choice) =>
      element(
        "option",
        { value: choice, selected: choice === effectiveGrouping(view) ? "" : null },
        t(GROUP_TITLES[choice]),
      ),
    ),
  );
  group.addEventListener("change", () => {
    const chosen = GROUPINGS.find((choice) => choice === group.value) ?? null;
    take({ ...view, group: chosen === effectiveGrouping({ ...view, group: null }) ? null : chosen });
    refocus(panel, "group");
  });
  replaceContents(
    panel,
    element("fieldset", {}, element("legend", {}, t("Sort")), element("ol", { class: "keys" }, ...items), more),
    element("fieldset", {}, element("legend", {}, t("Group")), group),
  );
}

/** Replaces the contents of `panel`; the focused control stays focused. */
function replaceContents(panel: HTMLElement, ...contents: readonly HTMLElement[]): void {
  const focused =
    panel.contains(document.activeElement) && document.activeElement instanceof HTMLElement
      ? document.activeElement
      : null;
  panel.replaceChildren(...contents);
  if (focused !== null) refocus(panel, focused.dataset["act"] ?? "");
}

/** Focuses the control of an action, or one near it, after the panel was rendered again. */
function refocus(panel: HTMLElement, act: string): void {
  const target = panel.querySelector<HTMLElement>(`[data-act="${CSS.escape(act)}"]:not([disabled])`);
  (
    target ??
    panel.querySelector<HTMLElement>(".among") ??
    panel.querySelector<HTMLElement>("button:not([disabled]), input, select")
  )?.focus({ preventScroll: true });
}
