"""Dot plots of differences: one row of dots for each group, with zero in the middle."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING, Final

from catalog.charts import plotly
from catalog.charts.plotly import LABEL_PX, MARKER_PX, MUTED, JsonObject, plain, tidy
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.charts.plotly import Series

_ROW_PX: Final = 44  # of a group: its name, then its dots
_HEAD_PX: Final = 70  # legend and heading
_FOOT_PX: Final = 52  # ticks and title of the axis
_HOLLOW: Final = 100  # added to the number of a symbol
_APART: Final = 0.022  # of the axis: nearer dots stand one below the other
_LEVELS: Final = (0.0, -0.14, 0.14, -0.26, 0.26)  # below and above the line of a group


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A dot: a difference in percentage points, with the ends of its interval (None if unknown)."""

    points: float
    low: float | None
    high: float | None
    checked: bool
    lines: tuple[str, ...]  # shown by pointing at it, the first in bold


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One row of a dot plot: its name, which stands above it, and its dots."""

    name: str
    detail: str = ""  # whose dots they are: beside the name where there is room
    series: int
    dots: tuple[Dot, ...]  # one at least


def height(groups: Sequence[Group]) -> int:
    """Height of a dot plot of these groups, in pixels."""
    return _HEAD_PX + _FOOT_PX + _ROW_PX * len(groups)


def figure(groups: Sequence[Group], series: Sequence[Series], *, title: str) -> JsonObject:
    """Plotly figure: differences in percentage points, one row per group, the first group at the top.

    `title` is that of the axis, which always has 0 on it. Needs at least one group.
    """
    dots = [dot for group in groups for dot in group.dots]
    low = min(0.0, *(dot.points if dot.low is None else dot.low for dot in dots))
    high = max(0.0, *(dot.points if dot.high is None else dot.high for dot in dots))
    ends = floor(low / 5) * 5 - 1, ceil(high / 5) * 5 + 1
    data = [
        trace for i, group in enumerate(groups) for trace in _traces(group, -i, series, ends[1] - ends[0])
    ]
    series_in_use = {group.series for group in groups}
    nothing: JsonObject = {
        "type": "scatter",
        "x": [None],
        "y": [None],
        "hoverinfo": "skip",
        "mode": "markers",
    }
    key: list[JsonObject] = [
        nothing | {"name": plain(item.name), "marker": {"color": item.colour, "size": MARKER_PX}}
        for i, item in enumerate(series)
        if i in series_in_use
    ]
    if not all(dot.checked for dot in dots):
        look = {"color": MUTED, "symbol": _HOLLOW, "size": MARKER_PX}
        key.append(nothing | {"name": _("not yet checked"), "marker": look})
    step = 10 if ends[1] - ends[0] > 30 else 5  # noqa: PLR2004 - ticks must not touch on a phone
    ticks = list(range(ceil(ends[0] / step) * step, floor(ends[1] / step) * step + 1, step))
    inner = _ROW_PX * len(groups)
    layout: JsonObject = {
        "margin": {"t": _HEAD_PX, "r": 14, "b": _FOOT_PX, "l": 14, "autoexpand": False},
        "hovermode": "closest",
        "hoverlabel": {"align": "left"},
        "legend": {
            "orientation": "h",
            "x": 0,
            "xanchor": "left",
            "y": round(1 + 24 / inner, 4),
            "yanchor": "bottom",
            "bgcolor": "rgba(0,0,0,0)",
            "font": {"size": LABEL_PX},
            "itemclick": False,
            "itemdoubleclick": False,
        },
        "xaxis": {
            "range": list(ends),
            "automargin": False,
            "tickvals": ticks,
            "ticktext": [f"{tick:+d}".replace("-", "−") if tick else "0" for tick in ticks],
            "zeroline": True,
            "zerolinewidth": 1.5,
            "zerolinecolor": MUTED,
            "title": plotly.axis_title(title),
        },
        "yaxis": {
            "range": [-len(groups) + 0.4, 0.65],
            "automargin": False,
            "showgrid": False,
            "showticklabels": False,
            "zeroline": False,
            "fixedrange": True,
        },
        "annotations": [_name(_label(group), -i) for i, group in enumerate(groups)],
    }
    narrow: JsonObject = {
        "xaxis": {"tickfont": {"size": LABEL_PX}},
        "annotations": [_name(plain(group.name), -i) for i, group in enumerate(groups)],
    }
    return {"data": [*data, *key], "layout": layout, "narrow": narrow}


def _label(group: Group) -> str:
    """Label of a row of the chart: the group's name and its detail."""
    return plain(_("{name}: {detail}", name=group.name, detail=group.detail) if group.detail else group.name)


def _name(text: str, line: float) -> JsonObject:
    return {
        "xref": "paper",
        "x": 0,
        "xanchor": "left",
        "y": line + 0.36,
        "yanchor": "middle",
        "text": text,
        "showarrow": False,
        "font": {"size": LABEL_PX},
        "align": "left",
        "bgcolor": plotly.GROUND,
    }


def _traces(group: Group, line: float, series: Sequence[Series], width: float) -> list[JsonObject]:
    levels = _spread(group.dots, width)
    ys = [round(line + level - 0.05, 3) for level in levels]
    colour = series[group.series].colour
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "x": [tidy(dot.points, 2) for dot in group.dots],
            "y": ys,
            "error_x": {
                "symmetric": False,
                "array": [
                    tidy(dot.high - dot.points, 2) if dot.high is not None else 0 for dot in group.dots
                ],
                "arrayminus": [
                    tidy(dot.points - dot.low, 2) if dot.low is not None else 0 for dot in group.dots
                ],
                "color": plotly.WHISKER,
                "thickness": 1,
                "width": 0,
            },
            "marker": {
                "color": colour,
                "symbol": [0 if dot.checked else _HOLLOW for dot in group.dots],
                "size": MARKER_PX - 1,
            },
            "hovertext": [
                "<br>".join([f"<b>{plain(dot.lines[0])}</b>", *map(plain, dot.lines[1:])])
                for dot in group.dots
            ],
            "hoverinfo": "text",
            "showlegend": False,
        }
    ]


def _spread(dots: Sequence[Dot], width: float) -> list[float]:
    """Vertical offset of each dot in a row, in the order of `dots`, so that dots seldom hide each other.

    `width` is that of the axis, in percentage points.
    """
    last = dict.fromkeys(_LEVELS, float("-inf"))
    offsets = [0.0] * len(dots)
    for i in sorted(range(len(dots)), key=lambda i: dots[i].points):
        free = (level for level in _LEVELS if dots[i].points - last[level] >= _APART * width)
        offsets[i] = next(free, min(_LEVELS, key=lambda level: last[level]))
        last[offsets[i]] = dots[i].points
    return offsets
