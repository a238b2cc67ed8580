// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/load-script.ts
  var x = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function v(e) {
    return new Promise((t, o) => {
      const n = document.createElement("script");
      n.src = e;
      n.addEventListener("load", () => t());
      n.addEventListener("error", () => {
        n.remove();
        o(new Error(`${e} could not be loaded`));
      });
      document.head.append(n);
    });
  }
  function f(e) {
    return v(new URL(e, x).href);
  }

  // src/charts/load-dated-plots.ts
  var l = null;
  function w(e) {
    l ??= f("dated-plots.js");
    l.then(() => {
      if (window.catalogDatedPlots !== void 0) e(window.catalogDatedPlots);
    }).catch((t) => {
      l = null;
      console.error(t);
    });
  }
  function g() {
    const e = document.querySelector(".plot-as-of");
    if (e === null || document.querySelector("svg.plot[data-rule], #models") === null) return;
    e.hidden = false;
    const t = () => {
      e.removeEventListener("change", t);
      w((n) => n.startForm());
    };
    const o = e.querySelector("[name=as-of]");
    if (new URLSearchParams(location.search).has("as-of")) t();
    else if (o !== null && o.value !== "")
      t();
    else e.addEventListener("change", t);
  }

  // src/dom/words.ts
  function u(e, ...t) {
    const o = E()[e];
    return S(typeof o === "string" ? o : e, t[0] ?? {});
  }
  function E() {
    const e = typeof window === "undefined" ? void 0 : window.catalogData;
    return e?.["words"] ?? {};
  }
  function S(e, t) {
    return e.replace(/\{(\w+)\}/g, (o, n) => n in t ? String(t[n]) : o);
  }

  // src/page/clipboard.ts
  function M(e) {
    const t = e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement ? e.value : e.textContent;
    return (t ?? "").trim();
  }
  function L(e) {
    const t = document.createRange();
    t.selectNodeContents(e);
    const o = getSelection();
    o?.removeAllRanges();
    o?.addRange(t);
  }
  async function p(e) {
    try {
      await navigator.clipboard.writeText(M(e));
      return true;
    } catch {
      L(e);
      const t = document.execCommand("copy");
      if (t) getSelection()?.removeAllRanges();
      return t;
    }
  }

  // src/dom/fragment.ts
  function y(e) {
    const t = e.replace(/^#/, "");
    try {
      return decodeURIComponent(t);
    } catch {
      return t;
    }
  }

  // src/page/option-switch.ts
  function R(e, t) {
    return e.find(t) ?? e[0];
  }
  function h(e) {
    const t = [...e.querySelectorAll(":scope > [data-option]")];
    if (t.length < 2) return;
    const o = [...e.querySelectorAll(":scope > .choices > button")];
    o.forEach((r, i) => {
      const c = t[i];
      if (c === void 0) return;
      r.addEventListener("click", () => {
        n(c);
        const m = c.querySelector("[id]");
        if (m !== null) history.replaceState(null, "", `#${m.id}`);
      });
    });
    const n = (r) => {
      t.forEach((i, c) => {
        i.hidden = i !== r;
        o[c]?.setAttribute("aria-pressed", String(i === r));
      });
    };
    const a = () => document.getElementById(y(location.hash));
    const d = () => {
      const r = a();
      if (r === null || !e.contains(r)) return;
      n(t.find((i) => i.contains(r)));
      r.scrollIntoView();
    };
    const s = a();
    n(R(t, (r) => s !== null && r.contains(s)));
    e.classList.remove("drawn");
    if (s !== null && e.contains(s)) s.scrollIntoView();
    addEventListener("hashchange", d);
  }

  // src/page.ts
  function T() {
    const e = document.createElement("p");
    e.className = "catalog-status";
    e.setAttribute("role", "status");
    Object.assign(e.style, {
      position: "absolute",
      width: "1px",
      height: "1px",
      margin: "-1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
      whiteSpace: "nowrap"
    });
    document.body.append(e);
    return e;
  }
  var b = 2e3;
  function O(e) {
    if (e.length === 0) return;
    const t = T();
    let o = 0;
    for (const n of e) {
      const a = document.getElementById(n.dataset["copyTarget"] ?? "");
      if (a === null) continue;
      n.hidden = false;
      n.addEventListener("click", () => {
        void p(a).then((d) => {
          t.textContent = d ? u("Copied") : u("Not copied: the text is selected, copy it by keyboard");
          n.dataset["copyState"] = d ? "copied" : "selected";
          n.focus({ preventScroll: true });
          clearTimeout(o);
          o = setTimeout(() => {
            t.textContent = "";
            for (const s of e) delete s.dataset["copyState"];
          }, b);
        });
      });
    }
  }
  O([...document.querySelectorAll("button[data-copy-target]")]);
  for (const e of document.querySelectorAll("[data-choice]")) h(e);
  for (const e of document.querySelectorAll("form[data-ask]")) {
    e.addEventListener("submit", (t) => {
      t.preventDefault();
      const o = String(new FormData(e).get("q") ?? "");
      const n = /\s(?:vs\.?|versus)\s|对比|还是/i.test(o) ? "compare" : "ask";
      location.assign(`${e.dataset[n]}?q=${encodeURIComponent(o)}`);
    });
  }
  if (document.querySelector("figure[data-chart]") === null) g();
})();
