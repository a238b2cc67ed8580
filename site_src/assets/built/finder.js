// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/words.ts
  function u(e, ...n) {
    const t = oe()[e];
    return se(typeof t === "string" ? t : e, n[0] ?? {});
  }
  function R(e, n, t, r = {}) {
    const o = oe()[e] ?? [e, n];
    const s = typeof o === "string" ? [o] : o;
    const a = t === 1 ? s[0] : s.at(-1);
    return se(a ?? n, { n: t.toLocaleString("en"), ...r });
  }
  function C(e) {
    return e.join(u(", "));
  }
  function te(e) {
    return Te(e, (n, t) => u("{text} and {item}", { text: n, item: t }));
  }
  function Te(e, n) {
    const [t = "", ...r] = e;
    return r.reduce(n, t);
  }
  function re(e) {
    return e;
  }
  function oe() {
    const e = typeof window === "undefined" ? void 0 : window.catalogData;
    return e?.["words"] ?? {};
  }
  function se(e, n) {
    return e.replace(/\{(\w+)\}/g, (t, r) => r in n ? String(n[r]) : t);
  }

  // src/dom/element.ts
  function h(e, n = {}, ...t) {
    const r = document.createElement(e);
    for (const [o, s] of Object.entries(n))
      if (s !== null) r.setAttribute(o, s);
    for (const o of t)
      if (o !== null) r.append(ve(o, e) ? Ne(o) : o);
    return r;
  }
  var Ie = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function ve(e, n) {
    return typeof e === "string" && n !== "option" && n !== "textarea" && Ie.test(e);
  }
  function Ne(e) {
    const n = document.createElement("bdi");
    n.textContent = e;
    return n;
  }

  // src/search/relax.ts
  var V = new Set(
    "a and best by did do does for good has have how in is llm llms model models most of on reach reached really result results score scored scores say says the top under vs was well what which who with".split(" ")
  );
  var le = /请问|在|上(?!海)|的|得分|分数|成绩|结果|表现|是?多少|如何|怎么样/gu;
  var ie = 6;
  function v(e, n, t) {
    const r = e.find(t);
    const o = t.trim().split(/\s+/);
    const s = r.corrections.some(({ typed: i }) => i.includes(" "));
    if (o.length < 2 || o.length > 2 * ie || r.matches.length > 0 && !s)
      return { answer: r, query: t, without: [] };
    const a = o.filter((i) => !V.has(i.toLowerCase()));
    for (let i = a.length; i > 0 && a.length <= ie; i -= 1) {
      let c = null;
      let l = Number.POSITIVE_INFINITY;
      for (const f of de(a, i)) {
        if (f.length === o.length) continue;
        const m = e.find(f.join(" "));
        if (m.matches.length === 0 || m.corrections.length > 0) continue;
        const p = n[m.matches[0] ?? -1]?.names[0]?.toLowerCase() ?? "";
        const y = f.every((d) => p.includes(d.toLowerCase())) ? 0 : m.matches.length;
        if (y < l) {
          l = y;
          c = { answer: m, query: f.join(" "), without: o.filter((d) => !f.includes(d)) };
        }
      }
      if (c !== null) return c;
    }
    return { answer: r, query: t, without: [] };
  }
  function $(e, { without: n }, t) {
    if (n.length === 0 || !e.startsWith("models/")) return e;
    const r = n.map((s) => s.toLowerCase());
    const o = t.find(
      ({ address: s, names: a }) => s.startsWith(ae) && a.some(
        (i) => i.toLowerCase().split(/\s+/).every((c) => r.includes(c))
      )
    );
    if (o === void 0) return e;
    return `${e.replace(/#.*$/, "")}#on-${o.address.slice(ae.length).replace(/\.html.*$/, "")}`;
  }
  var ae = "benchmarks/";
  function de(e, n) {
    if (n === 0) return [[]];
    return e.flatMap((t, r) => de(e.slice(r + 1), n - 1).map((o) => [t, ...o]));
  }

  // src/search/constants.ts
  var W = 0;
  var ce = 2;

  // src/search/library.ts
  function A() {
    if (globalThis.catalogSearch === void 0) throw new Error("search-engine.js is not loaded");
    return globalThis.catalogSearch;
  }

  // src/search/highlight.ts
  function z(e, n) {
    const { fold: t, wordsOf: r } = A();
    const { text: o, starts: s, origins: a } = t(e);
    const i = [];
    for (const l of r(n)) {
      const f = fe(o, s, l.text);
      if (f !== null) {
        i.push(f);
        continue;
      }
      for (const m of l.parts) {
        const p = fe(o, s, m);
        if (p !== null) i.push(p);
      }
    }
    i.sort(([l], [f]) => l - f);
    const c = [];
    for (const [l, f] of i) {
      const m = c.at(-1);
      if (m !== void 0 && l <= m[1]) m[1] = Math.max(m[1], f);
      else c.push([l, f]);
    }
    return c.map(([l, f]) => [a[l] ?? 0, Ce(e, a[f - 1] ?? 0)]);
  }
  function fe(e, n, t) {
    let r = -1;
    for (let i = e.indexOf(t); i >= 0; i = e.indexOf(t, i + 1)) {
      if (n[i] !== W) return [i, i + t.length];
      if (r < 0) r = i;
    }
    if (r >= 0 && t.length > ce) return [r, r + t.length];
    const o = new (A()).FuzzyMatcher(t);
    if (o.maxErrors === 0) return null;
    let s = null;
    let a = o.maxErrors + 1;
    for (let i = 0; i < e.length; i += 1) {
      if (n[i] === W) continue;
      const c = o.match(e, i, e.length);
      if (c === null || c.errors >= a) continue;
      a = c.errors;
      s = [i, o.end(e, n, i) ?? e.length];
    }
    return s;
  }
  function Ce(e, n) {
    const t = e.slice(n);
    return n + (/^.\p{M}*/su.exec(t)?.[0] ?? t.slice(0, 1)).length;
  }

  // src/search/results.ts
  function D(e, { matches: n }, t, r) {
    const o = /* @__PURE__ */ new Map();
    for (const s of n) {
      const a = e.entries[s];
      if (a === void 0) continue;
      const i = o.get(a.kind);
      if (i === void 0) o.set(a.kind, [a]);
      else i.push(a);
    }
    return Array.from(o, ([s, a]) => ({
      title: e.kinds[s]?.title ?? "",
      results: a.slice(0, r).map((i) => He(i, t)),
      count: a.length
    }));
  }
  function He(e, n) {
    const [t = "", ...r] = e.names;
    const o = z(t, n);
    let s = { entry: e, marks: o, other: "", otherMarks: [] };
    let a = Q(o);
    for (const i of r) {
      const c = z(i, n);
      if (Q(c) > a) {
        a = Q(c);
        s = { entry: e, marks: o, other: i, otherMarks: c };
      }
    }
    return s;
  }
  function Q(e) {
    return e.reduce((n, [t, r]) => n + r - t, 0);
  }
  function _(e, { matches: n, corrections: t, unknown: r }, o = []) {
    if (e.trim() === "") return "";
    if (r.length > 0) return u("Nothing matches {words}.", { words: C(r) });
    if (n.length === 0) return u("Nothing has all of these words.");
    const s = R("{n} result", "{n} results", n.length);
    if (o.length > 0)
      return u("Nothing has all of these words; without {words}: {results}.", { words: C(o), results: s });
    if (t.length === 0) return u("{results}.", { results: s });
    const a = C(t.map((c) => c.shown));
    const i = C(t.map((c) => c.typed));
    return u("Showing {shown}; nothing matches {words}. {results}.", { shown: a, words: i, results: s });
  }

  // src/dom/load-script.ts
  var Oe = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function G(e) {
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
  function ue(e) {
    return G(new URL(e, Oe).href);
  }

  // src/dom/load-data.ts
  var X = /* @__PURE__ */ new Map();
  function P(e, n) {
    let t = X.get(e);
    if (t !== void 0) return t;
    t = G(e).then(() => {
      const r = window.catalogData?.[n];
      if (r === void 0) throw new Error(`${e} does not register ${n}`);
      return r;
    });
    t.catch(() => X.delete(e));
    X.set(e, t);
    return t;
  }

  // src/search/comparison-question.ts
  var $e = /\s+(?:vs\.?|versus|against|or|(?:is )?(?:better|worse) than|compared (?:to|with))\s+|\s*(?:对比|相比|还是|和|与|跟)\s*/i;
  var B = /^models\/([^/#]+)\.html(?:#v-(.+))?$/;
  var De = 6;
  function me(e, n, t) {
    const r = t.split($e).slice(0, De);
    if (r.length < 2) return [];
    const o = r.map((a) => _e(e, n, a)).filter((a) => a !== null);
    const s = new Set(o.map(({ ref: a }) => a));
    return o.length === r.length && s.size === o.length ? o : [];
  }
  function _e(e, n, t) {
    const { matches: r } = v(
      e,
      n,
      t.replace(/\b(?:is|surely|better|worse)\b|比较|哪个|谁|更?[好强]|对比|[?？]/gi, " ")
    ).answer;
    const o = r.map((d) => n[d]).find((d) => B.test(d?.address ?? ""));
    const [, s, a] = B.exec(o?.address ?? "") ?? [];
    if (o === void 0 || s === void 0) return null;
    const i = o.names[0] ?? "";
    const c = n.filter(({ address: d }) => d.startsWith(`models/${s}.html#v-`));
    const l = c.filter(({ names: [d = ""] }) => d === i || d.startsWith(`${i} (`));
    const f = l.length > 0 ? l : c.filter((d) => d === o || a === void 0);
    const m = Math.max(...f.map(({ weight: d }) => d));
    const p = f.find(({ weight: d }) => d === m);
    const [, , y = ""] = B.exec(p?.address ?? "") ?? [];
    return p === void 0 ? null : { ref: `${s}/${y}`, name: p.names[0] ?? "" };
  }

  // src/search/value-question.ts
  var ge = /^benchmarks\/([^/#]+)\.html$/;
  var Pe = /^models\/([^/#]+)\.html(?:#v-(.+))?$/;
  var Ue = 5;
  function he(e, n, t) {
    const r = t.toLowerCase().replace(le, " ").split(/[\s,;:?？!]+/u).filter((c) => c !== "" && !V.has(c));
    const o = Ke(n, r);
    if (o === null) return null;
    const { thing: s, rest: a } = o;
    const i = a.filter((c) => s.also.some((l) => l.toLowerCase() === c));
    for (const c of /* @__PURE__ */ new Set([a.join(" "), a.filter((l) => !i.includes(l)).join(" ")])) {
      const { matches: l, unknown: f } = c === "" ? { matches: [], unknown: [] } : e.find(c);
      const [, m, p = ""] = Pe.exec(n[l[0] ?? -1]?.address ?? "") ?? [];
      if (m === void 0 || f.length > 0) continue;
      const [, y = ""] = ge.exec(s.address) ?? [];
      return { family: m, variant: p, benchmark: y, words: i };
    }
    return null;
  }
  function Ke(e, n) {
    const { fold: t } = A();
    const r = /* @__PURE__ */ new Map();
    for (const o of e)
      if (ge.test(o.address)) {
        for (const s of o.names) if (!r.has(t(s).text)) r.set(t(s).text, o);
      }
    for (let o = Math.min(Ue, n.length); o > 0; o -= 1)
      for (let s = 0; s + o <= n.length; s += 1) {
        const a = r.get(t(n.slice(s, s + o).join(" ")).text);
        if (a !== void 0) return { thing: a, rest: [...n.slice(0, s), ...n.slice(s + o)] };
      }
    return null;
  }
  function pe(e, n) {
    const { family: t, variant: r, benchmark: o, words: s } = e;
    const a = r === "" ? `_${t}_` : `_${t}_${r}`;
    const i = ({ id: l }) => l.startsWith(`${o}_`) && (r === "" ? l.includes(a) : `${l}_`.includes(`${a}_`));
    const c = ({ title: l }) => s.filter((f) => l.toLowerCase().includes(f)).length;
    return n.filter(i).sort(
      (l, f) => c(f) - c(l) || Number.parseFloat(f.value) - Number.parseFloat(l.value)
    );
  }

  // src/story/story-data.ts
  var ye = 4;
  var we = 1021;

  // src/story/read-stories.ts
  function Se(e) {
    let n = 0;
    for (const t of e) n = (n * 31 + t.charCodeAt(0)) % we;
    return n;
  }
  function xe(e, n) {
    if (e.format !== ye) throw new Error("the stories are of another version than this script");
    const t = Object.hasOwn(e.families, n) ? e.families[n] ?? [] : [];
    const r = e.fields.length - 1;
    return new Map(
      t.map((o) => {
        const s = o.map((i, c) => c === r ? i : e.texts[i] ?? "");
        const a = Object.fromEntries(s.map((i, c) => [e.fields[c], i]));
        return [a.id, a];
      })
    );
  }

  // src/finder/answers.ts
  var qe = 4;
  async function U({ engine: e, site: n }, t, r) {
    const o = me(e, n.entries, t);
    if (o.length > 0)
      return [
        {
          title: u("Compare {models}", { models: te(o.map(({ name: l }) => l)) }),
          note: u("who is ahead on which benchmark, or not told apart"),
          address: `compare.html?models=${o.map(({ ref: l }) => l).join(",")}`
        }
      ];
    const s = he(e, n.entries, t);
    if (s === null) return [];
    const a = `stories/${Se(s.family)}`;
    const i = await P(new URL(`assets/data/${a}.js`, r).href, a);
    const c = `models/${s.family}.html`;
    return pe(s, [...xe(i, s.family).values()]).slice(0, qe).map(({ id: l, title: f, value: m, interval: p, measured: y }) => ({
      title: p === "" ? m : `${m} (${p})`,
      note: u("{title} · measured by {measurer}", { title: f, measurer: y }),
      address: `${c}#${l}`
    }));
  }

  // src/finder/dialog.ts
  var H = re("Models, benchmarks, methods, organisations, tags, papers and pages.");

  // src/finder/result-content.ts
  function K({ entry: e, marks: n, other: t, otherMarks: r }) {
    const o = h("span", { class: "finder-note" });
    if (t !== "") o.append(`${u("also")} `, ...be(t, r), e.note === "" ? "" : " · ");
    o.append(e.note);
    return [h("span", { class: "finder-name" }, ...be(e.names[0] ?? "", n)), o];
  }
  function q({ title: e, note: n }) {
    return [h("span", { class: "finder-name" }, e), h("span", { class: "finder-note" }, n)];
  }
  function be(e, n) {
    const t = [];
    let r = 0;
    for (const [o, s] of n) {
      t.push(e.slice(r, o), h("mark", {}, e.slice(o, s)));
      r = s;
    }
    t.push(e.slice(r));
    return t;
  }

  // src/finder/suggestions.ts
  var Fe = "catalog.visited";
  var je = 4;
  function Ee(e) {
    return e.map((n) => ({
      title: n,
      note: u("a question in words"),
      address: `models.html?q=${encodeURIComponent(n)}`
    }));
  }
  function Le(e) {
    return Ve().filter(({ address: n }) => n !== e);
  }
  function Ve() {
    try {
      const e = JSON.parse(localStorage.getItem(Fe) ?? "[]");
      if (!Array.isArray(e)) return [];
      return e.filter((n) => typeof n?.title === "string" && /^(https?|file):/.test(String(n?.address))).slice(0, je).map(({ title: n, address: t }) => ({ title: n, note: u("visited"), address: t }));
    } catch {
      return [];
    }
  }

  // src/finder/combobox.ts
  var Y = 6;
  function Me(e, n, t) {
    const { site: r, engine: o } = n;
    const { field: s, status: a, list: i, all: c } = e;
    let l = [];
    let f = -1;
    let m = null;
    const p = (d) => {
      l[f]?.setAttribute("aria-selected", "false");
      f = d;
      const g = l[f];
      if (g === void 0) {
        s.removeAttribute("aria-activedescendant");
        return;
      }
      g.setAttribute("aria-selected", "true");
      s.setAttribute("aria-activedescendant", g.id);
      if (f === 0) i.scrollTop = 0;
      else g.scrollIntoView({ block: "nearest" });
    };
    const y = () => {
      const d = s.value;
      if (d === m) return;
      m = d;
      const g = performance.now();
      const T = v(o, r.entries, d);
      const { answer: L } = T;
      performance.measure("find", { start: g });
      const O = D(r, L, T.query, Y);
      const x = (M) => {
        l = [];
        const b = (E, S, w) => {
          const k = `finder-kind-${i.childElementCount}-${l.length}`;
          const ne = h("div", { class: "finder-kind", id: k, role: "presentation" }, E);
          if (w > S.length)
            ne.append(
              h("span", {}, ` ${R("{shown} of {n}", "{shown} of {n}", w, { shown: S.length })}`)
            );
          return h("div", { role: "group", "aria-labelledby": k }, ne, ...S);
        };
        const N = (E, S) => {
          const w = h(
            "a",
            {
              class: "finder-option",
              id: `finder-option-${l.length}`,
              role: "option",
              "aria-selected": "false",
              tabindex: "-1",
              href: new URL(E, t).href
            },
            ...S
          );
          l.push(w);
          return w;
        };
        const I = (E, S) => S.length === 0 ? [] : [
          b(
            E,
            S.map((w) => N(w.address, q(w))),
            S.length
          )
        ];
        i.replaceChildren(
          ...d.trim() === "" ? [
            ...I(u("Ask"), Ee(r.questions)),
            ...I(u("Visited last"), Le(location.href))
          ] : [
            ...I(u("Answers"), M),
            ...O.map(
              ({ title: E, results: S, count: w }) => b(
                E,
                S.map(
                  (k) => N($(k.entry.address, T, r.entries), K(k))
                ),
                w
              )
            )
          ]
        );
        i.hidden = l.length === 0;
        s.setAttribute("aria-expanded", String(l.length > 0));
        p(l.length > 0 && d.trim() !== "" ? 0 : -1);
      };
      x([]);
      void U(n, d, t).catch(() => []).then((M) => {
        if (M.length > 0 && d === s.value) x(M);
      });
      a.textContent = d.trim() === "" ? u(H) : _(d, L, T.without);
      c.hidden = L.matches.length <= l.length;
      c.href = `${new URL("search.html", t).href}?q=${encodeURIComponent(d)}`;
      c.textContent = R("All {n} results", "All {n} results", L.matches.length);
    };
    s.addEventListener("input", y);
    s.addEventListener("keydown", (d) => {
      if (d.isComposing || d.altKey || d.shiftKey) return;
      const { length: g } = l;
      if (g === 0) return;
      if (d.key === "ArrowDown") p((f + 1) % g);
      else if (d.key === "ArrowUp") p((f + g - 1) % g);
      else if (d.key === "PageDown") p(Math.min(f + Y, g - 1));
      else if (d.key === "PageUp") p(Math.max(f - Y, 0));
      else if (d.key === "Enter") We(l[f], d.ctrlKey || d.metaKey);
      else return;
      d.preventDefault();
    });
    i.addEventListener("click", (d) => {
      if (!d.ctrlKey && !d.metaKey && !d.shiftKey) e.root.close();
    });
    i.addEventListener("mousedown", (d) => d.preventDefault());
    y();
    if ("requestIdleCallback" in window) requestIdleCallback(() => o.prepare());
    else setTimeout(() => o.prepare(), 200);
  }
  function We(e, n) {
    if (e === void 0) return;
    if (n) window.open(e.href, "_blank", "noopener");
    else e.click();
  }

  // src/search/load-library.ts
  var F;
  function ke() {
    if (globalThis.catalogSearch !== void 0) return Promise.resolve(globalThis.catalogSearch);
    F ??= ue("search-engine.js").then(A);
    F.catch(() => {
      F = void 0;
    });
    return F;
  }

  // src/search/search-index.ts
  var ze = [
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
  function Re(e) {
    if (!Ge(e)) throw new Error("unknown format of the search index");
    const n = e.kinds.find(({ id: s }) => s === "model")?.rows ?? [];
    const t = (s) => s.map((a) => e.words[a] ?? "");
    const r = n.map(([s, , , a, i]) => [s, ...a, ...t(i)]);
    const o = e.kinds.flatMap(
      ({ rows: s, within: a }, i) => s.map(([c, l, f, m, p, y], d) => {
        const g = a[d];
        return {
          kind: i,
          address: l,
          note: g === void 0 ? f : [n[g]?.[0], n[g]?.[2]].filter(Boolean).join(" · "),
          names: [c, ...m],
          also: g === void 0 ? t(p) : [...r[g] ?? [], Qe(l)],
          weight: y
        };
      })
    );
    return { kinds: e.kinds.map(({ id: s, title: a }) => ({ id: s, title: a })), entries: o, questions: e.questions };
  }
  function Qe(e) {
    return e.replace(/^models\//, "").replace(".html#v-", "/");
  }
  function Ge(e) {
    if (typeof e !== "object" || e === null || !("kinds" in e) || !("words" in e)) return false;
    if (!("questions" in e) || !Array.isArray(e.questions)) return false;
    return Array.isArray(e.kinds) && Array.isArray(e.words) && e.kinds.every(Xe);
  }
  function Xe(e) {
    if (typeof e !== "object" || e === null || !("id" in e && "rows" in e && "within" in e))
      return false;
    return ze.some((n) => n === e.id) && Array.isArray(e.rows);
  }

  // src/finder/load-index.ts
  var j;
  function J(e) {
    const n = new URL("assets/data/search.js", e).href;
    j ??= Promise.all([P(n, "search"), ke()]).then(([t, r]) => {
      const o = Re(t);
      return { site: o, engine: new r.SearchEngine(o.entries) };
    });
    j.catch(() => {
      j = void 0;
    });
    return j;
  }

  // src/finder/results-page.ts
  var Z = 40;
  var Be = 400;
  async function Ae(e, n, t) {
    const r = h("input", {
      class: "finder-field",
      id: "finder-query",
      type: "search",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      maxlength: "200",
      enterkeyhint: "search"
    });
    const o = () => new URLSearchParams(location.search).get("q") ?? "";
    const s = h("p", { class: "finder-said", role: "status" }, o() === "" ? u(H) : "");
    const a = h("div");
    e.replaceChildren(
      h("search", {}, h("label", { for: r.id }, u("Words of a name; all must match")), r),
      s,
      a
    );
    r.value = o();
    if (r.value === "") r.focus();
    const i = await n;
    const { site: c, engine: l } = i;
    const f = document.title.slice(document.title.lastIndexOf(" – "));
    let m = /* @__PURE__ */ new Set();
    let p = 0;
    const y = () => {
      const g = r.value;
      p += 1;
      const T = p;
      const L = v(l, c.entries, g);
      const { answer: O } = L;
      s.textContent = g.trim() === "" ? u(H) : _(g, O, L.without);
      document.title = (g.trim() === "" ? u("Search") : u("{query}: search", { query: g.trim() })) + f;
      void U(i, g, t).catch(() => []).then((x) => {
        if (x.length === 0 || T !== p) return;
        const M = x.map(
          (b) => h(
            "li",
            {},
            h(
              "a",
              { class: "finder-option", href: new URL(b.address, t).href },
              ...q(b)
            )
          )
        );
        a.prepend(h("h2", {}, u("Answers")), h("ul", { class: "finder-results" }, ...M));
      });
      a.replaceChildren(
        ...D(c, O, L.query, Number.POSITIVE_INFINITY).flatMap(
          ({ title: x, results: M, count: b }) => {
            const N = m.has(x) || b <= Z;
            const I = h(
              "ul",
              { class: "finder-results" },
              ...M.slice(0, N ? b : Z).map(
                (w) => h(
                  "li",
                  {},
                  h(
                    "a",
                    {
                      class: "finder-option",
                      href: new URL($(w.entry.address, L, c.entries), t).href
                    },
                    ...K(w)
                  )
                )
              )
            );
            const E = h(
              "h2",
              {},
              x,
              h("span", { class: "finder-count" }, ` ${b.toLocaleString("en-GB")}`)
            );
            if (N) return [E, I];
            const S = h(
              "button",
              { class: "finder-more", type: "button" },
              R("Show all {n}", "Show all {n}", b)
            );
            S.addEventListener("click", () => {
              m.add(x);
              y();
              const w = [...a.querySelectorAll("h2")].find(
                (k) => k.textContent?.startsWith(x)
              )?.nextElementSibling;
              w?.querySelectorAll("a")[Z]?.focus();
            });
            return [E, I, S];
          }
        )
      );
    };
    let d = 0;
    r.addEventListener("input", () => {
      m = /* @__PURE__ */ new Set();
      y();
      clearTimeout(d);
      d = setTimeout(() => {
        const g = new URL(location.href);
        if (r.value.trim() === "") g.searchParams.delete("q");
        else g.searchParams.set("q", r.value);
        history.replaceState(null, "", g);
      }, Be);
    });
    window.addEventListener("popstate", () => {
      r.value = o();
      y();
    });
    y();
  }

  // src/finder.ts
  window.catalogFind = async (e, n) => Me(e, await J(n), n);
  var ee = document.getElementById("finder-page");
  if (ee !== null) {
    const e = new URL(".", location.href);
    Ae(ee, J(e), e).catch((n) => {
      ee.replaceChildren(u("The search could not be loaded."));
      throw n;
    });
  }
})();
