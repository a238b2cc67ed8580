"""The index as of the ends of months, fitted to the values that were published until then."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from catalog.core.capability_index import capability_index
from catalog.core.index_parts import FirstHandValues

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from catalog.core.capability_index import CapabilityIndex, FitStore
    from catalog.core.records import BenchmarkRecord

MOST_FITTED: Final = 150_000
"""Scores, in all fits together: with more, there are fewer fits. A core fits about 30,000 in a second."""

_STEPS: Final = (1, 3, 12)  # months between the fits


@dataclass(frozen=True, slots=True)
class DatedIndex:
    """The index of what was published until `day`, the last of a month; it holds until the next one."""

    day: date
    index: CapabilityIndex


def index_history(
    records: Collection[BenchmarkRecord], store: FitStore, today: date, *, scores: int
) -> tuple[int, list[DatedIndex]]:
    """(months between the fits, the index as of the ends of months before `today`), oldest first.

    1 month if that is not too dear for the number of `scores` of today, else 3 or 12. Of equal indices, the
    first.
    """
    dates = {
        observation.date.latest
        for record in records
        for cell in record.cells
        for observation in cell.observations
        if observation.date and not observation.quoted
    }
    ends = {step: sorted(set(_ends(dates, step, today))) for step in _STEPS}
    step = next((one for one in _STEPS if len(ends[one]) * scores <= MOST_FITTED), _STEPS[-1])
    values = FirstHandValues(records)
    history: list[DatedIndex] = []
    last = None
    for day in ends[step]:
        given = values.scores(day)
        if given != last and (index := capability_index(given, store, repeat=False)):
            history.append(DatedIndex(day, index))
            last = given
    return step, history


def _ends(dates: Collection[date], step: int, today: date) -> Iterator[date]:
    """Last days of the periods of `step` months that hold one of `dates` and have ended before `today`."""
    for day in dates:
        month = -(-day.month // step) * step
        end = date(day.year, month, calendar.monthrange(day.year, month)[1])
        if end < today:
            yield end
