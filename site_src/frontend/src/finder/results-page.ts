/**
 * The page of all search results. Its URL holds the query, so that it can be shared.
 *
 * The page for unknown addresses has results too: what is found for the words of the address.
 */

import { element } from "../dom/element";
import { t, tn } from "../dom/words";
import { findRelaxed, targetAddress } from "../search/relax";
import { groupResults, resultMessage } from "../search/results";
import { addressQuery } from "./address-query";
import { findAnswers } from "./answers";
import { READY_MESSAGE } from "./dialog";
import type { LoadedIndex } from "./load-index";
import { resultContent, suggestionContent } from "./result-content";

/** Results of one kind, until the reader asks for the rest. */
const MAX_OF_A_KIND = 40;
/** Delay after the last key before the URL is written; browsers limit how often that may be. */
const QUIET_MS = 400;

/** Fills `container` as soon as the index is loaded. */
export async function fillResultsPage(container: HTMLElement, loading: Promise<LoadedIndex>, root: URL): Promise<void> {
  const field = element("input", {
    class: "finder-field",
    id: "finder-query",
    type: "search",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    maxlength: "200",
    enterkeyhint: "search",
  });
  const isUnknown = container.hasAttribute("data-address");
  const asked = () => new URLSearchParams(location.search).get("q") ?? (isUnknown ? addressQuery(location, root) : "");
  const status = element("p", { class: "finder-said", role: "status" }, asked() === "" ? t(READY_MESSAGE) : "");
  const results = element("div");
  container.replaceChildren(
    element("search", {}, element("label", { for: field.id }, t("Words of a name; all must match")), field),
    status,
    results,
  );
  field.value = asked();
  if (field.value === "" && !isUnknown) field.focus();
  const index = await loading;
  const { site, engine } = index;

  const siteName = document.title.slice(document.title.lastIndexOf(" – "));
  let all = new Set<string>();
  let shows = 0;
  const show = (): void => {
    const query = field.value;
    shows += 1;
    const own = shows;
    const relaxed = findRelaxed(engine, site.entries, query);
    const { answer } = relaxed;
    status.textContent = query.trim() === "" ? t(READY_MESSAGE) : resultMessage(query, answer, relaxed.without);
    if (!isUnknown)
      document.title = (query.trim() === "" ? t("Search") : t("{query}: search", { query: query.trim() })) + siteName;
    void findAnswers(index, query, root)
      .catch(() => [])
      .then((answers) => {
        if (answers.length === 0 || own !== shows) return;
        const links = answers.map((found) =>
          element(
            "li",
            {},
            element(
              "a",
              { class: "finder-option", href: new URL(found.address, root).href },
              ...suggestionContent(found),
            ),
          ),
        );
        results.prepend(element("h2", {}, t("Answers")), element("ul", { class: "finder-results" }, ...links));
      });
    results.replaceChildren(
      ...groupResults(site, answer, relaxed.query, Number.POSITIVE_INFINITY).flatMap(
        ({ title, results: matches, count }) => {
          const whole = all.has(title) || count <= MAX_OF_A_KIND;
          const listed = element(
            "ul",
            { class: "finder-results" },
            ...matches.slice(0, whole ? count : MAX_OF_A_KIND).map((result) =>
              element(
                "li",
                {},
                element(
                  "a",
                  {
                    class: "finder-option",
                    href: new URL(targetAddress(result.entry.address, relaxed, site.entries), root).href,
                  },
                  ...resultContent(result),
                ),
              ),
            ),
          );
          const heading = element(
            "h2",
            {},
            title,
            element("span", { class: "finder-count" }, ` ${count.toLocaleString("en-GB")}`),
          );
          if (whole) return [heading, listed];
          const more = element(
            "button",
            { class: "finder-more", type: "button" },
            tn("Show all {n}", "Show all {n}", count),
          );
          more.addEventListener("click", () => {
            all.add(title);
            show();
            const links = [...results.querySelectorAll("h2")].find((other) =>
              other.textContent?.startsWith(title),
            )?.nextElementSibling;
            links?.querySelectorAll<HTMLElement>("a")[MAX_OF_A_KIND]?.focus();
          });
          return [heading, listed, more];
        },
      ),
    );
  };
  let timer = 0;
  field.addEventListener("input", () => {
    all = new Set();
    show();
    clearTimeout(timer);
    timer = setTimeout(() => {
      const address = new URL(location.href);
      if (field.value.trim() === "") address.searchParams.delete("q");
      else address.searchParams.set("q", field.value);
      history.replaceState(null, "", address);
    }, QUIET_MS);
  });
  window.addEventListener("popstate", () => {
    field.value = asked();
    show();
  });
  show();
}
