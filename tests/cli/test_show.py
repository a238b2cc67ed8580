"""`catalog show`: an entry and its results, in lines that fit, without a trick in them."""

from __future__ import annotations

import json

import pytest

from catalog.cli import OK, PROBLEMS, USAGE, main
from tests.support.projects import HOSTILE, Project


@pytest.fixture
def here(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.chdir(project.root)
    return project


def shown(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = OK) -> str:
    assert main(["show", *arguments]) == code
    return capsys.readouterr().out


def test_a_model(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    out = shown(capsys, "acorn-coder")
    lines = out.splitlines()
    assert lines[0] == "Acorn Coder  entries/models/acorn-coder.yaml"
    assert "\x1b" not in out
    headed = lines[lines.index("Ten Tasks") + 1]
    rows = [line for line in lines if line.startswith("Acorn Coder 350M") and "pass@10 " in line]
    assert rows, out
    assert rows[0].index("41.20") == headed.index("score"), "columns are aligned"
    assert "2 facts are not checked against a source yet" in out


def test_a_benchmark_and_a_method(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    out = shown(capsys, "ten-tasks")
    assert "place" in out
    assert "Acorn Coder 350M" in out
    assert "70.00" in shown(capsys, "think-twice")


def test_the_version_of_a_method(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    board = here.entry("results/leaf-board/board")
    method = 'method: think-twice, method_version: "2.1", method_setup: alone'
    row = f"  - {{model: birch/60m, benchmark: ten-tasks, metric: pass@1, percent: 51.5, {method}}}\n"
    board.write_text(board.read_text(encoding="utf-8") + row, encoding="utf-8")
    assert "Think Twice 2.1 alone" in shown(capsys, "birch")
    (result,) = (
        result
        for result in json.loads(shown(capsys, "think-twice", "--json"))["results"]
        if result["value"] == "51.5"
    )
    assert (result["method"], result["method_version"]) == ("think-twice", "2.1")
    assert "Versions with results" in shown(capsys, "think-twice")


@pytest.mark.parametrize(
    "name", ["models/acorn-coder", "entries/models/acorn-coder.yaml", "Acorn Coder 2.7B", "acorn_3b"]
)
def test_by_any_name(here: Project, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(capsys, name).startswith("Acorn Coder  entries/models/acorn-coder.yaml\n")


def test_long_tables_are_cut_and_say_so(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    board = here.entry("results/leaf-board/board")
    rows = "".join(
        f"  - {{model: birch/60m, benchmark: ten-tasks, metric: pass@{k}, percent: 50.0, samples: 99}}\n"
        for k in range(20, 40)
    )
    board.write_text(board.read_text(encoding="utf-8") + rows, encoding="utf-8")
    assert "more; --all shows them" in shown(capsys, "birch")
    assert "more; --all" not in shown(capsys, "birch", "--all")


def test_as_json(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    document = json.loads(shown(capsys, "acorn-coder", "--json"))
    assert (document["format"], document["kind"], document["id"]) == (1, "model", "acorn-coder")
    assert document["entry"]["name"] == "Acorn Coder"
    (ten,) = [result for result in document["results"] if result["metric"] == "pass@10"]
    assert (ten["percent"], ten["fraction"], ten["first_hand"]) == ("41.20", 0.412, True)
    assert json.loads(shown(capsys, "ten-tasks", "--json"))["kind"] == "benchmark"


@pytest.mark.parametrize(
    ("name", "message"),
    [("acorn-codr", "did you mean `acorn-coder`?"), ("models/oak", "there is no"), ("zz", "no 'zz'")],
)
def test_what_is_not_there(
    here: Project, name: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["show", name])
    assert caught.value.code == USAGE
    assert message in capsys.readouterr().err


def test_problems_elsewhere_are_said(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    here.change("models/cedar-chat", "parameters: 2.7B", "parameters: 2.7 billion")
    assert main(["show", "acorn-coder"]) == PROBLEMS
    out, err = capsys.readouterr()
    assert out.startswith("Acorn Coder")
    assert "1 error in 1 file" in err


def test_colours_only_where_somebody_looks(
    here: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert shown(capsys, "birch").startswith("\x1b[1mBirch\x1b[0m")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in shown(capsys, "birch")


def test_entries_cannot_steer_the_terminal(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    here.lay_over(HOSTILE / "entries")
    for kind in ("models", "benchmarks", "methods"):
        for file in sorted((here.root / "entries" / kind).glob("*.yaml")):
            main(["show", f"{kind}/{file.stem}", "--all"])
            out = capsys.readouterr().out
            assert all(char == "\n" or char.isprintable() or char == "\xa0" for char in out), file.stem
