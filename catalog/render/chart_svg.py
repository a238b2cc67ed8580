"""Static plots of charts as SVG files of their own, for papers, talks and other sites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.charts import static_plot
from catalog.charts.label_placement import Frame, text_width
from catalog.charts.static_plot import HEIGHT_PX
from catalog.render.figures import charts_of
from catalog.render.html.plots import ANCHORS, DOWN
from catalog.render.html.text import esc
from catalog.render.svg_frame import (
    MARGIN,
    TEXT_PX,
    WIDTH,
    PictureParts,
    framed,
    line,
    mark,
    px,
    wrapped,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.charts.label_placement import Label
    from catalog.charts.static_plot import PlotPoint, Stairs, StaticPlot
    from catalog.render.svg_frame import PictureScheme, PictureSource
    from catalog.views.pieces import Chart, Piece

_LEAST_LEFT: Final = 46
_RIGHT: Final = 20
_TOP: Final = 24  # the unit stands above
_MOST_LABELS: Final = 8


def files(pieces: Iterable[Piece], source: PictureSource, page: str) -> dict[str, bytes]:
    """{path: content} of a picture for each chart with a static plot that can be downloaded.

    `page` is the path of the page that has the charts.
    """
    return {
        chart.picture_path: picture(chart, source.text(f"{page}#{chart.id}")).encode()
        for chart in charts_of(pieces)
        if chart.picture_path
    }


def picture(chart: Chart, source: str, scheme: PictureScheme = "auto", *, width: int = WIDTH) -> str:
    """SVG of a chart that has a plot; `source` is the line below it."""
    plot = chart.plot
    assert plot is not None
    ticks = max((text_width(text, TEXT_PX) for _at, text in plot.y_ticks), default=0)
    left = round(max(_LEAST_LEFT, MARGIN + ticks + 6))
    wide = WIDTH - left - _RIGHT
    below = wrapped(plot.x_title, wide, TEXT_PX)
    bottom = _TOP + HEIGHT_PX
    texts = "".join(
        f'<text class="muted" x="{left}" y="{bottom + 38 + 16 * number}">{esc(text)}</text>\n'
        for number, text in enumerate(below)
    )
    body = (
        f'<text class="muted" x="{MARGIN}" y="{TEXT_PX}">{esc(plot.y_title)}</text>\n'
        f'<g transform="translate({left} {_TOP})">\n{_Drawing(plot, wide).svg()}</g>\n{texts}'
    )
    parts = PictureParts(
        title=chart.title,
        subtitle=" · ".join(filter(None, (chart.about, chart.subtitle))),
        description=chart.caption,
        key=(*chart.key, *_lines_of(plot)),
        body=body,
        height=bottom + 30 + 16 * len(below),
        source=source,
    )
    return framed(parts, scheme, width=width)


def _lines_of(plot: StaticPlot) -> tuple[tuple[str, str], ...]:
    """Legend entries for the lines that have names, the last first; beside them is no room."""
    return tuple((f"line-{one.shade}", one.name) for one in reversed(plot.stairs) if one.name)


class _Drawing:
    """SVG of the area of a plot, `width` pixels wide."""

    def __init__(self, plot: StaticPlot, width: float) -> None:
        self._plot = plot
        self._width = width

    def svg(self) -> str:
        plot = self._plot
        dots = [dot for dot in plot.dots if not (dot.months and dot.months.earlier)]
        placed = static_plot.labels_of_points(plot, Frame(self._width, HEIGHT_PX), _MOST_LABELS)
        labels = "".join(map(self._label, placed))
        return (
            f'<g class="grid">{self._axes()}</g>\n'
            f"{''.join(self._dot(dot) for dot in dots if not dot.highlighted)}"
            f'<g class="stairs">{"".join(map(self._stairs, plot.stairs))}</g>\n'
            f"{''.join(self._dot(dot) for dot in dots if dot.highlighted)}"
            f"{''.join(map(self._leader, placed))}"
            # Outlines below the texts: programs that do not know `paint-order` draw them above the letters.
            f'<g class="halo" aria-hidden="true">{labels}</g>\n<g>{labels}</g>\n'
        )

    def _x(self, share: float) -> float:
        return share * self._width

    def _axes(self) -> str:
        across = "".join(
            f"{line('', 0, _y(at), self._width, _y(at))}"
            f'<text class="muted end" x="-6" y="{px(_y(at) + 4)}">{esc(text)}</text>'
            for at, text in self._plot.y_ticks
        )
        below = "".join(
            f'<text class="muted middle" x="{px(self._x(at))}" y="{HEIGHT_PX + 17}">{esc(text)}</text>'
            for at, text in self._plot.x_ticks
        )
        return across + below

    def _dot(self, dot: PlotPoint) -> str:
        colour = f"y{dot.shade}" if dot.shade else dot.access
        kinds = [colour if dot.highlighted else "muted other", "" if dot.checked else "hollow"]
        x, y = self._x(dot.x), _y(dot.y)
        whisker = ""
        if dot.highlighted and dot.low is not None and dot.high is not None:
            whisker = line(f"{colour} whisker", x, _y(dot.high), x, _y(dot.low))
        return whisker + mark(dot.access, " ".join(filter(None, kinds)), x, y)

    def _stairs(self, one: Stairs) -> str:
        shade = f"y{one.shade}" if one.shade else "muted"
        parts = ((self._x(x0), _y(y0), self._x(x1), _y(y1)) for x0, y0, x1, y1 in one.segments)
        return "".join(line(shade, *part) for part in parts)

    def _leader(self, label: Label) -> str:
        if not label.leader:
            return ""
        x, y = self._x(label.wish.x), _y(label.wish.y)
        return line("muted leader", x, y, x + label.dx, y + label.dy)

    def _label(self, label: Label) -> str:
        x = self._x(label.wish.x) + label.dx
        y = _y(label.wish.y) + label.dy + DOWN[label.along]
        anchor = ANCHORS[label.across]
        classes = "" if anchor == "start" else f' class="{anchor}"'
        return f'<text{classes} x="{px(x)}" y="{px(y)}">{esc(label.wish.text)}</text>'


def _y(share: float) -> float:
    return (1 - share) * HEIGHT_PX
