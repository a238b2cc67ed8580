/** Exports for papers: LaTeX (booktabs) and Typst with a citation of the source of each number, and BibTeX. */

import { cellText } from "./columns";
import { type ExportScore, type ExportTable, originOf, paperKeys, scoreOf } from "./export-formats";

/** As catalog/render/paper_tables.py escapes text. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  '"': "\\textquotedbl{}",
  "·": "\\textperiodcentered{}",
  "–": "--",
  "×": "$\\times$",
};

/** As in catalog/render/paper_tables.py: tables with as many columns of values are made to fit the page. */
const FITTED_COLUMNS = 3;
const FIT = "  \\resizebox{\\ifdim\\width>\\linewidth\\linewidth\\else\\width\\fi}{!}{%\n";

const NOTE = "Ranges: 95 % intervals. Bold: not told apart from the best of these at 95 %.";

export function escapeTex(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}$&#%_^~<>|"·–×]/g, (sign) => TEX[sign] ?? sign);
}

export function escapeTypst(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\#$*_`<>@[\]~=/+\-'"]/g, "\\$&");
}

/** The rows and columns of `table` as LaTeX; needs its origins. */
export function toLatex(table: ExportTable): string {
  const { columns } = table;
  const kinds = columns.map(({ kind }) => (kind === "score" || kind === "number" ? "r" : "l")).join("");
  const head = ["Model", ...columns.map(({ title }) => title)].map(escapeTex).join(" & ");
  const lines = bodyRows(table, escapeTex, (score, best, key) => {
    const number = best ? `\\textbf{${escapeTex(score.value)}}` : escapeTex(score.value);
    const ends = score.low === "" ? "" : ` {\\small [${score.low}, ${score.high}]}`;
    return `${number}${ends}${key === "" ? "" : `~\\cite{${key}}`}`;
  }).map((cells) => `    ${cells.join(" & ")} \\\\\n`);
  const caption = `${escapeTex(NOTE)} ${escapeTex(version(table))}`;
  // In a caption, \url does not work; the address may break after some signs.
  const address = escapeTex(table.address).replace(/(?:[/?]|\\&)(?!\/)/g, "$&\\allowbreak{}");
  const isFitted = columns.length >= FITTED_COLUMNS;
  const packages = isFitted ? "\\usepackage{booktabs}, \\usepackage{graphicx}" : "\\usepackage{booktabs}";
  return (
    `% Needs ${packages} and \\usepackage[T1]{fontenc}.\n` +
    `\\begin{table}\n  \\centering\n  \\caption{${caption}, \\texttt{${address}}.}\n` +
    (isFitted ? FIT : "") +
    `  \\begin{tabular}{l${kinds}}\n    \\toprule\n    ${head} \\\\\n    \\midrule\n${lines.join("")}` +
    `    \\bottomrule\n  \\end{tabular}${isFitted ? "}" : ""}\n\\end{table}\n`
  );
}

/** The rows and columns of `table` as Typst; needs its origins. */
export function toTypst(table: ExportTable): string {
  const { columns } = table;
  const kinds = columns.map(({ kind }) => (kind === "score" || kind === "number" ? "right" : "left"));
  const head = ["Model", ...columns.map(({ title }) => title)].map((title) => `[*${escapeTypst(title)}*]`);
  const lines = bodyRows(table, escapeTypst, (score, best, key) => {
    const number = best ? `*${escapeTypst(score.value)}*` : escapeTypst(score.value);
    const ends = score.low === "" ? "" : ` #text(size: 0.8em)[\\[${score.low}, ${score.high}\\]]`;
    return `${number}${ends}${key === "" ? "" : ` #cite(label("${key}"))`}`;
  }).map((cells) => `    ${cells.map((cell) => `[${cell}]`).join(", ")},\n`);
  const address = table.address.replace(/[\\"]/g, encodeURIComponent);
  return (
    `#figure(\n  table(\n    columns: ${columns.length + 1},\n    align: (left, ${kinds.join(", ")}),\n` +
    `    table.header(${head.join(", ")}),\n${lines.join("")}  ),\n` +
    `  caption: [${escapeTypst(NOTE)} ${escapeTypst(version(table))}, #link("${address}").],\n)\n`
  );
}

/** BibTeX of the papers of the models and of the sources of the scores that are shown. */
export function toBibtex(table: ExportTable, papers: Readonly<Record<string, string>>): string {
  const entries = new Map(paperKeys(table).map((key) => [key, papers[key] ?? ""]));
  for (const row of table.rows)
    for (const { id, kind } of table.columns) {
      const source = kind === "score" ? originOf(table.catalogue, table.origins, row, id)?.source : undefined;
      if (source !== undefined) entries.set(source.key, source.bibtex);
    }
  const texts = [...entries.values()].filter((text) => text !== "");
  return texts.length === 0 ? "" : `${texts.join("\n\n")}\n`;
}

function version({ origins }: ExportTable): string {
  return origins?.version ?? "";
}

function bodyRows(
  table: ExportTable,
  escapeText: (text: string) => string,
  scoreText: (score: ExportScore, best: boolean, key: string) => string,
): string[][] {
  const { catalogue, rows, columns, origins } = table;
  const best = new Map(columns.filter(({ kind }) => kind === "score").map(({ id }) => [id, bestRows(table, id)]));
  return rows.map((row) => [
    escapeText(cellText(catalogue, row, "name")),
    ...columns.map((column) => {
      if (column.kind !== "score") return escapeText(cellText(catalogue, row, column.id));
      const score = scoreOf(catalogue, row, column.id);
      if (score === null) return escapeText("–");
      const key = originOf(catalogue, origins, row, column.id)?.source.key ?? "";
      return scoreText(score, best.get(column.id)?.has(row) ?? false, key);
    }),
  ]);
}

/** Rows whose interval no other row of the column lies wholly beyond; a value without one counts as exact. */
function bestRows({ catalogue, rows }: ExportTable, column: string): ReadonlySet<number> {
  const lower = catalogue.table.columns.find(({ id }) => id === column)?.descending_first === false;
  const ends = rows
    .map((row) => ({ row, score: scoreOf(catalogue, row, column) }))
    .filter((each): each is { row: number; score: ExportScore } => each.score !== null)
    .map(({ row, score }) => {
      const value = Number(score.value.replaceAll(",", ""));
      const low = score.low === "" ? value : Number(score.low);
      const high = score.high === "" ? value : Number(score.high);
      return lower ? { row, low: -high, high: -low } : { row, low, high };
    });
  const least = Math.max(...ends.map(({ low }) => low));
  return new Set(ends.filter(({ high }) => high >= least).map(({ row }) => row));
}
