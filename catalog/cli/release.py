"""`catalog release`: a dated archive of the site and its data, with checksums."""

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

if TYPE_CHECKING:
    import argparse


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="folder for the archive"
    )
    parser.add_argument("--dry-run", action="store_true", help="do all but the writing of the archive")


def _run(options: argparse.Namespace) -> int:
    from catalog.site.release import release
    from catalog.site.result import EntriesError

    project = project_of(options)
    try:
        made = release(project, options.output, today=today(), progress=progress, dry_run=options.dry_run)
    except EntriesError as error:
        clear()
        if wants_json(options):
            print_json({"archive": None, "written": False, "problems": problems_as_json(error.problems)})
        else:
            print(f"catalog: {error}", file=sys.stderr)
        return PROBLEMS
    clear()
    if wants_json(options):
        print_json(
            {
                "archive": made.archive.as_posix(),
                "written": not options.dry_run,
                "sha256": made.sha256,
                "files": made.files,
                "problems": [],
            }
        )
        return OK
    archive = made.archive.as_posix() + (" (not written)" if options.dry_run else "")
    print(f"{archive}: {made.files:,} files, {made.bytes / 1e6:.1f} MB, sha256 {made.sha256}")
    return OK


COMMAND = Command(
    name="release",
    summary="pack the site and its data into a dated archive with checksums",
    example="catalog release -o releases",
    arguments=_arguments,
    run=_run,
)
