"""What is wrong, and where: the values in which mistakes are reported."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Position:
    """A place in an entry file; line and column count from 1."""

    path: str  # relative to the project, with forward slashes
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True, slots=True)
class Diagnostic:
    """One thing to mend in an entry."""

    at: Position
    rule: str  # stable and documented, e.g. "unknown-reference"
    message: str  # what is wrong, then what to write instead

    def __str__(self) -> str:
        return f"{self.at}: {self.rule}: {self.message}"


class CatalogError(Exception):
    """The world failed (disk, network, another program): nothing an entry could mend.

    Each subclass builds its own message from what it knows.
    """
