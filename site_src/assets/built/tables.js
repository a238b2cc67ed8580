// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/load-script.ts
  var M = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function k(n) {
    return new Promise((e, r) => {
      const t = document.createElement("script");
      t.src = n;
      t.addEventListener("load", () => e());
      t.addEventListener("error", () => {
        t.remove();
        r(new Error(`${n} could not be loaded`));
      });
      document.head.append(t);
    });
  }
  function p(n) {
    return k(new URL(n, M).href);
  }

  // src/story/load-on-demand.ts
  var H = ".score:has(> a)";
  function g() {
    const n = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: r, target: t }) => {
      const o = r === "pointerover" || r === "focusin";
      if (o && !(t instanceof Element && t.closest(H) !== null)) return;
      for (const s of n) removeEventListener(s, e);
      void p("story.js").catch(() => void 0);
    };
    for (const r of n) addEventListener(r, e, { passive: true });
  }

  // src/dom/element.ts
  function c(n, e = {}, ...r) {
    const t = document.createElement(n);
    for (const [o, s] of Object.entries(e))
      if (s !== null) t.setAttribute(o, s);
    for (const o of r)
      if (o !== null) t.append(F(o, n) ? R(o) : o);
    return t;
  }
  var N = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function F(n, e) {
    return typeof n === "string" && e !== "option" && e !== "textarea" && N.test(n);
  }
  function R(n) {
    const e = document.createElement("bdi");
    e.textContent = n;
    return e;
  }

  // src/explorer/array.ts
  function u(n, e) {
    const r = n[e];
    if (r === void 0) throw new RangeError(`no item ${e} in a list of ${n.length}`);
    return r;
  }

  // src/explorer/page/table-head.ts
  function y(n, e, r) {
    const t = n.find((i) => i.column === e.id);
    const o = r ? n.filter((i) => i.column !== e.id) : [];
    if (t !== void 0 && t.descending !== e.descendingFirst) return o;
    const s = {
      column: e.id,
      descending: t === void 0 ? e.descendingFirst : !e.descendingFirst
    };
    if (!r || t === void 0) return [...o, s];
    return n.map((i) => i.column === e.id ? s : i);
  }

  // src/tables/cell-values.ts
  var K = /* @__PURE__ */ new Set(["", "–", "—", "?", "not stated", "not known", "unknown"]);
  var $ = /^\d{4}(-\d\d){0,2}$/;
  var A = /^[~≈<>≤≥]?\s*([+−-]?)\s*(\d[\d,]*(?:\.\d+)?)\s*((?:[KMGT]B|[KMBT])(?![A-Za-z]))?(?![A-Za-z])/;
  var O = { K: 3, KB: 3, M: 6, MB: 6, B: 9, GB: 9, T: 12, TB: 12 };
  var _ = 2 / 3;
  function h(n) {
    const e = n.map((t) => K.has(t.toLowerCase()) ? null : t);
    const r = e.filter((t) => t !== null);
    for (const [t, o] of [
      ["date", I],
      ["number", V]
    ]) {
      const s = e.map((i) => i === null ? null : o(i));
      if (r.length > 0 && s.filter((i) => i !== null).length >= r.length * _)
        return { kind: t, values: s };
    }
    return { kind: "words", values: e };
  }
  function I(n) {
    return $.test(n) ? n : null;
  }
  function V(n) {
    const [, e = "", r, t] = A.exec(n) ?? [];
    if (r === void 0) return null;
    const o = Number(`${r.replaceAll(",", "")}e${O[t ?? ""] ?? 0}`);
    return e === "" || e === "+" ? o : -o;
  }
  var z = new Intl.Collator("en", { numeric: true });
  function b(n, e) {
    const r = Array.from({ length: n }, (t, o) => o);
    return r.sort((t, o) => {
      for (const { values: s, descending: i } of e) {
        const [l, a] = [s[t] ?? null, s[o] ?? null];
        if (l === null || a === null) {
          if (l !== a) return l === null ? 1 : -1;
          continue;
        }
        const d = typeof l === "number" && typeof a === "number" ? l - a : z.compare(String(l), String(a));
        if (d !== 0) return i ? -d : d;
      }
      return t - o;
    });
  }

  // src/tables/sort-url.ts
  var f = "sort.";
  function T(n, e) {
    const r = new URLSearchParams(n).get(f + e) ?? "";
    return r.split(",").filter((t) => t !== "").map((t) => ({ column: t.replace(/^-/, ""), descending: t.startsWith("-") }));
  }
  function S(n, e) {
    if (e.length === 0) return [];
    return [`${f}${n}=${e.map(({ column: r, descending: t }) => (t ? "-" : "") + r).join(",")}`];
  }
  function x(n, e, r) {
    const t = n.replace(/^\?/, "").split("&").filter((s) => s !== "" && !e(s.split("=")[0] ?? ""));
    const o = [...t, ...r];
    return o.length === 0 ? "" : `?${o.join("&")}`;
  }

  // src/tables/sortable-table.ts
  var m = class {
    id;
    columns;
    groups;
    say;
    sort = [];
    constructor(e, r, t) {
      this.id = r;
      this.say = t;
      const o = [...e.tHead?.rows[0]?.cells ?? []];
      const s = C(o.map((i) => j(i.textContent)));
      this.columns = o.map((i, l) => ({ id: u(s, l), title: i.textContent.trim(), head: i }));
      this.groups = [...e.tBodies].map((i) => ({
        body: i,
        rows: [...i.rows].filter((l) => !l.matches(".group"))
      }));
      for (const [i, { id: l, head: a }] of this.columns.entries()) {
        if ("fixed" in a.dataset) continue;
        const d = c("button", { type: "button", class: "sort" });
        d.append(...a.childNodes);
        a.append(d);
        d.addEventListener("click", ({ shiftKey: w }) => {
          const { kind: v } = this.column(i);
          const L = v !== "words" && i > 0 && a.dataset["order"] !== "rising";
          this.setSort(y(this.sort, { id: l, descendingFirst: L }, w));
        });
      }
      this.restore();
    }
    /** Sorts as the URL says. */
    restore() {
      const e = T(location.search, this.id).filter(
        ({ column: r }) => this.columns.some(({ id: t }) => t === r)
      );
      if (e.length > 0 || this.sort.length > 0) this.show(e);
    }
    setSort(e) {
      const r = x(location.search, (o) => o === f + this.id, S(this.id, e));
      try {
        history.pushState(null, "", `${location.pathname}${r}`);
      } catch {
      }
      this.show(e);
      const t = e.map(
        ({ column: o, descending: s }) => `${this.columns.find(({ id: i }) => i === o)?.title ?? o}, ${s ? "falling" : "rising"}`
      );
      this.say(t.length === 0 ? "As it came" : `Sorted by ${t.join("; ")}`);
    }
    show(e) {
      this.sort = e;
      for (const { id: o, head: s } of this.columns) {
        const i = e.findIndex(({ column: d }) => d === o);
        const l = e[i];
        if (l === void 0) s.removeAttribute("aria-sort");
        else s.setAttribute("aria-sort", l.descending ? "descending" : "ascending");
        const a = s.querySelector("button");
        if (a === null) continue;
        if (l === void 0 || e.length < 2) delete a.dataset["key"];
        else a.dataset["key"] = String(i + 1);
      }
      const r = e.map(({ column: o, descending: s }) => ({
        values: this.column(this.columns.findIndex(({ id: i }) => i === o)).values,
        descending: s
      }));
      let t = 0;
      for (const { body: o, rows: s } of this.groups) {
        const i = r.map(({ values: l, descending: a }) => ({
          values: l.slice(t, t + s.length),
          descending: a
        }));
        o.append(...b(s.length, i).map((l) => u(s, l)));
        t += s.length;
      }
    }
    /** The values of a column in all rows, in their original order. */
    column(e) {
      return h(this.groups.flatMap(({ rows: r }) => r.map((t) => B(t.cells[e]))));
    }
  };
  function B(n) {
    if (n === void 0) return "";
    const e = document.createTreeWalker(
      n,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (r) => P(r)
    );
    return e.nextNode()?.textContent?.trim() ?? "";
  }
  function P(n) {
    if (n instanceof Element && n.matches("small, abbr, details, .story-card")) return NodeFilter.FILTER_REJECT;
    return n instanceof Text && n.data.trim() !== "" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  }
  function j(n) {
    return n.toLowerCase().match(/[a-z0-9]+/g)?.join("-") ?? "column";
  }
  function C(n) {
    const e = /* @__PURE__ */ new Map();
    return n.map((r) => {
      const t = (e.get(r) ?? 0) + 1;
      e.set(r, t);
      return t === 1 ? r : `${r}-${t}`;
    });
  }
  function E() {
    const n = [...document.querySelectorAll("table.sortable")];
    if (n.length === 0) return;
    const e = c("p", { class: "aside", role: "status" });
    u(n, 0).closest(".md-typeset")?.append(e);
    const r = (s) => {
      e.textContent = s;
    };
    const t = C(
      n.map((s) => s.closest("section")?.querySelector("h2[id], h3[id]")?.id ?? "table")
    );
    const o = n.map((s, i) => new m(s, u(t, i), r));
    addEventListener("popstate", () => {
      for (const s of o) s.restore();
    });
  }

  // src/tables.ts
  E();
  g();
})();
