// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function l(r, e = {}, ...t) {
    const n = document.createElement(r);
    for (const [o, s] of Object.entries(e))
      if (s !== null) n.setAttribute(o, s);
    for (const o of t) if (o !== null) n.append(o);
    return n;
  }
  function p(r, e) {
    const t = r.querySelector(e);
    if (t === null) throw new Error(`the page has no ${e}`);
    return t;
  }

  // src/dom/load-script.ts
  var Ce = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function $(r) {
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
  function C(r) {
    return $(new URL(r, Ce).href);
  }

  // src/dom/load-data.ts
  var k = /* @__PURE__ */ new Map();
  function b(r, e) {
    let t = k.get(r);
    if (t !== void 0) return t;
    t = $(r).then(() => {
      const n = window.catalogData?.[e];
      if (n === void 0) throw new Error(`${r} does not register ${e}`);
      return n;
    });
    t.catch(() => k.delete(r));
    k.set(r, t);
    return t;
  }

  // src/explorer/array.ts
  function i(r, e) {
    const t = r[e];
    if (t === void 0) throw new RangeError(`no item ${e} in a list of ${r.length}`);
    return t;
  }

  // src/explorer/bit-set.ts
  var U = 32;
  var w = class r {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(e, t) {
      this.size = e;
      this.words = t ?? new Uint32Array(Math.ceil(e / U));
    }
    static full(e) {
      const t = new r(e);
      t.words.fill(4294967295);
      const n = e % U;
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
      for (const t of this.words) e += q(t);
      return e;
    }
    /** Size of the intersection, without creating it. */
    intersectionCount(e) {
      let t = 0;
      for (let n = 0; n < this.words.length; n += 1) t += q((this.words[n] ?? 0) & (e.words[n] ?? 0));
      return t;
    }
    combine(e, t) {
      const n = new Uint32Array(this.words.length);
      for (let o = 0; o < n.length; o += 1) n[o] = t(this.words[o] ?? 0, e.words[o] ?? 0);
      return new r(this.size, n);
    }
  };
  function q(r) {
    let e = r - (r >>> 1 & 1431655765);
    e = (e & 858993459) + (e >>> 2 & 858993459);
    e = e + (e >>> 4) & 252645135;
    return Math.imul(e, 16843009) >>> 24;
  }

  // src/explorer/catalogue.ts
  var F = "has";
  var M = class {
    table;
    size;
    facetRowsById = /* @__PURE__ */ new Map();
    scoreIndexes = /* @__PURE__ */ new Map();
    columnIndexes;
    loadedScores = /* @__PURE__ */ new Map();
    rowByRef;
    constructor(e) {
      this.table = e;
      this.size = e.rows.family.length;
      this.columnIndexes = new Map(e.columns.map((t, n) => [t.id, n]));
      for (const t of e.scores) this.loadedScores.set(t.column, t);
      for (const t of e.facets) this.facetRowsById.set(t.id, this.createFacetRows(t));
      this.rowByRef = new Map(Array.from({ length: this.size }, (t, n) => [this.ref(n), n]));
    }
    /** Adds the values of all columns, which are in a file of their own. */
    addScores(e) {
      for (const s of e) this.loadedScores.set(s.column, s);
      const t = this.table.columns.map(({ id: s, benchmark: a, what: d }) => ({
        id: s,
        name: `${a} ${d}`,
        hint: ""
      }));
      const n = {
        id: F,
        title: "Has a result on",
        hint: "",
        tags: false,
        chips: false,
        of_rows: true,
        values: t,
        members: []
      };
      const o = this.table.columns.map((s, a) => w.of(this.size, this.loadedScores.get(a)?.rows ?? []));
      this.facetRowsById.set(F, { facet: n, rows: o, valueIndexes: this.columnIndexes });
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
        for (const [s, a] of o.rows.entries()) n[a] = s;
        this.scoreIndexes.set(e, n);
      }
      return n[t] ?? -1;
    }
    /** The reference of a row: "family/variant", or the family if it has no variants. */
    ref(e) {
      const t = i(this.table.families.id, i(this.table.rows.family, e));
      const n = i(this.table.rows.id, e);
      return n === "" ? t : `${t}/${n}`;
    }
    /** The row of a reference; undefined for one that does not exist. */
    row(e) {
      return this.rowByRef.get(e);
    }
    createFacetRows(e) {
      const t = e.values.map(() => new w(this.size));
      for (let n = 0; n < this.size; n += 1) {
        const o = e.of_rows ? n : i(this.table.rows.family, n);
        for (const s of i(e.members, o)) i(t, s).add(n);
      }
      return { facet: e, rows: t, valueIndexes: new Map(e.values.map(({ id: n }, o) => [n, o])) };
    }
  };

  // src/explorer/data.ts
  var j = 2;
  var G = 1;
  var W = 2;
  var K = 4;

  // src/search/library.ts
  function x() {
    if (globalThis.catalogSearch === void 0) throw new Error("search-engine.js is not loaded");
    return globalThis.catalogSearch;
  }

  // src/explorer/columns.ts
  var X = [
    { id: "released", title: "Released", kind: "words", descendingFirst: true },
    { id: "size", title: "Size", kind: "number", descendingFirst: true },
    { id: "active", title: "Active parameters", kind: "number", descendingFirst: true },
    { id: "shape", title: "Layers / heads / width", kind: "number", descendingFirst: true },
    { id: "window", title: "Window, tokens", kind: "number", descendingFirst: true },
    { id: "architecture", title: "Architecture", kind: "words", descendingFirst: false },
    { id: "weights", title: "Weights", kind: "words", descendingFirst: false },
    { id: "licence", title: "Licence", kind: "words", descendingFirst: false },
    { id: "organisation", title: "Organisation", kind: "words", descendingFirst: false },
    { id: "family", title: "Family", kind: "words", descendingFirst: false },
    { id: "language", title: "Programming languages", kind: "words", descendingFirst: false },
    { id: "tags", title: "Tags", kind: "tags", descendingFirst: false }
  ];
  function v(r, e, t) {
    const { families: n, rows: o } = r.table;
    const s = i(o.family, e);
    switch (t) {
      case "name":
        return i(o.name, e);
      case "released":
        return i(o.released, e);
      case "size":
        return i(o.size, e);
      case "active":
        return Te(i(o.active, e));
      case "shape": {
        const a = [i(o.layers, e), i(o.heads, e), i(o.hidden, e)];
        return a.every((d) => d === 0) ? "" : a.map((d) => d === 0 ? "–" : String(d)).join(" / ");
      }
      case "window":
        return i(o.window, e) === 0 ? "" : Re(i(o.window, e));
      case "architecture":
        return i(n.architecture, s);
      case "weights":
        return i(n.weights, s);
      case "licence":
        return i(n.licence, s);
      case "organisation":
        return i(n.organisations, s);
      case "family":
        return i(n.name, s);
      case "language":
        return Me(r, e, "language").join(", ");
      case "tags":
        return Q(r, e).map(({ name: a }) => a).join(", ");
      default: {
        const a = r.scoreIndex(t, e);
        return a < 0 ? "" : i(r.scores(t)?.percent ?? [], a);
      }
    }
  }
  function Q(r, e) {
    const t = i(r.table.rows.family, e);
    return r.table.facets.filter((n) => n.chips).flatMap(
      (n) => i(n.members, n.of_rows ? e : t).map((o) => i(n.values, o))
    );
  }
  function Me(r, e, t) {
    const n = r.facet(t)?.facet;
    if (n === void 0) return [];
    return i(n.members, i(r.table.rows.family, e)).map(
      (o) => i(n.values, o).name
    );
  }
  function Re(r) {
    return String(r).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function Te(r) {
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

  // src/explorer/model-comparison.ts
  var y = 6;
  function Y(r, e) {
    const t = X.filter(({ id: o }) => o !== "family").map(({ id: o, title: s }) => {
      const a = e.map((d) => v(r, d, o));
      return { title: s, values: a, differs: new Set(a).size > 1 };
    });
    const n = t.filter(({ values: o }) => o.some((s) => s !== ""));
    return [...n.filter(({ differs: o }) => o), ...n.filter(({ differs: o }) => !o)];
  }
  function J(r, e) {
    const t = r.table.columns.map((o) => {
      const s = e.filter((a) => r.scoreIndex(o.id, a) >= 0);
      return {
        column: o,
        rows: s,
        gap: e.length === 2 && s.length === 2 ? Le(r, e, o.id) : null
      };
    });
    const n = t.filter((o) => o.rows.length > 0);
    return n.sort((o, s) => s.rows.length - o.rows.length);
  }
  var Ee = { [-1]: "−", 0: "±", 1: "+" };
  function Le(r, e, t) {
    const [n, o] = [v(r, i(e, 0), t), v(r, i(e, 1), t)];
    const s = Math.min(...[n, o].map((d) => d.split(".")[1]?.length ?? 0));
    const a = Number(n) - Number(o);
    return `${Ee[Math.sign(a)] ?? ""}${Math.abs(a).toFixed(s)}`;
  }

  // src/explorer/page/table-row.ts
  var $e = "Not checked against its source yet";
  function Z(r, e) {
    const t = i(r.table.rows.id, e);
    const n = `models/${i(r.table.families.id, i(r.table.rows.family, e))}.html`;
    return t === "" ? n : `${n}#v-${t}`;
  }
  function ee(r, e, t) {
    const n = r.ref(e);
    const o = i(r.table.families.id, i(r.table.rows.family, e));
    const { anchor: s = "", suffix: a = "" } = r.column(t) ?? {};
    return `models/${o}.html#${s}_${n.replace("/", "_")}${a}`;
  }
  function P(r, e, t) {
    const n = l("i");
    n.style.setProperty("--low", r);
    n.style.setProperty("--high", e);
    n.style.setProperty("--at", t);
    return n;
  }
  function te(r, e, t, n) {
    const o = r.scoreIndex(t, e);
    const s = r.scores(t);
    if (o < 0 || s === void 0) return [];
    const { texts: a } = r.table;
    const d = i(s.marks, o);
    const u = i(a, i(s.edition, o));
    const c = i(a, i(s.status, o));
    const m = i(s.reports, o);
    const h = n ? ke(r, e, t) : "";
    const f = [];
    if (h !== "") f.push(l("span", {}, `rank ${h}`));
    if (u !== "") f.push(l("span", {}, u));
    if (c !== "") f.push(l("strong", {}, c));
    if ((d & G) !== 0)
      f.push(A("Another report lies outside the interval", "reports differ", "differ"));
    if ((d & W) !== 0) f.push(A("Repeated by somebody who did not measure it", "quoted"));
    if ((d & K) !== 0) f.push(A($e, "unverified"));
    if (m > 1) f.push(l("span", {}, `${m} reports`));
    return f;
  }
  function ke(r, e, t) {
    const n = r.scoreIndex(t, e);
    const o = r.scores(t);
    if (n < 0 || o === void 0) return "";
    const s = i(o.best, n);
    const a = i(o.worst, n);
    const d = i(o.place, n);
    if (s > 0) return s === a ? String(s) : `${s}–${a}`;
    return d > 0 ? String(d) : "";
  }
  function A(r, e, t = null) {
    return l("abbr", { class: t, title: r }, e);
  }

  // src/explorer/pairs-data.ts
  var ne = 1;
  var re = 0.9;
  var oe = 1.959963984540054;
  var I = 48;
  var se = 55296;
  var H = 57344;

  // src/explorer/paired-comparison.ts
  function Fe(r) {
    return r.letters.map((e) => [...e].map((t) => Ae(r, t.codePointAt(0) ?? 0)));
  }
  function Ae(r, e) {
    const t = e < H ? e : e - H + se;
    return t < I ? null : i(r.rates, t - I);
  }
  function Pe(r, e) {
    const t = [];
    let n = 0;
    for (const o of [r, e]) n = Math.max(n, o.filter((s) => s !== null).length);
    for (const [o, s] of r.entries()) {
      const a = e[o] ?? null;
      if (s !== null && a !== null) t.push(s - a);
    }
    if (t.length < Math.max(2, re * n)) return null;
    return { ...Ie(t), problems: t.length };
  }
  function Ie(r) {
    const e = r.length + 2;
    const t = ae(r);
    const n = t / e;
    const o = (ae(r.map((d) => d * d)) + 1) / e - n * n;
    const s = oe * Math.sqrt(o / e);
    const a = t / r.length;
    return {
      value: a,
      low: Math.max(-1, Math.min(n - s, a)),
      high: Math.min(1, Math.max(n + s, a))
    };
  }
  function ae(r) {
    return r.reduce((e, t) => e + t, 0);
  }
  async function le(r, e, t) {
    const n = await Promise.all(
      r.matters.map(async (o) => {
        const s = e.filter((c) => o.parts.some((m) => m.models.includes(c)));
        if (s.length < 2) return { matter: o, pairs: [] };
        const a = o.parts.filter((c) => c.models.some((m) => s.includes(m)));
        const d = await Promise.all(a.map(async (c) => ({ part: c, rates: Fe(await t(c)) })));
        const u = new Map(
          d.flatMap(
            ({ part: c, rates: m }) => c.models.map((h, f) => [h, i(m, f)])
          )
        );
        return {
          matter: o,
          pairs: Oe(He(s.map((c) => [c, u.get(c) ?? []])))
        };
      })
    );
    return n.filter(({ pairs: o }) => o.length > 0);
  }
  function He(r) {
    return r.flatMap(
      ([e, t], n) => r.slice(n + 1).flatMap(([o, s]) => {
        const a = Pe(t, s);
        if (a === null) return [];
        const { value: d, low: u, high: c, problems: m } = a;
        return d < 0 ? [{ better: o, worse: e, difference: { value: -d, low: -c, high: -u, problems: m } }] : [{ better: e, worse: o, difference: a }];
      })
    );
  }
  function Oe(r) {
    const e = (t) => r.filter(({ better: n }) => n === t).length;
    return [...r].sort(
      (t, n) => e(n.better) - e(t.better) || n.difference.value - t.difference.value
    );
  }
  function de({ low: r, high: e }) {
    return r > 0 || e < 0;
  }
  function ce({ value: r, low: e, high: t, problems: n }, o, s) {
    const a = `on the ${n.toLocaleString("en")} problems that both were given`;
    const d = O(r);
    const u = d === "0.0" ? `${o} and ${s} score the same ${a}` : `${o} scores ${d} ${d === "1.0" ? "point" : "points"} more than ${s} ${a}`;
    return { difference: u, interval: `95 %: ${ie(e)} to ${ie(t)}` };
  }
  function O(r) {
    return (Math.abs(r) * 100).toFixed(1);
  }
  function ie(r) {
    return `${r < 0 && O(r) !== "0.0" ? "−" : ""}${O(r)}`;
  }

  // src/explorer/text-search.ts
  var R = class {
    catalogue;
    engine = null;
    last = null;
    constructor(e) {
      this.catalogue = e;
    }
    prepare() {
      this.engine ??= new (x()).SearchEngine(
        Array.from({ length: this.catalogue.size }, (e, t) => Ne(this.catalogue, t))
      );
      return this.engine;
    }
    /** The rows that match a query, best first; null for an empty query. */
    find(e) {
      const t = e.trim();
      if (t === "") return null;
      if (this.last?.query !== t) this.last = { query: t, answer: this.prepare().find(t) };
      return this.last.answer;
    }
  };
  function Ne(r, e) {
    const { families: t, rows: n, facets: o } = r.table;
    const s = i(n.family, e);
    const a = o.filter((c) => c.chips && !c.of_rows).flatMap((c) => i(c.members, s).map((m) => i(c.values, m).name));
    const d = ue(i(n.search, e));
    const u = [
      i(t.name, s),
      ...ue(i(t.search, s)),
      ...i(t.organisations, s).split(", "),
      i(t.architecture, s),
      ...a
    ];
    return { names: [i(n.name, e), ...d], also: u.filter((c) => c !== ""), weight: 0 };
  }
  function ue(r) {
    return r === "" ? [] : r.split("\n");
  }

  // src/explorer/view-url.ts
  var De = ["year", "size", "family", "none"];
  var N = { from: "", to: "" };
  var fe = {
    query: "",
    facets: /* @__PURE__ */ new Map(),
    parameters: N,
    released: N,
    sort: [],
    columns: null,
    group: null,
    models: []
  };
  var Be = /* @__PURE__ */ new Set(["q", "parameters", "released", "sort", "columns", "group", "models"]);
  var D = "all:";
  var _e = 60;
  function B(r) {
    const e = new URLSearchParams(r);
    const t = /* @__PURE__ */ new Map();
    for (const [s, a] of e) {
      if (Be.has(s) || t.has(s)) continue;
      const d = Ve(a);
      if (!ze(d)) t.set(s, d);
    }
    const n = e.get("group");
    const o = e.get("columns");
    return {
      query: e.get("q") ?? "",
      facets: t,
      parameters: he(e.get("parameters")),
      released: he(e.get("released")),
      sort: E(
        T(e.get("sort")).map((s) => ({
          column: s.replace(/^-/, ""),
          descending: s.startsWith("-")
        })),
        (s) => s.column
      ),
      columns: o === null ? null : E(T(o), (s) => s),
      group: De.find((s) => s === n) ?? null,
      models: E(T(e.get("models")), (s) => s)
    };
  }
  function pe(r) {
    const e = [];
    if (r.query !== "") e.push(["q", r.query]);
    for (const [t, n] of r.facets) {
      const o = [...n.values, ...n.excluded.map((s) => `!${s}`)].join(",");
      if (o !== "") e.push([t, n.requireAll ? D + o : o]);
    }
    for (const t of ["parameters", "released"]) {
      const { from: n, to: o } = r[t];
      if (n !== "" || o !== "") e.push([t, `${n}..${o}`]);
    }
    if (r.sort.length > 0)
      e.push(["sort", r.sort.map(({ column: t, descending: n }) => (n ? "-" : "") + t).join(",")]);
    if (r.columns !== null) e.push(["columns", r.columns.join(",")]);
    if (r.group !== null) e.push(["group", r.group]);
    if (r.models.length > 0) e.push(["models", r.models.join(",")]);
    return e.length === 0 ? "" : `?${e.map(([t, n]) => `${me(t)}=${me(n)}`).join("&")}`;
  }
  function ze(r) {
    return r.values.length === 0 && r.excluded.length === 0;
  }
  function me(r) {
    return encodeURIComponent(r).replace(/%2C|%3A|%2F/g, decodeURIComponent).replace(/%20/g, "+");
  }
  function Ve(r) {
    const e = r.startsWith(D);
    const t = E(T(e ? r.slice(D.length) : r), (n) => n.replace(/^!/, ""));
    return {
      values: t.filter((n) => !n.startsWith("!")),
      requireAll: e,
      excluded: t.filter((n) => n.startsWith("!")).map((n) => n.slice(1))
    };
  }
  function he(r) {
    const [e, t, ...n] = (r ?? "").split("..");
    return e === void 0 || t === void 0 || n.length > 0 ? N : { from: e.trim(), to: t.trim() };
  }
  function T(r) {
    return (r ?? "").split(",").filter((e) => e !== "" && e !== "!" && e !== "-").slice(0, _e);
  }
  function E(r, e) {
    const t = /* @__PURE__ */ new Set();
    return r.filter((n) => {
      const o = e(n);
      if (t.has(o)) return false;
      t.add(o);
      return true;
    });
  }

  // src/search/load-library.ts
  var L;
  function _() {
    if (globalThis.catalogSearch !== void 0) return Promise.resolve(globalThis.catalogSearch);
    L ??= C("search-engine.js").then(x);
    L.catch(() => {
      L = void 0;
    });
    return L;
  }

  // src/story/load-on-demand.ts
  var Ue = ".score:has(> a)";
  function ge() {
    const r = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: t, target: n }) => {
      const o = t === "pointerover" || t === "focusin";
      if (o && !(n instanceof Element && n.closest(Ue) !== null)) return;
      for (const s of r) removeEventListener(s, e);
      void C("story.js").catch(() => void 0);
    };
    for (const t of r) addEventListener(t, e, { passive: true });
  }

  // src/compare.ts
  var qe = 8;
  var je = 12;
  var Ge = "Hard problems are hard for every model. Where the result of each problem is known for both, the difference on each problem tells them apart better than two intervals do. The line marks no difference. Each pair is judged by itself, at 95 %: among many equal ones, some will seem apart.";
  var We = "Not known problem by problem for any two of these, so that only the intervals above can be compared:";
  var z = class {
    root;
    catalogue;
    search;
    models = [];
    renderCount = 0;
    query = "";
    constructor(e, t) {
      this.root = e;
      this.catalogue = t;
      this.search = new R(t);
    }
    start() {
      const e = p(this.root, "input");
      e.addEventListener("focus", () => void _().catch(() => void 0));
      e.addEventListener("input", () => void this.showSuggestions(e.value));
      addEventListener("popstate", () => void this.showModels(B(location.search).models));
      void this.showModels(B(location.search).models);
    }
    setModels(e) {
      try {
        history.pushState(null, "", `${location.pathname}${pe({ ...fe, models: e })}`);
      } catch {
      }
      void this.showModels(e);
    }
    /** Fills the list below the field; the last call wins. */
    async showSuggestions(e) {
      this.query = e;
      if (e.trim() !== "") {
        try {
          await _();
        } catch {
          p(this.root, ".matches").textContent = "The data could not be loaded.";
          return;
        }
        if (this.query !== e) return;
      }
      const t = this.search.find(e)?.matches.map((o) => ({ row: o, ref: this.catalogue.ref(o) })) ?? [];
      const n = t.filter(({ ref: o }) => !this.models.includes(o)).slice(0, this.models.length < y ? qe : 0);
      p(this.root, ".offers").replaceChildren(
        ...n.map(({ row: o, ref: s }) => {
          const a = l("button", { type: "button" }, i(this.catalogue.table.rows.name, o));
          a.addEventListener("click", () => {
            const d = p(this.root, "input");
            d.value = "";
            this.setModels([...this.models, s]);
            d.focus();
          });
          return l("li", {}, a);
        })
      );
    }
    async showModels(e) {
      const t = e.filter((m) => this.catalogue.row(m) !== void 0);
      const n = e.filter((m) => this.catalogue.row(m) === void 0);
      this.models = t.slice(0, y);
      const o = this.models.map((m) => this.catalogue.row(m) ?? 0);
      const s = p(this.root, "input");
      s.disabled = this.models.length >= y;
      const a = [
        o.length === 0 ? "No model is chosen yet: add one above, or choose some in the table of models." : "",
        o.length === 1 ? "One model; add another to compare it with." : "",
        o.length > 1 ? `${o.length} models.` : "",
        t.length > y ? `The first ${y} of ${t.length}.` : "",
        n.length > 0 ? `Not in the catalogue: ${n.join(", ")}.` : ""
      ];
      p(this.root, ".matches").textContent = a.filter((m) => m !== "").join(" ");
      void this.showSuggestions(s.value);
      this.renderCount += 1;
      const d = this.renderCount;
      const u = await this.loadComparisons();
      if (d !== this.renderCount) return;
      const c = p(this.root, ".compared");
      if (o.length === 0) c.replaceChildren();
      else {
        const m = J(this.catalogue, o);
        c.replaceChildren(
          this.factTable(o),
          ...this.resultChart(o, m),
          ...this.differences(o, m, u),
          ...this.resultTable(o, m)
        );
      }
    }
    /** Comparisons of the shown models problem by problem; null if the data could not be loaded. */
    async loadComparisons() {
      if (this.models.length < 2) return [];
      try {
        const e = await b(this.root.dataset["pairs"] ?? "", "pairs");
        if (e.format !== ne) return null;
        return await le(
          e,
          this.models,
          async (t) => await b(`${this.root.dataset["root"] ?? ""}${t.path}`, t.name)
        );
      } catch {
        return null;
      }
    }
    factTable(e) {
      const t = Y(this.catalogue, e);
      const n = e.map((a) => {
        const d = this.catalogue.ref(a);
        const u = i(this.catalogue.table.rows.name, a);
        const c = l("button", { type: "button", "aria-label": `Take ${u} away` }, "×");
        c.addEventListener("click", () => {
          this.setModels(this.models.filter((m) => m !== d));
          p(this.root, "input").focus();
        });
        return l(
          "th",
          { scope: "col" },
          l("a", { href: Z(this.catalogue, a) }, u),
          " ",
          c
        );
      });
      const o = (a, d) => d.length === 0 ? null : l(
        "tbody",
        {},
        l(
          "tr",
          { class: "group" },
          l("th", { scope: "rowgroup", colspan: String(e.length + 1) }, a)
        ),
        ...d.map(
          ({ title: u, values: c }) => l(
            "tr",
            {},
            l("th", { scope: "row" }, u),
            ...c.map((m) => l("td", {}, m))
          )
        )
      );
      const s = l(
        "table",
        { class: "data side" },
        l("caption", {}, "Facts side by side"),
        l("thead", {}, l("tr", {}, l("td"), ...n)),
        ...[
          o(
            e.length > 1 ? "Different" : "Facts",
            t.filter(({ differs: a }) => a || e.length === 1)
          ),
          o(
            "The same",
            t.filter(({ differs: a }) => !a && e.length > 1)
          )
        ].filter((a) => a !== null)
      );
      return S("facts", "Facts", be("Facts side by side", ye(s, e)));
    }
    resultChart(e, t) {
      const n = t.filter((d) => d.rows.length > 1).slice(0, je);
      if (n.length === 0) return [];
      const o = this.catalogue.table.rows.name;
      const s = n.map(
        ({ column: d, rows: u }) => l(
          "div",
          { class: "plot" },
          l("h3", {}, `${d.benchmark} ${d.what}`),
          l(
            "ul",
            {},
            ...u.map(
              (c) => l(
                "li",
                { "data-model": String(e.indexOf(c) + 1) },
                l("span", {}, i(o, c)),
                ...this.scoreCell(c, d.id, false)
              )
            )
          )
        )
      );
      const a = "Percent from 0 to 100: the value, and its 95 % interval as a bar. Where bars overlap the difference may be chance.";
      return [
        S(
          "chart",
          "On what more than one was measured",
          l("p", { class: "note" }, a),
          l("div", { class: "plots" }, ...s)
        )
      ];
    }
    differences(e, t, n) {
      if (e.length < 2) return [];
      const o = [];
      if (n === null)
        o.push(l("p", { class: "empty" }, "What is known problem by problem could not be loaded."));
      else if (n.length > 0)
        o.push(
          l("p", { class: "note" }, Ge),
          ...n.map((u) => this.pairList(u, t))
        );
      const s = t.filter((u) => u.rows.length > 1);
      const a = new Set(n?.map(({ matter: u }) => u.column));
      const d = s.filter(({ column: u }) => !a.has(u.id)).map(({ column: u }) => `${u.benchmark} ${u.what}`);
      if (n !== null && d.length > 0)
        o.push(l("p", { class: "note" }, `${We} ${d.join(", ")}.`));
      else if (n?.length === 0)
        o.push(l("p", { class: "empty" }, "No two of these have been measured on the same."));
      return [S("differences", "Differences on the same problems", ...o)];
    }
    pairList({ matter: e, pairs: t }, n) {
      const o = Math.min(-0.02, ...t.map(({ difference: h }) => h.low - 0.01));
      const s = Math.max(0.1, ...t.map(({ difference: h }) => h.high + 0.01));
      const a = (h) => String(100 * (h - o) / (s - o));
      const d = t.map(({ better: h, worse: f, difference: g }) => {
        const { difference: xe, interval: ve } = ce(g, this.modelName(h), this.modelName(f));
        const V = P(a(g.low), a(g.high), a(g.value));
        V.style.setProperty("--none", a(0));
        const Se = de(g) ? [] : [" ", l("strong", {}, "Not settled:"), " it may be chance."];
        return l(
          "li",
          {},
          l("div", { class: "score" }, V),
          l("p", {}, `${xe}. `, l("small", {}, ve), ...Se)
        );
      });
      const u = n.find(({ column: h }) => h.id === e.column)?.rows ?? [];
      const c = new Set(t.flatMap(({ better: h, worse: f }) => [h, f]));
      const m = u.filter((h) => !c.has(this.catalogue.ref(h))).map((h) => i(this.catalogue.table.rows.name, h));
      return l(
        "div",
        { class: "pairs" },
        l("h3", {}, l("a", { href: e.path }, `${e.benchmark} ${e.what}`)),
        l("ul", {}, ...d),
        m.length === 0 ? null : l("p", { class: "note" }, `Not known problem by problem: ${m.join(", ")}.`)
      );
    }
    modelName(e) {
      const t = this.catalogue.row(e);
      return t === void 0 ? e : i(this.catalogue.table.rows.name, t);
    }
    resultTable(e, t) {
      if (t.length === 0)
        return [
          S(
            "results",
            "Results",
            l(
              "p",
              { class: "empty" },
              "No result of plain generation has been entered for these; results with a method stand on the pages of the models."
            )
          )
        ];
      const n = e.map((c) => l("th", { scope: "col" }, i(this.catalogue.table.rows.name, c)));
      const o = e.length === 2;
      const s = t.map(
        ({ column: c, gap: m }) => l(
          "tr",
          {},
          l(
            "th",
            { scope: "row" },
            l("a", { href: c.path }, c.benchmark),
            l("small", {}, c.what)
          ),
          ...e.map((h) => l("td", { class: "s" }, ...this.scoreCell(h, c.id, true))),
          o ? l("td", { class: "n" }, m ?? "") : null
        )
      );
      const a = l(
        "tr",
        {},
        l("td"),
        ...n,
        o ? l("th", { scope: "col", "data-kind": "number" }, "First minus second, points") : null
      );
      const d = l(
        "table",
        { class: "data side models" },
        l("caption", {}, "Results side by side"),
        l("thead", {}, a),
        l("tbody", {}, ...s)
      );
      const u = o ? [
        l(
          "p",
          { class: "note" },
          "The last column is the difference of two headlines, not of paired runs: settings may differ, and each number leads to its story."
        )
      ] : [];
      return [S("results", "Results", ...u, be("Results side by side", ye(d, e)))];
    }
    scoreCell(e, t, n) {
      const o = this.catalogue.scoreIndex(t, e);
      const s = this.catalogue.scores(t);
      if (o < 0 || s === void 0) return [];
      const [a, d, u] = [i(s.percent, o), i(s.low, o), i(s.high, o)];
      const c = l("a", { href: ee(this.catalogue, e, t) }, a);
      const m = d === "" ? [] : [P(d, u, a), l("small", {}, `${d}–${u}`)];
      const h = n ? te(this.catalogue, e, t, true) : [];
      return [
        l("div", { class: "score" }, c, ...m),
        h.length === 0 ? null : l(
          "div",
          { class: "marks" },
          ...h.flatMap((f, g) => g === 0 ? [f] : [" ", f])
        )
      ];
    }
  };
  function S(r, e, ...t) {
    return l("section", {}, l("h2", { id: r }, e), ...t);
  }
  function ye(r, e) {
    r.style.setProperty("--models", String(e.length));
    return r;
  }
  function be(r, e) {
    return l("div", { class: "frame", tabindex: "0", role: "region", "aria-label": r }, e);
  }
  async function Ke(r) {
    try {
      const [e, t] = await Promise.all([
        b(r.dataset["data"] ?? "", "models"),
        b(r.dataset["scores"] ?? "", "scores")
      ]);
      if (e.format !== j) throw new Error("the data is of another version than this script");
      const n = new M(e);
      n.addScores(t);
      new z(r, n).start();
    } catch (e) {
      p(r, ".matches").textContent = "The data could not be loaded.";
      throw e;
    }
  }
  var we = document.querySelector(".compare");
  if (we !== null) void Ke(we);
  ge();
})();
