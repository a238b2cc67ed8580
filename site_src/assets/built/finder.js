// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/search/relax.ts
  var QUESTION_WORDS = new Set(
    "a and best by did do does for has have how in is llm llms model models most of on really score scored scores say says the top under vs what which who with".split(" ")
  );
  var MAX_WORDS = 6;
  function findRelaxed(engine, things, query) {
    const answer = engine.find(query);
    const words = query.trim().split(/\s+/);
    const guessed = answer.corrections.some(({ typed }) => typed.includes(" "));
    if (words.length < 2 || words.length > 2 * MAX_WORDS || answer.matches.length > 0 && !guessed)
      return { answer, query, without: [] };
    const nameWords = words.filter((word) => !QUESTION_WORDS.has(word.toLowerCase()));
    for (let count = nameWords.length; count > 0 && nameWords.length <= MAX_WORDS; count -= 1) {
      let best = null;
      let least = Number.POSITIVE_INFINITY;
      for (const kept of combinations(nameWords, count)) {
        if (kept.length === words.length) continue;
        const reduced = engine.find(kept.join(" "));
        if (reduced.matches.length === 0 || reduced.corrections.length > 0) continue;
        const name = things[reduced.matches[0] ?? -1]?.names[0]?.toLowerCase() ?? "";
        const rank = kept.every((word) => name.includes(word.toLowerCase())) ? 0 : reduced.matches.length;
        if (rank < least) {
          least = rank;
          best = { answer: reduced, query: kept.join(" "), without: words.filter((word) => !kept.includes(word)) };
        }
      }
      if (best !== null) return best;
    }
    return { answer, query, without: [] };
  }
  function targetAddress(address, { without }, things) {
    if (without.length === 0 || !address.startsWith("models/")) return address;
    const omitted = without.map((word) => word.toLowerCase());
    const asked = things.find(
      ({ address: page, names }) => page.startsWith(BENCHMARKS) && names.some(
        (name) => name.toLowerCase().split(/\s+/).every((word) => omitted.includes(word))
      )
    );
    if (asked === void 0) return address;
    return `${address.replace(/#.*$/, "")}#on-${asked.address.slice(BENCHMARKS.length).replace(/\.html.*$/, "")}`;
  }
  var BENCHMARKS = "benchmarks/";
  function combinations(words, count) {
    if (count === 0) return [[]];
    return words.flatMap((word, index) => combinations(words.slice(index + 1), count - 1).map((rest) => [word, ...rest]));
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
  var CHARACTER_KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (LOWER.test(character)) return SMALL;
    if (UPPER.test(character)) return CAPITAL;
    return DIGIT.test(character) ? NUMBER : OTHER;
  });
  var MAX_PLAIN_LENGTH = 256;
  var startBuffer = new Uint8Array(MAX_PLAIN_LENGTH + 1);
  var originBuffer = new Uint32Array(MAX_PLAIN_LENGTH + 1);
  function foldPlain(original) {
    const { length } = original;
    if (length > MAX_PLAIN_LENGTH) return null;
    let text = "";
    let size = 0;
    let before = OTHER;
    for (let at = 0; at < length; at += 1) {
      const code = original.charCodeAt(at);
      if (code > 127 || code === 43 || code === 35) return null;
      const character = CHARACTER_KINDS[code];
      const next = at + 1 < length ? CHARACTER_KINDS[original.charCodeAt(at + 1)] ?? OTHER : OTHER;
      if (code === 46 && before === NUMBER && next === NUMBER) {
        startBuffer[size] = NOTHING;
        originBuffer[size] = at;
        size += 1;
        continue;
      }
      if (character !== OTHER) {
        let piece = NOTHING;
        if (before === OTHER) piece = WORD;
        else if (character === NUMBER) piece = before === NUMBER ? NOTHING : PIECE;
        else if (character === CAPITAL && (before === SMALL || before === CAPITAL && next === SMALL)) piece = PIECE;
        startBuffer[size] = piece;
        originBuffer[size] = at;
        size += 1;
      }
      before = character;
    }
    for (let index = 0; index < size; index += 1) text += original[originBuffer[index]];
    startBuffer[size] = WORD;
    originBuffer[size] = length;
    return { text: text.toLowerCase(), starts: startBuffer.slice(0, size + 1), origins: originBuffer.slice(0, size + 1) };
  }
  function foldAny(original) {
    let text = "";
    const starts = [];
    const origins = [];
    let before = "";
    let at = 0;
    for (const character of original) {
      const next = original.slice(at + character.length, at + character.length + 2);
      const plain = character.charCodeAt(0) < 128 ? character.toLowerCase() : character.normalize("NFKD").replace(MARKS, "").toLowerCase();
      const spoken = before !== "" && (KEPT.test(before) || before in SPOKEN) ? SPOKEN[character] : void 0;
      const written = spoken ?? (isPoint(before, character, next) ? "." : [...plain].filter((letter) => KEPT.test(letter)).join(""));
      for (let part = 0; part < written.length; part += 1) {
        starts.push(part > 0 ? NOTHING : pieceKind(before, character, next));
        origins.push(at);
      }
      text += written;
      if (written !== "." && plain !== "") before = character;
      at += character.length;
    }
    return { text, starts: Uint8Array.from([...starts, WORD]), origins: Uint32Array.from([...origins, original.length]) };
  }
  function isPoint(before, character, next) {
    return character === "." && DIGIT.test(before) && DIGIT.test(next.charAt(0));
  }
  function pieceKind(before, character, next) {
    if (character in SPOKEN || character === ".") return NOTHING;
    if (!KEPT.test(before) || UNSPACED.test(character) || UNSPACED.test(before)) return WORD;
    if (DIGIT.test(character)) return DIGIT.test(before) ? NOTHING : PIECE;
    if (UPPER.test(character) && (LOWER.test(before) || UPPER.test(before) && LOWER.test(next.charAt(0)))) return PIECE;
    return NOTHING;
  }
  var MAX_WORDS2 = 12;
  var MAX_WORD_LENGTH = 48;
  function wordsOf(query) {
    const words = /* @__PURE__ */ new Map();
    for (const typed of query.split(/[\s,;:!?"“”()[\]{}、。，]+/u)) {
      const { text, starts } = fold(typed);
      if (text === "") continue;
      const parts = [...text.slice(0, MAX_WORD_LENGTH)].reduce((pieces, character, at) => {
        if (starts[at] === WORD && !UNSPACED.test(character)) pieces.push(character);
        else pieces.push((pieces.pop() ?? "") + character);
        return pieces;
      }, []);
      words.set(text, { typed, text: text.slice(0, MAX_WORD_LENGTH), parts });
      if (words.size === MAX_WORDS2) break;
    }
    return [...words.values()];
  }

  // src/search/fuzzy.ts
  var MAX_START_LENGTH = 52;
  var TOO_FAR = 9;
  var SIZE = /^[\d.]+\p{L}?$/u;
  var DIGIT2 = /\p{N}/u;
  var UNSPACED2 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  function allowedErrors(word) {
    if (SIZE.test(word) || UNSPACED2.test(word)) return 0;
    if (word.length >= 8) return 2;
    if (word.length >= 4) return 1;
    return word.length === 3 && !DIGIT2.test(word) ? 1 : 0;
  }
  var MAX_LENGTH_DIFFERENCE = 2;
  var FuzzyMatcher = class {
    maxErrors;
    #word;
    #swapsOnly;
    #letters;
    /** Three rows of the table of distances: two before, one before, this. */
    #rows;
    constructor(word) {
      this.#word = word;
      this.maxErrors = allowedErrors(word);
      this.#swapsOnly = word.length === 3;
      this.#letters = letterMask(word, 0, word.length);
      const row = () => new Uint8Array(word.length + MAX_LENGTH_DIFFERENCE + 2);
      this.#rows = [row(), row(), row()];
    }
    /** Whether a text with this letter mask could match: a quick test that avoids most of the work. */
    couldMatch(mask) {
      return popCount(this.#letters & ~mask) <= this.maxErrors;
    }
    /** The closest beginnings of `text` between `from` and `to`; null if none is close enough. */
    match(text, from, to) {
      const word = this.#word;
      const size = word.length;
      const width = Math.min(to - from, size + this.maxErrors);
      if (width < size - this.maxErrors) return null;
      let [two, one, row] = this.#rows;
      for (let j = 0; j <= width; j += 1)
        one[j] = j === 0 ? 0 : Math.min(TOO_FAR, (one[j - 1] ?? TOO_FAR) + this.#indelCost(text.charCodeAt(from + j - 1)));
      let before = 0;
      for (let i = 1; i <= size; i += 1) {
        const code = word.charCodeAt(i - 1);
        const omitCost = this.#indelCost(code);
        row[0] = Math.min(TOO_FAR, (one[0] ?? TOO_FAR) + omitCost);
        let least = row[0];
        for (let j = 1; j <= width; j += 1) {
          const other = text.charCodeAt(from + j - 1);
          let cost;
          if (code === other) {
            cost = one[j - 1] ?? TOO_FAR;
          } else {
            const added = this.#indelCost(other);
            cost = Math.min(
              (one[j - 1] ?? TOO_FAR) + Math.max(omitCost, added, isPoint2(code) || isPoint2(other) ? TOO_FAR : 1),
              (one[j] ?? TOO_FAR) + omitCost,
              (row[j - 1] ?? TOO_FAR) + added
            );
            if (i > 1 && j > 1 && code === text.charCodeAt(from + j - 2) && other === word.charCodeAt(i - 2) && !isDigit(code) && !isDigit(other)) {
              cost = Math.min(cost, (two[j - 2] ?? TOO_FAR) + 1);
            }
          }
          row[j] = Math.min(TOO_FAR, cost);
          if (cost < least) least = cost;
        }
        if (least > this.maxErrors && before >= this.maxErrors) return null;
        before = least;
        [two, one, row] = [one, row, two];
      }
      this.#rows = [two, one, row];
      let errors = this.maxErrors + 1;
      let ends = 0;
      for (let j = Math.max(1, size - this.maxErrors); j <= width; j += 1) {
        const here = one[j] ?? TOO_FAR;
        if (here < errors) {
          errors = here;
          ends = 0;
        }
        if (here === errors && here <= this.maxErrors) ends |= 1 << j - size + MAX_LENGTH_DIFFERENCE;
      }
      return errors > this.maxErrors ? null : { errors, ends };
    }
    /** Where the closest beginning ends, at the end of a piece if possible; null if none is close enough. */
    end(text, starts, from) {
      const match = this.match(text, from, text.length);
      if (match === null) return null;
      const ends = Array.from({ length: 2 * MAX_LENGTH_DIFFERENCE + 1 }, (_, bit) => bit).filter((bit) => (match.ends & 1 << bit) !== 0).map((bit) => from + this.#word.length - MAX_LENGTH_DIFFERENCE + bit);
      return ends.find((end) => starts[end] !== 0) ?? ends.at(-1) ?? null;
    }
    /** Cost of leaving out or adding a character. */
    #indelCost(code) {
      return isDigit(code) || this.#swapsOnly && !isPoint2(code) ? TOO_FAR : 1;
    }
  };
  function letterMask(text, from, to) {
    let mask = 0;
    for (let at = from; at < to; at += 1) mask |= 1 << (text.charCodeAt(at) & 31);
    return mask;
  }
  function popCount(mask) {
    let count = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
    return count;
  }
  function isDigit(code) {
    return code >= 48 && code <= 57;
  }
  function isPoint2(code) {
    return code === 46;
  }

  // src/search/highlight.ts
  function findHighlights(text, query) {
    const { text: folded, starts, origins } = fold(text);
    const ranges = [];
    for (const word of wordsOf(query)) {
      const whole = findWord(folded, starts, word.text);
      if (whole !== null) {
        ranges.push(whole);
        continue;
      }
      for (const part of word.parts) {
        const at = findWord(folded, starts, part);
        if (at !== null) ranges.push(at);
      }
    }
    ranges.sort(([one], [other]) => one - other);
    const apart = [];
    for (const [from, to] of ranges) {
      const last = apart.at(-1);
      if (last !== void 0 && from <= last[1]) last[1] = Math.max(last[1], to);
      else apart.push([from, to]);
    }
    return apart.map(([from, to]) => [origins[from] ?? 0, endIn(text, origins[to - 1] ?? 0)]);
  }
  function findWord(folded, starts, word) {
    let inside = -1;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (starts[at] !== NOTHING) return [at, at + word.length];
      if (inside < 0) inside = at;
    }
    if (inside >= 0 && word.length > MAX_LENGTH_DIFFERENCE) return [inside, inside + word.length];
    const matcher = new FuzzyMatcher(word);
    if (matcher.maxErrors === 0) return null;
    let best = null;
    let errors = matcher.maxErrors + 1;
    for (let at = 0; at < folded.length; at += 1) {
      if (starts[at] === NOTHING) continue;
      const here = matcher.match(folded, at, folded.length);
      if (here === null || here.errors >= errors) continue;
      errors = here.errors;
      best = [at, matcher.end(folded, starts, at) ?? folded.length];
    }
    return best;
  }
  function endIn(text, from) {
    const rest = text.slice(from);
    return from + (/^.\p{M}*/su.exec(rest)?.[0] ?? rest.slice(0, 1)).length;
  }

  // src/search/results.ts
  function groupResults(site, { matches }, query, most) {
    const byKind = /* @__PURE__ */ new Map();
    for (const position of matches) {
      const entry = site.entries[position];
      if (entry === void 0) continue;
      const known = byKind.get(entry.kind);
      if (known === void 0) byKind.set(entry.kind, [entry]);
      else known.push(entry);
    }
    return Array.from(byKind, ([kind, entries]) => ({
      title: site.kinds[kind]?.title ?? "",
      results: entries.slice(0, most).map((entry) => createResult(entry, query)),
      count: entries.length
    }));
  }
  function createResult(entry, query) {
    const [name = "", ...others] = entry.names;
    const own = findHighlights(name, query);
    let best = { entry, marks: own, other: "", otherMarks: [] };
    let most = highlightedLength(own);
    for (const other of others) {
      const candidate = findHighlights(other, query);
      if (highlightedLength(candidate) > most) {
        most = highlightedLength(candidate);
        best = { entry, marks: own, other, otherMarks: candidate };
      }
    }
    return best;
  }
  function highlightedLength(ranges) {
    return ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  }
  function resultMessage(query, { matches, corrections, unknown }, without = []) {
    if (query.trim() === "") return "";
    if (unknown.length > 0) return `Nothing matches ${unknown.join(", ")}.`;
    if (matches.length === 0) return "Nothing has all of these words.";
    const count = `${matches.length.toLocaleString("en-GB")} ${matches.length === 1 ? "result" : "results"}`;
    if (without.length > 0) return `Nothing has all of these words; without ${without.join(", ")}: ${count}.`;
    if (corrections.length === 0) return `${count}.`;
    const shown = corrections.map((correction) => correction.shown).join(", ");
    const typed = corrections.map((correction) => correction.typed).join(", ");
    return `Showing ${shown}; nothing matches ${typed}. ${count}.`;
  }

  // src/finder/element.ts
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  // src/finder/dialog.ts
  var READY_MESSAGE = "Models, benchmarks, methods, organisations, tags, papers and pages.";

  // src/finder/result-content.ts
  function resultContent({ entry, marks, other, otherMarks }) {
    const note = element("span", { class: "finder-note" });
    if (other !== "") note.append("also ", ...markedText(other, otherMarks), entry.note === "" ? "" : " · ");
    note.append(entry.note);
    return [element("span", { class: "finder-name" }, ...markedText(entry.names[0] ?? "", marks)), note];
  }
  function markedText(text, ranges) {
    const parts = [];
    let done = 0;
    for (const [from, to] of ranges) {
      parts.push(text.slice(done, from), element("mark", {}, text.slice(from, to)));
      done = to;
    }
    parts.push(text.slice(done));
    return parts;
  }

  // src/finder/combobox.ts
  var MAX_OF_A_KIND = 6;
  function attachResults(dialog, { site, engine }, root) {
    const { field, status, list, all } = dialog;
    let options = [];
    let chosen = -1;
    let last = "";
    const choose = (index) => {
      options[chosen]?.setAttribute("aria-selected", "false");
      chosen = index;
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
      const relaxed = findRelaxed(engine, site.entries, query);
      const { answer } = relaxed;
      performance.measure("find", { start });
      const groups = groupResults(site, answer, relaxed.query, MAX_OF_A_KIND);
      options = [];
      list.replaceChildren(
        ...groups.map(({ title, results, count }, groupIndex) => {
          const id = `finder-kind-${groupIndex}`;
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
                href: new URL(targetAddress(result.entry.address, relaxed, site.entries), root).href
              },
              ...resultContent(result)
            );
            options.push(link);
            return link;
          });
          return element("div", { role: "group", "aria-labelledby": id }, heading, ...links);
        })
      );
      list.hidden = options.length === 0;
      field.setAttribute("aria-expanded", String(options.length > 0));
      status.textContent = query.trim() === "" ? READY_MESSAGE : resultMessage(query, answer, relaxed.without);
      all.hidden = answer.matches.length <= options.length;
      all.href = `${new URL("search.html", root).href}?q=${encodeURIComponent(query)}`;
      all.textContent = `All ${answer.matches.length.toLocaleString("en-GB")} results`;
      choose(options.length > 0 ? 0 : -1);
    };
    field.addEventListener("input", show);
    field.addEventListener("keydown", (event) => {
      if (event.isComposing || event.altKey || event.shiftKey) return;
      const { length } = options;
      if (length === 0) return;
      if (event.key === "ArrowDown") choose((chosen + 1) % length);
      else if (event.key === "ArrowUp") choose((chosen + length - 1) % length);
      else if (event.key === "PageDown") choose(Math.min(chosen + MAX_OF_A_KIND, length - 1));
      else if (event.key === "PageUp") choose(Math.max(chosen - MAX_OF_A_KIND, 0));
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

  // src/dom/load-script.ts
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

  // src/search/engine.ts
  var EMPTY_ANSWER = { matches: [], corrections: [], unknown: [] };
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
  var ERROR_COST = 2e3;
  var IS_NAME = 120;
  var IS_OTHER_NAME = 100;
  var BEGINS_NAME = 30;
  var SHARE_SCORE = 24;
  var PART_PENALTY = 130;
  var NONE = -32768;
  var SEPARATOR = "\n";
  var SHORT_WORD = 2;
  var CACHED_WORDS = 24;
  var SearchEngine = class {
    #things;
    #texts = [];
    #plain = [];
    // folded
    /** All texts with separators between them; by position, what begins there and which text it is in. */
    #all;
    #starts;
    #textAt;
    #begin;
    /** The texts of thing n are `#fields[#from[n]]` up to `#fields[#from[n + 1]]`; `#values` has the factor of each. */
    #fields;
    #values;
    #from;
    #wordStarts;
    #cache = /* @__PURE__ */ new Map();
    constructor(things) {
      this.#things = things;
      const ids = /* @__PURE__ */ new Map();
      const startsById = [];
      const idOf = (text) => {
        const known = ids.get(text);
        if (known !== void 0) return known;
        const id = this.#texts.push(text) - 1;
        const folded = fold(text);
        this.#plain.push(folded.text);
        startsById.push(folded.starts);
        ids.set(text, id);
        return id;
      };
      const fields = [];
      const values = [];
      this.#from = new Int32Array(things.length + 1);
      for (const [row, thing] of things.entries()) {
        for (const [index, name] of thing.names.entries()) {
          fields.push(idOf(name));
          values.push(index === 0 ? IN_NAME : IN_OTHER_NAME);
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
        this.#starts.set(startsById[id], at);
        this.#textAt.fill(id, at, at + text.length + 1);
        at += text.length + 1;
      }
      this.#begin[this.#plain.length] = at;
    }
    /** Builds what the first fuzzy search needs; to be called while the page is idle. */
    prepare() {
      this.#preparedStarts();
    }
    #preparedStarts() {
      this.#wordStarts ??= new WordStarts(this.#all, this.#starts);
      return this.#wordStarts;
    }
    /** Things that match all words of a query; none for an empty query. */
    find(query) {
      const typed = wordsOf(query);
      const words = typed.flatMap((word) => this.#splitWord(word));
      if (words.length === 0) return EMPTY_ANSWER;
      const exact = words.map((word) => this.#exact(word.text));
      const rowScores = this.#rowScores(exact);
      let hits = this.#rowsWithScore(rowScores);
      if (hits.length > 0) return { ...EMPTY_ANSWER, matches: this.#sorted(hits, rowScores, words) };
      const fuzzy = words.map((word, index) => this.#fuzzy(word.text, exact[index]));
      const unknown = words.filter((_, index) => fuzzy[index]?.any === false).map((word) => word.typed);
      if (unknown.length > 0) return { ...EMPTY_ANSWER, unknown };
      const fuzzyScores = this.#rowScores(fuzzy);
      hits = this.#rowsWithScore(fuzzyScores);
      if (hits.length === 0) return EMPTY_ANSWER;
      const errors = (row) => Math.ceil(-(fuzzyScores[row] ?? 0) / ERROR_COST);
      const fewest = hits.reduce((least, row) => Math.min(least, errors(row)), Number.POSITIVE_INFINITY);
      const matches = this.#sorted(
        hits.filter((row) => errors(row) === fewest),
        fuzzyScores,
        words
      );
      return { matches, corrections: this.#corrections(words, exact, fuzzy, matches[0]), unknown: [] };
    }
    /** The word, or its parts if nothing matches the whole word. */
    #splitWord(word) {
      if (word.parts.length < 2 || this.#exact(word.text).any) return [word];
      const isNear = new FuzzyMatcher(word.text).maxErrors > 0 && this.#fuzzy(word.text, this.#exact(word.text)).any;
      if (isNear && !word.parts.every((part) => this.#exact(part).any)) return [word];
      return word.parts.map((part) => ({ typed: part, text: part, parts: [part] }));
    }
    /** Scores of the exact matches of `word`, by text. */
    #exact(word) {
      return this.#cached(`=${word}`, () => {
        const scores = new Int16Array(this.#plain.length).fill(NONE);
        const all = this.#all;
        let any = false;
        for (let at = all.indexOf(word); at >= 0; ) {
          const score = this.#positionScore(at, at + word.length);
          if (score > INSIDE || word.length > SHORT_WORD && !this.#crossesWord(at, at + word.length)) {
            const text = this.#textAt[at];
            if (score > scores[text]) scores[text] = score;
            any = true;
            at = score >= BEGINS_TEXT ? all.indexOf(word, this.#begin[text + 1]) : all.indexOf(word, at + 1);
          } else {
            at = all.indexOf(word, at + 1);
          }
        }
        return { scores, places: /* @__PURE__ */ new Map(), any };
      });
    }
    /** Scores of the matches of `word`, with typing errors in texts that have no exact match. */
    #fuzzy(word, exact) {
      return this.#cached(`~${word}`, () => {
        const matcher = new FuzzyMatcher(word);
        if (matcher.maxErrors === 0) return exact;
        const scores = exact.scores.slice();
        const places = /* @__PURE__ */ new Map();
        const starts = this.#preparedStarts();
        let any = exact.any;
        for (let start = 0; start < starts.size; start += 1) {
          if (!matcher.couldMatch(starts.letterMasks[start])) continue;
          const from = starts.at(start, 0);
          const match = matcher.match(this.#all, from, from + starts.lengths[start]);
          if (match === null) continue;
          any = true;
          for (let n = 0, count = starts.count(start); n < count; n += 1) {
            const at = starts.at(start, n);
            const text = this.#textAt[at];
            const value = this.#fuzzyPositionScore(at, word, match.ends) - match.errors * ERROR_COST;
            if (value > scores[text]) {
              scores[text] = value;
              places.set(text, at);
            }
          }
        }
        return { scores, places, any };
      });
    }
    #cached(key, work) {
      const known = this.#cache.get(key);
      if (known !== void 0) return known;
      if (this.#cache.size >= CACHED_WORDS) this.#cache.delete(this.#cache.keys().next().value);
      const fresh = work();
      this.#cache.set(key, fresh);
      return fresh;
    }
    /** Score of a match between two positions of one text. */
    #positionScore(from, to) {
      const starts = this.#starts;
      const text = this.#textAt[from];
      const ends = starts[to] !== NOTHING || this.#begin[text + 1] - 1 === to;
      if (from === this.#begin[text]) {
        if (to === this.#begin[text + 1] - 1) return IS_TEXT;
        if (starts[to] === WORD) return IS_FIRST_WORD;
        return this.#crossesWord(from, to) ? JOINED : BEGINS_TEXT;
      }
      if (!ends && starts[from] !== NOTHING && this.#crossesWord(from, to)) return JOINED;
      switch (starts[from]) {
        case WORD:
          return ends ? IS_WORD : BEGINS_WORD;
        case PIECE:
          return ends ? BEGINS_WORD : BEGINS_PIECE;
        default:
          return INSIDE;
      }
    }
    /** Whether a word begins between two positions: "lllama" is not in "All Llama". */
    #crossesWord(from, to) {
      for (let at = from + 1; at < to; at += 1) if (this.#starts[at] === WORD) return true;
      return false;
    }
    #fuzzyPositionScore(at, word, ends) {
      let best = 0;
      for (let bit = 0; bit <= 2 * MAX_LENGTH_DIFFERENCE; bit += 1) {
        if ((ends & 1 << bit) !== 0)
          best = Math.max(best, this.#positionScore(at, at + word.length - MAX_LENGTH_DIFFERENCE + bit));
      }
      return this.#all[at] === word[0] ? best : Math.max(INSIDE, best - 2);
    }
    /** Score of each thing: the sum over the words of the best field of each; `NONE` if a word is missing. */
    #rowScores(words) {
      const sums = new Int32Array(this.#things.length);
      const { length } = sums;
      for (const { scores } of words) {
        for (let row = 0; row < length; row += 1) {
          if (sums[row] === NONE) continue;
          const field = this.#bestField(row, scores);
          sums[row] = field < 0 ? NONE : sums[row] + this.#fieldScore(field, scores);
        }
      }
      return sums;
    }
    /** The field of thing `row` in which a word scores highest; -1 if it is in none. */
    #bestField(row, scores) {
      let best = NONE;
      let bestField = -1;
      for (let field = this.#from[row], end = this.#from[row + 1]; field < end; field += 1) {
        if (scores[this.#fields[field]] === NONE) continue;
        const here = this.#fieldScore(field, scores);
        if (here > best) [best, bestField] = [here, field];
      }
      return bestField;
    }
    /** Score of a word in a field that has it: the factor of the field applies to the position, not to the errors. */
    #fieldScore(field, scores) {
      const value = scores[this.#fields[field]];
      const errors = value > 0 ? 0 : Math.ceil(-value / ERROR_COST);
      return (value + errors * ERROR_COST) * this.#values[field] - errors * ERROR_COST;
    }
    #rowsWithScore(rowScores) {
      const hits = [];
      for (let row = 0; row < rowScores.length; row += 1) if (rowScores[row] !== NONE) hits.push(row);
      return hits;
    }
    /** `hits`, best first; equal ones in their given order. */
    #sorted(hits, rowScores, words) {
      const whole = words.map(({ text }) => text).join("");
      const keys = new Float64Array(hits.length);
      const rows = this.#things.length;
      for (const [index, row] of hits.entries()) {
        const score = rowScores[row] + this.#queryScore(row, whole);
        keys[index] = -Math.round(score * 64) * rows + row;
      }
      keys.sort();
      return Array.from(keys, (key) => (key % rows + rows) % rows);
    }
    /** Score of the query as a whole: as a name, or as part of one. */
    #queryScore(row, whole) {
      const first = this.#from[row];
      const name = this.#plain[this.#fields[first]];
      let score = SHARE_SCORE * Math.min(whole.length, name.length) / Math.max(whole.length, name.length, 1);
      const thing = this.#things[row];
      if (name === whole) score += IS_NAME;
      else if (name.startsWith(whole)) score += BEGINS_NAME;
      for (let index = 1; index < thing.names.length && score < IS_OTHER_NAME; index += 1) {
        if (this.#plain[this.#fields[first + index]] === whole) score += IS_OTHER_NAME;
      }
      return score + (thing.weight < 0 ? -PART_PENALTY : Math.log2(1 + thing.weight));
    }
    /** The words typed with errors, as written in the best match. */
    #corrections(words, exact, fuzzy, row) {
      const corrections = [];
      let followsCorrection = false;
      for (const [index, word] of words.entries()) {
        const shown = this.#correctedText(row, word.text, fuzzy[index]);
        if (shown !== null) {
          const last = corrections.at(-1);
          if (followsCorrection && last !== void 0) {
            corrections[corrections.length - 1] = {
              typed: `${last.typed} ${word.typed}`,
              shown: last.shown === shown ? shown : `${last.shown} ${shown}`
            };
          } else {
            corrections.push({ typed: word.typed, shown });
          }
        }
        followsCorrection = shown !== null;
      }
      const isMisleading = words.some(
        ({ typed }, index) => exact[index]?.any && corrections.some((correction) => correction.typed.includes(typed))
      );
      if (!isMisleading) return corrections;
      return [
        { typed: words.map(({ typed }) => typed).join(" "), shown: corrections.map(({ shown }) => shown).join(", ") }
      ];
    }
    /** The words of thing `row` that match `word` with errors; null for an exact match. */
    #correctedText(row, word, { scores, places }) {
      const text = this.#fields[this.#bestField(row, scores)];
      const at = scores[text] > 0 ? void 0 : places.get(text);
      if (at === void 0) return null;
      const { text: folded, starts, origins } = fold(this.#texts[text]);
      const from = at - this.#begin[text];
      let to = new FuzzyMatcher(word).end(folded, starts, from) ?? folded.length;
      while (to < folded.length && starts[to] !== WORD) to += 1;
      return this.#texts[text].slice(origins[from], origins[to]).replace(/[\s\p{P}]+$/u, "");
    }
  };
  var WordStarts = class {
    letterMasks;
    lengths;
    #places;
    #from;
    constructor(all, starts) {
      const places = /* @__PURE__ */ new Map();
      for (let at = 0, end = all.indexOf(SEPARATOR); at < all.length; at += 1) {
        if (at > end) end = all.indexOf(SEPARATOR, at);
        if (at === end || starts[at] === NOTHING) continue;
        const start2 = all.slice(at, Math.min(end, at + MAX_START_LENGTH));
        const known = places.get(start2);
        if (known === void 0) places.set(start2, [at]);
        else known.push(at);
      }
      this.letterMasks = new Int32Array(places.size);
      this.lengths = new Uint8Array(places.size);
      this.#from = new Int32Array(places.size + 1);
      const flat = [];
      let start = 0;
      for (const [text, where] of places) {
        this.letterMasks[start] = letterMask(text, 0, text.length);
        this.lengths[start] = text.length;
        for (const at of where) flat.push(at);
        start += 1;
        this.#from[start] = flat.length;
      }
      this.#places = Int32Array.from(flat);
    }
    get size() {
      return this.lengths.length;
    }
    count(start) {
      return this.#from[start + 1] - this.#from[start];
    }
    /** The position of an occurrence of a start. */
    at(start, occurrence) {
      return this.#places[this.#from[start] + occurrence];
    }
  };

  // src/search/search-index.ts
  var KIND_IDS = [
    "model",
    "variant",
    "benchmark",
    "method",
    "organisation",
    "tag",
    "metric",
    "language",
    "paper",
    "page"
  ];
  function parseIndex(index) {
    if (!isSearchIndex(index)) throw new Error("unknown format of the search index");
    const families = index.kinds.find(({ id }) => id === "model")?.rows ?? [];
    const texts = (numbers) => numbers.map((number) => index.words[number] ?? "");
    const shared = families.map(([name, , , others, words]) => [name, ...others, ...texts(words)]);
    const entries = index.kinds.flatMap(
      ({ rows, within }, kind) => rows.map(([name, address, note, others, words, weight], position) => {
        const family = within[position];
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
  function isSearchIndex(value) {
    if (typeof value !== "object" || value === null || !("kinds" in value) || !("words" in value)) return false;
    return Array.isArray(value.kinds) && Array.isArray(value.words) && value.kinds.every(isSearchKind);
  }
  function isSearchKind(value) {
    if (typeof value !== "object" || value === null || !("id" in value && "rows" in value && "within" in value))
      return false;
    return KIND_IDS.some((id) => id === value.id) && Array.isArray(value.rows);
  }

  // src/finder/load-index.ts
  var loading;
  function loadIndex(root) {
    loading ??= loadScript(new URL("assets/data/search.js", root).href).then(() => {
      const site = parseIndex(window.catalogData?.["search"]);
      return { site, engine: new SearchEngine(site.entries) };
    });
    loading.catch(() => {
      loading = void 0;
    });
    return loading;
  }

  // src/finder/results-page.ts
  var MAX_OF_A_KIND2 = 40;
  var QUIET_MS = 400;
  async function fillResultsPage(container2, loading2, root) {
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
    const status = element("p", { class: "finder-said", role: "status" }, asked() === "" ? READY_MESSAGE : "");
    const results = element("div");
    container2.replaceChildren(
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
      const relaxed = findRelaxed(engine, site.entries, query);
      const { answer } = relaxed;
      status.textContent = query.trim() === "" ? READY_MESSAGE : resultMessage(query, answer, relaxed.without);
      document.title = `${query.trim() === "" ? "Search" : `${query.trim()}: search`}${siteName}`;
      results.replaceChildren(
        ...groupResults(site, answer, relaxed.query, Number.POSITIVE_INFINITY).flatMap(
          ({ title, results: matches, count }) => {
            const whole = all.has(title) || count <= MAX_OF_A_KIND2;
            const listed = element(
              "ul",
              { class: "finder-results" },
              ...matches.slice(0, whole ? count : MAX_OF_A_KIND2).map(
                (result) => element(
                  "li",
                  {},
                  element(
                    "a",
                    {
                      class: "finder-option",
                      href: new URL(targetAddress(result.entry.address, relaxed, site.entries), root).href
                    },
                    ...resultContent(result)
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
                (other) => other.textContent?.startsWith(title)
              )?.nextElementSibling;
              links?.querySelectorAll("a")[MAX_OF_A_KIND2]?.focus();
            });
            return [heading, listed, more];
          }
        )
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
  window.catalogFind = async (dialog, root) => attachResults(dialog, await loadIndex(root), root);
  var container = document.getElementById("finder-page");
  if (container !== null) {
    const root = new URL(".", location.href);
    fillResultsPage(container, loadIndex(root), root).catch((error) => {
      container.replaceChildren("The search could not be loaded.");
      throw error;
    });
  }
})();
