// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function m(r, e = {}, ...t) {
    const n = document.createElement(r);
    for (const [o, s] of Object.entries(e))
      if (s !== null) n.setAttribute(o, s);
    for (const o of t)
      if (o !== null) n.append(Ae(o, r) ? Ie(o) : o);
    return n;
  }
  var Ne = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function Ae(r, e) {
    return typeof r === "string" && e !== "option" && e !== "textarea" && Ne.test(r);
  }
  function Ie(r) {
    const e = document.createElement("bdi");
    e.textContent = r;
    return e;
  }
  function g(r, e) {
    const t = r.querySelector(e);
    if (t === null) throw new Error(`the page has no ${e}`);
    return t;
  }

  // src/dom/load-script.ts
  var Pe = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function _(r) {
    return new Promise((e, t) => {
      const n = document.createElement("script");
      n.src = r;
      n.addEventListener("load", () => e());
      n.addEventListener("error", () => {
        n.remove();
        t(new Error(`${r} could not be loaded`));
      });
      document.head.append(n);
    });
  }
  function C(r) {
    return _(new URL(r, Pe).href);
  }

  // src/dom/load-data.ts
  var q = /* @__PURE__ */ new Map();
  function ee(r, e) {
    let t = q.get(r);
    if (t !== void 0) return t;
    t = _(r).then(() => {
      const n = window.catalogData?.[e];
      if (n === void 0) throw new Error(`${r} does not register ${e}`);
      return n;
    });
    t.catch(() => q.delete(r));
    q.set(r, t);
    return t;
  }

  // src/dom/words.ts
  function u(r, ...e) {
    const t = te()[r];
    return ne(typeof t === "string" ? t : r, e[0] ?? {});
  }
  function S(r, e, t, n = {}) {
    const o = te()[r] ?? [r, e];
    const s = typeof o === "string" ? [o] : o;
    const i = t === 1 ? s[0] : s.at(-1);
    return ne(i ?? e, { n: t.toLocaleString("en"), ...n });
  }
  function B(r, e) {
    return u(r).split(/\{(\w+)\}/).map((t, n) => n % 2 === 1 ? e[t] : t).filter((t) => t !== void 0 && t !== "");
  }
  function V(r) {
    return r.join(u(", "));
  }
  function z(r) {
    return r;
  }
  function te() {
    const r = typeof window === "undefined" ? void 0 : window.catalogData;
    return r?.["words"] ?? {};
  }
  function ne(r, e) {
    return r.replace(/\{(\w+)\}/g, (t, n) => n in e ? String(e[n]) : t);
  }

  // src/explorer/array.ts
  function y(r, e) {
    const t = r[e];
    if (t === void 0) throw new RangeError(`no item ${e} in a list of ${r.length}`);
    return t;
  }

  // src/explorer/filter.ts
  var qe = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function L(r) {
    const e = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(r.trim());
    if (e === null) return null;
    const t = qe[(e[2] ?? "").toUpperCase()];
    return t === void 0 ? Number(e[1]) : Math.round(Number(e[1]) * t);
  }

  // src/boards/as-of.ts
  var re = ["as-of", "sense"];
  function oe(r) {
    return {
      asOf: j(r.get("as-of") ?? ""),
      sense: r.get("sense") === "published" ? "published" : "released"
    };
  }
  function j(r) {
    const [, e, t, n] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(r) ?? [];
    if (e === void 0) return "";
    const o = new Date(Date.UTC(Number(e), Number(t ?? "12"), 0)).getUTCDate();
    return `${e}-${t ?? "12"}-${n ?? o}`;
  }

  // src/boards/filters.ts
  var F = {
    weights: "",
    size: "",
    since: "",
    until: "",
    firstHand: false,
    verified: false,
    measuredBy: "",
    asOf: "",
    sense: "released"
  };
  var T = ["weights", "size", "since", "until"];
  var D = "measured-by";
  var se = ["firstHand", "verified"];
  function R(r, e) {
    if (e.weights !== "" && r.weights !== e.weights) return false;
    if (e.since !== "" && (r.released === "" || r.released.slice(0, 4) < e.since)) return false;
    if (e.until !== "" && (r.released === "" || r.released.slice(0, 4) > e.until)) return false;
    if (e.firstHand && r.marks.includes("quoted")) return false;
    if (e.verified && r.marks.includes("unchecked")) return false;
    if (e.measuredBy !== "" && r.measurer !== e.measuredBy) return false;
    if (e.asOf !== "" && !Ve(r, e)) return false;
    return e.size === "" || ze(r.size, e.size);
  }
  function Ve({ released: r, published: e }, { asOf: t, sense: n }) {
    if (n === "published") return e.some((o) => o <= t);
    return r !== "" && j(r) <= t;
  }
  function ze(r, e) {
    const t = L(r);
    if (e.startsWith("max-")) return t !== null && t <= (L(e.slice(4)) ?? 0);
    const [n, o] = e.split("..").map(L);
    return t !== null && t >= (n ?? 0) && t < (o ?? Number.POSITIVE_INFINITY);
  }
  function K(r) {
    const e = new URLSearchParams(r);
    return {
      weights: e.get("weights") ?? "",
      size: e.get("size") ?? "",
      since: e.get("since") ?? "",
      until: e.get("until") ?? "",
      firstHand: e.has("first-hand"),
      verified: e.has("verified"),
      measuredBy: e.get(D) ?? "",
      ...oe(e)
    };
  }
  function ie(r, e) {
    return {
      weights: e.weights || r.weights,
      size: e.size || r.size,
      since: e.since || r.since,
      until: e.until || r.until,
      firstHand: e.firstHand || r.firstHand,
      verified: e.verified || r.verified,
      measuredBy: e.measuredBy || r.measuredBy,
      asOf: e.asOf || r.asOf,
      sense: e.asOf === "" ? r.sense : e.sense
    };
  }
  function ae(r) {
    return [...T, "first-hand", "verified", D, ...re].includes(r);
  }
  function x(r) {
    const e = [
      ...T.filter((t) => r[t] !== "").map((t) => `${t}=${encodeURIComponent(r[t])}`),
      ...r.firstHand ? ["first-hand"] : [],
      ...r.verified ? ["verified"] : [],
      ...r.measuredBy === "" ? [] : [`${D}=${encodeURIComponent(r.measuredBy)}`],
      ...r.asOf === "" ? [] : [`as-of=${r.asOf}`, `sense=${r.sense}`]
    ];
    return e.length === 0 ? "" : `?${e.join("&")}`;
  }

  // src/boards/places.ts
  var je = /^(\d[\d.]*)–(\d[\d.]*)$/;
  function de(r, e, t, n) {
    const o = Number(e.replaceAll(",", ""));
    const [, s, i] = je.exec(t) ?? [];
    const a = n.split(" ").filter((l) => l !== "");
    return {
      index: r,
      value: o,
      low: s === void 0 ? o : Number(s),
      high: i === void 0 ? o : Number(i),
      hasInterval: s !== void 0,
      ahead: new Set(a.filter((l) => !l.startsWith("-")).map(Number)),
      notAhead: new Set(a.filter((l) => l.startsWith("-")).map((l) => Number(l.slice(1))))
    };
  }
  function le(r, e, t) {
    if (r.ahead.has(e.index)) return true;
    if (r.notAhead.has(e.index)) return false;
    return t ? r.high < e.low : r.low > e.high;
  }
  function ce(r, e) {
    return r.map((t) => {
      let n = 0;
      let o = 0;
      let s = 0;
      let i = 0;
      for (const d of r) {
        if (e ? d.value < t.value : d.value > t.value) n += 1;
        if (d.value === t.value) o += 1;
        if (le(d, t, e)) s += 1;
        if (le(t, d, e)) i += 1;
      }
      const a = Math.min(s, n) + 1;
      const l = Math.max(r.length - i, n + 1);
      if (!t.hasInterval) return `${n + 1}${o > 1 ? "=" : ""}`;
      return a === l ? `${a}` : `${a}–${l}`;
    });
  }

  // src/boards/board.ts
  var ue = 0;
  var De = 2;
  var Ke = 4;
  var Ue = 5;
  var me = 'a[href*="measurers"]';
  var fe = 30;
  var H = class {
    section;
    ranked;
    tables = null;
    /** Contents of cells as of today, to be restored, and the order of the rows. */
    contents = /* @__PURE__ */ new Map();
    changed = /* @__PURE__ */ new Map();
    order = null;
    loading = null;
    /** Places among all rows, to be restored. */
    places = /* @__PURE__ */ new Map();
    constructor(e) {
      this.section = e;
      this.ranked = e.querySelector("table.board:not(.unranked)");
    }
    /** Whether rows are missing that `load` adds. */
    get isPartial() {
      return "more" in this.section.dataset;
    }
    /** Whether other pages have rows that could not be loaded. */
    get hasOtherPages() {
      return !this.isPartial && this.section.querySelector(".pages") !== null;
    }
    /** Adds the rows that the page left out, once; if they cannot be loaded, links to their pages stay. */
    load() {
      const e = this.section.dataset["more"];
      if (e === void 0) return Promise.resolve();
      this.loading ??= ee(e, "rows").then((t) => this.add(t[this.id] ?? ["", ""])).catch(() => void 0).then(() => {
        delete this.section.dataset["more"];
      });
      return this.loading;
    }
    add([e, t]) {
      if (this.ranked !== null && e !== "") {
        const n = this.ranked.querySelector("tbody.more") ?? this.ranked.createTBody();
        n.classList.add("more");
        n.insertAdjacentHTML("beforeend", e);
        const o = this.ranked.tBodies[0];
        const s = () => o?.querySelectorAll("tr:not(.cut, .alternative)").length ?? fe;
        while (s() < fe && n.rows[0] !== void 0) o?.append(n.rows[0]);
        if (n.rows.length === 0) this.showAllRows();
      }
      if (t !== "") this.section.querySelector("table.unranked tbody")?.insertAdjacentHTML("beforeend", t);
      for (const n of this.section.querySelectorAll(".rest, .pages")) n.remove();
      this.tables = null;
    }
    get id() {
      return this.section.querySelector("h2")?.id ?? "";
    }
    /** Facts of the rows that filters count: the ranked ones, else those that are only listed. */
    get facts() {
      return (this.rows()[0] ?? []).filter(({ alternative: e }) => !e).map(({ facts: e }) => e);
    }
    /** Shows the rows that match, with their places among these; returns how many. */
    filter(e) {
      const t = x(e) !== "";
      if (!t && this.tables === null) return this.facts.length;
      if (t) this.showAllRows();
      for (const o of this.rows())
        for (const { element: s, facts: i } of o) s.hidden = !R(i, e);
      this.ranked?.classList.toggle("filtered", t);
      this.showValues(e);
      const n = (this.rows()[0] ?? []).filter(({ element: o, alternative: s }) => !o.hidden && !s);
      if (this.ranked !== null) this.showPlaces(t ? n.map(({ element: o }) => o) : [], e.asOf === "");
      return n.length;
    }
    /** What differs today from the `shown` rows as of the date of `filters`; the other filters hold for both. */
    changesSince(e, t) {
      const n = (this.rows()[0] ?? []).filter(
        ({ alternative: s, facts: i }) => !s && R(i, { ...e, asOf: "" })
      );
      const o = (s) => s?.querySelector("th > a")?.textContent?.trim() ?? "";
      return {
        more: n.length - t,
        changed: this.changed.size,
        firstThen: this.shownRows()[0]?.name ?? "",
        firstToday: o(n[0]?.element)
      };
    }
    /** Writes the values that were known at the date of `filters`, in their order; those of today without a date. */
    showValues({ asOf: e, sense: t }) {
      for (const [n, o] of this.contents) {
        n.replaceChildren(...o);
        n.closest("tr")?.classList.remove("then");
      }
      this.contents.clear();
      this.changed.clear();
      for (const [n, o] of this.order ?? []) n.append(...o);
      this.order = null;
      if (e === "" || t !== "published") return;
      for (const n of this.rows()[0] ?? []) if (!n.element.hidden) this.showThen(n, e);
      if (this.contents.size > 0) this.sortByValue();
    }
    showThen({ element: e, then: t, facts: n }, o) {
      const s = [...n.published].filter((p) => p <= o).sort().at(-1);
      const i = t.find((p) => p.since === s);
      const a = e.querySelector(".score");
      const l = a?.querySelector("a");
      if (i === void 0 || a === null || l === null || l === void 0) return;
      const { value: d, interval: c, note: f } = i;
      this.changed.set(e, i);
      e.classList.add("then");
      const h = m("a", { href: l.getAttribute("href") ?? "" }, d);
      this.replace(a, h, m("small", {}, c));
      const w = e.querySelector("td.who");
      if (w !== null) this.replace(w, m("div", { class: "marks" }, f));
      else this.replace(g(e, "th"), ...g(e, "th").childNodes, m("small", {}, f));
    }
    replace(e, ...t) {
      this.contents.set(e, [...e.childNodes]);
      e.replaceChildren(...t);
    }
    sortByValue() {
      const e = [...this.ranked?.tBodies ?? []];
      this.order = e.map((i) => [i, [...i.rows]]);
      const t = this.lowerIsBetter ? 1 : -1;
      const n = [];
      for (const i of e.flatMap((a) => [...a.rows])) {
        if (i.matches(".alternative")) n.at(-1)?.push(i);
        else n.push([i]);
      }
      const o = ([i]) => t * (i === void 0 ? 0 : Xe(i));
      const s = n.filter(([i]) => i?.hidden === false && !i.matches(".cut"));
      s.sort((i, a) => o(i) - o(a));
      e[0]?.prepend(...s.flat());
    }
    get lowerIsBetter() {
      return this.ranked?.querySelector("thead [data-order=rising]:not(.n)") !== null;
    }
    /** Name of a measurer, as this leaderboard has it; its id where no row is of it. */
    measurerName(e) {
      if (e === this.sharedMeasurer) return this.section.dataset["measurer"] ?? e;
      const t = this.rows().flat().find(({ facts: n }) => n.measurer === e);
      return t?.element.querySelector(me)?.textContent ?? e;
    }
    /** Id of the measurer of nearly all rows; "" where they differ. */
    get sharedMeasurer() {
      return this.section.dataset["measuredBy"] ?? "";
    }
    get title() {
      return this.section.querySelector("h2")?.textContent?.trim() ?? "";
    }
    /** Head of the column of scores: "Score, %". */
    get heading() {
      return this.ranked?.tHead?.rows[0]?.cells[De]?.textContent?.trim() ?? "";
    }
    /** The ranked rows that filters leave, in the order that is shown, without other configurations. */
    shownRows() {
      const e = [...this.ranked?.tBodies ?? []].flatMap((t) => [...t.rows]);
      return e.filter((t) => !t.hidden && !t.matches(".cut, .alternative")).map((t) => {
        const n = t.querySelector(".score > a");
        const [o = "", s = ""] = (t.querySelector(".score > small")?.textContent ?? "").split("–");
        return {
          place: t.cells[ue]?.querySelector("b")?.textContent?.trim() ?? "",
          name: t.querySelector("th > a")?.textContent?.trim() ?? "",
          page: (n?.getAttribute("href") ?? "").replace(/^(?:\.\.\/)+/, ""),
          value: n?.textContent?.trim() ?? "",
          low: s === "" ? "" : o,
          high: s,
          earlier: this.changed.get(t) ?? null
        };
      });
    }
    showAllRows() {
      this.section.classList.add("whole");
    }
    /** Writes the places among `shown`, beside those of today; those among all rows if it is empty. */
    showPlaces(e, t) {
      for (const [a, l] of this.places) a.replaceChildren(m("b", {}, l));
      this.places.clear();
      if (e.length === 0) return;
      const n = new Map(
        (this.rows()[0] ?? []).filter(({ alternative: a }) => !a).map((a, l) => [a.element, l])
      );
      const o = Number(this.section.dataset["start"] ?? 0);
      const s = new Set(
        [...n].filter(([a]) => a.matches(".then")).map(([, a]) => String(o + a))
      );
      const i = e.map(
        (a) => de(
          o + (n.get(a) ?? 0),
          a.querySelector(".score > a")?.textContent ?? "",
          a.querySelector(".score > small")?.textContent ?? "",
          Ge(a, s)
        )
      );
      ce(i, this.lowerIsBetter).forEach((a, l) => {
        const d = e[l]?.cells[ue];
        const c = d?.textContent ?? "";
        if (d === void 0 || c === a) return;
        this.places.set(d, c);
        const f = m("span", {}, c);
        const h = t ? [m("small", {}, ...B("{place} of all", { place: f }))] : [];
        d.replaceChildren(m("b", {}, a), ...h);
      });
    }
    rows() {
      this.tables ??= [...this.section.querySelectorAll("table.board")].map(
        (e) => [...e.tBodies].flatMap(
          (t) => [...t.rows].filter((n) => !n.matches(".cut")).map((n) => {
            const o = We(n.dataset["then"] ?? "");
            return {
              element: n,
              then: o,
              facts: Je(n, o, this.sharedMeasurer),
              alternative: n.matches(".alternative")
            };
          })
        )
      );
      return this.tables;
    }
  };
  function We(r) {
    const e = r.split("\n").filter((t) => t !== "");
    return e.map((t) => {
      const [n = "", o = "", s = "", i = "", ...a] = t.split("|");
      return { since: n, value: o, interval: s, source: i, note: a.join("|") };
    });
  }
  function Ge(r, e) {
    if (r.matches(".then")) return "";
    const t = (r.dataset["ahead"] ?? "").split(" ");
    return t.filter((n) => !e.has(n.replace("-", ""))).join(" ");
  }
  function Xe(r) {
    return Number((r.querySelector(".score > a")?.textContent ?? "").replaceAll(",", ""));
  }
  function Ye(r) {
    const e = r.querySelector(me)?.getAttribute("href") ?? "";
    return /measurers\/(.+)\.html$|measurers\.html#m-(.+)$/.exec(e)?.slice(1).find(Boolean) ?? null;
  }
  function Je(r, e, t) {
    const n = r.classList;
    return {
      size: r.cells[Ue]?.textContent ?? "",
      released: r.cells[Ke]?.textContent ?? "",
      weights: ["open", "closed"].find((o) => n.contains(o)) ?? "",
      marks: [...n],
      published: [...e.map(({ since: o }) => o), r.dataset["since"] ?? ""].filter((o) => o !== ""),
      measurer: Ye(r) ?? t
    };
  }

  // src/dom/fragment.ts
  function $(r) {
    const e = r.replace(/^#/, "");
    try {
      return decodeURIComponent(e);
    } catch {
      return e;
    }
  }

  // src/boards/board-switch.ts
  var O = class {
    boards;
    controls;
    changed;
    /** The board that is shown. */
    current;
    answer;
    /** `boards` must not be empty; `changed` is called with the board that is shown from now on. */
    constructor(e, t, n, o) {
      this.boards = e;
      this.controls = n;
      this.changed = o;
      this.current = t;
      this.answer = document.querySelector(".answer:not(.one-board *)");
    }
    start() {
      const e = this.current;
      e.section.parentElement?.classList.add("chosen");
      this.controls.addEventListener("click", (t) => {
        const n = t.target instanceof Element ? t.target.closest(".seg > a") : null;
        if (n === null || t.ctrlKey || t.metaKey || t.shiftKey) return;
        t.preventDefault();
        this.choose($(n.hash));
      });
      this.list?.addEventListener("change", () => this.choose(this.list?.value || this.boards[0]?.id || ""));
      addEventListener("hashchange", () => this.follow());
      this.show(this.addressed() ?? e);
    }
    get list() {
      return this.controls.querySelector(".seg > select");
    }
    /** The board with the element that the address names. */
    addressed() {
      const e = document.getElementById($(location.hash));
      return e === null ? void 0 : this.boards.find(({ section: t }) => t.contains(e));
    }
    follow() {
      const e = this.addressed();
      if (e === void 0) return;
      this.show(e);
      document.getElementById($(location.hash))?.scrollIntoView();
    }
    choose(e) {
      const t = this.boards.find((n) => n.id === e);
      if (t === void 0) return;
      this.show(t);
      history.replaceState(history.state, "", `#${e}`);
    }
    show(e) {
      for (const { section: t } of this.boards) t.hidden = t !== e.section;
      this.exchangeAnswers(e);
      this.current = e;
      for (const t of this.controls.querySelectorAll(".seg > a"))
        if ($(t.hash) === e.id) t.setAttribute("aria-current", "true");
        else t.removeAttribute("aria-current");
      if (this.list !== null) {
        this.list.value = e.id;
        if (this.list.selectedIndex < 0) this.list.value = "";
        this.list.classList.toggle("set", this.list.value !== "");
      }
      this.changed(e);
    }
    /** Each answer stands in the section of its board, but that of the board that is shown, above the controls. */
    exchangeAnswers(e) {
      if (e === this.current) return;
      if (this.answer !== null) this.current.section.querySelector("h2")?.after(this.answer);
      this.answer = e.section.querySelector(":scope > .answer");
      if (this.answer !== null) this.controls.before(this.answer);
    }
  };

  // src/dom/save.ts
  function he(r, e, t) {
    const n = URL.createObjectURL(new Blob([t], { type: `${e};charset=utf-8` }));
    m("a", { href: n, download: r }).click();
    setTimeout(() => URL.revokeObjectURL(n), 1e4);
  }

  // src/explorer/weights-text.ts
  var Qe = { open: z("open"), closed: z("closed") };
  function U(r) {
    return u(Qe[r] ?? r);
  }

  // src/explorer/export-formats.ts
  function E(r) {
    return r.replace(/[\\`*_{}[\]<>()#+!|~&$]/g, "\\$&").replace(/\s+/g, " ");
  }

  // src/explorer/paper-formats.ts
  var tt = {
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
  function b(r) {
    return r.replace(/\s+/g, " ").replace(/[\\{}$&#%_^~<>|"·–×]/g, (e) => tt[e] ?? e);
  }
  function v(r) {
    return r.replace(/\s+/g, " ").replace(/[\\#$*_`<>@[\]~=/+\-'"]/g, "\\$&");
  }

  // src/boards/paper.ts
  var N = ({ id: r }) => r.replaceAll("/", "-");
  var W = ({ name: r, configuration: e }) => e === "" ? r : `${r} (${e})`;
  function pe({ title: r, notes: e, heading: t, address: n, version: o, rows: s }) {
    const i = s.map((d) => {
      const c = d.best ? `\\textbf{${b(d.value)}}` : b(d.value);
      const f = d.low === "" ? "" : ` {\\small [${d.low}, ${d.high}]}`;
      const h = d.source === null ? "" : `~\\cite{${N(d.source)}}`;
      return `    ${b(W(d))} & ${c}${f}${h} \\\\
`;
    });
    const a = [r, ...e].map(b).join(" ");
    const l = b(n).replace(/(?:[/?]|\\&)(?!\/)/g, "$&\\allowbreak{}");
    return `% Needs \\usepackage{booktabs} and \\usepackage[T1]{fontenc}.
\\begin{table}
  \\centering
  \\caption{${a} ${b(o)}, \\texttt{${l}}.}
  \\begin{tabular}{lr}
    \\toprule
    Model & ${b(t)} \\\\
    \\midrule
${i.join("")}    \\bottomrule
  \\end{tabular}
\\end{table}
`;
  }
  function ge({ title: r, notes: e, heading: t, address: n, version: o, rows: s }) {
    const i = s.map((l) => {
      const d = l.best ? `*${v(l.value)}*` : v(l.value);
      const c = l.low === "" ? "" : ` #text(size: 0.8em)[\\[${l.low}, ${l.high}\\]]`;
      const f = l.source === null ? "" : ` #cite(label("${N(l.source)}"))`;
      return `    [${v(W(l))}], [${d}${c}${f}],
`;
    });
    const a = [r, ...e].map(v).join(" ");
    return `#figure(
  table(
    columns: 2,
    align: (left, right),
    table.header([*Model*], [*${v(t)}*]),
${i.join("")}  ),
  caption: [${a} ${v(o)}, #link("${n.replace(/[\\"]/g, encodeURIComponent)}").],
)
`;
  }
  function ye({ title: r, notes: e, heading: t, address: n, version: o, rows: s }) {
    const i = s.map((l) => {
      const d = l.best ? `**${E(l.value)}**` : E(l.value);
      const c = l.low === "" ? "" : ` (${l.low}–${l.high})`;
      const f = l.source === null ? "" : ` [@${N(l.source)}]`;
      return `| ${E(W(l))} | ${d}${c}${f} |
`;
    });
    const a = [r, ...e, `${o}, `].map(E).join(" ");
    return `| Model | ${E(t)} |
| --- | ---: |
${i.join("")}
${a}<${n}>.
`;
  }
  function be({ rows: r }) {
    const e = ["Place", "Model", "Configuration", "Value", "Low", "High", "Measured by", "Source", "Source URL"];
    const t = r.map((n) => [
      n.place,
      n.name,
      n.configuration,
      n.value,
      n.low,
      n.high,
      n.measuredBy,
      n.source?.title ?? "",
      n.source?.url ?? ""
    ]);
    return [e, ...t].map((n) => `${n.map(nt).join(",")}\r
`).join("");
  }
  function nt(r) {
    const e = /^[=+\-@\t\r]/.test(r) && Number.isNaN(Number(r)) ? `'${r}` : r;
    return /[",\r\n]/.test(e) ? `"${e.replaceAll('"', '""')}"` : e;
  }
  function we({ rows: r }) {
    const e = new Map(r.flatMap(({ source: n }) => n === null ? [] : [[N(n), n]]));
    const t = [...e].sort(([n], [o]) => n < o ? -1 : 1).map(([n, o]) => {
      const s = [
        o.revision === void 0 ? "" : `revision ${o.revision}`,
        o.retrieved === void 0 ? "" : `read ${o.retrieved}`
      ].filter((a) => a !== "");
      const i = [
        ["title", `{${b(o.title)}}`],
        ["author", o.measured_by === void 0 || o.quoted ? "" : `{${b(o.measured_by)}}`],
        ["year", (o.date ?? o.retrieved ?? "").slice(0, 4)],
        ["url", o.url?.replace(/[\\{}]/g, encodeURIComponent) ?? ""],
        ["note", b(s.join(", "))]
      ].filter(([, a]) => a !== "");
      return [`@misc{${n},`, ...i.map(([a, l]) => `  ${a} = {${l}},`), "}"].join("\n");
    });
    return t.length === 0 ? "" : `${t.join("\n\n")}
`;
  }

  // src/boards/export-panel.ts
  var rt = ["Ranges: 95 % intervals. Bold: not told apart from the best of these at 95 %."];
  function xe(r, e, t) {
    const n = m("p", { role: "status", class: "note" });
    const o = r.dataset["folder"] ?? "";
    const s = r.dataset["benchmark"] ?? "";
    let i = null;
    let a = null;
    let l = null;
    const d = async () => {
      a ??= G(`${o}index.json`);
      i ??= G(`${o}sources.json`);
      l ??= G(`${o}benchmarks/${s}.json`).then((p) => p.cells);
      const f = new Map((await i).map((p) => [p.id, p]));
      const h = e();
      await h.load();
      const w = ot(await l);
      return {
        title: `${r.dataset["name"] ?? ""}, ${h.title}.`,
        notes: [...rt, t()].filter((p) => p !== ""),
        heading: h.heading,
        address: `${location.origin}${location.pathname}${location.search}#${h.id}`,
        version: `${(await a).name}, data of ${(await a).built}`,
        rows: h.shownRows().map((p) => st(p, w, f))
      };
    };
    const c = (f, h, w, p) => {
      const k = m("button", { type: "button" }, f);
      k.addEventListener("click", () => {
        n.textContent = "";
        d().then((Oe) => he(w, h, p(Oe))).catch(() => {
          i = null;
          l = null;
          a = null;
          n.textContent = u("The data could not be loaded: this needs the site over http.");
        });
      });
      return k;
    };
    r.append(
      m(
        "div",
        { class: "acts" },
        c("LaTeX", "application/x-tex", `${s}.tex`, pe),
        c("Typst", "text/plain", `${s}.typ`, ge),
        c("Markdown", "text/markdown", `${s}.md`, ye),
        c("CSV", "text/csv", `${s}.csv`, (f) => `\uFEFF${be(f)}`),
        c(u("BibTeX of the sources"), "application/x-bibtex", `${s}.bib`, we)
      ),
      n
    );
    r.hidden = false;
    g(r, "summary").setAttribute("title", u("As shown: these rows, in this order"));
  }
  function ot(r) {
    const e = /* @__PURE__ */ new Map();
    for (const t of r) {
      const n = e.get(t.page);
      if (n === void 0) e.set(t.page, [t]);
      else n.push(t);
    }
    return e;
  }
  async function G(r) {
    const e = await fetch(r);
    if (!e.ok) throw new Error(`${r}: ${e.status}`);
    return await e.json();
  }
  function st(r, e, t) {
    const n = e.get(r.page) ?? [];
    const o = Number(r.value.replaceAll(",", ""));
    const s = n.find(({ value: a }) => Math.abs(a - o) < 0.051) ?? n[0];
    const i = r.earlier === null;
    return {
      place: r.place,
      name: r.name,
      configuration: i && s !== void 0 ? it(s) : "",
      value: r.value,
      low: r.low,
      high: r.high,
      best: /^1(?:–|=|$)/.test(r.place),
      measuredBy: i ? s?.measured_by ?? "" : r.earlier?.note ?? "",
      source: t.get(i ? s?.source ?? "" : r.earlier?.source ?? "") ?? null
    };
  }
  function it(r) {
    const { method: e, method_version: t, effort: n, thinking_tokens: o, mode: s, quantisation: i, tools: a } = r;
    return [
      e === void 0 ? "" : [e, t ?? ""].join(" ").trim(),
      n === void 0 ? "" : `effort ${n}`,
      s ?? "",
      o === void 0 ? "" : `${o} thinking tokens`,
      i ?? "",
      a === void 0 ? "" : `with ${a}`
    ].filter((l) => l !== "").join(", ");
  }

  // src/boards/nearest.ts
  function M(r, e) {
    return r.reduce((t, n) => t + Number(R(n, e)), 0);
  }
  function ve(r, e, t) {
    const n = [];
    const o = (s, i) => {
      const a = M(r, s);
      if (a > 0) n.push({ filters: s, count: a, distance: i });
    };
    for (const s of T) {
      if (e[s] === "") continue;
      const i = t[s];
      const a = i.indexOf(e[s]);
      i.forEach((l, d) => {
        const c = l === "" ? i.length : Math.abs(d - a);
        if (d !== a) o({ ...e, [s]: l }, c);
      });
    }
    if (e.measuredBy !== "") o({ ...e, measuredBy: "" }, 3);
    if (e.asOf !== "") o({ ...e, asOf: "" }, 3);
    for (const s of se) if (e[s]) o({ ...e, [s]: false }, 2);
    if (n.length === 0) {
      o(F, Number.POSITIVE_INFINITY);
    }
    n.sort((s, i) => s.distance - i.distance || i.count - s.count);
    return n[0] ?? null;
  }

  // src/boards/filter-form.ts
  var at = { firstHand: "first-hand", verified: "verified" };
  var A = class {
    root;
    /** No field has it: it comes with an address, and goes with "Show all". */
    measuredBy = "";
    constructor(e) {
      this.root = e;
    }
    get filters() {
      return {
        weights: this.radios.find(({ checked: e }) => e)?.value ?? "",
        size: this.select("size").value,
        since: this.select("since").value,
        until: this.select("until").value,
        firstHand: this.checkbox("firstHand")?.checked ?? false,
        verified: this.checkbox("verified")?.checked ?? false,
        measuredBy: this.measuredBy,
        asOf: this.date.value,
        sense: this.sense.value === "published" ? "published" : "released"
      };
    }
    /** Values that a field does not offer are ignored. */
    set filters(e) {
      const t = this.radios.some(({ value: n }) => n === e.weights) ? e.weights : "";
      for (const n of this.radios) n.checked = n.value === t;
      for (const n of ["size", "since", "until"]) {
        const o = this.select(n);
        o.value = e[n];
        if (o.selectedIndex < 0) o.value = "";
      }
      for (const n of ["firstHand", "verified"]) {
        const o = this.checkbox(n);
        if (o !== null) o.checked = e[n];
      }
      this.measuredBy = e.measuredBy;
      this.date.value = e.asOf;
      this.sense.value = e.sense;
      this.sense.hidden = e.asOf === "";
    }
    get offered() {
      const e = (t) => [...this.select(t).options].map(({ value: n }) => n);
      return {
        weights: this.radios.map(({ value: t }) => t),
        size: e("size"),
        since: e("since"),
        until: e("until")
      };
    }
    /** Text of what `filters` ask for: "Open, up to 10B". */
    describe(e) {
      const t = T.filter((n) => e[n] !== "").map(
        (n) => n === "weights" ? U(e.weights) : this.label(this.select(n), e[n])
      );
      if (e.firstHand) t.push(u("first-hand"));
      if (e.verified) t.push(u("checked"));
      if (e.asOf !== "")
        t.push(u("as of {day}, {sense}", { day: e.asOf, sense: this.senseText(e.sense) }));
      return t.length === 0 ? u("no filter") : V(t);
    }
    /** Writes beside each choice how many of `rows` it would leave; a choice that would leave none is disabled. */
    count(e) {
      const t = this.filters;
      this.sense.hidden = t.asOf === "";
      for (const n of this.radios) {
        const o = M(e, { ...t, weights: n.value });
        n.disabled = o === 0 && !n.checked && n.value !== "";
        g(n.parentElement ?? this.root, "small").textContent = `${o}`;
      }
      for (const n of ["size", "since", "until"]) {
        const o = this.select(n);
        o.classList.toggle("set", o.value !== "");
        for (const s of o.options) {
          if (s.value === "") continue;
          const i = M(e, { ...t, [n]: s.value });
          s.disabled = i === 0 && !s.selected;
          const a = this.label(o, s.value);
          s.textContent = s.selected ? a : `${a} (${i})`;
        }
      }
      for (const n of ["firstHand", "verified"]) {
        const o = this.checkbox(n);
        if (o === null) continue;
        const s = M(e, { ...t, [n]: true });
        o.disabled = s === 0 && !o.checked;
        g(o.parentElement ?? this.root, "small").textContent = `${s}`;
      }
    }
    label(e, t) {
      const n = [...e.options].find((o) => o.value === t);
      return (n?.textContent ?? t).replace(/ \(\d+\)$/, "");
    }
    /** Words of a sense of the date, as its choice has them: "values published until then". */
    senseText(e) {
      return [...this.sense.options].find(({ value: t }) => t === e)?.textContent ?? e;
    }
    get date() {
      return g(this.root, "[name=as-of]");
    }
    get sense() {
      return g(this.root, "[name=sense]");
    }
    get radios() {
      return [...this.root.querySelectorAll("[name=weights]")];
    }
    select(e) {
      return g(this.root, `[name=${e}]`);
    }
    /** null where all rows are first-hand, or all are checked. */
    checkbox(e) {
      return this.root.querySelector(`[name=${at[e]}]`);
    }
  };

  // src/charts/load-dated-plots.ts
  var X = null;
  function Se(r) {
    X ??= C("dated-plots.js");
    X.then(() => {
      if (window.catalogDatedPlots !== void 0) r(window.catalogDatedPlots);
    }).catch((e) => {
      X = null;
      console.error(e);
    });
  }

  // src/story/load-on-demand.ts
  var lt = ".score:has(> a)";
  function Te() {
    const r = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: t, target: n }) => {
      const o = t === "pointerover" || t === "focusin";
      if (o && !(n instanceof Element && n.closest(lt) !== null)) return;
      for (const s of r) removeEventListener(s, e);
      void C("story.js").catch(() => void 0);
    };
    for (const t of r) addEventListener(t, e, { passive: true });
  }

  // src/tables/sort-url.ts
  var I = "sort.";
  function Ee(r, e) {
    const t = new URLSearchParams(r).get(I + e) ?? "";
    return t.split(",").filter((n) => n !== "").map((n) => ({ column: n.replace(/^-/, ""), descending: n.startsWith("-") }));
  }
  function Re(r, e) {
    if (e.length === 0) return [];
    return [`${I}${r}=${e.map(({ column: t, descending: n }) => (n ? "-" : "") + t).join(",")}`];
  }
  function P(r, e, t) {
    const n = r.replace(/^\?/, "").split("&").filter((s) => s !== "" && !e(s.split("=")[0] ?? ""));
    const o = [...n, ...t];
    return o.length === 0 ? "" : `?${o.join("&")}`;
  }

  // src/explorer/page/table-head.ts
  function $e(r, e, t) {
    const n = r.find((i) => i.column === e.id);
    const o = t ? r.filter((i) => i.column !== e.id) : [];
    if (n !== void 0 && n.descending !== e.descendingFirst) return o;
    const s = {
      column: e.id,
      descending: n === void 0 ? e.descendingFirst : !e.descendingFirst
    };
    if (!t || n === void 0) return [...o, s];
    return r.map((i) => i.column === e.id ? s : i);
  }

  // src/tables/cell-values.ts
  var dt = /* @__PURE__ */ new Set(["", "–", "—", "?", "not stated", "not known", "unknown", "未说明", "未知", "尚不清楚"]);
  var ct = /^\d{4}(-\d\d){0,2}$/;
  var ut = /^[~≈<>≤≥]?\s*([+−-]?)\s*(\d[\d,]*(?:\.\d+)?)\s*((?:[KMGT]B|[KMBT])(?![A-Za-z]))?(?![A-Za-z])/;
  var ft = { K: 3, KB: 3, M: 6, MB: 6, B: 9, GB: 9, T: 12, TB: 12 };
  var mt = 2 / 3;
  function Me(r) {
    const e = r.map((n) => dt.has(n.toLowerCase()) ? null : n);
    const t = e.filter((n) => n !== null);
    for (const [n, o] of [
      ["date", ht],
      ["number", pt]
    ]) {
      const s = e.map((i) => i === null ? null : o(i));
      if (t.length > 0 && s.filter((i) => i !== null).length >= t.length * mt)
        return { kind: n, values: s };
    }
    return { kind: "words", values: e };
  }
  function ht(r) {
    return ct.test(r) ? r : null;
  }
  function pt(r) {
    const [, e = "", t, n] = ut.exec(r) ?? [];
    if (t === void 0) return null;
    const o = Number(`${t.replaceAll(",", "")}e${ft[n ?? ""] ?? 0}`);
    return e === "" || e === "+" ? o : -o;
  }
  var gt = new Intl.Collator("en", { numeric: true });
  function ke(r, e) {
    const t = Array.from({ length: r }, (n, o) => o);
    return t.sort((n, o) => {
      for (const { values: s, descending: i } of e) {
        const [a, l] = [s[n] ?? null, s[o] ?? null];
        if (a === null || l === null) {
          if (a !== l) return a === null ? 1 : -1;
          continue;
        }
        const d = typeof a === "number" && typeof l === "number" ? a - l : gt.compare(String(a), String(l));
        if (d !== 0) return i ? -d : d;
      }
      return n - o;
    });
  }

  // src/tables/sortable-table.ts
  var Z = "catalog-sorted";
  function yt(r) {
    const e = [];
    for (const t of r.tBodies) {
      const n = [...t.rows].filter((s) => !s.matches(".group, .cut"));
      const o = e.at(-1);
      if (o !== void 0 && t.matches(".more")) {
        o.rows.push(...n);
        o.original.push(...t.rows);
      } else e.push({ body: t, rows: n, original: [...t.rows] });
    }
    return e;
  }
  var Y = class {
    id;
    columns;
    table;
    cachedGroups = null;
    say;
    complete;
    sort = [];
    constructor(e, t, n, o) {
      this.id = t;
      this.complete = o;
      this.say = n;
      this.table = e;
      const s = [...e.tHead?.rows[0]?.cells ?? []];
      const i = s.map((d, c) => xt(d.textContent) || Ce(c));
      const a = J(s.map((d, c) => d.dataset["column"] || y(i, c)));
      const l = J(i);
      this.columns = s.map((d, c) => ({
        id: y(a, c),
        former: y(l, c),
        title: d.textContent.trim(),
        head: d
      }));
      for (const [d, { id: c, head: f }] of this.columns.entries()) {
        if ("fixed" in f.dataset) continue;
        const h = m("button", { type: "button", class: "sort" });
        h.append(...f.childNodes);
        f.append(h);
        h.addEventListener("click", ({ shiftKey: w }) => {
          const { kind: p } = this.column(d);
          const k = p !== "words" && d > 0 && f.dataset["order"] !== "rising";
          this.setSort($e(this.sort, { id: c, descendingFirst: k }, w));
        });
      }
      this.restore();
    }
    /** Read only when they are needed: pages have many rows that nobody sorts. */
    get groups() {
      this.cachedGroups ??= yt(this.table);
      return this.cachedGroups;
    }
    /** Sorts as the URL says. */
    restore() {
      const e = Ee(location.search, this.id).flatMap((t) => {
        const n = this.columns.find(({ id: o }) => o === t.column) ?? this.columns.find(({ former: o }, s) => o === t.column || Ce(s) === t.column);
        return n === void 0 ? [] : [{ ...t, column: n.id }];
      });
      if (e.length > 0 || this.sort.length > 0) this.show(e);
    }
    setSort(e) {
      const t = P(location.search, (o) => o === I + this.id, Re(this.id, e));
      try {
        history.pushState(null, "", `${location.pathname}${t}`);
      } catch {
      }
      this.show(e);
      const n = e.map(({ column: o, descending: s }) => {
        const i = this.columns.find(({ id: a }) => a === o)?.title ?? o;
        return s ? u("{column}, falling", { column: i }) : u("{column}, rising", { column: i });
      });
      this.say(
        n.length === 0 ? u("As it came") : u("Sorted by {order}", { order: n.join(u("; ")) })
      );
    }
    show(e) {
      const t = this.complete(this.table);
      if (t !== null) {
        void t.then(() => {
          this.cachedGroups = null;
          this.show(e);
        });
        return;
      }
      this.sort = e;
      for (const { id: s, head: i } of this.columns) {
        const a = e.findIndex(({ column: c }) => c === s);
        const l = e[a];
        if (l === void 0) i.removeAttribute("aria-sort");
        else i.setAttribute("aria-sort", l.descending ? "descending" : "ascending");
        const d = i.querySelector("button");
        if (d === null) continue;
        if (l === void 0 || e.length < 2) delete d.dataset["key"];
        else d.dataset["key"] = String(a + 1);
      }
      const n = e.map(({ column: s, descending: i }) => ({
        values: this.column(this.columns.findIndex(({ id: a }) => a === s)).values,
        descending: i
      }));
      this.table.classList.toggle("sorted", e.length > 0);
      this.table.dispatchEvent(new Event(Z, { bubbles: true }));
      let o = 0;
      for (const { body: s, rows: i, original: a } of this.groups) {
        if (e.length === 0) {
          s.append(...a);
          continue;
        }
        const l = n.map(({ values: d, descending: c }) => ({
          values: d.slice(o, o + i.length),
          descending: c
        }));
        s.append(...ke(i.length, l).map((d) => y(i, d)));
        o += i.length;
      }
    }
    /** The values of a column in all rows, in their original order. */
    column(e) {
      return Me(this.groups.flatMap(({ rows: t }) => t.map((n) => bt(n.cells[e]))));
    }
  };
  function bt(r) {
    if (r === void 0) return "";
    const e = document.createTreeWalker(
      r,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (t) => wt(t)
    );
    return e.nextNode()?.textContent?.trim() ?? "";
  }
  function wt(r) {
    if (r instanceof Element && r.matches("small, abbr, details, .story-card")) return NodeFilter.FILTER_REJECT;
    return r instanceof Text && r.data.trim() !== "" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  }
  function xt(r) {
    return /[a-z]/i.test(r) ? r.toLowerCase().match(/[a-z0-9]+/g)?.join("-") ?? "" : "";
  }
  function Ce(r) {
    return `column-${r + 1}`;
  }
  function J(r) {
    const e = /* @__PURE__ */ new Map();
    return r.map((t) => {
      const n = (e.get(t) ?? 0) + 1;
      e.set(t, n);
      return n === 1 ? t : `${t}-${n}`;
    });
  }
  function Be(r = () => null) {
    const e = [...document.querySelectorAll("table.sortable")];
    if (e.length === 0) return;
    const t = m("p", { class: "aside", role: "status" });
    y(e, 0).closest(".md-typeset")?.append(t);
    const n = (i) => {
      t.textContent = i;
    };
    const o = J(
      e.map((i) => i.closest("section")?.querySelector("h2[id], h3[id]")?.id ?? "table")
    );
    const s = e.map((i, a) => new Y(i, y(o, a), n, r));
    addEventListener("popstate", () => {
      for (const i of s) i.restore();
    });
  }

  // src/boards.ts
  var Q = class {
    form;
    status;
    current;
    plotsAsOf = "";
    /** Whether the counts beside the choices are asked for: the page has those of its first leaderboard. */
    counted = false;
    constructor(e, t, n) {
      this.form = e;
      this.status = t;
      this.current = n;
      e.root.addEventListener("change", () => {
        Fe(e.filters);
        this.apply();
      });
      for (const s of ["pointerover", "focusin"])
        e.root.addEventListener(
          s,
          () => {
            this.counted = true;
            this.apply();
          },
          { once: true }
        );
      addEventListener("popstate", () => {
        e.filters = K(location.search);
        this.apply();
      });
      const o = e.filters;
      e.filters = ie(K(location.search), o);
      if (x(o) !== "") Fe(e.filters);
    }
    /** Applies the filters to the board that is shown. */
    apply() {
      const e = this.current();
      const { filters: t } = this.form;
      if (e.isPartial) {
        const s = e.section.previousElementSibling === null;
        if (s && !this.counted && x(t) === "") return;
        void e.load().then(() => this.apply());
        return;
      }
      const n = e.filter(t);
      const { facts: o } = e;
      this.form.count(o);
      this.status.replaceChildren(...this.message(t, n, o.length));
      this.showPlots(t);
    }
    /** Shows the charts of costs as of the end of the last month before the date. */
    showPlots({ asOf: e, sense: t }) {
      if (e === "" && this.plotsAsOf === "") return;
      this.plotsAsOf = e;
      if (document.querySelector("svg.plot[data-rule]") !== null) Se((n) => n.showRuns(e, t));
    }
    message(e, t, n) {
      if (x(e) === "") return [];
      document.body.classList.toggle("as-of-date", e.asOf !== "");
      const o = this.form.root.dataset["part"] !== void 0 || this.current().hasOtherPages;
      const s = o ? S("{n} rows of this page", "{n} rows of this page", n) : S("{n} rows", "{n} rows", n);
      const i = this.link(u("Show all"), F);
      if (t > 0)
        return [
          ...this.asOf(e),
          ...this.measured(e),
          u("{shown} of {rows}; places are among these.", { shown: t, rows: s }),
          " ",
          ...this.sinceThen(e, t),
          i
        ];
      const a = [...this.measured(e), u("None of {rows}.", { rows: s }), " "];
      const l = ve(this.current().facts, e, this.form.offered);
      if (l === null || e.measuredBy !== "") return [...a, i];
      const d = this.link(this.form.describe(l.filters), l.filters);
      const c = S("{n} row", "{n} rows", l.count);
      return [...B("None of {rows}. Nearest: {filter} ({count}).", { rows: s, filter: d, count: c }), " ", i];
    }
    /** Sentence on what the date in the address means; "" without one. */
    get note() {
      const { asOf: e, sense: t } = this.form.filters;
      return e === "" ? "" : Le(e, t);
    }
    /** Sentence on the measurer whose values alone are shown. */
    measured({ measuredBy: e }) {
      if (e === "") return [];
      return [u("Only values measured by {measurer}.", { measurer: this.current().measurerName(e) }), " "];
    }
    /** What the date means, and the way to the best of all leaderboards then. */
    asOf({ asOf: e, sense: t }) {
      if (e === "") return [];
      return [Le(e, t), " ", u("Notes and the chart over time are of today."), " "];
    }
    /** What changed since the date: rows that came, values that changed, and who was first. */
    sinceThen(e, t) {
      if (e.asOf === "") return [];
      const { more: n, changed: o, firstThen: s, firstToday: i } = this.current().changesSince(e, t);
      return [
        S("Since then {n} row came.", "Since then {n} rows came.", n),
        o === 0 ? "" : S("{n} value was another one then.", "{n} values were other ones then.", o),
        s === i ? u("First then and today: {today}.", { today: i }) : u("First then: {before}; today: {today}.", { before: s, today: i })
      ].flatMap((a) => a === "" ? [] : [a, " "]);
    }
    link(e, t) {
      const n = m("a", { href: `${location.pathname}${x(t)}` }, e);
      n.addEventListener("click", (o) => {
        o.preventDefault();
        this.form.filters = t;
        this.form.root.dispatchEvent(new Event("change"));
        g(this.form.root, "input:checked, select").focus();
      });
      return n;
    }
  };
  function Le(r, e) {
    return e === "published" ? u("As of {day}, by values published until then: what one could have known.", { day: r }) : u("As of {day}, of models released until then, with the values known today.", { day: r });
  }
  function Fe(r) {
    const e = x(r).slice(1).split("&");
    const t = P(
      location.search,
      ae,
      e.filter((n) => n !== "")
    );
    if (t === location.search) return;
    try {
      history.pushState(null, "", `${location.pathname}${t}${location.hash}`);
    } catch {
    }
  }
  function vt(r) {
    addEventListener("keydown", (e) => {
      const t = (e.ctrlKey || e.metaKey) && !e.shiftKey && !e.altKey && e.key === "p";
      if (!t || !r.some(({ isPartial: n }) => n)) return;
      e.preventDefault();
      void Promise.all(r.map((n) => n.load())).then(() => print());
    });
  }
  function St(r) {
    const [e] = r;
    if (e === void 0) return;
    for (const l of r) {
      l.section.addEventListener(Z, () => l.showAllRows());
      l.section.querySelector(".show-all")?.addEventListener("click", () => {
        void l.load().then(() => {
          l.showAllRows();
          l.section.querySelector("tbody.more th > a")?.focus({ preventScroll: true });
        });
      });
    }
    vt(r);
    const t = document.querySelector(".controls");
    if (t === null) return;
    const n = t.querySelector(".boards");
    let o = null;
    let s = e;
    if (n !== null) {
      o = new Q(new A(n), g(document, ".filter-status"), () => s);
      const l = g(t, ".show-filters");
      l.addEventListener("click", () => {
        const d = t.classList.toggle("open");
        l.setAttribute("aria-expanded", String(d));
      });
    }
    const i = (l) => {
      s = l;
      o?.apply();
    };
    const a = document.querySelector(".offers > details.export");
    if (a !== null)
      xe(
        a,
        () => s,
        () => o?.note ?? ""
      );
    if (r.length > 1 && t.querySelector(".seg > a, .seg > select") !== null)
      new O(r, e, t, i).start();
    else i(e);
  }
  var He = [...document.querySelectorAll(".one-board")].map((r) => new H(r));
  St(He);
  Be((r) => {
    const e = He.find(({ section: t, isPartial: n }) => n && t.contains(r));
    return e === void 0 ? null : e.load();
  });
  Te();
})();
