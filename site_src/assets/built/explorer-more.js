// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function h(e, n = {}, ...t) {
    const r = document.createElement(e);
    for (const [o, s] of Object.entries(n))
      if (s !== null) r.setAttribute(o, s);
    for (const o of t)
      if (o !== null) r.append(Sn(o, e) ? kn(o) : o);
    return r;
  }
  var xn = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function Sn(e, n) {
    return typeof e === "string" && n !== "option" && n !== "textarea" && xn.test(e);
  }
  function kn(e) {
    const n = document.createElement("bdi");
    n.textContent = e;
    return n;
  }

  // src/dom/words.ts
  function d(e, ...n) {
    const t = be()[e];
    return we(typeof t === "string" ? t : e, n[0] ?? {});
  }
  function B(e, n, t, r = {}) {
    const o = be()[e] ?? [e, n];
    const s = t === 1 ? o[0] : o.at(-1);
    return we(s ?? n, { n: t.toLocaleString("en"), ...r });
  }
  function j(e, n) {
    return d(e).split(/\{(\w+)\}/).map((t, r) => r % 2 === 1 ? n[t] : t).filter((t) => t !== void 0 && t !== "");
  }
  function R(e) {
    return e.join(d(", "));
  }
  function ye(e) {
    return Cn(e, (n, t) => d("{text} and {item}", { text: n, item: t }));
  }
  function Cn(e, n) {
    const [t = "", ...r] = e;
    return r.reduce(n, t);
  }
  function v(e) {
    return e;
  }
  function be() {
    const e = typeof window === "undefined" ? void 0 : window.catalogData;
    return e?.["words"] ?? {};
  }
  function we(e, n) {
    return e.replace(/\{(\w+)\}/g, (t, r) => r in n ? String(n[r]) : t);
  }

  // src/explorer/array.ts
  function m(e, n) {
    const t = e[n];
    if (t === void 0) throw new RangeError(`no item ${n} in a list of ${e.length}`);
    return t;
  }

  // src/explorer/bit-set.ts
  var xe = 32;
  var C = class e {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(n, t) {
      this.size = n;
      this.words = t ?? new Uint32Array(Math.ceil(n / xe));
    }
    static full(n) {
      const t = new e(n);
      t.words.fill(4294967295);
      const r = n % xe;
      if (r > 0) t.words[t.words.length - 1] = 2 ** r - 1;
      return t;
    }
    static of(n, t) {
      const r = new e(n);
      for (const o of t) r.add(o);
      return r;
    }
    add(n) {
      const t = n >>> 5;
      this.words[t] = (this.words[t] ?? 0) | 1 << (n & 31);
    }
    has(n) {
      return ((this.words[n >>> 5] ?? 0) >>> (n & 31) & 1) === 1;
    }
    and(n) {
      return this.combine(n, (t, r) => t & r);
    }
    or(n) {
      return this.combine(n, (t, r) => t | r);
    }
    without(n) {
      return this.combine(n, (t, r) => t & ~r);
    }
    /** The members, rising. */
    *values() {
      for (let n = 0; n < this.size; n += 1) if (this.has(n)) yield n;
    }
    get count() {
      let n = 0;
      for (const t of this.words) n += Se(t);
      return n;
    }
    /** Size of the intersection, without creating it. */
    intersectionCount(n) {
      let t = 0;
      for (let r = 0; r < this.words.length; r += 1) t += Se((this.words[r] ?? 0) & (n.words[r] ?? 0));
      return t;
    }
    combine(n, t) {
      const r = new Uint32Array(this.words.length);
      for (let o = 0; o < r.length; o += 1) r[o] = t(this.words[o] ?? 0, n.words[o] ?? 0);
      return new e(this.size, r);
    }
  };
  function Se(e) {
    let n = e - (e >>> 1 & 1431655765);
    n = (n & 858993459) + (n >>> 2 & 858993459);
    n = n + (n >>> 4) & 252645135;
    return Math.imul(n, 16843009) >>> 24;
  }

  // src/search/library.ts
  function I() {
    if (globalThis.catalogSearch === void 0) throw new Error("search-engine.js is not loaded");
    return globalThis.catalogSearch;
  }

  // src/explorer/fold-text.ts
  function x(e) {
    return I().fold(e).text;
  }

  // src/explorer/catalogue.ts
  var w = "has";
  var Rn = "any.";
  function ke(e) {
    return Rn + e;
  }

  // src/explorer/columns.ts
  var V = {
    id: "name",
    get title() {
      return d("Model");
    },
    kind: "words",
    descendingFirst: false
  };
  function ee(e) {
    return [
      ...e.table.facts.map(Ce),
      ...e.table.columns.map(({ id: n }) => S(e, n)).filter((n) => n !== void 0)
    ];
  }
  function Ce(e) {
    const { layout: n } = e;
    const t = n === "number" || n === "tags" || n === "places" ? n : "words";
    return { id: e.id, title: e.title, kind: t, descendingFirst: e.descending_first };
  }
  function S(e, n) {
    if (n === V.id) return V;
    const t = e.fact(n);
    if (t !== void 0) return Ce(t);
    const r = e.column(n);
    if (r === void 0)
      return e.table.usual.includes(n) ? { id: n, title: n, kind: "score", descendingFirst: true } : void 0;
    const o = d("{score}, {unit}", { score: `${r.benchmark} ${r.what}`, unit: r.unit });
    return { id: n, title: o, kind: "score", descendingFirst: r.descending_first };
  }
  function ne(e, n) {
    const t = [...n.columns ?? e.table.usual];
    const r = [
      ...n.sort.map(({ column: a }) => a),
      ...(n.columns === null ? [...n.facets.get(w)?.values ?? [], ...n.ranges.keys()] : []).flatMap(
        (a) => e.range(a) === void 0 ? En(e, a) : []
      )
    ];
    const o = [...new Set(r)].filter((a) => !t.includes(a));
    const s = (a) => S(e, a)?.kind === "score";
    const i = o.filter((a) => !s(a));
    if (n.columns === null) t.unshift(...o.filter(s), ...i);
    else {
      const a = t.findIndex((l) => l === "tags" || s(l));
      t.splice(a < 0 ? t.length : a, 0, ...i);
      t.push(...o.filter(s));
    }
    return t.map((a) => S(e, a)).filter((a) => a !== void 0 && a !== V);
  }
  function En(e, n) {
    return e.columnsOf(n).slice(0, 2).map(({ id: t }) => t);
  }
  function Re(e, n) {
    const { usual: t } = e.table;
    return n.length === t.length && n.every((r, o) => r === t[o]);
  }
  function k(e, n, t) {
    if (t === V.id) return m(e.table.rows.name, n);
    const r = e.fact(t);
    if (r !== void 0) return vn(e, n, r);
    const o = e.scoreIndex(t, n);
    return o < 0 ? "" : m(e.scores(t)?.values ?? [], o);
  }
  function vn(e, n, t) {
    const r = e.factValues(t, n);
    const o = r[0] ?? "";
    switch (t.kind) {
      case "name":
        return m(e.table.families.name, m(e.table.rows.family, n));
      case "tags":
        return R(te(e, n).map(({ name: s }) => s));
      case "places":
        return R(Tn(e, n).map(({ board: s, range: i }) => `${s.name} ${i}`));
      case "terms":
        return R(Vn(e, n, t.id));
      case "shape":
        return r.every((s) => s === 0) ? "" : r.map((s) => String(s || "–")).join(" / ");
      case "size":
        return re(Number(o));
      case "number":
        return o === 0 ? "" : $n(Number(o));
      default:
        return String(o);
    }
  }
  function Tn(e, n) {
    const t = m(e.table.rows.places, n);
    return Array.from({ length: t.length / 3 }, (r, o) => {
      const s = m(e.table.boards, m(t, 3 * o));
      const i = m(t, 3 * o + 1);
      const a = m(t, 3 * o + 2);
      return { board: s, range: Mn(i, a), share: (i + a) / (2 * s.ranked) };
    });
  }
  function Mn(e, n) {
    return e === n ? String(e) : `${e}–${n}`;
  }
  function te(e, n) {
    const t = m(e.table.rows.family, n);
    return e.table.facets.filter((r) => r.chips).flatMap(
      (r) => m(r.members, r.of_rows ? n : t).map((o) => m(r.values, o))
    );
  }
  function Vn(e, n, t) {
    const r = e.facet(t)?.facet;
    if (r === void 0) return [];
    return m(r.members, r.of_rows ? n : m(e.table.rows.family, n)).map(
      (o) => m(r.values, o).name
    );
  }
  function $n(e) {
    return String(e).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function re(e) {
    for (const [n, t] of [
      [1e12, "T"],
      [1e9, "B"],
      [1e6, "M"],
      [1e3, "K"]
    ]) {
      if (e >= n) return `${String(Math.round(e / n * 100) / 100)}${t}`;
    }
    return e === 0 ? "" : String(e);
  }

  // src/explorer/row-order.ts
  function oe(e) {
    return e.group ?? (e.sort.length === 0 && e.query.trim() === "" ? "year" : "none");
  }

  // src/explorer/view-url.ts
  var se = ["year", "size", "family", "none"];
  var z = { values: [], requireAll: false, excluded: [] };
  var P = { from: "", to: "" };
  function Ln(e) {
    return e.values.length === 0 && e.excluded.length === 0;
  }
  function E(e, n, t) {
    const r = new Map(e.facets);
    if (Ln(t)) r.delete(n);
    else r.set(n, t);
    return { ...e, facets: r };
  }
  function Nn({ from: e, to: n }) {
    return e === "" && n === "";
  }
  function T(e, n, t) {
    const r = new Map(e.ranges);
    if (Nn(t)) r.delete(n);
    else r.set(n, t);
    return { ...e, ranges: r };
  }
  function Ee(e) {
    return [...e.ranges].sort(([n], [t]) => n < t ? -1 : 1);
  }

  // src/explorer/page/arrange-panels.ts
  function ve(e, n, t, r) {
    const o = ne(n, t).map(({ id: p }) => p);
    const s = (p, g) => {
      const y = Re(n, p);
      r({ ...t, columns: y ? null : p });
      D(e, g);
    };
    const i = (p, g) => {
      const y = [...o];
      [y[p], y[p + g]] = [m(y, p + g), m(y, p)];
      return y;
    };
    const a = o.map((p, g) => {
      const y = S(n, p)?.title ?? p;
      const b = (M, U, A, H) => {
        const he = h(
          "button",
          {
            type: "button",
            "data-act": `${M} ${p}`,
            "aria-label": U,
            disabled: H === null ? "" : null
          },
          A
        );
        if (H !== null) he.addEventListener("click", () => s(H, `${M} ${p}`));
        return he;
      };
      return h(
        "li",
        {},
        h("span", {}, y),
        b("up", d("Move up: {column}", { column: y }), "↑", g > 0 ? i(g, -1) : null),
        b("down", d("Move down: {column}", { column: y }), "↓", g < o.length - 1 ? i(g, 1) : null),
        b(
          "remove",
          d("Remove {name}", { name: y }),
          "×",
          o.filter((M) => M !== p)
        )
      );
    });
    const l = h("input", {
      type: "search",
      class: "among",
      placeholder: d("Add a column"),
      "aria-label": d("Find a column to add")
    });
    const u = ee(n).filter(({ id: p }) => !o.includes(p));
    const c = h(
      "ul",
      {},
      ...u.map(({ id: p, title: g }) => {
        const y = n.column(p)?.count;
        const b = h("button", { type: "button", class: "add", "data-act": `Add ${p}` }, `+ ${g}`);
        if (y !== void 0) b.append(" ", h("span", { class: "count" }, String(y)));
        b.addEventListener("click", () => s([...o, p], `Add ${p}`));
        return h("li", {}, b);
      })
    );
    l.addEventListener("input", () => {
      const p = x(l.value).split(/\s+/);
      for (const g of c.children) {
        if (g instanceof HTMLElement)
          g.hidden = !p.every((y) => x(g.textContent ?? "").includes(y));
      }
    });
    const f = h(
      "button",
      { type: "button", class: "plain", disabled: t.columns === null ? "" : null },
      d("Default columns")
    );
    f.addEventListener("click", () => r({ ...t, columns: null }));
    Me(
      e,
      h(
        "fieldset",
        { class: "chosen" },
        h("legend", {}, d("Shown columns, in order")),
        h("ol", {}, ...a),
        f
      ),
      h("fieldset", {}, h("legend", {}, d("More columns")), l, c)
    );
  }
  var An = {
    year: v("by year"),
    size: v("by size class"),
    family: v("by family"),
    none: v("not grouped")
  };
  function Te(e, n, t, r) {
    const o = (c, f) => {
      r({ ...t, sort: c });
      D(e, f);
    };
    const s = [V, ...ne(n, t)];
    const i = (c) => [...new Map([...s, ...ee(n)].map((f) => [f.id, f])).values()].map(
      ({ id: f, title: p }) => h("option", { value: f, selected: f === c ? "" : null }, p)
    );
    const a = t.sort.map((c, f) => {
      const p = f === 0 ? d("Sort by") : d("then by");
      const g = h(
        "select",
        { "aria-label": f === 0 ? d("Sort by column") : d("then by column"), "data-act": `column ${f}` },
        ...i(c.column)
      );
      const y = (U) => t.sort.map((A, H) => H === f ? { ...A, ...U } : A);
      g.addEventListener(
        "change",
        () => o(
          y({ column: g.value, descending: S(n, g.value)?.descendingFirst ?? false }),
          `column ${f}`
        )
      );
      const b = h(
        "button",
        { type: "button", "data-act": `turn ${f}` },
        c.descending ? d("falling") : d("rising")
      );
      b.addEventListener("click", () => o(y({ descending: !c.descending }), `turn ${f}`));
      const M = h(
        "button",
        {
          type: "button",
          "aria-label": d("Do not sort by {column}", { column: S(n, c.column)?.title ?? c.column })
        },
        "×"
      );
      M.addEventListener(
        "click",
        () => o(
          t.sort.filter((U, A) => A !== f),
          "more"
        )
      );
      return h("li", {}, h("span", {}, p), g, b, M);
    });
    const l = h("select", {
      "aria-label": t.sort.length === 0 ? d("Sort by") : d("Then sort by"),
      "data-act": "more"
    });
    l.append(
      h("option", { value: "" }, t.sort.length === 0 ? d("Newest first; or choose a column") : d("and then by")),
      ...i("")
    );
    l.addEventListener("change", () => {
      if (l.value !== "")
        o(
          [
            ...t.sort.filter(({ column: c }) => c !== l.value),
            { column: l.value, descending: S(n, l.value)?.descendingFirst ?? false }
          ],
          "more"
        );
    });
    const u = h("select", { "aria-label": d("Group"), "data-act": "group" });
    u.append(
      ...se.map(
        (c) => h(
          "option",
          { value: c, selected: c === oe(t) ? "" : null },
          d(An[c])
        )
      )
    );
    u.addEventListener("change", () => {
      const c = se.find((f) => f === u.value) ?? null;
      r({ ...t, group: c === oe({ ...t, group: null }) ? null : c });
      D(e, "group");
    });
    Me(
      e,
      h("fieldset", {}, h("legend", {}, d("Sort")), h("ol", { class: "keys" }, ...a), l),
      h("fieldset", {}, h("legend", {}, d("Group")), u)
    );
  }
  function Me(e, ...n) {
    const t = e.contains(document.activeElement) && document.activeElement instanceof HTMLElement ? document.activeElement : null;
    e.replaceChildren(...n);
    if (t !== null) D(e, t.dataset["act"] ?? "");
  }
  function D(e, n) {
    const t = e.querySelector(`[data-act="${CSS.escape(n)}"]:not([disabled])`);
    (t ?? e.querySelector(".among") ?? e.querySelector("button:not([disabled]), input, select"))?.focus({ preventScroll: true });
  }

  // src/dom/save.ts
  function $(e, n, t) {
    const r = URL.createObjectURL(new Blob([t], { type: `${n};charset=utf-8` }));
    h("a", { href: r, download: e }).click();
    setTimeout(() => URL.revokeObjectURL(r), 1e4);
  }

  // src/page/clipboard.ts
  function Bn(e) {
    const n = e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement ? e.value : e.textContent;
    return (n ?? "").trim();
  }
  function In(e) {
    const n = document.createRange();
    n.selectNodeContents(e);
    const t = getSelection();
    t?.removeAllRanges();
    t?.addRange(n);
  }
  async function Ve(e) {
    try {
      await navigator.clipboard.writeText(Bn(e));
      return true;
    } catch {
      In(e);
      const n = document.execCommand("copy");
      if (n) getSelection()?.removeAllRanges();
      return n;
    }
  }

  // src/explorer/data.ts
  var $e = 1;
  var Le = 2;
  var Ne = 4;

  // src/explorer/export-formats.ts
  var On = 1;
  var Fn = "%";
  function Oe({ catalogue: e, rows: n, columns: t, origins: r }) {
    const o = r === null ? Ae : [...Ae, ..._n];
    const s = [
      "Model",
      "Id",
      ...t.flatMap(
        (a) => a.kind === "score" ? o.map((l) => (a.title + l).trim()) : [a.title]
      )
    ];
    const i = n.map((a) => [
      k(e, a, "name"),
      e.ref(a),
      ...t.flatMap((l) => {
        if (l.kind !== "score") return [k(e, a, l.id)];
        const u = O(e, a, l.id);
        if (u === null) return o.map(() => "");
        const c = q(e, r, a, l.id);
        return [
          u.value,
          u.low,
          u.high,
          u.rank,
          u.configuration,
          u.edition,
          u.measured_by,
          u.remarks.join("; "),
          ...c === null ? [] : [c.source.title, c.source.url, c.locator, c.settings, u.status]
        ];
      })
    ]);
    return [s, ...i].map((a) => `${a.map(Hn).join(",")}\r
`).join("");
  }
  var _n = [": source", ": address", ": place in source", ": settings", ": status"];
  var Ae = ["", ": low", ": high", ": ranks", ": configuration", ": version", ": measured by", ": remarks"];
  function Hn(e) {
    const n = /^[-+]?\d+(\.\d+)?$/.test(e);
    const t = /^(\s*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n])/.test(e) ? "'" : "";
    const r = n ? e : t + e.replace(/([;|\t\r\n]\s*)(?=[=+\-@＝＋－＠﹦﹢﹣﹫])/g, "$1'");
    return /[",\r\n]/.test(r) ? `"${r.replaceAll('"', '""')}"` : r;
  }
  function Fe({ catalogue: e, rows: n, columns: t, address: r, origins: o }) {
    const { families: s, rows: i } = e.table;
    const a = n.map((l) => {
      const u = m(i.family, l);
      const c = {
        id: e.ref(l),
        name: m(i.name, l),
        family: m(s.name, u),
        organisations: m(s.organisations, u),
        ...Be(i.facts, l),
        ...Be(s.facts, u),
        tags: te(e, l).map(({ id: g }) => g)
      };
      const f = Object.fromEntries(Object.entries(c).filter(([, g]) => g !== "" && g !== 0));
      const p = t.filter(({ kind: g }) => g === "score").map(({ id: g }) => [g, O(e, l, g), q(e, o, l, g)]).filter(([, g]) => g !== null);
      return p.length === 0 ? f : { ...f, scores: Object.fromEntries(p.map(([g, y, b]) => [g, zn(y, b)])) };
    });
    return `${JSON.stringify({ format: On, address: r, models: a }, null, 1)}
`;
  }
  function Be(e, n) {
    return Object.fromEntries(Object.entries(e).map(([t, r]) => [t, m(r, n)]));
  }
  function zn(e, n) {
    if (e === null) return null;
    const { value: t, unit: r, low: o, high: s, status: i, ...a } = e;
    const l = n === null ? a : {
      ...a,
      status: i,
      source: n.source.title,
      source_url: n.source.url,
      locator: n.locator,
      settings: n.settings
    };
    const u = r === Fn ? { percent: Number(t) } : { value: Number(t), unit: r };
    const c = o === "" ? {} : { interval: [Number(o), Number(s)] };
    const f = Object.entries(l).filter(
      ([, p]) => p !== "" && !(Array.isArray(p) && p.length === 0)
    );
    return { ...u, ...c, ...Object.fromEntries(f) };
  }
  function ae({ catalogue: e, rows: n, columns: t }) {
    const r = (a) => `| ${a.join(" | ")} |
`;
    const o = ["Model", ...t.map(({ title: a }) => a)].map(Ie);
    const s = ["---", ...t.map(({ kind: a }) => a === "number" || a === "score" ? "---:" : "---")];
    const i = n.map(
      (a) => [k(e, a, "name"), ...t.map((l) => Pn(e, a, l))].map(
        Ie
      )
    );
    return [o, s, ...i].map(r).join("");
  }
  function Pn(e, n, t) {
    const r = k(e, n, t.id);
    if (t.kind !== "score") return r;
    const o = O(e, n, t.id);
    return o === null || o.low === "" ? r : `${r} (${o.low}–${o.high})`;
  }
  function Ie(e) {
    return e.replace(/[\\`*_{}[\]<>()#+!|~&$]/g, "\\$&").replace(/\s+/g, " ");
  }
  function _e({ catalogue: e, rows: n }) {
    const { families: t, rows: r } = e.table;
    return [...new Set(n.map((o) => m(t.paper, m(r.family, o))))].filter((o) => o !== "");
  }
  function q(e, n, t, r) {
    const o = e.scores(r);
    const s = e.scoreIndex(r, t);
    if (n === null || o === void 0 || s < 0) return null;
    const i = m(n.columns, o.column);
    return {
      source: m(n.sources, m(i.source, s)),
      locator: m(n.texts, m(i.locator, s)),
      settings: m(n.texts, m(i.settings, s))
    };
  }
  function O(e, n, t) {
    const r = e.scoreIndex(t, n);
    const o = e.scores(t);
    if (r < 0 || o === void 0) return null;
    const { texts: s } = e.table;
    const i = m(o.marks, r);
    const a = m(o.best, r);
    const l = m(o.worst, r);
    const u = m(o.place, r);
    const c = m(s, m(o.status, r));
    const f = [
      c,
      (i & $e) !== 0 ? "reports differ" : "",
      (i & Le) !== 0 ? "quoted" : "",
      (i & Ne) !== 0 ? "unverified" : ""
    ];
    return {
      value: m(o.values, r),
      unit: m(e.table.columns, o.column).unit,
      low: m(o.low, r),
      high: m(o.high, r),
      rank: qn(a, l, u),
      configuration: e.configuration(t, n)?.label ?? "",
      edition: m(s, m(o.edition, r)),
      measured_by: m(s, m(o.measured_by, r)),
      reports: m(o.reports, r),
      status: c || "valid",
      remarks: f.filter((p) => p !== "")
    };
  }
  function qn(e, n, t) {
    if (e > 0) return e === n ? String(e) : `${e}–${n}`;
    return t > 0 ? String(t) : "";
  }

  // src/explorer/paper-formats.ts
  var Un = {
    "\\": "\\textbackslash{}",
    "{": "\\{",
    "}": "\\}",
    $: "\\$",
    "&": "\\&",
    "#": "\\#",
    "%": "\\%",
    _: "\\_",
    "^": "\\textasciicircum{}",
    "~": "\\textasciitilde{}",
    "<": "\\textless{}",
    ">": "\\textgreater{}",
    "|": "\\textbar{}",
    '"': "\\textquotedbl{}",
    "·": "\\textperiodcentered{}",
    "–": "--",
    "×": "$\\times$"
  };
  var He = "Ranges: 95 % intervals. Bold: not told apart from the best of these at 95 %.";
  function L(e) {
    return e.replace(/\s+/g, " ").replace(/[\\{}$&#%_^~<>|"·–×]/g, (n) => Un[n] ?? n);
  }
  function F(e) {
    return e.replace(/\s+/g, " ").replace(/[\\#$*_`<>@[\]~=/+\-'"]/g, "\\$&");
  }
  function ze(e) {
    const { columns: n } = e;
    const t = n.map(({ kind: a }) => a === "score" || a === "number" ? "r" : "l").join("");
    const r = ["Model", ...n.map(({ title: a }) => a)].map(L).join(" & ");
    const o = je(e, L, (a, l, u) => {
      const c = l ? `\\textbf{${L(a.value)}}` : L(a.value);
      const f = a.low === "" ? "" : ` {\\small [${a.low}, ${a.high}]}`;
      return `${c}${f}${u === "" ? "" : `~\\cite{${u}}`}`;
    }).map((a) => `    ${a.join(" & ")} \\\\
`);
    const s = `${L(He)} ${L(Ue(e))}`;
    const i = L(e.address).replace(/(?:[/?]|\\&)(?!\/)/g, "$&\\allowbreak{}");
    return `% Needs \\usepackage{booktabs} and \\usepackage[T1]{fontenc}.
\\begin{table}
  \\centering
  \\caption{${s}, \\texttt{${i}}.}
  \\begin{tabular}{l${t}}
    \\toprule
    ${r} \\\\
    \\midrule
${o.join("")}    \\bottomrule
  \\end{tabular}
\\end{table}
`;
  }
  function Pe(e) {
    const { columns: n } = e;
    const t = n.map(({ kind: i }) => i === "score" || i === "number" ? "right" : "left");
    const r = ["Model", ...n.map(({ title: i }) => i)].map((i) => `[*${F(i)}*]`);
    const o = je(e, F, (i, a, l) => {
      const u = a ? `*${F(i.value)}*` : F(i.value);
      const c = i.low === "" ? "" : ` #text(size: 0.8em)[\\[${i.low}, ${i.high}\\]]`;
      return `${u}${c}${l === "" ? "" : ` #cite(label("${l}"))`}`;
    }).map((i) => `    ${i.map((a) => `[${a}]`).join(", ")},
`);
    const s = e.address.replace(/[\\"]/g, encodeURIComponent);
    return `#figure(
  table(
    columns: ${n.length + 1},
    align: (left, ${t.join(", ")}),
    table.header(${r.join(", ")}),
${o.join("")}  ),
  caption: [${F(He)} ${F(Ue(e))}, #link("${s}").],
)
`;
  }
  function qe(e, n) {
    const t = new Map(_e(e).map((o) => [o, n[o] ?? ""]));
    for (const o of e.rows)
      for (const { id: s, kind: i } of e.columns) {
        const a = i === "score" ? q(e.catalogue, e.origins, o, s)?.source : void 0;
        if (a !== void 0) t.set(a.key, a.bibtex);
      }
    const r = [...t.values()].filter((o) => o !== "");
    return r.length === 0 ? "" : `${r.join("\n\n")}
`;
  }
  function Ue({ origins: e }) {
    return e?.version ?? "";
  }
  function je(e, n, t) {
    const { catalogue: r, rows: o, columns: s, origins: i } = e;
    const a = new Map(s.filter(({ kind: l }) => l === "score").map(({ id: l }) => [l, jn(e, l)]));
    return o.map((l) => [
      n(k(r, l, "name")),
      ...s.map((u) => {
        if (u.kind !== "score") return n(k(r, l, u.id));
        const c = O(r, l, u.id);
        if (c === null) return n("–");
        const f = q(r, i, l, u.id)?.source.key ?? "";
        return t(c, a.get(u.id)?.has(l) ?? false, f);
      })
    ]);
  }
  function jn({ catalogue: e, rows: n }, t) {
    const r = e.table.columns.find(({ id: i }) => i === t)?.descending_first === false;
    const o = n.map((i) => ({ row: i, score: O(e, i, t) })).filter((i) => i.score !== null).map(({ row: i, score: a }) => {
      const l = Number(a.value.replaceAll(",", ""));
      const u = a.low === "" ? l : Number(a.low);
      const c = a.high === "" ? l : Number(a.high);
      return r ? { row: i, low: -c, high: -u } : { row: i, low: u, high: c };
    });
    const s = Math.max(...o.map(({ low: i }) => i));
    return new Set(o.filter(({ high: i }) => i >= s).map(({ row: i }) => i));
  }

  // src/explorer/page/export.ts
  function De(e, n, t, r) {
    const o = h("p", { role: "status", class: "said" });
    const s = (u, c) => {
      const f = h("button", { type: "button" }, u);
      f.addEventListener("click", () => {
        Promise.resolve(c()).catch(() => {
          o.textContent = d("The data could not be loaded.");
        });
      });
      return f;
    };
    const i = async (u) => {
      const c = h("textarea", { class: "aside", "aria-hidden": "true", tabindex: "-1" });
      c.value = u;
      e.append(c);
      const f = document.activeElement;
      const p = await Ve(c);
      c.remove();
      if (f instanceof HTMLElement) f.focus({ preventScroll: true });
      o.textContent = p ? d("Copied") : d("The browser does not allow copying here");
    };
    const a = async () => ({ ...n, origins: await r() });
    const l = async () => $("models.bib", "application/x-bibtex", qe(await a(), await t()));
    e.replaceChildren(
      h(
        "fieldset",
        {},
        h("legend", {}, B("Download {n} rows", "Download {n} rows", n.rows.length)),
        h(
          "div",
          { class: "acts" },
          s("CSV", async () => $("models.csv", "text/csv", `\uFEFF${Oe(await a())}`)),
          s("JSON", async () => $("models.json", "application/json", Fe(await a()))),
          s("Markdown", () => $("models.md", "text/markdown", ae(n))),
          s("LaTeX", async () => $("models.tex", "application/x-tex", ze(await a()))),
          s("Typst", async () => $("models.typ", "text/plain", Pe(await a()))),
          s(d("BibTeX of sources and papers"), l)
        )
      ),
      h(
        "fieldset",
        {},
        h("legend", {}, d("Copy")),
        h(
          "div",
          { class: "acts" },
          s(d("Link to this view"), () => i(n.address)),
          s(d("Markdown table"), () => i(ae(n)))
        )
      ),
      h("p", { class: "note" }, d("As shown: these rows, these columns, in this order. Data under CC BY 4.0.")),
      o
    );
  }

  // src/dom/load-script.ts
  var Dn = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function ie(e) {
    return new Promise((n, t) => {
      const r = document.createElement("script");
      r.src = e;
      r.addEventListener("load", () => n());
      r.addEventListener("error", () => {
        r.remove();
        t(new Error(`${e} could not be loaded`));
      });
      document.head.append(r);
    });
  }
  function Ke(e) {
    return ie(new URL(e, Dn).href);
  }

  // src/dom/load-data.ts
  var le = /* @__PURE__ */ new Map();
  function Ge(e, n) {
    let t = le.get(e);
    if (t !== void 0) return t;
    t = ie(e).then(() => {
      const r = window.catalogData?.[n];
      if (r === void 0) throw new Error(`${e} does not register ${n}`);
      return r;
    });
    t.catch(() => le.delete(e));
    le.set(e, t);
    return t;
  }

  // src/search/load-library.ts
  var K;
  function We() {
    if (globalThis.catalogSearch !== void 0) return Promise.resolve(globalThis.catalogSearch);
    K ??= Ke("search-engine.js").then(I);
    K.catch(() => {
      K = void 0;
    });
    return K;
  }

  // src/search/search-index.ts
  var Kn = [
    "model",
    "variant",
    "benchmark",
    "method",
    "organisation",
    "tag",
    "metric",
    "language",
    "paper",
    "page"
  ];
  function Ye(e) {
    if (!Wn(e)) throw new Error("unknown format of the search index");
    const n = e.kinds.find(({ id: s }) => s === "model")?.rows ?? [];
    const t = (s) => s.map((i) => e.words[i] ?? "");
    const r = n.map(([s, , , i, a]) => [s, ...i, ...t(a)]);
    const o = e.kinds.flatMap(
      ({ rows: s, within: i }, a) => s.map(([l, u, c, f, p, g], y) => {
        const b = i[y];
        return {
          kind: a,
          address: u,
          note: b === void 0 ? c : [n[b]?.[0], n[b]?.[2]].filter(Boolean).join(" · "),
          names: [l, ...f],
          also: b === void 0 ? t(p) : [...r[b] ?? [], Gn(u)],
          weight: g
        };
      })
    );
    return { kinds: e.kinds.map(({ id: s, title: i }) => ({ id: s, title: i })), entries: o, questions: e.questions };
  }
  function Gn(e) {
    return e.replace(/^models\//, "").replace(".html#v-", "/");
  }
  function Wn(e) {
    if (typeof e !== "object" || e === null || !("kinds" in e) || !("words" in e)) return false;
    if (!("questions" in e) || !Array.isArray(e.questions)) return false;
    return Array.isArray(e.kinds) && Array.isArray(e.words) && e.kinds.every(Yn);
  }
  function Yn(e) {
    if (typeof e !== "object" || e === null || !("id" in e && "rows" in e && "within" in e))
      return false;
    return Kn.some((n) => n === e.id) && Array.isArray(e.rows);
  }

  // src/finder/load-index.ts
  var G;
  function Xe(e) {
    const n = new URL("assets/data/search.js", e).href;
    G ??= Promise.all([Ge(n, "search"), We()]).then(([t, r]) => {
      const o = Ye(t);
      return { site: o, engine: new r.SearchEngine(o.entries) };
    });
    G.catch(() => {
      G = void 0;
    });
    return G;
  }

  // src/explorer/filter.ts
  var Xn = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function _(e) {
    const n = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(e.trim());
    if (n === null) return null;
    const t = Xn[(n[2] ?? "").toUpperCase()];
    return t === void 0 ? Number(n[1]) : Math.round(Number(n[1]) * t);
  }
  function W(e) {
    return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(e);
  }
  var Y = class {
    catalogue;
    view;
    /** Rows that match all filters that are not facets. */
    base;
    rowsByFacet = /* @__PURE__ */ new Map();
    constructor(n, t, r) {
      this.catalogue = n;
      this.view = t;
      let o = C.full(n.size);
      const s = r.find(t.query);
      if (s !== null) o = C.of(n.size, s.matches);
      for (const [i, a] of t.ranges) {
        const l = n.range(i);
        if (l === void 0) {
          if (n.columnsOf(i).length > 0) o = Jn(n, i, a, o);
          continue;
        }
        const u = n.table.rows.facts[l.list] ?? [];
        o = l.kind === "date" ? Zn(u, a, o) : Qn(u, a, o);
      }
      this.base = o;
      for (const [i, a] of t.facets) {
        const l = n.facet(i);
        if (l !== void 0) this.rowsByFacet.set(i, Qe(l, a, n.size));
      }
    }
    get rows() {
      return this.rowsExcept("");
    }
    /** Number of rows for each value of a facet. */
    counts(n) {
      const t = this.catalogue.facet(n);
      if (t === void 0) return [];
      const r = this.view.facets.get(n);
      const o = this.rowsExcept(n);
      if (r === void 0) return t.rows.map((c) => c.intersectionCount(o));
      const { requireAll: s, values: i, excluded: a } = r;
      const l = s ? o.and(Qe(t, { values: i, requireAll: s, excluded: [] }, this.catalogue.size)) : o;
      const u = l.without(ce(t, a, this.catalogue.size));
      return t.rows.map((c, f) => {
        const p = m(t.facet.values, f).id;
        if (!a.includes(p)) return c.intersectionCount(u);
        const g = a.filter((y) => y !== p);
        return c.intersectionCount(l.without(ce(t, g, this.catalogue.size)));
      });
    }
    /** Rows that match all filters except the facet `id`. */
    rowsExcept(n) {
      let t = this.base;
      for (const [r, o] of this.rowsByFacet) if (r !== n) t = t.and(o);
      return t;
    }
  };
  function Qe(e, { values: n, requireAll: t, excluded: r }, o) {
    const s = n.map((a) => e.valueIndexes.get(a));
    let i = C.full(o);
    if (n.length > 0) {
      const a = s.map(
        (l) => l === void 0 ? new C(o) : m(e.rows, l)
      );
      i = t ? a.reduce((l, u) => l.and(u)) : a.reduce((l, u) => l.or(u));
    }
    return i.without(ce(e, r, o));
  }
  function ce(e, n, t) {
    let r = new C(t);
    for (const o of n) {
      const s = e.valueIndexes.get(o);
      if (s !== void 0) r = r.or(m(e.rows, s));
    }
    return r;
  }
  function Qn(e, n, t) {
    const r = _(n.from);
    const o = _(n.to);
    if (r === null && o === null) return t;
    return en(t, (s) => {
      const i = Number(m(e, s));
      return i > 0 && (r === null || i >= r) && (o === null || i <= o);
    });
  }
  function Jn(e, n, t, r) {
    const o = _(t.from) ?? Number.NEGATIVE_INFINITY;
    const s = _(t.to) ?? Number.POSITIVE_INFINITY;
    const i = new C(r.size);
    const [a, ...l] = e.columnsOf(n);
    for (const u of [a, ...l]) {
      const c = u === void 0 ? void 0 : e.scores(u.id);
      if (c === void 0 || u?.unit !== a?.unit) continue;
      for (const [f, p] of c.rows.entries()) {
        const g = Number(m(c.values, f));
        if (g >= o && g <= s) i.add(p);
      }
    }
    return r.and(i);
  }
  function Zn(e, n, t) {
    const r = W(n.from) ? n.from : "";
    const o = W(n.to) ? n.to : "";
    if (r === "" && o === "") return t;
    const s = r === "" ? "" : Je(r);
    const i = o === "" ? "" : Ze(o);
    return en(t, (a) => {
      const l = String(m(e, a));
      return l !== "" && (s === "" || Je(l) >= s) && (i === "" || Ze(l) <= i);
    });
  }
  function Je(e) {
    return e + "-01-01".slice(e.length - 4);
  }
  function Ze(e) {
    if (e.length === 4) return `${e}-12-31`;
    if (e.length === 10) return e;
    const [n, t] = e.split("-").map(Number);
    return `${e}-${String(new Date(Date.UTC(n ?? 0, t ?? 0, 0)).getUTCDate()).padStart(2, "0")}`;
  }
  function en(e, n) {
    const t = new C(e.size);
    for (let r = 0; r < e.size; r += 1) if (e.has(r) && n(r)) t.add(r);
    return t;
  }

  // src/explorer/language-results.ts
  function nn(e, n) {
    const t = e.facet("language");
    const r = n.facets.get("language")?.values ?? [];
    const o = t?.facet.values.filter(({ id: a }) => r.includes(a)).map(({ name: a }) => a) ?? [];
    const s = e.table.columns.find(({ what: a }) => o.some((l) => a.split(" · ").includes(l)));
    if (s === void 0) return null;
    const i = new Map(n.facets).set(w, { ...z, values: [s.id] });
    i.delete("language");
    return { ...n, facets: i, sort: [{ column: s.id, descending: s.descending_first }] };
  }

  // src/explorer/page/chips.ts
  function ue(e, n) {
    const t = [];
    if (n.query.trim() !== "")
      t.push({ text: d("“{words}”", { words: n.query.trim() }), without: { ...n, query: "" } });
    for (const [r, o] of n.facets) {
      const s = e.facet(r);
      if (s === void 0) continue;
      const i = (c) => {
        const f = s.valueIndexes.get(c);
        return f === void 0 ? c : m(s.facet.values, f).name;
      };
      const a = (c) => E(n, r, { ...o, ...c });
      const l = s.facet.title;
      const u = o.requireAll && o.values.length > 1;
      for (const c of o.values) {
        t.push({
          text: u ? d("{filter}: all: {value}", { filter: l, value: i(c) }) : d("{filter}: {value}", { filter: l, value: i(c) }),
          without: a({ values: o.values.filter((f) => f !== c) })
        });
      }
      for (const c of o.excluded) {
        t.push({
          text: d("{filter}: not {value}", { filter: l, value: i(c) }),
          without: a({ excluded: o.excluded.filter((f) => f !== c) })
        });
      }
    }
    for (const [r, o] of Ee(n)) {
      const s = e.range(r)?.chip ?? X(e, r);
      if (s !== void 0)
        t.push({
          text: d("{filter}: {value}", { filter: s, value: Q(o) }),
          without: T(n, r, P)
        });
    }
    return t;
  }
  function X(e, n) {
    const [t] = e.columnsOf(n);
    if (t === void 0) return void 0;
    return e.column(n) === void 0 ? t.benchmark : `${t.benchmark} ${t.what}`;
  }
  function Q({ from: e, to: n }) {
    if (e === "") return d("up to {to}", { to: n });
    if (n === "") return d("from {from}", { from: e });
    return e === n ? e : d("{from} to {to}", { from: e, to: n });
  }
  function tn(e) {
    return { ...e, query: "", facets: /* @__PURE__ */ new Map(), ranges: /* @__PURE__ */ new Map() };
  }

  // src/explorer/weights-text.ts
  var et = { open: v("open"), closed: v("closed") };
  function rn(e) {
    return d(et[e] ?? e);
  }

  // src/explorer/why-none.ts
  var nt = 4;
  function sn(e, n, t) {
    const r = (c) => [...new Y(e, c, t).rows.values()];
    const o = ue(e, n);
    const s = o.map((c) => ({ label: d("Without {filter}", { filter: c.text }), view: c.without })).concat(tt(e, n)).map((c) => ({ ...c, count: r(c.view).length })).filter(({ count: c }) => c > 0).sort((c, f) => c.count - f.count).slice(0, nt);
    const i = rt(e, n);
    const a = ot(e, n);
    if (i.length === 0 || a.query.trim() !== "") {
      if (s.length === 0 && o.length > 1)
        return {
          text: d("No model matches these filters, nor all but one of them."),
          near: [{ label: d("Without filters"), view: tn(n), count: e.size }]
        };
      const c = o.length === 1 && n.query.trim() !== "" ? d("No model is called or tagged so.") : d("No model matches all of these filters.");
      return { text: c, near: s };
    }
    const l = r(a).length;
    if (l === 0) return { text: d("There is no {model}.", { model: on(e, a, 1) }), near: s };
    const u = B("The one {models} has no {value} value", "None of the {n} {models} has a {value} value", l, {
      models: on(e, a, l),
      value: ye(i)
    });
    return { text: at(u, e, n, r), near: s };
  }
  function tt(e, n) {
    const t = nn(e, n);
    return t === null ? [] : [{ label: d("With results in that language instead"), view: t }];
  }
  function rt(e, n) {
    const t = (n.facets.get(w)?.values ?? []).map((o) => X(e, o) ?? o);
    const r = [...n.ranges].filter(([o]) => e.columnsOf(o).length > 0).map(([o, s]) => `${X(e, o) ?? o} (${Q(s)})`);
    return [...t, ...r];
  }
  function ot(e, n) {
    const t = new Map(n.facets);
    t.delete(w);
    const r = new Map([...n.ranges].filter(([o]) => e.columnsOf(o).length === 0));
    return { ...n, facets: t, ranges: r };
  }
  function on(e, n, t) {
    const r = n.facets.get("access");
    const o = n.ranges.get("parameters");
    const s = r?.values.map((u) => u.replace(/-.*/, "")) ?? [];
    const i = T(
      r === void 0 || r.excluded.length > 0 ? n : E(n, "access", { ...r, values: [] }),
      "parameters",
      P
    );
    const a = ue(e, i).map(({ text: u }) => u);
    let l = t === 1 ? d("model") : d("models");
    if (s.length > 0)
      l = d("{weights} {models}", { weights: s.map(rn).join(d(" or ")), models: l });
    if (o !== void 0) l = st(l, o);
    return a.length === 0 ? l : d("{models} ({filters})", { models: l, filters: R(a) });
  }
  function st(e, { from: n, to: t }) {
    if (n === "") return d("{models} up to {to}", { models: e, to: t });
    if (t === "") return d("{models} from {from}", { models: e, from: n });
    return d("{models} {range}", { models: e, range: Q({ from: n, to: t }) });
  }
  function at(e, n, t, r) {
    const o = t.ranges.get("parameters");
    if (o === void 0) return d("{text}.", { text: e });
    const s = n.table.rows.facts["parameters"] ?? [];
    const i = r(T(t, "parameters", P)).map((u) => ({ row: u, size: Number(m(s, u)) })).filter((u) => u.size > 0).sort((u, c) => u.size - c.size);
    const a = o.to === "" ? i.at(-1) : i[0];
    if (a === void 0) return d("{text}; nor has any other whose size is known.", { text: e });
    const l = { text: e, model: k(n, a.row, "name"), size: re(a.size) };
    return o.to === "" ? d("{text}; the largest that has one is {model} ({size}).", l) : d("{text}; the smallest that has one is {model} ({size}).", l);
  }

  // src/explorer/page/fallback.ts
  function an(e, n, t, r, o) {
    const { text: s, near: i } = sn(n, t, r);
    e.replaceChildren(
      s,
      ...i.map(({ label: u, view: c, count: f }) => {
        const p = cn(u, c, o);
        const g = B("{n} model", "{n} models", f);
        return h("span", { class: "instead" }, ...j("{filter}: {models}", { filter: p, models: g }));
      })
    );
    const a = t.query.trim();
    if (a === "") return;
    const l = h("span", { class: "instead" }, ct(a));
    e.append(l);
    lt(l, a).catch((u) => console.error(u));
  }
  var it = 4;
  async function lt(e, n) {
    const { site: t, engine: r } = await Xe(new URL(".", document.baseURI));
    const { matches: o, corrections: s } = r.find(n);
    if (s.length > 0 || !e.isConnected) return;
    const i = o.slice(0, it).flatMap((a) => {
      const l = t.entries[a];
      if (l === void 0) return [];
      const u = t.kinds[l.kind]?.title ?? "";
      const c = h("a", { href: l.address }, l.names[0] ?? l.address);
      return [h("span", { class: "page" }, ...j("{page} ({kind})", { page: c, kind: u.toLowerCase() }))];
    });
    if (i.length > 0) e.prepend(h("span", { class: "pages" }, d("On other pages:"), " ", ...i));
  }
  function ct(e) {
    return h(
      "a",
      { href: `search.html?q=${encodeURIComponent(e)}` },
      d("Search all pages for “{words}”", { words: e })
    );
  }
  function ln(e, n, t, r) {
    e.hidden = n.length === 0 && t === null;
    e.replaceChildren(
      ...t === null ? [] : [ut(t)],
      ...n.map(
        ({ message: o, near: s }) => h(
          "span",
          { class: "instead" },
          ...s === null ? [o] : j("{message} Did you mean {name}?", { message: o, name: cn(s.name, s.view, r) })
        )
      )
    );
  }
  function ut({ text: e, board: n }) {
    if (n === null) return h("span", { class: "instead" }, e);
    const t = h("a", { href: n.address }, d("Cost of a problem of {benchmark}", { benchmark: n.name }));
    return h("span", { class: "instead" }, `${e} `, t);
  }
  function cn(e, n, t) {
    const r = h("button", { type: "button" }, e);
    r.addEventListener("click", () => t(n));
    return r;
  }

  // src/explorer/price-note.ts
  function un(e, n) {
    const [t] = n.sort;
    if (t === void 0 || e.fact(t.column)?.kind !== "price") return null;
    const r = d("Sorted by list price per million tokens, not by what a problem cost.");
    const o = dt(e, n);
    return { text: r, board: o === void 0 ? null : { name: o.benchmark, address: o.path } };
  }
  function dt(e, n) {
    const t = [...n.ranges.keys(), ...n.facets.get(w)?.values ?? []];
    return t.flatMap((r) => e.columnsOf(r))[0];
  }

  // src/explorer/query-words.ts
  var mt = [
    [/(\d)\s*[%％]/g, "$1%"],
    [/(?<![\p{L}\p{N}.])(\d+(?:\.\d+)?[kmbt]?%?)\s*\+(?=\s|$)/giu, " over $1 "],
    [/(\d+(?:\.\d+)?)\s+(billion|bn)\b/gi, "$1b"],
    [/(\d+(?:\.\d+)?)\s*(million)\b/gi, "$1m"],
    [/\bbetween\s+(\S+)\s+(?:and|to)\s+(\S+)/gi, " over $1 under $2 "],
    [/(?<!\S)(\d+(?:\.\d+)?[kmbt])\s*(?:[-–—]|to)\s*(\d+(?:\.\d+)?[kmbt])(?!\S)/gi, " over $1 under $2 "],
    [/\b(?:at least|more than|higher than|greater than|better than|larger than|bigger than|no less than)\b/gi, " over "],
    [/\b(?:at most|less than|lower than|fewer than|smaller than|cheaper than|no more than|up to)\b/gi, " under "],
    [/([<>≤≥]=?)\s+/g, "$1"],
    [/\bopen[- ]?source(?:d)?\b/gi, " open "],
    [/\b(?:closed[- ]?source|proprietary)\b/gi, " closed "],
    [/(\d+(?:\.\d+)?\s*(?:[kmbt]|%)?)\s*(?:参数)?\s*(?:以下|以内|以下の)/giu, " under $1 "],
    [/(\d+(?:\.\d+)?\s*(?:[kmbt]|%)?)\s*(?:参数)?\s*(?:以上|以上の)/giu, " over $1 "],
    [/(?:小于|低于|不超过|少于|未満)\s*(?=\d)/gu, " under "],
    [/(?:大于|高于|超过|多于)\s*(?=\d)/gu, " over "],
    [/(\d{4})\s*年(?:以后|之后|以降)/gu, " since $1 "],
    [/(\d{4})\s*年/gu, " $1 "],
    [/开源|开放权重|オープン(?:ソース)?/gu, " open "],
    [/闭源|封闭|クローズド/gu, " closed "],
    [/最便宜|价格|成本|費用|価格/gu, " cheapest "],
    [/上下文(?:窗口|长度)?|コンテキスト/gu, " context "],
    [/最新|最近/gu, " newest "],
    [/\b(?:(?:in|over|of|from) )?(?:the )?(?:last|past) (?:\w+ )?(?:days?|weeks?|months?|years?)\b/gi, " newest "],
    [/最小/gu, " smallest "],
    [/最大/gu, " largest "],
    [
      /代码生成|代码大模型|代码模型|大模型|模型|コード生成|モデル|最好|最佳|最强|最高|哪个|哪些|什么|有|评测|基准|排行榜|得分|分数|的|在|上|ベンチマーク/gu,
      " best "
    ]
  ];
  var ft = new Set(
    "a an and any are at be best better big by can code coder coding compare do does did find for from give good has have highest how i in is it language leaderboard list llm llms me measured model models most my of on one or please programming rank ranked ranking really recommended result results run score scored scores should show than that the there to top use used came out new released value values vs was weights what which who whose with work works benchmark benchmarks parameters params tokens".split(" ")
  );
  function N(e) {
    return ft.has(e);
  }
  function dn(e) {
    let n = e;
    for (const [t, r] of mt) n = n.replace(t, r);
    return n.toLowerCase().split(/[\s,;·?？!、，。]+/u).filter((t) => t !== "");
  }

  // src/explorer/parse-query.ts
  var gt = /* @__PURE__ */ new Set(["under", "below", "max", "<", "<=", "≤"]);
  var pt = /* @__PURE__ */ new Set(["over", "above", "from", "since", "after", "min", ">", ">=", "≥"]);
  var mn = /^(19|20)\d\d$/;
  var de = new Map(
    [
      ["cheap cheapest cheaper price prices cost costs", { column: "price-output", descending: false }],
      ["longest context window", { column: "window", descending: true }],
      ["smallest small", { column: "size", descending: false }],
      ["largest biggest", { column: "size", descending: true }],
      ["newest recent", { column: "released", descending: true }]
    ].flatMap(([e, n]) => e.split(" ").map((t) => [t, n]))
  );
  var fn = 3;
  function gn(e, n, t) {
    const r = dn(n.query);
    const o = new me(r);
    const s = ht(e, o, n.query, t);
    let i = n;
    if (s !== null) {
      const l = bt(o);
      i = l === null ? E(i, w, {
        ...i.facets.get(w) ?? z,
        values: J([...i.facets.get(w)?.values ?? [], ...s.values])
      }) : s.values.slice(0, 1).reduce((u, c) => T(u, c, l), i);
    }
    i = wt(e, o, i, t);
    i = xt(e, o, i);
    const a = o.take((l) => de.has(l)).map((l) => de.get(l));
    if (n.sort.length === 0) {
      const l = a.filter(({ column: f }) => e.fact(f) !== void 0);
      const u = s === null ? [] : [s.sort];
      const c = J([...l.slice(0, 1), ...u]);
      if (c.length > 0) i = { ...i, sort: c };
    }
    if (i === n) {
      const l = r.length > 0 && r.every(N);
      if (!l && !/\p{Script=Han}/u.test(n.query)) return null;
      const u = r.filter((c) => !N(c)).join(" ");
      return u === n.query ? null : { view: { ...n, query: u }, hasBenchmark: false };
    }
    o.take(N);
    return { view: { ...i, query: o.words.join(" ") }, hasBenchmark: s !== null };
  }
  var me = class {
    words;
    constructor(n) {
      this.words = [...n];
    }
    /** Removes the words for which `test` holds, and returns them. */
    take(n) {
      const t = this.words.filter(n);
      this.words = this.words.filter((r) => !n(r));
      return t;
    }
    /** Removes `count` words from `index` on. */
    cut(n, t) {
      this.words.splice(n, t);
    }
  };
  function ht(e, n, t, r) {
    const o = yt(e, n, t, r);
    if (o.length === 0) return null;
    const s = e.table.columns.filter((c) => o.includes(e.benchmarkOf(c)));
    const i = (c) => {
      const f = new Set(ge(c.what));
      return n.words.filter((p) => f.has(p) && !N(p)).length;
    };
    const a = Math.max(...s.map(i));
    const l = s.filter((c) => i(c) === a);
    const u = l[0];
    if (u === void 0) return null;
    if (a > 0) {
      const c = new Set(l.flatMap(({ what: f }) => ge(f)));
      n.take((f) => c.has(f));
    }
    return {
      values: a > 0 ? l.slice(0, fn).map(({ id: c }) => c) : o.map(ke),
      sort: { column: u.id, descending: u.descending_first }
    };
  }
  function yt(e, n, t, r) {
    const o = e.benchmarkNames;
    for (let s = Math.min(5, n.words.length); s > 0; s -= 1) {
      for (let i = 0; i + s <= n.words.length; i += 1) {
        const a = x(n.words.slice(i, i + s).join(" "));
        const l = o.get(a);
        if (l === void 0 || de.has(a) && !t.includes(e.benchmarkTitle(l))) continue;
        n.cut(i, s);
        return [l];
      }
    }
    for (const [s, i] of n.words.entries()) {
      const a = x(i);
      if (a.length < 5 || N(i) || r(i)) continue;
      const l = J([...o].filter(([u]) => u.startsWith(a)).map(([, u]) => u));
      if (l.length === 0) continue;
      n.cut(s, 1);
      return l.slice(0, fn);
    }
    return [];
  }
  function bt(e) {
    for (let n = 0; n < e.words.length; n += 1) {
      const { bound: t, value: r, signed: o } = pn(e.words, n);
      const s = r.replace(/%$/, "");
      if (!/^\d+(\.\d+)?$/.test(s) || mn.test(s) && !r.endsWith("%")) continue;
      const i = fe(t, s) ?? (r.endsWith("%") ? { from: s, to: "" } : null);
      if (i === null) continue;
      const a = !o && fe(t, s) !== null;
      e.cut(a ? n - 1 : n, a ? 2 : 1);
      return i;
    }
    return null;
  }
  function pn(e, n) {
    const t = e[n] ?? "";
    const [, r = "", o = t] = /^([<>≤≥]=?)(.+)$/.exec(t) ?? [];
    return { bound: r === "" ? e[n - 1] ?? "" : r, value: o, signed: r !== "" };
  }
  function wt(e, n, t, r) {
    const o = [...e.facets()].filter(({ facet: i }) => i.id !== w).flatMap(
      ({ facet: i }) => i.values.flatMap(
        (a) => [a.name, ...a.search.split("\n")].filter(Boolean).map((l) => ({
          facet: i.id,
          id: a.id,
          words: ge(l),
          chinese: /\p{Script=Han}/u.test(l) ? l : ""
        }))
      )
    ).sort((i, a) => a.words.length - i.words.length || a.chinese.length - i.chinese.length);
    let s = t;
    for (const i of o) {
      const [a = ""] = i.words;
      const l = i.facet === "access" || i.facet === "licence-terms" && !r(a);
      const u = l ? [a] : i.words;
      const c = [i.words, u].find(
        (g) => g.length > 0 && g.some((y) => y.length > 1) && g.every((y) => n.words.includes(y)) && !g.every(N)
      );
      const f = i.chinese === "" ? void 0 : n.words.find((g) => g.includes(i.chinese));
      if (c === void 0 && f === void 0) continue;
      if (c !== void 0) n.take((g) => i.words.includes(g));
      else if (f !== void 0)
        n.words = n.words.flatMap((g) => g === f ? g.replace(i.chinese, " ").split(" ") : [g]).filter((g) => g !== "");
      const p = s.facets.get(i.facet) ?? z;
      s = E(s, i.facet, { ...p, values: J([...p.values, i.id]) });
    }
    return s;
  }
  function xt(e, n, t) {
    let r = t;
    const o = n.words.some((s) => s === "context" || s === "window");
    for (let s = 0; s < n.words.length; s += 1) {
      const { bound: i, value: a, signed: l } = pn(n.words, s);
      const u = fe(i, a);
      const c = (g, y) => {
        const b = r.ranges.get(g);
        r = T(r, g, {
          from: y.from || (b?.from ?? ""),
          to: y.to || (b?.to ?? "")
        });
      };
      const f = u ?? { from: a, to: a };
      if (mn.test(a) && W(a)) c("released", f);
      else if (u === null) {
        if (!o || !/^\d+(\.\d+)?[km]$/.test(a) || e.range("context") === void 0) continue;
        c("context", { from: a.toUpperCase(), to: "" });
      } else if (/^\$\d/.test(a)) {
        if (e.range("price-output") === void 0) continue;
        c("price-output", { from: u.from.replace("$", ""), to: u.to.replace("$", "") });
      } else if (/^\d+(\.\d+)?[kmbt]$/.test(a) && _(a) !== null) {
        const g = o && /[km]$/.test(a) ? "context" : "parameters";
        c(g, { from: u.from.toUpperCase(), to: u.to.toUpperCase() });
      } else continue;
      const p = u !== null && !l;
      n.cut(p ? s - 1 : s, p ? 2 : 1);
      s -= p ? 2 : 1;
    }
    if (r.ranges.has("context")) n.take((s) => s === "context" || s === "window");
    return r;
  }
  function fe(e, n) {
    if (gt.has(e)) return { from: "", to: n };
    return pt.has(e) ? { from: n, to: "" } : null;
  }
  function ge(e) {
    return e.toLowerCase().split(/[\s,;·?()/]+/).filter((n) => n !== "");
  }
  function J(e) {
    return [...new Set(e)];
  }

  // src/explorer/read-view.ts
  function hn(e, n, t) {
    const r = { view: n, ignored: [] };
    if (n.query.trim() === "") return r;
    const o = (l) => {
      const u = t.find(l);
      return u !== null && u.matches.length > 0 && u.corrections.length === 0;
    };
    const s = gn(e, n, o);
    if (s === null || !s.hasBenchmark && o(n.query)) return r;
    const i = s.view.query.split(" ").filter((l) => l !== "");
    const a = i.filter((l) => (t.find(l)?.matches.length ?? 0) > 0);
    return {
      view: { ...s.view, query: a.join(" ") },
      ignored: i.filter((l) => !a.includes(l))
    };
  }

  // src/explorer/text-search.ts
  var Z = class {
    catalogue;
    engine = null;
    last = null;
    constructor(n) {
      this.catalogue = n;
    }
    prepare() {
      this.engine ??= new (I()).SearchEngine(
        Array.from({ length: this.catalogue.size }, (n, t) => St(this.catalogue, t))
      );
      return this.engine;
    }
    /** The rows that match a query, best first; null for an empty query. */
    find(n) {
      const t = n.trim();
      if (t === "") return null;
      if (this.last?.query !== t) this.last = { query: t, answer: this.prepare().find(t) };
      return this.last.answer;
    }
  };
  function yn(e) {
    if (e.matches.length === 0 && e.unknown.length > 0)
      return d("nothing matches {words}", { words: R(e.unknown) });
    const { corrections: n } = e;
    if (n.length === 0) return "";
    const t = R([...new Set(n.map((r) => r.shown))]);
    return d("showing {shown}; nothing matches {words}", { shown: t, words: R(n.map(({ typed: r }) => r)) });
  }
  function St(e, n) {
    const { families: t, rows: r, facets: o } = e.table;
    const s = m(r.family, n);
    const i = o.filter((u) => u.chips && !u.of_rows).flatMap((u) => m(u.members, s).map((c) => m(u.values, c).name));
    const a = pe(m(r.search, n));
    const l = [
      m(t.name, s),
      ...pe(m(t.search, s)),
      ...m(t.organisations, s).split(", "),
      ...kt(e, s),
      k(e, n, "architecture"),
      ...i
    ];
    return { names: [m(r.name, n), ...a], also: l.filter((u) => u !== ""), weight: 0 };
  }
  function kt(e, n) {
    const t = e.facet("organisation")?.facet;
    if (t === void 0) return [];
    return m(t.members, n).flatMap((r) => pe(m(t.values, r).search));
  }
  function pe(e) {
    return e === "" ? [] : e.split("\n");
  }

  // src/explorer/unknown-values.ts
  function wn(e, n) {
    const t = [];
    for (const [r, o] of n.facets) {
      const s = e.facet(r);
      if (s === void 0) {
        if (r !== w) t.push({ message: d("No such filter: {name}.", { name: r }), near: null });
        continue;
      }
      const i = r === w ? d("board") : s.facet.title.toLowerCase();
      for (const a of [...o.values, ...o.excluded]) {
        if (s.valueIndexes.has(a)) continue;
        const l = Ct(a.replace(/^any\./, ""), s.facet.values);
        const u = l === null ? [] : [l.id];
        const c = (p) => p.flatMap((g) => g === a ? u : [g]);
        const f = { ...o, values: c(o.values), excluded: c(o.excluded) };
        t.push({
          message: d("No such {what}: {name}.", { what: i, name: a }),
          near: l === null ? null : { name: l.name, view: E(n, r, f) }
        });
      }
    }
    for (const r of n.ranges.keys())
      if (e.range(r) === void 0 && e.columnsOf(r).length === 0)
        t.push({ message: d("No such filter: {name}.", { name: r }), near: null });
    for (const r of /* @__PURE__ */ new Set([...n.columns ?? [], ...n.sort.map(({ column: o }) => o)]))
      if (S(e, r) === void 0)
        t.push({ message: d("No such column: {name}.", { name: r }), near: null });
    return t;
  }
  function Ct(e, n) {
    const t = x(e);
    let r = null;
    let o = Math.floor(t.length / 3) + 1;
    for (const s of n) {
      const i = [x(s.id.replace(/^any\./, "")), x(s.name)];
      const a = Math.min(
        ...i.map(
          (l) => (
            // The beginning of a name counts nearly as much as the whole.
            Math.min(bn(t, l), bn(t, l.slice(0, t.length)) + 0.5)
          )
        )
      );
      if (a < o) [o, r] = [a, s];
    }
    return r;
  }
  function bn(e, n) {
    let t = Array.from({ length: n.length + 1 }, (r, o) => o);
    for (const r of e) {
      const o = t;
      t = [(o[0] ?? 0) + 1];
      for (let s = 1; s <= n.length; s += 1)
        t.push(
          Math.min(
            (o[s] ?? 0) + 1,
            (t[s - 1] ?? 0) + 1,
            (o[s - 1] ?? 0) + (n[s - 1] === r ? 0 : 1)
          )
        );
    }
    return t.at(-1) ?? 0;
  }

  // src/explorer-more.ts
  var Rt = {
    columnsPanel: ve,
    exportPanel: De,
    matchMessage: yn,
    orderPanel: Te,
    priceNote: un,
    readView: hn,
    showFallback: an,
    showUnknown: ln,
    TextSearch: Z,
    unknownValues: wn
  };
  window.catalogExplorer = Rt;
})();
