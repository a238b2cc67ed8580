import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { comparePaired, decodeRates, differenceText, findComparisons, isSure } from "../src/explorer/paired-comparison";
import type { Matter, Pairs, Runs } from "../src/explorer/pairs-data";

type Found = readonly [number, number, number, number] | null;
interface Contract {
  readonly models: readonly string[];
  readonly runs: Runs;
  readonly differences: readonly { readonly one: string; readonly other: string; readonly found: Found }[];
  readonly ends: readonly (readonly [number, number])[];
}

const contract = JSON.parse(readFileSync("../../tests/golden/json/pairs.json", "utf8")) as Contract;
const all = new Map(contract.models.map((model, index) => [model, decodeRates(contract.runs)[index] ?? []]));

test("differences and intervals are those that Python finds", () => {
  for (const { one, other, found } of contract.differences) {
    const ours = comparePaired(all.get(one) ?? [], all.get(other) ?? []);
    const pair = `${one} and ${other}`;
    if (found === null) assert.equal(ours, null, pair);
    else {
      const [value, low, high, problems] = found;
      assert.ok(ours !== null, pair);
      assert.equal(ours.problems, problems, pair);
      for (const [mine, theirs] of [
        [ours.value, value],
        [ours.low, low],
        [ours.high, high],
      ] as const)
        assert.ok(Math.abs(mine - theirs) < 1e-12, `${pair}: ${mine}, ${theirs}`);
    }
  }
});

test("a rate is found by its letter, on both sides of the halves of surrogate pairs", () => {
  for (const [letter, rate] of contract.ends) {
    const many: Runs = {
      rates: Array.from({ length: 60_000 }, (_, index) => index / 60_000),
      letters: [String.fromCodePoint(letter), " "],
    };
    assert.deepEqual(decodeRates(many), [[rate], [null]]);
  }
});

const matter = (name: string, ...parts: readonly (readonly string[])[]): Matter => ({
  benchmark: name,
  what: "pass@1",
  path: "",
  column: "",
  parts: parts.map((models, number) => ({
    path: `${name}-${number}`,
    name: `${name}-${number}`,
    models,
    configurations: models.map((model) => (model === "m/4" ? "effort high" : "")),
  })),
});

test("only parts that hold one of two chosen models are loaded, and pairs go across them", async () => {
  const index: Pairs = {
    format: 2,
    matters: [matter("a", ["m/1", "m/2"], ["m/3"], ["m/4"]), matter("b", ["m/1"], ["m/5"])],
  };
  const files: Readonly<Record<string, Runs>> = {
    "a-0": { rates: [0, 1], letters: ["0000000000", "1111111111"] },
    "a-2": { rates: [1, 0], letters: ["0000000000"] },
  };
  const asked: string[] = [];
  const comparisons = await findComparisons(index, ["m/1", "m/4", "m/2", "m/9"], (part) => {
    asked.push(part.path);
    const file = files[part.path];
    return file === undefined ? Promise.reject(new Error(part.path)) : Promise.resolve(file);
  });
  assert.deepEqual(asked, ["a-0", "a-2"]);
  assert.deepEqual(
    comparisons.map((comparison) =>
      comparison.pairs.map(({ higher, lower, difference }) => [higher, lower, difference.value, difference.problems]),
    ),
    [
      [
        ["m/4", "m/1", 1, 10],
        ["m/4", "m/2", 0, 10],
        ["m/2", "m/1", 1, 10],
      ],
    ],
  );
  assert.equal(comparisons[0]?.configurations.get("m/4"), "effort high");
  assert.deepEqual(
    comparisons[0]?.pairs.map(({ difference }) => isSure(difference)),
    [true, false, true],
  );
});

test("a difference is said in words, the better first", () => {
  assert.deepEqual(differenceText({ value: 0.0312, low: 0.012, high: 0.0504, problems: 1880 }, "Oak", "Elm"), {
    difference: "Oak scores 3.1 points more than Elm on the 1,880 problems that both were given",
    interval: "95 %: 1.2 to 5.0",
  });
  assert.deepEqual(differenceText({ value: 0.0001, low: -0.012, high: 0.0122, problems: 880 }, "Oak", "Elm"), {
    difference: "Oak and Elm score the same on the 880 problems that both were given",
    interval: "95 %: −1.2 to 1.2",
  });
});
