// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function f(n, e = {}, ...t) {
    const r = document.createElement(n);
    for (const [o, a] of Object.entries(e))
      if (a !== null) r.setAttribute(o, a);
    for (const o of t) if (o !== null) r.append(o);
    return r;
  }

  // src/explorer/array.ts
  function i(n, e) {
    const t = n[e];
    if (t === void 0) throw new RangeError(`no item ${e} in a list of ${n.length}`);
    return t;
  }

  // src/search/library.ts
  function A() {
    if (globalThis.catalogSearch === void 0) throw new Error("search-engine.js is not loaded");
    return globalThis.catalogSearch;
  }

  // src/explorer/fold-text.ts
  function k(n) {
    return A().fold(n).text;
  }

  // src/explorer/columns.ts
  var W = [
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
  var C = { id: "name", title: "Model", kind: "words", descendingFirst: false };
  var E = [
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
  function O(n) {
    return [
      ...W,
      ...n.table.columns.map(({ id: e }) => b(n, e)).filter((e) => e !== void 0)
    ];
  }
  function b(n, e) {
    if (e === C.id) return C;
    const t = W.find((o) => o.id === e);
    if (t !== void 0) return t;
    const r = n.column(e);
    if (r === void 0)
      return E.includes(e) ? { id: e, title: e, kind: "score", descendingFirst: true } : void 0;
    return { id: e, title: `${r.benchmark} ${r.what}, %`, kind: "score", descendingFirst: true };
  }
  function _(n, e) {
    const t = [...e.columns ?? E];
    const r = [
      ...e.sort.map(({ column: l }) => l),
      ...e.columns === null ? e.facets.get("has")?.values ?? [] : []
    ];
    const o = [...new Set(r)].filter((l) => !t.includes(l));
    const a = t.findIndex((l) => l === "tags" || b(n, l)?.kind === "score");
    t.splice(a < 0 ? t.length : a, 0, ...o);
    return t.map((l) => b(n, l)).filter((l) => l !== void 0 && l !== C);
  }
  function v(n, e, t) {
    const { families: r, rows: o } = n.table;
    const a = i(o.family, e);
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
        const l = [i(o.layers, e), i(o.heads, e), i(o.hidden, e)];
        return l.every((s) => s === 0) ? "" : l.map((s) => s === 0 ? "–" : String(s)).join(" / ");
      }
      case "window":
        return i(o.window, e) === 0 ? "" : ve(i(o.window, e));
      case "architecture":
        return i(r.architecture, a);
      case "weights":
        return i(r.weights, a);
      case "licence":
        return i(r.licence, a);
      case "organisation":
        return i(r.organisations, a);
      case "family":
        return i(r.name, a);
      case "language":
        return Ee(n, e, "language").join(", ");
      case "tags":
        return N(n, e).map(({ name: l }) => l).join(", ");
      default: {
        const l = n.scoreIndex(t, e);
        return l < 0 ? "" : i(n.scores(t)?.percent ?? [], l);
      }
    }
  }
  function N(n, e) {
    const t = i(n.table.rows.family, e);
    return n.table.facets.filter((r) => r.chips).flatMap(
      (r) => i(r.members, r.of_rows ? e : t).map((o) => i(r.values, o))
    );
  }
  function Ee(n, e, t) {
    const r = n.facet(t)?.facet;
    if (r === void 0) return [];
    return i(r.members, i(n.table.rows.family, e)).map(
      (o) => i(r.values, o).name
    );
  }
  function ve(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function Te(n) {
    for (const [e, t] of [
      [1e12, "T"],
      [1e9, "B"],
      [1e6, "M"],
      [1e3, "K"]
    ]) {
      if (n >= e) return `${String(Math.round(n / e * 100) / 100)}${t}`;
    }
    return n === 0 ? "" : String(n);
  }

  // src/explorer/row-order.ts
  function U(n) {
    return n.group ?? (n.sort.length === 0 && n.query.trim() === "" ? "year" : "none");
  }

  // src/explorer/view-url.ts
  var q = ["year", "size", "family", "none"];
  var j = { values: [], requireAll: false, excluded: [] };
  var Y = { from: "", to: "" };
  function Re(n) {
    return n.values.length === 0 && n.excluded.length === 0;
  }
  function $(n, e, t) {
    const r = new Map(n.facets);
    if (Re(t)) r.delete(e);
    else r.set(e, t);
    return { ...n, facets: r };
  }

  // src/explorer/page/arrange-panels.ts
  function Q(n, e, t, r) {
    const o = _(e, t).map(({ id: d }) => d);
    const a = (d, g) => {
      const y = d.length === E.length && d.every((h, w) => h === E[w]);
      r({ ...t, columns: y ? null : d });
      L(n, g);
    };
    const l = (d, g) => {
      const y = [...o];
      [y[d], y[d + g]] = [i(y, d + g), i(y, d)];
      return y;
    };
    const s = o.map((d, g) => {
      const y = b(e, d)?.title ?? d;
      const h = (w, R, S) => {
        const M = f(
          "button",
          {
            type: "button",
            "data-act": `${w} ${d}`,
            "aria-label": `${w} ${y}`,
            disabled: S === null ? "" : null
          },
          R
        );
        if (S !== null) M.addEventListener("click", () => a(S, `${w} ${d}`));
        return M;
      };
      return f(
        "li",
        {},
        f("span", {}, y),
        h("Earlier:", "↑", g > 0 ? l(g, -1) : null),
        h("Later:", "↓", g < o.length - 1 ? l(g, 1) : null),
        h(
          "Remove",
          "×",
          o.filter((w) => w !== d)
        )
      );
    });
    const c = f("input", {
      type: "search",
      class: "among",
      placeholder: "Add a column",
      "aria-label": "Find a column to add"
    });
    const m = O(e).filter(({ id: d }) => !o.includes(d));
    const u = f(
      "ul",
      {},
      ...m.map(({ id: d, title: g }) => {
        const y = e.column(d)?.count;
        const h = f("button", { type: "button", class: "add", "data-act": `Add ${d}` }, `+ ${g}`);
        if (y !== void 0) h.append(" ", f("span", { class: "count" }, String(y)));
        h.addEventListener("click", () => a([...o, d], `Add ${d}`));
        return f("li", {}, h);
      })
    );
    c.addEventListener("input", () => {
      const d = k(c.value).split(/\s+/);
      for (const g of u.children) {
        if (g instanceof HTMLElement)
          g.hidden = !d.every((y) => k(g.textContent ?? "").includes(y));
      }
    });
    const p = f(
      "button",
      { type: "button", class: "plain", disabled: t.columns === null ? "" : null },
      "The usual columns"
    );
    p.addEventListener("click", () => r({ ...t, columns: null }));
    X(
      n,
      f(
        "fieldset",
        { class: "chosen" },
        f("legend", {}, "Shown, in this order"),
        f("ol", {}, ...s),
        p
      ),
      f("fieldset", {}, f("legend", {}, "Further columns"), c, u)
    );
  }
  var Me = {
    year: "by year",
    size: "by size class",
    family: "by family",
    none: "not grouped"
  };
  function J(n, e, t, r) {
    const o = (u, p) => {
      r({ ...t, sort: u });
      L(n, p);
    };
    const a = [C, ..._(e, t)];
    const l = (u) => [...new Map([...a, ...O(e)].map((p) => [p.id, p])).values()].map(
      ({ id: p, title: d }) => f("option", { value: p, selected: p === u ? "" : null }, d)
    );
    const s = t.sort.map((u, p) => {
      const d = p === 0 ? "Sort by" : "then by";
      const g = f(
        "select",
        { "aria-label": `${d} column`, "data-act": `column ${p}` },
        ...l(u.column)
      );
      const y = (R) => t.sort.map((S, M) => M === p ? { ...S, ...R } : S);
      g.addEventListener(
        "change",
        () => o(
          y({ column: g.value, descending: b(e, g.value)?.descendingFirst ?? false }),
          `column ${p}`
        )
      );
      const h = f(
        "button",
        { type: "button", "data-act": `turn ${p}` },
        u.descending ? "falling" : "rising"
      );
      h.addEventListener("click", () => o(y({ descending: !u.descending }), `turn ${p}`));
      const w = f(
        "button",
        { type: "button", "aria-label": `Do not sort by ${b(e, u.column)?.title ?? u.column}` },
        "×"
      );
      w.addEventListener(
        "click",
        () => o(
          t.sort.filter((R, S) => S !== p),
          "more"
        )
      );
      return f("li", {}, f("span", {}, d), g, h, w);
    });
    const c = f("select", {
      "aria-label": t.sort.length === 0 ? "Sort by" : "Then sort by",
      "data-act": "more"
    });
    c.append(
      f("option", { value: "" }, t.sort.length === 0 ? "Newest first; or choose a column" : "and then by"),
      ...l("")
    );
    c.addEventListener("change", () => {
      if (c.value !== "")
        o(
          [
            ...t.sort.filter(({ column: u }) => u !== c.value),
            { column: c.value, descending: b(e, c.value)?.descendingFirst ?? false }
          ],
          "more"
        );
    });
    const m = f("select", { "aria-label": "Group", "data-act": "group" });
    m.append(
      ...q.map(
        (u) => f(
          "option",
          { value: u, selected: u === U(t) ? "" : null },
          Me[u]
        )
      )
    );
    m.addEventListener("change", () => {
      const u = q.find((p) => p === m.value) ?? null;
      r({ ...t, group: u === U({ ...t, group: null }) ? null : u });
      L(n, "group");
    });
    X(
      n,
      f("fieldset", {}, f("legend", {}, "Sort"), f("ol", { class: "keys" }, ...s), c),
      f("fieldset", {}, f("legend", {}, "Group"), m)
    );
  }
  function X(n, ...e) {
    const t = n.contains(document.activeElement) && document.activeElement instanceof HTMLElement ? document.activeElement : null;
    n.replaceChildren(...e);
    if (t !== null) L(n, t.dataset["act"] ?? "");
  }
  function L(n, e) {
    const t = n.querySelector(`[data-act="${CSS.escape(e)}"]:not([disabled])`);
    (t ?? n.querySelector(".among") ?? n.querySelector("button:not([disabled]), input, select"))?.focus({ preventScroll: true });
  }

  // src/page/clipboard.ts
  function Ae(n) {
    const e = n instanceof HTMLInputElement || n instanceof HTMLTextAreaElement ? n.value : n.textContent;
    return (e ?? "").trim();
  }
  function ke(n) {
    const e = document.createRange();
    e.selectNodeContents(n);
    const t = getSelection();
    t?.removeAllRanges();
    t?.addRange(e);
  }
  async function Z(n) {
    try {
      await navigator.clipboard.writeText(Ae(n));
      return true;
    } catch {
      ke(n);
      const e = document.execCommand("copy");
      if (e) getSelection()?.removeAllRanges();
      return e;
    }
  }

  // src/explorer/data.ts
  var ee = 1;
  var te = 2;
  var ne = 4;

  // src/explorer/export-formats.ts
  var $e = 1;
  function se({ catalogue: n, rows: e, columns: t }) {
    const r = [
      "Model",
      "Id",
      ...t.flatMap(
        (a) => a.kind === "score" ? re.map((l) => (a.title + l).trim()) : [a.title]
      )
    ];
    const o = e.map((a) => [
      v(n, a, "name"),
      n.ref(a),
      ...t.flatMap((l) => {
        if (l.kind !== "score") return [v(n, a, l.id)];
        const s = D(n, a, l.id);
        if (s === null) return re.map(() => "");
        return [
          s.percent,
          s.low,
          s.high,
          s.rank,
          s.edition,
          s.measured_by,
          s.remarks.join("; ")
        ];
      })
    ]);
    return [r, ...o].map((a) => `${a.map(Le).join(",")}\r
`).join("");
  }
  var re = ["", ": low", ": high", ": ranks", ": version", ": measured by", ": remarks"];
  function Le(n) {
    const e = /^[=+\-@\t\r\n＝＋－＠]/.test(n) && !/^-?\d+(\.\d+)?$/.test(n);
    const t = e ? `'${n}` : n;
    return /[",\r\n]/.test(t) ? `"${t.replaceAll('"', '""')}"` : t;
  }
  function ae({ catalogue: n, rows: e, columns: t, address: r }) {
    const { families: o, rows: a } = n.table;
    const l = e.map((s) => {
      const c = i(a.family, s);
      const m = {
        id: n.ref(s),
        name: i(a.name, s),
        family: i(o.name, c),
        organisations: i(o.organisations, c),
        released: i(a.released, s),
        parameters: i(a.parameters, s),
        active_parameters: i(a.active, s),
        layers: i(a.layers, s),
        heads: i(a.heads, s),
        hidden: i(a.hidden, s),
        context_tokens: i(a.window, s),
        architecture: i(o.architecture, c),
        weights: i(o.weights, c),
        licence: i(o.licence, c),
        tags: N(n, s).map(({ id: d }) => d)
      };
      const u = Object.fromEntries(Object.entries(m).filter(([, d]) => d !== "" && d !== 0));
      const p = t.filter(({ kind: d }) => d === "score").map(({ id: d }) => [d, D(n, s, d)]).filter(([, d]) => d !== null);
      return p.length === 0 ? u : { ...u, scores: Object.fromEntries(p.map(([d, g]) => [d, Fe(g)])) };
    });
    return `${JSON.stringify({ format: $e, address: r, models: l }, null, 1)}
`;
  }
  function Fe(n) {
    if (n === null) return null;
    const { percent: e, low: t, high: r, ...o } = n;
    const a = t === "" ? {} : { interval: [Number(t), Number(r)] };
    const l = Object.entries(o).filter(
      ([, s]) => s !== "" && !(Array.isArray(s) && s.length === 0)
    );
    return { percent: Number(e), ...a, ...Object.fromEntries(l) };
  }
  function P({ catalogue: n, rows: e, columns: t }) {
    const r = (s) => `| ${s.join(" | ")} |
`;
    const o = ["Model", ...t.map(({ title: s }) => s)].map(oe);
    const a = ["---", ...t.map(({ kind: s }) => s === "number" || s === "score" ? "---:" : "---")];
    const l = e.map(
      (s) => [v(n, s, "name"), ...t.map((c) => Ve(n, s, c))].map(
        oe
      )
    );
    return [o, a, ...l].map(r).join("");
  }
  function Ve(n, e, t) {
    const r = v(n, e, t.id);
    if (t.kind !== "score") return r;
    const o = D(n, e, t.id);
    return o === null || o.low === "" ? r : `${r} (${o.low}–${o.high})`;
  }
  function oe(n) {
    return n.replace(/[\\`*_{}[\]<>()#+!|~&$]/g, "\\$&").replace(/\s+/g, " ");
  }
  function ie({ catalogue: n, rows: e }) {
    const { families: t, rows: r } = n.table;
    return [...new Set(e.map((o) => i(t.paper, i(r.family, o))))].filter((o) => o !== "");
  }
  function D(n, e, t) {
    const r = n.scoreIndex(t, e);
    const o = n.scores(t);
    if (r < 0 || o === void 0) return null;
    const { texts: a } = n.table;
    const l = i(o.marks, r);
    const s = i(o.best, r);
    const c = i(o.worst, r);
    const m = i(o.place, r);
    const u = i(a, i(o.status, r));
    const p = [
      u,
      (l & ee) !== 0 ? "reports differ" : "",
      (l & te) !== 0 ? "quoted" : "",
      (l & ne) !== 0 ? "unverified" : ""
    ];
    return {
      percent: i(o.percent, r),
      low: i(o.low, r),
      high: i(o.high, r),
      rank: Ie(s, c, m),
      edition: i(a, i(o.edition, r)),
      measured_by: i(a, i(o.measured_by, r)),
      reports: i(o.reports, r),
      remarks: p.filter((d) => d !== "")
    };
  }
  function Ie(n, e, t) {
    if (n > 0) return n === e ? String(n) : `${n}–${e}`;
    return t > 0 ? String(t) : "";
  }

  // src/explorer/page/export.ts
  function le(n, e, t) {
    const r = f("p", { role: "status", class: "said" });
    const o = (c, m) => {
      const u = f("button", { type: "button" }, c);
      u.addEventListener("click", () => {
        Promise.resolve(m()).catch(() => {
          r.textContent = "The data could not be loaded.";
        });
      });
      return u;
    };
    const a = async (c) => {
      const m = f("textarea", { class: "aside", "aria-hidden": "true", tabindex: "-1" });
      m.value = c;
      n.append(m);
      const u = document.activeElement;
      const p = await Z(m);
      m.remove();
      if (u instanceof HTMLElement) u.focus({ preventScroll: true });
      r.textContent = p ? "Copied" : "The browser does not allow copying here";
    };
    const l = ie(e);
    const s = async () => {
      const c = await t();
      F("models.bib", "application/x-bibtex", l.map((m) => `${c[m] ?? ""}
`).join("\n"));
    };
    n.replaceChildren(
      f(
        "fieldset",
        {},
        f("legend", {}, `Download ${e.rows.length} rows`),
        f(
          "div",
          { class: "acts" },
          o("CSV", () => F("models.csv", "text/csv", `\uFEFF${se(e)}`)),
          o("JSON", () => F("models.json", "application/json", ae(e))),
          o("Markdown", () => F("models.md", "text/markdown", P(e))),
          o(l.length === 1 ? "BibTeX of 1 paper" : `BibTeX of ${l.length} papers`, s)
        )
      ),
      f(
        "fieldset",
        {},
        f("legend", {}, "Copy"),
        f(
          "div",
          { class: "acts" },
          o("Link to this view", () => a(e.address)),
          o("Markdown table", () => a(P(e)))
        )
      ),
      f("p", { class: "note" }, "As shown: these rows, these columns, in this order. Data under CC BY 4.0."),
      r
    );
  }
  function F(n, e, t) {
    const r = URL.createObjectURL(new Blob([t], { type: `${e};charset=utf-8` }));
    f("a", { href: r, download: n }).click();
    setTimeout(() => URL.revokeObjectURL(r), 1e4);
  }

  // src/explorer/bit-set.ts
  var ce = 32;
  var x = class n {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(e, t) {
      this.size = e;
      this.words = t ?? new Uint32Array(Math.ceil(e / ce));
    }
    static full(e) {
      const t = new n(e);
      t.words.fill(4294967295);
      const r = e % ce;
      if (r > 0) t.words[t.words.length - 1] = 2 ** r - 1;
      return t;
    }
    static of(e, t) {
      const r = new n(e);
      for (const o of t) r.add(o);
      return r;
    }
    add(e) {
      const t = e >>> 5;
      this.words[t] = (this.words[t] ?? 0) | 1 << (e & 31);
    }
    has(e) {
      return ((this.words[e >>> 5] ?? 0) >>> (e & 31) & 1) === 1;
    }
    and(e) {
      return this.combine(e, (t, r) => t & r);
    }
    or(e) {
      return this.combine(e, (t, r) => t | r);
    }
    without(e) {
      return this.combine(e, (t, r) => t & ~r);
    }
    get count() {
      let e = 0;
      for (const t of this.words) e += ue(t);
      return e;
    }
    /** Size of the intersection, without creating it. */
    intersectionCount(e) {
      let t = 0;
      for (let r = 0; r < this.words.length; r += 1) t += ue((this.words[r] ?? 0) & (e.words[r] ?? 0));
      return t;
    }
    combine(e, t) {
      const r = new Uint32Array(this.words.length);
      for (let o = 0; o < r.length; o += 1) r[o] = t(this.words[o] ?? 0, e.words[o] ?? 0);
      return new n(this.size, r);
    }
  };
  function ue(n) {
    let e = n - (n >>> 1 & 1431655765);
    e = (e & 858993459) + (e >>> 2 & 858993459);
    e = e + (e >>> 4) & 252645135;
    return Math.imul(e, 16843009) >>> 24;
  }

  // src/explorer/catalogue.ts
  var T = "has";

  // src/explorer/filter.ts
  var Be = { "": 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function V(n) {
    const e = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(n.trim());
    if (e === null) return null;
    return Math.round(Number(e[1]) * (Be[(e[2] ?? "").toUpperCase()] ?? 1));
  }
  function I(n) {
    return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(n);
  }
  var B = class {
    catalogue;
    view;
    /** Rows that match all filters that are not facets. */
    base;
    rowsByFacet = /* @__PURE__ */ new Map();
    constructor(e, t, r) {
      this.catalogue = e;
      this.view = t;
      let o = x.full(e.size);
      const a = r.find(t.query);
      if (a !== null) o = x.of(e.size, a.matches);
      this.base = He(e, t.released, ze(e, t.parameters, o));
      for (const [l, s] of t.facets) {
        const c = e.facet(l);
        if (c !== void 0) this.rowsByFacet.set(l, de(c, s, e.size));
      }
    }
    get rows() {
      return this.rowsExcept("");
    }
    /** Number of rows for each value of a facet. */
    counts(e) {
      const t = this.catalogue.facet(e);
      if (t === void 0) return [];
      const r = this.view.facets.get(e);
      const o = this.rowsExcept(e);
      if (r === void 0) return t.rows.map((u) => u.intersectionCount(o));
      const { requireAll: a, values: l, excluded: s } = r;
      const c = a ? o.and(de(t, { values: l, requireAll: a, excluded: [] }, this.catalogue.size)) : o;
      const m = c.without(G(t, s, this.catalogue.size));
      return t.rows.map((u, p) => {
        const d = i(t.facet.values, p).id;
        if (!s.includes(d)) return u.intersectionCount(m);
        const g = s.filter((y) => y !== d);
        return u.intersectionCount(c.without(G(t, g, this.catalogue.size)));
      });
    }
    /** Rows that match all filters except the facet `id`. */
    rowsExcept(e) {
      let t = this.base;
      for (const [r, o] of this.rowsByFacet) if (r !== e) t = t.and(o);
      return t;
    }
  };
  function de(n, { values: e, requireAll: t, excluded: r }, o) {
    const a = e.map((s) => n.valueIndexes.get(s));
    let l = x.full(o);
    if (e.length > 0) {
      const s = a.map(
        (c) => c === void 0 ? new x(o) : i(n.rows, c)
      );
      l = t ? s.reduce((c, m) => c.and(m)) : s.reduce((c, m) => c.or(m));
    }
    return l.without(G(n, r, o));
  }
  function G(n, e, t) {
    let r = new x(t);
    for (const o of e) {
      const a = n.valueIndexes.get(o);
      if (a !== void 0) r = r.or(i(n.rows, a));
    }
    return r;
  }
  function ze(n, e, t) {
    const r = V(e.from);
    const o = V(e.to);
    if (r === null && o === null) return t;
    const a = n.table.rows.parameters;
    return pe(t, (l) => {
      const s = i(a, l);
      return s > 0 && (r === null || s >= r) && (o === null || s <= o);
    });
  }
  function He(n, e, t) {
    const r = I(e.from) ? e.from : "";
    const o = I(e.to) ? e.to : "";
    if (r === "" && o === "") return t;
    const a = r === "" ? "" : me(r);
    const l = o === "" ? "" : fe(o);
    const s = n.table.rows.released;
    return pe(t, (c) => {
      const m = i(s, c);
      return m !== "" && (a === "" || me(m) >= a) && (l === "" || fe(m) <= l);
    });
  }
  function me(n) {
    return n + "-01-01".slice(n.length - 4);
  }
  function fe(n) {
    if (n.length === 4) return `${n}-12-31`;
    if (n.length === 10) return n;
    const [e, t] = n.split("-").map(Number);
    return `${n}-${String(new Date(Date.UTC(e ?? 0, t ?? 0, 0)).getUTCDate()).padStart(2, "0")}`;
  }
  function pe(n, e) {
    const t = new x(n.size);
    for (let r = 0; r < n.size; r += 1) if (n.has(r) && e(r)) t.add(r);
    return t;
  }

  // src/search/relax.ts
  var ge = new Set(
    "a and best by did do does for has have how in is llm llms model models most of on really score scored scores say says the top under vs what which who with".split(" ")
  );

  // src/explorer/parse-query.ts
  var Oe = /* @__PURE__ */ new Set(["under", "below", "up", "max", "<", "<=", "≤"]);
  var _e = /* @__PURE__ */ new Set(["over", "above", "from", "since", "after", "min", ">", ">=", "≥"]);
  var Ne = /^(19|20)\d\d$/;
  var he = ["released", "size", "weights"];
  function be(n, e) {
    let t = z(e.query);
    const r = t.length;
    let o = e;
    const a = qe(n, t);
    if (a !== null) {
      t = ye(t, a.words);
      o = {
        ...o,
        columns: [...(e.columns ?? he).filter((s) => s !== a.id), a.id],
        sort: [{ column: a.id, descending: true }]
      };
    }
    const l = [...n.facets()].filter(({ facet: s }) => s.id !== T).flatMap(
      ({ facet: s }) => s.values.map((c) => ({ facet: s.id, id: c.id, words: z(c.name) }))
    ).sort((s, c) => c.words.length - s.words.length);
    for (const s of l) {
      const c = s.facet === "access" ? s.words.slice(0, 1) : s.words;
      const m = [s.words, c].find((p) => p.length > 0 && p.every((d) => t.includes(d)));
      if (m === void 0) continue;
      t = ye(t, m);
      const u = o.facets.get(s.facet) ?? j;
      o = $(o, s.facet, {
        ...u,
        values: [...u.values.filter((p) => p !== s.id), s.id]
      });
    }
    for (const [s, c] of t.entries()) {
      const m = t[s - 1] ?? "";
      const [, u = "", p = c] = /^([<>≤≥]=?)(.+)$/.exec(c) ?? [];
      const d = u === "" ? m : u;
      const g = Ue(d, p);
      if (Ne.test(p) && I(p)) o = { ...o, released: g ?? { from: p, to: p } };
      else if (g !== null && /\d/.test(p) && V(p) !== null)
        o = { ...o, parameters: { from: g.from.toUpperCase(), to: g.to.toUpperCase() } };
      else continue;
      t = t.map(
        (y, h) => h === s || h === s - 1 && g !== null && u === "" ? "" : y
      );
    }
    t = t.filter((s) => s !== "" && !ge.has(s));
    return t.length < r && o !== e ? { ...o, query: t.join(" ") } : null;
  }
  function Ue(n, e) {
    if (Oe.has(n)) return { from: "", to: e };
    return _e.has(n) ? { from: e, to: "" } : null;
  }
  function we(n, e) {
    const t = n.facet("language");
    const r = e.facets.get("language")?.values ?? [];
    const o = t?.facet.values.filter(({ id: s }) => r.includes(s)).map(({ name: s }) => s) ?? [];
    const a = n.table.columns.find(({ what: s }) => o.some((c) => s.split(" · ").includes(c)));
    if (a === void 0 || e.sort.length > 0) return null;
    const l = new Map(e.facets).set(T, { ...j, values: [a.id] });
    l.delete("language");
    return {
      ...e,
      facets: l,
      columns: [...e.columns ?? he, a.id],
      sort: [{ column: a.id, descending: true }]
    };
  }
  function qe(n, e) {
    const t = n.table.columns.filter(({ benchmark: r }) => z(r).every((o) => e.includes(o))).map((r) => ({
      id: r.id,
      words: z(`${r.benchmark} ${r.what}`).filter((o) => e.includes(o))
    }));
    return t.reduce(
      (r, o) => r === null || o.words.length > r.words.length ? o : r,
      null
    );
  }
  function ye(n, e) {
    return n.filter((t) => !e.includes(t));
  }
  function z(n) {
    return n.toLowerCase().split(/[\s,;·?]+/).filter((e) => e !== "");
  }

  // src/explorer/page/chips.ts
  function K(n, e) {
    const t = [];
    if (e.query.trim() !== "") t.push({ text: `“${e.query.trim()}”`, without: { ...e, query: "" } });
    for (const [r, o] of e.facets) {
      const a = n.facet(r);
      if (a === void 0) continue;
      const l = (m) => {
        const u = a.valueIndexes.get(m);
        return u === void 0 ? m : i(a.facet.values, u).name;
      };
      const s = (m) => $(e, r, { ...o, ...m });
      const c = o.requireAll && o.values.length > 1 ? "all: " : "";
      for (const m of o.values) {
        t.push({
          text: `${a.facet.title}: ${c}${l(m)}`,
          without: s({ values: o.values.filter((u) => u !== m) })
        });
      }
      for (const m of o.excluded) {
        t.push({
          text: `${a.facet.title}: not ${l(m)}`,
          without: s({ excluded: o.excluded.filter((u) => u !== m) })
        });
      }
    }
    for (const [r, o] of [
      ["parameters", "Size"],
      ["released", "Released"]
    ]) {
      const { from: a, to: l } = e[r];
      if (a === "" && l === "") continue;
      t.push({ text: `${o}: ${je(e[r])}`, without: { ...e, [r]: Y } });
    }
    return t;
  }
  function je({ from: n, to: e }) {
    if (n === "") return `up to ${e}`;
    if (e === "") return `from ${n}`;
    return n === e ? n : `${n} to ${e}`;
  }

  // src/explorer/page/fallback.ts
  function xe(n, e, t, r, o) {
    const a = K(e, t).length === 1 && t.query.trim() !== "";
    n.replaceChildren(
      a ? "No model is called or tagged so. Languages, licences and benchmarks are behind the buttons above." : "Nothing fits all of these filters. Take one away."
    );
    const l = t.query.trim() === "" ? null : be(e, t);
    if (l === null) return;
    const s = [];
    for (const c of [l, we(e, l)]) {
      if (c === null) continue;
      const m = e.hasAllScores || !c.facets.has(T);
      const u = m ? new B(e, c, r).rows.count : null;
      if (u === 0) continue;
      const p = K(e, c).filter(({ text: g }) => !g.startsWith("has:")).map(({ text: g }) => g);
      if (c.sort !== t.sort)
        p.push(
          `sorted by ${c.sort.map(({ column: g }) => b(e, g)?.title ?? g).join(", ")}`
        );
      const d = f(
        "button",
        { type: "button" },
        p.join(", "),
        u === null ? null : `: ${u === 1 ? "1 model" : `${u} models`}`
      );
      d.addEventListener("click", () => o(c));
      s.push(f("p", { class: "instead" }, s.length === 0 ? "Filter instead: " : "or ", d));
    }
    n.append(...s);
  }

  // src/explorer/text-search.ts
  var H = class {
    catalogue;
    engine = null;
    last = null;
    constructor(e) {
      this.catalogue = e;
    }
    prepare() {
      this.engine ??= new (A()).SearchEngine(
        Array.from({ length: this.catalogue.size }, (e, t) => Pe(this.catalogue, t))
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
  function Ce(n) {
    if (n.matches.length === 0 && n.unknown.length > 0) return `nothing matches ${n.unknown.join(", ")}`;
    const { corrections: e } = n;
    if (e.length === 0) return "";
    const t = [...new Set(e.map((r) => r.shown))].join(", ");
    return `showing ${t}; nothing matches ${e.map(({ typed: r }) => r).join(", ")}`;
  }
  function Pe(n, e) {
    const { families: t, rows: r, facets: o } = n.table;
    const a = i(r.family, e);
    const l = o.filter((m) => m.chips && !m.of_rows).flatMap((m) => i(m.members, a).map((u) => i(m.values, u).name));
    const s = Se(i(r.search, e));
    const c = [
      i(t.name, a),
      ...Se(i(t.search, a)),
      ...i(t.organisations, a).split(", "),
      i(t.architecture, a),
      ...l
    ];
    return { names: [i(r.name, e), ...s], also: c.filter((m) => m !== ""), weight: 0 };
  }
  function Se(n) {
    return n === "" ? [] : n.split("\n");
  }

  // src/explorer-more.ts
  var De = {
    columnsPanel: Q,
    exportPanel: le,
    matchMessage: Ce,
    orderPanel: J,
    showFallback: xe,
    TextSearch: H
  };
  window.catalogExplorer = De;
})();
