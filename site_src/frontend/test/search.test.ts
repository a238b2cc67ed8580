import assert from "node:assert/strict";
import { test } from "node:test";

import "../src/search-engine";
import { PIECE, WORD } from "../src/search/constants";
import { type Searchable, SearchEngine } from "../src/search/engine";
import { fold, foldVariants, wordsOf } from "../src/search/fold";
import { allowedErrors, FuzzyMatcher } from "../src/search/fuzzy";
import { findHighlights } from "../src/search/highlight";

const thing = (name: string, others: readonly string[] = [], also: readonly string[] = [], weight = 0): Searchable => ({
  names: [name, ...others],
  also,
  weight,
});

const THINGS = [
  thing("StarCoder2"),
  thing("StarCoder"),
  thing("DeepSeek-Coder", [], ["DeepSeek"]),
  thing("DeepSeek-Coder V2"),
  thing("HumanEval+"),
  thing("HumanEval"),
  thing("WizardCoder"),
  thing("CodeGen", [], ["Salesforce Research"]),
  thing("CodeGen-Mono 6.1B", ["CodeGen-6B-mono"], ["Salesforce Research", "CodeGen"]),
  thing("GPT-4o"),
  thing("GPT-3.5 Turbo"),
  thing("C++"),
  thing("编程竞赛"),
  thing("Évol-Instruct"),
];
const engine = new SearchEngine(THINGS);
const findNames = (query: string) => engine.find(query).matches.map((row) => THINGS[row]?.names[0]);

test("a text is folded to letters and digits, and keeps where its pieces begin", () => {
  const { text, starts, origins } = fold("StarCoder2-15.5B");
  assert.equal(text, "starcoder215.5b");
  assert.deepEqual([...starts], [WORD, 0, 0, 0, PIECE, 0, 0, 0, 0, PIECE, WORD, 0, 0, 0, 0, WORD]);
  assert.deepEqual([...origins], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16]);
  for (const [original, folded] of [
    ["C++", "cplusplus"],
    ["C# 7", "csharp7"],
    ["6.1B", "6.1b"],
    ["v1.", "v1"],
    ["Évol", "evol"],
    ["E\u0301vol", "evol"],
    ["ﬁne", "fine"],
    ["+1", "1"],
    ["代码", "代码"],
    ["ガ", "カ"],
    ["😀", ""],
  ] as const)
    assert.equal(fold(original).text, folded, original);
});

/** A generator of the same numbers at each run: integers from 0 to below its argument. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
}

test("plain text is folded as any other", () => {
  const random = generator(3);
  const signs = "aabBCc12.. -_/(+#:";
  let plain = 0;
  for (let turn = 0; turn < 5000; turn += 1) {
    const text = Array.from({ length: random(14) }, () => signs[random(signs.length)]).join("");
    const fast = foldVariants.foldPlain(text);
    if (fast === null) continue;
    plain += 1;
    assert.deepEqual(fast, foldVariants.foldAny(text), text);
  }
  assert.ok(plain > 1000);
});

test("a query is words, each of which may be written joined or apart", () => {
  assert.deepEqual(
    wordsOf('  gpt-4o, GPT-4o "x" ').map(({ text, parts }) => [text, parts]),
    [
      ["gpt4o", ["gpt", "4o"]],
      ["x", ["x"]],
    ],
  );
  assert.deepEqual(
    wordsOf("代码生成").map(({ parts }) => parts),
    [["代码生成"]],
  );
  assert.equal(wordsOf(`${"word ".repeat(50)}a b c d e f g h i j k l m n o`).length, 12);
  assert.deepEqual(wordsOf(" - … "), []);
});

test("errors are counted against the nearest beginning of a text", () => {
  const errors = (word: string, text: string) => new FuzzyMatcher(word).match(text, 0, text.length)?.errors ?? null;
  assert.equal(errors("starcodr", "starcoder2"), 1);
  assert.equal(errors("starcodre", "starcoder"), 1);
  assert.equal(errors("wizzardcoder", "wizardcoder"), 1);
  assert.equal(errors("coder", "coder"), 0);
  assert.equal(errors("gtp", "gpt"), 1);
  assert.equal(errors("gpx", "gpt"), null, "short words: swaps alone");
  assert.equal(errors("code3", "code4"), null, "another digit is another thing");
  assert.equal(errors("gpt35", "gpt3.5"), 1, "a point may be left out");
  assert.equal(errors("gemma", "llama"), null);
  assert.equal(allowedErrors("350b"), 0, "a size with an error is another size");
});

test("near counts what the definition of the distance counts", () => {
  /** Optimal string alignment, straight from its definition. */
  const distance = (a: string, b: string): number => {
    // The first row and the first column count letters; all others are filled below.
    const table = Array.from({ length: a.length + 1 }, (_row, i) =>
      Array.from({ length: b.length + 1 }, (_column, j) => (i === 0 ? j : i)),
    );
    const at = (i: number, j: number) => table[i]?.[j] ?? 99;
    for (let i = 1; i <= a.length; i += 1)
      for (let j = 1; j <= b.length; j += 1) {
        let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          least = Math.min(least, at(i - 2, j - 2) + 1);
        (table[i] as number[])[j] = least;
      }
    return at(a.length, b.length);
  };
  const random = generator(7);
  const word = (size: number) => Array.from({ length: size }, () => "abcd"[random(4)]).join("");
  let nearCount = 0;
  for (let turn = 0; turn < 4000; turn += 1) {
    const [typed, text] = [word(4 + random(7)), word(3 + random(10))];
    const least = Math.min(...Array.from({ length: text.length }, (_, end) => distance(typed, text.slice(0, end + 1))));
    const counted = new FuzzyMatcher(typed).match(text, 0, text.length)?.errors ?? null;
    assert.equal(counted, least <= allowedErrors(typed) ? least : null, `${typed} in ${text}`);
    nearCount += Number(counted !== null);
  }
  assert.ok(nearCount > 100, "some were near");
});

test("names written as typed come first, the whole name before longer ones", () => {
  assert.deepEqual(findNames("starcoder"), ["StarCoder", "StarCoder2"]);
  assert.deepEqual(findNames("humaneval"), ["HumanEval", "HumanEval+"]);
  assert.deepEqual(findNames("humaneval+"), ["HumanEval+"]);
  assert.deepEqual(findNames("gpt4o"), ["GPT-4o"]);
  assert.deepEqual(findNames("gpt-4o"), ["GPT-4o"]);
  assert.deepEqual(findNames("gpt 4o"), ["GPT-4o"]);
  assert.deepEqual(findNames("code gen"), ["CodeGen", "CodeGen-Mono 6.1B"]);
  assert.deepEqual(findNames("6.1b"), ["CodeGen-Mono 6.1B"]);
  assert.deepEqual(findNames("codegen-6b-mono"), ["CodeGen-Mono 6.1B"]);
  assert.deepEqual(findNames("mono-codegen"), ["CodeGen-Mono 6.1B"], "apart, where nothing is written joined");
  assert.deepEqual(findNames("c++"), ["C++"]);
  assert.deepEqual(findNames("竞赛"), ["编程竞赛"]);
  assert.deepEqual(findNames("evol"), ["Évol-Instruct"]);
});

test("what is written joined counts less where the text has it apart", () => {
  const things = [thing("Code Generation", [], [], 99), thing("CodeGenerator")];
  assert.deepEqual(new SearchEngine(things).find("codegen").matches, [1, 0]);
  assert.deepEqual(new SearchEngine([thing("Code Llamas"), thing("Code Llama")]).find("codellama").matches, [1, 0]);
});

test("all words are needed", () => {
  assert.deepEqual(findNames("codegen salesforce"), ["CodeGen", "CodeGen-Mono 6.1B"]);
  assert.deepEqual(engine.find("codegen banana"), { matches: [], corrections: [], unknown: ["banana"] });
  assert.deepEqual(engine.find("starcoder turbo"), { matches: [], corrections: [], unknown: [] });
  assert.deepEqual(engine.find("  "), { matches: [], corrections: [], unknown: [] });
});

test("typing errors are forgiven where nothing is written as typed, and said", () => {
  const corrected = (query: string) => {
    const answer = engine.find(query);
    return [
      THINGS[answer.matches[0] ?? -1]?.names[0],
      ...answer.corrections.map(({ typed, shown }) => `${typed}: ${shown}`),
    ];
  };
  assert.deepEqual(corrected("starcodr"), ["StarCoder", "starcodr: StarCoder"]);
  assert.deepEqual(corrected("deepsek codr"), ["DeepSeek-Coder", "deepsek codr: DeepSeek Coder"]);
  assert.deepEqual(corrected("humanevla"), ["HumanEval", "humanevla: HumanEval"]);
  assert.deepEqual(corrected("codgen salesforce"), ["CodeGen", "codgen: CodeGen"]);
  assert.deepEqual(corrected("gpt35"), ["GPT-3.5 Turbo", "gpt35: GPT-3.5"]);
  assert.deepEqual(corrected("starcoder"), ["StarCoder"], "nothing to be said");
  assert.deepEqual(findNames("gpt-5o"), [], "digits are never errors");
});

test("the weight decides between equals, then the order given", () => {
  const few = new SearchEngine([thing("Alpha 1"), thing("Alpha 2", [], [], 9), thing("Alpha 3")]);
  assert.deepEqual(few.find("alpha").matches, [1, 0, 2]);
  const part = new SearchEngine([thing("Self-repair", [], [], -1), thing("Self-repair of code", ["Self-repair"])]);
  assert.deepEqual(part.find("self-repair").matches, [1, 0], "a heading after what it speaks of");
});

test("marks show what was found, errors included", () => {
  const marked = (text: string, query: string) => findHighlights(text, query).map(([from, to]) => text.slice(from, to));
  assert.deepEqual(marked("DeepSeek-Coder V2", "deepsek codr"), ["DeepSeek-Coder"]);
  assert.deepEqual(marked("StarCoder2", "starcodre"), ["StarCoder"]);
  assert.deepEqual(marked("HumanEval+ test", "humaneval+"), ["HumanEval+"]);
  assert.deepEqual(marked("Café au lait", "cafe lait"), ["Café", "lait"]);
  assert.deepEqual(marked("Cafe\u0301s", "cafe"), ["Cafe\u0301"]);
  assert.deepEqual(marked("Nothing", "else"), []);
});
