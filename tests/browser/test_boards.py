"""Filters over leaderboards: they leave what the catalogue says, and an address brings them back."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from catalog.views import benchmarks, models
from catalog.views.context import Context
from catalog.views.parts import BoardRow
from tests.browser.test_explorer import SHIFTS, shipped
from tests.browser.visits import OpenPage, held_back

__all__ = ["shipped"]  # a fixture

PAGE = "benchmarks/humaneval-plus.html"


def board_rows(context: Context) -> list[BoardRow]:
    record = context.catalog.benchmarks["humaneval-plus"]  # type: ignore[index]
    return [row for board in benchmarks.boards(context, record) for row in (*board.rows, *board.with_method)]


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


def test_it_is_accessible_and_nothing_jumps(
    page: Page, site_server: str, axe: Callable[[Page], list[str]]
) -> None:
    page.goto(f"{site_server}{PAGE}?weights=open&verified")
    expect(page.get_by_role("search", name="Leaderboards").get_by_role("status")).to_contain_text(" of ")
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert sum(value for value, by_reader in page.evaluate(SHIFTS) if not by_reader) == 0


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
    expect(page.locator("table.board tbody tr:visible").first).to_be_visible()
