"""Descriptions of the data, read by the validators and libraries of others where these are installed.

`pip install mlcroissant frictionless pandas polars` adds those that requirements.lock does not name:
they bring SciPy, and packages that have no wheels.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

import catalog
from catalog.opendata.tables import DATA_FOLDER, TABLES

MISSING = "{} is not installed: `pip install {}` beside the packages of the lock file"


def needs(name: str) -> Any:
    """The module `name`, or a skipped test that says how to install it."""
    return pytest.importorskip(name, reason=MISSING.format(name, name), exc_type=ImportError)


@pytest.fixture
def folder(site_of_data: Path) -> Path:
    """The data files of the shipped catalogue."""
    return site_of_data / DATA_FOLDER


def described(folder: Path, name: str) -> Any:
    return json.loads((folder / name).read_bytes())


def test_openapi_is_valid(folder: Path) -> None:
    validator = needs("openapi_spec_validator")
    validator.validate(described(folder, "openapi.json"), cls=validator.OpenAPIV31SpecValidator)


def test_every_column_is_a_field_of_croissant_with_a_file(folder: Path) -> None:
    croissant = described(folder, "croissant.json")
    files = {file["@id"] for file in croissant["distribution"]}
    assert all((folder / file).is_file() for file in files)
    sets = {one["name"]: one for one in croissant["recordSet"]}
    for table in TABLES:
        fields = sets[table.name]["field"]
        assert [field["source"]["extract"]["column"] for field in fields] == [
            column.name for column in table.columns
        ]
        assert {field["source"]["fileObject"]["@id"] for field in fields} <= files


@pytest.mark.slow
@pytest.mark.filterwarnings("default")  # of its packages
def test_mlcommons_reads_every_record(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    mlcroissant = needs("mlcroissant")
    dataset = mlcroissant.Dataset(jsonld=str(folder / "croissant.json"))
    assert (list(dataset.metadata.ctx.issues.errors), list(dataset.metadata.ctx.issues.warnings)) == ([], [])
    assert not caplog.records, "nor a line in its log"
    for table in TABLES:
        keys = [row[table.key] for row in described(folder, f"{table.name}.json")]
        records = dataset.records(table.name) if keys else ()
        assert [record[f"{table.name}/{table.key}"].decode() for record in records] == keys


@pytest.mark.slow
@pytest.mark.filterwarnings("default")  # of its packages
def test_frictionless_finds_no_error(folder: Path) -> None:
    report = needs("frictionless").validate(str(folder / "datapackage.json"))
    assert report.valid, report.flatten(["resourceName", "rowNumber", "fieldName", "message"])[:5]
    assert len(report.tasks) == len(TABLES)


@pytest.mark.filterwarnings("default")  # of its packages
@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_frames_have_every_row_and_typed_columns(folder: Path, library: Any) -> None:
    needs(library)
    data = catalog.open(folder)
    for table in TABLES:
        records = getattr(data, table.name)
        frame = records.frame(library)
        assert frame.shape == (len(records), len(table.columns))
        for column in table.columns:
            name = str(frame[column.name].dtype).lower()
            expected = {"text": "str", "integer": "int64", "number": "float64", "boolean": "bool"}
            assert name.startswith(expected.get(column.kind, ("list", "object"))), (table.name, column.name)
    cells = data.cells.frame(library)
    best = cells["value"].max()
    assert best == max(cell.value for cell in data.cells)


@pytest.mark.filterwarnings("default")  # of its packages
@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_libraries_read_the_csv_files(folder: Path, library: str) -> None:
    module = needs(library)
    for table in TABLES:
        path = folder / f"{table.name}.csv"
        frame = module.read_csv(path)
        with path.open(encoding="utf-8", newline="") as file:
            rows = sum(1 for _ in csv.reader(file)) - 1
        assert frame.shape == (rows, len(table.columns))
