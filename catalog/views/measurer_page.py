"""The page of a measurer: its first-hand values, how they were made, and how far from others' they lie."""

from __future__ import annotations

from collections import Counter
from statistics import median
from typing import TYPE_CHECKING, Final

from catalog.core.leaderboard import leaderboards
from catalog.core.measurers import statement_of
from catalog.stats.comparisons import sign_test
from catalog.views import addresses, differences, formatting, listings, scores, structured_data
from catalog.views.components import Fact, Link
from catalog.views.page import Head
from catalog.views.subject_page import ListingTable, SubjectPage, contents, shown
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted, titled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from catalog.core.records import MeasurerPlace, MeasurerRecord, Observation, SharedResult
    from catalog.entries.schema.types import BenchmarkId, Day
    from catalog.views.context import Context
    from catalog.views.pieces import TableCell

_LEAST_PAIRS: Final = 6  # of which a sign test can say anything at 95 %
_SIGNIFICANT: Final = 0.05
_MOST_RESULTS: Final = 25
_NOTE: Final = noted(
    "Each shared result is the same model, metric and method, on the same version of the benchmark, "
    "measured by both. A difference is this measurer's value less the other's, in percentage "
    "points; several values of one measurer count as their mean. “Higher” and “lower” are told apart by a "
    "sign test at 95 %, which needs at least six results that differ. Results of one paper are not "
    "independent of each other, so that few of them show little."
)


def page(context: Context, record: MeasurerRecord, place: MeasurerPlace) -> SubjectPage:
    """The page of a measurer."""
    observed = [one for _cell, one in record.observations]
    name = formatting.measurer(record.name)
    title = _("Measured by {name}", name=name)
    tables = shown(
        (_benchmarks(context, record, place), _others(context, record), _shared_results(context, record))
    )
    lead = _lead(record, observed)
    return SubjectPage(
        head=Head(
            path=addresses.measurer(place.id, has_page=True),
            section="sources",
            title=title,
            description=_("{name}: {facts}", name=name, facts=lead),
            toc=contents(tables),
            json_ld=structured_data.of_measurer(context, record, place, title),
        ),
        lead=lead,
        facts=tuple(fact for fact in _facts(context, record, observed) if fact.text or fact.links),
        also=listings.links(context, addresses.MEASURERS),
        tables=tables,
    )


def _lead(record: MeasurerRecord, observed: Sequence[Observation]) -> str:
    values = ngettext("{n} first-hand value", "{n} first-hand values", len(observed))
    variants = {cell.key.variant for cell, _one in record.observations}
    models = ngettext("{n} model", "{n} models", len(variants))
    benchmarks = ngettext("{n} benchmark", "{n} benchmarks", len(record.benchmarks))
    published = _published(observed)
    if published:
        return _(
            "{values} of {models} on {benchmarks}, published {dates}.",
            values=values,
            models=models,
            benchmarks=benchmarks,
            dates=published,
        )
    return _("{values} of {models} on {benchmarks}.", values=values, models=models, benchmarks=benchmarks)


def _published(observed: Iterable[Observation]) -> str:
    """First and last date of values: "2023-05-02 to 2025-06-01"; "" if none has a date."""
    return _range(one.date for one in observed)


def _range(dates: Iterable[Day | None]) -> str:
    days = sorted((day.earliest, formatting.day(day)) for day in dates if day)
    if not days:
        return ""
    first, last = days[0][1], days[-1][1]
    return first if first == last else _("{low} to {high}", low=first, high=last)


def _facts(context: Context, record: MeasurerRecord, observed: Sequence[Observation]) -> Iterator[Fact]:
    relations = (formatting.relationship(one, with_method=False) for one in record.relationships)
    yield Fact(_("Relation to the models"), formatting.listed(relations))
    makers = [
        id_
        for id_, term in context.catalog.entries.vocabulary.organisations.items()
        if record.name.casefold() in {name.casefold() for name in (term.name, *term.aliases)}
    ]
    yield Fact.of(_("Organisation"), context.organisation_names(makers))
    if not _published(observed):
        yield Fact(_("Read on"), _range(one.file.source.retrieved for one in observed))
    yield Fact(_("Harness"), _harnesses(observed))
    stated = statement_of(observed)
    for label, count in (
        (_("State settings"), stated.settings),
        (_("State the checkpoint"), stated.checkpoints),
        (_("Checked against the source"), sum(one.row.verified for one in observed)),
    ):
        yield Fact(label, _part(count, len(observed)))
    standing = Counter(one.row.status for one in observed)
    yield Fact(
        _("No longer valid, or in doubt"),
        formatting.listed(
            _("{number} {status}", number=count, status=scores.status_words(status))
            for status, count in sorted(standing.items())
            if scores.status_words(status)
        ),
    )


def _part(count: int, of: int) -> str:
    percent = f"{100 * count / of:.0f}"
    return _(
        "{part} of {all} values ({percent} %)",
        part=formatting.count(count),
        all=formatting.count(of),
        percent=percent,
    )


def _harnesses(observed: Iterable[Observation]) -> str:
    """Programs that ran and judged the samples, with their numbers of versions and values."""
    versions: dict[str, Counter[str]] = {}
    for one in observed:
        version = differences.harness_version(one)
        name = (one.file.harness.name if one.file.harness else "") or version
        versions.setdefault(name, Counter())[version] += 1
    ordered = sorted(versions.items(), key=lambda item: (not item[0], -item[1].total(), item[0]))
    named = [(_harness_name(name, of_name), of_name.total()) for name, of_name in ordered]
    if len(named) == 1:
        return named[0][0]
    return formatting.listed(
        ngettext("{name} ({n} value)", "{name} ({n} values)", count, name=name) for name, count in named
    )


def _harness_name(name: str, versions: Counter[str]) -> str:
    """Name of a harness with its version, or with how many it has."""
    if not name:
        return _("not stated")
    if len(versions) == 1:
        return next(iter(versions))
    return _("{harness} in {n} versions", harness=name, n=formatting.count(len(versions)))


def _benchmarks(context: Context, record: MeasurerRecord, place: MeasurerPlace) -> ListingTable:
    rows: list[tuple[TableCell, ...]] = []
    for id_, count in record.benchmarks.items():
        of_benchmark = [(cell, one) for cell, one in record.observations if cell.key.benchmark == id_]
        observed = [one for _cell, one in of_benchmark]
        rows.append(
            (
                context.benchmark(id_),
                formatting.count(count),
                formatting.count(len({cell.key.variant for cell, _one in of_benchmark})),
                _published(observed),
                _harnesses(observed) if any(one.file.harness for one in observed) else "",
                *listings.shares(observed)[:2],
                _filtered_board(context, id_, record.name, place),
                tuple(context.source(source) for source in dict.fromkeys(one.results_id for one in observed)),
            )
        )
    return ListingTable(
        id="benchmarks",
        title=_("What it measured"),
        note=_("The leaderboard shows the rows whose headline value is from this measurer."),
        columns=(
            titled("Benchmark"),
            titled("Values"),
            titled("Models"),
            titled("Published"),
            titled("Harness"),
            titled("State settings"),
            titled("State the checkpoint"),
            titled("Leaderboard"),
            titled("Read in"),
        ),
        rows=tuple(rows),
    )


def _filtered_board(context: Context, id_: BenchmarkId, name: str, place: MeasurerPlace) -> Link | str:
    """Link to the first leaderboard with a headline value of the measurer, filtered to it; "" for none."""
    benchmark = context.catalog.benchmarks.get(id_)
    for number, board in enumerate(leaderboards(benchmark) if benchmark else (), 1):
        rows = sum(entrant.edition.headline.measurer == name for entrant in board.entrants)
        if rows:
            text = ngettext("{n} row", "{n} rows", rows)
            return Link(text, addresses.board_of_measurer(addresses.benchmark(id_), number, place.id))
    return ""


def _others(context: Context, record: MeasurerRecord) -> ListingTable:
    pairs = record.differences
    compared: list[tuple[TableCell, Sequence[float]]] = [
        (context.measurer(name) or formatting.measurer(name), values) for name, values in pairs.items()
    ]
    if len(pairs) > 1:
        everyone = [result.difference for result in record.shared]
        compared.insert(0, (_("all others, their mean"), everyone))
    return ListingTable(
        id="others",
        title=_("How far from others"),
        note=_(_NOTE),
        columns=(
            titled("Compared with"),
            titled("Shared results"),
            titled("Higher"),
            titled("Lower"),
            titled("Median difference"),
            titled("Smallest to largest"),
            titled("What it shows"),
        ),
        rows=tuple((name, *_difference_cells(values)) for name, values in compared),
    )


def _difference_cells(values: Sequence[float]) -> tuple[str, ...]:
    higher, lower = sum(value > 0 for value in values), sum(value < 0 for value in values)
    low, high = _points(min(values)), _points(max(values))
    return (
        formatting.count(len(values)),
        formatting.count(higher),
        formatting.count(lower),
        _points(median(values)),
        low if low == high else _("{low} to {high}", low=low, high=high),
        _direction(higher, lower),
    )


def _direction(higher: int, lower: int) -> str:
    if higher + lower < _LEAST_PAIRS:
        return _("too few to tell")
    if sign_test(higher, lower) >= _SIGNIFICANT:
        return _("no clear direction")
    return _("higher than others") if higher > lower else _("lower than others")


def _points(fraction: float) -> str:
    return formatting.signed(fraction * 100, 1)


def _shared_results(context: Context, record: MeasurerRecord) -> ListingTable:
    ordered = sorted(record.shared, key=lambda one: (-abs(one.difference), one.cell.key))
    rows = [_shared_row(context, result) for result in ordered[:_MOST_RESULTS]]
    more = len(ordered) - len(rows)
    return ListingTable(
        id="shared",
        title=_("Shared results, the largest differences first"),
        note=ngettext("{n} more differs less.", "{n} more differ less.", more) if more else "",
        columns=(
            titled("Model"),
            titled("Result"),
            titled("Own, %"),
            titled("Others, %"),
            titled("Difference, points"),
        ),
        rows=tuple(rows),
    )


def _shared_row(context: Context, result: SharedResult) -> tuple[TableCell, ...]:
    key, scale = result.cell.key, result.cell.scale
    words = (
        context.benchmark(key.benchmark).text,
        scores.what(context, key),
        context.system(key),
        key.configuration.label,
    )
    return (
        context.model(key.variant),
        Link(" · ".join(filter(None, words)), addresses.cell(key)),
        formatting.on_scale(result.own, scale),
        formatting.listed(
            _(
                "{value} by {measurer}",
                value=formatting.on_scale(value, scale),
                measurer=formatting.measurer(name),
            )
            for name, value in result.others.items()
        ),
        _points(result.difference),
    )
