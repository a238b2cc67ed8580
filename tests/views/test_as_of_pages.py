"""Pages as of the ends of months: which leaderboard of a benchmark they show."""

from __future__ import annotations

from datetime import date

from catalog.core.board_history import board_histories
from catalog.entries.schema.types import BenchmarkId
from catalog.views import as_of_pages
from catalog.views.as_of_pages import AsOfPage
from catalog.views.components import Link
from catalog.views.context import Context
from tests.support.catalogues import merged
from tests.support.paths import ROOT


def test_a_leaderboard_that_had_no_row_then_gives_way_to_one_that_had() -> None:
    catalog = merged(ROOT)
    context = Context(catalog=catalog, today=date(2026, 11, 30), repository_url="", edit_path="")
    histories = board_histories(catalog.benchmarks[BenchmarkId("swe-bench")], catalog.models)
    day = date(2024, 12, 31)
    assert histories[0].at(day, "released") is None, "the first leaderboard has newer models only"
    pages = as_of_pages.pages(context, histories)
    (page,) = (page for page in pages if isinstance(page, AsOfPage) and page.month == "2024-12")
    ((board, released, *_),) = page.rows
    assert isinstance(board, Link)
    assert "OpenHands" not in board.text
    assert "as-of=2024-12-31&sense=published#board-2" in board.path
    assert released
    assert page.anchors == ("swe-bench",)
