"""Notes of a leaderboard: what is true of nearly all its rows, stated once above the table."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.core.common_facts import shared_by_nearly_all
from catalog.core.contamination import usual_order
from catalog.views import contamination, formatting, scores
from catalog.wording import gettext as _
from catalog.wording import ngettext

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.core.contamination import Exposure, Order
    from catalog.core.leaderboard import Entrant
    from catalog.views.context import Context

# Settings that rows show elsewhere: in the title, as a mark, in the columns of costs.
_NOT_IN_ROWS: Final = (
    "token_budget",
    "temperature_note",
    "tokens",
    "input_tokens",
    "output_tokens",
    "cost_usd",
)


@dataclass(frozen=True, slots=True)
class SharedFacts:
    """Facts that nearly all rows of a leaderboard have; None for a fact that rows state themselves."""

    order: Order | None  # of model and problems in time
    measurer: str | None
    settings: str | None
    sentences: tuple[str, ...]  # what is said once above the table

    def seen(self, exposure: Exposure) -> str:
        """Label of a row on the dates of model and problems; "" if the note says it or no date is known."""
        undated = exposure.order == "unknown" and exposure.model is None
        return "" if undated or exposure.order == self.order else contamination.short(exposure)

    def measured_by(self, name: str) -> str:
        """Name of a row's measurer; "" if the note says it."""
        return "" if name == self.measurer else name

    def settings_of(self, entrant: Entrant) -> str:
        """Settings of a row; "" if the note says them."""
        text = settings(entrant)
        if text == (self.settings or ""):
            return ""
        return text or _("settings not stated")


def settings(entrant: Entrant) -> str:
    """Settings of a row, without those that a leaderboard shows elsewhere; "" if none is stated."""
    return formatting.settings(entrant.edition.headline.settings, leave_out=_NOT_IN_ROWS)


def shared(context: Context, entrants: Sequence[Entrant], *, systems: bool) -> SharedFacts:
    """Facts that nearly all `entrants` of a leaderboard share, with sentences for them.

    With `systems`, a row is a model in a system; else it is a model.
    """
    exposures = [contamination.of(context, cell, edition.headline) for cell, edition in entrants]
    order = usual_order(exposure.order for exposure in exposures)
    measurer = shared_by_nearly_all(scores.measurer_name(entrant.edition.headline) for entrant in entrants)
    common = shared_by_nearly_all(settings(entrant) for entrant in entrants) or None
    sentences = (*_dates(exposures, order, systems=systems), *_who(measurer, common), *_unchecked(entrants))
    return SharedFacts(order, measurer, common, tuple(sentences))


def _dates(exposures: Sequence[Exposure], order: Order | None, *, systems: bool) -> Iterator[str]:
    """Sentence such as "21 of 31 models are newer than the problems; of 10 the date is not known"."""
    if order not in {"after", "before"}:
        return
    counts = Counter(exposure.order for exposure in exposures)
    undated = sum(exposure.order == "unknown" and exposure.model is None for exposure in exposures)
    rows = _rows(counts[order], len(exposures), systems=systems)
    if order == "after" and undated:
        yield _(
            "{rows} are newer than the problems and may have been trained on them; "
            "the release date of {undated} is not known.",
            rows=rows,
            undated=undated,
        )
    elif order == "after":
        yield _("{rows} are newer than the problems and may have been trained on them.", rows=rows)
    elif undated:
        yield _(
            "{rows} are older than the problems; the release date of {undated} is not known.",
            rows=rows,
            undated=undated,
        )
    else:
        yield _("{rows} are older than the problems.", rows=rows)


def _rows(part: int, rows: int, *, systems: bool) -> str:
    """Subject of a sentence: "All 31 models", "21 of 31 systems"."""
    if part == rows and systems:
        return ngettext("All {n} system", "All {n} systems", rows)
    if part == rows:
        return ngettext("All {n} model", "All {n} models", rows)
    if systems:
        return ngettext("{part} of {n} system", "{part} of {n} systems", rows, part=part)
    return ngettext("{part} of {n} model", "{part} of {n} models", rows, part=part)


def _who(measurer: str | None, common: str | None) -> Iterator[str]:
    """Sentence on measurer and settings of rows that state no other."""
    if measurer is None and common is None:
        return
    parts = (_("measured by {measurer}", measurer=measurer) if measurer else "", common or "")
    yield _("Unless a row says otherwise: {facts}.", facts=formatting.phrases(parts))


def _unchecked(entrants: Sequence[Entrant]) -> Iterator[str]:
    """Sentence on values that nobody has checked: hollow dots in the table."""
    count = sum(not entrant.edition.headline.row.verified for entrant in entrants)
    if count == len(entrants) > 1:
        yield _("No value is checked against its source yet (hollow dots).")
    elif count:
        yield ngettext(
            "{count} of {n} value are not checked against their source yet (hollow dots).",
            "{count} of {n} values are not checked against their source yet (hollow dots).",
            len(entrants),
            count=count,
        )
