"""The stories of values: what the card beside a number shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.views import addresses, contamination, formatting, scores
from catalog.views.page import DataFile
from catalog.views.score_card_data import Story, packed
from catalog.wording import gettext as _
from catalog.wording import ngettext

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from catalog.core.records import Cell, Edition, ModelRecord, Observation
    from catalog.core.standings import Standing
    from catalog.entries.schema.types import BenchmarkId, ModelId, VariantRef
    from catalog.views.context import Context
    from catalog.views.model_page import ModelPage
    from catalog.views.scores import Report, Result


def file(number: int, stories: Mapping[ModelId, Iterable[Story]]) -> DataFile | None:
    """Data file `number` with the stories (provenance cards) of some families; None if there are none."""
    told = {family: tuple(of_family) for family, of_family in sorted(stories.items())}
    if not any(told.values()):
        return None
    name = f"stories/{number}"
    return DataFile(path=addresses.data_file(name), name=name, value=packed(told.items()))


def of_page(
    context: Context,
    record: ModelRecord,
    page: ModelPage,
    standings_of: Callable[[BenchmarkId], Mapping[VariantRef, Standing]] = lambda _: {},
) -> Iterator[Story]:
    """Stories of all values of a family, made from the results on its page.

    `standings_of` gives the places of all variants on a benchmark.
    """
    results = {result.id: result for group in page.results for result in group.results}
    for variant in record.variants:
        for cell in variant.cells:
            standing = standings_of(cell.key.benchmark).get(variant.ref)
            yield from of_cell(context, cell, results[addresses.cell_anchor(cell.key)], standing)


def of_cell(
    context: Context,
    cell: Cell,
    result: Result | None = None,
    standing: Standing | None = None,
) -> Iterator[Story]:
    """Stories (provenance cards) of all values of a cell, one benchmark version after the other.

    `result` is the cell on its page, if that is made already. `standing` is the place of the cell's variant
    on the benchmark; only the value that has it shows it.
    """
    reports = {report.key: report for report in result.reports} if result else {}
    what = result.what if result else scores.what(context, cell.key)
    for edition in cell.editions:
        values = sorted(observation.value for observation in edition.observations)
        for observation in edition.observations:
            report = reports.get(observation.key) or scores.report(context, cell, edition, observation)
            ranked = standing and standing.entrant == (cell, edition) and observation is edition.headline
            place = _place(standing) if standing and ranked else ""
            seen = (
                result.seen
                if result and observation is cell.headline
                else contamination.sentence(contamination.of(context, cell, observation))
            )
            title = _title(context, cell, report, what)
            yield _story(cell, edition, observation, report, values, title=title, place=place, seen=seen)


def _place(standing: Standing) -> str:
    """Text with the places that the intervals allow, and the place by value where that is another."""
    rank = standing.rank
    places, ranked = formatting.place_range(rank.best, rank.worst), formatting.count(standing.ranked)
    if rank.best == rank.worst:
        return _("{places} of {ranked}", places=places, ranked=ranked)
    return _(
        "{places} of {ranked}; by value alone {place}", places=places, ranked=ranked, place=rank.position
    )


def _story(
    cell: Cell,
    edition: Edition,
    observation: Observation,
    report: Report,
    values: Sequence[float],
    *,
    title: str,
    place: str,
    seen: str,
) -> Story:
    """Story of a report of `edition`, whose sorted values are `values`."""
    reports = cell.report_count
    called = _("there called “{name}”", name=report.as_reported) if report.as_reported else ""
    printed = _("printed there as {number}", number=report.printed) if report.printed else ""
    read = (report.source.text, report.locator, report.date, called, printed)
    run = _("run with {harness}", harness=report.harness) if report.harness else ""
    return Story(
        id=scores.report_key(cell, observation) or addresses.cell_anchor(cell.key),
        title=title,
        value=report.text,
        interval=report.interval,
        place=place,
        basis=scores.basis(observation) or scores.no_interval(observation),
        measured=_measured(report),
        read=formatting.phrases(read),
        address=report.address.path if report.address else "",
        settings=formatting.phrases((report.settings, run)),
        cost=report.cost,
        standing=_standing(report, disagrees=edition.disagrees and observation is edition.headline),
        seen=seen,
        others=_others(edition, observation, values, reports),
        reports=reports,
    )


def _title(context: Context, cell: Cell, report: Report, what: str) -> str:
    key = cell.key
    method = context.method_name(key)
    parts = (
        _(
            "{model} on {benchmark}",
            model=context.model(key.variant).text,
            benchmark=context.benchmark(key.benchmark).text,
        ),
        key.configuration.label,
        report.edition,
        what,
        _("with {system}", system=method) if method else "",
        key.method_setup,
    )
    return formatting.phrases(parts)


def _measured(report: Report) -> str:
    name, relationship = report.measured_by, report.relationship
    if relationship:
        name = _("{name} ({note})", name=name, note=relationship)
    if report.first_hand:
        return _("{measurer}, first-hand", measurer=name)
    return _("{measurer}; the source quotes it", measurer=name)


def _standing(report: Report, *, disagrees: bool) -> str:
    status = report.status
    if status and report.status_reason:
        status = _("{status}: {reason}", status=status, reason=report.status_reason)
    sentences = (
        status,
        _checked(report),
        *(caveat.sentence for caveat in report.caveats),
        _("reports differ: another one lies outside the interval") if disagrees else "",
    )
    return formatting.paragraph(formatting.sentence(sentence) for sentence in sentences if sentence)


def _checked(report: Report) -> str:
    """Text on the check of a report against its source, and on others with its value; "" for neither."""
    same = formatting.listed(formatting.phrases((other.text, other.locator)) for other in report.confirmed_by)
    if not same:
        return _("not checked against its source yet") if report.unverified else ""
    if report.unverified:
        return _(
            "confirmed elsewhere: the same value is in {sources}; not checked against its own source yet",
            sources=same,
        )
    return _("confirmed elsewhere: the same value is in {sources}", sources=same)


def _others(edition: Edition, current: Observation, values: Sequence[float], reports: int) -> str:
    """Text on the other `reports` of a cell, of any version; "The only report." if there are none.

    Example: `5 other reports, up to 2.1 lower and 4.3 higher in points; settings that differ:
    temperature.`
    """
    beside = len(edition.observations) - 1
    elsewhere = reports - len(edition.observations)
    sentences = []
    if beside:
        sentences.append(_apart(current, values, beside))
    if elsewhere:
        sentences.append(
            ngettext(
                "{n} report on other versions of the benchmark",
                "{n} reports on other versions of the benchmark",
                elsewhere,
            )
        )
    if beside and edition.differing:
        names = formatting.listed(map(formatting.setting_name, edition.differing))
        sentences.append(_("settings that differ: {names}", names=names))
    return formatting.sentence(formatting.clauses(sentences)) if sentences else _("The only report.")


def _apart(observation: Observation, values: Sequence[float], others: int) -> str:
    """Text on how far the other values lie from that of `observation`; `values` has all of them, sorted.

    `others` is the number of other reports.
    """
    scale = observation.scale
    lowest = values[1] if observation.value == values[0] else values[0]
    highest = values[-2] if observation.value == values[-1] else values[-1]
    below, above = (round(scale.printed(value - observation.value), 2) for value in (lowest, highest))
    lower, higher = (formatting.number(distance) for distance in (-below, above))
    if below >= 0 and above <= 0:
        return ngettext("{n} other report of the same number", "{n} other reports of the same number", others)
    if above <= 0:
        distances = _("{distance} lower", distance=lower)
    elif below >= 0:
        distances = _("{distance} higher", distance=higher)
    else:
        distances = _("{lower} lower and {higher} higher", lower=lower, higher=higher)
    if scale.words.several:
        distances = _("{distances} in {unit}", distances=distances, unit=scale.words.several)
    return ngettext(
        "{n} other report, {distances}", "{n} other reports, up to {distances}", others, distances=distances
    )
