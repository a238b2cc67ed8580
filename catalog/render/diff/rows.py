"""Lines of a report about result rows."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from catalog.core.units import unit_words
from catalog.entries.text import counted
from catalog.render.diff.fields import field_change, reasons_text
from catalog.views.diff.rows import other_facts
from catalog.views.formatting import percent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.render.diff.style import TextStyle
    from catalog.views.diff.rows import ChangedRows, FieldText, RowText

_MOST_FILES: Final = 6
_FACTS: Final = {"measured_by.name": "measured by", "measured_by.relationship": "relationship"}
_UNCHECKED: Final = "verified: false"
_DEEDS: Final = {"added": "added to", "removed": "deleted from"}


def row_line(group: ChangedRows, style: TextStyle) -> str:
    """A line about rows that were changed in the same way, or added to or deleted from one file."""
    if group.what != "changed":
        return reasons_text(group.attention, style) + _added_or_deleted(group, style)
    changes = _changes(group, style)
    if len(group.rows) == 1:
        row = group.rows[0]
        effects = "; ".join([changes, *_effects(row, style)])
        if "subject-changed" in group.attention:  # the old and the new subject stand first
            return f"{reasons_text(group.attention, style)}{effects}: {_subject(row, group, style)}"
        return f"{reasons_text(group.attention, style)}{_subject(row, group, style)}: {effects}"
    files = [style.name(file) for file in group.results[:_MOST_FILES]]
    if len(group.results) > _MOST_FILES:
        files.append(f"{len(group.results) - _MOST_FILES} more files")
    rows = _row_list(group, style, style.detail.same_rows, with_facts=False)
    many = f"{counted(len(group.rows), 'row')} in {', '.join(files)}"
    return f"{reasons_text(group.attention, style)}{many}: {changes}. These are {rows}"


def _subject(row: RowText, group: ChangedRows, style: TextStyle) -> str:
    changed = {field.path for field in group.fields}
    where = ", ".join(style.name(part) for part in (row.results, row.locator) if part)
    if row.as_reported and "as_reported" not in changed:
        where += f", which prints {style.name(row.as_reported)}"
    value = "" if changed & {"percent", "value"} else f", {_value(row)}"
    about = f"{style.name(row.benchmark)}, {style.name(row.about)}"
    return f"{_model(row, style)} on {about}{value} ({where})"


def _model(row: RowText, style: TextStyle) -> str:
    return style.name(" · ".join(part for part in (row.model, row.configuration) if part))


def _value(row: RowText) -> str:
    """Value as printed, with its unit unless it is percent; a percentage has at most two decimals."""
    words = unit_words(row.unit)
    return percent(row.value) if row.unit == "percent" else f"{words.before}{row.value}{words.after}"


def _added_or_deleted(group: ChangedRows, style: TextStyle) -> str:
    what = [
        "first-hand" if group.first_hand else "quoted",
        "checked" if group.checked else f"marked {style.value(_UNCHECKED)}",
        *([group.status] if group.status != "valid" else []),
        *_facts(group.shared, style),
    ]
    deed = f"{counted(len(group.rows), 'row')} {_DEEDS[group.what]} {style.name(group.results[0])}"
    rows = _row_list(group, style, style.detail.rows, with_facts=True)
    facts = f"({'; '.join(what)})"
    return f"{deed}: {rows} {facts}" if group.what == "removed" else f"{deed} {facts}: {rows}"


def _row_list(group: ChangedRows, style: TextStyle, most: int | None, *, with_facts: bool) -> str:
    """Rows by benchmark and metric: `Ten Tasks, pass@1: A 28.75; B 30 | Nine Tasks, pass@1: A 40`."""
    listed = group.rows[:most]
    by_result: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in listed:
        by_result[row.benchmark, row.about].append(_named_value(row, group, style, with_facts=with_facts))
    parts = [
        f"{style.name(benchmark)}, {style.name(about)}: {'; '.join(values)}"
        for (benchmark, about), values in by_result.items()
    ]
    left = len(group.rows) - len(listed)
    return " | ".join(parts) + (f" | and {left:,} more" if left else "")


def _named_value(row: RowText, group: ChangedRows, style: TextStyle, *, with_facts: bool) -> str:
    facts = _facts(other_facts(row, group.shared), style) if with_facts else []
    facts += _effects(row, style)
    return f"{_model(row, style)} {_value(row)}" + (f" ({'; '.join(facts)})" if facts else "")


def _effects(row: RowText, style: TextStyle) -> list[str]:
    effects = [f"the source's words fit {style.name(row.fits_former)} better"] if row.fits_former else []
    effects += [f"headline {style.name(row.headline)}"] if row.headline else []
    return [*effects, f"other reports {style.name(row.others)}"] if row.others else effects


def _facts(facts: Mapping[str, Any], style: TextStyle) -> list[str]:
    return [f"{_FACTS.get(name, name)} {style.value(value)}" for name, value in facts.items()]


def _changes(group: ChangedRows, style: TextStyle) -> str:
    where = " (in the header of the file)" if group.from_header else ""
    parts = [f"{_row_change(field, style)}{where}" for field in group.fields]
    parts += [_rewritten(field, style) for field in group.rewritten]
    parts += [
        f"the note of its source says: {style.value(note)}" for note in group.source_notes[:_MOST_FILES]
    ]
    return "; ".join(parts)


def _rewritten(field: FieldText, style: TextStyle) -> str:
    """A fact that a row takes from its file now, or no longer has to, with the same value."""
    now, before = ("rows", "file") if field.before is None else ("file", "rows")
    value = style.value(field.after if field.before is None else field.before)
    return f"{style.name(field.path)} {value} is stated in the {now} now, in the {before} before: no effect"


def _row_change(field: FieldText, style: TextStyle) -> str:
    match field.path, field.before, field.after:
        case "verified", False, True:
            return f"{style.value(_UNCHECKED)} removed (verified false -> true)"
        case "verified", True, False:
            return f"marked {style.value(_UNCHECKED)} (verified true -> false)"
        case "quoted", True, False:
            return "quoted -> first-hand (quoted true -> false)"
        case "quoted", False, True:
            return "first-hand -> quoted (quoted false -> true)"
        case "results", before, after:
            return f"moved from {style.name(before)} to {style.name(after)}"
        case _:
            return field_change(field, style)
