"""Places in an order, as far as intervals can tell, and frontiers."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from catalog.stats.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.stats.comparisons import Comparison


@dataclass(frozen=True, slots=True)
class Rank:
    """A place in a leaderboard: by value alone, and as far as the data can tell.

    `place` is competition ranking (1, 2, 2, 4). The true place lies in `best`..`worst`: whoever
    is not surely ahead stands at or behind `best`, whoever is not surely behind at or before `worst`.
    """

    position: int
    tied: bool
    best: int
    worst: int


def ranks(
    fractions: Sequence[float],
    intervals: Sequence[Interval | None],
    paired: Mapping[tuple[int, int], Comparison] = MappingProxyType({}),
) -> list[Rank]:
    """The rank of each value, higher first, in the order given; n log n, and the number of pairs.

    One is surely ahead of another when its whole interval lies above the other's; a value without
    an interval is taken as it stands. Where `paired` compares two, the first less the second, by
    their indices, that comparison decides instead. Each pair is judged by itself at 95 %: of many
    pairs that are equal in truth, some will seem sure.
    """
    ends = [interval or Interval(f, f) for f, interval in zip(fractions, intervals, strict=True)]
    values = sorted(fractions)
    lows = sorted(end.low for end in ends)
    highs = sorted(end.high for end in ends)
    count = len(values)
    ahead = [count - bisect_right(lows, end.high) for end in ends]
    behind = [bisect_left(highs, end.low) for end in ends]
    for (i, j), comparison in paired.items():
        low, high = comparison.interval.low, comparison.interval.high
        for one, other, surely in ((i, j, low > 0), (j, i, high < 0)):
            change = surely - (ends[one].low > ends[other].high)
            ahead[other] += change
            behind[one] += change
    found = []
    for i, fraction in enumerate(fractions):
        above = count - bisect_right(values, fraction)
        equal = bisect_right(values, fraction) - bisect_left(values, fraction)
        # Rates on different sets of problems can contradict a comparison on the shared ones.
        best, worst = min(ahead[i], above) + 1, max(count - behind[i], above + 1)
        found.append(Rank(above + 1, equal > 1, best, worst))
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
