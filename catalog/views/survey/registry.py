"""Pieces of hand-written pages by name, and charts by name for files of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.core.capability_index import capability_index
from catalog.core.index_parts import scores_of
from catalog.views import benchmark_page, index_charts, leaderboard
from catalog.views.score_chart import count, size_vs_score
from catalog.views.survey import (
    benchmarks,
    by_tag,
    context_windows,
    families,
    learning_rates,
    lineage,
    methods,
    metrics,
    pass_at_k,
    progress,
    repair,
    score_tables,
    size_charts,
    temperature,
    tokenizers,
    training_data,
    training_settings,
    uplift,
)
from catalog.views.timeline_chart import timeline

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from catalog.entries.schema.types import BenchmarkId
    from catalog.views.context import Context
    from catalog.views.pieces import Chart, Piece
    from catalog.views.survey.arguments import Arguments

PIECES: Final[Mapping[str, Callable[[Arguments], Piece]]] = {
    "benchmarks": benchmarks.table,
    "compare": score_tables.compared,
    "families": families.table,
    "filters": training_data.filters,
    "forms": methods.forms,
    "frontier": progress.by_size,
    "interval": metrics.intervals,
    "language-map": benchmarks.language_map,
    "languages": score_tables.by_language,
    "learning-rates": learning_rates.piece,
    "lineage": lineage.tree,
    "methods": methods.table,
    "metrics": metrics.table,
    "multilingual": benchmarks.multilingual,
    "pass-at-k": metrics.estimate,
    "pass-at-t": repair.pass_at_t,
    "preprocessing": training_data.cleaned,
    "repair-heat-map": repair.heat_maps,
    "saturation": progress.over_time,
    "scores": score_tables.by_size,
    "size": size_charts.charts,
    "stated": methods.stated,
    "tagged": by_tag.table,
    "teachers": lineage.teachers,
    "temperature": temperature.piece,
    "timeline": families.over_time,
    "tokenizers": tokenizers.piece,
    "training-data": training_data.sizes,
    "training-settings": training_settings.piece,
    "tries": pass_at_k.choice,
    "uplift": uplift.choice,
    "windows": context_windows.piece,
}
"""Pieces by the name that hand-written pages use: `[[scores ID METRIC]]`."""


def timeline_of(context: Context, maker: str) -> Chart | None:
    """Timeline of the families of the organisation `maker` (its id); None if none has a date."""
    families = context.catalog.models.values()
    dated = any(maker in record.entry.organisations and record.entry.released for record in families)
    return timeline(context.catalog, maker=maker) if dated else None


def tries_of(context: Context, benchmark: BenchmarkId, survey: str) -> Chart | None:
    """Chart of pass@k over k for the models that a survey lists; None if there are no lines."""
    return pass_at_k.chart(context, benchmark, survey=survey)


def _size(context: Context, benchmark: BenchmarkId) -> Chart | None:
    return size_vs_score(context.catalog, benchmark) if count(context.catalog, benchmark) else None


def _over_time(context: Context, benchmark: BenchmarkId) -> Chart | None:
    record = context.catalog.benchmarks[benchmark]
    return benchmark_page.chart_over_time(context, record)


def _costs(context: Context, benchmark: BenchmarkId) -> Chart | None:
    """Scores over the cost of a problem, of the first leaderboard that has such a chart."""
    return next(leaderboard.cost_charts(context, context.catalog.benchmarks[benchmark]), None)


def _of_index(id_: str) -> Callable[[Context], Chart | None]:
    """Function that makes the chart `id_` of the index of all work."""

    def chart(context: Context) -> Chart | None:
        index = capability_index(scores_of(context.catalog.benchmarks.values()), context.fits)
        made = index_charts.charts(context, index.rated) if index else ()
        return next((one for _label, one in made if one.id == id_), None)

    return chart


PLAIN: Final[Mapping[str, Callable[[Context], Chart | None]]] = {
    "index-price": _of_index("index-price"),
    "index-size": _of_index("index-size"),
    "index-time": _of_index("index-time"),
    "learning-rates": learning_rates.chart,
    "saturation": progress.saturation_chart,
    "timeline": lambda context: families.chart_over_time(context.catalog),
    "uplift": lambda context: uplift.chart(context, first_hand=False),
    "uplift-first-hand": lambda context: uplift.chart(context, first_hand=True),
}
"""Charts of the whole catalogue; None where there is nothing to draw."""

OF_BENCHMARK: Final[Mapping[str, Callable[[Context, BenchmarkId], Chart | None]]] = {
    "best-over-time": _over_time,
    "cost": _costs,
    "frontier": progress.frontier_chart,
    "size": _size,
    "tries": pass_at_k.chart,
    "temperature": temperature.chart,
    "windows": context_windows.chart,
}
"""Charts about one benchmark."""
