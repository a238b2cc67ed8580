// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/load-script.ts
  var v = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function E(e) {
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
  function m(e) {
    return E(new URL(e, v).href);
  }

  // src/charts/load-dated-plots.ts
  var d = null;
  function S(e) {
    d ??= m("dated-plots.js");
    d.then(() => {
      if (window.catalogDatedPlots !== void 0) e(window.catalogDatedPlots);
    }).catch((t) => {
      d = null;
      console.error(t);
    });
  }
  function f() {
    const e = document.querySelector(".plot-as-of");
    if (e === null || document.querySelector("svg.plot[data-rule], #models") === null) return;
    e.hidden = false;
    const t = () => {
      e.removeEventListener("change", t);
      S((n) => n.startForm());
    };
    const o = e.querySelector("[name=as-of]");
    if (new URLSearchParams(location.search).has("as-of")) t();
    else if (o !== null && o.value !== "")
      t();
    else e.addEventListener("change", t);
  }

  // src/page/clipboard.ts
  function y(e) {
    const t = e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement ? e.value : e.textContent;
    return (t ?? "").trim();
  }
  function w(e) {
    const t = document.createRange();
    t.selectNodeContents(e);
    const o = getSelection();
    o?.removeAllRanges();
    o?.addRange(t);
  }
  async function p(e) {
    try {
      await navigator.clipboard.writeText(y(e));
      return true;
    } catch {
      w(e);
      const t = document.execCommand("copy");
      if (t) getSelection()?.removeAllRanges();
      return t;
    }
  }

  // src/dom/fragment.ts
  function h(e) {
    const t = e.replace(/^#/, "");
    try {
      return decodeURIComponent(t);
    } catch {
      return t;
    }
  }

  // src/page/option-switch.ts
  function L(e, t) {
    return e.find(t) ?? e[0];
  }
  function g(e) {
    const t = [...e.querySelectorAll(":scope > [data-option]")];
    if (t.length < 2) return;
    const o = [...e.querySelectorAll(":scope > .choices > button")];
    o.forEach((r, i) => {
      const a = t[i];
      if (a === void 0) return;
      r.addEventListener("click", () => {
        n(a);
        const u = a.querySelector("[id]");
        if (u !== null) history.replaceState(null, "", `#${u.id}`);
      });
    });
    const n = (r) => {
      t.forEach((i, a) => {
        i.hidden = i !== r;
        o[a]?.setAttribute("aria-pressed", String(i === r));
      });
    };
    const s = () => document.getElementById(h(location.hash));
    const l = () => {
      const r = s();
      if (r === null || !e.contains(r)) return;
      n(t.find((i) => i.contains(r)));
      r.scrollIntoView();
    };
    const c = s();
    n(L(t, (r) => c !== null && r.contains(c)));
    e.classList.remove("drawn");
    if (c !== null && e.contains(c)) c.scrollIntoView();
    addEventListener("hashchange", l);
  }

  // src/page.ts
  function x() {
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
  var T = 2e3;
  function b(e) {
    if (e.length === 0) return;
    const t = x();
    let o = 0;
    for (const n of e) {
      const s = document.getElementById(n.dataset["copyTarget"] ?? "");
      if (s === null) continue;
      n.hidden = false;
      n.addEventListener("click", () => {
        void p(s).then((l) => {
          t.textContent = l ? "Copied" : "Not copied: the text is selected, copy it by keyboard";
          n.dataset["copyState"] = l ? "copied" : "selected";
          n.focus({ preventScroll: true });
          clearTimeout(o);
          o = setTimeout(() => {
            t.textContent = "";
            for (const c of e) delete c.dataset["copyState"];
          }, T);
        });
      });
    }
  }
  b([...document.querySelectorAll("button[data-copy-target]")]);
  for (const e of document.querySelectorAll("[data-choice]")) g(e);
  for (const e of document.querySelectorAll("form[data-ask]")) {
    e.addEventListener("submit", (t) => {
      t.preventDefault();
      const o = String(new FormData(e).get("q") ?? "");
      const n = /\s(?:vs\.?|versus)\s/i.test(o) ? "compare" : "ask";
      location.assign(`${e.dataset[n]}?q=${encodeURIComponent(o)}`);
    });
  }
  if (document.querySelector("figure[data-chart]") === null) f();
})();
