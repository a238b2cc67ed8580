/** Closes the navigation drawer of a phone when the reader leaves the page or presses Escape. */

export function closeDrawer(): void {
  const toggle = document.getElementById("__drawer");
  if (!(toggle instanceof HTMLInputElement)) return;
  const close = (): void => {
    toggle.checked = false;
  };
  addEventListener("pagehide", close);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
}
