"""Cache of validation results in a SQLite file; losing it only costs time."""

from __future__ import annotations

import hashlib
import sqlite3
import sys
import time
import zlib
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Final, Protocol

import pydantic

import catalog
from catalog.entries import deadlines, program
from catalog.entries.cache_folder import cache_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

_AT_ONCE: Final = 500  # keys in one query; SQLite allows 999
_DAY_SECONDS: Final = 24 * 60 * 60
_KEPT_DAYS: Final = 30  # after the last use
_MOST_BYTES: Final = 256 * 1024 * 1024  # of the file, before the oldest entries go
_CHECKSUM_BYTES: Final = 4

# Locked, read-only, disk full: the file itself is intact, so it is not deleted.
_TEMPORARY_ERRORS: Final = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_READONLY,
    }
)

# Code that decides how a file is read: a change starts a new cache.
_CODE: Final = ("entries", "stats", "validate")


class Cache(Protocol):
    """Interface of a cache of bytes by key; values may get lost, but are never wrong."""

    def get_many(self, keys: Iterable[str]) -> dict[str, bytes]:
        """Cached values by key, for those of `keys` that are in the cache."""

    def put_many(self, items: Mapping[str, bytes]) -> None:
        """Store `items` (key to value) if possible."""


class NullCache:
    """A cache that stores nothing."""

    def get_many(self, keys: Iterable[str]) -> dict[str, bytes]:
        """An empty mapping, as nothing is cached."""
        del keys
        return {}

    def put_many(self, items: Mapping[str, bytes]) -> None:
        """Store nothing."""


def cache_path(root: Path) -> Path:
    """Path of the cache file for the project `root`."""
    return cache_folder(root) / "entries.sqlite"


def index_path(root: Path) -> Path:
    """Path of the index of the files of entries, beside the cache file."""
    return cache_path(root).with_name("files.json")


def fingerprint() -> str:
    """Hash of this program and of its libraries; if it changes, cached results of checks are not used."""
    versions = f"{catalog.__version__} {pydantic.VERSION} {sys.version} {program.digest(*_CODE)}"
    return hashlib.sha256(versions.encode()).hexdigest()


class SqliteCache:
    """Cache of bytes by key, in the SQLite file at `path`; another version of the code sees other keys.

    No error of the file is raised: if it is locked, read-only or damaged, nothing is read or stored; a
    damaged file is deleted. The first `put_many` creates a missing file. Several processes may share it.
    """

    def __init__(self, path: Path, version: str | None = None) -> None:
        self._path = path
        self._version = fingerprint() if version is None else version

    def get_many(self, keys: Iterable[str]) -> dict[str, bytes]:
        """{key: cached value} for those of `keys` that are in the cache; marks them as used today."""
        values: dict[str, bytes] = {}
        wanted = {self._full(key): key for key in keys}

        def read(database: sqlite3.Connection) -> None:
            today = _today()
            stale: list[bytes] = []
            for key, value, used in _rows(database, list(wanted)):
                if (sound := _opened(value)) is not None:
                    values[wanted[key]] = sound
                    if not isinstance(used, int) or used < today - 1:
                        stale.append(key)
            if stale:  # at most once a day each, so that reading alone seldom writes
                database.executemany(
                    "UPDATE kept SET used = ? WHERE key = ?", [(today, key) for key in stale]
                )

        if wanted and self._path.exists():
            self._do(read)
        return values

    def put_many(self, items: Mapping[str, bytes]) -> None:
        """Store `items` (key to value) if possible, and delete values unused for a month.

        Of a file that is too large, half of the values.
        """
        today = _today()
        rows = [(self._full(key), _sealed(value), today) for key, value in items.items()]

        def write(database: sqlite3.Connection) -> None:
            database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)
            (cleaned,) = database.execute("PRAGMA user_version").fetchone()
            if cleaned != today:  # once a day: this reads the whole file
                database.execute("DELETE FROM kept WHERE used < ?", (today - _KEPT_DAYS,))
                database.execute(f"PRAGMA user_version = {today}")
            _shrink(database)

        self._do(write)

    def _full(self, key: str) -> bytes:
        return hashlib.blake2b(f"{self._version}\0{key}".encode(), digest_size=20).digest()

    def _do(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Run `work` on the database in one transaction; creates the file if it is missing.

        Errors of the database are ignored; a damaged file is deleted.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=deadlines.CACHE)) as database, database:
                database.execute("PRAGMA synchronous = OFF")  # a lost cache is no loss
                database.execute(
                    "CREATE TABLE IF NOT EXISTS kept"
                    " (key BLOB PRIMARY KEY, value BLOB NOT NULL, used INTEGER NOT NULL)"
                )
                work(database)
        except OSError:
            return
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # the latter from a damaged message
            if getattr(error, "sqlite_errorcode", None) in _TEMPORARY_ERRORS:
                return
            with suppress(OSError):  # not a database, or a broken one
                self._path.unlink(missing_ok=True)


def _rows(database: sqlite3.Connection, keys: Sequence[bytes]) -> Iterator[tuple[bytes, object, object]]:
    for some in (keys[i : i + _AT_ONCE] for i in range(0, len(keys), _AT_ONCE)):
        marks = ",".join("?" * len(some))
        yield from database.execute(f"SELECT key, value, used FROM kept WHERE key IN ({marks})", some)  # noqa: S608


def _shrink(database: sqlite3.Connection) -> None:
    """Delete the least recently used half of the cached values if the cache file is too large."""
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    (free,) = database.execute("PRAGMA freelist_count").fetchone()
    (size,) = database.execute("PRAGMA page_size").fetchone()
    if (pages - free) * size > _MOST_BYTES:
        half = "SELECT key FROM kept ORDER BY used, key LIMIT (SELECT COUNT(*) / 2 FROM kept)"
        database.execute(f"DELETE FROM kept WHERE key IN ({half})")  # noqa: S608 - a constant


def _today() -> int:
    """Today's date as the number of days since 1970."""
    return int(time.time()) // _DAY_SECONDS


def _sealed(value: bytes) -> bytes:
    """`value` with a checksum in front; without syncing, a power cut may corrupt the cache file."""
    return zlib.crc32(value).to_bytes(_CHECKSUM_BYTES, "big") + value


def _opened(sealed: object) -> bytes | None:
    """Value in `sealed` without its checksum; None if the checksum is wrong."""
    if not isinstance(sealed, bytes):
        return None
    value = sealed[_CHECKSUM_BYTES:]
    return value if _sealed(value) == sealed else None
