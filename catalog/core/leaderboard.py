"""Leaderboards of a benchmark: which values may be compared, and how they are ranked."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import field
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, assert_never, get_args

from catalog.core import paired_comparison
from catalog.core.partial_runs import is_partial, most_problems
from catalog.entries.frozen import dataclass
from catalog.stats import ranking
from catalog.stats.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from catalog.core.records import BenchmarkRecord, Cell, CellKey, Edition, Observation
    from catalog.core.units import MetricScale
    from catalog.entries.schema.types import VariantRef
    from catalog.stats.comparisons import Comparison

LEAST_WITH_ONE_METHOD: Final = 5
"""Number of models scored with one method from which they have a leaderboard of their own."""

BoardScope = Literal["models", "same-scaffold", "any-scaffold", "systems"]
"""Kinds of leaderboards, by what they compare. On some benchmarks no value is of a model alone: each
is of a model in a scaffold, the agent or harness around it, which is a method with a version. The kinds:

- same-scaffold: models in one scaffold, each at its best version of it;
- any-scaffold: models, each in the scaffold with its best value;
- systems: scaffold, version, form and model together.

All other leaderboards compare models without a method.
"""

_SCOPES: Final = get_args(BoardScope)


class LeaderboardKey(NamedTuple):
    """Fields that all values of a leaderboard share; every leaderboard of a benchmark has another key."""

    split: str
    language: str
    metric: str
    budget: int
    method: str  # that every value was measured with; "" for plain generation, or for methods that differ
    version: str | None  # of the benchmark: editions are never ranked together
    scope: BoardScope = "models"


class Entrant(NamedTuple):
    """One candidate of a leaderboard: a cell and its values on one version of the benchmark."""

    cell: Cell
    edition: Edition


@dataclass(frozen=True, slots=True)
class Standings:
    """Ranked entrants of a leaderboard with their ranks, the best value first."""

    scale: MetricScale
    entrants: tuple[Entrant, ...]
    ranks: tuple[ranking.Rank, ...]
    paired: Mapping[tuple[int, int], Comparison]  # comparisons problem by problem, by indices of entrants

    @property
    def placed(self) -> list[tuple[Entrant, ranking.Rank]]:
        """(entrant, rank) pairs, the best value first."""
        return list(zip(self.entrants, self.ranks, strict=True))

    @property
    def could_be_first(self) -> int:
        """Number of entrants, from the first on, that end with the last whose range of places begins at 1."""
        return max((i for i, rank in enumerate(self.ranks, 1) if rank.best == 1), default=0)

    def is_ahead(self, one: int, other: int) -> bool:
        """True if the entrant `one` (an index) is significantly ahead of the entrant `other`."""
        if (one, other) in self.paired:
            interval = self.paired[one, other].interval
            return interval.high < 0 if self.scale.lower_is_better else interval.low > 0
        if (other, one) in self.paired:
            interval = self.paired[other, one].interval
            return interval.low > 0 if self.scale.lower_is_better else interval.high < 0
        ours, theirs = (_ends(self.entrants[index].edition.headline) for index in (one, other))
        return ours.high < theirs.low if self.scale.lower_is_better else ours.low > theirs.high


def _ends(headline: Observation) -> Interval:
    return headline.interval or Interval(headline.value, headline.value)


@dataclass(frozen=True, slots=True)
class Leaderboard:
    """Values that may be compared with each other: equal benchmark version, split, language and metric."""

    key: LeaderboardKey
    entrants: tuple[Entrant, ...]  # each subject once, in its best configuration
    other_configurations: tuple[Entrant, ...] = ()  # of the same subjects, the best value first
    most_problems: int = 0  # behind one of the values
    # What was computed from the other fields, by name: once for all pages.
    derived: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def scale(self) -> MetricScale:
        """Unit, direction and bounds of the leaderboard's metric, which is the same for all its values."""
        return self.entrants[0].cell.scale

    def is_ranked(self, entrant: Entrant) -> bool:
        """True if an entrant gets a rank: a valid value of all problems, with a method that is compared."""
        any_method = self.key.scope in {"any-scaffold", "systems"}
        compared = any_method or entrant.cell.key.method == self.key.method
        valid = entrant.edition.headline.row.status == "valid"
        return compared and valid and not self.is_partial(entrant)

    def is_partial(self, entrant: Entrant) -> bool:
        """True if the value of an entrant is of a part of the problems that others were scored on."""
        return is_partial(entrant.edition.headline, self.most_problems)

    def subject(self, key: CellKey) -> CellKey:
        """Key of what this leaderboard ranks once (a model, or a system): equal for all its runs."""
        return _subject_of(self.key.scope)(key)

    def standings(self) -> Standings:
        """The ranked entrants with their ranks, the best value first.

        Two values with known results on the same problems are compared problem by problem; otherwise
        by their intervals.
        """
        known: Standings | None = self.derived.get("standings")
        if known is None:
            known = self.derived["standings"] = self._standings()
        return known

    def _standings(self) -> Standings:
        entrants = _best_first(entrant for entrant in self.entrants if self.is_ranked(entrant))
        headlines = [entrant.edition.headline for entrant in entrants]
        paired = paired_comparison.compare_all(headlines)
        ranks = ranking.ranks(
            [headline.value for headline in headlines],
            [headline.interval for headline in headlines],
            paired,
            lower_is_better=self.scale.lower_is_better,
        )
        return Standings(self.scale, tuple(entrants), tuple(ranks), paired)

    def ranked(self) -> list[tuple[Entrant, ranking.Rank]]:
        """(ranked entrant, rank) pairs, the best value first: see `standings`."""
        return self.standings().placed

    def unranked(self) -> list[Entrant]:
        """The entrants without a rank, the best value first."""
        return _best_first(entrant for entrant in self.entrants if not self.is_ranked(entrant))


def leaderboards(record: BenchmarkRecord) -> tuple[Leaderboard, ...]:
    """All leaderboards of a benchmark: its main metric first, then metrics as the benchmark lists them.

    The main metric is the one with the most rows among those that the benchmark lists; pass@1 comes before
    pass@10.

    Two values are in one leaderboard only if split, language, metric, token budget and version of the
    benchmark are the same. A variant that was run in several configurations (reasoning effort, number
    format ...) is ranked once, in the configuration with its best value. Where all values are of systems,
    see `BoardScope` for the leaderboards that there are.
    """
    boards: tuple[Leaderboard, ...] | None = record.derived.get("leaderboards")
    if boards is None:
        boards = record.derived["leaderboards"] = tuple(_leaderboards(record))
    return boards


def _leaderboards(record: BenchmarkRecord) -> list[Leaderboard]:
    groups: dict[LeaderboardKey, list[Entrant]] = defaultdict(list)
    for cell in record.cells:
        key = cell.key
        for edition in cell.editions:
            group = LeaderboardKey(key.split, key.language, key.metric, key.budget, "", edition.version)
            groups[group].append(Entrant(cell, edition))
    boards = [board for key, group in groups.items() for board in _by_scope(key, group, record.placeholders)]
    metrics = record.entry.metrics
    main = _main_metric(boards, metrics)
    return sorted(boards, key=lambda board: (board.key.metric != main, *_order(board, metrics)))


def in_best_configuration(cells: Iterable[Cell]) -> list[Cell]:
    """`cells` reduced to one per group of cells that differ only in configuration or method version.

    The cell that stays has the best headline value (a valid one, if there is any). The order of `cells`
    is kept.
    """
    entrants = [Entrant(cell, cell.edition) for cell in cells]
    best = best_by_key(entrants)
    return [entrant.cell for entrant in entrants if best[entrant.cell.key.any_run] is entrant]


def leaderboard_of(key: LeaderboardKey, entrants: Iterable[Entrant]) -> Leaderboard:
    """The leaderboard of `entrants`: each model or system once, with its best value."""
    entrants = tuple(entrants)
    subject = _subject_of(key.scope)
    best = best_by_key(entrants, subject)
    others = (entrant for entrant in entrants if best[subject(entrant.cell.key)] is not entrant)
    # A model in its other scaffolds is another system: the leaderboard of systems has them.
    shown = () if key.scope == "any-scaffold" else _best_first(others)
    most = most_problems(entrant.edition.headline for entrant in entrants)
    return Leaderboard(key, tuple(best.values()), tuple(shown), most)


def _subject_of(scope: BoardScope) -> Callable[[CellKey], CellKey]:
    """Function from a cell's key to the key of what is ranked once: a model, or a system."""
    match scope:
        case "models" | "same-scaffold":
            return _any_run
        case "any-scaffold":
            return _any_method
        case "systems":
            return _any_configuration
    assert_never(scope)


def _any_run(key: CellKey) -> CellKey:
    return key.any_run


def _any_method(key: CellKey) -> CellKey:
    return key.any_method


def _any_configuration(key: CellKey) -> CellKey:
    return key.any_configuration


def best_by_key(
    entrants: Iterable[Entrant], subject: Callable[[CellKey], CellKey] = _any_run
) -> dict[CellKey, Entrant]:
    """{key of a model or system: its best entrant}; valid values of all problems come before others.

    `subject` gives that key. By default it is the cell key without configuration and method version.
    """
    groups: dict[CellKey, list[Entrant]] = defaultdict(list)
    for entrant in entrants:
        groups[subject(entrant.cell.key)].append(entrant)
    return {key: _best(group) for key, group in groups.items()}


def _best(entrants: Sequence[Entrant]) -> Entrant:
    """The best of the valid values of all problems; then of those of a part, then of the others."""
    if len(entrants) == 1:  # as most are
        return entrants[0]
    most = most_problems(entrant.edition.headline for entrant in entrants)

    def order(entrant: Entrant) -> tuple[object, ...]:
        headline = entrant.edition.headline
        return headline.row.status != "valid", is_partial(headline, most), _rank_key(entrant)

    return min(entrants, key=order)


def ranks_by_cell(record: BenchmarkRecord) -> dict[tuple[CellKey, str | None], ranking.Rank]:
    """{(cell key, benchmark version): rank} from leaderboards of models, with one scaffold or none.

    Only ranked cells: of the configurations of a model, the best one.
    """
    return {
        (cell.key, edition.version): rank
        for board in leaderboards(record)
        if board.key.scope in {"models", "same-scaffold"}
        for (cell, edition), rank in board.ranked()
    }


def best_of_systems(record: BenchmarkRecord) -> list[Leaderboard]:
    """Leaderboards with each model once, in the scaffold with its best value; [] without scaffolds.

    Where each model is in one system only, the leaderboard of systems is such a leaderboard.
    """
    boards = leaderboards(record)
    any_scaffold = [board for board in boards if board.key.scope == "any-scaffold"]
    covered = {board.key._replace(scope="systems") for board in any_scaffold}
    systems = (board for board in boards if board.key.scope == "systems" and board.key not in covered)
    return [*any_scaffold, *systems]


def _best_first(entrants: Iterator[Entrant]) -> list[Entrant]:
    return sorted(entrants, key=_rank_key)


def _rank_key(entrant: Entrant) -> tuple[float, CellKey]:
    headline = entrant.edition.headline
    return headline.scale.sort_key(headline.value), entrant.cell.key


def _by_scope(
    key: LeaderboardKey, entrants: Sequence[Entrant], placeholders: frozenset[str]
) -> Iterator[Leaderboard]:
    """One leaderboard of models; if all values used some method, leaderboards per scaffold and of systems.

    A scaffold used by at least `LEAST_WITH_ONE_METHOD` models has a leaderboard of its own; one of the
    `placeholders` has none, for scaffolds without a name may differ. Forms of a method (`method_setup`) are
    systems of their own, so they are not in it.
    """
    models_by_method: dict[str, set[VariantRef]] = defaultdict(set)
    for cell, _ in entrants:
        if not cell.key.method_setup and cell.key.method not in placeholders:
            models_by_method[cell.key.method].add(cell.key.variant)
    methods = {cell.key.method for cell, _ in entrants}
    common = [method for method, models in models_by_method.items() if len(models) >= LEAST_WITH_ONE_METHOD]
    if "" in methods or (len(methods) == 1 and not common and not methods & placeholders):
        yield leaderboard_of(key, entrants)
        return
    for method in common:
        alike = [entrant for entrant in entrants if _is_plain(entrant.cell.key, method)]
        yield leaderboard_of(key._replace(method=method, scope="same-scaffold"), alike)
    if common and len(methods) == 1 and all(_is_plain(cell.key, *methods) for cell, _ in entrants):
        return  # the leaderboard of that scaffold has all systems
    systems = leaderboard_of(key._replace(scope="systems"), entrants)
    models = leaderboard_of(key._replace(scope="any-scaffold"), entrants)
    if len(models.entrants) < len(systems.entrants):
        yield models
    yield systems


def _is_plain(key: CellKey, method: str) -> bool:
    """True if a value was measured with `method` in its usual form."""
    return key.method == method and not key.method_setup


def _main_metric(boards: Iterable[Leaderboard], metrics: Sequence[str]) -> str:
    """Metric with the most rows among those listed in `metrics`, or of all if none of these has a row."""
    rows: Counter[str] = Counter()
    for board in boards:
        rows[board.key.metric] += len(board.entrants)
    return min(
        rows,
        key=lambda metric: (
            _listed(metric, metrics)[0] == len(metrics),
            -rows[metric],
            _listed(metric, metrics),
        ),
        default="",
    )


def _listed(metric: str, metrics: Sequence[str]) -> tuple[int, str, int]:
    """Sort key of a metric: its place in `metrics`, last if it is not there, then its name, then its k."""
    name, _, k = metric.partition("@")
    known = metric if metric in metrics or not k.isdecimal() else f"{name}@k"
    return (
        metrics.index(known) if known in metrics else len(metrics),
        name,
        int(k) if k.isdecimal() else 0,
    )


def _order(board: Leaderboard, metrics: Sequence[str]) -> tuple[object, ...]:
    """Sort key: the order of `metrics`.

    For one metric: by scope in the order of `_SCOPES`, then those with the most rows.
    """
    key = board.key
    return (
        *_listed(key.metric, metrics),
        _SCOPES.index(key.scope),
        -len(board.entrants),
        key.split,
        key.language,
        key.version or "",
        key.budget,
        key.method,
    )
