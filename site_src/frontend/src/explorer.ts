/**
 * The explorer: filters, sorts and groups the table of models that stands in the page.
 *
 * The page works without it. Until a reader does something the table stays as it came; then its rows are made anew from
 * the data file, and every view has an address.
 */

import { type Choice, choose, format, parse, START, type View } from "./explorer/address";
import { Catalogue, HAS } from "./explorer/catalogue";
import { areUsual, type ColumnHead, grouped, NAME, needsScores, shown } from "./explorer/columns";
import { MOST } from "./explorer/compare";
import { FORMAT, type Scores, type Table } from "./explorer/data";
import { Filter, isDay, parameters } from "./explorer/filter";
import { MOST_JUMPS } from "./explorer/lines";
import { at } from "./explorer/lists";
import { Orders, sections } from "./explorer/order";
import { Blocks, whenIdle } from "./explorer/page/blocks";
import { chips, cleared, showChips, sortedBy } from "./explorer/page/chips";
import { type Drop, drops, opened } from "./explorer/page/drop";
import { element, find } from "./explorer/page/element";
import { type FacetPanel, facetPanel } from "./explorer/page/facets";
import { enhanceHead, showHead, sortedWith } from "./explorer/page/head";
import { load } from "./explorer/page/load";
import { type RangePanel, rangePanel } from "./explorer/page/ranges";
import { rowElement } from "./explorer/page/row";
import { sheet } from "./explorer/page/sheet";
import type { Taken } from "./explorer/takeaway";
import type { TextSearch } from "./explorer/text";
import type { More } from "./explorer-more";
import { loadScript } from "./finder/script";
import { watchScores } from "./story/watch";

/** What is known once the data is there. */
interface Loaded {
  readonly catalogue: Catalogue;
  readonly orders: Orders;
  readonly search: TextSearch;
  readonly more: More;
}

type Step = "push" | "replace" | "none";

/** How far from the end of the rows in the page the others are asked for. */
const NEAR_PX = 2000;

/** Widths of columns in rem where a reader chose them, by kind: the table scrolls when they are too many. */
const WIDTH_REM: Readonly<Record<string, number>> = { name: 11, words: 5.5, number: 5, score: 8, tags: 9 };

class Explorer {
  private readonly root: HTMLElement;
  private readonly table: HTMLTableElement;
  private readonly frame: HTMLElement;
  private readonly field: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly blocks: Blocks;
  private readonly drops: readonly Drop[];
  private readonly sheet: { update(): void };
  private readonly facets = new Map<string, FacetPanel>();
  private readonly ranges = new Map<string, RangePanel>();
  private view: View = START;
  private loading: Promise<Loaded> | null = null;
  private loaded: Loaded | null = null;
  private touched = false;
  private choosing = false;
  private typing = false;
  private matches = 0;
  /** In the order shown; all of them before anything is drawn. */
  private rows: readonly number[] = [];
  /** Those of the table as drawn, after the name. */
  private columns: readonly ColumnHead[] = [];
  /** How wide the table may be without scrolling, in rem. */
  private room = Number.POSITIVE_INFINITY;
  private readonly total: number;

  constructor(root: HTMLElement, table: HTMLTableElement) {
    this.root = root;
    this.table = table;
    this.frame = table.closest<HTMLElement>(".frame") ?? table;
    this.field = find<HTMLInputElement>(root, "input[type=search]");
    this.status = find(root, ".matches");
    this.total = Number(root.dataset["rows"]);
    this.matches = this.total;
    this.blocks = new Blocks(table, (row) => this.row(row));
    this.drops = drops(root, (drop) => this.fill(drop));
    this.sheet = sheet(
      find<HTMLButtonElement>(root, ".sheet-button"),
      [find(root, ".filters"), find(root, ".arrange")],
      () => `Show ${this.matches}`,
    );
    this.listen();
  }

  start(): void {
    this.view = parse(location.search);
    if (this.view.models.length > 0) {
      this.choosing = true;
      find(this.root, ".choosing").setAttribute("aria-pressed", "true");
    }
    // Typed while this script was on its way: the field was there, but nobody listened.
    const typed = this.field.value;
    if (typed !== "" && typed !== this.view.query) {
      this.take({ ...this.view, query: typed });
      this.typing = true;
    } else if (format(this.view) !== "") void this.show();
    else this.goOn();
    if (this.root.contains(document.activeElement)) void this.load().catch(() => undefined);
  }

  /** A long table has only its first rows in the page: the others come when a reader comes near the last of these. */
  private goOn(): void {
    const rows = this.table.querySelectorAll("tbody tr:not(.group)");
    const last = [...rows].at(-1);
    if (last === undefined || rows.length >= this.total) return;
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        if (!this.touched) void this.show();
      },
      { rootMargin: `${NEAR_PX}px 0px` },
    );
    near.observe(last);
  }

  private listen(): void {
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
    // Whoever comes near is about to use it: the data is there when they do.
    for (const place of [this.root, find(this.table, "thead")]) {
      for (const sign of ["pointerenter", "focusin", "touchstart"]) {
        place.addEventListener(sign, () => void this.load().catch(() => undefined), { once: true, passive: true });
      }
    }
  }

  /** Another view: shown, and in the address. */
  private take(view: View, step: Step = "push"): void {
    this.view = view;
    if (step === "push") this.typing = false;
    remember(view, step);
    void this.show();
  }

  private sort(id: string, more: boolean): void {
    void this.load().then(({ catalogue }) => {
      const column = [NAME, ...shown(catalogue, this.view)].find((each) => each.id === id);
      if (column !== undefined) this.take({ ...this.view, sort: sortedWith(this.view.sort, column, more) });
    });
  }

  private load(): Promise<Loaded> {
    this.loading ??= Promise.all([load(at(this.urls, 0), "models"), this.loadMore()]).then(([data, more]) => {
      const table = data as Table;
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

  private async loadMore(): Promise<More> {
    await loadScript(this.root.dataset["more"] ?? "");
    if (window.catalogExplorer === undefined) throw new Error("explorer-more.js does not register itself");
    return window.catalogExplorer;
  }

  private get urls(): readonly [string, string] {
    return [this.root.dataset["data"] ?? "", this.root.dataset["scores"] ?? ""];
  }

  private async loadScores(loaded: Loaded): Promise<void> {
    if (loaded.catalogue.hasAllScores) return;
    loaded.catalogue.addScores((await load(at(this.urls, 1), "scores")) as readonly Scores[]);
    loaded.orders.forget();
  }

  /** Makes the page show the view; what was asked for last wins. */
  private async show(): Promise<void> {
    const asked = this.view;
    const loaded = this.loaded ?? (await this.load());
    if (needsScores(loaded.catalogue, asked)) await this.loadScores(loaded);
    if (asked === this.view) this.draw(loaded);
  }

  private draw({ catalogue, orders, search }: Loaded): void {
    const { view } = this;
    // Whatever is measured is measured first: after a change it would lay out the page an additional time.
    const top = this.blocks.look();
    if (!this.frame.hidden)
      this.room = this.frame.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const start = performance.now();
    const filter = new Filter(catalogue, view, search);
    const kept = filter.rows;
    const all = sections(catalogue, orders, view, kept, search.find(view.query)?.found ?? null);
    // bench/explorer.py reads it.
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
      orderSaid(catalogue, view),
    );
    this.showChosen();
    this.say(filter);
  }

  /** The link to the models chosen, side by side. */
  private showChosen(): void {
    const { models } = this.view;
    const link = find<HTMLAnchorElement>(this.root, ".chosen-models");
    link.hidden = !this.choosing || models.length === 0;
    link.href = `${link.href.replace(/\?.*$/, "")}${format({ ...START, models })}`;
    link.textContent =
      models.length > MOST
        ? `${models.length} chosen; ${MOST} can be compared`
        : `Compare ${models.length} side by side`;
  }

  /** Fields, chips and counts follow the view. */
  private say(filter: Filter): void {
    const { view, loaded } = this;
    if (loaded === null) return;
    if (document.activeElement !== this.field || this.field.value.trim() !== view.query.trim())
      this.field.value = view.query;
    const answer = loaded.search.find(view.query);
    const misread = answer === null ? "" : loaded.more.heard(answer);
    const count =
      this.matches === this.total
        ? `${grouped(this.total)} rows`
        : `${grouped(this.matches)} of ${grouped(this.total)} rows`;
    const said = misread === "" ? count : `${count}, ${misread}`;
    if (this.status.textContent !== said) this.status.textContent = said;
    const instead = (next: View): void => {
      this.take(next);
      // What was pressed is gone with what it stood in.
      this.field.focus();
    };
    if (this.matches === 0)
      loaded.more.instead(find(this.root, ".nothing"), loaded.catalogue, view, loaded.search, instead);
    const all = chips(loaded.catalogue, view);
    showChips(find(this.root, ".chips"), all, (next) => this.take(next));
    find(this.root, ".clear").hidden = all.length === 0;
    for (const { id, button } of this.drops) {
      const panel = loaded.catalogue.table.panels.find((each) => each.id === id);
      if (panel !== undefined) button.classList.toggle("used", this.isUsed(id));
    }
    this.sheet.update();
    const drop = opened(this.drops);
    if (drop !== undefined) this.update(drop, filter);
  }

  private isUsed(panel: string): boolean {
    return (
      this.facetsOf(panel).some((id) => this.view.facets.has(id)) ||
      (panel === "size" && this.view.parameters.from + this.view.parameters.to !== "") ||
      (panel === "released" && this.view.released.from + this.view.released.to !== "")
    );
  }

  private facetsOf(panel: string): readonly string[] {
    const table = this.loaded?.catalogue.table;
    if (panel === "results") return [HAS];
    return table?.panels.find(({ id }) => id === panel)?.facets.map((number) => at(table.facets, number).id) ?? [];
  }

  /** What stands behind a button, made when it is opened first. */
  private fill(drop: Drop): void {
    const loaded = this.loaded;
    if (loaded === null || (drop.id === "results" && !loaded.catalogue.hasAllScores)) {
      drop.panel.replaceChildren(element("p", {}, "Loading…"));
      void this.load()
        .then((found) => (drop.id === "results" ? this.loadScores(found) : undefined))
        .then(() => this.fill(drop))
        .catch(() => drop.panel.replaceChildren(element("p", {}, "The data could not be loaded.")));
      return;
    }
    const { catalogue, search } = loaded;
    if (!this.touched) this.rows = Array.from({ length: catalogue.size }, (_, row) => row);
    const parts: HTMLElement[] = [];
    if (drop.id === "size")
      parts.push(
        this.range(
          "parameters",
          "Parameters",
          { from: "1B", to: "8B" },
          "Write a size as 350M, 7B or 16.1B.",
          (text) => parameters(text) !== null,
        ),
      );
    if (drop.id === "released")
      parts.push(
        this.range(
          "released",
          "Released",
          { from: "2023", to: "2024-06" },
          "Write a date as 2024, 2024-03 or 2024-03-25.",
          isDay,
        ),
      );
    for (const id of this.facetsOf(drop.id)) {
      const sets = catalogue.facet(id);
      if (sets === undefined) continue;
      let panel = this.facets.get(id);
      if (panel === undefined) {
        panel = facetPanel(sets, (choice: Choice) => this.take(choose(this.view, id, choice)));
        this.facets.set(id, panel);
      }
      parts.push(panel.fieldset);
    }
    if (parts.length > 0) drop.panel.replaceChildren(...parts);
    this.update(drop, new Filter(catalogue, this.view, search));
  }

  private range(
    name: "parameters" | "released",
    title: string,
    example: { readonly from: string; readonly to: string },
    remedy: string,
    isGood: (text: string) => boolean,
  ): HTMLElement {
    let panel = this.ranges.get(name);
    if (panel === undefined) {
      panel = rangePanel(title, example, remedy, isGood, (range) => this.take({ ...this.view, [name]: range }));
      this.ranges.set(name, panel);
    }
    return panel.fieldset;
  }

  private update(drop: Drop, filter: Filter): void {
    if (this.loaded === null) return;
    const { catalogue, more } = this.loaded;
    if (drop.id === "columns") more.columnsPanel(drop.panel, catalogue, this.view, (view) => this.take(view));
    if (drop.id === "take")
      more.takePanel(
        drop.panel,
        this.taken(catalogue),
        () => load(this.root.dataset["citations"] ?? "", "citations") as Promise<Readonly<Record<string, string>>>,
      );
    if (drop.id === "order") more.orderPanel(drop.panel, catalogue, this.view, (view) => this.take(view));
    for (const id of this.facetsOf(drop.id)) this.facets.get(id)?.update(this.view.facets.get(id), filter.counts(id));
    if (drop.id === "size") this.ranges.get("parameters")?.update(this.view.parameters);
    if (drop.id === "released") this.ranges.get("released")?.update(this.view.released);
  }

  /** What the table shows now. */
  private taken(catalogue: Catalogue): Taken {
    return { catalogue, rows: this.rows, columns: shown(catalogue, this.view), address: location.href };
  }

  /** The usual columns have widths of their own; chosen ones share the page, or scroll. */
  private layOut(columns: readonly ColumnHead[]): void {
    const chosen = !areUsual(columns);
    const rem = columns.reduce((sum, { kind }) => sum + (WIDTH_REM[kind] ?? 0), WIDTH_REM["name"] ?? 0);
    this.table.classList.toggle("chosen", chosen);
    this.table.style.setProperty("--columns", `${rem}rem`);
    this.frame.classList.toggle("wide", chosen && rem > this.room);
  }

  private row(row: number): HTMLTableRowElement {
    const catalogue = this.loaded?.catalogue;
    if (catalogue === undefined) throw new Error("rows before data");
    const { columns } = this;
    return rowElement(catalogue, row, {
      root: "",
      columns,
      ranks: !areUsual(columns),
      chosen: this.choosing ? new Set(this.view.models) : null,
    });
  }
}

/** What the table is sorted by, in words. */
function orderSaid(catalogue: Catalogue, view: View): string {
  if (view.sort.length > 0) return `Sorted by ${sortedBy(catalogue, view)}`;
  return view.query.trim() === "" ? "Newest first" : "Best match first";
}

/** Keeps the view in the address; a page opened from disk may refuse, and then does without. */
function remember(view: View, step: Step): void {
  if (step === "none") return;
  const address = `${location.pathname}${format(view)}`;
  try {
    if (step === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  } catch {
    // The table is right all the same.
  }
}

/** The list of parts follows the headings; where there are none, or too many, it says what the table is sorted by. */
function showJumps(titles: readonly string[], sorted: string): void {
  const list = document.querySelector<HTMLElement>(".jump ul");
  if (list === null) return;
  const named = titles.length <= MOST_JUMPS && titles.some((title) => title !== "");
  const items = named
    ? titles.map((title, index) => element("li", {}, element("a", { href: `#g-${index + 1}` }, title)))
    : [element("li", {}, sorted)];
  list.replaceChildren(...items);
}

const explorerRoot = document.querySelector<HTMLElement>(".explorer");
const modelsTable = document.querySelector<HTMLTableElement>("table.models");
if (explorerRoot !== null && modelsTable !== null) new Explorer(explorerRoot, modelsTable).start();
watchScores();
