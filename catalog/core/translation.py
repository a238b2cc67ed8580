"""The catalogue in another language: entries and terms with the texts that they carry for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

from pydantic import BaseModel

from catalog.wording import ENGLISH, LANGUAGES
from catalog.wording.entry_texts import EntryTexts

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.core.records import Catalog
    from catalog.entries.collection import Vocabulary
    from catalog.entries.schema.base import Entry, StrictModel
    from catalog.entries.schema.terms import Term

_Worded = TypeVar("_Worded", bound="StrictModel")
_LAST: Final[dict[str, tuple[str, dict[int, tuple[Any, Any]]]]] = {}
"""{language: (digest of the texts, {identity of an entry: (the entry, the entry in this language)})}."""


def in_language(catalog: Catalog, language: str) -> Catalog:
    """`catalog` with its texts in `language`; texts that nobody has translated stay as they are.

    Names of models stay too: they are names in every language. The entries of the last catalogue are kept
    for the next one: those that are the same objects are not translated again.
    """
    if language == ENGLISH:
        return catalog
    entries = catalog.entries
    vocabulary = _vocabulary(entries.vocabulary, language)
    known = texts(catalog, language)
    digest, last = _LAST.get(language, ("", {}))
    before = last if digest == known.digest else {}
    now: dict[int, tuple[Any, Any]] = {}
    _LAST[language] = known.digest, now

    def entry_in_language(entry: _Worded) -> _Worded:
        pair = now.get(id(entry)) or before.get(id(entry))
        if pair is None:
            said = worded(entry, language)
            pair = entry, _with_texts(said, known) if known else said
        now[id(entry)] = pair
        translated: _Worded = pair[1]
        return translated

    return replace(
        catalog,
        entries=replace(
            entries,
            models={id_: entry_in_language(entry) for id_, entry in entries.models.items()},
            benchmarks={id_: entry_in_language(entry) for id_, entry in entries.benchmarks.items()},
            methods={id_: entry_in_language(entry) for id_, entry in entries.methods.items()},
            sources={id_: entry_in_language(recipe) for id_, recipe in entries.sources.items()},
            vocabulary=vocabulary,
            catalogue={id_: worded(settings, language) for id_, settings in entries.catalogue.items()},
        ),
        models=_records(catalog.models, entry_in_language),
        benchmarks=_records(catalog.benchmarks, entry_in_language),
        methods=_records(catalog.methods, entry_in_language),
        tags={
            id_: replace(
                record,
                category=worded(record.category, language),
                tag=worded(record.tag, language),
            )
            for id_, record in catalog.tags.items()
        },
    )


def texts(catalog: Catalog, language: str) -> EntryTexts:
    """The texts of entries that the catalogue has in `language`: those of entries/terms/texts.yaml."""
    table = catalog.entries.vocabulary.texts
    return EntryTexts(
        {text: said for text, words in table.items() if (said := getattr(words, language, None))}
    )


_KEYS: Final = frozenset({"id", "aliases", "baseline_setup", "paper"})
"""Fields that are compared with others or cited, so that they are the same in every language."""


def _with_texts(value: Any, known: EntryTexts) -> Any:  # noqa: ANN401 - any value of an entry
    """`value`, an entry or a part of one, with each text that is among the `known` in their words."""
    if isinstance(value, str):
        return known.translation(value)
    if isinstance(value, BaseModel):
        update = {}
        for name in type(value).model_fields:
            if name not in _KEYS:
                before = getattr(value, name)
                after = _with_texts(before, known)
                if after is not before:
                    update[name] = after
        return value.model_copy(update=update) if update else value
    if isinstance(value, tuple):
        parts = tuple([_with_texts(item, known) for item in value])
        return parts if any(a is not b for a, b in zip(parts, value, strict=True)) else value
    if isinstance(value, Mapping):
        items = {key: _with_texts(item, known) for key, item in value.items()}
        return items if any(item is not value[key] for key, item in items.items()) else value
    return value


def worded(described: _Worded, language: str) -> _Worded:
    """An entry, a term or settings with the texts that it carries for `language`, at any depth.

    If it has another name there, its English one is the first of its aliases.
    """
    update: dict[str, Any] = {}
    for name in type(described).model_fields:
        value = getattr(described, name)
        if isinstance(value, Mapping) and value and all(isinstance(v, BaseModel) for v in value.values()):
            update[name] = {key: worded(item, language) for key, item in value.items()}
    words = getattr(described, language, None)
    if isinstance(words, BaseModel):
        update |= {name: getattr(words, name) for name in words.model_fields_set}
        if "name" in update and "aliases" in type(described).model_fields:
            update["aliases"] = _other_names(described, update["name"])
    return described.model_copy(update=update) if update else described


def _other_names(described: Any, name: str) -> tuple[str, ...]:  # noqa: ANN401 - an entry or a term
    """Aliases of an entry or a term that has `name` in another language: first its English name."""
    return (described.name, *(alias for alias in described.aliases if alias != name))


def english_name(described: Entry | Term) -> str:
    """Name of an entry or a term in English, for BibTeX, whatever language it has been worded in."""
    for code in LANGUAGES:
        words = getattr(described, code, None)
        if words is not None and words.name == described.name and described.aliases:
            return described.aliases[0]
    return described.name


def _vocabulary(vocabulary: Vocabulary, language: str) -> Vocabulary:
    return replace(
        vocabulary,
        **{
            field.name: {id_: worded(term, language) for id_, term in getattr(vocabulary, field.name).items()}
            for field in fields(vocabulary)
        },
    )


def _records(records: Mapping[Any, Any], in_language: Callable[[Any], Any]) -> dict[Any, Any]:
    """Records of models, benchmarks or methods with their entries `in_language`; others are the same."""
    return {
        id_: replace(record, entry=entry) if entry is not record.entry else record
        for id_, record in records.items()
        for entry in [in_language(record.entry)]
    }
