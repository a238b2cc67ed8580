import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Catalogue } from "../src/explorer/catalogue";
import type { ExplorerTable, Scores } from "../src/explorer/data";
import { byLanguageResults, parseQuery } from "../src/explorer/parse-query";
import { DEFAULT_VIEW, formatView } from "../src/explorer/view-url";

import "../src/search-engine";

const contract = JSON.parse(readFileSync("../../tests/golden/json/explorer.json", "utf8")) as {
  readonly table: ExplorerTable;
  readonly scores: readonly Scores[];
};
const catalogue = new Catalogue(contract.table);

function read(query: string): string | null {
  const view = parseQuery(catalogue, { ...DEFAULT_VIEW, query });
  return view === null ? null : formatView(view);
}

test("words that name filters, sizes, years and benchmarks are read as such", () => {
  assert.equal(read("open weights under 8B 2024"), "?access=open-weights&parameters=..8B&released=2024..2024");
  assert.equal(read("Java"), "?language=java");
  assert.equal(read("since 2023 >1b acorn"), "?q=acorn&parameters=1B..&released=2023..");
  assert.match(read("ten tasks") ?? "", /sort=-ten-tasks/);
});

test("a language is offered by what was measured in it too", () => {
  const java = parseQuery(catalogue, { ...DEFAULT_VIEW, query: "java" });
  assert.ok(java !== null);
  const view = byLanguageResults(catalogue, java);
  assert.ok(view !== null);
  assert.equal(
    formatView(view),
    "?has=ten-tasks.java&sort=-ten-tasks.java&columns=released,size,weights,ten-tasks.java",
  );
  assert.equal(byLanguageResults(catalogue, DEFAULT_VIEW), null);
});

test("words that name nothing of the kind are left alone", () => {
  assert.equal(read("acorn"), null);
  assert.equal(read(""), null);
  assert.equal(read("7b"), null);
});
