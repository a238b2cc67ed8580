// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function m(t, e = {}, ...n) {
    const r = document.createElement(t);
    for (const [o, a] of Object.entries(e))
      if (a !== null) r.setAttribute(o, a);
    for (const o of n) if (o !== null) r.append(o);
    return r;
  }

  // src/explorer/array.ts
  function d(t, e) {
    const n = t[e];
    if (n === void 0) throw new RangeError(`no item ${e} in a list of ${t.length}`);
    return n;
  }

  // src/search/library.ts
  function A() {
    if (globalThis.catalogSearch === void 0) throw new Error("search-engine.js is not loaded");
    return globalThis.catalogSearch;
  }

  // src/explorer/fold-text.ts
  function $(t) {
    return A().fold(t).text;
  }

  // src/explorer/columns.ts
  var C = { id: "name", title: "Model", kind: "words", descendingFirst: false };
  function _(t) {
    return [
      ...t.table.facts.map(W),
      ...t.table.columns.map(({ id: e }) => b(t, e)).filter((e) => e !== void 0)
    ];
  }
  function W(t) {
    const e = t.layout === "number" || t.layout === "tags" ? t.layout : "words";
    return { id: t.id, title: t.title, kind: e, descendingFirst: t.descending_first };
  }
  function b(t, e) {
    if (e === C.id) return C;
    const n = t.fact(e);
    if (n !== void 0) return W(n);
    const r = t.column(e);
    if (r === void 0)
      return t.table.usual.includes(e) ? { id: e, title: e, kind: "score", descendingFirst: true } : void 0;
    const o = `${r.benchmark} ${r.what}, ${r.unit}`;
    return { id: e, title: o, kind: "score", descendingFirst: r.descending_first };
  }
  function O(t, e) {
    const n = [...e.columns ?? t.table.usual];
    const r = [
      ...e.sort.map(({ column: l }) => l),
      ...e.columns === null ? e.facets.get("has")?.values ?? [] : []
    ];
    const o = [...new Set(r)].filter((l) => !n.includes(l));
    const a = n.findIndex((l) => l === "tags" || b(t, l)?.kind === "score");
    n.splice(a < 0 ? n.length : a, 0, ...o);
    return n.map((l) => b(t, l)).filter((l) => l !== void 0 && l !== C);
  }
  function Y(t, e) {
    const { usual: n } = t.table;
    return e.length === n.length && e.every((r, o) => r === n[o]);
  }
  function E(t, e, n) {
    if (n === C.id) return d(t.table.rows.name, e);
    const r = t.fact(n);
    if (r !== void 0) return Te(t, e, r);
    const o = t.scoreIndex(n, e);
    return o < 0 ? "" : d(t.scores(n)?.values ?? [], o);
  }
  function Te(t, e, n) {
    const r = t.factValues(n, e);
    const o = r[0] ?? "";
    switch (n.kind) {
      case "name":
        return d(t.table.families.name, d(t.table.rows.family, e));
      case "tags":
        return z(t, e).map(({ name: a }) => a).join(", ");
      case "terms":
        return Me(t, e, n.id).join(", ");
      case "shape":
        return r.every((a) => a === 0) ? "" : r.map((a) => String(a || "–")).join(" / ");
      case "size":
        return $e(Number(o));
      case "number":
        return o === 0 ? "" : Ae(Number(o));
      default:
        return String(o);
    }
  }
  function z(t, e) {
    const n = d(t.table.rows.family, e);
    return t.table.facets.filter((r) => r.chips).flatMap(
      (r) => d(r.members, r.of_rows ? e : n).map((o) => d(r.values, o))
    );
  }
  function Me(t, e, n) {
    const r = t.facet(n)?.facet;
    if (r === void 0) return [];
    return d(r.members, r.of_rows ? e : d(t.table.rows.family, e)).map(
      (o) => d(r.values, o).name
    );
  }
  function Ae(t) {
    return String(t).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function $e(t) {
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

  // src/explorer/row-order.ts
  function j(t) {
    return t.group ?? (t.sort.length === 0 && t.query.trim() === "" ? "year" : "none");
  }

  // src/explorer/view-url.ts
  var q = ["year", "size", "family", "none"];
  var U = { values: [], requireAll: false, excluded: [] };
  var Q = { from: "", to: "" };
  function ke(t) {
    return t.values.length === 0 && t.excluded.length === 0;
  }
  function k(t, e, n) {
    const r = new Map(t.facets);
    if (ke(n)) r.delete(e);
    else r.set(e, n);
    return { ...t, facets: r };
  }
  function Fe({ from: t, to: e }) {
    return t === "" && e === "";
  }
  function R(t, e, n) {
    const r = new Map(t.ranges);
    if (Fe(n)) r.delete(e);
    else r.set(e, n);
    return { ...t, ranges: r };
  }
  function J(t) {
    return [...t.ranges].sort(([e], [n]) => e < n ? -1 : 1);
  }

  // src/explorer/page/arrange-panels.ts
  function X(t, e, n, r) {
    const o = O(e, n).map(({ id: f }) => f);
    const a = (f, g) => {
      const y = Y(e, f);
      r({ ...n, columns: y ? null : f });
      F(t, g);
    };
    const l = (f, g) => {
      const y = [...o];
      [y[f], y[f + g]] = [d(y, f + g), d(y, f)];
      return y;
    };
    const s = o.map((f, g) => {
      const y = b(e, f)?.title ?? f;
      const h = (x, T, S) => {
        const M = m(
          "button",
          {
            type: "button",
            "data-act": `${x} ${f}`,
            "aria-label": `${x} ${y}`,
            disabled: S === null ? "" : null
          },
          T
        );
        if (S !== null) M.addEventListener("click", () => a(S, `${x} ${f}`));
        return M;
      };
      return m(
        "li",
        {},
        m("span", {}, y),
        h("Move up:", "↑", g > 0 ? l(g, -1) : null),
        h("Move down:", "↓", g < o.length - 1 ? l(g, 1) : null),
        h(
          "Remove",
          "×",
          o.filter((x) => x !== f)
        )
      );
    });
    const i = m("input", {
      type: "search",
      class: "among",
      placeholder: "Add a column",
      "aria-label": "Find a column to add"
    });
    const u = _(e).filter(({ id: f }) => !o.includes(f));
    const c = m(
      "ul",
      {},
      ...u.map(({ id: f, title: g }) => {
        const y = e.column(f)?.count;
        const h = m("button", { type: "button", class: "add", "data-act": `Add ${f}` }, `+ ${g}`);
        if (y !== void 0) h.append(" ", m("span", { class: "count" }, String(y)));
        h.addEventListener("click", () => a([...o, f], `Add ${f}`));
        return m("li", {}, h);
      })
    );
    i.addEventListener("input", () => {
      const f = $(i.value).split(/\s+/);
      for (const g of c.children) {
        if (g instanceof HTMLElement)
          g.hidden = !f.every((y) => $(g.textContent ?? "").includes(y));
      }
    });
    const p = m(
      "button",
      { type: "button", class: "plain", disabled: n.columns === null ? "" : null },
      "Default columns"
    );
    p.addEventListener("click", () => r({ ...n, columns: null }));
    ee(
      t,
      m(
        "fieldset",
        { class: "chosen" },
        m("legend", {}, "Shown columns, in order"),
        m("ol", {}, ...s),
        p
      ),
      m("fieldset", {}, m("legend", {}, "More columns"), i, c)
    );
  }
  var Ve = {
    year: "by year",
    size: "by size class",
    family: "by family",
    none: "not grouped"
  };
  function Z(t, e, n, r) {
    const o = (c, p) => {
      r({ ...n, sort: c });
      F(t, p);
    };
    const a = [C, ...O(e, n)];
    const l = (c) => [...new Map([...a, ..._(e)].map((p) => [p.id, p])).values()].map(
      ({ id: p, title: f }) => m("option", { value: p, selected: p === c ? "" : null }, f)
    );
    const s = n.sort.map((c, p) => {
      const f = p === 0 ? "Sort by" : "then by";
      const g = m(
        "select",
        { "aria-label": `${f} column`, "data-act": `column ${p}` },
        ...l(c.column)
      );
      const y = (T) => n.sort.map((S, M) => M === p ? { ...S, ...T } : S);
      g.addEventListener(
        "change",
        () => o(
          y({ column: g.value, descending: b(e, g.value)?.descendingFirst ?? false }),
          `column ${p}`
        )
      );
      const h = m(
        "button",
        { type: "button", "data-act": `turn ${p}` },
        c.descending ? "falling" : "rising"
      );
      h.addEventListener("click", () => o(y({ descending: !c.descending }), `turn ${p}`));
      const x = m(
        "button",
        { type: "button", "aria-label": `Do not sort by ${b(e, c.column)?.title ?? c.column}` },
        "×"
      );
      x.addEventListener(
        "click",
        () => o(
          n.sort.filter((T, S) => S !== p),
          "more"
        )
      );
      return m("li", {}, m("span", {}, f), g, h, x);
    });
    const i = m("select", {
      "aria-label": n.sort.length === 0 ? "Sort by" : "Then sort by",
      "data-act": "more"
    });
    i.append(
      m("option", { value: "" }, n.sort.length === 0 ? "Newest first; or choose a column" : "and then by"),
      ...l("")
    );
    i.addEventListener("change", () => {
      if (i.value !== "")
        o(
          [
            ...n.sort.filter(({ column: c }) => c !== i.value),
            { column: i.value, descending: b(e, i.value)?.descendingFirst ?? false }
          ],
          "more"
        );
    });
    const u = m("select", { "aria-label": "Group", "data-act": "group" });
    u.append(
      ...q.map(
        (c) => m(
          "option",
          { value: c, selected: c === j(n) ? "" : null },
          Ve[c]
        )
      )
    );
    u.addEventListener("change", () => {
      const c = q.find((p) => p === u.value) ?? null;
      r({ ...n, group: c === j({ ...n, group: null }) ? null : c });
      F(t, "group");
    });
    ee(
      t,
      m("fieldset", {}, m("legend", {}, "Sort"), m("ol", { class: "keys" }, ...s), i),
      m("fieldset", {}, m("legend", {}, "Group"), u)
    );
  }
  function ee(t, ...e) {
    const n = t.contains(document.activeElement) && document.activeElement instanceof HTMLElement ? document.activeElement : null;
    t.replaceChildren(...e);
    if (n !== null) F(t, n.dataset["act"] ?? "");
  }
  function F(t, e) {
    const n = t.querySelector(`[data-act="${CSS.escape(e)}"]:not([disabled])`);
    (n ?? t.querySelector(".among") ?? t.querySelector("button:not([disabled]), input, select"))?.focus({ preventScroll: true });
  }

  // src/page/clipboard.ts
  function Le(t) {
    const e = t instanceof HTMLInputElement || t instanceof HTMLTextAreaElement ? t.value : t.textContent;
    return (e ?? "").trim();
  }
  function Ie(t) {
    const e = document.createRange();
    e.selectNodeContents(t);
    const n = getSelection();
    n?.removeAllRanges();
    n?.addRange(e);
  }
  async function te(t) {
    try {
      await navigator.clipboard.writeText(Le(t));
      return true;
    } catch {
      Ie(t);
      const e = document.execCommand("copy");
      if (e) getSelection()?.removeAllRanges();
      return e;
    }
  }

  // src/explorer/data.ts
  var ne = 1;
  var re = 2;
  var oe = 4;

  // src/explorer/export-formats.ts
  var Be = 1;
  var He = "%";
  function le({ catalogue: t, rows: e, columns: n }) {
    const r = [
      "Model",
      "Id",
      ...n.flatMap(
        (a) => a.kind === "score" ? se.map((l) => (a.title + l).trim()) : [a.title]
      )
    ];
    const o = e.map((a) => [
      E(t, a, "name"),
      t.ref(a),
      ...n.flatMap((l) => {
        if (l.kind !== "score") return [E(t, a, l.id)];
        const s = D(t, a, l.id);
        if (s === null) return se.map(() => "");
        return [
          s.value,
          s.low,
          s.high,
          s.rank,
          s.edition,
          s.measured_by,
          s.remarks.join("; ")
        ];
      })
    ]);
    return [r, ...o].map((a) => `${a.map(Ne).join(",")}\r
`).join("");
  }
  var se = ["", ": low", ": high", ": ranks", ": version", ": measured by", ": remarks"];
  function Ne(t) {
    const e = /^[=+\-@\t\r\n＝＋－＠]/.test(t) && !/^-?\d+(\.\d+)?$/.test(t);
    const n = e ? `'${t}` : t;
    return /[",\r\n]/.test(n) ? `"${n.replaceAll('"', '""')}"` : n;
  }
  function ue({ catalogue: t, rows: e, columns: n, address: r }) {
    const { families: o, rows: a } = t.table;
    const l = e.map((s) => {
      const i = d(a.family, s);
      const u = {
        id: t.ref(s),
        name: d(a.name, s),
        family: d(o.name, i),
        organisations: d(o.organisations, i),
        ...ae(a.facts, s),
        ...ae(o.facts, i),
        tags: z(t, s).map(({ id: f }) => f)
      };
      const c = Object.fromEntries(Object.entries(u).filter(([, f]) => f !== "" && f !== 0));
      const p = n.filter(({ kind: f }) => f === "score").map(({ id: f }) => [f, D(t, s, f)]).filter(([, f]) => f !== null);
      return p.length === 0 ? c : { ...c, scores: Object.fromEntries(p.map(([f, g]) => [f, _e(g)])) };
    });
    return `${JSON.stringify({ format: Be, address: r, models: l }, null, 1)}
`;
  }
  function ae(t, e) {
    return Object.fromEntries(Object.entries(t).map(([n, r]) => [n, d(r, e)]));
  }
  function _e(t) {
    if (t === null) return null;
    const { value: e, unit: n, low: r, high: o, ...a } = t;
    const l = n === He ? { percent: Number(e) } : { value: Number(e), unit: n };
    const s = r === "" ? {} : { interval: [Number(r), Number(o)] };
    const i = Object.entries(a).filter(
      ([, u]) => u !== "" && !(Array.isArray(u) && u.length === 0)
    );
    return { ...l, ...s, ...Object.fromEntries(i) };
  }
  function P({ catalogue: t, rows: e, columns: n }) {
    const r = (s) => `| ${s.join(" | ")} |
`;
    const o = ["Model", ...n.map(({ title: s }) => s)].map(ie);
    const a = ["---", ...n.map(({ kind: s }) => s === "number" || s === "score" ? "---:" : "---")];
    const l = e.map(
      (s) => [E(t, s, "name"), ...n.map((i) => Oe(t, s, i))].map(
        ie
      )
    );
    return [o, a, ...l].map(r).join("");
  }
  function Oe(t, e, n) {
    const r = E(t, e, n.id);
    if (n.kind !== "score") return r;
    const o = D(t, e, n.id);
    return o === null || o.low === "" ? r : `${r} (${o.low}–${o.high})`;
  }
  function ie(t) {
    return t.replace(/[\\`*_{}[\]<>()#+!|~&$]/g, "\\$&").replace(/\s+/g, " ");
  }
  function ce({ catalogue: t, rows: e }) {
    const { families: n, rows: r } = t.table;
    return [...new Set(e.map((o) => d(n.paper, d(r.family, o))))].filter((o) => o !== "");
  }
  function D(t, e, n) {
    const r = t.scoreIndex(n, e);
    const o = t.scores(n);
    if (r < 0 || o === void 0) return null;
    const { texts: a } = t.table;
    const l = d(o.marks, r);
    const s = d(o.best, r);
    const i = d(o.worst, r);
    const u = d(o.place, r);
    const c = d(a, d(o.status, r));
    const p = [
      c,
      (l & ne) !== 0 ? "reports differ" : "",
      (l & re) !== 0 ? "quoted" : "",
      (l & oe) !== 0 ? "unverified" : ""
    ];
    return {
      value: d(o.values, r),
      unit: d(t.table.columns, o.column).unit,
      low: d(o.low, r),
      high: d(o.high, r),
      rank: ze(s, i, u),
      edition: d(a, d(o.edition, r)),
      measured_by: d(a, d(o.measured_by, r)),
      reports: d(o.reports, r),
      remarks: p.filter((f) => f !== "")
    };
  }
  function ze(t, e, n) {
    if (t > 0) return t === e ? String(t) : `${t}–${e}`;
    return n > 0 ? String(n) : "";
  }

  // src/explorer/page/export.ts
  function de(t, e, n) {
    const r = m("p", { role: "status", class: "said" });
    const o = (i, u) => {
      const c = m("button", { type: "button" }, i);
      c.addEventListener("click", () => {
        Promise.resolve(u()).catch(() => {
          r.textContent = "The data could not be loaded.";
        });
      });
      return c;
    };
    const a = async (i) => {
      const u = m("textarea", { class: "aside", "aria-hidden": "true", tabindex: "-1" });
      u.value = i;
      t.append(u);
      const c = document.activeElement;
      const p = await te(u);
      u.remove();
      if (c instanceof HTMLElement) c.focus({ preventScroll: true });
      r.textContent = p ? "Copied" : "The browser does not allow copying here";
    };
    const l = ce(e);
    const s = async () => {
      const i = await n();
      V("models.bib", "application/x-bibtex", l.map((u) => `${i[u] ?? ""}
`).join("\n"));
    };
    t.replaceChildren(
      m(
        "fieldset",
        {},
        m("legend", {}, `Download ${e.rows.length} rows`),
        m(
          "div",
          { class: "acts" },
          o("CSV", () => V("models.csv", "text/csv", `\uFEFF${le(e)}`)),
          o("JSON", () => V("models.json", "application/json", ue(e))),
          o("Markdown", () => V("models.md", "text/markdown", P(e))),
          o(l.length === 1 ? "BibTeX of 1 paper" : `BibTeX of ${l.length} papers`, s)
        )
      ),
      m(
        "fieldset",
        {},
        m("legend", {}, "Copy"),
        m(
          "div",
          { class: "acts" },
          o("Link to this view", () => a(e.address)),
          o("Markdown table", () => a(P(e)))
        )
      ),
      m("p", { class: "note" }, "As shown: these rows, these columns, in this order. Data under CC BY 4.0."),
      r
    );
  }
  function V(t, e, n) {
    const r = URL.createObjectURL(new Blob([n], { type: `${e};charset=utf-8` }));
    m("a", { href: r, download: t }).click();
    setTimeout(() => URL.revokeObjectURL(r), 1e4);
  }

  // src/explorer/bit-set.ts
  var fe = 32;
  var w = class t {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(e, n) {
      this.size = e;
      this.words = n ?? new Uint32Array(Math.ceil(e / fe));
    }
    static full(e) {
      const n = new t(e);
      n.words.fill(4294967295);
      const r = e % fe;
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

  // src/explorer/catalogue.ts
  var v = "has";

  // src/explorer/filter.ts
  var je = { "": 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function L(t) {
    const e = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(t.trim());
    if (e === null) return null;
    return Math.round(Number(e[1]) * (je[(e[2] ?? "").toUpperCase()] ?? 1));
  }
  function I(t) {
    return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(t);
  }
  var B = class {
    catalogue;
    view;
    /** Rows that match all filters that are not facets. */
    base;
    rowsByFacet = /* @__PURE__ */ new Map();
    constructor(e, n, r) {
      this.catalogue = e;
      this.view = n;
      let o = w.full(e.size);
      const a = r.find(n.query);
      if (a !== null) o = w.of(e.size, a.matches);
      for (const [l, s] of n.ranges) {
        const i = e.range(l);
        if (i === void 0) continue;
        const u = e.table.rows.facts[i.list] ?? [];
        o = i.kind === "date" ? Ue(u, s, o) : qe(u, s, o);
      }
      this.base = o;
      for (const [l, s] of n.facets) {
        const i = e.facet(l);
        if (i !== void 0) this.rowsByFacet.set(l, pe(i, s, e.size));
      }
    }
    get rows() {
      return this.rowsExcept("");
    }
    /** Number of rows for each value of a facet. */
    counts(e) {
      const n = this.catalogue.facet(e);
      if (n === void 0) return [];
      const r = this.view.facets.get(e);
      const o = this.rowsExcept(e);
      if (r === void 0) return n.rows.map((c) => c.intersectionCount(o));
      const { requireAll: a, values: l, excluded: s } = r;
      const i = a ? o.and(pe(n, { values: l, requireAll: a, excluded: [] }, this.catalogue.size)) : o;
      const u = i.without(G(n, s, this.catalogue.size));
      return n.rows.map((c, p) => {
        const f = d(n.facet.values, p).id;
        if (!s.includes(f)) return c.intersectionCount(u);
        const g = s.filter((y) => y !== f);
        return c.intersectionCount(i.without(G(n, g, this.catalogue.size)));
      });
    }
    /** Rows that match all filters except the facet `id`. */
    rowsExcept(e) {
      let n = this.base;
      for (const [r, o] of this.rowsByFacet) if (r !== e) n = n.and(o);
      return n;
    }
  };
  function pe(t, { values: e, requireAll: n, excluded: r }, o) {
    const a = e.map((s) => t.valueIndexes.get(s));
    let l = w.full(o);
    if (e.length > 0) {
      const s = a.map(
        (i) => i === void 0 ? new w(o) : d(t.rows, i)
      );
      l = n ? s.reduce((i, u) => i.and(u)) : s.reduce((i, u) => i.or(u));
    }
    return l.without(G(t, r, o));
  }
  function G(t, e, n) {
    let r = new w(n);
    for (const o of e) {
      const a = t.valueIndexes.get(o);
      if (a !== void 0) r = r.or(d(t.rows, a));
    }
    return r;
  }
  function qe(t, e, n) {
    const r = L(e.from);
    const o = L(e.to);
    if (r === null && o === null) return n;
    return he(n, (a) => {
      const l = Number(d(t, a));
      return l > 0 && (r === null || l >= r) && (o === null || l <= o);
    });
  }
  function Ue(t, e, n) {
    const r = I(e.from) ? e.from : "";
    const o = I(e.to) ? e.to : "";
    if (r === "" && o === "") return n;
    const a = r === "" ? "" : ge(r);
    const l = o === "" ? "" : ye(o);
    return he(n, (s) => {
      const i = String(d(t, s));
      return i !== "" && (a === "" || ge(i) >= a) && (l === "" || ye(i) <= l);
    });
  }
  function ge(t) {
    return t + "-01-01".slice(t.length - 4);
  }
  function ye(t) {
    if (t.length === 4) return `${t}-12-31`;
    if (t.length === 10) return t;
    const [e, n] = t.split("-").map(Number);
    return `${t}-${String(new Date(Date.UTC(e ?? 0, n ?? 0, 0)).getUTCDate()).padStart(2, "0")}`;
  }
  function he(t, e) {
    const n = new w(t.size);
    for (let r = 0; r < t.size; r += 1) if (t.has(r) && e(r)) n.add(r);
    return n;
  }

  // src/search/relax.ts
  var be = new Set(
    "a and best by did do does for has have how in is llm llms model models most of on really score scored scores say says the top under vs what which who with".split(" ")
  );

  // src/explorer/parse-query.ts
  var Pe = /* @__PURE__ */ new Set(["under", "below", "up", "max", "<", "<=", "≤"]);
  var De = /* @__PURE__ */ new Set(["over", "above", "from", "since", "after", "min", ">", ">=", "≥"]);
  var Ge = /^(19|20)\d\d$/;
  var xe = ["released", "size", "weights"];
  function Se(t, e) {
    let n = H(e.query);
    const r = n.length;
    let o = e;
    const a = We(t, n);
    if (a !== null) {
      n = we(n, a.words);
      o = {
        ...o,
        columns: [...(e.columns ?? xe).filter((s) => s !== a.id), a.id],
        sort: [{ column: a.id, descending: true }]
      };
    }
    const l = [...t.facets()].filter(({ facet: s }) => s.id !== v).flatMap(
      ({ facet: s }) => s.values.map((i) => ({ facet: s.id, id: i.id, words: H(i.name) }))
    ).sort((s, i) => i.words.length - s.words.length);
    for (const s of l) {
      const i = s.facet === "access" ? s.words.slice(0, 1) : s.words;
      const u = [s.words, i].find((p) => p.length > 0 && p.every((f) => n.includes(f)));
      if (u === void 0) continue;
      n = we(n, u);
      const c = o.facets.get(s.facet) ?? U;
      o = k(o, s.facet, {
        ...c,
        values: [...c.values.filter((p) => p !== s.id), s.id]
      });
    }
    for (const [s, i] of n.entries()) {
      const u = n[s - 1] ?? "";
      const [, c = "", p = i] = /^([<>≤≥]=?)(.+)$/.exec(i) ?? [];
      const f = c === "" ? u : c;
      const g = Ke(f, p);
      if (Ge.test(p) && I(p)) o = R(o, "released", g ?? { from: p, to: p });
      else if (g !== null && /\d/.test(p) && L(p) !== null)
        o = R(o, "parameters", { from: g.from.toUpperCase(), to: g.to.toUpperCase() });
      else continue;
      n = n.map(
        (y, h) => h === s || h === s - 1 && g !== null && c === "" ? "" : y
      );
    }
    n = n.filter((s) => s !== "" && !be.has(s));
    return n.length < r && o !== e ? { ...o, query: n.join(" ") } : null;
  }
  function Ke(t, e) {
    if (Pe.has(t)) return { from: "", to: e };
    return De.has(t) ? { from: e, to: "" } : null;
  }
  function Ce(t, e) {
    const n = t.facet("language");
    const r = e.facets.get("language")?.values ?? [];
    const o = n?.facet.values.filter(({ id: s }) => r.includes(s)).map(({ name: s }) => s) ?? [];
    const a = t.table.columns.find(({ what: s }) => o.some((i) => s.split(" · ").includes(i)));
    if (a === void 0 || e.sort.length > 0) return null;
    const l = new Map(e.facets).set(v, { ...U, values: [a.id] });
    l.delete("language");
    return {
      ...e,
      facets: l,
      columns: [...e.columns ?? xe, a.id],
      sort: [{ column: a.id, descending: true }]
    };
  }
  function We(t, e) {
    const n = t.table.columns.filter(({ benchmark: r }) => H(r).every((o) => e.includes(o))).map((r) => ({
      id: r.id,
      words: H(`${r.benchmark} ${r.what}`).filter((o) => e.includes(o))
    }));
    return n.reduce(
      (r, o) => r === null || o.words.length > r.words.length ? o : r,
      null
    );
  }
  function we(t, e) {
    return t.filter((n) => !e.includes(n));
  }
  function H(t) {
    return t.toLowerCase().split(/[\s,;·?]+/).filter((e) => e !== "");
  }

  // src/explorer/page/chips.ts
  function K(t, e) {
    const n = [];
    if (e.query.trim() !== "") n.push({ text: `“${e.query.trim()}”`, without: { ...e, query: "" } });
    for (const [r, o] of e.facets) {
      const a = t.facet(r);
      if (a === void 0) continue;
      const l = (u) => {
        const c = a.valueIndexes.get(u);
        return c === void 0 ? u : d(a.facet.values, c).name;
      };
      const s = (u) => k(e, r, { ...o, ...u });
      const i = o.requireAll && o.values.length > 1 ? "all: " : "";
      for (const u of o.values) {
        n.push({
          text: `${a.facet.title}: ${i}${l(u)}`,
          without: s({ values: o.values.filter((c) => c !== u) })
        });
      }
      for (const u of o.excluded) {
        n.push({
          text: `${a.facet.title}: not ${l(u)}`,
          without: s({ excluded: o.excluded.filter((c) => c !== u) })
        });
      }
    }
    for (const [r, o] of J(e)) {
      const a = t.range(r)?.chip;
      if (a !== void 0)
        n.push({ text: `${a}: ${Ye(o)}`, without: R(e, r, Q) });
    }
    return n;
  }
  function Ye({ from: t, to: e }) {
    if (t === "") return `up to ${e}`;
    if (e === "") return `from ${t}`;
    return t === e ? t : `${t} to ${e}`;
  }

  // src/explorer/page/fallback.ts
  function Ee(t, e, n, r, o) {
    const a = K(e, n).length === 1 && n.query.trim() !== "";
    t.replaceChildren(
      a ? "No model is called or tagged so. Languages, licences and benchmarks are behind the buttons above." : "No model matches all of these filters. Remove one."
    );
    const l = n.query.trim() === "" ? null : Se(e, n);
    if (l === null) return;
    const s = [];
    for (const i of [l, Ce(e, l)]) {
      if (i === null) continue;
      const u = e.hasAllScores || !i.facets.has(v);
      const c = u ? new B(e, i, r).rows.count : null;
      if (c === 0) continue;
      const p = K(e, i).filter(({ text: g }) => !g.startsWith("has:")).map(({ text: g }) => g);
      if (i.sort !== n.sort)
        p.push(
          `sorted by ${i.sort.map(({ column: g }) => b(e, g)?.title ?? g).join(", ")}`
        );
      const f = m(
        "button",
        { type: "button" },
        p.join(", "),
        c === null ? null : `: ${c === 1 ? "1 model" : `${c} models`}`
      );
      f.addEventListener("click", () => o(i));
      s.push(m("p", { class: "instead" }, s.length === 0 ? "Filter instead: " : "or ", f));
    }
    t.append(...s);
  }

  // src/explorer/text-search.ts
  var N = class {
    catalogue;
    engine = null;
    last = null;
    constructor(e) {
      this.catalogue = e;
    }
    prepare() {
      this.engine ??= new (A()).SearchEngine(
        Array.from({ length: this.catalogue.size }, (e, n) => Qe(this.catalogue, n))
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
  function ve(t) {
    if (t.matches.length === 0 && t.unknown.length > 0) return `nothing matches ${t.unknown.join(", ")}`;
    const { corrections: e } = t;
    if (e.length === 0) return "";
    const n = [...new Set(e.map((r) => r.shown))].join(", ");
    return `showing ${n}; nothing matches ${e.map(({ typed: r }) => r).join(", ")}`;
  }
  function Qe(t, e) {
    const { families: n, rows: r, facets: o } = t.table;
    const a = d(r.family, e);
    const l = o.filter((u) => u.chips && !u.of_rows).flatMap((u) => d(u.members, a).map((c) => d(u.values, c).name));
    const s = Re(d(r.search, e));
    const i = [
      d(n.name, a),
      ...Re(d(n.search, a)),
      ...d(n.organisations, a).split(", "),
      E(t, e, "architecture"),
      ...l
    ];
    return { names: [d(r.name, e), ...s], also: i.filter((u) => u !== ""), weight: 0 };
  }
  function Re(t) {
    return t === "" ? [] : t.split("\n");
  }

  // src/explorer-more.ts
  var Je = {
    columnsPanel: X,
    exportPanel: de,
    matchMessage: ve,
    orderPanel: Z,
    showFallback: Ee,
    TextSearch: N
  };
  window.catalogExplorer = Je;
})();
