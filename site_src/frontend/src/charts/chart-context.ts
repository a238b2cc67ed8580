/** Width, font and colours that a chart is drawn with: those of the page, or those for a saved image. */

import { plotlyColour } from "./colour";
import type { ChartContext } from "./figure";

/** The page as it is now. */
export function pageContext(figure: HTMLElement, canvas: HTMLElement): ChartContext {
  return {
    ...font(canvas),
    widthPx: canvas.clientWidth,
    coarsePointer: matchMedia("(pointer: coarse)").matches,
    background: backgroundOf(canvas),
    resolveColour: (expression) => computedColour(figure, expression, ""),
  };
}

/** Light colours and a desktop width, whatever the page looks like: for saved images. */
export function paperContext(figure: HTMLElement, canvas: HTMLElement, widthPx: number): ChartContext {
  const colour = (expression: string): string => computedColour(figure, expression, "light");
  return {
    ...font(canvas),
    widthPx,
    coarsePointer: false,
    background: colour("var(--md-default-bg-color,#fff)"),
    resolveColour: colour,
  };
}

function font(canvas: HTMLElement): { fontFamily: string; fontSizePx: number } {
  const style = getComputedStyle(canvas);
  return {
    fontFamily: style.fontFamily,
    fontSizePx: Math.max(12, Math.round(Number.parseFloat(style.fontSize) * 0.85)),
  };
}

/** Lets the browser resolve variables, fallbacks, mixes and schemes to plain channels. */
function computedColour(figure: HTMLElement, expression: string, scheme: "" | "light"): string {
  const probe = document.createElement("span");
  probe.hidden = true;
  probe.style.colorScheme = scheme;
  probe.style.color = expression;
  figure.append(probe);
  const colour = plotlyColour(getComputedStyle(probe).color);
  probe.remove();
  return colour;
}

/** Background colour behind `element`: that of the nearest ancestor that has one. */
function backgroundOf(element: HTMLElement): string {
  for (let ancestor: HTMLElement | null = element; ancestor !== null; ancestor = ancestor.parentElement) {
    const colour = plotlyColour(getComputedStyle(ancestor).backgroundColor);
    if (!/^rgba\(.*,\s*0\)$/.test(colour)) return colour;
  }
  return "rgb(255,255,255)";
}
