/** Marks, in the list of contents, the heading that the reader has scrolled to. */

import { fragmentId } from "../dom/fragment";
import type { Follower } from "./scroll";

/** A followed link stops 3 rem below the top, and the header is 2.4 rem high: what is above is reached. */
const REACHED_HEADER_HEIGHTS = 4 / 3;

/** How many of the headings, in their order, are at or above `line`; `top` is where one is on the screen. */
export function countReached<Heading>(
  headings: readonly Heading[],
  top: (heading: Heading) => number,
  line: number,
): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (top(headings[middle] as Heading) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function followContents(): Follower[] {
  const list = document.querySelector<HTMLElement>(".md-nav--secondary");
  const header = document.querySelector<HTMLElement>(".md-header");
  if (list === null || header === null) return [];
  const known = [...list.querySelectorAll<HTMLAnchorElement>("a[href^='#']")]
    .map((link) => ({ link, heading: document.getElementById(fragmentId(link.hash)) }))
    .filter((entry): entry is { link: HTMLAnchorElement; heading: HTMLElement } => entry.heading !== null);
  let count = 0;
  return [
    () => {
      if (list.offsetParent === null) return; // a phone has another list
      const now = countReached(
        known,
        ({ heading }) => heading.getBoundingClientRect().top,
        header.offsetHeight * REACHED_HEADER_HEIGHTS,
      );
      if (now === count) return;
      count = now;
      for (const [index, { link }] of known.entries()) {
        link.classList.toggle("passed", index < now);
        if (index === now - 1) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
      scrollIntoFrame(known[now - 1]?.link, list.closest<HTMLElement>(".md-sidebar__scrollwrap"));
    },
  ];
}

/** Scrolls a long list to a link in it, without scrolling the page. */
function scrollIntoFrame(link: HTMLElement | undefined, frame: HTMLElement | null): void {
  if (frame === null) return;
  const { top, bottom } = frame.getBoundingClientRect();
  const box = link?.getBoundingClientRect();
  if (box === undefined) frame.scrollTop = 0;
  else if (box.top < top || box.bottom > bottom) frame.scrollTop += box.top - top - frame.clientHeight / 2;
}
