"""`catalog build`: build the site."""

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
        "-o", "--output", type=Path, metavar="DIR", help="output folder (default: site in the project)"
    )


def _run(options: argparse.Namespace) -> int:
    from catalog.site.build import EntriesError, build

    project = project_of(options)
    output = options.output or project / "site"
    try:
        built = build(project, output, today=today(), progress=progress)
    except EntriesError as error:
        clear()
        print(f"catalog: {error}", file=sys.stderr)
        return PROBLEMS
    clear()
    print(f"{built.output}: {counted(built.pages, 'page')}, {counted(len(built.changed), 'file')} changed")
    return OK


COMMAND = Command(
    name="build",
    summary="build the site",
    example="catalog build --output site",
    arguments=_arguments,
    run=_run,
)
