"""Digest of this program's source files, for caches that expire when the program changes."""

from __future__ import annotations

import hashlib
from pathlib import Path

PACKAGE = Path(__file__).parents[1]


def digest(*paths: str, package: Path = PACKAGE) -> str:
    """SHA-256 in hex of the Python files at `paths` below `package`; of all its files if no path is given."""
    total = hashlib.sha256()
    for relative in paths or (".",):
        path = package / relative
        for file in [path] if path.is_file() else sorted(path.rglob("*.py")):
            total.update(file.relative_to(package).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return total.hexdigest()
