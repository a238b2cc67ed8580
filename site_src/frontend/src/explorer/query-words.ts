/** The words of a question in one spelling: "at least 60 %" is "over 60%", "10B以下的" is "under 10b". */

import { CHINESE_PHRASES } from "./chinese-words";

const PERCENT = /(\d)\s*[%％]/g;

/** Phrases, and the words that are read instead. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}.])(\d+(?:\.\d+)?[kmbt]?%?)\s*\+(?=\s|$)/giu, " over $1 "],
  [/(\d+(?:\.\d+)?)\s+(billion|bn)\b/gi, "$1b"],
  [/(\d+(?:\.\d+)?)\s*(million)\b/gi, "$1m"],
  [/\bbetween\s+(\S+)\s+(?:and|to)\s+(\S+)/gi, " over $1 under $2 "],
  [/(?<!\S)(\d+(?:\.\d+)?[kmbt])\s*(?:[-–—]|to)\s*(\d+(?:\.\d+)?[kmbt])(?!\S)/gi, " over $1 under $2 "],
  [/\b(?:at least|more than|higher than|greater than|better than|larger than|bigger than|no less than)\b/gi, " over "],
  [/\b(?:at most|less than|lower than|fewer than|smaller than|cheaper than|no more than|up to)\b/gi, " under "],
  [/([<>≤≥]=?)\s+/g, "$1"],
  [/\bopen[- ]?source(?:d)?\b/gi, " open "],
  [/\b(?:closed[- ]?source|proprietary)\b/gi, " closed "],
  [/\b(?:(?:in|over|of|from) )?(?:the )?(?:last|past) (?:\w+ )?(?:days?|weeks?|months?|years?)\b/gi, " newest "],
];

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const MONTH_NAME =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|" +
  "aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
/** "June 2024", "Sept. 2024". */
const MONTH_OF_YEAR = new RegExp(`\\b(${MONTH_NAME})\\.?,?\\s+((?:19|20)\\d\\d)(?![\\w-])`, "gi");
const CHINESE_MONTH = /((?:19|20)\d\d)\s*年\s*(1[0-2]|0?[1-9])\s*月(?:份|底|末)?/gu;
const MONTH = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;

/** `query` with months as dates are written, "2024-06", and "before" as the month or year before. */
function withMonths(query: string): string {
  return query
    .replace(MONTH_OF_YEAR, (_, month: string, year: string) => {
      const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
      return `${year}-${String(number).padStart(2, "0")}`;
    })
    .replace(CHINESE_MONTH, (_, year: string, month: string) => ` ${year}-${month.padStart(2, "0")} `)
    .replace(/\bbefore ((?:19|20)\d\d)(?:-(\d\d))?(?![\w-])/gi, (_, year: string, month?: string) => {
      const last = new Date(Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1, 0)).toISOString();
      return ` until ${last.slice(0, month === undefined ? 4 : 7)} `;
    })
    .replace(/\b(?:as of|by) (?=(?:19|20)\d\d(?:-\d\d)?(?![\w-]))/gi, " until ");
}

/** The first month that a question names: "2024-06"; "" if there is none. */
export function monthIn(query: string): string {
  return queryWords(query).find((word) => MONTH.test(word)) ?? "";
}

/** `query` without the months that it names. */
export function withoutMonths(query: string): string {
  return withMonths(query).replace(/(?:\b(?:as of|until|in|by|at the end of)\s+)?\b(?:19|20)\d\d-\d\d(?![\w-])/gi, " ");
}

/** Words of questions that filter nothing. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    "a an and any are at be best better big by can code coder coding compare do does did end find for from give good " +
    "has have highest how i in is it language leaderboard list llm llms me measured model models most my of on one " +
    "or please programming rank ranked ranking really recommended result results run score scored scores should show " +
    "than that the there to top use used came out new released value values vs was weights what which who whose " +
    "with work works benchmark benchmarks parameters params tokens"
  ).split(" "),
);

export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** The words of a query, folded to small letters. */
export function queryWords(query: string): string[] {
  let text = withMonths(query.replace(PERCENT, "$1%"));
  // The compiler knows no call of `replace` with one or the other.
  for (const [phrase, instead] of CHINESE_PHRASES) text = text.replace(phrase, instead as string);
  for (const [phrase, instead] of PHRASES) text = text.replace(phrase, instead);
  return text
    .toLowerCase()
    .split(/[\s,;·?？!、，。]+/u)
    .filter((word) => word !== "");
}
