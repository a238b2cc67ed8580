/**
 * Opens the search dialog, by its keys or by the link in the header.
 *
 * The keys are `/` outside of fields, Ctrl-K and Cmd-K. The search itself is loaded then (finder.ts); what is typed
 * meanwhile stays in the field.
 */

import { loadOwnScript } from "../dom/load-script";
import { t } from "../dom/words";
import { createDialog, type Dialog } from "./dialog";
import { rememberPage } from "./suggestions";

function setUpSearch(link: HTMLAnchorElement): void {
  const root = new URL(".", link.href);
  let dialog: Dialog | undefined;
  let ready: Promise<void> | undefined;

  const load = (shownDialog: Dialog): void => {
    if (ready !== undefined) return;
    const script = window.catalogFind === undefined ? loadOwnScript("finder.js") : Promise.resolve();
    ready = script.then(() => window.catalogFind?.(shownDialog, root));
    ready.catch(() => {
      ready = undefined; // the next opening tries again
      shownDialog.status.textContent = t("The search could not be loaded.");
      shownDialog.all.textContent = t("Try the search page");
      shownDialog.all.hidden = false;
    });
  };
  const open = (): void => {
    dialog ??= createDialog(link);
    if (dialog.root.open) return;
    dialog.root.showModal();
    dialog.field.select();
    load(dialog);
  };

  link.setAttribute("role", "button");
  link.setAttribute("aria-haspopup", "dialog");
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  link.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    open();
  });
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey || (event.shiftKey && event.key !== "/")) return;
    const asked =
      event.ctrlKey || event.metaKey
        ? event.key.toLowerCase() === "k"
        : event.key === "/" && !isTextField(event.target);
    if (!asked) return;
    event.preventDefault();
    open();
  });
}

/** Whether a key typed at `target` is a letter for it; a dialog that was just closed may have the focus still. */
function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select")) &&
    target.closest("dialog:not([open])") === null
  );
}

export function startSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>("a#search");
  if (link === null) return;
  setUpSearch(link);
  const heading = document.querySelector("h1")?.firstChild?.textContent?.trim() ?? "";
  if (heading !== "") rememberPage(heading, location.href);
}
