/**
 * The part of the explorer that is loaded at its first use: search, panels, export.
 *
 * A separate script, so that readers who only look at the table do not wait for it.
 */

import { columnsPanel, orderPanel } from "./explorer/page/arrange-panels";
import { exportPanel } from "./explorer/page/export";
import { showFallback, showOtherPages, showUnknown } from "./explorer/page/fallback";
import { priceNote } from "./explorer/price-note";
import { readView } from "./explorer/read-view";
import { matchMessage, TextSearch } from "./explorer/text-search";
import { unknownValues } from "./explorer/unknown-values";

const extras = {
  columnsPanel,
  exportPanel,
  matchMessage,
  orderPanel,
  priceNote,
  readView,
  showFallback,
  showOtherPages,
  showUnknown,
  TextSearch,
  unknownValues,
};

export type ExplorerExtras = typeof extras;

declare global {
  interface Window {
    /** Set by explorer-more.js. */
    catalogExplorer?: ExplorerExtras;
  }
}

window.catalogExplorer = extras;
