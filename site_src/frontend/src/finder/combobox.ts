/** Shows results in the search dialog while the reader types; arrow keys or the pointer choose one. */

import { element } from "../dom/element";
import { t, tn } from "../dom/words";
import { findRelaxed, targetAddress } from "../search/relax";
import { groupResults, resultMessage } from "../search/results";
import { findAnswers } from "./answers";
import { type Dialog, READY_MESSAGE } from "./dialog";
import type { LoadedIndex } from "./load-index";
import { resultContent, suggestionContent } from "./result-content";
import { exampleQuestions, type Suggestion, visitedPages } from "./suggestions";

/** Results of one kind; the page of all results has the rest. */
const MAX_OF_A_KIND = 6;

/** Makes `dialog` show search results, with URLs relative to `root`. */
export function attachResults(dialog: Dialog, loaded: LoadedIndex, root: URL): void {
  const { site, engine } = loaded;
  const { field, status, list, all } = dialog;
  let options: HTMLAnchorElement[] = [];
  let chosen = -1;
  let last: string | null = null;

  const choose = (index: number): void => {
    options[chosen]?.setAttribute("aria-selected", "false");
    chosen = index;
    const option = options[chosen];
    if (option === undefined) {
      field.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", option.id);
    // With the first result, show the heading of its kind too.
    if (chosen === 0) list.scrollTop = 0;
    else option.scrollIntoView({ block: "nearest" });
  };

  const show = (): void => {
    const query = field.value;
    if (query === last) return;
    last = query;
    const start = performance.now();
    const relaxed = findRelaxed(engine, site.entries, query);
    const { answer } = relaxed;
    performance.measure("find", { start }); // for bench/search.py
    const groups = groupResults(site, answer, relaxed.query, MAX_OF_A_KIND);
    const fill = (answers: readonly Suggestion[]): void => {
      options = [];
      const group = (title: string, links: readonly HTMLElement[], count: number): HTMLElement => {
        const id = `finder-kind-${list.childElementCount}-${options.length}`;
        const heading = element("div", { class: "finder-kind", id, role: "presentation" }, title);
        if (count > links.length)
          heading.append(
            element("span", {}, ` ${tn("{shown} of {n}", "{shown} of {n}", count, { shown: links.length })}`),
          );
        return element("div", { role: "group", "aria-labelledby": id }, heading, ...links);
      };
      const option = (address: string, content: readonly HTMLElement[]): HTMLElement => {
        const link = element(
          "a",
          {
            class: "finder-option",
            id: `finder-option-${options.length}`,
            role: "option",
            "aria-selected": "false",
            tabindex: "-1",
            href: new URL(address, root).href,
          },
          ...content,
        );
        options.push(link);
        return link;
      };
      const suggested = (title: string, suggestions: readonly Suggestion[]): HTMLElement[] =>
        suggestions.length === 0
          ? []
          : [
              group(
                title,
                suggestions.map((suggestion) => option(suggestion.address, suggestionContent(suggestion))),
                suggestions.length,
              ),
            ];
      list.replaceChildren(
        ...(query.trim() === ""
          ? [
              ...suggested(t("Ask"), exampleQuestions(site.questions)),
              ...suggested(t("Visited last"), visitedPages(location.href)),
            ]
          : [
              ...suggested(t("Answers"), answers),
              ...groups.map(({ title, results, count }) =>
                group(
                  title,
                  results.map((result) =>
                    option(targetAddress(result.entry.address, relaxed, site.entries), resultContent(result)),
                  ),
                  count,
                ),
              ),
            ]),
      );
      list.hidden = options.length === 0;
      field.setAttribute("aria-expanded", String(options.length > 0));
      choose(options.length > 0 && query.trim() !== "" ? 0 : -1);
    };
    fill([]);
    // They are in a file of their own, so they come a moment later.
    void findAnswers(loaded, query, root)
      .catch((): Suggestion[] => [])
      .then((answers) => {
        if (answers.length === 0 || query !== field.value) return;
        // What the reader has chosen meanwhile stays chosen.
        const kept = chosen > 0 ? options[chosen]?.href : undefined;
        fill(answers);
        const index = options.findIndex(({ href }) => href === kept);
        if (index >= 0) choose(index);
      });
    status.textContent = query.trim() === "" ? t(READY_MESSAGE) : resultMessage(query, answer, relaxed.without);
    all.hidden = answer.matches.length <= options.length;
    all.href = `${new URL("search.html", root).href}?q=${encodeURIComponent(query)}`;
    all.textContent = tn("All {n} results", "All {n} results", answer.matches.length);
  };

  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => {
    // While an input method composes a word (Chinese, Japanese), these keys belong to it.
    if (event.isComposing || event.altKey || event.shiftKey) return;
    const { length } = options;
    if (length === 0) return;
    if (event.key === "ArrowDown") choose((chosen + 1) % length);
    else if (event.key === "ArrowUp") choose((chosen + length - 1) % length);
    else if (event.key === "PageDown") choose(Math.min(chosen + MAX_OF_A_KIND, length - 1));
    else if (event.key === "PageUp") choose(Math.max(chosen - MAX_OF_A_KIND, 0));
    else if (event.key === "Enter") open(options[chosen], event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  });
  list.addEventListener("click", (event) => {
    // A link to a part of this page does not load a new page, which would close the dialog.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.root.close();
  });
  // Focus stays in the field while the pointer chooses.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  show();
  // Safari has no such callback.
  if ("requestIdleCallback" in window) requestIdleCallback(() => engine.prepare());
  else setTimeout(() => engine.prepare(), 200);
}

function open(option: HTMLAnchorElement | undefined, apart: boolean): void {
  if (option === undefined) return;
  if (apart) window.open(option.href, "_blank", "noopener");
  else option.click();
}
