// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/words.ts
  function o(e, ...n) {
    const s = i()[e];
    return a(typeof s === "string" ? s : e, n[0] ?? {});
  }
  function d(e, n, s, r = {}) {
    const t = i()[e] ?? [e, n];
    const g = s === 1 ? t[0] : t.at(-1);
    return a(g ?? n, { n: s.toLocaleString("en"), ...r });
  }
  function l(e) {
    return e;
  }
  function i() {
    return (typeof window === "undefined" ? void 0 : window.catalogWords) ?? {};
  }
  function a(e, n) {
    return e.replace(/\{(\w+)\}/g, (s, r) => r in n ? String(n[r]) : s);
  }
})();
