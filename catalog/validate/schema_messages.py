"""Messages about values that break their schema: what to write instead, and the fix if it is certain."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pydantic import TypeAdapter, ValidationError

from catalog.entries.real import Real
from catalog.entries.schema import introspect
from catalog.entries.schema.references import ID_TARGETS
from catalog.entries.schema.types import (
    ID_PATTERN,
    ArxivId,
    Day,
    Doi,
    MetricName,
    ModelRef,
    Money,
    PercentField,
    Size,
    Url,
    ValueField,
    arxiv_fault,
)
from catalog.entries.text import NearestName, quote, quoted_list, slug
from catalog.entries.text_edits import MakeItem, RemoveDashes, RenameKey, SetValue
from catalog.validate import corrections, text, unknown_fields, value_hints
from catalog.validate.written_dates import read_date

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import BaseModel
    from pydantic.fields import FieldInfo
    from pydantic_core import ErrorDetails

    from catalog.entries.schema.introspect import Loc
    from catalog.entries.text_edits import TextChange


@dataclass(frozen=True, slots=True)
class Mistake:
    """A rule that a value breaks, its message, and the change that fixes it, if there is only one."""

    rule: str
    message: str
    change: TextChange | None = None


def explain(  # noqa: PLR0911 - a table of pydantic's kinds of error
    schema: type[BaseModel],
    loc: Loc,
    errors: list[ErrorDetails],
    siblings: Mapping[str, object],
    lines: str | None = None,
) -> Mistake:
    """The mistake at `loc` with the `errors` of pydantic.

    `siblings` are the fields beside it, `lines` its text as written if it has several lines.
    """
    error = errors[0]
    kind, value, context = error["type"], error["input"], error.get("ctx", {})
    if kind == "extra_forbidden":
        message, change = unknown_fields.explain(schema, loc, siblings)
        return Mistake("unknown-field", message, change)
    if kind == "missing":
        return Mistake("missing-field", _missing_field(schema, loc))
    if kind in _RULES_OF_ROWS:
        return Mistake(_RULES_OF_ROWS[kind], f"the row has {error['msg']}")
    if kind in _RULES_OF_SOURCES:
        return Mistake(_RULES_OF_SOURCES[kind], f"the source has {error['msg']}")
    if kind in _RULES_BY_ERROR:
        return _own_form(kind, value, error["msg"])
    if kind == "string_pattern_mismatch":
        return _pattern(schema, loc, str(value), str(context["pattern"]))
    if kind == "literal_error":
        return _not_among(schema, loc, value)
    if (limit := _limit(kind, value, context)) is not None:
        return Mistake("invalid-value", limit)
    if kind.endswith("_type") or kind in _NOT_INTEGER:
        return _wrong_type(schema, loc, {error["type"] for error in errors}, value, lines)
    return Mistake("invalid-value", f"{quote(value)}: {error['msg']}{_described(schema, loc)}")


# pydantic's names for our own checks in schema.types -> rules
_RULES_BY_ERROR: Final = {
    "arxiv": "arxiv-id",
    "arxiv-fault": "arxiv-id",
    "date": "malformed-date",
    "doi": "doi-form",
    "money": "money-form",
    "percent": "percent-form",
    "plain": "wrong-type",
    "raw-address": "source-address",
    "size": "size-form",
    "size-range": "size-range",
    "url": "url-form",
    "value": "value-form",
}
# The same, for checks of a result row as a whole.
_RULES_OF_ROWS: Final = {"no-value": "missing-field", "two-values": "value-unit"}
# The same, for checks of a source as a whole.
_RULES_OF_SOURCES: Final = {
    "no-reader": "missing-field",
    "two-readers": "invalid-value",
    "read-and-not-read": "invalid-value",
}
# Our own checks -> the value that was meant, or None.
_MEANT: Final[dict[str, Callable[[object], Any]]] = {
    "arxiv": corrections.arxiv_id,
    "doi": corrections.doi,
    "money": lambda value: corrections.number(value, "money"),
    "percent": lambda value: corrections.number(value, "percent"),
    "size": corrections.size,
    "url": corrections.url,
    "value": lambda value: corrections.number(value, "value"),
}
_FORMS: Final[dict[str, Any]] = {
    "arxiv": ArxivId,
    "doi": Doi,
    "money": Money,
    "percent": PercentField,
    "size": Size,
    "url": Url,
    "value": ValueField,
}


def _fits(kind: str, value: object) -> bool:
    """True if the check `kind` of our own accepts `value`."""
    try:
        TypeAdapter(_FORMS[kind]).validate_python(value)
    except ValidationError:
        return False
    return True


_FEW: Final = 10  # fields that a message lists beside an example
_COMMA_NUMBER: Final = re.compile(r"-?[0-9]{1,15},[0-9]{1,15}\Z")
_NOT_INTEGER: Final = frozenset({"int_from_float", "int_parsing_size"})


def _own_form(kind: str, value: object, message: str) -> Mistake:
    """The mistake of a value that one of our own checks refused with `message`."""
    rule = _RULES_BY_ERROR[kind]
    if kind == "raw-address":
        return Mistake(rule, f"{quote(value)}: {message}")
    if kind == "date" and (day := read_date(value)) is not None:
        return Mistake(rule, day.message, SetValue(Day(day.meant)) if day.meant is not None else None)
    if kind == "arxiv" and (id_ := corrections.arxiv_id(value)) is not None:
        return _arxiv(value, id_)
    if isinstance(value, str) and _COMMA_NUMBER.match(value):
        meant = corrections.number(value, "percent")
        change = SetValue(meant) if meant is not None else None
        return Mistake(
            "decimal-comma", f"{quote(value)} has a comma; {text.write_with_point(value, kind)}", change
        )
    meant = _MEANT[kind](value) if kind in _MEANT else None
    if meant is None or not _fits(kind, meant):
        hint = value_hints.hint(kind, value)
        return Mistake(rule, f"{quote(value)} is {message.partition(';')[0] if hint else message}{hint}")
    head, example, _ = message.partition(", e.g. `")
    mend = f"{head}: {quote(meant)}" if example else f"{message.partition(';')[0]}; write {quote(meant)}"
    return Mistake(rule, f"{quote(value)} is {mend}", SetValue(meant))


def _arxiv(value: object, id_: str) -> Mistake:
    """The mistake of an arXiv id with an address, a prefix or a version around it, or without quotes."""
    if (fault := arxiv_fault(id_)) is not None:
        again = (
            "copy the id again from arXiv, in quotes"
            if isinstance(value, Real)
            else "copy the id again from arXiv"
        )
        return Mistake("arxiv-id", f"{quote(value)} is no arXiv id: {fault}; {again}")
    reason = "was read as a number" if isinstance(value, Real) else "is not an arXiv id alone"
    return Mistake("arxiv-id", f'{quote(value)} {reason}; write `"{id_}"`', SetValue(id_))


def _missing_field(schema: type[BaseModel], loc: Loc) -> str:
    return f"field `{loc[-1]}` is missing; add `{loc[-1]}: ...`{_described(schema, loc)}"


def _wrong_type(
    schema: type[BaseModel], loc: Loc, kinds: set[str], value: object, lines: str | None
) -> Mistake:
    wanted, example, change = _expected(schema, loc, kinds, value, lines)
    if not example and (fields := introspect.fields(introspect.annotation_at(schema, loc))):
        example = _as_mapping(fields, value)
    mend = f"; {example}" if example else _described(schema, loc)
    if isinstance(value, (list, dict)):
        message = f"this field needs {wanted}, not {type_name(value)}{mend}"
    else:
        message = f"{quote(value)} is {type_name(value)}, but this field needs {wanted}{mend}"
    return Mistake("wrong-type", message, change)


# Fields for which a text can stand that was written in place of the whole mapping.
_MAIN_FIELDS: Final = ("rule", "name", "title", "what")


def _as_mapping(fields: Mapping[str, FieldInfo], value: object) -> str:
    """Example of a mapping with `fields`, with the text `value` in its main field, if it has one."""
    text_ = value if isinstance(value, str) else ""
    is_link = _fits("url", text_)
    needed = {name for name, info in fields.items() if info.is_required()}
    needed |= {"percent", "locator"} & fields.keys() if "percent" in fields else set()
    main = (
        "url"
        if is_link and "url" in fields
        else next((name for name in _MAIN_FIELDS if name in fields), None)
    )
    if not text_ or (main is None and not needed):
        return f"the fields are {quoted_list(fields, last='and', most=40)}"
    shown = {
        name: text_ if name == main and "," not in text_ else "..."
        for name in fields
        if name in needed | {main}
    }
    example = f"write `{{{', '.join(f'{name}: {word}' for name, word in shown.items())}}}`"
    others = [name for name in fields if name not in shown]
    return (
        f"{example}; other fields: {quoted_list(others, last='and')}" if 0 < len(others) <= _FEW else example
    )


def _expected(  # noqa: PLR0911 - one for each type
    schema: type[BaseModel], loc: Loc, kinds: set[str], value: object, lines: str | None
) -> tuple[str, str, TextChange | None]:
    """(expected type in words, example or hint how to write it, change that fixes it or None)."""
    if "bool_type" in kinds:
        meant = corrections.flag(value)
        if meant is None:
            return "`true` or `false`", "write it without quotes", None
        return "`true` or `false`", f"write `{str(meant).lower()}` without quotes", SetValue(meant)
    if "string_type" in kinds:
        return _text_wanted(loc, value)
    if kinds & {"tuple_type", "list_type"}:
        return _list_wanted(schema, loc, value, lines)
    if kinds & {"int_type", "int_from_float"} and "float_type" not in kinds:
        return _count_wanted(loc, value)
    if kinds & {"float_type", "int_type", "int_from_float"}:
        number = corrections.number(value, "value")
        if number is not None:
            return "a number", f"write {quote(number)}", SetValue(number)
        return "a number", "write only the number, e.g. `0.2`", None
    if isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        return "a mapping of fields", "write its fields without dashes", RemoveDashes()
    return "a mapping of fields", "", None


def _count_wanted(loc: Loc, value: object) -> tuple[str, str, TextChange | None]:
    whole = corrections.whole_number(value)
    if whole is None:
        return "a whole number", _count_hint(value), None
    if loc[-1] == "year" and whole < 100:  # noqa: PLR2004 - two digits
        return "a whole number", f"write all four digits, as in `{2000 + whole}`", None
    return "a whole number", f"write `{whole}`", SetValue(whole)


def _text_wanted(loc: Loc, value: object) -> tuple[str, str, TextChange | None]:
    if isinstance(value, dict):
        return "text", "write one text", None
    if isinstance(value, list):
        alone = value[0] if len(value) == 1 and isinstance(value[0], str) else None
        if alone is None and loc[:1] == ("rows",):
            return "text", "write a row for each item", None
        if alone is None:
            return "text", "write one text, without brackets and dashes", None
        return "text", f"write {quote(alone)}", SetValue(alone)
    written = value.text if isinstance(value, Real) else quote(value).strip("`")
    if _target(loc) is not None and isinstance(value, bool):  # `natural_languages: [no]` in other programs
        return "text", f'put quotes around it: `"{written}"`', None
    return "text", f'put quotes around it: `"{written}"`', SetValue(written)


def _list_wanted(
    schema: type[BaseModel], loc: Loc, value: object, lines: str | None
) -> tuple[str, str, TextChange | None]:
    if isinstance(value, dict):
        return _list_of_mappings(introspect.annotation_at(schema, (*loc, 0)), value)
    if not isinstance(value, str):
        return "a list", f"write `[{quote(value).strip('`')}]`", SetValue([value])
    if loc[-1] in _COUNTED_LISTS and (count := re.match(r"([0-9]+) ?\+?", value)) is not None:
        return "a list", f"for a number alone, write `{_COUNTED_LISTS[str(loc[-1])]}: {count[1]}`", None
    listed = corrections.items(lines or value) or [value]
    if loc[-1] == "authors" and len(listed) == 1:
        listed = re.split(r" (?:and|&) ", value)
        return "a list", f"write {quote('[' + ', '.join(listed) + ']')}", SetValue(listed)
    if len(listed) == 1 or lines is not None or loc[-1] in _SPLIT_BY_COMMAS:
        return "a list", f"write {quote('[' + ', '.join(listed) + ']')}", SetValue(listed)
    return "a list", "write `[a, b]`, with a comma between two items", None


def _list_of_mappings(
    item: Any,  # noqa: ANN401 - a type
    value: dict[str, object],
) -> tuple[str, str, TextChange | None]:
    """The mapping `value` in place of a list of items of the type `item`."""
    if introspect.schema_in(item) is None:
        return "a list", "write `[a, b]`, or each item on its own line: `- a`", None
    first = next(iter(value), "id")
    if value and all(isinstance(below, dict) for below in value.values()):
        name = next(iter(introspect.fields(item)))
        return "a list", f"write `- {{{name}: {first}, ...}}` in place of `{first}: {{...}}`, and so on", None
    mend = f"write a dash before its first field, `- {first}: ...`, and two more spaces before the others"
    return "a list", mend, MakeItem()


# List -> field for its length alone.
_COUNTED_LISTS: Final = {
    "natural_languages": "natural_language_count",
    "programming_languages": "programming_language_count",
}
# Lists whose items have no commas in them.
_SPLIT_BY_COMMAS: Final = frozenset({*ID_TARGETS, "modalities", "unverified"})
_THOUSANDS_LETTER: Final = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?) ?([kKmM])(?: tokens?)?\s*\Z")


def _count_hint(value: object) -> str:
    if isinstance(value, str) and (match := _THOUSANDS_LETTER.match(value)) is not None:
        power = {"k": 1, "m": 2}[match[2].lower()]
        thousands, binary = (int(float(match[1]) * base**power) for base in (1000, 1024))
        return f"write all digits: `{thousands}`, or `{binary}` if the source counts in 1024s"
    return "write only the number, e.g. `2048`"


def type_name(value: object) -> str:
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


def _pattern(schema: type[BaseModel], loc: Loc, value: str, pattern: str) -> Mistake:
    if pattern not in _ID_PATTERNS:
        better = _BY_FIELD[str(loc[-1])](value) if loc and loc[-1] in _BY_FIELD else None
        mend = f"; write {quote(better)}" if better is not None else ""
        message = f"{quote(value)} does not have the form of this field{_described(schema, loc)}{mend}"
        return Mistake("invalid-value", message, SetValue(better) if better is not None else None)
    if pattern == ID_PATTERN:
        better, wanted = slug(value), "lower-case letters, digits, `.` and `-`"
    else:
        better, wanted = _ID_PATTERNS[pattern](value)
    if _target(loc) and _EAST_ASIAN_SIGN.search(value):
        plain = _EAST_ASIAN_SIGN.sub(lambda sign: _SIGNS[sign[1]], value)
        return Mistake(
            "wrong-type", f"{quote(value)} has signs that are not those of YAML; write {quote(plain)}"
        )
    if _target(loc):  # the catalogue knows what it means; see `validate.runner`
        better = ""
    own = better and better != value
    mend = f"; write {quote(better)}" if own else ""
    at_key = bool(loc) and loc[-1] == value and pattern == ID_PATTERN
    change = None
    if own and _NAME.match(value):
        change = RenameKey(better) if at_key else SetValue(better)
    return Mistake("id-form", f"{quote(value)} is not an id ({wanted}){mend}", change)


_BY_FIELD: Final[dict[str, Callable[[object], str | None]]] = {
    "currency": corrections.currency,
    "method_version": lambda value: re.sub(r"\A[vV](?:ersion )?\.?\s*(?=[0-9])", "", str(value)),
}


_SIGNS: Final = {"\uff0c": ", ", "\u3001": ", ", "\uff1b": ", ", "\uff1a": ": "}
_EAST_ASIAN_SIGN: Final = re.compile(rf"\s*([{''.join(_SIGNS)}])\s*")
_NAME: Final = re.compile(r"[\w .()+/@-]+\Z")  # an id written as a name, not a piece of YAML


def _target(loc: Loc) -> str | None:
    """Folder or vocabulary that ids in the field at `loc` refer to; None for an id of the entry itself."""
    names = [step for step in loc if isinstance(step, str)]
    return ID_TARGETS.get(names[-1]) if names else None


def reference_in(loc: Loc, mistake: Mistake, value: object) -> tuple[str, str] | None:
    """(folder or vocabulary, text) of a text that should be an id of the catalogue and is not; else None."""
    to = _target(loc) if mistake.rule == "id-form" else None
    return (to, str(value)) if to else None


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

# Words that contributors write for a value of a vocabulary, by field.
_OTHER_WORDS: Final = {
    "kind": {
        "arxiv": "paper",
        "blog": "article",
        "blogpost": "article",
        "github": "repository",
        "huggingface": "model-card",
        "preprint": "paper",
        "techreport": "paper",
        "technicalreport": "paper",
        "tweet": "website",
        "x": "website",
    },
    "relationship": {
        "competitor": "rival",
        "independent": "third-party",
        "own": "developer",
        "self": "developer",
        "selfreported": "developer",
        "vendor": "developer",
    },
    "decoding": {
        "argmax": "greedy",
        "deterministic": "greedy",
        "nucleus": "sampling",
        "random": "sampling",
        "topk": "sampling",
        "topp": "sampling",
    },
    "status": {"ok": "valid", "retracted": "withdrawn"},
    "better": {"max": "higher", "maximise": "higher", "min": "lower", "minimise": "lower"},
    "unit": {"%": "percent", "$": "usd", "s": "seconds"},
}


# Meanings that a message adds to the values of a vocabulary, by field.
_MEANINGS: Final = {
    "relationship": {
        "developer": "made the model or the method of the row",
        "rival": "proposes another one",
        "benchmark-authors": "made the benchmark",
        "third-party": "none of these",
        "this-project": "this catalogue",
    },
}
_TEMPERATURE: Final = re.compile(r"(?:t|temp|temperature)\s*[=:]?\s*([0-9]+(?:\.[0-9]+)?)\Z", re.IGNORECASE)


def _listed_values(allowed: list[str], field: str) -> str:
    """The values of a vocabulary for a message, with their meanings where these are not clear."""
    meanings = _MEANINGS.get(field, {})
    if not set(allowed) <= meanings.keys():
        return quoted_list(allowed, last="and")
    return ", ".join(f"{quote(word)} ({meanings[word]})" for word in allowed)


def _not_among(schema: type[BaseModel], loc: Loc, value: object) -> Mistake:
    allowed = [str(literal) for literal in introspect.literals(introspect.annotation_at(schema, loc))]
    words = _listed_values(allowed, str(loc[-1]) if loc else "")
    stated = _TEMPERATURE.match(value) if loc[-1:] == ("decoding",) and isinstance(value, str) else None
    if stated is not None:
        meant = "sampling" if float(stated[1]) else "greedy"
        mend = f"write {quote(meant)}, and `temperature: {stated[1]}` beside it"
        return Mistake("invalid-value", f"{quote(value)} is not allowed here; {mend}")
    if (same := corrections.one_of(value, allowed)) is not None:
        return Mistake(
            "invalid-value", f"{quote(value)} is not allowed here; write {quote(same)}", SetValue(same)
        )
    other = _OTHER_WORDS.get(str(loc[-1]), {}).get(corrections.plain_word(value)) if loc else None
    near = other if other in allowed else None
    if near is None and isinstance(value, str):
        near = NearestName(allowed).find(value)
    hint = f"did you mean {quote(near)}? Allowed" if near else "allowed"
    return Mistake("invalid-value", f"{quote(value)} is not allowed here; {hint} values: {words}")


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
