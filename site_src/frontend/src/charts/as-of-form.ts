/** The form that shows a page as of the end of a month, and its part of the URL. */

import { AS_OF_NAMES, lastDay, parseAsOf } from "../boards/as-of";
import { find } from "../dom/element";
import { replaceParts } from "../tables/sort-url";
import { monthName, monthOf, type PlotDate } from "./plot-months";

export class AsOfForm {
  readonly root: HTMLElement;
  private readonly show: (at: PlotDate | null) => string | Promise<string>;
  private readonly date: HTMLInputElement;
  private readonly sense: HTMLSelectElement;
  private readonly status: HTMLElement;

  /** `show` shows the page as of a month, today for null; it returns a sentence on what is shown. */
  constructor(root: HTMLElement, show: (at: PlotDate | null) => string | Promise<string>) {
    this.root = root;
    this.show = show;
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

  /** Meaning of the date, as part of a sentence. */
  meaning({ sense }: PlotDate): string {
    return this.root.dataset[sense] ?? "";
  }

  /** Heading of a chart as of a month; `best` is the text of its best point. */
  heading({ month }: PlotDate, best: string): string {
    const words = this.root.dataset["heading"] ?? "";
    return words.replace("{month}", monthName(month)).replace("{best}", best === "" ? "–" : best);
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
    // The pages beside this one are shown as of the same date.
    for (const link of document.querySelectorAll<HTMLAnchorElement>("nav.choices a, nav.choose-work a"))
      link.search = this.parts.join("&");
    Promise.resolve(this.show(at))
      .then((message) => {
        if (at === null || (this.at?.month === at.month && this.at.sense === at.sense))
          this.status.textContent = message;
      })
      .catch((error: unknown) => console.error(error));
  }
}
