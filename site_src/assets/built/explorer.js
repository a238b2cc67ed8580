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
    let sum = word - (word >>> 1 & 1431655765);
    sum = (sum & 858993459) + (sum >>> 2 & 858993459);
    sum = sum + (sum >>> 4) & 252645135;
    return Math.imul(sum, 16843009) >>> 24;
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

  // src/explorer/fold-text.ts
  function foldText(text) {
    return fold(text).text;
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
  var NAME_COLUMN = { id: "name", title: "Model", kind: "words", descendingFirst: false };
  var DEFAULT_COLUMNS = [
    "released",
    "size",
    "shape",
    "window",
    "architecture",
    "weights",
    "humaneval",
    "mbpp",
    "tags"
  ];
  function columnHead(catalogue, id) {
    if (id === NAME_COLUMN.id) return NAME_COLUMN;
    const fact = FACT_COLUMNS.find((candidate) => candidate.id === id);
    if (fact !== void 0) return fact;
    const column = catalogue.column(id);
    if (column === void 0)
      return DEFAULT_COLUMNS.includes(id) ? { id, title: id, kind: "score", descendingFirst: true } : void 0;
    return { id, title: `${column.benchmark} ${column.what}, %`, kind: "score", descendingFirst: true };
  }
  function shownColumns(catalogue, view) {
    const ids = [...view.columns ?? DEFAULT_COLUMNS];
    const asked = [
      ...view.sort.map(({ column }) => column),
      ...view.columns === null ? view.facets.get("has")?.values ?? [] : []
    ];
    const missing = [...new Set(asked)].filter((id) => !ids.includes(id));
    const position = ids.findIndex((id) => id === "tags" || columnHead(catalogue, id)?.kind === "score");
    ids.splice(position < 0 ? ids.length : position, 0, ...missing);
    return ids.map((id) => columnHead(catalogue, id)).filter((column) => column !== void 0 && column !== NAME_COLUMN);
  }
  function areDefaultColumns(columns) {
    return columns.length === DEFAULT_COLUMNS.length && columns.every(({ id }, index) => id === DEFAULT_COLUMNS[index]);
  }
  function needsScores(catalogue, view) {
    const ids = [...view.columns ?? [], ...view.sort.map(({ column }) => column)];
    return !catalogue.hasAllScores && (view.facets.has("has") || ids.some((id) => catalogue.column(id) !== void 0 && catalogue.scores(id) === void 0));
  }
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
  function sortValue(catalogue, row, id) {
    const { rows, families } = catalogue.table;
    const number = (count) => count === 0 ? null : count;
    switch (id) {
      case "released":
        return itemAt(rows.released, row) || null;
      case "size":
        return number(itemAt(rows.parameters, row));
      case "active":
        return number(itemAt(rows.active, row));
      case "shape":
        return number(itemAt(rows.layers, row) * 1e9 + itemAt(rows.hidden, row));
      case "window":
        return number(itemAt(rows.window, row));
      case "name":
        return naturalKey(`${itemAt(families.name, itemAt(rows.family, row))}
${itemAt(rows.name, row)}`);
      default: {
        const content = cellText(catalogue, row, id);
        if (content === "") return null;
        return catalogue.column(id) === void 0 ? naturalKey(content) : Number(content);
      }
    }
  }
  function naturalKey(content) {
    return foldText(content).replace(/\d+/g, (digits) => digits.padStart(8, "0"));
  }

  // src/explorer/data.ts
  var FORMAT = 2;
  var DISAGREES = 1;
  var QUOTED = 2;
  var UNVERIFIED = 4;

  // src/explorer/filter.ts
  var UNITS = { "": 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function parseParameters(text) {
    const match = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(text.trim());
    if (match === null) return null;
    return Math.round(Number(match[1]) * (UNITS[(match[2] ?? "").toUpperCase()] ?? 1));
  }
  function isDate(text) {
    return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);
  }
  var Filter = class {
    catalogue;
    view;
    /** Rows that pass everything that is not a facet. */
    base;
    rowsByFacet = /* @__PURE__ */ new Map();
    constructor(catalogue, view, search) {
      this.catalogue = catalogue;
      this.view = view;
      let base = BitSet.full(catalogue.size);
      const answer = search.find(view.query);
      if (answer !== null) base = BitSet.of(catalogue.size, answer.matches);
      this.base = filterByDate(catalogue, view.released, filterBySize(catalogue, view.parameters, base));
      for (const [id, choice] of view.facets) {
        const facetRows = catalogue.facet(id);
        if (facetRows !== void 0) this.rowsByFacet.set(id, matchingRows(facetRows, choice, catalogue.size));
      }
    }
    get rows() {
      return this.rowsExcept("");
    }
    /** How many rows each value of a facet has among those that would be shown. */
    counts(id) {
      const facetRows = this.catalogue.facet(id);
      if (facetRows === void 0) return [];
      const choice = this.view.facets.get(id);
      const others = this.rowsExcept(id);
      if (choice === void 0) return facetRows.rows.map((rows) => rows.intersectionCount(others));
      const { requireAll: all, values, excluded: not } = choice;
      const among = all ? others.and(matchingRows(facetRows, { values, requireAll: all, excluded: [] }, this.catalogue.size)) : others;
      const remaining = among.without(unionOf(facetRows, not, this.catalogue.size));
      return facetRows.rows.map((rows, number) => {
        const value = itemAt(facetRows.facet.values, number).id;
        if (!not.includes(value)) return rows.intersectionCount(remaining);
        const rest = not.filter((excluded) => excluded !== value);
        return rows.intersectionCount(among.without(unionOf(facetRows, rest, this.catalogue.size)));
      });
    }
    /** Rows that pass everything but the facet `id`. */
    rowsExcept(id) {
      let remaining = this.base;
      for (const [facet, rows] of this.rowsByFacet) if (facet !== id) remaining = remaining.and(rows);
      return remaining;
    }
  };
  function matchingRows(facetRows, { values, requireAll: all, excluded: not }, size) {
    const known = values.map((value) => facetRows.valueIndexes.get(value));
    let remaining = BitSet.full(size);
    if (values.length > 0) {
      const rowsByValue = known.map(
        (number) => number === void 0 ? new BitSet(size) : itemAt(facetRows.rows, number)
      );
      remaining = all ? rowsByValue.reduce((one, other) => one.and(other)) : rowsByValue.reduce((one, other) => one.or(other));
    }
    return remaining.without(unionOf(facetRows, not, size));
  }
  function unionOf(facetRows, values, size) {
    let rows = new BitSet(size);
    for (const value of values) {
      const number = facetRows.valueIndexes.get(value);
      if (number !== void 0) rows = rows.or(itemAt(facetRows.rows, number));
    }
    return rows;
  }
  function filterBySize(catalogue, range, rows) {
    const from = parseParameters(range.from);
    const to = parseParameters(range.to);
    if (from === null && to === null) return rows;
    const sizes = catalogue.table.rows.parameters;
    return filterRows(rows, (row) => {
      const size = itemAt(sizes, row);
      return size > 0 && (from === null || size >= from) && (to === null || size <= to);
    });
  }
  function filterByDate(catalogue, range, rows) {
    const from = isDate(range.from) ? range.from : "";
    const to = isDate(range.to) ? range.to : "";
    if (from === "" && to === "") return rows;
    const first = from === "" ? "" : earliestDay(from);
    const last = to === "" ? "" : latestDay(to);
    const released = catalogue.table.rows.released;
    return filterRows(rows, (row) => {
      const day = itemAt(released, row);
      return day !== "" && (first === "" || earliestDay(day) >= first) && (last === "" || latestDay(day) <= last);
    });
  }
  function earliestDay(day) {
    return day + "-01-01".slice(day.length - 4);
  }
  function latestDay(day) {
    if (day.length === 4) return `${day}-12-31`;
    if (day.length === 10) return day;
    const [year, month] = day.split("-").map(Number);
    return `${day}-${String(new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate()).padStart(2, "0")}`;
  }
  function filterRows(rows, test) {
    const kept = new BitSet(rows.size);
    for (let row = 0; row < rows.size; row += 1) if (rows.has(row) && test(row)) kept.add(row);
    return kept;
  }

  // src/explorer/model-comparison.ts
  var MAX_MODELS = 6;

  // src/explorer/view-url.ts
  var GROUPINGS = ["year", "size", "family", "none"];
  var EMPTY_CHOICE = { values: [], requireAll: false, excluded: [] };
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
  function withChoice(view, facet, choice) {
    const facets = new Map(view.facets);
    if (isEmpty(choice)) facets.delete(facet);
    else facets.set(facet, choice);
    return { ...view, facets };
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

  // src/explorer/page/chips.ts
  function filterChips(catalogue, view) {
    const list = [];
    if (view.query.trim() !== "") list.push({ text: `“${view.query.trim()}”`, without: { ...view, query: "" } });
    for (const [id, choice] of view.facets) {
      const facetRows = catalogue.facet(id);
      if (facetRows === void 0) continue;
      const name = (value) => {
        const number = facetRows.valueIndexes.get(value);
        return number === void 0 ? value : itemAt(facetRows.facet.values, number).name;
      };
      const without = (change) => withChoice(view, id, { ...choice, ...change });
      const among = choice.requireAll && choice.values.length > 1 ? "all: " : "";
      for (const value of choice.values) {
        list.push({
          text: `${facetRows.facet.title}: ${among}${name(value)}`,
          without: without({ values: choice.values.filter((other) => other !== value) })
        });
      }
      for (const value of choice.excluded) {
        list.push({
          text: `${facetRows.facet.title}: not ${name(value)}`,
          without: without({ excluded: choice.excluded.filter((other) => other !== value) })
        });
      }
    }
    for (const [name, title] of [
      ["parameters", "Size"],
      ["released", "Released"]
    ]) {
      const { from, to } = view[name];
      if (from === "" && to === "") continue;
      list.push({ text: `${title}: ${rangeText(view[name])}`, without: { ...view, [name]: ANY_RANGE } });
    }
    return list;
  }
  function rangeText({ from, to }) {
    if (from === "") return `up to ${to}`;
    if (to === "") return `from ${from}`;
    return from === to ? from : `${from} to ${to}`;
  }
  function clearFilters(view) {
    return { ...view, query: "", facets: /* @__PURE__ */ new Map(), parameters: ANY_RANGE, released: ANY_RANGE };
  }
  function showChips(list, all, take) {
    const had = [...list.children].findIndex((item) => item.contains(document.activeElement));
    list.replaceChildren(
      ...all.map(({ text, without }) => {
        const button = element("button", { type: "button", "aria-label": `Remove filter ${text}` }, text);
        button.addEventListener("click", () => take(without));
        return element("li", {}, button);
      })
    );
    if (had >= 0) list.children[Math.min(had, all.length - 1)]?.querySelector("button")?.focus();
  }
  function sortText(catalogue, view) {
    return view.sort.map(
      ({ column, descending }) => `${columnHead(catalogue, column)?.title ?? column}${descending ? ", falling" : ""}`
    ).join("; then ");
  }

  // src/explorer/page/dropdown.ts
  function createDropdowns(root, fill) {
    const dropdowns = [...root.querySelectorAll(".drop")].map((container) => {
      const id = container.dataset["panel"] ?? "";
      const button = find(container, "button");
      const panel = element("div", {
        class: "panel",
        id: `panel-${id}`,
        role: "group",
        "aria-label": button.textContent,
        hidden: ""
      });
      container.append(panel);
      button.setAttribute("aria-controls", panel.id);
      return { id, button, panel };
    });
    const close = (dropdown, focus) => {
      if (dropdown.panel.hidden) return;
      dropdown.panel.hidden = true;
      dropdown.button.setAttribute("aria-expanded", "false");
      if (focus) dropdown.button.focus();
    };
    for (const dropdown of dropdowns) {
      dropdown.button.addEventListener("click", () => {
        const opening = dropdown.panel.hidden;
        for (const other of dropdowns) close(other, false);
        if (!opening) return;
        fill(dropdown);
        dropdown.panel.hidden = false;
        dropdown.button.setAttribute("aria-expanded", "true");
        dropdown.panel.classList.toggle(
          "from-end",
          dropdown.button.getBoundingClientRect().left > document.documentElement.clientWidth / 2
        );
      });
      dropdown.panel.parentElement?.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || dropdown.panel.hidden) return;
        event.preventDefault();
        event.stopPropagation();
        close(dropdown, true);
      });
    }
    document.addEventListener("pointerdown", (event) => {
      const inside = event.target instanceof Element ? event.target.closest(".drop, dialog.sheet") : null;
      for (const dropdown of dropdowns)
        if (inside === null || inside.matches(".drop") && !inside.contains(dropdown.panel)) close(dropdown, false);
    });
    return dropdowns;
  }
  function findOpen(all) {
    return all.find(({ panel }) => !panel.hidden);
  }

  // src/explorer/page/facet-panel.ts
  var SHORT = 12;
  function facetPanel(facetRows, choose) {
    const { facet } = facetRows;
    let now = EMPTY_CHOICE;
    const several = facet.members.length === 0 || facet.members.some((values) => values.length > 1);
    const mode = element("select", { "aria-label": `${facet.title}: any or all of those chosen` });
    mode.append(element("option", { value: "any" }, "any of"), element("option", { value: "all" }, "all of"));
    mode.addEventListener("change", () => choose({ ...now, requireAll: mode.value === "all" }));
    const items = facet.values.map((value, number) => {
      const box = element("input", { type: "checkbox", value: value.id });
      const count = element("span", { class: "count" });
      const not = element(
        "button",
        { type: "button", class: "not", "aria-pressed": "false", title: `Leave out ${value.name}` },
        "not"
      );
      not.append(element("span", { class: "aside" }, ` ${value.name}`));
      box.addEventListener("change", () => {
        const values = now.values.filter((id) => id !== value.id);
        choose({
          ...now,
          values: box.checked ? [...values, value.id] : values,
          excluded: now.excluded.filter((id) => id !== value.id)
        });
      });
      not.addEventListener("click", () => {
        const out = now.excluded.includes(value.id);
        const rest = now.excluded.filter((id) => id !== value.id);
        choose({
          ...now,
          values: now.values.filter((id) => id !== value.id),
          excluded: out ? rest : [...rest, value.id]
        });
      });
      const label = element(
        "label",
        value.hint === "" ? {} : { title: value.hint },
        box,
        element("span", {}, value.name),
        " ",
        count
      );
      return { number, value, box, count, not, line: element("li", {}, label, not), folded: foldText(value.name) };
    });
    const list = element("ul", {}, ...items.map(({ line }) => line));
    const fieldset = element("fieldset", {}, element("legend", {}, facet.title));
    if (several && facet.values.length > 1) fieldset.append(element("div", { class: "mode" }, mode));
    if (items.length > SHORT) {
      const field = element("input", {
        type: "search",
        class: "among",
        placeholder: `Among ${items.length}`,
        "aria-label": `Find among: ${facet.title}`
      });
      field.addEventListener("input", () => {
        const words = foldText(field.value).trim();
        for (const item of items) item.line.hidden = !item.folded.includes(words);
      });
      fieldset.append(field);
    }
    fieldset.append(list);
    return {
      fieldset,
      update(choice, counts) {
        now = choice ?? EMPTY_CHOICE;
        mode.value = now.requireAll ? "all" : "any";
        for (const { number, value, box, count, not, line } of items) {
          const remaining = itemAt(counts, number);
          const out = now.excluded.includes(value.id);
          const countText = String(remaining);
          const pressed = String(out);
          box.checked = now.values.includes(value.id);
          if (count.textContent !== countText) count.textContent = countText;
          if (not.getAttribute("aria-pressed") !== pressed) not.setAttribute("aria-pressed", pressed);
          line.classList.toggle("out", out);
          line.classList.toggle("none", remaining === 0 && !box.checked && !out);
        }
      }
    };
  }

  // src/explorer/page/filter-sheet.ts
  function createSheet(button, parts, doneLabel) {
    const done = element("button", { type: "button", class: "done" });
    const body = element("div", { class: "sheet-body" });
    const dialog = element(
      "dialog",
      { class: "sheet", "aria-label": "Filters, columns, order" },
      body,
      element("div", { class: "sheet-foot" }, done)
    );
    const places = parts.map((part) => {
      const placeholder = document.createComment("");
      part.before(placeholder);
      return placeholder;
    });
    button.after(dialog);
    const wide = matchMedia("(min-width: 45em)");
    button.addEventListener("click", () => {
      body.append(...parts);
      done.textContent = doneLabel();
      dialog.showModal();
    });
    done.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      for (const [index, placeholder] of places.entries()) placeholder.after(parts[index] ?? "");
      button.focus();
    });
    wide.addEventListener("change", () => {
      if (wide.matches && dialog.open) dialog.close();
    });
    return {
      update() {
        if (dialog.open) done.textContent = doneLabel();
      }
    };
  }

  // src/explorer/page/range-panel.ts
  function rangePanel(title, example, remedy, isGood, choose) {
    const field = (label, placeholder) => element("input", {
      type: "text",
      "aria-label": `${title}, ${label}`,
      placeholder,
      autocomplete: "off",
      spellcheck: "false"
    });
    const from = field("from", example.from);
    const to = field("to", example.to);
    const trouble = element("p", { class: "trouble", role: "alert" });
    const changed = () => {
      const good = (input) => input.value.trim() === "" || isGood(input.value.trim());
      for (const input of [from, to]) input.setAttribute("aria-invalid", String(!good(input)));
      const well = good(from) && good(to);
      trouble.textContent = well ? "" : remedy;
      if (well) choose({ from: from.value.trim(), to: to.value.trim() });
    };
    for (const input of [from, to]) input.addEventListener("change", changed);
    const line = element("div", { class: "range" }, element("label", {}, "from ", from), element("label", {}, "to ", to));
    const fieldset = element("fieldset", {}, element("legend", {}, title), line, trouble);
    return {
      fieldset,
      update(range) {
        if (document.activeElement !== from) from.value = range.from;
        if (document.activeElement !== to) to.value = range.to;
      }
    };
  }

  // src/explorer/page/table-head.ts
  function nextSort(sort, column, more) {
    const known = sort.find((key) => key.column === column.id);
    const others = more ? sort.filter((key) => key.column !== column.id) : [];
    if (known !== void 0 && known.descending !== column.descendingFirst) return others;
    const next = {
      column: column.id,
      descending: known === void 0 ? column.descendingFirst : !column.descendingFirst
    };
    if (!more || known === void 0) return [...others, next];
    return sort.map((key) => key.column === column.id ? next : key);
  }
  function makeHeadSortable(table, sort) {
    for (const cell of table.querySelectorAll("thead th[data-column]")) {
      cell.replaceChildren(sortButton(cell.textContent ?? ""));
    }
    find(table, "thead").addEventListener("click", (event) => {
      const cell = event.target instanceof Element ? event.target.closest("th[data-column]") : null;
      const column = cell?.dataset["column"];
      if (column !== void 0 && event.target instanceof Element && event.target.closest("button") !== null)
        sort(column, event.shiftKey);
    });
  }
  function updateHead(table, columns, view) {
    const row = find(table, "thead tr");
    const known = new Map([...row.cells].map((cell) => [cell.dataset["column"] ?? "", cell]));
    const cells = [NAME_COLUMN, ...columns].map((column) => {
      const cell = known.get(column.id) ?? element("th", { scope: "col", "data-column": column.id }, sortButton(column.title));
      const key = view.sort.findIndex((sortKey) => sortKey.column === column.id);
      cell.dataset["kind"] = column.kind;
      if (key < 0) cell.removeAttribute("aria-sort");
      else cell.setAttribute("aria-sort", view.sort[key]?.descending === true ? "descending" : "ascending");
      const sign = find(cell, "button").dataset;
      if (key < 0 || view.sort.length < 2) delete sign["key"];
      else sign["key"] = String(key + 1);
      return cell;
    });
    if (cells.length !== row.cells.length || cells.some((cell, index) => row.cells[index] !== cell)) {
      const focused = document.activeElement;
      row.replaceChildren(...cells);
      if (focused instanceof HTMLElement && row.contains(focused)) focused.focus({ preventScroll: true });
    }
  }
  function sortButton(title) {
    return element("button", { type: "button", class: "sort" }, title);
  }

  // src/explorer/page/table-row.ts
  var NOT_CHECKED = "Not checked against its source yet";
  function rowElement(catalogue, row, options) {
    const { families, rows } = catalogue.table;
    const family = itemAt(rows.family, row);
    const unsure = itemAt(rows.unverified, row) === 1 ? [" ", abbreviation("A field of this row is not checked against its source yet", "unverified")] : [];
    const name = element(
      "th",
      { scope: "row" },
      options.chosen === null ? null : compareCheckbox(catalogue, row, options.chosen),
      element("a", { href: options.root + modelAddress(catalogue, row) }, itemAt(rows.name, row)),
      element("small", {}, itemAt(families.organisations, family), ...unsure)
    );
    return element("tr", {}, name, ...options.columns.map((column) => tableCell(catalogue, row, column, options)));
  }
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
  function compareCheckbox(catalogue, row, chosen) {
    const ref = catalogue.ref(row);
    const box = element("input", {
      type: "checkbox",
      class: "pick",
      value: ref,
      "aria-label": `Compare ${itemAt(catalogue.table.rows.name, row)}`
    });
    box.checked = chosen.has(ref);
    return box;
  }
  function tableCell(catalogue, row, column, options) {
    if (column.kind === "score")
      return element(
        "td",
        { class: "s", "data-head": column.title },
        ...scoreContent(catalogue, row, column.id, options)
      );
    if (column.kind === "tags") {
      const links = rowTags(catalogue, row).map(
        ({ id, name }) => element("a", { class: "tag", href: `${options.root}tags/${id}.html` }, name)
      );
      return element("td", { class: "t" }, ...links.flatMap((link, index) => index === 0 ? [link] : [" ", link]));
    }
    const content = cellText(catalogue, row, column.id);
    return element(
      "td",
      { class: column.kind === "number" ? "n" : null, "data-head": HEADED.has(column.id) ? column.title : null },
      content
    );
  }
  var HEADED = /* @__PURE__ */ new Set(["shape", "window", "active", "family", "licence", "language", "organisation"]);
  function scoreContent(catalogue, row, column, options) {
    const index = catalogue.scoreIndex(column, row);
    const scores = catalogue.scores(column);
    if (index < 0 || scores === void 0) return [];
    const percent = itemAt(scores.percent, index);
    const low = itemAt(scores.low, index);
    const high = itemAt(scores.high, index);
    const number = element("a", { href: options.root + scoreAddress(catalogue, row, column) }, percent);
    const interval = [];
    if (low !== "") {
      interval.push(intervalBar(low, high, percent), element("small", {}, `${low}–${high}`));
    }
    const marks = scoreMarks(catalogue, row, column, options.ranks);
    return [
      element("div", { class: "score" }, number, ...interval),
      marks.length === 0 ? null : element(
        "div",
        { class: "marks" },
        ...marks.flatMap((mark, position) => position === 0 ? [mark] : [" ", mark])
      )
    ];
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

  // src/explorer/row-layout.ts
  var MAX_SECTION_LINKS = 40;
  var RowLayout = class {
    rows;
    /** Whether headings can be jumped to: then each begins a stretch. */
    hasSectionLinks;
    titles;
    starts;
    constructor(sections) {
      this.rows = sections.flatMap(({ rows }) => rows);
      this.hasSectionLinks = sections.length <= MAX_SECTION_LINKS;
      let from = 0;
      const starts = [];
      const titles = /* @__PURE__ */ new Map();
      for (const { title, rows } of sections) {
        starts.push(from);
        if (title !== "") titles.set(from, title);
        from += rows.length;
      }
      this.starts = starts;
      this.titles = titles;
    }
    get count() {
      return this.rows.length;
    }
    /** The heading above a row; "" where there is none. */
    title(line) {
      return this.titles.get(line) ?? "";
    }
    /** The id that a link to the section which starts here leads to; null for any other row. */
    anchor(line) {
      return this.hasSectionLinks && this.titles.has(line) ? `g-${this.starts.indexOf(line) + 1}` : null;
    }
    /**
     * `from` to `to` with the rows from `first` to before `last` filled, at most `most` of them in a stretch.
     *
     * What is filled lies in one section each, as a heading stands for its table body; what is not may have several,
     * unless they can be jumped to.
     */
    split(from, to, first, last, most) {
      const begin = Math.min(to, Math.max(from, first));
      const end = Math.min(to, Math.max(begin, last));
      const ranges = this.emptyRanges(from, begin);
      for (let line = begin; line < end; ) {
        const next = Math.min(end, line + most, this.nextSection(line));
        ranges.push({ from: line, to: next, filled: true });
        line = next;
      }
      return [...ranges, ...this.emptyRanges(end, to)];
    }
    emptyRanges(from, to) {
      const ranges = [];
      for (let line = from; line < to; ) {
        const next = this.hasSectionLinks ? Math.min(to, this.nextSection(line)) : to;
        ranges.push({ from: line, to: next, filled: false });
        line = next;
      }
      return ranges;
    }
    /** Where the next section starts. */
    nextSection(line) {
      let low = 0;
      let high = this.starts.length;
      while (low < high) {
        const middle = low + high >>> 1;
        if (itemAt(this.starts, middle) <= line) low = middle + 1;
        else high = middle;
      }
      return this.starts[low] ?? this.count;
    }
  };
  function visibleRows(count, top, height, above, below) {
    const rowHeight = height / count;
    if (!(rowHeight > 0)) return [0, 0];
    const first = Math.floor((above - top) / rowHeight);
    const last = Math.ceil((below - top) / rowHeight);
    return [Math.min(count, Math.max(0, first)), Math.min(count, Math.max(0, last))];
  }

  // src/explorer/page/virtual-table.ts
  var BLOCK_ROWS = 30;
  var MAX_FULL_ROWS = 600;
  var PRELOAD_PX = 900;
  var VirtualTable = class {
    table;
    createRow;
    layout = new RowLayout([]);
    blocks = [];
    observer = null;
    root = null;
    idle = 0;
    rowHeight = 46;
    columns = 1;
    constructor(table, makeRow) {
      this.table = table;
      this.createRow = makeRow;
    }
    /** Where the table begins on the screen; to be asked before anything is changed, when it costs nothing. */
    measure() {
      const body = this.blocks.find(({ filled }) => filled)?.body ?? this.table.tBodies[0];
      const height = body?.getBoundingClientRect().height ?? 0;
      if (body !== void 0 && height > 0) this.rowHeight = height / body.rows.length;
      const frame = this.table.closest(".frame");
      this.root = frame !== null && getComputedStyle(frame).maxHeight !== "none" ? frame : null;
      return this.table.getBoundingClientRect().top;
    }
    /** Puts these rows in place of what the table has; those on the screen are there when this returns. */
    show(sections, columns, top) {
      this.stop();
      this.columns = columns;
      this.layout = new RowLayout(sections);
      const { count } = this.layout;
      const height = count * this.rowHeight;
      const start = Math.max(top, Math.min(0, innerHeight - height));
      const [first, last] = visibleRows(count, start, height, 0, innerHeight);
      this.blocks = this.layout.split(0, count, first, last, BLOCK_ROWS).map((stretch) => this.createBlock(stretch, this.rowHeight));
      for (const body of [...this.table.tBodies]) body.remove();
      this.table.append(...this.blocks.map(({ body }) => body));
      this.watch();
    }
    /** Fills everything, as paper needs it. */
    fillAll() {
      for (const block of [...this.blocks]) if (!block.filled) this.fill(block, block.from, block.to);
    }
    get isFilledWhole() {
      return this.layout.count <= MAX_FULL_ROWS;
    }
    createBlock(stretch, rowHeight) {
      const { from, to, filled } = stretch;
      const body = element("tbody", { id: this.layout.anchor(from) });
      const height = filled ? 0 : (to - from) * rowHeight;
      if (filled) {
        for (let line = from; line < to; line += 1) {
          const title = this.layout.title(line);
          if (title !== "")
            body.append(
              element(
                "tr",
                { class: "group" },
                element("th", { scope: "rowgroup", colspan: String(this.columns) }, title)
              )
            );
          body.append(this.createRow(itemAt(this.layout.rows, line)));
        }
      } else {
        const space = element("td", { colspan: String(this.columns) });
        space.style.height = `${height}px`;
        body.append(element("tr", { class: "space", "aria-hidden": "true" }, space));
      }
      return { ...stretch, body, height };
    }
    /** Fills a part of what is empty. */
    fill(block, first, last) {
      const { from, to } = block;
      this.replace(block, 1, this.layout.split(from, to, first, last, BLOCK_ROWS), block.height / (to - from));
    }
    /** Empties what is filled, and makes it one with what is empty beside it. */
    empty(block, height) {
      const position = this.blocks.indexOf(block);
      const joins = (one) => this.blocks[one]?.filled === false;
      const first = joins(position - 1) && this.layout.anchor(block.from) === null ? position - 1 : position;
      const next = this.blocks[position + 1];
      const last = next !== void 0 && joins(position + 1) && this.layout.anchor(next.from) === null ? position + 1 : position;
      const joined = this.blocks.slice(first, last + 1);
      const from = itemAt(joined, 0).from;
      const to = itemAt(joined, joined.length - 1).to;
      const whole = joined.reduce((sum, joinedBlock) => sum + (joinedBlock === block ? height : joinedBlock.height), 0);
      this.replace(itemAt(joined, 0), joined.length, [{ from, to, filled: false }], whole / (to - from));
    }
    replace(first, count, stretches, rowHeight) {
      const replacements = stretches.map((stretch) => this.createBlock(stretch, rowHeight));
      first.body.before(...replacements.map(({ body }) => body));
      const gone = this.blocks.splice(this.blocks.indexOf(first), count, ...replacements);
      for (const { body } of gone) {
        this.observer?.unobserve(body);
        body.remove();
      }
      for (const { body } of replacements) this.observer?.observe(body);
    }
    watch() {
      const root = this.table.closest(".frame.wide") ?? this.root;
      this.observer = new IntersectionObserver((entries) => this.onIntersect(entries), {
        root,
        rootMargin: `${PRELOAD_PX}px 0px`
      });
      for (const { body } of this.blocks) this.observer.observe(body);
      if (this.isFilledWhole) this.fillWhenIdle();
    }
    stop() {
      this.observer?.disconnect();
      if (this.idle !== 0) cancelIdle(this.idle);
      this.idle = 0;
    }
    onIntersect(entries) {
      for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
        const block = this.blocks.find(({ body }) => body === target);
        if (block === void 0) continue;
        const { top, height } = boundingClientRect;
        if (isIntersecting && !block.filled) {
          const [above, below] = [rootBounds?.top ?? -PRELOAD_PX, rootBounds?.bottom ?? innerHeight + PRELOAD_PX];
          const [first, last] = visibleRows(block.to - block.from, top, height, above, below);
          if (last > first) this.fill(block, block.from + first, block.from + last);
        } else if (!isIntersecting && block.filled && !this.isFilledWhole && height > 0 && !block.body.contains(document.activeElement)) {
          this.rowHeight = height / (block.to - block.from);
          this.empty(block, height);
        }
      }
    }
    fillWhenIdle() {
      const next = this.blocks.find(({ filled }) => !filled);
      if (next === void 0) return;
      this.idle = whenIdle(() => {
        if (this.blocks.includes(next)) this.fill(next, next.from, next.from + BLOCK_ROWS);
        this.fillWhenIdle();
      });
    }
  };
  function whenIdle(work) {
    return "requestIdleCallback" in window ? requestIdleCallback(work, { timeout: 200 }) : setTimeout(work, 30);
  }
  function cancelIdle(handle) {
    if ("cancelIdleCallback" in window) cancelIdleCallback(handle);
    else clearTimeout(handle);
  }

  // src/explorer/row-order.ts
  var RowOrder = class {
    catalogue;
    ranksByColumn = /* @__PURE__ */ new Map();
    last = null;
    constructor(catalogue) {
      this.catalogue = catalogue;
    }
    /** All rows, sorted. Equal rows keep their order; rows without a value come last in both directions. */
    rows(sort) {
      const known = sort.filter(({ column }) => columnHead(this.catalogue, column) !== void 0);
      const name = known.map(({ column, descending }) => (descending ? "-" : "") + column).join(",");
      if (this.last?.name === name) return this.last.rows;
      const keys = known.map(({ column, descending }) => ({
        ranks: this.ranksBy(column),
        direction: descending ? -1 : 1
      }));
      const rows = Int32Array.from({ length: this.catalogue.size }, (_, row) => row);
      if (keys.length > 0) {
        rows.sort((one, other) => {
          for (const { ranks, direction } of keys) {
            const first = itemAt(ranks, one);
            const second = itemAt(ranks, other);
            if (first === second) continue;
            if (first < 0) return 1;
            if (second < 0) return -1;
            return (first - second) * direction;
          }
          return one - other;
        });
      }
      this.last = { name, rows };
      return rows;
    }
    /** Computes the order that takes longest: by name. */
    prepare() {
      this.ranksBy(NAME_COLUMN.id);
    }
    /** Drops the cached ranks of scores, after more scores were loaded. */
    forgetScores() {
      for (const id of [...this.ranksByColumn.keys()])
        if (this.catalogue.column(id) !== void 0) this.ranksByColumn.delete(id);
      this.last = null;
    }
    /** Rank of the value of each row, equal for equal values; -1 without a value. */
    ranksBy(column) {
      let ranks = this.ranksByColumn.get(column);
      if (ranks !== void 0) return ranks;
      const keys = Array.from({ length: this.catalogue.size }, (_, row) => sortValue(this.catalogue, row, column));
      const rising = [...keys.keys()].filter((row) => keys[row] !== null).sort((one, other) => compareValues(keys[one], keys[other]));
      ranks = new Int32Array(this.catalogue.size).fill(-1);
      let rank = 0;
      for (const [number, row] of rising.entries()) {
        if (number > 0 && compareValues(keys[itemAt(rising, number - 1)], keys[row]) !== 0) rank = number;
        ranks[row] = rank;
      }
      this.ranksByColumn.set(column, ranks);
      return ranks;
    }
  };
  function compareValues(one, other) {
    if (one === other) return 0;
    return (one ?? "") < (other ?? "") ? -1 : 1;
  }
  function effectiveGrouping(view) {
    return view.group ?? (view.sort.length === 0 && view.query.trim() === "" ? "year" : "none");
  }
  function groupRows(catalogue, orders, view, kept, best) {
    const rows = [];
    const all = best !== null && view.sort.length === 0 ? best : orders.rows(view.sort);
    for (const row of all) if (kept.has(row)) rows.push(row);
    const by = effectiveGrouping(view);
    if (by === "none") return rows.length === 0 ? [] : [{ title: "", rows }];
    const rowsByTitle = /* @__PURE__ */ new Map();
    for (const row of rows) {
      const title = SECTION_TITLES[by](catalogue, row);
      const same = rowsByTitle.get(title);
      if (same === void 0) rowsByTitle.set(title, [row]);
      else same.push(row);
    }
    const parts = [...rowsByTitle].map(([title, same]) => ({ title, rows: same }));
    return by === "size" ? parts.sort((one, other) => sizeRank(catalogue, other) - sizeRank(catalogue, one)) : parts;
  }
  function sizeRank(catalogue, { rows }) {
    return catalogue.facet("size")?.facet.members[rows[0] ?? -1]?.[0] ?? -1;
  }
  var SECTION_TITLES = {
    year: ({ table: { rows, families } }, row) => {
      const day = itemAt(rows.released, row) || itemAt(families.released, itemAt(rows.family, row));
      return day === "" ? "Date not known" : day.slice(0, 4);
    },
    family: ({ table: { rows, families } }, row) => itemAt(families.name, itemAt(rows.family, row)),
    size: (catalogue, row) => {
      const facet = catalogue.facet("size")?.facet;
      const value = facet === void 0 ? void 0 : itemAt(facet.members, row)[0];
      return facet === void 0 || value === void 0 ? "Size not published" : itemAt(facet.values, value).name;
    }
  };

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

  // src/explorer.ts
  var PRELOAD_PX2 = 2e3;
  var WIDTH_REM = { name: 11, words: 5.5, number: 5, score: 8, tags: 9 };
  var Explorer = class {
    root;
    table;
    frame;
    field;
    status;
    virtualTable;
    dropdowns;
    sheet;
    facets = /* @__PURE__ */ new Map();
    ranges = /* @__PURE__ */ new Map();
    view = DEFAULT_VIEW;
    loading = null;
    loaded = null;
    hasDrawn = false;
    isPicking = false;
    isTyping = false;
    matches = 0;
    /** In the order shown; all of them before anything is drawn. */
    rows = [];
    /** Those of the table as drawn, after the name. */
    columns = [];
    /** How wide the table may be without scrolling, in rem. */
    availableRem = Number.POSITIVE_INFINITY;
    total;
    constructor(root, table) {
      this.root = root;
      this.table = table;
      this.frame = table.closest(".frame") ?? table;
      this.field = find(root, "input[type=search]");
      this.status = find(root, ".matches");
      this.total = Number(root.dataset["rows"]);
      this.matches = this.total;
      this.virtualTable = new VirtualTable(table, (row) => this.createRow(row));
      this.dropdowns = createDropdowns(root, (dropdown) => this.fillDropdown(dropdown));
      this.sheet = createSheet(
        find(root, ".sheet-button"),
        [find(root, ".filters"), find(root, ".arrange")],
        () => `Show ${this.matches}`
      );
      this.listen();
    }
    start() {
      this.view = parseView(location.search);
      if (this.view.models.length > 0) {
        this.isPicking = true;
        find(this.root, ".choosing").setAttribute("aria-pressed", "true");
      }
      const typed = this.field.value;
      if (typed !== "" && typed !== this.view.query) {
        this.setView({ ...this.view, query: typed });
        this.isTyping = true;
      } else if (formatView(this.view) !== "") void this.show();
      else this.loadRestOnScroll();
      if (this.root.contains(document.activeElement)) void this.load().catch(() => void 0);
    }
    /** A long table has only its first rows in the page; the others load when the reader comes near the last of them. */
    loadRestOnScroll() {
      const rows = this.table.querySelectorAll("tbody tr:not(.group)");
      const last = [...rows].at(-1);
      if (last === void 0 || rows.length >= this.total) return;
      const observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          observer.disconnect();
          if (!this.hasDrawn) void this.show();
        },
        { rootMargin: `${PRELOAD_PX2}px 0px` }
      );
      observer.observe(last);
    }
    listen() {
      this.field.addEventListener("input", () => {
        this.setView({ ...this.view, query: this.field.value }, this.isTyping ? "replace" : "push");
        this.isTyping = true;
      });
      this.field.addEventListener("blur", () => {
        this.isTyping = false;
      });
      find(this.root, ".clear").addEventListener("click", () => {
        this.setView(clearFilters(this.view));
        this.field.focus();
      });
      const pickButton = find(this.root, ".choosing");
      pickButton.addEventListener("click", () => {
        this.isPicking = !this.isPicking;
        pickButton.setAttribute("aria-pressed", String(this.isPicking));
        void this.show();
      });
      this.table.addEventListener("change", ({ target }) => {
        if (!(target instanceof HTMLInputElement) || !target.matches(".pick")) return;
        const others = this.view.models.filter((model) => model !== target.value);
        this.view = { ...this.view, models: target.checked ? [...others, target.value] : others };
        updateAddress(this.view, "replace");
        this.showCompareLink();
      });
      makeHeadSortable(this.table, (column, more) => this.sort(column, more));
      addEventListener("popstate", () => {
        this.view = parseView(location.search);
        void this.show();
      });
      addEventListener("beforeprint", () => {
        if (this.hasDrawn) this.virtualTable.fillAll();
      });
      for (const area of [this.root, find(this.table, "thead")]) {
        for (const eventName of ["pointerenter", "focusin", "touchstart"]) {
          area.addEventListener(eventName, () => void this.load().catch(() => void 0), { once: true, passive: true });
        }
      }
    }
    /** Shows another view, and writes it into the URL. */
    setView(view, step = "push") {
      this.view = view;
      if (step === "push") this.isTyping = false;
      updateAddress(view, step);
      void this.show();
    }
    sort(id, more) {
      void this.load().then(({ catalogue }) => {
        const column = [NAME_COLUMN, ...shownColumns(catalogue, this.view)].find((candidate) => candidate.id === id);
        if (column !== void 0) this.setView({ ...this.view, sort: nextSort(this.view.sort, column, more) });
      });
    }
    load() {
      this.loading ??= Promise.all([loadData(itemAt(this.urls, 0), "models"), this.loadExtras()]).then(
        ([data, extras]) => {
          const table = data;
          if (table.format !== FORMAT) throw new Error("the data is of another version than this script");
          const catalogue = new Catalogue(table);
          this.loaded = {
            catalogue,
            order: new RowOrder(catalogue),
            search: new extras.TextSearch(catalogue),
            extras
          };
          const { search, order } = this.loaded;
          whenIdle(() => {
            search.prepare();
            whenIdle(() => order.prepare());
          });
          return this.loaded;
        }
      );
      this.loading.catch(() => {
        this.loading = null;
        this.status.textContent = "The data could not be loaded: the table is as it was.";
      });
      return this.loading;
    }
    async loadExtras() {
      await loadScript(this.root.dataset["more"] ?? "");
      if (window.catalogExplorer === void 0) throw new Error("explorer-more.js does not register itself");
      return window.catalogExplorer;
    }
    get urls() {
      return [this.root.dataset["data"] ?? "", this.root.dataset["scores"] ?? ""];
    }
    async loadScores(loaded) {
      if (loaded.catalogue.hasAllScores) return;
      loaded.catalogue.addScores(await loadData(itemAt(this.urls, 1), "scores"));
      loaded.order.forgetScores();
    }
    /** Shows the current view; the last call wins. */
    async show() {
      const asked = this.view;
      const loaded = this.loaded ?? await this.load();
      if (needsScores(loaded.catalogue, asked)) await this.loadScores(loaded);
      if (asked === this.view) this.draw(loaded);
    }
    draw({ catalogue, order, search }) {
      const { view } = this;
      const top = this.virtualTable.measure();
      if (!this.frame.hidden)
        this.availableRem = this.frame.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const start = performance.now();
      const filter = new Filter(catalogue, view, search);
      const remaining = filter.rows;
      const all = groupRows(catalogue, order, view, remaining, search.find(view.query)?.matches ?? null);
      performance.measure("filter", { start });
      const columns = shownColumns(catalogue, view);
      this.matches = remaining.count;
      this.rows = all.flatMap(({ rows }) => rows);
      this.hasDrawn = true;
      updateHead(this.table, columns, view);
      this.columns = columns;
      this.setTableWidth(columns);
      this.virtualTable.show(all, columns.length + 1, top);
      this.table.setAttribute("aria-rowcount", String(this.matches + all.length + 1));
      this.frame.hidden = this.matches === 0;
      document.querySelector(".rest")?.remove();
      find(this.root, ".nothing").hidden = this.matches > 0;
      showSectionLinks(
        all.map(({ title }) => title),
        orderText(catalogue, view)
      );
      this.showCompareLink();
      this.updateControls(filter);
    }
    /** The link to the models chosen, side by side. */
    showCompareLink() {
      const { models } = this.view;
      const link = find(this.root, ".chosen-models");
      link.hidden = !this.isPicking || models.length === 0;
      link.href = `${link.href.replace(/\?.*$/, "")}${formatView({ ...DEFAULT_VIEW, models })}`;
      link.textContent = models.length > MAX_MODELS ? `${models.length} chosen; ${MAX_MODELS} can be compared` : `Compare ${models.length} side by side`;
    }
    /** Brings fields, chips and counts in line with the view. */
    updateControls(filter) {
      const { view, loaded } = this;
      if (loaded === null) return;
      if (document.activeElement !== this.field || this.field.value.trim() !== view.query.trim())
        this.field.value = view.query;
      const answer = loaded.search.find(view.query);
      const correction = answer === null ? "" : loaded.extras.matchMessage(answer);
      const count = this.matches === this.total ? `${groupThousands(this.total)} rows` : `${groupThousands(this.matches)} of ${groupThousands(this.total)} rows`;
      const message = correction === "" ? count : `${count}, ${correction}`;
      if (this.status.textContent !== message) this.status.textContent = message;
      const setAndFocus = (next) => {
        this.setView(next);
        this.field.focus();
      };
      if (this.matches === 0)
        loaded.extras.showFallback(find(this.root, ".nothing"), loaded.catalogue, view, loaded.search, setAndFocus);
      const all = filterChips(loaded.catalogue, view);
      showChips(find(this.root, ".chips"), all, (next) => this.setView(next));
      find(this.root, ".clear").hidden = all.length === 0;
      for (const { id, button } of this.dropdowns) {
        const panel = loaded.catalogue.table.panels.find((candidate) => candidate.id === id);
        if (panel !== void 0) button.classList.toggle("used", this.isUsed(id));
      }
      this.sheet.update();
      const dropdown = findOpen(this.dropdowns);
      if (dropdown !== void 0) this.updateDropdown(dropdown, filter);
    }
    isUsed(panel) {
      return this.facetsOf(panel).some((id) => this.view.facets.has(id)) || panel === "size" && this.view.parameters.from + this.view.parameters.to !== "" || panel === "released" && this.view.released.from + this.view.released.to !== "";
    }
    facetsOf(panel) {
      const table = this.loaded?.catalogue.table;
      if (panel === "results") return [HAS_RESULT];
      return table?.panels.find(({ id }) => id === panel)?.facets.map((number) => itemAt(table.facets, number).id) ?? [];
    }
    /** Fills the panel of a dropdown, before it opens. */
    fillDropdown(dropdown) {
      const loaded = this.loaded;
      if (loaded === null || dropdown.id === "results" && !loaded.catalogue.hasAllScores) {
        dropdown.panel.replaceChildren(element("p", {}, "Loading…"));
        void this.load().then((ready) => dropdown.id === "results" ? this.loadScores(ready) : void 0).then(() => this.fillDropdown(dropdown)).catch(() => dropdown.panel.replaceChildren(element("p", {}, "The data could not be loaded.")));
        return;
      }
      const { catalogue, search } = loaded;
      if (!this.hasDrawn) this.rows = Array.from({ length: catalogue.size }, (_, row) => row);
      const parts = [];
      if (dropdown.id === "size")
        parts.push(
          this.rangeFieldset(
            "parameters",
            "Parameters",
            { from: "1B", to: "8B" },
            "Write a size as 350M, 7B or 16.1B.",
            (text) => parseParameters(text) !== null
          )
        );
      if (dropdown.id === "released")
        parts.push(
          this.rangeFieldset(
            "released",
            "Released",
            { from: "2023", to: "2024-06" },
            "Write a date as 2024, 2024-03 or 2024-03-25.",
            isDate
          )
        );
      for (const id of this.facetsOf(dropdown.id)) {
        const facetRows = catalogue.facet(id);
        if (facetRows === void 0) continue;
        let panel = this.facets.get(id);
        if (panel === void 0) {
          panel = facetPanel(facetRows, (choice) => this.setView(withChoice(this.view, id, choice)));
          this.facets.set(id, panel);
        }
        parts.push(panel.fieldset);
      }
      if (parts.length > 0) dropdown.panel.replaceChildren(...parts);
      this.updateDropdown(dropdown, new Filter(catalogue, this.view, search));
    }
    rangeFieldset(name, title, example, remedy, isGood) {
      let panel = this.ranges.get(name);
      if (panel === void 0) {
        panel = rangePanel(title, example, remedy, isGood, (range) => this.setView({ ...this.view, [name]: range }));
        this.ranges.set(name, panel);
      }
      return panel.fieldset;
    }
    updateDropdown(dropdown, filter) {
      if (this.loaded === null) return;
      const { catalogue, extras } = this.loaded;
      if (dropdown.id === "columns")
        extras.columnsPanel(dropdown.panel, catalogue, this.view, (view) => this.setView(view));
      if (dropdown.id === "take")
        extras.exportPanel(
          dropdown.panel,
          this.exportTable(catalogue),
          () => loadData(this.root.dataset["citations"] ?? "", "citations")
        );
      if (dropdown.id === "order") extras.orderPanel(dropdown.panel, catalogue, this.view, (view) => this.setView(view));
      for (const id of this.facetsOf(dropdown.id))
        this.facets.get(id)?.update(this.view.facets.get(id), filter.counts(id));
      if (dropdown.id === "size") this.ranges.get("parameters")?.update(this.view.parameters);
      if (dropdown.id === "released") this.ranges.get("released")?.update(this.view.released);
    }
    /** The table as shown, for export. */
    exportTable(catalogue) {
      return { catalogue, rows: this.rows, columns: shownColumns(catalogue, this.view), address: location.href };
    }
    /** The default columns have fixed widths; chosen ones share the page, or scroll. */
    setTableWidth(columns) {
      const chosen = !areDefaultColumns(columns);
      const rem = columns.reduce((sum, { kind }) => sum + (WIDTH_REM[kind] ?? 0), WIDTH_REM["name"] ?? 0);
      this.table.classList.toggle("chosen", chosen);
      this.table.style.setProperty("--columns", `${rem}rem`);
      this.frame.classList.toggle("wide", chosen && rem > this.availableRem);
    }
    createRow(row) {
      const catalogue = this.loaded?.catalogue;
      if (catalogue === void 0) throw new Error("rows before data");
      const { columns } = this;
      return rowElement(catalogue, row, {
        root: "",
        columns,
        ranks: !areDefaultColumns(columns),
        chosen: this.isPicking ? new Set(this.view.models) : null
      });
    }
  };
  function orderText(catalogue, view) {
    if (view.sort.length > 0) return `Sorted by ${sortText(catalogue, view)}`;
    return view.query.trim() === "" ? "Newest first" : "Best match first";
  }
  function updateAddress(view, step) {
    if (step === "none") return;
    const address = `${location.pathname}${formatView(view)}`;
    try {
      if (step === "push") history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    } catch {
    }
  }
  function showSectionLinks(titles, sorted) {
    const list = document.querySelector(".jump ul");
    if (list === null) return;
    const named = titles.length <= MAX_SECTION_LINKS && titles.some((title) => title !== "");
    const items = named ? titles.map((title, index) => element("li", {}, element("a", { href: `#g-${index + 1}` }, title))) : [element("li", {}, sorted)];
    list.replaceChildren(...items);
  }
  var explorerRoot = document.querySelector(".explorer");
  var modelsTable = document.querySelector("table.models");
  if (explorerRoot !== null && modelsTable !== null) new Explorer(explorerRoot, modelsTable).start();
  loadCardsOnDemand();
})();
