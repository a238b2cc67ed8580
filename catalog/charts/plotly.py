"""Parts that all figures share: axes, markers, legends and labels."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from catalog.charts import label_placement
from catalog.charts.label_placement import Frame, Wish
from catalog.entries.schema.types import format_size
from catalog.wording import gettext as _
from catalog.wording import noted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

JsonObject: TypeAlias = dict[str, object]
Access: TypeAlias = Literal["open", "closed", "unknown"]

INK: Final = "var(--md-default-fg-color,#1d2529)"
MUTED: Final = "var(--md-default-fg-color--light,#566168)"
UNKNOWN: Final = "var(--catalog-unknown,#7b858b)"
BAND: Final = "var(--catalog-band,rgba(120,130,140,0.09))"
WHISKER: Final = "var(--catalog-whisker,rgba(110,120,130,0.34))"
GROUND: Final = "var(--md-default-bg-color,#fff)"

_SYMBOLS: Final[Mapping[Access, int]] = {"open": 0, "closed": 2, "unknown": 1}  # circle, diamond, square
_HOLLOW: Final = 100  # added to the number of a symbol
_ACCESS_NAMES: Final[Mapping[Access, str]] = {
    "open": noted("open weights"),
    "closed": noted("closed weights"),
    "unknown": noted("weights unknown"),
}
_TICK: Final = 142  # "line-ns-open": an upright stroke

SERIES_COLOURS: Final = ("#0072b2", "#c14d00", "#00805f", "#b2578c", "#6d5fc7", "#946200")
LABEL_PX: Final = 11
_TITLE_PX: Final = 12
_SMALL_LABEL_PX: Final = 10  # on a phone
BILLION: Final = 10**9
_SLOTS: Final = (0.5, 0.25, 0.75, 0.08, 0.92)  # across a strip, the middle first


@dataclass(frozen=True, slots=True)
class Series:
    """A group of points or lines: its name in the legend and its colour."""

    name: str
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A point of a chart, without its position.

    `lines` are the text shown when a reader points at it, the first in bold. `turn` orders points for
    labels, the smallest first; None gets no label. Texts are plain: they are escaped when drawn.
    """

    name: str
    lines: tuple[str, ...]
    series: int
    access: Access
    checked: bool
    size: int | None  # parameters in all
    turn: int | None = None


def series_colour(index: int) -> str:
    """Colour of the series at `index`; all series after the sixth share its colour."""
    last = min(index, len(SERIES_COLOURS) - 1)
    return f"var(--catalog-series-{last + 1},{SERIES_COLOURS[last]})"


def plain(text: str) -> str:
    """`text` escaped for Plotly, which reads some HTML tags.

    A text that starts like one of our colour variables is changed too, as the script of the page would
    replace it.
    """
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"&#118;{escaped[1:]}" if escaped.startswith("var(") else escaped


# --- Where things stand ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Span:
    """An axis from `low` to `high`; it takes the part `start` to `end` (fractions) of the plotting area."""

    low: float
    high: float
    start: float
    end: float

    def share(self, value: float) -> float:
        """Position of `value` as a fraction 0-1 of the plotting area."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


@dataclass(frozen=True, slots=True)
class ValueAxis:
    """Axis of scores: its range, its ticks and its unit."""

    span: Span
    ticks: tuple[float, ...]
    unit: str  # "%", "rating", "%, lower is better"


_MARGIN: Final = 0.03  # of the range of an axis, beyond its first and last tick
_STEPS: Final = (1, 2, 2.5, 5, 10)  # between ticks, times a power of ten
_MOST_STEPS: Final = 6


def percent_axis(unit: str = "%") -> ValueAxis:
    """Axis from 0 to 100, for shares of problems; `unit` is its text."""
    return ValueAxis(Span(-3, 103, 0, 1), (0, 20, 40, 60, 80, 100), unit)


def axis_of(values: Sequence[float], unit: str) -> ValueAxis:
    """Axis with round ticks that covers `values`, in any unit."""
    low, high = min(values, default=0.0), max(values, default=1.0)
    if low == high:
        low, high = low - max(1.0, abs(low) / 10), high + max(1.0, abs(high) / 10)
    power = 10.0 ** math.floor(math.log10((high - low) / _MOST_STEPS))
    step = next(times * power for times in _STEPS if (high - low) / (times * power) <= _MOST_STEPS)
    first, last = math.floor(low / step), math.ceil(high / step)
    ticks = tuple(tidy(number * step, 10) for number in range(first, last + 1))
    margin = _MARGIN * (ticks[-1] - ticks[0])
    return ValueAxis(Span(ticks[0] - margin, ticks[-1] + margin, 0, 1), ticks, unit)


@dataclass(frozen=True, slots=True)
class Spot:
    """Position of a point, as fractions of the plotting area and in the coordinates of Plotly annotations."""

    x: float
    y: float
    at_x: str | float  # on a logarithmic axis the logarithm
    at_y: str | float
    axes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Room:
    """Size of a chart's canvas, in pixels: height, possible widths and margins."""

    height: int  # of the canvas: charts.css says so too
    widths: tuple[int, ...]
    above: int
    below: int
    most_labels: int
    font_px: int

    @property
    def frames(self) -> tuple[Frame, ...]:
        """Possible sizes of the plotting area, one for each width of the canvas."""
        high = self.height - self.above - self.below
        return tuple(Frame(width - _LEFT_PX - _RIGHT_PX, high) for width in self.widths)


TALL_PX: Final = 560
_SMALL_PX: Final = 420
WIDE_PX: Final = (640, 800, 960)  # charts.ts takes the narrow layout below 560
_NARROW_PX: Final = (344, 400, 540)
_LEFT_PX: Final = 50
_RIGHT_PX: Final = 10
_AXIS_PX: Final = 48  # ticks and title of the axis below
_HEADING_PX: Final = 22
_AIR_PX: Final = 10  # around a legend
_ROW_PX: Final = 20  # of a legend
_LEGEND_MARK_PX: Final = 46  # mark and gaps of one item

_ANNOTATION: Final[JsonObject] = {
    "showarrow": False,
    "font": {"size": LABEL_PX, "color": INK},
    "arrowcolor": MUTED,
    "arrowhead": 0,
    "arrowwidth": 0.8,
    "standoff": 4,
    "borderpad": 0,
    "align": "left",
}


def frame(key: Sequence[JsonObject], *, small: bool) -> tuple[JsonObject, JsonObject, Room, Room]:
    """(Plotly layout, changes of it for a phone, canvas on a desktop, canvas on a phone) of a chart.

    `key` are the entries of its legend: on a desktop, colours are explained above the chart and symbols
    below; on a phone, both below. A `small` chart is lower and has fewer labels.
    """
    height = _SMALL_PX if small else TALL_PX
    first, second = (
        [str(item["name"]) for item in key if ("legend" in item) == below] for below in (False, True)
    )
    desk = Room(
        height,
        WIDE_PX,
        _HEADING_PX + _rows(first, WIDE_PX[0]) + _AIR_PX,
        _AXIS_PX + _rows(second, WIDE_PX[0]) + _AIR_PX,
        12 if small else 34,
        LABEL_PX,
    )
    phone = Room(
        height,
        _NARROW_PX,
        _HEADING_PX,
        _AXIS_PX + _rows(first, _NARROW_PX[0]) + _rows(second, _NARROW_PX[0]) + _AIR_PX,
        9 if small else 14,
        _SMALL_LABEL_PX,
    )

    def under(room: Room, px: int) -> JsonObject:
        return {"y": round(-px / room.frames[0].height, 3), "yanchor": "top"}

    layout: JsonObject = {
        # Plotly would make room for legends once more.
        "margin": {"t": desk.above, "r": _RIGHT_PX, "b": desk.below, "l": _LEFT_PX, "autoexpand": False},
        "hovermode": "closest",
        "hoverlabel": {"align": "left"},
        "legend": _LEGEND | {"y": round(1 + _HEADING_PX / desk.frames[0].height, 3), "yanchor": "bottom"},
        "legend2": _LEGEND | under(desk, _AXIS_PX),
        "template": {"layout": {"annotationdefaults": _ANNOTATION}},
    }
    font = {"font": {"size": LABEL_PX}}
    narrow: JsonObject = {
        "margin": {"t": phone.above, "b": phone.below},
        "legend": under(phone, _AXIS_PX) | font,
        "legend2": under(phone, _AXIS_PX + _rows(first, _NARROW_PX[0])) | font,
        "template": {"layout": {"annotationdefaults": {"font": {"size": _SMALL_LABEL_PX}}}},
        "xaxis": {"tickfont": {"size": LABEL_PX}},
        "yaxis": {"tickfont": {"size": LABEL_PX}},
    }
    return layout, narrow, desk, phone


_LEGEND: Final[JsonObject] = {
    "orientation": "h",
    "x": 0,
    "xanchor": "left",
    "bgcolor": "rgba(0,0,0,0)",
    "font": {"size": _TITLE_PX},
    # Labels could not follow points that a click hides.
    "itemclick": False,
    "itemdoubleclick": False,
}


def _rows(names: Sequence[str], width: int) -> int:
    """Height in pixels of a legend with these names, on a chart of `width` pixels.

    Plotly gives all items the width of the widest one.
    """
    widths = [label_placement.text_width(name, LABEL_PX) + _LEGEND_MARK_PX for name in names]
    room = width - _LEFT_PX
    if math.fsum(widths) <= room:
        return _ROW_PX
    return _ROW_PX * math.ceil(len(names) / max(1, room // max(widths)))


def size_span(sizes: Sequence[int], start: float, end: float) -> Span:
    """Range of a logarithmic axis for `sizes`, in log10 of billions of parameters, with margins.

    It takes the part `start` to `end` of the plotting area.
    """
    logs = [math.log10(size / BILLION) for size in sizes] or [0.0]
    air = max(0.05 * (max(logs) - min(logs)) + 0.1, (_LEAST_DECADES - max(logs) + min(logs)) / 2)
    return Span(round(min(logs) - air, 2), round(max(logs) + air, 2), start, end)


_LEAST_DECADES: Final = 0.9  # of an axis of sizes: some ticks must fall on it


def spread(positions: Mapping[int, float], *, gap: float) -> dict[int, float]:
    """{key: position across a strip, 0-1}; points that are less than `gap` apart get different ones.

    `positions` are those along the strip.
    """
    last = dict.fromkeys(_SLOTS, -math.inf)
    levels = {}
    for key, position in sorted(positions.items(), key=lambda item: (item[1], item[0])):
        free = (slot for slot in _SLOTS if position - last[slot] >= gap)
        slot = next(free, min(_SLOTS, key=lambda row_: last[row_]))
        last[slot] = position
        levels[key] = slot
    return levels


def walls_of(spots: Sequence[Spot], end: float) -> Iterator[tuple[float, float, float, float]]:
    """(x0, y0, x1, y1) of each horizontal and vertical part of the stepped line through `spots`.

    The line goes on flat to `end`.
    """
    for spot, after in pairwise(spots):
        yield spot.x, spot.y, after.x, spot.y
        yield after.x, spot.y, after.x, after.y
    if spots:
        yield spots[-1].x, spots[-1].y, end, spots[-1].y


# --- Axes --------------------------------------------------------------------------------------


def size_axis(span: Span) -> JsonObject:
    """Logarithmic axis of billions of parameters, with more ticks if its range is short."""
    decades = span.high - span.low
    factors = (1, 2, 5) if decades <= _ONE_DECADE else (1, 3) if decades <= _FEW_DECADES else (1,)
    values = [
        factor * 10.0**decade
        for decade in range(math.floor(span.low), math.floor(span.high) + 1)
        for factor in factors
        if span.low <= math.log10(factor) + decade <= span.high
    ]
    return {
        "type": "log",
        "range": [span.low, span.high],
        "automargin": False,
        "tickvals": [tidy(value) for value in values],
        "ticktext": [format_size(round(value * BILLION)) for value in values],
        "zeroline": False,
    }


_ONE_DECADE: Final = 1.6  # or little more: then the twos and fives are labelled too
_FEW_DECADES: Final = 3.3  # then the threes are labelled as well


def date_axis(days: Span) -> JsonObject:
    """Axis of release dates with a tick for each year; `days` is its range in date ordinals."""
    return {
        "type": "date",
        "range": [iso_day(days.low), iso_day(days.high)],
        "automargin": False,
        "title": axis_title(_("date of release")),
        "tickformat": "%Y",
        "dtick": "M12",
    }


def iso_day(ordinal: float) -> str:
    """Date of a date ordinal in Plotly's format, for example "2023-08-24"."""
    return date.fromordinal(int(ordinal)).isoformat()


def silent_axis(span: Span) -> JsonObject:
    """Axis without ticks or labels, for the points of a strip."""
    return {
        "range": [span.low, span.high],
        "automargin": False,
        "fixedrange": True,
        "showgrid": False,
        "zeroline": False,
        "showticklabels": False,
        "ticks": "",
    }


def axis_title(text: str) -> JsonObject:
    """Plotly setting for the title of an axis, with `text`."""
    return {"text": text, "standoff": 8, "font": {"size": _TITLE_PX}}


def band(left: float, foot: float, right: float, top: float) -> JsonObject:
    """Background rectangle of a strip; the edges are fractions of the plotting area."""
    box = {"x0": left, "y0": foot, "x1": right, "y1": top}
    return {
        "type": "rect",
        "xref": "paper",
        "yref": "paper",
        **{name: round(value, 3) for name, value in box.items()},
        "fillcolor": BAND,
        "line": {"width": 0},
        "layer": "below",
    }


def heading(text: str, y: float) -> JsonObject:
    """Line of text above the part of the plotting area that ends at `y`; names the axis and its unit."""
    return {
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "y": round(y, 3),
        "text": text,
        "xanchor": "left",
        "yanchor": "bottom",
        "font": {"size": _TITLE_PX},
    }


# --- Traces ------------------------------------------------------------------------------------


def markers(
    xs: Sequence[object],
    ys: Sequence[object],
    points: Sequence[Point],
    series: Series,
    **axes: str,
) -> list[JsonObject]:
    """[Plotly trace of `points` in the colour of `series`]; [] if there are no points."""
    if not points:
        return []
    symbols = [_SYMBOLS[point.access] + (0 if point.checked else _HOLLOW) for point in points]
    trace: JsonObject = {
        "type": "scatter",
        "mode": "markers",
        "x": list(xs),
        "y": list(ys),
        "hovertext": [_hover(point.lines) for point in points],
        "hoverinfo": "text",
        "marker": _marker(series.colour, symbols[0] if len(set(symbols)) == 1 else symbols),
        "showlegend": False,
    }
    return [trace | {name: value for name, value in axes.items() if value not in ("x", "y")}]


MARKER_PX: Final = 9


def _marker(colour: str, symbol: object) -> JsonObject:
    return {"color": colour, "symbol": symbol, "size": MARKER_PX, "line": {"color": GROUND, "width": 1}}


def _hover(lines: Sequence[str]) -> str:
    first, *others = map(plain, lines)
    return "<br>".join([f"<b>{first}</b>", *others])


def steps(xs: Sequence[object], ys: Sequence[object]) -> JsonObject:
    """Plotly trace of a stepped line: horizontal to the next point, then vertical."""
    return {
        "type": "scatter",
        "mode": "lines",
        "x": list(xs),
        "y": list(ys),
        "line": {"shape": "hv", "color": INK, "width": 1.2},
        "hoverinfo": "skip",
        "showlegend": False,
    }


ACTIVE_LOOK: Final[JsonObject] = {
    "line": {"color": MUTED, "width": 1},
    "marker": {"color": MUTED, "symbol": _TICK, "size": MARKER_PX, "line": {"width": 1}},
}


def key_of(
    points: Sequence[Point], series: Sequence[Series], *, line: str, experts: bool = False
) -> list[JsonObject]:
    """Legend entries, as traces without points; series that none of `points` belongs to are left out.

    `line` is the text for the black line, "" for none; `experts` adds lines from active to total size.
    """
    nothing: JsonObject = {"type": "scatter", "x": [None], "y": [None], "hoverinfo": "skip"}
    series_in_use = {point.series for point in points}
    first = [
        nothing | {"mode": "markers", "name": plain(item.name), "marker": _marker(item.colour, 0)}
        for index, item in enumerate(series)
        if index in series_in_use
    ]
    kinds = {point.access for point in points}
    symbols = {_(_ACCESS_NAMES[kind]): symbol for kind, symbol in _SYMBOLS.items() if kind in kinds}
    if not all(point.checked for point in points):
        symbols[_("not yet checked")] = _HOLLOW
    second: list[JsonObject] = [
        {"mode": "markers", "name": name, "marker": _marker(MUTED, symbol)}
        for name, symbol in symbols.items()
    ]
    if line:
        second.append({"mode": "lines", "name": line, "line": {"color": INK, "width": 1.2}})
    if experts:
        second.append({"mode": "lines+markers", "name": _("active to total"), **ACTIVE_LOOK})
    return [*first, *(nothing | item | {"legend": "legend2"} for item in second)]


# --- Labels ------------------------------------------------------------------------------------


def write_labels(
    layout: JsonObject,
    narrow: JsonObject,
    rooms: Sequence[Room],
    points: Sequence[Point],
    spots: Sequence[Spot],
    walls: Sequence[tuple[float, float, float, float]],
    fixed: Sequence[JsonObject],
) -> None:
    """Write the labels that fit on a desktop into `layout`, and those that fit on a phone into `narrow`.

    Replaces the annotations there by `fixed` and these labels.
    """
    queue = sorted((point.turn, i) for i, point in enumerate(points) if point.turn is not None)
    wishes = {Wish(points[i].name, spots[i].x, spots[i].y): spots[i] for _, i in queue}
    for written, room in zip((layout, narrow), rooms, strict=True):
        placed = label_placement.place(
            list(wishes),
            frames=room.frames,
            font_px=room.font_px,
            points=[(spot.x, spot.y) for spot in spots],
            lines=walls,
            most=room.most_labels,
        )
        written["annotations"] = [*fixed, *(_annotation(label, wishes[label.wish]) for label in placed)]


_END_GAP_PX: Final = 8  # between the end of a line and its name
_ASIDE_PX: Final = 20  # where the name stands higher or lower than the end


def end_names(names: Sequence[str], spots: Sequence[Spot], room: Room) -> list[JsonObject]:
    """Plotly annotations with the names at the ends of lines, without overlap.

    A name that had to move is joined to its line's end.
    """
    high = room.frames[0].height
    wished = [(1 - spot.y) * high for spot in spots]
    annotations: list[JsonObject] = []
    for name, spot, wish, y in zip(
        names, spots, wished, label_placement.apart(wished, gap=room.font_px * 1.25, most=high), strict=True
    ):
        annotation: JsonObject = {"x": spot.at_x, "y": spot.at_y, "text": plain(name), "xanchor": "left"}
        if abs(y - wish) < 1:
            annotations.append(annotation | {"xshift": _END_GAP_PX})
        else:
            annotations.append(annotation | {"showarrow": True, "ax": _ASIDE_PX, "ay": round(y - wish, 1)})
    return annotations


def end_room(names: Sequence[str], room: Room) -> float:
    """Fraction of the plotting area's width that the names at the ends of lines take."""
    longest = max(label_placement.text_width(name, room.font_px) for name in names)
    return (longest + _ASIDE_PX + _RIGHT_PX) / room.frames[0].width


def _annotation(label: label_placement.Label, spot: Spot) -> JsonObject:
    annotation: JsonObject = {"x": spot.at_x, "y": spot.at_y, **spot.axes, "text": plain(label.wish.text)}
    if label.across != "center":
        annotation["xanchor"] = label.across
    if label.along != "middle":
        annotation["yanchor"] = label.along
    if label.leader:
        return annotation | {"showarrow": True, "ax": label.dx, "ay": label.dy}
    shifts = {"xshift": label.dx, "yshift": -label.dy}  # Plotly's upward
    return annotation | {name: px for name, px in shifts.items() if px}


# --- Numbers -----------------------------------------------------------------------------------


def tidy(value: float, decimals: int = 4) -> float | int:
    """`value` rounded to `decimals`; an int if the result is whole."""
    rounded = round(value, decimals)
    return int(rounded) if rounded == int(rounded) else rounded


def billions(size: int | None) -> float | int:
    """`size` (a number of parameters; must not be None) in billions."""
    assert size is not None
    return tidy(size / BILLION, 6)
