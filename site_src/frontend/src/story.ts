/**
 * Score cards: who measured a number, where it was read, and how. Loaded on demand (story/load-on-demand.ts).
 *
 * A card opens for a score that the pointer rests on or that has the focus; where there is no pointer, by a button. It
 * stays while the pointer or the focus is on the score or on the card, and Escape closes it (WCAG 2.2, 1.4.13).
 */

import { element } from "./dom/element";
import { fragmentId } from "./dom/fragment";
import { loadData } from "./dom/load-data";
import { t } from "./dom/words";
import { cardContent, reportsLink } from "./story/card-content";
import { cardPosition } from "./story/card-position";
import { SCORE_SELECTOR } from "./story/load-on-demand";
import { fileNumber, storiesOf } from "./story/read-stories";
import type { Stories, Story } from "./story/story-data";

/** Delay before a card opens, and before it closes: time to move the pointer to the card. */
const OPEN_MS = 150;
const CLOSE_MS = 250;

const HERE = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/** Family and anchor in the address of a score, which has the query of its page if it is on the same. */
const SCORE_ADDRESS = /models\/([^/]+)\.html(?:\?[^#]*)?#(.+)$/;

class ScoreCard {
  private readonly card = element("div", { class: "story-card", popover: "manual" });
  private score: HTMLElement | null = null;
  /** The score whose card the reader closed: it stays closed until the pointer or the focus returns. */
  private dismissed: Element | null = null;
  private timer = 0;

  constructor() {
    addEventListener("pointerover", (event) => {
      if (event.pointerType !== "touch") this.pointAt(event.target);
    });
    document.documentElement.addEventListener("pointerleave", () => this.pointAt(null));
    addEventListener("focusin", ({ target }) => this.focusOn(target));
    addEventListener("pointerdown", ({ target }) => {
      if (scoreOf(target) !== this.score) this.close();
    });
    addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>(".score > .ask") : null;
      if (button !== null) this.press(button);
    });
    // Before other listeners that Escape would trigger.
    addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape" || this.score === null) return;
        event.preventDefault();
        event.stopPropagation();
        this.dismissed = this.score;
        this.close();
      },
      { capture: true },
    );
    addEventListener("scroll", () => this.follow(), { capture: true, passive: true });
    addEventListener("resize", () => this.follow());
  }

  pointAt(target: EventTarget | null): void {
    const score = scoreOf(target);
    clearTimeout(this.timer);
    if (score !== this.dismissed) this.dismissed = null;
    if (score === null) {
      if (this.score !== null) this.timer = setTimeout(() => this.leave(), CLOSE_MS);
    } else if (score !== this.score && score !== this.dismissed) {
      void storyOf(score).catch(() => undefined);
      this.timer = setTimeout(() => void this.open(score), OPEN_MS);
    }
  }

  focusOn(target: EventTarget | null): void {
    const score = scoreOf(target);
    if (score !== this.dismissed) this.dismissed = null;
    if (score === this.score || score === this.dismissed) return;
    if (score === null) this.close();
    else if (target instanceof Element && target.matches("a:focus-visible")) void this.open(score);
  }

  /** The pointer has left; a focused score keeps its card. */
  private leave(): void {
    if (this.score?.contains(document.activeElement) !== true) this.close();
  }

  private press(button: HTMLElement): void {
    const score = scoreOf(button);
    if (score === null) return;
    if (score === this.score) this.close();
    else void this.open(score);
  }

  private async open(score: HTMLElement): Promise<void> {
    this.close();
    this.score = score;
    const link = linkOf(score);
    const button = score.querySelector(".ask");
    try {
      const story = await storyOf(score);
      if (this.score !== score) return;
      this.card.replaceChildren(cardContent(story), reportsLink(story, link.href));
    } catch {
      if (this.score !== score) return;
      // Only a reader who pressed a button needs an answer: the number links there too.
      if (button === null) {
        this.close();
        return;
      }
      this.card.replaceChildren(
        element("p", {}, t("The details could not be loaded.")),
        element("p", { class: "rest" }, element("a", { href: link.href }, t("Open the page"))),
      );
    }
    // Inside the score, so that Tab moves from the number to the card, and then on.
    score.append(this.card);
    this.card.showPopover();
    link.setAttribute("aria-describedby", "story-said");
    button?.setAttribute("aria-expanded", "true");
    this.follow();
  }

  private close(): void {
    clearTimeout(this.timer);
    if (this.score === null) return;
    linkOf(this.score).removeAttribute("aria-describedby");
    this.score.querySelector(".ask")?.setAttribute("aria-expanded", "false");
    this.score = null;
    this.card.remove();
  }

  /** Keeps the card beside its score while the page scrolls; closes it if the score is not visible. */
  private follow(): void {
    if (this.score === null || !this.card.isConnected) return;
    const box = this.score.getBoundingClientRect();
    const under = Math.max(0, document.querySelector(".md-header")?.getBoundingClientRect().bottom ?? 0);
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    if (box.bottom < under || box.top > view.height || box.width === 0) {
      this.close();
      return;
    }
    this.card.style.maxHeight = "";
    const {
      left,
      top,
      maxHeight: most,
    } = cardPosition(box, { width: this.card.offsetWidth, height: this.card.offsetHeight }, view, under);
    Object.assign(this.card.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${most}px` });
  }
}

/** The score that an element is part of. */
function scoreOf(target: EventTarget | null): HTMLElement | null {
  const score = target instanceof Element ? target.closest<HTMLElement>(SCORE_SELECTOR) : null;
  return score !== null && SCORE_ADDRESS.test(linkOf(score).href) ? score : null;
}

function linkOf(score: HTMLElement): HTMLAnchorElement {
  const link = score.querySelector<HTMLAnchorElement>(":scope > a");
  if (link === null) throw new Error("a score without a link");
  return link;
}

const storiesByFamily = new Map<string, Promise<ReadonlyMap<string, Story>>>();

async function storyOf(score: HTMLElement): Promise<Story> {
  const link = linkOf(score);
  const [, family = "", anchor = ""] = SCORE_ADDRESS.exec(link.href) ?? [];
  let stories = storiesByFamily.get(family);
  if (stories === undefined) {
    const name = `stories/${fileNumber(family)}`;
    // From the edition of the site that the score leads to: its cards are in the language of the page.
    stories = loadData(new URL(`../assets/data/${name}.js`, link.href).href, name).then((data) =>
      storiesOf(data as Stories, family),
    );
    stories.catch(() => storiesByFamily.delete(family));
    storiesByFamily.set(family, stories);
  }
  const match = (await stories).get(link.dataset["report"] ?? fragmentId(anchor));
  if (match === undefined) throw new Error(`no story of ${link.href}`);
  return match;
}

/** Adds a button to each score, for devices without a pointer; also to rows that are added later. */
function addButtons(): void {
  const add = (): void => {
    for (const score of document.querySelectorAll<HTMLElement>(`${SCORE_SELECTOR}:not(:has(> .ask))`)) {
      if (scoreOf(score) === null) continue;
      const label = t("About {value}: who measured it, and how", { value: linkOf(score).textContent ?? "" });
      linkOf(score).after(
        element("button", { type: "button", class: "ask", "aria-expanded": "false", "aria-label": label }),
      );
    }
  };
  add();
  for (const body of document.querySelectorAll("main"))
    new MutationObserver(add).observe(body, { childList: true, subtree: true });
}

const style = element("link", { rel: "stylesheet", href: new URL("../stylesheets/story.css", HERE).href });
style.addEventListener("load", () => {
  if (matchMedia("(hover: none)").matches) addButtons();
  const card = new ScoreCard();
  // The pointer or the focus that loaded this script may still be on a score.
  card.pointAt(document.querySelector(`${SCORE_SELECTOR}:hover`));
  card.focusOn(document.activeElement);
});
document.head.append(style);
