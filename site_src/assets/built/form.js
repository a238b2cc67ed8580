// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/words.ts
  function u(e, ...t) {
    const r = A()[e];
    return F(typeof r === "string" ? r : e, t[0] ?? {});
  }
  function L(e, t, r, n = {}) {
    const o = A()[e] ?? [e, t];
    const i = typeof o === "string" ? [o] : o;
    const s = r === 1 ? i[0] : i.at(-1);
    return F(s ?? t, { n: r.toLocaleString("en"), ...n });
  }
  function N(e) {
    return U(
      e.filter((t) => t !== ""),
      (t, r) => u("{text} {sentence}", { text: t, sentence: r })
    );
  }
  function U(e, t) {
    const [r = "", ...n] = e;
    return n.reduce(t, r);
  }
  function A() {
    const e = typeof window === "undefined" ? void 0 : window.catalogData;
    return e?.["words"] ?? {};
  }
  function F(e, t) {
    return e.replace(/\{(\w+)\}/g, (r, n) => n in t ? String(t[n]) : r);
  }

  // src/form/validate.ts
  var W = /^-?[0-9]+(?:\.[0-9]+)?$/;
  function w(e, t) {
    const r = e === "list" ? t.split(/[,\n]/) : [t];
    return r.map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "");
  }
  function k(e, t) {
    const r = w(e.form, t);
    if (r.length === 0) return e.needed ? u("Required.") : "";
    const { example: n } = e;
    for (const o of r) {
      if (/<[a-z/!]/i.test(o)) return u("This looks like HTML; write plain text.");
      if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(o)) return u("The text contains an invisible character; delete it.");
      if ((e.form === "number" || e.form === "whole") && !W.test(o))
        return n === "" ? u("Write a number without other text.") : u("Write a number without other text; write it like {example}.", { example: n });
      if (e.form === "whole" && !/^[0-9]{1,15}$/.test(o))
        return u("Write a whole number, without a decimal point.");
      if (e.most > 0 && o.length > e.most)
        return u("Longer than {n} characters; shorten it.", { n: e.most });
      if (e.pattern !== "" && !new RegExp(e.pattern, "u").test(o))
        return n === "" ? u("“{text}” has the wrong format.", { text: o }) : u("“{text}” has the wrong format; write it like {example}.", { text: o, example: n });
    }
    return "";
  }
  function H(e) {
    const t = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(e.trim());
    if (t === null) return false;
    const r = Number(t[2]);
    const n = new Date(Date.UTC(Number(t[1]), r, 0)).getUTCDate();
    return r < 1 || r > 12 || t[3] !== void 0 && (Number(t[3]) < 1 || Number(t[3]) > n);
  }
  function O(e, t) {
    if (e === "number" || e === "whole") return { number: t };
    if (e === "flag") return t === "true";
    return t;
  }
  function E(e) {
    const t = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    return t.replace(/\+/g, "-plus").replace(/[^a-z0-9.]+/g, "-").replace(/^[-.]+|[-.]+$/g, "").slice(0, 80);
  }

  // src/form/yaml.ts
  var S = 140;
  var P = 120;
  var z = 100;
  var G = 3;
  var J = "authors";
  var K = new Set("-?:,[]{}#&*!|>'\"%@`=<~");
  var X = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
  var Q = I(
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
  var Y = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?$/;
  var C = /^(?:released|date|retrieved|on|.+_cutoff)$/;
  var b = I([
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
    /[\u0000-\u001f\u007f-\u009f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f]/,
    /[\ue000-\uf8ff\ufeff\ufff9-\ufffb\ufffe\uffff]/,
    /[\ud800-\udbff](?![\udc00-\udfff])/,
    // the halves of broken pairs
    /(?<![\ud800-\udbff])[\udc00-\udfff]/
  ]);
  function I(e, t = "") {
    return new RegExp(e.map(({ source: r }) => r).join("|"), t);
  }
  function Z(e) {
    const t = e.codePointAt(0) ?? 0;
    if (t >= 55296 && t <= 57343) return "";
    if (e === "\n" || e === "	" || e === "\r") return { "\n": "\\n", "	": "\\t", "\r": "\\r" }[e];
    return t <= 255 ? `\\x${t.toString(16).padStart(2, "0")}` : `\\u${t.toString(16).padStart(4, "0")}`;
  }
  function g(e) {
    return [...e].length;
  }
  function ee(e, t) {
    if (e === "" || K.has(e[0] ?? "") || e !== e.trim() || e.startsWith("...")) return false;
    if (e.includes(": ") || e.includes(" #") || e.endsWith(":") || b.test(e)) return false;
    if (X.test(e) || Q.test(e)) return false;
    return !t || !/[,[\]{}?]/.test(e);
  }
  function V(e, t, r = false) {
    if (typeof e === "boolean") return String(e);
    if (typeof e === "object") return e.number;
    if (ee(e, t) && (r || !Y.test(e))) return e;
    if (/["\\]/.test(e) && !e.includes("'") && !b.test(e)) return `'${e}'`;
    const n = e.replace(/["\\]/g, "\\$&");
    return `"${n.replace(new RegExp(b, "g"), Z)}"`;
  }
  function R(e) {
    return typeof e === "object" && !Array.isArray(e) && !("number" in e);
  }
  function m(e) {
    return Array.isArray(e);
  }
  var M = class {
    order;
    constructor(t) {
      this.order = t;
    }
    /** Fields in the order of their schema; `name` is the field that they are in. */
    ordered(t, r) {
      const n = new Map(this.order[r]?.map((i, s) => [i, s]));
      const o = (i) => n.get(i) ?? n.size;
      return Object.entries(t).sort(([i], [s]) => o(i) - o(s));
    }
    block(t, r, n) {
      const o = " ".repeat(n);
      if (m(t)) return t.flatMap((i) => this.item(`${o}-`, null, i, r, n));
      return this.ordered(t, r).flatMap(
        ([i, s]) => this.item(`${o}${i}:`, i, s, i, n)
      );
    }
    item(t, r, n, o, i) {
      if (!m(n) && !R(n)) return this.scalarLines(t, r, n, i);
      const s = this.parts(n, o);
      if (s !== null) {
        const a = `${t} ${this.inBrackets(n, s)}`;
        if (g(a) <= S || o === "rows") return [a];
        const d = this.wrapped(r, n, s, t);
        if (d !== null) return d;
      }
      const l = this.block(n, o, i + 2);
      if (r !== null) return [t, ...l];
      return [`${t} ${l[0]?.slice(i + 2) ?? ""}`, ...l.slice(1)];
    }
    scalarLines(t, r, n, o) {
      const i = V(n, false, r !== null && C.test(r));
      const s = typeof n === "string" && /^\S+(?: \S+)*$/.test(n) && !b.test(n);
      if (g(t) + 1 + g(i) <= S || !s) return [`${t} ${i}`];
      const l = [];
      for (const a of n.split(" ")) {
        const d = l.at(-1);
        if (d !== void 0 && g(d) + 1 + g(a) <= P) l[l.length - 1] = `${d} ${a}`;
        else l.push(" ".repeat(o + 2) + a);
      }
      return [`${t} >-`, ...l];
    }
    inBrackets(t, r) {
      return m(t) ? `[${r.join(", ")}]` : `{${r.join(", ")}}`;
    }
    /** Each part as written between brackets; null if one needs lines of its own. */
    parts(t, r) {
      const n = m(t) ? t.map((i) => [null, i]) : this.ordered(t, r);
      if (n.length > 0 && n.every(([, i]) => R(i))) return null;
      const o = [];
      for (const [i, s] of n) {
        let l;
        if (m(s) || R(s)) {
          const a = i === null && m(s) ? null : this.parts(s, i ?? r);
          if (a === null) return null;
          l = this.inBrackets(s, a);
        } else {
          l = V(s, true, i !== null && C.test(i));
        }
        o.push(i === null ? l : `${i}: ${l}`);
      }
      return o;
    }
    /** Parts continued on the next lines; null if the block form is better. */
    wrapped(t, r, n, o) {
      const i = m(r) ? t === J : t === null;
      if (!i || n.length === 0 || Math.max(...n.map(g)) > z) return null;
      const [s, l] = m(r) ? ["[", "]"] : ["{", "}"];
      const a = [`${o} ${s}${n[0] ?? ""}`];
      const d = g(o) + 2;
      for (const c of n.slice(1)) {
        const p = a.at(-1) ?? "";
        if (g(p) + g(c) + 3 <= S) {
          a[a.length - 1] = `${p}, ${c}`;
        } else {
          a[a.length - 1] = `${p},`;
          a.push(" ".repeat(d) + c);
        }
      }
      a[a.length - 1] += l;
      return a.length <= G || m(r) ? a : null;
    }
  };
  function q(e, t) {
    return `${new M(t).block(e, "", 0).join("\n")}
`;
  }

  // src/form.ts
  var h = JSON.parse(document.getElementById("form-told")?.textContent ?? "{}");
  var te = document.getElementById("form-yaml");
  var ne = document.getElementById("form-path");
  var B = document.getElementById("form-state");
  var D = document.getElementById("form-open");
  var T = /* @__PURE__ */ new WeakSet();
  function re(e) {
    const { form: t = "text", pattern: r = "", most: n = "0", example: o = "" } = e.dataset;
    return { form: t, pattern: r, most: Number(n), example: o, needed: e.dataset["needed"] !== void 0 };
  }
  function se(e, t) {
    const r = T.has(e) ? t : "";
    const n = document.getElementById(`${e.id}-error`);
    if (n !== null && n.textContent !== r) n.textContent = r;
    if (r === "") e.removeAttribute("aria-invalid");
    else e.setAttribute("aria-invalid", "true");
  }
  function v(e) {
    return [...e.querySelectorAll("[data-form]")];
  }
  function j(e, t) {
    const r = {};
    let n = 0;
    const o = v(e);
    const i = o.every((s) => s.value.trim() === "");
    for (const s of o) {
      const { name: l = "" } = s.dataset;
      const a = re(s);
      const d = o.find(($) => $.dataset["name"] === s.dataset["instead"]);
      const c = d !== void 0 && d.value.trim() !== "";
      const p = a.needed && !(t && i) && !c;
      let f = k({ ...a, needed: p }, s.value);
      if (f === "" && c && s.value.trim() !== "")
        f = u("Write this or {field}, as the metric's unit asks for, not both.", {
          field: d.dataset["name"] ?? ""
        });
      if (f === "" && /^(?:released|date|retrieved)$/.test(l) && H(s.value))
        f = u("This date does not exist.");
      se(s, f);
      if (f !== "") n += 1;
      const y = w(a.form, s.value).map(($) => O(a.form, $));
      if (y[0] !== void 0) r[l] = a.form === "list" ? y : y[0];
    }
    return { fields: r, wrong: n };
  }
  function oe(e) {
    const t = {};
    let r = 0;
    for (const n of e.querySelectorAll("[data-part]")) {
      const o = n.dataset["part"] ?? "";
      const i = n.querySelectorAll("[data-copy]");
      if (i.length > 0) {
        const s = [...i].map((a, d) => j(a, o !== "rows" || d > 0));
        r += s.reduce((a, d) => a + d.wrong, 0);
        const l = s.map((a) => a.fields).filter((a) => Object.keys(a).length > 0);
        if (l.length > 0) t[o] = l;
      } else {
        const s = j(n, o !== "" && o !== "source");
        r += s.wrong;
        if (o === "") Object.assign(t, s.fields);
        else if (Object.keys(s.fields).length > 0) t[o] = s.fields;
      }
    }
    return { fields: t, wrong: r };
  }
  function ie(e, t) {
    const r = h.folders[e] ?? "";
    if (e !== "result") return `${r}/${E(typeof t["name"] === "string" ? t["name"] : "") || "name"}`;
    const n = t["source"] ?? {};
    const o = E(typeof n["title"] === "string" ? n["title"] : "") || "source";
    return `${r}/${o}/results`;
  }
  function ae() {
    return document.querySelector("[data-kind]:not([hidden])");
  }
  function x() {
    const e = ae();
    if (e === null) return;
    const t = e.dataset["kind"] ?? "";
    const { fields: r, wrong: n } = oe(e);
    const o = t === "result" && r["measured_by"] === void 0 && r["quoted"] !== true;
    const i = ie(t, r);
    const s = i.slice(i.indexOf("/") + 1);
    const l = q(r, h.order[t] ?? {});
    const a = `entries/${i}.yaml`;
    te.textContent = l;
    ne.textContent = a;
    const d = [];
    if (h.known[h.folders[t] ?? ""]?.includes(s) === true)
      d.push(u("A file with this name already exists: edit that file."));
    if (n > 0) d.push(L("One field is missing or wrong.", "{n} fields are missing or wrong.", n));
    if (o) d.push(u("Say who ran the models, or that the source quotes others."));
    const c = (y) => `${h.start}${h.path}=${encodeURIComponent(a)}` + (y ? `&${h.text}=${encodeURIComponent(l)}` : "");
    const p = c(true).length <= h.most;
    D.hidden = d.length > 0;
    D.href = c(p);
    if (d.length === 0)
      d.push(p ? u("Ready.") : u("Ready; too long for a link: copy it, then open the new file."));
    const f = N(d);
    if (B.textContent !== f) B.textContent = f;
  }
  function le(e) {
    const t = e.closest("[data-part]");
    const r = t?.querySelector("[data-copy]:last-of-type");
    if (t === null || t === void 0 || r === null || r === void 0) return null;
    const n = r.cloneNode(true);
    const o = Number(r.dataset["copy"]) + 1;
    n.dataset["copy"] = String(o);
    n.setAttribute("aria-label", `${t.dataset["title"] ?? ""} ${o + 1}`);
    const i = (s) => `${s.replace(/--\d+/, "")}`.replace(/(-error|-help)?$/, (l) => `--${o}${l}`);
    for (const s of n.querySelectorAll("*")) {
      if (s.id !== "") s.id = i(s.id);
      for (const l of ["for", "aria-describedby"]) {
        const a = s.getAttribute(l);
        if (a !== null) s.setAttribute(l, a.split(" ").map(i).join(" "));
      }
      if (s.matches("[data-form]")) {
        s.value = "";
        s.removeAttribute("aria-invalid");
      }
      if (s.matches(".field-error")) s.textContent = "";
    }
    r.after(n);
    return n;
  }
  function _() {
    const e = [...document.querySelectorAll("[data-kind]")];
    const t = e.find((n) => n.dataset["kind"] === location.hash.slice(1)) ?? e[0];
    for (const n of e) n.hidden = n !== t;
    for (const n of document.querySelectorAll("[data-choose]")) {
      if (n.dataset["choose"] === t?.dataset["kind"]) n.setAttribute("aria-current", "true");
      else n.removeAttribute("aria-current");
    }
    const r = [...t?.querySelectorAll("[data-form]") ?? []];
    for (const [n, o] of new URLSearchParams(location.search)) {
      const i = r.find((s) => s.dataset["name"] === n);
      if (i !== void 0 && i.value === "") i.value = o;
    }
    x();
  }
  document.addEventListener("input", (e) => {
    if (e.target instanceof Element) T.add(e.target);
    x();
  });
  document.addEventListener("focusout", (e) => {
    if (e.target instanceof Element && e.target.matches("[data-form]")) {
      T.add(e.target);
      x();
    }
  });
  document.addEventListener("click", (e) => {
    if (!(e.target instanceof HTMLButtonElement) || e.target.dataset["grow"] === void 0) return;
    const t = le(e.target);
    x();
    if (t !== null) v(t)[0]?.focus();
  });
  window.addEventListener("hashchange", _);
  for (const e of document.querySelectorAll("[data-needs-script]")) e.hidden = false;
  for (const e of document.querySelectorAll("[data-without-script]")) e.hidden = true;
  _();
})();
