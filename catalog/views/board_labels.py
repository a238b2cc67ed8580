"""Short labels of the leaderboards of a page, for the switch between them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Sequence


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
