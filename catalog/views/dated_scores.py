"""Data file with the days from which scores were known, and their earlier values, for the compare page."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.core.as_of import states_of
from catalog.core.leaderboard import Entrant
from catalog.views import addresses, formatting, scores
from catalog.views.page import DataFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.core.records import Cell, CellKey, Observation
    from catalog.views.score_columns import Cells, Member


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierScore:
    """A score that was known before that of today."""

    index: int  # of the score of today in its column
    day: str  # from whose end on it was known: "2024-06-01"
    value: str  # as printed
    low: str  # ends of the interval in percent, "" without one
    high: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedColumn:
    """Dates of the scores of a column, in their order; empty for a column that is not compared."""

    since: tuple[int, ...]  # number in `DatedScores.days` of the first day with the score of today
    earlier: tuple[EarlierScore, ...]  # of one score, the oldest first


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedScores:
    """The data file dated-scores.js: columns in the order of ExplorerTable.columns."""

    days: tuple[str, ...]  # the first is "": no date is known
    columns: tuple[DatedColumn, ...]


def file(members: Sequence[Member], columns: Sequence[tuple[bool, Cells]]) -> DataFile:
    """The data file; `columns` are all score columns, True for those of models in any scaffold."""
    return DataFile(path=addresses.DATED_SCORES_DATA, name="dated", value=dated_scores(members, columns))


def dated_scores(members: Sequence[Member], columns: Sequence[tuple[bool, Cells]]) -> DatedScores:
    """Dates and earlier values by what was published, of each score of the columns that are compared."""
    runs: dict[CellKey, list[Cell]] = defaultdict(list)
    for _record, variant in members:
        for cell in variant.cells if variant else ():
            runs[cell.key.any_run].append(cell)
    days: dict[str, int] = {"": 0}
    return DatedScores(
        columns=tuple(
            DatedColumn(since=(), earlier=()) if any_scaffold else _column(cells, runs, days)
            for any_scaffold, cells in columns
        ),
        days=tuple(days),
    )


def _column(cells: Cells, runs: Mapping[CellKey, Sequence[Cell]], days: dict[str, int]) -> DatedColumn:
    since: list[int] = []
    earlier: list[EarlierScore] = []
    for index, (_row, cell) in enumerate(cells):
        alike = runs[cell.key.any_run]
        if len(alike) == 1 and cell.report_count == 1:  # as most: it had no other value
            date = cell.headline.date
            first = date.latest.isoformat() if date else ""
            since.append(days.setdefault(first, len(days)))
            continue
        states = list(_states(index, cell, alike))
        today = _shown(cell.headline)
        first = ""
        if states and (states[-1].value, states[-1].low, states[-1].high) == today:
            first = states.pop().day
        since.append(days.setdefault(first, len(days)))
        earlier += states
    return DatedColumn(since=tuple(since), earlier=tuple(earlier))


def _states(index: int, cell: Cell, runs: Sequence[Cell]) -> Iterator[EarlierScore]:
    """Values of a score by what was published, without those that look like the one before."""
    entrants = [
        Entrant(run, edition)
        for run in runs
        for edition in run.editions
        if edition.version == cell.edition.version
    ]
    last: tuple[str, str, str] | None = None
    for day, entrant in states_of(entrants, lambda key: key.any_run):
        shown = _shown(entrant.edition.headline)
        if shown != last:
            value, low, high = last = shown
            yield EarlierScore(index=index, day=day.isoformat(), value=value, low=low, high=high)


def _shown(observation: Observation) -> tuple[str, str, str]:
    """(value, ends of its interval) as texts."""
    low, _, high = scores.ends(observation).partition("–")
    return formatting.value(observation.row.number, observation.scale), low, high
