"""All tags by category, and a page per tag with what carries it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.views import addresses, formatting, history, models
from catalog.views.components import Link, Member
from catalog.views.facts import is_unverified
from catalog.views.page import Head, Page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.core.records import BenchmarkRecord, MethodRecord, ModelRecord, TagRecord
    from catalog.entries.schema.terms import TagCategory
    from catalog.views.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class TagLine:
    """A tag with how many things carry it."""

    link: Link
    meaning: str
    count: str  # "12 models, 3 benchmarks"


@dataclass(frozen=True, slots=True, kw_only=True)
class TagGroup:
    """A category of tags."""

    id: str
    title: str
    meaning: str
    derived: str  # the rule that gives them, or ""
    tags: tuple[TagLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TagsPage(Page):
    """All tags by category: tags.html."""

    template: ClassVar[str] = "tags.html.jinja"

    groups: tuple[TagGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TagPage(Page):
    """The entries that carry one tag: tags/<id>.html, tags/<id>_2.html ..."""

    template: ClassVar[str] = "tag.html.jinja"

    name: str
    meaning: str
    category: Link
    derived: str
    explorer: Link | None  # the models that carry it, to be filtered further
    groups: tuple[tuple[str, tuple[Member, ...]], ...]  # ("Models", members) ...
    feeds: tuple[Link, ...]  # of changes to what carries it
    pages: tuple[Link, ...]  # all of them, where there are several


def table(context: Context) -> TagsPage:
    """All tags in use, in the order of the vocabulary."""
    records = [record for record in context.catalog.tags.values() if carriers(record)]
    groups = []
    for id_, category in context.catalog.entries.vocabulary.tags.items():
        lines = [
            TagLine(link=context.tag(record.id), meaning=record.tag.meaning, count=_count(record))
            for record in records
            if record.category_id == id_
        ]
        groups.append(
            TagGroup(
                id=id_,
                title=category.name,
                meaning=category.meaning,
                derived=_rule(category),
                tags=tuple(lines),
            )
        )
    return TagsPage(
        head=Head(
            path=addresses.TAGS,
            section="tags",
            title="Tags",
            description=f"{len(records)} tags in {len(groups)} categories, and what carries them.",
        ),
        groups=tuple(group for group in groups if group.tags),
    )


# What carries a tag: more of it makes another page.
MEMBERS: Final = 500


def pages(context: Context, record: TagRecord) -> Iterator[TagPage]:
    """What a tag says, and what carries it; on as many pages as it takes."""
    catalog = context.catalog
    groups = (
        ("Models", [_member(context, context.model(id_), catalog.models[id_]) for id_ in record.models]),
        (
            "Benchmarks",
            [_member(context, context.benchmark(id_), catalog.benchmarks[id_]) for id_ in record.benchmarks],
        ),
        ("Methods", [_member(context, context.method(id_), catalog.methods[id_]) for id_ in record.methods]),
    )
    carried = [(title, member) for title, members in groups for member in _newest_first(members)]
    parts = [carried[start : start + MEMBERS] for start in range(0, max(1, len(carried)), MEMBERS)]
    links = tuple(
        Link(f"{start * MEMBERS + 1:,}–{start * MEMBERS + len(part):,}", addresses.tag(record.id, start + 1))
        for start, part in enumerate(parts)
    )
    feed = addresses.tag_feed(record.id) if history.of_tag(context, record) else ""
    for number, part in enumerate(parts, 1):
        title = f"{record.tag.name} ({record.category.name.lower()})"
        yield TagPage(
            head=Head(
                path=addresses.tag(record.id, number),
                section="tags",
                title=title if number == 1 else f"{title}, page {number}",
                description=f"{record.tag.meaning} {_count(record)}.",
                feed=feed,
            ),
            name=record.tag.name,
            meaning=record.tag.meaning,
            category=Link(record.category.name, addresses.tag_category(record.category_id)),
            derived=_rule(record.category),
            explorer=Link(
                "Explore its models",
                addresses.filtered_models(models.facet_id(record.category_id), record.id),
            )
            if record.models
            else None,
            groups=tuple(
                (group, tuple(member for _, member in members))
                for group, members in groupby(part, key=itemgetter(0))
            ),
            feeds=history.feed_links(context, feed) if feed else (),
            pages=links if len(links) > 1 else (),
        )


def _rule(category: TagCategory) -> str:
    """The rule that gives a category's tags, without the marks of code; "" for tags that people write."""
    return (category.derived or "").replace("`", "")


def carriers(record: TagRecord) -> int:
    """How many things carry the tag."""
    return len(record.models) + len(record.benchmarks) + len(record.methods)


def _count(record: TagRecord) -> str:
    counts = ((record.models, "model"), (record.benchmarks, "benchmark"), (record.methods, "method"))
    return formatting.listed(formatting.counted(len(ids), word) for ids, word in counts if ids)


def _member(context: Context, link: Link, record: ModelRecord | BenchmarkRecord | MethodRecord) -> Member:
    entry = record.entry
    return Member(
        link=link,
        date=formatting.day(entry.released),
        unverified=bool(entry.released) and is_unverified(entry, "released"),
        by=context.organisations(entry.organisations),
        summary=entry.summary or "",
    )


def _newest_first(members: Sequence[Member]) -> tuple[Member, ...]:
    by_name = sorted(members, key=lambda member: member.link.text.casefold())
    return tuple(sorted(by_name, key=lambda member: member.date, reverse=True))
