"""The fit of `item_model`: the parameters with the least weighted squares, given normal priors.

Levenberg and Marquardt's method; the abilities, which share no response, are eliminated from each step, so
that a linear system of the difficulties, slopes and shifts is left. The priors keep what the scores leave
open near a stated value. Importing this module takes a tenth of a second, for numpy.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from catalog.stats.item_model import ItemFit, Parameters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import TypeAlias

    from numpy.typing import NDArray

    from catalog.stats.item_model import Prior, Priors, Response

    Floats: TypeAlias = NDArray[np.float64]
    Indices: TypeAlias = NDArray[np.int64]

_SLOPES: Final = (0.1, 10.0)
_PLACES: Final = (-10.0, 10.0)  # of abilities and difficulties
_MOST_STEPS: Final = 200
_ENOUGH: Final = 1e-10  # relative decrease of the cost at which a fit ends
_NEAR: Final = 1e-6  # move of an ability at which the search for all abilities ends, in logits
_STIFF: Final = 1e12  # precision that holds a parameter at its bound
_MODELS_AT_ONCE: Final = 1_000  # rows of the matrix between abilities and other parameters in memory


def fit(
    responses: Sequence[Response],
    start: Parameters,
    priors: Priors,
    *,
    fixed_slopes: Mapping[int, float] = MappingProxyType({}),
    enough: float = _ENOUGH,
    errors: bool = True,
) -> ItemFit:
    """The parameters with the least cost, found from `start`.

    Each response counts with its weight. `fixed_slopes` are slopes by item that stay as given, without a
    prior. Every model and every item needs a response, or a prior with some precision. The fit ends with a
    step that decreases the cost by a share of at most `enough`. Without `errors`, the deviations of the
    abilities are left out.
    """
    problem = _LeastSquares(responses, start, priors, fixed_slopes)
    current = problem.clamped(_values(start))
    cost, damping = problem.cost(current), 1e-3
    steps = 0
    while steps < _MOST_STEPS:
        steps += 1
        system = problem.system(current)
        attempt = problem.clamped(system.step(current, damping))
        changed = problem.cost(attempt)
        while changed > cost and damping <= _STIFF:
            damping *= 8
            attempt = problem.clamped(system.step(current, damping))
            changed = problem.cost(attempt)
        if changed > cost:
            break
        done = cost - changed <= enough * cost
        current, cost, damping = attempt, changed, max(damping / 8, 1e-9)
        if done:
            break
    return ItemFit(
        _parameters(current), cost, steps, problem.system(current).deviations().tolist() if errors else []
    )


def abilities_given(responses: Sequence[Response], curves: Parameters, priors: Priors) -> list[float]:
    """The ability of each model with the least cost; items and shifts stay those of `curves`.

    The search starts from the abilities of `curves`.
    """
    problem = _LeastSquares(responses, curves, priors, {})
    current = _values(curves)
    costs = problem.costs(current)
    damping = np.zeros_like(costs)
    for _ in range(_MOST_STEPS):
        system = problem.system(current)
        moves = system.own_right / (system.own * (1 + damping))
        attempt = current._replace(abilities=np.clip(current.abilities + moves, *_PLACES))
        changed = problem.costs(attempt)
        better = changed <= costs
        moved = np.abs(np.where(better, attempt.abilities - current.abilities, moves))
        current = current._replace(abilities=np.where(better, attempt.abilities, current.abilities))
        costs = np.where(better, changed, costs)
        damping = np.where(better, damping / 8, np.maximum(8 * damping, 1.0))
        if moved.max(initial=0.0) <= _NEAR:
            break
    return list(current.abilities.tolist())


def misfit(squares: Sequence[float], variances: Sequence[float], free: float) -> float:
    """Standard deviation that, added to chance, makes residuals as large as they are: 0.005 to 0.5.

    With it, the sum of the `squares` of residuals, each divided by its variance, is the number of residuals
    that are `free`.
    """
    residuals, chance = np.array(squares), np.array(variances)
    low, high = 0.005, 0.5
    for _ in range(40):
        middle = (low + high) / 2
        total = (residuals / (chance + middle * middle)).sum()
        low, high = (middle, high) if total > free else (low, middle)
    return (low + high) / 2


class _Values(NamedTuple):
    """Parameters as arrays; the last of `shifts` is 0, for responses without one."""

    abilities: Floats
    difficulties: Floats
    slopes: Floats
    shifts: Floats


def _values(parameters: Parameters) -> _Values:
    return _Values(
        np.array(parameters.abilities),
        np.array(parameters.difficulties),
        np.array(parameters.slopes),
        np.array([*parameters.shifts, 0.0]),
    )


def _parameters(values: _Values) -> Parameters:
    return Parameters(
        values.abilities.tolist(),
        values.difficulties.tolist(),
        values.slopes.tolist(),
        values.shifts[:-1].tolist(),
    )


class _LeastSquares:
    """The cost of parameters, and its linear approximation around them."""

    def __init__(
        self,
        responses: Sequence[Response],
        start: Parameters,
        priors: Priors,
        fixed_slopes: Mapping[int, float],
    ) -> None:
        columns = np.array(sorted(responses), dtype=float).reshape(len(responses), 5)
        self.models = columns[:, 0].astype(np.int64)
        self.items = columns[:, 1].astype(np.int64)
        self._scores, self._weights = columns[:, 2], columns[:, 3]
        self.measurers = columns[:, 4].astype(np.int64) % (len(start.shifts) + 1)  # -1: the last
        self._priors = priors
        self._fixed = np.array(list(fixed_slopes), dtype=np.int64)
        self._fixed_values = np.array(list(fixed_slopes.values()), dtype=float)

    def clamped(self, values: _Values) -> _Values:
        """`values` within their bounds, with the fixed slopes."""
        slopes = np.clip(values.slopes, *_SLOPES)
        slopes[self._fixed] = self._fixed_values
        return _Values(
            np.clip(values.abilities, *_PLACES), np.clip(values.difficulties, *_PLACES), slopes, values.shifts
        )

    def cost(self, values: _Values) -> float:
        """Weighted squares of residuals and of distances from the priors."""
        priors = self._priors
        residuals = self._scores - _logistic(values.slopes[self.items] * self._distances(values))
        total = self._weights @ residuals**2 + _cost(values.abilities, priors.ability).sum()
        total += _cost(values.difficulties, priors.difficulty).sum()
        total += _cost(np.delete(values.slopes, self._fixed), priors.slope).sum()
        return float(total + _cost(values.shifts[:-1], priors.shift).sum())

    def costs(self, values: _Values) -> Floats:
        """The part of the cost that each ability decides."""
        residuals = self._scores - _logistic(values.slopes[self.items] * self._distances(values))
        own = _sums(self.models, self._weights * residuals**2, len(values.abilities))
        return own + _cost(values.abilities, self._priors.ability)

    def system(self, values: _Values) -> _System:
        """Normal equations around `values`, with a row for each ability."""
        priors, models, items = self._priors, self.models, self.items
        slopes = values.slopes[items]
        distances = self._distances(values)
        expected = _logistic(slopes * distances)
        change = expected * (1 - expected)
        by_ability, by_slope = change * slopes, change * distances
        pulls = self._weights * (self._scores - expected)
        squares = self._weights * by_ability * by_ability
        count = len(values.slopes)
        stiff = (values.slopes <= _SLOPES[0]) | (values.slopes >= _SLOPES[1])
        stiff[self._fixed] = True
        return _System(
            self,
            squares=squares,
            mixed=self._weights * by_ability * by_slope,
            own=priors.ability.precision + _sums(models, squares, len(values.abilities)),
            own_right=_pull(values.abilities, priors.ability)
            + _sums(models, by_ability * pulls, len(values.abilities)),
            of_slopes=priors.slope.precision
            + _sums(items, self._weights * by_slope * by_slope, count)
            + _STIFF * stiff,
            right=np.concatenate(
                [
                    _pull(values.difficulties, priors.difficulty) - _sums(items, by_ability * pulls, count),
                    _pull(values.slopes, priors.slope) + _sums(items, by_slope * pulls, count),
                    _pull(values.shifts[:-1], priors.shift)
                    + _sums(self.measurers, by_ability * pulls, len(values.shifts))[:-1],
                ]
            ),
            priors=priors,
        )

    def _distances(self, values: _Values) -> Floats:
        return values.abilities[self.models] + values.shifts[self.measurers] - values.difficulties[self.items]


class _System:
    """Normal equations: those of the abilities (`own`), and those of the common parameters.

    Common parameters are the difficulties, the slopes and the shifts, in this order.
    """

    def __init__(
        self,
        problem: _LeastSquares,
        *,
        squares: Floats,
        mixed: Floats,
        own: Floats,
        own_right: Floats,
        of_slopes: Floats,
        right: Floats,
        priors: Priors,
    ) -> None:
        self._problem = problem
        self.own, self.own_right = own, own_right
        self._right = right
        self._squares, self._mixed = squares, mixed
        self._count = count = len(of_slopes)
        size = len(right)
        items, measurers = problem.items, problem.measurers
        # One column and row more, for responses without a shift.
        matrix = np.zeros((size + 1, size + 1))
        diagonal = np.arange(count)
        matrix[diagonal, diagonal] = priors.difficulty.precision + _sums(items, squares, count)
        matrix[count + diagonal, diagonal] = -_sums(items, mixed, count)
        matrix[count + diagonal, count + diagonal] = of_slopes
        shifts = np.arange(2 * count, size)
        np.add.at(matrix, (2 * count + measurers, items), -squares)
        np.add.at(matrix, (2 * count + measurers, count + items), mixed)
        matrix[shifts, shifts] = priors.shift.precision + _sums(measurers, squares, len(shifts) + 1)[:-1]
        lower = matrix[:size, :size]
        self._matrix = lower + np.tril(lower, -1).T

    def step(self, values: _Values, damping: float) -> _Values:
        """`values` after one damped step."""
        own, count = self.own * (1 + damping), self._count
        right = self._right - self._to_common(self.own_right / own)
        moves: Floats = np.asarray(np.linalg.solve(self._reduced(damping), right), dtype=np.float64)
        abilities = (self.own_right - self._to_abilities(moves)) / own
        return _Values(
            values.abilities + abilities,
            values.difficulties + moves[:count],
            values.slopes + moves[count : 2 * count],
            values.shifts + np.append(moves[2 * count :], 0.0),
        )

    def deviations(self) -> Floats:
        """Standard deviation of each ability in the normal approximation of the posterior."""
        inverse = np.linalg.inv(self._reduced(0.0))
        added = np.concatenate(
            [np.einsum("ij,ij->i", rows @ inverse, rows) for _, rows in self._rows()] or [np.zeros(0)]
        )
        deviations: Floats = np.sqrt(1 / self.own + added / self.own**2)
        return deviations

    def _reduced(self, damping: float) -> Floats:
        """The damped matrix of the common parameters without the abilities."""
        matrix = self._matrix.copy()
        matrix[np.diag_indices_from(matrix)] *= 1 + damping
        for models, rows in self._rows():
            scaled = rows / np.sqrt(self.own[models] * (1 + damping))[:, None]
            matrix -= scaled.T @ scaled
        return matrix

    def _rows(self) -> Iterator[tuple[slice, Floats]]:
        """(some models, the matrix between their abilities and the common parameters)."""
        problem, count, size = self._problem, self._count, len(self._right)
        for first in range(0, len(self.own), _MODELS_AT_ONCE):
            last = min(first + _MODELS_AT_ONCE, len(self.own))
            part = slice(*np.searchsorted(problem.models, [first, last]))
            models, items = problem.models[part] - first, problem.items[part]
            rows = np.zeros((last - first, size + 1))
            np.add.at(rows, (models, items), -self._squares[part])
            np.add.at(rows, (models, count + items), self._mixed[part])
            np.add.at(rows, (models, 2 * count + problem.measurers[part]), self._squares[part])
            yield slice(first, last), rows[:, :size]

    def _to_common(self, abilities: Floats) -> Floats:
        """The product of the transposed matrix of `_rows` with a value for each ability."""
        problem, given = self._problem, abilities[self._problem.models]
        by_shift = _sums(problem.measurers, self._squares * given, len(self._right) - 2 * self._count + 1)
        return np.concatenate(
            [
                -_sums(problem.items, self._squares * given, self._count),
                _sums(problem.items, self._mixed * given, self._count),
                by_shift[:-1],
            ]
        )

    def _to_abilities(self, common: Floats) -> Floats:
        """The product of the matrix of `_rows` with a value for each common parameter."""
        problem, count = self._problem, self._count
        shifts = np.append(common[2 * count :], 0.0)
        products = self._squares * (shifts[problem.measurers] - common[problem.items])
        products += self._mixed * common[count + problem.items]
        return _sums(problem.models, products, len(self.own))


def _logistic(x: Floats) -> Floats:
    return 1 / (1 + np.exp(-np.clip(x, -700.0, 700.0)))


def _cost(values: Floats, prior: Prior) -> Floats:
    return prior.precision * (values - prior.mean) ** 2


def _pull(values: Floats, prior: Prior) -> Floats:
    return prior.precision * (prior.mean - values)


def _sums(places: Indices, values: Floats, count: int) -> Floats:
    """The sum of `values` at each of `count` places."""
    return np.asarray(np.bincount(places, values, count), dtype=np.float64)
