"""Static plots as SVG.

Horizontal positions are percentages, so that the drawing fills its place at any width and its text keeps its
size; plots.css makes room for the labels of the axes, which lie outside the SVG's box.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.charts.static_plot import HEIGHT_PX
from catalog.render.html.text import esc, listed_html

if TYPE_CHECKING:
    from catalog.charts.label_placement import Label
    from catalog.charts.static_plot import PlotPoint, Stairs, StaticPlot

MARKS: Final = {
    "open": '<circle r="4"/>',
    "closed": '<path d="M0-5 5 0 0 5-5 0Z"/>',
    "unknown": '<path d="M-3.5-3.5h7v7h-7Z"/>',
}
ANCHORS: Final = {"left": "start", "center": "middle", "right": "end"}
"""SVG `text-anchor` by the side of a label that is at its offset."""
DOWN: Final = {"top": 10, "middle": 4, "bottom": -3}  # px from the named edge of a line to its base line


def plot_html(plot: StaticPlot, label: str, root: str) -> str:
    """SVG of `plot`, with the accessible name `label`; grey dots are not reached by the keyboard."""
    rule = f' data-rule="{plot.rule.text}"' if plot.rule and plot.dated else ""
    return (
        f'<p class="plot-axis">{esc(plot.y_title)}</p>\n'
        f'<svg class="plot" width="100%" height="{HEIGHT_PX}" role="group" aria-label="{esc(label)}"{rule}>\n'
        f'<g class="grid-lines" aria-hidden="true">{axes_svg(plot)}</g>\n'
        f'<g class="dots" aria-hidden="true">{"".join(_grey(dot, root) for dot in plot.dots)}</g>\n'
        f'<g class="stairs" aria-hidden="true">{"".join(map(stairs_svg, plot.stairs))}</g>\n'
        f"<g>{''.join(_highlighted(dot, root) for dot in plot.dots)}</g>\n"
        f'<g class="labels narrow" aria-hidden="true">{"".join(map(label_svg, plot.narrow))}</g>\n'
        f'<g class="labels wide" aria-hidden="true">{"".join(map(label_svg, plot.wide))}</g>\n'
        f'</svg>\n<p class="plot-axis below">{esc(plot.x_title)}</p>\n'
    )


def axes_svg(plot: StaticPlot) -> str:
    """SVG lines and texts of both axes."""
    across = "".join(
        f'<line x2="100%" y1="{y_px(at)}" y2="{y_px(at)}"/>'
        f'<text x="-8" y="{y_px(at)}" dy="4">{esc(text)}</text>'
        for at, text in plot.y_ticks
    )
    below = "".join(
        f'<text class="below" x="{percent(at)}" y="{HEIGHT_PX + 18}">{esc(text)}</text>'
        for at, text in plot.x_ticks
    )
    return across + below


def stairs_svg(line: Stairs) -> str:
    """SVG of a stepped line."""
    shade = f' class="shade-{line.shade}"' if line.shade else ""
    parts = "".join(
        f'<line x1="{percent(x0)}" y1="{y_px(y0)}" x2="{percent(x1)}" y2="{y_px(y1)}"/>'
        for x0, y0, x1, y1 in line.segments
    )
    return f"<g{shade}>{parts}</g>"


def _grey(dot: PlotPoint, root: str) -> str:
    return "" if dot.highlighted else _linked(dot, root, ' tabindex="-1"')


def _highlighted(dot: PlotPoint, root: str) -> str:
    return _linked(dot, root, f' aria-label="{esc(listed_html(dot.lines))}"') if dot.highlighted else ""


def _linked(dot: PlotPoint, root: str, attributes: str) -> str:
    """SVG of a dot: a link to its value, with an interval that shows when a reader points at it."""
    kinds = [dot.access, f"shade-{dot.shade}" if dot.shade else "", "" if dot.checked else "hollow"]
    kinds.append("highlighted" if dot.highlighted else "")
    if dot.months:
        attributes += f' data-m="{dot.months.text}"'
        kinds += ["earlier" if dot.months.earlier else "", "" if dot.on_line else "off-line"]
    whisker = whisker_svg(dot)
    return (
        f'<a href="{root}{esc(dot.path)}"{attributes} class="{" ".join(filter(None, kinds))}">'
        f'<svg x="{percent(dot.x)}" y="{y_px(dot.y)}" overflow="visible">'
        f"<title>{esc(chr(10).join(dot.lines))}</title>{whisker}{MARKS[dot.access]}</svg></a>\n"
    )


def whisker_svg(dot: PlotPoint) -> str:
    """SVG line of the interval of a dot; "" without one."""
    if dot.low is None or dot.high is None:
        return ""
    return f'<line class="whisker" y1="{_down(dot.high, dot.y)}" y2="{_down(dot.low, dot.y)}"/>'


def label_svg(label: Label) -> str:
    """SVG text of a label at its offset from its point, with a line to the point if it is far from it."""
    leader = f'<line x2="{label.dx:g}" y2="{label.dy:g}"/>' if label.leader else ""
    return (
        f'<svg x="{percent(label.wish.x)}" y="{y_px(label.wish.y)}" overflow="visible">{leader}'
        f'<text x="{label.dx:g}" y="{label.dy + DOWN[label.along]:g}" '
        f'text-anchor="{ANCHORS[label.across]}">{esc(label.wish.text)}</text></svg>'
    )


def percent(share: float) -> str:
    """Position across."""
    return f"{round(share * 100, 2):g}%"


def y_px(share: float) -> str:
    """Pixels from the top of the plotting area."""
    return f"{round((1 - share) * HEIGHT_PX, 1):g}"


def _down(share: float, origin: float) -> str:
    """Pixels from the height `origin` down to `share`."""
    return f"{round((origin - share) * HEIGHT_PX, 1):g}"
