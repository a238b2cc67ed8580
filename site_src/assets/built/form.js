// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/load-script.ts
  var ge = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  function N(e) {
    return new Promise((t, r) => {
      const n = document.createElement("script");
      n.src = e;
      n.addEventListener("load", () => t());
      n.addEventListener("error", () => {
        n.remove();
        r(new Error(`${e} could not be loaded`));
      });
      document.head.append(n);
    });
  }

  // src/dom/load-data.ts
  var E = /* @__PURE__ */ new Map();
  function A(e, t) {
    let r = E.get(e);
    if (r !== void 0) return r;
    r = N(e).then(() => {
      const n = window.catalogData?.[t];
      if (n === void 0) throw new Error(`${e} does not register ${t}`);
      return n;
    });
    r.catch(() => E.delete(e));
    E.set(e, r);
    return r;
  }

  // src/dom/words.ts
  function c(e, ...t) {
    const r = k()[e];
    return H(typeof r === "string" ? r : e, t[0] ?? {});
  }
  function F(e, t, r, n = {}) {
    const s = k()[e] ?? [e, t];
    const i = typeof s === "string" ? [s] : s;
    const o = r === 1 ? i[0] : i.at(-1);
    return H(o ?? t, { n: r.toLocaleString("en"), ...n });
  }
  function O(e) {
    return G(
      e.filter((t) => t !== ""),
      (t, r) => c("{text} {sentence}", { text: t, sentence: r })
    );
  }
  function G(e, t) {
    const [r = "", ...n] = e;
    return n.reduce(t, r);
  }
  function k() {
    const e = typeof window === "undefined" ? void 0 : window.catalogData;
    return e?.["words"] ?? {};
  }
  function H(e, t) {
    return e.replace(/\{(\w+)\}/g, (r, n) => n in t ? String(t[n]) : r);
  }

  // src/form/validate.ts
  var J = /^-?[0-9]+(?:\.[0-9]+)?$/;
  function $(e, t) {
    const r = e === "list" ? t.split(/[,\n]/) : [t];
    return r.map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "");
  }
  function C(e, t) {
    const r = $(e.form, t);
    if (r.length === 0) return e.needed ? c("Required.") : "";
    const { example: n } = e;
    for (const s of r) {
      if (/<[a-z/!]/i.test(s)) return c("This looks like HTML; write plain text.");
      if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(s)) return c("The text contains an invisible character; delete it.");
      if ((e.form === "number" || e.form === "whole") && !J.test(s))
        return n === "" ? c("Write a number without other text.") : c("Write a number without other text; write it like {example}.", { example: n });
      if (e.form === "whole" && !/^[0-9]{1,15}$/.test(s))
        return c("Write a whole number, without a decimal point.");
      if (e.most > 0 && s.length > e.most)
        return c("Longer than {n} characters; shorten it.", { n: e.most });
      if (e.pattern !== "" && !new RegExp(e.pattern, "u").test(s))
        return n === "" ? c("“{text}” has the wrong format.", { text: s }) : c("“{text}” has the wrong format; write it like {example}.", { text: s, example: n });
    }
    return "";
  }
  function v(e) {
    const t = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(e.trim());
    if (t === null) return false;
    const r = Number(t[2]);
    const n = new Date(Date.UTC(Number(t[1]), r, 0)).getUTCDate();
    return r < 1 || r > 12 || t[3] !== void 0 && (Number(t[3]) < 1 || Number(t[3]) > n);
  }
  function V(e, t) {
    if (e === "number" || e === "whole") return { number: t };
    if (e === "flag") return t === "true";
    return t;
  }
  function S(e) {
    const t = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    return t.replace(/\+/g, "-plus").replace(/[^a-z0-9.]+/g, "-").replace(/^[-.]+|[-.]+$/g, "").slice(0, 80);
  }

  // src/form/yaml.ts
  var R = 140;
  var K = 120;
  var X = 100;
  var Q = 3;
  var Y = "authors";
  var Z = new Set("-?:,[]{}#&*!|>'\"%@`=<~");
  var ee = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
  var te = B(
    [
      /^(?=\D*\d)[-+]?(?:\d[\d_]*)?\.?[\d_]*(?:[eE][-+]?\d+)?$/,
      /^[-+]?0[xX][\da-fA-F_]+$/,
      /^[-+]?0[bB][01_]+$/,
      /^0o[0-7]+$/,
      /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
      /^[-+]?\.(?:inf|nan)$/
    ],
    "i"
  );
  var ne = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?$/;
  var I = /^(?:released|date|retrieved|on|.+_cutoff)$/;
  var w = B([
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
    /[\u0000-\u001f\u007f-\u009f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f]/,
    /[\ue000-\uf8ff\ufeff\ufff9-\ufffb\ufffe\uffff]/,
    /[\ud800-\udbff](?![\udc00-\udfff])/,
    // the halves of broken pairs
    /(?<![\ud800-\udbff])[\udc00-\udfff]/
  ]);
  function B(e, t = "") {
    return new RegExp(e.map(({ source: r }) => r).join("|"), t);
  }
  function re(e) {
    const t = e.codePointAt(0) ?? 0;
    if (t >= 55296 && t <= 57343) return "";
    if (e === "\n" || e === "	" || e === "\r") return { "\n": "\\n", "	": "\\t", "\r": "\\r" }[e];
    return t <= 255 ? `\\x${t.toString(16).padStart(2, "0")}` : `\\u${t.toString(16).padStart(4, "0")}`;
  }
  function m(e) {
    return [...e].length;
  }
  function oe(e, t) {
    if (e === "" || Z.has(e[0] ?? "") || e !== e.trim() || e.startsWith("...")) return false;
    if (e.includes(": ") || e.includes(" #") || e.endsWith(":") || w.test(e)) return false;
    if (ee.test(e) || te.test(e)) return false;
    return !t || !/[,[\]{}?]/.test(e);
  }
  function D(e, t, r = false) {
    if (typeof e === "boolean") return String(e);
    if (typeof e === "object") return e.number;
    if (oe(e, t) && (r || !ne.test(e))) return e;
    if (/["\\]/.test(e) && !e.includes("'") && !w.test(e)) return `'${e}'`;
    const n = e.replace(/["\\]/g, "\\$&");
    return `"${n.replace(new RegExp(w, "g"), re)}"`;
  }
  function M(e) {
    return typeof e === "object" && !Array.isArray(e) && !("number" in e);
  }
  function g(e) {
    return Array.isArray(e);
  }
  var L = class {
    order;
    constructor(t) {
      this.order = t;
    }
    /** Fields in the order of their schema; `name` is the field that they are in. */
    ordered(t, r) {
      const n = new Map(this.order[r]?.map((i, o) => [i, o]));
      const s = (i) => n.get(i) ?? n.size;
      return Object.entries(t).sort(([i], [o]) => s(i) - s(o));
    }
    block(t, r, n) {
      const s = " ".repeat(n);
      if (g(t)) return t.flatMap((i) => this.item(`${s}-`, null, i, r, n));
      return this.ordered(t, r).flatMap(
        ([i, o]) => this.item(`${s}${i}:`, i, o, i, n)
      );
    }
    item(t, r, n, s, i) {
      if (!g(n) && !M(n)) return this.scalarLines(t, r, n, i);
      const o = this.parts(n, s);
      if (o !== null) {
        const a = `${t} ${this.inBrackets(n, o)}`;
        if (m(a) <= R || s === "rows") return [a];
        const d = this.wrapped(r, n, o, t);
        if (d !== null) return d;
      }
      const l = this.block(n, s, i + 2);
      if (r !== null) return [t, ...l];
      return [`${t} ${l[0]?.slice(i + 2) ?? ""}`, ...l.slice(1)];
    }
    scalarLines(t, r, n, s) {
      const i = D(n, false, r !== null && I.test(r));
      const o = typeof n === "string" && /^\S+(?: \S+)*$/.test(n) && !w.test(n);
      if (m(t) + 1 + m(i) <= R || !o) return [`${t} ${i}`];
      const l = [];
      for (const a of n.split(" ")) {
        const d = l.at(-1);
        if (d !== void 0 && m(d) + 1 + m(a) <= K) l[l.length - 1] = `${d} ${a}`;
        else l.push(" ".repeat(s + 2) + a);
      }
      return [`${t} >-`, ...l];
    }
    inBrackets(t, r) {
      return g(t) ? `[${r.join(", ")}]` : `{${r.join(", ")}}`;
    }
    /** Each part as written between brackets; null if one needs lines of its own. */
    parts(t, r) {
      const n = g(t) ? t.map((i) => [null, i]) : this.ordered(t, r);
      if (n.length > 0 && n.every(([, i]) => M(i))) return null;
      const s = [];
      for (const [i, o] of n) {
        let l;
        if (g(o) || M(o)) {
          const a = i === null && g(o) ? null : this.parts(o, i ?? r);
          if (a === null) return null;
          l = this.inBrackets(o, a);
        } else {
          l = D(o, true, i !== null && I.test(i));
        }
        s.push(i === null ? l : `${i}: ${l}`);
      }
      return s;
    }
    /** Parts continued on the next lines; null if the block form is better. */
    wrapped(t, r, n, s) {
      const i = g(r) ? t === Y : t === null;
      if (!i || n.length === 0 || Math.max(...n.map(m)) > X) return null;
      const [o, l] = g(r) ? ["[", "]"] : ["{", "}"];
      const a = [`${s} ${o}${n[0] ?? ""}`];
      const d = m(s) + 2;
      for (const u of n.slice(1)) {
        const p = a.at(-1) ?? "";
        if (m(p) + m(u) + 3 <= R) {
          a[a.length - 1] = `${p}, ${u}`;
        } else {
          a[a.length - 1] = `${p},`;
          a.push(" ".repeat(d) + u);
        }
      }
      a[a.length - 1] += l;
      return a.length <= Q || g(r) ? a : null;
    }
  };
  function q(e, t) {
    return `${new L(t).block(e, "", 0).join("\n")}
`;
  }

  // src/form.ts
  var h = JSON.parse(document.getElementById("form-told")?.textContent ?? "{}");
  var se = document.getElementById("form-yaml");
  var ie = document.getElementById("form-path");
  var j = document.getElementById("form-state");
  var P = document.getElementById("form-open");
  var T = /* @__PURE__ */ new WeakSet();
  var W = {};
  function ae(e) {
    const { form: t = "text", pattern: r = "", most: n = "0", example: s = "" } = e.dataset;
    return { form: t, pattern: r, most: Number(n), example: s, needed: e.dataset["needed"] !== void 0 };
  }
  function le(e, t) {
    const r = T.has(e) ? t : "";
    const n = document.getElementById(`${e.id}-error`);
    if (n !== null && n.textContent !== r) n.textContent = r;
    if (r === "") e.removeAttribute("aria-invalid");
    else e.setAttribute("aria-invalid", "true");
  }
  function _(e) {
    return [...e.querySelectorAll("[data-form]")];
  }
  function U(e, t) {
    const r = {};
    let n = 0;
    const s = _(e);
    const i = s.every((o) => o.value.trim() === "");
    for (const o of s) {
      const { name: l = "" } = o.dataset;
      const a = ae(o);
      const d = s.find((x) => x.dataset["name"] === o.dataset["instead"]);
      const u = d !== void 0 && d.value.trim() !== "";
      const p = a.needed && !(t && i) && !u;
      let f = C({ ...a, needed: p }, o.value);
      if (f === "" && u && o.value.trim() !== "")
        f = c("Write this or {field}, as the metric's unit asks for, not both.", {
          field: d.dataset["name"] ?? ""
        });
      if (f === "" && /^(?:released|date|retrieved)$/.test(l) && v(o.value))
        f = c("This date does not exist.");
      le(o, f);
      if (f !== "") n += 1;
      const y = $(a.form, o.value).map((x) => V(a.form, x));
      if (y[0] !== void 0) r[l] = a.form === "list" ? y : y[0];
    }
    return { fields: r, wrong: n };
  }
  function de(e) {
    const t = {};
    let r = 0;
    for (const n of e.querySelectorAll("[data-part]")) {
      const s = n.dataset["part"] ?? "";
      const i = n.querySelectorAll("[data-copy]");
      if (i.length > 0) {
        const o = [...i].map((a, d) => U(a, s !== "rows" || d > 0));
        r += o.reduce((a, d) => a + d.wrong, 0);
        const l = o.map((a) => a.fields).filter((a) => Object.keys(a).length > 0);
        if (l.length > 0) t[s] = l;
      } else {
        const o = U(n, s !== "" && s !== "source");
        r += o.wrong;
        if (s === "") Object.assign(t, o.fields);
        else if (Object.keys(o.fields).length > 0) t[s] = o.fields;
      }
    }
    return { fields: t, wrong: r };
  }
  function ce(e, t) {
    const r = h.folders[e] ?? "";
    if (e !== "result") return `${r}/${S(typeof t["name"] === "string" ? t["name"] : "") || "name"}`;
    const n = t["source"] ?? {};
    const s = S(typeof n["title"] === "string" ? n["title"] : "") || "source";
    return `${r}/${s}/results`;
  }
  function ue() {
    return document.querySelector("[data-kind]:not([hidden])");
  }
  function b() {
    const e = ue();
    if (e === null) return;
    const t = e.dataset["kind"] ?? "";
    const { fields: r, wrong: n } = de(e);
    const s = t === "result" && r["measured_by"] === void 0 && r["quoted"] !== true;
    const i = ce(t, r);
    const o = i.slice(i.indexOf("/") + 1);
    const l = q(r, h.order[t] ?? {});
    const a = `entries/${i}.yaml`;
    se.textContent = l;
    ie.textContent = a;
    const d = [];
    if (W[h.folders[t] ?? ""]?.includes(o) === true)
      d.push(c("A file with this name already exists: edit that file."));
    if (n > 0) d.push(F("One field is missing or wrong.", "{n} fields are missing or wrong.", n));
    if (s) d.push(c("Say who ran the models, or that the source quotes others."));
    const u = (y) => `${h.start}${h.path}=${encodeURIComponent(a)}` + (y ? `&${h.text}=${encodeURIComponent(l)}` : "");
    const p = u(true).length <= h.most;
    P.hidden = d.length > 0;
    P.href = u(p);
    if (d.length === 0)
      d.push(p ? c("Ready.") : c("Ready; too long for a link: copy it, then open the new file."));
    const f = O(d);
    if (j.textContent !== f) j.textContent = f;
  }
  function fe(e) {
    const t = e.closest("[data-part]");
    const r = t?.querySelector("[data-copy]:last-of-type");
    if (t === null || t === void 0 || r === null || r === void 0) return null;
    const n = r.cloneNode(true);
    const s = Number(r.dataset["copy"]) + 1;
    n.dataset["copy"] = String(s);
    n.setAttribute("aria-label", `${t.dataset["title"] ?? ""} ${s + 1}`);
    const i = (o) => `${o.replace(/--\d+/, "")}`.replace(/(-error|-help)?$/, (l) => `--${s}${l}`);
    for (const o of n.querySelectorAll("*")) {
      if (o.id !== "") o.id = i(o.id);
      for (const l of ["for", "aria-describedby"]) {
        const a = o.getAttribute(l);
        if (a !== null) o.setAttribute(l, a.split(" ").map(i).join(" "));
      }
      if (o.matches("[data-form]")) {
        o.value = "";
        o.removeAttribute("aria-invalid");
      }
      if (o.matches(".field-error")) o.textContent = "";
    }
    r.after(n);
    return n;
  }
  function z() {
    const e = [...document.querySelectorAll("[data-kind]")];
    const t = e.find((n) => n.dataset["kind"] === location.hash.slice(1)) ?? e[0];
    for (const n of e) n.hidden = n !== t;
    for (const n of document.querySelectorAll("[data-choose]")) {
      if (n.dataset["choose"] === t?.dataset["kind"]) n.setAttribute("aria-current", "true");
      else n.removeAttribute("aria-current");
    }
    const r = [...t?.querySelectorAll("[data-form]") ?? []];
    for (const [n, s] of new URLSearchParams(location.search)) {
      const i = r.find((o) => o.dataset["name"] === n);
      if (i !== void 0 && i.value === "") i.value = s;
    }
    b();
  }
  async function me() {
    const e = await A(document.getElementById("form")?.dataset["offers"] ?? "", "form");
    W = e.known;
    for (const [t, r] of Object.entries(e.offers))
      document.getElementById(`offers-${t}`)?.replaceChildren(
        ...r.map(([n, s]) => {
          const i = document.createElement("option");
          i.value = n;
          i.textContent = s;
          return i;
        })
      );
    b();
  }
  document.addEventListener(
    "focusin",
    () => {
      me().catch(() => void 0);
    },
    { once: true }
  );
  document.addEventListener("input", (e) => {
    if (e.target instanceof Element) T.add(e.target);
    b();
  });
  document.addEventListener("focusout", (e) => {
    if (e.target instanceof Element && e.target.matches("[data-form]")) {
      T.add(e.target);
      b();
    }
  });
  document.addEventListener("click", (e) => {
    if (!(e.target instanceof HTMLButtonElement) || e.target.dataset["grow"] === void 0) return;
    const t = fe(e.target);
    b();
    if (t !== null) _(t)[0]?.focus();
  });
  window.addEventListener("hashchange", z);
  for (const e of document.querySelectorAll("[data-needs-script]")) e.hidden = false;
  for (const e of document.querySelectorAll("[data-without-script]")) e.hidden = true;
  z();
})();
