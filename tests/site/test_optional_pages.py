"""Pages and charts that settings leave out: no file, tab, link, search record or data of them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Final, get_args

import pytest

from catalog.entries.schema.catalogue import OptionalChart, OptionalPage
from catalog.site.build import build
from catalog.site.mkdocs_build import ThemeError
from tests.support.examples import BUILT, FOLDER
from tests.support.page_reader import few, lost_links, seen

PAGES: Final[tuple[str, ...]] = get_args(OptionalPage)
EVERYTHING: Final = ", ".join((*PAGES, *get_args(OptionalChart)))
_OWN: Final = "site_src/pages/about.md"  # links to some of them


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Text-to-SQL without anything that is optional, in two languages."""
    folder = tmp_path_factory.mktemp("bare") / "project"
    shutil.copytree(FOLDER / "text-to-sql", folder, ignore=shutil.ignore_patterns(".cache", "site"))
    settings = folder / "entries/catalogue.yaml"
    text = re.sub(r"^without: .*\n", "", settings.read_text(encoding="utf-8"), flags=re.MULTILINE)
    settings.write_text(f"{text}languages: [en, zh]\nwithout: [{EVERYTHING}]\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def site(project: Path) -> Path:
    """The site, built after the page of its own has no link to a page that is left out."""
    about = project / _OWN
    text = about.read_text(encoding="utf-8")
    with pytest.raises(ThemeError, match=rf"^{_OWN}:25: links to `disagreements.html`, a page that"):
        build(project, project / "site", today=BUILT)
    about.write_text(re.sub(r"\[([^]]*)\]\((disagreements|changes)\.html\)", r"\1", text), encoding="utf-8")
    build(project, project / "site", today=BUILT)
    return project / "site"


def test_pages_that_are_left_out_have_no_file(site: Path) -> None:
    files = {path.relative_to(site).as_posix().removeprefix("zh/") for path in site.rglob("*")}
    left = [path for path in files if re.split(r"[./]", path)[0] in PAGES]
    assert few(left) == []
    assert {"models.html", "compare.html", "sources.html", "zh"} <= files
    assert not [path for path in files if path.startswith(("downloads/charts", "assets/data/index"))]


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
