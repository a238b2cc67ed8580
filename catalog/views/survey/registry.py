"""The charts by name, for files of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.entries.schema.types import BenchmarkId
from catalog.views.score_chart import count, size_vs_score
from catalog.views.survey import families, pass_at_k, progress, tuning, uplift
from catalog.views.timeline_chart import timeline

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from catalog.views.components import Chart
    from catalog.views.context import Context

USUAL: Final = BenchmarkId("humaneval")
"""The benchmark of a chart that is about one, where none is named."""


def timeline_of(context: Context, maker: str) -> Chart | None:
    """The timeline of one maker, by the id of its organisation."""
    families = context.catalog.families.values()
    dated = any(maker in each.entry.organisations and each.entry.released for each in families)
    return timeline(context.catalog, maker=maker) if dated else None


def tries_of(context: Context, benchmark: BenchmarkId, survey: str) -> Chart | None:
    """What more tries buy, of the models that a survey lists."""
    return pass_at_k.chart(context, benchmark, survey=survey)


def _size(context: Context, benchmark: BenchmarkId) -> Chart | None:
    return size_vs_score(context.catalog, benchmark) if count(context.catalog, benchmark) else None


PLAIN: Final[Mapping[str, Callable[[Context], Chart | None]]] = {
    "learning-rates": tuning.rates_chart,
    "saturation": progress.saturation_chart,
    "timeline": lambda context: families.chart_over_time(context.catalog),
    "uplift": lambda context: uplift.chart(context, first_hand=False),
    "uplift-first-hand": lambda context: uplift.chart(context, first_hand=True),
}
"""Charts of the whole catalogue; None where there is nothing to draw."""

OF_BENCHMARK: Final[Mapping[str, Callable[[Context, BenchmarkId], Chart | None]]] = {
    "frontier": progress.frontier_chart,
    "size": _size,
    "tries": pass_at_k.chart,
    "temperature": tuning.temperature_chart,
    "windows": tuning.windows_chart,
}
"""Charts about one benchmark."""
