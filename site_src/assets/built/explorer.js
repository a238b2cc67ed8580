// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/explorer/address.ts
  var GROUPINGS = ["year", "size", "family", "none"];
  var NOTHING = { values: [], all: false, not: [] };
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
  function choose(view, facet, choice) {
    const facets = new Map(view.facets);
    if (isEmpty(choice)) facets.delete(facet);
    else facets.set(facet, choice);
    return { ...view, facets };
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
      const bits = new _Bits(size2);
      for (const each of members) bits.add(each);
      return bits;
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
    let sum = word - (word >>> 1 & 1431655765);
    sum = (sum & 858993459) + (sum >>> 2 & 858993459);
    sum = sum + (sum >>> 4) & 252645135;
    return Math.imul(sum, 16843009) >>> 24;
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
  var NOTHING2 = 0;
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
        begun[size2] = NOTHING2;
        from[size2] = at2;
        size2 += 1;
        continue;
      }
      if (sign !== OTHER) {
        let piece = NOTHING2;
        if (before === OTHER) piece = WORD2;
        else if (sign === NUMBER) piece = before === NUMBER ? NOTHING2 : PIECE;
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
        starts.push(part > 0 ? NOTHING2 : begins(before, sign, next));
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
    if (sign in SPOKEN || sign === ".") return NOTHING2;
    if (!KEPT.test(before) || UNSPACED.test(sign) || UNSPACED.test(before)) return WORD2;
    if (DIGIT.test(sign)) return DIGIT.test(before) ? NOTHING2 : PIECE;
    if (UPPER.test(sign) && (LOWER.test(before) || UPPER.test(before) && LOWER.test(next.charAt(0)))) return PIECE;
    return NOTHING2;
  }

  // src/explorer/letters.ts
  function fold2(text2) {
    return fold(text2).text;
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
  var NAME = { id: "name", title: "Model", kind: "words", down: false };
  var USUAL = [
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
  function head(catalogue, id) {
    if (id === NAME.id) return NAME;
    const fact = FACTS.find((each) => each.id === id);
    if (fact !== void 0) return fact;
    const column = catalogue.column(id);
    if (column === void 0) return USUAL.includes(id) ? { id, title: id, kind: "score", down: true } : void 0;
    return { id, title: `${column.benchmark} ${column.what}, %`, kind: "score", down: true };
  }
  function shown(catalogue, view) {
    const ids = [...view.columns ?? USUAL];
    const asked = [
      ...view.sort.map(({ column }) => column),
      ...view.columns === null ? view.facets.get("has")?.values ?? [] : []
    ];
    const missing = [...new Set(asked)].filter((id) => !ids.includes(id));
    const place = ids.findIndex((id) => id === "tags" || head(catalogue, id)?.kind === "score");
    ids.splice(place < 0 ? ids.length : place, 0, ...missing);
    return ids.map((id) => head(catalogue, id)).filter((each) => each !== void 0 && each !== NAME);
  }
  function areUsual(columns) {
    return columns.length === USUAL.length && columns.every(({ id }, index) => id === USUAL[index]);
  }
  function needsScores(catalogue, view) {
    const ids = [...view.columns ?? [], ...view.sort.map(({ column }) => column)];
    return !catalogue.hasAllScores && (view.facets.has("has") || ids.some((id) => catalogue.column(id) !== void 0 && catalogue.scores(id) === void 0));
  }
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
  function size(parameters2) {
    for (const [power, unit] of [
      [1e12, "T"],
      [1e9, "B"],
      [1e6, "M"],
      [1e3, "K"]
    ]) {
      if (parameters2 >= power) return `${String(Math.round(parameters2 / power * 100) / 100)}${unit}`;
    }
    return parameters2 === 0 ? "" : String(parameters2);
  }
  function sortKey(catalogue, row, id) {
    const { rows, families } = catalogue.table;
    const number = (count) => count === 0 ? null : count;
    switch (id) {
      case "released":
        return at(rows.released, row) || null;
      case "size":
        return number(at(rows.parameters, row));
      case "active":
        return number(at(rows.active, row));
      case "shape":
        return number(at(rows.layers, row) * 1e9 + at(rows.hidden, row));
      case "window":
        return number(at(rows.window, row));
      case "name":
        return natural(`${at(families.name, at(rows.family, row))}
${at(rows.name, row)}`);
      default: {
        const said = text(catalogue, row, id);
        if (said === "") return null;
        return catalogue.column(id) === void 0 ? natural(said) : Number(said);
      }
    }
  }
  function natural(said) {
    return fold2(said).replace(/\d+/g, (digits) => digits.padStart(8, "0"));
  }

  // src/explorer/compare.ts
  var MOST2 = 6;

  // src/explorer/data.ts
  var FORMAT = 2;
  var DISAGREES = 1;
  var QUOTED = 2;
  var UNVERIFIED = 4;

  // src/explorer/filter.ts
  var UNITS = { "": 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function parameters(text2) {
    const found = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(text2.trim());
    if (found === null) return null;
    return Math.round(Number(found[1]) * (UNITS[(found[2] ?? "").toUpperCase()] ?? 1));
  }
  function isDay(text2) {
    return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text2);
  }
  var Filter = class {
    catalogue;
    view;
    /** Rows that pass everything that is not a facet. */
    base;
    passed = /* @__PURE__ */ new Map();
    constructor(catalogue, view, search) {
      this.catalogue = catalogue;
      this.view = view;
      let base = Bits.full(catalogue.size);
      const answer = search.find(view.query);
      if (answer !== null) base = Bits.of(catalogue.size, answer.found);
      this.base = inDays(catalogue, view.released, inSizes(catalogue, view.parameters, base));
      for (const [id, choice] of view.facets) {
        const sets = catalogue.facet(id);
        if (sets !== void 0) this.passed.set(id, passing(sets, choice, catalogue.size));
      }
    }
    get rows() {
      return this.others("");
    }
    /** How many rows each value of a facet has among those that would be shown. */
    counts(id) {
      const sets = this.catalogue.facet(id);
      if (sets === void 0) return [];
      const choice = this.view.facets.get(id);
      const others = this.others(id);
      if (choice === void 0) return sets.rows.map((rows) => rows.shared(others));
      const { all, values, not } = choice;
      const among = all ? others.and(passing(sets, { values, all, not: [] }, this.catalogue.size)) : others;
      const left = among.without(union(sets, not, this.catalogue.size));
      return sets.rows.map((rows, number) => {
        const value = at(sets.facet.values, number).id;
        if (!not.includes(value)) return rows.shared(left);
        const rest = not.filter((each) => each !== value);
        return rows.shared(among.without(union(sets, rest, this.catalogue.size)));
      });
    }
    /** Rows that pass everything but the facet `id`. */
    others(id) {
      let left = this.base;
      for (const [facet, rows] of this.passed) if (facet !== id) left = left.and(rows);
      return left;
    }
  };
  function passing(sets, { values, all, not }, size2) {
    const known = values.map((value) => sets.numbers.get(value));
    let left = Bits.full(size2);
    if (values.length > 0) {
      const each = known.map((number) => number === void 0 ? new Bits(size2) : at(sets.rows, number));
      left = all ? each.reduce((one, other) => one.and(other)) : each.reduce((one, other) => one.or(other));
    }
    return left.without(union(sets, not, size2));
  }
  function union(sets, values, size2) {
    let found = new Bits(size2);
    for (const value of values) {
      const number = sets.numbers.get(value);
      if (number !== void 0) found = found.or(at(sets.rows, number));
    }
    return found;
  }
  function inSizes(catalogue, range, rows) {
    const from2 = parameters(range.from);
    const to = parameters(range.to);
    if (from2 === null && to === null) return rows;
    const sizes = catalogue.table.rows.parameters;
    return only(rows, (row) => {
      const size2 = at(sizes, row);
      return size2 > 0 && (from2 === null || size2 >= from2) && (to === null || size2 <= to);
    });
  }
  function inDays(catalogue, range, rows) {
    const from2 = isDay(range.from) ? range.from : "";
    const to = isDay(range.to) ? range.to : "";
    if (from2 === "" && to === "") return rows;
    const first = from2 === "" ? "" : earliest(from2);
    const last = to === "" ? "" : latest(to);
    const released = catalogue.table.rows.released;
    return only(rows, (row) => {
      const day = at(released, row);
      return day !== "" && (first === "" || earliest(day) >= first) && (last === "" || latest(day) <= last);
    });
  }
  function earliest(day) {
    return day + "-01-01".slice(day.length - 4);
  }
  function latest(day) {
    if (day.length === 4) return `${day}-12-31`;
    if (day.length === 10) return day;
    const [year, month] = day.split("-").map(Number);
    return `${day}-${String(new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate()).padStart(2, "0")}`;
  }
  function only(rows, test) {
    const kept = new Bits(rows.size);
    for (let row = 0; row < rows.size; row += 1) if (rows.has(row) && test(row)) kept.add(row);
    return kept;
  }

  // src/explorer/lines.ts
  var MOST_JUMPS = 40;
  var Lines = class {
    rows;
    /** Whether headings can be jumped to: then each begins a stretch. */
    jumps;
    titles;
    starts;
    constructor(sections2) {
      this.rows = sections2.flatMap(({ rows }) => rows);
      this.jumps = sections2.length <= MOST_JUMPS;
      let from2 = 0;
      const starts = [];
      const titles = /* @__PURE__ */ new Map();
      for (const { title, rows } of sections2) {
        starts.push(from2);
        if (title !== "") titles.set(from2, title);
        from2 += rows.length;
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
      return this.jumps && this.titles.has(line) ? `g-${this.starts.indexOf(line) + 1}` : null;
    }
    /**
     * `from` to `to` with the rows from `first` to before `last` filled, at most `most` of them in a stretch.
     *
     * What is filled lies in one section each, as a heading stands for its table body; what is not may have several,
     * unless they can be jumped to.
     */
    cut(from2, to, first, last, most) {
      const begin = Math.min(to, Math.max(from2, first));
      const end = Math.min(to, Math.max(begin, last));
      const found = this.empty(from2, begin);
      for (let line = begin; line < end; ) {
        const next = Math.min(end, line + most, this.next(line));
        found.push({ from: line, to: next, filled: true });
        line = next;
      }
      return [...found, ...this.empty(end, to)];
    }
    empty(from2, to) {
      const found = [];
      for (let line = from2; line < to; ) {
        const next = this.jumps ? Math.min(to, this.next(line)) : to;
        found.push({ from: line, to: next, filled: false });
        line = next;
      }
      return found;
    }
    /** Where the next section starts. */
    next(line) {
      let low = 0;
      let high = this.starts.length;
      while (low < high) {
        const middle = low + high >>> 1;
        if (at(this.starts, middle) <= line) low = middle + 1;
        else high = middle;
      }
      return this.starts[low] ?? this.count;
    }
  };
  function inSight(count, top, height, above, below) {
    const each = height / count;
    if (!(each > 0)) return [0, 0];
    const first = Math.floor((above - top) / each);
    const last = Math.ceil((below - top) / each);
    return [Math.min(count, Math.max(0, first)), Math.min(count, Math.max(0, last))];
  }

  // src/explorer/order.ts
  var Orders = class {
    catalogue;
    places = /* @__PURE__ */ new Map();
    last = null;
    constructor(catalogue) {
      this.catalogue = catalogue;
    }
    /** Every row; equal ones stand as they do without sorting, and those without a value last in either direction. */
    rows(sort) {
      const known = sort.filter(({ column }) => head(this.catalogue, column) !== void 0);
      const name = known.map(({ column, down }) => (down ? "-" : "") + column).join(",");
      if (this.last?.name === name) return this.last.rows;
      const keys = known.map(({ column, down }) => ({ places: this.placesBy(column), turn: down ? -1 : 1 }));
      const rows = Int32Array.from({ length: this.catalogue.size }, (_, row) => row);
      if (keys.length > 0) {
        rows.sort((one, other) => {
          for (const { places, turn } of keys) {
            const first = at(places, one);
            const second = at(places, other);
            if (first === second) continue;
            if (first < 0) return 1;
            if (second < 0) return -1;
            return (first - second) * turn;
          }
          return one - other;
        });
      }
      this.last = { name, rows };
      return rows;
    }
    /** Makes ready what takes longest: the order by name. */
    prepare() {
      this.placesBy(NAME.id);
    }
    /** Scores that were not there when rows were sorted: sort by them anew. */
    forget() {
      for (const id of [...this.places.keys()]) if (this.catalogue.column(id) !== void 0) this.places.delete(id);
      this.last = null;
    }
    /** Of each row the place of its value among all values, equal for equal ones; -1 without a value. */
    placesBy(column) {
      let places = this.places.get(column);
      if (places !== void 0) return places;
      const keys = Array.from({ length: this.catalogue.size }, (_, row) => sortKey(this.catalogue, row, column));
      const rising = [...keys.keys()].filter((row) => keys[row] !== null).sort((one, other) => compare(keys[one], keys[other]));
      places = new Int32Array(this.catalogue.size).fill(-1);
      let place = 0;
      for (const [number, row] of rising.entries()) {
        if (number > 0 && compare(keys[at(rising, number - 1)], keys[row]) !== 0) place = number;
        places[row] = place;
      }
      this.places.set(column, places);
      return places;
    }
  };
  function compare(one, other) {
    if (one === other) return 0;
    return (one ?? "") < (other ?? "") ? -1 : 1;
  }
  function grouping(view) {
    return view.group ?? (view.sort.length === 0 && view.query.trim() === "" ? "year" : "none");
  }
  function sections(catalogue, orders, view, kept, best) {
    const rows = [];
    const all = best !== null && view.sort.length === 0 ? best : orders.rows(view.sort);
    for (const row of all) if (kept.has(row)) rows.push(row);
    const by = grouping(view);
    if (by === "none") return rows.length === 0 ? [] : [{ title: "", rows }];
    const found = /* @__PURE__ */ new Map();
    for (const row of rows) {
      const title = TITLES[by](catalogue, row);
      const same = found.get(title);
      if (same === void 0) found.set(title, [row]);
      else same.push(row);
    }
    const parts = [...found].map(([title, same]) => ({ title, rows: same }));
    return by === "size" ? parts.sort((one, other) => sizeOf(catalogue, other) - sizeOf(catalogue, one)) : parts;
  }
  function sizeOf(catalogue, { rows }) {
    return catalogue.facet("size")?.facet.members[rows[0] ?? -1]?.[0] ?? -1;
  }
  var TITLES = {
    year: ({ table: { rows, families } }, row) => {
      const day = at(rows.released, row) || at(families.released, at(rows.family, row));
      return day === "" ? "Date not known" : day.slice(0, 4);
    },
    family: ({ table: { rows, families } }, row) => at(families.name, at(rows.family, row)),
    size: (catalogue, row) => {
      const facet = catalogue.facet("size")?.facet;
      const value = facet === void 0 ? void 0 : at(facet.members, row)[0];
      return facet === void 0 || value === void 0 ? "Size not published" : at(facet.values, value).name;
    }
  };

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

  // src/explorer/page/blocks.ts
  var ROWS = 30;
  var WHOLE = 600;
  var NEAR_PX = 900;
  var Blocks = class {
    table;
    makeRow;
    lines = new Lines([]);
    blocks = [];
    observer = null;
    root = null;
    idle = 0;
    rowHeight = 46;
    columns = 1;
    constructor(table, makeRow) {
      this.table = table;
      this.makeRow = makeRow;
    }
    /** Where the table begins on the screen; to be asked before anything is changed, when it costs nothing. */
    look() {
      const body = this.blocks.find(({ filled }) => filled)?.body ?? this.table.tBodies[0];
      const height = body?.getBoundingClientRect().height ?? 0;
      if (body !== void 0 && height > 0) this.rowHeight = height / body.rows.length;
      const frame = this.table.closest(".frame");
      this.root = frame !== null && getComputedStyle(frame).maxHeight !== "none" ? frame : null;
      return this.table.getBoundingClientRect().top;
    }
    /** Puts these rows in place of what the table has; those on the screen are there when this returns. */
    show(sections2, columns, top) {
      this.stop();
      this.columns = columns;
      this.lines = new Lines(sections2);
      const { count } = this.lines;
      const height = count * this.rowHeight;
      const start = Math.max(top, Math.min(0, innerHeight - height));
      const [first, last] = inSight(count, start, height, 0, innerHeight);
      this.blocks = this.lines.cut(0, count, first, last, ROWS).map((stretch) => this.made(stretch, this.rowHeight));
      for (const body of [...this.table.tBodies]) body.remove();
      this.table.append(...this.blocks.map(({ body }) => body));
      this.watch();
    }
    /** Fills everything, as paper needs it. */
    fillAll() {
      for (const block of [...this.blocks]) if (!block.filled) this.fill(block, block.from, block.to);
    }
    get whole() {
      return this.lines.count <= WHOLE;
    }
    made(stretch, rowHeight) {
      const { from: from2, to, filled } = stretch;
      const body = element("tbody", { id: this.lines.anchor(from2) });
      const height = filled ? 0 : (to - from2) * rowHeight;
      if (filled) {
        for (let line = from2; line < to; line += 1) {
          const title = this.lines.title(line);
          if (title !== "")
            body.append(
              element(
                "tr",
                { class: "group" },
                element("th", { scope: "rowgroup", colspan: String(this.columns) }, title)
              )
            );
          body.append(this.makeRow(at(this.lines.rows, line)));
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
      const { from: from2, to } = block;
      this.replace(block, 1, this.lines.cut(from2, to, first, last, ROWS), block.height / (to - from2));
    }
    /** Empties what is filled, and makes it one with what is empty beside it. */
    empty(block, height) {
      const place = this.blocks.indexOf(block);
      const joins = (one) => this.blocks[one]?.filled === false;
      const first = joins(place - 1) && this.lines.anchor(block.from) === null ? place - 1 : place;
      const next = this.blocks[place + 1];
      const last = next !== void 0 && joins(place + 1) && this.lines.anchor(next.from) === null ? place + 1 : place;
      const joined = this.blocks.slice(first, last + 1);
      const from2 = at(joined, 0).from;
      const to = at(joined, joined.length - 1).to;
      const whole = joined.reduce((sum, each) => sum + (each === block ? height : each.height), 0);
      this.replace(at(joined, 0), joined.length, [{ from: from2, to, filled: false }], whole / (to - from2));
    }
    replace(first, count, stretches, rowHeight) {
      const made = stretches.map((stretch) => this.made(stretch, rowHeight));
      first.body.before(...made.map(({ body }) => body));
      const gone = this.blocks.splice(this.blocks.indexOf(first), count, ...made);
      for (const { body } of gone) {
        this.observer?.unobserve(body);
        body.remove();
      }
      for (const { body } of made) this.observer?.observe(body);
    }
    watch() {
      const root = this.table.closest(".frame.wide") ?? this.root;
      this.observer = new IntersectionObserver((entries) => this.seen(entries), { root, rootMargin: `${NEAR_PX}px 0px` });
      for (const { body } of this.blocks) this.observer.observe(body);
      if (this.whole) this.fillInTime();
    }
    stop() {
      this.observer?.disconnect();
      if (this.idle !== 0) cancelIdle(this.idle);
      this.idle = 0;
    }
    seen(entries) {
      for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
        const block = this.blocks.find(({ body }) => body === target);
        if (block === void 0) continue;
        const { top, height } = boundingClientRect;
        if (isIntersecting && !block.filled) {
          const [above, below] = [rootBounds?.top ?? -NEAR_PX, rootBounds?.bottom ?? innerHeight + NEAR_PX];
          const [first, last] = inSight(block.to - block.from, top, height, above, below);
          if (last > first) this.fill(block, block.from + first, block.from + last);
        } else if (!isIntersecting && block.filled && !this.whole && height > 0 && !block.body.contains(document.activeElement)) {
          this.rowHeight = height / (block.to - block.from);
          this.empty(block, height);
        }
      }
    }
    fillInTime() {
      const next = this.blocks.find(({ filled }) => !filled);
      if (next === void 0) return;
      this.idle = whenIdle(() => {
        if (this.blocks.includes(next)) this.fill(next, next.from, next.from + ROWS);
        this.fillInTime();
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

  // src/explorer/page/chips.ts
  function chips(catalogue, view) {
    const found = [];
    if (view.query.trim() !== "") found.push({ text: `“${view.query.trim()}”`, without: { ...view, query: "" } });
    for (const [id, choice] of view.facets) {
      const sets = catalogue.facet(id);
      if (sets === void 0) continue;
      const name = (value) => {
        const number = sets.numbers.get(value);
        return number === void 0 ? value : at(sets.facet.values, number).name;
      };
      const without = (change) => choose(view, id, { ...choice, ...change });
      const among = choice.all && choice.values.length > 1 ? "all: " : "";
      for (const value of choice.values) {
        found.push({
          text: `${sets.facet.title}: ${among}${name(value)}`,
          without: without({ values: choice.values.filter((each) => each !== value) })
        });
      }
      for (const value of choice.not) {
        found.push({
          text: `${sets.facet.title}: not ${name(value)}`,
          without: without({ not: choice.not.filter((each) => each !== value) })
        });
      }
    }
    for (const [name, title] of [
      ["parameters", "Size"],
      ["released", "Released"]
    ]) {
      const { from: from2, to } = view[name];
      if (from2 === "" && to === "") continue;
      found.push({ text: `${title}: ${rangeText(view[name])}`, without: { ...view, [name]: ANY } });
    }
    return found;
  }
  function rangeText({ from: from2, to }) {
    if (from2 === "") return `up to ${to}`;
    if (to === "") return `from ${from2}`;
    return from2 === to ? from2 : `${from2} to ${to}`;
  }
  function cleared(view) {
    return { ...view, query: "", facets: /* @__PURE__ */ new Map(), parameters: ANY, released: ANY };
  }
  function showChips(list, all, take) {
    const had = [...list.children].findIndex((item) => item.contains(document.activeElement));
    list.replaceChildren(
      ...all.map(({ text: text2, without }) => {
        const button2 = element("button", { type: "button", "aria-label": `Remove filter ${text2}` }, text2);
        button2.addEventListener("click", () => take(without));
        return element("li", {}, button2);
      })
    );
    if (had >= 0) list.children[Math.min(had, all.length - 1)]?.querySelector("button")?.focus();
  }
  function sortedBy(catalogue, view) {
    return view.sort.map(({ column, down }) => `${head(catalogue, column)?.title ?? column}${down ? ", falling" : ""}`).join("; then ");
  }

  // src/explorer/page/drop.ts
  function drops(root, fill) {
    const made = [...root.querySelectorAll(".drop")].map((place) => {
      const id = place.dataset["panel"] ?? "";
      const button2 = find(place, "button");
      const panel = element("div", {
        class: "panel",
        id: `panel-${id}`,
        role: "group",
        "aria-label": button2.textContent,
        hidden: ""
      });
      place.append(panel);
      button2.setAttribute("aria-controls", panel.id);
      return { id, button: button2, panel };
    });
    const close = (drop, focus) => {
      if (drop.panel.hidden) return;
      drop.panel.hidden = true;
      drop.button.setAttribute("aria-expanded", "false");
      if (focus) drop.button.focus();
    };
    for (const drop of made) {
      drop.button.addEventListener("click", () => {
        const opening = drop.panel.hidden;
        for (const each of made) close(each, false);
        if (!opening) return;
        fill(drop);
        drop.panel.hidden = false;
        drop.button.setAttribute("aria-expanded", "true");
        drop.panel.classList.toggle(
          "from-end",
          drop.button.getBoundingClientRect().left > document.documentElement.clientWidth / 2
        );
      });
      drop.panel.parentElement?.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || drop.panel.hidden) return;
        event.preventDefault();
        event.stopPropagation();
        close(drop, true);
      });
    }
    document.addEventListener("pointerdown", (event) => {
      const inside = event.target instanceof Element ? event.target.closest(".drop, dialog.sheet") : null;
      for (const drop of made)
        if (inside === null || inside.matches(".drop") && !inside.contains(drop.panel)) close(drop, false);
    });
    return made;
  }
  function opened(all) {
    return all.find(({ panel }) => !panel.hidden);
  }

  // src/explorer/page/facets.ts
  var SHORT = 12;
  function facetPanel(sets, choose2) {
    const { facet } = sets;
    let now = NOTHING;
    const several = facet.members.length === 0 || facet.members.some((each) => each.length > 1);
    const mode = element("select", { "aria-label": `${facet.title}: any or all of those chosen` });
    mode.append(element("option", { value: "any" }, "any of"), element("option", { value: "all" }, "all of"));
    mode.addEventListener("change", () => choose2({ ...now, all: mode.value === "all" }));
    const lines = facet.values.map((value, number) => {
      const box = element("input", { type: "checkbox", value: value.id });
      const count = element("span", { class: "count" });
      const not = element(
        "button",
        { type: "button", class: "not", "aria-pressed": "false", title: `Leave out ${value.name}` },
        "not"
      );
      not.append(element("span", { class: "aside" }, ` ${value.name}`));
      box.addEventListener("change", () => {
        const values = now.values.filter((each) => each !== value.id);
        choose2({
          ...now,
          values: box.checked ? [...values, value.id] : values,
          not: now.not.filter((each) => each !== value.id)
        });
      });
      not.addEventListener("click", () => {
        const out = now.not.includes(value.id);
        const rest = now.not.filter((each) => each !== value.id);
        choose2({ ...now, values: now.values.filter((each) => each !== value.id), not: out ? rest : [...rest, value.id] });
      });
      const label = element(
        "label",
        value.hint === "" ? {} : { title: value.hint },
        box,
        element("span", {}, value.name),
        " ",
        count
      );
      return { number, value, box, count, not, line: element("li", {}, label, not), folded: fold2(value.name) };
    });
    const list = element("ul", {}, ...lines.map(({ line }) => line));
    const fieldset = element("fieldset", {}, element("legend", {}, facet.title));
    if (several && facet.values.length > 1) fieldset.append(element("div", { class: "mode" }, mode));
    if (lines.length > SHORT) {
      const field = element("input", {
        type: "search",
        class: "among",
        placeholder: `Among ${lines.length}`,
        "aria-label": `Find among: ${facet.title}`
      });
      field.addEventListener("input", () => {
        const words = fold2(field.value).trim();
        for (const each of lines) each.line.hidden = !each.folded.includes(words);
      });
      fieldset.append(field);
    }
    fieldset.append(list);
    return {
      fieldset,
      update(choice, counts) {
        now = choice ?? NOTHING;
        mode.value = now.all ? "all" : "any";
        for (const { number, value, box, count, not, line } of lines) {
          const left = at(counts, number);
          const out = now.not.includes(value.id);
          const said = String(left);
          const pressed = String(out);
          box.checked = now.values.includes(value.id);
          if (count.textContent !== said) count.textContent = said;
          if (not.getAttribute("aria-pressed") !== pressed) not.setAttribute("aria-pressed", pressed);
          line.classList.toggle("out", out);
          line.classList.toggle("none", left === 0 && !box.checked && !out);
        }
      }
    };
  }

  // src/explorer/page/head.ts
  function sortedWith(sort, column, more) {
    const known = sort.find((key) => key.column === column.id);
    const others = more ? sort.filter((key) => key.column !== column.id) : [];
    if (known !== void 0 && known.down !== column.down) return others;
    const next = { column: column.id, down: known === void 0 ? column.down : !column.down };
    if (!more || known === void 0) return [...others, next];
    return sort.map((key) => key.column === column.id ? next : key);
  }
  function enhanceHead(table, sort) {
    for (const cell2 of table.querySelectorAll("thead th[data-column]")) {
      cell2.replaceChildren(button(cell2.textContent ?? ""));
    }
    find(table, "thead").addEventListener("click", (event) => {
      const cell2 = event.target instanceof Element ? event.target.closest("th[data-column]") : null;
      const column = cell2?.dataset["column"];
      if (column !== void 0 && event.target instanceof Element && event.target.closest("button") !== null)
        sort(column, event.shiftKey);
    });
  }
  function showHead(table, columns, view) {
    const row = find(table, "thead tr");
    const known = new Map([...row.cells].map((cell2) => [cell2.dataset["column"] ?? "", cell2]));
    const cells = [NAME, ...columns].map((column) => {
      const cell2 = known.get(column.id) ?? element("th", { scope: "col", "data-column": column.id }, button(column.title));
      const key = view.sort.findIndex((each) => each.column === column.id);
      cell2.dataset["kind"] = column.kind;
      if (key < 0) cell2.removeAttribute("aria-sort");
      else cell2.setAttribute("aria-sort", view.sort[key]?.down === true ? "descending" : "ascending");
      const sign = find(cell2, "button").dataset;
      if (key < 0 || view.sort.length < 2) delete sign["key"];
      else sign["key"] = String(key + 1);
      return cell2;
    });
    if (cells.length !== row.cells.length || cells.some((cell2, index) => row.cells[index] !== cell2)) {
      const focused = document.activeElement;
      row.replaceChildren(...cells);
      if (focused instanceof HTMLElement && row.contains(focused)) focused.focus({ preventScroll: true });
    }
  }
  function button(title) {
    return element("button", { type: "button", class: "sort" }, title);
  }

  // src/explorer/page/load.ts
  var loading = /* @__PURE__ */ new Map();
  function load(url, name) {
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

  // src/explorer/page/ranges.ts
  function rangePanel(title, example, remedy, isGood, choose2) {
    const field = (label, placeholder) => element("input", {
      type: "text",
      "aria-label": `${title}, ${label}`,
      placeholder,
      autocomplete: "off",
      spellcheck: "false"
    });
    const from2 = field("from", example.from);
    const to = field("to", example.to);
    const trouble = element("p", { class: "trouble", role: "alert" });
    const changed = () => {
      const good = (input) => input.value.trim() === "" || isGood(input.value.trim());
      for (const input of [from2, to]) input.setAttribute("aria-invalid", String(!good(input)));
      const well = good(from2) && good(to);
      trouble.textContent = well ? "" : remedy;
      if (well) choose2({ from: from2.value.trim(), to: to.value.trim() });
    };
    for (const input of [from2, to]) input.addEventListener("change", changed);
    const line = element("div", { class: "range" }, element("label", {}, "from ", from2), element("label", {}, "to ", to));
    const fieldset = element("fieldset", {}, element("legend", {}, title), line, trouble);
    return {
      fieldset,
      update(range) {
        if (document.activeElement !== from2) from2.value = range.from;
        if (document.activeElement !== to) to.value = range.to;
      }
    };
  }

  // src/explorer/page/row.ts
  var NOT_CHECKED = "Not checked against its source yet";
  function rowElement(catalogue, row, look) {
    const { families, rows } = catalogue.table;
    const family = at(rows.family, row);
    const unsure = at(rows.unverified, row) === 1 ? [" ", note("A field of this row is not checked against its source yet", "unverified")] : [];
    const name = element(
      "th",
      { scope: "row" },
      look.chosen === null ? null : picker(catalogue, row, look.chosen),
      element("a", { href: look.root + storyOfRow(catalogue, row) }, at(rows.name, row)),
      element("small", {}, at(families.organisations, family), ...unsure)
    );
    return element("tr", {}, name, ...look.columns.map((column) => cell(catalogue, row, column, look)));
  }
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
  function picker(catalogue, row, chosen) {
    const ref = catalogue.ref(row);
    const box = element("input", {
      type: "checkbox",
      class: "pick",
      value: ref,
      "aria-label": `Compare ${at(catalogue.table.rows.name, row)}`
    });
    box.checked = chosen.has(ref);
    return box;
  }
  function cell(catalogue, row, column, look) {
    if (column.kind === "score")
      return element("td", { class: "s", "data-head": column.title }, ...score(catalogue, row, column.id, look));
    if (column.kind === "tags") {
      const links = tags(catalogue, row).map(
        ({ id, name }) => element("a", { class: "tag", href: `${look.root}tags/${id}.html` }, name)
      );
      return element("td", { class: "t" }, ...links.flatMap((link, index) => index === 0 ? [link] : [" ", link]));
    }
    const said = text(catalogue, row, column.id);
    return element(
      "td",
      { class: column.kind === "number" ? "n" : null, "data-head": HEADED.has(column.id) ? column.title : null },
      said
    );
  }
  var HEADED = /* @__PURE__ */ new Set(["shape", "window", "active", "family", "licence", "language", "organisation"]);
  function score(catalogue, row, column, look) {
    const place = catalogue.place(column, row);
    const scores = catalogue.scores(column);
    if (place < 0 || scores === void 0) return [];
    const percent = at(scores.percent, place);
    const low = at(scores.low, place);
    const high = at(scores.high, place);
    const number = element("a", { href: look.root + storyOfScore(catalogue, row, column) }, percent);
    const interval = [];
    if (low !== "") {
      interval.push(bar(low, high, percent), element("small", {}, `${low}–${high}`));
    }
    const marks = marksOf(catalogue, row, column, look.ranks);
    return [
      element("div", { class: "score" }, number, ...interval),
      marks.length === 0 ? null : element("div", { class: "marks" }, ...marks.flatMap((mark, index) => index === 0 ? [mark] : [" ", mark]))
    ];
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
    const said = [];
    if (rank !== "") said.push(element("span", {}, `rank ${rank}`));
    if (edition !== "") said.push(element("span", {}, edition));
    if (status !== "") said.push(element("strong", {}, status));
    if ((marks & DISAGREES) !== 0)
      said.push(note("Another report lies outside the interval", "reports differ", "differ"));
    if ((marks & QUOTED) !== 0) said.push(note("Repeated by somebody who did not measure it", "quoted"));
    if ((marks & UNVERIFIED) !== 0) said.push(note(NOT_CHECKED, "unverified"));
    if (reports > 1) said.push(element("span", {}, `${reports} reports`));
    return said;
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
  function note(title, said, kind = null) {
    return element("abbr", { class: kind, title }, said);
  }

  // src/explorer/page/sheet.ts
  function sheet(button2, parts, said) {
    const done = element("button", { type: "button", class: "done" });
    const body = element("div", { class: "sheet-body" });
    const dialog = element(
      "dialog",
      { class: "sheet", "aria-label": "Filters, columns, order" },
      body,
      element("div", { class: "sheet-foot" }, done)
    );
    const places = parts.map((part) => {
      const place = document.createComment("");
      part.before(place);
      return place;
    });
    button2.after(dialog);
    const wide = matchMedia("(min-width: 45em)");
    button2.addEventListener("click", () => {
      body.append(...parts);
      done.textContent = said();
      dialog.showModal();
    });
    done.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      for (const [index, place] of places.entries()) place.after(parts[index] ?? "");
      button2.focus();
    });
    wide.addEventListener("change", () => {
      if (wide.matches && dialog.open) dialog.close();
    });
    return {
      update() {
        if (dialog.open) done.textContent = said();
      }
    };
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

  // src/explorer.ts
  var NEAR_PX2 = 2e3;
  var WIDTH_REM = { name: 11, words: 5.5, number: 5, score: 8, tags: 9 };
  var Explorer = class {
    root;
    table;
    frame;
    field;
    status;
    blocks;
    drops;
    sheet;
    facets = /* @__PURE__ */ new Map();
    ranges = /* @__PURE__ */ new Map();
    view = START;
    loading = null;
    loaded = null;
    touched = false;
    choosing = false;
    typing = false;
    matches = 0;
    /** In the order shown; all of them before anything is drawn. */
    rows = [];
    /** Those of the table as drawn, after the name. */
    columns = [];
    /** How wide the table may be without scrolling, in rem. */
    room = Number.POSITIVE_INFINITY;
    total;
    constructor(root, table) {
      this.root = root;
      this.table = table;
      this.frame = table.closest(".frame") ?? table;
      this.field = find(root, "input[type=search]");
      this.status = find(root, ".matches");
      this.total = Number(root.dataset["rows"]);
      this.matches = this.total;
      this.blocks = new Blocks(table, (row) => this.row(row));
      this.drops = drops(root, (drop) => this.fill(drop));
      this.sheet = sheet(
        find(root, ".sheet-button"),
        [find(root, ".filters"), find(root, ".arrange")],
        () => `Show ${this.matches}`
      );
      this.listen();
    }
    start() {
      this.view = parse(location.search);
      if (this.view.models.length > 0) {
        this.choosing = true;
        find(this.root, ".choosing").setAttribute("aria-pressed", "true");
      }
      const typed = this.field.value;
      if (typed !== "" && typed !== this.view.query) {
        this.take({ ...this.view, query: typed });
        this.typing = true;
      } else if (format(this.view) !== "") void this.show();
      else this.goOn();
      if (this.root.contains(document.activeElement)) void this.load().catch(() => void 0);
    }
    /** A long table has only its first rows in the page: the others come when a reader comes near the last of these. */
    goOn() {
      const rows = this.table.querySelectorAll("tbody tr:not(.group)");
      const last = [...rows].at(-1);
      if (last === void 0 || rows.length >= this.total) return;
      const near = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          near.disconnect();
          if (!this.touched) void this.show();
        },
        { rootMargin: `${NEAR_PX2}px 0px` }
      );
      near.observe(last);
    }
    listen() {
      this.field.addEventListener("input", () => {
        this.take({ ...this.view, query: this.field.value }, this.typing ? "replace" : "push");
        this.typing = true;
      });
      this.field.addEventListener("blur", () => {
        this.typing = false;
      });
      find(this.root, ".clear").addEventListener("click", () => {
        this.take(cleared(this.view));
        this.field.focus();
      });
      const choosing = find(this.root, ".choosing");
      choosing.addEventListener("click", () => {
        this.choosing = !this.choosing;
        choosing.setAttribute("aria-pressed", String(this.choosing));
        void this.show();
      });
      this.table.addEventListener("change", ({ target }) => {
        if (!(target instanceof HTMLInputElement) || !target.matches(".pick")) return;
        const others = this.view.models.filter((model) => model !== target.value);
        this.view = { ...this.view, models: target.checked ? [...others, target.value] : others };
        remember(this.view, "replace");
        this.showChosen();
      });
      enhanceHead(this.table, (column, more) => this.sort(column, more));
      addEventListener("popstate", () => {
        this.view = parse(location.search);
        void this.show();
      });
      addEventListener("beforeprint", () => {
        if (this.touched) this.blocks.fillAll();
      });
      for (const place of [this.root, find(this.table, "thead")]) {
        for (const sign of ["pointerenter", "focusin", "touchstart"]) {
          place.addEventListener(sign, () => void this.load().catch(() => void 0), { once: true, passive: true });
        }
      }
    }
    /** Another view: shown, and in the address. */
    take(view, step = "push") {
      this.view = view;
      if (step === "push") this.typing = false;
      remember(view, step);
      void this.show();
    }
    sort(id, more) {
      void this.load().then(({ catalogue }) => {
        const column = [NAME, ...shown(catalogue, this.view)].find((each) => each.id === id);
        if (column !== void 0) this.take({ ...this.view, sort: sortedWith(this.view.sort, column, more) });
      });
    }
    load() {
      this.loading ??= Promise.all([load(at(this.urls, 0), "models"), this.loadMore()]).then(([data, more]) => {
        const table = data;
        if (table.format !== FORMAT) throw new Error("the data is of another version than this script");
        const catalogue = new Catalogue(table);
        this.loaded = { catalogue, orders: new Orders(catalogue), search: new more.TextSearch(catalogue), more };
        const { search, orders } = this.loaded;
        whenIdle(() => {
          search.prepare();
          whenIdle(() => orders.prepare());
        });
        return this.loaded;
      });
      this.loading.catch(() => {
        this.loading = null;
        this.status.textContent = "The data could not be loaded: the table is as it was.";
      });
      return this.loading;
    }
    async loadMore() {
      await loadScript(this.root.dataset["more"] ?? "");
      if (window.catalogExplorer === void 0) throw new Error("explorer-more.js does not register itself");
      return window.catalogExplorer;
    }
    get urls() {
      return [this.root.dataset["data"] ?? "", this.root.dataset["scores"] ?? ""];
    }
    async loadScores(loaded) {
      if (loaded.catalogue.hasAllScores) return;
      loaded.catalogue.addScores(await load(at(this.urls, 1), "scores"));
      loaded.orders.forget();
    }
    /** Makes the page show the view; what was asked for last wins. */
    async show() {
      const asked = this.view;
      const loaded = this.loaded ?? await this.load();
      if (needsScores(loaded.catalogue, asked)) await this.loadScores(loaded);
      if (asked === this.view) this.draw(loaded);
    }
    draw({ catalogue, orders, search }) {
      const { view } = this;
      const top = this.blocks.look();
      if (!this.frame.hidden)
        this.room = this.frame.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const start = performance.now();
      const filter = new Filter(catalogue, view, search);
      const kept = filter.rows;
      const all = sections(catalogue, orders, view, kept, search.find(view.query)?.found ?? null);
      performance.measure("filter", { start });
      const columns = shown(catalogue, view);
      this.matches = kept.count;
      this.rows = all.flatMap(({ rows }) => rows);
      this.touched = true;
      showHead(this.table, columns, view);
      this.columns = columns;
      this.layOut(columns);
      this.blocks.show(all, columns.length + 1, top);
      this.table.setAttribute("aria-rowcount", String(this.matches + all.length + 1));
      this.frame.hidden = this.matches === 0;
      document.querySelector(".rest")?.remove();
      find(this.root, ".nothing").hidden = this.matches > 0;
      showJumps(
        all.map(({ title }) => title),
        orderSaid(catalogue, view)
      );
      this.showChosen();
      this.say(filter);
    }
    /** The link to the models chosen, side by side. */
    showChosen() {
      const { models } = this.view;
      const link = find(this.root, ".chosen-models");
      link.hidden = !this.choosing || models.length === 0;
      link.href = `${link.href.replace(/\?.*$/, "")}${format({ ...START, models })}`;
      link.textContent = models.length > MOST2 ? `${models.length} chosen; ${MOST2} can be compared` : `Compare ${models.length} side by side`;
    }
    /** Fields, chips and counts follow the view. */
    say(filter) {
      const { view, loaded } = this;
      if (loaded === null) return;
      if (document.activeElement !== this.field || this.field.value.trim() !== view.query.trim())
        this.field.value = view.query;
      const answer = loaded.search.find(view.query);
      const misread = answer === null ? "" : loaded.more.heard(answer);
      const count = this.matches === this.total ? `${grouped(this.total)} rows` : `${grouped(this.matches)} of ${grouped(this.total)} rows`;
      const said = misread === "" ? count : `${count}, ${misread}`;
      if (this.status.textContent !== said) this.status.textContent = said;
      const instead = (next) => {
        this.take(next);
        this.field.focus();
      };
      if (this.matches === 0)
        loaded.more.instead(find(this.root, ".nothing"), loaded.catalogue, view, loaded.search, instead);
      const all = chips(loaded.catalogue, view);
      showChips(find(this.root, ".chips"), all, (next) => this.take(next));
      find(this.root, ".clear").hidden = all.length === 0;
      for (const { id, button: button2 } of this.drops) {
        const panel = loaded.catalogue.table.panels.find((each) => each.id === id);
        if (panel !== void 0) button2.classList.toggle("used", this.isUsed(id));
      }
      this.sheet.update();
      const drop = opened(this.drops);
      if (drop !== void 0) this.update(drop, filter);
    }
    isUsed(panel) {
      return this.facetsOf(panel).some((id) => this.view.facets.has(id)) || panel === "size" && this.view.parameters.from + this.view.parameters.to !== "" || panel === "released" && this.view.released.from + this.view.released.to !== "";
    }
    facetsOf(panel) {
      const table = this.loaded?.catalogue.table;
      if (panel === "results") return [HAS];
      return table?.panels.find(({ id }) => id === panel)?.facets.map((number) => at(table.facets, number).id) ?? [];
    }
    /** What stands behind a button, made when it is opened first. */
    fill(drop) {
      const loaded = this.loaded;
      if (loaded === null || drop.id === "results" && !loaded.catalogue.hasAllScores) {
        drop.panel.replaceChildren(element("p", {}, "Loading…"));
        void this.load().then((found) => drop.id === "results" ? this.loadScores(found) : void 0).then(() => this.fill(drop)).catch(() => drop.panel.replaceChildren(element("p", {}, "The data could not be loaded.")));
        return;
      }
      const { catalogue, search } = loaded;
      if (!this.touched) this.rows = Array.from({ length: catalogue.size }, (_, row) => row);
      const parts = [];
      if (drop.id === "size")
        parts.push(
          this.range(
            "parameters",
            "Parameters",
            { from: "1B", to: "8B" },
            "Write a size as 350M, 7B or 16.1B.",
            (text2) => parameters(text2) !== null
          )
        );
      if (drop.id === "released")
        parts.push(
          this.range(
            "released",
            "Released",
            { from: "2023", to: "2024-06" },
            "Write a date as 2024, 2024-03 or 2024-03-25.",
            isDay
          )
        );
      for (const id of this.facetsOf(drop.id)) {
        const sets = catalogue.facet(id);
        if (sets === void 0) continue;
        let panel = this.facets.get(id);
        if (panel === void 0) {
          panel = facetPanel(sets, (choice) => this.take(choose(this.view, id, choice)));
          this.facets.set(id, panel);
        }
        parts.push(panel.fieldset);
      }
      if (parts.length > 0) drop.panel.replaceChildren(...parts);
      this.update(drop, new Filter(catalogue, this.view, search));
    }
    range(name, title, example, remedy, isGood) {
      let panel = this.ranges.get(name);
      if (panel === void 0) {
        panel = rangePanel(title, example, remedy, isGood, (range) => this.take({ ...this.view, [name]: range }));
        this.ranges.set(name, panel);
      }
      return panel.fieldset;
    }
    update(drop, filter) {
      if (this.loaded === null) return;
      const { catalogue, more } = this.loaded;
      if (drop.id === "columns") more.columnsPanel(drop.panel, catalogue, this.view, (view) => this.take(view));
      if (drop.id === "take")
        more.takePanel(
          drop.panel,
          this.taken(catalogue),
          () => load(this.root.dataset["citations"] ?? "", "citations")
        );
      if (drop.id === "order") more.orderPanel(drop.panel, catalogue, this.view, (view) => this.take(view));
      for (const id of this.facetsOf(drop.id)) this.facets.get(id)?.update(this.view.facets.get(id), filter.counts(id));
      if (drop.id === "size") this.ranges.get("parameters")?.update(this.view.parameters);
      if (drop.id === "released") this.ranges.get("released")?.update(this.view.released);
    }
    /** What the table shows now. */
    taken(catalogue) {
      return { catalogue, rows: this.rows, columns: shown(catalogue, this.view), address: location.href };
    }
    /** The usual columns have widths of their own; chosen ones share the page, or scroll. */
    layOut(columns) {
      const chosen = !areUsual(columns);
      const rem = columns.reduce((sum, { kind }) => sum + (WIDTH_REM[kind] ?? 0), WIDTH_REM["name"] ?? 0);
      this.table.classList.toggle("chosen", chosen);
      this.table.style.setProperty("--columns", `${rem}rem`);
      this.frame.classList.toggle("wide", chosen && rem > this.room);
    }
    row(row) {
      const catalogue = this.loaded?.catalogue;
      if (catalogue === void 0) throw new Error("rows before data");
      const { columns } = this;
      return rowElement(catalogue, row, {
        root: "",
        columns,
        ranks: !areUsual(columns),
        chosen: this.choosing ? new Set(this.view.models) : null
      });
    }
  };
  function orderSaid(catalogue, view) {
    if (view.sort.length > 0) return `Sorted by ${sortedBy(catalogue, view)}`;
    return view.query.trim() === "" ? "Newest first" : "Best match first";
  }
  function remember(view, step) {
    if (step === "none") return;
    const address = `${location.pathname}${format(view)}`;
    try {
      if (step === "push") history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    } catch {
    }
  }
  function showJumps(titles, sorted) {
    const list = document.querySelector(".jump ul");
    if (list === null) return;
    const named = titles.length <= MOST_JUMPS && titles.some((title) => title !== "");
    const items2 = named ? titles.map((title, index) => element("li", {}, element("a", { href: `#g-${index + 1}` }, title))) : [element("li", {}, sorted)];
    list.replaceChildren(...items2);
  }
  var explorerRoot = document.querySelector(".explorer");
  var modelsTable = document.querySelector("table.models");
  if (explorerRoot !== null && modelsTable !== null) new Explorer(explorerRoot, modelsTable).start();
  watchScores();
})();
