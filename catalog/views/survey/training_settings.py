"""The table of training settings: optimizer, learning rate, batch, schedule ..."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.views import formatting
from catalog.views.pieces import Choice, Missing, RowGroup, Table
from catalog.wording import gettext as _
from catalog.wording import titled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.core.records import ModelRecord
    from catalog.views.context import Context
    from catalog.views.pieces import Piece, TableCell
    from catalog.views.survey.arguments import Arguments


def _columns() -> tuple[str, ...]:
    return (
        titled("Model"),
        titled("Settings of"),
        titled("Optimizer"),
        titled("Betas"),
        titled("Learning rate"),
        titled("Batch"),
        titled("Accumulation"),
        titled("Context window"),
        titled("Warm-up"),
        titled("Weight decay"),
        titled("Schedule"),
        titled("Precision"),
    )


def piece(arguments: Arguments) -> Piece:
    """Table of training settings as published, and one for each survey that lists only some of the models.

    Replaces the placeholder `[[training-settings]]` of a hand-written page.
    """
    arguments.expect_none()
    context = arguments.context
    records = by_release(record for record in context.catalog.models.values() if record.entry.hyperparameters)
    if not records:
        return Missing(text=_("No settings of training have been entered yet."), what=_("a model"))
    options = []
    for id_, survey in context.catalog.entries.vocabulary.surveys.items():
        listed = [family for family in records if id_ in family.entry.surveys]
        if listed and len(listed) < len(records):
            title = _("Settings of training, models of {survey}", survey=survey.name)
            options.append(
                (
                    _("Models of the survey ({number})", number=len(listed)),
                    _table(context, f"settings-{id_}", title, listed),
                )
            )
    title = _("Settings of training, every model that states some ({number})", number=len(records))
    options.append(
        (_("All ({number})", number=len(records)), _table(context, "settings-all", title, records))
    )
    return Choice(label=_("Which models"), options=tuple(options)) if len(options) > 1 else options[0][1]


def by_release(records: Iterator[ModelRecord]) -> list[ModelRecord]:
    """Model families by release date, the oldest first; those without a date last."""
    return sorted(records, key=lambda record: (formatting.day(record.entry.released) or "9999", record.id))


def _table(context: Context, id_: str, title: str, records: Sequence[ModelRecord]) -> Table:
    return Table(
        id=id_,
        title=title,
        note=_(
            "As published, by date of release; a dash: not stated. Accumulation: how many small batches "
            "are added up before the weights change. The model's page says which of these "
            "nobody has checked yet."
        ),
        columns=_columns(),
        groups=(RowGroup(title="", rows=tuple(_row(context, record) for record in records)),),
    )


def _row(context: Context, record: ModelRecord) -> tuple[TableCell, ...]:
    stated = record.entry.hyperparameters
    assert stated is not None
    names = {variant.entry.id: variant.entry.name for variant in record.variants}
    return (
        context.model(record.id),
        names.get(stated.variant or "", ""),
        stated.optimizer or "",
        formatting.listed(map(formatting.number, stated.betas)),
        formatting.scientific(stated.learning_rate) if stated.learning_rate is not None else "",
        stated.batch or "",
        formatting.number(stated.gradient_accumulation) if stated.gradient_accumulation else "",
        formatting.number(stated.window) if stated.window else "",
        formatting.number(stated.warmup_steps) if stated.warmup_steps is not None else stated.warmup or "",
        formatting.number(stated.weight_decay) if stated.weight_decay is not None else "",
        stated.schedule or "",
        stated.precision or "",
    )
