"""Places of models: the rank of each variant on the leaderboards of a benchmark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.core.leaderboard import leaderboards
from catalog.entries.frozen import dataclass

if TYPE_CHECKING:
    from catalog.core.leaderboard import Entrant, Leaderboard
    from catalog.core.records import BenchmarkRecord
    from catalog.entries.schema.types import VariantRef
    from catalog.stats.ranking import Rank

LEAST_RANKED: Final = 8
"""Number of ranked models from which a place on a leaderboard says something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Place of a variant on one leaderboard."""

    board: Leaderboard
    number: int  # of the leaderboard among those of its benchmark, from 1
    entrant: Entrant
    rank: Rank
    ranked: int  # how many models the leaderboard ranks

    @property
    def share(self) -> float:
        """Middle of the range of places as a share of the ranked models; the smaller, the better."""
        return (self.rank.best + self.rank.worst) / (2 * self.ranked)

    @property
    def is_wide(self) -> bool:
        """True if the range has more than half of all places, so that it says next to nothing."""
        return 2 * (self.rank.worst - self.rank.best + 1) > self.ranked


def standings(record: BenchmarkRecord) -> dict[VariantRef, Standing]:
    """{variant: its place} on the first leaderboard of a benchmark that ranks the variant.

    Only leaderboards of models, with one scaffold or none, and with at least `LEAST_RANKED` of them.
    """
    places: dict[VariantRef, Standing] = {}
    for number, board in enumerate(leaderboards(record), 1):
        if board.key.scope not in {"models", "same-scaffold"} or len(board.entrants) < LEAST_RANKED:
            continue
        ranked = board.ranked()
        if len(ranked) < LEAST_RANKED:
            continue
        for entrant, rank in ranked:
            standing = Standing(board=board, number=number, entrant=entrant, rank=rank, ranked=len(ranked))
            places.setdefault(entrant.cell.key.variant, standing)
    return places
