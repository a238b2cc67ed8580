"""Pages, charts and files that settings leave out: no file, tab, link, search record or data of them.

The same for a page that is there in one language alone.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Final, get_args

import pytest

from catalog.entries.schema.catalogue import OptionalChart, OptionalFiles, OptionalPage
from catalog.site.build import build
from catalog.site.site_sources import ThemeError
from tests.conftest import Once
from tests.support.examples import BUILT, FOLDER
from tests.support.page_reader import few, lost_links, seen

PAGES: Final[tuple[str, ...]] = get_args(OptionalPage)
EVERYTHING: Final = ", ".join((*PAGES, *get_args(OptionalChart), *get_args(OptionalFiles)))
_OWN: Final = "site_src/pages/about.md"  # links to some of them
NOTES: Final = "---\ntitle: 说明\ndescription: 说明。\n---\n\n只有中文。\n"
TABS: Final = """
nav:
  - Home: index.html
  - About: about.html
  - Data: data.html
  - Contribute: contribute.html
  - Charts:
      - Timeline: timeline.html
  - Models: [{All models: models.html}, {Notes: notes.html}, {Choose: choose.html}]
"""


def write_project(folder: Path) -> None:
    """Write Text-to-SQL without anything that is optional, in two languages."""
    shutil.copytree(FOLDER / "text-to-sql", folder, ignore=shutil.ignore_patterns(".cache", "site"))
    settings = folder / "entries/catalogue.yaml"
    text = re.sub(r"^without: .*\n", "", settings.read_text(encoding="utf-8"), flags=re.MULTILINE)
    settings.write_text(f"{text}languages: [en, zh]\nwithout: [{EVERYTHING}]\n", encoding="utf-8")
    frame = folder / "mkdocs.yml"
    frame.write_text(frame.read_text(encoding="utf-8") + TABS, encoding="utf-8")
    (folder / "site_src/pages/notes.zh.md").write_text(NOTES, encoding="utf-8")


@pytest.fixture(scope="session")
def site(once: Once) -> Path:
    """The site, built after the page of its own has no link to a page that is left out."""

    def make(project: Path) -> None:
        write_project(project)
        about = project / _OWN
        text = about.read_text(encoding="utf-8")
        own = re.sub(r"\[([^]]*)\]\((disagreements|changes)\.html\)", r"\1", text)
        about.write_text(own, encoding="utf-8")
        build(project, project / "site", today=BUILT)

    return once("without-optional-pages", make) / "site"


def test_a_link_to_a_page_that_is_left_out_is_an_error(tmp_path: Path) -> None:
    write_project(tmp_path / "project")
    with pytest.raises(ThemeError, match=rf"^{_OWN}:25: links to `disagreements.html`, a page that"):
        build(tmp_path / "project", tmp_path / "site", today=BUILT)


def test_pages_that_are_left_out_have_no_file(site: Path) -> None:
    files = {path.relative_to(site).as_posix().removeprefix("zh/") for path in site.rglob("*")}
    left = [path for path in files if re.split(r"[./]", path)[0] in PAGES]
    assert few(left) == []
    assert {"models.html", "compare.html", "sources.html", "zh"} <= files
    assert not [path for path in files if path.startswith(("downloads/charts", "assets/data/index"))]


def test_files_for_others_that_are_left_out_are_not_there(site: Path) -> None:
    files = {path.relative_to(site).as_posix().removeprefix("zh/") for path in site.rglob("*.*")}
    parts = (
        "embed/models/",
        "embed/benchmarks/",
        "data/v1/models/",
        "data/v1/benchmarks/",
        "data/v1/methods/",
    )
    assert few([path for path in files if path.startswith(parts) or path.endswith(".md")]) == []
    assert {"data/v1/models.json", "data/v1/catalog.sqlite", "models/omnisql.html"} <= files


def test_nothing_speaks_of_files_that_are_left_out(site: Path) -> None:
    index = json.loads((site / "data/v1/index.json").read_text(encoding="utf-8"))
    assert index["things"] == {}
    paths = json.loads((site / "data/v1/openapi.json").read_text(encoding="utf-8"))["paths"]
    assert not [path for path in paths if "{id}" in path]
    assert "Markdown" not in (site / "llms.txt").read_text(encoding="utf-8")
    for path in ("models/omnisql.html", "benchmarks/bird.html", "data.html"):
        html = (site / path).read_text(encoding="utf-8")
        assert 'id="embed"' not in html, path
        assert "text/markdown" not in html, path
        assert "Markdown twin" not in html, path
        assert "ID.json" not in html, path


def test_no_link_leads_to_them(site: Path) -> None:
    assert few(lost_links(seen(site), site)) == []


@pytest.mark.parametrize("path", ["assets/data/search.js", "zh/assets/data/search.js", "llms.txt"])
def test_neither_search_nor_overview_names_them(site: Path, path: str) -> None:
    text = (site / path).read_text(encoding="utf-8")
    addresses = re.findall(r"""["/(]([a-z-]+)(?:/[\w-]+)?\.(?:html|md)""", text)
    assert "sources" in addresses
    assert not {*PAGES} & {*addresses}
    assert "over time" not in text


def test_pages_have_no_chart_that_is_left_out(site: Path) -> None:
    for path in ("index.html", "benchmarks/bird.html", "benchmarks/spider2.html"):
        html = (site / path).read_text(encoding="utf-8")
        assert 'id="over-time"' not in html, path
        assert "data-plotly" not in html, path


def test_help_says_nothing_about_them(site: Path) -> None:
    for path in ("contribute.html", "data.html"):
        html = (site / path).read_text(encoding="utf-8")
        assert "@@" not in html, path
        assert "Ask in SQL" not in html, path
        assert "Check a number" not in html, path


def test_tabs_are_those_of_pages_that_are_there(site: Path) -> None:
    english = (site / "methods.html").read_text(encoding="utf-8")
    chinese = (site / "zh/models.html").read_text(encoding="utf-8")
    assert re.search(r'href="models\.html"[^>]*>(<[^>]*>)*Models<', english)
    assert not [name for name in ("Charts", "Timeline", "Choose", "Notes") if f">{name}<" in english]
    assert 'href="notes.html"' in chinese


def test_a_page_in_one_language_does_not_lead_to_another(site: Path) -> None:
    page = (site / "zh/notes.html").read_text(encoding="utf-8")
    assert "只有中文。" in page
    assert not (site / "notes.html").exists()
    assert "skin-language" not in page
    assert "skin-language" in (site / "zh/about.html").read_text(encoding="utf-8")
    assert "notes.html" not in (site / "assets/data/search.js").read_text(encoding="utf-8")
    assert "notes.html" in (site / "zh/assets/data/search.js").read_text(encoding="utf-8")
