/**
 * What the explorer needs only once somebody uses it: finding by words, the panels of columns and order, taking away.
 *
 * A script of its own, so that who only reads the table does not wait for it.
 */

import { columnsPanel, orderPanel } from "./explorer/page/arrange";
import { instead } from "./explorer/page/instead";
import { takePanel } from "./explorer/page/take";
import { heard, TextSearch } from "./explorer/text";

const more = { columnsPanel, heard, instead, orderPanel, takePanel, TextSearch };

export type More = typeof more;

declare global {
  interface Window {
    /** Set by explorer-more.js. */
    catalogExplorer?: More;
  }
}

window.catalogExplorer = more;
