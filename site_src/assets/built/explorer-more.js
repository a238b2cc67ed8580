// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/explorer/address.ts
  var GROUPINGS = ["year", "size", "family", "none"];
  var NOTHING = { values: [], all: false, not: [] };
  var ANY = { from: "", to: "" };
  function isEmpty(choice) {
    return choice.values.length === 0 && choice.not.length === 0;
  }
  function choose(view, facet, choice) {
    const facets = new Map(view.facets);
    if (isEmpty(choice)) facets.delete(facet);
    else facets.set(facet, choice);
    return { ...view, facets };
  }

  // src/search/fold.ts
  var NOTHING2 = 0;
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
        if (before === OTHER) piece = WORD;
        else if (sign === NUMBER) piece = before === NUMBER ? NOTHING2 : PIECE;
        else if (sign === CAPITAL && (before === SMALL || before === CAPITAL && next === SMALL)) piece = PIECE;
        begun[size2] = piece;
        from[size2] = at2;
        size2 += 1;
      }
      before = sign;
    }
    for (let place = 0; place < size2; place += 1) text2 += original[from[place]];
    begun[size2] = WORD;
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
    return { text: text2, starts: Uint8Array.from([...starts, WORD]), origins: Uint32Array.from([...origins, original.length]) };
  }
  function isPoint(before, sign, next) {
    return sign === "." && DIGIT.test(before) && DIGIT.test(next.charAt(0));
  }
  function begins(before, sign, next) {
    if (sign in SPOKEN || sign === ".") return NOTHING2;
    if (!KEPT.test(before) || UNSPACED.test(sign) || UNSPACED.test(before)) return WORD;
    if (DIGIT.test(sign)) return DIGIT.test(before) ? NOTHING2 : PIECE;
    if (UPPER.test(sign) && (LOWER.test(before) || UPPER.test(before) && LOWER.test(next.charAt(0)))) return PIECE;
    return NOTHING2;
  }
  var MOST_WORDS = 12;
  var LONGEST_WORD = 48;
  function wordsOf(query) {
    const words = /* @__PURE__ */ new Map();
    for (const typed of query.split(/[\s,;:!?"“”()[\]{}、。，]+/u)) {
      const { text: text2, starts } = fold(typed);
      if (text2 === "") continue;
      const parts = [...text2.slice(0, LONGEST_WORD)].reduce((found, sign, at2) => {
        if (starts[at2] === WORD && !UNSPACED.test(sign)) found.push(sign);
        else found.push((found.pop() ?? "") + sign);
        return found;
      }, []);
      words.set(text2, { typed, text: text2.slice(0, LONGEST_WORD), parts });
      if (words.size === MOST_WORDS) break;
    }
    return [...words.values()];
  }

  // src/explorer/letters.ts
  function fold2(text2) {
    return fold(text2).text;
  }

  // src/explorer/lists.ts
  function at(list, index) {
    const item = list[index];
    if (item === void 0) throw new RangeError(`no item ${index} in a list of ${list.length}`);
    return item;
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
  function offered(catalogue) {
    return [
      ...FACTS,
      ...catalogue.table.columns.map(({ id }) => head(catalogue, id)).filter((each) => each !== void 0)
    ];
  }
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

  // src/explorer/order.ts
  function grouping(view) {
    return view.group ?? (view.sort.length === 0 && view.query.trim() === "" ? "year" : "none");
  }

  // src/explorer/page/element.ts
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(attribute, value);
    for (const child of children) if (child !== null) made.append(child);
    return made;
  }

  // src/explorer/page/arrange.ts
  function columnsPanel(panel, catalogue, view, take) {
    const now = shown(catalogue, view).map(({ id }) => id);
    const set = (ids, focus) => {
      const usual2 = ids.length === USUAL.length && ids.every((id, index) => id === USUAL[index]);
      take({ ...view, columns: usual2 ? null : ids });
      refocus(panel, focus);
    };
    const swapped = (index, by) => {
      const ids = [...now];
      [ids[index], ids[index + by]] = [at(ids, index + by), at(ids, index)];
      return ids;
    };
    const lines2 = now.map((id, index) => {
      const title = head(catalogue, id)?.title ?? id;
      const act = (name, sign, ids) => {
        const button = element(
          "button",
          {
            type: "button",
            "data-act": `${name} ${id}`,
            "aria-label": `${name} ${title}`,
            disabled: ids === null ? "" : null
          },
          sign
        );
        if (ids !== null) button.addEventListener("click", () => set(ids, `${name} ${id}`));
        return button;
      };
      return element(
        "li",
        {},
        element("span", {}, title),
        act("Earlier:", "↑", index > 0 ? swapped(index, -1) : null),
        act("Later:", "↓", index < now.length - 1 ? swapped(index, 1) : null),
        act(
          "Remove",
          "×",
          now.filter((each) => each !== id)
        )
      );
    });
    const find = element("input", {
      type: "search",
      class: "among",
      placeholder: "Add a column",
      "aria-label": "Find a column to add"
    });
    const more2 = offered(catalogue).filter(({ id }) => !now.includes(id));
    const list = element(
      "ul",
      {},
      ...more2.map(({ id, title }) => {
        const count = catalogue.column(id)?.count;
        const button = element("button", { type: "button", class: "add", "data-act": `Add ${id}` }, `+ ${title}`);
        if (count !== void 0) button.append(" ", element("span", { class: "count" }, String(count)));
        button.addEventListener("click", () => set([...now, id], `Add ${id}`));
        return element("li", {}, button);
      })
    );
    find.addEventListener("input", () => {
      const words = fold2(find.value).split(/\s+/);
      for (const item of list.children) {
        if (item instanceof HTMLElement)
          item.hidden = !words.every((word) => fold2(item.textContent ?? "").includes(word));
      }
    });
    const usual = element(
      "button",
      { type: "button", class: "plain", disabled: view.columns === null ? "" : null },
      "The usual columns"
    );
    usual.addEventListener("click", () => take({ ...view, columns: null }));
    renew(
      panel,
      element(
        "fieldset",
        { class: "chosen" },
        element("legend", {}, "Shown, in this order"),
        element("ol", {}, ...lines2),
        usual
      ),
      element("fieldset", {}, element("legend", {}, "Further columns"), find, list)
    );
  }
  var GROUP_TITLES = {
    year: "by year",
    size: "by size class",
    family: "by family",
    none: "not grouped"
  };
  function orderPanel(panel, catalogue, view, take) {
    const set = (sort, focus) => {
      take({ ...view, sort });
      refocus(panel, focus);
    };
    const titles = [NAME, ...shown(catalogue, view)];
    const options = (chosen) => [...new Map([...titles, ...offered(catalogue)].map((each) => [each.id, each])).values()].map(
      ({ id, title }) => element("option", { value: id, selected: id === chosen ? "" : null }, title)
    );
    const lines2 = view.sort.map((key, index) => {
      const label = index === 0 ? "Sort by" : "then by";
      const column = element(
        "select",
        { "aria-label": `${label} column`, "data-act": `column ${index}` },
        ...options(key.column)
      );
      const change = (to) => view.sort.map((each, other) => other === index ? { ...each, ...to } : each);
      column.addEventListener(
        "change",
        () => set(change({ column: column.value, down: head(catalogue, column.value)?.down ?? false }), `column ${index}`)
      );
      const turn = element("button", { type: "button", "data-act": `turn ${index}` }, key.down ? "falling" : "rising");
      turn.addEventListener("click", () => set(change({ down: !key.down }), `turn ${index}`));
      const drop = element(
        "button",
        { type: "button", "aria-label": `Do not sort by ${head(catalogue, key.column)?.title ?? key.column}` },
        "×"
      );
      drop.addEventListener(
        "click",
        () => set(
          view.sort.filter((_, other) => other !== index),
          "more"
        )
      );
      return element("li", {}, element("span", {}, label), column, turn, drop);
    });
    const more2 = element("select", {
      "aria-label": view.sort.length === 0 ? "Sort by" : "Then sort by",
      "data-act": "more"
    });
    more2.append(
      element("option", { value: "" }, view.sort.length === 0 ? "Newest first; or choose a column" : "and then by"),
      ...options("")
    );
    more2.addEventListener("change", () => {
      if (more2.value !== "")
        set(
          [
            ...view.sort.filter(({ column }) => column !== more2.value),
            { column: more2.value, down: head(catalogue, more2.value)?.down ?? false }
          ],
          "more"
        );
    });
    const group = element("select", { "aria-label": "Group", "data-act": "group" });
    group.append(
      ...GROUPINGS.map(
        (each) => element("option", { value: each, selected: each === grouping(view) ? "" : null }, GROUP_TITLES[each])
      )
    );
    group.addEventListener("change", () => {
      const chosen = GROUPINGS.find((each) => each === group.value) ?? null;
      take({ ...view, group: chosen === grouping({ ...view, group: null }) ? null : chosen });
      refocus(panel, "group");
    });
    renew(
      panel,
      element("fieldset", {}, element("legend", {}, "Sort"), element("ol", { class: "keys" }, ...lines2), more2),
      element("fieldset", {}, element("legend", {}, "Group"), group)
    );
  }
  function renew(panel, ...contents) {
    const focused = panel.contains(document.activeElement) && document.activeElement instanceof HTMLElement ? document.activeElement : null;
    panel.replaceChildren(...contents);
    if (focused !== null) refocus(panel, focused.dataset["act"] ?? "");
  }
  function refocus(panel, act) {
    const found = panel.querySelector(`[data-act="${CSS.escape(act)}"]:not([disabled])`);
    (found ?? panel.querySelector(".among") ?? panel.querySelector("button:not([disabled]), input, select"))?.focus({ preventScroll: true });
  }

  // src/explorer/bits.ts
  var WORD2 = 32;
  var Bits = class _Bits {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(size2, words) {
      this.size = size2;
      this.words = words ?? new Uint32Array(Math.ceil(size2 / WORD2));
    }
    static full(size2) {
      const all = new _Bits(size2);
      all.words.fill(4294967295);
      const over = size2 % WORD2;
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
    let sum = word - (word >>> 1 & 1431655765);
    sum = (sum & 858993459) + (sum >>> 2 & 858993459);
    sum = sum + (sum >>> 4) & 252645135;
    return Math.imul(sum, 16843009) >>> 24;
  }

  // src/explorer/catalogue.ts
  var HAS = "has";

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
      const left2 = among.without(union(sets, not, this.catalogue.size));
      return sets.rows.map((rows, number) => {
        const value = at(sets.facet.values, number).id;
        if (!not.includes(value)) return rows.shared(left2);
        const rest = not.filter((each) => each !== value);
        return rows.shared(among.without(union(sets, rest, this.catalogue.size)));
      });
    }
    /** Rows that pass everything but the facet `id`. */
    others(id) {
      let left2 = this.base;
      for (const [facet, rows] of this.passed) if (facet !== id) left2 = left2.and(rows);
      return left2;
    }
  };
  function passing(sets, { values, all, not }, size2) {
    const known = values.map((value) => sets.numbers.get(value));
    let left2 = Bits.full(size2);
    if (values.length > 0) {
      const each = known.map((number) => number === void 0 ? new Bits(size2) : at(sets.rows, number));
      left2 = all ? each.reduce((one, other) => one.and(other)) : each.reduce((one, other) => one.or(other));
    }
    return left2.without(union(sets, not, size2));
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

  // src/search/fewer.ts
  var ASKING = new Set(
    "a and best by did do does for has have how in is llm llms model models most of on really score scored scores say says the top under vs what which who with".split(" ")
  );

  // src/explorer/meant.ts
  var AT_MOST = /* @__PURE__ */ new Set(["under", "below", "up", "max", "<", "<=", "≤"]);
  var AT_LEAST = /* @__PURE__ */ new Set(["over", "above", "from", "since", "after", "min", ">", ">=", "≥"]);
  var YEAR = /^(19|20)\d\d$/;
  var USUALLY = ["released", "size", "weights"];
  function meant(catalogue, view) {
    let words = wordsOf2(view.query);
    const asked = words.length;
    let read = view;
    const column = bestColumn(catalogue, words);
    if (column !== null) {
      words = left(words, column.words);
      read = {
        ...read,
        columns: [...(view.columns ?? USUALLY).filter((id) => id !== column.id), column.id],
        sort: [{ column: column.id, down: true }]
      };
    }
    const values = [...catalogue.facets()].filter(({ facet }) => facet.id !== HAS).flatMap(
      ({ facet }) => facet.values.map((value) => ({ facet: facet.id, id: value.id, words: wordsOf2(value.name) }))
    ).sort((one, other) => other.words.length - one.words.length);
    for (const value of values) {
      const short = value.facet === "access" ? value.words.slice(0, 1) : value.words;
      const named = [value.words, short].find((all) => all.length > 0 && all.every((word) => words.includes(word)));
      if (named === void 0) continue;
      words = left(words, named);
      const known = read.facets.get(value.facet) ?? NOTHING;
      read = choose(read, value.facet, { ...known, values: [...known.values.filter((id) => id !== value.id), value.id] });
    }
    for (const [place, word] of words.entries()) {
      const before = words[place - 1] ?? "";
      const [, sign = "", rest = word] = /^([<>≤≥]=?)(.+)$/.exec(word) ?? [];
      const bound = sign === "" ? before : sign;
      const end = boundedRange(bound, rest);
      if (YEAR.test(rest) && isDay(rest)) read = { ...read, released: end ?? { from: rest, to: rest } };
      else if (end !== null && /\d/.test(rest) && parameters(rest) !== null)
        read = { ...read, parameters: { from: end.from.toUpperCase(), to: end.to.toUpperCase() } };
      else continue;
      words = words.map(
        (each, other) => other === place || other === place - 1 && end !== null && sign === "" ? "" : each
      );
    }
    words = words.filter((word) => word !== "" && !ASKING.has(word));
    return words.length < asked && read !== view ? { ...read, query: words.join(" ") } : null;
  }
  function boundedRange(bound, value) {
    if (AT_MOST.has(bound)) return { from: "", to: value };
    return AT_LEAST.has(bound) ? { from: value, to: "" } : null;
  }
  function byResults(catalogue, view) {
    const sets = catalogue.facet("language");
    const chosen = view.facets.get("language")?.values ?? [];
    const names2 = sets?.facet.values.filter(({ id }) => chosen.includes(id)).map(({ name }) => name) ?? [];
    const column = catalogue.table.columns.find(({ what }) => names2.some((name) => what.split(" · ").includes(name)));
    if (column === void 0 || view.sort.length > 0) return null;
    const facets = new Map(view.facets).set(HAS, { ...NOTHING, values: [column.id] });
    facets.delete("language");
    return {
      ...view,
      facets,
      columns: [...view.columns ?? USUALLY, column.id],
      sort: [{ column: column.id, down: true }]
    };
  }
  function bestColumn(catalogue, words) {
    const found = catalogue.table.columns.filter(({ benchmark }) => wordsOf2(benchmark).every((word) => words.includes(word))).map((column) => ({
      id: column.id,
      words: wordsOf2(`${column.benchmark} ${column.what}`).filter((word) => words.includes(word))
    }));
    return found.reduce(
      (best, each) => best === null || each.words.length > best.words.length ? each : best,
      null
    );
  }
  function left(words, taken) {
    return words.filter((word) => !taken.includes(word));
  }
  function wordsOf2(text2) {
    return text2.toLowerCase().split(/[\s,;·?]+/).filter((word) => word !== "");
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

  // src/explorer/page/instead.ts
  function instead(place, catalogue, view, search, take) {
    const wordsOnly = chips(catalogue, view).length === 1 && view.query.trim() !== "";
    place.replaceChildren(
      wordsOnly ? "No model is called or tagged so. Languages, licences and benchmarks are behind the buttons above." : "Nothing fits all of these filters. Take one away."
    );
    const read = view.query.trim() === "" ? null : meant(catalogue, view);
    if (read === null) return;
    const items = [];
    for (const other of [read, byResults(catalogue, read)]) {
      if (other === null) continue;
      const isCounted = catalogue.hasAllScores || !other.facets.has(HAS);
      const count = isCounted ? new Filter(catalogue, other, search).rows.count : null;
      if (count === 0) continue;
      const said = chips(catalogue, other).filter(({ text: text2 }) => !text2.startsWith("has:")).map(({ text: text2 }) => text2);
      if (other.sort !== view.sort)
        said.push(`sorted by ${other.sort.map(({ column }) => head(catalogue, column)?.title ?? column).join(", ")}`);
      const button = element(
        "button",
        { type: "button" },
        said.join(", "),
        count === null ? null : `: ${count === 1 ? "1 model" : `${count} models`}`
      );
      button.addEventListener("click", () => take(other));
      items.push(element("p", { class: "instead" }, items.length === 0 ? "Filter instead: " : "or ", button));
    }
    place.append(...items);
  }

  // src/page/copy.ts
  function textOf(target) {
    const text2 = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : target.textContent;
    return (text2 ?? "").trim();
  }
  function select(target) {
    const range = document.createRange();
    range.selectNodeContents(target);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  async function copy(target) {
    try {
      await navigator.clipboard.writeText(textOf(target));
      return true;
    } catch {
      select(target);
      const done = document.execCommand("copy");
      if (done) getSelection()?.removeAllRanges();
      return done;
    }
  }

  // src/explorer/data.ts
  var DISAGREES = 1;
  var QUOTED = 2;
  var UNVERIFIED = 4;

  // src/explorer/takeaway.ts
  var FORMAT = 1;
  function csv({ catalogue, rows, columns }) {
    const head2 = [
      "Model",
      "Id",
      ...columns.flatMap(
        (column) => column.kind === "score" ? SCORE_HEADS.map((each) => (column.title + each).trim()) : [column.title]
      )
    ];
    const lines2 = rows.map((row) => [
      text(catalogue, row, "name"),
      catalogue.ref(row),
      ...columns.flatMap((column) => {
        if (column.kind !== "score") return [text(catalogue, row, column.id)];
        const value = scoreOf(catalogue, row, column.id);
        if (value === null) return SCORE_HEADS.map(() => "");
        return [
          value.percent,
          value.low,
          value.high,
          value.rank,
          value.edition,
          value.measured_by,
          value.remarks.join("; ")
        ];
      })
    ]);
    return [head2, ...lines2].map((line) => `${line.map(csvCell).join(",")}\r
`).join("");
  }
  var SCORE_HEADS = ["", ": low", ": high", ": ranks", ": version", ": measured by", ": remarks"];
  function csvCell(said) {
    const formula = /^[=+\-@\t\r\n＝＋－＠]/.test(said) && !/^-?\d+(\.\d+)?$/.test(said);
    const safe = formula ? `'${said}` : said;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }
  function json({ catalogue, rows, columns, address }) {
    const { families, rows: data } = catalogue.table;
    const models = rows.map((row) => {
      const family = at(data.family, row);
      const facts = {
        id: catalogue.ref(row),
        name: at(data.name, row),
        family: at(families.name, family),
        organisations: at(families.organisations, family),
        released: at(data.released, row),
        parameters: at(data.parameters, row),
        active_parameters: at(data.active, row),
        layers: at(data.layers, row),
        heads: at(data.heads, row),
        hidden: at(data.hidden, row),
        context_tokens: at(data.window, row),
        architecture: at(families.architecture, family),
        weights: at(families.weights, family),
        licence: at(families.licence, family),
        tags: tags(catalogue, row).map(({ id }) => id)
      };
      const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== "" && value !== 0));
      const scores = columns.filter(({ kind }) => kind === "score").map(({ id }) => [id, scoreOf(catalogue, row, id)]).filter(([, value]) => value !== null);
      return scores.length === 0 ? known : { ...known, scores: Object.fromEntries(scores.map(([id, value]) => [id, asNumbers(value)])) };
    });
    return `${JSON.stringify({ format: FORMAT, address, models }, null, 1)}
`;
  }
  function asNumbers(value) {
    if (value === null) return null;
    const { percent, low, high, ...rest } = value;
    const interval = low === "" ? {} : { interval: [Number(low), Number(high)] };
    const said = Object.entries(rest).filter(([, each]) => each !== "" && !(Array.isArray(each) && each.length === 0));
    return { percent: Number(percent), ...interval, ...Object.fromEntries(said) };
  }
  function markdown({ catalogue, rows, columns }) {
    const line = (cells) => `| ${cells.join(" | ")} |
`;
    const head2 = ["Model", ...columns.map(({ title }) => title)].map(markdownText);
    const rule = ["---", ...columns.map(({ kind }) => kind === "number" || kind === "score" ? "---:" : "---")];
    const lines2 = rows.map(
      (row) => [text(catalogue, row, "name"), ...columns.map((column) => cell(catalogue, row, column))].map(markdownText)
    );
    return [head2, rule, ...lines2].map(line).join("");
  }
  function cell(catalogue, row, column) {
    const said = text(catalogue, row, column.id);
    if (column.kind !== "score") return said;
    const value = scoreOf(catalogue, row, column.id);
    return value === null || value.low === "" ? said : `${said} (${value.low}–${value.high})`;
  }
  function markdownText(said) {
    return said.replace(/[\\`*_{}[\]<>()#+!|~&$]/g, "\\$&").replace(/\s+/g, " ");
  }
  function papers({ catalogue, rows }) {
    const { families, rows: data } = catalogue.table;
    return [...new Set(rows.map((row) => at(families.paper, at(data.family, row))))].filter((key) => key !== "");
  }
  function scoreOf(catalogue, row, column) {
    const place = catalogue.place(column, row);
    const scores = catalogue.scores(column);
    if (place < 0 || scores === void 0) return null;
    const { texts } = catalogue.table;
    const marks = at(scores.marks, place);
    const best = at(scores.best, place);
    const worst = at(scores.worst, place);
    const first = at(scores.place, place);
    const status = at(texts, at(scores.status, place));
    const remarks = [
      status,
      (marks & DISAGREES) !== 0 ? "reports differ" : "",
      (marks & QUOTED) !== 0 ? "quoted" : "",
      (marks & UNVERIFIED) !== 0 ? "unverified" : ""
    ];
    return {
      percent: at(scores.percent, place),
      low: at(scores.low, place),
      high: at(scores.high, place),
      rank: rankOf(best, worst, first),
      edition: at(texts, at(scores.edition, place)),
      measured_by: at(texts, at(scores.measured_by, place)),
      reports: at(scores.reports, place),
      remarks: remarks.filter((remark) => remark !== "")
    };
  }
  function rankOf(best, worst, place) {
    if (best > 0) return best === worst ? String(best) : `${best}–${worst}`;
    return place > 0 ? String(place) : "";
  }

  // src/explorer/page/take.ts
  function takePanel(panel, taken, citations) {
    const said = element("p", { role: "status", class: "said" });
    const act = (title, work) => {
      const button = element("button", { type: "button" }, title);
      button.addEventListener("click", () => {
        Promise.resolve(work()).catch(() => {
          said.textContent = "The data could not be loaded.";
        });
      });
      return button;
    };
    const copied = async (text2) => {
      const field = element("textarea", { class: "aside", "aria-hidden": "true", tabindex: "-1" });
      field.value = text2;
      panel.append(field);
      const focused = document.activeElement;
      const done = await copy(field);
      field.remove();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      said.textContent = done ? "Copied" : "The browser does not allow copying here";
    };
    const keys = papers(taken);
    const bibtex = async () => {
      const all = await citations();
      save("models.bib", "application/x-bibtex", keys.map((key) => `${all[key] ?? ""}
`).join("\n"));
    };
    panel.replaceChildren(
      element(
        "fieldset",
        {},
        element("legend", {}, `Download ${taken.rows.length} rows`),
        element(
          "div",
          { class: "acts" },
          act("CSV", () => save("models.csv", "text/csv", `\uFEFF${csv(taken)}`)),
          act("JSON", () => save("models.json", "application/json", json(taken))),
          act("Markdown", () => save("models.md", "text/markdown", markdown(taken))),
          act(keys.length === 1 ? "BibTeX of 1 paper" : `BibTeX of ${keys.length} papers`, bibtex)
        )
      ),
      element(
        "fieldset",
        {},
        element("legend", {}, "Copy"),
        element(
          "div",
          { class: "acts" },
          act("Link to this view", () => copied(taken.address)),
          act("Markdown table", () => copied(markdown(taken)))
        )
      ),
      element("p", { class: "note" }, "As shown: these rows, these columns, in this order. Data under CC BY 4.0."),
      said
    );
  }
  function save(name, type, content) {
    const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
    element("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1e4);
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
        const left2 = this.#odd(sign);
        row[0] = Math.min(FAR, (one[0] ?? FAR) + left2);
        let least = row[0];
        for (let j = 1; j <= width; j += 1) {
          const other = text2.charCodeAt(from2 + j - 1);
          let cost;
          if (sign === other) {
            cost = one[j - 1] ?? FAR;
          } else {
            const added = this.#odd(other);
            cost = Math.min(
              (one[j - 1] ?? FAR) + Math.max(left2, added, isPoint2(sign) || isPoint2(other) ? FAR : 1),
              (one[j] ?? FAR) + left2,
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
    for (let left2 = mask; left2 !== 0; left2 &= left2 - 1) count += 1;
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
        const known = ids.get(text2);
        if (known !== void 0) return known;
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
        for (let head2 = 0; head2 < heads.size; head2 += 1) {
          if (!near.could(heads.letters[head2])) continue;
          const from2 = heads.at(head2, 0);
          const found = near.of(this.#all, from2, from2 + heads.lengths[head2]);
          if (found === null) continue;
          any = true;
          for (let n = 0, count = heads.count(head2); n < count; n += 1) {
            const at2 = heads.at(head2, n);
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
      const text2 = this.#textAt[from2];
      const ends = starts[to] !== NOTHING2 || this.#begin[text2 + 1] - 1 === to;
      if (from2 === this.#begin[text2]) {
        if (to === this.#begin[text2 + 1] - 1) return IS_TEXT;
        if (starts[to] === WORD) return IS_FIRST_WORD;
        return this.#crosses(from2, to) ? JOINED : BEGINS_TEXT;
      }
      if (!ends && starts[from2] !== NOTHING2 && this.#crosses(from2, to)) return JOINED;
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
      for (let at2 = from2 + 1; at2 < to; at2 += 1) if (this.#starts[at2] === WORD) return true;
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
        const shown2 = this.#shown(row, word.text, near[place]);
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
        ({ typed }, place) => exact[place]?.any && corrections.some((each) => each.typed.includes(typed))
      );
      if (!lies) return corrections;
      return [
        { typed: words.map(({ typed }) => typed).join(" "), shown: corrections.map(({ shown: shown2 }) => shown2).join(", ") }
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
      while (to < folded.length && starts[to] !== WORD) to += 1;
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
        if (at2 === end || starts[at2] === NOTHING2) continue;
        const head3 = all.slice(at2, Math.min(end, at2 + REACH));
        const known = places.get(head3);
        if (known === void 0) places.set(head3, [at2]);
        else known.push(at2);
      }
      this.letters = new Int32Array(places.size);
      this.lengths = new Uint8Array(places.size);
      this.#from = new Int32Array(places.size + 1);
      const flat = [];
      let head2 = 0;
      for (const [text2, where] of places) {
        this.letters[head2] = letters(text2, 0, text2.length);
        this.lengths[head2] = text2.length;
        for (const at2 of where) flat.push(at2);
        head2 += 1;
        this.#from[head2] = flat.length;
      }
      this.#places = Int32Array.from(flat);
    }
    get size() {
      return this.lengths.length;
    }
    count(head2) {
      return this.#from[head2 + 1] - this.#from[head2];
    }
    /** The place of a head's occurrence in all texts. */
    at(head2, occurrence) {
      return this.#places[this.#from[head2] + occurrence];
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
  function heard(answer) {
    if (answer.found.length === 0 && answer.unknown.length > 0) return `nothing matches ${answer.unknown.join(", ")}`;
    const { corrections } = answer;
    if (corrections.length === 0) return "";
    const shown2 = [...new Set(corrections.map((each) => each.shown))].join(", ");
    return `showing ${shown2}; nothing matches ${corrections.map(({ typed }) => typed).join(", ")}`;
  }
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

  // src/explorer-more.ts
  var more = { columnsPanel, heard, instead, orderPanel, takePanel, TextSearch };
  window.catalogExplorer = more;
})();
