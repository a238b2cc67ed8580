/**
 * Two runs on the same problems, compared problem by problem.
 *
 * Gives the same numbers as catalog/pairs.py and catalog/statistics/comparisons.py.
 */

import { t, tn } from "../dom/words";
import { itemAt } from "./array";
import {
  FIRST,
  LEAST_SHARED,
  LETTERS,
  type Matter,
  NORMAL,
  type Pairs,
  type Part,
  type Runs,
  SURROGATES,
} from "./pairs-data";

/** Difference of two rates, as fractions, with its 95 % interval. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How many problems both runs were given. */
  readonly problems: number;
}

/** The value of each problem; null if unknown. */
export type Rates = readonly (number | null)[];

/** The values of each run of a part. */
export function decodeRates(runs: Runs): Rates[] {
  return runs.letters.map((encoded) => [...encoded].map((letter) => decodeRate(runs, letter.codePointAt(0) ?? 0)));
}

function decodeRate(runs: Runs, letter: number): number | null {
  const code = letter < LETTERS ? letter : letter - LETTERS + SURROGATES;
  return code < FIRST ? null : itemAt(runs.rates, code - FIRST);
}

/** First minus second, over the problems that both have; null if both have too few of them. */
export function comparePaired(ours: Rates, theirs: Rates): Difference | null {
  const differences: number[] = [];
  let most = 0;
  for (const run of [ours, theirs]) most = Math.max(most, run.filter((value) => value !== null).length);
  for (const [problem, our] of ours.entries()) {
    const their = theirs[problem] ?? null;
    if (our !== null && their !== null) differences.push(our - their);
  }
  if (differences.length < Math.max(2, LEAST_SHARED * most)) return null;
  return { ...pairedInterval(differences), problems: differences.length };
}

/** Agresti and Min 2005, as `paired_difference` has it: two problems are added, half a win for each side and a tie. */
function pairedInterval(differences: readonly number[]): { value: number; low: number; high: number } {
  const problems = differences.length + 2;
  const total = sum(differences);
  const middle = total / problems;
  const variance = (sum(differences.map((difference) => difference * difference)) + 1) / problems - middle * middle;
  const spread = NORMAL * Math.sqrt(variance / problems);
  const value = total / differences.length;
  return {
    value,
    low: Math.max(-1, Math.min(middle - spread, value)),
    high: Math.min(1, Math.max(middle + spread, value)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}

/** Two of the compared models, the one with the higher value first. */
export interface Pair {
  readonly higher: string;
  readonly lower: string;
  readonly difference: Difference;
}

/** Comparisons of the models on one benchmark, problem by problem. */
export interface BenchmarkComparison {
  readonly matter: Matter;
  /** How each model was run, by reference; "" where not stated. */
  readonly configurations: ReadonlyMap<string, string>;
  /** Ordered by how often the higher model is ahead, then by the difference. */
  readonly pairs: readonly Pair[];
}

/**
 * Every comparison, problem by problem, of two or more of `models`.
 *
 * `load` fetches the values of a part; it is called only for parts that are needed.
 */
export async function findComparisons(
  index: Pairs,
  models: readonly string[],
  load: (part: Part) => Promise<Runs>,
): Promise<BenchmarkComparison[]> {
  const comparisons = await Promise.all(
    index.matters.map(async (matter): Promise<BenchmarkComparison> => {
      const asked = models.filter((model) => matter.parts.some((part) => part.models.includes(model)));
      const configurations = new Map(
        matter.parts.flatMap((part) =>
          part.models.map((model, run): [string, string] => [model, itemAt(part.configurations, run)]),
        ),
      );
      if (asked.length < 2) return { matter, configurations, pairs: [] };
      const parts = matter.parts.filter((part) => part.models.some((model) => asked.includes(model)));
      const loaded = await Promise.all(parts.map(async (part) => ({ part, rates: decodeRates(await load(part)) })));
      const runs = new Map(
        loaded.flatMap(({ part, rates: all }) =>
          part.models.map((model, run): [string, Rates] => [model, itemAt(all, run)]),
        ),
      );
      return {
        matter,
        configurations,
        pairs: sortPairs(allPairs(asked.map((model): [string, Rates] => [model, runs.get(model) ?? []]))),
      };
    }),
  );
  return comparisons.filter(({ pairs: some }) => some.length > 0);
}

function allPairs(runs: readonly (readonly [string, Rates])[]): Pair[] {
  return runs.flatMap(([one, ours], index) =>
    runs.slice(index + 1).flatMap(([other, theirs]): Pair[] => {
      const difference = comparePaired(ours, theirs);
      if (difference === null) return [];
      const { value, low, high, problems } = difference;
      return value < 0
        ? [{ higher: other, lower: one, difference: { value: -value, low: -high, high: -low, problems } }]
        : [{ higher: one, lower: other, difference }];
    }),
  );
}

function sortPairs(some: readonly Pair[]): Pair[] {
  const ahead = (model: string): number => some.filter(({ higher }) => higher === model).length;
  return [...some].sort(
    (one, other) => ahead(other.higher) - ahead(one.higher) || other.difference.value - one.difference.value,
  );
}

/** Whether the interval excludes zero. */
export function isSure({ low, high }: Difference): boolean {
  return low > 0 || high < 0;
}

/**
 * A difference in words, in points with one decimal.
 *
 * "A scores 3.1 points more than B on the 880 problems that both were given"
 */
export function differenceText(
  { value, low, high, problems }: Difference,
  higher: string,
  lower: string,
): { readonly difference: string; readonly interval: string } {
  const points = absolutePoints(value);
  const names = { higher, lower };
  let difference: string;
  if (points === "0.0")
    difference = tn(
      "{higher} and {lower} score the same on the {n} problems that both were given",
      "{higher} and {lower} score the same on the {n} problems that both were given",
      problems,
      names,
    );
  else if (points === "1.0")
    difference = tn(
      "{higher} scores 1.0 point more than {lower} on the {n} problems that both were given",
      "{higher} scores 1.0 point more than {lower} on the {n} problems that both were given",
      problems,
      names,
    );
  else
    difference = tn(
      "{higher} scores {points} points more than {lower} on the {n} problems that both were given",
      "{higher} scores {points} points more than {lower} on the {n} problems that both were given",
      problems,
      { ...names, points },
    );
  return { difference, interval: t("95 %: {low} to {high}", { low: signedPoints(low), high: signedPoints(high) }) };
}

function absolutePoints(fraction: number): string {
  return (Math.abs(fraction) * 100).toFixed(1);
}

function signedPoints(fraction: number): string {
  return `${fraction < 0 && absolutePoints(fraction) !== "0.0" ? "−" : ""}${absolutePoints(fraction)}`;
}
