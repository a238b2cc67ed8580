"""A layout takes content as it is, and its head says where the page is published."""

from html.parser import HTMLParser
from pathlib import PurePosixPath
from xml.etree import ElementTree as ET

import pytest

from catalog.render.layout import (
    Layout,
    Template,
    TocItem,
    marker,
    opensearch,
    page_head,
    page_url,
    preloads,
    sitemap,
    split_scripts,
    toc_html,
    with_near_links,
)

HTML = (
    f"<title>{marker('title')}</title>{marker('head')}{marker('languages')}<b>{marker('heading')}</b>"
    f"{marker('tocbegin')}<ul>{marker('toc')}</ul>{marker('tocend')}<p>{marker('content')}</p>"
    f"{marker('tocbegin')}<ol>{marker('toc')}</ol>{marker('tocend')}{marker('scripts')}"
)
SLOTS = {
    "title": "T",
    "heading": "H",
    "head": "<meta>",
    "languages": "<i>",
    "content": "C",
    "toc": "<li>",
    "scripts": "<s>",
}


def test_stamps_every_slot() -> None:
    page = Layout.cut(HTML).stamp(SLOTS)
    assert page == b"<title>T</title><meta><i><b>H</b><ul><li></ul><p>C</p><ol><li></ol><s>"


def test_has_no_contents_list_without_headings() -> None:
    page = Layout.cut(HTML).stamp({**SLOTS, "toc": ""})
    assert page == b"<title>T</title><meta><i><b>H</b><p>C</p><s>"


@pytest.mark.parametrize(
    "content", [r"\1 \g<0>", "{title}", "%s", "$title", marker("title"), marker("tocbegin"), "模型 🙂"]
)
def test_content_is_never_read(content: str) -> None:
    page = Layout.cut(HTML).stamp({**SLOTS, "content": content})
    assert f"<p>{content}</p>".encode() in page


def test_scripts_of_a_page_come_after_its_text() -> None:
    one, other = '<script src="a.js" defer></script>', '<script src="b.js" defer></script>'
    data = '<script type="application/json">{}</script>'
    assert split_scripts(f"<p>1</p>\n{one}\n<p>2</p>{other}\n{one}\n{data}") == (
        f"<p>1</p>\n<p>2</p>{data}",
        f"{one}\n{other}",
    )
    assert split_scripts("<p>") == ("<p>", "")


def test_style_sheets_in_the_text_are_asked_for_in_the_head() -> None:
    one, other = ('<link rel="stylesheet" href="../a.css">', '<link rel="stylesheet" href="../b.css">')
    assert preloads(f"{one}\n{other}\n<p>1</p>{one}") == (
        '\n<link rel="preload" as="style" href="../a.css">\n<link rel="preload" as="style" href="../b.css">'
    )
    assert preloads("<p>") == ""


@pytest.mark.parametrize("slot", SLOTS)
def test_a_forgotten_slot_is_an_error(slot: str) -> None:
    with pytest.raises(KeyError, match=slot):
        Layout.cut(HTML).stamp({name: text for name, text in SLOTS.items() if name != slot})


def test_a_template_without_slots() -> None:
    assert Template.cut("plain").fill({}) == "plain"


def test_contents_list_escapes_and_nests() -> None:
    html = toc_html([TocItem('a"b', "Size < 1B & more", (TocItem("c", "Below"),))])
    assert 'href="#a&quot;b"' in html
    assert "Size &lt; 1B &amp; more" in html
    assert html.index("Below") < html.index("</li>")
    assert toc_html([]) == ""


class Head(HTMLParser):
    """Tags as a browser would read them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: dict[str, str] = {}
        self.feed(html)

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name = given.get("name") or given.get("property") or given.get("rel") or ""
        self.tags[name] = given.get("content") or given.get("href") or ""


def test_links_to_parts_of_the_page_and_to_its_folder_are_short() -> None:
    html = (
        '<a href="../models/oak.html#v-1b">1B</a> <a href="../models/oak.html">Oak</a> '
        '<a href="../models/ash.html#results">Ash</a> <a href="../tags/small.html">small</a> '
        '<a href="../../models/oak.html#x">elsewhere</a>'
    )
    near = with_near_links(html, PurePosixPath("models/oak.html"))
    assert near == (
        '<a href="#v-1b">1B</a> <a href="oak.html">Oak</a> '
        '<a href="ash.html#results">Ash</a> <a href="../tags/small.html">small</a> '
        '<a href="../../models/oak.html#x">elsewhere</a>'
    )


def test_links_to_parts_of_a_page_at_the_root_are_short() -> None:
    html = (
        '<a href="models.html#a">a</a> <a href="models.html?size=7B">7B</a> <a href="models/a.html#x">A</a>'
    )
    near = with_near_links(html, PurePosixPath("models.html"))
    assert near == html.replace("models.html#a", "#a")


def test_head_of_a_published_page() -> None:
    nasty = '"><script>alert(1)</script> & co'
    head = page_head(
        PurePosixPath("models/a.html"),
        title=nasty,
        description=nasty,
        site_name="Site",
        site_url="https://example.org/sub/",
    )
    assert "<script" not in head
    assert Head(head).tags == {
        "description": nasty,
        "og:type": "article",
        "og:site_name": "Site",
        "og:title": nasty,
        "og:description": nasty,
        "alternate": "a.md",
        "search": "https://example.org/sub/opensearch.xml",
        "canonical": "https://example.org/sub/models/a.html",
        "og:url": "https://example.org/sub/models/a.html",
    }


def test_head_of_a_page_for_any_place() -> None:
    head = page_head(PurePosixPath("a.html"), title="T", description="D", site_name="S", site_url="")
    assert set(Head(head).tags) == {
        "description",
        "og:type",
        "og:site_name",
        "og:title",
        "og:description",
        "alternate",
    }


def test_the_home_page_has_the_address_of_the_site() -> None:
    assert page_url("https://example.org/sub/", PurePosixPath("index.html")) == "https://example.org/sub/"


def test_sitemap_is_sorted_and_escaped() -> None:
    paths = [PurePosixPath("b&c.html"), PurePosixPath("a.html")]
    text = sitemap("https://example.org/", paths).decode()
    assert text.index("<loc>https://example.org/a.html</loc>") < text.index(
        "<loc>https://example.org/b&amp;c.html</loc>"
    )
    assert sitemap("https://example.org/", paths[::-1]).decode() == text


def test_a_browser_is_told_how_to_search() -> None:
    text = opensearch("https://example.org/a&b/", "Code & Model <Catalogue>", "search.html").decode()
    root = ET.fromstring(text)
    names = {child.tag.partition("}")[2]: child for child in root}
    assert names["ShortName"].text == "Code & Model <Ca"
    assert names["Url"].get("template") == "https://example.org/a&b/search.html?q={searchTerms}"
    head = page_head(
        PurePosixPath("a.html"), title="A", description="B", site_name="N", site_url="https://example.org/"
    )
    assert (
        '<link rel="search" type="application/opensearchdescription+xml" title="N" '
        'href="https://example.org/opensearch.xml">' in head
    )
