"""All tables as one SQLite database, with keys, indices, views and a full-text index of names.

The bytes depend on the rows alone: the fields of the file header that name the version of the library are set
to fixed values, and bytes that hold nothing are set to zero.
"""

from __future__ import annotations

import json
import mmap
import shutil
import sqlite3
import struct
import tempfile
from contextlib import closing
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from catalog.entries.diagnostics import CatalogError
from catalog.opendata.columns import columns
from catalog.opendata.csv_form import list_text
from catalog.opendata.tables import DATA_VERSION, TABLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from _typeshed import DataclassInstance

    from catalog.opendata.columns import ColumnKind
    from catalog.opendata.tables import CatalogTables, DataTable

_TYPES: Final[Mapping[ColumnKind, str]] = {
    "text": "TEXT",
    "integer": "INTEGER",
    "number": "REAL",
    "boolean": "INTEGER",  # 0 or 1
    "list": "TEXT",  # a JSON array
}
_APPLICATION_ID: Final = 0x434C4C4D  # "CLLM", for `file` and its like
_INDICES: Final = {
    "variants": ("model",),
    "cells": ("benchmark, metric, rank_best", "variant"),
    "observations": ("cell", "benchmark", "variant", "source"),
}
_NAMED: Final = {"model": "models", "variant": "variants", "benchmark": "benchmarks", "method": "methods"}
"""{kind of a thing with names: its table}"""
_NO_JOURNAL: Final = (
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16384; "  # KiB
    "PRAGMA locking_mode = EXCLUSIVE"
)
"""Settings for a file that nobody else reads, and that is thrown away after a failure."""
VIEWS: Final[Mapping[str, str]] = {
    "leaderboard": """
SELECT benchmark, benchmark_name, version, split, language, metric, rank_best, rank_worst, model_name,
       variant_name, variant, parameters, open_weights, method, effort, value, unit, interval_low,
       interval_high, measured_by, relationship, quoted, verified, date, source_title, source_url, page
FROM cells WHERE rank_best IS NOT NULL
ORDER BY benchmark, metric, version, split, language, method, rank_best, rank_worst""",
    "reports": """
SELECT observations.*, sources.title AS source_title, sources.url AS source_url, sources.kind AS source_kind
FROM observations JOIN sources ON sources.id = observations.source""",
}
"""{name of a view: its query}."""

# Offsets in the header of the file: https://www.sqlite.org/fileformat.html
_CHANGE_COUNTER: Final = slice(24, 28)
_SCHEMA_COOKIE: Final = slice(40, 44)
_FREE_LIST: Final = slice(32, 36)
_VERSIONS: Final = slice(92, 100)
_ONE: Final = (1).to_bytes(4, "big")
_LIBRARY: Final = (3_040_000).to_bytes(4, "big")  # the oldest with which the file was tried
_PAGE: Final = 4096  # bytes
_FILE_HEADER: Final = 100  # bytes before the header of the first page
_HEADER: Final = {2: 12, 5: 12, 10: 8, 13: 8}  # {type of a page of a B-tree: bytes of its header}


class SqliteFeatureError(CatalogError):
    """Error: the SQLite of this Python lacks a feature that the database needs."""

    def __init__(self, error: sqlite3.Error) -> None:
        super().__init__(
            f"the SQLite {sqlite3.sqlite_version} of this Python cannot write the database ({error}); use a "
            "Python with SQLite 3.40 or newer and FTS5, such as one from python.org"
        )


def database(tables: CatalogTables) -> bytes:
    """Content of the SQLite file with all `tables`."""
    return changed_database(tables.rows)


def changed_database(
    rows_of: Callable[[DataTable], Iterable[DataclassInstance]],
    before: Path | None = None,
    unchanged: AbstractSet[str] = frozenset(),
) -> bytes:
    """Content of the SQLite file with the rows of all tables, the same as that of `database`.

    `before` is such a file of this program; tables in `unchanged`, given by name, have the rows that they
    have there, and are not asked for. The file is made on the disk: a large one does not fit in memory twice.
    """
    with tempfile.TemporaryDirectory(prefix="catalog-sqlite-") as folder:
        filled, packed = Path(folder, "filled"), Path(folder, "packed")
        if before is not None:
            shutil.copyfile(before, filled)
        try:
            with closing(sqlite3.connect(filled, isolation_level=None)) as connected:
                connected.executescript(_NO_JOURNAL)
                _fill(connected, rows_of, None if before is None else unchanged)
                # The order of pages then follows from the rows alone, not from how they came in.
                connected.execute("VACUUM INTO ?", (str(packed),))
        except sqlite3.OperationalError as error:
            raise SqliteFeatureError(error) from error
        with packed.open("r+b") as file:
            with mmap.mmap(file.fileno(), 0) as data:
                _clear(data)
            file.seek(0)
            return file.read()


def _clear(data: mmap.mmap) -> None:
    """Set the bytes of a database to fixed ones that do not follow from its rows."""
    data[_CHANGE_COUNTER] = _ONE
    data[_SCHEMA_COOKIE] = _ONE
    data[_VERSIONS] = _ONE + _LIBRARY
    _clear_unused(data)


def _clear_unused(data: bytearray | mmap.mmap) -> None:
    """Set the bytes to zero that no cell of a page uses: each version of SQLite leaves others in them.

    Other pages than those of B-trees start with the number of a page, so with 0 in a file below 64 GB.
    """
    trunk = int.from_bytes(data[_FREE_LIST], "big")
    while trunk:  # of the list of pages without content
        page = (trunk - 1) * _PAGE
        trunk, count = struct.unpack_from(">II", data, page)
        end = page + 8 + 4 * count
        for (leaf,) in struct.iter_unpack(">I", bytes(data[page + 8 : end])):
            data[(leaf - 1) * _PAGE : leaf * _PAGE] = bytes(_PAGE)
        data[end : page + _PAGE] = bytes(page + _PAGE - end)
    for page in range(0, len(data), _PAGE):
        header = page + (0 if page else _FILE_HEADER)
        if (length := _HEADER.get(data[header])) is None:
            continue
        block, cells, content = struct.unpack_from(">HHH", data, header + 1)
        end = header + length + 2 * cells
        data[end : page + content] = bytes(page + content - end)
        while block:  # of bytes between two cells
            following, size = struct.unpack_from(">HH", data, page + block)
            data[page + block + 4 : page + block + size] = bytes(size - 4)
            block = following


def connection(tables: CatalogTables) -> sqlite3.Connection:
    """Connection to a new database in memory with all `tables`; the caller closes it."""
    connected = sqlite3.connect(":memory:", isolation_level=None)
    try:
        _fill(connected, tables.rows)
    except sqlite3.OperationalError as error:
        connected.close()
        raise SqliteFeatureError(error) from error
    return connected


def _fill(
    connected: sqlite3.Connection,
    rows_of: Callable[[DataTable], Iterable[DataclassInstance]],
    unchanged: AbstractSet[str] | None = None,
) -> None:
    """Give a new database all tables; with `unchanged`, exchange the rows of all others in a full one."""
    if unchanged is None:
        connected.executescript(f"PRAGMA page_size = {_PAGE}; PRAGMA application_id = {_APPLICATION_ID}")
    connected.execute("BEGIN")
    for table in TABLES:
        if unchanged is None:
            connected.execute(_create(table))
        elif table.name in unchanged:
            continue
        else:
            connected.execute(f"DELETE FROM {table.name}")  # noqa: S608 - a name of ours
        _insert(connected, table.name, len(table.columns), _values(table.row, rows_of(table)))
    if unchanged is None:
        for name, indices in _INDICES.items():
            for number, indexed in enumerate(indices, 1):
                connected.execute(f"CREATE INDEX {name}_{number} ON {name} ({indexed})")
        for name, query in VIEWS.items():
            connected.execute(f"CREATE VIEW {name} AS {query}")
        _describe(connected)
    if unchanged is None or not unchanged >= set(_NAMED.values()):
        _index_names(connected)
    connected.execute("COMMIT")


def _create(table: DataTable) -> str:
    """Statement that creates `table`, with its primary key and its foreign keys."""
    parts = [
        f"{_name(column.name)} {_TYPES[column.kind]}"
        + (" PRIMARY KEY" if column.name == table.key else "")
        + ("" if column.optional else " NOT NULL")
        for column in table.columns
    ]
    parts += [
        f"FOREIGN KEY ({_name(column.name)}) REFERENCES {column.doc.refers} (id)"
        for column in table.columns
        if column.doc.refers not in {"", "terms"} and column.kind == "text"
    ]
    return f"CREATE TABLE {table.name} (\n  " + ",\n  ".join(parts) + "\n)"


def _values(row: type[DataclassInstance], rows: Iterable[DataclassInstance]) -> Iterator[tuple[object, ...]]:
    """Values of each row, lists as JSON."""
    described = columns(row)
    values_of = attrgetter(*(column.name for column in described))
    lists = [i for i, column in enumerate(described) if column.kind == "list"]
    for one in rows:
        values = list(values_of(one))
        for i in lists:
            values[i] = list_text(values[i]) if values[i] else "[]"
        yield tuple(values)


def _describe(connected: sqlite3.Connection) -> None:
    """Add tables that describe the database: `about`, `about_tables` and `about_columns`."""
    connected.execute("CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
    _insert(
        connected,
        "about",
        2,
        [("version", DATA_VERSION), ("licence", "CC-BY-4.0"), ("lists", "Lists are JSON arrays.")],
    )
    connected.execute("CREATE TABLE about_tables (name TEXT PRIMARY KEY, meaning TEXT NOT NULL)")
    _insert(connected, "about_tables", 2, [(table.name, table.meaning) for table in TABLES])
    connected.execute(
        'CREATE TABLE about_columns ("table" TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, '
        'unit TEXT NOT NULL, meaning TEXT NOT NULL, PRIMARY KEY ("table", name))'
    )
    _insert(
        connected,
        "about_columns",
        5,
        [
            (table.name, column.name, column.kind, column.doc.unit, column.doc.text)
            for table in TABLES
            for column in table.columns
        ],
    )


def _index_names(connected: sqlite3.Connection) -> None:
    """Make the full-text table `names` anew: every name of models, variants, benchmarks and methods."""
    connected.execute("DROP TABLE IF EXISTS names")
    connected.execute("CREATE VIRTUAL TABLE names USING fts5(name, kind UNINDEXED, id UNINDEXED)")
    for kind, table in _NAMED.items():
        rows = connected.execute(f"SELECT id, name, aliases FROM {table} ORDER BY rowid")  # noqa: S608 - a name of ours
        named = [(id_, (name, *json.loads(aliases))) for id_, name, aliases in rows]
        _insert(connected, "names", 3, [(name, kind, id_) for id_, names in named for name in names])


def _insert(
    connected: sqlite3.Connection,
    table: str,
    width: int,
    rows: Iterator[tuple[object, ...]] | Sequence[tuple[object, ...]],
) -> None:
    marks = ", ".join("?" * width)
    connected.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608 - a name of ours


def _name(column: str) -> str:
    return f'"{column}"'
