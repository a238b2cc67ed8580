"""Linear regression on log-odds of scores, with errors clustered by model family."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import exp, fsum, log, sqrt
from typing import TYPE_CHECKING, Final

from catalog.stats.intervals import Z95

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

MIN_GROUPS: Final = 8  # fewer do not show the spread between families


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """Trend line: log-odds of a score = `intercept` + `slope` * x, with variances for its interval."""

    intercept: float
    slope: float
    variances: tuple[float, float, float]  # of at_zero, of both together, of slope
    quantile: float  # two-sided 95 % of Student's t, groups - 1 degrees of freedom

    def predict(self, x: float) -> tuple[float, float, float]:
        """The fitted fraction at `x`, and the low and high end of its 95 % interval."""
        middle = self.intercept + self.slope * x
        first, both, second = self.variances
        half = self.quantile * sqrt(max(0.0, first + 2 * x * both + x * x * second))
        return _fraction(middle), _fraction(middle - half), _fraction(middle + half)

    @property
    def odds_ratio(self) -> tuple[float, float, float]:
        """The odds ratio for one unit of x, and the low and high end of its 95 % interval."""
        half = self.quantile * sqrt(self.variances[2])
        return exp(self.slope), exp(self.slope - half), exp(self.slope + half)


def fit(points: Sequence[tuple[float, float]], groups: Sequence[Hashable], *, problems: int) -> Trend | None:
    """Least-squares trend of log-odds of `points` (x, fraction); None for fewer than eight groups.

    Log-odds of a fraction of `problems`, half a problem added to either side (Haldane 1956). The
    covariance lets the points of a group err together (Liang and Zeger 1986, with the factor G/(G-1)
    for G groups), since members of a family share their data and their makers.
    """
    names = sorted(set(map(str, groups)))
    if len(names) < MIN_GROUPS or len({x for x, _ in points}) < 2:  # noqa: PLR2004 - a line needs two
        return None
    xs = [x for x, _ in points]
    ys = [log((y * problems + 0.5) / ((1 - y) * problems + 0.5)) for _, y in points]
    count = len(points)
    sum_x, sum_xx = fsum(xs), fsum(x * x for x in xs)
    sum_y, sum_xy = fsum(ys), fsum(x * y for x, y in zip(xs, ys, strict=True))
    scale = count * sum_xx - sum_x * sum_x
    slope = (count * sum_xy - sum_x * sum_y) / scale
    at_zero = (sum_y - slope * sum_x) / count
    # The inverse of X'X, and X'r added up within each group.
    inverse = (sum_xx / scale, -sum_x / scale, count / scale)
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for x, y, group in zip(xs, ys, groups, strict=True):
        rest = y - at_zero - slope * x
        sums[str(group)][0] += rest
        sums[str(group)][1] += rest * x
    many = len(names)
    meat = [many / (many - 1) * fsum(s[i] * s[j] for s in sums.values()) for i, j in ((0, 0), (0, 1), (1, 1))]
    return Trend(
        intercept=at_zero,
        slope=slope,
        variances=_sandwich(inverse, meat),
        quantile=_student(many - 1),
    )


def _sandwich(bread: tuple[float, float, float], meat: Sequence[float]) -> tuple[float, float, float]:
    """Product bread x meat x bread of symmetric 2 by 2 matrices, as (first, off-diagonal, second)."""
    a, b, c = bread
    p, q, r = meat
    left = ((a * p + b * q, a * q + b * r), (b * p + c * q, b * q + c * r))
    return (
        left[0][0] * a + left[0][1] * b,
        left[0][0] * b + left[0][1] * c,
        left[1][0] * b + left[1][1] * c,
    )


def _student(freedom: int) -> float:
    """The 97.5 % quantile of Student's t; error up to 0.005 from 7 degrees of freedom on.

    Abramowitz and Stegun 1964, 26.7.5, four terms.
    """
    z, n = Z95, freedom
    return (
        z
        + (z**3 + z) / (4 * n)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * n**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * n**3)
    )


def _fraction(log_odds: float) -> float:
    return 1 / (1 + exp(-log_odds))
