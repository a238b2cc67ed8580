/** How the page stands round a chart: its width, font and colours; or how a sheet of paper would. */

import { plotlyColour } from "./colour";
import type { Surroundings } from "./figure";

/** The page as it is now. */
export function onPage(figure: HTMLElement, canvas: HTMLElement): Surroundings {
  return {
    ...font(canvas),
    widthPx: canvas.clientWidth,
    coarsePointer: matchMedia("(pointer: coarse)").matches,
    ground: groundOf(canvas),
    colour: (expression) => computedColour(figure, expression, ""),
  };
}

/** Light colours and the width of a desk, whatever the page looks like: what a picture to take away is drawn for. */
export function onPaper(figure: HTMLElement, canvas: HTMLElement, widthPx: number): Surroundings {
  const colour = (expression: string): string => computedColour(figure, expression, "light");
  return { ...font(canvas), widthPx, coarsePointer: false, ground: colour("var(--md-default-bg-color,#fff)"), colour };
}

function font(canvas: HTMLElement): { fontFamily: string; fontSizePx: number } {
  const style = getComputedStyle(canvas);
  return {
    fontFamily: style.fontFamily,
    fontSizePx: Math.max(12, Math.round(Number.parseFloat(style.fontSize) * 0.85)),
  };
}

/** The browser works out variables, fallbacks, mixes and schemes, and answers with plain channels. */
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

/** The background seen behind `element`: that of the nearest ancestor that paints one. */
function groundOf(element: HTMLElement): string {
  for (let each: HTMLElement | null = element; each !== null; each = each.parentElement) {
    const colour = plotlyColour(getComputedStyle(each).backgroundColor);
    if (!/^rgba\(.*,\s*0\)$/.test(colour)) return colour;
  }
  return "rgb(255,255,255)";
}
