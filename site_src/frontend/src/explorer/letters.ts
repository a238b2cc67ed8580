/** Letters as they are compared: without case and accents. */

import { fold as folded } from "../search/fold";

export function fold(text: string): string {
  return folded(text).text;
}
