"""Renders the pages whose dependencies changed, and keeps the others as they are on disk."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from itertools import chain
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, TypeVar

from catalog import __version__
from catalog.core import translation
from catalog.entries.process_pool import available_workers, in_processes
from catalog.entries.tracking import Tracker, forgetting, invalidate
from catalog.render import chart_svg, csv, figures, late_parts, preview, ranking_svg
from catalog.render.data_scripts import script
from catalog.render.html.boards import more_rows_html
from catalog.render.markdown import page_markdown
from catalog.render.svg_frame import PictureSource
from catalog.site.build_record import Dependencies, TaskRecord
from catalog.site.incremental.pending import PendingPages
from catalog.site.pages import page_tasks
from catalog.site.task_notes import TaskNotes
from catalog.site.writer import Unchanged
from catalog.views.addresses import markdown_path
from catalog.views.benchmark_page import BenchmarkPage
from catalog.views.charts import ChartPage
from catalog.views.embeds import Badge, EmbedTable
from catalog.views.index_page import IndexPage
from catalog.views.model_page import ModelPage
from catalog.views.page import DataFile, ReadyFile
from catalog.views.pagination import MoreRows
from catalog.views.ranking_picture import RankingPicture
from catalog.views.survey.articles import ArticlePieces
from catalog.wording import speaking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from catalog.entries.tracking import Dependency, Memo
    from catalog.render.templates import Renderer
    from catalog.site.incremental.fingerprints import Fingerprints
    from catalog.site.pages import PageTask, View
    from catalog.site.spool import Rendered, Spool
    from catalog.site.writer import Content
    from catalog.views.context import Context
    from catalog.views.page import Page
    from catalog.views.pieces import Piece
    from catalog.views.search import HandWrittenPage
    from catalog.views.site_settings import SiteSettings
    from catalog.wording.entry_texts import EntryTexts


LEAST_SHARED: Final = 200
"""Number of tasks from which several processes share them."""
_ENTRIES_AT_ONCE: Final = 8  # whose pages one process makes

_Kept = TypeVar("_Kept")
_TaskFiles: TypeAlias = "tuple[frozenset[Dependency], list[tuple[str, Rendered]], Any]"  # with the note


class EditionParts(NamedTuple):
    """The inputs of an edition besides the catalogue."""

    renderer: Renderer
    hand_written: Sequence[HandWrittenPage]
    settings: SiteSettings


class IncrementalRenderer:
    """Renders the pages of a catalogue in all its languages, each with its templates and layouts.

    Intermediate values that several pages need (boards, charts) stay in memory for the next call.
    """

    def __init__(self, editions: Sequence[EditionParts], output: Path) -> None:
        self._editions = editions
        self._output = output
        self._renderers = {parts.renderer.edition.language: parts.renderer for parts in editions}
        self._sources: dict[str, PictureSource] = {}  # by language, of the last call
        self._texts: dict[str, EntryTexts] = {}  # of the catalogue, by language
        self._memo: Memo = {}
        self._tracker = Tracker(
            self._memo
        )  # one for all calls: a value from the memo adds to later dependencies
        self._memo_dependencies: dict[Dependency, str] = {}  # fingerprints of what values in the memo read

    def render(
        self,
        context: Context,
        fingerprints: Fingerprints,
        previous: Dependencies,
        digests: Mapping[str, str],
        spool: Spool,
    ) -> tuple[dict[PurePosixPath, Content], Dependencies]:
        """({path: content} of all files made from entries, dependencies of these files).

        `previous` are the dependencies of the site on disk, `digests` the SHA-256 of its files by
        path; both are empty for a first build. Rendered files are put into `spool`.
        """
        notes = self._notes(previous, digests)
        tasks, kept = self._planned(context, fingerprints, previous, notes)
        rendered = self._rendered([task for task in tasks if task.name not in kept], spool, notes)
        files: dict[PurePosixPath, Content] = {}
        records: dict[str, TaskRecord] = {}
        for task in tasks:  # in this order, whichever process was the first
            record = kept.get(task.name)
            if record:
                files.update((PurePosixPath(path), Unchanged(digests[path])) for path in record.paths)
            else:
                parts, contents, note = rendered[task.name]
                record = TaskRecord(parts, tuple(path for path, _ in contents), note)
                files.update((PurePosixPath(path), content) for path, content in contents)
            records[task.name] = record
        parts = frozenset().union(*(record.parts for record in records.values()))
        self._note(parts, fingerprints)
        return files, Dependencies({part: fingerprints.of(part) for part in parts}, records)

    def pending(
        self,
        context: Context,
        fingerprints: Fingerprints,
        previous: Dependencies,
        digests: Mapping[str, str],
    ) -> PendingPages:
        """The pages that differ from those on disk, not rendered yet; arguments as for `render`."""
        notes = self._notes(previous, digests)
        tasks, kept = self._planned(context, fingerprints, previous, notes)
        by_name = {task.name: task for task in tasks}

        def render(task: PageTask) -> dict[str, bytes]:
            files: dict[str, bytes] = {}
            for name in task.after:
                if name not in notes.current:
                    files |= render(by_name[name])
            parts, contents = self._task_files(task, bytes)
            self._note(parts, fingerprints)
            return files | dict(contents)

        return PendingPages([task for task in tasks if task.name not in kept], kept, previous, render)

    def _notes(self, previous: Dependencies, digests: Mapping[str, str]) -> TaskNotes:
        """The notes of the `previous` build, and no new ones."""
        noted = {name: record.note for name, record in previous.tasks.items() if record.note is not None}
        return TaskNotes(self._output, digests, noted)

    def _planned(
        self,
        context: Context,
        fingerprints: Fingerprints,
        previous: Dependencies,
        notes: TaskNotes,
    ) -> tuple[tuple[PageTask, ...], dict[str, TaskRecord]]:
        """(all tasks, records by name of those whose files on disk are up to date).

        The `notes` of the latter are those of this build, too.
        """
        self._texts = {code: translation.texts(context.catalog, code) for code in self._renderers}
        invalidate(self._memo, _changed(self._memo_dependencies, fingerprints))
        changed = _changed(previous.fingerprints, fingerprints)
        self._sources = {
            language: PictureSource(
                name=renderer.site_name,
                version=__version__,
                day=context.today,
                site_url=f"{context.site_url}{renderer.edition.folder}",
            )
            for language, renderer in self._renderers.items()
        }
        tasks = tuple(
            task
            for renderer, written, settings in self._editions
            for task in page_tasks(
                replace(context, settings=settings),
                self._tracker,
                renderer.requests,
                written,
                renderer.edition,
                notes,
            )
        )
        kept: dict[str, TaskRecord] = {}
        for task in tasks:
            record = previous.tasks.get(task.name)
            if (
                record
                and changed.isdisjoint(record.parts)
                and notes.digests.keys() >= set(record.paths)
                and kept.keys() >= set(task.after)
            ):
                kept[task.name] = record
                if record.note is not None:
                    notes.current[task.name] = record.note
        return tasks, kept

    def _note(self, parts: Iterable[Dependency], fingerprints: Fingerprints) -> None:
        """Remember what values in the memo depend on."""
        self._memo_dependencies.update((part, fingerprints.of(part)) for part in parts)

    def _rendered(self, tasks: Sequence[PageTask], spool: Spool, notes: TaskNotes) -> dict[str, _TaskFiles]:
        """{name: dependencies, files and note} of `tasks`, made by several processes if there are many."""

        def work(task: PageTask) -> _TaskFiles:
            return *self._task_files(task, spool.put), notes.current.get(task.name)

        def work_chunk(i: int) -> list[_TaskFiles]:
            # What a group shares, no other chunk uses; all of it together is large.
            with forgetting(self._memo) if chunks[i][0].group else nullcontext():
                return [work(task) for task in chunks[i]]

        workers = available_workers() if len(tasks) >= LEAST_SHARED else 1
        if workers == 1:
            return {task.name: work(task) for task in tasks}
        rendered = {task.name: work(task) for task in tasks if task.early}
        chunks = in_pieces([task for task in tasks if not task.early])
        spool.open_lanes(workers + 1)
        known: dict[Dependency, Dependency] = {}  # of equal ones, one is kept
        for i, made in in_processes(
            work_chunk,
            len(chunks),
            workers=workers,
            start=lambda worker: spool.use_lane(worker + 1),
        ):
            for task, (parts, contents, note) in zip(chunks[i], made, strict=True):
                shared = frozenset(known.setdefault(part, part) for part in parts)
                rendered[task.name] = shared, contents, note
        return rendered

    def _task_files(
        self, task: PageTask, keep: Callable[[bytes], _Kept]
    ) -> tuple[frozenset[Dependency], list[tuple[str, _Kept]]]:
        """(dependencies, files as pairs of path and kept content) of one task."""
        renderer = self._renderers[task.language]
        folder, source = renderer.edition.folder, self._sources[task.language]

        def work() -> list[tuple[str, _Kept]]:  # one view after another: all at once are large
            return [
                (folder + path, keep(content))
                for view in task.make()
                for path, content in chain(
                    _files(view, renderer, source, with_data=not folder), _previews(view, renderer)
                )
            ]

        with speaking(task.language, renderer.edition.own_words, self._texts[task.language]):
            contents, parts = self._tracker.run(work)
        return parts, contents


def _files(
    view: View, renderer: Renderer, source: PictureSource, *, with_data: bool
) -> Iterator[tuple[str, bytes]]:
    """(path, content) of each file that is rendered from `view`.

    Files for programs, which have no words, only `with_data`: they are there once for all languages.
    """
    if isinstance(view, ReadyFile):
        yield view.path, view.content
    elif isinstance(view, DataFile):
        yield view.path, script(view.name, view.value)
    elif isinstance(view, MoreRows):
        root = "../" * (len(PurePosixPath(view.path).parts) - 1)
        yield view.path, script("rows", {board.id: more_rows_html(board, root) for board in view.boards})
    elif isinstance(view, (Badge, EmbedTable)):
        yield view.path, renderer.bare(view)
    elif isinstance(view, RankingPicture):
        yield view.path, ranking_svg.picture(view, source.text(view.origin)).encode()
    elif isinstance(view, ArticlePieces):
        yield view.path, renderer.fill(view)
        if renderer.edition.has_markdown:
            yield markdown_path(view.path), renderer.markdown(view)
        yield from _chart_files(view.pieces, view.path, source, with_data=with_data)
        yield from late_parts.files(view.pieces, _root(view.path), renderer.edition)
    else:
        yield view.head.path, renderer.render(view)
        if renderer.edition.has_markdown:
            yield markdown_path(view.head.path), page_markdown(view)
        path, charts = view.head.path, _charts(view)
        yield from _chart_files(charts, path, source, with_data=with_data)
        yield from late_parts.files(charts, _root(path), renderer.edition)
        if isinstance(view, ModelPage):
            yield from late_parts.reports(view, _root(path), renderer.edition)


def _previews(view: View, renderer: Renderer) -> Iterator[tuple[str, bytes]]:
    """(path, content) of the preview that is drawn from `view`: one for all languages."""
    if renderer.previews and not renderer.edition.folder:
        drawn = preview.of_view(view, renderer.site_name)
        if drawn:
            yield drawn


def _charts(page: Page) -> Sequence[Piece]:
    """The charts of a page that readers can download."""
    if isinstance(page, IndexPage):
        return [chart for _label, chart in page.charts]
    return page.charts if isinstance(page, (BenchmarkPage, ChartPage)) else ()


def _chart_files(
    pieces: Sequence[Piece], page: str, source: PictureSource, *, with_data: bool
) -> Iterator[tuple[str, bytes]]:
    """(path, content) of the data and pictures of charts and tables."""
    if with_data:
        yield from csv.files(pieces).items()
    yield from chart_svg.files(pieces, source, page).items()
    yield from figures.files(pieces).items()


def _root(path: str) -> str:
    """The way from the file at `path` to the site's root: "" or "../"."""
    return "../" * (len(PurePosixPath(path).parts) - 1)


def in_pieces(tasks: Iterable[PageTask]) -> list[list[PageTask]]:
    """`tasks` in pieces for one process each: first whole groups and single pages, then many small tasks.

    The tasks of one entry are in the same piece in all languages: they share what does not depend on words.
    """
    groups: dict[str, list[PageTask]] = {}
    alone: list[list[PageTask]] = []
    many: dict[str, dict[str, list[PageTask]]] = {}
    for task in tasks:
        kind, _, id_ = task.name.removeprefix(f"{task.language}:").partition(" ")
        if task.group:
            groups.setdefault(task.group, []).append(task)
        elif id_:
            many.setdefault(kind, {}).setdefault(id_, []).append(task)
        else:
            alone.append([task])
    pieces = (
        list(chain.from_iterable(listed[start : start + _ENTRIES_AT_ONCE]))
        for of_kind in many.values()
        for listed in [list(of_kind.values())]
        for start in range(0, len(listed), _ENTRIES_AT_ONCE)
    )
    return [*groups.values(), *alone, *pieces]


def _changed(recorded: Mapping[Dependency, str], fingerprints: Fingerprints) -> frozenset[Dependency]:
    """Parts of the catalogue whose fingerprint differs from the `recorded` one."""
    return frozenset(part for part, fingerprint in recorded.items() if fingerprints.of(part) != fingerprint)
