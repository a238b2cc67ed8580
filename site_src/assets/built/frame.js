// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";
(() => {
  // src/frame/details.ts
  function openDetails() {
    openTarget();
    addEventListener("hashchange", openTarget);
    let opened = [];
    addEventListener("beforeprint", () => {
      opened = [...document.querySelectorAll(".md-content details:not([open])")];
      for (const details of opened) details.open = true;
    });
    addEventListener("afterprint", () => {
      for (const details of opened) details.open = false;
      opened = [];
    });
  }
  function openTarget() {
    const target = document.getElementById(named(location.hash));
    if (target === null) return;
    let moved = false;
    for (let fold = target.closest("details"); fold !== null; fold = fold.parentElement?.closest("details") ?? null) {
      moved ||= !fold.open;
      fold.open = true;
    }
    if (moved) target.scrollIntoView();
  }
  function named(hash) {
    try {
      return decodeURIComponent(hash.slice(1));
    } catch {
      return hash.slice(1);
    }
  }

  // src/frame/drawer.ts
  function closeDrawer() {
    const toggle = document.getElementById("__drawer");
    if (!(toggle instanceof HTMLInputElement)) return;
    const close = () => {
      toggle.checked = false;
    };
    addEventListener("pagehide", close);
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") close();
    });
  }

  // src/frame/header.ts
  function followHeader() {
    const header = document.querySelector(".md-header");
    const title = document.querySelector(".md-header__title");
    const heading = document.querySelector("article h1");
    const top = document.querySelector(".md-top");
    if (header === null || title === null) return [];
    top?.addEventListener("click", () => {
      scrollTo({ top: 0, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth" });
      document.querySelector(".md-logo")?.focus({ preventScroll: true });
    });
    return [
      (y, up) => {
        header.classList.toggle("md-header--shadow", y > 0);
        title.classList.toggle(
          "md-header__title--active",
          heading !== null && heading.getBoundingClientRect().bottom < header.offsetHeight
        );
        if (top !== null && document.activeElement !== top) top.hidden = !up || y < innerHeight;
      }
    ];
  }

  // src/frame/overflow.ts
  function makeOverflowFocusable() {
    const wide = [...document.querySelectorAll("article :is(pre > code, table:not([class]))")];
    if (wide.length === 0) return;
    const look = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
        else target.removeAttribute("tabindex");
      }
    });
    for (const element of wide) look.observe(element);
  }

  // src/frame/palette.ts
  var NAME = "__palette";
  var ASPECTS = ["scheme", "primary", "accent"];
  function setUpPalette() {
    const inputs = [...document.querySelectorAll(`input[name=${NAME}]`)];
    if (inputs.length === 0) return;
    const light = matchMedia("(prefers-color-scheme: light)");
    const resolved = (input) => {
      if (input.dataset["mdColorMedia"] !== "(prefers-color-scheme)") return input;
      const media = `(prefers-color-scheme: ${light.matches ? "light" : "dark"})`;
      return inputs.find((candidate) => candidate.dataset["mdColorMedia"] === media) ?? input;
    };
    const colours = (input) => Object.fromEntries(ASPECTS.map((aspect) => [aspect, input.getAttribute(`data-md-color-${aspect}`) ?? ""]));
    const show = (input) => {
      for (const [aspect, value] of Object.entries(colours(resolved(input)))) {
        const name = `data-md-color-${aspect}`;
        if (document.body.getAttribute(name) !== value) document.body.setAttribute(name, value);
      }
      for (const other of inputs) other.nextElementSibling.hidden = other !== input;
    };
    for (const [index, input] of inputs.entries()) {
      input.addEventListener("change", () => {
        const kept = { index, color: { media: input.dataset["mdColorMedia"] ?? "", ...colours(input) } };
        __md_set(NAME, kept);
        show(input);
      });
    }
    light.addEventListener("change", () => {
      const now = inputs.find(({ checked }) => checked);
      if (now !== void 0) show(now);
    });
    const start = inputs[__md_get(NAME)?.index ?? 0] ?? inputs[0];
    if (start === void 0) return;
    start.checked = true;
    show(start);
  }

  // src/frame/scroll.ts
  function onScroll(followers) {
    let before = 0;
    let waiting = false;
    const follow = () => {
      waiting = false;
      const y = scrollY;
      for (const follower of followers) follower(y, y < before);
      before = y;
    };
    addEventListener(
      "scroll",
      () => {
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(follow);
      },
      { passive: true }
    );
  }

  // src/frame/table-of-contents.ts
  var REACHED_HEADER_HEIGHTS = 4 / 3;
  function countReached(headings, top, line) {
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = low + high >>> 1;
      if (top(headings[middle]) <= line) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  function followContents() {
    const list = document.querySelector(".md-nav--secondary");
    const header = document.querySelector(".md-header");
    if (list === null || header === null) return [];
    const known = [...list.querySelectorAll("a[href^='#']")].map((link) => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) })).filter((entry) => entry.heading !== null);
    let count = 0;
    return [
      () => {
        if (list.offsetParent === null) return;
        const now = countReached(
          known,
          ({ heading }) => heading.getBoundingClientRect().top,
          header.offsetHeight * REACHED_HEADER_HEIGHTS
        );
        if (now === count) return;
        count = now;
        for (const [index, { link }] of known.entries()) {
          link.classList.toggle("md-nav__link--passed", index < now);
          link.classList.toggle("md-nav__link--active", index === now - 1);
          if (index === now - 1) link.setAttribute("aria-current", "true");
          else link.removeAttribute("aria-current");
        }
        scrollIntoFrame(known[now - 1]?.link, list.closest(".md-sidebar__scrollwrap"));
      }
    ];
  }
  function scrollIntoFrame(link, frame) {
    if (frame === null) return;
    const { top, bottom } = frame.getBoundingClientRect();
    const box = link?.getBoundingClientRect();
    if (box === void 0) frame.scrollTop = 0;
    else if (box.top < top || box.bottom > bottom) frame.scrollTop += box.top - top - frame.clientHeight / 2;
  }

  // src/frame.ts
  document.documentElement.classList.replace("no-js", "js");
  setUpPalette();
  onScroll([...followHeader(), ...followContents()]);
  closeDrawer();
  openDetails();
  makeOverflowFocusable();
})();
