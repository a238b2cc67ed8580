// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/explorer/array.ts
  function d(t, e) {
    const n = t[e];
    if (n === void 0) throw new RangeError(`no item ${e} in a list of ${t.length}`);
    return n;
  }

  // src/explorer/filter.ts
  var K = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function g(t) {
    const e = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(t.trim());
    if (e === null) return null;
    const n = K[(e[2] ?? "").toUpperCase()];
    return n === void 0 ? Number(e[1]) : Math.round(Number(e[1]) * n);
  }

  // src/boards/filters.ts
  var v = { weights: "", size: "", since: "", firstHand: false, verified: false };
  function S(t, e) {
    if (e.weights !== "" && t.weights !== e.weights) return false;
    if (e.since !== "" && (t.released === "" || t.released.slice(0, 4) < e.since)) return false;
    if (e.firstHand && t.marks.includes("quoted")) return false;
    if (e.verified && t.marks.includes("unverified")) return false;
    return e.size === "" || V(t.size, e.size);
  }
  function V(t, e) {
    const n = g(t);
    const [r, o] = e.split("..").map(g);
    return n !== null && n >= (r ?? 0) && n < (o ?? Number.POSITIVE_INFINITY);
  }
  function y(t) {
    const e = new URLSearchParams(t);
    return {
      weights: e.get("weights") ?? "",
      size: e.get("size") ?? "",
      since: e.get("since") ?? "",
      firstHand: e.has("first-hand"),
      verified: e.has("verified")
    };
  }
  function x(t, e) {
    return {
      weights: e.weights || t.weights,
      size: e.size || t.size,
      since: e.since || t.since,
      firstHand: e.firstHand || t.firstHand,
      verified: e.verified || t.verified
    };
  }
  function T(t) {
    return ["weights", "size", "since", "first-hand", "verified"].includes(t);
  }
  function f(t) {
    const e = [
      ...["weights", "size", "since"].filter((n) => t[n] !== "").map((n) => `${n}=${encodeURIComponent(t[n])}`),
      ...t.firstHand ? ["first-hand"] : [],
      ...t.verified ? ["verified"] : []
    ];
    return e.length === 0 ? "" : `?${e.join("&")}`;
  }

  // src/dom/element.ts
  function m(t, e = {}, ...n) {
    const r = document.createElement(t);
    for (const [o, s] of Object.entries(e))
      if (s !== null) r.setAttribute(o, s);
    for (const o of n)
      if (o !== null) r.append(_(o, t) ? P(o) : o);
    return r;
  }
  var O = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function _(t, e) {
    return typeof t === "string" && e !== "option" && e !== "textarea" && O.test(t);
  }
  function P(t) {
    const e = document.createElement("bdi");
    e.textContent = t;
    return e;
  }
  function u(t, e) {
    const n = t.querySelector(e);
    if (n === null) throw new Error(`the page has no ${e}`);
    return n;
  }

  // src/dom/load-script.ts
  var U = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function q(t) {
    return new Promise((e, n) => {
      const r = document.createElement("script");
      r.src = t;
      r.addEventListener("load", () => e());
      r.addEventListener("error", () => {
        r.remove();
        n(new Error(`${t} could not be loaded`));
      });
      document.head.append(r);
    });
  }
  function E(t) {
    return q(new URL(t, U).href);
  }

  // src/story/load-on-demand.ts
  var D = ".score:has(> a)";
  function C() {
    const t = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: n, target: r }) => {
      const o = n === "pointerover" || n === "focusin";
      if (o && !(r instanceof Element && r.closest(D) !== null)) return;
      for (const s of t) removeEventListener(s, e);
      void E("story.js").catch(() => void 0);
    };
    for (const n of t) addEventListener(n, e, { passive: true });
  }

  // src/tables/sort-url.ts
  var p = "sort.";
  function F(t, e) {
    const n = new URLSearchParams(t).get(p + e) ?? "";
    return n.split(",").filter((r) => r !== "").map((r) => ({ column: r.replace(/^-/, ""), descending: r.startsWith("-") }));
  }
  function L(t, e) {
    if (e.length === 0) return [];
    return [`${p}${t}=${e.map(({ column: n, descending: r }) => (r ? "-" : "") + n).join(",")}`];
  }
  function h(t, e, n) {
    const r = t.replace(/^\?/, "").split("&").filter((s) => s !== "" && !e(s.split("=")[0] ?? ""));
    const o = [...r, ...n];
    return o.length === 0 ? "" : `?${o.join("&")}`;
  }

  // src/explorer/page/table-head.ts
  function k(t, e, n) {
    const r = t.find((i) => i.column === e.id);
    const o = n ? t.filter((i) => i.column !== e.id) : [];
    if (r !== void 0 && r.descending !== e.descendingFirst) return o;
    const s = {
      column: e.id,
      descending: r === void 0 ? e.descendingFirst : !e.descendingFirst
    };
    if (!n || r === void 0) return [...o, s];
    return t.map((i) => i.column === e.id ? s : i);
  }

  // src/tables/cell-values.ts
  var j = /* @__PURE__ */ new Set(["", "–", "—", "?", "not stated", "not known", "unknown"]);
  var W = /^\d{4}(-\d\d){0,2}$/;
  var G = /^[~≈<>≤≥]?\s*([+−-]?)\s*(\d[\d,]*(?:\.\d+)?)\s*((?:[KMGT]B|[KMBT])(?![A-Za-z]))?(?![A-Za-z])/;
  var X = { K: 3, KB: 3, M: 6, MB: 6, B: 9, GB: 9, T: 12, TB: 12 };
  var Z = 2 / 3;
  function M(t) {
    const e = t.map((r) => j.has(r.toLowerCase()) ? null : r);
    const n = e.filter((r) => r !== null);
    for (const [r, o] of [
      ["date", J],
      ["number", Y]
    ]) {
      const s = e.map((i) => i === null ? null : o(i));
      if (n.length > 0 && s.filter((i) => i !== null).length >= n.length * Z)
        return { kind: r, values: s };
    }
    return { kind: "words", values: e };
  }
  function J(t) {
    return W.test(t) ? t : null;
  }
  function Y(t) {
    const [, e = "", n, r] = G.exec(t) ?? [];
    if (n === void 0) return null;
    const o = Number(`${n.replaceAll(",", "")}e${X[r ?? ""] ?? 0}`);
    return e === "" || e === "+" ? o : -o;
  }
  var Q = new Intl.Collator("en", { numeric: true });
  function H(t, e) {
    const n = Array.from({ length: t }, (r, o) => o);
    return n.sort((r, o) => {
      for (const { values: s, descending: i } of e) {
        const [a, l] = [s[r] ?? null, s[o] ?? null];
        if (a === null || l === null) {
          if (a !== l) return a === null ? 1 : -1;
          continue;
        }
        const c = typeof a === "number" && typeof l === "number" ? a - l : Q.compare(String(a), String(l));
        if (c !== 0) return i ? -c : c;
      }
      return r - o;
    });
  }

  // src/tables/sortable-table.ts
  var b = class {
    id;
    columns;
    groups;
    say;
    sort = [];
    constructor(e, n, r) {
      this.id = n;
      this.say = r;
      const o = [...e.tHead?.rows[0]?.cells ?? []];
      const s = B(o.map((i) => ne(i.textContent)));
      this.columns = o.map((i, a) => ({ id: d(s, a), title: i.textContent.trim(), head: i }));
      this.groups = [...e.tBodies].map((i) => ({
        body: i,
        rows: [...i.rows].filter((a) => !a.matches(".group"))
      }));
      for (const [i, { id: a, head: l }] of this.columns.entries()) {
        if ("fixed" in l.dataset) continue;
        const c = m("button", { type: "button", class: "sort" });
        c.append(...l.childNodes);
        l.append(c);
        c.addEventListener("click", ({ shiftKey: z }) => {
          const { kind: A } = this.column(i);
          const I = A !== "words" && i > 0 && l.dataset["order"] !== "rising";
          this.setSort(k(this.sort, { id: a, descendingFirst: I }, z));
        });
      }
      this.restore();
    }
    /** Sorts as the URL says. */
    restore() {
      const e = F(location.search, this.id).filter(
        ({ column: n }) => this.columns.some(({ id: r }) => r === n)
      );
      if (e.length > 0 || this.sort.length > 0) this.show(e);
    }
    setSort(e) {
      const n = h(location.search, (o) => o === p + this.id, L(this.id, e));
      try {
        history.pushState(null, "", `${location.pathname}${n}`);
      } catch {
      }
      this.show(e);
      const r = e.map(
        ({ column: o, descending: s }) => `${this.columns.find(({ id: i }) => i === o)?.title ?? o}, ${s ? "falling" : "rising"}`
      );
      this.say(r.length === 0 ? "As it came" : `Sorted by ${r.join("; ")}`);
    }
    show(e) {
      this.sort = e;
      for (const { id: o, head: s } of this.columns) {
        const i = e.findIndex(({ column: c }) => c === o);
        const a = e[i];
        if (a === void 0) s.removeAttribute("aria-sort");
        else s.setAttribute("aria-sort", a.descending ? "descending" : "ascending");
        const l = s.querySelector("button");
        if (l === null) continue;
        if (a === void 0 || e.length < 2) delete l.dataset["key"];
        else l.dataset["key"] = String(i + 1);
      }
      const n = e.map(({ column: o, descending: s }) => ({
        values: this.column(this.columns.findIndex(({ id: i }) => i === o)).values,
        descending: s
      }));
      let r = 0;
      for (const { body: o, rows: s } of this.groups) {
        const i = n.map(({ values: a, descending: l }) => ({
          values: a.slice(r, r + s.length),
          descending: l
        }));
        o.append(...H(s.length, i).map((a) => d(s, a)));
        r += s.length;
      }
    }
    /** The values of a column in all rows, in their original order. */
    column(e) {
      return M(this.groups.flatMap(({ rows: n }) => n.map((r) => ee(r.cells[e]))));
    }
  };
  function ee(t) {
    if (t === void 0) return "";
    const e = document.createTreeWalker(
      t,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (n) => te(n)
    );
    return e.nextNode()?.textContent?.trim() ?? "";
  }
  function te(t) {
    if (t instanceof Element && t.matches("small, abbr, details, .story-card")) return NodeFilter.FILTER_REJECT;
    return t instanceof Text && t.data.trim() !== "" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  }
  function ne(t) {
    return t.toLowerCase().match(/[a-z0-9]+/g)?.join("-") ?? "column";
  }
  function B(t) {
    const e = /* @__PURE__ */ new Map();
    return t.map((n) => {
      const r = (e.get(n) ?? 0) + 1;
      e.set(n, r);
      return r === 1 ? n : `${n}-${r}`;
    });
  }
  function R() {
    const t = [...document.querySelectorAll("table.sortable")];
    if (t.length === 0) return;
    const e = m("p", { class: "aside", role: "status" });
    d(t, 0).closest(".md-typeset")?.append(e);
    const n = (s) => {
      e.textContent = s;
    };
    const r = B(
      t.map((s) => s.closest("section")?.querySelector("h2[id], h3[id]")?.id ?? "table")
    );
    const o = t.map((s, i) => new b(s, d(r, i), n));
    addEventListener("popstate", () => {
      for (const s of o) s.restore();
    });
  }

  // src/boards.ts
  var w = class {
    tools;
    rows;
    constructor(e, n) {
      this.tools = e;
      this.rows = n.flatMap(
        (r) => [...r.tBodies[0]?.rows ?? []].map((o) => ({
          element: o,
          facts: re(o),
          alternative: o.classList.contains("alternative")
        }))
      );
    }
    start() {
      this.tools.addEventListener("change", () => {
        const r = this.currentFilters();
        N(r);
        this.showRows(r);
      });
      addEventListener("popstate", () => this.applyFilters(y(location.search)));
      const e = this.currentFilters();
      const n = x(y(location.search), e);
      if (f(n) !== "") this.applyFilters(n);
      if (f(e) !== "") N(this.currentFilters());
    }
    /** Sets the fields; values that a field does not offer are ignored. */
    applyFilters(e) {
      for (const n of ["weights", "size", "since"]) {
        const r = u(this.tools, `[name=${n}]`);
        r.value = e[n];
        if (r.selectedIndex < 0) r.value = "";
      }
      this.checkbox("first-hand").checked = e.firstHand;
      this.checkbox("verified").checked = e.verified;
      this.showRows(this.currentFilters());
    }
    currentFilters() {
      const e = (n) => u(this.tools, `[name=${n}]`).value;
      return {
        weights: e("weights"),
        size: e("size"),
        since: e("since"),
        firstHand: this.checkbox("first-hand").checked,
        verified: this.checkbox("verified").checked
      };
    }
    checkbox(e) {
      return u(this.tools, `[name=${e}]`);
    }
    showRows(e) {
      let n = 0;
      for (const { element: a, facts: l, alternative: c } of this.rows) {
        a.hidden = !S(l, e);
        if (!a.hidden && !c) n += 1;
      }
      const r = f(e) === f(v);
      const o = this.rows.filter(({ alternative: a }) => !a).length;
      const s = `${o} rows${this.tools.dataset["part"] === void 0 ? "" : " of this page"}`;
      const i = `${n} of ${s}; ranks are those among all.`;
      u(this.tools, "[role=status]").replaceChildren(...r ? [`All ${s}.`] : [i, " ", this.clearLink()]);
    }
    clearLink() {
      const e = m("a", { href: location.pathname }, "Show all");
      e.addEventListener("click", (n) => {
        n.preventDefault();
        for (const r of this.tools.querySelectorAll("select")) r.value = "";
        for (const r of ["first-hand", "verified"]) this.checkbox(r).checked = false;
        this.tools.dispatchEvent(new Event("change"));
        u(this.tools, "select").focus();
      });
      return e;
    }
  };
  function N(t) {
    const e = f(t).slice(1).split("&");
    const n = h(
      location.search,
      T,
      e.filter((r) => r !== "")
    );
    if (n === location.search) return;
    try {
      history.pushState(null, "", `${location.pathname}${n}`);
    } catch {
    }
  }
  function re(t) {
    const e = (n) => {
      const r = t.cells[n]?.firstChild;
      return r instanceof Text ? r.data.trim() : "";
    };
    return {
      size: e(2),
      released: e(3),
      weights: e(4),
      marks: (t.dataset["marks"] ?? "").split(" ")
    };
  }
  var $ = document.querySelector(".boards");
  if ($ !== null)
    new w($, [...document.querySelectorAll("table.board")]).start();
  R();
  C();
})();
