import assert from "node:assert/strict";
import { test } from "node:test";

import { SearchEngine } from "../src/search/engine";
import { findRelaxed, targetAddress } from "../src/search/relax";
import { resultMessage } from "../src/search/results";

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
const ENGINE = new SearchEngine(THINGS);

function findNames(query: string): [string[], readonly string[]] {
  const { answer, without } = findRelaxed(ENGINE, THINGS, query);
  return [answer.matches.map((index) => NAMES[index] ?? ""), without];
}

test("where nothing has all words, as few as possible are left out, and it is said which", () => {
  assert.deepEqual(findNames("codegen 6.1b humaneval"), [["CodeGen 6.1B"], ["humaneval"]]);
  assert.deepEqual(findNames("what did codegen 6.1b really score on humaneval"), [
    ["CodeGen 6.1B"],
    ["what", "did", "really", "score", "on", "humaneval"],
  ]);
  assert.deepEqual(findNames("best model for rust"), [["Rust"], ["best", "model", "for"]]);
  const relaxed = findRelaxed(ENGINE, THINGS, "codegen 6.1b humaneval");
  assert.equal(
    resultMessage(relaxed.query, relaxed.answer, relaxed.without),
    "Nothing has all of these words; without humaneval: 1 result.",
  );
});

test("a model that is asked for with a benchmark leads to its results there", () => {
  const places = [
    { names: ["HumanEval"], address: "benchmarks/humaneval.html" },
    { names: ["HumanEval+", "EvalPlus"], address: "benchmarks/humaneval-plus.html" },
  ];
  const relaxed = findRelaxed(ENGINE, THINGS, "codegen 6.1b humaneval");
  assert.equal(targetAddress("models/codegen.html#v-mono-6.1b", relaxed, places), "models/codegen.html#on-humaneval");
  assert.equal(targetAddress("benchmarks/mbpp.html", relaxed, places), "benchmarks/mbpp.html");
  assert.equal(
    targetAddress("models/codegen.html#v-mono-2b", findRelaxed(ENGINE, THINGS, "codegen 2b"), places),
    "models/codegen.html#v-mono-2b",
  );
});

test("all words are heard where something has them, and errors are forgiven before words are left out", () => {
  assert.deepEqual(findNames("best over"), [["Best over time"], []]);
  assert.deepEqual(findNames("codgen 2b"), [["CodeGen 2B"], []]);
  assert.deepEqual(findNames("qwertyuiop asdfgh"), [[], []]);
  assert.deepEqual(findNames(""), [[], []]);
});

test("a name that the query is the first word of comes before one that only begins so", () => {
  assert.deepEqual(findNames("starcoder")[0], ["StarCoder 15.5B", "StarCoder2 7B"]);
});
