"""Files that were named on the command line -> inputs, unpacked while they are read."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import stat
from typing import IO, TYPE_CHECKING, Final, cast

import duckdb

from catalog.entries.diagnostics import CatalogError
from catalog.ingest import zstd
from catalog.ingest.inputs import Input

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from io import FileIO
    from pathlib import Path

_CHUNK: Final = 1024 * 1024
_GZIP: Final = b"\x1f\x8b"
_AT_ONCE: Final = 1000  # lines

# Python 3.11 has no zstd; DuckDB has, and gives the lines of a text as they are: none has these separators.
_LINES: Final = """\
SELECT line FROM read_csv(?, columns = {'line': 'VARCHAR'}, compression = 'zstd', auto_detect = false,
  header = false, delim = e'\\x1f', quote = '', escape = '', nullstr = e'\\x1e', strict_mode = false,
  max_line_size = 33554432)
"""


class ReceiveError(CatalogError):
    """A file that was named cannot be opened."""

    def __init__(self, path: str, error: OSError | str) -> None:
        said = error.strerror or str(error) if isinstance(error, OSError) else error
        super().__init__(f"cannot read {path}: {said}")


def receive(paths: Iterable[Path], progress: Callable[[str], None]) -> list[Input]:
    """An input for each of `paths`; raises `ReceiveError`.

    What is packed with gzip or zstd is unpacked, by
    its content; of a text in zstd, empty lines are not seen.
    """
    return [_received(path, progress) for path in paths]


def _received(path: Path, progress: Callable[[str], None]) -> Input:
    try:
        with _open(path) as stream:
            magic = stream.read(4)
            stream.seek(0)
            digest, size = hashlib.sha256(), 0
            while part := stream.read(_CHUNK):
                digest.update(part)
                size += len(part)
            if magic == zstd.MAGIC and not zstd.is_whole(stream):
                raise ReceiveError(str(path), "packed with zstd, and not whole; fetch or copy it again")
    except OSError as error:
        raise ReceiveError(str(path), error) from error

    def opened() -> IO[bytes]:
        try:
            stream = _open(path)
        except OSError as error:
            raise ReceiveError(str(path), error) from error
        if magic.startswith(_GZIP):
            return _unpacked(stream)
        if magic == zstd.MAGIC:
            stream.close()
            return cast("IO[bytes]", io.BufferedReader(_Lines(str(path)), _CHUNK))
        return stream

    return Input(
        name=str(path),
        digest=digest.hexdigest(),
        size=size,
        opened=opened,
        path=str(path),
        progress=lambda records: progress(f"{path.name}: {records:,} records"),
    )


def _unpacked(stream: IO[bytes]) -> IO[bytes]:
    unpacked = gzip.GzipFile(fileobj=stream, mode="rb")
    unpacked.myfileobj = cast("FileIO", stream)  # closed with it
    return cast("IO[bytes]", unpacked)


class _Lines(io.RawIOBase):
    """The text of a file packed with zstd; raises OSError where it cannot be unpacked."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._left = b""
        self._engine = duckdb.connect(config={"memory_limit": "1GB", "threads": 1})
        try:
            self._found = self._engine.execute(_LINES, [path])
        except duckdb.Error as error:
            self.close()
            raise OSError(_first_line(error)) from None

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill `buffer` as far as there is text."""
        if not self._left:
            try:
                rows = self._found.fetchmany(_AT_ONCE)
            except duckdb.Error as error:
                raise OSError(_first_line(error)) from None
            self._left = "".join(f"{line or ''}\n" for (line,) in rows).encode()
        part, self._left = self._left[: len(buffer)], self._left[len(buffer) :]
        buffer[: len(part)] = part
        return len(part)

    def close(self) -> None:
        """Let the engine go."""
        self._engine.close()
        super().close()


def _first_line(error: duckdb.Error) -> str:
    return str(error).partition("\n")[0]


def _open(path: Path) -> IO[bytes]:
    """A regular file, opened; a pipe under its name must not hold us up."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise ReceiveError(str(path), "not a regular file")
    return os.fdopen(descriptor, "rb")
