"""Every kind of page in a browser: quiet, to itself, readable in any width, scheme and way of reading.

`KINDS` names a page or more of every template; every one is visited in both looks and asked by axe.
Those in `WITH_MOST` are seen in every width in every scheme.
Pages with more to do are asked again in each of their states by tests of their own: the explorer,
comparing, the leaderboards' filters, the search, the form. That links lead somewhere is test_links.py's.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.visits import DESKTOP, PHONE, Look, OpenPage, held_back, settle

KINDS = {
    "models": ["models-survey.html", "models/codegen.html", "models/codex.html", "models/t5.html"],
    "benchmarks": ["benchmarks.html", "benchmarks/bigcodebench.html", "tags.html", "tags/open-weights.html"],
    "the rest of the tables": [
        "methods.html",
        "methods/self-collaboration.html",
        "sources.html",
        "disagreements.html",
    ],
    "charts": ["index.html", "timeline.html", "charts.html", "charts/humaneval-plus.html"],
    "survey": [
        "survey.html",
        *(f"survey/{name}.html" for name in ("models", "lineage", "metrics", "benchmarks")),
    ],
    "more of the survey": [
        f"survey/{name}.html" for name in ("scores", "data", "tuning", "methods", "size", "challenges")
    ],
    "texts": ["contribute.html", "data.html", "about.html", "changes.html", "maintain.html"],
    "of the docs": [
        *("rules.html", "rules/unknown-field.html", "fields.html", "fields/models.html"),
        *("ingest.html", "ingest/evalplus.html"),
    ],
    "long": ["models.html", "models-by-name.html", "benchmarks/humaneval.html", "verify.html"],
    "made by scripts": ["add.html", "compare.html", "search.html", "sql.html"],
    "a shortlist": ["choose.html", "choose/repair.html"],
    "the index": ["capability-index.html", "capability-index/repository.html", "capability-index/sql.html"],
    "lists": [f"{name}.html" for name in ("measurers", "organisations", "licences", "openness", "reporting")],
    "of one": ["measurers/openai.html", "organisations/openai.html", "licences/apache-2.0.html"],
    "as of a date": ["as-of.html", "as-of/2024-06.html"],
}
WITH_CHARTS = KINDS["charts"]
WITH_MOST = ("index.html", "models.html", "models/codegen.html", "benchmarks/humaneval.html")
OTHER_LOOKS = (Look(DESKTOP.width, PHONE.scheme), Look(PHONE.width, DESKTOP.scheme))
PALETTES = {"light": "default", "dark": "slate"}
HIDDEN = re.compile(r"<([a-z][^<>]*\shidden(?:=[^<>]*|\s[^<>]*)?)>")
CLASSES = re.compile(r"class=(\"[^\"]*\"|[^\s\"]+)")


@pytest.mark.parametrize("kind", KINDS)
def test_pages_are_quiet_fit_and_accessible(
    open_page: OpenPage, site_server: str, axe_in_brief: Callable[[Page], list[str]], kind: str
) -> None:
    """`open_page` sees to the console and to requests elsewhere.

    Each page is loaded once and looked at in every look; half are loaded for a desk, half for a phone.
    """
    looks = [DESKTOP, PHONE]
    if list(KINDS).index(kind) % 2:
        looks.reverse()
    page = open_page(width=looks[0].width, scheme=looks[0].scheme).page
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    defects = []
    for path in KINDS[kind]:
        page.goto(site_server + path)
        first, last = looks
        for look in (first, *(OTHER_LOOKS if path in WITH_MOST else ()), last):
            if look != first:
                wear(page, look)
            expect(page.locator("body")).to_have_attribute("data-md-color-scheme", PALETTES[look.scheme])
            defects += [f"{path}, {look}: {defect}" for defect in (*wide(page), *axe_in_brief(page))]
        looks.reverse()  # the next page is loaded as this one is left
    assert defects == []
    if kind != "charts" and "survey" not in kind:
        assert not [url for url in fetched if "plotly" in url or "charts.js" in url]


def wear(page: Page, look: Look) -> None:
    """Show the page in a window of that width and in that colour scheme, and let its scripts follow."""
    page.set_viewport_size({"width": look.width, "height": 900})
    page.emulate_media(color_scheme=look.scheme)
    page.evaluate("() => new Promise(requestAnimationFrame)")


# Pages of many kinds, with what they show at first.
FIRST_PAGES = [
    *(
        "index.html",
        "models.html",
        "benchmarks/humaneval.html",
        "models/codex.html",
        "methods/self-collaboration.html",
    ),
    *("charts.html", "timeline.html", "capability-index.html", "choose.html", "survey/models.html"),
    *("benchmarks.html", "measurers/openai.html", "sources.html", "verify.html", "zh/index.html"),
]
SHIFTS = """
  window.shifts = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shifts += value; })
    .observe({type: "layout-shift", buffered: true});
"""
STARTS = """() => ({
  paint: performance.getEntriesByName("first-contentful-paint").map(({ startTime }) => startTime),
  scripts: performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"))
    .map(({ startTime }) => startTime),
})"""


@pytest.mark.parametrize("width", [DESKTOP.width, PHONE.width])
def test_scripts_come_after_the_first_paint_and_move_nothing(
    open_page: OpenPage, site_server: str, width: int
) -> None:
    """Of the first page of a visit: nothing that is loaded delays it."""
    page = open_page(width=width, at_once=False).page
    page.add_init_script(SHIFTS)
    network = page.context.new_cdp_session(page)
    network.send("Network.enable")
    network.send("Network.setCacheDisabled", {"cacheDisabled": True})  # each page is the first of a visit

    def shift(path: str) -> float:
        page.goto(site_server + path)
        page.locator("html.js").wait_for(state="attached")
        starts = page.evaluate(STARTS)
        assert starts["scripts"], path
        assert starts["paint"][0] <= min(starts["scripts"]), path
        return float(page.evaluate("window.shifts"))

    # A page that is painted while its text still comes may move without scripts; these would move it again.
    moved = {path for path in FIRST_PAGES if shift(path) > 0 and shift(path) > 0}
    assert moved == set()


@pytest.mark.parametrize("address", ["benchmarks/humaneval.html?open=1", "index.html#cite"])
def test_scripts_come_at_once_if_the_address_asks_for_something(
    open_page: OpenPage, site_server: str, address: str
) -> None:
    page = open_page(at_once=False).page
    page.goto(site_server + address, wait_until="load")
    assert page.locator("html.js").count() == 1, "a browser waits for scripts that were there before"


def test_links_work_before_scripts_are_there(open_page: OpenPage, site_server: str) -> None:
    page = open_page(at_once=False).page
    page.goto(site_server + "index.html")
    script = "**/assets/built/frame.js"
    with held_back(page, script):
        with page.expect_request(script):
            page.goto(site_server + "models/codex.html", wait_until="commit")
        page.locator("a.skin-search").click()
        page.wait_for_url("**/search.html")
    page.locator("html.js").wait_for(state="attached")


def test_a_change_restyles_a_small_part_of_a_page(
    open_page: OpenPage, browser: Browser, site_server: str
) -> None:
    """A rule like `table:has(...) tr > *` makes browsers restyle the whole page at every change of it."""
    page = open_page().page
    restyled = {}
    for path in ("models.html", "models/codegen.html", "benchmarks/humaneval.html", "about.html"):
        page.goto(site_server + path)
        browser.start_tracing(page=page, categories=["devtools.timeline"])
        page.evaluate(
            """() => {
              const text = document.createElement("p");
              document.querySelector("article").append(text);
              return getComputedStyle(text).color;
            }"""
        )
        events = json.loads(browser.stop_tracing())["traceEvents"]
        counts = [one["args"].get("elementCount", 0) for one in events if one["name"] == "UpdateLayoutTree"]
        assert counts, "the name of the event has changed"
        restyled[path] = max(counts)
    assert {path: count for path, count in restyled.items() if count > 100} == {}


def test_every_template_is_among_the_kinds(built_site: Path) -> None:
    """Pages of a kind stand in a folder, or are named by what they are of; the rest is named one by one."""
    visited = {path for paths in KINDS.values() for path in paths}
    alone = {path.relative_to(built_site).as_posix() for path in built_site.glob("*.html")}
    alone |= {f"survey/{path.name}" for path in (built_site / "survey").glob("*.html")}
    folders = {path.name for path in built_site.iterdir() if any(path.glob("*.html"))}
    assert folders - {"zh"} == {path.partition("/")[0] for path in visited if "/" in path}
    like = {
        "404.html": "test_a_page_that_is_not_there",
        "commands.html": "about.html",
        "speed.html": "about.html",
        "trust.html": "about.html",
    }
    more = {path for path in alone if re.search(r"^models-by-|-\d+\.html$", path)}
    assert alone - visited - more <= like.keys()


def expect_styled(page: Page) -> None:
    """Wait for the style sheet."""
    expect(page.locator(".md-header")).to_have_css("position", "sticky")


def wide(page: Page) -> list[str]:
    """Elements wider than the window that make the page scroll sideways."""
    names: list[str] = page.evaluate(
        """() => {
          const edge = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= edge) return [];
          const scrolled = (one) => one !== document.body
            && (getComputedStyle(one).overflowX !== "visible" || scrolled(one.parentElement));
          const beyond = [...document.querySelectorAll("body *")]
            .filter((one) => one.getBoundingClientRect().right > edge + 1 && !scrolled(one));
          return ["scrolls sideways", ...beyond.slice(0, 3).map((one) => one.outerHTML.slice(0, 120))];
        }"""
    )
    return names


@pytest.mark.parametrize("path", ["models/codegen.html", "timeline.html"])
def test_what_is_folded_is_accessible_too(
    open_page: OpenPage, site_server: str, axe_in_brief: Callable[[Page], list[str]], path: str
) -> None:
    page = open_page(width=390, scheme="dark").page
    page.goto(site_server + path)
    # The first few: they are alike, and axe takes its time with each.
    page.evaluate(
        "[...document.querySelectorAll('details')].slice(0, 6).forEach((one) => { one.open = true; })"
    )
    assert wide(page) == []
    assert axe_in_brief(page) == []


def test_a_narrow_phone_and_large_letters(open_page: OpenPage, site_server: str) -> None:
    """320 pixels is a desktop at 400 % (WCAG 1.4.10)."""
    page = open_page(width=320).page
    defects = []
    for path in [
        "index.html",
        "models.html",
        "models/codegen.html",
        "benchmarks/humaneval.html",
        "charts.html",
    ]:
        page.goto(site_server + path)
        defects += [f"{path}: {defect}" for defect in wide(page)]
    assert defects == []


# --- Scripts off -----------------------------------------------------------------------------------


def test_without_scripts_every_number_can_be_read(page_without_scripts: Page, site_server: str) -> None:
    page = page_without_scripts
    for path, row in (
        ("models-survey.html", "CodeGen Mono 16.1B"),
        ("benchmarks/humaneval.html", "Codex 12B"),
        ("benchmarks.html", "HumanEval"),
        ("models/codegen.html", "CodeGen Mono 16.1B"),
    ):
        page.goto(site_server + path)
        expect_styled(page)
        cell = page.locator("table.data th[scope=row]", has_text=row).first
        cell.scroll_into_view_if_needed()
        expect(cell).to_be_visible()
    page.locator("details:has(table.results) > summary").first.click()
    story = page.locator("tr.story details").first
    expect(story.locator(".reports")).to_be_hidden()
    story.locator("summary").click()
    expect(story.locator(".reports")).to_be_visible()
    expect(page.locator("button:visible:not(.md-top)")).to_have_count(0)  # which is there, and transparent


def with_new_hidden_elements(site: Path, paths: Iterable[str]) -> Iterator[str]:
    """Those of `paths` with a hidden element whose name and classes no page before them has hidden."""
    known: set[tuple[str, ...]] = set()
    for path in paths:
        tags = HIDDEN.findall((site / path).read_text(encoding="utf-8"))
        kinds = {(tag.split(maxsplit=1)[0], *CLASSES.findall(tag)) for tag in tags}
        if not kinds <= known:
            known |= kinds
            yield path


def test_without_scripts_nothing_shows_that_is_hidden(
    open_page: OpenPage, site_server: str, built_site: Path
) -> None:
    """A rule with `display` wins over the attribute `hidden`, by which controls wait for their script."""
    page = open_page(scripts=False).page
    shown = {}
    paths = [*(path for paths in KINDS.values() for path in paths), "benchmarks/swe-bench.html"]
    visited = list(with_new_hidden_elements(built_site, paths))
    assert len(visited) > 5
    for path in visited:
        page.goto(site_server + path)
        for width in (PHONE.width, DESKTOP.width):
            page.set_viewport_size({"width": width, "height": 900})
            # The sidebar is hidden on wide screens alone; on a phone it slides in.
            shown[path, width] = page.locator("[hidden]:visible:not(.md-sidebar)").count()
    assert {where: count for where, count in shown.items() if count} == {}


def test_without_scripts_charts_are_tables(page_without_scripts: Page, site_server: str) -> None:
    page = page_without_scripts
    for path in WITH_CHARTS:
        page.goto(site_server + path)
        sections = page.locator("section.chart-section").all()
        assert sections
        for section in sections:
            expect(section.locator(".chart-place")).to_be_hidden()
            drawn = section.locator("svg.plot")
            instead = section.locator("noscript > :is(p, img)")
            expect(drawn if drawn.count() else instead).to_be_visible()
            section.locator("details.numbers summary").click()
            expect(section.locator("details.numbers tbody tr").first).to_be_visible()


def test_without_scripts_the_pages_lead_on(page_without_scripts: Page, site_server: str, width: int) -> None:
    page = page_without_scripts
    page.goto(f"{site_server}models/codegen.html")
    if width < 1000:
        page.locator(".skin-contents summary").click()
    page.locator("a[href='#results']:visible").first.click()
    expect(page).to_have_url(re.compile(r"#results$"))
    page.locator("article ul.chips a").first.click()
    expect(page).to_have_url(re.compile(r"/tags/"))
    expect(page.locator("h1")).to_be_visible()


# --- From disk -------------------------------------------------------------------------------------


def test_from_disk(open_page: OpenPage, built_site: Path) -> None:
    page = open_page().page
    lost: list[str] = []
    page.on("requestfailed", lambda request: lost.append(f"{request.url}: {request.failure}"))
    page.goto((built_site / "index.html").as_uri())
    expect_styled(page)
    page.locator("nav.md-tabs a", has_text="Models").click()
    expect(page.locator("h1")).to_have_text("Models")
    page.get_by_label("Filter the table").fill("codegen mono 16.1b")
    page.locator("th[scope=row] a", has_text="CodeGen Mono 16.1B").click()
    expect(page.locator("h1")).to_have_text("CodeGen")
    expect(page).to_have_url(re.compile("/models/codegen.html#"))
    expect_styled(page)
    page.locator("nav.md-tabs a", has_text="Survey").click()
    page.locator("nav.md-tabs a", has_text="Timeline").click()
    expect(page.locator("h1")).to_have_text("Timeline")  # out of the folder again
    page.locator("button.explore").first.click()
    expect_drawn(page.locator("figure[data-chart]").first)
    assert lost == []


# --- Charts ----------------------------------------------------------------------------------------


def expect_drawn(figure: Locator) -> None:
    figure.scroll_into_view_if_needed()
    expect(figure).to_have_attribute("data-chart-state", "drawn")
    expect(figure.locator(".chart-waiting")).to_be_hidden()
    expect(figure.locator(".chart-failed")).to_be_hidden()
    assert figure.locator(".scatterlayer .point").count() > 5


@pytest.mark.parametrize("path", WITH_CHARTS)
def test_charts_draw_when_they_come_near(
    open_page: OpenPage, site_server: str, width: int, path: str
) -> None:
    page = open_page(width=width, scheme="dark" if width < 1000 else "light").page
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(site_server + path)
    figures = page.locator("figure[data-chart]:visible")
    for number in range(figures.count()):
        explore = figures.nth(number).locator("button.explore")
        if explore.count():
            assert not [url for url in fetched if "plotly" in url], "only when a reader asks"
            explore.click()
        expect_drawn(figures.nth(number))
    once = min(1, figures.count())  # the first page has static plots alone
    assert len([url for url in fetched if "plotly" in url]) == once, "once for all charts of a page"
    assert wide(page) == []


def test_static_plots_fetch_no_plotly(open_page: OpenPage, site_server: str) -> None:
    page = open_page(width=390).page
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    for path in ("index.html", "charts.html"):
        page.goto(f"{site_server}{path}")
        settle(page)
        expect(page.locator("svg.plot").first).to_be_visible()
    assert not [url for url in fetched if "plotly" in url]


def test_a_chart_has_its_numbers_in_a_table(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}charts.html")
    for section in page.locator("section.chart-section").all():
        points = section.locator("svg.plot a:not(.earlier)").count()
        fold = section.locator("details.numbers")
        fold.locator("summary").click()
        expect(fold.locator(".rows-note")).to_have_count(0)
        assert fold.locator("tbody tr").count() >= points > 0


def test_charts_are_shown_as_of_a_date_in_both_senses(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(f"{site_server}charts.html")
    heading = page.locator(".plot-section > h2")
    today = heading.inner_text()
    dots = page.locator("svg.plot a:visible")
    all_dots = dots.count()
    assert not [url for url in fetched if "dated-plots" in url], "most visits do not need it"
    page.locator(".plot-as-of [name=as-of]").fill("2024-06-30")
    status = page.locator(".plot-status")
    expect(status).to_contain_text("As of the end of June 2024, of models released until then")
    by_release = dots.count()
    assert by_release < all_dots
    expect(heading).to_contain_text("Best at the end of June 2024: ")
    assert page.url.endswith("?as-of=2024-06-30&sense=released")
    page.get_by_label("Sense of the date").select_option("published")
    expect(status).to_contain_text("by values published until then: what one could have known")
    assert dots.count() != by_release
    assert page.url.endswith("&sense=published")
    best = page.locator("svg.plot a.highlighted:visible")
    assert best.count() == page.locator("svg.plot > g:not([class]) > a:visible").count()
    link = page.locator("nav.choices a").nth(1)
    assert (link.get_attribute("href") or "").endswith("as-of=2024-06-30&sense=published")
    page.go_back()
    expect(status).to_contain_text("of models released until then")
    page.goto(f"{site_server}charts.html?as-of=1999")
    expect(status).to_contain_text("no point yet; the first one came in")
    page.locator(".plot-as-of [name=as-of]").fill("")
    expect(heading).to_have_text(today)
    assert dots.count() == all_dots


def test_the_index_is_shown_as_of_a_date_in_both_senses(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}capability-index.html")
    rows = page.locator("#models > tbody > tr:visible")
    first, count = rows.first.inner_text(), rows.count()
    page.locator(".plot-as-of [name=as-of]").fill("2025-03-31")
    status = page.locator(".plot-status")
    expect(status).to_contain_text("As of the end of March 2025, of models released until then")
    by_release = rows.count()
    assert 0 < by_release < count
    assert rows.first.locator("td").first.inner_text().startswith("1")
    page.get_by_label("Sense of the date").select_option("published")
    expect(status).to_contain_text("fitted to the values published until then")
    expect(status).to_contain_text(f"{rows.count()} model configurations by")
    assert rows.first.locator("th > a").evaluate("link => link.href").startswith(f"{site_server}models/")
    assert wide(page) == []
    page.goto(f"{site_server}capability-index.html?as-of=2001&sense=published")
    expect(status).to_contain_text("there is no index yet")
    page.locator(".plot-as-of [name=as-of]").fill("")
    expect(rows).to_have_count(count)
    assert rows.first.inner_text() == first


def test_costs_are_shown_as_of_a_date(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}benchmarks/aider-polyglot.html?as-of=2025-03&sense=published")
    plot = page.locator("svg.plot[data-rule]").first
    expect(plot.locator("a.out").first).to_be_attached()
    then = plot.locator("a:not(.out)").count()
    section = page.locator(".plot-section", has=page.locator("svg[data-rule]")).first
    expect(section.locator("h3, h4").first).to_contain_text("At the end of March 2025: ")
    page.get_by_label("As of").fill("")
    expect(plot.locator("a.out")).to_have_count(0)
    assert plot.locator("a").count() > then > 0


# --- The frame -------------------------------------------------------------------------------------


def test_the_frame_follows_the_reader(open_page: OpenPage, site_server: str) -> None:
    """The contents say where one is, the header which page; the way back up comes on the way up."""
    page = open_page().page
    page.goto(f"{site_server}about.html")
    here = page.locator(".md-nav--secondary [aria-current]")
    top = page.locator(".md-top")
    expect(here).to_have_count(0)
    page.locator(".md-nav--secondary a", has_text="Estimates").click()
    expect(here).to_have_text("Estimates")
    expect(page.locator(".md-header__title")).to_have_class(re.compile("--active"))
    expect(top).to_have_attribute("hidden", "")
    page.mouse.wheel(0, -400)
    expect(top).not_to_have_attribute("hidden", "")
    expect(here).not_to_have_text("Estimates")
    top.click()
    expect(here).to_have_count(0)
    expect(page.locator(".md-header")).not_to_have_class(re.compile("--shadow"))


# --- Keyboard --------------------------------------------------------------------------------------


def test_the_keyboard_skips_to_the_content(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}models/codegen.html")
    page.keyboard.press("Tab")
    skip = page.locator(".md-skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#content$"))
    page.keyboard.press("Tab")
    expect(page.locator("article :focus")).to_have_count(1)


def test_the_keyboard_opens_a_story(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}models/codegen.html")
    page.locator("details:has(table.results) > summary").first.press("Enter")
    story = page.locator("tr.story details").first
    story.locator("summary").focus()
    expect(story.locator("summary")).to_be_focused()
    page.keyboard.press("Enter")
    expect(story).to_have_attribute("open", "")
    expect(story.locator("ul.reports")).to_be_visible()
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none", "what has the focus shows it"
    page.keyboard.press("Enter")
    expect(story.locator("ul.reports")).to_be_hidden()


def test_the_keyboard_reaches_and_scrolls_a_wide_table(open_page: OpenPage, site_server: str) -> None:
    page = open_page(width=390).page
    page.goto(f"{site_server}models/codegen.html")
    region = page.get_by_role("region", name="Variants of CodeGen", exact=True)
    region.focus()
    expect(region).to_be_focused()
    assert region.evaluate("one => one.scrollWidth > one.clientWidth"), "narrow enough to have to scroll"
    # Asked for before, since a scroll takes its time; the page's policy forbids to wait in other ways.
    moved = region.evaluate_handle("one => ({scroll: new Promise((done) => { one.onscroll = done; })})")
    page.keyboard.press("ArrowRight")
    moved.evaluate("it => it.scroll")
    assert region.evaluate("one => one.scrollLeft") > 0


def test_a_link_to_a_report_shows_it(open_page: OpenPage, site_server: str) -> None:
    """The anchor stands in folded details: browsers open what an address points into, we say where."""
    page = open_page().page
    page.goto(f"{site_server}models/codegen.html")
    anchor = page.locator("a.here").first.get_attribute("href")
    page.goto(f"{site_server}models/codegen.html{anchor}")
    expect(page.locator(f"[id='{(anchor or '#')[1:]}']")).to_be_in_viewport()


def test_bibtex_is_copied(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{site_server}models/codegen.html")
    page.locator("#cite > summary").click()
    page.locator("#cite").get_by_role("button", name="Copy", exact=True).click()
    expect(page.get_by_role("status")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("@")
    assert copied == page.locator("#bibtex").text_content()


# --- Paper, and nowhere ----------------------------------------------------------------------------


def test_on_paper(open_page: OpenPage, site_server: str) -> None:
    page = open_page(scheme="dark").page
    page.emulate_media(media="print")
    page.goto(f"{site_server}models/codegen.html")
    for aside in (".md-header", ".md-tabs", ".md-sidebar", ".md-footer", ".edit"):
        expect(page.locator(f"{aside}:visible")).to_have_count(0)
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("table.variants")).to_be_visible()
    ink, paper = page.evaluate(
        """[["h1", "color"], ["body", "backgroundColor"]].map(([name, property]) => {
          const context = new OffscreenCanvas(1, 1).getContext("2d");
          context.fillStyle = getComputedStyle(document.querySelector(name))[property];
          context.fillRect(0, 0, 1, 1);
          return [...context.getImageData(0, 0, 1, 1).data];
        })"""
    )
    assert sum(ink[:3]) < 3 * 120, "dark, whatever the screen shows"
    assert paper[3] == 0 or sum(paper[:3]) > 3 * 230, "on light"
    assert len(page.pdf()) > 20_000


@pytest.mark.parametrize("path", ["nothing.html", "models/nothing.html", "a/b/c/d/"])
def test_a_page_that_is_not_there(
    open_page: OpenPage,
    small_site: Path,
    serve_folder: Callable[[Path], str],
    axe: Callable[[Page], list[str]],
    path: str,
) -> None:
    """Of a site that knows its address: 404.html needs it, for it is sent at any depth."""
    visit = open_page(width=390, scheme="dark")
    page = visit.page
    response = page.goto(serve_folder(small_site) + path)
    assert response is not None
    assert response.status == 404
    visit.errors[:] = [
        error for error in visit.errors if path not in error
    ]  # the browser notes the status itself
    expect_styled(page)
    assert wide(page) == []
    assert axe(page) == []
    page.get_by_role("link", name="home page").click()
    expect(page.locator("h1")).to_have_text("Which model is best?")


def test_a_page_that_is_not_there_looks_for_the_words_of_its_address(
    open_page: OpenPage, small_site: Path, serve_folder: Callable[[Path], str]
) -> None:
    visit = open_page()
    page = visit.page
    page.goto(serve_folder(small_site) + "old/models/acorn_coder/")
    visit.errors.clear()  # the status itself
    page.locator("#finder-page").get_by_role("link", name="Acorn Coder").first.click()
    expect(page.locator("h1")).to_contain_text("Acorn Coder")


def test_reports_of_a_large_family_come_when_they_are_asked_for(
    open_page: OpenPage, site_server: str
) -> None:
    page = open_page().page
    page.goto(f"{site_server}models/gemini.html")
    fold = page.locator("details[data-group]").first
    cell = page.locator("table.matrix td[id]").first
    anchor = cell.get_attribute("id")
    expect(fold.locator("table")).to_have_count(0)
    fold.locator("> summary").click()
    expect(fold.locator("table.results")).to_be_visible()
    expect(page.locator("td[id], details[data-reports]")).to_have_count(0)
    # A link to a result leads to its reports, also in a new page.
    page.goto("about:blank")
    page.goto(f"{site_server}models/gemini.html#{anchor}")
    expect(page.locator("tbody:target")).to_be_in_viewport()


def test_without_scripts_a_link_to_a_result_of_a_large_family_leads_to_its_value(
    page_without_scripts: Page, site_server: str
) -> None:
    page = page_without_scripts
    page.goto(f"{site_server}models/gemini.html")
    anchor = page.locator("table.matrix td[id]").last.get_attribute("id")
    page.goto(f"{site_server}models/gemini.html#{anchor}")
    expect(page.locator("td:target")).to_be_in_viewport()
    fold = page.locator("details[data-reports]").first
    fold.locator("> summary").click()
    expect(fold.get_by_role("link", name="all reports of the family as JSON")).to_be_visible()


def test_plots_come_before_the_reader_is_there(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}survey/size.html")
    choice = page.locator(".choice", has=page.locator(".plot-place.late")).first
    for button in choice.locator(".choices button").all()[1:]:
        button.click()
        place = choice.locator(".option:visible .plot-place.late")
        expect(place.locator("svg.plot")).to_be_visible()
        # The place had the height of the plot before it came.
        reserved = place.evaluate("place => parseFloat(getComputedStyle(place).minHeight)")
        assert abs(place.evaluate("place => place.offsetHeight") - reserved) < 1
