"""`catalog schema`: JSON Schemas of entries, for editors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from catalog.cli.command import OK, PROBLEMS, Command, print_json, project_of, today, wants_json, wrong
from catalog.entries.text import counted

if TYPE_CHECKING:
    import argparse


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o", "--output", type=Path, metavar="DIR", help="output folder (default: schemas in the project)"
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; list outdated files, exit with 1 if any",
    )
    parser.add_argument("--dry-run", action="store_true", help="write nothing; list outdated files")


def _run(options: argparse.Namespace) -> int:
    from catalog.authoring import json_schema
    from catalog.entries import atomic_write
    from catalog.validate import project as projects

    project = project_of(options)
    folder = options.output or project / json_schema.FOLDER
    schemas = json_schema.written(json_schema.schemas(projects.check(project, today()).entries))
    old = [name for name, data in schemas.items() if not _holds(folder / name, data)]
    if folder.exists() and not folder.is_dir():
        wrong(f"{folder}: is a file; name a folder with -o")
    writes = not options.check and not options.dry_run
    if writes:
        for name in old:
            atomic_write.write_bytes(folder / name, schemas[name])
    if wants_json(options):
        print_json({"folder": folder.as_posix(), "files": list(schemas), "changed": old, "written": writes})
    elif not writes:
        for name in old:
            print(name)
    else:
        print(f"{folder.as_posix()}: {counted(len(schemas), 'schema')}, {counted(len(old), 'file')} changed")
    return PROBLEMS if options.check and old else OK


def _holds(file: Path, data: bytes) -> bool:
    return file.is_file() and file.read_bytes() == data


COMMAND = Command(
    name="schema",
    summary="write JSON Schemas of entries, for editors",
    example="catalog schema --output site/schemas",
    arguments=_arguments,
    run=_run,
)
