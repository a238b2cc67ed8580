/**
 * Parts that many kinds of pages have: copy buttons, fields for questions, and parts of which one is shown (see
 * option-switch.ts).
 *
 * `<button data-copy-target="ID" hidden>` copies the text of the element with that id. It stays hidden until this
 * script runs; it keeps the focus, and a status line says what happened.
 */

import { showAsOfForm } from "../charts/load-dated-plots";
import { t } from "../dom/words";
import { copy } from "./clipboard";
import { createOptionSwitch } from "./option-switch";

/** Created before it is needed: screen readers announce changes of a region they know, not a new region. */
function statusLine(): HTMLElement {
  const line = document.createElement("p");
  line.className = "catalog-status";
  line.setAttribute("role", "status");
  // For screen readers only; styled here, in case the style sheet does not load.
  Object.assign(line.style, {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  });
  document.body.append(line);
  return line;
}

const MESSAGE_MS = 2000;

function enableCopyButtons(buttons: readonly HTMLButtonElement[]): void {
  if (buttons.length === 0) return;
  const line = statusLine();
  let timer = 0;
  for (const button of buttons) {
    const target = document.getElementById(button.dataset["copyTarget"] ?? "");
    if (target === null) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      void copy(target).then((done) => {
        line.textContent = done ? t("Copied") : t("Not copied: the text is selected, copy it by keyboard");
        button.dataset["copyState"] = done ? "copied" : "selected";
        button.focus({ preventScroll: true });
        clearTimeout(timer);
        timer = setTimeout(() => {
          // Empty it, so that the same message is announced again next time.
          line.textContent = "";
          for (const other of buttons) delete other.dataset["copyState"];
        }, MESSAGE_MS);
      });
    });
  }
}

/** By script: the policy of pages lets no form be sent. */
function sendQuestions(form: HTMLFormElement): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const question = String(new FormData(form).get("q") ?? "");
    // The table of models sets no two models against each other: the search finds their comparison.
    const page = /\s(?:vs\.?|versus)\s|对比|还是/i.test(question) ? "compare" : "ask";
    location.assign(`${form.dataset[page]}?q=${encodeURIComponent(question)}`);
  });
}

export function startPageParts(): void {
  enableCopyButtons([...document.querySelectorAll<HTMLButtonElement>("button[data-copy-target]")]);
  for (const choice of document.querySelectorAll<HTMLElement>("[data-choice]")) createOptionSwitch(choice);
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-ask]")) sendQuestions(form);
  // Pages with charts to explore start it in charts.ts.
  if (document.querySelector("figure[data-chart]") === null) showAsOfForm();
}
