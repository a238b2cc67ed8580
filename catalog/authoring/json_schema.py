"""JSON Schemas of entry files, for editors and other programs: help texts, and terms to choose from.

The JSON Schema describes the fields of a file. What needs a look at other entries, such as whether an id is
defined, stays with `catalog check`: known ids are offered, and a new one is no mistake.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from catalog.entries.schema import BESIDE_RESULTS, FOLDERS, TERM_FILES
from catalog.entries.schema.references import ID_TARGETS
from catalog.validate.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic import BaseModel

    from catalog.entries.collection import Entries

FOLDER: Final = "schemas"
_KINDS: Final = {
    "models": "model",
    "benchmarks": "benchmark",
    "methods": "method",
    "results": "results",
    "sources": "source",
}
_DRAFT: Final = "http://json-schema.org/draft-07/schema#"  # which every editor knows; an identifier

_IDS: Final = {**ID_TARGETS, "model": "variants"}  # of a result: never of a family alone
_NO_TERMS: Final = {"models", "benchmarks", "methods", "variants", "metrics", "tags"}
_EXAMPLES: Final = {
    "arxiv": "2203.13474",
    "metric": "pass@1",
    "parameters": "16.1B",
    "percent": 32.9,
    "released": "2022-03-25",
    "locator": "Table 3",
    "unverified": ["variants.7b.layers"],
}


def schemas(entries: Entries) -> dict[str, Any]:
    """{file name: JSON Schema} for every kind of entry file; the schemas suggest the ids in `entries`."""
    file_schemas = {_KINDS[folder]: file_schema for folder, file_schema in FOLDERS.items()} | BESIDE_RESULTS
    json_schemas = {
        f"{name}.json": _schema(file_schema, name, entries) for name, file_schema in file_schemas.items()
    }
    json_schemas |= {
        f"terms-{name}.json": _schema(file_schema, name, entries) for name, file_schema in TERM_FILES.items()
    }
    return dict(sorted(json_schemas.items()))


def written(schemas: Mapping[str, Any], *, compact: bool = False) -> dict[str, bytes]:
    """{name: JSON as bytes} of `schemas`; with line breaks for people, `compact` only for programs."""
    layout: dict[str, Any] = {"separators": (",", ":")} if compact else {"indent": 1}
    texts = {name: json.dumps(schema, ensure_ascii=False, **layout) for name, schema in schemas.items()}
    return {name: f"{text}\n".encode() for name, text in texts.items()}


def name_for(folder: str, stem: str) -> str:
    """Name of the JSON Schema for a file, from its folder and its name without ending: `model.json`."""
    return f"terms-{stem}.json" if folder == "terms" else f"{_KINDS.get(folder, folder)}.json"


def modeline(path: str, name: str) -> str:
    """Comment for the top of the entry `path`, from which editors find its JSON Schema `name`."""
    return f"# yaml-language-server: $schema={'../' * path.count('/')}{FOLDER}/{name}"


def _schema(file_schema: type[BaseModel], kind: str, entries: Entries) -> dict[str, Any]:
    json_schema = file_schema.model_json_schema()
    offered = dict(_offered(entries, kind))
    for part in (json_schema, *json_schema.get("$defs", {}).values()):
        _mend_properties(part, offered)
    schema: dict[str, Any] = {"$schema": _DRAFT, "title": kind, **_mended(json_schema)}
    schema["description"] = (file_schema.__doc__ or "").strip()
    return schema


def _mend_properties(part: dict[str, Any], offered: Mapping[str, Mapping[str, str]]) -> None:
    """Add known ids and examples to the properties of one class, which editors then suggest."""
    needed = set(part.get("required", ()))
    for name, written in part.get("properties", {}).items():
        if name in _EXAMPLES:
            written["examples"] = [_EXAMPLES[name]]
        if name not in needed:
            written.pop("default", None)
        if name == "rule":
            _offer(written, {rule.id: rule.title for rule in RULES.values() if rule.severity == "warning"})
        elif name == "filters" and "filters" in offered:
            _offer(written.setdefault("propertyNames", {}), offered["filters"])
        elif (vocabulary := _IDS.get(name)) in offered:
            _offer(_text_in(written), offered[vocabulary or ""])


def _text_in(written: dict[str, Any]) -> dict[str, Any]:
    """Part of the property `written` that describes a single id: its list items, or its text alternative."""
    for way in written.get("anyOf", ()):
        if way.get("type") in {"string", "array"}:
            return _text_in(way)
    items: dict[str, Any] = written["items"] if written.get("type") == "array" else written
    return items


def _offer(written: dict[str, Any], ids: Mapping[str, str]) -> None:
    """Change the schema `written`: editors suggest `ids` with their meanings, but allow other text."""
    if "pattern" not in written and written.get("type") != "string" and "enum" not in written and written:
        return
    limits = ("pattern", "maxLength", "minLength", "type")
    limited: dict[str, Any] = {key: written.pop(key) for key in limits if key in written}
    if limited and ids:
        described = {"markdownEnumDescriptions": [meaning or id_ for id_, meaning in ids.items()]}
        written["anyOf"] = [{"enum": list(ids), **described}, limited]
    else:
        written.update(limited)


def _mended(node: Any) -> Any:  # noqa: ANN401 - JSON
    """Copy of the schema `node` without titles and null; lists and mappings must not be empty."""
    if isinstance(node, list):
        return [_mended(item) for item in node]
    if not isinstance(node, dict):
        return node
    properties = node.get("properties")
    mended = {
        key: {name: _mended(item) for name, item in value.items()}
        if key in {"properties", "$defs"}
        else _mended(value)
        for key, value in node.items()
        if not (key == "title" and isinstance(value, str))
    }
    ways = [way for way in mended.get("anyOf", ()) if way != {"type": "null"}]
    if "anyOf" in mended:
        del mended["anyOf"]
        mended = {**mended, **ways[0]} if len(ways) == 1 else {**mended, "anyOf": ways}
    if mended.get("type") == "array":
        mended.setdefault("minItems", 1)
    if "patternProperties" in mended:
        mended.setdefault("additionalProperties", False)
    if mended.get("type") == "object" and not properties:
        mended.setdefault("minProperties", 1)
    return mended


def _offered(entries: Entries, kind: str) -> Iterator[tuple[str, dict[str, str]]]:
    """(vocabulary or folder, {id: meaning}) for each group of ids that editors suggest."""
    for name in {*_IDS.values(), "filters"} - _NO_TERMS:
        terms = getattr(entries.vocabulary, name.replace("-", "_"))
        yield name, {id_: _meaning(term.name, term.meaning) for id_, term in terms.items()}
    metrics = entries.vocabulary.metrics
    known = [*metrics, *(f"pass@{k}" for k in (1, 10, 100) if "pass@k" in metrics)]
    yield "metrics", {id_: _metric(id_, entries) for id_ in known}
    yield (
        "benchmarks",
        {str(id_): _meaning(entry.name, entry.summary) for id_, entry in entries.benchmarks.items()},
    )
    yield "methods", {str(id_): _meaning(entry.name, entry.summary) for id_, entry in entries.methods.items()}
    yield "models", {str(id_): _meaning(entry.name, entry.summary) for id_, entry in entries.models.items()}
    yield (
        "variants",
        {
            f"{id_}/{variant.id}": variant.name
            for id_, model in entries.models.items()
            for variant in model.variants
        },
    )
    yield (
        "tags",
        {
            id_: _meaning(tag.name, tag.meaning)
            for category in entries.vocabulary.tags.values()
            if category.derived is None and kind in category.applies_to
            for id_, tag in category.tags.items()
        },
    )


def _metric(id_: str, entries: Entries) -> str:
    metrics = entries.vocabulary.metrics
    term = metrics.get(id_) or metrics["pass@k"]
    return _meaning(term.name, term.meaning)


def _meaning(name: str, meaning: str | None) -> str:
    return f"{name}: {meaning}" if meaning else name
