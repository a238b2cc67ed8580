// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/form/validate.ts
  var NUMBER = /^-?[0-9]+(?:\.[0-9]+)?$/;
  function splitValues(form, typed) {
    const pieces = form === "list" ? typed.split(/[,\n]/) : [typed];
    return pieces.map((piece) => piece.replace(/\s+/g, " ").trim()).filter((piece) => piece !== "");
  }
  function findProblem(rules2, typed) {
    const values = splitValues(rules2.form, typed);
    if (values.length === 0) return rules2.needed ? "Needed." : "";
    const example = rules2.example === "" ? "" : `; write it like ${rules2.example}`;
    for (const text of values) {
      if (/<[a-z/!]/i.test(text)) return "This looks like HTML; write plain text.";
      if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(text)) return "There is a character that cannot be seen; delete it.";
      if ((rules2.form === "number" || rules2.form === "whole") && !NUMBER.test(text))
        return `Not a number alone${example}.`;
      if (rules2.form === "whole" && !/^[0-9]{1,15}$/.test(text)) return "Not a whole number.";
      if (rules2.most > 0 && text.length > rules2.most) return `Longer than ${rules2.most} characters.`;
      if (rules2.pattern !== "" && !new RegExp(rules2.pattern, "u").test(text))
        return `“${text}” has not the right form${example}.`;
    }
    return "";
  }
  function isImpossibleDate(typed) {
    const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(typed.trim());
    if (match === null) return false;
    const month = Number(match[2]);
    const last = new Date(Date.UTC(Number(match[1]), month, 0)).getUTCDate();
    return month < 1 || month > 12 || match[3] !== void 0 && (Number(match[3]) < 1 || Number(match[3]) > last);
  }
  function parseValue(form, piece) {
    if (form === "number" || form === "whole") return { number: piece };
    if (form === "flag") return piece === "true";
    return piece;
  }
  function slug(text) {
    const plain = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    return plain.replace(/\+/g, "-plus").replace(/[^a-z0-9.]+/g, "-").replace(/^[-.]+|[-.]+$/g, "").slice(0, 80);
  }

  // src/form/yaml.ts
  var WIDTH = 140;
  var PROSE = 120;
  var SENTENCE = 100;
  var MOST_LINES = 3;
  var RUNNING = "authors";
  var INDICATORS = new Set("-?:,[]{}#&*!|>'\"%@`=<~");
  var WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
  var NUMBERS = alternatives(
    [
      /^(?=\D*\d)[-+]?(?:\d[\d_]*)?\.?[\d_]*(?:[eE][-+]?\d+)?$/,
      /^[-+]?0[xX][\da-fA-F_]+$/,
      /^[-+]?0[bB][01_]+$/,
      /^0o[0-7]+$/,
      /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
      /^[-+]?\.(?:inf|nan)$/
    ],
    "i"
  );
  var UNSEEN = alternatives([
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
    /[\u0000-\u001f\u007f-\u009f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f]/,
    /[\ue000-\uf8ff\ufeff\ufff9-\ufffb\ufffe\uffff]/,
    /[\ud800-\udbff](?![\udc00-\udfff])/,
    // the halves of broken pairs
    /(?<![\ud800-\udbff])[\udc00-\udfff]/
  ]);
  function alternatives(patterns, flags = "") {
    return new RegExp(patterns.map(({ source }) => source).join("|"), flags);
  }
  function escaped(sign) {
    const code = sign.codePointAt(0) ?? 0;
    if (code >= 55296 && code <= 57343) return "";
    if (sign === "\n" || sign === "	" || sign === "\r") return { "\n": "\\n", "	": "\\t", "\r": "\\r" }[sign];
    return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  }
  function length(text) {
    return [...text].length;
  }
  function isPlain(text, inside) {
    if (text === "" || INDICATORS.has(text[0] ?? "") || text !== text.trim() || text.startsWith("...")) return false;
    if (text.includes(": ") || text.includes(" #") || text.endsWith(":") || UNSEEN.test(text)) return false;
    if (WORDS.test(text) || NUMBERS.test(text)) return false;
    return !inside || !/[,[\]{}?]/.test(text);
  }
  function scalar(value, inside) {
    if (typeof value === "boolean") return String(value);
    if (typeof value === "object") return value.number;
    if (isPlain(value, inside)) return value;
    if (/["\\]/.test(value) && !value.includes("'") && !UNSEEN.test(value)) return `'${value}'`;
    const quoted = value.replace(/["\\]/g, "\\$&");
    return `"${quoted.replace(new RegExp(UNSEEN, "g"), escaped)}"`;
  }
  function isFields(value) {
    return typeof value === "object" && !Array.isArray(value) && !("number" in value);
  }
  function isList(value) {
    return Array.isArray(value);
  }
  var Printer = class {
    order;
    constructor(order) {
      this.order = order;
    }
    /** Pairs in the order of their form; `name` is the field that they are in. */
    ordered(fields, name) {
      const positions = new Map(this.order[name]?.map((fieldName, i) => [fieldName, i]));
      const at = (fieldName) => positions.get(fieldName) ?? positions.size;
      return Object.entries(fields).sort(([one], [other]) => at(one) - at(other));
    }
    block(value, name, indent) {
      const start = " ".repeat(indent);
      if (isList(value)) return value.flatMap((item) => this.item(`${start}-`, null, item, name, indent));
      return this.ordered(value, name).flatMap(
        ([key, fieldValue]) => this.item(`${start}${key}:`, key, fieldValue, key, indent)
      );
    }
    item(start, key, value, name, indent) {
      if (!isList(value) && !isFields(value)) return this.scalarLines(start, value, indent);
      const parts = this.parts(value, name);
      if (parts !== null) {
        const whole = `${start} ${this.inBrackets(value, parts)}`;
        if (length(whole) <= WIDTH || name === "rows") return [whole];
        const wrapped = this.wrapped(key, value, parts, start);
        if (wrapped !== null) return wrapped;
      }
      const lines = this.block(value, name, indent + 2);
      if (key !== null) return [start, ...lines];
      return [`${start} ${lines[0]?.slice(indent + 2) ?? ""}`, ...lines.slice(1)];
    }
    scalarLines(start, value, indent) {
      const text = scalar(value, false);
      const folds = typeof value === "string" && /^\S+(?: \S+)*$/.test(value) && !UNSEEN.test(value);
      if (length(start) + 1 + length(text) <= WIDTH || !folds) return [`${start} ${text}`];
      const lines = [];
      for (const word of value.split(" ")) {
        const last = lines.at(-1);
        if (last !== void 0 && length(last) + 1 + length(word) <= PROSE) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(" ".repeat(indent + 2) + word);
      }
      return [`${start} >-`, ...lines];
    }
    inBrackets(value, parts) {
      return isList(value) ? `[${parts.join(", ")}]` : `{${parts.join(", ")}}`;
    }
    /** Each part as it stands between brackets; null where one has lines of its own. */
    parts(value, name) {
      const pairs = isList(value) ? value.map((item) => [null, item]) : this.ordered(value, name);
      if (pairs.length > 0 && pairs.every(([, fieldValue]) => isFields(fieldValue))) return null;
      const texts = [];
      for (const [key, fieldValue] of pairs) {
        let text;
        if (isList(fieldValue) || isFields(fieldValue)) {
          const below = key === null && isList(fieldValue) ? null : this.parts(fieldValue, key ?? name);
          if (below === null) return null;
          text = this.inBrackets(fieldValue, below);
        } else {
          text = scalar(fieldValue, true);
        }
        texts.push(key === null ? text : `${key}: ${text}`);
      }
      return texts;
    }
    /** What goes on below its first part; null where it is better laid out in full. */
    wrapped(key, value, parts, start) {
      const runsOn = isList(value) ? key === RUNNING : key === null;
      if (!runsOn || parts.length === 0 || Math.max(...parts.map(length)) > SENTENCE) return null;
      const [opening, closing] = isList(value) ? ["[", "]"] : ["{", "}"];
      const lines = [`${start} ${opening}${parts[0] ?? ""}`];
      const column = length(start) + 2;
      for (const part of parts.slice(1)) {
        const last = lines.at(-1) ?? "";
        if (length(last) + length(part) + 3 <= WIDTH) {
          lines[lines.length - 1] = `${last}, ${part}`;
        } else {
          lines[lines.length - 1] = `${last},`;
          lines.push(" ".repeat(column) + part);
        }
      }
      lines[lines.length - 1] += closing;
      return lines.length <= MOST_LINES || isList(value) ? lines : null;
    }
  };
  function yaml(fields, order) {
    return `${new Printer(order).block(fields, "", 0).join("\n")}
`;
  }

  // src/form.ts
  var config = JSON.parse(document.getElementById("form-told")?.textContent ?? "{}");
  var output = document.getElementById("form-yaml");
  var pathOutput = document.getElementById("form-path");
  var statusLine = document.getElementById("form-state");
  var openLink = document.getElementById("form-open");
  var touched = /* @__PURE__ */ new WeakSet();
  function rules(field) {
    const { form = "text", pattern = "", most = "0", example = "" } = field.dataset;
    return { form, pattern, most: Number(most), example, needed: field.dataset["needed"] !== void 0 };
  }
  function showError(field, message) {
    const shown = touched.has(field) ? message : "";
    const line = document.getElementById(`${field.id}-error`);
    if (line !== null && line.textContent !== shown) line.textContent = shown;
    if (shown === "") field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
  }
  function fieldsOf(part) {
    return [...part.querySelectorAll("[data-form]")];
  }
  function readPart(part, optional) {
    const fields = {};
    let wrong = 0;
    const all = fieldsOf(part);
    const empty = all.every((field) => field.value.trim() === "");
    for (const field of all) {
      const { name = "" } = field.dataset;
      const asked = rules(field);
      let message = findProblem({ ...asked, needed: asked.needed && !(optional && empty) }, field.value);
      if (message === "" && /^(?:released|date|retrieved)$/.test(name) && isImpossibleDate(field.value))
        message = "There is no such day.";
      showError(field, message);
      if (message !== "") wrong += 1;
      const values = splitValues(asked.form, field.value).map((piece) => parseValue(asked.form, piece));
      if (values[0] !== void 0) fields[name] = asked.form === "list" ? values : values[0];
    }
    return { fields, wrong };
  }
  function readEntry(form) {
    const fields = {};
    let wrong = 0;
    for (const part of form.querySelectorAll("[data-part]")) {
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
  function entryPath(kind, fields) {
    const folder = config.folders[kind] ?? "";
    if (kind !== "result") return `${folder}/${slug(typeof fields["name"] === "string" ? fields["name"] : "") || "name"}`;
    const source = fields["source"] ?? {};
    const named = slug(typeof source["title"] === "string" ? source["title"] : "") || "source";
    return `${folder}/${named}/results`;
  }
  function currentForm() {
    return document.querySelector("[data-kind]:not([hidden])");
  }
  function update() {
    const form = currentForm();
    if (form === null) return;
    const kind = form.dataset["kind"] ?? "";
    const { fields, wrong } = readEntry(form);
    const unmeasured = kind === "result" && fields["measured_by"] === void 0 && fields["quoted"] !== true;
    const at = entryPath(kind, fields);
    const stem = at.slice(at.indexOf("/") + 1);
    const text = yaml(fields, config.order[kind] ?? {});
    const file = `entries/${at}.yaml`;
    output.textContent = text;
    pathOutput.textContent = file;
    const messages = [];
    if (config.known[config.folders[kind] ?? ""]?.includes(stem) === true)
      messages.push("There is a file of this name already: edit it.");
    if (wrong > 0)
      messages.push(
        wrong === 1 ? "One field is still to be filled or mended." : `${wrong} fields are still to be filled or mended.`
      );
    if (unmeasured) messages.push("Say who ran the models, or that the source quotes others.");
    const address = (withText) => `${config.start}${config.path}=${encodeURIComponent(file)}` + (withText ? `&${config.text}=${encodeURIComponent(text)}` : "");
    const short = address(true).length <= config.most;
    openLink.hidden = messages.length > 0;
    openLink.href = address(short);
    if (messages.length === 0)
      messages.push(short ? "Ready." : "Ready; too long for a link: copy it, then open the new file.");
    const message = messages.join(" ");
    if (statusLine.textContent !== message) statusLine.textContent = message;
  }
  function addCopy(button) {
    const part = button.closest("[data-part]");
    const last = part?.querySelector("[data-copy]:last-of-type");
    if (part === null || part === void 0 || last === null || last === void 0) return null;
    const copy = last.cloneNode(true);
    const number = Number(last.dataset["copy"]) + 1;
    copy.dataset["copy"] = String(number);
    copy.setAttribute("aria-label", `${part.dataset["title"] ?? ""} ${number + 1}`);
    const renamed = (id) => `${id.replace(/--\d+/, "")}`.replace(/(-error|-help)?$/, (end) => `--${number}${end}`);
    for (const element of copy.querySelectorAll("*")) {
      if (element.id !== "") element.id = renamed(element.id);
      for (const name of ["for", "aria-describedby"]) {
        const ids = element.getAttribute(name);
        if (ids !== null) element.setAttribute(name, ids.split(" ").map(renamed).join(" "));
      }
      if (element.matches("[data-form]")) {
        element.value = "";
        element.removeAttribute("aria-invalid");
      }
      if (element.matches(".field-error")) element.textContent = "";
    }
    last.after(copy);
    return copy;
  }
  function applyAddress() {
    const forms = [...document.querySelectorAll("[data-kind]")];
    const chosen = forms.find((form) => form.dataset["kind"] === location.hash.slice(1)) ?? forms[0];
    for (const form of forms) form.hidden = form !== chosen;
    for (const link of document.querySelectorAll("[data-choose]")) {
      if (link.dataset["choose"] === chosen?.dataset["kind"]) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const fields = [...chosen?.querySelectorAll("[data-form]") ?? []];
    for (const [name, given] of new URLSearchParams(location.search)) {
      const field = fields.find((candidate) => candidate.dataset["name"] === name);
      if (field !== void 0 && field.value === "") field.value = given;
    }
    update();
  }
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
    if (!(event.target instanceof HTMLButtonElement) || event.target.dataset["grow"] === void 0) return;
    const copy = addCopy(event.target);
    update();
    if (copy !== null) fieldsOf(copy)[0]?.focus();
  });
  window.addEventListener("hashchange", applyAddress);
  for (const element of document.querySelectorAll("[data-needs-script]")) element.hidden = false;
  for (const element of document.querySelectorAll("[data-without-script]")) element.hidden = true;
  applyAddress();
})();
