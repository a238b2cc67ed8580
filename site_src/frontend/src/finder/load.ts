/** Getting the index of the search onto a page, once. */

import { Engine } from "../search/engine";
import { type Site, siteOf } from "../search/records";
import { loadScript } from "./script";

declare global {
  interface Window {
    /** What data files register, by name. */
    catalogData?: Record<string, unknown>;
  }
}

export interface Finder {
  readonly site: Site;
  readonly engine: Engine;
}

let loading: Promise<Finder> | undefined;

/** Everything that can be found on the site at `root`; a failed load is tried again by the next call. */
export function loadFinder(root: URL): Promise<Finder> {
  loading ??= loadScript(new URL("assets/data/search.js", root).href).then(() => {
    const site = siteOf(window.catalogData?.["search"]);
    return { site, engine: new Engine(site.entries) };
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
