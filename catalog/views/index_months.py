"""Data of the index as of the ends of months, which a script of its page shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.charts.plot_months import month_number
from catalog.views import addresses
from catalog.views.page import DataFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.core.index_history import DatedIndex
    from catalog.core.index_parts import Subject
    from catalog.views.context import Context

NAME: Final = "index-months"
MOST_ROWS: Final = 200
"""Rows of a month: the highest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexMonth:
    """The index as of the end of a month; it holds until the next one."""

    month: int  # its number from January 2000
    scores: int
    models: int
    rows: tuple[tuple[int, float, float, float, int], ...]  # model, points, ends of interval, benchmarks


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexMonths:
    """The index as of the ends of months."""

    models: tuple[tuple[str, str, str], ...]  # path of the variant, name, configuration
    months: tuple[IndexMonth, ...]


def data(context: Context, history: Sequence[DatedIndex]) -> DataFile:
    """The data file of `history`."""
    numbers: dict[Subject, int] = {}
    months = tuple(
        IndexMonth(
            month=month_number(dated.day),
            scores=dated.index.scores,
            models=len(dated.index.rated),
            rows=tuple(
                (
                    numbers.setdefault(one.subject, len(numbers)),
                    round(one.points, 1),
                    round(one.interval.low, 1),
                    round(one.interval.high, 1),
                    one.benchmarks,
                )
                for one in dated.index.rated[:MOST_ROWS]
            ),
        )
        for dated in history
    )
    models = tuple(
        (addresses.variant(one.variant), context.model(one.variant).text, one.configuration.label)
        for one in numbers
    )
    return DataFile(
        path=addresses.INDEX_MONTHS_DATA, name=NAME, value=IndexMonths(models=models, months=months)
    )
