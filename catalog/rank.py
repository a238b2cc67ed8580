"""Order, intervals, frontiers: pure arithmetic on numbers, no entries."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_Z95: Final = 1.959963984540054  # two-sided 95 % quantile of the normal distribution


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95 % interval of a fraction, both ends in 0-1."""

    low: float
    high: float

    def holds(self, fraction: float) -> bool:
        """Whether `fraction` lies inside, ends included."""
        return self.low <= fraction <= self.high


@dataclass(frozen=True, slots=True)
class Rank:
    """A place in a leaderboard: by value alone, and as far as the intervals can tell.

    `place` is competition ranking (1, 2, 2, 4). The true place lies in `best`..`worst`: nobody
    whose interval ends above ours stands before `best`, nobody whose interval ends below ours
    behind `worst`.
    """

    place: int
    tied: bool
    best: int
    worst: int


def wilson(fraction: float, problems: int) -> Interval:
    """The 95 % score interval of a rate seen on `problems` independent problems.

    Wilson 1927 (doi:10.1080/01621459.1927.10502953). For pass@k with k over 1, and for pass@1
    averaged over samples, it is conservative: the mean of per-problem chances varies less than
    that of as many coin flips. Needs `0 <= fraction <= 1` and `problems >= 1`.
    """
    z2 = _Z95 * _Z95
    spread = _Z95 * sqrt(fraction * (1 - fraction) / problems + z2 / (4 * problems * problems))
    middle = fraction + z2 / (2 * problems)
    scale = 1 + z2 / problems
    low, high = (middle - spread) / scale, (middle + spread) / scale
    # At 0 and 1 one end is the rate itself; rounding must not put it on the wrong side.
    return Interval(max(0.0, min(low, fraction)), min(1.0, max(high, fraction)))


def ranks(fractions: Sequence[float], intervals: Sequence[Interval | None]) -> list[Rank]:
    """The rank of each value, higher first, in the order given; n log n.

    A value without an interval is taken as it stands.
    """
    ends = [interval or Interval(f, f) for f, interval in zip(fractions, intervals, strict=True)]
    values = sorted(fractions)
    lows = sorted(end.low for end in ends)
    highs = sorted(end.high for end in ends)
    count = len(values)
    found = []
    for fraction, end in zip(fractions, ends, strict=True):
        above = count - bisect_right(values, fraction)
        equal = bisect_right(values, fraction) - bisect_left(values, fraction)
        surely_above = count - bisect_right(lows, end.high)
        surely_below = bisect_left(highs, end.low)
        found.append(Rank(above + 1, equal > 1, surely_above + 1, count - surely_below))
    return found


def frontier(points: Sequence[tuple[float, float]]) -> list[int]:
    """Indices of the points that no point at most as far along x reaches in y, by rising x.

    With x a size or a date and y a score: the best for their size, or best so far.
    """
    order = sorted(range(len(points)), key=lambda i: (points[i][0], -points[i][1], i))
    best = float("-inf")
    kept = []
    for i in order:
        if points[i][1] > best:
            best = points[i][1]
            kept.append(i)
    return kept
