"""Diagnostics: problems in entry files, with their position."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, order=True, slots=True)
class Position:
    """A position in an entry file; line and column start at 1."""

    path: str  # relative to the project, with forward slashes
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True, slots=True)
class Diagnostic:
    """One problem in an entry file."""

    at: Position
    rule: str  # stable and documented, e.g. "unknown-reference"
    message: str  # what is wrong, then what to write instead
    reference: tuple[str, str] | None = field(default=None, compare=False)
    """(vocabulary or folder, text) of a text that is no id: its message wants a proposal."""

    def __str__(self) -> str:
        return f"{self.at}: {self.rule}: {self.message}"


class CatalogError(Exception):
    """Error that ends a command: I/O, network, options or input. Mistakes in entries are `Diagnostic`s.

    Each subclass builds its own message from its arguments.
    """


class UsageError(CatalogError):
    """Error: an argument of the command names something that does not exist or is not allowed."""
