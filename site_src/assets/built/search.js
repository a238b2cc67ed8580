// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/load-script.ts
  var E = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function c(t) {
    return new Promise((s, o) => {
      const n = document.createElement("script");
      n.src = t;
      n.addEventListener("load", () => s());
      n.addEventListener("error", () => {
        n.remove();
        o(new Error(`${t} could not be loaded`));
      });
      document.head.append(n);
    });
  }

  // src/dom/element.ts
  function a(t, s = {}, ...o) {
    const n = document.createElement(t);
    for (const [i, l] of Object.entries(s))
      if (l !== null) n.setAttribute(i, l);
    for (const i of o) if (i !== null) n.append(i);
    return n;
  }

  // src/finder/dialog.ts
  var m = "Models, benchmarks, methods, organisations, tags, papers and pages.";
  function u(t) {
    const s = a("input", {
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
    const n = a("p", { class: "finder-said", role: "status" }, m);
    const i = a("div", { class: "finder-list", id: "finder-list", role: "listbox", "aria-label": "Results" });
    i.hidden = true;
    const l = a("a", { class: "finder-all", href: t.href }, "All results");
    l.hidden = true;
    const e = a("p", { class: "finder-keys", id: "finder-keys" });
    e.append(d("↑"), d("↓"), " choose ", d("↵"), " open ", d("Esc"), " close");
    const r = a(
      "dialog",
      { class: "finder", "aria-label": "Search" },
      a("div", { class: "finder-head" }, s, o),
      n,
      i,
      a("div", { class: "finder-foot" }, l, e)
    );
    o.addEventListener("click", () => r.close());
    r.addEventListener("click", (p) => {
      if (p.target === r) r.close();
    });
    r.addEventListener("close", () => {
      if (document.activeElement === null || document.activeElement === document.body) t.focus();
    });
    document.body.append(r);
    return { root: r, field: s, status: n, list: i, all: l };
  }
  function d(t) {
    return a("kbd", {}, t);
  }

  // src/search.ts
  function h(t) {
    const s = new URL(".", t.href);
    let o;
    let n;
    const i = (e) => {
      if (n !== void 0) return;
      const r = window.catalogFind === void 0 ? c(new URL("assets/built/finder.js", s).href) : Promise.resolve();
      n = r.then(() => window.catalogFind?.(e, s));
      n.catch(() => {
        n = void 0;
        e.status.textContent = "The search could not be loaded.";
        e.all.textContent = "Try the search page";
        e.all.hidden = false;
      });
    };
    const l = () => {
      o ??= u(t);
      if (o.root.open) return;
      o.root.showModal();
      o.field.select();
      i(o);
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
      const r = e.ctrlKey || e.metaKey ? e.key.toLowerCase() === "k" : e.key === "/" && !y(e.target);
      if (!r) return;
      e.preventDefault();
      l();
    });
  }
  function y(t) {
    return t instanceof HTMLElement && (t.isContentEditable || t.matches("input, textarea, select"));
  }
  var f = document.querySelector("a#search");
  if (f !== null) h(f);
})();
