// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/explorer/array.ts
  function itemAt(list, index) {
    const item = list[index];
    if (item === void 0) throw new RangeError(`no item ${index} in a list of ${list.length}`);
    return item;
  }

  // src/explorer/filter.ts
  var UNITS = { "": 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function parseParameters(text) {
    const match = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(text.trim());
    if (match === null) return null;
    return Math.round(Number(match[1]) * (UNITS[(match[2] ?? "").toUpperCase()] ?? 1));
  }

  // src/boards/filters.ts
  var NO_FILTERS = { weights: "", size: "", since: "", firstHand: false, verified: false };
  function matchesFilters(facts, filters) {
    if (filters.weights !== "" && facts.weights !== filters.weights) return false;
    if (filters.since !== "" && (facts.released === "" || facts.released.slice(0, 4) < filters.since)) return false;
    if (filters.firstHand && facts.marks.includes("quoted")) return false;
    if (filters.verified && facts.marks.includes("unverified")) return false;
    return filters.size === "" || isInSizeClass(facts.size, filters.size);
  }
  function isInSizeClass(text, range) {
    const size = parseParameters(text);
    const [from, to] = range.split("..").map(parseParameters);
    return size !== null && size >= (from ?? 0) && size < (to ?? Number.POSITIVE_INFINITY);
  }
  function parseFilters(query) {
    const given = new URLSearchParams(query);
    return {
      weights: given.get("weights") ?? "",
      size: given.get("size") ?? "",
      since: given.get("since") ?? "",
      firstHand: given.has("first-hand"),
      verified: given.has("verified")
    };
  }
  function mergeFilters(filters, early) {
    return {
      weights: early.weights || filters.weights,
      size: early.size || filters.size,
      since: early.since || filters.since,
      firstHand: early.firstHand || filters.firstHand,
      verified: early.verified || filters.verified
    };
  }
  function isFilterName(name) {
    return ["weights", "size", "since", "first-hand", "verified"].includes(name);
  }
  function formatFilters(filters) {
    const parts = [
      ...["weights", "size", "since"].filter((name) => filters[name] !== "").map((name) => `${name}=${encodeURIComponent(filters[name])}`),
      ...filters.firstHand ? ["first-hand"] : [],
      ...filters.verified ? ["verified"] : []
    ];
    return parts.length === 0 ? "" : `?${parts.join("&")}`;
  }

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

  // src/tables/sort-url.ts
  var SORT_PREFIX = "sort.";
  function parseSort(query, table) {
    const given = new URLSearchParams(query).get(SORT_PREFIX + table) ?? "";
    return given.split(",").filter((key) => key !== "").map((key) => ({ column: key.replace(/^-/, ""), descending: key.startsWith("-") }));
  }
  function formatSort(table, sort) {
    if (sort.length === 0) return [];
    return [`${SORT_PREFIX}${table}=${sort.map(({ column, descending }) => (descending ? "-" : "") + column).join(",")}`];
  }
  function replaceParts(query, isOurs, parts) {
    const others = query.replace(/^\?/, "").split("&").filter((part) => part !== "" && !isOurs(part.split("=")[0] ?? ""));
    const all = [...others, ...parts];
    return all.length === 0 ? "" : `?${all.join("&")}`;
  }

  // src/search/fold.ts
  var DIGIT = /\p{N}/u;
  var UPPER = /\p{Lu}/u;
  var LOWER = /\p{Ll}/u;
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

  // src/tables/cell-values.ts
  var UNKNOWN = /* @__PURE__ */ new Set(["", "–", "—", "?", "not stated", "not known", "unknown"]);
  var DATE = /^\d{4}(-\d\d){0,2}$/;
  var NUMBER2 = /^[~≈<>≤≥]?\s*([+−-]?)\s*(\d[\d,]*(?:\.\d+)?)\s*((?:[KMGT]B|[KMBT])(?![A-Za-z]))?(?![A-Za-z])/;
  var UNITS2 = { K: 3, KB: 3, M: 6, MB: 6, B: 9, GB: 9, T: 12, TB: 12 };
  var MIN_SHARE = 2 / 3;
  function parseValues(texts) {
    const knownTexts = texts.map((text) => UNKNOWN.has(text.toLowerCase()) ? null : text);
    const known = knownTexts.filter((text) => text !== null);
    for (const [kind, read] of [
      ["date", date],
      ["number", number]
    ]) {
      const values = knownTexts.map((text) => text === null ? null : read(text));
      if (known.length > 0 && values.filter((value) => value !== null).length >= known.length * MIN_SHARE)
        return { kind, values };
    }
    return { kind: "words", values: knownTexts };
  }
  function date(text) {
    return DATE.test(text) ? text : null;
  }
  function number(text) {
    const [, sign = "", digits, unit] = NUMBER2.exec(text) ?? [];
    if (digits === void 0) return null;
    const size = Number(`${digits.replaceAll(",", "")}e${UNITS2[unit ?? ""] ?? 0}`);
    return sign === "" || sign === "+" ? size : -size;
  }
  var COLLATOR = new Intl.Collator("en", { numeric: true });
  function sortIndexes(size, columns) {
    const places = Array.from({ length: size }, (_, position) => position);
    return places.sort((one, other) => {
      for (const { values, descending } of columns) {
        const [first, second] = [values[one] ?? null, values[other] ?? null];
        if (first === null || second === null) {
          if (first !== second) return first === null ? 1 : -1;
          continue;
        }
        const apart = typeof first === "number" && typeof second === "number" ? first - second : COLLATOR.compare(String(first), String(second));
        if (apart !== 0) return descending ? -apart : apart;
      }
      return one - other;
    });
  }

  // src/tables/sortable-table.ts
  var SortableTable = class {
    id;
    columns;
    groups;
    say;
    sort = [];
    constructor(table, id, say) {
      this.id = id;
      this.say = say;
      const heads = [...table.tHead?.rows[0]?.cells ?? []];
      const ids = uniqueNames(heads.map((head) => slug(head.textContent)));
      this.columns = heads.map((head, index) => ({ id: itemAt(ids, index), title: head.textContent.trim(), head }));
      this.groups = [...table.tBodies].map((body) => ({
        body,
        rows: [...body.rows].filter((row) => !row.matches(".group"))
      }));
      for (const [index, { id: column, head }] of this.columns.entries()) {
        if ("fixed" in head.dataset) continue;
        const button = element("button", { type: "button", class: "sort" });
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", ({ shiftKey }) => {
          const { kind } = this.column(index);
          this.setSort(nextSort(this.sort, { id: column, descendingFirst: kind !== "words" && index > 0 }, shiftKey));
        });
      }
      this.restore();
    }
    /** Sorts as the URL says. */
    restore() {
      const asked = parseSort(location.search, this.id).filter(
        ({ column }) => this.columns.some(({ id }) => id === column)
      );
      if (asked.length > 0 || this.sort.length > 0) this.show(asked);
    }
    setSort(sort) {
      const query = replaceParts(location.search, (name) => name === SORT_PREFIX + this.id, formatSort(this.id, sort));
      try {
        history.pushState(null, "", `${location.pathname}${query}`);
      } catch {
      }
      this.show(sort);
      const descriptions = sort.map(
        ({ column, descending }) => `${this.columns.find(({ id }) => id === column)?.title ?? column}, ${descending ? "falling" : "rising"}`
      );
      this.say(descriptions.length === 0 ? "As it came" : `Sorted by ${descriptions.join("; ")}`);
    }
    show(sort) {
      this.sort = sort;
      for (const { id, head } of this.columns) {
        const position = sort.findIndex(({ column }) => column === id);
        const key = sort[position];
        if (key === void 0) head.removeAttribute("aria-sort");
        else head.setAttribute("aria-sort", key.descending ? "descending" : "ascending");
        const button = head.querySelector("button");
        if (button === null) continue;
        if (key === void 0 || sort.length < 2) delete button.dataset["key"];
        else button.dataset["key"] = String(position + 1);
      }
      const keys = sort.map(({ column, descending }) => ({
        values: this.column(this.columns.findIndex(({ id }) => id === column)).values,
        descending
      }));
      let first = 0;
      for (const { body, rows } of this.groups) {
        const groupKeys = keys.map(({ values, descending }) => ({
          values: values.slice(first, first + rows.length),
          descending
        }));
        body.append(...sortIndexes(rows.length, groupKeys).map((rowIndex) => itemAt(rows, rowIndex)));
        first += rows.length;
      }
    }
    /** The values of a column in all rows, in their original order. */
    column(index) {
      return parseValues(this.groups.flatMap(({ rows }) => rows.map((row) => sortText(row.cells[index]))));
    }
  };
  function sortText(cell) {
    if (cell === void 0) return "";
    const walker = document.createTreeWalker(
      cell,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (node) => filterNode(node)
    );
    return walker.nextNode()?.textContent?.trim() ?? "";
  }
  function filterNode(node) {
    if (node instanceof Element && node.matches("small, abbr, details, .story-card")) return NodeFilter.FILTER_REJECT;
    return node instanceof Text && node.data.trim() !== "" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  }
  function slug(title) {
    return title.toLowerCase().match(/[a-z0-9]+/g)?.join("-") ?? "column";
  }
  function uniqueNames(names) {
    const met = /* @__PURE__ */ new Map();
    return names.map((name) => {
      const count = (met.get(name) ?? 0) + 1;
      met.set(name, count);
      return count === 1 ? name : `${name}-${count}`;
    });
  }
  function makeTablesSortable() {
    const tables = [...document.querySelectorAll("table.sortable")];
    if (tables.length === 0) return;
    const line = element("p", { class: "aside", role: "status" });
    itemAt(tables, 0).closest(".md-typeset")?.append(line);
    const say = (message) => {
      line.textContent = message;
    };
    const ids = uniqueNames(
      tables.map((table) => table.closest("section")?.querySelector("h2[id], h3[id]")?.id ?? "table")
    );
    const sorted = tables.map((table, index) => new SortableTable(table, itemAt(ids, index), say));
    addEventListener("popstate", () => {
      for (const table of sorted) table.restore();
    });
  }

  // src/boards.ts
  var LeaderboardFilter = class {
    tools;
    rows;
    constructor(tools, tables) {
      this.tools = tools;
      this.rows = tables.flatMap(
        (table) => [...table.tBodies[0]?.rows ?? []].map((row) => ({ element: row, facts: rowFacts(row) }))
      );
    }
    start() {
      this.tools.addEventListener("change", () => {
        const filters = this.currentFilters();
        updateAddress(filters);
        this.showRows(filters);
      });
      addEventListener("popstate", () => this.applyFilters(parseFilters(location.search)));
      const early = this.currentFilters();
      const requested = mergeFilters(parseFilters(location.search), early);
      if (formatFilters(requested) !== "") this.applyFilters(requested);
      if (formatFilters(early) !== "") updateAddress(this.currentFilters());
    }
    /** Sets the fields; values that a field does not offer are ignored. */
    applyFilters(requested) {
      for (const name of ["weights", "size", "since"]) {
        const field = find(this.tools, `[name=${name}]`);
        field.value = requested[name];
        if (field.selectedIndex < 0) field.value = "";
      }
      this.checkbox("first-hand").checked = requested.firstHand;
      this.checkbox("verified").checked = requested.verified;
      this.showRows(this.currentFilters());
    }
    currentFilters() {
      const value = (name) => find(this.tools, `[name=${name}]`).value;
      return {
        weights: value("weights"),
        size: value("size"),
        since: value("since"),
        firstHand: this.checkbox("first-hand").checked,
        verified: this.checkbox("verified").checked
      };
    }
    checkbox(name) {
      return find(this.tools, `[name=${name}]`);
    }
    showRows(filters) {
      let shown = 0;
      for (const { element: row, facts } of this.rows) {
        row.hidden = !matchesFilters(facts, filters);
        if (!row.hidden) shown += 1;
      }
      const all = formatFilters(filters) === formatFilters(NO_FILTERS);
      const rows = `${this.rows.length} rows${this.tools.dataset["part"] === void 0 ? "" : " of this page"}`;
      const message = `${shown} of ${rows}; ranks are those among all.`;
      find(this.tools, "[role=status]").replaceChildren(...all ? [`All ${rows}.`] : [message, " ", this.clearLink()]);
    }
    clearLink() {
      const link = element("a", { href: location.pathname }, "Show all");
      link.addEventListener("click", (event) => {
        event.preventDefault();
        for (const field of this.tools.querySelectorAll("select")) field.value = "";
        for (const name of ["first-hand", "verified"]) this.checkbox(name).checked = false;
        this.tools.dispatchEvent(new Event("change"));
        find(this.tools, "select").focus();
      });
      return link;
    }
  };
  function updateAddress(filters) {
    const parts = formatFilters(filters).slice(1).split("&");
    const query = replaceParts(
      location.search,
      isFilterName,
      parts.filter((part) => part !== "")
    );
    if (query === location.search) return;
    try {
      history.pushState(null, "", `${location.pathname}${query}`);
    } catch {
    }
  }
  function rowFacts(row) {
    const contentOf = (index) => {
      const first = row.cells[index]?.firstChild;
      return first instanceof Text ? first.data.trim() : "";
    };
    return {
      size: contentOf(2),
      released: contentOf(3),
      weights: contentOf(4),
      marks: (row.dataset["marks"] ?? "").split(" ")
    };
  }
  var boardTools = document.querySelector(".boards");
  if (boardTools !== null)
    new LeaderboardFilter(boardTools, [...document.querySelectorAll("table.board")]).start();
  makeTablesSortable();
  loadCardsOnDemand();
})();
