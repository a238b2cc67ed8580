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
    for (let o = e.closest("details"); o !== null; o = o.parentElement?.closest("details") ?? null) {
      t ||= !o.open;
      o.open = true;
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
    document.addEventListener("keydown", ({ key: o }) => {
      if (o === "Escape") t();
    });
  }

  // src/frame/header.ts
  function g() {
    const e = document.querySelector(".md-header");
    const t = document.querySelector(".md-header__title");
    const o = document.querySelector("article h1");
    const r = document.querySelector(".md-top");
    if (e === null || t === null) return [];
    r?.addEventListener("click", () => {
      scrollTo({ top: 0, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth" });
      document.querySelector(".md-logo")?.focus({ preventScroll: true });
    });
    return [
      (n, i) => {
        e.classList.toggle("md-header--shadow", n > 0);
        t.classList.toggle(
          "md-header__title--active",
          o !== null && o.getBoundingClientRect().bottom < e.offsetHeight
        );
        if (r !== null && document.activeElement !== r) r.hidden = !i || n < innerHeight;
      }
    ];
  }

  // src/frame/overflow.ts
  function h() {
    const e = [...document.querySelectorAll("article :is(pre > code, table:not([class]))")];
    if (e.length === 0) return;
    const t = new ResizeObserver((o) => {
      for (const { target: r } of o) {
        if (r.scrollWidth > r.clientWidth) r.setAttribute("tabindex", "0");
        else r.removeAttribute("tabindex");
      }
    });
    for (const o of e) t.observe(o);
  }

  // src/frame/palette.ts
  var a = "__palette";
  var L = ["scheme", "primary", "accent"];
  function E() {
    const e = [...document.querySelectorAll(`input[name=${a}]`)];
    if (e.length === 0) return;
    const t = matchMedia("(prefers-color-scheme: light)");
    const o = (l) => {
      if (l.dataset["mdColorMedia"] !== "(prefers-color-scheme)") return l;
      const c = `(prefers-color-scheme: ${t.matches ? "light" : "dark"})`;
      return e.find((s) => s.dataset["mdColorMedia"] === c) ?? l;
    };
    const r = (l) => Object.fromEntries(L.map((c) => [c, l.getAttribute(`data-md-color-${c}`) ?? ""]));
    const n = (l) => {
      for (const [c, s] of Object.entries(r(o(l)))) {
        const m = `data-md-color-${c}`;
        if (document.body.getAttribute(m) !== s) document.body.setAttribute(m, s);
      }
      for (const c of e) c.nextElementSibling.hidden = c !== l;
    };
    for (const [l, c] of e.entries()) {
      c.addEventListener("change", () => {
        const s = { index: l, color: { media: c.dataset["mdColorMedia"] ?? "", ...r(c) } };
        __md_set(a, s);
        n(c);
      });
    }
    t.addEventListener("change", () => {
      const l = e.find(({ checked: c }) => c);
      if (l !== void 0) n(l);
    });
    const i = e[__md_get(a)?.index ?? 0] ?? e[0];
    if (i === void 0) return;
    i.checked = true;
    n(i);
  }

  // src/frame/scroll.ts
  function v(e) {
    let t = 0;
    let o = false;
    const r = () => {
      o = false;
      const n = scrollY;
      for (const i of e) i(n, n < t);
      t = n;
    };
    addEventListener(
      "scroll",
      () => {
        if (o) return;
        o = true;
        requestAnimationFrame(r);
      },
      { passive: true }
    );
  }

  // src/frame/table-of-contents.ts
  var b = 4 / 3;
  function w(e, t, o) {
    let r = 0;
    let n = e.length;
    while (r < n) {
      const i = r + n >>> 1;
      if (t(e[i]) <= o) r = i + 1;
      else n = i;
    }
    return r;
  }
  function H() {
    const e = document.querySelector(".md-nav--secondary");
    const t = document.querySelector(".md-header");
    if (e === null || t === null) return [];
    const o = [...e.querySelectorAll("a[href^='#']")].map((n) => ({ link: n, heading: document.getElementById(d(n.hash)) })).filter((n) => n.heading !== null);
    let r = 0;
    return [
      () => {
        if (e.offsetParent === null) return;
        const n = w(
          o,
          ({ heading: i }) => i.getBoundingClientRect().top,
          t.offsetHeight * b
        );
        if (n === r) return;
        r = n;
        for (const [i, { link: l }] of o.entries()) {
          l.classList.toggle("md-nav__link--passed", i < n);
          l.classList.toggle("md-nav__link--active", i === n - 1);
          if (i === n - 1) l.setAttribute("aria-current", "true");
          else l.removeAttribute("aria-current");
        }
        y(o[n - 1]?.link, e.closest(".md-sidebar__scrollwrap"));
      }
    ];
  }
  function y(e, t) {
    if (t === null) return;
    const { top: o, bottom: r } = t.getBoundingClientRect();
    const n = e?.getBoundingClientRect();
    if (n === void 0) t.scrollTop = 0;
    else if (n.top < o || n.bottom > r) t.scrollTop += n.top - o - t.clientHeight / 2;
  }

  // src/frame.ts
  document.documentElement.classList.replace("no-js", "js");
  E();
  v([...g(), ...H()]);
  p();
  f();
  h();
})();
