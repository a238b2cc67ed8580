import assert from "node:assert/strict";
import { test } from "node:test";

import { joined, listed, nodes, sentences, t, tn } from "../src/dom/words";

test("a message without a translation is shown in English, with its values", () => {
  assert.equal(t("{a} has {b}", { a: "Oak", b: 3 }), "Oak has 3");
  assert.equal(tn("{n} model", "{n} models", 1), "1 model");
  assert.equal(tn("{n} model", "{n} models", 1204), "1,204 models");
  assert.equal(tn("{n} of {all}", "{n} of {all}", 2, { all: 7 }), "2 of 7");
});

test("a translation may order the values otherwise, and needs no plural", () => {
  Object.assign(globalThis, {
    window: {
      catalogData: { words: { "{a} has {b}": "{b} 属于 {a}", "{n} model": ["{n} 个模型"], "{n} row": "{n} 行" } },
    },
  });
  assert.equal(t("{a} has {b}", { a: "Oak", b: 3 }), "3 属于 Oak");
  assert.equal(tn("{n} model", "{n} models", 1), "1 个模型");
  assert.equal(tn("{n} model", "{n} models", 7), "7 个模型");
  assert.equal(tn("{n} row", "{n} rows", 7), "7 行");
  Object.assign(globalThis, { window: undefined });
});

test("lists, sentences and sentences with elements are joined as the language does it", () => {
  assert.equal(listed(["a", "b", "c"]), "a, b, c");
  assert.equal(joined(["a", "b", "c"]), "a and b and c");
  assert.equal(sentences(["One.", "", "Two."]), "One. Two.");
  assert.deepEqual(nodes("{a} has {b}.", { a: "Oak", b: "3" }), ["Oak", " has ", "3", "."]);
  const words = { ", ": "、", "{text} {sentence}": "{text}{sentence}", "{a} has {b}.": "{b} 属于 {a}。" };
  Object.assign(globalThis, { window: { catalogData: { words } } });
  assert.equal(listed(["a", "b"]), "a、b");
  assert.equal(sentences(["一。", "二。"]), "一。二。");
  assert.deepEqual(nodes("{a} has {b}.", { a: "Oak", b: "3" }), ["3", " 属于 ", "Oak", "。"]);
  Object.assign(globalThis, { window: undefined });
});
