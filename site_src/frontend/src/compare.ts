/** Entry script of the compare page: up to six models side by side, chosen by the URL. */

import { type AsOfSense, lastDay, parseAsOf } from "./boards/as-of";
import { type Child, element, find } from "./dom/element";
import { loadData } from "./dom/load-data";
import { loadOwnScript } from "./dom/load-script";
import { listed, nodes, noted, sentences, t, tn } from "./dom/words";
import { itemAt } from "./explorer/array";
import { Catalogue } from "./explorer/catalogue";
import { cellText, columnHead } from "./explorer/columns";
import { type ExplorerTable, type ExportOrigins, FORMAT, type ScoreColumn, type Scores } from "./explorer/data";
import { type DatedScores, scoresAt } from "./explorer/dated-scores";
import { compareFacts, compareResults, type Fact, MAX_MODELS, type Result } from "./explorer/model-comparison";
import { nearestName } from "./explorer/nearest-name";
import { intervalBar, modelAddress, scoreAddress, scoreMarks, unitNote } from "./explorer/page/table-row";
import {
  type BenchmarkComparison,
  differenceText,
  findComparisons,
  isSure,
  type Pair,
} from "./explorer/paired-comparison";
import type { Pairs, Runs } from "./explorer/pairs-data";
import { FORMAT as PAIRS_FORMAT } from "./explorer/pairs-data";
import { TextSearch } from "./explorer/text-search";
import { tally, type Verdict, verdicts } from "./explorer/verdict";
import { DEFAULT_VIEW, formatView, parseView } from "./explorer/view-url";
import { loadSearchLibrary } from "./search/load-library";
import { loadCardsOnDemand } from "./story/load-on-demand";

const MAX_SUGGESTIONS = 8;
/** A chart of more benchmarks would be longer than anyone reads. */
const MAX_CHARTED = 12;
/** Columns of a table for a paper, as `_MOST_COLUMNS` in catalog/views/paper_table.py. */
const MAX_EXPORTED = 8;

const PAIRED_NOTE = noted(
  "Hard problems are hard for every model. Where the result of each problem is known for both, " +
    "the difference on each problem tells them apart better than two intervals do. " +
    "The line marks no difference. " +
    "Each pair is judged by itself, at 95 %: among many equal ones, some will seem apart.",
);
const VERDICT_NOTE = noted(
  "Ahead: told apart at 95 %, by the difference on each problem where it is known for both, " +
    "else by the difference of the two scores.",
);
// "q", "h": of the search that led here; the others: of the caption of a table for a paper, see core/table_request.py.
const KEYS: ReadonlySet<string> = new Set(["models", "q", "h", "benchmarks", "columns", "as-of", "sense", "rows"]);

/** `name`, with the nearest of `names` if one is near. */
function withCorrection(name: string, names: Iterable<string>): string {
  const nearest = nearestName(name, names);
  return nearest === null ? name : t("{name} (did you mean {nearest}?)", { name, nearest });
}

/** A sentence for each key of the query that this page does not know. */
function unknownKeys(query: string): string[] {
  return [...new Set(new URLSearchParams(query).keys())]
    .filter((key) => !KEYS.has(key))
    .map((key) =>
      t("The address has {name}, which this page does not know.", { name: withCorrection(key, ["models"]) }),
    );
}

/** Benchmark, part and metric of a column, with "(lower is better)" for error rates, durations ... */
function scoreName(column: ScoreColumn): string {
  return `${column.benchmark} ${metricName(column)}`;
}

function metricName({ what, descending_first }: ScoreColumn): string {
  return descending_first ? what : t("{metric} (lower is better)", { metric: what });
}

/** The benchmarks that an address asks for: "humaneval,mbpp"; null for all. */
function askedBenchmarks(query: string): ReadonlySet<string> | null {
  const names = (new URLSearchParams(query).get("benchmarks") ?? "").split(",").filter((name) => name !== "");
  return names.length === 0 ? null : new Set(names);
}

/** Id of the benchmark of a column: "humaneval". */
function benchmarkId({ path }: ScoreColumn): string {
  return path.replace(/^benchmarks\/|\.html(?:#.*)?$/g, "");
}

/** The results that the address names; else of each benchmark the first that several models share, or that one has. */
function exportedResults(results: readonly Result[], models: number): readonly Result[] {
  if (parseView(location.search).columns !== null) return results;
  const least = models === 1 || askedBenchmarks(location.search) !== null ? 1 : 2;
  const first = new Map<string, Result>();
  for (const result of results)
    if (result.rows.length >= least && !first.has(benchmarkId(result.column)))
      first.set(benchmarkId(result.column), result);
  return [...first.values()].slice(0, MAX_EXPORTED);
}

/** Sentences on what an address asks for and this page shows in part. */
function addressNotes(query: string): string[] {
  const asked = askedBenchmarks(query);
  const { asOf, sense } = parseAsOf(new URLSearchParams(query));
  return [
    asked === null ? "" : t("Results on {benchmarks} only.", { benchmarks: listed([...asked]) }),
    asOf === "" ? "" : meaningOf(asOf, sense),
  ];
}

/** Sentences on what the models as of a day show. */
function meaningOf(day: string, sense: AsOfSense): string {
  return sense === "published"
    ? t(
        "As of {day}, by values published until then: what one could have known. Facts are those of today; " +
          "comparisons problem by problem and exports are left out, for they have values of today.",
        { day },
      )
    : t("As of {day}, of models released until then, with the values known today.", { day });
}

/** Query of the page with these models; the date in the address stays. */
function queryOf(models: readonly string[]): string {
  const { asOf, sense } = parseAsOf(new URLSearchParams(location.search));
  return withDate(formatView({ ...DEFAULT_VIEW, models }), asOf, sense);
}

function withDate(query: string, asOf: string, sense: AsOfSense): string {
  if (asOf === "") return query;
  return `${query === "" ? "?" : `${query}&`}as-of=${asOf}&sense=${sense}`;
}

/** Shows the date of the address in the form, and loads the page again when it is changed. */
function startDate(root: HTMLElement): void {
  const form = find<HTMLFieldSetElement>(root, ".as-of");
  const day = find<HTMLInputElement>(form, "input");
  const choice = find<HTMLSelectElement>(form, "select");
  const { asOf, sense } = parseAsOf(new URLSearchParams(location.search));
  day.value = asOf;
  choice.value = sense;
  form.addEventListener("change", () => {
    if (day.value === "" && asOf === "") return;
    const chosen = choice.value === "published" ? "published" : "released";
    const { models } = parseView(location.search);
    const query = withDate(formatView({ ...DEFAULT_VIEW, models }), day.value, chosen);
    location.assign(`${location.pathname}${query}`);
  });
}

/** The page without a model: its words and examples. */
function showNoModel(root: HTMLElement): void {
  find(root, ".matches").textContent = sentences([
    t("No model is chosen yet: add one above, or choose some in the table of models."),
    ...addressNotes(location.search),
    ...unknownKeys(location.search),
  ]);
  const examples = root.querySelector<HTMLElement>(".examples");
  if (examples !== null) examples.hidden = false;
}

class ComparePage {
  private readonly root: HTMLElement;
  private readonly catalogue: Catalogue;
  private readonly search: TextSearch;
  private models: readonly string[] = [];
  private renderCount = 0;
  private query = "";
  /** Day that the page is as of, "" for today, and its sense: changing them loads the page again. */
  private readonly asOf: string;
  private readonly sense: AsOfSense;

  constructor(root: HTMLElement, catalogue: Catalogue) {
    this.root = root;
    this.catalogue = catalogue;
    this.search = new TextSearch(catalogue);
    ({ asOf: this.asOf, sense: this.sense } = parseAsOf(new URLSearchParams(location.search)));
  }

  private get field(): HTMLInputElement {
    return find<HTMLInputElement>(this.root, "input[type=search]");
  }

  /** Whether the page may show a model: as of a date by release, those that were released until then. */
  private isReleased(ref: string): boolean {
    const row = this.catalogue.row(ref);
    if (this.asOf === "" || this.sense === "published" || row === undefined) return true;
    const released = lastDay(cellText(this.catalogue, row, "released"));
    return released !== "" && released <= this.asOf;
  }

  start(): void {
    const field = this.field;
    field.addEventListener("focus", () => void loadSearchLibrary().catch(() => undefined));
    field.addEventListener("input", () => void this.showSuggestions(field.value));
    addEventListener("popstate", () => void this.showModels(parseView(location.search).models));
    void this.showModels(parseView(location.search).models);
  }

  private setModels(models: readonly string[]): void {
    try {
      history.pushState(null, "", `${location.pathname}${queryOf(models)}`);
    } catch {
      // A page opened from disk may refuse; the table is still correct.
    }
    void this.showModels(models);
  }

  /** Fills the list below the field; the last call wins. */
  private async showSuggestions(query: string): Promise<void> {
    this.query = query;
    if (query.trim() !== "") {
      try {
        await loadSearchLibrary();
      } catch {
        find(this.root, ".matches").textContent = t("The data could not be loaded.");
        return;
      }
      if (this.query !== query) return;
    }
    const matches = this.search.find(query)?.matches.map((row) => ({ row, ref: this.catalogue.ref(row) })) ?? [];
    const more = matches
      .filter(({ ref }) => !this.models.includes(ref))
      .slice(0, this.models.length < MAX_MODELS ? MAX_SUGGESTIONS : 0);
    find(this.root, ".offers").replaceChildren(
      ...more.map(({ row, ref }) => {
        const button = element("button", { type: "button" }, itemAt(this.catalogue.table.rows.name, row));
        button.addEventListener("click", () => {
          const field = this.field;
          field.value = "";
          this.setModels([...this.models, ref]);
          field.focus();
        });
        return element("li", {}, button);
      }),
    );
  }

  private async showModels(given: readonly string[]): Promise<void> {
    const asked = this.catalogue.currentRefs(given);
    const known = asked.filter((ref) => this.catalogue.row(ref) !== undefined);
    const there = known.filter((ref) => this.isReleased(ref));
    const later = known.filter((ref) => !this.isReleased(ref));
    const unknown = asked.filter((ref) => this.catalogue.row(ref) === undefined);
    this.models = there.slice(0, MAX_MODELS);
    const rows = this.models.map((ref) => this.catalogue.row(ref) ?? 0);
    const field = this.field;
    field.disabled = this.models.length >= MAX_MODELS;
    const words = [
      rows.length === 0 ? t("No model is chosen yet: add one above, or choose some in the table of models.") : "",
      rows.length === 1 ? t("One model; add another to compare it with.") : "",
      rows.length > 1 ? tn("{n} models.", "{n} models.", rows.length) : "",
      there.length > MAX_MODELS ? t("The first {shown} of {all}.", { shown: MAX_MODELS, all: there.length }) : "",
      unknown.length > 0
        ? t("Not in the catalogue: {names}.", {
            names: listed(unknown.map((ref) => withCorrection(ref, this.allRefs()))),
          })
        : "",
      ...addressNotes(location.search),
      later.length > 0
        ? t("Not released until {day}, or without a date: {models}.", {
            day: this.asOf,
            models: listed(later.map((ref) => this.modelName(ref))),
          })
        : "",
      ...unknownKeys(location.search),
    ];
    find(this.root, ".matches").textContent = sentences(words);
    const examples = this.root.querySelector<HTMLElement>(".examples");
    if (examples !== null) examples.hidden = rows.length > 0;
    void this.showSuggestions(field.value);
    // Rendered at once, so that later parts do not move earlier ones.
    this.renderCount += 1;
    const showing = this.renderCount;
    const pairs = await this.loadComparisons();
    if (showing !== this.renderCount) return;
    const container = find(this.root, ".compared");
    if (rows.length === 0) container.replaceChildren();
    else {
      const benchmarks = askedBenchmarks(location.search);
      const columns = parseView(location.search).columns;
      const results = compareResults(this.catalogue, rows).filter(
        ({ column }) =>
          (benchmarks === null || benchmarks.has(benchmarkId(column))) && (columns?.includes(column.id) ?? true),
      );
      container.replaceChildren(
        ...this.verdictList(rows, verdicts(this.catalogue, results, pairs ?? [])),
        this.factTable(rows),
        ...this.resultChart(rows, results),
        ...this.differences(rows, results, pairs),
        ...this.resultTable(rows, results),
        ...this.exportSection(rows, results),
      );
    }
  }

  /** Exports of the first boards that several of the models share: `catalog table` reads the address of it. */
  private exportSection(rows: readonly number[], results: readonly Result[]): HTMLElement[] {
    const shared = exportedResults(results, rows.length);
    const columns = shared
      .map(({ column }) => columnHead(this.catalogue, column.id))
      .filter((head) => head !== undefined);
    // Exports cite the sources of the values of today.
    if (columns.length === 0 || this.asOf !== "") return [];
    const view = formatView({ ...DEFAULT_VIEW, models: this.models, columns: columns.map(({ id }) => id) });
    const address = `${location.origin}${location.pathname}${view}`;
    const panel = element("div", { class: "panel" });
    const details = element("details", { class: "fold" }, element("summary", {}, t("Export")), panel);
    const open = async (): Promise<void> => {
      await loadOwnScript("explorer-more.js");
      const { dataset } = this.root;
      window.catalogExplorer?.exportPanel(
        panel,
        { catalogue: this.catalogue, rows, columns, address, origins: null },
        () => loadData(dataset["citations"] ?? "", "citations") as Promise<Readonly<Record<string, string>>>,
        () => loadData(dataset["origins"] ?? "", "origins") as Promise<ExportOrigins>,
      );
    };
    details.addEventListener("toggle", () => {
      if (!details.open || panel.childElementCount > 0) return;
      open().catch(() => panel.replaceChildren(element("p", {}, t("The data could not be loaded."))));
    });
    const names = listed(shared.map(({ column }) => column.benchmark));
    return [
      section(
        "export",
        t("Export"),
        element("p", { class: "note" }, t("The first leaderboard of each of these benchmarks: {names}.", { names })),
        details,
      ),
    ];
  }

  /** Comparisons of the shown models problem by problem; null if the data could not be loaded. */
  private async loadComparisons(): Promise<readonly BenchmarkComparison[] | null> {
    if (this.models.length < 2 || (this.asOf !== "" && this.sense === "published")) return [];
    try {
      const index = (await loadData(this.root.dataset["pairs"] ?? "", "pairs")) as Pairs;
      if (index.format !== PAIRS_FORMAT) return null;
      return await findComparisons(
        index,
        this.models,
        async (part) => (await loadData(`${this.root.dataset["root"] ?? ""}${part.path}`, part.name)) as Runs,
      );
    } catch {
      return null;
    }
  }

  /** Who is ahead on each shared benchmark, in words; first how often each is. */
  private verdictList(rows: readonly number[], all: readonly Verdict[]): HTMLElement[] {
    if (rows.length < 2) return [];
    if (all.length === 0)
      return [
        section(
          "verdicts",
          t("Who is ahead"),
          element(
            "p",
            { class: "empty" },
            t("No benchmark has a value of two of these models, so that nothing can be said."),
          ),
        ),
      ];
    const { ahead, chance, unknown } = tally(all);
    const counts = [...ahead].map(([row, times]) =>
      t("{model} is ahead on {times}", { model: this.rowName(row), times }),
    );
    const summary = [
      ...counts,
      chance > 0 ? t("{n} not told apart", { n: chance }) : "",
      unknown > 0 ? t("{n} without intervals", { n: unknown }) : "",
    ]
      .filter((part) => part !== "")
      .join(t("; "));
    const items = all.map((verdict) =>
      element(
        "li",
        { class: verdict.kind },
        element("strong", {}, this.verdictText(verdict, rows.length)),
        element(
          "span",
          {},
          element("a", { href: verdict.column.path }, verdict.column.benchmark),
          ` ${metricName(verdict.column)}`,
        ),
        element("ul", {}, ...verdict.rows.map((row) => element("li", {}, ...this.valueText(row, verdict.column.id)))),
        verdict.paired === null ? null : element("small", {}, this.pairedText(verdict)),
      ),
    );
    return [
      section(
        "verdicts",
        t("Who is ahead"),
        element(
          "p",
          { class: "note" },
          sentences([
            tn("Of {n} shared board: {summary}.", "Of {n} shared boards: {summary}.", all.length, { summary }),
            t(VERDICT_NOTE),
          ]),
        ),
        element("ul", { class: "verdicts" }, ...items),
      ),
    ];
  }

  private verdictText({ kind, rows, first }: Verdict, compared: number): string {
    const best = this.rowName(itemAt(rows, 0));
    if (kind === "ahead")
      return compared > 2 && rows.length > 2
        ? t("{model} ahead of the others", { model: best })
        : t("{model} ahead", { model: best });
    if (kind === "unknown") return t("{model} better, as printed; no interval is known", { model: best });
    return first.length === rows.length
      ? t("Not told apart")
      : t("Not told apart: {models}", { models: listed(first.map((row) => this.rowName(row))) });
  }

  private pairedText({ paired, rows }: Verdict): string {
    if (paired === null) return "";
    const [one, other] = [this.rowName(itemAt(rows, 0)), this.rowName(itemAt(rows, 1))];
    const { difference, interval } = differenceText(paired, one, other);
    return t("{text} ({note})", { text: difference, note: interval });
  }

  private allRefs(): string[] {
    return Array.from({ length: this.catalogue.size }, (_, row) => this.catalogue.ref(row));
  }

  private rowName(row: number): string {
    return itemAt(this.catalogue.table.rows.name, row);
  }

  /** Name, value and interval of a row, in one line. */
  private valueText(row: number, column: string): Child[] {
    const scores = this.catalogue.scores(column);
    const index = this.catalogue.scoreIndex(column, row);
    if (scores === undefined || index < 0) return [];
    const [low, high] = [itemAt(scores.low, index), itemAt(scores.high, index)];
    const interval = low === "" ? "" : ` (${low}–${high})`;
    return [
      `${this.rowName(row)} `,
      element("a", { href: scoreAddress(this.catalogue, row, column) }, itemAt(scores.values, index)),
      interval,
    ];
  }

  private factTable(rows: readonly number[]): HTMLElement {
    const all = compareFacts(this.catalogue, rows);
    const heads = rows.map((row) => {
      const ref = this.catalogue.ref(row);
      const name = itemAt(this.catalogue.table.rows.name, row);
      const remove = element("button", { type: "button", "aria-label": t("Remove {name}", { name }) }, "×");
      remove.addEventListener("click", () => {
        this.setModels(this.models.filter((model) => model !== ref));
        this.field.focus();
      });
      return element(
        "th",
        { scope: "col" },
        element("a", { href: modelAddress(this.catalogue, row) }, name),
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
                ...values.map((value, index) =>
                  element("td", { "data-head": this.rowName(itemAt(rows, index)) }, value),
                ),
              ),
            ),
          );
    const table = element(
      "table",
      { class: "data side" },
      element("caption", {}, t("Facts side by side")),
      element("thead", {}, element("tr", {}, element("td"), ...heads)),
      ...[
        body(
          rows.length > 1 ? t("Different") : t("Facts"),
          all.filter(({ differs }) => differs || rows.length === 1),
        ),
        body(
          t("The same"),
          all.filter(({ differs }) => !differs && rows.length > 1),
        ),
      ].filter((tableBody) => tableBody !== null),
    );
    return section("facts", t("Facts"), scrollFrame(t("Facts side by side"), withModelCount(table, rows)));
  }

  private resultChart(rows: readonly number[], results: readonly Result[]): HTMLElement[] {
    const shared = results.filter((result) => result.rows.length > 1).slice(0, MAX_CHARTED);
    if (shared.length === 0) return [];
    const names = this.catalogue.table.rows.name;
    const groups = shared.map(({ column, rows: having }) =>
      element(
        "div",
        { class: "plot" },
        element("h3", {}, scoreName(column)),
        element(
          "ul",
          {},
          ...having.map((row) =>
            element(
              "li",
              { "data-model": String(rows.indexOf(row) + 1) },
              element("span", {}, itemAt(names, row), ...this.configurationNote(row, column.id)),
              ...this.scoreCell(row, column.id, false),
            ),
          ),
        ),
      ),
    );
    const others = shared.filter(({ column }) => column.unit !== "%");
    const note = sentences([
      others.length < shared.length
        ? t(
            "Percent from 0 to 100: the value, and its 95 % interval as a bar. " +
              "Where bars overlap the difference may be chance.",
          )
        : "",
      others.length > 0 ? t("A unit beside a value says that it is not a percentage.") : "",
    ]);
    return [
      section(
        "chart",
        t("Benchmarks with results of at least two of these models"),
        element("p", { class: "note" }, note),
        element("div", { class: "plots" }, ...groups),
      ),
    ];
  }

  private differences(
    rows: readonly number[],
    results: readonly Result[],
    pairs: readonly BenchmarkComparison[] | null,
  ): HTMLElement[] {
    if (rows.length < 2 || (this.asOf !== "" && this.sense === "published")) return [];
    const parts: HTMLElement[] = [];
    if (pairs === null) parts.push(element("p", { class: "empty" }, t("The results by problem could not be loaded.")));
    else if (pairs.length > 0)
      parts.push(
        element("p", { class: "note" }, t(PAIRED_NOTE)),
        ...pairs.map((comparison) => this.pairList(comparison, results)),
      );
    const shared = results.filter((result) => result.rows.length > 1);
    const comparedColumns = new Set(pairs?.map(({ matter }) => matter.column));
    const rest = shared
      .filter(({ column }) => !comparedColumns.has(column.id))
      .map(({ column }) => `${column.benchmark} ${column.what}`);
    if (pairs !== null && rest.length > 0)
      parts.push(
        element(
          "p",
          { class: "note" },
          t(
            "No results by problem for any two of these models, " +
              "so that only the intervals above can be compared: {boards}.",
            { boards: listed(rest) },
          ),
        ),
      );
    else if (pairs?.length === 0)
      parts.push(element("p", { class: "empty" }, t("No two of these models have results for the same problems.")));
    return [section("differences", t("Differences on the same problems"), ...parts)];
  }

  private pairList({ matter, configurations, pairs }: BenchmarkComparison, results: readonly Result[]): HTMLElement {
    // One scale for all of them, not so narrow that one point looks large.
    const low = Math.min(-0.02, ...pairs.map(({ difference }) => difference.low - 0.01));
    const high = Math.max(0.1, ...pairs.map(({ difference }) => difference.high + 0.01));
    const percent = (fraction: number): string => String((100 * (fraction - low)) / (high - low));
    const name = (ref: string): string => {
      const configuration = configurations.get(ref) ?? "";
      return configuration === "" ? this.modelName(ref) : `${this.modelName(ref)} (${configuration})`;
    };
    const items = pairs.map(({ higher, lower, difference }: Pair) => {
      const { difference: words, interval } = differenceText(difference, name(higher), name(lower));
      const drawn = intervalBar(percent(difference.low), percent(difference.high), percent(difference.value));
      drawn.style.setProperty("--none", percent(0));
      const mark = element("strong", {}, t("Not significant:"));
      const unsure = isSure(difference) ? [] : [" ", ...nodes("{mark} it may be chance.", { mark })];
      return element(
        "li",
        {},
        element("div", { class: "score" }, drawn),
        element("p", {}, t("{text}.", { text: words }), " ", element("small", {}, interval), ...unsure),
      );
    });
    const scored = results.find(({ column }) => column.id === matter.column)?.rows ?? [];
    const comparedModels = new Set(pairs.flatMap(({ higher, lower }) => [higher, lower]));
    const others = scored
      .filter((row) => !comparedModels.has(this.catalogue.ref(row)))
      .map((row) => itemAt(this.catalogue.table.rows.name, row));
    return element(
      "div",
      { class: "pairs" },
      element("h3", {}, element("a", { href: matter.path }, `${matter.benchmark} ${matter.what}`)),
      element("ul", {}, ...items),
      others.length === 0
        ? null
        : element("p", { class: "note" }, t("No results by problem for: {models}.", { models: listed(others) })),
    );
  }

  private modelName(ref: string): string {
    const row = this.catalogue.row(ref);
    return row === undefined ? ref : this.rowName(row);
  }

  private resultTable(rows: readonly number[], results: readonly Result[]): HTMLElement[] {
    if (results.length === 0)
      return [
        section(
          "results",
          t("Results"),
          element(
            "p",
            { class: "empty" },
            t("These models have no results without a method; results with a method are on the pages of the models."),
          ),
        ),
      ];
    const names = rows.map((row) => element("th", { scope: "col" }, itemAt(this.catalogue.table.rows.name, row)));
    const withGap = rows.length === 2;
    const gapHead = results.every(({ column }) => column.unit === "%")
      ? t("First minus second, points")
      : t("First minus second, points or as stated");
    const bodyRows = results.map(({ column, gap }) =>
      element(
        "tr",
        {},
        element(
          "th",
          { scope: "row" },
          element("a", { href: column.path }, column.benchmark),
          element("small", {}, metricName(column)),
        ),
        ...rows.map((row) =>
          element("td", { class: "s", "data-head": this.rowName(row) }, ...this.scoreCell(row, column.id, true)),
        ),
        withGap ? element("td", { class: "n", "data-head": t("Difference") }, gap ?? "") : null,
      ),
    );
    const head = element(
      "tr",
      {},
      element("td"),
      ...names,
      withGap ? element("th", { scope: "col", "data-kind": "number" }, gapHead) : null,
    );
    const table = element(
      "table",
      { class: "data side models" },
      element("caption", {}, t("Results side by side")),
      element("thead", {}, head),
      element("tbody", {}, ...bodyRows),
    );
    const note = withGap
      ? [
          element(
            "p",
            { class: "note" },
            t(
              "The last column is the difference of two headlines, not of paired runs: " +
                "settings may differ, and each number links to its details.",
            ),
          ),
        ]
      : [];
    return [
      section("results", t("Results"), ...note, scrollFrame(t("Results side by side"), withModelCount(table, rows))),
    ];
  }

  /** How a model was run for its value in a column, in small letters; nothing where that is not stated. */
  private configurationNote(row: number, column: string): Child[] {
    const label = this.catalogue.configuration(column, row)?.label ?? "";
    return label === "" ? [] : [" ", element("small", {}, label)];
  }

  private scoreCell(row: number, column: string, marked: boolean): Child[] {
    const index = this.catalogue.scoreIndex(column, row);
    const scores = this.catalogue.scores(column);
    if (index < 0 || scores === undefined) return [];
    const [value, low, high] = [itemAt(scores.values, index), itemAt(scores.low, index), itemAt(scores.high, index)];
    const number = element("a", { href: scoreAddress(this.catalogue, row, column) }, value);
    const interval =
      low === ""
        ? [unitNote(this.catalogue, scores.column)]
        : [intervalBar(low, high, value), element("small", {}, `${low}–${high}`)];
    const marks = marked ? scoreMarks(this.catalogue, row, column, true) : [];
    return [
      element("div", { class: "score" }, number, ...interval),
      marks.length === 0
        ? null
        : element(
            "div",
            { class: "marks" },
            ...marks.flatMap((mark, position) => (position === 0 ? [mark] : [" ", mark])),
          ),
    ];
  }
}

function section(id: string, title: string, ...children: readonly Child[]): HTMLElement {
  return element("section", {}, element("h2", { id }, title), ...children);
}

/** The table, with a width for as many columns. */
function withModelCount(table: HTMLElement, rows: readonly number[]): HTMLElement {
  table.style.setProperty("--models", String(rows.length));
  return table;
}

/** A frame in which a wide table scrolls; the keyboard can focus it. */
function scrollFrame(label: string, table: HTMLElement): HTMLElement {
  return element("div", { class: "frame", tabindex: "0", role: "region", "aria-label": label }, table);
}

/** The scores that the address asks for: those of today, or those known at the date. */
async function scoresShown(root: HTMLElement, scores: readonly Scores[]): Promise<readonly Scores[]> {
  const { asOf, sense } = parseAsOf(new URLSearchParams(location.search));
  if (asOf === "" || sense === "released") return scores;
  return scoresAt(scores, (await loadData(root.dataset["dated"] ?? "", "dated")) as DatedScores, asOf);
}

async function start(root: HTMLElement): Promise<void> {
  startDate(root);
  if (parseView(location.search).models.length === 0) {
    showNoModel(root);
    // The data is heavy: most who come without a model follow an example.
    if (!root.contains(document.activeElement))
      await new Promise((resolve) => root.addEventListener("focusin", resolve, { once: true }));
  }
  // With the other data, not after it: the page shows nothing before it has all of it.
  if (parseView(location.search).models.length > 1)
    loadData(root.dataset["pairs"] ?? "", "pairs").catch(() => undefined);
  try {
    const [table, scores] = await Promise.all([
      loadData(root.dataset["data"] ?? "", "models"),
      loadData(root.dataset["scores"] ?? "", "scores"),
    ]);
    if ((table as ExplorerTable).format !== FORMAT) throw new Error("the data is of another version than this script");
    const catalogue = new Catalogue(table as ExplorerTable);
    catalogue.addScores(await scoresShown(root, scores as readonly Scores[]));
    new ComparePage(root, catalogue).start();
  } catch (error) {
    find(root, ".matches").textContent = t("The data could not be loaded.");
    throw error;
  }
}

const compareRoot = document.querySelector<HTMLElement>(".compare");
if (compareRoot !== null) void start(compareRoot);
loadCardsOnDemand();
