"""Entries come from strangers: what may not be in a text is refused, and the rest can only be read.

tests/browser/test_hostile.py holds the same site to a browser's reading of it.
"""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path, PurePosixPath
from typing import Any, Final, get_args

import pytest
from pydantic import BaseModel

from catalog import validate
from catalog.entries import files as entry_files
from catalog.entries import schema
from catalog.entries.schema import base, benchmark, method, model, results, terms
from catalog.entries.schema.types import Url
from tests.support.page_reader import Seen, few, lost_links, seen
from tests.support.projects import HOSTILE, MARKUP, STAND_IN, TODAY, Project, tree


@pytest.fixture
def hostile(project: Project) -> Project:
    """The hostile entries as they are."""
    project.lay_over(HOSTILE / "entries")
    return project


@pytest.fixture(name="pages")
def pages_with_markup(hostile_site: Path) -> dict[PurePosixPath, Seen]:
    return seen(hostile_site)


# --- Refused ---------------------------------------------------------------------------------------

REFUSED: Final = [
    ("name", "<script>pwned=1</script>", "html-in-text"),
    ("name", "x<img src=x onerror=pwned=1>", "html-in-text"),
    ("name", "</title><svg onload=pwned=1>", "html-in-text"),
    ("summary", "<A HREF=javascript:pwned=1>x</A>", "html-in-text"),
    ("summary", "<!-- <b> -->", "html-in-text"),
    ("note", "<iframe/src=data:text/html,x>", "html-in-text"),
    ("note", "zero\\u200bwidth", "hidden-character"),
    ("note", "abc\\u202etxt.exe", "hidden-character"),
    ("note", "line\\u2028separator", "hidden-character"),
    ("note", "bell\\a", "hidden-character"),
    ("note", "tab\\tstop", "hidden-character"),
    ("url", "javascript:pwned=1", "url-form"),
    ("url", "JavaScript:pwned=1", "url-form"),
    ("url", "data:text/html,<x>", "url-form"),
    ("url", "//example.org/", "url-form"),
    ("url", "/etc/passwd", "url-form"),
    ("url", "file:///etc/passwd", "url-form"),
    ("url", "https://user:word@example.org/", "url-form"),
    ("url", 'https://example.org/\\" onclick=\\"pwned=1', "url-form"),
    ("url", "https://example.org/<x>", "url-form"),
    ("url", "https://example.org/\\njavascript:pwned=1", "url-form"),
    ("url", " https://example.org/", "url-form"),
    ("arxiv", "2401.00001/../../x", "arxiv-id"),
    ("doi", "javascript:pwned=1", "doi-form"),
    ("key", "a}, pwned = {1", "invalid-value"),
    ("tag", "../../etc/passwd", "id-form"),
    ("tag", '\\" onclick=\\"pwned=1', "id-form"),
]

WRITTEN: Final = {
    "name": 'name: "{}"\n',
    "summary": 'name: Elm\nsummary: "{}"\n',
    "note": 'name: Elm\nnote: "{}"\n',
    "url": 'name: Elm\nweights: {{public: true, url: "{}"}}\n',
    "arxiv": 'name: Elm\npaper: {{title: Elm, arxiv: "{}"}}\n',
    "doi": 'name: Elm\npaper: {{title: Elm, doi: "{}"}}\n',
    "key": 'name: Elm\npaper: {{title: Elm, key: "{}"}}\n',
    "tag": 'name: Elm\ntags: ["{}"]\n',
}


@pytest.mark.parametrize(("field", "text", "rule"), REFUSED)
def test_is_refused(project: Project, field: str, text: str, rule: str) -> None:
    project.entry("models/elm").write_text(WRITTEN[field].format(text), encoding="utf-8")
    problems = validate.check(
        entry_files.read_all(project.root), today=TODAY, cache=validate.NullCache()
    ).diagnostics
    assert rule in {problem.rule for problem in problems if problem.at.path == "entries/models/elm.yaml"}


def test_every_address_of_an_entry_is_checked() -> None:
    """A field that the site would make a link of cannot be plain text."""
    url_fields = 0
    for kind in written_forms():
        for name, field in kind.model_fields.items():
            if re.search(r"url|link|href|address", name):
                url_fields += 1
                checks = f"{field.metadata} {[get_args(argument) for argument in get_args(field.annotation)]}"
                assert repr(get_args(Url)[1]) in checks, f"{kind}.{name}"
    assert url_fields > 8


def written_forms() -> list[type[BaseModel]]:
    names: dict[str, Any] = {}
    for module in (schema, benchmark, base, method, model, results, terms):
        names |= vars(module)
    return [value for value in names.values() if isinstance(value, type) and issubclass(value, BaseModel)]


# --- Let through -----------------------------------------------------------------------------------


def test_the_rest_passes_every_check(hostile: Project) -> None:
    problems = validate.check(
        entry_files.read_all(hostile.root), today=TODAY, cache=validate.NullCache()
    ).diagnostics
    assert [str(problem) for problem in problems] == []


def test_what_is_refused_stands_in_for_itself(hostile: Project) -> None:
    """With markup in its place every one of these files is refused; the pages below are of the worst case."""
    files = [path for path in (HOSTILE / "entries").rglob("*.yaml") if STAND_IN in path.read_text()]
    for file in files:
        copy = hostile.root / "entries" / file.relative_to(HOSTILE / "entries")
        copy.write_text(copy.read_text(encoding="utf-8").replace(STAND_IN, MARKUP), encoding="utf-8")
    checked = validate.check(
        entry_files.read_all(hostile.root), today=TODAY, cache=validate.NullCache()
    ).diagnostics
    refused = {problem.at.path for problem in checked if problem.rule == "html-in-text"}
    assert refused == {f"entries/{file.relative_to(HOSTILE / 'entries')}" for file in files}


def test_repeats_to_the_byte(hostile: Project, tmp_path: Path) -> None:
    hostile.build()
    hostile.build(tmp_path / "again")
    assert tree(hostile.site) == tree(tmp_path / "again")


# --- What becomes of it ----------------------------------------------------------------------------


def test_no_page_gains_an_element(pages: dict[PurePosixPath, Seen]) -> None:
    wrong = [f"{path}: {fault}" for path, page in pages.items() for fault in page.trouble]
    assert few(wrong) == []


def test_an_id_is_given_once(pages: dict[PurePosixPath, Seen]) -> None:
    twice = [f"{path}: {id_}" for path, page in pages.items() for id_, times in page.ids.items() if times > 1]
    assert few(twice) == []


def test_links_lead_where_they_say(pages: dict[PurePosixPath, Seen], hostile_site: Path) -> None:
    # The survey's chapters, and the page that leads to them, are written about the entries that we ship.
    others = {path: page for path, page in pages.items() if not path.parts[0].startswith("survey")}
    assert few(lost_links(others, hostile_site)) == []
    for page in pages.values():
        assert not [link for _, link in page.links if re.match(r"(?i)\s*(?:javascript|data|vbscript):", link)]


def test_templates_in_texts_are_not_obeyed(hostile_site: Path) -> None:
    page = (hostile_site / "models/quotes.html").read_text(encoding="utf-8")
    for text in (
        "{{ 7*7 }}",
        "{% raw %}",
        "{# no #}",
        "{{ page }}",
        "${7*7}",
        "&lt;%= 7*7 %&gt;",
        "{{ tokenizer }}",
    ):
        assert text in page
    assert "&amp;lt;b&amp;gt; &amp;amp; &amp;#60;" in page, (
        "an entity that was written is shown as it was written"
    )


def test_markdown_in_texts_is_not_obeyed(hostile_site: Path) -> None:
    page = (hostile_site / "models/quotes.html").read_text(encoding="utf-8")
    assert "[a](javascript:pwned=1) ![i](x) **b** &lt;https://example.org&gt;" in page


@pytest.mark.parametrize("name", ["quotes", "long", "right-to-left"])
def test_bibtex_stays_one_entry(hostile_site: Path, name: str) -> None:
    """No title and no address can end its field, add another, or make TeX read a file."""
    page = (hostile_site / f"models/{name}.html").read_text(encoding="utf-8")
    (bibtex,) = re.findall(r'<pre id="bibtex"[^>]*>(.*?)</pre>', page, re.DOTALL)
    head, *fields, last = unescape(bibtex).splitlines()
    assert re.fullmatch(r"@(?:misc|inproceedings)\{[A-Za-z0-9:_.-]+,", head)
    assert last == "}"
    for field in fields:
        written = re.fullmatch(r"  [a-z]+ = \{(.*)\},", field)
        assert written, field
        bare = re.sub(r"\\[{}&%$#_]", "", written[1])
        assert "\\" not in bare, f"a command of TeX: {field}"
        depth = 0
        for letter in bare:
            depth += {"{": 1, "}": -1}.get(letter, 0)
            assert depth >= 0, f"ends before its end: {field}"
        assert depth == 0, field
