// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/explorer/array.ts
  function d(t, e) {
    const r = t[e];
    if (r === void 0) throw new RangeError(`no item ${e} in a list of ${t.length}`);
    return r;
  }

  // src/explorer/filter.ts
  var K = { "": 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function g(t) {
    const e = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(t.trim());
    if (e === null) return null;
    return Math.round(Number(e[1]) * (K[(e[2] ?? "").toUpperCase()] ?? 1));
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
    const r = g(t);
    const [n, o] = e.split("..").map(g);
    return r !== null && r >= (n ?? 0) && r < (o ?? Number.POSITIVE_INFINITY);
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
      ...["weights", "size", "since"].filter((r) => t[r] !== "").map((r) => `${r}=${encodeURIComponent(t[r])}`),
      ...t.firstHand ? ["first-hand"] : [],
      ...t.verified ? ["verified"] : []
    ];
    return e.length === 0 ? "" : `?${e.join("&")}`;
  }

  // src/dom/element.ts
  function m(t, e = {}, ...r) {
    const n = document.createElement(t);
    for (const [o, s] of Object.entries(e))
      if (s !== null) n.setAttribute(o, s);
    for (const o of r) if (o !== null) n.append(o);
    return n;
  }
  function u(t, e) {
    const r = t.querySelector(e);
    if (r === null) throw new Error(`the page has no ${e}`);
    return r;
  }

  // src/dom/load-script.ts
  var O = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function P(t) {
    return new Promise((e, r) => {
      const n = document.createElement("script");
      n.src = t;
      n.addEventListener("load", () => e());
      n.addEventListener("error", () => {
        n.remove();
        r(new Error(`${t} could not be loaded`));
      });
      document.head.append(n);
    });
  }
  function E(t) {
    return P(new URL(t, O).href);
  }

  // src/story/load-on-demand.ts
  var U = ".score:has(> a)";
  function C() {
    const t = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const e = ({ type: r, target: n }) => {
      const o = r === "pointerover" || r === "focusin";
      if (o && !(n instanceof Element && n.closest(U) !== null)) return;
      for (const s of t) removeEventListener(s, e);
      void E("story.js").catch(() => void 0);
    };
    for (const r of t) addEventListener(r, e, { passive: true });
  }

  // src/tables/sort-url.ts
  var p = "sort.";
  function F(t, e) {
    const r = new URLSearchParams(t).get(p + e) ?? "";
    return r.split(",").filter((n) => n !== "").map((n) => ({ column: n.replace(/^-/, ""), descending: n.startsWith("-") }));
  }
  function k(t, e) {
    if (e.length === 0) return [];
    return [`${p}${t}=${e.map(({ column: r, descending: n }) => (n ? "-" : "") + r).join(",")}`];
  }
  function h(t, e, r) {
    const n = t.replace(/^\?/, "").split("&").filter((s) => s !== "" && !e(s.split("=")[0] ?? ""));
    const o = [...n, ...r];
    return o.length === 0 ? "" : `?${o.join("&")}`;
  }

  // src/explorer/page/table-head.ts
  function L(t, e, r) {
    const n = t.find((i) => i.column === e.id);
    const o = r ? t.filter((i) => i.column !== e.id) : [];
    if (n !== void 0 && n.descending !== e.descendingFirst) return o;
    const s = {
      column: e.id,
      descending: n === void 0 ? e.descendingFirst : !e.descendingFirst
    };
    if (!r || n === void 0) return [...o, s];
    return t.map((i) => i.column === e.id ? s : i);
  }

  // src/tables/cell-values.ts
  var q = /* @__PURE__ */ new Set(["", "–", "—", "?", "not stated", "not known", "unknown"]);
  var _ = /^\d{4}(-\d\d){0,2}$/;
  var D = /^[~≈<>≤≥]?\s*([+−-]?)\s*(\d[\d,]*(?:\.\d+)?)\s*((?:[KMGT]B|[KMBT])(?![A-Za-z]))?(?![A-Za-z])/;
  var j = { K: 3, KB: 3, M: 6, MB: 6, B: 9, GB: 9, T: 12, TB: 12 };
  var W = 2 / 3;
  function M(t) {
    const e = t.map((n) => q.has(n.toLowerCase()) ? null : n);
    const r = e.filter((n) => n !== null);
    for (const [n, o] of [
      ["date", G],
      ["number", X]
    ]) {
      const s = e.map((i) => i === null ? null : o(i));
      if (r.length > 0 && s.filter((i) => i !== null).length >= r.length * W)
        return { kind: n, values: s };
    }
    return { kind: "words", values: e };
  }
  function G(t) {
    return _.test(t) ? t : null;
  }
  function X(t) {
    const [, e = "", r, n] = D.exec(t) ?? [];
    if (r === void 0) return null;
    const o = Number(`${r.replaceAll(",", "")}e${j[n ?? ""] ?? 0}`);
    return e === "" || e === "+" ? o : -o;
  }
  var Z = new Intl.Collator("en", { numeric: true });
  function H(t, e) {
    const r = Array.from({ length: t }, (n, o) => o);
    return r.sort((n, o) => {
      for (const { values: s, descending: i } of e) {
        const [a, l] = [s[n] ?? null, s[o] ?? null];
        if (a === null || l === null) {
          if (a !== l) return a === null ? 1 : -1;
          continue;
        }
        const c = typeof a === "number" && typeof l === "number" ? a - l : Z.compare(String(a), String(l));
        if (c !== 0) return i ? -c : c;
      }
      return n - o;
    });
  }

  // src/tables/sortable-table.ts
  var b = class {
    id;
    columns;
    groups;
    say;
    sort = [];
    constructor(e, r, n) {
      this.id = r;
      this.say = n;
      const o = [...e.tHead?.rows[0]?.cells ?? []];
      const s = B(o.map((i) => Q(i.textContent)));
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
          this.setSort(L(this.sort, { id: a, descendingFirst: I }, z));
        });
      }
      this.restore();
    }
    /** Sorts as the URL says. */
    restore() {
      const e = F(location.search, this.id).filter(
        ({ column: r }) => this.columns.some(({ id: n }) => n === r)
      );
      if (e.length > 0 || this.sort.length > 0) this.show(e);
    }
    setSort(e) {
      const r = h(location.search, (o) => o === p + this.id, k(this.id, e));
      try {
        history.pushState(null, "", `${location.pathname}${r}`);
      } catch {
      }
      this.show(e);
      const n = e.map(
        ({ column: o, descending: s }) => `${this.columns.find(({ id: i }) => i === o)?.title ?? o}, ${s ? "falling" : "rising"}`
      );
      this.say(n.length === 0 ? "As it came" : `Sorted by ${n.join("; ")}`);
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
      const r = e.map(({ column: o, descending: s }) => ({
        values: this.column(this.columns.findIndex(({ id: i }) => i === o)).values,
        descending: s
      }));
      let n = 0;
      for (const { body: o, rows: s } of this.groups) {
        const i = r.map(({ values: a, descending: l }) => ({
          values: a.slice(n, n + s.length),
          descending: l
        }));
        o.append(...H(s.length, i).map((a) => d(s, a)));
        n += s.length;
      }
    }
    /** The values of a column in all rows, in their original order. */
    column(e) {
      return M(this.groups.flatMap(({ rows: r }) => r.map((n) => J(n.cells[e]))));
    }
  };
  function J(t) {
    if (t === void 0) return "";
    const e = document.createTreeWalker(
      t,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (r) => Y(r)
    );
    return e.nextNode()?.textContent?.trim() ?? "";
  }
  function Y(t) {
    if (t instanceof Element && t.matches("small, abbr, details, .story-card")) return NodeFilter.FILTER_REJECT;
    return t instanceof Text && t.data.trim() !== "" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  }
  function Q(t) {
    return t.toLowerCase().match(/[a-z0-9]+/g)?.join("-") ?? "column";
  }
  function B(t) {
    const e = /* @__PURE__ */ new Map();
    return t.map((r) => {
      const n = (e.get(r) ?? 0) + 1;
      e.set(r, n);
      return n === 1 ? r : `${r}-${n}`;
    });
  }
  function R() {
    const t = [...document.querySelectorAll("table.sortable")];
    if (t.length === 0) return;
    const e = m("p", { class: "aside", role: "status" });
    d(t, 0).closest(".md-typeset")?.append(e);
    const r = (s) => {
      e.textContent = s;
    };
    const n = B(
      t.map((s) => s.closest("section")?.querySelector("h2[id], h3[id]")?.id ?? "table")
    );
    const o = t.map((s, i) => new b(s, d(n, i), r));
    addEventListener("popstate", () => {
      for (const s of o) s.restore();
    });
  }

  // src/boards.ts
  var w = class {
    tools;
    rows;
    constructor(e, r) {
      this.tools = e;
      this.rows = r.flatMap(
        (n) => [...n.tBodies[0]?.rows ?? []].map((o) => ({
          element: o,
          facts: ee(o),
          alternative: o.classList.contains("alternative")
        }))
      );
    }
    start() {
      this.tools.addEventListener("change", () => {
        const n = this.currentFilters();
        $(n);
        this.showRows(n);
      });
      addEventListener("popstate", () => this.applyFilters(y(location.search)));
      const e = this.currentFilters();
      const r = x(y(location.search), e);
      if (f(r) !== "") this.applyFilters(r);
      if (f(e) !== "") $(this.currentFilters());
    }
    /** Sets the fields; values that a field does not offer are ignored. */
    applyFilters(e) {
      for (const r of ["weights", "size", "since"]) {
        const n = u(this.tools, `[name=${r}]`);
        n.value = e[r];
        if (n.selectedIndex < 0) n.value = "";
      }
      this.checkbox("first-hand").checked = e.firstHand;
      this.checkbox("verified").checked = e.verified;
      this.showRows(this.currentFilters());
    }
    currentFilters() {
      const e = (r) => u(this.tools, `[name=${r}]`).value;
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
      let r = 0;
      for (const { element: a, facts: l, alternative: c } of this.rows) {
        a.hidden = !S(l, e);
        if (!a.hidden && !c) r += 1;
      }
      const n = f(e) === f(v);
      const o = this.rows.filter(({ alternative: a }) => !a).length;
      const s = `${o} rows${this.tools.dataset["part"] === void 0 ? "" : " of this page"}`;
      const i = `${r} of ${s}; ranks are those among all.`;
      u(this.tools, "[role=status]").replaceChildren(...n ? [`All ${s}.`] : [i, " ", this.clearLink()]);
    }
    clearLink() {
      const e = m("a", { href: location.pathname }, "Show all");
      e.addEventListener("click", (r) => {
        r.preventDefault();
        for (const n of this.tools.querySelectorAll("select")) n.value = "";
        for (const n of ["first-hand", "verified"]) this.checkbox(n).checked = false;
        this.tools.dispatchEvent(new Event("change"));
        u(this.tools, "select").focus();
      });
      return e;
    }
  };
  function $(t) {
    const e = f(t).slice(1).split("&");
    const r = h(
      location.search,
      T,
      e.filter((n) => n !== "")
    );
    if (r === location.search) return;
    try {
      history.pushState(null, "", `${location.pathname}${r}`);
    } catch {
    }
  }
  function ee(t) {
    const e = (r) => {
      const n = t.cells[r]?.firstChild;
      return n instanceof Text ? n.data.trim() : "";
    };
    return {
      size: e(2),
      released: e(3),
      weights: e(4),
      marks: (t.dataset["marks"] ?? "").split(" ")
    };
  }
  var N = document.querySelector(".boards");
  if (N !== null)
    new w(N, [...document.querySelectorAll("table.board")]).start();
  R();
  C();
})();
