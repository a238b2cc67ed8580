"""Read formatted text without a YAML parser, which takes a third of its time.

Only the forms that the formatter writes are known here, and little is checked: who prints the value again and
gets the same text has the proof that it is the value of that text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Final

from catalog.entries.yaml_reader import parse_scalar

_MOST_CHARACTERS: Final = 200_000  # so that there cannot be more nodes than YAML files may have
_MOST_LEVELS: Final = 20
_MOST_OF_A_KEY: Final = 200  # characters; YAML ends at 1024
# Characters that start a line in some reader, or that no YAML file may have.
_OTHER: Final = re.compile("[^\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_IN_BRACKETS: Final = re.compile(r"[^,\[\]{}]+")
_KEY: Final = re.compile(r"""([^\s"'\[\]{},:#][^"'\[\]{},:#]*|"[^"\\]+"):(?: |\Z)""")
_CLOSING: Final = {"[": "]", "{": "}"}


class _OtherForm(Exception):  # noqa: N818 - a signal inside this module, never an error of the caller
    """The text has a form that is not known here."""


def quick_value(text: str) -> dict[str, Any] | None:
    """A value whose formatted text may be `text`, below comments at its top; None if there is none."""
    if len(text) > _MOST_CHARACTERS or not text.endswith("\n") or _OTHER.search(text):
        return None
    lines = text[:-1].split("\n")
    first = next((i for i, line in enumerate(lines) if not line.startswith("#")), len(lines))
    try:
        value, end = _mapping(lines, first, 0)
    except (_OtherForm, IndexError):
        return None
    return value if end == len(lines) and value else None


def _block(lines: list[str], at: int, indent: int) -> tuple[Any, int]:
    """(value of the mapping or list in the lines from `at`, number of the line after it)."""
    if indent > 2 * _MOST_LEVELS:
        raise _OtherForm
    value, end = (_list if lines[at].startswith("- ", indent) else _mapping)(lines, at, indent)
    if end == at:  # nothing stands there
        raise _OtherForm
    return value, end


def _mapping(lines: list[str], at: int, indent: int) -> tuple[dict[str, Any], int]:
    margin, values = " " * indent, {}
    while at < len(lines) and lines[at].startswith(margin) and (match := _KEY.match(lines[at], indent)):
        values[_key(match)], at = _value(lines, at, match.end(), indent)
    return values, at


def _list(lines: list[str], at: int, indent: int) -> tuple[list[Any], int]:
    start, values = " " * indent + "- ", []
    inside = indent + 2
    while at < len(lines) and lines[at].startswith(start):
        line = lines[at]
        if line[inside : inside + 1] not in _CLOSING and _KEY.match(line, inside):
            lines[at] = " " * inside + line[inside:]
            value, at = _mapping(lines, at, inside)
        else:
            value, at = _value(lines, at, inside, indent)
        values.append(value)
    return values, at


def _value(lines: list[str], at: int, column: int, indent: int) -> tuple[Any, int]:
    """(value that starts at `column` of the line `at`, number of the line after it)."""
    text = lines[at][column:]
    at += 1
    if not text:
        return _block(lines, at, indent + 2)
    if text in {">", ">-"}:
        words, margin = [], " " * (indent + 2)
        while at < len(lines) and lines[at].startswith(margin):
            words.append(lines[at][indent + 2 :])
            at += 1
        return " ".join(words) + ("\n" if text == ">" else ""), at
    closing = _CLOSING.get(text[0])
    if closing is None:
        return _scalar(text), at
    while text[-1] != closing:  # the rest is on further lines
        text = f"{text} {lines[at].lstrip()}"
        at += 1
    value, end = _in_brackets(text, 0, 0)
    if end != len(text):
        raise _OtherForm
    return value, at


def _in_brackets(text: str, at: int, level: int) -> tuple[Any, int]:
    """(value of the mapping, list or scalar at the index `at` of `text`, index after it)."""
    if level > _MOST_LEVELS:
        raise _OtherForm
    start = text[at]
    closing = _CLOSING.get(start)
    if closing is None:
        if start in "\"'":
            end = text.index(start, at + 1) + 1 if start in text[at + 1 :] else len(text)
        else:
            match = _IN_BRACKETS.match(text, at)
            end = match.end() if match else at
        return _scalar(text[at:end]), end
    mapping: dict[str, Any] = {}
    items: list[Any] = []
    at += 1
    while text[at] != closing:
        if (mapping or items) and text.startswith(", ", at):
            at += 2
        if start == "{":
            key = _KEY.match(text, at)
            if key is None:
                raise _OtherForm
            mapping[_key(key)], at = _in_brackets(text, key.end(), level + 1)
        else:
            item, at = _in_brackets(text, at, level + 1)
            items.append(item)
    return mapping if start == "{" else items, at + 1


def _key(match: re.Match[str]) -> str:
    key = match[1]
    if len(key) > _MOST_OF_A_KEY:
        raise _OtherForm
    return key if key[0] != '"' else key[1:-1]


@lru_cache(maxsize=4096)
def _scalar(text: str) -> Any:  # noqa: ANN401 - whatever YAML can say
    if text[0] in "\"'":
        if text[-1] != text[0] or "\\" in text:
            raise _OtherForm
        return text[1:-1]
    return parse_scalar(text)
