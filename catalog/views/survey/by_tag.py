"""Entries by what their tags say they work on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.views import formatting
from catalog.views.pieces import Missing, Rows, Table
from catalog.views.survey.arguments import Absent, WrongWords

if TYPE_CHECKING:
    from catalog.entries.schema.base import Entry
    from catalog.views.components import Link
    from catalog.views.pieces import Piece
    from catalog.views.survey.arguments import Asked


def table(asked: Asked) -> Piece:
    """Entries that carry any of some tags: `[[tagged multi-turn uses-execution]]`."""
    context = asked.context
    if not asked.words:
        raise WrongWords("takes ids of tags")
    catalog = context.catalog
    known = [catalog.tags[word] for word in asked.words if word in catalog.tags]
    if not known:
        raise Absent("None of the tags named here is in this catalogue.")
    kinds: tuple[tuple[str, list[tuple[Link, Entry, tuple[str, ...]]]], ...] = (
        (
            "Models",
            [(context.model(id_), each.entry, each.tags) for id_, each in catalog.families.items()],
        ),
        (
            "Benchmarks",
            [(context.benchmark(id_), each.entry, each.tags) for id_, each in catalog.benchmarks.items()],
        ),
        (
            "Methods",
            [(context.method(id_), each.entry, each.tags) for id_, each in catalog.methods.items()],
        ),
    )
    groups = []
    for kind, things in kinds:
        found = [
            (link, entry, carried)
            for link, entry, tags in things
            if (carried := [tag.id for tag in known if tag.id in tags])
        ]
        found.sort(key=lambda each: (formatting.day(each[1].released) or "9999", each[0].text))
        rows = tuple(
            (link, formatting.day(entry.released), tuple(map(context.tag, carried)), entry.summary or "")
            for link, entry, carried in found
        )
        if rows:
            groups.append(Rows(title=f"{kind} ({len(rows)})", rows=rows))
    names = formatting.listed(dict.fromkeys(tag.tag.name for tag in known))
    number = sum(len(group.rows) for group in groups)
    if not groups:
        return Missing(text=f"Nothing carries {names} yet.", what="an entry")
    return Table(
        id=f"tagged-{'-'.join(tag.id for tag in known)}",
        title=f"{number} tagged {names}",
        note="By date within each kind. A tag leads to all that carry it.",
        columns=("Entry", "Released", "Tags", "What it is"),
        groups=tuple(groups),
    )
