"""Pieces of hand-written pages: charts, tables, trees and choices between them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias

from catalog.views import addresses, formatting
from catalog.views.components import UNSORTED_ROWS, Link
from catalog.views.scores import Score
from catalog.wording import ngettext

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.charts.static_plot import StaticPlot

MOST_ROWS: Final = 1000
"""Rows of a table, or entries of a tree, that a page shows; readers of larger ones take the data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart with its title, its caption, and a table with the same data.

    With a `plot`, the page shows that, which needs no script, and loads the `figure` only on request.
    """

    id: str
    title: str  # what is seen
    subtitle: str = ""  # of a plot: metric, and how many values
    key: tuple[tuple[str, str], ...] = ()  # legend of a plot in one line: kind of a mark, text
    plot: StaticPlot | None = None
    caption: str
    figure: str  # JSON for the charts script: {"data", "layout", "narrow"}; "" for none
    columns: tuple[str, ...]
    rows: tuple[tuple[Link | str, ...], ...]
    height: Literal["tall", "small"] = "tall"
    height_px: int = 0  # of the canvas, where the number of rows decides it
    download: str = ""  # path of its data as CSV; with one, the figure has a file beside it
    about: str = ""  # what its page is about, which its picture by itself has to say

    kind: ClassVar[str] = "chart"

    @property
    def picture_path(self) -> str:
        """Path of the SVG file of the plot, for papers and other sites; "" for none."""
        return addresses.chart_picture(self.download) if self.plot and self.download else ""

    @property
    def figure_path(self) -> str:
        """Path of the data file with the figure, which the charts script loads; "" for none."""
        return addresses.figure_data(self.download) if self.figure and self.download else ""


TableCell: TypeAlias = Link | str | Score | tuple[Link, ...]


def columns_with_values(rows: Sequence[tuple[TableCell, ...]]) -> tuple[int, ...]:
    """Numbers of the columns of `rows` in which some cell is not empty; the first one always."""
    width = len(rows[0]) if rows else 0
    return tuple(n for n in range(width) if n == 0 or any(row[n] for row in rows))


@dataclass(frozen=True, slots=True, kw_only=True)
class RowGroup:
    """Rows of a table under one heading."""

    title: str  # "" where the table has one group only
    rows: tuple[tuple[TableCell, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A computed table of a hand-written page."""

    id: str
    title: str  # what it shows
    note: str  # where the numbers come from, and what is left out
    columns: tuple[str, ...]
    groups: tuple[RowGroup, ...]
    scores: bool = False  # some cell is a score, whose marks need their legend
    download: str = ""  # path of its data as CSV

    kind: ClassVar[str] = "table"

    @property
    def sortable(self) -> bool:
        """True if the table has so many rows that readers can sort it by its columns."""
        return self._length > UNSORTED_ROWS

    @property
    def _length(self) -> int:
        return sum(len(group.rows) for group in self.groups)

    @property
    def shown(self) -> tuple[RowGroup, ...]:
        """The rows in the page: all of them, or the first `MOST_ROWS` if there is a CSV file."""
        if not self.download or self._length <= MOST_ROWS:
            return self.groups
        groups: list[RowGroup] = []
        left = MOST_ROWS
        for group in self.groups:
            groups.append(replace(group, rows=group.rows[:left]))
            left -= len(groups[-1].rows)
        return tuple(group for group in groups if group.rows)

    @property
    def more(self) -> str:
        """Sentence on rows that are not in the page; "" if all are."""
        shown = sum(len(group.rows) for group in self.shown)
        if shown == self._length:
            return ""
        return ngettext(
            "The first {shown} of {n} row are shown; the CSV file has all.",
            "The first {shown} of {n} rows are shown; the CSV file has all.",
            self._length,
            shown=formatting.count(shown),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """An entry of a tree, and the entries that are based on it."""

    link: Link
    note: str  # "2023-08 · 7B–70B"
    also: tuple[Link, ...]  # what else it was made of
    below: tuple[Branch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """A family tree of entries, shown as nested lists."""

    id: str
    title: str
    note: str
    branches: tuple[Branch, ...]

    kind: ClassVar[str] = "tree"


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """Note that replaces a chart or table for which the catalogue has no data yet."""

    text: str
    what: str  # "a result": what a reader could add

    kind: ClassVar[str] = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Charts or tables of which a page shows one at a time; without scripts it shows all of them."""

    label: str  # what is chosen: "Which models"
    options: tuple[tuple[str, Chart | Table], ...]  # label and piece

    kind: ClassVar[str] = "choice"


Piece: TypeAlias = Chart | Table | Tree | Choice | Missing
"""Any table, chart or tree that replaces a placeholder of a hand-written page."""
