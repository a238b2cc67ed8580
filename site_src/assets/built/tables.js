// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/load-script.ts
  var B = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function H(n) {
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
  function h(n) {
    return H(new URL(n, B).href);
  }

  // src/story/load-on-demand.ts
  var N = ".score:has(> a)";
  function y() {
    const n = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: r, target: t }) => {
      const o = r === "pointerover" || r === "focusin";
      if (o && !(t instanceof Element && t.closest(N) !== null)) return;
      for (const i of n) removeEventListener(i, e);
      void h("story.js").catch(() => void 0);
    };
    for (const r of n) addEventListener(r, e, { passive: true });
  }

  // src/dom/element.ts
  function f(n, e = {}, ...r) {
    const t = document.createElement(n);
    for (const [o, i] of Object.entries(e))
      if (i !== null) t.setAttribute(o, i);
    for (const o of r)
      if (o !== null) t.append(I(o, n) ? A(o) : o);
    return t;
  }
  var F = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function I(n, e) {
    return typeof n === "string" && e !== "option" && e !== "textarea" && F.test(n);
  }
  function A(n) {
    const e = document.createElement("bdi");
    e.textContent = n;
    return e;
  }

  // src/dom/words.ts
  function c(n, ...e) {
    const r = O()[n];
    return $(typeof r === "string" ? r : n, e[0] ?? {});
  }
  function O() {
    const n = typeof window === "undefined" ? void 0 : window.catalogData;
    return n?.["words"] ?? {};
  }
  function $(n, e) {
    return n.replace(/\{(\w+)\}/g, (r, t) => t in e ? String(e[t]) : r);
  }

  // src/explorer/array.ts
  function m(n, e) {
    const r = n[e];
    if (r === void 0) throw new RangeError(`no item ${e} in a list of ${n.length}`);
    return r;
  }

  // src/explorer/page/table-head.ts
  function b(n, e, r) {
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
  var _ = /* @__PURE__ */ new Set(["", "–", "—", "?", "not stated", "not known", "unknown", "未说明", "未知", "尚不清楚"]);
  var z = /^\d{4}(-\d\d){0,2}$/;
  var V = /^[~≈<>≤≥]?\s*([+−-]?)\s*(\d[\d,]*(?:\.\d+)?)\s*((?:[KMGT]B|[KMBT])(?![A-Za-z]))?(?![A-Za-z])/;
  var P = { K: 3, KB: 3, M: 6, MB: 6, B: 9, GB: 9, T: 12, TB: 12 };
  var G = 2 / 3;
  function w(n) {
    const e = n.map((t) => _.has(t.toLowerCase()) ? null : t);
    const r = e.filter((t) => t !== null);
    for (const [t, o] of [
      ["date", U],
      ["number", j]
    ]) {
      const i = e.map((s) => s === null ? null : o(s));
      if (r.length > 0 && i.filter((s) => s !== null).length >= r.length * G)
        return { kind: t, values: i };
    }
    return { kind: "words", values: e };
  }
  function U(n) {
    return z.test(n) ? n : null;
  }
  function j(n) {
    const [, e = "", r, t] = V.exec(n) ?? [];
    if (r === void 0) return null;
    const o = Number(`${r.replaceAll(",", "")}e${P[t ?? ""] ?? 0}`);
    return e === "" || e === "+" ? o : -o;
  }
  var W = new Intl.Collator("en", { numeric: true });
  function x(n, e) {
    const r = Array.from({ length: n }, (t, o) => o);
    return r.sort((t, o) => {
      for (const { values: i, descending: s } of e) {
        const [a, l] = [i[t] ?? null, i[o] ?? null];
        if (a === null || l === null) {
          if (a !== l) return a === null ? 1 : -1;
          continue;
        }
        const u = typeof a === "number" && typeof l === "number" ? a - l : W.compare(String(a), String(l));
        if (u !== 0) return s ? -u : u;
      }
      return t - o;
    });
  }

  // src/tables/sort-url.ts
  var p = "sort.";
  function S(n, e) {
    const r = new URLSearchParams(n).get(p + e) ?? "";
    return r.split(",").filter((t) => t !== "").map((t) => ({ column: t.replace(/^-/, ""), descending: t.startsWith("-") }));
  }
  function T(n, e) {
    if (e.length === 0) return [];
    return [`${p}${n}=${e.map(({ column: r, descending: t }) => (t ? "-" : "") + r).join(",")}`];
  }
  function C(n, e, r) {
    const t = n.replace(/^\?/, "").split("&").filter((i) => i !== "" && !e(i.split("=")[0] ?? ""));
    const o = [...t, ...r];
    return o.length === 0 ? "" : `?${o.join("&")}`;
  }

  // src/tables/sortable-table.ts
  var D = "catalog-sorted";
  function q(n) {
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
  var g = class {
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
      const s = M(i.map((a, l) => J(a.textContent) || v(l)));
      this.columns = i.map((a, l) => ({ id: m(s, l), title: a.textContent.trim(), head: a }));
      for (const [a, { id: l, head: u }] of this.columns.entries()) {
        if ("fixed" in u.dataset) continue;
        const d = f("button", { type: "button", class: "sort" });
        d.append(...u.childNodes);
        u.append(d);
        d.addEventListener("click", ({ shiftKey: E }) => {
          const { kind: k } = this.column(a);
          const L = k !== "words" && a > 0 && u.dataset["order"] !== "rising";
          this.setSort(b(this.sort, { id: l, descendingFirst: L }, E));
        });
      }
      this.restore();
    }
    /** Read only when they are needed: pages have many rows that nobody sorts. */
    get groups() {
      this.cachedGroups ??= q(this.table);
      return this.cachedGroups;
    }
    /** Sorts as the URL says. */
    restore() {
      const e = S(location.search, this.id).flatMap((r) => {
        const t = this.columns.find(({ id: o }, i) => o === r.column || v(i) === r.column);
        return t === void 0 ? [] : [{ ...r, column: t.id }];
      });
      if (e.length > 0 || this.sort.length > 0) this.show(e);
    }
    setSort(e) {
      const r = C(location.search, (o) => o === p + this.id, T(this.id, e));
      try {
        history.pushState(null, "", `${location.pathname}${r}`);
      } catch {
      }
      this.show(e);
      const t = e.map(({ column: o, descending: i }) => {
        const s = this.columns.find(({ id: a }) => a === o)?.title ?? o;
        return i ? c("{column}, falling", { column: s }) : c("{column}, rising", { column: s });
      });
      this.say(
        t.length === 0 ? c("As it came") : c("Sorted by {order}", { order: t.join(c("; ")) })
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
        const u = s.querySelector("button");
        if (u === null) continue;
        if (l === void 0 || e.length < 2) delete u.dataset["key"];
        else u.dataset["key"] = String(a + 1);
      }
      const t = e.map(({ column: i, descending: s }) => ({
        values: this.column(this.columns.findIndex(({ id: a }) => a === i)).values,
        descending: s
      }));
      this.table.classList.toggle("sorted", e.length > 0);
      this.table.dispatchEvent(new Event(D, { bubbles: true }));
      let o = 0;
      for (const { body: i, rows: s, original: a } of this.groups) {
        if (e.length === 0) {
          i.append(...a);
          continue;
        }
        const l = t.map(({ values: u, descending: d }) => ({
          values: u.slice(o, o + s.length),
          descending: d
        }));
        i.append(...x(s.length, l).map((u) => m(s, u)));
        o += s.length;
      }
    }
    /** The values of a column in all rows, in their original order. */
    column(e) {
      return w(this.groups.flatMap(({ rows: r }) => r.map((t) => X(t.cells[e]))));
    }
  };
  function X(n) {
    if (n === void 0) return "";
    const e = document.createTreeWalker(
      n,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (r) => Z(r)
    );
    return e.nextNode()?.textContent?.trim() ?? "";
  }
  function Z(n) {
    if (n instanceof Element && n.matches("small, abbr, details, .story-card")) return NodeFilter.FILTER_REJECT;
    return n instanceof Text && n.data.trim() !== "" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  }
  function J(n) {
    return /[a-z]/i.test(n) ? n.toLowerCase().match(/[a-z0-9]+/g)?.join("-") ?? "" : "";
  }
  function v(n) {
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
  function R(n = () => null) {
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
    const i = e.map((s, a) => new g(s, m(o, a), t, n));
    addEventListener("popstate", () => {
      for (const s of i) s.restore();
    });
  }

  // src/tables.ts
  R();
  y();
})();
