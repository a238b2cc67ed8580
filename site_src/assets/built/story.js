// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function s(t, e = {}, ...n) {
    const r = document.createElement(t);
    for (const [o, i] of Object.entries(e))
      if (i !== null) r.setAttribute(o, i);
    for (const o of n)
      if (o !== null) r.append(j(o, t) ? q(o) : o);
    return r;
  }
  var _ = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function j(t, e) {
    return typeof t === "string" && e !== "option" && e !== "textarea" && _.test(t);
  }
  function q(t) {
    const e = document.createElement("bdi");
    e.textContent = t;
    return e;
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
  var W = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function x(t) {
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
  function M(t, e) {
    let n = v.get(t);
    if (n !== void 0) return n;
    n = x(t).then(() => {
      const r = window.catalogData?.[e];
      if (r === void 0) throw new Error(`${t} does not register ${e}`);
      return r;
    });
    n.catch(() => v.delete(t));
    v.set(t, n);
    return n;
  }

  // src/dom/words.ts
  function a(t, ...e) {
    const n = L()[t];
    return T(typeof n === "string" ? n : t, e[0] ?? {});
  }
  function S(t, e, n, r = {}) {
    const o = L()[t] ?? [t, e];
    const i = typeof o === "string" ? [o] : o;
    const l = n === 1 ? i[0] : i.at(-1);
    return T(l ?? e, { n: n.toLocaleString("en"), ...r });
  }
  function L() {
    const t = typeof window === "undefined" ? void 0 : window.catalogData;
    return t?.["words"] ?? {};
  }
  function T(t, e) {
    return t.replace(/\{(\w+)\}/g, (n, r) => r in e ? String(e[r]) : n);
  }

  // src/story/card-content.ts
  function R(t) {
    const e = [
      [a("Place"), t.place],
      [a("Measured by"), t.measured],
      [a("Read in"), t.address === "" ? t.read : I(t)],
      [a("Settings"), t.settings],
      [a("Cost"), t.cost],
      [a("Caution"), t.standing],
      [a("Other reports"), t.others],
      [a("Problems"), t.seen]
    ];
    return s(
      "div",
      { id: "story-said" },
      s("p", { class: "title" }, t.title),
      s(
        "p",
        { class: "figure" },
        s("b", {}, t.value),
        t.interval === "" ? null : s("small", {}, ` ${t.interval}`)
      ),
      s("p", { class: "basis" }, t.basis),
      s(
        "dl",
        {},
        ...e.filter(([, n]) => n !== "").map(([n, r]) => s("div", {}, s("dt", {}, n), s("dd", {}, r)))
      )
    );
  }
  function H(t, e) {
    return s(
      "p",
      { class: "rest" },
      s(
        "a",
        { href: e },
        t.reports > 1 ? S("All {n} reports", "All {n} reports", t.reports) : a("All details")
      )
    );
  }
  function I(t) {
    return s("a", { href: t.address, rel: "noopener noreferrer" }, t.read);
  }

  // src/story/card-position.ts
  var c = 4;
  var h = 8;
  function O(t, e, n, r) {
    const o = r + h;
    const i = { left: h, right: n.width - h - e.width, top: o, bottom: n.height - h };
    const l = Math.max(o, Math.min(t.top - c, i.bottom - e.height));
    const d = i.bottom - o;
    if (t.right + c <= i.right) return { left: t.right + c, top: l, maxHeight: d };
    if (t.left - c - e.width >= i.left)
      return { left: t.left - c - e.width, top: l, maxHeight: d };
    const u = Math.max(i.left, Math.min(t.left, i.right));
    const g = i.bottom - t.bottom - c;
    const y = t.top - c - o;
    if (e.height <= g || g >= y) return { left: u, top: t.bottom + c, maxHeight: g };
    return { left: u, top: t.top - c - Math.min(e.height, y), maxHeight: y };
  }

  // src/story/load-on-demand.ts
  var p = ".score:has(> a)";

  // src/story/story-data.ts
  var k = 4;
  var C = 1021;

  // src/story/read-stories.ts
  function A(t) {
    let e = 0;
    for (const n of t) e = (e * 31 + n.charCodeAt(0)) % C;
    return e;
  }
  function P(t, e) {
    if (t.format !== k) throw new Error("the stories are of another version than this script");
    const n = Object.hasOwn(t.families, e) ? t.families[e] ?? [] : [];
    const r = t.fields.length - 1;
    return new Map(
      n.map((o) => {
        const i = o.map((d, u) => u === r ? d : t.texts[d] ?? "");
        const l = Object.fromEntries(i.map((d, u) => [t.fields[u], d]));
        return [l.id, l];
      })
    );
  }

  // src/story.ts
  var B = 150;
  var F = 250;
  var z = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  var $ = /models\/([^/]+)\.html#(.+)$/;
  var b = class {
    card = s("div", { class: "story-card", popover: "manual" });
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
        if (m(e) !== this.score) this.close();
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
      const n = m(e);
      clearTimeout(this.timer);
      if (n !== this.dismissed) this.dismissed = null;
      if (n === null) {
        if (this.score !== null) this.timer = setTimeout(() => this.leave(), F);
      } else if (n !== this.score && n !== this.dismissed) {
        void N(n).catch(() => void 0);
        this.timer = setTimeout(() => void this.open(n), B);
      }
    }
    focusOn(e) {
      const n = m(e);
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
      const n = m(e);
      if (n === null) return;
      if (n === this.score) this.close();
      else void this.open(n);
    }
    async open(e) {
      this.close();
      this.score = e;
      const n = f(e);
      const r = e.querySelector(".ask");
      try {
        const o = await N(e);
        if (this.score !== e) return;
        this.card.replaceChildren(R(o), H(o, n.href));
      } catch {
        if (this.score !== e) return;
        if (r === null) {
          this.close();
          return;
        }
        this.card.replaceChildren(
          s("p", {}, a("The details could not be loaded.")),
          s("p", { class: "rest" }, s("a", { href: n.href }, a("Open the page")))
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
      f(this.score).removeAttribute("aria-describedby");
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
        top: i,
        maxHeight: l
      } = O(e, { width: this.card.offsetWidth, height: this.card.offsetHeight }, r, n);
      Object.assign(this.card.style, { left: `${o}px`, top: `${i}px`, maxHeight: `${l}px` });
    }
  };
  function m(t) {
    const e = t instanceof Element ? t.closest(p) : null;
    return e !== null && $.test(f(e).href) ? e : null;
  }
  function f(t) {
    const e = t.querySelector(":scope > a");
    if (e === null) throw new Error("a score without a link");
    return e;
  }
  var E = /* @__PURE__ */ new Map();
  async function N(t) {
    const e = f(t);
    const [, n = "", r = ""] = $.exec(e.href) ?? [];
    let o = E.get(n);
    if (o === void 0) {
      const l = `stories/${A(n)}`;
      o = M(new URL(`../assets/data/${l}.js`, e.href).href, l).then(
        (d) => P(d, n)
      );
      o.catch(() => E.delete(n));
      E.set(n, o);
    }
    const i = (await o).get(e.dataset["report"] ?? w(r));
    if (i === void 0) throw new Error(`no story of ${e.href}`);
    return i;
  }
  function U() {
    const t = () => {
      for (const e of document.querySelectorAll(`${p}:not(:has(> .ask))`)) {
        if (m(e) === null) continue;
        const n = a("About {value}: who measured it, and how", { value: f(e).textContent ?? "" });
        f(e).after(
          s("button", { type: "button", class: "ask", "aria-expanded": "false", "aria-label": n })
        );
      }
    };
    t();
    for (const e of document.querySelectorAll("main"))
      new MutationObserver(t).observe(e, { childList: true, subtree: true });
  }
  var D = s("link", { rel: "stylesheet", href: new URL("../stylesheets/story.css", z).href });
  D.addEventListener("load", () => {
    if (matchMedia("(hover: none)").matches) U();
    const t = new b();
    t.pointAt(document.querySelector(`${p}:hover`));
    t.focusOn(document.activeElement);
  });
  document.head.append(D);
})();
