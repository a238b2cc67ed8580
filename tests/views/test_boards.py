"""Leaderboards as readers get them: axis, switch, notes, answers, and what scripts rank by."""

from dataclasses import replace
from typing import Any

import pytest

from catalog.core.units import PERCENT, MetricScale
from catalog.entries.schema.types import BenchmarkId
from catalog.stats import ranking
from catalog.stats.intervals import Interval
from catalog.views import benchmark_page, board_axis, board_labels, costs, leaderboard
from catalog.views.context import Context
from tests.support.survey_tables import shipped_context

RATING = MetricScale(unit="rating", better="higher", lowest=None, highest=None, share_of_problems=False)


@pytest.fixture(scope="module")
def shipped() -> Context:
    return shipped_context()


class Reported:
    """Stand-in for a reported value without interval."""

    interval = None

    def __init__(self, value: float, scale: MetricScale) -> None:
        self.value = value / scale.factor
        self.scale = scale


@pytest.mark.parametrize(
    ("scale", "values", "range_", "labels"),
    [
        (PERCENT, (43, 95.8), (40, 100), ["40", "60", "80", "100"]),
        (PERCENT, (23, 74), (0, 80), ["0", "20", "40", "60", "80"]),
        (PERCENT, (31, 74), (30, 80), ["30", "40", "50", "60", "70", "80"]),
        (PERCENT, (71, 88), (70, 90), ["70", "80", "90"]),
        (PERCENT, (100, 100), (100, 110), ["100", "110"]),
        (RATING, (1000, 2120), (1000, 2500), ["1,000", "1,500", "2,000", "2,500"]),
        (RATING, (90, 2120), (0, 3000), ["0", "1,000", "2,000", "3,000"]),
    ],
)
def test_the_axis_is_the_board_s_own_range(
    scale: MetricScale, values: tuple[float, float], range_: tuple[float, float], labels: list[str]
) -> None:
    reported: Any = [Reported(value, scale) for value in values]
    axis = board_axis.axis(scale, reported)
    assert [label for _, label in axis.ticks] == labels
    assert (axis.low, axis.high) == range_
    assert axis.position(axis.low) == 0
    assert axis.position(axis.high) == 100


def test_labels_leave_out_what_all_titles_share() -> None:
    titles = ["pass@1 · Java · Full", "pass@1 · Rust · Full"]
    assert board_labels.labels(titles) == ["Java", "Rust"]
    assert board_labels.labels(
        ["Resolved · Lite · any scaffold, best", "Resolved · same scaffold: Aider"]
    ) == [
        "Lite · any scaffold",
        "Aider",
    ]
    assert board_labels.labels(["pass@1"]) == ["pass@1"]
    assert board_labels.labels(["a · b", "a · b"]) == ["a · b", "a · b"]


def test_emptier_columns_of_costs_are_left_out() -> None:
    known, unknown = "1", ""
    rows = [(known if i < 3 else unknown, unknown, unknown, known if i < 2 else unknown) for i in range(20)]
    assert costs.columns(rows) == (0,)
    assert [head.kind for head in costs.heads((0, 3))] == ["billed", "price"]


@pytest.mark.parametrize("benchmark", ["humaneval", "swe-bench", "aider-polyglot"])
def test_a_script_gets_the_places_of_all_rows_from_what_is_printed(shipped: Context, benchmark: str) -> None:
    record = shipped.catalog.benchmarks[BenchmarkId(benchmark)]
    for board in leaderboard.boards(shipped, record)[:2]:
        rows = board.best_rows
        ends = [_ends(row.score.interval, row.score.value) for row in rows]
        exceptions = [set(row.ahead.split()) for row in rows]

        def ahead(i: int, j: int) -> bool:
            seems = ends[i].low > ends[j].high  # noqa: B023
            return (seems or str(j) in exceptions[i]) and f"-{j}" not in exceptions[i]  # noqa: B023

        for i, row in enumerate(rows):
            if not row.range:
                continue
            best, _, worst = row.range.partition("–")
            above = int(row.place.rstrip("=")) - 1
            assert int(best) == min(sum(ahead(j, i) for j in range(len(rows))), above) + 1
            assert int(worst) == max(len(rows) - sum(ahead(i, j) for j in range(len(rows))), above + 1)


def _ends(interval: str, value: str) -> Interval:
    low, _, high = interval.partition("–")
    return Interval(float(low), float(high)) if high else Interval(float(value), float(value))


def test_what_nearly_all_rows_share_is_said_once(shipped: Context) -> None:
    record = shipped.catalog.benchmarks[BenchmarkId("humaneval")]
    board = leaderboard.boards(shipped, record)[0]
    assert any("newer than the problems" in sentence for sentence in board.shared)
    marked = [row for row in board.rows if row.seen]
    assert 0 < len(marked) < len(board.rows) / 4
    assert not any(row.seen == "released after the benchmark" for row in board.rows)


def test_each_answer_begins_with_the_leader_and_stands_on_the_board(shipped: Context) -> None:
    for id_ in ("humaneval", "swe-bench", "aider-polyglot", "mbpp"):
        for board in leaderboard.boards(shipped, shipped.catalog.benchmarks[BenchmarkId(id_)]):
            links = [part.link for part in board.answer if part.link is not None]
            assert bool(links) == bool(board.rows)
            assert set(links) <= {row.variant for row in board.rows}
            if links:
                assert links[0] == board.rows[0].variant
                assert 0 <= board.could_be_first < len(board.best_rows)


def test_ranks_of_the_page_are_those_of_stats(shipped: Context) -> None:
    record = shipped.catalog.benchmarks[BenchmarkId("aider-polyglot")]
    rows = leaderboard.boards(shipped, record)[0].best_rows
    intervals = [_ends(row.score.interval, row.score.value) for row in rows]
    ranks = ranking.ranks([float(row.score.value) for row in rows], intervals)
    assert [str(rank.position) for rank in ranks] == [row.place.rstrip("=") for row in rows]


def test_charts_of_scores_over_cost_can_be_left_out(shipped: Context) -> None:
    record = shipped.catalog.benchmarks[BenchmarkId("aider-polyglot")]
    entries = shipped.catalog.entries
    settings = entries.settings.model_copy(update={"without": ("cost",)})
    without = replace(
        shipped,
        catalog=replace(shipped.catalog, entries=replace(entries, catalogue={"catalogue": settings})),
    )
    assert any(board.cost_charts for board in leaderboard.boards(shipped, record))
    assert not any(board.cost_charts for board in leaderboard.boards(without, record))


def test_further_pages_of_a_board_do_not_draw_its_costs_again(shipped: Context) -> None:
    record = shipped.catalog.benchmarks[BenchmarkId("aider-polyglot")]
    boards = leaderboard.boards(shipped, record)
    first, *further = (
        page
        for page in benchmark_page.pages(shipped, record, boards)
        if isinstance(page, benchmark_page.BenchmarkPage)
    )
    assert any(chart.id.startswith("cost-") for chart in first.charts)
    assert further
    assert all(page.charts == () for page in further)
    assert all(chart.picture_path for chart in first.charts)
