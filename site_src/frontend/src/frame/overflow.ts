/** Makes code and tables that are wider than the page focusable, so that the keyboard can scroll them. */

export function makeOverflowFocusable(): void {
  const wide = [...document.querySelectorAll<HTMLElement>("article :is(pre > code, table:not([class]))")];
  if (wide.length === 0) return;
  const look = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  for (const element of wide) look.observe(element);
}
