"""Contamination by dates: can a model have seen a benchmark's problems in training."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Literal

from catalog.core.common_facts import shared_by_nearly_all
from catalog.entries.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.core.records import BenchmarkRecord, Catalog, ModelRecord, Observation, VariantRecord
    from catalog.entries.schema.types import BenchmarkId, Day

Order = Literal["before", "after", "amid", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposure:
    """The date of a model (end of training data, else release) beside the dates of a benchmark's problems."""

    order: Order  # the model came before, after or amid the problems
    model: Day | None  # the stated end of its training data, else its release
    trained: bool  # `model` is the end of the training data
    problems: Day | None  # date of the first problem
    source: BenchmarkRecord | None  # benchmark that published them first: Ten Tasks for Ten Tasks+
    earlier: int  # number published before the model; 0 without a date for each
    dated: int  # number with a date of their own; 0 if that of the benchmark is used


def usual_order(orders: Iterable[Order]) -> Order | None:
    """The order that nearly all rows with a known order have; None if they differ."""
    return shared_by_nearly_all(order for order in orders if order != "unknown")


def surely_released(record: ModelRecord, variant: VariantRecord | None) -> Day | None:
    """Release date of a variant; None if it is unknown.

    The date of the family counts for its variants only if none of them has a date of its own: later
    variants may be much newer. With `variant` None (a family without variants), the family's date.
    """
    if variant and variant.entry.released:
        return variant.entry.released
    return None if record.variants.any_dated else record.entry.released


def later_release(record: ModelRecord, ref: str, observation: Observation) -> Day | None:
    """Release date of the variant `ref`, if `observation` is first-hand and dated before it; else None.

    A variant without a date has that of its family, unlike in `surely_released`. Such a run was of an
    earlier version, had early access, or one of the dates is wrong.
    """
    variant = record.variants.find(ref)
    released = (variant.entry.released if variant else None) or record.entry.released
    if observation.quoted or observation.date is None or released is None:
        return None
    return released if observation.date.latest < released.earliest else None


def exposure(
    catalog: Catalog, benchmark: BenchmarkId, model: ModelRecord | None, ref: str, seen: Observation
) -> Exposure:
    """Dates of a model variant and of the problems that a value was measured on, and which date is earlier.

    `ref` is the variant of `model`; `seen` is the value on `benchmark`. Problems without dates of their
    own have the release date of the benchmark, or of the original benchmark if this one was made from
    another. If only month or year is known, one date counts as earlier only if this is true for every day
    of that period.
    """
    variant = model.variants.find(ref) if model else None
    cutoff = _cutoff(model, variant) if model else None
    model_day = cutoff or (surely_released(model, variant) if model else None)
    days = seen.by_problem.days
    first: Day | None
    if days:
        first, last = days[0], seen.by_problem.last_day
        source = catalog.benchmarks.get(benchmark)
    else:
        source = _root(catalog, benchmark)
        first = last = source.entry.released if source else None
    return Exposure(
        order=_order(model_day, first, last, each_dated=bool(days)),
        model=model_day,
        trained=cutoff is not None,
        problems=first,
        source=source,
        earlier=bisect_left(seen.by_problem.ends, model_day.earliest) if model_day else 0,
        dated=len(days),
    )


def _cutoff(model: ModelRecord, variant: VariantRecord | None) -> Day | None:
    data = model.entry.training_data
    return (variant.entry.training_cutoff if variant else None) or (data.cutoff if data else None)


def _root(catalog: Catalog, benchmark: BenchmarkId) -> BenchmarkRecord | None:
    """Record of the original benchmark: the parent's parent and so on; None if `benchmark` is unknown.

    Stops at a cycle of parents, which the checks report.
    """
    record, passed = catalog.benchmarks.get(benchmark), {benchmark}
    while record and record.entry.parent and record.entry.parent not in passed:
        parent = catalog.benchmarks.get(record.entry.parent)  # type: ignore[call-overload]
        if parent is None:
            break
        passed.add(record.entry.parent)  # type: ignore[arg-type]
        record = parent
    return record


def _order(model_day: Day | None, first: Day | None, last: Day | None, *, each_dated: bool) -> Order:
    if model_day is None or first is None or last is None:
        return "unknown"
    if model_day.latest < first.earliest:
        return "before"
    if last.latest < model_day.earliest:
        return "after"
    return "amid" if each_dated else "unknown"
