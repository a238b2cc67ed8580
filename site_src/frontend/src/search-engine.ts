/** The search engine as a script of its own, loaded by search/load-library.ts when it is needed. */

import { SearchEngine } from "./search/engine";
import { fold, wordsOf } from "./search/fold";
import { FuzzyMatcher } from "./search/fuzzy";

globalThis.catalogSearch = { FuzzyMatcher, fold, SearchEngine, wordsOf };
