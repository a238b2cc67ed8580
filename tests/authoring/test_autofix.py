"""`catalog check --fix`: what has one mend is mended and said; what has two is left alone."""

from __future__ import annotations

import pytest

from catalog.cli import OK, PROBLEMS, main
from tests.support.paths import DATA
from tests.support.projects import Project, tree

MODEL = """\
# kept
name: Oak
organizations: [Oak Laboratory]   # an alias
weights: {license: Apache-2.0}
architecture: Decoder only
programming_languages: [Python, JAVA]
based_on: [Acorn-3B, brich]
tags: [Code model]
variants:
    - id: 1b
      name: Oak 1B
"""
MENDED = """\
# kept
name: Oak
organisations: [oak-lab]  # an alias
architecture: decoder-only
weights: {licence: apache-2.0}
programming_languages: [python, java]
variants:
  - {id: 1b, name: Oak 1B}
based_on: [acorn-coder/2.7b, brich]
tags: [code-model]
"""


@pytest.fixture
def here(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.chdir(project.root)
    return project


def test_slips_with_one_mend(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    file = here.entry("models/oak")
    file.write_text(MODEL, encoding="utf-8")
    assert main(["check", "--fix"]) == PROBLEMS
    out, err = capsys.readouterr()
    assert file.read_text(encoding="utf-8") == MENDED
    assert out.startswith("entries/models/oak.yaml:9:30: unknown-reference: "), (
        "five letters are too few to be sure"
    )
    assert out.count("\n") == 1
    for message in (
        "entries/models/oak.yaml:3:1: `organizations` is now `organisations`",
        "entries/models/oak.yaml:3:17: `Oak Laboratory` is now `oak-lab`",
        "entries/models/oak.yaml:4:11: `license` is now `licence`",
        "entries/models/oak.yaml:7:12: `Acorn-3B` is now `acorn-coder/2.7b`",
    ):
        assert message in err, err


def test_results(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    board = here.entry("results/leaf-board/board")
    good = board.read_text(encoding="utf-8")
    row = (
        "  - {model: Birch 60M, benchmark: Ten-Tasks, metric: Pass@1, method: think_twice, percent: 30.50}\n"
    )
    board.write_text(good + row, encoding="utf-8")
    assert main(["check", "--fix"]) == OK
    assert board.read_text(encoding="utf-8") == good + (
        "  - {model: birch/60m, benchmark: ten-tasks, metric: pass@1, percent: 30.50, method: think-twice}\n"
    )


def test_a_number_goes_into_the_field_of_its_unit(here: Project) -> None:
    here.lay_over(DATA / "rating/entries")
    arena = here.entry("results/oak-arena/board")
    good = arena.read_text(encoding="utf-8")
    rows = "  - {model: birch/60m, benchmark: oak-arena, metric: %s, %s: 30.50}\n"
    arena.write_text(good + rows % ("elo", "percent") + rows % ("pass@1", "value"), encoding="utf-8")
    assert main(["check", "--fix"]) == OK
    assert arena.read_text(encoding="utf-8") == good + rows % ("elo", "value") + rows % ("pass@1", "percent")


@pytest.mark.parametrize(
    "text",
    [
        "name: [\n",  # cannot be read
        "name: Oak\nname: Elm\n",  # one of the two would be lost
        "name: &x Oak\norganisations: [Oak Laboratory]\nsummary: *x\n",  # not plain
        "name: Oak\nlicense: mit\n",  # may belong to weights or to the repository
        "name: Oak\nweights: {licence: leaf-only, license: apache-2.0}\n",  # which one?
        "name: Oak\norganisations: [Oak]\n",
        "name: Oak\nbased_on: [acorn-coder/350b]\n",  # a digit or a letter: another model
        "name: Oak\nreleased: soon\n",
    ],
)
def test_what_is_in_doubt_is_left_alone(here: Project, text: str) -> None:
    file = here.entry("models/oak")
    file.write_text(text, encoding="utf-8")
    before = tree(here.root / "entries")
    assert main(["check", "--fix"]) == PROBLEMS
    assert tree(here.root / "entries") == before


def test_a_good_catalogue_and_other_paths_are_not_touched(
    here: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(here.root / "entries")
    assert main(["check", "--fix"]) == OK
    assert capsys.readouterr() == ("", "")
    assert tree(here.root / "entries") == before
    here.entry("models/oak").write_text(MODEL, encoding="utf-8")
    main(["check", "--fix", "entries/benchmarks"])
    assert here.entry("models/oak").read_text(encoding="utf-8") == MODEL


CELL = "model: birch/60m, benchmark: ten-tasks, metric: pass@1"


@pytest.mark.parametrize(
    ("row", "fixed"),
    [
        (f"{{{CELL}, percent: 61,6, locator: Table 1}}", f"{{{CELL}, percent: 61.6, locator: Table 1}}"),
        (f"{{{CELL}, percent: 61.6, quoted: true, note: }}", f"{{{CELL}, percent: 61.6, quoted: true}}"),
        (f"{{{CELL}, percent: 61.6, quoted: yes}}", f"{{{CELL}, percent: 61.6, quoted: true}}"),
        (f"{{{CELL}, percent: 61,625, locator: Table 1}}", None),  # 61625 or 61.625
        (f"{{percent: 61.6, {CELL}, date: 03/04/2024}}", None),
    ],
)
def test_a_value_in_error_is_never_moved_quoted_or_emptied(
    here: Project, capsys: pytest.CaptureFixture[str], row: str, fixed: str | None
) -> None:
    board = here.entry("results/leaf-board/board")
    good = board.read_text(encoding="utf-8")
    text = f"{good}  - {row}\n"
    board.write_text(text, encoding="utf-8")
    assert main(["fmt"]) == PROBLEMS
    assert board.read_text(encoding="utf-8") == text
    assert main(["check", "--diff"]) == (PROBLEMS if fixed else OK)
    assert board.read_text(encoding="utf-8") == text
    assert (f"+  - {fixed}" in capsys.readouterr().out) == (fixed is not None)
    assert main(["check", "--fix"]) == (OK if fixed else PROBLEMS)
    assert board.read_text(encoding="utf-8") == f"{good}  - {fixed or row}\n"
    assert main(["fmt"]) == (OK if fixed else PROBLEMS)
    if fixed:
        return
    assert board.read_text(encoding="utf-8") == text
    assert (
        "entries/results/leaf-board/board.yaml: not formatted, since it has errors" in capsys.readouterr().err
    )


def test_fixes_beside_an_error_change_nothing_else(here: Project) -> None:
    file = here.entry("models/oak")
    text = (
        "\ufeff# kept\nname:   Oak\norganizations: [ Oak Laboratory ]\n"
        "released: soon\nbased_on:\n    - 'Acorn-3B'\n"
    )
    file.write_text(text, encoding="utf-8")
    assert main(["check", "--fix"]) == PROBLEMS
    fixed = text.replace("organizations", "organisations").replace("Oak Laboratory", "oak-lab")
    assert file.read_text(encoding="utf-8") == fixed.replace("'Acorn-3B'", "acorn-coder/2.7b")
