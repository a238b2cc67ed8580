"""Static plots of charts as SVG files of their own, for other sites and slides."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

from catalog.charts.static_plot import HEIGHT_PX
from catalog.render.figures import charts_of
from catalog.render.html.plots import MARKS, axes_svg, label_svg, percent, stairs_svg, whisker_svg, y_px
from catalog.render.html.text import esc

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.charts.static_plot import PlotPoint
    from catalog.views.pieces import Chart, Piece

WIDTH: Final = 900
_LEFT: Final = 60
_RIGHT: Final = 24
_LETTERS: Final = 78  # of a line of the title
_LINES: Final = 3
_KEY_STEP: Final = 7.2  # px of a letter in the legend
_STYLE: Final = (
    ":root{--paper:#fbfaf7;--ink:#1d2529;--muted:#566168;--line:#dedbd1;--open:#0b7a75;--closed:#5a6670;"
    "--y1:#758d99;--y2:#5f8d97;--y3:#2f757b;--y4:#0b5f5c;--y5:#123a3c}"
    "{dark}"
    ":root:has(#light:target){--paper:#fbfaf7;--ink:#1d2529;--muted:#566168;--line:#dedbd1;--open:#0b7a75;"
    "--closed:#5a6670;--y1:#758d99;--y2:#5f8d97;--y3:#2f757b;--y4:#0b5f5c;--y5:#123a3c}"
    "text{font:12px system-ui,sans-serif;fill:var(--ink)}.title{font-size:17px;font-weight:700}"
    ".muted,.grid text{fill:var(--muted)}.paper{fill:var(--paper)}"
    ".grid line{stroke:var(--line)}.grid text{text-anchor:end}.grid text.below{text-anchor:middle}"
    ".dot{--mark:var(--closed)}.open{--mark:var(--open)}"
    ".shade-1{--mark:var(--y1)}.shade-2{--mark:var(--y2)}.shade-3{--mark:var(--y3)}.shade-4{--mark:var(--y4)}"
    ".shade-5{--mark:var(--y5)}.other{--mark:var(--muted);opacity:.4}"
    ".dot>*>*{fill:var(--mark);stroke:var(--paper)}.dot.hollow>*>*{fill:var(--paper);stroke:var(--mark)}"
    ".dot .whisker{stroke:var(--mark);stroke-width:1.5;opacity:.45}"
    ".stairs line{stroke:var(--mark,var(--muted));stroke-width:1.5}"
    ".labels text{stroke:var(--paper);stroke-width:3px;paint-order:stroke}"
    ".labels line{stroke:var(--muted);stroke-width:.8}"
)
_DARK: Final = (
    "--paper:#14191c;--ink:#dde4e6;--muted:#9dabb2;--line:#2f393f;--open:#4fc4b8;--closed:#9aa8b1;"
    "--y1:#5c7380;--y2:#5f93a0;--y3:#68b4b8;--y4:#8fd8cc;--y5:#d6f5ee"
)
_SIGNS: Final = {"open": "●", "closed": "◆", "unknown": "■", "hollow": "○", "grey": "●", "line": "┌─"}


def files(pieces: Iterable[Piece], site_name: str) -> dict[str, bytes]:
    """{path: content} of a picture for each chart with a static plot that can be downloaded."""
    return {
        chart.picture_path: picture(chart, site_name).encode()
        for chart in charts_of(pieces)
        if chart.picture_path
    }


def picture(chart: Chart, site_name: str) -> str:
    """SVG of a chart with its title, legend and axes; `#dark` and `#light` in its address fix the colours."""
    plot = chart.plot
    assert plot is not None
    title = textwrap.wrap(chart.title, _LETTERS, max_lines=_LINES, placeholder=" …")
    top = 30 + 22 * len(title)
    area = top + 74
    height = area + HEIGHT_PX + 66
    dark = f"@media (prefers-color-scheme:dark){{:root{{{_DARK}}}}}:root:has(#dark:target){{{_DARK}}}"
    heading = "".join(
        f'<text class="title" x="24" y="{32 + 22 * i}">{esc(line)}</text>\n' for i, line in enumerate(title)
    )
    name, style, wide = esc(site_name), _STYLE.replace("{dark}", dark), WIDTH - _LEFT - _RIGHT
    dots = [dot for dot in plot.dots if not (dot.months and dot.months.earlier)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        f'viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{esc(chart.title)}">\n'
        f"<title>{esc(chart.title)} – {name}</title>\n<style>{style}</style>\n"
        f'<g id="light"/><g id="dark"/>\n<rect class="paper" width="{WIDTH}" height="{height}"/>\n{heading}'
        f'<text class="muted" x="24" y="{top}">{esc(_cut(chart.subtitle))}</text>\n{_key(chart, top + 24)}'
        f'<text class="muted" x="24" y="{area - 16}">{esc(plot.y_title)}</text>\n'
        f'<svg x="{_LEFT}" y="{area}" width="{wide}" height="{HEIGHT_PX}" overflow="visible">\n'
        f'<g class="grid">{axes_svg(plot)}</g>\n'
        f"<g>{''.join(_dot(dot) for dot in dots if not dot.highlighted)}</g>\n"
        f'<g class="stairs">{"".join(map(stairs_svg, plot.stairs))}</g>\n'
        f"<g>{''.join(_dot(dot) for dot in dots if dot.highlighted)}</g>\n"
        f'<g class="labels">{"".join(map(label_svg, plot.wide))}</g>\n</svg>\n'
        f'<text class="muted" x="{_LEFT}" y="{height - 22}">{esc(plot.x_title)}</text>\n'
        f'<text class="muted" x="{WIDTH - _RIGHT}" y="{height - 22}" text-anchor="end">{name}</text>\n'
        "</svg>\n"
    )


def _key(chart: Chart, y: int) -> str:
    """The legend in one line."""
    x = 24.0
    parts = []
    for kind, words in chart.key:
        sign = _SIGNS.get(kind, "■")
        text = words.partition(":")[0] if kind == "grey" else words  # nobody can point at a picture
        colour = kind.replace("shade-", "y") if kind.startswith("shade-") else kind
        fill = (
            f"var(--{colour})"
            if colour in {"open", "closed", "y1", "y2", "y3", "y4", "y5"}
            else "var(--muted)"
        )
        parts.append(
            f'<text x="{x:.0f}" y="{y}"><tspan style="fill:{fill}">{sign}</tspan> {esc(text)}</text>\n'
        )
        x += (len(text) + 4) * _KEY_STEP
    return "".join(parts)


def _dot(dot: PlotPoint) -> str:
    kinds = ["dot", dot.access, f"shade-{dot.shade}" if dot.shade else "", "" if dot.checked else "hollow"]
    kinds.append("" if dot.highlighted else "other")
    whisker = whisker_svg(dot) if dot.highlighted else ""
    return (
        f'<g class="{" ".join(filter(None, kinds))}"><svg x="{percent(dot.x)}" y="{y_px(dot.y)}" '
        f'overflow="visible">{whisker}{MARKS[dot.access]}</svg></g>\n'
    )


def _cut(text: str) -> str:
    return textwrap.shorten(text, 120, placeholder=" …")
