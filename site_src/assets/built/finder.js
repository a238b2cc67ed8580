// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function m(e, n = {}, ...r) {
    const t = document.createElement(e);
    for (const [o, s] of Object.entries(n))
      if (s !== null) t.setAttribute(o, s);
    for (const o of r) if (o !== null) t.append(o);
    return t;
  }

  // src/search/relax.ts
  var oe = new Set(
    "a and best by did do does for has have how in is llm llms model models most of on really score scored scores say says the top under vs what which who with".split(" ")
  );
  var W = 6;
  function A(e, n, r) {
    const t = e.find(r);
    const o = r.trim().split(/\s+/);
    const s = t.corrections.some(({ typed: i }) => i.includes(" "));
    if (o.length < 2 || o.length > 2 * W || t.matches.length > 0 && !s)
      return { answer: t, query: r, without: [] };
    const a = o.filter((i) => !oe.has(i.toLowerCase()));
    for (let i = a.length; i > 0 && a.length <= W; i -= 1) {
      let d = null;
      let c = Number.POSITIVE_INFINITY;
      for (const h of X(a, i)) {
        if (h.length === o.length) continue;
        const f = e.find(h.join(" "));
        if (f.matches.length === 0 || f.corrections.length > 0) continue;
        const g = n[f.matches[0] ?? -1]?.names[0]?.toLowerCase() ?? "";
        const l = h.every((u) => g.includes(u.toLowerCase())) ? 0 : f.matches.length;
        if (l < c) {
          c = l;
          d = { answer: f, query: h.join(" "), without: o.filter((u) => !h.includes(u)) };
        }
      }
      if (d !== null) return d;
    }
    return { answer: t, query: r, without: [] };
  }
  function M(e, { without: n }, r) {
    if (n.length === 0 || !e.startsWith("models/")) return e;
    const t = n.map((s) => s.toLowerCase());
    const o = r.find(
      ({ address: s, names: a }) => s.startsWith(B) && a.some(
        (i) => i.toLowerCase().split(/\s+/).every((d) => t.includes(d))
      )
    );
    if (o === void 0) return e;
    return `${e.replace(/#.*$/, "")}#on-${o.address.slice(B.length).replace(/\.html.*$/, "")}`;
  }
  var B = "benchmarks/";
  function X(e, n) {
    if (n === 0) return [[]];
    return e.flatMap((r, t) => X(e.slice(t + 1), n - 1).map((o) => [r, ...o]));
  }

  // src/search/constants.ts
  var P = 0;
  var Y = 2;

  // src/search/library.ts
  function L() {
    if (globalThis.catalogSearch === void 0) throw new Error("search-engine.js is not loaded");
    return globalThis.catalogSearch;
  }

  // src/search/highlight.ts
  function C(e, n) {
    const { fold: r, wordsOf: t } = L();
    const { text: o, starts: s, origins: a } = r(e);
    const i = [];
    for (const c of t(n)) {
      const h = V(o, s, c.text);
      if (h !== null) {
        i.push(h);
        continue;
      }
      for (const f of c.parts) {
        const g = V(o, s, f);
        if (g !== null) i.push(g);
      }
    }
    i.sort(([c], [h]) => c - h);
    const d = [];
    for (const [c, h] of i) {
      const f = d.at(-1);
      if (f !== void 0 && c <= f[1]) f[1] = Math.max(f[1], h);
      else d.push([c, h]);
    }
    return d.map(([c, h]) => [a[c] ?? 0, ie(e, a[h - 1] ?? 0)]);
  }
  function V(e, n, r) {
    let t = -1;
    for (let i = e.indexOf(r); i >= 0; i = e.indexOf(r, i + 1)) {
      if (n[i] !== P) return [i, i + r.length];
      if (t < 0) t = i;
    }
    if (t >= 0 && r.length > Y) return [t, t + r.length];
    const o = new (L()).FuzzyMatcher(r);
    if (o.maxErrors === 0) return null;
    let s = null;
    let a = o.maxErrors + 1;
    for (let i = 0; i < e.length; i += 1) {
      if (n[i] === P) continue;
      const d = o.match(e, i, e.length);
      if (d === null || d.errors >= a) continue;
      a = d.errors;
      s = [i, o.end(e, n, i) ?? e.length];
    }
    return s;
  }
  function ie(e, n) {
    const r = e.slice(n);
    return n + (/^.\p{M}*/su.exec(r)?.[0] ?? r.slice(0, 1)).length;
  }

  // src/search/results.ts
  function I(e, { matches: n }, r, t) {
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
      results: a.slice(0, t).map((i) => se(i, r)),
      count: a.length
    }));
  }
  function se(e, n) {
    const [r = "", ...t] = e.names;
    const o = C(r, n);
    let s = { entry: e, marks: o, other: "", otherMarks: [] };
    let a = K(o);
    for (const i of t) {
      const d = C(i, n);
      if (K(d) > a) {
        a = K(d);
        s = { entry: e, marks: o, other: i, otherMarks: d };
      }
    }
    return s;
  }
  function K(e) {
    return e.reduce((n, [r, t]) => n + t - r, 0);
  }
  function T(e, { matches: n, corrections: r, unknown: t }, o = []) {
    if (e.trim() === "") return "";
    if (t.length > 0) return `Nothing matches ${t.join(", ")}.`;
    if (n.length === 0) return "Nothing has all of these words.";
    const s = `${n.length.toLocaleString("en-GB")} ${n.length === 1 ? "result" : "results"}`;
    if (o.length > 0) return `Nothing has all of these words; without ${o.join(", ")}: ${s}.`;
    if (r.length === 0) return `${s}.`;
    const a = r.map((d) => d.shown).join(", ");
    const i = r.map((d) => d.typed).join(", ");
    return `Showing ${a}; nothing matches ${i}. ${s}.`;
  }

  // src/finder/dialog.ts
  var k = "Models, benchmarks, methods, organisations, tags, papers and pages.";

  // src/finder/result-content.ts
  function H({ entry: e, marks: n, other: r, otherMarks: t }) {
    const o = m("span", { class: "finder-note" });
    if (r !== "") o.append("also ", ...Q(r, t), e.note === "" ? "" : " · ");
    o.append(e.note);
    return [m("span", { class: "finder-name" }, ...Q(e.names[0] ?? "", n)), o];
  }
  function Q(e, n) {
    const r = [];
    let t = 0;
    for (const [o, s] of n) {
      r.push(e.slice(t, o), m("mark", {}, e.slice(o, s)));
      t = s;
    }
    r.push(e.slice(t));
    return r;
  }

  // src/finder/combobox.ts
  var _ = 6;
  function J(e, { site: n, engine: r }, t) {
    const { field: o, status: s, list: a, all: i } = e;
    let d = [];
    let c = -1;
    let h = "";
    const f = (l) => {
      d[c]?.setAttribute("aria-selected", "false");
      c = l;
      const u = d[c];
      if (u === void 0) {
        o.removeAttribute("aria-activedescendant");
        return;
      }
      u.setAttribute("aria-selected", "true");
      o.setAttribute("aria-activedescendant", u.id);
      if (c === 0) a.scrollTop = 0;
      else u.scrollIntoView({ block: "nearest" });
    };
    const g = () => {
      const l = o.value;
      if (l === h) return;
      h = l;
      const u = performance.now();
      const p = A(r, n.entries, l);
      const { answer: y } = p;
      performance.measure("find", { start: u });
      const v = I(n, y, p.query, _);
      d = [];
      a.replaceChildren(
        ...v.map(({ title: S, results: b, count: x }, R) => {
          const E = `finder-kind-${R}`;
          const w = m("div", { class: "finder-kind", id: E, role: "presentation" }, S);
          if (x > b.length)
            w.append(m("span", {}, ` ${b.length} of ${x.toLocaleString("en-GB")}`));
          const $ = b.map((q) => {
            const z = m(
              "a",
              {
                class: "finder-option",
                id: `finder-option-${d.length}`,
                role: "option",
                "aria-selected": "false",
                tabindex: "-1",
                href: new URL(M(q.entry.address, p, n.entries), t).href
              },
              ...H(q)
            );
            d.push(z);
            return z;
          });
          return m("div", { role: "group", "aria-labelledby": E }, w, ...$);
        })
      );
      a.hidden = d.length === 0;
      o.setAttribute("aria-expanded", String(d.length > 0));
      s.textContent = l.trim() === "" ? k : T(l, y, p.without);
      i.hidden = y.matches.length <= d.length;
      i.href = `${new URL("search.html", t).href}?q=${encodeURIComponent(l)}`;
      i.textContent = `All ${y.matches.length.toLocaleString("en-GB")} results`;
      f(d.length > 0 ? 0 : -1);
    };
    o.addEventListener("input", g);
    o.addEventListener("keydown", (l) => {
      if (l.isComposing || l.altKey || l.shiftKey) return;
      const { length: u } = d;
      if (u === 0) return;
      if (l.key === "ArrowDown") f((c + 1) % u);
      else if (l.key === "ArrowUp") f((c + u - 1) % u);
      else if (l.key === "PageDown") f(Math.min(c + _, u - 1));
      else if (l.key === "PageUp") f(Math.max(c - _, 0));
      else if (l.key === "Enter") ae(d[c], l.ctrlKey || l.metaKey);
      else return;
      l.preventDefault();
    });
    a.addEventListener("click", (l) => {
      if (!l.ctrlKey && !l.metaKey && !l.shiftKey) e.root.close();
    });
    a.addEventListener("mousedown", (l) => l.preventDefault());
    g();
    if ("requestIdleCallback" in window) requestIdleCallback(() => r.prepare());
    else setTimeout(() => r.prepare(), 200);
  }
  function ae(e, n) {
    if (e === void 0) return;
    if (n) window.open(e.href, "_blank", "noopener");
    else e.click();
  }

  // src/dom/load-script.ts
  var le = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function O(e) {
    return new Promise((n, r) => {
      const t = document.createElement("script");
      t.src = e;
      t.addEventListener("load", () => n());
      t.addEventListener("error", () => {
        t.remove();
        r(new Error(`${e} could not be loaded`));
      });
      document.head.append(t);
    });
  }
  function Z(e) {
    return O(new URL(e, le).href);
  }

  // src/dom/load-data.ts
  var U = /* @__PURE__ */ new Map();
  function ee(e, n) {
    let r = U.get(e);
    if (r !== void 0) return r;
    r = O(e).then(() => {
      const t = window.catalogData?.[n];
      if (t === void 0) throw new Error(`${e} does not register ${n}`);
      return t;
    });
    r.catch(() => U.delete(e));
    U.set(e, r);
    return r;
  }

  // src/search/load-library.ts
  var D;
  function te() {
    if (globalThis.catalogSearch !== void 0) return Promise.resolve(globalThis.catalogSearch);
    D ??= Z("search-engine.js").then(L);
    D.catch(() => {
      D = void 0;
    });
    return D;
  }

  // src/search/search-index.ts
  var de = [
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
  function ne(e) {
    if (!fe(e)) throw new Error("unknown format of the search index");
    const n = e.kinds.find(({ id: s }) => s === "model")?.rows ?? [];
    const r = (s) => s.map((a) => e.words[a] ?? "");
    const t = n.map(([s, , , a, i]) => [s, ...a, ...r(i)]);
    const o = e.kinds.flatMap(
      ({ rows: s, within: a }, i) => s.map(([d, c, h, f, g, l], u) => {
        const p = a[u];
        return {
          kind: i,
          address: c,
          note: p === void 0 ? h : [n[p]?.[0], n[p]?.[2]].filter(Boolean).join(" · "),
          names: [d, ...f],
          also: p === void 0 ? r(g) : [...t[p] ?? [], ce(c)],
          weight: l
        };
      })
    );
    return { kinds: e.kinds.map(({ id: s, title: a }) => ({ id: s, title: a })), entries: o };
  }
  function ce(e) {
    return e.replace(/^models\//, "").replace(".html#v-", "/");
  }
  function fe(e) {
    if (typeof e !== "object" || e === null || !("kinds" in e) || !("words" in e)) return false;
    return Array.isArray(e.kinds) && Array.isArray(e.words) && e.kinds.every(he);
  }
  function he(e) {
    if (typeof e !== "object" || e === null || !("id" in e && "rows" in e && "within" in e))
      return false;
    return de.some((n) => n === e.id) && Array.isArray(e.rows);
  }

  // src/finder/load-index.ts
  var N;
  function F(e) {
    const n = new URL("assets/data/search.js", e).href;
    N ??= Promise.all([ee(n, "search"), te()]).then(([r, t]) => {
      const o = ne(r);
      return { site: o, engine: new t.SearchEngine(o.entries) };
    });
    N.catch(() => {
      N = void 0;
    });
    return N;
  }

  // src/finder/results-page.ts
  var G = 40;
  var ue = 400;
  async function re(e, n, r) {
    const t = m("input", {
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
    const s = m("p", { class: "finder-said", role: "status" }, o() === "" ? k : "");
    const a = m("div");
    e.replaceChildren(
      m("search", {}, m("label", { for: t.id }, "Words of a name; all must match"), t),
      s,
      a
    );
    t.value = o();
    if (t.value === "") t.focus();
    const { site: i, engine: d } = await n;
    const c = document.title.slice(document.title.lastIndexOf(" – "));
    let h = /* @__PURE__ */ new Set();
    const f = () => {
      const l = t.value;
      const u = A(d, i.entries, l);
      const { answer: p } = u;
      s.textContent = l.trim() === "" ? k : T(l, p, u.without);
      document.title = `${l.trim() === "" ? "Search" : `${l.trim()}: search`}${c}`;
      a.replaceChildren(
        ...I(i, p, u.query, Number.POSITIVE_INFINITY).flatMap(
          ({ title: y, results: v, count: S }) => {
            const b = h.has(y) || S <= G;
            const x = m(
              "ul",
              { class: "finder-results" },
              ...v.slice(0, b ? S : G).map(
                (w) => m(
                  "li",
                  {},
                  m(
                    "a",
                    {
                      class: "finder-option",
                      href: new URL(M(w.entry.address, u, i.entries), r).href
                    },
                    ...H(w)
                  )
                )
              )
            );
            const R = m(
              "h2",
              {},
              y,
              m("span", { class: "finder-count" }, ` ${S.toLocaleString("en-GB")}`)
            );
            if (b) return [R, x];
            const E = m(
              "button",
              { class: "finder-more", type: "button" },
              `Show all ${S.toLocaleString("en-GB")}`
            );
            E.addEventListener("click", () => {
              h.add(y);
              f();
              const w = [...a.querySelectorAll("h2")].find(
                ($) => $.textContent?.startsWith(y)
              )?.nextElementSibling;
              w?.querySelectorAll("a")[G]?.focus();
            });
            return [R, x, E];
          }
        )
      );
    };
    let g = 0;
    t.addEventListener("input", () => {
      h = /* @__PURE__ */ new Set();
      f();
      clearTimeout(g);
      g = setTimeout(() => {
        const l = new URL(location.href);
        if (t.value.trim() === "") l.searchParams.delete("q");
        else l.searchParams.set("q", t.value);
        history.replaceState(null, "", l);
      }, ue);
    });
    window.addEventListener("popstate", () => {
      t.value = o();
      f();
    });
    f();
  }

  // src/finder.ts
  window.catalogFind = async (e, n) => J(e, await F(n), n);
  var j = document.getElementById("finder-page");
  if (j !== null) {
    const e = new URL(".", location.href);
    re(j, F(e), e).catch((n) => {
      j.replaceChildren("The search could not be loaded.");
      throw n;
    });
  }
})();
