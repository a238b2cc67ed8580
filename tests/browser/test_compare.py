"""Models side by side: chosen in the table or named by the address, with the catalogue's own numbers."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from catalog.core.paired_comparison import compare
from catalog.core.table_request import parse_request
from catalog.stats.intervals import Interval
from catalog.views import formatting, models, pairs, paper_table
from catalog.views.context import Context
from tests.browser.test_explorer import SHIFTS, shipped
from tests.browser.visits import OpenPage, held_back

__all__ = ["shipped"]  # a fixture

TWO = "compare.html?models=codegen/mono-16.1b,starcoder/15.5b"

# Two of them were run on the same problems, one by one; the third was not.
RUN = "compare.html?models=gpt-4o/may-2024,claude-3.5/sonnet-20241022,codegen/mono-16.1b"


def test_models_chosen_in_the_table_stand_side_by_side(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}models.html?q=codegen+mono")
    page.get_by_label("Compare CodeGen Mono 16.1B").check()
    page.get_by_label("Compare CodeGen Mono 2.7B").check()
    expect(page).to_have_url(re.compile(r"models=codegen/mono-16\.1b,codegen/mono-2\.7b$"))
    page.get_by_role("link", name="Compare 2", exact=True).click()
    expect(page).to_have_url(re.compile(r"compare\.html\?models=codegen/mono-16\.1b,codegen/mono-2\.7b$"))
    heads = page.locator("table.side").first.locator("thead th a")
    expect(heads).to_have_text(["CodeGen Mono 16.1B", "CodeGen Mono 2.7B"])
    different = page.locator("table.side").first.locator("tbody").first
    expect(different.get_by_role("row", name="Size 16.1B 2.7B")).to_be_visible()
    page.get_by_label("Remove CodeGen Mono 2.7B").click()
    expect(heads).to_have_count(1)
    page.go_back()
    expect(heads).to_have_count(2)
    page.get_by_role("searchbox", name="Add a model").fill("starcodr")
    page.get_by_role("list", name="Models to add").get_by_role("button", name="StarCoder 15.5B").click()
    expect(heads).to_have_text(["CodeGen Mono 16.1B", "CodeGen Mono 2.7B", "StarCoder 15.5B"])
    expect(page).to_have_url(re.compile(r",starcoder/15\.5b$"))


def test_without_a_model_no_data_is_loaded_until_somebody_wants_one(
    open_page: OpenPage, site_server: str
) -> None:
    page = open_page().page
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site_server}compare.html")
    expect(page.get_by_text("No model is chosen yet")).to_be_visible()
    expect(page.locator(".compare .examples a")).to_have_count(3)
    assert not [url for url in asked if "/assets/data/models" in url]
    page.get_by_role("searchbox", name="Add a model").fill("starcoder 15")
    page.get_by_role("list", name="Models to add").get_by_role("button", name="StarCoder 15.5B").click()
    expect(page.locator("table.side").first.locator("thead th a")).to_have_text(["StarCoder 15.5B"])
    assert [url for url in asked if "/assets/data/models" in url]


def test_no_data_waits_for_other_data(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    with held_back(page, "**/assets/data/models.js"), page.expect_request("**/assets/data/pairs.js"):
        page.goto(f"{site_server}{TWO}", wait_until="domcontentloaded")
    expect(page.locator("table.side").first.locator("thead th a")).to_have_count(2)


def test_an_export_of_a_comparison_is_made_again_by_its_address(
    open_page: OpenPage, site_server: str, shipped: Context, tmp_path: Path
) -> None:
    page = open_page().page
    page.goto(f"{site_server}{RUN}")
    details = page.locator("#export ~ details")
    details.locator("summary").click()
    saved = {}
    for name in ("LaTeX", "Markdown", "CSV", "BibTeX of sources and papers"):
        with page.expect_download() as download:
            details.get_by_role("button", name=name, exact=True).click()
        download.value.save_as(tmp_path / name)
        saved[name] = (tmp_path / name).read_text(encoding="utf-8")
    address = re.search(r"\\texttt\{(.*?)\}\.\}", saved["LaTeX"])
    assert address
    url = re.sub(r"\\allowbreak\{\}|\\(?=[&_%#])", "", address[1])
    again = paper_table.make(shipped, parse_request(url), "")
    rows = [line for line in saved["LaTeX"].splitlines() if "\\cite{" in line]
    values = [re.findall(r"(?:& |\\textbf\{)([\d.]+)", row) for row in rows]
    assert values == [[value.text for value in row.values if value] for row in again.rows]
    cited = set(re.findall(r"\\cite\{(.*?)\}", saved["LaTeX"]))
    assert cited <= set(re.findall(r"^@\w+\{(.*?),", saved["BibTeX of sources and papers"], re.MULTILINE))
    assert saved["Markdown"].count("\n") > len(rows) < saved["CSV"].count("\n")


def test_addresses_with_former_ids_show_the_variants_that_these_became(
    open_page: OpenPage, site_server: str
) -> None:
    page = open_page().page
    former = "openai-o3/2025-04-16-high,openai-o3/2025-04-16,gpt-5/2025-08-07-high"
    page.goto(f"{site_server}compare.html?models={former}")
    expect(page.locator("table.side").first.locator("thead th a")).to_have_text(["o3 (2025-04-16)", "GPT-5"])
    lines = page.locator(".plot li").filter(has_text="GPT-5").filter(has_text="effort high")
    expect(lines.first).to_be_visible()
    number = page.locator("table.side").last.locator(".score a[href$='_effort-high']").first
    number.hover()
    expect(page.locator(".story-card")).to_contain_text("effort high")
    page.goto(f"{site_server}models.html?models={former}")
    expect(page.get_by_role("link", name="Compare 2", exact=True)).to_be_visible()


def test_results_are_the_headlines_of_the_catalogue(
    open_page: OpenPage, site_server: str, shipped: Context
) -> None:
    page = open_page().page
    page.goto(site_server + TWO)
    expect(page.locator("#results")).to_be_visible()
    told: dict[str, list[str]] = (
        page.locator("table.side")
        .last.locator("tbody tr")
        .evaluate_all(
            """rows => Object.fromEntries(rows.map((row) => [row.cells[0].innerText.replace(/\\s+/g, " "),
             [...row.cells].slice(1).map((cell) => cell.querySelector(".score a")?.textContent
               ?? cell.textContent)]))"""
        )
    )
    printed = []
    for family, variant in (("codegen", "mono-16.1b"), ("starcoder", "15.5b")):
        record = shipped.catalog.models[family]  # type: ignore[index]
        cell = models.plain_cell(next(v for v in record.variants if v.entry.id == variant), "humaneval")
        assert cell
        printed.append(formatting.percent(cell.headline.row.number.printed))
    first, second, gap = told["HumanEval pass@1"]
    assert [first, second] == printed
    difference = float(first) - float(second)
    assert gap == f"{'+' if difference > 0 else '−'}{abs(difference):.1f}"
    stories = page.locator("table.side .score a").evaluate_all("all => all.map((one) => one.href)")
    page.goto(stories[0])
    expect(page.locator(f"[id='{stories[0].partition('#')[2]}']")).to_be_attached()


def test_every_state_is_accessible_and_nothing_jumps(
    page: Page, site_server: str, axe_in_brief: Callable[[Page], list[str]]
) -> None:
    for address, text in (
        ("compare.html", "No model is chosen yet"),
        ("compare.html?models=nothing/here,codegen/mono-2.7b", "One model"),
        ("compare.html?models=<b>", "Not in the catalogue: <b>"),
        (RUN, "3 models"),
    ):
        page.goto(site_server + address)
        expect(page.locator(".compare .matches")).to_contain_text(text)
        if "codegen" in address:
            expect(page.locator("table.side").last).to_be_visible()
        expect(page.locator("#differences")).to_have_count(1 if address == RUN else 0)
        # Less than a pixel: the head of a page may be painted before its last link has come.
        assert sum(value for value, by_reader in page.evaluate(SHIFTS) if not by_reader) < 0.001, address
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
        assert axe_in_brief(page) == [], address


def test_differences_on_the_same_problems_are_those_of_the_catalogue(
    open_page: OpenPage, built_site: Path, shipped: Context
) -> None:
    visit = open_page()
    page = visit.page
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url.rpartition("/assets/data/")[2]))
    page.goto((built_site / "compare.html").as_uri() + RUN.partition("compare.html")[2])
    section = page.locator("section", has=page.locator("#differences"))
    cells = shipped.catalog.benchmarks["livecodebench"].cells  # type: ignore[index]
    ours, theirs = (
        next(c.headline for c in cells if (c.key.variant, c.key.split) == (ref, "self-repair"))
        for ref in ("claude-3.5/sonnet-20241022", "gpt-4o/may-2024")
    )
    difference_found = compare(ours, theirs)
    assert difference_found
    difference, problems = difference_found
    points = [f"{100 * rate:.1f}" for rate in (difference.value, *_ends(difference.interval))]
    line = section.locator(".pairs li").filter(has_text=f"{problems} problems")
    expect(line).to_have_count(1)
    expect(line).to_have_text(
        f"Claude 3.5 Sonnet (2024-10-22) scores {points[0]} points more than GPT-4o (2024-05-13) "
        f"on the {problems} problems that both were given. 95 %: {points[1]} to {points[2]}"
    )
    expect(section).to_contain_text("No results by problem for any two of these models")
    expect(section).to_contain_text("HumanEval pass@1")
    read = [url for url in requested if url.startswith("pairs")]
    assert read[0] == "pairs.js"
    needed = {
        part.path.removeprefix("assets/data/")
        for item in pairs.compared(shipped, shipped.catalog.benchmarks["livecodebench"]).matters  # type: ignore[index]
        for part in item.parts
        if {"gpt-4o/may-2024", "claude-3.5/sonnet-20241022"} <= set(part.models)
    }
    assert set(read[1:]) == needed, "no file that holds at most one of the models"
    page.goto(  # ranked in one scaffold, which is a column; of the third only the total is known
        (built_site / "compare.html").as_uri()
        + "?models=claude-4.5/opus-20251101,gemini/3-pro-preview,gpt-4o/nov-2024"
    )
    expect(section.locator(".pairs")).to_contain_text("SWE-bench Resolved · Verified · with mini-SWE-agent")
    expect(section.locator(".pairs")).to_contain_text("No results by problem for: GPT-4o (2024-11-20).")
    story = page.locator("table.side .score a").first.get_attribute("href") or ""
    html = (built_site / story.partition("#")[0]).read_text(encoding="utf-8")
    assert f'id="{story.partition("#")[2]}"' in html
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 718, "height": 900})  # of a sheet of A4
    assert page.evaluate("document.documentElement.scrollWidth") <= 718


def _ends(interval: Interval) -> tuple[float, float]:
    return interval.low, interval.high


def test_without_scripts_it_says_where_to_look(page_without_scripts: Page, site_server: str) -> None:
    page = page_without_scripts
    page.goto(site_server + TWO)
    expect(page.locator("noscript p", has_text="Comparing needs scripts")).to_be_visible()
    page.locator("noscript a", has_text="All models").click()
    expect(page.locator("h1")).to_have_text("Models")


def test_from_disk(open_page: OpenPage, built_site: Path) -> None:
    page = open_page().page
    page.goto((built_site / "compare.html").as_uri() + TWO.partition("compare.html")[2])
    expect(page.locator("table.side").first.locator("thead th")).to_have_count(2)


def test_the_page_takes_a_date_in_both_senses(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    models = "compare.html?models=gpt-4/unspecified,deepseek-coder/instruct-33b"
    page.goto(f"{site_server}{models}")
    humaneval = page.locator(
        ".verdicts > li", has=page.get_by_role("link", name="HumanEval", exact=True)
    ).first
    today = humaneval.inner_text()
    assert not [url for url in fetched if "dated-scores" in url], "most visits do not need it"
    page.locator(".as-of input").fill("2024-06-30")
    status = page.locator(".compare .matches")
    expect(status).to_contain_text("As of 2024-06-30, of models released until then")
    expect(humaneval).to_have_text(re.compile(r"81\.1"))
    page.get_by_label("Sense of the date").select_option("published")
    expect(status).to_contain_text("by values published until then")
    expect(humaneval).to_have_text(re.compile(r"78\.7"))
    expect(page).to_have_url(f"{site_server}{models}&as-of=2024-06-30&sense=published")
    assert humaneval.inner_text() != today
    page.goto(f"{site_server}{models}&as-of=2023-06")
    expect(status).to_contain_text(
        "Not released until 2023-06-30, or without a date: DeepSeek-Coder-Instruct 33B"
    )
