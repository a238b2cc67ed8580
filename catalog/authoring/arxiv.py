"""Atom feed of arXiv's export interface -> fields of `paper` and the first public day."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any, Final

ID: Final = re.compile(r"(?:arxiv:)?([0-9]{4}\.[0-9]{4,5})(?:v[0-9]+)?\Z", re.IGNORECASE)


def address(id_: str) -> str:
    """URL of the Atom feed of the paper `id_`."""
    return f"https://export.arxiv.org/api/query?id_list={id_}&max_results=1"


def paper(answer: bytes, id_: str) -> tuple[dict[str, Any], str | None]:
    """(fields of `paper`, first public day) from an Atom feed; ({}, None) if the feed has no such paper."""
    feed = _Feed()
    feed.feed(answer.decode("utf-8", "replace"))
    feed.close()
    texts = {name: " ".join(text.split()) for name, text in feed.texts.items()}
    if id_ not in texts.get("id", "") or not texts.get("title"):
        return {}, None
    authors = [" ".join(name.split()) for name in feed.authors]
    published = re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", texts.get("published", ""))
    fields: dict[str, Any] = {"title": texts["title"], "arxiv": id_}
    if published:
        fields["year"] = int(published[0][:4])
    return {**fields, "authors": authors}, published[0] if published else None


class _Feed(HTMLParser):
    """Parser of the texts of a feed's first entry; as an HTML parser, it expands no large XML entities."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: dict[str, str] = {}
        self.authors: list[str] = []
        self._entries = 0
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._entries += tag == "entry"
        self._open.append(tag)
        if self._entries == 1 and self._open[-2:] == ["author", "name"]:
            self.authors.append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Ignore an XML tag such as `<link/>`, which holds no text."""

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._entries != 1 or not self._open:
            return
        if self._open[-2:] == ["author", "name"]:
            self.authors[-1] += data
        elif self._open[-2:-1] == ["entry"]:
            self.texts[self._open[-1]] = self.texts.get(self._open[-1], "") + data
