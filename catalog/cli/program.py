"""One run of `catalog`: its commands, the choice of one of them, and the exit status of every error."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING, Final

from catalog.cli import (
    alias,
    build,
    chart,
    check,
    completion,
    count,
    diff,
    explain,
    export,
    fmt,
    ingest,
    init,
    manual,
    new,
    query,
    recipe,
    refresh,
    release,
    schema,
    serve,
    show,
    table,
    upgrade,
)
from catalog.cli.command import CONSOLE, Command
from catalog.cli.exits import ERROR, INTERRUPTED, OK, USAGE
from catalog.cli.parser import Options, Parser, make_parser, parse
from catalog.cli.process import PipeClosedError, Stopped
from catalog.entries.diagnostics import CatalogError, UsageError

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

COMMANDS: Final = (  # in the order of the help
    init.COMMAND,
    upgrade.COMMAND,
    check.COMMAND,
    explain.COMMAND,
    fmt.COMMAND,
    ingest.COMMAND,
    recipe.COMMAND,
    refresh.COMMAND,
    alias.COMMAND,
    new.COMMAND,
    show.COMMAND,
    query.COMMAND,
    diff.COMMAND,
    schema.COMMAND,
    build.COMMAND,
    serve.COMMAND,
    export.COMMAND,
    release.COMMAND,
    count.COMMAND,
    chart.COMMAND,
    table.COMMAND,
    completion.COMMAND,
    manual.COMMAND,
)


def parser(words: Container[str] | None = None) -> Parser:
    """Parser of all commands; those outside `words` (None: no command) have no arguments yet."""
    return make_parser(COMMANDS, words)


def started() -> int:
    """Exit status of the run that the arguments of the process ask for, also for wrong usage and help."""
    if "_ARGCOMPLETE" in os.environ:  # set by the script of `catalog completion`
        completion.complete(COMMANDS)
    try:
        return run(sys.argv[1:])
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else OK


def run(arguments: Sequence[str]) -> int:
    """Run the command that `arguments` name; return its exit status. SystemExit for wrong usage and help.

    Errors are printed to stderr. All output is written when this returns.
    """
    collecting = gc.isenabled()
    try:
        try:
            return _run(arguments)
        finally:
            sys.stdout.flush()  # an error here replaces a result, as the result cannot be read
    except PipeClosedError:
        return OK
    except UsageError as error:
        _print(str(error))
        return USAGE
    except CatalogError as error:
        _print(str(error))
        _print_causes(error)
        return ERROR
    except OSError as error:
        _print(f"I/O error: {error}")
        return ERROR
    except KeyboardInterrupt as error:
        return error.status if isinstance(error, Stopped) else INTERRUPTED
    finally:
        if collecting:
            gc.enable()


def _run(arguments: Sequence[str]) -> int:
    options = parse(COMMANDS, arguments)
    CONSOLE.configure(quiet=options.quiet, verbose=options.verbose, colour=options.color)
    command: Command | None = options.command
    if command is None:
        print(options.parser.format_help(), end="")
        return OK
    if not command.long_running:
        gc.disable()  # what is read stays until the end; collection would take a third of the time
    status = command.run(options)
    CONSOLE.detail("done")
    return status


def _print(message: str) -> None:
    CONSOLE.clear()
    print(f"catalog: {message}", file=sys.stderr)


def _print_causes(error: BaseException) -> None:
    """Print the errors that caused `error`, with --verbose."""
    cause = error.__cause__
    while cause is not None:
        CONSOLE.detail(f"because of {type(cause).__name__}: {cause}")
        cause = cause.__cause__


__all__ = ["COMMANDS", "Options", "parser", "run", "started"]
