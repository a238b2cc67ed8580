import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { type Fields, type Order, yaml } from "../src/form/yaml";

interface Case {
  readonly kind: string;
  readonly fields: Fields;
  readonly text: string;
}

// What `catalog fmt` makes of the same entries; tests/test_form.py writes it.
const contract = JSON.parse(readFileSync("../../tests/golden/json/form.json", "utf8")) as {
  readonly order: Readonly<Record<string, Order>>;
  readonly cases: readonly Case[];
};

for (const [i, { kind, fields, text }] of contract.cases.entries()) {
  test(`the form lays out a ${kind} as catalog fmt does (${i})`, () => {
    assert.equal(yaml(fields, contract.order[kind] ?? {}), text);
  });
}

test("broken pairs of signs are left out", () => {
  assert.equal(yaml({ name: "c\ud800d" }, {}), 'name: "cd"\n');
});
