"""The chapters of the survey in a browser: choices between pieces, links to them, saved charts."""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.visits import OpenPage


@pytest.mark.parametrize("width", [390, 1280])
def test_one_piece_of_a_choice_is_shown(open_page: OpenPage, site_server: str, width: int) -> None:
    page = open_page(width=width).page
    page.goto(site_server + "survey/models.html")
    first, every = page.locator("#families-zan2023"), page.locator("#families-all")
    expect(first).to_be_visible()
    expect(every).to_be_hidden()
    row = page.get_by_role("group", name="Which models")
    pressed = row.get_by_role("button", pressed=True)
    expect(pressed).to_have_text("Large Language Models Meet NL2Code (27)")
    row.get_by_role("button").nth(1).focus()
    page.keyboard.press("Enter")
    expect(every).to_be_visible()
    expect(first).to_be_hidden()
    expect(page).to_have_url(re.compile("#families-all$"))


def test_an_address_leads_to_its_piece(open_page: OpenPage, site_server: str) -> None:
    page = open_page(width=1280).page
    page.goto(site_server + "survey/size.html#frontier-mbpp")
    expect(page.locator("#frontier-mbpp")).to_be_in_viewport()
    expect(page.locator("#frontier-humaneval")).to_be_hidden()
    expect(page.locator("#frontier-mbpp-chart")).to_have_attribute("data-chart-state", "drawn")
    page.evaluate("location.hash = '#size-bigcodebench'")
    expect(page.locator("#size-bigcodebench")).to_be_visible()


def test_without_scripts_all_pieces_follow_one_another(open_page: OpenPage, site_server: str) -> None:
    page = open_page(width=1280, scripts=False).page
    page.goto(site_server + "survey/models.html")
    expect(page.locator("#families-zan2023")).to_be_visible()
    expect(page.locator("#families-all")).to_be_visible()
    expect(page.locator(".choices:visible")).to_have_count(0)
    page.goto(site_server + "survey/lineage.html")
    expect(page.locator(".tree >> text=Code Llama").first).to_be_visible()


def test_a_chart_waits_until_it_is_chosen(open_page: OpenPage, site_server: str) -> None:
    page = open_page(width=1280).page
    page.goto(site_server + "survey/methods.html#uplift-first-hand")
    other = page.locator("#uplift-all-chart")
    expect(page.locator("#uplift-first-hand-chart")).to_have_attribute("data-chart-state", "drawn")
    assert other.get_attribute("data-chart-state") is None
    page.get_by_role("button", name="All reports").click()
    expect(other).to_have_attribute("data-chart-state", "drawn")
    box = page.locator("#uplift-all-chart .chart-canvas").bounding_box()
    assert box
    assert box["height"] > 900, "as high as its lines need"


def test_a_chart_can_be_saved_by_keyboard(open_page: OpenPage, built_site: Path) -> None:
    """From disk, on a phone and in the dark, under the page's policy: the files are light and for a desk."""
    page = open_page(width=390, scheme="dark").page
    page.goto((built_site / "survey/benchmarks.html").as_uri() + "#saturation")
    saved = {}
    for format_ in ("SVG", "PNG"):
        button = page.locator("#saturation-chart").get_by_role("button", name=f"Save as {format_}")
        expect(button).to_be_visible()
        button.focus()
        with page.expect_download() as coming:
            page.keyboard.press("Enter")
        saved[coming.value.suggested_filename] = coming.value.path().read_bytes()
    svg, png = saved["saturation.svg"].decode(), saved["saturation.png"]
    assert svg.startswith("<svg")
    assert 'width="900" height="560"' in svg
    assert "HumanEval" in svg
    assert '<rect x="0" y="0" width="900" height="560" style="fill: rgb(251, 250, 247)' in svg
    assert "rgb(0, 114, 178)" in svg, "the first colour of the light scheme"
    assert "rgb(86, 180, 233)" not in svg, "that of the dark scheme"
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">2I", png[16:24]) == (1800, 1120)


def test_the_data_of_a_table_can_be_downloaded(open_page: OpenPage, site_server: str) -> None:
    page = open_page(width=390).page
    page.goto(site_server + "survey/lineage.html")
    with page.expect_download() as coming:
        page.get_by_role("link", name="Download as CSV").click()
    assert coming.value.path().read_text(encoding="utf-8").startswith("Model,Method,Tuned from")
