"""Streams packed with gzip or zstd, unpacked while they are read."""

from __future__ import annotations

import gzip
import sys
import zlib
from typing import IO, TYPE_CHECKING, Final, Literal, cast

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

if TYPE_CHECKING:
    from collections.abc import Mapping
    from io import FileIO

Packing = Literal["gzip", "zstd"]

_MAGIC: Final[Mapping[bytes, Packing]] = {b"\x1f\x8b": "gzip", b"\x28\xb5\x2f\xfd": "zstd"}
MAGIC_BYTES: Final = 4
"""Number of bytes from the start of a file that `packing` needs."""

UNPACK_ERRORS: Final = (OSError, EOFError, ValueError, zlib.error, zstd.ZstdError)
"""Raised by reading from an unpacked stream: the file is damaged, incomplete, or cannot be read."""


def packing(start: bytes) -> Packing | None:
    """Compression format of data that begins with `start`; None if it is not compressed."""
    return next((kind for magic, kind in _MAGIC.items() if start.startswith(magic)), None)


def unpack(stream: IO[bytes], kind: Packing | None) -> IO[bytes]:
    """Stream of the unpacked content of `stream`; closing it closes `stream` too."""
    if kind == "gzip":
        unpacked = gzip.GzipFile(fileobj=stream, mode="rb")
        unpacked.myfileobj = cast("FileIO", stream)  # closed with it
        return cast("IO[bytes]", unpacked)
    return cast("IO[bytes]", _ZstdFile(stream)) if kind == "zstd" else stream


def reason(error: Exception) -> str:
    """Text of an unpack error: what is wrong, and what to do if the file is damaged."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return f"{str(error) or type(error).__name__}; the file is damaged or incomplete: fetch or copy it again"


class _ZstdFile(zstd.ZstdFile):
    """Reader of unpacked zstd data; closing it also closes the stream that it reads from."""

    def __init__(self, stream: IO[bytes]) -> None:
        super().__init__(stream)
        self._stream = stream

    def close(self) -> None:
        """Close this reader and the stream that it reads from."""
        super().close()
        self._stream.close()
