"""Whether a model can have met a benchmark's problems in training, as far as dates tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from catalog.core.records import BenchmarkRecord, Catalog, ModelRecord, Observation, VariantRecord
    from catalog.entries.schema.types import BenchmarkId, Day

Order = Literal["before", "after", "amid", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposure:
    """When a model was made, beside when the problems came out that it was scored on."""

    order: Order  # the model came before, after or amid the problems
    model: Day | None  # the last day of its training data where that is stated, else its release
    trained: bool  # it is the former
    problems: Day | None  # the first of them
    source: BenchmarkRecord | None  # where they first came out: for HumanEval+, that is HumanEval
    earlier: int  # how many came out before the model, where each has a date
    dated: int  # how many have a date of their own; 0 where the benchmark's is taken


def surely_released(record: ModelRecord, variant: VariantRecord | None) -> Day | None:
    """When a variant came out, where that is known: a family's date says nothing of later members.

    It is taken for its members only where none of them has a date of its own.
    """
    if variant and variant.entry.released:
        return variant.entry.released
    later = any(each.entry.released for each in record.variants)
    return None if later else record.entry.released


def later_release(record: ModelRecord, ref: str, observation: Observation) -> Day | None:
    """Release date of the variant `ref`, if `observation` is first-hand and dated before it; else None.

    Such a run was of an earlier version, had early access, or one of the dates is wrong.
    """
    variant = next((variant for variant in record.variants if variant.ref == ref), None)
    released = (variant.entry.released if variant else None) or record.entry.released
    if observation.quoted or observation.date is None or released is None:
        return None
    return released if observation.date.latest < released.earliest else None


def exposure(
    catalog: Catalog, benchmark: BenchmarkId, model: ModelRecord | None, ref: str, seen: Observation
) -> Exposure:
    """What dates tell of the value `seen` of the variant `ref` of `model`.

    A benchmark made from another is as old as that one, since it holds its problems. Where only the
    month is known, it counts as before or after where no day of it could change that.
    """
    variant = next((each for each in model.variants if each.ref == ref), None) if model else None
    cutoff = _cutoff(model, variant) if model else None
    made = cutoff or (surely_released(model, variant) if model else None)
    days = [each.problem.date for each in seen.by_problem if each.problem.date]
    if days and len(days) == len(seen.by_problem):
        first, last = min(days, key=lambda day: day.earliest), max(days, key=lambda day: day.latest)
        source = catalog.benchmarks.get(benchmark)
    else:
        days = []
        source = _root(catalog, benchmark)
        first = last = source.entry.released if source else None  # type: ignore[assignment]
    return Exposure(
        order=_order(made, first, last, each_dated=bool(days)),
        model=made,
        trained=cutoff is not None,
        problems=first,
        source=source,
        earlier=sum(day.latest < made.earliest for day in days) if made else 0,
        dated=len(days),
    )


def _cutoff(model: ModelRecord, variant: VariantRecord | None) -> Day | None:
    data = model.entry.training_data
    return (variant.entry.training_cutoff if variant else None) or (data.cutoff if data else None)


def _root(catalog: Catalog, benchmark: BenchmarkId) -> BenchmarkRecord | None:
    """The benchmark whose problems it has; a circle, which the checks refuse, ends where it began."""
    record, passed = catalog.benchmarks.get(benchmark), {benchmark}
    while record and record.entry.parent and record.entry.parent not in passed:
        parent = catalog.benchmarks.get(record.entry.parent)  # type: ignore[call-overload]
        if parent is None:
            break
        passed.add(record.entry.parent)  # type: ignore[arg-type]
        record = parent
    return record


def _order(made: Day | None, first: Day | None, last: Day | None, *, each_dated: bool) -> Order:
    if made is None or first is None or last is None:
        return "unknown"
    if made.latest < first.earliest:
        return "before"
    if last.latest < made.earliest:
        return "after"
    return "amid" if each_dated else "unknown"
