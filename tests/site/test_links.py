"""The shipped site, page by page: every link and anchor leads somewhere, every page has what a page needs."""

from __future__ import annotations

import pickle
import re
from collections import Counter
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import urlsplit

import pytest

from tests.support import page_reader
from tests.support.kept_folders import kept
from tests.support.page_reader import Seen, few, lost_links, seen, target

MISSING: Final = PurePosixPath("404.html")


@pytest.fixture(scope="session", name="pages")
def pages_of_the_site(built_site: Path) -> dict[PurePosixPath, Seen]:
    """Read once, and kept as long as the site and what reads it."""

    def read(folder: Path) -> None:
        folder.mkdir()
        (folder / "pages.pickle").write_bytes(pickle.dumps(seen(built_site)))

    reader = sha256(Path(page_reader.__file__).read_bytes()).hexdigest()[:8]
    folder = kept("pages-read", lambda: f"{built_site.name}-{reader}", read)
    pages: dict[PurePosixPath, Seen] = pickle.loads((folder / "pages.pickle").read_bytes())
    return pages


def language(path: PurePosixPath) -> str:
    """Language of the page at `path`."""
    return "zh" if path.parts[0] == "zh" else "en"


# --- Links -----------------------------------------------------------------------------------------


def test_every_link_and_anchor_leads_somewhere(pages: dict[PurePosixPath, Seen], built_site: Path) -> None:
    assert few(lost_links(pages, built_site)) == []


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
        if page.outside and page.referrer != "same-origin":
            wrong.append(f"{path}: {page.outside[0]} learns from where")
    assert few(wrong) == []


def test_everything_can_be_reached_from_the_home_page(pages: dict[PurePosixPath, Seen]) -> None:
    by_name = {str(path): path for path in pages}
    reached = {PurePosixPath("index.html")}
    waiting = list(reached)
    while waiting:
        path = waiting.pop()
        for link in {link for _, link in pages[path].links if link and link[0] not in "#?"}:
            host, name, _ = target(path.parent, link)
            page = by_name.get(name)
            if not host and page and page not in reached:
                reached.add(page)
                waiting.append(page)
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
        assert page.language == language(path), path
        assert 5 < len(page.title) < 120, (path, page.title)
        assert (4 if page.language == "zh" else 10) < len(page.description) < 400, (path, page.description)
        assert page.description.strip().endswith((".", "?", "!", "。", "？")), (path, page.description)


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
    wrong = [f"{path}: {fault}" for path, page in pages.items() for fault in page.trouble]
    assert few(wrong) == []


def test_every_table_says_what_it_holds(pages: dict[PurePosixPath, Seen]) -> None:
    pages_with_tables = {path: page for path, page in pages.items() if page.captions}
    assert len(pages_with_tables) > 100
    assert [str(path) for path, page in pages_with_tables.items() if page.tables != page.captions] == []


def test_nothing_of_a_view_shows(built_site: Path) -> None:
    """No value that a view forgot to word, no slot that was not filled."""
    slips = re.compile(
        r"(?<!Thinking )\bNone\b[^<]{0,3}</|>None\b(?! of\b)|Undefined|SLOTx|<built-in|&lt;bound|object at 0x"
        r"|Decimal\(|Day\(text|\bnan\b</|&amp;(?:amp|lt|gt|quot|#39|#34);"
    )
    # One of these is in each text that the pattern finds. Most pages have none, and are read without it.
    signs = [
        *("None", "Undefined", "SLOTx", "<built-in", "&lt;bound", "object at 0x", "Decimal(", "Day(text")
    ]
    signs += ["nan</", *(f"&amp;{name};" for name in ("amp", "lt", "gt", "quot", "#39", "#34"))]
    shows_code = re.compile(r"contribute\.html|(rules|fields|ingest)(/|\.html)")
    leaks = [
        f"{path.relative_to(built_site)}: {match[0]}"
        for path in sorted(built_site.rglob("*.html"))
        if not shows_code.match(str(path.relative_to(built_site)).removeprefix("zh/"))
        if any(sign in (text := path.read_text(encoding="utf-8")) for sign in signs)
        for match in slips.finditer(text)
    ]
    assert few(leaks) == []
