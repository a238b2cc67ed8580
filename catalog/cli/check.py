"""`catalog check`: every problem in the entries."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from catalog.cli.command import OK, PROBLEMS, Command, inside, project_of, today, until_unchanged

if TYPE_CHECKING:
    import argparse


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="report on these files and folders only"
    )
    parser.add_argument(
        "--fix",
        action="store_true",
        help="first fix what has a single fix: format, names in place of ids, typing errors",
    )


def _run(options: argparse.Namespace) -> int:
    from catalog.validate import RULES
    from catalog.validate import project as projects
    from catalog.validate.report import render, summary

    project = project_of(options)
    wanted = [inside(project, path) for path in options.paths]
    if options.fix:
        until_unchanged(lambda: _fix(project, wanted))
    problems = [
        problem
        for problem in projects.check(project, today()).diagnostics
        if not wanted
        or any(problem.at.path == path or problem.at.path.startswith(f"{path}/") for path in wanted)
    ]
    sys.stdout.write(render(problems, format=options.output_format, rules=RULES))
    sys.stdout.flush()
    if problems and options.output_format == "text":
        files = len({problem.at.path for problem in problems})
        print(summary(problems, files=files, rules=RULES), file=sys.stderr)
    return PROBLEMS if problems else OK


def _fix(project: Path, wanted: list[str]) -> None:
    """Format and fix the files or folders in `wanted` (all files if it is empty); report on stderr."""
    from catalog.authoring.autofix import apply_fixes
    from catalog.entries import files as entry_files
    from catalog.entries import transaction
    from catalog.entries.diagnostics import Diagnostic
    from catalog.entries.text import escape_invisible
    from catalog.validate import project as projects
    from catalog.validate.file_layout import classify
    from catalog.validate.resolve import NameResolver

    entries = projects.check(project, today()).entries
    resolver = NameResolver(entries)
    for file in entry_files.read_all(project):
        at = classify(file.path)
        if isinstance(at, Diagnostic) or not file.digest:
            continue
        if wanted and not any(file.path == path or file.path.startswith(f"{path}/") for path in wanted):
            continue
        new, fixes = apply_fixes(file.path, file.data, at.schema, entries, resolver)
        if new != file.data:
            transaction.replace(project, file, new)
            print(escape_invisible(f"{file.path}: {'fixed' if fixes else 'formatted'}"), file=sys.stderr)
        for fix in fixes:
            print(escape_invisible(str(fix)), file=sys.stderr)


COMMAND = Command(
    name="check",
    summary="report every problem in the entries",
    example="catalog check --output-format json",
    arguments=_arguments,
    run=_run,
    formats=("text", "json", "github"),
)
