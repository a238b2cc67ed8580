/** Elements made in one call; text becomes text nodes, never markup. */

export type Child = Node | string | null;

/** An element with attributes ("" for one that is only there, null for none) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(attribute, value);
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** The one element in `root` that `selector` names; a page without it is not ours. */
export function find<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}
