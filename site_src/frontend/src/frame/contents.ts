/** The list of contents beside a page: which heading the reader has come to. */

import type { Follower } from "./scroll";

/** A followed link stops 3 rem below the top, and the header is 2.4 rem high: what is above is reached. */
const REACHED = 4 / 3;

/** How many of the headings, in their order, are at or above `line`; `top` is where one is on the screen. */
export function reached<Heading>(
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
    .map((link) => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
    .filter((each): each is { link: HTMLAnchorElement; heading: HTMLElement } => each.heading !== null);
  let count = 0;
  return [
    () => {
      if (list.offsetParent === null) return; // a phone has another list
      const now = reached(known, ({ heading }) => heading.getBoundingClientRect().top, header.offsetHeight * REACHED);
      if (now === count) return;
      count = now;
      for (const [index, { link }] of known.entries()) {
        link.classList.toggle("md-nav__link--passed", index < now);
        link.classList.toggle("md-nav__link--active", index === now - 1);
        if (index === now - 1) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
      show(known[now - 1]?.link, list.closest<HTMLElement>(".md-sidebar__scrollwrap"));
    },
  ];
}

/** Scrolls a list that is longer than the screen to a link in it, and nothing else. */
function show(link: HTMLElement | undefined, frame: HTMLElement | null): void {
  if (frame === null) return;
  const { top, bottom } = frame.getBoundingClientRect();
  const place = link?.getBoundingClientRect();
  if (place === undefined) frame.scrollTop = 0;
  else if (place.top < top || place.bottom > bottom) frame.scrollTop += place.top - top - frame.clientHeight / 2;
}
