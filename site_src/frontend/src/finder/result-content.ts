/** A search result as HTML: its name with highlights, another name, a note. */

import { element } from "../dom/element";
import { t } from "../dom/words";
import type { Highlight } from "../search/highlight";
import type { SearchResult } from "../search/results";
import type { Suggestion } from "./suggestions";

/** What a link to the result shows. */
export function resultContent({ entry, marks, other, otherMarks }: SearchResult): HTMLElement[] {
  const note = element("span", { class: "finder-note" });
  if (other !== "") note.append(`${t("also")} `, ...markedText(other, otherMarks), entry.note === "" ? "" : " · ");
  note.append(entry.note);
  return [element("span", { class: "finder-name" }, ...markedText(entry.names[0] ?? "", marks)), note];
}

/** What the link to a suggestion shows. */
export function suggestionContent({ title, note }: Suggestion): HTMLElement[] {
  return [element("span", { class: "finder-name" }, title), element("span", { class: "finder-note" }, note)];
}

function markedText(text: string, ranges: readonly Highlight[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let done = 0;
  for (const [from, to] of ranges) {
    parts.push(text.slice(done, from), element("mark", {}, text.slice(from, to)));
    done = to;
  }
  parts.push(text.slice(done));
  return parts;
}
