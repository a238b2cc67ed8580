"""Windows of time that benchmark problems fall into, and the ranks of runs on the problems of one window."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from catalog.core import paired_comparison
from catalog.core.records import ProblemScores
from catalog.stats import ranking
from catalog.stats.intervals import clustered

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from catalog.core.leaderboard import Entrant, Leaderboard
    from catalog.core.records import Observation, ProblemScore
    from catalog.stats.intervals import Interval

_LEAST: Final = 30  # problems of a window: fewer give intervals that say nothing
_MOST: Final = 4  # windows besides that of all problems; what is older is one of them


@dataclass(frozen=True, slots=True)
class Window:
    """A period of one or more half-years, from `first` to `last`, both numbered as by `half_year`."""

    first: int
    last: int
    problems: int

    def holds(self, day: date) -> bool:
        """True if `day` lies in the window."""
        return self.first <= half_year(day) <= self.last


def half_year(day: date) -> int:
    """Number of the half-year that contains `day`: 2 * year, plus 1 from July on."""
    return 2 * day.year + (day.month > 6)  # noqa: PLR2004 - June


def windows(problems: Mapping[int, int]) -> tuple[Window, ...]:
    """At most four windows, newest first; () if there is only one. `problems` is {half-year: problem count}.

    A half-year with fewer than 30 problems is joined with older ones until the window has 30; problems
    left over at the oldest end join the oldest window.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowResult:
    """The value of a run on the problems of one window, and its rank among the runs."""

    observation: Observation  # with the problems of the window only
    fraction: float
    interval: Interval  # 95 %, clustered by problem
    rank: ranking.Rank


def is_dated(observation: Observation) -> bool:
    """True if the run has a value for each problem, and each problem has a date."""
    return bool(observation.by_problem) and all(outcome.problem.date for outcome in observation.by_problem)


def in_window(
    window: Window, runs: Sequence[Observation], *, lower_is_better: bool
) -> list[WindowResult | None]:
    """Value and rank of each run on the problems of `window`, in the order of `runs`.

    None for a run without problems in the window.
    """
    inside = [replace(run, by_problem=_outcomes_inside(run, window)) for run in runs]
    scored = [i for i, observation in enumerate(inside) if observation.by_problem]
    fractions = {i: [outcome.fraction for outcome in inside[i].by_problem] for i in scored}
    intervals = {i: clustered(fractions[i]) for i in scored}
    compared = paired_comparison.compare_all([replace(inside[i], interval=intervals[i]) for i in scored])
    means = {i: _exact_mean(inside[i].by_problem) for i in scored}
    ranks = ranking.ranks(
        [means[i] for i in scored],
        [intervals[i] for i in scored],
        compared,
        lower_is_better=lower_is_better,
    )
    results: list[WindowResult | None] = [None] * len(inside)
    for i, rank in zip(scored, ranks, strict=True):
        results[i] = WindowResult(observation=inside[i], fraction=means[i], interval=intervals[i], rank=rank)
    return results


@dataclass(frozen=True, slots=True)
class RunsByWindow:
    """The runs of a leaderboard whose problems have dates, with their results in each window."""

    runs: tuple[Entrant, ...]
    days: tuple[date, ...]  # of all their problems, sorted
    windows: tuple[Window, ...]  # newest first, the last of all problems
    results: tuple[tuple[WindowResult | None, ...], ...]  # for each window, in the order of `runs`


def runs_by_window(board: Leaderboard) -> RunsByWindow | None:
    """The dated runs of `board`, computed once; None with fewer than two of them, or with few problems."""
    derived = board.derived
    if "windows" not in derived:
        derived["windows"] = _runs_by_window(board)
    found: RunsByWindow | None = derived["windows"]
    return found


def _runs_by_window(board: Leaderboard) -> RunsByWindow | None:
    dated = tuple(
        entrant
        for entrant in board.entrants
        if entrant.edition.headline.row.status == "valid" and is_dated(entrant.edition.headline)
    )
    headlines = [entrant.edition.headline for entrant in dated]
    days = {
        outcome.problem.id: outcome.problem.date.earliest
        for headline in headlines
        for outcome in headline.by_problem
        if outcome.problem.date
    }
    newest_first = windows(Counter(map(half_year, days.values()))) if len(dated) > 1 else ()
    if not newest_first:
        return None
    shown = (*newest_first, Window(newest_first[-1].first, newest_first[0].last, len(days)))
    lower_is_better = board.scale.lower_is_better
    results = (in_window(window, headlines, lower_is_better=lower_is_better) for window in shown)
    return RunsByWindow(dated, tuple(sorted(days.values())), shown, tuple(map(tuple, results)))


def _exact_mean(outcomes: Sequence[ProblemScore]) -> float:
    """Mean of the outcomes, equal for equal sums: summed as fractions and rounded once."""
    # As pairs of numbers: a fraction takes long to hash.
    counts = Counter((outcome.exact.numerator, outcome.exact.denominator) for outcome in outcomes)
    total = sum((Fraction(*exact) * number for exact, number in counts.items()), Fraction(0))
    return float(total / len(outcomes))


def _outcomes_inside(observation: Observation, window: Window) -> ProblemScores:
    return ProblemScores(
        outcome
        for outcome in observation.by_problem
        if outcome.problem.date and window.holds(outcome.problem.date.earliest)
    )
