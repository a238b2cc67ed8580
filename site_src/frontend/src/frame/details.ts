/** Opens folded parts (<details>) that the URL leads into, and all of them for printing. */

import { fragmentId } from "../dom/fragment";

export function openDetails(): void {
  openTarget();
  addEventListener("hashchange", openTarget);
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(".md-content details:not([open])")];
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}

function openTarget(): void {
  const target = document.getElementById(fragmentId(location.hash));
  if (target === null) return;
  let moved = false;
  for (let fold = target.closest("details"); fold !== null; fold = fold.parentElement?.closest("details") ?? null) {
    moved ||= !fold.open;
    fold.open = true;
  }
  if (moved) target.scrollIntoView();
}
