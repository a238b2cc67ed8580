"""`catalog check`: every problem in the entries."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from catalog.cli.command import OK, PROBLEMS, Command, inside, project_of, today, until_unchanged
from catalog.entries.text import counted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from catalog.authoring.autofix import FixedFiles
    from catalog.entries.files import File


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="report on these files and folders only"
    )
    parser.add_argument(
        "--fix",
        action="store_true",
        help="first fix what has a single fix: format, names in place of ids, typing errors",
    )
    parser.add_argument("--diff", action="store_true", help="write nothing; show what --fix would change")


def _run(options: argparse.Namespace) -> int:
    from catalog.validate import RULES
    from catalog.validate import project as projects
    from catalog.validate.report import render, summary

    project = project_of(options)
    wanted = [inside(project, path) for path in options.paths]
    if options.diff:
        return _show_fixes(project, wanted)
    if options.fix:
        until_unchanged(lambda: _fix(project, wanted))
    problems = [
        problem
        for problem in projects.check(project, today()).diagnostics
        if _is_wanted(problem.at.path, wanted)
    ]
    sys.stdout.write(render(problems, format=options.output_format, rules=RULES))
    sys.stdout.flush()
    if problems and options.output_format == "text":
        files = len({problem.at.path for problem in problems})
        print(summary(problems, files=files, rules=RULES), file=sys.stderr)
    return PROBLEMS if problems else OK


def _is_wanted(path: str, wanted: Sequence[str]) -> bool:
    return not wanted or any(path == name or path.startswith(f"{name}/") for name in wanted)


def _fixes(project: Path, wanted: Sequence[str]) -> tuple[dict[str, File], FixedFiles]:
    """({path: file as it is}, result of fixing the files and folders in `wanted`; of all if it is empty)."""
    from catalog.authoring.autofix import fix_files
    from catalog.entries import files as entry_files
    from catalog.validate.cache import SqliteCache, cache_path

    files = entry_files.read_all(project)
    cache = SqliteCache(cache_path(project))
    result = fix_files(files, lambda path: _is_wanted(path, wanted), today=today(), cache=cache)
    return {file.path: file for file in files}, result


def _fix(project: Path, wanted: Sequence[str]) -> None:
    """Fix and format the files in `wanted`; report on stderr."""
    from catalog.entries import transaction
    from catalog.entries.text import escape_invisible

    files, result = _fixes(project, wanted)
    fixed = {fix.at.path for fix in result.fixes}
    for path, data in result.contents.items():
        transaction.replace(project, files[path], data)
        print(escape_invisible(f"{path}: {'fixed' if path in fixed else 'formatted'}"), file=sys.stderr)
    for fix in result.fixes:
        print(escape_invisible(str(fix)), file=sys.stderr)


def _show_fixes(project: Path, wanted: Sequence[str]) -> int:
    """Print the changes that `--fix` would make as a diff; return the exit code."""
    from catalog.render.text_difference import file_difference

    files, result = _fixes(project, wanted)
    for path, data in result.contents.items():
        sys.stdout.write(file_difference(path, files[path].data, data))
    sys.stdout.flush()
    if result.contents:
        print(f"{counted(len(result.contents), 'file')} would change", file=sys.stderr)
    return PROBLEMS if result.contents else OK


COMMAND = Command(
    name="check",
    summary="report every problem in the entries",
    example="catalog check --output-format json",
    arguments=_arguments,
    run=_run,
    formats=("text", "json", "github"),
)
