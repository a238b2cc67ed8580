import assert from "node:assert/strict";
import { test } from "node:test";

import { lastDay } from "../src/boards/as-of";
import {
  type BoardFilters,
  formatFilters,
  matchesFilters,
  mergeFilters,
  NO_FILTERS,
  parseFilters,
  type RowFacts,
} from "../src/boards/filters";
import { countRows, nearestFilters } from "../src/boards/nearest";
import { parseRankedRow, placesAmong } from "../src/boards/places";

const LINE: RowFacts = {
  size: "1B",
  released: "2023-05-04",
  weights: "open",
  marks: [""],
  published: ["2023-09-01", "2024-06-10"],
  measurer: "oak-lab",
};
const choice = (some: Partial<BoardFilters>): BoardFilters => ({ ...NO_FILTERS, ...some });

test("a row passes what it says of itself, and nothing that it does not say", () => {
  assert.ok(matchesFilters(LINE, NO_FILTERS));
  for (const [good, bad] of [
    [{ weights: "open" }, { weights: "closed" }],
    [{ size: "1B..3B" }, { size: "300M..1B" }],
    [{ size: "..3B" }, { size: "..1B" }],
    [{ size: "1B.." }, { size: "3B.." }],
    [{ since: "2023" }, { since: "2024" }],
    [{ measuredBy: "oak-lab" }, { measuredBy: "elm-lab" }],
  ] as const) {
    assert.ok(matchesFilters(LINE, choice(good)), JSON.stringify(good));
    assert.ok(!matchesFilters(LINE, choice(bad)), JSON.stringify(bad));
  }
  const silent: RowFacts = { size: "", released: "", weights: "", marks: [""], published: [], measurer: "" };
  assert.ok(matchesFilters(silent, NO_FILTERS));
  for (const asked of [{ weights: "open" }, { size: "..3B" }, { since: "1990" }])
    assert.ok(!matchesFilters(silent, choice(asked)));
});

test("a row of a date was released, or has a value that was published, until its end", () => {
  const asOf = (day: string, sense: "released" | "published"): BoardFilters => choice({ asOf: day, sense });
  assert.ok(matchesFilters(LINE, asOf("2023-05-04", "released")));
  assert.ok(!matchesFilters(LINE, asOf("2023-05-03", "released")));
  assert.ok(!matchesFilters({ ...LINE, released: "2023" }, asOf("2023-12-30", "released")), "its last day counts");
  assert.ok(matchesFilters(LINE, asOf("2023-09-01", "published")));
  assert.ok(!matchesFilters(LINE, asOf("2023-08-31", "published")));
  for (const sense of ["released", "published"] as const)
    assert.ok(!matchesFilters({ ...LINE, released: "", published: [] }, asOf("2026-01-01", sense)));
  for (const [text, day] of [
    ["2024-02", "2024-02-29"],
    ["2023", "2023-12-31"],
    ["2023-02-28", "2023-02-28"],
    ["x", ""],
  ])
    assert.equal(lastDay(text ?? ""), day);
  assert.equal(formatFilters(parseFilters("?measured-by=oak-lab")), "?measured-by=oak-lab");
  assert.equal(formatFilters(parseFilters("?as-of=2024-06&sense=published")), "?as-of=2024-06-30&sense=published");
});

test("quotations and unchecked values can be left out", () => {
  assert.ok(!matchesFilters({ ...LINE, marks: ["quoted"] }, choice({ firstHand: true })));
  assert.ok(matchesFilters({ ...LINE, marks: ["quoted"] }, choice({ verified: true })));
  assert.ok(!matchesFilters({ ...LINE, marks: ["quoted", "unchecked"] }, choice({ verified: true })));
});

test("an address says a choice, and a choice its address", () => {
  for (const address of ["", "?weights=open&size=300M..1B&since=2024&first-hand&verified", "?verified"]) {
    assert.equal(formatFilters(parseFilters(address)), address);
  }
});

test("what was chosen early counts, beside what the address asks for", () => {
  const asked = choice({ weights: "open", since: "2024", verified: true });
  assert.deepEqual(mergeFilters(asked, NO_FILTERS), asked);
  assert.deepEqual(mergeFilters(NO_FILTERS, asked), asked);
  assert.deepEqual(mergeFilters(asked, choice({ weights: "closed", firstHand: true })), {
    ...asked,
    weights: "closed",
    firstHand: true,
  });
});

test("a size may be at most one, and a year the last", () => {
  assert.ok(matchesFilters({ ...LINE, size: "10B" }, choice({ size: "max-10B" })));
  assert.ok(!matchesFilters({ ...LINE, size: "10.1B" }, choice({ size: "max-10B" })));
  assert.ok(!matchesFilters({ ...LINE, size: "" }, choice({ size: "max-10B" })));
  assert.ok(matchesFilters(LINE, choice({ since: "2023", until: "2023" })));
  assert.ok(!matchesFilters(LINE, choice({ until: "2022" })));
  assert.equal(formatFilters(parseFilters("?size=max-10B&until=2023")), "?size=max-10B&until=2023");
});

const OFFERED = {
  weights: ["", "open", "closed"],
  size: ["", "max-1B", "max-3B", "max-10B", "..300M", "300M..1B", "1B..3B"],
  since: ["", "2025", "2024", "2023"],
  until: ["", "2025", "2024", "2023"],
};

test("of filters that leave nothing, the least change that leaves some row is named", () => {
  const rows: readonly RowFacts[] = [
    { ...LINE, size: "2B" },
    { ...LINE, size: "2.5B" },
    { ...LINE, size: "9B", weights: "closed" },
  ];
  assert.equal(countRows(rows, choice({ size: "max-1B" })), 0);
  assert.deepEqual(nearestFilters(rows, choice({ size: "max-1B" }), OFFERED), {
    filters: choice({ size: "max-3B" }),
    count: 2,
    distance: 1,
  });
  const both = nearestFilters(rows, choice({ weights: "closed", since: "2024" }), OFFERED);
  assert.deepEqual([both?.filters.since, both?.count], ["2023", 1]);
  assert.equal(nearestFilters([], choice({ weights: "open" }), OFFERED), null);
});

test("places among some rows follow their intervals, and comparisons that these do not show", () => {
  const rows = [
    parseRankedRow(0, "90", "85.0–94.0", ""),
    parseRankedRow(3, "88", "84.0–93.0", "7"),
    parseRankedRow(7, "84", "80.0–88.0", ""),
    parseRankedRow(9, "50", "40.0–60.0", ""),
  ];
  assert.deepEqual(placesAmong(rows, false), ["1–3", "1–2", "2–3", "4"]);
  assert.deepEqual(placesAmong(rows.slice(2), false), ["1", "2"]);
  const exact = [parseRankedRow(0, "3", "s", ""), parseRankedRow(1, "2", "s", ""), parseRankedRow(2, "2", "", "")];
  assert.deepEqual(placesAmong(exact, true), ["3", "1=", "1="]);
  assert.ok(parseRankedRow(1, "1,204", "rating", "-4").notAhead.has(4));
});
