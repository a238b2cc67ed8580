// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/load-script.ts
  var L = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function B(n) {
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
    return B(new URL(n, L).href);
  }

  // src/story/load-on-demand.ts
  var H = ".score:has(> a)";
  function h() {
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
  function m(n, e = {}, ...r) {
    const t = document.createElement(n);
    for (const [s, o] of Object.entries(e))
      if (o !== null) t.setAttribute(s, o);
    for (const s of r)
      if (s !== null) t.append(F(s, n) ? I(s) : s);
    return t;
  }
  var N = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function F(n, e) {
    return typeof n === "string" && e !== "option" && e !== "textarea" && N.test(n);
  }
  function I(n) {
    const e = document.createElement("bdi");
    e.textContent = n;
    return e;
  }

  // src/dom/words.ts
  function c(n, ...e) {
    const r = A()[n];
    return O(typeof r === "string" ? r : n, e[0] ?? {});
  }
  function A() {
    const n = typeof window === "undefined" ? void 0 : window.catalogData;
    return n?.["words"] ?? {};
  }
  function O(n, e) {
    return n.replace(/\{(\w+)\}/g, (r, t) => t in e ? String(e[t]) : r);
  }

  // src/explorer/array.ts
  function d(n, e) {
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
  var K = /* @__PURE__ */ new Set(["", "–", "—", "?", "not stated", "not known", "unknown", "未说明", "未知", "尚不清楚"]);
  var _ = /^\d{4}(-\d\d){0,2}$/;
  var z = /^[~≈<>≤≥]?\s*([+−-]?)\s*(\d[\d,]*(?:\.\d+)?)\s*((?:[KMGT]B|[KMBT])(?![A-Za-z]))?(?![A-Za-z])/;
  var V = { K: 3, KB: 3, M: 6, MB: 6, B: 9, GB: 9, T: 12, TB: 12 };
  var P = 2 / 3;
  function b(n) {
    const e = n.map((t) => K.has(t.toLowerCase()) ? null : t);
    const r = e.filter((t) => t !== null);
    for (const [t, s] of [
      ["date", G],
      ["number", U]
    ]) {
      const o = e.map((i) => i === null ? null : s(i));
      if (r.length > 0 && o.filter((i) => i !== null).length >= r.length * P)
        return { kind: t, values: o };
    }
    return { kind: "words", values: e };
  }
  function G(n) {
    return _.test(n) ? n : null;
  }
  function U(n) {
    const [, e = "", r, t] = z.exec(n) ?? [];
    if (r === void 0) return null;
    const s = Number(`${r.replaceAll(",", "")}e${V[t ?? ""] ?? 0}`);
    return e === "" || e === "+" ? s : -s;
  }
  var j = new Intl.Collator("en", { numeric: true });
  function w(n, e) {
    const r = Array.from({ length: n }, (t, s) => s);
    return r.sort((t, s) => {
      for (const { values: o, descending: i } of e) {
        const [a, l] = [o[t] ?? null, o[s] ?? null];
        if (a === null || l === null) {
          if (a !== l) return a === null ? 1 : -1;
          continue;
        }
        const u = typeof a === "number" && typeof l === "number" ? a - l : j.compare(String(a), String(l));
        if (u !== 0) return i ? -u : u;
      }
      return t - s;
    });
  }

  // src/tables/sort-url.ts
  var f = "sort.";
  function x(n, e) {
    const r = new URLSearchParams(n).get(f + e) ?? "";
    return r.split(",").filter((t) => t !== "").map((t) => ({ column: t.replace(/^-/, ""), descending: t.startsWith("-") }));
  }
  function S(n, e) {
    if (e.length === 0) return [];
    return [`${f}${n}=${e.map(({ column: r, descending: t }) => (t ? "-" : "") + r).join(",")}`];
  }
  function T(n, e, r) {
    const t = n.replace(/^\?/, "").split("&").filter((o) => o !== "" && !e(o.split("=")[0] ?? ""));
    const s = [...t, ...r];
    return s.length === 0 ? "" : `?${s.join("&")}`;
  }

  // src/tables/sortable-table.ts
  var W = "catalog-sorted";
  function D(n) {
    const e = [];
    for (const r of n.tBodies) {
      const t = [...r.rows].filter((o) => !o.matches(".group, .cut"));
      const s = e.at(-1);
      if (s !== void 0 && r.matches(".more")) {
        s.rows.push(...t);
        s.original.push(...r.rows);
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
    sort = [];
    constructor(e, r, t) {
      this.id = r;
      this.say = t;
      this.table = e;
      const s = [...e.tHead?.rows[0]?.cells ?? []];
      const o = v(s.map((i, a) => Z(i.textContent) || C(a)));
      this.columns = s.map((i, a) => ({ id: d(o, a), title: i.textContent.trim(), head: i }));
      for (const [i, { id: a, head: l }] of this.columns.entries()) {
        if ("fixed" in l.dataset) continue;
        const u = m("button", { type: "button", class: "sort" });
        u.append(...l.childNodes);
        l.append(u);
        u.addEventListener("click", ({ shiftKey: R }) => {
          const { kind: E } = this.column(i);
          const k = E !== "words" && i > 0 && l.dataset["order"] !== "rising";
          this.setSort(y(this.sort, { id: a, descendingFirst: k }, R));
        });
      }
      this.restore();
    }
    /** Read only when they are needed: pages have many rows that nobody sorts. */
    get groups() {
      this.cachedGroups ??= D(this.table);
      return this.cachedGroups;
    }
    /** Sorts as the URL says. */
    restore() {
      const e = x(location.search, this.id).flatMap((r) => {
        const t = this.columns.find(({ id: s }, o) => s === r.column || C(o) === r.column);
        return t === void 0 ? [] : [{ ...r, column: t.id }];
      });
      if (e.length > 0 || this.sort.length > 0) this.show(e);
    }
    setSort(e) {
      const r = T(location.search, (s) => s === f + this.id, S(this.id, e));
      try {
        history.pushState(null, "", `${location.pathname}${r}`);
      } catch {
      }
      this.show(e);
      const t = e.map(({ column: s, descending: o }) => {
        const i = this.columns.find(({ id: a }) => a === s)?.title ?? s;
        return o ? c("{column}, falling", { column: i }) : c("{column}, rising", { column: i });
      });
      this.say(
        t.length === 0 ? c("As it came") : c("Sorted by {order}", { order: t.join(c("; ")) })
      );
    }
    show(e) {
      this.sort = e;
      for (const { id: s, head: o } of this.columns) {
        const i = e.findIndex(({ column: u }) => u === s);
        const a = e[i];
        if (a === void 0) o.removeAttribute("aria-sort");
        else o.setAttribute("aria-sort", a.descending ? "descending" : "ascending");
        const l = o.querySelector("button");
        if (l === null) continue;
        if (a === void 0 || e.length < 2) delete l.dataset["key"];
        else l.dataset["key"] = String(i + 1);
      }
      const r = e.map(({ column: s, descending: o }) => ({
        values: this.column(this.columns.findIndex(({ id: i }) => i === s)).values,
        descending: o
      }));
      this.table.classList.toggle("sorted", e.length > 0);
      this.table.dispatchEvent(new Event(W, { bubbles: true }));
      let t = 0;
      for (const { body: s, rows: o, original: i } of this.groups) {
        if (e.length === 0) {
          s.append(...i);
          continue;
        }
        const a = r.map(({ values: l, descending: u }) => ({
          values: l.slice(t, t + o.length),
          descending: u
        }));
        s.append(...w(o.length, a).map((l) => d(o, l)));
        t += o.length;
      }
    }
    /** The values of a column in all rows, in their original order. */
    column(e) {
      return b(this.groups.flatMap(({ rows: r }) => r.map((t) => q(t.cells[e]))));
    }
  };
  function q(n) {
    if (n === void 0) return "";
    const e = document.createTreeWalker(
      n,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (r) => X(r)
    );
    return e.nextNode()?.textContent?.trim() ?? "";
  }
  function X(n) {
    if (n instanceof Element && n.matches("small, abbr, details, .story-card")) return NodeFilter.FILTER_REJECT;
    return n instanceof Text && n.data.trim() !== "" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  }
  function Z(n) {
    return /[a-z]/i.test(n) ? n.toLowerCase().match(/[a-z0-9]+/g)?.join("-") ?? "" : "";
  }
  function C(n) {
    return `column-${n + 1}`;
  }
  function v(n) {
    const e = /* @__PURE__ */ new Map();
    return n.map((r) => {
      const t = (e.get(r) ?? 0) + 1;
      e.set(r, t);
      return t === 1 ? r : `${r}-${t}`;
    });
  }
  function M() {
    const n = [...document.querySelectorAll("table.sortable")];
    if (n.length === 0) return;
    const e = m("p", { class: "aside", role: "status" });
    d(n, 0).closest(".md-typeset")?.append(e);
    const r = (o) => {
      e.textContent = o;
    };
    const t = v(
      n.map((o) => o.closest("section")?.querySelector("h2[id], h3[id]")?.id ?? "table")
    );
    const s = n.map((o, i) => new g(o, d(t, i), r));
    addEventListener("popstate", () => {
      for (const o of s) o.restore();
    });
  }

  // src/tables.ts
  M();
  h();
})();
