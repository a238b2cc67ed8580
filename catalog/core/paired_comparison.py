"""Two reported values on the same problems, compared problem by problem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.stats.comparisons import paired_difference

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.core.records import Observation
    from catalog.stats.comparisons import Comparison

LEAST_SHARED: Final = 0.9
"""Of the problems of either; fewer would be a comparison on another benchmark."""


def compare(one: Observation, other: Observation) -> tuple[Comparison, int] | None:
    """The first value less the second over the problems that both have, and how many these are.

    None unless the value of each problem is known for both, on the same version, part, language and
    metric, and nine in ten problems of either are shared.
    """
    rates = shared(one, other)
    return (paired_difference(*rates), len(rates[0])) if rates else None


def shared(one: Observation, other: Observation) -> tuple[list[float], list[float]] | None:
    """The rates of both on the problems that both have, in one order; None as for `compare`."""
    if not (one.by_problem and other.by_problem) or scored(one) != scored(other):
        return None
    return _shared(_by_id(one), _by_id(other))


def compare_all(observations: Sequence[Observation]) -> dict[tuple[int, int], Comparison]:
    """What `compare` says of every two of `observations` whose intervals overlap, by their indices.

    Where whole intervals lie apart, pairs would only say the same again.
    """
    known = [(i, each, _by_id(each)) for i, each in enumerate(observations) if each.by_problem]
    found = {}
    for place, (i, one, ours) in enumerate(known):
        for j, other, theirs in known[place + 1 :]:
            if scored(one) == scored(other) and _overlap(one, other):
                rates = _shared(ours, theirs)
                if rates:
                    found[i, j] = paired_difference(*rates)
    return found


def scored(one: Observation) -> tuple[str | None, ...]:
    """What must be the same of two values for them to be compared."""
    row = one.row
    return row.benchmark, row.version, row.split, row.language, row.metric


def _by_id(one: Observation) -> dict[str, float]:
    return {each.problem.id: each.fraction for each in one.by_problem}


def _overlap(one: Observation, other: Observation) -> bool:
    ours, theirs = one.interval, other.interval
    return bool(ours and theirs and ours.low <= theirs.high and theirs.low <= ours.high)


def _shared(ours: Mapping[str, float], theirs: Mapping[str, float]) -> tuple[list[float], list[float]] | None:
    both = [id_ for id_ in ours if id_ in theirs]
    if len(both) < max(2, LEAST_SHARED * max(len(ours), len(theirs))):
        return None
    return [ours[id_] for id_ in both], [theirs[id_] for id_ in both]
