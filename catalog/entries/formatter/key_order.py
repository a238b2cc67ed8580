"""The order of fields in formatted files."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from catalog.entries.schema.base import Entry
from catalog.entries.schema.configuration import Configuration
from catalog.entries.schema.results import ResultRow, Settings

if TYPE_CHECKING:
    from pydantic import BaseModel


@cache
def field_order(schema: type[BaseModel]) -> tuple[str, ...]:
    """Field names of `schema` in writing order: its own order, with inherited fields moved.

    The own fields of an entry come before the shared ones about tags, sources and doubts; the settings
    of a row come between what it measured and where it was read, its configuration behind the model.
    """
    names = tuple(schema.model_fields)
    if issubclass(schema, Entry):
        return _inserted(tuple(Entry.model_fields), names, after="paper")
    if schema is ResultRow:
        inherited = {*Settings.model_fields, *Configuration.model_fields}
        own = tuple(name for name in names if name not in inherited)
        configured = _inserted(own, (*own, *Configuration.model_fields), after="as_reported")
        return _inserted(configured, names, after="correct")
    if issubclass(schema, Configuration):
        return tuple(sorted(names, key=lambda name: name in Configuration.model_fields))
    return names


def _inserted(around: tuple[str, ...], names: tuple[str, ...], *, after: str) -> tuple[str, ...]:
    """The names in `around`, with those only in `names` inserted after the name `after`."""
    cut = around.index(after) + 1
    return (*around[:cut], *(name for name in names if name not in around), *around[cut:])
