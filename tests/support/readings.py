"""Messages of a format about a wrong input: the error that refuses it, or the reasons for skipped data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.ingest.formats import FORMATS
from catalog.ingest.inputs import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.ingest.inputs import Input


def complaints(format_: str, files: Sequence[Input]) -> str:
    """Messages about `files`: the error, or a line for all data that gave no row."""
    try:
        reading = FORMATS[format_].read(files)
    except InputError as error:
        return str(error)
    return "\n".join(f"{item.what}: {item.why}" for item in reading.skipped)
