// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function o(t, e = {}, ...n) {
    const r = document.createElement(t);
    for (const [i, s] of Object.entries(e))
      if (s !== null) r.setAttribute(i, s);
    for (const i of n) if (i !== null) r.append(i);
    return r;
  }

  // src/dom/fragment.ts
  function w(t) {
    const e = t.replace(/^#/, "");
    try {
      return decodeURIComponent(e);
    } catch {
      return e;
    }
  }

  // src/dom/load-script.ts
  var _ = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function b(t) {
    return new Promise((e, n) => {
      const r = document.createElement("script");
      r.src = t;
      r.addEventListener("load", () => e());
      r.addEventListener("error", () => {
        r.remove();
        n(new Error(`${t} could not be loaded`));
      });
      document.head.append(r);
    });
  }

  // src/dom/load-data.ts
  var v = /* @__PURE__ */ new Map();
  function L(t, e) {
    let n = v.get(t);
    if (n !== void 0) return n;
    n = b(t).then(() => {
      const r = window.catalogData?.[e];
      if (r === void 0) throw new Error(`${t} does not register ${e}`);
      return r;
    });
    n.catch(() => v.delete(t));
    v.set(t, n);
    return n;
  }

  // src/story/card-content.ts
  function S(t) {
    const e = [
      ["Measured by", t.measured],
      ["Read in", t.address === "" ? t.read : A(t)],
      ["Settings", t.settings],
      ["Cost", t.cost],
      ["Caution", t.standing],
      ["Other reports", t.others],
      ["Problems", t.seen]
    ];
    return o(
      "div",
      { id: "story-said" },
      o("p", { class: "title" }, t.title),
      o(
        "p",
        { class: "figure" },
        o("b", {}, t.value),
        t.interval === "" ? null : o("small", {}, ` ${t.interval}`)
      ),
      o("p", { class: "basis" }, t.basis),
      o(
        "dl",
        {},
        ...e.filter(([, n]) => n !== "").map(([n, r]) => o("div", {}, o("dt", {}, n), o("dd", {}, r)))
      )
    );
  }
  function M(t, e) {
    return o(
      "p",
      { class: "rest" },
      o("a", { href: e }, t.reports > 1 ? `All ${t.reports} reports` : "All details")
    );
  }
  function A(t) {
    return o("a", { href: t.address, rel: "noopener noreferrer" }, t.read);
  }

  // src/story/card-position.ts
  var a = 4;
  var m = 8;
  function T(t, e, n, r) {
    const i = r + m;
    const s = { left: m, right: n.width - m - e.width, top: i, bottom: n.height - m };
    const l = Math.max(i, Math.min(t.top - a, s.bottom - e.height));
    const d = s.bottom - i;
    if (t.right + a <= s.right) return { left: t.right + a, top: l, maxHeight: d };
    if (t.left - a - e.width >= s.left)
      return { left: t.left - a - e.width, top: l, maxHeight: d };
    const u = Math.max(s.left, Math.min(t.left, s.right));
    const p = s.bottom - t.bottom - a;
    const g = t.top - a - i;
    if (e.height <= p || p >= g) return { left: u, top: t.bottom + a, maxHeight: p };
    return { left: u, top: t.top - a - Math.min(e.height, g), maxHeight: g };
  }

  // src/story/load-on-demand.ts
  var f = ".score:has(> a)";

  // src/story/story-data.ts
  var x = 2;

  // src/story.ts
  var C = 150;
  var P = 250;
  var O = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  var k = /models\/([^/]+)\.html#(.+)$/;
  var y = class {
    card = o("div", { class: "story-card", popover: "manual" });
    score = null;
    /** The score whose card the reader closed: it stays closed until the pointer or the focus returns. */
    dismissed = null;
    timer = 0;
    constructor() {
      addEventListener("pointerover", (e) => {
        if (e.pointerType !== "touch") this.pointAt(e.target);
      });
      document.documentElement.addEventListener("pointerleave", () => this.pointAt(null));
      addEventListener("focusin", ({ target: e }) => this.focusOn(e));
      addEventListener("pointerdown", ({ target: e }) => {
        if (h(e) !== this.score) this.close();
      });
      addEventListener("click", ({ target: e }) => {
        const n = e instanceof Element ? e.closest(".score > .ask") : null;
        if (n !== null) this.press(n);
      });
      addEventListener(
        "keydown",
        (e) => {
          if (e.key !== "Escape" || this.score === null) return;
          e.preventDefault();
          e.stopPropagation();
          this.dismissed = this.score;
          this.close();
        },
        { capture: true }
      );
      addEventListener("scroll", () => this.follow(), { capture: true, passive: true });
      addEventListener("resize", () => this.follow());
    }
    pointAt(e) {
      const n = h(e);
      clearTimeout(this.timer);
      if (n !== this.dismissed) this.dismissed = null;
      if (n === null) {
        if (this.score !== null) this.timer = setTimeout(() => this.leave(), P);
      } else if (n !== this.score && n !== this.dismissed) {
        void H(n).catch(() => void 0);
        this.timer = setTimeout(() => void this.open(n), C);
      }
    }
    focusOn(e) {
      const n = h(e);
      if (n !== this.dismissed) this.dismissed = null;
      if (n === this.score || n === this.dismissed) return;
      if (n === null) this.close();
      else if (e instanceof Element && e.matches("a:focus-visible")) void this.open(n);
    }
    /** The pointer has left; a focused score keeps its card. */
    leave() {
      if (this.score?.contains(document.activeElement) !== true) this.close();
    }
    press(e) {
      const n = h(e);
      if (n === null) return;
      if (n === this.score) this.close();
      else void this.open(n);
    }
    async open(e) {
      this.close();
      this.score = e;
      const n = c(e);
      const r = e.querySelector(".ask");
      try {
        const i = await H(e);
        if (this.score !== e) return;
        this.card.replaceChildren(S(i), M(i, n.href));
      } catch {
        if (this.score !== e) return;
        if (r === null) {
          this.close();
          return;
        }
        this.card.replaceChildren(
          o("p", {}, "The details could not be loaded."),
          o("p", { class: "rest" }, o("a", { href: n.href }, "Open the page"))
        );
      }
      e.append(this.card);
      this.card.showPopover();
      n.setAttribute("aria-describedby", "story-said");
      r?.setAttribute("aria-expanded", "true");
      this.follow();
    }
    close() {
      clearTimeout(this.timer);
      if (this.score === null) return;
      c(this.score).removeAttribute("aria-describedby");
      this.score.querySelector(".ask")?.setAttribute("aria-expanded", "false");
      this.score = null;
      this.card.remove();
    }
    /** Keeps the card beside its score while the page scrolls; closes it if the score is not visible. */
    follow() {
      if (this.score === null || !this.card.isConnected) return;
      const e = this.score.getBoundingClientRect();
      const n = Math.max(0, document.querySelector(".md-header")?.getBoundingClientRect().bottom ?? 0);
      const r = { width: document.documentElement.clientWidth, height: innerHeight };
      if (e.bottom < n || e.top > r.height || e.width === 0) {
        this.close();
        return;
      }
      this.card.style.maxHeight = "";
      const {
        left: i,
        top: s,
        maxHeight: l
      } = T(e, { width: this.card.offsetWidth, height: this.card.offsetHeight }, r, n);
      Object.assign(this.card.style, { left: `${i}px`, top: `${s}px`, maxHeight: `${l}px` });
    }
  };
  function h(t) {
    const e = t instanceof Element ? t.closest(f) : null;
    return e !== null && k.test(c(e).href) ? e : null;
  }
  function c(t) {
    const e = t.querySelector(":scope > a");
    if (e === null) throw new Error("a score without a link");
    return e;
  }
  var E = /* @__PURE__ */ new Map();
  async function H(t) {
    const e = c(t);
    const [, n = "", r = ""] = k.exec(e.href) ?? [];
    let i = E.get(n);
    if (i === void 0) {
      i = L(new URL(`../data/stories/${n}.js`, O).href, `stories/${n}`).then((l) => {
        const d = l;
        if (d.format !== x) throw new Error("the stories are of another version than this script");
        return new Map(d.stories.map((u) => [u.id, u]));
      });
      i.catch(() => E.delete(n));
      E.set(n, i);
    }
    const s = (await i).get(e.dataset["report"] ?? w(r));
    if (s === void 0) throw new Error(`no story of ${e.href}`);
    return s;
  }
  function $() {
    const t = () => {
      for (const e of document.querySelectorAll(`${f}:not(:has(> .ask))`)) {
        if (h(e) === null) continue;
        const n = `About ${c(e).textContent ?? ""}: who measured it, and how`;
        c(e).after(
          o("button", { type: "button", class: "ask", "aria-expanded": "false", "aria-label": n })
        );
      }
    };
    t();
    for (const e of document.querySelectorAll("main"))
      new MutationObserver(t).observe(e, { childList: true, subtree: true });
  }
  var R = o("link", { rel: "stylesheet", href: new URL("../stylesheets/story.css", O).href });
  R.addEventListener("load", () => {
    if (matchMedia("(hover: none)").matches) $();
    const t = new y();
    t.pointAt(document.querySelector(`${f}:hover`));
    t.focusOn(document.activeElement);
  });
  document.head.append(R);
})();
