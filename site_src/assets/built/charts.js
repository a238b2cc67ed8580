// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/charts/colour.ts
  function y(t) {
    const e = /^color\(srgb\s+(\S+)\s+(\S+)\s+(\S+?)(?:\s*\/\s*(\S+))?\)$/.exec(t.trim());
    if (e === null) return t;
    const [o, r, n] = e.slice(1, 4).map((s) => {
      const i = Number(s);
      return Number.isFinite(i) ? Math.round(Math.min(1, Math.max(0, i)) * 255) : 0;
    });
    const a = e[4] === void 0 ? 1 : Number(e[4]);
    return `rgba(${o},${r},${n},${Number.isFinite(a) ? a : 1})`;
  }

  // src/charts/chart-context.ts
  function O(t, e) {
    return {
      ...E(e),
      widthPx: e.clientWidth,
      coarsePointer: matchMedia("(pointer: coarse)").matches,
      background: B(e),
      resolveColour: (o) => C(t, o, "")
    };
  }
  function P(t, e, o) {
    const r = (n) => C(t, n, "light");
    return {
      ...E(e),
      widthPx: o,
      coarsePointer: false,
      background: r("var(--md-default-bg-color,#fff)"),
      resolveColour: r
    };
  }
  function E(t) {
    const e = getComputedStyle(t);
    return {
      fontFamily: e.fontFamily,
      fontSizePx: Math.max(12, Math.round(Number.parseFloat(e.fontSize) * 0.85))
    };
  }
  function C(t, e, o) {
    const r = document.createElement("span");
    r.hidden = true;
    r.style.colorScheme = o;
    r.style.color = e;
    t.append(r);
    const n = y(getComputedStyle(r).color);
    r.remove();
    return n;
  }
  function B(t) {
    for (let e = t; e !== null; e = e.parentElement) {
      const o = y(getComputedStyle(e).backgroundColor);
      if (!/^rgba\(.*,\s*0\)$/.test(o)) return o;
    }
    return "rgb(255,255,255)";
  }

  // src/charts/json.ts
  function l(t) {
    return typeof t === "object" && t !== null && !Array.isArray(t);
  }
  function u(t, e) {
    const o = { ...t };
    for (const [r, n] of Object.entries(e)) {
      const a = Object.hasOwn(t, r) ? t[r] : void 0;
      o[r] = l(a) && l(n) ? u(a, n) : n;
    }
    return o;
  }
  function S(t, e) {
    if (typeof t === "string") return e(t);
    if (Array.isArray(t)) return t.map((o) => S(o, e));
    if (l(t)) return p(t, e);
    return t;
  }
  function p(t, e) {
    return Object.fromEntries(Object.entries(t).map(([o, r]) => [o, S(r, e)]));
  }

  // src/charts/figure.ts
  var g = 560;
  function L(t) {
    if (!l(t)) throw new Error("chart data is not an object");
    const { data: e, layout: o = {}, narrow: r = {} } = t;
    if (!Array.isArray(e) || !e.every(l)) throw new Error("chart data has no list of traces");
    if (!l(o) || !l(r)) throw new Error("chart layout is not an object");
    return { data: e, layout: o, narrow: r };
  }
  function h(t, e) {
    const o = /^var\(--.+\)$/;
    const r = (s) => o.test(s) ? e.resolveColour(s) : s;
    const n = e.widthPx < g ? u(t.layout, t.narrow) : t.layout;
    const a = u(U(n, e), n);
    return { data: t.data.map((s) => p(s, r)), layout: p(a, r) };
  }
  function U(t, e) {
    const o = e.resolveColour("var(--md-default-fg-color,currentcolor)");
    const r = e.resolveColour("var(--catalog-grid,color-mix(in srgb,currentcolor 16%,transparent))");
    const n = e.resolveColour("var(--md-default-fg-color--light,currentcolor)");
    const a = { color: o, family: e.fontFamily, size: e.fontSizePx };
    const s = {
      automargin: true,
      gridcolor: r,
      linecolor: r,
      tickcolor: r,
      zerolinecolor: r
    };
    const i = /* @__PURE__ */ new Set(["xaxis", "yaxis", ...Object.keys(t).filter((c) => /^[xy]axis\d*$/.test(c))]);
    return {
      autosize: true,
      paper_bgcolor: e.background,
      plot_bgcolor: "rgba(0,0,0,0)",
      font: a,
      colorway: Array.from(
        { length: N },
        (c, d) => e.resolveColour(`var(--catalog-series-${d + 1},${j[d] ?? ""})`)
      ),
      dragmode: e.coarsePointer ? false : "zoom",
      hoverlabel: { bgcolor: e.background, bordercolor: n, font: a },
      legend: { bgcolor: "rgba(0,0,0,0)" },
      modebar: { bgcolor: "rgba(0,0,0,0)", color: n, activecolor: o },
      margin: { t: 16, r: 16, b: 48, l: 56 },
      // Zoom and hidden series stay as the reader left them when colours or width change.
      uirevision: "page",
      ...Object.fromEntries([...i].map((c) => [c, s]))
    };
  }
  var j = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00"];
  var N = j.length;

  // src/dom/load-script.ts
  var W = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function m(t) {
    return new Promise((e, o) => {
      const r = document.createElement("script");
      r.src = t;
      r.addEventListener("load", () => e());
      r.addEventListener("error", () => {
        r.remove();
        o(new Error(`${t} could not be loaded`));
      });
      document.head.append(r);
    });
  }
  function M(t) {
    return m(new URL(t, W).href);
  }

  // src/charts/load-dated-plots.ts
  var b = null;
  function q(t) {
    b ??= M("dated-plots.js");
    b.then(() => {
      if (window.catalogDatedPlots !== void 0) t(window.catalogDatedPlots);
    }).catch((e) => {
      b = null;
      console.error(e);
    });
  }
  function J() {
    const t = document.querySelector(".plot-as-of");
    if (t === null || document.querySelector("svg.plot[data-rule], #models") === null) return;
    t.hidden = false;
    const e = () => {
      t.removeEventListener("change", e);
      q((r) => r.startForm());
    };
    const o = t.querySelector("[name=as-of]");
    if (new URLSearchParams(location.search).has("as-of")) e();
    else if (o !== null && o.value !== "")
      e();
    else t.addEventListener("change", e);
  }

  // src/charts/plotly.ts
  var w = /* @__PURE__ */ new Map();
  function T(t) {
    let e = w.get(t);
    if (e !== void 0) return e;
    e = m(t).then(() => {
      if (window.Plotly === void 0) throw new Error(`${t} does not define Plotly`);
      return window.Plotly;
    });
    e.catch(() => w.delete(t));
    w.set(t, e);
    return e;
  }

  // src/charts/save.ts
  var H = ["svg", "png"];
  var x = 900;
  var F = 2;
  function R(t, e, o) {
    const { data: r, layout: n } = h(t, e);
    const a = Object.entries(n).filter(([i, c]) => /^[xy]axis\d*$/.test(i) && l(c));
    const s = a.flatMap(([i]) => {
      const c = o[i];
      const d = l(c) ? c["range"] : void 0;
      return d === void 0 ? [] : [[i, { range: d }]];
    });
    return { data: r, layout: u(n, Object.fromEntries(s)) };
  }
  async function D(t, e, o, r) {
    const n = { width: x, height: o };
    const a = await t.toImage(
      { ...e, layout: { ...e.layout, ...n } },
      { format: "svg", ...n }
    );
    if (r === "png") return V(a, n);
    const s = decodeURIComponent(a.slice(a.indexOf(",") + 1));
    return new Blob([s], { type: "image/svg+xml" });
  }
  async function V(t, e) {
    const o = new Image(e.width * F, e.height * F);
    o.src = t;
    await o.decode();
    const r = document.createElement("canvas");
    r.width = o.width;
    r.height = o.height;
    r.getContext("2d")?.drawImage(o, 0, 0, o.width, o.height);
    return new Promise((n, a) => {
      r.toBlob((s) => s === null ? a(new Error("no picture came of it")) : n(s), "image/png");
    });
  }
  function k(t, e) {
    const o = document.createElement("a");
    o.href = URL.createObjectURL(t);
    o.download = e;
    o.click();
    setTimeout(() => URL.revokeObjectURL(o.href), 6e4);
  }

  // src/dom/load-data.ts
  var v = /* @__PURE__ */ new Map();
  function A(t, e) {
    let o = v.get(t);
    if (o !== void 0) return o;
    o = m(t).then(() => {
      const r = window.catalogData?.[e];
      if (r === void 0) throw new Error(`${t} does not register ${e}`);
      return r;
    });
    o.catch(() => v.delete(t));
    v.set(t, o);
    return o;
  }

  // src/charts.ts
  var X = "400px";
  var G = {
    responsive: true,
    displaylogo: false,
    // Otherwise a button offers to upload the chart to Plotly's makers.
    showSendToCloud: false,
    plotlyServerURL: "",
    scrollZoom: false,
    // Pictures are saved by the buttons below the chart, which the keyboard reaches.
    modeBarButtonsToRemove: ["toImage", "select2d", "lasso2d", "autoScale2d"]
  };
  function f(t, e, o) {
    const r = t.querySelector(e);
    if (r !== null) r.hidden = !o;
  }
  async function $({ figure: t, canvas: e, chart: o, plotly: r }) {
    const { data: n, layout: a } = h(o, O(t, e));
    await r.react(e, n, a, G);
  }
  async function Z(t) {
    const { chart: e, figure: o, plotly: r } = t.dataset;
    const n = t.querySelector(".chart-canvas");
    if (e === void 0 || o === void 0 || r === void 0 || n === null)
      throw new Error("chart is incomplete");
    const a = (z) => new URL(z, document.baseURI).href;
    const [s, i] = await Promise.all([T(a(r)), A(a(o), e)]);
    const c = L(i);
    if (t.classList.contains("fitted")) {
      n.style.height = `${n.offsetHeight}px`;
      n.replaceChildren();
    }
    const d = { figure: t, canvas: n, chart: c, plotly: s };
    await $(d);
    return d;
  }
  function K(t) {
    const e = () => {
      $(t).catch((r) => console.error(r));
    };
    new MutationObserver(e).observe(document.body, {
      attributes: true,
      attributeFilter: ["data-md-color-scheme", "data-md-color-primary", "data-md-color-accent"]
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", e);
    let o = t.canvas.clientWidth < g;
    new ResizeObserver(() => {
      const r = t.canvas.clientWidth < g;
      if (r === o) return;
      o = r;
      e();
    }).observe(t.canvas);
  }
  async function Q({ figure: t, canvas: e, chart: o, plotly: r }, n) {
    const a = e.layout ?? {};
    const s = R(o, P(t, e, x), a);
    const i = await D(r, s, e.clientHeight, n);
    k(i, `${t.id.replace(/-chart$/, "") || "chart"}.${n}`);
  }
  function Y(t) {
    for (const e of H) {
      const o = t.figure.querySelector(`button.save[data-format="${e}"]`);
      if (o === null) continue;
      o.hidden = false;
      o.addEventListener("click", () => {
        Q(t, e).catch((r) => console.error(r));
      });
    }
  }
  async function I(t) {
    if (t.dataset["chartState"] !== void 0) return;
    t.dataset["chartState"] = "drawing";
    try {
      const e = await Z(t);
      K(e);
      Y(e);
      f(t, ".chart-waiting", false);
      t.dataset["chartState"] = "drawn";
    } catch (e) {
      console.error(e);
      f(t, ".chart-waiting", false);
      f(t, ".chart-failed", true);
      t.dataset["chartState"] = "failed";
    }
  }
  var _ = new IntersectionObserver(
    (t) => {
      for (const { isIntersecting: e, target: o } of t) {
        if (!e) continue;
        _.unobserve(o);
        void I(o);
      }
    },
    { rootMargin: X }
  );
  function tt(t, e) {
    e.hidden = false;
    e.addEventListener("click", () => {
      e.hidden = true;
      const o = t.parentElement;
      if (o !== null) for (const r of [".plot-key", ".plot-place"]) f(o, r, false);
      for (const r of [".chart-place", ".caption"]) f(t, r, true);
      void I(t);
    });
  }
  for (const t of document.querySelectorAll("figure[data-chart]")) {
    const e = t.querySelector("button.explore");
    if (e === null) _.observe(t);
    else tt(t, e);
  }
  J();
})();
