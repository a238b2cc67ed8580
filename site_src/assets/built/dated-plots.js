// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/boards/as-of.ts
  var w = ["as-of", "sense"];
  function E(n) {
    return {
      asOf: y(n.get("as-of") ?? ""),
      sense: n.get("sense") === "published" ? "published" : "released"
    };
  }
  function y(n) {
    const [, e, t, r] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(n) ?? [];
    if (e === void 0) return "";
    const o = new Date(Date.UTC(Number(e), Number(t ?? "12"), 0)).getUTCDate();
    return `${e}-${t ?? "12"}-${r ?? o}`;
  }

  // src/dom/element.ts
  function m(n, e) {
    const t = n.querySelector(e);
    if (t === null) throw new Error(`the page has no ${e}`);
    return t;
  }

  // src/dom/words.ts
  function c(n, ...e) {
    const t = T()[n];
    return P(typeof t === "string" ? t : n, e[0] ?? {});
  }
  function b(n, e, t, r = {}) {
    const o = T()[n] ?? [n, e];
    const s = t === 1 ? o[0] : o.at(-1);
    return P(s ?? e, { n: t.toLocaleString("en"), ...r });
  }
  function T() {
    const n = typeof window === "undefined" ? void 0 : window.catalogData;
    return n?.["words"] ?? {};
  }
  function P(n, e) {
    return n.replace(/\{(\w+)\}/g, (t, r) => r in e ? String(e[r]) : t);
  }

  // src/tables/sort-url.ts
  function M(n, e, t) {
    const r = n.replace(/^\?/, "").split("&").filter((s) => s !== "" && !e(s.split("=")[0] ?? ""));
    const o = [...r, ...t];
    return o.length === 0 ? "" : `?${o.join("&")}`;
  }

  // src/charts/plot-months.ts
  var A = 2e3;
  function L(n, e) {
    const [t = null, r = null, o = null, s = null, l = null] = n.split(",").map((a) => a === "" ? null : Number(a));
    return {
      released: t,
      published: r,
      until: o,
      earlier: e,
      beaten: { released: s, published: l }
    };
  }
  function N(n, e) {
    if (e === null) return !n.earlier;
    if (e.sense === "released") return !n.earlier && f(n.released, e.month);
    return f(n.published, e.month) && !f(n.until, e.month);
  }
  function D(n, e) {
    return f(n.beaten[e.sense], e.month);
  }
  function f(n, e) {
    return n !== null && n <= e;
  }
  function p(n) {
    const [e = 0, t = 1, r = 1] = n.split("-").map(Number);
    const o = (e - A) * 12 + t - 1;
    return r === new Date(Date.UTC(e, t, 0)).getUTCDate() ? o : o - 1;
  }
  function h(n) {
    const e = new Date(Date.UTC(A, n, 1));
    return e.toLocaleDateString(document.documentElement.lang || "en", {
      month: "long",
      year: "numeric",
      timeZone: "UTC"
    });
  }
  function O(n, e) {
    const t = e ? -1 : 1;
    const r = [...n].sort((s, l) => s.x - l.x || t * (s.y - l.y));
    let o = Number.POSITIVE_INFINITY;
    return r.filter(({ y: s }) => {
      if (t * s >= o) return false;
      o = t * s;
      return true;
    });
  }

  // src/charts/as-of-form.ts
  function R(n) {
    const e = document.querySelector(".plot-as-of");
    if (e !== null) new x(e, n).start();
  }
  var x = class {
    root;
    plots;
    date;
    sense;
    status;
    constructor(e, t) {
      this.root = e;
      this.plots = t;
      this.date = m(e, "[name=as-of]");
      this.sense = m(e, "[name=sense]");
      this.status = m(document, ".plot-status");
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
    follow() {
      const { asOf: e, sense: t } = E(new URLSearchParams(location.search));
      this.date.value = e;
      this.sense.value = t;
      this.apply();
    }
    get at() {
      const e = y(this.date.value);
      if (e === "") return null;
      return { month: p(e), sense: this.sense.value === "published" ? "published" : "released" };
    }
    get parts() {
      return this.at === null ? [] : [`as-of=${this.date.value}`, `sense=${this.at.sense}`];
    }
    updateAddress() {
      const e = M(location.search, (t) => w.includes(t), this.parts);
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
        const s = o.show(e);
        o.writeHeading(e === null ? null : this.headingOf(e, s));
        return s;
      });
      const [r] = t;
      this.status.textContent = e === null || r === void 0 ? "" : this.message(e, r);
    }
    headingOf({ month: e }, { best: t }) {
      const r = this.root.dataset["heading"] ?? "";
      return r.replace("{month}", h(e)).replace("{best}", t === "" ? "–" : t);
    }
    message({ month: e, sense: t }, { shown: r, all: o, undated: s, first: l }) {
      const a = { month: h(e), meaning: this.root.dataset[t] ?? "" };
      if (r === 0 && l === null)
        return c("As of the end of {month}, {meaning}: no point of this chart has such a date.", a);
      if (r === 0)
        return c("As of the end of {month}, {meaning}: no point yet; the first one came in {first}.", {
          ...a,
          first: h(l ?? e)
        });
      const i = b(
        "As of the end of {month}, {meaning}: {n} point; today {all}.",
        "As of the end of {month}, {meaning}: {n} points; today {all}.",
        r,
        { ...a, all: o }
      );
      const d = b(
        "{n} of today without such a date is left out.",
        "{n} of today without such a date are left out.",
        s
      );
      const u = c("The table, the CSV file and the chart to explore are of today.");
      return [i, ...s === 0 ? [] : [d], u].join(" ");
    }
  };

  // src/charts/dated-plot.ts
  var S = "http://www.w3.org/2000/svg";
  var H = 5;
  var _ = 520;
  var q = { narrow: 5, wide: 14 };
  var B = 6.6;
  var C = 15;
  var G = 2;
  var g = class n {
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
      this.svg.replaceChildren(...this.original.map((i) => i.cloneNode(true)));
      const t = this.dots();
      const r = t.filter(({ months: i }) => !i.earlier);
      const o = t.filter(({ months: i }) => N(i, e));
      if (e !== null) {
        const i = new Set(o);
        for (const d of t) {
          d.link.classList.toggle("out", !i.has(d));
          d.link.classList.remove("earlier");
        }
        this.redraw(o, e);
      }
      const s = e?.sense ?? "released";
      const l = (s === "released" ? r : t).map(({ months: i }) => i[s]);
      const a = l.filter((i) => i !== null);
      return {
        shown: o.length,
        all: r.length,
        undated: r.filter(({ months: i }) => i[s] === null).length,
        best: this.best(o),
        first: a.length === 0 ? null : Math.min(...a)
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
      return this.svg.clientWidth < _;
    }
    dots() {
      return [...this.svg.querySelectorAll("a[data-m]")].map((e) => {
        const t = e.querySelector("svg");
        return {
          link: e,
          months: L(e.dataset["m"] ?? "", e.matches(".earlier")),
          x: Number.parseFloat(t?.getAttribute("x") ?? "0"),
          y: Number(t?.getAttribute("y"))
        };
      });
    }
    best(e) {
      const t = e.filter(({ link: s }) => !s.matches(".hollow"));
      const r = this.lowerIsBetter ? -1 : 1;
      const [o] = [...t].sort((s, l) => r * (s.y - l.y) || s.x - l.x);
      return o === void 0 ? "" : v(o).slice(0, G).join(", ");
    }
    redraw(e, t) {
      const r = O(
        e.filter(({ link: s }) => !s.matches(".off-line")),
        this.lowerIsBetter
      );
      const o = this.rule.includes("unbeaten") ? e.filter(({ months: s }) => !D(s, t)) : r;
      this.highlight(e, new Set(o));
      this.drawStairs(r, e);
      this.drawLabels([...r].reverse());
    }
    /** Moves the points to highlight behind the others, where the keyboard reaches them. */
    highlight(e, t) {
      const r = this.svg.querySelector(".dots");
      const o = this.svg.querySelector(".dots ~ g:not([class])");
      const s = Number(this.rule.find((l) => /^\d+$/.test(l)) ?? "0");
      for (const l of e) {
        const { link: a, months: i } = l;
        const d = t.has(l);
        a.classList.toggle("highlighted", d);
        for (let u = 1; u <= H; u += 1) a.classList.remove(`shade-${u}`);
        if (d) {
          a.removeAttribute("tabindex");
          a.setAttribute("aria-label", v(l).join(", "));
          if (s > 0 && i.released !== null)
            a.classList.add(`shade-${K(i.released, s)}`);
          o?.append(a);
        } else {
          a.setAttribute("tabindex", "-1");
          a.removeAttribute("aria-label");
          r?.append(a);
        }
      }
    }
    drawStairs(e, t) {
      const r = this.svg.querySelector(".stairs > g") ?? this.svg.querySelector(".stairs");
      if (r === null) return;
      const o = [...r.querySelectorAll("line")].map((a) => Number.parseFloat(a.getAttribute("x2") ?? "0"));
      const s = Math.max(...o, 0) || 100;
      const l = this.rule.includes("time") ? Math.max(...t.map(({ x: a }) => a), 0) : s;
      r.replaceChildren();
      e.forEach((a, i) => {
        const d = e[i + 1];
        r.append($(a.x, a.y, d?.x ?? l, a.y));
        if (d !== void 0) r.append($(d.x, a.y, d.x, d.y));
      });
    }
    /** Names of the steps, the first ones where there is room. */
    drawLabels(e) {
      const t = this.svg.querySelectorAll(".labels");
      for (const a of t) a.replaceChildren();
      const r = this.svg.clientWidth;
      const o = e.map(({ x: a, y: i }) => ({
        left: a / 100 * r - 5,
        right: a / 100 * r + 5,
        top: i - 5,
        bottom: i + 5
      }));
      const s = q[this.isNarrow ? "narrow" : "wide"];
      let l = 0;
      for (const a of e) {
        if (l === s) break;
        const i = v(a)[0] ?? "";
        const d = F.map((u) => ({ ...u, box: U(u, a.x / 100 * r, a.y, i) })).find(
          ({ box: u }) => u.left >= 0 && u.right <= r && u.top >= -C && o.every((I) => !k(u, I))
        );
        if (d === void 0) continue;
        o.push(d.box);
        l += 1;
        for (const u of t) u.append(W(a, d, i));
      }
    }
  };
  var F = [
    { anchor: "end", dx: -4, dy: -8 },
    { anchor: "middle", dx: 0, dy: -9 },
    { anchor: "start", dx: 4, dy: 18 },
    { anchor: "end", dx: -9, dy: 4 }
  ];
  var j = { start: 0, middle: 0.5, end: 1 };
  function U({ anchor: n, dx: e, dy: t }, r, o, s) {
    const l = s.length * B;
    const a = l * j[n];
    const i = r + e - a;
    return { left: i, right: i + l, top: o + t - C + 3, bottom: o + t + 3 };
  }
  function k(n, e) {
    return n.left < e.right && e.left < n.right && n.top < e.bottom && e.top < n.bottom;
  }
  function v({ link: n }) {
    return (n.querySelector("title")?.textContent ?? "").split("\n");
  }
  function K(n, e) {
    return Math.min(H, Math.max(1, 2e3 + Math.floor(n / 12) - e + 1));
  }
  function $(n, e, t, r) {
    const o = document.createElementNS(S, "line");
    for (const [s, l] of Object.entries({ x1: `${n}%`, y1: `${e}`, x2: `${t}%`, y2: `${r}` }))
      o.setAttribute(s, l);
    return o;
  }
  function W({ x: n, y: e }, { anchor: t, dx: r, dy: o }, s) {
    const l = document.createElementNS(S, "svg");
    for (const [i, d] of Object.entries({ x: `${n}%`, y: `${e}`, overflow: "visible" }))
      l.setAttribute(i, d);
    const a = document.createElementNS(S, "text");
    for (const [i, d] of Object.entries({ x: `${r}`, y: `${o}`, "text-anchor": t }))
      a.setAttribute(i, d);
    a.textContent = s;
    l.append(a);
    return l;
  }

  // src/dated-plots.ts
  var V = g.all(document);
  var X = {
    startForm: () => R(V),
    showRuns(n, e) {
      const t = n === "" ? null : { month: p(n), sense: e };
      for (const r of V) {
        const { shown: o, all: s, best: l } = r.show(t);
        r.writeHeading(
          t === null ? null : c("At the end of {month}: {shown} of today’s {all} runs; the best: {best}", {
            month: h(t.month),
            shown: o,
            all: s,
            best: l === "" ? "–" : l
          })
        );
      }
    }
  };
  window.catalogDatedPlots = X;
})();
