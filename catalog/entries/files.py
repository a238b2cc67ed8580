"""entries/ on disk -> its files as bytes, each read once."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.entries.diagnostics import CatalogError
from catalog.entries.yaml_reader import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENTRIES_FOLDER: Final = "entries"
_ABOUT: Final = frozenset({"LICENSE", "LICENSE.md", "README.md"})  # about the folder, not entries


class LoadError(CatalogError):
    """The entries could not be read from disk."""

    def __init__(self, path: str, error: OSError | str) -> None:
        said = error.strerror or str(error) if isinstance(error, OSError) else error
        super().__init__(f"cannot read {path}: {said}")


@dataclass(frozen=True, slots=True)
class File:
    """One file as read; `digest` is the SHA-256 of `data` in hex.

    At most `MAX_BYTES + 1` bytes are read: one more than a good file may have. A symbolic
    link is never followed; it has no data and the digest "".
    """

    path: str  # relative to the project, with forward slashes
    data: bytes
    digest: str


def read_all(root: Path) -> list[File]:
    """Every file under `root`/entries, sorted by path; also those that have no business there.

    Hidden files and editors' backups are left out. Raises `LoadError`: no folder, or
    something in it cannot be read.
    """
    folder = root / ENTRIES_FOLDER
    if not folder.is_dir():
        raise LoadError(ENTRIES_FOLDER, f"no such folder in {root}; run the command in the project folder")
    if not folder.resolve().is_relative_to(root.resolve()):
        raise LoadError(ENTRIES_FOLDER, "the folder is a symbolic link to a place outside the project")
    return sorted(_below(os.fspath(folder), ENTRIES_FOLDER), key=lambda file: file.path)


def is_ignored(name: str) -> bool:
    """Whether a file, by its path below the folder, is about the folder or hidden: no entry."""
    *_, last = parts = name.split("/")
    hidden = any(part.startswith(".") or part.endswith("~") for part in parts)
    return hidden or (len(parts) == 1 and last in _ABOUT)


def _below(folder: str, path: str) -> Iterator[File]:
    try:
        with os.scandir(folder) as listing:
            found = list(listing)
    except OSError as error:
        raise LoadError(path, error) from error
    for item in found:
        below = f"{path}/{_printable(item.name)}"
        if item.name.startswith(".") or item.name.endswith("~"):
            continue
        if item.is_symlink():
            yield File(below, b"", "")
        elif item.is_dir(follow_symlinks=False):
            yield from _below(item.path, below)
        elif not (path == ENTRIES_FOLDER and item.name in _ABOUT):
            yield read_file(item.path, below)


def read_file(place: str, path: str) -> File:
    """The file at `place`, which is called `path`; raises LoadError."""
    try:
        # A pipe under this name must not hold us up, nor a link that was swapped in.
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        with os.fdopen(os.open(place, flags | getattr(os, "O_BINARY", 0)), "rb", buffering=0) as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise LoadError(path, "not a regular file")
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise LoadError(path, error) from error
    return File(path, data, hashlib.sha256(data).hexdigest())


def _printable(name: str) -> str:
    """A file name as text; bytes that are not UTF-8 are spelled out."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
