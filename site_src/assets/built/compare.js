// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/boards/as-of.ts
  function O(t) {
    return {
      asOf: q(t.get("as-of") ?? ""),
      sense: t.get("sense") === "published" ? "published" : "released"
    };
  }
  function q(t) {
    const [, e, n, r] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(t) ?? [];
    if (e === void 0) return "";
    const o = new Date(Date.UTC(Number(e), Number(n ?? "12"), 0)).getUTCDate();
    return `${e}-${n ?? "12"}-${r ?? o}`;
  }

  // src/dom/element.ts
  function c(t, e = {}, ...n) {
    const r = document.createElement(t);
    for (const [o, s] of Object.entries(e))
      if (s !== null) r.setAttribute(o, s);
    for (const o of n)
      if (o !== null) r.append(Ze(o, t) ? en(o) : o);
    return r;
  }
  var Je = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function Ze(t, e) {
    return typeof t === "string" && e !== "option" && e !== "textarea" && Je.test(t);
  }
  function en(t) {
    const e = document.createElement("bdi");
    e.textContent = t;
    return e;
  }
  function x(t, e) {
    const n = t.querySelector(e);
    if (n === null) throw new Error(`the page has no ${e}`);
    return n;
  }

  // src/dom/load-script.ts
  var nn = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function W(t) {
    return new Promise((e, n) => {
      const r = document.createElement("script");
      r.src = t;
      r.addEventListener("load", () => e());
      r.addEventListener("error", () => {
        r.remove();
        n(new Error(`${t} could not be loaded`));
      });
      document.head.append(r);
    });
  }
  function M(t) {
    return W(new URL(t, nn).href);
  }

  // src/dom/load-data.ts
  var j = /* @__PURE__ */ new Map();
  function R(t, e) {
    let n = j.get(t);
    if (n !== void 0) return n;
    n = W(t).then(() => {
      const r = window.catalogData?.[e];
      if (r === void 0) throw new Error(`${t} does not register ${e}`);
      return r;
    });
    n.catch(() => j.delete(t));
    j.set(t, n);
    return n;
  }

  // src/dom/words.ts
  function u(t, ...e) {
    const n = me()[t];
    return fe(typeof n === "string" ? n : t, e[0] ?? {});
  }
  function v(t, e, n, r = {}) {
    const o = me()[t] ?? [t, e];
    const s = typeof o === "string" ? [o] : o;
    const a = n === 1 ? s[0] : s.at(-1);
    return fe(a ?? e, { n: n.toLocaleString("en"), ...r });
  }
  function ue(t, e) {
    return u(t).split(/\{(\w+)\}/).map((n, r) => r % 2 === 1 ? e[n] : n).filter((n) => n !== void 0 && n !== "");
  }
  function w(t) {
    return t.join(u(", "));
  }
  function $(t) {
    return tn(
      t.filter((e) => e !== ""),
      (e, n) => u("{text} {sentence}", { text: e, sentence: n })
    );
  }
  function tn(t, e) {
    const [n = "", ...r] = t;
    return r.reduce(e, n);
  }
  function T(t) {
    return t;
  }
  function me() {
    const t = typeof window === "undefined" ? void 0 : window.catalogData;
    return t?.["words"] ?? {};
  }
  function fe(t, e) {
    return t.replace(/\{(\w+)\}/g, (n, r) => r in e ? String(e[r]) : n);
  }

  // src/explorer/array.ts
  function l(t, e) {
    const n = t[e];
    if (n === void 0) throw new RangeError(`no item ${e} in a list of ${t.length}`);
    return n;
  }

  // src/explorer/bit-set.ts
  var he = 32;
  var k = class t {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(e, n) {
      this.size = e;
      this.words = n ?? new Uint32Array(Math.ceil(e / he));
    }
    static full(e) {
      const n = new t(e);
      n.words.fill(4294967295);
      const r = e % he;
      if (r > 0) n.words[n.words.length - 1] = 2 ** r - 1;
      return n;
    }
    static of(e, n) {
      const r = new t(e);
      for (const o of n) r.add(o);
      return r;
    }
    add(e) {
      const n = e >>> 5;
      this.words[n] = (this.words[n] ?? 0) | 1 << (e & 31);
    }
    has(e) {
      return ((this.words[e >>> 5] ?? 0) >>> (e & 31) & 1) === 1;
    }
    and(e) {
      return this.combine(e, (n, r) => n & r);
    }
    or(e) {
      return this.combine(e, (n, r) => n | r);
    }
    without(e) {
      return this.combine(e, (n, r) => n & ~r);
    }
    /** The members, rising. */
    *values() {
      for (let e = 0; e < this.size; e += 1) if (this.has(e)) yield e;
    }
    get count() {
      let e = 0;
      for (const n of this.words) e += pe(n);
      return e;
    }
    /** Size of the intersection, without creating it. */
    intersectionCount(e) {
      let n = 0;
      for (let r = 0; r < this.words.length; r += 1) n += pe((this.words[r] ?? 0) & (e.words[r] ?? 0));
      return n;
    }
    combine(e, n) {
      const r = new Uint32Array(this.words.length);
      for (let o = 0; o < r.length; o += 1) r[o] = n(this.words[o] ?? 0, e.words[o] ?? 0);
      return new t(this.size, r);
    }
  };
  function pe(t) {
    let e = t - (t >>> 1 & 1431655765);
    e = (e & 858993459) + (e >>> 2 & 858993459);
    e = e + (e >>> 4) & 252645135;
    return Math.imul(e, 16843009) >>> 24;
  }

  // src/search/library.ts
  function E() {
    if (globalThis.catalogSearch === void 0) throw new Error("search-engine.js is not loaded");
    return globalThis.catalogSearch;
  }

  // src/explorer/fold-text.ts
  function P(t) {
    return E().fold(t).text;
  }

  // src/explorer/catalogue.ts
  var F = "has";
  var G = "any.";
  function ge(t) {
    return G + t;
  }
  var H = class {
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
      this.factById = new Map(e.facts.map((n) => [n.id, n]));
      this.columnIndexes = new Map(e.columns.map((n, r) => [n.id, r]));
      for (const n of e.scores) this.loadedScores.set(n.column, n);
      for (const n of e.facets) this.facetRowsById.set(n.id, this.createFacetRows(n));
      for (const [n, r] of e.columns.entries()) {
        const o = this.benchmarkOf(r);
        const s = this.columnsByBenchmark.get(o);
        if (s === void 0) this.columnsByBenchmark.set(o, [n]);
        else s.push(n);
      }
      this.rowByRef = new Map([
        ...Object.entries(e.former),
        ...Array.from({ length: this.size }, (n, r) => [this.ref(r), r])
      ]);
    }
    /** Adds the values of all columns, which are in a file of their own. */
    addScores(e) {
      for (const m of e) this.loadedScores.set(m.column, m);
      const n = this.table.columns.map(
        (m, d) => k.of(this.size, this.loadedScores.get(d)?.rows ?? [])
      );
      const r = (m, d) => ({ id: m, name: d, search: "", hint: "" });
      const o = [...this.columnsByBenchmark].filter(([, m]) => m.length > 1);
      const s = [
        ...o.map(
          ([m, [d]]) => r(ge(m), `${l(this.table.columns, d ?? 0).benchmark}`)
        ),
        ...this.table.columns.map(({ id: m, benchmark: d, what: p }) => r(m, `${d} ${p}`))
      ];
      const a = {
        id: F,
        title: u("Has a result on"),
        hint: "",
        tags: false,
        chips: false,
        of_rows: true,
        values: s,
        members: []
      };
      const i = [
        ...o.map(
          ([, m]) => m.reduce((d, p) => d.or(l(n, p)), new k(this.size))
        ),
        ...n
      ];
      const f = new Map(s.map(({ id: m }, d) => [m, d]));
      for (const [m, d] of this.columnsByBenchmark)
        if (d.length === 1) f.set(ge(m), o.length + (d[0] ?? 0));
      this.facetRowsById.set(F, { facet: a, rows: i, valueIndexes: f });
    }
    get hasAllScores() {
      return this.facetRowsById.has(F);
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
    factValues(e, n) {
      const { facts: r } = e.of_rows ? this.table.rows : this.table.families;
      const o = e.of_rows ? n : l(this.table.rows.family, n);
      return e.lists.map((s) => l(r[s] ?? [], o));
    }
    /** The filter by range with this id; undefined if there is none. */
    range(e) {
      return this.table.ranges.find((n) => n.id === e);
    }
    /** Id of the benchmark of a column. */
    benchmarkOf(e) {
      return e.path.replace(/^benchmarks\//, "").replace(/\.html$/, "");
    }
    /** Ids of benchmarks by folded name; the search library must be loaded. */
    get benchmarkNames() {
      if (this.names !== null) return this.names;
      const e = /* @__PURE__ */ new Map();
      for (const n of this.table.columns)
        for (const r of [n.benchmark, ...this.table.benchmark_names[n.benchmark] ?? []])
          if (!e.has(P(r))) e.set(P(r), this.benchmarkOf(n));
      this.names = e;
      return e;
    }
    /** Name of the benchmark with this id; the id itself if no column is of it. */
    benchmarkTitle(e) {
      const [n] = this.columnsByBenchmark.get(e) ?? [];
      return n === void 0 ? e : l(this.table.columns, n).benchmark;
    }
    /** Columns that a value of "has a result on" means, those with most values first; [] for an unknown one. */
    columnsOf(e) {
      const n = this.column(e);
      if (n !== void 0) return [n];
      const r = e.startsWith(G) ? this.columnsByBenchmark.get(e.slice(G.length)) ?? [] : [];
      return r.map((o) => l(this.table.columns, o));
    }
    column(e) {
      const n = this.columnIndexes.get(e);
      return n === void 0 ? void 0 : this.table.columns[n];
    }
    /** The values of a column; undefined until they are loaded. */
    scores(e) {
      const n = this.columnIndexes.get(e);
      return n === void 0 ? void 0 : this.loadedScores.get(n);
    }
    /** Index of a row in the lists of a column; -1 if it has no value there. */
    scoreIndex(e, n) {
      let r = this.scoreIndexes.get(e);
      if (r === void 0) {
        const o = this.scores(e);
        if (o === void 0) return -1;
        r = new Int32Array(this.size).fill(-1);
        for (const [s, a] of o.rows.entries()) r[a] = s;
        this.scoreIndexes.set(e, r);
      }
      return r[n] ?? -1;
    }
    /** How a row was run for its value in a column; undefined without a value. */
    configuration(e, n) {
      const r = this.scoreIndex(e, n);
      return r < 0 ? void 0 : this.table.configurations[this.scores(e)?.configuration[r] ?? 0];
    }
    /** The reference of a row: "family/variant", or the family if it has no variants. */
    ref(e) {
      const n = l(this.table.families.id, l(this.table.rows.family, e));
      const r = l(this.table.rows.id, e);
      return r === "" ? n : `${n}/${r}`;
    }
    /** The row of a reference, current or former; undefined for one that does not exist. */
    row(e) {
      return this.rowByRef.get(e);
    }
    /** References of a URL, each once: former ones as the current ones, unknown ones as they are. */
    currentRefs(e) {
      const n = e.map((r) => {
        const o = this.row(r);
        return o === void 0 ? r : this.ref(o);
      });
      return [...new Set(n)];
    }
    createFacetRows(e) {
      const n = e.values.map(() => new k(this.size));
      for (let r = 0; r < this.size; r += 1) {
        const o = e.of_rows ? r : l(this.table.rows.family, r);
        for (const s of l(e.members, o)) l(n, s).add(r);
      }
      return { facet: e, rows: n, valueIndexes: new Map(e.values.map(({ id: r }, o) => [r, o])) };
    }
  };

  // src/explorer/weights-text.ts
  var rn = { open: T("open"), closed: T("closed") };
  function ye(t) {
    return u(rn[t] ?? t);
  }

  // src/explorer/columns.ts
  var K = {
    id: "name",
    get title() {
      return u("Model");
    },
    kind: "words",
    descendingFirst: false
  };
  function on(t) {
    const { layout: e } = t;
    const n = e === "number" || e === "tags" || e === "places" ? e : "words";
    return { id: t.id, title: t.title, kind: n, descendingFirst: t.descending_first };
  }
  function be(t, e) {
    if (e === K.id) return K;
    const n = t.fact(e);
    if (n !== void 0) return on(n);
    const r = t.column(e);
    if (r === void 0)
      return t.table.usual.includes(e) ? { id: e, title: e, kind: "score", descendingFirst: true } : void 0;
    const o = u("{score}, {unit}", { score: `${r.benchmark} ${r.what}`, unit: r.unit });
    return { id: e, title: o, kind: "score", descendingFirst: r.descending_first };
  }
  function S(t, e, n) {
    if (n === K.id) return l(t.table.rows.name, e);
    const r = t.fact(n);
    if (r !== void 0) return sn(t, e, r);
    const o = t.scoreIndex(n, e);
    return o < 0 ? "" : l(t.scores(n)?.values ?? [], o);
  }
  function sn(t, e, n) {
    const r = t.factValues(n, e);
    const o = r[0] ?? "";
    switch (n.kind) {
      case "name":
        return l(t.table.families.name, l(t.table.rows.family, e));
      case "tags":
        return w(xe(t, e).map(({ name: s }) => s));
      case "places":
        return w(we(t, e).map(({ board: s, range: a }) => `${s.name} ${a}`));
      case "terms":
        return w(an(t, e, n.id));
      case "shape":
        return r.every((s) => s === 0) ? "" : r.map((s) => String(s || "–")).join(" / ");
      case "size":
        return ln(Number(o));
      case "number":
        return o === 0 ? "" : ve(Number(o));
      case "access":
        return ye(String(o));
      default:
        return String(o);
    }
  }
  function we(t, e) {
    const n = l(t.table.rows.places, e);
    return Array.from({ length: n.length / 3 }, (r, o) => {
      const s = l(t.table.boards, l(n, 3 * o));
      const a = l(n, 3 * o + 1);
      const i = l(n, 3 * o + 2);
      const f = 2 * (i - a + 1) > s.ranked;
      return { board: s, range: X(a, i), isWide: f, share: (a + i) / (2 * s.ranked) };
    });
  }
  function X(t, e) {
    return t === e ? String(t) : `${t}–${e}`;
  }
  function xe(t, e) {
    const n = l(t.table.rows.family, e);
    return t.table.facets.filter((r) => r.chips).flatMap(
      (r) => l(r.members, r.of_rows ? e : n).map((o) => l(r.values, o))
    );
  }
  function an(t, e, n) {
    const r = t.facet(n)?.facet;
    if (r === void 0) return [];
    return l(r.members, r.of_rows ? e : l(t.table.rows.family, e)).map(
      (o) => l(r.values, o).name
    );
  }
  function ve(t) {
    return String(t).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function ln(t) {
    for (const [e, n] of [
      [1e12, "T"],
      [1e9, "B"],
      [1e6, "M"],
      [1e3, "K"]
    ]) {
      if (t >= e) return `${String(Math.round(t / e * 100) / 100)}${n}`;
    }
    return t === 0 ? "" : String(t);
  }

  // src/explorer/data.ts
  var Se = 7;
  var Re = 1;
  var Ce = 2;
  var Me = 4;

  // src/explorer/dated-scores.ts
  function Te(t, e, n) {
    return t.map((r) => cn(r, e, n));
  }
  function cn(t, { days: e, columns: n }, r) {
    const { since: o = [], earlier: s = [] } = n[t.column] ?? {};
    const a = /* @__PURE__ */ new Map();
    for (const g of s) if (g.day <= r) a.set(g.index, g);
    const i = (g) => {
      const h = e[o[g] ?? 0] ?? "";
      return h !== "" && h <= r;
    };
    const f = t.rows.map((g, h) => h).filter((g) => i(g) || a.has(g));
    const m = (g) => i(g) ? null : a.get(g) ?? null;
    const d = (g, h) => g.length === 0 ? g : f.map((y) => {
      const b = m(y);
      return b === null || h === void 0 ? l(g, y) : h(b);
    });
    const p = () => 0;
    return {
      column: t.column,
      rows: d(t.rows),
      values: d(t.values, ({ value: g }) => g),
      low: d(t.low, ({ low: g }) => g),
      high: d(t.high, ({ high: g }) => g),
      // Places and marks are those of today's leaderboard and of today's report.
      place: f.map(p),
      best: f.map(p),
      worst: f.map(p),
      marks: d(t.marks, p),
      reports: d(t.reports, () => 1),
      configuration: d(t.configuration),
      edition: d(t.edition),
      report_range: d(t.report_range, p),
      status: d(t.status, p),
      measured_by: d(t.measured_by, p)
    };
  }

  // src/explorer/model-comparison.ts
  var L = 6;
  function ke(t, e) {
    const n = t.table.facts.filter(({ id: o }) => o !== "family").map(({ id: o, title: s }) => {
      const a = e.map((i) => S(t, i, o));
      return { title: s, values: a, differs: new Set(a).size > 1 };
    });
    const r = n.filter(({ values: o }) => o.some((s) => s !== ""));
    return [...r.filter(({ differs: o }) => o), ...r.filter(({ differs: o }) => !o)];
  }
  function Ee(t, e) {
    const n = t.table.columns.filter(({ any_scaffold: s }) => !s);
    const r = n.map((s) => {
      const a = e.filter((i) => t.scoreIndex(s.id, i) >= 0);
      return {
        column: s,
        rows: a,
        gap: e.length === 2 && a.length === 2 ? un(t, e, s) : null
      };
    });
    const o = r.filter((s) => s.rows.length > 0);
    return o.sort((s, a) => a.rows.length - s.rows.length);
  }
  var dn = { [-1]: "−", 0: "±", 1: "+" };
  function un(t, e, { id: n, unit: r }) {
    const [o, s] = [S(t, l(e, 0), n), S(t, l(e, 1), n)];
    const a = Math.min(...[o, s].map((m) => m.split(".")[1]?.length ?? 0));
    const i = Number(o) - Number(s);
    const f = `${dn[Math.sign(i)] ?? ""}${Math.abs(i).toFixed(a)}`;
    return r === "%" ? f : `${f} ${r}`;
  }

  // src/explorer/nearest-name.ts
  function Le(t, e) {
    let n = null;
    let r = Math.floor(Math.max(3, t.length) / 3) + 1;
    for (const o of e) {
      if (Math.abs(o.length - t.length) >= r) continue;
      const s = mn(t, o);
      if (s < r) [n, r] = [o, s];
    }
    return n;
  }
  function mn(t, e) {
    let n = Array.from({ length: e.length + 1 }, (r, o) => o);
    for (const [r, o] of [...t].entries()) {
      const s = [r + 1];
      for (let a = 0; a < e.length; a += 1)
        s.push(Math.min((s[a] ?? 0) + 1, (n[a + 1] ?? 0) + 1, (n[a] ?? 0) + (o === e[a] ? 0 : 1)));
      n = s;
    }
    return n[e.length] ?? 0;
  }

  // src/explorer/page/table-row.ts
  function Ae(t, e) {
    const n = l(t.table.rows.id, e);
    const r = `models/${l(t.table.families.id, l(t.table.rows.family, e))}.html`;
    return n === "" ? r : `${r}#v-${n}`;
  }
  function Q(t, e, n) {
    const r = t.ref(e);
    const o = l(t.table.families.id, l(t.table.rows.family, e));
    const { anchor: s = "", suffix: a = "" } = t.column(n) ?? {};
    const i = t.configuration(n, e)?.anchor ?? "";
    return `models/${o}.html#${s}_${r.replace("/", "_")}${a}${i}`;
  }
  function Oe(t, e) {
    const { unit: n } = l(t.table.columns, e);
    return n === "%" ? null : c("small", {}, n);
  }
  function J(t, e, n) {
    const r = c("i");
    r.style.setProperty("--low", t);
    r.style.setProperty("--high", e);
    r.style.setProperty("--at", n);
    return r;
  }
  function Ne(t, e, n, r) {
    const o = t.scoreIndex(n, e);
    const s = t.scores(n);
    if (o < 0 || s === void 0) return [];
    const { texts: a } = t.table;
    const i = l(s.marks, o);
    const f = t.configuration(n, e)?.label ?? "";
    const m = l(a, l(s.edition, o));
    const d = a[s.report_range[o] ?? 0] ?? "";
    const p = l(a, l(s.status, o));
    const g = l(s.reports, o);
    const h = r ? fn(t, e, n) : "";
    const y = [];
    if (h !== "") y.push(c("span", {}, u("rank {rank}", { rank: h })));
    if (f !== "") y.push(c("span", {}, f));
    if (m !== "") y.push(c("span", {}, m));
    if (p !== "") y.push(c("strong", {}, p));
    if ((i & Re) !== 0)
      y.push(
        Y(
          u("Another report lies outside the interval"),
          u("reports differ: {values}", { values: d }),
          "differ"
        )
      );
    if ((i & Ce) !== 0) y.push(Y(u("Repeated by somebody who did not measure it"), u("quoted")));
    if ((i & Me) !== 0) y.push(Y(u("Not checked against its source yet"), u("unverified")));
    if (g > 1) y.push(c("span", {}, v("{n} report", "{n} reports", g)));
    return y;
  }
  function fn(t, e, n) {
    const r = t.scoreIndex(n, e);
    const o = t.scores(n);
    if (r < 0 || o === void 0) return "";
    const s = l(o.best, r);
    const a = l(o.worst, r);
    const i = l(o.place, r);
    if (s > 0) return X(s, a);
    return i > 0 ? String(i) : "";
  }
  function Y(t, e, n = null) {
    return c("abbr", { class: n, title: t }, e);
  }

  // src/explorer/pairs-data.ts
  var $e = 2;
  var Pe = 0.9;
  var Fe = 1.959963984540054;
  var Z = 48;
  var He = 55296;
  var ee = 57344;

  // src/explorer/paired-comparison.ts
  function hn(t) {
    return t.letters.map((e) => [...e].map((n) => pn(t, n.codePointAt(0) ?? 0)));
  }
  function pn(t, e) {
    const n = e < ee ? e : e - ee + He;
    return n < Z ? null : l(t.rates, n - Z);
  }
  function gn(t, e) {
    const n = [];
    let r = 0;
    for (const o of [t, e]) r = Math.max(r, o.filter((s) => s !== null).length);
    for (const [o, s] of t.entries()) {
      const a = e[o] ?? null;
      if (s !== null && a !== null) n.push(s - a);
    }
    if (n.length < Math.max(2, Pe * r)) return null;
    return { ...yn(n), problems: n.length };
  }
  function yn(t) {
    const e = t.length + 2;
    const n = Ie(t);
    const r = n / e;
    const o = (Ie(t.map((i) => i * i)) + 1) / e - r * r;
    const s = Fe * Math.sqrt(o / e);
    const a = n / t.length;
    return {
      value: a,
      low: Math.max(-1, Math.min(r - s, a)),
      high: Math.min(1, Math.max(r + s, a))
    };
  }
  function Ie(t) {
    return t.reduce((e, n) => e + n, 0);
  }
  async function _e(t, e, n) {
    const r = await Promise.all(
      t.matters.map(async (o) => {
        const s = e.filter((d) => o.parts.some((p) => p.models.includes(d)));
        const a = new Map(
          o.parts.flatMap(
            (d) => d.models.map((p, g) => [p, l(d.configurations, g)])
          )
        );
        if (s.length < 2) return { matter: o, configurations: a, pairs: [] };
        const i = o.parts.filter((d) => d.models.some((p) => s.includes(p)));
        const f = await Promise.all(i.map(async (d) => ({ part: d, rates: hn(await n(d)) })));
        const m = new Map(
          f.flatMap(
            ({ part: d, rates: p }) => d.models.map((g, h) => [g, l(p, h)])
          )
        );
        return {
          matter: o,
          configurations: a,
          pairs: wn(bn(s.map((d) => [d, m.get(d) ?? []])))
        };
      })
    );
    return r.filter(({ pairs: o }) => o.length > 0);
  }
  function bn(t) {
    return t.flatMap(
      ([e, n], r) => t.slice(r + 1).flatMap(([o, s]) => {
        const a = gn(n, s);
        if (a === null) return [];
        const { value: i, low: f, high: m, problems: d } = a;
        return i < 0 ? [{ higher: o, lower: e, difference: { value: -i, low: -m, high: -f, problems: d } }] : [{ higher: e, lower: o, difference: a }];
      })
    );
  }
  function wn(t) {
    const e = (n) => t.filter(({ higher: r }) => r === n).length;
    return [...t].sort(
      (n, r) => e(r.higher) - e(n.higher) || r.difference.value - n.difference.value
    );
  }
  function I({ low: t, high: e }) {
    return t > 0 || e < 0;
  }
  function te({ value: t, low: e, high: n, problems: r }, o, s) {
    const a = ne(t);
    const i = { higher: o, lower: s };
    let f;
    if (a === "0.0")
      f = v(
        "{higher} and {lower} score the same on the {n} problems that both were given",
        "{higher} and {lower} score the same on the {n} problems that both were given",
        r,
        i
      );
    else if (a === "1.0")
      f = v(
        "{higher} scores 1.0 point more than {lower} on the {n} problems that both were given",
        "{higher} scores 1.0 point more than {lower} on the {n} problems that both were given",
        r,
        i
      );
    else
      f = v(
        "{higher} scores {points} points more than {lower} on the {n} problems that both were given",
        "{higher} scores {points} points more than {lower} on the {n} problems that both were given",
        r,
        { ...i, points: a }
      );
    return { difference: f, interval: u("95 %: {low} to {high}", { low: Ve(e), high: Ve(n) }) };
  }
  function ne(t) {
    return (Math.abs(t) * 100).toFixed(1);
  }
  function Ve(t) {
    return `${t < 0 && ne(t) !== "0.0" ? "−" : ""}${ne(t)}`;
  }

  // src/explorer/text-search.ts
  var V = class {
    catalogue;
    engine = null;
    last = null;
    constructor(e) {
      this.catalogue = e;
    }
    prepare() {
      this.engine ??= new (E()).SearchEngine(
        Array.from({ length: this.catalogue.size }, (e, n) => xn(this.catalogue, n))
      );
      return this.engine;
    }
    /** The rows that match a query, best first; null for an empty query. */
    find(e) {
      const n = e.trim();
      if (n === "") return null;
      if (this.last?.query !== n) this.last = { query: n, answer: this.prepare().find(n) };
      return this.last.answer;
    }
  };
  function xn(t, e) {
    const { families: n, rows: r, facets: o } = t.table;
    const s = l(r.family, e);
    const a = o.filter((m) => m.chips && !m.of_rows).flatMap((m) => l(m.members, s).map((d) => l(m.values, d).name));
    const i = re(l(r.search, e));
    const f = [
      l(n.name, s),
      ...re(l(n.search, s)),
      ...l(n.organisations, s).split(/, |、/u),
      ...vn(t, s),
      S(t, e, "architecture"),
      ...a
    ];
    return { names: [l(r.name, e), ...i], also: f.filter((m) => m !== ""), weight: 0 };
  }
  function vn(t, e) {
    const n = t.facet("organisation")?.facet;
    if (n === void 0) return [];
    return l(n.members, e).flatMap((r) => re(l(n.values, r).search));
  }
  function re(t) {
    return t === "" ? [] : t.split("\n");
  }

  // src/explorer/verdict.ts
  function Be(t, e, n) {
    return e.filter((r) => r.rows.length > 1).map(({ column: r, rows: o }) => {
      const s = r.descending_first ? 1 : -1;
      const a = o.map((h) => Sn(t, h, r.id)).sort((h, y) => s * (y.value - h.value));
      const i = l(a, 0);
      const f = n.filter(({ matter: h }) => h.column === r.id).flatMap((h) => h.pairs);
      const m = (h) => Cn(t, f, i.row, h.row);
      const d = a.slice(1).map((h) => Rn(i, h, s, m(h)));
      const p = [i, ...a.slice(1).filter((h, y) => d[y] !== true)].map(({ row: h }) => h);
      const g = d.includes(null) ? "unknown" : "ahead";
      return {
        column: r,
        kind: d.includes(false) ? "chance" : g,
        rows: a.map(({ row: h }) => h),
        first: p,
        paired: m(l(a, 1))?.difference ?? null
      };
    });
  }
  function De(t) {
    const e = /* @__PURE__ */ new Map();
    for (const { kind: r, rows: o } of t)
      if (r === "ahead") e.set(l(o, 0), (e.get(l(o, 0)) ?? 0) + 1);
    const n = (r) => t.filter(({ kind: o }) => o === r).length;
    return { ahead: e, chance: n("chance"), unknown: n("unknown") };
  }
  function Sn(t, e, n) {
    const r = t.scores(n);
    const o = t.scoreIndex(n, e);
    if (r === void 0 || o < 0) return { row: e, value: Number.NaN, interval: null };
    const [s, a] = [l(r.low, o), l(r.high, o)];
    const i = s === "" || a === "" ? null : { low: Number(s), high: Number(a) };
    return { row: e, value: Number(l(r.values, o)), interval: i };
  }
  function Rn(t, e, n, r) {
    if (r !== void 0) return I(r.difference);
    if (t.interval === null || e.interval === null) return null;
    const o = n * (t.value - e.value);
    const [s, a] = n > 0 ? [t.value - t.interval.low, e.interval.high - e.value] : [t.interval.high - t.value, e.value - e.interval.low];
    return o > Math.hypot(s, a);
  }
  function Cn(t, e, n, r) {
    const [o, s] = [t.ref(n), t.ref(r)];
    return e.find(
      ({ higher: a, lower: i }) => a === o && i === s || a === s && i === o
    );
  }

  // src/explorer/view-url.ts
  var Mn = ["year", "size", "family", "none"];
  var Tn = { from: "", to: "" };
  var D = {
    query: "",
    facets: /* @__PURE__ */ new Map(),
    ranges: /* @__PURE__ */ new Map(),
    sort: [],
    columns: null,
    group: null,
    models: []
  };
  var kn = /* @__PURE__ */ new Set(["q", "sort", "columns", "group", "models"]);
  var oe = "all:";
  var En = 60;
  function A(t) {
    const e = new URLSearchParams(t);
    const n = /* @__PURE__ */ new Map();
    const r = /* @__PURE__ */ new Map();
    for (const [a, i] of e) {
      if (kn.has(a) || n.has(a) || r.has(a)) continue;
      if (i.includes("..")) {
        const m = $n(i);
        if (!An(m)) r.set(a, m);
        continue;
      }
      const f = Nn(i);
      if (!Ln(f)) n.set(a, f);
    }
    const o = e.get("group");
    const s = e.get("columns");
    return {
      query: e.get("q") ?? "",
      facets: n,
      ranges: r,
      sort: B(
        _(e.get("sort")).map((a) => ({
          column: a.replace(/^-/, ""),
          descending: a.startsWith("-")
        })),
        (a) => a.column
      ),
      columns: s === null ? null : B(_(s), (a) => a),
      group: Mn.find((a) => a === o) ?? null,
      models: B(_(e.get("models")), (a) => a)
    };
  }
  function U(t) {
    const e = [];
    if (t.query !== "") e.push(["q", t.query]);
    for (const [n, r] of t.facets) {
      const o = [...r.values, ...r.excluded.map((s) => `!${s}`)].join(",");
      if (o !== "") e.push([n, r.requireAll ? oe + o : o]);
    }
    for (const [n, { from: r, to: o }] of On(t)) e.push([n, `${r}..${o}`]);
    if (t.sort.length > 0)
      e.push(["sort", t.sort.map(({ column: n, descending: r }) => (r ? "-" : "") + n).join(",")]);
    if (t.columns !== null) e.push(["columns", t.columns.join(",")]);
    if (t.group !== null) e.push(["group", t.group]);
    if (t.models.length > 0) e.push(["models", t.models.join(",")]);
    return e.length === 0 ? "" : `?${e.map(([n, r]) => `${Ue(n)}=${Ue(r)}`).join("&")}`;
  }
  function Ln(t) {
    return t.values.length === 0 && t.excluded.length === 0;
  }
  function An({ from: t, to: e }) {
    return t === "" && e === "";
  }
  function On(t) {
    return [...t.ranges].sort(([e], [n]) => e < n ? -1 : 1);
  }
  function Ue(t) {
    return encodeURIComponent(t).replace(/%2C|%3A|%2F/g, decodeURIComponent).replace(/%20/g, "+");
  }
  function Nn(t) {
    const e = t.startsWith(oe);
    const n = B(_(e ? t.slice(oe.length) : t), (r) => r.replace(/^!/, ""));
    return {
      values: n.filter((r) => !r.startsWith("!")),
      requireAll: e,
      excluded: n.filter((r) => r.startsWith("!")).map((r) => r.slice(1))
    };
  }
  function $n(t) {
    const [e, n, ...r] = t.split("..");
    return e === void 0 || n === void 0 || r.length > 0 ? Tn : { from: e.trim(), to: n.trim() };
  }
  function _(t) {
    return (t ?? "").split(",").filter((e) => e !== "" && e !== "!" && e !== "-").slice(0, En);
  }
  function B(t, e) {
    const n = /* @__PURE__ */ new Set();
    return t.filter((r) => {
      const o = e(r);
      if (n.has(o)) return false;
      n.add(o);
      return true;
    });
  }

  // src/search/load-library.ts
  var z;
  function se() {
    if (globalThis.catalogSearch !== void 0) return Promise.resolve(globalThis.catalogSearch);
    z ??= M("search-engine.js").then(E);
    z.catch(() => {
      z = void 0;
    });
    return z;
  }

  // src/story/load-on-demand.ts
  var Pn = ".score:has(> a)";
  function ze() {
    const t = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: n, target: r }) => {
      const o = n === "pointerover" || n === "focusin";
      if (o && !(r instanceof Element && r.closest(Pn) !== null)) return;
      for (const s of t) removeEventListener(s, e);
      void M("story.js").catch(() => void 0);
    };
    for (const n of t) addEventListener(n, e, { passive: true });
  }

  // src/compare.ts
  var Fn = 8;
  var Hn = 12;
  var In = 8;
  var Vn = T(
    "Hard problems are hard for every model. Where the result of each problem is known for both, the difference on each problem tells them apart better than two intervals do. The line marks no difference. Each pair is judged by itself, at 95 %: among many equal ones, some will seem apart."
  );
  var _n = T(
    "Ahead: told apart at 95 %, by the difference on each problem where it is known for both, else by the difference of the two scores."
  );
  var Bn = /* @__PURE__ */ new Set(["models", "q", "h", "benchmarks", "columns", "as-of", "sense", "rows"]);
  function Ge(t, e) {
    const n = Le(t, e);
    return n === null ? t : u("{name} (did you mean {nearest}?)", { name: t, nearest: n });
  }
  function Dn(t) {
    return [...new Set(new URLSearchParams(t).keys())].filter((e) => !Bn.has(e)).map(
      (e) => u("The address has {name}, which this page does not know.", { name: Ge(e, ["models"]) })
    );
  }
  function Un(t) {
    return `${t.benchmark} ${ae(t)}`;
  }
  function ae({ what: t, descending_first: e }) {
    return e ? t : u("{metric} (lower is better)", { metric: t });
  }
  function ce(t) {
    const e = (new URLSearchParams(t).get("benchmarks") ?? "").split(",").filter((n) => n !== "");
    return e.length === 0 ? null : new Set(e);
  }
  function ie({ path: t }) {
    return t.replace(/^benchmarks\/|\.html(?:#.*)?$/g, "");
  }
  function zn(t, e) {
    if (A(location.search).columns !== null) return t;
    const n = e === 1 || ce(location.search) !== null ? 1 : 2;
    const r = /* @__PURE__ */ new Map();
    for (const o of t)
      if (o.rows.length >= n && !r.has(ie(o.column)))
        r.set(ie(o.column), o);
    return [...r.values()].slice(0, In);
  }
  function qn(t) {
    const e = ce(t);
    const { asOf: n, sense: r } = O(new URLSearchParams(t));
    return [
      e === null ? "" : u("Results on {benchmarks} only.", { benchmarks: w([...e]) }),
      n === "" ? "" : Wn(n, r)
    ];
  }
  function Wn(t, e) {
    return e === "published" ? u(
      "As of {day}, by values published until then: what one could have known. Facts are those of today; comparisons problem by problem and exports are left out, for they have values of today.",
      { day: t }
    ) : u("As of {day}, of models released until then, with the values known today.", { day: t });
  }
  function jn(t) {
    const { asOf: e, sense: n } = O(new URLSearchParams(location.search));
    return Ke(U({ ...D, models: t }), e, n);
  }
  function Ke(t, e, n) {
    if (e === "") return t;
    return `${t === "" ? "?" : `${t}&`}as-of=${e}&sense=${n}`;
  }
  var le = class {
    root;
    catalogue;
    search;
    models = [];
    renderCount = 0;
    query = "";
    /** Day that the page is as of, "" for today, and its sense: changing them loads the page again. */
    asOf;
    sense;
    constructor(e, n) {
      this.root = e;
      this.catalogue = n;
      this.search = new V(n);
      ({ asOf: this.asOf, sense: this.sense } = O(new URLSearchParams(location.search)));
    }
    get field() {
      return x(this.root, "input[type=search]");
    }
    /** Whether the page may show a model: as of a date by release, those that were released until then. */
    isReleased(e) {
      const n = this.catalogue.row(e);
      if (this.asOf === "" || this.sense === "published" || n === void 0) return true;
      const r = q(S(this.catalogue, n, "released"));
      return r !== "" && r <= this.asOf;
    }
    startDate() {
      const e = x(this.root, ".as-of");
      const n = x(e, "input");
      const r = x(e, "select");
      n.value = this.asOf;
      r.value = this.sense;
      e.addEventListener("change", () => {
        if (n.value === "" && this.asOf === "") return;
        const o = r.value === "published" ? "published" : "released";
        location.assign(
          `${location.pathname}${Ke(U({ ...D, models: A(location.search).models }), n.value, o)}`
        );
      });
    }
    start() {
      this.startDate();
      const e = this.field;
      e.addEventListener("focus", () => void se().catch(() => void 0));
      e.addEventListener("input", () => void this.showSuggestions(e.value));
      addEventListener("popstate", () => void this.showModels(A(location.search).models));
      void this.showModels(A(location.search).models);
    }
    setModels(e) {
      try {
        history.pushState(null, "", `${location.pathname}${jn(e)}`);
      } catch {
      }
      void this.showModels(e);
    }
    /** Fills the list below the field; the last call wins. */
    async showSuggestions(e) {
      this.query = e;
      if (e.trim() !== "") {
        try {
          await se();
        } catch {
          x(this.root, ".matches").textContent = u("The data could not be loaded.");
          return;
        }
        if (this.query !== e) return;
      }
      const n = this.search.find(e)?.matches.map((o) => ({ row: o, ref: this.catalogue.ref(o) })) ?? [];
      const r = n.filter(({ ref: o }) => !this.models.includes(o)).slice(0, this.models.length < L ? Fn : 0);
      x(this.root, ".offers").replaceChildren(
        ...r.map(({ row: o, ref: s }) => {
          const a = c("button", { type: "button" }, l(this.catalogue.table.rows.name, o));
          a.addEventListener("click", () => {
            const i = this.field;
            i.value = "";
            this.setModels([...this.models, s]);
            i.focus();
          });
          return c("li", {}, a);
        })
      );
    }
    async showModels(e) {
      const n = this.catalogue.currentRefs(e);
      const r = n.filter((h) => this.catalogue.row(h) !== void 0);
      const o = r.filter((h) => this.isReleased(h));
      const s = r.filter((h) => !this.isReleased(h));
      const a = n.filter((h) => this.catalogue.row(h) === void 0);
      this.models = o.slice(0, L);
      const i = this.models.map((h) => this.catalogue.row(h) ?? 0);
      const f = this.field;
      f.disabled = this.models.length >= L;
      const m = [
        i.length === 0 ? u("No model is chosen yet: add one above, or choose some in the table of models.") : "",
        i.length === 1 ? u("One model; add another to compare it with.") : "",
        i.length > 1 ? v("{n} models.", "{n} models.", i.length) : "",
        o.length > L ? u("The first {shown} of {all}.", { shown: L, all: o.length }) : "",
        a.length > 0 ? u("Not in the catalogue: {names}.", {
          names: w(a.map((h) => Ge(h, this.allRefs())))
        }) : "",
        ...qn(location.search),
        s.length > 0 ? u("Not released until {day}, or without a date: {models}.", {
          day: this.asOf,
          models: w(s.map((h) => this.modelName(h)))
        }) : "",
        ...Dn(location.search)
      ];
      x(this.root, ".matches").textContent = $(m);
      void this.showSuggestions(f.value);
      this.renderCount += 1;
      const d = this.renderCount;
      const p = await this.loadComparisons();
      if (d !== this.renderCount) return;
      const g = x(this.root, ".compared");
      if (i.length === 0) g.replaceChildren();
      else {
        const h = ce(location.search);
        const y = A(location.search).columns;
        const b = Ee(this.catalogue, i).filter(
          ({ column: N }) => (h === null || h.has(ie(N))) && (y?.includes(N.id) ?? true)
        );
        g.replaceChildren(
          ...this.verdictList(i, Be(this.catalogue, b, p ?? [])),
          this.factTable(i),
          ...this.resultChart(i, b),
          ...this.differences(i, b, p),
          ...this.resultTable(i, b),
          ...this.exportSection(i, b)
        );
      }
    }
    /** Exports of the first boards that several of the models share: `catalog table` reads the address of it. */
    exportSection(e, n) {
      const r = zn(n, e.length);
      const o = r.map(({ column: p }) => be(this.catalogue, p.id)).filter((p) => p !== void 0);
      if (o.length === 0 || this.asOf !== "") return [];
      const s = U({ ...D, models: this.models, columns: o.map(({ id: p }) => p) });
      const a = `${location.origin}${location.pathname}${s}`;
      const i = c("div", { class: "panel" });
      const f = c("details", { class: "fold" }, c("summary", {}, u("Export")), i);
      const m = async () => {
        await M("explorer-more.js");
        const { dataset: p } = this.root;
        window.catalogExplorer?.exportPanel(
          i,
          { catalogue: this.catalogue, rows: e, columns: o, address: a, origins: null },
          () => R(p["citations"] ?? "", "citations"),
          () => R(p["origins"] ?? "", "origins")
        );
      };
      f.addEventListener("toggle", () => {
        if (!f.open || i.childElementCount > 0) return;
        m().catch(() => i.replaceChildren(c("p", {}, u("The data could not be loaded."))));
      });
      const d = w(r.map(({ column: p }) => p.benchmark));
      return [
        C(
          "export",
          u("Export"),
          c("p", { class: "note" }, u("The first leaderboard of each of these benchmarks: {names}.", { names: d })),
          f
        )
      ];
    }
    /** Comparisons of the shown models problem by problem; null if the data could not be loaded. */
    async loadComparisons() {
      if (this.models.length < 2 || this.asOf !== "" && this.sense === "published") return [];
      try {
        const e = await R(this.root.dataset["pairs"] ?? "", "pairs");
        if (e.format !== $e) return null;
        return await _e(
          e,
          this.models,
          async (n) => await R(`${this.root.dataset["root"] ?? ""}${n.path}`, n.name)
        );
      } catch {
        return null;
      }
    }
    /** Who is ahead on each shared benchmark, in words; first how often each is. */
    verdictList(e, n) {
      if (e.length < 2) return [];
      if (n.length === 0)
        return [
          C(
            "verdicts",
            u("Who is ahead"),
            c(
              "p",
              { class: "empty" },
              u("No benchmark has a value of two of these models, so that nothing can be said.")
            )
          )
        ];
      const { ahead: r, chance: o, unknown: s } = De(n);
      const a = [...r].map(
        ([m, d]) => u("{model} is ahead on {times}", { model: this.rowName(m), times: d })
      );
      const i = [
        ...a,
        o > 0 ? u("{n} not told apart", { n: o }) : "",
        s > 0 ? u("{n} without intervals", { n: s }) : ""
      ].filter((m) => m !== "").join(u("; "));
      const f = n.map(
        (m) => c(
          "li",
          { class: m.kind },
          c("strong", {}, this.verdictText(m, e.length)),
          c(
            "span",
            {},
            c("a", { href: m.column.path }, m.column.benchmark),
            ` ${ae(m.column)}`
          ),
          c("ul", {}, ...m.rows.map((d) => c("li", {}, ...this.valueText(d, m.column.id)))),
          m.paired === null ? null : c("small", {}, this.pairedText(m))
        )
      );
      return [
        C(
          "verdicts",
          u("Who is ahead"),
          c(
            "p",
            { class: "note" },
            $([
              v("Of {n} shared board: {summary}.", "Of {n} shared boards: {summary}.", n.length, { summary: i }),
              u(_n)
            ])
          ),
          c("ul", { class: "verdicts" }, ...f)
        )
      ];
    }
    verdictText({ kind: e, rows: n, first: r }, o) {
      const s = this.rowName(l(n, 0));
      if (e === "ahead")
        return o > 2 && n.length > 2 ? u("{model} ahead of the others", { model: s }) : u("{model} ahead", { model: s });
      if (e === "unknown") return u("{model} better, as printed; no interval is known", { model: s });
      return r.length === n.length ? u("Not told apart") : u("Not told apart: {models}", { models: w(r.map((a) => this.rowName(a))) });
    }
    pairedText({ paired: e, rows: n }) {
      if (e === null) return "";
      const [r, o] = [this.rowName(l(n, 0)), this.rowName(l(n, 1))];
      const { difference: s, interval: a } = te(e, r, o);
      return u("{text} ({note})", { text: s, note: a });
    }
    allRefs() {
      return Array.from({ length: this.catalogue.size }, (e, n) => this.catalogue.ref(n));
    }
    rowName(e) {
      return l(this.catalogue.table.rows.name, e);
    }
    /** Name, value and interval of a row, in one line. */
    valueText(e, n) {
      const r = this.catalogue.scores(n);
      const o = this.catalogue.scoreIndex(n, e);
      if (r === void 0 || o < 0) return [];
      const [s, a] = [l(r.low, o), l(r.high, o)];
      const i = s === "" ? "" : ` (${s}–${a})`;
      return [
        `${this.rowName(e)} `,
        c("a", { href: Q(this.catalogue, e, n) }, l(r.values, o)),
        i
      ];
    }
    factTable(e) {
      const n = ke(this.catalogue, e);
      const r = e.map((a) => {
        const i = this.catalogue.ref(a);
        const f = l(this.catalogue.table.rows.name, a);
        const m = c("button", { type: "button", "aria-label": u("Remove {name}", { name: f }) }, "×");
        m.addEventListener("click", () => {
          this.setModels(this.models.filter((d) => d !== i));
          this.field.focus();
        });
        return c(
          "th",
          { scope: "col" },
          c("a", { href: Ae(this.catalogue, a) }, f),
          " ",
          m
        );
      });
      const o = (a, i) => i.length === 0 ? null : c(
        "tbody",
        {},
        c(
          "tr",
          { class: "group" },
          c("th", { scope: "rowgroup", colspan: String(e.length + 1) }, a)
        ),
        ...i.map(
          ({ title: f, values: m }) => c(
            "tr",
            {},
            c("th", { scope: "row" }, f),
            ...m.map(
              (d, p) => c("td", { "data-head": this.rowName(l(e, p)) }, d)
            )
          )
        )
      );
      const s = c(
        "table",
        { class: "data side" },
        c("caption", {}, u("Facts side by side")),
        c("thead", {}, c("tr", {}, c("td"), ...r)),
        ...[
          o(
            e.length > 1 ? u("Different") : u("Facts"),
            n.filter(({ differs: a }) => a || e.length === 1)
          ),
          o(
            u("The same"),
            n.filter(({ differs: a }) => !a && e.length > 1)
          )
        ].filter((a) => a !== null)
      );
      return C("facts", u("Facts"), We(u("Facts side by side"), qe(s, e)));
    }
    resultChart(e, n) {
      const r = n.filter((f) => f.rows.length > 1).slice(0, Hn);
      if (r.length === 0) return [];
      const o = this.catalogue.table.rows.name;
      const s = r.map(
        ({ column: f, rows: m }) => c(
          "div",
          { class: "plot" },
          c("h3", {}, Un(f)),
          c(
            "ul",
            {},
            ...m.map(
              (d) => c(
                "li",
                { "data-model": String(e.indexOf(d) + 1) },
                c("span", {}, l(o, d), ...this.configurationNote(d, f.id)),
                ...this.scoreCell(d, f.id, false)
              )
            )
          )
        )
      );
      const a = r.filter(({ column: f }) => f.unit !== "%");
      const i = $([
        a.length < r.length ? u(
          "Percent from 0 to 100: the value, and its 95 % interval as a bar. Where bars overlap the difference may be chance."
        ) : "",
        a.length > 0 ? u("A unit beside a value says that it is not a percentage.") : ""
      ]);
      return [
        C(
          "chart",
          u("Benchmarks with results of at least two of these models"),
          c("p", { class: "note" }, i),
          c("div", { class: "plots" }, ...s)
        )
      ];
    }
    differences(e, n, r) {
      if (e.length < 2 || this.asOf !== "" && this.sense === "published") return [];
      const o = [];
      if (r === null) o.push(c("p", { class: "empty" }, u("The results by problem could not be loaded.")));
      else if (r.length > 0)
        o.push(
          c("p", { class: "note" }, u(Vn)),
          ...r.map((f) => this.pairList(f, n))
        );
      const s = n.filter((f) => f.rows.length > 1);
      const a = new Set(r?.map(({ matter: f }) => f.column));
      const i = s.filter(({ column: f }) => !a.has(f.id)).map(({ column: f }) => `${f.benchmark} ${f.what}`);
      if (r !== null && i.length > 0)
        o.push(
          c(
            "p",
            { class: "note" },
            u(
              "No results by problem for any two of these models, so that only the intervals above can be compared: {boards}.",
              { boards: w(i) }
            )
          )
        );
      else if (r?.length === 0)
        o.push(c("p", { class: "empty" }, u("No two of these models have results for the same problems.")));
      return [C("differences", u("Differences on the same problems"), ...o)];
    }
    pairList({ matter: e, configurations: n, pairs: r }, o) {
      const s = Math.min(-0.02, ...r.map(({ difference: h }) => h.low - 0.01));
      const a = Math.max(0.1, ...r.map(({ difference: h }) => h.high + 0.01));
      const i = (h) => String(100 * (h - s) / (a - s));
      const f = (h) => {
        const y = n.get(h) ?? "";
        return y === "" ? this.modelName(h) : `${this.modelName(h)} (${y})`;
      };
      const m = r.map(({ higher: h, lower: y, difference: b }) => {
        const { difference: N, interval: Xe } = te(b, f(h), f(y));
        const de = J(i(b.low), i(b.high), i(b.value));
        de.style.setProperty("--none", i(0));
        const Ye = c("strong", {}, u("Not significant:"));
        const Qe = I(b) ? [] : [" ", ...ue("{mark} it may be chance.", { mark: Ye })];
        return c(
          "li",
          {},
          c("div", { class: "score" }, de),
          c("p", {}, u("{text}.", { text: N }), " ", c("small", {}, Xe), ...Qe)
        );
      });
      const d = o.find(({ column: h }) => h.id === e.column)?.rows ?? [];
      const p = new Set(r.flatMap(({ higher: h, lower: y }) => [h, y]));
      const g = d.filter((h) => !p.has(this.catalogue.ref(h))).map((h) => l(this.catalogue.table.rows.name, h));
      return c(
        "div",
        { class: "pairs" },
        c("h3", {}, c("a", { href: e.path }, `${e.benchmark} ${e.what}`)),
        c("ul", {}, ...m),
        g.length === 0 ? null : c("p", { class: "note" }, u("No results by problem for: {models}.", { models: w(g) }))
      );
    }
    modelName(e) {
      const n = this.catalogue.row(e);
      return n === void 0 ? e : this.rowName(n);
    }
    resultTable(e, n) {
      if (n.length === 0)
        return [
          C(
            "results",
            u("Results"),
            c(
              "p",
              { class: "empty" },
              u("These models have no results without a method; results with a method are on the pages of the models.")
            )
          )
        ];
      const r = e.map((d) => c("th", { scope: "col" }, l(this.catalogue.table.rows.name, d)));
      const o = e.length === 2;
      const s = n.every(({ column: d }) => d.unit === "%") ? u("First minus second, points") : u("First minus second, points or as stated");
      const a = n.map(
        ({ column: d, gap: p }) => c(
          "tr",
          {},
          c(
            "th",
            { scope: "row" },
            c("a", { href: d.path }, d.benchmark),
            c("small", {}, ae(d))
          ),
          ...e.map(
            (g) => c("td", { class: "s", "data-head": this.rowName(g) }, ...this.scoreCell(g, d.id, true))
          ),
          o ? c("td", { class: "n", "data-head": u("Difference") }, p ?? "") : null
        )
      );
      const i = c(
        "tr",
        {},
        c("td"),
        ...r,
        o ? c("th", { scope: "col", "data-kind": "number" }, s) : null
      );
      const f = c(
        "table",
        { class: "data side models" },
        c("caption", {}, u("Results side by side")),
        c("thead", {}, i),
        c("tbody", {}, ...a)
      );
      const m = o ? [
        c(
          "p",
          { class: "note" },
          u(
            "The last column is the difference of two headlines, not of paired runs: settings may differ, and each number links to its details."
          )
        )
      ] : [];
      return [
        C("results", u("Results"), ...m, We(u("Results side by side"), qe(f, e)))
      ];
    }
    /** How a model was run for its value in a column, in small letters; nothing where that is not stated. */
    configurationNote(e, n) {
      const r = this.catalogue.configuration(n, e)?.label ?? "";
      return r === "" ? [] : [" ", c("small", {}, r)];
    }
    scoreCell(e, n, r) {
      const o = this.catalogue.scoreIndex(n, e);
      const s = this.catalogue.scores(n);
      if (o < 0 || s === void 0) return [];
      const [a, i, f] = [l(s.values, o), l(s.low, o), l(s.high, o)];
      const m = c("a", { href: Q(this.catalogue, e, n) }, a);
      const d = i === "" ? [Oe(this.catalogue, s.column)] : [J(i, f, a), c("small", {}, `${i}–${f}`)];
      const p = r ? Ne(this.catalogue, e, n, true) : [];
      return [
        c("div", { class: "score" }, m, ...d),
        p.length === 0 ? null : c(
          "div",
          { class: "marks" },
          ...p.flatMap((g, h) => h === 0 ? [g] : [" ", g])
        )
      ];
    }
  };
  function C(t, e, ...n) {
    return c("section", {}, c("h2", { id: t }, e), ...n);
  }
  function qe(t, e) {
    t.style.setProperty("--models", String(e.length));
    return t;
  }
  function We(t, e) {
    return c("div", { class: "frame", tabindex: "0", role: "region", "aria-label": t }, e);
  }
  async function Gn(t, e) {
    const { asOf: n, sense: r } = O(new URLSearchParams(location.search));
    if (n === "" || r === "released") return e;
    return Te(e, await R(t.dataset["dated"] ?? "", "dated"), n);
  }
  async function Kn(t) {
    try {
      const [e, n] = await Promise.all([
        R(t.dataset["data"] ?? "", "models"),
        R(t.dataset["scores"] ?? "", "scores")
      ]);
      if (e.format !== Se) throw new Error("the data is of another version than this script");
      const r = new H(e);
      r.addScores(await Gn(t, n));
      new le(t, r).start();
    } catch (e) {
      x(t, ".matches").textContent = u("The data could not be loaded.");
      throw e;
    }
  }
  var je = document.querySelector(".compare");
  if (je !== null) void Kn(je);
  ze();
})();
