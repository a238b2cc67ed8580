"""The compare page: up to six models side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final
from urllib.parse import quote

from catalog.views import addresses, home
from catalog.views.components import Link
from catalog.views.page import Head, Page
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.views.context import Context

_MOST_EXAMPLES: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparePage(Page):
    """The page compare.html, which shows several models side by side; a script adds them."""

    template: ClassVar[str] = "compare.html.jinja"

    intro: str
    data: str  # paths from the site's root, as in `Explorer`
    scores: str
    pairs: str  # path of what is known problem by problem
    dated: str  # path of the days from which scores were known
    today: str  # the latest date that can be asked for: "2026-11-30"
    citations: str  # paths of the data that exports need
    origins: str
    everything: Link  # to the models to choose from
    examples: tuple[Link, ...]  # comparisons of two models


def page(context: Context, boards: Sequence[home.MainBoard]) -> ComparePage:
    """The compare page; its script adds the models named in the URL, as of today or of an earlier date.

    Its examples are of `boards`, the main leaderboards.
    """
    return ComparePage(
        head=Head(
            path=addresses.COMPARE,
            section="compare",
            title=_("Compare models"),
            description=_("Up to six models side by side: who is ahead, what differs, and every result."),
        ),
        intro=_(
            "Up to six models side by side: who is ahead on which benchmark, what differs, every result."
        ),
        data=addresses.EXPLORER_DATA,
        scores=addresses.SCORES_DATA,
        pairs=addresses.PAIRS_DATA,
        dated=addresses.DATED_SCORES_DATA,
        today=context.today.isoformat(),
        citations=addresses.CITATIONS_DATA,
        origins=addresses.ORIGINS_DATA,
        everything=Link(_("All models"), addresses.MODELS),
        examples=tuple(dict.fromkeys(_examples(context, boards)))[:_MOST_EXAMPLES],
    )


def _examples(context: Context, boards: Sequence[home.MainBoard]) -> Iterator[Link]:
    """On each leaderboard the first model beside the best one whose weights are not as open or closed."""
    for board in boards:
        first = board.first
        other = next(
            (row for row in board.rows if home.is_open(context, row) != home.is_open(context, first)), None
        )
        if other is None:
            continue
        one, two = first.entrant.cell.key.variant, other.entrant.cell.key.variant
        text = _("{model} and {other}", model=context.model(one).text, other=context.model(two).text)
        yield Link(text, f"{addresses.COMPARE}?models={quote(f'{one},{two}', safe='/,')}")
