/**
 * Loads data files, each once.
 *
 * They are classic scripts, because a page opened from disk (file://) can load nothing else.
 */

declare global {
  interface Window {
    catalogData?: Record<string, unknown>;
  }
}

const loading = new Map<string, Promise<unknown>>();

/** What the file at `url` registers as `name`; a failed fetch is tried again by the next call. */
export function loadData(url: string, name: string): Promise<unknown> {
  const known = loading.get(url);
  if (known !== undefined) return known;
  const promise = new Promise<unknown>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.addEventListener("load", () => {
      const data = window.catalogData?.[name];
      if (data === undefined) reject(new Error(`${url} does not register ${name}`));
      else resolve(data);
    });
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error(`${url} could not be loaded`));
    });
    document.head.append(script);
  });
  promise.catch(() => loading.delete(url));
  loading.set(url, promise);
  return promise;
}
