/** Loads the score cards (story.js) when the reader first points at a score or focuses it. */

import { loadOwnScript } from "../dom/load-script";

/** A score that leads to its story: all that cards stand beside. */
export const SCORE_SELECTOR = ".score:has(> a)";

/** Cards beside the scores of this page, from the first time that one is pointed at or reached by keyboard. */
export function loadCardsOnDemand(): void {
  // Without a pointer, each score has a button; story.js adds them at the first touch or scroll.
  const signs = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
  const wake = ({ type, target }: Event): void => {
    const pointed = type === "pointerover" || type === "focusin";
    if (pointed && !(target instanceof Element && target.closest(SCORE_SELECTOR) !== null)) return;
    for (const sign of signs) removeEventListener(sign, wake);
    // Without the card, the number still links to its reports.
    void loadOwnScript("story.js").catch(() => undefined);
  };
  for (const sign of signs) addEventListener(sign, wake, { passive: true });
}
