"""Rules about text in any field: empty values, HTML, invisible characters."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from catalog.entries.characters import MOST_MARKS, hidden_characters, most_marks
from catalog.entries.text import escape_invisible, quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.entries.schema.introspect import Loc

# HTML elements by name, since `vector<int>` and `a < b` are not HTML.
_HTML: Final = re.compile(
    r"<(?:!--|/?(?:a|abbr|audio|b|base|big|blockquote|body|br|button|canvas|center|code|details|div|em|embed|font|form"
    r"|frame|h[1-6]|head|hr|html|i|iframe|img|input|kbd|li|link|math|meta|object|ol|option|p|pre|s|script|select|small"
    r"|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|th|thead|title|tr|tt|u|ul|video)"
    r"(?:[\s/][^<>]*)?>)",
    re.IGNORECASE,
)
_MARKDOWN: Final = re.compile(r"!?\[[^\[\]]{1,80}\]\(https?://[^()\s]*\)")
_THOUSANDS: Final = 3  # digits behind a comma that may separate thousands


def text_mistakes(value: object) -> Iterator[tuple[str, Loc, str, bool]]:
    """(rule, loc, message, True if at the key) for each wrong text and each empty value in `value`."""
    rest: list[tuple[Loc, object]] = [((), value)]
    while rest:
        loc, node = rest.pop()
        if isinstance(node, dict):
            for key in node:
                for rule, message in _in_text(key):
                    yield rule, (*loc, key), message, True
            split = _numbers_split_by_commas(node)
            for key, number in split.values():
                message = f"{quote(number)} was read as two values; {write_with_point(number)}"
                yield "decimal-comma", (*loc, key), message, False
            rest += reversed([((*loc, key), below) for key, below in node.items() if key not in split])
        elif isinstance(node, list):
            rest += reversed([((*loc, i), below) for i, below in enumerate(node)])
        elif isinstance(node, str):
            for rule, message in _in_text(node):
                yield rule, loc, message, False
        if loc and (node is None or node in ({}, []) or (isinstance(node, str) and not node.strip())):
            yield "empty-value", loc, _empty(loc), False


def _numbers_split_by_commas(mapping: dict[str, object]) -> dict[str, tuple[str, str]]:
    """{second half: (key of the first half, whole number)} of numbers that YAML split at a comma.

    In brackets, YAML reads `percent: 61,6` as the field `percent: 61` and a field `6` without a value.
    """
    return {
        key: (before, f"{getattr(number, 'text', number)},{key}")
        for (before, number), (key, value) in pairwise(mapping.items())
        if value is None and key.isascii() and key.isdigit() and _is_number(number)
    }


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def write_with_point(number: str) -> str:
    """Hint for a number with a comma: "write `61.6`"; two readings for three digits, as in `1,000`."""
    point = number.replace(",", ".")
    whole, _, digits = number.partition(",")
    if len(digits) == _THOUSANDS and whole.lstrip("-") != "0":
        return f"write {quote(whole + digits)}, or {quote(point)} if the comma is a decimal comma"
    return f"write {quote(point)}"


def _in_text(text: str) -> Iterator[tuple[str, str]]:
    if (match := _HTML.search(text)) is not None:
        yield "html-in-text", f"the text contains HTML: {quote(match[0])}; write plain text"
    if (match := _MARKDOWN.search(text)) is not None:
        hint = "write plain text; links have their own fields"
        yield "html-in-text", f"the text contains a Markdown link: {quote(match[0])}; {hint}"
    if (marks := most_marks(text)) > MOST_MARKS:
        yield "hidden-character", f"{marks} accents or other marks on one letter; write at most {MOST_MARKS}"
    hidden = next(hidden_characters(text), None)
    if hidden is not None:
        name = unicodedata.name(hidden, "a control character").lower()
        yield "hidden-character", f"{quote(escape_invisible(hidden))} ({name}) is invisible; delete it"


def _empty(loc: Loc) -> str:
    if isinstance(loc[-1], int):
        return "the item is empty; write a value or delete it"
    unknown = "write the value, or delete the field if it is unknown"
    return f"{quote(loc[-1])} has no value; {unknown}"
