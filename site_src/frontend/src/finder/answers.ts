/** Answers to a query that names a model and a benchmark (values, each with a link to its reports), or two models. */

import { loadData } from "../dom/load-data";
import { joined, t } from "../dom/words";
import { monthIn, withoutMonths } from "../explorer/query-words";
import { parseBoardQuestion } from "../search/board-question";
import { parseComparison } from "../search/comparison-question";
import { answeringValues, parseValueQuestion } from "../search/value-question";
import { fileNumber, storiesOf } from "../story/read-stories";
import type { Stories } from "../story/story-data";
import type { LoadedIndex } from "./load-index";
import type { Suggestion } from "./suggestions";

const MAX_VALUES = 4;

/** Answers to `query` on the site at `root`: values, the best first, or a comparison; [] if there are none. */
export async function findAnswers({ engine, site }: LoadedIndex, query: string, root: URL): Promise<Suggestion[]> {
  const asked = questionLinks({ engine, site }, query);
  if (asked.length > 0) return asked;
  const question = parseValueQuestion(engine, site.entries, query);
  if (question === null) return [];
  const file = `stories/${fileNumber(question.family)}`;
  const data = (await loadData(new URL(`assets/data/${file}.js`, root).href, file)) as Stories;
  const page = `models/${question.family}.html`;
  return answeringValues(question, [...storiesOf(data, question.family).values()])
    .slice(0, MAX_VALUES)
    .map(({ id, title, value, interval, measured }) => ({
      title: interval === "" ? value : `${value} (${interval})`,
      note: t("{title} · measured by {measurer}", { title, measurer: measured }),
      address: `${page}#${id}`,
    }));
}

/** Links to the comparison or the leaderboard that `query` asks for; [] if it asks for none. */
export function questionLinks({ engine, site }: LoadedIndex, query: string): Suggestion[] {
  const month = monthIn(query);
  const compared = parseComparison(engine, site.entries, month === "" ? query : withoutMonths(query));
  if (compared.length > 0) {
    const models = joined(compared.map(({ name }) => name));
    const then = month === "" ? "" : `&as-of=${month}`;
    return [
      {
        title:
          month === "" ? t("Compare {models}", { models }) : t("Compare {models} as of {month}", { models, month }),
        note: t("who is ahead on which benchmark, or not told apart"),
        address: `compare.html?models=${compared.map(({ ref }) => ref).join(",")}${then}`,
      },
    ];
  }
  const board = parseBoardQuestion(engine, site.entries, query);
  if (board === null) return [];
  const { benchmark, measurer } = board;
  return [
    {
      title: month === "" ? benchmark : t("{benchmark} as of {month}", { benchmark, month }),
      note: measurer === "" ? t("the leaderboard of then") : measurer,
      address: board.address,
    },
  ];
}
