import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Catalogue } from "../src/explorer/catalogue";
import { shownColumns, visibleColumns } from "../src/explorer/columns";
import type { ExplorerTable, Scores } from "../src/explorer/data";
import { Filter } from "../src/explorer/filter";
import { byLanguageResults } from "../src/explorer/language-results";
import { priceNote } from "../src/explorer/price-note";
import { readView } from "../src/explorer/read-view";
import { TextSearch } from "../src/explorer/text-search";
import { unknownValues } from "../src/explorer/unknown-values";
import { DEFAULT_VIEW, formatView, parseView } from "../src/explorer/view-url";
import { whyNone } from "../src/explorer/why-none";

import "../src/search-engine";

const contract = JSON.parse(readFileSync("../../tests/golden/json/explorer.json", "utf8")) as {
  readonly table: ExplorerTable;
  readonly scores: readonly Scores[];
};
const catalogue = new Catalogue(contract.table);
catalogue.addScores(contract.scores);
const search = new TextSearch(catalogue);

const view = (query: string) => readView(catalogue, { ...DEFAULT_VIEW, query }, search).view;
const read = (query: string): string => formatView(view(query));
const countOf = (query: string): number => new Filter(catalogue, view(query), search).rows.count;

test("words that name filters, sizes and years are read as such", () => {
  assert.equal(read("open weights under 8B 2024"), "?access=open-weights&parameters=..8B&released=2024..2024");
  assert.equal(read("Java"), "?language=java");
  assert.equal(read("what was best in June 2024?"), "?released=2024-06..2024-06");
  assert.equal(read("models released in Sept. 2024"), "?released=2024-09..2024-09");
  assert.equal(read("open as of may 2024"), "?access=open-weights&released=..2024-05");
  assert.equal(read("before 2024"), "?released=..2023");
  assert.equal(read("until March 2024 since 2023-05"), "?released=2023-05..2024-03");
  assert.equal(read("before January 2024"), "?released=..2023-12");
  assert.equal(read("2024年6月最好的模型"), "?released=2024-06..2024-06");
  assert.equal(read("2024年6月以来"), "?released=2024-06..");
  assert.equal(read("截至2024年6月"), "?released=..2024-06");
  assert.equal(read("since 2023 >1b acorn"), "?q=acorn&parameters=1B..&released=2023..");
  assert.equal(read("open-source models up to 8 billion parameters"), "?access=open-weights&parameters=..8B");
  assert.equal(read("models between 1B and 3B"), "?parameters=1B..3B");
  assert.equal(read("1B-3B open"), "?access=open-weights&parameters=1B..3B");
  assert.equal(read("at least 8k context"), "?context=8K..");
  assert.equal(read("128k context window"), "?context=128K..");
});

test("a benchmark's name, however it is spaced, means a result on it, and its column is shown", () => {
  for (const query of ["Ten Tasks", "tentasks", "ten-tasks", "best model on ten tasks?"]) {
    assert.match(read(query), /^\?has=any\.ten-tasks&sort=-ten-tasks$/, query);
    assert.ok(
      shownColumns(catalogue, view(query)).some(({ id }) => id === "ten-tasks"),
      query,
    );
    assert.ok(countOf(query) > 0, query);
  }
  assert.match(read("ten tasks java"), /has=ten-tasks\.java/);
  assert.match(read("open models on ten tasks"), /access=open-weights/);
});

test("a number after a benchmark is a score, whatever the words between them", () => {
  for (const query of [
    "ten tasks over 60",
    "ten tasks > 60",
    "ten tasks >=60%",
    "ten tasks 60+",
    "over 60 on ten tasks",
    "at least 60 % on ten tasks",
    "ten tasks 60%",
  ])
    assert.match(read(query), /^\?any\.ten-tasks=60\.\.&sort=-ten-tasks$/, query);
  assert.match(read("ten tasks under 8B over 60"), /any\.ten-tasks=60\.\.&parameters=\.\.8B/);
  assert.match(read("ten tasks since 2023"), /has=any\.ten-tasks&released=2023\.\./);
  assert.ok(countOf("ten tasks over 60") < countOf("ten tasks"));
});

test("a view sorted by price says that it is the list price, and where the cost of a problem is", () => {
  const note = (query: string) => priceNote(catalogue, view(query));
  assert.match(note("cheapest")?.text ?? "", /list price/);
  assert.equal(note("cheapest")?.board, null);
  assert.equal(note("cheapest ten tasks over 60")?.board?.address, "benchmarks/ten-tasks.html");
  assert.equal(note("ten tasks over 60"), null);
});

test("what came out lately is the order by date", () => {
  for (const query of [
    "newest models",
    "models released in the last three months",
    "which models came out in the past year",
    "new models of the last 6 months",
  ])
    assert.equal(read(query), "?sort=-released", query);
});

test("Chinese words of a question are read too", () => {
  assert.equal(read("8B以下的开源模型"), "?access=open-weights&parameters=..8B");
  assert.equal(read("2024年 开源"), "?access=open-weights&released=2024..2024");
  assert.equal(countOf("代码生成模型"), catalogue.size);
  assert.equal(read("最近有哪些模型"), "?sort=-released");
});

test("words that name nothing of the kind are left alone; names win over filters", () => {
  assert.equal(read("acorn"), "?q=acorn");
  assert.equal(read(""), "");
  assert.equal(read("7b"), "?q=7b");
  const { ignored } = readView(catalogue, { ...DEFAULT_VIEW, query: "ten tasks xyzzy" }, search);
  assert.deepEqual(ignored, ["xyzzy"]);
});

test("a language is offered by what was measured in it too", () => {
  const other = byLanguageResults(catalogue, view("java"));
  assert.ok(other !== null);
  assert.equal(formatView(other), "?has=ten-tasks.java&sort=-ten-tasks.java");
  assert.equal(byLanguageResults(catalogue, DEFAULT_VIEW), null);
});

test("a view without models says why, and every view it offers shows as many as it says", () => {
  const none = parseView("?has=any.ten-tasks&parameters=..1K");
  const { text, near } = whyNone(catalogue, none, search);
  assert.match(text, /^There is no model up to 1K|^None of the/);
  const some = parseView("?any.ten-tasks=99.9..&parameters=..8B");
  assert.equal(new Filter(catalogue, some, search).rows.count, 0);
  const explained = whyNone(catalogue, some, search);
  assert.match(explained.text, /^None of the \d+ models up to 8B has a .* value; /);
  for (const { view: other, count } of [...near, ...explained.near])
    assert.equal(new Filter(catalogue, other, search).rows.count, count);
});

test("parts of an address that name nothing are said, with the nearest name", () => {
  const messages = unknownValues(catalogue, parseView("?has=ten-task&organisation=oak-labs&columns=nothing&board=3"));
  assert.deepEqual(
    messages.map(({ message, near }) => [message, near?.name ?? ""]),
    [
      ["No such board: ten-task.", "Ten Tasks"],
      ["No such organisation: oak-labs.", "Oak Lab"],
      ["No such filter: board.", ""],
      ["No such column: nothing.", ""],
    ],
  );
  assert.deepEqual(unknownValues(catalogue, parseView("?has=ten-tasks&any.ten-tasks=1..&columns=size")), []);
});

test("default columns with nearly no values are hidden, unless a reader asked for them", () => {
  const rows = Array.from({ length: catalogue.size }, (_, row) => row);
  const empty = new Catalogue({
    ...contract.table,
    rows: {
      ...contract.table.rows,
      facts: { ...contract.table.rows.facts, context_tokens: rows.map(() => 0) },
    },
  });
  const ids = (address: string) => visibleColumns(empty, parseView(address), rows).hidden.map(({ id }) => id);
  assert.ok(ids("").includes("window"));
  assert.ok(!ids("?sort=-window").includes("window"));
  assert.deepEqual(ids("?columns=window,size"), []);
});

test("the same question may be asked in Chinese words", () => {
  for (const [chinese, english] of [
    ["开源模型 小于 10B", "open models under 10B"],
    ["10B以下的开放权重模型", "open models under 10B"],
    ["参数量不超过100亿的开源模型", "open models up to 10B"],
    ["7B 参数以上的闭源模型", "closed models over 7B"],
    ["不小于 1B", "at least 1B"],
    ["介于 1B 和 3B 之间的模型", "models between 1B and 3B"],
    ["1B到3B", "1B-3B"],
    ["上下文 128k", "context 128k"],
    ["上下文窗口至少12.8万", "at least 128k context"],
    ["价格低于 2 美元", "price under $2"],
    ["ten tasks 超过 60", "ten tasks over 60"],
    ["ten tasks 上 60 分以上的开源模型", "open models on ten tasks over 60"],
    ["ten tasks 不低于60%", "ten tasks at least 60%"],
    ["2023年以后发布", "since 2023"],
    ["2024年以前的模型", "under 2023"],
    ["最便宜的模型", "cheapest models"],
  ] as const)
    assert.equal(read(chinese), read(english), chinese);
});

test("where values are shown in Chinese, both languages name them", () => {
  const names: Readonly<Record<string, string>> = { "open-weights": "开放权重", "closed-weights": "闭源权重" };
  const facets = contract.table.facets.map((facet) => ({
    ...facet,
    values: facet.values.map((value) => ({ ...value, name: names[value.id] ?? value.name })),
  }));
  const chinese = new Catalogue({ ...contract.table, facets });
  chinese.addScores(contract.scores);
  const found = new TextSearch(chinese);
  for (const query of ["open weights under 8B", "open models under 8B", "8B 以下的开源模型", "开放权重 小于 8B"])
    assert.equal(
      formatView(readView(chinese, { ...DEFAULT_VIEW, query }, found).view),
      "?access=open-weights&parameters=..8B",
      query,
    );
});
