"""The compare page: up to six models side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from catalog.views import addresses
from catalog.views.components import Link
from catalog.views.page import Head, Page
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from datetime import date


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


def page(today: date) -> ComparePage:
    """The compare page; its script adds the models named in the URL, as of today or of an earlier date."""
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
        today=today.isoformat(),
        citations=addresses.CITATIONS_DATA,
        origins=addresses.ORIGINS_DATA,
        everything=Link(_("All models"), addresses.MODELS),
    )
