"""Pages about what entries share: an organisation, a licence, a measurer. Facts, then tables."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.views import formatting
from catalog.views.components import UNSORTED_ROWS
from catalog.views.page import Heading, Page
from catalog.views.pieces import columns_with_values
from catalog.wording import ngettext

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.views.components import Fact, Link
    from catalog.views.pieces import TableCell


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingTable:
    """A table of a list, of one of its sections, or of a page about what entries share."""

    id: str
    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[tuple[TableCell, ...], ...]
    anchors: tuple[str, ...] = ()  # one for each row; () where nothing leads to single rows

    @property
    def sortable(self) -> bool:
        """True if the table has so many rows that readers can sort it by its columns."""
        return len(self.rows) > UNSORTED_ROWS

    @property
    def without_empty_columns(self) -> ListingTable:
        """This table without the columns in which no row has a value."""
        kept = columns_with_values(self.rows)
        rows = tuple(tuple(row[n] for n in kept) for row in self.rows)
        return replace(self, columns=tuple(self.columns[n] for n in kept), rows=rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectPage(Page):
    """The page of an organisation, a licence or a measurer: organisations/<id>.html and so on."""

    template: ClassVar[str] = "subject.html.jinja"

    lead: str
    facts: tuple[Fact, ...]
    also: tuple[Link, ...]  # the last is the list that it stands in
    tables: tuple[ListingTable, ...]


MOST_ROWS: Final = 1000
"""Models that a table of a page lists at most."""


def shown_of(rows: int, every: int) -> str:
    """Sentence on a table with the newest `rows` of `every` model; "" if it has all."""
    if rows == every:
        return ""
    return ngettext(
        "The table has the {shown} newest of {n} model.",
        "The table has the {shown} newest of {n} models.",
        every,
        shown=formatting.count(rows),
    )


def shown(tables: Iterable[ListingTable]) -> tuple[ListingTable, ...]:
    """The tables that have rows, without columns that no row fills."""
    return tuple(table.without_empty_columns for table in tables if table.rows)


def contents(tables: Iterable[ListingTable]) -> tuple[Heading, ...]:
    """Table of contents of a page with these tables; () for a single one."""
    headings = tuple(Heading(table.id, table.title) for table in tables)
    return headings if len(headings) > 1 else ()
