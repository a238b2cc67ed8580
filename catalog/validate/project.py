"""Check the entries in the folder of a catalogue."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from catalog import validate
from catalog.entries import file_index
from catalog.entries.files import File
from catalog.validate.cache import SqliteCache, cache_path, index_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from catalog.entries.diagnostics import Diagnostic


def read_files(project: Path) -> list[File]:
    """The files of entries of the project, sorted by path; those that did not change are unread."""
    return file_index.read_all(project, index_path(project))


def check(project: Path, today: date) -> validate.CheckResult:
    """Valid entries and all diagnostics of the project; unchanged files come from the cache."""
    return validate.check(read_files(project), today=today, cache=SqliteCache(cache_path(project)))


def diagnostics(
    project: Path, files: Sequence[File], today: date, *, layouts: bool = False
) -> tuple[Diagnostic, ...]:
    """All diagnostics of the `files` of the project; from the cache if no file and no date changed.

    With `layouts`, new files are also compared with how the formatter would write them, for `layout`.
    """
    return validate.diagnostics(files, today=today, cache=SqliteCache(cache_path(project)), layouts=layouts)


def check_with_files(project: Path, today: date, new: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
    """All diagnostics of the project with the files `new` ({path: content}) added or replaced in memory."""
    files = [file for file in read_files(project) if file.path not in new]
    added = [File(path, data, hashlib.sha256(data).hexdigest()) for path, data in new.items()]
    return validate.check([*files, *added], today=today, cache=SqliteCache(cache_path(project))).diagnostics
