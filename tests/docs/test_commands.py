"""Commands in the documents exist, and the cheap ones end well; every command is in the README."""

from __future__ import annotations

import argparse
import re
import shlex
from typing import Final

import pytest

from catalog import cli
from catalog.cli.program import parser
from tests.docs.fences import DOCUMENTS, ROOT, fences
from tests.test_architecture import ROOMS

COMMANDS: Final = [
    (str(fence), match)
    for document in DOCUMENTS
    for fence in fences(document)
    if fence.language == "console"
    for match in re.findall(r"^\$ (.*?)(?: +#.*)?$", fence.text, re.MULTILINE)
]
CHEAP: Final = frozenset({"check"})


def subcommands() -> dict[str, argparse.ArgumentParser]:
    (action,) = (
        candidate for candidate in parser()._actions if isinstance(candidate, argparse._SubParsersAction)
    )
    return dict(action.choices)


@pytest.mark.parametrize(("document", "command"), COMMANDS)
def test_command_works(document: str, command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    program, *arguments = shlex.split(command)
    if program == "make":
        targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
        assert set(arguments) <= set(targets), document
    elif program.endswith("catalog"):
        monkeypatch.chdir(ROOT)
        parser().parse_args(arguments)
        if arguments[0] in CHEAP:
            assert cli.main(arguments) == cli.OK
    else:
        assert program in {"git", ".venv/bin/python"}, f"{document}: no test knows how to try this"


@pytest.mark.parametrize("name", subcommands())
def test_readme_names_every_command(name: str) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"$ .venv/bin/catalog {name}" in readme or f"`{name}`" in readme


def test_readme_lists_the_rooms_in_their_order() -> None:
    picture = (ROOT / "README.md").read_text(encoding="utf-8").partition("catalog/\n")[2].partition("```")[0]
    listed = re.findall(r" {2}(\w+)/ {2,}", picture)
    assert tuple(listed[: len(ROOMS)]) == ROOMS
