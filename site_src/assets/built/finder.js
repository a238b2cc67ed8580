// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/search/fewer.ts
  var ASKING = new Set(
    "a and best by did do does for has have how in is llm llms model models most of on really score scored scores say says the top under vs what which who with".split(" ")
  );
  var MOST = 6;
  function findSome(engine, things, query) {
    const answer = engine.find(query);
    const words = query.trim().split(/\s+/);
    const guessed = answer.corrections.some(({ typed }) => typed.includes(" "));
    if (words.length < 2 || words.length > 2 * MOST || answer.found.length > 0 && !guessed)
      return { answer, query, without: [] };
    const telling = words.filter((word) => !ASKING.has(word.toLowerCase()));
    for (let count = telling.length; count > 0 && telling.length <= MOST; count -= 1) {
      let best = null;
      let least = Number.POSITIVE_INFINITY;
      for (const kept of choices(telling, count)) {
        if (kept.length === words.length) continue;
        const some = engine.find(kept.join(" "));
        if (some.found.length === 0 || some.corrections.length > 0) continue;
        const name = things[some.found[0] ?? -1]?.names[0]?.toLowerCase() ?? "";
        const rank = kept.every((word) => name.includes(word.toLowerCase())) ? 0 : some.found.length;
        if (rank < least) {
          least = rank;
          best = { answer: some, query: kept.join(" "), without: words.filter((word) => !kept.includes(word)) };
        }
      }
      if (best !== null) return best;
    }
    return { answer, query, without: [] };
  }
  function leadsTo(address, { without }, things) {
    if (without.length === 0 || !address.startsWith("models/")) return address;
    const left = without.map((word) => word.toLowerCase());
    const asked = things.find(
      ({ address: page, names }) => page.startsWith(BENCHMARKS) && names.some(
        (name) => name.toLowerCase().split(/\s+/).every((word) => left.includes(word))
      )
    );
    if (asked === void 0) return address;
    return `${address.replace(/#.*$/, "")}#on-${asked.address.slice(BENCHMARKS.length).replace(/\.html.*$/, "")}`;
  }
  var BENCHMARKS = "benchmarks/";
  function choices(words, count) {
    if (count === 0) return [[]];
    return words.flatMap((word, place3) => choices(words.slice(place3 + 1), count - 1).map((rest) => [word, ...rest]));
  }

  // src/search/fold.ts
  var NOTHING = 0;
  var PIECE = 1;
  var WORD = 2;
  var MARKS = /\p{M}/gu;
  var KEPT = /[\p{L}\p{N}]/u;
  var DIGIT = /\p{N}/u;
  var UPPER = /\p{Lu}/u;
  var LOWER = /\p{Ll}/u;
  var UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  var SPOKEN = { "+": "plus", "#": "sharp" };
  function fold(original) {
    return foldPlain(original) ?? foldAny(original);
  }
  var OTHER = 0;
  var SMALL = 1;
  var CAPITAL = 2;
  var NUMBER = 3;
  var SIGNS = Uint8Array.from({ length: 128 }, (_, code) => {
    const sign = String.fromCharCode(code);
    if (LOWER.test(sign)) return SMALL;
    if (UPPER.test(sign)) return CAPITAL;
    return DIGIT.test(sign) ? NUMBER : OTHER;
  });
  var LONGEST_PLAIN = 256;
  var begun = new Uint8Array(LONGEST_PLAIN + 1);
  var from = new Uint32Array(LONGEST_PLAIN + 1);
  function foldPlain(original) {
    const { length: length2 } = original;
    if (length2 > LONGEST_PLAIN) return null;
    let text = "";
    let size = 0;
    let before = OTHER;
    for (let at = 0; at < length2; at += 1) {
      const code = original.charCodeAt(at);
      if (code > 127 || code === 43 || code === 35) return null;
      const sign = SIGNS[code];
      const next = at + 1 < length2 ? SIGNS[original.charCodeAt(at + 1)] ?? OTHER : OTHER;
      if (code === 46 && before === NUMBER && next === NUMBER) {
        begun[size] = NOTHING;
        from[size] = at;
        size += 1;
        continue;
      }
      if (sign !== OTHER) {
        let piece = NOTHING;
        if (before === OTHER) piece = WORD;
        else if (sign === NUMBER) piece = before === NUMBER ? NOTHING : PIECE;
        else if (sign === CAPITAL && (before === SMALL || before === CAPITAL && next === SMALL)) piece = PIECE;
        begun[size] = piece;
        from[size] = at;
        size += 1;
      }
      before = sign;
    }
    for (let place3 = 0; place3 < size; place3 += 1) text += original[from[place3]];
    begun[size] = WORD;
    from[size] = length2;
    return { text: text.toLowerCase(), starts: begun.slice(0, size + 1), origins: from.slice(0, size + 1) };
  }
  function foldAny(original) {
    let text = "";
    const starts = [];
    const origins = [];
    let before = "";
    let at = 0;
    for (const sign of original) {
      const next = original.slice(at + sign.length, at + sign.length + 2);
      const plain = sign.charCodeAt(0) < 128 ? sign.toLowerCase() : sign.normalize("NFKD").replace(MARKS, "").toLowerCase();
      const spoken = before !== "" && (KEPT.test(before) || before in SPOKEN) ? SPOKEN[sign] : void 0;
      const written = spoken ?? (isPoint(before, sign, next) ? "." : [...plain].filter((each) => KEPT.test(each)).join(""));
      for (let part = 0; part < written.length; part += 1) {
        starts.push(part > 0 ? NOTHING : begins(before, sign, next));
        origins.push(at);
      }
      text += written;
      if (written !== "." && plain !== "") before = sign;
      at += sign.length;
    }
    return { text, starts: Uint8Array.from([...starts, WORD]), origins: Uint32Array.from([...origins, original.length]) };
  }
  function isPoint(before, sign, next) {
    return sign === "." && DIGIT.test(before) && DIGIT.test(next.charAt(0));
  }
  function begins(before, sign, next) {
    if (sign in SPOKEN || sign === ".") return NOTHING;
    if (!KEPT.test(before) || UNSPACED.test(sign) || UNSPACED.test(before)) return WORD;
    if (DIGIT.test(sign)) return DIGIT.test(before) ? NOTHING : PIECE;
    if (UPPER.test(sign) && (LOWER.test(before) || UPPER.test(before) && LOWER.test(next.charAt(0)))) return PIECE;
    return NOTHING;
  }
  var MOST_WORDS = 12;
  var LONGEST_WORD = 48;
  function wordsOf(query) {
    const words = /* @__PURE__ */ new Map();
    for (const typed of query.split(/[\s,;:!?"“”()[\]{}、。，]+/u)) {
      const { text, starts } = fold(typed);
      if (text === "") continue;
      const parts = [...text.slice(0, LONGEST_WORD)].reduce((found, sign, at) => {
        if (starts[at] === WORD && !UNSPACED.test(sign)) found.push(sign);
        else found.push((found.pop() ?? "") + sign);
        return found;
      }, []);
      words.set(text, { typed, text: text.slice(0, LONGEST_WORD), parts });
      if (words.size === MOST_WORDS) break;
    }
    return [...words.values()];
  }

  // src/search/near.ts
  var REACH = 52;
  var FAR = 9;
  var SIZE = /^[\d.]+\p{L}?$/u;
  var DIGIT2 = /\p{N}/u;
  var UNSPACED2 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  function allowance(word) {
    if (SIZE.test(word) || UNSPACED2.test(word)) return 0;
    if (word.length >= 8) return 2;
    if (word.length >= 4) return 1;
    return word.length === 3 && !DIGIT2.test(word) ? 1 : 0;
  }
  var SLACK = 2;
  var Near = class {
    most;
    #word;
    #swapsOnly;
    #letters;
    /** Three rows of the table of distances: two before, one before, this. */
    #rows;
    constructor(word) {
      this.#word = word;
      this.most = allowance(word);
      this.#swapsOnly = word.length === 3;
      this.#letters = letters(word, 0, word.length);
      const row = () => new Uint8Array(word.length + SLACK + 2);
      this.#rows = [row(), row(), row()];
    }
    /** Whether a text with these `letters` could be near at all: a quick look that spares most of the work. */
    could(mask) {
      return bits(this.#letters & ~mask) <= this.most;
    }
    /** Nearness of the beginnings of `text` from `from` on, to `to` at most; null where none is near. */
    of(text, from2, to) {
      const word = this.#word;
      const size = word.length;
      const width = Math.min(to - from2, size + this.most);
      if (width < size - this.most) return null;
      let [two, one, row] = this.#rows;
      for (let j = 0; j <= width; j += 1)
        one[j] = j === 0 ? 0 : Math.min(FAR, (one[j - 1] ?? FAR) + this.#odd(text.charCodeAt(from2 + j - 1)));
      let before = 0;
      for (let i = 1; i <= size; i += 1) {
        const sign = word.charCodeAt(i - 1);
        const left = this.#odd(sign);
        row[0] = Math.min(FAR, (one[0] ?? FAR) + left);
        let least = row[0];
        for (let j = 1; j <= width; j += 1) {
          const other = text.charCodeAt(from2 + j - 1);
          let cost;
          if (sign === other) {
            cost = one[j - 1] ?? FAR;
          } else {
            const added = this.#odd(other);
            cost = Math.min(
              (one[j - 1] ?? FAR) + Math.max(left, added, isPoint2(sign) || isPoint2(other) ? FAR : 1),
              (one[j] ?? FAR) + left,
              (row[j - 1] ?? FAR) + added
            );
            if (i > 1 && j > 1 && sign === text.charCodeAt(from2 + j - 2) && other === word.charCodeAt(i - 2) && !isDigit(sign) && !isDigit(other)) {
              cost = Math.min(cost, (two[j - 2] ?? FAR) + 1);
            }
          }
          row[j] = Math.min(FAR, cost);
          if (cost < least) least = cost;
        }
        if (least > this.most && before >= this.most) return null;
        before = least;
        [two, one, row] = [one, row, two];
      }
      this.#rows = [two, one, row];
      let errors = this.most + 1;
      let ends = 0;
      for (let j = Math.max(1, size - this.most); j <= width; j += 1) {
        const here = one[j] ?? FAR;
        if (here < errors) {
          errors = here;
          ends = 0;
        }
        if (here === errors && here <= this.most) ends |= 1 << j - size + SLACK;
      }
      return errors > this.most ? null : { errors, ends };
    }
    /** Where the nearest beginning of `text` from `from` on ends, rather where a piece does; null where none is near. */
    end(text, starts, from2) {
      const found = this.of(text, from2, text.length);
      if (found === null) return null;
      const ends = Array.from({ length: 2 * SLACK + 1 }, (_, bit) => bit).filter((bit) => (found.ends & 1 << bit) !== 0).map((bit) => from2 + this.#word.length - SLACK + bit);
      return ends.find((end) => starts[end] !== 0) ?? ends.at(-1) ?? null;
    }
    /** What it costs to leave out or add `sign`. */
    #odd(sign) {
      return isDigit(sign) || this.#swapsOnly && !isPoint2(sign) ? FAR : 1;
    }
  };
  function letters(text, from2, to) {
    let mask = 0;
    for (let at = from2; at < to; at += 1) mask |= 1 << (text.charCodeAt(at) & 31);
    return mask;
  }
  function bits(mask) {
    let count = 0;
    for (let left = mask; left !== 0; left &= left - 1) count += 1;
    return count;
  }
  function isDigit(sign) {
    return sign >= 48 && sign <= 57;
  }
  function isPoint2(sign) {
    return sign === 46;
  }

  // src/search/marks.ts
  function marks(text, query) {
    const { text: folded, starts, origins } = fold(text);
    const found = [];
    for (const word of wordsOf(query)) {
      const whole = place(folded, starts, word.text);
      if (whole !== null) {
        found.push(whole);
        continue;
      }
      for (const part of word.parts) {
        const at = place(folded, starts, part);
        if (at !== null) found.push(at);
      }
    }
    found.sort(([one], [other]) => one - other);
    const apart = [];
    for (const [from2, to] of found) {
      const last = apart.at(-1);
      if (last !== void 0 && from2 <= last[1]) last[1] = Math.max(last[1], to);
      else apart.push([from2, to]);
    }
    return apart.map(([from2, to]) => [origins[from2] ?? 0, endIn(text, origins[to - 1] ?? 0)]);
  }
  function place(folded, starts, word) {
    let inside = -1;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (starts[at] !== NOTHING) return [at, at + word.length];
      if (inside < 0) inside = at;
    }
    if (inside >= 0 && word.length > SLACK) return [inside, inside + word.length];
    const near = new Near(word);
    if (near.most === 0) return null;
    let best = null;
    let errors = near.most + 1;
    for (let at = 0; at < folded.length; at += 1) {
      if (starts[at] === NOTHING) continue;
      const here = near.of(folded, at, folded.length);
      if (here === null || here.errors >= errors) continue;
      errors = here.errors;
      best = [at, near.end(folded, starts, at) ?? folded.length];
    }
    return best;
  }
  function endIn(text, from2) {
    const rest = text.slice(from2);
    return from2 + (/^.\p{M}*/su.exec(rest)?.[0] ?? rest.slice(0, 1)).length;
  }

  // src/search/results.ts
  function groupsOf(site, { found }, query, most) {
    const byKind = /* @__PURE__ */ new Map();
    for (const place3 of found) {
      const entry = site.entries[place3];
      if (entry === void 0) continue;
      const known = byKind.get(entry.kind);
      if (known === void 0) byKind.set(entry.kind, [entry]);
      else known.push(entry);
    }
    return Array.from(byKind, ([kind, entries]) => ({
      title: site.kinds[kind]?.title ?? "",
      results: entries.slice(0, most).map((entry) => resultOf(entry, query)),
      count: entries.length
    }));
  }
  function resultOf(entry, query) {
    const [name = "", ...others] = entry.names;
    const own = marks(name, query);
    let best = { entry, marks: own, other: "", otherMarks: [] };
    let most = length(own);
    for (const other of others) {
      const found = marks(other, query);
      if (length(found) > most) {
        most = length(found);
        best = { entry, marks: own, other, otherMarks: found };
      }
    }
    return best;
  }
  function length(found) {
    return found.reduce((sum, [from2, to]) => sum + to - from2, 0);
  }
  function said(query, { found, corrections, unknown }, without = []) {
    if (query.trim() === "") return "";
    if (unknown.length > 0) return `Nothing matches ${unknown.join(", ")}.`;
    if (found.length === 0) return "Nothing has all of these words.";
    const count = `${found.length.toLocaleString("en-GB")} ${found.length === 1 ? "result" : "results"}`;
    if (without.length > 0) return `Nothing has all of these words; without ${without.join(", ")}: ${count}.`;
    if (corrections.length === 0) return `${count}.`;
    const shown2 = corrections.map((each) => each.shown).join(", ");
    const typed = corrections.map((each) => each.typed).join(", ");
    return `Showing ${shown2}; nothing matches ${typed}. ${count}.`;
  }

  // src/finder/element.ts
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  // src/finder/dialog.ts
  var READY = "Models, benchmarks, methods, organisations, tags, papers and pages.";

  // src/finder/result.ts
  function shown({ entry, marks: marks2, other, otherMarks }) {
    const note = element("span", { class: "finder-note" });
    if (other !== "") note.append("also ", ...marked(other, otherMarks), entry.note === "" ? "" : " · ");
    note.append(entry.note);
    return [element("span", { class: "finder-name" }, ...marked(entry.names[0] ?? "", marks2)), note];
  }
  function marked(text, found) {
    const parts = [];
    let done = 0;
    for (const [from2, to] of found) {
      parts.push(text.slice(done, from2), element("mark", {}, text.slice(from2, to)));
      done = to;
    }
    parts.push(text.slice(done));
    return parts;
  }

  // src/finder/combobox.ts
  var MOST_OF_A_KIND = 6;
  function attach(dialog, { site, engine }, root) {
    const { field, status, list, all } = dialog;
    let options = [];
    let chosen = -1;
    let last = "";
    const choose = (place3) => {
      options[chosen]?.setAttribute("aria-selected", "false");
      chosen = place3;
      const option = options[chosen];
      if (option === void 0) {
        field.removeAttribute("aria-activedescendant");
        return;
      }
      option.setAttribute("aria-selected", "true");
      field.setAttribute("aria-activedescendant", option.id);
      if (chosen === 0) list.scrollTop = 0;
      else option.scrollIntoView({ block: "nearest" });
    };
    const show = () => {
      const query = field.value;
      if (query === last) return;
      last = query;
      const start = performance.now();
      const heard = findSome(engine, site.entries, query);
      const { answer } = heard;
      performance.measure("find", { start });
      const groups = groupsOf(site, answer, heard.query, MOST_OF_A_KIND);
      options = [];
      list.replaceChildren(
        ...groups.map(({ title, results, count }, place3) => {
          const id = `finder-kind-${place3}`;
          const heading = element("div", { class: "finder-kind", id, role: "presentation" }, title);
          if (count > results.length)
            heading.append(element("span", {}, ` ${results.length} of ${count.toLocaleString("en-GB")}`));
          const links = results.map((result) => {
            const link = element(
              "a",
              {
                class: "finder-option",
                id: `finder-option-${options.length}`,
                role: "option",
                "aria-selected": "false",
                tabindex: "-1",
                href: new URL(leadsTo(result.entry.address, heard, site.entries), root).href
              },
              ...shown(result)
            );
            options.push(link);
            return link;
          });
          return element("div", { role: "group", "aria-labelledby": id }, heading, ...links);
        })
      );
      list.hidden = options.length === 0;
      field.setAttribute("aria-expanded", String(options.length > 0));
      status.textContent = query.trim() === "" ? READY : said(query, answer, heard.without);
      all.hidden = answer.found.length <= options.length;
      all.href = `${new URL("search.html", root).href}?q=${encodeURIComponent(query)}`;
      all.textContent = `All ${answer.found.length.toLocaleString("en-GB")} results`;
      choose(options.length > 0 ? 0 : -1);
    };
    field.addEventListener("input", show);
    field.addEventListener("keydown", (event) => {
      if (event.isComposing || event.altKey || event.shiftKey) return;
      const { length: length2 } = options;
      if (length2 === 0) return;
      if (event.key === "ArrowDown") choose((chosen + 1) % length2);
      else if (event.key === "ArrowUp") choose((chosen + length2 - 1) % length2);
      else if (event.key === "PageDown") choose(Math.min(chosen + MOST_OF_A_KIND, length2 - 1));
      else if (event.key === "PageUp") choose(Math.max(chosen - MOST_OF_A_KIND, 0));
      else if (event.key === "Enter") open(options[chosen], event.ctrlKey || event.metaKey);
      else return;
      event.preventDefault();
    });
    list.addEventListener("click", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.root.close();
    });
    list.addEventListener("mousedown", (event) => event.preventDefault());
    show();
    if ("requestIdleCallback" in window) requestIdleCallback(() => engine.prepare());
    else setTimeout(() => engine.prepare(), 200);
  }
  function open(option, apart) {
    if (option === void 0) return;
    if (apart) window.open(option.href, "_blank", "noopener");
    else option.click();
  }

  // src/search/engine.ts
  var EMPTY = { found: [], corrections: [], unknown: [] };
  var INSIDE = 1;
  var JOINED = 2;
  var BEGINS_PIECE = 3;
  var BEGINS_WORD = 4;
  var IS_WORD = 5;
  var BEGINS_TEXT = 6;
  var IS_FIRST_WORD = 7;
  var IS_TEXT = 9;
  var IN_NAME = 10;
  var IN_OTHER_NAME = 9;
  var IN_OTHER_TEXT = 4;
  var ERROR = 2e3;
  var IS_NAME = 120;
  var IS_OTHER_NAME = 100;
  var BEGINS_NAME = 30;
  var SHARE = 24;
  var PART = 130;
  var NONE = -32768;
  var SEPARATOR = "\n";
  var SHORT = 2;
  var KEPT_QUERIES = 24;
  var Engine = class {
    #things;
    #texts = [];
    #plain = [];
    // as searching sees them
    /** All texts, with separators between them, and what stands where. */
    #all;
    #starts;
    #textAt;
    #begin;
    /** The texts of thing n are `#fields[#from[n]]` up to `#fields[#from[n + 1]]`, with what a word in each is worth. */
    #fields;
    #values;
    #from;
    #heads;
    #known = /* @__PURE__ */ new Map();
    constructor(things) {
      this.#things = things;
      const ids = /* @__PURE__ */ new Map();
      const starts = [];
      const idOf = (text) => {
        const known = ids.get(text);
        if (known !== void 0) return known;
        const id = this.#texts.push(text) - 1;
        const folded = fold(text);
        this.#plain.push(folded.text);
        starts.push(folded.starts);
        ids.set(text, id);
        return id;
      };
      const fields = [];
      const values = [];
      this.#from = new Int32Array(things.length + 1);
      for (const [row, thing] of things.entries()) {
        for (const [place3, name] of thing.names.entries()) {
          fields.push(idOf(name));
          values.push(place3 === 0 ? IN_NAME : IN_OTHER_NAME);
        }
        for (const text of thing.also) {
          fields.push(idOf(text));
          values.push(IN_OTHER_TEXT);
        }
        this.#from[row + 1] = fields.length;
      }
      this.#fields = Int32Array.from(fields);
      this.#values = Uint8Array.from(values);
      this.#all = this.#plain.map((text) => text + SEPARATOR).join("");
      this.#starts = new Uint8Array(this.#all.length + 1);
      this.#textAt = new Int32Array(this.#all.length + 1);
      this.#begin = new Int32Array(this.#plain.length + 1);
      let at = 0;
      for (const [id, text] of this.#plain.entries()) {
        this.#begin[id] = at;
        this.#starts.set(starts[id], at);
        this.#textAt.fill(id, at, at + text.length + 1);
        at += text.length + 1;
      }
      this.#begin[this.#plain.length] = at;
    }
    /** Does now what the first typing error would wait for: a page may call it when it has nothing else to do. */
    prepare() {
      this.#preparedHeads();
    }
    #preparedHeads() {
      this.#heads ??= new Heads(this.#all, this.#starts);
      return this.#heads;
    }
    /** What a query finds; all words are needed, and an empty query finds nothing. */
    find(query) {
      const typed = wordsOf(query);
      const words = typed.flatMap((word) => this.#inParts(word));
      if (words.length === 0) return EMPTY;
      const exact = words.map((word) => this.#exact(word.text));
      const worths = this.#rowWorths(exact);
      let hits = this.#hits(worths);
      if (hits.length > 0) return { ...EMPTY, found: this.#ordered(hits, worths, words) };
      const near = words.map((word, place3) => this.#near(word.text, exact[place3]));
      const unknown = words.filter((_, place3) => near[place3]?.any === false).map((word) => word.typed);
      if (unknown.length > 0) return { ...EMPTY, unknown };
      const nearWorths = this.#rowWorths(near);
      hits = this.#hits(nearWorths);
      if (hits.length === 0) return EMPTY;
      const errors = (row) => Math.ceil(-(nearWorths[row] ?? 0) / ERROR);
      const fewest = hits.reduce((least, row) => Math.min(least, errors(row)), Number.POSITIVE_INFINITY);
      const found = this.#ordered(
        hits.filter((row) => errors(row) === fewest),
        nearWorths,
        words
      );
      return { found, corrections: this.#corrections(words, exact, near, found[0]), unknown: [] };
    }
    /** The word, or what it falls into where nothing is written like the whole. */
    #inParts(word) {
      if (word.parts.length < 2 || this.#exact(word.text).any) return [word];
      const isNear = new Near(word.text).most > 0 && this.#near(word.text, this.#exact(word.text)).any;
      if (isNear && !word.parts.every((part) => this.#exact(part).any)) return [word];
      return word.parts.map((part) => ({ typed: part, text: part, parts: [part] }));
    }
    /** What `word` is worth in each text, written as it is. */
    #exact(word) {
      return this.#kept(`=${word}`, () => {
        const worth = new Int16Array(this.#plain.length).fill(NONE);
        const all = this.#all;
        let any = false;
        for (let at = all.indexOf(word); at >= 0; ) {
          const place3 = this.#place(at, at + word.length);
          if (place3 > INSIDE || word.length > SHORT && !this.#crosses(at, at + word.length)) {
            const text = this.#textAt[at];
            if (place3 > worth[text]) worth[text] = place3;
            any = true;
            at = place3 >= BEGINS_TEXT ? all.indexOf(word, this.#begin[text + 1]) : all.indexOf(word, at + 1);
          } else {
            at = all.indexOf(word, at + 1);
          }
        }
        return { worth, places: /* @__PURE__ */ new Map(), any };
      });
    }
    /** The same, with typing errors where a text does not have the word as it is. */
    #near(word, exact) {
      return this.#kept(`~${word}`, () => {
        const near = new Near(word);
        if (near.most === 0) return exact;
        const worth = exact.worth.slice();
        const places = /* @__PURE__ */ new Map();
        const heads = this.#preparedHeads();
        let any = exact.any;
        for (let head = 0; head < heads.size; head += 1) {
          if (!near.could(heads.letters[head])) continue;
          const from2 = heads.at(head, 0);
          const found = near.of(this.#all, from2, from2 + heads.lengths[head]);
          if (found === null) continue;
          any = true;
          for (let n = 0, count = heads.count(head); n < count; n += 1) {
            const at = heads.at(head, n);
            const text = this.#textAt[at];
            const value = this.#nearPlace(at, word, found.ends) - found.errors * ERROR;
            if (value > worth[text]) {
              worth[text] = value;
              places.set(text, at);
            }
          }
        }
        return { worth, places, any };
      });
    }
    #kept(key, work) {
      const known = this.#known.get(key);
      if (known !== void 0) return known;
      if (this.#known.size >= KEPT_QUERIES) this.#known.delete(this.#known.keys().next().value);
      const fresh = work();
      this.#known.set(key, fresh);
      return fresh;
    }
    /** What it is worth to fill the place between two places of one text. */
    #place(from2, to) {
      const starts = this.#starts;
      const text = this.#textAt[from2];
      const ends = starts[to] !== NOTHING || this.#begin[text + 1] - 1 === to;
      if (from2 === this.#begin[text]) {
        if (to === this.#begin[text + 1] - 1) return IS_TEXT;
        if (starts[to] === WORD) return IS_FIRST_WORD;
        return this.#crosses(from2, to) ? JOINED : BEGINS_TEXT;
      }
      if (!ends && starts[from2] !== NOTHING && this.#crosses(from2, to)) return JOINED;
      switch (starts[from2]) {
        case WORD:
          return ends ? IS_WORD : BEGINS_WORD;
        case PIECE:
          return ends ? BEGINS_WORD : BEGINS_PIECE;
        default:
          return INSIDE;
      }
    }
    /** Whether a word begins between two places: "lllama" is not in "All Llama". */
    #crosses(from2, to) {
      for (let at = from2 + 1; at < to; at += 1) if (this.#starts[at] === WORD) return true;
      return false;
    }
    #nearPlace(at, word, ends) {
      let best = 0;
      for (let bit = 0; bit <= 2 * SLACK; bit += 1) {
        if ((ends & 1 << bit) !== 0) best = Math.max(best, this.#place(at, at + word.length - SLACK + bit));
      }
      return this.#all[at] === word[0] ? best : Math.max(INSIDE, best - 2);
    }
    /** What a query is worth for each thing: the sum over its words, each where it is worth most; `NONE` without one. */
    #rowWorths(words) {
      const sums = new Int32Array(this.#things.length);
      const { length: length2 } = sums;
      for (const { worth } of words) {
        for (let row = 0; row < length2; row += 1) {
          if (sums[row] === NONE) continue;
          const field = this.#bestField(row, worth);
          sums[row] = field < 0 ? NONE : sums[row] + this.#fieldWorth(field, worth);
        }
      }
      return sums;
    }
    /** The field of thing `row` in which a word is worth most; -1 where it is in none. */
    #bestField(row, worth) {
      let best = NONE;
      let found = -1;
      for (let field = this.#from[row], end = this.#from[row + 1]; field < end; field += 1) {
        if (worth[this.#fields[field]] === NONE) continue;
        const here = this.#fieldWorth(field, worth);
        if (here > best) [best, found] = [here, field];
      }
      return found;
    }
    /** What a word is worth in a field that has it; what it is worth in a text counts by field, its errors do not. */
    #fieldWorth(field, worth) {
      const value = worth[this.#fields[field]];
      const errors = value > 0 ? 0 : Math.ceil(-value / ERROR);
      return (value + errors * ERROR) * this.#values[field] - errors * ERROR;
    }
    #hits(worths) {
      const hits = [];
      for (let row = 0; row < worths.length; row += 1) if (worths[row] !== NONE) hits.push(row);
      return hits;
    }
    /** `hits`, best first; equal ones as they were given. */
    #ordered(hits, worths, words) {
      const whole = words.map(({ text }) => text).join("");
      const keys = new Float64Array(hits.length);
      const rows = this.#things.length;
      for (const [place3, row] of hits.entries()) {
        const score = worths[row] + this.#wholeWorth(row, whole);
        keys[place3] = -Math.round(score * 64) * rows + row;
      }
      keys.sort();
      return Array.from(keys, (key) => (key % rows + rows) % rows);
    }
    /** What the query as a whole is worth: as a name, and as a part of one. */
    #wholeWorth(row, whole) {
      const first = this.#from[row];
      const name = this.#plain[this.#fields[first]];
      let worth = SHARE * Math.min(whole.length, name.length) / Math.max(whole.length, name.length, 1);
      const thing = this.#things[row];
      if (name === whole) worth += IS_NAME;
      else if (name.startsWith(whole)) worth += BEGINS_NAME;
      for (let place3 = 1; place3 < thing.names.length && worth < IS_OTHER_NAME; place3 += 1) {
        if (this.#plain[this.#fields[first + place3]] === whole) worth += IS_OTHER_NAME;
      }
      return worth + (thing.weight < 0 ? -PART : Math.log2(1 + thing.weight));
    }
    /** How the best thing found writes the words that were typed with errors. */
    #corrections(words, exact, near, row) {
      const corrections = [];
      let follows = false;
      for (const [place3, word] of words.entries()) {
        const shown2 = this.#shown(row, word.text, near[place3]);
        if (shown2 !== null) {
          const last = corrections.at(-1);
          if (follows && last !== void 0) {
            corrections[corrections.length - 1] = {
              typed: `${last.typed} ${word.typed}`,
              shown: last.shown === shown2 ? shown2 : `${last.shown} ${shown2}`
            };
          } else {
            corrections.push({ typed: word.typed, shown: shown2 });
          }
        }
        follows = shown2 !== null;
      }
      const lies = words.some(
        ({ typed }, place3) => exact[place3]?.any && corrections.some((each) => each.typed.includes(typed))
      );
      if (!lies) return corrections;
      return [
        { typed: words.map(({ typed }) => typed).join(" "), shown: corrections.map(({ shown: shown2 }) => shown2).join(", ") }
      ];
    }
    /** The word of a text of thing `row` in which the word was found; null where that is as typed. */
    #shown(row, word, { worth, places }) {
      const text = this.#fields[this.#bestField(row, worth)];
      const at = worth[text] > 0 ? void 0 : places.get(text);
      if (at === void 0) return null;
      const { text: folded, starts, origins } = fold(this.#texts[text]);
      const from2 = at - this.#begin[text];
      let to = new Near(word).end(folded, starts, from2) ?? folded.length;
      while (to < folded.length && starts[to] !== WORD) to += 1;
      return this.#texts[text].slice(origins[from2], origins[to]).replace(/[\s\p{P}]+$/u, "");
    }
  };
  var Heads = class {
    letters;
    lengths;
    #places;
    #from;
    constructor(all, starts) {
      const places = /* @__PURE__ */ new Map();
      for (let at = 0, end = all.indexOf(SEPARATOR); at < all.length; at += 1) {
        if (at > end) end = all.indexOf(SEPARATOR, at);
        if (at === end || starts[at] === NOTHING) continue;
        const head2 = all.slice(at, Math.min(end, at + REACH));
        const known = places.get(head2);
        if (known === void 0) places.set(head2, [at]);
        else known.push(at);
      }
      this.letters = new Int32Array(places.size);
      this.lengths = new Uint8Array(places.size);
      this.#from = new Int32Array(places.size + 1);
      const flat = [];
      let head = 0;
      for (const [text, where] of places) {
        this.letters[head] = letters(text, 0, text.length);
        this.lengths[head] = text.length;
        for (const at of where) flat.push(at);
        head += 1;
        this.#from[head] = flat.length;
      }
      this.#places = Int32Array.from(flat);
    }
    get size() {
      return this.lengths.length;
    }
    count(head) {
      return this.#from[head + 1] - this.#from[head];
    }
    /** The place of a head's occurrence in all texts. */
    at(head, occurrence) {
      return this.#places[this.#from[head] + occurrence];
    }
  };

  // src/search/records.ts
  function siteOf(index) {
    if (!isIndex(index)) throw new Error("the search index is not as this script knows it");
    const families = index.kinds.find(({ id }) => id === "model")?.rows ?? [];
    const texts = (places) => places.map((place3) => index.words[place3] ?? "");
    const shared = families.map(([name, , , others, words]) => [name, ...others, ...texts(words)]);
    const entries = index.kinds.flatMap(
      ({ rows, within }, kind) => rows.map(([name, address, note, others, words, weight], place3) => {
        const family = within[place3];
        return {
          kind,
          address,
          note: family === void 0 ? note : [families[family]?.[0], families[family]?.[2]].filter(Boolean).join(" · "),
          names: [name, ...others],
          also: family === void 0 ? texts(words) : [...shared[family] ?? [], reference(address)],
          weight
        };
      })
    );
    return { kinds: index.kinds.map(({ id, title }) => ({ id, title })), entries };
  }
  function reference(address) {
    return address.replace(/^models\//, "").replace(".html#v-", "/");
  }
  function isIndex(value) {
    if (typeof value !== "object" || value === null || !("kinds" in value) || !("words" in value)) return false;
    return Array.isArray(value.kinds) && Array.isArray(value.words) && value.kinds.every(isKind);
  }
  function isKind(value) {
    return typeof value === "object" && value !== null && "rows" in value && Array.isArray(value.rows) && "within" in value;
  }

  // src/finder/script.ts
  function loadScript(url) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = url;
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => {
        script.remove();
        reject(new Error(`${url} could not be loaded`));
      });
      document.head.append(script);
    });
  }

  // src/finder/load.ts
  var loading;
  function loadFinder(root) {
    loading ??= loadScript(new URL("assets/data/search.js", root).href).then(() => {
      const site = siteOf(window.catalogData?.["search"]);
      return { site, engine: new Engine(site.entries) };
    });
    loading.catch(() => {
      loading = void 0;
    });
    return loading;
  }

  // src/finder/page.ts
  var MOST_OF_A_KIND2 = 40;
  var QUIET_MS = 400;
  async function fill(place3, loading2, root) {
    const field = element("input", {
      class: "finder-field",
      id: "finder-query",
      type: "search",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      maxlength: "200",
      enterkeyhint: "search"
    });
    const asked = () => new URLSearchParams(location.search).get("q") ?? "";
    const status = element("p", { class: "finder-said", role: "status" }, asked() === "" ? READY : "");
    const results = element("div");
    place3.replaceChildren(
      element("search", {}, element("label", { for: field.id }, "Words of a name, all of them needed"), field),
      status,
      results
    );
    field.value = asked();
    if (field.value === "") field.focus();
    const { site, engine } = await loading2;
    const siteName = document.title.slice(document.title.lastIndexOf(" – "));
    let all = /* @__PURE__ */ new Set();
    const show = () => {
      const query = field.value;
      const heard = findSome(engine, site.entries, query);
      const { answer } = heard;
      status.textContent = query.trim() === "" ? READY : said(query, answer, heard.without);
      document.title = `${query.trim() === "" ? "Search" : `${query.trim()}: search`}${siteName}`;
      results.replaceChildren(
        ...groupsOf(site, answer, heard.query, Number.POSITIVE_INFINITY).flatMap(({ title, results: found, count }) => {
          const whole = all.has(title) || count <= MOST_OF_A_KIND2;
          const listed = element(
            "ul",
            { class: "finder-results" },
            ...found.slice(0, whole ? count : MOST_OF_A_KIND2).map(
              (result) => element(
                "li",
                {},
                element(
                  "a",
                  {
                    class: "finder-option",
                    href: new URL(leadsTo(result.entry.address, heard, site.entries), root).href
                  },
                  ...shown(result)
                )
              )
            )
          );
          const heading = element(
            "h2",
            {},
            title,
            element("span", { class: "finder-count" }, ` ${count.toLocaleString("en-GB")}`)
          );
          if (whole) return [heading, listed];
          const more = element(
            "button",
            { class: "finder-more", type: "button" },
            `Show all ${count.toLocaleString("en-GB")}`
          );
          more.addEventListener("click", () => {
            all.add(title);
            show();
            const links = [...results.querySelectorAll("h2")].find(
              (each) => each.textContent?.startsWith(title)
            )?.nextElementSibling;
            links?.querySelectorAll("a")[MOST_OF_A_KIND2]?.focus();
          });
          return [heading, listed, more];
        })
      );
    };
    let timer = 0;
    field.addEventListener("input", () => {
      all = /* @__PURE__ */ new Set();
      show();
      clearTimeout(timer);
      timer = setTimeout(() => {
        const address = new URL(location.href);
        if (field.value.trim() === "") address.searchParams.delete("q");
        else address.searchParams.set("q", field.value);
        history.replaceState(null, "", address);
      }, QUIET_MS);
    });
    window.addEventListener("popstate", () => {
      field.value = asked();
      show();
    });
    show();
  }

  // src/finder.ts
  window.catalogFind = async (dialog, root) => attach(dialog, await loadFinder(root), root);
  var place2 = document.getElementById("finder-page");
  if (place2 !== null) {
    const root = new URL(".", location.href);
    fill(place2, loadFinder(root), root).catch((error) => {
      place2.replaceChildren("The search could not be loaded.");
      throw error;
    });
  }
})();
