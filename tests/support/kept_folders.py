"""Folders that take long to make, kept in `.cache/tests` from one run of the tests to the next."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from importlib.metadata import distributions
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.support.one_at_a_time import alone
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

_SOURCES: Final = ("catalog", "entries", "site_src")
_LEFT_OUT: Final = ("__pycache__", "frontend")
_NOT_OF_TESTS: Final = ("__pycache__", "golden", "node_modules")
_NEWEST: Final = 2
"""Folders of one name that stay: a run beside this one may read the other."""


def site_key(root: Path, today: date, *more: Path) -> str:
    """Hash of everything that the site of `root` is made from, and of the files `more`.

    These are the program, entries, pages and settings, the last commit that changed entries (pages tell of
    their history), the installed packages, Python, and the day in the foot of each page. Tests build without
    other variables. Only the site's statement of its origin names the commit that is checked out, too.
    """
    digest = sha256()
    for path in _files(root):
        digest.update(f"{path.relative_to(root).as_posix()}\0".encode() + sha256(path.read_bytes()).digest())
    for path in more:
        digest.update(f"{path.name}\0".encode() + sha256(path.read_bytes()).digest())
    packages = sorted(f"{package.name}=={package.version}" for package in distributions())
    digest.update(json.dumps([sys.version, today.isoformat(), _history(root), packages]).encode())
    return digest.hexdigest()[:20]


def _files(root: Path) -> Iterator[Path]:
    yield from (path for path in sorted(root.iterdir()) if path.is_file())
    for source in _SOURCES:
        for folder, folders, names in os.walk(root / source):
            folders[:] = sorted(name for name in folders if name not in _LEFT_OUT and name[0] != ".")
            yield from (Path(folder, name) for name in sorted(names))


def _history(root: Path) -> list[str]:
    """Last commit that changed entries and whether older ones are missing, as git says it."""
    commands = (("log", "-1", "--format=%H", "--", "entries"), ("rev-parse", "--is-shallow-repository"))
    return [
        subprocess.run(
            ["git", *command], cwd=root, capture_output=True, text=True, timeout=60, check=False
        ).stdout
        for command in commands
    ]


def key_with_tests(root: Path, today: date) -> str:
    """Hash of everything that a site of `root`, its examples or its tests' own catalogues is made from."""
    return site_key(root, today, *_of_tests(root))


def _of_tests(root: Path) -> Iterator[Path]:
    for source in ("tests", "examples"):
        for folder, folders, names in os.walk(root / source):
            folders[:] = sorted(name for name in folders if name not in _NOT_OF_TESTS and name[0] != ".")
            yield from (Path(folder, name) for name in sorted(names))


def kept(
    name: str,
    key: Callable[[], str],
    make: Callable[[Path], None],
    shelf: Path = ROOT / ".cache/tests",
    *,
    known: str = "",
) -> Path:
    """The folder that `make` fills, below `shelf`; to be read only.

    It is made again when `key()` has changed since, or a file in the folder. The first worker that asks makes
    it, the others wait. `known` is `key()` as it was before, if the caller knows.
    """
    shelf.mkdir(parents=True, exist_ok=True)
    with alone(shelf / f"{name}.lock"):
        wanted = known or key()
        path = shelf / f"{name}-{wanted}"
        note = path.with_name(f"{path.name}.state")
        if not note.exists() or note.read_text(encoding="utf-8") != _state(path):
            note.unlink(missing_ok=True)
            shutil.rmtree(path, ignore_errors=True)
            make(path)
            if key() == wanted:  # else somebody saved a file meanwhile, and the next run makes it again
                note.write_text(_state(path), encoding="utf-8")
        os.utime(path)
        folders = [other for other in shelf.glob(f"{name}-*") if other.is_dir()]
        for old in sorted(folders, key=lambda folder: folder.stat().st_mtime)[:-_NEWEST]:
            old.with_name(f"{old.name}.state").unlink(missing_ok=True)
            shutil.rmtree(old, ignore_errors=True)
    return path


def _state(folder: Path) -> str:
    """Hash of names, sizes and times of the files in `folder`."""
    digest = sha256()
    for path, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            file = Path(path, name)
            status = file.stat()
            digest.update(f"{file.relative_to(folder)}\0{status.st_size}\0{status.st_mtime_ns}\0".encode())
    return digest.hexdigest()
