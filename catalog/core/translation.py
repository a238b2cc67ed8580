"""The catalogue in another language: entries and terms with the texts that they carry for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel

from catalog.wording import ENGLISH, LANGUAGES

if TYPE_CHECKING:
    from catalog.core.records import Catalog
    from catalog.entries.collection import Vocabulary
    from catalog.entries.schema.base import Entry, StrictModel
    from catalog.entries.schema.terms import Term

_Worded = TypeVar("_Worded", bound="StrictModel")


def in_language(catalog: Catalog, language: str) -> Catalog:
    """`catalog` with its texts in `language`; texts that nobody has translated stay as they are.

    Names of models stay too: they are names in every language.
    """
    if language == ENGLISH:
        return catalog
    entries = catalog.entries
    vocabulary = _vocabulary(entries.vocabulary, language)
    return replace(
        catalog,
        entries=replace(
            entries,
            models={id_: worded(entry, language) for id_, entry in entries.models.items()},
            benchmarks={id_: worded(entry, language) for id_, entry in entries.benchmarks.items()},
            methods={id_: worded(entry, language) for id_, entry in entries.methods.items()},
            vocabulary=vocabulary,
            catalogue={id_: worded(settings, language) for id_, settings in entries.catalogue.items()},
        ),
        models=_records(catalog.models, language),
        benchmarks=_records(catalog.benchmarks, language),
        methods=_records(catalog.methods, language),
        tags={
            id_: replace(
                record,
                category=worded(record.category, language),
                tag=worded(record.tag, language),
            )
            for id_, record in catalog.tags.items()
        },
    )


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
    if words is not None:
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


def _records(records: Mapping[Any, Any], language: str) -> dict[Any, Any]:
    """Records of models, benchmarks or methods with worded entries; those without texts are the same."""
    return {
        id_: replace(record, entry=entry) if entry is not record.entry else record
        for id_, record in records.items()
        for entry in [worded(record.entry, language)]
    }
