"""The pages of charts, and the charts of the home page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.entries.schema.types import BenchmarkId
from catalog.entries.tracking import Tracker
from catalog.views import addresses, formatting
from catalog.views.page import Head, Heading, Page
from catalog.views.score_chart import METRIC, count, size_vs_score
from catalog.views.timeline_chart import timeline

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.core.records import Catalog
    from catalog.views.pieces import Chart

__all__ = ["charts_page", "home_charts", "size_vs_score", "timeline", "timeline_page"]

MOST_KNOWN: Final = tuple(
    map(BenchmarkId, ("humaneval", "humaneval-plus", "mbpp", "bigcodebench", "livecodebench"))
)
"""The benchmarks whose charts come first, as far as they have points enough."""

LEAST_POINTS: Final = 8  # of a chart of scores
_MOST_CHARTS: Final = 10  # of a page


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPage(Page):
    """A page of charts: timeline.html or charts.html."""

    template: ClassVar[str] = "chart.html.jinja"

    intro: str
    charts: tuple[Chart, ...]


def timeline_page(catalog: Catalog) -> ChartPage:
    """timeline.html, which has no chart where no family has a date."""
    dated = _has_dates(catalog)
    charts = (_published(timeline(catalog)),) if dated else ()
    return ChartPage(
        head=Head(
            path=addresses.TIMELINE,
            section="timeline",
            title="Timeline",
            description="Code LLMs by date of release and size of their largest variant, with the papers.",
        ),
        intro=(
            "Each point is a family of models on the day it came out. "
            "Point at one for its makers, sizes and paper."
            if dated
            else "No model of this catalogue has a date yet."
        ),
        charts=charts,
    )


@dataclass(frozen=True, slots=True)
class Drawing:
    """How to draw the chart of a benchmark: anew, or as it was drawn for another page or build."""

    count: Callable[[BenchmarkId], int]  # how many points it has
    draw: Callable[[tuple[BenchmarkId, bool]], Chart]  # a small one where the second says so


def drawing(catalog: Catalog, reads: Tracker | None = None) -> Drawing:
    """Charts of `catalog`, each drawn once for all who have the same `reads`."""
    reads = reads or Tracker()
    return Drawing(
        reads.memoise("points of charts", lambda id_: count(catalog, id_)),
        reads.memoise("charts", lambda which: size_vs_score(catalog, which[0], small=which[1])),
    )


def charts_page(catalog: Catalog, drawn: Drawing | None = None) -> ChartPage:
    """charts.html: score over size for each benchmark that has points enough."""
    drawn = drawn or drawing(catalog)
    charted = _charted(catalog, drawn)
    names = {each: catalog.benchmarks[each].entry.name for each in charted}
    charts = tuple(_published(drawn.draw((each, False))) for each in charted)
    said = formatting.listed(names.values())
    return ChartPage(
        head=Head(
            path=addresses.CHARTS,
            section="charts",
            title="Size vs score",
            description=f"{METRIC} of code LLMs over their number of parameters"
            + (f", with intervals: {said}." if said else "."),
            toc=tuple(Heading(chart.id, name) for chart, name in zip(charts, names.values(), strict=True)),
        ),
        intro=(
            f"What size buys: {METRIC} in plain generation, without a method around the model. "
            "Point at a value for who measured it and where it was read."
            if charts
            else f"No benchmark has {LEAST_POINTS} values of {METRIC} yet."
        ),
        charts=charts,
    )


def home_charts(catalog: Catalog, drawn: Drawing | None = None) -> tuple[Chart, ...]:
    """The timeline and the first chart of scores, small; those that have something to show."""
    drawn = drawn or drawing(catalog)
    charted = _charted(catalog, drawn)[:1]
    times = (timeline(catalog, small=True),) if _has_dates(catalog) else ()
    return tuple(map(_published, (*times, *(drawn.draw((each, True)) for each in charted))))


def _published(chart: Chart) -> Chart:
    """The chart with the path of its data, which is that of the large one: small ones show less of it."""
    return replace(chart, download=addresses.download(chart.id, "charts/"))


def _has_dates(catalog: Catalog) -> bool:
    return any(record.entry.released for record in catalog.families.values())


def _charted(catalog: Catalog, drawn: Drawing) -> list[BenchmarkId]:
    """The benchmarks with a chart: those most known, then the fullest."""
    counts = {benchmark: drawn.count(benchmark) for benchmark in catalog.benchmarks}
    full = [each for each, count in counts.items() if count >= LEAST_POINTS]
    fullest = sorted(full, key=lambda each: (-counts[each], each))
    return list(dict.fromkeys((*(each for each in MOST_KNOWN if each in full), *fullest)))[:_MOST_CHARTS]
