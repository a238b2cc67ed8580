"""Names of the columns of sortable tables, as the scripts of a page take them from its heads."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

_KINDS: Final = frozenset({"board", "piece-table", "sortable"})  # those that grow can be sorted


class ColumnNames(HTMLParser):
    """The names of the columns of each table that can be sortable; "" for a column that never is."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tables: list[list[str]] = []
        self._within = self._in_head = False
        self._column: str | None = None  # the name that the page gives the column
        self._fixed = False
        self._text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "table":
            self._within = not _KINDS.isdisjoint((given.get("class") or "").split())
            if self._within:
                self.tables.append([])
        elif tag == "thead":
            self._in_head = self._within
        elif tag == "th" and self._in_head:
            self._column, self._text, self._fixed = given.get("data-column"), "", "data-fixed" in given

    def handle_endtag(self, tag: str) -> None:
        if tag == "th" and self._in_head:
            name = self._column or "-".join(re.findall("[a-z0-9]+", self._text.lower()))
            self.tables[-1].append("" if self._fixed else name)
        elif tag == "thead":
            self._in_head = False

    def handle_data(self, data: str) -> None:
        self._text += data
