"""Sources that are read again by a schedule: last reading, last change, rows held, and names not placed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.core.source_reads import UNREAD, Freshness, freshness
from catalog.entries.schema.types import BenchmarkId
from catalog.views import addresses, formatting
from catalog.views.components import Link
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted, pgettext

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from catalog.core.source_reads import SourceRead
    from catalog.entries.schema.recipe import Recipe
    from catalog.entries.schema.refresh import Cadence, Refresh
    from catalog.entries.schema.results import ResultsFile
    from catalog.entries.schema.types import Day
    from catalog.views.context import Context

_CADENCES: Final[Mapping[Cadence, str]] = {
    "daily": noted("asked for every day"),
    "weekly": noted("asked for every week"),
    "monthly": noted("asked for every month"),
    "quarterly": noted("asked for every three months"),
    "closed": noted("does not change any more"),
}
_ADDRESS: Final = re.compile(r"https://\S*/([^\s/:]+)")
_STATES: Final[Mapping[Freshness, str]] = {
    "current": noted("current"),
    "due": noted("due for a reading"),
    "unread": noted("not yet read by the schedule"),
    "failing": noted("cannot be read"),
    "closed": "closed",  # another message than "closed" of weights: see `_state_text`
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSource:
    """A line of the table of sources that are read again."""

    id: str  # anchor
    title: str
    link: Link | None
    about: str  # "leaderboard; licence: MIT"
    state: Freshness
    state_text: str  # "current"
    cadence: str
    failure: str  # since when and why it cannot be read; "" if it can
    read: str  # date of the last reading; "" if it is not known
    read_age: str  # "3 days ago"
    changed: str  # date on which its rows changed last
    changed_age: str
    rows: str  # "1,992 values in 10 files"
    results: tuple[Link, ...]  # lines of its results files below
    boards: tuple[Link, ...]  # benchmarks with values of it
    unplaced: tuple[str, ...]  # printed names that no entry has
    unplaced_text: str  # "29 names without an entry"; "" for none
    edit: Link


def read_sources(context: Context) -> tuple[ReadSource, ...]:
    """Sources that are read again: those that cannot be read first, then those that changed last."""
    lines = [
        _line(context, id_, source, source.refresh, context.readings.get(id_, UNREAD))
        for id_, source in context.catalog.entries.sources.items()
        if source.refresh is not None
    ]
    newest_first = sorted(lines, key=lambda line: (line.changed, line.title), reverse=True)
    return tuple(sorted(newest_first, key=lambda line: (line.state != "failing", line.state == "closed")))


def _line(context: Context, id_: str, source: Recipe, refresh: Refresh, reading: SourceRead) -> ReadSource:
    held = {
        file.results: results
        for file in refresh.files
        if (results := context.catalog.entries.results.get(file.results)) is not None
    }
    state = freshness(refresh.cadence, reading, context.today)
    changed = max(_changes(held.values()), key=lambda day: day.earliest, default=None)
    read = reading.read or (changed.earliest if changed else None)
    rows = sum(len(file.rows) for file in held.values())
    unplaced = len(reading.unplaced)
    kind = _(formatting.SOURCE_KINDS[source.source.kind])
    return ReadSource(
        id=f"read-{id_}",
        title=source.source.title,
        link=Link(source.source.title, source.source.url, external=True) if source.source.url else None,
        about=_("{kind}; licence: {licence}", kind=kind, licence=refresh.licence),
        state=state,
        state_text=_state_text(state),
        cadence=_(_CADENCES[refresh.cadence]),
        failure=_("since {date}: {reason}", date=reading.failing_since, reason=_short(reading.message))
        if reading.trouble
        else "",
        read=str(read or ""),
        read_age=_age(read, context.today),
        changed=formatting.day(changed),
        changed_age=_age(changed.earliest if changed else None, context.today),
        rows=_(
            "{values} in {files}",
            values=ngettext("{n} value", "{n} values", rows),
            files=ngettext("{n} file", "{n} files", len(held)),
        ),
        results=tuple(Link(name.partition("/")[2], addresses.source(name)) for name in held),
        boards=_boards(context, list(held.values())),
        unplaced=reading.unplaced,
        unplaced_text=ngettext("{n} name without an entry", "{n} names without an entry", unplaced)
        if unplaced
        else "",
        edit=context.edit(f"entries/sources/{id_}.yaml"),
    )


def _state_text(state: Freshness) -> str:
    return pgettext("source", "closed") if state == "closed" else _(_STATES[state])


def _changes(files: Iterable[ResultsFile]) -> Iterator[Day]:
    """Date on which the rows of each file changed last."""
    for file in files:
        day = file.ingested.on if file.ingested else file.source.retrieved
        if day is not None:
            yield day


def _boards(context: Context, files: Sequence[ResultsFile]) -> tuple[Link, ...]:
    ids = dict.fromkeys(BenchmarkId(row.benchmark) for file in files for row in file.rows)
    return tuple(context.benchmark(id_) for id_ in sorted(ids))


def _short(message: str) -> str:
    """`message` with the name of the file instead of its whole address."""
    return _ADDRESS.sub(r"\1", message)


def _age(day: date | None, today: date) -> str:
    """Time from `day` to today: `today`, `3 days ago`; "" without a day."""
    if day is None:
        return ""
    days = max(0, (today - day).days)
    return _("today") if days == 0 else ngettext("{n} day ago", "{n} days ago", days)
