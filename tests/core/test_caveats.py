"""Caveats beside a reported value: three reasons to read it with care."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from catalog.core import caveats
from catalog.core.merge import merge
from catalog.entries.collection import Entries
from catalog.entries.schema.benchmark import BenchmarkEntry
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.results import ResultsFile
from catalog.entries.schema.types import BenchmarkId, ModelId

if TYPE_CHECKING:
    from collections.abc import Mapping


def caveats_of_row(row: Mapping[str, Any], **variant: object) -> list[str]:
    """Ids of the caveats of `row`, a value of a model released on 2024-06-01."""
    model = ModelEntry.model_validate(
        {"name": "Oak", "released": "2024-06-01", "variants": [{"id": "api", "name": "Oak API", **variant}]}
    )
    shared = {"model": "oak/api", "benchmark": "tasks", "metric": "pass@1", "percent": 50}
    header = {"source": {"title": "A board", "kind": "leaderboard", "date": "2024-07-01"}}
    catalog = merge(
        Entries(
            models={ModelId("oak"): model},
            benchmarks={BenchmarkId("tasks"): BenchmarkEntry(name="Tasks")},
            results={"a/b": ResultsFile.model_validate({**header, "rows": [{**shared, **row}]})},
        )
    )
    (cell,) = catalog.cells.values()
    return [caveat.id for caveat in caveats.of(catalog.models[ModelId("oak")], "oak/api", cell.headline)]


@pytest.mark.parametrize(
    ("date", "ids"),
    [
        ("2024-05-31", ["before-release"]),
        ("2024-06-01", []),
        ("2024-06", []),  # some day of that month
        ("2023", ["before-release"]),
    ],
)
def test_a_date_before_the_release(date: str, ids: list[str]) -> None:
    assert caveats_of_row({"date": date}) == ids


def test_a_quotation_is_not_dated_by_its_run() -> None:
    assert caveats_of_row({"date": "2023", "quoted": True}) == []


def test_a_temperature_chosen_after_the_fact() -> None:
    assert caveats_of_row({"temperature_note": "best of 0.2, 0.8"}) == ["best-temperature"]
    assert caveats_of_row({"temperature": 0.2}) == []


def test_a_service_without_a_snapshot() -> None:
    assert caveats_of_row({}, checkpoint_unstated=True) == ["checkpoint-unstated"]
    assert caveats_of_row({}) == []


def test_a_row_may_state_the_snapshot_itself() -> None:
    assert caveats_of_row({"checkpoint": "oak-2024-06-01"}, checkpoint_unstated=True) == []


def test_several_caveats_have_an_order() -> None:
    row = {"date": "2023", "temperature_note": "best of 0.2, 0.8"}
    ids = ["before-release", "best-temperature", "checkpoint-unstated"]
    assert caveats_of_row(row, checkpoint_unstated=True) == ids


def test_no_caveat_without_an_entry() -> None:
    shared = {"model": "oak/api", "benchmark": "tasks", "metric": "pass@1", "percent": 50}
    header = {"source": {"title": "A board", "kind": "leaderboard"}, "rows": [shared]}
    catalog = merge(Entries(results={"a/b": ResultsFile.model_validate(header)}))
    (cell,) = catalog.cells.values()
    assert caveats.of(None, "oak/api", cell.headline) == ()
