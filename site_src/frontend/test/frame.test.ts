import assert from "node:assert/strict";
import { test } from "node:test";

import { fragmentId } from "../src/dom/fragment";
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

test("a hash that is not correctly encoded stops no script", () => {
  assert.equal(fragmentId("#a%20b"), "a b");
  assert.equal(fragmentId("#%"), "%");
  assert.equal(fragmentId("#%E0%A4%A"), "%E0%A4%A");
  assert.equal(fragmentId(""), "");
  assert.equal(fragmentId("plain"), "plain");
});
