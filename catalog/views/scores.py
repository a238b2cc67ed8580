"""Headline numbers of cells, and every report behind them."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from catalog.core import caveats, tags
from catalog.core.configurations import NOT_STATED, configuration
from catalog.core.leaderboard import in_best_configuration
from catalog.entries.frozen import dataclass
from catalog.entries.schema.types import VariantRef
from catalog.views import addresses, contamination, costs, differences, facts, formatting
from catalog.views.components import Link
from catalog.wording import entry_text, ngettext, noted, titled
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from catalog.core.records import Cell, CellKey, Edition, Observation
    from catalog.core.units import MetricScale
    from catalog.entries.schema.results import Status
    from catalog.views.components import ListedSource
    from catalog.views.context import Context


@dataclass(frozen=True, slots=True)
class CaveatMark:
    """A reason to read a score with care."""

    id: str  # of `core.caveats`
    label: str  # "dated before release"
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One value with all texts that a page shows beside it: interval, measurer, warnings ..."""

    value: str  # as printed, without its unit: "32.9", "1204"
    unit: str  # symbol of the unit beside a value that is no percentage: "rating"; "" for percent
    text: str  # with its unit, for sentences: "32.9 %", "1204 rating points"
    symbol: str  # of the unit, for headings of columns: "%", "rating"
    interval: str  # "26.2–40.4", or "" where the number of problems is not known
    low: str  # ends of the interval in percent with one decimal, for the bar; "" without interval
    high: str
    basis: str  # how the interval was made, in one sentence
    edition: str  # name of the benchmark's version where one is stated, else ""
    configuration: str  # how the model was run, "effort high"; "" where not stated
    measured_by: str  # who, or `unknown_measurer`
    measurer: Link | None  # to what that measurer measured; None where it is not known
    first_hand: bool
    unverified: bool
    confirmed: bool  # another source states the same value
    disagrees: bool  # other reports of the same thing lie outside the interval
    report_range: str  # smallest and largest report where they disagree, "67.0–84.1"; else ""
    values: int  # how many reports there are, this one included
    status: str  # "" where the value stands, else disputed, superseded, withdrawn
    status_reason: str
    status_link: Link | None  # to where that is argued
    caveats: tuple[CaveatMark, ...]  # what a reader must know before trusting it
    story: Link  # to the place that shows all reports
    report: str  # key of the report shown; "" where it is the headline of its cell


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One reported value with its provenance: settings, measurer, source and warnings."""

    key: str  # part of its anchor: "r-" + key
    value: str  # without its unit, with at most the decimals that leaderboards show
    printed: str  # the value with all digits that its source prints; "" if `value` has them
    unit: str  # symbol of the unit beside a value that is no percentage; "" for percent
    text: str  # with its unit
    interval: str
    headline: bool
    edition: str
    settings: str  # "greedy, 0-shot, completion"; "not stated" where nothing is known
    harness: str  # the program that ran and judged the samples, or ""
    difference: str  # how far from the headline and why: "1.2 points below the headline: unexplained"; or ""
    measured_by: str
    measurer: Link | None  # as in `Score`
    relationship: str  # "developer", "benchmark's authors" ..., or ""
    first_hand: bool
    caveats: tuple[CaveatMark, ...]  # what a reader must know before trusting it
    cost: str  # what each problem cost, in sentences; "" if that is not known
    unverified: bool
    confirmed_by: tuple[ListedSource, ...]  # other sources that state the same value
    status: str  # "" where it stands
    status_reason: str
    status_link: Link | None
    source: Link  # what was read, on the sources page
    address: Link | None  # the thing itself
    locator: str
    date: str
    as_reported: str  # the name that the source prints, where it is another
    note: str
    repeated_by: tuple[Link, ...]  # sources that quote this number


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A cell with its headline value and all reports, by benchmark version."""

    id: str  # anchor
    other_id: str  # the anchor without the configuration, where it leads to this cell; else ""
    former_ids: tuple[str, ...]  # anchors that the cell had under former ids of the variant
    configuration: str  # how the variant was run: "effort high"; "" where not stated
    subject: Link  # the variant (on a model's page) or the model (elsewhere)
    what: str  # "pass@1 · Java · complete" without the benchmark's name
    method: Link | None
    method_version: str
    method_setup: str
    score: Score
    spread: str  # "28.8–35.3 over 7 reports", or "" for a single value
    differing: str  # settings that differ between first-hand reports, or ""
    seen: str  # whether the model may have been trained on the problems, in one sentence
    reports: tuple[Report, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultGroup:
    """The results on one benchmark."""

    id: str
    title: str
    link: Link
    heading: str  # of the column of scores: "Score, %"
    results: tuple[Result, ...]


NOT_MADE: Final[Mapping[CellKey, Score]] = MappingProxyType({})
"""Headline values that other parts of a page made already, where there are none."""


def score(
    context: Context,
    cell: Cell,
    edition: Edition | None = None,
    made: Mapping[CellKey, Score] = NOT_MADE,
) -> Score:
    """Headline value of a cell on one benchmark version, with texts for a page.

    Without `edition`, the version of the cell's own headline, which may be in `made` (see `headlines`).
    """
    if edition is None or edition is cell.edition:
        known = made.get(cell.key)
        if known is not None:
            return known
    edition = edition or cell.edition
    return _score(context, cell, edition, edition.headline)


def headlines(context: Context, cells: Iterable[Cell]) -> dict[CellKey, Score]:
    """{key of a cell: its headline value}, for a page several parts of which show the same cells."""
    return {cell.key: score(context, cell) for cell in cells}


def of_observation(context: Context, cell: Cell, observation: Observation) -> Score:
    """The value of `observation`, any report of `cell`, with texts for a page."""
    edition = next(candidate for candidate in cell.editions if candidate.version == observation.row.version)
    return _score(context, cell, edition, observation)


def _score(context: Context, cell: Cell, edition: Edition, observation: Observation) -> Score:
    value = formatting.value(observation.row.number, observation.scale)
    interval = ends(observation)
    low, __, high = interval.partition("–")
    return Score(
        value=value,
        unit=unit(observation.scale),
        text=formatting.with_unit(value, observation.scale),
        symbol=observation.scale.words.symbol,
        interval=interval,
        low=low,
        high=high,
        basis=basis(observation),
        edition=edition_name(context, cell.key, edition.version),
        configuration=cell.key.configuration.label,
        measured_by=(name := measurer_name(observation)),
        measurer=context.measurer(observation.measurer, name),
        first_hand=not observation.quoted,
        unverified=not observation.row.verified,
        confirmed=bool(observation.confirmed_by),
        disagrees=edition.disagrees,
        report_range=_range(edition) if edition.disagrees else "",
        values=len(edition.observations),
        status=status_words(observation.row.status),
        status_reason=entry_text(observation.row.status_reason or ""),
        status_link=_argued(observation),
        caveats=_caveats(context, cell, observation),
        story=context.story(cell.key),
        report=report_key(cell, observation),
    )


def unit(scale: MetricScale) -> str:
    """Symbol of the unit to show beside a value, such as "rating"; "" for percent (see the heading)."""
    return "" if scale.unit == "percent" else scale.words.symbol


def unknown_measurer() -> str:
    """Words for the measurer of a value whose source names none."""
    return _("source does not say who")


def measurer_name(observation: Observation, unknown: str | None = None) -> str:
    """Name of the measurer for tables, marked if they are authors of a rival model or method.

    `unknown` stands for a measurer that the source does not name; by default the words for that.
    """
    if observation.measurer:
        name = formatting.measurer(observation.measurer)
    else:
        name = unknown_measurer() if unknown is None else unknown
    return _("{name} (authors of a rival)", name=name) if observation.relationship == "rival" else name


_STATUS_WORDS: Final[Mapping[Status, str]] = {
    "disputed": noted("disputed"),
    "superseded": noted("superseded"),
    "withdrawn": noted("withdrawn"),
}


def status_words(status: Status) -> str:
    """Word for the status of a value that does not stand: `disputed`; "" for one that does."""
    return _(_STATUS_WORDS[status]) if status in _STATUS_WORDS else ""


def report_key(cell: Cell, observation: Observation) -> str:
    """Key that identifies a report within its cell; "" for the cell's headline."""
    return "" if observation is cell.headline else observation.key


def basis(observation: Observation) -> str:
    """Text on how the interval of `observation` was computed; "" without an interval."""
    if observation.interval is None:
        return ""
    problems = observation.problems or 0
    if observation.by_problem:
        return ngettext(
            "95 % score interval from how each of {n} problem went, clustered by problem",
            "95 % score interval from how each of {n} problems went, clustered by problem",
            problems,
        )
    if observation.problems_assumed:
        return ngettext(
            "95 % Wilson interval from {n} problem, the smallest edition, since the source names none",
            "95 % Wilson interval from {n} problems, the smallest edition, since the source names none",
            problems,
        )
    return ngettext(
        "95 % Wilson interval from {n} problem", "95 % Wilson interval from {n} problems", problems
    )


def no_interval(observation: Observation) -> str:
    """Reason why `observation` has no interval; "" if it has one."""
    if observation.interval is not None:
        return ""
    if not observation.scale.share_of_problems:
        return _("No interval: this metric is not a share of problems")
    return _("No interval: how many problems were scored is not known")


def edition_name(context: Context, key: CellKey, version: str | None) -> str:
    """Name of a benchmark's version; "" if `version` is None."""
    if version is None:
        return ""
    record = context.catalog.benchmarks.get(key.benchmark)
    names = {part.id: part.name for part in record.entry.versions} if record else {}
    return names.get(version, version)


def split_name(context: Context, key: CellKey) -> str:
    """Name of the split that a cell is about; "" if it is about the whole benchmark."""
    record = context.catalog.benchmarks.get(key.benchmark)
    names = {part.id: part.name for part in record.entry.splits} if record else {}
    return names.get(key.split, key.split)


def metric_name(context: Context, metric: str) -> str:
    """Name of a metric: `Execution accuracy`, `pass@1`."""
    term = context.catalog.entries.vocabulary.metrics.get(metric)  # those with a k are their own names
    return term.name if term else metric


def what(context: Context, key: CellKey) -> str:
    """Text with metric, split, language and token budget of a cell: `pass@1 · complete · Java`."""
    record = context.catalog.benchmarks.get(key.benchmark)
    several = record is None or len(record.entry.programming_languages) != 1
    languages = context.catalog.entries.vocabulary.programming_languages
    language = languages[key.language].name if key.language in languages else key.language
    budget = ngettext("{n} token", "{n} tokens", key.budget) if key.budget else ""
    parts = (
        metric_name(context, key.metric),
        split_name(context, key),
        language if several else "",
        budget,
    )
    return " · ".join(part for part in parts if part)


def groups(
    context: Context,
    cells: Iterable[Cell],
    *,
    said: Collection[str] = (),
    made: Mapping[CellKey, Score] = NOT_MADE,
) -> tuple[ResultGroup, ...]:
    """Results grouped by benchmark; benchmarks with the most cells first.

    `made` are headline values that the page has already, as of `headlines`.

    `said` are ids of caveats that the page states elsewhere: only single reports are marked with them,
    not the rows.
    """
    by_benchmark = groupby(sorted(cells, key=lambda cell: cell.key), key=lambda cell: cell.key.benchmark)
    result_groups = []
    for benchmark_id, cells_of_benchmark in by_benchmark:
        link = context.benchmark(benchmark_id)
        ordered = sorted(cells_of_benchmark, key=_order)
        unstated = {cell.key for cell in ordered}  # with an anchor of their own
        general = {cell.key for cell in in_best_configuration(ordered) if cell.key.any_run not in unstated}
        results = tuple(
            _without(result(context, cell, general=cell.key in general, headline=made.get(cell.key)), said)
            for cell in ordered
        )
        result_groups.append(
            ResultGroup(
                id=group_id(benchmark_id),
                title=link.text,
                link=link,
                heading=formatting.unit_heading(titled("Score"), (result.score.symbol for result in results)),
                results=results,
            )
        )
    return tuple(sorted(result_groups, key=lambda group: (-len(group.results), group.title)))


def group_id(benchmark_id: str) -> str:
    """Anchor of the results on a benchmark, on the page of a model or method."""
    return f"on-{benchmark_id}"


def _without(result: Result, said: Collection[str]) -> Result:
    """`result` whose headline has no marks for the caveats `said`."""
    caveats = result.score.caveats
    kept = tuple(caveat for caveat in caveats if caveat.id not in said)
    return result if len(kept) == len(caveats) else replace(result, score=replace(result.score, caveats=kept))


def _order(cell: Cell) -> tuple[object, ...]:
    key = cell.key
    name, __, k = key.metric.partition("@")
    return (
        key.method,
        key.method_version,
        key.method_setup,
        key.split,
        key.language,
        name,
        int(k) if k.isdecimal() else 0,
        cell.scale.sort_key(cell.headline.value),
        key,
    )


def result(context: Context, cell: Cell, *, general: bool = False, headline: Score | None = None) -> Result:
    """A cell with all its reports.

    With `general`, its row also has the anchor without the configuration. `headline` is its headline value,
    if that is made already.
    """
    key = cell.key
    edition = cell.edition
    several = len(edition.observations) > 1
    headline, reports = headline or score(context, cell), cell.report_count
    return Result(
        id=addresses.cell_anchor(key),
        other_id=addresses.cell_anchor(key.any_run) if general else "",
        former_ids=_former_anchors(context, key),
        configuration=key.configuration.label,
        subject=context.model(key.variant),
        what=what(context, key),
        method=context.method(key.method) if key.method else None,  # type: ignore[arg-type]
        method_version=key.method_version,
        method_setup=entry_text(key.method_setup),
        score=headline if headline.values == reports else replace(headline, values=reports),
        spread=spread(edition),
        differing=formatting.listed(map(formatting.setting_name, edition.differing)) if several else "",
        seen=contamination.sentence(contamination.of(context, cell, cell.headline)),
        reports=tuple(
            report(context, cell, edition_, measurement.stated, measurement.quotations)
            for edition_ in cell.editions
            for measurement in edition_.measurements
        ),
    )


def _former_anchors(context: Context, key: CellKey) -> tuple[str, ...]:
    """Old anchors of a cell whose configuration was once a variant with its own id; () if it was not."""
    family = tags.family(key.variant)
    record = context.catalog.models.get(family)
    variant = record.variants.find(key.variant) if record else None
    return tuple(
        addresses.cell_anchor(
            replace(key, variant=VariantRef(f"{family}/{former.id}"), configuration=NOT_STATED)
        )
        for former in (variant.entry.former_ids if variant else ())
        if configuration(former) == key.configuration
    )


def spread(edition: Edition) -> str:
    """Text on the reports on one benchmark version: `67.0–84.1 in 5 reports`; "" for a single report."""
    reports = len(edition.observations)
    if reports == 1:
        return ""
    if len(edition.measurements) == 1:
        return ngettext("{n} report of one number", "{n} reports of one number", reports)
    return ngettext("{range} in {n} report", "{range} in {n} reports", reports, range=_range(edition))


def _range(edition: Edition) -> str:
    """The smallest and the largest valid value, in the unit of the metric: `67.0–84.1`."""
    scale = edition.headline.scale
    return f"{formatting.on_scale(edition.low, scale)}–{formatting.on_scale(edition.high, scale)}"


_NOT_IN_REPORTS: Final = ("token_budget", "cost_usd")
"""Settings that reports show elsewhere: in what is measured, and in sentences on the cost."""


def report(
    context: Context,
    cell: Cell,
    edition: Edition,
    stated: Observation,
    quotations: Sequence[Observation] = (),
) -> Report:
    """One reported value, with the sources that quote it."""
    row, source = stated.row, stated.file.source
    value = formatting.value(row.number, stated.scale)
    return Report(
        key=stated.key,
        value=value,
        printed="" if value == row.number.printed else row.number.printed,
        unit=unit(stated.scale),
        text=formatting.with_unit(value, stated.scale),
        interval=ends(stated),
        headline=any(measured is cell.headline for measured in (stated, *quotations)),
        edition=edition_name(context, cell.key, edition.version),
        settings=formatting.settings(stated.settings, leave_out=_NOT_IN_REPORTS) or _("not stated"),
        harness=differences.harness(stated),
        difference=differences.from_headline(stated, cell.headline) if edition is cell.edition else "",
        measured_by=formatting.measurer(stated.measurer) if stated.measurer else unknown_measurer(),
        measurer=context.measurer(stated.measurer),
        relationship=formatting.relationship(stated.relationship, with_method=bool(cell.key.method)),
        first_hand=not stated.quoted,
        caveats=_caveats(context, cell, stated),
        cost=costs.sentences(context, cell, stated),
        unverified=not row.verified,
        confirmed_by=facts.sources(stated.confirmed_by),
        status=status_words(row.status),
        status_reason=entry_text(row.status_reason or ""),
        status_link=_argued(stated),
        source=context.source(stated.results_id),
        address=Link(source.title, source.url, external=True) if source.url else None,
        locator="" if row.locator and source.title.endswith(row.locator) else row.locator or "",
        date=formatting.day(stated.date),
        as_reported=row.as_reported or "",
        note=entry_text(row.note or ""),
        repeated_by=tuple(context.source(quotation.results_id) for quotation in quotations),
    )


def _caveats(context: Context, cell: Cell, observation: Observation) -> tuple[CaveatMark, ...]:
    """Reasons to read a reported value of `cell` with care; () if there are none."""
    record = context.catalog.models.get(tags.family(cell.key.variant))
    return tuple(
        CaveatMark(caveat.id, caveat.label, caveat.sentence)
        for caveat in caveats.of(record, cell.key.variant, observation)
    )


def _argued(observation: Observation) -> Link | None:
    """Link to the public discussion about a value's status; None if there is none."""
    url = observation.row.status_url
    return Link(_("where that is argued"), url, external=True) if url else None


def ends(observation: Observation) -> str:
    """Ends of the value's interval in percent, `26.2–40.4`; "" if there is no interval.

    Only shares of problems have intervals: see `MetricScale.share_of_problems`.
    """
    interval = observation.interval
    return f"{formatting.points(interval.low)}–{formatting.points(interval.high)}" if interval else ""
