"""Static plot of scores over model size, with the best for each size coloured."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from catalog.charts.static_plot import LogAxis, PlotPoint, PlotRule, Stairs, plot
from catalog.entries.schema.types import format_size
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.charts.plot_months import PlotMonths
    from catalog.charts.plotly import ValueAxis
    from catalog.charts.scatter import ScorePoint
    from catalog.charts.static_plot import StaticPlot

_EDGE: Final = 0.86  # end of the axis of sizes, where some points have none
_UNSIZED: Final = 0.94  # place across of points without a size
_JITTER: Final = 0.02  # at most: a point stays where its size is
_CLOSE: Final = 0.02  # less apart in height, two points cover each other
_SHOWN_LINES: Final = 3  # of the text of a grey point
_FEW: Final = 60  # points; of more, grey ones state their intervals only in words
_LAST_TICK: Final = 0.93  # of the axis of sizes, beside the strip


def size_plot(
    points: Sequence[ScorePoint],
    paths: Sequence[str],
    *,
    best: Sequence[int],
    axis: ValueAxis,
    title: str,
    shades: int,
    months: Sequence[PlotMonths] = (),
    rule: PlotRule | None = None,
) -> StaticPlot:
    """Plot of `points`, each with the path of its value; `best` are indices of those to colour.

    A point's series up to `shades` is its step of the colour ramp. `title` names the score. With `months` of
    each point and a `rule`, a script can show the plot as of a date.
    """
    sizes = [float(point.size) for point in points if point.size]
    edge = 1.0 if len(sizes) == len(points) else _EDGE
    across = LogAxis.around(sizes) if sizes else LogAxis.around([1e9])
    columns = _columns([axis.span.share(point.score) for point in points if not point.size])
    turns = {i: turn for turn, i in enumerate(reversed(best))}
    few = len(points) <= _FEW

    def placed(i: int, point: ScorePoint) -> PlotPoint:
        highlighted = i in turns
        ends = (point.low, point.high)
        low, high = (
            None if end is None or not (highlighted or few) else axis.span.share(end) for end in ends
        )
        return PlotPoint(
            x=across.share(point.size) * edge if point.size else next(columns),
            y=axis.span.share(point.score),
            low=low,
            high=high,
            name=point.name,
            lines=point.lines if highlighted else point.lines[:_SHOWN_LINES],
            path=paths[i],
            access=point.access,
            checked=point.checked,
            highlighted=highlighted,
            shade=point.series + 1 if highlighted and point.series < shades else 0,
            turn=turns.get(i),
            months=months[i] if months else None,
            on_line=bool(point.size) and point.checked,
        )

    drawn = [placed(i, point) for i, point in enumerate(points)]
    ends = [(drawn[i].x, drawn[i].y) for i in best]
    last = 1.0 if edge == 1.0 else _LAST_TICK
    shown = [tick for tick in across.ticks() if across.share(tick) <= last]
    ticks = [(across.share(tick) * edge, format_size(round(tick))) for tick in shown]
    return plot(
        drawn,
        [Stairs(name="", points=(*ends, (edge, ends[-1][1])))] if ends else [],
        x_ticks=[*ticks, *([(_UNSIZED, _("no size"))] if edge < 1 else [])],
        y_ticks=[(axis.span.share(tick), f"{tick:g}") for tick in axis.ticks],
        x_title=_("total parameters (log scale)"),
        y_title=_("{title}, {unit}", title=title, unit=axis.unit),
        rule=rule,
    )


def _columns(heights: Sequence[float]) -> Iterator[float]:
    """Places across of points without a size, in the order of `heights`: aside where two would cover."""
    order = sorted(range(len(heights)), key=lambda i: heights[i])
    steps = dict.fromkeys(order, 0)
    for before, i in pairwise(order):
        if heights[i] - heights[before] < _CLOSE:
            steps[i] = (steps[before] + 1) % 3
    return iter([_UNSIZED + _JITTER * (0, 1, -1)[steps[i]] for i in range(len(heights))])
