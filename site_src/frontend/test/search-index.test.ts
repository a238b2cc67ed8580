import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import "../src/search-engine";
import { SearchEngine } from "../src/search/engine";
import { groupResults, resultMessage } from "../src/search/results";
import { parseIndex } from "../src/search/search-index";

/** Written by tests/test_search.py; from the folder of package.json. */
const site = parseIndex(JSON.parse(readFileSync("../../tests/golden/json/search.json", "utf8")));
const engine = new SearchEngine(site.entries);

test("an index that is none is refused", () => {
  for (const wrong of [null, [], {}, { kinds: [], words: 3 }, { kinds: [{ rows: [] }], words: [] }])
    assert.throws(() => parseIndex(wrong));
});

test("every variant is found by its family's name, its own and its reference", () => {
  const kind = site.kinds.findIndex(({ id }) => id === "variant");
  const variants = site.entries.filter((entry) => entry.kind === kind);
  assert.ok(variants.length > 2);
  for (const variant of variants) {
    const reference = /^models\/(.*)\.html#v-(.*)$/.exec(variant.address)?.slice(1).join("/") ?? "";
    for (const query of [variant.names[0] as string, reference]) {
      assert.ok(
        engine.find(query).matches.some((row) => site.entries[row] === variant),
        query,
      );
    }
    assert.notEqual(variant.note, "");
  }
});

test("everything finds itself by its name, as the first of its name", () => {
  for (const entry of site.entries) {
    const { matches, corrections } = engine.find(entry.names[0] as string);
    assert.deepEqual(corrections, []);
    assert.equal(
      site.entries[matches[0] as number]?.names.some((name) => name.toLowerCase() === entry.names[0]?.toLowerCase()),
      true,
      entry.names[0],
    );
  }
});

test("results are grouped by kind, the best one's first, and counted", () => {
  const first = site.entries[0]?.names[0] as string;
  const answer = engine.find(first);
  const groups = groupResults(site, answer, first, 1);
  assert.equal(groups[0]?.title, "Models");
  assert.equal(
    groups.reduce((sum, group) => sum + group.count, 0),
    answer.matches.length,
  );
  for (const group of groups) assert.equal(group.results.length, 1);
  assert.deepEqual(groups[0]?.results[0]?.marks, [[0, first.length]]);
});

test("a reader is told what was made of the query", () => {
  assert.equal(resultMessage("x", { matches: [1], corrections: [], unknown: [] }), "1 result.");
  assert.equal(
    resultMessage("x", { matches: Array.from({ length: 1200 }, (_, row) => row), corrections: [], unknown: [] }),
    "1,200 results.",
  );
  assert.equal(
    resultMessage("starcodr", {
      matches: [1, 2],
      corrections: [{ typed: "starcodr", shown: "StarCoder" }],
      unknown: [],
    }),
    "Showing StarCoder; nothing matches starcodr. 2 results.",
  );
  assert.equal(resultMessage("a b", { matches: [], corrections: [], unknown: ["a", "b"] }), "Nothing matches a, b.");
  assert.equal(resultMessage("a b", { matches: [], corrections: [], unknown: [] }), "Nothing has all of these words.");
  assert.equal(resultMessage("  ", { matches: [], corrections: [], unknown: [] }), "");
});
