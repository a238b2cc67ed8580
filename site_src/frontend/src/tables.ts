/** Entry script of pages with tables: heads that sort, and cards beside scores. */

import { loadCardsOnDemand } from "./story/load-on-demand";
import { makeTablesSortable } from "./tables/sortable-table";

makeTablesSortable();
loadCardsOnDemand();
