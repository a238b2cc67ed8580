"""Write scalars: without quotes if every YAML parser reads the same value, otherwise in quotes."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

import yaml

from catalog.entries import yaml_reader

_INDICATORS: Final = frozenset("-?:,[]{}#&*!|>'\"%@`=<~")
_UNSEEN: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})
_ELSEWHERE: Final = re.compile(r"0o[0-7]+\Z|[yYnN]\Z")  # numbers and switches of other versions of YAML
_TEXT_TAGS: Final = frozenset({"tag:yaml.org,2002:str", "tag:yaml.org,2002:timestamp"})
_ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_BYTE, _WORD = 0xFF, 0xFFFF


def format_scalar(value: object, *, inside: bool) -> str:
    """YAML text of `value` on one line; with `inside` (brackets), text with a comma gets quotes."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, yaml_reader.Real):
        return value.text
    if isinstance(value, str):
        return value if _plain(value, inside=inside) and not _means_more(value) else in_quotes(value)
    return str(value)


def format_key(text: str, *, inside: bool) -> str:
    """YAML text of a mapping key; keys are always read as text, so `true` needs no quotes."""
    return text if _plain(text, inside=inside) else in_quotes(text)


def in_quotes(text: str) -> str:
    """`text` in double quotes, or in single quotes if that avoids escaping `"` or backslashes."""
    seen = all(map(is_printable, text))
    if seen and ('"' in text or "\\" in text) and "'" not in text:
        return f"'{text}'"
    return (
        '"'
        + "".join(_ESCAPES.get(char) or (char if is_printable(char) else _escape(char)) for char in text)
        + '"'
    )


def is_printable(char: str) -> bool:
    """True if `char` can stand in YAML text without an escape; False for a line break."""
    return (" " <= char <= "~") or (char > "~" and unicodedata.category(char) not in _UNSEEN)


def _escape(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    code = ord(char)
    if code <= _BYTE:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= _WORD else f"\\U{code:08x}"


def _plain(text: str, *, inside: bool) -> bool:
    """True if `text` can be written without quotes."""
    if not text or text[0] in _INDICATORS or text != text.strip() or text.startswith("..."):
        return False
    if ": " in text or " #" in text or text.endswith(":") or not all(map(is_printable, text)):
        return False
    return not inside or not any(char in text for char in ",[]{}?")  # at `?` too without libyaml


def _means_more(text: str) -> bool:
    """True if some YAML parser would read `text` without quotes as a number, a date or another type."""
    if not isinstance(yaml_reader.parse_scalar(text, (0, 0)), str) or _ELSEWHERE.match(text):
        return True
    resolvers = yaml.SafeLoader.yaml_implicit_resolvers.get(text[0], [])
    return any(tag not in _TEXT_TAGS and pattern.match(text) for tag, pattern in resolvers)
