"""Write scalars: without quotes if every YAML parser reads the same value, otherwise in quotes."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

import yaml

from catalog.entries import yaml_reader
from catalog.entries.real import Real

_INDICATORS: Final = frozenset("-?:,[]{}#&*!|>'\"%@`=<~")
_INSIDE: Final = frozenset(",[]{}?")  # end a text in brackets; `?` only without libyaml
_UNSEEN: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})
# Numbers and switches of YAML 1.1 and 1.2 that PyYAML takes for text.
_ELSEWHERE: Final = re.compile(
    r"(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|[yYnN])\Z"
)
_TEXT_TAG: Final = "tag:yaml.org,2002:str"
_DATE: Final = frozenset({"tag:yaml.org,2002:timestamp"})
_ANOTHER: Final = frozenset({"another"})
# Most texts: without the characters for which there are rules.
_PLAIN: Final = re.compile(r"[A-Za-z0-9_/(][^\x00-\x1f\x7f-\U0010ffff:#,\[\]{}?]*(?<! )\Z")
_ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_BYTE, _WORD = 0xFF, 0xFFFF


def format_scalar(value: object, *, inside: bool, date: bool = False) -> str:
    """YAML text of `value` on one line; with `inside` (brackets), text with a comma gets quotes.

    With `date`, the field is for a date, which other YAML parsers may read as a date.
    """
    if isinstance(value, str):
        return _format_text(value, inside, date)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Real):
        return value.text
    return str(value)


@lru_cache(maxsize=4096)  # ids and common values come again and again
def _format_text(text: str, inside: bool, date: bool) -> str:  # noqa: FBT001 - names would cost more than the rest
    types = _other_types(text) if _plain(text, inside=inside) else _ANOTHER
    return text if not types or (date and types == _DATE) else in_quotes(text)


@lru_cache(maxsize=4096)
def format_key(text: str, *, inside: bool, field: bool) -> str:
    """YAML text of a mapping key; quoted if another YAML parser would not read it as text.

    The name of a `field` of the schema, such as `on`, is not quoted for that.
    """
    return text if _plain(text, inside=inside) and (field or not _other_types(text)) else in_quotes(text)


def in_quotes(text: str) -> str:
    """`text` in double quotes, or in single quotes if that avoids escaping `"` or backslashes."""
    if are_printable(text):
        if '"' not in text and "\\" not in text:
            return f'"{text}"'
        if "'" not in text:
            return f"'{text}'"
    return (
        '"'
        + "".join(_ESCAPES.get(char) or (char if is_printable(char) else _escape(char)) for char in text)
        + '"'
    )


def is_printable(char: str) -> bool:
    """True if `char` can stand in YAML text without an escape; False for a line break."""
    return (" " <= char <= "~") or (char > "~" and unicodedata.category(char) not in _UNSEEN)


def are_printable(text: str) -> bool:
    """True if all characters of `text` are printable, as of `is_printable`."""
    return (text.isascii() and text.isprintable()) or all(map(is_printable, text))


def _escape(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    code = ord(char)
    if code <= _BYTE:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= _WORD else f"\\U{code:08x}"


def _plain(text: str, *, inside: bool) -> bool:
    """True if `text` can be written without quotes."""
    if _PLAIN.match(text):
        return True
    if not text or text[0] in _INDICATORS or text != text.strip() or text.startswith("..."):
        return False
    if ": " in text or " #" in text or text.endswith(":") or not are_printable(text):
        return False
    return not inside or _INSIDE.isdisjoint(text)


def _other_types(text: str) -> frozenset[str]:
    """Types other than text as which some YAML parser would read `text` without quotes; tags of YAML."""
    resolvers = yaml.SafeLoader.yaml_implicit_resolvers.get(text[0], [])
    tags = {str(tag) for tag, pattern in resolvers if tag != _TEXT_TAG and pattern.match(text)}
    if not isinstance(yaml_reader.parse_scalar(text), str) or _ELSEWHERE.match(text):
        tags |= _ANOTHER
    return frozenset(tags)
