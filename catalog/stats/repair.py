"""pass@t: how often problems are solved, against the tokens spent on them, with and without repair.

Olausson et al. 2023 (arXiv:2306.09896) draw `programs` first programs for a problem and `repairs`
repairs of each that fails, and plot the mean pass rate over the mean number of tokens: a point for
each choice of the two. They find these means by drawing many times from a large set of programs and
repairs made once. The draws are independent, so the means have closed forms: what is here is what
their bootstrap comes to after infinitely many rounds, without its noise.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING, Literal, Protocol

from catalog.stats.intervals import Interval, clustered, mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Strategy = Literal["batch", "sequential-bfs", "sequential-dfs"]
"""When to stop.

`batch`: all programs are made; if none passes, all repairs of all of them.
`sequential-bfs`: one program after the other until one passes; if none does, one repair after the
other, those of the first program first.
`sequential-dfs`: a program, its repairs one after the other, the next program, until one passes.
"""


@dataclass(frozen=True, slots=True)
class Repair:
    """A repair of a program; `tokens` includes those of the explanation of the error."""

    tokens: int
    passed: bool


@dataclass(frozen=True, slots=True)
class Program:
    """A first program and the repairs that were made of it; () if it passed or none was made."""

    tokens: int
    passed: bool
    repairs: tuple[Repair, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairPoint:
    """A point of a repair curve: expected pass rate, tokens and samples, as means over problems."""

    programs: int
    repairs: int  # of each program that fails; 0 is plain generation
    pass_rate: float
    interval: Interval  # of the pass rate, clustered by problem
    tokens: float  # spent on a problem
    samples: float  # programs and repairs made for a problem


def repair_point(
    problems: Sequence[Sequence[Program]],
    *,
    strategy: Strategy,
    programs: int,
    repairs: int,
    replacement: bool = True,
) -> RepairPoint:
    """Curve point for `programs` programs with `repairs` repairs each; a problem is a set of programs.

    With `replacement` the sets are drawn from as for the paper's figures. Without, nothing is drawn
    twice: then the estimate has no bias, and is pass@k where there are no repairs.
    Needs at least one problem, each with a program, and `programs >= 1`; with repairs, one or more of
    every program that fails; without `replacement`, as many of each as are drawn.
    """
    assert programs >= 1
    assert repairs >= 0
    draws = _Independent() if replacement else _Distinct()
    expected = [_expected(known, strategy, programs, repairs, draws) for known in problems]
    rates = [rate for rate, _, _ in expected]
    return RepairPoint(
        programs=programs,
        repairs=repairs,
        pass_rate=mean(rates),
        interval=clustered(rates),
        tokens=mean([tokens for _, tokens, _ in expected]),
        samples=mean([samples for _, _, samples in expected]),
    )


def repair_curve(
    problems: Sequence[Sequence[Program]],
    *,
    strategy: Strategy,
    programs: Iterable[int],
    repairs: Iterable[int],
    replacement: bool = True,
) -> tuple[RepairPoint, ...]:
    """Points for all combinations of the numbers in `programs` and `repairs`, by rising tokens."""
    counts = tuple(repairs)
    points = [
        repair_point(problems, strategy=strategy, programs=first, repairs=then, replacement=replacement)
        for first in programs
        for then in counts
    ]
    return tuple(sorted(points, key=lambda point: (point.tokens, point.programs, point.repairs)))


class _Draws(Protocol):
    """Means over all ways to draw members of a set; each member has a weight, some have a cost."""

    def all_of(self, weights: Sequence[float], count: int) -> float:
        """The mean product of the weights of `count` draws: the chance that something holds for each."""

    def until(self, weights: Sequence[float], costs: Sequence[float], count: int) -> float:
        """Mean cost of drawing up to `count` members in turn.

        A draw happens with a chance that is the product of the weights of all draws before it.
        """


class _Independent:
    """Means over draws with replacement."""

    def all_of(self, weights: Sequence[float], count: int) -> float:
        return float(mean(weights) ** count)

    def until(self, weights: Sequence[float], costs: Sequence[float], count: int) -> float:
        weight = mean(weights)
        return mean(costs) * fsum(weight**before for before in range(count))


class _Distinct:
    """Means over draws without replacement."""

    def all_of(self, weights: Sequence[float], count: int) -> float:
        return _mean_products(weights, count)[count]

    def until(self, weights: Sequence[float], costs: Sequence[float], count: int) -> float:
        assert count <= len(weights)
        rounds: dict[
            float, float
        ] = {}  # by weight, of which there are few: those drawn before are the others
        for i, weight in enumerate(weights):
            if weight not in rounds:
                others = [*weights[:i], *weights[i + 1 :]]
                rounds[weight] = fsum(_mean_products(others, count - 1))
        return fsum(cost * rounds[weight] for weight, cost in zip(weights, costs, strict=True)) / len(weights)


def _mean_products(weights: Sequence[float], most: int) -> list[float]:
    """Mean product of the weights in a subset, for all subsets of size 0, 1 ... `most`.

    Elementary symmetric polynomials over the number of their terms: the k-th weight is in j of k
    subsets of size j. Nothing but weighted means, so nothing is lost to rounding.
    """
    assert most <= len(weights)
    means = [1.0] + [0.0] * most
    for k, weight in enumerate(weights, 1):
        for j in range(min(k, most), 0, -1):
            means[j] = ((k - j) * means[j] + j * weight * means[j - 1]) / k
    return means


def _expected(
    known: Sequence[Program], strategy: Strategy, programs: int, repairs: int, draws: _Draws
) -> tuple[float, float, float]:
    """(pass rate, tokens, number of programs and repairs) expected for one problem."""
    fails = [float(not program.passed) for program in known]
    tokens = [float(program.tokens) for program in known]
    ones = [1.0] * len(known)
    stops = strategy != "batch"
    repaired = [_repaired(program, repairs, draws, stops=stops) for program in known]
    hopeless = [outcome.none_passes for outcome in repaired]
    rate = 1 - draws.all_of(hopeless, programs)
    if strategy == "sequential-dfs":
        spent = [own + then.tokens for own, then in zip(tokens, repaired, strict=True)]
        samples = [1 + then.samples for then in repaired]
        return rate, draws.until(hopeless, spent, programs), draws.until(hopeless, samples, programs)
    goes_on = fails if stops else ones
    first_tokens, first_samples = draws.until(goes_on, tokens, programs), draws.until(goes_on, ones, programs)
    to_repairs = draws.all_of(fails, programs) if repairs else 0.0
    if not to_repairs:
        return rate, first_tokens, first_samples
    # Repairs are reached only when every program drawn fails: each is then any of those that fail.
    then = [outcome for outcome, fail in zip(repaired, fails, strict=True) if fail]
    goes_on = [outcome.none_passes if stops else 1.0 for outcome in then]
    return (
        rate,
        first_tokens + to_repairs * draws.until(goes_on, [outcome.tokens for outcome in then], programs),
        first_samples + to_repairs * draws.until(goes_on, [outcome.samples for outcome in then], programs),
    )


@dataclass(frozen=True, slots=True)
class _Repaired:
    """Expected results of drawing repairs of one program: chance that none passes, tokens, samples."""

    none_passes: float  # 0 for a program that passes itself
    tokens: float
    samples: float


def _repaired(program: Program, repairs: int, draws: _Draws, *, stops: bool) -> _Repaired:
    if program.passed or repairs == 0:
        return _Repaired(float(not program.passed), 0.0, 0.0)
    fails = [float(not repair.passed) for repair in program.repairs]
    ones = [1.0] * len(fails)
    goes_on = fails if stops else ones
    return _Repaired(
        draws.all_of(fails, repairs),
        draws.until(goes_on, [float(repair.tokens) for repair in program.repairs], repairs),
        draws.until(goes_on, ones, repairs),
    )
