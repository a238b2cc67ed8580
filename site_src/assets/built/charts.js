// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/charts/colour.ts
  function p(t) {
    const e = /^color\(srgb\s+(\S+)\s+(\S+)\s+(\S+?)(?:\s*\/\s*(\S+))?\)$/.exec(t.trim());
    if (e === null) return t;
    const [o, r, n] = e.slice(1, 4).map((s) => {
      const c = Number(s);
      return Number.isFinite(c) ? Math.round(Math.min(1, Math.max(0, c)) * 255) : 0;
    });
    const a = e[4] === void 0 ? 1 : Number(e[4]);
    return `rgba(${o},${r},${n},${Number.isFinite(a) ? a : 1})`;
  }

  // src/charts/chart-context.ts
  function w(t, e) {
    return {
      ...C(e),
      widthPx: e.clientWidth,
      coarsePointer: matchMedia("(pointer: coarse)").matches,
      background: k(e),
      resolveColour: (o) => O(t, o, "")
    };
  }
  function x(t, e, o) {
    const r = (n) => O(t, n, "light");
    return {
      ...C(e),
      widthPx: o,
      coarsePointer: false,
      background: r("var(--md-default-bg-color,#fff)"),
      resolveColour: r
    };
  }
  function C(t) {
    const e = getComputedStyle(t);
    return {
      fontFamily: e.fontFamily,
      fontSizePx: Math.max(12, Math.round(Number.parseFloat(e.fontSize) * 0.85))
    };
  }
  function O(t, e, o) {
    const r = document.createElement("span");
    r.hidden = true;
    r.style.colorScheme = o;
    r.style.color = e;
    t.append(r);
    const n = p(getComputedStyle(r).color);
    r.remove();
    return n;
  }
  function k(t) {
    for (let e = t; e !== null; e = e.parentElement) {
      const o = p(getComputedStyle(e).backgroundColor);
      if (!/^rgba\(.*,\s*0\)$/.test(o)) return o;
    }
    return "rgb(255,255,255)";
  }

  // src/charts/json.ts
  function i(t) {
    return typeof t === "object" && t !== null && !Array.isArray(t);
  }
  function d(t, e) {
    const o = { ...t };
    for (const [r, n] of Object.entries(e)) {
      const a = Object.hasOwn(t, r) ? t[r] : void 0;
      o[r] = i(a) && i(n) ? d(a, n) : n;
    }
    return o;
  }
  function v(t, e) {
    if (typeof t === "string") return e(t);
    if (Array.isArray(t)) return t.map((o) => v(o, e));
    if (i(t)) return m(t, e);
    return t;
  }
  function m(t, e) {
    return Object.fromEntries(Object.entries(t).map(([o, r]) => [o, v(r, e)]));
  }

  // src/charts/figure.ts
  var f = 560;
  function E(t) {
    const e = JSON.parse(t);
    if (!i(e)) throw new Error("chart data is not an object");
    const { data: o, layout: r = {}, narrow: n = {} } = e;
    if (!Array.isArray(o) || !o.every(i)) throw new Error("chart data has no list of traces");
    if (!i(r) || !i(n)) throw new Error("chart layout is not an object");
    return { data: o, layout: r, narrow: n };
  }
  function y(t, e) {
    const o = /^var\(--.+\)$/;
    const r = (s) => o.test(s) ? e.resolveColour(s) : s;
    const n = e.widthPx < f ? d(t.layout, t.narrow) : t.layout;
    const a = d(D(n, e), n);
    return { data: t.data.map((s) => m(s, r)), layout: m(a, r) };
  }
  function D(t, e) {
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
    const c = /* @__PURE__ */ new Set(["xaxis", "yaxis", ...Object.keys(t).filter((l) => /^[xy]axis\d*$/.test(l))]);
    return {
      autosize: true,
      paper_bgcolor: e.background,
      plot_bgcolor: "rgba(0,0,0,0)",
      font: a,
      colorway: Array.from(
        { length: A },
        (l, u) => e.resolveColour(`var(--catalog-series-${u + 1},${P[u] ?? ""})`)
      ),
      dragmode: e.coarsePointer ? false : "zoom",
      hoverlabel: { bgcolor: e.background, bordercolor: n, font: a },
      legend: { bgcolor: "rgba(0,0,0,0)" },
      modebar: { bgcolor: "rgba(0,0,0,0)", color: n, activecolor: o },
      margin: { t: 16, r: 16, b: 48, l: 56 },
      // Zoom and hidden series stay as the reader left them when colours or width change.
      uirevision: "page",
      ...Object.fromEntries([...c].map((l) => [l, s]))
    };
  }
  var P = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00"];
  var A = P.length;

  // src/dom/load-script.ts
  var Q = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function S(t) {
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

  // src/charts/plotly.ts
  var g = /* @__PURE__ */ new Map();
  function j(t) {
    let e = g.get(t);
    if (e !== void 0) return e;
    e = S(t).then(() => {
      if (window.Plotly === void 0) throw new Error(`${t} does not define Plotly`);
      return window.Plotly;
    });
    e.catch(() => g.delete(t));
    g.set(t, e);
    return e;
  }

  // src/charts/save.ts
  var L = ["svg", "png"];
  var h = 900;
  var J = 2;
  function M(t, e, o) {
    const { data: r, layout: n } = y(t, e);
    const a = Object.entries(n).filter(([c, l]) => /^[xy]axis\d*$/.test(c) && i(l));
    const s = a.flatMap(([c]) => {
      const l = o[c];
      const u = i(l) ? l["range"] : void 0;
      return u === void 0 ? [] : [[c, { range: u }]];
    });
    return { data: r, layout: d(n, Object.fromEntries(s)) };
  }
  async function T(t, e, o, r) {
    const n = { width: h, height: o };
    const a = await t.toImage(
      { ...e, layout: { ...e.layout, ...n } },
      { format: "svg", ...n }
    );
    if (r === "png") return $(a, n);
    const s = decodeURIComponent(a.slice(a.indexOf(",") + 1));
    return new Blob([s], { type: "image/svg+xml" });
  }
  async function $(t, e) {
    const o = new Image(e.width * J, e.height * J);
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
  function F(t, e) {
    const o = document.createElement("a");
    o.href = URL.createObjectURL(t);
    o.download = e;
    o.click();
    setTimeout(() => URL.revokeObjectURL(o.href), 6e4);
  }

  // src/charts.ts
  var I = "400px";
  var _ = {
    responsive: true,
    displaylogo: false,
    // Otherwise a button offers to upload the chart to Plotly's makers.
    showSendToCloud: false,
    plotlyServerURL: "",
    scrollZoom: false,
    // Pictures are saved by the buttons below the chart, which the keyboard reaches.
    modeBarButtonsToRemove: ["toImage", "select2d", "lasso2d", "autoScale2d"]
  };
  function b(t, e, o) {
    const r = t.querySelector(e);
    if (r !== null) r.hidden = !o;
  }
  async function R({ figure: t, canvas: e, chart: o, plotly: r }) {
    const { data: n, layout: a } = y(o, w(t, e));
    await r.react(e, n, a, _);
  }
  async function z(t) {
    const e = t.dataset["plotly"];
    const o = t.querySelector(".chart-canvas");
    const r = t.querySelector("script.chart-data");
    if (e === void 0 || o === null || r === null) throw new Error("chart is incomplete");
    const n = E(r.textContent ?? "");
    const a = await j(new URL(e, document.baseURI).href);
    if (t.classList.contains("fitted")) {
      o.style.height = `${o.offsetHeight}px`;
      o.replaceChildren();
    }
    const s = { figure: t, canvas: o, chart: n, plotly: a };
    await R(s);
    return s;
  }
  function N(t) {
    const e = () => {
      R(t).catch((r) => console.error(r));
    };
    new MutationObserver(e).observe(document.body, {
      attributes: true,
      attributeFilter: ["data-md-color-scheme", "data-md-color-primary", "data-md-color-accent"]
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", e);
    let o = t.canvas.clientWidth < f;
    new ResizeObserver(() => {
      const r = t.canvas.clientWidth < f;
      if (r === o) return;
      o = r;
      e();
    }).observe(t.canvas);
  }
  async function U({ figure: t, canvas: e, chart: o, plotly: r }, n) {
    const a = e.layout ?? {};
    const s = M(o, x(t, e, h), a);
    const c = await T(r, s, e.clientHeight, n);
    F(c, `${t.id.replace(/-chart$/, "") || "chart"}.${n}`);
  }
  function B(t) {
    for (const e of L) {
      const o = t.figure.querySelector(`button.save[data-format="${e}"]`);
      if (o === null) continue;
      o.hidden = false;
      o.addEventListener("click", () => {
        U(t, e).catch((r) => console.error(r));
      });
    }
  }
  async function W(t) {
    if (t.dataset["chartState"] !== void 0) return;
    t.dataset["chartState"] = "drawing";
    try {
      const e = await z(t);
      N(e);
      B(e);
      b(t, ".chart-waiting", false);
      t.dataset["chartState"] = "drawn";
    } catch (e) {
      console.error(e);
      b(t, ".chart-waiting", false);
      b(t, ".chart-failed", true);
      t.dataset["chartState"] = "failed";
    }
  }
  var H = new IntersectionObserver(
    (t) => {
      for (const { isIntersecting: e, target: o } of t) {
        if (!e) continue;
        H.unobserve(o);
        void W(o);
      }
    },
    { rootMargin: I }
  );
  for (const t of document.querySelectorAll("figure[data-chart]")) H.observe(t);
})();
