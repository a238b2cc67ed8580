"""Ranks and frontiers against naive definitions."""

from hypothesis import given
from hypothesis import strategies as st

from catalog.stats.comparisons import Comparison
from catalog.stats.intervals import Interval, wilson
from catalog.stats.ranking import frontier, ranks

fractions = st.floats(0, 1)
signed = st.floats(-1, 1)

boards = st.lists(st.tuples(fractions, st.none() | st.integers(1, 300)), max_size=25)


@given(boards)
def test_ranks_are_what_their_definition_says(board: list[tuple[float, int | None]]) -> None:
    values = [fraction for fraction, _ in board]
    intervals = [wilson(fraction, n) if n else None for fraction, n in board]
    ends = [interval or Interval(f, f) for f, interval in zip(values, intervals, strict=True)]
    for i, rank in enumerate(ranks(values, intervals)):
        assert rank.position == 1 + sum(value > values[i] for value in values)
        assert rank.tied == (values.count(values[i]) > 1)
        assert rank.best == 1 + sum(end.low > ends[i].high for end in ends)
        assert rank.worst == len(values) - sum(end.high < ends[i].low for end in ends)
        assert rank.best <= rank.position <= rank.worst


def test_a_comparison_of_two_decides_instead_of_their_intervals() -> None:
    wide = [Interval(0.4, 0.6), Interval(0.3, 0.5), Interval(0.0, 0.1)]
    values = [0.5, 0.4, 0.05]
    assert [(rank.best, rank.worst) for rank in ranks(values, wide)] == [(1, 2), (1, 2), (3, 3)]
    surely = {(0, 1): Comparison(0.1, Interval(0.02, 0.18))}
    assert [(rank.best, rank.worst) for rank in ranks(values, wide, surely)] == [(1, 1), (2, 2), (3, 3)]
    the_same_said_backwards = {(1, 0): Comparison(-0.1, Interval(-0.18, -0.02))}
    assert ranks(values, wide, the_same_said_backwards) == ranks(values, wide, surely)
    hardly = {(0, 2): Comparison(0.45, Interval(-0.01, 0.9))}
    assert [(rank.best, rank.worst) for rank in ranks(values, wide, hardly)] == [(1, 3), (1, 2), (2, 3)]


@given(boards, st.data())
def test_ranges_follow_comparisons_where_there_are_some(
    board: list[tuple[float, int | None]], data: st.DataObject
) -> None:
    values = [fraction for fraction, _ in board]
    intervals = [wilson(fraction, n) if n else None for fraction, n in board]
    ends = [interval or Interval(f, f) for f, interval in zip(values, intervals, strict=True)]
    pairs = [(i, j) for i in range(len(board)) for j in range(i)]
    differences = st.builds(
        lambda at, width: Comparison(at, Interval(at - width, at + width)), signed, fractions
    )
    paired = data.draw(st.dictionaries(st.sampled_from(pairs), differences)) if pairs else {}

    def surely_ahead(i: int, j: int) -> bool:
        if (i, j) in paired:
            return paired[i, j].interval.low > 0
        if (j, i) in paired:
            return paired[j, i].interval.high < 0
        return ends[i].low > ends[j].high

    others = range(len(board))
    for i, rank in enumerate(ranks(values, intervals, paired)):
        best = 1 + sum(surely_ahead(j, i) for j in others if j != i)
        worst = len(board) - sum(surely_ahead(i, j) for j in others if j != i)
        assert (rank.best, rank.worst) == (min(best, rank.position), max(worst, rank.position))


def test_ties_share_a_place_and_the_next_one_is_skipped() -> None:
    assert [rank.position for rank in ranks([0.5, 0.9, 0.5, 0.1], [None] * 4)] == [2, 1, 2, 4]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=30))
def test_frontier_keeps_what_nothing_smaller_reaches(points: list[tuple[int, int]]) -> None:
    kept = frontier(points)
    assert [points[i][0] for i in kept] == sorted({points[i][0] for i in kept})
    for i, (x, y) in enumerate(points):
        beaten = any(
            (other_x <= x and other_y > y) or (other_x < x and other_y >= y) for other_x, other_y in points
        )
        assert ((x, y) in [points[j] for j in kept]) == (not beaten), i


@given(st.data())
def test_lower_is_better_mirrors_higher_is_better(data: st.DataObject) -> None:
    values = data.draw(st.lists(st.integers(-9, 9).map(float), min_size=1, max_size=8))
    ends = data.draw(st.lists(st.integers(0, 5), min_size=len(values), max_size=len(values)))
    intervals = [Interval(value - end, value + end) for value, end in zip(values, ends, strict=True)]
    mirrored = [Interval(-interval.high, -interval.low) for interval in intervals]
    paired = {}
    if len(values) > 1:
        paired[0, 1] = Comparison(1.0, Interval(0.5, 1.5))
    backwards = {pair: Comparison(-1.0, Interval(-1.5, -0.5)) for pair in paired}
    assert ranks(values, intervals, paired, lower_is_better=True) == ranks(
        [-value for value in values], mirrored, backwards
    )


def test_frontier_of_a_metric_whose_low_values_are_better() -> None:
    assert frontier([(1, 9), (2, 9), (3, 5), (4, 6), (5, 1)], lower_is_better=True) == [0, 2, 4]
