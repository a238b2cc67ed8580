// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/load-script.ts
  var H = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function c(e) {
    return new Promise((n, o) => {
      const r = document.createElement("script");
      r.src = e;
      r.addEventListener("load", () => n());
      r.addEventListener("error", () => {
        r.remove();
        o(new Error(`${e} could not be loaded`));
      });
      document.head.append(r);
    });
  }

  // src/dom/element.ts
  function a(e, n = {}, ...o) {
    const r = document.createElement(e);
    for (const [i, l] of Object.entries(n))
      if (l !== null) r.setAttribute(i, l);
    for (const i of o)
      if (i !== null) r.append(E(i, e) ? L(i) : i);
    return r;
  }
  var y = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function E(e, n) {
    return typeof e === "string" && n !== "option" && n !== "textarea" && y.test(e);
  }
  function L(e) {
    const n = document.createElement("bdi");
    n.textContent = e;
    return n;
  }

  // src/finder/dialog.ts
  var T = "Models, benchmarks, methods, organisations, tags, papers and pages.";
  function u(e) {
    const n = a("input", {
      class: "finder-field",
      type: "text",
      inputmode: "search",
      enterkeyhint: "go",
      role: "combobox",
      "aria-label": "Search this site",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": "finder-list",
      "aria-describedby": "finder-keys",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      maxlength: "200",
      placeholder: "Search"
    });
    const o = a("button", { class: "finder-close", type: "button" }, "Close");
    const r = a("p", { class: "finder-said", role: "status" }, T);
    const i = a("div", { class: "finder-list", id: "finder-list", role: "listbox", "aria-label": "Results" });
    i.hidden = true;
    const l = a("a", { class: "finder-all", href: e.href }, "All results");
    l.hidden = true;
    const t = a("p", { class: "finder-keys", id: "finder-keys" });
    t.append(d("↑"), d("↓"), " choose ", d("↵"), " open ", d("Esc"), " close");
    const s = a(
      "dialog",
      { class: "finder", "aria-label": "Search" },
      a("div", { class: "finder-head" }, n, o),
      r,
      i,
      a("div", { class: "finder-foot" }, l, t)
    );
    o.addEventListener("click", () => s.close());
    s.addEventListener("click", (h) => {
      if (h.target === s) s.close();
    });
    s.addEventListener("close", () => {
      if (document.activeElement === null || document.activeElement === document.body) e.focus();
    });
    document.body.append(s);
    return { root: s, field: n, status: r, list: i, all: l };
  }
  function d(e) {
    return a("kbd", {}, e);
  }

  // src/finder/suggestions.ts
  var f = "catalog.visited";
  var m = 4;
  function p(e, n) {
    const o = b().filter((r) => r.address !== n);
    try {
      localStorage.setItem(f, JSON.stringify([{ title: e, address: n }, ...o].slice(0, m + 1)));
    } catch {
    }
  }
  function b() {
    try {
      const e = JSON.parse(localStorage.getItem(f) ?? "[]");
      if (!Array.isArray(e)) return [];
      return e.filter((n) => typeof n?.title === "string" && /^(https?|file):/.test(String(n?.address))).slice(0, m).map(({ title: n, address: o }) => ({ title: n, note: "visited", address: o }));
    } catch {
      return [];
    }
  }

  // src/search.ts
  var S = document.currentScript.src;
  function x(e) {
    const n = new URL(".", e.href);
    let o;
    let r;
    const i = (t) => {
      if (r !== void 0) return;
      const s = window.catalogFind === void 0 ? c(new URL("finder.js", S).href) : Promise.resolve();
      r = s.then(() => window.catalogFind?.(t, n));
      r.catch(() => {
        r = void 0;
        t.status.textContent = "The search could not be loaded.";
        t.all.textContent = "Try the search page";
        t.all.hidden = false;
      });
    };
    const l = () => {
      o ??= u(e);
      if (o.root.open) return;
      o.root.showModal();
      o.field.select();
      i(o);
    };
    e.setAttribute("role", "button");
    e.setAttribute("aria-haspopup", "dialog");
    e.addEventListener("click", (t) => {
      if (t.ctrlKey || t.metaKey || t.shiftKey) return;
      t.preventDefault();
      l();
    });
    e.addEventListener("keydown", (t) => {
      if (t.key !== " ") return;
      t.preventDefault();
      l();
    });
    document.addEventListener("keydown", (t) => {
      if (t.defaultPrevented || t.isComposing || t.altKey || t.shiftKey && t.key !== "/") return;
      const s = t.ctrlKey || t.metaKey ? t.key.toLowerCase() === "k" : t.key === "/" && !M(t.target);
      if (!s) return;
      t.preventDefault();
      l();
    });
  }
  function M(e) {
    return e instanceof HTMLElement && (e.isContentEditable || e.matches("input, textarea, select"));
  }
  var g = document.querySelector("a#search");
  if (g !== null) {
    x(g);
    const e = document.querySelector("h1")?.firstChild?.textContent?.trim() ?? "";
    if (e !== "") p(e, location.href);
  }
})();
