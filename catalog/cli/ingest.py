"""`catalog ingest`: result files of other programs as a results file."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from catalog.cli.command import (
    OK,
    PROBLEMS,
    Command,
    clear,
    print_json,
    progress,
    project_of,
    today,
    until_unchanged,
    wants_json,
    wrong,
)
from catalog.entries.text import counted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from catalog.entries.files import Snapshot
    from catalog.entries.schema.recipe import Recipe
    from catalog.ingest.format import Format
    from catalog.ingest.pipeline import IngestResult, ProjectState

_RELATIONSHIPS: Final = ("developer", "rival", "benchmark-authors", "third-party", "this-project")
_MOST: Final = 20  # lines of one sort on the terminal


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "format", nargs="?", metavar="FORMAT", help="program that wrote the files; `auto` detects it"
    )
    parser.add_argument(
        "files",
        nargs="*",
        type=Path,
        metavar="FILE",
        help="file that it wrote, also packed as .gz or .zst; or a folder, a ZIP or tar archive",
    )
    parser.add_argument("--list", action="store_true", help="list the formats")
    parser.add_argument("--model", default="", metavar="ID", help="the model that was run")
    parser.add_argument("--benchmark", default="", metavar="ID", help="the benchmark it was run on")
    for part, meaning in (
        ("version", "version of the benchmark"),
        ("split", "split of the benchmark"),
        ("language", "programming language of the problems"),
    ):
        parser.add_argument(
            f"--{part}", default="", metavar="ID", help=f"{meaning}, if the files do not say it"
        )
    parser.add_argument("--method", default="", metavar="ID", help="the method in use, of entries/methods/")
    parser.add_argument("--measured-by", default="", metavar="NAME", help="who ran the model")
    parser.add_argument(
        "--relationship",
        choices=_RELATIONSHIPS,
        default="",
        help="what they are to the model and the benchmark",
    )
    parser.add_argument("--source-title", default="", metavar="TEXT", help="title of the source, for readers")
    parser.add_argument("--source-url", default="", metavar="URL", help="link to the source")
    parser.add_argument("--revision", default="", metavar="TEXT", help="commit or edition of the source")
    parser.add_argument("--date", default="", metavar="YYYY-MM-DD", help="date of the source")
    parser.add_argument(
        "--out", type=Path, metavar="PATH", help="the results file (default: named by the format)"
    )
    parser.add_argument(
        "--replace", action="store_true", help="replace a file written by hand or made from other files"
    )
    parser.add_argument("--partial", action="store_true", help="skip rows with unknown names")
    parser.add_argument("--stubs", action="store_true", help="write a small entry for each unknown model")
    parser.add_argument("--dry-run", action="store_true", help="show what would be done; write nothing")


def _run(options: argparse.Namespace) -> int:
    from catalog import __version__
    from catalog.entries import files as entry_files
    from catalog.entries import transaction
    from catalog.ingest import pipeline
    from catalog.ingest.choice import AUTO, choose
    from catalog.ingest.inputs import InputError
    from catalog.ingest.open_files import open_inputs
    from catalog.ingest.resolve import IngestRequest, RequestError
    from catalog.ingest.update_file import UpdateError

    day = today()
    if options.list:
        _list(_known_formats(options), as_json=wants_json(options))
        return OK
    if not options.format or not options.files:
        wrong("name a format and at least one file; `catalog ingest --list` shows the formats")
    project = project_of(options)

    def read() -> tuple[Snapshot, ProjectState]:
        return entry_files.snapshot(project), pipeline.ProjectState.read(project, day)

    found = [read()]  # for the formats and the first attempt
    formats = _formats(found[0][1].checked.entries.sources)
    if options.format != AUTO and options.format not in formats:
        wrong(f"unknown format {options.format!r}; `catalog ingest --list` shows the formats")
    request = IngestRequest(
        today=day.isoformat(),
        program=f"catalog {__version__}",
        model=options.model,
        benchmark=options.benchmark,
        method=options.method,
        measured_by=options.measured_by,
        relationship=options.relationship,
        source_title=options.source_title,
        source_url=options.source_url,
        revision=options.revision,
        date=options.date,
        version=options.version,
        split=options.split,
        language=options.language,
    )
    choices = pipeline.WriteOptions(
        out=_stem(project, options.out) if options.out else "",
        replace=options.replace,
        stubs=options.stubs,
        partial=options.partial,
    )

    def attempt() -> tuple[IngestResult, bool]:
        basis, state = found.pop() if found else read()
        result, _ = pipeline.ingest_into(state, format_, files, request, choices, left)
        clear()
        complete = options.partial or not result.draft.unknown_names
        good = complete and bool(result.draft.rows) and not result.stopped
        if good and not options.dry_run:
            transaction.write_all(project, result.changed, basis=basis)
        return result, good

    try:
        format_, files, left = choose(options.format, open_inputs(options.files, progress), formats)
        result, good = until_unchanged(attempt)
    except (InputError, RequestError, UpdateError) as error:
        clear()
        print(f"catalog: {error}", file=sys.stderr)
        print("nothing was written", file=sys.stderr)
        return PROBLEMS
    if wants_json(options):
        sys.stdout.write(_json(result, format_, written=good and not options.dry_run))
    else:
        _answer(result, good=good, dry=options.dry_run)
    _report(result, good=good, dry=options.dry_run, partial=options.partial)
    return OK if good else PROBLEMS


def _known_formats(options: argparse.Namespace) -> Mapping[str, Format]:
    """All formats by name, and those of the recipes in entries/sources/ if there is a catalogue."""
    from catalog.entries.diagnostics import CatalogError
    from catalog.ingest.formats import FORMATS
    from catalog.validate import project as projects

    try:
        return _formats(projects.check(project_of(options), today()).entries.sources)
    except CatalogError:
        return FORMATS


def _formats(recipes: Mapping[str, Recipe]) -> Mapping[str, Format]:
    """All formats by name, and those of the `recipes` for tables."""
    from catalog.ingest.formats import FORMATS
    from catalog.ingest.recipes import format_of

    tables = {id_: format_of(id_, recipe) for id_, recipe in recipes.items() if recipe.is_table}
    return {**FORMATS, **tables}  # a recipe is named on purpose; `auto` prefers the formats


def _list(formats: Mapping[str, Format], *, as_json: bool) -> None:
    if as_json:
        print_json({"formats": [{"name": name, "summary": one.summary} for name, one in formats.items()]})
        return
    width = max(map(len, formats))
    for name, format_ in formats.items():
        print(f"{name:{width}}  {format_.summary}")


def _stem(project: Path, out: Path) -> str:
    """`<source>/<file>` (without .yaml) of the results file that --out names; usage error if misplaced."""
    full_path = out.resolve()
    results = project / "entries/results"
    parts = full_path.relative_to(results).parts if full_path.is_relative_to(results) else ()
    if len(parts) != 2 or full_path.suffix != ".yaml":  # noqa: PLR2004 - the folder of the source, the file
        wrong(
            f"--out {out.as_posix()}: not a place for a results file; "
            "choose entries/results/<source>/<file>.yaml"
        )
    if not all(re.fullmatch(r"[a-z0-9][a-z0-9.-]*", part) for part in parts):
        wrong(f"--out {out.as_posix()}: use only lower-case letters, digits, `.` and `-` in the two names")
    return f"{parts[0]}/{full_path.stem}"


def _answer(result: IngestResult, *, good: bool, dry: bool) -> None:
    """Print one line per changed file to stdout: its rows and what changed; nothing unless `good`.

    `good`: the files are written, unless `dry`; not good are unknown names, no rows, or errors of the check.
    """
    if not good:
        return
    rows = counted(len(result.draft.rows), "row")
    if result.path not in result.changed:
        print(f"{result.path}: {rows}, nothing new")
    else:
        gone = f", {result.gone} gone or changed" if result.gone else ""
        change = f"{result.added} new or changed{gone}"
        print(f"{result.path}: {rows}, {change}{' (not written)' if dry else ''}")
    for path in sorted(result.changed.keys() - {result.path}):
        if path in result.stubs:
            what = "new entry, to be completed"
        elif result.changed[path][1] is None:
            what = "removed: the new files have no values of each problem"
        else:
            what = "values of each problem"
        print(f"{path}: {what}")


def _say_what_stopped(result: IngestResult, *, partial: bool) -> None:
    """Print to stderr what stopped the run, and what to do about it; `partial`: --partial was given."""
    if result.stopped:
        if any(problem.rule == "unnamed-measurer" for problem in result.problems):
            print("the files do not say who ran the models; add --measured-by NAME", file=sys.stderr)
        else:
            print(
                "the errors above stop the whole file; correct its input, or leave out the rows",
                file=sys.stderr,
            )
        return
    names = counted(len(result.draft.unknown_names), "name")
    mend = f"{names} unknown; give each an alias or an entry (--stubs writes small ones)"
    if partial:
        print(f"no row has only known names: {mend}", file=sys.stderr)
    else:
        print(f"{mend}, or skip their rows with --partial", file=sys.stderr)


def _report(result: IngestResult, *, good: bool, dry: bool, partial: bool) -> None:
    """Print skipped data, unknown names and problems of the check to stderr; `good` as in `_answer`."""
    from catalog.cli import unknown_names
    from catalog.entries.text import escape_invisible

    _print_some([escape_invisible(f"skipped: {item.about}: {item.why}") for item in result.draft.skipped])
    _print_some(unknown_names.lines(result.draft.unknown_names))
    _print_some([str(problem) for problem in result.problems])
    if not good:
        _say_what_stopped(result, partial=partial)
    if result.problems and good:
        print("the checks warn; fix this, or accept it in the file with a reason", file=sys.stderr)
    if not good:
        print("nothing was written", file=sys.stderr)
    elif dry:
        print("dry run: nothing was written", file=sys.stderr)


def _print_some(lines: list[str]) -> None:
    for line in lines[:_MOST]:
        print(line, file=sys.stderr)
    if len(lines) > _MOST:
        print(f"... and {len(lines) - _MOST} more (--json has them all)", file=sys.stderr)


def _json(result: IngestResult, format_: Format, *, written: bool) -> str:
    from catalog.cli import unknown_names
    from catalog.ingest import yaml_flow

    document = {
        "format": 1,
        "read_as": format_.name,
        "file": result.path,
        "written": written,
        "changed": sorted(result.changed),
        "results": result.draft.value,
        "problems_of_benchmarks": list(result.draft.tables),
        "left": [{"what": item.what, "why": item.why, "rows": item.rows} for item in result.draft.skipped],
        "unknown": unknown_names.as_json(result.draft.unknown_names),
        "problems": [
            {"at": str(problem.at), "rule": problem.rule, "message": problem.message}
            for problem in result.problems
        ],
    }
    return yaml_flow.flow(document) + "\n"  # which is JSON, with numbers as they were written


COMMAND = Command(
    name="ingest",
    summary="read results that other programs wrote",
    example="catalog ingest --list",
    arguments=_arguments,
    run=_run,
)
