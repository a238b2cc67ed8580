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


@dataclass(frozen=True, slots=True)
class Edit:
    """A piece of text to replace: from `start` up to, not including, `end`; each is (line, column) from 1."""

    start: tuple[int, int]
    end: tuple[int, int]
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """The one certain way to fix a problem: what it does, and the edits of the file of the problem."""

    message: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, order=True, slots=True)
class Diagnostic:
    """One problem in an entry file."""

    at: Position
    rule: str  # stable and documented, e.g. "unknown-reference"
    message: str  # what is wrong, then what to write instead
    reference: tuple[str, str] | None = field(default=None, compare=False)
    """(vocabulary or folder, text) of a text that is no id: its message wants a proposal."""
    end: tuple[int, int] | None = field(default=None, compare=False)
    """(line, column), from 1, just after the key or value in error; None if only its start is known."""
    fix: Fix | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"{self.at}: {self.rule}: {self.message}"


class CatalogError(Exception):
    """Error that ends a command: I/O, network, options or input. Mistakes in entries are `Diagnostic`s.

    Each subclass builds its own message from its arguments.
    """


class UsageError(CatalogError):
    """Error: an argument of the command names something that does not exist or is not allowed."""
