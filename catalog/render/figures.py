"""Data files with the figures of charts, which the charts script loads when a chart is to be drawn."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from catalog.render.data_scripts import script
from catalog.views.pieces import Chart, Choice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from catalog.views.pieces import Piece


def files(pieces: Iterable[Piece]) -> dict[str, bytes]:
    """{path: script that registers the figure by the id of its chart} of all charts with a figure."""
    return {
        chart.figure_path: script(chart.id, json.loads(chart.figure))
        for chart in charts_of(pieces)
        if chart.figure_path
    }


def charts_of(pieces: Iterable[Piece]) -> Iterator[Chart]:
    """Charts among `pieces`, those of which the reader chooses one included."""
    for piece in pieces:
        options = [option for _, option in piece.options] if isinstance(piece, Choice) else [piece]
        yield from (option for option in options if isinstance(option, Chart))
