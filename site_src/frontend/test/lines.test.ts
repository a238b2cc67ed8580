import assert from "node:assert/strict";
import { test } from "node:test";

import { inSight, Lines, MOST_JUMPS } from "../src/explorer/lines";
import type { Section } from "../src/explorer/order";

/** Sections of so many rows each, numbered through. */
function sectionsOf(...sizes: readonly number[]): Section[] {
  let next = 0;
  return sizes.map((size, number) => ({
    title: `part ${number + 1}`,
    rows: Array.from({ length: size }, () => next++),
  }));
}

const said = (lines: Lines, ...range: [number, number, number, number, number]): string[] =>
  lines.cut(...range).map(({ from, to, filled }) => `${filled ? "" : "-"}${from}..${to}`);

test("what is not seen is one stretch, however long; what is filled is cut to size", () => {
  const lines = new Lines([{ title: "", rows: Array.from({ length: 10_000 }, (_, row) => row) }]);
  assert.deepEqual(said(lines, 0, 10_000, 0, 13, 30), ["0..13", "-13..10000"]);
  assert.deepEqual(said(lines, 13, 10_000, 5000, 5040, 30), ["-13..5000", "5000..5030", "5030..5040", "-5040..10000"]);
  assert.deepEqual(said(lines, 0, 10_000, 9990, 20_000, 30), ["-0..9990", "9990..10000"]);
  assert.equal(lines.anchor(0), null);
});

test("where sections can be jumped to each begins a stretch and has its heading", () => {
  const lines = new Lines(sectionsOf(2, 5, 3));
  assert.deepEqual(said(lines, 0, 10, 0, 4, 30), ["0..2", "2..4", "-4..7", "-7..10"]);
  assert.deepEqual(
    [0, 1, 2, 7].map((line) => lines.anchor(line)),
    ["g-1", null, "g-2", "g-3"],
  );
  assert.deepEqual(
    [0, 1, 7].map((line) => lines.title(line)),
    ["part 1", "", "part 3"],
  );
});

test("more sections than anyone jumps to are one stretch until they come near", () => {
  const lines = new Lines(sectionsOf(...Array.from({ length: MOST_JUMPS + 1 }, () => 4)));
  assert.deepEqual(said(lines, 0, lines.count, 0, 6, 30), ["0..4", "4..6", `-6..${lines.count}`]);
  assert.equal(lines.anchor(4), null);
  assert.equal(lines.title(4), "part 2");
});

test("cutting loses no row and keeps their order, wherever the screen is", () => {
  const lines = new Lines(sectionsOf(1, 40, 7, 200, 2));
  for (let first = -10; first < lines.count + 10; first += 7) {
    const stretches = lines.cut(3, lines.count, first, first + 50, 30);
    assert.equal(stretches[0]?.from, 3);
    assert.equal(stretches.at(-1)?.to, lines.count);
    for (const [index, { from, to, filled }] of stretches.entries()) {
      assert.ok(to > from);
      assert.equal(from, index === 0 ? 3 : stretches[index - 1]?.to);
      assert.ok(!filled || to - from <= 30);
    }
    const filled = stretches.filter((each) => each.filled);
    assert.equal(
      filled.reduce((sum, { from, to }) => sum + to - from, 0),
      Math.max(0, Math.min(lines.count, first + 50) - Math.max(3, first)),
    );
  }
});

test("rows in sight are those between two heights", () => {
  assert.deepEqual(inSight(100, 330, 4600, 0, 900), [0, 13]);
  assert.deepEqual(inSight(100, -1000, 4600, 0, 900), [21, 42]);
  assert.deepEqual(inSight(100, -10_000, 4600, 0, 900), [100, 100]);
  assert.deepEqual(inSight(0, 0, 0, 0, 900), [0, 0]);
});
