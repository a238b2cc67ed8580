"""Placement of labels beside the points of a chart without overlaps: pure geometry in pixels."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from math import fsum
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_POINT_PX: Final = 5.0  # half a marker with its outline
_GAP_PX: Final = 2.0  # between a label and anything else
_CELL_PX: Final = 48  # of the grid that finds what is near
_LEADER_STEP_PX: Final = 4.0

# Widths of letters in ems: generous for the sans-serif fonts that pages may get.
_NARROW: Final = frozenset("ijlIftr.,:;'|()[] !-")  # no digit: in most fonts all are as wide
_WIDE: Final = frozenset("mwMW@%&")
_EM_NARROW: Final = 0.38
_EM_USUAL: Final = 0.6
_EM_WIDE: Final = 0.9
_EM_CAPITAL: Final = 0.7
_EM_ANY: Final = 1.05  # beyond Latin: Chinese letters fill their square
_LATIN_ENDS: Final = "\u0250"
_LINE_EM: Final = 1.25


@dataclass(frozen=True, slots=True)
class Frame:
    """One possible size of the plotting area, in pixels."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Wish:
    """A label wanted at point (`x`, `y`): fractions of the plotting area from its left and bottom edges."""

    text: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Label:
    """A placed label: its text is at an offset of `dx` pixels right and `dy` below its point.

    `across` and `along` name the side of the text that is there. `leader`: the label is so far from its
    point that it needs a line to it.
    """

    wish: Wish
    dx: float
    dy: float
    across: Literal["left", "center", "right"]
    along: Literal["top", "middle", "bottom"]
    leader: bool


@dataclass(frozen=True, slots=True)
class _Place:
    dx: float
    dy: float
    across: Literal["left", "center", "right"]
    along: Literal["top", "middle", "bottom"]
    leader: bool = False


_Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom; a tuple, as a crowded chart needs a hundred thousand."""


# Wishes tried for each label there may be: a crowded chart of thousands of points is not searched to its end.
_TRIED: Final = 5

# Beside first: a line of text reads on from its point. Then round it, then further off with a line.
_PLACES: Final = (
    _Place(8, 0, "left", "middle"),
    _Place(-8, 0, "right", "middle"),
    _Place(0, -7, "center", "bottom"),
    _Place(0, 7, "center", "top"),
    _Place(5, -5, "left", "bottom"),
    _Place(-5, -5, "right", "bottom"),
    _Place(5, 5, "left", "top"),
    _Place(-5, 5, "right", "top"),
    *(
        distant_place
        for far in (20, 28, 40, 52)
        for distant_place in (
            # Not at 45 degrees: Plotly then takes the line to end inside its text, and leaves it out.
            _Place(-far, -far * 3 // 4, "right", "bottom", leader=True),
            _Place(far, -far * 3 // 4, "left", "bottom", leader=True),
            _Place(0, -far - 4, "center", "bottom", leader=True),
            _Place(far, far * 3 // 4, "left", "top", leader=True),
            _Place(-far, far * 3 // 4, "right", "top", leader=True),
            _Place(0, far + 4, "center", "top", leader=True),
        )
    ),
)


class _Board:
    """Boxes that labels, points and lines already take on a plotting area of one size."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self._cells: dict[tuple[int, int], list[_Box]] = defaultdict(list)

    def add(self, box: _Box) -> None:
        for cell in _cells(box):
            self._cells[cell].append(box)

    def free(self, box: _Box) -> bool:
        # Plain loops: this is asked a hundred thousand times for a chart.
        left, top, right, bottom = box
        near = self._cells.get
        for cell in _cells(box):
            for other in near(cell, ()):
                if left < other[2] and other[0] < right and top < other[3] and other[1] < bottom:
                    return False
        return True

    def holds(self, box: _Box) -> bool:
        left, top, right, bottom = box
        return left >= 0 and top >= 0 and right <= self.frame.width and bottom <= self.frame.height


def text_width(text: str, font_px: float) -> float:
    """Estimated width of `text` in pixels, rather too wide than too narrow."""
    return font_px * fsum(map(_ems, text))


def place(
    wishes: Sequence[Wish],
    *,
    frames: Sequence[Frame],
    font_px: float,
    points: Sequence[tuple[float, float]] = (),
    lines: Sequence[tuple[float, float, float, float]] = (),
    most: int,
) -> list[Label]:
    """Labels that fit, at most `most` of them; earlier wishes are placed first.

    A label overlaps no other label, no point of `points` and no line of `lines` (horizontal or vertical,
    from x, y to x, y); all are fractions of the plotting area, as in `Wish`. It fits in all `frames`, the
    smallest size of the chart first; then it is nearly certain to fit in sizes between them.
    """
    return list(_placed(tuple(wishes), tuple(frames), font_px, tuple(points), tuple(lines), most))


@lru_cache(maxsize=64)  # most changes to a catalogue move no point of its charts
def _placed(
    wishes: tuple[Wish, ...],
    frames: tuple[Frame, ...],
    font_px: float,
    points: tuple[tuple[float, float], ...],
    lines: tuple[tuple[float, float, float, float], ...],
    most: int,
) -> tuple[Label, ...]:
    boards = [_Board(frame) for frame in frames]
    for board in boards:
        for x, y in points:
            board.add(_around(board.frame, x, y, _POINT_PX))
        for x1, y1, x2, y2 in lines:
            board.add(_between(_around(board.frame, x1, y1, 1), _around(board.frame, x2, y2, 1)))
    placed: list[Label] = []
    for wish in wishes[: most * _TRIED]:
        if len(placed) >= most:
            break
        size = text_width(wish.text, font_px), font_px * _LINE_EM
        slot = next(
            (
                candidate
                for candidate in _PLACES
                if all(_fits(board, wish, candidate, size) for board in boards)
            ),
            None,
        )
        if slot is None:
            continue
        for board in boards:
            board.add(_text_box(board.frame, wish, slot, size))
            for spot in _leader(board.frame, wish, slot):
                board.add(spot)
        placed.append(Label(wish, slot.dx, slot.dy, slot.across, slot.along, slot.leader))
    return tuple(placed)


def apart(wished: Sequence[float], *, gap: float, most: float) -> list[float]:
    """Positions in pixels near the `wished` ones, at least `gap` apart, in 0 to `most` if there is room.

    If two wishes are equal, the later one gets the larger position. Positions that would touch form a
    block, whose middle is the mean of its wishes.
    """
    order = sorted(range(len(wished)), key=lambda i: (wished[i], -i))
    blocks: list[tuple[list[int], float]] = []  # who stands together, and where the first of them does
    for i in order:
        members, first = [i], wished[i]
        while blocks and blocks[-1][1] + len(blocks[-1][0]) * gap > first:
            members = blocks.pop()[0] + members
            first = fsum(wished[member] - index * gap for index, member in enumerate(members)) / len(members)
            first = max(0.0, min(first, most - (len(members) - 1) * gap))
        blocks.append((members, first))
    positions = [0.0] * len(wished)
    for members, first in blocks:
        for index, i in enumerate(members):
            positions[i] = first + index * gap
    return positions


def _fits(board: _Board, wish: Wish, slot: _Place, size: tuple[float, float]) -> bool:
    box = _text_box(board.frame, wish, slot, size)
    if not board.holds(box):
        return False
    left, top, right, bottom = box
    return board.free((left - _GAP_PX, top, right + _GAP_PX, bottom)) and all(
        map(board.free, _leader(board.frame, wish, slot))
    )


def _text_box(frame: Frame, wish: Wish, slot: _Place, size: tuple[float, float]) -> _Box:
    """Box of a label whose text has the `size` (width, height) in pixels, placed at `slot`."""
    width, height = size
    x = wish.x * frame.width + slot.dx
    y = (1 - wish.y) * frame.height + slot.dy
    left = x - _BEFORE[slot.across] * width
    top = y - _BEFORE[slot.along] * height
    return left, top, left + width, top + height


# How much of a text stands before the place that it is anchored by.
_BEFORE: Final = {"left": 0.0, "center": 0.5, "right": 1.0, "top": 0.0, "middle": 0.5, "bottom": 1.0}


def _leader(frame: Frame, wish: Wish, slot: _Place) -> Iterator[_Box]:
    """Small boxes along the line from a point to its label; none if the label has no such line."""
    if not slot.leader:
        return
    x, y = wish.x * frame.width, (1 - wish.y) * frame.height
    length = (slot.dx**2 + slot.dy**2) ** 0.5
    done = _POINT_PX + _LEADER_STEP_PX
    while done < length - 1:
        at_x, at_y = x + slot.dx * done / length, y + slot.dy * done / length
        yield at_x - 1, at_y - 1, at_x + 1, at_y + 1
        done += _LEADER_STEP_PX


def _around(frame: Frame, x: float, y: float, half: float) -> _Box:
    across, down = x * frame.width, (1 - y) * frame.height
    return across - half, down - half, across + half, down + half


def _between(one: _Box, other: _Box) -> _Box:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def _cells(box: _Box) -> list[tuple[int, int]]:
    left, top, right, bottom = box
    rows = range(int(top // _CELL_PX), int(bottom // _CELL_PX) + 1)
    return [
        (column, row) for column in range(int(left // _CELL_PX), int(right // _CELL_PX) + 1) for row in rows
    ]


def _ems(letter: str) -> float:
    if letter >= _LATIN_ENDS:
        return _EM_ANY
    if letter in _NARROW:
        return _EM_NARROW
    if letter in _WIDE:
        return _EM_WIDE
    return _EM_CAPITAL if letter.isupper() else _EM_USUAL
