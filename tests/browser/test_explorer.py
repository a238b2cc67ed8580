"""The explorer: what it shows is what the catalogue holds, and everyone can use it."""

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect

from catalog.core.table_request import parse_request
from catalog.render import paper_tables
from catalog.views import facts, formatting, models, paper_table
from catalog.views.context import Context
from tests.browser.visits import DESKTOP, PHONE, OpenPage, held_back, settle
from tests.support import explorer_reference
from tests.support.explorer_reference import Choice, Question
from tests.support.paths import ROOT
from tests.views.test_explorer import context_of

QUESTION = Question(
    address="?access=open-weights&training=!reinforcement-learning&size=3b-10b,10b-40b&released=2023-06..2024",
    facets={
        "access": Choice(any=("open-weights",)),
        "training": Choice(no=("reinforcement-learning",)),
        "size": Choice(any=("3b-10b", "10b-40b")),
    },
    since="2023-06-01",
    until="2024-12-31",
)
# What has moved, other than by what the reader did, since the page was opened.
SHIFTS = """() => new Promise((done) => {
  new PerformanceObserver((list) => done(list.getEntries().map((one) => [one.value, one.hadRecentInput])))
    .observe({type: "layout-shift", buffered: true});
  setTimeout(() => done([]), 300);
})"""


@pytest.fixture(scope="session")
def shipped() -> Context:
    return context_of(ROOT)


def rows(page: Page) -> list[str]:
    """The models shown, in their order, as results would point at them; all of them, though far away."""
    expect(page.locator("tr.space")).to_have_count(0)
    return rows_made(page)


def rows_made(page: Page) -> list[str]:
    """The models of the rows that scripts have made; in a long table, those that are near."""
    paths: list[str] = page.locator("table.models tbody tr:not(.group) > th > a").evaluate_all(
        "all => all.map((one) => one.getAttribute('href'))"
    )
    return [
        re.sub(r"^models/(.+?)\.html(?:#v-(.+))?$", lambda it: "/".join(filter(None, it.groups())), path)
        for path in paths
    ]


def drop(page: Page, panel: str) -> Locator:
    """The panel behind a button, opened."""
    panel_element = page.locator(f".drop[data-panel={panel}]")
    panel_element.locator("> button").click()
    inside = panel_element.locator(".panel")
    expect(inside.locator("fieldset").first).to_be_visible()
    return inside


def drawn(page: Page) -> None:
    """Wait for the rows that the address asks for: before, the table has those of the page."""
    expect(page.locator("p.rest")).to_have_count(0)


def matches(page: Page, count: int) -> None:
    expect(page.locator(".matches")).to_have_text(re.compile(rf"^{count:,}\b"))


def test_rows_made_by_scripts_are_those_of_the_page(
    open_page: OpenPage, site_server: str, shipped: Context
) -> None:
    """Once a filter was set and taken back, every row is made anew."""
    page = open_page().page
    page.goto(f"{site_server}models.html")
    read = (
        "() => [...document.querySelectorAll('table.models tbody tr')].map((one) =>"
        ' one.outerHTML.replace(/ id="[^"]*"/g, \'\')'
        '.replaceAll(/style="([^"]*)"/g, (_, style) => style.replace(/[\\s;]+/g, \'\')))'
    )
    before = page.evaluate(read)
    page.get_by_label("Filter the table").fill("codegen")
    expect(page.locator(".chips li")).to_have_count(1)
    page.locator(".chips button").click()
    matches(page, len(models.newest_first(shipped)))
    # The page has the first rows; scripts make those that are near, and a space for the rest of a year.
    after = page.evaluate(read)
    made = next((i for i, row in enumerate(after) if 'class="space"' in row), len(after))
    shared = min(made, len(before))
    assert shared > 20
    pairs = zip(before[:shared], after[:shared], strict=True)
    assert [pair for pair in pairs if pair[0] != pair[1]][:1] == []


def test_counts_are_right_for_the_selection(open_page: OpenPage, site_server: str, shipped: Context) -> None:
    page = open_page().page
    page.goto(f"{site_server}models.html{QUESTION.address}")
    expected = explorer_reference.shown(shipped, QUESTION)
    assert 20 < len(expected) < 400
    matches(page, len(expected))
    assert rows(page) == [explorer_reference.ref(member) for member in expected]
    facets = {
        "organisation": ["organisation"],
        "size": ["size"],
        "weights": ["access", "licence", "licence-terms"],
        "languages": ["language", "natural-language", "language-scope"],
        "tags": ["role", "training", "openness", "survey", "lineage"],
        "results": ["has"],
    }
    for panel, ids in facets.items():
        fieldsets = drop(page, panel).locator("fieldset:has(li input)")
        expect(fieldsets).to_have_count(len(ids))
        for id_, fieldset in zip(ids, fieldsets.all(), strict=True):
            counts: dict[str, str] = fieldset.evaluate(
                """one => Object.fromEntries([...one.querySelectorAll("li")].map((line) =>
                     [line.querySelector("input").value, line.querySelector(".count").textContent]))"""
            )
            counted = explorer_reference.counts(shipped, QUESTION, id_)
            assert {value: int(count) for value, count in counts.items()} == counted, id_


@pytest.mark.parametrize("where", ["http", "disk"])
def test_words_typed_before_the_script_came_count(
    open_page: OpenPage, site_server: str, built_site: Path, where: str
) -> None:
    """They did not: on a busy machine the field kept them, and the table never heard of them."""
    page = open_page().page
    site = site_server if where == "http" else f"{built_site.as_uri()}/"
    with held_back(page, "**/explorer.js"):
        page.goto(f"{site}models.html?access=open-weights", wait_until="commit")
        field = page.get_by_label("Filter the table")
        field.press_sequentially("codegen mono")
        assert page.evaluate("document.readyState") != "complete", "the script has not run"
    expect(page.locator(".chips li")).to_have_count(2)
    expect(page).to_have_url(re.compile(r"\?q=codegen\+mono&access=open-weights$"))
    expect(field).to_be_focused()
    page.keyboard.type(" 16.1b")
    expect(page.locator("table.models tbody th > a").first).to_have_text("CodeGen Mono 16.1B")
    expect(page).to_have_url(re.compile(r"\?q=codegen\+mono\+16\.1b&access=open-weights$"))
    page.go_back()  # one step for all that was typed
    expect(field).to_have_value("")
    expect(page).to_have_url(re.compile(r"models\.html\?access=open-weights$"))


def test_every_choice_is_an_address_and_the_back_button_takes_it_back(
    open_page: OpenPage, site_server: str, shipped: Context
) -> None:
    page = open_page().page
    page.goto(f"{site_server}models.html")
    all_rows = len(models.newest_first(shipped))
    panel = drop(page, "weights")
    panel.get_by_label(re.compile("^Open weights")).check()
    expect(page).to_have_url(re.compile(r"models\.html\?access=open-weights$"))
    panel.get_by_role("button", name="not Restricted licence").click()
    expect(page).to_have_url(re.compile(r"\?access=open-weights&licence=!restricted-licence$"))
    page.keyboard.press("Escape")
    tags = drop(page, "tags")
    training = tags.get_by_role("group", name="Training")
    training.get_by_label(re.compile("^Infilling")).check()
    training.get_by_label(re.compile("^From scratch")).check()
    training.get_by_role("combobox").select_option("all")
    expect(page).to_have_url(re.compile(r"&training=all:infilling,from-scratch$"))
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Context, tokens").click()
    expect(page).to_have_url(re.compile(r"&sort=-window$"))
    question = Question(
        address="",
        facets={
            "access": Choice(any=("open-weights",)),
            "licence": Choice(no=("restricted-licence",)),
            "training": Choice(all=("infilling", "from-scratch")),
        },
    )
    shown = explorer_reference.shown(shipped, question)
    matches(page, len(shown))
    here, address = rows(page), page.url
    assert sorted(here) == sorted(map(explorer_reference.ref, shown))
    other = open_page().page
    other.goto(address)
    matches(other, len(shown))
    assert rows(other) == here, "a shared address shows the same"
    expect(other.locator("th[data-column=window]")).to_have_attribute("aria-sort", "descending")
    for _ in range(6):
        page.go_back()
    expect(page).to_have_url(re.compile(r"models\.html$"))
    matches(page, all_rows)
    page.go_forward()
    expect(page.locator(".chips li")).to_have_text(["Access: Open weights"])


def test_typing_filters_and_is_one_step_back(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}models.html")
    page.get_by_label("Filter the table").press_sequentially("salesforce codegen mono")
    expect(page).to_have_url(re.compile(r"\?q=salesforce\+codegen\+mono$"))
    names = page.locator("table.models tbody tr:not(.group) > th > a")
    expect(names.first).to_contain_text("CodeGen")
    expect(page.locator("tr.space")).to_have_count(0)
    assert [name for name in names.all_text_contents() if "codegen" not in name.lower()] == []
    page.go_back()
    expect(page.get_by_label("Filter the table")).to_have_value("")


def test_columns_and_sorting_by_several(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}models.html?released=2022..2023")  # few enough to be in the page at once
    panel = drop(page, "columns")
    panel.get_by_label("Find a column to add").fill("humaneval+ pass@1")
    panel.get_by_role("button", name="+ HumanEval+ pass@1").click()
    expect(page).to_have_url(re.compile(r"columns=places,released,size,.*,window,.*humaneval-plus$"))
    panel.get_by_role("button", name="Move up: HumanEval+ pass@1").click()
    expect(page).to_have_url(re.compile(r",humaneval-plus,[^,]+$"))
    expect(panel.get_by_role("button", name="Move up: HumanEval+ pass@1")).to_be_focused()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Weights", exact=True).last.click()
    page.get_by_role("button", name="HumanEval+ pass@1, %").click(modifiers=["Shift"])
    expect(page).to_have_url(re.compile(r"sort=weights,-humaneval-plus&"))
    expect(page.locator("tr.space")).to_have_count(0)
    cells: list[list[str]] = page.locator("table.models tbody tr:not(.group)").evaluate_all(
        """rows => {
             const heads = [...document.querySelectorAll("table.models thead th")];
             const [weights, score] = ["weights", "humaneval-plus"].map((id) =>
               heads.findIndex((head) => head.dataset.column === id));
             return rows.map((row) => [row.cells[weights].textContent,
               row.cells[score].querySelector(".score a")?.textContent ?? ""]);
           }"""
    )
    known = [weights for weights, _ in cells if weights]
    assert known == sorted(known)
    assert cells[-1][0] == "", "what is not known stands last"
    closed = [score for weights, score in cells if weights == "closed"]
    scored = [float(score) for score in closed if score]
    assert scored == sorted(scored, reverse=True)
    assert closed[len(scored) :] == [""] * (len(closed) - len(scored))
    story = page.locator("table.models tbody .score a").first.get_attribute("href")
    assert story
    page.goto(site_server + story)
    expect(page.locator(f"[id='{story.partition('#')[2]}']")).to_be_attached()


def test_the_keyboard_alone_is_enough(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}models.html")
    page.get_by_label("Filter the table").focus()
    for _ in range(4):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".drop[data-panel=weights] fieldset").first).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile(r"\?access=open-weights$"))
    focused = page.evaluate("document.activeElement.value")
    assert focused == "open-weights", "focus stays on what was pressed"
    page.keyboard.press("Escape")
    expect(page.locator(".drop[data-panel=weights] > button")).to_be_focused()
    expect(page.locator(".drop[data-panel=weights] .panel")).to_be_hidden()
    chip = page.locator(".chips button")
    chip.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"models\.html$"))
    head = page.get_by_role("button", name="Size", exact=True).last
    head.focus()
    page.keyboard.press("Enter")
    expect(page.locator("th[data-column=size]")).to_have_attribute("aria-sort", "descending")
    expect(head).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("th[data-column=size]")).to_have_attribute("aria-sort", "ascending")


@pytest.mark.parametrize("address", ["models.html", f"models.html{QUESTION.address}&sort=-humaneval,name"])
def test_nothing_jumps(open_page: OpenPage, site_server: str, width: int, address: str) -> None:
    page = open_page(width=width).page
    page.goto(site_server + address)
    if address != "models.html":
        drawn(page)
    settle(page)
    # Less than a pixel: the head of a page may be painted before its last link has come.
    assert sum(value for value, by_reader in page.evaluate(SHIFTS) if not by_reader) < 0.001


@pytest.mark.parametrize("query", ["通义千问", "代码生成", "微软的模型"])
def test_chinese_questions_find_models(open_page: OpenPage, site_server: str, query: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}models.html?q={quote(query)}")
    drawn(page)
    expect(page.locator(".matches")).to_have_text(re.compile("^[1-9]"))
    expect(page.locator(".nothing")).to_be_hidden()
    names = page.locator("table.models tbody th > a").all_inner_texts()
    assert len(names) > 20
    if query == "通义千问":
        assert any("Qwen" in name for name in names)


@pytest.mark.parametrize(
    ("query", "name", "address"),
    [
        ("自修复", "Self-repair", "methods/self-repair.html"),
        ("自我协作", "Self-collaboration code generation", "methods/self-collaboration.html"),
        ("温度", "Temperature", "survey/tuning.html#temperature"),
        ("self-repair", "Self-repair", "methods/self-repair.html"),
    ],
)
def test_words_that_name_no_model_lead_to_their_page(
    open_page: OpenPage, site_server: str, query: str, name: str, address: str
) -> None:
    page = open_page().page
    page.goto(f"{site_server}models.html?q={quote(query)}")
    expect(page.locator(".nothing")).to_contain_text("No model is called or tagged so.")
    first = page.locator(".nothing .page a").first
    expect(first).to_have_text(name)
    expect(first).to_have_attribute("href", address)
    page.get_by_label("Filter the table").fill("qzxv")
    expect(page.locator(".nothing")).to_contain_text("Search all pages for “qzxv”")
    expect(page.locator(".nothing .page")).to_have_count(0)


def test_every_state_is_accessible(
    page: Page, site_server: str, axe_in_brief: Callable[[Page], list[str]], width: int
) -> None:
    page.goto(f"{site_server}models.html?access=open-weights&sort=-humaneval,name&size=!over-40b&q=codegen")
    expect(page.locator(".chips li")).to_have_count(3)
    assert axe_in_brief(page) == []
    if width < 1000:
        page.get_by_role("button", name="Filters, columns, order").click()
    violations = []
    for panel in ("size", "weights", "results", "columns", "order", "take"):
        inside = drop(page, panel)
        violations += [f"{panel}: {violation}" for violation in axe_in_brief(page)]
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            violations.append(f"{panel}: scrolls sideways")
        page.locator(f".drop[data-panel={panel}] > button").click()
        expect(inside).to_be_hidden()
    assert violations == []


def test_what_is_taken_away_is_what_the_catalogue_holds(
    open_page: OpenPage, site_server: str, shipped: Context
) -> None:
    page = open_page().page
    question = Question(address="", facets={"organisation": Choice(any=("salesforce-research",))})
    page.goto(f"{site_server}models.html?organisation=salesforce-research&columns=size,humaneval&sort=name")
    expected = explorer_reference.shown(shipped, question)
    matches(page, len(expected))
    panel = drop(page, "take")

    def downloaded(name: str) -> str:
        with page.expect_download() as download:
            panel.get_by_role("button", name=re.compile(name)).click()
        return Path(download.value.path()).read_text(encoding="utf-8-sig")

    order = rows(page)
    lines = list(csv.DictReader(io.StringIO(downloaded("^CSV$"), newline="")))
    told = json.loads(downloaded("^JSON$"))
    assert [line["Id"] for line in lines] == [model["id"] for model in told["models"]] == order
    assert sorted(order) == sorted(map(explorer_reference.ref, expected))
    by_ref = {explorer_reference.ref(member): member for member in expected}
    for line, model in zip(lines, told["models"], strict=True):
        record, variant = by_ref[line["Id"]]
        assert variant
        assert model["name"] == line["Model"] == variant.entry.name
        assert model.get("parameters") == variant.entry.parameters
        cell = models.plain_cell(variant, "humaneval")
        assert line["HumanEval pass@1, %"] == (
            formatting.percent(cell.headline.row.number.printed) if cell else ""
        )
        assert model.get("scores", {}).get("humaneval", {}).get("percent") == (
            float(formatting.percent(cell.headline.row.number.printed)) if cell else None
        )
        if cell:
            assert line["HumanEval pass@1, %: measured by"] == (
                cell.headline.measurer or "source does not say who"
            )
        assert record.entry.weights
        assert model["weights"] == formatting.access(public=record.entry.weights.public)
    table = downloaded("^Markdown$").splitlines()
    assert len(table) == len(lines) + 2
    bibtex = downloaded("^BibTeX")
    papers = {
        record.entry.paper.key for record, _ in expected if record.entry.paper and record.entry.paper.key
    }
    cells = [models.plain_cell(variant, "humaneval") for _, variant in expected if variant]
    sources = {facts.source_key(cell.headline.results_id) for cell in cells if cell}
    assert papers
    assert sources
    assert set(re.findall(r"@\w+\{([^,]+),", bibtex)) == papers | sources
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    panel.get_by_role("button", name="Link to this view").click()
    expect(panel.get_by_role("status")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert set(page.url.partition("?")[2].split("&")) <= set(copied.partition("?")[2].split("&"))
    page.goto(copied)
    matches(page, len(expected))
    assert rows(page) == order


def test_on_a_phone_filters_are_in_a_sheet(open_page: OpenPage, site_server: str) -> None:
    page = open_page(width=390, touch=True).page
    page.goto(f"{site_server}models.html")
    expect(page.locator(".filters")).to_be_hidden()
    page.get_by_role("button", name="Filters, columns, order").tap()
    drop(page, "weights").get_by_label(re.compile("^Closed weights")).check()
    done = page.get_by_role("button", name=re.compile(r"^Show \d+$"))
    count = int((done.text_content() or "").split()[1])
    done.tap()
    expect(page.locator("dialog.sheet")).to_be_hidden()
    expect(page.get_by_role("button", name="Filters, columns, order")).to_be_focused()
    matches(page, count)
    expect(page.locator(".chips li")).to_have_text(["Access: Closed weights"])
    height = page.evaluate(
        """async () => {
          document.querySelector(".chips button").click();
          await new Promise(requestAnimationFrame);
          return document.querySelector("tr.space").getBoundingClientRect().height;
        }"""
    )
    assert height > 100, "rows that are not there yet keep their place"


def test_words_that_are_no_name_are_filters_at_once(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}models.html?q=open+weights+under+8B+2024+humaneval%2B")
    expect(page.locator(".chips li")).to_have_text(
        ["Has a result on: HumanEval+", "Access: Open weights", "Size: up to 8B", "Released: 2024"],
        use_inner_text=True,
    )
    expect(page.locator("table.models .score").first).to_be_visible()
    expect(page.locator("th[data-column=humaneval-plus]")).to_have_attribute("aria-sort", "descending")
    page.locator(".chips button", has_text="Released").click()
    expect(page).to_have_url(
        re.compile(r"has=any\.humaneval-plus&access=open-weights&parameters=\.\.8B&sort=-humaneval-plus$")
    )
    page.goto(f"{site_server}models.html?has=any.swe-bench&organisation=metta&parameters=..1M")
    expect(page.locator(".unknown")).to_contain_text("No such organisation: metta. Did you mean Meta")


def test_chosen_models_are_compared_from_a_bar(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}models.html")
    bar = page.locator(".comparing")
    expect(bar).to_be_hidden()
    boxes = page.locator("table.models .pick")
    boxes.nth(0).check()
    expect(bar.get_by_role("link")).to_have_text("Compare 1: choose another")
    boxes.nth(1).check()
    expect(page).to_have_url(re.compile(r"\?models=[^,&]+,[^,&]+$"))
    bar.get_by_role("link", name="Compare 2").click()
    expect(page).to_have_url(re.compile(r"compare\.html\?models=[^,&]+,[^,&]+$"))


def test_without_scripts_tools_are_away_and_every_model_is_listed(
    open_page: OpenPage, site_server: str, shipped: Context
) -> None:
    page = open_page(scripts=False).page
    page.goto(f"{site_server}models.html?access=open-weights")
    for look in (PHONE, DESKTOP):
        page.set_viewport_size({"width": look.width, "height": 900})
        expect(page.locator(".explorer")).to_be_hidden()
        expect(page.locator(".orders")).to_be_visible()
    everything = {explorer_reference.ref(member) for member in models.newest_first(shipped)}
    assert len(everything) > models.WHOLE, "else the page itself has them all"
    page.locator("p.rest a").click()
    expect(page.locator("nav.pages")).to_be_visible()
    listed = set(rows(page))
    others = [
        link.get_attribute("href") or "" for link in page.locator("nav.pages a:not([aria-current])").all()
    ]
    for other in others:
        page.goto(site_server + other)
        listed |= set(rows(page))
    assert listed == everything


def test_the_rest_of_the_rows_come_when_a_reader_comes_near(
    open_page: OpenPage, site_server: str, shipped: Context
) -> None:
    page = open_page().page
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    page.goto(f"{site_server}models.html")
    settle(page)
    assert not [url for url in requested if "/data/" in url], "not before"
    expect(page.locator("p.rest")).to_be_visible()
    page.locator("p.rest").scroll_into_view_if_needed()
    expect(page.locator("p.rest")).to_have_count(0)
    members = [explorer_reference.ref(member) for member in models.newest_first(shipped)]
    matches(page, len(members))
    made = rows_made(page)
    assert len(made) > 20
    rest = iter(members)
    assert all(ref in rest for ref in made), "in the order of the catalogue"


def test_from_disk_too(open_page: OpenPage, built_site: Path) -> None:
    page = open_page().page
    page.goto(f"{(built_site / 'models.html').as_uri()}?access=open-weights")
    expect(page.locator(".chips li")).to_have_count(1)
    drop(page, "results").get_by_label(re.compile(r"^MBPP\+ pass@1")).check()
    expect(page).to_have_url(re.compile(r"has=mbpp-plus$"))
    page.go_back()
    expect(page.locator(".chips li")).to_have_text(["Access: Open weights"])


def test_a_strange_address_does_no_harm(open_page: OpenPage, site_server: str, shipped: Context) -> None:
    page = open_page().page
    access = "%3Cimg+src%3Dx+onerror%3Dalert(1)%3E"
    page.goto(f"{site_server}models.html?access={access}&sort=constructor,-__proto__&columns=toString,size")
    expect(page.get_by_text("No model matches all of these filters")).to_be_visible()
    expect(page.locator(".chips li")).to_have_text(["Access: <img src=x onerror=alert(1)>"])
    page.get_by_role("button", name="Clear").click()
    matches(page, len(models.newest_first(shipped)))


def test_an_export_waits_for_the_rows_that_the_address_asks_for(
    open_page: OpenPage, site_server: str
) -> None:
    page = open_page().page
    with held_back(page, "**/assets/data/scores*.js"):
        page.goto(f"{site_server}models.html?q=codegen&columns=size,humaneval", wait_until="commit")
        page.get_by_role("button", name="Export").click()
        panel = page.locator(".drop[data-panel=take] .panel")
        expect(panel).to_have_text("Loading…")
    with page.expect_download() as download:
        panel.get_by_role("button", name="Markdown", exact=True).click()
    lines = Path(download.value.path()).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines[2:] if line.startswith("| ") and "CodeGen" not in line] == []


@pytest.mark.parametrize(
    "query",
    [
        "access=open-weights&released=2025..&sort=-humaneval-plus,name",
        "q=open+models+under+3B+on+mbpp",
        "group=size",
    ],
)
def test_an_exported_table_is_made_again_by_its_address(
    open_page: OpenPage, site_server: str, shipped: Context, tmp_path: Path, query: str
) -> None:
    page = open_page().page
    page.goto(f"{site_server}models.html?{query}")
    drawn(page)
    page.get_by_role("button", name="Export").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="LaTeX", exact=True).click()
    download.value.save_as(tmp_path / "table.tex")
    text = (tmp_path / "table.tex").read_text(encoding="utf-8")
    address = re.search(r"\\texttt\{(.*?)\}\.\}", text)
    assert address
    url = re.sub(r"\\allowbreak\{\}|\\(?=[&_%#])", "", address[1])
    again = paper_tables.written(paper_table.make(shipped, parse_request(url), ""), "tex")
    rows, made = (
        [
            (
                line.split(" & ")[0],
                re.findall(r"(?:\\textbf\{)?([\d.]+)\}?(?: \{[^}]*\})?~\\cite\{(.*?)\}", line),
            )
            for line in tex.splitlines()
            if line.endswith("\\\\") and " & " in line
        ]
        for tex in (text, again)
    )
    assert len(rows) > 10
    assert made == rows
