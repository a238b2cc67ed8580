// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/explorer/filter.ts
  var UNITS = { "": 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  function parameters(text) {
    const found = /^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(text.trim());
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
    const [from, to] = range.split("..").map(parameters);
    return own !== null && own >= (from ?? 0) && own < (to ?? Infinity);
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

  // src/boards.ts
  var Boards = class {
    tools;
    rows;
    constructor(tools2, tables) {
      this.tools = tools2;
      this.rows = tables.flatMap((table) => [...table.tBodies[0]?.rows ?? []].map((row) => ({ element: row, line: lineOf(row) })));
      tools2.addEventListener("change", () => {
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
      const said = `${shown} of ${this.rows.length} rows; ranks are those among all.`;
      find(this.tools, "[role=status]").replaceChildren(...all ? [`All ${this.rows.length} rows.`] : [said, " ", this.clear()]);
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
    if (format(choice) === location.search) return;
    try {
      history.pushState(null, "", `${location.pathname}${format(choice)}`);
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
  var tools = document.querySelector(".boards");
  if (tools !== null) new Boards(tools, [...document.querySelectorAll("table.board")]);
  watchScores();
})();
