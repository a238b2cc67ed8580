"""Item response theory for scores of models on benchmarks: abilities, difficulties, slopes, measurers.

The expected score of a model on an item (a benchmark, or a part of one) is

    logistic(slope * (ability + shift - difficulty))

with an ability per model, a difficulty and a slope per item, and a shift per measurer: the two-parameter
logistic model (Birnbaum 1968) fitted to average scores instead of single answers, as in Ho et al. 2025,
"A Rosetta Stone for AI Benchmarks" (arXiv:2512.00193), which has no shifts. Normal priors keep what the
scores leave open near a stated value. Plain Python: results have the same digits on every machine with
the same `math.exp`, and nothing has to be installed to build a site.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from math import exp, fsum, inf, sqrt
from operator import mul
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from catalog.stats.intervals import Z95, Interval

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

_SLOPES: Final = (0.1, 10.0)
_PLACES: Final = (-10.0, 10.0)  # of abilities and difficulties
_MOST_STEPS: Final = 200
_ENOUGH: Final = 1e-8  # relative decrease of the cost at which a fit ends
_NEAR: Final = 1e-4  # move of an ability at which the search for it ends, in logits
_FAST: Final = 0.6  # share of the last decrease of the cost, up to which the next step has the same root
_STIFF: Final = 1e12  # precision that holds a parameter at its bound


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


def fit(
    responses: Sequence[Response],
    start: Parameters,
    priors: Priors,
    *,
    fixed_slopes: Mapping[int, float] = MappingProxyType({}),
    enough: float = _ENOUGH,
    errors: bool = True,
    order: EliminationOrder | None = None,
) -> ItemFit:
    """The parameters with the least cost, found from `start` by Levenberg and Marquardt's method.

    Each response counts with its weight. `fixed_slopes` are slopes by item that stay as given, without a
    prior. Every model and every item needs a response, or a prior with some precision. The fit ends with a
    step that decreases the cost by a share of at most `enough`. Without `errors`, the deviations of the
    abilities are left out. While the cost falls fast, a step takes the root of an earlier one, which is most
    of the work (Shamanskii 1967). `order` is that of `order_of` for these responses or for more; finding it
    once is enough for many fits.
    """
    problem = _LeastSquares(responses, start, priors, fixed_slopes, order or order_of(responses, start))
    current = problem.clamped(start)
    cost, damping = problem.cost(current), 1e-3
    root: Root | None = None
    gain = inf  # decrease of the cost by the last step
    steps = 0
    while steps < _MOST_STEPS:
        steps += 1
        system = problem.system(current)
        attempt = problem.clamped(system.step(current, damping, root)) if root else current
        changed = problem.cost(attempt) if root else inf
        while changed > cost and damping <= _STIFF:
            root = system.root(damping)
            attempt = problem.clamped(system.step(current, damping, root))
            changed = problem.cost(attempt)
            if changed > cost:
                damping *= 8
        if changed > cost:
            break
        done = cost - changed <= enough * cost
        if cost - changed > _FAST * gain:
            root = None
        gain = cost - changed
        current, cost, damping = attempt, changed, max(damping / 8, 1e-9)
        if done:
            break
    return ItemFit(current, cost, steps, problem.system(current).deviations() if errors else [])


def by_model(responses: Iterable[Response], models: int) -> list[list[Response]]:
    """The responses of each of `models` models."""
    lists: list[list[Response]] = [[] for _ in range(models)]
    for response in responses:
        lists[response.model].append(response)
    return lists


def ability_given(responses: Sequence[Response], curves: Parameters, priors: Priors, start: float) -> float:
    """The ability with the least cost for one model's responses; items and shifts stay those of `curves`."""

    def cost(ability: float) -> float:
        total = priors.ability.precision * (ability - priors.ability.mean) ** 2
        for response in responses:
            shift = curves.shifts[response.measurer] if response.measurer >= 0 else 0.0
            distance = ability + shift - curves.difficulties[response.item]
            residual = response.score - _logistic(curves.slopes[response.item] * distance)
            total += response.weight * residual * residual
        return total

    ability, least = start, cost(start)
    for _ in range(_MOST_STEPS):
        precision = priors.ability.precision
        pull = precision * (priors.ability.mean - ability)
        for response in responses:
            shift = curves.shifts[response.measurer] if response.measurer >= 0 else 0.0
            slope = curves.slopes[response.item]
            expected = _logistic(slope * (ability + shift - curves.difficulties[response.item]))
            by_ability = slope * expected * (1 - expected)
            precision += response.weight * by_ability * by_ability
            pull += response.weight * by_ability * (response.score - expected)
        move = pull / precision if precision else 0.0
        while abs(move) > _NEAR and (changed := cost(_within(ability + move, _PLACES))) > least:
            move /= 4
        if abs(move) <= _NEAR:
            break
        ability, least = _within(ability + move, _PLACES), changed
    return ability


def start_of(models: int, items: int, measurers: int = 0, slope: float = 1.0) -> Parameters:
    """Parameters to start from: all abilities, difficulties and shifts 0."""
    return Parameters([0.0] * models, [0.0] * items, [slope] * items, [0.0] * measurers)


def _logistic(x: float) -> float:
    if x >= 0:
        return 1 / (1 + exp(-x))
    power = exp(max(x, -700.0))
    return power / (1 + power)


class _LeastSquares:
    """The cost of parameters, and its linear approximation around them.

    Measurers and items have the common parameters: shifts, difficulties, slopes.
    """

    def __init__(
        self,
        responses: Sequence[Response],
        start: Parameters,
        priors: Priors,
        fixed_slopes: Mapping[int, float],
        order: EliminationOrder,
    ) -> None:
        self._by_model = by_model(responses, len(start.abilities))
        self._responses = responses
        self._priors = priors
        self._fixed = fixed_slopes
        self._layout = order

    def clamped(self, parameters: Parameters) -> Parameters:
        """`parameters` within their bounds, with the fixed slopes."""
        slopes = [
            self._fixed.get(item, _within(slope, _SLOPES)) for item, slope in enumerate(parameters.slopes)
        ]
        return Parameters(
            [_within(value, _PLACES) for value in parameters.abilities],
            [_within(value, _PLACES) for value in parameters.difficulties],
            slopes,
            parameters.shifts,
        )

    def cost(self, parameters: Parameters) -> float:
        priors = self._priors
        total = fsum(
            response.weight * (response.score - parameters.expected(response)) ** 2
            for response in self._responses
        )
        total += _distance(parameters.abilities, priors.ability)
        total += _distance(parameters.difficulties, priors.difficulty)
        free = [slope for item, slope in enumerate(parameters.slopes) if item not in self._fixed]
        return total + _distance(free, priors.slope) + _distance(parameters.shifts, priors.shift)

    def system(self, parameters: Parameters) -> _System:
        """Normal equations around `parameters`, with a row for each ability."""
        priors, layout = self._priors, self._layout
        shifts, difficulties, slopes = parameters.shifts, parameters.difficulties, parameters.slopes
        size = layout.size
        matrix = [[0.0] * (i + 1) for i in range(size)]
        right = [0.0] * size
        for places, values, prior in (
            (layout.shifts, shifts, priors.shift),
            (layout.difficulties, difficulties, priors.difficulty),
            (layout.slopes, slopes, priors.slope),
        ):
            for item, at in places.items():
                matrix[at][at] = prior.precision
                right[at] = prior.precision * (prior.mean - values[item])
        for item, at in layout.slopes.items():
            if item in self._fixed or not _SLOPES[0] < slopes[item] < _SLOPES[1]:
                matrix[at][at] += _STIFF
        models = []
        shift_at, difficulty_at = layout.shifts, layout.difficulties
        for ability, responses in zip(parameters.abilities, self._by_model, strict=True):
            own = priors.ability.precision
            own_right = own * (priors.ability.mean - ability)
            shared: dict[int, float] = {}
            for _, item, score, weight, measurer in responses:
                slope = slopes[item]
                distance = ability - difficulties[item]
                if measurer >= 0:
                    distance += shifts[measurer]
                expected = _logistic(slope * distance)
                change = expected * (1 - expected)
                by_ability, by_slope = change * slope, change * distance
                weighted, residual = weight * by_ability, weight * (score - expected)
                square, mixed = weighted * by_ability, weighted * by_slope
                own += square
                own_right += by_ability * residual
                first = difficulty_at[item]
                second = first + 1
                right[first] -= by_ability * residual
                right[second] += by_slope * residual
                shared[first] = shared.get(first, 0.0) - square
                shared[second] = shared.get(second, 0.0) + mixed
                matrix[first][first] += square
                row = matrix[second]
                row[first] -= mixed
                row[second] += weight * by_slope * by_slope
                if measurer >= 0:
                    third = shift_at[measurer]
                    right[third] += by_ability * residual
                    shared[third] = shared.get(third, 0.0) + square
                    matrix[third][third] += square
                    if third < first:
                        matrix[first][third] -= square
                        row[third] += mixed
                    else:
                        matrix[third][first] -= square
                        matrix[third][second] += mixed
            models.append((own, own_right, sorted(shared.items())))
        return _System(layout, matrix, right, models)


@dataclass(frozen=True, slots=True)
class EliminationOrder:
    """Places of the common parameters in a vector.

    Row i of the lower half of their matrix has no entry before `starts[i]`, with or without the abilities.
    """

    size: int
    shifts: dict[int, int]
    difficulties: dict[int, int]
    slopes: dict[int, int]  # of each item: after its difficulty
    starts: list[int]


def order_of(responses: Sequence[Response], start: Parameters) -> EliminationOrder:
    """The order of the common parameters that keeps the root sparse, for `responses` or some of them."""
    own = [
        *((True, item) for item in range(len(start.difficulties))),
        *((False, measurer) for measurer in range(len(start.shifts))),
    ]
    beside = {node: {node} for node in own}
    for given in by_model(responses, len(start.abilities)):
        nodes = {(True, response.item) for response in given}
        nodes |= {(False, response.measurer) for response in given if response.measurer >= 0}
        for node in nodes:
            beside[node] |= nodes
    orders = [_placed(_rare_first(beside), beside)]
    if len(own) <= _MOST_NARROWED:
        orders.append(_placed(_narrow(beside), beside))
    return min(orders, key=_work)


def _placed(nodes: Sequence[_Node], beside: Mapping[_Node, AbstractSet[_Node]]) -> EliminationOrder:
    """The order of parameters for that of their `nodes`."""
    places: dict[_Node, int] = {}
    size = 0
    for node in nodes:
        places[node] = size
        size += 1 + node[0]
    starts = list(range(size))
    for node, place in places.items():
        lowest = min(places[other] for other in beside[node])
        starts[place : place + 1 + node[0]] = [lowest] * (1 + node[0])
    difficulties = {number: place for (is_item, number), place in places.items() if is_item}
    return EliminationOrder(
        size=size,
        shifts={number: place for (is_item, number), place in places.items() if not is_item},
        difficulties=difficulties,
        slopes={item: place + 1 for item, place in difficulties.items()},
        starts=starts,
    )


def _work(order: EliminationOrder) -> int:
    """About as many multiplications as a root takes."""
    return int(fsum((i - start) ** 2 for i, start in enumerate(order.starts)))


_Node: TypeAlias = tuple[bool, int]  # (it is an item, its number); an item has two parameters
_MOST_NARROWED: Final = 500  # nodes: looking for the narrow order of more takes longer than it saves


def _rare_first(beside: Mapping[_Node, AbstractSet[_Node]]) -> list[_Node]:
    """Nodes by how many others they share models with, the fewest first."""
    return sorted(beside, key=lambda node: (_parameters(beside[node]), node))


def _narrow(beside: Mapping[_Node, AbstractSet[_Node]]) -> list[_Node]:
    """Next comes what adds fewest parameters to those that wait beside the placed ones.

    Half of the multiplications of `_rare_first` on the shipped catalogue.
    """
    placed: list[_Node] = []
    waiting: set[_Node] = set()
    left = set(beside)
    while left:

        def cost(node: _Node) -> tuple[int, int, _Node]:
            near = beside[node] & left
            return _parameters(near - waiting), _parameters(near), node  # noqa: B023 - called in this turn

        chosen = min(waiting or left, key=cost)
        placed.append(chosen)
        left.discard(chosen)
        waiting = (waiting | beside[chosen]) & left
    return placed


def _parameters(nodes: AbstractSet[_Node]) -> int:
    return len(nodes) + len([node for node in nodes if node[0]])


class _System:
    """Normal equations: `matrix` of the common parameters (its lower half), and a row for each model."""

    def __init__(
        self,
        layout: EliminationOrder,
        matrix: list[list[float]],
        right: list[float],
        models: list[tuple[float, float, list[tuple[int, float]]]],
    ) -> None:
        self._layout = layout
        self._matrix = matrix
        self._right = right
        self._models = models

    def step(self, parameters: Parameters, damping: float, root: Root) -> Parameters:
        """`parameters` after one damped step; `root` is that of these equations, or of similar ones."""
        right = self._right.copy()
        for own, own_right, shared in self._models:
            scale = 1 / (own * (1 + damping))
            for i, value in shared:
                right[i] -= value * scale * own_right
        moves = root.backward(root.forward(right))
        abilities = []
        for ability, (own, own_right, shared) in zip(parameters.abilities, self._models, strict=True):
            pull = own_right - fsum([value * moves[i] for i, value in shared])
            abilities.append(ability + pull / (own * (1 + damping)))
        layout = self._layout
        return Parameters(
            abilities,
            _moved(parameters.difficulties, layout.difficulties, moves),
            _moved(parameters.slopes, layout.slopes, moves),
            _moved(parameters.shifts, layout.shifts, moves),
        )

    def deviations(self) -> list[float]:
        """Standard deviation of each ability in the normal approximation of the posterior."""
        root = self.root(0.0)
        size = len(root.rows)

        @cache
        def column(i: int) -> list[float]:
            """Column `i` of the inverse of the root, without the zeros before `i`."""
            return root.forward([float(i == j) for j in range(size)], i)[i:]

        @cache
        def covariance(i: int, j: int) -> float:
            return fsum(map(mul, column(i), column(j)[i - j :]))

        result = []
        for own, _, shared in self._models:  # each knows few of the common parameters
            added = 0.0
            for position, (i, value) in enumerate(shared):
                beside = fsum([other * covariance(i, j) for j, other in shared[:position]])
                added += value * (value * covariance(i, i) + 2 * beside)
            result.append(sqrt(1 / own + added / (own * own)))
        return result

    def root(self, damping: float) -> Root:
        """Root of the matrix without the abilities."""
        matrix = [row.copy() for row in self._matrix]
        for i, row in enumerate(matrix):
            row[i] *= 1 + damping
        for own, _, shared in self._models:
            scale = 1 / (own * (1 + damping))
            for i, value in shared:
                factor = value * scale
                row = matrix[i]
                for j, other in shared:
                    if j > i:
                        break
                    row[j] -= factor * other
        return cholesky(matrix, self._layout.starts)


def _moved(values: Sequence[float], places: Mapping[int, int], moves: Sequence[float]) -> list[float]:
    moved = list(values)
    for i, place in places.items():
        moved[i] += moves[place]
    return moved


@dataclass(frozen=True, slots=True)
class Root:
    """Lower triangular root of a positive definite matrix."""

    rows: list[list[float]]  # row i has i + 1 values
    starts: list[int]  # of each row: the values before are 0

    def forward(self, right: Sequence[float], first: int = 0) -> list[float]:
        """Solution of root x = right; `right` is 0 before the index `first`."""
        solved = [0.0] * first
        for i in range(first, len(self.rows)):
            row = self.rows[i]
            start = max(first, self.starts[i])
            value = right[i] - fsum(map(mul, row[start:i], solved[start:])) if start < i else right[i]
            solved.append(value / row[i])
        return solved

    def backward(self, right: Sequence[float]) -> list[float]:
        """Solution of the transposed root times x = right."""
        solved = list(right)
        for i in range(len(self.rows) - 1, -1, -1):
            row, start = self.rows[i], self.starts[i]
            value = solved[i] = solved[i] / row[i]
            if start < i:
                solved[start:i] = [a - b * value for a, b in zip(solved[start:i], row[start:i], strict=True)]
        return solved


def cholesky(matrix: Sequence[Sequence[float]], starts: Sequence[int]) -> Root:
    """Root of a positive definite matrix, of which the lower half is given.

    Row i of the matrix is 0 before `starts[i]`; so is the root, and these values cost nothing.
    """
    rows: list[list[float]] = []
    for i, given in enumerate(matrix):
        start = starts[i]
        row = [0.0] * start
        for j in range(start, i):
            other, both = rows[j], starts[j]
            if both < start:  # noqa: PLR1730 - a call costs more
                both = start
            # `map` ends with `row`, which has the values before j.
            known = fsum(map(mul, row[both:], other[both:])) if both < j else 0.0
            row.append((given[j] - known) / other[j])
        own = row[start:]
        rest = given[i] - fsum(map(mul, own, own))
        # Rounding may leave nothing of what the scores say about a parameter; then it does not move.
        row.append(sqrt(rest) if rest > 0 else inf)
        rows.append(row)
    return Root(rows, list(starts))


def _within(value: float, bounds: tuple[float, float]) -> float:
    return min(bounds[1], max(bounds[0], value))


def _distance(values: Sequence[float], prior: Prior) -> float:
    if not prior.precision:
        return 0.0
    return prior.precision * fsum((value - prior.mean) ** 2 for value in values)
