"""Facts of a result row as readers get them: its own fields, and those it takes from its file's header."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.entries.schema.configuration import CONFIGURATION_FIELDS
from catalog.entries.schema.results import SETTING_FIELDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.core.field_changes import FieldChange, Json
    from catalog.entries.schema.results import ResultRow, ResultsFile

NUMBER: Final = ("percent", "value")
"""Fields that hold the reported value; a row has one of them."""


_MEASURER: Final = frozenset({"measured_by.name", "measured_by.relationship"})


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StatedRow:
    """A result row in its file, with its facts; rows are compared by identity."""

    results_id: str  # "<source>/<file>"
    index: int
    file: ResultsFile
    row: ResultRow
    stated: Mapping[str, Json]  # the row's own fields, as written
    facts: Mapping[str, Json]  # with those of the file's header

    @property
    def first_hand(self) -> bool:
        """True if the source measured the value itself."""
        return not self.facts["quoted"]


def stated_rows(results_id: str, file: ResultsFile) -> list[StatedRow]:
    """The rows of a results file, in its order."""
    shared = _shared(file)
    rows = []
    for index, row in enumerate(file.rows):
        stated = _flat(row.model_dump(mode="json", exclude_none=True))
        quotes = stated.get("quoted", file.quoted) and not file.quoted
        facts = {
            # The header's measurer did not measure what it quotes.
            **{name: value for name, value in shared.items() if not (quotes and name in _MEASURER)},
            **stated,
        }
        rows.append(
            StatedRow(results_id=results_id, index=index, file=file, row=row, stated=stated, facts=facts)
        )
    return rows


def _shared(file: ResultsFile) -> dict[str, Json]:
    """Facts that a row takes from the header of its file if it states no others."""
    header = file.model_dump(mode="json", exclude_none=True, include={"settings", "configuration"})
    measured_by = _flat({"measured_by": file.measured_by.model_dump(mode="json", exclude_none=True)})
    own = {**header["settings"], **header["configuration"]}
    return {
        "quoted": file.quoted,
        **measured_by,
        **{name: own[name] for name in (*SETTING_FIELDS, *CONFIGURATION_FIELDS) if name in own},
    }


def facts_from_header(field: FieldChange) -> set[str]:
    """Names of the facts of rows that a changed field of their file's header may change; empty for none."""
    top = field.loc[0]
    if top not in {"quoted", "measured_by", "settings", "configuration"}:
        return set()
    prefix = "measured_by." if top == "measured_by" else ""
    values = [value for value in (field.before, field.after) if isinstance(value, dict)]
    return {f"{prefix}{name}" for value in values for name in value} or {f"{prefix}{field.loc[-1]}"}


def _flat(fields: Mapping[str, Json]) -> dict[str, Json]:
    """`fields` with a dotted name for each field of a mapping: `measured_by.name`."""
    flat: dict[str, Json] = {}
    for name, value in fields.items():
        if isinstance(value, dict):
            flat |= {f"{name}.{below}": inner for below, inner in value.items()}
        else:
            flat[name] = value
    return flat
