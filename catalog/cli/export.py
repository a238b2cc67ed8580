"""`catalog export`: the results in file formats of other collections."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

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
from catalog.entries.text import counted

if TYPE_CHECKING:
    import argparse


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "format",
        choices=("every-eval-ever",),
        metavar="FORMAT",
        help="every-eval-ever: records of schema 0.3",
    )
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="DIR",
        help="output folder: empty, or of an earlier export",
    )
    parser.add_argument("--dry-run", action="store_true", help="show what would be done; write nothing")


def _run(options: argparse.Namespace) -> int:
    from catalog import __version__
    from catalog.core.merge import merge
    from catalog.render import every_eval_ever
    from catalog.site import writer
    from catalog.validate import project

    day = today()
    root = project_of(options)
    writer.check_folder(options.out, root)
    progress("Reading the entries")
    checked = project.check(root, day)
    if checked.diagnostics:
        clear()
        if wants_json(options):
            problems = problems_as_json(checked.diagnostics)
            print_json({"folder": options.out.as_posix(), "written": False, "problems": problems})
            return PROBLEMS
        number = counted(len(checked.diagnostics), "problem")
        print(f"catalog: {number} in the entries; `catalog check` names them", file=sys.stderr)
        return PROBLEMS
    progress("Writing the records")
    records = every_eval_ever.records(merge(checked.entries), today=day, version=__version__)
    changed = (writer.differences if options.dry_run else writer.write)(records, options.out)
    clear()
    if wants_json(options):
        print_json(
            {
                "folder": options.out.as_posix(),
                "written": not options.dry_run,
                "records": len(records),
                "changed": [str(path) for path in changed],
                "problems": [],
            }
        )
        return OK
    change = "would change" if options.dry_run else "changed"
    number = counted(len(records), "record")
    print(f"{options.out.as_posix()}: {number}, {counted(len(changed), 'file')} {change}")
    return OK


COMMAND = Command(
    name="export",
    summary="write the results as records of every_eval_ever",
    example="catalog export every-eval-ever --out records",
    arguments=_arguments,
    run=_run,
)
