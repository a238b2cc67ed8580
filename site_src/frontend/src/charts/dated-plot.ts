/** Redraws a static plot (catalog/render/html/plots.py) as of the end of a month, and restores it. */

import { frontierOf, isBeaten, isThere, type PlotDate, type PointMonths, parseMonths } from "./plot-months";

/** The points of a plot as of a month. */
export interface PlotSummary {
  readonly shown: number;
  /** Points of today. */
  readonly all: number;
  /** Points of today without a date in this sense. */
  readonly undated: number;
  /** Text of the best point, its first lines; "" without one. */
  readonly best: string;
  /** The first month with a point; null without any. */
  readonly first: number | null;
}

interface Dot {
  readonly link: SVGAElement;
  readonly months: PointMonths;
  readonly x: number;
  readonly y: number;
}

const SVG = "http://www.w3.org/2000/svg";
const SHADES = 5;
const NARROW_PX = 520;
const MOST_LABELS = { narrow: 5, wide: 14 } as const;
const LETTER_PX = 6.6;
const LINE_PX = 15;
const LINES_OF_BEST = 2;

export class DatedPlot {
  readonly svg: SVGSVGElement;
  /** The section of the chart. */
  readonly section: HTMLElement | null;
  private readonly original: readonly Node[];
  private readonly heading: string;
  private at: PlotDate | null = null;

  constructor(svg: SVGSVGElement) {
    this.svg = svg;
    this.section = svg.closest<HTMLElement>(".plot-section");
    this.heading = this.headingText?.textContent ?? "";
    this.original = [...svg.childNodes].map((node) => node.cloneNode(true));
    let wasNarrow = this.isNarrow;
    addEventListener("resize", () => {
      if (this.at === null || wasNarrow === this.isNarrow) return;
      wasNarrow = this.isNarrow;
      this.show(this.at);
    });
  }

  /** The plots in `root` that a date can change. */
  static all(root: ParentNode): readonly DatedPlot[] {
    return [...root.querySelectorAll<SVGSVGElement>("svg.plot[data-rule]")].map((svg) => new DatedPlot(svg));
  }

  /** Draws the plot as of the end of a month; that of today for null. */
  show(at: PlotDate | null): PlotSummary {
    this.at = at;
    this.svg.replaceChildren(...this.original.map((node) => node.cloneNode(true)));
    const dots = this.dots();
    const today = dots.filter(({ months }) => !months.earlier);
    const shown = dots.filter(({ months }) => isThere(months, at));
    if (at !== null) {
      const there = new Set(shown);
      for (const dot of dots) {
        dot.link.classList.toggle("out", !there.has(dot));
        dot.link.classList.remove("earlier");
      }
      this.redraw(shown, at);
    }
    const sense = at?.sense ?? "released";
    const dates = (sense === "released" ? today : dots).map(({ months }) => months[sense]);
    const known = dates.filter((month) => month !== null);
    return {
      shown: shown.length,
      all: today.length,
      undated: today.filter(({ months }) => months[sense] === null).length,
      best: this.best(shown),
      first: known.length === 0 ? null : Math.min(...known),
    };
  }

  /** Writes the heading of the chart; that of today for null. */
  writeHeading(text: string | null): void {
    const node = this.headingText;
    if (node !== null) node.textContent = text ?? this.heading;
  }

  /** The text of the heading, which also holds a link to it. */
  private get headingText(): ChildNode | null {
    return this.section?.querySelector("h2, h3")?.firstChild ?? null;
  }

  private get rule(): readonly string[] {
    return (this.svg.dataset["rule"] ?? "").split(" ");
  }

  private get lowerIsBetter(): boolean {
    return this.rule.includes("lower");
  }

  private get isNarrow(): boolean {
    return this.svg.clientWidth < NARROW_PX;
  }

  private dots(): readonly Dot[] {
    return [...this.svg.querySelectorAll<SVGAElement>("a[data-m]")].map((link) => {
      const mark = link.querySelector("svg");
      return {
        link,
        months: parseMonths(link.dataset["m"] ?? "", link.matches(".earlier")),
        x: Number.parseFloat(mark?.getAttribute("x") ?? "0"),
        y: Number(mark?.getAttribute("y")),
      };
    });
  }

  private best(shown: readonly Dot[]): string {
    const checked = shown.filter(({ link }) => !link.matches(".hollow"));
    const sign = this.lowerIsBetter ? -1 : 1;
    const [first] = [...checked].sort((one, other) => sign * (one.y - other.y) || one.x - other.x);
    return first === undefined ? "" : linesOf(first).slice(0, LINES_OF_BEST).join(", ");
  }

  private redraw(shown: readonly Dot[], at: PlotDate): void {
    const steps = frontierOf(
      shown.filter(({ link }) => !link.matches(".off-line")),
      this.lowerIsBetter,
    );
    const highlighted = this.rule.includes("unbeaten") ? shown.filter(({ months }) => !isBeaten(months, at)) : steps;
    this.highlight(shown, new Set(highlighted));
    this.drawStairs(steps, shown);
    this.drawLabels([...steps].reverse());
  }

  /** Moves the points to highlight behind the others, where the keyboard reaches them. */
  private highlight(shown: readonly Dot[], highlighted: ReadonlySet<Dot>): void {
    const grey = this.svg.querySelector(".dots");
    const front = this.svg.querySelector(".dots ~ g:not([class])");
    const firstYear = Number(this.rule.find((word) => /^\d+$/.test(word)) ?? "0");
    for (const dot of shown) {
      const { link, months } = dot;
      const isHighlighted = highlighted.has(dot);
      link.classList.toggle("highlighted", isHighlighted);
      for (let shade = 1; shade <= SHADES; shade += 1) link.classList.remove(`shade-${shade}`);
      if (isHighlighted) {
        link.removeAttribute("tabindex");
        link.setAttribute("aria-label", linesOf(dot).join(", "));
        if (firstYear > 0 && months.released !== null)
          link.classList.add(`shade-${shadeOf(months.released, firstYear)}`);
        front?.append(link);
      } else {
        link.setAttribute("tabindex", "-1");
        link.removeAttribute("aria-label");
        grey?.append(link);
      }
    }
  }

  private drawStairs(steps: readonly Dot[], shown: readonly Dot[]): void {
    const group = this.svg.querySelector(".stairs > g") ?? this.svg.querySelector(".stairs");
    if (group === null) return;
    const ends = [...group.querySelectorAll("line")].map((line) => Number.parseFloat(line.getAttribute("x2") ?? "0"));
    const last = Math.max(...ends, 0) || 100;
    // On an axis of time, the line ends with the newest point.
    const edge = this.rule.includes("time") ? Math.max(...shown.map(({ x }) => x), 0) : last;
    group.replaceChildren();
    steps.forEach((step, index) => {
      const next = steps[index + 1];
      group.append(lineOf(step.x, step.y, next?.x ?? edge, step.y));
      if (next !== undefined) group.append(lineOf(next.x, step.y, next.x, next.y));
    });
  }

  /** Names of the steps, the first ones where there is room. */
  private drawLabels(steps: readonly Dot[]): void {
    const groups = this.svg.querySelectorAll(".labels");
    for (const group of groups) group.replaceChildren();
    const width = this.svg.clientWidth;
    const taken: Box[] = steps.map(({ x, y }) => ({
      left: (x / 100) * width - 5,
      right: (x / 100) * width + 5,
      top: y - 5,
      bottom: y + 5,
    }));
    const most = MOST_LABELS[this.isNarrow ? "narrow" : "wide"];
    let placed = 0;
    for (const step of steps) {
      if (placed === most) break;
      const text = linesOf(step)[0] ?? "";
      const place = PLACES.map((one) => ({ ...one, box: boxOf(one, (step.x / 100) * width, step.y, text) })).find(
        ({ box }) =>
          box.left >= 0 && box.right <= width && box.top >= -LINE_PX && taken.every((other) => !overlap(box, other)),
      );
      if (place === undefined) continue;
      taken.push(place.box);
      placed += 1;
      for (const group of groups) group.append(labelOf(step, place, text));
    }
  }
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface LabelPlace {
  readonly anchor: "start" | "middle" | "end";
  readonly dx: number;
  readonly dy: number;
}

const PLACES: readonly LabelPlace[] = [
  { anchor: "end", dx: -4, dy: -8 },
  { anchor: "middle", dx: 0, dy: -9 },
  { anchor: "start", dx: 4, dy: 18 },
  { anchor: "end", dx: -9, dy: 4 },
];

/** Share of a text that lies to the left of its anchor. */
const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

function boxOf({ anchor, dx, dy }: LabelPlace, x: number, y: number, text: string): Box {
  const length = text.length * LETTER_PX;
  const before = length * SHARE_BEFORE[anchor];
  const left = x + dx - before;
  return { left, right: left + length, top: y + dy - LINE_PX + 3, bottom: y + dy + 3 };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function linesOf({ link }: Dot): readonly string[] {
  return (link.querySelector("title")?.textContent ?? "").split("\n");
}

function shadeOf(month: number, firstYear: number): number {
  return Math.min(SHADES, Math.max(1, 2000 + Math.floor(month / 12) - firstYear + 1));
}

function lineOf(x1: number, y1: number, x2: number, y2: number): SVGLineElement {
  const drawn = document.createElementNS(SVG, "line");
  for (const [name, value] of Object.entries({ x1: `${x1}%`, y1: `${y1}`, x2: `${x2}%`, y2: `${y2}` }))
    drawn.setAttribute(name, value);
  return drawn;
}

function labelOf({ x, y }: Dot, { anchor, dx, dy }: LabelPlace, text: string): SVGSVGElement {
  const place = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({ x: `${x}%`, y: `${y}`, overflow: "visible" }))
    place.setAttribute(name, value);
  const written = document.createElementNS(SVG, "text");
  for (const [name, value] of Object.entries({ x: `${dx}`, y: `${dy}`, "text-anchor": anchor }))
    written.setAttribute(name, value);
  written.textContent = text;
  place.append(written);
  return place;
}
