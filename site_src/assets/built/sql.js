// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function i(e, t = {}, ...r) {
    const o = document.createElement(e);
    for (const [s, a] of Object.entries(t))
      if (a !== null) o.setAttribute(s, a);
    for (const s of r)
      if (s !== null) o.append(b(s, e) ? S(s) : s);
    return o;
  }
  var v = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function b(e, t) {
    return typeof e === "string" && t !== "option" && t !== "textarea" && v.test(e);
  }
  function S(e) {
    const t = document.createElement("bdi");
    t.textContent = e;
    return t;
  }
  function c(e, t) {
    const r = e.querySelector(t);
    if (r === null) throw new Error(`the page has no ${t}`);
    return r;
  }

  // src/dom/words.ts
  function u(e, ...t) {
    const r = h()[e];
    return w(typeof r === "string" ? r : e, t[0] ?? {});
  }
  function g(e, t, r, o = {}) {
    const s = h()[e] ?? [e, t];
    const a = typeof s === "string" ? [s] : s;
    const d = r === 1 ? a[0] : a.at(-1);
    return w(d ?? t, { n: r.toLocaleString("en"), ...o });
  }
  function h() {
    const e = typeof window === "undefined" ? void 0 : window.catalogData;
    return e?.["words"] ?? {};
  }
  function w(e, t) {
    return e.replace(/\{(\w+)\}/g, (r, o) => o in t ? String(t[o]) : r);
  }

  // src/sql.ts
  var x = 20;
  function N(e) {
    const t = i("tr", {}, ...e.columns.map((o) => i("th", { scope: "col" }, o)));
    const r = e.rows.map(
      (o) => i("tr", {}, ...o.map((s) => i("td", {}, s === null ? "" : String(s))))
    );
    return i("table", {}, i("thead", {}, t), i("tbody", {}, ...r));
  }
  function k(e) {
    const t = c(e, "textarea");
    const r = c(e, ".sql-status");
    const o = c(e, ".sql-result");
    const s = e.dataset;
    let a = null;
    let d = 0;
    function f(n) {
      a?.terminate();
      a = null;
      r.textContent = n;
    }
    function M(n) {
      clearTimeout(d);
      if ("error" in n) {
        r.textContent = u("SQLite says: {message}", { message: n.error });
        o.replaceChildren();
        return;
      }
      r.textContent = n.cut ? g(
        "The {n} first row; add a LIMIT or a WHERE to see others.",
        "The {n} first rows; add a LIMIT or a WHERE to see others.",
        n.rows.length
      ) : g("{n} row", "{n} rows", n.rows.length);
      o.replaceChildren(N(n));
    }
    function R() {
      const n = new Worker(s["worker"] ?? "");
      n.addEventListener("message", (l) => M(l.data));
      n.addEventListener("error", (l) => {
        l.preventDefault();
        clearTimeout(d);
        f(u("SQLite did not start. It needs a web server: a page that was opened from disk cannot load it."));
      });
      return n;
    }
    function m() {
      const n = t.value.trim();
      if (n === "") return;
      history.replaceState(null, "", `?sql=${encodeURIComponent(n)}`);
      r.textContent = a === null ? u("Loading SQLite and the database …") : u("Running …");
      try {
        a ??= R();
      } catch {
        f(u("This browser does not start workers for a page that was opened from disk; use a web server."));
        return;
      }
      clearTimeout(d);
      const l = g("Stopped after {n} second; select less.", "Stopped after {n} seconds; select less.", x);
      d = setTimeout(() => f(l), x * 1e3);
      const p = (L) => new URL(L ?? "", location.href).href;
      const E = {
        sql: n,
        library: p(s["library"]),
        wasm: p(s["wasm"]),
        database: p(s["database"])
      };
      a.postMessage(E);
    }
    const y = new URLSearchParams(location.search).get("sql");
    if (y !== null) t.value = y;
    e.addEventListener("submit", (n) => {
      n.preventDefault();
      m();
    });
    t.addEventListener("keydown", (n) => {
      if (n.key === "Enter" && (n.ctrlKey || n.metaKey)) m();
    });
    for (const n of document.querySelectorAll(".sql-examples a")) {
      n.addEventListener("click", (l) => {
        l.preventDefault();
        t.value = new URL(n.href).searchParams.get("sql") ?? "";
        e.scrollIntoView();
        m();
      });
    }
  }
  var T = document.querySelector(".sql-box");
  if (T !== null) k(T);
})();
