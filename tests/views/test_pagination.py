"""Lists that would make a page heavy go on, on pages of their own, and nothing is lost or said twice."""

from typing import cast

import pytest

from catalog.views import pagination, unverified
from catalog.views.components import Link, Unverified
from catalog.views.leaderboard import Board, BoardRow
from catalog.views.unverified import EntryToCheck

PATH = "benchmarks/humaneval.html"


def board(number: int, ranked: int, others: int = 0) -> Board:
    """A board whose rows are numbers."""
    rows = tuple(cast("BoardRow", each) for each in range(ranked + others))
    return Board(
        id=f"board-{number}",
        title=f"pass@{number}",
        note="",
        rows=rows[:ranked],
        with_method=rows[ranked:],
    )


def test_a_page_with_room_for_all_stays_as_it_is() -> None:
    boards = (board(1, 400, 60), board(2, 40))
    assert pagination.cut(PATH, boards) == (boards, ())


@pytest.mark.parametrize("sizes", [[(760, 0), (10, 0)], [(300, 500)], [(2600, 7), (1, 900), (300, 0)]])
def test_rows_go_on_where_the_page_ends(sizes: list[tuple[int, int]]) -> None:
    boards = [board(number, *size) for number, size in enumerate(sizes, 1)]
    first, others = pagination.cut(PATH, boards)
    shown = [len(each.rows) + len(each.with_method) for each in first]
    assert sum(shown) <= pagination.ROOM
    assert all(len(each.rows) + len(each.with_method) <= pagination.ROOM for _, each in others)
    by_path = dict(others)
    for whole, start in zip(boards, first, strict=True):
        assert (start.id, start.title) == (whole.id, whole.title)
        follow = [by_path[link.path] for link in start.pages[1:]]
        assert all(each.pages == start.pages for each in follow), "each leads to all"
        assert sum((each.rows for each in (start, *follow)), ()) == whole.rows
        assert sum((each.with_method for each in (start, *follow)), ()) == whole.with_method
        if start.pages:
            assert start.pages[0].path == f"{PATH}#{whole.id}"
            assert start.range_text.startswith("Rows 1–")
    assert len(by_path) == len(others) == sum(max(0, len(each.pages) - 1) for each in first)


def test_every_board_shows_some_rows_however_many_there_are() -> None:
    first, others = pagination.cut(PATH, [board(number, 100) for number in range(1, 61)])
    assert {len(each.rows) for each in first} == {20}
    assert len(others) == 60


def thing(id_: str, fields: int, rows: int = 0) -> EntryToCheck:
    where = Link(id_, "models/codegen.html")
    one = Unverified(path="layers", label="Layers", value="34")
    return EntryToCheck(
        id=id_, title=where, edit=where, fields=(one,) * fields, against=(), rows=((where, "1 %", ""),) * rows
    )


def test_what_is_to_be_checked_is_cut_between_files() -> None:
    groups = [
        ("results", "Results", [thing("a", 0, 25), thing("b", 0, 4)]),
        ("models", "Models", [thing("c", 4), thing("d", 6), thing("e", 1)]),
        ("methods", "Methods", []),
    ]
    pages = list(unverified.paged(groups, 11))  # each file counts too
    assert [[(id_, [each.id for each in things]) for id_, _, things in page] for page in pages] == [
        [("results", ["a"])],
        [("results", ["a-from-11"])],
        [("results", ["a-from-21", "b"])],
        [("models", ["c"])],
        [("models", ["d", "e"])],
    ]
    assert sum(len(each.rows) for page in pages for _, _, things in page for each in things) == 29
    assert list(unverified.paged([], 10)) == []
