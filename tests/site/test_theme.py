"""The theme: whole pages and layouts that run only their own scripts and send no outside request."""

import functools
import hashlib
import http.server
import os
import re
import shutil
import subprocess
import sys
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from html import unescape
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
from playwright.sync_api import Browser

from catalog.entries.diagnostics import CatalogError
from catalog.render.layout import TocItem, page_head, toc_html
from catalog.site import mkdocs_build, site_sources
from catalog.site.site_sources import ThemeError
from catalog.site.theme import Theme, build_theme
from catalog.site.writer import write
from tests.browser.visits import Scheme
from tests.conftest import Once
from tests.support.paths import ROOT

DAY = date(2026, 11, 20)
SECTIONS = (
    *("index", "about", "models", "compare", "tags", "benchmarks", "methods", "survey", "timeline", "charts"),
    *("contribute", "add", "verify", "sources", "choose", "capability-index", "as-of", "data"),
)

MARKDOWN = """\
An introduction with *emphasis*, `code` and a [link](../index.html).

## First part { #first }

```python
def f(x):

    return x
```

### A part of it

| a | b |
|---|---|
| 1 | 2 |

## Second *part* & last
"""


@pytest.fixture(autouse=True)
def no_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SITE_URL", raising=False)


@pytest.fixture(scope="module")
def cache(once: Once, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache with what MkDocs made of the shipped pages, once for all workers."""

    def make(folder: Path) -> None:
        build_theme(ROOT, site_sources.read(ROOT), folder, updated=DAY)

    cache = tmp_path_factory.mktemp("cache")
    shutil.copy(once("shipped-theme", make) / "theme.json", cache)
    return cache


@pytest.fixture(scope="module")
def theme(cache: Path) -> Theme:
    return build_theme(ROOT, site_sources.read(ROOT), cache, updated=DAY)


@pytest.fixture(scope="module")
def few_pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program's site_src/ with two pages of help and without scripts: MkDocs needs a second for all."""
    source, few = ROOT / "site_src", tmp_path_factory.mktemp("few-pages") / "site_src"
    for folder in ("overrides", "assets/stylesheets"):
        shutil.copytree(source / folder, few / folder)
    (few / "help").mkdir()
    for file in ("defaults.yml", "help/trust.md", "help/rules.md"):
        shutil.copy(source / file, few / file)
    return few


@pytest.fixture
def project(few_pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A catalogue with one page of its own and a copy of the frame, to be changed; help has few pages."""
    monkeypatch.setattr(site_sources, "program_folder", lambda: few_pages)
    project = tmp_path / "project"
    (project / "site_src/pages").mkdir(parents=True)
    shutil.copy(ROOT / "mkdocs.yml", project)
    shutil.copy(ROOT / "site_src/pages/about.md", project / "site_src/pages")
    for folder in ("overrides", "assets/stylesheets"):
        shutil.copytree(few_pages / folder, project / "site_src" / folder)
    (project / "site_src/assets/a.css").write_text("a{}")
    return project


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """One item for every time MkDocs was run."""
    runs: list[Path] = []
    original = mkdocs_build.run

    def counting(project: Path, sources: Any, language: str) -> Any:
        runs.append(project)
        return original(project, sources, language)

    monkeypatch.setattr(mkdocs_build, "run", counting)
    return runs


@pytest.fixture
def reruns(theme: Theme, cache: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """One item for every time that MkDocs would run; it returns what it made of the shipped pages.

    Of these, the pages that are there.
    """
    runs: list[Path] = []
    body = (cache / "theme.json").read_bytes().partition(b"\n")[2]

    def counting(project: Path, sources: site_sources.SiteSources, *_: object) -> mkdocs_build.MkDocsOutput:
        runs.append(project)
        output = mkdocs_build.MkDocsOutput.from_json(body)
        there = {path.with_suffix(".html").as_posix() for path in sources.pages} | {mkdocs_build.MISSING}
        return replace(output, pages={path: page for path, page in output.pages.items() if path in there})

    monkeypatch.setattr(mkdocs_build, "run", counting)
    return runs


def stamped(theme: Theme, section: str, depth: int, *, toc: str = "", content: str = "<h1>T</h1>") -> str:
    given = {"title": "T", "heading": "H", "content": content, "toc": toc}
    slots = given | dict.fromkeys(("head", "languages", "scripts"), "")
    return theme.layouts[section, depth].stamp(slots).decode()


def everything(theme: Theme) -> dict[str, str]:
    """Every kind of page there is, by the path it might have."""
    pages = {path.as_posix(): page.decode() for path, page in theme.pages.items()}
    for section, depth in theme.layouts:
        for toc in ("", "<li></li>"):
            folder = f"{section}/" * depth
            pages[f"{folder}{section}-{bool(toc)}.html"] = stamped(theme, section, depth, toc=toc)
    return pages


class Reader(HTMLParser):
    """A page's tags, and the text of its scripts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] == "script" and self.cdata_elem == "script":
            self.scripts.append((self.tags[-1][1], data))

    def links(self) -> list[str]:
        return [
            link for _, attributes in self.tags for name in ("href", "src") if (link := attributes.get(name))
        ]


# What is there


def test_a_layout_for_every_section_and_depth(theme: Theme) -> None:
    assert set(theme.layouts) == {(section, depth) for section in SECTIONS for depth in (0, 1)}


def test_hand_written_pages_are_whole(theme: Theme) -> None:
    written = {
        path.relative_to(folder).with_suffix(".html").as_posix()
        for folder in (ROOT / "site_src/pages", ROOT / "site_src/help")
        for path in folder.rglob("*.md")
        if not path.name.endswith(".zh.md")
    }
    waiting = {path.as_posix() for path in theme.articles}
    assert {path.as_posix() for path in theme.pages} == written - waiting | {"404.html"}
    for page in everything(theme).values():
        assert "SLOTx" not in page
        assert page.startswith("<!doctype html>")


def test_pages_that_ask_for_pieces_wait_for_them(project: Path, tmp_path: Path) -> None:
    text = "---\ntitle: Asks\ndescription: It asks.\n---\n# Asks\n\n[[one two@1]]\n\n"
    text += "[[three]]\n\n`[[no]]` [[no]]\n"
    (project / "site_src/pages/models").mkdir()
    (project / "site_src/pages/models/asks.md").write_text(text)
    path = PurePosixPath("models/asks.html")
    for _ in range(2):  # made, and recalled
        theme = build_theme(project, site_sources.read(project), tmp_path, updated=DAY)
        assert path not in theme.pages
        article = theme.articles[path]
        assert article.wanted == (("one", "two@1"), ("three",))
        assert article.source == "site_src/pages/models/asks.md"
        page = article.fill(["<p>first</p>", "<p>second</p>"]).decode()
        assert page.index('<div class="piece"><p>first</p></div>') < page.index("<p>second</p>")
        assert "SLOTx" not in page
        assert '<meta name="description" content="It asks.">' in page


def test_hand_written_pages_are_told_with_their_headings(theme: Theme) -> None:
    """Anchors that are on the page, and plain text; what has no front matter of its own is left out."""
    html_by_path = {path.as_posix(): page.decode() for path, page in theme.pages.items()}
    html_by_path |= {
        path.as_posix(): "".join(article.template.literals) for path, article in theme.articles.items()
    }
    assert {page.path for page in theme.written} == html_by_path.keys() - {"404.html"}
    for page in theme.written:
        html = html_by_path[page.path]
        for anchor, label in page.headings:
            assert f'id="{anchor}"' in html
            assert label
            assert not set("<>¶&") & set(label), label
    about = next(page for page in theme.written if page.path == "about.html")
    assert ("cite", "How to cite") in about.headings
    assert about.title == "About"


def test_only_what_is_linked_of_the_theme(theme: Theme) -> None:
    ours = {
        PurePosixPath("assets", path.relative_to(ROOT / "site_src/assets"))
        for path in (ROOT / "site_src/assets").rglob("*")
        if path.is_file()
    }
    others = theme.assets.keys() - ours
    twins = {path.with_suffix(".md") for path in theme.pages if path.name != "404.html"}
    assert others == {PurePosixPath("assets/stylesheets/frame.css"), *twins}
    assert theme.assets.keys() >= ours
    sheet = theme.assets[PurePosixPath("assets/stylesheets/frame.css")]
    assert b"sourceMappingURL" not in sheet
    places = [
        sheet.find(sign) for sign in (b".md-header__", b"[data-md-color-scheme=slate]", b"--skin-paper:")
    ]
    assert -1 < places[0] < places[1] < places[2], "the theme's, then what overrides it"
    config = (ROOT / "site_src/defaults.yml").read_text(encoding="utf-8")
    ours_in_order = re.findall(r"^  - (assets/stylesheets/.+\.css)$", config, re.MULTILINE)
    assert len(ours_in_order) > 10
    assert b"/*" not in sheet
    places = [sheet.find(theme.assets[PurePosixPath(path)]) for path in ours_in_order]
    assert -1 not in places
    assert places == sorted(places), "in the order of mkdocs.yml"
    for page in everything(theme).values():
        assert page.count('<link rel="stylesheet"') == 1


def test_a_stamped_page_is_what_mkdocs_makes(project: Path, tmp_path: Path) -> None:
    """The same Markdown as a page of MkDocs's own, and converted here and set into the layout."""
    text = "---\ntitle: Demo & co\ndescription: A demo.\n---\n# Demo & co\n\n" + MARKDOWN
    (project / "site_src/pages/models").mkdir()
    (project / "site_src/pages/models/demo.md").write_text(text)
    theme = build_theme(project, site_sources.read(project), tmp_path, updated=DAY)
    built = theme.pages[PurePosixPath("models/demo.html")].decode()

    converter = pytest.importorskip("markdown").Markdown(
        extensions=["attr_list", "tables", "toc", "pymdownx.highlight", "pymdownx.superfences"],
        extension_configs={
            "toc": {"permalink": True, "permalink_title": "Link to this section"},
            "pymdownx.highlight": {"anchor_linenums": False},
        },
    )
    content = converter.convert(text.split("---\n", 2)[2])

    def items(tokens: list[dict[str, Any]]) -> tuple[TocItem, ...]:
        return tuple(
            TocItem(token["id"], unescape(token["name"]), items(token["children"])) for token in tokens
        )

    head = page_head(
        PurePosixPath("models/demo.html"),
        title="Demo & co",
        description="A demo.",
        site_name=theme.site_name,
        site_url="",
    )
    slots = {
        "title": f"Demo &amp; co – {theme.site_name}",
        "heading": "Demo &amp; co",
        "head": head,
        "languages": "",
        "content": content,
        "toc": toc_html(items(converter.toc_tokens[0]["children"])),
        "scripts": "",
    }
    page = theme.layouts["models", 1].stamp(slots).decode()

    # Two things are MkDocs's page's own: where "skip to content" leads, and its edit link.
    built = built.replace('href="#demo-co" class="md-skip"', 'href="#content" class="md-skip"', 1)
    built = re.sub(r'<li><a href="[^"]*/edit/[^"]*">Edit this page</a></li>\n', "", built)
    assert page.splitlines() == built.splitlines()


def test_footer_states_the_day(theme: Theme, cache: Path, runs: list[Path]) -> None:
    for page in everything(theme).values():
        assert '<time datetime="2026-11-20">2026-11-20</time>' in page
    later = build_theme(ROOT, site_sources.read(ROOT), cache, updated=date(2027, 1, 2))
    assert '<time datetime="2027-01-02">' in stamped(later, "models", 1)
    assert runs == [], "a new day needs no MkDocs"


# Links


def test_links_lead_somewhere(theme: Theme) -> None:
    known = {f"/{path}" for path in (*theme.pages, *theme.assets)}
    known |= {f"/{path}" for path in theme.articles} | {f"/{section}.html" for section in SECTIONS}
    known |= {
        "/add.html",
        "/compare.html",
        "/search.html",
        "/sources.html",
        "/rules.html",
        "/changes.html",
        "/disagreements.html",
    }  # made by others
    for path, page in everything(theme).items():
        for link in Reader(page).links():
            in_chinese = link.removeprefix("../").removeprefix("/").startswith("zh/")
            if not urlsplit(link).scheme and not link.startswith("#") and not in_chinese:
                assert urlsplit(urljoin(f"/{path}", link)).path in known, f"{link} on {path}"


def test_links_are_relative(theme: Theme) -> None:
    for path, page in everything(theme).items():
        if path != "404.html":
            assert not [link for link in Reader(page).links() if link.startswith("/")]


def test_nothing_is_fetched_from_another_host(theme: Theme) -> None:
    for page in everything(theme).values():
        for tag, attributes in Reader(page).tags:
            link = attributes.get("src") or (attributes.get("href") if tag == "link" else None) or ""
            assert not urlsplit(link).netloc or attributes.get("rel") == "canonical"


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("depth", [0, 1])
def test_marks_its_section(theme: Theme, section: str, depth: int) -> None:
    marked = [it for tag, it in Reader(stamped(theme, section, depth)).tags if "aria-current" in it]
    here = f"{'../' * depth}{section}.html"
    links = [it["href"] for it in marked]
    assert links.count(here) >= 2, "in the tabs, or beside them, and in the drawer"
    assert len(set(links)) <= 2, "no other page, and the tab that the page belongs to"


def test_knows_where_it_is_published(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "https://example.org/sub/")
    theme = build_theme(project, site_sources.read(project), tmp_path, updated=DAY)
    assert theme.site_url == "https://example.org/sub/"
    page = theme.pages[PurePosixPath("about.html")].decode()
    assert '<link rel="canonical" href="https://example.org/sub/about.html">' in page
    missing = Reader(theme.pages[PurePosixPath("404.html")].decode())
    links = [it for it in missing.links() if not urlsplit(it).netloc and not it.startswith("#")]
    assert len(links) > 20
    assert all(link.startswith("/sub/") for link in links), "it is sent for addresses of any depth"
    assert not [it for tag, it in missing.tags if it.get("rel") == "canonical"]


# Scripts and the logo


def test_scripts_wait_in_a_template_in_their_order(theme: Theme) -> None:
    """A browser fetches nothing of it, and the script behind it is the same on all pages."""
    loaders = set()
    for html in everything(theme).values():
        waiting, _, after = html.partition('<template id="scripts">')[2].partition("</template>")
        assert re.findall(r'src="[./]*([^"]+)"', waiting)[-1].endswith("assets/built/frame.js"), (
            "the last one"
        )
        assert "<script src=" not in html.replace(waiting, "")
        loaders.add(after.partition("</script>")[0])
    assert len(loaders) == 1


def test_a_small_logo_is_in_the_page(theme: Theme) -> None:
    for html in everything(theme).values():
        assert html.count('<svg aria-hidden="true" width="24" height="24" ') == 2, (
            "in the header and the drawer"
        )
        assert "<img" not in html.partition("<main")[0]


@pytest.mark.parametrize(
    "logo",
    [
        "<svg xmlns='x'><g id='a'/></svg>",
        "<svg xmlns='x'><style>a{}</style></svg>",
        "<svg width='9'></svg>",
        "<?xml version='1.0'?><svg xmlns='x'></svg>",
        f"<svg xmlns='x'><path d='{'M0 0' * 600}'/></svg>",
        "GIF89a",
    ],
    ids=["id", "style", "size", "declaration", "large", "gif"],
)
def test_other_logos_stay_files(project: Path, tmp_path: Path, logo: str) -> None:
    folder = project / "site_src/assets/images"
    folder.mkdir(parents=True)
    (folder / "logo.svg").write_text(logo)
    files = site_sources.read(project)
    settings = mkdocs_build.frame_settings(tmp_path, project, files)
    assert settings["extra"]["logo"] == ""


# Policy


def test_policy_comes_first_and_names_exactly_its_scripts(theme: Theme) -> None:
    for path, html in everything(theme).items():
        page = Reader(html)
        names = [tag for tag, _ in page.tags]
        policy = page.tags[names.index("head") + 1][1]
        assert policy["http-equiv"] == "Content-Security-Policy", path
        assert html.index("charset") < 1024, "browsers look no further"
        directives = dict(it.split(" ", 1) for it in (policy["content"] or "").split("; "))
        hashes = {
            f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
            for attributes, text in page.scripts
            if "src" not in attributes and attributes.get("type") != "application/json"
        }
        assert hashes
        assert directives == {
            "default-src": "'none'",
            "script-src": " ".join(["'self'", *sorted(hashes)]),
            "style-src": "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
            "img-src": "'self' data:",
            "font-src": "'self'",
            "connect-src": "'self'",
            "manifest-src": "'self'",
            "base-uri": "'none'",
            "form-action": "'none'",
        }


def test_no_script_or_style_in_attributes(theme: Theme) -> None:
    for page in everything(theme).values():
        for tag, attributes in Reader(page).tags:
            assert tag != "style"
            assert "style" not in attributes
            assert not [name for name in attributes if name.startswith("on")]
            assert not (attributes.get("href") or "").startswith("javascript:")


# The cache


def same(one: Theme, other: Theme) -> bool:
    return everything(one) == everything(other) and one.assets == other.assets


def test_twice_the_same_bytes_and_no_word(
    theme: Theme, tmp_path: Path, runs: list[Path], capfd: pytest.CaptureFixture[str]
) -> None:
    assert same(theme, build_theme(ROOT, site_sources.read(ROOT), tmp_path, updated=DAY))
    assert len(runs) == 1
    assert capfd.readouterr() == ("", "")


def test_no_trace_of_the_place_it_was_made(theme: Theme, tmp_path: Path) -> None:
    text = "\n".join(everything(theme).values())
    for trace in (str(ROOT), "catalog-theme-", "generator"):
        assert trace not in text


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[:-1],
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b"Models", b"Modals", 1),
        lambda _: b"\0" * 1000,
        lambda data: data.split(b"\n")[0],
        lambda data: data[1:],
    ],
)
def test_a_damaged_cache_costs_time_only(
    theme: Theme, cache: Path, tmp_path: Path, reruns: list[Path], damage: Callable[[bytes], bytes]
) -> None:
    cached = (cache / "theme.json").read_bytes()
    (tmp_path / "theme.json").write_bytes(damage(cached))
    assert same(build_theme(ROOT, site_sources.read(ROOT), tmp_path, updated=DAY), theme)
    assert len(reruns) == 1
    assert (tmp_path / "theme.json").read_bytes() == cached, "mended"


def test_no_cache_at_all(theme: Theme, tmp_path: Path, reruns: list[Path]) -> None:
    (tmp_path / "file").write_text("not a folder")
    assert same(build_theme(ROOT, site_sources.read(ROOT), tmp_path / "file", updated=DAY), theme)
    assert len(reruns) == 1
    assert (tmp_path / "file").read_text() == "not a folder"


def append(text: str) -> Callable[[Path], object]:
    return lambda file: file.write_text(file.read_text() + text)


@pytest.mark.parametrize(
    ("file", "change"),
    [
        ("mkdocs.yml", append("# a comment\n")),
        ("site_src/pages/about.md", append("\nMore.\n")),
        ("site_src/pages/about.md", lambda file: file.rename(file.with_name("new.md"))),
        ("site_src/overrides/partials/tabs.html", append("<!-- x -->")),
    ],
)
def test_a_change_is_noticed(
    project: Path, tmp_path: Path, reruns: list[Path], file: str, change: Callable[[Path], object]
) -> None:
    text = (project / "site_src/pages/about.md").read_text()
    (project / "site_src/pages/about.md").write_text(text.replace("---\n", "---\nsection: about\n", 1))
    for _ in range(2):
        build_theme(project, site_sources.read(project), tmp_path / "cache", updated=DAY)
    assert len(reruns) == 1
    change(project / file)
    build_theme(project, site_sources.read(project), tmp_path / "cache", updated=DAY)
    assert len(reruns) == 2


def test_another_address_is_noticed(
    project: Path, tmp_path: Path, runs: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    build_theme(project, site_sources.read(project), tmp_path / "cache", updated=DAY)
    monkeypatch.setenv("SITE_URL", "https://example.org/")
    assert (
        build_theme(project, site_sources.read(project), tmp_path / "cache", updated=DAY).site_url
        == "https://example.org/"
    )
    assert len(runs) == 2


def test_a_new_style_sheet_needs_no_mkdocs(project: Path, tmp_path: Path, reruns: list[Path]) -> None:
    build_theme(project, site_sources.read(project), tmp_path / "cache", updated=DAY)
    (project / "site_src/assets/a.css").write_text("b{}")
    (project / "site_src/assets/stylesheets/skin.css").write_text("c{}")
    theme = build_theme(project, site_sources.read(project), tmp_path / "cache", updated=DAY)
    assert theme.assets[PurePosixPath("assets/a.css")] == b"b{}"
    assert b"\nc{}\n" in theme.assets[PurePosixPath("assets/stylesheets/frame.css")]
    assert len(reruns) == 1


def test_what_looks_like_a_comment_in_a_style_sheet_stays(
    project: Path, tmp_path: Path, reruns: list[Path]
) -> None:
    css = """a{content:"/* \\"  , */"}b{c:url(x/*.png)}d{e:'/*'}f{g:h}"""
    (project / "site_src/assets/stylesheets/skin.css").write_text(f"/* gone\n */\n{css}")
    sheet = build_theme(project, site_sources.read(project), tmp_path, updated=DAY).assets[
        PurePosixPath("assets/stylesheets/frame.css")
    ]
    assert css.encode() in sheet
    assert b"gone" not in sheet


def test_style_sheets_are_sent_without_spaces_that_mean_nothing(
    project: Path, tmp_path: Path, reruns: list[Path]
) -> None:
    css = '/* why * */\na :is(b,  i)  >  u {\n  margin: 0 calc(1px + 2px);\n  content: "·  ";}\nc,\nd {}/*x*/'
    (project / "site_src/assets/own.css").write_text(css)
    theme = build_theme(project, site_sources.read(project), tmp_path, updated=DAY)
    compact = 'a :is(b,i) > u{margin:0 calc(1px + 2px);content:"·  "}c,d{}'
    assert theme.assets[PurePosixPath("assets/own.css")].decode() == compact


def test_a_style_sheet_that_is_not_there_is_said(project: Path, tmp_path: Path) -> None:
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("extra_css: [assets/stylesheets/none.css]\n")
    with pytest.raises(ThemeError, match=r"assets/stylesheets/none\.css is not in the theme"):
        build_theme(project, site_sources.read(project), tmp_path, updated=DAY)


def test_a_warm_build_does_not_load_mkdocs(theme: Theme, cache: Path) -> None:
    """Imports are nearly all of the second that a cold build takes."""
    script = """
import sys
from datetime import date
from pathlib import Path
from catalog.site import site_sources
from catalog.site.theme import build_theme
project = Path(sys.argv[1])
build_theme(project, site_sources.read(project), Path(sys.argv[2]), updated=date(2026, 11, 20))
print(*[name for name in ("mkdocs", "material", "markdown", "jinja2", "tinycss2") if name in sys.modules])
"""
    command = [sys.executable, "-c", script, str(ROOT), str(cache)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.split() == []


# Mistakes


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("site_src/pages/bad.md", "# Bad\n", r"site_src/pages/bad\.md: has no front matter"),
        ("site_src/pages/bad.md", "---\ntitle: Bad\nsection: about\n---\n", "no `description`"),
        ("site_src/pages/bad.md", "---\ntitle: 3\ndescription: x\n---\n", "no `title`"),
        ("site_src/pages/bad.md", "---\n- a\n---\n", "no `title`"),
        ("site_src/pages/bad.md", "---\na: [\n---\n", r"bad\.md:2:5: in its front matter, invalid YAML"),
        ("site_src/pages/bad.md", "---\ntitle: x\ndescription: x\n---\n", "section `bad`, which is no tab"),
        (
            "site_src/pages/bad.md",
            "---\ntitle: x\ndescription: x\nsection: about\n---\n[x](#nowhere)\n",
            "#nowhere",
        ),
        ("site_src/overrides/main.html", "{% if %}", "site_src/overrides: a template has an error"),
        ("mkdocs.yml", "site_name: x\ntheme: {name: none-such}\n", r"mkdocs\.yml: .*none-such"),
        ("mkdocs.yml", "a: [\n", r"mkdocs\.yml: "),
        ("mkdocs.yml", "- a\n", r"mkdocs\.yml: has to be settings"),
        ("mkdocs.yml", "site_name: x\ntheme: material\n", "`theme` has to be settings below it"),
        ("mkdocs.yml", "site_name: x\nnav: about.html\n", "Expected nav to be a list"),
        ("mkdocs.yml", "site_name: x\nnav: [{A: models.html}]\n", "`nav` has no home page"),
        ("mkdocs.yml", "site_name: x\nnav: [index.html]\n", "`nav` has to be a list of tabs"),
        ("mkdocs.yml", "site_name: x\nnav: [{A: [{B: [{C: d.html}]}]}]\n", "`nav` has to be a list of tabs"),
    ],
)
def test_mistakes_are_said(project: Path, tmp_path: Path, file: str, text: str, message: str) -> None:
    (project / file).write_text(text)
    with pytest.raises(CatalogError, match=message):
        build_theme(project, site_sources.read(project), tmp_path / "cache", updated=DAY)


def test_a_catalogue_needs_no_files_of_the_theme(tmp_path: Path) -> None:
    """Frame, help and styles are of the program; a page of the catalogue takes the place of one of these."""
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: Oak\nextra: {repository_url: https://example.org/oak}\n", encoding="utf-8"
    )
    own = tmp_path / "site_src/pages/trust.md"
    own.parent.mkdir(parents=True)
    own.write_text("---\ntitle: Ours\ndescription: Ours.\nsection: index\n---\nOur page.\n", encoding="utf-8")
    theme = build_theme(tmp_path, site_sources.read(tmp_path), tmp_path, updated=DAY)
    pages = everything(theme)
    assert "Our page." in pages["trust.html"]
    assert "https://example.org/oak/edit/main/site_src/pages/trust.md" in pages["trust.html"]
    assert "/edit/main/site_src/help/maintain.md" in pages["maintain.html"]
    assert "example.org/oak/edit" not in pages["maintain.html"]
    assert "about.html" not in pages, "that is of the program's own catalogue"
    assert ("survey", 0) not in theme.layouts
    assert theme.assets[PurePosixPath("assets/stylesheets/frame.css")]


def test_a_missing_project_is_said(tmp_path: Path) -> None:
    with pytest.raises(ThemeError, match=r"mkdocs\.yml: could not be read"):
        build_theme(tmp_path, site_sources.read(tmp_path), tmp_path, updated=DAY)


# In a browser


@pytest.fixture(scope="module")
def published(theme: Theme, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """The addresses of a small site: under a folder of a server, and on disk."""
    top = tmp_path_factory.mktemp("published") / "top"
    toc = toc_html([TocItem("one", "One"), TocItem("two", "Two")])
    text = "<p>text</p>" * 60
    content = f"<h1>Title</h1><h2 id=one>One</h2>{text}<h2 id=two>Two</h2>{text}"
    site = {**theme.pages, **theme.assets}
    site[PurePosixPath("models.html")] = stamped(theme, "models", 0).encode()
    site[PurePosixPath("models/a.html")] = stamped(theme, "models", 1, toc=toc, content=content).encode()
    write(site, top / "sub/site")

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None: ...

    handler = functools.partial(Handler, directory=str(top))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/sub/site/", (top / "sub/site").as_uri() + "/"
        server.shutdown()


@pytest.mark.browser
@pytest.mark.parametrize("path", ["about.html", "models.html", "models/a.html"])
@pytest.mark.parametrize("position", [0, 1], ids=["http", "file"])
def test_no_complaint_and_no_stranger(
    browser: Browser, published: tuple[str, str], path: str, position: int
) -> None:
    page = browser.new_page()
    wrong: list[str] = []
    requested: list[str] = []
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("requestfailed", lambda request: wrong.append(f"failed: {request.url}"))
    page.on("request", lambda request: requested.append(request.url))
    page.goto(published[position] + path)
    page.locator("html.js").wait_for(state="attached")  # the frame's script ran
    page.wait_for_load_state("networkidle")
    assert wrong == []
    assert [url for url in requested if not url.startswith(published[position])] == []
    page.close()


@pytest.mark.browser
def test_strange_scripts_do_not_run(browser: Browser, published: tuple[str, str]) -> None:
    page = browser.new_page()
    page.goto(published[0] + "models/a.html")
    page.evaluate(
        """() => {
          const script = document.createElement("script");
          script.textContent = "window.ran = true";
          const picture = document.createElement("div");
          picture.innerHTML = "<img src=x onerror='window.ran = true'>";
          document.body.append(script, picture);
        }"""
    )
    page.wait_for_timeout(200)
    assert page.evaluate("window.ran") is None
    page.close()


@pytest.mark.browser
@pytest.mark.parametrize(("scheme", "dark"), [("light", False), ("dark", True)])
@pytest.mark.parametrize("scripts", [True, False])
def test_follows_the_system(
    browser: Browser,
    published: tuple[str, str],
    scheme: Scheme,
    *,
    dark: bool,
    scripts: bool,
) -> None:
    context = browser.new_context(color_scheme=scheme, java_script_enabled=scripts)
    page = context.new_page()
    page.goto(published[0] + "models/a.html")
    # A picture rather than a computed style: without scripts nothing can be asked.
    page.set_viewport_size({"width": 400, "height": 300})
    picture = page.screenshot(clip={"x": 1, "y": 290, "width": 1, "height": 1})
    context.close()
    other = browser.new_page()
    other.set_content("<canvas></canvas>")
    red = other.evaluate(
        """async (bytes) => {
          const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
          const canvas = new OffscreenCanvas(1, 1).getContext("2d");
          canvas.drawImage(picture, 0, 0);
          return canvas.getImageData(0, 0, 1, 1).data[0];
        }""",
        list(picture),
    )
    other.close()
    assert (red < 128) is dark


@pytest.mark.browser
def test_the_choice_of_mode_is_kept(browser: Browser, published: tuple[str, str]) -> None:
    context = browser.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(published[0] + "models/a.html")
    page.click("label[for=__palette_1]")
    page.click("label[for=__palette_2]")
    page.goto(published[0] + "about.html")
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate", "across folders"
    context.close()


@pytest.mark.browser
def test_a_keyboard_reaches_every_section_on_a_phone(browser: Browser, published: tuple[str, str]) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto(published[0] + "models/a.html")
    seen = []
    for _ in range(len(SECTIONS) + 3):
        page.keyboard.press("Tab")
        seen.append(
            page.evaluate(
                """async () => {
                  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                  // The drawer slides.
                  await Promise.allSettled(document.getAnimations().map((one) => one.finished));
                  const place = document.activeElement.getBoundingClientRect();
                  const shown = place.left >= 0 && place.right <= innerWidth;
                  return shown ? document.activeElement.textContent.trim() : "";
                }"""
            )
        )
    labels = [
        *("Leaderboards", "About", "Models", "Compare", "Tags", "Benchmarks", "Methods"),
        *("Survey", "Timeline", "Size vs score", "Contribute", "Write an entry", "Check a number"),
    ]
    assert [text for text in seen if text in labels] == labels
    page.close()
