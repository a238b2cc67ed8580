"""The pages of the index: one ability for each model over all benchmarks, and for each kind of work."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.core import tags
from catalog.core.capability_index import LEAST_SUBJECTS, capability_index
from catalog.core.index_history import index_history
from catalog.core.index_parts import LEAST_BENCHMARKS, LEAST_MODELS, LEAST_PROBLEMS, scores_of
from catalog.core.leaderboard import leaderboards
from catalog.stats import ranking
from catalog.views import (
    addresses,
    chart_months,
    formatting,
    index_charts,
    index_months,
    ranking_picture,
    scores,
)
from catalog.views.chart_text import access
from catalog.views.components import AsOfWords, Link
from catalog.views.page import DataFile, Head, Page
from catalog.views.pieces import late_plots
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.core.capability_index import CapabilityIndex, MeasurerShift, Rated, RatedPart
    from catalog.core.index_history import DatedIndex
    from catalog.core.index_parts import IndexPart
    from catalog.entries.schema.catalogue import WorkKind
    from catalog.views.context import Context
    from catalog.views.pieces import Chart, TableCell
    from catalog.views.ranking_picture import RankingPicture

_ALL: Final = noted("All work")
PAPER_ROWS: Final = 20
"""Number of rows of the tables for papers that can be downloaded."""
_PAPER_FORMATS: Final = (("LaTeX", "tex"), ("Typst", "typ"), ("Markdown", "md"), ("BibTeX", "bib"))
_MOST_THEN: Final = 30  # rows of a table as of a date
_MOST_MOVED: Final = 5.0  # points by which leaving out a benchmark moves a model, to be said


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexRow:
    """A model configuration in the index."""

    place: str  # range of places that the intervals allow: "2–9"
    model: Link
    configuration: str
    points: str
    interval: str
    benchmarks: str  # "7 benchmarks, 12 parts"
    without: str  # "96–104" when one benchmark is left out
    moved: str  # the benchmark that moves it most: "least without Issues Verified"
    released: str
    month: str  # number of the month of release; "" if it is not known
    size: str
    weights: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPartRow:
    """A part of a benchmark in the index."""

    part: Link
    what: str
    difficulty: str
    slope: str
    models: str
    misfit: str  # typical distance of a score from the curve, in points of a percentage


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPage(Page):
    """The page of the index of one kind of work: capability-index.html or capability-index/<work>.html."""

    template: ClassVar[str] = "index.html.jinja"

    works: tuple[tuple[Link, bool], ...]  # the pages of all kinds of work; true for this one
    finding: str  # "" without an index
    note: str  # on its scale, and what it is fitted to
    missing: str  # reason why there is no index; "" if there is one
    rows: tuple[IndexRow, ...]
    more: str = ""  # how many models there are, if not all are in the table
    charts: tuple[tuple[str, Chart], ...]
    picture: str  # path of the picture of its first rows; "" without an index
    papers: tuple[Link, ...]  # its first rows as tables for papers
    paper_rows: str  # number of these rows
    parts: tuple[IndexPartRow, ...]
    shifts: tuple[tuple[str, str, str], ...]  # measurer, points, number of scores
    years: tuple[Link, ...] = ()  # the pages as of the ends of years
    as_of: AsOfWords | None = None  # where a script can show the index as of a month
    history: str = ""  # path of the data file with the index as of months; "" without one
    months: str = ""  # what the index as of a month means
    least_benchmarks: int
    least_models: int
    least_problems: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexThenPage(Page):
    """The index as of the end of a year, in two senses: capability-index/2024.html."""

    template: ClassVar[str] = "index-then.html.jinja"

    year: str
    now: Link
    years: tuple[tuple[Link, bool], ...]  # true for this one
    tables: tuple[tuple[str, str, tuple[tuple[TableCell, ...], ...]], ...]  # id, title, rows
    difference: str


def history_of(context: Context) -> tuple[int, Sequence[DatedIndex]]:
    """(months between the fits, the index as of the ends of months), which have no words."""
    records = context.catalog.benchmarks.values()
    return index_history(records, context.fits, context.today, scores=len(scores_of(records)))


def pages(
    context: Context, dated_index: tuple[int, Sequence[DatedIndex]] | None = None
) -> Iterator[Page | DataFile | RankingPicture]:
    """The page of each kind of work, the pages as of the ends of years, and the data as of months.

    `dated_index` is the result of `history_of`, where it is known already.
    """
    now = capability_index(scores_of(context.catalog.benchmarks.values()), context.fits)
    step, history = dated_index or history_of(context)
    found = _ends_of_years(history, context.today)
    links = tuple(Link(str(year), addresses.capability_index(str(year))) for year in found)
    dated = replace(page(context, ""), years=links)
    if history and now:
        yield index_months.data(context, history)
        dated = replace(dated, history=addresses.INDEX_MONTHS_DATA, months=_months_note(history, step))
    yield dated
    yield from _pictures(context, "", now)
    works = context.catalog.entries.settings.index
    for id_, work in works.items():
        yield page(context, id_)
        scores_of_work = scores_of(context.catalog.benchmarks.values(), work)
        yield from _pictures(context, id_, capability_index(scores_of_work, context.fits))
    if now:
        yield from _then(context, now, found)


def _pictures(context: Context, id_: str, index: CapabilityIndex | None) -> Iterator[RankingPicture]:
    """The picture of the first rows of the index of the kind of work `id_`, if there is one."""
    if index:
        yield picture(context, id_, index.rated)


def picture(
    context: Context, id_: str, rated: Sequence[Rated], most: int = ranking_picture.MOST_ROWS
) -> RankingPicture:
    """The picture of the first `most` rows of the index of the kind of work `id_`; of all for 0."""
    return ranking_picture.of_index(
        context,
        rated,
        title=work_title(context.catalog.entries.settings.index.get(id_)),
        path=addresses.index_picture(id_),
        origin=addresses.capability_index(id_),
        most=most,
    )


def _ends_of_years(history: Sequence[DatedIndex], today: date) -> dict[int, CapabilityIndex]:
    """{year that has ended: the index as of its end}."""
    return {
        year: [one.index for one in history if one.day <= date(year, 12, 31)][-1]
        for year in range(history[0].day.year if history else today.year, today.year)
    }


def _months_note(history: Sequence[DatedIndex], step: int) -> str:
    """Sentences on what the index as of a date means, in both senses."""
    period = {1: _("month"), 3: _("quarter")}.get(step, _("year"))
    return _(
        "Released: the index of today, of the models that were released until then. Published: an index "
        "fitted to the values published until then, with a scale of its own. The first is of {first}; there "
        "is one for each {period} in which values were published.",
        first=f"{history[0].day:%Y-%m}",
        period=period,
    )


def _then(
    context: Context, now: CapabilityIndex, found: Mapping[int, CapabilityIndex]
) -> Iterator[IndexThenPage]:
    for year, then in found.items():
        end = date(year, 12, 31)
        released = [one for one in now.rated if _is_released(context, one, end)]
        best, known = released[0] if released else None, then.rated[0]
        yield IndexThenPage(
            head=Head(
                path=addresses.capability_index(str(year)),
                section="capability-index",
                title=_("Index at the end of {year}", year=year),
                description=_(
                    "The index by what was released, and by what was published, until {year}.", year=year
                ),
            ),
            year=str(year),
            now=Link(_("The index of today"), addresses.INDEX),
            years=tuple((Link(str(one), addresses.capability_index(str(one))), one == year) for one in found),
            tables=(
                (
                    "released",
                    _("Models released until the end of {year}, by all that is known today", year=year),
                    _then_rows(context, released),
                ),
                (
                    "published",
                    _("By the values that were published until the end of {year}", year=year),
                    _then_rows(context, then.rated),
                ),
            ),
            difference=(
                _(
                    "By release, {released} comes first; by publication, {published}: the index of then is "
                    "fitted to {scores} of {configurations}, that of today to {scores_today}.",
                    released=_name(context, best),
                    published=_name(context, known),
                    scores=ngettext("{n} score", "{n} scores", then.scores),
                    configurations=_configurations(len(then.rated)),
                    scores_today=formatting.count(now.scores),
                )
                if best
                else ""
            ),
        )


def _configurations(number: int) -> str:
    return ngettext("{n} model configuration", "{n} model configurations", number)


def _then_rows(context: Context, rated: Sequence[Rated]) -> tuple[tuple[TableCell, ...], ...]:
    shown = rated[:_MOST_THEN]
    ranks = ranking.ranks([one.points for one in rated], [one.interval for one in rated])
    return tuple(
        (
            Link(_name(context, one), addresses.variant(one.subject.variant)),
            formatting.place_range(rank.best, rank.worst),
            f"{one.points:.1f}",
            index_charts.ends_text(one),
            str(one.benchmarks),
        )
        for one, rank in zip(shown, ranks, strict=False)
    )


def _is_released(context: Context, rated: Rated, day: date) -> bool:
    released = release_day(context, rated)
    return released is not None and released <= day


def release_day(context: Context, rated: Rated) -> date | None:
    """Latest day on which a rated model can have been released; None if its date is not known."""
    family = context.catalog.models.get(tags.family(rated.subject.variant))
    variant = family.variants.find(rated.subject.variant) if family else None
    released = index_charts.released(family, variant) if family and variant else None
    return released.latest if released else None


def work_title(work: WorkKind | None) -> str:
    """Title of the page of a kind of work, or of all: "Index: repositories", "Index"."""
    return _("Index: {work}", work=formatting.within_sentence(work.name)) if work else _("Index")


def page(context: Context, id_: str) -> IndexPage:
    """The page of the index of the kind of work `id_`; of all work if it is ""."""
    works = context.catalog.entries.settings.index
    work = works.get(id_)
    given = scores_of(context.catalog.benchmarks.values(), work)
    index = capability_index(given, context.fits)
    name = work.name if work else _(_ALL)
    models = len({score.subject for score in given})
    missing = ngettext(
        "There is no index of this work yet: {n} model configuration has first-hand scores on {benchmarks} "
        "benchmarks of it that are linked by shared models; at least {least} are needed.",
        "There is no index of this work yet: {n} model configurations have first-hand scores on {benchmarks} "
        "benchmarks of it that are linked by shared models; at least {least} are needed.",
        models,
        benchmarks=LEAST_BENCHMARKS,
        least=LEAST_SUBJECTS,
    )
    end = f"-{id_}" if id_ else ""
    late = late_plots()
    charts = tuple(
        (
            label,
            late(
                replace(
                    chart,
                    download=addresses.download(f"{chart.id}{end}", "charts/"),
                    about=name if work else "",
                )
            ),
        )
        for label, chart in (index_charts.charts(context, index.rated) if index else ())
    )
    return IndexPage(
        head=Head(
            path=addresses.capability_index(id_),
            section="capability-index",
            title=work_title(work),
            description=_(
                "One ability for each model over many benchmarks, with intervals, and its limits: {work}.",
                work=formatting.within_sentence(name),
            ),
        ),
        works=tuple(
            (Link(title, addresses.capability_index(one)), one == id_)
            for one, title in {"": _(_ALL), **{one: kind.name for one, kind in works.items()}}.items()
        ),
        finding=_finding(context, index) if index else "",
        note=formatting.paragraph((_scale(context, index), _basis(index))) if index else "",
        missing="" if index else missing,
        rows=tuple(_row(context, one) for one in index.rated[: index_charts.MOST_SHOWN]) if index else (),
        more=_more(index) if index else "",
        charts=charts,
        picture=addresses.index_picture(id_) if index else "",
        papers=tuple(Link(title, addresses.index_table(id_, end)) for title, end in _PAPER_FORMATS),
        paper_rows=formatting.count(min(PAPER_ROWS, len(index.rated))) if index else "",
        parts=tuple(_part_row(context, one) for one in index.parts) if index else (),
        shifts=tuple(map(_shift, index.shifts)) if index else (),
        as_of=_as_of() if index else None,
        least_benchmarks=LEAST_BENCHMARKS,
        least_models=LEAST_MODELS,
        least_problems=LEAST_PROBLEMS,
    )


def _as_of() -> AsOfWords:
    return AsOfWords(
        heading=_("Highest at the end of {month}: {best}"),
        released=_("of models released until then, with the values known today"),
        published=_("fitted to the values published until then: what one could have known"),
    )


def _more(index: CapabilityIndex) -> str:
    models, most = len(index.rated), index_charts.MOST_SHOWN
    if models <= most:
        return ""
    return ngettext(
        "The {most} highest of {n} model configuration.",
        "The {most} highest of {n} model configurations.",
        models,
        most=formatting.count(most),
    )


def _finding(context: Context, index: CapabilityIndex) -> str:
    first = index.rated[0]
    alike = sum(one.rank.best == 1 for one in index.rated[1:])
    name = _name(context, first)
    if alike:
        return ngettext(
            "{model} has the highest index, {points}, but the intervals of {n} other overlap with its own: "
            "they are not told apart.",
            "{model} has the highest index, {points}, but the intervals of {n} others overlap with its own: "
            "they are not told apart.",
            alike,
            model=name,
            points=f"{first.points:.0f}",
        )
    return _(
        "{model} has the highest index, {points}; no interval of another overlaps with its own.",
        model=name,
        points=f"{first.points:.0f}",
    )


def _scale(context: Context, index: CapabilityIndex) -> str:
    return _(
        "A model with 100 points solves half of {part}; ten points more multiply its odds of solving one of "
        "its problems by 2.7.",
        part=_part_name(context, index.reference),
    )


def _basis(index: CapabilityIndex) -> str:
    benchmarks = len({one.part.benchmark for one in index.parts})
    return formatting.paragraph(
        (
            _(
                "Fitted to {scores} of {configurations} on {parts} of {benchmarks}. Scores lie {misfit} "
                "percentage points (standard deviation) around the curves, beyond chance.",
                scores=ngettext("{n} first-hand score", "{n} first-hand scores", index.scores),
                configurations=_configurations(len(index.rated)),
                parts=ngettext("{n} part", "{n} parts", len(index.parts)),
                benchmarks=ngettext("{n} benchmark", "{n} benchmarks", benchmarks),
                misfit=f"{index.misfit * 100:.1f}",
            ),
            _("When a benchmark is left out, the curves of the others stay.") if index.curves_stay else "",
        )
    )


def _name(context: Context, rated: Rated) -> str:
    return formatting.with_configuration(
        context.model(rated.subject.variant).text, rated.subject.configuration
    )


def _row(context: Context, rated: Rated) -> IndexRow:
    ref = rated.subject.variant
    family = context.catalog.models.get(tags.family(ref))
    variant = family.variants.find(ref) if family else None
    released = index_charts.released(family, variant) if family and variant else None
    low, high = rated.without
    moves = {rated.least_without: rated.points - low, rated.most_without: high - rated.points}
    most = max(moves, key=moves.__getitem__)
    message = (
        noted("{points} lower without {benchmark}")
        if most == rated.least_without
        else noted("{points} higher without {benchmark}")
    )
    moved = _(message, points=f"{moves[most]:.0f}", benchmark=context.benchmark(most).text)
    return IndexRow(
        place=formatting.place_range(rated.rank.best, rated.rank.worst),
        model=context.model(ref),
        configuration=rated.subject.configuration.label,
        points=f"{rated.points:.1f}",
        interval=index_charts.ends_text(rated),
        benchmarks=f"{rated.benchmarks}",
        without=f"{low:.0f}–{high:.0f}",
        moved=moved if moves[most] >= _MOST_MOVED else "",
        released=formatting.day(released),
        month="" if released is None else str(chart_months.month(released)),
        size=formatting.size(variant.entry.parameters) if variant else "",
        weights=formatting.access(public=_PUBLIC.get(access(family))) if family else "",
    )


_PUBLIC: Final = {"open": True, "closed": False}


def _part_name(context: Context, part: IndexPart) -> str:
    return formatting.phrases((context.benchmark(part.benchmark).text, _part_text(context, part)))


def _part_text(context: Context, part: IndexPart) -> str:
    """Text of a part beside the benchmark's name: metric, language, version, scaffold."""
    record = context.catalog.benchmarks[part.benchmark]
    board = leaderboards(record)[part.board - 1]
    key = board.entrants[0].cell.key
    method = context.method(key.method).text if part.key.method else ""  # type: ignore[arg-type]
    words = (
        scores.what(context, key),
        scores.edition_name(context, key, part.key.version),
        _("with {method}", method=method) if method else "",
    )
    return formatting.phrases(words)


def _part_row(context: Context, rated: RatedPart) -> IndexPartRow:
    part = rated.part
    name = context.benchmark(part.benchmark).text
    return IndexPartRow(
        part=Link(name, f"{addresses.benchmark(part.benchmark)}#board-{part.board}"),
        what=_part_text(context, part),
        difficulty=f"{rated.difficulty:.1f}",
        slope=f"{rated.slope:.2f}",
        models=formatting.count(rated.models),
        misfit=f"{rated.misfit * 100:.1f}",
    )


def _shift(shift: MeasurerShift) -> tuple[str, str, str]:
    return formatting.measurer(shift.name), formatting.signed(shift.points, 1), formatting.count(shift.scores)
