"""Settings of a catalogue in entries/catalogue.yaml: checked as entries are, with positions."""

from __future__ import annotations

from datetime import date

import pytest

from catalog import validate
from catalog.entries import files as entry_files
from tests.support.projects import SMALL

PATH = "entries/catalogue.yaml"


def problems(text: str) -> list[str]:
    """Problems of these settings, put into the small catalogue."""
    return [problem for problem in every_problem(text) if problem.startswith(PATH)]


def every_problem(text: str) -> list[str]:
    """Problems of the small catalogue with these settings."""
    others = [file for file in entry_files.read_all(SMALL) if file.path != PATH]
    settings = entry_files.File(PATH, text.encode(), f"digest of {text}")
    checked = validate.check([*others, settings], today=date(2026, 11, 21), cache=validate.NullCache())
    return [str(problem) for problem in checked.diagnostics]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "headline: [ten-task]\n",
            f"{PATH}:1:12: unknown-reference: `ten-task` is not in entries/benchmarks/",
        ),
        ("survey: zan\n", f"{PATH}:1:9: unknown-reference: `zan` is not in entries/terms/surveys.yaml"),
        (
            "questoin: Which?\n",
            f"{PATH}:1:1: unknown-field: unknown field `questoin`; did you mean `question`?",
        ),
        ("models: [a]\n", f"{PATH}:1:9: "),
        (
            "work:\n  a: {name: A, scenarios: [nothing]}\n",
            f"{PATH}:2:28: unknown-reference: `nothing` is not in entries/terms/scenarios.yaml",
        ),
        (
            "families: systems\n",
            f"{PATH}:1:1: missing-field: `families` needs the word for one of them; add `family: ...`",
        ),
        (
            "without: [chart]\n",
            f"{PATH}:1:11: invalid-value: `chart` is not allowed here; did you mean `charts`?",
        ),
        ("family: <b>system</b>\n", f"{PATH}:1:9: "),
        ("variant: '{n}'\n", f"{PATH}:1:10: invalid-value: `{{n}}` does not have the form of this field"),
    ],
)
def test_bad_settings_are_reported_at_their_place(text: str, message: str) -> None:
    (problem,) = problems(text)
    assert problem.startswith(message)


def test_settings_are_optional_and_so_is_each_of_them() -> None:
    assert problems("ask: an oak under 1B\n") == []


def test_words_for_families_and_variants_are_plain_nouns() -> None:
    assert problems("family: 模型\nfamilies: model lines\nvariant: check-point\nzh: {family: 产品线}\n") == []


@pytest.mark.parametrize(
    "text", ["questoin: Which?\n", "fields: {rings: {name: Rings}}\n", "a: [\n", "zh: {familie: 产品线}\n"]
)
def test_a_mistake_in_settings_gives_no_further_ones_in_entries(text: str) -> None:
    """The small catalogue uses own fields, and a survey that the settings name."""
    paths = {path for path, *_ in (problem.split(":") for problem in every_problem(text))}
    assert paths == {PATH}
    assert any("own-field" in problem for problem in every_problem("question: Which?\n"))
