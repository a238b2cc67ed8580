"""`catalog build`: build the site."""

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
from catalog.cli.only_read import can_be_used
from catalog.entries.text import counted

if TYPE_CHECKING:
    import argparse


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o", "--output", type=Path, metavar="DIR", help="output folder (default: site in the project)"
    )
    parser.add_argument("--dry-run", action="store_true", help="do all but the writing of the site")
    parser.add_argument("--strict", action="store_true", help="build nothing if an entry has a warning")


def _run(options: argparse.Namespace) -> int:
    from catalog.site.build import build
    from catalog.site.result import EntriesError

    project = project_of(options)
    output = options.output or project / "site"
    try:
        built = build(
            project,
            output,
            today=today(),
            progress=progress,
            dry_run=options.dry_run,
            strict=options.strict,
        )
    except EntriesError as error:
        clear()
        if wants_json(options):
            print_json(
                {"output": output.as_posix(), "written": False, "problems": problems_as_json(error.problems)}
            )
        else:
            print(f"catalog: {error}", file=sys.stderr)
        return PROBLEMS
    clear()
    if wants_json(options):
        changed = [str(path) for path in built.changed]
        print_json(
            {
                "output": built.output.as_posix(),
                "written": not options.dry_run,
                "pages": built.pages,
                "changed": changed,
                "problems": problems_as_json(built.warnings),
            }
        )
        return OK
    can_be_used(built.warnings)
    change = "would change" if options.dry_run else "changed"
    print(f"{built.output}: {counted(built.pages, 'page')}, {counted(len(built.changed), 'file')} {change}")
    return OK


COMMAND = Command(
    name="build",
    summary="build the site",
    example="catalog build --output site",
    arguments=_arguments,
    run=_run,
)
