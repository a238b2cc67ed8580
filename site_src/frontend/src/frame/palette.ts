/** The button that switches the colour mode: system, light, dark. The choice is stored. */

/** What the theme's inline scripts read before the page is painted. */
interface Kept {
  readonly index: number;
  readonly color: Readonly<Record<string, string>>;
}

declare global {
  /** Of the theme's inline script: a stored value of this site; null if there is none. */
  function __md_get(name: string): unknown;
  function __md_set(name: string, value: unknown): void;
}

const NAME = "__palette";
const ASPECTS = ["scheme", "primary", "accent"] as const;

export function setUpPalette(): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>(`input[name=${NAME}]`)];
  if (inputs.length === 0) return;
  const light = matchMedia("(prefers-color-scheme: light)");

  /** The input whose colours apply: for the system's mode, the light or the dark one. */
  const resolved = (input: HTMLInputElement): HTMLInputElement => {
    if (input.dataset["mdColorMedia"] !== "(prefers-color-scheme)") return input;
    const media = `(prefers-color-scheme: ${light.matches ? "light" : "dark"})`;
    return inputs.find((candidate) => candidate.dataset["mdColorMedia"] === media) ?? input;
  };
  const colours = (input: HTMLInputElement): Record<string, string> =>
    Object.fromEntries(ASPECTS.map((aspect) => [aspect, input.getAttribute(`data-md-color-${aspect}`) ?? ""]));
  const show = (input: HTMLInputElement): void => {
    for (const [aspect, value] of Object.entries(colours(resolved(input)))) {
      const name = `data-md-color-${aspect}`;
      if (document.body.getAttribute(name) !== value) document.body.setAttribute(name, value);
    }
    // Each input has a label beside it that switches to the next.
    for (const other of inputs) (other.nextElementSibling as HTMLElement).hidden = other !== input;
  };

  for (const [index, input] of inputs.entries()) {
    input.addEventListener("change", () => {
      const kept: Kept = { index, color: { media: input.dataset["mdColorMedia"] ?? "", ...colours(input) } };
      __md_set(NAME, kept);
      show(input);
    });
  }
  light.addEventListener("change", () => {
    const now = inputs.find(({ checked }) => checked);
    if (now !== undefined) show(now);
  });
  const start = inputs[(__md_get(NAME) as Kept | null)?.index ?? 0] ?? inputs[0];
  if (start === undefined) return;
  start.checked = true;
  show(start);
}
