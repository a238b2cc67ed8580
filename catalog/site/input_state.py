"""State of everything that a site is made from, as the file system tells it; next to nothing is read.

It tells in a fraction of a second that nothing changed. So this module imports only what is small.
"""

from __future__ import annotations

import hashlib
import os
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from catalog.entries import filesystem, program
from catalog.entries.cache_folder import READINGS, cache_folder
from catalog.entries.files import ENTRIES_FOLDER
from catalog.site import git, source_folders
from catalog.site.variables import named_variables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

_SETTINGS: Final = "mkdocs.yml"
_RECENT_NS: Final = 2_000_000_000  # as in `entries.file_index`
_COMPILED: Final = "__pycache__"
_PACKAGES: Final = (".dist-info", ".egg-info")  # ends of the names of folders of installed packages


def input_state(project: Path, today: date) -> str:
    """Hash that differs once something changes from which the site of `project` is made on the day `today`.

    "" where that cannot be told: on Windows, where a folder may tell old times of a file; if a file cannot
    be looked at; if one was changed in the last two seconds, as it may change again and look the same.
    """
    if filesystem.IS_WINDOWS:
        return ""
    started = time.time_ns()
    own, shipped = project / source_folders.FOLDER, source_folders.program_folder()
    places = [
        program.PACKAGE,
        project / _SETTINGS,
        *(folder / name for folder in {own, shipped} for name in source_folders.ALL),
        cache_folder(project) / READINGS,
    ]
    try:
        seen = [
            *_below(os.fspath(project / ENTRIES_FOLDER), follow=False),
            *(status for place in places for status in _below(os.fspath(place), follow=True)),
        ]
        settings = [file.read_bytes() for file in _settings(project, own, shipped)]
    except OSError:
        return ""
    if any(max(status.st_mtime_ns, status.st_ctime_ns) >= started - _RECENT_NS for _, status in seen):
        return ""
    files = sorted(
        f"{path} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"
        for path, status in seen
    )
    others = [today, sys.version, _packages(), named_variables(settings), git.state(project)]
    return hashlib.sha256("\n".join([*files, *map(repr, others)]).encode("utf-8", "replace")).hexdigest()


def _settings(project: Path, *folders: Path) -> Iterator[Path]:
    """Files of settings, which may name environment variables."""
    files = (project / _SETTINGS, *(folder / source_folders.DEFAULTS for folder in folders))
    return (file for file in files if file.is_file())


def _below(path: str, *, follow: bool) -> Iterator[tuple[str, os.stat_result]]:
    """(path, status) of the file at `path`, or of each file below the folder there; nothing if it is missing.

    Hidden files and those that Python compiled are left out. With `follow`, a link counts as the file that
    it leads to; links to folders are followed only at `path` itself.
    """
    try:
        with os.scandir(path) as listing:
            items = list(listing)
    except NotADirectoryError:
        yield path, os.stat(path)  # noqa: PTH116 - as `os.scandir`
        return
    except FileNotFoundError:
        return
    for item in items:
        if item.name.startswith(".") or item.name == _COMPILED:
            continue
        if item.is_dir(follow_symlinks=False):
            yield from _below(item.path, follow=follow)
        else:
            yield item.path, item.stat(follow_symlinks=follow)


def _packages() -> list[str]:
    """Names with versions of all installed packages, sorted."""
    names: set[str] = set()
    for folder in sys.path:
        with suppress(OSError):
            names.update(name for name in os.listdir(folder or ".") if name.endswith(_PACKAGES))  # noqa: PTH208
    return sorted(names)
