/**
 * Builds what the site ships from what stands here, and writes down the hashes of both.
 *
 *   src/NAME.ts              ->  ../assets/built/NAME.js                a classic script, made small
 *   vendor/plotly-scatter.cjs -> ../assets/vendor/plotly-scatter.min.js and .LICENSES.txt
 *   sql.js                    ->  ../assets/vendor/sql-wasm.js and .wasm   SQLite, for one page
 *   axe-core                 ->  ../../tests/browser/vendor/axe.min.js  for tests only
 *   all of these             ->  ../assets/built/manifest.json
 */

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = resolve(HERE, "../..");
const BUILT = join(ROOT, "site_src/assets/built");
const VENDOR = join(ROOT, "site_src/assets/vendor");
const TESTS = join(ROOT, "tests/browser/vendor");
/** A page with a chart should not cost more than the page of a newspaper; over the wire, compressed. */
const PLOTLY_LIMIT_KIB = 350;
const SQLITE_LIMIT_KIB = 500;

process.chdir(HERE);
for (const folder of [BUILT, VENDOR, TESTS]) mkdirSync(folder, { recursive: true });

/** Every script in src/ itself; modules stand in folders below. */
const scripts = readdirSync("src")
  .filter((name) => name.endsWith(".ts"))
  .sort();

async function buildScripts() {
  for (const name of readdirSync(BUILT)) rmSync(join(BUILT, name));
  await build({
    entryPoints: scripts.map((name) => `src/${name}`),
    outdir: BUILT,
    bundle: true,
    // Not modules: a browser loads no module for a page that was opened from disk.
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "inline",
    // Sources may be long and clear: pages get short names and no spaces, in lines that a diff can still show.
    minify: true,
    lineLimit: 120,
    banner: { js: "// Built from site_src/frontend/src by `make bundle`: change it there." },
  });
}

/**
 * `text` with the descriptions of plotly.js's attributes emptied: they are its reference manual, a tenth of the bundle.
 *
 * Only a property on a line of its own whose value starts with a string or a list is touched, up to the comma or
 * bracket that ends it.
 */
function withoutDescriptions(text) {
  const start = /^[ \t]+description:\s*(?=['"[])/gm;
  let out = "";
  let kept = 0;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const end = endOfExpression(text, start.lastIndex);
    out += `${text.slice(kept, match.index)}description: ""`;
    kept = end;
    start.lastIndex = end;
  }
  return out + text.slice(kept);
}

function endOfExpression(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (`'"\``.includes(character)) {
      for (at += 1; text[at] !== character; at += 1) if (text[at] === "\\") at += 1;
    } else if (character === "/" && text[at + 1] === "/") {
      at = text.indexOf("\n", at);
    } else if ("([{".includes(character)) {
      depth += 1;
    } else if (")]}".includes(character)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (",;".includes(character) && depth === 0) {
      return at;
    }
  }
  throw new Error("description does not end");
}

/** `text` of plotly.js with styles set by script instead of by attributes, which the policy of our pages forbids. */
function withoutStyleAttributes(text) {
  return text
    .replaceAll(".attr('style', '')", ".attr('style', null)")
    .replaceAll(
      "d3.select(newNode).attr(nodeAttrs);",
      "if(nodeAttrs.style) { newNode.style.cssText = nodeAttrs.style; delete nodeAttrs.style; }" +
        "d3.select(newNode).attr(nodeAttrs);",
    );
}

async function buildPlotly() {
  const result = await build({
    entryPoints: ["vendor/plotly-scatter.cjs"],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "Plotly",
    target: "es2022",
    define: { global: "window", "define.amd": "false" },
    // The registry asks for the style sheet of a map library that no trace here uses.
    loader: { ".css": "empty" },
    legalComments: "none",
    metafile: true,
    write: false,
    outdir: VENDOR,
    plugins: [
      {
        // A button of plotly.js uploads the chart to its maker once this dialog says yes: here it never does.
        name: "without-upload",
        setup: (bundler) =>
          bundler.onLoad({ filter: /plotly\.js[\\/]src[\\/].*share_chart[\\/]dialog\.js$/ }, () => ({
            contents: "module.exports = () => {};",
            loader: "js",
          })),
      },
      {
        name: "without-descriptions",
        setup: (bundler) =>
          bundler.onLoad({ filter: /plotly\.js[\\/]src[\\/].*\.js$/ }, ({ path }) => ({
            contents: withoutStyleAttributes(withoutDescriptions(readFileSync(path, "utf8"))),
            loader: "js",
          })),
      },
    ],
  });
  const code = result.outputFiles[0].text.trimEnd();
  // Pages forbid eval in their policy, and a chart must not be what needs it.
  if (/\bnew Function\b|(?<![\w$.])(?:eval|Function)\(/.test(code))
    throw new Error("the Plotly bundle evaluates strings");
  if (/\.attr\("style",(?!null)/.test(code) || !code.includes(".style.cssText="))
    throw new Error("the Plotly bundle sets style attributes");
  if (code.includes("will be uploaded")) throw new Error("the Plotly bundle can upload charts");
  const packages = packagesOf(result.metafile);
  const plotly = packages.find(({ name }) => name === "plotly.js");
  const header =
    `/*! plotly.js ${plotly.version}, scatter and bar only. ` +
    "Copyright 2012-2026 Plotly, Inc. and others. MIT License.\n" +
    " * Built by site_src/frontend/build.mjs; licences of all parts: plotly-scatter.LICENSES.txt */\n";
  const contents = `${header}${code}\n`;
  writeFileSync(join(VENDOR, "plotly-scatter.min.js"), contents);
  writeFileSync(join(VENDOR, "plotly-scatter.LICENSES.txt"), licencesOf(packages));
  const compressed = gzipSync(contents, { level: 9 }).length / 1024;
  console.log(`plotly ${(contents.length / 1024).toFixed(0)} KiB, ${compressed.toFixed(0)} KiB gzipped`);
  if (compressed > PLOTLY_LIMIT_KIB) throw new Error(`the Plotly bundle is over ${PLOTLY_LIMIT_KIB} KiB gzipped`);
}

/** The packages that files of a bundle came from, by name. */
function packagesOf(metafile) {
  const used = Object.entries(Object.values(metafile.outputs)[0].inputs)
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && !path.endsWith(".css"))
    .map(([path]) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
    .filter((folder) => folder !== undefined);
  return [...new Set(used)]
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function licencesOf(packages) {
  return packages
    .map(({ folder, name, version, license }) => {
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      const readme = readdirSync(folder).find((each) => /^readme/i.test(each));
      let text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
      if (text === "" && readme !== undefined) {
        text = (
          /^#+\s*licen[cs]e[^\n]*\n([\s\S]*)$/im.exec(readFileSync(join(folder, readme), "utf8"))?.[1] ?? ""
        ).trim();
      }
      if (text === "") text = "(The package carries no text beyond this name.)";
      return `${name} ${version}: ${license ?? "see below"}\n\n${text}\n`;
    })
    .join(`\n${"-".repeat(78)}\n\n`)
    .replaceAll("\r\n", "\n"); // as git keeps it
}

/** SQLite for the page "Ask in SQL": the script that its worker imports, and the module. */
function copySqlite() {
  const folder = "node_modules/sql.js";
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const header = `/*! sql.js ${version}: SQLite in WASM. MIT License; SQLite is in the public domain. */\n`;
  writeFileSync(join(VENDOR, "sql-wasm.js"), header + readFileSync(join(folder, "dist/sql-wasm.js"), "utf8"));
  const module = readFileSync(join(folder, "dist/sql-wasm.wasm"));
  writeFileSync(join(VENDOR, "sql-wasm.wasm"), module);
  writeFileSync(join(VENDOR, "sql-wasm.LICENSE.txt"), readFileSync(join(folder, "LICENSE")));
  const compressed = gzipSync(module, { level: 9 }).length / 1024;
  console.log(`sqlite ${(module.length / 1024).toFixed(0)} KiB, ${compressed.toFixed(0)} KiB gzipped`);
  if (compressed > SQLITE_LIMIT_KIB) throw new Error(`SQLite is over ${SQLITE_LIMIT_KIB} KiB gzipped`);
}

function copyAxe() {
  const folder = "node_modules/axe-core";
  writeFileSync(join(TESTS, "axe.min.js"), readFileSync(join(folder, "axe.min.js")));
  writeFileSync(join(TESTS, "axe.LICENSE.txt"), readFileSync(join(folder, "LICENSE")));
}

function hashes(paths) {
  const names = paths.map((path) => relative(ROOT, resolve(path)).split(sep).join("/")).sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(ROOT, name)))
        .digest("hex"),
    ]),
  );
}

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function writeManifest() {
  const top = readdirSync(".", { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
  const manifest = {
    version: 1,
    sources: hashes([...top, ...files("src"), ...files("test"), ...files("vendor")]),
    built: hashes([...files(BUILT), ...files(VENDOR), ...files(TESTS)]),
  };
  writeFileSync(join(BUILT, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

await buildScripts();
await buildPlotly();
copySqlite();
copyAxe();
writeManifest();
