"""The table of families by architecture, and timelines of their releases."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from catalog.views import facts, formatting
from catalog.views.context import term_names
from catalog.views.pieces import Choice, Missing, RowGroup, Table
from catalog.views.timeline_chart import release_of, timeline
from catalog.wording import gettext as _
from catalog.wording import ngettext, titled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from catalog.core.records import Catalog, ModelRecord
    from catalog.views.context import Context
    from catalog.views.pieces import Chart, Piece, TableCell
    from catalog.views.survey.arguments import Arguments


def _columns() -> tuple[str, ...]:
    return (
        titled("Family"),
        titled("Released"),
        titled("Organisations"),
        titled("Parameters"),
        titled("Layers"),
        titled("Heads"),
        titled("Hidden size"),
        titled("Context window"),
        titled("Weights"),
        titled("Unverified"),
    )


_LEAST_FAMILIES: Final = 4  # of a maker with a timeline of its own
_MOST_MAKERS: Final = 10


def table(arguments: Arguments) -> Piece:
    """Table of all families by architecture, and one for each survey that lists only some of them.

    Replaces the placeholder `[[families]]` of a hand-written page.
    """
    arguments.expect_none()
    catalog = arguments.catalog
    if not catalog.models:
        return Missing(text=_("There is no model yet."), what=_("a model"))
    records = list(catalog.models.values())
    options: list[tuple[str, Table]] = []
    for id_, survey in catalog.entries.vocabulary.surveys.items():
        listed = [record for record in records if id_ in record.entry.surveys]
        if listed and len(listed) < len(records):
            title = _("The {number} models of {survey}", number=len(listed), survey=survey.name)
            options.append(
                (
                    _("{name} ({note})", name=survey.name, note=len(listed)),
                    _families_table(arguments.context, f"families-{id_}", title, listed),
                )
            )
    title = ngettext("All {n} family of this catalogue", "All {n} families of this catalogue", len(records))
    options.append(
        (
            _("All ({number})", number=len(records)),
            _families_table(arguments.context, "families-all", title, records),
        )
    )
    return Choice(label=_("Which models"), options=tuple(options)) if len(options) > 1 else options[0][1]


def over_time(arguments: Arguments) -> Piece:
    """Timeline of all dated model families; readers may choose one of the makers with most of them instead.

    Replaces the placeholder `[[timeline]]` of a hand-written page.
    """
    arguments.expect_none()
    catalog = arguments.catalog
    everything = chart_over_time(catalog)
    if everything is None:
        return Missing(text=_("No model has a date yet."), what=_("a model"))
    dated = [record.entry for record in catalog.models.values() if release_of(record)]
    families_of = Counter(maker for entry in dated for maker in entry.organisations)
    several = [maker for maker, families in families_of.items() if families >= _LEAST_FAMILIES]
    makers = sorted(several, key=lambda maker: (-families_of[maker], maker))[:_MOST_MAKERS]
    names = term_names(makers, catalog.entries.vocabulary.organisations)
    options = [(_("All makers ({number})", number=len(dated)), everything)]
    options += [
        (_("{name} ({note})", name=name, note=families_of[maker]), timeline(catalog, maker=maker))
        for maker, name in zip(makers, names, strict=True)
    ]
    return Choice(label=_("Whose models"), options=tuple(options)) if makers else everything


def chart_over_time(catalog: Catalog) -> Chart | None:
    """Timeline of all families by release date; None if no family has a date."""
    return timeline(catalog) if any(release_of(record) for record in catalog.models.values()) else None


def _families_table(context: Context, id_: str, title: str, records: Iterable[ModelRecord]) -> Table:
    architectures = context.catalog.entries.vocabulary.architectures
    groups: dict[str, list[ModelRecord]] = {}
    for record in sorted(
        records, key=lambda family: (formatting.day(family.entry.released) or "9999", family.id)
    ):
        groups.setdefault(record.entry.architecture or "", []).append(record)
    ordered = sorted(groups.items(), key=lambda group: (not group[0], -len(group[1]), group[0]))
    named = [
        (
            term_names([architecture], architectures)[0] if architecture else _("Architecture not recorded"),
            members,
        )
        for architecture, members in ordered
    ]
    return Table(
        id=id_,
        title=title,
        note=_(
            "Ranges run over the members of a family. Layers of an encoder-decoder are both stacks together. "
            "A dash: not recorded. To check: fields of the row that nobody has compared with their source "
            "yet."
        ),
        columns=_columns(),
        groups=tuple(
            RowGroup(
                title=_("{name} ({note})", name=name, note=len(members)),
                rows=tuple(_family_row(context, architecture) for architecture in members),
            )
            for name, members in named
        ),
    )


def _family_row(context: Context, record: ModelRecord) -> tuple[TableCell, ...]:
    entry = record.entry
    variants = [variant.entry for variant in record.variants]
    return (
        context.model(record.id),
        formatting.day(entry.released),
        context.organisations(entry.organisations),
        _first_and_last(
            [
                formatting.size(size)
                for size in sorted({variant.parameters for variant in variants if variant.parameters})
            ]
        ),
        _span(variant.layers for variant in variants),
        _span(variant.heads for variant in variants),
        _span(variant.hidden for variant in variants),
        _span(variant.context_tokens for variant in variants),
        formatting.access(public=entry.weights.public if entry.weights else None),
        _to_check(context, record),
    )


def _span(values: Iterable[int | None]) -> str:
    numbers = sorted({value for value in values if value})
    return _first_and_last([str(value) for value in numbers])


def _first_and_last(items: Sequence[str]) -> str:
    """The first and the last of `items`, joined by a dash; only one text if they are equal, "" for none."""
    return "–".join(dict.fromkeys((*items[:1], *items[-1:])))


_SHAPE = ("parameters", "layers", "heads", "hidden", "context_tokens")


def _to_check(context: Context, record: ModelRecord) -> TableCell:
    """Table cell with the number of a family's fields that nobody has checked, their names as its hint.

    Only fields that the table shows; "" if all are checked.
    """
    fields = [
        name
        for name in _SHAPE
        if any(
            getattr(variant.entry, name)
            and facts.is_unverified(record.entry, f"variants.{variant.entry.id}.{name}")
            for variant in record.variants
        )
    ]
    fields += [
        name
        for name in ("released", "organisations", "architecture")
        if facts.is_unverified(record.entry, name)
    ]
    if not fields:
        return ""
    which = formatting.listed(formatting.label(name).lower() for name in fields)
    return replace(
        context.model(record.id), text=ngettext("{n} field", "{n} fields", len(fields)), hint=which
    )
