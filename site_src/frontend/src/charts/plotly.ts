/** Types of the part of Plotly that our bundle has, and its loader. */

import type { Figure } from "./figure";
import type { JsonObject } from "./json";

export interface Plotly {
  /** Draws into `element`, or brings what is drawn there up to date. */
  react(element: HTMLElement, data: readonly JsonObject[], layout: JsonObject, config: JsonObject): Promise<unknown>;
  /** The figure as the address of a picture: `data:image/svg+xml,` and the encoded text. */
  toImage(figure: Figure, how: { format: "svg"; width: number; height: number }): Promise<string>;
}

declare global {
  interface Window {
    Plotly?: Plotly;
  }
}

const loading = new Map<string, Promise<Plotly>>();

/** Plotly, fetched from `url` by the first call that asks; a failed fetch is tried again by the next. */
export function loadPlotly(url: string): Promise<Plotly> {
  const known = loading.get(url);
  if (known !== undefined) return known;
  const promise = new Promise<Plotly>((resolve, reject) => {
    // A classic script: pages opened from disk cannot load modules.
    const script = document.createElement("script");
    script.src = url;
    script.addEventListener("load", () => {
      if (window.Plotly === undefined) reject(new Error(`${url} does not define Plotly`));
      else resolve(window.Plotly);
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
