/**
 * The form that writes an entry: checks the fields, shows the YAML, offers to copy it or to open it at the repository.
 *
 * The fields are in the page (catalog/views/entry_form.py makes them from the schemas); nothing is sent anywhere.
 */

import { loadData } from "./dom/load-data";
import { sentences, t, tn } from "./dom/words";
import { findProblem, isImpossibleDate, parseValue, type Rules, slug, splitValues } from "./form/validate";
import { type Fields, type Order, type Scalar, type Value, yaml } from "./form/yaml";

interface FormConfig {
  readonly start: string;
  readonly path: string;
  readonly text: string;
  readonly most: number;
  readonly folders: Readonly<Record<string, string>>;
  readonly order: Readonly<Record<string, Order>>;
}

/** Ids of entries by folder, and (id, name) of what fields offer, by list. */
interface Offers {
  readonly known: Readonly<Record<string, readonly string[]>>;
  readonly offers: Readonly<Record<string, readonly (readonly [string, string])[]>>;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const config = JSON.parse(document.getElementById("form-told")?.textContent ?? "{}") as FormConfig;
const output = document.getElementById("form-yaml") as HTMLElement;
const pathOutput = document.getElementById("form-path") as HTMLElement;
const statusLine = document.getElementById("form-state") as HTMLElement;
const openLink = document.getElementById("form-open") as HTMLAnchorElement;
const touched = new WeakSet<Element>();
let known: Offers["known"] = {};

function rules(field: Field): Rules {
  const { form = "text", pattern = "", most = "0", example = "" } = field.dataset;
  return { form, pattern, most: Number(most), example, needed: field.dataset["needed"] !== undefined };
}

/** Shows an error beside a field, once the reader has been there. */
function showError(field: Field, message: string): void {
  const shown = touched.has(field) ? message : "";
  const line = document.getElementById(`${field.id}-error`);
  if (line !== null && line.textContent !== shown) line.textContent = shown;
  if (shown === "") field.removeAttribute("aria-invalid");
  else field.setAttribute("aria-invalid", "true");
}

function fieldsOf(part: Element): Field[] {
  return [...part.querySelectorAll<Field>("[data-form]")];
}

/** Typed fields of a part, and the number of errors. An optional part has none while it is empty. */
function readPart(part: Element, optional: boolean): { fields: Record<string, Value>; wrong: number } {
  const fields: Record<string, Value> = {};
  let wrong = 0;
  const all = fieldsOf(part);
  const empty = all.every((field) => field.value.trim() === "");
  for (const field of all) {
    const { name = "" } = field.dataset;
    const asked = rules(field);
    const instead = all.find((other) => other.dataset["name"] === field.dataset["instead"]);
    const otherFilled = instead !== undefined && instead.value.trim() !== "";
    const needed = asked.needed && !(optional && empty) && !otherFilled;
    let message = findProblem({ ...asked, needed }, field.value);
    if (message === "" && otherFilled && field.value.trim() !== "")
      message = t("Write this or {field}, as the metric's unit asks for, not both.", {
        field: instead.dataset["name"] ?? "",
      });
    if (message === "" && /^(?:released|date|retrieved)$/.test(name) && isImpossibleDate(field.value))
      message = t("This date does not exist.");
    showError(field, message);
    if (message !== "") wrong += 1;
    const values = splitValues(asked.form, field.value).map((piece): Scalar => parseValue(asked.form, piece));
    if (values[0] !== undefined) fields[name] = asked.form === "list" ? values : values[0];
  }
  return { fields, wrong };
}

function readEntry(form: HTMLElement): { fields: Fields; wrong: number } {
  const fields: Record<string, Value> = {};
  let wrong = 0;
  for (const part of form.querySelectorAll<HTMLElement>("[data-part]")) {
    const name = part.dataset["part"] ?? "";
    const copies = part.querySelectorAll("[data-copy]");
    if (copies.length > 0) {
      const all = [...copies].map((copy, i) => readPart(copy, name !== "rows" || i > 0));
      wrong += all.reduce((sum, reading) => sum + reading.wrong, 0);
      const some = all.map((reading) => reading.fields).filter((partFields) => Object.keys(partFields).length > 0);
      if (some.length > 0) fields[name] = some;
    } else {
      const reading = readPart(part, name !== "" && name !== "source");
      wrong += reading.wrong;
      if (name === "") Object.assign(fields, reading.fields);
      else if (Object.keys(reading.fields).length > 0) fields[name] = reading.fields;
    }
  }
  return { fields, wrong };
}

/** Path of the file: named after the entry, for results after their source. */
function entryPath(kind: string, fields: Fields): string {
  const folder = config.folders[kind] ?? "";
  if (kind !== "result") return `${folder}/${slug(typeof fields["name"] === "string" ? fields["name"] : "") || "name"}`;
  const source = (fields["source"] ?? {}) as Fields;
  const named = slug(typeof source["title"] === "string" ? source["title"] : "") || "source";
  return `${folder}/${named}/results`;
}

function currentForm(): HTMLElement | null {
  return document.querySelector<HTMLElement>("[data-kind]:not([hidden])");
}

function update(): void {
  const form = currentForm();
  if (form === null) return;
  const kind = form.dataset["kind"] ?? "";
  const { fields, wrong } = readEntry(form);
  const unmeasured = kind === "result" && fields["measured_by"] === undefined && fields["quoted"] !== true;
  const at = entryPath(kind, fields);
  const stem = at.slice(at.indexOf("/") + 1);
  const text = yaml(fields, config.order[kind] ?? {});
  const file = `entries/${at}.yaml`;
  output.textContent = text;
  pathOutput.textContent = file;
  const messages: string[] = [];
  if (known[config.folders[kind] ?? ""]?.includes(stem) === true)
    messages.push(t("A file with this name already exists: edit that file."));
  if (wrong > 0) messages.push(tn("One field is missing or wrong.", "{n} fields are missing or wrong.", wrong));
  if (unmeasured) messages.push(t("Say who ran the models, or that the source quotes others."));
  const address = (withText: boolean): string =>
    `${config.start}${config.path}=${encodeURIComponent(file)}` +
    (withText ? `&${config.text}=${encodeURIComponent(text)}` : "");
  const short = address(true).length <= config.most;
  openLink.hidden = messages.length > 0;
  openLink.href = address(short);
  if (messages.length === 0)
    messages.push(short ? t("Ready.") : t("Ready; too long for a link: copy it, then open the new file."));
  const message = sentences(messages);
  if (statusLine.textContent !== message) statusLine.textContent = message;
}

/** Adds a copy of a part that can be repeated; ids stay unique. */
function addCopy(button: HTMLButtonElement): HTMLElement | null {
  const part = button.closest<HTMLElement>("[data-part]");
  const last = part?.querySelector<HTMLElement>("[data-copy]:last-of-type");
  if (part === null || part === undefined || last === null || last === undefined) return null;
  const copy = last.cloneNode(true) as HTMLElement;
  const number = Number(last.dataset["copy"]) + 1;
  copy.dataset["copy"] = String(number);
  copy.setAttribute("aria-label", `${part.dataset["title"] ?? ""} ${number + 1}`);
  const renamed = (id: string): string =>
    `${id.replace(/--\d+/, "")}`.replace(/(-error|-help)?$/, (end) => `--${number}${end}`);
  for (const element of copy.querySelectorAll("*")) {
    if (element.id !== "") element.id = renamed(element.id);
    for (const name of ["for", "aria-describedby"]) {
      const ids = element.getAttribute(name);
      if (ids !== null) element.setAttribute(name, ids.split(" ").map(renamed).join(" "));
    }
    if (element.matches("[data-form]")) {
      (element as Field).value = "";
      element.removeAttribute("aria-invalid");
    }
    if (element.matches(".field-error")) element.textContent = "";
  }
  last.after(copy);
  return copy;
}

/** `?model=codegen%2Fmono-16.1b#result` opens a form with a field filled. */
function applyAddress(): void {
  const forms = [...document.querySelectorAll<HTMLElement>("[data-kind]")];
  const chosen = forms.find((form) => form.dataset["kind"] === location.hash.slice(1)) ?? forms[0];
  for (const form of forms) form.hidden = form !== chosen;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-choose]")) {
    if (link.dataset["choose"] === chosen?.dataset["kind"]) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  const fields = [...(chosen?.querySelectorAll<Field>("[data-form]") ?? [])];
  for (const [name, given] of new URLSearchParams(location.search)) {
    const field = fields.find((candidate) => candidate.dataset["name"] === name);
    if (field !== undefined && field.value === "") field.value = given;
  }
  update();
}

/** Fills the lists of what fields offer: a large catalogue has many ids, and most visits need none. */
async function loadOffers(): Promise<void> {
  const data = (await loadData(document.getElementById("form")?.dataset["offers"] ?? "", "form")) as Offers;
  known = data.known;
  for (const [name, choices] of Object.entries(data.offers))
    document.getElementById(`offers-${name}`)?.replaceChildren(
      ...choices.map(([id, meaning]) => {
        const option = document.createElement("option");
        option.value = id;
        option.textContent = meaning;
        return option;
      }),
    );
  update();
}

document.addEventListener(
  "focusin",
  () => {
    loadOffers().catch(() => undefined); // the form works without what it offers
  },
  { once: true },
);
document.addEventListener("input", (event) => {
  if (event.target instanceof Element) touched.add(event.target);
  update();
});
document.addEventListener("focusout", (event) => {
  if (event.target instanceof Element && event.target.matches("[data-form]")) {
    touched.add(event.target);
    update();
  }
});
document.addEventListener("click", (event) => {
  if (!(event.target instanceof HTMLButtonElement) || event.target.dataset["grow"] === undefined) return;
  const copy = addCopy(event.target);
  update();
  if (copy !== null) fieldsOf(copy)[0]?.focus();
});
window.addEventListener("hashchange", applyAddress);
for (const element of document.querySelectorAll<HTMLElement>("[data-needs-script]")) element.hidden = false;
for (const element of document.querySelectorAll<HTMLElement>("[data-without-script]")) element.hidden = true;
applyAddress();
