"""Commands that only read entries go on with warnings, and stop at errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from catalog.cli import ERROR, OK, PROBLEMS, main

if TYPE_CHECKING:
    from tests.support.projects import Project

COMMANDS = (
    ["table", "ten-tasks"],
    ["chart", "timeline", "-o", "timeline.json"],
    ["export", "csv", "-o", "out"],
    ["show", "acorn-coder"],
    ["query", "SELECT 1"],
)


@pytest.fixture(params=COMMANDS, ids=lambda command: command[0])
def command(request: pytest.FixtureRequest, project: Project, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.chdir(project.root)
    return list(request.param)


def test_a_warning_stops_no_reader(
    project: Project, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with project.entry("terms/organisations").open("a", encoding="utf-8") as file:
        file.write("rowan-lab: {name: Rowan Lab}\n")
    assert main(command) == OK
    out, err = capsys.readouterr()
    assert out
    if command[0] != "query":  # reads data; what is to be mended in entries is not its business
        assert err == "catalog: 1 warning in entries; `catalog check` lists them\n"


def test_an_error_is_an_error_for_readers(
    project: Project, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    project.change("models/cedar-chat", "parameters: 2.7B", "parameters: 2.7 billion")
    assert main(command) == (ERROR if command[0] == "query" else PROBLEMS)
    assert "1 error in " in capsys.readouterr().err
