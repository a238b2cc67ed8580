// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function m(n, e = {}, ...t) {
    const r = document.createElement(n);
    for (const [o, i] of Object.entries(e))
      if (i !== null) r.setAttribute(o, i);
    for (const o of t)
      if (o !== null) r.append(Me(o, n) ? Ae(o) : o);
    return r;
  }
  var Te = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function Me(n, e) {
    return typeof n === "string" && e !== "option" && e !== "textarea" && Te.test(n);
  }
  function Ae(n) {
    const e = document.createElement("bdi");
    e.textContent = n;
    return e;
  }

  // src/explorer/array.ts
  function d(n, e) {
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
  function $(n) {
    return A().fold(n).text;
  }

  // src/explorer/columns.ts
  var C = { id: "name", title: "Model", kind: "words", descendingFirst: false };
  function N(n) {
    return [
      ...n.table.facts.map(W),
      ...n.table.columns.map(({ id: e }) => b(n, e)).filter((e) => e !== void 0)
    ];
  }
  function W(n) {
    const e = n.layout === "number" || n.layout === "tags" ? n.layout : "words";
    return { id: n.id, title: n.title, kind: e, descendingFirst: n.descending_first };
  }
  function b(n, e) {
    if (e === C.id) return C;
    const t = n.fact(e);
    if (t !== void 0) return W(t);
    const r = n.column(e);
    if (r === void 0)
      return n.table.usual.includes(e) ? { id: e, title: e, kind: "score", descendingFirst: true } : void 0;
    const o = `${r.benchmark} ${r.what}, ${r.unit}`;
    return { id: e, title: o, kind: "score", descendingFirst: r.descending_first };
  }
  function O(n, e) {
    const t = [...e.columns ?? n.table.usual];
    const r = [
      ...e.sort.map(({ column: l }) => l),
      ...e.columns === null ? e.facets.get("has")?.values ?? [] : []
    ];
    const o = [...new Set(r)].filter((l) => !t.includes(l));
    const i = t.findIndex((l) => l === "tags" || b(n, l)?.kind === "score");
    t.splice(i < 0 ? t.length : i, 0, ...o);
    return t.map((l) => b(n, l)).filter((l) => l !== void 0 && l !== C);
  }
  function Y(n, e) {
    const { usual: t } = n.table;
    return e.length === t.length && e.every((r, o) => r === t[o]);
  }
  function E(n, e, t) {
    if (t === C.id) return d(n.table.rows.name, e);
    const r = n.fact(t);
    if (r !== void 0) return $e(n, e, r);
    const o = n.scoreIndex(t, e);
    return o < 0 ? "" : d(n.scores(t)?.values ?? [], o);
  }
  function $e(n, e, t) {
    const r = n.factValues(t, e);
    const o = r[0] ?? "";
    switch (t.kind) {
      case "name":
        return d(n.table.families.name, d(n.table.rows.family, e));
      case "tags":
        return z(n, e).map(({ name: i }) => i).join(", ");
      case "terms":
        return ke(n, e, t.id).join(", ");
      case "shape":
        return r.every((i) => i === 0) ? "" : r.map((i) => String(i || "–")).join(" / ");
      case "size":
        return Ve(Number(o));
      case "number":
        return o === 0 ? "" : Fe(Number(o));
      default:
        return String(o);
    }
  }
  function z(n, e) {
    const t = d(n.table.rows.family, e);
    return n.table.facets.filter((r) => r.chips).flatMap(
      (r) => d(r.members, r.of_rows ? e : t).map((o) => d(r.values, o))
    );
  }
  function ke(n, e, t) {
    const r = n.facet(t)?.facet;
    if (r === void 0) return [];
    return d(r.members, r.of_rows ? e : d(n.table.rows.family, e)).map(
      (o) => d(r.values, o).name
    );
  }
  function Fe(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function Ve(n) {
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
  function j(n) {
    return n.group ?? (n.sort.length === 0 && n.query.trim() === "" ? "year" : "none");
  }

  // src/explorer/view-url.ts
  var q = ["year", "size", "family", "none"];
  var U = { values: [], requireAll: false, excluded: [] };
  var Q = { from: "", to: "" };
  function Le(n) {
    return n.values.length === 0 && n.excluded.length === 0;
  }
  function k(n, e, t) {
    const r = new Map(n.facets);
    if (Le(t)) r.delete(e);
    else r.set(e, t);
    return { ...n, facets: r };
  }
  function Ie({ from: n, to: e }) {
    return n === "" && e === "";
  }
  function R(n, e, t) {
    const r = new Map(n.ranges);
    if (Ie(t)) r.delete(e);
    else r.set(e, t);
    return { ...n, ranges: r };
  }
  function J(n) {
    return [...n.ranges].sort(([e], [t]) => e < t ? -1 : 1);
  }

  // src/explorer/page/arrange-panels.ts
  function X(n, e, t, r) {
    const o = O(e, t).map(({ id: f }) => f);
    const i = (f, g) => {
      const y = Y(e, f);
      r({ ...t, columns: y ? null : f });
      F(n, g);
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
        if (S !== null) M.addEventListener("click", () => i(S, `${x} ${f}`));
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
    const a = m("input", {
      type: "search",
      class: "among",
      placeholder: "Add a column",
      "aria-label": "Find a column to add"
    });
    const u = N(e).filter(({ id: f }) => !o.includes(f));
    const c = m(
      "ul",
      {},
      ...u.map(({ id: f, title: g }) => {
        const y = e.column(f)?.count;
        const h = m("button", { type: "button", class: "add", "data-act": `Add ${f}` }, `+ ${g}`);
        if (y !== void 0) h.append(" ", m("span", { class: "count" }, String(y)));
        h.addEventListener("click", () => i([...o, f], `Add ${f}`));
        return m("li", {}, h);
      })
    );
    a.addEventListener("input", () => {
      const f = $(a.value).split(/\s+/);
      for (const g of c.children) {
        if (g instanceof HTMLElement)
          g.hidden = !f.every((y) => $(g.textContent ?? "").includes(y));
      }
    });
    const p = m(
      "button",
      { type: "button", class: "plain", disabled: t.columns === null ? "" : null },
      "Default columns"
    );
    p.addEventListener("click", () => r({ ...t, columns: null }));
    ee(
      n,
      m(
        "fieldset",
        { class: "chosen" },
        m("legend", {}, "Shown columns, in order"),
        m("ol", {}, ...s),
        p
      ),
      m("fieldset", {}, m("legend", {}, "More columns"), a, c)
    );
  }
  var Be = {
    year: "by year",
    size: "by size class",
    family: "by family",
    none: "not grouped"
  };
  function Z(n, e, t, r) {
    const o = (c, p) => {
      r({ ...t, sort: c });
      F(n, p);
    };
    const i = [C, ...O(e, t)];
    const l = (c) => [...new Map([...i, ...N(e)].map((p) => [p.id, p])).values()].map(
      ({ id: p, title: f }) => m("option", { value: p, selected: p === c ? "" : null }, f)
    );
    const s = t.sort.map((c, p) => {
      const f = p === 0 ? "Sort by" : "then by";
      const g = m(
        "select",
        { "aria-label": `${f} column`, "data-act": `column ${p}` },
        ...l(c.column)
      );
      const y = (T) => t.sort.map((S, M) => M === p ? { ...S, ...T } : S);
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
          t.sort.filter((T, S) => S !== p),
          "more"
        )
      );
      return m("li", {}, m("span", {}, f), g, h, x);
    });
    const a = m("select", {
      "aria-label": t.sort.length === 0 ? "Sort by" : "Then sort by",
      "data-act": "more"
    });
    a.append(
      m("option", { value: "" }, t.sort.length === 0 ? "Newest first; or choose a column" : "and then by"),
      ...l("")
    );
    a.addEventListener("change", () => {
      if (a.value !== "")
        o(
          [
            ...t.sort.filter(({ column: c }) => c !== a.value),
            { column: a.value, descending: b(e, a.value)?.descendingFirst ?? false }
          ],
          "more"
        );
    });
    const u = m("select", { "aria-label": "Group", "data-act": "group" });
    u.append(
      ...q.map(
        (c) => m(
          "option",
          { value: c, selected: c === j(t) ? "" : null },
          Be[c]
        )
      )
    );
    u.addEventListener("change", () => {
      const c = q.find((p) => p === u.value) ?? null;
      r({ ...t, group: c === j({ ...t, group: null }) ? null : c });
      F(n, "group");
    });
    ee(
      n,
      m("fieldset", {}, m("legend", {}, "Sort"), m("ol", { class: "keys" }, ...s), a),
      m("fieldset", {}, m("legend", {}, "Group"), u)
    );
  }
  function ee(n, ...e) {
    const t = n.contains(document.activeElement) && document.activeElement instanceof HTMLElement ? document.activeElement : null;
    n.replaceChildren(...e);
    if (t !== null) F(n, t.dataset["act"] ?? "");
  }
  function F(n, e) {
    const t = n.querySelector(`[data-act="${CSS.escape(e)}"]:not([disabled])`);
    (t ?? n.querySelector(".among") ?? n.querySelector("button:not([disabled]), input, select"))?.focus({ preventScroll: true });
  }

  // src/page/clipboard.ts
  function He(n) {
    const e = n instanceof HTMLInputElement || n instanceof HTMLTextAreaElement ? n.value : n.textContent;
    return (e ?? "").trim();
  }
  function _e(n) {
    const e = document.createRange();
    e.selectNodeContents(n);
    const t = getSelection();
    t?.removeAllRanges();
    t?.addRange(e);
  }
  async function ne(n) {
    try {
      await navigator.clipboard.writeText(He(n));
      return true;
    } catch {
      _e(n);
      const e = document.execCommand("copy");
      if (e) getSelection()?.removeAllRanges();
      return e;
    }
  }

  // src/explorer/data.ts
  var te = 1;
  var re = 2;
  var oe = 4;

  // src/explorer/export-formats.ts
  var Ne = 1;
  var Oe = "%";
  function le({ catalogue: n, rows: e, columns: t }) {
    const r = [
      "Model",
      "Id",
      ...t.flatMap(
        (i) => i.kind === "score" ? se.map((l) => (i.title + l).trim()) : [i.title]
      )
    ];
    const o = e.map((i) => [
      E(n, i, "name"),
      n.ref(i),
      ...t.flatMap((l) => {
        if (l.kind !== "score") return [E(n, i, l.id)];
        const s = D(n, i, l.id);
        if (s === null) return se.map(() => "");
        return [
          s.value,
          s.low,
          s.high,
          s.rank,
          s.configuration,
          s.edition,
          s.measured_by,
          s.remarks.join("; ")
        ];
      })
    ]);
    return [r, ...o].map((i) => `${i.map(ze).join(",")}\r
`).join("");
  }
  var se = ["", ": low", ": high", ": ranks", ": configuration", ": version", ": measured by", ": remarks"];
  function ze(n) {
    const e = /^[-+]?\d+(\.\d+)?$/.test(n);
    const t = /^(\s*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n])/.test(n) ? "'" : "";
    const r = e ? n : t + n.replace(/([;|\t\r\n]\s*)(?=[=+\-@＝＋－＠﹦﹢﹣﹫])/g, "$1'");
    return /[",\r\n]/.test(r) ? `"${r.replaceAll('"', '""')}"` : r;
  }
  function ue({ catalogue: n, rows: e, columns: t, address: r }) {
    const { families: o, rows: i } = n.table;
    const l = e.map((s) => {
      const a = d(i.family, s);
      const u = {
        id: n.ref(s),
        name: d(i.name, s),
        family: d(o.name, a),
        organisations: d(o.organisations, a),
        ...ie(i.facts, s),
        ...ie(o.facts, a),
        tags: z(n, s).map(({ id: f }) => f)
      };
      const c = Object.fromEntries(Object.entries(u).filter(([, f]) => f !== "" && f !== 0));
      const p = t.filter(({ kind: f }) => f === "score").map(({ id: f }) => [f, D(n, s, f)]).filter(([, f]) => f !== null);
      return p.length === 0 ? c : { ...c, scores: Object.fromEntries(p.map(([f, g]) => [f, je(g)])) };
    });
    return `${JSON.stringify({ format: Ne, address: r, models: l }, null, 1)}
`;
  }
  function ie(n, e) {
    return Object.fromEntries(Object.entries(n).map(([t, r]) => [t, d(r, e)]));
  }
  function je(n) {
    if (n === null) return null;
    const { value: e, unit: t, low: r, high: o, ...i } = n;
    const l = t === Oe ? { percent: Number(e) } : { value: Number(e), unit: t };
    const s = r === "" ? {} : { interval: [Number(r), Number(o)] };
    const a = Object.entries(i).filter(
      ([, u]) => u !== "" && !(Array.isArray(u) && u.length === 0)
    );
    return { ...l, ...s, ...Object.fromEntries(a) };
  }
  function P({ catalogue: n, rows: e, columns: t }) {
    const r = (s) => `| ${s.join(" | ")} |
`;
    const o = ["Model", ...t.map(({ title: s }) => s)].map(ae);
    const i = ["---", ...t.map(({ kind: s }) => s === "number" || s === "score" ? "---:" : "---")];
    const l = e.map(
      (s) => [E(n, s, "name"), ...t.map((a) => qe(n, s, a))].map(
        ae
      )
    );
    return [o, i, ...l].map(r).join("");
  }
  function qe(n, e, t) {
    const r = E(n, e, t.id);
    if (t.kind !== "score") return r;
    const o = D(n, e, t.id);
    return o === null || o.low === "" ? r : `${r} (${o.low}–${o.high})`;
  }
  function ae(n) {
    return n.replace(/[\\`*_{}[\]<>()#+!|~&$]/g, "\\$&").replace(/\s+/g, " ");
  }
  function ce({ catalogue: n, rows: e }) {
    const { families: t, rows: r } = n.table;
    return [...new Set(e.map((o) => d(t.paper, d(r.family, o))))].filter((o) => o !== "");
  }
  function D(n, e, t) {
    const r = n.scoreIndex(t, e);
    const o = n.scores(t);
    if (r < 0 || o === void 0) return null;
    const { texts: i } = n.table;
    const l = d(o.marks, r);
    const s = d(o.best, r);
    const a = d(o.worst, r);
    const u = d(o.place, r);
    const c = d(i, d(o.status, r));
    const p = [
      c,
      (l & te) !== 0 ? "reports differ" : "",
      (l & re) !== 0 ? "quoted" : "",
      (l & oe) !== 0 ? "unverified" : ""
    ];
    return {
      value: d(o.values, r),
      unit: d(n.table.columns, o.column).unit,
      low: d(o.low, r),
      high: d(o.high, r),
      rank: Ue(s, a, u),
      configuration: n.configuration(t, e)?.label ?? "",
      edition: d(i, d(o.edition, r)),
      measured_by: d(i, d(o.measured_by, r)),
      reports: d(o.reports, r),
      remarks: p.filter((f) => f !== "")
    };
  }
  function Ue(n, e, t) {
    if (n > 0) return n === e ? String(n) : `${n}–${e}`;
    return t > 0 ? String(t) : "";
  }

  // src/explorer/page/export.ts
  function de(n, e, t) {
    const r = m("p", { role: "status", class: "said" });
    const o = (a, u) => {
      const c = m("button", { type: "button" }, a);
      c.addEventListener("click", () => {
        Promise.resolve(u()).catch(() => {
          r.textContent = "The data could not be loaded.";
        });
      });
      return c;
    };
    const i = async (a) => {
      const u = m("textarea", { class: "aside", "aria-hidden": "true", tabindex: "-1" });
      u.value = a;
      n.append(u);
      const c = document.activeElement;
      const p = await ne(u);
      u.remove();
      if (c instanceof HTMLElement) c.focus({ preventScroll: true });
      r.textContent = p ? "Copied" : "The browser does not allow copying here";
    };
    const l = ce(e);
    const s = async () => {
      const a = await t();
      V("models.bib", "application/x-bibtex", l.map((u) => `${a[u] ?? ""}
`).join("\n"));
    };
    n.replaceChildren(
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
          o("Link to this view", () => i(e.address)),
          o("Markdown table", () => i(P(e)))
        )
      ),
      m("p", { class: "note" }, "As shown: these rows, these columns, in this order. Data under CC BY 4.0."),
      r
    );
  }
  function V(n, e, t) {
    const r = URL.createObjectURL(new Blob([t], { type: `${e};charset=utf-8` }));
    m("a", { href: r, download: n }).click();
    setTimeout(() => URL.revokeObjectURL(r), 1e4);
  }

  // src/explorer/bit-set.ts
  var fe = 32;
  var w = class n {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(e, t) {
      this.size = e;
      this.words = t ?? new Uint32Array(Math.ceil(e / fe));
    }
    static full(e) {
      const t = new n(e);
      t.words.fill(4294967295);
      const r = e % fe;
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
      for (const t of this.words) e += me(t);
      return e;
    }
    /** Size of the intersection, without creating it. */
    intersectionCount(e) {
      let t = 0;
      for (let r = 0; r < this.words.length; r += 1) t += me((this.words[r] ?? 0) & (e.words[r] ?? 0));
      return t;
    }
    combine(e, t) {
      const r = new Uint32Array(this.words.length);
      for (let o = 0; o < r.length; o += 1) r[o] = t(this.words[o] ?? 0, e.words[o] ?? 0);
      return new n(this.size, r);
    }
  };
  function me(n) {
    let e = n - (n >>> 1 & 1431655765);
    e = (e & 858993459) + (e >>> 2 & 858993459);
    e = e + (e >>> 4) & 252645135;
    return Math.imul(e, 16843009) >>> 24;
  }

  // src/explorer/catalogue.ts
  var v = "has";

  // src/explorer/filter.ts
  var Pe = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function L(n) {
    const e = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(n.trim());
    if (e === null) return null;
    const t = Pe[(e[2] ?? "").toUpperCase()];
    return t === void 0 ? Number(e[1]) : Math.round(Number(e[1]) * t);
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
      let o = w.full(e.size);
      const i = r.find(t.query);
      if (i !== null) o = w.of(e.size, i.matches);
      for (const [l, s] of t.ranges) {
        const a = e.range(l);
        if (a === void 0) continue;
        const u = e.table.rows.facts[a.list] ?? [];
        o = a.kind === "date" ? Ge(u, s, o) : De(u, s, o);
      }
      this.base = o;
      for (const [l, s] of t.facets) {
        const a = e.facet(l);
        if (a !== void 0) this.rowsByFacet.set(l, pe(a, s, e.size));
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
      if (r === void 0) return t.rows.map((c) => c.intersectionCount(o));
      const { requireAll: i, values: l, excluded: s } = r;
      const a = i ? o.and(pe(t, { values: l, requireAll: i, excluded: [] }, this.catalogue.size)) : o;
      const u = a.without(G(t, s, this.catalogue.size));
      return t.rows.map((c, p) => {
        const f = d(t.facet.values, p).id;
        if (!s.includes(f)) return c.intersectionCount(u);
        const g = s.filter((y) => y !== f);
        return c.intersectionCount(a.without(G(t, g, this.catalogue.size)));
      });
    }
    /** Rows that match all filters except the facet `id`. */
    rowsExcept(e) {
      let t = this.base;
      for (const [r, o] of this.rowsByFacet) if (r !== e) t = t.and(o);
      return t;
    }
  };
  function pe(n, { values: e, requireAll: t, excluded: r }, o) {
    const i = e.map((s) => n.valueIndexes.get(s));
    let l = w.full(o);
    if (e.length > 0) {
      const s = i.map(
        (a) => a === void 0 ? new w(o) : d(n.rows, a)
      );
      l = t ? s.reduce((a, u) => a.and(u)) : s.reduce((a, u) => a.or(u));
    }
    return l.without(G(n, r, o));
  }
  function G(n, e, t) {
    let r = new w(t);
    for (const o of e) {
      const i = n.valueIndexes.get(o);
      if (i !== void 0) r = r.or(d(n.rows, i));
    }
    return r;
  }
  function De(n, e, t) {
    const r = L(e.from);
    const o = L(e.to);
    if (r === null && o === null) return t;
    return he(t, (i) => {
      const l = Number(d(n, i));
      return l > 0 && (r === null || l >= r) && (o === null || l <= o);
    });
  }
  function Ge(n, e, t) {
    const r = I(e.from) ? e.from : "";
    const o = I(e.to) ? e.to : "";
    if (r === "" && o === "") return t;
    const i = r === "" ? "" : ge(r);
    const l = o === "" ? "" : ye(o);
    return he(t, (s) => {
      const a = String(d(n, s));
      return a !== "" && (i === "" || ge(a) >= i) && (l === "" || ye(a) <= l);
    });
  }
  function ge(n) {
    return n + "-01-01".slice(n.length - 4);
  }
  function ye(n) {
    if (n.length === 4) return `${n}-12-31`;
    if (n.length === 10) return n;
    const [e, t] = n.split("-").map(Number);
    return `${n}-${String(new Date(Date.UTC(e ?? 0, t ?? 0, 0)).getUTCDate()).padStart(2, "0")}`;
  }
  function he(n, e) {
    const t = new w(n.size);
    for (let r = 0; r < n.size; r += 1) if (n.has(r) && e(r)) t.add(r);
    return t;
  }

  // src/search/relax.ts
  var be = new Set(
    "a and best by did do does for has have how in is llm llms model models most of on really score scored scores say says the top under vs what which who with".split(" ")
  );

  // src/explorer/parse-query.ts
  var Ke = /* @__PURE__ */ new Set(["under", "below", "up", "max", "<", "<=", "≤"]);
  var We = /* @__PURE__ */ new Set(["over", "above", "from", "since", "after", "min", ">", ">=", "≥"]);
  var Ye = /^(19|20)\d\d$/;
  var xe = ["released", "size", "weights"];
  function Se(n, e) {
    let t = H(e.query);
    const r = t.length;
    let o = e;
    const i = Je(n, t);
    if (i !== null) {
      t = we(t, i.words);
      o = {
        ...o,
        columns: [...(e.columns ?? xe).filter((s) => s !== i.id), i.id],
        sort: [{ column: i.id, descending: true }]
      };
    }
    const l = [...n.facets()].filter(({ facet: s }) => s.id !== v).flatMap(
      ({ facet: s }) => s.values.map((a) => ({ facet: s.id, id: a.id, words: H(a.name) }))
    ).sort((s, a) => a.words.length - s.words.length);
    for (const s of l) {
      const a = s.facet === "access" ? s.words.slice(0, 1) : s.words;
      const u = [s.words, a].find((p) => p.length > 0 && p.every((f) => t.includes(f)));
      if (u === void 0) continue;
      t = we(t, u);
      const c = o.facets.get(s.facet) ?? U;
      o = k(o, s.facet, {
        ...c,
        values: [...c.values.filter((p) => p !== s.id), s.id]
      });
    }
    for (const [s, a] of t.entries()) {
      const u = t[s - 1] ?? "";
      const [, c = "", p = a] = /^([<>≤≥]=?)(.+)$/.exec(a) ?? [];
      const f = c === "" ? u : c;
      const g = Qe(f, p);
      if (Ye.test(p) && I(p)) o = R(o, "released", g ?? { from: p, to: p });
      else if (g !== null && /\d/.test(p) && L(p) !== null)
        o = R(o, "parameters", { from: g.from.toUpperCase(), to: g.to.toUpperCase() });
      else continue;
      t = t.map(
        (y, h) => h === s || h === s - 1 && g !== null && c === "" ? "" : y
      );
    }
    t = t.filter((s) => s !== "" && !be.has(s));
    return t.length < r && o !== e ? { ...o, query: t.join(" ") } : null;
  }
  function Qe(n, e) {
    if (Ke.has(n)) return { from: "", to: e };
    return We.has(n) ? { from: e, to: "" } : null;
  }
  function Ce(n, e) {
    const t = n.facet("language");
    const r = e.facets.get("language")?.values ?? [];
    const o = t?.facet.values.filter(({ id: s }) => r.includes(s)).map(({ name: s }) => s) ?? [];
    const i = n.table.columns.find(({ what: s }) => o.some((a) => s.split(" · ").includes(a)));
    if (i === void 0 || e.sort.length > 0) return null;
    const l = new Map(e.facets).set(v, { ...U, values: [i.id] });
    l.delete("language");
    return {
      ...e,
      facets: l,
      columns: [...e.columns ?? xe, i.id],
      sort: [{ column: i.id, descending: true }]
    };
  }
  function Je(n, e) {
    const t = n.table.columns.filter(({ benchmark: r }) => H(r).every((o) => e.includes(o))).map((r) => ({
      id: r.id,
      words: H(`${r.benchmark} ${r.what}`).filter((o) => e.includes(o))
    }));
    return t.reduce(
      (r, o) => r === null || o.words.length > r.words.length ? o : r,
      null
    );
  }
  function we(n, e) {
    return n.filter((t) => !e.includes(t));
  }
  function H(n) {
    return n.toLowerCase().split(/[\s,;·?]+/).filter((e) => e !== "");
  }

  // src/explorer/page/chips.ts
  function K(n, e) {
    const t = [];
    if (e.query.trim() !== "") t.push({ text: `“${e.query.trim()}”`, without: { ...e, query: "" } });
    for (const [r, o] of e.facets) {
      const i = n.facet(r);
      if (i === void 0) continue;
      const l = (u) => {
        const c = i.valueIndexes.get(u);
        return c === void 0 ? u : d(i.facet.values, c).name;
      };
      const s = (u) => k(e, r, { ...o, ...u });
      const a = o.requireAll && o.values.length > 1 ? "all: " : "";
      for (const u of o.values) {
        t.push({
          text: `${i.facet.title}: ${a}${l(u)}`,
          without: s({ values: o.values.filter((c) => c !== u) })
        });
      }
      for (const u of o.excluded) {
        t.push({
          text: `${i.facet.title}: not ${l(u)}`,
          without: s({ excluded: o.excluded.filter((c) => c !== u) })
        });
      }
    }
    for (const [r, o] of J(e)) {
      const i = n.range(r)?.chip;
      if (i !== void 0)
        t.push({ text: `${i}: ${Xe(o)}`, without: R(e, r, Q) });
    }
    return t;
  }
  function Xe({ from: n, to: e }) {
    if (n === "") return `up to ${e}`;
    if (e === "") return `from ${n}`;
    return n === e ? n : `${n} to ${e}`;
  }

  // src/explorer/page/fallback.ts
  function Ee(n, e, t, r, o) {
    const i = K(e, t).length === 1 && t.query.trim() !== "";
    n.replaceChildren(
      i ? "No model is called or tagged so. Languages, licences and benchmarks are behind the buttons above." : "No model matches all of these filters. Remove one."
    );
    const l = t.query.trim() === "" ? null : Se(e, t);
    if (l === null) return;
    const s = [];
    for (const a of [l, Ce(e, l)]) {
      if (a === null) continue;
      const u = e.hasAllScores || !a.facets.has(v);
      const c = u ? new B(e, a, r).rows.count : null;
      if (c === 0) continue;
      const p = K(e, a).filter(({ text: g }) => !g.startsWith("has:")).map(({ text: g }) => g);
      if (a.sort !== t.sort)
        p.push(
          `sorted by ${a.sort.map(({ column: g }) => b(e, g)?.title ?? g).join(", ")}`
        );
      const f = m(
        "button",
        { type: "button" },
        p.join(", "),
        c === null ? null : `: ${c === 1 ? "1 model" : `${c} models`}`
      );
      f.addEventListener("click", () => o(a));
      s.push(m("p", { class: "instead" }, s.length === 0 ? "Filter instead: " : "or ", f));
    }
    n.append(...s);
  }

  // src/explorer/text-search.ts
  var _ = class {
    catalogue;
    engine = null;
    last = null;
    constructor(e) {
      this.catalogue = e;
    }
    prepare() {
      this.engine ??= new (A()).SearchEngine(
        Array.from({ length: this.catalogue.size }, (e, t) => Ze(this.catalogue, t))
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
  function ve(n) {
    if (n.matches.length === 0 && n.unknown.length > 0) return `nothing matches ${n.unknown.join(", ")}`;
    const { corrections: e } = n;
    if (e.length === 0) return "";
    const t = [...new Set(e.map((r) => r.shown))].join(", ");
    return `showing ${t}; nothing matches ${e.map(({ typed: r }) => r).join(", ")}`;
  }
  function Ze(n, e) {
    const { families: t, rows: r, facets: o } = n.table;
    const i = d(r.family, e);
    const l = o.filter((u) => u.chips && !u.of_rows).flatMap((u) => d(u.members, i).map((c) => d(u.values, c).name));
    const s = Re(d(r.search, e));
    const a = [
      d(t.name, i),
      ...Re(d(t.search, i)),
      ...d(t.organisations, i).split(", "),
      E(n, e, "architecture"),
      ...l
    ];
    return { names: [d(r.name, e), ...s], also: a.filter((u) => u !== ""), weight: 0 };
  }
  function Re(n) {
    return n === "" ? [] : n.split("\n");
  }

  // src/explorer-more.ts
  var en = {
    columnsPanel: X,
    exportPanel: de,
    matchMessage: ve,
    orderPanel: Z,
    showFallback: Ee,
    TextSearch: _
  };
  window.catalogExplorer = en;
})();
