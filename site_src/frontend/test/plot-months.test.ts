import assert from "node:assert/strict";
import { test } from "node:test";

import { frontierOf, isBeaten, isThere, monthOf, monthText, parseMonths } from "../src/charts/plot-months";

const JUNE_2024 = 24 * 12 + 5;

test("a month ends with its last day", () => {
  assert.equal(monthOf("2024-06-30"), JUNE_2024);
  assert.equal(monthOf("2024-06-29"), JUNE_2024 - 1);
  assert.equal(monthOf("2024-02-29"), JUNE_2024 - 4);
  assert.equal(monthText(JUNE_2024), "2024-06");
  assert.equal(monthText(monthOf("2023-12-31")), "2023-12");
});

test("a point is there by release from the month of its model on, and by publication while its value stands", () => {
  const point = parseMonths("293,296", false);
  assert.ok(isThere(point, null));
  assert.ok(isThere(point, { month: 293, sense: "released" }));
  assert.ok(!isThere(point, { month: 295, sense: "published" }));
  assert.ok(isThere(point, { month: 296, sense: "published" }));
  const replaced = parseMonths("293,294,296", true);
  assert.ok(!isThere(replaced, null));
  assert.ok(!isThere(replaced, { month: 300, sense: "released" }));
  assert.ok(isThere(replaced, { month: 295, sense: "published" }));
  assert.ok(!isThere(replaced, { month: 296, sense: "published" }));
});

test("a point without a date is there only today", () => {
  const point = parseMonths("", false);
  assert.ok(isThere(point, null));
  assert.ok(!isThere(point, { month: 999, sense: "released" }));
  assert.ok(!isThere(point, { month: 999, sense: "published" }));
});

test("a run is beaten from the month of the first run that beats it on", () => {
  const run = parseMonths("290,292,,291,295", false);
  assert.ok(!isBeaten(run, { month: 290, sense: "released" }));
  assert.ok(isBeaten(run, { month: 291, sense: "released" }));
  assert.ok(!isBeaten(run, { month: 294, sense: "published" }));
  assert.ok(!isBeaten(parseMonths("290", false), { month: 999, sense: "released" }));
});

test("the line joins what is better than all to the left of it", () => {
  const points = [
    { x: 1, y: 90 },
    { x: 2, y: 80 },
    { x: 2, y: 95 },
    { x: 3, y: 80 },
    { x: 4, y: 10 },
  ];
  assert.deepEqual(
    frontierOf(points, false).map(({ x, y }) => [x, y]),
    [
      [1, 90],
      [2, 80],
      [4, 10],
    ],
  );
  assert.deepEqual(
    frontierOf(points, true).map(({ x, y }) => [x, y]),
    [
      [1, 90],
      [2, 95],
    ],
  );
});
