"""The table of entries that carry some tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.views import formatting
from catalog.views.pieces import Missing, RowGroup, Table
from catalog.views.survey.arguments import UnknownEntry, WrongArguments
from catalog.wording import gettext as _
from catalog.wording import titled

if TYPE_CHECKING:
    from catalog.entries.schema.base import Entry
    from catalog.views.components import Link
    from catalog.views.pieces import Piece
    from catalog.views.survey.arguments import Arguments


def table(arguments: Arguments) -> Piece:
    """Table of entries with at least one of the tags that are named; unknown tags are skipped.

    Replaces the placeholder `[[tagged TAG TAG]]` of a hand-written page.
    """
    context = arguments.context
    if not arguments.words:
        raise WrongArguments("takes ids of tags")
    catalog = context.catalog
    tag_records = [catalog.tags[word] for word in arguments.words if word in catalog.tags]
    if not tag_records:
        raise UnknownEntry(_("None of the tags named here is in this catalogue."))
    kinds: tuple[tuple[str, list[tuple[Link, Entry, tuple[str, ...]]]], ...] = (
        (
            _("Models"),
            [(context.model(id_), record.entry, record.tags) for id_, record in catalog.models.items()],
        ),
        (
            _("Benchmarks"),
            [
                (context.benchmark(id_), record.entry, record.tags)
                for id_, record in catalog.benchmarks.items()
            ],
        ),
        (
            _("Methods"),
            [(context.method(id_), record.entry, record.tags) for id_, record in catalog.methods.items()],
        ),
    )
    groups = []
    for kind, things in kinds:
        carriers = [
            (link, entry, carried)
            for link, entry, tags in things
            if (carried := [tag.id for tag in tag_records if tag.id in tags])
        ]
        carriers.sort(key=lambda record: (formatting.day(record[1].released) or "9999", record[0].text))
        rows = tuple(
            (link, formatting.day(entry.released), tuple(map(context.tag, carried)), entry.summary or "")
            for link, entry, carried in carriers
        )
        if rows:
            groups.append(RowGroup(title=_("{name} ({note})", name=kind, note=len(rows)), rows=rows))
    names = formatting.listed(dict.fromkeys(tag.tag.name for tag in tag_records))
    number = sum(len(group.rows) for group in groups)
    if not groups:
        return Missing(text=_("Nothing carries {names} yet.", names=names), what=_("an entry"))
    return Table(
        id=f"tagged-{'-'.join(tag.id for tag in tag_records)}",
        title=_("{number} tagged {names}", number=number, names=names),
        note=_("By date within each kind. A tag leads to all that carry it."),
        columns=(titled("Entry"), titled("Released"), titled("Tags"), titled("What it is")),
        groups=tuple(groups),
    )
