/**
 * The search itself, loaded by its first use: results in the dialog that search.ts opened, and on the page of all
 * results.
 */

import { attach } from "./finder/combobox";
import type { Dialog } from "./finder/dialog";
import { loadFinder } from "./finder/load";
import { fill } from "./finder/page";

declare global {
  interface Window {
    /** Makes an open dialog answer; set by finder.js. */
    catalogFind?(dialog: Dialog, root: URL): Promise<void>;
  }
}

window.catalogFind = async (dialog, root) => attach(dialog, await loadFinder(root), root);

const place = document.getElementById("finder-page");
if (place !== null) {
  const root = new URL(".", location.href);
  fill(place, loadFinder(root), root).catch((error: unknown) => {
    place.replaceChildren("The search could not be loaded.");
    throw error;
  });
}
