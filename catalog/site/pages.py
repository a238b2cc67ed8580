"""All pages of the site, as views."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from catalog.authoring import json_schema
from catalog.core import changes as changes_module
from catalog.core.records import tracked, tracked_models
from catalog.entries.tracking import ALL_KEYS, Tracker
from catalog.views import (
    benchmark_page,
    benchmarks,
    changes,
    charts,
    compare,
    disagreements,
    embeds,
    entry_form,
    explorer,
    home,
    leaderboard,
    method_page,
    methods,
    model_page,
    models,
    pairs,
    score_cards,
    search,
    sources,
    tag_page,
    tags,
    unverified,
)
from catalog.views.page import DataFile, Page, ReadyFile
from catalog.views.survey import articles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from catalog.core.records import Catalog
    from catalog.entries.collection import Entries
    from catalog.entries.schema.types import BenchmarkId, ModelId
    from catalog.views.context import Context
    from catalog.views.embeds import Badge, EmbedTable
    from catalog.views.leaderboard import Board
    from catalog.views.models import ModelRow
    from catalog.views.search import HandWrittenPage
    from catalog.views.survey.arguments import Request
    from catalog.views.survey.articles import ArticlePieces

View: TypeAlias = "Page | DataFile | ReadyFile | ArticlePieces | Badge | EmbedTable"
"""Everything that a task can make."""

_Id = TypeVar("_Id", bound=str)


@dataclass(frozen=True, slots=True)
class PageTask:
    """How to make some pages; its name stays the same from build to build."""

    name: str
    make: Callable[[], Iterable[View]]


def pages(context: Context) -> Iterator[Page]:
    """Every page that is made from entries; paths are unique."""
    for task in page_tasks(context, Tracker()):
        yield from (view for view in task.make() if isinstance(view, Page))


def page_tasks(
    context: Context,
    reads: Tracker,
    requests: Iterable[Request] = (),
    written: Sequence[HandWrittenPage] = (),
) -> Iterator[PageTask]:
    """How to make every page; `reads` notes which parts of the catalogue the making looks at.

    `written` are the hand-written pages, `requests` what they ask for. Whatever else a page is made from
    is in the fields of `context`.
    """
    known = context.catalog
    seen = replace(
        context, catalog=tracked(known, reads), history=changes_module.tracked(context.history, reads)
    )
    catalog = seen.catalog
    records = tracked_models(known, reads)

    def make_boards(id_: BenchmarkId) -> tuple[Board, ...]:
        record = catalog.benchmarks.get(id_)
        return leaderboard.boards(seen, record) if record else ()

    def rows(id_: ModelId) -> tuple[ModelRow, ...]:
        return models.rows(seen, catalog.models[id_])

    def make_pairs(id_: BenchmarkId) -> pairs.PairedData:
        return pairs.compared(seen, catalog.benchmarks[id_])

    boards = reads.memoise("boards", make_boards)
    paired = reads.memoise("pairs", make_pairs)
    drawn = charts.drawing(catalog, reads)

    def model(id_: ModelId) -> Iterator[View]:
        record = records[id_]
        embed = embeds.of_model(seen, record)
        yield model_page.page(seen, record, embed.offer if embed else None)
        yield from embeds.files(embed)
        if any(variant.cells for variant in record.variants):
            yield score_cards.file(seen, record)

    def benchmark(id_: BenchmarkId) -> Iterable[View]:
        record = catalog.benchmarks[id_]
        embed = embeds.of_benchmark(seen, record, boards(id_))
        benchmark_pages = benchmark_page.pages(seen, record, boards(id_), embed.offer if embed else None)
        return [*benchmark_pages, *embeds.files(embed)]

    used = [id_ for id_, record in known.tags.items() if tags.carriers(record)]
    small = reads.memoise("small charts", lambda _: charts.home_charts(catalog, drawn))
    yield PageTask("home", lambda: [home.page(seen, boards, small(""))])
    yield PageTask("models", lambda: models.lists(seen, rows))
    yield PageTask("explorer", lambda: [*explorer.files(seen), compare.page()])
    yield from _several("model", known.models, model)
    yield PageTask("pairs", lambda: [pairs.index(catalog.benchmarks, paired)])
    yield from _several("pairs", known.benchmarks, lambda id_: paired(id_).files)
    yield PageTask("benchmarks", lambda: [benchmarks.table(seen, boards)])
    yield from _several("benchmark", known.benchmarks, benchmark)
    yield PageTask("methods", lambda: [methods.table(seen)])
    yield from _each("method", known.methods, lambda id_: method_page.page(seen, catalog.methods[id_]))
    yield PageTask("tags", lambda: [tags.table(seen)])
    yield from _several("tag", used, lambda id_: tag_page.pages(seen, catalog.tags[id_], records))
    yield PageTask("timeline", lambda: [charts.timeline_page(catalog)])
    yield PageTask("charts", lambda: [charts.charts_page(catalog, drawn)])
    yield PageTask("verify", lambda: unverified.pages(seen))
    yield PageTask("disagreements", lambda: [disagreements.page(seen)])
    yield PageTask("sources", lambda: [sources.page(seen)])
    yield PageTask("search", lambda: [search.page(seen)])
    yield PageTask("found", lambda: [search.data(seen, written)])
    schemas = reads.memoise("schemas", lambda _: json_schema.schemas(_offered(catalog)))
    yield PageTask("form", lambda: [entry_form.page(seen, _offered(catalog), schemas(""))])
    yield PageTask("changes", lambda: [_changes(seen, reads)])
    yield PageTask("schemas", lambda: _files(schemas("")))
    asked = {request.path: request for request in requests}
    yield from _each("article", asked, lambda path: articles.article(seen, asked[path]))


def _changes(context: Context, reads: Tracker) -> Page:
    """The page that looks at the whole history."""
    reads.record((changes_module.INDICES[0], ALL_KEYS))
    return changes.page(context)


def _offered(catalog: Catalog) -> Entries:
    """The entries as who offers them for reference looks at them: a few fields of each."""
    models = {id_: record.entry for id_, record in catalog.models.items()}
    return replace(catalog.entries, models=models)


def _files(schemas: Mapping[str, Any]) -> Iterator[ReadyFile]:
    """What editors load to help with entries."""
    for name, content in json_schema.written(schemas, compact=True).items():
        yield ReadyFile(f"{json_schema.FOLDER}/{name}", content)


def _each(kind: str, ids: Iterable[_Id], page: Callable[[_Id], Page | ArticlePieces]) -> Iterator[PageTask]:
    """A task for the page of each thing."""
    return _several(kind, ids, lambda id_: [page(id_)])


def _several(kind: str, ids: Iterable[_Id], made: Callable[[_Id], Iterable[View]]) -> Iterator[PageTask]:
    """A task for what each thing has."""

    def of(id_: _Id) -> Callable[[], Iterable[View]]:
        return lambda: made(id_)

    for id_ in ids:
        yield PageTask(f"{kind} {id_}", of(id_))
