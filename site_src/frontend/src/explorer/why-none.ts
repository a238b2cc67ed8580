/** Says why a view shows no model, and which views near it show some. */

import { joined, listed, t, tn } from "../dom/words";
import { itemAt } from "./array";
import { type Catalogue, HAS_RESULT } from "./catalogue";
import { cellText, formatSize } from "./columns";
import { Filter, type TextMatcher } from "./filter";
import { byLanguageResults } from "./language-results";
import { clearFilters, filterChips, rangeText, scoreTitle } from "./page/chips";
import { ANY_RANGE, type ValueRange, type View, withChoice, withRange } from "./view-url";
import { weightsText } from "./weights-text";

export interface NearView {
  readonly label: string;
  readonly view: View;
  /** How many models it shows; at least one. */
  readonly count: number;
}

export interface Explanation {
  readonly text: string;
  /** Those with the fewest models first: they are nearest to what was asked. */
  readonly near: readonly NearView[];
}

const MAX_NEAR = 4;

/** Explanation of a view that shows no model. All scores must be loaded if the view filters by results. */
export function whyNone(catalogue: Catalogue, view: View, search: TextMatcher): Explanation {
  const rowsOf = (other: View): number[] => [...new Filter(catalogue, other, search).rows.values()];
  const chips = filterChips(catalogue, view);
  const near = chips
    .map((chip) => ({ label: t("Without {filter}", { filter: chip.text }), view: chip.without }))
    .concat(languageView(catalogue, view))
    .map((other) => ({ ...other, count: rowsOf(other.view).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count)
    .slice(0, MAX_NEAR);
  const asked = resultNames(catalogue, view);
  const others = withoutResults(catalogue, view);
  if (asked.length === 0 || others.query.trim() !== "") {
    if (near.length === 0 && chips.length > 1)
      return {
        text: t("No model matches these filters, nor all but one of them."),
        near: [{ label: t("Without filters"), view: clearFilters(view), count: catalogue.size }],
      };
    const text =
      chips.length === 1 && view.query.trim() !== ""
        ? t("No model is called or tagged so.")
        : t("No model matches all of these filters.");
    return { text, near };
  }
  const rest = rowsOf(others).length;
  if (rest === 0) return { text: t("There is no {model}.", { model: modelWords(catalogue, others, 1) }), near };
  const none = tn("The one {models} has no {value} value", "None of the {n} {models} has a {value} value", rest, {
    models: modelWords(catalogue, others, rest),
    value: joined(asked),
  });
  return { text: withNearestSize(none, catalogue, view, rowsOf), near };
}

function languageView(catalogue: Catalogue, view: View): { label: string; view: View }[] {
  const other = byLanguageResults(catalogue, view);
  return other === null ? [] : [{ label: t("With results in that language instead"), view: other }];
}

/** What results a view requires: "SWE-bench", "SWE-bench from 60". */
function resultNames(catalogue: Catalogue, view: View): string[] {
  const has = (view.facets.get(HAS_RESULT)?.values ?? []).map((value) => scoreTitle(catalogue, value) ?? value);
  const scored = [...view.ranges]
    .filter(([id]) => catalogue.columnsOf(id).length > 0)
    .map(([id, range]) => t("{text} ({note})", { text: scoreTitle(catalogue, id) ?? id, note: rangeText(range) }));
  return [...has, ...scored];
}

/** `view` without what it requires of results. */
function withoutResults(catalogue: Catalogue, view: View): View {
  const facets = new Map(view.facets);
  facets.delete(HAS_RESULT);
  const ranges = new Map([...view.ranges].filter(([id]) => catalogue.columnsOf(id).length === 0));
  return { ...view, facets, ranges };
}

/** Words for the models of a view, for one or several: "open models up to 10B". */
function modelWords(catalogue: Catalogue, view: View, count: number): string {
  const access = view.facets.get("access");
  const size = view.ranges.get("parameters");
  const weights = access?.values.map((value) => value.replace(/-.*/, "")) ?? [];
  const plain = withRange(
    access === undefined || access.excluded.length > 0 ? view : withChoice(view, "access", { ...access, values: [] }),
    "parameters",
    ANY_RANGE,
  );
  const rest = filterChips(catalogue, plain).map(({ text }) => text);
  let models = count === 1 ? t("model") : t("models");
  if (weights.length > 0)
    models = t("{weights} {models}", { weights: weights.map(weightsText).join(t(" or ")), models });
  if (size !== undefined) models = ofSize(models, size);
  return rest.length === 0 ? models : t("{models} ({filters})", { models, filters: listed(rest) });
}

/** "open models up to 10B". */
function ofSize(models: string, { from, to }: ValueRange): string {
  if (from === "") return t("{models} up to {to}", { models, to });
  if (to === "") return t("{models} from {from}", { models, from });
  return t("{models} {range}", { models, range: rangeText({ from, to }) });
}

/** `text` as a sentence, with "; the smallest that has one is X (32B)" for a view with a largest size. */
function withNearestSize(text: string, catalogue: Catalogue, view: View, rowsOf: (view: View) => number[]): string {
  const size = view.ranges.get("parameters");
  if (size === undefined) return t("{text}.", { text });
  const sizes = catalogue.table.rows.facts["parameters"] ?? [];
  const sized = rowsOf(withRange(view, "parameters", ANY_RANGE))
    .map((row) => ({ row, size: Number(itemAt(sizes, row)) }))
    .filter((other) => other.size > 0)
    .sort((one, other) => one.size - other.size);
  const nearest = size.to === "" ? sized.at(-1) : sized[0];
  if (nearest === undefined) return t("{text}; nor has any other whose size is known.", { text });
  const values = { text, model: cellText(catalogue, nearest.row, "name"), size: formatSize(nearest.size) };
  return size.to === ""
    ? t("{text}; the largest that has one is {model} ({size}).", values)
    : t("{text}; the smallest that has one is {model} ({size}).", values);
}
