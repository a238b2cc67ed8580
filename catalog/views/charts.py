"""The pages of charts, and the charts of the home page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.core import topic
from catalog.entries.tracking import Tracker
from catalog.views import addresses, formatting
from catalog.views.components import AsOfWords, Link
from catalog.views.page import Head, Page
from catalog.views.score_chart import charted_metric, count, size_vs_score
from catalog.views.timeline_chart import release_of, timeline
from catalog.wording import ENGLISH, ngettext, noted
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from catalog.core.records import Catalog
    from catalog.entries.schema.types import BenchmarkId
    from catalog.views.pieces import Chart

__all__ = ["charts_pages", "size_vs_score", "timeline", "timeline_page"]

_SIZE_TITLE: Final = noted("Size vs score")
LEAST_POINTS: Final = 8  # of a chart of scores
_MOST_CHARTS: Final = 10  # of a page


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPage(Page):
    """A page with a chart: timeline.html, charts.html, or a page below charts/."""

    template: ClassVar[str] = "chart.html.jinja"

    intro: str
    charts: tuple[Chart, ...]
    switch: tuple[Link, ...] = ()  # pages with the same chart of each benchmark, this one included
    as_of: AsOfWords | None = None  # where a script can show the chart as of a month


def _size_as_of() -> AsOfWords:
    return AsOfWords(
        heading=_("Best at the end of {month}: {best}"),
        released=_("of models released until then, with the values known today"),
        published=_("by values published until then: what one could have known"),
    )


def _timeline_as_of() -> AsOfWords:
    return AsOfWords(
        heading=_("Largest at the end of {month}: {best}"),
        released=_("of models released until then"),
        published=_("of models with a value published until then"),
    )


def timeline_page(catalog: Catalog) -> ChartPage:
    """The page timeline.html; without a chart if no family has a date."""
    dated = _has_dates(catalog)
    models = formatting.capitalised(_(catalog.entries.settings.models))
    charts = (_published(timeline(catalog)),) if dated else ()
    return ChartPage(
        head=Head(
            path=addresses.TIMELINE,
            section="timeline",
            title=_("Timeline"),
            description=_(
                "{models} by date of release and size of their largest variant, with the papers.",
                models=models,
            ),
        ),
        intro=(
            _(
                "Each point is a model family on its release date, or on that of its largest dated variant. "
                "Point at one to see its organisations, sizes and paper; the table below lists all by date."
            )
            if dated
            else _("No model of this catalogue has a date yet.")
        ),
        charts=charts,
        as_of=_timeline_as_of() if dated else None,
    )


@dataclass(frozen=True, slots=True)
class ChartDrawer:
    """Two functions: the number of points in a benchmark's chart, and the chart; each is drawn once."""

    count: Callable[[BenchmarkId], int]  # how many points it has
    draw: Callable[[tuple[BenchmarkId, bool]], Chart]  # a small one where the second says so


def drawing(catalog: Catalog, reads: Tracker | None = None, language: str = ENGLISH) -> ChartDrawer:
    """A `ChartDrawer` for `catalog`; calls with the same `reads` draw each chart once in a language."""
    reads = reads or Tracker()
    return ChartDrawer(
        reads.memoise("points of charts", lambda id_: count(catalog, id_)),
        reads.memoise(f"charts {language}", lambda which: size_vs_score(catalog, which[0], small=which[1])),
    )


def charts_pages(catalog: Catalog, drawn: ChartDrawer | None = None) -> list[ChartPage]:
    """A page with the chart of score over size for each benchmark with enough points; the first charts.html.

    Without such a benchmark, charts.html says so.
    """
    drawn = drawn or drawing(catalog)
    charted = _charted(catalog, drawn)
    if not charted:
        return [_no_chart_page(catalog)]
    links = [
        Link(catalog.benchmarks[id_].entry.name, addresses.chart_page(id_) if i else addresses.CHARTS)
        for i, id_ in enumerate(charted)
    ]
    return [_size_page(catalog, id_, link, links, drawn) for id_, link in zip(charted, links, strict=True)]


def _no_chart_page(catalog: Catalog) -> ChartPage:
    """The page charts.html of a catalogue with too few values for a chart."""
    return ChartPage(
        head=Head(
            path=addresses.CHARTS,
            section="charts",
            title=_(_SIZE_TITLE),
            description=_(
                "Scores of {models} over their number of parameters.",
                models=_(catalog.entries.settings.models),
            ),
        ),
        intro=ngettext(
            "No benchmark has {n} value that can be compared yet.",
            "No benchmark has {n} values that can be compared yet.",
            LEAST_POINTS,
        ),
        charts=(),
    )


def _size_page(
    catalog: Catalog, id_: BenchmarkId, link: Link, links: Sequence[Link], drawn: ChartDrawer
) -> ChartPage:
    """The page at `link.path` with the chart of the benchmark `id_`; `links` are all such pages."""
    chart = _published(drawn.draw((id_, False)))
    metric = charted_metric(catalog, id_)
    term = catalog.entries.vocabulary.metrics.get(metric)
    metric = term.name if term else metric
    models = _(catalog.entries.settings.models)
    first = link.path == addresses.CHARTS
    return ChartPage(
        head=Head(
            path=link.path,
            section="charts",
            title=_(_SIZE_TITLE) if first else _("Size vs score: {benchmark}", benchmark=link.text),
            description=_(
                "{benchmark} {metric} of {models} over their number of parameters.",
                benchmark=link.text,
                metric=metric,
                models=models,
            ),
        ),
        intro=_(
            "{metric} over model size, without a method. "
            "Point at a value to see who measured it and its source.",
            metric=metric,
        ),
        charts=(chart,),
        switch=tuple(links) if len(links) > 1 else (),
        as_of=_size_as_of() if chart.plot and chart.plot.dated else None,
    )


def _published(chart: Chart) -> Chart:
    """`chart` with the path of its CSV file; a small chart links to the file of the large chart."""
    return replace(chart, download=addresses.download(chart.id, "charts/"))


def _has_dates(catalog: Catalog) -> bool:
    return any(release_of(record) for record in catalog.models.values())


def _charted(catalog: Catalog, drawn: ChartDrawer) -> list[BenchmarkId]:
    """Ids of benchmarks with enough points: those of `topic.charts`, then those with most points.

    At most `_MOST_CHARTS`.
    """
    counts = {benchmark: drawn.count(benchmark) for benchmark in catalog.benchmarks}
    full = [id_ for id_, count in counts.items() if count >= LEAST_POINTS]
    fullest = sorted(full, key=lambda id_: (-counts[id_], id_))
    first = (id_ for id_ in topic.charts(catalog) if id_ in full)
    return list(dict.fromkeys((*first, *fullest)))[:_MOST_CHARTS]
