"""The short stories beside numbers: true to the reports, and one for every number that leads to its story."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from catalog.core.records import Cell
from catalog.entries.schema.results import ResultsFile
from catalog.entries.schema.types import ModelId
from catalog.views import leaderboard, model_page, score_cards
from catalog.views.addresses import cell_anchor
from catalog.views.score_card_data import FILES, Story, file_number, packed
from catalog.views.scores import score
from tests.support.data_files import as_scripts_read_it
from tests.support.paths import GOLDEN, ROOT
from tests.views.test_differences import context, file
from tests.views.test_explorer import context_of

CONTRACT = GOLDEN / "json/stories.json"


def told(*values: dict[str, Any]) -> list[Story]:
    known = context(*(file(**value) for value in values))
    (cell,) = known.catalog.cells.values()
    return list(score_cards.of_cell(known, cell))


def test_a_single_report_says_so() -> None:
    (story,) = told({"percent": 40})
    assert story.title == "Oak 7B on Tasks, pass@1"
    assert (story.value, story.interval) == ("40\u00a0%", "30.9–49.8")
    assert story.basis == "95 % Wilson interval from 100 problems"
    assert (story.measured, story.settings) == ("source does not say who, first-hand", "not stated")
    assert (story.others, story.reports) == ("The only report.", 1)
    assert story.standing == ""


@pytest.mark.parametrize(
    ("values", "others"),
    [
        ([{"percent": 38}], "1 other report, 2 lower in points."),
        ([{"percent": 40, "quoted": True}], "1 other report of the same number."),
        ([{"percent": 38}, {"percent": 41.5}], "2 other reports, up to 2 lower and 1.5 higher in points."),
        (
            [{"percent": 70, "temperature": 0.8}],
            "1 other report, 30 higher in points; settings that differ: temperature.",
        ),
    ],
)
def test_it_says_how_far_the_others_lie(values: list[dict[str, Any]], others: str) -> None:
    first = {"percent": 40, "temperature": 0.2} if "temperature" in values[0] else {"percent": 40}
    card = told(first, *values)
    assert {story.reports for story in card} == {len(values) + 1}
    (ours,) = (
        story for story in card if story.value == "40\u00a0%" and not story.measured.endswith("quotes it")
    )
    assert ours.others == others


def test_what_speaks_against_a_value_is_said() -> None:
    (story,) = told(
        {
            "percent": 40,
            "quoted": True,
            "verified": False,
            "status": "disputed",
            "status_reason": "seen before",
        }
    )
    assert story.standing == "Disputed: seen before. Not checked against its source yet."
    assert story.measured == "source does not say who; the source quotes it"


def test_every_number_of_a_board_has_a_story() -> None:
    shipped = context_of(ROOT)
    stories = {
        record.id: {
            story.id: story
            for variant in record.variants
            for cell in variant.cells
            for story in score_cards.of_cell(shipped, cell)
        }
        for record in shipped.catalog.models.values()
    }
    by_anchor: dict[tuple[str, str], Cell] = {
        (cell.key.variant.partition("/")[0], cell_anchor(cell.key)): cell
        for cell in shipped.catalog.cells.values()
    }
    for record in shipped.catalog.benchmarks.values():
        for board in leaderboard.boards(shipped, record):
            for row in (*board.rows, *board.with_method):
                family, _, anchor = row.score.story.path.removeprefix("models/").partition(".html#")
                story = stories[ModelId(family)][row.score.report or anchor]
                assert (story.value, story.interval) != ("", ""), story
                printed = re.match(r"-?[0-9.]+", story.value.replace(",", ""))  # the unit may follow
                assert printed is not None, story
                shown = float(row.score.value.replace(",", ""))
                assert float(printed[0]) == pytest.approx(shown, rel=0.01, abs=0.006)
                assert story.interval == row.score.interval
                assert story.reports == len(by_anchor[family, anchor].observations)
    older = [cell for cell in by_anchor.values() if len(cell.editions) > 1]
    assert older
    for cell in older:
        keys = [score(shipped, cell, edition).report for edition in cell.editions]
        assert keys[0] == ""
        assert len(set(keys)) == len(keys)


def test_another_source_of_the_same_value_is_named() -> None:
    elm = {"title": "Elm", "url": "https://example.org/elm", "locator": "Table 3"}
    plain = file(percent=40, verified=False, confirmed_by=["elm"])
    known = context(
        ResultsFile.model_validate(
            {**plain.model_dump(mode="json", exclude_defaults=True), "confirming_sources": {"elm": elm}}
        )
    )
    (cell,) = known.catalog.cells.values()
    (story,) = score_cards.of_cell(known, cell)
    assert story.standing == (
        "Confirmed elsewhere: the same value is in Elm, Table 3; not checked against its own source yet."
    )
    assert score(known, cell).confirmed


def test_the_stories_of_a_page_are_those_of_its_cells() -> None:
    """Made from the reports that the page has already."""
    shipped = context_of(ROOT)
    for record in list(shipped.catalog.models.values())[::20]:
        alone = [
            story
            for variant in record.variants
            for cell in variant.cells
            for story in score_cards.of_cell(shipped, cell)
        ]
        assert list(score_cards.of_page(shipped, record, model_page.page(shipped, record))) == alone


def test_scripts_find_the_stories_of_a_family(update: bool) -> None:  # noqa: FBT001
    """The file that site_src/frontend/test/read-stories.test.ts reads."""
    (one,) = told({"percent": 40})
    families = {"oak": (one, replace(one, id="r", value="41\u00a0%")), "elm-2.5": (one,), "ash": ()}
    contract = {
        "file": as_scripts_read_it(packed(families.items())),
        "stories": {family: as_scripts_read_it(stories) for family, stories in families.items()},
        "numbers": {family: file_number(family) for family in ("oak", "elm-2.5", "gpt-4.1", "a" * 60)},
    }
    text = json.dumps(contract, ensure_ascii=False, indent=1) + "\n"
    if update:
        CONTRACT.write_text(text, encoding="utf-8")
    assert json.loads(CONTRACT.read_text(encoding="utf-8")) == contract, (
        "pytest --update-golden, then make bundle"
    )


def test_few_families_share_a_file() -> None:
    """So a card loads little: of 10,000 families, hardly more than twenty are in any file."""
    sizes = Counter(file_number(f"coder-{i:05}") for i in range(10_000))
    assert len(sizes) > 0.98 * FILES
    assert max(sizes.values()) <= 25
    shipped = Counter(map(file_number, context_of(ROOT).catalog.models))
    assert max(shipped.values()) <= 5
