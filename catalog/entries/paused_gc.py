"""Pause Python's garbage collector while many objects are made."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_MANY: Final = 50_000  # new objects


@contextmanager
def paused_gc() -> Iterator[None]:
    """Context without garbage collection: it would find nothing, and take up to half of the time.

    Many new objects are then counted as old ones, so that the next collection does not look at each of them;
    except where a program has frozen others, which would no longer be.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            if gc.get_count()[0] > _MANY and not gc.get_freeze_count():
                gc.freeze()  # all objects leave the three generations; each call only joins lists
                gc.unfreeze()  # and return to the oldest
            gc.enable()
