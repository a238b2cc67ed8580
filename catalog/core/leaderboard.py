"""Leaderboards of a benchmark: which values may be compared, and how they are ranked."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from catalog.core import paired_comparison
from catalog.stats import ranking

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from catalog.core.records import BenchmarkRecord, Cell, CellKey, Edition
    from catalog.core.units import MetricScale

LEAST_WITH_ONE_METHOD: Final = 5
"""Number of models scored with one method from which they have a leaderboard of their own."""


class LeaderboardKey(NamedTuple):
    """Fields that all values of a leaderboard share; every leaderboard of a benchmark has another key."""

    split: str
    language: str
    metric: str
    budget: int
    method: str  # that every value was measured with; "" for plain generation, or for methods that differ
    version: str | None  # of the benchmark: editions are never ranked together


class Entrant(NamedTuple):
    """One candidate of a leaderboard: a cell and its values on one version of the benchmark."""

    cell: Cell
    edition: Edition


@dataclass(frozen=True, slots=True)
class Leaderboard:
    """Values that may be compared with each other: equal benchmark version, split, language and metric."""

    key: LeaderboardKey
    entrants: tuple[Entrant, ...]  # each variant once per method, in its best configuration
    other_configurations: tuple[Entrant, ...] = ()  # of the same variants, the best value first

    @property
    def scale(self) -> MetricScale:
        """Unit, direction and bounds of the leaderboard's metric, which is the same for all its values."""
        return self.entrants[0].cell.scale

    def is_ranked(self, entrant: Entrant) -> bool:
        """True if an entrant gets a rank: its value is valid, and its method is that of the leaderboard."""
        return entrant.cell.key.method == self.key.method and entrant.edition.headline.row.status == "valid"

    def ranked(self) -> list[tuple[Entrant, ranking.Rank]]:
        """(ranked entrant, rank) pairs, the best value first.

        Two values with known results on the same problems are compared problem by problem; otherwise
        by their intervals.
        """
        entrants = _best_first(entrant for entrant in self.entrants if self.is_ranked(entrant))
        headlines = [entrant.edition.headline for entrant in entrants]
        ranks = ranking.ranks(
            [headline.value for headline in headlines],
            [headline.interval for headline in headlines],
            paired_comparison.compare_all(headlines),
            lower_is_better=self.scale.lower_is_better,
        )
        return list(zip(entrants, ranks, strict=True))

    def unranked(self) -> list[Entrant]:
        """The entrants without a rank, the best value first."""
        return _best_first(entrant for entrant in self.entrants if not self.is_ranked(entrant))


def leaderboards(record: BenchmarkRecord) -> list[Leaderboard]:
    """All leaderboards of a benchmark: pass@1 first, then metrics as the benchmark lists them.

    Two values are in one leaderboard only if split, language, metric, token budget and version of the
    benchmark are the same. A variant that was run in several configurations (reasoning effort, number
    format ...) is ranked once, in the configuration with its best value.
    """
    groups: dict[LeaderboardKey, list[Entrant]] = defaultdict(list)
    for cell in record.cells:
        key = cell.key
        for edition in cell.editions:
            group = LeaderboardKey(key.split, key.language, key.metric, key.budget, "", edition.version)
            groups[group].append(Entrant(cell, edition))
    boards = [
        _with_best_configurations(board) for key, group in groups.items() for board in _by_method(key, group)
    ]
    return sorted(boards, key=lambda board: _order(board, record.entry.metrics))


def in_best_configuration(cells: Iterable[Cell]) -> list[Cell]:
    """`cells` reduced to one per group of cells that differ only in configuration.

    The cell that stays is the one with the best headline value (a valid one, if there is any). The order
    of `cells` is kept.
    """
    entrants = [Entrant(cell, cell.edition) for cell in cells]
    best = best_by_key(entrants)
    return [entrant.cell for entrant in entrants if best[entrant.cell.key.any_configuration] is entrant]


def _with_best_configurations(board: Leaderboard) -> Leaderboard:
    best = best_by_key(board.entrants)
    others = (
        entrant for entrant in board.entrants if best[entrant.cell.key.any_configuration] is not entrant
    )
    return replace(board, entrants=tuple(best.values()), other_configurations=tuple(_best_first(others)))


def best_by_key(entrants: Iterable[Entrant]) -> dict[CellKey, Entrant]:
    """{cell key without configuration: best entrant with this key}; valid values come before others."""
    groups: dict[CellKey, list[Entrant]] = defaultdict(list)
    for entrant in entrants:
        groups[entrant.cell.key.any_configuration].append(entrant)
    return {
        key: min(
            group, key=lambda entrant: (entrant.edition.headline.row.status != "valid", _rank_key(entrant))
        )
        for key, group in groups.items()
    }


def ranks_by_cell(record: BenchmarkRecord) -> dict[tuple[CellKey, str | None], ranking.Rank]:
    """Rank of every ranked value of a benchmark; the key is (cell key, benchmark version)."""
    return {
        (cell.key, edition.version): rank
        for board in leaderboards(record)
        for (cell, edition), rank in board.ranked()
    }


def _best_first(entrants: Iterator[Entrant]) -> list[Entrant]:
    return sorted(entrants, key=_rank_key)


def _rank_key(entrant: Entrant) -> tuple[float, CellKey]:
    headline = entrant.edition.headline
    return headline.scale.sort_key(headline.value), entrant.cell.key


def _by_method(key: LeaderboardKey, entrants: Sequence[Entrant]) -> Iterator[Leaderboard]:
    """One leaderboard of all entrants; if all values used some method, one leaderboard per common method.

    A method is common if many models used it; entrants with other methods form one more leaderboard.
    Example: SWE-bench has no score without an agent system, so models are compared within one system.
    """
    keys = {cell.key.any_configuration for cell, _ in entrants if not cell.key.method_setup}
    shared = Counter(key.method for key in keys)
    common = {method for method, models in shared.items() if models >= LEAST_WITH_ONE_METHOD}
    if "" in shared or not common:
        yield Leaderboard(key, tuple(entrants))
        return
    groups: dict[str, list[Entrant]] = defaultdict(list)
    for entrant in entrants:
        method, setup = entrant.cell.key.method, entrant.cell.key.method_setup
        groups[method if method in common and not setup else ""].append(entrant)
    for method, group in groups.items():
        yield Leaderboard(key._replace(method=method), tuple(group))


def _order(board: Leaderboard, metrics: Sequence[str]) -> tuple[object, ...]:
    """Sort key: pass@1 first, then other pass@k, then the order of `metrics`.

    For one metric: leaderboards of a single method first, then those with the most rows.
    """
    key = board.key
    name, _, k = key.metric.partition("@")
    listed = metrics.index(key.metric) if key.metric in metrics else len(metrics)
    return (
        name != "pass",
        int(k) if k.isdigit() else 0,
        listed,
        name,
        not key.method,
        -len(board.entrants),
        key.split,
        key.language,
        key.version or "",
        key.budget,
        key.method,
    )
