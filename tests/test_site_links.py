"""The shipped site, page by page: every link and anchor leads somewhere, every page has what a page needs."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.projects import ROOT

MISSING: Final = PurePosixPath("404.html")
_IDREFS: Final = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers")
_VOID: Final = frozenset("area base br col embed hr img input link meta source track wbr path circle".split())  # noqa: SIM905
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_OURS: Final = "https://github.com/codellm-catalog/codellm-catalog"


@dataclass
class Seen(HTMLParser):
    """What a page holds, as a browser reads it."""

    ids: Counter[str] = field(default_factory=Counter)
    links: list[tuple[str, str]] = field(default_factory=list)  # (element and attribute, address)
    refs: list[tuple[str, str]] = field(default_factory=list)  # (attribute, id)
    outside: list[tuple[str, str]] = field(default_factory=list)  # (address, rel) of <a> to other hosts
    headings: list[tuple[int, str]] = field(default_factory=list)
    title: str = ""
    language: str = ""
    policy: str = ""
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
        self.trouble += [f"<{tag} {name}>" for name in values if name.startswith("on")]
        if tag == "a" and "a" in self._within:
            self.trouble.append("a link in a link")
        if tag not in _VOID:
            self._within.append(tag)
        if "id" in values:
            self.ids[values["id"]] += 1
            if not values["id"] or re.search(r"\s", values["id"]):
                self.trouble.append(f"the id {values['id']!r}")
        self.links += [
            (f"{tag} {name}", values[name])
            for name in ("href", "src", "data-plotly", "poster", "action", "srcset")
            if name in values
        ]
        self.refs += [(name, each) for name in _IDREFS for each in values.get(name, "").split()]
        self.refs += [(name, values[name]) for name in ("for", "data-copy-target") if name in values]
        if tag == "a" and urlsplit(values.get("href", "")).netloc:
            self.outside.append((values["href"], values.get("rel", "")))
        if tag in _HEADINGS:
            self.headings.append((int(tag[1]), ""))
            self._in_heading = True
        self._about(tag, values)

    def _about(self, tag: str, values: dict[str, str]) -> None:
        if tag == "html":
            self.language = values.get("lang", "")
        elif tag == "meta" and values.get("name") == "description":
            self.description = values["content"]
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


@pytest.fixture(name="pages")
def pages_of_the_site(built_site: Path) -> dict[PurePosixPath, Seen]:
    """Read once a worker."""
    return seen(built_site)


def few(found: list[str]) -> list[str]:
    """Enough to see what is wrong."""
    return [*found[:20], *([f"and {len(found) - 20} more"] if len(found) > 20 else [])]


# --- Links -----------------------------------------------------------------------------------------


def test_every_link_and_anchor_leads_somewhere(pages: dict[PurePosixPath, Seen], built_site: Path) -> None:
    files = {path.relative_to(built_site).as_posix() for path in built_site.rglob("*") if path.is_file()}
    lost = []
    for path, page in pages.items():
        for kind, link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = urlsplit(urljoin(f"/{path}", link))
            place = unquote(target.path).removeprefix("/")
            if place not in files:
                lost.append(f"{path}: {kind} {link}: no such file")
            elif anchor := unquote(target.fragment):
                there = pages.get(PurePosixPath(place))
                if there is None or anchor not in there.ids:
                    lost.append(f"{path}: {kind} {link}: no such place in the page")
            elif link.endswith("#"):
                lost.append(f"{path}: {kind} {link}: an anchor without a name")
    assert few(lost) == []


def test_links_are_relative(pages: dict[PurePosixPath, Seen]) -> None:
    """A site works below any path and from disk. 404.html is sent for every address, so it may not be."""
    rooted = [
        f"{path}: {link}"
        for path, page in pages.items()
        for _, link in page.links
        if path != MISSING and (link.startswith(("/", "\\")) or link == "")
    ]
    assert few(rooted) == []


def test_ids_that_are_named_are_there(pages: dict[PurePosixPath, Seen]) -> None:
    lost = [
        f"{path}: {name}={id_}"
        for path, page in pages.items()
        for name, id_ in page.refs
        if id_ not in page.ids and not id_.startswith("__")  # the theme's own switches
    ]
    assert few(lost) == []


def test_an_id_is_given_once(pages: dict[PurePosixPath, Seen]) -> None:
    twice = [f"{path}: {id_}" for path, page in pages.items() for id_, times in page.ids.items() if times > 1]
    assert few(twice) == []


def test_links_to_other_hosts_are_plain_and_tell_nothing(pages: dict[PurePosixPath, Seen]) -> None:
    wrong = []
    for path, page in pages.items():
        for kind, link in page.links:
            scheme = urlsplit(link).scheme
            if scheme and (scheme not in {"http", "https"} or not kind.startswith("a ")):
                wrong.append(f"{path}: {kind} {link}")  # javascript:, data:, or fetched from elsewhere
        # A link in an entry leads where a stranger chose; hand-written ones are reviewed with the program.
        if not (ROOT / "site_src/pages" / path.with_suffix(".md")).exists():
            wrong += [
                f"{path}: {link} without rel=noopener"
                for link, rel in page.outside
                if not re.search(r"\b(?:noopener|license)\b", rel) and not link.startswith(_OURS)
            ]
    assert few(wrong) == []


def test_everything_can_be_reached_from_the_home_page(pages: dict[PurePosixPath, Seen]) -> None:
    reached = {PurePosixPath("index.html")}
    waiting = list(reached)
    while waiting:
        path = waiting.pop()
        for _, link in pages[path].links:
            target = PurePosixPath(urlsplit(urljoin(f"/{path}", link)).path.removeprefix("/"))
            if not urlsplit(link).netloc and target in pages and target not in reached:
                reached.add(target)
                waiting.append(target)
    assert sorted(map(str, pages.keys() - reached - {MISSING})) == []


# --- What every page needs -------------------------------------------------------------------------


def test_every_page_has_one_heading_and_no_level_left_out(pages: dict[PurePosixPath, Seen]) -> None:
    wrong = []
    for path, page in pages.items():
        levels = [level for level, _ in page.headings]
        if levels.count(1) != 1 or levels[0] != 1:
            wrong.append(f"{path}: {page.headings[:4]}")
        wrong += [
            f"{path}: h{level} {text!r} after h{before}"
            for (before, _), (level, text) in zip(page.headings, page.headings[1:], strict=False)
            if level > before + 1
        ]
        wrong += [f"{path}: an empty h{level}" for level, text in page.headings if not text.strip()]
    assert few(wrong) == []


def test_every_page_says_what_it_is(pages: dict[PurePosixPath, Seen]) -> None:
    for path, page in pages.items():
        assert page.language == "en", path
        assert 5 < len(page.title) < 120, (path, page.title)
        assert 10 < len(page.description) < 400, (path, page.description)
        assert page.description.strip().endswith((".", "?", "!")), (path, page.description)


def test_no_two_pages_of_a_kind_are_called_the_same(pages: dict[PurePosixPath, Seen]) -> None:
    titles = Counter((path.parent, page.title) for path, page in pages.items())
    descriptions = Counter((path.parent, page.description) for path, page in pages.items())
    for times in (titles, descriptions):
        assert [text for text, count in times.items() if count > 1] == []


def test_every_page_has_a_policy(pages: dict[PurePosixPath, Seen]) -> None:
    for path, page in pages.items():
        rules = dict(rule.split(" ", 1) for rule in page.policy.split("; "))
        assert rules["default-src"] == "'none'", path
        assert "unsafe" not in rules["script-src"], path
        assert "http" not in page.policy, path


def test_every_page_is_well_formed(pages: dict[PurePosixPath, Seen]) -> None:
    wrong = [f"{path}: {each}" for path, page in pages.items() for each in page.trouble]
    assert few(wrong) == []


def test_every_table_says_what_it_holds(pages: dict[PurePosixPath, Seen]) -> None:
    made = {path: page for path, page in pages.items() if page.captions}
    assert len(made) > 100
    assert [str(path) for path, page in made.items() if page.tables != page.captions] == []


def test_nothing_of_a_view_shows(built_site: Path) -> None:
    """No value that a view forgot to word, no slot that was not filled."""
    slips = re.compile(
        r"\bNone\b[^<]{0,3}</|>None\b|Undefined|SLOTx|<built-in|&lt;bound|object at 0x|Decimal\(|Day\(text"
        r"|\bnan\b</|&amp;(?:amp|lt|gt|quot|#39|#34);"
    )
    found = [
        f"{path.relative_to(built_site)}: {match[0]}"
        for path in sorted(built_site.rglob("*.html"))
        if path.name not in {"rules.html", "contribute.html", "fields.html"}  # these show YAML and HTML
        for match in slips.finditer(path.read_text(encoding="utf-8"))
    ]
    assert few(found) == []
