"""Gains of methods: comparisons on the same inputs and one edition, wherever they are shown."""

from __future__ import annotations

from typing import Final

import pytest

from catalog.core.gains import Gain, gains
from catalog.entries.schema.types import MethodId
from catalog.views import method_page
from catalog.views.context import Context
from tests.support.survey_tables import flat, piece, rows, shipped_context, text

TEAM: Final = "analyst, coder and tester"
PAIR: Final = "coder and tester"


@pytest.fixture(scope="module")
def shipped() -> Context:
    return shipped_context()


def of(shipped: Context, method: str) -> list[Gain]:
    return list(gains(shipped.catalog, shipped.catalog.methods[MethodId(method)]))


def test_both_values_of_every_gain_had_the_same_inputs(shipped: Context) -> None:
    compared = [gain for method in shipped.catalog.methods for gain in of(shipped, method)]
    assert len(compared) > 100
    for gain in compared:
        assert gain.after.settings.get("inputs") == gain.before.settings.get("inputs")
        assert gain.after.row.version == gain.before.row.version
        assert gain.cell.key.metric == gain.base.key.metric != "relative-gain"


@pytest.mark.parametrize(
    ("setup", "benchmark", "relative"),
    [
        (TEAM, "humaneval", 40.8),
        (TEAM, "humaneval-et", 47.1),
        (PAIR, "mbpp", 36.7),
        (PAIR, "mbpp-et", 39.4),
    ],
)
def test_teams_stand_beside_the_coder_alone(
    shipped: Context, setup: str, benchmark: str, relative: float
) -> None:
    """The gains that Dong et al. 2023 state, worked out once more from the rounded values they print."""
    (gain,) = (
        gain
        for gain in of(shipped, "self-collaboration")
        if (gain.cell.key.method_setup, gain.cell.key.benchmark) == (setup, benchmark)
    )
    assert gain.base.key.method_setup == "coder only"
    assert (gain.after.value / gain.before.value - 1) * 100 == pytest.approx(relative, abs=0.15)


def test_no_team_of_self_collaboration_looks_harmful(shipped: Context) -> None:
    compared = of(shipped, "self-collaboration")
    assert len(compared) == 4 * 4  # benchmarks, and teams of two or three with the one that saw public tests
    assert all(gain.points > 0 for gain in compared)
    assert {gain.base.key.method_setup for gain in compared if not gain.cell.key.method_setup} == {""}


def test_forms_of_training_do_not_stand_beside_the_trained_model(shipped: Context) -> None:
    compared = of(shipped, "aiev-instruct")
    assert compared
    assert all(gain.trained and not gain.cell.key.method for gain in compared)
    assert {gain.base.key.variant for gain in compared} <= {
        "deepseek-coder/base-33b",
        "deepseek-coder/base-6.7b",
    }


def test_the_page_and_the_survey_compare_the_same_values(shipped: Context) -> None:
    (_, everything) = flat(piece(shipped, "uplift"))
    for id_, record in shipped.catalog.methods.items():
        page = sorted(
            (uplift.without.value, uplift.with_method.value)
            for uplift in method_page.page(shipped, record).uplifts
            if not (uplift.without.status or uplift.with_method.status)
        )
        survey = sorted(
            (text(row[5]), text(row[4])) for row in rows(everything) if text(row[0]) == record.entry.name
        )
        assert page == survey, id_
