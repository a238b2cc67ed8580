// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function element(name, attributes = {}, ...children) {
    const created = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes))
      if (value !== null) created.setAttribute(attribute, value);
    for (const child of children) if (child !== null) created.append(child);
    return created;
  }

  // src/dom/load-data.ts
  var loading = /* @__PURE__ */ new Map();
  function loadData(url, name) {
    const known = loading.get(url);
    if (known !== void 0) return known;
    const promise = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = url;
      script.addEventListener("load", () => {
        const data = window.catalogData?.[name];
        if (data === void 0) reject(new Error(`${url} does not register ${name}`));
        else resolve(data);
      });
      script.addEventListener("error", () => {
        script.remove();
        reject(new Error(`${url} could not be loaded`));
      });
      document.head.append(script);
    });
    promise.catch(() => loading.delete(url));
    loading.set(url, promise);
    return promise;
  }

  // src/story/card-content.ts
  function cardContent(story) {
    const facts = [
      ["Measured by", story.measured],
      ["Read in", story.address === "" ? story.read : sourceLink(story)],
      ["Settings", story.settings],
      ["Mind", story.standing],
      ["Also", story.others],
      ["Problems", story.seen]
    ];
    return element(
      "div",
      { id: "story-said" },
      element("p", { class: "title" }, story.title),
      element(
        "p",
        { class: "figure" },
        element("b", {}, `${story.percent} %`),
        story.interval === "" ? null : element("small", {}, ` ${story.interval}`)
      ),
      element(
        "p",
        { class: "basis" },
        story.basis === "" ? "No interval: how many problems were scored is not known" : story.basis
      ),
      element(
        "dl",
        {},
        ...facts.filter(([, text]) => text !== "").map(([name, text]) => element("div", {}, element("dt", {}, name), element("dd", {}, text)))
      )
    );
  }
  function reportsLink(story, href) {
    return element(
      "p",
      { class: "rest" },
      element("a", { href }, story.reports > 1 ? `All ${story.reports} reports` : "The whole story")
    );
  }
  function sourceLink(story) {
    return element("a", { href: story.address, rel: "noopener noreferrer" }, story.read);
  }

  // src/story/card-position.ts
  var GAP_PX = 4;
  var MARGIN_PX = 8;
  function cardPosition(box, card, view, under) {
    const top = under + MARGIN_PX;
    const room = { left: MARGIN_PX, right: view.width - MARGIN_PX - card.width, top, bottom: view.height - MARGIN_PX };
    const beside = Math.max(top, Math.min(box.top - GAP_PX, room.bottom - card.height));
    const tall = room.bottom - top;
    if (box.right + GAP_PX <= room.right) return { left: box.right + GAP_PX, top: beside, maxHeight: tall };
    if (box.left - GAP_PX - card.width >= room.left)
      return { left: box.left - GAP_PX - card.width, top: beside, maxHeight: tall };
    const left = Math.max(room.left, Math.min(box.left, room.right));
    const below = room.bottom - box.bottom - GAP_PX;
    const above = box.top - GAP_PX - top;
    if (card.height <= below || below >= above) return { left, top: box.bottom + GAP_PX, maxHeight: below };
    return { left, top: box.top - GAP_PX - Math.min(card.height, above), maxHeight: above };
  }

  // src/story/load-on-demand.ts
  var HERE = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
  var SCORE_SELECTOR = ".score:has(> a)";

  // src/story/story-data.ts
  var FORMAT = 1;

  // src/story.ts
  var OPEN_MS = 150;
  var CLOSE_MS = 250;
  var HERE2 = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  var SCORE_ADDRESS = /models\/([^/]+)\.html#(.+)$/;
  var ScoreCard = class {
    card = element("div", { class: "story-card", popover: "manual" });
    score = null;
    /** Closed by the reader: closed till they come back. */
    dismissed = null;
    timer = 0;
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
        const button = target instanceof Element ? target.closest(".score > .ask") : null;
        if (button !== null) this.press(button);
      });
      addEventListener(
        "keydown",
        (event) => {
          if (event.key !== "Escape" || this.score === null) return;
          event.preventDefault();
          event.stopPropagation();
          this.dismissed = this.score;
          this.close();
        },
        { capture: true }
      );
      addEventListener("scroll", () => this.follow(), { capture: true, passive: true });
      addEventListener("resize", () => this.follow());
    }
    pointAt(target) {
      const score = scoreOf(target);
      clearTimeout(this.timer);
      if (score !== this.dismissed) this.dismissed = null;
      if (score === null) {
        if (this.score !== null) this.timer = setTimeout(() => this.leave(), CLOSE_MS);
      } else if (score !== this.score && score !== this.dismissed) {
        void storyOf(score).catch(() => void 0);
        this.timer = setTimeout(() => void this.open(score), OPEN_MS);
      }
    }
    focusOn(target) {
      const score = scoreOf(target);
      if (score !== this.dismissed) this.dismissed = null;
      if (score === this.score || score === this.dismissed) return;
      if (score === null) this.close();
      else if (target instanceof Element && target.matches("a:focus-visible")) void this.open(score);
    }
    /** The pointer is gone; what has the focus keeps its card. */
    leave() {
      if (this.score?.contains(document.activeElement) !== true) this.close();
    }
    press(button) {
      const score = scoreOf(button);
      if (score === null) return;
      if (score === this.score) this.close();
      else void this.open(score);
    }
    async open(score) {
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
        if (button === null) {
          this.close();
          return;
        }
        this.card.replaceChildren(
          element("p", {}, "Its story could not be loaded."),
          element("p", { class: "rest" }, element("a", { href: link.href }, "Go there"))
        );
      }
      score.append(this.card);
      this.card.showPopover();
      link.setAttribute("aria-describedby", "story-said");
      button?.setAttribute("aria-expanded", "true");
      this.follow();
    }
    close() {
      clearTimeout(this.timer);
      if (this.score === null) return;
      linkOf(this.score).removeAttribute("aria-describedby");
      this.score.querySelector(".ask")?.setAttribute("aria-expanded", "false");
      this.score = null;
      this.card.remove();
    }
    /** Keeps the card beside its score while the page moves; a score that is out of sight has none. */
    follow() {
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
        maxHeight: most
      } = cardPosition(box, { width: this.card.offsetWidth, height: this.card.offsetHeight }, view, under);
      Object.assign(this.card.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${most}px` });
    }
  };
  function scoreOf(target) {
    const score = target instanceof Element ? target.closest(SCORE_SELECTOR) : null;
    return score !== null && SCORE_ADDRESS.test(linkOf(score).href) ? score : null;
  }
  function linkOf(score) {
    const link = score.querySelector(":scope > a");
    if (link === null) throw new Error("a score without a link");
    return link;
  }
  var storiesByFamily = /* @__PURE__ */ new Map();
  async function storyOf(score) {
    const link = linkOf(score);
    const [, family = "", anchor = ""] = SCORE_ADDRESS.exec(link.href) ?? [];
    let stories = storiesByFamily.get(family);
    if (stories === void 0) {
      stories = loadData(new URL(`../data/stories/${family}.js`, HERE2).href, `stories/${family}`).then((data) => {
        const file = data;
        if (file.format !== FORMAT) throw new Error("the stories are of another version than this script");
        return new Map(file.stories.map((story) => [story.id, story]));
      });
      stories.catch(() => storiesByFamily.delete(family));
      storiesByFamily.set(family, stories);
    }
    const match = (await stories).get(link.dataset["report"] ?? decodeURIComponent(anchor));
    if (match === void 0) throw new Error(`no story of ${link.href}`);
    return match;
  }
  function addButtons() {
    const add = () => {
      for (const score of document.querySelectorAll(`${SCORE_SELECTOR}:not(:has(> .ask))`)) {
        if (scoreOf(score) === null) continue;
        const label = `About ${linkOf(score).textContent ?? ""}: who measured it, and how`;
        linkOf(score).after(
          element("button", { type: "button", class: "ask", "aria-expanded": "false", "aria-label": label })
        );
      }
    };
    add();
    for (const body of document.querySelectorAll("main"))
      new MutationObserver(add).observe(body, { childList: true, subtree: true });
  }
  var style = element("link", { rel: "stylesheet", href: new URL("../stylesheets/story.css", HERE2).href });
  style.addEventListener("load", () => {
    if (matchMedia("(hover: none)").matches) addButtons();
    const card = new ScoreCard();
    card.pointAt(document.querySelector(`${SCORE_SELECTOR}:hover`));
    card.focusOn(document.activeElement);
  });
  document.head.append(style);
})();
