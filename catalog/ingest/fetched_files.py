"""Files of sources as they were fetched last, and the record of readings: both in the cache of a project.

They are no entries, because the date of a reading changes every week while nothing changes for readers.
A lost cache costs only that files are fetched whole once more.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from catalog.core.source_reads import UNREAD, SourceRead
from catalog.entries import deadlines
from catalog.entries.atomic_write import write_bytes
from catalog.entries.cache_folder import READINGS
from catalog.entries.folder_lock import locked
from catalog.ingest.download import Tags

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FILE: Final = READINGS
FOLDER: Final = "refresh"
FORMAT: Final = 1
_RUN_SECONDS: Final = 86_400.0  # no run takes so long
_DIGITS: Final = 64  # of a SHA-256


@dataclass(frozen=True, slots=True)
class FetchedFile:
    """A file as it was fetched last: SHA-256 of its content in hex, and the server's tags."""

    sha256: str
    tags: Tags


@dataclass(frozen=True, slots=True)
class FetchRecord:
    """Record of all readings: sources by id, files by address."""

    sources: Mapping[str, SourceRead]
    files: Mapping[str, FetchedFile]


def read_record(cache: Path) -> FetchRecord:
    """Record in the folder `cache`; an empty one if there is none, or if it is damaged."""
    with suppress(OSError):
        return parsed((cache / FILE).read_bytes())
    return FetchRecord({}, {})


def parsed(data: bytes) -> FetchRecord:
    """Record in the bytes of a file; what is damaged is left out."""
    sources: dict[str, SourceRead] = {}
    files: dict[str, FetchedFile] = {}
    with suppress(ValueError, TypeError, KeyError, AttributeError, RecursionError):
        value = json.loads(data)
        if value["format"] == FORMAT:
            for id_, fields in value["sources"].items():
                sources[id_] = SourceRead(
                    read=_date(fields["read"]),
                    failing_since=_date(fields["failing_since"]),
                    trouble=fields["trouble"],
                    message=fields["message"],
                    unplaced=tuple(fields["unplaced"]),
                )
            for address, fields in value["files"].items():
                files[address] = FetchedFile(fields["sha256"], Tags(fields["etag"], fields["modified"]))
    return FetchRecord(sources, files)


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def written(record: FetchRecord) -> bytes:
    """Bytes of the file that holds `record`; equal records give equal bytes."""
    value: dict[str, Any] = {
        "format": FORMAT,
        "sources": {id_: asdict(reading) for id_, reading in record.sources.items()},
        "files": {
            address: {"sha256": file.sha256, **asdict(file.tags)} for address, file in record.files.items()
        },
    }
    return f"{json.dumps(value, indent=1, sort_keys=True, default=str)}\n".encode()


class FetchedFiles:
    """Files of sources in the folder `cache` of a project; one process at a time changes them."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._folder = cache / FOLDER

    def record(self) -> FetchRecord:
        """Record of all readings."""
        return read_record(self._cache)

    def path(self, sha256: str) -> Path:
        """Path of the content with this hash, where it is kept."""
        return self._folder / sha256

    def tags(self, address: str) -> tuple[Tags, str]:
        """(tags of the version that is kept of the file at `address`, its SHA-256); no tags if it is lost."""
        file = self.record().files.get(address)
        if file is None or not self._is_whole(file.sha256):
            return Tags(), file.sha256 if file else ""
        return file.tags, file.sha256

    def keep(self, data: bytes) -> str:
        """SHA-256 in hex of `data`, which is kept under it; raises OSError."""
        sha256 = hashlib.sha256(data).hexdigest()
        self._folder.mkdir(parents=True, exist_ok=True)
        if not self._is_whole(sha256):
            write_bytes(self.path(sha256), data)
        return sha256

    def note(
        self, source: str, change: Callable[[SourceRead], SourceRead], files: Mapping[str, FetchedFile]
    ) -> SourceRead:
        """New reading of `source`, made by `change` from its last one; it is recorded with its `files`.

        Contents of other days that no record names any more are deleted. Raises OSError, FolderBusyError.
        """
        self._cache.mkdir(parents=True, exist_ok=True)
        with locked(self._folder, patience_seconds=deadlines.ENTRIES_LOCK):
            record = self.record()
            reading = change(record.sources.get(source, UNREAD))
            now = replace(
                record, sources={**record.sources, source: reading}, files={**record.files, **files}
            )
            if now != record:
                write_bytes(self._cache / FILE, written(now))
            self._delete_unnamed({file.sha256 for file in now.files.values()})
        return reading

    def _is_whole(self, sha256: str) -> bool:
        with suppress(OSError):
            return hashlib.sha256(self.path(sha256).read_bytes()).hexdigest() == sha256
        return False

    def _delete_unnamed(self, named: set[str]) -> None:
        """Delete contents of other days; another run may not have noted those of today yet."""
        oldest = time.time() - _RUN_SECONDS
        with suppress(OSError), os.scandir(self._folder) as listing:
            for item in listing:
                if len(item.name) == _DIGITS and item.name not in named and item.stat().st_mtime < oldest:
                    Path(item.path).unlink(missing_ok=True)
