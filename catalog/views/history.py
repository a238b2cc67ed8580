"""Changes of entries in words, for the history on a page and for feeds."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from typing import TYPE_CHECKING, Final

from catalog.entries.schema.types import BenchmarkId, MethodId
from catalog.views import addresses, formatting
from catalog.views.components import Link

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from catalog.core.changes import Change, RowCounts
    from catalog.core.records import TagRecord
    from catalog.entries.schema.types import ModelId
    from catalog.views.context import Context

_MOST_LINES: Final = 12  # lines on a page
_MOST_NAMED_FIELDS: Final = 4  # fields in a line
_RESULTS: Final = "entries/results/"
_MOST_NAMED_FILES: Final = 4  # things of a kind in one change; more are counted
_ENTRY_NAMES: Final = {
    "benchmarks": ("benchmark",),
    "methods": ("method",),
    "models": ("model",),
    "terms": ("vocabulary", "vocabularies"),
    "": ("other file",),
}


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
        context, path, context.history.by_model.get(id_, ()), lambda row: row.model == id_, "this model"
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
        "this benchmark",
        feed=addresses.benchmark_feed(id_),
    )


def of_method(context: Context, id_: MethodId) -> EntryHistory | None:
    """Changes of a method's entry; None if the history is unknown."""
    return _entry_history(context, f"entries/methods/{id_}.yaml", (), lambda _: False, "this method")


def feed_links(context: Context, feed: str) -> tuple[Link, ...]:
    """Links to the Atom and the JSON feed whose path is `feed` plus suffix; () if the site has no feeds.

    It has none if its URL is unknown, or its history of changes.
    """
    if not context.site_url or not context.history.changes:
        return ()
    return (Link("Atom feed", f"{feed}.atom"), Link("JSON feed", f"{feed}.json"))


def _entry_history(
    context: Context,
    path: str,
    about: Iterable[Change],
    concerns: Callable[[RowCounts], bool],
    what: str,
    feed: str = "",
) -> EntryHistory | None:
    changes = newest_first(context.history.by_path.get(path, ()), about)
    if not changes:
        return None
    lines = tuple(line(context, commit_changes, concerns) for _, commit_changes in by_commit(changes))
    newest = lines[:_MOST_LINES]
    left = len(lines) - len(newest)
    notes = (
        f"{formatting.counted(left, 'earlier change')} not shown." if left else "",
        "Older changes are not in the copy of the repository that this site was built from."
        if context.history.cut
        else "",
    )
    return EntryHistory(
        lines=newest,
        note=" ".join(note for note in notes if note),
        more=(
            Link("All changes of the entry", context.forge.changes(path), external=True, hint=f"of {what}"),
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
        link=Link(first.commit[:7], context.forge.change(first.commit), external=True, hint=first.commit),
    )


def _entry_items(context: Context, changes: list[Change], *, named: bool) -> Iterator[ChangeItem]:
    if not named:
        yield from (ChangeItem(formatting.sentence(_change_text(change)).rstrip(".")) for change in changes)
    elif len(changes) <= _MOST_NAMED_FILES:
        yield from (ChangeItem(_change_text(change), _entry_link(context, change.path)) for change in changes)
    else:
        counted = Counter((_entry_folder(change.path), change.kind) for change in changes)
        for (folder, kind), number in sorted(counted.items()):
            yield ChangeItem(f"{formatting.counted(number, *_ENTRY_NAMES[folder])} {kind}")


def _results_items(
    context: Context, changes: list[Change], concerns: Callable[[RowCounts], bool]
) -> Iterator[ChangeItem]:
    results = context.catalog.entries.results
    if len(changes) > _MOST_NAMED_FILES:
        values = _values_text((row for change in changes for row in change.rows), concerns)
        yield ChangeItem(f"{values or 'Changes'} in {len(changes)} sources")
        return
    for change in changes:
        id_ = change.path.removeprefix(_RESULTS).removesuffix(".yaml")
        text = _values_text(change.rows, concerns) or _change_text(change)
        yield ChangeItem(text, context.source(id_) if id_ in results else None)


def _change_text(change: Change) -> str:
    """Text on one change of a file, such as `changed paper, sources`, `entered` or `removed`."""
    if change.kind != "changed":
        return change.kind
    if not change.fields:
        return "comments changed"
    names = [formatting.label(name).lower() for name in change.fields]
    left = len(names) - _MOST_NAMED_FIELDS
    return (
        f"changed {formatting.listed([*names[:_MOST_NAMED_FIELDS], f'{left} more'] if left > 0 else names)}"
    )


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
    counts = ((entered, "entered"), (changed, "changed"), (removed, "removed"))
    return formatting.listed(
        f"{formatting.counted(number, 'value')} {word}" for number, word in counts if number
    )


def _entry_folder(path: str) -> str:
    folder = path.split("/")[1]
    return folder if folder in _ENTRY_NAMES else ""


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
