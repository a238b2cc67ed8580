/** The header while the page scrolls: its shadow, the title of the page in it, and the button back to the top. */

import type { Follower } from "./scroll";

export function followHeader(): Follower[] {
  const header = document.querySelector<HTMLElement>(".md-header");
  const title = document.querySelector<HTMLElement>(".md-header__title");
  const heading = document.querySelector("article h1");
  const top = document.querySelector<HTMLButtonElement>(".md-top");
  if (header === null || title === null) return [];
  top?.addEventListener("click", () => {
    scrollTo({ top: 0, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth" });
    // The button disappears: give the focus to the first link of the page.
    document.querySelector<HTMLElement>(".md-logo")?.focus({ preventScroll: true });
  });
  return [
    (y, up) => {
      header.classList.toggle("md-header--shadow", y > 0);
      title.classList.toggle(
        "md-header__title--active",
        heading !== null && heading.getBoundingClientRect().bottom < header.offsetHeight,
      );
      if (top !== null && document.activeElement !== top) top.hidden = !up || y < innerHeight;
    },
  ];
}
