"""`catalog check`: every problem in the entries."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from catalog.cli.command import (
    CONSOLE,
    OK,
    PROBLEMS,
    Command,
    inside,
    project_of,
    today,
    until_unchanged,
)
from catalog.cli.stdin import add_stdin_filename, is_stdin, read_stdin
from catalog.entries.text import counted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from catalog.authoring.autofix import FixedFiles
    from catalog.entries.diagnostics import Diagnostic
    from catalog.entries.files import File
    from catalog.validate.report import ReportFormat


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="report on these files and folders only; - checks standard input",
    )
    parser.add_argument(
        "--fix",
        action="store_true",
        help="first fix what has a single fix: format, names in place of ids, typing errors",
    )
    parser.add_argument("--diff", action="store_true", help="write nothing; show what --fix would change")
    parser.add_argument(
        "--allow-warnings", action="store_true", help="report warnings, but do not fail for them"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="with --fix: write nothing; name the files that would change"
    )
    add_stdin_filename(parser)


def _run(options: argparse.Namespace) -> int:
    from catalog.validate import project as projects

    project = project_of(options)
    if is_stdin(options):
        return _run_on_stdin(project, options)
    wanted = [inside(project, path) for path in options.paths]
    if options.diff:
        return _show_fixes(project, wanted)
    if options.fix:
        until_unchanged(lambda: _fix(project, wanted, writes=not options.dry_run))
    CONSOLE.detail(f"checking {project}")
    files = projects.read_files(project)
    problems = [
        problem
        for problem in projects.diagnostics(project, files, today(), layouts=options.output_format == "text")
        if _is_wanted(problem.at.path, wanted)
    ]
    files = [file for file in files if _is_wanted(file.path, wanted)]
    CONSOLE.detail(f"checked {counted(len(files), 'file')}")
    _report(problems, options.output_format)
    if options.output_format == "text" and _is_formatted(project, files) and not problems:
        CONSOLE.well(f"no problems in {counted(len(files), 'file')}")
    return _exit_status(problems, options)


def _run_on_stdin(project: Path, options: argparse.Namespace) -> int:
    """Exit status for the entry on standard input, checked beside the files of the catalogue.

    With --fix, the fixed entry is printed, and its problems go to stderr.
    """
    from catalog.render.text_difference import file_difference
    from catalog.validate import RULES
    from catalog.validate import project as projects
    from catalog.validate.report import render

    file = read_stdin(project, options.stdin_filename)
    data = file.data
    if options.fix or options.diff:
        _, result = _fixes(project, [file.path], file)
        data = result.contents.get(file.path, data)
        if options.diff:
            sys.stdout.write(file_difference(file.path, file.data, data))
            return PROBLEMS if data != file.data else OK
        sys.stdout.write(data.decode("utf-8", "replace"))
    checked = projects.check_with_files(project, today(), {file.path: data})
    problems = [problem for problem in checked if problem.at.path == file.path]
    if options.fix:
        sys.stderr.write(render(problems, format="text", rules=RULES))
    else:
        _report(problems, options.output_format)
    return _exit_status(problems, options)


def _exit_status(problems: Sequence[Diagnostic], options: argparse.Namespace) -> int:
    from catalog.validate import RULES
    from catalog.validate.report import has_error

    failed = has_error(problems, RULES) if options.allow_warnings else bool(problems)
    return PROBLEMS if failed else OK


def _report(problems: Sequence[Diagnostic], output_format: ReportFormat) -> None:
    """Print `problems` to stdout and, if they are text, their number to stderr."""
    from catalog.validate import RULES
    from catalog.validate.report import render, summary

    colour = CONSOLE.colours(sys.stdout)
    sys.stdout.write(render(problems, format=output_format, rules=RULES, colour=colour))
    sys.stdout.flush()
    if problems and output_format == "text":
        files = len({problem.at.path for problem in problems})
        CONSOLE.note(summary(problems, files=files, rules=RULES))


def _is_formatted(project: Path, files: Sequence[File]) -> bool:
    """True if all `files` are formatted; else a line on stderr says what to do, as CI refuses them."""
    from catalog.validate.cache import SqliteCache, cache_path
    from catalog.validate.layout import unformatted

    paths = unformatted(files, SqliteCache(cache_path(project)))
    if paths:
        others = f" and {counted(len(paths) - 1, 'other file')}" if len(paths) > 1 else ""
        verb = "are" if others else "is"
        CONSOLE.note(
            f"{paths[0]}{others} {verb} not formatted, which `catalog fmt --check` refuses in CI; "
            "run `catalog fmt`"
        )
    return not paths


def _is_wanted(path: str, wanted: Sequence[str]) -> bool:
    return not wanted or any(path == name or path.startswith(f"{name}/") for name in wanted)


def _fixes(
    project: Path, wanted: Sequence[str], more: File | None = None
) -> tuple[dict[str, File], FixedFiles]:
    """({path: file as it is}, result of fixing the files and folders in `wanted`; of all if it is empty).

    `more` takes the place of the file with its path.
    """
    from catalog.authoring.autofix import fix_files
    from catalog.entries import files as entry_files
    from catalog.validate.cache import SqliteCache, cache_path

    files = {file.path: file for file in entry_files.read_all(project)}
    if more is not None:
        files[more.path] = more
    cache = SqliteCache(cache_path(project))
    result = fix_files(
        list(files.values()), lambda path: _is_wanted(path, wanted), today=today(), cache=cache
    )
    return files, result


def _fix(project: Path, wanted: Sequence[str], *, writes: bool) -> None:
    """Fix and format the files in `wanted`, or name them unless `writes`; report on stderr."""
    from catalog.entries import transaction
    from catalog.entries.text import escape_invisible

    files, result = _fixes(project, wanted)
    fixed = {fix.at.path for fix in result.fixes}
    for path, data in result.contents.items():
        if writes:
            transaction.replace(project, files[path], data)
        change = ("" if writes else "would be ") + ("fixed" if path in fixed else "formatted")
        print(escape_invisible(f"{path}: {change}"), file=sys.stderr)
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
        CONSOLE.note(f"{counted(len(result.contents), 'file')} would change")
    return PROBLEMS if result.contents else OK


COMMAND = Command(
    name="check",
    summary="report every problem in the entries",
    example="catalog check --output-format json",
    arguments=_arguments,
    run=_run,
    formats=("text", "json", "github", "gitlab", "sarif"),
    formats_help="text, json, github (annotations of a pull request), gitlab (code quality report), sarif",
)
