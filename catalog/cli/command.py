"""Shared by all commands: the `Command` type, project folder, date, usage errors, JSON answers."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar

from catalog.cli.console import CONSOLE
from catalog.cli.exits import ERROR, OK, PROBLEMS, USAGE
from catalog.entries.text import escape_invisible

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence
    from datetime import date

    from catalog.entries.diagnostics import Diagnostic

__all__ = [
    "CONSOLE",
    "ERROR",
    "OK",
    "PROBLEMS",
    "USAGE",
    "Command",
    "clear",
    "inside",
    "print_json",
    "problems_as_json",
    "progress",
    "project_of",
    "today",
    "until_unchanged",
    "wants_json",
    "wrong",
]

_ATTEMPTS: Final = 3
_Answer = TypeVar("_Answer")
JSON_FORMAT: Final = 1
"""Number of the format of JSON answers; a field that is added does not change it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A subcommand of `catalog`: its help, its arguments, and the function that runs it."""

    name: str
    summary: str  # one line, small first letter
    example: str  # ends the help; a test runs it in a small catalogue
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]  # returns the exit status
    long_running: bool = False  # runs until it is interrupted
    formats: tuple[str, ...] = ("text", "json")  # of --output-format, the usual first; () for none
    formats_help: str = ""


def project_of(options: argparse.Namespace) -> Path:
    """Path of the catalogue that is or contains `--project` (default: the current folder).

    Raises CatalogError if there is none. Completes or undoes what a killed command was writing there.
    """
    from catalog.entries import transaction
    from catalog.entries.project_folder import find_project

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


def inside(project: Path, path: Path, *, must_exist: bool = True) -> str:
    """`path` relative to `project`, as in diagnostics; "entries" for the project itself.

    Usage error if it is missing or not in entries/.
    """
    absolute = path.resolve()
    if must_exist and not absolute.exists():
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
    from datetime import UTC, datetime

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


progress = CONSOLE.progress
clear = CONSOLE.clear


def wants_json(options: argparse.Namespace) -> bool:
    """True if the answer is to be JSON."""
    return bool(options.output_format == "json")


def problems_as_json(problems: Sequence[Diagnostic]) -> list[dict[str, Any]]:
    """`problems` as in the JSON of `catalog check`."""
    if not problems:
        return []
    from catalog.validate import RULES
    from catalog.validate.report import as_json

    return as_json(problems, RULES)


def print_json(document: dict[str, Any]) -> None:
    """Print `document` to stdout as JSON, with the number of its format first."""
    import json

    print(json.dumps({"format": JSON_FORMAT, **document}, indent=2))
