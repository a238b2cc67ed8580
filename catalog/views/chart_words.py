"""What the charts call things, and how long a line of theirs may be."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from catalog.plotting import Access
    from catalog.records import ModelRecord

UNSIZED: Final = "size not recorded"  # unknown to us is not always unpublished
_LINE_LETTERS: Final = 46  # of what is shown by pointing: fits a phone


def access(record: ModelRecord) -> Access:
    """Whether the weights of a family can be had."""
    public = record.entry.weights.public if record.entry.weights else None
    return "unknown" if public is None else "open" if public else "closed"


def wrapped(text: str) -> list[str]:
    """`text` in at most two lines."""
    return textwrap.wrap(text, _LINE_LETTERS, max_lines=2, placeholder=" …")
