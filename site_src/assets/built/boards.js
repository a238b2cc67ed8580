// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/explorer/lists.ts
  function at(list, index) {
    const item = list[index];
    if (item === void 0) throw new RangeError(`no item ${index} in a list of ${list.length}`);
    return item;
  }

  // src/explorer/filter.ts
  var UNITS = { "": 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function parameters(text2) {
    const found = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(text2.trim());
    if (found === null) return null;
    return Math.round(Number(found[1]) * (UNITS[(found[2] ?? "").toUpperCase()] ?? 1));
  }

  // src/boards/filter.ts
  var ANY = { weights: "", size: "", since: "", firstHand: false, verified: false };
  function passes(line, choice) {
    if (choice.weights !== "" && line.weights !== choice.weights) return false;
    if (choice.since !== "" && (line.released === "" || line.released.slice(0, 4) < choice.since)) return false;
    if (choice.firstHand && line.marks.includes("quoted")) return false;
    if (choice.verified && line.marks.includes("unverified")) return false;
    return choice.size === "" || inClass(line.size, choice.size);
  }
  function inClass(size, range) {
    const own = parameters(size);
    const [from2, to] = range.split("..").map(parameters);
    return own !== null && own >= (from2 ?? 0) && own < (to ?? Number.POSITIVE_INFINITY);
  }
  function parse(query) {
    const given = new URLSearchParams(query);
    return {
      weights: given.get("weights") ?? "",
      size: given.get("size") ?? "",
      since: given.get("since") ?? "",
      firstHand: given.has("first-hand"),
      verified: given.has("verified")
    };
  }
  function over(choice, early) {
    return {
      weights: early.weights || choice.weights,
      size: early.size || choice.size,
      since: early.since || choice.since,
      firstHand: early.firstHand || choice.firstHand,
      verified: early.verified || choice.verified
    };
  }
  function isFilter(name) {
    return ["weights", "size", "since", "first-hand", "verified"].includes(name);
  }
  function format(choice) {
    const parts = [
      ...["weights", "size", "since"].filter((name) => choice[name] !== "").map((name) => `${name}=${encodeURIComponent(choice[name])}`),
      ...choice.firstHand ? ["first-hand"] : [],
      ...choice.verified ? ["verified"] : []
    ];
    return parts.length === 0 ? "" : `?${parts.join("&")}`;
  }

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

  // src/tables/address.ts
  var SORT = "sort.";
  function sortOf(query, table) {
    const given = new URLSearchParams(query).get(SORT + table) ?? "";
    return given.split(",").filter((key) => key !== "").map((key) => ({ column: key.replace(/^-/, ""), down: key.startsWith("-") }));
  }
  function sortParts(table, sort) {
    if (sort.length === 0) return [];
    return [`${SORT}${table}=${sort.map(({ column, down }) => (down ? "-" : "") + column).join(",")}`];
  }
  function withParts(query, isOurs, parts) {
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
  var SIGNS = Uint8Array.from({ length: 128 }, (_, code) => {
    const sign = String.fromCharCode(code);
    if (LOWER.test(sign)) return SMALL;
    if (UPPER.test(sign)) return CAPITAL;
    return DIGIT.test(sign) ? NUMBER : OTHER;
  });
  var LONGEST_PLAIN = 256;
  var begun = new Uint8Array(LONGEST_PLAIN + 1);
  var from = new Uint32Array(LONGEST_PLAIN + 1);

  // src/explorer/page/head.ts
  function sortedWith(sort, column, more) {
    const known = sort.find((key) => key.column === column.id);
    const others = more ? sort.filter((key) => key.column !== column.id) : [];
    if (known !== void 0 && known.down !== column.down) return others;
    const next = { column: column.id, down: known === void 0 ? column.down : !column.down };
    if (!more || known === void 0) return [...others, next];
    return sort.map((key) => key.column === column.id ? next : key);
  }

  // src/tables/values.ts
  var UNKNOWN = /* @__PURE__ */ new Set(["", "–", "—", "?", "not stated", "not known", "unknown"]);
  var DATE = /^\d{4}(-\d\d){0,2}$/;
  var NUMBER2 = /^[~≈<>≤≥]?\s*([+−-]?)\s*(\d[\d,]*(?:\.\d+)?)\s*((?:[KMGT]B|[KMBT])(?![A-Za-z]))?(?![A-Za-z])/;
  var UNITS2 = { K: 3, KB: 3, M: 6, MB: 6, B: 9, GB: 9, T: 12, TB: 12 };
  var MOST = 2 / 3;
  function valuesOf(texts) {
    const said = texts.map((text2) => UNKNOWN.has(text2.toLowerCase()) ? null : text2);
    const known = said.filter((text2) => text2 !== null);
    for (const [kind, read] of [
      ["date", date],
      ["number", number]
    ]) {
      const values = said.map((text2) => text2 === null ? null : read(text2));
      if (known.length > 0 && values.filter((value) => value !== null).length >= known.length * MOST)
        return { kind, values };
    }
    return { kind: "words", values: said };
  }
  function date(text2) {
    return DATE.test(text2) ? text2 : null;
  }
  function number(text2) {
    const [, sign = "", digits, unit] = NUMBER2.exec(text2) ?? [];
    if (digits === void 0) return null;
    const size = Number(`${digits.replaceAll(",", "")}e${UNITS2[unit ?? ""] ?? 0}`);
    return sign === "" || sign === "+" ? size : -size;
  }
  var COLLATOR = new Intl.Collator("en", { numeric: true });
  function ordered(size, columns) {
    const places = Array.from({ length: size }, (_, place) => place);
    return places.sort((one, other) => {
      for (const { values, down } of columns) {
        const [first, second] = [values[one] ?? null, values[other] ?? null];
        if (first === null || second === null) {
          if (first !== second) return first === null ? 1 : -1;
          continue;
        }
        const apart = typeof first === "number" && typeof second === "number" ? first - second : COLLATOR.compare(String(first), String(second));
        if (apart !== 0) return down ? -apart : apart;
      }
      return one - other;
    });
  }

  // src/tables/sorting.ts
  var Sorted = class {
    id;
    columns;
    parts;
    say;
    sort = [];
    constructor(table, id, say) {
      this.id = id;
      this.say = say;
      const heads = [...table.tHead?.rows[0]?.cells ?? []];
      const ids = named(heads.map((head) => slug(head.textContent)));
      this.columns = heads.map((head, index) => ({ id: at(ids, index), title: head.textContent.trim(), head }));
      this.parts = [...table.tBodies].map((body) => ({
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
          this.take(sortedWith(this.sort, { id: column, down: kind !== "words" && index > 0 }, shiftKey));
        });
      }
      this.restore();
    }
    /** As the address has it. */
    restore() {
      const asked = sortOf(location.search, this.id).filter(({ column }) => this.columns.some(({ id }) => id === column));
      if (asked.length > 0 || this.sort.length > 0) this.show(asked);
    }
    take(sort) {
      const query = withParts(location.search, (name) => name === SORT + this.id, sortParts(this.id, sort));
      try {
        history.pushState(null, "", `${location.pathname}${query}`);
      } catch {
      }
      this.show(sort);
      const said = sort.map(
        ({ column, down }) => `${this.columns.find(({ id }) => id === column)?.title ?? column}, ${down ? "falling" : "rising"}`
      );
      this.say(said.length === 0 ? "As it came" : `Sorted by ${said.join("; ")}`);
    }
    show(sort) {
      this.sort = sort;
      for (const { id, head } of this.columns) {
        const place = sort.findIndex(({ column }) => column === id);
        const key = sort[place];
        if (key === void 0) head.removeAttribute("aria-sort");
        else head.setAttribute("aria-sort", key.down ? "descending" : "ascending");
        const sign = head.querySelector("button")?.dataset;
        if (sign === void 0) continue;
        if (key === void 0 || sort.length < 2) delete sign["key"];
        else sign["key"] = String(place + 1);
      }
      const keys = sort.map(({ column, down }) => ({
        values: this.column(this.columns.findIndex(({ id }) => id === column)).values,
        down
      }));
      let first = 0;
      for (const { body, rows } of this.parts) {
        const own = keys.map(({ values, down }) => ({ values: values.slice(first, first + rows.length), down }));
        body.append(...ordered(rows.length, own).map((place) => at(rows, place)));
        first += rows.length;
      }
    }
    /** The values of a column in all rows, in the order these came. */
    column(index) {
      return valuesOf(this.parts.flatMap(({ rows }) => rows.map((row) => text(row.cells[index]))));
    }
  };
  function text(cell) {
    if (cell === void 0) return "";
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => judge(node));
    return walker.nextNode()?.textContent?.trim() ?? "";
  }
  function judge(node) {
    if (node instanceof Element && node.matches("small, abbr, details, .story-card")) return NodeFilter.FILTER_REJECT;
    return node instanceof Text && node.data.trim() !== "" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  }
  function slug(title) {
    return title.toLowerCase().match(/[a-z0-9]+/g)?.join("-") ?? "column";
  }
  function named(names) {
    const met = /* @__PURE__ */ new Map();
    return names.map((name) => {
      const count = (met.get(name) ?? 0) + 1;
      met.set(name, count);
      return count === 1 ? name : `${name}-${count}`;
    });
  }
  function sortTables() {
    const tables = [...document.querySelectorAll("table.sortable")];
    if (tables.length === 0) return;
    const line = element("p", { class: "aside", role: "status" });
    at(tables, 0).closest(".md-typeset")?.append(line);
    const say = (said) => {
      line.textContent = said;
    };
    const ids = named(tables.map((table) => table.closest("section")?.querySelector("h2[id], h3[id]")?.id ?? "table"));
    const sorted = tables.map((table, index) => new Sorted(table, at(ids, index), say));
    addEventListener("popstate", () => {
      for (const table of sorted) table.restore();
    });
  }

  // src/boards.ts
  var Boards = class {
    tools;
    rows;
    constructor(tools, tables) {
      this.tools = tools;
      this.rows = tables.flatMap(
        (table) => [...table.tBodies[0]?.rows ?? []].map((row) => ({ element: row, line: lineOf(row) }))
      );
    }
    start() {
      this.tools.addEventListener("change", () => {
        const choice = this.chosen();
        remember(choice);
        this.show(choice);
      });
      addEventListener("popstate", () => this.restore(parse(location.search)));
      const early = this.chosen();
      const asked = over(parse(location.search), early);
      if (format(asked) !== "") this.restore(asked);
      if (format(early) !== "") remember(this.chosen());
    }
    /** Sets the fields; what a field does not offer is no choice. */
    restore(asked) {
      for (const name of ["weights", "size", "since"]) {
        const field = find(this.tools, `[name=${name}]`);
        field.value = asked[name];
        if (field.selectedIndex < 0) field.value = "";
      }
      this.box("first-hand").checked = asked.firstHand;
      this.box("verified").checked = asked.verified;
      this.show(this.chosen());
    }
    chosen() {
      const value = (name) => find(this.tools, `[name=${name}]`).value;
      return {
        weights: value("weights"),
        size: value("size"),
        since: value("since"),
        firstHand: this.box("first-hand").checked,
        verified: this.box("verified").checked
      };
    }
    box(name) {
      return find(this.tools, `[name=${name}]`);
    }
    show(choice) {
      let shown = 0;
      for (const { element: row, line } of this.rows) {
        row.hidden = !passes(line, choice);
        if (!row.hidden) shown += 1;
      }
      const all = format(choice) === format(ANY);
      const rows = `${this.rows.length} rows${this.tools.dataset["part"] === void 0 ? "" : " of this page"}`;
      const said = `${shown} of ${rows}; ranks are those among all.`;
      find(this.tools, "[role=status]").replaceChildren(...all ? [`All ${rows}.`] : [said, " ", this.clear()]);
    }
    clear() {
      const link = element("a", { href: location.pathname }, "Show all");
      link.addEventListener("click", (event) => {
        event.preventDefault();
        for (const field of this.tools.querySelectorAll("select")) field.value = "";
        for (const name of ["first-hand", "verified"]) this.box(name).checked = false;
        this.tools.dispatchEvent(new Event("change"));
        find(this.tools, "select").focus();
      });
      return link;
    }
  };
  function remember(choice) {
    const parts = format(choice).slice(1).split("&");
    const query = withParts(
      location.search,
      isFilter,
      parts.filter((part) => part !== "")
    );
    if (query === location.search) return;
    try {
      history.pushState(null, "", `${location.pathname}${query}`);
    } catch {
    }
  }
  function lineOf(row) {
    const said = (index) => {
      const first = row.cells[index]?.firstChild;
      return first instanceof Text ? first.data.trim() : "";
    };
    return { size: said(2), released: said(3), weights: said(4), marks: (row.dataset["marks"] ?? "").split(" ") };
  }
  var boardTools = document.querySelector(".boards");
  if (boardTools !== null)
    new Boards(boardTools, [...document.querySelectorAll("table.board")]).start();
  sortTables();
  watchScores();
})();
