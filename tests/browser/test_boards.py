"""Filters over leaderboards: they leave what the catalogue says, and an address brings them back."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from catalog.core.as_of import AS_OF_SENSES, AsOfSense, board_at
from catalog.core.leaderboard import leaderboards
from catalog.core.table_request import parse_request
from catalog.entries.schema.types import BenchmarkId
from catalog.stats import ranking
from catalog.stats.intervals import Interval
from catalog.views import formatting, leaderboard, models, paper_table
from catalog.views.context import Context
from catalog.views.leaderboard import BoardRow
from tests.browser.test_explorer import SHIFTS, shipped
from tests.browser.visits import DESKTOP, PHONE, OpenPage, held_back, settle

__all__ = ["shipped"]  # a fixture

PAGE = "benchmarks/humaneval-plus.html"
# HTML of the element with the focus if another lies above it, else "".
BELOW = """() => {
    const it = document.activeElement;
    const { x, y, width, height } = it.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + Math.min(height / 2, 8));
    return it.contains(top) || top?.contains(it) ? "" : it.outerHTML;
}"""
PARTIAL = ".one-board:first-child[data-more]"
FIRST = ".one-board:first-child table.board tbody tr:not([hidden]) > th > a"


def board_rows(context: Context) -> list[BoardRow]:
    record = context.catalog.benchmarks["humaneval-plus"]  # type: ignore[index]
    board = leaderboard.boards(context, record)[0]
    return [*board.rows, *board.with_method]


def shown(page: Page) -> list[str]:
    paths: list[str] = page.locator(FIRST).evaluate_all("all => all.map((one) => one.getAttribute('href'))")
    return [path.removeprefix("../") for path in paths]


def places_among(rows: list[BoardRow]) -> list[str]:
    """Places of `rows` among themselves, by the intervals that the page prints."""
    intervals = [
        Interval(*map(float, row.score.interval.split("–"))) if row.score.interval else None for row in rows
    ]
    ranks = ranking.ranks([float(row.score.value) for row in rows], intervals)
    return [
        f"{rank.best}–{rank.worst}" if rank.best != rank.worst else str(rank.best)
        for rank, interval in zip(ranks, intervals, strict=True)
        if interval
    ]


@pytest.mark.parametrize("sense", AS_OF_SENSES)
@pytest.mark.parametrize("benchmark", ["humaneval", "swe-bench"])
def test_an_address_shows_a_board_as_of_a_date(
    open_page: OpenPage, site_server: str, shipped: Context, benchmark: str, sense: AsOfSense
) -> None:
    day = date(2025, 6, 30)
    record = shipped.catalog.benchmarks[BenchmarkId(benchmark)]
    boards = leaderboards(record)
    then = board_at(boards[0], boards, shipped.catalog.models, day, sense)
    assert then is not None
    expected = [
        (
            f"../{shipped.model(cell.key.variant).path}",
            float(formatting.value(edition.headline.row.number, cell.scale)),
        )
        for (cell, edition), _ in then.ranked()
    ]
    page = open_page().page
    page.goto(f"{site_server}benchmarks/{benchmark}.html?as-of={day}&sense={sense}#board-1")
    expect(page.locator(".filter-status")).to_contain_text(f"As of {day}")
    expect(page.locator(".filter-status")).to_contain_text(f"{len(expected)} of ")
    more = len(boards[0].ranked()) - len(expected)
    expect(page.locator(".filter-status")).to_contain_text(f"Since then {more} row")
    first = shipped.model(boards[0].ranked()[0][0].cell.key.variant).text
    expect(page.locator(".filter-status")).to_contain_text(re.compile(f"today: {re.escape(first)}"))
    rows = page.locator(f"#board-1 ~ .frame {ROWS}").evaluate_all(
        "all => all.map((row) => [row.querySelector('th > a').getAttribute('href'),"
        " Number(row.querySelector('.score > a').textContent)])"
    )
    assert [value for _, value in rows] == [value for _, value in expected], "the best first"
    assert sorted(map(tuple, rows)) == sorted(expected)
    page.get_by_role("link", name="Show all").click()
    expect(page.locator(".filter-status")).to_have_text("")
    assert page.locator("tr.then").count() == 0


@pytest.mark.parametrize(
    "query",
    [
        "",
        "weights=open&size=max-10B&first-hand",
        "since=2024&until=2024&as-of=2024-06-30&sense=published",
        "measured-by=evalplus",
    ],
)
def test_an_export_has_the_rows_that_are_shown_and_its_address_makes_them_again(
    open_page: OpenPage, site_server: str, shipped: Context, tmp_path: Path, query: str
) -> None:
    page = open_page().page
    page.goto(f"{site_server}benchmarks/humaneval.html?{query}#board-1")
    if query:
        expect(page.locator(".filter-status")).to_contain_text(" of ")
    page.locator("#export summary").click()
    saved = {}
    for name in ("LaTeX", "BibTeX of the sources", "Markdown"):
        with page.expect_download() as download:
            page.locator("#export").get_by_role("button", name=name, exact=True).click()
        download.value.save_as(tmp_path / name)
        saved[name] = (tmp_path / name).read_text(encoding="utf-8")
    address = re.search(r"<(http[^>]*)>", saved["Markdown"])
    assert address
    expect(page.locator("#export code")).to_have_text(f'catalog table "{address[1]}" -o chart.svg')
    again = paper_table.make(shipped, parse_request(address[1]), "")
    lines = re.findall(r"^\| (.*?) \| (?:\*\*)?([\d.]+)", saved["Markdown"], re.MULTILINE)
    values = [row.values[0].text for row in again.rows if row.values[0]]
    assert [value for _, value in lines] == values
    bold = re.findall(r"\\textbf\{([\d.]+)\}", saved["LaTeX"])
    assert bold == [row.values[0].text for row in again.rows if row.values[0] and row.values[0].best]
    cited = re.findall(r"\\cite\{(.*?)\}", saved["LaTeX"])
    assert len(cited) == len(values), "each number cites its source"
    assert set(cited) == set(re.findall(r"^@misc\{(.*?),", saved["BibTeX of the sources"], re.MULTILINE))
    assert sorted(cited) == sorted(row.values[0].cite for row in again.rows if row.values[0])


def test_a_leaderboard_without_a_row_then_leads_to_those_that_had_one(
    open_page: OpenPage, site_server: str
) -> None:
    page = open_page().page
    page.goto(f"{site_server}models.html?q=best model on swe-bench in december 2024")
    page.get_by_role("link", name="SWE-bench as of 2024-12").click()
    status = page.locator(".filter-status")
    expect(status).to_contain_text("As of 2024-12-31, of models released until then")
    expect(status).to_contain_text("None of ")
    status.get_by_role("link", name="2024-12").click()
    expect(page.get_by_role("link", name=re.compile("^SWE-bench · Resolved"))).to_be_in_viewport()


def test_date_and_export_work_with_keys_alone(
    open_page: OpenPage, site_server: str, axe_in_brief: Callable[[Page], list[str]]
) -> None:
    page = open_page().page
    page.goto(f"{site_server}benchmarks/humaneval.html")
    page.locator("#export summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("#export").get_by_role("link", name="SVG")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="LaTeX")).to_be_focused()
    page.get_by_label("As of").focus()
    page.keyboard.type("06302024")
    status = page.locator(".filter-status")
    expect(status).to_contain_text("As of 2024-06-30, of models released until then")
    sense = page.get_by_label("Sense of the date")
    for _ in range(5):  # parts of the date, and the button of its calendar
        page.keyboard.press("Tab")
        if sense.evaluate("one => one === document.activeElement"):
            break
    expect(sense).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(status).to_contain_text("by values published until then")
    expect(page).to_have_url(re.compile("as-of=2024-06-30&sense=published"))
    page.go_back()
    expect(status).to_contain_text("of models released until then")
    page.go_forward()
    assert axe_in_brief(page) == []


ROWS = "table.board:not(.unranked) tbody tr:not([hidden], .cut, .alternative)"


def load_rows(page: Page) -> None:
    """Point at the filters, so that the script loads the rows that the page left out."""
    page.locator(".boards").hover()
    expect(page.locator(PARTIAL)).to_have_count(0)


def test_filters_leave_what_the_catalogue_says(
    open_page: OpenPage, site_server: str, shipped: Context
) -> None:
    page = open_page().page
    page.goto(site_server + PAGE)
    everything = board_rows(shipped)
    load_rows(page)
    assert shown(page) == [row.variant.path for row in everything]
    tools = page.get_by_role("search", name="Leaderboards")
    status = page.locator(".filter-status")
    tools.get_by_role("radio", name="Open").check()
    tools.get_by_label("Size").select_option("3B..10B")
    tools.get_by_label("Released from").select_option("2024")
    tools.get_by_label("First-hand").check()
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
    ranked = [row for row in everything if row.place]
    among = [row for row in ranked if row.variant.path in expected]
    expect(status).to_contain_text(f"{len(among)} of {len(ranked)} rows")
    places = page.locator(
        ".one-board:first-child table.board:not(.unranked) tbody tr:not([hidden], .cut) > td:first-child > b"
    )
    assert places.first.text_content() == places_among(among)[0]
    assert places.all_text_contents() == places_among(among)
    expect(page).to_have_url(re.compile(r"\?weights=open&size=3B\.\.10B&since=2024&first-hand$"))
    other = open_page().page
    other.goto(page.url)
    expect(other.locator(PARTIAL)).to_have_count(0)
    assert shown(other) == expected
    expect(other.get_by_role("radio", name="Open")).to_be_checked()
    page.go_back()
    expect(tools.get_by_label("First-hand")).not_to_be_checked()
    status.get_by_role("link", name="Show all").click()
    assert len(shown(page)) == len(everything)
    assert places.all_text_contents() == [row.range or row.place for row in ranked]
    tools.get_by_label("Checked").check()
    assert shown(page) == [row.variant.path for row in everything if not row.score.unverified]


def test_what_is_chosen_before_the_script_came_counts(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    with held_back(page, "**/boards.js"):
        page.goto(f"{site_server}{PAGE}?weights=open", wait_until="commit")
        page.get_by_label("Checked").check()
    expect(page).to_have_url(re.compile(r"\?weights=open&verified$"))
    expect(page.locator(".filter-status")).to_contain_text(" of ")
    both = shown(page)
    page.goto(page.url)
    expect(page.get_by_label("Checked")).to_be_checked()
    expect(page.locator(".filter-status")).to_contain_text(" of ")
    assert shown(page) == both
    page.go_back()
    expect(page.get_by_role("radio", name="Open")).to_be_checked()
    expect(page.get_by_label("Checked")).not_to_be_checked()


def test_rows_that_an_address_filters_are_shown_when_it_has(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    table = page.locator("table.board").first
    with held_back(page, "**/boards.js"):
        page.goto(f"{site_server}{PAGE}?weights=open", wait_until="commit")
        expect(page.locator("p.answer").first).to_be_visible()
        expect(table).to_be_attached()
        expect(table).to_be_hidden()
    expect(table).to_be_visible()
    with held_back(page, "**/boards.js"):
        page.goto(f"{site_server}{PAGE}", wait_until="commit")
        expect(table).to_be_visible()


def test_heads_sort_and_the_address_keeps_it(open_page: OpenPage, site_server: str, shipped: Context) -> None:
    page = open_page().page
    page.goto(f"{site_server}{PAGE}?weights=open")
    first = page.locator("table.board").first
    row = "tbody tr:not([hidden], .cut)"
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
    expect(other.locator(f"table.board >> nth=0 >> {row} .score > a")).to_have_text(numbers)
    expect(other.locator("th[aria-sort]").first).to_be_visible()
    expect(other.locator("table.board >> nth=0 >> tbody tr[hidden]").first).to_be_hidden()
    page.get_by_label("Checked").check()
    expect(page).to_have_url(re.compile(r"\?sort\.board-1=-released,score&weights=open&verified$"))
    page.go_back()
    page.go_back()
    page.go_back()
    expect(score).not_to_have_attribute("aria-sort", re.compile("."))
    expect(released).to_have_attribute("aria-sort", "descending")
    released.get_by_role("button").click()
    released.get_by_role("button").click()
    assert first.locator(f"{row} .score > a").all_text_contents() == [row.score.value for row in ranked]


def test_an_address_sorts_in_every_language(open_page: OpenPage, site_server: str) -> None:
    """Also one of an older version, which names a column by its English title or by its number."""
    page = open_page().page
    orders = set()
    table = page.locator("table.board.sortable").first
    for folder in ("", "zh/"):
        page.goto(f"{site_server}{folder}{PAGE}?sort.board-1=-size,released")
        expect(table.locator("th[aria-sort=descending]")).to_have_count(1)
        expect(table.locator("th[aria-sort=ascending]")).to_have_count(1)
        links = table.locator("tbody tr > th > a")
        hrefs = links.evaluate_all("links => links.map((link) => link.getAttribute('href'))")
        orders.add("\n".join(map(str, hrefs)))
        for name in ("score", "column-3", *(() if folder else ("score-ratio",))):
            page.goto(f"{site_server}{folder}benchmarks/swe-fficiency.html?sort.board-1={name}")
            expect(table.locator("th[data-column=score]")).to_have_attribute("aria-sort", "ascending")
    assert len(orders) == 1


def test_it_is_accessible_and_nothing_jumps(
    page: Page, site_server: str, axe_in_brief: Callable[[Page], list[str]]
) -> None:
    page.goto(f"{site_server}{PAGE}?weights=open&verified&sort.board-1=-size,released")
    expect(page.locator(".filter-status")).to_contain_text(" of ")
    # Less than a pixel: the head of a page may be painted before its last link has come.
    assert sum(value for value, by_reader in page.evaluate(SHIFTS) if not by_reader) < 0.001
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert axe_in_brief(page) == []


@pytest.mark.parametrize("address", [PAGE, f"{PAGE}?weights=%3Cb%3E&size=x..y&since=1&nothing=1"])
def test_a_strange_address_filters_nothing(
    open_page: OpenPage, site_server: str, shipped: Context, address: str
) -> None:
    page = open_page().page
    page.goto(site_server + address)
    load_rows(page)
    assert len(shown(page)) == len(board_rows(shipped))


def test_without_scripts_there_are_no_filters(page_without_scripts: Page, site_server: str) -> None:
    page = page_without_scripts
    page.goto(f"{site_server}{PAGE}?weights=open")
    expect(page.locator(".controls")).to_be_hidden()
    expect(page.locator("thead button")).to_have_count(0)
    expect(page.locator("table.board tbody tr:visible").first).to_be_visible()


def test_one_board_at_a_time_with_its_answer_and_first_rows(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}benchmarks/swe-bench.html")
    boards = page.locator(".one-board")
    expect(boards.first).to_be_visible()
    expect(boards.nth(1)).to_be_hidden()
    answer = page.locator("article > .answer")
    first = answer.text_content() or ""
    rows = page.locator(".one-board:visible tbody tr:visible:not(.cut)")
    expect(rows).to_have_count(30)
    everything = page.get_by_role("button", name="Show all")
    count = int(re.findall(r"\d+", everything.text_content() or "")[0])
    everything.click()
    expect(rows).to_have_count(count)
    page.get_by_role("navigation", name="Leaderboards of this page").get_by_role("link").nth(1).click()
    expect(page).to_have_url(re.compile("#board-2$"))
    expect(boards.first).to_be_hidden()
    expect(boards.nth(1)).to_be_visible()
    expect(answer).not_to_have_text(first)
    page.goto(f"{site_server}benchmarks/swe-bench.html#board-3")
    page.reload()
    expect(boards.nth(2)).to_be_visible()
    expect(boards.first).to_be_hidden()


def test_a_filter_that_leaves_nothing_names_the_nearest(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}{PAGE}?size=..300M&since=2024")
    status = page.locator(".filter-status")
    expect(status).to_contain_text("None of ")
    nearest = status.get_by_role("link").first
    count = int(re.findall(r"\((\d+) rows?\)", status.text_content() or "")[-1])
    nearest.click()
    expect(status).to_contain_text(f"{count} of ")
    expect(page.locator(".boards option:disabled")).not_to_have_count(0)


def test_without_scripts_every_board_and_row_is_there(open_page: OpenPage, site_server: str) -> None:
    page = open_page(scripts=False).page
    page.goto(f"{site_server}benchmarks/swe-bench.html")
    for look in (PHONE, DESKTOP):
        page.set_viewport_size({"width": look.width, "height": 900})
        assert page.locator(".one-board:visible").count() == page.locator(".one-board").count() > 2
        assert page.locator(".answer:visible").count() > 2
    board = "#board-1 ~ .frame table.board tbody tr:not(.cut)"
    page.goto(f"{site_server}benchmarks/humaneval.html")
    rest = page.locator("#board-1 ~ .rest")
    whole = int(re.findall(r"of ([\d,]+)", rest.text_content() or "")[0].replace(",", ""))
    pages = page.locator("#board-1 ~ .pages a").evaluate_all("links => links.map(link => link.href)")
    seen = page.locator(board).count() + page.locator("#board-1 ~ details tbody tr").count()
    for address in pages[1:]:
        page.goto(address)
        seen += page.locator("table.board tbody tr:not(.cut)").count()
    assert seen == whole


def test_rows_of_other_pages_are_loaded_when_they_are_needed(open_page: OpenPage, site_server: str) -> None:
    asked: list[str] = []
    page = open_page().page
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.goto(f"{site_server}benchmarks/humaneval.html")
    settle(page)
    assert "humaneval_rows.js" not in asked
    tools = page.get_by_role("search", name="Leaderboards")
    count = int(tools.get_by_text("All", exact=False).locator("small").first.text_content() or "")
    expect(page.locator(".pages")).to_have_count(page.locator("[data-more]").count())
    expect(page.locator(".pages").first).to_be_hidden()
    page.get_by_role("button", name="Released").first.click()  # heads that sort
    rows = page.locator("#board-1 ~ .frame table.board tbody tr:visible:not(.cut)")
    expect(rows).to_have_count(count)
    assert asked.count("humaneval_rows.js") == 1
    dates = [text for text in rows.locator("td:nth-of-type(4)").all_text_contents() if text]
    assert dates == sorted(dates, reverse=True)
    page.goto(f"{site_server}benchmarks/humaneval.html#board-5")
    board = page.locator(".one-board:visible")
    expect(board).to_have_attribute("class", re.compile("one-board"))
    expect(page.locator(f"{PARTIAL}:visible")).to_have_count(0)


@pytest.mark.parametrize("address", ["benchmarks/aider-edit.html", "models.html"])
def test_a_row_with_the_focus_is_not_below_a_head(
    open_page: OpenPage, site_server: str, address: str
) -> None:
    page = open_page().page
    page.goto(site_server + address)
    page.locator("table.data tbody tr:visible a").nth(40).focus()
    page.evaluate("scrollBy(0, document.activeElement.getBoundingClientRect().top - 120)")
    for _ in range(30):
        page.keyboard.press("Shift+Tab")
        hidden = page.evaluate(BELOW)
        assert hidden == ""


def test_where_rows_cannot_be_loaded_their_pages_are_offered(open_page: OpenPage, site_server: str) -> None:
    visit = open_page()
    page = visit.page
    page.route("**/humaneval_rows.js", lambda route: route.abort())
    page.goto(f"{site_server}benchmarks/humaneval.html")
    page.get_by_role("radio", name="Open").check()
    expect(page.locator(".filter-status")).to_contain_text("rows of this page")
    expect(page.locator("#board-1 ~ .pages")).to_be_visible()
    visit.errors.clear()  # of the browser, on the file that it could not load
