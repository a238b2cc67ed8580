import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { format, parse, START } from "../src/explorer/address";
import { Bits } from "../src/explorer/bits";
import { Catalogue } from "../src/explorer/catalogue";
import { shown, size, sortKey, text } from "../src/explorer/columns";
import type { Scores, Table } from "../src/explorer/data";
import { Filter, isDay, parameters } from "../src/explorer/filter";
import { Orders, sections } from "../src/explorer/order";
import { heard, TextSearch } from "../src/explorer/text";

interface Contract {
  readonly table: Table;
  readonly scores: readonly Scores[];
  readonly questions: readonly {
    readonly address: string;
    readonly rows: readonly string[];
    readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }[];
}

// Written by tests/test_explorer.py, which answers the same questions row by row.
const contract = JSON.parse(readFileSync("../../tests/golden/json/explorer.json", "utf8")) as Contract;
const catalogue = new Catalogue(contract.table);
catalogue.addScores(contract.scores);
const search = new TextSearch(catalogue);
const orders = new Orders(catalogue);

const rowsOf = (address: string): string[] => {
  const view = parse(address);
  const kept = new Filter(catalogue, view, search).rows;
  return sections(catalogue, orders, view, kept, search.find(view.query)?.found ?? null).flatMap(({ rows }) =>
    rows.map((row) => catalogue.ref(row)),
  );
};

for (const { address, rows, counts } of contract.questions) {
  test(`rows and counts of ${address || "everything"}`, () => {
    assert.deepEqual(rowsOf(address), rows);
    const filter = new Filter(catalogue, parse(address), search);
    for (const [facet, expected] of Object.entries(counts)) {
      const values = catalogue.facet(facet)?.facet.values ?? [];
      const found = Object.fromEntries(filter.counts(facet).map((count, number) => [values[number]?.id, count]));
      assert.deepEqual(found, expected, facet);
    }
  });
}

test("an address says a view, and a view its address", () => {
  for (const address of [
    "",
    "?q=star+coder%26co",
    "?access=open-weights&training=all:infilling,from-scratch,!multi-turn",
    "?parameters=1B..8B&released=2024..",
    "?sort=-humaneval-plus,name&columns=released,humaneval-plus&group=none&models=codegen/mono-2b,codex/12b",
  ]) {
    assert.equal(format(parse(address)), address);
  }
  assert.deepEqual(parse(""), START);
});

test("what makes no sense in an address is left out", () => {
  assert.deepEqual(parse("?parameters=8B&released=a..b..c&group=colour&sort=,-&access=,!&access=x"), {
    ...START,
    facets: new Map([["access", { values: ["x"], all: false, not: [] }]]),
  });
  assert.deepEqual(parse("?access=a,a,!a").facets.get("access"), { values: ["a"], all: false, not: [] });
  assert.deepEqual(rowsOf("?nonsense=1&sort=nothing&columns=nothing"), rowsOf(""));
});

test("sorting keeps equal rows as they were and puts unknown ones last, both ways", () => {
  const all = rowsOf("?group=none");
  const known = (id: string) => (ref: string) => sortKey(catalogue, catalogue.row(ref) ?? -1, id) !== null;
  for (const id of ["size", "released", "ten-tasks", "weights", "name"]) {
    for (const direction of ["", "-"]) {
      const sorted = rowsOf(`?sort=${direction}${id}`);
      assert.deepEqual([...sorted].sort(), [...all].sort());
      const unknown = all.filter((ref) => !known(id)(ref));
      assert.deepEqual(sorted.slice(sorted.length - unknown.length), unknown, id);
      const keys = sorted.filter(known(id)).map((ref) => sortKey(catalogue, catalogue.row(ref) ?? -1, id) ?? "");
      for (let index = 1; index < keys.length; index += 1) {
        const [before, after] = [keys[index - 1] ?? "", keys[index] ?? ""];
        assert.ok(direction === "" ? before <= after : before >= after, `${direction}${id}`);
        if (before === after) {
          const [one, other] = [sorted[index - 1] ?? "", sorted[index] ?? ""];
          assert.ok(all.indexOf(one) < all.indexOf(other), "equal rows keep their order");
        }
      }
    }
  }
});

test("a second key decides where the first does not", () => {
  const sorted = rowsOf("?sort=weights,-size");
  const sizes = sorted
    .filter((ref) => text(catalogue, catalogue.row(ref) ?? -1, "weights") === "open")
    .map((ref) => sortKey(catalogue, catalogue.row(ref) ?? -1, "size"));
  assert.deepEqual(
    sizes,
    [...sizes].sort((one, other) => Number(other) - Number(one)),
  );
});

test("groups hold every row once, in the order of the rows", () => {
  for (const group of ["year", "size", "family"] as const) {
    const view = { ...START, group };
    const found = sections(catalogue, orders, view, Bits.full(catalogue.size), null);
    assert.equal(new Set(found.map(({ title }) => title)).size, found.length);
    if (group === "size")
      assert.deepEqual(
        found.map(({ title }) => title),
        ["1B to 3B", "300M to 1B", "Under 300M"],
      );
    assert.equal(
      found.reduce((sum, { rows }) => sum + rows.length, 0),
      catalogue.size,
    );
    for (const { rows } of found)
      assert.deepEqual(
        rows,
        [...rows].sort((one, other) => one - other),
      );
  }
});

test("words are found without case and accents, all of them", () => {
  assert.deepEqual(rowsOf("?q=ACORN+2.7b"), ["acorn-coder/2.7b"]);
  assert.deepEqual(rowsOf("?q=acorn-3b"), ["acorn-coder/2.7b"]);
  assert.deepEqual(rowsOf("?q=acorn+birch"), []);
});

test("typing errors are forgiven and said, and the best match comes first unless something else is asked for", () => {
  const answer = search.find("acron 2.7b");
  assert.deepEqual(
    answer?.found.map((row) => catalogue.ref(row)),
    ["acorn-coder/2.7b"],
  );
  assert.equal(answer === null ? "" : heard(answer), "showing Acorn; nothing matches acron");
  const unknown = search.find("zzzzzzzz");
  assert.equal(unknown === null ? "" : heard(unknown), "nothing matches zzzzzzzz");
  assert.deepEqual(rowsOf("?q=350m+acorn"), ["acorn-coder/350m"]);
  assert.deepEqual(rowsOf("?q=acorn&sort=size"), ["acorn-coder/350m", "acorn-coder/2.7b"]);
  assert.equal(search.find("  "), null);
});

test("sizes and dates as people write them", () => {
  assert.equal(parameters("16.1B"), 16_100_000_000);
  assert.equal(parameters(" 350m "), 350_000_000);
  for (const wrong of ["", "big", "1e9", "-1B", "7 billion"]) assert.equal(parameters(wrong), null, wrong);
  assert.equal(size(16_100_000_000), "16.1B");
  assert.equal(size(0), "");
  for (const good of ["2024", "2024-03", "2024-03-25"]) assert.ok(isDay(good));
  for (const wrong of ["24", "2024-13", "2024-3", "2024-03-25T"]) assert.ok(!isDay(wrong), wrong);
});

test("columns are those of the address, in its order, each once", () => {
  const ids = (address: string) => shown(catalogue, parse(address)).map(({ id }) => id);
  assert.deepEqual(ids("?columns=size,ten-tasks,size,nothing,name,released"), ["size", "ten-tasks", "released"]);
});

test("what rows are sorted by is shown, and what they must have a result on", () => {
  const ids = (address: string) => shown(catalogue, parse(address)).map(({ id }) => id);
  assert.deepEqual(ids("?columns=size&sort=-ten-tasks,name,size"), ["size", "ten-tasks"]);
  assert.equal(ids("?has=ten-tasks")[6], "ten-tasks", "before the other scores");
  assert.deepEqual(ids("?has=ten-tasks&columns=size"), ["size"]);
});

test("sets of rows beyond a word", () => {
  const one = Bits.of(70, [0, 31, 32, 63, 69]);
  assert.equal(one.count, 5);
  assert.equal(Bits.full(70).count, 70);
  assert.equal(one.and(Bits.of(70, [31, 69])).count, 2);
  assert.equal(one.shared(Bits.of(70, [31, 33])), 1);
  assert.equal(Bits.full(70).without(one).count, 65);
  assert.ok(one.has(69) && !one.has(68));
});
