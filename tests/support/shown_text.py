"""Text of a page that readers see or hear, without code, ids and addresses."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Final

_ATTRIBUTES: Final = ("alt", "aria-description", "aria-label", "content", "placeholder", "title")
_UNSEEN: Final = frozenset({"code", "pre", "script", "style", "template", "textarea"})


class ShownText(HTMLParser):
    """The texts of a page, in its order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._unseen: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen.append(tag)
        self.texts += [value for name, value in attrs if name in _ATTRIBUTES and value]

    def handle_endtag(self, tag: str) -> None:
        if self._unseen and self._unseen[-1] == tag:
            self._unseen.pop()

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.texts.append(data)
