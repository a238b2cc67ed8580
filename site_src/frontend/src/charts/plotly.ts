/** Types of the part of Plotly that our bundle has, and its loader. */

import { loadScript } from "../dom/load-script";
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

/** Plotly, loaded from `url` once; a failed load is tried again by the next call. */
export function loadPlotly(url: string): Promise<Plotly> {
  let plotly = loading.get(url);
  if (plotly !== undefined) return plotly;
  plotly = loadScript(url).then(() => {
    if (window.Plotly === undefined) throw new Error(`${url} does not define Plotly`);
    return window.Plotly;
  });
  plotly.catch(() => loading.delete(url));
  loading.set(url, plotly);
  return plotly;
}
