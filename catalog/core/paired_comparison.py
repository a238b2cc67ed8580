"""Comparison of two reported values problem by problem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.stats.comparisons import paired_difference

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.core.records import Observation
    from catalog.stats.comparisons import Comparison

LEAST_SHARED: Final = 0.9
"""Share of the problems of either value; with fewer, it would be a comparison on another benchmark."""


def compare(one: Observation, other: Observation) -> tuple[Comparison, int] | None:
    """(difference `one` - `other` over their shared problems, number of shared problems), or None.

    None if one of them has no values per problem, if benchmark, version, split, language or metric
    differ, or if they share less than nine tenths of the problems.
    """
    rates = shared(one, other)
    return (paired_difference(*rates), len(rates[0])) if rates else None


def shared(one: Observation, other: Observation) -> tuple[list[float], list[float]] | None:
    """(pass rates of `one`, those of `other`) on their shared problems; None when `compare` gives None."""
    if not (one.by_problem and other.by_problem) or scored(one) != scored(other):
        return None
    return _shared(_by_id(one), _by_id(other))


def compare_all(observations: Sequence[Observation]) -> dict[tuple[int, int], Comparison]:
    """{(index, index): difference} for all pairs of `observations` that `compare` can compare.

    Pairs whose intervals do not overlap are left out, as their difference is certain without it.
    """
    with_problems = [
        (i, observation, _by_id(observation))
        for i, observation in enumerate(observations)
        if observation.by_problem
    ]
    comparisons = {}
    for position, (i, one, ours) in enumerate(with_problems):
        for j, other, theirs in with_problems[position + 1 :]:
            if scored(one) == scored(other) and _overlap(one, other):
                rates = _shared(ours, theirs)
                if rates:
                    comparisons[i, j] = paired_difference(*rates)
    return comparisons


def scored(one: Observation) -> tuple[str | None, ...]:
    """(benchmark, version, split, language, metric); only observations with equal ones are compared."""
    row = one.row
    return row.benchmark, row.version, row.split, row.language, row.metric


def _by_id(one: Observation) -> dict[str, float]:
    return {score.problem.id: score.fraction for score in one.by_problem}


def _overlap(one: Observation, other: Observation) -> bool:
    ours, theirs = one.interval, other.interval
    return bool(ours and theirs and ours.low <= theirs.high and theirs.low <= ours.high)


def _shared(ours: Mapping[str, float], theirs: Mapping[str, float]) -> tuple[list[float], list[float]] | None:
    both = [id_ for id_ in ours if id_ in theirs]
    if len(both) < max(2, LEAST_SHARED * max(len(ours), len(theirs))):
        return None
    return [ours[id_] for id_ in both], [theirs[id_] for id_ in both]
