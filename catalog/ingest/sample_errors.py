"""Errors of counting samples, on every engine and of every machine."""

from __future__ import annotations

from catalog.entries.diagnostics import CatalogError, UsageError
from catalog.entries.text import escape_invisible


class SamplesError(CatalogError):
    """Error: samples cannot be counted; its message says what is wrong, what to do, and in which file.

    The message names no file (`at` is "") if no single file is to blame.
    """

    def __init__(self, at: str, message: str) -> None:
        super().__init__(
            f"{escape_invisible(at)}: {escape_invisible(message)}" if at else escape_invisible(message)
        )


class MissingSamplesError(SamplesError, UsageError):
    """Error: no file has the name or fits the pattern of the command line."""
