"""The argument parser: options of every command, suggestions for mistyped words, help for any width."""

from __future__ import annotations

import argparse
import shlex
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from catalog import __version__
from catalog.cli.command import USAGE, Command
from catalog.cli.exits import MEANINGS

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from catalog.cli.console import ColourChoice

_NARROW: Final = 60  # columns below which explanations stand under their option
_EXAMPLE: Final = "example: "


class HelpFormatter(argparse.HelpFormatter):
    """Help that fits the width of the terminal, also a narrow one; the same in every version of Python."""

    def __init__(self, prog: str, **settings: Any) -> None:  # noqa: ANN401 - as argparse of this version asks
        super().__init__(prog, **settings)
        if self._width < _NARROW:
            self._max_help_position = 6

    def _format_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None,
    ) -> str:
        del groups
        words = [
            self._format_args(action, self._get_default_metavar_for_positional(action))
            for action in actions
            if not action.option_strings
        ]
        if prefix == "":  # argparse asks for the start of the names of the commands below
            return " ".join([self._prog, *words])
        text = usage or " ".join([self._prog, "[OPTION ...]", *words])
        usage = f"usage: {text}"
        return textwrap.fill(usage, self._width, subsequent_indent="    ", break_long_words=False) + "\n\n"

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(_filled(line, width, indent) for line in text.splitlines())

    def _format_action_invocation(self, action: argparse.Action) -> str:
        if not action.option_strings:
            return super()._format_action_invocation(action)
        names = ", ".join(action.option_strings)
        if action.nargs == 0:
            return names
        return f"{names} {self._format_args(action, self._get_default_metavar_for_optional(action))}"

    def _metavar_formatter(self, action: argparse.Action, default_metavar: str) -> Any:  # noqa: ANN401 - a function
        if action.metavar is None and action.choices is not None:
            return lambda size: (default_metavar,) * size  # choices are listed in the explanation
        return super()._metavar_formatter(action, default_metavar)

    def _get_help_string(self, action: argparse.Action) -> str | None:
        text = action.help
        if not text or action.choices is None or isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            return text
        if all(str(choice) in text for choice in action.choices):
            return text
        return f"{text}: {', '.join(map(str, action.choices))}"


def _filled(line: str, width: int, indent: str) -> str:
    """`line` as lines of at most `width` columns; those of an example can be pasted into a shell."""
    if len(line) <= width:
        return indent + line if line else ""
    if line.startswith(_EXAMPLE) and width >= _NARROW:  # one line that the terminal breaks is easier to copy
        return indent + line
    if not line.startswith(_EXAMPLE):
        hanging = f"{indent}     " if line[:3].strip().isdecimal() else indent
        return textwrap.fill(line, width, initial_indent=indent, subsequent_indent=hanging)
    lines, current = [], _EXAMPLE.rstrip()
    for word in map(shlex.quote, shlex.split(line.removeprefix(_EXAMPLE))):
        if len(f"{current} {word} \\") > width and current.strip():
            lines.append(current)
            current = "   "
        current = f"{current} {word}"
    return f" \\\n{indent}".join([*lines, current]).replace("example: \\\n   ", "example:\n   ", 1)


class Parser(argparse.ArgumentParser):
    """Argument parser that suggests words for mistyped ones; options are never abbreviated."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - those of argparse
        super().__init__(formatter_class=HelpFormatter, allow_abbrev=False, **settings)
        self.color = False  # since Python 3.14, argparse would decide about colours itself

    def fill(self) -> None:
        """Add arguments that are only added when needed; none here."""

    def below(self, words: Sequence[str]) -> Parser:
        """Parser of the command that `words` name, with its arguments; a usage error if there is none."""
        self.fill()
        if not words:
            return self
        groups = [action for action in self._actions if isinstance(action, argparse._SubParsersAction)]  # noqa: SLF001
        if not groups:
            self.reject_unknown(words)
        try:
            self._check_value(groups[0], words[0])
        except argparse.ArgumentError as error:
            self.error(str(error))
        parser: Parser = groups[0].choices[words[0]]
        return parser.below(words[1:])

    def _print_message(self, message: str, file: Any = None) -> None:  # noqa: ANN401 - any text stream
        if message and file is not None:  # unlike argparse's own, this drops no error of the disk
            file.write(message)

    def error(self, message: str) -> NoReturn:
        """Print `message` and where to find help, and exit with the status for wrong usage."""
        self.exit(USAGE, f"{self.prog}: {message}\nSee `{self.prog} --help`.\n")

    def _check_value(self, action: argparse.Action, value: Any) -> None:  # noqa: ANN401 - of any type
        if action.choices is None or value in action.choices:
            return
        known = [str(choice) for choice in action.choices]
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - argparse names it nowhere else
            noun = str(action.metavar).lower()
            raise argparse.ArgumentError(None, _unknown(noun, str(value), known))
        name = "/".join(action.option_strings) or str(action.metavar or action.dest)
        raise argparse.ArgumentError(None, f"{name}: {_unknown('value', str(value), known)}")

    def reject_unknown(self, words: Sequence[str]) -> NoReturn:
        """Exit with the status for wrong usage, because of `words` that no option or argument takes."""
        word = words[0]
        if not word.startswith("-") or word == "-":
            self.error(f"unexpected argument `{word}`")
        self.error(_unknown("option", word.partition("=")[0], self.long_options()))

    def long_options(self) -> list[str]:
        """All options that start with two hyphens and are in the help."""
        return [
            text
            for action in self._actions
            if action.help != argparse.SUPPRESS
            for text in action.option_strings
            if text.startswith("--")
        ]


def _unknown(noun: str, word: str, known: Sequence[str]) -> str:
    from catalog.entries.text import NearestName, quote, quoted_list

    meant = NearestName(known).find(word)
    if meant:
        return f"unknown {noun} {quote(word)}; did you mean {quote(meant)}?"
    few = noun != "option"
    return f"unknown {noun} {quote(word)}" + (f"; write {quoted_list(known, most=20)}" if few else "")


class Options(argparse.Namespace):
    """Options of one run; those that are common to all commands have these types."""

    commands: Sequence[Command]
    command: Command | None
    parser: Parser
    project: Path | None
    quiet: bool
    verbose: bool
    color: ColourChoice


def make_parser(commands: Iterable[Command], words: Container[str] | None = None) -> Parser:
    """Parser of all `commands`; those that are not in `words` have no arguments yet, to save imports.

    With `words` None, all have theirs.
    """
    statuses = "".join(f"{status:>3}  {meaning}\n" for status, meaning in MEANINGS.items())
    parser = Parser(
        prog="catalog",
        description="A survey catalogue and leaderboard website generator.",
        epilog=f"exit status:\n{statuses}\nexample: catalog check",
    )
    parser.add_argument("-V", "--version", action="version", version=f"catalog {__version__}")
    add_common(parser)
    parser.set_defaults(command=None, parser=parser, project=None, quiet=False, verbose=False, color="auto")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    for command in commands:
        subparser = subparsers.add_parser(
            command.name,
            help=command.summary,
            description=command.summary[:1].upper() + command.summary[1:] + ".",
            epilog=f"{_EXAMPLE}{command.example}",
        )
        if words is None or command.name in words:
            command.arguments(subparser)
            add_formats(subparser, command.formats, command.formats_help)
            add_common(subparser)
        subparser.set_defaults(command=command, parser=subparser)
    return parser


def parse(commands: Sequence[Command], words: Sequence[str]) -> Options:
    """Options that `words` state; exits with the status for wrong usage if they are wrong."""
    parser = make_parser(commands, words)
    _reject_unknown_first(parser, words)
    options, rest = parser.parse_known_args(words, Options(commands=commands))
    if rest:
        rest = _with_more_arguments(options, rest)
    if rest:
        options.parser.reject_unknown(rest)
    return options


def _reject_unknown_first(parser: Parser, words: Sequence[str]) -> None:
    """Exit with a usage error for an unknown option before the command.

    Otherwise the value after it would be taken for the command.
    """
    actions = {text: action for action in parser._actions for text in action.option_strings}  # noqa: SLF001
    takes_value = False
    for word in words:
        if takes_value:
            takes_value = False
            continue
        if not word.startswith("-") or word in {"-", "--"}:
            return
        name, equals, _ = word.partition("=")
        if word.startswith("--") and name not in actions:
            parser.reject_unknown([word])
        takes_value = name in actions and actions[name].nargs != 0 and not equals


def _with_more_arguments(options: Options, rest: Sequence[str]) -> list[str]:
    """Words of `rest` that are still unknown after those that extend the list of arguments are taken.

    argparse takes such a list in one piece: of `check a --json b`, it leaves `b`.
    """
    lists = [action for action in options.parser._actions if action.nargs in {"*", "+"}]  # noqa: SLF001
    lists = [action for action in lists if not action.option_strings]
    if len(lists) != 1 or any(word.startswith("-") and word != "-" for word in rest):
        return list(rest)
    (action,) = lists
    convert: Any = action.type or str
    values = [*(getattr(options, action.dest) or ()), *map(convert, rest)]
    setattr(options, action.dest, values)
    return []


def add_formats(
    parser: argparse.ArgumentParser, formats: Sequence[str], help_: str = "", *, nested: bool = False
) -> None:
    """Add --output-format and --json, unless `formats` is empty; the first of `formats` is the usual one.

    `nested`: for a parser below that of the command; it sets nothing unless an option is given.
    """
    if not formats:
        return
    usual, *_ = formats
    default = argparse.SUPPRESS if nested else usual
    group = parser.add_argument_group("output")
    group.add_argument(
        "--output-format",
        choices=formats,
        default=default,
        metavar="FORMAT",
        help=f"{help_ or ', '.join(formats)} (default: {usual})",
    )
    group.add_argument(
        "--json",
        dest="output_format",
        action="store_const",
        const="json",
        default=argparse.SUPPRESS,
        help="short for --output-format json",
    )
    if not any(action.dest == "format" for action in parser._actions):  # noqa: SLF001 - else a name of a format
        parser.add_argument(  # the older name of the option
            "--format", choices=formats, dest="output_format", default=default, help=argparse.SUPPRESS
        )


def add_common(parser: argparse.ArgumentParser) -> None:
    """Add the options that may stand before or after the command; one that is not given sets nothing."""
    group = parser.add_argument_group("common options")
    group.add_argument(
        "--project",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the folder of the catalogue (default: this one or the nearest above)",
    )
    group.add_argument(
        "-q", "--quiet", action="store_true", default=argparse.SUPPRESS, help="print only answers and errors"
    )
    group.add_argument(
        "-v", "--verbose", action="store_true", default=argparse.SUPPRESS, help="print each step and its time"
    )
    group.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        metavar="WHEN",
        default=argparse.SUPPRESS,
        help="use colours: auto, always or never (default: auto, on terminals; NO_COLOR and FORCE_COLOR "
        "are respected)",
    )
