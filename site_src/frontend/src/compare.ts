/** The page that puts the models of its address side by side. */

import { format, parse, START } from "./explorer/address";
import { Catalogue } from "./explorer/catalogue";
import { type Fact, facts, MOST, type Result, results } from "./explorer/compare";
import { FORMAT, type Scores, type Table } from "./explorer/data";
import { at } from "./explorer/lists";
import { type Child, element, find } from "./explorer/page/element";
import { load } from "./explorer/page/load";
import { bar, marksOf, storyOfRow, storyOfScore } from "./explorer/page/row";
import type { Pairs, Runs } from "./explorer/paired";
import { FORMAT as PAIRS_FORMAT } from "./explorer/paired";
import { isSure, type Known, known, type Pair, said } from "./explorer/pairs";
import { TextSearch } from "./explorer/text";
import { watchScores } from "./story/watch";

const OFFERS = 8;
/** A chart of more benchmarks would be longer than anyone reads. */
const CHARTED = 12;

const PAIRED =
  "Hard problems are hard for every model. Where the result of each problem is known for both, " +
  "the difference on each problem tells them apart better than two intervals do. " +
  "The line marks no difference. Each pair is judged by itself, at 95 %: among many equal ones, some will seem apart.";
const UNPAIRED = "Not known problem by problem for any two of these, so that only the intervals above can be compared:";

class Comparison {
  private readonly root: HTMLElement;
  private readonly catalogue: Catalogue;
  private readonly search: TextSearch;
  private models: readonly string[] = [];
  private shown = 0;

  constructor(root: HTMLElement, catalogue: Catalogue) {
    this.root = root;
    this.catalogue = catalogue;
    this.search = new TextSearch(catalogue);
  }

  start(): void {
    const field = find<HTMLInputElement>(this.root, "input");
    field.addEventListener("input", () => this.offer(field.value));
    addEventListener("popstate", () => void this.show(parse(location.search).models));
    void this.show(parse(location.search).models);
  }

  private take(models: readonly string[]): void {
    try {
      history.pushState(null, "", `${location.pathname}${format({ ...START, models })}`);
    } catch {
      // A page opened from disk may refuse; the table is right all the same.
    }
    void this.show(models);
  }

  private offer(query: string): void {
    const found = this.search.find(query)?.found.map((row) => ({ row, ref: this.catalogue.ref(row) })) ?? [];
    const more = found.filter(({ ref }) => !this.models.includes(ref)).slice(0, this.models.length < MOST ? OFFERS : 0);
    find(this.root, ".offers").replaceChildren(
      ...more.map(({ row, ref }) => {
        const button = element("button", { type: "button" }, at(this.catalogue.table.rows.name, row));
        button.addEventListener("click", () => {
          const field = find<HTMLInputElement>(this.root, "input");
          field.value = "";
          this.take([...this.models, ref]);
          field.focus();
        });
        return element("li", {}, button);
      }),
    );
  }

  private async show(asked: readonly string[]): Promise<void> {
    const there = asked.filter((ref) => this.catalogue.row(ref) !== undefined);
    const unknown = asked.filter((ref) => this.catalogue.row(ref) === undefined);
    this.models = there.slice(0, MOST);
    const rows = this.models.map((ref) => this.catalogue.row(ref) ?? 0);
    const field = find<HTMLInputElement>(this.root, "input");
    field.disabled = this.models.length >= MOST;
    const words = [
      rows.length === 0 ? "No model is chosen yet: add one above, or choose some in the table of models." : "",
      rows.length === 1 ? "One model; add another to compare it with." : "",
      rows.length > 1 ? `${rows.length} models.` : "",
      there.length > MOST ? `The first ${MOST} of ${there.length}.` : "",
      unknown.length > 0 ? `Not in the catalogue: ${unknown.join(", ")}.` : "",
    ];
    find(this.root, ".matches").textContent = words.filter((each) => each !== "").join(" ");
    this.offer(field.value);
    // All at once, so that nothing is moved by what comes later.
    this.shown += 1;
    const showing = this.shown;
    const pairs = await this.pairs();
    if (showing !== this.shown) return;
    const place = find(this.root, ".compared");
    if (rows.length === 0) place.replaceChildren();
    else {
      const found = results(this.catalogue, rows);
      place.replaceChildren(
        this.factTable(rows),
        ...this.chart(rows, found),
        ...this.differences(rows, found, pairs),
        ...this.resultTable(rows, found),
      );
    }
  }

  /** What is known problem by problem of the models that are shown; null where it could not be loaded. */
  private async pairs(): Promise<readonly Known[] | null> {
    if (this.models.length < 2) return [];
    try {
      const index = (await load(this.root.dataset["pairs"] ?? "", "pairs")) as Pairs;
      if (index.format !== PAIRS_FORMAT) return null;
      return await known(
        index,
        this.models,
        async (part) => (await load(`${this.root.dataset["root"] ?? ""}${part.path}`, part.name)) as Runs,
      );
    } catch {
      return null;
    }
  }

  private factTable(rows: readonly number[]): HTMLElement {
    const all = facts(this.catalogue, rows);
    const heads = rows.map((row) => {
      const ref = this.catalogue.ref(row);
      const name = at(this.catalogue.table.rows.name, row);
      const remove = element("button", { type: "button", "aria-label": `Take ${name} away` }, "×");
      remove.addEventListener("click", () => {
        this.take(this.models.filter((each) => each !== ref));
        find<HTMLInputElement>(this.root, "input").focus();
      });
      return element(
        "th",
        { scope: "col" },
        element("a", { href: storyOfRow(this.catalogue, row) }, name),
        " ",
        remove,
      );
    });
    const body = (title: string, some: readonly Fact[]): HTMLElement | null =>
      some.length === 0
        ? null
        : element(
            "tbody",
            {},
            element(
              "tr",
              { class: "group" },
              element("th", { scope: "rowgroup", colspan: String(rows.length + 1) }, title),
            ),
            ...some.map(({ title: name, values }) =>
              element(
                "tr",
                {},
                element("th", { scope: "row" }, name),
                ...values.map((value) => element("td", {}, value)),
              ),
            ),
          );
    const table = element(
      "table",
      { class: "data side" },
      element("caption", {}, "Facts side by side"),
      element("thead", {}, element("tr", {}, element("td"), ...heads)),
      ...[
        body(
          rows.length > 1 ? "Different" : "Facts",
          all.filter(({ differs }) => differs || rows.length === 1),
        ),
        body(
          "The same",
          all.filter(({ differs }) => !differs && rows.length > 1),
        ),
      ].filter((each) => each !== null),
    );
    return section("facts", "Facts", frame("Facts side by side", sized(table, rows)));
  }

  private chart(rows: readonly number[], found: readonly Result[]): HTMLElement[] {
    const shared = found.filter((result) => result.rows.length > 1).slice(0, CHARTED);
    if (shared.length === 0) return [];
    const names = this.catalogue.table.rows.name;
    const groups = shared.map(({ column, rows: having }) =>
      element(
        "div",
        { class: "plot" },
        element("h3", {}, `${column.benchmark} ${column.what}`),
        element(
          "ul",
          {},
          ...having.map((row) =>
            element(
              "li",
              { "data-model": String(rows.indexOf(row) + 1) },
              element("span", {}, at(names, row)),
              ...this.value(row, column.id, false),
            ),
          ),
        ),
      ),
    );
    const note =
      "Percent from 0 to 100: the value, and its 95 % interval as a bar. " +
      "Where bars overlap the difference may be chance.";
    return [
      section(
        "chart",
        "On what more than one was measured",
        element("p", { class: "note" }, note),
        element("div", { class: "plots" }, ...groups),
      ),
    ];
  }

  private differences(
    rows: readonly number[],
    found: readonly Result[],
    pairs: readonly Known[] | null,
  ): HTMLElement[] {
    if (rows.length < 2) return [];
    const parts: HTMLElement[] = [];
    if (pairs === null)
      parts.push(element("p", { class: "empty" }, "What is known problem by problem could not be loaded."));
    else if (pairs.length > 0)
      parts.push(element("p", { class: "note" }, PAIRED), ...pairs.map((each) => this.pairsOf(each, found)));
    const shared = found.filter((result) => result.rows.length > 1);
    const told = new Set(pairs?.map(({ matter }) => matter.column));
    const rest = shared
      .filter(({ column }) => !told.has(column.id))
      .map(({ column }) => `${column.benchmark} ${column.what}`);
    if (pairs !== null && rest.length > 0)
      parts.push(element("p", { class: "note" }, `${UNPAIRED} ${rest.join(", ")}.`));
    else if (pairs?.length === 0)
      parts.push(element("p", { class: "empty" }, "No two of these have been measured on the same."));
    return [section("differences", "Differences on the same problems", ...parts)];
  }

  private pairsOf({ matter, pairs }: Known, found: readonly Result[]): HTMLElement {
    // One scale for all of them, not so fine that a point looks like much.
    const low = Math.min(-0.02, ...pairs.map(({ difference }) => difference.low - 0.01));
    const high = Math.max(0.1, ...pairs.map(({ difference }) => difference.high + 0.01));
    const percent = (fraction: number): string => String((100 * (fraction - low)) / (high - low));
    const lines = pairs.map(({ better, worse, difference }: Pair) => {
      const { difference: words, interval } = said(difference, this.name(better), this.name(worse));
      const drawn = bar(percent(difference.low), percent(difference.high), percent(difference.value));
      drawn.style.setProperty("--none", percent(0));
      const unsure = isSure(difference) ? [] : [" ", element("strong", {}, "Not settled:"), " it may be chance."];
      return element(
        "li",
        {},
        element("div", { class: "score" }, drawn),
        element("p", {}, `${words}. `, element("small", {}, interval), ...unsure),
      );
    });
    const scored = found.find(({ column }) => column.id === matter.column)?.rows ?? [];
    const told = new Set(pairs.flatMap(({ better, worse }) => [better, worse]));
    const others = scored
      .filter((row) => !told.has(this.catalogue.ref(row)))
      .map((row) => at(this.catalogue.table.rows.name, row));
    return element(
      "div",
      { class: "pairs" },
      element("h3", {}, element("a", { href: matter.path }, `${matter.benchmark} ${matter.what}`)),
      element("ul", {}, ...lines),
      others.length === 0
        ? null
        : element("p", { class: "note" }, `Not known problem by problem: ${others.join(", ")}.`),
    );
  }

  private name(ref: string): string {
    const row = this.catalogue.row(ref);
    return row === undefined ? ref : at(this.catalogue.table.rows.name, row);
  }

  private resultTable(rows: readonly number[], found: readonly Result[]): HTMLElement[] {
    if (found.length === 0)
      return [
        section(
          "results",
          "Results",
          element(
            "p",
            { class: "empty" },
            "No result of plain generation has been entered for these; " +
              "results with a method stand on the pages of the models.",
          ),
        ),
      ];
    const names = rows.map((row) => element("th", { scope: "col" }, at(this.catalogue.table.rows.name, row)));
    const withGap = rows.length === 2;
    const lines = found.map(({ column, gap }) =>
      element(
        "tr",
        {},
        element(
          "th",
          { scope: "row" },
          element("a", { href: column.path }, column.benchmark),
          element("small", {}, column.what),
        ),
        ...rows.map((row) => element("td", { class: "s" }, ...this.value(row, column.id, true))),
        withGap ? element("td", { class: "n" }, gap ?? "") : null,
      ),
    );
    const head = element(
      "tr",
      {},
      element("td"),
      ...names,
      withGap ? element("th", { scope: "col", "data-kind": "number" }, "First minus second, points") : null,
    );
    const table = element(
      "table",
      { class: "data side models" },
      element("caption", {}, "Results side by side"),
      element("thead", {}, head),
      element("tbody", {}, ...lines),
    );
    const note = withGap
      ? [
          element(
            "p",
            { class: "note" },
            "The last column is the difference of two headlines, not of paired runs: " +
              "settings may differ, and each number leads to its story.",
          ),
        ]
      : [];
    return [section("results", "Results", ...note, frame("Results side by side", sized(table, rows)))];
  }

  private value(row: number, column: string, marked: boolean): Child[] {
    const place = this.catalogue.place(column, row);
    const scores = this.catalogue.scores(column);
    if (place < 0 || scores === undefined) return [];
    const [percent, low, high] = [at(scores.percent, place), at(scores.low, place), at(scores.high, place)];
    const number = element("a", { href: storyOfScore(this.catalogue, row, column) }, percent);
    const interval = low === "" ? [] : [bar(low, high, percent), element("small", {}, `${low}–${high}`)];
    const marks = marked ? marksOf(this.catalogue, row, column, true) : [];
    return [
      element("div", { class: "score" }, number, ...interval),
      marks.length === 0
        ? null
        : element("div", { class: "marks" }, ...marks.flatMap((mark, index) => (index === 0 ? [mark] : [" ", mark]))),
    ];
  }
}

function section(id: string, title: string, ...children: readonly Child[]): HTMLElement {
  return element("section", {}, element("h2", { id }, title), ...children);
}

/** The table with as much room as so many columns need. */
function sized(table: HTMLElement, rows: readonly number[]): HTMLElement {
  table.style.setProperty("--models", String(rows.length));
  return table;
}

/** A wide table scrolls inside its own frame, which the keyboard reaches. */
function frame(label: string, table: HTMLElement): HTMLElement {
  return element("div", { class: "frame", tabindex: "0", role: "region", "aria-label": label }, table);
}

async function start(root: HTMLElement): Promise<void> {
  try {
    const [table, scores] = await Promise.all([
      load(root.dataset["data"] ?? "", "models"),
      load(root.dataset["scores"] ?? "", "scores"),
    ]);
    if ((table as Table).format !== FORMAT) throw new Error("the data is of another version than this script");
    const catalogue = new Catalogue(table as Table);
    catalogue.addScores(scores as readonly Scores[]);
    new Comparison(root, catalogue).start();
  } catch (error) {
    find(root, ".matches").textContent = "The data could not be loaded.";
    throw error;
  }
}

const compareRoot = document.querySelector<HTMLElement>(".compare");
if (compareRoot !== null) void start(compareRoot);
watchScores();
