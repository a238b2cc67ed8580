/** What the search offers before anything is typed: questions, and the pages that the reader visited last. */

import { t } from "../dom/words";

export interface Suggestion {
  readonly title: string;
  readonly note: string;
  /** From the root of the site, or a whole address. */
  readonly address: string;
}

const VISITED = "catalog.visited";
const MAX_VISITED = 4;

/** Example questions of the catalogue, each answered by the table of models. */
export function exampleQuestions(questions: readonly string[]): Suggestion[] {
  return questions.map((title) => ({
    title,
    note: t("a question in words"),
    address: `models.html?q=${encodeURIComponent(title)}`,
  }));
}

/** The pages visited last in this browser, without the one at `here`. */
export function visitedPages(here: string): Suggestion[] {
  return readVisited().filter(({ address }) => address !== here);
}

/** Remembers a page, in this browser only. */
export function rememberPage(title: string, address: string): void {
  const others = readVisited().filter((other) => other.address !== address);
  try {
    localStorage.setItem(VISITED, JSON.stringify([{ title, address }, ...others].slice(0, MAX_VISITED + 1)));
  } catch {
    // Without storage nothing is remembered.
  }
}

function readVisited(): Suggestion[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(VISITED) ?? "[]");
    if (!Array.isArray(stored)) return [];
    return stored
      .filter((page) => typeof page?.title === "string" && /^(https?|file):/.test(String(page?.address)))
      .slice(0, MAX_VISITED)
      .map(({ title, address }) => ({ title, note: t("visited"), address }));
  } catch {
    return [];
  }
}
