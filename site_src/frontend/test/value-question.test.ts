import assert from "node:assert/strict";
import { test } from "node:test";

import { parseBoardQuestion } from "../src/search/board-question";
import { parseComparison } from "../src/search/comparison-question";
import { SearchEngine } from "../src/search/engine";
import { answeringValues, parseValueQuestion } from "../src/search/value-question";

import "../src/search-engine";

const THINGS = [
  { names: ["GPT-4o"], also: ["OpenAI"], weight: 9, address: "models/gpt-4o.html" },
  { names: ["GPT-4o (Nov 2024)"], also: ["GPT-4o"], weight: 3, address: "models/gpt-4o.html#v-nov-2024" },
  { names: ["SWE-bench", "swebench"], also: ["Verified", "Lite"], weight: 9, address: "benchmarks/swe-bench.html" },
  { names: ["SWE-bench Pro"], also: [], weight: 5, address: "benchmarks/swe-bench-pro.html" },
];
const ENGINE = new SearchEngine(THINGS);
const ask = (query: string) => parseValueQuestion(ENGINE, THINGS, query);

test("a model and a benchmark ask for a value, in any order and spelling", () => {
  const asked = { family: "gpt-4o", variant: "", benchmark: "swe-bench", words: [] };
  assert.deepEqual(ask("gpt-4o swe-bench"), asked);
  assert.deepEqual(ask("how good was GPT-4o on SWE bench?"), asked);
  assert.deepEqual(ask("gpt-4o swe-bench verified"), { ...asked, words: ["verified"] });
  assert.deepEqual(ask("GPT-4o 在 SWE-bench 上的得分是多少？"), asked);
  assert.deepEqual(ask("gpt-4o在swe-bench上的得分"), asked);
  assert.deepEqual(ask("swe-bench pro gpt-4o nov 2024"), { ...asked, variant: "nov-2024", benchmark: "swe-bench-pro" });
});

test("one of them alone asks for no value, nor does a model that nobody knows", () => {
  for (const query of ["gpt-4o", "swe-bench verified", "qwertyuiop swe-bench", ""]) assert.equal(ask(query), null);
});

test("values of the benchmark answer, those of the named part first, then the largest", () => {
  const story = (id: string, title: string, value: string) => ({ id, title, value });
  const lite = story("swe-bench_lite_rate_gpt-4o_nov-2024", "GPT-4o on SWE-bench, Lite", "40.1 %");
  const low = story("swe-bench_verified_rate_gpt-4o_nov-2024_agent", "GPT-4o on SWE-bench, Verified", "21.6 %");
  const high = story("swe-bench_verified_rate_gpt-4o_may-2024", "GPT-4o on SWE-bench, Verified", "38.8 %");
  const others = [story("swe-bench-pro_rate_gpt-4o_nov-2024", "", "50 %"), story("1f3a", "a report", "90 %")];
  const question = ask("gpt-4o swe-bench verified");
  assert.ok(question);
  assert.deepEqual(answeringValues(question, [lite, low, high, ...others]), [high, low, lite]);
  assert.deepEqual(answeringValues({ ...question, variant: "nov-2024" }, [lite, low, high]), [low, lite]);
});

test("two models set against each other are compared, each in its variant with most results", () => {
  const things = [
    ...THINGS,
    { names: ["GPT-4o mini"], also: [], weight: 7, address: "models/gpt-4o.html#v-mini" },
    { names: ["Claude 3.5"], also: [], weight: 9, address: "models/claude-3.5.html" },
    { names: ["Claude 3.5 Sonnet"], also: [], weight: 5, address: "models/claude-3.5.html#v-sonnet" },
  ];
  const engine = new SearchEngine(things);
  const compare = (query: string) => parseComparison(engine, things, query).map(({ ref }) => ref);
  const both = ["gpt-4o/nov-2024", "claude-3.5/sonnet"];
  assert.deepEqual(compare("gpt-4o (nov 2024) vs claude 3.5 sonnet"), both);
  assert.deepEqual(compare("is GPT-4o Nov 2024 better than Claude 3.5 Sonnet on SWE-bench?"), both);
  for (const query of ["gpt-4o 对比 claude 3.5", "GPT-4o和Claude 3.5哪个好？", "gpt-4o 还是 claude 3.5 更强"])
    assert.deepEqual(compare(query), both, query);
  // "GPT-4o mini" has more results, but is another model.
  assert.deepEqual(compare("gpt-4o vs claude 3.5"), both);
  for (const query of ["gpt-4o", "gpt-4o vs", "gpt-4o vs qwertyuiop", "gpt-4o vs gpt-4o"])
    assert.deepEqual(compare(query), [], query);
});

test("a benchmark with a month or a measurer asks for its leaderboard", () => {
  const things = [
    ...THINGS,
    { names: ["Measured by EvalPlus"], also: ["EvalPlus"], weight: 3, address: "measurers/evalplus.html" },
  ];
  const engine = new SearchEngine(things);
  const address = (query: string) => parseBoardQuestion(engine, things, query)?.address ?? null;
  assert.equal(address("best model on swe-bench in december 2024"), "benchmarks/swe-bench.html?as-of=2024-12");
  assert.equal(address("2024年12月 swe-bench"), "benchmarks/swe-bench.html?as-of=2024-12");
  assert.equal(address("swe-bench pro measured by EvalPlus"), "benchmarks/swe-bench-pro.html?measured-by=evalplus");
  assert.equal(
    address("evalplus values on swe-bench as of 2024-03"),
    "benchmarks/swe-bench.html?measured-by=evalplus&as-of=2024-03",
  );
  for (const query of ["swe-bench", "best in june 2024", "swe-bench measured by qwertyuiop", "evalplus"])
    assert.equal(address(query), null, query);
});
