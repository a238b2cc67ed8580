"""The `catalog` command: arguments, printing, exit codes; a module for each command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.cli.exits import ERROR, OK, PROBLEMS, USAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["ERROR", "OK", "PROBLEMS", "USAGE", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` name; return its exit status. SystemExit for wrong usage and help.

    Without `arguments`, those of the process are used, and its signals and streams are taken care of;
    this is how the installed script starts.
    """
    if arguments is not None:
        from catalog.cli.program import run

        return run(arguments)
    from catalog.cli import process

    def program() -> Callable[[], int]:
        from catalog.cli.program import started  # inside: a signal during this import is handled

        return started

    return process.run(program)
