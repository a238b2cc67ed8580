/**
 * What every page has of the search: its keys, and a dialog instead of the link in the header.
 *
 * `/` outside of fields, Ctrl-K and Cmd-K open it. The search itself is loaded then; what is typed meanwhile stays in
 * the field.
 */

import { type Dialog, makeDialog } from "./finder/dialog";
import { loadScript } from "./finder/script";

function setUp(link: HTMLAnchorElement): void {
  const root = new URL(".", link.href);
  let dialog: Dialog | undefined;
  let ready: Promise<void> | undefined;

  const load = (made: Dialog): void => {
    if (ready !== undefined) return;
    const script =
      window.catalogFind === undefined ? loadScript(new URL("assets/built/finder.js", root).href) : Promise.resolve();
    ready = script.then(() => window.catalogFind?.(made, root));
    ready.catch(() => {
      ready = undefined; // the next opening tries again
      made.status.textContent = "The search could not be loaded.";
      made.all.textContent = "Try the search page";
      made.all.hidden = false;
    });
  };
  const open = (): void => {
    dialog ??= makeDialog(link);
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
      event.ctrlKey || event.metaKey ? event.key.toLowerCase() === "k" : event.key === "/" && !isWriting(event.target);
    if (!asked) return;
    event.preventDefault();
    open();
  });
}

/** Whether a key typed at `target` is a letter for it. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

const searchLink = document.querySelector<HTMLAnchorElement>("a#search");
if (searchLink !== null) setUp(searchLink);
