/**
 * The search dialog: a combobox over a list of results (WAI-ARIA Authoring Practices, "Combobox").
 *
 * The reader can type before the index is loaded; combobox.ts then fills in the results.
 */

import { element } from "../dom/element";
import { nodes, noted, t } from "../dom/words";

export interface Dialog {
  readonly root: HTMLDialogElement;
  readonly field: HTMLInputElement;
  /** Number of results, and corrected typing errors. */
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  /** Link to the page of all results. */
  readonly all: HTMLAnchorElement;
}

export const READY_MESSAGE = noted("Models, benchmarks, methods, organisations, tags, papers and pages.");

/** The closed dialog, added to the page. Closing it gives the focus back to `opener`. */
export function createDialog(opener: HTMLAnchorElement): Dialog {
  const field = element("input", {
    class: "finder-field",
    type: "text",
    inputmode: "search",
    enterkeyhint: "go",
    role: "combobox",
    "aria-label": t("Search this site"),
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": "finder-list",
    "aria-describedby": "finder-keys",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    maxlength: "200",
    placeholder: t("Search"),
  });
  const close = element("button", { class: "finder-close", type: "button" }, t("Close"));
  const status = element("p", { class: "finder-said", role: "status" }, t(READY_MESSAGE));
  const list = element("div", { class: "finder-list", id: "finder-list", role: "listbox", "aria-label": t("Results") });
  list.hidden = true;
  const all = element("a", { class: "finder-all", href: opener.href }, t("All results"));
  all.hidden = true;
  const keys = element("p", { class: "finder-keys", id: "finder-keys" });
  keys.append(
    ...nodes("{up}{down} choose {enter} open {escape} close", {
      up: key("↑"),
      down: key("↓"),
      enter: key("↵"),
      escape: key("Esc"),
    }),
  );
  const root = element(
    "dialog",
    { class: "finder", "aria-label": t("Search") },
    element("div", { class: "finder-head" }, field, close),
    status,
    list,
    element("div", { class: "finder-foot" }, all, keys),
  );
  close.addEventListener("click", () => root.close());
  root.addEventListener("click", (event) => {
    // A click on the backdrop has the dialog itself as its target.
    if (event.target === root) root.close();
  });
  root.addEventListener("close", () => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body || root.contains(focused)) opener.focus();
  });
  document.body.append(root);
  return { root, field, status, list, all };
}

function key(name: string): HTMLElement {
  return element("kbd", {}, name);
}
