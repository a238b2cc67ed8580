/** A result as HTML: its name with what was found marked, another name, a note. */

import type { Mark } from "../search/marks";
import type { Result } from "../search/results";
import { element } from "./element";

/** What a link to the result shows. */
export function shown({ entry, marks, other, otherMarks }: Result): HTMLElement[] {
  const note = element("span", { class: "finder-note" });
  if (other !== "") note.append("also ", ...marked(other, otherMarks), entry.note === "" ? "" : " · ");
  note.append(entry.note);
  return [element("span", { class: "finder-name" }, ...marked(entry.names[0] ?? "", marks)), note];
}

function marked(text: string, found: readonly Mark[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let done = 0;
  for (const [from, to] of found) {
    parts.push(text.slice(done, from), element("mark", {}, text.slice(from, to)));
    done = to;
  }
  parts.push(text.slice(done));
  return parts;
}
