/** The content of a score card. */

import { element } from "../dom/element";
import { t, tn } from "../dom/words";
import type { Story } from "./story-data";

/** In one part, so that it can describe the number: all of `story` but the way to the rest of it. */
export function cardContent(story: Story): HTMLElement {
  const facts: readonly (readonly [string, string | HTMLElement])[] = [
    [t("Place"), story.place],
    [t("Measured by"), story.measured],
    [t("Read in"), story.address === "" ? story.read : sourceLink(story)],
    [t("Settings"), story.settings],
    [t("Cost"), story.cost],
    [t("Caution"), story.standing],
    [t("Other reports"), story.others],
    [t("Problems"), story.seen],
  ];
  return element(
    "div",
    { id: "story-said" },
    element("p", { class: "title" }, story.title),
    element(
      "p",
      { class: "figure" },
      element("b", {}, story.value),
      story.interval === "" ? null : element("small", {}, ` ${story.interval}`),
    ),
    element("p", { class: "basis" }, story.basis),
    element(
      "dl",
      {},
      ...facts
        .filter(([, text]) => text !== "")
        .map(([name, text]) => element("div", {}, element("dt", {}, name), element("dd", {}, text))),
    ),
  );
}

/** Link to all reports; the number itself links there too. */
export function reportsLink(story: Story, href: string): HTMLElement {
  return element(
    "p",
    { class: "rest" },
    element(
      "a",
      { href },
      story.reports > 1 ? tn("All {n} reports", "All {n} reports", story.reports) : t("All details"),
    ),
  );
}

function sourceLink(story: Story): HTMLElement {
  return element("a", { href: story.address }, story.read);
}
