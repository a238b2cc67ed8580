/** The search, loaded at its first use: fills the dialog that search.ts opened, and the page of all results. */

import { loadOwnSheet } from "./dom/load-script";
import { t } from "./dom/words";
import { attachResults } from "./finder/combobox";
import type { Dialog } from "./finder/dialog";
import { loadIndex } from "./finder/load-index";
import { fillResultsPage } from "./finder/results-page";

declare global {
  interface Window {
    /** Makes an open dialog answer; set by finder.js. */
    catalogFind?(dialog: Dialog, root: URL): Promise<void>;
  }
}

window.catalogFind = async (dialog, root) => {
  const [index] = await Promise.all([loadIndex(root), loadOwnSheet("finder.css")]);
  attachResults(dialog, index, root);
};

const container = document.getElementById("finder-page");
if (container !== null) {
  const root = new URL(".", document.querySelector<HTMLAnchorElement>("a#search")?.href ?? location.href);
  loadOwnSheet("finder.css") // which the page for unknown addresses does not have yet
    .then(() => fillResultsPage(container, loadIndex(root), root))
    .catch((error: unknown) => {
      container.replaceChildren(t("The search could not be loaded."));
      throw error;
    });
}
