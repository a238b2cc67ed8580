/** Opens folded parts (<details>) that the URL leads into, and all of them for printing. */

import { fragmentId } from "../dom/fragment";
import { completeReports } from "./late-parts";

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
  const isLate = location.hash !== "" && (target === null || target.matches("td"));
  // The reports of a large family are a file of their own.
  const reports = isLate ? completeReports() : null;
  if (reports !== null) reports.then(followHash, (error: unknown) => console.error(error));
  if (target === null || reports !== null) return;
  let moved = false;
  for (let fold = target.closest("details"); fold !== null; fold = fold.parentElement?.closest("details") ?? null) {
    moved ||= !fold.open;
    fold.open = true;
  }
  if (moved) target.scrollIntoView();
}

/** Goes to the part that the URL leads to, now that it is there; the browser marks it too. */
function followHash(): void {
  location.replace(location.hash);
  openTarget();
}
