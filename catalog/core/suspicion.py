"""Reasons to look twice at a change of the entries, such as a first-hand row that was deleted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args, get_type_hints

from catalog.core.headline import RELATIONSHIP_ORDER, STATUS_ORDER
from catalog.core.row_facts import NUMBER
from catalog.core.row_pairing import RUN, SOURCE, SUBJECT
from catalog.entries.schema.introspect import annotation_at, field_at, schema_in
from catalog.entries.schema.results import SETTING_FIELDS
from catalog.entries.schema.types import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from catalog.core.entry_changes import EntryChange
    from catalog.core.field_changes import FieldChange, Json
    from catalog.core.moves import Moves
    from catalog.core.records import Edition, Observation
    from catalog.core.row_facts import StatedRow
    from catalog.core.row_pairing import RowChange
    from catalog.entries.schema.base import Source

Reason: TypeAlias = Literal[
    "first-hand-deleted",
    "checked-deleted",
    "status-deleted",
    "entry-removed",
    "value-changed",
    "checked-value-changed",
    "subject-changed",
    "quoted-dropped",
    "measurer-changed",
    "status-lifted",
    "status-unexplained",
    "status-lowered",
    "source-changed",
    "source-removed",
    "locator-removed",
    "checked-off",
    "unverified-shortened",
    "outcome-changed",
    "name-changed",
    "fact-changed",
    "setting-changed",
    "count-changed",
    "warning-accepted",
    "note-removed",
    "far-from-others",
    "headline-changed",
    "headline-removed",
]

REASONS: Final[Mapping[Reason, str]] = {
    "first-hand-deleted": "a first-hand row is deleted",
    "checked-deleted": "a row that somebody had checked is deleted",
    "status-deleted": "a disputed, superseded or withdrawn row is deleted, and with it the reason",
    "entry-removed": "an entry is removed",
    "value-changed": "the value changed, but not its place in the source",
    "checked-value-changed": "the value of a checked row changed, with its place in the source",
    "subject-changed": "the same value is said of something else now",
    "quoted-dropped": "a quotation counts as first-hand now",
    "measurer-changed": "somebody else, or somebody more independent, is said to have measured",
    "status-lifted": "a disputed, superseded or withdrawn value is valid again, or less in doubt",
    "status-unexplained": "a value is disputed, superseded or withdrawn without link, or its reason changed",
    "status-lowered": "a value is disputed, superseded or withdrawn now",
    "source-changed": "another source is named",
    "source-removed": "a source is removed",
    "locator-removed": "the place in the source is removed",
    "checked-off": "marked as checked, and neither value nor place changed",
    "unverified-shortened": "fields are marked as checked",
    "outcome-changed": "outcomes of single problems changed",
    "name-changed": "the name changed",
    "fact-changed": "a fact that counted as checked changed, and the sources did not",
    "setting-changed": "a setting that was stated changed",
    "count-changed": "the number of problems changed, and with it the interval",
    "warning-accepted": "a warning of the check is silenced",
    "note-removed": "a note for readers is removed",
    "far-from-others": "no other report of the same result has such a value",
    "headline-changed": "readers see another number because of it",
    "headline-removed": "readers see no number any more because of it",
}
"""{reason: its sentence}, the most serious first."""

ORDER: Final[Mapping[Reason, int]] = {reason: i for i, reason in enumerate(REASONS)}

_MEASURED_BY: Final = "measured_by"
_SOURCES: Final = frozenset({"sources", "paper", "source", "url", "repository"})
# Rows show what they take from these parts of their file's header.
_SHOWN_BY_ROWS: Final = frozenset({"quoted", _MEASURED_BY, "settings", "configuration"})
_IDENTITY: Final = frozenset({"title", "url", "arxiv", "doi", "kind"})  # of a source
_PROSE: Final = frozenset({"summary", "note"})


def of_row(change: RowChange) -> tuple[Reason, ...]:
    """Reasons to look twice at a change of a row, the most serious first; () for none."""
    if change.after is None:
        reasons = _of_deleted(change.row)
    elif change.before is None:
        reasons = iter(())
    else:
        reasons = _of_changed(change, change.before, change.after)
    return tuple(sorted(set(reasons), key=ORDER.__getitem__))


def far_from_others(observation: Observation, edition: Edition) -> tuple[float, float] | None:
    """Smallest and largest of the other values of `edition` that stand, if all lie outside the interval.

    None if one lies within the interval of `observation`, if it has none, or if there are no others.
    """
    others = [
        other.value
        for other in edition.observations
        if other is not observation and other.row.status == "valid"
    ]
    interval = observation.interval
    if observation.row.status != "valid" or interval is None or not others:
        return None
    return None if any(map(interval.contains, others)) else (min(others), max(others))


def _of_deleted(row: StatedRow) -> Iterator[Reason]:
    if row.first_hand:
        yield "first-hand-deleted"
    elif row.facts["verified"]:
        yield "checked-deleted"
    if row.facts["status"] != "valid":
        yield "status-deleted"


def _of_changed(change: RowChange, before: StatedRow, after: StatedRow) -> Iterator[Reason]:
    changed = {field.path: field for field in change.fields if field.path not in change.expected}
    stated = {name: field for name, field in changed.items() if field.before is not None}
    removed = {name for name, field in stated.items() if field.after is None}
    same_value = changed.keys().isdisjoint(NUMBER)
    same_place = changed.keys().isdisjoint({"locator", SOURCE})
    quoted, quotes = before.facts["quoted"], after.facts["quoted"]
    tests: tuple[tuple[Reason, bool], ...] = (
        ("value-changed", same_place and not same_value),
        ("checked-value-changed", not (same_place or same_value) and before.facts["verified"]),
        (
            "subject-changed",
            not changed.keys().isdisjoint(SUBJECT) or not stated.keys().isdisjoint((*RUN, "as_reported")),
        ),
        ("quoted-dropped", quoted and not quotes),
        ("measurer-changed", quoted == quotes and _measurer_changed(changed)),
        ("source-changed", SOURCE in changed),
        ("locator-removed", "locator" in removed),
        ("checked-off", "verified" in changed and after.facts["verified"] and same_value and same_place),
        ("setting-changed", not stated.keys().isdisjoint(SETTING_FIELDS)),
        ("count-changed", not stated.keys().isdisjoint({"problems", "correct"})),
        ("note-removed", "note" in removed),
    )
    yield from (reason for reason, applies in tests if applies)
    yield from _of_status(stated, before.facts, after.facts)


def _of_status(
    stated: Mapping[str, FieldChange], before: Mapping[str, Json], after: Mapping[str, Json]
) -> Iterator[Reason]:
    step = STATUS_ORDER[after["status"]] - STATUS_ORDER[before["status"]]
    if step < 0:
        yield "status-lifted"
    stands = after["status"] == "valid"
    other_reason = not stated.keys().isdisjoint({"status_reason", "status_url"})
    if not stands and ((step > 0 and "status_url" not in after) or (step == 0 and other_reason)):
        yield "status-unexplained"
    elif step > 0:
        yield "status-lowered"


def _measurer_changed(changed: Mapping[str, FieldChange]) -> bool:
    name, relationship = changed.get(f"{_MEASURED_BY}.name"), changed.get(f"{_MEASURED_BY}.relationship")
    if name is not None and name.before is not None:
        return True
    if relationship is None:
        return False
    if relationship.before is None:
        return RELATIONSHIP_ORDER[relationship.after] == 0
    return RELATIONSHIP_ORDER[relationship.after] < RELATIONSHIP_ORDER[relationship.before]


def of_entry(change: EntryChange) -> tuple[Reason, ...]:
    """Reasons to look twice at a whole entry, apart from those of its fields."""
    return ("entry-removed",) if change.deed == "removed" else ()


def of_field(change: EntryChange, field: FieldChange, moves: Moves) -> tuple[Reason, ...]:
    """Reasons to look twice at a changed field of an entry; () for none, and if the entry is new or gone.

    A reference to an entry that has another id now has none.
    """
    if change.before is None or change.after is None or moves.renames(field.before, field.after):
        return ()
    reason = _of_field(change, field)
    return (reason,) if reason else ()


def new_sources(change: EntryChange, field: FieldChange) -> Iterator[tuple[str, str]]:
    """(path, title of a source that a change adds for it) of paths that were taken off `unverified`."""
    paths = [path for path in field.before or () if path not in (field.after or ())]
    for other in change.fields:
        whole = isinstance(other.after, dict)
        if other.loc[0] != "sources" or other.after is None or not (whole or other.loc[-1] == "locator"):
            continue
        source: Source = getattr(change.after, "sources", ())[int(other.loc[1])]
        names = re.split(r"[\s,;]+", source.locator or "")
        for path in paths:
            if any(path == name or path.startswith(f"{name}.") for name in names if name):
                yield path, source.title


def _of_field(change: EntryChange, field: FieldChange) -> Reason | None:  # noqa: PLR0911 - a table of cases
    top, last = str(field.loc[0]), str(field.loc[-1])
    if change.folder == "problems":
        return "outcome-changed" if "values" in field.loc or field.after is None else None
    if change.folder == "results" and top in _SHOWN_BY_ROWS:
        return None
    if top in {"unverified", "accepted"}:
        return _of_marks(change, field, top)
    if field.before is None:
        return None
    if top in _SOURCES or "source" in field.loc:
        return _of_source(field)
    if last == "verified":
        return "checked-off" if field.after else None
    if last == "name" and change.folder != "results":
        return "name-changed"
    if last == "note":
        return "note-removed" if field.after is None else None
    return "fact-changed" if _is_checked_fact(change, field) else None


def _of_marks(change: EntryChange, field: FieldChange, top: str) -> Reason | None:
    """Reason of a change in what nobody has checked, or in the warnings that are accepted."""
    if top == "accepted":
        return "warning-accepted" if field.after is not None else None
    return "unverified-shortened" if _checked_off(change, field) else None


def _of_source(field: FieldChange) -> Reason | None:
    """Reason if another work or page is named; None for another edition or place of the same."""
    if field.loc[-1] in _IDENTITY or not isinstance(field.loc[-1], str) or len(field.loc) == 1:
        if field.after is None:
            return "source-removed"
        return "source-changed" if isinstance(field.after, (str, dict)) else None  # else only their order
    return None


def _checked_off(change: EntryChange, field: FieldChange) -> bool:
    """True if a path was taken out of `unverified`, and its field is still there."""
    left_out = {*(field.before or ())} - {*(field.after or ())}
    gone = {other.path for other in change.fields if other.after is None}
    return any(not any(path == away or path.startswith(f"{away}.") for away in gone) for path in left_out)


def _is_checked_fact(change: EntryChange, field: FieldChange) -> bool:
    """True if `field` is a fact, not prose, that was not listed as unverified, and no source changed."""
    if isinstance(field.before, list) or str(field.loc[0]) in {"tags", "aliases", "surveys"}:
        return False
    if field.loc[0] == "ingested":  # a file that is read again has another date and other content
        return field.loc == ("ingested",)
    if field.after is not None and _is_prose(change, field):
        return False
    default = field_at(type(change.before), field.loc) if change.before else None
    if default is not None and default.default == field.before and default.default is not None:
        return False
    unverified = getattr(change.before, "unverified", ())
    if any(field.path == path or field.path.startswith(f"{path}.") for path in unverified):
        return False
    return not any(str(other.loc[0]) in _SOURCES for other in change.fields)


def _is_prose(change: EntryChange, field: FieldChange) -> bool:
    if change.after is None or field.loc[-1] in _PROSE:
        return True
    parent = schema_in(annotation_at(type(change.after), field.loc[:-1]))
    hint = get_type_hints(parent, include_extras=True).get(str(field.loc[-1])) if parent else None
    return hint == Text or Text in get_args(hint)
