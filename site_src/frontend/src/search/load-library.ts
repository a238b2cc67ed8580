/** Loads the search engine when it is needed. */

import { loadOwnScript } from "../dom/load-script";
import { type SearchLibrary, searchLibrary } from "./library";

let loading: Promise<SearchLibrary> | undefined;

/** The search engine, loaded once a page; a failed load is tried again by the next call. */
export function loadSearchLibrary(): Promise<SearchLibrary> {
  if (globalThis.catalogSearch !== undefined) return Promise.resolve(globalThis.catalogSearch);
  loading ??= loadOwnScript("search-engine.js").then(searchLibrary);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
