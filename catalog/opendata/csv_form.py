"""Rows as CSV; texts that a spreadsheet would run are guarded, lists are JSON arrays."""

from __future__ import annotations

import csv
import io
import json
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from catalog.entries.formulas import guarded
from catalog.opendata.columns import columns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from _typeshed import DataclassInstance

    from catalog.opendata.columns import ColumnKind, DataColumn

_MOST_KNOWN: Final = 500  # formatted values of a column that are kept


def table_csv(row_type: type[DataclassInstance], rows: Sequence[DataclassInstance]) -> bytes:
    """CSV file of `rows`: UTF-8, a comma between cells, "" for an unknown value, true and false."""
    table = CsvTable(row_type)
    table.add(rows)
    return table.content()


class CsvTable:
    """A CSV file like that of `table_csv`, written piece by piece: all rows of a table need much memory."""

    def __init__(self, row_type: type[DataclassInstance]) -> None:
        self._columns: tuple[tuple[DataColumn, dict[object, object]], ...] = tuple(
            (column, {None: ""}) for column in columns(row_type)
        )
        self._out = io.BytesIO()
        self._text = io.TextIOWrapper(self._out, encoding="utf-8", newline="")
        self._writer = csv.writer(self._text, lineterminator="\n")
        self._writer.writerow([column.name for column, _known in self._columns])

    def add(self, rows: Sequence[DataclassInstance]) -> None:
        """Write some more `rows`."""
        cells = (_cells(column, known, rows) for column, known in self._columns)
        self._writer.writerows(zip(*cells, strict=True))

    def content(self) -> bytes:
        """The whole file; nothing can be added afterwards."""
        self._text.flush()
        return self._out.getvalue()


def _cells(
    column: DataColumn, known: dict[object, object], rows: Sequence[DataclassInstance]
) -> Iterator[object]:
    """Texts of one column; equal values are formatted once and kept in `known`, as most columns have few."""
    format_ = _FORMATS[column.kind]
    value_of = attrgetter(column.name)
    if len(known) > _MOST_KNOWN:
        known.clear()
        known[None] = ""
    for row in rows:
        value = value_of(row)
        cell = known.get(value)
        if cell is None:
            cell = known[value] = format_(value)
        yield cell


def _boolean(value: bool) -> str:  # noqa: FBT001 - the value
    return "true" if value else "false"


def _list(values: Sequence[str]) -> str:
    return guarded(list_text(values)) if values else ""


def list_text(values: Sequence[str]) -> str:
    """JSON array of `values`, as CSV and SQLite store a list."""
    return _LIST.encode(values)


_LIST: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))  # one for all is faster


_FORMATS: Final[Mapping[ColumnKind, Callable[[Any], str]]] = {
    "text": guarded,
    "integer": str,
    "number": repr,
    "boolean": _boolean,
    "list": _list,
}
