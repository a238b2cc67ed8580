"""Lock of a working folder, held by one process at a time and released by the system when it ends."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from catalog.entries.diagnostics import CatalogError
from catalog.entries.filesystem import IS_WINDOWS, O_BINARY, O_CLOEXEC, clear_quietly, try_lock

if TYPE_CHECKING:
    from collections.abc import Iterator

LOCK: Final = "lock"  # file in the folder, with the holder's name
_PAUSE_SECONDS: Final = 0.05
_LONGEST_NAME: Final = 200


class FolderBusyError(CatalogError):
    """Error: another process still holds the lock of a folder; `holder` is its number and its command."""

    def __init__(self, folder: Path, holder: str) -> None:
        super().__init__(f"{folder} is in use by {holder}; run the command again when it has ended")
        self.holder = holder


@contextmanager
def locked(folder: Path, *, patience_seconds: float) -> Iterator[None]:
    """Context manager: `folder` exists and is locked; an empty folder is deleted at the end.

    Waits for another holder; raises FolderBusyError after `patience_seconds`, and OSError.
    """
    lock = _acquire(folder, patience_seconds)
    try:
        yield
    finally:
        # The lock is released last: until then no other process may start here.
        clear_quietly(folder / LOCK, folder)
        os.close(lock)
        if IS_WINDOWS:  # which deletes no open file, and none that the next holder has opened
            clear_quietly(folder / LOCK, folder)


def _acquire(folder: Path, patience_seconds: float) -> int:
    """Descriptor of the locked lock file of `folder`; the lock lasts until it is closed."""
    deadline = time.monotonic() + patience_seconds
    path = folder / LOCK
    while True:
        folder.mkdir(exist_ok=True)
        with suppress(FileNotFoundError):  # the holder before us has just deleted its folder
            lock = os.open(path, os.O_RDWR | os.O_CREAT | O_CLOEXEC | O_BINARY, 0o644)
            try:
                if try_lock(lock) and _is_at(lock, path):  # else it is a file that the holder has deleted
                    os.ftruncate(lock, 0)
                    os.write(lock, f"process {os.getpid()} ({_program()})".encode())
                    return lock
            except BaseException:
                os.close(lock)
                raise
            os.close(lock)
        if time.monotonic() >= deadline:
            raise FolderBusyError(folder, _holder(path))
        time.sleep(_PAUSE_SECONDS)


def _program() -> str:
    """Name of this program with its subcommand, such as `catalog ingest`."""
    return " ".join([Path(sys.argv[0]).name or "python", *sys.argv[1:2]])[:_LONGEST_NAME]


def _holder(path: Path) -> str:
    with suppress(OSError):
        return path.read_text(encoding="utf-8", errors="replace")[:_LONGEST_NAME] or "another process"
    return "another process"


def _is_at(descriptor: int, path: Path) -> bool:
    """True if the open file `descriptor` is still the file at `path`."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False
