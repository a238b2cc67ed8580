// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/load-script.ts
  var F = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function I(n) {
    return new Promise((e, t) => {
      const r = document.createElement("script");
      r.src = n;
      r.addEventListener("load", () => e());
      r.addEventListener("error", () => {
        r.remove();
        t(new Error(`${n} could not be loaded`));
      });
      document.head.append(r);
    });
  }
  function x(n) {
    return I(new URL(n, F).href);
  }

  // src/story/load-on-demand.ts
  var O = ".score:has(> a)";
  function S() {
    const n = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: t, target: r }) => {
      const o = t === "pointerover" || t === "focusin";
      if (o && !(r instanceof Element && r.closest(O) !== null)) return;
      for (const i of n) removeEventListener(i, e);
      void x("story.js").catch(() => void 0);
    };
    for (const t of n) addEventListener(t, e, { passive: true });
  }

  // src/dom/element.ts
  function p(n, e = {}, ...t) {
    const r = document.createElement(n);
    for (const [o, i] of Object.entries(e))
      if (i !== null) r.setAttribute(o, i);
    for (const o of t)
      if (o !== null) r.append($(o, n) ? K(o) : o);
    return r;
  }
  var A = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function $(n, e) {
    return typeof n === "string" && e !== "option" && e !== "textarea" && A.test(n);
  }
  function K(n) {
    const e = document.createElement("bdi");
    e.textContent = n;
    return e;
  }

  // src/dom/words.ts
  function d(n, ...e) {
    const t = _()[n];
    return z(typeof t === "string" ? t : n, e[0] ?? {});
  }
  function y(n) {
    return n;
  }
  function _() {
    const n = typeof window === "undefined" ? void 0 : window.catalogData;
    return n?.["words"] ?? {};
  }
  function z(n, e) {
    return n.replace(/\{(\w+)\}/g, (t, r) => r in e ? String(e[r]) : t);
  }

  // src/explorer/array.ts
  function m(n, e) {
    const t = n[e];
    if (t === void 0) throw new RangeError(`no item ${e} in a list of ${n.length}`);
    return t;
  }

  // src/explorer/weights-text.ts
  var we = { open: y("open"), closed: y("closed") };

  // src/explorer/page/table-head.ts
  function T(n, e, t) {
    const r = n.find((s) => s.column === e.id);
    const o = t ? n.filter((s) => s.column !== e.id) : [];
    if (r !== void 0 && r.descending !== e.descendingFirst) return o;
    const i = {
      column: e.id,
      descending: r === void 0 ? e.descendingFirst : !e.descendingFirst
    };
    if (!t || r === void 0) return [...o, i];
    return n.map((s) => s.column === e.id ? i : s);
  }

  // src/tables/cell-values.ts
  var P = /* @__PURE__ */ new Set(["", "–", "—", "?", "not stated", "not known", "unknown", "未说明", "未知", "尚不清楚"]);
  var G = /^\d{4}(-\d\d){0,2}$/;
  var U = /^[~≈<>≤≥]?\s*([+−-]?)\s*(\d[\d,]*(?:\.\d+)?)\s*((?:[KMGT]B|[KMBT])(?![A-Za-z]))?(?![A-Za-z])/;
  var W = { K: 3, KB: 3, M: 6, MB: 6, B: 9, GB: 9, T: 12, TB: 12 };
  var j = 2 / 3;
  function C(n) {
    const e = n.map((r) => P.has(r.toLowerCase()) ? null : r);
    const t = e.filter((r) => r !== null);
    for (const [r, o] of [
      ["date", D],
      ["number", q]
    ]) {
      const i = e.map((s) => s === null ? null : o(s));
      if (t.length > 0 && i.filter((s) => s !== null).length >= t.length * j)
        return { kind: r, values: i };
    }
    return { kind: "words", values: e };
  }
  function D(n) {
    return G.test(n) ? n : null;
  }
  function q(n) {
    const [, e = "", t, r] = U.exec(n) ?? [];
    if (t === void 0) return null;
    const o = Number(`${t.replaceAll(",", "")}e${W[r ?? ""] ?? 0}`);
    return e === "" || e === "+" ? o : -o;
  }
  var X = new Intl.Collator("en", { numeric: true });
  function v(n, e) {
    const t = Array.from({ length: n }, (r, o) => o);
    return t.sort((r, o) => {
      for (const { values: i, descending: s } of e) {
        const [l, c] = [i[r] ?? null, i[o] ?? null];
        if (l === null || c === null) {
          if (l !== c) return l === null ? 1 : -1;
          continue;
        }
        const a = typeof l === "number" && typeof c === "number" ? l - c : X.compare(String(l), String(c));
        if (a !== 0) return s ? -a : a;
      }
      return r - o;
    });
  }

  // src/tables/sort-url.ts
  var g = "sort.";
  function R(n, e) {
    const t = new URLSearchParams(n).get(g + e) ?? "";
    return t.split(",").filter((r) => r !== "").map((r) => ({ column: r.replace(/^-/, ""), descending: r.startsWith("-") }));
  }
  function M(n, e) {
    if (e.length === 0) return [];
    return [`${g}${n}=${e.map(({ column: t, descending: r }) => (r ? "-" : "") + t).join(",")}`];
  }
  function E(n, e, t) {
    const r = n.replace(/^\?/, "").split("&").filter((i) => i !== "" && !e(i.split("=")[0] ?? ""));
    const o = [...r, ...t];
    return o.length === 0 ? "" : `?${o.join("&")}`;
  }

  // src/tables/sortable-table.ts
  var Z = "catalog-sorted";
  function J(n) {
    const e = [];
    for (const t of n.tBodies) {
      const r = [...t.rows].filter((i) => !i.matches(".group, .cut"));
      const o = e.at(-1);
      if (o !== void 0 && t.matches(".more")) {
        o.rows.push(...r);
        o.original.push(...t.rows);
      } else e.push({ body: t, rows: r, original: [...t.rows] });
    }
    return e;
  }
  var b = class {
    id;
    columns;
    table;
    cachedGroups = null;
    say;
    complete;
    sort = [];
    constructor(e, t, r, o) {
      this.id = t;
      this.complete = o;
      this.say = r;
      this.table = e;
      const i = [...e.tHead?.rows[0]?.cells ?? []];
      const s = i.map((a, u) => ee(a.textContent) || k(u));
      const l = w(i.map((a, u) => a.dataset["column"] || m(s, u)));
      const c = w(s);
      this.columns = i.map((a, u) => ({
        id: m(l, u),
        former: m(c, u),
        title: a.textContent.trim(),
        head: a
      }));
      for (const [a, { id: u, head: f }] of this.columns.entries()) {
        if ("fixed" in f.dataset) continue;
        const h = p("button", { type: "button", class: "sort" });
        h.append(...f.childNodes);
        f.append(h);
        h.addEventListener("click", ({ shiftKey: B }) => {
          const { kind: H } = this.column(a);
          const N = H !== "words" && a > 0 && f.dataset["order"] !== "rising";
          this.setSort(T(this.sort, { id: u, descendingFirst: N }, B));
        });
      }
      this.restore();
    }
    /** Read only when they are needed: pages have many rows that nobody sorts. */
    get groups() {
      this.cachedGroups ??= J(this.table);
      return this.cachedGroups;
    }
    /** Sorts as the URL says. */
    restore() {
      const e = R(location.search, this.id).flatMap((t) => {
        const r = this.columns.find(({ id: o }) => o === t.column) ?? this.columns.find(({ former: o }, i) => o === t.column || k(i) === t.column);
        return r === void 0 ? [] : [{ ...t, column: r.id }];
      });
      if (e.length > 0 || this.sort.length > 0) this.show(e);
    }
    setSort(e) {
      const t = E(location.search, (o) => o === g + this.id, M(this.id, e));
      try {
        history.pushState(null, "", `${location.pathname}${t}`);
      } catch {
      }
      this.show(e);
      const r = e.map(({ column: o, descending: i }) => {
        const s = this.columns.find(({ id: l }) => l === o)?.title ?? o;
        return i ? d("{column}, falling", { column: s }) : d("{column}, rising", { column: s });
      });
      this.say(
        r.length === 0 ? d("As it came") : d("Sorted by {order}", { order: r.join(d("; ")) })
      );
    }
    show(e) {
      const t = this.complete(this.table);
      if (t !== null) {
        void t.then(() => {
          this.cachedGroups = null;
          this.show(e);
        });
        return;
      }
      this.sort = e;
      for (const { id: i, head: s } of this.columns) {
        const l = e.findIndex(({ column: u }) => u === i);
        const c = e[l];
        if (c === void 0) s.removeAttribute("aria-sort");
        else s.setAttribute("aria-sort", c.descending ? "descending" : "ascending");
        const a = s.querySelector("button");
        if (a === null) continue;
        if (c === void 0 || e.length < 2) delete a.dataset["key"];
        else a.dataset["key"] = String(l + 1);
      }
      const r = e.map(({ column: i, descending: s }) => ({
        values: this.column(this.columns.findIndex(({ id: l }) => l === i)).values,
        descending: s
      }));
      this.table.classList.toggle("sorted", e.length > 0);
      this.table.dispatchEvent(new Event(Z, { bubbles: true }));
      let o = 0;
      for (const { body: i, rows: s, original: l } of this.groups) {
        if (e.length === 0) {
          i.append(...l);
          continue;
        }
        const c = r.map(({ values: a, descending: u }) => ({
          values: a.slice(o, o + s.length),
          descending: u
        }));
        i.append(...v(s.length, c).map((a) => m(s, a)));
        o += s.length;
      }
    }
    /** The values of a column in all rows, in their original order. */
    column(e) {
      return C(this.groups.flatMap(({ rows: t }) => t.map((r) => Y(r.cells[e]))));
    }
  };
  function Y(n) {
    if (n === void 0) return "";
    const e = document.createTreeWalker(
      n,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (t) => Q(t)
    );
    return e.nextNode()?.textContent?.trim() ?? "";
  }
  function Q(n) {
    if (n instanceof Element && n.matches("small, abbr, details, .story-card")) return NodeFilter.FILTER_REJECT;
    return n instanceof Text && n.data.trim() !== "" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  }
  function ee(n) {
    return /[a-z]/i.test(n) ? n.toLowerCase().match(/[a-z0-9]+/g)?.join("-") ?? "" : "";
  }
  function k(n) {
    return `column-${n + 1}`;
  }
  function w(n) {
    const e = /* @__PURE__ */ new Map();
    return n.map((t) => {
      const r = (e.get(t) ?? 0) + 1;
      e.set(t, r);
      return r === 1 ? t : `${t}-${r}`;
    });
  }
  function L(n = () => null) {
    const e = [...document.querySelectorAll("table.sortable")];
    if (e.length === 0) return;
    const t = p("p", { class: "aside", role: "status" });
    m(e, 0).closest(".md-typeset")?.append(t);
    const r = (s) => {
      t.textContent = s;
    };
    const o = w(
      e.map((s) => s.closest("section")?.querySelector("h2[id], h3[id]")?.id ?? "table")
    );
    const i = e.map((s, l) => new b(s, m(o, l), r, n));
    addEventListener("popstate", () => {
      for (const s of i) s.restore();
    });
  }

  // src/tables.ts
  L();
  S();
})();
