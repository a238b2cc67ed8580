"""Static plots: points and stepped lines with their labels, which need no script to be drawn.

Positions are fractions of the plotting area from its left and bottom edges, so that one drawing fits every
width. Labels are placed twice, for a wide and for a narrow plotting area.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from catalog.charts import label_placement
from catalog.charts.label_placement import Frame, Wish

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.charts.label_placement import Label
    from catalog.charts.plot_months import PlotMonths
    from catalog.charts.plotly import Access

HEIGHT_PX: Final = 300
"""Height of the plotting area."""

LABEL_PX: Final = 12
_NARROW: Final = (Frame(230, HEIGHT_PX), Frame(420, HEIGHT_PX))  # plots.css changes over between them
_WIDE: Final = (Frame(520, HEIGHT_PX), Frame(1100, HEIGHT_PX))
_MOST_NARROW: Final = 5
_MOST_WIDE: Final = 14

_DECADE_TICKS: Final = ((1, 2, 5), (1, 3), (1,))
_MOST_TICKS: Final = 6  # on a phone

Tick: TypeAlias = tuple[float, str]
"""A tick of an axis: position and text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlotPoint:
    """A point; `low` and `high` are the ends of its interval on the vertical axis, None without one."""

    x: float
    y: float
    low: float | None = None
    high: float | None = None
    name: str
    lines: tuple[str, ...]  # shown by pointing at it
    path: str  # from the site's root: where its value comes from
    access: Access
    checked: bool
    highlighted: bool  # coloured, with its interval; else grey
    shade: int = 0  # number of a step of the colour ramp, from 1; 0 for the colour of its `access`
    turn: int | None = None  # order in which labels are placed; None for no label
    months: PlotMonths | None = None  # in plots as of a date
    on_line: bool = True  # may be a step of the line of a plot as of a date


@dataclass(frozen=True, slots=True, kw_only=True)
class Stairs:
    """A stepped line through `points`, from left to right; its name stands at its end."""

    name: str
    points: tuple[tuple[float, float], ...]
    shade: int = 0  # number of a step of the colour ramp, from 1; 0 for grey

    @property
    def segments(self) -> Iterator[tuple[float, float, float, float]]:
        """(x0, y0, x1, y1) of each horizontal and vertical part, up to the last point."""
        for (x, y), (next_x, next_y) in zip(self.points, self.points[1:], strict=False):
            yield x, y, next_x, y
            if next_y != y:
                yield next_x, y, next_x, next_y


@dataclass(frozen=True, slots=True, kw_only=True)
class PlotRule:
    """Rule by which a script finds the line of a plot as of a date, and the points to highlight.

    The line joins the points that are better than all to the left of them. Highlighted are these, or those
    that no other point beats by then.
    """

    lower_is_better: bool = False
    highlights_unbeaten: bool = False
    over_time: bool = False  # the axis across is of dates: the line ends with the newest point
    first_year: int = 0  # year of release with the first step of the colour ramp; 0 for no ramp

    @property
    def text(self) -> str:
        """Words for the script: "higher", "lower unbeaten", "higher 2022"."""
        words = (
            "lower" if self.lower_is_better else "higher",
            "unbeaten" if self.highlights_unbeaten else "",
            "time" if self.over_time else "",
            str(self.first_year or ""),
        )
        return " ".join(filter(None, words))


@dataclass(frozen=True, slots=True, kw_only=True)
class StaticPlot:
    """A plot that is drawn as SVG; `narrow` are the labels for a phone, `wide` those for other widths."""

    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]
    x_title: str
    y_title: str
    dots: tuple[PlotPoint, ...]
    stairs: tuple[Stairs, ...]
    narrow: tuple[Label, ...]
    wide: tuple[Label, ...]
    rule: PlotRule | None = None  # of a plot that a script can show as of a date

    @property
    def dated(self) -> bool:
        """True if a script can show the plot as of a date."""
        return self.rule is not None and any(dot.months for dot in self.dots)


@dataclass(frozen=True, slots=True)
class LogAxis:
    """Logarithmic axis over positive numbers, with air at both ends."""

    low: float  # logarithms to base 10
    high: float

    @classmethod
    def around(cls, values: Sequence[float], *, least_decades: float = 0.6) -> LogAxis:
        """Axis that holds `values`, at least `least_decades` wide; needs one value."""
        logs = [math.log10(value) for value in values]
        low, high = min(logs), max(logs)
        air = max(0.05 * (high - low), (least_decades - (high - low)) / 2)
        return cls(low - air, high + air)

    def share(self, value: float) -> float:
        """Position of `value`, 0-1."""
        return (math.log10(value) - self.low) / (self.high - self.low)

    def ticks(self) -> list[float]:
        """Round numbers on the axis: as many as fit on a phone."""
        shown: list[float] = []
        for factors in _DECADE_TICKS:
            numbers = [
                factor * 10.0**power
                for power in range(math.floor(self.low), math.ceil(self.high) + 1)
                for factor in factors
            ]
            shown = [number for number in numbers if 0 <= self.share(number) <= 1]
            if len(shown) <= _MOST_TICKS:
                return shown
        return shown[:: math.ceil(len(shown) / _MOST_TICKS)]


def plot(
    dots: Sequence[PlotPoint],
    stairs: Sequence[Stairs],
    *,
    x_ticks: Sequence[Tick],
    y_ticks: Sequence[Tick],
    x_title: str,
    y_title: str,
    rule: PlotRule | None = None,
) -> StaticPlot:
    """A plot with its labels placed where there is room: names of lines, the last first, then of points."""
    wishes = [Wish(line.name, *line.points[-1]) for line in reversed(stairs) if line.name and line.points]
    wishes += _wishes(dots)

    def placed(frames: Sequence[Frame], most: int) -> tuple[Label, ...]:
        return _placed(wishes, dots, stairs, frames, most)

    return StaticPlot(
        x_ticks=tuple(x_ticks),
        y_ticks=tuple(y_ticks),
        x_title=x_title,
        y_title=y_title,
        dots=tuple(dots),
        stairs=tuple(stairs),
        narrow=placed(_NARROW, _MOST_NARROW),
        wide=placed(_WIDE, _MOST_WIDE),
        rule=rule,
    )


def labels_of_points(plot: StaticPlot, frame: Frame, most: int) -> tuple[Label, ...]:
    """At most `most` names of points of a plot that is as large as `frame`."""
    return _placed(_wishes(plot.dots), plot.dots, plot.stairs, (frame,), most)


def _wishes(dots: Sequence[PlotPoint]) -> list[Wish]:
    """Labels wanted at points, in the order of their turns."""
    named = sorted((dot for dot in dots if dot.turn is not None), key=lambda dot: dot.turn or 0)
    return [Wish(dot.name, dot.x, dot.y) for dot in named]


def _placed(
    wishes: Sequence[Wish],
    dots: Sequence[PlotPoint],
    stairs: Sequence[Stairs],
    frames: Sequence[Frame],
    most: int,
) -> tuple[Label, ...]:
    points = tuple((dot.x, dot.y) for dot in dots if not (dot.months and dot.months.earlier))
    lines = tuple(segment for line in stairs for segment in line.segments)
    return tuple(
        label_placement.place(wishes, frames=frames, font_px=LABEL_PX, points=points, lines=lines, most=most)
    )
