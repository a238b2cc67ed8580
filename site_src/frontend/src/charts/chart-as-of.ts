/** A page of charts as of the end of a month. */

import { sentences, t, tn } from "../dom/words";
import { AsOfForm } from "./as-of-form";
import type { DatedPlot, PlotSummary } from "./dated-plot";
import { monthName, type PlotDate } from "./plot-months";

/** Makes the form `root` show `plots` as of its date. */
export function startCharts(root: HTMLElement, plots: readonly DatedPlot[]): void {
  const form: AsOfForm = new AsOfForm(root, (at) => {
    const summaries = plots.map((plot) => {
      const summary = plot.show(at);
      plot.writeHeading(at === null ? null : form.heading(at, summary.best));
      return summary;
    });
    const [summary] = summaries;
    return at === null || summary === undefined ? "" : message(at, form.meaning(at), summary);
  });
  form.start();
}

function message({ month }: PlotDate, meaning: string, { shown, all, undated, first }: PlotSummary): string {
  const at = { month: monthName(month), meaning };
  if (shown === 0 && first === null)
    return t("As of the end of {month}, {meaning}: no point of this chart has such a date.", at);
  if (shown === 0)
    return t("As of the end of {month}, {meaning}: no point yet; the first one came in {first}.", {
      ...at,
      first: monthName(first ?? month),
    });
  const counts = tn(
    "As of the end of {month}, {meaning}: {n} point; today {all}.",
    "As of the end of {month}, {meaning}: {n} points; today {all}.",
    shown,
    { ...at, all },
  );
  const left = tn(
    "{n} of today without such a date is left out.",
    "{n} of today without such a date are left out.",
    undated,
  );
  const others = t("The table, the CSV file and the chart to explore are of today.");
  return sentences([counts, undated === 0 ? "" : left, others]);
}
