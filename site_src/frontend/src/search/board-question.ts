/** Reads a query that asks for a leaderboard as of a month or by one measurer: "humaneval measured by evalplus". */

import { monthIn, withoutMonths } from "../explorer/query-words";
import type { SearchEngine } from "./engine";
import { CHINESE_QUESTION, QUESTION_WORDS } from "./relax";
import { type Addressed, findBenchmark } from "./value-question";

export interface BoardQuestion {
  /** Name of the benchmark. */
  readonly benchmark: string;
  /** "2024-06"; "" for today. */
  readonly month: string;
  /** "Measured by EvalPlus"; "" for all. */
  readonly measurer: string;
  /** From the root of the site: "benchmarks/humaneval.html?measured-by=evalplus". */
  readonly address: string;
}

const MEASURER = /^measurers\/([^/#]+)\.html$/;
const MEASURED = /\b(?:measured|values?|results?|scores?|by|own|itself|themselves)\b|由|测量|评测|的|得分/giu;

/** The leaderboard that `query` asks for; null if it names no benchmark, or neither a month nor a measurer. */
export function parseBoardQuestion(
  engine: Pick<SearchEngine, "find">,
  things: readonly Addressed[],
  query: string,
): BoardQuestion | null {
  const month = monthIn(query);
  const words = withoutMonths(query)
    .toLowerCase()
    .replace(CHINESE_QUESTION, " ")
    .split(/[\s,;:?？!]+/u)
    .filter((word) => word !== "" && !QUESTION_WORDS.has(word));
  const found = findBenchmark(things, words);
  if (found === null) return null;
  const { thing, rest } = found;
  const name = rest.join(" ").replace(MEASURED, " ").trim();
  const { matches, unknown } = name === "" ? { matches: [], unknown: [] } : engine.find(name);
  const measurers = unknown.length > 0 ? [] : matches.map((index) => things[index]);
  const measurer = measurers.find((one) => MEASURER.test(one?.address ?? ""));
  if (month === "" && measurer === undefined) return null;
  const [, id = ""] = MEASURER.exec(measurer?.address ?? "") ?? [];
  const parameters = [id === "" ? "" : `measured-by=${id}`, month === "" ? "" : `as-of=${month}`];
  return {
    benchmark: thing.names[0] ?? "",
    month,
    measurer: measurer?.names[0] ?? "",
    address: `${thing.address}?${parameters.filter((parameter) => parameter !== "").join("&")}`,
  };
}
