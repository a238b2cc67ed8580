/**
 * The page of the index as of the end of a month.
 *
 * By release, the rows of today whose models were released; by publication, the rows of the data file of
 * catalog/views/index_months.py.
 */

import { parseRankedRow, placesAmong } from "../boards/places";
import { element } from "../dom/element";
import { loadData } from "../dom/load-data";
import { sentences, t, tn } from "../dom/words";
import { AsOfForm } from "./as-of-form";
import type { DatedPlot } from "./dated-plot";
import { monthName, type PlotDate } from "./plot-months";

interface IndexMonth {
  readonly month: number;
  readonly scores: number;
  readonly models: number;
  /** Number of the model, points, ends of the interval, number of benchmarks. */
  readonly rows: readonly (readonly [number, number, number, number, number])[];
}

interface IndexMonths {
  readonly models: readonly (readonly [path: string, name: string, configuration: string])[];
  readonly months: readonly IndexMonth[];
}

/** Cells of a row, as index.html.jinja writes them. */
const PLACE = 1;
const POINTS = 2;

class IndexTable {
  private readonly body: HTMLTableSectionElement;
  private readonly today: readonly HTMLTableRowElement[];
  private readonly places: readonly string[];
  private readonly root: string;

  constructor(body: HTMLTableSectionElement) {
    this.body = body;
    this.today = [...body.rows];
    this.places = this.today.map((row) => row.cells[PLACE]?.textContent ?? "");
    const path = body.querySelector("th > a")?.getAttribute("href") ?? "";
    this.root = path.slice(0, Math.max(0, path.indexOf("models/")));
  }

  restore(): void {
    this.body.replaceChildren(...this.today);
    this.today.forEach((row, index) => {
      row.hidden = false;
      row.cells[PLACE]?.replaceChildren(this.places[index] ?? "");
    });
  }

  /** Shows the rows of models released until the end of a month, with their places among these; returns how many. */
  showReleased(month: number): number {
    this.restore();
    const shown = this.today.filter((row) => row.dataset["m"] !== undefined && Number(row.dataset["m"]) <= month);
    for (const row of this.today) row.hidden = !shown.includes(row);
    const ranked = shown.map((row, index) => {
      const cell = row.cells[POINTS];
      return parseRankedRow(
        index,
        cell?.firstChild?.textContent ?? "",
        cell?.querySelector("small")?.textContent ?? "",
        "",
      );
    });
    placesAmong(ranked, false).forEach((place, index) => {
      shown[index]?.cells[PLACE]?.replaceChildren(place);
    });
    return shown.length;
  }

  /** Shows the index as it was fitted to what was published. */
  showPublished({ rows }: IndexMonth, { models }: IndexMonths): void {
    const ends = rows.map(([, , low, high]) => `${low.toFixed(1)}–${high.toFixed(1)}`);
    const ranked = rows.map(([, points], index) => parseRankedRow(index, points.toFixed(1), ends[index] ?? "", ""));
    const places = placesAmong(ranked, false);
    const known = new Map(this.today.map((row) => [nameOf(row), row]));
    this.body.replaceChildren(
      ...rows.map(([model, points, , , benchmarks], index) => {
        const [path = "", name = "", configuration = ""] = models[model] ?? [];
        const link = element("a", { href: `${this.root}${path}` }, name);
        const small = configuration === "" ? [] : [element("small", {}, configuration)];
        const now = known.get(`${name}\n${configuration}`);
        const facts = [5, 6, 7].map((column) => now?.cells[column]?.cloneNode(true) ?? element("td"));
        return element(
          "tr",
          {},
          element("th", { scope: "row" }, link, ...small),
          element("td", {}, places[index] ?? ""),
          element("td", { class: "n" }, points.toFixed(1), element("small", {}, ends[index] ?? "")),
          element("td", {}, `${benchmarks}`),
          element("td"),
          ...facts,
        );
      }),
    );
  }

  /** The first row that is shown: name and points. */
  get best(): string {
    const row = [...this.body.rows].find(({ hidden }) => !hidden);
    if (row === undefined) return "";
    const name = nameOf(row)
      .split("\n")
      .filter((part) => part !== "")
      .join(", ");
    return `${name}, ${row.cells[POINTS]?.firstChild?.textContent ?? ""}`;
  }
}

function nameOf(row: HTMLTableRowElement): string {
  return `${row.querySelector("th > a")?.textContent ?? ""}\n${row.querySelector("th > small")?.textContent ?? ""}`;
}

/** Makes the form `root` show the table `body` and the charts of the index as of its date. */
export function startIndex(root: HTMLElement, body: HTMLTableSectionElement, plots: readonly DatedPlot[]): void {
  const table = new IndexTable(body);
  const showPlots = (at: PlotDate | null): void => {
    for (const plot of plots) {
      const { best } = plot.show(at);
      plot.writeHeading(at === null ? null : form.heading(at, best));
    }
  };
  const form: AsOfForm = new AsOfForm(root, async (at) => {
    if (at === null || at.sense === "released") {
      showPlots(at);
      if (at !== null) return releasedMessage(at, form.meaning(at), table.showReleased(at.month), table.best);
      table.restore();
      return "";
    }
    showPlots(null);
    const path = root.dataset["history"];
    if (path === undefined) {
      table.restore();
      return t("An index of its own, of values published until a date, is made for all work together only.");
    }
    const data = (await loadData(new URL(path, document.baseURI).href, "index-months")) as IndexMonths;
    const then = [...data.months].reverse().find(({ month }) => month <= at.month);
    if (then === undefined) {
      body.replaceChildren();
      return t(
        "As of the end of {month} there is no index yet: too few models had values on linked benchmarks. " +
          "The first is of {first}.",
        {
          month: monthName(at.month),
          first: monthName(data.months[0]?.month ?? at.month),
        },
      );
    }
    table.showPublished(then, data);
    return publishedMessage(at, form.meaning(at), then, table.best);
  });
  form.start();
}

function releasedMessage({ month }: PlotDate, meaning: string, shown: number, best: string): string {
  const at = { month: monthName(month), meaning };
  if (shown === 0) return t("As of the end of {month}, {meaning}: no model of the index.", at);
  return tn(
    "As of the end of {month}, {meaning}: {n} model configuration; the highest is {best}. Places are among these.",
    "As of the end of {month}, {meaning}: {n} model configurations; the highest is {best}. Places are among these.",
    shown,
    { ...at, best },
  );
}

function publishedMessage({ month }: PlotDate, meaning: string, then: IndexMonth, best: string): string {
  const { models, scores, rows } = then;
  const sentence = t(
    "As of the end of {month}, {meaning}: {models} model configurations by {scores} scores; " +
      "the highest is {best}. Points have a scale of their own. Charts and notes are of today.",
    { month: monthName(month), meaning, models, scores, best },
  );
  const more = t("The {rows} highest are shown.", { rows: rows.length });
  return sentences([sentence, rows.length < models ? more : ""]);
}
