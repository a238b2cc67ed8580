/** The form of a page of charts that shows them as of the end of a month, and its part of the URL. */

import { AS_OF_NAMES, lastDay, parseAsOf } from "../boards/as-of";
import { find } from "../dom/element";
import { t, tn } from "../dom/words";
import { replaceParts } from "../tables/sort-url";
import type { DatedPlot, PlotSummary } from "./dated-plot";
import { monthName, monthOf, type PlotDate } from "./plot-months";

/** Makes the form `.plot-as-of` of the page work, and shows `plots` as of its date. */
export function startAsOfForm(plots: readonly DatedPlot[]): void {
  const form = document.querySelector<HTMLElement>(".plot-as-of");
  if (form !== null) new AsOfForm(form, plots).start();
}

class AsOfForm {
  private readonly root: HTMLElement;
  private readonly plots: readonly DatedPlot[];
  private readonly date: HTMLInputElement;
  private readonly sense: HTMLSelectElement;
  private readonly status: HTMLElement;

  constructor(root: HTMLElement, plots: readonly DatedPlot[]) {
    this.root = root;
    this.plots = plots;
    this.date = find<HTMLInputElement>(root, "[name=as-of]");
    this.sense = find<HTMLSelectElement>(root, "[name=sense]");
    this.status = find(document, ".plot-status");
  }

  start(): void {
    this.root.addEventListener("change", () => {
      this.updateAddress();
      this.apply();
    });
    addEventListener("popstate", () => this.follow());
    if (this.date.value === "") this.follow();
    else {
      this.updateAddress();
      this.apply();
    }
  }

  private follow(): void {
    const { asOf, sense } = parseAsOf(new URLSearchParams(location.search));
    this.date.value = asOf;
    this.sense.value = sense;
    this.apply();
  }

  private get at(): PlotDate | null {
    const day = lastDay(this.date.value);
    if (day === "") return null;
    return { month: monthOf(day), sense: this.sense.value === "published" ? "published" : "released" };
  }

  private get parts(): readonly string[] {
    return this.at === null ? [] : [`as-of=${this.date.value}`, `sense=${this.at.sense}`];
  }

  private updateAddress(): void {
    const query = replaceParts(location.search, (name) => AS_OF_NAMES.includes(name), this.parts);
    if (query === location.search) return;
    try {
      history.pushState(null, "", `${location.pathname}${query}${location.hash}`);
    } catch {
      // A page opened from disk may refuse; the chart is still correct.
    }
  }

  private apply(): void {
    const { at } = this;
    document.body.classList.toggle("as-of-date", at !== null);
    this.sense.hidden = at === null;
    // The charts of other benchmarks are shown as of the same date.
    for (const link of document.querySelectorAll<HTMLAnchorElement>("nav.choices a"))
      link.search = this.parts.join("&");
    const summaries = this.plots.map((plot) => {
      const summary = plot.show(at);
      plot.writeHeading(at === null ? null : this.headingOf(at, summary));
      return summary;
    });
    const [summary] = summaries;
    this.status.textContent = at === null || summary === undefined ? "" : this.message(at, summary);
  }

  private headingOf({ month }: PlotDate, { best }: PlotSummary): string {
    const words = this.root.dataset["heading"] ?? "";
    return words.replace("{month}", monthName(month)).replace("{best}", best === "" ? "–" : best);
  }

  private message({ month, sense }: PlotDate, { shown, all, undated, first }: PlotSummary): string {
    const at = { month: monthName(month), meaning: this.root.dataset[sense] ?? "" };
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
    return [counts, ...(undated === 0 ? [] : [left]), others].join(" ");
  }
}
