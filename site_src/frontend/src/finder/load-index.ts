/** Loads the search index of the site and the search engine, once. */

import { loadData } from "../dom/load-data";
import type { SearchEngine } from "../search/engine";
import { loadSearchLibrary } from "../search/load-library";
import { parseIndex, type SearchSite } from "../search/search-index";

export interface LoadedIndex {
  readonly site: SearchSite;
  readonly engine: SearchEngine;
}

let loading: Promise<LoadedIndex> | undefined;

/** Everything that can be found on the site at `root`; a failed load is tried again by the next call. */
export function loadIndex(root: URL): Promise<LoadedIndex> {
  const url = new URL("assets/data/search.js", root).href;
  loading ??= Promise.all([loadData(url, "search"), loadSearchLibrary()]).then(([index, library]) => {
    const site = parseIndex(index);
    return { site, engine: new library.SearchEngine(site.entries) };
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
