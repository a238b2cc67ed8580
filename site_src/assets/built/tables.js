// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/load-script.ts
  var k = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function L(n) {
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
    return L(new URL(n, k).href);
  }

  // src/story/load-on-demand.ts
  var M = ".score:has(> a)";
  function g() {
    const n = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: r, target: t }) => {
      const i = r === "pointerover" || r === "focusin";
      if (i && !(t instanceof Element && t.closest(M) !== null)) return;
      for (const o of n) removeEventListener(o, e);
      void p("story.js").catch(() => void 0);
    };
    for (const r of n) addEventListener(r, e, { passive: true });
  }

  // src/dom/element.ts
  function u(n, e = {}, ...r) {
    const t = document.createElement(n);
    for (const [i, o] of Object.entries(e))
      if (o !== null) t.setAttribute(i, o);
    for (const i of r) if (i !== null) t.append(i);
    return t;
  }

  // src/explorer/array.ts
  function c(n, e) {
    const r = n[e];
    if (r === void 0) throw new RangeError(`no item ${e} in a list of ${n.length}`);
    return r;
  }

  // src/explorer/page/table-head.ts
  function h(n, e, r) {
    const t = n.find((s) => s.column === e.id);
    const i = r ? n.filter((s) => s.column !== e.id) : [];
    if (t !== void 0 && t.descending !== e.descendingFirst) return i;
    const o = {
      column: e.id,
      descending: t === void 0 ? e.descendingFirst : !e.descendingFirst
    };
    if (!r || t === void 0) return [...i, o];
    return n.map((s) => s.column === e.id ? o : s);
  }

  // src/tables/cell-values.ts
  var F = /* @__PURE__ */ new Set(["", "–", "—", "?", "not stated", "not known", "unknown"]);
  var H = /^\d{4}(-\d\d){0,2}$/;
  var N = /^[~≈<>≤≥]?\s*([+−-]?)\s*(\d[\d,]*(?:\.\d+)?)\s*((?:[KMGT]B|[KMBT])(?![A-Za-z]))?(?![A-Za-z])/;
  var A = { K: 3, KB: 3, M: 6, MB: 6, B: 9, GB: 9, T: 12, TB: 12 };
  var K = 2 / 3;
  function y(n) {
    const e = n.map((t) => F.has(t.toLowerCase()) ? null : t);
    const r = e.filter((t) => t !== null);
    for (const [t, i] of [
      ["date", R],
      ["number", $]
    ]) {
      const o = e.map((s) => s === null ? null : i(s));
      if (r.length > 0 && o.filter((s) => s !== null).length >= r.length * K)
        return { kind: t, values: o };
    }
    return { kind: "words", values: e };
  }
  function R(n) {
    return H.test(n) ? n : null;
  }
  function $(n) {
    const [, e = "", r, t] = N.exec(n) ?? [];
    if (r === void 0) return null;
    const i = Number(`${r.replaceAll(",", "")}e${A[t ?? ""] ?? 0}`);
    return e === "" || e === "+" ? i : -i;
  }
  var O = new Intl.Collator("en", { numeric: true });
  function b(n, e) {
    const r = Array.from({ length: n }, (t, i) => i);
    return r.sort((t, i) => {
      for (const { values: o, descending: s } of e) {
        const [a, l] = [o[t] ?? null, o[i] ?? null];
        if (a === null || l === null) {
          if (a !== l) return a === null ? 1 : -1;
          continue;
        }
        const d = typeof a === "number" && typeof l === "number" ? a - l : O.compare(String(a), String(l));
        if (d !== 0) return s ? -d : d;
      }
      return t - i;
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
  function w(n, e, r) {
    const t = n.replace(/^\?/, "").split("&").filter((o) => o !== "" && !e(o.split("=")[0] ?? ""));
    const i = [...t, ...r];
    return i.length === 0 ? "" : `?${i.join("&")}`;
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
      const i = [...e.tHead?.rows[0]?.cells ?? []];
      const o = x(i.map((s) => V(s.textContent)));
      this.columns = i.map((s, a) => ({ id: c(o, a), title: s.textContent.trim(), head: s }));
      this.groups = [...e.tBodies].map((s) => ({
        body: s,
        rows: [...s.rows].filter((a) => !a.matches(".group"))
      }));
      for (const [s, { id: a, head: l }] of this.columns.entries()) {
        if ("fixed" in l.dataset) continue;
        const d = u("button", { type: "button", class: "sort" });
        d.append(...l.childNodes);
        l.append(d);
        d.addEventListener("click", ({ shiftKey: C }) => {
          const { kind: v } = this.column(s);
          this.setSort(h(this.sort, { id: a, descendingFirst: v !== "words" && s > 0 }, C));
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
      const r = w(location.search, (i) => i === m + this.id, T(this.id, e));
      try {
        history.pushState(null, "", `${location.pathname}${r}`);
      } catch {
      }
      this.show(e);
      const t = e.map(
        ({ column: i, descending: o }) => `${this.columns.find(({ id: s }) => s === i)?.title ?? i}, ${o ? "falling" : "rising"}`
      );
      this.say(t.length === 0 ? "As it came" : `Sorted by ${t.join("; ")}`);
    }
    show(e) {
      this.sort = e;
      for (const { id: i, head: o } of this.columns) {
        const s = e.findIndex(({ column: d }) => d === i);
        const a = e[s];
        if (a === void 0) o.removeAttribute("aria-sort");
        else o.setAttribute("aria-sort", a.descending ? "descending" : "ascending");
        const l = o.querySelector("button");
        if (l === null) continue;
        if (a === void 0 || e.length < 2) delete l.dataset["key"];
        else l.dataset["key"] = String(s + 1);
      }
      const r = e.map(({ column: i, descending: o }) => ({
        values: this.column(this.columns.findIndex(({ id: s }) => s === i)).values,
        descending: o
      }));
      let t = 0;
      for (const { body: i, rows: o } of this.groups) {
        const s = r.map(({ values: a, descending: l }) => ({
          values: a.slice(t, t + o.length),
          descending: l
        }));
        i.append(...b(o.length, s).map((a) => c(o, a)));
        t += o.length;
      }
    }
    /** The values of a column in all rows, in their original order. */
    column(e) {
      return y(this.groups.flatMap(({ rows: r }) => r.map((t) => z(t.cells[e]))));
    }
  };
  function z(n) {
    if (n === void 0) return "";
    const e = document.createTreeWalker(
      n,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (r) => I(r)
    );
    return e.nextNode()?.textContent?.trim() ?? "";
  }
  function I(n) {
    if (n instanceof Element && n.matches("small, abbr, details, .story-card")) return NodeFilter.FILTER_REJECT;
    return n instanceof Text && n.data.trim() !== "" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  }
  function V(n) {
    return n.toLowerCase().match(/[a-z0-9]+/g)?.join("-") ?? "column";
  }
  function x(n) {
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
    const e = u("p", { class: "aside", role: "status" });
    c(n, 0).closest(".md-typeset")?.append(e);
    const r = (o) => {
      e.textContent = o;
    };
    const t = x(
      n.map((o) => o.closest("section")?.querySelector("h2[id], h3[id]")?.id ?? "table")
    );
    const i = n.map((o, s) => new f(o, c(t, s), r));
    addEventListener("popstate", () => {
      for (const o of i) o.restore();
    });
  }

  // src/tables.ts
  E();
  g();
})();
