"""The `catalog` command: arguments, printing, exit codes."""

from __future__ import annotations

import argparse
import gc
import io
import os
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from catalog import __version__
from catalog.diagnostics import CatalogError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

WELL, PROBLEMS, USAGE, WORLD = 0, 1, 2, 3
_EXITS: Final = "exit status: 0 well, 1 problems in entries, 2 wrong usage, 3 the world failed"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status. Wrong usage exits by SystemExit(2)."""
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    collecting = gc.isenabled()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal that does not know a letter
    try:
        if not options.stays:
            gc.disable()  # all that is read lives until the end: looking for garbage is a third of the time
        return run(options)
    except CatalogError as error:
        print(f"catalog: {error}", file=sys.stderr)
        return WORLD
    except BrokenPipeError:  # `catalog check | head`: who reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return WELL
    except OSError as error:
        print(f"catalog: cannot write the answer: {error.strerror or error}", file=sys.stderr)
        with suppress(OSError):  # what is left unwritten must not fail once more when Python ends
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return WORLD
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

    check = _command(
        commands, "check", _check, "report every problem in the entries", "catalog check --format json"
    )
    check.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="report on these files and folders only"
    )
    check.add_argument(
        "--format", choices=("text", "json", "github"), default="text", help="how to print (default: text)"
    )

    build = _command(commands, "build", _build, "build the site", "catalog build --output site")
    build.add_argument(
        "-o", "--output", type=Path, metavar="DIR", help="where to (default: site in the project)"
    )

    serve = _command(
        commands,
        "serve",
        _serve,
        "build the site, show it on this machine, rebuild on save",
        "catalog serve --port 8000",
    )
    serve.set_defaults(stays=True)
    serve.add_argument("-p", "--port", type=_port, default=8000, help="port on 127.0.0.1 (default: 8000)")
    serve.add_argument(
        "-o", "--output", type=Path, metavar="DIR", help="where to (default: site in the project)"
    )
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run: Callable[[argparse.Namespace], int],
    summary: str,
    example: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=summary,
        description=summary[:1].upper() + summary[1:] + ".",
        epilog=f"example: {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--project", type=Path, metavar="DIR", help="the catalogue (default: here or above)")
    parser.set_defaults(run=run, stays=False)
    return parser


def _port(text: str) -> int:
    if not text.isdigit() or not 0 <= int(text) < 2**16:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port (0 to 65535)")
    return int(text)


def _project(options: argparse.Namespace) -> Path:
    from catalog.project import find

    return find((options.project or Path.cwd()).resolve())


def _today() -> date:
    """The day in UTC, or that of SOURCE_DATE_EPOCH, so that a build can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return datetime.now(UTC).date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        _wrong(f"SOURCE_DATE_EPOCH={epoch!r} is not a time in seconds since 1970")


def _wrong(message: str) -> NoReturn:
    print(f"catalog: {message}", file=sys.stderr)
    raise SystemExit(USAGE)


def _check(options: argparse.Namespace) -> int:
    from catalog import project as projects
    from catalog.check import render, summary
    from catalog.validate import RULES

    project = _project(options)
    wanted = [_inside(project, path) for path in options.paths]
    problems = [
        problem
        for problem in projects.check(project, _today()).problems
        if not wanted
        or any(problem.at.path == path or problem.at.path.startswith(f"{path}/") for path in wanted)
    ]
    sys.stdout.write(render(problems, format=options.format, rules=RULES))
    sys.stdout.flush()
    if problems and options.format == "text":
        files = len({problem.at.path for problem in problems})
        print(summary(problems, files=files, rules=RULES), file=sys.stderr)
    return PROBLEMS if problems else WELL


def _inside(project: Path, path: Path) -> str:
    """`path` as problems name it; wrong usage where nothing is there or it lies elsewhere."""
    whole = path.resolve()
    if not whole.exists():
        _wrong(f"{path}: no such file or folder")
    if whole == project:
        return "entries"
    if not whole.is_relative_to(project / "entries"):
        _wrong(f"{path}: not in {project / 'entries'}")
    return whole.relative_to(project).as_posix()


def _build(options: argparse.Namespace) -> int:
    from catalog.build import EntriesError, build

    project = _project(options)
    output = options.output or project / "site"
    try:
        built = build(project, output, today=_today(), progress=_progress)
    except EntriesError as error:
        _clear()
        print(f"catalog: {error}", file=sys.stderr)
        return PROBLEMS
    _clear()
    print(f"{built.output}: {_counted(built.pages, 'page')}, {_counted(len(built.changed), 'file')} changed")
    return WELL


def _serve(options: argparse.Namespace) -> int:
    from catalog.build import build
    from catalog.serve import serve

    project = _project(options)
    output = options.output or project / "site"

    def rebuild() -> Path:
        return build(project, output, today=_today()).output

    watched = [project / "entries", project / "site_src", project / "mkdocs.yml"]
    serve(rebuild, watched, port=options.port)
    return WELL


def _progress(step: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{step} …")
        sys.stderr.flush()


def _clear() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")


def _counted(number: int, one: str) -> str:
    return f"{number:,} {one}{'' if number == 1 else 's'}"
