"""Line charts over dates or numbers, each line named at its end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from catalog.charts import plotly
from catalog.charts.plotly import MARKER_PX, JsonObject, Point, Span, Spot, plain, tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from catalog.charts.plotly import Series

_HOLLOW: Final = 100  # added to the number of a symbol


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A point of a line: `x` is a number, or a date as its ordinal; `y` is a value on the vertical axis."""

    x: float
    y: float
    low: float | None = None  # ends of the interval of `y`
    high: float | None = None
    lines: tuple[str, ...]  # shown by pointing at it, the first in bold
    checked: bool
    label: str = ""  # beside it, where there is room


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """A line of a chart; its name is printed at its end."""

    name: str
    series: int
    stops: tuple[Stop, ...]  # by x; one at least


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Vertical axis of a chart: title, range and ticks."""

    title: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]


def over_time(
    curves: Sequence[Curve], series: Sequence[Series], *, scale: Scale, until: date, legend: bool = False
) -> JsonObject:
    """Plotly figure of stepped lines (best so far), drawn on flat to the date `until`.

    Needs at least one curve. Names are at the ends of lines; with `legend`, a phone shows a legend below
    the chart instead, as long names have no room beside it.
    """
    first = date.fromordinal(int(min(stop.x for curve in curves for stop in curve.stops)))
    low, high = (first - timedelta(days=60)).toordinal(), until.toordinal()
    names = [curve.name for curve in curves]
    key = _key(curves, series) if legend else []
    layout, _, desk, _ = plotly.frame([], small=False)
    _, narrow, _, phone = plotly.frame(key, small=False)
    rooms = (desk,) if legend else (desk, phone)
    share = min(_MOST_AT_ENDS, max(plotly.end_room(names, room) for room in rooms))
    days = Span(low, low + (high - low) / (1 - share), 0, 1)
    layout["xaxis"] = plotly.date_axis(days)
    layout["yaxis"] = _axis(scale)
    up = Span(scale.low, scale.high, 0, 1)
    fixed = [plotly.heading(plain(scale.title), 1)]
    ends = [
        Spot(days.share(high), up.share(y), plotly.iso_day(high), tidy(y), {})
        for y in (curve.stops[-1].y for curve in curves)
    ]
    drawn = _drawn(curves, series, days, up, until=high)
    names_there = [(days.share(high), spot.y - _NAME_HALF, 1.0, spot.y + _NAME_HALF) for spot in ends]
    plotly.write_labels(
        layout, narrow, (desk, phone), drawn.points, drawn.spots, [*drawn.walls, *names_there], fixed
    )
    layout["annotations"] = [*_listed(layout), *plotly.end_names(names, ends, desk)]
    if legend:
        layout["showlegend"] = False
        narrow["showlegend"] = True
        narrow["annotations"] = fixed
        narrow["xaxis"] = {
            **_object(narrow["xaxis"]),
            "range": [plotly.iso_day(low), plotly.iso_day(high + (high - low) * 0.03)],
        }
    else:
        narrow["annotations"] = [*_listed(narrow), *plotly.end_names(names, ends, phone)]
    return {"data": [*drawn.data, *key], "layout": layout, "narrow": narrow}


_MOST_AT_ENDS: Final = 0.34  # of the plotting area
_NAME_HALF: Final = 0.016  # of the plotting area: half the height of a name at the end of a line


def _listed(layout: JsonObject) -> list[object]:
    annotations = layout["annotations"]
    assert isinstance(annotations, list)
    return annotations


def _object(value: object) -> JsonObject:
    assert isinstance(value, dict)
    return value


def over_number(
    curves: Sequence[Curve],
    series: Sequence[Series],
    *,
    scale: Scale,
    title: str,
    ticks: Sequence[tuple[float, str]],
    legend: bool = False,
    together: bool = False,
) -> JsonObject:
    """Plotly figure of straight lines over a numeric axis with the title `title`.

    Needs at least one curve. Names are at the ends of lines; with `legend`, a phone shows a legend
    instead. `together` means that all lines end at the same x, so on a desktop each name has room there.
    """
    xs = [stop.x for curve in curves for stop in curve.stops]
    gap = (max(xs) - min(xs)) or 1.0
    key = _key(curves, series) if legend else []
    layout, narrow, *rooms = plotly.frame(key, small=False)
    share = plotly.end_room([curve.name for curve in curves], rooms[0]) if together else 0.15
    across = Span(round(min(xs) - 0.05 * gap, 4), round(max(xs) + gap * share / (1 - share), 4), 0, 1)
    layout["xaxis"] = {
        "range": [across.low, across.high],
        "automargin": False,
        "title": plotly.axis_title(title),
        "tickvals": [tidy(value) for value, _ in ticks],
        "ticktext": [text for _, text in ticks],
        "zeroline": False,
    }
    layout["yaxis"] = _axis(scale)
    drawn = _drawn(curves, series, across, Span(scale.low, scale.high, 0, 1), until=None)
    points, spots = [*drawn.points], [*drawn.spots]
    ends: dict[tuple[str, int], Spot] = {}
    for curve in curves:
        last = curve.stops[-1]
        y = (last.y - scale.low) / (scale.high - scale.low)
        points.append(_point(curve.name, last, curve, turn=0 if curve.name else None))
        spots.append(Spot(across.share(last.x), y, tidy(last.x), tidy(last.y), {}))
        if curve.name:
            ends[curve.name, curve.series] = spots[-1]
    fixed = [plotly.heading(plain(scale.title), 1)]
    plotly.write_labels(layout, narrow, rooms, points, spots, [], fixed)
    if together:
        names = [name for name, _ in ends]
        layout["annotations"] = [*fixed, *plotly.end_names(names, list(ends.values()), rooms[0])]
    return {"data": [*drawn.data, *key], "layout": layout, "narrow": narrow}


def _axis(scale: Scale) -> JsonObject:
    return {
        "range": [scale.low, scale.high],
        "automargin": False,
        "tickvals": [tidy(value) for value, _ in scale.ticks],
        "ticktext": [text for _, text in scale.ticks],
        "zeroline": False,
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawn:
    """Plotly traces of the lines of a chart, with the points and boxes that labels must avoid."""

    data: list[JsonObject]
    points: list[Point]
    spots: list[Spot]
    walls: list[tuple[float, float, float, float]]


def _drawn(
    curves: Sequence[Curve], series: Sequence[Series], across: Span, up: Span, *, until: float | None
) -> _Drawn:
    """Plotly traces of all curves: stepped up to the date `until`, or straight lines if it is None."""

    def at(x: float) -> str | float:
        return tidy(x) if until is None else plotly.iso_day(x)

    drawn = _Drawn(data=[], points=[], spots=[], walls=[])
    for curve in curves:
        drawn.data.append(_line(curve, series[curve.series].colour, at, until))
        curve_spots = [
            Spot(across.share(stop.x), up.share(stop.y), at(stop.x), tidy(stop.y), {}) for stop in curve.stops
        ]
        if until is not None:
            drawn.walls.extend(plotly.walls_of(curve_spots, across.share(until)))
        for stop, spot in zip(curve.stops, curve_spots, strict=True):
            drawn.points.append(_point(stop.label, stop, curve, turn=len(curves) if stop.label else None))
            drawn.spots.append(spot)
        if until is None:
            for spot in _along(curve_spots):
                drawn.points.append(_point("", curve.stops[0], curve, turn=None))
                drawn.spots.append(spot)
    return drawn


_PIECES: Final = 24  # of a straight line: labels keep off each


def _along(spots: Sequence[Spot]) -> Iterator[Spot]:
    """Points along the straight lines between `spots`; labels that avoid them avoid the lines."""
    for one, other in pairwise(spots):
        for i in range(1, _PIECES):
            part = i / _PIECES
            x, y = one.x + (other.x - one.x) * part, one.y + (other.y - one.y) * part
            yield Spot(x, y, 0, 0, {})


def _line(curve: Curve, colour: str, at: Callable[[float], str | float], until: float | None) -> JsonObject:
    stops = curve.stops
    xs: list[object] = [at(stop.x) for stop in stops]
    ys = [tidy(stop.y) for stop in stops]
    symbols = [0 if stop.checked else _HOLLOW for stop in stops]
    sizes = [MARKER_PX - 1] * len(stops)
    hover = ["<br>".join([f"<b>{plain(stop.lines[0])}</b>", *map(plain, stop.lines[1:])]) for stop in stops]
    if until is not None and until > stops[-1].x:
        xs, ys = [*xs, at(until)], [*ys, ys[-1]]
        symbols, sizes, hover = [*symbols, 0], [*sizes, 0], [*hover, hover[-1]]
    line: JsonObject = {
        "type": "scatter",
        "mode": "lines+markers",
        "name": plain(curve.name),
        "x": xs,
        "y": ys,
        "line": {"shape": "hv" if until is not None else "linear", "color": colour, "width": 1.6},
        "marker": {
            "color": colour,
            "symbol": symbols,
            "size": sizes,
            "opacity": 1,
            "line": {"color": plotly.GROUND, "width": 1},
        },
        "hovertext": hover,
        "hoverinfo": "text",
        "showlegend": False,
    }
    if any(stop.low is not None for stop in stops):
        added = len(xs) - len(stops)
        line["error_y"] = {
            "symmetric": False,
            "array": [tidy((s.high if s.high is not None else s.y) - s.y, 1) for s in stops] + [0] * added,
            "arrayminus": [tidy(s.y - (s.low if s.low is not None else s.y), 1) for s in stops] + [0] * added,
            "color": plotly.WHISKER,
            "thickness": 1,
            "width": 0,
        }
    return line


def _key(curves: Sequence[Curve], series: Sequence[Series]) -> list[JsonObject]:
    """Legend entries for the colours, for charts in which lines of one colour have different names."""
    series_in_use = {curve.series for curve in curves}
    nothing: JsonObject = {"type": "scatter", "x": [None], "y": [None], "hoverinfo": "skip"}
    mode = "markers" if all(len(curve.stops) == 1 for curve in curves) else "lines"
    return [
        nothing
        | {
            "mode": mode,
            "name": plain(item.name),
            "line": {"color": item.colour, "width": 2},
            "marker": {"color": item.colour, "size": MARKER_PX},
        }
        for i, item in enumerate(series)
        if i in series_in_use
    ]


def _point(name: str, stop: Stop, curve: Curve, *, turn: int | None) -> Point:
    return Point(
        name=name,
        lines=stop.lines,
        series=curve.series,
        access="open",
        checked=stop.checked,
        size=None,
        turn=turn,
    )
