"""`catalog export`: the catalogue in file formats of other programs and collections."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from catalog.cli.command import (
    OK,
    PROBLEMS,
    Command,
    clear,
    print_json,
    problems_as_json,
    progress,
    project_of,
    today,
    wants_json,
)
from catalog.cli.only_read import can_be_used
from catalog.entries.text import counted

if TYPE_CHECKING:
    import argparse
    from datetime import date

    from catalog.core.records import Catalog
    from catalog.opendata.tables import CatalogTables
    from catalog.views.site_settings import SiteSettings

_FORMATS: Final = {
    "data": "all tables as JSON, CSV and SQLite, with descriptions, as the site has them",
    "json": "tables as JSON",
    "csv": "tables as CSV",
    "sqlite": "one SQLite database",
    "parquet": "tables as Parquet (needs DuckDB)",
    "every-eval-ever": "records of schema 0.3",
    "hf": "files for `.eval_results/` of models on Hugging Face",
}


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "format",
        choices=tuple(_FORMATS),
        metavar="FORMAT",
        help="; ".join(f"{name}: {meaning}" for name, meaning in _FORMATS.items()),
    )
    parser.add_argument(
        "-o",
        "--out",
        type=Path,
        required=True,
        metavar="DIR",
        help="output folder: empty, or of an earlier export",
    )
    parser.add_argument("--dry-run", action="store_true", help="show what would be done; write nothing")


def _run(options: argparse.Namespace) -> int:
    from catalog.core.merge import merge
    from catalog.site import writer
    from catalog.validate import project

    day = today()
    root = project_of(options)
    writer.check_folder(options.out, root)
    progress("Reading the entries")
    checked = project.check(root, day)
    if not can_be_used(checked.diagnostics):
        if wants_json(options):
            problems = problems_as_json(checked.diagnostics)
            print_json({"folder": options.out.as_posix(), "written": False, "problems": problems})
        return PROBLEMS
    progress("Writing the files")
    files = _files(options.format, merge(checked.entries), root, day)
    changed = (writer.differences if options.dry_run else writer.write)(files, options.out)
    clear()
    if wants_json(options):
        print_json(
            {
                "folder": options.out.as_posix(),
                "written": not options.dry_run,
                "records": len(files),
                "changed": [str(path) for path in changed],
                "problems": problems_as_json(checked.diagnostics),
            }
        )
        return OK
    change = "would change" if options.dry_run else "changed"
    number = counted(len(files), "record" if options.format == "every-eval-ever" else "file")
    print(f"{options.out.as_posix()}: {number}, {counted(len(changed), 'file')} {change}")
    return OK


def _files(format_: str, catalog: Catalog, root: Path, day: date) -> dict[PurePosixPath, bytes]:
    """{path: content} of the files of the format named `format_`."""
    from catalog import __version__
    from catalog.site import site_sources

    if format_ == "every-eval-ever":
        from catalog.render import every_eval_ever

        return every_eval_ever.records(catalog, today=day, version=__version__)
    if format_ == "hf":
        from catalog.render import hugging_face

        return hugging_face.files(catalog)
    named = _tables(format_, _rows(catalog, root), day, site_sources.stated(root))
    return {PurePosixPath(name): content for name, content in named.items()}


def _rows(catalog: Catalog, root: Path) -> CatalogTables:
    from catalog.opendata import flatten
    from catalog.site import git
    from catalog.validate.cache import cache_path

    return flatten.tables(catalog, git.history(root, cache_path(root).parent))


def _tables(format_: str, tables: CatalogTables, day: date, about: SiteSettings) -> dict[str, bytes]:
    """{name: content} of the tables in the format named `format_`."""
    from catalog.opendata import package
    from catalog.opendata.csv_form import table_csv
    from catalog.opendata.json_form import table_json
    from catalog.opendata.parquet_form import parquet_files
    from catalog.opendata.sqlite_form import database
    from catalog.opendata.tables import TABLES

    match format_:
        case "json":
            return {f"{table.name}.json": table_json(tables.rows(table)) for table in TABLES}
        case "csv":
            return {f"{table.name}.csv": table_csv(table.row, tables.rows(table)) for table in TABLES}
        case "sqlite":
            return {package.DATABASE: database(tables)}
        case "parquet":
            return {f"{name}.parquet": content for name, content in parquet_files(tables).items()}
        case _:
            return package.data_files(
                tables, package.data_site(day, name=about.name, description=about.description)
            )


COMMAND = Command(
    name="export",
    summary="write the catalogue as data files: CSV, JSON, SQLite, Parquet and others",
    example="catalog export every-eval-ever --out records",
    arguments=_arguments,
    run=_run,
)
