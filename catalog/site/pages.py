"""All pages of the site, as views."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from catalog.authoring import json_schema
from catalog.core import board_history, standings, translation
from catalog.core import changes as changes_module
from catalog.core.records import tracked, tracked_models
from catalog.entries.tracking import ALL_KEYS, Tracker
from catalog.opendata.tables import TABLES
from catalog.render.editions import ONE_LANGUAGE
from catalog.site import index_tables, open_data
from catalog.site.task_notes import TaskNotes
from catalog.views import (
    addresses,
    as_of_pages,
    benchmark_page,
    benchmarks,
    changes,
    charts,
    choose,
    compare,
    disagreements,
    embeds,
    entry_form,
    explorer,
    home,
    index_page,
    leaderboard,
    licence_page,
    listings,
    measurer_page,
    method_page,
    methods,
    model_page,
    models,
    organisation_page,
    pairs,
    places,
    removed_page,
    score_cards,
    search,
    sources,
    sql_page,
    tag_page,
    tags,
    unverified,
)
from catalog.views.page import DataFile, Page, ReadyFile
from catalog.views.score_card_data import file_number
from catalog.views.survey import articles
from catalog.wording import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from catalog.core.records import Catalog, ModelRecord
    from catalog.entries.collection import Entries
    from catalog.entries.schema.types import BenchmarkId, MethodId, ModelId, VariantRef
    from catalog.render.editions import SiteEdition
    from catalog.views.context import Context
    from catalog.views.embeds import Badge, EmbedTable
    from catalog.views.pagination import MoreRows
    from catalog.views.ranking_picture import RankingPicture
    from catalog.views.search import HandWrittenPage
    from catalog.views.survey.arguments import Request
    from catalog.views.survey.articles import ArticlePieces

View: TypeAlias = (
    "Page | DataFile | ReadyFile | ArticlePieces | Badge | EmbedTable | RankingPicture | MoreRows"
)
"""Everything that a task can make."""

_Id = TypeVar("_Id", bound=str)
_DATA: Final = "data"  # group of tasks that share data for programs, in whatever language
_INDEX: Final = "index"  # group of tasks that share the fits of the index
_HISTORY: Final = "history"  # group of tasks that share the histories of leaderboards
_GROUPS: Final = {addresses.INDEX: _INDEX, addresses.AS_OF: _HISTORY}  # of optional pages


@dataclass(frozen=True, slots=True)
class PageTask:
    """A task that makes some pages; it has the same name in every build."""

    name: str
    make: Callable[[], Iterable[View]]
    group: str = ""  # tasks of one group use the same intermediate results, so one process makes them
    language: str = ENGLISH  # of its words
    early: bool = False  # makes intermediate results for many others, before processes share these
    after: tuple[str, ...] = ()  # tasks of its group whose notes it reads: if one is made again, it is too


def pages(context: Context) -> Iterator[Page]:
    """Every page that is made from entries; paths are unique."""
    for task in page_tasks(context, Tracker()):
        yield from (view for view in task.make() if isinstance(view, Page))


def page_tasks(
    context: Context,
    tracker: Tracker,
    requests: Iterable[Request] = (),
    written: Sequence[HandWrittenPage] = (),
    edition: SiteEdition = ONE_LANGUAGE,
    notes: TaskNotes | None = None,
) -> Iterator[PageTask]:
    """Tasks for all pages of one edition; `tracker` records what each task reads from the catalogue.

    `written` are the hand-written pages, `requests` their placeholders for charts and tables. What has no
    words, such as data for programs, is made with the edition at the site's root alone. `notes` holds what
    tasks note; it is the same for all editions, that of the root first.
    """
    first = not edition.folder
    notes = notes or TaskNotes(Path())
    catalog = translation.in_language(context.catalog, edition.language)
    context = replace(context, catalog=catalog, folder=edition.folder)
    for task in _edition_tasks(context, tracker, requests, written, edition, notes):
        name = task.name if first else f"{edition.language}:{task.name}"
        group = (
            f"{edition.language} {task.group}"
            if task.group not in {"", _DATA, _INDEX, _HISTORY}
            else task.group
        )
        yield replace(task, name=name, group=group, language=edition.language)


def _edition_tasks(
    context: Context,
    tracker: Tracker,
    requests: Iterable[Request],
    written: Sequence[HandWrittenPage],
    edition: SiteEdition,
    notes: TaskNotes,
) -> Iterator[PageTask]:
    first, language = not edition.folder, edition.language
    with_data = first and context.has_entry_data
    full_catalog = context.catalog
    tracked_context = replace(
        tracker.track_mappings(context, "readings"),
        catalog=tracked(full_catalog, tracker),
        history=changes_module.tracked(context.history, tracker),
    )
    catalog = tracked_context.catalog
    records = tracked_models(full_catalog, tracker)

    def make_pairs(id_: BenchmarkId) -> pairs.PairedData:
        return pairs.compared(tracked_context, catalog.benchmarks[id_])

    paired = tracker.memoise(f"pairs {language}", make_pairs)
    drawn = charts.drawing(catalog, tracker, language)

    standings_of = _standings(catalog, tracker)
    ranks_of = open_data.ranker(tracked_context, tracker)
    placed = tracker.memoise(
        f"places {language}", lambda _: places.best_places(tracked_context, standings_of)
    )

    def benchmark(id_: BenchmarkId) -> Iterable[View]:
        record = catalog.benchmarks[id_]
        boards = leaderboard.boards(tracked_context, record)
        embed = embeds.of_benchmark(tracked_context, record, boards)
        offer = embed.offer if embed else None
        return [
            *benchmark_page.pages(tracked_context, record, boards, offer),
            *embeds.files(embed),
            *([open_data.benchmark_file(tracked_context, record, ranks_of(id_))] if with_data else []),
        ]

    def method(id_: MethodId) -> Iterable[View]:
        record = catalog.methods[id_]
        return [
            method_page.page(tracked_context, record),
            *([open_data.method_file(tracked_context, record, ranks_of)] if with_data else []),
        ]

    yield PageTask("places", lambda: _nothing(placed("")), early=True)  # with the standings of each benchmark
    if first:
        yield PageTask("ranks", lambda: _nothing([*map(ranks_of, full_catalog.benchmarks)]), early=True)
    current = tracker.memoise("current boards", lambda _: home.current_boards(catalog, standings_of))
    yield PageTask("home", lambda: [home.page(tracked_context, current(""), records)])
    yield PageTask("models", lambda: models.lists(tracked_context, placed("")))
    yield PageTask(
        "explorer",
        lambda: [*explorer.files(tracked_context, placed("")), compare.page(tracked_context, current(""))],
    )
    yield from _model_tasks(tracked_context, records, full_catalog.models, standings_of, edition)
    yield PageTask("pairs", lambda: [pairs.index(catalog.benchmarks, paired)], "pairs")
    yield from _tasks("pairs", full_catalog.benchmarks, lambda id_: paired(id_).files, "pairs")
    yield PageTask("benchmarks", lambda: [benchmarks.table(tracked_context)])
    yield from _tasks("benchmark", full_catalog.benchmarks, benchmark)
    yield PageTask("methods", lambda: [methods.table(tracked_context)])
    yield from _tasks("method", full_catalog.methods, method)
    yield from _tag_tasks(tracked_context, full_catalog, records)
    dated_index = tracker.memoise("dated index", lambda _: index_page.history_of(tracked_context))
    yield PageTask("listings", lambda: listings.pages(tracked_context))
    yield from _subject_tasks(tracked_context, full_catalog, records, standings_of)
    yield PageTask("removed", lambda: removed_page.pages(tracked_context))
    yield PageTask("sources", lambda: [sources.page(tracked_context)])
    yield PageTask("search", lambda: [search.page(tracked_context)])
    histories = tracker.memoise("all board histories", lambda _: _histories(catalog, tracker))
    yield PageTask(
        "found",
        lambda: [
            search.data(tracked_context, written, standings_of, _searched_months(tracked_context, histories))
        ],
        _HISTORY,
    )
    optional: dict[str, Callable[[], Iterable[View]]] = {
        addresses.TIMELINE: lambda: [charts.timeline_page(catalog)],
        addresses.CHARTS: lambda: charts.charts_pages(catalog, drawn),
        addresses.INDEX: lambda: [
            *index_page.pages(tracked_context, dated_index("")),
            *(index_tables.files(tracked_context) if first else ()),
        ],
        addresses.CHOOSE: lambda: choose.pages(tracked_context),
        addresses.VERIFY: lambda: unverified.pages(tracked_context),
        addresses.DISAGREEMENTS: lambda: [disagreements.page(tracked_context)],
        addresses.AS_OF: lambda: as_of_pages.pages(tracked_context, histories("")),
        addresses.SQL: lambda: [sql_page.page(catalog)],
        addresses.CHANGES: lambda: [_changes(tracked_context, tracker)],
    }
    for path, make in optional.items():
        if tracked_context.has_page(path):
            yield PageTask(path.removesuffix(".html"), make, _GROUPS.get(path, ""))
    yield from _form_tasks(tracked_context, tracker, edition)
    whole = open_data.Whole(tracked_context, tracker, ranks_of, notes)
    yield from _article_tasks(tracked_context, requests, whole, edition)


def _article_tasks(
    context: Context, requests: Iterable[Request], data: open_data.Whole, edition: SiteEdition
) -> Iterator[PageTask]:
    """Tasks for the charts and tables of hand-written pages, and for the data that one of them is about."""
    by_path = {request.path: request for request in requests}
    data_page = next(filter(open_data.is_asked, by_path.values()), None)
    tables = tuple(map(open_data.table_task, TABLES))
    whole = (*tables, open_data.DATABASE_TASK)
    if not edition.folder:
        for table, name in zip(TABLES, tables, strict=True):
            yield PageTask(name, partial(data.table, table), _DATA)
        yield PageTask(open_data.DATABASE_TASK, data.database, _DATA, after=tables)
        yield PageTask("data descriptions", data.descriptions, _DATA, after=whole)
        yield PageTask("moved", data.moved)
    if data_page is not None:
        yield PageTask("data page", lambda: [data.tables(data_page)], _DATA, after=whole)
        del by_path[data_page.path]
    yield from _tasks_of_one_page("article", by_path, lambda path: articles.article(context, by_path[path]))


def _nothing(_: object) -> Iterable[View]:
    """No page: only the intermediate result is wanted."""
    return ()


def _model_tasks(
    context: Context,
    records: Mapping[ModelId, ModelRecord],
    ids: Iterable[ModelId],
    standings_of: Callable[[BenchmarkId], Mapping[VariantRef, standings.Standing]],
    edition: SiteEdition,
) -> Iterator[PageTask]:
    """One task for the pages of all families whose stories share a file, and this file."""
    by_file: dict[int, list[ModelId]] = defaultdict(list)
    for id_ in ids:
        by_file[file_number(id_)].append(id_)

    def make(number: int) -> Iterator[View]:
        stories = {}
        for id_ in by_file[number]:
            record = records[id_]
            headlines = model_page.headlines_of(context, record)
            embed = embeds.of_model(context, record, headlines)
            offer = embed.offer if embed else None
            page = model_page.page(context, record, offer, standings_of, headlines)
            yield page
            yield from embeds.files(embed)
            if not edition.folder and context.has_entry_data:
                yield open_data.model_file(context, record)
            stories[id_] = score_cards.of_page(context, record, page, standings_of)
        file = score_cards.file(number, stories)
        if file:
            yield file

    return (
        PageTask(f"model {' '.join(of_file)}", partial(make, number))
        for number, of_file in sorted(by_file.items())
    )


def _tag_tasks(
    context: Context, full_catalog: Catalog, records: Mapping[ModelId, ModelRecord]
) -> Iterator[PageTask]:
    """Tasks for the pages of tags; tags that nothing carries have no page."""
    yield PageTask("tags", lambda: [tags.table(context)])

    def make(id_: str, number: int) -> Iterable[View]:
        return [tag_page.page(context, context.catalog.tags[id_], records, number)]

    for id_, record in full_catalog.tags.items():
        for number in range(1, tag_page.page_count(record) + 1) if tags.carriers(record) else ():
            yield PageTask(f"tag {id_}" + (f" {number}" if number > 1 else ""), partial(make, id_, number))


def _subject_tasks(
    context: Context,
    full_catalog: Catalog,
    records: Mapping[ModelId, ModelRecord],
    standings_of: Callable[[BenchmarkId], Mapping[VariantRef, standings.Standing]],
) -> Iterator[PageTask]:
    """Tasks for the pages of organisations, licences and measurers that have enough for one."""
    catalog = context.catalog
    if context.has_page(addresses.ORGANISATIONS):
        yield from _tasks_of_one_page(
            "organisation",
            [id_ for id_, record in full_catalog.organisations.items() if record.has_page],
            lambda id_: organisation_page.page(context, catalog.organisations[id_], records, standings_of),
        )
    if context.has_page(addresses.LICENCES):
        yield from _tasks_of_one_page(
            "licence",
            [id_ for id_, record in full_catalog.licences.items() if record.has_page],
            lambda id_: licence_page.page(context, catalog.licences[id_], records),
        )
    if context.has_page(addresses.MEASURERS):
        yield from _tasks_of_one_page(
            "measurer",
            [name for name, place in full_catalog.measurer_places.items() if place.values == "many"],
            lambda name: measurer_page.page(context, catalog.measurers[name], catalog.measurer_places[name]),
        )


def _form_tasks(context: Context, tracker: Tracker, edition: SiteEdition) -> Iterator[PageTask]:
    """Tasks for the form for new entries, and for the JSON Schemas that it and editors use."""
    schemas = tracker.memoise(  # by language: they have the names of terms
        f"schemas {edition.language}", lambda _: json_schema.schemas(_offered(context.catalog))
    )
    if context.has_page(addresses.ADD):
        yield PageTask(
            "form", lambda: entry_form.pages(context, _offered(context.catalog), schemas("")), "schemas"
        )
    if not edition.folder:
        yield PageTask("schemas", lambda: _files(schemas("")), "schemas")


def _standings(
    catalog: Catalog, tracker: Tracker
) -> Callable[[BenchmarkId], Mapping[VariantRef, standings.Standing]]:
    """Function that returns the places of all variants on a benchmark; {} for an unknown benchmark."""

    def make(id_: BenchmarkId) -> Mapping[VariantRef, standings.Standing]:
        record = catalog.benchmarks.get(id_)
        return standings.standings(record) if record else {}

    return tracker.memoise("standings", make)


def _searched_months(
    context: Context, histories: Callable[[str], Sequence[board_history.BoardHistory]]
) -> list[tuple[str, str, tuple[str, ...]]]:
    """Search rows of the pages as of months; [] if the site has none."""
    return as_of_pages.searched(context, histories("")) if context.has_page(addresses.AS_OF) else []


def _histories(catalog: Catalog, tracker: Tracker) -> list[board_history.BoardHistory]:
    """Histories of the leaderboards of all benchmarks, kept in memory for the next build."""

    def make(id_: BenchmarkId) -> tuple[board_history.BoardHistory, ...]:
        return board_history.board_histories(catalog.benchmarks[id_], catalog.models)

    of_benchmark = tracker.memoise("board histories", make)
    return [history for id_ in catalog.benchmarks for history in of_benchmark(id_)]


def _changes(context: Context, tracker: Tracker) -> Page:
    """The page of changes; it depends on the whole history."""
    tracker.record((changes_module.INDICES[0], ALL_KEYS))
    return changes.page(context)


def _offered(catalog: Catalog) -> Entries:
    """Entries that other entries can refer to; a field becomes a dependency only when it is read."""
    models = {id_: record.entry for id_, record in catalog.models.items()}
    return replace(catalog.entries, models=models)


def _files(schemas: Mapping[str, Any]) -> Iterator[ReadyFile]:
    """Files with the JSON Schemas of entries, which text editors use."""
    for name, content in json_schema.written(schemas, compact=True).items():
        yield ReadyFile(f"{json_schema.FOLDER}/{name}", content)


def _tasks_of_one_page(
    kind: str, ids: Iterable[_Id], page: Callable[[_Id], Page | ArticlePieces]
) -> Iterator[PageTask]:
    """One task for each id in `ids`, which makes the page of this id."""
    return _tasks(kind, ids, lambda id_: [page(id_)])


def _tasks(
    kind: str, ids: Iterable[_Id], make: Callable[[_Id], Iterable[View]], group: str = ""
) -> Iterator[PageTask]:
    """One task for each id in `ids`, which makes the pages and files of this id."""

    def of(id_: _Id) -> Callable[[], Iterable[View]]:
        return lambda: make(id_)

    for id_ in ids:
        yield PageTask(f"{kind} {id_}", of(id_), group)
