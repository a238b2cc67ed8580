"""Inputs held in memory, and messages of a format about a wrong one."""

from __future__ import annotations

import hashlib
import io
from typing import TYPE_CHECKING

from catalog.ingest.formats import FORMATS
from catalog.ingest.inputs import Input, InputError

if TYPE_CHECKING:
    from collections.abc import Sequence


def input_of(name: str, text: str) -> Input:
    """A file called `name` with this text, as ingest reads it."""
    data = text.encode()
    return Input(name, hashlib.sha256(data).hexdigest(), len(data), lambda: io.BytesIO(data))


def complaints(format_: str, files: Sequence[Input]) -> str:
    """Messages about `files`: the error, or a line for all data that gave no row."""
    try:
        reading = FORMATS[format_].read(files)
    except InputError as error:
        return str(error)
    return "\n".join(f"{item.what}: {item.why}" for item in reading.skipped)
