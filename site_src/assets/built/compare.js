// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/explorer/address.ts
  var GROUPINGS = ["year", "size", "family", "none"];
  var ANY = { from: "", to: "" };
  var START = {
    query: "",
    facets: /* @__PURE__ */ new Map(),
    parameters: ANY,
    released: ANY,
    sort: [],
    columns: null,
    group: null,
    models: []
  };
  var OWN = /* @__PURE__ */ new Set(["q", "parameters", "released", "sort", "columns", "group", "models"]);
  var ALL = "all:";
  var MOST = 60;
  function parse(query) {
    const given = new URLSearchParams(query);
    const facets = /* @__PURE__ */ new Map();
    for (const [name, value] of given) {
      if (OWN.has(name) || facets.has(name)) continue;
      const choice = choiceOf(value);
      if (!isEmpty(choice)) facets.set(name, choice);
    }
    const group = given.get("group");
    const columns = given.get("columns");
    return {
      query: given.get("q") ?? "",
      facets,
      parameters: rangeOf(given.get("parameters")),
      released: rangeOf(given.get("released")),
      sort: unique(
        items(given.get("sort")).map((item) => ({ column: item.replace(/^-/, ""), down: item.startsWith("-") })),
        (key) => key.column
      ),
      columns: columns === null ? null : unique(items(columns), (column) => column),
      group: GROUPINGS.find((each) => each === group) ?? null,
      models: unique(items(given.get("models")), (model) => model)
    };
  }
  function format(view) {
    const parts = [];
    if (view.query !== "") parts.push(["q", view.query]);
    for (const [name, choice] of view.facets) {
      const listed = [...choice.values, ...choice.not.map((value) => `!${value}`)].join(",");
      if (listed !== "") parts.push([name, choice.all ? ALL + listed : listed]);
    }
    for (const name of ["parameters", "released"]) {
      const { from: from2, to } = view[name];
      if (from2 !== "" || to !== "") parts.push([name, `${from2}..${to}`]);
    }
    if (view.sort.length > 0)
      parts.push(["sort", view.sort.map(({ column, down }) => (down ? "-" : "") + column).join(",")]);
    if (view.columns !== null) parts.push(["columns", view.columns.join(",")]);
    if (view.group !== null) parts.push(["group", view.group]);
    if (view.models.length > 0) parts.push(["models", view.models.join(",")]);
    return parts.length === 0 ? "" : `?${parts.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&")}`;
  }
  function isEmpty(choice) {
    return choice.values.length === 0 && choice.not.length === 0;
  }
  function encode(text2) {
    return encodeURIComponent(text2).replace(/%2C|%3A|%2F/g, decodeURIComponent).replace(/%20/g, "+");
  }
  function choiceOf(value) {
    const all = value.startsWith(ALL);
    const listed = unique(items(all ? value.slice(ALL.length) : value), (item) => item.replace(/^!/, ""));
    return {
      values: listed.filter((item) => !item.startsWith("!")),
      all,
      not: listed.filter((item) => item.startsWith("!")).map((item) => item.slice(1))
    };
  }
  function rangeOf(value) {
    const [from2, to, ...more] = (value ?? "").split("..");
    return from2 === void 0 || to === void 0 || more.length > 0 ? ANY : { from: from2.trim(), to: to.trim() };
  }
  function items(value) {
    return (value ?? "").split(",").filter((item) => item !== "" && item !== "!" && item !== "-").slice(0, MOST);
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

  // src/explorer/bits.ts
  var WORD = 32;
  var Bits = class _Bits {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(size2, words) {
      this.size = size2;
      this.words = words ?? new Uint32Array(Math.ceil(size2 / WORD));
    }
    static full(size2) {
      const all = new _Bits(size2);
      all.words.fill(4294967295);
      const over = size2 % WORD;
      if (over > 0) all.words[all.words.length - 1] = 2 ** over - 1;
      return all;
    }
    static of(size2, members) {
      const bits2 = new _Bits(size2);
      for (const each of members) bits2.add(each);
      return bits2;
    }
    add(member) {
      const at2 = member >>> 5;
      this.words[at2] = (this.words[at2] ?? 0) | 1 << (member & 31);
    }
    has(member) {
      return ((this.words[member >>> 5] ?? 0) >>> (member & 31) & 1) === 1;
    }
    and(other) {
      return this.with(other, (mine, theirs) => mine & theirs);
    }
    or(other) {
      return this.with(other, (mine, theirs) => mine | theirs);
    }
    without(other) {
      return this.with(other, (mine, theirs) => mine & ~theirs);
    }
    get count() {
      let total = 0;
      for (const word of this.words) total += ones(word);
      return total;
    }
    /** How many members both have, without making the set of them. */
    shared(other) {
      let total = 0;
      for (let at2 = 0; at2 < this.words.length; at2 += 1) total += ones((this.words[at2] ?? 0) & (other.words[at2] ?? 0));
      return total;
    }
    with(other, combine) {
      const words = new Uint32Array(this.words.length);
      for (let at2 = 0; at2 < words.length; at2 += 1) words[at2] = combine(this.words[at2] ?? 0, other.words[at2] ?? 0);
      return new _Bits(this.size, words);
    }
  };
  function ones(word) {
    let sum2 = word - (word >>> 1 & 1431655765);
    sum2 = (sum2 & 858993459) + (sum2 >>> 2 & 858993459);
    sum2 = sum2 + (sum2 >>> 4) & 252645135;
    return Math.imul(sum2, 16843009) >>> 24;
  }

  // src/explorer/lists.ts
  function at(list, index) {
    const item = list[index];
    if (item === void 0) throw new RangeError(`no item ${index} in a list of ${list.length}`);
    return item;
  }

  // src/explorer/catalogue.ts
  var HAS = "has";
  var Catalogue = class {
    table;
    size;
    sets = /* @__PURE__ */ new Map();
    places = /* @__PURE__ */ new Map();
    columns;
    loaded = /* @__PURE__ */ new Map();
    own;
    constructor(table) {
      this.table = table;
      this.size = table.rows.family.length;
      this.columns = new Map(table.columns.map((column, number) => [column.id, number]));
      for (const each of table.scores) this.loaded.set(each.column, each);
      for (const facet of table.facets) this.sets.set(facet.id, this.made(facet));
      this.own = new Map(Array.from({ length: this.size }, (_, row) => [this.ref(row), row]));
    }
    /** The values of every column, once their file is there. */
    addScores(scores) {
      for (const each of scores) this.loaded.set(each.column, each);
      const values = this.table.columns.map(({ id, benchmark, what }) => ({
        id,
        name: `${benchmark} ${what}`,
        hint: ""
      }));
      const facet = {
        id: HAS,
        title: "Has a result on",
        hint: "",
        tags: false,
        chips: false,
        of_rows: true,
        values,
        members: []
      };
      const rows = this.table.columns.map((_, number) => Bits.of(this.size, this.loaded.get(number)?.rows ?? []));
      this.sets.set(HAS, { facet, rows, numbers: this.columns });
    }
    get hasAllScores() {
      return this.sets.has(HAS);
    }
    facet(id) {
      return this.sets.get(id);
    }
    facets() {
      return this.sets.values();
    }
    column(id) {
      const number = this.columns.get(id);
      return number === void 0 ? void 0 : this.table.columns[number];
    }
    /** The values of a column; undefined while they are not loaded. */
    scores(id) {
      const number = this.columns.get(id);
      return number === void 0 ? void 0 : this.loaded.get(number);
    }
    /** Where in a column's lists a row stands; -1 where it has no value there. */
    place(id, row) {
      let places = this.places.get(id);
      if (places === void 0) {
        const scores = this.scores(id);
        if (scores === void 0) return -1;
        places = new Int32Array(this.size).fill(-1);
        for (const [place, each] of scores.rows.entries()) places[each] = place;
        this.places.set(id, places);
      }
      return places[row] ?? -1;
    }
    /** What a row's results point at: "family/variant", or the family where it has no variants. */
    ref(row) {
      const family = at(this.table.families.id, at(this.table.rows.family, row));
      const variant = at(this.table.rows.id, row);
      return variant === "" ? family : `${family}/${variant}`;
    }
    /** The row of a reference; undefined for one that does not exist. */
    row(ref) {
      return this.own.get(ref);
    }
    made(facet) {
      const rows = facet.values.map(() => new Bits(this.size));
      for (let row = 0; row < this.size; row += 1) {
        const who = facet.of_rows ? row : at(this.table.rows.family, row);
        for (const value of at(facet.members, who)) at(rows, value).add(row);
      }
      return { facet, rows, numbers: new Map(facet.values.map(({ id }, number) => [id, number])) };
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
    const { length } = original;
    if (length > LONGEST_PLAIN) return null;
    let text2 = "";
    let size2 = 0;
    let before = OTHER;
    for (let at2 = 0; at2 < length; at2 += 1) {
      const code = original.charCodeAt(at2);
      if (code > 127 || code === 43 || code === 35) return null;
      const sign = SIGNS[code];
      const next = at2 + 1 < length ? SIGNS[original.charCodeAt(at2 + 1)] ?? OTHER : OTHER;
      if (code === 46 && before === NUMBER && next === NUMBER) {
        begun[size2] = NOTHING;
        from[size2] = at2;
        size2 += 1;
        continue;
      }
      if (sign !== OTHER) {
        let piece = NOTHING;
        if (before === OTHER) piece = WORD2;
        else if (sign === NUMBER) piece = before === NUMBER ? NOTHING : PIECE;
        else if (sign === CAPITAL && (before === SMALL || before === CAPITAL && next === SMALL)) piece = PIECE;
        begun[size2] = piece;
        from[size2] = at2;
        size2 += 1;
      }
      before = sign;
    }
    for (let place = 0; place < size2; place += 1) text2 += original[from[place]];
    begun[size2] = WORD2;
    from[size2] = length;
    return { text: text2.toLowerCase(), starts: begun.slice(0, size2 + 1), origins: from.slice(0, size2 + 1) };
  }
  function foldAny(original) {
    let text2 = "";
    const starts = [];
    const origins = [];
    let before = "";
    let at2 = 0;
    for (const sign of original) {
      const next = original.slice(at2 + sign.length, at2 + sign.length + 2);
      const plain = sign.charCodeAt(0) < 128 ? sign.toLowerCase() : sign.normalize("NFKD").replace(MARKS, "").toLowerCase();
      const spoken = before !== "" && (KEPT.test(before) || before in SPOKEN) ? SPOKEN[sign] : void 0;
      const written = spoken ?? (isPoint(before, sign, next) ? "." : [...plain].filter((each) => KEPT.test(each)).join(""));
      for (let part = 0; part < written.length; part += 1) {
        starts.push(part > 0 ? NOTHING : begins(before, sign, next));
        origins.push(at2);
      }
      text2 += written;
      if (written !== "." && plain !== "") before = sign;
      at2 += sign.length;
    }
    return { text: text2, starts: Uint8Array.from([...starts, WORD2]), origins: Uint32Array.from([...origins, original.length]) };
  }
  function isPoint(before, sign, next) {
    return sign === "." && DIGIT.test(before) && DIGIT.test(next.charAt(0));
  }
  function begins(before, sign, next) {
    if (sign in SPOKEN || sign === ".") return NOTHING;
    if (!KEPT.test(before) || UNSPACED.test(sign) || UNSPACED.test(before)) return WORD2;
    if (DIGIT.test(sign)) return DIGIT.test(before) ? NOTHING : PIECE;
    if (UPPER.test(sign) && (LOWER.test(before) || UPPER.test(before) && LOWER.test(next.charAt(0)))) return PIECE;
    return NOTHING;
  }
  var MOST_WORDS = 12;
  var LONGEST_WORD = 48;
  function wordsOf(query) {
    const words = /* @__PURE__ */ new Map();
    for (const typed of query.split(/[\s,;:!?"“”()[\]{}、。，]+/u)) {
      const { text: text2, starts } = fold(typed);
      if (text2 === "") continue;
      const parts = [...text2.slice(0, LONGEST_WORD)].reduce((found, sign, at2) => {
        if (starts[at2] === WORD2 && !UNSPACED.test(sign)) found.push(sign);
        else found.push((found.pop() ?? "") + sign);
        return found;
      }, []);
      words.set(text2, { typed, text: text2.slice(0, LONGEST_WORD), parts });
      if (words.size === MOST_WORDS) break;
    }
    return [...words.values()];
  }

  // src/explorer/columns.ts
  var FACTS = [
    { id: "released", title: "Released", kind: "words", down: true },
    { id: "size", title: "Size", kind: "number", down: true },
    { id: "active", title: "Active parameters", kind: "number", down: true },
    { id: "shape", title: "Layers / heads / width", kind: "number", down: true },
    { id: "window", title: "Window, tokens", kind: "number", down: true },
    { id: "architecture", title: "Architecture", kind: "words", down: false },
    { id: "weights", title: "Weights", kind: "words", down: false },
    { id: "licence", title: "Licence", kind: "words", down: false },
    { id: "organisation", title: "Organisation", kind: "words", down: false },
    { id: "family", title: "Family", kind: "words", down: false },
    { id: "language", title: "Programming languages", kind: "words", down: false },
    { id: "tags", title: "Tags", kind: "tags", down: false }
  ];
  function text(catalogue, row, id) {
    const { families, rows } = catalogue.table;
    const family = at(rows.family, row);
    switch (id) {
      case "name":
        return at(rows.name, row);
      case "released":
        return at(rows.released, row);
      case "size":
        return at(rows.size, row);
      case "active":
        return size(at(rows.active, row));
      case "shape": {
        const parts = [at(rows.layers, row), at(rows.heads, row), at(rows.hidden, row)];
        return parts.every((part) => part === 0) ? "" : parts.map((part) => part === 0 ? "–" : String(part)).join(" / ");
      }
      case "window":
        return at(rows.window, row) === 0 ? "" : grouped(at(rows.window, row));
      case "architecture":
        return at(families.architecture, family);
      case "weights":
        return at(families.weights, family);
      case "licence":
        return at(families.licence, family);
      case "organisation":
        return at(families.organisations, family);
      case "family":
        return at(families.name, family);
      case "language":
        return names(catalogue, row, "language").join(", ");
      case "tags":
        return tags(catalogue, row).map(({ name }) => name).join(", ");
      default: {
        const place = catalogue.place(id, row);
        return place < 0 ? "" : at(catalogue.scores(id)?.percent ?? [], place);
      }
    }
  }
  function tags(catalogue, row) {
    const family = at(catalogue.table.rows.family, row);
    return catalogue.table.facets.filter((facet) => facet.chips).flatMap((facet) => at(facet.members, facet.of_rows ? row : family).map((value) => at(facet.values, value)));
  }
  function names(catalogue, row, id) {
    const facet = catalogue.facet(id)?.facet;
    if (facet === void 0) return [];
    return at(facet.members, at(catalogue.table.rows.family, row)).map((value) => at(facet.values, value).name);
  }
  function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function size(parameters) {
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

  // src/explorer/compare.ts
  var MOST2 = 6;
  function facts(catalogue, rows) {
    const found = FACTS.filter(({ id }) => id !== "family").map(({ id, title }) => {
      const values = rows.map((row) => text(catalogue, row, id));
      return { title, values, differs: new Set(values).size > 1 };
    });
    const known2 = found.filter(({ values }) => values.some((value) => value !== ""));
    return [...known2.filter(({ differs }) => differs), ...known2.filter(({ differs }) => !differs)];
  }
  function results(catalogue, rows) {
    const found = catalogue.table.columns.map((column) => {
      const having = rows.filter((row) => catalogue.place(column.id, row) >= 0);
      return {
        column,
        rows: having,
        gap: rows.length === 2 && having.length === 2 ? gap(catalogue, rows, column.id) : null
      };
    });
    const known2 = found.filter((each) => each.rows.length > 0);
    return known2.sort((one, other) => other.rows.length - one.rows.length);
  }
  var SIGNS2 = { [-1]: "−", 0: "±", 1: "+" };
  function gap(catalogue, rows, column) {
    const [first, second] = [text(catalogue, at(rows, 0), column), text(catalogue, at(rows, 1), column)];
    const decimals = Math.min(...[first, second].map((said2) => said2.split(".")[1]?.length ?? 0));
    const points = Number(first) - Number(second);
    return `${SIGNS2[Math.sign(points)] ?? ""}${Math.abs(points).toFixed(decimals)}`;
  }

  // src/explorer/data.ts
  var FORMAT = 2;
  var DISAGREES = 1;
  var QUOTED = 2;
  var UNVERIFIED = 4;

  // src/explorer/page/element.ts
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(attribute, value);
    for (const child of children) if (child !== null) made.append(child);
    return made;
  }
  function find(root, selector) {
    const found = root.querySelector(selector);
    if (found === null) throw new Error(`the page has no ${selector}`);
    return found;
  }

  // src/explorer/page/load.ts
  var loading = /* @__PURE__ */ new Map();
  function load(url, name) {
    const known2 = loading.get(url);
    if (known2 !== void 0) return known2;
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

  // src/explorer/page/row.ts
  var NOT_CHECKED = "Not checked against its source yet";
  function storyOfRow(catalogue, row) {
    const variant = at(catalogue.table.rows.id, row);
    const page = `models/${at(catalogue.table.families.id, at(catalogue.table.rows.family, row))}.html`;
    return variant === "" ? page : `${page}#v-${variant}`;
  }
  function storyOfScore(catalogue, row, column) {
    const ref = catalogue.ref(row);
    const family = at(catalogue.table.families.id, at(catalogue.table.rows.family, row));
    const { anchor = "", suffix = "" } = catalogue.column(column) ?? {};
    return `models/${family}.html#${anchor}_${ref.replace("/", "_")}${suffix}`;
  }
  function bar(low, high, percent) {
    const made = element("i");
    made.style.setProperty("--low", low);
    made.style.setProperty("--high", high);
    made.style.setProperty("--at", percent);
    return made;
  }
  function marksOf(catalogue, row, column, ranks) {
    const place = catalogue.place(column, row);
    const scores = catalogue.scores(column);
    if (place < 0 || scores === void 0) return [];
    const { texts } = catalogue.table;
    const marks = at(scores.marks, place);
    const edition = at(texts, at(scores.edition, place));
    const status = at(texts, at(scores.status, place));
    const reports = at(scores.reports, place);
    const rank = ranks ? rankOf(catalogue, row, column) : "";
    const said2 = [];
    if (rank !== "") said2.push(element("span", {}, `rank ${rank}`));
    if (edition !== "") said2.push(element("span", {}, edition));
    if (status !== "") said2.push(element("strong", {}, status));
    if ((marks & DISAGREES) !== 0)
      said2.push(note("Another report lies outside the interval", "reports differ", "differ"));
    if ((marks & QUOTED) !== 0) said2.push(note("Repeated by somebody who did not measure it", "quoted"));
    if ((marks & UNVERIFIED) !== 0) said2.push(note(NOT_CHECKED, "unverified"));
    if (reports > 1) said2.push(element("span", {}, `${reports} reports`));
    return said2;
  }
  function rankOf(catalogue, row, column) {
    const at_ = catalogue.place(column, row);
    const scores = catalogue.scores(column);
    if (at_ < 0 || scores === void 0) return "";
    const best = at(scores.best, at_);
    const worst = at(scores.worst, at_);
    const place = at(scores.place, at_);
    if (best > 0) return best === worst ? String(best) : `${best}–${worst}`;
    return place > 0 ? String(place) : "";
  }
  function note(title, said2, kind = null) {
    return element("abbr", { class: kind, title }, said2);
  }

  // src/explorer/paired.ts
  var FORMAT2 = 1;
  var LEAST_SHARED = 0.9;
  var NORMAL = 1.959963984540054;
  var FIRST = 48;
  var SURROGATES = 55296;
  var LETTERS = 57344;

  // src/explorer/pairs.ts
  function rates(runs) {
    return runs.letters.map((letters2) => [...letters2].map((letter) => rate(runs, letter.codePointAt(0) ?? 0)));
  }
  function rate(runs, letter) {
    const place = letter < LETTERS ? letter : letter - LETTERS + SURROGATES;
    return place < FIRST ? null : at(runs.rates, place - FIRST);
  }
  function compare(ours, theirs) {
    const differences = [];
    let most = 0;
    for (const run of [ours, theirs]) most = Math.max(most, run.filter((value) => value !== null).length);
    for (const [problem, our] of ours.entries()) {
      const their = theirs[problem] ?? null;
      if (our !== null && their !== null) differences.push(our - their);
    }
    if (differences.length < Math.max(2, LEAST_SHARED * most)) return null;
    return { ...paired(differences), problems: differences.length };
  }
  function paired(differences) {
    const problems = differences.length + 2;
    const total = sum(differences);
    const middle = total / problems;
    const variance = (sum(differences.map((each) => each * each)) + 1) / problems - middle * middle;
    const spread = NORMAL * Math.sqrt(variance / problems);
    const value = total / differences.length;
    return {
      value,
      low: Math.max(-1, Math.min(middle - spread, value)),
      high: Math.min(1, Math.max(middle + spread, value))
    };
  }
  function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
  }
  async function known(index, models, load2) {
    const found = await Promise.all(
      index.matters.map(async (matter) => {
        const asked = models.filter((model) => matter.parts.some((part) => part.models.includes(model)));
        if (asked.length < 2) return { matter, pairs: [] };
        const parts = matter.parts.filter((part) => part.models.some((model) => asked.includes(model)));
        const loaded = await Promise.all(parts.map(async (part) => ({ part, rates: rates(await load2(part)) })));
        const runs = new Map(
          loaded.flatMap(
            ({ part, rates: all }) => part.models.map((model, place) => [model, at(all, place)])
          )
        );
        return { matter, pairs: ordered(pairs(asked.map((model) => [model, runs.get(model) ?? []]))) };
      })
    );
    return found.filter(({ pairs: some }) => some.length > 0);
  }
  function pairs(runs) {
    return runs.flatMap(
      ([one, ours], place) => runs.slice(place + 1).flatMap(([other, theirs]) => {
        const found = compare(ours, theirs);
        if (found === null) return [];
        const { value, low, high, problems } = found;
        return value < 0 ? [{ better: other, worse: one, difference: { value: -value, low: -high, high: -low, problems } }] : [{ better: one, worse: other, difference: found }];
      })
    );
  }
  function ordered(some) {
    const ahead = (model) => some.filter(({ better }) => better === model).length;
    return [...some].sort(
      (one, other) => ahead(other.better) - ahead(one.better) || other.difference.value - one.difference.value
    );
  }
  function isSure({ low, high }) {
    return low > 0 || high < 0;
  }
  function said({ value, low, high, problems }, better, worse) {
    const given = `on the ${problems.toLocaleString("en")} problems that both were given`;
    const points = signless(value);
    const difference = points === "0.0" ? `${better} and ${worse} score the same ${given}` : `${better} scores ${points} ${points === "1.0" ? "point" : "points"} more than ${worse} ${given}`;
    return { difference, interval: `95 %: ${signed(low)} to ${signed(high)}` };
  }
  function signless(fraction) {
    return (Math.abs(fraction) * 100).toFixed(1);
  }
  function signed(fraction) {
    return `${fraction < 0 && signless(fraction) !== "0.0" ? "−" : ""}${signless(fraction)}`;
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
    of(text2, from2, to) {
      const word = this.#word;
      const size2 = word.length;
      const width = Math.min(to - from2, size2 + this.most);
      if (width < size2 - this.most) return null;
      let [two, one, row] = this.#rows;
      for (let j = 0; j <= width; j += 1)
        one[j] = j === 0 ? 0 : Math.min(FAR, (one[j - 1] ?? FAR) + this.#odd(text2.charCodeAt(from2 + j - 1)));
      let before = 0;
      for (let i = 1; i <= size2; i += 1) {
        const sign = word.charCodeAt(i - 1);
        const left = this.#odd(sign);
        row[0] = Math.min(FAR, (one[0] ?? FAR) + left);
        let least = row[0];
        for (let j = 1; j <= width; j += 1) {
          const other = text2.charCodeAt(from2 + j - 1);
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
            if (i > 1 && j > 1 && sign === text2.charCodeAt(from2 + j - 2) && other === word.charCodeAt(i - 2) && !isDigit(sign) && !isDigit(other)) {
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
      for (let j = Math.max(1, size2 - this.most); j <= width; j += 1) {
        const here = one[j] ?? FAR;
        if (here < errors) {
          errors = here;
          ends = 0;
        }
        if (here === errors && here <= this.most) ends |= 1 << j - size2 + SLACK;
      }
      return errors > this.most ? null : { errors, ends };
    }
    /** Where the nearest beginning of `text` from `from` on ends, rather where a piece does; null where none is near. */
    end(text2, starts, from2) {
      const found = this.of(text2, from2, text2.length);
      if (found === null) return null;
      const ends = Array.from({ length: 2 * SLACK + 1 }, (_, bit) => bit).filter((bit) => (found.ends & 1 << bit) !== 0).map((bit) => from2 + this.#word.length - SLACK + bit);
      return ends.find((end) => starts[end] !== 0) ?? ends.at(-1) ?? null;
    }
    /** What it costs to leave out or add `sign`. */
    #odd(sign) {
      return isDigit(sign) || this.#swapsOnly && !isPoint2(sign) ? FAR : 1;
    }
  };
  function letters(text2, from2, to) {
    let mask = 0;
    for (let at2 = from2; at2 < to; at2 += 1) mask |= 1 << (text2.charCodeAt(at2) & 31);
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
      const idOf = (text2) => {
        const known2 = ids.get(text2);
        if (known2 !== void 0) return known2;
        const id = this.#texts.push(text2) - 1;
        const folded = fold(text2);
        this.#plain.push(folded.text);
        starts.push(folded.starts);
        ids.set(text2, id);
        return id;
      };
      const fields = [];
      const values = [];
      this.#from = new Int32Array(things.length + 1);
      for (const [row, thing] of things.entries()) {
        for (const [place, name] of thing.names.entries()) {
          fields.push(idOf(name));
          values.push(place === 0 ? IN_NAME : IN_OTHER_NAME);
        }
        for (const text2 of thing.also) {
          fields.push(idOf(text2));
          values.push(IN_OTHER_TEXT);
        }
        this.#from[row + 1] = fields.length;
      }
      this.#fields = Int32Array.from(fields);
      this.#values = Uint8Array.from(values);
      this.#all = this.#plain.map((text2) => text2 + SEPARATOR).join("");
      this.#starts = new Uint8Array(this.#all.length + 1);
      this.#textAt = new Int32Array(this.#all.length + 1);
      this.#begin = new Int32Array(this.#plain.length + 1);
      let at2 = 0;
      for (const [id, text2] of this.#plain.entries()) {
        this.#begin[id] = at2;
        this.#starts.set(starts[id], at2);
        this.#textAt.fill(id, at2, at2 + text2.length + 1);
        at2 += text2.length + 1;
      }
      this.#begin[this.#plain.length] = at2;
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
      const near = words.map((word, place) => this.#near(word.text, exact[place]));
      const unknown = words.filter((_, place) => near[place]?.any === false).map((word) => word.typed);
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
        for (let at2 = all.indexOf(word); at2 >= 0; ) {
          const place = this.#place(at2, at2 + word.length);
          if (place > INSIDE || word.length > SHORT && !this.#crosses(at2, at2 + word.length)) {
            const text2 = this.#textAt[at2];
            if (place > worth[text2]) worth[text2] = place;
            any = true;
            at2 = place >= BEGINS_TEXT ? all.indexOf(word, this.#begin[text2 + 1]) : all.indexOf(word, at2 + 1);
          } else {
            at2 = all.indexOf(word, at2 + 1);
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
            const at2 = heads.at(head, n);
            const text2 = this.#textAt[at2];
            const value = this.#nearPlace(at2, word, found.ends) - found.errors * ERROR;
            if (value > worth[text2]) {
              worth[text2] = value;
              places.set(text2, at2);
            }
          }
        }
        return { worth, places, any };
      });
    }
    #kept(key, work) {
      const known2 = this.#known.get(key);
      if (known2 !== void 0) return known2;
      if (this.#known.size >= KEPT_QUERIES) this.#known.delete(this.#known.keys().next().value);
      const fresh = work();
      this.#known.set(key, fresh);
      return fresh;
    }
    /** What it is worth to fill the place between two places of one text. */
    #place(from2, to) {
      const starts = this.#starts;
      const text2 = this.#textAt[from2];
      const ends = starts[to] !== NOTHING || this.#begin[text2 + 1] - 1 === to;
      if (from2 === this.#begin[text2]) {
        if (to === this.#begin[text2 + 1] - 1) return IS_TEXT;
        if (starts[to] === WORD2) return IS_FIRST_WORD;
        return this.#crosses(from2, to) ? JOINED : BEGINS_TEXT;
      }
      if (!ends && starts[from2] !== NOTHING && this.#crosses(from2, to)) return JOINED;
      switch (starts[from2]) {
        case WORD2:
          return ends ? IS_WORD : BEGINS_WORD;
        case PIECE:
          return ends ? BEGINS_WORD : BEGINS_PIECE;
        default:
          return INSIDE;
      }
    }
    /** Whether a word begins between two places: "lllama" is not in "All Llama". */
    #crosses(from2, to) {
      for (let at2 = from2 + 1; at2 < to; at2 += 1) if (this.#starts[at2] === WORD2) return true;
      return false;
    }
    #nearPlace(at2, word, ends) {
      let best = 0;
      for (let bit = 0; bit <= 2 * SLACK; bit += 1) {
        if ((ends & 1 << bit) !== 0) best = Math.max(best, this.#place(at2, at2 + word.length - SLACK + bit));
      }
      return this.#all[at2] === word[0] ? best : Math.max(INSIDE, best - 2);
    }
    /** What a query is worth for each thing: the sum over its words, each where it is worth most; `NONE` without one. */
    #rowWorths(words) {
      const sums = new Int32Array(this.#things.length);
      const { length } = sums;
      for (const { worth } of words) {
        for (let row = 0; row < length; row += 1) {
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
      const whole = words.map(({ text: text2 }) => text2).join("");
      const keys = new Float64Array(hits.length);
      const rows = this.#things.length;
      for (const [place, row] of hits.entries()) {
        const score = worths[row] + this.#wholeWorth(row, whole);
        keys[place] = -Math.round(score * 64) * rows + row;
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
      for (let place = 1; place < thing.names.length && worth < IS_OTHER_NAME; place += 1) {
        if (this.#plain[this.#fields[first + place]] === whole) worth += IS_OTHER_NAME;
      }
      return worth + (thing.weight < 0 ? -PART : Math.log2(1 + thing.weight));
    }
    /** How the best thing found writes the words that were typed with errors. */
    #corrections(words, exact, near, row) {
      const corrections = [];
      let follows = false;
      for (const [place, word] of words.entries()) {
        const shown = this.#shown(row, word.text, near[place]);
        if (shown !== null) {
          const last = corrections.at(-1);
          if (follows && last !== void 0) {
            corrections[corrections.length - 1] = {
              typed: `${last.typed} ${word.typed}`,
              shown: last.shown === shown ? shown : `${last.shown} ${shown}`
            };
          } else {
            corrections.push({ typed: word.typed, shown });
          }
        }
        follows = shown !== null;
      }
      const lies = words.some(
        ({ typed }, place) => exact[place]?.any && corrections.some((each) => each.typed.includes(typed))
      );
      if (!lies) return corrections;
      return [
        { typed: words.map(({ typed }) => typed).join(" "), shown: corrections.map(({ shown }) => shown).join(", ") }
      ];
    }
    /** The word of a text of thing `row` in which the word was found; null where that is as typed. */
    #shown(row, word, { worth, places }) {
      const text2 = this.#fields[this.#bestField(row, worth)];
      const at2 = worth[text2] > 0 ? void 0 : places.get(text2);
      if (at2 === void 0) return null;
      const { text: folded, starts, origins } = fold(this.#texts[text2]);
      const from2 = at2 - this.#begin[text2];
      let to = new Near(word).end(folded, starts, from2) ?? folded.length;
      while (to < folded.length && starts[to] !== WORD2) to += 1;
      return this.#texts[text2].slice(origins[from2], origins[to]).replace(/[\s\p{P}]+$/u, "");
    }
  };
  var Heads = class {
    letters;
    lengths;
    #places;
    #from;
    constructor(all, starts) {
      const places = /* @__PURE__ */ new Map();
      for (let at2 = 0, end = all.indexOf(SEPARATOR); at2 < all.length; at2 += 1) {
        if (at2 > end) end = all.indexOf(SEPARATOR, at2);
        if (at2 === end || starts[at2] === NOTHING) continue;
        const head2 = all.slice(at2, Math.min(end, at2 + REACH));
        const known2 = places.get(head2);
        if (known2 === void 0) places.set(head2, [at2]);
        else known2.push(at2);
      }
      this.letters = new Int32Array(places.size);
      this.lengths = new Uint8Array(places.size);
      this.#from = new Int32Array(places.size + 1);
      const flat = [];
      let head = 0;
      for (const [text2, where] of places) {
        this.letters[head] = letters(text2, 0, text2.length);
        this.lengths[head] = text2.length;
        for (const at2 of where) flat.push(at2);
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

  // src/explorer/text.ts
  var TextSearch = class {
    catalogue;
    engine = null;
    last = { query: "", answer: EMPTY };
    constructor(catalogue) {
      this.catalogue = catalogue;
    }
    prepare() {
      this.engine ??= new Engine(
        Array.from({ length: this.catalogue.size }, (_, row) => searchable(this.catalogue, row))
      );
      return this.engine;
    }
    /** The rows that a query means, best first; null for a query that says nothing. */
    find(query) {
      const words = query.trim();
      if (words === "") return null;
      if (this.last.query !== words) this.last = { query: words, answer: this.prepare().find(words) };
      return this.last.answer;
    }
  };
  function searchable(catalogue, row) {
    const { families, rows, facets } = catalogue.table;
    const family = at(rows.family, row);
    const tags2 = facets.filter((facet) => facet.chips && !facet.of_rows).flatMap((facet) => at(facet.members, family).map((value) => at(facet.values, value).name));
    const own = lines(at(rows.search, row));
    const also = [
      at(families.name, family),
      ...lines(at(families.search, family)),
      ...at(families.organisations, family).split(", "),
      at(families.architecture, family),
      ...tags2
    ];
    return { names: [at(rows.name, row), ...own], also: also.filter((text2) => text2 !== ""), weight: 0 };
  }
  function lines(text2) {
    return text2 === "" ? [] : text2.split("\n");
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

  // src/story/watch.ts
  var HERE = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
  var SCORE = ".score:has(> a)";
  function watchScores() {
    const signs = matchMedia("(hover: none)").matches ? ["touchstart", "scroll", "focusin"] : ["pointerover", "focusin"];
    const wake = ({ type, target }) => {
      const pointed = type === "pointerover" || type === "focusin";
      if (pointed && !(target instanceof Element && target.closest(SCORE) !== null)) return;
      for (const sign of signs) removeEventListener(sign, wake);
      void loadScript(new URL("story.js", HERE).href).catch(() => void 0);
    };
    for (const sign of signs) addEventListener(sign, wake, { passive: true });
  }

  // src/compare.ts
  var OFFERS = 8;
  var CHARTED = 12;
  var PAIRED = "Hard problems are hard for every model. Where the result of each problem is known for both, the difference on each problem tells them apart better than two intervals do. The line marks no difference. Each pair is judged by itself, at 95 %: among many equal ones, some will seem apart.";
  var UNPAIRED = "Not known problem by problem for any two of these, so that only the intervals above can be compared:";
  var Comparison = class {
    root;
    catalogue;
    search;
    models = [];
    shown = 0;
    constructor(root, catalogue) {
      this.root = root;
      this.catalogue = catalogue;
      this.search = new TextSearch(catalogue);
    }
    start() {
      const field = find(this.root, "input");
      field.addEventListener("input", () => this.offer(field.value));
      addEventListener("popstate", () => void this.show(parse(location.search).models));
      void this.show(parse(location.search).models);
    }
    take(models) {
      try {
        history.pushState(null, "", `${location.pathname}${format({ ...START, models })}`);
      } catch {
      }
      void this.show(models);
    }
    offer(query) {
      const found = this.search.find(query)?.found.map((row) => ({ row, ref: this.catalogue.ref(row) })) ?? [];
      const more = found.filter(({ ref }) => !this.models.includes(ref)).slice(0, this.models.length < MOST2 ? OFFERS : 0);
      find(this.root, ".offers").replaceChildren(
        ...more.map(({ row, ref }) => {
          const button = element("button", { type: "button" }, at(this.catalogue.table.rows.name, row));
          button.addEventListener("click", () => {
            const field = find(this.root, "input");
            field.value = "";
            this.take([...this.models, ref]);
            field.focus();
          });
          return element("li", {}, button);
        })
      );
    }
    async show(asked) {
      const there = asked.filter((ref) => this.catalogue.row(ref) !== void 0);
      const unknown = asked.filter((ref) => this.catalogue.row(ref) === void 0);
      this.models = there.slice(0, MOST2);
      const rows = this.models.map((ref) => this.catalogue.row(ref) ?? 0);
      const field = find(this.root, "input");
      field.disabled = this.models.length >= MOST2;
      const words = [
        rows.length === 0 ? "No model is chosen yet: add one above, or choose some in the table of models." : "",
        rows.length === 1 ? "One model; add another to compare it with." : "",
        rows.length > 1 ? `${rows.length} models.` : "",
        there.length > MOST2 ? `The first ${MOST2} of ${there.length}.` : "",
        unknown.length > 0 ? `Not in the catalogue: ${unknown.join(", ")}.` : ""
      ];
      find(this.root, ".matches").textContent = words.filter((each) => each !== "").join(" ");
      this.offer(field.value);
      this.shown += 1;
      const showing = this.shown;
      const pairs2 = await this.pairs();
      if (showing !== this.shown) return;
      const place = find(this.root, ".compared");
      if (rows.length === 0) place.replaceChildren();
      else {
        const found = results(this.catalogue, rows);
        place.replaceChildren(
          this.factTable(rows),
          ...this.chart(rows, found),
          ...this.differences(rows, found, pairs2),
          ...this.resultTable(rows, found)
        );
      }
    }
    /** What is known problem by problem of the models that are shown; null where it could not be loaded. */
    async pairs() {
      if (this.models.length < 2) return [];
      try {
        const index = await load(this.root.dataset["pairs"] ?? "", "pairs");
        if (index.format !== FORMAT2) return null;
        return await known(
          index,
          this.models,
          async (part) => await load(`${this.root.dataset["root"] ?? ""}${part.path}`, part.name)
        );
      } catch {
        return null;
      }
    }
    factTable(rows) {
      const all = facts(this.catalogue, rows);
      const heads = rows.map((row) => {
        const ref = this.catalogue.ref(row);
        const name = at(this.catalogue.table.rows.name, row);
        const remove = element("button", { type: "button", "aria-label": `Take ${name} away` }, "×");
        remove.addEventListener("click", () => {
          this.take(this.models.filter((each) => each !== ref));
          find(this.root, "input").focus();
        });
        return element(
          "th",
          { scope: "col" },
          element("a", { href: storyOfRow(this.catalogue, row) }, name),
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
        ].filter((each) => each !== null)
      );
      return section("facts", "Facts", frame("Facts side by side", sized(table, rows)));
    }
    chart(rows, found) {
      const shared = found.filter((result) => result.rows.length > 1).slice(0, CHARTED);
      if (shared.length === 0) return [];
      const names2 = this.catalogue.table.rows.name;
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
                element("span", {}, at(names2, row)),
                ...this.value(row, column.id, false)
              )
            )
          )
        )
      );
      const note2 = "Percent from 0 to 100: the value, and its 95 % interval as a bar. Where bars overlap the difference may be chance.";
      return [
        section(
          "chart",
          "On what more than one was measured",
          element("p", { class: "note" }, note2),
          element("div", { class: "plots" }, ...groups)
        )
      ];
    }
    differences(rows, found, pairs2) {
      if (rows.length < 2) return [];
      const parts = [];
      if (pairs2 === null)
        parts.push(element("p", { class: "empty" }, "What is known problem by problem could not be loaded."));
      else if (pairs2.length > 0)
        parts.push(element("p", { class: "note" }, PAIRED), ...pairs2.map((each) => this.pairsOf(each, found)));
      const shared = found.filter((result) => result.rows.length > 1);
      const told = new Set(pairs2?.map(({ matter }) => matter.column));
      const rest = shared.filter(({ column }) => !told.has(column.id)).map(({ column }) => `${column.benchmark} ${column.what}`);
      if (pairs2 !== null && rest.length > 0)
        parts.push(element("p", { class: "note" }, `${UNPAIRED} ${rest.join(", ")}.`));
      else if (pairs2?.length === 0)
        parts.push(element("p", { class: "empty" }, "No two of these have been measured on the same."));
      return [section("differences", "Differences on the same problems", ...parts)];
    }
    pairsOf({ matter, pairs: pairs2 }, found) {
      const low = Math.min(-0.02, ...pairs2.map(({ difference }) => difference.low - 0.01));
      const high = Math.max(0.1, ...pairs2.map(({ difference }) => difference.high + 0.01));
      const percent = (fraction) => String(100 * (fraction - low) / (high - low));
      const lines2 = pairs2.map(({ better, worse, difference }) => {
        const { difference: words, interval } = said(difference, this.name(better), this.name(worse));
        const drawn = bar(percent(difference.low), percent(difference.high), percent(difference.value));
        drawn.style.setProperty("--none", percent(0));
        const unsure = isSure(difference) ? [] : [" ", element("strong", {}, "Not settled:"), " it may be chance."];
        return element(
          "li",
          {},
          element("div", { class: "score" }, drawn),
          element("p", {}, `${words}. `, element("small", {}, interval), ...unsure)
        );
      });
      const scored = found.find(({ column }) => column.id === matter.column)?.rows ?? [];
      const told = new Set(pairs2.flatMap(({ better, worse }) => [better, worse]));
      const others = scored.filter((row) => !told.has(this.catalogue.ref(row))).map((row) => at(this.catalogue.table.rows.name, row));
      return element(
        "div",
        { class: "pairs" },
        element("h3", {}, element("a", { href: matter.path }, `${matter.benchmark} ${matter.what}`)),
        element("ul", {}, ...lines2),
        others.length === 0 ? null : element("p", { class: "note" }, `Not known problem by problem: ${others.join(", ")}.`)
      );
    }
    name(ref) {
      const row = this.catalogue.row(ref);
      return row === void 0 ? ref : at(this.catalogue.table.rows.name, row);
    }
    resultTable(rows, found) {
      if (found.length === 0)
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
      const names2 = rows.map((row) => element("th", { scope: "col" }, at(this.catalogue.table.rows.name, row)));
      const withGap = rows.length === 2;
      const lines2 = found.map(
        ({ column, gap: gap2 }) => element(
          "tr",
          {},
          element(
            "th",
            { scope: "row" },
            element("a", { href: column.path }, column.benchmark),
            element("small", {}, column.what)
          ),
          ...rows.map((row) => element("td", { class: "s" }, ...this.value(row, column.id, true))),
          withGap ? element("td", { class: "n" }, gap2 ?? "") : null
        )
      );
      const head = element(
        "tr",
        {},
        element("td"),
        ...names2,
        withGap ? element("th", { scope: "col", "data-kind": "number" }, "First minus second, points") : null
      );
      const table = element(
        "table",
        { class: "data side models" },
        element("caption", {}, "Results side by side"),
        element("thead", {}, head),
        element("tbody", {}, ...lines2)
      );
      const note2 = withGap ? [
        element(
          "p",
          { class: "note" },
          "The last column is the difference of two headlines, not of paired runs: settings may differ, and each number leads to its story."
        )
      ] : [];
      return [section("results", "Results", ...note2, frame("Results side by side", sized(table, rows)))];
    }
    value(row, column, marked) {
      const place = this.catalogue.place(column, row);
      const scores = this.catalogue.scores(column);
      if (place < 0 || scores === void 0) return [];
      const [percent, low, high] = [at(scores.percent, place), at(scores.low, place), at(scores.high, place)];
      const number = element("a", { href: storyOfScore(this.catalogue, row, column) }, percent);
      const interval = low === "" ? [] : [bar(low, high, percent), element("small", {}, `${low}–${high}`)];
      const marks = marked ? marksOf(this.catalogue, row, column, true) : [];
      return [
        element("div", { class: "score" }, number, ...interval),
        marks.length === 0 ? null : element("div", { class: "marks" }, ...marks.flatMap((mark, index) => index === 0 ? [mark] : [" ", mark]))
      ];
    }
  };
  function section(id, title, ...children) {
    return element("section", {}, element("h2", { id }, title), ...children);
  }
  function sized(table, rows) {
    table.style.setProperty("--models", String(rows.length));
    return table;
  }
  function frame(label, table) {
    return element("div", { class: "frame", tabindex: "0", role: "region", "aria-label": label }, table);
  }
  async function start(root) {
    try {
      const [table, scores] = await Promise.all([
        load(root.dataset["data"] ?? "", "models"),
        load(root.dataset["scores"] ?? "", "scores")
      ]);
      if (table.format !== FORMAT) throw new Error("the data is of another version than this script");
      const catalogue = new Catalogue(table);
      catalogue.addScores(scores);
      new Comparison(root, catalogue).start();
    } catch (error) {
      find(root, ".matches").textContent = "The data could not be loaded.";
      throw error;
    }
  }
  var compareRoot = document.querySelector(".compare");
  if (compareRoot !== null) void start(compareRoot);
  watchScores();
})();
