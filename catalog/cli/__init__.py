"""The `catalog` command: arguments, printing, exit codes; a module for each command."""

from __future__ import annotations

import argparse
import gc
import io
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from catalog import __version__
from catalog.cli import (
    alias,
    build,
    chart,
    check,
    count,
    diff,
    explain,
    export,
    fmt,
    ingest,
    new,
    schema,
    serve,
    show,
)
from catalog.cli.command import ERROR, OK, PROBLEMS, USAGE, Command
from catalog.entries.diagnostics import CatalogError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["COMMANDS", "ERROR", "OK", "PROBLEMS", "USAGE", "main"]

COMMANDS: Final = (  # in the order of the help
    check.COMMAND,
    explain.COMMAND,
    fmt.COMMAND,
    ingest.COMMAND,
    alias.COMMAND,
    new.COMMAND,
    show.COMMAND,
    diff.COMMAND,
    schema.COMMAND,
    build.COMMAND,
    serve.COMMAND,
    export.COMMAND,
    count.COMMAND,
    chart.COMMAND,
)
_EXITS: Final = "exit status: 0 success, 1 problems in entries, 2 wrong usage, 3 I/O or network error"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` name; return its exit status. SystemExit(2) for wrong usage.

    A CatalogError or an I/O error is printed to stderr, and gives the status `ERROR`.
    """
    options = _parser().parse_args(arguments)
    command: Command = options.command
    collecting = gc.isenabled()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # for terminals without Unicode
    try:
        if not command.long_running:
            gc.disable()  # what is read stays until the end; collection would take a third of the time
        return command.run(options)
    except CatalogError as error:
        print(f"catalog: {error}", file=sys.stderr)
        return ERROR
    except BrokenPipeError:  # `catalog check | head`: the reader has closed the pipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as error:
        print(f"catalog: I/O error: {error}", file=sys.stderr)
        with suppress(OSError):  # unwritten output must not fail again when Python ends
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ERROR
    except KeyboardInterrupt:
        return 130
    finally:
        if collecting:
            gc.enable()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="catalog",
        description="A survey catalogue and leaderboard website generator for code LLMs.",
        epilog=f"{_EXITS}\n\nexample: catalog check",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"catalog {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for command in COMMANDS:
        subparser = commands.add_parser(
            command.name,
            help=command.summary,
            description=command.summary[:1].upper() + command.summary[1:] + ".",
            epilog=f"example: {command.example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        subparser.add_argument(
            "--project",
            type=Path,
            metavar="DIR",
            help="its folder (default: this one or the nearest above)",
        )
        command.arguments(subparser)
        subparser.set_defaults(command=command)
    return parser
