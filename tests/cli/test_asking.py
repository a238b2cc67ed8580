"""Questions of `catalog new`: checked where they are asked, and kept when they are interrupted."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest

from catalog.cli import OK, main
from catalog.cli.draft_file import DraftFile

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.projects import Project

INTERRUPTED = 130


@pytest.fixture
def here(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.chdir(project.root)
    monkeypatch.setattr("catalog.cli.asking.can_ask", lambda options: not options.print)
    return project


class Person:
    """Answers questions in turn; after the last answer the input ends, as with Ctrl-D."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch, self._capsys = monkeypatch, capsys

    def answers(self, *lines: str, kind: str | None = "model") -> tuple[int, str]:
        """(exit status, all questions and messages) of `catalog new` with these answers."""
        text = "".join(f"{line}\n" for line in lines)
        self._monkeypatch.setattr("sys.stdin", io.StringIO(text))
        status = main(["new", *([kind] if kind else [])])
        return status, self._capsys.readouterr().err


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Person:
    return Person(monkeypatch, capsys)


MODEL = [
    "Beech Coder",
    "",
    "Oak Lab",
    "2024-06",
    "1.3B, 7B",
    "",
    "Beech card",
    "https://example.org/beech",
    "Sizes",
]


def written(project: Project) -> str:
    return (project.root / "entries/models/beech-coder.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("number", "wrong", "message"),
    [
        (0, "Birch", "entries/models/birch.yaml exists"),
        (3, "2025-02-30", "malformed-date"),
        (4, "7 billion", "size-form"),
        (5, "mitt", "unknown-reference"),
        (7, "https://-/", "url-form"),
    ],
)
def test_a_wrong_answer_is_asked_again_with_the_message_of_its_rule(
    here: Project, person: Person, number: int, wrong: str, message: str
) -> None:
    status, shown = person.answers(*MODEL[:number], wrong, *MODEL[number:])
    assert status == OK, shown
    assert message in shown
    assert "parameters: 1.3B" in written(here)


@pytest.mark.parametrize("number", range(1, len(MODEL)))
def test_an_interruption_loses_no_answer(here: Project, person: Person, number: int) -> None:
    status, shown = person.answers(*MODEL[:number])
    assert status == INTERRUPTED
    assert "your answers are kept; `catalog new model` goes on" in shown
    status, shown = person.answers("", *MODEL[number:], kind=None)
    assert status == OK, shown
    assert "Go on with the draft: Beech Coder" in shown
    assert "  - {id: 7b, name: Beech Coder 7B, parameters: 7B}" in written(here)
    assert not DraftFile.of(here.root, "model").answers, "it is written, so the draft is gone"


def test_an_old_draft_can_be_set_aside(here: Project, person: Person) -> None:
    person.answers("Elm Coder")
    status, shown = person.answers("n", *MODEL)
    assert status == OK, shown
    (kept,) = (here.root / ".cache/drafts").glob("model-*.json")
    assert json.loads(kept.read_bytes())["answers"] == {"name": "Elm Coder"}


def test_an_answer_that_is_no_longer_right_is_asked_again(here: Project, person: Person) -> None:
    person.answers(*MODEL[:3])
    (here.root / "entries/models/beech-coder.yaml").write_text("name: Beech Coder\n", encoding="utf-8")
    status, shown = person.answers("", "Beech Coder 2", *MODEL[3:])
    assert status == OK, shown
    assert "entries/models/beech-coder.yaml exists" in shown
    assert (here.root / "entries/models/beech-coder-2.yaml").exists()


def test_a_damaged_draft_is_no_draft(tmp_path: Path) -> None:
    draft = DraftFile.of(tmp_path, "model")
    draft.keep("name", "Elm")
    assert DraftFile.of(tmp_path, "model").answers == {"name": "Elm"}
    assert DraftFile.latest(tmp_path) == "model"
    draft.path.write_bytes(draft.path.read_bytes()[:-5])
    assert DraftFile.of(tmp_path, "model").answers == {}


def test_a_result_is_checked_before_the_rest_is_known(here: Project, person: Person) -> None:
    status, shown = person.answers("Acorn Coder 9B", "Acorn Coder 2.7B", "eleven-tasks", kind="result")
    assert status == INTERRUPTED
    assert "id-form: `Acorn Coder 9B`" in shown
    assert "unknown-reference: `eleven-tasks`" in shown
    assert DraftFile.of(here.root, "result").answers == {"model": "Acorn Coder 2.7B"}


def test_a_dispute_needs_a_value_that_exists(
    here: Project, person: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", "acorn-coder", "--json"]) == OK
    report = json.loads(capsys.readouterr().out)["results"][0]["report"]
    status, shown = person.answers(
        "acorn-coder",
        "r-0000000000",
        report,
        "wrong",
        "disputed",
        "Wrong table",
        "https://-/",
        "",
        kind="dispute",
    )
    assert "this is not a value" in shown
    assert "was changed" in shown
    assert "url-form" in shown
    assert status == OK, shown
    changed = [
        file
        for file in (here.root / "entries/results").rglob("*.yaml")
        if "Wrong table" in file.read_text(encoding="utf-8")
    ]
    assert len(changed) == 1


def test_a_correction_needs_a_field_and_a_value(here: Project, person: Person) -> None:
    lines = [
        "acorn coder",
        "weights",
        "weight.url",
        "weights.url",
        "https://-/",
        "https://example.org/acorn-2",
    ]
    status, shown = person.answers(*lines, "Card", "https://example.org/card", "Top", kind="correction")
    assert "is a group of fields" in shown
    assert "there is no field `weight.url`" in shown
    assert "url-form" in shown
    assert status == OK, shown
    assert "https://example.org/acorn-2" in here.entry("models/acorn-coder").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["Acorn Coder 2.7B", "acorn coder 2.7b", "acorn-coder/2.7b"])
def test_an_alias_is_of_what_is_named(here: Project, name: str) -> None:
    assert main(["alias", "AC-2B7", name]) == OK
    assert "AC-2B7" in here.entry("models/acorn-coder").read_text(encoding="utf-8")


def test_a_chart_of_a_benchmark_by_name(here: Project, tmp_path: Path) -> None:
    assert main(["chart", "size", "--benchmark", "Ten Tasks", "-o", str(tmp_path / "a.json")]) == OK
    with pytest.raises(SystemExit):
        main(["chart", "size", "--benchmark", "Twelve Tasks", "-o", str(tmp_path / "a.json")])
