"""Filters of the rows of a leaderboard, as the URL of a benchmark's page states them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from catalog.entries.schema.types import parse_size
from catalog.wording import gettext as _
from catalog.wording import pgettext

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES: Final = ("weights", "size", "since", "until", "first-hand", "verified", "measured-by")
"""Names of the parameters, in the order of the page."""

_YEAR: Final = re.compile(r"(?:19|20)[0-9]{2}")


class RowFilterError(ValueError):
    """Error: a filter has a value that no leaderboard offers."""


def _is_size(text: str) -> bool:
    try:
        parse_size(text)
    except ValueError:
        return False
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFilters:
    """Filters of the rows of a leaderboard; "" and False for none."""

    weights: str = ""  # "open" or "closed"
    size: str = ""  # "300M..1B" without its end, open at either side; or "max-10B" with it
    since: str = ""  # first year of release
    until: str = ""  # last year of release
    first_hand: bool = False
    verified: bool = False
    measured_by: str = ""  # id of a measurer's place: "evalplus"

    def __post_init__(self) -> None:
        if self.weights not in {"", "open", "closed"}:
            raise RowFilterError(f"weights={self.weights} is unknown; write open or closed")
        for name, year in (("since", self.since), ("until", self.until)):
            if year and not _YEAR.fullmatch(year):
                raise RowFilterError(f"{name}={year} is no year; write 2024")
        if self.size and not all(map(_is_size, filter(None, self._sizes))):
            raise RowFilterError(f"size={self.size} is no size; write max-10B or 3B..10B")

    @property
    def _sizes(self) -> list[str]:
        """The sizes that `size` names; "" for an open end."""
        return [self.size.removeprefix("max-")] if self.size.startswith("max-") else self.size.split("..", 1)

    @classmethod
    def parse(cls, query: Mapping[str, str]) -> RowFilters:
        """The filters of a query; other parameters are ignored. Raises RowFilterError."""
        return cls(
            weights=query.get("weights", ""),
            size=query.get("size", ""),
            since=query.get("since", ""),
            until=query.get("until", ""),
            first_hand="first-hand" in query,
            verified="verified" in query,
            measured_by=query.get("measured-by", ""),
        )

    @property
    def query(self) -> str:
        """Parameters of a URL, as the page writes them: `weights=open&first-hand`; "" without filters."""
        values = {"weights": self.weights, "size": self.size, "since": self.since, "until": self.until}
        texts = [urlencode({name: value}) for name, value in values.items() if value]
        texts += ["first-hand"] * self.first_hand + ["verified"] * self.verified
        texts += [urlencode({"measured-by": self.measured_by})] if self.measured_by else []
        return "&".join(texts)

    @property
    def text(self) -> str:
        """The filters in words, for a caption: "open weights, up to 10B, first-hand"; "" without filters."""
        start, __, end = self.size.partition("..")
        weights = _("open weights") if self.weights == "open" else _("closed weights")
        size = (
            _("up to {size}", size=self.size.removeprefix("max-"))
            if self.size.startswith("max-")
            else _("{start} or more, below {end}", start=start, end=end)
            if start and end
            else _("{start} or more", start=start)
            if start
            else _("below {end}", end=end)
        )
        parts = (
            weights if self.weights else "",
            size if self.size else "",
            _("released in {year} or later", year=self.since) if self.since else "",
            _("released in {year} or earlier", year=self.until) if self.until else "",
            _("first-hand") if self.first_hand else "",
            _("checked") if self.verified else "",
            _("measured by {measurer}", measurer=self.measured_by) if self.measured_by else "",
        )
        return pgettext("list", ", ").join(filter(None, parts))

    def fits_size(self, parameters: int | None) -> bool:
        """True if a model of so many parameters fits; an unknown size fits no size."""
        if not self.size:
            return True
        if parameters is None:
            return False
        if self.size.startswith("max-"):
            return parameters <= parse_size(self.size.removeprefix("max-"))
        start, _, end = self.size.partition("..")
        return (not start or parameters >= parse_size(start)) and (not end or parameters < parse_size(end))

    def fits_year(self, released: str) -> bool:
        """True if a release date such as "2024-06" fits; an unknown one ("") fits no year."""
        year = released[:4]
        return not (self.since or self.until) or bool(
            year and (self.since or year) <= year <= (self.until or year)
        )
