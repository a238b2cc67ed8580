"""A site for one author: what a change of entries makes outdated is rendered when it is asked for."""

from __future__ import annotations

import gc
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from catalog.site.builder import Builder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    from catalog.site.incremental import PendingPages


class LiveSite:
    """The site of the catalogue `project`: files in the folder `output`, and newer ones in memory.

    The first call of `update` builds the site in the folder, and so does one after changes of the frame,
    templates or hand-written pages. After changes of entries the folder stays as it is.
    """

    def __init__(self, project: Path, output: Path, today: Callable[[], date]) -> None:
        self._builder = Builder(project, output)
        self._output = output
        self._today = today
        self._lock = threading.Lock()
        self._pending: PendingPages | None = None
        self._is_frozen = False  # what is in memory; the collector itself would have to count it

    def update(self) -> Path:
        """Read what changed, and return the folder; raises as `Builder.build`, and then stays as it was."""
        with self._lock:
            with _without_collection():
                self._pending = self._builder.refresh(today=self._today())
            self._freeze()
        return self._output

    def newer(self, path: str) -> bytes | None:
        """Content of the file at `path` if the one in the folder is outdated or missing, else None.

        Raises FileNotFoundError if the file in the folder is of something that is no longer there.
        """
        with self._lock:
            if self._pending is None:
                return None
            try:
                on_disk = (self._output / path).is_file()
            except OSError:  # a name too long for the disk
                return None
            with _without_collection():
                return self._pending.content(path, on_disk=on_disk)

    def _freeze(self) -> None:
        """Leave all objects that are there to the counts of their references: no collection looks at them.

        A collection of 10,000 models takes two seconds, and would come with every third page. Cycles of
        objects that were made since the last call are deleted before.
        """
        if self._is_frozen:
            gc.collect()
        gc.freeze()
        self._is_frozen = True


@contextmanager
def _without_collection() -> Iterator[None]:
    """Context without garbage collection, which would only take time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
