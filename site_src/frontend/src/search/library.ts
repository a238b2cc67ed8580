/**
 * Access to the search engine from other scripts.
 *
 * The engine is a script of its own (search-engine.js), so that no page loads it twice. It sets one global, because a
 * page opened from disk can load no modules. Other scripts import only its types, and get the rest here.
 */

import type { SearchEngine } from "./engine";
import type { fold, wordsOf } from "./fold";
import type { FuzzyMatcher } from "./fuzzy";

export interface SearchLibrary {
  readonly FuzzyMatcher: typeof FuzzyMatcher;
  readonly fold: typeof fold;
  readonly SearchEngine: typeof SearchEngine;
  readonly wordsOf: typeof wordsOf;
}

declare global {
  /** Set by search-engine.js. */
  var catalogSearch: SearchLibrary | undefined;
}

/** The loaded engine; throws an Error if search-engine.js has not run. */
export function searchLibrary(): SearchLibrary {
  if (globalThis.catalogSearch === undefined) throw new Error("search-engine.js is not loaded");
  return globalThis.catalogSearch;
}
