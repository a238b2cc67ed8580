/** The panel that exports the table as shown. */

import { element } from "../../dom/element";
import { copy } from "../../page/clipboard";
import { type ExportTable, paperKeys, toCsv, toJson, toMarkdown } from "../export-formats";

/** Fills `panel`; `citations` fetches the BibTeX of all papers by key. */
export function exportPanel(
  panel: HTMLElement,
  taken: ExportTable,
  citations: () => Promise<Readonly<Record<string, string>>>,
): void {
  const status = element("p", { role: "status", class: "said" });
  const act = (title: string, work: () => void | Promise<void>): HTMLButtonElement => {
    const button = element("button", { type: "button" }, title);
    button.addEventListener("click", () => {
      Promise.resolve(work()).catch(() => {
        status.textContent = "The data could not be loaded.";
      });
    });
    return button;
  };
  const copied = async (text: string): Promise<void> => {
    const field = element("textarea", { class: "aside", "aria-hidden": "true", tabindex: "-1" });
    field.value = text;
    panel.append(field);
    const focused = document.activeElement;
    const done = await copy(field);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    status.textContent = done ? "Copied" : "The browser does not allow copying here";
  };
  const keys = paperKeys(taken);
  const bibtex = async (): Promise<void> => {
    const all = await citations();
    save("models.bib", "application/x-bibtex", keys.map((key) => `${all[key] ?? ""}\n`).join("\n"));
  };
  panel.replaceChildren(
    element(
      "fieldset",
      {},
      element("legend", {}, `Download ${taken.rows.length} rows`),
      element(
        "div",
        { class: "acts" },
        act("CSV", () => save("models.csv", "text/csv", `\ufeff${toCsv(taken)}`)),
        act("JSON", () => save("models.json", "application/json", toJson(taken))),
        act("Markdown", () => save("models.md", "text/markdown", toMarkdown(taken))),
        act(keys.length === 1 ? "BibTeX of 1 paper" : `BibTeX of ${keys.length} papers`, bibtex),
      ),
    ),
    element(
      "fieldset",
      {},
      element("legend", {}, "Copy"),
      element(
        "div",
        { class: "acts" },
        act("Link to this view", () => copied(taken.address)),
        act("Markdown table", () => copied(toMarkdown(taken))),
      ),
    ),
    element("p", { class: "note" }, "As shown: these rows, these columns, in this order. Data under CC BY 4.0."),
    status,
  );
}

function save(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
