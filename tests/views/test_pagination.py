"""Lists that would make a page heavy go on, on pages of their own, and nothing is lost or said twice."""

from dataclasses import dataclass
from typing import cast

import pytest

from catalog.views import pagination, unverified
from catalog.views.board_axis import Axis
from catalog.views.components import Link, Unverified
from catalog.views.leaderboard import Board, BoardRow
from catalog.views.unverified import EntryToCheck

PATH = "benchmarks/humaneval.html"


@dataclass(frozen=True)
class NumberedRow:
    """Stand-in for a row."""

    number: int
    alternative: bool = False


def board(number: int, ranked: int, others: int = 0) -> Board:
    """A board whose rows are numbered."""
    rows = tuple(cast("BoardRow", NumberedRow(number)) for number in range(ranked + others))
    return Board(
        id=f"board-{number}",
        title=f"pass@{number}",
        label=f"pass@{number}",
        count=ranked,
        note="",
        shared=(),
        answer=(),
        small_print="",
        heading="Score, %",
        lower_is_better=False,
        axis=Axis(0, 100),
        leader=None,
        could_be_first=0,
        cut="",
        cost_heads=(),
        measurer=None,
        has_measurers=False,
        rows=rows[:ranked],
        with_method=rows[ranked:],
    )


def test_a_page_with_room_for_all_stays_as_it_is() -> None:
    boards = (board(1, 60, 10), board(2, 30))
    assert pagination.cut(PATH, boards) == (boards, (), None)


@pytest.mark.parametrize("sizes", [[(760, 0), (10, 0)], [(300, 500)], [(2600, 7), (1, 900), (300, 0)]])
def test_rows_go_on_where_the_page_ends(sizes: list[tuple[int, int]]) -> None:
    boards = [board(number, *size) for number, size in enumerate(sizes, 1)]
    first, others, more = pagination.cut(PATH, boards)
    shown = [len(part.rows) + len(part.with_method) for part in first]
    assert sum(shown) <= pagination.ROOM + 10 * len(boards)
    assert all(len(part.rows) + len(part.with_method) <= pagination.PAGE for _, part in others)
    by_path = dict(others)
    loaded = {part.id: part for part in more.boards} if more else {}
    assert (more is None) == (sum(map(sum, sizes)) > pagination.LOADED)
    for full_board, start in zip(boards, first, strict=True):
        assert (start.id, start.title) == (full_board.id, full_board.title)
        follow = [by_path[link.path] for link in start.pages[1:]]
        assert all(part.pages == start.pages for part in follow), "each leads to all"
        assert sum((part.rows for part in (start, *follow)), ()) == full_board.rows
        assert sum((part.with_method for part in (start, *follow)), ()) == full_board.with_method
        assert not full_board.with_method or start.with_method, "its list of them is there to be continued"
        if more:
            assert [start.more_rows] == ([more.path] if start.pages else [""])
            rest = loaded.get(full_board.id)
            for name in ("rows", "with_method"):
                assert getattr(start, name) + getattr(rest, name, ()) == getattr(full_board, name)
        ranked = [part.start for part in (start, *follow)]
        assert ranked == sorted(ranked)
        assert all(part.rows[0].number == part.start for part in follow if part.rows)  # type: ignore[attr-defined]
        if start.pages:
            assert start.pages[0].path == f"{PATH}#{full_board.id}"
            assert start.range_text.startswith("Rows 1–")
    assert len(by_path) == len(others) == sum(max(0, len(part.pages) - 1) for part in first)


def test_every_board_shows_some_rows_however_many_there_are() -> None:
    first, others, _ = pagination.cut(PATH, [board(number, 100) for number in range(1, 61)])
    assert [len(part.rows) for part in first] == [36, *[6] * 59]
    assert len(others) == 60


def entry_to_check(id_: str, fields: int, rows: int = 0) -> EntryToCheck:
    where = Link(id_, "models/codegen.html")
    one = Unverified(path="layers", label="Layers", value="34")
    return EntryToCheck(
        id=id_, title=where, edit=where, fields=(one,) * fields, against=(), rows=((where, "1 %", ""),) * rows
    )


def test_what_is_to_be_checked_is_cut_between_files() -> None:
    groups = [
        ("results", "Results", [entry_to_check("a", 0, 25), entry_to_check("b", 0, 4)]),
        ("models", "Models", [entry_to_check("c", 4), entry_to_check("d", 6), entry_to_check("e", 1)]),
        ("methods", "Methods", []),
    ]
    pages = list(unverified.paged(groups, 11))  # each file counts too
    assert [[(id_, [entry.id for entry in entries]) for id_, _, entries in page] for page in pages] == [
        [("results", ["a"])],
        [("results", ["a-from-11"])],
        [("results", ["a-from-21", "b"])],
        [("models", ["c"])],
        [("models", ["d", "e"])],
    ]
    assert sum(len(entry.rows) for page in pages for _, _, entries in page for entry in entries) == 29
    assert list(unverified.paged([], 10)) == []
