// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/page/clipboard.ts
  function f(t) {
    const e = t instanceof HTMLInputElement || t instanceof HTMLTextAreaElement ? t.value : t.textContent;
    return (e ?? "").trim();
  }
  function h(t) {
    const e = document.createRange();
    e.selectNodeContents(t);
    const o = getSelection();
    o?.removeAllRanges();
    o?.addRange(e);
  }
  async function u(t) {
    try {
      await navigator.clipboard.writeText(f(t));
      return true;
    } catch {
      h(t);
      const e = document.execCommand("copy");
      if (e) getSelection()?.removeAllRanges();
      return e;
    }
  }

  // src/dom/fragment.ts
  function p(t) {
    const e = t.replace(/^#/, "");
    try {
      return decodeURIComponent(e);
    } catch {
      return e;
    }
  }

  // src/page/option-switch.ts
  function y(t, e) {
    return t.find(e) ?? t[0];
  }
  function m(t) {
    const e = [...t.querySelectorAll(":scope > [data-option]")];
    if (e.length < 2) return;
    const o = document.createElement("div");
    o.className = "choices";
    o.setAttribute("role", "group");
    o.setAttribute("aria-label", t.dataset["choice"] ?? "");
    const r = e.map((n) => {
      const c = document.createElement("button");
      c.type = "button";
      c.textContent = n.dataset["option"] ?? "";
      c.addEventListener("click", () => {
        i(n);
        const s = n.querySelector("[id]");
        if (s !== null) history.replaceState(null, "", `#${s.id}`);
      });
      return c;
    });
    o.append(...r);
    const i = (n) => {
      e.forEach((c, s) => {
        c.hidden = c !== n;
        r[s]?.setAttribute("aria-pressed", String(c === n));
      });
    };
    const a = () => document.getElementById(p(location.hash));
    const d = () => {
      const n = a();
      if (n === null || !t.contains(n)) return;
      i(e.find((c) => c.contains(n)));
      n.scrollIntoView();
    };
    const l = a();
    i(y(e, (n) => l !== null && n.contains(l)));
    t.prepend(o);
    if (l !== null && t.contains(l)) l.scrollIntoView();
    addEventListener("hashchange", d);
  }

  // src/page.ts
  function g() {
    const t = document.createElement("p");
    t.className = "catalog-status";
    t.setAttribute("role", "status");
    Object.assign(t.style, {
      position: "absolute",
      width: "1px",
      height: "1px",
      margin: "-1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
      whiteSpace: "nowrap"
    });
    document.body.append(t);
    return t;
  }
  var E = 2e3;
  function x(t) {
    if (t.length === 0) return;
    const e = g();
    let o = 0;
    for (const r of t) {
      const i = document.getElementById(r.dataset["copyTarget"] ?? "");
      if (i === null) continue;
      r.hidden = false;
      r.addEventListener("click", () => {
        void u(i).then((a) => {
          e.textContent = a ? "Copied" : "Not copied: the text is selected, copy it by keyboard";
          r.dataset["copyState"] = a ? "copied" : "selected";
          r.focus({ preventScroll: true });
          clearTimeout(o);
          o = setTimeout(() => {
            e.textContent = "";
            for (const d of t) delete d.dataset["copyState"];
          }, E);
        });
      });
    }
  }
  x([...document.querySelectorAll("button[data-copy-target]")]);
  for (const t of document.querySelectorAll("[data-choice]")) m(t);
})();
