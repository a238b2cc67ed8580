"""Digest of this program's source files, for caches that expire when the program changes."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1]


def digest(*paths: str, package: Path = PACKAGE) -> str:
    """SHA-256 in hex of the Python files at `paths` below `package`; of all its files if no path is given.

    The files of the running program are read once: a later change of them is not what runs.
    """
    return _of_this_program(paths) if package == PACKAGE else _read(paths, package)


@cache
def _of_this_program(paths: tuple[str, ...]) -> str:
    return _read(paths, PACKAGE)


def _read(paths: tuple[str, ...], package: Path) -> str:
    total = hashlib.sha256()
    for relative in paths or (".",):
        path = package / relative
        for file in [path] if path.is_file() else sorted(path.rglob("*.py")):
            total.update(file.relative_to(package).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return total.hexdigest()
