"""`catalog fmt`: format entries."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from catalog.cli.command import OK, PROBLEMS, Command, inside, project_of, until_unchanged
from catalog.entries.text import counted

if TYPE_CHECKING:
    import argparse


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="these files and folders (default: all entries)"
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; list the files that would change, exit with 1"
    )
    parser.add_argument("--diff", action="store_true", help="write nothing; show what would change")


def _run(options: argparse.Namespace) -> int:
    project = project_of(options)
    wanted = [inside(project, path) for path in options.paths]
    changed: set[str] = set()
    status = until_unchanged(lambda: _format(project, wanted, options, changed))
    if changed:
        verb = "would change" if options.check or options.diff else "formatted"
        print(f"{counted(len(changed), 'file')} {verb}", file=sys.stderr)
    return status


def _format(project: Path, wanted: list[str], options: argparse.Namespace, changed: set[str]) -> int:
    """Exit status; formats the files or folders in `wanted` and adds changed paths to `changed`."""
    from catalog.entries import files, transaction
    from catalog.entries.diagnostics import Diagnostic
    from catalog.entries.formatter import fits_schema, format_entry
    from catalog.entries.text import escape_invisible
    from catalog.render.text_difference import file_difference
    from catalog.validate import RULES
    from catalog.validate.file_layout import classify
    from catalog.validate.report import render

    status = OK
    for file in files.read_all(project):
        if wanted and not any(file.path == path or file.path.startswith(f"{path}/") for path in wanted):
            continue
        at = classify(file.path)
        if isinstance(at, Diagnostic) or not file.digest:  # `catalog check` says where it belongs
            continue
        if not fits_schema(file.path, file.data, at.schema):
            path = escape_invisible(file.path)
            print(f"{path}: not formatted, since it has errors; see `catalog check {path}`", file=sys.stderr)
            status = PROBLEMS
            continue
        text, problems = format_entry(file.path, file.data, at.schema)
        if problems:
            sys.stderr.write(render(problems, format="text", rules=RULES))
            status = PROBLEMS
        if text == file.data:
            continue
        if options.check:
            status = PROBLEMS
        elif not options.diff:
            transaction.replace(project, file, text)
        changed.add(file.path)
        print(escape_invisible(file.path))
        if options.diff:
            sys.stdout.write(file_difference(file.path, file.data, text, context=0))
    return status


COMMAND = Command(
    name="fmt",
    summary="format entries: order of fields, quotes, line breaks",
    example="catalog fmt --check entries/models",
    arguments=_arguments,
    run=_run,
)
