"""The timeline chart: every family by date of release and size."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.charts import scatter
from catalog.charts.plot_months import PlotMonths
from catalog.charts.plotly import UNKNOWN, Series, series_colour
from catalog.charts.scatter import FamilyPoint
from catalog.charts.timeline_plot import timeline_plot
from catalog.core.as_of import first_published
from catalog.stats.ranking import frontier
from catalog.views import addresses, chart_months, formatting, static_chart
from catalog.views.chart_text import MOST_POINTS, UNSIZED, access, size_checked, wrapped
from catalog.views.components import Link
from catalog.views.context import term_names
from catalog.views.facts import is_unverified
from catalog.views.pieces import Chart
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from catalog.core.records import Catalog, ModelRecord
    from catalog.entries.schema.catalogue import CatalogueSettings
    from catalog.entries.schema.model import Variant
    from catalog.entries.schema.types import Day


def timeline(catalog: Catalog, *, small: bool = False, maker: str = "") -> Chart:
    """Chart of model families: size of the largest variant over release date.

    A family without a date of its own counts with its largest dated variant. With `maker`, an
    organisation's id, only its families. Needs at least one family with a date; draws at most `MOST_POINTS`.
    """
    records_of_maker = [
        record for record in catalog.models.values() if not maker or maker in record.entry.organisations
    ]
    dated = _bounded([release for record in records_of_maker if (release := release_of(record))])
    releases = sorted(dated, key=lambda release: (release.middle, release.record.id))
    families = [release.record for release in releases]
    days = [release.middle for release in releases]
    largest = [release.largest for release in releases]
    sizes = [variant.parameters if variant else None for variant in largest]
    records = _records(days, sizes)
    turns = _family_turns(families, {families[i].id for i in records})
    series = _architectures(catalog, families)
    colours = {architecture: index for index, architecture in enumerate(series)}
    points = [
        FamilyPoint(
            name=release.record.entry.name,
            lines=_family_lines(catalog, release),
            series=colours[_architecture(catalog, release.record)],
            access=access(release.record),
            checked=release.checked
            and (release.largest is None or size_checked(release.record, release.largest)),
            size=release.largest.parameters if release.largest else None,
            turn=turns[release.record.id],
            day=release.middle,
        )
        for release in releases
    ]
    figure = scatter.timeline(points, list(series.values()), records=records, strip=_(UNSIZED), small=small)
    paths = [addresses.model(record.id) for record in families]
    return Chart(
        plot=None if small else timeline_plot(points, paths, records=records, months=_months(releases)),
        subtitle="" if small else _subtitle(records_of_maker, points),
        key=() if small else _key(points),
        id=f"timeline-{maker}" if maker else "timeline",
        title=_timeline_title(
            families, sizes, days, records, maker=_maker(catalog, maker), topic=catalog.entries.settings
        ),
        caption=_timeline_caption(records_of_maker, families, points, records, in_table=not small),
        figure=scatter.to_json(figure),
        columns=_family_columns()[:3] if small else _family_columns(),
        rows=tuple(
            row[:3] if small else row
            for row in (_family_row(catalog, release) for release in reversed(releases))
        ),
        height="small" if small else "tall",
    )


def _months(releases: Sequence[FamilyRelease]) -> list[PlotMonths]:
    """Months of families: by release, and by publication from the first value of one of their variants on."""

    def first_value(release: FamilyRelease) -> Day | None:
        dates = (
            first_published(edition)
            for variant in release.record.variants
            for cell in variant.cells
            for edition in cell.editions
        )
        return min((day for day in dates if day), key=lambda day: day.latest, default=None)

    return [
        PlotMonths(
            released=chart_months.month(release.day), published=chart_months.month(first_value(release))
        )
        for release in releases
    ]


def _records(days: Sequence[date], sizes: Sequence[int | None]) -> list[int]:
    """Indices, by date, of the families whose size was larger than that of all earlier ones."""
    sized = [i for i, size in enumerate(sizes) if size]
    ends = [(float(days[i].toordinal()), float(sizes[i] or 0)) for i in sized]
    return [sized[i] for i in frontier(ends)]


def _bounded(releases: Sequence[FamilyRelease]) -> Sequence[FamilyRelease]:
    """At most `MOST_POINTS` families: largest so far at their release, then surveyed, then most reported."""
    if len(releases) <= MOST_POINTS:
        return releases
    sizes = [release.largest.parameters if release.largest else None for release in releases]
    records = _records([release.middle for release in releases], sizes)
    turns = _family_turns([release.record for release in releases], {releases[i].record.id for i in records})
    return sorted(releases, key=lambda release: turns[release.record.id])[:MOST_POINTS]


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyRelease:
    """Release of a model family: its date, and its largest variant of known size by then."""

    record: ModelRecord
    day: Day
    largest: Variant | None  # None if no size is known
    checked: bool  # the date

    @property
    def middle(self) -> date:
        """Middle day of the release period, which is a day, a month or a year."""
        return self.day.earliest + (self.day.latest - self.day.earliest) / 2


def release_of(record: ModelRecord) -> FamilyRelease | None:
    """The family's release; that of its largest dated variant if it has no date itself; None without any."""
    variants = [variant.entry for variant in record.variants]
    if record.entry.released:
        checked = not is_unverified(record.entry, "released")
        return FamilyRelease(
            record=record, day=record.entry.released, largest=_largest(variants), checked=checked
        )
    dated = [variant for variant in variants if variant.released]
    if not dated:
        return None
    largest = _largest(dated)
    named = largest or min(dated, key=lambda variant: (formatting.day(variant.released), variant.id))
    assert named.released is not None
    checked = not is_unverified(record.entry, f"variants.{named.id}.released")
    return FamilyRelease(record=record, day=named.released, largest=largest, checked=checked)


def _largest(variants: Iterable[Variant]) -> Variant | None:
    """The largest variant of known size; None if no size is known."""
    sized = (variant for variant in variants if variant.parameters)
    return max(sized, key=lambda variant: variant.parameters or 0, default=None)


def _subtitle(candidates: Sequence[ModelRecord], points: Sequence[FamilyPoint]) -> str:
    """Number of families that the plot shows, and of those that it leaves out."""
    undated = sum(release_of(candidate) is None for candidate in candidates)
    families = len(points)
    if undated:
        return ngettext(
            "{n} family by release date; not shown: {undated} without a recorded date",
            "{n} families by release date; not shown: {undated} without a recorded date",
            families,
            undated=formatting.count(undated),
        )
    return ngettext("{n} family by release date", "{n} families by release date", families)


def _key(points: Sequence[FamilyPoint]) -> tuple[tuple[str, str], ...]:
    hollow = any(not point.checked for point in points)
    return static_chart.key_of({point.access for point in points}, hollow=hollow)


def _family_turns(families: Iterable[ModelRecord], records: set[str]) -> dict[str, int]:
    """{family id: turn for a label}: the lowest for families that were the largest so far.

    Then families that surveys list, then those with the most reports.
    """

    def order(record: ModelRecord) -> tuple[bool, bool, int, str]:
        reports = sum(len(cell.observations) for variant in record.variants for cell in variant.cells)
        return record.id not in records, not record.entry.surveys, -reports, record.id

    return {record.id: turn for turn, record in enumerate(sorted(families, key=order))}


_UNSTATED: Final = noted("architecture not recorded")


def _architecture(catalog: Catalog, record: ModelRecord) -> str:
    names = catalog.entries.vocabulary.architectures
    return term_names([record.entry.architecture], names)[0] if record.entry.architecture else _UNSTATED


def _architectures(catalog: Catalog, families: Iterable[ModelRecord]) -> dict[str, Series]:
    """{architecture: chart series}, the most frequent first; all after the sixth share a colour."""
    counts = Counter(_architecture(catalog, record) for record in families)
    unstated = counts.pop(_UNSTATED, 0)
    named = sorted(counts, key=lambda name: (-counts[name], name))
    series = {name: Series(name, series_colour(i)) for i, name in enumerate(named)}
    return series | ({_UNSTATED: Series(_(_UNSTATED), UNKNOWN)} if unstated else {})


def _sizes(record: ModelRecord) -> str:
    """Size range of a family's variants: `350M–16.1B`, a single size, or "" if unknown."""
    sizes = sorted({variant.entry.parameters for variant in record.variants if variant.entry.parameters})
    ends = [formatting.size(size) for size in dict.fromkeys([*sizes[:1], *sizes[-1:]])]
    return "–".join(ends)


def _paper(record: ModelRecord) -> Link | str:
    """Link to the paper; its title if it has no URL; without a paper, the first source; "" without both."""
    paper = record.entry.paper
    if paper is None:
        source = next(iter(record.entry.sources), None)
        if source is None:
            return ""
        return Link(source.title, source.url, external=True) if source.url else source.title
    text = paper.title or record.entry.name
    if paper.arxiv:
        return Link(text, f"https://arxiv.org/abs/{paper.arxiv}", external=True)
    if paper.doi:
        return Link(text, f"https://doi.org/{paper.doi}", external=True)
    return Link(text, paper.url, external=True) if paper.url else text


def _family_lines(catalog: Catalog, release: FamilyRelease) -> tuple[str, ...]:
    record, largest, entry = release.record, release.largest, release.record.entry
    makers = formatting.listed(term_names(entry.organisations, catalog.entries.vocabulary.organisations))
    paper = _paper(record)
    day = formatting.day(release.day)
    size = _("{size} parameters", size=_sizes(record)) if largest else _(UNSIZED)
    return (
        *wrapped(entry.name),
        *wrapped(makers),
        day if release.checked else _("{fact} (not yet checked)", fact=day),
        size
        if largest is None or size_checked(record, largest)
        else _("{fact} (not yet checked)", fact=size),
        *wrapped(paper.text if isinstance(paper, Link) else paper),
    )


def _family_columns() -> tuple[str, ...]:
    return (
        _("Family"),
        _("Released"),
        _("Parameters"),
        _("Organisations"),
        _("Architecture"),
        _("Weights"),
        _("Paper or source"),
    )


def _family_row(catalog: Catalog, release: FamilyRelease) -> tuple[Link | str, ...]:
    record, entry = release.record, release.record.entry
    architecture = _architecture(catalog, record)
    return (
        Link(entry.name, addresses.model(record.id)),
        formatting.day(release.day),
        _sizes(record),
        formatting.listed(term_names(entry.organisations, catalog.entries.vocabulary.organisations)),
        "" if architecture == _UNSTATED else architecture,
        formatting.access(public=entry.weights.public if entry.weights else None),
        _paper(record),
    )


def _timeline_title(
    families: Sequence[ModelRecord],
    sizes: Sequence[int | None],
    days: Sequence[date],
    records: Sequence[int],
    *,
    maker: str,
    topic: CatalogueSettings,
) -> str:
    """Chart title: the largest model of the first year in which a size is known, and the largest now."""
    if not records:
        years = "–".join(dict.fromkeys((str(days[0].year), str(days[-1].year))))
        if maker:
            return ngettext(
                "{n} family of {models} by {maker}, {years}",
                "{n} families of {models} by {maker}, {years}",
                len(families),
                models=topic.models,
                maker=maker,
                years=years,
            )
        return ngettext(
            "{n} family of {models}, {years}",
            "{n} families of {models}, {years}",
            len(families),
            models=topic.models,
            years=years,
        )

    def size_and_year(i: int) -> str:
        return _(
            "{size} in {year} ({name})",
            size=formatting.size(sizes[i]),
            year=days[i].year,
            name=families[i].entry.name,
        )

    first_year = days[records[0]].year
    start = max(i for i in records if days[i].year == first_year)
    largest = formatting.phrases(map(size_and_year, dict.fromkeys((start, records[-1]))))
    if maker:
        return _(
            "Largest {model} by {maker} recorded: {sizes}", model=topic.model, maker=maker, sizes=largest
        )
    return _("Largest {model} recorded: {sizes}", model=topic.model, sizes=largest)


def _maker(catalog: Catalog, maker: str) -> str:
    return term_names([maker], catalog.entries.vocabulary.organisations)[0] if maker else ""


def _timeline_caption(
    candidates: Sequence[ModelRecord],
    families: Sequence[ModelRecord],
    points: Sequence[FamilyPoint],
    records: Sequence[int],
    *,
    in_table: bool,
) -> str:
    undated = sum(release_of(candidate) is None for candidate in candidates)
    beyond = len(candidates) - undated - len(points)
    left_out = formatting.phrases(
        (
            ngettext("{n} family without a date", "{n} families without a date", undated) if undated else "",
            ngettext("{n} family reported less often", "{n} families reported less often", beyond)
            if beyond
            else "",
        )
    )
    unsized = sum(point.size is None for point in points)
    unchecked = sum(not point.checked for point in points)
    shown = ngettext("{n} family", "{n} families", len(points))
    count = len({link for record in families if (link := _paper(record))})
    sources = ngettext("{n} source", "{n} sources", count)
    sentences = (
        _("{families}, from {sources} that the table names.", families=shown, sources=sources)
        if in_table
        else _("{families}, from {sources} that the download names.", families=shown, sources=sources),
        _("The stepped line joins those that were the largest when they were released.") if records else "",
        _("{n} without a recorded size below.", n=formatting.count(unsized)) if unsized else "",
        ngettext(
            "Hollow: {n} family whose date or size is not checked yet.",
            "Hollow: {n} families whose date or size is not checked yet.",
            unchecked,
        )
        if unchecked
        else "",
        _("Left out: {families}.", families=left_out) if left_out else "",
    )
    return formatting.paragraph(sentences)
