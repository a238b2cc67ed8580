"""Characters that nobody sees, and names that look alike to a reader."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

MOST_MARKS: Final = 8  # in a row; no language stacks more on one letter

_HIDDEN_CATEGORIES: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
# Python knows no Default_Ignorable_Code_Point: these have it, and are not of the categories above.
# https://www.unicode.org/Public/UCD/latest/ucd/DerivedCoreProperties.txt
_IGNORABLE: Final = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8"
    "\U000e0000-\U000e0fff"
)
# Blank, although Unicode has them as signs: Braille without dots, a Khitan filler, a note without a head.
_BLANK: Final = "\u2800\U00016fe4\U0001d159"
_NONCHARACTERS: Final = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
HIDING: Final = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Characters that turn the direction of text or have no width: the most usual invisible ones."""
_HIDDEN: Final = re.compile(f"[{_IGNORABLE}{_BLANK}{_NONCHARACTERS}]")
_STYLES: Final = frozenset("\ufe0e\ufe0f")  # after an emoji: as a sign, or in colours
_HAVE_STYLES: Final = frozenset("#*0123456789\u203c\u2049\u2139\u3030\u303d")  # emoji that are no symbols
_MARKS: Final = frozenset({"Mn", "Me"})


def hidden_characters(text: str) -> Iterator[str]:
    """Characters of `text` that are invisible: line breaks, and the styles of emoji, are not among them."""
    if text.isascii() and text.isprintable():
        return
    before = ""
    for char in text:
        if is_hidden(char) and not (char in _STYLES and _has_styles(before)):
            yield char
        before = char


def is_hidden(char: str) -> bool:
    """True if nobody sees `char`, wherever it is written; a line break is no such character."""
    return char != "\n" and (
        unicodedata.category(char) in _HIDDEN_CATEGORIES or _HIDDEN.match(char) is not None
    )


def _has_styles(char: str) -> bool:
    return char in _HAVE_STYLES or (bool(char) and unicodedata.category(char) in {"So", "Sm"})


def without_hidden(text: str) -> str:
    """`text` without invisible characters; line breaks stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(char for char in text if not is_hidden(char))


def most_marks(text: str) -> int:
    """Length of the longest run of combining marks, such as accents, in `text`."""
    if text.isascii():
        return 0
    longest = run = 0
    for char in text:
        run = run + 1 if unicodedata.category(char) in _MARKS else 0
        longest = max(longest, run)
    return longest


def looks(name: str) -> frozenset[str]:
    """Keys of a name: two names of which one is not plain ASCII look alike if they share a key.

    They are the skeletons of Unicode Technical Standard 39, section 4, of the name as it is and in lower
    case, both without spaces, `_` and `-`. Its rules about mixing scripts are not applied: names of models
    do mix them.
    """
    return frozenset(
        re.sub(r"[\s_-]+", "", _skeleton(text)).casefold()
        for plain in [unicodedata.normalize("NFKD", without_hidden(name))]
        for text in (plain, plain.casefold())
    )


def _skeleton(text: str) -> str:
    return "".join(map(_prototype, text))


@cache
def _prototype(char: str) -> str:
    """The character or characters that stand for all that look like `char`."""
    similar = [item["c"].replace("\u200e", "") for item in _confusables().get(char, ())]
    if len(similar) != 1:  # none, or this is the one that stands for several
        return char
    (other,) = similar
    return str(other) if len(_confusables().get(other, ())) != 1 else min(char, other)


@cache
def _confusables() -> Mapping[str, Sequence[Mapping[str, str]]]:
    """{character: [{"c": one that looks like it, ...}]}, read when a name first needs it: 900 KB of JSON."""
    from confusable_homoglyphs.confusables import confusables_data  # noqa: PLC0415 - see above

    data: Mapping[str, Sequence[Mapping[str, str]]] = confusables_data
    return data
