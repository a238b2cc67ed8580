"""The two-parameter logistic model of scores of models on items, with shifts of measurers.

The expected score of a model on an item (a benchmark, or a part of one) is

    logistic(slope * (ability + shift - difficulty))

with an ability per model, a difficulty and a slope per item, and a shift per measurer (Birnbaum 1968, for
average scores instead of single answers, as in Ho et al. 2025, "A Rosetta Stone for AI Benchmarks",
arXiv:2512.00193, which has no shifts). `item_response` fits it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from catalog.stats.intervals import Z95, Interval

if TYPE_CHECKING:
    from collections.abc import Iterable


class Response(NamedTuple):
    """Score of a model on an item, all by index."""

    model: int
    item: int
    score: float  # a fraction
    weight: float = 1.0  # 1 / variance of the score around what is expected
    measurer: int = -1  # -1 for one without a shift


class Prior(NamedTuple):
    """A normal prior: its mean and its precision (1 / variance)."""

    mean: float = 0.0
    precision: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Priors:
    """Priors of all abilities, difficulties, slopes and shifts."""

    ability: Prior
    difficulty: Prior
    slope: Prior
    shift: Prior


def standard_priors() -> Priors:
    """Priors that fix the scale: abilities of mean 0 and standard deviation 1, a slope of about 1.5."""
    return Priors(
        ability=Prior(0.0, 1.0),
        difficulty=Prior(0.0, 0.25),
        slope=Prior(1.5, 1.0),
        shift=Prior(0.0, 25.0),
    )


@dataclass(frozen=True, slots=True)
class Parameters:
    """Parameters of the model; lists by index of model, item and measurer."""

    abilities: list[float]
    difficulties: list[float]
    slopes: list[float]
    shifts: list[float] = field(default_factory=list)

    def expected(self, response: Response) -> float:
        """Expected score of a response, a fraction."""
        shift = self.shifts[response.measurer] if response.measurer >= 0 else 0.0
        distance = self.abilities[response.model] + shift - self.difficulties[response.item]
        return _logistic(self.slopes[response.item] * distance)


@dataclass(frozen=True, slots=True)
class ItemFit:
    """A fit: the parameters, the cost that they minimise, and standard deviations of the abilities."""

    parameters: Parameters
    cost: float  # weighted squares of residuals and of distances from the priors
    steps: int
    deviations: list[float]  # of abilities: from the normal approximation of the posterior

    def interval(self, model: int) -> Interval:
        """95 % interval of the ability of a model."""
        middle, reach = self.parameters.abilities[model], Z95 * self.deviations[model]
        return Interval(middle - reach, middle + reach)


def start_of(models: int, items: int, measurers: int = 0, slope: float = 1.0) -> Parameters:
    """Parameters to start from: all abilities, difficulties and shifts 0."""
    return Parameters([0.0] * models, [0.0] * items, [slope] * items, [0.0] * measurers)


def by_model(responses: Iterable[Response], models: int) -> list[list[Response]]:
    """The responses of each of `models` models."""
    lists: list[list[Response]] = [[] for _ in range(models)]
    for response in responses:
        lists[response.model].append(response)
    return lists


def _logistic(x: float) -> float:
    return 1 / (1 + exp(-min(max(x, -700.0), 700.0)))
