"""Rows as JSON: an array with one row in each line; unknown values are left out."""

from __future__ import annotations

import io
import json
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from catalog.opendata.columns import columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from _typeshed import DataclassInstance

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def as_dict(row: DataclassInstance) -> dict[str, Any]:
    """{column: value} of `row`, without unknown values."""
    return {
        column.name: value
        for column in columns(type(row))
        if (value := getattr(row, column.name)) is not None
    }


def lines(rows: Sequence[DataclassInstance]) -> Iterator[str]:
    """JSON object of each row, in one line."""
    if not rows:
        return
    names = [column.name for column in columns(type(rows[0]))]
    values_of = attrgetter(*names)
    for row in rows:
        yield _encode(
            {name: value for name, value in zip(names, values_of(row), strict=True) if value is not None}
        )


def table_json(rows: Sequence[DataclassInstance]) -> bytes:
    """JSON array of `rows`, with one row in each line."""
    table = JsonTable()
    table.add(rows)
    return table.content()


class JsonTable:
    """A JSON array with one row in each line, written piece by piece: all rows need much memory."""

    def __init__(self) -> None:
        self._out = io.BytesIO(b"[\n")
        self._out.seek(0, io.SEEK_END)
        self._separator = ""

    def add(self, rows: Sequence[DataclassInstance]) -> None:
        """Write some more `rows`."""
        if rows:
            self._out.write((self._separator + ",\n".join(lines(rows))).encode())
            self._separator = ",\n"

    def content(self) -> bytes:
        """The whole file; nothing can be added afterwards."""
        self._out.write(b"\n]\n")
        return self._out.getvalue()


def array(objects: Iterable[str]) -> bytes:
    """JSON array of texts that are JSON already, one in each line."""
    return ("[\n" + ",\n".join(objects) + "\n]\n").encode()


def document(value: object) -> bytes:
    """JSON document for people and programs: indented, with a line break at the end."""
    return (json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()
