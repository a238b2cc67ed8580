"""Plots of values with their intervals, one row each: the first rows of a ranking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from catalog.charts.plotly import Access
    from catalog.charts.static_plot import Tick


@dataclass(frozen=True, slots=True, kw_only=True)
class IntervalRow:
    """A row; `value`, `low` and `high` are fractions of the axis, None without an interval."""

    place: str  # "3", "1–6"; "" for none
    name: str
    detail: str  # the system and the configuration; "" for none
    text: str  # the value with its interval
    value: float
    low: float | None
    high: float | None
    access: Access
    checked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class IntervalPlot:
    """Rows with their values on one horizontal axis, the first at the top."""

    rows: tuple[IntervalRow, ...]
    ticks: tuple[Tick, ...]
    axis_title: str

    @property
    def band(self) -> tuple[float, float] | None:
        """Interval of the first row, which the rows below it are compared with; None if it is not known."""
        first = self.rows[0]
        return None if first.low is None or first.high is None else (first.low, first.high)
