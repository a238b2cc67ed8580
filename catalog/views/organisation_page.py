"""The page of an organisation: its models by date, and their best places on leaderboards."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from catalog.views import addresses, formatting, listings, model_summary, models, structured_data
from catalog.views.components import Fact, Link
from catalog.views.page import Head
from catalog.views.subject_page import MOST_ROWS, ListingTable, SubjectPage, contents, shown, shown_of
from catalog.wording import gettext as _
from catalog.wording import ngettext, titled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from catalog.core.records import BenchmarkRecord, MethodRecord, ModelRecord, TermRecord, VariantRecord
    from catalog.core.standings import Standing
    from catalog.entries.schema.types import BenchmarkId, ModelId, VariantRef
    from catalog.views.context import Context
    from catalog.views.pieces import TableCell

_MOST_PLACES: Final = 12


def page(
    context: Context,
    record: TermRecord,
    records: Mapping[ModelId, ModelRecord],
    standings_of: Callable[[BenchmarkId], Mapping[VariantRef, Standing]],
) -> SubjectPage:
    """The page of an organisation; `records` has its models, `standings_of` the places on a benchmark."""
    term = context.catalog.entries.vocabulary.organisations.get(record.id)
    name = term.name if term else record.id
    made = [records[id_] for id_ in record.models]
    variants = list(chain.from_iterable(one.variants for one in made))
    placed = [one for one in model_summary.best_standings(variants, standings_of) if not one.is_wide]
    tables = shown(
        (
            _places(context, placed[:_MOST_PLACES]),
            _models(context, made, standings_of),
            _others(context, record),
        )
    )
    lead = _lead(made, len(variants))
    return SubjectPage(
        head=Head(
            path=addresses.organisation(record.id, has_page=True),
            section="models",
            title=name,
            description=_("{name}: {facts}", name=name, facts=lead),
            toc=contents(tables),
            json_ld=structured_data.of_organisation(context, record, name),
        ),
        lead=lead,
        facts=tuple(fact for fact in _facts(context, record, made) if fact.text or fact.links),
        also=(
            Link(
                _("Filter and compare its models"),
                addresses.filtered_models("organisation", record.id),
            ),
            *listings.links(context, addresses.ORGANISATIONS),
        ),
        tables=tables,
    )


def _lead(made: Sequence[ModelRecord], variants: int) -> str:
    """Sentence with the numbers of families and variants, and their dates."""
    families = ngettext("{n} model family", "{n} model families", len(made))
    counted = _(
        "{families} with {variants}",
        families=families,
        variants=ngettext("{n} variant", "{n} variants", variants),
    )
    days = [day for member in _by_date(made) if (day := models.released(*member))]
    if not days:
        return _("{text}.", text=counted)
    first, last = formatting.day(days[-1]), formatting.day(days[0])
    if first == last:
        return _("{families}, released {day}.", families=counted, day=first)
    return _("{families}, released from {first} to {last}.", families=counted, first=first, last=last)


def _facts(context: Context, record: TermRecord, made: Sequence[ModelRecord]) -> Iterator[Fact]:
    term = context.catalog.entries.vocabulary.organisations.get(record.id)
    if term:
        yield Fact(_("Other names"), formatting.listed(term.aliases))
    public = sum(bool(one.entry.weights and one.entry.weights.public) for one in made)
    yield Fact(_("Open weights"), _("{part} of {all}", part=public, all=len(made)))
    licences = {one.entry.weights.licence: None for one in made if one.entry.weights}
    yield Fact.of(_("Licences"), context.licence_names(filter(None, licences)))
    values = sum(len(variant.cells) for one in made for variant in one.variants)
    yield Fact(_("Results"), formatting.count(values))
    if term:
        measured = filter(None, map(context.measurer, (term.name, *term.aliases)))
        yield Fact(_("Measured itself"), links=tuple(measured))


def _places(context: Context, placed: Sequence[Standing]) -> ListingTable:
    places = ((one, model_summary.best_place(context, one)) for one in placed)
    return ListingTable(
        id="places",
        title=_("Best places"),
        note=_(
            "The best place on each benchmark, as the range that 95 % intervals allow, the best first. "
            "Ranges of more than half of the places are left out."
        ),
        columns=(titled("Leaderboard"), titled("Place"), titled("Model"), titled("Score")),
        rows=tuple((board.board, _place(one), board.variant, board.score) for one, board in places),
    )


def _models(
    context: Context,
    made: Sequence[ModelRecord],
    standings_of: Callable[[BenchmarkId], Mapping[VariantRef, Standing]],
) -> ListingTable:
    rows: list[tuple[TableCell, ...]] = []
    members = _by_date(made)
    for record, variant in members[:MOST_ROWS]:
        weights = record.entry.weights
        best: Sequence[Standing] = model_summary.best_standings((variant,), standings_of) if variant else ()
        place = next((one for one in best if not one.is_wide), None)
        rows.append(
            (
                context.model(variant.ref if variant else record.id),
                context.model(record.id),
                formatting.day(models.released(record, variant)),
                formatting.size(variant.entry.parameters) if variant else "",
                formatting.access(public=weights.public if weights else None),
                context.licence_names(filter(None, [weights.licence])) if weights else "",
                _place_link(context, place) if place else "",
            )
        )
    return ListingTable(
        id="models",
        title=_("Models, the newest first"),
        note=shown_of(len(rows), len(members)),
        columns=(
            titled("Model"),
            titled("Family"),
            titled("Released"),
            titled("Size"),
            titled("Weights"),
            titled("Licence"),
            titled("Best place"),
        ),
        rows=tuple(rows),
    )


def _by_date(made: Sequence[ModelRecord]) -> list[tuple[ModelRecord, VariantRecord | None]]:
    """Variants, and families without variants, the newest first; of one day, the larger first."""

    def order(member: tuple[ModelRecord, VariantRecord | None]) -> tuple[int, int, str]:
        record, variant = member
        day = models.released(record, variant)
        size = variant.entry.parameters if variant else None
        return (-day.earliest.toordinal() if day else 0, -(size or 0), variant.ref if variant else record.id)

    members: list[tuple[ModelRecord, VariantRecord | None]] = []
    for record in made:
        members += [(record, variant) for variant in record.variants] or [(record, None)]
    return sorted(members, key=order)


def _place(standing: Standing) -> str:
    return _(
        "{range} of {number}",
        range=formatting.place_range(standing.rank.best, standing.rank.worst),
        number=formatting.count(standing.ranked),
    )


def _place_link(context: Context, standing: Standing) -> Link:
    place = model_summary.best_place(context, standing)
    board = place.board
    return Link(f"{board.text} {place.place}", board.path, hint=_place(standing))


def _others(context: Context, record: TermRecord) -> ListingTable:
    """Table of benchmarks and methods of the organisation."""
    catalog = context.catalog
    rows = [
        *(
            _other(context.benchmark(id_), _("benchmark"), catalog.benchmarks[id_])
            for id_ in record.benchmarks
        ),
        *(_other(context.method(id_), _("method"), catalog.methods[id_]) for id_ in record.methods),
    ]
    return ListingTable(
        id="others",
        title=_("Benchmarks and methods"),
        note="",
        columns=(titled("Name"), titled("Kind"), titled("Released"), titled("Results"), titled("Summary")),
        rows=tuple(rows),
    )


def _other(link: Link, kind: str, record: BenchmarkRecord | MethodRecord) -> tuple[TableCell, ...]:
    entry = record.entry
    results = formatting.count(len(record.cells)) if record.cells else ""
    return link, kind, formatting.day(entry.released), results, entry.summary or ""
