"""Rules about tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from catalog.entries.collection import Entries
from catalog.entries.text import NearestName, quote, quoted_list
from catalog.entries.text_edits import Remove, SetValue
from catalog.validate.findings import Finding, entry_path
from catalog.validate.resolve import NameResolver

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from catalog.entries.collection import Vocabulary
    from catalog.entries.schema.base import Entry
    from catalog.entries.schema.terms import TagCategory
    from catalog.validate.findings import EntryFile, Scope

_TAGS: Final = "tags"
_KIND_OF: Final = {"models": "model", "benchmarks": "benchmark", "methods": "method"}


class _Tag(NamedTuple):
    category_id: str
    category: TagCategory


class _Tags:
    """All tags of tags.yaml, and what a misspelt one may mean."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        categories = vocabulary.tags
        self.known = {
            tag: _Tag(id_, category) for id_, category in categories.items() for tag in category.tags
        }
        names = ((tag.name, id_) for category in categories.values() for id_, tag in category.tags.items())
        self.nearest = NearestName(self.known, names)
        self._names = NameResolver(Entries(vocabulary=vocabulary))

    def meant(self, tag: str) -> str | None:
        """The tag that `tag` means without doubt; None if it is unclear."""
        return self._names.meant(_TAGS, tag)


def tag_mistakes(file: EntryFile[Entry], scope: Scope) -> Iterator[Finding]:
    """Findings: tags that are undefined, derived or for another kind of entry."""
    if not file.entry.tags or f"terms/{_TAGS}" in scope.unreadable:
        return
    tags = scope.once(_Tags)
    for i, tag in enumerate(file.entry.tags):
        rule, message = _judge(tag, _KIND_OF[file.folder], tags.known, tags.nearest)
        if rule:
            meant = tags.meant(tag) if rule == "undefined-tag" else None
            change = Remove() if rule == "derived-tag-written" else SetValue(meant) if meant else None
            yield Finding(rule, file.path, (_TAGS, i), message, change=change)


def tags_of_terms(scope: Scope) -> Iterator[Finding]:
    """Findings: tags in tags.yaml that are defined twice or that no entry uses."""
    categories = scope.entries.vocabulary.tags
    yield from _defined_twice(categories)
    if not scope.unreadable and not scope.entries.settings.unused_terms:
        yield from _unused(categories, scope.tags)


def _judge(tag: str, kind: str, known: Mapping[str, _Tag], nearest: NearestName) -> tuple[str, str]:
    """(rule that the tag breaks, message about it); both are "" if the tag is correct."""
    if tag not in known:
        meant = nearest.find(tag)
        mend = (
            f"did you mean {quote(meant)}?"
            if meant
            else "define it in entries/terms/tags.yaml, or delete it here"
        )
        return "undefined-tag", f"the tag {quote(tag)} is not defined; {mend}"
    category = known[tag].category
    if category.derived is not None:
        rule = visible_rule(category.derived)
        return (
            "derived-tag-written",
            f"the program adds {quote(tag)} itself ({rule}); delete it here",
        )
    if kind not in category.applies_to:
        kinds = quoted_list((f"{name}s" for name in category.applies_to), last="and")
        message = (
            f"{quote(tag)} ({known[tag].category_id}) is for {kinds}, not for {kind}s; choose another tag"
        )
        return "tag-applies", message
    return "", ""


def visible_rule(derived: str) -> str:
    """Text of the rule `derived` of a tag category, shortened for a message."""
    return quote(derived).strip("`")


def _defined_twice(categories: Mapping[str, TagCategory]) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for id_, category in categories.items():
        for tag in category.tags:
            if first.setdefault(tag, id_) != id_:
                message = (
                    f"the tag {quote(tag)} is already defined in {quote(first[tag])}; keep one of the two"
                )
                yield Finding(
                    "duplicate-id", entry_path("terms", _TAGS), (id_, _TAGS, tag), message, at_key=True
                )


def _unused(categories: Mapping[str, TagCategory], used: Mapping[str, int]) -> Iterator[Finding]:
    for id_, category in categories.items():
        for tag in category.tags:
            if category.derived is None and tag not in used:
                message = f"no entry has the tag {quote(tag)}; delete it, or use it in an entry"
                yield Finding(
                    "unused-term", entry_path("terms", _TAGS), (id_, _TAGS, tag), message, at_key=True
                )
