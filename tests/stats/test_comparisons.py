"""Comparisons against published numbers, their own equations, and each other."""

from math import inf, isclose, sqrt

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from catalog.stats.comparisons import difference, gain, paired_difference, paired_gain, sign_test
from catalog.stats.intervals import Interval, mean, wilson

Z = 1.959963984540054
rates = st.integers(0, 10).map(lambda tenth: tenth / 10)
pairs = st.lists(st.tuples(rates, rates), min_size=2, max_size=60)


@pytest.mark.parametrize(
    ("x", "m", "y", "n", "low", "high"),
    [
        # Newcombe 1998, Statistics in Medicine 17:873-890, table II, method 10
        (56, 70, 48, 80, 0.0524, 0.3339),
        (9, 10, 3, 10, 0.1705, 0.8090),
        (10, 10, 0, 10, 0.6075, 1.0),
    ],
)
def test_difference_gives_published_intervals(
    x: int, m: int, y: int, n: int, low: float, high: float
) -> None:
    comparison = difference(x / m, y / n, wilson(x / m, m), wilson(y / n, n))
    assert isclose(comparison.value, x / m - y / n)
    assert isclose(comparison.interval.low, low, abs_tol=5e-5)
    assert isclose(comparison.interval.high, high, abs_tol=5e-5)


@given(st.integers(0, 40), st.integers(0, 40), st.integers(1, 100))
def test_passes_and_failures_give_the_interval_of_agresti_and_min(won: int, lost: int, tied: int) -> None:
    """Their formula, in the counts of the 2 by 2 table with a half added to each cell."""
    ours = [1.0] * won + [0.0] * lost + [1.0] * tied
    theirs = [0.0] * won + [1.0] * lost + [1.0] * tied
    n = won + lost + tied
    middle = (won - lost) / (n + 2)
    spread = Z * sqrt(won + lost + 1 - (won - lost) ** 2 / (n + 2)) / (n + 2)
    comparison = paired_difference(ours, theirs)
    assert isclose(comparison.interval.low, max(-1, min(middle - spread, comparison.value)), abs_tol=1e-12)
    assert isclose(comparison.interval.high, min(1, max(middle + spread, comparison.value)), abs_tol=1e-12)


@given(pairs)
def test_turning_a_difference_round_changes_its_sign(both: list[tuple[float, float]]) -> None:
    ours, theirs = [our for our, _ in both], [their for _, their in both]
    forwards, backwards = paired_difference(ours, theirs), paired_difference(theirs, ours)
    assert isclose(forwards.value, -backwards.value, abs_tol=1e-15)
    assert isclose(forwards.interval.low, -backwards.interval.high, abs_tol=1e-12)
    assert forwards.interval.contains(forwards.value)
    assert -1 <= forwards.interval.low < forwards.interval.high <= 1
    assert forwards.is_significant == backwards.is_significant


def test_pairs_tell_apart_what_two_intervals_do_not() -> None:
    theirs = [i / 199 for i in range(200)]
    ours = [min(1.0, rate + 0.05) for rate in theirs]
    apart = difference(
        mean(ours), mean(theirs), wilson(mean(ours), len(ours)), wilson(mean(theirs), len(theirs))
    )
    assert not apart.is_significant
    assert paired_difference(ours, theirs).is_significant


def test_a_paired_interval_holds_the_true_difference_as_often_as_it_says() -> None:
    random = np.random.default_rng(2026)
    held = []
    for _ in range(600):
        hardness = random.beta(0.5, 0.5, 100)
        ours = random.binomial(5, np.clip(hardness * 0.9, 0, 1)) / 5
        theirs = random.binomial(5, hardness) / 5
        comparison = paired_difference(
            [float(solved) for solved in ours], [float(solved) for solved in theirs]
        )
        held.append(comparison.interval.contains(-0.05))
    assert 0.92 <= np.mean(held) <= 0.99


@given(pairs)
def test_ends_of_a_paired_gain_solve_the_equation_of_fieller(both: list[tuple[float, float]]) -> None:
    ours, base = np.array([our for our, _ in both]), np.array([base_score for _, base_score in both])
    comparison = paired_gain(list(map(float, ours)), list(map(float, base)))
    if base.mean() == 0:
        assert comparison is None
        return
    assert comparison is not None
    assert isclose(comparison.value, ours.mean() / base.mean() - 1, rel_tol=1e-12, abs_tol=1e-12)
    assert comparison.interval.low <= comparison.value <= comparison.interval.high
    if comparison.interval.high == inf:
        assert base.mean() <= Z * base.std(ddof=1) / sqrt(len(both)) + 1e-12
        return
    for end in (comparison.interval.low, comparison.interval.high):
        if end > -1:
            rest = ours - (end + 1) * base
            assert isclose(abs(rest.mean()), Z * rest.std(ddof=1) / sqrt(len(both)), abs_tol=1e-6)


@given(st.floats(0.05, 0.95), st.floats(0.2, 0.95), st.floats(0.001, 0.04), st.floats(0.001, 0.04))
def test_a_gain_from_even_intervals_is_that_of_fieller(
    ours: float, base: float, our_half: float, base_half: float
) -> None:
    """With intervals of equal arms, MOVER-R is Fieller's interval for independent means."""
    comparison = gain(
        ours,
        base,
        Interval(ours - our_half, ours + our_half),
        Interval(base - base_half, base + base_half),
    )
    assert comparison is not None
    for end in (comparison.interval.low, comparison.interval.high):
        ratio = end + 1
        assert isclose(
            (ours - ratio * base) ** 2, our_half**2 + ratio**2 * base_half**2, rel_tol=1e-6, abs_tol=1e-12
        )


@given(st.integers(0, 50), st.integers(0, 50))
def test_a_gain_lies_in_its_interval_and_none_falls_below_minus_one(won: int, base: int) -> None:
    assume(base)
    comparison = gain(won / 50, base / 50, wilson(won / 50, 50), wilson(base / 50, 50))
    assert comparison is not None
    assert -1 <= comparison.interval.low <= comparison.value <= comparison.interval.high < inf


def test_there_is_no_gain_over_nothing() -> None:
    assert gain(0.5, 0.0, wilson(0.5, 10), wilson(0.0, 10)) is None
    assert paired_gain([1.0, 0.0], [0.0, 0.0]) is None


def test_the_sign_test_needs_six_pairs_and_counts_both_directions() -> None:
    assert sign_test(5, 0) == pytest.approx(0.0625)
    assert sign_test(6, 0) == sign_test(0, 6) == pytest.approx(0.03125)
    assert sign_test(9, 1) == pytest.approx(22 / 1024)
    assert sign_test(3, 3) == sign_test(0, 0) == 1
