"""Requests for a table: a leaderboard or models side by side, as written in the URL of a page."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final, TypeAlias
from urllib.parse import parse_qsl, urlencode, urlsplit

from catalog.core import row_filters
from catalog.core.as_of import AS_OF_SENSES
from catalog.core.row_filters import RowFilters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.core.as_of import AsOfSense

_BENCHMARK: Final = re.compile(r"(?:^|/)benchmarks/([a-z0-9][a-z0-9.-]*)\.html$")
_COMPARE: Final = re.compile(r"(?:^|/)compare\.html$")
_INDEX: Final = re.compile(r"(?:^|/)capability-index(?:/([a-z0-9][a-z0-9.-]*))?\.html$")
_EXPLORER: Final = re.compile(r"(?:^|/)models\.html$")
_BOARD: Final = re.compile(r"board-([1-9][0-9]{0,3})$")
_DATE: Final = re.compile(r"((?:19|20)[0-9]{2})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$")


NO_FILTERS: Final = RowFilters()


class TableRequestError(ValueError):
    """Error: a text does not say which table is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AsOf:
    """A date, and the sense of "as of" it."""

    day: date
    sense: AsOfSense


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRequest:
    """A table for a paper: of one leaderboard, or of models on benchmarks."""

    benchmarks: tuple[str, ...]  # ids; with no models, the one whose leaderboard is meant
    board: int = 1  # number of the leaderboard among those of the benchmark, from 1
    models: tuple[str, ...] = ()  # families or variants; () for all of the leaderboard
    rows: int = 0  # most rows; 0 for all
    as_of: AsOf | None = None
    filters: RowFilters = NO_FILTERS  # of the rows of a leaderboard

    @property
    def path(self) -> str:
        """URL from the site's root that says the same: `benchmarks/ten-tasks.html?rows=10#board-1`."""
        query = {
            "models": ",".join(self.models),
            "benchmarks": ",".join(self.benchmarks) if self.models else "",
            **_restrictions(self.rows, self.as_of),
        }
        text = "&".join(filter(None, (self.filters.query, _encoded(query))))
        page = "compare.html" if self.models else f"benchmarks/{self.benchmarks[0]}.html"
        anchor = "" if self.models else f"#board-{self.board}"
        return f"{page}{'?' if text else ''}{text}{anchor}"


def _restrictions(rows: int, as_of: AsOf | None) -> dict[str, str]:
    """Parameters of a URL for a number of rows and a date; "" for what is not restricted."""
    return {
        "rows": str(rows or ""),
        "as-of": str(as_of.day) if as_of else "",
        "sense": as_of.sense if as_of else "",
    }


def _encoded(query: Mapping[str, str]) -> str:
    return urlencode({name: value for name, value in query.items() if value}, safe="/,")


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexRequest:
    """A table for a paper: the index of a kind of work."""

    work: str = ""  # id of the kind of work; "" for all work
    rows: int = 0  # most rows; 0 for all
    as_of: AsOf | None = None

    @property
    def path(self) -> str:
        """URL from the site's root that says the same: `capability-index.html?rows=10`."""
        text = _encoded(_restrictions(self.rows, self.as_of))
        page = f"capability-index/{self.work}.html" if self.work else "capability-index.html"
        return f"{page}{'?' if text else ''}{text}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetChoice:
    """Values of a filter: of any or of all of `values`, and of none of `excluded`."""

    values: tuple[str, ...]
    require_all: bool
    excluded: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplorerRequest:
    """A view of the table of models, as site_src/frontend/src/explorer/view-url.ts writes it."""

    facets: Mapping[str, FacetChoice]
    ranges: Mapping[str, tuple[str, str]]  # smallest and largest value, as written; "" for no bound
    sort: tuple[tuple[str, bool], ...]  # column, and true from the largest down
    columns: tuple[str, ...] | None  # None for those of every table of models
    group: str  # "" for the usual one
    models: tuple[str, ...] = ()  # of a comparison: these and no others, in this order
    path: str  # address from the site's root


PaperRequest: TypeAlias = TableRequest | ExplorerRequest | IndexRequest
"""Everything that a table for a paper can be of."""


def parse_request(address: str) -> PaperRequest:
    """The request that a URL of the site states; raises TableRequestError if it states none."""
    parts = urlsplit(address)
    query = dict(reversed(parse_qsl(parts.query, keep_blank_values=True)))  # of equal names, the first
    if _EXPLORER.search(parts.path):
        return _explorer(query, f"models.html?{parts.query}")
    if _COMPARE.search(parts.path) and "columns" in query:
        return replace(
            _explorer({"columns": query["columns"]}, f"compare.html?{parts.query}"),
            models=_items(query.get("models", "")),
        )
    as_of = parse_as_of(query["as-of"], query.get("sense", "released")) if "as-of" in query else None
    rows = query.get("rows", "0")
    if not rows.isdecimal():
        raise TableRequestError(f"rows={rows} is no number")
    if match := _INDEX.search(parts.path):
        if (match[1] or "").isdecimal():
            raise TableRequestError(
                f"capability-index/{match[1]}.html has two tables; write "
                f"capability-index.html?as-of={match[1]}&sense=released, or published"
            )
        return IndexRequest(work=match[1] or "", rows=int(rows), as_of=as_of)
    if match := _BENCHMARK.search(parts.path):
        board = _BOARD.match(parts.fragment or "board-1")
        if board is None:
            raise TableRequestError(f"#{parts.fragment} names no leaderboard; write #board-1")
        return TableRequest(
            benchmarks=(match[1],),
            board=int(board[1]),
            rows=int(rows),
            as_of=as_of,
            filters=_filters(query),
        )
    if _COMPARE.search(parts.path):
        models = tuple(filter(None, query.get("models", "").split(",")))
        if not models:
            raise TableRequestError(
                "the address of a comparison names no models: compare.html?models=a/b,c/d"
            )
        benchmarks = tuple(filter(None, query.get("benchmarks", "").split(",")))
        return TableRequest(benchmarks=benchmarks, models=models, rows=int(rows), as_of=as_of)
    raise TableRequestError("the address is of no benchmark, comparison, index or table of models")


GROUPINGS: Final = ("year", "size", "family", "none")


def _explorer(query: Mapping[str, str], path: str) -> ExplorerRequest:
    if query.get("q", "").strip():
        raise TableRequestError(
            f"q={query['q']} is a search, which only the page reads; choose filters in its place"
        )
    group = query.get("group", "")
    if group and group not in GROUPINGS:
        raise TableRequestError(f"group={group} is unknown; write one of {', '.join(GROUPINGS)}")
    named = {
        name: value
        for name, value in query.items()
        if name not in {"q", "sort", "columns", "group", "models"}
    }
    ranges = {name: value.split("..") for name, value in named.items() if ".." in value}
    if bad := next((name for name, ends in ranges.items() if len(ends) != _ENDS), None):
        raise TableRequestError(f"{bad}={named[bad]} is no range; write {bad}=1..8, 1.. or ..8")
    return ExplorerRequest(
        facets={name: _choice(value) for name, value in named.items() if value and name not in ranges},
        ranges={name: (ends[0].strip(), ends[1].strip()) for name, ends in ranges.items() if any(ends)},
        sort=tuple((key.removeprefix("-"), key.startswith("-")) for key in _items(query.get("sort", ""))),
        columns=_items(query["columns"]) if "columns" in query else None,
        group=group,
        path=path.rstrip("?"),
    )


_ENDS: Final = 2  # of a range


def _items(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for item in text.split(",") if item not in {"", "!", "-"}))


def _choice(text: str) -> FacetChoice:
    items = _items(text.removeprefix("all:"))
    return FacetChoice(
        values=tuple(item for item in items if not item.startswith("!")),
        require_all=text.startswith("all:"),
        excluded=tuple(item.removeprefix("!") for item in items if item.startswith("!")),
    )


def _filters(query: Mapping[str, str]) -> RowFilters:
    unknown = query.keys() - {*row_filters.NAMES, "rows", "as-of", "sense", "sort"}
    if unknown:
        raise TableRequestError(
            f"the address has {min(unknown)!r}, which no leaderboard knows; known are "
            f"{', '.join(row_filters.NAMES)}, as-of, sense and rows"
        )
    try:
        return RowFilters.parse(query)
    except row_filters.RowFilterError as error:
        raise TableRequestError(str(error)) from error


def parse_as_of(text: str, sense: str) -> AsOf:
    """Date and sense as written; a year or a month means its last day. Raises TableRequestError."""
    known = next((one for one in AS_OF_SENSES if one == sense), None)
    if known is None:
        raise TableRequestError(f"{sense!r} is no sense of a date; write {' or '.join(AS_OF_SENSES)}")
    match = _DATE.match(text)
    if match is None:
        raise TableRequestError(f"{text!r} is no date; write 2024-06-30, 2024-06 or 2024")
    year, month, day = int(match[1]), int(match[2] or 12), match[3]
    try:
        last = calendar.monthrange(year, month)[1]
        return AsOf(day=date(year, month, int(day) if day else last), sense=known)
    except (ValueError, calendar.IllegalMonthError):
        raise TableRequestError(f"there is no date {text}") from None
