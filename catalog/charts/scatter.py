"""Scatter charts: the timeline, and scores over size.

Plotly itself is not imported: it takes 0.4 s, and only the tests need its opinion. A figure is
`{"data", "layout", "narrow"}`, `narrow` being laid over `layout` on a phone; colours are CSS
variables of the page (charts.css) with a fallback each.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from catalog.charts import plotly
from catalog.charts.plotly import (
    ACTIVE_LOOK,
    BILLION,
    LABEL_PX,
    MARKER_PX,
    JsonObject,
    Point,
    Span,
    Spot,
    ValueAxis,
    billions,
    plain,
    tidy,
)
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.charts.plotly import Series
    from catalog.stats.trend import Trend


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyPoint(Point):
    """A family on the timeline; `size` is the size of its largest variant."""

    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ScorePoint(Point):
    """A point with a score, in the unit of its metric."""

    score: float
    low: float | None
    high: float | None
    active: int | None  # parameters used per token, for a mixture of experts


def to_json(figure: JsonObject) -> str:
    """JSON text of the Plotly figure, without spaces."""
    return json.dumps(figure, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def timeline(
    points: Sequence[FamilyPoint],
    series: Sequence[Series],
    *,
    records: Sequence[int],
    strip: str,
    small: bool,
) -> JsonObject:
    """Plotly figure of the largest variant's size (log scale) over release date, one point per family.

    `records` are indices of families larger than all earlier ones. `strip` names the band at the bottom
    for families without a size. `small`: the version for the home page. Needs at least one point.
    """
    foot = 0.19 if any(point.size is None for point in points) else 0.0
    top_of_strip = foot - 0.055
    days = _days(points)
    sizes = plotly.size_span([point.size for point in points if point.size], foot, 1)
    levels = plotly.spread(
        {i: days.share(point.day.toordinal()) for i, point in enumerate(points) if not point.size},
        gap=1.8 * MARKER_PX / plotly.WIDE_PX[0],
    )
    strip_span = Span(-0.15, 1.15, 0, top_of_strip)

    def spot(i: int) -> Spot:
        point = points[i]
        x, date_text = days.share(point.day.toordinal()), point.day.isoformat()
        if point.size is None:
            return Spot(x, strip_span.share(levels[i]), date_text, round(levels[i], 2), {"yref": "y2"})
        height = math.log10(point.size / BILLION)
        return Spot(x, sizes.share(height), date_text, round(height, 4), {})

    spots = [spot(i) for i in range(len(points))]
    data: list[JsonObject] = []
    if records:
        largest = [points[i] for i in records]
        data.append(
            plotly.steps(
                [*(point.day.isoformat() for point in largest), plotly.iso_day(days.high)],
                [billions(point.size) for point in (*largest, largest[-1])],
            )
        )
    for index, colour in enumerate(series):
        for axis in ("y", "y2"):
            members = [i for i, p in enumerate(points) if p.series == index and (axis == "y") == bool(p.size)]
            ys = [billions(points[i].size) if points[i].size else spots[i].at_y for i in members]
            data += plotly.markers(
                [spots[i].at_x for i in members], ys, [points[i] for i in members], colour, yaxis=axis
            )
    key = plotly.key_of(points, series, line=_("largest so far") if records else "")

    layout, narrow, *rooms = plotly.frame(key, small=small)
    layout["xaxis"] = plotly.date_axis(days) | {"anchor": "y2" if foot else "y"}
    layout["yaxis"] = plotly.size_axis(sizes) | {"domain": [foot, 1]}
    fixed = [plotly.heading(_("parameters of the largest variant"), 1)]
    if foot:
        layout["yaxis2"] = plotly.silent_axis(strip_span) | {
            "domain": [0, round(top_of_strip, 3)],
            "anchor": "x",
        }
        layout["shapes"] = [plotly.band(0, 0, 1, top_of_strip)]
        fixed.append(plotly.heading(strip, top_of_strip))
    walls = [
        *plotly.walls_of([spots[i] for i in records], 1),
        *([(0, foot - 0.03, 0.4, foot - 0.03)] if foot else []),
    ]
    plotly.write_labels(layout, narrow, rooms, points, spots, walls, fixed)
    return {"data": [*data, *key], "layout": layout, "narrow": narrow}


def size_vs_score(
    points: Sequence[ScorePoint],
    series: Sequence[Series],
    *,
    title: str,
    best: Sequence[int],
    axis: ValueAxis,
    strip: str,
    small: bool,
    trend: Trend | None = None,
) -> JsonObject:
    """Plotly figure of score over model size; `title` names the score, `axis` is the axis of its unit.

    `best` are indices of the points higher than all smaller variants; `strip` names the band
    at the right for variants without a size; `trend` is over logarithms of billions, for
    scores in percent. The axis of sizes is logarithmic. Needs at least one point.
    """
    edge = 0.84 if any(point.size is None for point in points) else 1.0
    sized = [point for point in points if point.size]
    sizes = plotly.size_span([size for p in sized for size in (p.size, p.active) if size], 0, edge)
    scores = axis.span
    columns = plotly.spread(
        {i: scores.share(point.score) for i, point in enumerate(points) if not point.size},
        gap=1.5 * MARKER_PX / plotly.TALL_PX,
    )
    strip_span = Span(-0.15, 1.15, edge + 0.02, 1)

    def spot(i: int) -> Spot:
        point = points[i]
        y, score = scores.share(point.score), tidy(point.score)
        if point.size is None:
            return Spot(strip_span.share(columns[i]), y, round(columns[i], 2), score, {"xref": "x2"})
        across = math.log10(point.size / BILLION)
        return Spot(sizes.share(across), y, round(across, 4), score, {})

    spots = [spot(i) for i in range(len(points))]
    data: list[JsonObject] = []
    experts = [point for point in sized if point.active]
    if trend:
        logs = [math.log10(point.size / BILLION) for point in sized if point.size]
        data += _trend(trend, min(logs), max(logs))
    data += _actives(experts)
    if best:
        ahead = [points[i] for i in best]
        data.append(
            plotly.steps(
                [*(billions(point.size) for point in ahead), tidy(10**sizes.high)],
                [tidy(point.score) for point in (*ahead, ahead[-1])],
            )
        )
    for index, colour in enumerate(series):
        for side in ("x", "x2"):
            members = [i for i, p in enumerate(points) if p.series == index and (side == "x") == bool(p.size)]
            member_points = [points[i] for i in members]
            xs = [billions(points[i].size) if points[i].size else spots[i].at_x for i in members]
            traces = plotly.markers(xs, [spots[i].at_y for i in members], member_points, colour, xaxis=side)
            data += traces if small else [trace | _whiskers(member_points) for trace in traces]
    key = plotly.key_of(points, series, line=_("best for its size") if best else "", experts=bool(experts))

    layout, narrow, *rooms = plotly.frame(key, small=small)
    layout["xaxis"] = plotly.size_axis(sizes) | {
        "domain": [0, edge],
        "title": plotly.axis_title(_("total parameters")),
    }
    layout["yaxis"] = {
        "range": [scores.low, scores.high],
        "automargin": False,
        "tickvals": list(axis.ticks),
        "zeroline": False,
    }
    if edge < 1:
        layout["xaxis2"] = plotly.silent_axis(strip_span) | {
            "domain": [round(edge + 0.02, 3), 1],
            "anchor": "y",
            "showticklabels": True,
            "tickvals": [0.5],
            "tickfont": {"size": LABEL_PX},
            "ticktext": ["<br>".join(strip.rsplit(" ", 1))],
        }
        layout["shapes"] = [plotly.band(edge + 0.02, 0, 1, 1)]
        narrow["xaxis2"] = {"tickfont": {"size": LABEL_PX - 1}}
    walls = [
        *plotly.walls_of([spots[i] for i in best], edge),
        *(
            (sizes.share(math.log10(point.active / BILLION)), spot.y, spot.x, spot.y)
            for point, spot in zip(points, spots, strict=True)
            if point.size and point.active
        ),
    ]
    fixed = [plotly.heading(f"{plain(title)} ({plain(axis.unit)})", 1)]
    plotly.write_labels(layout, narrow, rooms, points, spots, walls, fixed)
    return {"data": [*data, *key], "layout": layout, "narrow": narrow}


def _days(points: Sequence[FamilyPoint]) -> Span:
    """Range of the date axis in date ordinals, with a margin before the first and after the last date."""
    first, last = min(p.day for p in points), max(p.day for p in points)
    start = date(first.year, 1 if first.month <= _HALF_YEAR else 7, 1) - timedelta(days=30)
    return Span(start.toordinal(), (last + timedelta(days=100)).toordinal(), 0, 1)


_HALF_YEAR: Final = 6


def _whiskers(points: Sequence[ScorePoint]) -> JsonObject:
    """Plotly setting with the error bars of `points`, to add to their trace."""
    above = [tidy(p.high - p.score, 1) if p.high is not None else 0 for p in points]
    below = [tidy(p.score - p.low, 1) if p.low is not None else 0 for p in points]
    return {
        "error_y": {
            "symmetric": False,
            "array": above,
            "arrayminus": below,
            "color": plotly.WHISKER,
            "thickness": 1,
            "width": 0,
        }
    }


def _actives(points: Sequence[ScorePoint]) -> list[JsonObject]:
    """Traces of lines from active to total parameters, one per point with both; [] for none."""
    if not points:
        return []
    return [
        {
            "type": "scatter",
            "mode": "lines+markers",
            "x": [x for p in points for x in (billions(p.active), billions(p.size), None)],
            "y": [y for p in points for y in (tidy(p.score), tidy(p.score), None)],
            **ACTIVE_LOOK,
            "hoverinfo": "skip",
            "showlegend": False,
        }
    ]


_TREND_STEPS: Final = 24


def _trend(trend: Trend, first: float, last: float) -> list[JsonObject]:
    """Traces of the trend line and its interval; `first` and `last` are log10 of billions of parameters."""
    logs = [first + (last - first) * i / _TREND_STEPS for i in range(_TREND_STEPS + 1)]
    ends = [trend.predict(log) for log in logs]
    xs = [tidy(10**log) for log in logs]
    shared: JsonObject = {"type": "scatter", "mode": "lines", "hoverinfo": "skip", "showlegend": False}
    around = [tidy(high * 100, 2) for _, _, high in ends] + [tidy(low * 100, 2) for _, low, _ in ends[::-1]]
    ground = {
        "x": [*xs, *xs[::-1]],
        "y": around,
        "fill": "toself",
        "fillcolor": plotly.BAND,
        "line": {"width": 0},
    }
    middle = {
        "x": xs,
        "y": [tidy(at * 100, 2) for at, _, _ in ends],
        "line": {"color": plotly.MUTED, "width": 1},
    }
    return [shared | ground, shared | middle]
