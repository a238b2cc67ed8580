"""Paths of the command line -> inputs, unpacked while they are read."""

from __future__ import annotations

import hashlib
import os
import stat
from typing import IO, TYPE_CHECKING, Final

from catalog.entries import filesystem
from catalog.entries.diagnostics import CatalogError, UsageError
from catalog.ingest.inputs import Input
from catalog.ingest.unpack import MAGIC_BYTES, packing, unpack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

_CHUNK: Final = 1024 * 1024


class OpenError(CatalogError):
    """Error: a file named on the command line cannot be opened."""

    def __init__(self, path: str, error: OSError | str) -> None:
        reason = error.strerror or str(error) if isinstance(error, OSError) else error
        super().__init__(f"cannot read {path}: {reason}")


class MissingFileError(OpenError, UsageError):
    """Error: the command line names a file that does not exist."""


def open_inputs(paths: Iterable[Path], progress: Callable[[str], None]) -> list[Input]:
    """An input for each of `paths`; raises `OpenError`.

    Files packed with gzip or zstd, whatever their names, are unpacked while they are read.
    """
    return [_open_input(path, progress) for path in paths]


def _open_input(path: Path, progress: Callable[[str], None]) -> Input:
    try:
        with _open(path) as stream:
            kind = packing(stream.read(MAGIC_BYTES))
            stream.seek(0)
            digest, size = hashlib.sha256(), 0
            while part := stream.read(_CHUNK):
                digest.update(part)
                size += len(part)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MissingFileError(path.as_posix(), error) from error
    except OSError as error:
        raise OpenError(path.as_posix(), error) from error

    def opened() -> IO[bytes]:
        try:
            return unpack(_open(path), kind)
        except OSError as error:
            raise OpenError(path.as_posix(), error) from error

    return Input(
        name=path.as_posix(),
        digest=digest.hexdigest(),
        size=size,
        opened=opened,
        path=path.as_posix(),
        progress=lambda records: progress(f"{path.name}: {records:,} records"),
    )


def _open(path: Path) -> IO[bytes]:
    """Stream of a regular file; OpenError for a pipe or folder instead of waiting for it."""
    descriptor = os.open(path, os.O_RDONLY | filesystem.O_NONBLOCK | filesystem.O_BINARY)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OpenError(path.as_posix(), "not a regular file")
    return os.fdopen(descriptor, "rb")
