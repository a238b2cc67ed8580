// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/boards/as-of.ts
  var x = ["as-of", "sense"];
  function S(r) {
    return {
      asOf: y(r.get("as-of") ?? ""),
      sense: r.get("sense") === "published" ? "published" : "released"
    };
  }
  function y(r) {
    const [, e, t, n] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(r) ?? [];
    if (e === void 0) return "";
    const o = new Date(Date.UTC(Number(e), Number(t ?? "12"), 0)).getUTCDate();
    return `${e}-${t ?? "12"}-${n ?? o}`;
  }

  // src/dom/element.ts
  function h(r, e) {
    const t = r.querySelector(e);
    if (t === null) throw new Error(`the page has no ${e}`);
    return t;
  }

  // src/tables/sort-url.ts
  function w(r, e, t) {
    const n = r.replace(/^\?/, "").split("&").filter((l) => l !== "" && !e(l.split("=")[0] ?? ""));
    const o = [...n, ...t];
    return o.length === 0 ? "" : `?${o.join("&")}`;
  }

  // src/charts/plot-months.ts
  var E = 2e3;
  function P(r, e) {
    const [t = null, n = null, o = null, l = null, a = null] = r.split(",").map((s) => s === "" ? null : Number(s));
    return {
      released: t,
      published: n,
      until: o,
      earlier: e,
      beaten: { released: l, published: a }
    };
  }
  function T(r, e) {
    if (e === null) return !r.earlier;
    if (e.sense === "released") return !r.earlier && m(r.released, e.month);
    return m(r.published, e.month) && !m(r.until, e.month);
  }
  function L(r, e) {
    return m(r.beaten[e.sense], e.month);
  }
  function m(r, e) {
    return r !== null && r <= e;
  }
  function f(r) {
    const [e = 0, t = 1, n = 1] = r.split("-").map(Number);
    const o = (e - E) * 12 + t - 1;
    return n === new Date(Date.UTC(e, t, 0)).getUTCDate() ? o : o - 1;
  }
  function c(r) {
    const e = new Date(Date.UTC(E, r, 1));
    return e.toLocaleDateString(document.documentElement.lang || "en", {
      month: "long",
      year: "numeric",
      timeZone: "UTC"
    });
  }
  function A(r, e) {
    const t = e ? -1 : 1;
    const n = [...r].sort((l, a) => l.x - a.x || t * (l.y - a.y));
    let o = Number.POSITIVE_INFINITY;
    return n.filter(({ y: l }) => {
      if (t * l >= o) return false;
      o = t * l;
      return true;
    });
  }

  // src/charts/as-of-form.ts
  function D(r) {
    const e = document.querySelector("form.plot-as-of");
    if (e !== null) new g(e, r).start();
  }
  var g = class {
    form;
    plots;
    date;
    sense;
    status;
    constructor(e, t) {
      this.form = e;
      this.plots = t;
      this.date = h(e, "[name=as-of]");
      this.sense = h(e, "[name=sense]");
      this.status = h(document, ".plot-status");
    }
    start() {
      this.form.addEventListener("submit", (e) => e.preventDefault());
      this.form.addEventListener("change", () => {
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
    follow() {
      const { asOf: e, sense: t } = S(new URLSearchParams(location.search));
      this.date.value = e;
      this.sense.value = t;
      this.apply();
    }
    get at() {
      const e = y(this.date.value);
      if (e === "") return null;
      return { month: f(e), sense: this.sense.value === "published" ? "published" : "released" };
    }
    get parts() {
      return this.at === null ? [] : [`as-of=${this.date.value}`, `sense=${this.at.sense}`];
    }
    updateAddress() {
      const e = w(location.search, (t) => x.includes(t), this.parts);
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
      for (const o of document.querySelectorAll("nav.choices a"))
        o.search = this.parts.join("&");
      const t = this.plots.map((o) => {
        const l = o.show(e);
        o.writeHeading(e === null ? null : this.headingOf(e, l));
        return l;
      });
      const [n] = t;
      this.status.textContent = e === null || n === void 0 ? "" : this.message(e, n);
    }
    headingOf({ month: e }, { best: t }) {
      const n = this.form.dataset["heading"] ?? "";
      return n.replace("{month}", c(e)).replace("{best}", t === "" ? "–" : t);
    }
    message({ month: e, sense: t }, { shown: n, all: o, undated: l, first: a }) {
      const s = this.form.dataset[t] ?? "";
      const i = c(e);
      if (n === 0 && a === null)
        return `As of the end of ${i}, ${s}: no point of this chart has such a date.`;
      if (n === 0)
        return `As of the end of ${i}, ${s}: no point yet; the first one came in ${c(a ?? e)}.`;
      const d = l === 0 ? "" : ` ${l} of today without such a date are left out.`;
      return `As of the end of ${i}, ${s}: ${n} points, today ${o}.${d} The table, the CSV file and the chart to explore are of today.`;
    }
  };

  // src/charts/dated-plot.ts
  var v = "http://www.w3.org/2000/svg";
  var N = 5;
  var C = 520;
  var R = { narrow: 5, wide: 14 };
  var F = 6.6;
  var M = 15;
  var I = 2;
  var p = class r {
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
      this.original = [...e.childNodes].map((n) => n.cloneNode(true));
      let t = this.isNarrow;
      addEventListener("resize", () => {
        if (this.at === null || t === this.isNarrow) return;
        t = this.isNarrow;
        this.show(this.at);
      });
    }
    /** The plots in `root` that a date can change. */
    static all(e) {
      return [...e.querySelectorAll("svg.plot[data-rule]")].map((t) => new r(t));
    }
    /** Draws the plot as of the end of a month; that of today for null. */
    show(e) {
      this.at = e;
      this.svg.replaceChildren(...this.original.map((i) => i.cloneNode(true)));
      const t = this.dots();
      const n = t.filter(({ months: i }) => !i.earlier);
      const o = t.filter(({ months: i }) => T(i, e));
      if (e !== null) {
        const i = new Set(o);
        for (const d of t) {
          d.link.classList.toggle("out", !i.has(d));
          d.link.classList.remove("earlier");
        }
        this.redraw(o, e);
      }
      const l = e?.sense ?? "released";
      const a = (l === "released" ? n : t).map(({ months: i }) => i[l]);
      const s = a.filter((i) => i !== null);
      return {
        shown: o.length,
        all: n.length,
        undated: n.filter(({ months: i }) => i[l] === null).length,
        best: this.best(o),
        first: s.length === 0 ? null : Math.min(...s)
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
      return this.svg.clientWidth < C;
    }
    dots() {
      return [...this.svg.querySelectorAll("a[data-m]")].map((e) => {
        const t = e.querySelector("svg");
        return {
          link: e,
          months: P(e.dataset["m"] ?? "", e.matches(".earlier")),
          x: Number.parseFloat(t?.getAttribute("x") ?? "0"),
          y: Number(t?.getAttribute("y"))
        };
      });
    }
    best(e) {
      const t = e.filter(({ link: l }) => !l.matches(".hollow"));
      const n = this.lowerIsBetter ? -1 : 1;
      const [o] = [...t].sort((l, a) => n * (l.y - a.y) || l.x - a.x);
      return o === void 0 ? "" : b(o).slice(0, I).join(", ");
    }
    redraw(e, t) {
      const n = A(
        e.filter(({ link: l }) => !l.matches(".off-line")),
        this.lowerIsBetter
      );
      const o = this.rule.includes("unbeaten") ? e.filter(({ months: l }) => !L(l, t)) : n;
      this.highlight(e, new Set(o));
      this.drawStairs(n, e);
      this.drawLabels([...n].reverse());
    }
    /** Moves the points to highlight behind the others, where the keyboard reaches them. */
    highlight(e, t) {
      const n = this.svg.querySelector(".dots");
      const o = this.svg.querySelector(".dots ~ g:not([class])");
      const l = Number(this.rule.find((a) => /^\d+$/.test(a)) ?? "0");
      for (const a of e) {
        const { link: s, months: i } = a;
        const d = t.has(a);
        s.classList.toggle("highlighted", d);
        for (let u = 1; u <= N; u += 1) s.classList.remove(`shade-${u}`);
        if (d) {
          s.removeAttribute("tabindex");
          s.setAttribute("aria-label", b(a).join(", "));
          if (l > 0 && i.released !== null)
            s.classList.add(`shade-${G(i.released, l)}`);
          o?.append(s);
        } else {
          s.setAttribute("tabindex", "-1");
          s.removeAttribute("aria-label");
          n?.append(s);
        }
      }
    }
    drawStairs(e, t) {
      const n = this.svg.querySelector(".stairs > g") ?? this.svg.querySelector(".stairs");
      if (n === null) return;
      const o = [...n.querySelectorAll("line")].map((s) => Number.parseFloat(s.getAttribute("x2") ?? "0"));
      const l = Math.max(...o, 0) || 100;
      const a = this.rule.includes("time") ? Math.max(...t.map(({ x: s }) => s), 0) : l;
      n.replaceChildren();
      e.forEach((s, i) => {
        const d = e[i + 1];
        n.append($(s.x, s.y, d?.x ?? a, s.y));
        if (d !== void 0) n.append($(d.x, s.y, d.x, d.y));
      });
    }
    /** Names of the steps, the first ones where there is room. */
    drawLabels(e) {
      const t = this.svg.querySelectorAll(".labels");
      for (const s of t) s.replaceChildren();
      const n = this.svg.clientWidth;
      const o = e.map(({ x: s, y: i }) => ({
        left: s / 100 * n - 5,
        right: s / 100 * n + 5,
        top: i - 5,
        bottom: i + 5
      }));
      const l = R[this.isNarrow ? "narrow" : "wide"];
      let a = 0;
      for (const s of e) {
        if (a === l) break;
        const i = b(s)[0] ?? "";
        const d = _.map((u) => ({ ...u, box: V(u, s.x / 100 * n, s.y, i) })).find(
          ({ box: u }) => u.left >= 0 && u.right <= n && u.top >= -M && o.every((H) => !B(u, H))
        );
        if (d === void 0) continue;
        o.push(d.box);
        a += 1;
        for (const u of t) u.append(U(s, d, i));
      }
    }
  };
  var _ = [
    { anchor: "end", dx: -4, dy: -8 },
    { anchor: "middle", dx: 0, dy: -9 },
    { anchor: "start", dx: 4, dy: 18 },
    { anchor: "end", dx: -9, dy: 4 }
  ];
  var q = { start: 0, middle: 0.5, end: 1 };
  function V({ anchor: r, dx: e, dy: t }, n, o, l) {
    const a = l.length * F;
    const s = a * q[r];
    const i = n + e - s;
    return { left: i, right: i + a, top: o + t - M + 3, bottom: o + t + 3 };
  }
  function B(r, e) {
    return r.left < e.right && e.left < r.right && r.top < e.bottom && e.top < r.bottom;
  }
  function b({ link: r }) {
    return (r.querySelector("title")?.textContent ?? "").split("\n");
  }
  function G(r, e) {
    return Math.min(N, Math.max(1, 2e3 + Math.floor(r / 12) - e + 1));
  }
  function $(r, e, t, n) {
    const o = document.createElementNS(v, "line");
    for (const [l, a] of Object.entries({ x1: `${r}%`, y1: `${e}`, x2: `${t}%`, y2: `${n}` }))
      o.setAttribute(l, a);
    return o;
  }
  function U({ x: r, y: e }, { anchor: t, dx: n, dy: o }, l) {
    const a = document.createElementNS(v, "svg");
    for (const [i, d] of Object.entries({ x: `${r}%`, y: `${e}`, overflow: "visible" }))
      a.setAttribute(i, d);
    const s = document.createElementNS(v, "text");
    for (const [i, d] of Object.entries({ x: `${n}`, y: `${o}`, "text-anchor": t }))
      s.setAttribute(i, d);
    s.textContent = l;
    a.append(s);
    return a;
  }

  // src/dated-plots.ts
  var O = p.all(document);
  var j = {
    startForm: () => D(O),
    showRuns(r, e) {
      const t = r === "" ? null : { month: f(r), sense: e };
      for (const n of O) {
        const { shown: o, all: l, best: a } = n.show(t);
        const s = a === "" ? "" : `; the highest: ${a}`;
        n.writeHeading(
          t === null ? null : `At the end of ${c(t.month)}: ${o} of today’s ${l} runs${s}`
        );
      }
    }
  };
  window.catalogDatedPlots = j;
})();
