/** Loads data files, each once: classic scripts, because a page opened from disk can load nothing else. */

import { loadScript } from "./load-script";

declare global {
  interface Window {
    /** What data files register, by name. */
    catalogData?: Record<string, unknown>;
  }
}

const loading = new Map<string, Promise<unknown>>();

/** What the file at `url` registers as `name`; a failed load is tried again by the next call. */
export function loadData(url: string, name: string): Promise<unknown> {
  let data = loading.get(url);
  if (data !== undefined) return data;
  data = loadScript(url).then(() => {
    const registered = window.catalogData?.[name];
    if (registered === undefined) throw new Error(`${url} does not register ${name}`);
    return registered;
  });
  data.catch(() => loading.delete(url));
  loading.set(url, data);
  return data;
}
