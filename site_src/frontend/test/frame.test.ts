import assert from "node:assert/strict";
import { test } from "node:test";

import { countReached } from "../src/frame/table-of-contents";

test("a heading is reached once it is at the line", () => {
  const tops = [-300, -20, 63, 64, 65, 400];
  assert.equal(
    countReached(tops, (top) => top, 64),
    4,
  );
  assert.equal(
    countReached(tops, (top) => top - 1000, 64),
    tops.length,
  );
  assert.equal(
    countReached(tops, (top) => top + 1000, 64),
    0,
  );
  assert.equal(
    countReached([] as number[], (top) => top, 64),
    0,
  );
});
