"""Code that a page offers to copy works on another page: a badge, and a table in a frame."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visits import OpenPage


@pytest.mark.parametrize("path", ["models/codegen", "benchmarks/humaneval"])
def test_what_is_copied_works_elsewhere(
    open_page: OpenPage,
    site_server: str,
    serve_folder: Callable[[Path], str],
    tmp_path: Path,
    axe: Callable[[Page], list[str]],
    path: str,
) -> None:
    page = open_page(width=390, scheme="dark").page
    page.goto(f"{site_server}{path}.html")
    for fold in page.locator(
        "details:has(#embed) > summary"
    ).all():  # on a model's page, among its other details
        fold.click()
    page.get_by_text("Embed", exact=True).click()
    offered = page.locator("#embed")
    badge = offered.locator("img")
    expect(badge).to_have_js_property("complete", value=True)
    assert badge.evaluate("one => [one.naturalWidth, one.naturalHeight]") == [
        int(badge.get_attribute(side) or "") for side in ("width", "height")
    ]
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    copied = [offered.locator(f"#embed-{kind}").inner_text() for kind in ("html", "table")]
    here = [text.replace("https://SITE.example/", site_server) for text in copied]
    assert here != copied
    elsewhere = (
        "<!doctype html><html lang=en><title>Elsewhere</title><link rel=icon href=data:,><main><h1>x</h1>"
    )
    (tmp_path / "index.html").write_text(elsewhere + "".join(here), encoding="utf-8")
    page.goto(serve_folder(tmp_path))
    expect(page.locator("img")).to_have_js_property("naturalHeight", 20)
    frame = page.frame_locator("iframe")
    expect(frame.locator("tbody tr").nth(5)).to_be_visible()
    assert frame.locator("body").evaluate("one => getComputedStyle(one).color") == "rgb(230, 234, 234)"
    assert frame.locator("html").evaluate("one => one.scrollWidth <= one.clientWidth")
    assert axe(page) == []
    frame.locator("h1 a").click()
    expect(page).to_have_url(re.compile(rf"/{path}\.html$"))
    page.goto(f"{site_server}embed/{path}.html")
    assert axe(page) == [], "nor on its own"


@pytest.mark.parametrize("file", ["humaneval", "humaneval_pass-10"])
def test_options_stand_at_the_end_of_an_address(open_page: OpenPage, site_server: str, file: str) -> None:
    dark, light = "rgb(230, 234, 234)", "rgb(29, 39, 40)"
    options = {"": (10, light), "rows-3": (3, light), "dark": (10, dark), "dark-5": (5, dark)}
    page = open_page().page
    for option, (rows, colour) in options.items():
        page.goto("about:blank")
        page.goto(f"{site_server}embed/benchmarks/{file}.html#{option}")
        assert page.locator("tbody tr:visible").count() == rows, option
        assert page.locator("body").evaluate("one => getComputedStyle(one).color") == colour, option
    dark_page = open_page(scheme="dark").page
    dark_page.goto(f"{site_server}embed/benchmarks/{file}.html#light-3")
    assert dark_page.locator("body").evaluate("one => getComputedStyle(one).color") == light


def test_a_chart_stands_on_another_site(
    open_page: OpenPage, site_server: str, serve_folder: Callable[[Path], str], tmp_path: Path
) -> None:
    page = open_page(width=390).page
    page.goto(f"{site_server}benchmarks/humaneval.html")
    code = page.locator("#embed-picture").text_content() or ""
    here = code.replace("https://SITE.example/", site_server)
    assert here != code
    dark = here.replace('.svg"', '.svg#dark"')
    elsewhere = "<!doctype html><html lang=en><title>Elsewhere</title><link rel=icon href=data:,>"
    (tmp_path / "index.html").write_text(elsewhere + here + dark, encoding="utf-8")
    page.goto(serve_folder(tmp_path))
    pictures = page.locator("img")
    for number in range(2):
        expect(pictures.nth(number)).to_have_js_property("naturalWidth", 410)
    light, fixed = (pictures.nth(number).screenshot() for number in range(2))
    page.emulate_media(color_scheme="dark")
    assert pictures.nth(1).screenshot() == fixed
    assert light != fixed


def test_an_address_marks_the_row_of_a_model(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}embed/benchmarks/humaneval.html")
    row = page.locator("tbody tr").nth(2)
    plain = row.evaluate("one => getComputedStyle(one).backgroundColor")
    page.goto(f"{site_server}embed/benchmarks/humaneval.html#{row.get_attribute('id')}")
    assert row.evaluate("one => getComputedStyle(one).backgroundColor") != plain
    assert page.evaluate("scrollY") == 0, "the table stays in its frame"
    expect(page.locator("tbody tr").last).to_be_visible()
