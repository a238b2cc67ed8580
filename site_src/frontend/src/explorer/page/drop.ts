/** Buttons with something behind them: one is open at a time, Escape and a click elsewhere close it. */

import { element, find } from "./element";

export interface Drop {
  readonly id: string;
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
}

/** The drops in `root`; `fill` is called each time before one opens. */
export function drops(root: HTMLElement, fill: (drop: Drop) => void): readonly Drop[] {
  const made = [...root.querySelectorAll<HTMLElement>(".drop")].map((place): Drop => {
    const id = place.dataset["panel"] ?? "";
    const button = find<HTMLButtonElement>(place, "button");
    const panel = element("div", {
      class: "panel",
      id: `panel-${id}`,
      role: "group",
      "aria-label": button.textContent,
      hidden: "",
    });
    place.append(panel);
    button.setAttribute("aria-controls", panel.id);
    return { id, button, panel };
  });
  const close = (drop: Drop, focus: boolean): void => {
    if (drop.panel.hidden) return;
    drop.panel.hidden = true;
    drop.button.setAttribute("aria-expanded", "false");
    if (focus) drop.button.focus();
  };
  for (const drop of made) {
    drop.button.addEventListener("click", () => {
      const opening = drop.panel.hidden;
      for (const each of made) close(each, false);
      if (!opening) return;
      fill(drop);
      drop.panel.hidden = false;
      drop.button.setAttribute("aria-expanded", "true");
      // On the side where it has room.
      drop.panel.classList.toggle(
        "from-end",
        drop.button.getBoundingClientRect().left > document.documentElement.clientWidth / 2,
      );
    });
    drop.panel.parentElement?.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || drop.panel.hidden) return;
      event.preventDefault();
      event.stopPropagation();
      close(drop, true);
    });
  }
  document.addEventListener("pointerdown", (event) => {
    const inside = event.target instanceof Element ? event.target.closest(".drop, dialog.sheet") : null;
    for (const drop of made)
      if (inside === null || (inside.matches(".drop") && !inside.contains(drop.panel))) close(drop, false);
  });
  return made;
}

/** The drop whose panel is open. */
export function opened(all: readonly Drop[]): Drop | undefined {
  return all.find(({ panel }) => !panel.hidden);
}
