"""Leaderboards as of a date, in two senses: models released until then, or results published until then."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias, get_args

from catalog.core import tags
from catalog.core.contamination import surely_released
from catalog.core.leaderboard import Entrant, best_by_key, leaderboard_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from catalog.core.leaderboard import Leaderboard, LeaderboardKey
    from catalog.core.records import CellKey, Edition, ModelRecord, Observation
    from catalog.entries.schema.types import Day, ModelId

AsOfSense: TypeAlias = Literal["released", "published"]
AS_OF_SENSES: Final[tuple[AsOfSense, ...]] = get_args(AsOfSense)
"""Meanings of "as of a date":

- released: models that were released until then, with the values that are known today;
- published: values that were published until then, by the headline rule among these: what one could know.
"""


def board_at(
    board: Leaderboard,
    boards: Sequence[Leaderboard],
    models: Mapping[ModelId, ModelRecord],
    day: date,
    sense: AsOfSense,
) -> Leaderboard | None:
    """`board`, one of all `boards` of its benchmark, as of the end of `day`; None if it has no value then.

    A date of which only month or year is known counts as its last day. Models and values without a date
    are left out.
    """
    return dated_board_at(board.key, dated_entrants(all_entrants(board, boards), models, sense), day)


def dated_board_at(key: LeaderboardKey, entrants: Iterable[DatedEntrant], day: date) -> Leaderboard | None:
    """The leaderboard `key` of `entrants` as of the end of `day`; None if it has no value then."""
    there = [entrant for one in entrants if one.first <= day and (entrant := one.at(day))]
    return leaderboard_of(key, there) if there else None


class DatedEntrant(NamedTuple):
    """An entrant, and the days from whose end on it is on a leaderboard."""

    entrant: Entrant
    first: date
    whole: date  # from then on, nothing changes

    def at(self, day: date) -> Entrant | None:
        """The entrant with what was known at the end of `day`; None if nothing was."""
        if self.whole <= day:
            return self.entrant
        edition = _published(self.entrant.edition, day)
        return Entrant(self.entrant.cell, edition) if edition else None


def dated_entrants(
    entrants: Iterable[Entrant], models: Mapping[ModelId, ModelRecord], sense: AsOfSense
) -> list[DatedEntrant]:
    """`entrants` that have a date in a sense of "as of a date"."""
    if sense == "released":
        return [
            DatedEntrant(entrant, day.latest, day.latest)
            for entrant in entrants
            if (day := release_of(entrant, models))
        ]
    dated = []
    for entrant in entrants:
        dates = [one.date.latest if one.date else date.max for one in entrant.edition.observations]
        if min(dates) < date.max:
            dated.append(DatedEntrant(entrant, min(dates), max(dates)))
    return dated


def all_entrants(board: Leaderboard, boards: Sequence[Leaderboard]) -> tuple[Entrant, ...]:
    """Entrants of `board` with all their configurations, scaffolds and versions."""
    if board.key.scope == "any-scaffold":  # its own other runs are those of the leaderboard of systems
        systems = board.key._replace(scope="systems")
        board = next((one for one in boards if one.key == systems), board)
    return (*board.entrants, *board.other_configurations)


def release_of(entrant: Entrant, models: Mapping[ModelId, ModelRecord]) -> Day | None:
    """Release date of the model of an entrant; None if it is unknown."""
    ref = entrant.cell.key.variant
    family = models.get(tags.family(ref))
    return surely_released(family, family.variants.find(ref)) if family else None


def first_published(edition: Edition) -> Day | None:
    """Date of the oldest value of an edition; None if no value has a date."""
    dates = [observation.date for observation in edition.observations if observation.date]
    return min(dates, key=lambda day: day.latest, default=None)


def _published(edition: Edition, day: date) -> Edition | None:
    """`edition` with the values that were published until `day`; None if there are none."""
    known = tuple(one for one in edition.observations if _until(one, day))
    if len(known) == len(edition.observations):
        return edition
    # They are sorted by the headline rule: the first of those that were known was the headline.
    return replace(edition, headline=known[0], observations=known) if known else None


def published_states(
    board: Leaderboard, boards: Sequence[Leaderboard]
) -> dict[CellKey, tuple[tuple[date, Entrant], ...]]:
    """{key of a model or system: (day from whose end on, its entrant by what was published), oldest first}.

    What was never published with a date is not in it. `boards` are all leaderboards of the benchmark.
    """
    groups: dict[CellKey, list[Entrant]] = defaultdict(list)
    for entrant in all_entrants(board, boards):
        groups[board.subject(entrant.cell.key)].append(entrant)
    return {subject: tuple(states_of(group, board.subject)) for subject, group in groups.items()}


def states_of(
    runs: Sequence[Entrant], subject: Callable[[CellKey], CellKey] | None = None
) -> Iterator[tuple[date, Entrant]]:
    """(day from whose end on, best entrant by what was published) of one model or system, oldest first.

    `runs` are all of its runs, of which `subject` gives one key; by default that of a model.
    """
    days = {one.date.latest for run in runs for one in run.edition.observations if one.date}
    last = None
    for day in sorted(days):
        known = [
            Entrant(run.cell, edition)
            for run in runs
            if (edition := _published(run.edition, day)) is not None
        ]
        (best,) = (best_by_key(known, subject) if subject else best_by_key(known)).values()
        if last is None or best.edition.headline is not last.edition.headline:
            yield day, best
        last = best


def _until(observation: Observation, day: date) -> bool:
    return observation.date is not None and observation.date.latest <= day


def dates_of_change(entrants: Iterable[DatedEntrant]) -> set[date]:
    """Days from whose end on a leaderboard of `entrants` differs from before."""
    days: set[date] = set()
    for entrant, first, whole in entrants:
        days.add(first)
        if first != whole:
            days |= {one.date.latest for one in entrant.edition.observations if one.date}
    return days
