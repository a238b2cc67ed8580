"""Months of the points of charts: as of any month, they are the leaderboard as of its end."""

from __future__ import annotations

import calendar
from datetime import date
from typing import TYPE_CHECKING

import pytest

from catalog.charts.plot_months import PlotMonths, month_number
from catalog.core.as_of import AsOfSense, board_at
from catalog.core.leaderboard import leaderboards
from catalog.entries.schema.types import BenchmarkId
from catalog.views import addresses
from catalog.views.charts import size_vs_score
from catalog.views.timeline_chart import timeline
from tests.support.catalogues import merged
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from catalog.charts.static_plot import PlotPoint


def is_there(dot: PlotPoint, month: int, sense: AsOfSense) -> bool:
    """The rule of site_src/frontend/src/charts/plot-months.ts."""
    months = dot.months
    assert months is not None
    if sense == "released":
        return not months.earlier and months.released is not None and months.released <= month
    known = months.published is not None and months.published <= month
    return known and (months.until is None or months.until > month)


@pytest.mark.parametrize("sense", ["released", "published"])
@pytest.mark.parametrize("benchmark", ["humaneval", "mbpp"])
def test_points_are_the_leaderboard_of_that_month(benchmark: str, sense: AsOfSense) -> None:
    catalog = merged(ROOT)
    plot = size_vs_score(catalog, BenchmarkId(benchmark)).plot
    assert plot is not None
    assert plot.dated
    today = {dot.path for dot in plot.dots if dot.months and not dot.months.earlier}
    boards = leaderboards(catalog.benchmarks[BenchmarkId(benchmark)])
    board = next(one for one in boards if today <= {addresses.cell(e.cell.key) for e in one.entrants})
    for year, month in ((2022, 6), (2023, 12), (2024, 6), (2026, 10)):
        day = date(year, month, calendar.monthrange(year, month)[1])
        then = board_at(board, boards, catalog.models, day, sense)
        valid = [e for e in then.entrants if e.edition.headline.row.status == "valid"] if then else []
        expected = {addresses.cell(e.cell.key) for e in valid}
        shown = {dot.path for dot in plot.dots if is_there(dot, month_number(day), sense)}
        variants = {path.rpartition("_")[2] for path in today}
        assert shown == {path for path in expected if path.rpartition("_")[2] in variants or path in shown}


def test_the_largest_so_far_are_dated_by_release_and_first_value() -> None:
    plot = timeline(merged(ROOT)).plot
    assert plot is not None
    assert plot.rule is not None
    assert plot.rule.text == "higher time"
    codex = next(dot for dot in plot.dots if dot.path == "models/codex.html")
    assert codex.months is not None
    assert codex.months.released == month_number(date(2021, 7, 7))
    assert codex.months.published is not None


def test_months_are_written_without_empty_ends() -> None:
    assert PlotMonths(released=294, published=None).text == "294"
    assert PlotMonths(released=None, published=297, until=300).text == ",297,300"
    assert PlotMonths(released=1, published=2, beaten=(3, None)).text == "1,2,,3"
    assert PlotMonths(released=None, published=None).text == ""
    assert month_number(date(2000, 1, 31)) == 0
