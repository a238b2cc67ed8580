"""Formatter of entry files: key order, quotes and line breaks; values and comments do not change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from pydantic import ValidationError

from catalog.entries import yaml_reader
from catalog.entries.formatter.parse import NotPlainError, parse_tree, tree_of, value
from catalog.entries.formatter.print import print_tree
from catalog.entries.formatter.quick_parse import quick_value
from catalog.entries.real import Real

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pydantic import BaseModel

    from catalog.entries.diagnostics import Diagnostic
    from catalog.entries.formatter.parse import YamlTree
    from catalog.entries.yaml_reader import Document

__all__ = [
    "Read",
    "edit_entry",
    "equal_values",
    "fits_schema",
    "format_entry",
    "formatted_value",
    "is_printed",
    "replace_texts",
]


_HEAD: Final = re.compile("(?:#[^\n\r\x85\u2028\u2029]*\n)*")  # comments at the top of a file
Read: TypeAlias = "tuple[Document | None, list[Diagnostic]]"
"""Result of `yaml_reader.read`."""


def format_entry(
    path: str, data: bytes, schema: type[BaseModel], read: Read | None = None
) -> tuple[bytes, list[Diagnostic]]:
    """(formatted `data`, []), or (unchanged `data`, diagnostics) if `data` is invalid; `schema` is its type.

    The result is parsed again; if its values or comments would differ from those of `data` (for example
    because of a key too long for YAML), `data` is returned unchanged. Formatting twice changes nothing
    more. `read` is the result of `yaml_reader.read` for `data`, if it is known.
    """
    document, problems = read or yaml_reader.read(path, data)
    if document is None or problems or not isinstance(document.value, dict):
        return data, problems
    if is_printed(data, document.value, schema):
        return data, []
    return _printed_anew(path, data, document, schema), []


def _printed_anew(path: str, data: bytes, document: Document, schema: type[BaseModel]) -> bytes:
    """Formatted `data`, or `data` if that would change its values or comments."""
    try:
        tree = parse_tree(data.decode("utf-8-sig"))
    except NotPlainError:
        return data
    new = print_tree(tree, schema).encode()
    if new == data:
        return data
    again, lost = yaml_reader.read(path, new)
    if again is None or lost or not equal_values(document.value, again.value):
        return data
    if sorted(tree.comments()) != sorted(parse_tree(new.decode()).comments()):
        return data
    return new


def is_printed(data: bytes, content: Mapping[str, Any], schema: type[BaseModel]) -> bool:
    """True if `data` is the formatted text of its value `content`, below comments at its top at most.

    False for all other files, also formatted ones with more comments: `format_entry` tells these apart.
    The printed text has no other comment and no anchor, so text that is equal to it has none either.
    """
    text = data.decode()
    match = _HEAD.match(text)
    head = [line.rstrip() for line in match[0].split("\n")[:-1]] if match else ()
    return print_tree(tree_of(content, head), schema) == text


def formatted_value(data: bytes, schema: type[BaseModel]) -> dict[str, Any] | None:
    """Value of `data` if it is surely formatted, without comments but at its top; None if it may not be.

    It is the value that `yaml_reader.read` finds, three times as fast, but without positions.
    """
    try:
        content = quick_value(data.decode())
    except UnicodeDecodeError:
        return None
    return content if content is not None and is_printed(data, content, schema) else None


def fits_schema(
    path: str,
    data: bytes,
    schema: type[BaseModel],
    read: Read | None = None,
    *,
    is_valid: bool | None = None,
) -> bool:
    """False if `data` is valid YAML that breaks `schema` or has fields without a value.

    Such a file must not be formatted: a mistake such as `percent: 61,6` would be written as YAML read it.
    True for `data` that is no valid YAML, which `format_entry` reports itself. `read` as there; `is_valid`
    says if the value is one of `schema`, if that is known.
    """
    document, problems = read or yaml_reader.read(path, data)
    if document is None or problems:
        return True
    if is_valid is None:
        try:
            schema.model_validate(document.value)
        except ValidationError:
            return False
    return is_valid is not False and not _has_empty(document.value)


def _has_empty(part: Any) -> bool:  # noqa: ANN401 - whatever YAML can say
    """True if some value in `part` is missing, as in `note:` with nothing after it."""
    if isinstance(part, dict):
        return any(map(_has_empty, part.values()))
    if isinstance(part, list):
        return any(map(_has_empty, part))
    return part is None


def replace_texts(
    path: str, data: bytes, replacements: Iterable[tuple[tuple[int, int], tuple[int, int], str]]
) -> bytes | None:
    """`data` with texts replaced; each replacement is (start, end, new text).

    Start and end are (line, column) from 0. All other bytes stay. None if the result is no valid YAML.
    """
    text = data.decode("utf-8-sig")
    lines = [0, *(match.end() for match in yaml_reader.LINE_BREAK.finditer(text))]
    parts = []
    done = 0
    for (line, column), (last_line, last_column), new in sorted(replacements):
        parts += [text[done : lines[line] + column], new]
        done = lines[last_line] + last_column
    new_text = "".join([*parts, text[done:]])
    edited = (b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b"") + new_text.encode()
    document, problems = yaml_reader.read(path, edited)
    return edited if document is not None and not problems else None


def edit_entry(
    path: str, data: bytes, schema: type[BaseModel], change: Callable[[YamlTree], None]
) -> bytes | None:
    """New content of an entry file: `data` with its YAML tree edited by `change`, then formatted.

    None if the file uses YAML that the formatter does not support (such as anchors), or if the written
    text would not be parsed as the edited tree. `data` must be valid YAML with a mapping at its top.
    """
    try:
        tree = parse_tree(data.decode("utf-8-sig"))
    except NotPlainError:
        return None
    change(tree)
    new = print_tree(tree, schema).encode()
    again, lost = yaml_reader.read(path, new)
    well = again is not None and not lost and equal_values(value(tree.root), again.value)
    return new if well and sorted(tree.comments()) == sorted(parse_tree(new.decode()).comments()) else None


def equal_values(one: Any, other: Any) -> bool:  # noqa: ANN401 - whatever YAML can say
    """True if YAML values are equal, in any order of keys; `32.90` differs from `32.9`, `1` from `true`."""
    if isinstance(one, dict):
        return (
            isinstance(other, dict)
            and one.keys() == other.keys()
            and all(equal_values(below, other[key]) for key, below in one.items())
        )
    if isinstance(one, list):
        return isinstance(other, list) and len(one) == len(other) and all(map(equal_values, one, other))
    if isinstance(one, Real):
        return isinstance(other, Real) and one.text == other.text
    return type(one) is type(other) and one == other
