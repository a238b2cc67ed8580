"""Leaderboards by the date of the problems, where the sources have the value of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.core.time_windows import runs_by_window
from catalog.views import contamination, formatting
from catalog.wording import ColumnTitle, ngettext, pgettext, titled
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from catalog.core.leaderboard import Entrant, Leaderboard
    from catalog.core.time_windows import Window, WindowResult
    from catalog.core.units import MetricScale
    from catalog.views.components import Link
    from catalog.views.context import Context


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
    """A run with its score in every time window."""

    variant: Link
    method: str
    scores: tuple[WindowScore | None, ...]  # one per column; None where it has no problem there


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowTable:
    """A leaderboard with one column per window of problem dates; ranked by the newest window."""

    id: str
    title: str  # of the board
    columns: tuple[tuple[ColumnTitle, str], ...]  # ("Jan–Jun 2024", "251 problems"), the last for all
    rows: tuple[WindowRow, ...]


def table(context: Context, id_: str, title: str, board: Leaderboard) -> WindowTable | None:
    """A leaderboard by problem date; None with fewer than two runs that have dates, or with few problems."""
    dated = runs_by_window(board)
    if dated is None:
        return None
    columns = [_window_scores(context, dated.runs, results) for results in dated.results]
    rows = [
        WindowRow(
            variant=context.model(cell.key.variant),
            method=context.method_name(cell.key),
            scores=tuple(column[i] for column in columns),
        )
        for i, (cell, _) in enumerate(dated.runs)
    ]
    names = [*_window_names(dated.days, dated.windows[:-1]), titled("All")]
    return WindowTable(
        id=id_,
        title=title,
        columns=tuple(
            (name, ngettext("{n} problem", "{n} problems", window.problems))
            for name, window in zip(names, dated.windows, strict=True)
        ),
        rows=tuple(sorted(rows, key=lambda row: _worth(row.scores[0], board.scale))),
    )


def _window_names(days: Sequence[date], newest_windows: Sequence[Window]) -> list[ColumnTitle]:
    """Names of the windows, from the first and last month of the sorted `days` in them: `Jan–Jun 2024`."""
    months = _months()
    names = []
    for window in newest_windows:
        inside = [day for day in days if window.holds(day)]
        first, last = inside[0], inside[-1]
        start, end = (
            _("{month} {year}", month=months[day.month - 1], year=day.year) for day in (first, last)
        )
        if (first.year, first.month) == (last.year, last.month):
            name = end
        elif first.year == last.year:
            start, end = (months[day.month - 1] for day in (first, last))
            name = _("{first}–{last} {year}", first=start, last=end, year=last.year)
        else:
            name = f"{start}–{end}"
        names.append(ColumnTitle.of(name, f"{first:%Y-%m} {last:%Y-%m}"))
    return names


def _months() -> tuple[str, ...]:
    """Short names of the months, January first."""
    return (
        pgettext("month", "Jan"),
        pgettext("month", "Feb"),
        pgettext("month", "Mar"),
        pgettext("month", "Apr"),
        pgettext("month", "May"),
        pgettext("month", "Jun"),
        pgettext("month", "Jul"),
        pgettext("month", "Aug"),
        pgettext("month", "Sep"),
        pgettext("month", "Oct"),
        pgettext("month", "Nov"),
        pgettext("month", "Dec"),
    )


def _window_scores(
    context: Context, runs: Sequence[Entrant], results: Sequence[WindowResult | None]
) -> list[WindowScore | None]:
    """Score and rank of each run on the problems of one window; None for a run without such problems."""
    return [
        WindowScore(
            percent=formatting.points(result.fraction),
            interval=f"{formatting.points(result.interval.low)}–{formatting.points(result.interval.high)}",
            place=f"{result.rank.position}{'=' if result.rank.tied else ''}",
            range="" if result.rank.best == result.rank.worst else f"{result.rank.best}–{result.rank.worst}",
            seen=contamination.short(contamination.of(context, cell, result.observation)),
        )
        if result
        else None
        for (cell, _), result in zip(runs, results, strict=True)
    ]


def _worth(score: WindowScore | None, scale: MetricScale) -> tuple[bool, float]:
    """Sort key: the best score first, runs without a score last."""
    return (score is None, scale.sort_key(float(score.percent)) if score else 0.0)
