"""`catalog check`: every problem in the entries."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from catalog.cli.command import PROBLEMS, WELL, Command, inside, project_of, today

if TYPE_CHECKING:
    import argparse


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="report on these files and folders only"
    )
    parser.add_argument(
        "--format", choices=("text", "json", "github"), default="text", help="how to print (default: text)"
    )


def _run(options: argparse.Namespace) -> int:
    from catalog import project as projects
    from catalog.check import render, summary
    from catalog.validate import RULES

    project = project_of(options)
    wanted = [inside(project, path) for path in options.paths]
    problems = [
        problem
        for problem in projects.check(project, today()).problems
        if not wanted
        or any(problem.at.path == path or problem.at.path.startswith(f"{path}/") for path in wanted)
    ]
    sys.stdout.write(render(problems, format=options.format, rules=RULES))
    sys.stdout.flush()
    if problems and options.format == "text":
        files = len({problem.at.path for problem in problems})
        print(summary(problems, files=files, rules=RULES), file=sys.stderr)
    return PROBLEMS if problems else WELL


COMMAND = Command(
    name="check",
    summary="report every problem in the entries",
    example="catalog check --format json",
    arguments=_arguments,
    run=_run,
)
