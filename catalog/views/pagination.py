"""Long leaderboards split over several pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from catalog.views import addresses, formatting
from catalog.views.components import Link
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.views.leaderboard import Board

WHOLE: Final = 100
"""Rows of a page, on all its leaderboards together, that is not cut."""

ROOM: Final = 70
"""Rows of the first page of a longer one: what phones load in about a second."""

PAGE: Final = 300
"""Rows of each further page."""

LOADED: Final = 3000
"""Rows of further pages that the script of the first page loads at most; it offers pages for more."""

_LEAST: Final = 6  # of each leaderboard, however many there are
_FIRST: Final = 36  # of the first: the rows that it shows at first, and some other configurations
_UNRANKED: Final = 5  # a leaderboard without room for all its rows gives one in so many to unranked ones


@dataclass(frozen=True, slots=True, kw_only=True)
class MoreRows:
    """The rows of a page's leaderboards that stand on further pages, in one file for its script."""

    path: str
    boards: tuple[Board, ...]  # with these rows only


def cut(
    path: str, boards: Sequence[Board]
) -> tuple[tuple[Board, ...], tuple[tuple[str, Board], ...], MoreRows | None]:
    """(leaderboards for the page at `path`, cut if too long; (path, leaderboard) of each further page; rows).

    The longest leaderboards are cut first. Ranks and ids do not change, so links to a board lead to its
    first rows. The rows of all further pages are there a second time for a script; None where they are none
    or too many.
    """
    limits = _limits([len(board.rows) + len(board.with_method) for board in boards])
    first: list[Board] = []
    others: list[tuple[str, Board]] = []
    rest: list[Board] = []
    for board, limit in zip(boards, limits, strict=True):
        rows = len(board.rows) + len(board.with_method)
        if rows < limit + _LEAST:  # a page of fewer rows is not worth the way
            first.append(board)
            continue
        starts = [0, *range(limit, rows, PAGE)]
        paths = [addresses.board(path, board.id, number) for number in range(1, len(starts) + 1)]
        ends = [*starts[1:], rows]
        spans = [f"{start + 1:,}–{end:,}" for start, end in zip(starts, ends, strict=True)]
        links = tuple(Link(span, to) for span, to in zip(spans, paths, strict=True))
        parts = [
            replace(
                _part(board, limit, start, end),
                range_text=_("Rows {span} of {number}.", span=span, number=formatting.count(rows)),
                pages=links,
            )
            for start, end, span in zip(starts, ends, spans, strict=True)
        ]
        first.append(parts[0])
        others += zip(paths[1:], parts[1:], strict=True)
        rest.append(_part(board, limit, limit, rows))
    loaded = 0 < sum(len(board.rows) + len(board.with_method) for board in rest) <= LOADED
    if not loaded:
        return tuple(first), tuple(others), None
    more = MoreRows(path=addresses.more_rows(path), boards=tuple(rest))
    cut_ids = {board.id for board in rest}
    shown = (replace(board, more_rows=more.path) if board.id in cut_ids else board for board in first)
    return tuple(shown), tuple(others), more


def _limits(sizes: Sequence[int]) -> list[int]:
    """Rows of each leaderboard on the first page, longest ones cut first.

    The first leaderboard, which readers see at once, has `_FIRST` at least, the others `_LEAST`.
    """
    if sum(sizes) <= WHOLE:
        return list(sizes)
    limit = _limit(sizes, ROOM)
    first = max(limit, min(sizes[0], _FIRST))
    return [first, *[_limit(sizes[1:], ROOM - first)] * (len(sizes) - 1)]


def _limit(sizes: Sequence[int], room: int) -> int:
    """Maximum rows per leaderboard so that all of them fit into `room`; at least `_LEAST`."""
    for index, size in enumerate(sorted(sizes)):
        share = room // (len(sizes) - index)
        if size > share:
            return max(share, _LEAST)
        room -= size
    return max(sizes, default=0) or _LEAST


def _part(board: Board, limit: int, start: int, end: int) -> Board:
    """The rows `start` to `end` of a leaderboard; the first page has `limit`, some of them unranked."""
    unranked = len(board.with_method)
    first_unranked = min(unranked, max(limit - len(board.rows), limit // _UNRANKED))
    first_ranked = limit - first_unranked
    ranked_rest = len(board.rows) - first_ranked
    if start == 0:
        ranked, listed = slice(0, first_ranked), slice(0, first_unranked)
    else:
        # Further pages go on with the ranked rows; the unranked ones follow.
        skipped = start - limit, end - limit
        ranked = slice(*(min(first_ranked + number, len(board.rows)) for number in skipped))
        listed = slice(*(first_unranked + max(0, number - ranked_rest) for number in skipped))
    return replace(
        board,
        rows=board.rows[ranked],
        with_method=board.with_method[listed],
        start=sum(not row.alternative for row in board.rows[: ranked.start]),
    )
