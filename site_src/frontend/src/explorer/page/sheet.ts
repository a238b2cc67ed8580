/** On a phone everything that chooses stands in a sheet over the page, and goes back where it was. */

import { element } from "./element";

/** Makes `button` open a sheet that holds `parts`; `said` is what its closing button says. */
export function sheet(
  button: HTMLButtonElement,
  parts: readonly HTMLElement[],
  said: () => string,
): { update(): void } {
  const done = element("button", { type: "button", class: "done" });
  const body = element("div", { class: "sheet-body" });
  const dialog = element(
    "dialog",
    { class: "sheet", "aria-label": "Filters, columns, order" },
    body,
    element("div", { class: "sheet-foot" }, done),
  );
  const places = parts.map((part) => {
    const place = document.createComment("");
    part.before(place);
    return place;
  });
  // Inside the article, whose styles it needs; a modal dialog is over everything wherever it stands.
  button.after(dialog);
  const wide = matchMedia("(min-width: 45em)");
  button.addEventListener("click", () => {
    body.append(...parts);
    done.textContent = said();
    dialog.showModal();
  });
  done.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    for (const [index, place] of places.entries()) place.after(parts[index] ?? "");
    button.focus();
  });
  wide.addEventListener("change", () => {
    if (wide.matches && dialog.open) dialog.close();
  });
  return {
    update() {
      if (dialog.open) done.textContent = said();
    },
  };
}
