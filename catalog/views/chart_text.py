"""Texts of charts about a family, and the most points of a chart."""

from __future__ import annotations

import textwrap
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from catalog.views import formatting
from catalog.views.facts import is_unverified
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.charts.plotly import Access
    from catalog.core.records import ModelRecord
    from catalog.entries.schema.model import Variant

UNSIZED: Final = noted("size not recorded")  # unknown to us is not always unpublished
MOST_POINTS: Final = 500  # of a chart: its data and its table are part of the page
_LINE_LETTERS: Final = 46  # of what is shown by pointing: fits a phone


def access(record: ModelRecord) -> Access:
    """Access to the weights of a model family: "open", "closed" or "unknown"."""
    public = record.entry.weights.public if record.entry.weights else None
    return "unknown" if public is None else "open" if public else "closed"


def size_checked(record: ModelRecord, variant: Variant) -> bool:
    """True if somebody checked the size of a variant, or if the entry states no size."""
    return variant.parameters is None or not is_unverified(record.entry, f"variants.{variant.id}.parameters")


def read_in(titles: Iterable[str], *, in_table: bool = True) -> str:
    """Sentence that names the sources of a chart; if there are more than two, it says how many.

    It then points to the table below the chart, or to the CSV file if not `in_table`.
    """
    names = sorted(set(titles))
    if len(names) <= _NAMED:
        return _("Read in: {sources}.", sources=formatting.listed(names))
    if in_table:
        return ngettext(
            "Read in {n} source; the table names each.",
            "Read in {n} sources; the table names each.",
            len(names),
        )
    return ngettext(
        "Read in {n} source; the download names each.",
        "Read in {n} sources; the download names each.",
        len(names),
    )


_NAMED: Final = 2  # sources in a caption


@lru_cache(maxsize=4096)  # titles of papers stand in several charts, and in those of the next build
def wrapped(text: str) -> tuple[str, ...]:
    """`text` wrapped into at most two lines for hover text; cut with "…" if longer."""
    return tuple(textwrap.wrap(text, _LINE_LETTERS, max_lines=2, placeholder=" …"))
