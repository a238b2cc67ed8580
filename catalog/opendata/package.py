"""All files of the open data: the tables in each format, and their descriptions."""

from __future__ import annotations

import json
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING, Final

from catalog.entries.text import slug
from catalog.opendata import schemas
from catalog.opendata.csv_form import CsvTable
from catalog.opendata.json_form import JsonTable, array, document, lines
from catalog.opendata.schemas import DataSite, WrittenFile
from catalog.opendata.sqlite_form import database
from catalog.opendata.tables import DATA_VERSION, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from _typeshed import DataclassInstance

    from catalog.opendata.tables import CatalogTables, DataTable

DATABASE: Final = "catalog.sqlite"
"""Name of the SQLite file."""

_ROWS_AT_ONCE: Final = 1024  # of a table, in memory
DESCRIPTIONS: Final = ("schema", "openapi", "datapackage", "croissant", "index")
"""Names of the JSON files that describe the tables."""

_DESCRIPTION: Final = "Models, benchmarks and every reported score, with the source of each number."


def data_site(
    day: date, *, name: str, description: str = "", url: str = "", has_things: bool = True
) -> DataSite:
    """The site as its data describe it; `url` is "" for data that are written outside of a site."""
    return DataSite(
        name=name,
        description=description or _DESCRIPTION,
        url=url,
        published=day.isoformat(),
        has_things=has_things,
    )


def citation(site: DataSite) -> str:
    """BibTeX of the data, for the day on which the site was built."""
    key = slug(site.name).replace("-", "")
    url = f", url = {{{site.url}}}" if site.url else ""
    return (
        f"@misc{{{key}, title = {{{site.name}}}, author = {{{{{site.name} contributors}}}}, "
        f"year = {{{site.published[:4]}}}, note = {{Data of {site.published}}}{url}}}"
    )


def data_files(tables: CatalogTables, site: DataSite) -> dict[str, bytes]:
    """{name in the data folder: content} of all files about the whole catalogue, `index.json` last."""
    return dict(each_data_file(tables, site))


def each_data_file(tables: CatalogTables, site: DataSite) -> Iterator[tuple[str, bytes]]:
    """(name, content) of `data_files`, one after another: of a large catalogue they do not fit in memory."""
    files: list[WrittenFile] = []

    def noted(name: str, content: bytes) -> tuple[str, bytes]:
        files.append(written(name, content))
        return name, content

    for table in TABLES:
        _count, made = table_files(table, tables.rows(table))
        yield from (noted(*file) for file in made)
    yield noted(DATABASE, database(tables))
    yield from descriptions(site, files, {table.name: len(tables.rows(table)) for table in TABLES})


def table_files(
    table: DataTable, rows: Iterable[DataclassInstance]
) -> tuple[int, tuple[tuple[str, bytes], ...]]:
    """(number of rows, name and content of each file of a table); `rows` may be an iterator."""
    json_table, csv_table = JsonTable(), CsvTable(table.row)
    count = 0
    left = iter(rows)
    while some := list(islice(left, _ROWS_AT_ONCE)):
        json_table.add(some)
        csv_table.add(some)
        count += len(some)
    files = (f"{table.name}.json", json_table.content()), (f"{table.name}.csv", csv_table.content())
    return count, files


def descriptions(
    site: DataSite, files: Sequence[WrittenFile], counts: Mapping[str, int]
) -> Iterator[tuple[str, bytes]]:
    """(name, content) of the files that describe the `files` of tables; `counts` are rows by table."""
    by_name = {file.name: file for file in files}
    described = {
        "schema.json": document(schemas.json_schema()),
        "openapi.json": document(schemas.openapi(site)),
        "datapackage.json": document(schemas.data_package(site, by_name)),
        "croissant.json": document(schemas.croissant(site, by_name, citation(site))),
    }
    yield from described.items()
    listed = [*files, *(written(name, content) for name, content in described.items())]
    listed.sort(key=lambda file: file.name)
    yield "index.json", document(schemas.index(site, listed, counts))


def written(name: str, content: bytes) -> WrittenFile:
    """Name, size and hash of a file."""
    return WrittenFile(name, len(content), sha256(content).hexdigest())


def thing_file(**parts: DataclassInstance | Sequence[DataclassInstance]) -> bytes:
    """JSON file about one thing: its row, and the rows that belong to it, one in each line."""
    fields = [f'"version":{json.dumps(DATA_VERSION)}']
    for name, part in parts.items():
        if isinstance(part, (list, tuple)):
            fields.append(f'"{name}":{array(lines(part)).decode().rstrip()}')
        else:
            fields.append(f'"{name}":{next(iter(lines([part])))}')  # type: ignore[list-item]
    return ("{" + ",\n".join(fields) + "}\n").encode()
