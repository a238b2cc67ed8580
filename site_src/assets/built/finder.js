// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function m(e, t = {}, ...r) {
    const n = document.createElement(e);
    for (const [o, s] of Object.entries(t))
      if (s !== null) n.setAttribute(o, s);
    for (const o of r)
      if (o !== null) n.append(ie(o, e) ? se(o) : o);
    return n;
  }
  var oe = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function ie(e, t) {
    return typeof e === "string" && t !== "option" && t !== "textarea" && oe.test(e);
  }
  function se(e) {
    const t = document.createElement("bdi");
    t.textContent = e;
    return t;
  }

  // src/search/relax.ts
  var ae = new Set(
    "a and best by did do does for has have how in is llm llms model models most of on really score scored scores say says the top under vs what which who with".split(" ")
  );
  var W = 6;
  function A(e, t, r) {
    const n = e.find(r);
    const o = r.trim().split(/\s+/);
    const s = n.corrections.some(({ typed: i }) => i.includes(" "));
    if (o.length < 2 || o.length > 2 * W || n.matches.length > 0 && !s)
      return { answer: n, query: r, without: [] };
    const a = o.filter((i) => !ae.has(i.toLowerCase()));
    for (let i = a.length; i > 0 && a.length <= W; i -= 1) {
      let d = null;
      let c = Number.POSITIVE_INFINITY;
      for (const u of X(a, i)) {
        if (u.length === o.length) continue;
        const f = e.find(u.join(" "));
        if (f.matches.length === 0 || f.corrections.length > 0) continue;
        const g = t[f.matches[0] ?? -1]?.names[0]?.toLowerCase() ?? "";
        const l = u.every((h) => g.includes(h.toLowerCase())) ? 0 : f.matches.length;
        if (l < c) {
          c = l;
          d = { answer: f, query: u.join(" "), without: o.filter((h) => !u.includes(h)) };
        }
      }
      if (d !== null) return d;
    }
    return { answer: n, query: r, without: [] };
  }
  function M(e, { without: t }, r) {
    if (t.length === 0 || !e.startsWith("models/")) return e;
    const n = t.map((s) => s.toLowerCase());
    const o = r.find(
      ({ address: s, names: a }) => s.startsWith(B) && a.some(
        (i) => i.toLowerCase().split(/\s+/).every((d) => n.includes(d))
      )
    );
    if (o === void 0) return e;
    return `${e.replace(/#.*$/, "")}#on-${o.address.slice(B.length).replace(/\.html.*$/, "")}`;
  }
  var B = "benchmarks/";
  function X(e, t) {
    if (t === 0) return [[]];
    return e.flatMap((r, n) => X(e.slice(n + 1), t - 1).map((o) => [r, ...o]));
  }

  // src/search/constants.ts
  var $ = 0;
  var Y = 2;

  // src/search/library.ts
  function L() {
    if (globalThis.catalogSearch === void 0) throw new Error("search-engine.js is not loaded");
    return globalThis.catalogSearch;
  }

  // src/search/highlight.ts
  function P(e, t) {
    const { fold: r, wordsOf: n } = L();
    const { text: o, starts: s, origins: a } = r(e);
    const i = [];
    for (const c of n(t)) {
      const u = V(o, s, c.text);
      if (u !== null) {
        i.push(u);
        continue;
      }
      for (const f of c.parts) {
        const g = V(o, s, f);
        if (g !== null) i.push(g);
      }
    }
    i.sort(([c], [u]) => c - u);
    const d = [];
    for (const [c, u] of i) {
      const f = d.at(-1);
      if (f !== void 0 && c <= f[1]) f[1] = Math.max(f[1], u);
      else d.push([c, u]);
    }
    return d.map(([c, u]) => [a[c] ?? 0, le(e, a[u - 1] ?? 0)]);
  }
  function V(e, t, r) {
    let n = -1;
    for (let i = e.indexOf(r); i >= 0; i = e.indexOf(r, i + 1)) {
      if (t[i] !== $) return [i, i + r.length];
      if (n < 0) n = i;
    }
    if (n >= 0 && r.length > Y) return [n, n + r.length];
    const o = new (L()).FuzzyMatcher(r);
    if (o.maxErrors === 0) return null;
    let s = null;
    let a = o.maxErrors + 1;
    for (let i = 0; i < e.length; i += 1) {
      if (t[i] === $) continue;
      const d = o.match(e, i, e.length);
      if (d === null || d.errors >= a) continue;
      a = d.errors;
      s = [i, o.end(e, t, i) ?? e.length];
    }
    return s;
  }
  function le(e, t) {
    const r = e.slice(t);
    return t + (/^.\p{M}*/su.exec(r)?.[0] ?? r.slice(0, 1)).length;
  }

  // src/search/results.ts
  function I(e, { matches: t }, r, n) {
    const o = /* @__PURE__ */ new Map();
    for (const s of t) {
      const a = e.entries[s];
      if (a === void 0) continue;
      const i = o.get(a.kind);
      if (i === void 0) o.set(a.kind, [a]);
      else i.push(a);
    }
    return Array.from(o, ([s, a]) => ({
      title: e.kinds[s]?.title ?? "",
      results: a.slice(0, n).map((i) => de(i, r)),
      count: a.length
    }));
  }
  function de(e, t) {
    const [r = "", ...n] = e.names;
    const o = P(r, t);
    let s = { entry: e, marks: o, other: "", otherMarks: [] };
    let a = _(o);
    for (const i of n) {
      const d = P(i, t);
      if (_(d) > a) {
        a = _(d);
        s = { entry: e, marks: o, other: i, otherMarks: d };
      }
    }
    return s;
  }
  function _(e) {
    return e.reduce((t, [r, n]) => t + n - r, 0);
  }
  function T(e, { matches: t, corrections: r, unknown: n }, o = []) {
    if (e.trim() === "") return "";
    if (n.length > 0) return `Nothing matches ${n.join(", ")}.`;
    if (t.length === 0) return "Nothing has all of these words.";
    const s = `${t.length.toLocaleString("en-GB")} ${t.length === 1 ? "result" : "results"}`;
    if (o.length > 0) return `Nothing has all of these words; without ${o.join(", ")}: ${s}.`;
    if (r.length === 0) return `${s}.`;
    const a = r.map((d) => d.shown).join(", ");
    const i = r.map((d) => d.typed).join(", ");
    return `Showing ${a}; nothing matches ${i}. ${s}.`;
  }

  // src/finder/dialog.ts
  var k = "Models, benchmarks, methods, organisations, tags, papers and pages.";

  // src/finder/result-content.ts
  function H({ entry: e, marks: t, other: r, otherMarks: n }) {
    const o = m("span", { class: "finder-note" });
    if (r !== "") o.append("also ", ...Q(r, n), e.note === "" ? "" : " · ");
    o.append(e.note);
    return [m("span", { class: "finder-name" }, ...Q(e.names[0] ?? "", t)), o];
  }
  function Q(e, t) {
    const r = [];
    let n = 0;
    for (const [o, s] of t) {
      r.push(e.slice(n, o), m("mark", {}, e.slice(o, s)));
      n = s;
    }
    r.push(e.slice(n));
    return r;
  }

  // src/finder/combobox.ts
  var K = 6;
  function J(e, { site: t, engine: r }, n) {
    const { field: o, status: s, list: a, all: i } = e;
    let d = [];
    let c = -1;
    let u = "";
    const f = (l) => {
      d[c]?.setAttribute("aria-selected", "false");
      c = l;
      const h = d[c];
      if (h === void 0) {
        o.removeAttribute("aria-activedescendant");
        return;
      }
      h.setAttribute("aria-selected", "true");
      o.setAttribute("aria-activedescendant", h.id);
      if (c === 0) a.scrollTop = 0;
      else h.scrollIntoView({ block: "nearest" });
    };
    const g = () => {
      const l = o.value;
      if (l === u) return;
      u = l;
      const h = performance.now();
      const p = A(r, t.entries, l);
      const { answer: y } = p;
      performance.measure("find", { start: h });
      const v = I(t, y, p.query, K);
      d = [];
      a.replaceChildren(
        ...v.map(({ title: b, results: S, count: x }, R) => {
          const E = `finder-kind-${R}`;
          const w = m("div", { class: "finder-kind", id: E, role: "presentation" }, b);
          if (x > S.length)
            w.append(m("span", {}, ` ${S.length} of ${x.toLocaleString("en-GB")}`));
          const C = S.map((q) => {
            const z = m(
              "a",
              {
                class: "finder-option",
                id: `finder-option-${d.length}`,
                role: "option",
                "aria-selected": "false",
                tabindex: "-1",
                href: new URL(M(q.entry.address, p, t.entries), n).href
              },
              ...H(q)
            );
            d.push(z);
            return z;
          });
          return m("div", { role: "group", "aria-labelledby": E }, w, ...C);
        })
      );
      a.hidden = d.length === 0;
      o.setAttribute("aria-expanded", String(d.length > 0));
      s.textContent = l.trim() === "" ? k : T(l, y, p.without);
      i.hidden = y.matches.length <= d.length;
      i.href = `${new URL("search.html", n).href}?q=${encodeURIComponent(l)}`;
      i.textContent = `All ${y.matches.length.toLocaleString("en-GB")} results`;
      f(d.length > 0 ? 0 : -1);
    };
    o.addEventListener("input", g);
    o.addEventListener("keydown", (l) => {
      if (l.isComposing || l.altKey || l.shiftKey) return;
      const { length: h } = d;
      if (h === 0) return;
      if (l.key === "ArrowDown") f((c + 1) % h);
      else if (l.key === "ArrowUp") f((c + h - 1) % h);
      else if (l.key === "PageDown") f(Math.min(c + K, h - 1));
      else if (l.key === "PageUp") f(Math.max(c - K, 0));
      else if (l.key === "Enter") ce(d[c], l.ctrlKey || l.metaKey);
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
  function ce(e, t) {
    if (e === void 0) return;
    if (t) window.open(e.href, "_blank", "noopener");
    else e.click();
  }

  // src/dom/load-script.ts
  var fe = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function O(e) {
    return new Promise((t, r) => {
      const n = document.createElement("script");
      n.src = e;
      n.addEventListener("load", () => t());
      n.addEventListener("error", () => {
        n.remove();
        r(new Error(`${e} could not be loaded`));
      });
      document.head.append(n);
    });
  }
  function Z(e) {
    return O(new URL(e, fe).href);
  }

  // src/dom/load-data.ts
  var U = /* @__PURE__ */ new Map();
  function ee(e, t) {
    let r = U.get(e);
    if (r !== void 0) return r;
    r = O(e).then(() => {
      const n = window.catalogData?.[t];
      if (n === void 0) throw new Error(`${e} does not register ${t}`);
      return n;
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
  var ue = [
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
    if (!me(e)) throw new Error("unknown format of the search index");
    const t = e.kinds.find(({ id: s }) => s === "model")?.rows ?? [];
    const r = (s) => s.map((a) => e.words[a] ?? "");
    const n = t.map(([s, , , a, i]) => [s, ...a, ...r(i)]);
    const o = e.kinds.flatMap(
      ({ rows: s, within: a }, i) => s.map(([d, c, u, f, g, l], h) => {
        const p = a[h];
        return {
          kind: i,
          address: c,
          note: p === void 0 ? u : [t[p]?.[0], t[p]?.[2]].filter(Boolean).join(" · "),
          names: [d, ...f],
          also: p === void 0 ? r(g) : [...n[p] ?? [], he(c)],
          weight: l
        };
      })
    );
    return { kinds: e.kinds.map(({ id: s, title: a }) => ({ id: s, title: a })), entries: o };
  }
  function he(e) {
    return e.replace(/^models\//, "").replace(".html#v-", "/");
  }
  function me(e) {
    if (typeof e !== "object" || e === null || !("kinds" in e) || !("words" in e)) return false;
    return Array.isArray(e.kinds) && Array.isArray(e.words) && e.kinds.every(pe);
  }
  function pe(e) {
    if (typeof e !== "object" || e === null || !("id" in e && "rows" in e && "within" in e))
      return false;
    return ue.some((t) => t === e.id) && Array.isArray(e.rows);
  }

  // src/finder/load-index.ts
  var N;
  function F(e) {
    const t = new URL("assets/data/search.js", e).href;
    N ??= Promise.all([ee(t, "search"), te()]).then(([r, n]) => {
      const o = ne(r);
      return { site: o, engine: new n.SearchEngine(o.entries) };
    });
    N.catch(() => {
      N = void 0;
    });
    return N;
  }

  // src/finder/results-page.ts
  var G = 40;
  var ge = 400;
  async function re(e, t, r) {
    const n = m("input", {
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
      m("search", {}, m("label", { for: n.id }, "Words of a name; all must match"), n),
      s,
      a
    );
    n.value = o();
    if (n.value === "") n.focus();
    const { site: i, engine: d } = await t;
    const c = document.title.slice(document.title.lastIndexOf(" – "));
    let u = /* @__PURE__ */ new Set();
    const f = () => {
      const l = n.value;
      const h = A(d, i.entries, l);
      const { answer: p } = h;
      s.textContent = l.trim() === "" ? k : T(l, p, h.without);
      document.title = `${l.trim() === "" ? "Search" : `${l.trim()}: search`}${c}`;
      a.replaceChildren(
        ...I(i, p, h.query, Number.POSITIVE_INFINITY).flatMap(
          ({ title: y, results: v, count: b }) => {
            const S = u.has(y) || b <= G;
            const x = m(
              "ul",
              { class: "finder-results" },
              ...v.slice(0, S ? b : G).map(
                (w) => m(
                  "li",
                  {},
                  m(
                    "a",
                    {
                      class: "finder-option",
                      href: new URL(M(w.entry.address, h, i.entries), r).href
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
              m("span", { class: "finder-count" }, ` ${b.toLocaleString("en-GB")}`)
            );
            if (S) return [R, x];
            const E = m(
              "button",
              { class: "finder-more", type: "button" },
              `Show all ${b.toLocaleString("en-GB")}`
            );
            E.addEventListener("click", () => {
              u.add(y);
              f();
              const w = [...a.querySelectorAll("h2")].find(
                (C) => C.textContent?.startsWith(y)
              )?.nextElementSibling;
              w?.querySelectorAll("a")[G]?.focus();
            });
            return [R, x, E];
          }
        )
      );
    };
    let g = 0;
    n.addEventListener("input", () => {
      u = /* @__PURE__ */ new Set();
      f();
      clearTimeout(g);
      g = setTimeout(() => {
        const l = new URL(location.href);
        if (n.value.trim() === "") l.searchParams.delete("q");
        else l.searchParams.set("q", n.value);
        history.replaceState(null, "", l);
      }, ge);
    });
    window.addEventListener("popstate", () => {
      n.value = o();
      f();
    });
    f();
  }

  // src/finder.ts
  window.catalogFind = async (e, t) => J(e, await F(t), t);
  var j = document.getElementById("finder-page");
  if (j !== null) {
    const e = new URL(".", location.href);
    re(j, F(e), e).catch((t) => {
      j.replaceChildren("The search could not be loaded.");
      throw t;
    });
  }
})();
