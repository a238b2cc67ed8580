import assert from "node:assert/strict";
import { test } from "node:test";
import { parseValues, sortIndexes } from "../src/tables/cell-values";
import { formatSort, parseSort, replaceParts, SORT_PREFIX } from "../src/tables/sort-url";

test("columns are dates, numbers or words by what is known of them", () => {
  const sizes = parseValues(["16.1B", "–", "350M", "1.5 TB", "30 GB"]);
  assert.deepEqual(sizes.values, [16.1e9, null, 350e6, 1.5e12, 30e9]);
  assert.deepEqual(parseValues(["3=", "1", "1,000 each", "+2.5", "−3", "<5"]).values, [3, 1, 1000, 2.5, -3, 5]);
  assert.deepEqual(parseValues(["2023", "", "2023-03-01"]), { kind: "date", values: ["2023", null, "2023-03-01"] });
  assert.deepEqual(parseValues(["2023", "revision 8", "2024", "2025"]), {
    kind: "date",
    values: ["2023", null, "2024", "2025"],
  });
  assert.equal(parseValues(["7B", "seven"]).kind, "words");
  assert.equal(parseValues(["3DPrinter", "2"]).kind, "words");
  assert.equal(parseValues(["", "not stated"]).kind, "words");
});

test("rows rise or fall by several columns, unknown last in both, equal ones as they stood", () => {
  const sizes = parseValues(["7B", "", "16B", "7B", "350M"]).values;
  const names = parseValues(["beta 10", "alpha", "gamma", "beta 9", "delta"]).values;
  assert.deepEqual(sortIndexes(5, []), [0, 1, 2, 3, 4]);
  assert.deepEqual(sortIndexes(5, [{ values: sizes, descending: false }]), [4, 0, 3, 2, 1]);
  assert.deepEqual(sortIndexes(5, [{ values: sizes, descending: true }]), [2, 0, 3, 4, 1]);
  assert.deepEqual(
    sortIndexes(5, [
      { values: sizes, descending: true },
      { values: names, descending: false },
    ]),
    [2, 3, 0, 4, 1],
  );
});

test("an address keeps how each table is sorted, beside what else it says", () => {
  const query = "?weights=open&sort.board-1=-score,released&verified";
  const sort = parseSort(query, "board-1");
  assert.deepEqual(sort, [
    { column: "score", descending: true },
    { column: "released", descending: false },
  ]);
  assert.deepEqual(parseSort(query, "board-2"), []);
  assert.equal(
    replaceParts(query, (name) => name === `${SORT_PREFIX}board-1`, []),
    "?weights=open&verified",
  );
  assert.equal(
    replaceParts("?weights=open", (name) => name === `${SORT_PREFIX}board-1`, formatSort("board-1", sort)),
    "?weights=open&sort.board-1=-score,released",
  );
  assert.equal(
    replaceParts("", () => true, []),
    "",
  );
});
