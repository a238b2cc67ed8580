/** Loads the script that shows plots as of a date (dated-plots.ts): most visits do not need it. */

import type { AsOfSense } from "../boards/as-of";
import { loadOwnScript } from "../dom/load-script";
import { completePlots } from "../frame/late-parts";

export interface DatedPlots {
  /** Makes the form of a page of charts work, and shows what it says. */
  startForm(): void;
  /** Shows the plots of runs on the page of a benchmark as of a day; those of today for "". */
  showRuns(asOf: string, sense: AsOfSense): void;
}

declare global {
  interface Window {
    /** Set by dated-plots.js. */
    catalogDatedPlots?: DatedPlots;
  }
}

let loading: Promise<void> | null = null;

/** Calls `use` with the plots of the page, when their script is loaded; not at all if it cannot be loaded. */
export function withDatedPlots(use: (plots: DatedPlots) => void): void {
  // It looks for the plots of the page once.
  loading ??= completePlots().then(() => loadOwnScript("dated-plots.js"));
  loading
    .then(() => {
      if (window.catalogDatedPlots !== undefined) use(window.catalogDatedPlots);
    })
    .catch((error: unknown) => {
      loading = null;
      console.error(error);
    });
}

/** Shows the form of a page of charts, or of the index; a date that is chosen, or in the URL, loads its script. */
export function showAsOfForm(): void {
  const form = document.querySelector<HTMLElement>(".plot-as-of");
  if (form === null || document.querySelector("svg.plot[data-rule], #models") === null) return;
  form.hidden = false;
  const start = (): void => {
    form.removeEventListener("change", start);
    withDatedPlots((plots) => plots.startForm());
  };
  const date = form.querySelector<HTMLInputElement>("[name=as-of]");
  if (new URLSearchParams(location.search).has("as-of")) start();
  else if (date !== null && date.value !== "")
    start(); // chosen before this script had loaded
  else form.addEventListener("change", start);
}
