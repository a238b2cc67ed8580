"""Pages that differ from those on disk, each rendered when somebody asks for it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from catalog.site.build_record import Dependencies, TaskRecord
    from catalog.site.pages import PageTask

_MADE: Final = (".html", ".md", ".json", ".js", ".csv", ".svg")  # ends of paths of which there may be more


class PendingPages:
    """Files of a changed catalogue; one that was rendered is kept in memory."""

    def __init__(
        self,
        outdated: Iterable[PageTask],
        kept: Mapping[str, TaskRecord],
        previous: Dependencies,
        render: Callable[[PageTask], Mapping[str, bytes]],
    ) -> None:
        self._left = {task.name: task for task in outdated}
        self._render = render
        self._made: dict[str, bytes] = {}
        self._current = {path for record in kept.values() for path in record.paths}
        self._before = {path: name for name, record in previous.tasks.items() for path in record.paths}
        self._new = [name for name in self._left if name not in previous.tasks]

    def content(self, path: str, *, on_disk: bool) -> bytes | None:
        """Content of the file at `path` of the site; None if the file on disk is current, or there is none.

        `on_disk`: the site on disk has a file at `path`. Raises FileNotFoundError if only the changed
        catalogue has none.
        """
        if path in self._current:
            return None
        before = self._before.get(path)
        if before is None and on_disk:  # made from other things than entries
            return None
        # A file that nobody made before: of a new entry, else one more page of something old.
        others = list(self._left) if before is None and path.endswith(_MADE) else []
        for name in chain([before] if before else [], self._new, others):
            if path in self._made:
                break
            task = self._left.get(name)
            if task:
                self._made.update(self._render(task))
                del self._left[name]
        if path not in self._made and before:
            raise FileNotFoundError(path)
        return self._made.get(path)
