"""Samples and passes of each problem -> rows of pass@k."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from math import comb
from typing import TYPE_CHECKING, Final

from catalog.ingest.formats._numbers import computed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping


_REPORTED: Final = (1, 5, 10, 100)  # the k of pass@k that papers report
_FEW: Final = 10  # samples of a problem, of which each k is a row


def pass_at(counts: Collection[tuple[int, int]]) -> Iterator[tuple[str, str]]:
    """(`pass@k`, percent) for k = 1, 5, 10 and 100, which papers report, as far as there are samples.

    If a problem has at most ten samples, for each k up to their number. The counts, which are kept beside
    the rows, give any other k. `counts` holds (samples, correct) of each problem, of at least one. Chen et
    al. 2021 (arXiv:2107.03374), equation 1, in exact arithmetic.
    """
    problems = Counter(counts)
    fewest, _ = same_samples(problems)
    numbers = range(1, fewest + 1) if fewest <= _FEW else [k for k in _REPORTED if k <= fewest]
    for k in numbers:
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
