// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function f(r, e = {}, ...t) {
    const n = document.createElement(r);
    for (const [o, s] of Object.entries(e))
      if (s !== null) n.setAttribute(o, s);
    for (const o of t)
      if (o !== null) n.append(pt(o, r) ? gt(o) : o);
    return n;
  }
  var ht = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function pt(r, e) {
    return typeof r === "string" && e !== "option" && e !== "textarea" && ht.test(r);
  }
  function gt(r) {
    const e = document.createElement("bdi");
    e.textContent = r;
    return e;
  }
  function b(r, e) {
    const t = r.querySelector(e);
    if (t === null) throw new Error(`the page has no ${e}`);
    return t;
  }

  // src/dom/load-script.ts
  var yt = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function A(r) {
    return new Promise((e, t) => {
      const n = document.createElement("script");
      n.src = r;
      n.addEventListener("load", () => e());
      n.addEventListener("error", () => {
        n.remove();
        t(new Error(`${r} could not be loaded`));
      });
      document.head.append(n);
    });
  }
  function z(r) {
    return A(new URL(r, yt).href);
  }

  // src/dom/load-data.ts
  var se = /* @__PURE__ */ new Map();
  function V(r, e) {
    let t = se.get(r);
    if (t !== void 0) return t;
    t = A(r).then(() => {
      const n = window.catalogData?.[e];
      if (n === void 0) throw new Error(`${r} does not register ${e}`);
      return n;
    });
    t.catch(() => se.delete(r));
    se.set(r, t);
    return t;
  }

  // src/dom/words.ts
  function h(r, ...e) {
    const t = Se()[r];
    return Ce(typeof t === "string" ? t : r, e[0] ?? {});
  }
  function H(r, e, t, n = {}) {
    const o = Se()[r] ?? [r, e];
    const s = typeof o === "string" ? [o] : o;
    const i = t === 1 ? s[0] : s.at(-1);
    return Ce(i ?? e, { n: t.toLocaleString("en"), ...n });
  }
  function F(r) {
    return r.join(h(", "));
  }
  function T(r) {
    return r;
  }
  function Se() {
    const r = typeof window === "undefined" ? void 0 : window.catalogData;
    return r?.["words"] ?? {};
  }
  function Ce(r, e) {
    return r.replace(/\{(\w+)\}/g, (t, n) => n in e ? String(e[n]) : t);
  }

  // src/explorer/array.ts
  function c(r, e) {
    const t = r[e];
    if (t === void 0) throw new RangeError(`no item ${e} in a list of ${r.length}`);
    return t;
  }

  // src/explorer/bit-set.ts
  var Re = 32;
  var v = class r {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(e, t) {
      this.size = e;
      this.words = t ?? new Uint32Array(Math.ceil(e / Re));
    }
    static full(e) {
      const t = new r(e);
      t.words.fill(4294967295);
      const n = e % Re;
      if (n > 0) t.words[t.words.length - 1] = 2 ** n - 1;
      return t;
    }
    static of(e, t) {
      const n = new r(e);
      for (const o of t) n.add(o);
      return n;
    }
    add(e) {
      const t = e >>> 5;
      this.words[t] = (this.words[t] ?? 0) | 1 << (e & 31);
    }
    has(e) {
      return ((this.words[e >>> 5] ?? 0) >>> (e & 31) & 1) === 1;
    }
    and(e) {
      return this.combine(e, (t, n) => t & n);
    }
    or(e) {
      return this.combine(e, (t, n) => t | n);
    }
    without(e) {
      return this.combine(e, (t, n) => t & ~n);
    }
    /** The members, rising. */
    *values() {
      for (let e = 0; e < this.size; e += 1) if (this.has(e)) yield e;
    }
    get count() {
      let e = 0;
      for (const t of this.words) e += Ee(t);
      return e;
    }
    /** Size of the intersection, without creating it. */
    intersectionCount(e) {
      let t = 0;
      for (let n = 0; n < this.words.length; n += 1) t += Ee((this.words[n] ?? 0) & (e.words[n] ?? 0));
      return t;
    }
    combine(e, t) {
      const n = new Uint32Array(this.words.length);
      for (let o = 0; o < n.length; o += 1) n[o] = t(this.words[o] ?? 0, e.words[o] ?? 0);
      return new r(this.size, n);
    }
  };
  function Ee(r) {
    let e = r - (r >>> 1 & 1431655765);
    e = (e & 858993459) + (e >>> 2 & 858993459);
    e = e + (e >>> 4) & 252645135;
    return Math.imul(e, 16843009) >>> 24;
  }

  // src/search/library.ts
  function W() {
    if (globalThis.catalogSearch === void 0) throw new Error("search-engine.js is not loaded");
    return globalThis.catalogSearch;
  }

  // src/explorer/fold-text.ts
  function M(r) {
    return W().fold(r).text;
  }

  // src/explorer/catalogue.ts
  var R = "has";
  var ie = "any.";
  function Te(r) {
    return ie + r;
  }
  var U = class {
    table;
    size;
    facetRowsById = /* @__PURE__ */ new Map();
    scoreIndexes = /* @__PURE__ */ new Map();
    columnIndexes;
    factById;
    loadedScores = /* @__PURE__ */ new Map();
    /** By id of the benchmark: numbers of its columns, those with most values first. */
    columnsByBenchmark = /* @__PURE__ */ new Map();
    names = null;
    rowByRef;
    constructor(e) {
      this.table = e;
      this.size = e.rows.family.length;
      this.factById = new Map(e.facts.map((t) => [t.id, t]));
      this.columnIndexes = new Map(e.columns.map((t, n) => [t.id, n]));
      for (const t of e.scores) this.loadedScores.set(t.column, t);
      for (const t of e.facets) this.facetRowsById.set(t.id, this.createFacetRows(t));
      for (const [t, n] of e.columns.entries()) {
        const o = this.benchmarkOf(n);
        const s = this.columnsByBenchmark.get(o);
        if (s === void 0) this.columnsByBenchmark.set(o, [t]);
        else s.push(t);
      }
      this.rowByRef = new Map([
        ...Object.entries(e.former),
        ...Array.from({ length: this.size }, (t, n) => [this.ref(n), n])
      ]);
    }
    /** Adds the values of all columns, which are in a file of their own. */
    addScores(e) {
      for (const d of e) this.loadedScores.set(d.column, d);
      const t = this.table.columns.map(
        (d, u) => v.of(this.size, this.loadedScores.get(u)?.rows ?? [])
      );
      const n = (d, u) => ({ id: d, name: u, search: "", hint: "" });
      const o = [...this.columnsByBenchmark].filter(([, d]) => d.length > 1);
      const s = [
        ...o.map(
          ([d, [u]]) => n(Te(d), `${c(this.table.columns, u ?? 0).benchmark}`)
        ),
        ...this.table.columns.map(({ id: d, benchmark: u, what: m }) => n(d, `${u} ${m}`))
      ];
      const i = {
        id: R,
        title: h("Has a result on"),
        hint: "",
        tags: false,
        chips: false,
        of_rows: true,
        values: s,
        members: []
      };
      const a = [
        ...o.map(
          ([, d]) => d.reduce((u, m) => u.or(c(t, m)), new v(this.size))
        ),
        ...t
      ];
      const l = new Map(s.map(({ id: d }, u) => [d, u]));
      for (const [d, u] of this.columnsByBenchmark)
        if (u.length === 1) l.set(Te(d), o.length + (u[0] ?? 0));
      this.facetRowsById.set(R, { facet: i, rows: a, valueIndexes: l });
    }
    get hasAllScores() {
      return this.facetRowsById.has(R);
    }
    facet(e) {
      return this.facetRowsById.get(e);
    }
    facets() {
      return this.facetRowsById.values();
    }
    /** The column of facts with this id; undefined for any other column. */
    fact(e) {
      return this.factById.get(e);
    }
    /** Values that a column of facts shows in a row; 0 or "" if unknown. */
    factValues(e, t) {
      const { facts: n } = e.of_rows ? this.table.rows : this.table.families;
      const o = e.of_rows ? t : c(this.table.rows.family, t);
      return e.lists.map((s) => c(n[s] ?? [], o));
    }
    /** The filter by range with this id; undefined if there is none. */
    range(e) {
      return this.table.ranges.find((t) => t.id === e);
    }
    /** Id of the benchmark of a column. */
    benchmarkOf(e) {
      return e.path.replace(/^benchmarks\//, "").replace(/\.html$/, "");
    }
    /** Ids of benchmarks by folded name; the search library must be loaded. */
    get benchmarkNames() {
      if (this.names !== null) return this.names;
      const e = /* @__PURE__ */ new Map();
      for (const t of this.table.columns)
        for (const n of [t.benchmark, ...this.table.benchmark_names[t.benchmark] ?? []])
          if (!e.has(M(n))) e.set(M(n), this.benchmarkOf(t));
      this.names = e;
      return e;
    }
    /** Name of the benchmark with this id; the id itself if no column is of it. */
    benchmarkTitle(e) {
      const [t] = this.columnsByBenchmark.get(e) ?? [];
      return t === void 0 ? e : c(this.table.columns, t).benchmark;
    }
    /** Columns that a value of "has a result on" means, those with most values first; [] for an unknown one. */
    columnsOf(e) {
      const t = this.column(e);
      if (t !== void 0) return [t];
      const n = e.startsWith(ie) ? this.columnsByBenchmark.get(e.slice(ie.length)) ?? [] : [];
      return n.map((o) => c(this.table.columns, o));
    }
    column(e) {
      const t = this.columnIndexes.get(e);
      return t === void 0 ? void 0 : this.table.columns[t];
    }
    /** The values of a column; undefined until they are loaded. */
    scores(e) {
      const t = this.columnIndexes.get(e);
      return t === void 0 ? void 0 : this.loadedScores.get(t);
    }
    /** Index of a row in the lists of a column; -1 if it has no value there. */
    scoreIndex(e, t) {
      let n = this.scoreIndexes.get(e);
      if (n === void 0) {
        const o = this.scores(e);
        if (o === void 0) return -1;
        n = new Int32Array(this.size).fill(-1);
        for (const [s, i] of o.rows.entries()) n[i] = s;
        this.scoreIndexes.set(e, n);
      }
      return n[t] ?? -1;
    }
    /** How a row was run for its value in a column; undefined without a value. */
    configuration(e, t) {
      const n = this.scoreIndex(e, t);
      return n < 0 ? void 0 : this.table.configurations[this.scores(e)?.configuration[n] ?? 0];
    }
    /** The reference of a row: "family/variant", or the family if it has no variants. */
    ref(e) {
      const t = c(this.table.families.id, c(this.table.rows.family, e));
      const n = c(this.table.rows.id, e);
      return n === "" ? t : `${t}/${n}`;
    }
    /** The row of a reference, current or former; undefined for one that does not exist. */
    row(e) {
      return this.rowByRef.get(e);
    }
    /** References of a URL, each once: former ones as the current ones, unknown ones as they are. */
    currentRefs(e) {
      const t = e.map((n) => {
        const o = this.row(n);
        return o === void 0 ? n : this.ref(o);
      });
      return [...new Set(t)];
    }
    createFacetRows(e) {
      const t = e.values.map(() => new v(this.size));
      for (let n = 0; n < this.size; n += 1) {
        const o = e.of_rows ? n : c(this.table.rows.family, n);
        for (const s of c(e.members, o)) c(t, s).add(n);
      }
      return { facet: e, rows: t, valueIndexes: new Map(e.values.map(({ id: n }, o) => [n, o])) };
    }
  };

  // src/explorer/weights-text.ts
  var bt = { open: T("open"), closed: T("closed") };
  function Me(r) {
    return h(bt[r] ?? r);
  }

  // src/explorer/columns.ts
  var C = {
    id: "name",
    get title() {
      return h("Model");
    },
    kind: "words",
    descendingFirst: false
  };
  function wt(r) {
    const { layout: e } = r;
    const t = e === "number" || e === "tags" || e === "places" ? e : "words";
    return { id: r.id, title: r.title, kind: t, descendingFirst: r.descending_first };
  }
  function B(r, e) {
    if (e === C.id) return C;
    const t = r.fact(e);
    if (t !== void 0) return wt(t);
    const n = r.column(e);
    if (n === void 0)
      return r.table.usual.includes(e) ? { id: e, title: e, kind: "score", descendingFirst: true } : void 0;
    const o = h("{score}, {unit}", { score: `${n.benchmark} ${n.what}`, unit: n.unit });
    return { id: e, title: o, kind: "score", descendingFirst: n.descending_first };
  }
  function O(r, e) {
    const t = [...e.columns ?? r.table.usual];
    const n = [
      ...e.sort.map(({ column: a }) => a),
      ...(e.columns === null ? [...e.facets.get(R)?.values ?? [], ...e.ranges.keys()] : []).flatMap(
        (a) => r.range(a) === void 0 ? xt(r, a) : []
      )
    ];
    const o = [...new Set(n)].filter((a) => !t.includes(a));
    const s = (a) => B(r, a)?.kind === "score";
    const i = o.filter((a) => !s(a));
    if (e.columns === null) t.unshift(...o.filter(s), ...i);
    else {
      const a = t.findIndex((l) => l === "tags" || s(l));
      t.splice(a < 0 ? t.length : a, 0, ...i);
      t.push(...o.filter(s));
    }
    return t.map((a) => B(r, a)).filter((a) => a !== void 0 && a !== C);
  }
  function xt(r, e) {
    return r.columnsOf(e).slice(0, 2).map(({ id: t }) => t);
  }
  var vt = 0.15;
  var St = 100;
  function Le(r, e, t) {
    const n = O(r, e);
    if (e.columns !== null || t.length === 0) return { columns: n, hidden: [] };
    const o = t.slice(0, St);
    const s = /* @__PURE__ */ new Set([...e.sort.map(({ column: m }) => m), ...Rt(r, e)]);
    const i = (m) => o.filter((p) => E(r, p, m) !== "").length;
    const a = ({ id: m }) => r.table.usual.includes(m) && !s.has(m) && i(m) < vt * o.length;
    const l = /* @__PURE__ */ new Set([...e.sort.map(({ column: m }) => m), ...e.facets.get(R)?.values ?? []]);
    const d = ({ id: m, kind: p }) => p === "score" && !l.has(m) && i(m) === 0;
    const u = n.filter((m) => !a(m));
    return { columns: u.filter((m) => !d(m) || Ct(e, m)), hidden: n.filter(a) };
  }
  function Ct(r, { id: e }) {
    return r.ranges.has(e);
  }
  function Rt(r, e) {
    return [...e.facets.get(R)?.values ?? [], ...e.ranges.keys()].flatMap(
      (t) => r.columnsOf(t).map((n) => n.id)
    );
  }
  function ae(r, e) {
    return e.every((t) => r.table.usual.includes(t));
  }
  function He(r, e) {
    const t = [...e.columns ?? [], ...e.sort.map(({ column: n }) => n)];
    return !r.hasAllScores && (e.facets.has(R) || [...e.ranges.keys()].some((n) => r.columnsOf(n).length > 0) || t.some((n) => r.column(n) !== void 0 && r.scores(n) === void 0));
  }
  function E(r, e, t) {
    if (t === C.id) return c(r.table.rows.name, e);
    const n = r.fact(t);
    if (n !== void 0) return Et(r, e, n);
    const o = r.scoreIndex(t, e);
    return o < 0 ? "" : c(r.scores(t)?.values ?? [], o);
  }
  function Et(r, e, t) {
    const n = r.factValues(t, e);
    const o = n[0] ?? "";
    switch (t.kind) {
      case "name":
        return c(r.table.families.name, c(r.table.rows.family, e));
      case "tags":
        return F(de(r, e).map(({ name: s }) => s));
      case "places":
        return F(G(r, e).map(({ board: s, range: i }) => `${s.name} ${i}`));
      case "terms":
        return F(Tt(r, e, t.id));
      case "shape":
        return n.every((s) => s === 0) ? "" : n.map((s) => String(s || "–")).join(" / ");
      case "size":
        return Mt(Number(o));
      case "number":
        return o === 0 ? "" : I(Number(o));
      case "access":
        return Me(String(o));
      default:
        return String(o);
    }
  }
  function G(r, e) {
    const t = c(r.table.rows.places, e);
    return Array.from({ length: t.length / 3 }, (n, o) => {
      const s = c(r.table.boards, c(t, 3 * o));
      const i = c(t, 3 * o + 1);
      const a = c(t, 3 * o + 2);
      const l = 2 * (a - i + 1) > s.ranked;
      return { board: s, range: le(i, a), isWide: l, share: (i + a) / (2 * s.ranked) };
    });
  }
  function le(r, e) {
    return r === e ? String(r) : `${r}–${e}`;
  }
  function de(r, e) {
    const t = c(r.table.rows.family, e);
    return r.table.facets.filter((n) => n.chips).flatMap(
      (n) => c(n.members, n.of_rows ? e : t).map((o) => c(n.values, o))
    );
  }
  function Tt(r, e, t) {
    const n = r.facet(t)?.facet;
    if (n === void 0) return [];
    return c(n.members, n.of_rows ? e : c(r.table.rows.family, e)).map(
      (o) => c(n.values, o).name
    );
  }
  function I(r) {
    return String(r).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function Mt(r) {
    for (const [e, t] of [
      [1e12, "T"],
      [1e9, "B"],
      [1e6, "M"],
      [1e3, "K"]
    ]) {
      if (r >= e) return `${String(Math.round(r / e * 100) / 100)}${t}`;
    }
    return r === 0 ? "" : String(r);
  }
  function Fe(r, e, t) {
    const { rows: n, families: o } = r.table;
    if (t === C.id)
      return ke(`${c(o.name, c(n.family, e))}
${c(n.name, e)}`);
    const s = r.fact(t);
    if (s?.kind === "places") return G(r, e)[0]?.share ?? null;
    if (s?.kind === "price") return E(r, e, t) === "" ? null : Number(E(r, e, t));
    if (s?.layout === "number") {
      const [a = 0, ...l] = r.factValues(s, e).map(Number);
      const d = l.length === 0 ? a : a * 1e9 + (l.at(-1) ?? 0);
      return d === 0 ? null : d;
    }
    const i = E(r, e, t);
    if (i === "") return null;
    if (s?.kind === "date") return i;
    return s === void 0 ? Number(i) : ke(i);
  }
  function ke(r) {
    return M(r).replace(/\d+/g, (e) => e.padStart(8, "0"));
  }

  // src/explorer/data.ts
  var Be = 7;
  var Ie = 1;
  var Ae = 2;
  var Ve = 4;

  // src/explorer/filter.ts
  var kt = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function k(r) {
    const e = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(r.trim());
    if (e === null) return null;
    const t = kt[(e[2] ?? "").toUpperCase()];
    return t === void 0 ? Number(e[1]) : Math.round(Number(e[1]) * t);
  }
  function K(r) {
    return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(r);
  }
  var N = class {
    catalogue;
    view;
    /** Rows that match all filters that are not facets. */
    base;
    rowsByFacet = /* @__PURE__ */ new Map();
    constructor(e, t, n) {
      this.catalogue = e;
      this.view = t;
      let o = v.full(e.size);
      const s = n.find(t.query);
      if (s !== null) o = v.of(e.size, s.matches);
      for (const [i, a] of t.ranges) {
        const l = e.range(i);
        if (l === void 0) {
          if (e.columnsOf(i).length > 0) o = Ht(e, i, a, o);
          continue;
        }
        const d = e.table.rows.facts[l.list] ?? [];
        o = l.kind === "date" ? Ft(d, a, o) : Lt(d, a, o);
      }
      this.base = o;
      for (const [i, a] of t.facets) {
        const l = e.facet(i);
        if (l !== void 0) this.rowsByFacet.set(i, Oe(l, a, e.size));
      }
    }
    get rows() {
      return this.rowsExcept("");
    }
    /** Number of rows for each value of a facet. */
    counts(e) {
      const t = this.catalogue.facet(e);
      if (t === void 0) return [];
      const n = this.view.facets.get(e);
      const o = this.rowsExcept(e);
      if (n === void 0) return t.rows.map((u) => u.intersectionCount(o));
      const { requireAll: s, values: i, excluded: a } = n;
      const l = s ? o.and(Oe(t, { values: i, requireAll: s, excluded: [] }, this.catalogue.size)) : o;
      const d = l.without(ce(t, a, this.catalogue.size));
      return t.rows.map((u, m) => {
        const p = c(t.facet.values, m).id;
        if (!a.includes(p)) return u.intersectionCount(d);
        const g = a.filter((y) => y !== p);
        return u.intersectionCount(l.without(ce(t, g, this.catalogue.size)));
      });
    }
    /** Rows that match all filters except the facet `id`. */
    rowsExcept(e) {
      let t = this.base;
      for (const [n, o] of this.rowsByFacet) if (n !== e) t = t.and(o);
      return t;
    }
  };
  function Oe(r, { values: e, requireAll: t, excluded: n }, o) {
    const s = e.map((a) => r.valueIndexes.get(a));
    let i = v.full(o);
    if (e.length > 0) {
      const a = s.map(
        (l) => l === void 0 ? new v(o) : c(r.rows, l)
      );
      i = t ? a.reduce((l, d) => l.and(d)) : a.reduce((l, d) => l.or(d));
    }
    return i.without(ce(r, n, o));
  }
  function ce(r, e, t) {
    let n = new v(t);
    for (const o of e) {
      const s = r.valueIndexes.get(o);
      if (s !== void 0) n = n.or(c(r.rows, s));
    }
    return n;
  }
  function Lt(r, e, t) {
    const n = k(e.from);
    const o = k(e.to);
    if (n === null && o === null) return t;
    return _e(t, (s) => {
      const i = Number(c(r, s));
      return i > 0 && (n === null || i >= n) && (o === null || i <= o);
    });
  }
  function Ht(r, e, t, n) {
    const o = k(t.from) ?? Number.NEGATIVE_INFINITY;
    const s = k(t.to) ?? Number.POSITIVE_INFINITY;
    const i = new v(n.size);
    const [a, ...l] = r.columnsOf(e);
    for (const d of [a, ...l]) {
      const u = d === void 0 ? void 0 : r.scores(d.id);
      if (u === void 0 || d?.unit !== a?.unit) continue;
      for (const [m, p] of u.rows.entries()) {
        const g = Number(c(u.values, m));
        if (g >= o && g <= s) i.add(p);
      }
    }
    return n.and(i);
  }
  function Ft(r, e, t) {
    const n = K(e.from) ? e.from : "";
    const o = K(e.to) ? e.to : "";
    if (n === "" && o === "") return t;
    const s = n === "" ? "" : Ne(n);
    const i = o === "" ? "" : $e(o);
    return _e(t, (a) => {
      const l = String(c(r, a));
      return l !== "" && (s === "" || Ne(l) >= s) && (i === "" || $e(l) <= i);
    });
  }
  function Ne(r) {
    return r + "-01-01".slice(r.length - 4);
  }
  function $e(r) {
    if (r.length === 4) return `${r}-12-31`;
    if (r.length === 10) return r;
    const [e, t] = r.split("-").map(Number);
    return `${r}-${String(new Date(Date.UTC(e ?? 0, t ?? 0, 0)).getUTCDate()).padStart(2, "0")}`;
  }
  function _e(r, e) {
    const t = new v(r.size);
    for (let n = 0; n < r.size; n += 1) if (r.has(n) && e(n)) t.add(n);
    return t;
  }

  // src/explorer/model-comparison.ts
  var ue = 6;

  // src/explorer/view-url.ts
  var Bt = ["year", "size", "family", "none"];
  var me = { values: [], requireAll: false, excluded: [] };
  var $ = { from: "", to: "" };
  var Y = {
    query: "",
    facets: /* @__PURE__ */ new Map(),
    ranges: /* @__PURE__ */ new Map(),
    sort: [],
    columns: null,
    group: null,
    models: []
  };
  var It = /* @__PURE__ */ new Set(["q", "sort", "columns", "group", "models"]);
  var fe = "all:";
  var At = 60;
  function he(r) {
    const e = new URLSearchParams(r);
    const t = /* @__PURE__ */ new Map();
    const n = /* @__PURE__ */ new Map();
    for (const [i, a] of e) {
      if (It.has(i) || t.has(i) || n.has(i)) continue;
      if (a.includes("..")) {
        const d = Ot(a);
        if (!qe(d)) n.set(i, d);
        continue;
      }
      const l = Vt(a);
      if (!De(l)) t.set(i, l);
    }
    const o = e.get("group");
    const s = e.get("columns");
    return {
      query: e.get("q") ?? "",
      facets: t,
      ranges: n,
      sort: X(
        j(e.get("sort")).map((i) => ({
          column: i.replace(/^-/, ""),
          descending: i.startsWith("-")
        })),
        (i) => i.column
      ),
      columns: s === null ? null : X(j(s), (i) => i),
      group: Bt.find((i) => i === o) ?? null,
      models: X(j(e.get("models")), (i) => i)
    };
  }
  function _(r) {
    const e = [];
    if (r.query !== "") e.push(["q", r.query]);
    for (const [t, n] of r.facets) {
      const o = [...n.values, ...n.excluded.map((s) => `!${s}`)].join(",");
      if (o !== "") e.push([t, n.requireAll ? fe + o : o]);
    }
    for (const [t, { from: n, to: o }] of pe(r)) e.push([t, `${n}..${o}`]);
    if (r.sort.length > 0)
      e.push(["sort", r.sort.map(({ column: t, descending: n }) => (n ? "-" : "") + t).join(",")]);
    if (r.columns !== null) e.push(["columns", r.columns.join(",")]);
    if (r.group !== null) e.push(["group", r.group]);
    if (r.models.length > 0) e.push(["models", r.models.join(",")]);
    return e.length === 0 ? "" : `?${e.map(([t, n]) => `${Pe(t)}=${Pe(n)}`).join("&")}`;
  }
  function De(r) {
    return r.values.length === 0 && r.excluded.length === 0;
  }
  function Q(r, e, t) {
    const n = new Map(r.facets);
    if (De(t)) n.delete(e);
    else n.set(e, t);
    return { ...r, facets: n };
  }
  function qe({ from: r, to: e }) {
    return r === "" && e === "";
  }
  function J(r, e, t) {
    const n = new Map(r.ranges);
    if (qe(t)) n.delete(e);
    else n.set(e, t);
    return { ...r, ranges: n };
  }
  function pe(r) {
    return [...r.ranges].sort(([e], [t]) => e < t ? -1 : 1);
  }
  function Pe(r) {
    return encodeURIComponent(r).replace(/%2C|%3A|%2F/g, decodeURIComponent).replace(/%20/g, "+");
  }
  function Vt(r) {
    const e = r.startsWith(fe);
    const t = X(j(e ? r.slice(fe.length) : r), (n) => n.replace(/^!/, ""));
    return {
      values: t.filter((n) => !n.startsWith("!")),
      requireAll: e,
      excluded: t.filter((n) => n.startsWith("!")).map((n) => n.slice(1))
    };
  }
  function Ot(r) {
    const [e, t, ...n] = r.split("..");
    return e === void 0 || t === void 0 || n.length > 0 ? $ : { from: e.trim(), to: t.trim() };
  }
  function j(r) {
    return (r ?? "").split(",").filter((e) => e !== "" && e !== "!" && e !== "-").slice(0, At);
  }
  function X(r, e) {
    const t = /* @__PURE__ */ new Set();
    return r.filter((n) => {
      const o = e(n);
      if (t.has(o)) return false;
      t.add(o);
      return true;
    });
  }

  // src/explorer/page/chips.ts
  function ze(r, e) {
    const t = [];
    if (e.query.trim() !== "")
      t.push({ text: h("“{words}”", { words: e.query.trim() }), without: { ...e, query: "" } });
    for (const [n, o] of e.facets) {
      const s = r.facet(n);
      if (s === void 0) continue;
      const i = (u) => {
        const m = s.valueIndexes.get(u);
        return m === void 0 ? u : c(s.facet.values, m).name;
      };
      const a = (u) => Q(e, n, { ...o, ...u });
      const l = s.facet.title;
      const d = o.requireAll && o.values.length > 1;
      for (const u of o.values) {
        t.push({
          text: d ? h("{filter}: all: {value}", { filter: l, value: i(u) }) : h("{filter}: {value}", { filter: l, value: i(u) }),
          without: a({ values: o.values.filter((m) => m !== u) })
        });
      }
      for (const u of o.excluded) {
        t.push({
          text: h("{filter}: not {value}", { filter: l, value: i(u) }),
          without: a({ excluded: o.excluded.filter((m) => m !== u) })
        });
      }
    }
    for (const [n, o] of pe(e)) {
      const s = r.range(n)?.chip ?? Nt(r, n);
      if (s !== void 0)
        t.push({
          text: h("{filter}: {value}", { filter: s, value: $t(o) }),
          without: J(e, n, $)
        });
    }
    return t;
  }
  function Nt(r, e) {
    const [t] = r.columnsOf(e);
    if (t === void 0) return void 0;
    return r.column(e) === void 0 ? t.benchmark : `${t.benchmark} ${t.what}`;
  }
  function $t({ from: r, to: e }) {
    if (r === "") return h("up to {to}", { to: e });
    if (e === "") return h("from {from}", { from: r });
    return r === e ? r : h("{from} to {to}", { from: r, to: e });
  }
  function We(r) {
    return { ...r, query: "", facets: /* @__PURE__ */ new Map(), ranges: /* @__PURE__ */ new Map() };
  }
  function Ue(r, e, t) {
    const n = [...r.children].findIndex((o) => o.contains(document.activeElement));
    r.replaceChildren(
      ...e.map(({ text: o, without: s }) => {
        const i = f(
          "button",
          { type: "button", "aria-label": h("Remove filter {filter}", { filter: o }) },
          o
        );
        i.addEventListener("click", () => t(s));
        return f("li", {}, i);
      })
    );
    if (n >= 0) r.children[Math.min(n, e.length - 1)]?.querySelector("button")?.focus();
  }
  function Ge(r, e) {
    const [t = "", ...n] = e.sort.map(({ column: o, descending: s }) => {
      const i = B(r, o)?.title ?? o;
      return s ? h("{column}, falling", { column: i }) : i;
    });
    return n.reduce((o, s) => h("{order}; then {next}", { order: o, next: s }), t);
  }

  // src/explorer/page/dropdown.ts
  function Ke(r, e) {
    const t = [...r.querySelectorAll(".drop")].map((o) => {
      const s = o.dataset["panel"] ?? "";
      const i = b(o, "button");
      const a = f("div", {
        class: "panel",
        id: `panel-${s}`,
        role: "group",
        "aria-label": i.textContent,
        hidden: ""
      });
      o.append(a);
      i.setAttribute("aria-controls", a.id);
      return { id: s, button: i, panel: a };
    });
    const n = (o, s) => {
      if (o.panel.hidden) return;
      o.panel.hidden = true;
      o.button.setAttribute("aria-expanded", "false");
      if (s) o.button.focus();
    };
    for (const o of t) {
      o.button.addEventListener("click", () => {
        const s = o.panel.hidden;
        for (const i of t) n(i, false);
        if (!s) return;
        e(o);
        o.panel.hidden = false;
        o.button.setAttribute("aria-expanded", "true");
        o.panel.classList.toggle(
          "from-end",
          o.button.getBoundingClientRect().left > document.documentElement.clientWidth / 2
        );
      });
      o.panel.parentElement?.addEventListener("keydown", (s) => {
        if (s.key !== "Escape" || o.panel.hidden) return;
        s.preventDefault();
        s.stopPropagation();
        n(o, true);
      });
    }
    document.addEventListener("pointerdown", (o) => {
      const s = o.target instanceof Element ? o.target.closest(".drop, dialog.sheet") : null;
      for (const i of t)
        if (s === null || s.matches(".drop") && !s.contains(i.panel)) n(i, false);
    });
    return t;
  }
  function je(r) {
    return r.find(({ panel: e }) => !e.hidden);
  }

  // src/explorer/page/facet-panel.ts
  var _t = 12;
  function Xe(r, e) {
    const { facet: t } = r;
    let n = me;
    const o = t.members.length === 0 || t.members.some((d) => d.length > 1);
    const s = f("select", { "aria-label": h("{filter}: any or all of those chosen", { filter: t.title }) });
    s.append(f("option", { value: "any" }, h("any of")), f("option", { value: "all" }, h("all of")));
    s.addEventListener("change", () => e({ ...n, requireAll: s.value === "all" }));
    const i = t.values.map((d, u) => {
      const m = f("input", { type: "checkbox", value: d.id });
      const p = f("span", { class: "count" });
      const g = f(
        "button",
        { type: "button", class: "not", "aria-pressed": "false", title: h("Exclude {value}", { value: d.name }) },
        h("not")
      );
      g.append(f("span", { class: "aside" }, ` ${d.name}`));
      m.addEventListener("change", () => {
        const S = n.values.filter((x) => x !== d.id);
        e({
          ...n,
          values: m.checked ? [...S, d.id] : S,
          excluded: n.excluded.filter((x) => x !== d.id)
        });
      });
      g.addEventListener("click", () => {
        const S = n.excluded.includes(d.id);
        const x = n.excluded.filter((w) => w !== d.id);
        e({
          ...n,
          values: n.values.filter((w) => w !== d.id),
          excluded: S ? x : [...x, d.id]
        });
      });
      const y = f(
        "label",
        d.hint === "" ? {} : { title: d.hint },
        m,
        f("span", {}, d.name),
        " ",
        p
      );
      return { number: u, value: d, box: m, count: p, not: g, line: f("li", {}, y, g), folded: M(d.name) };
    });
    const a = f("ul", {}, ...i.map(({ line: d }) => d));
    const l = f("fieldset", {}, f("legend", {}, t.title));
    if (o && t.values.length > 1) l.append(f("div", { class: "mode" }, s));
    if (i.length > _t) {
      const d = f("input", {
        type: "search",
        class: "among",
        placeholder: H("Search {n} values", "Search {n} values", i.length),
        "aria-label": h("Search the values of {filter}", { filter: t.title })
      });
      d.addEventListener("input", () => {
        const u = M(d.value).trim();
        for (const m of i) m.line.hidden = !m.folded.includes(u);
      });
      l.append(d);
    }
    l.append(a);
    return {
      fieldset: l,
      update(d, u) {
        n = d ?? me;
        s.value = n.requireAll ? "all" : "any";
        for (const { number: m, value: p, box: g, count: y, not: S, line: x } of i) {
          const w = c(u, m);
          const L = n.excluded.includes(p.id);
          const D = String(w);
          const q = String(L);
          g.checked = n.values.includes(p.id);
          if (y.textContent !== D) y.textContent = D;
          if (S.getAttribute("aria-pressed") !== q) S.setAttribute("aria-pressed", q);
          x.classList.toggle("out", L);
          x.classList.toggle("none", w === 0 && !g.checked && !L);
        }
      }
    };
  }

  // src/explorer/page/filter-sheet.ts
  function Ye(r, e, t) {
    const n = f("button", { type: "button", class: "done" });
    const o = f("div", { class: "sheet-body" });
    const s = f(
      "dialog",
      { class: "sheet", "aria-label": h("Filters, columns, order") },
      o,
      f("div", { class: "sheet-foot" }, n)
    );
    const i = e.map((l) => {
      const d = document.createComment("");
      l.before(d);
      return d;
    });
    r.after(s);
    const a = matchMedia("(min-width: 45em)");
    r.addEventListener("click", () => {
      o.append(...e);
      n.textContent = t();
      s.showModal();
    });
    n.addEventListener("click", () => s.close());
    s.addEventListener("close", () => {
      for (const [l, d] of i.entries()) d.after(e[l] ?? "");
      r.focus();
    });
    a.addEventListener("change", () => {
      if (a.matches && s.open) s.close();
    });
    return {
      update() {
        if (s.open) n.textContent = t();
      }
    };
  }

  // src/explorer/page/range-panel.ts
  function Qe(r, e, t, n, o) {
    const s = (p, g) => f("input", {
      type: "text",
      "aria-label": p,
      placeholder: g,
      autocomplete: "off",
      spellcheck: "false"
    });
    const i = s(h("{filter}, from", { filter: r }), e.from);
    const a = s(h("{filter}, to", { filter: r }), e.to);
    const l = f("p", { class: "trouble", role: "alert" });
    const d = () => {
      const p = (y) => y.value.trim() === "" || n(y.value.trim());
      for (const y of [i, a]) y.setAttribute("aria-invalid", String(!p(y)));
      const g = p(i) && p(a);
      l.textContent = g ? "" : t;
      if (g) o({ from: i.value.trim(), to: a.value.trim() });
    };
    for (const p of [i, a]) p.addEventListener("change", d);
    const u = f(
      "div",
      { class: "range" },
      f("label", {}, `${h("from")} `, i),
      f("label", {}, `${h("to")} `, a)
    );
    const m = f("fieldset", {}, f("legend", {}, r), u, l);
    return {
      fieldset: m,
      update(p) {
        if (document.activeElement !== i) i.value = p.from;
        if (document.activeElement !== a) a.value = p.to;
      }
    };
  }

  // src/explorer/page/table-head.ts
  function Je(r, e, t) {
    const n = r.find((i) => i.column === e.id);
    const o = t ? r.filter((i) => i.column !== e.id) : [];
    if (n !== void 0 && n.descending !== e.descendingFirst) return o;
    const s = {
      column: e.id,
      descending: n === void 0 ? e.descendingFirst : !e.descendingFirst
    };
    if (!t || n === void 0) return [...o, s];
    return r.map((i) => i.column === e.id ? s : i);
  }
  function Ze(r, e) {
    for (const t of r.querySelectorAll("thead th[data-column]")) {
      t.replaceChildren(tt(t.textContent ?? ""));
    }
    b(r, "thead").addEventListener("click", (t) => {
      const n = t.target instanceof Element ? t.target.closest("th[data-column]") : null;
      const o = n?.dataset["column"];
      if (o !== void 0 && t.target instanceof Element && t.target.closest("button") !== null)
        e(o, t.shiftKey);
    });
  }
  function et(r, e, t) {
    const n = b(r, "thead tr");
    const o = new Map([...n.cells].map((i) => [i.dataset["column"] ?? "", i]));
    const s = [C, ...e].map((i) => {
      const a = o.get(i.id) ?? f("th", { scope: "col", "data-column": i.id }, tt(i.title));
      const l = t.sort.findIndex((u) => u.column === i.id);
      a.dataset["kind"] = i.kind;
      if (l < 0) a.removeAttribute("aria-sort");
      else a.setAttribute("aria-sort", t.sort[l]?.descending === true ? "descending" : "ascending");
      const d = b(a, "button").dataset;
      if (l < 0 || t.sort.length < 2) delete d["key"];
      else d["key"] = String(l + 1);
      return a;
    });
    if (s.length !== n.cells.length || s.some((i, a) => n.cells[a] !== i)) {
      const i = document.activeElement;
      n.replaceChildren(...s);
      if (i instanceof HTMLElement && n.contains(i)) i.focus({ preventScroll: true });
    }
  }
  function tt(r) {
    return f("button", { type: "button", class: "sort" }, r);
  }

  // src/explorer/page/table-row.ts
  function nt(r, e, t) {
    const { families: n, rows: o } = r.table;
    const s = c(o.family, e);
    const i = c(o.unverified, e) === 1 ? [" ", Z(h("A field of this row is not checked against its source yet"), "○", "hollow")] : [];
    const a = f(
      "th",
      { scope: "row" },
      t.chosen === null ? null : ot(r.ref(e), c(o.name, e), t.chosen.has(r.ref(e))),
      f("a", { href: t.root + Dt(r, e) }, c(o.name, e)),
      f("small", {}, c(n.organisations, s), ...i)
    );
    const l = Pt(r, e);
    return f(
      "tr",
      { class: l ? "closed" : null },
      a,
      ...t.columns.map((d) => zt(r, e, d, t))
    );
  }
  function Pt(r, e) {
    const t = r.fact("weights");
    return t !== void 0 && r.factValues(t, e)[0] === "closed";
  }
  function Dt(r, e) {
    const t = c(r.table.rows.id, e);
    const n = `models/${c(r.table.families.id, c(r.table.rows.family, e))}.html`;
    return t === "" ? n : `${n}#v-${t}`;
  }
  function qt(r, e, t) {
    const n = r.ref(e);
    const o = c(r.table.families.id, c(r.table.rows.family, e));
    const { anchor: s = "", suffix: i = "" } = r.column(t) ?? {};
    const a = r.configuration(t, e)?.anchor ?? "";
    return `models/${o}.html#${s}_${n.replace("/", "_")}${i}${a}`;
  }
  function rt(r, e) {
    const t = r.querySelector("th a");
    const [, n, o] = /models\/([^/]+)\.html(?:#v-(.+))?$/.exec(t?.getAttribute("href") ?? "") ?? [];
    if (t === null || n === void 0) return;
    const s = o === void 0 ? n : `${n}/${o}`;
    t.before(ot(s, t.textContent ?? "", e.includes(s)));
  }
  function ot(r, e, t) {
    const n = f("input", {
      type: "checkbox",
      class: "pick",
      value: r,
      "aria-label": h("Compare {name}", { name: e })
    });
    n.checked = t;
    return n;
  }
  function zt(r, e, t, n) {
    if (t.kind === "score")
      return f(
        "td",
        { class: "s", "data-head": t.title },
        ...Wt(r, e, t.id, n)
      );
    if (t.kind === "places") {
      const i = G(r, e).map(
        ({ board: a, range: l, isWide: d }) => f(
          "a",
          {
            class: "place",
            href: n.root + a.path,
            title: h("{board}: place {place} of {ranked}", {
              board: a.what,
              place: l,
              ranked: I(a.ranked)
            })
          },
          ...d ? [a.name] : [`${a.name} `, f("b", {}, l)]
        )
      );
      return f("td", { class: "p" }, ...i.flatMap((a, l) => l === 0 ? [a] : [" ", a]));
    }
    if (t.kind === "tags") {
      const i = de(r, e).map(
        ({ id: a, name: l }) => f("a", { class: "tag", href: `${n.root}tags/${a}.html` }, l)
      );
      return f("td", { class: "t" }, ...i.flatMap((a, l) => l === 0 ? [a] : [" ", a]));
    }
    const o = E(r, e, t.id);
    const s = [t.kind === "number" ? "n" : "", r.fact(t.id)?.of_weights ? "w" : ""].filter((i) => i !== "").join(" ");
    return f(
      "td",
      {
        class: s === "" ? null : s,
        "data-head": r.fact(t.id)?.labelled ? t.title : null
      },
      o
    );
  }
  function Wt(r, e, t, n) {
    const o = r.scoreIndex(t, e);
    const s = r.scores(t);
    if (o < 0 || s === void 0) return [];
    const i = c(s.values, o);
    const a = c(s.low, o);
    const l = c(s.high, o);
    const d = f("a", { href: n.root + qt(r, e, t) }, i);
    const u = [];
    if (a !== "") {
      u.push(Gt(a, l, i), f("small", {}, `${a}–${l}`));
    } else {
      u.push(Ut(r, s.column));
    }
    const m = Kt(r, e, t, n.ranks);
    return [
      f("div", { class: "score" }, d, ...u),
      m.length === 0 ? null : f(
        "div",
        { class: "marks" },
        ...m.flatMap((p, g) => g === 0 ? [p] : [" ", p])
      )
    ];
  }
  function Ut(r, e) {
    const { unit: t } = c(r.table.columns, e);
    return t === "%" ? null : f("small", {}, t);
  }
  function Gt(r, e, t) {
    const n = f("i");
    n.style.setProperty("--low", r);
    n.style.setProperty("--high", e);
    n.style.setProperty("--at", t);
    return n;
  }
  function Kt(r, e, t, n) {
    const o = r.scoreIndex(t, e);
    const s = r.scores(t);
    if (o < 0 || s === void 0) return [];
    const { texts: i } = r.table;
    const a = c(s.marks, o);
    const l = r.configuration(t, e)?.label ?? "";
    const d = c(i, c(s.edition, o));
    const u = i[s.report_range[o] ?? 0] ?? "";
    const m = c(i, c(s.status, o));
    const p = c(s.reports, o);
    const g = n ? jt(r, e, t) : "";
    const y = [];
    if (g !== "") y.push(f("span", {}, h("rank {rank}", { rank: g })));
    if (l !== "") y.push(f("span", {}, l));
    if (d !== "") y.push(f("span", {}, d));
    if (m !== "") y.push(f("strong", {}, m));
    if ((a & Ie) !== 0)
      y.push(
        Z(
          h("Another report lies outside the interval"),
          h("reports differ: {values}", { values: u }),
          "differ"
        )
      );
    if ((a & Ae) !== 0) y.push(Z(h("Repeated by somebody who did not measure it"), h("quoted")));
    if ((a & Ve) !== 0) y.push(Z(h("Not checked against its source yet"), h("unverified")));
    if (p > 1) y.push(f("span", {}, H("{n} report", "{n} reports", p)));
    return y;
  }
  function jt(r, e, t) {
    const n = r.scoreIndex(t, e);
    const o = r.scores(t);
    if (n < 0 || o === void 0) return "";
    const s = c(o.best, n);
    const i = c(o.worst, n);
    const a = c(o.place, n);
    if (s > 0) return le(s, i);
    return a > 0 ? String(a) : "";
  }
  function Z(r, e, t = null) {
    return f("abbr", { class: t, title: r }, e);
  }

  // src/explorer/row-layout.ts
  var ge = 40;
  var P = class {
    rows;
    /** Whether headings have links to them: then each heading starts a range. */
    hasSectionLinks;
    titles;
    starts;
    constructor(e) {
      this.rows = e.flatMap(({ rows: s }) => s);
      this.hasSectionLinks = e.length <= ge;
      let t = 0;
      const n = [];
      const o = /* @__PURE__ */ new Map();
      for (const { title: s, rows: i } of e) {
        n.push(t);
        if (s !== "") o.set(t, s);
        t += i.length;
      }
      this.starts = n;
      this.titles = o;
    }
    get count() {
      return this.rows.length;
    }
    /** The heading above a row; "" if there is none. */
    title(e) {
      return this.titles.get(e) ?? "";
    }
    /** The id of the section that starts at this row; null for any other row. */
    anchor(e) {
      return this.hasSectionLinks && this.titles.has(e) ? `g-${this.starts.indexOf(e) + 1}` : null;
    }
    /**
     * Ranges of the rows from `from` to `to`. Rows from `first` to before `last` are rendered, at most `most` in a range.
     *
     * A rendered range lies in one section, since a heading belongs to its table body; an empty one may span several,
     * unless sections have links.
     */
    split(e, t, n, o, s) {
      const i = Math.min(t, Math.max(e, n));
      const a = Math.min(t, Math.max(i, o));
      const l = this.emptyRanges(e, i);
      for (let d = i; d < a; ) {
        const u = Math.min(a, d + s, this.nextSection(d));
        l.push({ from: d, to: u, filled: true });
        d = u;
      }
      return [...l, ...this.emptyRanges(a, t)];
    }
    emptyRanges(e, t) {
      const n = [];
      for (let o = e; o < t; ) {
        const s = this.hasSectionLinks ? Math.min(t, this.nextSection(o)) : t;
        n.push({ from: o, to: s, filled: false });
        o = s;
      }
      return n;
    }
    /** Start of the next section. */
    nextSection(e) {
      let t = 0;
      let n = this.starts.length;
      while (t < n) {
        const o = t + n >>> 1;
        if (c(this.starts, o) <= e) t = o + 1;
        else n = o;
      }
      return this.starts[t] ?? this.count;
    }
  };
  function ye(r, e, t, n, o) {
    const s = t / r;
    if (!(s > 0)) return [0, 0];
    const i = Math.floor((n - e) / s);
    const a = Math.ceil((o - e) / s);
    return [Math.min(r, Math.max(0, i)), Math.min(r, Math.max(0, a))];
  }

  // src/explorer/page/virtual-table.ts
  var be = 30;
  var Xt = 600;
  var we = 900;
  var ee = class {
    table;
    createRow;
    layout = new P([]);
    blocks = [];
    observer = null;
    root = null;
    idle = 0;
    rowHeight = 46;
    columns = 1;
    constructor(e, t) {
      this.table = e;
      this.createRow = t;
    }
    /** Top of the table on the screen. To be called before any change, to avoid another layout. */
    measure() {
      const e = this.blocks.find(({ filled: o }) => o)?.body ?? this.table.tBodies[0];
      const t = e?.getBoundingClientRect().height ?? 0;
      if (e !== void 0 && t > 0) this.rowHeight = t / e.rows.length;
      const n = this.table.closest(".frame");
      this.root = n !== null && getComputedStyle(n).maxHeight !== "none" ? n : null;
      return this.table.getBoundingClientRect().top;
    }
    /** Replaces the rows of the table; those on the screen are rendered when this returns. */
    show(e, t, n) {
      this.stop();
      this.columns = t;
      this.layout = new P(e);
      const { count: o } = this.layout;
      const s = o * this.rowHeight;
      const i = Math.max(n, Math.min(0, innerHeight - s));
      const [a, l] = ye(o, i, s, 0, innerHeight);
      this.blocks = this.layout.split(0, o, a, l, be).map((d) => this.createBlock(d, this.rowHeight));
      for (const d of [...this.table.tBodies]) d.remove();
      this.table.append(...this.blocks.map(({ body: d }) => d));
      this.watch();
    }
    /** Renders all rows, for printing. */
    fillAll() {
      for (const e of [...this.blocks]) if (!e.filled) this.fill(e, e.from, e.to);
    }
    get isFilledWhole() {
      return this.layout.count <= Xt;
    }
    createBlock(e, t) {
      const { from: n, to: o, filled: s } = e;
      const i = f("tbody", { id: this.layout.anchor(n) });
      const a = s ? 0 : (o - n) * t;
      if (s) {
        for (let l = n; l < o; l += 1) {
          const d = this.layout.title(l);
          if (d !== "")
            i.append(
              f(
                "tr",
                { class: "group" },
                f("th", { scope: "rowgroup", colspan: String(this.columns) }, d)
              )
            );
          i.append(this.createRow(c(this.layout.rows, l)));
        }
      } else {
        const l = f("td", { colspan: String(this.columns) });
        l.style.height = `${a}px`;
        i.append(f("tr", { class: "space", "aria-hidden": "true" }, l));
      }
      return { ...e, body: i, height: a };
    }
    /** Renders some rows of an empty block. */
    fill(e, t, n) {
      const { from: o, to: s } = e;
      this.replace(e, 1, this.layout.split(o, s, t, n, be), e.height / (s - o));
    }
    /** Empties a rendered block, and joins it with empty blocks beside it. */
    empty(e, t) {
      const n = this.blocks.indexOf(e);
      const o = (p) => this.blocks[p]?.filled === false;
      const s = o(n - 1) && this.layout.anchor(e.from) === null ? n - 1 : n;
      const i = this.blocks[n + 1];
      const a = i !== void 0 && o(n + 1) && this.layout.anchor(i.from) === null ? n + 1 : n;
      const l = this.blocks.slice(s, a + 1);
      const d = c(l, 0).from;
      const u = c(l, l.length - 1).to;
      const m = l.reduce((p, g) => p + (g === e ? t : g.height), 0);
      this.replace(c(l, 0), l.length, [{ from: d, to: u, filled: false }], m / (u - d));
    }
    replace(e, t, n, o) {
      const s = n.map((a) => this.createBlock(a, o));
      e.body.before(...s.map(({ body: a }) => a));
      const i = this.blocks.splice(this.blocks.indexOf(e), t, ...s);
      for (const { body: a } of i) {
        this.observer?.unobserve(a);
        a.remove();
      }
      for (const { body: a } of s) this.observer?.observe(a);
    }
    watch() {
      const e = this.table.closest(".frame.wide") ?? this.root;
      this.observer = new IntersectionObserver((t) => this.onIntersect(t), {
        root: e,
        rootMargin: `${we}px 0px`
      });
      for (const { body: t } of this.blocks) this.observer.observe(t);
      if (this.isFilledWhole) this.fillWhenIdle();
    }
    stop() {
      this.observer?.disconnect();
      if (this.idle !== 0) Yt(this.idle);
      this.idle = 0;
    }
    onIntersect(e) {
      for (const { target: t, isIntersecting: n, boundingClientRect: o, rootBounds: s } of e) {
        const i = this.blocks.find(({ body: d }) => d === t);
        if (i === void 0) continue;
        const { top: a, height: l } = o;
        if (n && !i.filled) {
          const [d, u] = [s?.top ?? -we, s?.bottom ?? innerHeight + we];
          const [m, p] = ye(i.to - i.from, a, l, d, u);
          if (p > m) this.fill(i, i.from + m, i.from + p);
        } else if (!n && i.filled && !this.isFilledWhole && l > 0 && !i.body.contains(document.activeElement)) {
          this.rowHeight = l / (i.to - i.from);
          this.empty(i, l);
        }
      }
    }
    fillWhenIdle() {
      const e = this.blocks.find(({ filled: t }) => !t);
      if (e === void 0) return;
      this.idle = te(() => {
        if (this.blocks.includes(e)) this.fill(e, e.from, e.from + be);
        this.fillWhenIdle();
      });
    }
  };
  function te(r) {
    return "requestIdleCallback" in window ? requestIdleCallback(r, { timeout: 200 }) : setTimeout(r, 30);
  }
  function Yt(r) {
    if ("cancelIdleCallback" in window) cancelIdleCallback(r);
    else clearTimeout(r);
  }

  // src/explorer/row-order.ts
  var ne = class {
    catalogue;
    ranksByColumn = /* @__PURE__ */ new Map();
    last = null;
    constructor(e) {
      this.catalogue = e;
    }
    /** All rows, sorted. Equal rows keep their order; rows without a value come last in both directions. */
    rows(e) {
      const t = e.filter(({ column: i }) => B(this.catalogue, i) !== void 0);
      const n = t.map(({ column: i, descending: a }) => (a ? "-" : "") + i).join(",");
      if (this.last?.name === n) return this.last.rows;
      const o = t.map(({ column: i, descending: a }) => ({
        ranks: this.ranksBy(i),
        direction: a ? -1 : 1
      }));
      const s = Int32Array.from({ length: this.catalogue.size }, (i, a) => a);
      if (o.length > 0) {
        s.sort((i, a) => {
          for (const { ranks: l, direction: d } of o) {
            const u = c(l, i);
            const m = c(l, a);
            if (u === m) continue;
            if (u < 0) return 1;
            if (m < 0) return -1;
            return (u - m) * d;
          }
          return i - a;
        });
      }
      this.last = { name: n, rows: s };
      return s;
    }
    /** Computes the order that takes longest: by name. */
    prepare() {
      this.ranksBy(C.id);
    }
    /** Drops the cached ranks of scores, after more scores were loaded. */
    forgetScores() {
      for (const e of [...this.ranksByColumn.keys()])
        if (this.catalogue.column(e) !== void 0) this.ranksByColumn.delete(e);
      this.last = null;
    }
    /** Rank of the value of each row, equal for equal values; -1 without a value. */
    ranksBy(e) {
      let t = this.ranksByColumn.get(e);
      if (t !== void 0) return t;
      const n = Array.from({ length: this.catalogue.size }, (i, a) => Fe(this.catalogue, a, e));
      const o = [...n.keys()].filter((i) => n[i] !== null).sort((i, a) => st(n[i], n[a]));
      t = new Int32Array(this.catalogue.size).fill(-1);
      let s = 0;
      for (const [i, a] of o.entries()) {
        if (i > 0 && st(n[c(o, i - 1)], n[a]) !== 0) s = i;
        t[a] = s;
      }
      this.ranksByColumn.set(e, t);
      return t;
    }
  };
  function st(r, e) {
    if (r === e) return 0;
    return (r ?? "") < (e ?? "") ? -1 : 1;
  }
  function xe(r) {
    return r.group ?? (r.sort.length === 0 && r.query.trim() === "" ? "year" : "none");
  }
  function at(r, e, t, n, o) {
    const s = [];
    const i = o !== null && t.sort.length === 0 ? o : e.rows(t.sort);
    for (const u of i) if (n.has(u)) s.push(u);
    const a = xe(t);
    if (a === "none") return s.length === 0 ? [] : [{ title: "", rows: s }];
    const l = /* @__PURE__ */ new Map();
    for (const u of s) {
      const m = Qt[a](r, u);
      const p = l.get(m);
      if (p === void 0) l.set(m, [u]);
      else p.push(u);
    }
    const d = [...l].map(([u, m]) => ({ title: u, rows: m }));
    return a === "size" ? d.sort((u, m) => it(r, m) - it(r, u)) : d;
  }
  function it(r, { rows: e }) {
    return r.facet("size")?.facet.members[e[0] ?? -1]?.[0] ?? -1;
  }
  var Qt = {
    year: ({ table: { rows: r, families: e } }, t) => {
      const n = String(r.facts["released"]?.[t] ?? "") || c(e.released, c(r.family, t));
      const o = n === "" ? h("Date not known") : n.slice(0, 4);
      return c(r.measured, t) === 1 ? o : h("{year}, no result known", { year: o });
    },
    family: ({ table: { rows: r, families: e } }, t) => c(e.name, c(r.family, t)),
    size: (r, e) => {
      const t = r.facet("size")?.facet;
      const n = t === void 0 ? void 0 : c(t.members, e)[0];
      return t === void 0 || n === void 0 ? h("Size not published") : c(t.values, n).name;
    }
  };

  // src/search/load-library.ts
  var re;
  function lt() {
    if (globalThis.catalogSearch !== void 0) return Promise.resolve(globalThis.catalogSearch);
    re ??= z("search-engine.js").then(W);
    re.catch(() => {
      re = void 0;
    });
    return re;
  }

  // src/story/load-on-demand.ts
  var Jt = ".score:has(> a)";
  function dt() {
    const r = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: t, target: n }) => {
      const o = t === "pointerover" || t === "focusin";
      if (o && !(n instanceof Element && n.closest(Jt) !== null)) return;
      for (const s of r) removeEventListener(s, e);
      void z("story.js").catch(() => void 0);
    };
    for (const t of r) addEventListener(t, e, { passive: true });
  }

  // src/explorer.ts
  var Zt = 2e3;
  var ct = { name: 11, words: 5.5, number: 5, score: 8, places: 14, tags: 9 };
  var en = {
    example: { from: "2023", to: "2024-06" },
    remedy: T("Write a date as 2024, 2024-03 or 2024-03-25."),
    isGood: K
  };
  var tn = {
    size: {
      example: { from: "1B", to: "8B" },
      remedy: T("Write a size as 350M, 7B or 16.1B."),
      isGood: (r) => k(r) !== null
    },
    number: {
      example: { from: "4096", to: "128K" },
      remedy: T("Write a number as 4096, 32K or 1M."),
      isGood: (r) => k(r) !== null
    },
    price: {
      example: { from: "0.25", to: "10" },
      remedy: T("Write a price as 10 or 0.25."),
      isGood: (r) => k(r) !== null
    }
  };
  var ve = class {
    root;
    table;
    frame;
    field;
    status;
    virtualTable;
    dropdowns;
    sheet;
    facets = /* @__PURE__ */ new Map();
    ranges = /* @__PURE__ */ new Map();
    /** As the address says it. */
    view = Y;
    /** The view with filters instead of the words of its query that mean them; what is drawn. */
    read = Y;
    loading = null;
    loaded = null;
    hasDrawn = false;
    isTyping = false;
    matches = 0;
    /** In the order shown; all rows before the first rendering. */
    rows = [];
    /** The rendered columns, without the name. */
    columns = [];
    /** Width of the table without scrolling, in rem. */
    availableRem = Number.POSITIVE_INFINITY;
    total;
    constructor(e, t) {
      this.root = e;
      this.table = t;
      this.frame = t.closest(".frame") ?? t;
      this.field = b(e, "input[type=search]");
      this.status = b(e, ".matches");
      this.total = Number(e.dataset["rows"]);
      this.matches = this.total;
      this.virtualTable = new ee(t, (n) => this.createRow(n));
      this.dropdowns = Ke(e, (n) => this.fillDropdown(n));
      this.sheet = Ye(
        b(e, ".sheet-button"),
        [b(e, ".filters"), b(e, ".arrange")],
        () => h("Show {n}", { n: this.matches })
      );
      this.listen();
    }
    start() {
      this.view = this.read = he(location.search);
      for (const t of this.table.querySelectorAll("tbody tr:not(.group)"))
        rt(t, this.view.models);
      this.showCompareBar();
      const e = this.field.value;
      if (e !== "" && e !== this.view.query) {
        this.setView({ ...this.view, query: e });
        this.isTyping = true;
      } else if (_(this.view) !== "") void this.show();
      else this.loadRestOnScroll();
      if (this.root.contains(document.activeElement)) void this.load().catch(() => void 0);
    }
    /** A long table has only its first rows in the page; the others load when the reader comes near the last of them. */
    loadRestOnScroll() {
      const e = this.table.querySelectorAll("tbody tr:not(.group)");
      const t = [...e].at(-1);
      if (t === void 0 || e.length >= this.total) return;
      const n = new IntersectionObserver(
        (o) => {
          if (!o.some(({ isIntersecting: s }) => s)) return;
          n.disconnect();
          if (!this.hasDrawn) void this.show();
        },
        { rootMargin: `${Zt}px 0px` }
      );
      n.observe(t);
    }
    listen() {
      this.field.addEventListener("input", () => {
        this.setView({ ...this.view, query: this.field.value }, this.isTyping ? "replace" : "push");
        this.isTyping = true;
      });
      this.field.addEventListener("blur", () => {
        this.isTyping = false;
      });
      b(this.root, ".clear").addEventListener("click", () => {
        this.setView(We(this.view));
        this.field.focus();
      });
      b(this.compareBar, ".choose-none").addEventListener("click", () => {
        for (const e of this.table.querySelectorAll(".pick")) e.checked = false;
        this.choose([]);
      });
      this.table.addEventListener("change", ({ target: e }) => {
        if (!(e instanceof HTMLInputElement) || !e.matches(".pick")) return;
        const t = this.view.models.filter((n) => n !== e.value);
        this.choose(e.checked ? [...t, e.value] : t);
      });
      Ze(this.table, (e, t) => this.sort(e, t));
      addEventListener("popstate", () => {
        this.view = this.read = he(location.search);
        void this.show();
      });
      addEventListener("beforeprint", () => {
        if (this.hasDrawn) this.virtualTable.fillAll();
      });
      for (const e of [this.root, b(this.table, "thead")]) {
        for (const t of ["pointerenter", "focusin", "touchstart"]) {
          e.addEventListener(t, () => void this.load().catch(() => void 0), { once: true, passive: true });
        }
      }
    }
    get compareBar() {
      return b(document, ".comparing");
    }
    choose(e) {
      this.view = { ...this.view, models: e };
      this.read = { ...this.read, models: e };
      ut(this.view, "replace");
      this.showCompareBar();
    }
    /** Shows another view, and writes it into the URL. */
    setView(e, t = "push") {
      this.view = e;
      if (t === "push") this.isTyping = false;
      ut(e, t);
      void this.show();
    }
    sort(e, t) {
      void this.load().then(({ catalogue: n }) => {
        const o = [C, ...O(n, this.read)].find((s) => s.id === e);
        if (o !== void 0) this.setView({ ...this.read, sort: Je(this.read.sort, o, t) });
      });
    }
    load() {
      this.loading ??= this.loadParts();
      this.loading.catch(() => {
        this.loading = null;
        this.status.textContent = h("The data could not be loaded: the table is as it was.");
      });
      return this.loading;
    }
    async loadParts() {
      const [e, t] = await Promise.all([
        V(c(this.urls, 0), "models"),
        this.loadExtras(),
        lt()
      ]);
      const n = e;
      if (n.format !== Be) throw new Error("the data is of another version than this script");
      const o = new U(n);
      const s = new t.TextSearch(o);
      const i = new ne(o);
      this.loaded = { catalogue: o, order: i, search: s, extras: t };
      te(() => {
        s.prepare();
        te(() => i.prepare());
      });
      return this.loaded;
    }
    async loadExtras() {
      await A(this.root.dataset["more"] ?? "");
      if (window.catalogExplorer === void 0) throw new Error("explorer-more.js does not register itself");
      return window.catalogExplorer;
    }
    get urls() {
      return [this.root.dataset["data"] ?? "", this.root.dataset["scores"] ?? ""];
    }
    async loadScores(e) {
      if (e.catalogue.hasAllScores) return;
      e.catalogue.addScores(await V(c(this.urls, 1), "scores"));
      e.order.forgetScores();
    }
    /** Shows the current view; the last call wins. */
    async show() {
      const e = this.view;
      const t = this.loaded ?? await this.load();
      const { view: n, ignored: o } = t.extras.readView(t.catalogue, e, t.search);
      if (He(t.catalogue, n)) await this.loadScores(t);
      if (e !== this.view) return;
      this.read = n;
      this.draw(t, o);
    }
    draw({ catalogue: e, order: t, search: n, extras: o }, s) {
      const i = e.currentRefs(this.view.models);
      this.view = { ...this.view, models: i };
      const a = { ...this.read, models: i };
      this.read = a;
      const l = this.virtualTable.measure();
      if (!this.frame.hidden)
        this.availableRem = this.frame.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const d = performance.now();
      const u = new N(e, a, n);
      const m = u.rows;
      const p = at(e, t, a, m, n.find(a.query)?.matches ?? null);
      performance.measure("filter", { start: d });
      this.matches = m.count;
      this.rows = p.flatMap(({ rows: x }) => x);
      const { columns: g, hidden: y } = Le(e, a, this.rows);
      this.showHidden(y);
      const S = o.unknownValues(e, a);
      o.showUnknown(
        b(this.root, ".unknown"),
        S,
        o.priceNote(e, a),
        (x) => this.setView(x)
      );
      this.hasDrawn = true;
      et(this.table, g, a);
      this.columns = g;
      this.setTableWidth(e, g);
      this.virtualTable.show(p, g.length + 1, l);
      this.table.setAttribute("aria-rowcount", String(this.matches + p.length + 1));
      this.frame.hidden = this.matches === 0;
      document.querySelector(".rest")?.remove();
      b(this.root, ".nothing").hidden = this.matches > 0;
      rn(
        p.map(({ title: x }) => x),
        nn(e, a)
      );
      this.showCompareBar();
      this.updateControls(u, s);
    }
    /** Names the default columns that are hidden here, with a button that shows them. */
    showHidden(e) {
      const t = b(this.root, ".columns-hidden");
      t.hidden = e.length === 0;
      const n = f("button", { type: "button" }, h("Show"));
      n.addEventListener("click", () => {
        if (this.loaded === null) return;
        this.setView({ ...this.read, columns: oe(O(this.loaded.catalogue, this.read)) });
      });
      const o = F(e.map(({ title: s }) => s));
      t.replaceChildren(
        f("span", { title: o }, h("Not shown, nearly empty: {columns}", { columns: o })),
        n
      );
    }
    /** The bar that compares the chosen models. */
    showCompareBar() {
      const { models: e } = this.view;
      this.compareBar.hidden = e.length === 0;
      const t = b(this.compareBar, ".chosen-models");
      t.href = `${t.href.replace(/\?.*$/, "")}${_({ ...Y, models: e })}`;
      if (e.length === 1) t.textContent = h("Compare 1: choose another");
      else
        t.textContent = e.length > ue ? h("{chosen} chosen; {most} can be compared", { chosen: e.length, most: ue }) : h("Compare {n}", { n: e.length });
    }
    /** Brings fields, chips and counts in line with the view. */
    updateControls(e, t) {
      const { read: n, loaded: o } = this;
      if (o === null) return;
      if (document.activeElement !== this.field || this.field.value.trim() !== this.view.query.trim())
        this.field.value = this.view.query;
      const s = o.search.find(n.query);
      const i = s === null ? "" : o.extras.matchMessage(s);
      const a = this.matches === this.total ? H("{n} rows", "{n} rows", this.total) : H("{shown} of {n} rows", "{shown} of {n} rows", this.total, { shown: I(this.matches) });
      const [l] = n.sort;
      const d = l === void 0 ? void 0 : o.catalogue.fact(l.column);
      const u = d === void 0 ? 0 : this.rows.filter((w) => E(o.catalogue, w, d.id) === "").length;
      const m = u === 0 ? "" : h("the last {n} without a known value", { n: I(u) });
      const p = t.length === 0 ? "" : h("not understood: {words}", { words: F(t) });
      const g = [a, m, i, p].filter((w) => w !== "").reduce((w, L) => h("{text}, {part}", { text: w, part: L }));
      if (this.status.textContent !== g) this.status.textContent = g;
      const y = (w) => {
        this.setView(w);
        this.field.focus();
      };
      if (this.matches === 0)
        o.extras.showFallback(b(this.root, ".nothing"), o.catalogue, n, o.search, y);
      const S = ze(o.catalogue, n);
      Ue(b(this.root, ".chips"), S, (w) => this.setView(w));
      b(this.root, ".clear").hidden = S.length === 0;
      for (const { id: w, button: L } of this.dropdowns) {
        const D = o.catalogue.table.panels.find((q) => q.id === w);
        if (D !== void 0) L.classList.toggle("used", this.isUsed(w));
      }
      this.sheet.update();
      const x = je(this.dropdowns);
      if (x !== void 0) this.updateDropdown(x, e);
    }
    isUsed(e) {
      return this.facetsOf(e).some((t) => this.read.facets.has(t)) || this.rangesOf(e).some(({ id: t }) => this.read.ranges.has(t));
    }
    rangesOf(e) {
      return this.loaded?.catalogue.table.ranges.filter((t) => t.panel === e) ?? [];
    }
    facetsOf(e) {
      const t = this.loaded?.catalogue.table;
      if (e === "results") return [R];
      return t?.panels.find(({ id: n }) => n === e)?.facets.map((n) => c(t.facets, n).id) ?? [];
    }
    /** Fills the panel of a dropdown, before it opens. */
    fillDropdown(e) {
      const t = this.loaded;
      if (t === null || e.id === "results" && !t.catalogue.hasAllScores) {
        e.panel.replaceChildren(f("p", {}, h("Loading…")));
        void this.load().then((i) => e.id === "results" ? this.loadScores(i) : void 0).then(() => this.fillDropdown(e)).catch(() => e.panel.replaceChildren(f("p", {}, h("The data could not be loaded."))));
        return;
      }
      const { catalogue: n, search: o } = t;
      if (!this.hasDrawn) this.rows = Array.from({ length: n.size }, (i, a) => a);
      const s = [];
      for (const i of this.rangesOf(e.id)) s.push(this.rangeFieldset(i));
      for (const i of this.facetsOf(e.id)) {
        const a = n.facet(i);
        if (a === void 0) continue;
        let l = this.facets.get(i);
        if (l === void 0) {
          l = Xe(a, (d) => this.setView(Q(this.read, i, d)));
          this.facets.set(i, l);
        }
        s.push(l.fieldset);
      }
      if (s.length > 0) e.panel.replaceChildren(...s);
      this.updateDropdown(e, new N(n, this.read, o));
    }
    rangeFieldset({ id: e, title: t, kind: n }) {
      let o = this.ranges.get(e);
      if (o === void 0) {
        const { example: s, remedy: i, isGood: a } = n === "date" ? en : tn[n === "size" || n === "price" ? n : "number"];
        o = Qe(t, s, h(i), a, (l) => this.setView(J(this.read, e, l)));
        this.ranges.set(e, o);
      }
      return o.fieldset;
    }
    updateDropdown(e, t) {
      if (this.loaded === null) return;
      const { catalogue: n, extras: o } = this.loaded;
      if (e.id === "columns")
        o.columnsPanel(e.panel, n, this.read, (s) => this.setView(s));
      if (e.id === "take")
        o.exportPanel(
          e.panel,
          this.exportTable(n),
          () => V(this.root.dataset["citations"] ?? "", "citations"),
          () => V(this.root.dataset["origins"] ?? "", "origins")
        );
      if (e.id === "order") o.orderPanel(e.panel, n, this.read, (s) => this.setView(s));
      for (const s of this.facetsOf(e.id))
        this.facets.get(s)?.update(this.read.facets.get(s), t.counts(s));
      for (const { id: s } of this.rangesOf(e.id)) this.ranges.get(s)?.update(this.read.ranges.get(s) ?? $);
    }
    /** The table as shown, for export. */
    exportTable(e) {
      const t = O(e, this.read);
      const n = _({ ...this.read, columns: oe(t), group: xe(this.read), models: [] });
      return {
        catalogue: e,
        rows: this.rows,
        columns: t,
        address: `${location.origin}${location.pathname}${n}`,
        origins: null
      };
    }
    /** The default columns have fixed widths; chosen ones share the page, or scroll. */
    setTableWidth(e, t) {
      const n = !ae(e, oe(t));
      const o = t.reduce((s, { kind: i }) => s + (ct[i] ?? 0), ct["name"] ?? 0);
      this.table.classList.toggle("chosen", n);
      this.table.style.setProperty("--columns", `${o}rem`);
      this.frame.classList.toggle("wide", n && o > this.availableRem);
    }
    createRow(e) {
      const t = this.loaded?.catalogue;
      if (t === void 0) throw new Error("rows before data");
      const { columns: n } = this;
      return nt(t, e, {
        root: "",
        columns: n,
        ranks: !ae(t, oe(n)),
        chosen: new Set(this.view.models)
      });
    }
  };
  function oe(r) {
    return r.map(({ id: e }) => e);
  }
  function nn(r, e) {
    if (e.sort.length > 0) return h("Sorted by {order}", { order: Ge(r, e) });
    return e.query.trim() === "" ? h("Newest first") : h("Best match first");
  }
  function ut(r, e) {
    if (e === "none") return;
    const t = `${location.pathname}${_(r)}`;
    try {
      if (e === "push") history.pushState(null, "", t);
      else history.replaceState(null, "", t);
    } catch {
    }
  }
  function rn(r, e) {
    const t = document.querySelector(".jump ul");
    if (t === null) return;
    const n = r.length <= ge && r.some((s) => s !== "");
    const o = n ? r.map((s, i) => f("li", {}, f("a", { href: `#g-${i + 1}` }, s))) : [f("li", {}, e)];
    t.replaceChildren(...o);
  }
  var ft = document.querySelector(".explorer");
  var mt = document.querySelector("table.models");
  if (ft !== null && mt !== null) new ve(ft, mt).start();
  dt();
})();
