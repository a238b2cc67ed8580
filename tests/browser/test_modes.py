"""The explorer and a leaderboard in forced colours, enlarged, and by keyboard alone."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.visits import OpenPage

EXPLORER = "models.html?q=codegen&access=open-weights&columns=released,size,humaneval&sort=-humaneval"
BOARD = "benchmarks/humaneval.html?weights=open&sort.board-1=-released"
OUTLINE = "one => { const style = getComputedStyle(one); return [style.outlineStyle, style.outlineColor]; }"


def card(page: Page) -> Locator:
    """The story of a number, opened by keyboard."""
    link = page.locator("table .score > a").nth(2)
    link.scroll_into_view_if_needed()
    link.locator("xpath=ancestor::tr/th/a").focus()
    for _ in range(4):  # other cells have links of their own
        page.keyboard.press("Tab")
        if link.evaluate("one => one === document.activeElement"):
            break
    expect(link).to_be_focused()
    shown = page.locator(".story-card")
    expect(shown).to_be_visible()
    return shown


@pytest.mark.parametrize("address", [EXPLORER, BOARD])
def test_forced_colours(
    open_page: OpenPage, site_server: str, axe_in_brief: Callable[[Page], list[str]], address: str
) -> None:
    page = open_page().page
    page.emulate_media(forced_colors="active")
    page.goto(site_server + address)
    expect(page.locator("th[aria-sort]").first).to_be_visible()
    shown = card(page)
    canvas = page.evaluate(
        "() => { document.body.style.color = 'Canvas'; const colour = getComputedStyle(document.body).color;"
        " document.body.style.color = ''; return colour; }"
    )
    # What backgrounds and shadows say elsewhere, lines say here.
    border = shown.evaluate("one => getComputedStyle(one).borderTopColor")
    assert border != canvas
    style, colour = page.locator(":focus").evaluate(OUTLINE)
    assert (style, colour != canvas) == ("solid", True)
    for part in ("::before", "::after"):
        bar = page.locator("table :is(.score, td.plot) > i").first
        assert bar.evaluate(f"one => getComputedStyle(one, '{part}').backgroundColor") != canvas
    assert axe_in_brief(page) == []
    expect(shown).to_be_visible()  # the card has been looked at


@pytest.mark.parametrize("address", [EXPLORER, BOARD])
@pytest.mark.parametrize(("width", "height"), [(640, 450), (320, 256)], ids=["200 %", "400 %"])
def test_zoomed(
    open_page: OpenPage,
    site_server: str,
    axe_in_brief: Callable[[Page], list[str]],
    address: str,
    width: int,
    height: int,
) -> None:
    """A window of 1280 x 900 that is enlarged has this room (WCAG 2.2, 1.4.4 and 1.4.10)."""
    page = open_page().page
    page.set_viewport_size({"width": width, "height": height})
    page.goto(site_server + address)
    expect(page.locator("th[aria-sort]").first).to_be_attached()  # rows are made anew before
    shown = card(page)
    box = shown.bounding_box()
    score = page.locator(":focus").bounding_box()
    assert box is not None
    assert score is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= height
    apart = box["y"] >= score["y"] + score["height"] or box["y"] + box["height"] <= score["y"]
    assert apart or box["x"] + box["width"] <= score["x"] or box["x"] >= score["x"] + score["width"]
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert page.evaluate("document.getAnimations().filter((one) => one.playState === 'running').length") == 0
    assert axe_in_brief(page) == []
    expect(shown).to_be_visible()  # the card has been looked at


def walk(page: Page, to: Locator, *, most: int = 60) -> None:
    """Tab till `to` has the focus, and shows it."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if to.evaluate("one => one === document.activeElement"):
            assert to.evaluate(OUTLINE)[0] == "solid"
            return
    pytest.fail(f"{to} is not reached by keyboard")


def test_by_keyboard_alone(open_page: OpenPage, site_server: str) -> None:
    """Search, facet, column, row, story and comparison without a pointer."""
    page = open_page().page
    page.goto(f"{site_server}index.html")
    page.keyboard.press("/")
    expect(page.get_by_role("combobox")).to_be_focused()
    page.keyboard.type("models")
    expect(page.get_by_role("option", selected=True)).to_contain_text("Models")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/models\.html$"))
    field = page.get_by_label("Filter the table")
    walk(page, field)
    page.keyboard.type("starcoder")
    expect(page.locator(".matches")).to_contain_text(" of ")
    walk(page, page.locator("[data-panel=weights] > button"))
    page.keyboard.press("Enter")
    walk(page, page.get_by_label(re.compile("^Open weights")))
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile("access=open-weights"))
    page.keyboard.press("Escape")
    expect(page.locator("[data-panel=weights] > button")).to_be_focused()
    walk(page, page.locator("[data-panel=columns] > button"))
    page.keyboard.press("Enter")
    among = page.get_by_placeholder("Add a column")
    walk(page, among)
    page.keyboard.type("humaneval+")
    walk(page, page.get_by_role("button", name=re.compile(r"HumanEval\+ pass@1, %")).first, most=3)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("humaneval-plus"))
    page.keyboard.press("Escape")
    for row in (0, 1):
        walk(page, page.locator("table.models .pick").nth(row))
        page.keyboard.press("Space")
    score = page.locator("table.models tr:has(.pick:checked) ~ tr:not(:has(.pick:checked)) .score > a").first
    walk(page, score)
    expect(page.locator(".story-card")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".story-card")).to_have_count(0)
    link = page.get_by_role("link", name="Compare 2", exact=True)
    for _ in range(60):
        page.keyboard.press("Shift+Tab")
        if link.evaluate("one => one === document.activeElement"):
            break
    expect(link).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Compare models")).to_be_visible()
    expect(page.get_by_text("2 models.")).to_be_visible()
