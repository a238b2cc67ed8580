/**
 * Draws the charts of a page, each when it comes near the viewport.
 *
 * A chart is `figure[data-chart][data-plotly=URL]` with `script.chart-data` (see charts/figure.ts) and
 * `.chart-canvas`, whose height CSS reserves; it may hold `.chart-waiting` (hidden once drawn) and `.chart-failed`
 * (`hidden` until drawing fails), which CSS lays over the canvas so that nothing moves. `data-chart-state` on the
 * figure goes from nothing to `drawing`, then `drawn` or `failed`. The table beside it is there without this script.
 */

import { plotlyColour } from "./charts/colour";
import { type ChartData, figureFor, NARROW_PX, parseChart, type Surroundings } from "./charts/figure";
import type { JsonObject } from "./charts/json";
import { loadPlotly, type Plotly } from "./charts/plotly";

/** A screen or so ahead: drawn before the reader is there, not before the reader is coming. */
const NEAR = "400px";

interface Drawn {
  readonly figure: HTMLElement;
  readonly canvas: HTMLElement;
  readonly chart: ChartData;
  readonly plotly: Plotly;
}

function surroundings(figure: HTMLElement, canvas: HTMLElement): Surroundings {
  const style = getComputedStyle(canvas);
  return {
    widthPx: canvas.clientWidth,
    coarsePointer: matchMedia("(pointer: coarse)").matches,
    fontFamily: style.fontFamily,
    fontSizePx: Math.max(12, Math.round(Number.parseFloat(style.fontSize) * 0.85)),
    ground: groundOf(canvas),
    colour: (expression) => computedColour(figure, expression),
  };
}

/** The browser works out variables, fallbacks and mixes, and answers with plain channels. */
function computedColour(figure: HTMLElement, expression: string): string {
  const probe = document.createElement("span");
  probe.hidden = true;
  probe.style.color = expression;
  figure.append(probe);
  const colour = plotlyColour(getComputedStyle(probe).color);
  probe.remove();
  return colour;
}

/** The background seen behind `element`: that of the nearest ancestor that paints one. */
function groundOf(element: HTMLElement): string {
  for (let each: HTMLElement | null = element; each !== null; each = each.parentElement) {
    const colour = plotlyColour(getComputedStyle(each).backgroundColor);
    if (!/^rgba\(.*,\s*0\)$/.test(colour)) return colour;
  }
  return "rgb(255,255,255)";
}

function config(figure: HTMLElement): JsonObject {
  return {
    responsive: true,
    displaylogo: false,
    // Otherwise a button offers to upload the chart to Plotly's makers.
    showSendToCloud: false,
    plotlyServerURL: "",
    scrollZoom: false,
    modeBarButtonsToRemove: ["select2d", "lasso2d", "autoScale2d"],
    toImageButtonOptions: { format: "svg", filename: figure.id === "" ? "chart" : figure.id },
  };
}

function show(parent: HTMLElement, selector: string, shown: boolean): void {
  const element = parent.querySelector<HTMLElement>(selector);
  if (element !== null) element.hidden = !shown;
}

async function redraw({ figure, canvas, chart, plotly }: Drawn): Promise<void> {
  const { data, layout } = figureFor(chart, surroundings(figure, canvas));
  await plotly.react(canvas, data, layout, config(figure));
}

async function draw(figure: HTMLElement): Promise<Drawn> {
  const url = figure.dataset["plotly"];
  const canvas = figure.querySelector<HTMLElement>(".chart-canvas");
  const block = figure.querySelector("script.chart-data");
  if (url === undefined || canvas === null || block === null) throw new Error("chart is incomplete");
  const chart = parseChart(block.textContent ?? "");
  const plotly = await loadPlotly(new URL(url, document.baseURI).href);
  const drawn: Drawn = { figure, canvas, chart, plotly };
  await redraw(drawn);
  return drawn;
}

/** Colours follow the reader's palette; the narrow layout follows the width. Plotly itself follows small changes. */
function keepUp(drawn: Drawn): void {
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

/** Saves the chart as it is drawn now. Not as PNG: pages may not load the picture that Plotly makes one from. */
async function save({ figure, canvas, plotly }: Drawn): Promise<void> {
  const address = await plotly.toImage(canvas, { format: "svg", width: canvas.clientWidth, height: canvas.clientHeight });
  const link = document.createElement("a");
  link.href = address;
  link.download = `${figure.id === "" ? "chart" : figure.id}.svg`;
  link.click();
}

function offerToSave(drawn: Drawn): void {
  const button = drawn.figure.querySelector<HTMLButtonElement>("button.save");
  if (button === null) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    save(drawn).catch((error: unknown) => console.error(error));
  });
}

async function start(figure: HTMLElement): Promise<void> {
  if (figure.dataset["chartState"] !== undefined) return;
  figure.dataset["chartState"] = "drawing";
  try {
    const drawn = await draw(figure);
    keepUp(drawn);
    offerToSave(drawn);
    show(figure, ".chart-waiting", false);
    figure.dataset["chartState"] = "drawn";
  } catch (error) {
    // The reader still has the table; say so, and leave the reason to whoever looks at the console.
    console.error(error);
    show(figure, ".chart-waiting", false);
    show(figure, ".chart-failed", true);
    figure.dataset["chartState"] = "failed";
  }
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void start(target as HTMLElement);
    }
  },
  { rootMargin: NEAR },
);

for (const figure of document.querySelectorAll<HTMLElement>("figure[data-chart]")) near.observe(figure);
