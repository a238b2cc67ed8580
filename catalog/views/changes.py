"""The page of the newest changes of entries, and the feeds of all changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby, islice
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.views import addresses, formatting
from catalog.views import history as history_module
from catalog.views.page import Head, Page
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from catalog.core.changes import Change, RowCounts
    from catalog.views.components import Link
    from catalog.views.context import Context
    from catalog.views.history import ChangeLine

_ON_PAGE: Final = 60  # commits
_IN_FEED: Final = 40
_LONGEST: Final = 160  # characters of a title


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesPage(Page):
    """The page of the newest changes of entries: changes.html."""

    template: ClassVar[str] = "changes.html.jinja"

    intro: str
    feeds: tuple[Link, ...]
    days: tuple[tuple[str, tuple[ChangeLine, ...]], ...]  # ("2026-11-21", its changes), newest first
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One change of an entry, as feed readers show it, in plain text."""

    id: str  # an absolute address that stays the same from build to build
    title: str
    text: str
    when: datetime  # in UTC
    path: str  # of the page about it


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed of changes, newest first; never empty."""

    path: str  # from the site's root, without a suffix
    title: str
    page: str  # path of the page that it belongs to
    entries: tuple[FeedEntry, ...]


def page(context: Context) -> ChangesPage:
    """The page of the newest changes, grouped by day; the newest day comes first."""
    history = context.history
    commits = [commit for _id, commit in islice(history_module.by_commit(history.changes), _ON_PAGE)]
    lines = [history_module.line(context, commit, _every, named=True) for commit in commits]
    intro = (
        _("What changed in the entries and when, newest first. The page of each entry has its own history.")
        if lines
        else _("The history of the entries is kept by git. This site was built where it is not at hand.")
    )
    return ChangesPage(
        head=Head(
            path=addresses.CHANGES,
            section="about",
            title=_("Changes"),
            description=_("What changed in the catalogue and when: entries, values, sources."),
            feed=addresses.CHANGES_FEED if lines else "",
        ),
        intro=intro,
        feeds=history_module.feed_links(context, addresses.CHANGES_FEED),
        days=tuple((day, tuple(commit)) for day, commit in groupby(lines, key=lambda line: line.date)),
        note=_("Older changes are in the repository.") if len(commits) == _ON_PAGE or history.cut else "",
    )


def feeds(context: Context) -> Iterator[Feed]:
    """A feed of all changes, then one for each benchmark and each tag that has changes.

    Nothing if the URL of the site is unknown, since feeds need absolute links, or if there are no
    changes.
    """
    if not context.site_url or not context.history.changes:
        return
    catalog, history = context.catalog, context.history
    if context.has_page(addresses.CHANGES):
        yield _feed(context, addresses.CHANGES_FEED, _("Changes"), addresses.CHANGES, history.changes, _every)
    for id_, benchmark in catalog.benchmarks.items():
        path = f"entries/benchmarks/{id_}.yaml"
        changes = history_module.newest_first(
            history.by_path.get(path, ()), history.by_benchmark.get(id_, ())
        )
        if changes:
            yield _feed(
                context,
                addresses.benchmark_feed(id_),
                _("{name}: changes", name=benchmark.entry.name),
                addresses.benchmark(id_),
                changes,
                lambda row, id_=id_: row.benchmark == id_,  # type: ignore[misc]
            )
    for tag_id, tag in catalog.tags.items():
        changes = history_module.of_tag(context, tag)
        if changes:
            models, benchmarks = frozenset(tag.models), frozenset(tag.benchmarks)
            yield _feed(
                context,
                addresses.tag_feed(tag_id),
                _("Tag {tag}: changes", tag=tag.tag.name),
                addresses.tag(tag_id),
                changes,
                lambda row, models=models, benchmarks=benchmarks: (  # type: ignore[misc]
                    row.model in models or row.benchmark in benchmarks
                ),
            )


def _every(_row: RowCounts) -> bool:
    return True


def _feed(
    context: Context,
    path: str,
    title: str,
    page_path: str,
    changes: Iterable[Change],
    concerns: Callable[[RowCounts], bool],
) -> Feed:
    entries = []
    for commit, commit_changes in islice(history_module.by_commit(changes), _IN_FEED):
        line = history_module.line(context, commit_changes, concerns, named=True)
        text = _text(line)
        entries.append(
            FeedEntry(
                id=f"{context.forge.change(commit)}#{path}",
                title=text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…",
                text=_("{changes}. “{subject}”", changes=text, subject=line.subject),
                when=datetime.fromtimestamp(commit_changes[0].seconds, UTC),
                path=page_path,
            )
        )
    return Feed(path=path, title=title, page=page_path, entries=tuple(entries))


def _text(line: ChangeLine) -> str:
    return formatting.clauses(
        _("{name}: {change}", name=deed.about.text, change=deed.text) if deed.about else deed.text
        for deed in line.what
    )
