/** Code and hand-written tables that are wider than the page scroll by themselves: the keyboard must get there. */

export function makeReachable(): void {
  const wide = [...document.querySelectorAll<HTMLElement>("article :is(pre > code, table:not([class]))")];
  if (wide.length === 0) return;
  const look = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  for (const each of wide) look.observe(each);
}
