"""Read the files in entries/ as bytes, each once."""

from __future__ import annotations

import hashlib
import os
import stat
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from catalog.entries import filesystem
from catalog.entries.diagnostics import CatalogError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ENTRIES_FOLDER: Final = "entries"
MAX_BYTES: Final = 2 * 1024 * 1024
_IGNORED_NAMES: Final = frozenset({"LICENSE", "LICENSE.md", "README.md"})  # files that describe the folder


class LoadError(CatalogError):
    """Error: the files of entries could not be read from disk."""

    def __init__(self, path: str, error: OSError | str) -> None:
        reason = error.strerror or str(error) if isinstance(error, OSError) else error
        super().__init__(f"cannot read {path}: {reason}")


class File:
    """Path and content of a file; `digest` is the SHA-256 of `data` in hex.

    At most `MAX_BYTES + 1` bytes are read, enough to see that a file is too large. A symbolic link is not
    followed: it has no data and the digest "".
    """

    __slots__ = ("_data", "_os_path", "digest", "path")

    def __init__(self, path: str, data: bytes | None, digest: str, os_path: str = "") -> None:
        self.path: Final = path  # relative to the project, with forward slashes
        self.digest: Final = digest
        self._data = data  # None: in the file at `os_path`, which is read when it is asked for
        self._os_path = os_path

    @property
    def data(self) -> bytes:
        """Content of the file; raises LoadError if it is read only now, and cannot be or was changed."""
        if self._data is not None:
            return self._data
        read = read_file(self._os_path, self.path)
        if read.digest != self.digest:
            raise LoadError(self.path, "the file was changed meanwhile; run the command again")
        return read.data

    @property
    def unread(self) -> File:
        """This file without its content in memory, if it can be read again."""
        return File(self.path, None, self.digest, self._os_path) if self._os_path else self

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, File):
            return NotImplemented
        return (self.path, self.digest) == (other.path, other.digest)

    def __hash__(self) -> int:
        return hash((self.path, self.digest))

    def __repr__(self) -> str:
        return f"File({self.path!r}, digest={self.digest!r})"


class KnownFiles(Protocol):
    """Files of an earlier run, for `read_all`."""

    def read(self, item: os.DirEntry[str], path: str) -> File:
        """The file of an item of a folder, which may be unread; raises LoadError."""


def read_all(root: Path, known: KnownFiles | None = None) -> list[File]:
    """Every file under `root`/entries, sorted by path, including misplaced ones.

    Files that `is_ignored` names are skipped. Files that did not change since they were `known` are not
    read. Raises `LoadError` if the folder is missing or a file cannot be read.
    """
    folder = root / ENTRIES_FOLDER
    if not folder.is_dir():
        raise LoadError(
            ENTRIES_FOLDER, f"no such folder in {root.as_posix()}; run the command in the project folder"
        )
    if not folder.resolve().is_relative_to(root.resolve()):
        raise LoadError(
            ENTRIES_FOLDER, "the folder is a symbolic link to a place outside the project; use a real folder"
        )
    read = known.read if known is not None else _read_item
    return sorted(_files_below(os.fspath(folder), ENTRIES_FOLDER, read), key=lambda file: file.path)


Snapshot: TypeAlias = frozenset[tuple[str, int, int, int]]
"""(path, size, time of the last change, number on disk) of each file; differs once a file was changed."""


def snapshot(root: Path) -> Snapshot:
    """State of all files below `root`/entries; equal to a later one if no file was changed in between.

    Raises LoadError if a folder cannot be read.
    """
    return frozenset(_states_below(os.fspath(root / ENTRIES_FOLDER)))


def _states_below(folder: str) -> Iterator[tuple[str, int, int, int]]:
    try:
        with os.scandir(folder) as listing:
            for item in listing:
                if item.name.startswith("."):
                    continue
                if item.is_dir(follow_symlinks=False):
                    yield from _states_below(item.path)
                else:
                    status = os.stat(item.path, follow_symlinks=False)  # noqa: PTH116 - as the others here
                    yield item.path, status.st_size, status.st_mtime_ns, status.st_ino
    except OSError as error:
        raise LoadError(folder, error) from error


def is_ignored(name: str) -> bool:
    """True if the file `name` (a path below entries/) is no entry: hidden, backup, licence or readme."""
    *_, last = parts = name.split("/")
    hidden = any(part.startswith(".") or part.endswith("~") for part in parts)
    return hidden or (len(parts) == 1 and last in _IGNORED_NAMES)


def _files_below(folder: str, path: str, read: Callable[[os.DirEntry[str], str], File]) -> Iterator[File]:
    folders = [(folder, path)]  # a list, not calls: folders can be deeper than Python's stack
    while folders:
        folder, path = folders.pop()
        for item, item_path in _items(folder, path):
            if item.is_symlink():
                yield File(item_path, b"", "")
            elif item.is_dir(follow_symlinks=False):
                folders.append((item.path, item_path))
            elif not (path == ENTRIES_FOLDER and item.name in _IGNORED_NAMES):
                yield read(item, item_path)


def _read_item(item: os.DirEntry[str], path: str) -> File:
    return read_file(item.path, path)


def _items(folder: str, path: str) -> Iterator[tuple[os.DirEntry[str], str]]:
    """(item, path of it in messages) for what is in a folder, without hidden files and backups."""
    try:
        with os.scandir(folder) as listing:
            items = list(listing)
    except OSError as error:
        raise LoadError(path, error) from error
    for item in items:
        if not (item.name.startswith(".") or item.name.endswith("~")):
            yield item, f"{path}/{_printable(item.name)}"


def read_file(os_path: str, path: str) -> File:
    """The file at `os_path`; `path` is its path in messages. Raises LoadError."""
    try:
        # Never block on a pipe, and never follow a link that replaced the file meanwhile.
        flags = os.O_RDONLY | filesystem.O_NOFOLLOW | filesystem.O_NONBLOCK | filesystem.O_BINARY
        with os.fdopen(os.open(os_path, flags), "rb", buffering=0) as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise LoadError(path, "not a regular file")
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise LoadError(path, error) from error
    return File(path, data, hashlib.sha256(data).hexdigest(), os_path)


def _printable(name: str) -> str:
    """The file name `name` as printable text; bytes that are not UTF-8 become escapes."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
