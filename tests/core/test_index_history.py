"""The index as of the ends of months: each is fitted to what was published until then."""

from datetime import date

from catalog.core.capability_index import NoStore
from catalog.core.index_history import MOST_FITTED, index_history
from catalog.core.index_parts import scores_of
from catalog.core.records import BenchmarkRecord
from tests.support.catalogues import merged
from tests.support.paths import ROOT

IDS = {"humaneval", "mbpp", "humaneval-plus", "mbpp-plus", "bigcodebench", "livecodebench"}
TODAY = date(2025, 3, 1)


def records() -> tuple[BenchmarkRecord, ...]:
    """Six benchmarks of the shipped catalogue."""
    return tuple(record for id_, record in merged(ROOT).benchmarks.items() if id_ in IDS)


def test_each_index_is_of_what_was_published_until_then() -> None:
    step, history = index_history(records(), NoStore(), TODAY, scores=100)
    assert step == 1
    assert [one.day for one in history] == sorted({one.day for one in history})
    for one in history:
        assert one.day < TODAY
        assert one.index.scores == len(scores_of(records(), until=one.day))
    counts = [one.index.scores for one in history]
    assert len(set(counts)) > 1


def test_many_scores_have_fewer_fits() -> None:
    step, history = index_history(records(), NoStore(), TODAY, scores=MOST_FITTED // 5)
    assert step == 12
    assert all((one.day.month, one.day.day) == (12, 31) for one in history)
    nothing = index_history((), NoStore(), TODAY, scores=0)
    assert nothing == (1, [])
