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

  // src/explorer/array.ts
  function itemAt(list, index) {
    const item = list[index];
    if (item === void 0) throw new RangeError(`no item ${index} in a list of ${list.length}`);
    return item;
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
  var MAX_WORDS = 12;
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
      if (words.size === MAX_WORDS) break;
    }
    return [...words.values()];
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
  function availableColumns(catalogue) {
    return [
      ...FACT_COLUMNS,
      ...catalogue.table.columns.map(({ id }) => columnHead(catalogue, id)).filter((column) => column !== void 0)
    ];
  }
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

  // src/explorer/row-order.ts
  function effectiveGrouping(view) {
    return view.group ?? (view.sort.length === 0 && view.query.trim() === "" ? "year" : "none");
  }

  // src/explorer/view-url.ts
  var GROUPINGS = ["year", "size", "family", "none"];
  var EMPTY_CHOICE = { values: [], requireAll: false, excluded: [] };
  var ANY_RANGE = { from: "", to: "" };
  function isEmpty(choice) {
    return choice.values.length === 0 && choice.excluded.length === 0;
  }
  function withChoice(view, facet, choice) {
    const facets = new Map(view.facets);
    if (isEmpty(choice)) facets.delete(facet);
    else facets.set(facet, choice);
    return { ...view, facets };
  }

  // src/explorer/page/arrange-panels.ts
  function columnsPanel(panel, catalogue, view, take) {
    const now = shownColumns(catalogue, view).map(({ id }) => id);
    const set = (ids, focus) => {
      const usual2 = ids.length === DEFAULT_COLUMNS.length && ids.every((id, index) => id === DEFAULT_COLUMNS[index]);
      take({ ...view, columns: usual2 ? null : ids });
      refocus(panel, focus);
    };
    const swapped = (index, by) => {
      const ids = [...now];
      [ids[index], ids[index + by]] = [itemAt(ids, index + by), itemAt(ids, index)];
      return ids;
    };
    const items = now.map((id, index) => {
      const title = columnHead(catalogue, id)?.title ?? id;
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
          now.filter((other) => other !== id)
        )
      );
    });
    const find = element("input", {
      type: "search",
      class: "among",
      placeholder: "Add a column",
      "aria-label": "Find a column to add"
    });
    const more = availableColumns(catalogue).filter(({ id }) => !now.includes(id));
    const list = element(
      "ul",
      {},
      ...more.map(({ id, title }) => {
        const count = catalogue.column(id)?.count;
        const button = element("button", { type: "button", class: "add", "data-act": `Add ${id}` }, `+ ${title}`);
        if (count !== void 0) button.append(" ", element("span", { class: "count" }, String(count)));
        button.addEventListener("click", () => set([...now, id], `Add ${id}`));
        return element("li", {}, button);
      })
    );
    find.addEventListener("input", () => {
      const words = foldText(find.value).split(/\s+/);
      for (const item of list.children) {
        if (item instanceof HTMLElement)
          item.hidden = !words.every((word) => foldText(item.textContent ?? "").includes(word));
      }
    });
    const usual = element(
      "button",
      { type: "button", class: "plain", disabled: view.columns === null ? "" : null },
      "The usual columns"
    );
    usual.addEventListener("click", () => take({ ...view, columns: null }));
    replaceContents(
      panel,
      element(
        "fieldset",
        { class: "chosen" },
        element("legend", {}, "Shown, in this order"),
        element("ol", {}, ...items),
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
    const titles = [NAME_COLUMN, ...shownColumns(catalogue, view)];
    const options = (chosen) => [...new Map([...titles, ...availableColumns(catalogue)].map((column) => [column.id, column])).values()].map(
      ({ id, title }) => element("option", { value: id, selected: id === chosen ? "" : null }, title)
    );
    const items = view.sort.map((key, index) => {
      const label = index === 0 ? "Sort by" : "then by";
      const column = element(
        "select",
        { "aria-label": `${label} column`, "data-act": `column ${index}` },
        ...options(key.column)
      );
      const change = (to) => view.sort.map((current, other) => other === index ? { ...current, ...to } : current);
      column.addEventListener(
        "change",
        () => set(
          change({ column: column.value, descending: columnHead(catalogue, column.value)?.descendingFirst ?? false }),
          `column ${index}`
        )
      );
      const turn = element(
        "button",
        { type: "button", "data-act": `turn ${index}` },
        key.descending ? "falling" : "rising"
      );
      turn.addEventListener("click", () => set(change({ descending: !key.descending }), `turn ${index}`));
      const drop = element(
        "button",
        { type: "button", "aria-label": `Do not sort by ${columnHead(catalogue, key.column)?.title ?? key.column}` },
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
    const more = element("select", {
      "aria-label": view.sort.length === 0 ? "Sort by" : "Then sort by",
      "data-act": "more"
    });
    more.append(
      element("option", { value: "" }, view.sort.length === 0 ? "Newest first; or choose a column" : "and then by"),
      ...options("")
    );
    more.addEventListener("change", () => {
      if (more.value !== "")
        set(
          [
            ...view.sort.filter(({ column }) => column !== more.value),
            { column: more.value, descending: columnHead(catalogue, more.value)?.descendingFirst ?? false }
          ],
          "more"
        );
    });
    const group = element("select", { "aria-label": "Group", "data-act": "group" });
    group.append(
      ...GROUPINGS.map(
        (choice) => element(
          "option",
          { value: choice, selected: choice === effectiveGrouping(view) ? "" : null },
          GROUP_TITLES[choice]
        )
      )
    );
    group.addEventListener("change", () => {
      const chosen = GROUPINGS.find((choice) => choice === group.value) ?? null;
      take({ ...view, group: chosen === effectiveGrouping({ ...view, group: null }) ? null : chosen });
      refocus(panel, "group");
    });
    replaceContents(
      panel,
      element("fieldset", {}, element("legend", {}, "Sort"), element("ol", { class: "keys" }, ...items), more),
      element("fieldset", {}, element("legend", {}, "Group"), group)
    );
  }
  function replaceContents(panel, ...contents) {
    const focused = panel.contains(document.activeElement) && document.activeElement instanceof HTMLElement ? document.activeElement : null;
    panel.replaceChildren(...contents);
    if (focused !== null) refocus(panel, focused.dataset["act"] ?? "");
  }
  function refocus(panel, act) {
    const target = panel.querySelector(`[data-act="${CSS.escape(act)}"]:not([disabled])`);
    (target ?? panel.querySelector(".among") ?? panel.querySelector("button:not([disabled]), input, select"))?.focus({ preventScroll: true });
  }

  // src/page/clipboard.ts
  function textOf(target) {
    const text = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : target.textContent;
    return (text ?? "").trim();
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

  // src/explorer/export-formats.ts
  var FORMAT = 1;
  function toCsv({ catalogue, rows, columns }) {
    const head = [
      "Model",
      "Id",
      ...columns.flatMap(
        (column) => column.kind === "score" ? SCORE_HEADS.map((suffix) => (column.title + suffix).trim()) : [column.title]
      )
    ];
    const bodyRows = rows.map((row) => [
      cellText(catalogue, row, "name"),
      catalogue.ref(row),
      ...columns.flatMap((column) => {
        if (column.kind !== "score") return [cellText(catalogue, row, column.id)];
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
    return [head, ...bodyRows].map((line) => `${line.map(csvCell).join(",")}\r
`).join("");
  }
  var SCORE_HEADS = ["", ": low", ": high", ": ranks", ": version", ": measured by", ": remarks"];
  function csvCell(content) {
    const formula = /^[=+\-@\t\r\n＝＋－＠]/.test(content) && !/^-?\d+(\.\d+)?$/.test(content);
    const safe = formula ? `'${content}` : content;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }
  function toJson({ catalogue, rows, columns, address }) {
    const { families, rows: data } = catalogue.table;
    const models = rows.map((row) => {
      const family = itemAt(data.family, row);
      const facts = {
        id: catalogue.ref(row),
        name: itemAt(data.name, row),
        family: itemAt(families.name, family),
        organisations: itemAt(families.organisations, family),
        released: itemAt(data.released, row),
        parameters: itemAt(data.parameters, row),
        active_parameters: itemAt(data.active, row),
        layers: itemAt(data.layers, row),
        heads: itemAt(data.heads, row),
        hidden: itemAt(data.hidden, row),
        context_tokens: itemAt(data.window, row),
        architecture: itemAt(families.architecture, family),
        weights: itemAt(families.weights, family),
        licence: itemAt(families.licence, family),
        tags: rowTags(catalogue, row).map(({ id }) => id)
      };
      const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== "" && value !== 0));
      const scores = columns.filter(({ kind }) => kind === "score").map(({ id }) => [id, scoreOf(catalogue, row, id)]).filter(([, value]) => value !== null);
      return scores.length === 0 ? known : { ...known, scores: Object.fromEntries(scores.map(([id, value]) => [id, scoreAsJson(value)])) };
    });
    return `${JSON.stringify({ format: FORMAT, address, models }, null, 1)}
`;
  }
  function scoreAsJson(value) {
    if (value === null) return null;
    const { percent, low, high, ...rest } = value;
    const interval = low === "" ? {} : { interval: [Number(low), Number(high)] };
    const known = Object.entries(rest).filter(
      ([, field]) => field !== "" && !(Array.isArray(field) && field.length === 0)
    );
    return { percent: Number(percent), ...interval, ...Object.fromEntries(known) };
  }
  function toMarkdown({ catalogue, rows, columns }) {
    const line = (cells) => `| ${cells.join(" | ")} |
`;
    const head = ["Model", ...columns.map(({ title }) => title)].map(escapeMarkdown);
    const rule = ["---", ...columns.map(({ kind }) => kind === "number" || kind === "score" ? "---:" : "---")];
    const bodyRows = rows.map(
      (row) => [cellText(catalogue, row, "name"), ...columns.map((column) => markdownCell(catalogue, row, column))].map(
        escapeMarkdown
      )
    );
    return [head, rule, ...bodyRows].map(line).join("");
  }
  function markdownCell(catalogue, row, column) {
    const content = cellText(catalogue, row, column.id);
    if (column.kind !== "score") return content;
    const value = scoreOf(catalogue, row, column.id);
    return value === null || value.low === "" ? content : `${content} (${value.low}–${value.high})`;
  }
  function escapeMarkdown(content) {
    return content.replace(/[\\`*_{}[\]<>()#+!|~&$]/g, "\\$&").replace(/\s+/g, " ");
  }
  function paperKeys({ catalogue, rows }) {
    const { families, rows: data } = catalogue.table;
    return [...new Set(rows.map((row) => itemAt(families.paper, itemAt(data.family, row))))].filter((key) => key !== "");
  }
  function scoreOf(catalogue, row, column) {
    const index = catalogue.scoreIndex(column, row);
    const scores = catalogue.scores(column);
    if (index < 0 || scores === void 0) return null;
    const { texts } = catalogue.table;
    const marks = itemAt(scores.marks, index);
    const best = itemAt(scores.best, index);
    const worst = itemAt(scores.worst, index);
    const first = itemAt(scores.place, index);
    const status = itemAt(texts, itemAt(scores.status, index));
    const remarks = [
      status,
      (marks & DISAGREES) !== 0 ? "reports differ" : "",
      (marks & QUOTED) !== 0 ? "quoted" : "",
      (marks & UNVERIFIED) !== 0 ? "unverified" : ""
    ];
    return {
      percent: itemAt(scores.percent, index),
      low: itemAt(scores.low, index),
      high: itemAt(scores.high, index),
      rank: rankText(best, worst, first),
      edition: itemAt(texts, itemAt(scores.edition, index)),
      measured_by: itemAt(texts, itemAt(scores.measured_by, index)),
      reports: itemAt(scores.reports, index),
      remarks: remarks.filter((remark) => remark !== "")
    };
  }
  function rankText(best, worst, place) {
    if (best > 0) return best === worst ? String(best) : `${best}–${worst}`;
    return place > 0 ? String(place) : "";
  }

  // src/explorer/page/export.ts
  function exportPanel(panel, taken, citations) {
    const status = element("p", { role: "status", class: "said" });
    const act = (title, work) => {
      const button = element("button", { type: "button" }, title);
      button.addEventListener("click", () => {
        Promise.resolve(work()).catch(() => {
          status.textContent = "The data could not be loaded.";
        });
      });
      return button;
    };
    const copied = async (text) => {
      const field = element("textarea", { class: "aside", "aria-hidden": "true", tabindex: "-1" });
      field.value = text;
      panel.append(field);
      const focused = document.activeElement;
      const done = await copy(field);
      field.remove();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      status.textContent = done ? "Copied" : "The browser does not allow copying here";
    };
    const keys = paperKeys(taken);
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
          act("CSV", () => save("models.csv", "text/csv", `\uFEFF${toCsv(taken)}`)),
          act("JSON", () => save("models.json", "application/json", toJson(taken))),
          act("Markdown", () => save("models.md", "text/markdown", toMarkdown(taken))),
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
          act("Markdown table", () => copied(toMarkdown(taken)))
        )
      ),
      element("p", { class: "note" }, "As shown: these rows, these columns, in this order. Data under CC BY 4.0."),
      status
    );
  }
  function save(name, type, content) {
    const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
    element("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1e4);
  }

  // src/explorer/bit-set.ts
  var WORD2 = 32;
  var BitSet = class _BitSet {
    size;
    words;
    /** The empty set of numbers below `size`. */
    constructor(size, words) {
      this.size = size;
      this.words = words ?? new Uint32Array(Math.ceil(size / WORD2));
    }
    static full(size) {
      const all = new _BitSet(size);
      all.words.fill(4294967295);
      const over = size % WORD2;
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

  // src/search/relax.ts
  var QUESTION_WORDS = new Set(
    "a and best by did do does for has have how in is llm llms model models most of on really score scored scores say says the top under vs what which who with".split(" ")
  );

  // src/explorer/parse-query.ts
  var AT_MOST = /* @__PURE__ */ new Set(["under", "below", "up", "max", "<", "<=", "≤"]);
  var AT_LEAST = /* @__PURE__ */ new Set(["over", "above", "from", "since", "after", "min", ">", ">=", "≥"]);
  var YEAR = /^(19|20)\d\d$/;
  var DEFAULT_FACTS = ["released", "size", "weights"];
  function parseQuery(catalogue, view) {
    let words = wordsOf2(view.query);
    const asked = words.length;
    let read = view;
    const column = bestColumn(catalogue, words);
    if (column !== null) {
      words = without(words, column.words);
      read = {
        ...read,
        columns: [...(view.columns ?? DEFAULT_FACTS).filter((id) => id !== column.id), column.id],
        sort: [{ column: column.id, descending: true }]
      };
    }
    const values = [...catalogue.facets()].filter(({ facet }) => facet.id !== HAS_RESULT).flatMap(
      ({ facet }) => facet.values.map((value) => ({ facet: facet.id, id: value.id, words: wordsOf2(value.name) }))
    ).sort((one, other) => other.words.length - one.words.length);
    for (const value of values) {
      const short = value.facet === "access" ? value.words.slice(0, 1) : value.words;
      const named = [value.words, short].find((all) => all.length > 0 && all.every((word) => words.includes(word)));
      if (named === void 0) continue;
      words = without(words, named);
      const known = read.facets.get(value.facet) ?? EMPTY_CHOICE;
      read = withChoice(read, value.facet, {
        ...known,
        values: [...known.values.filter((id) => id !== value.id), value.id]
      });
    }
    for (const [position, word] of words.entries()) {
      const before = words[position - 1] ?? "";
      const [, sign = "", rest = word] = /^([<>≤≥]=?)(.+)$/.exec(word) ?? [];
      const bound = sign === "" ? before : sign;
      const end = boundedRange(bound, rest);
      if (YEAR.test(rest) && isDate(rest)) read = { ...read, released: end ?? { from: rest, to: rest } };
      else if (end !== null && /\d/.test(rest) && parseParameters(rest) !== null)
        read = { ...read, parameters: { from: end.from.toUpperCase(), to: end.to.toUpperCase() } };
      else continue;
      words = words.map(
        (current, other) => other === position || other === position - 1 && end !== null && sign === "" ? "" : current
      );
    }
    words = words.filter((word) => word !== "" && !QUESTION_WORDS.has(word));
    return words.length < asked && read !== view ? { ...read, query: words.join(" ") } : null;
  }
  function boundedRange(bound, value) {
    if (AT_MOST.has(bound)) return { from: "", to: value };
    return AT_LEAST.has(bound) ? { from: value, to: "" } : null;
  }
  function byLanguageResults(catalogue, view) {
    const languages = catalogue.facet("language");
    const chosen = view.facets.get("language")?.values ?? [];
    const names = languages?.facet.values.filter(({ id }) => chosen.includes(id)).map(({ name }) => name) ?? [];
    const column = catalogue.table.columns.find(({ what }) => names.some((name) => what.split(" · ").includes(name)));
    if (column === void 0 || view.sort.length > 0) return null;
    const facets = new Map(view.facets).set(HAS_RESULT, { ...EMPTY_CHOICE, values: [column.id] });
    facets.delete("language");
    return {
      ...view,
      facets,
      columns: [...view.columns ?? DEFAULT_FACTS, column.id],
      sort: [{ column: column.id, descending: true }]
    };
  }
  function bestColumn(catalogue, words) {
    const candidates = catalogue.table.columns.filter(({ benchmark }) => wordsOf2(benchmark).every((word) => words.includes(word))).map((column) => ({
      id: column.id,
      words: wordsOf2(`${column.benchmark} ${column.what}`).filter((word) => words.includes(word))
    }));
    return candidates.reduce(
      (best, candidate) => best === null || candidate.words.length > best.words.length ? candidate : best,
      null
    );
  }
  function without(words, taken) {
    return words.filter((word) => !taken.includes(word));
  }
  function wordsOf2(text) {
    return text.toLowerCase().split(/[\s,;·?]+/).filter((word) => word !== "");
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
      const without2 = (change) => withChoice(view, id, { ...choice, ...change });
      const among = choice.requireAll && choice.values.length > 1 ? "all: " : "";
      for (const value of choice.values) {
        list.push({
          text: `${facetRows.facet.title}: ${among}${name(value)}`,
          without: without2({ values: choice.values.filter((other) => other !== value) })
        });
      }
      for (const value of choice.excluded) {
        list.push({
          text: `${facetRows.facet.title}: not ${name(value)}`,
          without: without2({ excluded: choice.excluded.filter((other) => other !== value) })
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

  // src/explorer/page/fallback.ts
  function showFallback(container, catalogue, view, search, take) {
    const wordsOnly = filterChips(catalogue, view).length === 1 && view.query.trim() !== "";
    container.replaceChildren(
      wordsOnly ? "No model is called or tagged so. Languages, licences and benchmarks are behind the buttons above." : "Nothing fits all of these filters. Take one away."
    );
    const read = view.query.trim() === "" ? null : parseQuery(catalogue, view);
    if (read === null) return;
    const items = [];
    for (const other of [read, byLanguageResults(catalogue, read)]) {
      if (other === null) continue;
      const isCounted = catalogue.hasAllScores || !other.facets.has(HAS_RESULT);
      const count = isCounted ? new Filter(catalogue, other, search).rows.count : null;
      if (count === 0) continue;
      const parts = filterChips(catalogue, other).filter(({ text }) => !text.startsWith("has:")).map(({ text }) => text);
      if (other.sort !== view.sort)
        parts.push(
          `sorted by ${other.sort.map(({ column }) => columnHead(catalogue, column)?.title ?? column).join(", ")}`
        );
      const button = element(
        "button",
        { type: "button" },
        parts.join(", "),
        count === null ? null : `: ${count === 1 ? "1 model" : `${count} models`}`
      );
      button.addEventListener("click", () => take(other));
      items.push(element("p", { class: "instead" }, items.length === 0 ? "Filter instead: " : "or ", button));
    }
    container.append(...items);
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
  function matchMessage(answer) {
    if (answer.matches.length === 0 && answer.unknown.length > 0) return `nothing matches ${answer.unknown.join(", ")}`;
    const { corrections } = answer;
    if (corrections.length === 0) return "";
    const shown = [...new Set(corrections.map((correction) => correction.shown))].join(", ");
    return `showing ${shown}; nothing matches ${corrections.map(({ typed }) => typed).join(", ")}`;
  }
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

  // src/explorer-more.ts
  var extras = {
    columnsPanel,
    exportPanel,
    matchMessage,
    orderPanel,
    showFallback,
    TextSearch
  };
  window.catalogExplorer = extras;
})();
