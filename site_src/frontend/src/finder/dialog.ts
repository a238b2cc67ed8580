/**
 * The search dialog: a combobox over a list of results (WAI-ARIA Authoring Practices, "Combobox").
 *
 * The reader can type before the index is loaded; combobox.ts then fills in the results.
 */

import { element } from "../dom/element";

export interface Dialog {
  readonly root: HTMLDialogElement;
  readonly field: HTMLInputElement;
  /** Number of results, and corrected typing errors. */
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  /** Link to the page of all results. */
  readonly all: HTMLAnchorElement;
}

export const READY_MESSAGE = "Models, benchmarks, methods, organisations, tags, papers and pages.";

/** The closed dialog, added to the page. Closing it gives the focus back to `opener`. */
export function createDialog(opener: HTMLAnchorElement): Dialog {
  const field = element("input", {
    class: "finder-field",
    type: "text",
    inputmode: "search",
    enterkeyhint: "go",
    role: "combobox",
    "aria-label": "Search this site",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": "finder-list",
    "aria-describedby": "finder-keys",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    maxlength: "200",
    placeholder: "Search",
  });
  const close = element("button", { class: "finder-close", type: "button" }, "Close");
  const status = element("p", { class: "finder-said", role: "status" }, READY_MESSAGE);
  const list = element("div", { class: "finder-list", id: "finder-list", role: "listbox", "aria-label": "Results" });
  list.hidden = true;
  const all = element("a", { class: "finder-all", href: opener.href }, "All results");
  all.hidden = true;
  const keys = element("p", { class: "finder-keys", id: "finder-keys" });
  keys.append(key("↑"), key("↓"), " choose ", key("↵"), " open ", key("Esc"), " close");
  const root = element(
    "dialog",
    { class: "finder", "aria-label": "Search" },
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
    if (document.activeElement === null || document.activeElement === document.body) opener.focus();
  });
  document.body.append(root);
  return { root, field, status, list, all };
}

function key(name: string): HTMLElement {
  return element("kbd", {}, name);
}
