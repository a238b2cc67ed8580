"""A page as a browser reads it: its ids, links, headings, and what is wrong with it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urljoin, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

_ADDRESSES: Final = frozenset({"href", "src", "data-plotly", "poster", "action", "srcset"})
_IDREFS: Final = frozenset({"aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers"})
_IDREF: Final = frozenset({"for", "data-copy-target"})
_VOID: Final = frozenset("area base br col embed hr img input link meta source track wbr path circle".split())  # noqa: SIM905
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass
class Seen(HTMLParser):
    """Content of a page, as a browser reads it."""

    ids: Counter[str] = field(default_factory=Counter)
    links: list[tuple[str, str]] = field(default_factory=list)  # (element and attribute, address)
    refs: list[tuple[str, str]] = field(default_factory=list)  # (attribute, id)
    outside: list[str] = field(default_factory=list)  # addresses of <a> to other hosts
    headings: list[tuple[int, str]] = field(default_factory=list)
    title: str = ""
    language: str = ""
    policy: str = ""
    referrer: str = ""  # what other sites learn of the page when a link of it is followed
    description: str = ""
    trouble: list[str] = field(default_factory=list)
    tables: int = 0
    captions: int = 0

    def __post_init__(self) -> None:
        super().__init__()
        self._within: list[str] = []
        self._in_heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if len(values) != len(attrs):
            self.trouble.append(f"<{tag}> has an attribute twice")
        if tag == "a" and "a" in self._within:
            self.trouble.append("a link in a link")
        if tag not in _VOID:
            self._within.append(tag)
        if "id" in values:
            self.ids[values["id"]] += 1
            if not values["id"] or re.search(r"\s", values["id"]):
                self.trouble.append(f"the id {values['id']!r}")
        self._refer(tag, values)
        if tag == "a" and urlsplit(values.get("href", "")).netloc:
            self.outside.append(values["href"])
        if tag in _HEADINGS:
            self.headings.append((int(tag[1]), ""))
            self._in_heading = True
        self._about(tag, values)

    def _refer(self, tag: str, values: dict[str, str]) -> None:
        for name, value in values.items():
            if name in _ADDRESSES:
                self.links.append((f"{tag} {name}", value))
            elif name in _IDREFS:
                self.refs += [(name, id_) for id_ in value.split()]
            elif name in _IDREF:
                self.refs.append((name, value))
            elif name.startswith("on"):
                self.trouble.append(f"<{tag} {name}>")

    def _about(self, tag: str, values: dict[str, str]) -> None:
        if tag == "html":
            self.language = values.get("lang", "")
        elif tag == "meta" and values.get("name") == "description":
            self.description = values["content"]
        elif tag == "meta" and values.get("name") == "referrer":
            self.referrer = values["content"]
        elif tag == "meta" and values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"]
        elif tag == "img" and "alt" not in values:
            self.trouble.append("an image without words")
        self.tables += tag == "table"
        self.captions += tag == "caption"

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID:
            return
        if tag in _HEADINGS:
            self._in_heading = False
        opened = self._within.pop() if self._within else "nothing"
        if opened != tag:
            self.trouble.append(f"</{tag}> closes <{opened}>, line {self.getpos()[0]}")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self._within.pop()

    def handle_data(self, data: str) -> None:
        if self._in_heading:
            level, text = self.headings[-1]
            self.headings[-1] = (level, text + data)
        elif "title" in self._within and "svg" not in self._within:
            self.title += data

    def close(self) -> None:
        """Read to the end."""
        super().close()
        if self._within:
            self.trouble.append(f"left open: {self._within}")


@cache
def seen(site: Path) -> dict[PurePosixPath, Seen]:
    """Every page of the site."""
    pages = {}
    for path in sorted(site.rglob("*.html")):
        page = Seen()
        page.feed(path.read_text(encoding="utf-8"))
        page.close()
        pages[PurePosixPath(path.relative_to(site).as_posix())] = page
    return pages


def few(messages: list[str]) -> list[str]:
    """Enough to see what is wrong."""
    return [*messages[:20], *([f"and {len(messages) - 20} more"] if len(messages) > 20 else [])]


@cache
def target(folder: PurePosixPath, link: str) -> tuple[str, str, str]:
    """Host, path below the site and anchor that a `link` with a path leads to from pages in `folder`."""
    parts = urlsplit(urljoin(f"/{folder}/page", link))
    return parts.netloc, unquote(parts.path).removeprefix("/"), unquote(parts.fragment)


def lost_links(pages: Mapping[PurePosixPath, Seen], site: Path) -> list[str]:
    """Links of `pages` to a file or to a place in a page that `site` does not have."""
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    lost = []
    for path, page in pages.items():
        folder = path.parent
        for kind, link in page.links:
            if link.startswith(("#", "?")) or not link:
                target_path, anchor = str(path), unquote(link.partition("#")[2])
            else:
                if urlsplit(link).scheme:
                    continue
                host, target_path, anchor = target(folder, link)
                if host:
                    continue
            if target_path not in files:
                lost.append(f"{path}: {kind} {link}: no such file")
            elif anchor:
                linked_page = pages.get(PurePosixPath(target_path))
                if linked_page is None or anchor not in linked_page.ids:
                    lost.append(f"{path}: {kind} {link}: no such place in the page")
            elif link.endswith("#"):
                lost.append(f"{path}: {kind} {link}: an anchor without a name")
    return lost
