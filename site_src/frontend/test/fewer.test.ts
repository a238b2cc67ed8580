import assert from "node:assert/strict";
import { test } from "node:test";

import { Engine } from "../src/search/engine";
import { findSome, leadsTo } from "../src/search/fewer";
import { said } from "../src/search/results";

const NAMES = [
  "Code Generation on HumanEval",
  "CodeGen 6.1B",
  "CodeGen 2B",
  "HumanEval",
  "Rust",
  "Restricted licence",
  "Best over time",
  "StarCoder 15.5B",
  "StarCoder2 7B",
];
const THINGS = NAMES.map((name) => ({ names: [name], also: [], weight: 0 }));
const ENGINE = new Engine(THINGS);

function found(query: string): [string[], readonly string[]] {
  const { answer, without } = findSome(ENGINE, THINGS, query);
  return [answer.found.map((place) => NAMES[place] ?? ""), without];
}

test("where nothing has all words, as few as possible are left out, and it is said which", () => {
  assert.deepEqual(found("codegen 6.1b humaneval"), [["CodeGen 6.1B"], ["humaneval"]]);
  assert.deepEqual(found("what did codegen 6.1b really score on humaneval"), [
    ["CodeGen 6.1B"],
    ["what", "did", "really", "score", "on", "humaneval"],
  ]);
  assert.deepEqual(found("best model for rust"), [["Rust"], ["best", "model", "for"]]);
  const heard = findSome(ENGINE, THINGS, "codegen 6.1b humaneval");
  assert.equal(
    said(heard.query, heard.answer, heard.without),
    "Nothing has all of these words; without humaneval: 1 result.",
  );
});

test("a model that is asked for with a benchmark leads to its results there", () => {
  const places = [
    { names: ["HumanEval"], address: "benchmarks/humaneval.html" },
    { names: ["HumanEval+", "EvalPlus"], address: "benchmarks/humaneval-plus.html" },
  ];
  const heard = findSome(ENGINE, THINGS, "codegen 6.1b humaneval");
  assert.equal(leadsTo("models/codegen.html#v-mono-6.1b", heard, places), "models/codegen.html#on-humaneval");
  assert.equal(leadsTo("benchmarks/mbpp.html", heard, places), "benchmarks/mbpp.html");
  assert.equal(
    leadsTo("models/codegen.html#v-mono-2b", findSome(ENGINE, THINGS, "codegen 2b"), places),
    "models/codegen.html#v-mono-2b",
  );
});

test("all words are heard where something has them, and errors are forgiven before words are left out", () => {
  assert.deepEqual(found("best over"), [["Best over time"], []]);
  assert.deepEqual(found("codgen 2b"), [["CodeGen 2B"], []]);
  assert.deepEqual(found("qwertyuiop asdfgh"), [[], []]);
  assert.deepEqual(found(""), [[], []]);
});

test("a name that the query is the first word of comes before one that only begins so", () => {
  assert.deepEqual(found("starcoder")[0], ["StarCoder 15.5B", "StarCoder2 7B"]);
});
