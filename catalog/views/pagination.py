"""Long leaderboards split over several pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from catalog.views import addresses, formatting
from catalog.views.components import Link
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.views.leaderboard import Board

ROOM: Final = 500
"""Rows of a page, on all its leaderboards together."""

_LEAST: Final = 20  # of each leaderboard, however many there are


def cut(path: str, boards: Sequence[Board]) -> tuple[tuple[Board, ...], tuple[tuple[str, Board], ...]]:
    """(leaderboards for the page at `path`, cut if too long; (path, leaderboard) of each further page).

    The longest leaderboards are cut first. Ranks and ids do not change, so links to a board lead to its
    first rows.
    """
    limit = _limit([len(board.rows) + len(board.with_method) for board in boards])
    first: list[Board] = []
    others: list[tuple[str, Board]] = []
    for board in boards:
        rows = len(board.rows) + len(board.with_method)
        starts = [0, *range(limit, rows, ROOM)]
        paths = [addresses.board(path, board.id, number) for number in range(1, len(starts) + 1)]
        if len(starts) == 1:
            first.append(board)
            continue
        ends = [*starts[1:], rows]
        spans = [f"{start + 1:,}–{end:,}" for start, end in zip(starts, ends, strict=True)]
        links = tuple(Link(span, to) for span, to in zip(spans, paths, strict=True))
        parts = [
            _part(
                board,
                start,
                end,
                _("Rows {span} of {number}.", span=span, number=formatting.count(rows)),
                links,
            )
            for start, end, span in zip(starts, ends, spans, strict=True)
        ]
        first.append(parts[0])
        others += zip(paths[1:], parts[1:], strict=True)
    return tuple(first), tuple(others)


def _limit(sizes: Sequence[int]) -> int:
    """Maximum rows per leaderboard so that all leaderboards fit on one page; at least `_LEAST` (20)."""
    room = ROOM
    for index, size in enumerate(sorted(sizes)):
        share = room // (len(sizes) - index)
        if size > share:
            return max(share, _LEAST)
        room -= size
    return max(sizes, default=0) or _LEAST


def _part(board: Board, start: int, end: int, caption: str, pages: tuple[Link, ...]) -> Board:
    ranked = len(board.rows)
    return replace(
        board,
        rows=board.rows[start:end],
        with_method=board.with_method[max(0, start - ranked) : max(0, end - ranked)],
        range_text=caption,
        pages=pages,
        start=sum(not row.alternative for row in board.rows[:start]),
    )
