/** Converts computed CSS colours to the notation that Plotly reads. */

/**
 * `computed`, a computed CSS colour, as `rgb(...)` or `rgba(...)`.
 *
 * Browsers answer with `rgb()` for the older notations and with `color(srgb r g b / a)`, channels in 0-1, for
 * `color-mix()`. Anything else is given back as it came.
 */
export function plotlyColour(computed: string): string {
  const match = /^color\(srgb\s+(\S+)\s+(\S+)\s+(\S+?)(?:\s*\/\s*(\S+))?\)$/.exec(computed.trim());
  if (match === null) return computed;
  const [red, green, blue] = match.slice(1, 4).map((channel) => {
    const fraction = Number(channel);
    return Number.isFinite(fraction) ? Math.round(Math.min(1, Math.max(0, fraction)) * 255) : 0;
  });
  const alpha = match[4] === undefined ? 1 : Number(match[4]);
  return `rgba(${red},${green},${blue},${Number.isFinite(alpha) ? alpha : 1})`;
}
