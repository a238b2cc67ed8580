"""Rules about names and ids that must be unique."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from catalog.entries.characters import looks
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.types import ModelId
from catalog.entries.text import normalised, quote
from catalog.entries.text_edits import Remove
from catalog.validate.findings import EntryFile, Finding, entry_path
from catalog.validate.shared_keys import SharedKeys

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

    from catalog.entries.schema.base import Entry
    from catalog.entries.schema.benchmark import BenchmarkEntry, BenchmarkPart
    from catalog.entries.schema.introspect import Loc
    from catalog.entries.schema.model import Variant
    from catalog.validate.findings import Scope

# Vocabularies whose names sources print; two filters may well read alike.
_NAMED: Final = (
    "architectures",
    "licences",
    "method-kinds",
    "metrics",
    "natural-languages",
    "organisations",
    "programming-languages",
    "scenarios",
    "surveys",
)


_WITH_PAGES: Final = ("models", "benchmarks", "methods")


class _Name(NamedTuple):
    """An id, name or alias, its owner, and its location in a file."""

    text: str
    file: str
    owner: tuple[str, str]  # id; of a variant also its own id, of anything else ""
    loc: Loc
    is_id: bool = False


def _entry_names(file: EntryFile[Entry]) -> Iterator[tuple[Hashable, _Name]]:
    """(spelling, name) of each name of an entry; its id is one."""
    for name in _names_of_entry(file):
        yield (file.folder, normalised(name.text)), name


def _equal_names(names: Sequence[_Name]) -> Iterator[Finding]:
    """Findings: `names` that are the same but for case, spaces, `_` and `-`; ids are first."""
    return _reported(_same(sorted(names, key=lambda name: not name.is_id)))


def look_alikes(scope: Scope) -> Iterator[Finding]:
    """Findings: names of two entries of one kind that look alike, such as with a Latin and a Cyrillic `a`."""
    for folder, entries in (
        ("models", scope.entries.models),
        ("benchmarks", scope.entries.benchmarks),
        ("methods", scope.entries.methods),
    ):
        if folder in scope.unusual_names:
            files = [EntryFile(folder, str(id_), entry) for id_, entry in entries.items()]
            names = (name for file in files for name in _names_of_entry(file))
            yield from _reported(_look_alikes(sorted(names, key=lambda name: not name.is_id)))


def unusual_names(file: EntryFile[Entry]) -> Iterator[str]:
    """The folder, if a name of the entry is not plain ASCII."""
    if not all(name.text.isascii() for name in _names_of_entry(file)):
        yield file.folder


def clashing_terms(scope: Scope) -> Iterator[Finding]:
    """Findings: names of two terms of one vocabulary that look alike, or are the same but for spelling."""
    for vocabulary in _NAMED:
        file = entry_path("terms", vocabulary)
        yield from _clashes(
            _Name(text, file, (id_, ""), (id_, *loc))
            for id_, term in getattr(scope.entries.vocabulary, vocabulary.replace("-", "_")).items()
            for loc, text in _written_names(term.name, term.aliases)
        )


def _clashes(all_names: Iterable[_Name]) -> Iterator[Finding]:
    names = list(all_names)
    return _reported(chain(_same(names), _look_alikes(names)))


def _reported(pairs: Iterable[tuple[_Name, _Name]]) -> Iterator[Finding]:
    """A finding for each name of `pairs` that must differ from the other one; one for each place."""
    reported: set[tuple[str, Loc]] = set()
    for name, other in pairs:
        if _must_differ(name.owner, other.owner) and (name.file, name.loc) not in reported:
            reported.add((name.file, name.loc))
            whose = quote("/".join(filter(None, other.owner)))
            other_file = other.file != name.file
            where = f" in {other.file}" if other_file else ""
            hint = " (if both describe the same thing, keep one file)" if other_file else ""
            same = normalised(name.text) == normalised(other.text)
            relation = "is already a name of" if same else f"looks like {quote(other.text)}, a name of"
            mend = "give one of the two another name" if name.loc[-1:] == ("name",) else "remove it from one"
            message = f"{quote(name.text)} {relation} {whose}{where}; {mend}{hint}"
            yield Finding("alias-clash", name.file, name.loc, message)


def _same(names: Sequence[_Name]) -> Iterator[tuple[_Name, _Name]]:
    """(name, the first name that is the same in another spelling) for each of `names`."""
    first: dict[str, _Name] = {}
    for name in names:
        yield name, first.setdefault(normalised(name.text), name)


def _look_alikes(names: Sequence[_Name]) -> Iterator[tuple[_Name, _Name]]:
    """Pairs of names that look alike and are not the same; at least one of the two is not plain ASCII."""
    unusual = [name for name in names if not name.text.isascii()]
    if not unusual:
        return
    by_look: dict[str, _Name] = {}
    for name in chain((name for name in names if name.text.isascii()), unusual):
        for look in looks(name.text):
            other = by_look.setdefault(look, name)
            if not name.text.isascii() and normalised(name.text) != normalised(other.text):
                yield name, other


def _must_differ(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """True if two owners (id, variant id) must not share a name; a family may share one with its variant."""
    return one[0] != other[0] or (one[1] != other[1] and "" not in {one[1], other[1]})


def _names_of_entry(file: EntryFile[Entry]) -> Iterator[_Name]:
    """Id, names and aliases of the entry and its variants."""
    id_, entry, path = file.id, file.entry, file.path
    yield _Name(id_, path, (id_, ""), ("name",), is_id=True)
    for loc, text in _written_names(entry.name, entry.aliases):
        yield _Name(text, path, (id_, ""), loc)
    variants: Sequence[Variant] = getattr(entry, "variants", ())
    for i, variant in enumerate(variants):
        for loc, text in _written_names(variant.name, variant.aliases):
            yield _Name(text, path, (id_, variant.id), ("variants", i, *loc))
        for j, alias in enumerate(variant.configured_aliases):
            loc = ("variants", i, "configured_aliases", j, "name")
            yield _Name(
                alias.name, path, (id_, f"{variant.id} {alias.model_dump_json(exclude={'name'})}"), loc
            )


def _written_names(name: str, aliases: Sequence[str]) -> Iterator[tuple[Loc, str]]:
    yield ("name",), name
    yield from ((("aliases", i), alias) for i, alias in enumerate(aliases))


_SETS: Final = (
    "aliases",
    "based_on",
    "base_models",
    "compared_with",
    "evaluated_on",
    "metrics",
    "natural_languages",
    "organisations",
    "programming_languages",
    "surveys",
    "tags",
    "unverified",
)


def repeated_items(file: EntryFile[Entry]) -> Iterator[Finding]:
    """Findings: items that occur twice in one list of an entry; only some lists (`_SETS`), such as `tags`."""
    for field in _SETS:
        items: Sequence[str] = getattr(file.entry, field, ())
        if len(items) <= 1:
            continue
        seen: set[str] = set()
        for i, item in enumerate(items):
            if item in seen:
                message = f"{quote(item)} is already in this list; delete one of the two"
                yield Finding("repeated-item", file.path, (field, i), message, change=Remove())
            seen.add(item)


class _Id(NamedTuple):
    """An id of an entry, present or former."""

    text: str
    file: str
    former: int | None = None  # its number in `former_ids`


def _entry_ids(file: EntryFile[Entry]) -> Iterator[tuple[Hashable, _Id]]:
    """(folder and id, id) of the id of an entry, and of each former one."""
    yield (file.folder, file.id), _Id(file.id, file.path)
    for i, former in enumerate(_former_ids(file.entry)):
        yield (file.folder, former), _Id(former, file.path, i)


def _former_ids(entry: Entry) -> Sequence[str]:
    former: Sequence[str] = getattr(entry, "former_ids", ())
    return former


def _equal_ids(ids: Sequence[_Id]) -> Iterator[Finding]:
    """Findings: former ids that are the id of an entry, or a former id of another.

    The address of a former id leads to one page.
    """
    first, *others = sorted(ids, key=lambda one: one.former is not None)
    for one in others:
        if one.former is not None:
            message = f"{quote(one.text)} is already an id of {first.file}; delete it in one of the two"
            yield Finding("duplicate-id", one.file, ("former_ids", one.former), message)


def former_ids(file: EntryFile[Entry]) -> Iterator[str]:
    """`models/oak` for each former id of an entry."""
    yield from (f"{file.folder}/{former}" for former in _former_ids(file.entry))


def repeated_ids(file: EntryFile[ModelEntry | BenchmarkEntry]) -> Iterator[Finding]:
    """Findings: ids that two variants, two versions or two splits of one entry share; also former ids."""
    entry = file.entry
    if isinstance(entry, ModelEntry):
        yield from _repeated(file.path, "variants", entry.variants)
        yield from _repeated_former_ids(file.path, entry.variants)
    else:
        yield from _repeated(file.path, "versions", entry.versions)
        yield from _repeated(file.path, "splits", entry.splits)


def removed_and_there(scope: Scope) -> Iterator[Finding]:
    """Findings: ids in terms/removed.yaml that are ids, or former ids, of entries or variants."""
    for removed in scope.entries.vocabulary.removed:
        folder, _, id_ = removed.partition("/")
        owner = _owner_of_variant(id_, scope) if folder == "variants" else _owner(folder, id_, scope)
        if owner is not None:
            message = f"{quote(removed)} is an id of {owner}; delete it here"
            yield Finding("duplicate-id", entry_path("terms", "removed"), (removed,), message)


def _owner(folder: str, id_: str, scope: Scope) -> str | None:
    """Path of the entry with the present or former id; None without."""
    if folder not in _WITH_PAGES:
        return None
    entries: Mapping[str, Entry] = getattr(scope.entries, folder)
    if id_ in entries:
        return entry_path(folder, id_)
    if f"{folder}/{id_}" not in scope.former_ids:
        return None
    return next(entry_path(folder, now) for now, entry in entries.items() if id_ in _former_ids(entry))


def _owner_of_variant(id_: str, scope: Scope) -> str | None:
    """Path of the family of the variant with the present or former id `family/variant`; None without."""
    family, _, variant = id_.partition("/")
    model = scope.entries.models.get(ModelId(family))
    variants = model.variants if model is not None else ()
    ids = (one for now in variants for one in (now.id, *(former.id for former in now.former_ids)))
    return entry_path("models", family) if variant in ids else None


def _repeated_former_ids(file: str, variants: Sequence[Variant]) -> Iterator[Finding]:
    seen = {variant.id for variant in variants}
    for i, variant in enumerate(variants):
        for j, former in enumerate(variant.former_ids):
            if former.id in seen:
                message = f"{quote(former.id)} is already an id in this file; delete the former id"
                yield Finding("duplicate-id", file, ("variants", i, "former_ids", j, "id"), message)
            seen.add(former.id)


def _repeated(file: str, field: str, parts: Sequence[Variant | BenchmarkPart]) -> Iterator[Finding]:
    seen: set[str] = set()
    for i, part in enumerate(parts):
        if part.id in seen:
            message = f"{quote(part.id)} is already the id of another item in `{field}`; give each its own id"
            yield Finding("duplicate-id", file, (field, i, "id"), message)
        seen.add(part.id)


EQUAL_NAMES: Final = SharedKeys(_WITH_PAGES, _entry_names, _equal_names)
EQUAL_IDS: Final = SharedKeys(_WITH_PAGES, _entry_ids, _equal_ids)
