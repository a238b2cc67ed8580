"""Differences and relative gains between two rates, with their intervals."""

from __future__ import annotations

from dataclasses import dataclass
from math import comb, fsum, hypot, inf, sqrt
from typing import TYPE_CHECKING

from catalog.stats.intervals import Z95, Interval, mean

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Comparison:
    """A difference or a relative gain of two rates, with its 95 % interval.

    A difference is a fraction: 0.05 is five points. A relative gain is a share of the baseline: 0.25 is a
    quarter more; its interval has an infinite end if the baseline may be 0.
    """

    value: float
    interval: Interval

    @property
    def is_significant(self) -> bool:
        """True if 0 is outside the 95 % interval."""
        return not self.interval.contains(0.0)


def paired_difference(ours: Sequence[float], theirs: Sequence[float]) -> Comparison:
    """The difference of two means over the same problems in the same order: ours minus theirs.

    Hard problems are hard for both, so the problems' differences vary less than the rates do, and
    pairs tell apart what two intervals do not. The interval is that of Agresti and Min 2005
    (Statistics in Medicine 24:729-740), carried over from passes and failures to rates: before mean
    and variance are taken, two problems are added, half a win for each side and a tie, so that no
    interval is without width. The value is the plain difference. Needs at least one problem.
    """
    differences = [our - their for our, their in zip(ours, theirs, strict=True)]
    problems = len(differences) + 2
    middle = fsum(differences) / problems
    variance = (fsum(difference * difference for difference in differences) + 1) / problems - middle * middle
    spread = Z95 * sqrt(variance / problems)
    value = mean(differences)
    # The pull towards 0 must not put the difference itself outside when all problems agree.
    low, high = min(middle - spread, value), max(middle + spread, value)
    return Comparison(value, Interval(max(-1.0, low), min(1.0, high)))


def difference(ours: float, theirs: float, our_interval: Interval, their_interval: Interval) -> Comparison:
    """The difference of two rates computed from their intervals: ours minus theirs.

    Newcombe's "square and add" (1998, Statistics in Medicine 17:873-890, method 10) on the intervals
    given. It assumes independent rates; for models on one benchmark this is conservative, since
    shared problems make differences vary less.
    """
    value = ours - theirs
    below = hypot(ours - our_interval.low, their_interval.high - theirs)
    above = hypot(our_interval.high - ours, theirs - their_interval.low)
    return Comparison(value, Interval(max(-1.0, value - below), min(1.0, value + above)))


def paired_gain(ours: Sequence[float], baseline: Sequence[float]) -> Comparison | None:
    """The relative gain of one mean over another on the same problems, (ours - baseline) / baseline.

    The interval is Fieller's (1954, Journal of the Royal Statistical Society B 16:175-185): the
    ratios r with which the mean of ours - r * baseline is compatible with 0. None where the
    baseline solved nothing. Needs at least two problems.
    """
    problems = len(ours)
    over, under = mean(ours), mean(baseline)
    if under == 0:
        return None
    pairs = list(zip(ours, baseline, strict=True))
    scale = Z95 * Z95 / (problems * (problems - 1))
    our_spread = scale * fsum((our - over) ** 2 for our, _ in pairs)
    base_spread = scale * fsum((base - under) ** 2 for _, base in pairs)
    shared = scale * fsum((our - over) * (base - under) for our, base in pairs)
    # (under² - base_spread) r² - 2 (over under - shared) r + (over² - our_spread) = 0
    a, b, c = under * under - base_spread, over * under - shared, over * over - our_spread
    if a <= 0:  # a baseline of 0 is compatible with the data: no ratio is too high
        return Comparison(over / under - 1, Interval(-1.0, inf))
    root = sqrt(max(0.0, b * b - a * c))
    ratio = over / under
    low, high = min((b - root) / a, ratio), max((b + root) / a, ratio)
    return Comparison(ratio - 1, Interval(max(0.0, low) - 1, high - 1))


def gain(
    ours: float, baseline: float, our_interval: Interval, baseline_interval: Interval
) -> Comparison | None:
    """The relative gain of one rate over another, (ours - baseline) / baseline, from their intervals.

    MOVER-R of Donner and Zou 2012 (Statistical Methods in Medical Research 21:347-359; Newcombe
    2016, doi:10.1177/0962280213502144). Like `difference` it takes the two for independent. None
    where the baseline is 0.
    """
    if baseline == 0:
        return None
    product = ours * baseline

    def root(our_end: float, base_end: float) -> tuple[float, float, float]:
        ours_part = our_end * (2 * ours - our_end)
        base_part = base_end * (2 * baseline - base_end)
        return ours_part, base_part, sqrt(max(0.0, product * product - ours_part * base_part))

    # The lower end in the form that stays finite where the base's part passes through 0.
    part, _, square_root = root(our_interval.low, baseline_interval.high)
    low = part / (product + square_root) if product + square_root > 0 else 0.0
    _, part, square_root = root(our_interval.high, baseline_interval.low)
    high = (product + square_root) / part if part > 0 else inf
    ratio = ours / baseline
    return Comparison(ratio - 1, Interval(max(0.0, min(low, ratio)) - 1, max(high, ratio) - 1))


def sign_test(higher: int, lower: int) -> float:
    """Two-sided exact p-value of the sign test: pairs in which one side is higher, and lower; ties left out.

    1 for no pairs. With fewer than six pairs it is never below 0.05.
    """
    pairs = higher + lower
    extreme = 0  # outcomes, of 2 to the power of `pairs`, in which one side wins as rarely
    for wins in range(min(higher, lower) + 1):
        extreme += comb(pairs, wins)
    both_sides: float = 2 * extreme / 2**pairs
    return min(1.0, both_sides)
