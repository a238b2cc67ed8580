"""`python -m tools.ci.runtime > fast.lock`: the lock file without development packages.

A check of entries needs no browser and no test tools, and neither that nor a build needs what
counts samples or draws pictures. Installing the rest alone is what makes the fast path fast. The
lock says of every package by what it came in.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIN: Final = re.compile(r"([a-z0-9._-]+)==", re.IGNORECASE)
_PROJECT: Final = "codellm-catalog (pyproject.toml)"
# Only `catalog ingest`, `count` and `chart` and the tests import these, the largest of all.
LATER: Final = frozenset({"backports-zstd", "duckdb", "kaleido", "plotly"})
_BUILD: Final = frozenset({"hatchling", "editables"})  # `pip install --no-build-isolation -e .`


def needed(lock: str) -> str:
    """The part of a lock file, hashes included, that the project needs to run and to be installed."""
    blocks = dict(_blocks(lock))
    came_by = {name: _via(text) for name, text in blocks.items()}
    kept = {name for name, by in came_by.items() if _PROJECT in by} - LATER | (_BUILD & blocks.keys())
    while more := {name for name, by in came_by.items() if by & kept} - kept:
        kept |= more
    return "".join(text for name, text in blocks.items() if name in kept)


def _blocks(lock: str) -> Iterator[tuple[str, str]]:
    """Each package with its lines."""
    name, lines = "", [""]
    for line in lock.splitlines(keepends=True):
        if match := _PIN.match(line):
            if name:
                yield name, "".join(lines)
            name, lines = match[1].lower(), []
        lines.append(line)
    if name:
        yield name, "".join(lines)


def _via(text: str) -> set[str]:
    """Names of the packages that required a package; the project itself is one of them."""
    comment = text.partition("# via")[2]
    return {line.strip().removeprefix("#").strip() for line in comment.splitlines()} - {""}


if __name__ == "__main__":
    sys.stdout.write(needed(Path("requirements.lock").read_text(encoding="utf-8")))
