"""The page of all tags, by category."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from catalog.views import addresses, formatting
from catalog.views.page import Head, Page
from catalog.wording import gettext as _
from catalog.wording import ngettext

if TYPE_CHECKING:
    from catalog.core.records import TagRecord
    from catalog.entries.schema.terms import TagCategory
    from catalog.views.components import Link
    from catalog.views.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class TagLine:
    """A tag with the number of entries that have it."""

    link: Link
    meaning: str
    count: str  # "12 models, 3 benchmarks"


@dataclass(frozen=True, slots=True, kw_only=True)
class TagGroup:
    """A category of tags, with its tags."""

    id: str
    title: str
    meaning: str
    derived: str  # the rule that gives them, or ""
    tags: tuple[TagLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TagsPage(Page):
    """The page of all tags, by category: tags.html."""

    template: ClassVar[str] = "tags.html.jinja"

    groups: tuple[TagGroup, ...]


def table(context: Context) -> TagsPage:
    """The page of all tags in use, in the order of the vocabulary."""
    records = [record for record in context.catalog.tags.values() if carriers(record)]
    groups = []
    for id_, category in context.catalog.entries.vocabulary.tags.items():
        lines = [
            TagLine(link=context.tag(record.id), meaning=record.tag.meaning, count=carrier_count(record))
            for record in records
            if record.category_id == id_
        ]
        groups.append(
            TagGroup(
                id=id_,
                title=category.name,
                meaning=category.meaning,
                derived=derivation_rule(category),
                tags=tuple(lines),
            )
        )
    return TagsPage(
        head=Head(
            path=addresses.TAGS,
            section="tags",
            title=_("Tags"),
            description=_(
                "{tags} tags in {categories} categories, and what carries them.",
                tags=len(records),
                categories=len(groups),
            ),
        ),
        groups=tuple(group for group in groups if group.tags),
    )


def derivation_rule(category: TagCategory) -> str:
    """Rule by which the program adds a category's tags, in plain text; "" if people write the tags."""
    return (category.derived or "").replace("`", "")


def carriers(record: TagRecord) -> int:
    """Number of entries with the tag."""
    return len(record.models) + len(record.benchmarks) + len(record.methods)


def carrier_count(record: TagRecord) -> str:
    """Text with the number of entries of each kind that have the tag: "12 models, 3 benchmarks"."""
    models, benchmarks, methods = (len(ids) for ids in (record.models, record.benchmarks, record.methods))
    counts = (
        ngettext("{n} model", "{n} models", models) if models else "",
        ngettext("{n} benchmark", "{n} benchmarks", benchmarks) if benchmarks else "",
        ngettext("{n} method", "{n} methods", methods) if methods else "",
    )
    return formatting.listed(filter(None, counts))
