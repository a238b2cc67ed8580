"""Text of strangers in a report: escaped and shortened, for a terminal or for Markdown."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from catalog.entries.characters import looks
from catalog.entries.text import escape_invisible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SPACES: Final = re.compile(r"(?<= ) +|^ +| +$")
_BARE: Final = re.compile(r"[\w.,/@+:%()-]+\Z")
_NOTHING: Final = "nothing"
_AROUND: Final = 24  # characters shown before and after a difference in a long text
_LONG_TEXT: Final = 80  # characters; of a longer text only the words that differ are shown
_MOST_WORDS: Final = 400  # of a text that is compared by words
_WORDS_AROUND: Final = 4  # words shown before and after words that differ


@dataclass(frozen=True, slots=True)
class Detail:
    """Limits of a report: numbers of what a line shows; None for no limit."""

    characters: int | None  # of a value
    rows: int | None  # that were added or deleted
    same_rows: int | None  # that were changed in the same way
    ranks: int | None  # of a leaderboard: a newcomer at the top moves all others by one


WHOLE: Final = Detail(None, None, None, None)
LONG: Final = Detail(600, None, 24, 6)
SHORT: Final = Detail(160, 24, 24, 6)


class TextStyle:
    """Plain text for a terminal: one line each, values with spaces in quotes."""

    def __init__(self, detail: Detail) -> None:
        self.detail = detail

    def name(self, text: str, most: int = 0) -> str:
        """A name or an id, shortened to `most` characters, else as values are."""
        return self._inline(self._cut(text, most))

    def value(self, value: Any) -> str:  # noqa: ANN401 - JSON
        """A value; "nothing" for None."""
        return self._value(value_text(value), value)

    def change(self, before: Any, after: Any) -> str:  # noqa: ANN401 - JSON
        """Two values with an arrow between; of long texts the part around their difference."""
        was, is_ = value_text(before), value_text(after)
        longest = self.detail.characters
        if longest is not None and before is not None and after is not None:
            if isinstance(before, str) and isinstance(after, str):
                was, is_ = differing_words(was, is_)
            was, is_ = around_difference(was, is_, longest)
        return f"{self._value(was, before)} -> {self._value(is_, after)}{_look_alike(was, is_)}"

    def title(self, text: str) -> str:
        """Title of a section."""
        return f"\n{text}"

    def line(self, text: str) -> str:
        """A line of a section."""
        return f"  {text}"

    def marked(self, text: str) -> str:
        """A line of a section that deserves a second look."""
        return f"! {text}"

    def strong(self, text: str) -> str:
        """Words of ours that stand out."""
        return text

    def _value(self, text: str, value: Any) -> str:  # noqa: ANN401 - JSON
        if value is None:
            return _NOTHING
        return self._quoted(self._cut(text))

    def _cut(self, text: str, most: int = 0) -> str:
        longest = self.detail.characters
        if longest is None or len(text) <= (most := most or longest):
            return text
        return f"{text[:most]}… ({len(text) - most:,} more characters)"

    def _inline(self, text: str) -> str:
        return visible(text)

    def _quoted(self, text: str) -> str:
        shown = visible(text)
        if _BARE.match(shown) and shown != _NOTHING:
            return shown
        return '"' + shown.replace('"', '\\"') + '"'


class MarkdownStyle(TextStyle):
    """Markdown: each text of a stranger is in a code span, so it is no link, mention, image or HTML."""

    def title(self, text: str) -> str:
        """Heading of a section."""
        return f"\n### {text}\n"

    def line(self, text: str) -> str:
        """An item of the section's list."""
        return f"- {text}"

    def marked(self, text: str) -> str:
        """An item of the list with a warning sign."""
        return f"- ⚠ {text}"

    def strong(self, text: str) -> str:
        """Words of ours in bold type."""
        return f"**{text}**"

    def _inline(self, text: str) -> str:
        return _code_span(visible(text))

    def _quoted(self, text: str) -> str:
        return _code_span(visible(text))


def _code_span(text: str) -> str:
    """`text` as a Markdown code span; backquotes in it cannot end the span."""
    text = text or " "
    fence = "`" * (max((len(run) for run in _runs(text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _runs(text: str) -> Iterator[str]:
    return ("".join(run) for char, run in groupby(text) if char == "`")


def _look_alike(before: str, after: str) -> str:
    """Note on the characters that differ, if the two texts look alike to a reader; else ""."""
    if (before + after).isascii() or before == after or not looks(before) & looks(after):
        return ""
    codes = [
        ", ".join(f"U+{ord(char):04X}" for char in dict.fromkeys(text) if not char.isascii())
        for text in (before, after)
    ]
    return f" (they look alike: {codes[0] or 'ASCII'} -> {codes[1] or 'ASCII'})"


def visible(text: str) -> str:
    """`text` on one line; invisible characters, unusual spaces and repeated spaces are escaped."""
    escaped = "".join(
        f"\\u{ord(char):04x}" if char != " " and unicodedata.category(char) == "Zs" else char
        for char in escape_invisible(text)
    )
    return _SPACES.sub(lambda run: "\\u0020" * len(run[0]), escaped)


def value_text(value: Any) -> str:  # noqa: ANN401 - JSON
    """A JSON value as text on one line: `true`, `a, b`, `title: X; url: Y`; "" for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and abs(value) >= 10_000:  # noqa: PLR2004 - a year has no separator
        return f"{value:,}"
    if isinstance(value, dict):
        return "; ".join(f"{name}: {_inner(inner)}" for name, inner in value.items())
    if isinstance(value, list):
        return ", ".join(map(_inner, value))
    return str(value)


def _inner(value: Any) -> str:  # noqa: ANN401 - JSON
    text = value_text(value)
    if isinstance(value, dict):
        return f"({text})"
    return f"[{text}]" if isinstance(value, list) else text


def _shared_length(before: str, after: str) -> int:
    """Number of characters that both texts start with."""
    pairs = zip(before, after, strict=False)
    return next((i for i, (one, other) in enumerate(pairs) if one != other), min(len(before), len(after)))


def around_difference(before: str, after: str, most: int) -> tuple[str, str]:
    """Both texts, without most of what they share at the start and end if one is longer than `most`."""
    if max(len(before), len(after)) <= most:
        return before, after
    start = max(0, _shared_length(before, after) - _AROUND)
    same_end = _shared_length(before[start:][::-1], after[start:][::-1])
    end = max(0, same_end - _AROUND)
    dots = "…" if start else ""
    return tuple(  # type: ignore[return-value]
        f"{dots}{text[start : len(text) - end]}{'…' if end else ''}" for text in (before, after)
    )


def differing_words(before: str, after: str) -> tuple[str, str]:
    """The words of two long texts that differ, with some before and after them; a short text whole."""
    old, new = before.split(" "), after.split(" ")
    if min(len(before), len(after)) <= _LONG_TEXT or max(len(old), len(new)) > _MOST_WORDS:
        return before, after
    groups = list(SequenceMatcher(None, old, new, autojunk=False).get_grouped_opcodes(_WORDS_AROUND))
    return (
        _excerpt(old, [(group[0][1], group[-1][2]) for group in groups]),
        _excerpt(new, [(group[0][3], group[-1][4]) for group in groups]),
    )


def _excerpt(words: Sequence[str], parts: Sequence[tuple[int, int]]) -> str:
    """Parts of a text, each from one word to before another, with dots for what is left out."""
    text = " … ".join(" ".join(words[start:end]) for start, end in parts)
    before = "… " if parts and parts[0][0] else ""
    return f"{before}{text}{' …' if parts and parts[-1][1] < len(words) else ''}"
