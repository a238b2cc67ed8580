/**
 * Draws the charts of a page, each when it comes near the viewport.
 *
 * A chart is `figure[data-chart=ID][data-figure=URL][data-plotly=URL]`, whose data file (see charts/figure.ts)
 * registers the figure by that id, with `.chart-canvas`, whose height CSS reserves; it may hold `.chart-waiting`
 * (hidden once drawn) and `.chart-failed` (`hidden` until drawing fails), which CSS lays over the canvas so that
 * nothing moves, and buttons
 * `.save[data-format=svg|png]` (`hidden` until drawn). `data-chart-state` on the figure goes from nothing to `drawing`,
 * then `drawn` or `failed`. The table beside it is there without this script.
 *
 * A figure with a button `.explore` stands below a static plot: it is drawn in place of the plot when a reader presses
 * the button, which is `hidden` until this script runs.
 */

import { pageContext, paperContext } from "./charts/chart-context";
import { type ChartData, figureFor, NARROW_PX, readChart } from "./charts/figure";
import type { Json, JsonObject } from "./charts/json";
import { showAsOfForm } from "./charts/load-dated-plots";
import { loadPlotly, type Plotly } from "./charts/plotly";
import { download, FORMATS, type Format, figureOnPaper, PAPER_WIDTH_PX, renderImage } from "./charts/save";
import { loadData } from "./dom/load-data";

/** Charts are drawn when they are this close to the screen. */
const PRELOAD_MARGIN = "400px";

/** Plotly adds the layout to the element, with the ranges that the reader has zoomed to. */
interface DrawnElement extends HTMLElement {
  layout?: JsonObject;
}

interface DrawnChart {
  readonly figure: HTMLElement;
  readonly canvas: HTMLElement;
  readonly chart: ChartData;
  readonly plotly: Plotly;
}

const CONFIG: JsonObject = {
  responsive: true,
  displaylogo: false,
  // Otherwise a button offers to upload the chart to Plotly's makers.
  showSendToCloud: false,
  plotlyServerURL: "",
  scrollZoom: false,
  // Pictures are saved by the buttons below the chart, which the keyboard reaches.
  modeBarButtonsToRemove: ["toImage", "select2d", "lasso2d", "autoScale2d"],
};

function setVisible(parent: HTMLElement, selector: string, shown: boolean): void {
  const element = parent.querySelector<HTMLElement>(selector);
  if (element !== null) element.hidden = !shown;
}

async function redraw({ figure, canvas, chart, plotly }: DrawnChart): Promise<void> {
  const { data, layout } = figureFor(chart, pageContext(figure, canvas));
  await plotly.react(canvas, data, layout, CONFIG);
}

async function draw(figure: HTMLElement): Promise<DrawnChart> {
  const { chart: id, figure: data, plotly: url } = figure.dataset;
  const canvas = figure.querySelector<HTMLElement>(".chart-canvas");
  if (id === undefined || data === undefined || url === undefined || canvas === null)
    throw new Error("chart is incomplete");
  const absolute = (address: string): string => new URL(address, document.baseURI).href;
  const [plotly, value] = await Promise.all([loadPlotly(absolute(url)), loadData(absolute(data), id)]);
  const chart = readChart(value as Json);
  if (figure.classList.contains("fitted")) {
    canvas.style.height = `${canvas.offsetHeight}px`; // that of the empty picture in it
    canvas.replaceChildren();
  }
  const drawn: DrawnChart = { figure, canvas, chart, plotly };
  await redraw(drawn);
  return drawn;
}

/** Redraws when the colour mode or the narrow layout changes. Plotly itself handles other changes of width. */
function redrawOnChange(drawn: DrawnChart): void {
  const again = (): void => {
    redraw(drawn).catch((error: unknown) => console.error(error));
  };
  new MutationObserver(again).observe(document.body, {
    attributes: true,
    attributeFilter: ["data-md-color-scheme", "data-md-color-primary", "data-md-color-accent"],
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
  let narrow = drawn.canvas.clientWidth < NARROW_PX;
  new ResizeObserver(() => {
    const now = drawn.canvas.clientWidth < NARROW_PX;
    if (now === narrow) return;
    narrow = now;
    again();
  }).observe(drawn.canvas);
}

/** Saves the chart, zoomed as shown. */
async function save({ figure, canvas, chart, plotly }: DrawnChart, format: Format): Promise<void> {
  const shown = (canvas as DrawnElement).layout ?? {};
  const onSheet = figureOnPaper(chart, paperContext(figure, canvas, PAPER_WIDTH_PX), shown);
  const content = await renderImage(plotly, onSheet, canvas.clientHeight, format);
  download(content, `${figure.id.replace(/-chart$/, "") || "chart"}.${format}`);
}

function enableSaveButtons(drawn: DrawnChart): void {
  for (const format of FORMATS) {
    const button = drawn.figure.querySelector<HTMLButtonElement>(`button.save[data-format="${format}"]`);
    if (button === null) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      save(drawn, format).catch((error: unknown) => console.error(error));
    });
  }
}

async function startChart(figure: HTMLElement): Promise<void> {
  if (figure.dataset["chartState"] !== undefined) return;
  figure.dataset["chartState"] = "drawing";
  try {
    const drawn = await draw(figure);
    redrawOnChange(drawn);
    enableSaveButtons(drawn);
    setVisible(figure, ".chart-waiting", false);
    figure.dataset["chartState"] = "drawn";
  } catch (error) {
    // The reader still has the table. The reason is for developers, in the console.
    console.error(error);
    setVisible(figure, ".chart-waiting", false);
    setVisible(figure, ".chart-failed", true);
    figure.dataset["chartState"] = "failed";
  }
}

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      void startChart(target as HTMLElement);
    }
  },
  { rootMargin: PRELOAD_MARGIN },
);

/** Shows the button that draws the figure in place of the static plot above it. */
function drawOnRequest(figure: HTMLElement, button: HTMLButtonElement): void {
  button.hidden = false;
  button.addEventListener("click", () => {
    button.hidden = true;
    const section = figure.parentElement;
    if (section !== null) for (const part of [".plot-key", ".plot-place"]) setVisible(section, part, false);
    for (const part of [".chart-place", ".caption"]) setVisible(figure, part, true);
    void startChart(figure);
  });
}

for (const figure of document.querySelectorAll<HTMLElement>("figure[data-chart]")) {
  const button = figure.querySelector<HTMLButtonElement>("button.explore");
  if (button === null) observer.observe(figure);
  else drawOnRequest(figure, button);
}

showAsOfForm();
