"""Copies among the files of one call: their samples would be counted twice."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.ingest.inputs import Input

_START: Final = 4096  # bytes that tell most files apart


def require_distinct(files: Sequence[Input]) -> None:
    """Raise InputError if two of `files` have the same content, whatever their names and packing.

    Line ends, empty lines and a byte order mark make no difference.
    """
    alike: dict[bytes, list[Input]] = defaultdict(list)
    for file in files:
        alike[_plain(file.head.data)[:_START]].append(file)
    for group in alike.values():
        first: dict[bytes, Input] = {}
        for file in group if len(group) > 1 else ():
            other = first.setdefault(_digest(file), file)
            if other is not file:
                file.fail(f"has the same content as {other.name}; name each file once")


def _digest(file: Input) -> bytes:
    """Digest of the unpacked content without line ends and empty lines."""
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(_plain(chunk))
    return digest.digest()


def _plain(data: bytes) -> bytes:
    return data.removeprefix(b"\xef\xbb\xbf").translate(None, b"\r\n")
