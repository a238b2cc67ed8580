"""Own fields of a catalogue in the table of models: columns, ranges and the values to filter by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.core.own_values import of_variant
from catalog.views.explorer_data import FactColumn, RangeFilter
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.core.own_values import OwnValue
    from catalog.entries.schema.catalogue import OwnField
    from catalog.views.context import Context
    from catalog.views.models import Member

_PANEL = "tags"  # the button that opens their filters


def column_id(id_: str) -> str:
    """Name of an own field in addresses, data lists and facets: `own-audio-hours`."""
    return f"own-{id_}"


def lists(context: Context, members: Sequence[Member]) -> dict[str, tuple[str | int, ...]]:
    """{name of the list: its value in each row} of own fields that have a column or a range."""
    return {
        column_id(id_): tuple(_listed(of_variant(id_, field, record, variant)) for record, variant in members)
        for id_, field in _of_rows(context).items()
        if field.column or (field.facet and field.type == "number")
    }


def _listed(value: OwnValue | None) -> str:
    """`value` as stored in the explorer's data: a number as it is written, else text; "" if unknown."""
    if value is None:
        return ""
    return str(value.value) if value.field.type == "number" else value.text


def fact_columns(context: Context) -> tuple[FactColumn, ...]:
    """Columns that readers can add to the table."""
    return tuple(
        FactColumn(
            id=column_id(id_),
            title=title(field),
            kind="price" if field.type == "number" else "text",  # a number that may have decimals
            layout="number" if field.type == "number" else "words",
            of_rows=True,
            lists=(column_id(id_),),
            descending_first=field.type == "number",
            labelled=True,
            of_weights=False,
        )
        for id_, field in _of_rows(context).items()
        if field.column
    )


def ranges(context: Context, known: Mapping[str, tuple[str | int, ...]]) -> tuple[RangeFilter, ...]:
    """Filters by a smallest and a largest value, for numbers that are known for at least one row."""
    return tuple(
        RangeFilter(
            id=column_id(id_),
            title=title(field),
            chip=field.name,
            panel=_PANEL,
            kind="price",
            list=column_id(id_),
        )
        for id_, field in _of_rows(context).items()
        if field.facet and field.type == "number" and any(known[column_id(id_)])
    )


def title(field: OwnField) -> str:
    """Heading of the column of a field: `Training audio, hours`."""
    return _("{title}, {unit}", title=field.name, unit=field.unit) if field.unit else field.name


def chosen(context: Context) -> dict[str, OwnField]:
    """{id: field} of those with a filter by values: choices and flags."""
    return {
        id_: field
        for id_, field in _of_rows(context).items()
        if field.facet and field.type in {"choice", "flag"}
    }


def value_names(field: OwnField) -> Mapping[str, str]:
    """{id: name} of the values that a choice or a flag can have."""
    return field.values if field.type == "choice" else {"true": _("yes"), "false": _("no")}


def chosen_value(id_: str, field: OwnField, member: Member) -> tuple[str, ...]:
    """(id of the value of a choice or flag in a row of the table,); () if unknown."""
    value = of_variant(id_, field, *member)
    return (str(value.value).lower(),) if value else ()


def _of_rows(context: Context) -> dict[str, OwnField]:
    return {id_: field for id_, field in context.topic.fields.items() if field.of in {"model", "variant"}}
