import assert from "node:assert/strict";
import { test } from "node:test";

import { MAX_SECTION_LINKS, RowLayout, visibleRows } from "../src/explorer/row-layout";
import type { Section } from "../src/explorer/row-order";

/** Sections of so many rows each, numbered through. */
function sectionsOf(...sizes: readonly number[]): Section[] {
  let next = 0;
  return sizes.map((size, number) => ({
    title: `part ${number + 1}`,
    rows: Array.from({ length: size }, () => next++),
  }));
}

const describe = (layout: RowLayout, ...range: [number, number, number, number, number]): string[] =>
  layout.split(...range).map(({ from, to, filled }) => `${filled ? "" : "-"}${from}..${to}`);

test("what is not seen is one stretch, however long; what is filled is cut to size", () => {
  const layout = new RowLayout([{ title: "", rows: Array.from({ length: 10_000 }, (_, row) => row) }]);
  assert.deepEqual(describe(layout, 0, 10_000, 0, 13, 30), ["0..13", "-13..10000"]);
  assert.deepEqual(describe(layout, 13, 10_000, 5000, 5040, 30), [
    "-13..5000",
    "5000..5030",
    "5030..5040",
    "-5040..10000",
  ]);
  assert.deepEqual(describe(layout, 0, 10_000, 9990, 20_000, 30), ["-0..9990", "9990..10000"]);
  assert.equal(layout.anchor(0), null);
});

test("where sections can be jumped to each begins a stretch and has its heading", () => {
  const layout = new RowLayout(sectionsOf(2, 5, 3));
  assert.deepEqual(describe(layout, 0, 10, 0, 4, 30), ["0..2", "2..4", "-4..7", "-7..10"]);
  assert.deepEqual(
    [0, 1, 2, 7].map((line) => layout.anchor(line)),
    ["g-1", null, "g-2", "g-3"],
  );
  assert.deepEqual(
    [0, 1, 7].map((line) => layout.title(line)),
    ["part 1", "", "part 3"],
  );
});

test("more sections than anyone jumps to are one stretch until they come near", () => {
  const layout = new RowLayout(sectionsOf(...Array.from({ length: MAX_SECTION_LINKS + 1 }, () => 4)));
  assert.deepEqual(describe(layout, 0, layout.count, 0, 6, 30), ["0..4", "4..6", `-6..${layout.count}`]);
  assert.equal(layout.anchor(4), null);
  assert.equal(layout.title(4), "part 2");
});

test("cutting loses no row and keeps their order, wherever the screen is", () => {
  const layout = new RowLayout(sectionsOf(1, 40, 7, 200, 2));
  for (let first = -10; first < layout.count + 10; first += 7) {
    const stretches = layout.split(3, layout.count, first, first + 50, 30);
    assert.equal(stretches[0]?.from, 3);
    assert.equal(stretches.at(-1)?.to, layout.count);
    for (const [index, { from, to, filled }] of stretches.entries()) {
      assert.ok(to > from);
      assert.equal(from, index === 0 ? 3 : stretches[index - 1]?.to);
      assert.ok(!filled || to - from <= 30);
    }
    const filled = stretches.filter((range) => range.filled);
    assert.equal(
      filled.reduce((sum, { from, to }) => sum + to - from, 0),
      Math.max(0, Math.min(layout.count, first + 50) - Math.max(3, first)),
    );
  }
});

test("rows in sight are those between two heights", () => {
  assert.deepEqual(visibleRows(100, 330, 4600, 0, 900), [0, 13]);
  assert.deepEqual(visibleRows(100, -1000, 4600, 0, 900), [21, 42]);
  assert.deepEqual(visibleRows(100, -10_000, 4600, 0, 900), [100, 100]);
  assert.deepEqual(visibleRows(0, 0, 0, 0, 900), [0, 0]);
});
