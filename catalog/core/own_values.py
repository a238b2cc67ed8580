"""Values of the own fields that a catalogue declares in entries/catalogue.yaml."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from catalog.core.records import ModelRecord, VariantRecord
    from catalog.entries.schema.catalogue import CatalogueSettings, FieldOwner, OwnField


@dataclass(frozen=True, slots=True)
class OwnValue:
    """A value of an own field, with the declaration of the field."""

    id: str
    field: OwnField
    value: object  # a number, a flag or a text; of a choice the id

    @property
    def text(self) -> str:
        """The value in words without its unit: `680,000`, `yes`, the name of a choice."""
        if isinstance(self.value, bool):
            return _("yes") if self.value else _("no")
        if isinstance(self.value, (int, float)):
            return f"{self.value:,}"
        return self.field.values.get(str(self.value), str(self.value))

    @property
    def full_text(self) -> str:
        """The value in words with its unit: `680,000 hours`."""
        return f"{self.text} {self.field.unit}" if self.field.unit else self.text


def own_values(
    settings: CatalogueSettings, owner: FieldOwner, values: Mapping[str, object]
) -> Iterator[OwnValue]:
    """The `values` of an entry for the declared fields of its kind, in the order of the declarations."""
    for id_, field in settings.fields.items():
        if field.of == owner and id_ in values:
            yield OwnValue(id_, field, values[id_])


def of_variant(
    id_: str, field: OwnField, record: ModelRecord, variant: VariantRecord | None
) -> OwnValue | None:
    """Value of an own field for a row of the table of models; None if unknown.

    A field of models has the value of the family in each of its rows.
    """
    holder = record.entry.own if field.of == "model" else variant.entry.own if variant else {}
    return OwnValue(id_, field, holder[id_]) if id_ in holder else None
