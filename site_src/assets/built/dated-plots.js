// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/words.ts
  function c(n, ...e) {
    const t = O()[n];
    return C(typeof t === "string" ? t : n, e[0] ?? {});
  }
  function g(n, e, t, r = {}) {
    const o = O()[n] ?? [n, e];
    const a = typeof o === "string" ? [o] : o;
    const s = t === 1 ? a[0] : a.at(-1);
    return C(s ?? e, { n: t.toLocaleString("en"), ...r });
  }
  function p(n) {
    return oe(
      n.filter((e) => e !== ""),
      (e, t) => c("{text} {sentence}", { text: e, sentence: t })
    );
  }
  function oe(n, e) {
    const [t = "", ...r] = n;
    return r.reduce(e, t);
  }
  function O() {
    const n = typeof window === "undefined" ? void 0 : window.catalogData;
    return n?.["words"] ?? {};
  }
  function C(n, e) {
    return n.replace(/\{(\w+)\}/g, (t, r) => r in e ? String(e[r]) : t);
  }

  // src/boards/as-of.ts
  var H = ["as-of", "sense"];
  function k(n) {
    return {
      asOf: M(n.get("as-of") ?? ""),
      sense: n.get("sense") === "published" ? "published" : "released"
    };
  }
  function M(n) {
    const [, e, t, r] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(n) ?? [];
    if (e === void 0) return "";
    const o = new Date(Date.UTC(Number(e), Number(t ?? "12"), 0)).getUTCDate();
    return `${e}-${t ?? "12"}-${r ?? o}`;
  }

  // src/dom/element.ts
  function m(n, e = {}, ...t) {
    const r = document.createElement(n);
    for (const [o, a] of Object.entries(e))
      if (a !== null) r.setAttribute(o, a);
    for (const o of t)
      if (o !== null) r.append(ae(o, n) ? ie(o) : o);
    return r;
  }
  var se = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function ae(n, e) {
    return typeof n === "string" && e !== "option" && e !== "textarea" && se.test(n);
  }
  function ie(n) {
    const e = document.createElement("bdi");
    e.textContent = n;
    return e;
  }
  function y(n, e) {
    const t = n.querySelector(e);
    if (t === null) throw new Error(`the page has no ${e}`);
    return t;
  }

  // src/tables/sort-url.ts
  function I(n, e, t) {
    const r = n.replace(/^\?/, "").split("&").filter((a) => a !== "" && !e(a.split("=")[0] ?? ""));
    const o = [...r, ...t];
    return o.length === 0 ? "" : `?${o.join("&")}`;
  }

  // src/charts/plot-months.ts
  var q = 2e3;
  function F(n, e) {
    const [t = null, r = null, o = null, a = null, s = null] = n.split(",").map((i) => i === "" ? null : Number(i));
    return {
      released: t,
      published: r,
      until: o,
      earlier: e,
      beaten: { released: a, published: s }
    };
  }
  function V(n, e) {
    if (e === null) return !n.earlier;
    if (e.sense === "released") return !n.earlier && b(n.released, e.month);
    return b(n.published, e.month) && !b(n.until, e.month);
  }
  function _(n, e) {
    return b(n.beaten[e.sense], e.month);
  }
  function b(n, e) {
    return n !== null && n <= e;
  }
  function x(n) {
    const [e = 0, t = 1, r = 1] = n.split("-").map(Number);
    const o = (e - q) * 12 + t - 1;
    return r === new Date(Date.UTC(e, t, 0)).getUTCDate() ? o : o - 1;
  }
  function h(n) {
    const e = new Date(Date.UTC(q, n, 1));
    return e.toLocaleDateString(document.documentElement.lang || "en", {
      month: "long",
      year: "numeric",
      timeZone: "UTC"
    });
  }
  function G(n, e) {
    const t = e ? -1 : 1;
    const r = [...n].sort((a, s) => a.x - s.x || t * (a.y - s.y));
    let o = Number.POSITIVE_INFINITY;
    return r.filter(({ y: a }) => {
      if (t * a >= o) return false;
      o = t * a;
      return true;
    });
  }

  // src/charts/as-of-form.ts
  var f = class {
    root;
    show;
    date;
    sense;
    status;
    /** `show` shows the page as of a month, today for null; it returns a sentence on what is shown. */
    constructor(e, t) {
      this.root = e;
      this.show = t;
      this.date = y(e, "[name=as-of]");
      this.sense = y(e, "[name=sense]");
      this.status = y(document, ".plot-status");
    }
    start() {
      this.root.addEventListener("change", () => {
        this.updateAddress();
        this.apply();
      });
      addEventListener("popstate", () => this.follow());
      if (this.date.value === "") this.follow();
      else {
        this.updateAddress();
        this.apply();
      }
    }
    /** Meaning of the date, as part of a sentence. */
    meaning({ sense: e }) {
      return this.root.dataset[e] ?? "";
    }
    /** Heading of a chart as of a month; `best` is the text of its best point. */
    heading({ month: e }, t) {
      const r = this.root.dataset["heading"] ?? "";
      return r.replace("{month}", h(e)).replace("{best}", t === "" ? "–" : t);
    }
    follow() {
      const { asOf: e, sense: t } = k(new URLSearchParams(location.search));
      this.date.value = e;
      this.sense.value = t;
      this.apply();
    }
    get at() {
      const e = M(this.date.value);
      if (e === "") return null;
      return { month: x(e), sense: this.sense.value === "published" ? "published" : "released" };
    }
    get parts() {
      return this.at === null ? [] : [`as-of=${this.date.value}`, `sense=${this.at.sense}`];
    }
    updateAddress() {
      const e = I(location.search, (t) => H.includes(t), this.parts);
      if (e === location.search) return;
      try {
        history.pushState(null, "", `${location.pathname}${e}${location.hash}`);
      } catch {
      }
    }
    apply() {
      const { at: e } = this;
      document.body.classList.toggle("as-of-date", e !== null);
      this.sense.hidden = e === null;
      for (const t of document.querySelectorAll("nav.choices a, nav.choose-work a"))
        t.search = this.parts.join("&");
      Promise.resolve(this.show(e)).then((t) => {
        if (e === null || this.at?.month === e.month && this.at.sense === e.sense)
          this.status.textContent = t;
      }).catch((t) => console.error(t));
    }
  };

  // src/charts/chart-as-of.ts
  function U(n, e) {
    const t = new f(n, (r) => {
      const o = e.map((s) => {
        const i = s.show(r);
        s.writeHeading(r === null ? null : t.heading(r, i.best));
        return i;
      });
      const [a] = o;
      return r === null || a === void 0 ? "" : le(r, t.meaning(r), a);
    });
    t.start();
  }
  function le({ month: n }, e, { shown: t, all: r, undated: o, first: a }) {
    const s = { month: h(n), meaning: e };
    if (t === 0 && a === null)
      return c("As of the end of {month}, {meaning}: no point of this chart has such a date.", s);
    if (t === 0)
      return c("As of the end of {month}, {meaning}: no point yet; the first one came in {first}.", {
        ...s,
        first: h(a ?? n)
      });
    const i = g(
      "As of the end of {month}, {meaning}: {n} point; today {all}.",
      "As of the end of {month}, {meaning}: {n} points; today {all}.",
      t,
      { ...s, all: r }
    );
    const l = g(
      "{n} of today without such a date is left out.",
      "{n} of today without such a date are left out.",
      o
    );
    const d = c("The table, the CSV file and the chart to explore are of today.");
    return p([i, o === 0 ? "" : l, d]);
  }

  // src/charts/dated-plot.ts
  var E = "http://www.w3.org/2000/svg";
  var B = 5;
  var de = 520;
  var ue = { narrow: 5, wide: 14 };
  var ce = 6.6;
  var W = 15;
  var he = 2;
  var w = class n {
    svg;
    /** The section of the chart. */
    section;
    original;
    heading;
    at = null;
    constructor(e) {
      this.svg = e;
      this.section = e.closest(".plot-section");
      this.heading = this.headingText?.textContent ?? "";
      this.original = [...e.childNodes].map((r) => r.cloneNode(true));
      let t = this.isNarrow;
      addEventListener("resize", () => {
        if (this.at === null || t === this.isNarrow) return;
        t = this.isNarrow;
        this.show(this.at);
      });
    }
    /** The plots in `root` that a date can change. */
    static all(e) {
      return [...e.querySelectorAll("svg.plot[data-rule]")].map((t) => new n(t));
    }
    /** Draws the plot as of the end of a month; that of today for null. */
    show(e) {
      this.at = e;
      this.svg.replaceChildren(...this.original.map((l) => l.cloneNode(true)));
      const t = this.dots();
      const r = t.filter(({ months: l }) => !l.earlier);
      const o = t.filter(({ months: l }) => V(l, e));
      if (e !== null) {
        const l = new Set(o);
        for (const d of t) {
          d.link.classList.toggle("out", !l.has(d));
          d.link.classList.remove("earlier");
        }
        this.redraw(o, e);
      }
      const a = e?.sense ?? "released";
      const s = (a === "released" ? r : t).map(({ months: l }) => l[a]);
      const i = s.filter((l) => l !== null);
      return {
        shown: o.length,
        all: r.length,
        undated: r.filter(({ months: l }) => l[a] === null).length,
        best: this.best(o),
        first: i.length === 0 ? null : Math.min(...i)
      };
    }
    /** Writes the heading of the chart; that of today for null. */
    writeHeading(e) {
      const t = this.headingText;
      if (t !== null) t.textContent = e ?? this.heading;
    }
    /** The text of the heading, which also holds a link to it. */
    get headingText() {
      return this.section?.querySelector("h2, h3")?.firstChild ?? null;
    }
    get rule() {
      return (this.svg.dataset["rule"] ?? "").split(" ");
    }
    get lowerIsBetter() {
      return this.rule.includes("lower");
    }
    get isNarrow() {
      return this.svg.clientWidth < de;
    }
    dots() {
      return [...this.svg.querySelectorAll("a[data-m]")].map((e) => {
        const t = e.querySelector("svg");
        return {
          link: e,
          months: F(e.dataset["m"] ?? "", e.matches(".earlier")),
          x: Number.parseFloat(t?.getAttribute("x") ?? "0"),
          y: Number(t?.getAttribute("y"))
        };
      });
    }
    best(e) {
      const t = e.filter(({ link: a }) => !a.matches(".hollow"));
      const r = this.lowerIsBetter ? -1 : 1;
      const [o] = [...t].sort((a, s) => r * (a.y - s.y) || a.x - s.x);
      return o === void 0 ? "" : P(o).slice(0, he).join(", ");
    }
    redraw(e, t) {
      const r = G(
        e.filter(({ link: a }) => !a.matches(".off-line")),
        this.lowerIsBetter
      );
      const o = this.rule.includes("unbeaten") ? e.filter(({ months: a }) => !_(a, t)) : r;
      this.highlight(e, new Set(o));
      this.drawStairs(r, e);
      this.drawLabels([...r].reverse());
    }
    /** Moves the points to highlight behind the others, where the keyboard reaches them. */
    highlight(e, t) {
      const r = this.svg.querySelector(".dots");
      const o = this.svg.querySelector(".dots ~ g:not([class])");
      const a = Number(this.rule.find((s) => /^\d+$/.test(s)) ?? "0");
      for (const s of e) {
        const { link: i, months: l } = s;
        const d = t.has(s);
        i.classList.toggle("highlighted", d);
        for (let u = 1; u <= B; u += 1) i.classList.remove(`shade-${u}`);
        if (d) {
          i.removeAttribute("tabindex");
          i.setAttribute("aria-label", P(s).join(", "));
          if (a > 0 && l.released !== null)
            i.classList.add(`shade-${ye(l.released, a)}`);
          o?.append(i);
        } else {
          i.setAttribute("tabindex", "-1");
          i.removeAttribute("aria-label");
          r?.append(i);
        }
      }
    }
    drawStairs(e, t) {
      const r = this.svg.querySelector(".stairs > g") ?? this.svg.querySelector(".stairs");
      if (r === null) return;
      const o = [...r.querySelectorAll("line")].map((i) => Number.parseFloat(i.getAttribute("x2") ?? "0"));
      const a = Math.max(...o, 0) || 100;
      const s = this.rule.includes("time") ? Math.max(...t.map(({ x: i }) => i), 0) : a;
      r.replaceChildren();
      e.forEach((i, l) => {
        const d = e[l + 1];
        r.append(j(i.x, i.y, d?.x ?? s, i.y));
        if (d !== void 0) r.append(j(d.x, i.y, d.x, d.y));
      });
    }
    /** Names of the steps, the first ones where there is room. */
    drawLabels(e) {
      const t = this.svg.querySelectorAll(".labels");
      for (const i of t) i.replaceChildren();
      const r = this.svg.clientWidth;
      const o = e.map(({ x: i, y: l }) => ({
        left: i / 100 * r - 5,
        right: i / 100 * r + 5,
        top: l - 5,
        bottom: l + 5
      }));
      const a = ue[this.isNarrow ? "narrow" : "wide"];
      let s = 0;
      for (const i of e) {
        if (s === a) break;
        const l = P(i)[0] ?? "";
        const d = me.map((u) => ({ ...u, box: ge(u, i.x / 100 * r, i.y, l) })).find(
          ({ box: u }) => u.left >= 0 && u.right <= r && u.top >= -W && o.every((v) => !pe(u, v))
        );
        if (d === void 0) continue;
        o.push(d.box);
        s += 1;
        for (const u of t) u.append(be(i, d, l));
      }
    }
  };
  var me = [
    { anchor: "end", dx: -4, dy: -8 },
    { anchor: "middle", dx: 0, dy: -9 },
    { anchor: "start", dx: 4, dy: 18 },
    { anchor: "end", dx: -9, dy: 4 }
  ];
  var fe = { start: 0, middle: 0.5, end: 1 };
  function ge({ anchor: n, dx: e, dy: t }, r, o, a) {
    const s = a.length * ce;
    const i = s * fe[n];
    const l = r + e - i;
    return { left: l, right: l + s, top: o + t - W + 3, bottom: o + t + 3 };
  }
  function pe(n, e) {
    return n.left < e.right && e.left < n.right && n.top < e.bottom && e.top < n.bottom;
  }
  function P({ link: n }) {
    return (n.querySelector("title")?.textContent ?? "").split("\n");
  }
  function ye(n, e) {
    return Math.min(B, Math.max(1, 2e3 + Math.floor(n / 12) - e + 1));
  }
  function j(n, e, t, r) {
    const o = document.createElementNS(E, "line");
    for (const [a, s] of Object.entries({ x1: `${n}%`, y1: `${e}`, x2: `${t}%`, y2: `${r}` }))
      o.setAttribute(a, s);
    return o;
  }
  function be({ x: n, y: e }, { anchor: t, dx: r, dy: o }, a) {
    const s = document.createElementNS(E, "svg");
    for (const [l, d] of Object.entries({ x: `${n}%`, y: `${e}`, overflow: "visible" }))
      s.setAttribute(l, d);
    const i = document.createElementNS(E, "text");
    for (const [l, d] of Object.entries({ x: `${r}`, y: `${o}`, "text-anchor": t }))
      i.setAttribute(l, d);
    i.textContent = a;
    s.append(i);
    return s;
  }

  // src/boards/places.ts
  var xe = /^(\d[\d.]*)–(\d[\d.]*)$/;
  function T(n, e, t, r) {
    const o = Number(e.replaceAll(",", ""));
    const [, a, s] = xe.exec(t) ?? [];
    const i = r.split(" ").filter((l) => l !== "");
    return {
      index: n,
      value: o,
      low: a === void 0 ? o : Number(a),
      high: s === void 0 ? o : Number(s),
      hasInterval: a !== void 0,
      ahead: new Set(i.filter((l) => !l.startsWith("-")).map(Number)),
      notAhead: new Set(i.filter((l) => l.startsWith("-")).map((l) => Number(l.slice(1))))
    };
  }
  function K(n, e, t) {
    if (n.ahead.has(e.index)) return true;
    if (n.notAhead.has(e.index)) return false;
    return t ? n.high < e.low : n.low > e.high;
  }
  function A(n, e) {
    return n.map((t) => {
      let r = 0;
      let o = 0;
      let a = 0;
      let s = 0;
      for (const d of n) {
        if (e ? d.value < t.value : d.value > t.value) r += 1;
        if (d.value === t.value) o += 1;
        if (K(d, t, e)) a += 1;
        if (K(t, d, e)) s += 1;
      }
      const i = Math.min(a, r) + 1;
      const l = Math.max(n.length - s, r + 1);
      if (!t.hasInterval) return `${r + 1}${o > 1 ? "=" : ""}`;
      return i === l ? `${i}` : `${i}–${l}`;
    });
  }

  // src/dom/load-script.ts
  var Ve = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function X(n) {
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

  // src/dom/load-data.ts
  var R = /* @__PURE__ */ new Map();
  function Y(n, e) {
    let t = R.get(n);
    if (t !== void 0) return t;
    t = X(n).then(() => {
      const r = window.catalogData?.[e];
      if (r === void 0) throw new Error(`${n} does not register ${e}`);
      return r;
    });
    t.catch(() => R.delete(n));
    R.set(n, t);
    return t;
  }

  // src/charts/index-as-of.ts
  var N = 0;
  var z = 2;
  var L = class {
    body;
    today;
    places;
    root;
    constructor(e) {
      this.body = e;
      this.today = [...e.rows];
      this.places = this.today.map((r) => r.cells[N]?.textContent ?? "");
      const t = e.querySelector("th > a")?.getAttribute("href") ?? "";
      this.root = t.slice(0, Math.max(0, t.indexOf("models/")));
    }
    restore() {
      this.body.replaceChildren(...this.today);
      this.today.forEach((e, t) => {
        e.hidden = false;
        e.cells[N]?.replaceChildren(this.places[t] ?? "");
      });
    }
    /** Shows the rows of models released until the end of a month, with their places among these; returns how many. */
    showReleased(e) {
      this.restore();
      const t = this.today.filter((o) => o.dataset["m"] !== void 0 && Number(o.dataset["m"]) <= e);
      for (const o of this.today) o.hidden = !t.includes(o);
      const r = t.map((o, a) => {
        const s = o.cells[z];
        return T(
          a,
          s?.firstChild?.textContent ?? "",
          s?.querySelector("small")?.textContent ?? "",
          ""
        );
      });
      A(r, false).forEach((o, a) => {
        t[a]?.cells[N]?.replaceChildren(o);
      });
      return t.length;
    }
    /** Shows the index as it was fitted to what was published. */
    showPublished({ rows: e }, { models: t }) {
      const r = e.map(([, , i, l]) => `${i.toFixed(1)}–${l.toFixed(1)}`);
      const o = e.map(([, i], l) => T(l, i.toFixed(1), r[l] ?? "", ""));
      const a = A(o, false);
      const s = new Map(this.today.map((i) => [Z(i), i]));
      this.body.replaceChildren(
        ...e.map(([i, l, , , d], u) => {
          const [v = "", $ = "", S = ""] = t[i] ?? [];
          const Q = m("a", { href: `${this.root}${v}` }, $);
          const ee = S === "" ? [] : [m("small", {}, S)];
          const te = s.get(`${$}
${S}`);
          const ne = [5, 6, 7].map((re) => te?.cells[re]?.cloneNode(true) ?? m("td"));
          return m(
            "tr",
            {},
            m("td", {}, a[u] ?? ""),
            m("th", { scope: "row" }, Q, ...ee),
            m("td", { class: "n" }, l.toFixed(1), m("small", {}, r[u] ?? "")),
            m("td", {}, `${d}`),
            m("td"),
            ...ne
          );
        })
      );
    }
    /** The first row that is shown: name and points. */
    get best() {
      const e = [...this.body.rows].find(({ hidden: r }) => !r);
      if (e === void 0) return "";
      const t = Z(e).split("\n").filter((r) => r !== "").join(", ");
      return `${t}, ${e.cells[z]?.firstChild?.textContent ?? ""}`;
    }
  };
  function Z(n) {
    return `${n.querySelector("th > a")?.textContent ?? ""}
${n.querySelector("th > small")?.textContent ?? ""}`;
  }
  function J(n, e, t) {
    const r = new L(e);
    const o = (s) => {
      for (const i of t) {
        const { best: l } = i.show(s);
        i.writeHeading(s === null ? null : a.heading(s, l));
      }
    };
    const a = new f(n, async (s) => {
      if (s === null || s.sense === "released") {
        o(s);
        if (s !== null) return we(s, a.meaning(s), r.showReleased(s.month), r.best);
        r.restore();
        return "";
      }
      o(null);
      const i = n.dataset["history"];
      if (i === void 0) {
        r.restore();
        return c("An index of its own, of values published until a date, is made for all work together only.");
      }
      const l = await Y(new URL(i, document.baseURI).href, "index-months");
      const d = [...l.months].reverse().find(({ month: u }) => u <= s.month);
      if (d === void 0) {
        e.replaceChildren();
        return c(
          "As of the end of {month} there is no index yet: too few models had values on linked benchmarks. The first is of {first}.",
          {
            month: h(s.month),
            first: h(l.months[0]?.month ?? s.month)
          }
        );
      }
      r.showPublished(d, l);
      return ve(s, a.meaning(s), d, r.best);
    });
    a.start();
  }
  function we({ month: n }, e, t, r) {
    const o = { month: h(n), meaning: e };
    if (t === 0) return c("As of the end of {month}, {meaning}: no model of the index.", o);
    return g(
      "As of the end of {month}, {meaning}: {n} model configuration; the highest is {best}. Places are among these.",
      "As of the end of {month}, {meaning}: {n} model configurations; the highest is {best}. Places are among these.",
      t,
      { ...o, best: r }
    );
  }
  function ve({ month: n }, e, t, r) {
    const { models: o, scores: a, rows: s } = t;
    const i = c(
      "As of the end of {month}, {meaning}: {models} model configurations by {scores} scores; the highest is {best}. Points have a scale of their own. Charts and notes are of today.",
      { month: h(n), meaning: e, models: o, scores: a, best: r }
    );
    const l = c("The {rows} highest are shown.", { rows: s.length });
    return p([i, s.length < o ? l : ""]);
  }

  // src/dated-plots.ts
  var D = w.all(document);
  var Se = {
    startForm() {
      const n = document.querySelector(".plot-as-of");
      const e = document.querySelector("#models > tbody");
      if (n === null) return;
      if (e === null) U(n, D);
      else J(n, e, D);
    },
    showRuns(n, e) {
      const t = n === "" ? null : { month: x(n), sense: e };
      for (const r of D) {
        const { shown: o, all: a, best: s } = r.show(t);
        r.writeHeading(
          t === null ? null : c("At the end of {month}: {shown} of today’s {all} runs; the best: {best}", {
            month: h(t.month),
            shown: o,
            all: a,
            best: s === "" ? "–" : s
          })
        );
      }
    }
  };
  window.catalogDatedPlots = Se;
})();
