"""The page "Ask in SQL": nothing is loaded before the first query, and the policy of pages holds."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from catalog.views import sql_page
from tests.support import catalogues
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.browser.visits import OpenPage


def test_a_query_is_answered_from_this_site(
    small_site: Path, serve_folder: Callable[[Path], str], open_page: OpenPage
) -> None:
    page = open_page().page
    requests: list[str] = []
    page.context.on("request", lambda request: requests.append(request.url))
    page.goto(f"{serve_folder(small_site)}/sql.html?sql=SELECT%20id%20FROM%20models%20ORDER%20BY%20id")
    assert not [url for url in requests if "wasm" in url or "sqlite" in url]
    page.get_by_role("button", name="Run").click()
    cells = page.locator(".sql-result td")
    expect(cells.first).to_have_text("acorn-coder", timeout=30_000)
    expect(page.locator(".sql-status")).to_have_text("3 rows")
    page.get_by_label("Query").fill("SELEC 1")
    page.get_by_role("button", name="Run").click()
    expect(page.locator(".sql-status")).to_contain_text("syntax error")
    expect(page).to_have_url(re.compile("SELEC"))


def test_every_worked_question_has_an_answer(built_site: Path) -> None:
    with closing(sqlite3.connect(built_site / "data/v1/catalog.sqlite")) as connected:
        questions = sql_page.examples(catalogues.merged(ROOT))
        for question, query in questions.items():
            assert connected.execute(query).fetchall(), question
    assert len(questions) == 10
