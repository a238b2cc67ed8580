/** What pages with tables have: heads that sort, and cards beside scores. */

import { watchScores } from "./story/watch";
import { sortTables } from "./tables/sorting";

sortTables();
watchScores();
