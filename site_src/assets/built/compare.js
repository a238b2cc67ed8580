// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/element.ts
  function element(name, attributes = {}, ...children) {
    const created = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes))
      if (value !== null) created.setAttribute(attribute, value);
    for (const child of children) if (child !== null) created.append(child);
    return created;
  }
  function find(root, selector) {
    const match = root.querySelector(selector);
    if (match === null) throw new Error(`the page has no ${selector}`);
    return match;
  }

  // src/dom/load-data.ts
  var loading = /* @__PURE__ */ new Map();
  function loadData(url, name) {
    const known = loading.get(url);
    if (known !== void 0) return known;
    const promise = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = url;
      script.addEventListener("load", () => {
        const data = window.catalogData?.[name];
        if (data === void 0) reject(new Error(`${url} does not register ${name}`));
        else resolve(data);
      });
      script.addEventListener("error", () => {
        script.remove();
        reject(new Error(`${url} could not be loaded`));
      });
      document.head.append(script);
    });
    promise.catch(() => loading.delete(url));
    loading.set(url, promise);
    return promise;
  }

  // src/explorer/array.ts
  function itemAt(list, index) {
    const item = list[index];
    if (item === void 0) throw new RangeError(`no item ${index} in a list of ${list.length}`);
    return item;
  }

  // src/explorer/bit-set.ts
  var WORD = 32;
  var BitSet = class _BitSet {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(size, words) {
      this.size = size;
      this.words = words ?? new Uint32Array(Math.ceil(size / WORD));
    }
    static full(size) {
      const all = new _BitSet(size);
      all.words.fill(4294967295);
      const over = size % WORD;
      if (over > 0) all.words[all.words.length - 1] = 2 ** over - 1;
      return all;
    }
    static of(size, members) {
      const set = new _BitSet(size);
      for (const member of members) set.add(member);
      return set;
    }
    add(member) {
      const at = member >>> 5;
      this.words[at] = (this.words[at] ?? 0) | 1 << (member & 31);
    }
    has(member) {
      return ((this.words[member >>> 5] ?? 0) >>> (member & 31) & 1) === 1;
    }
    and(other) {
      return this.combine(other, (mine, theirs) => mine & theirs);
    }
    or(other) {
      return this.combine(other, (mine, theirs) => mine | theirs);
    }
    without(other) {
      return this.combine(other, (mine, theirs) => mine & ~theirs);
    }
    get count() {
      let total = 0;
      for (const word of this.words) total += popCount(word);
      return total;
    }
    /** How many members both have, without making the set of them. */
    intersectionCount(other) {
      let total = 0;
      for (let at = 0; at < this.words.length; at += 1) total += popCount((this.words[at] ?? 0) & (other.words[at] ?? 0));
      return total;
    }
    combine(other, combine) {
      const words = new Uint32Array(this.words.length);
      for (let at = 0; at < words.length; at += 1) words[at] = combine(this.words[at] ?? 0, other.words[at] ?? 0);
      return new _BitSet(this.size, words);
    }
  };
  function popCount(word) {
    let sum2 = word - (word >>> 1 & 1431655765);
    sum2 = (sum2 & 858993459) + (sum2 >>> 2 & 858993459);
    sum2 = sum2 + (sum2 >>> 4) & 252645135;
    return Math.imul(sum2, 16843009) >>> 24;
  }

  // src/explorer/catalogue.ts
  var HAS_RESULT = "has";
  var Catalogue = class {
    table;
    size;
    facetRowsById = /* @__PURE__ */ new Map();
    scoreIndexes = /* @__PURE__ */ new Map();
    columnIndexes;
    loadedScores = /* @__PURE__ */ new Map();
    rowByRef;
    constructor(table) {
      this.table = table;
      this.size = table.rows.family.length;
      this.columnIndexes = new Map(table.columns.map((column, number) => [column.id, number]));
      for (const columnScores of table.scores) this.loadedScores.set(columnScores.column, columnScores);
      for (const facet of table.facets) this.facetRowsById.set(facet.id, this.createFacetRows(facet));
      this.rowByRef = new Map(Array.from({ length: this.size }, (_, row) => [this.ref(row), row]));
    }
    /** The values of every column, once their file is there. */
    addScores(scores) {
      for (const columnScores of scores) this.loadedScores.set(columnScores.column, columnScores);
      const values = this.table.columns.map(({ id, benchmark, what }) => ({
        id,
        name: `${benchmark} ${what}`,
        hint: ""
      }));
      const facet = {
        id: HAS_RESULT,
        title: "Has a result on",
        hint: "",
        tags: false,
        chips: false,
        of_rows: true,
        values,
        members: []
      };
      const rows = this.table.columns.map((_, number) => BitSet.of(this.size, this.loadedScores.get(number)?.rows ?? []));
      this.facetRowsById.set(HAS_RESULT, { facet, rows, valueIndexes: this.columnIndexes });
    }
    get hasAllScores() {
      return this.facetRowsById.has(HAS_RESULT);
    }
    facet(id) {
      return this.facetRowsById.get(id);
    }
    facets() {
      return this.facetRowsById.values();
    }
    column(id) {
      const number = this.columnIndexes.get(id);
      return number === void 0 ? void 0 : this.table.columns[number];
    }
    /** The values of a column; undefined while they are not loaded. */
    scores(id) {
      const number = this.columnIndexes.get(id);
      return number === void 0 ? void 0 : this.loadedScores.get(number);
    }
    /** Where in a column's lists a row stands; -1 where it has no value there. */
    scoreIndex(id, row) {
      let places = this.scoreIndexes.get(id);
      if (places === void 0) {
        const scores = this.scores(id);
        if (scores === void 0) return -1;
        places = new Int32Array(this.size).fill(-1);
        for (const [index, scoredRow] of scores.rows.entries()) places[scoredRow] = index;
        this.scoreIndexes.set(id, places);
      }
      return places[row] ?? -1;
    }
    /** What a row's results point at: "family/variant", or the family where it has no variants. */
    ref(row) {
      const family = itemAt(this.table.families.id, itemAt(this.table.rows.family, row));
      const variant = itemAt(this.table.rows.id, row);
      return variant === "" ? family : `${family}/${variant}`;
    }
    /** The row of a reference; undefined for one that does not exist. */
    row(ref) {
      return this.rowByRef.get(ref);
    }
    createFacetRows(facet) {
      const rows = facet.values.map(() => new BitSet(this.size));
      for (let row = 0; row < this.size; row += 1) {
        const who = facet.of_rows ? row : itemAt(this.table.rows.family, row);
        for (const value of itemAt(facet.members, who)) itemAt(rows, value).add(row);
      }
      return { facet, rows, valueIndexes: new Map(facet.values.map(({ id }, number) => [id, number])) };
    }
  };

  // src/explorer/data.ts
  var FORMAT = 2;
  var DISAGREES = 1;
  var QUOTED = 2;
  var UNVERIFIED = 4;

  // src/search/fold.ts
  var NOTHING = 0;
  var PIECE = 1;
  var WORD2 = 2;
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
        if (before === OTHER) piece = WORD2;
        else if (character === NUMBER) piece = before === NUMBER ? NOTHING : PIECE;
        else if (character === CAPITAL && (before === SMALL || before === CAPITAL && next === SMALL)) piece = PIECE;
        startBuffer[size] = piece;
        originBuffer[size] = at;
        size += 1;
      }
      before = character;
    }
    for (let index = 0; index < size; index += 1) text += original[originBuffer[index]];
    startBuffer[size] = WORD2;
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
    return { text, starts: Uint8Array.from([...starts, WORD2]), origins: Uint32Array.from([...origins, original.length]) };
  }
  function isPoint(before, character, next) {
    return character === "." && DIGIT.test(before) && DIGIT.test(next.charAt(0));
  }
  function pieceKind(before, character, next) {
    if (character in SPOKEN || character === ".") return NOTHING;
    if (!KEPT.test(before) || UNSPACED.test(character) || UNSPACED.test(before)) return WORD2;
    if (DIGIT.test(character)) return DIGIT.test(before) ? NOTHING : PIECE;
    if (UPPER.test(character) && (LOWER.test(before) || UPPER.test(before) && LOWER.test(next.charAt(0)))) return PIECE;
    return NOTHING;
  }
  var MAX_WORDS = 12;
  var MAX_WORD_LENGTH = 48;
  function wordsOf(query) {
    const words = /* @__PURE__ */ new Map();
    for (const typed of query.split(/[\s,;:!?"“”()[\]{}、。，]+/u)) {
      const { text, starts } = fold(typed);
      if (text === "") continue;
      const parts = [...text.slice(0, MAX_WORD_LENGTH)].reduce((pieces, character, at) => {
        if (starts[at] === WORD2 && !UNSPACED.test(character)) pieces.push(character);
        else pieces.push((pieces.pop() ?? "") + character);
        return pieces;
      }, []);
      words.set(text, { typed, text: text.slice(0, MAX_WORD_LENGTH), parts });
      if (words.size === MAX_WORDS) break;
    }
    return [...words.values()];
  }

  // src/explorer/columns.ts
  var FACT_COLUMNS = [
    { id: "released", title: "Released", kind: "words", descendingFirst: true },
    { id: "size", title: "Size", kind: "number", descendingFirst: true },
    { id: "active", title: "Active parameters", kind: "number", descendingFirst: true },
    { id: "shape", title: "Layers / heads / width", kind: "number", descendingFirst: true },
    { id: "window", title: "Window, tokens", kind: "number", descendingFirst: true },
    { id: "architecture", title: "Architecture", kind: "words", descendingFirst: false },
    { id: "weights", title: "Weights", kind: "words", descendingFirst: false },
    { id: "licence", title: "Licence", kind: "words", descendingFirst: false },
    { id: "organisation", title: "Organisation", kind: "words", descendingFirst: false },
    { id: "family", title: "Family", kind: "words", descendingFirst: false },
    { id: "language", title: "Programming languages", kind: "words", descendingFirst: false },
    { id: "tags", title: "Tags", kind: "tags", descendingFirst: false }
  ];
  function cellText(catalogue, row, id) {
    const { families, rows } = catalogue.table;
    const family = itemAt(rows.family, row);
    switch (id) {
      case "name":
        return itemAt(rows.name, row);
      case "released":
        return itemAt(rows.released, row);
      case "size":
        return itemAt(rows.size, row);
      case "active":
        return formatSize(itemAt(rows.active, row));
      case "shape": {
        const parts = [itemAt(rows.layers, row), itemAt(rows.heads, row), itemAt(rows.hidden, row)];
        return parts.every((part) => part === 0) ? "" : parts.map((part) => part === 0 ? "–" : String(part)).join(" / ");
      }
      case "window":
        return itemAt(rows.window, row) === 0 ? "" : groupThousands(itemAt(rows.window, row));
      case "architecture":
        return itemAt(families.architecture, family);
      case "weights":
        return itemAt(families.weights, family);
      case "licence":
        return itemAt(families.licence, family);
      case "organisation":
        return itemAt(families.organisations, family);
      case "family":
        return itemAt(families.name, family);
      case "language":
        return facetNames(catalogue, row, "language").join(", ");
      case "tags":
        return rowTags(catalogue, row).map(({ name }) => name).join(", ");
      default: {
        const index = catalogue.scoreIndex(id, row);
        return index < 0 ? "" : itemAt(catalogue.scores(id)?.percent ?? [], index);
      }
    }
  }
  function rowTags(catalogue, row) {
    const family = itemAt(catalogue.table.rows.family, row);
    return catalogue.table.facets.filter((facet) => facet.chips).flatMap(
      (facet) => itemAt(facet.members, facet.of_rows ? row : family).map((value) => itemAt(facet.values, value))
    );
  }
  function facetNames(catalogue, row, id) {
    const facet = catalogue.facet(id)?.facet;
    if (facet === void 0) return [];
    return itemAt(facet.members, itemAt(catalogue.table.rows.family, row)).map(
      (value) => itemAt(facet.values, value).name
    );
  }
  function groupThousands(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function formatSize(parameters) {
    for (const [power, unit] of [
      [1e12, "T"],
      [1e9, "B"],
      [1e6, "M"],
      [1e3, "K"]
    ]) {
      if (parameters >= power) return `${String(Math.round(parameters / power * 100) / 100)}${unit}`;
    }
    return parameters === 0 ? "" : String(parameters);
  }

  // src/explorer/model-comparison.ts
  var MAX_MODELS = 6;
  function compareFacts(catalogue, rows) {
    const all = FACT_COLUMNS.filter(({ id }) => id !== "family").map(({ id, title }) => {
      const values = rows.map((row) => cellText(catalogue, row, id));
      return { title, values, differs: new Set(values).size > 1 };
    });
    const known = all.filter(({ values }) => values.some((value) => value !== ""));
    return [...known.filter(({ differs }) => differs), ...known.filter(({ differs }) => !differs)];
  }
  function compareResults(catalogue, rows) {
    const all = catalogue.table.columns.map((column) => {
      const having = rows.filter((row) => catalogue.scoreIndex(column.id, row) >= 0);
      return {
        column,
        rows: having,
        gap: rows.length === 2 && having.length === 2 ? formatGap(catalogue, rows, column.id) : null
      };
    });
    const known = all.filter((result) => result.rows.length > 0);
    return known.sort((one, other) => other.rows.length - one.rows.length);
  }
  var SIGNS = { [-1]: "−", 0: "±", 1: "+" };
  function formatGap(catalogue, rows, column) {
    const [first, second] = [cellText(catalogue, itemAt(rows, 0), column), cellText(catalogue, itemAt(rows, 1), column)];
    const decimals = Math.min(...[first, second].map((percent) => percent.split(".")[1]?.length ?? 0));
    const points = Number(first) - Number(second);
    return `${SIGNS[Math.sign(points)] ?? ""}${Math.abs(points).toFixed(decimals)}`;
  }

  // src/explorer/page/table-row.ts
  var NOT_CHECKED = "Not checked against its source yet";
  function modelAddress(catalogue, row) {
    const variant = itemAt(catalogue.table.rows.id, row);
    const page = `models/${itemAt(catalogue.table.families.id, itemAt(catalogue.table.rows.family, row))}.html`;
    return variant === "" ? page : `${page}#v-${variant}`;
  }
  function scoreAddress(catalogue, row, column) {
    const ref = catalogue.ref(row);
    const family = itemAt(catalogue.table.families.id, itemAt(catalogue.table.rows.family, row));
    const { anchor = "", suffix = "" } = catalogue.column(column) ?? {};
    return `models/${family}.html#${anchor}_${ref.replace("/", "_")}${suffix}`;
  }
  function intervalBar(low, high, percent) {
    const mark = element("i");
    mark.style.setProperty("--low", low);
    mark.style.setProperty("--high", high);
    mark.style.setProperty("--at", percent);
    return mark;
  }
  function scoreMarks(catalogue, row, column, ranks) {
    const index = catalogue.scoreIndex(column, row);
    const scores = catalogue.scores(column);
    if (index < 0 || scores === void 0) return [];
    const { texts } = catalogue.table;
    const marks = itemAt(scores.marks, index);
    const edition = itemAt(texts, itemAt(scores.edition, index));
    const status = itemAt(texts, itemAt(scores.status, index));
    const reports = itemAt(scores.reports, index);
    const rank = ranks ? rankText(catalogue, row, column) : "";
    const labels = [];
    if (rank !== "") labels.push(element("span", {}, `rank ${rank}`));
    if (edition !== "") labels.push(element("span", {}, edition));
    if (status !== "") labels.push(element("strong", {}, status));
    if ((marks & DISAGREES) !== 0)
      labels.push(abbreviation("Another report lies outside the interval", "reports differ", "differ"));
    if ((marks & QUOTED) !== 0) labels.push(abbreviation("Repeated by somebody who did not measure it", "quoted"));
    if ((marks & UNVERIFIED) !== 0) labels.push(abbreviation(NOT_CHECKED, "unverified"));
    if (reports > 1) labels.push(element("span", {}, `${reports} reports`));
    return labels;
  }
  function rankText(catalogue, row, column) {
    const at_ = catalogue.scoreIndex(column, row);
    const scores = catalogue.scores(column);
    if (at_ < 0 || scores === void 0) return "";
    const best = itemAt(scores.best, at_);
    const worst = itemAt(scores.worst, at_);
    const place = itemAt(scores.place, at_);
    if (best > 0) return best === worst ? String(best) : `${best}–${worst}`;
    return place > 0 ? String(place) : "";
  }
  function abbreviation(title, label, kind = null) {
    return element("abbr", { class: kind, title }, label);
  }

  // src/explorer/pairs-data.ts
  var FORMAT2 = 1;
  var LEAST_SHARED = 0.9;
  var NORMAL = 1.959963984540054;
  var FIRST = 48;
  var SURROGATES = 55296;
  var LETTERS = 57344;

  // src/explorer/paired-comparison.ts
  function decodeRates(runs) {
    return runs.letters.map((encoded) => [...encoded].map((letter) => decodeRate(runs, letter.codePointAt(0) ?? 0)));
  }
  function decodeRate(runs, letter) {
    const code = letter < LETTERS ? letter : letter - LETTERS + SURROGATES;
    return code < FIRST ? null : itemAt(runs.rates, code - FIRST);
  }
  function comparePaired(ours, theirs) {
    const differences = [];
    let most = 0;
    for (const run of [ours, theirs]) most = Math.max(most, run.filter((value) => value !== null).length);
    for (const [problem, our] of ours.entries()) {
      const their = theirs[problem] ?? null;
      if (our !== null && their !== null) differences.push(our - their);
    }
    if (differences.length < Math.max(2, LEAST_SHARED * most)) return null;
    return { ...pairedInterval(differences), problems: differences.length };
  }
  function pairedInterval(differences) {
    const problems = differences.length + 2;
    const total = sum(differences);
    const middle = total / problems;
    const variance = (sum(differences.map((difference) => difference * difference)) + 1) / problems - middle * middle;
    const spread = NORMAL * Math.sqrt(variance / problems);
    const value = total / differences.length;
    return {
      value,
      low: Math.max(-1, Math.min(middle - spread, value)),
      high: Math.min(1, Math.max(middle + spread, value))
    };
  }
  function sum(numbers) {
    return numbers.reduce((total, value) => total + value, 0);
  }
  async function findComparisons(index, models, load) {
    const comparisons = await Promise.all(
      index.matters.map(async (matter) => {
        const asked = models.filter((model) => matter.parts.some((part) => part.models.includes(model)));
        if (asked.length < 2) return { matter, pairs: [] };
        const parts = matter.parts.filter((part) => part.models.some((model) => asked.includes(model)));
        const loaded = await Promise.all(parts.map(async (part) => ({ part, rates: decodeRates(await load(part)) })));
        const runs = new Map(
          loaded.flatMap(
            ({ part, rates: all }) => part.models.map((model, run) => [model, itemAt(all, run)])
          )
        );
        return {
          matter,
          pairs: sortPairs(allPairs(asked.map((model) => [model, runs.get(model) ?? []])))
        };
      })
    );
    return comparisons.filter(({ pairs: some }) => some.length > 0);
  }
  function allPairs(runs) {
    return runs.flatMap(
      ([one, ours], index) => runs.slice(index + 1).flatMap(([other, theirs]) => {
        const difference = comparePaired(ours, theirs);
        if (difference === null) return [];
        const { value, low, high, problems } = difference;
        return value < 0 ? [{ better: other, worse: one, difference: { value: -value, low: -high, high: -low, problems } }] : [{ better: one, worse: other, difference }];
      })
    );
  }
  function sortPairs(some) {
    const ahead = (model) => some.filter(({ better }) => better === model).length;
    return [...some].sort(
      (one, other) => ahead(other.better) - ahead(one.better) || other.difference.value - one.difference.value
    );
  }
  function isSure({ low, high }) {
    return low > 0 || high < 0;
  }
  function differenceText({ value, low, high, problems }, better, worse) {
    const given = `on the ${problems.toLocaleString("en")} problems that both were given`;
    const points = absolutePoints(value);
    const difference = points === "0.0" ? `${better} and ${worse} score the same ${given}` : `${better} scores ${points} ${points === "1.0" ? "point" : "points"} more than ${worse} ${given}`;
    return { difference, interval: `95 %: ${signedPoints(low)} to ${signedPoints(high)}` };
  }
  function absolutePoints(fraction) {
    return (Math.abs(fraction) * 100).toFixed(1);
  }
  function signedPoints(fraction) {
    return `${fraction < 0 && absolutePoints(fraction) !== "0.0" ? "−" : ""}${absolutePoints(fraction)}`;
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
      return popCount2(this.#letters & ~mask) <= this.maxErrors;
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
  function popCount2(mask) {
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
        for (let start2 = 0; start2 < starts.size; start2 += 1) {
          if (!matcher.couldMatch(starts.letterMasks[start2])) continue;
          const from = starts.at(start2, 0);
          const match = matcher.match(this.#all, from, from + starts.lengths[start2]);
          if (match === null) continue;
          any = true;
          for (let n = 0, count = starts.count(start2); n < count; n += 1) {
            const at = starts.at(start2, n);
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
        if (starts[to] === WORD2) return IS_FIRST_WORD;
        return this.#crossesWord(from, to) ? JOINED : BEGINS_TEXT;
      }
      if (!ends && starts[from] !== NOTHING && this.#crossesWord(from, to)) return JOINED;
      switch (starts[from]) {
        case WORD2:
          return ends ? IS_WORD : BEGINS_WORD;
        case PIECE:
          return ends ? BEGINS_WORD : BEGINS_PIECE;
        default:
          return INSIDE;
      }
    }
    /** Whether a word begins between two positions: "lllama" is not in "All Llama". */
    #crossesWord(from, to) {
      for (let at = from + 1; at < to; at += 1) if (this.#starts[at] === WORD2) return true;
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
      while (to < folded.length && starts[to] !== WORD2) to += 1;
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
        const start3 = all.slice(at, Math.min(end, at + MAX_START_LENGTH));
        const known = places.get(start3);
        if (known === void 0) places.set(start3, [at]);
        else known.push(at);
      }
      this.letterMasks = new Int32Array(places.size);
      this.lengths = new Uint8Array(places.size);
      this.#from = new Int32Array(places.size + 1);
      const flat = [];
      let start2 = 0;
      for (const [text, where] of places) {
        this.letterMasks[start2] = letterMask(text, 0, text.length);
        this.lengths[start2] = text.length;
        for (const at of where) flat.push(at);
        start2 += 1;
        this.#from[start2] = flat.length;
      }
      this.#places = Int32Array.from(flat);
    }
    get size() {
      return this.lengths.length;
    }
    count(start2) {
      return this.#from[start2 + 1] - this.#from[start2];
    }
    /** The position of an occurrence of a start. */
    at(start2, occurrence) {
      return this.#places[this.#from[start2] + occurrence];
    }
  };

  // src/explorer/text-search.ts
  var TextSearch = class {
    catalogue;
    engine = null;
    last = { query: "", answer: EMPTY_ANSWER };
    constructor(catalogue) {
      this.catalogue = catalogue;
    }
    prepare() {
      this.engine ??= new SearchEngine(
        Array.from({ length: this.catalogue.size }, (_, row) => searchableRow(this.catalogue, row))
      );
      return this.engine;
    }
    /** The rows that match a query, best first; null for an empty query. */
    find(query) {
      const words = query.trim();
      if (words === "") return null;
      if (this.last.query !== words) this.last = { query: words, answer: this.prepare().find(words) };
      return this.last.answer;
    }
  };
  function searchableRow(catalogue, row) {
    const { families, rows, facets } = catalogue.table;
    const family = itemAt(rows.family, row);
    const tags = facets.filter((facet) => facet.chips && !facet.of_rows).flatMap((facet) => itemAt(facet.members, family).map((value) => itemAt(facet.values, value).name));
    const own = splitLines(itemAt(rows.search, row));
    const also = [
      itemAt(families.name, family),
      ...splitLines(itemAt(families.search, family)),
      ...itemAt(families.organisations, family).split(", "),
      itemAt(families.architecture, family),
      ...tags
    ];
    return { names: [itemAt(rows.name, row), ...own], also: also.filter((text) => text !== ""), weight: 0 };
  }
  function splitLines(text) {
    return text === "" ? [] : text.split("\n");
  }

  // src/explorer/view-url.ts
  var GROUPINGS = ["year", "size", "family", "none"];
  var ANY_RANGE = { from: "", to: "" };
  var DEFAULT_VIEW = {
    query: "",
    facets: /* @__PURE__ */ new Map(),
    parameters: ANY_RANGE,
    released: ANY_RANGE,
    sort: [],
    columns: null,
    group: null,
    models: []
  };
  var RESERVED_NAMES = /* @__PURE__ */ new Set(["q", "parameters", "released", "sort", "columns", "group", "models"]);
  var ALL_PREFIX = "all:";
  var MAX_ITEMS = 60;
  function parseView(query) {
    const given = new URLSearchParams(query);
    const facets = /* @__PURE__ */ new Map();
    for (const [name, value] of given) {
      if (RESERVED_NAMES.has(name) || facets.has(name)) continue;
      const choice = parseChoice(value);
      if (!isEmpty(choice)) facets.set(name, choice);
    }
    const group = given.get("group");
    const columns = given.get("columns");
    return {
      query: given.get("q") ?? "",
      facets,
      parameters: parseRange(given.get("parameters")),
      released: parseRange(given.get("released")),
      sort: unique(
        splitItems(given.get("sort")).map((item) => ({
          column: item.replace(/^-/, ""),
          descending: item.startsWith("-")
        })),
        (key) => key.column
      ),
      columns: columns === null ? null : unique(splitItems(columns), (column) => column),
      group: GROUPINGS.find((grouping) => grouping === group) ?? null,
      models: unique(splitItems(given.get("models")), (model) => model)
    };
  }
  function formatView(view) {
    const parts = [];
    if (view.query !== "") parts.push(["q", view.query]);
    for (const [name, choice] of view.facets) {
      const listed = [...choice.values, ...choice.excluded.map((value) => `!${value}`)].join(",");
      if (listed !== "") parts.push([name, choice.requireAll ? ALL_PREFIX + listed : listed]);
    }
    for (const name of ["parameters", "released"]) {
      const { from, to } = view[name];
      if (from !== "" || to !== "") parts.push([name, `${from}..${to}`]);
    }
    if (view.sort.length > 0)
      parts.push(["sort", view.sort.map(({ column, descending }) => (descending ? "-" : "") + column).join(",")]);
    if (view.columns !== null) parts.push(["columns", view.columns.join(",")]);
    if (view.group !== null) parts.push(["group", view.group]);
    if (view.models.length > 0) parts.push(["models", view.models.join(",")]);
    return parts.length === 0 ? "" : `?${parts.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&")}`;
  }
  function isEmpty(choice) {
    return choice.values.length === 0 && choice.excluded.length === 0;
  }
  function encode(text) {
    return encodeURIComponent(text).replace(/%2C|%3A|%2F/g, decodeURIComponent).replace(/%20/g, "+");
  }
  function parseChoice(value) {
    const all = value.startsWith(ALL_PREFIX);
    const listed = unique(splitItems(all ? value.slice(ALL_PREFIX.length) : value), (item) => item.replace(/^!/, ""));
    return {
      values: listed.filter((item) => !item.startsWith("!")),
      requireAll: all,
      excluded: listed.filter((item) => item.startsWith("!")).map((item) => item.slice(1))
    };
  }
  function parseRange(value) {
    const [from, to, ...more] = (value ?? "").split("..");
    return from === void 0 || to === void 0 || more.length > 0 ? ANY_RANGE : { from: from.trim(), to: to.trim() };
  }
  function splitItems(value) {
    return (value ?? "").split(",").filter((item) => item !== "" && item !== "!" && item !== "-").slice(0, MAX_ITEMS);
  }
  function unique(list, key) {
    const seen = /* @__PURE__ */ new Set();
    return list.filter((item) => {
      const name = key(item);
      if (seen.has(name)) return false;
      seen.add(name);
      return true;
    });
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

  // src/story/load-on-demand.ts
  var HERE = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
  var SCORE_SELECTOR = ".score:has(> a)";
  function loadCardsOnDemand() {
    const signs = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const wake = ({ type, target }) => {
      const pointed = type === "pointerover" || type === "focusin";
      if (pointed && !(target instanceof Element && target.closest(SCORE_SELECTOR) !== null)) return;
      for (const sign of signs) removeEventListener(sign, wake);
      void loadScript(new URL("story.js", HERE).href).catch(() => void 0);
    };
    for (const sign of signs) addEventListener(sign, wake, { passive: true });
  }

  // src/compare.ts
  var MAX_SUGGESTIONS = 8;
  var MAX_CHARTED = 12;
  var PAIRED_NOTE = "Hard problems are hard for every model. Where the result of each problem is known for both, the difference on each problem tells them apart better than two intervals do. The line marks no difference. Each pair is judged by itself, at 95 %: among many equal ones, some will seem apart.";
  var UNPAIRED_NOTE = "Not known problem by problem for any two of these, so that only the intervals above can be compared:";
  var ComparePage = class {
    root;
    catalogue;
    search;
    models = [];
    renderCount = 0;
    constructor(root, catalogue) {
      this.root = root;
      this.catalogue = catalogue;
      this.search = new TextSearch(catalogue);
    }
    start() {
      const field = find(this.root, "input");
      field.addEventListener("input", () => this.showSuggestions(field.value));
      addEventListener("popstate", () => void this.showModels(parseView(location.search).models));
      void this.showModels(parseView(location.search).models);
    }
    setModels(models) {
      try {
        history.pushState(null, "", `${location.pathname}${formatView({ ...DEFAULT_VIEW, models })}`);
      } catch {
      }
      void this.showModels(models);
    }
    showSuggestions(query) {
      const matches = this.search.find(query)?.matches.map((row) => ({ row, ref: this.catalogue.ref(row) })) ?? [];
      const more = matches.filter(({ ref }) => !this.models.includes(ref)).slice(0, this.models.length < MAX_MODELS ? MAX_SUGGESTIONS : 0);
      find(this.root, ".offers").replaceChildren(
        ...more.map(({ row, ref }) => {
          const button = element("button", { type: "button" }, itemAt(this.catalogue.table.rows.name, row));
          button.addEventListener("click", () => {
            const field = find(this.root, "input");
            field.value = "";
            this.setModels([...this.models, ref]);
            field.focus();
          });
          return element("li", {}, button);
        })
      );
    }
    async showModels(asked) {
      const there = asked.filter((ref) => this.catalogue.row(ref) !== void 0);
      const unknown = asked.filter((ref) => this.catalogue.row(ref) === void 0);
      this.models = there.slice(0, MAX_MODELS);
      const rows = this.models.map((ref) => this.catalogue.row(ref) ?? 0);
      const field = find(this.root, "input");
      field.disabled = this.models.length >= MAX_MODELS;
      const words = [
        rows.length === 0 ? "No model is chosen yet: add one above, or choose some in the table of models." : "",
        rows.length === 1 ? "One model; add another to compare it with." : "",
        rows.length > 1 ? `${rows.length} models.` : "",
        there.length > MAX_MODELS ? `The first ${MAX_MODELS} of ${there.length}.` : "",
        unknown.length > 0 ? `Not in the catalogue: ${unknown.join(", ")}.` : ""
      ];
      find(this.root, ".matches").textContent = words.filter((sentence) => sentence !== "").join(" ");
      this.showSuggestions(field.value);
      this.renderCount += 1;
      const showing = this.renderCount;
      const pairs = await this.loadComparisons();
      if (showing !== this.renderCount) return;
      const container = find(this.root, ".compared");
      if (rows.length === 0) container.replaceChildren();
      else {
        const results = compareResults(this.catalogue, rows);
        container.replaceChildren(
          this.factTable(rows),
          ...this.resultChart(rows, results),
          ...this.differences(rows, results, pairs),
          ...this.resultTable(rows, results)
        );
      }
    }
    /** What is known problem by problem of the models that are shown; null where it could not be loaded. */
    async loadComparisons() {
      if (this.models.length < 2) return [];
      try {
        const index = await loadData(this.root.dataset["pairs"] ?? "", "pairs");
        if (index.format !== FORMAT2) return null;
        return await findComparisons(
          index,
          this.models,
          async (part) => await loadData(`${this.root.dataset["root"] ?? ""}${part.path}`, part.name)
        );
      } catch {
        return null;
      }
    }
    factTable(rows) {
      const all = compareFacts(this.catalogue, rows);
      const heads = rows.map((row) => {
        const ref = this.catalogue.ref(row);
        const name = itemAt(this.catalogue.table.rows.name, row);
        const remove = element("button", { type: "button", "aria-label": `Take ${name} away` }, "×");
        remove.addEventListener("click", () => {
          this.setModels(this.models.filter((model) => model !== ref));
          find(this.root, "input").focus();
        });
        return element(
          "th",
          { scope: "col" },
          element("a", { href: modelAddress(this.catalogue, row) }, name),
          " ",
          remove
        );
      });
      const body = (title, some) => some.length === 0 ? null : element(
        "tbody",
        {},
        element(
          "tr",
          { class: "group" },
          element("th", { scope: "rowgroup", colspan: String(rows.length + 1) }, title)
        ),
        ...some.map(
          ({ title: name, values }) => element(
            "tr",
            {},
            element("th", { scope: "row" }, name),
            ...values.map((value) => element("td", {}, value))
          )
        )
      );
      const table = element(
        "table",
        { class: "data side" },
        element("caption", {}, "Facts side by side"),
        element("thead", {}, element("tr", {}, element("td"), ...heads)),
        ...[
          body(
            rows.length > 1 ? "Different" : "Facts",
            all.filter(({ differs }) => differs || rows.length === 1)
          ),
          body(
            "The same",
            all.filter(({ differs }) => !differs && rows.length > 1)
          )
        ].filter((tableBody) => tableBody !== null)
      );
      return section("facts", "Facts", scrollFrame("Facts side by side", withModelCount(table, rows)));
    }
    resultChart(rows, results) {
      const shared = results.filter((result) => result.rows.length > 1).slice(0, MAX_CHARTED);
      if (shared.length === 0) return [];
      const names = this.catalogue.table.rows.name;
      const groups = shared.map(
        ({ column, rows: having }) => element(
          "div",
          { class: "plot" },
          element("h3", {}, `${column.benchmark} ${column.what}`),
          element(
            "ul",
            {},
            ...having.map(
              (row) => element(
                "li",
                { "data-model": String(rows.indexOf(row) + 1) },
                element("span", {}, itemAt(names, row)),
                ...this.scoreCell(row, column.id, false)
              )
            )
          )
        )
      );
      const note = "Percent from 0 to 100: the value, and its 95 % interval as a bar. Where bars overlap the difference may be chance.";
      return [
        section(
          "chart",
          "On what more than one was measured",
          element("p", { class: "note" }, note),
          element("div", { class: "plots" }, ...groups)
        )
      ];
    }
    differences(rows, results, pairs) {
      if (rows.length < 2) return [];
      const parts = [];
      if (pairs === null)
        parts.push(element("p", { class: "empty" }, "What is known problem by problem could not be loaded."));
      else if (pairs.length > 0)
        parts.push(
          element("p", { class: "note" }, PAIRED_NOTE),
          ...pairs.map((comparison) => this.pairList(comparison, results))
        );
      const shared = results.filter((result) => result.rows.length > 1);
      const comparedColumns = new Set(pairs?.map(({ matter }) => matter.column));
      const rest = shared.filter(({ column }) => !comparedColumns.has(column.id)).map(({ column }) => `${column.benchmark} ${column.what}`);
      if (pairs !== null && rest.length > 0)
        parts.push(element("p", { class: "note" }, `${UNPAIRED_NOTE} ${rest.join(", ")}.`));
      else if (pairs?.length === 0)
        parts.push(element("p", { class: "empty" }, "No two of these have been measured on the same."));
      return [section("differences", "Differences on the same problems", ...parts)];
    }
    pairList({ matter, pairs }, results) {
      const low = Math.min(-0.02, ...pairs.map(({ difference }) => difference.low - 0.01));
      const high = Math.max(0.1, ...pairs.map(({ difference }) => difference.high + 0.01));
      const percent = (fraction) => String(100 * (fraction - low) / (high - low));
      const items = pairs.map(({ better, worse, difference }) => {
        const { difference: words, interval } = differenceText(difference, this.modelName(better), this.modelName(worse));
        const drawn = intervalBar(percent(difference.low), percent(difference.high), percent(difference.value));
        drawn.style.setProperty("--none", percent(0));
        const unsure = isSure(difference) ? [] : [" ", element("strong", {}, "Not settled:"), " it may be chance."];
        return element(
          "li",
          {},
          element("div", { class: "score" }, drawn),
          element("p", {}, `${words}. `, element("small", {}, interval), ...unsure)
        );
      });
      const scored = results.find(({ column }) => column.id === matter.column)?.rows ?? [];
      const comparedModels = new Set(pairs.flatMap(({ better, worse }) => [better, worse]));
      const others = scored.filter((row) => !comparedModels.has(this.catalogue.ref(row))).map((row) => itemAt(this.catalogue.table.rows.name, row));
      return element(
        "div",
        { class: "pairs" },
        element("h3", {}, element("a", { href: matter.path }, `${matter.benchmark} ${matter.what}`)),
        element("ul", {}, ...items),
        others.length === 0 ? null : element("p", { class: "note" }, `Not known problem by problem: ${others.join(", ")}.`)
      );
    }
    modelName(ref) {
      const row = this.catalogue.row(ref);
      return row === void 0 ? ref : itemAt(this.catalogue.table.rows.name, row);
    }
    resultTable(rows, results) {
      if (results.length === 0)
        return [
          section(
            "results",
            "Results",
            element(
              "p",
              { class: "empty" },
              "No result of plain generation has been entered for these; results with a method stand on the pages of the models."
            )
          )
        ];
      const names = rows.map((row) => element("th", { scope: "col" }, itemAt(this.catalogue.table.rows.name, row)));
      const withGap = rows.length === 2;
      const bodyRows = results.map(
        ({ column, gap }) => element(
          "tr",
          {},
          element(
            "th",
            { scope: "row" },
            element("a", { href: column.path }, column.benchmark),
            element("small", {}, column.what)
          ),
          ...rows.map((row) => element("td", { class: "s" }, ...this.scoreCell(row, column.id, true))),
          withGap ? element("td", { class: "n" }, gap ?? "") : null
        )
      );
      const head = element(
        "tr",
        {},
        element("td"),
        ...names,
        withGap ? element("th", { scope: "col", "data-kind": "number" }, "First minus second, points") : null
      );
      const table = element(
        "table",
        { class: "data side models" },
        element("caption", {}, "Results side by side"),
        element("thead", {}, head),
        element("tbody", {}, ...bodyRows)
      );
      const note = withGap ? [
        element(
          "p",
          { class: "note" },
          "The last column is the difference of two headlines, not of paired runs: settings may differ, and each number leads to its story."
        )
      ] : [];
      return [section("results", "Results", ...note, scrollFrame("Results side by side", withModelCount(table, rows)))];
    }
    scoreCell(row, column, marked) {
      const index = this.catalogue.scoreIndex(column, row);
      const scores = this.catalogue.scores(column);
      if (index < 0 || scores === void 0) return [];
      const [percent, low, high] = [itemAt(scores.percent, index), itemAt(scores.low, index), itemAt(scores.high, index)];
      const number = element("a", { href: scoreAddress(this.catalogue, row, column) }, percent);
      const interval = low === "" ? [] : [intervalBar(low, high, percent), element("small", {}, `${low}–${high}`)];
      const marks = marked ? scoreMarks(this.catalogue, row, column, true) : [];
      return [
        element("div", { class: "score" }, number, ...interval),
        marks.length === 0 ? null : element(
          "div",
          { class: "marks" },
          ...marks.flatMap((mark, position) => position === 0 ? [mark] : [" ", mark])
        )
      ];
    }
  };
  function section(id, title, ...children) {
    return element("section", {}, element("h2", { id }, title), ...children);
  }
  function withModelCount(table, rows) {
    table.style.setProperty("--models", String(rows.length));
    return table;
  }
  function scrollFrame(label, table) {
    return element("div", { class: "frame", tabindex: "0", role: "region", "aria-label": label }, table);
  }
  async function start(root) {
    try {
      const [table, scores] = await Promise.all([
        loadData(root.dataset["data"] ?? "", "models"),
        loadData(root.dataset["scores"] ?? "", "scores")
      ]);
      if (table.format !== FORMAT) throw new Error("the data is of another version than this script");
      const catalogue = new Catalogue(table);
      catalogue.addScores(scores);
      new ComparePage(root, catalogue).start();
    } catch (error) {
      find(root, ".matches").textContent = "The data could not be loaded.";
      throw error;
    }
  }
  var compareRoot = document.querySelector(".compare");
  if (compareRoot !== null) void start(compareRoot);
  loadCardsOnDemand();
})();
