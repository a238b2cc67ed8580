"""Samples and passes of each problem -> rows of pass@k."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from math import comb
from typing import TYPE_CHECKING

from catalog.ingest.formats._numbers import computed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping


def pass_at(counts: Collection[tuple[int, int]]) -> Iterator[tuple[str, str]]:
    """(`pass@k`, percent) for each k up to the smallest number of samples; `counts`: (samples, correct).

    Chen et al. 2021 (arXiv:2107.03374), equation 1, in exact arithmetic. Needs at least one problem.
    """
    problems = Counter(counts)
    for k in range(1, min(samples for samples, _ in problems) + 1):
        total = sum(
            number * (1 - Fraction(comb(n - c, k), comb(n, k))) for (n, c), number in problems.items()
        )
        yield f"pass@{k}", computed(Fraction(total) / problems.total())


def same_samples(counts: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """(smallest, largest) number of samples of a problem; `counts` holds (samples, correct)."""
    numbers = [samples for samples, _ in counts]
    return min(numbers), max(numbers)


def in_order(tasks: Mapping[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """`tasks` sorted by the number in the name: HumanEval/2 before HumanEval/10."""
    return {task: tasks[task] for task in sorted(tasks, key=_order)}


def _order(task: str) -> tuple[str, int, str]:
    name, _, number = task.rpartition("/")
    return (name, int(number), "") if number.isdecimal() and len(number) < 10 else (task, 0, task)  # noqa: PLR2004
