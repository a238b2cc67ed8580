"""Rows of a view of the explorer, computed the long way: from the records, row by row."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

from catalog.core import tags
from catalog.core.contamination import surely_released
from catalog.core.leaderboard import best_of_systems
from catalog.entries.schema.types import BenchmarkId, VariantRef
from catalog.views import models, score_columns

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.core.records import Cell, CellKey
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


_NOBODY = VariantRef("")
_ENOUGH = 5  # models with one method, to be ranked by themselves


class _Reference:
    """Values of the rows of a context, computed once: every count asks for all of them."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self._values: dict[tuple[str, str], set[str]] = {}
        alike: dict[CellKey, list[Cell]] = {}
        unnamed = {id_ for id_, method in context.catalog.methods.items() if method.entry.placeholder}
        for cell in context.catalog.cells.values():
            alike.setdefault(_any_model(cell.key), []).append(cell)
        self.with_column = frozenset(
            cell.key
            for cells in alike.values()
            for cell in cells
            if not cell.key.method or (cell.key.method not in unnamed and _enough(cell.key, cells))
        )

        self.in_any_scaffold: dict[VariantRef, set[tuple[BenchmarkId, str]]] = {}  # columns of each variant
        for id_, record in context.catalog.benchmarks.items():
            for board in best_of_systems(record):
                for cell, edition in board.entrants:
                    key = replace(cell.key, method="", method_version="", method_setup="")
                    if edition is cell.edition:
                        column = f"{score_columns.column_id(context, key)}.any"
                        self.in_any_scaffold.setdefault(key.variant, set()).add((id_, column))

        ids = {(key.benchmark, score_columns.column_id(context, key)) for key in self.with_column}
        ids.update(*self.in_any_scaffold.values())
        counts = Counter(benchmark for benchmark, _ in ids)
        self.with_columns = {benchmark for benchmark, count in counts.items() if count > 1}

    def values(self, member: Member, facet: str) -> set[str]:
        key = ref(member), facet
        if key not in self._values:
            self._values[key] = self._find(member, facet)
        return self._values[key]

    def _find(self, member: Member, facet: str) -> set[str]:
        record, variant = member
        entry = record.entry
        weights = entry.weights
        if facet == "has":
            cells = variant.cells if variant else ()
            keys = [cell.key for cell in cells if cell.key in self.with_column]
            columns = {(key.benchmark, score_columns.column_id(self.context, key)) for key in keys}
            columns |= self.in_any_scaffold.get(variant.ref, set()) if variant else set()
            return {column for _, column in columns} | {
                f"any.{benchmark}" for benchmark, _ in columns if benchmark in self.with_columns
            }
        simple: Mapping[str, Sequence[str]] = {
            "organisation": entry.organisations,
            "language": entry.programming_languages,
            "natural-language": entry.natural_languages,
            "licence-terms": (weights.licence,) if weights and weights.licence else (),
            "size": (
                tuple(
                    size.id
                    for size in [
                        tags.size_class(variant.entry.parameters, self.context.catalog.entries.vocabulary)
                    ]
                    if size
                )
                if variant and variant.entry.parameters
                else ()
            ),
        }
        if facet in simple:
            return set(simple[facet])
        if facet.startswith("own-"):
            field_id = facet.removeprefix("own-")
            declared = self.context.topic.fields[field_id]
            holder = entry.own if declared.of == "model" else variant.entry.own if variant else {}
            return {str(holder[field_id]).lower()} if field_id in holder else set()
        return {tag for tag in record.tags if self.context.catalog.tags[tag].category_id == facet}


def _any_model(key: CellKey) -> CellKey:
    return replace(key.any_method, variant=_NOBODY)


def _enough(key: CellKey, alike: Sequence[Cell]) -> bool:
    """True if many models share the method of `key`, and no cell of those `alike` is plain."""
    shared = {
        (cell.headline.row.version, cell.key.variant)
        for cell in alike
        if cell.key.method == key.method and not cell.key.method_setup
    }
    most = max(Counter(version for version, _ in shared).values(), default=0)  # in one version
    return not key.method_setup and all(cell.key.method for cell in alike) and most >= _ENOUGH


_references: dict[int, _Reference] = {}


def _reference(context: Context) -> _Reference:
    known = _references.get(id(context))
    if known is None or known.context is not context:
        known = _references[id(context)] = _Reference(context)
    return known


def has_column(context: Context, cell: Cell) -> bool:
    """True if a cell is plain, or of a method that many models share where no cell is plain."""
    return cell.key in _reference(context).with_column


def values(context: Context, member: Member, facet: str) -> set[str]:
    """The values of `facet` that a row has."""
    return _reference(context).values(member, facet)


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
    return dict(sorted(numbers.items()))


def ref(member: Member) -> str:
    """Id by which results refer to a member: `family/variant`, or the family alone."""
    record, variant = member
    return variant.ref if variant else record.id
