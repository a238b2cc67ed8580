"""The index: one ability for each model configuration, fitted to its scores on all benchmarks."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol

from catalog.stats import item_model, ranking
from catalog.stats.intervals import Z95, Interval
from catalog.stats.item_model import Parameters, Response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from catalog.core.index_parts import IndexPart, IndexScore, Subject
    from catalog.entries.schema.types import BenchmarkId
    from catalog.stats.ranking import Rank

POINTS_PER_LOGIT: Final = 10
"""Points of the index by which the odds of solving a problem of the reference part grow e-fold."""

REFERENCE_POINTS: Final = 100
"""Index of a model that solves half of the reference part."""

LEAST_SUBJECTS: Final = 10
"""Number of model configurations from which there is an index."""

_FIRST_MISFIT: Final = 0.05  # standard deviation around the curves, before it is estimated
_ROUNDS: Final = 2  # of estimating the misfit
_FORMAT: Final = 3  # of what a store keeps


class FitStore(Protocol):
    """Store of fits by the hash of their input; a lost one only costs time."""

    def recall(self, key: str, make: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """The stored value of `key`; else that of `make`, which is stored. Values are plain JSON."""


class NoStore:
    """A store that keeps nothing."""

    def recall(self, key: str, make: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """The value of `make`."""
        del key
        return make()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """A model configuration in the index; all numbers in points."""

    subject: Subject
    points: float
    interval: Interval  # 95 %
    rank: Rank
    parts: int  # of benchmarks that it has scores on
    benchmarks: int
    without: tuple[float, float]  # smallest and largest value when one benchmark is left out
    least_without: BenchmarkId  # the benchmark without which it has the smallest value
    most_without: BenchmarkId


@dataclass(frozen=True, slots=True, kw_only=True)
class RatedPart:
    """A part of a benchmark in the index."""

    part: IndexPart
    difficulty: float  # points of a model that solves half of it
    slope: float  # relative to the reference: above 1, it tells models near its difficulty better apart
    models: int
    misfit: float  # root mean square of the distances of its scores from the curve, a fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasurerShift:
    """A measurer of the index's scores: by how much more than others it measures for one model."""

    name: str
    points: float
    scores: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CapabilityIndex:
    """Abilities of model configurations and difficulties of parts of benchmarks, on one scale."""

    reference: IndexPart
    rated: tuple[Rated, ...]  # the highest first
    parts: tuple[RatedPart, ...]  # the hardest first
    shifts: tuple[MeasurerShift, ...]  # the highest first
    scores: int
    misfit: float  # standard deviation of scores around the curves beyond chance, a fraction
    curves_stay: bool  # when a benchmark is left out, which is so if the scores are many


def capability_index(
    scores: Sequence[IndexScore], store: FitStore, *, repeat: bool = True
) -> CapabilityIndex | None:
    """The index of `scores` (of `index_parts.scores_of`); None if they are of few models.

    Its scale: a model with 100 points solves half of the reference part, which is the part with the most
    models, and ten points more multiply the odds of solving one of its problems by e. Unless `repeat`, the
    fit is not repeated without one benchmark each.
    """
    design = _Design(scores)
    if len(design.subjects) < LEAST_SUBJECTS:
        return None
    key = design.key
    fitted = store.recall(key, design.fitted)
    without = store.recall(f"{key} without", lambda: design.without(fitted)) if repeat else {}
    return _index(design, fitted, without)


class _Design:
    """Scores as responses of the statistical model."""

    def __init__(self, scores: Sequence[IndexScore]) -> None:
        self.scores = scores
        self.subjects = sorted({score.subject for score in scores})
        self.parts = sorted({score.part for score in scores}, key=str)
        self.measurers = _shifted_measurers(scores)
        subject_of = {subject: i for i, subject in enumerate(self.subjects)}
        part_of = {part: i for i, part in enumerate(self.parts)}
        measurer_of = {name: i for i, name in enumerate(self.measurers)}
        self._places = [
            (
                subject_of[score.subject],
                part_of[score.part],
                measurer_of.get(score.observation.measurer or "", -1),
            )
            for score in scores
        ]
        # Parts of one benchmark are no independent witnesses: together they weigh as one.
        alike = Counter((score.subject, score.part.benchmark) for score in scores)
        self._shares = [1 / alike[score.subject, score.part.benchmark] for score in scores]
        self._variances = [score.variance for score in scores]
        self.observed = [
            Response(subject, part, score.observation.value, measurer=measurer)
            for (subject, part, measurer), score in zip(self._places, scores, strict=True)
        ]

    @property
    def key(self) -> str:
        """Hash of all that a fit depends on, apart from the program."""
        rows = [
            (*place, score.part.benchmark, score.observation.value, variance)
            for place, score, variance in zip(self._places, self.scores, self._variances, strict=True)
        ]
        return hashlib.sha256(repr((_FORMAT, rows)).encode()).hexdigest()

    def responses(self, misfit: float) -> list[Response]:
        """Responses, weighted for a standard deviation `misfit` around the curves besides chance."""
        return [
            Response(model, item, score, share / (variance + misfit * misfit), measurer)
            for (model, item, score, _, measurer), share, variance in zip(
                self.observed, self._shares, self._variances, strict=True
            )
        ]

    def fitted(self) -> dict[str, Any]:
        """The fit, as plain JSON."""
        from catalog.stats import item_response  # noqa: PLC0415 - it imports numpy, and a stored fit needs none

        priors = item_model.standard_priors()
        misfit = _FIRST_MISFIT
        parameters = item_model.start_of(
            len(self.subjects), len(self.parts), len(self.measurers), slope=priors.slope.mean
        )
        for _ in range(_ROUNDS):
            rough = item_response.fit(
                self.responses(misfit), parameters, priors, enough=_ENOUGH_AT_FIRST, errors=False
            )
            parameters = rough.parameters
            misfit = self._misfit(parameters)
        fit = item_response.fit(self.responses(misfit), parameters, priors)
        parameters = fit.parameters
        return {
            "abilities": parameters.abilities,
            "difficulties": parameters.difficulties,
            "slopes": parameters.slopes,
            "shifts": parameters.shifts,
            "deviations": fit.deviations,
            "misfit": misfit,
        }

    @property
    def curves_stay(self) -> bool:
        """True if leaving out a benchmark moves the models that have scores on it, and nothing else."""
        return len(self.scores) > _MOST_REPEATED

    def without(self, fitted: Mapping[str, Any]) -> dict[str, dict[str, float]]:
        """{benchmark: {index of a model with scores on it: its ability by all other scores}}."""
        from catalog.stats import item_response  # noqa: PLC0415 - see above

        priors, parameters = item_model.standard_priors(), _parameters(fitted)
        responses = self.responses(fitted["misfit"])
        benchmarks = [part.benchmark for part in self.parts]
        having: dict[str, set[int]] = defaultdict(set)
        for response in responses:
            having[benchmarks[response.item]].add(response.model)
        without: dict[str, dict[str, float]] = {}
        for benchmark in sorted(having):
            kept = [response for response in responses if benchmarks[response.item] != benchmark]
            if self.curves_stay:
                abilities = item_response.abilities_given(kept, parameters, priors)
            else:
                again = item_response.fit(kept, parameters, priors, enough=_ENOUGH_WITHOUT, errors=False)
                abilities = again.parameters.abilities
            without[benchmark] = {str(model): abilities[model] for model in sorted(having[benchmark])}
        return without

    def _misfit(self, parameters: Parameters) -> float:
        """Standard deviation around the curves by which residuals are as large as they are.

        As many residuals are free as there are scores, less the parameters that they decide; each benchmark
        of a model counts once, as in the weights.
        """
        from catalog.stats import item_response  # noqa: PLC0415 - see above

        free = max(
            sum(self._shares) - len(self.subjects) - 2 * len(self.parts) * _DECIDED, len(self.subjects) / 2
        )
        squares = [
            share * (response.score - parameters.expected(response)) ** 2
            for response, share in zip(self.observed, self._shares, strict=True)
        ]
        return item_response.misfit(squares, self._variances, free)


_ENOUGH_AT_FIRST: Final = 1e-4  # relative decrease of the cost at which a fit for the misfit ends
_ENOUGH_WITHOUT: Final = 1e-7  # relative decrease of the cost at which a repetition ends
_MOST_REPEATED: Final = 20_000  # scores with which the whole fit is repeated without each benchmark
_DECIDED: Final = (
    0.5  # of a part's two parameters: the prior and other parts of its benchmark decide the rest
)


def _shifted_measurers(scores: Sequence[IndexScore]) -> list[str]:
    """Measurers with a shift of their own: those that share a part with another one."""
    of_part: dict[IndexPart, set[str]] = defaultdict(set)
    for score in scores:
        of_part[score.part].add(score.observation.measurer or "")
    return sorted({name for names in of_part.values() if len(names) > 1 for name in names if name})


def _parameters(fitted: Mapping[str, Any]) -> Parameters:
    return Parameters(fitted["abilities"], fitted["difficulties"], fitted["slopes"], fitted["shifts"])


def _index(
    design: _Design, fitted: Mapping[str, Any], without: Mapping[str, Mapping[str, float]]
) -> CapabilityIndex:
    models = Counter(score.part for score in design.scores)
    reference = max(design.parts, key=lambda part: (models[part], -design.parts.index(part)))
    at = design.parts.index(reference)
    zero = float(fitted["difficulties"][at])
    unit = float(fitted["slopes"][at]) * POINTS_PER_LOGIT

    def points(ability: float) -> float:
        return REFERENCE_POINTS + unit * (ability - zero)

    own_parts = Counter(score.subject for score in design.scores)
    own: dict[Subject, set[BenchmarkId]] = defaultdict(set)
    for score in design.scores:
        own[score.subject].add(score.part.benchmark)
    values = [points(ability) for ability in fitted["abilities"]]
    intervals = [
        Interval(value - Z95 * unit * deviation, value + Z95 * unit * deviation)
        for value, deviation in zip(values, fitted["deviations"], strict=True)
    ]
    rated = []
    for i, (subject, rank) in enumerate(zip(design.subjects, ranking.ranks(values, intervals), strict=True)):
        others = {
            benchmark: points(without[benchmark][str(i)]) if without else values[i]
            for benchmark in sorted(own[subject])
        }
        least, most = min(others, key=others.__getitem__), max(others, key=others.__getitem__)
        rated.append(
            Rated(
                subject=subject,
                points=values[i],
                interval=intervals[i],
                rank=rank,
                parts=own_parts[subject],
                benchmarks=len(own[subject]),
                without=(others[least], others[most]),
                least_without=least,
                most_without=most,
            )
        )
    parameters = _parameters(fitted)
    squares: dict[int, float] = defaultdict(float)
    for response in design.observed:
        squares[response.item] += (response.score - parameters.expected(response)) ** 2
    parts = [
        RatedPart(
            part=part,
            difficulty=points(fitted["difficulties"][i]),
            slope=fitted["slopes"][i] / fitted["slopes"][at],
            models=models[part],
            misfit=(squares[i] / models[part]) ** 0.5,
        )
        for i, part in enumerate(design.parts)
    ]
    counted = Counter(score.observation.measurer or "" for score in design.scores)
    shifts = [
        MeasurerShift(name=name, points=unit * shift, scores=counted[name])
        for name, shift in zip(design.measurers, fitted["shifts"], strict=True)
    ]
    return CapabilityIndex(
        reference=reference,
        rated=tuple(sorted(rated, key=lambda one: (-one.points, one.subject))),
        parts=tuple(sorted(parts, key=lambda one: (-one.difficulty, str(one.part)))),
        shifts=tuple(sorted(shifts, key=lambda one: (-one.points, one.name))),
        scores=len(design.scores),
        misfit=fitted["misfit"],
        curves_stay=design.curves_stay,
    )
