"""Cells, quotations, editions and the headline rule, one at a time on invented rows."""

import random
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from catalog.core.merge import merge
from catalog.core.records import Catalog, Cell
from catalog.entries.collection import Entries, Vocabulary
from catalog.entries.schema.benchmark import BenchmarkEntry
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.problems import ProblemsFile
from catalog.entries.schema.results import ResultsFile
from catalog.entries.schema.terms import Metric
from catalog.entries.schema.types import BenchmarkId, ModelId
from catalog.stats.intervals import clustered

MODEL = ModelEntry.model_validate(
    {"name": "Oak", "variants": [{"id": "7b", "name": "Oak 7B"}, {"id": "1b", "name": "Oak 1B"}]}
)
BENCHMARK = BenchmarkEntry.model_validate(
    {
        "name": "Tasks",
        "instances": 100,
        "programming_languages": ["python"],
        "versions": [{"id": "v1", "name": "Tasks v1", "instances": 80}],
        "splits": [{"id": "hard", "name": "Hard", "instances": 20}],
    }
)
DEVELOPER = {"name": "Oak team", "relationship": "developer"}
INDEPENDENT = {"name": "Board", "relationship": "third-party"}


def file(
    *rows: Mapping[str, Any], measured_by: Mapping[str, str] | None = None, **header: Any
) -> ResultsFile:
    return ResultsFile.model_validate(
        {
            "source": {"title": "A source", "kind": "paper", **header.pop("source", {})},
            "measured_by": measured_by or INDEPENDENT,
            **header,
            "rows": [{"model": "oak/7b", "benchmark": "tasks", "metric": "pass@1", **row} for row in rows],
        }
    )


def catalog(**files: ResultsFile) -> Catalog:
    return with_problems({}, **files)


def with_problems(beside: Mapping[str, ProblemsFile], /, **files: ResultsFile) -> Catalog:
    return merge(
        Entries(
            models={ModelId("oak"): MODEL},
            benchmarks={BenchmarkId("tasks"): BENCHMARK},
            results={f"source/{name}": file for name, file in files.items()},
            problems={f"source/{name}": file for name, file in beside.items()},
            vocabulary=Vocabulary(
                metrics={
                    "pass@k": Metric(
                        name="pass@k",
                        kind="execution",
                        unit="percent",
                        better="higher",
                        share_of_problems=True,
                    ),
                    "relative-gain": Metric(
                        name="Relative gain", kind="execution", unit="percent", better="higher"
                    ),
                }
            ),
        )
    )


def only(merged: Catalog) -> Cell:
    (cell,) = merged.cells.values()
    return cell


FIRST_AND_SECOND = [
    # What the rule prefers, and what it prefers it to; all else equal.
    (file({"percent": 10}), file({"percent": 20, "status": "disputed"})),
    (file({"percent": 10, "status": "disputed"}), file({"percent": 20, "status": "withdrawn"})),
    (file({"percent": 10}), file({"percent": 20, "verified": False})),
    (file({"percent": 10}), file({"percent": 20, "quoted": True, "measured_by": INDEPENDENT})),
    (file({"percent": 10}), file({"percent": 20}, measured_by=DEVELOPER)),
    (file({"percent": 10}, measured_by=DEVELOPER), file({"percent": 20}, measured_by={"name": "Somebody"})),
    (
        file({"percent": 10}, source={"date": "2024-05-02"}),
        file({"percent": 20}, source={"date": "2024-05-01"}),
    ),
    (file({"percent": 10}, source={"date": "2020"}), file({"percent": 20})),
    (file({"percent": 20, "temperature": 0.2}), file({"percent": 10, "temperature": 0.8})),
    # A criterion that comes earlier in the rule wins over all that come later.
    (
        file({"percent": 10}, measured_by=DEVELOPER, source={"date": "2020"}),
        file({"percent": 20, "verified": False}, source={"date": "2024"}),
    ),
    (
        file({"percent": 10, "verified": True}, measured_by=DEVELOPER),
        file({"percent": 20, "quoted": True, "measured_by": INDEPENDENT}, source={"date": "2024"}),
    ),
]


@pytest.mark.parametrize(("first", "second"), FIRST_AND_SECOND)
def test_the_headline_follows_the_rule(first: ResultsFile, second: ResultsFile) -> None:
    for files in ({"a": first, "b": second}, {"a": second, "b": first}):
        cell = only(catalog(**files))
        assert cell.headline.row == first.rows[0]
        assert [observation.row for observation in cell.observations] == [first.rows[0], second.rows[0]]


def test_merging_ignores_the_order_of_files_and_rows() -> None:
    random_ = random.Random(7)
    rows: list[dict[str, Any]] = [
        {"model": model, "percent": percent, "temperature": temperature}
        for model in ("oak/1b", "oak/7b")
        for percent, temperature in ((10, 0.2), (12, 0.8), (12, 0.6))
    ]
    expected = catalog(a=file(*rows), b=file(*rows[:3])).cells
    for _ in range(10):
        shuffled = random_.sample(rows, len(rows))
        again = catalog(b=file(*rows[:3]), a=file(*shuffled)).cells
        assert list(again) == list(expected)
        for key, cell in again.items():
            assert [observation.key for observation in cell.observations] == [
                observation.key for observation in expected[key].observations
            ]


def test_a_quotation_stands_below_the_measurement_that_it_repeats() -> None:
    quoted = {"quoted": True, "measured_by": DEVELOPER}
    merged = catalog(
        paper=file({"percent": 28.81}, measured_by=DEVELOPER),
        one=file({"percent": 28.8, **quoted}),  # printed with fewer decimals
        two=file({"percent": 28.81, **quoted}),
        other=file({"percent": 28.9, **quoted}),  # not the same number
    )
    first, second = only(merged).edition.measurements
    assert (first.stated.row.number.printed, len(first.quotations)) == ("28.81", 2)
    assert (second.stated.row.number.printed, len(second.quotations)) == ("28.9", 0)


def test_a_quotation_stands_below_its_measurement_even_where_the_rule_prefers_it() -> None:
    quoted = {"quoted": True, "measured_by": DEVELOPER}
    cell = only(
        catalog(
            paper=file({"percent": 29.28, "verified": False}, measured_by=DEVELOPER),
            survey=file({"percent": 29.3, **quoted}),
            other=file({"percent": 29.3}),
        )
    )
    assert [observation.row.number.printed for observation in cell.observations] == ["29.3", "29.3", "29.28"]
    independent, developers = cell.edition.measurements
    assert (independent.stated.measurer, independent.quotations) == ("Board", ())
    assert developers.stated.row.number.printed == "29.28"
    assert [observation.row.number.printed for observation in developers.quotations] == ["29.3"]


def test_a_quotation_does_not_inherit_who_measured_from_the_file() -> None:
    cell = only(catalog(a=file({"percent": 10, "quoted": True})))
    assert (cell.headline.measurer, cell.headline.relationship) == (None, None)
    whole_file = only(catalog(a=file({"percent": 10}, quoted=True)))
    assert whole_file.headline.measurer == "Board"


def test_versions_stand_in_one_cell_and_are_never_compared() -> None:
    cell = only(
        catalog(
            a=file({"percent": 90, "version": "v1"}, source={"date": "2024"}),
            b=file({"percent": 10}, source={"date": "2023"}),
        )
    )
    assert [edition.version for edition in cell.editions] == ["v1", None]
    assert not any(edition.disagrees for edition in cell.editions)
    assert cell.headline.row.version == "v1"


def test_what_is_scored_apart_is_a_cell_of_its_own() -> None:
    rows: list[dict[str, Any]] = [
        {"percent": 10},
        {"percent": 10, "split": "hard"},
        {"percent": 10, "metric": "pass@10"},
        {"percent": 10, "language": "java"},
        {"percent": 10, "method": "repair"},
        {"percent": 10, "method": "repair", "method_setup": "two rounds"},
        {"percent": 10, "metric": "pass@t", "token_budget": 7000},
        {"percent": 10, "metric": "pass@t", "token_budget": 9000},
        {"percent": 10, "model": "oak/1b"},
    ]
    assert len(catalog(a=file(*rows)).cells) == len(rows)


def test_the_only_language_of_a_benchmark_need_not_be_written() -> None:
    assert (
        only(catalog(a=file({"percent": 10}, {"percent": 11, "language": "python"}))).key.language == "python"
    )


@pytest.mark.parametrize(
    ("row", "problems", "assumed"),
    [
        ({"problems": 12}, 12, False),
        ({"version": "v1"}, 80, False),
        ({"split": "hard"}, 20, False),
        ({}, 80, True),  # 100 or 80: the source does not say, so the interval is the wider one
    ],
)
def test_intervals_come_from_the_problems_that_were_scored(
    row: dict[str, Any], problems: int, *, assumed: bool
) -> None:
    headline = only(catalog(a=file({"percent": 50, **row}))).headline
    assert (headline.problems, headline.problems_assumed) == (problems, assumed)
    assert headline.interval is not None


def test_a_gain_is_no_rate_and_has_no_interval() -> None:
    assert only(catalog(a=file({"percent": 47.1, "metric": "relative-gain"}))).headline.interval is None


def test_reports_disagree_when_one_lies_outside_the_headlines_interval() -> None:
    near = only(
        catalog(a=file({"percent": 50, "problems": 100}), b=file({"percent": 59}, measured_by=DEVELOPER))
    )
    far = only(
        catalog(a=file({"percent": 50, "problems": 100}), b=file({"percent": 61}, measured_by=DEVELOPER))
    )
    assert (near.edition.disagrees, far.edition.disagrees) == (False, True)
    withdrawn = file({"percent": 61, "status": "withdrawn"}, measured_by=DEVELOPER)
    assert not only(catalog(a=file({"percent": 50, "problems": 100}), b=withdrawn)).edition.disagrees


def test_a_row_stands_before_its_header_and_differences_are_named() -> None:
    cell = only(
        catalog(
            a=file({"percent": 50, "temperature": 0.8}, settings={"temperature": 0.2, "shots": 3}),
            b=file({"percent": 51}, settings={"temperature": 0.2, "shots": 3}),
        )
    )
    assert {observation.settings["temperature"] for observation in cell.observations} == {0.8, 0.2}
    assert cell.edition.differing == ("temperature",)


def test_the_key_of_a_row_outlives_its_neighbours() -> None:
    alone = only(catalog(a=file({"percent": 50}))).headline.key
    cell = catalog(a=file({"percent": 3, "model": "oak/1b"}, {"percent": 50})).cells
    assert alone in {merged_cell.headline.key for merged_cell in cell.values()}


def test_values_of_problems_go_to_the_row_that_they_explain() -> None:
    beside = ProblemsFile.model_validate(
        {
            "tables": [
                {
                    "benchmark": "tasks",
                    "split": "hard",
                    "metric": "pass@1",
                    "runs": ["Oak-7B", "oak/1b"],
                    "problems": [
                        {"id": "t/1", "date": "2024-02-01", "values": "1/2 80"},
                        {"id": "t/2", "values": "3/10 0.0"},
                        {"id": "t/3", "values": "- 40"},
                    ],
                }
            ]
        }
    )
    board = file(
        {"percent": 40, "as_reported": "Oak-7B", "split": "hard"},
        {"percent": 40, "model": "oak/1b", "split": "hard"},
        {"percent": 40, "model": "oak/1b"},
    )
    merged = with_problems({"board": beside}, board=board)
    values = {
        (str(key.variant), key.split): [
            (score.problem.id, score.fraction, score.counts) for score in cell.headline.by_problem
        ]
        for key, cell in merged.cells.items()
    }
    assert values == {
        ("oak/7b", "hard"): [("t/1", 0.5, (1, 2)), ("t/2", 0.3, (3, 10))],
        ("oak/1b", "hard"): [("t/1", 0.8, None), ("t/2", 0.0, None), ("t/3", 0.4, None)],
        ("oak/1b", ""): [],
    }


def counted(*runs: str, values: Sequence[str]) -> ProblemsFile:
    """A table of pass@1 on problems t/1, t/2 ..., with the values of a problem in one text."""
    problems = [{"id": f"t/{i}", "values": text} for i, text in enumerate(values, 1)]
    table = {"benchmark": "tasks", "metric": "pass@1", "runs": list(runs), "problems": problems}
    return ProblemsFile.model_validate({"tables": [table]})


def test_an_interval_is_made_from_problems_where_they_are_known() -> None:
    beside = counted("oak/7b", values=["1/2", "3/10", "10/10", "0/10"])
    merged = with_problems({"board": beside}, board=file({"percent": 45}))
    headline = only(merged).headline
    assert headline.interval == clustered([0.5, 0.3, 1.0, 0.0])
    assert (headline.problems, headline.problems_assumed) == (4, False)


@pytest.mark.parametrize(
    ("percent", "explained"),
    [
        ("72.22", True),
        ("72.2", True),
        ("70.0", False),
    ],
)
def test_counts_explain_every_k(percent: str, explained: bool) -> None:  # noqa: FBT001
    beside = counted("oak/7b", values=["2/4", "1/4", "2/4"])
    row = {"percent": float(percent), "metric": "pass@2"}
    merged = with_problems({"board": beside}, board=file({"percent": 41.67}, row))
    cell = next(cell for key, cell in merged.cells.items() if key.metric == "pass@2")
    rates = [5 / 6, 1 / 2, 5 / 6]
    assert [score.fraction for score in cell.headline.by_problem] == (
        pytest.approx(rates) if explained else []
    )


def test_counts_of_few_samples_say_nothing_about_a_larger_k() -> None:
    beside = counted("oak/7b", values=["2/4", "1/4"])
    row = {"percent": 100, "metric": "pass@5"}
    merged = with_problems({"board": beside}, board=file({"percent": 37.5}, row))
    assert [bool(cell.headline.by_problem) for _, cell in sorted(merged.cells.items())] == [True, False]


RATING = Metric(name="Rating", kind="comparison", unit="rating", better="higher", lowest=0)
ERRORS = Metric(name="Word error rate", kind="match", unit="percent", better="lower", lowest=0)


def scaled(metric: Metric, *rows: Mapping[str, Any]) -> Cell:
    """The cell of `rows`, whose metric is `metric`."""
    merged = merge(
        Entries(
            models={ModelId("oak"): MODEL},
            benchmarks={BenchmarkId("tasks"): BENCHMARK},
            results={"source/a": file(*({"metric": "scaled", **row} for row in rows))},
            vocabulary=Vocabulary(metrics={"scaled": metric}),
        )
    )
    return only(merged)


def test_a_rating_is_kept_in_its_own_unit_and_has_no_interval() -> None:
    cell = scaled(RATING, {"value": 1204.5, "problems": 100})
    assert (cell.headline.value, cell.headline.decimals, cell.headline.interval) == (1204.5, 1, None)
    assert cell.scale.printed(cell.headline.value) == 1204.5
    assert not cell.edition.disagrees


def test_an_error_rate_may_exceed_one_and_has_no_interval() -> None:
    cell = scaled(ERRORS, {"percent": 140.0, "problems": 100})
    assert cell.headline.value == pytest.approx(1.4)
    assert cell.headline.interval is None


@pytest.mark.parametrize(
    ("metric", "field", "best"), [(RATING, "value", 30), (ERRORS, "percent", 10)], ids=["rating", "errors"]
)
def test_of_equal_reports_the_best_is_the_headline(metric: Metric, field: str, best: int) -> None:
    rows = [{field: number, "temperature": number / 100} for number in (10, 20, 30)]
    cell = scaled(metric, *rows)
    assert cell.headline.row.number.printed == str(best)
    assert [cell.scale.printed(end) for end in (cell.edition.low, cell.edition.high)] == [10, 30]


@pytest.mark.parametrize(("quoted", "measurements"), [(1204, 1), (1205, 2)])
def test_a_quoted_rating_is_recognised_by_its_number(quoted: int, measurements: int) -> None:
    cell = scaled(RATING, {"value": 1204.3}, {"value": quoted, "quoted": True, "measured_by": INDEPENDENT})
    assert len(cell.edition.measurements) == measurements
