"""Intervals against published numbers, their own equations, and simulated benchmarks."""

from math import isclose, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.stats.intervals import clustered, design_effect, mean, wilson

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


rates = st.lists(fractions, min_size=1, max_size=60)


@given(st.lists(st.booleans(), min_size=1, max_size=300))
def test_one_sample_a_problem_gives_wilson(passed: list[bool]) -> None:
    interval, plain = (
        clustered([float(solved) for solved in passed]),
        wilson(sum(passed) / len(passed), len(passed)),
    )
    assert isclose(interval.low, plain.low, abs_tol=1e-12)
    assert isclose(interval.high, plain.high, abs_tol=1e-12)


@given(rates)
def test_what_varies_less_than_coin_flips_has_a_narrower_interval(seen: list[float]) -> None:
    interval, plain = clustered(seen), wilson(min(1.0, mean(seen)), len(seen))
    assert 0 <= interval.low <= mean(seen) + 1e-15
    assert mean(seen) - 1e-15 <= interval.high <= 1
    assert interval.high - interval.low <= plain.high - plain.low + 1e-12
    assert 0 < design_effect(seen) <= 1


@given(rates, st.permutations(range(60)))
def test_the_order_of_problems_does_not_matter(seen: list[float], order: list[int]) -> None:
    assert clustered(seen) == clustered([seen[i] for i in order if i < len(seen)])


def test_the_interval_is_that_of_the_mean_where_problems_are_many() -> None:
    seen = list(np.random.default_rng(3).beta(2, 1, 20_000))
    spread = 1.959963984540054 * np.std(seen) / sqrt(len(seen))
    interval = clustered(seen)
    assert isclose(interval.high - interval.low, 2 * spread, rel_tol=2e-3)


@pytest.mark.parametrize("problems", [30, 164])
@pytest.mark.parametrize("samples", [1, 10, 200])
@pytest.mark.parametrize(
    ("a", "b"), [(0.3, 0.3), (0.2, 1.8), (6, 0.5), (10, 10)], ids=["either", "hard", "easy", "alike"]
)
def test_the_interval_holds_the_true_mean_as_often_as_it_says(
    a: float, b: float, samples: int, problems: int
) -> None:
    """Benchmarks whose problems are solved with chances from a beta distribution, 400 of each kind."""
    random = np.random.default_rng(2026)
    chances = random.beta(a, b, (400, problems))
    seen = random.binomial(samples, chances) / samples
    held = [clustered([float(rate) for rate in row]).contains(a / (a + b)) for row in seen]
    assert np.mean(held) >= 0.92
