/** The panel that exports the leaderboard that is shown, with the source of each number from the open data. */

import { element, find } from "../dom/element";
import { save } from "../dom/save";
import { t } from "../dom/words";
import type { Board, ShownRow } from "./board";
import {
  type PaperRow,
  type PaperSource,
  type PaperTable,
  toBibtex,
  toCsv,
  toLatex,
  toMarkdown,
  toTypst,
} from "./paper";

/** The parts of data/v1/index.json that are used here. */
interface Index {
  readonly name: string;
  readonly built: string;
}

interface Cell {
  readonly page: string;
  readonly value: number;
  readonly source: string;
  readonly measured_by?: string;
  readonly method?: string;
  readonly method_version?: string;
  readonly effort?: string;
  readonly thinking_tokens?: number;
  readonly mode?: string;
  readonly quantisation?: string;
  readonly tools?: string;
}

const NOTES = ["Ranges: 95 % intervals. Bold: not told apart from the best of these at 95 %."];

/** Fills `panel`; `current` is the leaderboard that is shown, `note` what a date in the address means. */
export function startExport(panel: HTMLElement, current: () => Board, note: () => string): void {
  const status = element("p", { role: "status", class: "note" });
  const folder = panel.dataset["folder"] ?? "";
  const id = panel.dataset["benchmark"] ?? "";
  let sources: Promise<readonly PaperSource[]> | null = null;
  let index: Promise<Index> | null = null;
  let cells: Promise<readonly Cell[]> | null = null;
  const table = async (): Promise<PaperTable> => {
    index ??= read<Index>(`${folder}index.json`);
    sources ??= read<readonly PaperSource[]>(`${folder}sources.json`);
    cells ??= read<{ readonly cells: readonly Cell[] }>(`${folder}benchmarks/${id}.json`).then((file) => file.cells);
    const known = new Map((await sources).map((source) => [source.id, source]));
    const board = current();
    await board.load();
    const byPage = groupByPage(await cells);
    return {
      title: `${panel.dataset["name"] ?? ""}, ${board.title}.`,
      notes: [...NOTES, note()].filter((text) => text !== ""),
      heading: board.heading,
      address: addressOf(board),
      version: `${(await index).name}, data of ${(await index).built}`,
      rows: board.shownRows().map((row) => paperRow(row, byPage, known)),
    };
  };
  const act = (title: string, type: string, name: string, text: (made: PaperTable) => string): HTMLElement => {
    const button = element("button", { type: "button" }, title);
    button.addEventListener("click", () => {
      status.textContent = "";
      table()
        .then((made) => save(name, type, text(made)))
        .catch(() => {
          sources = null;
          cells = null;
          index = null;
          status.textContent = t("The data could not be loaded: this needs the site over http.");
        });
    });
    return button;
  };
  panel.append(
    element(
      "div",
      { class: "acts" },
      act("LaTeX", "application/x-tex", `${id}.tex`, toLatex),
      act("Typst", "text/plain", `${id}.typ`, toTypst),
      act("Markdown", "text/markdown", `${id}.md`, toMarkdown),
      act("CSV", "text/csv", `${id}.csv`, (made) => `\ufeff${toCsv(made)}`),
      act(t("BibTeX of the sources"), "application/x-bibtex", `${id}.bib`, toBibtex),
    ),
    status,
  );
  // The command draws the chart with the filters and the date of the address.
  panel.addEventListener("toggle", () => {
    const command = panel.querySelector("code");
    if (command !== null) command.textContent = `catalog table "${addressOf(current())}" -o chart.svg`;
  });
  panel.hidden = false;
  find(panel, "summary").setAttribute("title", t("As shown: these rows, in this order"));
}

function addressOf(board: Board): string {
  return `${location.origin}${location.pathname}${location.search}#${board.id}`;
}

function groupByPage(cells: readonly Cell[]): ReadonlyMap<string, readonly Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.page);
    if (group === undefined) groups.set(cell.page, [cell]);
    else group.push(cell);
  }
  return groups;
}

async function read<T>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return (await answer.json()) as T;
}

function paperRow(
  row: ShownRow,
  byPage: ReadonlyMap<string, readonly Cell[]>,
  sources: ReadonlyMap<string, PaperSource>,
): PaperRow {
  const there = byPage.get(row.page) ?? [];
  const number = Number(row.value.replaceAll(",", ""));
  const cell = there.find(({ value }) => Math.abs(value - number) < 0.051) ?? there[0];
  const isNow = row.earlier === null;
  return {
    place: row.place,
    name: row.name,
    configuration: isNow && cell !== undefined ? configuration(cell) : "",
    value: row.value,
    low: row.low,
    high: row.high,
    best: /^1(?:–|=|$)/.test(row.place),
    measuredBy: isNow ? (cell?.measured_by ?? "") : (row.earlier?.note ?? ""),
    source: sources.get(isNow ? (cell?.source ?? "") : (row.earlier?.source ?? "")) ?? null,
  };
}

function configuration(cell: Cell): string {
  const { method, method_version, effort, thinking_tokens, mode, quantisation, tools } = cell;
  return [
    method === undefined ? "" : [method, method_version ?? ""].join(" ").trim(),
    effort === undefined ? "" : `effort ${effort}`,
    mode ?? "",
    thinking_tokens === undefined ? "" : `${thinking_tokens} thinking tokens`,
    quantisation ?? "",
    tools === undefined ? "" : `with ${tools}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}
