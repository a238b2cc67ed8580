// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/form/check.ts
  var NUMBER = /^-?[0-9]+(?:\.[0-9]+)?$/;
  function parts(form, typed) {
    const pieces = form === "list" ? typed.split(/[,\n]/) : [typed];
    return pieces.map((piece) => piece.replace(/\s+/g, " ").trim()).filter((piece) => piece !== "");
  }
  function trouble(rules2, typed) {
    const found = parts(rules2.form, typed);
    if (found.length === 0) return rules2.needed ? "Needed." : "";
    const example = rules2.example === "" ? "" : `; write it like ${rules2.example}`;
    for (const text of found) {
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
  function isNoDay(typed) {
    const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(typed.trim());
    if (match === null) return false;
    const month = Number(match[2]);
    const last = new Date(Date.UTC(Number(match[1]), month, 0)).getUTCDate();
    return month < 1 || month > 12 || match[3] !== void 0 && (Number(match[3]) < 1 || Number(match[3]) > last);
  }
  function value(form, piece) {
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
  function scalar(value2, inside) {
    if (typeof value2 === "boolean") return String(value2);
    if (typeof value2 === "object") return value2.number;
    if (isPlain(value2, inside)) return value2;
    if (/["\\]/.test(value2) && !value2.includes("'") && !UNSEEN.test(value2)) return `'${value2}'`;
    const quoted = value2.replace(/["\\]/g, "\\$&");
    return `"${quoted.replace(new RegExp(UNSEEN, "g"), escaped)}"`;
  }
  function isFields(value2) {
    return typeof value2 === "object" && !Array.isArray(value2) && !("number" in value2);
  }
  function isList(value2) {
    return Array.isArray(value2);
  }
  var Printer = class {
    order;
    constructor(order) {
      this.order = order;
    }
    /** Pairs in the order of their form; `name` is the field that they are in. */
    ordered(fields, name) {
      const place2 = new Map(this.order[name]?.map((each, i) => [each, i]));
      const at = (each) => place2.get(each) ?? place2.size;
      return Object.entries(fields).sort(([one], [other]) => at(one) - at(other));
    }
    block(value2, name, indent) {
      const start = " ".repeat(indent);
      if (isList(value2)) return value2.flatMap((each) => this.item(`${start}-`, null, each, name, indent));
      return this.ordered(value2, name).flatMap(([key, each]) => this.item(`${start}${key}:`, key, each, key, indent));
    }
    item(start, key, value2, name, indent) {
      if (!isList(value2) && !isFields(value2)) return this.scalarLines(start, value2, indent);
      const parts2 = this.parts(value2, name);
      if (parts2 !== null) {
        const whole = `${start} ${this.inBrackets(value2, parts2)}`;
        if (length(whole) <= WIDTH || name === "rows") return [whole];
        const wrapped = this.wrapped(key, value2, parts2, start);
        if (wrapped !== null) return wrapped;
      }
      const lines = this.block(value2, name, indent + 2);
      if (key !== null) return [start, ...lines];
      return [`${start} ${lines[0]?.slice(indent + 2) ?? ""}`, ...lines.slice(1)];
    }
    scalarLines(start, value2, indent) {
      const text = scalar(value2, false);
      const folds = typeof value2 === "string" && /^\S+(?: \S+)*$/.test(value2) && !UNSEEN.test(value2);
      if (length(start) + 1 + length(text) <= WIDTH || !folds) return [`${start} ${text}`];
      const lines = [];
      for (const word of value2.split(" ")) {
        const last = lines.at(-1);
        if (last !== void 0 && length(last) + 1 + length(word) <= PROSE) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(" ".repeat(indent + 2) + word);
      }
      return [`${start} >-`, ...lines];
    }
    inBrackets(value2, parts2) {
      return isList(value2) ? `[${parts2.join(", ")}]` : `{${parts2.join(", ")}}`;
    }
    /** Each part as it stands between brackets; null where one has lines of its own. */
    parts(value2, name) {
      const pairs = isList(value2) ? value2.map((each) => [null, each]) : this.ordered(value2, name);
      if (pairs.length > 0 && pairs.every(([, each]) => isFields(each))) return null;
      const found = [];
      for (const [key, each] of pairs) {
        let text;
        if (isList(each) || isFields(each)) {
          const below = key === null && isList(each) ? null : this.parts(each, key ?? name);
          if (below === null) return null;
          text = this.inBrackets(each, below);
        } else {
          text = scalar(each, true);
        }
        found.push(key === null ? text : `${key}: ${text}`);
      }
      return found;
    }
    /** What goes on below its first part; null where it is better laid out in full. */
    wrapped(key, value2, parts2, start) {
      const runsOn = isList(value2) ? key === RUNNING : key === null;
      if (!runsOn || parts2.length === 0 || Math.max(...parts2.map(length)) > SENTENCE) return null;
      const [opening, closing] = isList(value2) ? ["[", "]"] : ["{", "}"];
      const lines = [`${start} ${opening}${parts2[0] ?? ""}`];
      const column = length(start) + 2;
      for (const part of parts2.slice(1)) {
        const last = lines.at(-1) ?? "";
        if (length(last) + length(part) + 3 <= WIDTH) {
          lines[lines.length - 1] = `${last}, ${part}`;
        } else {
          lines[lines.length - 1] = `${last},`;
          lines.push(" ".repeat(column) + part);
        }
      }
      lines[lines.length - 1] += closing;
      return lines.length <= MOST_LINES || isList(value2) ? lines : null;
    }
  };
  function yaml(fields, order) {
    return `${new Printer(order).block(fields, "", 0).join("\n")}
`;
  }

  // src/form.ts
  var told = JSON.parse(document.getElementById("form-told")?.textContent ?? "{}");
  var output = document.getElementById("form-yaml");
  var place = document.getElementById("form-path");
  var state = document.getElementById("form-state");
  var open = document.getElementById("form-open");
  var touched = /* @__PURE__ */ new WeakSet();
  function rules(field) {
    const { form = "text", pattern = "", most = "0", example = "" } = field.dataset;
    return { form, pattern, most: Number(most), example, needed: field.dataset["needed"] !== void 0 };
  }
  function say(field, message) {
    const shown = touched.has(field) ? message : "";
    const line = document.getElementById(`${field.id}-error`);
    if (line !== null && line.textContent !== shown) line.textContent = shown;
    if (shown === "") field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
  }
  function fieldsOf(part) {
    return [...part.querySelectorAll("[data-form]")];
  }
  function read(part, optional) {
    const fields = {};
    let wrong = 0;
    const all = fieldsOf(part);
    const empty = all.every((field) => field.value.trim() === "");
    for (const field of all) {
      const { name = "" } = field.dataset;
      const asked = rules(field);
      let message = trouble({ ...asked, needed: asked.needed && !(optional && empty) }, field.value);
      if (message === "" && /^(?:released|date|retrieved)$/.test(name) && isNoDay(field.value))
        message = "There is no such day.";
      say(field, message);
      if (message !== "") wrong += 1;
      const found = parts(asked.form, field.value).map((piece) => value(asked.form, piece));
      if (found[0] !== void 0) fields[name] = asked.form === "list" ? found : found[0];
    }
    return { fields, wrong };
  }
  function entry(form) {
    const fields = {};
    let wrong = 0;
    for (const part of form.querySelectorAll("[data-part]")) {
      const name = part.dataset["part"] ?? "";
      const copies = part.querySelectorAll("[data-copy]");
      if (copies.length > 0) {
        const all = [...copies].map((copy, i) => read(copy, name !== "rows" || i > 0));
        wrong += all.reduce((sum, each) => sum + each.wrong, 0);
        const some = all.map((each) => each.fields).filter((each) => Object.keys(each).length > 0);
        if (some.length > 0) fields[name] = some;
      } else {
        const found = read(part, name !== "" && name !== "source");
        wrong += found.wrong;
        if (name === "") Object.assign(fields, found.fields);
        else if (Object.keys(found.fields).length > 0) fields[name] = found.fields;
      }
    }
    return { fields, wrong };
  }
  function path(kind, fields) {
    const folder = told.folders[kind] ?? "";
    if (kind !== "result") return `${folder}/${slug(typeof fields["name"] === "string" ? fields["name"] : "") || "name"}`;
    const source = fields["source"] ?? {};
    const named = slug(typeof source["title"] === "string" ? source["title"] : "") || "source";
    return `${folder}/${named}/results`;
  }
  function current() {
    return document.querySelector("[data-kind]:not([hidden])");
  }
  function update() {
    const form = current();
    if (form === null) return;
    const kind = form.dataset["kind"] ?? "";
    const { fields, wrong } = entry(form);
    const unmeasured = kind === "result" && fields["measured_by"] === void 0 && fields["quoted"] !== true;
    const at = path(kind, fields);
    const stem = at.slice(at.indexOf("/") + 1);
    const text = yaml(fields, told.order[kind] ?? {});
    const file = `entries/${at}.yaml`;
    output.textContent = text;
    place.textContent = file;
    const messages = [];
    if (told.known[told.folders[kind] ?? ""]?.includes(stem) === true)
      messages.push("There is a file of this name already: edit it.");
    if (wrong > 0)
      messages.push(
        wrong === 1 ? "One field is still to be filled or mended." : `${wrong} fields are still to be filled or mended.`
      );
    if (unmeasured) messages.push("Say who ran the models, or that the source quotes others.");
    const address = (with_) => `${told.start}${told.path}=${encodeURIComponent(file)}${with_ ? `&${told.text}=${encodeURIComponent(text)}` : ""}`;
    const short = address(true).length <= told.most;
    open.hidden = messages.length > 0;
    open.href = address(short);
    if (messages.length === 0)
      messages.push(short ? "Ready." : "Ready; too long for a link: copy it, then open the new file.");
    const said = messages.join(" ");
    if (state.textContent !== said) state.textContent = said;
  }
  function grow(button) {
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
  function follow() {
    const forms = [...document.querySelectorAll("[data-kind]")];
    const chosen = forms.find((form) => form.dataset["kind"] === location.hash.slice(1)) ?? forms[0];
    for (const form of forms) form.hidden = form !== chosen;
    for (const link of document.querySelectorAll("[data-choose]")) {
      if (link.dataset["choose"] === chosen?.dataset["kind"]) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const fields = [...chosen?.querySelectorAll("[data-form]") ?? []];
    for (const [name, given] of new URLSearchParams(location.search)) {
      const field = fields.find((each) => each.dataset["name"] === name);
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
    const copy = grow(event.target);
    update();
    if (copy !== null) fieldsOf(copy)[0]?.focus();
  });
  window.addEventListener("hashchange", follow);
  for (const element of document.querySelectorAll("[data-needs-script]")) element.hidden = false;
  for (const element of document.querySelectorAll("[data-without-script]")) element.hidden = true;
  follow();
})();
