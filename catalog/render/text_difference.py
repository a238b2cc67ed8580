"""The difference of two versions of a file, line by line, for a terminal."""

from __future__ import annotations

import difflib

from catalog.entries.text import escape_invisible


def file_difference(path: str, old: bytes, new: bytes, *, context: int = 1) -> str:
    """Unified diff from `old` to `new`, with `context` unchanged lines around each change; "" if equal.

    Characters that cannot be seen are escaped.
    """
    before, after = (data.decode("utf-8", "replace").splitlines() for data in (old, new))
    lines = difflib.unified_diff(before, after, path, path, n=context, lineterm="")
    return "".join(f"{escape_invisible(line)}\n" for line in lines)
