"""The shape of the data that the explorer's scripts load: columns side by side, texts named by number.

`make generate` writes TypeScript's types from these classes. Lists
rather than a record for each variant: ten thousand of those would be read in four times the time.
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - TypeScript is generated from the annotations
from dataclasses import dataclass
from typing import Final

FORMAT: Final = 8

# Bits of `Scores.marks`.
DISAGREES: Final = 1
QUOTED: Final = 2
UNVERIFIED: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetValue:
    """One value of a facet, such as a licence; rows can be filtered by it."""

    id: str  # as addresses name it
    name: str
    search: str  # further names, one a line
    hint: str  # what it means; "" where the name says it


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """A filter of the explorer: its values, and the values that each family or row has."""

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
    """Filters behind one button of the explorer."""

    id: str
    title: str
    facets: tuple[int, ...]  # numbers of facets, in the order shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Families:
    """Data that all variants of a family share: one list per field, with one item per family."""

    id: tuple[str, ...]
    name: tuple[str, ...]
    search: tuple[str, ...]  # further names, one a line
    organisations: tuple[str, ...]
    released: tuple[str, ...]  # as precisely as it is known; "" where it is not
    paper: tuple[str, ...]  # key of its BibTeX in the file of citations; "" without a paper
    facts: Mapping[str, tuple[str | int, ...]]  # by name of the list; 0 or "" where it is not known


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """The variants, newest first: one list per field, with one item per variant."""

    family: tuple[int, ...]
    id: tuple[str, ...]  # "" for a family without variants
    name: tuple[str, ...]
    search: tuple[str, ...]  # further names, one a line
    unverified: tuple[int, ...]  # 1: a field of the row is not checked
    measured: tuple[int, ...]  # 1: some result of the row is known
    places: tuple[tuple[int, ...], ...]  # best first, three numbers each: board, best and worst place
    place_score: tuple[str, ...]  # shown instead of the only place, if that is not clear; "" for other rows
    facts: Mapping[str, tuple[str | int, ...]]  # by name of the list; 0 or "" where it is not known


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedBoard:
    """A leaderboard on which some row has one of its best places."""

    name: str  # of its benchmark
    what: str  # "Resolved · Verified · with Walker"
    path: str  # of the board, from the site's root
    ranked: int  # how many models it ranks


@dataclass(frozen=True, slots=True, kw_only=True)
class FactColumn:
    """A column with a fact about models; `catalog/views/columns.py` lists all of them."""

    id: str  # as addresses name it
    title: str
    kind: str  # how the values are shown: "date", "number", "size" ...
    layout: str  # "number" in line with others, "words", "places" or "tags"
    of_rows: bool  # its lists are in `Rows.facts`; else in `Families.facts`
    lists: tuple[str, ...]  # names of the lists that it shows; empty for names, terms and tags
    descending_first: bool  # the first click on the head sorts from the largest down
    labelled: bool  # on phones, cells repeat the title
    of_weights: bool  # nothing is expected there if the weights are closed


@dataclass(frozen=True, slots=True, kw_only=True)
class RangeFilter:
    """A filter of rows by a smallest and a largest value."""

    id: str  # as addresses name it
    title: str
    chip: str  # how the filter in use is called
    panel: str  # id of its panel
    kind: str  # "date", "number" or "size"
    list: str  # name of the list in `Rows.facts`


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreColumn:
    """A column of scores that readers can add to the table: one benchmark part and metric."""

    id: str  # as addresses name it: "nine-tasks.complete"
    benchmark: str  # its name
    what: str  # "pass@1 · complete"
    unit: str  # symbol of the unit of its values: "%", "rating"
    descending_first: bool  # the first click on the head sorts from the largest down: higher is better
    path: str  # of the benchmark's page
    anchor: str  # a row's story is at models/<family>.html#<anchor>_<family>_<variant><suffix>
    suffix: str  # "" but for columns of one method; after it, the anchor of the row's configuration
    count: int  # rows that have a value
    any_scaffold: bool  # each value is of the model's best scaffold, so models are not compared by it


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreConfiguration:
    """A way in which models were run, such as with high effort, or in one version of a scaffold."""

    label: str  # "effort high", "version 1.16.0 · effort high"; "" where nothing is stated
    anchor: str  # what ends the anchor of a row's story: "_effort-high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """The headlines of one score column: one list per field, with one item per row that has a value.

    For a row that was run in several configurations, the value of the best one.
    """

    column: int  # number of the column
    rows: tuple[int, ...]  # rising
    values: tuple[str, ...]  # as printed, in the unit of the column
    low: tuple[str, ...]  # ends of the interval in percent, "" without one
    high: tuple[str, ...]
    place: tuple[int, ...]  # on its leaderboard; 0 where it is not ranked
    best: tuple[int, ...]  # the places that the intervals allow; 0 without intervals
    worst: tuple[int, ...]
    marks: tuple[int, ...]  # DISAGREES + QUOTED + UNVERIFIED
    reports: tuple[int, ...]
    configuration: tuple[int, ...]  # numbers of ExplorerTable.configurations; () if all are 0
    edition: tuple[int, ...]  # numbers of ExplorerTable.texts: the benchmark's version
    report_range: tuple[int, ...]  # numbers of texts: "67.0–84.1" where reports differ; () if all are 0
    status: tuple[int, ...]  # likewise: "" or why it no longer stands
    measured_by: tuple[int, ...]  # likewise


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplorerTable:
    """Data that the explorer needs at first: rows, columns, filters, and scores of the usual columns."""

    format: int
    facets: tuple[Facet, ...]
    panels: tuple[Panel, ...]
    ranges: tuple[RangeFilter, ...]
    families: Families
    organisations_listed: bool  # the site has a list of organisations
    organisation_pages: tuple[int, ...]  # numbers, in their facet, of those with a page of their own
    rows: Rows
    facts: tuple[FactColumn, ...]  # in the order offered
    usual: tuple[str, ...]  # ids of the columns shown by default, after the name; some of them are scores
    columns: tuple[ScoreColumn, ...]  # those with most rows first
    benchmark_names: Mapping[str, tuple[str, ...]]  # further names of benchmarks, by name
    boards: tuple[PlacedBoard, ...]  # that places of rows name by number
    scores: tuple[Scores, ...]  # of the columns shown at first; the others are in a file of their own
    texts: tuple[str, ...]  # texts that scores name by number; the first is ""
    configurations: tuple[ScoreConfiguration, ...]  # likewise; the first: not stated
    former: Mapping[str, int]  # rows by references that addresses used before: "family/former-variant"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportSource:
    """A source of scores, as exports cite it."""

    title: str
    url: str  # "" where it has none
    key: str  # of its BibTeX
    bibtex: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnOrigins:
    """Origins of the scores of one column: one list per field, in the order of its `Scores.rows`."""

    source: tuple[int, ...]  # numbers of ExportOrigins.sources
    locator: tuple[int, ...]  # numbers of ExportOrigins.texts: the place in the source
    settings: tuple[int, ...]  # likewise: "greedy, 0-shot"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOrigins:
    """Data file for exports: the source of every score, and the state of the catalogue."""

    version: str  # "Code LLM Catalogue 0.1.0, 2026-11-30"
    sources: tuple[ExportSource, ...]
    texts: tuple[str, ...]  # the first is ""
    columns: tuple[ColumnOrigins, ...]  # in the order of ExplorerTable.columns
