"""The training data: how it was cleaned, and how much there was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.entries.schema.types import ModelId
from catalog.views import facts, formatting
from catalog.views.context import term_names
from catalog.views.pieces import Missing, Rows, Table
from catalog.views.survey.arguments import Absent, WrongWords

if TYPE_CHECKING:
    from catalog.core.records import ModelRecord
    from catalog.entries.schema.model import Preprocessing
    from catalog.views.pieces import Cell, Piece
    from catalog.views.survey.arguments import Asked


def filters(asked: Asked) -> Piece:
    """Filters by key for chosen models: `[[filters codex alphacode]]`."""
    records = []
    for word in asked.words:
        record = asked.catalog.models.get(ModelId(word))
        if record is not None:
            records.append((record, record.entry.preprocessing))
    if not asked.words:
        raise WrongWords("takes ids of models")
    if not records:
        raise Absent("None of the models named here is in this catalogue.")
    words = asked.catalog.entries.vocabulary.filters
    used = [key for key in words if any(key in cleaning.filters for _, cleaning in records if cleaning)]
    rows: list[tuple[Cell, ...]] = [
        ("Duplicates removed", *(_deduplicated(cleaning) for _, cleaning in records))
    ]
    for key in used:
        name = term_names([key], words)[0]
        rows.append((name, *(_threshold(cleaning, key) for _, cleaning in records)))
    return Table(
        id="filters",
        title=f"How {formatting.counted(len(records), 'model')} cleaned the training data",
        note=(
            "As published. “Yes”: the filter is used, its threshold is not stated. A dash: not "
            "mentioned, which is not the same as not done."
        ),
        columns=("Filter", *(record.entry.name for record, _ in records)),
        groups=(Rows(title="", rows=tuple(rows)),),
    )


def cleaned(asked: Asked) -> Piece:
    """Cleaning of every model that states some: `[[preprocessing]]`."""
    asked.nothing_more()
    context = asked.context
    words = context.catalog.entries.vocabulary.filters
    rows = []
    for record in _by_date(asked):
        cleaning = record.entry.preprocessing
        if cleaning and (cleaning.deduplication is not None or cleaning.filters):
            said = [
                term_names([key], words)[0] + ("" if value is True else f": {formatting.number(value)}")
                for key, value in cleaning.filters.items()
            ]
            checked = not facts.is_unverified(record.entry, "preprocessing")
            rows.append(
                (
                    context.model(record.id),
                    formatting.day(record.entry.released),
                    _deduplicated(cleaning),
                    "; ".join(said),
                    "" if checked else "some not yet checked",
                )
            )
    if not rows:
        return Missing(text="No cleaning has been entered yet.", what="a model")
    removed = sum(row[2] == "yes" for row in rows)
    return Table(
        id="preprocessing",
        title=(
            f"{removed} of {formatting.counted(len(rows), 'model')} that state their cleaning "
            "removed duplicates"
        ),
        note="By date of release. A dash: not mentioned, which is not the same as not done.",
        columns=("Model", "Released", "Duplicates removed", "Filters", "Check"),
        groups=(Rows(title="", rows=tuple(rows)),),
    )


def sizes(asked: Asked) -> Piece:
    """Stated sizes of the training data: `[[training-data]]`."""
    asked.nothing_more()
    context = asked.context
    rows = []
    for record in _by_date(asked):
        data = record.entry.training_data
        tokens = record.entry.training.tokens if record.entry.training else None
        if (data and (data.sources or data.sizes)) or tokens:
            said = [
                f"{formatting.number(each.amount)} {each.unit}" + (f" ({each.of})" if each.of else "")
                for each in (data.sizes if data else ())
            ]
            rows.append(
                (
                    context.model(record.id),
                    formatting.day(record.entry.released),
                    formatting.listed(data.sources if data else ()),
                    "; ".join(said),
                    formatting.size(tokens),
                )
            )
    if not rows:
        return Missing(text="No training data has been entered yet.", what="a model")
    return Table(
        id="training-data",
        title=f"Training data of {formatting.counted(len(rows), 'family', 'families')}",
        note=(
            "By date of release, as published: gigabytes, tokens and samples do not compare. A dash: not "
            "stated."
        ),
        columns=("Model", "Released", "Corpora", "Stated sizes", "Tokens seen"),
        groups=(Rows(title="", rows=tuple(rows)),),
    )


def _by_date(asked: Asked) -> list[ModelRecord]:
    return sorted(
        asked.catalog.families.values(),
        key=lambda record: (formatting.day(record.entry.released) or "9999", record.id),
    )


def _deduplicated(cleaning: Preprocessing | None) -> str:
    return (
        ""
        if cleaning is None or cleaning.deduplication is None
        else formatting.number(cleaning.deduplication)
    )


def _threshold(cleaning: Preprocessing | None, key: str) -> str:
    return formatting.number(cleaning.filters[key]) if cleaning and key in cleaning.filters else ""
