"""The order in which the fields of a form are written."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from catalog.entries.schema.base import Entry
from catalog.entries.schema.results import ResultRow, Settings

if TYPE_CHECKING:
    from pydantic import BaseModel


@cache
def field_order(form: type[BaseModel]) -> tuple[str, ...]:
    """Every field of `form`, in the order of the schema, but a shared part stands where it reads best.

    What an entry is comes before what all entries share about tags, sources and doubts; what
    a row measured comes before its settings, and where it was read after them.
    """
    names = tuple(form.model_fields)
    if issubclass(form, Entry):
        return _inserted(tuple(Entry.model_fields), names, after="paper")
    if form is ResultRow:
        own = tuple(name for name in names if name not in Settings.model_fields)
        return _inserted(own, names, after="correct")
    return names


def _inserted(around: tuple[str, ...], names: tuple[str, ...], *, after: str) -> tuple[str, ...]:
    """`around`, with those of `names` that it lacks put in behind `after`."""
    cut = around.index(after) + 1
    return (*around[:cut], *(name for name in names if name not in around), *around[cut:])
