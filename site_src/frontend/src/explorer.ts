/**
 * Entry script of the table of models: filters, sorts and groups it.
 *
 * The page works without it. Until its first use the table stays as Python rendered it; after that, rows are rendered
 * from the data file, and each view has a URL.
 */

import { element, find } from "./dom/element";
import { loadData } from "./dom/load-data";
import { loadScript } from "./dom/load-script";
import { listed, noted, t, tn } from "./dom/words";
import { itemAt } from "./explorer/array";
import { Catalogue, HAS_RESULT } from "./explorer/catalogue";
import {
  type ColumnHead,
  cellText,
  groupThousands,
  haveDefaultWidths,
  NAME_COLUMN,
  needsScores,
  shownColumns,
  visibleColumns,
} from "./explorer/columns";
import { type ExplorerTable, type ExportOrigins, FORMAT, type RangeFilter, type Scores } from "./explorer/data";
import type { ExportTable } from "./explorer/export-formats";
import { Filter, isDate, parseParameters } from "./explorer/filter";
import { MAX_MODELS } from "./explorer/model-comparison";
import { clearFilters, filterChips, showChips, sortText } from "./explorer/page/chips";
import { createDropdowns, type Dropdown, findOpen } from "./explorer/page/dropdown";
import { type FacetPanel, facetPanel } from "./explorer/page/facet-panel";
import { createSheet } from "./explorer/page/filter-sheet";
import { type RangePanel, rangePanel } from "./explorer/page/range-panel";
import { makeHeadSortable, nextSort, updateHead } from "./explorer/page/table-head";
import { addCheckbox, rowElement } from "./explorer/page/table-row";
import { VirtualTable, whenIdle } from "./explorer/page/virtual-table";
import { MAX_SECTION_LINKS } from "./explorer/row-layout";
import { effectiveGrouping, groupRows, RowOrder } from "./explorer/row-order";
import type { TextSearch } from "./explorer/text-search";
import {
  ANY_RANGE,
  DEFAULT_VIEW,
  type FacetChoice,
  formatView,
  parseView,
  type View,
  withChoice,
  withRange,
} from "./explorer/view-url";
import type { ExplorerExtras } from "./explorer-more";
import { loadSearchLibrary } from "./search/load-library";
import { loadCardsOnDemand } from "./story/load-on-demand";

/** What exists once the data is loaded. */
interface Loaded {
  readonly catalogue: Catalogue;
  readonly order: RowOrder;
  readonly search: TextSearch;
  readonly extras: ExplorerExtras;
}

type HistoryStep = "push" | "replace" | "none";

/** Distance from the last rendered row at which the other rows are loaded. */
const PRELOAD_PX = 2000;

/** Widths of columns in rem where a reader chose them, by kind: the table scrolls when they are too many. */
const WIDTH_REM: Readonly<Record<string, number>> = { name: 11, words: 5.5, number: 5, score: 8, places: 14, tags: 9 };

/** The two fields of a range: examples, the message for text that cannot be read, and how it is read. */
interface RangeField {
  readonly example: { readonly from: string; readonly to: string };
  readonly remedy: string;
  isGood(text: string): boolean;
}

const DATE_FIELD: RangeField = {
  example: { from: "2023", to: "2024-06" },
  remedy: noted("Write a date as 2024, 2024-03 or 2024-03-25."),
  isGood: isDate,
};

const NUMBER_FIELDS: Readonly<Record<"size" | "number" | "price", RangeField>> = {
  size: {
    example: { from: "1B", to: "8B" },
    remedy: noted("Write a size as 350M, 7B or 16.1B."),
    isGood: (text) => parseParameters(text) !== null,
  },
  number: {
    example: { from: "4096", to: "128K" },
    remedy: noted("Write a number as 4096, 32K or 1M."),
    isGood: (text) => parseParameters(text) !== null,
  },
  price: {
    example: { from: "0.25", to: "10" },
    remedy: noted("Write a price as 10 or 0.25."),
    isGood: (text) => parseParameters(text) !== null,
  },
};

class Explorer {
  private readonly root: HTMLElement;
  private readonly table: HTMLTableElement;
  private readonly frame: HTMLElement;
  private readonly field: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly virtualTable: VirtualTable;
  private readonly dropdowns: readonly Dropdown[];
  private readonly sheet: { update(): void };
  private readonly facets = new Map<string, FacetPanel>();
  private readonly ranges = new Map<string, RangePanel>();
  /** As the address says it. */
  private view: View = DEFAULT_VIEW;
  /** The view with filters instead of the words of its query that mean them; what is drawn. */
  private read: View = DEFAULT_VIEW;
  private loading: Promise<Loaded> | null = null;
  private loaded: Loaded | null = null;
  private hasDrawn = false;
  private isTyping = false;
  private matches = 0;
  /** In the order shown; all rows before the first rendering. */
  private rows: readonly number[] = [];
  /** The rendered columns, without the name. */
  private columns: readonly ColumnHead[] = [];
  /** Width of the table without scrolling, in rem. */
  private availableRem = Number.POSITIVE_INFINITY;
  private readonly total: number;

  constructor(root: HTMLElement, table: HTMLTableElement) {
    this.root = root;
    this.table = table;
    this.frame = table.closest<HTMLElement>(".frame") ?? table;
    this.field = find<HTMLInputElement>(root, "input[type=search]");
    this.status = find(root, ".matches");
    this.total = Number(root.dataset["rows"]);
    this.matches = this.total;
    this.virtualTable = new VirtualTable(table, (row) => this.createRow(row));
    this.dropdowns = createDropdowns(root, (dropdown) => this.fillDropdown(dropdown));
    this.sheet = createSheet(
      find<HTMLButtonElement>(root, ".sheet-button"),
      [find(root, ".filters"), find(root, ".arrange")],
      () => t("Show {n}", { n: this.matches }),
    );
    this.listen();
  }

  start(): void {
    this.view = this.read = parseView(location.search);
    for (const row of this.table.querySelectorAll<HTMLTableRowElement>("tbody tr:not(.group)"))
      addCheckbox(row, this.view.models);
    this.showCompareBar();
    // What the reader typed before this script had loaded.
    const typed = this.field.value;
    if (typed !== "" && typed !== this.view.query) {
      this.setView({ ...this.view, query: typed });
      this.isTyping = true;
    } else if (formatView(this.view) !== "") void this.show();
    else this.loadRestOnScroll();
    if (this.root.contains(document.activeElement)) void this.load().catch(() => undefined);
  }

  /** A long table has only its first rows in the page; the others load when the reader comes near the last of them. */
  private loadRestOnScroll(): void {
    const rows = this.table.querySelectorAll("tbody tr:not(.group)");
    const last = [...rows].at(-1);
    if (last === undefined || rows.length >= this.total) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        if (!this.hasDrawn) void this.show();
      },
      { rootMargin: `${PRELOAD_PX}px 0px` },
    );
    observer.observe(last);
  }

  private listen(): void {
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
    find(this.compareBar, ".choose-none").addEventListener("click", () => {
      for (const box of this.table.querySelectorAll<HTMLInputElement>(".pick")) box.checked = false;
      this.choose([]);
    });
    this.table.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLInputElement) || !target.matches(".pick")) return;
      const others = this.view.models.filter((model) => model !== target.value);
      this.choose(target.checked ? [...others, target.value] : others);
    });
    makeHeadSortable(this.table, (column, more) => this.sort(column, more));
    addEventListener("popstate", () => {
      this.view = this.read = parseView(location.search);
      void this.show();
    });
    addEventListener("beforeprint", () => {
      if (this.hasDrawn) this.virtualTable.fillAll();
    });
    // A reader who points at the controls is about to use them: load the data now.
    for (const area of [this.root, find(this.table, "thead")]) {
      for (const eventName of ["pointerenter", "focusin", "touchstart"]) {
        area.addEventListener(eventName, () => void this.load().catch(() => undefined), { once: true, passive: true });
      }
    }
  }

  private get compareBar(): HTMLElement {
    return find(document, ".comparing");
  }

  private choose(models: readonly string[]): void {
    this.view = { ...this.view, models };
    this.read = { ...this.read, models };
    updateAddress(this.view, "replace");
    this.showCompareBar();
  }

  /** Shows another view, and writes it into the URL. */
  private setView(view: View, step: HistoryStep = "push"): void {
    this.view = view;
    if (step === "push") this.isTyping = false;
    updateAddress(view, step);
    void this.show();
  }

  private sort(id: string, more: boolean): void {
    void this.load().then(({ catalogue }) => {
      const column = [NAME_COLUMN, ...shownColumns(catalogue, this.read)].find((candidate) => candidate.id === id);
      if (column !== undefined) this.setView({ ...this.read, sort: nextSort(this.read.sort, column, more) });
    });
  }

  private load(): Promise<Loaded> {
    this.loading ??= this.loadParts();
    this.loading.catch(() => {
      this.loading = null;
      this.status.textContent = t("The data could not be loaded: the table is as it was.");
    });
    return this.loading;
  }

  private async loadParts(): Promise<Loaded> {
    const [data, extras] = await Promise.all([
      loadData(itemAt(this.urls, 0), "models"),
      this.loadExtras(),
      loadSearchLibrary(),
    ]);
    const table = data as ExplorerTable;
    if (table.format !== FORMAT) throw new Error("the data is of another version than this script");
    const catalogue = new Catalogue(table);
    const search = new extras.TextSearch(catalogue);
    const order = new RowOrder(catalogue);
    this.loaded = { catalogue, order, search, extras };
    whenIdle(() => {
      search.prepare();
      whenIdle(() => order.prepare());
    });
    return this.loaded;
  }

  private async loadExtras(): Promise<ExplorerExtras> {
    await loadScript(this.root.dataset["more"] ?? "");
    if (window.catalogExplorer === undefined) throw new Error("explorer-more.js does not register itself");
    return window.catalogExplorer;
  }

  private get urls(): readonly [string, string] {
    return [this.root.dataset["data"] ?? "", this.root.dataset["scores"] ?? ""];
  }

  private async loadScores(loaded: Loaded): Promise<void> {
    if (loaded.catalogue.hasAllScores) return;
    loaded.catalogue.addScores((await loadData(itemAt(this.urls, 1), "scores")) as readonly Scores[]);
    loaded.order.forgetScores();
  }

  /** Shows the current view; the last call wins. */
  private async show(): Promise<void> {
    const asked = this.view;
    const loaded = this.loaded ?? (await this.load());
    const { view, ignored } = loaded.extras.readView(loaded.catalogue, asked, loaded.search);
    if (needsScores(loaded.catalogue, view)) await this.loadScores(loaded);
    if (asked !== this.view) return;
    this.read = view;
    this.draw(loaded, ignored);
  }

  private draw({ catalogue, order, search, extras }: Loaded, ignored: readonly string[]): void {
    // An old URL may name variants by former ids.
    const models = catalogue.currentRefs(this.view.models);
    this.view = { ...this.view, models };
    const view = { ...this.read, models };
    this.read = view;
    // Measure before any change: afterwards it would cost one more layout of the page.
    const top = this.virtualTable.measure();
    if (!this.frame.hidden)
      this.availableRem =
        this.frame.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const start = performance.now();
    const filter = new Filter(catalogue, view, search);
    const remaining = filter.rows;
    const all = groupRows(catalogue, order, view, remaining, search.find(view.query)?.matches ?? null);
    // bench/explorer.py reads it.
    performance.measure("filter", { start });
    this.matches = remaining.count;
    this.rows = all.flatMap(({ rows }) => rows);
    const { columns, hidden } = visibleColumns(catalogue, view, this.rows);
    this.showHidden(hidden);
    const unknown = extras.unknownValues(catalogue, view);
    extras.showUnknown(find(this.root, ".unknown"), unknown, extras.priceNote(catalogue, view), (next) =>
      this.setView(next),
    );
    extras.showOtherPages(find(this.root, ".unknown"), this.view.query).catch((error: unknown) => console.error(error));
    this.hasDrawn = true;
    updateHead(this.table, columns, view);
    this.columns = columns;
    this.setTableWidth(catalogue, columns);
    this.virtualTable.show(all, columns.length + 1, top);
    this.table.setAttribute("aria-rowcount", String(this.matches + all.length + 1));
    this.frame.hidden = this.matches === 0;
    document.querySelector(".rest")?.remove();
    find(this.root, ".nothing").hidden = this.matches > 0;
    showSectionLinks(
      all.map(({ title }) => title),
      orderText(catalogue, view),
    );
    this.showCompareBar();
    this.updateControls(filter, ignored);
  }

  /** Names the default columns that are hidden here, with a button that shows them. */
  private showHidden(hidden: readonly ColumnHead[]): void {
    const line = find(this.root, ".columns-hidden");
    line.hidden = hidden.length === 0;
    const button = element("button", { type: "button" }, t("Show"));
    button.addEventListener("click", () => {
      if (this.loaded === null) return;
      this.setView({ ...this.read, columns: ids(shownColumns(this.loaded.catalogue, this.read)) });
    });
    const columns = listed(hidden.map(({ title }) => title));
    line.replaceChildren(
      element("span", { title: columns }, t("Not shown, nearly empty: {columns}", { columns })),
      button,
    );
  }

  /** The bar that compares the chosen models. */
  private showCompareBar(): void {
    const { models } = this.view;
    this.compareBar.hidden = models.length === 0;
    const link = find<HTMLAnchorElement>(this.compareBar, ".chosen-models");
    link.href = `${link.href.replace(/\?.*$/, "")}${formatView({ ...DEFAULT_VIEW, models })}`;
    if (models.length === 1) link.textContent = t("Compare 1: choose another");
    else
      link.textContent =
        models.length > MAX_MODELS
          ? t("{chosen} chosen; {most} can be compared", { chosen: models.length, most: MAX_MODELS })
          : t("Compare {n}", { n: models.length });
  }

  /** Brings fields, chips and counts in line with the view. */
  private updateControls(filter: Filter, ignored: readonly string[]): void {
    const { read: view, loaded } = this;
    if (loaded === null) return;
    if (document.activeElement !== this.field || this.field.value.trim() !== this.view.query.trim())
      this.field.value = this.view.query;
    const answer = loaded.search.find(view.query);
    const correction = answer === null ? "" : loaded.extras.matchMessage(answer);
    const count =
      this.matches === this.total
        ? tn("{n} rows", "{n} rows", this.total)
        : tn("{shown} of {n} rows", "{shown} of {n} rows", this.total, { shown: groupThousands(this.matches) });
    const [sorted] = view.sort;
    const fact = sorted === undefined ? undefined : loaded.catalogue.fact(sorted.column);
    const without =
      fact === undefined ? 0 : this.rows.filter((row) => cellText(loaded.catalogue, row, fact.id) === "").length;
    const unknown = without === 0 ? "" : t("the last {n} without a known value", { n: groupThousands(without) });
    const notRead = ignored.length === 0 ? "" : t("not understood: {words}", { words: listed(ignored) });
    const message = [count, unknown, correction, notRead]
      .filter((part) => part !== "")
      .reduce((text, part) => t("{text}, {part}", { text, part }));
    if (this.status.textContent !== message) this.status.textContent = message;
    const setAndFocus = (next: View): void => {
      this.setView(next);
      // The pressed button has been removed.
      this.field.focus();
    };
    if (this.matches === 0)
      loaded.extras.showFallback(find(this.root, ".nothing"), loaded.catalogue, view, loaded.search, setAndFocus);
    const all = filterChips(loaded.catalogue, view);
    showChips(find(this.root, ".chips"), all, (next) => this.setView(next));
    find(this.root, ".clear").hidden = all.length === 0;
    for (const { id, button } of this.dropdowns) {
      const panel = loaded.catalogue.table.panels.find((candidate) => candidate.id === id);
      if (panel !== undefined) button.classList.toggle("used", this.isUsed(id));
    }
    this.sheet.update();
    const dropdown = findOpen(this.dropdowns);
    if (dropdown !== undefined) this.updateDropdown(dropdown, filter);
  }

  private isUsed(panel: string): boolean {
    return (
      this.facetsOf(panel).some((id) => this.read.facets.has(id)) ||
      this.rangesOf(panel).some(({ id }) => this.read.ranges.has(id))
    );
  }

  private rangesOf(panel: string): readonly RangeFilter[] {
    return this.loaded?.catalogue.table.ranges.filter((range) => range.panel === panel) ?? [];
  }

  private facetsOf(panel: string): readonly string[] {
    const table = this.loaded?.catalogue.table;
    if (panel === "results") return [HAS_RESULT];
    return table?.panels.find(({ id }) => id === panel)?.facets.map((number) => itemAt(table.facets, number).id) ?? [];
  }

  /** Fills the panel of a dropdown, before it opens. */
  private fillDropdown(dropdown: Dropdown): void {
    const loaded = this.loaded;
    // The address asks for a view that is not drawn yet; a panel is of what is drawn.
    const isComing = !this.hasDrawn && formatView(this.view) !== "";
    if (loaded === null || isComing || (dropdown.id === "results" && !loaded.catalogue.hasAllScores)) {
      dropdown.panel.replaceChildren(element("p", {}, t("Loading…")));
      void this.load()
        .then((ready) => (dropdown.id === "results" ? this.loadScores(ready) : undefined))
        .then(() => (isComing ? this.show() : undefined))
        .then(() => this.fillDropdown(dropdown))
        .catch(() => dropdown.panel.replaceChildren(element("p", {}, t("The data could not be loaded."))));
      return;
    }
    const { catalogue, search } = loaded;
    if (!this.hasDrawn) this.rows = Array.from({ length: catalogue.size }, (_, row) => row);
    const parts: HTMLElement[] = [];
    for (const range of this.rangesOf(dropdown.id)) parts.push(this.rangeFieldset(range));
    for (const id of this.facetsOf(dropdown.id)) {
      const facetRows = catalogue.facet(id);
      if (facetRows === undefined) continue;
      let panel = this.facets.get(id);
      if (panel === undefined) {
        panel = facetPanel(facetRows, (choice: FacetChoice) => this.setView(withChoice(this.read, id, choice)));
        this.facets.set(id, panel);
      }
      parts.push(panel.fieldset);
    }
    if (parts.length > 0) dropdown.panel.replaceChildren(...parts);
    this.updateDropdown(dropdown, new Filter(catalogue, this.read, search));
  }

  private rangeFieldset({ id, title, kind }: RangeFilter): HTMLElement {
    let panel = this.ranges.get(id);
    if (panel === undefined) {
      const { example, remedy, isGood } =
        kind === "date" ? DATE_FIELD : NUMBER_FIELDS[kind === "size" || kind === "price" ? kind : "number"];
      panel = rangePanel(title, example, t(remedy), isGood, (range) => this.setView(withRange(this.read, id, range)));
      this.ranges.set(id, panel);
    }
    return panel.fieldset;
  }

  private updateDropdown(dropdown: Dropdown, filter: Filter): void {
    if (this.loaded === null) return;
    const { catalogue, extras } = this.loaded;
    if (dropdown.id === "columns")
      extras.columnsPanel(dropdown.panel, catalogue, this.read, (view) => this.setView(view));
    if (dropdown.id === "take")
      extras.exportPanel(
        dropdown.panel,
        this.exportTable(catalogue),
        () => loadData(this.root.dataset["citations"] ?? "", "citations") as Promise<Readonly<Record<string, string>>>,
        () => loadData(this.root.dataset["origins"] ?? "", "origins") as Promise<ExportOrigins>,
      );
    if (dropdown.id === "order") extras.orderPanel(dropdown.panel, catalogue, this.read, (view) => this.setView(view));
    for (const id of this.facetsOf(dropdown.id))
      this.facets.get(id)?.update(this.read.facets.get(id), filter.counts(id));
    for (const { id } of this.rangesOf(dropdown.id)) this.ranges.get(id)?.update(this.read.ranges.get(id) ?? ANY_RANGE);
  }

  /** The table as shown, for export. */
  private exportTable(catalogue: Catalogue): ExportTable {
    const columns = shownColumns(catalogue, this.read);
    // All that the view means, filters instead of words, so that `catalog table` can read it.
    const view = formatView({ ...this.read, columns: ids(columns), group: effectiveGrouping(this.read), models: [] });
    return {
      catalogue,
      rows: this.rows,
      columns,
      address: `${location.origin}${location.pathname}${view}`,
      origins: null,
    };
  }

  /** The default columns have fixed widths; chosen ones share the page, or scroll. */
  private setTableWidth(catalogue: Catalogue, columns: readonly ColumnHead[]): void {
    const chosen = !haveDefaultWidths(catalogue, ids(columns));
    const rem = columns.reduce((sum, { kind }) => sum + (WIDTH_REM[kind] ?? 0), WIDTH_REM["name"] ?? 0);
    this.table.classList.toggle("chosen", chosen);
    this.table.style.setProperty("--columns", `${rem}rem`);
    this.frame.classList.toggle("wide", chosen && rem > this.availableRem);
  }

  private createRow(row: number): HTMLTableRowElement {
    const catalogue = this.loaded?.catalogue;
    if (catalogue === undefined) throw new Error("rows before data");
    const { columns } = this;
    return rowElement(catalogue, row, {
      root: "",
      columns,
      ranks: !haveDefaultWidths(catalogue, ids(columns)),
      chosen: new Set(this.view.models),
    });
  }
}

function ids(columns: readonly ColumnHead[]): string[] {
  return columns.map(({ id }) => id);
}

/** What the table is sorted by, in words. */
function orderText(catalogue: Catalogue, view: View): string {
  if (view.sort.length > 0) return t("Sorted by {order}", { order: sortText(catalogue, view) });
  return view.query.trim() === "" ? t("Newest first") : t("Best match first");
}

/** Writes the view into the URL; a page opened from disk may refuse. */
function updateAddress(view: View, step: HistoryStep): void {
  if (step === "none") return;
  const address = `${location.pathname}${formatView(view)}`;
  try {
    if (step === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  } catch {
    // The table is still correct.
  }
}

/** Links to the sections of the table; with no section, or too many, the order of the table instead. */
function showSectionLinks(titles: readonly string[], sorted: string): void {
  const list = document.querySelector<HTMLElement>(".jump ul");
  if (list === null) return;
  const named = titles.length <= MAX_SECTION_LINKS && titles.some((title) => title !== "");
  const items = named
    ? titles.map((title, index) => element("li", {}, element("a", { href: `#g-${index + 1}` }, title)))
    : [element("li", {}, sorted)];
  list.replaceChildren(...items);
}

const explorerRoot = document.querySelector<HTMLElement>(".explorer");
const modelsTable = document.querySelector<HTMLTableElement>("table.models");
if (explorerRoot !== null && modelsTable !== null) new Explorer(explorerRoot, modelsTable).start();
loadCardsOnDemand();
