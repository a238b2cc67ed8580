/** Folds text for comparison: without case and accents. */

import { searchLibrary } from "../search/library";

export function foldText(text: string): string {
  return searchLibrary().fold(text).text;
}
