"""Texts of a catalogue in another language: of notes, reasons and stages, as entries write them.

A text with names in braces stands for all texts of its form:

    "The licence is printed as “{name}”.": "许可证写作“{name}”。"
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NAME: Final = re.compile(r"\{(\w+)\}")


class EntryTexts:
    """Translations of texts, found by the text; each one that was found is kept in memory."""

    def __init__(self, table: Mapping[str, str]) -> None:
        # Differs for any two tables, "" for an empty one.
        self.digest = sha256(repr(sorted(table.items())).encode()).hexdigest()[:8] if table else ""
        self._known = {text: words for text, words in table.items() if not _NAME.search(text)}
        forms = [text for text in table if _NAME.search(text)]
        # The one with the most words of its own first: it fits the fewest texts.
        forms.sort(key=lambda text: -len(_NAME.sub("", text)))
        self._forms = [(_pattern(text), table[text]) for text in forms]
        beginnings = {text.partition("{")[0] for text in forms}
        self._beginnings = re.compile("|".join(map(re.escape, sorted(beginnings)))) if beginnings else None

    def __bool__(self) -> bool:
        """True if there are any translations."""
        return bool(self._known or self._forms)

    def translation(self, text: str) -> str:
        """`text` in the other language; `text` itself if it has no translation."""
        known = self._known.get(text)
        if known is not None:
            return known
        if self._beginnings is None or not self._beginnings.match(text):
            return text
        words = next(self._fitting(text), text)
        self._known[text] = words
        return words

    def _fitting(self, text: str) -> Iterator[str]:
        for pattern, words in self._forms:
            fit = pattern.fullmatch(text)
            if fit:
                values = fit.groupdict()
                yield _NAME.sub(lambda name, values=values: values.get(name[1], name[0]), words)  # type: ignore[misc]


def _pattern(text: str) -> re.Pattern[str]:
    """Pattern of all texts of the form of `text`, with a group for each name in braces."""
    pieces = _NAME.split(text)  # text, name, text, name ... text
    groups = [f"(?P<{piece}>.+?)" if i % 2 else re.escape(piece) for i, piece in enumerate(pieces)]
    return re.compile("".join(groups))


NO_TEXTS: Final = EntryTexts({})
"""A catalogue without translations of its own."""
