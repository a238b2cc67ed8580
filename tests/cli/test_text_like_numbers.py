"""Text that looks like an infinite number, through every command that reads or writes entries."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from catalog.cli import OK, PROBLEMS, main
from tests.support.paths import DATA, ROOT

if TYPE_CHECKING:
    from pathlib import Path

ELM = 'name: Elm\nnote: "1e400"\n'
OAK = "name: Oak\n1e400: x\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small catalogue with a text and a key that look like numbers; the current folder."""
    shutil.copytree(DATA / "small/entries", tmp_path / "entries")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "entries/models/elm.yaml").write_text(ELM, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")  # 2026-11-21
    return tmp_path


@pytest.mark.parametrize("command", ["check", "fmt --check", "fmt", "check --fix"])
def test_commands_leave_the_text(here: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(command.split()) == OK, capsys.readouterr()
    assert (here / "entries/models/elm.yaml").read_text(encoding="utf-8") == ELM


@pytest.mark.parametrize("command", ["check", "fmt --check", "fmt", "check --fix"])
def test_a_key_is_an_unknown_field(here: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "entries/models/oak.yaml").write_text(OAK, encoding="utf-8")
    main(command.split())
    out, err = capsys.readouterr()
    assert "entries/models/oak.yaml" in out + err
    assert (here / "entries/models/oak.yaml").read_text(encoding="utf-8") == OAK


def test_a_number_too_large_is_a_problem(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "entries/models/oak.yaml").write_text("name: Oak\nnote: 12e4567\n", encoding="utf-8")
    assert main(["check", "--fix"]) == PROBLEMS
    assert (
        "entries/models/oak.yaml:2:7: yaml-syntax: the number `12e4567` is too large"
        in capsys.readouterr().out
    )


def test_new_models_and_aliases(here: Path) -> None:
    assert main(["new", "model", "--name", "1e400"]) == OK
    assert '\nname: "1e400"\n' in (here / "entries/models/1e400.yaml").read_text(encoding="utf-8")
    (here / "issue.md").write_text("### Name\n\n1e401\n\n### Sizes\n\n7B\n", encoding="utf-8")
    assert main(["new", "model", "--from-issue", "issue.md"]) == OK
    assert 'name: "1e401"' in (here / "entries/models/1e401.yaml").read_text(encoding="utf-8")
    assert main(["alias", "12e4567", "birch/60m"]) == OK
    assert '"12e4567"' in (here / "entries/models/birch.yaml").read_text(encoding="utf-8")


def test_ingested_notes(here: Path) -> None:
    board = here / "board.csv"
    board.write_text(
        "model,benchmark,metric,percent,note\nbirch/60m,ten-tasks,pass@1,3,1e400\n", encoding="utf-8"
    )
    assert main(["ingest", "csv", str(board), "--measured-by", "X"]) == OK
    assert 'note: "1e400"' in (here / "entries/results/csv/board.yaml").read_text(encoding="utf-8")
