import assert from "node:assert/strict";
import { test } from "node:test";

import { ANY, type Choice, format, type Line, over, parse, passes } from "../src/boards/filter";

const LINE: Line = { size: "1B", released: "2023-05-04", weights: "open", marks: [""] };
const choice = (some: Partial<Choice>): Choice => ({ ...ANY, ...some });

test("a row passes what it says of itself, and nothing that it does not say", () => {
  assert.ok(passes(LINE, ANY));
  for (const [good, bad] of [
    [{ weights: "open" }, { weights: "closed" }],
    [{ size: "1B..3B" }, { size: "300M..1B" }],
    [{ size: "..3B" }, { size: "..1B" }],
    [{ size: "1B.." }, { size: "3B.." }],
    [{ since: "2023" }, { since: "2024" }],
  ] as const) {
    assert.ok(passes(LINE, choice(good)), JSON.stringify(good));
    assert.ok(!passes(LINE, choice(bad)), JSON.stringify(bad));
  }
  const silent: Line = { size: "", released: "", weights: "", marks: [""] };
  assert.ok(passes(silent, ANY));
  for (const asked of [{ weights: "open" }, { size: "..3B" }, { since: "1990" }])
    assert.ok(!passes(silent, choice(asked)));
});

test("quotations and unchecked values can be left out", () => {
  assert.ok(!passes({ ...LINE, marks: ["quoted"] }, choice({ firstHand: true })));
  assert.ok(passes({ ...LINE, marks: ["quoted"] }, choice({ verified: true })));
  assert.ok(!passes({ ...LINE, marks: ["quoted", "unverified"] }, choice({ verified: true })));
});

test("an address says a choice, and a choice its address", () => {
  for (const address of ["", "?weights=open&size=300M..1B&since=2024&first-hand&verified", "?verified"]) {
    assert.equal(format(parse(address)), address);
  }
});

test("what was chosen early counts, beside what the address asks for", () => {
  const asked = choice({ weights: "open", since: "2024", verified: true });
  assert.deepEqual(over(asked, ANY), asked);
  assert.deepEqual(over(ANY, asked), asked);
  assert.deepEqual(over(asked, choice({ weights: "closed", firstHand: true })), {
    ...asked,
    weights: "closed",
    firstHand: true,
  });
});
