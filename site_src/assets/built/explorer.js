// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function u(r, e = {}, ...t) {
    const n = document.createElement(r);
    for (const [o, i] of Object.entries(e))
      if (i !== null) n.setAttribute(o, i);
    for (const o of t)
      if (o !== null) n.append(et(o, r) ? tt(o) : o);
    return n;
  }
  var Ze = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function et(r, e) {
    return typeof r === "string" && e !== "option" && e !== "textarea" && Ze.test(r);
  }
  function tt(r) {
    const e = document.createElement("bdi");
    e.textContent = r;
    return e;
  }
  function y(r, e) {
    const t = r.querySelector(e);
    if (t === null) throw new Error(`the page has no ${e}`);
    return t;
  }

  // src/dom/load-script.ts
  var nt = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function R(r) {
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
  function I(r) {
    return R(new URL(r, nt).href);
  }

  // src/dom/load-data.ts
  var Y = /* @__PURE__ */ new Map();
  function A(r, e) {
    let t = Y.get(r);
    if (t !== void 0) return t;
    t = R(r).then(() => {
      const n = window.catalogData?.[e];
      if (n === void 0) throw new Error(`${r} does not register ${e}`);
      return n;
    });
    t.catch(() => Y.delete(r));
    Y.set(r, t);
    return t;
  }

  // src/explorer/array.ts
  function c(r, e) {
    const t = r[e];
    if (t === void 0) throw new RangeError(`no item ${e} in a list of ${r.length}`);
    return t;
  }

  // src/explorer/bit-set.ts
  var me = 32;
  var b = class r {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(e, t) {
      this.size = e;
      this.words = t ?? new Uint32Array(Math.ceil(e / me));
    }
    static full(e) {
      const t = new r(e);
      t.words.fill(4294967295);
      const n = e % me;
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
    get count() {
      let e = 0;
      for (const t of this.words) e += he(t);
      return e;
    }
    /** Size of the intersection, without creating it. */
    intersectionCount(e) {
      let t = 0;
      for (let n = 0; n < this.words.length; n += 1) t += he((this.words[n] ?? 0) & (e.words[n] ?? 0));
      return t;
    }
    combine(e, t) {
      const n = new Uint32Array(this.words.length);
      for (let o = 0; o < n.length; o += 1) n[o] = t(this.words[o] ?? 0, e.words[o] ?? 0);
      return new r(this.size, n);
    }
  };
  function he(r) {
    let e = r - (r >>> 1 & 1431655765);
    e = (e & 858993459) + (e >>> 2 & 858993459);
    e = e + (e >>> 4) & 252645135;
    return Math.imul(e, 16843009) >>> 24;
  }

  // src/explorer/catalogue.ts
  var T = "has";
  var $ = class {
    table;
    size;
    facetRowsById = /* @__PURE__ */ new Map();
    scoreIndexes = /* @__PURE__ */ new Map();
    columnIndexes;
    factById;
    loadedScores = /* @__PURE__ */ new Map();
    rowByRef;
    constructor(e) {
      this.table = e;
      this.size = e.rows.family.length;
      this.factById = new Map(e.facts.map((t) => [t.id, t]));
      this.columnIndexes = new Map(e.columns.map((t, n) => [t.id, n]));
      for (const t of e.scores) this.loadedScores.set(t.column, t);
      for (const t of e.facets) this.facetRowsById.set(t.id, this.createFacetRows(t));
      this.rowByRef = new Map([
        ...Object.entries(e.former),
        ...Array.from({ length: this.size }, (t, n) => [this.ref(n), n])
      ]);
    }
    /** Adds the values of all columns, which are in a file of their own. */
    addScores(e) {
      for (const i of e) this.loadedScores.set(i.column, i);
      const t = this.table.columns.map(({ id: i, benchmark: s, what: a }) => ({
        id: i,
        name: `${s} ${a}`,
        hint: ""
      }));
      const n = {
        id: T,
        title: "Has a result on",
        hint: "",
        tags: false,
        chips: false,
        of_rows: true,
        values: t,
        members: []
      };
      const o = this.table.columns.map((i, s) => b.of(this.size, this.loadedScores.get(s)?.rows ?? []));
      this.facetRowsById.set(T, { facet: n, rows: o, valueIndexes: this.columnIndexes });
    }
    get hasAllScores() {
      return this.facetRowsById.has(T);
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
      return e.lists.map((i) => c(n[i] ?? [], o));
    }
    /** The filter by range with this id; undefined if there is none. */
    range(e) {
      return this.table.ranges.find((t) => t.id === e);
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
        for (const [i, s] of o.rows.entries()) n[s] = i;
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
      const t = e.values.map(() => new b(this.size));
      for (let n = 0; n < this.size; n += 1) {
        const o = e.of_rows ? n : c(this.table.rows.family, n);
        for (const i of c(e.members, o)) c(t, i).add(n);
      }
      return { facet: e, rows: t, valueIndexes: new Map(e.values.map(({ id: n }, o) => [n, o])) };
    }
  };

  // src/search/library.ts
  function B() {
    if (globalThis.catalogSearch === void 0) throw new Error("search-engine.js is not loaded");
    return globalThis.catalogSearch;
  }

  // src/explorer/fold-text.ts
  function M(r) {
    return B().fold(r).text;
  }

  // src/explorer/columns.ts
  var w = { id: "name", title: "Model", kind: "words", descendingFirst: false };
  function rt(r) {
    const e = r.layout === "number" || r.layout === "tags" ? r.layout : "words";
    return { id: r.id, title: r.title, kind: e, descendingFirst: r.descending_first };
  }
  function C(r, e) {
    if (e === w.id) return w;
    const t = r.fact(e);
    if (t !== void 0) return rt(t);
    const n = r.column(e);
    if (n === void 0)
      return r.table.usual.includes(e) ? { id: e, title: e, kind: "score", descendingFirst: true } : void 0;
    const o = `${n.benchmark} ${n.what}, ${n.unit}`;
    return { id: e, title: o, kind: "score", descendingFirst: n.descending_first };
  }
  function V(r, e) {
    const t = [...e.columns ?? r.table.usual];
    const n = [
      ...e.sort.map(({ column: s }) => s),
      ...e.columns === null ? e.facets.get("has")?.values ?? [] : []
    ];
    const o = [...new Set(n)].filter((s) => !t.includes(s));
    const i = t.findIndex((s) => s === "tags" || C(r, s)?.kind === "score");
    t.splice(i < 0 ? t.length : i, 0, ...o);
    return t.map((s) => C(r, s)).filter((s) => s !== void 0 && s !== w);
  }
  function Q(r, e) {
    const { usual: t } = r.table;
    return e.length === t.length && e.every((n, o) => n === t[o]);
  }
  function ge(r, e) {
    const t = [...e.columns ?? [], ...e.sort.map(({ column: n }) => n)];
    return !r.hasAllScores && (e.facets.has("has") || t.some((n) => r.column(n) !== void 0 && r.scores(n) === void 0));
  }
  function O(r, e, t) {
    if (t === w.id) return c(r.table.rows.name, e);
    const n = r.fact(t);
    if (n !== void 0) return ot(r, e, n);
    const o = r.scoreIndex(t, e);
    return o < 0 ? "" : c(r.scores(t)?.values ?? [], o);
  }
  function ot(r, e, t) {
    const n = r.factValues(t, e);
    const o = n[0] ?? "";
    switch (t.kind) {
      case "name":
        return c(r.table.families.name, c(r.table.rows.family, e));
      case "tags":
        return J(r, e).map(({ name: i }) => i).join(", ");
      case "terms":
        return st(r, e, t.id).join(", ");
      case "shape":
        return n.every((i) => i === 0) ? "" : n.map((i) => String(i || "–")).join(" / ");
      case "size":
        return it(Number(o));
      case "number":
        return o === 0 ? "" : L(Number(o));
      default:
        return String(o);
    }
  }
  function J(r, e) {
    const t = c(r.table.rows.family, e);
    return r.table.facets.filter((n) => n.chips).flatMap(
      (n) => c(n.members, n.of_rows ? e : t).map((o) => c(n.values, o))
    );
  }
  function st(r, e, t) {
    const n = r.facet(t)?.facet;
    if (n === void 0) return [];
    return c(n.members, n.of_rows ? e : c(r.table.rows.family, e)).map(
      (o) => c(n.values, o).name
    );
  }
  function L(r) {
    return String(r).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function it(r) {
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
  function ye(r, e, t) {
    const { rows: n, families: o } = r.table;
    if (t === w.id)
      return pe(`${c(o.name, c(n.family, e))}
${c(n.name, e)}`);
    const i = r.fact(t);
    if (i?.layout === "number") {
      const [a = 0, ...d] = r.factValues(i, e).map(Number);
      const l = d.length === 0 ? a : a * 1e9 + (d.at(-1) ?? 0);
      return l === 0 ? null : l;
    }
    const s = O(r, e, t);
    if (s === "") return null;
    if (i?.kind === "date") return s;
    return i === void 0 ? Number(s) : pe(s);
  }
  function pe(r) {
    return M(r).replace(/\d+/g, (e) => e.padStart(8, "0"));
  }

  // src/explorer/data.ts
  var be = 5;
  var we = 1;
  var ve = 2;
  var xe = 4;

  // src/explorer/filter.ts
  var at = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function E(r) {
    const e = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(r.trim());
    if (e === null) return null;
    const t = at[(e[2] ?? "").toUpperCase()];
    return t === void 0 ? Number(e[1]) : Math.round(Number(e[1]) * t);
  }
  function P(r) {
    return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(r);
  }
  var k = class {
    catalogue;
    view;
    /** Rows that match all filters that are not facets. */
    base;
    rowsByFacet = /* @__PURE__ */ new Map();
    constructor(e, t, n) {
      this.catalogue = e;
      this.view = t;
      let o = b.full(e.size);
      const i = n.find(t.query);
      if (i !== null) o = b.of(e.size, i.matches);
      for (const [s, a] of t.ranges) {
        const d = e.range(s);
        if (d === void 0) continue;
        const l = e.table.rows.facts[d.list] ?? [];
        o = d.kind === "date" ? dt(l, a, o) : lt(l, a, o);
      }
      this.base = o;
      for (const [s, a] of t.facets) {
        const d = e.facet(s);
        if (d !== void 0) this.rowsByFacet.set(s, Se(d, a, e.size));
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
      if (n === void 0) return t.rows.map((f) => f.intersectionCount(o));
      const { requireAll: i, values: s, excluded: a } = n;
      const d = i ? o.and(Se(t, { values: s, requireAll: i, excluded: [] }, this.catalogue.size)) : o;
      const l = d.without(Z(t, a, this.catalogue.size));
      return t.rows.map((f, m) => {
        const h = c(t.facet.values, m).id;
        if (!a.includes(h)) return f.intersectionCount(l);
        const p = a.filter((g) => g !== h);
        return f.intersectionCount(d.without(Z(t, p, this.catalogue.size)));
      });
    }
    /** Rows that match all filters except the facet `id`. */
    rowsExcept(e) {
      let t = this.base;
      for (const [n, o] of this.rowsByFacet) if (n !== e) t = t.and(o);
      return t;
    }
  };
  function Se(r, { values: e, requireAll: t, excluded: n }, o) {
    const i = e.map((a) => r.valueIndexes.get(a));
    let s = b.full(o);
    if (e.length > 0) {
      const a = i.map(
        (d) => d === void 0 ? new b(o) : c(r.rows, d)
      );
      s = t ? a.reduce((d, l) => d.and(l)) : a.reduce((d, l) => d.or(l));
    }
    return s.without(Z(r, n, o));
  }
  function Z(r, e, t) {
    let n = new b(t);
    for (const o of e) {
      const i = r.valueIndexes.get(o);
      if (i !== void 0) n = n.or(c(r.rows, i));
    }
    return n;
  }
  function lt(r, e, t) {
    const n = E(e.from);
    const o = E(e.to);
    if (n === null && o === null) return t;
    return Re(t, (i) => {
      const s = Number(c(r, i));
      return s > 0 && (n === null || s >= n) && (o === null || s <= o);
    });
  }
  function dt(r, e, t) {
    const n = P(e.from) ? e.from : "";
    const o = P(e.to) ? e.to : "";
    if (n === "" && o === "") return t;
    const i = n === "" ? "" : Ce(n);
    const s = o === "" ? "" : Ee(o);
    return Re(t, (a) => {
      const d = String(c(r, a));
      return d !== "" && (i === "" || Ce(d) >= i) && (s === "" || Ee(d) <= s);
    });
  }
  function Ce(r) {
    return r + "-01-01".slice(r.length - 4);
  }
  function Ee(r) {
    if (r.length === 4) return `${r}-12-31`;
    if (r.length === 10) return r;
    const [e, t] = r.split("-").map(Number);
    return `${r}-${String(new Date(Date.UTC(e ?? 0, t ?? 0, 0)).getUTCDate()).padStart(2, "0")}`;
  }
  function Re(r, e) {
    const t = new b(r.size);
    for (let n = 0; n < r.size; n += 1) if (r.has(n) && e(n)) t.add(n);
    return t;
  }

  // src/explorer/model-comparison.ts
  var ee = 6;

  // src/explorer/view-url.ts
  var ct = ["year", "size", "family", "none"];
  var ne = { values: [], requireAll: false, excluded: [] };
  var F = { from: "", to: "" };
  var re = {
    query: "",
    facets: /* @__PURE__ */ new Map(),
    ranges: /* @__PURE__ */ new Map(),
    sort: [],
    columns: null,
    group: null,
    models: []
  };
  var ut = /* @__PURE__ */ new Set(["q", "sort", "columns", "group", "models"]);
  var te = "all:";
  var ft = 60;
  function oe(r) {
    const e = new URLSearchParams(r);
    const t = /* @__PURE__ */ new Map();
    const n = /* @__PURE__ */ new Map();
    for (const [s, a] of e) {
      if (ut.has(s) || t.has(s) || n.has(s)) continue;
      if (a.includes("..")) {
        const l = ht(a);
        if (!Le(l)) n.set(s, l);
        continue;
      }
      const d = mt(a);
      if (!Me(d)) t.set(s, d);
    }
    const o = e.get("group");
    const i = e.get("columns");
    return {
      query: e.get("q") ?? "",
      facets: t,
      ranges: n,
      sort: _(
        D(e.get("sort")).map((s) => ({
          column: s.replace(/^-/, ""),
          descending: s.startsWith("-")
        })),
        (s) => s.column
      ),
      columns: i === null ? null : _(D(i), (s) => s),
      group: ct.find((s) => s === o) ?? null,
      models: _(D(e.get("models")), (s) => s)
    };
  }
  function N(r) {
    const e = [];
    if (r.query !== "") e.push(["q", r.query]);
    for (const [t, n] of r.facets) {
      const o = [...n.values, ...n.excluded.map((i) => `!${i}`)].join(",");
      if (o !== "") e.push([t, n.requireAll ? te + o : o]);
    }
    for (const [t, { from: n, to: o }] of se(r)) e.push([t, `${n}..${o}`]);
    if (r.sort.length > 0)
      e.push(["sort", r.sort.map(({ column: t, descending: n }) => (n ? "-" : "") + t).join(",")]);
    if (r.columns !== null) e.push(["columns", r.columns.join(",")]);
    if (r.group !== null) e.push(["group", r.group]);
    if (r.models.length > 0) e.push(["models", r.models.join(",")]);
    return e.length === 0 ? "" : `?${e.map(([t, n]) => `${Te(t)}=${Te(n)}`).join("&")}`;
  }
  function Me(r) {
    return r.values.length === 0 && r.excluded.length === 0;
  }
  function q(r, e, t) {
    const n = new Map(r.facets);
    if (Me(t)) n.delete(e);
    else n.set(e, t);
    return { ...r, facets: n };
  }
  function Le({ from: r, to: e }) {
    return r === "" && e === "";
  }
  function z(r, e, t) {
    const n = new Map(r.ranges);
    if (Le(t)) n.delete(e);
    else n.set(e, t);
    return { ...r, ranges: n };
  }
  function se(r) {
    return [...r.ranges].sort(([e], [t]) => e < t ? -1 : 1);
  }
  function Te(r) {
    return encodeURIComponent(r).replace(/%2C|%3A|%2F/g, decodeURIComponent).replace(/%20/g, "+");
  }
  function mt(r) {
    const e = r.startsWith(te);
    const t = _(D(e ? r.slice(te.length) : r), (n) => n.replace(/^!/, ""));
    return {
      values: t.filter((n) => !n.startsWith("!")),
      requireAll: e,
      excluded: t.filter((n) => n.startsWith("!")).map((n) => n.slice(1))
    };
  }
  function ht(r) {
    const [e, t, ...n] = r.split("..");
    return e === void 0 || t === void 0 || n.length > 0 ? F : { from: e.trim(), to: t.trim() };
  }
  function D(r) {
    return (r ?? "").split(",").filter((e) => e !== "" && e !== "!" && e !== "-").slice(0, ft);
  }
  function _(r, e) {
    const t = /* @__PURE__ */ new Set();
    return r.filter((n) => {
      const o = e(n);
      if (t.has(o)) return false;
      t.add(o);
      return true;
    });
  }

  // src/explorer/page/chips.ts
  function ke(r, e) {
    const t = [];
    if (e.query.trim() !== "") t.push({ text: `“${e.query.trim()}”`, without: { ...e, query: "" } });
    for (const [n, o] of e.facets) {
      const i = r.facet(n);
      if (i === void 0) continue;
      const s = (l) => {
        const f = i.valueIndexes.get(l);
        return f === void 0 ? l : c(i.facet.values, f).name;
      };
      const a = (l) => q(e, n, { ...o, ...l });
      const d = o.requireAll && o.values.length > 1 ? "all: " : "";
      for (const l of o.values) {
        t.push({
          text: `${i.facet.title}: ${d}${s(l)}`,
          without: a({ values: o.values.filter((f) => f !== l) })
        });
      }
      for (const l of o.excluded) {
        t.push({
          text: `${i.facet.title}: not ${s(l)}`,
          without: a({ excluded: o.excluded.filter((f) => f !== l) })
        });
      }
    }
    for (const [n, o] of se(e)) {
      const i = r.range(n)?.chip;
      if (i !== void 0)
        t.push({ text: `${i}: ${pt(o)}`, without: z(e, n, F) });
    }
    return t;
  }
  function pt({ from: r, to: e }) {
    if (r === "") return `up to ${e}`;
    if (e === "") return `from ${r}`;
    return r === e ? r : `${r} to ${e}`;
  }
  function Fe(r) {
    return { ...r, query: "", facets: /* @__PURE__ */ new Map(), ranges: /* @__PURE__ */ new Map() };
  }
  function He(r, e, t) {
    const n = [...r.children].findIndex((o) => o.contains(document.activeElement));
    r.replaceChildren(
      ...e.map(({ text: o, without: i }) => {
        const s = u("button", { type: "button", "aria-label": `Remove filter ${o}` }, o);
        s.addEventListener("click", () => t(i));
        return u("li", {}, s);
      })
    );
    if (n >= 0) r.children[Math.min(n, e.length - 1)]?.querySelector("button")?.focus();
  }
  function Ie(r, e) {
    return e.sort.map(
      ({ column: t, descending: n }) => `${C(r, t)?.title ?? t}${n ? ", falling" : ""}`
    ).join("; then ");
  }

  // src/explorer/page/dropdown.ts
  function Ae(r, e) {
    const t = [...r.querySelectorAll(".drop")].map((o) => {
      const i = o.dataset["panel"] ?? "";
      const s = y(o, "button");
      const a = u("div", {
        class: "panel",
        id: `panel-${i}`,
        role: "group",
        "aria-label": s.textContent,
        hidden: ""
      });
      o.append(a);
      s.setAttribute("aria-controls", a.id);
      return { id: i, button: s, panel: a };
    });
    const n = (o, i) => {
      if (o.panel.hidden) return;
      o.panel.hidden = true;
      o.button.setAttribute("aria-expanded", "false");
      if (i) o.button.focus();
    };
    for (const o of t) {
      o.button.addEventListener("click", () => {
        const i = o.panel.hidden;
        for (const s of t) n(s, false);
        if (!i) return;
        e(o);
        o.panel.hidden = false;
        o.button.setAttribute("aria-expanded", "true");
        o.panel.classList.toggle(
          "from-end",
          o.button.getBoundingClientRect().left > document.documentElement.clientWidth / 2
        );
      });
      o.panel.parentElement?.addEventListener("keydown", (i) => {
        if (i.key !== "Escape" || o.panel.hidden) return;
        i.preventDefault();
        i.stopPropagation();
        n(o, true);
      });
    }
    document.addEventListener("pointerdown", (o) => {
      const i = o.target instanceof Element ? o.target.closest(".drop, dialog.sheet") : null;
      for (const s of t)
        if (i === null || i.matches(".drop") && !i.contains(s.panel)) n(s, false);
    });
    return t;
  }
  function $e(r) {
    return r.find(({ panel: e }) => !e.hidden);
  }

  // src/explorer/page/facet-panel.ts
  var gt = 12;
  function Be(r, e) {
    const { facet: t } = r;
    let n = ne;
    const o = t.members.length === 0 || t.members.some((l) => l.length > 1);
    const i = u("select", { "aria-label": `${t.title}: any or all of those chosen` });
    i.append(u("option", { value: "any" }, "any of"), u("option", { value: "all" }, "all of"));
    i.addEventListener("change", () => e({ ...n, requireAll: i.value === "all" }));
    const s = t.values.map((l, f) => {
      const m = u("input", { type: "checkbox", value: l.id });
      const h = u("span", { class: "count" });
      const p = u(
        "button",
        { type: "button", class: "not", "aria-pressed": "false", title: `Exclude ${l.name}` },
        "not"
      );
      p.append(u("span", { class: "aside" }, ` ${l.name}`));
      m.addEventListener("change", () => {
        const x = n.values.filter((v) => v !== l.id);
        e({
          ...n,
          values: m.checked ? [...x, l.id] : x,
          excluded: n.excluded.filter((v) => v !== l.id)
        });
      });
      p.addEventListener("click", () => {
        const x = n.excluded.includes(l.id);
        const v = n.excluded.filter((S) => S !== l.id);
        e({
          ...n,
          values: n.values.filter((S) => S !== l.id),
          excluded: x ? v : [...v, l.id]
        });
      });
      const g = u(
        "label",
        l.hint === "" ? {} : { title: l.hint },
        m,
        u("span", {}, l.name),
        " ",
        h
      );
      return { number: f, value: l, box: m, count: h, not: p, line: u("li", {}, g, p), folded: M(l.name) };
    });
    const a = u("ul", {}, ...s.map(({ line: l }) => l));
    const d = u("fieldset", {}, u("legend", {}, t.title));
    if (o && t.values.length > 1) d.append(u("div", { class: "mode" }, i));
    if (s.length > gt) {
      const l = u("input", {
        type: "search",
        class: "among",
        placeholder: `Search ${s.length} values`,
        "aria-label": `Search the values of ${t.title}`
      });
      l.addEventListener("input", () => {
        const f = M(l.value).trim();
        for (const m of s) m.line.hidden = !m.folded.includes(f);
      });
      d.append(l);
    }
    d.append(a);
    return {
      fieldset: d,
      update(l, f) {
        n = l ?? ne;
        i.value = n.requireAll ? "all" : "any";
        for (const { number: m, value: h, box: p, count: g, not: x, line: v } of s) {
          const S = c(f, m);
          const X = n.excluded.includes(h.id);
          const ue = String(S);
          const fe = String(X);
          p.checked = n.values.includes(h.id);
          if (g.textContent !== ue) g.textContent = ue;
          if (x.getAttribute("aria-pressed") !== fe) x.setAttribute("aria-pressed", fe);
          v.classList.toggle("out", X);
          v.classList.toggle("none", S === 0 && !p.checked && !X);
        }
      }
    };
  }

  // src/explorer/page/filter-sheet.ts
  function Ve(r, e, t) {
    const n = u("button", { type: "button", class: "done" });
    const o = u("div", { class: "sheet-body" });
    const i = u(
      "dialog",
      { class: "sheet", "aria-label": "Filters, columns, order" },
      o,
      u("div", { class: "sheet-foot" }, n)
    );
    const s = e.map((d) => {
      const l = document.createComment("");
      d.before(l);
      return l;
    });
    r.after(i);
    const a = matchMedia("(min-width: 45em)");
    r.addEventListener("click", () => {
      o.append(...e);
      n.textContent = t();
      i.showModal();
    });
    n.addEventListener("click", () => i.close());
    i.addEventListener("close", () => {
      for (const [d, l] of s.entries()) l.after(e[d] ?? "");
      r.focus();
    });
    a.addEventListener("change", () => {
      if (a.matches && i.open) i.close();
    });
    return {
      update() {
        if (i.open) n.textContent = t();
      }
    };
  }

  // src/explorer/page/range-panel.ts
  function Oe(r, e, t, n, o) {
    const i = (h, p) => u("input", {
      type: "text",
      "aria-label": `${r}, ${h}`,
      placeholder: p,
      autocomplete: "off",
      spellcheck: "false"
    });
    const s = i("from", e.from);
    const a = i("to", e.to);
    const d = u("p", { class: "trouble", role: "alert" });
    const l = () => {
      const h = (g) => g.value.trim() === "" || n(g.value.trim());
      for (const g of [s, a]) g.setAttribute("aria-invalid", String(!h(g)));
      const p = h(s) && h(a);
      d.textContent = p ? "" : t;
      if (p) o({ from: s.value.trim(), to: a.value.trim() });
    };
    for (const h of [s, a]) h.addEventListener("change", l);
    const f = u("div", { class: "range" }, u("label", {}, "from ", s), u("label", {}, "to ", a));
    const m = u("fieldset", {}, u("legend", {}, r), f, d);
    return {
      fieldset: m,
      update(h) {
        if (document.activeElement !== s) s.value = h.from;
        if (document.activeElement !== a) a.value = h.to;
      }
    };
  }

  // src/explorer/page/table-head.ts
  function Pe(r, e, t) {
    const n = r.find((s) => s.column === e.id);
    const o = t ? r.filter((s) => s.column !== e.id) : [];
    if (n !== void 0 && n.descending !== e.descendingFirst) return o;
    const i = {
      column: e.id,
      descending: n === void 0 ? e.descendingFirst : !e.descendingFirst
    };
    if (!t || n === void 0) return [...o, i];
    return r.map((s) => s.column === e.id ? i : s);
  }
  function De(r, e) {
    for (const t of r.querySelectorAll("thead th[data-column]")) {
      t.replaceChildren(Ne(t.textContent ?? ""));
    }
    y(r, "thead").addEventListener("click", (t) => {
      const n = t.target instanceof Element ? t.target.closest("th[data-column]") : null;
      const o = n?.dataset["column"];
      if (o !== void 0 && t.target instanceof Element && t.target.closest("button") !== null)
        e(o, t.shiftKey);
    });
  }
  function _e(r, e, t) {
    const n = y(r, "thead tr");
    const o = new Map([...n.cells].map((s) => [s.dataset["column"] ?? "", s]));
    const i = [w, ...e].map((s) => {
      const a = o.get(s.id) ?? u("th", { scope: "col", "data-column": s.id }, Ne(s.title));
      const d = t.sort.findIndex((f) => f.column === s.id);
      a.dataset["kind"] = s.kind;
      if (d < 0) a.removeAttribute("aria-sort");
      else a.setAttribute("aria-sort", t.sort[d]?.descending === true ? "descending" : "ascending");
      const l = y(a, "button").dataset;
      if (d < 0 || t.sort.length < 2) delete l["key"];
      else l["key"] = String(d + 1);
      return a;
    });
    if (i.length !== n.cells.length || i.some((s, a) => n.cells[a] !== s)) {
      const s = document.activeElement;
      n.replaceChildren(...i);
      if (s instanceof HTMLElement && n.contains(s)) s.focus({ preventScroll: true });
    }
  }
  function Ne(r) {
    return u("button", { type: "button", class: "sort" }, r);
  }

  // src/explorer/page/table-row.ts
  var yt = "Not checked against its source yet";
  function qe(r, e, t) {
    const { families: n, rows: o } = r.table;
    const i = c(o.family, e);
    const s = c(o.unverified, e) === 1 ? [" ", U("A field of this row is not checked against its source yet", "unverified")] : [];
    const a = u(
      "th",
      { scope: "row" },
      t.chosen === null ? null : vt(r, e, t.chosen),
      u("a", { href: t.root + bt(r, e) }, c(o.name, e)),
      u("small", {}, c(n.organisations, i), ...s)
    );
    return u("tr", {}, a, ...t.columns.map((d) => xt(r, e, d, t)));
  }
  function bt(r, e) {
    const t = c(r.table.rows.id, e);
    const n = `models/${c(r.table.families.id, c(r.table.rows.family, e))}.html`;
    return t === "" ? n : `${n}#v-${t}`;
  }
  function wt(r, e, t) {
    const n = r.ref(e);
    const o = c(r.table.families.id, c(r.table.rows.family, e));
    const { anchor: i = "", suffix: s = "" } = r.column(t) ?? {};
    const a = r.configuration(t, e)?.anchor ?? "";
    return `models/${o}.html#${i}_${n.replace("/", "_")}${s}${a}`;
  }
  function vt(r, e, t) {
    const n = r.ref(e);
    const o = u("input", {
      type: "checkbox",
      class: "pick",
      value: n,
      "aria-label": `Compare ${c(r.table.rows.name, e)}`
    });
    o.checked = t.has(n);
    return o;
  }
  function xt(r, e, t, n) {
    if (t.kind === "score")
      return u(
        "td",
        { class: "s", "data-head": t.title },
        ...St(r, e, t.id, n)
      );
    if (t.kind === "tags") {
      const i = J(r, e).map(
        ({ id: s, name: a }) => u("a", { class: "tag", href: `${n.root}tags/${s}.html` }, a)
      );
      return u("td", { class: "t" }, ...i.flatMap((s, a) => a === 0 ? [s] : [" ", s]));
    }
    const o = O(r, e, t.id);
    return u(
      "td",
      {
        class: t.kind === "number" ? "n" : null,
        "data-head": r.fact(t.id)?.labelled ? t.title : null
      },
      o
    );
  }
  function St(r, e, t, n) {
    const o = r.scoreIndex(t, e);
    const i = r.scores(t);
    if (o < 0 || i === void 0) return [];
    const s = c(i.values, o);
    const a = c(i.low, o);
    const d = c(i.high, o);
    const l = u("a", { href: n.root + wt(r, e, t) }, s);
    const f = [];
    if (a !== "") {
      f.push(Et(a, d, s), u("small", {}, `${a}–${d}`));
    } else {
      f.push(Ct(r, i.column));
    }
    const m = Rt(r, e, t, n.ranks);
    return [
      u("div", { class: "score" }, l, ...f),
      m.length === 0 ? null : u(
        "div",
        { class: "marks" },
        ...m.flatMap((h, p) => p === 0 ? [h] : [" ", h])
      )
    ];
  }
  function Ct(r, e) {
    const { unit: t } = c(r.table.columns, e);
    return t === "%" ? null : u("small", {}, t);
  }
  function Et(r, e, t) {
    const n = u("i");
    n.style.setProperty("--low", r);
    n.style.setProperty("--high", e);
    n.style.setProperty("--at", t);
    return n;
  }
  function Rt(r, e, t, n) {
    const o = r.scoreIndex(t, e);
    const i = r.scores(t);
    if (o < 0 || i === void 0) return [];
    const { texts: s } = r.table;
    const a = c(i.marks, o);
    const d = r.configuration(t, e)?.label ?? "";
    const l = c(s, c(i.edition, o));
    const f = s[i.report_range[o] ?? 0] ?? "";
    const m = c(s, c(i.status, o));
    const h = c(i.reports, o);
    const p = n ? Tt(r, e, t) : "";
    const g = [];
    if (p !== "") g.push(u("span", {}, `rank ${p}`));
    if (d !== "") g.push(u("span", {}, d));
    if (l !== "") g.push(u("span", {}, l));
    if (m !== "") g.push(u("strong", {}, m));
    if ((a & we) !== 0)
      g.push(U("Another report lies outside the interval", `reports differ: ${f}`, "differ"));
    if ((a & ve) !== 0) g.push(U("Repeated by somebody who did not measure it", "quoted"));
    if ((a & xe) !== 0) g.push(U(yt, "unverified"));
    if (h > 1) g.push(u("span", {}, `${h} reports`));
    return g;
  }
  function Tt(r, e, t) {
    const n = r.scoreIndex(t, e);
    const o = r.scores(t);
    if (n < 0 || o === void 0) return "";
    const i = c(o.best, n);
    const s = c(o.worst, n);
    const a = c(o.place, n);
    if (i > 0) return i === s ? String(i) : `${i}–${s}`;
    return a > 0 ? String(a) : "";
  }
  function U(r, e, t = null) {
    return u("abbr", { class: t, title: r }, e);
  }

  // src/explorer/row-layout.ts
  var ie = 40;
  var H = class {
    rows;
    /** Whether headings have links to them: then each heading starts a range. */
    hasSectionLinks;
    titles;
    starts;
    constructor(e) {
      this.rows = e.flatMap(({ rows: i }) => i);
      this.hasSectionLinks = e.length <= ie;
      let t = 0;
      const n = [];
      const o = /* @__PURE__ */ new Map();
      for (const { title: i, rows: s } of e) {
        n.push(t);
        if (i !== "") o.set(t, i);
        t += s.length;
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
    split(e, t, n, o, i) {
      const s = Math.min(t, Math.max(e, n));
      const a = Math.min(t, Math.max(s, o));
      const d = this.emptyRanges(e, s);
      for (let l = s; l < a; ) {
        const f = Math.min(a, l + i, this.nextSection(l));
        d.push({ from: l, to: f, filled: true });
        l = f;
      }
      return [...d, ...this.emptyRanges(a, t)];
    }
    emptyRanges(e, t) {
      const n = [];
      for (let o = e; o < t; ) {
        const i = this.hasSectionLinks ? Math.min(t, this.nextSection(o)) : t;
        n.push({ from: o, to: i, filled: false });
        o = i;
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
  function ae(r, e, t, n, o) {
    const i = t / r;
    if (!(i > 0)) return [0, 0];
    const s = Math.floor((n - e) / i);
    const a = Math.ceil((o - e) / i);
    return [Math.min(r, Math.max(0, s)), Math.min(r, Math.max(0, a))];
  }

  // src/explorer/page/virtual-table.ts
  var le = 30;
  var Mt = 600;
  var de = 900;
  var W = class {
    table;
    createRow;
    layout = new H([]);
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
      this.layout = new H(e);
      const { count: o } = this.layout;
      const i = o * this.rowHeight;
      const s = Math.max(n, Math.min(0, innerHeight - i));
      const [a, d] = ae(o, s, i, 0, innerHeight);
      this.blocks = this.layout.split(0, o, a, d, le).map((l) => this.createBlock(l, this.rowHeight));
      for (const l of [...this.table.tBodies]) l.remove();
      this.table.append(...this.blocks.map(({ body: l }) => l));
      this.watch();
    }
    /** Renders all rows, for printing. */
    fillAll() {
      for (const e of [...this.blocks]) if (!e.filled) this.fill(e, e.from, e.to);
    }
    get isFilledWhole() {
      return this.layout.count <= Mt;
    }
    createBlock(e, t) {
      const { from: n, to: o, filled: i } = e;
      const s = u("tbody", { id: this.layout.anchor(n) });
      const a = i ? 0 : (o - n) * t;
      if (i) {
        for (let d = n; d < o; d += 1) {
          const l = this.layout.title(d);
          if (l !== "")
            s.append(
              u(
                "tr",
                { class: "group" },
                u("th", { scope: "rowgroup", colspan: String(this.columns) }, l)
              )
            );
          s.append(this.createRow(c(this.layout.rows, d)));
        }
      } else {
        const d = u("td", { colspan: String(this.columns) });
        d.style.height = `${a}px`;
        s.append(u("tr", { class: "space", "aria-hidden": "true" }, d));
      }
      return { ...e, body: s, height: a };
    }
    /** Renders some rows of an empty block. */
    fill(e, t, n) {
      const { from: o, to: i } = e;
      this.replace(e, 1, this.layout.split(o, i, t, n, le), e.height / (i - o));
    }
    /** Empties a rendered block, and joins it with empty blocks beside it. */
    empty(e, t) {
      const n = this.blocks.indexOf(e);
      const o = (h) => this.blocks[h]?.filled === false;
      const i = o(n - 1) && this.layout.anchor(e.from) === null ? n - 1 : n;
      const s = this.blocks[n + 1];
      const a = s !== void 0 && o(n + 1) && this.layout.anchor(s.from) === null ? n + 1 : n;
      const d = this.blocks.slice(i, a + 1);
      const l = c(d, 0).from;
      const f = c(d, d.length - 1).to;
      const m = d.reduce((h, p) => h + (p === e ? t : p.height), 0);
      this.replace(c(d, 0), d.length, [{ from: l, to: f, filled: false }], m / (f - l));
    }
    replace(e, t, n, o) {
      const i = n.map((a) => this.createBlock(a, o));
      e.body.before(...i.map(({ body: a }) => a));
      const s = this.blocks.splice(this.blocks.indexOf(e), t, ...i);
      for (const { body: a } of s) {
        this.observer?.unobserve(a);
        a.remove();
      }
      for (const { body: a } of i) this.observer?.observe(a);
    }
    watch() {
      const e = this.table.closest(".frame.wide") ?? this.root;
      this.observer = new IntersectionObserver((t) => this.onIntersect(t), {
        root: e,
        rootMargin: `${de}px 0px`
      });
      for (const { body: t } of this.blocks) this.observer.observe(t);
      if (this.isFilledWhole) this.fillWhenIdle();
    }
    stop() {
      this.observer?.disconnect();
      if (this.idle !== 0) Lt(this.idle);
      this.idle = 0;
    }
    onIntersect(e) {
      for (const { target: t, isIntersecting: n, boundingClientRect: o, rootBounds: i } of e) {
        const s = this.blocks.find(({ body: l }) => l === t);
        if (s === void 0) continue;
        const { top: a, height: d } = o;
        if (n && !s.filled) {
          const [l, f] = [i?.top ?? -de, i?.bottom ?? innerHeight + de];
          const [m, h] = ae(s.to - s.from, a, d, l, f);
          if (h > m) this.fill(s, s.from + m, s.from + h);
        } else if (!n && s.filled && !this.isFilledWhole && d > 0 && !s.body.contains(document.activeElement)) {
          this.rowHeight = d / (s.to - s.from);
          this.empty(s, d);
        }
      }
    }
    fillWhenIdle() {
      const e = this.blocks.find(({ filled: t }) => !t);
      if (e === void 0) return;
      this.idle = K(() => {
        if (this.blocks.includes(e)) this.fill(e, e.from, e.from + le);
        this.fillWhenIdle();
      });
    }
  };
  function K(r) {
    return "requestIdleCallback" in window ? requestIdleCallback(r, { timeout: 200 }) : setTimeout(r, 30);
  }
  function Lt(r) {
    if ("cancelIdleCallback" in window) cancelIdleCallback(r);
    else clearTimeout(r);
  }

  // src/explorer/row-order.ts
  var G = class {
    catalogue;
    ranksByColumn = /* @__PURE__ */ new Map();
    last = null;
    constructor(e) {
      this.catalogue = e;
    }
    /** All rows, sorted. Equal rows keep their order; rows without a value come last in both directions. */
    rows(e) {
      const t = e.filter(({ column: s }) => C(this.catalogue, s) !== void 0);
      const n = t.map(({ column: s, descending: a }) => (a ? "-" : "") + s).join(",");
      if (this.last?.name === n) return this.last.rows;
      const o = t.map(({ column: s, descending: a }) => ({
        ranks: this.ranksBy(s),
        direction: a ? -1 : 1
      }));
      const i = Int32Array.from({ length: this.catalogue.size }, (s, a) => a);
      if (o.length > 0) {
        i.sort((s, a) => {
          for (const { ranks: d, direction: l } of o) {
            const f = c(d, s);
            const m = c(d, a);
            if (f === m) continue;
            if (f < 0) return 1;
            if (m < 0) return -1;
            return (f - m) * l;
          }
          return s - a;
        });
      }
      this.last = { name: n, rows: i };
      return i;
    }
    /** Computes the order that takes longest: by name. */
    prepare() {
      this.ranksBy(w.id);
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
      const n = Array.from({ length: this.catalogue.size }, (s, a) => ye(this.catalogue, a, e));
      const o = [...n.keys()].filter((s) => n[s] !== null).sort((s, a) => ze(n[s], n[a]));
      t = new Int32Array(this.catalogue.size).fill(-1);
      let i = 0;
      for (const [s, a] of o.entries()) {
        if (s > 0 && ze(n[c(o, s - 1)], n[a]) !== 0) i = s;
        t[a] = i;
      }
      this.ranksByColumn.set(e, t);
      return t;
    }
  };
  function ze(r, e) {
    if (r === e) return 0;
    return (r ?? "") < (e ?? "") ? -1 : 1;
  }
  function kt(r) {
    return r.group ?? (r.sort.length === 0 && r.query.trim() === "" ? "year" : "none");
  }
  function We(r, e, t, n, o) {
    const i = [];
    const s = o !== null && t.sort.length === 0 ? o : e.rows(t.sort);
    for (const f of s) if (n.has(f)) i.push(f);
    const a = kt(t);
    if (a === "none") return i.length === 0 ? [] : [{ title: "", rows: i }];
    const d = /* @__PURE__ */ new Map();
    for (const f of i) {
      const m = Ft[a](r, f);
      const h = d.get(m);
      if (h === void 0) d.set(m, [f]);
      else h.push(f);
    }
    const l = [...d].map(([f, m]) => ({ title: f, rows: m }));
    return a === "size" ? l.sort((f, m) => Ue(r, m) - Ue(r, f)) : l;
  }
  function Ue(r, { rows: e }) {
    return r.facet("size")?.facet.members[e[0] ?? -1]?.[0] ?? -1;
  }
  var Ft = {
    year: ({ table: { rows: r, families: e } }, t) => {
      const n = String(r.facts["released"]?.[t] ?? "") || c(e.released, c(r.family, t));
      return n === "" ? "Date not known" : n.slice(0, 4);
    },
    family: ({ table: { rows: r, families: e } }, t) => c(e.name, c(r.family, t)),
    size: (r, e) => {
      const t = r.facet("size")?.facet;
      const n = t === void 0 ? void 0 : c(t.members, e)[0];
      return t === void 0 || n === void 0 ? "Size not published" : c(t.values, n).name;
    }
  };

  // src/search/load-library.ts
  var j;
  function Ke() {
    if (globalThis.catalogSearch !== void 0) return Promise.resolve(globalThis.catalogSearch);
    j ??= I("search-engine.js").then(B);
    j.catch(() => {
      j = void 0;
    });
    return j;
  }

  // src/story/load-on-demand.ts
  var Ht = ".score:has(> a)";
  function Ge() {
    const r = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: t, target: n }) => {
      const o = t === "pointerover" || t === "focusin";
      if (o && !(n instanceof Element && n.closest(Ht) !== null)) return;
      for (const i of r) removeEventListener(i, e);
      void I("story.js").catch(() => void 0);
    };
    for (const t of r) addEventListener(t, e, { passive: true });
  }

  // src/explorer.ts
  var It = 2e3;
  var je = { name: 11, words: 5.5, number: 5, score: 8, tags: 9 };
  var At = {
    example: { from: "2023", to: "2024-06" },
    remedy: "Write a date as 2024, 2024-03 or 2024-03-25.",
    isGood: P
  };
  var $t = {
    size: {
      example: { from: "1B", to: "8B" },
      remedy: "Write a size as 350M, 7B or 16.1B.",
      isGood: (r) => E(r) !== null
    },
    number: {
      example: { from: "4096", to: "128K" },
      remedy: "Write a number as 4096, 32K or 1M.",
      isGood: (r) => E(r) !== null
    },
    price: {
      example: { from: "0.25", to: "10" },
      remedy: "Write a price as 10 or 0.25.",
      isGood: (r) => E(r) !== null
    }
  };
  var ce = class {
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
    view = re;
    loading = null;
    loaded = null;
    hasDrawn = false;
    isPicking = false;
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
      this.field = y(e, "input[type=search]");
      this.status = y(e, ".matches");
      this.total = Number(e.dataset["rows"]);
      this.matches = this.total;
      this.virtualTable = new W(t, (n) => this.createRow(n));
      this.dropdowns = Ae(e, (n) => this.fillDropdown(n));
      this.sheet = Ve(
        y(e, ".sheet-button"),
        [y(e, ".filters"), y(e, ".arrange")],
        () => `Show ${this.matches}`
      );
      this.listen();
    }
    start() {
      this.view = oe(location.search);
      if (this.view.models.length > 0) {
        this.isPicking = true;
        y(this.root, ".choosing").setAttribute("aria-pressed", "true");
      }
      const e = this.field.value;
      if (e !== "" && e !== this.view.query) {
        this.setView({ ...this.view, query: e });
        this.isTyping = true;
      } else if (N(this.view) !== "") void this.show();
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
          if (!o.some(({ isIntersecting: i }) => i)) return;
          n.disconnect();
          if (!this.hasDrawn) void this.show();
        },
        { rootMargin: `${It}px 0px` }
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
      y(this.root, ".clear").addEventListener("click", () => {
        this.setView(Fe(this.view));
        this.field.focus();
      });
      const e = y(this.root, ".choosing");
      e.addEventListener("click", () => {
        this.isPicking = !this.isPicking;
        e.setAttribute("aria-pressed", String(this.isPicking));
        void this.show();
      });
      this.table.addEventListener("change", ({ target: t }) => {
        if (!(t instanceof HTMLInputElement) || !t.matches(".pick")) return;
        const n = this.view.models.filter((o) => o !== t.value);
        this.view = { ...this.view, models: t.checked ? [...n, t.value] : n };
        Ye(this.view, "replace");
        this.showCompareLink();
      });
      De(this.table, (t, n) => this.sort(t, n));
      addEventListener("popstate", () => {
        this.view = oe(location.search);
        void this.show();
      });
      addEventListener("beforeprint", () => {
        if (this.hasDrawn) this.virtualTable.fillAll();
      });
      for (const t of [this.root, y(this.table, "thead")]) {
        for (const n of ["pointerenter", "focusin", "touchstart"]) {
          t.addEventListener(n, () => void this.load().catch(() => void 0), { once: true, passive: true });
        }
      }
    }
    /** Shows another view, and writes it into the URL. */
    setView(e, t = "push") {
      this.view = e;
      if (t === "push") this.isTyping = false;
      Ye(e, t);
      void this.show();
    }
    sort(e, t) {
      void this.load().then(({ catalogue: n }) => {
        const o = [w, ...V(n, this.view)].find((i) => i.id === e);
        if (o !== void 0) this.setView({ ...this.view, sort: Pe(this.view.sort, o, t) });
      });
    }
    load() {
      this.loading ??= this.loadParts();
      this.loading.catch(() => {
        this.loading = null;
        this.status.textContent = "The data could not be loaded: the table is as it was.";
      });
      return this.loading;
    }
    async loadParts() {
      const [e, t] = await Promise.all([
        A(c(this.urls, 0), "models"),
        this.loadExtras(),
        Ke()
      ]);
      const n = e;
      if (n.format !== be) throw new Error("the data is of another version than this script");
      const o = new $(n);
      const i = new t.TextSearch(o);
      const s = new G(o);
      this.loaded = { catalogue: o, order: s, search: i, extras: t };
      K(() => {
        i.prepare();
        K(() => s.prepare());
      });
      return this.loaded;
    }
    async loadExtras() {
      await R(this.root.dataset["more"] ?? "");
      if (window.catalogExplorer === void 0) throw new Error("explorer-more.js does not register itself");
      return window.catalogExplorer;
    }
    get urls() {
      return [this.root.dataset["data"] ?? "", this.root.dataset["scores"] ?? ""];
    }
    async loadScores(e) {
      if (e.catalogue.hasAllScores) return;
      e.catalogue.addScores(await A(c(this.urls, 1), "scores"));
      e.order.forgetScores();
    }
    /** Shows the current view; the last call wins. */
    async show() {
      const e = this.view;
      const t = this.loaded ?? await this.load();
      if (ge(t.catalogue, e)) await this.loadScores(t);
      if (e === this.view) this.draw(t);
    }
    draw({ catalogue: e, order: t, search: n }) {
      this.view = { ...this.view, models: e.currentRefs(this.view.models) };
      const { view: o } = this;
      const i = this.virtualTable.measure();
      if (!this.frame.hidden)
        this.availableRem = this.frame.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const s = performance.now();
      const a = new k(e, o, n);
      const d = a.rows;
      const l = We(e, t, o, d, n.find(o.query)?.matches ?? null);
      performance.measure("filter", { start: s });
      const f = V(e, o);
      this.matches = d.count;
      this.rows = l.flatMap(({ rows: m }) => m);
      this.hasDrawn = true;
      _e(this.table, f, o);
      this.columns = f;
      this.setTableWidth(e, f);
      this.virtualTable.show(l, f.length + 1, i);
      this.table.setAttribute("aria-rowcount", String(this.matches + l.length + 1));
      this.frame.hidden = this.matches === 0;
      document.querySelector(".rest")?.remove();
      y(this.root, ".nothing").hidden = this.matches > 0;
      Vt(
        l.map(({ title: m }) => m),
        Bt(e, o)
      );
      this.showCompareLink();
      this.updateControls(a);
    }
    /** The link to the models chosen, side by side. */
    showCompareLink() {
      const { models: e } = this.view;
      const t = y(this.root, ".chosen-models");
      t.hidden = !this.isPicking || e.length === 0;
      t.href = `${t.href.replace(/\?.*$/, "")}${N({ ...re, models: e })}`;
      t.textContent = e.length > ee ? `${e.length} chosen; ${ee} can be compared` : `Compare ${e.length} side by side`;
    }
    /** Brings fields, chips and counts in line with the view. */
    updateControls(e) {
      const { view: t, loaded: n } = this;
      if (n === null) return;
      if (document.activeElement !== this.field || this.field.value.trim() !== t.query.trim())
        this.field.value = t.query;
      const o = n.search.find(t.query);
      const i = o === null ? "" : n.extras.matchMessage(o);
      const s = this.matches === this.total ? `${L(this.total)} rows` : `${L(this.matches)} of ${L(this.total)} rows`;
      const a = i === "" ? s : `${s}, ${i}`;
      if (this.status.textContent !== a) this.status.textContent = a;
      const d = (m) => {
        this.setView(m);
        this.field.focus();
      };
      if (this.matches === 0)
        n.extras.showFallback(y(this.root, ".nothing"), n.catalogue, t, n.search, d);
      const l = ke(n.catalogue, t);
      He(y(this.root, ".chips"), l, (m) => this.setView(m));
      y(this.root, ".clear").hidden = l.length === 0;
      for (const { id: m, button: h } of this.dropdowns) {
        const p = n.catalogue.table.panels.find((g) => g.id === m);
        if (p !== void 0) h.classList.toggle("used", this.isUsed(m));
      }
      this.sheet.update();
      const f = $e(this.dropdowns);
      if (f !== void 0) this.updateDropdown(f, e);
    }
    isUsed(e) {
      return this.facetsOf(e).some((t) => this.view.facets.has(t)) || this.rangesOf(e).some(({ id: t }) => this.view.ranges.has(t));
    }
    rangesOf(e) {
      return this.loaded?.catalogue.table.ranges.filter((t) => t.panel === e) ?? [];
    }
    facetsOf(e) {
      const t = this.loaded?.catalogue.table;
      if (e === "results") return [T];
      return t?.panels.find(({ id: n }) => n === e)?.facets.map((n) => c(t.facets, n).id) ?? [];
    }
    /** Fills the panel of a dropdown, before it opens. */
    fillDropdown(e) {
      const t = this.loaded;
      if (t === null || e.id === "results" && !t.catalogue.hasAllScores) {
        e.panel.replaceChildren(u("p", {}, "Loading…"));
        void this.load().then((s) => e.id === "results" ? this.loadScores(s) : void 0).then(() => this.fillDropdown(e)).catch(() => e.panel.replaceChildren(u("p", {}, "The data could not be loaded.")));
        return;
      }
      const { catalogue: n, search: o } = t;
      if (!this.hasDrawn) this.rows = Array.from({ length: n.size }, (s, a) => a);
      const i = [];
      for (const s of this.rangesOf(e.id)) i.push(this.rangeFieldset(s));
      for (const s of this.facetsOf(e.id)) {
        const a = n.facet(s);
        if (a === void 0) continue;
        let d = this.facets.get(s);
        if (d === void 0) {
          d = Be(a, (l) => this.setView(q(this.view, s, l)));
          this.facets.set(s, d);
        }
        i.push(d.fieldset);
      }
      if (i.length > 0) e.panel.replaceChildren(...i);
      this.updateDropdown(e, new k(n, this.view, o));
    }
    rangeFieldset({ id: e, title: t, kind: n }) {
      let o = this.ranges.get(e);
      if (o === void 0) {
        const { example: i, remedy: s, isGood: a } = n === "date" ? At : $t[n === "size" || n === "price" ? n : "number"];
        o = Oe(t, i, s, a, (d) => this.setView(z(this.view, e, d)));
        this.ranges.set(e, o);
      }
      return o.fieldset;
    }
    updateDropdown(e, t) {
      if (this.loaded === null) return;
      const { catalogue: n, extras: o } = this.loaded;
      if (e.id === "columns")
        o.columnsPanel(e.panel, n, this.view, (i) => this.setView(i));
      if (e.id === "take")
        o.exportPanel(
          e.panel,
          this.exportTable(n),
          () => A(this.root.dataset["citations"] ?? "", "citations")
        );
      if (e.id === "order") o.orderPanel(e.panel, n, this.view, (i) => this.setView(i));
      for (const i of this.facetsOf(e.id))
        this.facets.get(i)?.update(this.view.facets.get(i), t.counts(i));
      for (const { id: i } of this.rangesOf(e.id)) this.ranges.get(i)?.update(this.view.ranges.get(i) ?? F);
    }
    /** The table as shown, for export. */
    exportTable(e) {
      return { catalogue: e, rows: this.rows, columns: V(e, this.view), address: location.href };
    }
    /** The default columns have fixed widths; chosen ones share the page, or scroll. */
    setTableWidth(e, t) {
      const n = !Q(e, Xe(t));
      const o = t.reduce((i, { kind: s }) => i + (je[s] ?? 0), je["name"] ?? 0);
      this.table.classList.toggle("chosen", n);
      this.table.style.setProperty("--columns", `${o}rem`);
      this.frame.classList.toggle("wide", n && o > this.availableRem);
    }
    createRow(e) {
      const t = this.loaded?.catalogue;
      if (t === void 0) throw new Error("rows before data");
      const { columns: n } = this;
      return qe(t, e, {
        root: "",
        columns: n,
        ranks: !Q(t, Xe(n)),
        chosen: this.isPicking ? new Set(this.view.models) : null
      });
    }
  };
  function Xe(r) {
    return r.map(({ id: e }) => e);
  }
  function Bt(r, e) {
    if (e.sort.length > 0) return `Sorted by ${Ie(r, e)}`;
    return e.query.trim() === "" ? "Newest first" : "Best match first";
  }
  function Ye(r, e) {
    if (e === "none") return;
    const t = `${location.pathname}${N(r)}`;
    try {
      if (e === "push") history.pushState(null, "", t);
      else history.replaceState(null, "", t);
    } catch {
    }
  }
  function Vt(r, e) {
    const t = document.querySelector(".jump ul");
    if (t === null) return;
    const n = r.length <= ie && r.some((i) => i !== "");
    const o = n ? r.map((i, s) => u("li", {}, u("a", { href: `#g-${s + 1}` }, i))) : [u("li", {}, e)];
    t.replaceChildren(...o);
  }
  var Qe = document.querySelector(".explorer");
  var Je = document.querySelector("table.models");
  if (Qe !== null && Je !== null) new ce(Qe, Je).start();
  Ge();
})();
