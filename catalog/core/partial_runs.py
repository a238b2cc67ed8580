"""Runs on a part of the problems, which are not ranked among runs on all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.core.records import Observation

_WHOLE_PERCENT: Final = 95  # of the problems: some boards lack one or two that did not run


def most_problems(observations: Iterable[Observation]) -> int:
    """The largest number of problems behind one of `observations`; 0 if none is known."""
    return max((observation.problems or 0 for observation in observations), default=0)


def is_partial(observation: Observation, most: int) -> bool:
    """True if a value says that it is of fewer than 95 % of the `most` problems of comparable values."""
    stated = observation.row.problems
    return stated is not None and stated * 100 < most * _WHOLE_PERCENT
