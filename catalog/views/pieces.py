"""Pieces of hand-written pages: charts, tables, trees and choices between them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias

from catalog.views import addresses, formatting
from catalog.views.components import UNSORTED_ROWS, Link
from catalog.views.scores import Score
from catalog.wording import gettext as _
from catalog.wording import ngettext

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from catalog.charts.static_plot import StaticPlot

MOST_ROWS: Final = 1000
"""Rows of a table, or entries of a tree, that a page shows; readers of larger ones take the data."""

CHART_ROWS: Final = 12
"""Rows of the folded table of a chart that its page holds at least; further ones are in a data file."""

TABLE_ROWS: Final = 40
"""Rows of a table of the survey that its page holds at least; further ones are in a data file."""

_LEAST_LATE: Final = 12  # rows that are worth a file


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
    is_late: bool = False  # a script adds the plot when the reader comes near
    is_guest: bool = False  # its files belong to another page: all its rows are on this one

    kind: ClassVar[str] = "chart"

    @property
    def picture_path(self) -> str:
        """Path of the SVG file of the plot, for papers and other sites; "" for none."""
        return addresses.chart_picture(self.download) if self.plot and self.download else ""

    @property
    def figure_path(self) -> str:
        """Path of the data file with the figure, which the charts script loads; "" for none."""
        return addresses.figure_data(self.download) if self.figure and self.download else ""

    @property
    def plot_path(self) -> str:
        """Path of the data file with the plot; "" if it is on the page itself."""
        return addresses.plot_data(self.download) if self.is_late and self.picture_path else ""

    @property
    def first_rows(self) -> tuple[tuple[Link | str, ...], ...]:
        """Rows that the page itself holds."""
        return self.rows[:CHART_ROWS] if self.rows_path else self.rows

    @property
    def rows_path(self) -> str:
        """Path of the data file with the rows after `first_rows`; "" if the page holds all."""
        return "" if self.is_guest else _rows_path(self.download, len(self.rows), CHART_ROWS)

    @property
    def rows_note(self) -> str:
        """Sentence on how many rows the page holds; "" if it holds all."""
        return _rows_note(CHART_ROWS, len(self.rows)) if self.rows_path else ""


def _rows_path(download: str, rows: int, first: int) -> str:
    return addresses.further_rows(download) if download and rows >= first + _LEAST_LATE else ""


def _rows_note(first: int, rows: int) -> str:
    return _("The first {first} of {rows} rows.", first=first, rows=rows)


def late_plots(most_dots: int | None = None) -> Callable[[Chart], Chart]:
    """Function for the charts of one page, in order: all plots but the first are late.

    So is the first if it has more dots than `most_dots`.
    """
    has_plot = False

    def late(chart: Chart) -> Chart:
        nonlocal has_plot
        if chart.plot is None:
            return chart
        is_large = most_dots is not None and len(chart.plot.dots) > most_dots
        shown, has_plot = replace(chart, is_late=has_plot or is_large), True
        return shown

    return late


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
        """The rows that readers find on the page: all of them, or `MOST_ROWS` if there is a CSV file."""
        if not self.download or self._length <= MOST_ROWS:
            return self.groups
        return self._groups_between(0, MOST_ROWS)

    @property
    def first_groups(self) -> tuple[RowGroup, ...]:
        """Groups with the rows that the page itself holds."""
        return self._groups_between(0, TABLE_ROWS) if self.rows_path else self.groups

    @property
    def further_groups(self) -> tuple[RowGroup, ...]:
        """Groups with the rows after `first_groups`, up to `MOST_ROWS`; one that goes on has no title."""
        return self._groups_between(TABLE_ROWS, MOST_ROWS) if self.rows_path else ()

    def _groups_between(self, start: int, end: int) -> tuple[RowGroup, ...]:
        groups: list[RowGroup] = []
        for group in self.groups:
            part = group.rows[max(start, 0) : max(end, 0)]
            if part:
                groups.append(RowGroup(title=group.title if start <= 0 else "", rows=part))
            start, end = start - len(group.rows), end - len(group.rows)
        return tuple(groups)

    @property
    def rows_path(self) -> str:
        """Path of the data file with the `further_groups`; "" if the page holds all rows."""
        return _rows_path(self.download, self._length, TABLE_ROWS)

    @property
    def rows_note(self) -> str:
        """Sentence on how many rows the page holds; "" if it holds all."""
        return _rows_note(TABLE_ROWS, self._length) if self.rows_path else ""

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
