/** The panel that exports the table as shown. */

import { element } from "../../dom/element";
import { save } from "../../dom/save";
import { t, tn } from "../../dom/words";
import { copy } from "../../page/clipboard";
import type { ExportOrigins } from "../data";
import { type ExportTable, toCsv, toJson, toMarkdown } from "../export-formats";
import { toBibtex, toLatex, toTypst } from "../paper-formats";

/** Fills `panel`; `citations` fetches the BibTeX of all papers by key, `origins` where each score was read. */
export function exportPanel(
  panel: HTMLElement,
  taken: ExportTable,
  citations: () => Promise<Readonly<Record<string, string>>>,
  origins: () => Promise<ExportOrigins>,
): void {
  const status = element("p", { role: "status", class: "said" });
  const act = (title: string, work: () => void | Promise<void>): HTMLButtonElement => {
    const button = element("button", { type: "button" }, title);
    button.addEventListener("click", () => {
      Promise.resolve(work()).catch(() => {
        status.textContent = t("The data could not be loaded.");
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
    status.textContent = done ? t("Copied") : t("The browser does not allow copying here");
  };
  const whole = async (): Promise<ExportTable> => ({ ...taken, origins: await origins() });
  const bibtex = async (): Promise<void> =>
    save("models.bib", "application/x-bibtex", toBibtex(await whole(), await citations()));
  panel.replaceChildren(
    element(
      "fieldset",
      {},
      element("legend", {}, tn("Download {n} rows", "Download {n} rows", taken.rows.length)),
      element(
        "div",
        { class: "acts" },
        act("CSV", async () => save("models.csv", "text/csv", `\ufeff${toCsv(await whole())}`)),
        act("JSON", async () => save("models.json", "application/json", toJson(await whole()))),
        act("Markdown", () => save("models.md", "text/markdown", toMarkdown(taken))),
        act("LaTeX", async () => save("models.tex", "application/x-tex", toLatex(await whole()))),
        act("Typst", async () => save("models.typ", "text/plain", toTypst(await whole()))),
        act(t("BibTeX of sources and papers"), bibtex),
      ),
    ),
    element(
      "fieldset",
      {},
      element("legend", {}, t("Copy")),
      element(
        "div",
        { class: "acts" },
        act(t("Link to this view"), () => copied(taken.address)),
        act(t("Markdown table"), () => copied(toMarkdown(taken))),
      ),
    ),
    element("p", { class: "note" }, t("As shown: these rows, these columns, in this order. Data under CC BY 4.0.")),
    status,
  );
}
