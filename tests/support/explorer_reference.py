"""Rows of a view of the explorer, computed the long way: from the records, row by row."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

from catalog.core import tags
from catalog.core.contamination import surely_released
from catalog.views import explorer, models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.core.records import Cell
    from catalog.views.context import Context

Member: TypeAlias = models.Member


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Choices in one facet."""

    any: tuple[str, ...] = ()
    all: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A view, as its address says it and as a test understands it."""

    address: str
    facets: Mapping[str, Choice] = field(default_factory=dict)
    most: int | None = None  # parameters
    since: str = ""  # a whole day
    until: str = ""


_ENOUGH = 5  # models with one method, to be ranked by themselves


def has_column(context: Context, cell: Cell) -> bool:
    """True if a cell is plain, or of a method that many models share where no cell is plain."""
    key = cell.key
    if not key.method:
        return True
    alike = [
        cell.key
        for cell in context.catalog.benchmarks[key.benchmark].cells
        if replace(cell.key.any_method, variant=key.variant) == key.any_method
    ]
    shared = {cell.variant for cell in alike if cell.method == key.method and not cell.method_setup}
    return not key.method_setup and all(cell.method for cell in alike) and len(shared) >= _ENOUGH


def values(context: Context, member: Member, facet: str) -> set[str]:
    """The values of `facet` that a row has."""
    record, variant = member
    entry = record.entry
    weights = entry.weights
    if facet == "has":
        cells = variant.cells if variant else ()
        return {explorer.column_id(context, cell.key) for cell in cells if has_column(context, cell)}
    simple: Mapping[str, Sequence[str]] = {
        "organisation": entry.organisations,
        "language": entry.programming_languages,
        "natural-language": entry.natural_languages,
        "licence-terms": (weights.licence,) if weights and weights.licence else (),
        "size": (tags.size_class(variant.entry.parameters),) if variant and variant.entry.parameters else (),
    }
    if facet in simple:
        return set(simple[facet])
    return {tag for tag in record.tags if context.catalog.tags[tag].category_id == facet}


def passes(context: Context, member: Member, question: Question, *, but: str = "") -> bool:
    """True if a row is shown; the facet `but` is left out."""
    for facet, choice in question.facets.items():
        if facet == but:
            continue
        has = values(context, member, facet)
        if choice.any and not has & set(choice.any):
            return False
        if not has >= set(choice.all) or has & set(choice.no):
            return False
    _, variant = member
    size = variant.entry.parameters if variant else None
    if question.most is not None and (size is None or size > question.most):
        return False
    day = surely_released(*member)
    if question.since and (day is None or day.earliest.isoformat() < question.since):
        return False
    return not (question.until and (day is None or day.latest.isoformat() > question.until))


def shown(context: Context, question: Question) -> list[Member]:
    """The rows that a view shows, newest first."""
    return [member for member in models.newest_first(context) if passes(context, member, question)]


def counts(context: Context, question: Question, facet: str) -> dict[str, int]:
    """For each value of `facet` how many rows it has among those it can still choose; none are left out."""
    choice = question.facets.get(facet, Choice())
    numbers: dict[str, int] = {}
    for member in models.newest_first(context):
        has = values(context, member, facet)
        for value in has:
            numbers.setdefault(value, 0)
        if not passes(context, member, question, but=facet) or not has >= set(choice.all):
            continue
        for value in has:
            # What leaving a value out takes away is counted as if it alone were allowed again.
            if not (has - {value} if value in choice.no else has) & set(choice.no):
                numbers[value] += 1
    return numbers


def ref(member: Member) -> str:
    """Id by which results refer to a member: `family/variant`, or the family alone."""
    record, variant = member
    return variant.ref if variant else record.id
