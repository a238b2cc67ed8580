/** Shows static plots as of the end of a month. Loaded on demand (charts/load-dated-plots.ts). */

import { startCharts } from "./charts/chart-as-of";
import { DatedPlot } from "./charts/dated-plot";
import { startIndex } from "./charts/index-as-of";
import type { DatedPlots } from "./charts/load-dated-plots";
import { monthName, monthOf } from "./charts/plot-months";
import { t } from "./dom/words";

const plots = DatedPlot.all(document);

/** Heading of the chart of runs at the end of a month. */
function heading(month: string, shown: number, all: number, best: string): string {
  if (shown === 0) return t("At the end of {month}: none of today’s {all} runs", { month, all });
  return t("At the end of {month}: {shown} of today’s {all} runs; the best: {best}", {
    month,
    shown,
    all,
    best: best === "" ? "–" : best,
  });
}

const ofPage: DatedPlots = {
  startForm() {
    const form = document.querySelector<HTMLElement>(".plot-as-of");
    const body = document.querySelector<HTMLTableSectionElement>("#models > tbody");
    if (form === null) return;
    if (body === null) startCharts(form, plots);
    else startIndex(form, body, plots);
  },
  showRuns(asOf, sense) {
    const at = asOf === "" ? null : { month: monthOf(asOf), sense };
    for (const plot of plots) {
      const { shown, all, best } = plot.show(at);
      plot.section?.classList.toggle("no-points", shown === 0);
      plot.writeHeading(at === null ? null : heading(monthName(at.month), shown, all, best));
    }
  },
};

window.catalogDatedPlots = ofPage;
