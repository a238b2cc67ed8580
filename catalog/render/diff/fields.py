"""Lines of a report about entries and their fields."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from catalog.core.suspicion import REASONS
from catalog.entries.text import counted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.core.suspicion import Reason
    from catalog.render.diff.style import TextStyle
    from catalog.views.diff.entries import EntryField, EntryText, FieldGroup, VariantChange
    from catalog.views.diff.rows import FieldText

_SIGNS: Final = {"added": "new", "changed": "changed", "renamed": "renamed", "removed": "removed"}


def reasons_text(reasons: Iterable[Reason], style: TextStyle) -> str:
    """Reasons to look twice, with a colon after them; "" for none."""
    text = "; ".join(REASONS[reason] for reason in reasons)
    return f"{style.strong(text)}: " if text else ""


def field_change(field: FieldText, style: TextStyle) -> str:
    """A changed field: `path before -> after`, or what was added or removed; also of a list."""
    path = style.name(field.path)
    if field.items is not None:
        marks = field.path == "unverified"
        mark = style.value("unverified")
        words = (f"mark {mark} removed from", f"marked {mark}:") if marks else ("removed", "added")
        parts = [
            f"{word} {', '.join(map(style.value, items))}"
            for word, items in zip(words, field.items, strict=True)
            if items
        ]
        return "; ".join(parts) if marks else f"{path}: {', '.join(parts)}"
    if field.before is None or field.after is None:
        deed, value = ("removed", field.before) if field.after is None else ("added", field.after)
        return f"{path} {deed}: {style.value(value)}"
    return f"{path} {style.change(field.before, field.after)}"


def entry_line(entry: EntryText, style: TextStyle) -> str:
    """A line about an entry as a whole."""
    name = f" ({style.name(entry.name)})" if entry.name else ""
    reasons = reasons_text(entry.attention, style)
    line = f"{reasons}{_SIGNS[entry.what]} {style.name(entry.kind)} {style.name(entry.id)}{name}"
    if entry.what == "renamed":
        line += f", before {style.name(entry.former_id)}"
    if entry.what == "removed":
        line += f" with {counted(len(entry.fields), 'fact')}"
    return line + (": its rows are in another order" if entry.rows_reordered else "")


def stated_lines(entry: EntryText, style: TextStyle) -> list[str]:
    """Lines with all fields of an added or removed entry."""
    gone = entry.what == "removed"
    return [
        f"{style.name(entry.id)}: {style.name(field.path)} "
        f"{style.value(field.before if gone else field.after)}"
        for field in entry.fields
        if field.path != "name"
    ]


def group_line(group: FieldGroup, style: TextStyle) -> str:
    """A line about the same change of one field in one or several places."""
    field = group.field
    reasons = reasons_text(field.attention, style)
    if len(group.places) == 1:
        about = f"{style.name(group.kind)} {style.name(group.places[0][0])}"
        about += f" of {counted(group.rows, 'row')}" if group.rows else ""
        return f"{reasons}{about}: {field_change(field, style)}{_evidence(field, style)}"
    shown = group.places[: style.detail.same_rows]
    ids = list(dict.fromkeys(id_ for id_, _ in group.places))
    many = f"{len(group.places):,} places in {counted(len(ids), 'entry', 'entries')}"
    change = field_change(replace(field, path=field.pattern), style) + _evidence(field, style)
    places = ", ".join(style.name(f"{id_}: {path}" if path != field.pattern else id_) for id_, path in shown)
    left = len(group.places) - len(shown)
    more = f" and {left:,} more" if left else ""
    return f"{reasons}{style.name(group.kind)}, {many}: {change}. These are {places}{more}"


def _evidence(field: EntryField, style: TextStyle) -> str:
    """Words on the effect of a field, sources for one without its mark, and the note of its entry."""
    parts = ["; no effect on the rows"] if field.no_effect else []
    parts += [
        f"; this change adds a source for {style.name(path)}: {style.value(title)}"
        for path, title in field.new_sources
    ]
    note = f"; the note of the entry says: {style.value(field.note)}" if field.note else ""
    return "".join(parts) + note


def variant_line(change: VariantChange, style: TextStyle) -> str:
    """A line about a variant that has another id now."""
    before = f"{style.name(change.before)} ({style.name(change.before_name)})"
    after = f"{style.name(change.after)} ({style.name(change.after_name)})"
    what = "merged into" if change.merged else "renamed to"
    run = f" with {style.name(change.configuration)}" if change.configuration else ""
    return f"{before}: {what} {after}{run}"
