"""`catalog completion`: a script that completes commands, options, ids and names in a shell."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from catalog.cli.command import OK, Command
from catalog.cli.parser import make_parser
from catalog.entries import deadlines
from catalog.entries.diagnostics import CatalogError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

_SHELLS: Final = ("bash", "zsh", "fish", "powershell")
_VARIANT: Final = re.compile(r"^  - \{?id: ([a-z0-9][a-z0-9.-]*)", re.MULTILINE)
_TERM: Final = re.compile(r"^([a-z0-9][a-z0-9.-]*):", re.MULTILINE)


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", metavar="SHELL", choices=_SHELLS, help=", ".join(_SHELLS))


def _run(options: argparse.Namespace) -> int:
    from argcomplete.shell_integration import shellcode

    print(shellcode(["catalog"], shell=options.shell))
    return OK


def complete(commands: Sequence[Command]) -> None:
    """Answer the shell's question for completions on its own channel, and end the process."""
    import argcomplete

    words = re.split(r"\s+", os.environ.get("COMP_LINE", ""))
    known = make_parser(commands, words)
    summaries = {command.name: command.summary for command in commands}
    completers = {**_COMPLETERS, "help topic": lambda **_: summaries}
    for command, action in _all_actions(known, words):
        completer = completers.get(f"{command} {action.dest}") or completers.get(action.dest)
        if completer:
            action.completer = completer  # type: ignore[attr-defined] # argcomplete reads it
    argcomplete.autocomplete(known)


def _all_actions(parser: Any, words: Iterable[str]) -> Iterator[tuple[str, argparse.Action]]:  # noqa: ANN401 - a Parser
    """(command, argument) for all arguments of `parser` and of the commands below it in `words`."""
    parser.fill()
    command = " ".join(parser.prog.split()[1:])
    for action in parser._actions:  # noqa: SLF001 - argparse has no other list
        yield command, action
        if isinstance(action.choices, dict):
            for name in action.choices.keys() & set(words):
                yield from _all_actions(action.choices[name], words)


# --- lists, read from file names and plain lines: a key press must not wait for a check of all entries -----


def _ids(*folders: str) -> Callable[..., list[str]]:
    def completer(parsed_args: argparse.Namespace, **_: object) -> list[str]:
        return [file.stem for folder in folders for file in _files(parsed_args, folder)]

    return completer


def _with_variants(parsed_args: argparse.Namespace, prefix: str = "", **_: object) -> list[str]:
    """Ids of models, and `model/variant` once the model is typed; ids of benchmarks and methods."""
    model, slash, _rest = prefix.partition("/")
    if not slash:
        return _ids("models", "benchmarks", "methods")(parsed_args)
    files = [file for file in _files(parsed_args, "models") if file.stem == model]
    sections = [file.read_text(encoding="utf-8").partition("\nvariants:\n")[2] for file in files]
    return [
        f"{model}/{variant}"
        for text in sections
        for variant in _VARIANT.findall(re.split(r"^\S", text, maxsplit=1, flags=re.MULTILINE)[0])
    ]


def _terms(name: str) -> Callable[..., list[str]]:
    def completer(parsed_args: argparse.Namespace, **_: object) -> list[str]:
        files = [file for file in _files(parsed_args, "terms") if file.stem == name]
        return [term for file in files for term in _TERM.findall(file.read_text(encoding="utf-8"))]

    return completer


def _project(options: argparse.Namespace) -> Path:
    """Folder of the catalogue, as commands find it, but never changed."""
    from catalog.entries.project_folder import find_project

    return find_project((getattr(options, "project", None) or Path.cwd()).resolve())


def _files(options: argparse.Namespace, folder: str) -> list[Path]:
    try:
        return sorted((_project(options) / "entries" / folder).glob("*.yaml"))
    except (CatalogError, OSError):
        return []


def _rules(**_: object) -> dict[str, str]:
    from catalog.validate.rules import RULES

    return {rule.id: rule.title for rule in RULES.values()}


def _formats(parsed_args: argparse.Namespace, **_: object) -> dict[str, str]:
    from catalog.ingest.formats import FORMATS

    recipes = {file.stem: "table with a recipe" for file in _files(parsed_args, "sources")}
    known = {name: known.summary for name, known in FORMATS.items()}
    return {"auto": "found out from the content"} | recipes | known


def _charts(**_: object) -> list[str]:
    from catalog.views.survey.registry import OF_BENCHMARK, PLAIN

    return sorted({*PLAIN, *OF_BENCHMARK})


def _branches(parsed_args: argparse.Namespace, **_: object) -> list[str]:
    import subprocess

    try:
        done = subprocess.run(
            ["git", "for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags"],  # noqa: S607
            cwd=_project(parsed_args),
            capture_output=True,
            text=True,
            timeout=deadlines.GIT_COMPLETION,
            check=False,
        )
    except (CatalogError, OSError, subprocess.SubprocessError):
        return []
    return done.stdout.split()


_COMPLETERS: Final[Mapping[str, Callable[..., Any]]] = {
    "alias id": _with_variants,
    "benchmark": _ids("benchmarks"),
    "chart maker": _terms("organisations"),
    "chart name": _charts,
    "chart survey": _terms("surveys"),
    "diff base": _branches,
    "entry": _with_variants,
    "explain rule": _rules,
    "ingest format": _formats,
    "method": _ids("methods"),
    "model": _with_variants,
    "refresh sources": _ids("sources"),
    "show id": _ids("models", "benchmarks", "methods"),
}
"""Completer of an argument, by its command (unless in several) and its name in the program."""


COMMAND = Command(
    name="completion",
    summary="print a script that completes commands, options and ids in a shell",
    example="catalog completion bash",
    arguments=_arguments,
    run=_run,
    formats=(),
)
