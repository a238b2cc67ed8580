"""Rules about names of variants: a name says which checkpoint it is, never how it was run."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from catalog.entries import configured_names
from catalog.entries.text import quote
from catalog.validate.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.entries.schema.model import ModelEntry
    from catalog.validate.findings import EntryFile

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = re.compile(rf"[ (]*\b({'|'.join(_MONTHS)})[a-z]*\.?,? (20[0-9]{{2}})\)*", re.IGNORECASE)
_DAY: Final = re.compile(
    r"[ _-]*\(?(?<![0-9])(20[0-9]{2})([-.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12][0-9]|3[01])(?![0-9])\)?"
)
_WELL_WRITTEN: Final = re.compile(r" \(20[0-9]{2}(?:-[0-9]{2}){1,2}\)\Z")


def settings_in_names(file: EntryFile[ModelEntry]) -> Iterator[Finding]:
    """Findings: variants with a setting of the run in their name or alias, such as `(high)`."""
    for i, variant in enumerate(file.entry.variants):
        parsed = configured_names.parse(variant.name)
        if parsed is not None:
            fields = ", ".join(f"`{name}: {value}`" for name, value in parsed.fields.items())
            move = f", state {fields} in the rows of results," if fields else ""
            field = "configured_aliases" if fields else "aliases"
            message = (
                f"{quote(variant.name)} says how the model was run; write {quote(parsed.name)}{move} "
                f"and list the printed name in `{field}`"
            )
            yield Finding("setting-in-name", file.path, ("variants", i, "name"), message)
        for j, alias in enumerate(variant.aliases):
            parsed = configured_names.parse(alias)
            if parsed is not None and parsed.fields:
                stated = ", ".join(f"{name}: {value}" for name, value in parsed.fields.items())
                message = (
                    f"{quote(alias)} names one configuration; move it to "
                    f"`configured_aliases: [{{name: {alias}, {stated}}}]`"
                )
                yield Finding("setting-in-name", file.path, ("variants", i, "aliases", j), message)


def dates_in_names(file: EntryFile[ModelEntry]) -> Iterator[Finding]:
    """Findings: variants whose name has a date that is not written ` (YYYY-MM-DD)` at its end."""
    for i, variant in enumerate(file.entry.variants):
        proposed = with_date_in_brackets(variant.name)
        if proposed != variant.name:
            keep = f"keep {quote(variant.name)} in `aliases`"
            message = f"write the date of the snapshot as {quote(proposed)}; {keep}"
            yield Finding("date-in-name", file.path, ("variants", i, "name"), message)


def with_date_in_brackets(name: str) -> str:
    """`name` with its date moved to the end as ` (YYYY-MM-DD)` or ` (YYYY-MM)`; unchanged without a date."""
    if _WELL_WRITTEN.search(name):
        return name
    if (day := _DAY.search(name)) is not None:
        rest = name[: day.start()] + name[day.end() :]
        return f"{rest.strip()} ({day[1]}-{day[3]}-{day[4]})"
    if (month := _MONTH.search(name)) is not None:
        rest = name[: month.start()] + name[month.end() :]
        number = _MONTHS.index(month[1].lower()) + 1
        return f"{rest.strip()} ({month[2]}-{number:02})"
    return name
