// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/page/clipboard.ts
  function m(t) {
    const e = t instanceof HTMLInputElement || t instanceof HTMLTextAreaElement ? t.value : t.textContent;
    return (e ?? "").trim();
  }
  function f(t) {
    const e = document.createRange();
    e.selectNodeContents(t);
    const o = getSelection();
    o?.removeAllRanges();
    o?.addRange(e);
  }
  async function u(t) {
    try {
      await navigator.clipboard.writeText(m(t));
      return true;
    } catch {
      f(t);
      const e = document.execCommand("copy");
      if (e) getSelection()?.removeAllRanges();
      return e;
    }
  }

  // src/page/option-switch.ts
  function h(t, e) {
    return t.find(e) ?? t[0];
  }
  function p(t) {
    const e = [...t.querySelectorAll(":scope > [data-option]")];
    if (e.length < 2) return;
    const o = document.createElement("div");
    o.className = "choices";
    o.setAttribute("role", "group");
    o.setAttribute("aria-label", t.dataset["choice"] ?? "");
    const i = e.map((n) => {
      const c = document.createElement("button");
      c.type = "button";
      c.textContent = n.dataset["option"] ?? "";
      c.addEventListener("click", () => {
        l(n);
        const s = n.querySelector("[id]");
        if (s !== null) history.replaceState(null, "", `#${s.id}`);
      });
      return c;
    });
    o.append(...i);
    const l = (n) => {
      e.forEach((c, s) => {
        c.hidden = c !== n;
        i[s]?.setAttribute("aria-pressed", String(c === n));
      });
    };
    const a = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const d = () => {
      const n = a();
      if (n === null || !t.contains(n)) return;
      l(e.find((c) => c.contains(n)));
      n.scrollIntoView();
    };
    const r = a();
    l(h(e, (n) => r !== null && n.contains(r)));
    t.prepend(o);
    if (r !== null && t.contains(r)) r.scrollIntoView();
    addEventListener("hashchange", d);
  }

  // src/page.ts
  function y() {
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
  function g(t) {
    if (t.length === 0) return;
    const e = y();
    let o = 0;
    for (const i of t) {
      const l = document.getElementById(i.dataset["copyTarget"] ?? "");
      if (l === null) continue;
      i.hidden = false;
      i.addEventListener("click", () => {
        void u(l).then((a) => {
          e.textContent = a ? "Copied" : "Not copied: the text is selected, copy it by keyboard";
          i.dataset["copyState"] = a ? "copied" : "selected";
          i.focus({ preventScroll: true });
          clearTimeout(o);
          o = setTimeout(() => {
            e.textContent = "";
            for (const d of t) delete d.dataset["copyState"];
          }, E);
        });
      });
    }
  }
  g([...document.querySelectorAll("button[data-copy-target]")]);
  for (const t of document.querySelectorAll("[data-choice]")) p(t);
})();
