"""Pieces that several pages show: links, facts, scores, tables of results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Literal, TypeAlias

_AT_A_GLANCE: Final = 4  # rows that nobody needs sorted


@dataclass(frozen=True, slots=True)
class Link:
    """A link with its text."""

    text: str
    path: str  # "models/codegen.html#x" from the site's root, or a whole address where external
    external: bool = False
    hint: str = ""  # what a reader learns by pointing at it


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled fact: plain text, links, or text followed by links."""

    label: str
    text: str = ""
    links: tuple[Link, ...] = ()
    unverified: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts under one heading."""

    id: str
    title: str
    facts: tuple[Fact, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One headline number, ready to be shown."""

    percent: str  # as printed: "32.9"
    interval: str  # "26.2–40.4", or "" where the number of problems is not known
    low: str  # ends of the interval in percent with one decimal, for the bar; "" without interval
    high: str
    basis: str  # how the interval was made, in one sentence
    edition: str  # name of the benchmark's version where one is stated, else ""
    measured_by: str  # who, or "not stated"
    first_hand: bool
    unverified: bool
    disagrees: bool  # other reports of the same thing lie outside the interval
    values: int  # how many reports there are, this one included
    status: str  # "" where the value stands, else disputed, superseded, withdrawn
    status_reason: str
    status_link: Link | None  # to where that is argued
    story: Link  # to the place that shows all reports
    report: str  # key of the report shown; "" where it is the headline of its cell


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One reported value with its story."""

    key: str  # part of its anchor: "r-" + key
    percent: str
    interval: str
    headline: bool
    edition: str
    settings: str  # "greedy, 0-shot, completion"; "not stated" where nothing is known
    harness: str  # the program that ran and judged the samples, or ""
    apart: str  # how far from the headline and why: "1.2 points below the headline: unexplained"; or ""
    measured_by: str
    relationship: str  # "developer", "benchmark's authors" ..., or ""
    first_hand: bool
    unverified: bool
    status: str  # "" where it stands
    status_reason: str
    status_link: Link | None
    source: Link  # what was read, on the sources page
    address: Link | None  # the thing itself
    locator: str
    date: str
    as_reported: str  # the name that the source prints, where it is another
    note: str
    repeated_by: tuple[Link, ...]  # sources that quote this number


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One cell: its headline and every report, edition by edition."""

    id: str  # anchor
    subject: Link  # the variant (on a model's page) or the model (elsewhere)
    what: str  # "pass@1 · Java · complete" without the benchmark's name
    method: Link | None
    method_setup: str
    score: Score
    spread: str  # "28.8–35.3 over 7 reports", or "" for a single value
    differing: str  # settings that differ between first-hand reports, or ""
    seen: str  # whether the model may have been trained on the problems, in one sentence
    reports: tuple[Report, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultGroup:
    """The results on one benchmark."""

    id: str
    title: str
    link: Link
    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow:
    """One place in a leaderboard."""

    place: str  # "3", "3=" where tied, "" where not ranked
    range: str  # "2–6", or "" where it is the place, and without intervals
    variant: Link
    family: Link | None  # where the variant's name does not say it
    size: str  # "16.1B" or ""
    date: str
    seen: str  # "older problems", "newer problems" ... than the model
    open_weights: str  # "open", "closed" or ""
    score: Score
    method: str
    settings: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardFilters:
    """What the leaderboards of a page can be filtered by, where scripts run."""

    sizes: tuple[tuple[str, str], ...]  # ("300M..1B", "300M to 1B"); the end belongs to the next class
    years: tuple[str, ...]  # in which models on them came out, the newest first
    said: str  # how many rows there are
    part: bool = False  # whether other pages have more of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A leaderboard: values that may be compared, best first."""

    id: str
    title: str  # "pass@1", "pass@1 · EvalPlus v0.2 (378 problems)", "pass@1 · Java"
    note: str  # what may not be mixed into it, how ties and intervals work here
    rows: tuple[BoardRow, ...]
    with_method: tuple[BoardRow, ...]  # runs with a method; listed, not ranked
    said: str = ""  # "Rows 1–500 of 760." where the others stand on other pages
    pages: tuple[Link, ...] = ()  # all of those pages

    @property
    def sortable(self) -> bool:
        """Whether its rows are too many to be seen at a glance."""
        return len(self.rows) > _AT_A_GLANCE


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowScore:
    """How a run did on the problems of one window."""

    percent: str
    interval: str  # 95 %, clustered by problem
    place: str  # "3", "3=" where tied
    range: str  # "2–6", or "" where it is the place
    seen: str  # whether the model came before or after these problems


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowRow:
    """A run in every window."""

    variant: Link
    method: str
    scores: tuple[WindowScore | None, ...]  # one per column; None where it has no problem there


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowTable:
    """A leaderboard for windows by the date of the problems, by the newest of them."""

    id: str
    title: str  # of the board
    columns: tuple[tuple[str, str], ...]  # ("Jan–Jun 2024", "251 problems"), the last for all
    rows: tuple[WindowRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A line of an entry's list of sources."""

    text: str
    link: Link | None
    locator: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unverified:
    """A field that nobody has checked."""

    path: str  # "variants.mono-6.1b.layers"
    label: str  # "Layers of CodeGen Mono 6.1B"
    value: str  # as it stands now


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """How to cite the thing: BibTeX of its paper."""

    bibtex: str
    unverified: bool


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that a change did."""

    text: str  # "changed sources", "12 values entered"
    about: Link | None = None  # the thing that it was done to


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """What one commit changed."""

    date: str  # the day in UTC
    what: tuple[Deed, ...]
    subject: str  # as its author put it
    link: Link  # to the commit


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """The newest changes of something, newest first."""

    lines: tuple[ChangeLine, ...]
    note: str  # what is not shown
    more: tuple[Link, ...]  # all changes at the repository's host; the feeds


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A figure and what stands around it; the table is its alternative."""

    id: str
    title: str  # what is seen
    caption: str
    figure: str  # JSON for the charts script: {"data", "layout", "narrow"}
    columns: tuple[str, ...]
    rows: tuple[tuple[Link | str, ...], ...]
    height: Literal["tall", "small"] = "tall"
    height_px: int = 0  # of the canvas, where the number of rows decides it
    download: str = ""  # path of its data as CSV

    form: ClassVar[str] = "chart"


Cell: TypeAlias = Link | str | Score | tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Rows of a table under one heading."""

    title: str  # "" where the table has one group only
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A computed table of a hand-written page."""

    id: str
    title: str  # what it shows
    note: str  # where the numbers come from, and what is left out
    columns: tuple[str, ...]
    groups: tuple[Rows, ...]
    scores: bool = False  # some cell is a score, whose marks need their legend
    download: str = ""  # path of its data as CSV

    form: ClassVar[str] = "table"

    @property
    def sortable(self) -> bool:
        """Whether its rows are too many to be seen at a glance."""
        return sum(len(group.rows) for group in self.groups) > _AT_A_GLANCE


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A thing and what was made of it."""

    link: Link
    note: str  # "2023-08 · 7B–70B"
    also: tuple[Link, ...]  # what else it was made of
    below: tuple[Branch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """Branches as nested lists."""

    id: str
    title: str
    note: str
    branches: tuple[Branch, ...]

    form: ClassVar[str] = "tree"


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """In place of a piece that the catalogue has nothing for yet."""

    text: str
    what: str  # "a result": what a reader could add

    form: ClassVar[str] = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Pieces of which a reader looks at one at a time; without scripts they follow one another."""

    label: str  # what is chosen: "Which models"
    options: tuple[tuple[str, Chart | Table], ...]  # label and piece

    form: ClassVar[str] = "choice"


Piece: TypeAlias = Chart | Table | Tree | Choice | Missing
"""What a hand-written page can ask for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A thing in a list: of what carries a tag, or of what is new."""

    link: Link
    date: str
    unverified: bool  # nobody has checked the date
    by: str
    summary: str
