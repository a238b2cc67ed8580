"""Rules about tags."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from catalog.entries.text import NearestName, quote, quoted_list
from catalog.entries.text_edits import Remove, SetValue
from catalog.validate.findings import Finding, Scope, entry_path
from catalog.validate.resolve import NameResolver

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from catalog.entries.schema.base import Entry
    from catalog.entries.schema.terms import TagCategory

_TAGS: Final = "tags"
_KIND_OF: Final = {"models": "model", "benchmarks": "benchmark", "methods": "method"}


class _Tag(NamedTuple):
    category_id: str
    category: TagCategory


def tag_mistakes(scope: Scope) -> Iterator[Finding]:
    """Findings: tags that are undefined, derived, for another kind of entry, defined twice or unused."""
    if f"terms/{_TAGS}" in scope.unreadable:
        return
    categories = scope.entries.vocabulary.tags
    known = {tag: _Tag(id_, category) for id_, category in categories.items() for tag in category.tags}
    nearest = NearestName(
        known, ((tag.name, id_) for category in categories.values() for id_, tag in category.tags.items())
    )
    used: set[str] = set()
    names = NameResolver(scope.entries)
    for folder, entries in scope.entries_by_folder():
        for id_, entry in entries.items():
            used.update(entry.tags)
            for finding in _of_entry(folder, id_, entry, known, nearest):
                tag = entry.tags[int(finding.loc[1])]
                meant = names.meant(_TAGS, tag) if finding.rule == "undefined-tag" else None
                yield replace(finding, change=SetValue(meant)) if meant is not None else finding
    yield from _defined_twice(categories)
    if not scope.unreadable and not scope.entries.settings.unused_terms:
        yield from _unused(categories, used)


def _of_entry(
    folder: str, id_: str, entry: Entry, known: Mapping[str, _Tag], nearest: NearestName
) -> Iterator[Finding]:
    for i, tag in enumerate(entry.tags):
        rule, message = _judge(tag, _KIND_OF[folder], known, nearest)
        if rule:
            change = Remove() if rule == "derived-tag-written" else None
            yield Finding(rule, entry_path(folder, id_), (_TAGS, i), message, change=change)


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


def _unused(categories: Mapping[str, TagCategory], used: set[str]) -> Iterator[Finding]:
    for id_, category in categories.items():
        for tag in category.tags:
            if category.derived is None and tag not in used:
                message = f"no entry has the tag {quote(tag)}; delete it, or use it in an entry"
                yield Finding(
                    "unused-term", entry_path("terms", _TAGS), (id_, _TAGS, tag), message, at_key=True
                )
