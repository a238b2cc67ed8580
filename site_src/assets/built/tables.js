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
      const s = r === "pointerover" || r === "focusin";
      if (s && !(t instanceof Element && t.closest(H) !== null)) return;
      for (const o of n) removeEventListener(o, e);
      void p("story.js").catch(() => void 0);
    };
    for (const r of n) addEventListener(r, e, { passive: true });
  }

  // src/dom/element.ts
  function c(n, e = {}, ...r) {
    const t = document.createElement(n);
    for (const [s, o] of Object.entries(e))
      if (o !== null) t.setAttribute(s, o);
    for (const s of r) if (s !== null) t.append(s);
    return t;
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
    const s = r ? n.filter((i) => i.column !== e.id) : [];
    if (t !== void 0 && t.descending !== e.descendingFirst) return s;
    const o = {
      column: e.id,
      descending: t === void 0 ? e.descendingFirst : !e.descendingFirst
    };
    if (!r || t === void 0) return [...s, o];
    return n.map((i) => i.column === e.id ? o : i);
  }

  // src/tables/cell-values.ts
  var N = /* @__PURE__ */ new Set(["", "–", "—", "?", "not stated", "not known", "unknown"]);
  var F = /^\d{4}(-\d\d){0,2}$/;
  var K = /^[~≈<>≤≥]?\s*([+−-]?)\s*(\d[\d,]*(?:\.\d+)?)\s*((?:[KMGT]B|[KMBT])(?![A-Za-z]))?(?![A-Za-z])/;
  var $ = { K: 3, KB: 3, M: 6, MB: 6, B: 9, GB: 9, T: 12, TB: 12 };
  var R = 2 / 3;
  function h(n) {
    const e = n.map((t) => N.has(t.toLowerCase()) ? null : t);
    const r = e.filter((t) => t !== null);
    for (const [t, s] of [
      ["date", A],
      ["number", O]
    ]) {
      const o = e.map((i) => i === null ? null : s(i));
      if (r.length > 0 && o.filter((i) => i !== null).length >= r.length * R)
        return { kind: t, values: o };
    }
    return { kind: "words", values: e };
  }
  function A(n) {
    return F.test(n) ? n : null;
  }
  function O(n) {
    const [, e = "", r, t] = K.exec(n) ?? [];
    if (r === void 0) return null;
    const s = Number(`${r.replaceAll(",", "")}e${$[t ?? ""] ?? 0}`);
    return e === "" || e === "+" ? s : -s;
  }
  var V = new Intl.Collator("en", { numeric: true });
  function b(n, e) {
    const r = Array.from({ length: n }, (t, s) => s);
    return r.sort((t, s) => {
      for (const { values: o, descending: i } of e) {
        const [l, a] = [o[t] ?? null, o[s] ?? null];
        if (l === null || a === null) {
          if (l !== a) return l === null ? 1 : -1;
          continue;
        }
        const d = typeof l === "number" && typeof a === "number" ? l - a : V.compare(String(l), String(a));
        if (d !== 0) return i ? -d : d;
      }
      return t - s;
    });
  }

  // src/tables/sort-url.ts
  var m = "sort.";
  function S(n, e) {
    const r = new URLSearchParams(n).get(m + e) ?? "";
    return r.split(",").filter((t) => t !== "").map((t) => ({ column: t.replace(/^-/, ""), descending: t.startsWith("-") }));
  }
  function T(n, e) {
    if (e.length === 0) return [];
    return [`${m}${n}=${e.map(({ column: r, descending: t }) => (t ? "-" : "") + r).join(",")}`];
  }
  function x(n, e, r) {
    const t = n.replace(/^\?/, "").split("&").filter((o) => o !== "" && !e(o.split("=")[0] ?? ""));
    const s = [...t, ...r];
    return s.length === 0 ? "" : `?${s.join("&")}`;
  }

  // src/tables/sortable-table.ts
  var f = class {
    id;
    columns;
    groups;
    say;
    sort = [];
    constructor(e, r, t) {
      this.id = r;
      this.say = t;
      const s = [...e.tHead?.rows[0]?.cells ?? []];
      const o = C(s.map((i) => z(i.textContent)));
      this.columns = s.map((i, l) => ({ id: u(o, l), title: i.textContent.trim(), head: i }));
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
      const e = S(location.search, this.id).filter(
        ({ column: r }) => this.columns.some(({ id: t }) => t === r)
      );
      if (e.length > 0 || this.sort.length > 0) this.show(e);
    }
    setSort(e) {
      const r = x(location.search, (s) => s === m + this.id, T(this.id, e));
      try {
        history.pushState(null, "", `${location.pathname}${r}`);
      } catch {
      }
      this.show(e);
      const t = e.map(
        ({ column: s, descending: o }) => `${this.columns.find(({ id: i }) => i === s)?.title ?? s}, ${o ? "falling" : "rising"}`
      );
      this.say(t.length === 0 ? "As it came" : `Sorted by ${t.join("; ")}`);
    }
    show(e) {
      this.sort = e;
      for (const { id: s, head: o } of this.columns) {
        const i = e.findIndex(({ column: d }) => d === s);
        const l = e[i];
        if (l === void 0) o.removeAttribute("aria-sort");
        else o.setAttribute("aria-sort", l.descending ? "descending" : "ascending");
        const a = o.querySelector("button");
        if (a === null) continue;
        if (l === void 0 || e.length < 2) delete a.dataset["key"];
        else a.dataset["key"] = String(i + 1);
      }
      const r = e.map(({ column: s, descending: o }) => ({
        values: this.column(this.columns.findIndex(({ id: i }) => i === s)).values,
        descending: o
      }));
      let t = 0;
      for (const { body: s, rows: o } of this.groups) {
        const i = r.map(({ values: l, descending: a }) => ({
          values: l.slice(t, t + o.length),
          descending: a
        }));
        s.append(...b(o.length, i).map((l) => u(o, l)));
        t += o.length;
      }
    }
    /** The values of a column in all rows, in their original order. */
    column(e) {
      return h(this.groups.flatMap(({ rows: r }) => r.map((t) => I(t.cells[e]))));
    }
  };
  function I(n) {
    if (n === void 0) return "";
    const e = document.createTreeWalker(
      n,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (r) => _(r)
    );
    return e.nextNode()?.textContent?.trim() ?? "";
  }
  function _(n) {
    if (n instanceof Element && n.matches("small, abbr, details, .story-card")) return NodeFilter.FILTER_REJECT;
    return n instanceof Text && n.data.trim() !== "" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  }
  function z(n) {
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
    const r = (o) => {
      e.textContent = o;
    };
    const t = C(
      n.map((o) => o.closest("section")?.querySelector("h2[id], h3[id]")?.id ?? "table")
    );
    const s = n.map((o, i) => new f(o, u(t, i), r));
    addEventListener("popstate", () => {
      for (const o of s) o.restore();
    });
  }

  // src/tables.ts
  E();
  g();
})();
