"""JSON Schemas of entry files, for editors and other programs: help texts, and terms to choose from.

The JSON Schema describes the fields of a file. What needs a look at other entries, such as whether an id is
defined, stays with `catalog check`: known ids are offered, and a new one is no mistake.
"""

from __future__ import annotations

import json
from functools import cache
from inspect import cleandoc
from typing import TYPE_CHECKING, Any, Final

from catalog.entries.diagnostics import CatalogError
from catalog.entries.schema import BESIDE_RESULTS, FOLDERS, TERM_FILES, TOP_FILES
from catalog.entries.schema.references import ID_TARGETS
from catalog.entries.schema.types import ID_PATTERN, METRIC_PATTERN, REF_PATTERN
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
_OPEN: Final = {"models", "benchmarks", "methods", "variants", "organisations"}
"""Groups of ids that may be new: the change that uses one also adds its file or its line."""

_USUAL_METRIC: Final = "pass@1"
_EXAMPLES: Final[dict[str, Any]] = {
    "arxiv": "2203.13474",
    "parameters": "16.1B",
    "percent": 32.9,
    "released": "2022-03-25",
    "locator": "Table 3",
    "unverified": ["variants.7b.layers"],
}
_FIELD_NAMES: Final = {
    "type": "string",
    "pattern": "[a-z]",
    "errorMessage": "no field has this name; a decimal has a point: `61.6`, not `61,6`",
    "patternErrorMessage": "no field has this name; a decimal has a point: `61.6`, not `61,6`",
}
_SAID: Final = frozenset({"errorMessage", "patternErrorMessage"})
_ID_PATTERNS: Final = frozenset({ID_PATTERN, REF_PATTERN, METRIC_PATTERN})
_MOST_IN_SNIPPET: Final = 3  # fields of an object without required fields

_ID_FORM: Final = "write an id: lower-case letters, digits, `.` and `-`, such as `oak-16b`"
_REF_FORM: Final = "write `family/variant`, such as `oak/16b`, in lower case"
_NUMBER_FORM: Final = "write only the number, with a point: `61.6`; no `%`, no unit and no comma"
_PATTERN_MESSAGES: Final = (
    # Beginning of a pattern -> words; the first that fits.
    ("^[a-z0-9][a-z0-9.-]*(/", _REF_FORM),
    (
        "^[a-z0-9][a-z0-9.-]*/",
        "write folder and name of a results file, such as `leaf-board/board-2026-01-08`",
    ),
    ("^[a-z0-9][a-z0-9.-]*$", _ID_FORM),
    ("^[a-z][a-z0-9-]*(@", "write the id of a metric in terms/metrics.yaml, such as `pass@1`"),
    (r"^\w+(?:[ -]\w+)*$", "write a noun without punctuation, such as `checkpoint`"),
    ("^(19|20)", "write a date as 2025-03-14, or 2025-03 or 2025 if the day or month is unknown"),
    (r"^-?[0-9]+(\.[0-9]+)?$", _NUMBER_FORM),
    (r"^[0-9]+(\.[0-9]+)?$", _NUMBER_FORM),
    (r"^[0-9]+(\.[0-9]+)? ?[KMBT]", "write a size as `7B`, `350M` or `7000000000`"),
    ("^[0-9][0-9A-Za-z._+-]", "write a version that begins with a digit, such as `1.5`"),
    (r"^(?:[^{}]*\{method", "write the form of a printed name with `{model}`: `{method} ({model})`"),
    ("^https://[", "write the whole link, with `https://` and without spaces, quotes, `@` and `#`"),
    ("^https?://", "write the whole link, with `https://` and without spaces and quotes"),
    (r"^([0-9]{4}\.", "write an arXiv id such as `2203.13474`, without `arXiv:` and version"),
    ("^10", "write a DOI such as `10.1145/3520312.3534862`, without its address"),
    ("^[A-Za-z0-9:_.-]+$", "write letters, digits, `:`, `_`, `.` and `-` only"),
    ("^[0-9a-f]{64}$", "write the SHA-256 of the file: 64 hexadecimal digits"),
    ("^(?:-|[0-9]{1,9}/", "write a value for each run with spaces between: `80`, `3/10` or `-`"),
    ("^[!-~]+$", "write letters, digits and signs of ASCII, without spaces"),
    ("^[A-Z]{3}$", "write the three letters of a currency, such as `USD`"),
)
_TYPE_MESSAGES: Final = {
    "boolean": "write `true` or `false`",
    "integer": "write a whole number, without quotes, unit and comma",
    "number": "write only the number, with a point and without quotes: `0.8`",
    "array": "write a list: `[one, two]`, or one item a line after `- `",
    "object": "write fields: `{name: value}`, or one field a line",
}


class MissingTextsError(CatalogError):
    """Error: Python was told to drop the docstrings, which are the help texts of the schemas."""

    def __init__(self) -> None:
        super().__init__(
            "the schemas would lack their descriptions; run Python without -OO, and unset PYTHONOPTIMIZE"
        )


def schemas(entries: Entries) -> dict[str, Any]:
    """{file name: JSON Schema} for every kind of entry file; the schemas suggest the ids in `entries`.

    Raises MissingTextsError if Python runs with -OO.
    """
    if __doc__ is None:
        raise MissingTextsError
    file_schemas = {_KINDS[folder]: file_schema for folder, file_schema in FOLDERS.items()}
    file_schemas |= BESIDE_RESULTS | TOP_FILES
    offered = dict(_offered(entries))  # once for all: a large catalogue has many ids
    json_schemas = {
        f"{name}.json": _schema(file_schema, name, entries, offered)
        for name, file_schema in file_schemas.items()
    }
    json_schemas |= {
        f"terms-{name}.json": _schema(file_schema, name, entries, offered)
        for name, file_schema in TERM_FILES.items()
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


def _schema(
    file_schema: type[BaseModel], kind: str, entries: Entries, ids: Mapping[str, Mapping[str, str]]
) -> dict[str, Any]:
    json_schema = json.loads(_generated(file_schema))
    offered = {**ids, "tags": _tags(entries, kind)}
    for part in (json_schema, *json_schema.get("$defs", {}).values()):
        _mend_properties(part, offered)
    parts = {kind: json_schema, "variant": json_schema.get("$defs", {}).get("Variant", {})}
    for owner, part in parts.items():
        if "own" in part.get("properties", {}):
            part["properties"]["own"] |= _own(entries, owner)
    schema: dict[str, Any] = {"$schema": _DRAFT, "title": kind, **_mended(json_schema)}
    schema["description"] = cleandoc(file_schema.__doc__ or "")
    _complete(schema)
    return schema


def _own(entries: Entries, owner: str) -> dict[str, Any]:
    """Schema of the own fields that entries of a kind (`owner`) have: no others are allowed."""
    fields = {id_: field for id_, field in entries.settings.fields.items() if field.of == owner}
    types = {"text": "string", "number": "number", "flag": "boolean", "choice": "string"}
    return {
        "properties": {
            id_: {
                "type": types[field.type],
                "description": _meaning(field.name, field.meaning),
                **({"enum": list(field.values)} if field.values else {}),
            }
            for id_, field in fields.items()
        },
        "additionalProperties": False,
    }


@cache
def _generated(file_schema: type[BaseModel]) -> str:
    """Pydantic's JSON Schema of a class, as text: it takes long to make, and the program does not change."""
    return json.dumps(file_schema.model_json_schema())


def _complete(schema: dict[str, Any]) -> None:
    """Add snippets to every object and list of objects; required fields come first."""
    parts: dict[str, dict[str, Any]] = schema.get("$defs", {})
    for part in (schema, *parts.values()):
        properties = part.get("properties")
        if properties:
            needed = part.get("required", ())
            part["properties"] = dict(sorted(properties.items(), key=lambda item: item[0] not in needed))
            part["propertyNames"] = _FIELD_NAMES
            part["defaultSnippets"] = [_snippet(part)]
    listed: dict[str, Any] = {}
    for part in (schema, *parts.values()):
        for written in part.get("properties", {}).values():
            name = str(written.get("items", {}).get("$ref", "")).rpartition("/")[2]
            if name in parts:
                # An editor would write the snippet of an item without its dash; that of the list gets one.
                listed[name] = parts[name].pop("defaultSnippets", None) or listed[name]
                written["defaultSnippets"] = listed[name]


def _mend_properties(part: dict[str, Any], offered: Mapping[str, Mapping[str, str]]) -> None:
    """Add known ids and examples to the properties of one class, which editors then suggest."""
    needed = set(part.get("required", ()))
    for name, written in part.get("properties", {}).items():
        examples = _EXAMPLES | {"metric": _example_metric(offered)}
        if examples.get(name):
            written["examples"] = [examples[name]]
            example = json.dumps(examples[name]).strip('"')
            written["markdownDescription"] = f"{written.get('description', '')}\n\nExample: `{example}`"
        if name not in needed:
            written.pop("default", None)
        if name == "rule":
            warnings = {rule.id: rule.title for rule in RULES.values() if rule.severity == "warning"}
            _offer(written, warnings, "rules")
        elif name == "filters" and "filters" in offered:
            written["propertyNames"] = {"type": "string", "pattern": ID_PATTERN}
            _offer(written["propertyNames"], offered["filters"], "filters")
        elif (vocabulary := _IDS.get(name)) in offered:
            _offer(_text_in(written), offered[vocabulary or ""], vocabulary or "")


def _example_metric(offered: Mapping[str, Mapping[str, str]]) -> str:
    """Example of a metric: pass@1 if the catalogue has it, else its first one; "" without any."""
    known = offered.get("metrics", {})
    return _USUAL_METRIC if _USUAL_METRIC in known else next(iter(known), "")


def _text_in(written: dict[str, Any]) -> dict[str, Any]:
    """Part of the property `written` that describes a single id: its list items, or its text alternative."""
    for way in written.get("anyOf", ()):
        if way.get("type") in {"string", "array"}:
            return _text_in(way)
    items: dict[str, Any] = written["items"] if written.get("type") == "array" else written
    return items


def _offer(written: dict[str, Any], ids: Mapping[str, str], vocabulary: str) -> None:
    """Change the schema `written` of an id: editors suggest `ids` with their meanings.

    They underline other text, except in a group whose ids may be new. A field of this name that holds no id,
    such as the kind of a source, keeps its schema.
    """
    if written.get("pattern") not in _ID_PATTERNS or not ids:
        return
    limits = ("pattern", "maxLength", "minLength", "type")
    form: dict[str, Any] = {key: written.pop(key) for key in limits if key in written}
    known: dict[str, Any] = {
        "enum": list(ids),
        "markdownEnumDescriptions": [meaning or id_ for id_, meaning in ids.items()],
    }
    if vocabulary in _OPEN:
        written["anyOf"] = [known, form]
        return
    message = (
        "choose the id of a rule that warns"
        if vocabulary == "rules"
        else f"not in terms/{vocabulary}.yaml; choose a suggested id, or define it there, "
        "then run `catalog schema`"
    )
    messages = {"errorMessage": message, "patternErrorMessage": message}
    counted = sorted({id_.partition("@")[0] for id_ in ids if id_.endswith("@k")})
    if vocabulary == "metrics" and counted:  # `pass@k` in terms, `pass@25` in a result
        numbered = {"type": "string", "pattern": f"^({'|'.join(counted)})@[1-9][0-9]*$"}
        written["anyOf"] = [{**form, **known, **messages}, {**numbered, **messages}]
    else:
        written |= {**form, **known, **messages}


def _snippet(part: Mapping[str, Any]) -> dict[str, Any]:
    """Snippet that writes the required fields of an object, or its first ones, to be filled in."""
    properties: Mapping[str, Any] = part["properties"]
    either = [name for way in part.get("anyOf", ())[:1] for name in way.get("required", ())]
    names = [*part.get("required", ()), *either] or list(properties)[:_MOST_IN_SNIPPET]
    return {
        "label": f"{{{', '.join(names)}}}",
        "description": "The required fields" if part.get("required") else "The usual fields",
        "body": {name: _placeholder(number, properties[name]) for number, name in enumerate(names, 1)},
    }


def _placeholder(number: int, written: Mapping[str, Any]) -> Any:  # noqa: ANN401 - JSON
    """Place of a value in a snippet, in the form of its type."""
    if written.get("type") == "array":
        return [f"${number}"]
    return f"${number}"


def _mended(node: Any) -> Any:  # noqa: ANN401 - JSON
    """Copy of the schema `node` without titles and null, and with messages in plain words.

    Lists and mappings must not be empty; alternatives of plain types become one schema with several types.
    """
    if isinstance(node, list):
        return [_mended(item) for item in node]
    if not isinstance(node, dict):
        return node
    properties = node.get("properties")
    mended = {
        key: {name: _mended(item) for name, item in value.items()}
        if key in {"properties", "$defs", "patternProperties"}
        else _mended(value)
        for key, value in node.items()
        if not (key == "title" and isinstance(value, str))
    }
    ways = [way for way in mended.get("anyOf", ()) if way != {"type": "null"}]
    if "anyOf" in mended:
        del mended["anyOf"]
        mended = {**mended, **ways[0]} if len(ways) == 1 else {**mended, **_joined(ways)}
    if mended.get("type") == "array":
        mended.setdefault("minItems", 1)
    if "patternProperties" in mended:
        mended.setdefault("additionalProperties", False)
    if mended.get("type") == "object" and not properties:
        mended.setdefault("minProperties", 1)
    return {**mended, **_messages(mended)}


def _joined(ways: list[dict[str, Any]]) -> dict[str, Any]:
    """One schema of several types for alternatives that are told apart by type alone, else `anyOf`."""
    limits = [{key: limit for key, limit in way.items() if key not in _SAID} for way in ways]
    keys = [key for way in limits for key in way if key != "type"]
    if not all("type" in way for way in limits) or len(keys) != len(set(keys)):
        return {"anyOf": ways}
    types: list[str] = []
    for way in limits:
        types += [way["type"]] if isinstance(way["type"], str) else way["type"]
    if "number" in types:
        types = [name for name in types if name != "integer"]
    joined = {key: limit for way in limits for key, limit in way.items()}
    return {**joined, "type": types if len(types) > 1 else types[0]}


def _messages(written: Mapping[str, Any]) -> dict[str, str]:
    """Messages of an editor for a value that does not fit: `errorMessage` and, for a form, another."""
    if "errorMessage" in written or "enum" in written or "$ref" in written:
        return {}
    pattern = written.get("pattern")
    if pattern is not None:
        words = next((words for start, words in _PATTERN_MESSAGES if pattern.startswith(start)), None)
        return {"errorMessage": words, "patternErrorMessage": words} if words else {}
    type_ = written.get("type")
    words = _TYPE_MESSAGES.get(type_) if isinstance(type_, str) and "properties" not in written else None
    return {"errorMessage": words} if words else {}


def _offered(entries: Entries) -> Iterator[tuple[str, dict[str, str]]]:
    """(vocabulary or folder, {id: meaning}) for each group of ids that editors suggest, except tags."""
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


def _tags(entries: Entries, kind: str) -> dict[str, str]:
    """{id: meaning} of the tags that people write in entries of this kind."""
    return {
        id_: _meaning(tag.name, tag.meaning)
        for category in entries.vocabulary.tags.values()
        if category.derived is None and kind in category.applies_to
        for id_, tag in category.tags.items()
    }


def _metric(id_: str, entries: Entries) -> str:
    metrics = entries.vocabulary.metrics
    term = metrics.get(id_) or metrics["pass@k"]
    return _meaning(term.name, term.meaning)


def _meaning(name: str, meaning: str | None) -> str:
    return f"{name}: {meaning}" if meaning else name
