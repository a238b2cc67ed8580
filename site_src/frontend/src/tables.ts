/** Entry script of pages with tables: heads that sort, and cards beside scores. */

import { completeTable } from "./frame/late-parts";
import { loadCardsOnDemand } from "./story/load-on-demand";
import { makeTablesSortable } from "./tables/sortable-table";

makeTablesSortable(
  (table) =>
    completeTable(table)?.catch(() => {
      delete table.dataset["further"]; // it is sorted as it is
    }) ?? null,
);
loadCardsOnDemand();
