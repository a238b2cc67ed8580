import assert from "node:assert/strict";
import { test } from "node:test";

import { addressQuery } from "../src/finder/address-query";

const ROOT = new URL("https://example.org/catalogue/");

test("the last part of an address that has words is a query", () => {
  const queries: [string, string][] = [
    ["/catalogue/models/gpt4o.html", "gpt4o"],
    ["/catalogue/models/deepseek_coder-v2/", "deepseek coder v2"],
    ["/catalogue/zh/models/%E9%80%9A%E4%B9%89.html", "通义"],
    ["/catalogue/models/index.html", "models"],
    ["/catalogue/%zz.html", "%zz"],
    ["/catalogue/", ""],
    ["/elsewhere/codex", "codex"],
  ];
  for (const [pathname, query] of queries) assert.equal(addressQuery({ pathname }, ROOT), query, pathname);
});
