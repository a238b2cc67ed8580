"""Leaderboards by the date of the problems: which windows, and what stands in them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from catalog.core.leaderboard import leaderboards
from catalog.core.merge import merge
from catalog.entries.collection import Entries, Vocabulary
from catalog.entries.schema.benchmark import BenchmarkEntry
from catalog.entries.schema.model import ModelEntry
from catalog.entries.schema.problems import ProblemsFile
from catalog.entries.schema.results import ResultsFile
from catalog.entries.schema.terms import Metric
from catalog.entries.schema.types import BenchmarkId, ModelId
from catalog.stats.intervals import clustered
from catalog.views import time_windows
from catalog.views.context import Context
from catalog.views.time_windows import WindowTable
from tests.support.paths import DATA

H1, H2 = 2 * 2024, 2 * 2024 + 1


def board(values: dict[str, list[tuple[str, str]]]) -> WindowTable | None:
    """The table for runs of `oak/<id>` with (day, percent) of each problem."""
    count = len(next(iter(values.values())))
    lines = [
        {
            "id": f"p/{i}",
            **({"date": day} if (day := next(iter(values.values()))[i][0]) else {}),
            "values": " ".join(run[i][1] for run in values.values()),
        }
        for i in range(count)
    ]
    rows: list[dict[str, Any]] = []
    for name, run in values.items():
        known = [float(value) for _, value in run if value != "-"]
        rows.append(
            {
                "model": f"oak/{name}",
                "benchmark": "live",
                "metric": "pass@1",
                "percent": round(sum(known) / len(known), 4),
            }
        )
    runs = [row["model"] for row in rows]
    entries = Entries(
        models={
            ModelId("oak"): ModelEntry.model_validate(
                {
                    "name": "Oak",
                    "variants": [
                        {"id": "old", "name": "Oak old", "released": "2023-09-01"},
                        {"id": "new", "name": "Oak new", "released": "2024-09-01"},
                    ],
                }
            )
        },
        benchmarks={BenchmarkId("live"): BenchmarkEntry.model_validate({"name": "Live"})},
        results={
            "live/board": ResultsFile.model_validate(
                {
                    "source": {"title": "Live", "kind": "leaderboard"},
                    "measured_by": {"name": "Live"},
                    "rows": rows,
                }
            )
        },
        problems={
            "live/board": ProblemsFile.model_validate(
                {"tables": [{"benchmark": "live", "metric": "pass@1", "runs": runs, "problems": lines}]}
            )
        },
        vocabulary=Vocabulary(
            metrics={
                "pass@k": Metric(
                    name="pass@k", kind="execution", unit="percent", better="higher", share_of_problems=True
                )
            }
        ),
    )
    catalog = merge(entries)
    context = Context(
        catalog=catalog, today=date(2026, 11, 21), repository_url="https://example.org", edit_path="edit/main"
    )
    (leaderboard,) = leaderboards(catalog.benchmarks[BenchmarkId("live")])
    return time_windows.table(context, "by-date", "pass@1", leaderboard)


OLDER = [("2023-07-15", value) for value in ["100"] * 30 + ["0"] * 10]
NEWER = [("2024-04-15", value) for value in ["100"] * 10 + ["0"] * 30]
FLIPPED = [("2024-04-15", value) for value in ["100"] * 20 + ["0"] * 20]


def test_a_board_by_date_has_scores_intervals_places_and_what_dates_tell() -> None:
    window_board = board({"old": OLDER + NEWER, "new": OLDER + FLIPPED})
    assert window_board is not None
    assert window_board.columns == (
        ("Apr 2024", "40 problems"),
        ("Jul 2023", "40 problems"),
        ("All", "80 problems"),
    )
    assert [row.variant.text for row in window_board.rows] == ["Oak new", "Oak old"], (
        "best on the newest first"
    )
    new, old = window_board.rows
    assert [score.percent for score in old.scores if score] == ["25.0", "75.0", "50.0"]
    assert [score.percent for score in new.scores if score] == ["50.0", "75.0", "62.5"]
    assert [score.place for score in old.scores if score] == ["2", "1=", "2"]
    # The old model came out between the two windows, the new one after both.
    assert [score.seen for score in old.scores if score] == [
        "released before these problems",
        "released after these problems",
        "released after some of these problems",
    ]
    assert {score.seen for score in new.scores if score} == {"released after these problems"}
    interval = clustered([1.0] * 10 + [0.0] * 30)
    first = old.scores[0]
    assert first is not None
    assert first.interval == f"{interval.low * 100:.1f}–{interval.high * 100:.1f}"


def test_equal_sums_share_a_place_in_whatever_order_they_are_added() -> None:
    text = (DATA / "ingest-cases/windows-tie-by-floats/performances_repair.json").read_text(encoding="utf-8")
    runs: dict[str, list[tuple[str, str]]] = {"CodeGen-Mono-2.7B": [], "StarCoder2-3B": []}
    for one in json.loads(text)["performances"]:
        day = datetime.fromtimestamp(one["date"] / 1000, UTC).date()
        runs[one["model"]].append((day.isoformat(), f"{one['pass@1']:g}"))
    window_board = board(dict(zip(("old", "new"), runs.values(), strict=True)))
    assert window_board is not None
    assert {score.place for row in window_board.rows for score in row.scores if score} == {"1="}


def test_a_run_without_values_in_a_window_has_none_there() -> None:
    missing = [(day, "-") for day, _ in NEWER]
    window_board = board({"old": OLDER + NEWER, "new": OLDER + missing})
    assert window_board is not None
    last = window_board.rows[-1]
    assert (last.variant.text, last.scores[0]) == ("Oak new", None)
    assert last.scores[1] is not None


@pytest.mark.parametrize(
    "values",
    [
        {"old": OLDER + NEWER},  # nothing to compare with
        {"old": OLDER, "new": OLDER},  # one window
        {"old": [("", "100")] * 80, "new": [("", "0")] * 80},  # no dates
    ],
)
def test_where_windows_would_tell_nothing_there_are_none(values: dict[str, list[tuple[str, str]]]) -> None:
    assert board(values) is None
