"""`catalog diff`: what a change to the entries means for readers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from catalog.cli.command import OK, PROBLEMS, Command, project_of, today
from catalog.entries.text import counted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from catalog.entries.files import File


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "base",
        nargs="?",
        metavar="BASE",
        help="a commit or branch of git, or a folder with entries/ "
        "(default: where this branch left main, or the last commit)",
    )


def _run(options: argparse.Namespace) -> int:
    from catalog import validate
    from catalog.core.merge import merge
    from catalog.entries import files
    from catalog.render.diff import render
    from catalog.validate.cache import SqliteCache, cache_path
    from catalog.views.diff import compare

    project = project_of(options)
    base = _base(project, options.base)
    store = SqliteCache(cache_path(project))
    before = validate.check(base, today=today(), cache=store)
    after = validate.check(files.read_all(project), today=today(), cache=store)
    for checked, which in ((before, "before"), (after, "after")):
        if checked.diagnostics:
            problems = counted(len(checked.diagnostics), "problem")
            print(
                f"catalog: {problems} {which} the change; files that have them are left out", file=sys.stderr
            )
    comparison = compare(merge(before.entries), merge(after.entries), today=today())
    sys.stdout.write(render(comparison, format=options.output_format))
    return PROBLEMS if after.diagnostics else OK


def _base(project: Path, named: str | None) -> Sequence[File]:
    """Files of entries to compare with: those of the folder or commit `named`.

    Without it, those of the commit at which the branch left main.
    """
    from catalog.entries import files
    from catalog.site.git import branching, files_at

    if named is not None and (Path(named) / files.ENTRIES_FOLDER).is_dir():
        return files.read_all(Path(named))
    return files_at(project, named or branching(project))


COMMAND = Command(
    name="diff",
    summary="show what a change to the entries means for readers",
    example="catalog diff . --output-format markdown",
    arguments=_arguments,
    run=_run,
    formats=("text", "json", "markdown"),
)
