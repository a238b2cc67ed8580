// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function i(r, e = {}, ...t) {
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
  var ve = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function L(r) {
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
  function R(r) {
    return L(new URL(r, ve).href);
  }

  // src/dom/load-data.ts
  var F = /* @__PURE__ */ new Map();
  function w(r, e) {
    let t = F.get(r);
    if (t !== void 0) return t;
    t = L(r).then(() => {
      const n = window.catalogData?.[e];
      if (n === void 0) throw new Error(`${r} does not register ${e}`);
      return n;
    });
    t.catch(() => F.delete(r));
    F.set(r, t);
    return t;
  }

  // src/explorer/array.ts
  function l(r, e) {
    const t = r[e];
    if (t === void 0) throw new RangeError(`no item ${e} in a list of ${r.length}`);
    return t;
  }

  // src/explorer/bit-set.ts
  var z = 32;
  var x = class r {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(e, t) {
      this.size = e;
      this.words = t ?? new Uint32Array(Math.ceil(e / z));
    }
    static full(e) {
      const t = new r(e);
      t.words.fill(4294967295);
      const n = e % z;
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
  var A = "has";
  var C = class {
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
      this.rowByRef = new Map(Array.from({ length: this.size }, (t, n) => [this.ref(n), n]));
    }
    /** Adds the values of all columns, which are in a file of their own. */
    addScores(e) {
      for (const s of e) this.loadedScores.set(s.column, s);
      const t = this.table.columns.map(({ id: s, benchmark: a, what: c }) => ({
        id: s,
        name: `${a} ${c}`,
        hint: ""
      }));
      const n = {
        id: A,
        title: "Has a result on",
        hint: "",
        tags: false,
        chips: false,
        of_rows: true,
        values: t,
        members: []
      };
      const o = this.table.columns.map((s, a) => x.of(this.size, this.loadedScores.get(a)?.rows ?? []));
      this.facetRowsById.set(A, { facet: n, rows: o, valueIndexes: this.columnIndexes });
    }
    get hasAllScores() {
      return this.facetRowsById.has(A);
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
      const o = e.of_rows ? t : l(this.table.rows.family, t);
      return e.lists.map((s) => l(n[s] ?? [], o));
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
        for (const [s, a] of o.rows.entries()) n[a] = s;
        this.scoreIndexes.set(e, n);
      }
      return n[t] ?? -1;
    }
    /** The reference of a row: "family/variant", or the family if it has no variants. */
    ref(e) {
      const t = l(this.table.families.id, l(this.table.rows.family, e));
      const n = l(this.table.rows.id, e);
      return n === "" ? t : `${t}/${n}`;
    }
    /** The row of a reference; undefined for one that does not exist. */
    row(e) {
      return this.rowByRef.get(e);
    }
    createFacetRows(e) {
      const t = e.values.map(() => new x(this.size));
      for (let n = 0; n < this.size; n += 1) {
        const o = e.of_rows ? n : l(this.table.rows.family, n);
        for (const s of l(e.members, o)) l(t, s).add(n);
      }
      return { facet: e, rows: t, valueIndexes: new Map(e.values.map(({ id: n }, o) => [n, o])) };
    }
  };

  // src/explorer/data.ts
  var U = 4;
  var j = 1;
  var G = 2;
  var K = 4;

  // src/search/library.ts
  function v() {
    if (globalThis.catalogSearch === void 0) throw new Error("search-engine.js is not loaded");
    return globalThis.catalogSearch;
  }

  // src/explorer/columns.ts
  var Se = { id: "name", title: "Model", kind: "words", descendingFirst: false };
  function y(r, e, t) {
    if (t === Se.id) return l(r.table.rows.name, e);
    const n = r.fact(t);
    if (n !== void 0) return Re(r, e, n);
    const o = r.scoreIndex(t, e);
    return o < 0 ? "" : l(r.scores(t)?.values ?? [], o);
  }
  function Re(r, e, t) {
    const n = r.factValues(t, e);
    const o = n[0] ?? "";
    switch (t.kind) {
      case "name":
        return l(r.table.families.name, l(r.table.rows.family, e));
      case "tags":
        return W(r, e).map(({ name: s }) => s).join(", ");
      case "terms":
        return Ce(r, e, t.id).join(", ");
      case "shape":
        return n.every((s) => s === 0) ? "" : n.map((s) => String(s || "–")).join(" / ");
      case "size":
        return Ee(Number(o));
      case "number":
        return o === 0 ? "" : Me(Number(o));
      default:
        return String(o);
    }
  }
  function W(r, e) {
    const t = l(r.table.rows.family, e);
    return r.table.facets.filter((n) => n.chips).flatMap(
      (n) => l(n.members, n.of_rows ? e : t).map((o) => l(n.values, o))
    );
  }
  function Ce(r, e, t) {
    const n = r.facet(t)?.facet;
    if (n === void 0) return [];
    return l(n.members, n.of_rows ? e : l(r.table.rows.family, e)).map(
      (o) => l(n.values, o).name
    );
  }
  function Me(r) {
    return String(r).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function Ee(r) {
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
  var b = 6;
  function X(r, e) {
    const t = r.table.facts.filter(({ id: o }) => o !== "family").map(({ id: o, title: s }) => {
      const a = e.map((c) => y(r, c, o));
      return { title: s, values: a, differs: new Set(a).size > 1 };
    });
    const n = t.filter(({ values: o }) => o.some((s) => s !== ""));
    return [...n.filter(({ differs: o }) => o), ...n.filter(({ differs: o }) => !o)];
  }
  function Q(r, e) {
    const t = r.table.columns.map((o) => {
      const s = e.filter((a) => r.scoreIndex(o.id, a) >= 0);
      return {
        column: o,
        rows: s,
        gap: e.length === 2 && s.length === 2 ? $e(r, e, o) : null
      };
    });
    const n = t.filter((o) => o.rows.length > 0);
    return n.sort((o, s) => s.rows.length - o.rows.length);
  }
  var Te = { [-1]: "−", 0: "±", 1: "+" };
  function $e(r, e, { id: t, unit: n }) {
    const [o, s] = [y(r, l(e, 0), t), y(r, l(e, 1), t)];
    const a = Math.min(...[o, s].map((m) => m.split(".")[1]?.length ?? 0));
    const c = Number(o) - Number(s);
    const d = `${Te[Math.sign(c)] ?? ""}${Math.abs(c).toFixed(a)}`;
    return n === "%" ? d : `${d} ${n}`;
  }

  // src/explorer/page/table-row.ts
  var Le = "Not checked against its source yet";
  function Y(r, e) {
    const t = l(r.table.rows.id, e);
    const n = `models/${l(r.table.families.id, l(r.table.rows.family, e))}.html`;
    return t === "" ? n : `${n}#v-${t}`;
  }
  function J(r, e, t) {
    const n = r.ref(e);
    const o = l(r.table.families.id, l(r.table.rows.family, e));
    const { anchor: s = "", suffix: a = "" } = r.column(t) ?? {};
    return `models/${o}.html#${s}_${n.replace("/", "_")}${a}`;
  }
  function Z(r, e) {
    const { unit: t } = l(r.table.columns, e);
    return t === "%" ? null : i("small", {}, t);
  }
  function I(r, e, t) {
    const n = i("i");
    n.style.setProperty("--low", r);
    n.style.setProperty("--high", e);
    n.style.setProperty("--at", t);
    return n;
  }
  function ee(r, e, t, n) {
    const o = r.scoreIndex(t, e);
    const s = r.scores(t);
    if (o < 0 || s === void 0) return [];
    const { texts: a } = r.table;
    const c = l(s.marks, o);
    const d = l(a, l(s.edition, o));
    const m = l(a, l(s.status, o));
    const u = l(s.reports, o);
    const f = n ? Fe(r, e, t) : "";
    const h = [];
    if (f !== "") h.push(i("span", {}, `rank ${f}`));
    if (d !== "") h.push(i("span", {}, d));
    if (m !== "") h.push(i("strong", {}, m));
    if ((c & j) !== 0)
      h.push(k("Another report lies outside the interval", "reports differ", "differ"));
    if ((c & G) !== 0) h.push(k("Repeated by somebody who did not measure it", "quoted"));
    if ((c & K) !== 0) h.push(k(Le, "unverified"));
    if (u > 1) h.push(i("span", {}, `${u} reports`));
    return h;
  }
  function Fe(r, e, t) {
    const n = r.scoreIndex(t, e);
    const o = r.scores(t);
    if (n < 0 || o === void 0) return "";
    const s = l(o.best, n);
    const a = l(o.worst, n);
    const c = l(o.place, n);
    if (s > 0) return s === a ? String(s) : `${s}–${a}`;
    return c > 0 ? String(c) : "";
  }
  function k(r, e, t = null) {
    return i("abbr", { class: t, title: r }, e);
  }

  // src/explorer/pairs-data.ts
  var te = 1;
  var ne = 0.9;
  var re = 1.959963984540054;
  var P = 48;
  var oe = 55296;
  var H = 57344;

  // src/explorer/paired-comparison.ts
  function Ae(r) {
    return r.letters.map((e) => [...e].map((t) => ke(r, t.codePointAt(0) ?? 0)));
  }
  function ke(r, e) {
    const t = e < H ? e : e - H + oe;
    return t < P ? null : l(r.rates, t - P);
  }
  function Ie(r, e) {
    const t = [];
    let n = 0;
    for (const o of [r, e]) n = Math.max(n, o.filter((s) => s !== null).length);
    for (const [o, s] of r.entries()) {
      const a = e[o] ?? null;
      if (s !== null && a !== null) t.push(s - a);
    }
    if (t.length < Math.max(2, ne * n)) return null;
    return { ...Pe(t), problems: t.length };
  }
  function Pe(r) {
    const e = r.length + 2;
    const t = se(r);
    const n = t / e;
    const o = (se(r.map((c) => c * c)) + 1) / e - n * n;
    const s = re * Math.sqrt(o / e);
    const a = t / r.length;
    return {
      value: a,
      low: Math.max(-1, Math.min(n - s, a)),
      high: Math.min(1, Math.max(n + s, a))
    };
  }
  function se(r) {
    return r.reduce((e, t) => e + t, 0);
  }
  async function ie(r, e, t) {
    const n = await Promise.all(
      r.matters.map(async (o) => {
        const s = e.filter((m) => o.parts.some((u) => u.models.includes(m)));
        if (s.length < 2) return { matter: o, pairs: [] };
        const a = o.parts.filter((m) => m.models.some((u) => s.includes(u)));
        const c = await Promise.all(a.map(async (m) => ({ part: m, rates: Ae(await t(m)) })));
        const d = new Map(
          c.flatMap(
            ({ part: m, rates: u }) => m.models.map((f, h) => [f, l(u, h)])
          )
        );
        return {
          matter: o,
          pairs: Ne(He(s.map((m) => [m, d.get(m) ?? []])))
        };
      })
    );
    return n.filter(({ pairs: o }) => o.length > 0);
  }
  function He(r) {
    return r.flatMap(
      ([e, t], n) => r.slice(n + 1).flatMap(([o, s]) => {
        const a = Ie(t, s);
        if (a === null) return [];
        const { value: c, low: d, high: m, problems: u } = a;
        return c < 0 ? [{ higher: o, lower: e, difference: { value: -c, low: -m, high: -d, problems: u } }] : [{ higher: e, lower: o, difference: a }];
      })
    );
  }
  function Ne(r) {
    const e = (t) => r.filter(({ higher: n }) => n === t).length;
    return [...r].sort(
      (t, n) => e(n.higher) - e(t.higher) || n.difference.value - t.difference.value
    );
  }
  function le({ low: r, high: e }) {
    return r > 0 || e < 0;
  }
  function ce({ value: r, low: e, high: t, problems: n }, o, s) {
    const a = `on the ${n.toLocaleString("en")} problems that both were given`;
    const c = N(r);
    const d = c === "0.0" ? `${o} and ${s} score the same ${a}` : `${o} scores ${c} ${c === "1.0" ? "point" : "points"} more than ${s} ${a}`;
    return { difference: d, interval: `95 %: ${ae(e)} to ${ae(t)}` };
  }
  function N(r) {
    return (Math.abs(r) * 100).toFixed(1);
  }
  function ae(r) {
    return `${r < 0 && N(r) !== "0.0" ? "−" : ""}${N(r)}`;
  }

  // src/explorer/text-search.ts
  var M = class {
    catalogue;
    engine = null;
    last = null;
    constructor(e) {
      this.catalogue = e;
    }
    prepare() {
      this.engine ??= new (v()).SearchEngine(
        Array.from({ length: this.catalogue.size }, (e, t) => Oe(this.catalogue, t))
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
  function Oe(r, e) {
    const { families: t, rows: n, facets: o } = r.table;
    const s = l(n.family, e);
    const a = o.filter((m) => m.chips && !m.of_rows).flatMap((m) => l(m.members, s).map((u) => l(m.values, u).name));
    const c = de(l(n.search, e));
    const d = [
      l(t.name, s),
      ...de(l(t.search, s)),
      ...l(t.organisations, s).split(", "),
      y(r, e, "architecture"),
      ...a
    ];
    return { names: [l(n.name, e), ...c], also: d.filter((m) => m !== ""), weight: 0 };
  }
  function de(r) {
    return r === "" ? [] : r.split("\n");
  }

  // src/explorer/view-url.ts
  var _e = ["year", "size", "family", "none"];
  var Be = { from: "", to: "" };
  var me = {
    query: "",
    facets: /* @__PURE__ */ new Map(),
    ranges: /* @__PURE__ */ new Map(),
    sort: [],
    columns: null,
    group: null,
    models: []
  };
  var Ve = /* @__PURE__ */ new Set(["q", "sort", "columns", "group", "models"]);
  var O = "all:";
  var De = 60;
  function _(r) {
    const e = new URLSearchParams(r);
    const t = /* @__PURE__ */ new Map();
    const n = /* @__PURE__ */ new Map();
    for (const [a, c] of e) {
      if (Ve.has(a) || t.has(a) || n.has(a)) continue;
      if (c.includes("..")) {
        const m = Ge(c);
        if (!qe(m)) n.set(a, m);
        continue;
      }
      const d = je(c);
      if (!ze(d)) t.set(a, d);
    }
    const o = e.get("group");
    const s = e.get("columns");
    return {
      query: e.get("q") ?? "",
      facets: t,
      ranges: n,
      sort: T(
        E(e.get("sort")).map((a) => ({
          column: a.replace(/^-/, ""),
          descending: a.startsWith("-")
        })),
        (a) => a.column
      ),
      columns: s === null ? null : T(E(s), (a) => a),
      group: _e.find((a) => a === o) ?? null,
      models: T(E(e.get("models")), (a) => a)
    };
  }
  function fe(r) {
    const e = [];
    if (r.query !== "") e.push(["q", r.query]);
    for (const [t, n] of r.facets) {
      const o = [...n.values, ...n.excluded.map((s) => `!${s}`)].join(",");
      if (o !== "") e.push([t, n.requireAll ? O + o : o]);
    }
    for (const [t, { from: n, to: o }] of Ue(r)) e.push([t, `${n}..${o}`]);
    if (r.sort.length > 0)
      e.push(["sort", r.sort.map(({ column: t, descending: n }) => (n ? "-" : "") + t).join(",")]);
    if (r.columns !== null) e.push(["columns", r.columns.join(",")]);
    if (r.group !== null) e.push(["group", r.group]);
    if (r.models.length > 0) e.push(["models", r.models.join(",")]);
    return e.length === 0 ? "" : `?${e.map(([t, n]) => `${ue(t)}=${ue(n)}`).join("&")}`;
  }
  function ze(r) {
    return r.values.length === 0 && r.excluded.length === 0;
  }
  function qe({ from: r, to: e }) {
    return r === "" && e === "";
  }
  function Ue(r) {
    return [...r.ranges].sort(([e], [t]) => e < t ? -1 : 1);
  }
  function ue(r) {
    return encodeURIComponent(r).replace(/%2C|%3A|%2F/g, decodeURIComponent).replace(/%20/g, "+");
  }
  function je(r) {
    const e = r.startsWith(O);
    const t = T(E(e ? r.slice(O.length) : r), (n) => n.replace(/^!/, ""));
    return {
      values: t.filter((n) => !n.startsWith("!")),
      requireAll: e,
      excluded: t.filter((n) => n.startsWith("!")).map((n) => n.slice(1))
    };
  }
  function Ge(r) {
    const [e, t, ...n] = r.split("..");
    return e === void 0 || t === void 0 || n.length > 0 ? Be : { from: e.trim(), to: t.trim() };
  }
  function E(r) {
    return (r ?? "").split(",").filter((e) => e !== "" && e !== "!" && e !== "-").slice(0, De);
  }
  function T(r, e) {
    const t = /* @__PURE__ */ new Set();
    return r.filter((n) => {
      const o = e(n);
      if (t.has(o)) return false;
      t.add(o);
      return true;
    });
  }

  // src/search/load-library.ts
  var $;
  function B() {
    if (globalThis.catalogSearch !== void 0) return Promise.resolve(globalThis.catalogSearch);
    $ ??= R("search-engine.js").then(v);
    $.catch(() => {
      $ = void 0;
    });
    return $;
  }

  // src/story/load-on-demand.ts
  var Ke = ".score:has(> a)";
  function he() {
    const r = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: t, target: n }) => {
      const o = t === "pointerover" || t === "focusin";
      if (o && !(n instanceof Element && n.closest(Ke) !== null)) return;
      for (const s of r) removeEventListener(s, e);
      void R("story.js").catch(() => void 0);
    };
    for (const t of r) addEventListener(t, e, { passive: true });
  }

  // src/compare.ts
  var We = 8;
  var Xe = 12;
  var Qe = "Hard problems are hard for every model. Where the result of each problem is known for both, the difference on each problem tells them apart better than two intervals do. The line marks no difference. Each pair is judged by itself, at 95 %: among many equal ones, some will seem apart.";
  var Ye = "No results by problem for any two of these models, so that only the intervals above can be compared:";
  var V = class {
    root;
    catalogue;
    search;
    models = [];
    renderCount = 0;
    query = "";
    constructor(e, t) {
      this.root = e;
      this.catalogue = t;
      this.search = new M(t);
    }
    start() {
      const e = p(this.root, "input");
      e.addEventListener("focus", () => void B().catch(() => void 0));
      e.addEventListener("input", () => void this.showSuggestions(e.value));
      addEventListener("popstate", () => void this.showModels(_(location.search).models));
      void this.showModels(_(location.search).models);
    }
    setModels(e) {
      try {
        history.pushState(null, "", `${location.pathname}${fe({ ...me, models: e })}`);
      } catch {
      }
      void this.showModels(e);
    }
    /** Fills the list below the field; the last call wins. */
    async showSuggestions(e) {
      this.query = e;
      if (e.trim() !== "") {
        try {
          await B();
        } catch {
          p(this.root, ".matches").textContent = "The data could not be loaded.";
          return;
        }
        if (this.query !== e) return;
      }
      const t = this.search.find(e)?.matches.map((o) => ({ row: o, ref: this.catalogue.ref(o) })) ?? [];
      const n = t.filter(({ ref: o }) => !this.models.includes(o)).slice(0, this.models.length < b ? We : 0);
      p(this.root, ".offers").replaceChildren(
        ...n.map(({ row: o, ref: s }) => {
          const a = i("button", { type: "button" }, l(this.catalogue.table.rows.name, o));
          a.addEventListener("click", () => {
            const c = p(this.root, "input");
            c.value = "";
            this.setModels([...this.models, s]);
            c.focus();
          });
          return i("li", {}, a);
        })
      );
    }
    async showModels(e) {
      const t = e.filter((u) => this.catalogue.row(u) !== void 0);
      const n = e.filter((u) => this.catalogue.row(u) === void 0);
      this.models = t.slice(0, b);
      const o = this.models.map((u) => this.catalogue.row(u) ?? 0);
      const s = p(this.root, "input");
      s.disabled = this.models.length >= b;
      const a = [
        o.length === 0 ? "No model is chosen yet: add one above, or choose some in the table of models." : "",
        o.length === 1 ? "One model; add another to compare it with." : "",
        o.length > 1 ? `${o.length} models.` : "",
        t.length > b ? `The first ${b} of ${t.length}.` : "",
        n.length > 0 ? `Not in the catalogue: ${n.join(", ")}.` : ""
      ];
      p(this.root, ".matches").textContent = a.filter((u) => u !== "").join(" ");
      void this.showSuggestions(s.value);
      this.renderCount += 1;
      const c = this.renderCount;
      const d = await this.loadComparisons();
      if (c !== this.renderCount) return;
      const m = p(this.root, ".compared");
      if (o.length === 0) m.replaceChildren();
      else {
        const u = Q(this.catalogue, o);
        m.replaceChildren(
          this.factTable(o),
          ...this.resultChart(o, u),
          ...this.differences(o, u, d),
          ...this.resultTable(o, u)
        );
      }
    }
    /** Comparisons of the shown models problem by problem; null if the data could not be loaded. */
    async loadComparisons() {
      if (this.models.length < 2) return [];
      try {
        const e = await w(this.root.dataset["pairs"] ?? "", "pairs");
        if (e.format !== te) return null;
        return await ie(
          e,
          this.models,
          async (t) => await w(`${this.root.dataset["root"] ?? ""}${t.path}`, t.name)
        );
      } catch {
        return null;
      }
    }
    factTable(e) {
      const t = X(this.catalogue, e);
      const n = e.map((a) => {
        const c = this.catalogue.ref(a);
        const d = l(this.catalogue.table.rows.name, a);
        const m = i("button", { type: "button", "aria-label": `Remove ${d}` }, "×");
        m.addEventListener("click", () => {
          this.setModels(this.models.filter((u) => u !== c));
          p(this.root, "input").focus();
        });
        return i(
          "th",
          { scope: "col" },
          i("a", { href: Y(this.catalogue, a) }, d),
          " ",
          m
        );
      });
      const o = (a, c) => c.length === 0 ? null : i(
        "tbody",
        {},
        i(
          "tr",
          { class: "group" },
          i("th", { scope: "rowgroup", colspan: String(e.length + 1) }, a)
        ),
        ...c.map(
          ({ title: d, values: m }) => i(
            "tr",
            {},
            i("th", { scope: "row" }, d),
            ...m.map((u) => i("td", {}, u))
          )
        )
      );
      const s = i(
        "table",
        { class: "data side" },
        i("caption", {}, "Facts side by side"),
        i("thead", {}, i("tr", {}, i("td"), ...n)),
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
      return S("facts", "Facts", ge("Facts side by side", pe(s, e)));
    }
    resultChart(e, t) {
      const n = t.filter((d) => d.rows.length > 1).slice(0, Xe);
      if (n.length === 0) return [];
      const o = this.catalogue.table.rows.name;
      const s = n.map(
        ({ column: d, rows: m }) => i(
          "div",
          { class: "plot" },
          i("h3", {}, `${d.benchmark} ${d.what}`),
          i(
            "ul",
            {},
            ...m.map(
              (u) => i(
                "li",
                { "data-model": String(e.indexOf(u) + 1) },
                i("span", {}, l(o, u)),
                ...this.scoreCell(u, d.id, false)
              )
            )
          )
        )
      );
      const a = n.filter(({ column: d }) => d.unit !== "%");
      const c = (a.length < n.length ? "Percent from 0 to 100: the value, and its 95 % interval as a bar. Where bars overlap the difference may be chance." : "") + (a.length > 0 ? " A unit beside a value says that it is not a percentage." : "");
      return [
        S(
          "chart",
          "Benchmarks with results of at least two of these models",
          i("p", { class: "note" }, c.trim()),
          i("div", { class: "plots" }, ...s)
        )
      ];
    }
    differences(e, t, n) {
      if (e.length < 2) return [];
      const o = [];
      if (n === null) o.push(i("p", { class: "empty" }, "The results by problem could not be loaded."));
      else if (n.length > 0)
        o.push(
          i("p", { class: "note" }, Qe),
          ...n.map((d) => this.pairList(d, t))
        );
      const s = t.filter((d) => d.rows.length > 1);
      const a = new Set(n?.map(({ matter: d }) => d.column));
      const c = s.filter(({ column: d }) => !a.has(d.id)).map(({ column: d }) => `${d.benchmark} ${d.what}`);
      if (n !== null && c.length > 0)
        o.push(i("p", { class: "note" }, `${Ye} ${c.join(", ")}.`));
      else if (n?.length === 0)
        o.push(i("p", { class: "empty" }, "No two of these models have results for the same problems."));
      return [S("differences", "Differences on the same problems", ...o)];
    }
    pairList({ matter: e, pairs: t }, n) {
      const o = Math.min(-0.02, ...t.map(({ difference: f }) => f.low - 0.01));
      const s = Math.max(0.1, ...t.map(({ difference: f }) => f.high + 0.01));
      const a = (f) => String(100 * (f - o) / (s - o));
      const c = t.map(({ higher: f, lower: h, difference: g }) => {
        const { difference: be, interval: we } = ce(g, this.modelName(f), this.modelName(h));
        const D = I(a(g.low), a(g.high), a(g.value));
        D.style.setProperty("--none", a(0));
        const xe = le(g) ? [] : [" ", i("strong", {}, "Not significant:"), " it may be chance."];
        return i(
          "li",
          {},
          i("div", { class: "score" }, D),
          i("p", {}, `${be}. `, i("small", {}, we), ...xe)
        );
      });
      const d = n.find(({ column: f }) => f.id === e.column)?.rows ?? [];
      const m = new Set(t.flatMap(({ higher: f, lower: h }) => [f, h]));
      const u = d.filter((f) => !m.has(this.catalogue.ref(f))).map((f) => l(this.catalogue.table.rows.name, f));
      return i(
        "div",
        { class: "pairs" },
        i("h3", {}, i("a", { href: e.path }, `${e.benchmark} ${e.what}`)),
        i("ul", {}, ...c),
        u.length === 0 ? null : i("p", { class: "note" }, `No results by problem for: ${u.join(", ")}.`)
      );
    }
    modelName(e) {
      const t = this.catalogue.row(e);
      return t === void 0 ? e : l(this.catalogue.table.rows.name, t);
    }
    resultTable(e, t) {
      if (t.length === 0)
        return [
          S(
            "results",
            "Results",
            i(
              "p",
              { class: "empty" },
              "These models have no results without a method; results with a method are on the pages of the models."
            )
          )
        ];
      const n = e.map((u) => i("th", { scope: "col" }, l(this.catalogue.table.rows.name, u)));
      const o = e.length === 2;
      const s = t.every(({ column: u }) => u.unit === "%") ? "points" : "points or as stated";
      const a = t.map(
        ({ column: u, gap: f }) => i(
          "tr",
          {},
          i(
            "th",
            { scope: "row" },
            i("a", { href: u.path }, u.benchmark),
            i("small", {}, u.what)
          ),
          ...e.map((h) => i("td", { class: "s" }, ...this.scoreCell(h, u.id, true))),
          o ? i("td", { class: "n" }, f ?? "") : null
        )
      );
      const c = i(
        "tr",
        {},
        i("td"),
        ...n,
        o ? i("th", { scope: "col", "data-kind": "number" }, `First minus second, ${s}`) : null
      );
      const d = i(
        "table",
        { class: "data side models" },
        i("caption", {}, "Results side by side"),
        i("thead", {}, c),
        i("tbody", {}, ...a)
      );
      const m = o ? [
        i(
          "p",
          { class: "note" },
          "The last column is the difference of two headlines, not of paired runs: settings may differ, and each number links to its details."
        )
      ] : [];
      return [S("results", "Results", ...m, ge("Results side by side", pe(d, e)))];
    }
    scoreCell(e, t, n) {
      const o = this.catalogue.scoreIndex(t, e);
      const s = this.catalogue.scores(t);
      if (o < 0 || s === void 0) return [];
      const [a, c, d] = [l(s.values, o), l(s.low, o), l(s.high, o)];
      const m = i("a", { href: J(this.catalogue, e, t) }, a);
      const u = c === "" ? [Z(this.catalogue, s.column)] : [I(c, d, a), i("small", {}, `${c}–${d}`)];
      const f = n ? ee(this.catalogue, e, t, true) : [];
      return [
        i("div", { class: "score" }, m, ...u),
        f.length === 0 ? null : i(
          "div",
          { class: "marks" },
          ...f.flatMap((h, g) => g === 0 ? [h] : [" ", h])
        )
      ];
    }
  };
  function S(r, e, ...t) {
    return i("section", {}, i("h2", { id: r }, e), ...t);
  }
  function pe(r, e) {
    r.style.setProperty("--models", String(e.length));
    return r;
  }
  function ge(r, e) {
    return i("div", { class: "frame", tabindex: "0", role: "region", "aria-label": r }, e);
  }
  async function Je(r) {
    try {
      const [e, t] = await Promise.all([
        w(r.dataset["data"] ?? "", "models"),
        w(r.dataset["scores"] ?? "", "scores")
      ]);
      if (e.format !== U) throw new Error("the data is of another version than this script");
      const n = new C(e);
      n.addScores(t);
      new V(r, n).start();
    } catch (e) {
      p(r, ".matches").textContent = "The data could not be loaded.";
      throw e;
    }
  }
  var ye = document.querySelector(".compare");
  if (ye !== null) void Je(ye);
  he();
})();
