"""Heat maps: a square for each pair of settings, coloured by how far its value lies from a neutral one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.charts import plotly
from catalog.charts.plotly import JsonObject, plain
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Sequence

_SQUARE: Final = 1  # Plotly's number of the symbol
_SQUARE_PX: Final = 44
_INK: Final = "#1d2529"  # readable on every square, in the dark too
_BELOW: Final = (0xF2, 0xA8, 0x6B)
_NEUTRAL: Final = (0xEC, 0xEF, 0xF1)
_ABOVE: Final = (0x86, 0xB9, 0xE0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Square:
    """One square of a heat map; `column` and `row` are its indices in the lists of settings."""

    column: int
    row: int
    text: str  # the value as printed
    lean: float  # -1 to 1: far below the neutral value to far above it
    lines: tuple[str, ...]  # shown by pointing at it, the first in bold


def figure(
    squares: Sequence[Square],
    *,
    title: str,
    across: str,
    columns: Sequence[str],
    down: str,
    rows: Sequence[str],
) -> JsonObject:
    """Plotly figure of a heat map over `columns` and `rows`, the first row at the bottom.

    These are values of two settings, whose names are `across` and `down`. Needs at least one square.
    """
    layout, narrow, *__ = plotly.frame([], small=True)
    layout["xaxis"] = _axis(columns) | {"title": plotly.axis_title(across)}
    layout["yaxis"] = _axis(rows)
    fixed = [plotly.heading(plain(_("{title}; upwards: {down}", title=title, down=down)), 1)]
    layout["annotations"] = fixed
    narrow["annotations"] = [plotly.heading(plain(_("upwards: {down}", down=down)), 1)]
    trace: JsonObject = {
        "type": "scatter",
        "mode": "markers+text",
        "x": [square.column for square in squares],
        "y": [square.row for square in squares],
        "text": [plain(square.text) for square in squares],
        "textfont": {"color": _INK},
        "hovertext": [
            "<br>".join([f"<b>{plain(square.lines[0])}</b>", *map(plain, square.lines[1:])])
            for square in squares
        ],
        "hoverinfo": "text",
        "marker": {
            "symbol": _SQUARE,
            "size": _SQUARE_PX,
            "color": [_colour(square.lean) for square in squares],
            "opacity": 1,
            "line": {"width": 0},
        },
        "showlegend": False,
    }
    return {"data": [trace], "layout": layout, "narrow": narrow}


def _axis(settings: Sequence[str]) -> JsonObject:
    return {
        "range": [-0.6, len(settings) - 0.4],
        "automargin": False,
        "fixedrange": True,
        "showgrid": False,
        "tickvals": list(range(len(settings))),
        "ticktext": [plain(setting) for setting in settings],
        "zeroline": False,
    }


def _colour(lean: float) -> str:
    """Colour of a square, as `#rrggbb`: `lean` 0 is neutral, 1 the colour for above, -1 for below."""
    share = min(1.0, abs(lean))
    end = _ABOVE if lean > 0 else _BELOW
    mixed = (round(a + (b - a) * share) for a, b in zip(_NEUTRAL, end, strict=True))
    return "#" + "".join(f"{channel:02x}" for channel in mixed)
