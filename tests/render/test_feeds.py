"""Feeds of changes keep to their specifications: RFC 4287, and JSON Feed 1.1."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import pytest

from catalog.core.changes import Change, History, RowCounts
from catalog.entries.schema.types import BenchmarkId
from catalog.render import feeds
from catalog.views import addresses, changes
from catalog.wording import speaking
from tests.site.test_git import Repository
from tests.site.test_golden import HISTORY, views_context
from tests.support.projects import ADDRESS

if TYPE_CHECKING:
    from catalog.views.context import Context
    from tests.support.projects import Project

ATOM: Final = "{http://www.w3.org/2005/Atom}"
SITE: Final = "https://example.org/a&b/"
ONCE: Final = ("id", "title", "updated")  # RFC 4287, 4.1.1 and 4.1.2: exactly one of each


@pytest.fixture(scope="module")
def context() -> Context:
    """The small catalogue with a history, at an address."""
    odd = Change(
        "c" * 40,
        1_714_600_000,
        "x\x00\x0b\ufffe ]]> <b> & ش 🙂",
        "entries/terms/tags.yaml",
        "changed",
        (),
        (),
    )
    return views_context(History.of("c" * 40, (odd, *HISTORY)), SITE)


@pytest.fixture(scope="module")
def feed_files(context: Context) -> dict[str, bytes]:
    """Every feed by its path."""
    files = feeds.files(changes.feeds(context), site_name="A <Catalogue>", site_url=SITE)
    return {str(path): content for path, content in files.items()}


def test_there_is_one_for_all_and_one_for_each_that_changed(feed_files: dict[str, bytes]) -> None:
    assert {
        "feeds/changes.atom",
        "feeds/changes.json",
        "feeds/benchmarks/ten-tasks.atom",
    } <= feed_files.keys()
    assert any(path.startswith("feeds/tags/") for path in feed_files)
    assert {path.rpartition(".")[0] for path in feed_files if path.endswith(".atom")} == {
        path.rpartition(".")[0] for path in feed_files if path.endswith(".json")
    }


def test_atom_keeps_to_its_specification(feed_files: dict[str, bytes]) -> None:
    for path, content in feed_files.items():
        if not path.endswith(".atom"):
            continue
        feed = ET.fromstring(content)
        assert feed.tag == f"{ATOM}feed"
        assert feed.findtext(f"{ATOM}author/{ATOM}name")
        links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
        assert links["self"] == f"{SITE}{path}" == feed.findtext(f"{ATOM}id")
        entries = feed.findall(f"{ATOM}entry")
        assert entries
        for element in (feed, *entries):
            for name in ONCE:
                assert len(element.findall(ATOM + name)) == 1
                assert element.findtext(ATOM + name)
            assert re.fullmatch(r"https?://\S+", element.findtext(f"{ATOM}id") or "")
            assert datetime.fromisoformat(element.findtext(f"{ATOM}updated") or "").tzinfo
            assert all((link.get("href") or "").startswith(SITE) for link in element.findall(f"{ATOM}link"))
        assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(entries)
        moments = [entry.findtext(f"{ATOM}updated") or "" for entry in entries]
        assert moments == sorted(moments, reverse=True)
        assert feed.findtext(f"{ATOM}updated") == moments[0]


def test_json_says_the_same(feed_files: dict[str, bytes]) -> None:
    for path, content in feed_files.items():
        if not path.endswith(".json"):
            continue
        feed = json.loads(content)
        assert feed["version"] == "https://jsonfeed.org/version/1.1"
        assert feed["feed_url"] == SITE + path
        atom = ET.fromstring(feed_files[path.replace(".json", ".atom")])
        assert [item["id"] for item in feed["items"]] == [
            entry.findtext(f"{ATOM}id") for entry in atom.findall(f"{ATOM}entry")
        ]
        assert all(item["url"].startswith(SITE) and item["content_text"] for item in feed["items"])


def test_text_stays_text(feed_files: dict[str, bytes]) -> None:
    feed = ET.fromstring(feed_files["feeds/changes.atom"])
    content = feed.findtext(f"{ATOM}entry/{ATOM}content") or ""
    assert "]]> <b> & ش 🙂" in content
    assert not re.search("[\x00\x0b\ufffe]", content)


def test_ids_stay_when_more_is_entered(context: Context, feed_files: dict[str, bytes]) -> None:
    later = Change("d" * 40, 1_800_000_000, "More", "entries/models/birch.yaml", "changed", ("tags",), ())
    more = views_context(History.of("d" * 40, (later, *context.history.changes)), SITE)
    again = feeds.files(changes.feeds(more), site_name="Another name", site_url=SITE)
    after = {str(path): content for path, content in again.items()}["feeds/changes.json"]
    before = [item["id"] for item in json.loads(feed_files["feeds/changes.json"])["items"]]
    assert [item["id"] for item in json.loads(after)["items"]][1:] == before


def test_a_site_without_an_address_or_a_history_has_none() -> None:
    assert list(changes.feeds(views_context(History.of("b" * 40, HISTORY), ""))) == []
    assert list(changes.feeds(views_context(History(), SITE))) == []


def test_much_at_once_is_counted() -> None:
    many = tuple(
        Change("e" * 40, 1, "Enter many", f"entries/models/m{i}.yaml", "entered", (), ()) for i in range(9)
    ) + tuple(
        Change(
            "e" * 40,
            1,
            "Enter many",
            f"entries/results/r/{i}.yaml",
            "entered",
            (),
            (RowCounts("m", "b", 3, 0),),
        )
        for i in range(9)
    )
    (feed, *_) = changes.feeds(views_context(History.of("e" * 40, many), SITE))
    assert [entry.title for entry in feed.entries] == ["9 models entered; 27 values entered in 9 sources"]


def test_a_build_has_feeds_and_links_to_them(published_project: Project) -> None:
    project = published_project
    repository = Repository.around(project.root)
    repository.commit("Enter everything", 1)
    project.build()
    page = (project.site / "benchmarks/ten-tasks.html").read_text(encoding="utf-8")
    feed = addresses.benchmark_feed(BenchmarkId("ten-tasks"))
    assert f'type="application/atom+xml" href="{ADDRESS}{feed}.atom"' in page
    assert f'href="../{feed}.json"' in page
    assert (project.site / f"{feed}.atom").is_file()
    built = {path: path.read_bytes() for path in project.site.rglob("*") if path.is_file()}
    (project.cache / "history.json").unlink()
    (project.cache / "pages.json").unlink()
    project.build()
    assert {path: path.read_bytes() for path in project.site.rglob("*") if path.is_file()} == built
    repository.write("models/birch.yaml", project.entry("models/birch").read_text(encoding="utf-8") + "# x\n")
    repository.commit("Say more", 2)
    project.build()
    assert "Say more" in (project.site / "models/birch.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("code", "title"), [("en", "Changes – A"), ("zh", "更新记录 – A")])
def test_a_feed_is_in_the_language_that_it_names(context: Context, code: str, title: str) -> None:
    with speaking(code):
        files = feeds.files(changes.feeds(context), site_name="A", site_url=SITE)
    documents = {str(path): content for path, content in files.items()}
    atom = ET.fromstring(documents["feeds/changes.atom"])
    assert atom.get("{http://www.w3.org/XML/1998/namespace}lang") == code
    assert atom.findtext(f"{ATOM}title") == title
    assert json.loads(documents["feeds/changes.json"])["language"] == code
