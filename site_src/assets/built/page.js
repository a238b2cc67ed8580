// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/page/clipboard.ts
  function textOf(target) {
    const text = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : target.textContent;
    return (text ?? "").trim();
  }
  function select(target) {
    const range = document.createRange();
    range.selectNodeContents(target);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  async function copy(target) {
    try {
      await navigator.clipboard.writeText(textOf(target));
      return true;
    } catch {
      select(target);
      const done = document.execCommand("copy");
      if (done) getSelection()?.removeAllRanges();
      return done;
    }
  }

  // src/page/option-switch.ts
  function chosenOption(options, holds) {
    return options.find(holds) ?? options[0];
  }
  function createOptionSwitch(choice) {
    const options = [...choice.querySelectorAll(":scope > [data-option]")];
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
    const show = (shown) => {
      options.forEach((option, index) => {
        option.hidden = option !== shown;
        buttons[index]?.setAttribute("aria-pressed", String(option === shown));
      });
    };
    const named = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const follow = () => {
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

  // src/page.ts
  function statusLine() {
    const line = document.createElement("p");
    line.className = "catalog-status";
    line.setAttribute("role", "status");
    Object.assign(line.style, {
      position: "absolute",
      width: "1px",
      height: "1px",
      margin: "-1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
      whiteSpace: "nowrap"
    });
    document.body.append(line);
    return line;
  }
  var MESSAGE_MS = 2e3;
  function enableCopyButtons(buttons) {
    if (buttons.length === 0) return;
    const line = statusLine();
    let timer = 0;
    for (const button of buttons) {
      const target = document.getElementById(button.dataset["copyTarget"] ?? "");
      if (target === null) continue;
      button.hidden = false;
      button.addEventListener("click", () => {
        void copy(target).then((done) => {
          line.textContent = done ? "Copied" : "Not copied: the text is selected, copy it by keyboard";
          button.dataset["copyState"] = done ? "copied" : "selected";
          button.focus({ preventScroll: true });
          clearTimeout(timer);
          timer = setTimeout(() => {
            line.textContent = "";
            for (const other of buttons) delete other.dataset["copyState"];
          }, MESSAGE_MS);
        });
      });
    }
  }
  enableCopyButtons([...document.querySelectorAll("button[data-copy-target]")]);
  for (const choice of document.querySelectorAll("[data-choice]")) createOptionSwitch(choice);
})();
