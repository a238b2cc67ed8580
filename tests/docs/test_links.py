"""Links of the documents lead somewhere: to a file, a heading, a page of the site, a rule."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

import pytest
import yaml

from catalog.opendata.package import DESCRIPTIONS
from catalog.opendata.tables import DATA_FOLDER
from tests.docs.fences import DOCUMENTS, GENERATED, HELP, PAGES, ROOT

DATA: Final = {f"{DATA_FOLDER}/{name}.json" for name in DESCRIPTIONS} | {"llms.txt"}
REPOSITORY: Final = "https://github.com/codellm-catalog/codellm-catalog"
_FENCED: Final = re.compile(r"^ *```.*?^ *```$", re.DOTALL | re.MULTILINE)
_LINK: Final = re.compile(r"\]\(([^)\s]+)\)")
_HEADING: Final = re.compile(r"^#+ (?P<text>.*?)(?: *\{ *#(?P<id>[\w-]+) *\})?$", re.MULTILINE)


def made_pages() -> set[str]:
    """Pages that are made from entries: those of the tabs, what their footers name, the comparison."""
    tabs = re.findall(r": ([\w-]+\.html)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE)
    return {
        *tabs,
        "sql.html",
        "sources.html",
        "disagreements.html",
        "changes.html",
        "add.html",
        "compare.html",
    }


@cache
def anchors(document: Path) -> set[str]:
    """Ids of the headings of a document, as GitHub and MkDocs make them."""
    text = _FENCED.sub("", document.read_text(encoding="utf-8"))
    return {
        match["id"] or re.sub(r"[^\w -]", "", match["text"].lower()).strip().replace(" ", "-")
        for match in _HEADING.finditer(text)
    }


def lost(document: Path) -> list[str]:
    text = _FENCED.sub("", document.read_text(encoding="utf-8"))
    return [link for link in _LINK.findall(text) if not leads_somewhere(document, link)]


def leads_somewhere(document: Path, link: str) -> bool:
    if link.startswith(REPOSITORY):
        way = link.removeprefix(REPOSITORY).strip("/").split("/")
        kept = way[0] in {"blob", "edit", "new", "tree"} and way[1] == "main"
        return (
            (ROOT.joinpath(*way[2:])).exists()
            if kept
            else way in ([""], ["issues", "new"], ["issues", "new", "choose"])
        )
    if "://" in link or link == "@@REPOSITORY@@":  # which `site_sources` replaces
        return True
    path, _, anchor = link.partition("#")
    if path in DATA:
        return not anchor
    target = document.parent / path if path else document
    if path.endswith(".html"):
        source = path.replace(".html", ".md")
        target = next((folder / source for folder in (PAGES, HELP) if (folder / source).exists()), PAGES)
        if target == PAGES:
            return path in made_pages() and not anchor
    return target.exists() and (not anchor or anchor in anchors(target))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_links_lead_somewhere(document: Path) -> None:
    assert lost(document) == []


@pytest.mark.parametrize(
    "page",
    [*(document for document in DOCUMENTS if document.parent in {PAGES, HELP})],
    ids=lambda page: page.name,
)
def test_pages_say_what_they_are(page: Path) -> None:
    about = yaml.safe_load(page.read_text(encoding="utf-8").split("---\n")[1])
    assert page.name not in GENERATED
    least = 20 if page.name.endswith(".zh.md") else 40  # Chinese says it with half the letters
    assert least <= len(about["description"]) <= 160
