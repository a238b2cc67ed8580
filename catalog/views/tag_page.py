"""The page of a tag: every entry that carries it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.views import addresses, columns, formatting, history
from catalog.views.components import Link, ListedEntry
from catalog.views.facts import is_unverified
from catalog.views.page import Head, Page
from catalog.views.tags import carrier_count, derivation_rule
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


def pages(
    context: Context, record: TagRecord, model_records: Mapping[ModelId, ModelRecord]
) -> Iterator[TagPage]:
    """The pages of a tag, with its meaning and the entries that have it.

    `model_records` must hold at least the models with this tag.
    """
    catalog = context.catalog
    groups = (
        (
            _("Models"),
            [_listed_entry(context, context.model(id_), model_records[id_]) for id_ in record.models],
        ),
        (
            _("Benchmarks"),
            [
                _listed_entry(context, context.benchmark(id_), catalog.benchmarks[id_])
                for id_ in record.benchmarks
            ],
        ),
        (
            _("Methods"),
            [_listed_entry(context, context.method(id_), catalog.methods[id_]) for id_ in record.methods],
        ),
    )
    carried = [(title, member) for title, members in groups for member in _newest_first(members)]
    parts = [carried[start : start + MEMBERS] for start in range(0, max(1, len(carried)), MEMBERS)]
    links = tuple(
        Link(f"{start * MEMBERS + 1:,}–{start * MEMBERS + len(part):,}", addresses.tag(record.id, start + 1))
        for start, part in enumerate(parts)
    )
    feed = addresses.tag_feed(record.id) if history.of_tag(context, record) else ""
    for number, part in enumerate(parts, 1):
        title = _("{name} ({note})", name=record.tag.name, note=record.category.name.lower())
        if number > 1:
            title = _("{title}, page {number}", title=title, number=number)
        yield TagPage(
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
            groups=tuple(
                (group, tuple(member for __, member in members))
                for group, members in groupby(part, key=itemgetter(0))
            ),
            feeds=history.feed_links(context, feed) if feed else (),
            pages=links if len(links) > 1 else (),
        )


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
