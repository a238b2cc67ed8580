"""The page of the command line: every command with its arguments, made from the parser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from catalog.cli.exits import MEANINGS
from catalog.cli.manual import VARIABLES, sections
from catalog.cli.program import parser
from tools.generate.markdown import front, rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.cli.manual import Section

_SOURCE: Final = "catalog/cli"

_ABOUT: Final = """\
# Command line

`catalog help` lists the commands, `catalog help check` explains one, and `catalog help --man` prints a
man page. Answers go to standard output, messages to standard error. On a terminal, a run says what it does
and when all is well; elsewhere it prints answers and problems alone. Every command that answers has
`--json`: one document whose field `format` is the number of its form. Every command that writes has
`--dry-run`.
"""

_EVERYWHERE: Final = frozenset({"-h, --help", "--json"})  # mentioned at the top

_COMPLETION: Final = """\
## Completion

Commands, options, and the ids of models, benchmarks, methods, rules and formats are completed after one of
these:

| Shell | Command |
| --- | --- |
| bash | `catalog completion bash > ~/.local/share/bash-completion/completions/catalog` |
| zsh | `catalog completion zsh > "${fpath[1]}/_catalog"` |
| fish | `catalog completion fish > ~/.config/fish/completions/catalog.fish` |
| PowerShell | `catalog completion powershell >> $PROFILE` |
"""


def page() -> str:
    """The page in Markdown."""
    program, *commands = sections(parser())
    statuses = rows("Status", "Meaning", of=((str(status), text) for status, text in MEANINGS.items()))
    variables = rows("Variable", "Effect", of=((f"`{name}`", text) for name, text in VARIABLES.items()))
    parts = [
        front("Command line", "Every command of `catalog`, its options and exit statuses.", _SOURCE),
        _ABOUT,
        f"## Exit status\n\n{statuses}",
        f"## Options of all commands\n\n{_arguments(program, _is_common)}",
        f"## Environment variables\n\n{variables}",
        _COMPLETION,
        *map(_command, commands),
    ]
    return "\n".join(part.rstrip("\n") + "\n" for part in parts)


def _is_common(title: str) -> bool:
    return title == "common options"


def _command(section: Section) -> str:
    level = "##" if len(section.name.split()) <= 2 else "###"  # noqa: PLR2004 - `catalog new`, `catalog new model`
    usage = f"```text\n{section.usage}\n```"
    example = f"```text\n{section.example}\n```"
    parts = [
        f"{level} {section.name}",
        f"{section.summary[:1].upper()}{section.summary[1:]}.",
        usage,
        _arguments(section, lambda title: not _is_common(title)),
        "For example:",
        example,
    ]
    return "\n\n".join(part.strip("\n") for part in parts if part)


def _arguments(section: Section, wanted: Callable[[str], bool]) -> str:
    listed = (
        (f"`{invocation}`", _cell(text))
        for title, arguments in section.groups
        if wanted(title)
        for invocation, text in arguments
        if invocation not in _EVERYWHERE
    )
    return rows("Argument", "Meaning", of=listed)


def _cell(text: str) -> str:
    """`text` as the cell of a table shows it; letters of Markdown mean themselves, code is left alone."""
    parts = text.replace("|", "\\|").split("`")
    parts[::2] = [re.sub(r"([<*_\[\]])", r"\\\1", part) for part in parts[::2]]
    return "`".join(parts)
