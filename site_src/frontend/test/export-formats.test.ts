import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Catalogue } from "../src/explorer/catalogue";
import { shownColumns } from "../src/explorer/columns";
import type { ExplorerTable, ExportOrigins, Scores } from "../src/explorer/data";
import {
  csvCell,
  type ExportTable,
  escapeMarkdown,
  paperKeys,
  toCsv,
  toJson,
  toMarkdown,
} from "../src/explorer/export-formats";
import { toBibtex, toLatex, toTypst } from "../src/explorer/paper-formats";
import { parseView } from "../src/explorer/view-url";

const contract = JSON.parse(readFileSync("../../tests/golden/json/explorer.json", "utf8")) as {
  table: ExplorerTable;
  scores: readonly Scores[];
  origins: ExportOrigins;
};
const catalogue = new Catalogue(contract.table);
catalogue.addScores(contract.scores);

const taken = (columns: string): ExportTable => ({
  catalogue,
  rows: ["acorn-coder/2.7b", "birch/60m"].map((ref) => catalogue.row(ref) ?? -1),
  columns: shownColumns(catalogue, parseView(`?columns=${columns}`)),
  address: "https://example.org/models.html?columns=size",
  origins: null,
});

const whole = (columns: string): ExportTable => ({ ...taken(columns), origins: contract.origins });

test("with its origins, CSV and JSON state source, place, settings and status of every score", () => {
  const [head = "", first = ""] = toCsv(whole("ten-tasks")).split("\r\n");
  for (const part of ["source", "address", "place in source", "settings", "status"])
    assert.ok(head.includes(`Ten Tasks pass@1, %: ${part}`), part);
  assert.ok(first.endsWith(",valid"), first);
  assert.ok(first.includes("Leaf Board"), first);
  const { models } = JSON.parse(toJson(whole("ten-tasks"))) as {
    models: { scores: Record<string, { source: string; status: string; settings?: string }> }[];
  };
  assert.equal(models[0]?.scores["ten-tasks"]?.status, "valid");
  assert.notEqual(models[0]?.scores["ten-tasks"]?.source, "");
});

test("LaTeX and Typst cite the source of each number, and BibTeX has every key", () => {
  const latex = toLatex(whole("size,ten-tasks"));
  assert.ok(latex.includes("\\textbf{50.0} {\\small [23.7, 76.3]}~\\cite{"), latex);
  assert.ok(latex.includes("Model & Size & Ten Tasks pass@1, \\% \\\\"), latex);
  assert.ok(!latex.includes("resizebox"), "a narrow table keeps the size of its letters");
  const wide = toLatex(whole("size,window,ten-tasks"));
  assert.ok(wide.includes("\\linewidth\\else\\width\\fi}{!}{%\n  \\begin{tabular}{lrrr}"), wide);
  assert.ok(wide.includes("\\end{tabular}}\n"), wide);
  const address = "https://\\allowbreak{}example.org/\\allowbreak{}models.html?\\allowbreak{}columns=size";
  assert.ok(latex.includes(`\\texttt{${address}}.}`), "\\url does not work in a caption");
  const plain = latex.replace(/\\[\\{}]/g, "");
  assert.equal(plain.split("{").length, plain.split("}").length, "braces are closed");
  const bibtex = toBibtex(whole("ten-tasks"), {});
  const keys = [...latex.matchAll(/\\cite\{(.*?)\}/g)].map(([, key]) => key);
  assert.equal(keys.length, 2);
  for (const key of keys) assert.ok(bibtex.includes(`{${key},`), key);
  const typst = toTypst(whole("ten-tasks"));
  for (const key of keys) assert.ok(typst.includes(`#cite(label("${key}"))`), typst);
});

test("CSV has the interval, the ranks and the origin of every score", () => {
  const parts = ["", ": low", ": high", ": ranks", ": configuration", ": version", ": measured by", ": remarks"];
  assert.equal(
    toCsv(taken("size,ten-tasks")),
    [
      ["Model,Id,Size", ...parts.map((part) => `"Ten Tasks pass@1, %${part}"`)].join(","),
      "Acorn Coder 2.7B,acorn-coder/2.7b,2.7B,50.0,23.7,76.3,1–5,,,Leaf Board,",
      "Birch 60M,birch/60m,60M,20.0,5.7,51.0,1–5,,,Leaf Board,",
      "",
    ].join("\r\n"),
  );
});

test("no cell is a formula", () => {
  for (const formula of ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠SUM(A1)"]) {
    const cell = csvCell(formula);
    assert.ok(cell.startsWith("'") || cell.startsWith("\"'"), JSON.stringify(cell));
  }
  assert.equal(csvCell("a;=1+1"), "a;'=1+1");
  assert.equal(csvCell("a; ＠SUM(A1)"), "a; '＠SUM(A1)");
  assert.equal(csvCell(" =1"), "' =1");
  assert.equal(csvCell('=HYPERLINK("x")'), '"\'=HYPERLINK(""x"")"');
  for (const plain of ["-3.5", "12", "Model 3", "a=b", ""]) assert.equal(csvCell(plain), plain);
  assert.equal(csvCell('a "b", c\nd'), '"a ""b"", c\nd"');
});

test("JSON has numbers for numbers and says nothing of what is not known", () => {
  const { format, models } = JSON.parse(toJson(taken("ten-tasks"))) as {
    format: number;
    models: Record<string, unknown>[];
  };
  assert.equal(format, 1);
  assert.deepEqual(
    models.map((model) => model["id"]),
    ["acorn-coder/2.7b", "birch/60m"],
  );
  assert.equal(models[0]?.["parameters"], 2_700_000_000);
  for (const model of models)
    for (const value of Object.values(model)) assert.ok(value !== "" && value !== 0 && value !== null);
  const scores = models[1]?.["scores"] as Record<string, { percent: number; interval: number[] }>;
  assert.equal(scores["ten-tasks"]?.percent, 20);
  assert.equal(scores["ten-tasks"]?.interval.length, 2);
});

test("a Markdown table has as many cells in every line, whatever texts hold", () => {
  const lines = toMarkdown(taken("size,weights,ten-tasks")).trimEnd().split("\n");
  assert.equal(lines.length, 4);
  for (const line of lines) assert.equal(line.split(/(?<!\\)\|/).length, 6, line);
  assert.equal(escapeMarkdown("$x$"), "\\$x\\$");
  assert.equal(escapeMarkdown("a|b\n[x](y) <i> *z* `w`"), "a\\|b \\[x\\]\\(y\\) \\<i\\> \\*z\\* \\`w\\`");
});

test("papers are named once, in the order of the rows", () => {
  assert.deepEqual(paperKeys(taken("size")), ["oak2023acorn"]);
});
