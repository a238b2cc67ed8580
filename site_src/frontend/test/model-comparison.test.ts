import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { Catalogue } from "../src/explorer/catalogue";
import type { ExplorerTable, Scores } from "../src/explorer/data";
import { compareFacts, compareResults } from "../src/explorer/model-comparison";

const contract = JSON.parse(readFileSync("../../tests/golden/json/explorer.json", "utf8")) as {
  table: ExplorerTable;
  scores: readonly Scores[];
};
const catalogue = new Catalogue(contract.table);
catalogue.addScores(contract.scores);
const rows = (...refs: string[]) => refs.map((ref) => catalogue.row(ref) ?? -1);

test("facts that differ come first, and those that nobody has not at all", () => {
  const compared = compareFacts(catalogue, rows("acorn-coder/2.7b", "acorn-coder/350m"));
  const differs = compared.map((fact) => fact.differs);
  assert.deepEqual(
    differs,
    [...differs].sort((one, other) => Number(other) - Number(one)),
  );
  assert.deepEqual(
    compared.filter((fact) => fact.differs).map(({ title, values }) => [title, ...values]),
    [
      ["Size", "2.7B", "350M"],
      ["Layers / heads / hidden size", "32 / 32 / 2560", "20 / 16 / 1024"],
    ],
  );
  assert.ok(compared.every(({ values }) => values.some((value) => value !== "")));
});

test("what is known of one only is a difference", () => {
  const window = compareFacts(catalogue, rows("acorn-coder/2.7b", "cedar-chat/2.7b")).find(({ title }) =>
    title.startsWith("Context"),
  );
  assert.deepEqual(window?.values, ["2,048", ""]);
  assert.equal(window?.differs, true);
});

test("results that most have come first, with the gap of two", () => {
  const compared = compareResults(catalogue, rows("acorn-coder/2.7b", "birch/60m"));
  const counts = compared.map((result) => result.rows.length);
  assert.deepEqual(
    counts,
    [...counts].sort((one, other) => other - one),
  );
  assert.ok(!counts.includes(0));
  assert.deepEqual([compared[0]?.column.id, compared[0]?.gap], ["ten-tasks", "+30.0"]);
  assert.ok(compared.slice(1).every(({ gap }) => gap === null));
  const three = compareResults(catalogue, rows("acorn-coder/2.7b", "birch/60m", "birch/220m"));
  assert.ok(three.every(({ gap }) => gap === null));
});
