import assert from "node:assert/strict";
import { test } from "node:test";

import type { Scores } from "../src/explorer/data";
import { type DatedScores, scoresAt } from "../src/explorer/dated-scores";

const TODAY: Scores = {
  column: 1,
  rows: [3, 5, 8],
  values: ["60.0", "50.0", "40.0"],
  low: ["55.0", "", "35.0"],
  high: ["65.0", "", "45.0"],
  place: [1, 2, 3],
  best: [1, 0, 2],
  worst: [2, 0, 3],
  marks: [4, 0, 0],
  reports: [3, 1, 1],
  configuration: [],
  edition: [2, 2, 2],
  report_range: [],
  status: [0, 0, 0],
  measured_by: [7, 7, 7],
};
const DATED: DatedScores = {
  days: ["", "2024-06-01", "2025-01-31"],
  columns: [
    { since: [], earlier: [] },
    {
      since: [2, 1, 0],
      earlier: [
        { index: 0, day: "2023-05-01", value: "48.1", low: "43.0", high: "53.0" },
        { index: 0, day: "2024-03-01", value: "52.0", low: "", high: "" },
      ],
    },
  ],
};

test("a score is the last one that was published until the end of the day", () => {
  const at = (day: string): Scores => {
    const [column] = scoresAt([TODAY], DATED, day);
    assert.ok(column);
    return column;
  };
  assert.deepEqual(at("2023-04-30").rows, []);
  assert.deepEqual([at("2023-05-01").rows, at("2023-05-01").values, at("2023-05-01").low], [[3], ["48.1"], ["43.0"]]);
  assert.deepEqual(
    [at("2024-06-01").rows, at("2024-06-01").values],
    [
      [3, 5],
      ["52.0", "50.0"],
    ],
  );
  const last = at("2025-01-31");
  assert.deepEqual(
    [last.rows, last.values, last.high],
    [
      [3, 5],
      ["60.0", "50.0"],
      ["65.0", ""],
    ],
  );
  assert.deepEqual(
    [last.marks, last.measured_by],
    [
      [4, 0],
      [7, 7],
    ],
  );
  assert.deepEqual(
    [at("2024-06-01").marks, at("2024-06-01").measured_by, at("2024-06-01").reports],
    [
      [0, 0],
      [0, 7],
      [1, 1],
    ],
  );
});
