"""A lock by which workers of a run, and runs beside each other, do a thing one after the other."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from catalog.entries import filesystem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold the lock of the file at `path`, which is made; other processes wait till it is released."""
    with path.open("wb") as lock:
        while not filesystem.try_lock(lock.fileno()):
            time.sleep(0.1)  # the test's own deadline ends this
        yield
