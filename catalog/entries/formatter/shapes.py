"""Types of fields in schemas, as the formatter needs them: order of keys, and marks of special fields."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from catalog.entries.formatter.key_order import field_ranks
from catalog.entries.schema import introspect
from catalog.entries.schema.results import ResultRow
from catalog.entries.schema.types import Day

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import BaseModel


class FieldShape:
    """The type of a field, compared by identity: a type itself takes long to compare with others."""

    __slots__ = ("_below", "_expected", "is_date", "is_result_row", "ranks")

    def __init__(self, expected: Any) -> None:  # noqa: ANN401 - a type of a field
        schema = introspect.schema_in(expected)
        self._expected = expected
        self._below: dict[str | int, FieldShape] = {}
        self.ranks: Mapping[str, int] | None = field_ranks(schema) if schema is not None else None
        """Places of the fields of the schema class in it, if there is one."""
        self.is_date: Final = Day in introspect.union_members(expected)
        self.is_result_row: Final = schema is ResultRow

    def below(self, way: str | int | None) -> FieldShape:
        """The shape of the value of the key `way`; of an item of a list, if it is None."""
        if self._expected is None:
            return self
        step = 0 if way is None else way
        shape = self._below.get(step)
        if shape is None:
            shape = self._below[step] = _shape(introspect.step(self._expected, step))
        return shape


UNKNOWN: Final = FieldShape(None)
"""Shape of whatever the schema does not have."""


def shape_of(schema: type[BaseModel]) -> FieldShape:
    """The shape of a whole file of `schema`."""
    return _shape(schema)


@cache
def _shape(expected: Any) -> FieldShape:  # noqa: ANN401 - a type of a field
    return UNKNOWN if expected is None else FieldShape(expected)
