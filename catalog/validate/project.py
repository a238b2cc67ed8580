"""The folder of a catalogue: find it, and check its entries."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from catalog import validate
from catalog.entries import files as entry_files
from catalog.entries.diagnostics import CatalogError
from catalog.validate.cache import SqliteCache, cache_path

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from catalog.entries.diagnostics import Diagnostic


class ProjectError(CatalogError):
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


def check(project: Path, today: date) -> validate.CheckResult:
    """Valid entries and all diagnostics of the project; unchanged files come from the cache."""
    return validate.check(entry_files.read_all(project), today=today, cache=SqliteCache(cache_path(project)))


def check_with_files(project: Path, today: date, new: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
    """All diagnostics of the project with the files `new` ({path: content}) added or replaced in memory."""
    files = [file for file in entry_files.read_all(project) if file.path not in new]
    added = [entry_files.File(path, data, hashlib.sha256(data).hexdigest()) for path, data in new.items()]
    return validate.check([*files, *added], today=today, cache=SqliteCache(cache_path(project))).diagnostics
