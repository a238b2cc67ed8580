// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/fragment.ts
  function d(e) {
    const t = e.replace(/^#/, "");
    try {
      return decodeURIComponent(t);
    } catch {
      return t;
    }
  }

  // src/frame/details.ts
  function f() {
    u();
    addEventListener("hashchange", u);
    let e = [];
    addEventListener("beforeprint", () => {
      e = [...document.querySelectorAll(".md-content details:not([open])")];
      for (const t of e) t.open = true;
    });
    addEventListener("afterprint", () => {
      for (const t of e) t.open = false;
      e = [];
    });
  }
  function u() {
    const e = document.getElementById(d(location.hash));
    if (e === null) return;
    let t = false;
    for (let n = e.closest("details"); n !== null; n = n.parentElement?.closest("details") ?? null) {
      t ||= !n.open;
      n.open = true;
    }
    if (t) e.scrollIntoView();
  }

  // src/frame/drawer.ts
  function p() {
    const e = document.getElementById("__drawer");
    if (!(e instanceof HTMLInputElement)) return;
    const t = () => {
      e.checked = false;
    };
    addEventListener("pagehide", t);
    document.addEventListener("keydown", ({ key: n }) => {
      if (n === "Escape") t();
    });
  }

  // src/frame/header.ts
  function h() {
    const e = document.querySelector(".md-header");
    const t = document.querySelector(".md-header__title");
    const n = document.querySelector("article h1");
    const r = document.querySelector(".md-top");
    if (e === null || t === null) return [];
    r?.addEventListener("click", () => {
      scrollTo({ top: 0, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth" });
      document.querySelector(".md-logo")?.focus({ preventScroll: true });
    });
    return [
      (o, i) => {
        e.classList.toggle("md-header--shadow", o > 0);
        t.classList.toggle(
          "md-header__title--active",
          n !== null && n.getBoundingClientRect().bottom < e.offsetHeight
        );
        if (r !== null && document.activeElement !== r) r.hidden = !i || o < innerHeight;
      }
    ];
  }

  // src/frame/languages.ts
  function g(e) {
    for (const t of e) {
      const { href: n } = t;
      const r = () => {
        t.href = new URL(location.search + location.hash, n).href;
      };
      for (const o of ["pointerdown", "focus", "click"]) t.addEventListener(o, r);
    }
  }

  // src/frame/overflow.ts
  function E() {
    const e = [...document.querySelectorAll("article :is(pre > code, table:not([class]))")];
    if (e.length === 0) return;
    const t = new ResizeObserver((n) => {
      for (const { target: r } of n) {
        if (r.scrollWidth > r.clientWidth) r.setAttribute("tabindex", "0");
        else r.removeAttribute("tabindex");
      }
    });
    for (const n of e) t.observe(n);
  }

  // src/frame/palette.ts
  var a = "__palette";
  var b = ["scheme", "primary", "accent"];
  function v() {
    const e = [...document.querySelectorAll(`input[name=${a}]`)];
    if (e.length === 0) return;
    const t = matchMedia("(prefers-color-scheme: light)");
    const n = (l) => {
      if (l.dataset["mdColorMedia"] !== "(prefers-color-scheme)") return l;
      const c = `(prefers-color-scheme: ${t.matches ? "light" : "dark"})`;
      return e.find((s) => s.dataset["mdColorMedia"] === c) ?? l;
    };
    const r = (l) => Object.fromEntries(b.map((c) => [c, l.getAttribute(`data-md-color-${c}`) ?? ""]));
    const o = (l) => {
      for (const [c, s] of Object.entries(r(n(l)))) {
        const m = `data-md-color-${c}`;
        if (document.body.getAttribute(m) !== s) document.body.setAttribute(m, s);
      }
      for (const c of e) c.nextElementSibling.hidden = c !== l;
    };
    for (const [l, c] of e.entries()) {
      c.addEventListener("change", () => {
        const s = { index: l, color: { media: c.dataset["mdColorMedia"] ?? "", ...r(c) } };
        __md_set(a, s);
        o(c);
      });
    }
    t.addEventListener("change", () => {
      const l = e.find(({ checked: c }) => c);
      if (l !== void 0) o(l);
    });
    const i = e[__md_get(a)?.index ?? 0] ?? e[0];
    if (i === void 0) return;
    i.checked = true;
    o(i);
  }

  // src/frame/scroll.ts
  function L(e) {
    let t = 0;
    let n = false;
    const r = () => {
      n = false;
      const o = scrollY;
      for (const i of e) i(o, o < t);
      t = o;
    };
    addEventListener(
      "scroll",
      () => {
        if (n) return;
        n = true;
        requestAnimationFrame(r);
      },
      { passive: true }
    );
  }

  // src/frame/table-of-contents.ts
  var w = 4 / 3;
  function y(e, t, n) {
    let r = 0;
    let o = e.length;
    while (r < o) {
      const i = r + o >>> 1;
      if (t(e[i]) <= n) r = i + 1;
      else o = i;
    }
    return r;
  }
  function H() {
    const e = document.querySelector(".md-nav--secondary");
    const t = document.querySelector(".md-header");
    if (e === null || t === null) return [];
    const n = [...e.querySelectorAll("a[href^='#']")].map((o) => ({ link: o, heading: document.getElementById(d(o.hash)) })).filter((o) => o.heading !== null);
    let r = 0;
    return [
      () => {
        if (e.offsetParent === null) return;
        const o = y(
          n,
          ({ heading: i }) => i.getBoundingClientRect().top,
          t.offsetHeight * w
        );
        if (o === r) return;
        r = o;
        for (const [i, { link: l }] of n.entries()) {
          l.classList.toggle("md-nav__link--passed", i < o);
          l.classList.toggle("md-nav__link--active", i === o - 1);
          if (i === o - 1) l.setAttribute("aria-current", "true");
          else l.removeAttribute("aria-current");
        }
        M(n[o - 1]?.link, e.closest(".md-sidebar__scrollwrap"));
      }
    ];
  }
  function M(e, t) {
    if (t === null) return;
    const { top: n, bottom: r } = t.getBoundingClientRect();
    const o = e?.getBoundingClientRect();
    if (o === void 0) t.scrollTop = 0;
    else if (o.top < n || o.bottom > r) t.scrollTop += o.top - n - t.clientHeight / 2;
  }

  // src/frame.ts
  document.documentElement.classList.replace("no-js", "js");
  v();
  L([...h(), ...H()]);
  p();
  f();
  E();
  g(document.querySelectorAll("a.skin-language"));
})();
