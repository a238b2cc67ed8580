/**
 * Entry script of the pages that help to choose a model: the form shows one of the answers in the page.
 *
 * Each `section.condition` has the values of the selects in its id, joined by `_`; the one with the class `shown` is
 * visible. The address names it, so that every answer can be linked, and works without this script.
 */

import { fragmentId } from "./dom/fragment";

function startForm(form: HTMLElement): void {
  const selects = [...form.querySelectorAll("select")];
  const answers = [...document.querySelectorAll<HTMLElement>("section.condition")];

  function show(id: string): boolean {
    const answer = answers.find((one) => one.id === id);
    if (answer === undefined) return false;
    for (const one of answers) one.classList.toggle("shown", one === answer);
    return true;
  }

  function follow(): void {
    const id = fragmentId(location.hash);
    if (!show(id)) return;
    const values = id.split("_");
    for (const [index, select] of selects.entries()) select.value = values[index] ?? select.value;
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".choose-work a")) link.hash = id;
  }

  form.addEventListener("change", () => {
    const id = selects.map((select) => select.value).join("_");
    history.replaceState(null, "", `#${id}`);
    follow();
  });
  addEventListener("hashchange", follow);
  follow();
}

const questions = document.querySelector<HTMLElement>(".choose-questions");
if (questions !== null) startForm(questions);
