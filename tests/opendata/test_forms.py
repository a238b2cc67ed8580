"""Every format holds the same rows: those of the merged catalogue."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from contextlib import closing
from dataclasses import fields, replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from catalog.core.changes import NONE
from catalog.opendata import flatten, package, schemas, sqlite_form
from catalog.opendata.csv_form import table_csv
from catalog.opendata.json_form import table_json
from catalog.opendata.parquet_form import parquet_files
from catalog.opendata.rows import SourceData
from catalog.opendata.sqlite_form import VIEWS, changed_database, connection, database
from catalog.opendata.tables import TABLES, CatalogTables, DataTable
from tests.support.catalogues import merged
from tests.support.paths import ROOT
from tests.support.projects import SMALL

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from _typeshed import DataclassInstance

SITE = package.data_site(date(2026, 11, 30), name="Code LLM Catalogue")


@cache
def small() -> CatalogTables:
    return flatten.tables(merged(SMALL), NONE)


@cache
def shipped() -> CatalogTables:
    return flatten.tables(merged(ROOT), NONE)


def expected(table: DataTable, tables: CatalogTables) -> list[tuple[object, ...]]:
    """Rows of `table` as tuples, in the order of its columns."""
    names = [column.name for column in table.columns]
    return [tuple(getattr(row, name) for name in names) for row in tables.rows(table)]


def decoded(table: DataTable, cells: list[Any], form: str) -> tuple[object, ...]:
    """Values of one row that was read from a file."""
    values: list[object] = []
    for column, cell in zip(table.columns, cells, strict=True):
        if column.kind == "list":
            texts = json.loads(cell) if isinstance(cell, str) and cell else cell or ()
            values.append(tuple(texts))
        elif cell is None or (form == "csv" and cell == ""):
            values.append(None)
        elif column.kind == "boolean":
            values.append(cell in {"true", 1})
        elif column.kind == "integer":
            values.append(int(cell))
        elif column.kind == "number":
            values.append(float(cell))
        else:
            values.append(cell)
    return tuple(values)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_json_csv_sqlite_and_the_catalogue_agree(table: DataTable) -> None:
    names = [column.name for column in table.columns]
    rows = expected(table, shipped())
    written = json.loads(table_json(shipped().rows(table)))
    assert [decoded(table, [row.get(name) for name in names], "json") for row in written] == rows
    head, *lines = csv.reader(io.StringIO(table_csv(table.row, shipped().rows(table)).decode()))
    assert head == names
    guarded = [decoded(table, line, "csv") for line in lines]
    differing = [(one, other) for one, other in zip(guarded, rows, strict=True) if one != other]
    assert all("'" in str(one) for one, _ in differing), "CSV differs only where a formula was guarded"
    assert len(differing) < len(rows) / 10 + 1
    with closing(sqlite3.connect(":memory:")) as connected:
        connected.deserialize(_database())
        found = connected.execute(f"SELECT * FROM {table.name} ORDER BY rowid").fetchall()
    assert [decoded(table, list(row), "sqlite") for row in found] == rows


@cache
def _database() -> bytes:
    return database(shipped())


def test_parquet_has_the_rows_and_the_descriptions(tmp_path: Any) -> None:
    duckdb = pytest.importorskip("duckdb")
    files = parquet_files(small())
    assert parquet_files(small()) == files, "equal rows give equal bytes"
    with duckdb.connect() as connected:
        for table in TABLES:
            path = tmp_path / f"{table.name}.parquet"
            path.write_bytes(files[table.name])
            found = connected.execute(f"SELECT * FROM '{path}'").fetchall()
            assert [decoded(table, list(row), "parquet") for row in found] == expected(table, small())
        pairs = dict(
            connected.execute(
                f"SELECT key, value FROM parquet_kv_metadata('{tmp_path}/cells.parquet')"
            ).fetchall()
        )
    described = json.loads(pairs[b"columns"])
    assert described["parameters"]["unit"] == "parameters"


def test_every_observation_of_the_catalogue_is_a_row_once() -> None:
    catalog = merged(ROOT)
    written = sorted((row.source, row.id) for row in shipped().observations)
    assert written == sorted(
        (observation.results_id, observation.key)
        for cell in catalog.cells.values()
        for observation in cell.observations
    )
    assert len(written) == sum(len(file.rows) for file in catalog.entries.results.values())


def test_keys_are_unique_and_references_lead_somewhere() -> None:
    with closing(sqlite3.connect(":memory:")) as connected:
        connected.deserialize(_database())
        assert connected.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connected.execute("PRAGMA foreign_key_check").fetchall() == []
        for name in VIEWS:
            assert connected.execute(f"SELECT count(*) FROM {name}").fetchone()[0] > 0
        found = connected.execute("SELECT id FROM names WHERE names MATCH 'codegen' AND kind = 'model'")
        assert ("codegen",) in found.fetchall()


def test_rows_fit_their_json_schema() -> None:
    schema = schemas.json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    for table in TABLES:
        item = {"$ref": f"#/$defs/{table.name}", "$defs": schema["$defs"]}
        checker = jsonschema.Draft202012Validator(item)
        for row in json.loads(table_json(small().rows(table))):
            checker.validate(row)


def test_the_same_rows_give_the_same_bytes() -> None:
    assert package.data_files(small(), SITE) == package.data_files(flatten.tables(merged(SMALL), NONE), SITE)


@pytest.mark.parametrize("changed", [{"models"}, {"cells", "benchmarks"}, {"observations"}, set()])
def test_a_changed_database_is_that_of_the_changed_rows(changed: set[str], tmp_path: Path) -> None:
    """Also after several changes: the next database is made from the last one."""
    former = tmp_path / "former.sqlite"
    former.write_bytes(database(small()))
    tables = small()
    for turn in range(3):
        renamed: dict[str, Any] = {name: _renamed(getattr(tables, name), turn) for name in changed}
        tables = replace(tables, **renamed)
        asked: list[str] = []

        def rows_of(table: DataTable) -> Sequence[DataclassInstance]:
            asked.append(table.name)  # noqa: B023 - called in this turn only
            return tables.rows(table)  # noqa: B023

        unchanged = {table.name for table in TABLES} - changed
        data = changed_database(rows_of, former, unchanged)
        assert data == database(tables)
        assert set(asked) == changed
        former.write_bytes(data)


def _renamed(rows: Sequence[DataclassInstance], turn: int) -> list[Any]:
    """`rows` without the last of them, and with other texts of other lengths."""
    kept = rows[: len(rows) - 1] if len(rows) > 1 else rows
    names = {field.name for field in fields(kept[0])} & {"name", "summary", "locator", "variant_name"}
    return [
        replace(row, **dict.fromkeys(names, f"changed {turn} " * (50 if i % 3 else 1)))
        for i, row in enumerate(kept)
    ]


def test_the_database_has_no_bytes_that_are_left_over() -> None:
    with closing(connection(small())) as connected:
        connected.execute("PRAGMA secure_delete = OFF")  # some builds of SQLite have it on
        connected.execute("CREATE TABLE gone (text TEXT)")
        connected.executemany("INSERT INTO gone VALUES (?)", [(f"left over {i:04}",) for i in range(400)])
        connected.execute("DELETE FROM gone WHERE rowid % 3")
        gone = [f"over {i:04}".encode() for i in range(400) if (i + 1) % 3]
        data = bytearray(connected.serialize())
    assert any(text in data for text in gone)
    sqlite_form._clear_unused(data)
    assert not any(text in data for text in gone)
    with closing(sqlite3.connect(":memory:")) as read:
        read.deserialize(bytes(data))
        assert read.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert read.execute("SELECT count(*) FROM gone").fetchone() == (133,)
        assert read.execute("SELECT count(*) FROM models").fetchone() == (len(small().rows(TABLES[0])),)


def test_index_lists_every_other_file_with_its_hash() -> None:
    files = package.data_files(small(), SITE)
    index = json.loads(files["index.json"])
    assert {file["name"]: (file["bytes"], file["sha256"]) for file in index["files"]} == {
        name: (len(content), package.written(name, content).sha256)
        for name, content in files.items()
        if name != "index.json"
    }
    assert {table["name"]: table["rows"] for table in index["tables"]} == {
        table.name: len(small().rows(table)) for table in TABLES
    }


def test_csv_cells_are_no_formulas() -> None:
    source = SourceData(
        id="a/b",
        title='=HYPERLINK("https://example.org")',
        kind="paper",
        url=None,
        revision=None,
        date=None,
        retrieved=None,
        measured_by="-1+1",
        relationship=None,
        quoted=False,
        harness="@SUM(A1)",
        harness_version=None,
        ingest_format=None,
        observations=-1,
        note="1;=2",
        page="x",
    )
    _, line = csv.reader(io.StringIO(table_csv(SourceData, [source]).decode()))
    assert [cell for cell in line if cell.startswith(("=", "-1+", "@")) or ";=" in cell] == []
    assert "'@SUM(A1)" in line


def test_every_column_is_described_for_people() -> None:
    for table in TABLES:
        for column in table.columns:
            text = column.doc.text
            assert text[:1].isupper() or text.startswith("arXiv"), (table.name, column.name)
            assert not text.endswith(".") or text.endswith("..."), text


def test_openapi_names_every_table() -> None:
    paths = schemas.openapi(SITE)["paths"]
    assert {f"/{table.name}.json" for table in TABLES} < set(paths)
    assert "/models/{id}.json" in paths
