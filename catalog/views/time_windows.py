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
    from catalog.core.units import MetricScale
    from catalog.views.components import Link
    from catalog.views.context import Context

_LEAST: Final = 30  # problems of a window: fewer give intervals that say nothing
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MOST: Final = 4  # windows besides that of all problems; what is older is one of them


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowScore:
    """The score of a run on the problems of one window."""

    percent: str
    interval: str  # 95 %, clustered by problem
    place: str  # "3", "3=" where tied
    range: str  # "2–6", or "" where it is the place
    seen: str  # whether the model came before or after these problems


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowRow:
    """One run's scores in every time window."""

    variant: Link
    method: str
    scores: tuple[WindowScore | None, ...]  # one per column; None where it has no problem there


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowTable:
    """A leaderboard by problem date: one column per time window, ranked by the newest window."""

    id: str
    title: str  # of the board
    columns: tuple[tuple[str, str], ...]  # ("Jan–Jun 2024", "251 problems"), the last for all
    rows: tuple[WindowRow, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """A time window of half-years; a half-year's number is 2 * year, plus 1 from July on."""

    first: int
    last: int
    problems: int

    def holds(self, day: date) -> bool:
        """Whether a problem of that day lies in the window."""
        return self.first <= half_year(day) <= self.last


def half_year(day: date) -> int:
    """Number of the half-year that contains `day`: 2 * year, plus 1 from July on."""
    return 2 * day.year + (day.month > 6)  # noqa: PLR2004 - June


def windows(problems: Mapping[int, int]) -> tuple[Window, ...]:
    """Time windows, newest first, from problem counts by half-year; empty if only one would result.

    A half-year of fewer than 30 problems goes with the one before it, and the
    oldest, where it is left with fewer, with the one after it.
    """
    newest_first: list[Window] = []
    last, count = 0, 0
    for half in sorted(problems, reverse=True):
        last, count = last or half, count + problems[half]
        if count >= _LEAST and len(newest_first) < _MOST - 1:
            newest_first.append(Window(half, last, count))
            last, count = 0, 0
    if count >= _LEAST:
        newest_first.append(Window(min(problems), last, count))
    elif count and newest_first:
        oldest = newest_first.pop()
        newest_first.append(Window(min(problems), oldest.last, oldest.problems + count))
    return tuple(newest_first) if len(newest_first) > 1 else ()


def table(
    context: Context, id_: str, title: str, members: Sequence[tuple[Cell, Edition]]
) -> WindowTable | None:
    """A leaderboard by problem date; None without two dated runs, or with too few problems."""
    dated = [
        (cell, edition.headline)
        for cell, edition in members
        if edition.headline.row.status == "valid" and _is_dated(edition.headline)
    ]
    days = {
        outcome.problem.id: outcome.problem.date.earliest
        for _, observation in dated
        for outcome in observation.by_problem
        if outcome.problem.date
    }
    half_year_windows = windows(Counter(map(half_year, days.values()))) if len(dated) > 1 else ()
    if not half_year_windows:
        return None
    everything = Window(half_year_windows[-1].first, half_year_windows[0].last, len(days))
    columns = [_window_scores(context, window, dated) for window in (*half_year_windows, everything)]
    rows = [
        WindowRow(
            variant=context.model(cell.key.variant),
            method=context.method(cell.key.method).text if cell.key.method else "",  # type: ignore[arg-type]
            scores=tuple(column[i] for column in columns),
        )
        for i, (cell, _) in enumerate(dated)
    ]
    names = [*_window_names(days.values(), half_year_windows), "All"]
    return WindowTable(
        id=id_,
        title=title,
        columns=tuple(
            (name, formatting.counted(window.problems, "problem"))
            for name, window in zip(names, (*half_year_windows, everything), strict=True)
        ),
        rows=tuple(sorted(rows, key=lambda row: _worth(row.scores[0], dated[0][0].scale))),
    )


def _is_dated(observation: Observation) -> bool:
    return bool(observation.by_problem) and all(outcome.problem.date for outcome in observation.by_problem)


def _window_names(days: Iterable[date], newest_windows: Sequence[Window]) -> list[str]:
    """Names of the windows by first and last month with problems: `Jan–Jun 2024`."""
    listed = sorted(days)
    names = []
    for window in newest_windows:
        inside = [day for day in listed if window.holds(day)]
        first, last = inside[0], inside[-1]
        start, end = (f"{_MONTHS[day.month - 1]} {day.year}" for day in (first, last))
        if first.year == last.year:
            start = _MONTHS[first.month - 1]
        names.append(end if (first.year, first.month) == (last.year, last.month) else f"{start}–{end}")
    return names


def _window_scores(
    context: Context, window: Window, dated: Sequence[tuple[Cell, Observation]]
) -> list[WindowScore | None]:
    """Score and rank of each run on the problems of one window; None for a run without problems there."""
    inside = [
        replace(observation, by_problem=_outcomes_inside(observation, window)) for _, observation in dated
    ]
    scored = [i for i, observation in enumerate(inside) if observation.by_problem]
    fractions = {i: [outcome.fraction for outcome in inside[i].by_problem] for i in scored}
    intervals = {i: clustered(fractions[i]) for i in scored}
    compared = paired_comparison.compare_all([replace(inside[i], interval=intervals[i]) for i in scored])
    places = ranking.ranks(
        [mean(fractions[i]) for i in scored],
        [intervals[i] for i in scored],
        compared,
        lower_is_better=dated[0][0].scale.lower_is_better,
    )
    column: list[WindowScore | None] = [None] * len(inside)
    for i, rank in zip(scored, places, strict=True):
        column[i] = WindowScore(
            percent=formatting.points(mean(fractions[i])),
            interval=f"{formatting.points(intervals[i].low)}–{formatting.points(intervals[i].high)}",
            place=f"{rank.position}{'=' if rank.tied else ''}",
            range="" if rank.best == rank.worst else f"{rank.best}–{rank.worst}",
            seen=contamination.short(contamination.of(context, dated[i][0], inside[i])),
        )
    return column


def _outcomes_inside(observation: Observation, window: Window) -> tuple[ProblemScore, ...]:
    return tuple(
        outcome
        for outcome in observation.by_problem
        if outcome.problem.date and window.holds(outcome.problem.date.earliest)
    )


def _worth(score: WindowScore | None, scale: MetricScale) -> tuple[bool, float]:
    """Sort key: the best score first, runs without one last."""
    return (score is None, scale.sort_key(float(score.percent)) if score else 0.0)
