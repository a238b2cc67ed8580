/** The panels that choose columns, and the order and grouping of rows. */

import { GROUPINGS, type Grouping, type SortKey, type View } from "../address";
import type { Catalogue } from "../catalogue";
import { head, NAME, offered, shown, USUAL } from "../columns";
import { fold } from "../letters";
import { at } from "../lists";
import { grouping } from "../order";
import { element } from "./element";

type Take = (view: View) => void;

/** Fills `panel` with the columns shown, in their order, and those that there are besides. */
export function columnsPanel(panel: HTMLElement, catalogue: Catalogue, view: View, take: Take): void {
  const now = shown(catalogue, view).map(({ id }) => id);
  const set = (ids: readonly string[], focus: string): void => {
    const usual = ids.length === USUAL.length && ids.every((id, index) => id === USUAL[index]);
    take({ ...view, columns: usual ? null : ids });
    refocus(panel, focus);
  };
  const swapped = (index: number, by: number): readonly string[] => {
    const ids = [...now];
    [ids[index], ids[index + by]] = [at(ids, index + by), at(ids, index)];
    return ids;
  };
  const lines = now.map((id, index) => {
    const title = head(catalogue, id)?.title ?? id;
    const act = (name: string, sign: string, ids: readonly string[] | null): HTMLButtonElement => {
      const button = element(
        "button",
        {
          type: "button",
          "data-act": `${name} ${id}`,
          "aria-label": `${name} ${title}`,
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
      act("Earlier:", "↑", index > 0 ? swapped(index, -1) : null),
      act("Later:", "↓", index < now.length - 1 ? swapped(index, 1) : null),
      act(
        "Remove",
        "×",
        now.filter((each) => each !== id),
      ),
    );
  });
  const find = element("input", {
    type: "search",
    class: "among",
    placeholder: "Add a column",
    "aria-label": "Find a column to add",
  });
  const more = offered(catalogue).filter(({ id }) => !now.includes(id));
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
    const words = fold(find.value).split(/\s+/);
    for (const item of list.children) {
      if (item instanceof HTMLElement)
        item.hidden = !words.every((word) => fold(item.textContent ?? "").includes(word));
    }
  });
  const usual = element(
    "button",
    { type: "button", class: "plain", disabled: view.columns === null ? "" : null },
    "The usual columns",
  );
  usual.addEventListener("click", () => take({ ...view, columns: null }));
  renew(
    panel,
    element(
      "fieldset",
      { class: "chosen" },
      element("legend", {}, "Shown, in this order"),
      element("ol", {}, ...lines),
      usual,
    ),
    element("fieldset", {}, element("legend", {}, "Further columns"), find, list),
  );
}

const GROUP_TITLES: Readonly<Record<Grouping, string>> = {
  year: "by year",
  size: "by size class",
  family: "by family",
  none: "not grouped",
};

/** Fills `panel` with the keys of the order and the grouping. */
export function orderPanel(panel: HTMLElement, catalogue: Catalogue, view: View, take: Take): void {
  const set = (sort: readonly SortKey[], focus: string): void => {
    take({ ...view, sort });
    refocus(panel, focus);
  };
  const titles = [NAME, ...shown(catalogue, view)];
  const options = (chosen: string): HTMLOptionElement[] =>
    [...new Map([...titles, ...offered(catalogue)].map((each) => [each.id, each])).values()].map(({ id, title }) =>
      element("option", { value: id, selected: id === chosen ? "" : null }, title),
    );
  const lines = view.sort.map((key, index) => {
    const label = index === 0 ? "Sort by" : "then by";
    const column = element(
      "select",
      { "aria-label": `${label} column`, "data-act": `column ${index}` },
      ...options(key.column),
    );
    const change = (to: Partial<SortKey>): readonly SortKey[] =>
      view.sort.map((each, other) => (other === index ? { ...each, ...to } : each));
    column.addEventListener("change", () =>
      set(change({ column: column.value, down: head(catalogue, column.value)?.down ?? false }), `column ${index}`),
    );
    const turn = element("button", { type: "button", "data-act": `turn ${index}` }, key.down ? "falling" : "rising");
    turn.addEventListener("click", () => set(change({ down: !key.down }), `turn ${index}`));
    const drop = element(
      "button",
      { type: "button", "aria-label": `Do not sort by ${head(catalogue, key.column)?.title ?? key.column}` },
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
    "aria-label": view.sort.length === 0 ? "Sort by" : "Then sort by",
    "data-act": "more",
  });
  more.append(
    element("option", { value: "" }, view.sort.length === 0 ? "Newest first; or choose a column" : "and then by"),
    ...options(""),
  );
  more.addEventListener("change", () => {
    if (more.value !== "")
      set(
        [
          ...view.sort.filter(({ column }) => column !== more.value),
          { column: more.value, down: head(catalogue, more.value)?.down ?? false },
        ],
        "more",
      );
  });
  const group = element("select", { "aria-label": "Group", "data-act": "group" });
  group.append(
    ...GROUPINGS.map((each) =>
      element("option", { value: each, selected: each === grouping(view) ? "" : null }, GROUP_TITLES[each]),
    ),
  );
  group.addEventListener("change", () => {
    const chosen = GROUPINGS.find((each) => each === group.value) ?? null;
    take({ ...view, group: chosen === grouping({ ...view, group: null }) ? null : chosen });
    refocus(panel, "group");
  });
  renew(
    panel,
    element("fieldset", {}, element("legend", {}, "Sort"), element("ol", { class: "keys" }, ...lines), more),
    element("fieldset", {}, element("legend", {}, "Group"), group),
  );
}

/** Other contents for `panel`, which may come when data has: what had the focus keeps it. */
function renew(panel: HTMLElement, ...contents: readonly HTMLElement[]): void {
  const focused =
    panel.contains(document.activeElement) && document.activeElement instanceof HTMLElement
      ? document.activeElement
      : null;
  panel.replaceChildren(...contents);
  if (focused !== null) refocus(panel, focused.dataset["act"] ?? "");
}

/** Focus for the button that did it, or what stands in its place, once the panel is made anew. */
function refocus(panel: HTMLElement, act: string): void {
  const found = panel.querySelector<HTMLElement>(`[data-act="${CSS.escape(act)}"]:not([disabled])`);
  (
    found ??
    panel.querySelector<HTMLElement>(".among") ??
    panel.querySelector<HTMLElement>("button:not([disabled]), input, select")
  )?.focus({ preventScroll: true });
}
