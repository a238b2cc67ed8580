"""The best places of a model on leaderboards: "Issues 1–4"."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from catalog.core.benchmark_origin import origin
from catalog.views import addresses, formatting, score_columns
from catalog.views.components import Link
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from catalog.core.standings import Standing
    from catalog.entries.schema.types import BenchmarkId, VariantRef
    from catalog.views.context import Context

    StandingsOf: TypeAlias = Callable[[BenchmarkId], Mapping[VariantRef, Standing]]

_MOST: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceBoard:
    """A leaderboard on which models have their best places."""

    name: str  # of its benchmark
    what: str  # "Resolved · Verified · with Walker"
    path: str  # from the site's root: the board on the page of its benchmark
    ranked: int  # how many models it ranks


@dataclass(frozen=True, slots=True)
class Place:
    """Place of a model on a leaderboard."""

    board: PlaceBoard
    best: int  # places that the intervals allow
    worst: int
    score: str = ""  # shown instead of a range that is so wide that it says next to nothing: "71.4 %"

    @property
    def text(self) -> str:
        """The range to stress beside the name of the benchmark; "" if it says next to nothing."""
        return "" if self.score else self.range

    @property
    def range(self) -> str:
        """Places that the intervals allow: "1–4", or "3" if there is one."""
        return formatting.place_range(self.best, self.worst)

    @property
    def link(self) -> Link:
        """Link to the leaderboard; its hint says which one and among how many models."""
        board = self.board
        # The numbers of a wide range would look like a place.
        name = _("{board}: {score}", board=board.name, score=self.score) if self.score else board.name
        return Link(
            name,
            board.path,
            hint=_(
                "{board}: place {range} of {ranked}",
                board=board.what,
                range=self.range,
                ranked=formatting.count(board.ranked),
            ),
        )


def best_places(context: Context, standings_of: StandingsOf) -> dict[VariantRef, tuple[Place, ...]]:
    """{variant: its best places}, at most three, the best first; one for each lineage of benchmarks.

    A place is better than another if it is nearer to the first, as a share of the models ranked there. Those
    on benchmarks that the home page leaves out for their tags stand only where there are no others. So does
    a range of more than half of the places.
    """
    without = set(context.catalog.entries.settings.home_without)
    all_of: dict[VariantRef, dict[BenchmarkId, Standing]] = defaultdict(dict)
    boards: dict[tuple[BenchmarkId, int], PlaceBoard] = {}
    minor = {id_ for id_, record in context.catalog.benchmarks.items() if not without.isdisjoint(record.tags)}
    for id_ in sorted(context.catalog.benchmarks, key=lambda id_: (id_ in minor, id_)):
        first = origin(context.catalog, id_)
        for ref, standing in standings_of(id_).items():
            if id_ in minor and not all_of[ref].keys() <= minor:
                continue
            known = all_of[ref].get(first)
            if known is None or _order(standing) < _order(known):
                all_of[ref][first] = standing
    return {
        ref: tuple(_place(context, standing, boards) for standing in _shown(places.values()))
        for ref, places in all_of.items()
    }


def _shown(standings: Iterable[Standing]) -> list[Standing]:
    """The best of `standings`, or one that says only on which benchmark there is a result."""
    ordered = sorted(standings, key=_order)
    return [standing for standing in ordered if not standing.is_wide][:_MOST] or ordered[:1]


def _order(standing: Standing) -> tuple[bool, float, int, str]:
    return standing.is_wide, standing.share, -standing.ranked, standing.entrant.cell.key.benchmark


def _place(context: Context, standing: Standing, boards: dict[tuple[BenchmarkId, int], PlaceBoard]) -> Place:
    """A standing as a view; the views of one leaderboard share their `PlaceBoard`."""
    key = standing.entrant.cell.key
    board = boards.get((key.benchmark, standing.number))
    if board is None:
        benchmark = context.benchmark(key.benchmark)
        board = boards[key.benchmark, standing.number] = PlaceBoard(
            name=benchmark.text,
            what=score_columns.what(context, key),
            path=addresses.leaderboard(benchmark.path, standing.number),
            ranked=standing.ranked,
        )
    return Place(board, standing.rank.best, standing.rank.worst, _score(standing) if standing.is_wide else "")


def _score(standing: Standing) -> str:
    """The value that has the place, with its unit."""
    headline = standing.entrant.edition.headline
    return formatting.with_unit(formatting.value(headline.row.number, headline.scale), headline.scale)
