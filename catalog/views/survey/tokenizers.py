"""The table of tokenizers and their vocabularies."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from catalog.views import formatting
from catalog.views.pieces import Missing, RowGroup, Table
from catalog.views.survey.training_settings import by_release
from catalog.wording import gettext as _
from catalog.wording import ngettext, titled

if TYPE_CHECKING:
    from catalog.views.pieces import Piece, TableCell
    from catalog.views.survey.arguments import Arguments


def piece(arguments: Arguments) -> Piece:
    """Table of tokenizers and their vocabularies.

    Replaces the placeholder `[[tokenizers]]` of a hand-written page.
    """
    arguments.expect_none()
    context = arguments.context
    groups: dict[str, list[tuple[TableCell, ...]]] = defaultdict(list)
    for record in by_release(family for family in context.catalog.models.values() if family.entry.tokenizer):
        stated = record.entry.tokenizer
        assert stated is not None
        if stated.type or stated.base or stated.vocabulary:
            groups[stated.type or _("Algorithm not stated")].append(
                (
                    context.model(record.id),
                    formatting.day(record.entry.released),
                    stated.base or "",
                    formatting.count(stated.vocabulary) if stated.vocabulary else "",
                    stated.note or "",
                )
            )
    if not groups:
        return Missing(text=_("No tokenizer has been entered yet."), what=_("a model"))
    ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    total = sum(map(len, groups.values()))
    return Table(
        id="tokenizer-list",
        title=ngettext("Tokenizers of {n} family", "Tokenizers of {n} families", total),
        note=_("By algorithm, then by date. A dash: not stated."),
        columns=(
            titled("Model"),
            titled("Released"),
            titled("Extends"),
            titled("Vocabulary"),
            titled("Note"),
        ),
        groups=tuple(
            RowGroup(title=_("{name} ({note})", name=name, note=len(rows)), rows=tuple(rows))
            for name, rows in ordered
        ),
    )
