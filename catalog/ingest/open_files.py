"""Files that were named on the command line -> inputs, unpacked while they are read."""

from __future__ import annotations

import hashlib
import os
import stat
from typing import IO, TYPE_CHECKING, Final

from catalog.entries.diagnostics import CatalogError
from catalog.ingest.inputs import Input
from catalog.ingest.unpack import MAGIC_BYTES, packing, unpack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

_CHUNK: Final = 1024 * 1024


class ReceiveError(CatalogError):
    """A file that was named cannot be opened."""

    def __init__(self, path: str, error: OSError | str) -> None:
        said = error.strerror or str(error) if isinstance(error, OSError) else error
        super().__init__(f"cannot read {path}: {said}")


def receive(paths: Iterable[Path], progress: Callable[[str], None]) -> list[Input]:
    """An input for each of `paths`; raises `ReceiveError`.

    Files packed with gzip or zstd, whatever their names, are unpacked while they are read.
    """
    return [_received(path, progress) for path in paths]


def _received(path: Path, progress: Callable[[str], None]) -> Input:
    try:
        with _open(path) as stream:
            kind = packing(stream.read(MAGIC_BYTES))
            stream.seek(0)
            digest, size = hashlib.sha256(), 0
            while part := stream.read(_CHUNK):
                digest.update(part)
                size += len(part)
    except OSError as error:
        raise ReceiveError(str(path), error) from error

    def opened() -> IO[bytes]:
        try:
            return unpack(_open(path), kind)
        except OSError as error:
            raise ReceiveError(str(path), error) from error

    return Input(
        name=str(path),
        digest=digest.hexdigest(),
        size=size,
        opened=opened,
        path=str(path),
        progress=lambda records: progress(f"{path.name}: {records:,} records"),
    )


def _open(path: Path) -> IO[bytes]:
    """A regular file, opened; a pipe under its name must not hold us up."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise ReceiveError(str(path), "not a regular file")
    return os.fdopen(descriptor, "rb")
