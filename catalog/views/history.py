"""Changes of entries in words, for the history on a page and for feeds."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, groupby
from typing import TYPE_CHECKING, Final, assert_never

from catalog.entries.schema.types import BenchmarkId, MethodId
from catalog.views import addresses, formatting
from catalog.views.components import Link
from catalog.wording import gettext as _
from catalog.wording import ngettext

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from catalog.core.changes import Change, ChangeKind, RowCounts
    from catalog.core.records import TagRecord
    from catalog.entries.schema.types import ModelId
    from catalog.views.context import Context

_MOST_LINES: Final = 12  # lines on a page
_MOST_NAMED_FIELDS: Final = 4  # fields in a line
_RESULTS: Final = "entries/results/"
_MOST_NAMED_FILES: Final = 4  # things of a kind in one change; more are counted
_FOLDERS: Final = ("benchmarks", "methods", "models", "terms")


@dataclass(frozen=True, slots=True)
class ChangeItem:
    """One part of a change's summary, such as "changed paper" or "12 values entered"."""

    text: str  # "changed sources", "12 values entered"
    about: Link | None = None  # the thing that it was done to


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """Summary line of one commit's changes."""

    date: str  # the day in UTC
    what: tuple[ChangeItem, ...]
    subject: str  # as its author put it
    link: Link  # to the commit


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryHistory:
    """The latest changes of an entry, newest first."""

    lines: tuple[ChangeLine, ...]
    note: str  # what is not shown
    more: tuple[Link, ...]  # all changes at the repository's host; the feeds


def of_model(context: Context, id_: ModelId) -> EntryHistory | None:
    """Changes of a family's entry and of the values reported for it; None if the history is unknown."""
    path = f"entries/models/{id_}.yaml"
    return _entry_history(
        context, path, context.history.by_model.get(id_, ()), lambda row: row.model == id_, _("of this model")
    )


def of_benchmark(context: Context, id_: BenchmarkId) -> EntryHistory | None:
    """Changes of a benchmark's entry and of the values reported on it; None if the history is unknown."""
    path = f"entries/benchmarks/{id_}.yaml"
    about = context.history.by_benchmark.get(id_, ())
    return _entry_history(
        context,
        path,
        about,
        lambda row: row.benchmark == id_,
        _("of this benchmark"),
        feed=addresses.benchmark_feed(id_),
    )


def of_method(context: Context, id_: MethodId) -> EntryHistory | None:
    """Changes of a method's entry; None if the history is unknown."""
    return _entry_history(context, f"entries/methods/{id_}.yaml", (), lambda _row: False, _("of this method"))


def feed_links(context: Context, feed: str) -> tuple[Link, ...]:
    """Links to the Atom and the JSON feed whose path is `feed` plus suffix; () if the site has no feeds.

    It has none if its URL is unknown, or its history of changes.
    """
    if not context.site_url or not context.history.changes:
        return ()
    return (Link(_("Atom feed"), f"{feed}.atom"), Link(_("JSON feed"), f"{feed}.json"))


def _entry_history(
    context: Context,
    path: str,
    about: Iterable[Change],
    concerns: Callable[[RowCounts], bool],
    hint: str,
    feed: str = "",
) -> EntryHistory | None:
    changes = newest_first(context.history.by_path.get(path, ()), about)
    if not changes:
        return None
    lines = tuple(line(context, commit_changes, concerns) for _, commit_changes in by_commit(changes))
    newest = lines[:_MOST_LINES]
    left = len(lines) - len(newest)
    notes = (
        ngettext("{n} earlier change not shown.", "{n} earlier changes not shown.", left) if left else "",
        _("Older changes are not in the copy of the repository that this site was built from.")
        if context.history.cut
        else "",
    )
    return EntryHistory(
        lines=newest,
        note=formatting.paragraph(notes),
        more=(
            Link(_("All changes of the entry"), context.forge.changes(path), external=True, hint=hint),
            *(feed_links(context, feed) if feed else ()),
        ),
    )


def of_tag(context: Context, record: TagRecord) -> list[Change]:
    """Changes of all entries with a tag, and of the values reported for them, newest first."""
    log = context.history
    return newest_first(
        *(log.by_path.get(path, ()) for path in paths(record)),
        *(log.by_model.get(id_, ()) for id_ in record.models),
        *(log.by_benchmark.get(id_, ()) for id_ in record.benchmarks),
    )


def tag_has_changes(context: Context, record: TagRecord) -> bool:
    """True if `of_tag` has changes; only entries up to the first with a change are looked at."""
    log = context.history
    return bool(log.changes) and any(
        chain(
            map(log.by_path.get, paths(record)),
            map(log.by_model.get, record.models),
            map(log.by_benchmark.get, record.benchmarks),
        )
    )


def paths(record: TagRecord) -> Iterator[str]:
    """Paths, from the project folder, of the YAML files of all entries with a tag."""
    for folder, ids in (
        ("models", record.models),
        ("benchmarks", record.benchmarks),
        ("methods", record.methods),
    ):
        yield from (f"entries/{folder}/{id_}.yaml" for id_ in ids)


def newest_first(*changes: Iterable[Change]) -> list[Change]:
    """All changes, each once, the newest first; changes of one commit are sorted by path."""
    by_file = {(change.commit, change.path): change for some in changes for change in some}
    return sorted(by_file.values(), key=lambda change: (-change.seconds, change.commit, change.path))


def by_commit(changes: Iterable[Change]) -> Iterator[tuple[str, list[Change]]]:
    """(commit, its changes) for each run of neighbouring changes that belong to one commit."""
    for commit, commit_changes in groupby(changes, key=lambda change: change.commit):
        yield commit, list(commit_changes)


def line(
    context: Context, changes: list[Change], concerns: Callable[[RowCounts], bool], *, named: bool = False
) -> ChangeLine:
    """Summary line of one commit's `changes`; counts only result rows for which `concerns` is true.

    With `named`, it names the entries; pages about one entry need no name.
    """
    first = changes[0]
    entries = [change for change in changes if not change.path.startswith(_RESULTS)]
    files = [change for change in changes if change.path.startswith(_RESULTS)]
    return ChangeLine(
        date=datetime.fromtimestamp(first.seconds, UTC).date().isoformat(),
        what=(*_entry_items(context, entries, named=named), *_results_items(context, files, concerns)),
        subject=first.subject,
        link=Link(first.commit[:7], context.forge.change(first.commit), external=True),
    )


def _entry_items(context: Context, changes: list[Change], *, named: bool) -> Iterator[ChangeItem]:
    if not named:
        yield from (ChangeItem(formatting.capitalised(_change_text(change))) for change in changes)
    elif len(changes) <= _MOST_NAMED_FILES:
        yield from (ChangeItem(_change_text(change), _entry_link(context, change.path)) for change in changes)
    else:
        counted = Counter((_entry_folder(change.path), change.kind) for change in changes)
        for (folder, kind), number in sorted(counted.items()):
            yield ChangeItem(_files_text(folder, kind, number))


def _files_text(folder: str, kind: ChangeKind, number: int) -> str:
    """Text such as "12 models changed"."""
    match folder:
        case "benchmarks":
            files = ngettext("{n} benchmark", "{n} benchmarks", number)
        case "methods":
            files = ngettext("{n} method", "{n} methods", number)
        case "models":
            files = ngettext("{n} model", "{n} models", number)
        case "terms":
            files = ngettext("{n} vocabulary", "{n} vocabularies", number)
        case _:
            files = ngettext("{n} other file", "{n} other files", number)
    match kind:
        case "entered":
            return _("{files} entered", files=files)
        case "removed":
            return _("{files} removed", files=files)
        case "changed":
            return _("{files} changed", files=files)
    assert_never(kind)


def _results_items(
    context: Context, changes: list[Change], concerns: Callable[[RowCounts], bool]
) -> Iterator[ChangeItem]:
    results = context.catalog.entries.results
    if len(changes) > _MOST_NAMED_FILES:
        values = _values_text((row for change in changes for row in change.rows), concerns)
        yield ChangeItem(
            ngettext("{values} in {n} source", "{values} in {n} sources", len(changes), values=values)
            if values
            else ngettext("Changes in {n} source", "Changes in {n} sources", len(changes))
        )
        return
    for change in changes:
        id_ = change.path.removeprefix(_RESULTS).removesuffix(".yaml")
        text = _values_text(change.rows, concerns) or _change_text(change)
        yield ChangeItem(text, context.source(id_) if id_ in results else None)


def _change_text(change: Change) -> str:
    """Text on one change of a file, such as `changed paper, sources`, `entered` or `removed`."""
    if change.kind != "changed":
        return _("entered") if change.kind == "entered" else _("removed")
    if not change.fields:
        return _("comments changed")
    names = [formatting.label(name).lower() for name in change.fields]
    left = len(names) - _MOST_NAMED_FIELDS
    if left > 0:
        names = [*names[:_MOST_NAMED_FIELDS], ngettext("{n} more", "{n} more", left)]
    return _("changed {fields}", fields=formatting.listed(names))


def _values_text(rows: Iterable[RowCounts], concerns: Callable[[RowCounts], bool]) -> str:
    """Text with counts of rows: `12 values entered, 1 value changed`; "" for none.

    A removed and an added row of one model on one benchmark count as one changed value.
    """
    entered = removed = changed = 0
    for row in filter(concerns, rows):
        both = min(row.entered, row.removed)
        changed += both
        entered += row.entered - both
        removed += row.removed - both
    counts = (
        ngettext("{n} value entered", "{n} values entered", entered) if entered else "",
        ngettext("{n} value changed", "{n} values changed", changed) if changed else "",
        ngettext("{n} value removed", "{n} values removed", removed) if removed else "",
    )
    return formatting.phrases(counts)


def _entry_folder(path: str) -> str:
    folder = path.split("/")[1]
    return folder if folder in _FOLDERS else ""


def _entry_link(context: Context, path: str) -> Link:
    """Link to the page of the entry at `path` (from the project folder).

    If it has no page, a link to the history of the file in the repository.
    """
    catalog, id_ = context.catalog, path.rpartition("/")[2].removesuffix(".yaml")
    folder = _entry_folder(path)
    if folder == "models" and id_ in catalog.names:
        return context.model(id_)
    if folder == "benchmarks" and id_ in catalog.benchmarks:
        return context.benchmark(BenchmarkId(id_))
    if folder == "methods" and id_ in catalog.methods:
        return context.method(MethodId(id_))
    return Link(path.removeprefix("entries/"), context.forge.changes(path), external=True)
