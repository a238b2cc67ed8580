"""All files of the open data: the tables in each format, and their descriptions."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from catalog.entries.text import slug
from catalog.opendata import schemas
from catalog.opendata.csv_form import table_csv
from catalog.opendata.json_form import array, document, lines, table_json
from catalog.opendata.schemas import DataSite, WrittenFile
from catalog.opendata.sqlite_form import database
from catalog.opendata.tables import DATA_VERSION, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from _typeshed import DataclassInstance

    from catalog.opendata.tables import CatalogTables

DATABASE: Final = "catalog.sqlite"
"""Name of the SQLite file."""

DESCRIPTIONS: Final = ("schema", "openapi", "datapackage", "croissant", "index")
"""Names of the JSON files that describe the tables."""

_DESCRIPTION: Final = "Models, benchmarks and every reported score, with the source of each number."


def data_site(day: date, *, name: str, description: str = "", url: str = "") -> DataSite:
    """The site as its data describe it; `url` is "" for data that are written outside of a site."""
    return DataSite(name=name, description=description or _DESCRIPTION, url=url, published=day.isoformat())


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
    files: dict[str, WrittenFile] = {}

    def described_file(name: str, content: bytes) -> tuple[str, bytes]:
        files[name] = written(name, content)
        return name, content

    for table in TABLES:
        rows = tables.rows(table)
        yield described_file(f"{table.name}.json", table_json(rows))
        yield described_file(f"{table.name}.csv", table_csv(table.row, rows))
    yield described_file(DATABASE, database(tables))
    yield described_file("schema.json", document(schemas.json_schema()))
    yield described_file("openapi.json", document(schemas.openapi(site)))
    described = dict(files)
    yield described_file("datapackage.json", document(schemas.data_package(site, described)))
    yield described_file("croissant.json", document(schemas.croissant(site, described, citation(site))))
    counts = {table.name: len(tables.rows(table)) for table in TABLES}
    listed = [file for _, file in sorted(files.items())]
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
