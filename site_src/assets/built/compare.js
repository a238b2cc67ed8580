// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function l(t, e = {}, ...n) {
    const r = document.createElement(t);
    for (const [o, s] of Object.entries(e))
      if (s !== null) r.setAttribute(o, s);
    for (const o of n)
      if (o !== null) r.append(Xe(o, t) ? Ye(o) : o);
    return r;
  }
  var Ke = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function Xe(t, e) {
    return typeof t === "string" && e !== "option" && e !== "textarea" && Ke.test(t);
  }
  function Ye(t) {
    const e = document.createElement("bdi");
    e.textContent = t;
    return e;
  }
  function w(t, e) {
    const n = t.querySelector(e);
    if (n === null) throw new Error(`the page has no ${e}`);
    return n;
  }

  // src/dom/load-script.ts
  var Qe = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function _(t) {
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
  function C(t) {
    return _(new URL(t, Qe).href);
  }

  // src/dom/load-data.ts
  var D = /* @__PURE__ */ new Map();
  function R(t, e) {
    let n = D.get(t);
    if (n !== void 0) return n;
    n = _(t).then(() => {
      const r = window.catalogData?.[e];
      if (r === void 0) throw new Error(`${t} does not register ${e}`);
      return r;
    });
    n.catch(() => D.delete(t));
    D.set(t, n);
    return n;
  }

  // src/dom/words.ts
  function d(t, ...e) {
    const n = ce()[t];
    return de(typeof n === "string" ? n : t, e[0] ?? {});
  }
  function x(t, e, n, r = {}) {
    const o = ce()[t] ?? [t, e];
    const s = typeof o === "string" ? [o] : o;
    const a = n === 1 ? s[0] : s.at(-1);
    return de(a ?? e, { n: n.toLocaleString("en"), ...r });
  }
  function le(t, e) {
    return d(t).split(/\{(\w+)\}/).map((n, r) => r % 2 === 1 ? e[n] : n).filter((n) => n !== void 0 && n !== "");
  }
  function b(t) {
    return t.join(d(", "));
  }
  function A(t) {
    return Je(
      t.filter((e) => e !== ""),
      (e, n) => d("{text} {sentence}", { text: e, sentence: n })
    );
  }
  function Je(t, e) {
    const [n = "", ...r] = t;
    return r.reduce(e, n);
  }
  function M(t) {
    return t;
  }
  function ce() {
    const t = typeof window === "undefined" ? void 0 : window.catalogData;
    return t?.["words"] ?? {};
  }
  function de(t, e) {
    return t.replace(/\{(\w+)\}/g, (n, r) => r in e ? String(e[r]) : n);
  }

  // src/explorer/array.ts
  function i(t, e) {
    const n = t[e];
    if (n === void 0) throw new RangeError(`no item ${e} in a list of ${t.length}`);
    return n;
  }

  // src/explorer/bit-set.ts
  var ue = 32;
  var T = class t {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(e, n) {
      this.size = e;
      this.words = n ?? new Uint32Array(Math.ceil(e / ue));
    }
    static full(e) {
      const n = new t(e);
      n.words.fill(4294967295);
      const r = e % ue;
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
      for (const n of this.words) e += me(n);
      return e;
    }
    /** Size of the intersection, without creating it. */
    intersectionCount(e) {
      let n = 0;
      for (let r = 0; r < this.words.length; r += 1) n += me((this.words[r] ?? 0) & (e.words[r] ?? 0));
      return n;
    }
    combine(e, n) {
      const r = new Uint32Array(this.words.length);
      for (let o = 0; o < r.length; o += 1) r[o] = n(this.words[o] ?? 0, e.words[o] ?? 0);
      return new t(this.size, r);
    }
  };
  function me(t) {
    let e = t - (t >>> 1 & 1431655765);
    e = (e & 858993459) + (e >>> 2 & 858993459);
    e = e + (e >>> 4) & 252645135;
    return Math.imul(e, 16843009) >>> 24;
  }

  // src/search/library.ts
  function k() {
    if (globalThis.catalogSearch === void 0) throw new Error("search-engine.js is not loaded");
    return globalThis.catalogSearch;
  }

  // src/explorer/fold-text.ts
  function P(t) {
    return k().fold(t).text;
  }

  // src/explorer/catalogue.ts
  var F = "has";
  var z = "any.";
  function fe(t) {
    return z + t;
  }
  var $ = class {
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
      for (const u of e) this.loadedScores.set(u.column, u);
      const n = this.table.columns.map(
        (u, m) => T.of(this.size, this.loadedScores.get(m)?.rows ?? [])
      );
      const r = (u, m) => ({ id: u, name: m, search: "", hint: "" });
      const o = [...this.columnsByBenchmark].filter(([, u]) => u.length > 1);
      const s = [
        ...o.map(
          ([u, [m]]) => r(fe(u), `${i(this.table.columns, m ?? 0).benchmark}`)
        ),
        ...this.table.columns.map(({ id: u, benchmark: m, what: p }) => r(u, `${m} ${p}`))
      ];
      const a = {
        id: F,
        title: d("Has a result on"),
        hint: "",
        tags: false,
        chips: false,
        of_rows: true,
        values: s,
        members: []
      };
      const c = [
        ...o.map(
          ([, u]) => u.reduce((m, p) => m.or(i(n, p)), new T(this.size))
        ),
        ...n
      ];
      const f = new Map(s.map(({ id: u }, m) => [u, m]));
      for (const [u, m] of this.columnsByBenchmark)
        if (m.length === 1) f.set(fe(u), o.length + (m[0] ?? 0));
      this.facetRowsById.set(F, { facet: a, rows: c, valueIndexes: f });
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
      const o = e.of_rows ? n : i(this.table.rows.family, n);
      return e.lists.map((s) => i(r[s] ?? [], o));
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
      return n === void 0 ? e : i(this.table.columns, n).benchmark;
    }
    /** Columns that a value of "has a result on" means, those with most values first; [] for an unknown one. */
    columnsOf(e) {
      const n = this.column(e);
      if (n !== void 0) return [n];
      const r = e.startsWith(z) ? this.columnsByBenchmark.get(e.slice(z.length)) ?? [] : [];
      return r.map((o) => i(this.table.columns, o));
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
      const n = i(this.table.families.id, i(this.table.rows.family, e));
      const r = i(this.table.rows.id, e);
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
      const n = e.values.map(() => new T(this.size));
      for (let r = 0; r < this.size; r += 1) {
        const o = e.of_rows ? r : i(this.table.rows.family, r);
        for (const s of i(e.members, o)) i(n, s).add(r);
      }
      return { facet: e, rows: n, valueIndexes: new Map(e.values.map(({ id: r }, o) => [r, o])) };
    }
  };

  // src/explorer/weights-text.ts
  var Ze = { open: M("open"), closed: M("closed") };
  function he(t) {
    return d(Ze[t] ?? t);
  }

  // src/explorer/columns.ts
  var U = {
    id: "name",
    get title() {
      return d("Model");
    },
    kind: "words",
    descendingFirst: false
  };
  function en(t) {
    const { layout: e } = t;
    const n = e === "number" || e === "tags" || e === "places" ? e : "words";
    return { id: t.id, title: t.title, kind: n, descendingFirst: t.descending_first };
  }
  function pe(t, e) {
    if (e === U.id) return U;
    const n = t.fact(e);
    if (n !== void 0) return en(n);
    const r = t.column(e);
    if (r === void 0)
      return t.table.usual.includes(e) ? { id: e, title: e, kind: "score", descendingFirst: true } : void 0;
    const o = d("{score}, {unit}", { score: `${r.benchmark} ${r.what}`, unit: r.unit });
    return { id: e, title: o, kind: "score", descendingFirst: r.descending_first };
  }
  function S(t, e, n) {
    if (n === U.id) return i(t.table.rows.name, e);
    const r = t.fact(n);
    if (r !== void 0) return nn(t, e, r);
    const o = t.scoreIndex(n, e);
    return o < 0 ? "" : i(t.scores(n)?.values ?? [], o);
  }
  function nn(t, e, n) {
    const r = t.factValues(n, e);
    const o = r[0] ?? "";
    switch (n.kind) {
      case "name":
        return i(t.table.families.name, i(t.table.rows.family, e));
      case "tags":
        return b(ye(t, e).map(({ name: s }) => s));
      case "places":
        return b(ge(t, e).map(({ board: s, range: a }) => `${s.name} ${a}`));
      case "terms":
        return b(tn(t, e, n.id));
      case "shape":
        return r.every((s) => s === 0) ? "" : r.map((s) => String(s || "–")).join(" / ");
      case "size":
        return rn(Number(o));
      case "number":
        return o === 0 ? "" : be(Number(o));
      case "access":
        return he(String(o));
      default:
        return String(o);
    }
  }
  function ge(t, e) {
    const n = i(t.table.rows.places, e);
    return Array.from({ length: n.length / 3 }, (r, o) => {
      const s = i(t.table.boards, i(n, 3 * o));
      const a = i(n, 3 * o + 1);
      const c = i(n, 3 * o + 2);
      const f = 2 * (c - a + 1) > s.ranked;
      return { board: s, range: q(a, c), isWide: f, share: (a + c) / (2 * s.ranked) };
    });
  }
  function q(t, e) {
    return t === e ? String(t) : `${t}–${e}`;
  }
  function ye(t, e) {
    const n = i(t.table.rows.family, e);
    return t.table.facets.filter((r) => r.chips).flatMap(
      (r) => i(r.members, r.of_rows ? e : n).map((o) => i(r.values, o))
    );
  }
  function tn(t, e, n) {
    const r = t.facet(n)?.facet;
    if (r === void 0) return [];
    return i(r.members, r.of_rows ? e : i(t.table.rows.family, e)).map(
      (o) => i(r.values, o).name
    );
  }
  function be(t) {
    return String(t).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function rn(t) {
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
  var we = 7;
  var xe = 1;
  var ve = 2;
  var Re = 4;

  // src/explorer/model-comparison.ts
  var E = 6;
  function Se(t, e) {
    const n = t.table.facts.filter(({ id: o }) => o !== "family").map(({ id: o, title: s }) => {
      const a = e.map((c) => S(t, c, o));
      return { title: s, values: a, differs: new Set(a).size > 1 };
    });
    const r = n.filter(({ values: o }) => o.some((s) => s !== ""));
    return [...r.filter(({ differs: o }) => o), ...r.filter(({ differs: o }) => !o)];
  }
  function Ce(t, e) {
    const n = t.table.columns.filter(({ any_scaffold: s }) => !s);
    const r = n.map((s) => {
      const a = e.filter((c) => t.scoreIndex(s.id, c) >= 0);
      return {
        column: s,
        rows: a,
        gap: e.length === 2 && a.length === 2 ? sn(t, e, s) : null
      };
    });
    const o = r.filter((s) => s.rows.length > 0);
    return o.sort((s, a) => a.rows.length - s.rows.length);
  }
  var on = { [-1]: "−", 0: "±", 1: "+" };
  function sn(t, e, { id: n, unit: r }) {
    const [o, s] = [S(t, i(e, 0), n), S(t, i(e, 1), n)];
    const a = Math.min(...[o, s].map((u) => u.split(".")[1]?.length ?? 0));
    const c = Number(o) - Number(s);
    const f = `${on[Math.sign(c)] ?? ""}${Math.abs(c).toFixed(a)}`;
    return r === "%" ? f : `${f} ${r}`;
  }

  // src/explorer/nearest-name.ts
  function Me(t, e) {
    let n = null;
    let r = Math.floor(Math.max(3, t.length) / 3) + 1;
    for (const o of e) {
      if (Math.abs(o.length - t.length) >= r) continue;
      const s = an(t, o);
      if (s < r) [n, r] = [o, s];
    }
    return n;
  }
  function an(t, e) {
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
  function Te(t, e) {
    const n = i(t.table.rows.id, e);
    const r = `models/${i(t.table.families.id, i(t.table.rows.family, e))}.html`;
    return n === "" ? r : `${r}#v-${n}`;
  }
  function j(t, e, n) {
    const r = t.ref(e);
    const o = i(t.table.families.id, i(t.table.rows.family, e));
    const { anchor: s = "", suffix: a = "" } = t.column(n) ?? {};
    const c = t.configuration(n, e)?.anchor ?? "";
    return `models/${o}.html#${s}_${r.replace("/", "_")}${a}${c}`;
  }
  function ke(t, e) {
    const { unit: n } = i(t.table.columns, e);
    return n === "%" ? null : l("small", {}, n);
  }
  function G(t, e, n) {
    const r = l("i");
    r.style.setProperty("--low", t);
    r.style.setProperty("--high", e);
    r.style.setProperty("--at", n);
    return r;
  }
  function Ee(t, e, n, r) {
    const o = t.scoreIndex(n, e);
    const s = t.scores(n);
    if (o < 0 || s === void 0) return [];
    const { texts: a } = t.table;
    const c = i(s.marks, o);
    const f = t.configuration(n, e)?.label ?? "";
    const u = i(a, i(s.edition, o));
    const m = a[s.report_range[o] ?? 0] ?? "";
    const p = i(a, i(s.status, o));
    const y = i(s.reports, o);
    const h = r ? ln(t, e, n) : "";
    const g = [];
    if (h !== "") g.push(l("span", {}, d("rank {rank}", { rank: h })));
    if (f !== "") g.push(l("span", {}, f));
    if (u !== "") g.push(l("span", {}, u));
    if (p !== "") g.push(l("strong", {}, p));
    if ((c & xe) !== 0)
      g.push(
        W(
          d("Another report lies outside the interval"),
          d("reports differ: {values}", { values: m }),
          "differ"
        )
      );
    if ((c & ve) !== 0) g.push(W(d("Repeated by somebody who did not measure it"), d("quoted")));
    if ((c & Re) !== 0) g.push(W(d("Not checked against its source yet"), d("unverified")));
    if (y > 1) g.push(l("span", {}, x("{n} report", "{n} reports", y)));
    return g;
  }
  function ln(t, e, n) {
    const r = t.scoreIndex(n, e);
    const o = t.scores(n);
    if (r < 0 || o === void 0) return "";
    const s = i(o.best, r);
    const a = i(o.worst, r);
    const c = i(o.place, r);
    if (s > 0) return q(s, a);
    return c > 0 ? String(c) : "";
  }
  function W(t, e, n = null) {
    return l("abbr", { class: n, title: t }, e);
  }

  // src/explorer/pairs-data.ts
  var Le = 2;
  var Ne = 0.9;
  var Ae = 1.959963984540054;
  var K = 48;
  var Pe = 55296;
  var X = 57344;

  // src/explorer/paired-comparison.ts
  function cn(t) {
    return t.letters.map((e) => [...e].map((n) => dn(t, n.codePointAt(0) ?? 0)));
  }
  function dn(t, e) {
    const n = e < X ? e : e - X + Pe;
    return n < K ? null : i(t.rates, n - K);
  }
  function un(t, e) {
    const n = [];
    let r = 0;
    for (const o of [t, e]) r = Math.max(r, o.filter((s) => s !== null).length);
    for (const [o, s] of t.entries()) {
      const a = e[o] ?? null;
      if (s !== null && a !== null) n.push(s - a);
    }
    if (n.length < Math.max(2, Ne * r)) return null;
    return { ...mn(n), problems: n.length };
  }
  function mn(t) {
    const e = t.length + 2;
    const n = Fe(t);
    const r = n / e;
    const o = (Fe(t.map((c) => c * c)) + 1) / e - r * r;
    const s = Ae * Math.sqrt(o / e);
    const a = n / t.length;
    return {
      value: a,
      low: Math.max(-1, Math.min(r - s, a)),
      high: Math.min(1, Math.max(r + s, a))
    };
  }
  function Fe(t) {
    return t.reduce((e, n) => e + n, 0);
  }
  async function He(t, e, n) {
    const r = await Promise.all(
      t.matters.map(async (o) => {
        const s = e.filter((m) => o.parts.some((p) => p.models.includes(m)));
        const a = new Map(
          o.parts.flatMap(
            (m) => m.models.map((p, y) => [p, i(m.configurations, y)])
          )
        );
        if (s.length < 2) return { matter: o, configurations: a, pairs: [] };
        const c = o.parts.filter((m) => m.models.some((p) => s.includes(p)));
        const f = await Promise.all(c.map(async (m) => ({ part: m, rates: cn(await n(m)) })));
        const u = new Map(
          f.flatMap(
            ({ part: m, rates: p }) => m.models.map((y, h) => [y, i(p, h)])
          )
        );
        return {
          matter: o,
          configurations: a,
          pairs: hn(fn(s.map((m) => [m, u.get(m) ?? []])))
        };
      })
    );
    return r.filter(({ pairs: o }) => o.length > 0);
  }
  function fn(t) {
    return t.flatMap(
      ([e, n], r) => t.slice(r + 1).flatMap(([o, s]) => {
        const a = un(n, s);
        if (a === null) return [];
        const { value: c, low: f, high: u, problems: m } = a;
        return c < 0 ? [{ higher: o, lower: e, difference: { value: -c, low: -u, high: -f, problems: m } }] : [{ higher: e, lower: o, difference: a }];
      })
    );
  }
  function hn(t) {
    const e = (n) => t.filter(({ higher: r }) => r === n).length;
    return [...t].sort(
      (n, r) => e(r.higher) - e(n.higher) || r.difference.value - n.difference.value
    );
  }
  function H({ low: t, high: e }) {
    return t > 0 || e < 0;
  }
  function Q({ value: t, low: e, high: n, problems: r }, o, s) {
    const a = Y(t);
    const c = { higher: o, lower: s };
    let f;
    if (a === "0.0")
      f = x(
        "{higher} and {lower} score the same on the {n} problems that both were given",
        "{higher} and {lower} score the same on the {n} problems that both were given",
        r,
        c
      );
    else if (a === "1.0")
      f = x(
        "{higher} scores 1.0 point more than {lower} on the {n} problems that both were given",
        "{higher} scores 1.0 point more than {lower} on the {n} problems that both were given",
        r,
        c
      );
    else
      f = x(
        "{higher} scores {points} points more than {lower} on the {n} problems that both were given",
        "{higher} scores {points} points more than {lower} on the {n} problems that both were given",
        r,
        { ...c, points: a }
      );
    return { difference: f, interval: d("95 %: {low} to {high}", { low: $e(e), high: $e(n) }) };
  }
  function Y(t) {
    return (Math.abs(t) * 100).toFixed(1);
  }
  function $e(t) {
    return `${t < 0 && Y(t) !== "0.0" ? "−" : ""}${Y(t)}`;
  }

  // src/explorer/text-search.ts
  var I = class {
    catalogue;
    engine = null;
    last = null;
    constructor(e) {
      this.catalogue = e;
    }
    prepare() {
      this.engine ??= new (k()).SearchEngine(
        Array.from({ length: this.catalogue.size }, (e, n) => pn(this.catalogue, n))
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
  function pn(t, e) {
    const { families: n, rows: r, facets: o } = t.table;
    const s = i(r.family, e);
    const a = o.filter((u) => u.chips && !u.of_rows).flatMap((u) => i(u.members, s).map((m) => i(u.values, m).name));
    const c = J(i(r.search, e));
    const f = [
      i(n.name, s),
      ...J(i(n.search, s)),
      ...i(n.organisations, s).split(/, |、/u),
      ...gn(t, s),
      S(t, e, "architecture"),
      ...a
    ];
    return { names: [i(r.name, e), ...c], also: f.filter((u) => u !== ""), weight: 0 };
  }
  function gn(t, e) {
    const n = t.facet("organisation")?.facet;
    if (n === void 0) return [];
    return i(n.members, e).flatMap((r) => J(i(n.values, r).search));
  }
  function J(t) {
    return t === "" ? [] : t.split("\n");
  }

  // src/explorer/verdict.ts
  function Ie(t, e, n) {
    return e.filter((r) => r.rows.length > 1).map(({ column: r, rows: o }) => {
      const s = r.descending_first ? 1 : -1;
      const a = o.map((h) => yn(t, h, r.id)).sort((h, g) => s * (g.value - h.value));
      const c = i(a, 0);
      const f = n.filter(({ matter: h }) => h.column === r.id).flatMap((h) => h.pairs);
      const u = (h) => wn(t, f, c.row, h.row);
      const m = a.slice(1).map((h) => bn(c, h, s, u(h)));
      const p = [c, ...a.slice(1).filter((h, g) => m[g] !== true)].map(({ row: h }) => h);
      const y = m.includes(null) ? "unknown" : "ahead";
      return {
        column: r,
        kind: m.includes(false) ? "chance" : y,
        rows: a.map(({ row: h }) => h),
        first: p,
        paired: u(i(a, 1))?.difference ?? null
      };
    });
  }
  function Oe(t) {
    const e = /* @__PURE__ */ new Map();
    for (const { kind: r, rows: o } of t)
      if (r === "ahead") e.set(i(o, 0), (e.get(i(o, 0)) ?? 0) + 1);
    const n = (r) => t.filter(({ kind: o }) => o === r).length;
    return { ahead: e, chance: n("chance"), unknown: n("unknown") };
  }
  function yn(t, e, n) {
    const r = t.scores(n);
    const o = t.scoreIndex(n, e);
    if (r === void 0 || o < 0) return { row: e, value: Number.NaN, interval: null };
    const [s, a] = [i(r.low, o), i(r.high, o)];
    const c = s === "" || a === "" ? null : { low: Number(s), high: Number(a) };
    return { row: e, value: Number(i(r.values, o)), interval: c };
  }
  function bn(t, e, n, r) {
    if (r !== void 0) return H(r.difference);
    if (t.interval === null || e.interval === null) return null;
    const o = n * (t.value - e.value);
    const [s, a] = n > 0 ? [t.value - t.interval.low, e.interval.high - e.value] : [t.interval.high - t.value, e.value - e.interval.low];
    return o > Math.hypot(s, a);
  }
  function wn(t, e, n, r) {
    const [o, s] = [t.ref(n), t.ref(r)];
    return e.find(
      ({ higher: a, lower: c }) => a === o && c === s || a === s && c === o
    );
  }

  // src/explorer/view-url.ts
  var xn = ["year", "size", "family", "none"];
  var vn = { from: "", to: "" };
  var ee = {
    query: "",
    facets: /* @__PURE__ */ new Map(),
    ranges: /* @__PURE__ */ new Map(),
    sort: [],
    columns: null,
    group: null,
    models: []
  };
  var Rn = /* @__PURE__ */ new Set(["q", "sort", "columns", "group", "models"]);
  var Z = "all:";
  var Sn = 60;
  function N(t) {
    const e = new URLSearchParams(t);
    const n = /* @__PURE__ */ new Map();
    const r = /* @__PURE__ */ new Map();
    for (const [a, c] of e) {
      if (Rn.has(a) || n.has(a) || r.has(a)) continue;
      if (c.includes("..")) {
        const u = En(c);
        if (!Mn(u)) r.set(a, u);
        continue;
      }
      const f = kn(c);
      if (!Cn(f)) n.set(a, f);
    }
    const o = e.get("group");
    const s = e.get("columns");
    return {
      query: e.get("q") ?? "",
      facets: n,
      ranges: r,
      sort: V(
        O(e.get("sort")).map((a) => ({
          column: a.replace(/^-/, ""),
          descending: a.startsWith("-")
        })),
        (a) => a.column
      ),
      columns: s === null ? null : V(O(s), (a) => a),
      group: xn.find((a) => a === o) ?? null,
      models: V(O(e.get("models")), (a) => a)
    };
  }
  function ne(t) {
    const e = [];
    if (t.query !== "") e.push(["q", t.query]);
    for (const [n, r] of t.facets) {
      const o = [...r.values, ...r.excluded.map((s) => `!${s}`)].join(",");
      if (o !== "") e.push([n, r.requireAll ? Z + o : o]);
    }
    for (const [n, { from: r, to: o }] of Tn(t)) e.push([n, `${r}..${o}`]);
    if (t.sort.length > 0)
      e.push(["sort", t.sort.map(({ column: n, descending: r }) => (r ? "-" : "") + n).join(",")]);
    if (t.columns !== null) e.push(["columns", t.columns.join(",")]);
    if (t.group !== null) e.push(["group", t.group]);
    if (t.models.length > 0) e.push(["models", t.models.join(",")]);
    return e.length === 0 ? "" : `?${e.map(([n, r]) => `${Ve(n)}=${Ve(r)}`).join("&")}`;
  }
  function Cn(t) {
    return t.values.length === 0 && t.excluded.length === 0;
  }
  function Mn({ from: t, to: e }) {
    return t === "" && e === "";
  }
  function Tn(t) {
    return [...t.ranges].sort(([e], [n]) => e < n ? -1 : 1);
  }
  function Ve(t) {
    return encodeURIComponent(t).replace(/%2C|%3A|%2F/g, decodeURIComponent).replace(/%20/g, "+");
  }
  function kn(t) {
    const e = t.startsWith(Z);
    const n = V(O(e ? t.slice(Z.length) : t), (r) => r.replace(/^!/, ""));
    return {
      values: n.filter((r) => !r.startsWith("!")),
      requireAll: e,
      excluded: n.filter((r) => r.startsWith("!")).map((r) => r.slice(1))
    };
  }
  function En(t) {
    const [e, n, ...r] = t.split("..");
    return e === void 0 || n === void 0 || r.length > 0 ? vn : { from: e.trim(), to: n.trim() };
  }
  function O(t) {
    return (t ?? "").split(",").filter((e) => e !== "" && e !== "!" && e !== "-").slice(0, Sn);
  }
  function V(t, e) {
    const n = /* @__PURE__ */ new Set();
    return t.filter((r) => {
      const o = e(r);
      if (n.has(o)) return false;
      n.add(o);
      return true;
    });
  }

  // src/search/load-library.ts
  var B;
  function te() {
    if (globalThis.catalogSearch !== void 0) return Promise.resolve(globalThis.catalogSearch);
    B ??= C("search-engine.js").then(k);
    B.catch(() => {
      B = void 0;
    });
    return B;
  }

  // src/story/load-on-demand.ts
  var Ln = ".score:has(> a)";
  function Be() {
    const t = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: n, target: r }) => {
      const o = n === "pointerover" || n === "focusin";
      if (o && !(r instanceof Element && r.closest(Ln) !== null)) return;
      for (const s of t) removeEventListener(s, e);
      void C("story.js").catch(() => void 0);
    };
    for (const n of t) addEventListener(n, e, { passive: true });
  }

  // src/compare.ts
  var Nn = 8;
  var An = 12;
  var Pn = 8;
  var Fn = M(
    "Hard problems are hard for every model. Where the result of each problem is known for both, the difference on each problem tells them apart better than two intervals do. The line marks no difference. Each pair is judged by itself, at 95 %: among many equal ones, some will seem apart."
  );
  var $n = M(
    "Ahead: told apart at 95 %, by the difference on each problem where it is known for both, else by the difference of the two scores."
  );
  var Hn = /* @__PURE__ */ new Set(["models", "q", "h", "benchmarks", "columns", "as-of", "sense", "rows"]);
  function Ue(t, e) {
    const n = Me(t, e);
    return n === null ? t : d("{name} (did you mean {nearest}?)", { name: t, nearest: n });
  }
  function In(t) {
    return [...new Set(new URLSearchParams(t).keys())].filter((e) => !Hn.has(e)).map(
      (e) => d("The address has {name}, which this page does not know.", { name: Ue(e, ["models"]) })
    );
  }
  function On(t) {
    return `${t.benchmark} ${re(t)}`;
  }
  function re({ what: t, descending_first: e }) {
    return e ? t : d("{metric} (lower is better)", { metric: t });
  }
  function ae(t) {
    const e = (new URLSearchParams(t).get("benchmarks") ?? "").split(",").filter((n) => n !== "");
    return e.length === 0 ? null : new Set(e);
  }
  function oe({ path: t }) {
    return t.replace(/^benchmarks\/|\.html(?:#.*)?$/g, "");
  }
  function Vn(t, e) {
    if (N(location.search).columns !== null) return t;
    const n = e === 1 || ae(location.search) !== null ? 1 : 2;
    const r = /* @__PURE__ */ new Map();
    for (const o of t)
      if (o.rows.length >= n && !r.has(oe(o.column)))
        r.set(oe(o.column), o);
    return [...r.values()].slice(0, Pn);
  }
  function Bn(t) {
    const e = ae(t);
    const n = new URLSearchParams(t).get("as-of");
    return [
      e === null ? "" : d("Results on {benchmarks} only.", { benchmarks: b([...e]) }),
      n === null ? "" : d("Values are those of today: `catalog table` with this address gives those of {day}.", { day: n })
    ];
  }
  var se = class {
    root;
    catalogue;
    search;
    models = [];
    renderCount = 0;
    query = "";
    constructor(e, n) {
      this.root = e;
      this.catalogue = n;
      this.search = new I(n);
    }
    start() {
      const e = w(this.root, "input");
      e.addEventListener("focus", () => void te().catch(() => void 0));
      e.addEventListener("input", () => void this.showSuggestions(e.value));
      addEventListener("popstate", () => void this.showModels(N(location.search).models));
      void this.showModels(N(location.search).models);
    }
    setModels(e) {
      try {
        history.pushState(null, "", `${location.pathname}${ne({ ...ee, models: e })}`);
      } catch {
      }
      void this.showModels(e);
    }
    /** Fills the list below the field; the last call wins. */
    async showSuggestions(e) {
      this.query = e;
      if (e.trim() !== "") {
        try {
          await te();
        } catch {
          w(this.root, ".matches").textContent = d("The data could not be loaded.");
          return;
        }
        if (this.query !== e) return;
      }
      const n = this.search.find(e)?.matches.map((o) => ({ row: o, ref: this.catalogue.ref(o) })) ?? [];
      const r = n.filter(({ ref: o }) => !this.models.includes(o)).slice(0, this.models.length < E ? Nn : 0);
      w(this.root, ".offers").replaceChildren(
        ...r.map(({ row: o, ref: s }) => {
          const a = l("button", { type: "button" }, i(this.catalogue.table.rows.name, o));
          a.addEventListener("click", () => {
            const c = w(this.root, "input");
            c.value = "";
            this.setModels([...this.models, s]);
            c.focus();
          });
          return l("li", {}, a);
        })
      );
    }
    async showModels(e) {
      const n = this.catalogue.currentRefs(e);
      const r = n.filter((p) => this.catalogue.row(p) !== void 0);
      const o = n.filter((p) => this.catalogue.row(p) === void 0);
      this.models = r.slice(0, E);
      const s = this.models.map((p) => this.catalogue.row(p) ?? 0);
      const a = w(this.root, "input");
      a.disabled = this.models.length >= E;
      const c = [
        s.length === 0 ? d("No model is chosen yet: add one above, or choose some in the table of models.") : "",
        s.length === 1 ? d("One model; add another to compare it with.") : "",
        s.length > 1 ? x("{n} models.", "{n} models.", s.length) : "",
        r.length > E ? d("The first {shown} of {all}.", { shown: E, all: r.length }) : "",
        o.length > 0 ? d("Not in the catalogue: {names}.", {
          names: b(o.map((p) => Ue(p, this.allRefs())))
        }) : "",
        ...Bn(location.search),
        ...In(location.search)
      ];
      w(this.root, ".matches").textContent = A(c);
      void this.showSuggestions(a.value);
      this.renderCount += 1;
      const f = this.renderCount;
      const u = await this.loadComparisons();
      if (f !== this.renderCount) return;
      const m = w(this.root, ".compared");
      if (s.length === 0) m.replaceChildren();
      else {
        const p = ae(location.search);
        const y = N(location.search).columns;
        const h = Ce(this.catalogue, s).filter(
          ({ column: g }) => (p === null || p.has(oe(g))) && (y?.includes(g.id) ?? true)
        );
        m.replaceChildren(
          ...this.verdictList(s, Ie(this.catalogue, h, u ?? [])),
          this.factTable(s),
          ...this.resultChart(s, h),
          ...this.differences(s, h, u),
          ...this.resultTable(s, h),
          ...this.exportSection(s, h)
        );
      }
    }
    /** Exports of the first boards that several of the models share: `catalog table` reads the address of it. */
    exportSection(e, n) {
      const r = Vn(n, e.length);
      const o = r.map(({ column: p }) => pe(this.catalogue, p.id)).filter((p) => p !== void 0);
      if (o.length === 0) return [];
      const s = ne({ ...ee, models: this.models, columns: o.map(({ id: p }) => p) });
      const a = `${location.origin}${location.pathname}${s}`;
      const c = l("div", { class: "panel" });
      const f = l("details", { class: "fold" }, l("summary", {}, d("Export")), c);
      const u = async () => {
        await C("explorer-more.js");
        const { dataset: p } = this.root;
        window.catalogExplorer?.exportPanel(
          c,
          { catalogue: this.catalogue, rows: e, columns: o, address: a, origins: null },
          () => R(p["citations"] ?? "", "citations"),
          () => R(p["origins"] ?? "", "origins")
        );
      };
      f.addEventListener("toggle", () => {
        if (!f.open || c.childElementCount > 0) return;
        u().catch(() => c.replaceChildren(l("p", {}, d("The data could not be loaded."))));
      });
      const m = b(r.map(({ column: p }) => p.benchmark));
      return [
        v(
          "export",
          d("Export"),
          l("p", { class: "note" }, d("The first leaderboard of each of these benchmarks: {names}.", { names: m })),
          f
        )
      ];
    }
    /** Comparisons of the shown models problem by problem; null if the data could not be loaded. */
    async loadComparisons() {
      if (this.models.length < 2) return [];
      try {
        const e = await R(this.root.dataset["pairs"] ?? "", "pairs");
        if (e.format !== Le) return null;
        return await He(
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
          v(
            "verdicts",
            d("Who is ahead"),
            l(
              "p",
              { class: "empty" },
              d("No benchmark has a value of two of these models, so that nothing can be said.")
            )
          )
        ];
      const { ahead: r, chance: o, unknown: s } = Oe(n);
      const a = [...r].map(
        ([u, m]) => d("{model} is ahead on {times}", { model: this.rowName(u), times: m })
      );
      const c = [
        ...a,
        o > 0 ? d("{n} not told apart", { n: o }) : "",
        s > 0 ? d("{n} without intervals", { n: s }) : ""
      ].filter((u) => u !== "").join(d("; "));
      const f = n.map(
        (u) => l(
          "li",
          { class: u.kind },
          l("strong", {}, this.verdictText(u, e.length)),
          l(
            "span",
            {},
            l("a", { href: u.column.path }, u.column.benchmark),
            ` ${re(u.column)}`
          ),
          l("ul", {}, ...u.rows.map((m) => l("li", {}, ...this.valueText(m, u.column.id)))),
          u.paired === null ? null : l("small", {}, this.pairedText(u))
        )
      );
      return [
        v(
          "verdicts",
          d("Who is ahead"),
          l(
            "p",
            { class: "note" },
            A([
              x("Of {n} shared board: {summary}.", "Of {n} shared boards: {summary}.", n.length, { summary: c }),
              d($n)
            ])
          ),
          l("ul", { class: "verdicts" }, ...f)
        )
      ];
    }
    verdictText({ kind: e, rows: n, first: r }, o) {
      const s = this.rowName(i(n, 0));
      if (e === "ahead")
        return o > 2 && n.length > 2 ? d("{model} ahead of the others", { model: s }) : d("{model} ahead", { model: s });
      if (e === "unknown") return d("{model} better, as printed; no interval is known", { model: s });
      return r.length === n.length ? d("Not told apart") : d("Not told apart: {models}", { models: b(r.map((a) => this.rowName(a))) });
    }
    pairedText({ paired: e, rows: n }) {
      if (e === null) return "";
      const [r, o] = [this.rowName(i(n, 0)), this.rowName(i(n, 1))];
      const { difference: s, interval: a } = Q(e, r, o);
      return d("{text} ({note})", { text: s, note: a });
    }
    allRefs() {
      return Array.from({ length: this.catalogue.size }, (e, n) => this.catalogue.ref(n));
    }
    rowName(e) {
      return i(this.catalogue.table.rows.name, e);
    }
    /** Name, value and interval of a row, in one line. */
    valueText(e, n) {
      const r = this.catalogue.scores(n);
      const o = this.catalogue.scoreIndex(n, e);
      if (r === void 0 || o < 0) return [];
      const [s, a] = [i(r.low, o), i(r.high, o)];
      const c = s === "" ? "" : ` (${s}–${a})`;
      return [
        `${this.rowName(e)} `,
        l("a", { href: j(this.catalogue, e, n) }, i(r.values, o)),
        c
      ];
    }
    factTable(e) {
      const n = Se(this.catalogue, e);
      const r = e.map((a) => {
        const c = this.catalogue.ref(a);
        const f = i(this.catalogue.table.rows.name, a);
        const u = l("button", { type: "button", "aria-label": d("Remove {name}", { name: f }) }, "×");
        u.addEventListener("click", () => {
          this.setModels(this.models.filter((m) => m !== c));
          w(this.root, "input").focus();
        });
        return l(
          "th",
          { scope: "col" },
          l("a", { href: Te(this.catalogue, a) }, f),
          " ",
          u
        );
      });
      const o = (a, c) => c.length === 0 ? null : l(
        "tbody",
        {},
        l(
          "tr",
          { class: "group" },
          l("th", { scope: "rowgroup", colspan: String(e.length + 1) }, a)
        ),
        ...c.map(
          ({ title: f, values: u }) => l(
            "tr",
            {},
            l("th", { scope: "row" }, f),
            ...u.map(
              (m, p) => l("td", { "data-head": this.rowName(i(e, p)) }, m)
            )
          )
        )
      );
      const s = l(
        "table",
        { class: "data side" },
        l("caption", {}, d("Facts side by side")),
        l("thead", {}, l("tr", {}, l("td"), ...r)),
        ...[
          o(
            e.length > 1 ? d("Different") : d("Facts"),
            n.filter(({ differs: a }) => a || e.length === 1)
          ),
          o(
            d("The same"),
            n.filter(({ differs: a }) => !a && e.length > 1)
          )
        ].filter((a) => a !== null)
      );
      return v("facts", d("Facts"), De(d("Facts side by side"), _e(s, e)));
    }
    resultChart(e, n) {
      const r = n.filter((f) => f.rows.length > 1).slice(0, An);
      if (r.length === 0) return [];
      const o = this.catalogue.table.rows.name;
      const s = r.map(
        ({ column: f, rows: u }) => l(
          "div",
          { class: "plot" },
          l("h3", {}, On(f)),
          l(
            "ul",
            {},
            ...u.map(
              (m) => l(
                "li",
                { "data-model": String(e.indexOf(m) + 1) },
                l("span", {}, i(o, m), ...this.configurationNote(m, f.id)),
                ...this.scoreCell(m, f.id, false)
              )
            )
          )
        )
      );
      const a = r.filter(({ column: f }) => f.unit !== "%");
      const c = A([
        a.length < r.length ? d(
          "Percent from 0 to 100: the value, and its 95 % interval as a bar. Where bars overlap the difference may be chance."
        ) : "",
        a.length > 0 ? d("A unit beside a value says that it is not a percentage.") : ""
      ]);
      return [
        v(
          "chart",
          d("Benchmarks with results of at least two of these models"),
          l("p", { class: "note" }, c),
          l("div", { class: "plots" }, ...s)
        )
      ];
    }
    differences(e, n, r) {
      if (e.length < 2) return [];
      const o = [];
      if (r === null) o.push(l("p", { class: "empty" }, d("The results by problem could not be loaded.")));
      else if (r.length > 0)
        o.push(
          l("p", { class: "note" }, d(Fn)),
          ...r.map((f) => this.pairList(f, n))
        );
      const s = n.filter((f) => f.rows.length > 1);
      const a = new Set(r?.map(({ matter: f }) => f.column));
      const c = s.filter(({ column: f }) => !a.has(f.id)).map(({ column: f }) => `${f.benchmark} ${f.what}`);
      if (r !== null && c.length > 0)
        o.push(
          l(
            "p",
            { class: "note" },
            d(
              "No results by problem for any two of these models, so that only the intervals above can be compared: {boards}.",
              { boards: b(c) }
            )
          )
        );
      else if (r?.length === 0)
        o.push(l("p", { class: "empty" }, d("No two of these models have results for the same problems.")));
      return [v("differences", d("Differences on the same problems"), ...o)];
    }
    pairList({ matter: e, configurations: n, pairs: r }, o) {
      const s = Math.min(-0.02, ...r.map(({ difference: h }) => h.low - 0.01));
      const a = Math.max(0.1, ...r.map(({ difference: h }) => h.high + 0.01));
      const c = (h) => String(100 * (h - s) / (a - s));
      const f = (h) => {
        const g = n.get(h) ?? "";
        return g === "" ? this.modelName(h) : `${this.modelName(h)} (${g})`;
      };
      const u = r.map(({ higher: h, lower: g, difference: L }) => {
        const { difference: qe, interval: We } = Q(L, f(h), f(g));
        const ie = G(c(L.low), c(L.high), c(L.value));
        ie.style.setProperty("--none", c(0));
        const je = l("strong", {}, d("Not significant:"));
        const Ge = H(L) ? [] : [" ", ...le("{mark} it may be chance.", { mark: je })];
        return l(
          "li",
          {},
          l("div", { class: "score" }, ie),
          l("p", {}, d("{text}.", { text: qe }), " ", l("small", {}, We), ...Ge)
        );
      });
      const m = o.find(({ column: h }) => h.id === e.column)?.rows ?? [];
      const p = new Set(r.flatMap(({ higher: h, lower: g }) => [h, g]));
      const y = m.filter((h) => !p.has(this.catalogue.ref(h))).map((h) => i(this.catalogue.table.rows.name, h));
      return l(
        "div",
        { class: "pairs" },
        l("h3", {}, l("a", { href: e.path }, `${e.benchmark} ${e.what}`)),
        l("ul", {}, ...u),
        y.length === 0 ? null : l("p", { class: "note" }, d("No results by problem for: {models}.", { models: b(y) }))
      );
    }
    modelName(e) {
      const n = this.catalogue.row(e);
      return n === void 0 ? e : this.rowName(n);
    }
    resultTable(e, n) {
      if (n.length === 0)
        return [
          v(
            "results",
            d("Results"),
            l(
              "p",
              { class: "empty" },
              d("These models have no results without a method; results with a method are on the pages of the models.")
            )
          )
        ];
      const r = e.map((m) => l("th", { scope: "col" }, i(this.catalogue.table.rows.name, m)));
      const o = e.length === 2;
      const s = n.every(({ column: m }) => m.unit === "%") ? d("First minus second, points") : d("First minus second, points or as stated");
      const a = n.map(
        ({ column: m, gap: p }) => l(
          "tr",
          {},
          l(
            "th",
            { scope: "row" },
            l("a", { href: m.path }, m.benchmark),
            l("small", {}, re(m))
          ),
          ...e.map(
            (y) => l("td", { class: "s", "data-head": this.rowName(y) }, ...this.scoreCell(y, m.id, true))
          ),
          o ? l("td", { class: "n", "data-head": d("Difference") }, p ?? "") : null
        )
      );
      const c = l(
        "tr",
        {},
        l("td"),
        ...r,
        o ? l("th", { scope: "col", "data-kind": "number" }, s) : null
      );
      const f = l(
        "table",
        { class: "data side models" },
        l("caption", {}, d("Results side by side")),
        l("thead", {}, c),
        l("tbody", {}, ...a)
      );
      const u = o ? [
        l(
          "p",
          { class: "note" },
          d(
            "The last column is the difference of two headlines, not of paired runs: settings may differ, and each number links to its details."
          )
        )
      ] : [];
      return [
        v("results", d("Results"), ...u, De(d("Results side by side"), _e(f, e)))
      ];
    }
    /** How a model was run for its value in a column, in small letters; nothing where that is not stated. */
    configurationNote(e, n) {
      const r = this.catalogue.configuration(n, e)?.label ?? "";
      return r === "" ? [] : [" ", l("small", {}, r)];
    }
    scoreCell(e, n, r) {
      const o = this.catalogue.scoreIndex(n, e);
      const s = this.catalogue.scores(n);
      if (o < 0 || s === void 0) return [];
      const [a, c, f] = [i(s.values, o), i(s.low, o), i(s.high, o)];
      const u = l("a", { href: j(this.catalogue, e, n) }, a);
      const m = c === "" ? [ke(this.catalogue, s.column)] : [G(c, f, a), l("small", {}, `${c}–${f}`)];
      const p = r ? Ee(this.catalogue, e, n, true) : [];
      return [
        l("div", { class: "score" }, u, ...m),
        p.length === 0 ? null : l(
          "div",
          { class: "marks" },
          ...p.flatMap((y, h) => h === 0 ? [y] : [" ", y])
        )
      ];
    }
  };
  function v(t, e, ...n) {
    return l("section", {}, l("h2", { id: t }, e), ...n);
  }
  function _e(t, e) {
    t.style.setProperty("--models", String(e.length));
    return t;
  }
  function De(t, e) {
    return l("div", { class: "frame", tabindex: "0", role: "region", "aria-label": t }, e);
  }
  async function _n(t) {
    try {
      const [e, n] = await Promise.all([
        R(t.dataset["data"] ?? "", "models"),
        R(t.dataset["scores"] ?? "", "scores")
      ]);
      if (e.format !== we) throw new Error("the data is of another version than this script");
      const r = new $(e);
      r.addScores(n);
      new se(t, r).start();
    } catch (e) {
      w(t, ".matches").textContent = d("The data could not be loaded.");
      throw e;
    }
  }
  var ze = document.querySelector(".compare");
  if (ze !== null) void _n(ze);
  Be();
})();
