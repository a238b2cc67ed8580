// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/search/constants.ts
  var y = 0;
  var S = 1;
  var p = 2;
  var A = 2;

  // src/search/fold.ts
  var ot = /\p{M}/gu;
  var P = /[\p{L}\p{N}]/u;
  var R = /\p{N}/u;
  var F = /\p{Lu}/u;
  var L = /\p{Ll}/u;
  var k = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  var G = { "+": "plus", "#": "sharp" };
  function N(l) {
    return it(l) ?? at(l);
  }
  var M = 0;
  var X = 1;
  var j = 2;
  var w = 3;
  var Z = Uint8Array.from({ length: 128 }, (l, t) => {
    const e = String.fromCharCode(t);
    if (L.test(e)) return X;
    if (F.test(e)) return j;
    return R.test(e) ? w : M;
  });
  var v = 256;
  var U = new Uint8Array(v + 1);
  var O = new Uint32Array(v + 1);
  function it(l) {
    const { length: t } = l;
    if (t > v) return null;
    let e = "";
    let r = 0;
    let o = M;
    for (let n = 0; n < t; n += 1) {
      const s = l.charCodeAt(n);
      if (s > 127 || s === 43 || s === 35) return null;
      const i = Z[s];
      const a = n + 1 < t ? Z[l.charCodeAt(n + 1)] ?? M : M;
      if (s === 46 && o === w && a === w) {
        U[r] = y;
        O[r] = n;
        r += 1;
        continue;
      }
      if (i !== M) {
        let c = y;
        if (o === M) c = p;
        else if (i === w) c = o === w ? y : S;
        else if (i === j && (o === X || o === j && a === X)) c = S;
        U[r] = c;
        O[r] = n;
        r += 1;
      }
      o = i;
    }
    for (let n = 0; n < r; n += 1) e += l[O[n]];
    U[r] = p;
    O[r] = t;
    return { text: e.toLowerCase(), starts: U.slice(0, r + 1), origins: O.slice(0, r + 1) };
  }
  function at(l) {
    let t = "";
    const e = [];
    const r = [];
    let o = "";
    let n = 0;
    for (const s of l) {
      const i = l.slice(n + s.length, n + s.length + 2);
      const a = s.charCodeAt(0) < 128 ? s.toLowerCase() : s.normalize("NFKD").replace(ot, "").toLowerCase();
      const c = o !== "" && (P.test(o) || o in G) ? G[s] : void 0;
      const h = c ?? (ct(o, s, i) ? "." : [...a].filter((f) => P.test(f)).join(""));
      for (let f = 0; f < h.length; f += 1) {
        e.push(f > 0 ? y : lt(o, s, i));
        r.push(n);
      }
      t += h;
      if (h !== "." && a !== "") o = s;
      n += s.length;
    }
    return { text: t, starts: Uint8Array.from([...e, p]), origins: Uint32Array.from([...r, l.length]) };
  }
  function ct(l, t, e) {
    return t === "." && R.test(l) && R.test(e.charAt(0));
  }
  function lt(l, t, e) {
    if (t in G || t === ".") return y;
    if (!P.test(l) || k.test(t) || k.test(l)) return p;
    if (R.test(t)) return R.test(l) ? y : S;
    if (F.test(t) && (L.test(l) || F.test(l) && L.test(e.charAt(0)))) return S;
    return y;
  }
  var ut = 12;
  var Q = 48;
  function z(l) {
    const t = /* @__PURE__ */ new Map();
    for (const e of l.split(/[\s,;:!?"“”()[\]{}、。，]+/u)) {
      const { text: r, starts: o } = N(e);
      if (r === "") continue;
      const n = [...r.slice(0, Q)].reduce((s, i, a) => {
        if (o[a] === p && !k.test(i)) s.push(i);
        else s.push((s.pop() ?? "") + i);
        return s;
      }, []);
      t.set(r, { typed: e, text: r.slice(0, Q), parts: n });
      if (t.size === ut) break;
    }
    return [...t.values()];
  }

  // src/search/fuzzy.ts
  var tt = 52;
  var d = 9;
  var ht = /^[\d.]+\p{L}?$/u;
  var ft = /\p{N}/u;
  var mt = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  function dt(l) {
    if (ht.test(l) || mt.test(l)) return 0;
    if (l.length >= 8) return 2;
    if (l.length >= 4) return 1;
    return l.length === 3 && !ft.test(l) ? 1 : 0;
  }
  var E = class {
    maxErrors;
    #n;
    #t;
    #r;
    /** Three rows of the table of distances: two before, one before, this. */
    #e;
    constructor(t) {
      this.#n = t;
      this.maxErrors = dt(t);
      this.#t = t.length === 3;
      this.#r = $(t, 0, t.length);
      const e = () => new Uint8Array(t.length + A + 2);
      this.#e = [e(), e(), e()];
    }
    /** Whether a text with this letter mask could match: a quick test that avoids most of the work. */
    couldMatch(t) {
      return yt(this.#r & ~t) <= this.maxErrors;
    }
    /** The closest beginnings of `text` between `from` and `to`; null if none is close enough. */
    match(t, e, r) {
      const o = this.#n;
      const n = o.length;
      const s = Math.min(r - e, n + this.maxErrors);
      if (s < n - this.maxErrors) return null;
      let [i, a, c] = this.#e;
      for (let u = 0; u <= s; u += 1)
        a[u] = u === 0 ? 0 : Math.min(d, (a[u - 1] ?? d) + this.#s(t.charCodeAt(e + u - 1)));
      let h = 0;
      for (let u = 1; u <= n; u += 1) {
        const m = o.charCodeAt(u - 1);
        const I = this.#s(m);
        c[0] = Math.min(d, (a[0] ?? d) + I);
        let W = c[0];
        for (let g = 1; g <= s; g += 1) {
          const T = t.charCodeAt(e + g - 1);
          let x;
          if (m === T) {
            x = a[g - 1] ?? d;
          } else {
            const J = this.#s(T);
            x = Math.min(
              (a[g - 1] ?? d) + Math.max(I, J, K(m) || K(T) ? d : 1),
              (a[g] ?? d) + I,
              (c[g - 1] ?? d) + J
            );
            if (u > 1 && g > 1 && m === t.charCodeAt(e + g - 2) && T === o.charCodeAt(u - 2) && !B(m) && !B(T)) {
              x = Math.min(x, (i[g - 2] ?? d) + 1);
            }
          }
          c[g] = Math.min(d, x);
          if (x < W) W = x;
        }
        if (W > this.maxErrors && h >= this.maxErrors) return null;
        h = W;
        [i, a, c] = [a, c, i];
      }
      this.#e = [i, a, c];
      let f = this.maxErrors + 1;
      let b = 0;
      for (let u = Math.max(1, n - this.maxErrors); u <= s; u += 1) {
        const m = a[u] ?? d;
        if (m < f) {
          f = m;
          b = 0;
        }
        if (m === f && m <= this.maxErrors) b |= 1 << u - n + A;
      }
      return f > this.maxErrors ? null : { errors: f, ends: b };
    }
    /** Where the closest beginning ends, at the end of a piece if possible; null if none is close enough. */
    end(t, e, r) {
      const o = this.match(t, r, t.length);
      if (o === null) return null;
      const n = Array.from({ length: 2 * A + 1 }, (s, i) => i).filter((s) => (o.ends & 1 << s) !== 0).map((s) => r + this.#n.length - A + s);
      return n.find((s) => e[s] !== 0) ?? n.at(-1) ?? null;
    }
    /** Cost of leaving out or adding a character. */
    #s(t) {
      return B(t) || this.#t && !K(t) ? d : 1;
    }
  };
  function $(l, t, e) {
    let r = 0;
    for (let o = t; o < e; o += 1) r |= 1 << (l.charCodeAt(o) & 31);
    return r;
  }
  function yt(l) {
    let t = 0;
    for (let e = l; e !== 0; e &= e - 1) t += 1;
    return t;
  }
  function B(l) {
    return l >= 48 && l <= 57;
  }
  function K(l) {
    return l === 46;
  }

  // src/search/engine.ts
  var D = { matches: [], corrections: [], unknown: [] };
  var Y = 1;
  var nt = 2;
  var gt = 3;
  var rt = 4;
  var pt = 5;
  var et = 6;
  var bt = 7;
  var At = 9;
  var Et = 10;
  var xt = 9;
  var St = 4;
  var C = 2e3;
  var It = 120;
  var st = 100;
  var Mt = 30;
  var Nt = 24;
  var _t = 130;
  var _ = -32768;
  var V = "\n";
  var Tt = 2;
  var Ot = 24;
  var H = class {
    #n;
    #t = [];
    #r = [];
    // folded
    /** All texts with separators between them; by position, what begins there and which text it is in. */
    #e;
    #s;
    #a;
    #o;
    /** The texts of thing n are `#fields[#from[n]]` up to `#fields[#from[n + 1]]`; `#values` has the factor of each. */
    #i;
    #f;
    #c;
    #m;
    #l = /* @__PURE__ */ new Map();
    constructor(t) {
      this.#n = t;
      const e = /* @__PURE__ */ new Map();
      const r = [];
      const o = (a) => {
        const c = e.get(a);
        if (c !== void 0) return c;
        const h = this.#t.push(a) - 1;
        const f = N(a);
        this.#r.push(f.text);
        r.push(f.starts);
        e.set(a, h);
        return h;
      };
      const n = [];
      const s = [];
      this.#c = new Int32Array(t.length + 1);
      for (const [a, c] of t.entries()) {
        for (const [h, f] of c.names.entries()) {
          n.push(o(f));
          s.push(h === 0 ? Et : xt);
        }
        for (const h of c.also) {
          n.push(o(h));
          s.push(St);
        }
        this.#c[a + 1] = n.length;
      }
      this.#i = Int32Array.from(n);
      this.#f = Uint8Array.from(s);
      this.#e = this.#r.map((a) => a + V).join("");
      this.#s = new Uint8Array(this.#e.length + 1);
      this.#a = new Int32Array(this.#e.length + 1);
      this.#o = new Int32Array(this.#r.length + 1);
      let i = 0;
      for (const [a, c] of this.#r.entries()) {
        this.#o[a] = i;
        this.#s.set(r[a], i);
        this.#a.fill(a, i, i + c.length + 1);
        i += c.length + 1;
      }
      this.#o[this.#r.length] = i;
    }
    /** Builds what the first fuzzy search needs; to be called while the page is idle. */
    prepare() {
      this.#d();
    }
    #d() {
      this.#m ??= new q(this.#e, this.#s);
      return this.#m;
    }
    /** Things that match all words of a query; none for an empty query. */
    find(t) {
      const e = z(t);
      const r = e.flatMap((u) => this.#I(u));
      if (r.length === 0) return D;
      const o = r.map((u) => this.#u(u.text));
      const n = this.#b(o);
      let s = this.#x(n);
      if (s.length > 0) return { ...D, matches: this.#S(s, n, r) };
      const i = r.map((u, m) => this.#y(u.text, o[m]));
      const a = r.filter((u, m) => i[m]?.any === false).map((u) => u.typed);
      if (a.length > 0) return { ...D, unknown: a };
      const c = this.#b(i);
      s = this.#x(c);
      if (s.length === 0) return D;
      const h = (u) => Math.ceil(-(c[u] ?? 0) / C);
      const f = s.reduce((u, m) => Math.min(u, h(m)), Number.POSITIVE_INFINITY);
      const b = this.#S(
        s.filter((u) => h(u) === f),
        c,
        r
      );
      return { matches: b, corrections: this.#_(r, o, i, b[0]), unknown: [] };
    }
    /** The word, or its parts if nothing matches the whole word. */
    #I(t) {
      if (t.parts.length < 2 || this.#u(t.text).any) return [t];
      const e = new E(t.text).maxErrors > 0 && this.#y(t.text, this.#u(t.text)).any;
      if (e && !t.parts.every((r) => this.#u(r).any)) return [t];
      return t.parts.map((r) => ({ typed: r, text: r, parts: [r] }));
    }
    /** Scores of the exact matches of `word`, by text. */
    #u(t) {
      return this.#g(`=${t}`, () => {
        const e = new Int16Array(this.#r.length).fill(_);
        const r = this.#e;
        let o = false;
        for (let n = r.indexOf(t); n >= 0; ) {
          const s = this.#p(n, n + t.length);
          if (s > Y || t.length > Tt && !this.#h(n, n + t.length)) {
            const i = this.#a[n];
            if (s > e[i]) e[i] = s;
            o = true;
            n = s >= et ? r.indexOf(t, this.#o[i + 1]) : r.indexOf(t, n + 1);
          } else {
            n = r.indexOf(t, n + 1);
          }
        }
        return { scores: e, places: /* @__PURE__ */ new Map(), any: o };
      });
    }
    /** Scores of the matches of `word`, with typing errors in texts that have no exact match. */
    #y(t, e) {
      return this.#g(`~${t}`, () => {
        const r = new E(t);
        if (r.maxErrors === 0) return e;
        const o = e.scores.slice();
        const n = /* @__PURE__ */ new Map();
        const s = this.#d();
        let i = e.any;
        for (let a = 0; a < s.size; a += 1) {
          if (!r.couldMatch(s.letterMasks[a])) continue;
          const c = s.at(a, 0);
          const h = r.match(this.#e, c, c + s.lengths[a]);
          if (h === null) continue;
          i = true;
          for (let f = 0, b = s.count(a); f < b; f += 1) {
            const u = s.at(a, f);
            const m = this.#a[u];
            const I = this.#M(u, t, h.ends) - h.errors * C;
            if (I > o[m]) {
              o[m] = I;
              n.set(m, u);
            }
          }
        }
        return { scores: o, places: n, any: i };
      });
    }
    #g(t, e) {
      const r = this.#l.get(t);
      if (r !== void 0) return r;
      if (this.#l.size >= Ot) this.#l.delete(this.#l.keys().next().value);
      const o = e();
      this.#l.set(t, o);
      return o;
    }
    /** Score of a match between two positions of one text. */
    #p(t, e) {
      const r = this.#s;
      const o = this.#a[t];
      const n = r[e] !== y || this.#o[o + 1] - 1 === e;
      if (t === this.#o[o]) {
        if (e === this.#o[o + 1] - 1) return At;
        if (r[e] === p) return bt;
        return this.#h(t, e) ? nt : et;
      }
      if (!n && r[t] !== y && this.#h(t, e)) return nt;
      switch (r[t]) {
        case p:
          return n ? pt : rt;
        case S:
          return n ? rt : gt;
        default:
          return Y;
      }
    }
    /** Whether a word begins between two positions: "lllama" is not in "All Llama". */
    #h(t, e) {
      for (let r = t + 1; r < e; r += 1) if (this.#s[r] === p) return true;
      return false;
    }
    #M(t, e, r) {
      let o = 0;
      for (let n = 0; n <= 2 * A; n += 1) {
        if ((r & 1 << n) !== 0)
          o = Math.max(o, this.#p(t, t + e.length - A + n));
      }
      return this.#e[t] === e[0] ? o : Math.max(Y, o - 2);
    }
    /** Score of each thing: the sum over the words of the best field of each; `NONE` if a word is missing. */
    #b(t) {
      const e = new Int32Array(this.#n.length);
      const { length: r } = e;
      for (const { scores: o } of t) {
        for (let n = 0; n < r; n += 1) {
          if (e[n] === _) continue;
          const s = this.#A(n, o);
          e[n] = s < 0 ? _ : e[n] + this.#E(s, o);
        }
      }
      return e;
    }
    /** The field of thing `row` in which a word scores highest; -1 if it is in none. */
    #A(t, e) {
      let r = _;
      let o = -1;
      for (let n = this.#c[t], s = this.#c[t + 1]; n < s; n += 1) {
        if (e[this.#i[n]] === _) continue;
        const i = this.#E(n, e);
        if (i > r) [r, o] = [i, n];
      }
      return o;
    }
    /** Score of a word in a field that has it: the factor of the field applies to the position, not to the errors. */
    #E(t, e) {
      const r = e[this.#i[t]];
      const o = r > 0 ? 0 : Math.ceil(-r / C);
      return (r + o * C) * this.#f[t] - o * C;
    }
    #x(t) {
      const e = [];
      for (let r = 0; r < t.length; r += 1) if (t[r] !== _) e.push(r);
      return e;
    }
    /** `hits`, best first; equal ones in their given order. */
    #S(t, e, r) {
      const o = r.map(({ text: i }) => i).join("");
      const n = new Float64Array(t.length);
      const s = this.#n.length;
      for (const [i, a] of t.entries()) {
        const c = e[a] + this.#N(a, o);
        n[i] = -Math.round(c * 64) * s + a;
      }
      n.sort();
      return Array.from(n, (i) => (i % s + s) % s);
    }
    /** Score of the query as a whole: as a name, or as part of one. */
    #N(t, e) {
      const r = this.#c[t];
      const o = this.#r[this.#i[r]];
      let n = Nt * Math.min(e.length, o.length) / Math.max(e.length, o.length, 1);
      const s = this.#n[t];
      if (o === e) n += It;
      else if (o.startsWith(e)) n += Mt;
      for (let i = 1; i < s.names.length && n < st; i += 1) {
        if (this.#r[this.#i[r + i]] === e) n += st;
      }
      return n + (s.weight < 0 ? -_t : Math.log2(1 + s.weight));
    }
    /** The words typed with errors, as written in the best match. */
    #_(t, e, r, o) {
      const n = [];
      let s = false;
      for (const [a, c] of t.entries()) {
        const h = this.#T(o, c.text, r[a]);
        if (h !== null) {
          const f = n.at(-1);
          if (s && f !== void 0) {
            n[n.length - 1] = {
              typed: `${f.typed} ${c.typed}`,
              shown: f.shown === h ? h : `${f.shown} ${h}`
            };
          } else {
            n.push({ typed: c.typed, shown: h });
          }
        }
        s = h !== null;
      }
      const i = t.some(
        ({ typed: a }, c) => e[c]?.any && n.some((h) => h.typed.includes(a))
      );
      if (!i) return n;
      return [
        { typed: t.map(({ typed: a }) => a).join(" "), shown: n.map(({ shown: a }) => a).join(", ") }
      ];
    }
    /** The words of thing `row` that match `word` with errors; null for an exact match. */
    #T(t, e, { scores: r, places: o }) {
      const n = this.#i[this.#A(t, r)];
      const s = r[n] > 0 ? void 0 : o.get(n);
      if (s === void 0) return null;
      const { text: i, starts: a, origins: c } = N(this.#t[n]);
      const h = s - this.#o[n];
      let f = new E(e).end(i, a, h) ?? i.length;
      while (f < i.length && a[f] !== p) f += 1;
      return this.#t[n].slice(c[h], c[f]).replace(/[\s\p{P}]+$/u, "");
    }
  };
  var q = class {
    letterMasks;
    lengths;
    #n;
    #t;
    constructor(t, e) {
      const r = /* @__PURE__ */ new Map();
      for (let s = 0, i = t.indexOf(V); s < t.length; s += 1) {
        if (s > i) i = t.indexOf(V, s);
        if (s === i || e[s] === y) continue;
        const a = t.slice(s, Math.min(i, s + tt));
        const c = r.get(a);
        if (c === void 0) r.set(a, [s]);
        else c.push(s);
      }
      this.letterMasks = new Int32Array(r.size);
      this.lengths = new Uint8Array(r.size);
      this.#t = new Int32Array(r.size + 1);
      const o = [];
      let n = 0;
      for (const [s, i] of r) {
        this.letterMasks[n] = $(s, 0, s.length);
        this.lengths[n] = s.length;
        for (const a of i) o.push(a);
        n += 1;
        this.#t[n] = o.length;
      }
      this.#n = Int32Array.from(o);
    }
    get size() {
      return this.lengths.length;
    }
    count(t) {
      return this.#t[t + 1] - this.#t[t];
    }
    /** The position of an occurrence of a start. */
    at(t, e) {
      return this.#n[this.#t[t] + e];
    }
  };

  // src/search-engine.ts
  globalThis.catalogSearch = { FuzzyMatcher: E, fold: N, SearchEngine: H, wordsOf: z };
})();
