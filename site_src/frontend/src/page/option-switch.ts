/** Shows one of several parts of a page, chosen by a row of buttons and by the URL. */

import { fragmentId } from "../dom/fragment";

/** The option that holds the element with this id; the first where none does. */
export function chosenOption<Option>(
  options: readonly Option[],
  holds: (option: Option) => boolean,
): Option | undefined {
  return options.find(holds) ?? options[0];
}

/**
 * Makes `<div data-choice="LABEL">` of `<div data-option="LABEL">`s show one of them, with buttons above.
 *
 * Without this script all stand one below the other. The address names the heading of the option that is shown, so
 * that a link leads to it.
 */
export function createOptionSwitch(choice: HTMLElement): void {
  const options = [...choice.querySelectorAll<HTMLElement>(":scope > [data-option]")];
  if (options.length < 2) return;
  const row = document.createElement("div");
  row.className = "choices";
  row.setAttribute("role", "group");
  row.setAttribute("aria-label", choice.dataset["choice"] ?? "");
  const buttons = options.map((option) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = option.dataset["option"] ?? "";
    button.addEventListener("click", () => {
      show(option);
      const heading = option.querySelector("[id]");
      if (heading !== null) history.replaceState(null, "", `#${heading.id}`);
    });
    return button;
  });
  row.append(...buttons);

  const show = (shown: HTMLElement | undefined): void => {
    options.forEach((option, index) => {
      option.hidden = option !== shown;
      buttons[index]?.setAttribute("aria-pressed", String(option === shown));
    });
  };
  const named = (): HTMLElement | null => document.getElementById(fragmentId(location.hash));
  const follow = (): void => {
    const target = named();
    if (target === null || !choice.contains(target)) return;
    show(options.find((option) => option.contains(target)));
    target.scrollIntoView();
  };

  const start = named();
  show(chosenOption(options, (option) => start !== null && option.contains(start)));
  choice.prepend(row);
  if (start !== null && choice.contains(start)) start.scrollIntoView();
  addEventListener("hashchange", follow);
}
