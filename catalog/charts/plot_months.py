"""Months from whose end on a point is in a plot, for plots as of a date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date

_FIRST_YEAR: Final = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class PlotMonths:
    """Numbers of months (of `month_number`) from whose end on a point is in a plot; None for never.

    A script of the page compares them with a date; the two senses are those of `core.as_of`.
    """

    released: int | None  # by the release of its model
    published: int | None  # by the publication of its value
    until: int | None = None  # by publication: the month from whose end on another value replaces it
    earlier: bool = False  # a value that another one has replaced: only in the plot by publication
    beaten: tuple[int | None, int | None] = (None, None)  # by release, by publication: no longer highlighted

    @property
    def text(self) -> str:
        """The numbers with commas between, without empty ones at the end: "294,297"."""
        numbers = (self.released, self.published, self.until, *self.beaten)
        return ",".join("" if number is None else str(number) for number in numbers).rstrip(",")


def month_number(day: date) -> int:
    """Number of months from January 2000 to the month of `day`."""
    return (day.year - _FIRST_YEAR) * 12 + day.month - 1
