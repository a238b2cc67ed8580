"""Leaderboards: values that may be compared, and their ranks."""

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
MODELS = [f"m{number}" for number in range(8)]


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


@pytest.mark.parametrize(
    ("more", "order"),
    [
        ([], ["resolved", "pass@1", "pass@10", "exact"]),
        (["resolved"], ["resolved", "pass@1", "pass@10", "exact"]),
        (["pass@1"], ["pass@1", "resolved", "pass@10", "exact"]),
        (["exact"], ["resolved", "pass@1", "pass@10", "exact"]),
    ],
    ids=["as listed", "most rows, listed first", "most rows, listed later", "most rows, not listed"],
)
def test_the_listed_metric_with_most_rows_is_first_then_as_the_benchmark_lists_them(
    more: list[str], order: list[str]
) -> None:
    rows = [
        {"model": "m0", "percent": 50, "metric": metric}
        for metric in ("exact", "resolved", "pass@10", "pass@1")
    ]
    rows += [{"model": "m1", "percent": 40, "metric": metric} for metric in more]
    assert [board.key.metric for board in leaderboards(record(*rows))] == order


def test_the_metric_with_most_rows_is_first_if_none_is_listed() -> None:
    rows = [{"model": f"m{number}", "percent": 50, "metric": "exact"} for number in range(2)]
    boards = leaderboards(record(*rows, {"model": "m0", "percent": 50, "metric": "errors"}))
    assert [board.key.metric for board in boards] == ["exact", "errors"]


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
    same, any_, systems = leaderboards(record(*shared, alone))
    assert (same.key.scope, same.key.method) == ("same-scaffold", "agent")
    assert [variant for variant, *_ in ranked(same)] == MODELS[:LEAST_WITH_ONE_METHOD]
    assert (any_.key.scope, any_.key.method) == ("any-scaffold", "")
    assert (systems.key.scope, systems.key.method) == ("systems", "")
    (only,) = leaderboards(record(*shared))
    assert only.key.scope == "same-scaffold"
    (few,) = leaderboards(record(*shared[1:]))
    assert (few.key.scope, few.ranked()) == ("models", [])


def test_with_any_scaffold_a_model_is_ranked_once_in_its_best_one() -> None:
    rows = [
        {"model": "m0", "percent": 50, "method": "agent", "method_version": "1.0"},
        {"model": "m0", "percent": 70, "method": "other", "effort": "low"},
        {"model": "m0", "percent": 71, "method": "other", "effort": "high"},
        {"model": "m0", "percent": 99, "method": "wrong", "status": "disputed", "status_reason": "Wrong."},
        {"model": "m1", "percent": 60, "method": "agent", "method_version": "1.1"},
        {"model": "m1", "percent": 62, "method": "agent", "method_setup": "with review"},
    ]
    any_, systems = leaderboards(record(*rows))
    assert any_.key.scope == "any-scaffold"
    assert [(cell.key.variant, cell.key.method, cell.key.method_setup) for (cell, _), _ in any_.ranked()] == [
        ("oak/m0", "other", ""),
        ("oak/m1", "agent", "with review"),
    ]
    assert (any_.unranked(), any_.other_configurations) == ([], ())
    assert [(cell.key.method, cell.headline.value) for (cell, _), _ in systems.ranked()] == [
        ("other", 0.71),
        ("agent", 0.62),
        ("agent", 0.6),
        ("agent", 0.5),
    ]
    assert [entrant.cell.headline.value for entrant in systems.other_configurations] == [0.7]
    assert [entrant.cell.key.method for entrant in systems.unranked()] == ["wrong"]


def test_each_model_with_one_system_needs_no_leaderboard_of_the_best_scaffold() -> None:
    rows = [{"model": id_, "percent": 50, "method": f"agent-{id_}"} for id_ in MODELS]
    (systems,) = leaderboards(record(*rows))
    assert (systems.key.scope, len(systems.ranked())) == ("systems", len(MODELS))


def test_versions_of_one_scaffold_are_compared_and_a_model_is_ranked_at_its_best_one() -> None:
    rows = [
        {"model": id_, "percent": 50 + i, "method": "agent", "method_version": f"1.{i}"}
        for i, id_ in enumerate(MODELS[:LEAST_WITH_ONE_METHOD])
    ]
    again = {"model": "m0", "percent": 80, "method": "agent", "method_version": "2.0"}
    of_tasks = record(*rows, again)
    (board,) = leaderboards(of_tasks)
    best, *_ = board.ranked()
    assert (best[0].cell.key.variant, best[0].cell.key.method_version) == ("oak/m0", "2.0")
    assert len(board.entrants) == LEAST_WITH_ONE_METHOD
    assert [entrant.cell.key.method_version for entrant in board.other_configurations] == ["1.0"]
    assert len(ranks_by_cell(of_tasks)) == LEAST_WITH_ONE_METHOD


def test_a_model_in_two_versions_counts_once_towards_a_leaderboard_of_its_own() -> None:
    rows = [
        {"model": id_, "percent": 50, "method": "agent", "method_version": version}
        for id_ in MODELS[: LEAST_WITH_ONE_METHOD - 1]
        for version in ("1.0", "2.0")
    ]
    (board,) = leaderboards(record(*rows))
    assert board.key.scope == "models"


def test_no_rank_among_systems_or_in_any_scaffold_is_a_rank_among_models() -> None:
    rows = [{"model": "m0", "percent": 50 + i, "method": f"agent-{i}"} for i in range(3)]
    assert ranks_by_cell(record(*rows)) == {}


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


def test_a_run_on_a_part_of_the_problems_is_not_ranked_among_whole_ones() -> None:
    (board,) = leaderboards(
        record(
            {"model": "m0", "percent": 90, "problems": 20},
            {"model": "m1", "percent": 50},
            {"model": "m2", "percent": 60, "problems": 99},  # one that did not run is no part
        )
    )
    assert [(entrant.cell.key.variant, rank.position) for entrant, rank in board.ranked()] == [
        ("oak/m2", 1),
        ("oak/m1", 2),
    ]
    assert [entrant.cell.key.variant for entrant in board.unranked()] == ["oak/m0"]


def test_runs_on_the_same_part_are_ranked() -> None:
    (board,) = leaderboards(
        record(*({"model": f"m{i}", "percent": 50 + i, "problems": 30} for i in range(3)))
    )
    assert len(board.ranked()) == 3


def test_a_run_on_all_problems_is_the_headline_and_the_best_before_one_on_a_part() -> None:
    high = {"effort": "high"}
    (board,) = leaderboards(
        record(
            {"model": "m0", "percent": 90, "problems": 20},
            {"model": "m0", "percent": 40},
            {"model": "m0", "percent": 80, "problems": 20, **high},
        )
    )
    assert [(entrant.edition.headline.value, rank.position) for entrant, rank in board.ranked()] == [(0.4, 1)]
