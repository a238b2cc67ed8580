// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function u(r, e = {}, ...t) {
    const n = document.createElement(r);
    for (const [o, s] of Object.entries(e))
      if (s !== null) n.setAttribute(o, s);
    for (const o of t) if (o !== null) n.append(o);
    return n;
  }
  function g(r, e) {
    const t = r.querySelector(e);
    if (t === null) throw new Error(`the page has no ${e}`);
    return t;
  }

  // src/dom/load-script.ts
  var Je = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function T(r) {
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
  function H(r) {
    return T(new URL(r, Je).href);
  }

  // src/dom/load-data.ts
  var Y = /* @__PURE__ */ new Map();
  function A(r, e) {
    let t = Y.get(r);
    if (t !== void 0) return t;
    t = T(r).then(() => {
      const n = window.catalogData?.[e];
      if (n === void 0) throw new Error(`${r} does not register ${e}`);
      return n;
    });
    t.catch(() => Y.delete(r));
    Y.set(r, t);
    return t;
  }

  // src/explorer/array.ts
  function d(r, e) {
    const t = r[e];
    if (t === void 0) throw new RangeError(`no item ${e} in a list of ${r.length}`);
    return t;
  }

  // src/explorer/bit-set.ts
  var fe = 32;
  var b = class r {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(e, t) {
      this.size = e;
      this.words = t ?? new Uint32Array(Math.ceil(e / fe));
    }
    static full(e) {
      const t = new r(e);
      t.words.fill(4294967295);
      const n = e % fe;
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
      for (const t of this.words) e += me(t);
      return e;
    }
    /** Size of the intersection, without creating it. */
    intersectionCount(e) {
      let t = 0;
      for (let n = 0; n < this.words.length; n += 1) t += me((this.words[n] ?? 0) & (e.words[n] ?? 0));
      return t;
    }
    combine(e, t) {
      const n = new Uint32Array(this.words.length);
      for (let o = 0; o < n.length; o += 1) n[o] = t(this.words[o] ?? 0, e.words[o] ?? 0);
      return new r(this.size, n);
    }
  };
  function me(r) {
    let e = r - (r >>> 1 & 1431655765);
    e = (e & 858993459) + (e >>> 2 & 858993459);
    e = e + (e >>> 4) & 252645135;
    return Math.imul(e, 16843009) >>> 24;
  }

  // src/explorer/catalogue.ts
  var R = "has";
  var I = class {
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
      const t = this.table.columns.map(({ id: s, benchmark: i, what: a }) => ({
        id: s,
        name: `${i} ${a}`,
        hint: ""
      }));
      const n = {
        id: R,
        title: "Has a result on",
        hint: "",
        tags: false,
        chips: false,
        of_rows: true,
        values: t,
        members: []
      };
      const o = this.table.columns.map((s, i) => b.of(this.size, this.loadedScores.get(i)?.rows ?? []));
      this.facetRowsById.set(R, { facet: n, rows: o, valueIndexes: this.columnIndexes });
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
    /** The reference of a row: "family/variant", or the family if it has no variants. */
    ref(e) {
      const t = d(this.table.families.id, d(this.table.rows.family, e));
      const n = d(this.table.rows.id, e);
      return n === "" ? t : `${t}/${n}`;
    }
    /** The row of a reference; undefined for one that does not exist. */
    row(e) {
      return this.rowByRef.get(e);
    }
    createFacetRows(e) {
      const t = e.values.map(() => new b(this.size));
      for (let n = 0; n < this.size; n += 1) {
        const o = e.of_rows ? n : d(this.table.rows.family, n);
        for (const s of d(e.members, o)) d(t, s).add(n);
      }
      return { facet: e, rows: t, valueIndexes: new Map(e.values.map(({ id: n }, o) => [n, o])) };
    }
  };

  // src/search/library.ts
  function $() {
    if (globalThis.catalogSearch === void 0) throw new Error("search-engine.js is not loaded");
    return globalThis.catalogSearch;
  }

  // src/explorer/fold-text.ts
  function M(r) {
    return $().fold(r).text;
  }

  // src/explorer/columns.ts
  var pe = [
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
  var v = { id: "name", title: "Model", kind: "words", descendingFirst: false };
  var B = [
    "released",
    "size",
    "shape",
    "window",
    "architecture",
    "weights",
    "humaneval",
    "mbpp",
    "tags"
  ];
  function E(r, e) {
    if (e === v.id) return v;
    const t = pe.find((o) => o.id === e);
    if (t !== void 0) return t;
    const n = r.column(e);
    if (n === void 0)
      return B.includes(e) ? { id: e, title: e, kind: "score", descendingFirst: true } : void 0;
    return { id: e, title: `${n.benchmark} ${n.what}, %`, kind: "score", descendingFirst: true };
  }
  function V(r, e) {
    const t = [...e.columns ?? B];
    const n = [
      ...e.sort.map(({ column: i }) => i),
      ...e.columns === null ? e.facets.get("has")?.values ?? [] : []
    ];
    const o = [...new Set(n)].filter((i) => !t.includes(i));
    const s = t.findIndex((i) => i === "tags" || E(r, i)?.kind === "score");
    t.splice(s < 0 ? t.length : s, 0, ...o);
    return t.map((i) => E(r, i)).filter((i) => i !== void 0 && i !== v);
  }
  function Q(r) {
    return r.length === B.length && r.every(({ id: e }, t) => e === B[t]);
  }
  function ge(r, e) {
    const t = [...e.columns ?? [], ...e.sort.map(({ column: n }) => n)];
    return !r.hasAllScores && (e.facets.has("has") || t.some((n) => r.column(n) !== void 0 && r.scores(n) === void 0));
  }
  function P(r, e, t) {
    const { families: n, rows: o } = r.table;
    const s = d(o.family, e);
    switch (t) {
      case "name":
        return d(o.name, e);
      case "released":
        return d(o.released, e);
      case "size":
        return d(o.size, e);
      case "active":
        return et(d(o.active, e));
      case "shape": {
        const i = [d(o.layers, e), d(o.heads, e), d(o.hidden, e)];
        return i.every((a) => a === 0) ? "" : i.map((a) => a === 0 ? "–" : String(a)).join(" / ");
      }
      case "window":
        return d(o.window, e) === 0 ? "" : L(d(o.window, e));
      case "architecture":
        return d(n.architecture, s);
      case "weights":
        return d(n.weights, s);
      case "licence":
        return d(n.licence, s);
      case "organisation":
        return d(n.organisations, s);
      case "family":
        return d(n.name, s);
      case "language":
        return Ze(r, e, "language").join(", ");
      case "tags":
        return J(r, e).map(({ name: i }) => i).join(", ");
      default: {
        const i = r.scoreIndex(t, e);
        return i < 0 ? "" : d(r.scores(t)?.percent ?? [], i);
      }
    }
  }
  function J(r, e) {
    const t = d(r.table.rows.family, e);
    return r.table.facets.filter((n) => n.chips).flatMap(
      (n) => d(n.members, n.of_rows ? e : t).map((o) => d(n.values, o))
    );
  }
  function Ze(r, e, t) {
    const n = r.facet(t)?.facet;
    if (n === void 0) return [];
    return d(n.members, d(r.table.rows.family, e)).map(
      (o) => d(n.values, o).name
    );
  }
  function L(r) {
    return String(r).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function et(r) {
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
    const s = (i) => i === 0 ? null : i;
    switch (t) {
      case "released":
        return d(n.released, e) || null;
      case "size":
        return s(d(n.parameters, e));
      case "active":
        return s(d(n.active, e));
      case "shape":
        return s(d(n.layers, e) * 1e9 + d(n.hidden, e));
      case "window":
        return s(d(n.window, e));
      case "name":
        return he(`${d(o.name, d(n.family, e))}
${d(n.name, e)}`);
      default: {
        const i = P(r, e, t);
        if (i === "") return null;
        return r.column(t) === void 0 ? he(i) : Number(i);
      }
    }
  }
  function he(r) {
    return M(r).replace(/\d+/g, (e) => e.padStart(8, "0"));
  }

  // src/explorer/data.ts
  var be = 2;
  var we = 1;
  var ve = 2;
  var xe = 4;

  // src/explorer/filter.ts
  var tt = { "": 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function O(r) {
    const e = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(r.trim());
    if (e === null) return null;
    return Math.round(Number(e[1]) * (tt[(e[2] ?? "").toUpperCase()] ?? 1));
  }
  function D(r) {
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
      const s = n.find(t.query);
      if (s !== null) o = b.of(e.size, s.matches);
      this.base = rt(e, t.released, nt(e, t.parameters, o));
      for (const [i, a] of t.facets) {
        const c = e.facet(i);
        if (c !== void 0) this.rowsByFacet.set(i, Se(c, a, e.size));
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
      const { requireAll: s, values: i, excluded: a } = n;
      const c = s ? o.and(Se(t, { values: i, requireAll: s, excluded: [] }, this.catalogue.size)) : o;
      const l = c.without(Z(t, a, this.catalogue.size));
      return t.rows.map((f, m) => {
        const h = d(t.facet.values, m).id;
        if (!a.includes(h)) return f.intersectionCount(l);
        const p = a.filter((y) => y !== h);
        return f.intersectionCount(c.without(Z(t, p, this.catalogue.size)));
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
    const s = e.map((a) => r.valueIndexes.get(a));
    let i = b.full(o);
    if (e.length > 0) {
      const a = s.map(
        (c) => c === void 0 ? new b(o) : d(r.rows, c)
      );
      i = t ? a.reduce((c, l) => c.and(l)) : a.reduce((c, l) => c.or(l));
    }
    return i.without(Z(r, n, o));
  }
  function Z(r, e, t) {
    let n = new b(t);
    for (const o of e) {
      const s = r.valueIndexes.get(o);
      if (s !== void 0) n = n.or(d(r.rows, s));
    }
    return n;
  }
  function nt(r, e, t) {
    const n = O(e.from);
    const o = O(e.to);
    if (n === null && o === null) return t;
    const s = r.table.rows.parameters;
    return Te(t, (i) => {
      const a = d(s, i);
      return a > 0 && (n === null || a >= n) && (o === null || a <= o);
    });
  }
  function rt(r, e, t) {
    const n = D(e.from) ? e.from : "";
    const o = D(e.to) ? e.to : "";
    if (n === "" && o === "") return t;
    const s = n === "" ? "" : Ce(n);
    const i = o === "" ? "" : Ee(o);
    const a = r.table.rows.released;
    return Te(t, (c) => {
      const l = d(a, c);
      return l !== "" && (s === "" || Ce(l) >= s) && (i === "" || Ee(l) <= i);
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
  function Te(r, e) {
    const t = new b(r.size);
    for (let n = 0; n < r.size; n += 1) if (r.has(n) && e(n)) t.add(n);
    return t;
  }

  // src/explorer/model-comparison.ts
  var ee = 6;

  // src/explorer/view-url.ts
  var ot = ["year", "size", "family", "none"];
  var ne = { values: [], requireAll: false, excluded: [] };
  var S = { from: "", to: "" };
  var re = {
    query: "",
    facets: /* @__PURE__ */ new Map(),
    parameters: S,
    released: S,
    sort: [],
    columns: null,
    group: null,
    models: []
  };
  var st = /* @__PURE__ */ new Set(["q", "parameters", "released", "sort", "columns", "group", "models"]);
  var te = "all:";
  var it = 60;
  function oe(r) {
    const e = new URLSearchParams(r);
    const t = /* @__PURE__ */ new Map();
    for (const [s, i] of e) {
      if (st.has(s) || t.has(s)) continue;
      const a = at(i);
      if (!Le(a)) t.set(s, a);
    }
    const n = e.get("group");
    const o = e.get("columns");
    return {
      query: e.get("q") ?? "",
      facets: t,
      parameters: Me(e.get("parameters")),
      released: Me(e.get("released")),
      sort: q(
        z(e.get("sort")).map((s) => ({
          column: s.replace(/^-/, ""),
          descending: s.startsWith("-")
        })),
        (s) => s.column
      ),
      columns: o === null ? null : q(z(o), (s) => s),
      group: ot.find((s) => s === n) ?? null,
      models: q(z(e.get("models")), (s) => s)
    };
  }
  function N(r) {
    const e = [];
    if (r.query !== "") e.push(["q", r.query]);
    for (const [t, n] of r.facets) {
      const o = [...n.values, ...n.excluded.map((s) => `!${s}`)].join(",");
      if (o !== "") e.push([t, n.requireAll ? te + o : o]);
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
    return e.length === 0 ? "" : `?${e.map(([t, n]) => `${Re(t)}=${Re(n)}`).join("&")}`;
  }
  function Le(r) {
    return r.values.length === 0 && r.excluded.length === 0;
  }
  function _(r, e, t) {
    const n = new Map(r.facets);
    if (Le(t)) n.delete(e);
    else n.set(e, t);
    return { ...r, facets: n };
  }
  function Re(r) {
    return encodeURIComponent(r).replace(/%2C|%3A|%2F/g, decodeURIComponent).replace(/%20/g, "+");
  }
  function at(r) {
    const e = r.startsWith(te);
    const t = q(z(e ? r.slice(te.length) : r), (n) => n.replace(/^!/, ""));
    return {
      values: t.filter((n) => !n.startsWith("!")),
      requireAll: e,
      excluded: t.filter((n) => n.startsWith("!")).map((n) => n.slice(1))
    };
  }
  function Me(r) {
    const [e, t, ...n] = (r ?? "").split("..");
    return e === void 0 || t === void 0 || n.length > 0 ? S : { from: e.trim(), to: t.trim() };
  }
  function z(r) {
    return (r ?? "").split(",").filter((e) => e !== "" && e !== "!" && e !== "-").slice(0, it);
  }
  function q(r, e) {
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
      const s = r.facet(n);
      if (s === void 0) continue;
      const i = (l) => {
        const f = s.valueIndexes.get(l);
        return f === void 0 ? l : d(s.facet.values, f).name;
      };
      const a = (l) => _(e, n, { ...o, ...l });
      const c = o.requireAll && o.values.length > 1 ? "all: " : "";
      for (const l of o.values) {
        t.push({
          text: `${s.facet.title}: ${c}${i(l)}`,
          without: a({ values: o.values.filter((f) => f !== l) })
        });
      }
      for (const l of o.excluded) {
        t.push({
          text: `${s.facet.title}: not ${i(l)}`,
          without: a({ excluded: o.excluded.filter((f) => f !== l) })
        });
      }
    }
    for (const [n, o] of [
      ["parameters", "Size"],
      ["released", "Released"]
    ]) {
      const { from: s, to: i } = e[n];
      if (s === "" && i === "") continue;
      t.push({ text: `${o}: ${lt(e[n])}`, without: { ...e, [n]: S } });
    }
    return t;
  }
  function lt({ from: r, to: e }) {
    if (r === "") return `up to ${e}`;
    if (e === "") return `from ${r}`;
    return r === e ? r : `${r} to ${e}`;
  }
  function Fe(r) {
    return { ...r, query: "", facets: /* @__PURE__ */ new Map(), parameters: S, released: S };
  }
  function He(r, e, t) {
    const n = [...r.children].findIndex((o) => o.contains(document.activeElement));
    r.replaceChildren(
      ...e.map(({ text: o, without: s }) => {
        const i = u("button", { type: "button", "aria-label": `Remove filter ${o}` }, o);
        i.addEventListener("click", () => t(s));
        return u("li", {}, i);
      })
    );
    if (n >= 0) r.children[Math.min(n, e.length - 1)]?.querySelector("button")?.focus();
  }
  function Ae(r, e) {
    return e.sort.map(
      ({ column: t, descending: n }) => `${E(r, t)?.title ?? t}${n ? ", falling" : ""}`
    ).join("; then ");
  }

  // src/explorer/page/dropdown.ts
  function Ie(r, e) {
    const t = [...r.querySelectorAll(".drop")].map((o) => {
      const s = o.dataset["panel"] ?? "";
      const i = g(o, "button");
      const a = u("div", {
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
  function $e(r) {
    return r.find(({ panel: e }) => !e.hidden);
  }

  // src/explorer/page/facet-panel.ts
  var dt = 12;
  function Be(r, e) {
    const { facet: t } = r;
    let n = ne;
    const o = t.members.length === 0 || t.members.some((l) => l.length > 1);
    const s = u("select", { "aria-label": `${t.title}: any or all of those chosen` });
    s.append(u("option", { value: "any" }, "any of"), u("option", { value: "all" }, "all of"));
    s.addEventListener("change", () => e({ ...n, requireAll: s.value === "all" }));
    const i = t.values.map((l, f) => {
      const m = u("input", { type: "checkbox", value: l.id });
      const h = u("span", { class: "count" });
      const p = u(
        "button",
        { type: "button", class: "not", "aria-pressed": "false", title: `Leave out ${l.name}` },
        "not"
      );
      p.append(u("span", { class: "aside" }, ` ${l.name}`));
      m.addEventListener("change", () => {
        const x = n.values.filter((w) => w !== l.id);
        e({
          ...n,
          values: m.checked ? [...x, l.id] : x,
          excluded: n.excluded.filter((w) => w !== l.id)
        });
      });
      p.addEventListener("click", () => {
        const x = n.excluded.includes(l.id);
        const w = n.excluded.filter((C) => C !== l.id);
        e({
          ...n,
          values: n.values.filter((C) => C !== l.id),
          excluded: x ? w : [...w, l.id]
        });
      });
      const y = u(
        "label",
        l.hint === "" ? {} : { title: l.hint },
        m,
        u("span", {}, l.name),
        " ",
        h
      );
      return { number: f, value: l, box: m, count: h, not: p, line: u("li", {}, y, p), folded: M(l.name) };
    });
    const a = u("ul", {}, ...i.map(({ line: l }) => l));
    const c = u("fieldset", {}, u("legend", {}, t.title));
    if (o && t.values.length > 1) c.append(u("div", { class: "mode" }, s));
    if (i.length > dt) {
      const l = u("input", {
        type: "search",
        class: "among",
        placeholder: `Among ${i.length}`,
        "aria-label": `Find among: ${t.title}`
      });
      l.addEventListener("input", () => {
        const f = M(l.value).trim();
        for (const m of i) m.line.hidden = !m.folded.includes(f);
      });
      c.append(l);
    }
    c.append(a);
    return {
      fieldset: c,
      update(l, f) {
        n = l ?? ne;
        s.value = n.requireAll ? "all" : "any";
        for (const { number: m, value: h, box: p, count: y, not: x, line: w } of i) {
          const C = d(f, m);
          const X = n.excluded.includes(h.id);
          const ce = String(C);
          const ue = String(X);
          p.checked = n.values.includes(h.id);
          if (y.textContent !== ce) y.textContent = ce;
          if (x.getAttribute("aria-pressed") !== ue) x.setAttribute("aria-pressed", ue);
          w.classList.toggle("out", X);
          w.classList.toggle("none", C === 0 && !p.checked && !X);
        }
      }
    };
  }

  // src/explorer/page/filter-sheet.ts
  function Ve(r, e, t) {
    const n = u("button", { type: "button", class: "done" });
    const o = u("div", { class: "sheet-body" });
    const s = u(
      "dialog",
      { class: "sheet", "aria-label": "Filters, columns, order" },
      o,
      u("div", { class: "sheet-foot" }, n)
    );
    const i = e.map((c) => {
      const l = document.createComment("");
      c.before(l);
      return l;
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
      for (const [c, l] of i.entries()) l.after(e[c] ?? "");
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
  function Pe(r, e, t, n, o) {
    const s = (h, p) => u("input", {
      type: "text",
      "aria-label": `${r}, ${h}`,
      placeholder: p,
      autocomplete: "off",
      spellcheck: "false"
    });
    const i = s("from", e.from);
    const a = s("to", e.to);
    const c = u("p", { class: "trouble", role: "alert" });
    const l = () => {
      const h = (y) => y.value.trim() === "" || n(y.value.trim());
      for (const y of [i, a]) y.setAttribute("aria-invalid", String(!h(y)));
      const p = h(i) && h(a);
      c.textContent = p ? "" : t;
      if (p) o({ from: i.value.trim(), to: a.value.trim() });
    };
    for (const h of [i, a]) h.addEventListener("change", l);
    const f = u("div", { class: "range" }, u("label", {}, "from ", i), u("label", {}, "to ", a));
    const m = u("fieldset", {}, u("legend", {}, r), f, c);
    return {
      fieldset: m,
      update(h) {
        if (document.activeElement !== i) i.value = h.from;
        if (document.activeElement !== a) a.value = h.to;
      }
    };
  }

  // src/explorer/page/table-head.ts
  function Oe(r, e, t) {
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
  function De(r, e) {
    for (const t of r.querySelectorAll("thead th[data-column]")) {
      t.replaceChildren(qe(t.textContent ?? ""));
    }
    g(r, "thead").addEventListener("click", (t) => {
      const n = t.target instanceof Element ? t.target.closest("th[data-column]") : null;
      const o = n?.dataset["column"];
      if (o !== void 0 && t.target instanceof Element && t.target.closest("button") !== null)
        e(o, t.shiftKey);
    });
  }
  function ze(r, e, t) {
    const n = g(r, "thead tr");
    const o = new Map([...n.cells].map((i) => [i.dataset["column"] ?? "", i]));
    const s = [v, ...e].map((i) => {
      const a = o.get(i.id) ?? u("th", { scope: "col", "data-column": i.id }, qe(i.title));
      const c = t.sort.findIndex((f) => f.column === i.id);
      a.dataset["kind"] = i.kind;
      if (c < 0) a.removeAttribute("aria-sort");
      else a.setAttribute("aria-sort", t.sort[c]?.descending === true ? "descending" : "ascending");
      const l = g(a, "button").dataset;
      if (c < 0 || t.sort.length < 2) delete l["key"];
      else l["key"] = String(c + 1);
      return a;
    });
    if (s.length !== n.cells.length || s.some((i, a) => n.cells[a] !== i)) {
      const i = document.activeElement;
      n.replaceChildren(...s);
      if (i instanceof HTMLElement && n.contains(i)) i.focus({ preventScroll: true });
    }
  }
  function qe(r) {
    return u("button", { type: "button", class: "sort" }, r);
  }

  // src/explorer/page/table-row.ts
  var ct = "Not checked against its source yet";
  function Ne(r, e, t) {
    const { families: n, rows: o } = r.table;
    const s = d(o.family, e);
    const i = d(o.unverified, e) === 1 ? [" ", U("A field of this row is not checked against its source yet", "unverified")] : [];
    const a = u(
      "th",
      { scope: "row" },
      t.chosen === null ? null : mt(r, e, t.chosen),
      u("a", { href: t.root + ut(r, e) }, d(o.name, e)),
      u("small", {}, d(n.organisations, s), ...i)
    );
    return u("tr", {}, a, ...t.columns.map((c) => ht(r, e, c, t)));
  }
  function ut(r, e) {
    const t = d(r.table.rows.id, e);
    const n = `models/${d(r.table.families.id, d(r.table.rows.family, e))}.html`;
    return t === "" ? n : `${n}#v-${t}`;
  }
  function ft(r, e, t) {
    const n = r.ref(e);
    const o = d(r.table.families.id, d(r.table.rows.family, e));
    const { anchor: s = "", suffix: i = "" } = r.column(t) ?? {};
    return `models/${o}.html#${s}_${n.replace("/", "_")}${i}`;
  }
  function mt(r, e, t) {
    const n = r.ref(e);
    const o = u("input", {
      type: "checkbox",
      class: "pick",
      value: n,
      "aria-label": `Compare ${d(r.table.rows.name, e)}`
    });
    o.checked = t.has(n);
    return o;
  }
  function ht(r, e, t, n) {
    if (t.kind === "score")
      return u(
        "td",
        { class: "s", "data-head": t.title },
        ...gt(r, e, t.id, n)
      );
    if (t.kind === "tags") {
      const s = J(r, e).map(
        ({ id: i, name: a }) => u("a", { class: "tag", href: `${n.root}tags/${i}.html` }, a)
      );
      return u("td", { class: "t" }, ...s.flatMap((i, a) => a === 0 ? [i] : [" ", i]));
    }
    const o = P(r, e, t.id);
    return u(
      "td",
      { class: t.kind === "number" ? "n" : null, "data-head": pt.has(t.id) ? t.title : null },
      o
    );
  }
  var pt = /* @__PURE__ */ new Set(["shape", "window", "active", "family", "licence", "language", "organisation"]);
  function gt(r, e, t, n) {
    const o = r.scoreIndex(t, e);
    const s = r.scores(t);
    if (o < 0 || s === void 0) return [];
    const i = d(s.percent, o);
    const a = d(s.low, o);
    const c = d(s.high, o);
    const l = u("a", { href: n.root + ft(r, e, t) }, i);
    const f = [];
    if (a !== "") {
      f.push(yt(a, c, i), u("small", {}, `${a}–${c}`));
    }
    const m = bt(r, e, t, n.ranks);
    return [
      u("div", { class: "score" }, l, ...f),
      m.length === 0 ? null : u(
        "div",
        { class: "marks" },
        ...m.flatMap((h, p) => p === 0 ? [h] : [" ", h])
      )
    ];
  }
  function yt(r, e, t) {
    const n = u("i");
    n.style.setProperty("--low", r);
    n.style.setProperty("--high", e);
    n.style.setProperty("--at", t);
    return n;
  }
  function bt(r, e, t, n) {
    const o = r.scoreIndex(t, e);
    const s = r.scores(t);
    if (o < 0 || s === void 0) return [];
    const { texts: i } = r.table;
    const a = d(s.marks, o);
    const c = d(i, d(s.edition, o));
    const l = d(i, d(s.status, o));
    const f = d(s.reports, o);
    const m = n ? wt(r, e, t) : "";
    const h = [];
    if (m !== "") h.push(u("span", {}, `rank ${m}`));
    if (c !== "") h.push(u("span", {}, c));
    if (l !== "") h.push(u("strong", {}, l));
    if ((a & we) !== 0)
      h.push(U("Another report lies outside the interval", "reports differ", "differ"));
    if ((a & ve) !== 0) h.push(U("Repeated by somebody who did not measure it", "quoted"));
    if ((a & xe) !== 0) h.push(U(ct, "unverified"));
    if (f > 1) h.push(u("span", {}, `${f} reports`));
    return h;
  }
  function wt(r, e, t) {
    const n = r.scoreIndex(t, e);
    const o = r.scores(t);
    if (n < 0 || o === void 0) return "";
    const s = d(o.best, n);
    const i = d(o.worst, n);
    const a = d(o.place, n);
    if (s > 0) return s === i ? String(s) : `${s}–${i}`;
    return a > 0 ? String(a) : "";
  }
  function U(r, e, t = null) {
    return u("abbr", { class: t, title: r }, e);
  }

  // src/explorer/row-layout.ts
  var se = 40;
  var F = class {
    rows;
    /** Whether headings have links to them: then each heading starts a range. */
    hasSectionLinks;
    titles;
    starts;
    constructor(e) {
      this.rows = e.flatMap(({ rows: s }) => s);
      this.hasSectionLinks = e.length <= se;
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
      const c = this.emptyRanges(e, i);
      for (let l = i; l < a; ) {
        const f = Math.min(a, l + s, this.nextSection(l));
        c.push({ from: l, to: f, filled: true });
        l = f;
      }
      return [...c, ...this.emptyRanges(a, t)];
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
        if (d(this.starts, o) <= e) t = o + 1;
        else n = o;
      }
      return this.starts[t] ?? this.count;
    }
  };
  function ie(r, e, t, n, o) {
    const s = t / r;
    if (!(s > 0)) return [0, 0];
    const i = Math.floor((n - e) / s);
    const a = Math.ceil((o - e) / s);
    return [Math.min(r, Math.max(0, i)), Math.min(r, Math.max(0, a))];
  }

  // src/explorer/page/virtual-table.ts
  var ae = 30;
  var vt = 600;
  var le = 900;
  var W = class {
    table;
    createRow;
    layout = new F([]);
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
      this.layout = new F(e);
      const { count: o } = this.layout;
      const s = o * this.rowHeight;
      const i = Math.max(n, Math.min(0, innerHeight - s));
      const [a, c] = ie(o, i, s, 0, innerHeight);
      this.blocks = this.layout.split(0, o, a, c, ae).map((l) => this.createBlock(l, this.rowHeight));
      for (const l of [...this.table.tBodies]) l.remove();
      this.table.append(...this.blocks.map(({ body: l }) => l));
      this.watch();
    }
    /** Renders all rows, for printing. */
    fillAll() {
      for (const e of [...this.blocks]) if (!e.filled) this.fill(e, e.from, e.to);
    }
    get isFilledWhole() {
      return this.layout.count <= vt;
    }
    createBlock(e, t) {
      const { from: n, to: o, filled: s } = e;
      const i = u("tbody", { id: this.layout.anchor(n) });
      const a = s ? 0 : (o - n) * t;
      if (s) {
        for (let c = n; c < o; c += 1) {
          const l = this.layout.title(c);
          if (l !== "")
            i.append(
              u(
                "tr",
                { class: "group" },
                u("th", { scope: "rowgroup", colspan: String(this.columns) }, l)
              )
            );
          i.append(this.createRow(d(this.layout.rows, c)));
        }
      } else {
        const c = u("td", { colspan: String(this.columns) });
        c.style.height = `${a}px`;
        i.append(u("tr", { class: "space", "aria-hidden": "true" }, c));
      }
      return { ...e, body: i, height: a };
    }
    /** Renders some rows of an empty block. */
    fill(e, t, n) {
      const { from: o, to: s } = e;
      this.replace(e, 1, this.layout.split(o, s, t, n, ae), e.height / (s - o));
    }
    /** Empties a rendered block, and joins it with empty blocks beside it. */
    empty(e, t) {
      const n = this.blocks.indexOf(e);
      const o = (h) => this.blocks[h]?.filled === false;
      const s = o(n - 1) && this.layout.anchor(e.from) === null ? n - 1 : n;
      const i = this.blocks[n + 1];
      const a = i !== void 0 && o(n + 1) && this.layout.anchor(i.from) === null ? n + 1 : n;
      const c = this.blocks.slice(s, a + 1);
      const l = d(c, 0).from;
      const f = d(c, c.length - 1).to;
      const m = c.reduce((h, p) => h + (p === e ? t : p.height), 0);
      this.replace(d(c, 0), c.length, [{ from: l, to: f, filled: false }], m / (f - l));
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
        rootMargin: `${le}px 0px`
      });
      for (const { body: t } of this.blocks) this.observer.observe(t);
      if (this.isFilledWhole) this.fillWhenIdle();
    }
    stop() {
      this.observer?.disconnect();
      if (this.idle !== 0) xt(this.idle);
      this.idle = 0;
    }
    onIntersect(e) {
      for (const { target: t, isIntersecting: n, boundingClientRect: o, rootBounds: s } of e) {
        const i = this.blocks.find(({ body: l }) => l === t);
        if (i === void 0) continue;
        const { top: a, height: c } = o;
        if (n && !i.filled) {
          const [l, f] = [s?.top ?? -le, s?.bottom ?? innerHeight + le];
          const [m, h] = ie(i.to - i.from, a, c, l, f);
          if (h > m) this.fill(i, i.from + m, i.from + h);
        } else if (!n && i.filled && !this.isFilledWhole && c > 0 && !i.body.contains(document.activeElement)) {
          this.rowHeight = c / (i.to - i.from);
          this.empty(i, c);
        }
      }
    }
    fillWhenIdle() {
      const e = this.blocks.find(({ filled: t }) => !t);
      if (e === void 0) return;
      this.idle = K(() => {
        if (this.blocks.includes(e)) this.fill(e, e.from, e.from + ae);
        this.fillWhenIdle();
      });
    }
  };
  function K(r) {
    return "requestIdleCallback" in window ? requestIdleCallback(r, { timeout: 200 }) : setTimeout(r, 30);
  }
  function xt(r) {
    if ("cancelIdleCallback" in window) cancelIdleCallback(r);
    else clearTimeout(r);
  }

  // src/explorer/row-order.ts
  var j = class {
    catalogue;
    ranksByColumn = /* @__PURE__ */ new Map();
    last = null;
    constructor(e) {
      this.catalogue = e;
    }
    /** All rows, sorted. Equal rows keep their order; rows without a value come last in both directions. */
    rows(e) {
      const t = e.filter(({ column: i }) => E(this.catalogue, i) !== void 0);
      const n = t.map(({ column: i, descending: a }) => (a ? "-" : "") + i).join(",");
      if (this.last?.name === n) return this.last.rows;
      const o = t.map(({ column: i, descending: a }) => ({
        ranks: this.ranksBy(i),
        direction: a ? -1 : 1
      }));
      const s = Int32Array.from({ length: this.catalogue.size }, (i, a) => a);
      if (o.length > 0) {
        s.sort((i, a) => {
          for (const { ranks: c, direction: l } of o) {
            const f = d(c, i);
            const m = d(c, a);
            if (f === m) continue;
            if (f < 0) return 1;
            if (m < 0) return -1;
            return (f - m) * l;
          }
          return i - a;
        });
      }
      this.last = { name: n, rows: s };
      return s;
    }
    /** Computes the order that takes longest: by name. */
    prepare() {
      this.ranksBy(v.id);
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
      const n = Array.from({ length: this.catalogue.size }, (i, a) => ye(this.catalogue, a, e));
      const o = [...n.keys()].filter((i) => n[i] !== null).sort((i, a) => _e(n[i], n[a]));
      t = new Int32Array(this.catalogue.size).fill(-1);
      let s = 0;
      for (const [i, a] of o.entries()) {
        if (i > 0 && _e(n[d(o, i - 1)], n[a]) !== 0) s = i;
        t[a] = s;
      }
      this.ranksByColumn.set(e, t);
      return t;
    }
  };
  function _e(r, e) {
    if (r === e) return 0;
    return (r ?? "") < (e ?? "") ? -1 : 1;
  }
  function St(r) {
    return r.group ?? (r.sort.length === 0 && r.query.trim() === "" ? "year" : "none");
  }
  function We(r, e, t, n, o) {
    const s = [];
    const i = o !== null && t.sort.length === 0 ? o : e.rows(t.sort);
    for (const f of i) if (n.has(f)) s.push(f);
    const a = St(t);
    if (a === "none") return s.length === 0 ? [] : [{ title: "", rows: s }];
    const c = /* @__PURE__ */ new Map();
    for (const f of s) {
      const m = Ct[a](r, f);
      const h = c.get(m);
      if (h === void 0) c.set(m, [f]);
      else h.push(f);
    }
    const l = [...c].map(([f, m]) => ({ title: f, rows: m }));
    return a === "size" ? l.sort((f, m) => Ue(r, m) - Ue(r, f)) : l;
  }
  function Ue(r, { rows: e }) {
    return r.facet("size")?.facet.members[e[0] ?? -1]?.[0] ?? -1;
  }
  var Ct = {
    year: ({ table: { rows: r, families: e } }, t) => {
      const n = d(r.released, t) || d(e.released, d(r.family, t));
      return n === "" ? "Date not known" : n.slice(0, 4);
    },
    family: ({ table: { rows: r, families: e } }, t) => d(e.name, d(r.family, t)),
    size: (r, e) => {
      const t = r.facet("size")?.facet;
      const n = t === void 0 ? void 0 : d(t.members, e)[0];
      return t === void 0 || n === void 0 ? "Size not published" : d(t.values, n).name;
    }
  };

  // src/search/load-library.ts
  var G;
  function Ke() {
    if (globalThis.catalogSearch !== void 0) return Promise.resolve(globalThis.catalogSearch);
    G ??= H("search-engine.js").then($);
    G.catch(() => {
      G = void 0;
    });
    return G;
  }

  // src/story/load-on-demand.ts
  var Et = ".score:has(> a)";
  function je() {
    const r = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: t, target: n }) => {
      const o = t === "pointerover" || t === "focusin";
      if (o && !(n instanceof Element && n.closest(Et) !== null)) return;
      for (const s of r) removeEventListener(s, e);
      void H("story.js").catch(() => void 0);
    };
    for (const t of r) addEventListener(t, e, { passive: true });
  }

  // src/explorer.ts
  var Tt = 2e3;
  var Ge = { name: 11, words: 5.5, number: 5, score: 8, tags: 9 };
  var de = class {
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
      this.field = g(e, "input[type=search]");
      this.status = g(e, ".matches");
      this.total = Number(e.dataset["rows"]);
      this.matches = this.total;
      this.virtualTable = new W(t, (n) => this.createRow(n));
      this.dropdowns = Ie(e, (n) => this.fillDropdown(n));
      this.sheet = Ve(
        g(e, ".sheet-button"),
        [g(e, ".filters"), g(e, ".arrange")],
        () => `Show ${this.matches}`
      );
      this.listen();
    }
    start() {
      this.view = oe(location.search);
      if (this.view.models.length > 0) {
        this.isPicking = true;
        g(this.root, ".choosing").setAttribute("aria-pressed", "true");
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
          if (!o.some(({ isIntersecting: s }) => s)) return;
          n.disconnect();
          if (!this.hasDrawn) void this.show();
        },
        { rootMargin: `${Tt}px 0px` }
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
      g(this.root, ".clear").addEventListener("click", () => {
        this.setView(Fe(this.view));
        this.field.focus();
      });
      const e = g(this.root, ".choosing");
      e.addEventListener("click", () => {
        this.isPicking = !this.isPicking;
        e.setAttribute("aria-pressed", String(this.isPicking));
        void this.show();
      });
      this.table.addEventListener("change", ({ target: t }) => {
        if (!(t instanceof HTMLInputElement) || !t.matches(".pick")) return;
        const n = this.view.models.filter((o) => o !== t.value);
        this.view = { ...this.view, models: t.checked ? [...n, t.value] : n };
        Xe(this.view, "replace");
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
      for (const t of [this.root, g(this.table, "thead")]) {
        for (const n of ["pointerenter", "focusin", "touchstart"]) {
          t.addEventListener(n, () => void this.load().catch(() => void 0), { once: true, passive: true });
        }
      }
    }
    /** Shows another view, and writes it into the URL. */
    setView(e, t = "push") {
      this.view = e;
      if (t === "push") this.isTyping = false;
      Xe(e, t);
      void this.show();
    }
    sort(e, t) {
      void this.load().then(({ catalogue: n }) => {
        const o = [v, ...V(n, this.view)].find((s) => s.id === e);
        if (o !== void 0) this.setView({ ...this.view, sort: Oe(this.view.sort, o, t) });
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
        A(d(this.urls, 0), "models"),
        this.loadExtras(),
        Ke()
      ]);
      const n = e;
      if (n.format !== be) throw new Error("the data is of another version than this script");
      const o = new I(n);
      const s = new t.TextSearch(o);
      const i = new j(o);
      this.loaded = { catalogue: o, order: i, search: s, extras: t };
      K(() => {
        s.prepare();
        K(() => i.prepare());
      });
      return this.loaded;
    }
    async loadExtras() {
      await T(this.root.dataset["more"] ?? "");
      if (window.catalogExplorer === void 0) throw new Error("explorer-more.js does not register itself");
      return window.catalogExplorer;
    }
    get urls() {
      return [this.root.dataset["data"] ?? "", this.root.dataset["scores"] ?? ""];
    }
    async loadScores(e) {
      if (e.catalogue.hasAllScores) return;
      e.catalogue.addScores(await A(d(this.urls, 1), "scores"));
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
      const { view: o } = this;
      const s = this.virtualTable.measure();
      if (!this.frame.hidden)
        this.availableRem = this.frame.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const i = performance.now();
      const a = new k(e, o, n);
      const c = a.rows;
      const l = We(e, t, o, c, n.find(o.query)?.matches ?? null);
      performance.measure("filter", { start: i });
      const f = V(e, o);
      this.matches = c.count;
      this.rows = l.flatMap(({ rows: m }) => m);
      this.hasDrawn = true;
      ze(this.table, f, o);
      this.columns = f;
      this.setTableWidth(f);
      this.virtualTable.show(l, f.length + 1, s);
      this.table.setAttribute("aria-rowcount", String(this.matches + l.length + 1));
      this.frame.hidden = this.matches === 0;
      document.querySelector(".rest")?.remove();
      g(this.root, ".nothing").hidden = this.matches > 0;
      Mt(
        l.map(({ title: m }) => m),
        Rt(e, o)
      );
      this.showCompareLink();
      this.updateControls(a);
    }
    /** The link to the models chosen, side by side. */
    showCompareLink() {
      const { models: e } = this.view;
      const t = g(this.root, ".chosen-models");
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
      const s = o === null ? "" : n.extras.matchMessage(o);
      const i = this.matches === this.total ? `${L(this.total)} rows` : `${L(this.matches)} of ${L(this.total)} rows`;
      const a = s === "" ? i : `${i}, ${s}`;
      if (this.status.textContent !== a) this.status.textContent = a;
      const c = (m) => {
        this.setView(m);
        this.field.focus();
      };
      if (this.matches === 0)
        n.extras.showFallback(g(this.root, ".nothing"), n.catalogue, t, n.search, c);
      const l = ke(n.catalogue, t);
      He(g(this.root, ".chips"), l, (m) => this.setView(m));
      g(this.root, ".clear").hidden = l.length === 0;
      for (const { id: m, button: h } of this.dropdowns) {
        const p = n.catalogue.table.panels.find((y) => y.id === m);
        if (p !== void 0) h.classList.toggle("used", this.isUsed(m));
      }
      this.sheet.update();
      const f = $e(this.dropdowns);
      if (f !== void 0) this.updateDropdown(f, e);
    }
    isUsed(e) {
      return this.facetsOf(e).some((t) => this.view.facets.has(t)) || e === "size" && this.view.parameters.from + this.view.parameters.to !== "" || e === "released" && this.view.released.from + this.view.released.to !== "";
    }
    facetsOf(e) {
      const t = this.loaded?.catalogue.table;
      if (e === "results") return [R];
      return t?.panels.find(({ id: n }) => n === e)?.facets.map((n) => d(t.facets, n).id) ?? [];
    }
    /** Fills the panel of a dropdown, before it opens. */
    fillDropdown(e) {
      const t = this.loaded;
      if (t === null || e.id === "results" && !t.catalogue.hasAllScores) {
        e.panel.replaceChildren(u("p", {}, "Loading…"));
        void this.load().then((i) => e.id === "results" ? this.loadScores(i) : void 0).then(() => this.fillDropdown(e)).catch(() => e.panel.replaceChildren(u("p", {}, "The data could not be loaded.")));
        return;
      }
      const { catalogue: n, search: o } = t;
      if (!this.hasDrawn) this.rows = Array.from({ length: n.size }, (i, a) => a);
      const s = [];
      if (e.id === "size")
        s.push(
          this.rangeFieldset(
            "parameters",
            "Parameters",
            { from: "1B", to: "8B" },
            "Write a size as 350M, 7B or 16.1B.",
            (i) => O(i) !== null
          )
        );
      if (e.id === "released")
        s.push(
          this.rangeFieldset(
            "released",
            "Released",
            { from: "2023", to: "2024-06" },
            "Write a date as 2024, 2024-03 or 2024-03-25.",
            D
          )
        );
      for (const i of this.facetsOf(e.id)) {
        const a = n.facet(i);
        if (a === void 0) continue;
        let c = this.facets.get(i);
        if (c === void 0) {
          c = Be(a, (l) => this.setView(_(this.view, i, l)));
          this.facets.set(i, c);
        }
        s.push(c.fieldset);
      }
      if (s.length > 0) e.panel.replaceChildren(...s);
      this.updateDropdown(e, new k(n, this.view, o));
    }
    rangeFieldset(e, t, n, o, s) {
      let i = this.ranges.get(e);
      if (i === void 0) {
        i = Pe(t, n, o, s, (a) => this.setView({ ...this.view, [e]: a }));
        this.ranges.set(e, i);
      }
      return i.fieldset;
    }
    updateDropdown(e, t) {
      if (this.loaded === null) return;
      const { catalogue: n, extras: o } = this.loaded;
      if (e.id === "columns")
        o.columnsPanel(e.panel, n, this.view, (s) => this.setView(s));
      if (e.id === "take")
        o.exportPanel(
          e.panel,
          this.exportTable(n),
          () => A(this.root.dataset["citations"] ?? "", "citations")
        );
      if (e.id === "order") o.orderPanel(e.panel, n, this.view, (s) => this.setView(s));
      for (const s of this.facetsOf(e.id))
        this.facets.get(s)?.update(this.view.facets.get(s), t.counts(s));
      if (e.id === "size") this.ranges.get("parameters")?.update(this.view.parameters);
      if (e.id === "released") this.ranges.get("released")?.update(this.view.released);
    }
    /** The table as shown, for export. */
    exportTable(e) {
      return { catalogue: e, rows: this.rows, columns: V(e, this.view), address: location.href };
    }
    /** The default columns have fixed widths; chosen ones share the page, or scroll. */
    setTableWidth(e) {
      const t = !Q(e);
      const n = e.reduce((o, { kind: s }) => o + (Ge[s] ?? 0), Ge["name"] ?? 0);
      this.table.classList.toggle("chosen", t);
      this.table.style.setProperty("--columns", `${n}rem`);
      this.frame.classList.toggle("wide", t && n > this.availableRem);
    }
    createRow(e) {
      const t = this.loaded?.catalogue;
      if (t === void 0) throw new Error("rows before data");
      const { columns: n } = this;
      return Ne(t, e, {
        root: "",
        columns: n,
        ranks: !Q(n),
        chosen: this.isPicking ? new Set(this.view.models) : null
      });
    }
  };
  function Rt(r, e) {
    if (e.sort.length > 0) return `Sorted by ${Ae(r, e)}`;
    return e.query.trim() === "" ? "Newest first" : "Best match first";
  }
  function Xe(r, e) {
    if (e === "none") return;
    const t = `${location.pathname}${N(r)}`;
    try {
      if (e === "push") history.pushState(null, "", t);
      else history.replaceState(null, "", t);
    } catch {
    }
  }
  function Mt(r, e) {
    const t = document.querySelector(".jump ul");
    if (t === null) return;
    const n = r.length <= se && r.some((s) => s !== "");
    const o = n ? r.map((s, i) => u("li", {}, u("a", { href: `#g-${i + 1}` }, s))) : [u("li", {}, e)];
    t.replaceChildren(...o);
  }
  var Ye = document.querySelector(".explorer");
  var Qe = document.querySelector("table.models");
  if (Ye !== null && Qe !== null) new de(Ye, Qe).start();
  je();
})();
