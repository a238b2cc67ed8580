"""Leaderboards by the date of the problems, where the sources have the value of each."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from catalog.core import paired_comparison
from catalog.stats import ranking
from catalog.stats.intervals import clustered, mean
from catalog.views import contamination, formatting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from catalog.core.records import Cell, Edition, Observation, ProblemScore
    from catalog.views.components import Link
    from catalog.views.context import Context

_LEAST: Final = 30  # problems of a window: fewer give intervals that say nothing
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MOST: Final = 4  # windows besides that of all problems; what is older is one of them


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


@dataclass(frozen=True, slots=True)
class Window:
    """Some half-years of the calendar, each by its number: twice the year, one more from July on."""

    first: int
    last: int
    problems: int

    def holds(self, day: date) -> bool:
        """Whether a problem of that day belongs to it."""
        return self.first <= half_year(day) <= self.last


def half_year(day: date) -> int:
    """The number of the half-year that `day` lies in."""
    return 2 * day.year + (day.month > 6)  # noqa: PLR2004 - June


def windows(problems: Mapping[int, int]) -> tuple[Window, ...]:
    """Windows over half-years with so many problems each, newest first; none where they make but one.

    A half-year of fewer than 30 problems goes with the one before it, and the
    oldest, where it is left with fewer, with the one after it.
    """
    found: list[Window] = []
    last, held = 0, 0
    for half in sorted(problems, reverse=True):
        last, held = last or half, held + problems[half]
        if held >= _LEAST and len(found) < _MOST - 1:
            found.append(Window(half, last, held))
            last, held = 0, 0
    if held >= _LEAST:
        found.append(Window(min(problems), last, held))
    elif held and found:
        oldest = found.pop()
        found.append(Window(min(problems), oldest.last, oldest.problems + held))
    return tuple(found) if len(found) > 1 else ()


def table(
    context: Context, id_: str, title: str, members: Sequence[tuple[Cell, Edition]]
) -> WindowTable | None:
    """A board by date: None where fewer than two of its members have a day for each problem, or no window."""
    dated = [
        (cell, edition.headline)
        for cell, edition in members
        if edition.headline.row.status == "valid" and _is_dated(edition.headline)
    ]
    days = {
        each.problem.id: each.problem.date.earliest
        for _, shown in dated
        for each in shown.by_problem
        if each.problem.date
    }
    found = windows(Counter(map(half_year, days.values()))) if len(dated) > 1 else ()
    if not found:
        return None
    whole = Window(found[-1].first, found[0].last, len(days))
    columns = [_column(context, window, dated) for window in (*found, whole)]
    rows = [
        WindowRow(
            variant=context.model(cell.key.variant),
            method=context.method(cell.key.method).text if cell.key.method else "",  # type: ignore[arg-type]
            scores=tuple(column[i] for column in columns),
        )
        for i, (cell, _) in enumerate(dated)
    ]
    names = [*_names(days.values(), found), "All"]
    return WindowTable(
        id=id_,
        title=title,
        columns=tuple(
            (name, formatting.counted(window.problems, "problem"))
            for name, window in zip(names, (*found, whole), strict=True)
        ),
        rows=tuple(sorted(rows, key=lambda row: _worth(row.scores[0]))),
    )


def _is_dated(shown: Observation) -> bool:
    return bool(shown.by_problem) and all(each.problem.date for each in shown.by_problem)


def _names(days: Iterable[date], found: Sequence[Window]) -> list[str]:
    """The months of each window in which it has problems: `Jan–Jun 2024`, `Jul 2022–Jun 2023`."""
    listed = sorted(days)
    names = []
    for window in found:
        inside = [day for day in listed if window.holds(day)]
        first, last = inside[0], inside[-1]
        start, end = (f"{_MONTHS[day.month - 1]} {day.year}" for day in (first, last))
        if first.year == last.year:
            start = _MONTHS[first.month - 1]
        names.append(end if (first.year, first.month) == (last.year, last.month) else f"{start}–{end}")
    return names


def _column(
    context: Context, window: Window, dated: Sequence[tuple[Cell, Observation]]
) -> list[WindowScore | None]:
    """How each run did on the problems of a window, with its place among them."""
    inside = [replace(shown, by_problem=_inside(shown, window)) for _, shown in dated]
    known = [i for i, shown in enumerate(inside) if shown.by_problem]
    fractions = {i: [each.fraction for each in inside[i].by_problem] for i in known}
    intervals = {i: clustered(fractions[i]) for i in known}
    compared = paired_comparison.compare_all([replace(inside[i], interval=intervals[i]) for i in known])
    places = ranking.ranks([mean(fractions[i]) for i in known], [intervals[i] for i in known], compared)
    found: list[WindowScore | None] = [None] * len(inside)
    for i, place in zip(known, places, strict=True):
        found[i] = WindowScore(
            percent=formatting.points(mean(fractions[i])),
            interval=f"{formatting.points(intervals[i].low)}–{formatting.points(intervals[i].high)}",
            place=f"{place.position}{'=' if place.tied else ''}",
            range="" if place.best == place.worst else f"{place.best}–{place.worst}",
            seen=contamination.short(contamination.of(context, dated[i][0], inside[i])),
        )
    return found


def _inside(shown: Observation, window: Window) -> tuple[ProblemScore, ...]:
    return tuple(
        each for each in shown.by_problem if each.problem.date and window.holds(each.problem.date.earliest)
    )


def _worth(score: WindowScore | None) -> tuple[float, ...]:
    return (-float(score.percent),) if score else (1.0,)
