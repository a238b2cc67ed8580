"""Shared by all commands: the `Command` type, exit statuses, project folder, date, progress line."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn, TypeVar

from catalog.entries.text import escape_invisible

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from datetime import date

OK, PROBLEMS, USAGE, ERROR = 0, 1, 2, 3
_ATTEMPTS: Final = 3
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A subcommand of `catalog`: its help, its arguments, and the function that runs it."""

    name: str
    summary: str  # one line, small first letter
    example: str  # ends the help; a test runs it in a small catalogue
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]  # returns the exit status
    long_running: bool = False  # runs until it is interrupted


def project_of(options: argparse.Namespace) -> Path:
    """Path of the catalogue that is or contains `--project` (default: the current folder).

    Raises CatalogError if there is none. Completes or undoes what a killed command was writing there.
    """
    from catalog.entries import transaction
    from catalog.validate.project import find_project

    project = find_project((options.project or Path.cwd()).resolve())
    if report := transaction.recover(project):
        print(f"catalog: {escape_invisible(report)}", file=sys.stderr)
    return project


def until_unchanged(attempt: Callable[[], _Answer]) -> _Answer:
    """Result of `attempt`, repeated while another program changes the entries between its read and its write.

    Raises ChangedError after three attempts.
    """
    from catalog.entries.transaction import ChangedError

    for _ in range(_ATTEMPTS - 1):
        with suppress(ChangedError):
            return attempt()
    return attempt()


def inside(project: Path, path: Path) -> str:
    """`path` relative to `project`, as in diagnostics; "entries" for the project itself.

    Usage error if it is missing or not in entries/.
    """
    absolute = path.resolve()
    if not absolute.exists():
        wrong(f"{path.as_posix()}: there is no such file or folder; check the path")
    if absolute == project:
        return "entries"
    if not absolute.is_relative_to(project / "entries"):
        wrong(f"{path.as_posix()}: outside {(project / 'entries').as_posix()}; name a file or folder in it")
    return absolute.relative_to(project).as_posix()


def today() -> date:
    """Today's date in UTC; that of SOURCE_DATE_EPOCH if this is set, so that a build can be repeated.

    Usage error if SOURCE_DATE_EPOCH is no time.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return datetime.now(UTC).date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        wrong(f"SOURCE_DATE_EPOCH={epoch!r} is not a time; set it to seconds since 1970, or unset it")


def wrong(message: str) -> NoReturn:
    """Print `message` to stderr and exit with the status for wrong usage."""
    print(f"catalog: {message}", file=sys.stderr)
    raise SystemExit(USAGE)


def progress(step: str) -> None:
    """Show the text `step` on stderr in place of the step before; nothing if stderr is no terminal."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{step} …")
        sys.stderr.flush()


def clear() -> None:
    """Remove the progress line from the terminal."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
