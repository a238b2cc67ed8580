"""Tables of training data: filters, cleaning steps and sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.entries.schema.types import ModelId
from catalog.views import facts, formatting
from catalog.views.context import term_names
from catalog.views.pieces import Missing, RowGroup, Table
from catalog.views.survey.arguments import UnknownEntry, WrongArguments
from catalog.wording import ColumnTitle, ngettext, pgettext, titled
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from catalog.core.records import ModelRecord
    from catalog.entries.schema.model import Preprocessing
    from catalog.views.pieces import Piece, TableCell
    from catalog.views.survey.arguments import Arguments


def filters(arguments: Arguments) -> Piece:
    """Table of data filters, a column per named model (unknown ones are skipped), a row per filter.

    The first row is about duplicates. Replaces the placeholder `[[filters ID ID]]` of a
    hand-written page.
    """
    records = []
    for word in arguments.words:
        record = arguments.catalog.models.get(ModelId(word))
        if record is not None:
            records.append((record, record.entry.preprocessing))
    if not arguments.words:
        raise WrongArguments("takes ids of models")
    if not records:
        raise UnknownEntry(_("None of the models named here is in this catalogue."))
    words = arguments.catalog.entries.vocabulary.filters
    used = [key for key in words if any(key in cleaning.filters for __, cleaning in records if cleaning)]
    rows: list[tuple[TableCell, ...]] = [
        (_("Duplicates removed"), *(_deduplicated(cleaning) for __, cleaning in records))
    ]
    for key in used:
        name = term_names([key], words)[0]
        rows.append((name, *(_threshold(cleaning, key) for __, cleaning in records)))
    return Table(
        id="filters",
        title=ngettext(
            "How {n} model cleaned the training data",
            "How {n} models cleaned the training data",
            len(records),
        ),
        note=_(
            "As published. “Yes”: the filter is used, its threshold is not stated. A dash: not "
            "mentioned, which is not the same as not done."
        ),
        columns=(
            ColumnTitle.of(pgettext("training data", "Filter"), "filter"),
            *(record.entry.name for record, __ in records),
        ),
        groups=(RowGroup(title="", rows=tuple(rows)),),
    )


def cleaned(arguments: Arguments) -> Piece:
    """Table of data cleaning, for every model that states it.

    Replaces the placeholder `[[preprocessing]]` of a hand-written page.
    """
    arguments.expect_none()
    context = arguments.context
    words = context.catalog.entries.vocabulary.filters
    rows = []
    removed = 0
    for record in _by_date(arguments):
        cleaning = record.entry.preprocessing
        if cleaning and (cleaning.deduplication is not None or cleaning.filters):
            steps = [
                name if value is True else _("{name}: {detail}", name=name, detail=formatting.number(value))
                for key, value in cleaning.filters.items()
                for name in term_names([key], words)
            ]
            removed += cleaning.deduplication is True
            checked = not facts.is_unverified(record.entry, "preprocessing")
            rows.append(
                (
                    context.model(record.id),
                    formatting.day(record.entry.released),
                    _deduplicated(cleaning),
                    formatting.clauses(steps),
                    "" if checked else _("some not yet checked"),
                )
            )
    if not rows:
        return Missing(text=_("No cleaning has been entered yet."), what=_("a model"))
    return Table(
        id="preprocessing",
        title=ngettext(
            "{removed} of {n} model that state their cleaning removed duplicates",
            "{removed} of {n} models that state their cleaning removed duplicates",
            len(rows),
            removed=removed,
        ),
        note=_("By date of release. A dash: not mentioned, which is not the same as not done."),
        columns=(
            titled("Model"),
            titled("Released"),
            titled("Duplicates removed"),
            ColumnTitle.of(pgettext("training data", "Filters"), "filters"),
            titled("Check"),
        ),
        groups=(RowGroup(title="", rows=tuple(rows)),),
    )


def sizes(arguments: Arguments) -> Piece:
    """Table of the stated sizes of training data.

    Replaces the placeholder `[[training-data]]` of a hand-written page.
    """
    arguments.expect_none()
    context = arguments.context
    rows = []
    for record in _by_date(arguments):
        data = record.entry.training_data
        tokens = record.entry.training.tokens if record.entry.training else None
        if (data and (data.sources or data.sizes)) or tokens:
            stated_sizes = [
                _("{name} ({note})", name=amount, note=size.of) if size.of else amount
                for size in (data.sizes if data else ())
                for amount in (f"{formatting.number(size.amount)} {size.unit}",)
            ]
            rows.append(
                (
                    context.model(record.id),
                    formatting.day(record.entry.released),
                    formatting.listed(data.sources if data else ()),
                    formatting.clauses(stated_sizes),
                    formatting.size(tokens),
                )
            )
    if not rows:
        return Missing(text=_("No training data has been entered yet."), what=_("a model"))
    return Table(
        id="training-data",
        title=ngettext("Training data of {n} family", "Training data of {n} families", len(rows)),
        note=_(
            "By date of release, as published: gigabytes, tokens and samples do not compare. A dash: not "
            "stated."
        ),
        columns=(
            titled("Model"),
            titled("Released"),
            titled("Corpora"),
            titled("Stated sizes"),
            titled("Tokens seen"),
        ),
        groups=(RowGroup(title="", rows=tuple(rows)),),
    )


def _by_date(arguments: Arguments) -> list[ModelRecord]:
    return sorted(
        arguments.catalog.models.values(),
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
