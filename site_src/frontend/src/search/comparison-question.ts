/** Reads a query that sets models against each other: "gpt-4o vs claude 3.5 sonnet". */

import type { Searchable, SearchEngine } from "./engine";
import { findRelaxed } from "./relax";

export interface ComparedModel {
  /** "gpt-4o/aug-2024", as URLs of the comparison have it. */
  readonly ref: string;
  readonly name: string;
}

interface Addressed extends Searchable {
  /** From the root of the site. */
  readonly address: string;
}

const BETWEEN =
  /\s+(?:vs\.?|versus|against|or|(?:is )?(?:better|worse) than|compared (?:to|with))\s+|\s*(?:对比|相比|还是|和|与|跟)\s*/i;
const MODEL = /^models\/([^/#]+)\.html(?:#v-(.+))?$/;
/** More cannot be compared. */
const MAX_MODELS = 6;

/** The models that `query` sets against each other; [] if it names fewer than two. */
export function parseComparison(
  engine: Pick<SearchEngine, "find">,
  things: readonly Addressed[],
  query: string,
): readonly ComparedModel[] {
  const sides = query.split(BETWEEN).slice(0, MAX_MODELS);
  if (sides.length < 2) return [];
  const models = sides.map((side) => findModel(engine, things, side)).filter((model) => model !== null);
  const refs = new Set(models.map(({ ref }) => ref));
  return models.length === sides.length && refs.size === models.length ? models : [];
}

function findModel(
  engine: Pick<SearchEngine, "find">,
  things: readonly Addressed[],
  words: string,
): ComparedModel | null {
  const { matches } = findRelaxed(
    engine,
    things,
    words.replace(/\b(?:is|surely|better|worse)\b|比较|哪个|谁|更?[好强]|对比|[?？]/gi, " "),
  ).answer;
  const found = matches.map((index) => things[index]).find((thing) => MODEL.test(thing?.address ?? ""));
  const [, family, variant] = MODEL.exec(found?.address ?? "") ?? [];
  if (found === undefined || family === undefined) return null;
  const name = found.names[0] ?? "";
  const variants = things.filter(({ address }) => address.startsWith(`models/${family}.html#v-`));
  // "Claude 3.5 Sonnet" is each of its snapshots, of which the one with most results is compared.
  const snapshots = variants.filter(({ names: [own = ""] }) => own === name || own.startsWith(`${name} (`));
  const meant = snapshots.length > 0 ? snapshots : variants.filter((other) => other === found || variant === undefined);
  const most = Math.max(...meant.map(({ weight }) => weight));
  const best = meant.find(({ weight }) => weight === most);
  const [, , id = ""] = MODEL.exec(best?.address ?? "") ?? [];
  return best === undefined ? null : { ref: `${family}/${id}`, name: best.names[0] ?? "" };
}
