"""`catalog help`: the help of the program or of one command, and the man page."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from catalog import __version__
from catalog.cli.command import OK, Command
from catalog.cli.exits import MEANINGS
from catalog.cli.parser import make_parser

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.cli.parser import Parser

VARIABLES: Final = {
    "NO_COLOR, FORCE_COLOR": "never or always use colours; --color comes first",
    "SOURCE_DATE_EPOCH": "the date to build with, in seconds since 1970, so that a build can be repeated",
    "XDG_CACHE_HOME": "folder for the cache (default: .cache in the project)",
    "COLUMNS": "width of the help",
}
"""Environment variables that the program reads, and the effect of each."""


@dataclass(frozen=True, slots=True)
class Section:
    """Help of one command as text: its full name, usage, summary, groups of arguments, and example."""

    name: str  # `catalog new model`
    usage: str
    summary: str
    groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]  # (title, [(arguments, explanation)])
    example: str


def sections(parser: Any, summary: str = "") -> Iterator[Section]:  # noqa: ANN401 - a Parser
    """Help of `parser` and of all commands below it, as the parser has it; commands have all arguments."""
    parser.fill()
    formatter = parser._get_formatter()  # noqa: SLF001 - the only way to the words of the help
    groups, below = [], []
    for group in parser._action_groups:  # noqa: SLF001
        listed = []
        for action in group._group_actions:  # noqa: SLF001
            if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
                summaries = {choice.dest: choice.help or "" for choice in action._choices_actions}  # noqa: SLF001
                below += [(command, summaries.get(name, "")) for name, command in action.choices.items()]
            elif action.help != argparse.SUPPRESS:
                listed.append(
                    (formatter._format_action_invocation(action), formatter._expand_help(action))  # noqa: SLF001
                )
        if listed:
            groups.append((str(group.title), listed))
    usage = " ".join(parser.format_usage().removeprefix("usage: ").split())
    *_, last = (parser.epilog or "").splitlines()
    yield Section(parser.prog, usage, summary, groups, last.removeprefix("example: "))
    for command, help_ in below:
        yield from sections(command, help_)


def man_page(parser: Parser) -> str:
    """The man page catalog(1) in roff, from the parser of all commands."""
    first, *others = sections(parser)
    lines = [
        f'.TH CATALOG 1 "" "catalog {_roff(__version__)}" "User Commands"',
        ".SH NAME",
        "catalog \\- a survey catalogue and leaderboard website generator",
        ".SH SYNOPSIS",
        f".B {_roff(first.usage)}",
        ".SH OPTIONS",
        *_roff_arguments(first),
        ".SH COMMANDS",
    ]
    for section in others:
        lines += [f".SS {_roff(section.name)}", _roff(section.summary), ".PP", f".B {_roff(section.usage)}"]
        lines += _roff_arguments(section)
        lines += [".PP", "Example:", ".PP", ".nf", _roff(f"    {section.example}"), ".fi"]
    lines.append(".SH EXIT STATUS")
    for status, meaning in MEANINGS.items():
        lines += [".TP", f".B {status}", _roff(meaning)]
    lines.append(".SH ENVIRONMENT")
    for names, effect in VARIABLES.items():
        lines += [".TP", f".B {_roff(names)}", _roff(effect)]
    return "\n".join(lines) + "\n"


def _roff_arguments(section: Section) -> Iterator[str]:
    for title, arguments in section.groups:
        yield ".PP"
        yield f".I {_roff(title)}"
        for invocation, text in arguments:
            yield ".TP"
            yield f".B {_roff(invocation)}"
            yield _roff(text)


def _roff(text: str) -> str:
    """`text` as roff shows it: no letter of it is a command."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", escaped)


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "topic", nargs="*", metavar="COMMAND", help="show the help of this command (default: of the program)"
    )
    parser.add_argument("--man", action="store_true", help="print the man page, to be saved as catalog.1")


def _run(options: argparse.Namespace) -> int:
    if options.man:
        print(man_page(make_parser(options.commands)), end="")
    else:
        print(make_parser(options.commands, options.topic).below(options.topic).format_help(), end="")
    return OK


COMMAND = Command(
    name="help",
    summary="show the help of a command",
    example="catalog help check",
    arguments=_arguments,
    run=_run,
    formats=(),
)
