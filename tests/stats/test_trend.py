"""The line through scores of families, against numpy and against what must hold."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.stats.trend import MIN_GROUPS, Trend, fit

if TYPE_CHECKING:
    from collections.abc import Sequence

PROBLEMS = 164
POINTS = [(-1.0, 0.05), (0.0, 0.2), (0.3, 0.1), (0.8, 0.5), (1.1, 0.55), (1.5, 0.7), (1.8, 0.6), (2.0, 0.9)]
POINTS += [(x + 0.1, y + 0.03) for x, y in POINTS]
GROUPS = [*"abcdefgh", *"abcdefgh"]


def trend(points: Sequence[tuple[float, float]] = POINTS, groups: Sequence[str] = GROUPS) -> Trend:
    fitted = fit(points, groups, problems=PROBLEMS)
    assert fitted
    return fitted


def log_odds(fraction: float) -> float:
    return math.log((fraction * PROBLEMS + 0.5) / ((1 - fraction) * PROBLEMS + 0.5))


def test_the_line_is_that_of_least_squares() -> None:
    slope, at_zero = np.polyfit([x for x, _ in POINTS], [log_odds(y) for _, y in POINTS], 1)
    assert (trend().slope, trend().intercept) == pytest.approx((slope, at_zero))


def test_the_covariance_is_that_of_a_sandwich_by_group() -> None:
    x = np.array([[1.0, x] for x, _ in POINTS])
    rest = np.array([log_odds(y) for _, y in POINTS]) - x @ np.array([trend().intercept, trend().slope])
    sums = [
        sum(x[i] * rest[i] for i in range(len(POINTS)) if GROUPS[i] == name) for name in dict.fromkeys(GROUPS)
    ]
    meat = sum(np.outer(score_sum, score_sum) for score_sum in sums) * 8 / 7
    bread = np.linalg.inv(x.T @ x)
    sandwich = bread @ meat @ bread
    assert trend().variances == pytest.approx((sandwich[0, 0], sandwich[0, 1], sandwich[1, 1]))


@pytest.mark.parametrize(("freedom", "printed"), [(7, 2.365), (10, 2.228), (30, 2.042), (120, 1.980)])
def test_quantiles_are_those_of_the_tables(freedom: int, printed: float) -> None:
    groups = [str(i % (freedom + 1)) for i in range(2 * freedom + 2)]
    points = [(i / 10, 0.3 + (i % 7) / 20) for i in range(len(groups))]
    assert trend(points, groups).quantile == pytest.approx(printed, abs=0.005)


def test_relatives_that_agree_tell_no_more_than_one() -> None:
    alone = trend(POINTS[:8], GROUPS[:8])
    twice = trend(POINTS[:8] * 2, GROUPS)
    assert twice.variances == pytest.approx(alone.variances)


@given(st.floats(-3, 4))
def test_an_interval_holds_its_line_and_stays_a_fraction(x: float) -> None:
    middle, low, high = trend().predict(x)
    assert 0 <= low <= middle <= high <= 1


def test_odds_say_what_a_step_multiplies() -> None:
    times, low, high = trend().odds_ratio
    at = [trend().predict(x)[0] for x in (0, 1)]
    assert times == pytest.approx(at[1] / (1 - at[1]) / (at[0] / (1 - at[0])))
    assert low < times < high


def test_few_families_or_one_size_make_no_line() -> None:
    few = MIN_GROUPS - 1
    assert fit(POINTS[:few], GROUPS[:few], problems=PROBLEMS) is None
    assert fit([(1.0, y) for _, y in POINTS], GROUPS, problems=PROBLEMS) is None


@given(st.permutations(range(len(POINTS))))
def test_the_order_of_points_does_not_matter(order: list[int]) -> None:
    mixed = trend([POINTS[i] for i in order], [GROUPS[i] for i in order])
    assert mixed.slope == pytest.approx(trend().slope)
    assert mixed.variances == pytest.approx(trend().variances)
