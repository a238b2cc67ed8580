"""A folder in memory for what tests write: on a disk, a new file costs ten times as much."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path
from typing import Final

_PLACE: Final = Path("/dev/shm")  # memory, on Linux
_PREFIX: Final = "catalog-tests-"
_BYTES: Final = 1024**3  # that must be free: tests need a tenth of it
_SHARE: Final = 3  # of the memory that is free, at most one part in so many
_DAY_SECONDS: Final = 24 * 60 * 60


def new_folder() -> Path | None:
    """A new folder in memory; None where there is no room for one, or no such place.

    Who makes it removes it. Those of runs that were killed go after a day.
    """
    try:
        for old in _PLACE.glob(f"{_PREFIX}*"):
            if old.stat().st_mtime < time.time() - _DAY_SECONDS:
                shutil.rmtree(old, ignore_errors=True)
        free = min(shutil.disk_usage(_PLACE).free, _free_memory_bytes() // _SHARE)
        return Path(tempfile.mkdtemp(prefix=_PREFIX, dir=_PLACE)) if free >= _BYTES else None
    except OSError:
        return None


def _free_memory_bytes() -> int:
    """Memory that programs can still have; 0 if the system does not say."""
    lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), 0)
