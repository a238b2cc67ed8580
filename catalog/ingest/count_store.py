"""A JSON file that keeps counts of finished files of samples, so that a count that was ended can go on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Final

from pydantic import Field, TypeAdapter, ValidationError

from catalog.entries.atomic_write import write_bytes
from catalog.ingest.sample_counts import MOST_COUNTED, Counts
from catalog.ingest.sample_errors import SamplesError

if TYPE_CHECKING:
    from pathlib import Path

_Number = Annotated[int, Field(ge=0, le=MOST_COUNTED)]
_BATCHES: Final = TypeAdapter(dict[str, list[tuple[str, _Number, _Number]]])
_MOST_BYTES: Final = 1024 * 1024 * 1024  # of one file


class CountFile:
    """Counts by the hash of what was counted, in a file that is written after each batch."""

    def __init__(self, path: Path) -> None:
        """Read `path` if it exists; raises SamplesError if it is another kind of file, which is kept."""
        self._path = path
        self._batches = _read(path)

    def recall(self, key: str) -> list[Counts] | None:
        """The counts that are stored under `key`; None if there are none."""
        batch = self._batches.get(key)
        return None if batch is None else [Counts(*counts) for counts in batch]

    def store(self, key: str, counts: list[Counts]) -> None:
        """Store the counts of a batch, on disk when this returns; raises OSError, with the file as it was.

        What another run has stored since is kept. Of two that store at the same moment, one may be lost, and
        is counted again.
        """
        self._batches |= _read(self._path)
        self._batches[key] = [(one.task_id, one.samples, one.correct) for one in counts]
        write_bytes(self._path, json.dumps(self._batches).encode())


def _read(path: Path) -> dict[str, list[tuple[str, int, int]]]:
    try:
        with path.open("rb") as file:
            batches = _BATCHES.validate_json(file.read(_MOST_BYTES))
    except FileNotFoundError:
        return {}
    except ValidationError:
        batches = {"": [("", 0, 1)]}
    if any(correct > samples for batch in batches.values() for _, samples, correct in batch):
        message = "not a file that `catalog count --resume` wrote; name another file"
        raise SamplesError(path.as_posix(), message)
    return batches
