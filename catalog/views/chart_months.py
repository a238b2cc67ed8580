"""Months of points of charts, and values that others have replaced: for charts as of a date."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from catalog.charts.plot_months import PlotMonths, month_number
from catalog.core.as_of import states_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from catalog.core.leaderboard import Entrant
    from catalog.core.records import Observation
    from catalog.entries.schema.types import Day


class DatedStates(NamedTuple):
    """The months of a value, and the values of the same model that stood in its place before."""

    months: PlotMonths
    earlier: tuple[tuple[Entrant, PlotMonths], ...]


def month(day: Day | None) -> int | None:
    """Number of the last month in which `day` can be; None for None."""
    return month_number(day.latest) if day else None


def of_observation(released: Day | None, observation: Observation) -> PlotMonths:
    """Months of a value that stands alone, by the release of its model and by its own date."""
    return PlotMonths(released=month(released), published=month(observation.date))


def of_states(headline: Observation, runs: Sequence[Entrant], released: Day | None) -> DatedStates:
    """Months of the value `headline` of a model, and its earlier values; `runs` are all of the model's.

    Of several values in one month, the last counts; values that are not valid are left out.
    """
    by_month = {month_number(day): entrant for day, entrant in states_of(runs)}
    published = None
    earlier = []
    for number, entrant, until in _with_ends(by_month.items()):
        if entrant.edition.headline is headline:
            published = number
        elif entrant.edition.headline.row.status == "valid":
            months = PlotMonths(released=month(released), published=number, until=until, earlier=True)
            earlier.append((entrant, months))
    return DatedStates(PlotMonths(released=month(released), published=published), tuple(earlier))


def _with_ends(
    states: Iterable[tuple[int, Entrant]],
) -> Iterator[tuple[int, Entrant, int | None]]:
    """(month, entrant, month from which on the next one stands) of each state; None for the last."""
    ordered = list(states)
    ends: list[int | None] = [number for number, _ in ordered[1:]]
    for (number, entrant), until in zip(ordered, [*ends, None], strict=False):
        yield number, entrant, until
