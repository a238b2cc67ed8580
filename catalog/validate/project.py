"""Check the entries in the folder of a catalogue."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from catalog import validate
from catalog.entries import files as entry_files
from catalog.validate.cache import SqliteCache, cache_path

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from catalog.entries.diagnostics import Diagnostic


def check(project: Path, today: date) -> validate.CheckResult:
    """Valid entries and all diagnostics of the project; unchanged files come from the cache."""
    return validate.check(entry_files.read_all(project), today=today, cache=SqliteCache(cache_path(project)))


def check_with_files(project: Path, today: date, new: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
    """All diagnostics of the project with the files `new` ({path: content}) added or replaced in memory."""
    files = [file for file in entry_files.read_all(project) if file.path not in new]
    added = [entry_files.File(path, data, hashlib.sha256(data).hexdigest()) for path, data in new.items()]
    return validate.check([*files, *added], today=today, cache=SqliteCache(cache_path(project))).diagnostics
