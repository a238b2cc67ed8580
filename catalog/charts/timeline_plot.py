"""Static plot of sizes over release dates, with the largest so far joined by a stepped line."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from catalog.charts.static_plot import LogAxis, PlotPoint, PlotRule, Stairs, plot
from catalog.entries.schema.types import format_size
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from catalog.charts.plot_months import PlotMonths
    from catalog.charts.scatter import FamilyPoint
    from catalog.charts.static_plot import StaticPlot, Tick

_FOOT: Final = 0.2  # height of the strip of points without a size, where there are some
_LEVELS: Final = (0.03, 0.07, 0.11, 0.15)  # heights in the strip, taken in turn by neighbours
_MOST_YEARS: Final = 6  # as many labels as fit on a phone
_AIR: Final = 0.02  # before the first and after the last date, as a share of the time between


def timeline_plot(
    points: Sequence[FamilyPoint],
    paths: Sequence[str],
    *,
    records: Sequence[int],
    months: Sequence[PlotMonths] = (),
) -> StaticPlot:
    """Plot of `points`, sorted by date, each with the path of its page; needs one point.

    `records` are the indices of families larger than all earlier ones: they are highlighted and joined.
    Other names are placed where there is room, in the order of their turns. With `months` of each point, a
    script can show the plot as of a date.
    """
    sizes = [float(point.size) for point in points if point.size]
    foot = 0.0 if len(sizes) == len(points) else _FOOT
    up = LogAxis.around(sizes or [1e9])
    first, last = points[0].day.toordinal(), points[-1].day.toordinal()
    air = max((last - first) * _AIR, 30)

    def across(day: date) -> float:
        return (day.toordinal() - first + air) / (last - first + 2 * air)

    levels = _levels()

    def placed(i: int, point: FamilyPoint) -> PlotPoint:
        height = foot + (1 - foot) * up.share(point.size) if point.size else next(levels)
        return PlotPoint(
            x=across(point.day),
            y=height,
            name=point.name,
            lines=point.lines,
            path=paths[i],
            access=point.access,
            checked=point.checked,
            highlighted=i in records,
            turn=point.turn if point.size else None,
            months=months[i] if months else None,
            on_line=bool(point.size),
        )

    drawn = [placed(i, point) for i, point in enumerate(points)]
    ends = [(drawn[i].x, drawn[i].y) for i in records]
    y_ticks = [(foot + (1 - foot) * up.share(tick), format_size(round(tick))) for tick in up.ticks()]
    return plot(
        drawn,
        [Stairs(name="", points=(*ends, (1.0, ends[-1][1])))] if ends else [],
        x_ticks=list(_years(points[0].day, points[-1].day, across)),
        y_ticks=[*([(foot / 2, _("no size"))] if foot else []), *(y_ticks if sizes else [])],
        x_title=_("release date"),
        y_title=_("parameters of the largest variant (log scale)"),
        rule=PlotRule(over_time=True) if months else None,
    )


def _levels() -> Iterator[float]:
    """Heights of points without a size, from left to right."""
    while True:
        yield from _LEVELS


def _years(first: date, last: date, across: Callable[[date], float]) -> Iterator[Tick]:
    """Ticks at the starts of years, at most `_MOST_YEARS`; the first year alone if no other begins."""
    starts = range(first.year + 1, last.year + 1)
    step = -(-len(starts) // _MOST_YEARS) or 1
    for year in starts[::step]:
        yield across(date(year, 1, 1)), str(year)
    if not starts:
        yield across(first), str(first.year)
