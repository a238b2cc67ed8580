/** Creates and finds HTML elements. Text becomes text nodes, never markup. */

export type Child = Node | string | null;

/** An element with attributes ("" for one that is only there, null for none) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== null) created.setAttribute(attribute, value);
  for (const child of children)
    if (child !== null) created.append(isRightToLeft(child, name) ? isolated(child) : child);
  return created;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** True for a text with letters that are written from right to left; `name` is that of the element it goes into. */
function isRightToLeft(child: Child, name: string): child is string {
  return typeof child === "string" && name !== "option" && name !== "textarea" && RIGHT_TO_LEFT.test(child);
}

/** A text in an element of its own, so that its direction does not move what is beside it. */
function isolated(text: string): HTMLElement {
  const bdi = document.createElement("bdi");
  bdi.textContent = text;
  return bdi;
}

/** The one element in `root` that `selector` names; a page without it is not ours. */
export function find<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const match = root.querySelector<T>(selector);
  if (match === null) throw new Error(`the page has no ${selector}`);
  return match;
}
