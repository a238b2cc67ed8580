"""Files of the open data under data/v1/, and the tables of the page Data."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from catalog.core import changes as changes_module
from catalog.core.former_ids import redirects
from catalog.core.leaderboard import ranks_by_cell
from catalog.entries.tracking import ALL_KEYS
from catalog.opendata import flatten, json_form, llms, package
from catalog.opendata.flatten import FlatCatalog
from catalog.opendata.schemas import WrittenFile
from catalog.opendata.sqlite_form import changed_database
from catalog.opendata.tables import DATA_FOLDER, DATA_VERSION, TABLES
from catalog.render import layout
from catalog.views import formatting
from catalog.views.components import Link
from catalog.views.page import ReadyFile
from catalog.views.pieces import RowGroup, Table
from catalog.views.survey.articles import ArticlePieces
from catalog.wording import ColumnTitle, pgettext, titled
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from _typeshed import DataclassInstance

    from catalog.core.records import BenchmarkRecord, MethodRecord, ModelRecord
    from catalog.entries.collection import Entries
    from catalog.entries.schema.types import BenchmarkId
    from catalog.entries.tracking import Tracker
    from catalog.opendata.flatten import Ranks
    from catalog.opendata.schemas import DataSite
    from catalog.opendata.tables import DataTable
    from catalog.site.task_notes import TaskNotes
    from catalog.views.context import Context
    from catalog.views.survey.arguments import Request

PIECE: Final = ("data-files",)
"""Words of the placeholder that stands for the table of data files, on one hand-written page."""

DATABASE_TASK: Final = "data database"
"""Name of the task for the SQLite file."""

_WITH_SCORES: Final = ("observations", "cells", "sources")


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
    """The files about the whole catalogue; `context` has it with tracking.

    The tasks of the tables leave their counts and hashes as notes, for the files that list them.
    """

    context: Context
    tracker: Tracker
    ranks_of: Callable[[BenchmarkId], Ranks]
    notes: TaskNotes

    def table(self, table: DataTable) -> Iterator[ReadyFile]:
        """The files of one table."""
        count, files = package.table_files(table, self._rows(table))
        written = [astuple(package.written(name, content)) for name, content in files]
        self.notes.current[table_task(table)] = {"rows": count, "files": written}
        for name, content in files:
            yield ReadyFile(f"{DATA_FOLDER}/{name}", content)

    def database(self) -> Iterator[ReadyFile]:
        """The SQLite file; tables that did not change since the last build come from the file of it."""
        hashes = {table.name: self._files(table)[0].sha256 for table in TABLES}
        path = f"{DATA_FOLDER}/{package.DATABASE}"
        former = self.notes.before(DATABASE_TASK)
        file = self.notes.file_before(path) if former else None
        unchanged = {name for name, hash_ in hashes.items() if file and former["tables"].get(name) == hash_}
        content = changed_database(self._rows, file, unchanged)
        written = package.written(package.DATABASE, content)
        self.notes.current[DATABASE_TASK] = {"tables": hashes, "file": astuple(written)}
        yield ReadyFile(path, content)

    def descriptions(self) -> Iterator[ReadyFile]:
        """The files that describe the tables, and `llms.txt`."""
        site = data_site(self.context)
        self._record_history()
        files = [file for table in TABLES for file in self._files(table)]
        files.append(WrittenFile(*self.notes.of(DATABASE_TASK)["file"]))
        for name, content in package.descriptions(site, files, self._counts()):
            yield ReadyFile(f"{DATA_FOLDER}/{name}", content)
        benchmarks, without = self.context.catalog.benchmarks.values(), self.context.topic.without
        yield ReadyFile("llms.txt", llms.text(self._counts(), benchmarks, site, without))

    def moved(self) -> Iterator[ReadyFile]:
        """The files at addresses of earlier ids and of removed entries."""
        yield from redirect_files(self.context)
        yield from removal_files(self.context)

    def tables(self, page: Request) -> ArticlePieces:
        """The tables of the hand-written `page` about the files, in the current language."""
        files = [file for table in TABLES for file in self._files(table)]
        files.append(WrittenFile(*self.notes.of(DATABASE_TASK)["file"]))
        piece = _table(self._counts(), {file.name: file.bytes for file in files})
        return ArticlePieces(path=page.path, pieces=(piece,) * len(page.wanted))

    def _rows(self, table: DataTable) -> Iterable[DataclassInstance]:
        if table.name == "changes":
            self._record_history()
        elif table.name in _WITH_SCORES:  # in whatever way these are merged
            self.tracker.record(("cells", ALL_KEYS))
        flat = FlatCatalog(
            self.context.catalog, self.context.history, lambda record: self.ranks_of(record.id)
        )
        return flat.rows(table.name)

    def _record_history(self) -> None:
        self.tracker.record((changes_module.INDICES[0], ALL_KEYS))

    def _counts(self) -> dict[str, int]:
        return {table.name: self.notes.of(table_task(table))["rows"] for table in TABLES}

    def _files(self, table: DataTable) -> list[WrittenFile]:
        return [WrittenFile(*file) for file in self.notes.of(table_task(table))["files"]]


def table_task(table: DataTable) -> str:
    """Name of the task for the files of a table."""
    return f"data {table.name}"


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
    return package.data_site(
        day,
        name=settings.name,
        description=settings.description,
        url=context.site_url,
        has_things=context.has_entry_data,
    )


def _table(counts: Mapping[str, int], sizes: Mapping[str, int]) -> Table:
    """The table of data files with their sizes."""

    def file(name: str) -> Link:
        return Link(formatting.file_size(sizes[name]), f"{DATA_FOLDER}/{name}", hint=name)

    tables = tuple(
        (
            table.name,
            _(table.meaning),
            formatting.count(counts[table.name]),
            file(f"{table.name}.json"),
            file(f"{table.name}.csv"),
        )
        for table in TABLES
    )
    database = (package.DATABASE, _("All tables as one SQLite database"), "", file(package.DATABASE), "")
    return Table(
        id="data-files",
        title=_("Tables"),
        note=_("Each file holds one table. The links lead to the files; their text is the size."),
        columns=(
            titled("Table"),
            titled("One row"),
            ColumnTitle.of(pgettext("number of", "Rows"), "Rows"),
            "JSON",
            "CSV",
        ),
        groups=(RowGroup(title="", rows=(*tables, database)),),
    )


def is_asked(page: Request) -> bool:
    """True if a hand-written page asks for the table of data files."""
    return PIECE in page.wanted
