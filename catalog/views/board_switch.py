"""The switch between the leaderboards of a page: short labels, some as buttons, the rest in a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from unicodedata import east_asian_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.views.leaderboard import Board

_LETTERS: Final = 60  # of the labels of buttons on one line, counts included
_PADDING: Final = 4  # letters that the edges of a button are wide


@dataclass(frozen=True, slots=True)
class BoardTab:
    """A choice of the switch."""

    id: str  # of the leaderboard's heading
    label: str
    title: str
    count: str


@dataclass(frozen=True, slots=True)
class BoardSwitch:
    """Choices of the switch between leaderboards: the first ones as buttons, the others in a list."""

    tabs: tuple[BoardTab, ...]
    more: tuple[BoardTab, ...]


def switch(boards: Sequence[Board]) -> BoardSwitch | None:
    """Switch between these leaderboards; None for a single one."""
    if len(boards) < 2:  # noqa: PLR2004 - nothing to choose
        return None
    tabs = [BoardTab(board.id, board.label, board.title, f"{board.count:,}") for board in boards]
    letters = 0
    fitting = 0
    for tab in tabs:
        letters += _width(tab.label) + len(tab.count) + _PADDING
        if letters > _LETTERS:
            break
        fitting += 1
    return BoardSwitch(tuple(tabs[:fitting]), tuple(tabs[fitting:]))


def _width(text: str) -> int:
    """Width of `text` in letters; a Chinese character is two letters wide."""
    return sum(2 if east_asian_width(char) in {"W", "F"} else 1 for char in text)
