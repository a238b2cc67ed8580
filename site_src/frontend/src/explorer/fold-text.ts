/** Folds text for comparison: without case and accents. */

import { fold as folded } from "../search/fold";

export function foldText(text: string): string {
  return folded(text).text;
}
