import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { Engine } from "../src/search/engine";
import { siteOf } from "../src/search/records";
import { groupsOf, said } from "../src/search/results";

/** Written by tests/test_search.py; from the folder of package.json. */
const site = siteOf(JSON.parse(readFileSync("../../tests/golden/json/search.json", "utf8")));
const engine = new Engine(site.entries);

test("an index that is none is refused", () => {
  for (const wrong of [null, [], {}, { kinds: [], words: 3 }, { kinds: [{ rows: [] }], words: [] }])
    assert.throws(() => siteOf(wrong));
});

test("every variant is found by its family's name, its own and its reference", () => {
  const kind = site.kinds.findIndex(({ id }) => id === "variant");
  const variants = site.entries.filter((entry) => entry.kind === kind);
  assert.ok(variants.length > 2);
  for (const variant of variants) {
    const reference = /^models\/(.*)\.html#v-(.*)$/.exec(variant.address)?.slice(1).join("/") ?? "";
    for (const query of [variant.names[0] as string, reference]) {
      assert.ok(
        engine.find(query).found.some((row) => site.entries[row] === variant),
        query,
      );
    }
    assert.notEqual(variant.note, "");
  }
});

test("everything finds itself by its name, as the first of its name", () => {
  for (const entry of site.entries) {
    const { found, corrections } = engine.find(entry.names[0] as string);
    assert.deepEqual(corrections, []);
    assert.equal(
      site.entries[found[0] as number]?.names.some((name) => name.toLowerCase() === entry.names[0]?.toLowerCase()),
      true,
      entry.names[0],
    );
  }
});

test("results are grouped by kind, the best one's first, and counted", () => {
  const first = site.entries[0]?.names[0] as string;
  const answer = engine.find(first);
  const groups = groupsOf(site, answer, first, 1);
  assert.equal(groups[0]?.title, "Models");
  assert.equal(
    groups.reduce((sum, group) => sum + group.count, 0),
    answer.found.length,
  );
  for (const group of groups) assert.equal(group.results.length, 1);
  assert.deepEqual(groups[0]?.results[0]?.marks, [[0, first.length]]);
});

test("a reader is told what was made of the query", () => {
  assert.equal(said("x", { found: [1], corrections: [], unknown: [] }), "1 result.");
  assert.equal(
    said("x", { found: Array.from({ length: 1200 }, (_, row) => row), corrections: [], unknown: [] }),
    "1,200 results.",
  );
  assert.equal(
    said("starcodr", { found: [1, 2], corrections: [{ typed: "starcodr", shown: "StarCoder" }], unknown: [] }),
    "Showing StarCoder; nothing matches starcodr. 2 results.",
  );
  assert.equal(said("a b", { found: [], corrections: [], unknown: ["a", "b"] }), "Nothing matches a, b.");
  assert.equal(said("a b", { found: [], corrections: [], unknown: [] }), "Nothing has all of these words.");
  assert.equal(said("  ", { found: [], corrections: [], unknown: [] }), "");
});
