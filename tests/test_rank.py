"""Intervals against a third party's numbers, ranks and frontiers against naive definitions."""

from math import isclose, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.rank import Interval, frontier, ranks, wilson

fractions = st.floats(0, 1)
problems = st.integers(1, 5000)


@pytest.mark.parametrize(
    ("correct", "n", "low", "high"),
    [
        # R 4.3, prop.test(x, n, correct = FALSE)$conf.int
        (0, 10, 0.0, 0.2775328),
        (5, 10, 0.2365931, 0.7634069),
        (81, 263, 0.2552711, 0.3662107),  # Newcombe 1998, table I, method 3
        (10, 10, 0.7224672, 1.0),
    ],
)
def test_wilson_gives_published_intervals(correct: int, n: int, low: float, high: float) -> None:
    interval = wilson(correct / n, n)
    assert isclose(interval.low, low, abs_tol=5e-5)
    assert isclose(interval.high, high, abs_tol=5e-5)


@given(fractions, problems)
def test_wilson_ends_solve_the_score_equation(fraction: float, n: int) -> None:
    interval = wilson(fraction, n)
    assert 0 <= interval.low <= interval.high <= 1
    for end in (interval.low, interval.high):
        if 1e-9 < end < 1 - 1e-9:
            z = abs(fraction - end) / sqrt(end * (1 - end) / n)
            assert isclose(z, 1.959963984540054, rel_tol=1e-4, abs_tol=1e-4)


@given(fractions, problems)
def test_more_problems_tell_more(fraction: float, n: int) -> None:
    few, many = wilson(fraction, n), wilson(fraction, 4 * n)
    assert many.high - many.low < few.high - few.low


boards = st.lists(st.tuples(fractions, st.none() | st.integers(1, 300)), max_size=25)


@given(boards)
def test_ranks_are_what_their_definition_says(board: list[tuple[float, int | None]]) -> None:
    values = [fraction for fraction, _ in board]
    intervals = [wilson(fraction, n) if n else None for fraction, n in board]
    ends = [interval or Interval(f, f) for f, interval in zip(values, intervals, strict=True)]
    for i, rank in enumerate(ranks(values, intervals)):
        assert rank.place == 1 + sum(value > values[i] for value in values)
        assert rank.tied == (values.count(values[i]) > 1)
        assert rank.best == 1 + sum(end.low > ends[i].high for end in ends)
        assert rank.worst == len(values) - sum(end.high < ends[i].low for end in ends)
        assert rank.best <= rank.place <= rank.worst


def test_ties_share_a_place_and_the_next_one_is_skipped() -> None:
    assert [rank.place for rank in ranks([0.5, 0.9, 0.5, 0.1], [None] * 4)] == [2, 1, 2, 4]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=30))
def test_frontier_keeps_what_nothing_smaller_reaches(points: list[tuple[int, int]]) -> None:
    kept = frontier(points)
    assert [points[i][0] for i in kept] == sorted({points[i][0] for i in kept})
    for i, (x, y) in enumerate(points):
        beaten = any(
            (other_x <= x and other_y > y) or (other_x < x and other_y >= y) for other_x, other_y in points
        )
        assert ((x, y) in [points[j] for j in kept]) == (not beaten), i
