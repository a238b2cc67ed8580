/** Loads the search index of the site, once. */

import { loadScript } from "../dom/load-script";
import { SearchEngine } from "../search/engine";
import { parseIndex, type SearchSite } from "../search/search-index";

declare global {
  interface Window {
    /** What data files register, by name. */
    catalogData?: Record<string, unknown>;
  }
}

export interface LoadedIndex {
  readonly site: SearchSite;
  readonly engine: SearchEngine;
}

let loading: Promise<LoadedIndex> | undefined;

/** Everything that can be found on the site at `root`; a failed load is tried again by the next call. */
export function loadIndex(root: URL): Promise<LoadedIndex> {
  loading ??= loadScript(new URL("assets/data/search.js", root).href).then(() => {
    const site = parseIndex(window.catalogData?.["search"]);
    return { site, engine: new SearchEngine(site.entries) };
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
