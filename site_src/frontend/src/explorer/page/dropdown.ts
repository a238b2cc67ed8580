/** Buttons that open a panel: one is open at a time; Escape and a click elsewhere close it. */

import { element, find } from "../../dom/element";

export interface Dropdown {
  readonly id: string;
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
}

/** The dropdowns in `root`; `fill` is called each time before one opens. */
export function createDropdowns(root: HTMLElement, fill: (dropdown: Dropdown) => void): readonly Dropdown[] {
  const dropdowns = [...root.querySelectorAll<HTMLElement>(".drop")].map((container): Dropdown => {
    const id = container.dataset["panel"] ?? "";
    const button = find<HTMLButtonElement>(container, "button");
    const panel = element("div", {
      class: "panel",
      id: `panel-${id}`,
      role: "group",
      "aria-label": button.textContent,
      hidden: "",
    });
    container.append(panel);
    button.setAttribute("aria-controls", panel.id);
    return { id, button, panel };
  });
  const close = (dropdown: Dropdown, focus: boolean): void => {
    if (dropdown.panel.hidden) return;
    dropdown.panel.hidden = true;
    dropdown.button.setAttribute("aria-expanded", "false");
    if (focus) dropdown.button.focus();
  };
  for (const dropdown of dropdowns) {
    dropdown.button.addEventListener("click", () => {
      const opening = dropdown.panel.hidden;
      for (const other of dropdowns) close(other, false);
      if (!opening) return;
      fill(dropdown);
      dropdown.panel.hidden = false;
      dropdown.button.setAttribute("aria-expanded", "true");
      // Opens to the side that has room.
      dropdown.panel.classList.toggle(
        "from-end",
        dropdown.button.getBoundingClientRect().left > document.documentElement.clientWidth / 2,
      );
    });
    dropdown.panel.parentElement?.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || dropdown.panel.hidden) return;
      event.preventDefault();
      event.stopPropagation();
      close(dropdown, true);
    });
  }
  document.addEventListener("pointerdown", (event) => {
    const inside = event.target instanceof Element ? event.target.closest(".drop, dialog.sheet") : null;
    for (const dropdown of dropdowns)
      if (inside === null || (inside.matches(".drop") && !inside.contains(dropdown.panel))) close(dropdown, false);
  });
  return dropdowns;
}

/** The dropdown whose panel is open. */
export function findOpen(all: readonly Dropdown[]): Dropdown | undefined {
  return all.find(({ panel }) => !panel.hidden);
}
