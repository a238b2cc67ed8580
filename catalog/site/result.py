"""Result of a build, and the error of one that has none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.entries.diagnostics import CatalogError

if TYPE_CHECKING:
    from pathlib import Path, PurePosixPath

    from catalog.entries.diagnostics import Diagnostic


class EntriesError(CatalogError):
    """Error: no site was built because of `problems` of entries, which are sorted by position."""

    def __init__(self, problems: tuple[Diagnostic, ...], report: str) -> None:
        super().__init__(report)
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Built:
    """Result of a build: output folder, number of pages, and changed paths (without `build.json`)."""

    output: Path
    pages: int
    changed: tuple[PurePosixPath, ...]
    warnings: tuple[Diagnostic, ...] = ()  # sorted by position; no entry has an error
