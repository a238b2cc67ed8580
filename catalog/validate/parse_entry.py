"""Validate one document against its schema."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from catalog.entries.diagnostics import Diagnostic
from catalog.entries.schema import FOLDERS, TERM_FILES, introspect
from catalog.entries.schema.references import ID_TARGETS
from catalog.entries.schema.types import ID_PATTERN, MetricName, ModelRef
from catalog.entries.text import NearestName, quote, quoted_list, slug
from catalog.validate import field_paths, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

    from catalog.entries.schema.introspect import Loc
    from catalog.entries.yaml_reader import Document

_MOST: Final = 1000  # mistakes of one sort that are looked at in one file


def parse_entry(document: Document, schema: type[BaseModel]) -> tuple[BaseModel | None, list[Diagnostic]]:
    """(entry, or None if it does not fit `schema`; diagnostics about it) for a parsed YAML file.

    There can be diagnostics beside an entry. Of each kind only the first few are listed.
    """
    mistakes = list(islice(text.text_mistakes(document.value), _MOST))
    problems = [
        Diagnostic(document.position(loc, key=at_key), rule, message)
        for rule, loc, message, at_key in mistakes
    ]
    empty = {loc for rule, loc, _, _ in mistakes if rule == "empty-value"}
    entry: BaseModel | None = None
    misspelt = False  # a misspelt field is not there under the name that `unverified` has
    try:
        entry = schema.model_validate(document.value)
    except ValidationError as error:
        misspelt = any(mistake["type"] == "extra_forbidden" for mistake in error.errors(include_url=False))
        problems += _schema_diagnostics(document, schema, error.errors(include_url=False)[:_MOST], empty)
    if not misspelt:
        problems += _unknown_paths(document)
    return entry, problems


def _schema_diagnostics(
    document: Document, schema: type[BaseModel], errors: list[ErrorDetails], reported: set[Loc]
) -> Iterator[Diagnostic]:
    """One diagnostic for each place with schema errors, except the places in `reported`."""
    value = document.value
    if not isinstance(value, dict):
        message = f"an entry is a mapping of fields, not {_type_name(value)}; start with `name: ...`"
        yield Diagnostic(document.position(), "wrong-type", message)
        return
    if schema in FOLDERS.values() and _are_terms(value):
        known = quoted_list(TERM_FILES)
        message = f"this file defines terms; move them to the right file in entries/terms/: {known}"
        yield Diagnostic(document.position(), "misplaced-file", message)
        return
    if (other := _fitting_folder(value, schema)) is not None:
        message = f"the fields are those of a file in entries/{other}/; move the file there"
        yield Diagnostic(document.position(), "misplaced-file", message)
        return
    by_loc: dict[tuple[Loc, bool], list[ErrorDetails]] = {}
    for error in errors:
        if error["type"] == "too_short" and error["input"]:  # items with mistakes of their own do not count
            continue
        loc = _existing_loc(value, error["loc"])
        missing = error["type"] == "missing"
        by_loc.setdefault(((*loc, error["loc"][-1]) if missing else loc, missing), []).append(error)
    for (loc, missing), group in by_loc.items():
        if loc not in reported and (missing or group[0]["input"] is not None):  # nothing is `empty-value`
            at_key = missing or group[0]["type"] == "extra_forbidden" or group[0]["loc"][-1:] == ("[key]",)
            rule, message = _message(schema, loc, [error["type"] for error in group], group[0])
            at = document.position(loc[:-1]) if missing else document.position(loc, key=at_key)
            refers = _referred(loc) if rule == "id-form" else None
            yield Diagnostic(at, rule, message, (refers, str(group[0]["input"])) if refers else None)


def _existing_loc(value: object, loc: Loc) -> Loc:
    """The first part of `loc` (a path of keys) that exists in `value`, without labels added by pydantic."""
    for i, step in enumerate(loc):
        if isinstance(value, dict):
            known, below = step in value, value.get(step)
        elif isinstance(value, list) and isinstance(step, int):
            known = 0 <= step < len(value)
            below = value[step] if known else None
        else:
            return loc[:i]
        if not known:
            return loc[:i]
        value = below
    return loc


def _message(  # noqa: PLR0911 - a table of pydantic's kinds of error
    schema: type[BaseModel], loc: Loc, kinds: list[str], error: ErrorDetails
) -> tuple[str, str]:
    """(id of the rule that is broken at `loc`, message about it)."""
    kind, value, context = error["type"], error["input"], error.get("ctx", {})
    if kind == "extra_forbidden":
        return "unknown-field", _unknown_field(schema, loc)
    if kind == "missing":
        return "missing-field", _missing_field(schema, loc)
    if kind in _RULES_OF_ROWS:
        return _RULES_OF_ROWS[kind], f"the row has {error['msg']}"
    if kind in _RULES_BY_ERROR:
        if isinstance(value, str) and _COMMA_NUMBER.match(value):
            return "decimal-comma", f"{quote(value)} has a comma; {text.write_with_point(value)}"
        return _RULES_BY_ERROR[kind], f"{quote(value)} is {error['msg']}"
    if kind == "string_pattern_mismatch":
        return _pattern(schema, loc, str(value), str(context["pattern"]))
    if kind == "literal_error":
        return "invalid-value", _not_among(schema, loc, value)
    if (limit := _limit(kind, value, context)) is not None:
        return "invalid-value", limit
    if kind.endswith("_type") or kind in _NOT_INTEGER:
        return "wrong-type", _wrong_type(schema, loc, set(kinds), value)
    return "invalid-value", f"{quote(value)}: {error['msg']}{_described(schema, loc)}"


# pydantic's names for our own checks in schema.types -> rules
_RULES_BY_ERROR: Final = {
    "date": "malformed-date",
    "money": "money-form",
    "percent": "percent-form",
    "plain": "wrong-type",
    "size": "size-form",
    "size-range": "size-range",
    "url": "url-form",
    "value": "value-form",
}
# The same, for checks of a result row as a whole.
_RULES_OF_ROWS: Final = {"no-value": "missing-field", "two-values": "value-unit"}
_COMMA_NUMBER: Final = re.compile(r"-?[0-9]{1,15},[0-9]{1,15}\Z")
_NOT_INTEGER: Final = frozenset({"int_from_float", "int_parsing_size"})

# Other names of fields.
_SYNONYMS: Final = {
    "author": "authors",
    "blog": "url",
    "bounded": "highest",
    "date": "released",
    "description": "summary",
    "developer": "organisations",
    "higher_is_better": "better",
    "homepage": "url",
    "languages": "programming_languages",
    "license": "licence",
    "n": "samples",
    "organization": "organisations",
    "params": "parameters",
    "release_date": "released",
    "score": "percent",
    "size": "parameters",
    "website": "url",
}


def _unknown_field(schema: type[BaseModel], loc: Loc) -> str:
    name = str(loc[-1])
    fields = introspect.fields(introspect.annotation_at(schema, loc[:-1]))
    inner = [outer for outer, info in fields.items() if name in introspect.fields(info.annotation)]
    meant = _SYNONYMS.get(name)
    meant = meant if meant in fields else NearestName(fields).find(name)
    if inner:
        mend = f"move it into {quoted_list(inner)}"
    elif meant is not None:
        mend = f"did you mean `{meant}`?"
    else:
        mend = f"known fields: {quoted_list(fields, last='and', most=40)}"
    return f"unknown field {quote(name)}; {mend}"


def _missing_field(schema: type[BaseModel], loc: Loc) -> str:
    name = loc[-1]
    described = _described(schema, loc)
    return f"field `{name}` is missing; add `{name}: ...`{described}"


def _wrong_type(schema: type[BaseModel], loc: Loc, kinds: set[str], value: object) -> str:
    wanted, example = _expected(kinds, value)
    if not example and (fields := introspect.fields(introspect.annotation_at(schema, loc))):
        example = f"the fields are {quoted_list(fields, last='and', most=40)}"
    mend = f"; {example}" if example else _described(schema, loc)
    return f"{quote(value)} is {_type_name(value)}, but this field needs {wanted}{mend}"


def _expected(kinds: set[str], value: object) -> tuple[str, str]:
    """(expected type in words, example or hint how to write it)."""
    plain = quote(value).strip("`")
    if "bool_type" in kinds:
        return "`true` or `false`", "write it without quotes"
    if "string_type" in kinds:
        return "text", "" if isinstance(value, (dict, list)) else f'put quotes around it: `"{plain}"`'
    if kinds & {"tuple_type", "list_type"}:
        alone = value is not None and not isinstance(value, dict)
        return (
            "a list",
            f"write `[{plain}]`" if alone else "write `[a, b]`, or each item on its own line: `- a`",
        )
    if "float_type" in kinds:
        return "a number", "write only the number, e.g. `0.2`"
    if kinds & {"int_type", "int_from_float"}:
        return "a whole number", "write only the number, e.g. `2048`"
    return "a mapping of fields", ""


def _type_name(value: object) -> str:
    """Type of `value` in words, such as `a list`."""
    for kind, name in _TYPE_NAMES:
        if isinstance(value, kind):
            return name
    return "nothing"


_TYPE_NAMES: Final = (
    (bool, "true or false"),
    ((int, float), "a number"),
    (str, "text"),
    (list, "a list"),
    (dict, "a mapping"),
)


def _pattern(schema: type[BaseModel], loc: Loc, value: str, pattern: str) -> tuple[str, str]:
    if pattern not in _ID_PATTERNS:
        inner = re.search(pattern.strip("^$"), value)  # the id in an address
        mend = f'; write `"{inner[0]}"`' if inner is not None else ""
        return (
            "invalid-value",
            f"{quote(value)} does not have the form of this field{_described(schema, loc)}{mend}",
        )
    if pattern == ID_PATTERN:
        better, wanted = slug(value), "lower-case letters, digits, `.` and `-`"
    else:
        better, wanted = _ID_PATTERNS[pattern](value)
    if _referred(loc):  # the catalogue knows what it means; see `validate.runner`
        better = ""
    mend = f"; write {quote(better)}" if better and better != value else ""
    return "id-form", f"{quote(value)} is not an id ({wanted}){mend}"


def _referred(loc: Loc) -> str | None:
    """Folder or vocabulary that ids in the field at `loc` refer to; None for an id of the entry itself."""
    names = [step for step in loc if isinstance(step, str)]
    return ID_TARGETS.get(names[-1]) if names else None


def _ref_slug(value: str) -> tuple[str, str]:
    """(suggested id `family/variant`, "" if `value` has no slash; description of valid ids)."""
    better = "/".join(map(slug, value.split("/")[:2])) if "/" in value else ""
    hint = "" if better else "; `catalog check --fix` replaces known names by their ids"
    return better, f"`family/variant`, lower-case letters, digits, `.` and `-`{hint}"


def _metric_slug(value: str) -> tuple[str, str]:
    better = re.sub(r"[^a-z0-9@]+", "-", value.lower()).strip("-")
    return better if re.fullmatch(_pattern_of(MetricName), better) else "", "like `pass@1` or `exact-match`"


def _pattern_of(alias: Any) -> str:  # noqa: ANN401 - an Annotated alias has no type of its own
    return next(
        str(constraint.pattern) for constraint in alias.__metadata__ if hasattr(constraint, "pattern")
    )


_ID_PATTERNS: Final = {
    ID_PATTERN: lambda value: (slug(value), ""),
    _pattern_of(ModelRef): _ref_slug,
    _pattern_of(MetricName): _metric_slug,
}


def _not_among(schema: type[BaseModel], loc: Loc, value: object) -> str:
    allowed = [str(literal) for literal in introspect.literals(introspect.annotation_at(schema, loc))]
    meant = NearestName(allowed).find(str(value)) if isinstance(value, str) else None
    hint = f"did you mean {quote(meant)}? Allowed" if meant else "allowed"
    return f"{quote(value)} is not allowed here; {hint} values: {quoted_list(allowed, last='and')}"


def _limit(kind: str, value: object, context: Mapping[str, Any]) -> str | None:
    if kind == "string_too_long":
        return f"{len(str(value))} characters are too many; shorten the text to {context['max_length']}"
    if kind == "string_too_short":
        return "the text is empty; write a value or delete the field"
    if kind == "too_short":
        return "the list is empty; write at least one item"
    for name, words in _LIMITS:
        if name in context:
            return f"{quote(value)} is {words} {context[name]}; check the number and its unit"
    return None


_LIMITS: Final = (("ge", "below"), ("gt", "not above"), ("le", "above"), ("lt", "not below"))


def _described(schema: type[BaseModel], loc: Loc) -> str:
    """Description of the field at `loc`, in parentheses after a space; "" if there is none."""
    info = introspect.field_at(schema, loc)
    return f" ({info.description})" if info is not None and info.description else ""


def _fitting_folder(value: dict[str, object], schema: type[BaseModel]) -> str | None:
    """Folder whose schema fits the fields of `value`; None if `schema` fits them, or no schema does."""
    if schema not in FOLDERS.values() or not value.keys() - schema.model_fields.keys():
        return None
    return matching_folder(value)


def matching_folder(value: object) -> str | None:
    """Folder whose schema has all fields of `value`, and whose required fields `value` has; None without."""
    if not isinstance(value, dict):
        return None
    fitting = [
        folder
        for folder, other in FOLDERS.items()
        if value.keys() <= other.model_fields.keys()
        and all(name in value for name, info in other.model_fields.items() if info.is_required())
    ]
    return fitting[0] if fitting else None


def _are_terms(value: dict[str, object]) -> bool:
    """True if `value` is {id: mapping with a name}, as in files of terms."""
    return bool(value) and all(isinstance(term, dict) and "name" in term for term in value.values())


def _unknown_paths(document: Document) -> Iterator[Diagnostic]:
    """Diagnostics for paths in `unverified` (of an entry or a survey) that lead to no field."""
    value = document.value
    if not isinstance(value, dict):
        return
    tops: list[tuple[Loc, Any]] = [((), value), *(((key,), below) for key, below in value.items())]
    for loc, top in tops:
        written = top.get("unverified") if isinstance(top, dict) else None
        nearest: NearestName | None = None
        for i, path in enumerate(written[:_MOST] if isinstance(written, list) else ()):
            if isinstance(path, str) and not field_paths.exists(top, path):
                nearest = nearest or NearestName(field_paths.list_paths(top))
                meant = nearest.find(path)
                mend = f"did you mean {quote(meant)}?" if meant else "correct the path, or delete it"
                message = f"this entry has no field {quote(path)}; {mend}"
                yield Diagnostic(document.position((*loc, "unverified", i)), "unverified-path", message)
