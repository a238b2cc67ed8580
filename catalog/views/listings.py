"""Lists of what stands behind the numbers: measurers, organisations, licences, openness, what rows state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final, assert_never

from catalog.core.leaderboard import leaderboards
from catalog.core.measurers import statement_of
from catalog.views import addresses, formatting
from catalog.views.components import Fact, Link
from catalog.views.context import term_names
from catalog.views.page import Head, Page
from catalog.views.subject_page import ListingTable
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted, pgettext, titled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from catalog.core.records import BenchmarkRecord, MeasurerRecord, ModelRecord, Observation
    from catalog.entries.schema.terms import Licence
    from catalog.entries.schema.types import Day, ModelId
    from catalog.views.context import Context
    from catalog.views.pieces import TableCell

_SHOWN: Final = 8  # families in a row of organisations or licences; their own pages name all
_MOST_ROWS: Final = 1000  # of the list of openness
_NEARLY_SOLVED: Final = 0.9  # best score from which a benchmark tells few models apart


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingPage(Page):
    """A list: measurers.html, organisations.html, licences.html, openness.html or reporting.html."""

    template: ClassVar[str] = "listing.html.jinja"

    intro: str
    others: tuple[tuple[Link, bool], ...]  # all lists; true for this one
    table: ListingTable
    sections: tuple[ListingTable, ...] = ()


LISTINGS: Final[Mapping[str, str]] = {
    addresses.MEASURERS: noted("Measurers"),
    addresses.ORGANISATIONS: noted("Organisations"),
    addresses.LICENCES: noted("Licences"),
    addresses.OPENNESS: noted("Openness of models"),
    addresses.REPORTING: noted("What results state"),
}


def _openness(term: Licence) -> str:
    match term.openness:
        case "open":
            return pgettext("terms of a licence", "open")
        case "restricted":
            return pgettext("terms of a licence", "restricted")
        case "closed":
            return pgettext("terms of a licence", "closed")
    assert_never(term.openness)


def links(context: Context, *paths: str) -> tuple[Link, ...]:
    """Links to the lists at `paths`, without those that the site does not have."""
    return context.linked(*(Link(_(LISTINGS[path]), path) for path in paths))


def pages(context: Context) -> Iterator[ListingPage]:
    """All lists that the site has."""
    models = context.catalog.models
    made: dict[str, Callable[[], ListingPage]] = {
        addresses.MEASURERS: lambda: _measurers_page(context),
        addresses.ORGANISATIONS: lambda: _organisations_page(context, models),
        addresses.LICENCES: lambda: _licences_page(context, models),
        addresses.OPENNESS: lambda: _openness_page(context, models),
        addresses.REPORTING: lambda: _reporting_page(context),
    }
    return (make() for path, make in made.items() if context.has_page(path))


def _page(
    context: Context,
    path: str,
    section: str,
    intro: str,
    table: ListingTable,
    sections: Sequence[ListingTable] = (),
) -> ListingPage:
    title = _(LISTINGS[path])
    lists = links(context, *LISTINGS)
    return ListingPage(
        head=Head(path=path, section=section, title=title, description=intro),
        intro=intro,
        others=tuple((link, link.path == path) for link in lists) if len(lists) > 1 else (),
        table=table.without_empty_columns,
        sections=tuple(section.without_empty_columns for section in sections),
    )


# --- Measurers -----------------------------------------------------------------------------------


def _measurers_page(context: Context) -> ListingPage:
    records = context.catalog.measurers.values()
    places = context.catalog.measurer_places
    table = ListingTable(
        id="all",
        title=_("Measurers of first-hand values"),
        note=_(
            "The distance is the median of a measurer's values less the mean of others' values for the same "
            "result on the same version, in percentage points: a positive one means higher values."
        )
        if any(record.shared for record in records)
        else "",
        columns=(
            titled("Measured by"),
            titled("Values"),
            titled("Models"),
            titled("Benchmarks"),
            titled("Relation"),
            titled("Distance"),
            titled("Shared results"),
        ),
        rows=tuple(_measurer_row(context, record) for record in records),
        anchors=tuple(
            f"m-{place.id}" if place.values == "few" else ""
            for place in (places[record.name] for record in records)
        ),
    )
    sections = [
        _measurer_section(context, record, f"m-{place.id}")
        for record in records
        for place in [places[record.name]]
        if place.values == "some"
    ]
    intro = ngettext(
        "Who measured: {n} measurer of first-hand values, and how far apart they are.",
        "Who measured: {n} measurers of first-hand values, and how far apart they are.",
        len(records),
    )
    return _page(context, addresses.MEASURERS, "sources", intro, table, sections)


def _measured_by_organisation(context: Context) -> dict[str, tuple[TableCell, str]]:
    """{id of an organisation: (link to what it measured, its distance to others)}, by its names."""
    by_name = {record.name.casefold(): record for record in context.catalog.measurers.values()}
    measured: dict[str, tuple[TableCell, str]] = {}
    for id_, term in context.catalog.entries.vocabulary.organisations.items():
        names = (name.casefold() for name in (term.name, *term.aliases))
        record = next((by_name[name] for name in names if name in by_name), None)
        if record is not None:
            count = formatting.count(len(record.observations))
            distance = record.distance
            measured[id_] = (
                context.measurer(record.name, count) or count,
                "" if distance is None else formatting.signed(distance * 100, 1),
            )
    return measured


def _measurer_row(context: Context, record: MeasurerRecord) -> tuple[TableCell, ...]:
    words = (formatting.relationship(one, with_method=False) for one in record.relationships)
    distance = record.distance
    shown = formatting.measurer(record.name)
    is_row = context.catalog.measurer_places[record.name].values == "few"
    return (
        shown if is_row else context.measurer(record.name) or shown,
        formatting.count(len(record.observations)),
        formatting.count(len({cell.key.variant for cell, _one in record.observations})),
        formatting.count(len(record.benchmarks)),
        formatting.listed(words),
        "" if distance is None else formatting.signed(distance * 100, 1),
        formatting.count(len(record.shared)) if record.shared else "",
    )


def _measurer_section(context: Context, record: MeasurerRecord, anchor: str) -> ListingTable:
    rows: list[tuple[TableCell, ...]] = []
    for id_, count in record.benchmarks.items():
        observed = [one for cell, one in record.observations if cell.key.benchmark == id_]
        sources = dict.fromkeys(one.results_id for one in observed)
        rows.append(
            (
                context.benchmark(id_),
                formatting.count(count),
                *shares(observed),
                tuple(context.source(source) for source in sources),
            )
        )
    return ListingTable(
        id=anchor,
        title=formatting.measurer(record.name),
        note="",
        columns=(titled("Benchmark"), titled("Values"), *map(titled, _SHARES), titled("Read in")),
        rows=tuple(rows),
    )


# --- Organisations and licences --------------------------------------------------------------------


def _organisations_page(context: Context, models: Mapping[ModelId, ModelRecord]) -> ListingPage:
    terms = context.catalog.organisations.values()
    measured = _measured_by_organisation(context)
    ordered = sorted(terms, key=lambda term: (-len(term.models), term.id))
    rows = [
        (
            _single(context.organisation_names([term.id]))
            if term.has_page
            else formatting.listed(term_names([term.id], context.catalog.entries.vocabulary.organisations)),
            formatting.count(len(term.models)) if term.models else "",
            _newest(records),
            _open(records),
            formatting.count(sum(len(variant.cells) for one in records for variant in one.variants))
            if records
            else "",
            *measured.get(term.id, ("", "")),
            families(
                records,
                _SHOWN,
                addresses.organisation(term.id, has_page=True)
                if term.has_page
                else addresses.filtered_models("organisation", term.id),
            ),
            (*map(context.benchmark, term.benchmarks), *map(context.method, term.methods)),
        )
        for term in ordered
        for records in [[models[id_] for id_ in term.models]]
    ]
    table = ListingTable(
        id="all",
        title=_("Organisations by number of model families"),
        note=formatting.paragraph(
            (
                _("Organisations with two or more model families have pages."),
                _("Results are those of its models."),
                _("Values measured are first-hand values that the organisation measured itself.")
                if measured
                else "",
                _(
                    "The distance is the median distance of the values measured to others' values for the "
                    "same result, in percentage points."
                )
                if any(distance for _link, distance in measured.values())
                else "",
            )
        ),
        columns=(
            titled("Organisation"),
            titled("Families"),
            titled("Newest"),
            titled("Open weights"),
            titled("Results"),
            titled("Values measured"),
            titled("Distance"),
            titled("Models, the newest first"),
            titled("Benchmarks and methods"),
        ),
        rows=tuple(rows),
        anchors=tuple("" if term.has_page else f"o-{term.id}" for term in ordered),
    )
    intro = ngettext(
        "{n} organisation with the models, benchmarks and methods that they published.",
        "{n} organisations with the models, benchmarks and methods that they published.",
        len(rows),
    )
    return _page(context, addresses.ORGANISATIONS, "models", intro, table)


def _licences_page(context: Context, models: Mapping[ModelId, ModelRecord]) -> ListingPage:
    words = context.catalog.entries.vocabulary.licences
    licences = sorted(context.catalog.licences.values(), key=lambda term: (-len(term.models), term.id))
    without = [
        record for record in models.values() if not (record.entry.weights and record.entry.weights.licence)
    ]
    rows: list[tuple[TableCell, ...]] = [
        (
            _single(context.licence_names([term.id]))
            if term.has_page
            else formatting.listed(term_names([term.id], words)),
            _openness(words[term.id]) if term.id in words else "",
            formatting.count(len(term.models)) if term.models else "",
            _newest(records),
            families(
                records,
                _SHOWN,
                addresses.licence(term.id, has_page=True)
                if term.has_page
                else addresses.filtered_models("licence-terms", term.id),
            ),
            (*map(context.benchmark, term.benchmarks), *map(context.method, term.methods)),
        )
        for term in licences
        for records in [[models[id_] for id_ in term.models]]
    ]
    anchors = ["" if term.has_page else f"l-{term.id}" for term in licences]
    if without:
        count = formatting.count(len(without))
        rows.append(
            (_("not stated"), "", count, _newest(without), families(without, _SHOWN, addresses.MODELS), ())
        )
        anchors.append("")
    table = ListingTable(
        id="all",
        title=_("Licences by number of model families"),
        note=formatting.paragraph(
            (
                _("Licences of the weights of two or more model families have pages."),
                _(
                    "“Not stated”: the entry does not name a licence; the model may have one. Terms: open "
                    "means OSI or CC without limits of use, restricted has limits of use, closed is not for "
                    "the public."
                ),
            )
        ),
        columns=(
            titled("Licence"),
            titled("Terms"),
            titled("Families"),
            titled("Newest"),
            titled("Models, the newest first"),
            titled("Benchmarks and methods"),
        ),
        rows=tuple(rows),
        anchors=tuple(anchors),
    )
    intro = ngettext(
        "{n} licence of weights, data and code, with what has it.",
        "{n} licences of weights, data and code, with what has them.",
        len(licences),
    )
    return _page(context, addresses.LICENCES, "models", intro, table)


def newest_first(records: Iterable[ModelRecord]) -> list[ModelRecord]:
    """Families by their dates of release, the newest first."""

    def order(record: ModelRecord) -> tuple[int, str]:
        day = released(record)
        return (-day.earliest.toordinal() if day else 0, record.id)

    return sorted(records, key=order)


def released(record: ModelRecord) -> Day | None:
    """Release date of the family; of its newest variant with a date if the family has none; else None."""
    dates = [variant.entry.released for variant in record.variants if variant.entry.released]
    return record.entry.released or max(dates, key=lambda day: (day.earliest, day.latest), default=None)


def _newest(records: Iterable[ModelRecord]) -> str:
    return formatting.day(next((released(one) for one in newest_first(records)), None))


def families(records: Sequence[ModelRecord], most: int, address: str) -> tuple[Link, ...]:
    """Links to the `most` newest families; if there are more, also one to all of them at `address`."""
    shown = newest_first(records)[:most]
    links = tuple(Link(record.entry.name, addresses.model(record.id)) for record in shown)
    more = len(records) - len(links)
    return (*links, Link(ngettext("{n} more", "{n} more", more), address)) if more else links


def _single(names: str | tuple[Link, ...]) -> str | Link:
    """The name, or the one link of `names`."""
    return names if isinstance(names, str) else names[0]


def _open(records: Sequence[ModelRecord]) -> str:
    if not records:
        return ""
    public = sum(bool(one.entry.weights and one.entry.weights.public) for one in records)
    return _("{part} of {all}", part=public, all=len(records))


# --- Openness --------------------------------------------------------------------------------------


def _openness_page(context: Context, models: Mapping[ModelId, ModelRecord]) -> ListingPage:
    rows: list[tuple[TableCell, ...]] = []
    for record in newest_first(models.values())[:_MOST_ROWS]:
        weights = record.entry.weights
        licence = weights.licence if weights else None
        public, *stated = _openness_facts(record)
        rows.append(
            (
                Link(record.entry.name, addresses.model(record.id)),
                formatting.day(released(record)),
                _yes(public),
                context.licence_names([licence]) if licence else _("not stated"),
                *map(_yes, stated),
                _("{part} of {all}", part=_met(record), all=_CRITERIA),
            )
        )
    table = ListingTable(
        id="all",
        title=_("What is open, as the entries state it"),
        note=formatting.paragraph(
            (
                _(
                    "“Not stated” is not “no”: nobody has entered it. Training data counts as described "
                    "where the entry names its sources or its size; that does not mean that the data can be "
                    "downloaded. A licence counts where the weights are public."
                ),
                ngettext(
                    "The list has the {shown} newest of {n} family.",
                    "The list has the {shown} newest of {n} families.",
                    len(models),
                    shown=formatting.count(len(rows)),
                )
                if len(rows) < len(models)
                else "",
            )
        ),
        columns=(
            titled("Model"),
            titled("Released"),
            titled("Weights public"),
            titled("Licence of the weights"),
            titled("Source code"),
            titled("Training data described"),
            titled("Paper"),
            titled("Stated as open"),
        ),
        rows=tuple(rows),
    )
    intro = _("A checklist for each model family: weights, licence, source code, training data, paper.")
    return _page(context, addresses.OPENNESS, "models", intro, table)


_CRITERIA: Final = 5  # weights, licence, code, data, paper


def _openness_facts(record: ModelRecord) -> tuple[bool | None, ...]:
    """(public weights, source code, described training data, paper): None for what no entry states."""
    entry = record.entry
    data = entry.training_data
    return (
        entry.weights.public if entry.weights else None,
        True if entry.repository else None,
        True if data and (data.sources or data.sizes) else None,
        True if entry.paper else None,
    )


def _met(record: ModelRecord) -> int:
    """Number of criteria of openness that the entry states to be met; a licence counts for public weights."""
    facts = _openness_facts(record)
    weights = record.entry.weights
    return sum(map(bool, facts)) + bool(weights and weights.public and weights.licence)


def openness_fact(context: Context, record: ModelRecord) -> Fact:
    """The checklist of a family in one line, with a link to that of all families."""
    weights = record.entry.weights
    public, code, data, paper = _openness_facts(record)
    licence = weights.licence if weights else None
    named = term_names(filter(None, [licence]), context.catalog.entries.vocabulary.licences)
    criteria = (
        (_("Weights public"), _yes(public)),
        (_("Licence of the weights"), formatting.listed(named) or _("not stated")),
        (_("Source code"), _yes(code)),
        (_("Training data described"), _yes(data)),
        (_("Paper"), _yes(paper)),
    )
    return Fact(
        _("Stated as open"),
        formatting.clauses(
            (
                _("{part} of {all}", part=_met(record), all=_CRITERIA),
                *(_("{label}: {value}", label=label, value=value) for label, value in criteria),
            )
        ),
        links(context, addresses.OPENNESS),
    )


def reporting_facts(context: Context, record: BenchmarkRecord) -> Iterator[Fact]:
    """Facts on what the values of a benchmark state and how far it is solved; none without values."""
    observed = [one for cell in record.cells for one in cell.observations]
    if not observed:
        return
    settings, checkpoint, harness = shares(observed)
    yield Fact(
        _("What its values state"),
        _(
            "settings {settings}, checkpoint {checkpoint}, harness {harness} of the values",
            settings=settings,
            checkpoint=checkpoint,
            harness=harness,
        ),
        links(context, addresses.REPORTING),
    )
    best, first, words = _saturation(record)
    if best:
        yield Fact(
            _("Saturation"),
            formatting.clauses(
                filter(
                    None,
                    (_("best score {score}", score=best), words, _("{part} could be first", part=first)),
                )
            ),
        )


def _yes(value: bool | None) -> str:  # noqa: FBT001 - a fact that may be unknown
    return _("not stated") if value is None else formatting.yes_no(value)


# --- What results state ------------------------------------------------------------------------------

_SHARES: Final = (noted("State settings"), noted("State the checkpoint"), noted("State the harness"))


def shares(observed: Sequence[Observation]) -> tuple[str, ...]:
    """Shares of values that state settings, checkpoint and harness: "40 %"."""
    found = statement_of(observed)
    return tuple(
        _percent(part / found.values) for part in (found.settings, found.checkpoints, found.harnesses)
    )


def _percent(share: float) -> str:
    return _("{percent}\u00a0%", percent=f"{100 * share:.0f}")


def _reporting_page(context: Context) -> ListingPage:
    rows: list[tuple[TableCell, ...]] = []
    for id_, record in context.catalog.benchmarks.items():
        observed = [one for cell in record.cells for one in cell.observations]
        if observed:
            first_hand = sum(not one.quoted for one in observed)
            checked = sum(one.row.verified for one in observed)
            rows.append(
                (
                    context.benchmark(id_),
                    formatting.count(len(observed)),
                    _percent(first_hand / len(observed)),
                    *shares(observed),
                    _percent(checked / len(observed)),
                    *_saturation(record),
                )
            )
    table = ListingTable(
        id="all",
        title=_("Benchmarks by what their values state"),
        note=_(
            "Settings: a way of decoding, a temperature, a number of samples or examples, or the form of the "
            "prompt. The best score is that of the first leaderboard; “nearly solved” from 90 %. “Could be "
            "first” counts the models that are not told apart from the best."
        ),
        columns=(
            titled("Benchmark"),
            titled("Values"),
            titled("First-hand"),
            *map(titled, _SHARES),
            titled("Checked"),
            titled("Best score"),
            titled("Could be first"),
            titled("Saturation"),
        ),
        rows=tuple(rows),
    )
    intro = _(
        "For each benchmark: how many values state settings, checkpoint, harness; and how far it is solved."
    )
    return _page(context, addresses.REPORTING, "benchmarks", intro, table)


def _saturation(record: BenchmarkRecord) -> tuple[str, str, str]:
    """(best score, number of models that could be first, words) of the first leaderboard; "" if unknown."""
    boards = leaderboards(record)
    placed = boards[0].ranked() if boards else []
    if not placed:
        return "", "", ""
    headline = placed[0][0].edition.headline
    scale = headline.scale
    best = formatting.with_unit(formatting.value(headline.row.number, scale), scale)
    leaders = sum(rank.best == 1 for _entrant, rank in placed)
    first = _("{part} of {all}", part=leaders, all=len(placed))
    if scale.unit != "percent" or scale.lower_is_better:
        return best, first, ""
    words = (
        _("nearly solved")
        if headline.value >= _NEARLY_SOLVED
        else _("{percent}\u00a0% left", percent=f"{100 * (1 - headline.value):.0f}")
    )
    return best, first, words
