"""The table of all methods."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from catalog.views import addresses, formatting
from catalog.views.page import Head, Page
from catalog.wording import gettext as _
from catalog.wording import titled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.core.records import MethodRecord
    from catalog.views.components import Link
    from catalog.views.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodRow:
    """One method in the table of methods."""

    name: Link
    kind: str
    date: str
    summary: str
    base_models: tuple[Link, ...]
    results: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodGroup:
    """Methods of one kind, under one heading."""

    id: str
    title: str
    meaning: str
    rows: tuple[MethodRow, ...]


MethodColumn: TypeAlias = Literal["method", "released", "summary", "base-models", "reports"]
"""Column of the table of methods; its template has the cells by these names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodsPage(Page):
    """The page with the table of all methods: methods.html."""

    template: ClassVar[str] = "methods.html.jinja"

    columns: tuple[tuple[MethodColumn, str], ...]  # name and heading of those with a value
    groups: tuple[MethodGroup, ...]


def table(context: Context) -> MethodsPage:
    """The page of all methods, in groups by kind, in the order of the vocabulary."""
    kinds = context.catalog.entries.vocabulary.method_kinds
    groups = []
    for kind_id, kind in kinds.items():
        records = [record for record in context.catalog.methods.values() if record.entry.kind == kind_id]
        rows = sorted(
            (_method_row(context, record) for record in records),
            key=lambda row: (row.date or "9999", row.name.text),
        )
        groups.append(MethodGroup(id=kind_id, title=kind.name, meaning=kind.meaning or "", rows=tuple(rows)))
    return MethodsPage(
        head=Head(
            path=addresses.METHODS,
            section="methods",
            title=_("Methods"),
            description=_(
                "{number} ways of using and making {models}.",
                number=len(context.catalog.methods),
                models=context.topic.models,
            ),
        ),
        columns=_columns([row for group in groups for row in group.rows]),
        groups=tuple(group for group in groups if group.rows),
    )


def _columns(rows: Sequence[MethodRow]) -> tuple[tuple[MethodColumn, str], ...]:
    columns: tuple[tuple[MethodColumn, str, bool], ...] = (
        ("method", titled("Method"), True),
        ("released", titled("Released"), any(row.date for row in rows)),
        ("summary", titled("What it does"), any(row.summary for row in rows)),
        ("base-models", titled("Base models"), any(row.base_models for row in rows)),
        ("reports", titled("Reports"), any(row.results for row in rows)),
    )
    return tuple((name, heading) for name, heading, has_value in columns if has_value)


def _method_row(context: Context, record: MethodRecord) -> MethodRow:
    reports = sum(len(cell.observations) for cell in record.cells)
    return MethodRow(
        name=context.method(record.id),
        kind=context.catalog.entries.vocabulary.method_kinds[record.entry.kind].name,
        date=formatting.day(record.entry.released),
        summary=record.entry.summary or "",
        base_models=tuple(map(context.model, record.entry.base_models)),
        results=formatting.count(reports) if reports else "",
    )
