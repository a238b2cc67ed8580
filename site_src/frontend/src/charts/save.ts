/** Saves a chart as SVG, or as PNG at twice the size: light colours and desktop width, whatever the page looks like. */

import { type ChartContext, type ChartData, type Figure, figureFor } from "./figure";
import { isObject, type JsonObject, merge } from "./json";
import type { Plotly } from "./plotly";

export const FORMATS = ["svg", "png"] as const;
export type Format = (typeof FORMATS)[number];

/** The default width of `catalog chart`. */
export const PAPER_WIDTH_PX = 900;
const PNG_SCALE = 2;

/** The figure for saving, zoomed as on the page. */
export function figureOnPaper(chart: ChartData, paper: ChartContext, shown: JsonObject): Figure {
  const { data, layout } = figureFor(chart, paper);
  const axes = Object.entries(layout).filter(([name, axis]) => /^[xy]axis\d*$/.test(name) && isObject(axis));
  const zoomed = axes.flatMap(([name]) => {
    const axis = shown[name];
    const range = isObject(axis) ? axis["range"] : undefined;
    return range === undefined ? [] : [[name, { range }] as const];
  });
  return { data, layout: merge(layout, Object.fromEntries(zoomed)) };
}

/** An image of `figure` in the given format; rejects if the browser cannot draw it. */
export async function renderImage(plotly: Plotly, figure: Figure, heightPx: number, format: Format): Promise<Blob> {
  const size = { width: PAPER_WIDTH_PX, height: heightPx };
  const address = await plotly.toImage(
    { ...figure, layout: { ...figure.layout, ...size } },
    { format: "svg", ...size },
  );
  if (format === "png") return rasterize(address, size);
  const svg = decodeURIComponent(address.slice(address.indexOf(",") + 1));
  return new Blob([svg], { type: "image/svg+xml" });
}

/**
 * The drawing at `address` as PNG.
 *
 * Plotly's own way shows it at a `blob:` address, which pages may not load pictures from; `data:` they may, for the
 * theme has its icons there. So no page's policy is widened for this.
 */
async function rasterize(address: string, size: { width: number; height: number }): Promise<Blob> {
  const image = new Image(size.width * PNG_SCALE, size.height * PNG_SCALE);
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, image.width, image.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture came of it")) : resolve(blob)), "image/png");
  });
}

/** Downloads `content` as a file. */
export function download(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Not at once: the browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
