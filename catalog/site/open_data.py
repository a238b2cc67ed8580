"""Files of the open data under data/v1/, and the tables of the page Data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from catalog.core import changes as changes_module
from catalog.core.former_ids import redirects
from catalog.core.leaderboard import ranks_by_cell
from catalog.entries.tracking import ALL_KEYS
from catalog.opendata import flatten, json_form, llms, package
from catalog.opendata.tables import DATA_FOLDER, DATA_VERSION, TABLES
from catalog.render import layout
from catalog.views import formatting
from catalog.views.components import Link
from catalog.views.page import ReadyFile
from catalog.views.pieces import RowGroup, Table
from catalog.views.survey.articles import ArticlePieces
from catalog.wording import in_own_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from catalog.core.records import BenchmarkRecord, MethodRecord, ModelRecord
    from catalog.entries.collection import Entries
    from catalog.entries.schema.types import BenchmarkId
    from catalog.entries.tracking import Tracker
    from catalog.opendata.flatten import Ranks
    from catalog.opendata.schemas import DataSite
    from catalog.views.context import Context
    from catalog.views.survey.arguments import Request

PIECE: Final = ("data-files",)
"""Words of the placeholder that stands for the table of data files, on one hand-written page."""

_READ: Final = ("models", "benchmarks", "methods", "results", "problems", "cells")


def model_file(context: Context, record: ModelRecord) -> ReadyFile:
    """The file about a model family: its row, its variants, their prices and all values reported for them."""
    observations = [
        row for variant in record.variants for cell in variant.cells for row in flatten.observation_rows(cell)
    ]
    content = package.thing_file(
        model=flatten.model_row(context.catalog, record),
        variants=list(flatten.variant_rows(record)),
        prices=list(flatten.price_rows(record)),
        observations=observations,
    )
    return ReadyFile(f"{DATA_FOLDER}/models/{record.id}.json", content)


def benchmark_file(context: Context, record: BenchmarkRecord, ranks: Ranks) -> ReadyFile:
    """The file about a benchmark: its row, and its cells with their ranks."""
    cells = [row for cell in record.cells for row in flatten.cell_rows(context.catalog, cell, ranks)]
    content = package.thing_file(benchmark=flatten.benchmark_row(record), cells=cells)
    return ReadyFile(f"{DATA_FOLDER}/benchmarks/{record.id}.json", content)


def method_file(
    context: Context, record: MethodRecord, ranks_of: Callable[[BenchmarkId], Ranks]
) -> ReadyFile:
    """The file about a method: its row, and the cells that were measured with it."""
    cells = [
        row
        for cell in record.cells
        for row in flatten.cell_rows(context.catalog, cell, ranks_of(cell.key.benchmark))
    ]
    content = package.thing_file(method=flatten.method_row(record), cells=cells)
    return ReadyFile(f"{DATA_FOLDER}/methods/{record.id}.json", content)


def ranker(context: Context, tracker: Tracker) -> Callable[[BenchmarkId], Ranks]:
    """Function from the id of a benchmark to the ranks on its leaderboards, which remembers them."""

    def make(id_: BenchmarkId) -> Ranks:
        record = context.catalog.benchmarks.get(id_)
        return ranks_by_cell(record) if record else {}

    return tracker.memoise("ranks", make)


@dataclass(frozen=True, slots=True)
class Whole:
    """The files about the whole catalogue; `context` has it without tracking, as they depend on all of it."""

    context: Context
    tracker: Tracker
    ranks_of: Callable[[BenchmarkId], Ranks]

    def views(self, page: Request | None) -> Iterator[ReadyFile | ArticlePieces]:
        """The files, and the tables of the hand-written `page` about them."""
        self._record()
        context = self.context
        tables = flatten.tables(context.catalog, context.history, lambda record: self.ranks_of(record.id))
        site = data_site(context)
        sizes: dict[str, int] = {}
        for name, content in package.each_data_file(tables, site):
            sizes[name] = len(content)
            yield ReadyFile(f"{DATA_FOLDER}/{name}", content)
        yield ReadyFile("llms.txt", llms.text(tables, site))
        yield from redirect_files(context)
        yield from removal_files(context)
        counts = {table.name: len(tables.rows(table)) for table in TABLES}
        self._remembered(lambda: (counts, sizes))
        if page is not None:
            yield self.tables(page)

    def tables(self, page: Request) -> ArticlePieces:
        """The tables of the hand-written `page` about the files, in the current language.

        Cheap after `views`: the files are made only once.
        """

        def make() -> tuple[Mapping[str, int], Mapping[str, int]]:
            context = self.context
            tables = flatten.tables(context.catalog, context.history, lambda record: self.ranks_of(record.id))
            files = package.each_data_file(tables, data_site(context))
            return (
                {table.name: len(tables.rows(table)) for table in TABLES},
                {name: len(content) for name, content in files},
            )

        counts, sizes = self._remembered(make)
        return ArticlePieces(path=page.path, pieces=tuple(_table(counts, sizes) for _ in page.wanted))

    def _record(self) -> None:
        for name in _READ:
            self.tracker.record((name, ALL_KEYS))
        self.tracker.record((changes_module.INDICES[0], ALL_KEYS))

    def _remembered(
        self, make: Callable[[], tuple[Mapping[str, int], Mapping[str, int]]]
    ) -> tuple[Mapping[str, int], Mapping[str, int]]:
        """(rows by table, bytes by file), as `make` returns them the first time."""

        def work(_: str) -> tuple[Mapping[str, int], Mapping[str, int]]:
            self._record()
            return make()

        return self.tracker.memoise("measures of data", work)("")


def redirect_files(context: Context) -> Iterator[ReadyFile]:
    """Pages and data files at the addresses of earlier ids, which lead to what took their place."""
    for redirect in redirects(context.catalog.entries):
        if redirect.kind == "variants":  # an anchor on the page of the family
            continue
        page = f"{redirect.kind}/{redirect.former}.html"
        yield ReadyFile(page, layout.redirect_page(f"{redirect.target}.html"))
        content = json_form.document({"version": DATA_VERSION, "redirect": f"{redirect.target}.json"})
        yield ReadyFile(f"{DATA_FOLDER}/{redirect.kind}/{redirect.former}.json", content)


def removal_files(context: Context) -> Iterator[ReadyFile]:
    """Data files at the addresses of removed entries, which say why nothing is there."""
    for row in flatten.removal_rows(context.catalog.entries):
        if not row.id.startswith("variants/"):
            content = json_form.document({"version": DATA_VERSION, "removed": json_form.as_dict(row)})
            yield ReadyFile(f"{DATA_FOLDER}/{row.id}.json", content)


def former_pages(entries: Entries) -> frozenset[PurePosixPath]:
    """Paths of pages that lead to others."""
    return frozenset(
        PurePosixPath(redirect.kind, f"{redirect.former}.html")
        for redirect in redirects(entries)
        if redirect.kind != "variants"
    )


def data_site(context: Context) -> DataSite:
    """The site as the data describe it; its day is that of the newest change, else of the build."""
    newest = next(iter(context.history.changes), None)
    day = datetime.fromtimestamp(newest.seconds, UTC).date() if newest else context.today
    settings = context.settings
    return package.data_site(day, name=settings.name, description=settings.description, url=context.site_url)


def _table(counts: Mapping[str, int], sizes: Mapping[str, int]) -> Table:
    """The table of data files with their sizes."""

    def file(name: str) -> Link:
        return Link(formatting.file_size(sizes[name]), f"{DATA_FOLDER}/{name}", hint=name)

    tables = tuple(
        (
            table.name,
            in_own_words(table.meaning),
            formatting.count(counts[table.name]),
            file(f"{table.name}.json"),
            file(f"{table.name}.csv"),
        )
        for table in TABLES
    )
    database = (package.DATABASE, "All tables as one SQLite database", "", file(package.DATABASE), "")
    return Table(
        id="data-files",
        title="Tables",
        note="Each file holds one table. The links lead to the files; their text is the size.",
        columns=("Table", "One row", "Rows", "JSON", "CSV"),
        groups=(RowGroup(title="", rows=(*tables, database)),),
    )


def is_asked(page: Request) -> bool:
    """True if a hand-written page asks for the table of data files."""
    return PIECE in page.wanted
