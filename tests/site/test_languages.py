"""A site in two languages: the same pages twice, in words of their own, beside data that is there once."""

from __future__ import annotations

import re
import shutil
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from posixpath import normpath

import pytest

from catalog.cli import main
from catalog.render.editions import SiteEdition
from catalog.render.layout import page_head
from catalog.site import frame_words
from catalog.views.facts import catalogue_bibtex
from catalog.views.site_settings import SiteSettings
from catalog.wording import speaking
from tests.conftest import Once
from tests.support.column_names import ColumnNames
from tests.support.projects import Project, tree
from tests.support.shown_text import ShownText

SHARED = ("assets/built/", "assets/images/", "assets/stylesheets/", "assets/vendor/", "data/", "downloads/")


class Links(HTMLParser):
    """Addresses in a page, and the language of its elements."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.alternates: dict[str, str] = {}
        self.switch: dict[str, str] = {}
        self.languages: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        for name, value in given.items():
            if name in {"href", "src"} or (name.startswith("data-") and value.endswith((".js", ".html"))):
                self.addresses.append(value)
        if given.get("lang"):
            self.languages.append((tag, given["lang"]))
        if given.get("rel") == "alternate" and "hreflang" in given:
            self.alternates[given["hreflang"]] = given["href"]
        if given.get("class") == "skin-language":
            self.switch[given["hreflang"]] = given["href"]


OWN_WORDS = "zh: {question: 哪个模型最好？, family: 树种, variant: 植株}\n"


@pytest.fixture(scope="session")
def bilingual(frame: Path, once: Once) -> Project:
    """The small catalogue with its site in English and Chinese; to be read only."""

    def make(folder: Path) -> None:
        project = Project.make(folder, frame)
        _set_languages(project, "[en, zh]", OWN_WORDS)
        birch = project.entry("models/birch")
        birch.write_text(
            birch.read_text(encoding="utf-8") + "zh: {summary: 一个用于测试的模型系列。}\n", encoding="utf-8"
        )
        project.build()

    return Project(once("bilingual", make))


def _set_languages(project: Project, codes: str, more: str = "") -> None:
    settings = project.root / "entries/catalogue.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f"languages: {codes}\n{text}{more}", encoding="utf-8")


def pages(site: Path, folder: str = "") -> set[str]:
    root = site / folder
    return {
        path
        for path in (file.relative_to(root).as_posix() for file in root.rglob("*.html"))
        if folder or not path.startswith("zh/")
    }


def html(project: Project, path: str) -> str:
    return (project.site / path).read_text(encoding="utf-8")


def test_every_page_is_there_in_both_languages(bilingual: Project) -> None:
    only = pages(bilingual.site) ^ pages(bilingual.site, "zh")
    assert {path for path in only if 'http-equiv="refresh"' not in html(bilingual, path)} == {"404.html"}


def test_the_page_for_unknown_addresses_speaks_every_language(bilingual: Project) -> None:
    page = html(bilingual, "404.html")
    assert re.search(r'<p lang="en">[^\n]* href="[^"]*models.html"', page)
    assert re.search(r'<p lang="zh"><b>页面不存在</b>[^\n]* href="[^"]*zh/models.html"', page)


def test_what_has_no_words_is_there_once(bilingual: Project) -> None:
    files = {path.as_posix() for path in tree(bilingual.site / "zh")}
    assert {path for path in files if path.startswith(SHARED) or path.endswith((".md", ".csv"))} == set()
    assert "assets/data/search.js" in files


def test_no_link_of_a_translated_page_is_dead(bilingual: Project) -> None:
    """Chapters of the survey link to entries that the small catalogue lacks, in both languages."""
    assert _dead(bilingual, "zh/") == _dead(bilingual, "")


def _dead(project: Project, folder: str) -> dict[str, set[str]]:
    """{page: addresses in it that lead to no file} of the pages in `folder`."""
    files = {path.as_posix() for path in tree(project.site)}
    dead: dict[str, set[str]] = {}
    for path in pages(project.site, folder):
        here = f"{folder}{path}".rpartition("/")[0]
        for address in Links(html(project, f"{folder}{path}")).addresses:
            file = re.split("[?#]", address)[0]
            if re.match(r"[a-z]+:|/", address) or not file:
                continue
            if normpath(f"{here}/{file}").lstrip("/") not in files:
                dead.setdefault(path, set()).add(address)
    return dead


@pytest.mark.parametrize("path", ["index.html", "models/birch.html", "about.html", "benchmarks.html"])
def test_the_switch_leads_to_the_same_page_and_back(bilingual: Project, path: str) -> None:
    if not (bilingual.site / path).is_file():
        pytest.skip("the small catalogue has no such page")
    up = "../" * path.count("/")
    english, chinese = Links(html(bilingual, path)), Links(html(bilingual, f"zh/{path}"))
    assert english.switch == {"zh": f"{up}zh/{path}"}
    assert chinese.switch == {"en": f"{up}../{path}"}
    assert english.alternates == chinese.alternates == {}  # which only a published site can have
    assert ("html", "en") in english.languages
    assert ("html", "zh") in chinese.languages


def test_a_published_page_names_its_twins_for_search_engines() -> None:
    edition = SiteEdition.of(("en", "zh"), "zh")
    links = [
        re.findall(r'hreflang="(.*?)" href="(.*?)"', link)[0]
        for link in edition.alternates("index.html", "https://x.org/s/")
    ]
    assert links == [
        ("en", "https://x.org/s/"),
        ("zh", "https://x.org/s/zh/"),
        ("x-default", "https://x.org/s/"),
    ]
    assert edition.alternates("a.html", "") == []


def test_the_feeds_of_a_published_page_are_those_in_its_language() -> None:
    head = page_head(
        PurePosixPath("changes.html"),
        title="更新记录",
        description="",
        site_name="S",
        site_url="https://x.org/s/",
        feed="feeds/changes",
        edition=SiteEdition.of(("en", "zh"), "zh"),
    )
    assert 'href="https://x.org/s/zh/feeds/changes.atom"' in head
    assert '<link rel="canonical" href="https://x.org/s/zh/changes.html">' in head


def test_pages_say_their_texts_in_their_language(bilingual: Project) -> None:
    assert "一个用于测试的模型系列。" in html(bilingual, "zh/models/birch.html")
    assert "一个用于测试的模型系列。" not in html(bilingual, "models/birch.html")
    assert "哪个模型最好？" in html(bilingual, "zh/index.html")


def test_pages_have_the_own_words_of_the_catalogue_in_their_language(bilingual: Project) -> None:
    """Names and summaries keep theirs."""
    page = ShownText(html(bilingual, "zh/models/birch.html")).texts
    assert "植株" in page
    assert not [text for text in page if "变体" in text]
    assert {text for text in page if "系列" in text} == {"一个用于测试的模型系列。"}
    assert '"by family":"按树种"' in html(bilingual, "zh/assets/data/more-words.js")
    assert "Variants" in ShownText(html(bilingual, "models/birch.html")).texts


def test_texts_that_nobody_translated_are_marked_as_english(bilingual: Project) -> None:
    """A screen reader reads them in the right voice; pages that are written in English say so as a whole."""
    page = html(bilingual, "zh/models/cedar-chat.html")
    summary = re.search(r'<p class="lead"([^>]*)>', page)
    assert summary
    assert 'lang="en"' in summary[1]
    assert re.search(r'<p class="lead"( lang="en")?>', html(bilingual, "zh/models/birch.html"))[1] is None  # type: ignore[index]
    assert ("article", "en") in Links(html(bilingual, "zh/rules.html")).languages
    assert ("article", "en") not in Links(html(bilingual, "zh/about.html")).languages


def test_the_citation_of_the_catalogue_is_the_same_in_both_languages(bilingual: Project) -> None:
    cited = re.compile(r"@misc\{[^<]*")
    (english,) = cited.findall(html(bilingual, "index.html"))
    assert cited.findall(html(bilingual, "zh/index.html")) == [english]
    assert english.startswith("@misc{code-llm-catalogue,")
    assert "代码大模型目录" in html(bilingual, "zh/index.html")


def test_settings_can_give_another_citation() -> None:
    own = {"citation": {"key": "survey-26"}, "zh": {"citation": {"title": "目录"}}}
    settings = {"site_name": "Survey", "copyright": "We", "theme": {}, "extra": own}
    with speaking("zh"):
        cited = frame_words.in_language(settings, "zh", {})["extra"]["citation"]
    assert cited == {"title": "目录", "author": "We", "key": "survey-26"}
    stated = SiteSettings(name="调查", cited_title="目录", cited_authors="We", cited_key="survey-26")
    assert catalogue_bibtex(stated, "https://x.org").splitlines() == [
        "@misc{survey-26,",
        "  title = {{目录}},",
        "  author = {{We}},",
        "  url = {https://x.org},",
        "}",
    ]


def test_columns_have_the_same_names_in_both_languages(bilingual: Project) -> None:
    """So an address that sorts a table does so in each."""
    tables = 0
    for path in pages(bilingual.site, "zh"):
        named, original = (
            [[name for name in table if name] for table in ColumnNames(html(bilingual, page)).tables]
            for page in (f"zh/{path}", path)
        )
        tables += len(named)
        assert named == original, path
    assert tables > 10


def test_anchors_are_the_same_in_both_languages(bilingual: Project) -> None:
    """A link with an anchor can be sent to somebody who reads the other language."""
    ids = re.compile(r'\bid="([^"]+)"')
    differing = {
        path: sorted(set(english) ^ set(chinese))
        for path in pages(bilingual.site, "zh")
        for english, chinese in [
            (ids.findall(html(bilingual, path)), ids.findall(html(bilingual, f"zh/{path}")))
        ]
        if english != chinese
    }
    assert differing == {}


def test_a_change_rebuilds_its_pages_in_both_languages(bilingual: Project, tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    shutil.copytree(bilingual.root, project.root, symlinks=True)
    project.build()
    assert project.build().changed == ()
    birch = project.entry("models/birch")
    birch.write_text(birch.read_text(encoding="utf-8") + "note: A note about birches.\n", encoding="utf-8")
    changed = {str(path) for path in project.build().changed}
    assert {"models/birch.html", "zh/models/birch.html"} <= changed
    assert not any(path.endswith("models/alder.html") for path in changed)


def test_a_language_that_the_program_lacks_is_refused(
    frame: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    project = Project.make(tmp_path / "project", frame)
    _set_languages(project, "[en, tlh]")
    monkeypatch.chdir(project.root)
    assert main(["check"]) == 1
    assert "`tlh` is not allowed here; allowed values: `en` and `zh`" in capsys.readouterr().out


def test_a_site_in_chinese_alone_lies_at_the_root(frame: Path, tmp_path: Path) -> None:
    project = Project.make(tmp_path / "project", frame)
    _set_languages(project, "[zh]")
    project.build()
    page = Links(html(project, "models.html"))
    assert ("html", "zh") in page.languages
    assert (page.switch, page.alternates) == ({}, {})
    assert not (project.site / "zh").exists()
    assert (project.site / "data").is_dir()
