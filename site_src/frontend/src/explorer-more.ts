/**
 * The part of the explorer that is loaded at its first use: search, panels, export.
 *
 * A separate script, so that readers who only look at the table do not wait for it.
 */

import { columnsPanel, orderPanel } from "./explorer/page/arrange-panels";
import { exportPanel } from "./explorer/page/export";
import { showFallback } from "./explorer/page/fallback";
import { matchMessage, TextSearch } from "./explorer/text-search";

const extras = {
  columnsPanel,
  exportPanel,
  matchMessage,
  orderPanel,
  showFallback,
  TextSearch,
};

export type ExplorerExtras = typeof extras;

declare global {
  interface Window {
    /** Set by explorer-more.js. */
    catalogExplorer?: ExplorerExtras;
  }
}

window.catalogExplorer = extras;
