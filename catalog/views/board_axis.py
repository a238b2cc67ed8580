"""Axis of a leaderboard: the range of its values, its ticks, and where values stand on it."""

from __future__ import annotations

from math import ceil, floor, log10
from typing import TYPE_CHECKING, Final

from catalog.entries.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.core.records import Observation
    from catalog.core.units import MetricScale

_NEAR_ZERO_PERCENT: Final = 20
"""A range that begins at most here (in percent of a percentage, else of its end) begins at 0 instead."""

_PERCENT_STEP: Final = 10
_FEW_STEPS: Final = 5  # of 10 percent: more have a tick at every second one
_HALF, _TWICE, _FIVE_TIMES = 2.5, 2, 5


@dataclass(frozen=True, slots=True)
class Ends:
    """Value and interval of a row on the axis, as whole percentages of its width."""

    low: int
    high: int
    value: int


@dataclass(frozen=True, slots=True)
class Axis:
    """Range of the values of a leaderboard, in the printed unit of its metric."""

    low: float
    high: float
    ticks: tuple[tuple[int, str], ...] = ()  # (place from 0 to 100, label) of each, from the left

    def position(self, printed: float) -> int:
        """Place of a printed value on the axis, from 0 to 100 percent of its width."""
        share = (printed - self.low) / (self.high - self.low)
        return min(100, max(0, round(share * 100)))

    def ends(self, observation: Observation) -> Ends:
        """Places of a reported value and of its interval; without an interval all are that of the value."""
        scale, interval = observation.scale, observation.interval
        value = self.position(scale.printed(observation.value))
        if interval is None:
            return Ends(value, value, value)
        return Ends(
            self.position(scale.printed(interval.low)), self.position(scale.printed(interval.high)), value
        )


def axis(scale: MetricScale, observations: Iterable[Observation]) -> Axis:
    """Axis that holds the values and intervals of all `observations`, of which there is at least one.

    Ends are whole tens of percent, or whole steps of another unit. It begins at 0 if that is near.
    """
    printed = [
        scale.printed(number)
        for observation in observations
        for number in (
            observation.value,
            *((observation.interval.low, observation.interval.high) if observation.interval else ()),
        )
    ]
    low, high = min(printed), max(printed)
    if scale.unit == "percent":
        return _axis(low, high, _PERCENT_STEP, near=_NEAR_ZERO_PERCENT, every=True)
    return _axis(low, high, _nice_step(high - low or abs(high) or 1), near=abs(high) / 5, every=False)


def _axis(low: float, high: float, step: float, *, near: float, every: bool) -> Axis:
    """Axis from `low` to `high`, rounded outwards to whole steps; with `every`, many steps share a tick."""
    start, end = floor(round(low / step, 9)) * step, ceil(round(high / step, 9)) * step
    if 0 <= start <= near:
        start = 0
    if start == end:
        end += step
    between = step * _TWICE if every and (end - start) / step > _FEW_STEPS else step
    bare = Axis(start, end)
    values = [
        round(number * between, 10) for number in range(ceil(start / between), floor(end / between) + 1)
    ]
    return Axis(start, end, tuple((bare.position(value), f"{value:,g}") for value in values))


def _nice_step(span: float) -> float:
    """Step of 1, 2, 2.5 or 5 times a power of ten that divides `span` into about four parts."""
    power: float = 10 ** floor(log10(span / 4))
    return next(
        (power * times for times in (1, _TWICE, _HALF, _FIVE_TIMES) if power * times >= span / 4), power * 10
    )
