"""Whether a file packed with zstd is whole: the engine that unpacks it does not say so.

Follows the lengths that frames and blocks state (RFC 8878, section 3.1), without unpacking them.
"""

from __future__ import annotations

from typing import IO, Final

MAGIC: Final = b"\x28\xb5\x2f\xfd"
_SKIPPABLE: Final = range(0x184D2A50, 0x184D2A60)  # frames that hold something else
_NAME_BYTES: Final = (0, 1, 2, 4)  # of the dictionary's id, by two bits of the header
_SIZE_BYTES: Final = (0, 2, 4, 8)  # of the content's size, likewise
_RAW, _RUN, _PACKED = 0, 1, 2  # kinds of block


def is_whole(stream: IO[bytes]) -> bool:
    """Whether `stream`, from its start, is one frame after the other to its very end."""
    end = stream.seek(0, 2)
    stream.seek(0)
    found = False
    while (magic := stream.read(len(MAGIC))) and stream.tell() <= end:
        if magic == MAGIC:
            if not _skip_frame(stream, end):
                return False
        elif len(magic) == len(MAGIC) and int.from_bytes(magic, "little") in _SKIPPABLE:
            if not _skip(stream, int.from_bytes(stream.read(4), "little"), end):
                return False
        else:
            return False
        found = True
    return found


def _skip_frame(stream: IO[bytes], end: int) -> bool:
    """Go behind a frame whose magic number was read; False where the file ends before it does."""
    described = stream.read(1)
    if not described:
        return False
    flags = described[0]
    alone = bool(flags & 0b10_0000)  # then the size stands there and the window does not
    size = _SIZE_BYTES[flags >> 6] or int(alone)
    header = (not alone) + _NAME_BYTES[flags & 0b11] + size
    if not _skip(stream, header, end):
        return False
    last = False
    while not last:
        block = stream.read(3)
        if len(block) < 3:  # noqa: PLR2004 - the length of a block's header
            return False
        said = int.from_bytes(block, "little")
        last, kind, length = bool(said & 1), said >> 1 & 0b11, said >> 3
        if kind not in {_RAW, _RUN, _PACKED} or not _skip(stream, 1 if kind == _RUN else length, end):
            return False
    return _skip(stream, 4 if flags & 0b100 else 0, end)  # the checksum


def _skip(stream: IO[bytes], length: int, end: int) -> bool:
    return stream.seek(length, 1) <= end
