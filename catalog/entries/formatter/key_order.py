"""The order of fields in formatted files."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from catalog.entries.schema.base import Entry
from catalog.entries.schema.configuration import Configuration
from catalog.entries.schema.results import ResultRow, Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import BaseModel


@cache
def field_order(schema: type[BaseModel]) -> tuple[str, ...]:
    """Names of the fields of `schema`, in the order in which the formatter writes them.

    Fields shared by all entries (tags, sources, unverified ...) come after those of the kind. In a row of
    results the configuration follows the model, and settings follow what was measured.
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


@cache
def field_ranks(schema: type[BaseModel]) -> Mapping[str, int]:
    """{name of a field of `schema`: its place in `field_order`, from 0}."""
    return {name: i for i, name in enumerate(field_order(schema))}


def _inserted(around: tuple[str, ...], names: tuple[str, ...], *, after: str) -> tuple[str, ...]:
    """`around`, with the names in `names` that it lacks inserted after the name `after`."""
    cut = around.index(after) + 1
    return (*around[:cut], *(name for name in names if name not in around), *around[cut:])
