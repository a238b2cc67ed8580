"""Filters over leaderboards: they leave what the catalogue says, and an address brings them back."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from catalog.views import leaderboard, models
from catalog.views.context import Context
from catalog.views.leaderboard import BoardRow
from tests.browser.test_explorer import SHIFTS, shipped
from tests.browser.visits import OpenPage, held_back

__all__ = ["shipped"]  # a fixture

PAGE = "benchmarks/humaneval-plus.html"


def board_rows(context: Context) -> list[BoardRow]:
    record = context.catalog.benchmarks["humaneval-plus"]  # type: ignore[index]
    return [row for board in leaderboard.boards(context, record) for row in (*board.rows, *board.with_method)]


def shown(page: Page) -> list[str]:
    paths: list[str] = page.locator("table.board tbody tr:visible > th > a").evaluate_all(
        "all => all.map((one) => one.getAttribute('href'))"
    )
    return [path.removeprefix("../") for path in paths]


def test_filters_leave_what_the_catalogue_says(
    open_page: OpenPage, site_server: str, shipped: Context
) -> None:
    page = open_page().page
    page.goto(site_server + PAGE)
    everything = board_rows(shipped)
    assert shown(page) == [row.variant.path for row in everything]
    places = page.locator("table.board tbody tr > td:first-child").all_text_contents()
    tools = page.get_by_role("search", name="Leaderboards")
    tools.get_by_label("Weights").select_option("open")
    tools.get_by_label("Size").select_option("3B to 10B")
    tools.get_by_label("Released").select_option("2024 or later")
    tools.get_by_label("First-hand only").check()
    sizes = {
        f"models/{record.id}.html#v-{variant.entry.id}": variant.entry.parameters or 0
        for record, variant in models.newest_first(shipped)
        if variant
    }
    expected = [
        row.variant.path
        for row in everything
        if row.open_weights == "open"
        and 3_000_000_000 <= sizes[row.variant.path] < 10_000_000_000
        and row.date >= "2024"
        and row.score.first_hand
    ]
    assert 0 < len(expected) < len(everything)
    assert shown(page) == expected
    expect(tools.get_by_role("status")).to_contain_text(f"{len(expected)} of {len(everything)} rows")
    expect(page).to_have_url(re.compile(r"\?weights=open&size=3B\.\.10B&since=2024&first-hand$"))
    other = open_page().page
    other.goto(page.url)
    assert shown(other) == expected
    expect(other.get_by_label("Weights")).to_have_value("open")
    assert other.locator("table.board tbody tr > td:first-child").all_text_contents() == places
    page.go_back()
    expect(tools.get_by_label("First-hand only")).not_to_be_checked()
    tools.get_by_role("link", name="Show all").click()
    assert len(shown(page)) == len(everything)
    tools.get_by_label("Verified only").check()
    assert shown(page) == [row.variant.path for row in everything if not row.score.unverified]


def test_what_is_chosen_before_the_script_came_counts(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    with held_back(page, "**/boards.js"):
        page.goto(f"{site_server}{PAGE}?weights=open", wait_until="commit")
        page.get_by_label("Verified only").check()
    expect(page).to_have_url(re.compile(r"\?weights=open&verified$"))
    both = shown(page)
    page.goto(page.url)
    expect(page.get_by_label("Verified only")).to_be_checked()
    assert shown(page) == both
    page.go_back()
    expect(page.get_by_label("Weights")).to_have_value("open")
    expect(page.get_by_label("Verified only")).not_to_be_checked()


def test_heads_sort_and_the_address_keeps_it(open_page: OpenPage, site_server: str, shipped: Context) -> None:
    page = open_page().page
    page.goto(f"{site_server}{PAGE}?weights=open")
    first = page.locator("table.board").first
    row = "tbody tr:visible"
    ranked = [
        row
        for row in leaderboard.boards(shipped, shipped.catalog.benchmarks["humaneval-plus"])[0].rows  # type: ignore[index]
        if row.open_weights == "open"
    ]
    released = first.get_by_role("columnheader", name="Released")
    score = first.get_by_role("columnheader", name="Score")
    released.get_by_role("button").focus()
    page.keyboard.press("Enter")
    expect(released).to_have_attribute("aria-sort", "descending")
    expect(page.get_by_text("Sorted by Released, falling", exact=True)).to_have_attribute("role", "status")
    # Those without a date last, and equal ones as they stood.
    by_date = sorted(ranked, key=lambda row: row.date, reverse=True)
    paths = [row.variant.path for row in by_date]
    links = first.locator(f"{row} > th > a")
    assert [
        path.removeprefix("../")
        for path in links.evaluate_all("all => all.map((one) => one.getAttribute('href'))")
    ] == paths
    score.get_by_role("button").click(modifiers=["Shift"])
    score.get_by_role("button").click(modifiers=["Shift"])
    expect(page).to_have_url(re.compile(r"\?weights=open&sort\.board-1=-released,score$"))
    lowest = sorted(ranked, key=lambda row: float(row.score.value))
    lowest.sort(key=lambda row: row.date, reverse=True)
    numbers = first.locator(f"{row} .score > a").all_text_contents()
    assert numbers == [row.score.value for row in lowest]
    other = open_page(width=390).page
    other.goto(page.url)
    assert other.locator(f"table.board >> nth=0 >> {row} .score > a").all_text_contents() == numbers
    expect(other.locator("th[aria-sort]").first).to_be_visible()
    page.get_by_label("Verified only").check()
    expect(page).to_have_url(re.compile(r"\?sort\.board-1=-released,score&weights=open&verified$"))
    page.go_back()
    page.go_back()
    page.go_back()
    expect(score).not_to_have_attribute("aria-sort", re.compile("."))
    expect(released).to_have_attribute("aria-sort", "descending")
    released.get_by_role("button").click()
    released.get_by_role("button").click()
    assert first.locator(f"{row} .score > a").all_text_contents() == [row.score.value for row in ranked]


def test_it_is_accessible_and_nothing_jumps(
    page: Page, site_server: str, axe_in_brief: Callable[[Page], list[str]]
) -> None:
    page.goto(f"{site_server}{PAGE}?weights=open&verified&sort.board-1=-size,released")
    expect(page.get_by_role("search", name="Leaderboards").get_by_role("status")).to_contain_text(" of ")
    assert sum(value for value, by_reader in page.evaluate(SHIFTS) if not by_reader) == 0
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert axe_in_brief(page) == []


@pytest.mark.parametrize("address", [PAGE, f"{PAGE}?weights=%3Cb%3E&size=x..y&since=1&nothing=1"])
def test_a_strange_address_filters_nothing(
    open_page: OpenPage, site_server: str, shipped: Context, address: str
) -> None:
    page = open_page().page
    page.goto(site_server + address)
    assert len(shown(page)) == len(board_rows(shipped))


def test_without_scripts_there_are_no_filters(page_without_scripts: Page, site_server: str) -> None:
    page = page_without_scripts
    page.goto(f"{site_server}{PAGE}?weights=open")
    expect(page.locator(".boards")).to_be_hidden()
    expect(page.locator("thead button")).to_have_count(0)
    expect(page.locator("table.board tbody tr:visible").first).to_be_visible()
