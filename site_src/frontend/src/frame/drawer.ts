/** The drawer of a phone opens and closes without scripts; these close it when its reader has gone elsewhere. */

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
