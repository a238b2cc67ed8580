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
  for (const child of children) if (child !== null) created.append(child);
  return created;
}

/** The one element in `root` that `selector` names; a page without it is not ours. */
export function find<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const match = root.querySelector<T>(selector);
  if (match === null) throw new Error(`the page has no ${selector}`);
  return match;
}
