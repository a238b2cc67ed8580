"""The folder of a catalogue: find it from a folder inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.entries.diagnostics import UsageError

if TYPE_CHECKING:
    from pathlib import Path


class ProjectError(UsageError):
    """Error: no catalogue was found in the folder or above it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"{folder}: no catalogue (a folder with mkdocs.yml and entries/) here or in a parent folder; "
            "change to its folder, or write it after --project"
        )


def find_project(start: Path) -> Path:
    """Path of the catalogue folder that is `start` or contains it; raises ProjectError if there is none.

    A catalogue folder has `mkdocs.yml` and `entries/`.
    """
    for folder in (start, *start.parents):
        if (folder / "mkdocs.yml").is_file() and (folder / "entries").is_dir():
            return folder
    raise ProjectError(start)
