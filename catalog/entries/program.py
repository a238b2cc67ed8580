"""Digests of this program's own source files: what another version of it made is made again."""

from __future__ import annotations

import hashlib
from pathlib import Path

PACKAGE = Path(__file__).parents[1]


def digest(*places: str, package: Path = PACKAGE) -> str:
    """SHA-256 of the Python files at `places`: files and folders below the package, all of it for none."""
    total = hashlib.sha256()
    for place in places or (".",):
        path = package / place
        for file in [path] if path.is_file() else sorted(path.rglob("*.py")):
            total.update(file.relative_to(package).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return total.hexdigest()
