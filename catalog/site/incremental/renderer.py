"""Renders the pages whose dependencies changed, and keeps the others as they are on disk."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from catalog.entries.tracking import Tracker, invalidate
from catalog.render import csv
from catalog.render.data_scripts import script
from catalog.site.incremental.record import Dependencies, TaskRecord
from catalog.site.pages import page_tasks
from catalog.site.writer import Unchanged
from catalog.views.charts import ChartPage
from catalog.views.embeds import Badge, EmbedTable
from catalog.views.page import DataFile, ReadyFile
from catalog.views.survey.articles import ArticlePieces

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.entries.tracking import Dependency, Memo
    from catalog.render.templates import Renderer
    from catalog.site.incremental.fingerprints import Fingerprints
    from catalog.site.pages import View
    from catalog.views.context import Context
    from catalog.views.search import HandWrittenPage


class IncrementalRenderer:
    """Renders the pages of a catalogue with one set of templates and layouts.

    Intermediate values that several pages need (boards, charts) stay in memory for the next call.
    """

    def __init__(self, renderer: Renderer, hand_written: Sequence[HandWrittenPage]) -> None:
        self._renderer = renderer
        self._hand_written = hand_written
        self._memo: Memo = {}
        self._tracker = Tracker(
            self._memo
        )  # one for all calls: a value from the memo adds to later dependencies
        self._memo_dependencies = Dependencies()  # of the values in the memo

    def render(
        self,
        context: Context,
        fingerprints: Fingerprints,
        previous: Dependencies,
        digests: Mapping[str, str],
    ) -> tuple[dict[PurePosixPath, bytes | Unchanged], Dependencies]:
        """({path: content} of all files made from entries, dependencies of these files).

        `previous` are the dependencies of the site on disk, `digests` the SHA-256 of its files by
        path; both are empty for a first build.
        """
        invalidate(self._memo, _changed(self._memo_dependencies, fingerprints))
        changed = _changed(previous, fingerprints)
        files: dict[PurePosixPath, bytes | Unchanged] = {}
        tasks: dict[str, TaskRecord] = {}
        for task in page_tasks(context, self._tracker, self._renderer.requests, self._hand_written):
            record = previous.tasks.get(task.name)
            if record and changed.isdisjoint(record.parts) and digests.keys() >= set(record.paths):
                tasks[task.name] = record
                files.update((PurePosixPath(path), Unchanged(digests[path])) for path in record.paths)
            else:
                views, parts = self._tracker.run(lambda task=task: tuple(task.make()))  # type: ignore[misc]
                rendered = [file for view in views for file in self._files(view)]
                tasks[task.name] = TaskRecord(parts, tuple(path for path, _ in rendered))
                files.update((PurePosixPath(path), content) for path, content in rendered)
        parts = frozenset().union(*(record.parts for record in tasks.values()))
        dependencies = Dependencies({part: fingerprints.of(part) for part in parts}, tasks)
        self._memo_dependencies = dependencies
        return files, dependencies

    def _files(self, view: View) -> Iterator[tuple[str, bytes]]:
        """(path, content) of each file that is rendered from `view`."""
        if isinstance(view, ReadyFile):
            yield view.path, view.content
        elif isinstance(view, DataFile):
            yield view.path, script(view.name, view.value)
        elif isinstance(view, (Badge, EmbedTable)):
            yield view.path, self._renderer.bare(view)
        elif isinstance(view, ArticlePieces):
            yield view.path, self._renderer.fill(view)
            yield from csv.files(view.pieces).items()
        else:
            yield view.head.path, self._renderer.render(view)
            if isinstance(view, ChartPage):
                yield from csv.files(view.charts).items()


def _changed(dependencies: Dependencies, fingerprints: Fingerprints) -> frozenset[Dependency]:
    """Parts of the catalogue whose fingerprint differs from that in `dependencies`."""
    recorded = dependencies.fingerprints.items()
    return frozenset(part for part, fingerprint in recorded if fingerprints.of(part) != fingerprint)
