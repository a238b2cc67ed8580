// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function i(t, e = {}, ...n) {
    const r = document.createElement(t);
    for (const [o, s] of Object.entries(e))
      if (s !== null) r.setAttribute(o, s);
    for (const o of n)
      if (o !== null) r.append(A(o, t) ? P(o) : o);
    return r;
  }
  var k = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function A(t, e) {
    return typeof t === "string" && e !== "option" && e !== "textarea" && k.test(t);
  }
  function P(t) {
    const e = document.createElement("bdi");
    e.textContent = t;
    return e;
  }

  // src/dom/fragment.ts
  function b(t) {
    const e = t.replace(/^#/, "");
    try {
      return decodeURIComponent(e);
    } catch {
      return e;
    }
  }

  // src/dom/load-script.ts
  var I = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function w(t) {
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
    n = w(t).then(() => {
      const r = window.catalogData?.[e];
      if (r === void 0) throw new Error(`${t} does not register ${e}`);
      return r;
    });
    n.catch(() => v.delete(t));
    v.set(t, n);
    return n;
  }

  // src/story/card-content.ts
  function T(t) {
    const e = [
      ["Measured by", t.measured],
      ["Read in", t.address === "" ? t.read : $(t)],
      ["Settings", t.settings],
      ["Cost", t.cost],
      ["Caution", t.standing],
      ["Other reports", t.others],
      ["Problems", t.seen]
    ];
    return i(
      "div",
      { id: "story-said" },
      i("p", { class: "title" }, t.title),
      i(
        "p",
        { class: "figure" },
        i("b", {}, t.value),
        t.interval === "" ? null : i("small", {}, ` ${t.interval}`)
      ),
      i("p", { class: "basis" }, t.basis),
      i(
        "dl",
        {},
        ...e.filter(([, n]) => n !== "").map(([n, r]) => i("div", {}, i("dt", {}, n), i("dd", {}, r)))
      )
    );
  }
  function M(t, e) {
    return i(
      "p",
      { class: "rest" },
      i("a", { href: e }, t.reports > 1 ? `All ${t.reports} reports` : "All details")
    );
  }
  function $(t) {
    return i("a", { href: t.address, rel: "noopener noreferrer" }, t.read);
  }

  // src/story/card-position.ts
  var a = 4;
  var f = 8;
  function S(t, e, n, r) {
    const o = r + f;
    const s = { left: f, right: n.width - f - e.width, top: o, bottom: n.height - f };
    const l = Math.max(o, Math.min(t.top - a, s.bottom - e.height));
    const d = s.bottom - o;
    if (t.right + a <= s.right) return { left: t.right + a, top: l, maxHeight: d };
    if (t.left - a - e.width >= s.left)
      return { left: t.left - a - e.width, top: l, maxHeight: d };
    const u = Math.max(s.left, Math.min(t.left, s.right));
    const p = s.bottom - t.bottom - a;
    const g = t.top - a - o;
    if (e.height <= p || p >= g) return { left: u, top: t.bottom + a, maxHeight: p };
    return { left: u, top: t.top - a - Math.min(e.height, g), maxHeight: g };
  }

  // src/story/load-on-demand.ts
  var m = ".score:has(> a)";

  // src/story/story-data.ts
  var x = 2;

  // src/story.ts
  var _ = 150;
  var q = 250;
  var O = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  var R = /models\/([^/]+)\.html#(.+)$/;
  var y = class {
    card = i("div", { class: "story-card", popover: "manual" });
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
        if (this.score !== null) this.timer = setTimeout(() => this.leave(), q);
      } else if (n !== this.score && n !== this.dismissed) {
        void H(n).catch(() => void 0);
        this.timer = setTimeout(() => void this.open(n), _);
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
        const o = await H(e);
        if (this.score !== e) return;
        this.card.replaceChildren(T(o), M(o, n.href));
      } catch {
        if (this.score !== e) return;
        if (r === null) {
          this.close();
          return;
        }
        this.card.replaceChildren(
          i("p", {}, "The details could not be loaded."),
          i("p", { class: "rest" }, i("a", { href: n.href }, "Open the page"))
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
        left: o,
        top: s,
        maxHeight: l
      } = S(e, { width: this.card.offsetWidth, height: this.card.offsetHeight }, r, n);
      Object.assign(this.card.style, { left: `${o}px`, top: `${s}px`, maxHeight: `${l}px` });
    }
  };
  function h(t) {
    const e = t instanceof Element ? t.closest(m) : null;
    return e !== null && R.test(c(e).href) ? e : null;
  }
  function c(t) {
    const e = t.querySelector(":scope > a");
    if (e === null) throw new Error("a score without a link");
    return e;
  }
  var E = /* @__PURE__ */ new Map();
  async function H(t) {
    const e = c(t);
    const [, n = "", r = ""] = R.exec(e.href) ?? [];
    let o = E.get(n);
    if (o === void 0) {
      o = L(new URL(`../data/stories/${n}.js`, O).href, `stories/${n}`).then((l) => {
        const d = l;
        if (d.format !== x) throw new Error("the stories are of another version than this script");
        return new Map(d.stories.map((u) => [u.id, u]));
      });
      o.catch(() => E.delete(n));
      E.set(n, o);
    }
    const s = (await o).get(e.dataset["report"] ?? b(r));
    if (s === void 0) throw new Error(`no story of ${e.href}`);
    return s;
  }
  function D() {
    const t = () => {
      for (const e of document.querySelectorAll(`${m}:not(:has(> .ask))`)) {
        if (h(e) === null) continue;
        const n = `About ${c(e).textContent ?? ""}: who measured it, and how`;
        c(e).after(
          i("button", { type: "button", class: "ask", "aria-expanded": "false", "aria-label": n })
        );
      }
    };
    t();
    for (const e of document.querySelectorAll("main"))
      new MutationObserver(t).observe(e, { childList: true, subtree: true });
  }
  var C = i("link", { rel: "stylesheet", href: new URL("../stylesheets/story.css", O).href });
  C.addEventListener("load", () => {
    if (matchMedia("(hover: none)").matches) D();
    const t = new y();
    t.pointAt(document.querySelector(`${m}:hover`));
    t.focusOn(document.activeElement);
  });
  document.head.append(C);
})();
