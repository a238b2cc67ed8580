"""The switch between the leaderboards of a page: short labels, some as buttons, the rest in a list."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from unicodedata import east_asian_width

from catalog.wording import gettext as _

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


def labels(titles: Sequence[str]) -> list[str]:
    """Each title without the parts that all of them share; the whole title where that would be ambiguous."""
    split = [title.split(" · ") for title in titles]
    shared = set(split[0]).intersection(*split) if split else set()
    short = [_label([part for part in parts if part not in shared]) or _label(parts) for parts in split]
    counts = Counter(short)
    return [text if counts[text] == 1 else title for text, title in zip(short, titles, strict=True)]


def _label(parts: Sequence[str]) -> str:
    """Text of a button: `Verified · Walker` for the parts "Verified" and "same scaffold: Walker"."""
    short = {
        _("any {kind}, best", kind=_("scaffold")): _("any scaffold"),
        _("any {kind}, best", kind=_("method")): _("any method"),
        _("one row per system"): _("systems"),
    }
    return " · ".join(short.get(part, part.rpartition(_("scaffold: "))[2]) for part in parts)
