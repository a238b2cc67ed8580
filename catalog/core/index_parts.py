"""Scores that go into the index: first-hand values by model configuration and part of a benchmark."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from catalog.core.leaderboard import leaderboards
from catalog.entries.frozen import dataclass
from catalog.stats.intervals import Z95

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from catalog.core.configurations import RunConfiguration
    from catalog.core.leaderboard import Leaderboard, LeaderboardKey
    from catalog.core.records import BenchmarkRecord, Observation
    from catalog.entries.schema.catalogue import WorkKind
    from catalog.entries.schema.types import BenchmarkId, VariantRef

LEAST_BENCHMARKS: Final = 3
"""Number of benchmarks from which a model configuration is in the index."""

LEAST_MODELS: Final = 5
"""Number of model configurations from which a part of a benchmark is in the index."""

LEAST_PROBLEMS: Final = 20
"""Number of problems from which a part is in the index: of fewer, one problem moves a score too far."""


class Subject(NamedTuple):
    """A model configuration: a variant, and how it was run."""

    variant: VariantRef
    configuration: RunConfiguration


class IndexPart(NamedTuple):
    """A part of a benchmark that has a difficulty of its own: what one leaderboard compares."""

    benchmark: BenchmarkId
    board: int  # number of the leaderboard among those of its benchmark, from 1
    key: LeaderboardKey


@dataclass(frozen=True, slots=True)
class IndexScore:
    """The first-hand value of a model configuration on a part."""

    subject: Subject
    part: IndexPart
    observation: Observation

    @property
    def variance(self) -> float:
        """Variance of the value by chance, from its 95 % interval; 0 if that is not known."""
        interval = self.observation.interval
        return ((interval.high - interval.low) / (2 * Z95)) ** 2 if interval else 0.0


def scores_of(
    records: Iterable[BenchmarkRecord], work: WorkKind | None = None, until: date | None = None
) -> list[IndexScore]:
    """Scores that the index of a kind of work (None: of all work) is fitted on, sorted by part and model.

    Each model configuration has `LEAST_BENCHMARKS` benchmarks, and each part `LEAST_MODELS` of these and, if
    their number is known, `LEAST_PROBLEMS` problems; all are linked by models with scores on several
    benchmarks. With `until`, only values published until then.
    """
    return FirstHandValues(records, work).scores(until)


class FirstHandValues:
    """The first-hand values of benchmarks of a kind of work, for the scores of several days."""

    def __init__(self, records: Iterable[BenchmarkRecord], work: WorkKind | None = None) -> None:
        self._parts = [
            (part, _by_subject(runs))
            for record in records
            if work is None or record.entry.scenario in work.scenarios
            for part, runs in _of_benchmark(record)
        ]

    def scores(self, until: date | None = None) -> list[IndexScore]:
        """The scores that `scores_of` describes."""
        return _linked(
            _dense(
                [
                    IndexScore(subject, part, value)
                    for part, runs in self._parts
                    for subject, runs_of_subject in runs
                    if (value := _best(runs_of_subject, until)) is not None
                ]
            )
        )


_Run: TypeAlias = "tuple[Subject, tuple[Observation, ...]]"
"""A model configuration, and the valid first-hand values of one edition, that of the headline rule first."""


def _of_benchmark(record: BenchmarkRecord) -> Iterator[tuple[IndexPart, list[_Run]]]:
    """Each part of a benchmark with its runs, sorted by model configuration."""
    seen: set[tuple[object, ...]] = set()
    for number, board in enumerate(leaderboards(record), 1):
        key = board.key
        part = key._replace(metric="")
        problems = record.entry.size(version=key.version, split=key.split, language=key.language)
        if not _counts(board) or part in seen or (problems and problems < LEAST_PROBLEMS):
            continue
        seen.add(part)  # of several metrics of one part, the first
        yield IndexPart(record.id, number, key), sorted(_first_hand(board), key=lambda run: run[0])


def _counts(board: Leaderboard) -> bool:
    """True for scores of models alone, or all in one scaffold, that are shares of problems solved."""
    scale = board.scale
    return (
        board.key.scope in {"models", "same-scaffold"}
        and scale.share_of_problems
        and not scale.lower_is_better
        and not board.key.budget
    )


def _first_hand(board: Leaderboard) -> Iterator[_Run]:
    for entrant in (*board.entrants, *board.other_configurations):
        key = entrant.cell.key
        if key.method != board.key.method or board.is_partial(entrant):
            continue
        values = tuple(
            observation
            for observation in entrant.edition.observations
            if observation.row.status == "valid" and not observation.quoted
        )
        if values:
            yield Subject(key.variant, key.configuration), values


def _by_subject(runs: Iterable[_Run]) -> list[tuple[Subject, list[tuple[Observation, ...]]]]:
    """(model configuration, values of each of its runs); `runs` are sorted by configuration."""
    return [
        (subject, [values for _, values in own]) for subject, own in groupby(runs, key=lambda run: run[0])
    ]


def _best(runs: Iterable[Sequence[Observation]], until: date | None) -> Observation | None:
    """The best value of the runs of a model configuration; None if none has one."""
    best = None
    for observations in runs:
        value = _stated(observations, until)
        if value is not None and (best is None or value.value > best.value):
            best = value
    return best


def _stated(observations: Iterable[Observation], until: date | None) -> Observation | None:
    """The first of `observations`, of those published until a day if one is given."""
    for observation in observations:
        if until is None or (observation.date is not None and observation.date.latest <= until):
            return observation
    return None


def _dense(scores: Sequence[IndexScore]) -> list[IndexScore]:
    """`scores` without models of few benchmarks and parts of few models, until all have enough."""
    kept = list(scores)
    while True:
        models = Counter(score.part for score in kept)
        benchmarks: dict[Subject, set[BenchmarkId]] = defaultdict(set)
        for score in kept:
            if models[score.part] >= LEAST_MODELS:
                benchmarks[score.subject].add(score.part.benchmark)
        fewer = [
            score
            for score in kept
            if models[score.part] >= LEAST_MODELS and len(benchmarks[score.subject]) >= LEAST_BENCHMARKS
        ]
        if len(fewer) == len(kept):
            return kept
        kept = fewer


def _linked(scores: Sequence[IndexScore]) -> list[IndexScore]:
    """The largest set of `scores` that shared models link: others would have a scale of their own."""
    leaders: dict[object, object] = {}

    def leader(node: object) -> object:
        above = leaders.setdefault(node, node)
        while (next_above := leaders[above]) is not above:
            above = next_above
        leaders[node] = above  # the next search from here is one step
        return above

    for score in scores:
        leaders[leader(score.subject)] = leader(score.part)
    sizes = Counter(leader(score.part) for score in scores)
    if len(sizes) < 2:  # noqa: PLR2004 - all are linked
        return list(scores)
    largest = max(sizes, key=lambda node: sizes[node])
    return [score for score in scores if leader(score.part) == largest]
