"""What the commands share: their form, exit statuses, the project, the day, a line of progress."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from datetime import date

WELL, PROBLEMS, USAGE, WORLD = 0, 1, 2, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One word after `catalog`: what help says of it, its arguments, and what it does."""

    name: str
    summary: str  # one line, small first letter
    example: str  # ends the help; a test runs it in a small catalogue
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]  # gives the exit status
    stays: bool = False  # until it is interrupted


def project_of(options: argparse.Namespace) -> Path:
    """The catalogue that `--project`, or the folder we are in, lies in; CatalogError where there is none."""
    from catalog.validate.project import find_project

    return find_project((options.project or Path.cwd()).resolve())


def inside(project: Path, path: Path) -> str:
    """`path` as problems name it; wrong usage where nothing is there or it lies elsewhere."""
    whole = path.resolve()
    if not whole.exists():
        wrong(f"{path}: no such file or folder")
    if whole == project:
        return "entries"
    if not whole.is_relative_to(project / "entries"):
        wrong(f"{path}: not in {project / 'entries'}")
    return whole.relative_to(project).as_posix()


def today() -> date:
    """The day in UTC, or that of SOURCE_DATE_EPOCH, so that a build can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return datetime.now(UTC).date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        wrong(f"SOURCE_DATE_EPOCH={epoch!r} is not a time in seconds since 1970")


def wrong(message: str) -> NoReturn:
    """End with the status of wrong usage."""
    print(f"catalog: {message}", file=sys.stderr)
    raise SystemExit(USAGE)


def progress(step: str) -> None:
    """Show `step` in place of the last one, where somebody watches."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{step} …")
        sys.stderr.flush()


def clear() -> None:
    """Take the last step of progress away."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
