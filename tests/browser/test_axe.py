"""Axe finds what is wrong though it is not shown every row and page; afterwards the page is as it was."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.visits import OpenPage

ROWS = "".join(f"<tr><th scope=row><a href='#{n}'>Row {n}</a></th><td>{n}</td></tr>" for n in range(40))
PAGE = f"""<!doctype html>
<html lang="en"><title>Rows</title><style>.pale {{ color: #ccc; }} a {{ color: #003; }}</style>
<main><h1>Rows</h1><p id="said">They are described from afar.</p>
<table><thead><tr><th scope="col">Name</th><th scope="col">Number</th></tr></thead>
<tbody>{ROWS}</tbody></table>
<ul>{"<li>An item</li>" * 20}<li id="last">The last</li></ul><button aria-describedby="last">Go</button>
</main></html>"""


def spoil(page: Page, how: str) -> None:
    """Change the 31st row."""
    page.evaluate(f"() => {{ const row = document.querySelectorAll('tbody tr')[30]; {how} }}")


@pytest.mark.parametrize(
    ("how", "rule"),
    [
        ("row.cells[1].className = 'pale';", "color-contrast"),
        ("row.cells[1].style.color = '#ddd';", "color-contrast"),
        ("row.className = 'pale';", "color-contrast"),
        ("row.cells[1].append(document.createElement('img'));", "image-alt"),
        ("row.querySelector('a').textContent = '';", "link-name"),
        ("row.cells[1].setAttribute('aria-label', ''); row.cells[1].role = 'img';", "role-img-alt"),
        ("row.setAttribute('role', 'nonsense');", "aria-roles"),
        ("row.cells[0].lang = 'nonsense';", "valid-lang"),
        (
            """for (const { cells } of document.querySelectorAll('tbody tr'))
                cells[1].innerHTML = '<button aria-label="Go on">Go</button>';
              row.querySelector('button').ariaLabel = 'Leave';""",
            "label-content-name-mismatch",
        ),
    ],
)
def test_one_bad_row_among_many_good_ones(
    open_page: OpenPage, axe_in_brief: Callable[[Page], list[str]], how: str, rule: str
) -> None:
    page = open_page().page
    page.set_content(PAGE)
    assert axe_in_brief(page) == []
    spoil(page, how)
    before = page.content()
    assert [violation for violation in axe_in_brief(page) if violation.startswith(f"{rule}:")]
    assert page.content() == before


def test_one_bad_page_after_good_ones(open_page: OpenPage, axe_in_brief: Callable[[Page], list[str]]) -> None:
    page = open_page().page
    for text in ("plain", "plain", "plain", "pale", "plain"):
        page.set_content(
            PAGE.replace("</main>", f"<div class=last><p class={text}>The end.</p></div></main>")
        )
        found = [violation.partition(":")[0] for violation in axe_in_brief(page)]
        assert found == (["color-contrast"] if text == "pale" else [])


def test_charts_far_away_are_not_drawn_meanwhile(
    open_page: OpenPage, site_server: str, axe_in_brief: Callable[[Page], list[str]]
) -> None:
    page = open_page().page
    page.goto(f"{site_server}survey/tuning.html")
    drawn = page.locator("[data-chart-state]")
    count = drawn.count()
    for _ in range(3):  # at the last, much of the page is known
        assert axe_in_brief(page) == []
    page.evaluate("() => new Promise(requestAnimationFrame)")
    assert drawn.count() == count < page.locator("[data-chart]").count()
