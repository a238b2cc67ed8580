// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function i(r, e = {}, ...t) {
    const n = document.createElement(r);
    for (const [o, s] of Object.entries(e))
      if (s !== null) n.setAttribute(o, s);
    for (const o of t)
      if (o !== null) n.append(Me(o, r) ? Ee(o) : o);
    return n;
  }
  var Ce = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function Me(r, e) {
    return typeof r === "string" && e !== "option" && e !== "textarea" && Ce.test(r);
  }
  function Ee(r) {
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
  var Te = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
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
  function M(r) {
    return A(new URL(r, Te).href);
  }

  // src/dom/load-data.ts
  var k = /* @__PURE__ */ new Map();
  function S(r, e) {
    let t = k.get(r);
    if (t !== void 0) return t;
    t = A(r).then(() => {
      const n = window.catalogData?.[e];
      if (n === void 0) throw new Error(`${r} does not register ${e}`);
      return n;
    });
    t.catch(() => k.delete(r));
    k.set(r, t);
    return t;
  }

  // src/explorer/array.ts
  function l(r, e) {
    const t = r[e];
    if (t === void 0) throw new RangeError(`no item ${e} in a list of ${r.length}`);
    return t;
  }

  // src/explorer/bit-set.ts
  var q = 32;
  var v = class r {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(e, t) {
      this.size = e;
      this.words = t ?? new Uint32Array(Math.ceil(e / q));
    }
    static full(e) {
      const t = new r(e);
      t.words.fill(4294967295);
      const n = e % q;
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
      for (const t of this.words) e += U(t);
      return e;
    }
    /** Size of the intersection, without creating it. */
    intersectionCount(e) {
      let t = 0;
      for (let n = 0; n < this.words.length; n += 1) t += U((this.words[n] ?? 0) & (e.words[n] ?? 0));
      return t;
    }
    combine(e, t) {
      const n = new Uint32Array(this.words.length);
      for (let o = 0; o < n.length; o += 1) n[o] = t(this.words[o] ?? 0, e.words[o] ?? 0);
      return new r(this.size, n);
    }
  };
  function U(r) {
    let e = r - (r >>> 1 & 1431655765);
    e = (e & 858993459) + (e >>> 2 & 858993459);
    e = e + (e >>> 4) & 252645135;
    return Math.imul(e, 16843009) >>> 24;
  }

  // src/explorer/catalogue.ts
  var I = "has";
  var E = class {
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
      for (const s of e) this.loadedScores.set(s.column, s);
      const t = this.table.columns.map(({ id: s, benchmark: a, what: c }) => ({
        id: s,
        name: `${a} ${c}`,
        hint: ""
      }));
      const n = {
        id: I,
        title: "Has a result on",
        hint: "",
        tags: false,
        chips: false,
        of_rows: true,
        values: t,
        members: []
      };
      const o = this.table.columns.map((s, a) => v.of(this.size, this.loadedScores.get(a)?.rows ?? []));
      this.facetRowsById.set(I, { facet: n, rows: o, valueIndexes: this.columnIndexes });
    }
    get hasAllScores() {
      return this.facetRowsById.has(I);
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
    /** How a row was run for its value in a column; undefined without a value. */
    configuration(e, t) {
      const n = this.scoreIndex(e, t);
      return n < 0 ? void 0 : this.table.configurations[this.scores(e)?.configuration[n] ?? 0];
    }
    /** The reference of a row: "family/variant", or the family if it has no variants. */
    ref(e) {
      const t = l(this.table.families.id, l(this.table.rows.family, e));
      const n = l(this.table.rows.id, e);
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
        const o = e.of_rows ? n : l(this.table.rows.family, n);
        for (const s of l(e.members, o)) l(t, s).add(n);
      }
      return { facet: e, rows: t, valueIndexes: new Map(e.values.map(({ id: n }, o) => [n, o])) };
    }
  };

  // src/explorer/data.ts
  var G = 5;
  var K = 1;
  var W = 2;
  var X = 4;

  // src/search/library.ts
  function R() {
    if (globalThis.catalogSearch === void 0) throw new Error("search-engine.js is not loaded");
    return globalThis.catalogSearch;
  }

  // src/explorer/columns.ts
  var $e = { id: "name", title: "Model", kind: "words", descendingFirst: false };
  function b(r, e, t) {
    if (t === $e.id) return l(r.table.rows.name, e);
    const n = r.fact(t);
    if (n !== void 0) return Le(r, e, n);
    const o = r.scoreIndex(t, e);
    return o < 0 ? "" : l(r.scores(t)?.values ?? [], o);
  }
  function Le(r, e, t) {
    const n = r.factValues(t, e);
    const o = n[0] ?? "";
    switch (t.kind) {
      case "name":
        return l(r.table.families.name, l(r.table.rows.family, e));
      case "tags":
        return Q(r, e).map(({ name: s }) => s).join(", ");
      case "terms":
        return Fe(r, e, t.id).join(", ");
      case "shape":
        return n.every((s) => s === 0) ? "" : n.map((s) => String(s || "–")).join(" / ");
      case "size":
        return ke(Number(o));
      case "number":
        return o === 0 ? "" : Ae(Number(o));
      default:
        return String(o);
    }
  }
  function Q(r, e) {
    const t = l(r.table.rows.family, e);
    return r.table.facets.filter((n) => n.chips).flatMap(
      (n) => l(n.members, n.of_rows ? e : t).map((o) => l(n.values, o))
    );
  }
  function Fe(r, e, t) {
    const n = r.facet(t)?.facet;
    if (n === void 0) return [];
    return l(n.members, n.of_rows ? e : l(r.table.rows.family, e)).map(
      (o) => l(n.values, o).name
    );
  }
  function Ae(r) {
    return String(r).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function ke(r) {
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
  var w = 6;
  function Y(r, e) {
    const t = r.table.facts.filter(({ id: o }) => o !== "family").map(({ id: o, title: s }) => {
      const a = e.map((c) => b(r, c, o));
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
        gap: e.length === 2 && s.length === 2 ? He(r, e, o) : null
      };
    });
    const n = t.filter((o) => o.rows.length > 0);
    return n.sort((o, s) => s.rows.length - o.rows.length);
  }
  var Ie = { [-1]: "−", 0: "±", 1: "+" };
  function He(r, e, { id: t, unit: n }) {
    const [o, s] = [b(r, l(e, 0), t), b(r, l(e, 1), t)];
    const a = Math.min(...[o, s].map((m) => m.split(".")[1]?.length ?? 0));
    const c = Number(o) - Number(s);
    const d = `${Ie[Math.sign(c)] ?? ""}${Math.abs(c).toFixed(a)}`;
    return n === "%" ? d : `${d} ${n}`;
  }

  // src/explorer/page/table-row.ts
  var Pe = "Not checked against its source yet";
  function Z(r, e) {
    const t = l(r.table.rows.id, e);
    const n = `models/${l(r.table.families.id, l(r.table.rows.family, e))}.html`;
    return t === "" ? n : `${n}#v-${t}`;
  }
  function ee(r, e, t) {
    const n = r.ref(e);
    const o = l(r.table.families.id, l(r.table.rows.family, e));
    const { anchor: s = "", suffix: a = "" } = r.column(t) ?? {};
    const c = r.configuration(t, e)?.anchor ?? "";
    return `models/${o}.html#${s}_${n.replace("/", "_")}${a}${c}`;
  }
  function te(r, e) {
    const { unit: t } = l(r.table.columns, e);
    return t === "%" ? null : i("small", {}, t);
  }
  function P(r, e, t) {
    const n = i("i");
    n.style.setProperty("--low", r);
    n.style.setProperty("--high", e);
    n.style.setProperty("--at", t);
    return n;
  }
  function ne(r, e, t, n) {
    const o = r.scoreIndex(t, e);
    const s = r.scores(t);
    if (o < 0 || s === void 0) return [];
    const { texts: a } = r.table;
    const c = l(s.marks, o);
    const d = r.configuration(t, e)?.label ?? "";
    const m = l(a, l(s.edition, o));
    const u = a[s.report_range[o] ?? 0] ?? "";
    const f = l(a, l(s.status, o));
    const g = l(s.reports, o);
    const h = n ? Ne(r, e, t) : "";
    const p = [];
    if (h !== "") p.push(i("span", {}, `rank ${h}`));
    if (d !== "") p.push(i("span", {}, d));
    if (m !== "") p.push(i("span", {}, m));
    if (f !== "") p.push(i("strong", {}, f));
    if ((c & K) !== 0)
      p.push(H("Another report lies outside the interval", `reports differ: ${u}`, "differ"));
    if ((c & W) !== 0) p.push(H("Repeated by somebody who did not measure it", "quoted"));
    if ((c & X) !== 0) p.push(H(Pe, "unverified"));
    if (g > 1) p.push(i("span", {}, `${g} reports`));
    return p;
  }
  function Ne(r, e, t) {
    const n = r.scoreIndex(t, e);
    const o = r.scores(t);
    if (n < 0 || o === void 0) return "";
    const s = l(o.best, n);
    const a = l(o.worst, n);
    const c = l(o.place, n);
    if (s > 0) return s === a ? String(s) : `${s}–${a}`;
    return c > 0 ? String(c) : "";
  }
  function H(r, e, t = null) {
    return i("abbr", { class: t, title: r }, e);
  }

  // src/explorer/pairs-data.ts
  var re = 2;
  var oe = 0.9;
  var se = 1.959963984540054;
  var N = 48;
  var ae = 55296;
  var _ = 57344;

  // src/explorer/paired-comparison.ts
  function _e(r) {
    return r.letters.map((e) => [...e].map((t) => Oe(r, t.codePointAt(0) ?? 0)));
  }
  function Oe(r, e) {
    const t = e < _ ? e : e - _ + ae;
    return t < N ? null : l(r.rates, t - N);
  }
  function Be(r, e) {
    const t = [];
    let n = 0;
    for (const o of [r, e]) n = Math.max(n, o.filter((s) => s !== null).length);
    for (const [o, s] of r.entries()) {
      const a = e[o] ?? null;
      if (s !== null && a !== null) t.push(s - a);
    }
    if (t.length < Math.max(2, oe * n)) return null;
    return { ...Ve(t), problems: t.length };
  }
  function Ve(r) {
    const e = r.length + 2;
    const t = ie(r);
    const n = t / e;
    const o = (ie(r.map((c) => c * c)) + 1) / e - n * n;
    const s = se * Math.sqrt(o / e);
    const a = t / r.length;
    return {
      value: a,
      low: Math.max(-1, Math.min(n - s, a)),
      high: Math.min(1, Math.max(n + s, a))
    };
  }
  function ie(r) {
    return r.reduce((e, t) => e + t, 0);
  }
  async function ce(r, e, t) {
    const n = await Promise.all(
      r.matters.map(async (o) => {
        const s = e.filter((u) => o.parts.some((f) => f.models.includes(u)));
        const a = new Map(
          o.parts.flatMap(
            (u) => u.models.map((f, g) => [f, l(u.configurations, g)])
          )
        );
        if (s.length < 2) return { matter: o, configurations: a, pairs: [] };
        const c = o.parts.filter((u) => u.models.some((f) => s.includes(f)));
        const d = await Promise.all(c.map(async (u) => ({ part: u, rates: _e(await t(u)) })));
        const m = new Map(
          d.flatMap(
            ({ part: u, rates: f }) => u.models.map((g, h) => [g, l(f, h)])
          )
        );
        return {
          matter: o,
          configurations: a,
          pairs: ze(De(s.map((u) => [u, m.get(u) ?? []])))
        };
      })
    );
    return n.filter(({ pairs: o }) => o.length > 0);
  }
  function De(r) {
    return r.flatMap(
      ([e, t], n) => r.slice(n + 1).flatMap(([o, s]) => {
        const a = Be(t, s);
        if (a === null) return [];
        const { value: c, low: d, high: m, problems: u } = a;
        return c < 0 ? [{ higher: o, lower: e, difference: { value: -c, low: -m, high: -d, problems: u } }] : [{ higher: e, lower: o, difference: a }];
      })
    );
  }
  function ze(r) {
    const e = (t) => r.filter(({ higher: n }) => n === t).length;
    return [...r].sort(
      (t, n) => e(n.higher) - e(t.higher) || n.difference.value - t.difference.value
    );
  }
  function de({ low: r, high: e }) {
    return r > 0 || e < 0;
  }
  function ue({ value: r, low: e, high: t, problems: n }, o, s) {
    const a = `on the ${n.toLocaleString("en")} problems that both were given`;
    const c = O(r);
    const d = c === "0.0" ? `${o} and ${s} score the same ${a}` : `${o} scores ${c} ${c === "1.0" ? "point" : "points"} more than ${s} ${a}`;
    return { difference: d, interval: `95 %: ${le(e)} to ${le(t)}` };
  }
  function O(r) {
    return (Math.abs(r) * 100).toFixed(1);
  }
  function le(r) {
    return `${r < 0 && O(r) !== "0.0" ? "−" : ""}${O(r)}`;
  }

  // src/explorer/text-search.ts
  var T = class {
    catalogue;
    engine = null;
    last = null;
    constructor(e) {
      this.catalogue = e;
    }
    prepare() {
      this.engine ??= new (R()).SearchEngine(
        Array.from({ length: this.catalogue.size }, (e, t) => je(this.catalogue, t))
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
  function je(r, e) {
    const { families: t, rows: n, facets: o } = r.table;
    const s = l(n.family, e);
    const a = o.filter((m) => m.chips && !m.of_rows).flatMap((m) => l(m.members, s).map((u) => l(m.values, u).name));
    const c = me(l(n.search, e));
    const d = [
      l(t.name, s),
      ...me(l(t.search, s)),
      ...l(t.organisations, s).split(", "),
      b(r, e, "architecture"),
      ...a
    ];
    return { names: [l(n.name, e), ...c], also: d.filter((m) => m !== ""), weight: 0 };
  }
  function me(r) {
    return r === "" ? [] : r.split("\n");
  }

  // src/explorer/view-url.ts
  var qe = ["year", "size", "family", "none"];
  var Ue = { from: "", to: "" };
  var he = {
    query: "",
    facets: /* @__PURE__ */ new Map(),
    ranges: /* @__PURE__ */ new Map(),
    sort: [],
    columns: null,
    group: null,
    models: []
  };
  var Ge = /* @__PURE__ */ new Set(["q", "sort", "columns", "group", "models"]);
  var B = "all:";
  var Ke = 60;
  function V(r) {
    const e = new URLSearchParams(r);
    const t = /* @__PURE__ */ new Map();
    const n = /* @__PURE__ */ new Map();
    for (const [a, c] of e) {
      if (Ge.has(a) || t.has(a) || n.has(a)) continue;
      if (c.includes("..")) {
        const m = Je(c);
        if (!Xe(m)) n.set(a, m);
        continue;
      }
      const d = Ye(c);
      if (!We(d)) t.set(a, d);
    }
    const o = e.get("group");
    const s = e.get("columns");
    return {
      query: e.get("q") ?? "",
      facets: t,
      ranges: n,
      sort: L(
        $(e.get("sort")).map((a) => ({
          column: a.replace(/^-/, ""),
          descending: a.startsWith("-")
        })),
        (a) => a.column
      ),
      columns: s === null ? null : L($(s), (a) => a),
      group: qe.find((a) => a === o) ?? null,
      models: L($(e.get("models")), (a) => a)
    };
  }
  function pe(r) {
    const e = [];
    if (r.query !== "") e.push(["q", r.query]);
    for (const [t, n] of r.facets) {
      const o = [...n.values, ...n.excluded.map((s) => `!${s}`)].join(",");
      if (o !== "") e.push([t, n.requireAll ? B + o : o]);
    }
    for (const [t, { from: n, to: o }] of Qe(r)) e.push([t, `${n}..${o}`]);
    if (r.sort.length > 0)
      e.push(["sort", r.sort.map(({ column: t, descending: n }) => (n ? "-" : "") + t).join(",")]);
    if (r.columns !== null) e.push(["columns", r.columns.join(",")]);
    if (r.group !== null) e.push(["group", r.group]);
    if (r.models.length > 0) e.push(["models", r.models.join(",")]);
    return e.length === 0 ? "" : `?${e.map(([t, n]) => `${fe(t)}=${fe(n)}`).join("&")}`;
  }
  function We(r) {
    return r.values.length === 0 && r.excluded.length === 0;
  }
  function Xe({ from: r, to: e }) {
    return r === "" && e === "";
  }
  function Qe(r) {
    return [...r.ranges].sort(([e], [t]) => e < t ? -1 : 1);
  }
  function fe(r) {
    return encodeURIComponent(r).replace(/%2C|%3A|%2F/g, decodeURIComponent).replace(/%20/g, "+");
  }
  function Ye(r) {
    const e = r.startsWith(B);
    const t = L($(e ? r.slice(B.length) : r), (n) => n.replace(/^!/, ""));
    return {
      values: t.filter((n) => !n.startsWith("!")),
      requireAll: e,
      excluded: t.filter((n) => n.startsWith("!")).map((n) => n.slice(1))
    };
  }
  function Je(r) {
    const [e, t, ...n] = r.split("..");
    return e === void 0 || t === void 0 || n.length > 0 ? Ue : { from: e.trim(), to: t.trim() };
  }
  function $(r) {
    return (r ?? "").split(",").filter((e) => e !== "" && e !== "!" && e !== "-").slice(0, Ke);
  }
  function L(r, e) {
    const t = /* @__PURE__ */ new Set();
    return r.filter((n) => {
      const o = e(n);
      if (t.has(o)) return false;
      t.add(o);
      return true;
    });
  }

  // src/search/load-library.ts
  var F;
  function D() {
    if (globalThis.catalogSearch !== void 0) return Promise.resolve(globalThis.catalogSearch);
    F ??= M("search-engine.js").then(R);
    F.catch(() => {
      F = void 0;
    });
    return F;
  }

  // src/story/load-on-demand.ts
  var Ze = ".score:has(> a)";
  function ge() {
    const r = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: t, target: n }) => {
      const o = t === "pointerover" || t === "focusin";
      if (o && !(n instanceof Element && n.closest(Ze) !== null)) return;
      for (const s of r) removeEventListener(s, e);
      void M("story.js").catch(() => void 0);
    };
    for (const t of r) addEventListener(t, e, { passive: true });
  }

  // src/compare.ts
  var et = 8;
  var tt = 12;
  var nt = "Hard problems are hard for every model. Where the result of each problem is known for both, the difference on each problem tells them apart better than two intervals do. The line marks no difference. Each pair is judged by itself, at 95 %: among many equal ones, some will seem apart.";
  var rt = "No results by problem for any two of these models, so that only the intervals above can be compared:";
  function ye(r) {
    return r.descending_first ? "" : " (lower is better)";
  }
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
      this.search = new T(t);
    }
    start() {
      const e = y(this.root, "input");
      e.addEventListener("focus", () => void D().catch(() => void 0));
      e.addEventListener("input", () => void this.showSuggestions(e.value));
      addEventListener("popstate", () => void this.showModels(V(location.search).models));
      void this.showModels(V(location.search).models);
    }
    setModels(e) {
      try {
        history.pushState(null, "", `${location.pathname}${pe({ ...he, models: e })}`);
      } catch {
      }
      void this.showModels(e);
    }
    /** Fills the list below the field; the last call wins. */
    async showSuggestions(e) {
      this.query = e;
      if (e.trim() !== "") {
        try {
          await D();
        } catch {
          y(this.root, ".matches").textContent = "The data could not be loaded.";
          return;
        }
        if (this.query !== e) return;
      }
      const t = this.search.find(e)?.matches.map((o) => ({ row: o, ref: this.catalogue.ref(o) })) ?? [];
      const n = t.filter(({ ref: o }) => !this.models.includes(o)).slice(0, this.models.length < w ? et : 0);
      y(this.root, ".offers").replaceChildren(
        ...n.map(({ row: o, ref: s }) => {
          const a = i("button", { type: "button" }, l(this.catalogue.table.rows.name, o));
          a.addEventListener("click", () => {
            const c = y(this.root, "input");
            c.value = "";
            this.setModels([...this.models, s]);
            c.focus();
          });
          return i("li", {}, a);
        })
      );
    }
    async showModels(e) {
      const t = this.catalogue.currentRefs(e);
      const n = t.filter((f) => this.catalogue.row(f) !== void 0);
      const o = t.filter((f) => this.catalogue.row(f) === void 0);
      this.models = n.slice(0, w);
      const s = this.models.map((f) => this.catalogue.row(f) ?? 0);
      const a = y(this.root, "input");
      a.disabled = this.models.length >= w;
      const c = [
        s.length === 0 ? "No model is chosen yet: add one above, or choose some in the table of models." : "",
        s.length === 1 ? "One model; add another to compare it with." : "",
        s.length > 1 ? `${s.length} models.` : "",
        n.length > w ? `The first ${w} of ${n.length}.` : "",
        o.length > 0 ? `Not in the catalogue: ${o.join(", ")}.` : ""
      ];
      y(this.root, ".matches").textContent = c.filter((f) => f !== "").join(" ");
      void this.showSuggestions(a.value);
      this.renderCount += 1;
      const d = this.renderCount;
      const m = await this.loadComparisons();
      if (d !== this.renderCount) return;
      const u = y(this.root, ".compared");
      if (s.length === 0) u.replaceChildren();
      else {
        const f = J(this.catalogue, s);
        u.replaceChildren(
          this.factTable(s),
          ...this.resultChart(s, f),
          ...this.differences(s, f, m),
          ...this.resultTable(s, f)
        );
      }
    }
    /** Comparisons of the shown models problem by problem; null if the data could not be loaded. */
    async loadComparisons() {
      if (this.models.length < 2) return [];
      try {
        const e = await S(this.root.dataset["pairs"] ?? "", "pairs");
        if (e.format !== re) return null;
        return await ce(
          e,
          this.models,
          async (t) => await S(`${this.root.dataset["root"] ?? ""}${t.path}`, t.name)
        );
      } catch {
        return null;
      }
    }
    factTable(e) {
      const t = Y(this.catalogue, e);
      const n = e.map((a) => {
        const c = this.catalogue.ref(a);
        const d = l(this.catalogue.table.rows.name, a);
        const m = i("button", { type: "button", "aria-label": `Remove ${d}` }, "×");
        m.addEventListener("click", () => {
          this.setModels(this.models.filter((u) => u !== c));
          y(this.root, "input").focus();
        });
        return i(
          "th",
          { scope: "col" },
          i("a", { href: Z(this.catalogue, a) }, d),
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
      return C("facts", "Facts", we("Facts side by side", be(s, e)));
    }
    resultChart(e, t) {
      const n = t.filter((d) => d.rows.length > 1).slice(0, tt);
      if (n.length === 0) return [];
      const o = this.catalogue.table.rows.name;
      const s = n.map(
        ({ column: d, rows: m }) => i(
          "div",
          { class: "plot" },
          i("h3", {}, `${d.benchmark} ${d.what}${ye(d)}`),
          i(
            "ul",
            {},
            ...m.map(
              (u) => i(
                "li",
                { "data-model": String(e.indexOf(u) + 1) },
                i("span", {}, l(o, u), ...this.configurationNote(u, d.id)),
                ...this.scoreCell(u, d.id, false)
              )
            )
          )
        )
      );
      const a = n.filter(({ column: d }) => d.unit !== "%");
      const c = (a.length < n.length ? "Percent from 0 to 100: the value, and its 95 % interval as a bar. Where bars overlap the difference may be chance." : "") + (a.length > 0 ? " A unit beside a value says that it is not a percentage." : "");
      return [
        C(
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
          i("p", { class: "note" }, nt),
          ...n.map((d) => this.pairList(d, t))
        );
      const s = t.filter((d) => d.rows.length > 1);
      const a = new Set(n?.map(({ matter: d }) => d.column));
      const c = s.filter(({ column: d }) => !a.has(d.id)).map(({ column: d }) => `${d.benchmark} ${d.what}`);
      if (n !== null && c.length > 0)
        o.push(i("p", { class: "note" }, `${rt} ${c.join(", ")}.`));
      else if (n?.length === 0)
        o.push(i("p", { class: "empty" }, "No two of these models have results for the same problems."));
      return [C("differences", "Differences on the same problems", ...o)];
    }
    pairList({ matter: e, configurations: t, pairs: n }, o) {
      const s = Math.min(-0.02, ...n.map(({ difference: h }) => h.low - 0.01));
      const a = Math.max(0.1, ...n.map(({ difference: h }) => h.high + 0.01));
      const c = (h) => String(100 * (h - s) / (a - s));
      const d = (h) => {
        const p = t.get(h) ?? "";
        return p === "" ? this.modelName(h) : `${this.modelName(h)} (${p})`;
      };
      const m = n.map(({ higher: h, lower: p, difference: x }) => {
        const { difference: Se, interval: ve } = ue(x, d(h), d(p));
        const j = P(c(x.low), c(x.high), c(x.value));
        j.style.setProperty("--none", c(0));
        const Re = de(x) ? [] : [" ", i("strong", {}, "Not significant:"), " it may be chance."];
        return i(
          "li",
          {},
          i("div", { class: "score" }, j),
          i("p", {}, `${Se}. `, i("small", {}, ve), ...Re)
        );
      });
      const u = o.find(({ column: h }) => h.id === e.column)?.rows ?? [];
      const f = new Set(n.flatMap(({ higher: h, lower: p }) => [h, p]));
      const g = u.filter((h) => !f.has(this.catalogue.ref(h))).map((h) => l(this.catalogue.table.rows.name, h));
      return i(
        "div",
        { class: "pairs" },
        i("h3", {}, i("a", { href: e.path }, `${e.benchmark} ${e.what}`)),
        i("ul", {}, ...m),
        g.length === 0 ? null : i("p", { class: "note" }, `No results by problem for: ${g.join(", ")}.`)
      );
    }
    modelName(e) {
      const t = this.catalogue.row(e);
      return t === void 0 ? e : l(this.catalogue.table.rows.name, t);
    }
    resultTable(e, t) {
      if (t.length === 0)
        return [
          C(
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
            i("small", {}, u.what + ye(u))
          ),
          ...e.map((g) => i("td", { class: "s" }, ...this.scoreCell(g, u.id, true))),
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
      return [C("results", "Results", ...m, we("Results side by side", be(d, e)))];
    }
    /** How a model was run for its value in a column, in small letters; nothing where that is not stated. */
    configurationNote(e, t) {
      const n = this.catalogue.configuration(t, e)?.label ?? "";
      return n === "" ? [] : [" ", i("small", {}, n)];
    }
    scoreCell(e, t, n) {
      const o = this.catalogue.scoreIndex(t, e);
      const s = this.catalogue.scores(t);
      if (o < 0 || s === void 0) return [];
      const [a, c, d] = [l(s.values, o), l(s.low, o), l(s.high, o)];
      const m = i("a", { href: ee(this.catalogue, e, t) }, a);
      const u = c === "" ? [te(this.catalogue, s.column)] : [P(c, d, a), i("small", {}, `${c}–${d}`)];
      const f = n ? ne(this.catalogue, e, t, true) : [];
      return [
        i("div", { class: "score" }, m, ...u),
        f.length === 0 ? null : i(
          "div",
          { class: "marks" },
          ...f.flatMap((g, h) => h === 0 ? [g] : [" ", g])
        )
      ];
    }
  };
  function C(r, e, ...t) {
    return i("section", {}, i("h2", { id: r }, e), ...t);
  }
  function be(r, e) {
    r.style.setProperty("--models", String(e.length));
    return r;
  }
  function we(r, e) {
    return i("div", { class: "frame", tabindex: "0", role: "region", "aria-label": r }, e);
  }
  async function ot(r) {
    try {
      const [e, t] = await Promise.all([
        S(r.dataset["data"] ?? "", "models"),
        S(r.dataset["scores"] ?? "", "scores")
      ]);
      if (e.format !== G) throw new Error("the data is of another version than this script");
      const n = new E(e);
      n.addScores(t);
      new z(r, n).start();
    } catch (e) {
      y(r, ".matches").textContent = "The data could not be loaded.";
      throw e;
    }
  }
  var xe = document.querySelector(".compare");
  if (xe !== null) void ot(xe);
  ge();
})();
