"""Charts of scores over the number of parameters, one for each benchmark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.views.pieces import Choice, Missing
from catalog.views.score_chart import count, size_vs_score

if TYPE_CHECKING:
    from catalog.views.pieces import Piece
    from catalog.views.survey.arguments import Arguments


def charts(arguments: Arguments) -> Piece:
    """Scores over size on some benchmarks: `[[size humaneval mbpp]]`."""
    options = [
        (arguments.context.benchmark(benchmark).text, size_vs_score(arguments.catalog, benchmark))
        for benchmark in arguments.benchmarks()
        if count(arguments.catalog, benchmark)
    ]
    if not options:
        return Missing(text="No benchmark named here has values yet.", what="a result")
    return Choice(label="Which benchmark", options=tuple(options)) if len(options) > 1 else options[0][1]
