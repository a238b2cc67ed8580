"""Rules about dates."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from catalog.entries.schema.results import ResultsFile
from catalog.entries.schema.types import Day
from catalog.entries.text import quote
from catalog.validate.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.entries.schema.base import Entry, Source
    from catalog.entries.schema.introspect import Loc
    from catalog.entries.schema.model import ModelEntry, Variant
    from catalog.validate.findings import EntryFile, Scope

_STATES_RELEASES: Final = re.compile(r"\breleased\b|\brelease dates?\b", re.IGNORECASE)


def future_dates(file: EntryFile[Entry | ResultsFile], scope: Scope) -> Iterator[Finding]:
    """Findings: dates after tomorrow; one day is allowed because of time zones."""
    last = scope.today + timedelta(days=1)
    for loc, day in _days(file.entry):
        if day.earliest > last:
            today = f"(today is {scope.today})"
            message = f"{quote(day.text)} is in the future {today}; correct the date, or delete it until then"
            yield Finding("future-date", file.path, loc, message)


def _days(entry: Entry | ResultsFile) -> Iterator[tuple[Loc, Day]]:
    """(loc, date) of every date in an entry or in results; `loc` is a path of keys."""
    if isinstance(entry, ResultsFile):
        yield from _day(("source", "date"), entry.source.date)
        yield from _day(("source", "retrieved"), entry.source.retrieved)
        for i, row in enumerate(entry.rows):
            yield from _day(("rows", i, "date"), row.date)
        return
    yield from _day(("released",), entry.released)
    for field in ("variants", "versions", "splits"):
        for i, part in enumerate(getattr(entry, field, ())):
            for name in type(part).model_fields:
                day = getattr(part, name)
                if isinstance(day, Day):
                    yield (field, i, name), day
            for j, price in enumerate(getattr(part, "prices", ())):
                yield (field, i, "prices", j, "date"), price.date


def _day(loc: Loc, day: Day | None) -> Iterator[tuple[Loc, Day]]:
    if day is not None:
        yield loc, day


def results_before_models(file: EntryFile[ResultsFile], scope: Scope) -> Iterator[Finding]:
    """Findings: result rows dated before their model's release; at most one per model."""
    results = file.entry
    reported: set[str] = set()
    for i, row in enumerate(results.rows):
        day = row.date or results.source.date
        if day is None or row.model in reported:
            continue
        released = scope.releases.get(row.model)
        if released is not None and day.latest < released.earliest <= scope.today:
            reported.add(row.model)
            what = "this row" if row.date is not None else f"the source {quote(results.source.title)}"
            message = (
                f"{what} is dated {day}, but {quote(row.model)} has the release date {released}; "
                "correct one of the two dates, or the model in the row"
            )
            yield Finding("result-before-model", file.path, ("rows", i, "model"), message)


def releases(file: EntryFile[ModelEntry]) -> Iterator[tuple[str, Day]]:
    """(`family` or `family/variant`, release date) of the known dates; a variant without has its family's."""
    model = file.entry
    if model.released is not None:
        yield file.id, model.released
    for variant in model.variants:
        if (day := variant.released or model.released) is not None:
            yield f"{file.id}/{variant.id}", day


def undated_models(file: EntryFile[ModelEntry], scope: Scope) -> Iterator[Finding]:
    """Findings: variants with results without a release date and without a reason in `unknown`.

    One for each variant, at its id.
    """
    model = file.entry
    if model.released is not None or "released" in model.unknown:
        return
    for i, variant in enumerate(model.variants):
        field = f"variants.{variant.id}.released"
        if variant.released is not None or field in model.unknown:
            continue
        if f"{file.id}/{variant.id}" in scope.scored:
            message = (
                f"{quote(variant.id)} has results but no release date; add `released` with its source, "
                f"or say in `unknown` under `{field}` what you looked at"
            )
            yield Finding("undated-model", file.path, ("variants", i, "id"), message)


def releases_from_names(file: EntryFile[ModelEntry]) -> Iterator[Finding]:
    """Findings: release dates of variants that only repeat the date in a name.

    None if a source of the entry says that it states releases, or if the field is unverified.
    """
    model = file.entry
    if any(_states_releases(source) for source in model.sources):
        return
    for i, variant in enumerate(model.variants):
        field = f"variants.{variant.id}.released"
        name = _name_with_release(variant)
        if name is not None and field not in model.unverified:
            message = (
                f"`{variant.released}` is also the date in the name {quote(name)}, and no source states "
                "releases; look up the announcement and add it to `sources` with `released` in its "
                f"`locator`, or add `{field}` to `unverified`"
            )
            yield Finding("release-from-name", file.path, ("variants", i, "released"), message)


def _states_releases(source: Source) -> bool:
    return _STATES_RELEASES.search(f"{source.title} {source.locator or ''}") is not None


def _name_with_release(variant: Variant) -> str | None:
    """Id, name or alias of `variant` with the day of its release in it, such as `0314`; None without."""
    if variant.released is None or (parts := variant.released.text.split("-"))[2:] == []:
        return None
    year, month, day = parts
    printed = re.compile(rf"(?<![0-9])(?:{year}[-._ ]?)?{month}[-._ ]?{day}(?![0-9])")
    return next((name for name in (variant.id, variant.name, *variant.aliases) if printed.search(name)), None)
