"""The shape of the data that the explorer's scripts load: columns side by side, texts named by number.

`make generate` writes TypeScript's types from these classes. Lists
rather than a record for each variant: ten thousand of those would be read in four times the time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

FORMAT: Final = 2

# Bits of `Scores.marks`.
DISAGREES: Final = 1
QUOTED: Final = 2
UNVERIFIED: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetValue:
    """One thing that rows can be filtered by."""

    id: str  # as addresses name it
    name: str
    hint: str  # what it means; "" where the name says it


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """Values of one kind, and who has them."""

    id: str  # as addresses name it
    title: str
    hint: str
    tags: bool  # its values are tags, with a page each
    chips: bool  # rows show its values as tags
    of_rows: bool  # `members` are rows; else families
    values: tuple[FacetValue, ...]
    members: tuple[tuple[int, ...], ...]  # of each family or row: numbers of the values it has


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """Facets that stand behind one button."""

    id: str
    title: str
    facets: tuple[int, ...]  # numbers of facets, in the order shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Families:
    """What the members of a family share; a list for each field, all of one length."""

    id: tuple[str, ...]
    name: tuple[str, ...]
    search: tuple[str, ...]  # further names, one a line
    organisations: tuple[str, ...]
    released: tuple[str, ...]  # as precisely as it is known; "" where it is not
    architecture: tuple[str, ...]
    weights: tuple[str, ...]  # "open", "closed" or ""
    licence: tuple[str, ...]
    paper: tuple[str, ...]  # key of its BibTeX in the file of citations; "" without a paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """The variants, newest first: a list for each field, all of one length; 0 and "" where not known."""

    family: tuple[int, ...]
    id: tuple[str, ...]  # "" for a family without variants
    name: tuple[str, ...]
    search: tuple[str, ...]  # further names, one a line
    released: tuple[str, ...]
    parameters: tuple[int, ...]
    size: tuple[str, ...]  # the same as people write it
    active: tuple[int, ...]
    layers: tuple[int, ...]
    heads: tuple[int, ...]
    hidden: tuple[int, ...]
    window: tuple[int, ...]  # tokens
    unverified: tuple[int, ...]  # 1: a field of the row is not checked


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One kind of result that can stand in the table."""

    id: str  # as addresses name it: "bigcodebench.complete"
    benchmark: str  # its name
    what: str  # "pass@1 · complete"
    path: str  # of the benchmark's page
    anchor: str  # a row's story is at models/<family>.html#<anchor>_<family>_<variant><suffix>
    suffix: str  # "" but for columns of a method
    count: int  # rows that have a value


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """The headlines of one column; a list for each field, an item for each row that has one."""

    column: int  # number of the column
    rows: tuple[int, ...]  # rising
    percent: tuple[str, ...]  # as printed
    low: tuple[str, ...]  # ends of the interval in percent, "" without one
    high: tuple[str, ...]
    place: tuple[int, ...]  # on its leaderboard; 0 where it is not ranked
    best: tuple[int, ...]  # the places that the intervals allow; 0 without intervals
    worst: tuple[int, ...]
    marks: tuple[int, ...]  # DISAGREES + QUOTED + UNVERIFIED
    reports: tuple[int, ...]
    edition: tuple[int, ...]  # numbers of Table.texts: the benchmark's version
    status: tuple[int, ...]  # likewise: "" or why it no longer stands
    measured_by: tuple[int, ...]  # likewise


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Everything that the explorer shows at first, and what filters it."""

    format: int
    facets: tuple[Facet, ...]
    panels: tuple[Panel, ...]
    families: Families
    rows: Rows
    columns: tuple[Column, ...]  # those with most rows first
    scores: tuple[Scores, ...]  # of the columns shown at first; the others are in a file of their own
    texts: tuple[str, ...]  # texts that scores name by number; the first is ""
