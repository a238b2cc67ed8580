/** Words for the access to the weights of a model. */

import { noted, t } from "../dom/words";

const WORDS: Readonly<Record<string, string>> = { open: noted("open"), closed: noted("closed") };

/** "open" and "closed" in the language of the page; any other id as it is. */
export function weightsText(id: string): string {
  return t(WORDS[id] ?? id);
}
