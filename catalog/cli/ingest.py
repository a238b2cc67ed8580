"""`catalog ingest`: results that other programs wrote, as a results file."""

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
    progress,
    project_of,
    today,
    wrong,
)
from catalog.entries.text import counted

if TYPE_CHECKING:
    import argparse

    from catalog.ingest.format import Format
    from catalog.ingest.inputs import Input
    from catalog.ingest.pipeline import Intake

_AUTO: Final = "auto"
_RELATIONSHIPS: Final = ("developer", "rival", "benchmark-authors", "third-party", "this-project")
_MOST: Final = 20  # lines of one sort on the terminal


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "format", nargs="?", metavar="FORMAT", help="what wrote the files; `auto` looks at them"
    )
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="what it wrote; `.gz` and `.zst` as they are"
    )
    parser.add_argument("--list", action="store_true", help="name the formats and end")
    parser.add_argument("--model", default="", metavar="ID", help="the model that was run")
    parser.add_argument("--benchmark", default="", metavar="ID", help="the benchmark it was run on")
    parser.add_argument("--method", default="", metavar="ID", help="the method in use, of entries/methods/")
    parser.add_argument("--measured-by", default="", metavar="NAME", help="who measured")
    parser.add_argument(
        "--relationship",
        choices=_RELATIONSHIPS,
        default="",
        help="what they are to the model and the benchmark",
    )
    parser.add_argument(
        "--source-title", default="", metavar="TEXT", help="what readers look the source up by"
    )
    parser.add_argument("--source-url", default="", metavar="URL", help="link to it")
    parser.add_argument("--date", default="", metavar="YYYY-MM-DD", help="when it was published")
    parser.add_argument(
        "--out", type=Path, metavar="PATH", help="the results file (default: the format's own place)"
    )
    parser.add_argument(
        "--replace", action="store_true", help="take the place of a file written by hand or read from others"
    )
    parser.add_argument("--partial", action="store_true", help="leave out rows whose names are unknown")
    parser.add_argument("--stubs", action="store_true", help="write a small entry for each unknown model")
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, write nothing")
    parser.add_argument("--json", action="store_true", help="print rows and report as JSON")


def _run(options: argparse.Namespace) -> int:
    from catalog import __version__
    from catalog.entries.atomic_write import write_all
    from catalog.ingest import pipeline
    from catalog.ingest.formats import FORMATS
    from catalog.ingest.inputs import InputError
    from catalog.ingest.open_files import receive
    from catalog.ingest.resolve import Asked, AskError
    from catalog.ingest.update_file import UpdateError

    if options.list:
        _list(FORMATS)
        return OK
    if not options.format or not options.files:
        wrong("name a format and at least one file; `catalog ingest --list` shows the formats")
    if options.format != _AUTO and options.format not in FORMATS:
        wrong(f"there is no format {options.format!r}; `catalog ingest --list` shows the formats")
    project = project_of(options)
    day = today()
    asked = Asked(
        today=day.isoformat(),
        program=f"catalog {__version__}",
        model=options.model,
        benchmark=options.benchmark,
        method=options.method,
        measured_by=options.measured_by,
        relationship=options.relationship,
        source_title=options.source_title,
        source_url=options.source_url,
        date=options.date,
    )
    choices = pipeline.Choices(
        out=_stem(project, options.out) if options.out else "",
        replace=options.replace,
        stubs=options.stubs,
        partial=options.partial,
    )
    try:
        files = receive(options.files, progress)
        format_ = _recognised(files) if options.format == _AUTO else FORMATS[options.format]
        found = pipeline.take_in(project, format_, files, asked, choices, day)
    except (InputError, AskError, UpdateError) as error:
        clear()
        print(f"catalog: {error}", file=sys.stderr)
        print("nothing was written", file=sys.stderr)
        return PROBLEMS
    clear()
    good = not found.stopped and bool(found.draft.rows) and (options.partial or not found.draft.lost)
    if good and not options.dry_run:
        write_all(project, found.changed)
    if options.json:
        sys.stdout.write(_json(found, format_, written=good and not options.dry_run))
    else:
        _answer(found, good=good, dry=options.dry_run)
    _report(found, good=good, dry=options.dry_run)
    return OK if good else PROBLEMS


def _list(formats: dict[str, Format]) -> None:
    width = max(map(len, formats))
    for name, each in formats.items():
        print(f"{name:{width}}  {each.summary}")


def _recognised(files: list[Input]) -> Format:
    from catalog.ingest.formats import recognised
    from catalog.ingest.resolve import AskError

    found = recognised(file.head for file in files)
    if len(found) == 1:
        return found[0]
    names = ", ".join(file.name for file in files)
    if found:
        raise AskError(f"{names}: could be {' or '.join(each.name for each in found)}; name the format")
    raise AskError(f"{names}: in none of the formats that are known; `catalog ingest --list` shows them")


def _stem(project: Path, out: Path) -> str:
    """`<source>/<file>` of the results file that --out names."""
    whole = out.resolve()
    results = project / "entries/results"
    parts = whole.relative_to(results).parts if whole.is_relative_to(results) else ()
    if len(parts) != 2 or whole.suffix != ".yaml":  # noqa: PLR2004 - the folder of the source, the file
        wrong(f"--out {out}: a results file lies at entries/results/<source>/<file>.yaml")
    if not all(re.fullmatch(r"[a-z0-9][a-z0-9.-]*", part) for part in parts):
        wrong(f"--out {out}: lower-case letters, digits, `.` and `-` only")
    return f"{parts[0]}/{whole.stem}"


def _answer(found: Intake, *, good: bool, dry: bool) -> None:
    """One line a file: what is in it now."""
    if not good:
        return
    rows = counted(len(found.draft.rows), "row")
    if found.path not in found.changed:
        print(f"{found.path}: {rows}, nothing new")
    else:
        change = f"{found.added} new or changed" + (f", {found.gone} gone or changed" if found.gone else "")
        print(f"{found.path}: {rows}, {change}{' (not written)' if dry else ''}")
    for path in sorted(found.changed.keys() - {found.path}):
        print(f"{path}: {'new entry, to be completed' if path in found.made else 'values of each problem'}")


def _report(found: Intake, *, good: bool, dry: bool) -> None:
    """On stderr: what was left, what could not be placed, what the checks say."""
    from catalog.entries.text import escape_invisible
    from catalog.ingest.resolve import offered

    said = [escape_invisible(f"left: {each.what}: {each.why}") for each in found.draft.left]
    _some(said)
    lost = []
    for each in found.draft.lost:
        where = f"{counted(each.rows, 'row')}, first in {each.at}"
        line = f"unknown {each.kind}: {escape_invisible(each.name.name)} ({where}){offered(each.name)}"
        if each.kind == "model" and each.name.suggestions:
            line += f"\n  if so: catalog alias {_shell(each.name.name)} {each.name.suggestions[0].id}"
        lost.append(line)
    _some(lost)
    _some([str(problem) for problem in found.problems])
    if found.draft.lost and not good:
        names = counted(len(found.draft.lost), "name")
        print(
            f"{names} could not be placed; give each an alias or an entry (--stubs writes small ones), "
            "or leave their rows out with --partial",
            file=sys.stderr,
        )
    if found.problems and good:
        print("the checks warn; mend this, or accept it in the file with a reason", file=sys.stderr)
    if not good:
        print("nothing was written", file=sys.stderr)
    elif dry:
        print("dry run: nothing was written", file=sys.stderr)


def _some(lines: list[str]) -> None:
    for line in lines[:_MOST]:
        print(line, file=sys.stderr)
    if len(lines) > _MOST:
        print(f"... and {len(lines) - _MOST} more (--json has them all)", file=sys.stderr)


def _shell(text: str) -> str:
    import shlex

    return shlex.quote(text)


def _json(found: Intake, format_: Format, *, written: bool) -> str:
    from catalog.ingest import yaml_flow

    document = {
        "format": 1,
        "read_as": format_.name,
        "file": found.path,
        "written": written,
        "changed": sorted(found.changed),
        "results": found.draft.value,
        "problems_of_benchmarks": list(found.draft.tables),
        "left": [{"what": each.what, "why": each.why} for each in found.draft.left],
        "unknown": [
            {
                "kind": each.kind,
                "name": each.name.name,
                "rows": each.rows,
                "at": each.at,
                "suggestions": [
                    {"id": one.id, "likeness": one.likeness, "differs": list(one.differs)}
                    for one in each.name.suggestions
                ],
            }
            for each in found.draft.lost
        ],
        "problems": [
            {"at": str(each.at), "rule": each.rule, "message": each.message} for each in found.problems
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
