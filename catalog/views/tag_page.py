"""The page of a tag: every entry that carries it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.views import addresses, columns, formatting, history
from catalog.views.components import Link, ListedEntry
from catalog.views.facts import is_unverified
from catalog.views.page import Head, Page
from catalog.views.tags import carrier_count, carriers, derivation_rule
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.core.records import BenchmarkRecord, MethodRecord, ModelRecord, TagRecord
    from catalog.entries.schema.types import ModelId
    from catalog.views.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class TagPage(Page):
    """A page of one tag with entries that have it: tags/<id>.html, tags/<id>_2.html ..."""

    template: ClassVar[str] = "tag.html.jinja"

    name: str
    meaning: str
    category: Link
    derived: str
    explorer: Link | None  # the models that carry it, to be filtered further
    groups: tuple[tuple[str, tuple[ListedEntry, ...]], ...]  # ("Models", members) ...
    feeds: tuple[Link, ...]  # of changes to what carries it
    pages: tuple[Link, ...]  # all of them, where there are several


# What carries a tag: more of it makes another page.
MEMBERS: Final = 500


def page_count(record: TagRecord) -> int:
    """Number of pages of a tag."""
    return max(1, -(-carriers(record) // MEMBERS))


def page(
    context: Context, record: TagRecord, model_records: Mapping[ModelId, ModelRecord], number: int = 1
) -> TagPage:
    """Page `number` of a tag, from 1, with its meaning and entries that have it: models, the newest first.

    `model_records` must hold at least the models on the page, and only these are read: a page stays as it
    is when an entry on another changes.
    """
    start, total = (number - 1) * MEMBERS, carriers(record)
    end = min(start + MEMBERS, total)
    models = context.catalog.newest_by_tag[record.id]
    groups = (
        (
            _("Models"),
            tuple(
                _listed_entry(context, context.model(id_), model_records[id_]) for id_ in models[start:end]
            ),
        ),
        *_other_groups(context, record, start - len(models), end - len(models)),
    )
    spans = [(first, min(first + MEMBERS, total)) for first in range(0, total, MEMBERS)]
    links = tuple(
        Link(f"{first + 1:,}–{last:,}", addresses.tag(record.id, position))
        for position, (first, last) in enumerate(spans, 1)
    )
    feed = addresses.tag_feed(record.id) if history.tag_has_changes(context, record) else ""
    title = _("{name} ({note})", name=record.tag.name, note=record.category.name.lower())
    if number > 1:
        title = _("{title}, page {number}", title=title, number=number)
    return TagPage(
        head=Head(
            path=addresses.tag(record.id, number),
            section="tags",
            title=title,
            description=formatting.paragraph(
                (record.tag.meaning, _("{counts}.", counts=carrier_count(record)))
            ),
            feed=feed,
        ),
        name=record.tag.name,
        meaning=record.tag.meaning,
        category=Link(record.category.name, addresses.tag_category(record.category_id)),
        derived=derivation_rule(record.category),
        explorer=Link(
            _("Explore its models"),
            addresses.filtered_models(columns.facet_id(record.category_id), record.id),
        )
        if record.models
        else None,
        groups=tuple((name, members) for name, members in groups if members),
        feeds=history.feed_links(context, feed) if feed else (),
        pages=links if len(links) > 1 else (),
    )


def _other_groups(
    context: Context, record: TagRecord, start: int, end: int
) -> Iterator[tuple[str, tuple[ListedEntry, ...]]]:
    """The benchmarks and the methods of a tag from `start` to `end`, as counted after its models."""
    if end <= 0:  # they are not even read
        return
    catalog = context.catalog
    benchmarks = _newest_first(
        [_listed_entry(context, context.benchmark(id_), catalog.benchmarks[id_]) for id_ in record.benchmarks]
    )
    methods = _newest_first(
        [_listed_entry(context, context.method(id_), catalog.methods[id_]) for id_ in record.methods]
    )
    yield _("Benchmarks"), benchmarks[max(start, 0) : end]
    yield _("Methods"), methods[max(start - len(benchmarks), 0) : max(end - len(benchmarks), 0)]


def _listed_entry(
    context: Context, link: Link, record: ModelRecord | BenchmarkRecord | MethodRecord
) -> ListedEntry:
    entry = record.entry
    return ListedEntry(
        link=link,
        date=formatting.day(entry.released),
        unverified=bool(entry.released) and is_unverified(entry, "released"),
        by=context.organisations(entry.organisations),
        summary=entry.summary or "",
    )


def _newest_first(members: Sequence[ListedEntry]) -> tuple[ListedEntry, ...]:
    by_name = sorted(members, key=lambda member: member.link.text.casefold())
    return tuple(sorted(by_name, key=lambda member: member.date, reverse=True))
