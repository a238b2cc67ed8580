// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/load-script.ts
  var N = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function u(e) {
    return new Promise((t, n) => {
      const o = document.createElement("script");
      o.src = e;
      o.addEventListener("load", () => t());
      o.addEventListener("error", () => {
        o.remove();
        n(new Error(`${e} could not be loaded`));
      });
      document.head.append(o);
    });
  }

  // src/dom/words.ts
  function s(e, ...t) {
    const n = M()[e];
    return T(typeof n === "string" ? n : e, t[0] ?? {});
  }
  function f(e, t) {
    return s(e).split(/\{(\w+)\}/).map((n, o) => o % 2 === 1 ? t[n] : n).filter((n) => n !== void 0 && n !== "");
  }
  function g(e) {
    return e;
  }
  function M() {
    const e = typeof window === "undefined" ? void 0 : window.catalogData;
    return e?.["words"] ?? {};
  }
  function T(e, t) {
    return e.replace(/\{(\w+)\}/g, (n, o) => o in t ? String(t[o]) : n);
  }

  // src/dom/element.ts
  function d(e, t = {}, ...n) {
    const o = document.createElement(e);
    for (const [i, l] of Object.entries(t))
      if (l !== null) o.setAttribute(i, l);
    for (const i of n)
      if (i !== null) o.append(L(i, e) ? S(i) : i);
    return o;
  }
  var b = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function L(e, t) {
    return typeof e === "string" && t !== "option" && t !== "textarea" && b.test(e);
  }
  function S(e) {
    const t = document.createElement("bdi");
    t.textContent = e;
    return t;
  }

  // src/finder/dialog.ts
  var R = g("Models, benchmarks, methods, organisations, tags, papers and pages.");
  function m(e) {
    const t = d("input", {
      class: "finder-field",
      type: "text",
      inputmode: "search",
      enterkeyhint: "go",
      role: "combobox",
      "aria-label": s("Search this site"),
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": "finder-list",
      "aria-describedby": "finder-keys",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      maxlength: "200",
      placeholder: s("Search")
    });
    const n = d("button", { class: "finder-close", type: "button" }, s("Close"));
    const o = d("p", { class: "finder-said", role: "status" }, s(R));
    const i = d("div", { class: "finder-list", id: "finder-list", role: "listbox", "aria-label": s("Results") });
    i.hidden = true;
    const l = d("a", { class: "finder-all", href: e.href }, s("All results"));
    l.hidden = true;
    const r = d("p", { class: "finder-keys", id: "finder-keys" });
    r.append(
      ...f("{up}{down} choose {enter} open {escape} close", {
        up: c("↑"),
        down: c("↓"),
        enter: c("↵"),
        escape: c("Esc")
      })
    );
    const a = d(
      "dialog",
      { class: "finder", "aria-label": s("Search") },
      d("div", { class: "finder-head" }, t, n),
      o,
      i,
      d("div", { class: "finder-foot" }, l, r)
    );
    n.addEventListener("click", () => a.close());
    a.addEventListener("click", (E) => {
      if (E.target === a) a.close();
    });
    a.addEventListener("close", () => {
      if (document.activeElement === null || document.activeElement === document.body) e.focus();
    });
    document.body.append(a);
    return { root: a, field: t, status: o, list: i, all: l };
  }
  function c(e) {
    return d("kbd", {}, e);
  }

  // src/finder/suggestions.ts
  var p = "catalog.visited";
  var y = 4;
  function h(e, t) {
    const n = w().filter((o) => o.address !== t);
    try {
      localStorage.setItem(p, JSON.stringify([{ title: e, address: t }, ...n].slice(0, y + 1)));
    } catch {
    }
  }
  function w() {
    try {
      const e = JSON.parse(localStorage.getItem(p) ?? "[]");
      if (!Array.isArray(e)) return [];
      return e.filter((t) => typeof t?.title === "string" && /^(https?|file):/.test(String(t?.address))).slice(0, y).map(({ title: t, address: n }) => ({ title: t, note: s("visited"), address: n }));
    } catch {
      return [];
    }
  }

  // src/search.ts
  var v = document.currentScript.src;
  function k(e) {
    const t = new URL(".", e.href);
    let n;
    let o;
    const i = (r) => {
      if (o !== void 0) return;
      const a = window.catalogFind === void 0 ? u(new URL("finder.js", v).href) : Promise.resolve();
      o = a.then(() => window.catalogFind?.(r, t));
      o.catch(() => {
        o = void 0;
        r.status.textContent = s("The search could not be loaded.");
        r.all.textContent = s("Try the search page");
        r.all.hidden = false;
      });
    };
    const l = () => {
      n ??= m(e);
      if (n.root.open) return;
      n.root.showModal();
      n.field.select();
      i(n);
    };
    e.setAttribute("role", "button");
    e.setAttribute("aria-haspopup", "dialog");
    e.addEventListener("click", (r) => {
      if (r.ctrlKey || r.metaKey || r.shiftKey) return;
      r.preventDefault();
      l();
    });
    e.addEventListener("keydown", (r) => {
      if (r.key !== " ") return;
      r.preventDefault();
      l();
    });
    document.addEventListener("keydown", (r) => {
      if (r.defaultPrevented || r.isComposing || r.altKey || r.shiftKey && r.key !== "/") return;
      const a = r.ctrlKey || r.metaKey ? r.key.toLowerCase() === "k" : r.key === "/" && !H(r.target);
      if (!a) return;
      r.preventDefault();
      l();
    });
  }
  function H(e) {
    return e instanceof HTMLElement && (e.isContentEditable || e.matches("input, textarea, select"));
  }
  var x = document.querySelector("a#search");
  if (x !== null) {
    k(x);
    const e = document.querySelector("h1")?.firstChild?.textContent?.trim() ?? "";
    if (e !== "") h(e, location.href);
  }
})();
