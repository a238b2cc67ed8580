/** On a phone, filters and column choices move into a sheet over the page, and back when it closes. */

import { element } from "../../dom/element";
import { t } from "../../dom/words";

/** Makes `button` open a sheet that holds `parts`; `said` is what its closing button says. */
export function createSheet(
  button: HTMLButtonElement,
  parts: readonly HTMLElement[],
  doneLabel: () => string,
): { update(): void } {
  const done = element("button", { type: "button", class: "done" });
  const body = element("div", { class: "sheet-body" });
  const dialog = element(
    "dialog",
    { class: "sheet", "aria-label": t("Filters, columns, order") },
    body,
    element("div", { class: "sheet-foot" }, done),
  );
  const places = parts.map((part) => {
    const placeholder = document.createComment("");
    part.before(placeholder);
    return placeholder;
  });
  // Inside the article, for its styles; a modal dialog is on top wherever it is in the page.
  button.after(dialog);
  const wide = matchMedia("(min-width: 45em)");
  button.addEventListener("click", () => {
    body.append(...parts);
    done.textContent = doneLabel();
    dialog.showModal();
  });
  done.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    for (const [index, placeholder] of places.entries()) placeholder.after(parts[index] ?? "");
    button.focus();
  });
  wide.addEventListener("change", () => {
    if (wide.matches && dialog.open) dialog.close();
  });
  return {
    update() {
      if (dialog.open) done.textContent = doneLabel();
    },
  };
}
