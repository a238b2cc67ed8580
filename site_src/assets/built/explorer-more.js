// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function h(n, e = {}, ...t) {
    const r = document.createElement(n);
    for (const [o, s] of Object.entries(e))
      if (s !== null) r.setAttribute(o, s);
    for (const o of t)
      if (o !== null) r.append(Rn(o, n) ? vn(o) : o);
    return r;
  }
  var En = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function Rn(n, e) {
    return typeof n === "string" && e !== "option" && e !== "textarea" && En.test(n);
  }
  function vn(n) {
    const e = document.createElement("bdi");
    e.textContent = n;
    return e;
  }

  // src/dom/words.ts
  function d(n, ...e) {
    const t = ke()[n];
    return Ce(typeof t === "string" ? t : n, e[0] ?? {});
  }
  function B(n, e, t, r = {}) {
    const o = ke()[n] ?? [n, e];
    const s = typeof o === "string" ? [o] : o;
    const i = t === 1 ? s[0] : s.at(-1);
    return Ce(i ?? e, { n: t.toLocaleString("en"), ...r });
  }
  function j(n, e) {
    return d(n).split(/\{(\w+)\}/).map((t, r) => r % 2 === 1 ? e[t] : t).filter((t) => t !== void 0 && t !== "");
  }
  function E(n) {
    return n.join(d(", "));
  }
  function Se(n) {
    return Tn(n, (e, t) => d("{text} and {item}", { text: e, item: t }));
  }
  function Tn(n, e) {
    const [t = "", ...r] = n;
    return r.reduce(e, t);
  }
  function v(n) {
    return n;
  }
  function ke() {
    const n = typeof window === "undefined" ? void 0 : window.catalogData;
    return n?.["words"] ?? {};
  }
  function Ce(n, e) {
    return n.replace(/\{(\w+)\}/g, (t, r) => r in e ? String(e[r]) : t);
  }

  // src/explorer/array.ts
  function m(n, e) {
    const t = n[e];
    if (t === void 0) throw new RangeError(`no item ${e} in a list of ${n.length}`);
    return t;
  }

  // src/explorer/bit-set.ts
  var Ee = 32;
  var C = class n {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(e, t) {
      this.size = e;
      this.words = t ?? new Uint32Array(Math.ceil(e / Ee));
    }
    static full(e) {
      const t = new n(e);
      t.words.fill(4294967295);
      const r = e % Ee;
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
    /** The members, rising. */
    *values() {
      for (let e = 0; e < this.size; e += 1) if (this.has(e)) yield e;
    }
    get count() {
      let e = 0;
      for (const t of this.words) e += Re(t);
      return e;
    }
    /** Size of the intersection, without creating it. */
    intersectionCount(e) {
      let t = 0;
      for (let r = 0; r < this.words.length; r += 1) t += Re((this.words[r] ?? 0) & (e.words[r] ?? 0));
      return t;
    }
    combine(e, t) {
      const r = new Uint32Array(this.words.length);
      for (let o = 0; o < r.length; o += 1) r[o] = t(this.words[o] ?? 0, e.words[o] ?? 0);
      return new n(this.size, r);
    }
  };
  function Re(n) {
    let e = n - (n >>> 1 & 1431655765);
    e = (e & 858993459) + (e >>> 2 & 858993459);
    e = e + (e >>> 4) & 252645135;
    return Math.imul(e, 16843009) >>> 24;
  }

  // src/search/library.ts
  function I() {
    if (globalThis.catalogSearch === void 0) throw new Error("search-engine.js is not loaded");
    return globalThis.catalogSearch;
  }

  // src/explorer/fold-text.ts
  function x(n) {
    return I().fold(n).text;
  }

  // src/explorer/catalogue.ts
  var w = "has";
  var Mn = "any.";
  function ve(n) {
    return Mn + n;
  }

  // src/explorer/weights-text.ts
  var $n = { open: v("open"), closed: v("closed") };
  function D(n) {
    return d($n[n] ?? n);
  }

  // src/explorer/columns.ts
  var $ = {
    id: "name",
    get title() {
      return d("Model");
    },
    kind: "words",
    descendingFirst: false
  };
  function re(n) {
    return [
      ...n.table.facts.map(Te),
      ...n.table.columns.map(({ id: e }) => S(n, e)).filter((e) => e !== void 0)
    ];
  }
  function Te(n) {
    const { layout: e } = n;
    const t = e === "number" || e === "tags" || e === "places" ? e : "words";
    return { id: n.id, title: n.title, kind: t, descendingFirst: n.descending_first };
  }
  function S(n, e) {
    if (e === $.id) return $;
    const t = n.fact(e);
    if (t !== void 0) return Te(t);
    const r = n.column(e);
    if (r === void 0)
      return n.table.usual.includes(e) ? { id: e, title: e, kind: "score", descendingFirst: true } : void 0;
    const o = d("{score}, {unit}", { score: `${r.benchmark} ${r.what}`, unit: r.unit });
    return { id: e, title: o, kind: "score", descendingFirst: r.descending_first };
  }
  function oe(n, e) {
    const t = [...e.columns ?? n.table.usual];
    const r = [
      ...e.sort.map(({ column: a }) => a),
      ...(e.columns === null ? [...e.facets.get(w)?.values ?? [], ...e.ranges.keys()] : []).flatMap(
        (a) => n.range(a) === void 0 ? Vn(n, a) : []
      )
    ];
    const o = [...new Set(r)].filter((a) => !t.includes(a));
    const s = (a) => S(n, a)?.kind === "score";
    const i = o.filter((a) => !s(a));
    if (e.columns === null) t.unshift(...o.filter(s), ...i);
    else {
      const a = t.findIndex((l) => l === "tags" || s(l));
      t.splice(a < 0 ? t.length : a, 0, ...i);
      t.push(...o.filter(s));
    }
    return t.map((a) => S(n, a)).filter((a) => a !== void 0 && a !== $);
  }
  function Vn(n, e) {
    return n.columnsOf(e).slice(0, 2).map(({ id: t }) => t);
  }
  function Me(n, e) {
    const { usual: t } = n.table;
    return e.length === t.length && e.every((r, o) => r === t[o]);
  }
  function k(n, e, t) {
    if (t === $.id) return m(n.table.rows.name, e);
    const r = n.fact(t);
    if (r !== void 0) return Nn(n, e, r);
    const o = n.scoreIndex(t, e);
    return o < 0 ? "" : m(n.scores(t)?.values ?? [], o);
  }
  function Nn(n, e, t) {
    const r = n.factValues(t, e);
    const o = r[0] ?? "";
    switch (t.kind) {
      case "name":
        return m(n.table.families.name, m(n.table.rows.family, e));
      case "tags":
        return E(se(n, e).map(({ name: s }) => s));
      case "places":
        return E(An(n, e).map(({ board: s, range: i }) => `${s.name} ${i}`));
      case "terms":
        return E(Bn(n, e, t.id));
      case "shape":
        return r.every((s) => s === 0) ? "" : r.map((s) => String(s || "–")).join(" / ");
      case "size":
        return ae(Number(o));
      case "number":
        return o === 0 ? "" : In(Number(o));
      case "access":
        return D(String(o));
      default:
        return String(o);
    }
  }
  function An(n, e) {
    const t = m(n.table.rows.places, e);
    return Array.from({ length: t.length / 3 }, (r, o) => {
      const s = m(n.table.boards, m(t, 3 * o));
      const i = m(t, 3 * o + 1);
      const a = m(t, 3 * o + 2);
      const l = 2 * (a - i + 1) > s.ranked;
      return { board: s, range: Ln(i, a), isWide: l, share: (i + a) / (2 * s.ranked) };
    });
  }
  function Ln(n, e) {
    return n === e ? String(n) : `${n}–${e}`;
  }
  function se(n, e) {
    const t = m(n.table.rows.family, e);
    return n.table.facets.filter((r) => r.chips).flatMap(
      (r) => m(r.members, r.of_rows ? e : t).map((o) => m(r.values, o))
    );
  }
  function Bn(n, e, t) {
    const r = n.facet(t)?.facet;
    if (r === void 0) return [];
    return m(r.members, r.of_rows ? e : m(n.table.rows.family, e)).map(
      (o) => m(r.values, o).name
    );
  }
  function In(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function ae(n) {
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
  function ie(n) {
    return n.group ?? (n.sort.length === 0 && n.query.trim() === "" ? "year" : "none");
  }

  // src/explorer/view-url.ts
  var le = ["year", "size", "family", "none"];
  var P = { values: [], requireAll: false, excluded: [] };
  var z = { from: "", to: "" };
  function On(n) {
    return n.values.length === 0 && n.excluded.length === 0;
  }
  function R(n, e, t) {
    const r = new Map(n.facets);
    if (On(t)) r.delete(e);
    else r.set(e, t);
    return { ...n, facets: r };
  }
  function Fn({ from: n, to: e }) {
    return n === "" && e === "";
  }
  function T(n, e, t) {
    const r = new Map(n.ranges);
    if (Fn(t)) r.delete(e);
    else r.set(e, t);
    return { ...n, ranges: r };
  }
  function $e(n) {
    return [...n.ranges].sort(([e], [t]) => e < t ? -1 : 1);
  }

  // src/explorer/page/arrange-panels.ts
  function Ve(n, e, t, r) {
    const o = oe(e, t).map(({ id: p }) => p);
    const s = (p, g) => {
      const y = Me(e, p);
      r({ ...t, columns: y ? null : p });
      K(n, g);
    };
    const i = (p, g) => {
      const y = [...o];
      [y[p], y[p + g]] = [m(y, p + g), m(y, p)];
      return y;
    };
    const a = o.map((p, g) => {
      const y = S(e, p)?.title ?? p;
      const b = (M, U, L, H) => {
        const xe = h(
          "button",
          {
            type: "button",
            "data-act": `${M} ${p}`,
            "aria-label": U,
            disabled: H === null ? "" : null
          },
          L
        );
        if (H !== null) xe.addEventListener("click", () => s(H, `${M} ${p}`));
        return xe;
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
    const u = re(e).filter(({ id: p }) => !o.includes(p));
    const c = h(
      "ul",
      {},
      ...u.map(({ id: p, title: g }) => {
        const y = e.column(p)?.count;
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
    Ae(
      n,
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
  var _n = {
    year: v("by year"),
    size: v("by size class"),
    family: v("by family"),
    none: v("not grouped")
  };
  function Ne(n, e, t, r) {
    const o = (c, f) => {
      r({ ...t, sort: c });
      K(n, f);
    };
    const s = [$, ...oe(e, t)];
    const i = (c) => [...new Map([...s, ...re(e)].map((f) => [f.id, f])).values()].map(
      ({ id: f, title: p }) => h("option", { value: f, selected: f === c ? "" : null }, p)
    );
    const a = t.sort.map((c, f) => {
      const p = f === 0 ? d("Sort by") : d("then by");
      const g = h(
        "select",
        { "aria-label": f === 0 ? d("Sort by column") : d("then by column"), "data-act": `column ${f}` },
        ...i(c.column)
      );
      const y = (U) => t.sort.map((L, H) => H === f ? { ...L, ...U } : L);
      g.addEventListener(
        "change",
        () => o(
          y({ column: g.value, descending: S(e, g.value)?.descendingFirst ?? false }),
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
          "aria-label": d("Do not sort by {column}", { column: S(e, c.column)?.title ?? c.column })
        },
        "×"
      );
      M.addEventListener(
        "click",
        () => o(
          t.sort.filter((U, L) => L !== f),
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
            { column: l.value, descending: S(e, l.value)?.descendingFirst ?? false }
          ],
          "more"
        );
    });
    const u = h("select", { "aria-label": d("Group"), "data-act": "group" });
    u.append(
      ...le.map(
        (c) => h(
          "option",
          { value: c, selected: c === ie(t) ? "" : null },
          d(_n[c])
        )
      )
    );
    u.addEventListener("change", () => {
      const c = le.find((f) => f === u.value) ?? null;
      r({ ...t, group: c === ie({ ...t, group: null }) ? null : c });
      K(n, "group");
    });
    Ae(
      n,
      h("fieldset", {}, h("legend", {}, d("Sort")), h("ol", { class: "keys" }, ...a), l),
      h("fieldset", {}, h("legend", {}, d("Group")), u)
    );
  }
  function Ae(n, ...e) {
    const t = n.contains(document.activeElement) && document.activeElement instanceof HTMLElement ? document.activeElement : null;
    n.replaceChildren(...e);
    if (t !== null) K(n, t.dataset["act"] ?? "");
  }
  function K(n, e) {
    const t = n.querySelector(`[data-act="${CSS.escape(e)}"]:not([disabled])`);
    (t ?? n.querySelector(".among") ?? n.querySelector("button:not([disabled]), input, select"))?.focus({ preventScroll: true });
  }

  // src/dom/save.ts
  function V(n, e, t) {
    const r = URL.createObjectURL(new Blob([t], { type: `${e};charset=utf-8` }));
    h("a", { href: r, download: n }).click();
    setTimeout(() => URL.revokeObjectURL(r), 1e4);
  }

  // src/page/clipboard.ts
  function Hn(n) {
    const e = n instanceof HTMLInputElement || n instanceof HTMLTextAreaElement ? n.value : n.textContent;
    return (e ?? "").trim();
  }
  function Pn(n) {
    const e = document.createRange();
    e.selectNodeContents(n);
    const t = getSelection();
    t?.removeAllRanges();
    t?.addRange(e);
  }
  async function Le(n) {
    try {
      await navigator.clipboard.writeText(Hn(n));
      return true;
    } catch {
      Pn(n);
      const e = document.execCommand("copy");
      if (e) getSelection()?.removeAllRanges();
      return e;
    }
  }

  // src/explorer/data.ts
  var Be = 1;
  var Ie = 2;
  var Oe = 4;

  // src/explorer/export-formats.ts
  var zn = 1;
  var qn = "%";
  function Pe({ catalogue: n, rows: e, columns: t, origins: r }) {
    const o = r === null ? Fe : [...Fe, ...Un];
    const s = [
      "Model",
      "Id",
      ...t.flatMap(
        (a) => a.kind === "score" ? o.map((l) => (a.title + l).trim()) : [a.title]
      )
    ];
    const i = e.map((a) => [
      k(n, a, "name"),
      n.ref(a),
      ...t.flatMap((l) => {
        if (l.kind !== "score") return [k(n, a, l.id)];
        const u = O(n, a, l.id);
        if (u === null) return o.map(() => "");
        const c = q(n, r, a, l.id);
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
    return [s, ...i].map((a) => `${a.map(jn).join(",")}\r
`).join("");
  }
  var Un = [": source", ": address", ": place in source", ": settings", ": status"];
  var Fe = ["", ": low", ": high", ": ranks", ": configuration", ": version", ": measured by", ": remarks"];
  function jn(n) {
    const e = /^[-+]?\d+(\.\d+)?$/.test(n);
    const t = /^(\s*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n])/.test(n) ? "'" : "";
    const r = e ? n : t + n.replace(/([;|\t\r\n]\s*)(?=[=+\-@＝＋－＠﹦﹢﹣﹫])/g, "$1'");
    return /[",\r\n]/.test(r) ? `"${r.replaceAll('"', '""')}"` : r;
  }
  function ze({ catalogue: n, rows: e, columns: t, address: r, origins: o }) {
    const { families: s, rows: i } = n.table;
    const a = e.map((l) => {
      const u = m(i.family, l);
      const c = {
        id: n.ref(l),
        name: m(i.name, l),
        family: m(s.name, u),
        organisations: m(s.organisations, u),
        ..._e(i.facts, l),
        ..._e(s.facts, u),
        tags: se(n, l).map(({ id: g }) => g)
      };
      const f = Object.fromEntries(Object.entries(c).filter(([, g]) => g !== "" && g !== 0));
      const p = t.filter(({ kind: g }) => g === "score").map(({ id: g }) => [g, O(n, l, g), q(n, o, l, g)]).filter(([, g]) => g !== null);
      return p.length === 0 ? f : { ...f, scores: Object.fromEntries(p.map(([g, y, b]) => [g, Dn(y, b)])) };
    });
    return `${JSON.stringify({ format: zn, address: r, models: a }, null, 1)}
`;
  }
  function _e(n, e) {
    return Object.fromEntries(Object.entries(n).map(([t, r]) => [t, m(r, e)]));
  }
  function Dn(n, e) {
    if (n === null) return null;
    const { value: t, unit: r, low: o, high: s, status: i, ...a } = n;
    const l = e === null ? a : {
      ...a,
      status: i,
      source: e.source.title,
      source_url: e.source.url,
      locator: e.locator,
      settings: e.settings
    };
    const u = r === qn ? { percent: Number(t) } : { value: Number(t), unit: r };
    const c = o === "" ? {} : { interval: [Number(o), Number(s)] };
    const f = Object.entries(l).filter(
      ([, p]) => p !== "" && !(Array.isArray(p) && p.length === 0)
    );
    return { ...u, ...c, ...Object.fromEntries(f) };
  }
  function ce({ catalogue: n, rows: e, columns: t }) {
    const r = (a) => `| ${a.join(" | ")} |
`;
    const o = ["Model", ...t.map(({ title: a }) => a)].map(He);
    const s = ["---", ...t.map(({ kind: a }) => a === "number" || a === "score" ? "---:" : "---")];
    const i = e.map(
      (a) => [k(n, a, "name"), ...t.map((l) => Kn(n, a, l))].map(
        He
      )
    );
    return [o, s, ...i].map(r).join("");
  }
  function Kn(n, e, t) {
    const r = k(n, e, t.id);
    if (t.kind !== "score") return r;
    const o = O(n, e, t.id);
    return o === null || o.low === "" ? r : `${r} (${o.low}–${o.high})`;
  }
  function He(n) {
    return n.replace(/[\\`*_{}[\]<>()#+!|~&$]/g, "\\$&").replace(/\s+/g, " ");
  }
  function qe({ catalogue: n, rows: e }) {
    const { families: t, rows: r } = n.table;
    return [...new Set(e.map((o) => m(t.paper, m(r.family, o))))].filter((o) => o !== "");
  }
  function q(n, e, t, r) {
    const o = n.scores(r);
    const s = n.scoreIndex(r, t);
    if (e === null || o === void 0 || s < 0) return null;
    const i = m(e.columns, o.column);
    return {
      source: m(e.sources, m(i.source, s)),
      locator: m(e.texts, m(i.locator, s)),
      settings: m(e.texts, m(i.settings, s))
    };
  }
  function O(n, e, t) {
    const r = n.scoreIndex(t, e);
    const o = n.scores(t);
    if (r < 0 || o === void 0) return null;
    const { texts: s } = n.table;
    const i = m(o.marks, r);
    const a = m(o.best, r);
    const l = m(o.worst, r);
    const u = m(o.place, r);
    const c = m(s, m(o.status, r));
    const f = [
      c,
      (i & Be) !== 0 ? "reports differ" : "",
      (i & Ie) !== 0 ? "quoted" : "",
      (i & Oe) !== 0 ? "unverified" : ""
    ];
    return {
      value: m(o.values, r),
      unit: m(n.table.columns, o.column).unit,
      low: m(o.low, r),
      high: m(o.high, r),
      rank: Wn(a, l, u),
      configuration: n.configuration(t, e)?.label ?? "",
      edition: m(s, m(o.edition, r)),
      measured_by: m(s, m(o.measured_by, r)),
      reports: m(o.reports, r),
      status: c || "valid",
      remarks: f.filter((p) => p !== "")
    };
  }
  function Wn(n, e, t) {
    if (n > 0) return n === e ? String(n) : `${n}–${e}`;
    return t > 0 ? String(t) : "";
  }

  // src/explorer/paper-formats.ts
  var Gn = {
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
  var Ue = "Ranges: 95 % intervals. Bold: not told apart from the best of these at 95 %.";
  function N(n) {
    return n.replace(/\s+/g, " ").replace(/[\\{}$&#%_^~<>|"·–×]/g, (e) => Gn[e] ?? e);
  }
  function F(n) {
    return n.replace(/\s+/g, " ").replace(/[\\#$*_`<>@[\]~=/+\-'"]/g, "\\$&");
  }
  function je(n) {
    const { columns: e } = n;
    const t = e.map(({ kind: a }) => a === "score" || a === "number" ? "r" : "l").join("");
    const r = ["Model", ...e.map(({ title: a }) => a)].map(N).join(" & ");
    const o = Ge(n, N, (a, l, u) => {
      const c = l ? `\\textbf{${N(a.value)}}` : N(a.value);
      const f = a.low === "" ? "" : ` {\\small [${a.low}, ${a.high}]}`;
      return `${c}${f}${u === "" ? "" : `~\\cite{${u}}`}`;
    }).map((a) => `    ${a.join(" & ")} \\\\
`);
    const s = `${N(Ue)} ${N(We(n))}`;
    const i = N(n.address).replace(/(?:[/?]|\\&)(?!\/)/g, "$&\\allowbreak{}");
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
  function De(n) {
    const { columns: e } = n;
    const t = e.map(({ kind: i }) => i === "score" || i === "number" ? "right" : "left");
    const r = ["Model", ...e.map(({ title: i }) => i)].map((i) => `[*${F(i)}*]`);
    const o = Ge(n, F, (i, a, l) => {
      const u = a ? `*${F(i.value)}*` : F(i.value);
      const c = i.low === "" ? "" : ` #text(size: 0.8em)[\\[${i.low}, ${i.high}\\]]`;
      return `${u}${c}${l === "" ? "" : ` #cite(label("${l}"))`}`;
    }).map((i) => `    ${i.map((a) => `[${a}]`).join(", ")},
`);
    const s = n.address.replace(/[\\"]/g, encodeURIComponent);
    return `#figure(
  table(
    columns: ${e.length + 1},
    align: (left, ${t.join(", ")}),
    table.header(${r.join(", ")}),
${o.join("")}  ),
  caption: [${F(Ue)} ${F(We(n))}, #link("${s}").],
)
`;
  }
  function Ke(n, e) {
    const t = new Map(qe(n).map((o) => [o, e[o] ?? ""]));
    for (const o of n.rows)
      for (const { id: s, kind: i } of n.columns) {
        const a = i === "score" ? q(n.catalogue, n.origins, o, s)?.source : void 0;
        if (a !== void 0) t.set(a.key, a.bibtex);
      }
    const r = [...t.values()].filter((o) => o !== "");
    return r.length === 0 ? "" : `${r.join("\n\n")}
`;
  }
  function We({ origins: n }) {
    return n?.version ?? "";
  }
  function Ge(n, e, t) {
    const { catalogue: r, rows: o, columns: s, origins: i } = n;
    const a = new Map(s.filter(({ kind: l }) => l === "score").map(({ id: l }) => [l, Yn(n, l)]));
    return o.map((l) => [
      e(k(r, l, "name")),
      ...s.map((u) => {
        if (u.kind !== "score") return e(k(r, l, u.id));
        const c = O(r, l, u.id);
        if (c === null) return e("–");
        const f = q(r, i, l, u.id)?.source.key ?? "";
        return t(c, a.get(u.id)?.has(l) ?? false, f);
      })
    ]);
  }
  function Yn({ catalogue: n, rows: e }, t) {
    const r = n.table.columns.find(({ id: i }) => i === t)?.descending_first === false;
    const o = e.map((i) => ({ row: i, score: O(n, i, t) })).filter((i) => i.score !== null).map(({ row: i, score: a }) => {
      const l = Number(a.value.replaceAll(",", ""));
      const u = a.low === "" ? l : Number(a.low);
      const c = a.high === "" ? l : Number(a.high);
      return r ? { row: i, low: -c, high: -u } : { row: i, low: u, high: c };
    });
    const s = Math.max(...o.map(({ low: i }) => i));
    return new Set(o.filter(({ high: i }) => i >= s).map(({ row: i }) => i));
  }

  // src/explorer/page/export.ts
  function Ye(n, e, t, r) {
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
      n.append(c);
      const f = document.activeElement;
      const p = await Le(c);
      c.remove();
      if (f instanceof HTMLElement) f.focus({ preventScroll: true });
      o.textContent = p ? d("Copied") : d("The browser does not allow copying here");
    };
    const a = async () => ({ ...e, origins: await r() });
    const l = async () => V("models.bib", "application/x-bibtex", Ke(await a(), await t()));
    n.replaceChildren(
      h(
        "fieldset",
        {},
        h("legend", {}, B("Download {n} rows", "Download {n} rows", e.rows.length)),
        h(
          "div",
          { class: "acts" },
          s("CSV", async () => V("models.csv", "text/csv", `\uFEFF${Pe(await a())}`)),
          s("JSON", async () => V("models.json", "application/json", ze(await a()))),
          s("Markdown", () => V("models.md", "text/markdown", ce(e))),
          s("LaTeX", async () => V("models.tex", "application/x-tex", je(await a()))),
          s("Typst", async () => V("models.typ", "text/plain", De(await a()))),
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
          s(d("Link to this view"), () => i(e.address)),
          s(d("Markdown table"), () => i(ce(e)))
        )
      ),
      h("p", { class: "note" }, d("As shown: these rows, these columns, in this order. Data under CC BY 4.0.")),
      o
    );
  }

  // src/dom/load-script.ts
  var Xn = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function ue(n) {
    return new Promise((e, t) => {
      const r = document.createElement("script");
      r.src = n;
      r.addEventListener("load", () => e());
      r.addEventListener("error", () => {
        r.remove();
        t(new Error(`${n} could not be loaded`));
      });
      document.head.append(r);
    });
  }
  function Xe(n) {
    return ue(new URL(n, Xn).href);
  }

  // src/dom/load-data.ts
  var de = /* @__PURE__ */ new Map();
  function Qe(n, e) {
    let t = de.get(n);
    if (t !== void 0) return t;
    t = ue(n).then(() => {
      const r = window.catalogData?.[e];
      if (r === void 0) throw new Error(`${n} does not register ${e}`);
      return r;
    });
    t.catch(() => de.delete(n));
    de.set(n, t);
    return t;
  }

  // src/search/load-library.ts
  var W;
  function Je() {
    if (globalThis.catalogSearch !== void 0) return Promise.resolve(globalThis.catalogSearch);
    W ??= Xe("search-engine.js").then(I);
    W.catch(() => {
      W = void 0;
    });
    return W;
  }

  // src/search/search-index.ts
  var Qn = [
    "model",
    "variant",
    "benchmark",
    "method",
    "organisation",
    "licence",
    "measurer",
    "tag",
    "metric",
    "language",
    "paper",
    "page"
  ];
  function Ze(n) {
    if (!Zn(n)) throw new Error("unknown format of the search index");
    const e = n.kinds.find(({ id: s }) => s === "model")?.rows ?? [];
    const t = (s) => s.map((i) => n.words[i] ?? "");
    const r = e.map(([s, , , i, a]) => [s, ...i, ...t(a)]);
    const o = n.kinds.flatMap(
      ({ rows: s, within: i }, a) => s.map(([l, u, c, f, p, g], y) => {
        const b = i[y];
        return {
          kind: a,
          address: u,
          note: b === void 0 ? c : [e[b]?.[0], e[b]?.[2]].filter(Boolean).join(" · "),
          names: [l, ...f],
          also: b === void 0 ? t(p) : [...r[b] ?? [], Jn(u)],
          weight: g
        };
      })
    );
    return { kinds: n.kinds.map(({ id: s, title: i }) => ({ id: s, title: i })), entries: o, questions: n.questions };
  }
  function Jn(n) {
    return n.replace(/^models\//, "").replace(".html#v-", "/");
  }
  function Zn(n) {
    if (typeof n !== "object" || n === null || !("kinds" in n) || !("words" in n)) return false;
    if (!("questions" in n) || !Array.isArray(n.questions)) return false;
    return Array.isArray(n.kinds) && Array.isArray(n.words) && n.kinds.every(et);
  }
  function et(n) {
    if (typeof n !== "object" || n === null || !("id" in n && "rows" in n && "within" in n))
      return false;
    return Qn.some((e) => e === n.id) && Array.isArray(n.rows);
  }

  // src/finder/load-index.ts
  var G;
  function en(n) {
    const e = new URL("assets/data/search.js", n).href;
    G ??= Promise.all([Qe(e, "search"), Je()]).then(([t, r]) => {
      const o = Ze(t);
      return { site: o, engine: new r.SearchEngine(o.entries) };
    });
    G.catch(() => {
      G = void 0;
    });
    return G;
  }

  // src/explorer/filter.ts
  var nt = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function _(n) {
    const e = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(n.trim());
    if (e === null) return null;
    const t = nt[(e[2] ?? "").toUpperCase()];
    return t === void 0 ? Number(e[1]) : Math.round(Number(e[1]) * t);
  }
  function Y(n) {
    return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(n);
  }
  var X = class {
    catalogue;
    view;
    /** Rows that match all filters that are not facets. */
    base;
    rowsByFacet = /* @__PURE__ */ new Map();
    constructor(e, t, r) {
      this.catalogue = e;
      this.view = t;
      let o = C.full(e.size);
      const s = r.find(t.query);
      if (s !== null) o = C.of(e.size, s.matches);
      for (const [i, a] of t.ranges) {
        const l = e.range(i);
        if (l === void 0) {
          if (e.columnsOf(i).length > 0) o = rt(e, i, a, o);
          continue;
        }
        const u = e.table.rows.facts[l.list] ?? [];
        o = l.kind === "date" ? ot(u, a, o) : tt(u, a, o);
      }
      this.base = o;
      for (const [i, a] of t.facets) {
        const l = e.facet(i);
        if (l !== void 0) this.rowsByFacet.set(i, nn(l, a, e.size));
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
      const { requireAll: s, values: i, excluded: a } = r;
      const l = s ? o.and(nn(t, { values: i, requireAll: s, excluded: [] }, this.catalogue.size)) : o;
      const u = l.without(me(t, a, this.catalogue.size));
      return t.rows.map((c, f) => {
        const p = m(t.facet.values, f).id;
        if (!a.includes(p)) return c.intersectionCount(u);
        const g = a.filter((y) => y !== p);
        return c.intersectionCount(l.without(me(t, g, this.catalogue.size)));
      });
    }
    /** Rows that match all filters except the facet `id`. */
    rowsExcept(e) {
      let t = this.base;
      for (const [r, o] of this.rowsByFacet) if (r !== e) t = t.and(o);
      return t;
    }
  };
  function nn(n, { values: e, requireAll: t, excluded: r }, o) {
    const s = e.map((a) => n.valueIndexes.get(a));
    let i = C.full(o);
    if (e.length > 0) {
      const a = s.map(
        (l) => l === void 0 ? new C(o) : m(n.rows, l)
      );
      i = t ? a.reduce((l, u) => l.and(u)) : a.reduce((l, u) => l.or(u));
    }
    return i.without(me(n, r, o));
  }
  function me(n, e, t) {
    let r = new C(t);
    for (const o of e) {
      const s = n.valueIndexes.get(o);
      if (s !== void 0) r = r.or(m(n.rows, s));
    }
    return r;
  }
  function tt(n, e, t) {
    const r = _(e.from);
    const o = _(e.to);
    if (r === null && o === null) return t;
    return on(t, (s) => {
      const i = Number(m(n, s));
      return i > 0 && (r === null || i >= r) && (o === null || i <= o);
    });
  }
  function rt(n, e, t, r) {
    const o = _(t.from) ?? Number.NEGATIVE_INFINITY;
    const s = _(t.to) ?? Number.POSITIVE_INFINITY;
    const i = new C(r.size);
    const [a, ...l] = n.columnsOf(e);
    for (const u of [a, ...l]) {
      const c = u === void 0 ? void 0 : n.scores(u.id);
      if (c === void 0 || u?.unit !== a?.unit) continue;
      for (const [f, p] of c.rows.entries()) {
        const g = Number(m(c.values, f));
        if (g >= o && g <= s) i.add(p);
      }
    }
    return r.and(i);
  }
  function ot(n, e, t) {
    const r = Y(e.from) ? e.from : "";
    const o = Y(e.to) ? e.to : "";
    if (r === "" && o === "") return t;
    const s = r === "" ? "" : tn(r);
    const i = o === "" ? "" : rn(o);
    return on(t, (a) => {
      const l = String(m(n, a));
      return l !== "" && (s === "" || tn(l) >= s) && (i === "" || rn(l) <= i);
    });
  }
  function tn(n) {
    return n + "-01-01".slice(n.length - 4);
  }
  function rn(n) {
    if (n.length === 4) return `${n}-12-31`;
    if (n.length === 10) return n;
    const [e, t] = n.split("-").map(Number);
    return `${n}-${String(new Date(Date.UTC(e ?? 0, t ?? 0, 0)).getUTCDate()).padStart(2, "0")}`;
  }
  function on(n, e) {
    const t = new C(n.size);
    for (let r = 0; r < n.size; r += 1) if (n.has(r) && e(r)) t.add(r);
    return t;
  }

  // src/explorer/language-results.ts
  function sn(n, e) {
    const t = n.facet("language");
    const r = e.facets.get("language")?.values ?? [];
    const o = t?.facet.values.filter(({ id: a }) => r.includes(a)).map(({ name: a }) => a) ?? [];
    const s = n.table.columns.find(({ what: a }) => o.some((l) => a.split(" · ").includes(l)));
    if (s === void 0) return null;
    const i = new Map(e.facets).set(w, { ...P, values: [s.id] });
    i.delete("language");
    return { ...e, facets: i, sort: [{ column: s.id, descending: s.descending_first }] };
  }

  // src/explorer/page/chips.ts
  function fe(n, e) {
    const t = [];
    if (e.query.trim() !== "")
      t.push({ text: d("“{words}”", { words: e.query.trim() }), without: { ...e, query: "" } });
    for (const [r, o] of e.facets) {
      const s = n.facet(r);
      if (s === void 0) continue;
      const i = (c) => {
        const f = s.valueIndexes.get(c);
        return f === void 0 ? c : m(s.facet.values, f).name;
      };
      const a = (c) => R(e, r, { ...o, ...c });
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
    for (const [r, o] of $e(e)) {
      const s = n.range(r)?.chip ?? Q(n, r);
      if (s !== void 0)
        t.push({
          text: d("{filter}: {value}", { filter: s, value: J(o) }),
          without: T(e, r, z)
        });
    }
    return t;
  }
  function Q(n, e) {
    const [t] = n.columnsOf(e);
    if (t === void 0) return void 0;
    return n.column(e) === void 0 ? t.benchmark : `${t.benchmark} ${t.what}`;
  }
  function J({ from: n, to: e }) {
    if (n === "") return d("up to {to}", { to: e });
    if (e === "") return d("from {from}", { from: n });
    return n === e ? n : d("{from} to {to}", { from: n, to: e });
  }
  function an(n) {
    return { ...n, query: "", facets: /* @__PURE__ */ new Map(), ranges: /* @__PURE__ */ new Map() };
  }

  // src/explorer/why-none.ts
  var st = 4;
  function cn(n, e, t) {
    const r = (c) => [...new X(n, c, t).rows.values()];
    const o = fe(n, e);
    const s = o.map((c) => ({ label: d("Without {filter}", { filter: c.text }), view: c.without })).concat(at(n, e)).map((c) => ({ ...c, count: r(c.view).length })).filter(({ count: c }) => c > 0).sort((c, f) => c.count - f.count).slice(0, st);
    const i = it(n, e);
    const a = lt(n, e);
    if (i.length === 0 || a.query.trim() !== "") {
      if (s.length === 0 && o.length > 1)
        return {
          text: d("No model matches these filters, nor all but one of them."),
          near: [{ label: d("Without filters"), view: an(e), count: n.size }]
        };
      const c = o.length === 1 && e.query.trim() !== "" ? d("No model is called or tagged so.") : d("No model matches all of these filters.");
      return { text: c, near: s };
    }
    const l = r(a).length;
    if (l === 0) return { text: d("There is no {model}.", { model: ln(n, a, 1) }), near: s };
    const u = B("The one {models} has no {value} value", "None of the {n} {models} has a {value} value", l, {
      models: ln(n, a, l),
      value: Se(i)
    });
    return { text: ut(u, n, e, r), near: s };
  }
  function at(n, e) {
    const t = sn(n, e);
    return t === null ? [] : [{ label: d("With results in that language instead"), view: t }];
  }
  function it(n, e) {
    const t = (e.facets.get(w)?.values ?? []).map((o) => Q(n, o) ?? o);
    const r = [...e.ranges].filter(([o]) => n.columnsOf(o).length > 0).map(([o, s]) => d("{text} ({note})", { text: Q(n, o) ?? o, note: J(s) }));
    return [...t, ...r];
  }
  function lt(n, e) {
    const t = new Map(e.facets);
    t.delete(w);
    const r = new Map([...e.ranges].filter(([o]) => n.columnsOf(o).length === 0));
    return { ...e, facets: t, ranges: r };
  }
  function ln(n, e, t) {
    const r = e.facets.get("access");
    const o = e.ranges.get("parameters");
    const s = r?.values.map((u) => u.replace(/-.*/, "")) ?? [];
    const i = T(
      r === void 0 || r.excluded.length > 0 ? e : R(e, "access", { ...r, values: [] }),
      "parameters",
      z
    );
    const a = fe(n, i).map(({ text: u }) => u);
    let l = t === 1 ? d("model") : d("models");
    if (s.length > 0)
      l = d("{weights} {models}", { weights: s.map(D).join(d(" or ")), models: l });
    if (o !== void 0) l = ct(l, o);
    return a.length === 0 ? l : d("{models} ({filters})", { models: l, filters: E(a) });
  }
  function ct(n, { from: e, to: t }) {
    if (e === "") return d("{models} up to {to}", { models: n, to: t });
    if (t === "") return d("{models} from {from}", { models: n, from: e });
    return d("{models} {range}", { models: n, range: J({ from: e, to: t }) });
  }
  function ut(n, e, t, r) {
    const o = t.ranges.get("parameters");
    if (o === void 0) return d("{text}.", { text: n });
    const s = e.table.rows.facts["parameters"] ?? [];
    const i = r(T(t, "parameters", z)).map((u) => ({ row: u, size: Number(m(s, u)) })).filter((u) => u.size > 0).sort((u, c) => u.size - c.size);
    const a = o.to === "" ? i.at(-1) : i[0];
    if (a === void 0) return d("{text}; nor has any other whose size is known.", { text: n });
    const l = { text: n, model: k(e, a.row, "name"), size: ae(a.size) };
    return o.to === "" ? d("{text}; the largest that has one is {model} ({size}).", l) : d("{text}; the smallest that has one is {model} ({size}).", l);
  }

  // src/explorer/page/fallback.ts
  function un(n, e, t, r, o) {
    const { text: s, near: i } = cn(e, t, r);
    n.replaceChildren(
      s,
      ...i.map(({ label: u, view: c, count: f }) => {
        const p = mn(u, c, o);
        const g = B("{n} model", "{n} models", f);
        return h("span", { class: "instead" }, ...j("{filter}: {models}", { filter: p, models: g }));
      })
    );
    const a = t.query.trim();
    if (a === "") return;
    const l = h("span", { class: "instead" }, ft(a));
    n.append(l);
    mt(l, a).catch((u) => console.error(u));
  }
  var dt = 4;
  async function mt(n, e) {
    const { site: t, engine: r } = await en(new URL(".", document.baseURI));
    const { matches: o, corrections: s } = r.find(e);
    if (s.length > 0 || !n.isConnected) return;
    const i = o.slice(0, dt).flatMap((a) => {
      const l = t.entries[a];
      if (l === void 0) return [];
      const u = t.kinds[l.kind]?.title ?? "";
      const c = h("a", { href: l.address }, l.names[0] ?? l.address);
      return [h("span", { class: "page" }, ...j("{page} ({kind})", { page: c, kind: u.toLowerCase() }))];
    });
    if (i.length > 0) n.prepend(h("span", { class: "pages" }, d("On other pages:"), " ", ...i));
  }
  function ft(n) {
    return h(
      "a",
      { href: `search.html?q=${encodeURIComponent(n)}` },
      d("Search all pages for “{words}”", { words: n })
    );
  }
  function dn(n, e, t, r) {
    n.hidden = e.length === 0 && t === null;
    n.replaceChildren(
      ...t === null ? [] : [gt(t)],
      ...e.map(
        ({ message: o, near: s }) => h(
          "span",
          { class: "instead" },
          ...s === null ? [o] : j("{message} Did you mean {name}?", { message: o, name: mn(s.name, s.view, r) })
        )
      )
    );
  }
  function gt({ text: n, board: e }) {
    if (e === null) return h("span", { class: "instead" }, n);
    const t = h("a", { href: e.address }, d("Cost of a problem of {benchmark}", { benchmark: e.name }));
    return h("span", { class: "instead" }, `${n} `, t);
  }
  function mn(n, e, t) {
    const r = h("button", { type: "button" }, n);
    r.addEventListener("click", () => t(e));
    return r;
  }

  // src/explorer/price-note.ts
  function fn(n, e) {
    const [t] = e.sort;
    if (t === void 0 || n.fact(t.column)?.kind !== "price") return null;
    const r = d("Sorted by list price per million tokens, not by what a problem cost.");
    const o = pt(n, e);
    return { text: r, board: o === void 0 ? null : { name: o.benchmark, address: o.path } };
  }
  function pt(n, e) {
    const t = [...e.ranges.keys(), ...e.facets.get(w)?.values ?? []];
    return t.flatMap((r) => n.columnsOf(r))[0];
  }

  // src/explorer/chinese-words.ts
  var Z = String.raw`\$?\d+(?:\.\d+)?\s*(?:[kmbt](?![a-z])|%)?`;
  var ee = String.raw`\s*(?:个)?\s*(?:参数|tokens?|分)?\s*`;
  var gn = [
    [/(\d+(?:\.\d+)?)\s*亿/gu, (n, e = "") => `${Number(e) / 10}b`],
    [/(\d+(?:\.\d+)?)\s*万/gu, (n, e = "") => `${Number(e) * 10}k`],
    [/(\d+(?:\.\d+)?)\s*(?:美元|美金)/gu, "$$$1"],
    [
      new RegExp(`(?:介于|在)?\\s*(${Z})${ee}(?:到|至|和|与|~|～)\\s*(${Z})${ee}(?:之间)?`, "giu"),
      " over $1 under $2 "
    ],
    [new RegExp(`(${Z})${ee}(?:以下|以内|以下の)`, "giu"), " under $1 "],
    [new RegExp(`(${Z})${ee}(?:以上|以上の|起)`, "giu"), " over $1 "],
    [/(?:不超过|不大于|不高于|不多于|(?<!不)小于|(?<!不)低于|(?<!不)少于|至多|最多|未満)\s*(?=\$?\d)/gu, " under "],
    [/(?:不小于|不低于|不少于|大于|高于|超过|多于|至少)\s*(?=\$?\d)/gu, " over "],
    [/(\d{4})\s*年(?:以前|之前|前)/gu, (n, e = "") => ` under ${Number(e) - 1} `],
    [/(\d{4})\s*年?(?:以后|之后|以来|至今|以降|后|起)/gu, " since $1 "],
    [/(?:自|从)\s*(\d{4})\s*年?/gu, " since $1 "],
    [/(\d{4})\s*年/gu, " $1 "],
    [/(\d)\s*分(?!之)/gu, "$1 "],
    [/开源|开放权重|开放(?:的)?(?=模型)|オープン(?:ソース)?/gu, " open "],
    [/闭源|封闭|クローズド/gu, " closed "],
    [/最便宜|便宜|价格|成本|費用|価格/gu, " cheapest "],
    [/上下文(?:窗口|长度)?|コンテキスト/gu, " context "],
    [/最长/gu, " longest "],
    [/最新|最近/gu, " newest "],
    [/最小/gu, " smallest "],
    [/最大/gu, " largest "],
    [/参数量?|规模/gu, " parameters "],
    // Words that filter nothing; 上海 is a name.
    [
      /代码生成|代码大模型|代码模型|大模型|模型|コード生成|モデル|最好|最佳|最强|最高|哪个|哪些|什么|有|评测|基准|排行榜/gu,
      " best "
    ],
    [/得分|分数|的|在|上(?!海)|ベンチマーク|请问|推荐|列出|支持|擅长|适合|以及|并且|发布|推出|多少|怎么样/gu, " best "]
  ];

  // src/explorer/query-words.ts
  var ht = /(\d)\s*[%％]/g;
  var yt = [
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
    [/\b(?:(?:in|over|of|from) )?(?:the )?(?:last|past) (?:\w+ )?(?:days?|weeks?|months?|years?)\b/gi, " newest "]
  ];
  var bt = new Set(
    "a an and any are at be best better big by can code coder coding compare do does did find for from give good has have highest how i in is it language leaderboard list llm llms me measured model models most my of on one or please programming rank ranked ranking really recommended result results run score scored scores should show than that the there to top use used came out new released value values vs was weights what which who whose with work works benchmark benchmarks parameters params tokens".split(" ")
  );
  function A(n) {
    return bt.has(n);
  }
  function pn(n) {
    let e = n.replace(ht, "$1%");
    for (const [t, r] of gn) e = e.replace(t, r);
    for (const [t, r] of yt) e = e.replace(t, r);
    return e.toLowerCase().split(/[\s,;·?？!、，。]+/u).filter((t) => t !== "");
  }

  // src/explorer/parse-query.ts
  var wt = /* @__PURE__ */ new Set(["under", "below", "max", "<", "<=", "≤"]);
  var xt = /* @__PURE__ */ new Set(["over", "above", "from", "since", "after", "min", ">", ">=", "≥"]);
  var hn = /^(19|20)\d\d$/;
  var ge = new Map(
    [
      ["cheap cheapest cheaper price prices cost costs", { column: "price-output", descending: false }],
      ["longest context window", { column: "window", descending: true }],
      ["smallest small", { column: "size", descending: false }],
      ["largest biggest", { column: "size", descending: true }],
      ["newest recent", { column: "released", descending: true }]
    ].flatMap(([n, e]) => n.split(" ").map((t) => [t, e]))
  );
  var yn = 3;
  function bn(n, e, t) {
    const r = pn(e.query);
    const o = new pe(r);
    const s = St(n, o, e.query, t);
    let i = e;
    if (s !== null) {
      const l = Ct(o);
      i = l === null ? R(i, w, {
        ...i.facets.get(w) ?? P,
        values: ne([...i.facets.get(w)?.values ?? [], ...s.values])
      }) : s.values.slice(0, 1).reduce((u, c) => T(u, c, l), i);
    }
    i = Rt(n, o, i, t);
    i = vt(n, o, i);
    const a = o.take((l) => ge.has(l)).map((l) => ge.get(l));
    if (e.sort.length === 0) {
      const l = a.filter(({ column: f }) => n.fact(f) !== void 0);
      const u = s === null ? [] : [s.sort];
      const c = ne([...l.slice(0, 1), ...u]);
      if (c.length > 0) i = { ...i, sort: c };
    }
    if (i === e) {
      const l = r.length > 0 && r.every(A);
      if (!l && !be.test(e.query)) return null;
      const u = r.filter((c) => !A(c)).join(" ");
      return u === e.query ? null : { view: { ...e, query: u }, hasBenchmark: false };
    }
    o.take(A);
    return { view: { ...i, query: o.words.join(" ") }, hasBenchmark: s !== null };
  }
  var pe = class {
    words;
    constructor(e) {
      this.words = [...e];
    }
    /** Removes the words for which `test` holds, and returns them. */
    take(e) {
      const t = this.words.filter(e);
      this.words = this.words.filter((r) => !e(r));
      return t;
    }
    /** Removes `count` words from `index` on. */
    cut(e, t) {
      this.words.splice(e, t);
    }
  };
  function St(n, e, t, r) {
    const o = kt(n, e, t, r);
    if (o.length === 0) return null;
    const s = n.table.columns.filter((c) => o.includes(n.benchmarkOf(c)));
    const i = (c) => {
      const f = new Set(ye(c.what));
      return e.words.filter((p) => f.has(p) && !A(p)).length;
    };
    const a = Math.max(...s.map(i));
    const l = s.filter((c) => i(c) === a);
    const u = l[0];
    if (u === void 0) return null;
    if (a > 0) {
      const c = new Set(l.flatMap(({ what: f }) => ye(f)));
      e.take((f) => c.has(f));
    }
    return {
      values: a > 0 ? l.slice(0, yn).map(({ id: c }) => c) : o.map(ve),
      sort: { column: u.id, descending: u.descending_first }
    };
  }
  function kt(n, e, t, r) {
    const o = n.benchmarkNames;
    for (let s = Math.min(5, e.words.length); s > 0; s -= 1) {
      for (let i = 0; i + s <= e.words.length; i += 1) {
        const a = x(e.words.slice(i, i + s).join(" "));
        const l = o.get(a);
        if (l === void 0 || ge.has(a) && !t.includes(n.benchmarkTitle(l))) continue;
        e.cut(i, s);
        return [l];
      }
    }
    for (const [s, i] of e.words.entries()) {
      const a = x(i);
      if (a.length < 5 || A(i) || r(i)) continue;
      const l = ne([...o].filter(([u]) => u.startsWith(a)).map(([, u]) => u));
      if (l.length === 0) continue;
      e.cut(s, 1);
      return l.slice(0, yn);
    }
    return [];
  }
  function Ct(n) {
    for (let e = 0; e < n.words.length; e += 1) {
      const { bound: t, value: r, signed: o } = wn(n.words, e);
      const s = r.replace(/%$/, "");
      if (!/^\d+(\.\d+)?$/.test(s) || hn.test(s) && !r.endsWith("%")) continue;
      const i = he(t, s) ?? (r.endsWith("%") ? { from: s, to: "" } : null);
      if (i === null) continue;
      const a = !o && he(t, s) !== null;
      n.cut(a ? e - 1 : e, a ? 2 : 1);
      return i;
    }
    return null;
  }
  function wn(n, e) {
    const t = n[e] ?? "";
    const [, r = "", o = t] = /^([<>≤≥]=?)(.+)$/.exec(t) ?? [];
    return { bound: r === "" ? n[e - 1] ?? "" : r, value: o, signed: r !== "" };
  }
  var be = /\p{Script=Han}/u;
  function Et({ id: n, name: e, search: t }) {
    const r = be.test(e) ? [n.replaceAll("-", " ")] : [];
    return [e, ...t.split("\n"), ...r].filter((o) => o !== "");
  }
  function Rt(n, e, t, r) {
    const o = [...n.facets()].filter(({ facet: i }) => i.id !== w).flatMap(
      ({ facet: i }) => i.values.flatMap(
        (a) => Et(a).map((l) => ({
          facet: i.id,
          id: a.id,
          words: ye(l),
          chinese: be.test(l) ? l : ""
        }))
      )
    ).sort((i, a) => a.words.length - i.words.length || a.chinese.length - i.chinese.length);
    let s = t;
    for (const i of o) {
      const [a = ""] = i.words;
      const l = i.facet === "access" || i.facet === "licence-terms" && !r(a);
      const u = l ? [a] : i.words;
      const c = [i.words, u].find(
        (g) => g.length > 0 && g.some((y) => y.length > 1) && g.every((y) => e.words.includes(y)) && !g.every(A)
      );
      const f = i.chinese === "" ? void 0 : e.words.find((g) => g.includes(i.chinese));
      if (c === void 0 && f === void 0) continue;
      if (c !== void 0) e.take((g) => i.words.includes(g));
      else if (f !== void 0)
        e.words = e.words.flatMap((g) => g === f ? g.replace(i.chinese, " ").split(" ") : [g]).filter((g) => g !== "");
      const p = s.facets.get(i.facet) ?? P;
      s = R(s, i.facet, { ...p, values: ne([...p.values, i.id]) });
    }
    return s;
  }
  function vt(n, e, t) {
    let r = t;
    const o = e.words.some((s) => s === "context" || s === "window");
    for (let s = 0; s < e.words.length; s += 1) {
      const { bound: i, value: a, signed: l } = wn(e.words, s);
      const u = he(i, a);
      const c = (g, y) => {
        const b = r.ranges.get(g);
        r = T(r, g, {
          from: y.from || (b?.from ?? ""),
          to: y.to || (b?.to ?? "")
        });
      };
      const f = u ?? { from: a, to: a };
      if (hn.test(a) && Y(a)) c("released", f);
      else if (u === null) {
        if (!o || !/^\d+(\.\d+)?[km]$/.test(a) || n.range("context") === void 0) continue;
        c("context", { from: a.toUpperCase(), to: "" });
      } else if (/^\$\d/.test(a)) {
        if (n.range("price-output") === void 0) continue;
        c("price-output", { from: u.from.replace("$", ""), to: u.to.replace("$", "") });
      } else if (/^\d+(\.\d+)?[kmbt]$/.test(a) && _(a) !== null) {
        const g = o && /[km]$/.test(a) ? "context" : "parameters";
        c(g, { from: u.from.toUpperCase(), to: u.to.toUpperCase() });
      } else continue;
      const p = u !== null && !l;
      e.cut(p ? s - 1 : s, p ? 2 : 1);
      s -= p ? 2 : 1;
    }
    if (r.ranges.has("context")) e.take((s) => s === "context" || s === "window");
    return r;
  }
  function he(n, e) {
    if (wt.has(n)) return { from: "", to: e };
    return xt.has(n) ? { from: e, to: "" } : null;
  }
  function ye(n) {
    return n.toLowerCase().split(/[\s,;·?()/]+/).filter((e) => e !== "");
  }
  function ne(n) {
    return [...new Set(n)];
  }

  // src/explorer/read-view.ts
  function xn(n, e, t) {
    const r = { view: e, ignored: [] };
    if (e.query.trim() === "") return r;
    const o = (l) => {
      const u = t.find(l);
      return u !== null && u.matches.length > 0 && u.corrections.length === 0;
    };
    const s = bn(n, e, o);
    if (s === null || !s.hasBenchmark && o(e.query)) return r;
    const i = s.view.query.split(" ").filter((l) => l !== "");
    const a = i.filter((l) => (t.find(l)?.matches.length ?? 0) > 0);
    return {
      view: { ...s.view, query: a.join(" ") },
      ignored: i.filter((l) => !a.includes(l))
    };
  }

  // src/explorer/text-search.ts
  var te = class {
    catalogue;
    engine = null;
    last = null;
    constructor(e) {
      this.catalogue = e;
    }
    prepare() {
      this.engine ??= new (I()).SearchEngine(
        Array.from({ length: this.catalogue.size }, (e, t) => Tt(this.catalogue, t))
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
  function Sn(n) {
    if (n.matches.length === 0 && n.unknown.length > 0)
      return d("nothing matches {words}", { words: E(n.unknown) });
    const { corrections: e } = n;
    if (e.length === 0) return "";
    const t = E([...new Set(e.map((r) => r.shown))]);
    return d("showing {shown}; nothing matches {words}", { shown: t, words: E(e.map(({ typed: r }) => r)) });
  }
  function Tt(n, e) {
    const { families: t, rows: r, facets: o } = n.table;
    const s = m(r.family, e);
    const i = o.filter((u) => u.chips && !u.of_rows).flatMap((u) => m(u.members, s).map((c) => m(u.values, c).name));
    const a = we(m(r.search, e));
    const l = [
      m(t.name, s),
      ...we(m(t.search, s)),
      ...m(t.organisations, s).split(/, |、/u),
      ...Mt(n, s),
      k(n, e, "architecture"),
      ...i
    ];
    return { names: [m(r.name, e), ...a], also: l.filter((u) => u !== ""), weight: 0 };
  }
  function Mt(n, e) {
    const t = n.facet("organisation")?.facet;
    if (t === void 0) return [];
    return m(t.members, e).flatMap((r) => we(m(t.values, r).search));
  }
  function we(n) {
    return n === "" ? [] : n.split("\n");
  }

  // src/explorer/unknown-values.ts
  function Cn(n, e) {
    const t = [];
    for (const [r, o] of e.facets) {
      const s = n.facet(r);
      if (s === void 0) {
        if (r !== w) t.push({ message: d("No such filter: {name}.", { name: r }), near: null });
        continue;
      }
      const i = r === w ? d("board") : s.facet.title.toLowerCase();
      for (const a of [...o.values, ...o.excluded]) {
        if (s.valueIndexes.has(a)) continue;
        const l = $t(a.replace(/^any\./, ""), s.facet.values);
        const u = l === null ? [] : [l.id];
        const c = (p) => p.flatMap((g) => g === a ? u : [g]);
        const f = { ...o, values: c(o.values), excluded: c(o.excluded) };
        t.push({
          message: d("No such {what}: {name}.", { what: i, name: a }),
          near: l === null ? null : { name: l.name, view: R(e, r, f) }
        });
      }
    }
    for (const r of e.ranges.keys())
      if (n.range(r) === void 0 && n.columnsOf(r).length === 0)
        t.push({ message: d("No such filter: {name}.", { name: r }), near: null });
    for (const r of /* @__PURE__ */ new Set([...e.columns ?? [], ...e.sort.map(({ column: o }) => o)]))
      if (S(n, r) === void 0)
        t.push({ message: d("No such column: {name}.", { name: r }), near: null });
    return t;
  }
  function $t(n, e) {
    const t = x(n);
    let r = null;
    let o = Math.floor(t.length / 3) + 1;
    for (const s of e) {
      const i = [x(s.id.replace(/^any\./, "")), x(s.name)];
      const a = Math.min(
        ...i.map(
          (l) => (
            // The beginning of a name counts nearly as much as the whole.
            Math.min(kn(t, l), kn(t, l.slice(0, t.length)) + 0.5)
          )
        )
      );
      if (a < o) [o, r] = [a, s];
    }
    return r;
  }
  function kn(n, e) {
    let t = Array.from({ length: e.length + 1 }, (r, o) => o);
    for (const r of n) {
      const o = t;
      t = [(o[0] ?? 0) + 1];
      for (let s = 1; s <= e.length; s += 1)
        t.push(
          Math.min(
            (o[s] ?? 0) + 1,
            (t[s - 1] ?? 0) + 1,
            (o[s - 1] ?? 0) + (e[s - 1] === r ? 0 : 1)
          )
        );
    }
    return t.at(-1) ?? 0;
  }

  // src/explorer-more.ts
  var Vt = {
    columnsPanel: Ve,
    exportPanel: Ye,
    matchMessage: Sn,
    orderPanel: Ne,
    priceNote: fn,
    readView: xn,
    showFallback: un,
    showUnknown: dn,
    TextSearch: te,
    unknownValues: Cn
  };
  window.catalogExplorer = Vt;
})();
