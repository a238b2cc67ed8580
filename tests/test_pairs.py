"""Values on the same problems, compared problem by problem."""

from dataclasses import replace

import pytest

from catalog.pairs import compare, compare_all
from catalog.records import Observation, ProblemScore
from catalog.schema.problems import ScoredProblem
from catalog.schema.results import ResultRow, ResultsFile
from catalog.statistics.comparisons import paired_difference
from catalog.statistics.intervals import clustered, mean

ROW = {"model": "oak/7b", "benchmark": "tasks", "metric": "pass@1", "percent": 50}
FILE = ResultsFile.model_validate({"source": {"title": "A board", "kind": "leaderboard"}, "rows": [ROW]})


def observed(values: dict[str, float], **row: str) -> Observation:
    rates = list(values.values())
    return Observation(
        key="0123456789",
        results_id="board/all",
        file=FILE,
        row=ResultRow.model_validate(ROW | row),
        settings={},
        measurer=None,
        relationship=None,
        quoted=False,
        date=None,
        problems=len(rates),
        problems_assumed=False,
        fraction=mean(rates),
        interval=clustered(rates),
        by_problem=tuple(
            ProblemScore(ScoredProblem(id=id_, values="-"), rate, None) for id_, rate in values.items()
        ),
    )


THEIRS = {f"t/{i}": i / 99 for i in range(100)}
OURS = {id_: min(1.0, rate + 0.1) for id_, rate in THEIRS.items()}


def test_problems_are_matched_by_name_and_not_by_place() -> None:
    compared = compare(observed(OURS), observed(dict(reversed(THEIRS.items()))))
    assert compared is not None
    difference, shared = compared
    assert shared == 100
    assert difference.sure
    expected = paired_difference(list(OURS.values()), list(THEIRS.values()))
    assert difference.value == pytest.approx(expected.value)
    assert difference.interval.low == pytest.approx(expected.interval.low)


@pytest.mark.parametrize("kept", [90, 89])
def test_only_problems_that_both_have_are_compared_and_they_must_be_most(kept: int) -> None:
    compared = compare(observed(OURS), observed(dict(list(THEIRS.items())[:kept])))
    assert (compared[1] if compared else None) == (90 if kept == 90 else None)


@pytest.mark.parametrize(
    "row", [{"metric": "pass@10"}, {"version": "v2"}, {"split": "hard"}, {"language": "java"}]
)
def test_what_is_scored_otherwise_is_not_compared(row: dict[str, str]) -> None:
    assert compare(observed(OURS), observed(THEIRS, **row)) is None
    assert compare_all([observed(OURS), observed(THEIRS, **row)]) == {}


def test_without_problems_there_is_nothing_to_compare() -> None:
    assert compare(observed(OURS), replace(observed(THEIRS), by_problem=())) is None


def test_every_two_whose_intervals_overlap() -> None:
    far = dict.fromkeys(THEIRS, 0.0)
    found = compare_all(
        [observed(OURS), replace(observed(OURS), by_problem=()), observed(THEIRS), observed(far)]
    )
    assert found.keys() == {(0, 2)}
    assert found[0, 2] == compare(observed(OURS), observed(THEIRS))[0]  # type: ignore[index]
