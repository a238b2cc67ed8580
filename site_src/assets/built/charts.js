// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/charts/colour.ts
  function plotlyColour(computed) {
    const match = /^color\(srgb\s+(\S+)\s+(\S+)\s+(\S+?)(?:\s*\/\s*(\S+))?\)$/.exec(computed.trim());
    if (match === null) return computed;
    const [red, green, blue] = match.slice(1, 4).map((channel) => {
      const fraction = Number(channel);
      return Number.isFinite(fraction) ? Math.round(Math.min(1, Math.max(0, fraction)) * 255) : 0;
    });
    const alpha = match[4] === void 0 ? 1 : Number(match[4]);
    return `rgba(${red},${green},${blue},${Number.isFinite(alpha) ? alpha : 1})`;
  }

  // src/charts/chart-context.ts
  function pageContext(figure, canvas) {
    return {
      ...font(canvas),
      widthPx: canvas.clientWidth,
      coarsePointer: matchMedia("(pointer: coarse)").matches,
      background: backgroundOf(canvas),
      resolveColour: (expression) => computedColour(figure, expression, "")
    };
  }
  function paperContext(figure, canvas, widthPx) {
    const colour = (expression) => computedColour(figure, expression, "light");
    return {
      ...font(canvas),
      widthPx,
      coarsePointer: false,
      background: colour("var(--md-default-bg-color,#fff)"),
      resolveColour: colour
    };
  }
  function font(canvas) {
    const style = getComputedStyle(canvas);
    return {
      fontFamily: style.fontFamily,
      fontSizePx: Math.max(12, Math.round(Number.parseFloat(style.fontSize) * 0.85))
    };
  }
  function computedColour(figure, expression, scheme) {
    const probe = document.createElement("span");
    probe.hidden = true;
    probe.style.colorScheme = scheme;
    probe.style.color = expression;
    figure.append(probe);
    const colour = plotlyColour(getComputedStyle(probe).color);
    probe.remove();
    return colour;
  }
  function backgroundOf(element) {
    for (let ancestor = element; ancestor !== null; ancestor = ancestor.parentElement) {
      const colour = plotlyColour(getComputedStyle(ancestor).backgroundColor);
      if (!/^rgba\(.*,\s*0\)$/.test(colour)) return colour;
    }
    return "rgb(255,255,255)";
  }

  // src/charts/json.ts
  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function merge(base, over) {
    const merged = { ...base };
    for (const [key, value] of Object.entries(over)) {
      const under = Object.hasOwn(base, key) ? base[key] : void 0;
      merged[key] = isObject(under) && isObject(value) ? merge(under, value) : value;
    }
    return merged;
  }
  function mapStrings(value, change) {
    if (typeof value === "string") return change(value);
    if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
    if (isObject(value)) return mapValues(value, change);
    return value;
  }
  function mapValues(value, change) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
  }

  // src/charts/figure.ts
  var NARROW_PX = 560;
  function parseChart(text) {
    const value = JSON.parse(text);
    if (!isObject(value)) throw new Error("chart data is not an object");
    const { data, layout = {}, narrow = {} } = value;
    if (!Array.isArray(data) || !data.every(isObject)) throw new Error("chart data has no list of traces");
    if (!isObject(layout) || !isObject(narrow)) throw new Error("chart layout is not an object");
    return { data, layout, narrow };
  }
  function figureFor(chart, page) {
    const isVariable = /^var\(--.+\)$/;
    const colour = (text) => isVariable.test(text) ? page.resolveColour(text) : text;
    const asked = page.widthPx < NARROW_PX ? merge(chart.layout, chart.narrow) : chart.layout;
    const layout = merge(pageLayout(asked, page), asked);
    return { data: chart.data.map((trace) => mapValues(trace, colour)), layout: mapValues(layout, colour) };
  }
  function pageLayout(asked, page) {
    const ink = page.resolveColour("var(--md-default-fg-color,currentcolor)");
    const line = page.resolveColour("var(--catalog-grid,color-mix(in srgb,currentcolor 16%,transparent))");
    const faint = page.resolveColour("var(--md-default-fg-color--light,currentcolor)");
    const font2 = { color: ink, family: page.fontFamily, size: page.fontSizePx };
    const axis = {
      automargin: true,
      gridcolor: line,
      linecolor: line,
      tickcolor: line,
      zerolinecolor: line
    };
    const axes = /* @__PURE__ */ new Set(["xaxis", "yaxis", ...Object.keys(asked).filter((key) => /^[xy]axis\d*$/.test(key))]);
    return {
      autosize: true,
      paper_bgcolor: page.background,
      plot_bgcolor: "rgba(0,0,0,0)",
      font: font2,
      colorway: Array.from(
        { length: SERIES },
        (_, index) => page.resolveColour(`var(--catalog-series-${index + 1},${SERIES_COLOURS[index] ?? ""})`)
      ),
      dragmode: page.coarsePointer ? false : "zoom",
      hoverlabel: { bgcolor: page.background, bordercolor: faint, font: font2 },
      legend: { bgcolor: "rgba(0,0,0,0)" },
      modebar: { bgcolor: "rgba(0,0,0,0)", color: faint, activecolor: ink },
      margin: { t: 16, r: 16, b: 48, l: 56 },
      // Zoom and hidden series stay as the reader left them when colours or width change.
      uirevision: "page",
      ...Object.fromEntries([...axes].map((name) => [name, axis]))
    };
  }
  var SERIES_COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00"];
  var SERIES = SERIES_COLOURS.length;

  // src/charts/plotly.ts
  var loading = /* @__PURE__ */ new Map();
  function loadPlotly(url) {
    const known = loading.get(url);
    if (known !== void 0) return known;
    const promise = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = url;
      script.addEventListener("load", () => {
        if (window.Plotly === void 0) reject(new Error(`${url} does not define Plotly`));
        else resolve(window.Plotly);
      });
      script.addEventListener("error", () => {
        script.remove();
        reject(new Error(`${url} could not be loaded`));
      });
      document.head.append(script);
    });
    promise.catch(() => loading.delete(url));
    loading.set(url, promise);
    return promise;
  }

  // src/charts/save.ts
  var FORMATS = ["svg", "png"];
  var PAPER_WIDTH_PX = 900;
  var PNG_SCALE = 2;
  function figureOnPaper(chart, paper, shown) {
    const { data, layout } = figureFor(chart, paper);
    const axes = Object.entries(layout).filter(([name, axis]) => /^[xy]axis\d*$/.test(name) && isObject(axis));
    const zoomed = axes.flatMap(([name]) => {
      const axis = shown[name];
      const range = isObject(axis) ? axis["range"] : void 0;
      return range === void 0 ? [] : [[name, { range }]];
    });
    return { data, layout: merge(layout, Object.fromEntries(zoomed)) };
  }
  async function renderImage(plotly, figure, heightPx, format) {
    const size = { width: PAPER_WIDTH_PX, height: heightPx };
    const address = await plotly.toImage(
      { ...figure, layout: { ...figure.layout, ...size } },
      { format: "svg", ...size }
    );
    if (format === "png") return rasterize(address, size);
    const svg = decodeURIComponent(address.slice(address.indexOf(",") + 1));
    return new Blob([svg], { type: "image/svg+xml" });
  }
  async function rasterize(address, size) {
    const image = new Image(size.width * PNG_SCALE, size.height * PNG_SCALE);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext("2d")?.drawImage(image, 0, 0, image.width, image.height);
    return new Promise((resolve, reject) => {
      canvas.toBlob((blob) => blob === null ? reject(new Error("no picture came of it")) : resolve(blob), "image/png");
    });
  }
  function download(content, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
  }

  // src/charts.ts
  var PRELOAD_MARGIN = "400px";
  var CONFIG = {
    responsive: true,
    displaylogo: false,
    // Otherwise a button offers to upload the chart to Plotly's makers.
    showSendToCloud: false,
    plotlyServerURL: "",
    scrollZoom: false,
    // Pictures are saved by the buttons below the chart, which the keyboard reaches.
    modeBarButtonsToRemove: ["toImage", "select2d", "lasso2d", "autoScale2d"]
  };
  function setVisible(parent, selector, shown) {
    const element = parent.querySelector(selector);
    if (element !== null) element.hidden = !shown;
  }
  async function redraw({ figure, canvas, chart, plotly }) {
    const { data, layout } = figureFor(chart, pageContext(figure, canvas));
    await plotly.react(canvas, data, layout, CONFIG);
  }
  async function draw(figure) {
    const url = figure.dataset["plotly"];
    const canvas = figure.querySelector(".chart-canvas");
    const block = figure.querySelector("script.chart-data");
    if (url === void 0 || canvas === null || block === null) throw new Error("chart is incomplete");
    const chart = parseChart(block.textContent ?? "");
    const plotly = await loadPlotly(new URL(url, document.baseURI).href);
    const drawn = { figure, canvas, chart, plotly };
    await redraw(drawn);
    return drawn;
  }
  function redrawOnChange(drawn) {
    const again = () => {
      redraw(drawn).catch((error) => console.error(error));
    };
    new MutationObserver(again).observe(document.body, {
      attributes: true,
      attributeFilter: ["data-md-color-scheme", "data-md-color-primary", "data-md-color-accent"]
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
    let narrow = drawn.canvas.clientWidth < NARROW_PX;
    new ResizeObserver(() => {
      const now = drawn.canvas.clientWidth < NARROW_PX;
      if (now === narrow) return;
      narrow = now;
      again();
    }).observe(drawn.canvas);
  }
  async function save({ figure, canvas, chart, plotly }, format) {
    const shown = canvas.layout ?? {};
    const onSheet = figureOnPaper(chart, paperContext(figure, canvas, PAPER_WIDTH_PX), shown);
    const content = await renderImage(plotly, onSheet, canvas.clientHeight, format);
    download(content, `${figure.id.replace(/-chart$/, "") || "chart"}.${format}`);
  }
  function enableSaveButtons(drawn) {
    for (const format of FORMATS) {
      const button = drawn.figure.querySelector(`button.save[data-format="${format}"]`);
      if (button === null) continue;
      button.hidden = false;
      button.addEventListener("click", () => {
        save(drawn, format).catch((error) => console.error(error));
      });
    }
  }
  async function startChart(figure) {
    if (figure.dataset["chartState"] !== void 0) return;
    figure.dataset["chartState"] = "drawing";
    try {
      const drawn = await draw(figure);
      redrawOnChange(drawn);
      enableSaveButtons(drawn);
      setVisible(figure, ".chart-waiting", false);
      figure.dataset["chartState"] = "drawn";
    } catch (error) {
      console.error(error);
      setVisible(figure, ".chart-waiting", false);
      setVisible(figure, ".chart-failed", true);
      figure.dataset["chartState"] = "failed";
    }
  }
  var observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void startChart(target);
      }
    },
    { rootMargin: PRELOAD_MARGIN }
  );
  for (const figure of document.querySelectorAll("figure[data-chart]")) observer.observe(figure);
})();
