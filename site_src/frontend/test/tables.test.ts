import assert from "node:assert/strict";
import { test } from "node:test";

import { SORT, sortOf, sortParts, withParts } from "../src/tables/address";
import { ordered, valuesOf } from "../src/tables/values";

test("columns are dates, numbers or words by what is known of them", () => {
  assert.deepEqual(valuesOf(["16.1B", "–", "350M", "1.5 TB", "30 GB"]).values, [16.1e9, null, 350e6, 1.5e12, 30e9]);
  assert.deepEqual(valuesOf(["3=", "1", "1,000 each", "+2.5", "−3", "<5"]).values, [3, 1, 1000, 2.5, -3, 5]);
  assert.deepEqual(valuesOf(["2023", "", "2023-03-01"]), { kind: "date", values: ["2023", null, "2023-03-01"] });
  assert.deepEqual(valuesOf(["2023", "revision 8", "2024", "2025"]), {
    kind: "date",
    values: ["2023", null, "2024", "2025"],
  });
  assert.equal(valuesOf(["7B", "seven"]).kind, "words");
  assert.equal(valuesOf(["3DPrinter", "2"]).kind, "words");
  assert.equal(valuesOf(["", "not stated"]).kind, "words");
});

test("rows rise or fall by several columns, unknown last in both, equal ones as they stood", () => {
  const sizes = valuesOf(["7B", "", "16B", "7B", "350M"]).values;
  const names = valuesOf(["beta 10", "alpha", "gamma", "beta 9", "delta"]).values;
  assert.deepEqual(ordered(5, []), [0, 1, 2, 3, 4]);
  assert.deepEqual(ordered(5, [{ values: sizes, down: false }]), [4, 0, 3, 2, 1]);
  assert.deepEqual(ordered(5, [{ values: sizes, down: true }]), [2, 0, 3, 4, 1]);
  assert.deepEqual(
    ordered(5, [
      { values: sizes, down: true },
      { values: names, down: false },
    ]),
    [2, 3, 0, 4, 1],
  );
});

test("an address keeps how each table is sorted, beside what else it says", () => {
  const query = "?weights=open&sort.board-1=-score,released&verified";
  const sort = sortOf(query, "board-1");
  assert.deepEqual(sort, [
    { column: "score", down: true },
    { column: "released", down: false },
  ]);
  assert.deepEqual(sortOf(query, "board-2"), []);
  assert.equal(
    withParts(query, (name) => name === `${SORT}board-1`, []),
    "?weights=open&verified",
  );
  assert.equal(
    withParts("?weights=open", (name) => name === `${SORT}board-1`, sortParts("board-1", sort)),
    "?weights=open&sort.board-1=-score,released",
  );
  assert.equal(
    withParts("", () => true, []),
    "",
  );
});
