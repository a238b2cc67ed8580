"""The form writes entries that pass the checks; beside a field it says what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from playwright.sync_api import Page, expect

from catalog import validate
from catalog.entries import files
from catalog.entries.formatter import format_entry
from catalog.validate.file_layout import FileKind, classify
from tests.browser.visits import DESKTOP, PHONE
from tests.support.paths import ROOT
from tests.support.projects import TODAY, Project

pytestmark = pytest.mark.browser

HOSTILE = """x: [y, {z: "q'\\ # & *a !b | > % @ ` - ? ~ null """ + "\u0661 ش 🙂 {{ 7*7 }} $(id) ---"
MODEL = {
    "model-0-name": "Oak Coder",
    "model-0-aliases": "OC, oak coder",
    "model-0-summary": "Decoder-only family of one size.",
    "model-0-released": "2024-05-01",
    "model-0-architecture": "decoder-only",
    "model-2-id": "7b",
    "model-2-name": "Oak Coder 7B",
    "model-2-parameters": "7B",
    "model-2-layers": "32",
    "model-2-hidden": "4096",
    "model-3-arxiv": "2405.01230",
    "model-3-title": "Oak: a Tree",
    "model-5-title": "Oak Coder card",
    "model-5-url": "https://example.org/oak",
}
RESULT = {
    "result-0-model": "birch/220m",
    "result-0-benchmark": "ten-tasks",
    "result-0-version": "1.0",
    "result-0-metric": "pass@1",
    "result-0-percent": "32.90",
    "result-0-locator": "Table 2",
    "result-1-title": "A report",
    "result-1-kind": "paper",
    "result-1-url": "https://example.org/report",
    "result-1-date": "2024-05-01",
    "result-2-name": "Somebody",
    "result-2-relationship": "third-party",
    "result-3-temperature": "0.2",
    "result-3-decoding": "sampling",
    "result-3-samples": "10",
}
BENCHMARK = {
    "benchmark-0-name": "Twelve Tasks",
    "benchmark-0-released": "2024",
    "benchmark-1-instances": "12",
    "benchmark-1-has_tests": "true",
    "benchmark-1-metrics": "pass@k",
    "benchmark-4-title": "Twelve",
}
METHOD = {
    "method-0-name": "Prune Twice",
    "method-0-kind": "repair",
    "method-0-summary": "A model cuts its own code down: twice.",
    "method-0-released": "2024-06",
    "method-1-roles": "Cutter, Reader",
    "method-1-stages": "write, cut, cut again",
    "method-1-base_models": "birch, acorn-coder/2.7b",
    "method-1-evaluated_on": "ten-tasks",
    "method-2-title": "Prune: Twice",
    "method-3-url": "https://example.org/prune",
    "method-5-title": "Prune paper",
    "method-5-locator": "Section 3",
}


def fill(page: Page, typed: dict[str, str]) -> None:
    for id_, text in typed.items():
        field = page.locator(f'[id="{id_}"]')
        if field.evaluate("each => each.tagName") == "SELECT":
            field.select_option(text)
        else:
            field.fill(text)


def written(page: Page) -> tuple[str, str]:
    """Path and text of the entry, as the page shows them."""
    return (page.locator("#form-path").text_content() or "", page.locator("#form-yaml").text_content() or "")


def problems(project: Project, path: str, text: str) -> list[str]:
    file = project.root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    checked = validate.check(files.read_all(project.root), today=TODAY, cache=validate.NullCache())
    return [str(problem) for problem in checked.diagnostics]


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        ("model", MODEL),
        ("model", {**MODEL, "model-4-note": HOSTILE, "model-0-summary": HOSTILE}),
        (
            "model",
            {**MODEL, "model-0-name": "no", "model-0-aliases": "yes, 1e3, 0x1f, 2024-01-01, ~, true"},
        ),
        ("model", {**MODEL, "model-0-aliases": "a\u2028b, cd"}),
        ("result", RESULT),
        ("result", {**RESULT, "result-1-title": 'Über 100% [of] {it}: "x"', "result-4-note": HOSTILE}),
        ("benchmark", BENCHMARK),
        ("method", METHOD),
    ],
)
@pytest.mark.parametrize("look", [DESKTOP], indirect=True, ids=str)
def test_what_it_writes_passes_the_checks(
    small_site: Path, project: Project, page: Page, kind: str, typed: dict[str, str]
) -> None:
    page.goto((small_site / "add.html").as_uri() + f"#{kind}")
    fill(page, typed)
    expect(page.locator("#form-state")).to_have_text("Ready.")
    path, text = written(page)
    assert problems(project, path, text) == []
    at = classify(path)
    assert isinstance(at, FileKind)
    assert format_entry(path, text.encode(), at.schema)[0].decode() == text, "`catalog fmt` has nothing to do"
    link = urlsplit(page.locator("#form-open").get_attribute("href") or "")
    assert parse_qs(link.query) == {"filename": [path], "value": [text]}
    assert link.hostname == "github.com"
    # What was typed is what is read: nothing became another thing on its way.
    stated = yaml.load(text, yaml.BaseLoader)
    for id_, value in typed.items():
        if "summary" in id_ or "note" in id_:
            assert stated[id_.rpartition("-")[2]] == " ".join(value.split())


@pytest.mark.parametrize("look", [DESKTOP], indirect=True, ids=str)
def test_ids_that_fields_offer_come_with_the_first_field_in_use(small_site: Path, page: Page) -> None:
    """Also from a folder on the disk; before, the page asks for nothing and has no id."""
    page.goto((small_site / "add.html").as_uri() + "#result")
    offers = page.locator("#offers-variants option")
    expect(page.locator("#form-state")).not_to_have_text("")
    assert offers.count() == 0
    page.locator('[id="result-0-model"]').focus()
    expect(page.locator('#offers-variants option[value="birch/220m"]')).to_have_count(1)
    assert page.locator('[id="result-0-model"]').get_attribute("list") == "offers-variants"


def test_mistakes_are_said_beside_their_fields(
    small_site: Path, page: Page, axe: Callable[[Page], list[str]], serve_folder: Callable[[Path], str]
) -> None:
    page.goto(serve_folder(small_site) + "add.html#model")
    name, day = page.locator('[id="model-0-name"]'), page.locator('[id="model-0-released"]')
    expect(page.locator('[id="model-0-name-error"]')).to_have_text("")  # nobody has been there yet
    name.focus()
    page.keyboard.press("Tab")
    expect(page.locator('[id="model-0-name-error"]')).to_have_text("Required.")
    expect(name).to_have_attribute("aria-invalid", "true")
    assert "model-0-name-error" in (name.get_attribute("aria-describedby") or "")
    name.fill("Birch")
    expect(name).not_to_have_attribute("aria-invalid", "true")
    expect(page.locator("#form-state")).to_contain_text("A file with this name already exists")
    day.fill("2024-02-31")
    expect(page.locator('[id="model-0-released-error"]')).to_have_text("This date does not exist.")
    fill(
        page,
        {"model-2-parameters": "7 billion", "model-0-summary": "a <b>b</b>", "model-4-tags": "Not an id"},
    )
    expect(page.locator('[id="model-2-parameters-error"]')).to_contain_text("has the wrong format")
    expect(page.locator('[id="model-0-summary-error"]')).to_contain_text("plain text")
    expect(page.locator('[id="model-4-tags-error"]')).to_contain_text("has the wrong format")
    expect(page.locator("#form-open")).to_be_hidden()
    assert axe(page) == []


@pytest.mark.parametrize("look", [PHONE], indirect=True, ids=str)
def test_parts_grow_and_addresses_fill_fields(
    small_site: Path,
    project: Project,
    page: Page,
    axe: Callable[[Page], list[str]],
    serve_folder: Callable[[Path], str],
) -> None:
    page.goto(serve_folder(small_site) + "add.html?model=birch%2F220m&benchmark=ten-tasks&%zz&x=%#result")
    expect(page.locator('[id="result-0-model"]')).to_have_value("birch/220m")
    page.get_by_role("button", name="One more").first.click()
    second = page.locator('[id="result-0-model--1"]')
    expect(second).to_be_focused()
    fill(page, RESULT)
    more = {
        "model": "birch/60m",
        "benchmark": "ten-tasks",
        "metric": "pass@1",
        "percent": "20.0",
        "version": "1.0",
    }
    fill(page, {f"result-0-{name}--1": text for name, text in more.items()})
    expect(page.locator("#form-state")).to_have_text("Ready.")
    path, text = written(page)
    assert text.count("\n  - {") == 2
    assert problems(project, path, text) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert axe(page) == []


def test_without_scripts_it_says_so(small_site: Path, page_without_scripts: Page) -> None:
    page_without_scripts.goto((small_site / "add.html").as_uri())
    expect(page_without_scripts.get_by_text("The form needs scripts.")).to_be_visible()
    expect(page_without_scripts.locator(".entry-form")).to_be_hidden()


def test_the_script_stands_on_no_other_page(built_site: Path) -> None:
    pages = [
        path.relative_to(built_site).as_posix()
        for path in built_site.rglob("*.html")
        if "built/form.js" in path.read_text(encoding="utf-8")
    ]
    assert sorted(pages) == ["add.html", "zh/add.html"]
    assert (ROOT / "site_src/assets/built/form.js").is_file()
