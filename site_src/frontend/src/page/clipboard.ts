/** Copies text of an element to the clipboard. */

/** The text that copying `target` gives: what a field holds, else what is written, without blank ends. */
export function textOf(target: Element): string {
  const text =
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : target.textContent;
  return (text ?? "").trim();
}

/** Selects the text of `target`. */
export function select(target: Element): void {
  const range = document.createRange();
  range.selectNodeContents(target);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/**
 * Whether `target`'s text is now on the clipboard.
 *
 * The clipboard API exists only on https and this machine; a page opened from disk or over http has the old command,
 * which copies what is selected. Where that fails too the text stays selected, one key press from done.
 */
export async function copy(target: Element): Promise<boolean> {
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
