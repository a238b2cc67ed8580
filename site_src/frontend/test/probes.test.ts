import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { SearchEngine } from "../src/search/engine";
import { parseIndex } from "../src/search/search-index";

/** What people type, and what they must find first; a browser test asks the same of the built site. */
interface Probe {
  readonly query: string;
  /** Address of the first result; "" where nothing must be found. */
  readonly first: string;
  readonly kind?: string;
  /** Where typing errors are forgiven: what is said of them. */
  readonly typed?: string;
  readonly shown?: string;
}

const HERE = "../../tests/data/search/probes.json"; // from the folder of package.json
/** assets/data/search.js of a built site; tests/test_search_probes.py gives that of the shipped catalogue. */
const DATA = process.env["SEARCH_DATA"];

test("probes find what they should, first", { skip: DATA === undefined && "SEARCH_DATA names no index" }, () => {
  const window: { catalogData?: Record<string, unknown> } = {};
  new Function("window", readFileSync(DATA as string, "utf8"))(window);
  const site = parseIndex(window.catalogData?.["search"]);
  const engine = new SearchEngine(site.entries);
  const probes = JSON.parse(readFileSync(HERE, "utf8")) as Probe[];
  assert.ok(probes.length >= 80);
  const wrong = probes.flatMap((probe) => {
    const answer = engine.find(probe.query);
    const entry = site.entries[answer.matches[0] ?? -1];
    const actual = {
      first: entry?.address ?? "",
      ...(probe.kind === undefined ? {} : { kind: site.kinds[entry?.kind ?? -1]?.id }),
      said: answer.corrections.map(({ typed, shown }) => `${typed}: ${shown}`).join(", "),
    };
    const wanted = {
      first: probe.first,
      ...(probe.kind === undefined ? {} : { kind: probe.kind }),
      said: probe.typed === undefined ? "" : `${probe.typed}: ${probe.shown}`,
    };
    return JSON.stringify(actual) === JSON.stringify(wanted)
      ? []
      : [`${probe.query}: ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`];
  });
  assert.deepEqual(wrong, []);
});
