"""The search in a browser: found while one types, by keyboard alone, on every page, from disk, said aloud."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.visits import OpenPage, held_back, settle
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


PROBES: Final[list[dict[str, str]]] = json.loads(
    (ROOT / "tests/data/search/probes.json").read_text(encoding="utf-8")
)

ABOUT: Final = "about.html"
"""A short page, for what is the same on every page."""


def field(page: Page) -> Locator:
    return page.get_by_role("combobox", name="Search this site")


def loaded(page: Page) -> None:
    """Wait till the search can answer: before anything is typed, it offers questions."""
    expect(field(page)).to_have_attribute("aria-expanded", "true")


def opened(page: Page, address: str) -> Locator:
    """The field of the search on a page, ready to answer."""
    page.goto(address)
    page.keyboard.press("/")
    loaded(page)
    expect(field(page)).to_be_focused()
    return field(page)


def chosen(page: Page) -> Locator:
    return page.get_by_role("option", selected=True)


def test_probes_find_what_they_should_first_and_say_so(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    typed = opened(page, f"{site_server}{ABOUT}")
    # What `fill` does and what a reader sees, for all of them in one call.
    answers: list[tuple[str | None, str]] = typed.evaluate(
        """(field, queries) => queries.map((query) => {
          field.value = query;
          field.dispatchEvent(new Event("input", {bubbles: true}));
          const first = document.querySelector(".finder-option");
          const said = document.querySelector("dialog .finder-said").innerText;
          return [first && first.getAttribute("href"), said];
        })""",
        [probe["query"] for probe in PROBES],
    )
    wrong = []
    for probe, (address, told) in zip(PROBES, answers, strict=True):
        # Where nothing has all words, the page may show what has some of them, and says so.
        some = not probe["first"] and "; without " in told
        if (address or "").removeprefix(site_server) != probe["first"] and not some:
            wrong.append(f"{probe['query']}: {address}")
        message = f"Showing {probe['shown']}; nothing matches {probe['typed']}." if "typed" in probe else ""
        if (message not in told) or (not message and "Showing" in told):
            wrong.append(f"{probe['query']}: {told}")
        if not probe["first"] and not told.startswith("Nothing "):
            wrong.append(f"{probe['query']}: {told}")
    assert wrong == []


def test_keys_open_it_on_every_kind_of_page(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    for path in ("index.html", "models/codegen.html", "about.html"):
        page.goto(site_server + path)
        for keys in ("/", "Control+k", "Meta+k"):
            expect(page.get_by_role("dialog")).to_have_count(0)
            page.keyboard.press(keys)
            expect(page.get_by_role("dialog", name="Search")).to_be_visible()
            expect(field(page)).to_be_focused()
            page.keyboard.press("Escape")


def test_by_keyboard_alone(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}{ABOUT}")
    # What is typed before the search is loaded is not lost.
    page.keyboard.press("/")
    page.keyboard.type("starcoder")
    expect(field(page)).to_have_value("starcoder")
    expect(field(page)).to_have_attribute("aria-expanded", "true")
    expect(chosen(page)).to_have_count(1)
    expect(chosen(page)).to_contain_text("StarCoder")
    options = page.get_by_role("option")
    count = options.count()
    assert count > 3
    for turns, index in ((1, 1), (1, 2), (count - 2, 0)):
        for _ in range(turns):
            page.keyboard.press("ArrowDown")
        id_ = options.nth(index).get_attribute("id")
        expect(field(page)).to_have_attribute("aria-activedescendant", id_ or "")
        expect(options.nth(index)).to_have_attribute("aria-selected", "true")
        expect(options.nth(index)).to_be_in_viewport()
    page.keyboard.press("ArrowUp")
    expect(options.nth(count - 1)).to_have_attribute("aria-selected", "true")
    expect(options.nth(count - 1)).to_be_in_viewport()
    page.keyboard.press("ArrowDown")
    expect(field(page)).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/models/starcoder.html")


def test_an_answer_that_comes_later_leaves_what_is_chosen(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    typed = opened(page, f"{site_server}{ABOUT}")
    with held_back(page, "**/assets/data/stories/*.js"):
        typed.fill("codegen mono 16.1b humaneval")
        page.keyboard.press("ArrowDown")
        kept = chosen(page).get_attribute("href") or ""
    expect(page.get_by_role("group", name="Answers")).to_be_visible()
    expect(chosen(page)).to_have_attribute("href", kept)


def test_escape_closes_it_and_focus_goes_back(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}models/codegen.html")
    link = page.locator("article .chips a").first
    link.focus()
    page.keyboard.press("/")
    expect(field(page)).to_be_focused()
    page.keyboard.type("codex")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(link).to_be_focused()
    opener = page.locator("#search")
    opener.click()
    expect(field(page)).to_be_focused()
    assert page.evaluate("getSelection().toString()") == "codex", "typed anew at once"
    page.get_by_role("button", name="Close").click()
    expect(opener).to_be_focused()
    for key in ("Enter", "Space"):
        page.keyboard.press(key)
        expect(field(page)).to_be_focused()
        page.keyboard.press("Escape")
        expect(opener).to_be_focused()


def test_a_slash_in_a_field_is_a_slash(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    typed = opened(page, f"{site_server}{ABOUT}")
    page.keyboard.type("codegen/mono-16.1b")
    expect(typed).to_have_value("codegen/mono-16.1b")
    expect(chosen(page)).to_have_attribute("href", f"{site_server}models/codegen.html#v-mono-16.1b")


def test_a_result_on_the_same_page_is_gone_to(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    opened(page, f"{site_server}models/codegen.html").fill("codegen mono 16.1b")
    page.keyboard.press("Enter")
    page.wait_for_url("**/models/codegen.html#v-mono-16.1b")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator("[id='v-mono-16.1b']")).to_be_in_viewport()


def test_results_are_grouped_and_counted(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    opened(page, f"{site_server}index.html").fill("humaneval")
    groups = page.get_by_role("listbox", name="Results").get_by_role("group")
    expect(groups.first).to_have_accessible_name(re.compile(r"^Benchmarks 6 of \d+$"))
    expect(groups.first.get_by_role("option")).to_have_count(6)
    told = page.locator("dialog .finder-said").inner_text()
    count = int(told.removesuffix(" results."))
    assert count > page.get_by_role("option").count()
    page.get_by_role("link", name=f"All {count} results").click()
    page.wait_for_url("**/search.html?q=humaneval")
    expect(page.locator(".finder-results a")).to_have_count(count)


def test_nothing_is_loaded_before_it_is_used(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url.removeprefix(site_server)))
    page.goto(f"{site_server}{ABOUT}")
    settle(page)
    late = {"assets/built/finder.js", "assets/built/search-engine.js", "assets/data/search.js"}
    assert not late & set(fetched)
    page.keyboard.press("/")
    loaded(page)
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.keyboard.press("/")
    expect(field(page)).to_be_focused()
    assert sorted(address for address in fetched if address in late) == sorted(late), "each once"


def test_from_disk(open_page: OpenPage, built_site: Path) -> None:
    """The site over HTTP, where no file may be read and the policy holds."""
    page = open_page().page
    root = built_site.as_uri() + "/"
    opened(page, f"{root}models/codegen.html").fill("starcodr")
    expect(chosen(page)).to_have_attribute("href", f"{root}models/starcoder.html")
    page.keyboard.press("Enter")
    page.wait_for_url("**/models/starcoder.html")
    page.goto(f"{root}search.html?q=deepsek%20codr")
    expect(page.locator(".finder-results a").first).to_contain_text("DeepSeek-Coder")


def test_open_it_is_accessible_and_fits(
    page: Page, site_server: str, axe_in_brief: Callable[[Page], list[str]], width: int
) -> None:
    typed = opened(page, f"{site_server}{ABOUT}")
    for query, least in (("", 0), ("humanevla", 1), ("codegen", 6), ("banana", 0)):
        typed.fill(query)
        options = page.get_by_role("option")
        assert options.count() >= least
        box = page.get_by_role("dialog").bounding_box()
        assert box is not None
        if width < 720:
            assert (box["x"], box["y"], box["width"], box["height"]) == (0, 0, width, 900), "the whole screen"
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
        for option in options.all():
            assert option.evaluate("one => one.scrollWidth <= one.clientWidth + 1"), "nothing is cut off"
        assert axe_in_brief(page) == [], query


@pytest.mark.parametrize("width", [640, 320])
def test_large_letters(open_page: OpenPage, site_server: str, width: int) -> None:
    """1280 pixels at 200 and at 400 %."""
    page = open_page(width=width).page
    page.set_viewport_size({"width": width, "height": 400})
    opened(page, f"{site_server}{ABOUT}").fill("codegen")
    page.keyboard.press("ArrowUp")
    expect(chosen(page)).to_be_in_viewport(ratio=0.9)
    expect(field(page)).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("button", name="Close")).to_be_in_viewport(ratio=1)


def test_forced_colours_show_what_is_chosen(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.emulate_media(forced_colors="active")
    opened(page, f"{site_server}{ABOUT}").fill("codegen")
    assert chosen(page).evaluate("one => getComputedStyle(one).outlineStyle") == "solid"
    other = page.get_by_role("option", selected=False).first
    assert other.evaluate("one => getComputedStyle(one).outlineStyle") == "none"


def test_a_phone_has_a_button_with_its_name(open_page: OpenPage, site_server: str) -> None:
    page = open_page(width=390, touch=True).page
    page.goto(f"{site_server}{ABOUT}")
    button = page.get_by_role("button", name="Search")
    expect(button).to_be_visible()
    expect(button).to_contain_text("Search")
    expect(button.locator("kbd")).to_be_hidden()
    button.tap()
    field(page).fill("wizzardcoder")
    page.get_by_role("option").first.tap()
    page.wait_for_url("**/models/wizardcoder.html")


def test_nothing_moves_when_the_search_comes(open_page: OpenPage, site_server: str, width: int) -> None:
    page = open_page(width=width).page
    page.add_init_script(
        "window.moved = 0; new PerformanceObserver((list) => {"
        " for (const shift of list.getEntries()) window.moved += shift.value; }"
        ").observe({type: 'layout-shift', buffered: true});"
    )
    for path in ("models/codegen.html", "search.html?q=codegen"):
        page.goto(site_server + path)
        settle(page)
        page.keyboard.press("Control+k")
        page.wait_for_timeout(300)
        assert page.evaluate("window.moved") == 0, path


# --- The page of all results -----------------------------------------------------------------------


def test_the_page_of_all_results_can_be_sent(
    page: Page, site_server: str, axe: Callable[[Page], list[str]]
) -> None:
    page.goto(f"{site_server}search.html?q={quote('deepsek codr')}")
    typed = page.get_by_role("searchbox")
    expect(typed).to_have_value("deepsek codr")
    told = page.locator("#finder-page").get_by_role("status")
    expect(told).to_contain_text("Showing DeepSeek Coder; nothing matches deepsek codr.")
    expect(page.locator(".finder-results a").first).to_have_attribute(
        "href", f"{site_server}models/deepseek-coder.html"
    )
    expect(page).to_have_title("deepsek codr: search – Code LLM Catalogue")
    assert axe(page) == []
    typed.fill("代码生成")
    page.wait_for_url(f"**/search.html?q={quote('代码生成')}")
    expect(page.locator(".finder-results a").first).to_have_attribute("href", f"{site_server}index.html")
    page.reload()
    expect(typed).to_have_value("代码生成")
    expect(page.locator(".finder-results a").first).to_be_visible()


def test_many_results_are_shown_in_steps(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}search.html?q=code")
    variants = page.locator("h2", has_text="Variants").locator("xpath=following-sibling::ul[1]").locator("a")
    expect(variants).to_have_count(40)
    more = page.locator("h2", has_text="Variants").locator("xpath=following-sibling::button[1]")
    more.click()
    expect(variants.nth(40)).to_be_focused()
    expect(variants.nth(100)).to_be_attached()


def test_a_query_is_text(open_page: OpenPage, site_server: str) -> None:
    page = open_page().page
    page.goto(f"{site_server}search.html?q={quote('<img src=x onerror=pwned=1>')}")
    expect(page.locator("#finder-page").get_by_role("status")).to_contain_text("Nothing")
    assert page.evaluate("typeof pwned") == "undefined"


def test_without_scripts_it_leads_to_the_tables(page_without_scripts: Page, site_server: str) -> None:
    page = page_without_scripts
    page.goto(f"{site_server}{ABOUT}")
    page.locator("#search").click()
    page.wait_for_url("**/search.html")
    expect(page.get_by_role("searchbox")).to_have_count(0)
    page.locator("article").get_by_role("link", name="models").click()
    page.wait_for_url("**/models.html")


def test_a_search_that_cannot_be_loaded_says_so(open_page: OpenPage, site_server: str) -> None:
    visit = open_page()
    page = visit.page
    page.route("**/assets/data/search.js", lambda route: route.abort())
    page.goto(f"{site_server}{ABOUT}")
    page.keyboard.press("/")
    told = page.locator("dialog .finder-said")
    expect(told).to_have_text("The search could not be loaded.")
    page.unroute("**/assets/data/search.js")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.keyboard.press("/")
    expect(field(page)).to_be_focused()
    page.keyboard.type("codex")
    expect(chosen(page)).to_contain_text("Codex")
    visit.errors.clear()
