"""Write a file outside of entries/ so that readers never see a half-written one."""

from __future__ import annotations

import os
import re
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from catalog.entries.filesystem import IS_WINDOWS, rename

_ABANDONED_SECONDS: Final = 3600.0  # no write takes so long: the program that wrote it was killed


def write_bytes(path: Path, data: bytes) -> None:
    """Write `data` to `path` and create missing folders; raises OSError.

    Readers see the old file or the new one, never half of it. After a power cut the data may be lost.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    _clear_abandoned(path)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_bytes(data)
        rename(temporary, path)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _clear_abandoned(path: Path) -> None:
    """Delete temporary files that killed programs left beside `path`."""
    name = re.compile(rf"\.{re.escape(path.name)}\.([0-9]+)")
    with suppress(OSError), os.scandir(path.parent) as listing:
        for item in listing:
            match = name.fullmatch(item.name)
            if match and (
                not _is_running(int(match[1])) or item.stat().st_mtime < time.time() - _ABANDONED_SECONDS
            ):
                Path(item.path).unlink()


def _is_running(process: int) -> bool:
    """True if a process has this number; always True on Windows, where asking would end it."""
    if IS_WINDOWS:
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:  # it is somebody else's
        return True
    return True
