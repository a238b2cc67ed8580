"""What size buys: scores over the number of parameters, a benchmark at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.views.pieces import Choice, Missing
from catalog.views.score_chart import count, size_vs_score

if TYPE_CHECKING:
    from catalog.views.pieces import Piece
    from catalog.views.survey.arguments import Asked


def charts(asked: Asked) -> Piece:
    """Scores over size on some benchmarks: `[[size humaneval mbpp]]`."""
    found = [
        (asked.context.benchmark(benchmark).text, size_vs_score(asked.catalog, benchmark))
        for benchmark in asked.benchmarks()
        if count(asked.catalog, benchmark)
    ]
    if not found:
        return Missing(text="No benchmark named here has values yet.", what="a result")
    return Choice(label="Which benchmark", options=tuple(found)) if len(found) > 1 else found[0][1]
