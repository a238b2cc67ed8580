"""Index of the files of entries: their digests by size and times, so that unchanged ones are not read.

The idea and the care for files that change while they are read are those of Git's index
(https://git-scm.com/docs/racy-git).
"""

from __future__ import annotations

import json
import stat
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from catalog.entries import files, filesystem
from catalog.entries.atomic_write import write_bytes
from catalog.entries.files import File, read_file

if TYPE_CHECKING:
    import os
    from pathlib import Path

_FORMAT: Final = 1
_RECENT_NS: Final = 2_000_000_000  # the coarsest times of files are those of FAT: two seconds


def read_all(root: Path, index: Path) -> list[File]:
    """Every file as of `files.read_all`; those that are unchanged since the last call are unread.

    `index` is the file in which the next call finds them; if it is lost, all are read. On Windows all are
    always read: a folder there may tell old times of a file.
    """
    if filesystem.IS_WINDOWS:
        return files.read_all(root)
    known = _FileIndex(root, index)
    listed = files.read_all(root, known)
    known.save()
    return listed


class _FileIndex:
    """Digests of files by path in messages, each with the status that the file had when it was read."""

    def __init__(self, root: Path, index: Path) -> None:
        self._root = str(root.resolve())
        self._index = index
        self._before = _load(index, self._root)
        self._now: dict[str, list[int | str]] = {}
        self._started = time.time_ns()

    def read(self, item: os.DirEntry[str], path: str) -> File:
        """The file of an item of a folder, unread if its status is that of the index; raises LoadError."""
        try:
            status = item.stat(follow_symlinks=False)
        except OSError as error:
            raise files.LoadError(path, error) from error
        # Nobody can set the time of the last change of the status, unlike that of the content.
        seen = [status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino]
        known = self._before.get(path)
        if known is not None and known[:-1] == seen and stat.S_ISREG(status.st_mode):
            self._now[path] = known
            return File(path, None, str(known[-1]), item.path)
        file = read_file(item.path, path)
        # A file that was just written may be written again without a change of its size and times.
        if max(status.st_mtime_ns, status.st_ctime_ns) < self._started - _RECENT_NS:
            self._now[path] = [*seen, file.digest]
        return file

    def save(self) -> None:
        """Write the index if it changed; a failure is ignored, as it only makes the next call slower."""
        if self._now == self._before:
            return
        with suppress(OSError):
            value = {"format": _FORMAT, "root": self._root, "files": self._now}
            write_bytes(self._index, json.dumps(value).encode())


def _load(index: Path, root: str) -> dict[str, list[int | str]]:
    """The files of the index at `index`; {} if it is missing, damaged, or that of another `root`."""
    with suppress(OSError, ValueError, TypeError, AttributeError, KeyError, RecursionError):
        value = json.loads(index.read_bytes())
        if (value["format"], value["root"]) == (_FORMAT, root):
            known: dict[str, list[int | str]] = value["files"]
            if all(isinstance(row[-1], str) for row in known.values()):
                return known
    return {}
