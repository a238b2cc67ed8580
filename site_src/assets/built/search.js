// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/load-script.ts
  var T = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function c(t) {
    return new Promise((o, r) => {
      const n = document.createElement("script");
      n.src = t;
      n.addEventListener("load", () => o());
      n.addEventListener("error", () => {
        n.remove();
        r(new Error(`${t} could not be loaded`));
      });
      document.head.append(n);
    });
  }

  // src/dom/element.ts
  function s(t, o = {}, ...r) {
    const n = document.createElement(t);
    for (const [i, l] of Object.entries(o))
      if (l !== null) n.setAttribute(i, l);
    for (const i of r)
      if (i !== null) n.append(h(i, t) ? E(i) : i);
    return n;
  }
  var m = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function h(t, o) {
    return typeof t === "string" && o !== "option" && o !== "textarea" && m.test(t);
  }
  function E(t) {
    const o = document.createElement("bdi");
    o.textContent = t;
    return o;
  }

  // src/finder/dialog.ts
  var y = "Models, benchmarks, methods, organisations, tags, papers and pages.";
  function u(t) {
    const o = s("input", {
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
    const r = s("button", { class: "finder-close", type: "button" }, "Close");
    const n = s("p", { class: "finder-said", role: "status" }, y);
    const i = s("div", { class: "finder-list", id: "finder-list", role: "listbox", "aria-label": "Results" });
    i.hidden = true;
    const l = s("a", { class: "finder-all", href: t.href }, "All results");
    l.hidden = true;
    const e = s("p", { class: "finder-keys", id: "finder-keys" });
    e.append(d("↑"), d("↓"), " choose ", d("↵"), " open ", d("Esc"), " close");
    const a = s(
      "dialog",
      { class: "finder", "aria-label": "Search" },
      s("div", { class: "finder-head" }, o, r),
      n,
      i,
      s("div", { class: "finder-foot" }, l, e)
    );
    r.addEventListener("click", () => a.close());
    a.addEventListener("click", (p) => {
      if (p.target === a) a.close();
    });
    a.addEventListener("close", () => {
      if (document.activeElement === null || document.activeElement === document.body) t.focus();
    });
    document.body.append(a);
    return { root: a, field: o, status: n, list: i, all: l };
  }
  function d(t) {
    return s("kbd", {}, t);
  }

  // src/search.ts
  function g(t) {
    const o = new URL(".", t.href);
    let r;
    let n;
    const i = (e) => {
      if (n !== void 0) return;
      const a = window.catalogFind === void 0 ? c(new URL("assets/built/finder.js", o).href) : Promise.resolve();
      n = a.then(() => window.catalogFind?.(e, o));
      n.catch(() => {
        n = void 0;
        e.status.textContent = "The search could not be loaded.";
        e.all.textContent = "Try the search page";
        e.all.hidden = false;
      });
    };
    const l = () => {
      r ??= u(t);
      if (r.root.open) return;
      r.root.showModal();
      r.field.select();
      i(r);
    };
    t.setAttribute("role", "button");
    t.setAttribute("aria-haspopup", "dialog");
    t.addEventListener("click", (e) => {
      if (e.ctrlKey || e.metaKey || e.shiftKey) return;
      e.preventDefault();
      l();
    });
    t.addEventListener("keydown", (e) => {
      if (e.key !== " ") return;
      e.preventDefault();
      l();
    });
    document.addEventListener("keydown", (e) => {
      if (e.defaultPrevented || e.isComposing || e.altKey || e.shiftKey && e.key !== "/") return;
      const a = e.ctrlKey || e.metaKey ? e.key.toLowerCase() === "k" : e.key === "/" && !L(e.target);
      if (!a) return;
      e.preventDefault();
      l();
    });
  }
  function L(t) {
    return t instanceof HTMLElement && (t.isContentEditable || t.matches("input, textarea, select"));
  }
  var f = document.querySelector("a#search");
  if (f !== null) g(f);
})();
