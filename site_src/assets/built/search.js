// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/dom/load-script.ts
  function loadScript(url) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = url;
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => {
        script.remove();
        reject(new Error(`${url} could not be loaded`));
      });
      document.head.append(script);
    });
  }

  // src/finder/element.ts
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key2, value] of Object.entries(attributes)) made.setAttribute(key2, value);
    made.append(...children);
    return made;
  }

  // src/finder/dialog.ts
  var READY_MESSAGE = "Models, benchmarks, methods, organisations, tags, papers and pages.";
  function createDialog(opener) {
    const field = element("input", {
      class: "finder-field",
      type: "text",
      inputmode: "search",
      enterkeyhint: "go",
      role: "combobox",
      "aria-label": "Search this site",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": "finder-list",
      "aria-describedby": "finder-keys",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      maxlength: "200",
      placeholder: "Search"
    });
    const close = element("button", { class: "finder-close", type: "button" }, "Close");
    const status = element("p", { class: "finder-said", role: "status" }, READY_MESSAGE);
    const list = element("div", { class: "finder-list", id: "finder-list", role: "listbox", "aria-label": "Results" });
    list.hidden = true;
    const all = element("a", { class: "finder-all", href: opener.href }, "All results");
    all.hidden = true;
    const keys = element("p", { class: "finder-keys", id: "finder-keys" });
    keys.append(key("↑"), key("↓"), " choose ", key("↵"), " open ", key("Esc"), " close");
    const root = element(
      "dialog",
      { class: "finder", "aria-label": "Search" },
      element("div", { class: "finder-head" }, field, close),
      status,
      list,
      element("div", { class: "finder-foot" }, all, keys)
    );
    close.addEventListener("click", () => root.close());
    root.addEventListener("click", (event) => {
      if (event.target === root) root.close();
    });
    root.addEventListener("close", () => {
      if (document.activeElement === null || document.activeElement === document.body) opener.focus();
    });
    document.body.append(root);
    return { root, field, status, list, all };
  }
  function key(name) {
    return element("kbd", {}, name);
  }

  // src/search.ts
  function setUpSearch(link) {
    const root = new URL(".", link.href);
    let dialog;
    let ready;
    const load = (shownDialog) => {
      if (ready !== void 0) return;
      const script = window.catalogFind === void 0 ? loadScript(new URL("assets/built/finder.js", root).href) : Promise.resolve();
      ready = script.then(() => window.catalogFind?.(shownDialog, root));
      ready.catch(() => {
        ready = void 0;
        shownDialog.status.textContent = "The search could not be loaded.";
        shownDialog.all.textContent = "Try the search page";
        shownDialog.all.hidden = false;
      });
    };
    const open = () => {
      dialog ??= createDialog(link);
      if (dialog.root.open) return;
      dialog.root.showModal();
      dialog.field.select();
      load(dialog);
    };
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
    link.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      open();
    });
    document.addEventListener("keydown", (event) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || event.shiftKey && event.key !== "/") return;
      const asked = event.ctrlKey || event.metaKey ? event.key.toLowerCase() === "k" : event.key === "/" && !isTextField(event.target);
      if (!asked) return;
      event.preventDefault();
      open();
    });
  }
  function isTextField(target) {
    return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
  }
  var searchLink = document.querySelector("a#search");
  if (searchLink !== null) setUpSearch(searchLink);
})();
