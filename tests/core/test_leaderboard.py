"""What may be compared on a leaderboard, and how it is ranked."""

from collections.abc import Mapping
from typing import Any

import pytest

from catalog.core.configurations import from_fields
from catalog.core.leaderboard import (
    LEAST_WITH_ONE_METHOD,
    Leaderboard,
    in_best_configuration,
    leaderboards,
    ranks_by_cell,
)
from catalog.core.merge import merge
from catalog.core.records import BenchmarkRecord
from catalog.entries.collection import Entries, Vocabulary
from catalog.entries.schema.benchmark import BenchmarkEntry
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.results import ResultsFile
from catalog.entries.schema.terms import Metric
from catalog.entries.schema.types import BenchmarkId, ModelId

BENCHMARK = BenchmarkEntry.model_validate(
    {
        "name": "Tasks",
        "instances": 100,
        "metrics": ["resolved", "pass@k"],
        "versions": [{"id": "v1", "name": "Tasks v1", "instances": 100}],
    }
)
MODELS = [f"m{number}" for number in range(6)]


def record(*rows: Mapping[str, Any]) -> BenchmarkRecord:
    """The benchmark with results; every row is of pass@1 unless it says otherwise."""
    model = {"name": "Oak", "variants": [{"id": id_, "name": f"Oak {id_}"} for id_ in MODELS]}
    results = {
        "source": {"title": "A source", "kind": "paper"},
        "measured_by": {"name": "Board", "relationship": "third-party"},
        "rows": [
            {"benchmark": "tasks", "metric": "pass@1", **row, "model": f"oak/{row['model']}"} for row in rows
        ],
    }
    merged = merge(
        Entries(
            models={ModelId("oak"): ModelEntry.model_validate(model)},
            benchmarks={BenchmarkId("tasks"): BENCHMARK},
            results={"source/file": ResultsFile.model_validate(results)},
            vocabulary=Vocabulary(
                metrics={
                    "pass@k": Metric(
                        name="pass@k",
                        kind="execution",
                        unit="percent",
                        better="higher",
                        share_of_problems=True,
                    ),
                    "errors": Metric(name="Error rate", kind="match", unit="percent", better="lower"),
                    "resolved": Metric(
                        name="Resolved",
                        kind="execution",
                        unit="percent",
                        better="higher",
                        share_of_problems=True,
                    ),
                }
            ),
        )
    )
    return merged.benchmarks[BenchmarkId("tasks")]


def ranked(board: Leaderboard) -> list[tuple[str, int, int, int]]:
    """(variant, place, best, worst) of the ranked entrants, in their order."""
    return [
        (cell.key.variant.partition("/")[2], rank.position, rank.best, rank.worst)
        for (cell, _), rank in board.ranked()
    ]


def test_the_highest_value_is_first_and_intervals_bound_its_place() -> None:
    (board,) = leaderboards(
        record({"model": "m0", "percent": 50}, {"model": "m1", "percent": 52}, {"model": "m2", "percent": 90})
    )
    assert ranked(board) == [("m2", 1, 1, 1), ("m1", 2, 2, 3), ("m0", 3, 2, 3)]


@pytest.mark.parametrize(
    "other",
    [
        {"version": "v1"},
        {"metric": "resolved"},
        {"language": "java"},
        {"token_budget": 1000},
        {"split": "hard"},
    ],
    ids=str,
)
def test_only_like_is_compared_with_like(other: Mapping[str, Any]) -> None:
    boards = leaderboards(record({"model": "m0", "percent": 50}, {"model": "m1", "percent": 60, **other}))
    assert [len(board.entrants) for board in boards] == [1, 1]
    assert [rank.position for board in boards for _, rank in board.ranked()] == [1, 1]


def test_pass_at_1_is_first_then_the_metrics_of_the_benchmark() -> None:
    rows = [
        {"model": "m0", "percent": 50, "metric": metric}
        for metric in ("exact", "resolved", "pass@10", "pass@1")
    ]
    assert [board.key.metric for board in leaderboards(record(*rows))] == [
        "pass@1",
        "pass@10",
        "resolved",
        "exact",
    ]


@pytest.mark.parametrize("change", [{"status": "disputed", "status_reason": "Wrong."}, {"method": "repair"}])
def test_disputed_values_and_values_of_methods_have_no_rank(change: Mapping[str, Any]) -> None:
    of_tasks = record({"model": "m0", "percent": 50}, {"model": "m1", "percent": 60, **change})
    (board,) = leaderboards(of_tasks)
    assert ranked(board) == [("m0", 1, 1, 1)]
    assert [entrant.cell.key.variant for entrant in board.unranked()] == ["oak/m1"]
    assert [(key.variant, version) for key, version in ranks_by_cell(of_tasks)] == [("oak/m0", None)]


def test_without_plain_generation_models_are_ranked_within_a_method_that_many_share() -> None:
    shared = [{"model": id_, "percent": 50, "method": "agent"} for id_ in MODELS[:LEAST_WITH_ONE_METHOD]]
    alone = {"model": "m0", "percent": 70, "method": "other"}
    first, second = leaderboards(record(*shared, alone))
    assert (first.key.method, len(first.ranked()), len(first.unranked())) == (
        "agent",
        LEAST_WITH_ONE_METHOD,
        0,
    )
    assert (second.key.method, len(second.ranked()), len(second.unranked())) == ("", 0, 1)
    (only,) = leaderboards(record(*shared[1:], alone))
    assert (only.key.method, only.ranked()) == ("", [])


def test_lower_is_better_ranks_the_lowest_first() -> None:
    rows = [{"model": f"m{i}", "metric": "errors", "percent": p} for i, p in enumerate((140, 9, 30, 9))]
    (board,) = leaderboards(record(*rows, {"model": "m4", "metric": "errors", "percent": 1, "method": "x"}))
    assert board.scale.lower_is_better
    assert ranked(board) == [("m1", 1, 1, 2), ("m3", 1, 1, 2), ("m2", 3, 3, 3), ("m0", 4, 4, 4)]
    assert [entrant.cell.key.method for entrant in board.unranked()] == ["x"]


def test_a_variant_is_ranked_once_in_its_best_configuration() -> None:
    (board,) = leaderboards(
        record(
            {"model": "m0", "percent": 50, "effort": "low"},
            {"model": "m0", "percent": 70, "effort": "high"},
            {"model": "m0", "percent": 90, "effort": "max", "status": "disputed", "status_reason": "why"},
            {"model": "m1", "percent": 60},
        )
    )
    assert [(cell.key.variant, cell.key.configuration.label) for (cell, _), _ in board.ranked()] == [
        ("oak/m0", "effort high"),
        ("oak/m1", ""),
    ]
    assert [entrant.cell.key.configuration.effort for entrant in board.other_configurations] == ["max", "low"]


def test_values_of_two_configurations_are_two_cells() -> None:
    cells = record(
        {"model": "m0", "percent": 50, "mode": "thinking"},
        {"model": "m0", "percent": 40, "mode": "non-thinking"},
        {"model": "m0", "percent": 41, "mode": "non-thinking", "temperature": 0.5},
    ).cells
    assert [(cell.key.configuration.mode, len(cell.observations)) for cell in cells] == [
        ("non-thinking", 2),
        ("thinking", 1),
    ]
    assert [cell.key.configuration.mode for cell in in_best_configuration(cells)] == ["thinking"]


@pytest.mark.parametrize(
    ("fields", "label"),
    [
        ({"effort": "high"}, "effort high"),
        ({"thinking_tokens": 32000}, "thinking, 32k tokens"),
        ({"mode": "thinking", "thinking_tokens": 16384}, "thinking, 16k tokens"),
        ({"mode": "non-thinking"}, "no thinking"),
        ({"quantisation": "awq-int4", "tools": "web search"}, "awq-int4, with web search"),
        ({}, ""),
    ],
)
def test_a_configuration_has_a_short_label(fields: dict[str, str | int], label: str) -> None:
    assert from_fields(fields).label == label
    assert from_fields(from_fields(fields).stated) == from_fields(fields)
