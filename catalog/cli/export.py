"""`catalog export`: the results in file formats of other collections."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from catalog.cli.command import OK, PROBLEMS, Command, clear, progress, project_of, today
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


def _run(options: argparse.Namespace) -> int:
    from catalog import __version__
    from catalog.core.merge import merge
    from catalog.render import every_eval_ever
    from catalog.site import writer
    from catalog.validate import project

    day = today()
    progress("reading the entries")
    checked = project.check(project_of(options), day)
    if checked.diagnostics:
        clear()
        number = counted(len(checked.diagnostics), "problem")
        print(f"catalog: {number} in the entries; `catalog check` names them", file=sys.stderr)
        return PROBLEMS
    progress("writing the records")
    records = every_eval_ever.records(merge(checked.entries), today=day, version=__version__)
    changed = writer.write(records, options.out)
    clear()
    print(
        f"{options.out.as_posix()}: {counted(len(records), 'record')}, "
        f"{counted(len(changed), 'file')} changed"
    )
    return OK


COMMAND = Command(
    name="export",
    summary="write the results as records of every_eval_ever",
    example="catalog export every-eval-ever --out records",
    arguments=_arguments,
    run=_run,
)
