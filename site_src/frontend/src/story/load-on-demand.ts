/** Loads the score cards (story.js) when the reader first points at a score or focuses it. */

import { loadOwnScript } from "../dom/load-script";

/** A score that leads to its story: all that cards stand beside. */
export const SCORE_SELECTOR = ".score:has(> a)";

/** Cards beside the scores of this page, from the first time that one is pointed at or reached by keyboard. */
export function loadCardsOnDemand(): void {
  // Where nothing can be pointed at, scores have a button each: made when a reader begins to move.
  const signs = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
  const wake = ({ type, target }: Event): void => {
    const pointed = type === "pointerover" || type === "focusin";
    if (pointed && !(target instanceof Element && target.closest(SCORE_SELECTOR) !== null)) return;
    for (const sign of signs) removeEventListener(sign, wake);
    // A number leads to its story without it.
    void loadOwnScript("story.js").catch(() => undefined);
  };
  for (const sign of signs) addEventListener(sign, wake, { passive: true });
}
