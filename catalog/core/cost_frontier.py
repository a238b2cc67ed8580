"""Runs of a leaderboard by money or tokens, and those that nothing cheaper beats."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, get_args

from catalog.core import costs
from catalog.core.told_apart import is_better
from catalog.stats import ranking

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from catalog.core.leaderboard import Entrant, Leaderboard
    from catalog.core.records import Observation
    from catalog.entries.schema.model import Variant
    from catalog.entries.schema.types import VariantRef

Spending = Literal["billed", "today", "tokens"]
"""Measures of what a run spends on a problem:

- billed: dollars as billed for the run, at the prices of its date;
- today: dollars for the run's tokens at the newest known list price;
- tokens: tokens read and written.
"""

SPENDINGS: Final[tuple[Spending, ...]] = get_args(Spending)

LEAST_RUNS: Final = 5
"""Runs with a known cost from which a chart of scores over costs says something."""

_MUCH_CHEAPER: Final = Decimal("1.5")  # times: below, a difference in cost is no finding
_NEAR: Final = 0.75  # of the best score: below, a cheap run is for other work


@dataclass(frozen=True, slots=True)
class Run:
    """A valid run on all problems, and its average spending on one: `low` to `high` if not known exactly."""

    entrant: Entrant
    low: Decimal
    high: Decimal

    @property
    def headline(self) -> Observation:
        """The reported value of the run."""
        return self.entrant.edition.headline

    @property
    def middle(self) -> Decimal:
        """The spending to draw: the geometric mean of `low` and `high`."""
        return self.low if self.low == self.high else (self.low * self.high).sqrt()


@dataclass(frozen=True, slots=True)
class Bargains:
    """The best run, and much cheaper ones that come near it; None for each that there is not."""

    best: Run
    alike: Run | None  # the cheapest that is not told apart from the best
    near: Run | None  # a run much cheaper than that one, with three quarters of the best score


def times_cheaper(run: Run, than: Run) -> Decimal:
    """Cost of the run `than` / cost of `run`; at least that where a cost is a range."""
    return than.low / run.high


def runs(
    board: Leaderboard, spending: Spending, variant_of: Callable[[VariantRef], Variant | None]
) -> list[Run]:
    """Runs of `board` with a known spending, the cheapest first; all configurations of a model.

    Only runs that the leaderboard ranks, or would rank if the model had no better one.
    """
    spent = (
        _run(entrant, spending, variant_of)
        for entrant in (*board.entrants, *board.other_configurations)
        if board.is_ranked(entrant)
    )
    return sorted((run for run in spent if run), key=lambda run: (run.middle, run.entrant.cell.key))


def _run(
    entrant: Entrant, spending: Spending, variant_of: Callable[[VariantRef], Variant | None]
) -> Run | None:
    headline = entrant.edition.headline
    if spending == "billed":
        billed = costs.of_run(headline)
        low = high = billed.usd if billed else None
    elif spending == "today":
        variant = variant_of(entrant.cell.key.variant)
        priced = costs.at_price(headline, costs.current_price(variant) if variant else None)
        in_dollars = priced is not None and priced.price.currency == "USD"
        low, high = (priced.low, priced.high) if priced and in_dollars else (None, None)
    else:
        low = high = costs.tokens(headline)
    # On a logarithmic axis there is no place for what costs nothing.
    return Run(entrant, low, high) if low and high else None


def frontier(runs_shown: Sequence[Run]) -> list[Run]:
    """The runs that no other one beats: none is credibly better and credibly cheaper.

    Better as `told_apart.is_better` decides, at 95 %; cheaper if the whole range of its cost lies below. In
    the order given. A run may be here only since its interval is wide.
    """
    return [run for run in runs_shown if not any(is_beaten(run, other) for other in runs_shown)]


def is_beaten(run: Run, other: Run) -> bool:
    """True if `other` is surely better, and surely cheaper, than `run`."""
    return other.high < run.low and is_better(other.headline, run.headline)


def best_for_price(runs_shown: Sequence[Run]) -> list[Run]:
    """The runs with a better value than all that cost no more, the cheapest first; intervals are ignored."""
    if not runs_shown:
        return []
    points = [(float(run.middle), run.headline.value) for run in runs_shown]
    lower = runs_shown[0].headline.scale.lower_is_better
    return [runs_shown[i] for i in ranking.frontier(points, lower_is_better=lower)]


def bargains(runs_shown: Sequence[Run]) -> Bargains | None:
    """The best run and the bargains near it; None without runs.

    Only runs with three quarters of the best score count, if the metric is a share of problems: with few
    problems, even half of the best score can be not told apart from it.
    """
    steps = best_for_price(runs_shown)
    if not steps:
        return None
    best = steps[-1]
    near = [run for run in runs_shown if _is_near(run, best) and times_cheaper(run, best) >= _MUCH_CHEAPER]
    alike = min((run for run in near if not is_better(best.headline, run.headline)), key=_cost, default=None)
    cheapest = min(near, key=_cost, default=None)
    if cheapest and times_cheaper(cheapest, alike or best) < _MUCH_CHEAPER:
        cheapest = None
    return Bargains(best, alike, cheapest)


def _is_near(run: Run, best: Run) -> bool:
    scale = best.headline.scale
    if not scale.share_of_problems or scale.lower_is_better:
        return not is_better(best.headline, run.headline)
    return run.headline.value >= _NEAR * best.headline.value


def _cost(run: Run) -> tuple[Decimal, float]:
    return run.high, -run.headline.value
