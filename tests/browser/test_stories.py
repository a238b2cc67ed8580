"""Cards beside scores: by pointer, keyboard and finger, and never in the way (WCAG 2.2, 1.4.13)."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_explorer import SHIFTS
from tests.browser.visits import OpenPage

BOARD = "benchmarks/humaneval.html"


def covers(card: Locator, score: Locator) -> bool:
    one, other = card.bounding_box(), score.bounding_box()
    assert one is not None
    assert other is not None
    return (
        one["x"] < other["x"] + other["width"]
        and other["x"] < one["x"] + one["width"]
        and one["y"] < other["y"] + other["height"]
        and other["y"] < one["y"] + one["height"]
    )


def test_pointer_and_keyboard(
    open_page: OpenPage, site_server: str, built_site: Path, axe: Callable[[Page], list[str]]
) -> None:
    page = open_page().page
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    page.goto(site_server + BOARD)
    score = page.locator("table.board .score:visible").nth(20)
    link, card = score.locator("> a"), page.locator(".story-card")
    score.scroll_into_view_if_needed()
    assert not [url for url in requested if "stor" in url], "nothing before it is wanted"
    link.hover()
    expect(card).to_be_visible()
    expect(card).to_contain_text(f"{link.text_content()} %")
    for label in ("Measured by", "Read in", "Settings", "Other reports"):
        expect(card.get_by_text(label, exact=True)).to_be_visible()
    expect(card.get_by_role("link").last).to_have_attribute(
        "href", re.compile(r"/models/.+\.html#humaneval_")
    )
    expect(link).to_have_attribute("aria-describedby", "story-said")
    assert not covers(card, score)
    # Less than a pixel: the head of a page may be painted before its last link has come.
    assert sum(value for value, by_reader in page.evaluate(SHIFTS) if not by_reader) < 0.001
    assert axe(page) == []
    # Rows were away while it looked.
    page.locator("h1").hover()
    link.hover()
    expect(card).to_be_visible()
    # It can be pointed at, stays there, and goes by Esc without the pointer moving; then it stays away.
    card.hover()
    page.wait_for_timeout(400)
    expect(card).to_be_visible()
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    link.hover()
    page.locator("h1").hover()
    link.hover()
    expect(card).to_be_visible()
    page.locator("h1").hover()
    expect(card).to_have_count(0)
    # By keyboard: focus opens it, Tab goes into it and on, Esc closes it and leaves the focus where it is.
    score.locator("xpath=ancestor::tr/th/a").focus()
    page.keyboard.press("Tab")
    expect(link).to_be_focused()
    expect(card).to_be_visible()
    page.keyboard.press("Tab")
    expect(card.get_by_role("link").first).to_be_focused()
    link.focus()
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    expect(link).to_be_focused()
    assert link.get_attribute("aria-describedby") is None
    # The value of an older version of the benchmark has its own story; files from disk do as well.
    page.goto((built_site / "benchmarks/mbpp-plus.html").as_uri() + "#board-2")
    older = page.locator("table.board .score > a[data-report]:visible").first
    older.hover()
    expect(card).to_contain_text(f"{older.text_content()} %")


@pytest.mark.parametrize(
    "address",
    [
        BOARD,
        "models.html?q=codegen&columns=size,humaneval",
        "compare.html?models=codegen/mono-16.1b,codex/12b",
    ],
)
def test_a_finger_has_a_button(
    open_page: OpenPage, site_server: str, axe_in_brief: Callable[[Page], list[str]], address: str
) -> None:
    page = open_page(width=390, scheme="dark", touch=True).page
    page.goto(site_server + address)
    if "columns=" in address:
        expect(page.locator("th[data-column=humaneval]")).to_be_attached()
    score = page.locator("table tr:not(.alternative) .score:has(> a)").nth(2)
    score.scroll_into_view_if_needed()
    page.mouse.wheel(0, 10)
    button = score.get_by_role("button")
    button.tap()
    card = page.locator(".story-card")
    expect(card).to_be_visible()
    expect(button).to_have_attribute("aria-expanded", "true")
    assert not covers(card, score)
    size = button.bounding_box()
    assert size is not None
    assert min(size["width"], size["height"]) >= 24
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    button.tap()
    expect(card).to_have_count(0)
    expect(button).to_have_attribute("aria-expanded", "false")
    button.tap()
    page.locator("h1").dispatch_event("pointerdown")
    expect(card).to_have_count(0)
    # Less than a pixel: the head of a page may be painted before its last link has come.
    assert sum(value for value, by_reader in page.evaluate(SHIFTS) if not by_reader) < 0.001
    button.tap()
    expect(card).to_be_visible()
    assert axe_in_brief(page) == []
    expect(card).to_be_visible()  # it has been looked at
