// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/load-script.ts
  var H = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function N(n) {
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
  function y(n) {
    return N(new URL(n, H).href);
  }

  // src/story/load-on-demand.ts
  var F = ".score:has(> a)";
  function b() {
    const n = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: r, target: t }) => {
      const o = r === "pointerover" || r === "focusin";
      if (o && !(t instanceof Element && t.closest(F) !== null)) return;
      for (const i of n) removeEventListener(i, e);
      void y("story.js").catch(() => void 0);
    };
    for (const r of n) addEventListener(r, e, { passive: true });
  }

  // src/dom/element.ts
  function f(n, e = {}, ...r) {
    const t = document.createElement(n);
    for (const [o, i] of Object.entries(e))
      if (i !== null) t.setAttribute(o, i);
    for (const o of r)
      if (o !== null) t.append(O(o, n) ? A(o) : o);
    return t;
  }
  var I = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function O(n, e) {
    return typeof n === "string" && e !== "option" && e !== "textarea" && I.test(n);
  }
  function A(n) {
    const e = document.createElement("bdi");
    e.textContent = n;
    return e;
  }

  // src/dom/words.ts
  function u(n, ...e) {
    const r = $()[n];
    return K(typeof r === "string" ? r : n, e[0] ?? {});
  }
  function g(n) {
    return n;
  }
  function $() {
    const n = typeof window === "undefined" ? void 0 : window.catalogData;
    return n?.["words"] ?? {};
  }
  function K(n, e) {
    return n.replace(/\{(\w+)\}/g, (r, t) => t in e ? String(e[t]) : r);
  }

  // src/explorer/array.ts
  function m(n, e) {
    const r = n[e];
    if (r === void 0) throw new RangeError(`no item ${e} in a list of ${n.length}`);
    return r;
  }

  // src/explorer/weights-text.ts
  var ye = { open: g("open"), closed: g("closed") };

  // src/explorer/page/table-head.ts
  function w(n, e, r) {
    const t = n.find((s) => s.column === e.id);
    const o = r ? n.filter((s) => s.column !== e.id) : [];
    if (t !== void 0 && t.descending !== e.descendingFirst) return o;
    const i = {
      column: e.id,
      descending: t === void 0 ? e.descendingFirst : !e.descendingFirst
    };
    if (!r || t === void 0) return [...o, i];
    return n.map((s) => s.column === e.id ? i : s);
  }

  // src/tables/cell-values.ts
  var z = /* @__PURE__ */ new Set(["", "–", "—", "?", "not stated", "not known", "unknown", "未说明", "未知", "尚不清楚"]);
  var V = /^\d{4}(-\d\d){0,2}$/;
  var P = /^[~≈<>≤≥]?\s*([+−-]?)\s*(\d[\d,]*(?:\.\d+)?)\s*((?:[KMGT]B|[KMBT])(?![A-Za-z]))?(?![A-Za-z])/;
  var G = { K: 3, KB: 3, M: 6, MB: 6, B: 9, GB: 9, T: 12, TB: 12 };
  var U = 2 / 3;
  function x(n) {
    const e = n.map((t) => z.has(t.toLowerCase()) ? null : t);
    const r = e.filter((t) => t !== null);
    for (const [t, o] of [
      ["date", W],
      ["number", j]
    ]) {
      const i = e.map((s) => s === null ? null : o(s));
      if (r.length > 0 && i.filter((s) => s !== null).length >= r.length * U)
        return { kind: t, values: i };
    }
    return { kind: "words", values: e };
  }
  function W(n) {
    return V.test(n) ? n : null;
  }
  function j(n) {
    const [, e = "", r, t] = P.exec(n) ?? [];
    if (r === void 0) return null;
    const o = Number(`${r.replaceAll(",", "")}e${G[t ?? ""] ?? 0}`);
    return e === "" || e === "+" ? o : -o;
  }
  var D = new Intl.Collator("en", { numeric: true });
  function S(n, e) {
    const r = Array.from({ length: n }, (t, o) => o);
    return r.sort((t, o) => {
      for (const { values: i, descending: s } of e) {
        const [a, l] = [i[t] ?? null, i[o] ?? null];
        if (a === null || l === null) {
          if (a !== l) return a === null ? 1 : -1;
          continue;
        }
        const c = typeof a === "number" && typeof l === "number" ? a - l : D.compare(String(a), String(l));
        if (c !== 0) return s ? -c : c;
      }
      return t - o;
    });
  }

  // src/tables/sort-url.ts
  var p = "sort.";
  function T(n, e) {
    const r = new URLSearchParams(n).get(p + e) ?? "";
    return r.split(",").filter((t) => t !== "").map((t) => ({ column: t.replace(/^-/, ""), descending: t.startsWith("-") }));
  }
  function C(n, e) {
    if (e.length === 0) return [];
    return [`${p}${n}=${e.map(({ column: r, descending: t }) => (t ? "-" : "") + r).join(",")}`];
  }
  function v(n, e, r) {
    const t = n.replace(/^\?/, "").split("&").filter((i) => i !== "" && !e(i.split("=")[0] ?? ""));
    const o = [...t, ...r];
    return o.length === 0 ? "" : `?${o.join("&")}`;
  }

  // src/tables/sortable-table.ts
  var q = "catalog-sorted";
  function X(n) {
    const e = [];
    for (const r of n.tBodies) {
      const t = [...r.rows].filter((i) => !i.matches(".group, .cut"));
      const o = e.at(-1);
      if (o !== void 0 && r.matches(".more")) {
        o.rows.push(...t);
        o.original.push(...r.rows);
      } else e.push({ body: r, rows: t, original: [...r.rows] });
    }
    return e;
  }
  var h = class {
    id;
    columns;
    table;
    cachedGroups = null;
    say;
    complete;
    sort = [];
    constructor(e, r, t, o) {
      this.id = r;
      this.complete = o;
      this.say = t;
      this.table = e;
      const i = [...e.tHead?.rows[0]?.cells ?? []];
      const s = M(i.map((a, l) => Y(a.textContent) || R(l)));
      this.columns = i.map((a, l) => ({ id: m(s, l), title: a.textContent.trim(), head: a }));
      for (const [a, { id: l, head: c }] of this.columns.entries()) {
        if ("fixed" in c.dataset) continue;
        const d = f("button", { type: "button", class: "sort" });
        d.append(...c.childNodes);
        c.append(d);
        d.addEventListener("click", ({ shiftKey: k }) => {
          const { kind: L } = this.column(a);
          const B = L !== "words" && a > 0 && c.dataset["order"] !== "rising";
          this.setSort(w(this.sort, { id: l, descendingFirst: B }, k));
        });
      }
      this.restore();
    }
    /** Read only when they are needed: pages have many rows that nobody sorts. */
    get groups() {
      this.cachedGroups ??= X(this.table);
      return this.cachedGroups;
    }
    /** Sorts as the URL says. */
    restore() {
      const e = T(location.search, this.id).flatMap((r) => {
        const t = this.columns.find(({ id: o }, i) => o === r.column || R(i) === r.column);
        return t === void 0 ? [] : [{ ...r, column: t.id }];
      });
      if (e.length > 0 || this.sort.length > 0) this.show(e);
    }
    setSort(e) {
      const r = v(location.search, (o) => o === p + this.id, C(this.id, e));
      try {
        history.pushState(null, "", `${location.pathname}${r}`);
      } catch {
      }
      this.show(e);
      const t = e.map(({ column: o, descending: i }) => {
        const s = this.columns.find(({ id: a }) => a === o)?.title ?? o;
        return i ? u("{column}, falling", { column: s }) : u("{column}, rising", { column: s });
      });
      this.say(
        t.length === 0 ? u("As it came") : u("Sorted by {order}", { order: t.join(u("; ")) })
      );
    }
    show(e) {
      const r = this.complete(this.table);
      if (r !== null) {
        void r.then(() => {
          this.cachedGroups = null;
          this.show(e);
        });
        return;
      }
      this.sort = e;
      for (const { id: i, head: s } of this.columns) {
        const a = e.findIndex(({ column: d }) => d === i);
        const l = e[a];
        if (l === void 0) s.removeAttribute("aria-sort");
        else s.setAttribute("aria-sort", l.descending ? "descending" : "ascending");
        const c = s.querySelector("button");
        if (c === null) continue;
        if (l === void 0 || e.length < 2) delete c.dataset["key"];
        else c.dataset["key"] = String(a + 1);
      }
      const t = e.map(({ column: i, descending: s }) => ({
        values: this.column(this.columns.findIndex(({ id: a }) => a === i)).values,
        descending: s
      }));
      this.table.classList.toggle("sorted", e.length > 0);
      this.table.dispatchEvent(new Event(q, { bubbles: true }));
      let o = 0;
      for (const { body: i, rows: s, original: a } of this.groups) {
        if (e.length === 0) {
          i.append(...a);
          continue;
        }
        const l = t.map(({ values: c, descending: d }) => ({
          values: c.slice(o, o + s.length),
          descending: d
        }));
        i.append(...S(s.length, l).map((c) => m(s, c)));
        o += s.length;
      }
    }
    /** The values of a column in all rows, in their original order. */
    column(e) {
      return x(this.groups.flatMap(({ rows: r }) => r.map((t) => Z(t.cells[e]))));
    }
  };
  function Z(n) {
    if (n === void 0) return "";
    const e = document.createTreeWalker(
      n,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (r) => J(r)
    );
    return e.nextNode()?.textContent?.trim() ?? "";
  }
  function J(n) {
    if (n instanceof Element && n.matches("small, abbr, details, .story-card")) return NodeFilter.FILTER_REJECT;
    return n instanceof Text && n.data.trim() !== "" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  }
  function Y(n) {
    return /[a-z]/i.test(n) ? n.toLowerCase().match(/[a-z0-9]+/g)?.join("-") ?? "" : "";
  }
  function R(n) {
    return `column-${n + 1}`;
  }
  function M(n) {
    const e = /* @__PURE__ */ new Map();
    return n.map((r) => {
      const t = (e.get(r) ?? 0) + 1;
      e.set(r, t);
      return t === 1 ? r : `${r}-${t}`;
    });
  }
  function E(n = () => null) {
    const e = [...document.querySelectorAll("table.sortable")];
    if (e.length === 0) return;
    const r = f("p", { class: "aside", role: "status" });
    m(e, 0).closest(".md-typeset")?.append(r);
    const t = (s) => {
      r.textContent = s;
    };
    const o = M(
      e.map((s) => s.closest("section")?.querySelector("h2[id], h3[id]")?.id ?? "table")
    );
    const i = e.map((s, a) => new h(s, m(o, a), t, n));
    addEventListener("popstate", () => {
      for (const s of i) s.restore();
    });
  }

  // src/tables.ts
  E();
  b();
})();
