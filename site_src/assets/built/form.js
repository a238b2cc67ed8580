// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/form/validate.ts
  var B = /^-?[0-9]+(?:\.[0-9]+)?$/;
  function E(e, t) {
    const r = e === "list" ? t.split(/[,\n]/) : [t];
    return r.map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "");
  }
  function R(e, t) {
    const r = E(e.form, t);
    if (r.length === 0) return e.needed ? "Required." : "";
    const n = e.example === "" ? "" : `; write it like ${e.example}`;
    for (const s of r) {
      if (/<[a-z/!]/i.test(s)) return "This looks like HTML; write plain text.";
      if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(s)) return "The text contains an invisible character; delete it.";
      if ((e.form === "number" || e.form === "whole") && !B.test(s))
        return `Write a number without other text${n}.`;
      if (e.form === "whole" && !/^[0-9]{1,15}$/.test(s)) return "Write a whole number, without a decimal point.";
      if (e.most > 0 && s.length > e.most) return `Longer than ${e.most} characters; shorten it.`;
      if (e.pattern !== "" && !new RegExp(e.pattern, "u").test(s))
        return `“${s}” has the wrong format${n}.`;
    }
    return "";
  }
  function A(e) {
    const t = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(e.trim());
    if (t === null) return false;
    const r = Number(t[2]);
    const n = new Date(Date.UTC(Number(t[1]), r, 0)).getUTCDate();
    return r < 1 || r > 12 || t[3] !== void 0 && (Number(t[3]) < 1 || Number(t[3]) > n);
  }
  function F(e, t) {
    if (e === "number" || e === "whole") return { number: t };
    if (e === "flag") return t === "true";
    return t;
  }
  function w(e) {
    const t = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    return t.replace(/\+/g, "-plus").replace(/[^a-z0-9.]+/g, "-").replace(/^[-.]+|[-.]+$/g, "").slice(0, 80);
  }

  // src/form/yaml.ts
  var S = 140;
  var D = 120;
  var j = 100;
  var _ = 3;
  var U = "authors";
  var W = new Set("-?:,[]{}#&*!|>'\"%@`=<~");
  var P = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
  var v = C(
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
  var z = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?$/;
  var M = /^(?:released|date|retrieved|on|.+_cutoff)$/;
  var y = C([
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
    /[\u0000-\u001f\u007f-\u009f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f]/,
    /[\ue000-\uf8ff\ufeff\ufff9-\ufffb\ufffe\uffff]/,
    /[\ud800-\udbff](?![\udc00-\udfff])/,
    // the halves of broken pairs
    /(?<![\ud800-\udbff])[\udc00-\udfff]/
  ]);
  function C(e, t = "") {
    return new RegExp(e.map(({ source: r }) => r).join("|"), t);
  }
  function G(e) {
    const t = e.codePointAt(0) ?? 0;
    if (t >= 55296 && t <= 57343) return "";
    if (e === "\n" || e === "	" || e === "\r") return { "\n": "\\n", "	": "\\t", "\r": "\\r" }[e];
    return t <= 255 ? `\\x${t.toString(16).padStart(2, "0")}` : `\\u${t.toString(16).padStart(4, "0")}`;
  }
  function f(e) {
    return [...e].length;
  }
  function J(e, t) {
    if (e === "" || W.has(e[0] ?? "") || e !== e.trim() || e.startsWith("...")) return false;
    if (e.includes(": ") || e.includes(" #") || e.endsWith(":") || y.test(e)) return false;
    if (P.test(e) || v.test(e)) return false;
    return !t || !/[,[\]{}?]/.test(e);
  }
  function H(e, t, r = false) {
    if (typeof e === "boolean") return String(e);
    if (typeof e === "object") return e.number;
    if (J(e, t) && (r || !z.test(e))) return e;
    if (/["\\]/.test(e) && !e.includes("'") && !y.test(e)) return `'${e}'`;
    const n = e.replace(/["\\]/g, "\\$&");
    return `"${n.replace(new RegExp(y, "g"), G)}"`;
  }
  function x(e) {
    return typeof e === "object" && !Array.isArray(e) && !("number" in e);
  }
  function m(e) {
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
      if (m(t)) return t.flatMap((i) => this.item(`${s}-`, null, i, r, n));
      return this.ordered(t, r).flatMap(
        ([i, o]) => this.item(`${s}${i}:`, i, o, i, n)
      );
    }
    item(t, r, n, s, i) {
      if (!m(n) && !x(n)) return this.scalarLines(t, r, n, i);
      const o = this.parts(n, s);
      if (o !== null) {
        const l = `${t} ${this.inBrackets(n, o)}`;
        if (f(l) <= S || s === "rows") return [l];
        const d = this.wrapped(r, n, o, t);
        if (d !== null) return d;
      }
      const a = this.block(n, s, i + 2);
      if (r !== null) return [t, ...a];
      return [`${t} ${a[0]?.slice(i + 2) ?? ""}`, ...a.slice(1)];
    }
    scalarLines(t, r, n, s) {
      const i = H(n, false, r !== null && M.test(r));
      const o = typeof n === "string" && /^\S+(?: \S+)*$/.test(n) && !y.test(n);
      if (f(t) + 1 + f(i) <= S || !o) return [`${t} ${i}`];
      const a = [];
      for (const l of n.split(" ")) {
        const d = a.at(-1);
        if (d !== void 0 && f(d) + 1 + f(l) <= D) a[a.length - 1] = `${d} ${l}`;
        else a.push(" ".repeat(s + 2) + l);
      }
      return [`${t} >-`, ...a];
    }
    inBrackets(t, r) {
      return m(t) ? `[${r.join(", ")}]` : `{${r.join(", ")}}`;
    }
    /** Each part as written between brackets; null if one needs lines of its own. */
    parts(t, r) {
      const n = m(t) ? t.map((i) => [null, i]) : this.ordered(t, r);
      if (n.length > 0 && n.every(([, i]) => x(i))) return null;
      const s = [];
      for (const [i, o] of n) {
        let a;
        if (m(o) || x(o)) {
          const l = i === null && m(o) ? null : this.parts(o, i ?? r);
          if (l === null) return null;
          a = this.inBrackets(o, l);
        } else {
          a = H(o, true, i !== null && M.test(i));
        }
        s.push(i === null ? a : `${i}: ${a}`);
      }
      return s;
    }
    /** Parts continued on the next lines; null if the block form is better. */
    wrapped(t, r, n, s) {
      const i = m(r) ? t === U : t === null;
      if (!i || n.length === 0 || Math.max(...n.map(f)) > j) return null;
      const [o, a] = m(r) ? ["[", "]"] : ["{", "}"];
      const l = [`${s} ${o}${n[0] ?? ""}`];
      const d = f(s) + 2;
      for (const u of n.slice(1)) {
        const p = l.at(-1) ?? "";
        if (f(p) + f(u) + 3 <= S) {
          l[l.length - 1] = `${p}, ${u}`;
        } else {
          l[l.length - 1] = `${p},`;
          l.push(" ".repeat(d) + u);
        }
      }
      l[l.length - 1] += a;
      return l.length <= _ || m(r) ? l : null;
    }
  };
  function k(e, t) {
    return `${new L(t).block(e, "", 0).join("\n")}
`;
  }

  // src/form.ts
  var g = JSON.parse(document.getElementById("form-told")?.textContent ?? "{}");
  var K = document.getElementById("form-yaml");
  var X = document.getElementById("form-path");
  var N = document.getElementById("form-state");
  var O = document.getElementById("form-open");
  var T = /* @__PURE__ */ new WeakSet();
  function Q(e) {
    const { form: t = "text", pattern: r = "", most: n = "0", example: s = "" } = e.dataset;
    return { form: t, pattern: r, most: Number(n), example: s, needed: e.dataset["needed"] !== void 0 };
  }
  function Y(e, t) {
    const r = T.has(e) ? t : "";
    const n = document.getElementById(`${e.id}-error`);
    if (n !== null && n.textContent !== r) n.textContent = r;
    if (r === "") e.removeAttribute("aria-invalid");
    else e.setAttribute("aria-invalid", "true");
  }
  function I(e) {
    return [...e.querySelectorAll("[data-form]")];
  }
  function V(e, t) {
    const r = {};
    let n = 0;
    const s = I(e);
    const i = s.every((o) => o.value.trim() === "");
    for (const o of s) {
      const { name: a = "" } = o.dataset;
      const l = Q(o);
      const d = s.find((b) => b.dataset["name"] === o.dataset["instead"]);
      const u = d !== void 0 && d.value.trim() !== "";
      const p = l.needed && !(t && i) && !u;
      let c = R({ ...l, needed: p }, o.value);
      if (c === "" && u && o.value.trim() !== "")
        c = `Write this or ${d.dataset["name"] ?? ""}, as the metric's unit asks for, not both.`;
      if (c === "" && /^(?:released|date|retrieved)$/.test(a) && A(o.value))
        c = "This date does not exist.";
      Y(o, c);
      if (c !== "") n += 1;
      const h = E(l.form, o.value).map((b) => F(l.form, b));
      if (h[0] !== void 0) r[a] = l.form === "list" ? h : h[0];
    }
    return { fields: r, wrong: n };
  }
  function Z(e) {
    const t = {};
    let r = 0;
    for (const n of e.querySelectorAll("[data-part]")) {
      const s = n.dataset["part"] ?? "";
      const i = n.querySelectorAll("[data-copy]");
      if (i.length > 0) {
        const o = [...i].map((l, d) => V(l, s !== "rows" || d > 0));
        r += o.reduce((l, d) => l + d.wrong, 0);
        const a = o.map((l) => l.fields).filter((l) => Object.keys(l).length > 0);
        if (a.length > 0) t[s] = a;
      } else {
        const o = V(n, s !== "" && s !== "source");
        r += o.wrong;
        if (s === "") Object.assign(t, o.fields);
        else if (Object.keys(o.fields).length > 0) t[s] = o.fields;
      }
    }
    return { fields: t, wrong: r };
  }
  function ee(e, t) {
    const r = g.folders[e] ?? "";
    if (e !== "result") return `${r}/${w(typeof t["name"] === "string" ? t["name"] : "") || "name"}`;
    const n = t["source"] ?? {};
    const s = w(typeof n["title"] === "string" ? n["title"] : "") || "source";
    return `${r}/${s}/results`;
  }
  function te() {
    return document.querySelector("[data-kind]:not([hidden])");
  }
  function $() {
    const e = te();
    if (e === null) return;
    const t = e.dataset["kind"] ?? "";
    const { fields: r, wrong: n } = Z(e);
    const s = t === "result" && r["measured_by"] === void 0 && r["quoted"] !== true;
    const i = ee(t, r);
    const o = i.slice(i.indexOf("/") + 1);
    const a = k(r, g.order[t] ?? {});
    const l = `entries/${i}.yaml`;
    K.textContent = a;
    X.textContent = l;
    const d = [];
    if (g.known[g.folders[t] ?? ""]?.includes(o) === true)
      d.push("A file with this name already exists: edit that file.");
    if (n > 0)
      d.push(n === 1 ? "One field is missing or wrong." : `${n} fields are missing or wrong.`);
    if (s) d.push("Say who ran the models, or that the source quotes others.");
    const u = (h) => `${g.start}${g.path}=${encodeURIComponent(l)}` + (h ? `&${g.text}=${encodeURIComponent(a)}` : "");
    const p = u(true).length <= g.most;
    O.hidden = d.length > 0;
    O.href = u(p);
    if (d.length === 0)
      d.push(p ? "Ready." : "Ready; too long for a link: copy it, then open the new file.");
    const c = d.join(" ");
    if (N.textContent !== c) N.textContent = c;
  }
  function ne(e) {
    const t = e.closest("[data-part]");
    const r = t?.querySelector("[data-copy]:last-of-type");
    if (t === null || t === void 0 || r === null || r === void 0) return null;
    const n = r.cloneNode(true);
    const s = Number(r.dataset["copy"]) + 1;
    n.dataset["copy"] = String(s);
    n.setAttribute("aria-label", `${t.dataset["title"] ?? ""} ${s + 1}`);
    const i = (o) => `${o.replace(/--\d+/, "")}`.replace(/(-error|-help)?$/, (a) => `--${s}${a}`);
    for (const o of n.querySelectorAll("*")) {
      if (o.id !== "") o.id = i(o.id);
      for (const a of ["for", "aria-describedby"]) {
        const l = o.getAttribute(a);
        if (l !== null) o.setAttribute(a, l.split(" ").map(i).join(" "));
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
  function q() {
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
    $();
  }
  document.addEventListener("input", (e) => {
    if (e.target instanceof Element) T.add(e.target);
    $();
  });
  document.addEventListener("focusout", (e) => {
    if (e.target instanceof Element && e.target.matches("[data-form]")) {
      T.add(e.target);
      $();
    }
  });
  document.addEventListener("click", (e) => {
    if (!(e.target instanceof HTMLButtonElement) || e.target.dataset["grow"] === void 0) return;
    const t = ne(e.target);
    $();
    if (t !== null) I(t)[0]?.focus();
  });
  window.addEventListener("hashchange", q);
  for (const e of document.querySelectorAll("[data-needs-script]")) e.hidden = false;
  for (const e of document.querySelectorAll("[data-without-script]")) e.hidden = true;
  q();
})();
