"""The home page: who leads, for what money and at what size, and the newest models."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, ClassVar, Final, TypeAlias

from catalog.core import tags
from catalog.core.benchmark_origin import origin
from catalog.entries.schema.types import BenchmarkId, ModelId
from catalog.views import addresses, formatting, progress_chart, score_columns, scores, structured_data
from catalog.views.components import Fact, Link, ListedEntry
from catalog.views.facts import catalogue_bibtex, is_unverified
from catalog.views.leaderboard import cost_charts
from catalog.views.page import Head, Page
from catalog.wording import gettext as _
from catalog.wording import ngettext, titled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from catalog.core.records import Catalog, ModelRecord, Observation
    from catalog.core.standings import Standing
    from catalog.entries.schema.types import VariantRef
    from catalog.views.context import Context
    from catalog.views.pieces import Chart
    from catalog.views.scores import Score

_MOST_BOARDS: Final = 10
_LEADERS: Final = 8  # rows of the first leaderboard
_NEWEST: Final = 6
_WIDEST_LEAD: Final = 20  # places that the first row may have; with more, a leaderboard names no leader
_SIZES: Final = (1, 4, 10, 40, 100)  # billions of parameters
_FEWEST_SIZES: Final = 3  # classes of size that have a model, for a list of the best by size


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderRow:
    """A row of the first leaderboard of the home page."""

    place: str  # places that the interval allows: "1–4"
    variant: Link
    by: str  # organisation, configuration and release date
    is_open: bool  # its weights are open
    value: str
    story: Link
    low: int  # ends of the interval and the value, in percent of the axis; all equal without an interval
    high: int
    at: int
    could_lead: bool  # not told apart from the first


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadBoard:
    """The first rows of the leaderboard that the home page begins with."""

    board: Link  # its name, and the way to all rows
    title: str  # which part, metric and scaffold
    answer: str  # who leads, and how many could
    heading: str  # of the column of scores
    ticks: tuple[tuple[int, str], ...]  # (place in percent of the axis, number)
    rows: tuple[LeaderRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SizeRow:
    """The best model up to a size, on one leaderboard."""

    limit: str  # "up to 10B"
    variant: Link
    value: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BestBySize:
    """The best open models by size on the leaderboard that has models of most sizes."""

    board: Link
    title: str
    rows: tuple[SizeRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLine:
    """A leaderboard in one row: who leads, how surely, and which open model is best."""

    board: Link
    title: str
    ranked: str  # how many models it ranks
    leader: Link
    value: str
    others: str  # "3 others could be first"; "first for sure" if none could
    best_open: Link | None  # None if no model has open weights
    open_value: str
    open_place: str
    bargain: str  # finding about score and cost; "" if costs are not known


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage(Page):
    """The home page: index.html."""

    template: ClassVar[str] = "home.html.jinja"

    lead: str  # what the site is, in one line
    ask: str  # a question in words, as an example in the field
    counts: tuple[Link, ...]  # how much it holds, in one line
    examples: tuple[Link, ...]  # questions, as links to their answers
    leaders: LeadBoard | None
    by_size: BestBySize | None
    boards: tuple[BoardLine, ...]
    charts: tuple[Chart, ...]  # score over cost, and the best score over time
    newest: tuple[ListedEntry, ...]
    citation: str  # of the catalogue, as BibTeX
    checks: tuple[Fact, ...]  # what the numbers are checked: first-hand, quoted, unverified, disagreements


StandingsOf: TypeAlias = "Callable[[BenchmarkId], Mapping[VariantRef, Standing]]"


def page(
    context: Context, every: Sequence[MainBoard], model_records: Mapping[ModelId, ModelRecord]
) -> HomePage:
    """The home page: the leaders of current leaderboards, their costs and history, and the newest models.

    `every` are those of `current_boards`; `model_records` must hold at least the newest models.
    """
    catalog = context.catalog
    observations = [observation for cell in catalog.cells.values() for observation in cell.observations]
    variants = sum(len(record.variants) for record in catalog.models.values())
    mains = every[:_MOST_BOARDS]
    lead = _lead_board(mains, context.topic.home)
    costs = [tuple(cost_charts(context, catalog.benchmarks[main.benchmark])) for main in mains]
    description = context.settings.description or context.topic.lead
    return HomePage(
        head=Head(
            path=addresses.HOME,
            section="index",
            title=context.topic.question,
            description=description,
            json_ld=structured_data.of_site(context, description),
        ),
        lead=context.topic.lead,
        ask=context.topic.ask,
        counts=(
            Link(ngettext("{n} model", "{n} models", variants), addresses.MODELS),
            Link(ngettext("{n} benchmark", "{n} benchmarks", len(catalog.benchmarks)), addresses.BENCHMARKS),
            Link(ngettext("{n} method", "{n} methods", len(catalog.methods)), addresses.METHODS),
            Link(ngettext("{n} score", "{n} scores", len(observations)), addresses.SOURCES),
            Link(ngettext("{n} source", "{n} sources", len(catalog.entries.results)), addresses.SOURCES),
        ),
        examples=tuple(Link(text, addresses.asked(text)) for text in context.topic.examples),
        citation=catalogue_bibtex(context.settings, context.repository_url),
        leaders=_leaders(context, lead) if lead else None,
        by_size=_best_by_size(context, every),
        boards=tuple(_answer(context, main, own) for main, own in zip(mains, costs, strict=True)),
        charts=_charts(context, mains, costs),
        newest=_newest_models(context, model_records),
        checks=_checks(context, observations),
    )


def _checks(context: Context, observations: Sequence[Observation]) -> tuple[Fact, ...]:
    quoted = sum(observation.quoted for observation in observations)
    unchecked = [observation.row for observation in observations if not observation.row.verified]
    unverified, confirmed = len(unchecked), sum(bool(row.confirmed_by) for row in unchecked)
    several = [
        edition
        for cell in context.catalog.cells.values()
        for edition in cell.editions
        if len(edition.observations) > 1
    ]
    disagreeing = sum(edition.disagrees for edition in several)
    return (
        Fact(
            _("First-hand"),
            _(
                "{count} values come from whoever measured them",
                count=formatting.count(len(observations) - quoted),
            ),
        ),
        Fact(
            _("Quoted"),
            _("{count} are repeated by somebody else, and shown as such", count=formatting.count(quoted)),
        ),
        Fact(
            _("Reports differ"),
            _(
                "{part} of {all} results with several reports differ by more than their interval",
                part=formatting.count(disagreeing),
                all=formatting.count(len(several)),
            ),
            context.linked(Link(_("which, and why"), addresses.DISAGREEMENTS)),
        ),
        Fact(
            _("Not yet checked"),
            _unchecked(unverified, confirmed),
            context.linked(Link(_("help verify"), addresses.VERIFY)),
        ),
    )


def _unchecked(unverified: int, confirmed: int) -> str:
    """Text on values that nobody has checked, `confirmed` of which another source confirms."""
    if confirmed:
        return _(
            "{count} values wait for a reader to compare them with their source; "
            "another source confirms {confirmed} of them",
            count=formatting.count(unverified),
            confirmed=formatting.count(confirmed),
        )
    return _(
        "{count} values wait for a reader to compare them with their source",
        count=formatting.count(unverified),
    )


@dataclass(frozen=True, slots=True)
class MainBoard:
    """The main leaderboard of a benchmark: the first one that ranks enough models, best first."""

    benchmark: BenchmarkId
    rows: tuple[Standing, ...]

    @property
    def first(self) -> Standing:
        """The first place."""
        return self.rows[0]

    @property
    def leaders(self) -> int:
        """Number of models that could be first: their ranges of places begin at 1."""
        return sum(row.rank.best == 1 for row in self.rows)


def current_boards(catalog: Catalog, standings_of: StandingsOf) -> list[MainBoard]:
    """Main leaderboards: first those that the settings name, then others that name a leader.

    The others are one for each lineage of benchmarks, in order of how new their models are, by half-years,
    then of how far they separate the first from the others. Leaderboards whose first place spans more than
    `_WIDEST_LEAD` places are left out, and so are benchmarks with a tag that the settings name.
    `standings_of` gives the places on the leaderboards of a benchmark.
    """
    days: dict[VariantRef, str] = {}  # of release: a variant is on many leaderboards
    boards: list[tuple[tuple[object, ...], MainBoard]] = []
    without = set(catalog.entries.settings.home_without)
    named = [BenchmarkId(id_) for id_ in catalog.entries.settings.home if id_ in catalog.benchmarks]
    chosen = [main for id_ in named if (main := _main(id_, standings_of(id_)))]
    for id_, record in catalog.benchmarks.items():
        if not without.isdisjoint(record.tags):
            continue
        main = _main(id_, standings_of(id_))
        if main is None or main.leaders > _WIDEST_LEAD or main.first.rank.worst > _WIDEST_LEAD:
            continue
        newest_by_family: dict[str, str] = {}
        for row in main.rows:
            ref = row.entrant.cell.key.variant
            day = days.get(ref)
            if day is None:
                day = days[ref] = _release_day(catalog, ref)
            newest_by_family[tags.family(ref)] = max(day, newest_by_family.get(tags.family(ref), ""))
        dates = sorted(newest_by_family.values(), reverse=True)
        # By the fifth newest family, so that one new model does not bring an old benchmark back.
        newest = dates[min(_FIFTH, len(dates) - 1)]
        half = f"{newest[:4]}-{newest[5:7] > '06'}"
        certain = main.first.entrant.edition.headline.interval is not None
        boards.append(((half, certain, -main.first.rank.worst / main.first.ranked, len(main.rows)), main))
    boards.sort(key=lambda board: board[0], reverse=True)
    shown = {origin(catalog, main.benchmark) for main in chosen}
    by_origin: dict[BenchmarkId, MainBoard] = {}
    for _key, main in boards:
        by_origin.setdefault(origin(catalog, main.benchmark), main)
    return [*chosen, *(main for lineage, main in by_origin.items() if lineage not in shown)]


_FIFTH: Final = 4


def _release_day(catalog: Catalog, ref: VariantRef) -> str:
    """Release day of a variant, else of its family; "" if both are unknown."""
    family = catalog.models[ModelId(tags.family(ref))]
    variant = family.variants.find(ref)
    return formatting.day((variant.entry.released if variant else None) or family.entry.released)


def _main(id_: BenchmarkId, standings: Mapping[VariantRef, Standing]) -> MainBoard | None:
    if not standings:
        return None
    number = min(standing.number for standing in standings.values())
    rows = [standing for standing in standings.values() if standing.number == number]
    rows.sort(key=lambda row: (row.rank.position, row.entrant.cell.key))
    return MainBoard(id_, tuple(rows))


def _board_link(context: Context, main: MainBoard) -> Link:
    link = context.benchmark(main.benchmark)
    return Link(link.text, addresses.leaderboard(link.path, main.first.number))


def _value(context: Context, row: Standing) -> Score:
    return scores.score(context, row.entrant.cell, row.entrant.edition)


def _place(row: Standing) -> str:
    return formatting.place_range(row.rank.best, row.rank.worst)


def is_open(context: Context, row: Standing) -> bool:
    """True if the weights of the model are open."""
    family = ModelId(tags.family(row.entrant.cell.key.variant))
    weights = context.catalog.models[family].entry.weights
    return bool(weights and weights.public)


def _lead_board(mains: Sequence[MainBoard], named: Sequence[str]) -> MainBoard | None:
    """The first leaderboard if the settings name it, else the first with intervals, else the first.

    Intervals show how sure its places are.
    """
    if mains and mains[0].benchmark in named:
        return mains[0]
    certain = (main for main in mains if main.first.entrant.edition.headline.interval is not None)
    return next(certain, mains[0] if mains else None)


def _leaders(context: Context, main: MainBoard) -> LeadBoard:
    rows = main.rows[:_LEADERS]
    values = [_value(context, row) for row in rows]
    ends = [float(end) for value in values for end in (value.low or value.value, value.high or value.value)]
    least, most = _axis(ends)
    name = context.model(main.first.entrant.cell.key.variant).text
    return LeadBoard(
        board=_board_link(context, main),
        title=score_columns.what(context, main.first.entrant.cell.key),
        answer=_finding(main, name, values[0].text),
        heading=formatting.unit_heading(titled("Score"), [values[0].symbol]),
        ticks=tuple(
            (round(100 * (tick - least) / (most - least)), str(tick))
            for tick in range(least, most + 1, 10 if most - least <= _LONG_AXIS else 20)
        ),
        rows=tuple(
            _leader_row(context, row, value, lambda end: round(100 * (float(end) - least) / (most - least)))
            for row, value in zip(rows, values, strict=True)
        ),
    )


def _finding(main: MainBoard, name: str, score: str) -> str:
    """Sentence on the leader and on how many others could be first."""
    others = main.leaders - 1
    if main.first.entrant.cell.scale.lower_is_better:
        if not others:
            return _("{model} has the lowest score, {score}, ahead of all others.", model=name, score=score)
        return ngettext(
            "{model} has the lowest score, {score}, but {n} other could be first.",
            "{model} has the lowest score, {score}, but {n} others could be first.",
            others,
            model=name,
            score=score,
        )
    if not others:
        return _("{model} has the highest score, {score}, ahead of all others.", model=name, score=score)
    return ngettext(
        "{model} has the highest score, {score}, but {n} other could be first.",
        "{model} has the highest score, {score}, but {n} others could be first.",
        others,
        model=name,
        score=score,
    )


_LONG_AXIS: Final = 50


def _axis(ends: Sequence[float]) -> tuple[int, int]:
    """Ends of an axis around values: whole tens; from 0 if the least value is below 20."""
    least = int(min(ends)) // 10 * 10
    most = -(-max(ends) // 10) * 10
    return (0 if least <= _NEAR_ZERO else least), max(int(most), least + 10)


_NEAR_ZERO: Final = 20


def _leader_row(context: Context, row: Standing, value: Score, position: Callable[[str], int]) -> LeaderRow:
    key = row.entrant.cell.key
    family = context.catalog.models[ModelId(tags.family(key.variant))]
    date = _release_day(context.catalog, key.variant)
    parts = (context.organisations(family.entry.organisations), key.configuration.label, date[:7])
    return LeaderRow(
        place=_place(row),
        variant=context.model(key.variant),
        by=" · ".join(part for part in parts if part),
        is_open=is_open(context, row),
        value=value.value,
        story=value.story,
        low=position(value.low or value.value),
        high=position(value.high or value.value),
        at=position(value.value),
        could_lead=row.rank.best == 1,
    )


def _best_by_size(context: Context, mains: Sequence[MainBoard]) -> BestBySize | None:
    """The best open model up to each size, on the leaderboard that has models of most sizes."""
    sized = [(main, rows) for main in mains if len(rows := _by_size(context, main)) >= _FEWEST_SIZES]
    if not sized:
        return None
    main, rows = max(sized, key=lambda one: len(one[1]))
    title = score_columns.what(context, main.first.entrant.cell.key)
    return BestBySize(board=_board_link(context, main), title=title, rows=tuple(rows))


def _by_size(context: Context, main: MainBoard) -> list[SizeRow]:
    """The best open model up to each size; a size that has the best model of a smaller one is left out."""
    rows: dict[VariantRef, SizeRow] = {}
    for size in _SIZES:
        best = next((row for row in main.rows if _is_open_up_to(context, row, size * 10**9)), None)
        if best is None or not best.entrant.cell.headline.value:  # nothing solved says nothing
            continue
        ref = best.entrant.cell.key.variant
        rows.setdefault(
            ref,
            SizeRow(
                limit=_("up to {size}", size=f"{size}B"),
                variant=context.model(ref),
                value=_value(context, best).value,
                place=_place(best),
            ),
        )
    return list(rows.values())


def _is_open_up_to(context: Context, row: Standing, parameters: int) -> bool:
    key = row.entrant.cell.key
    family = context.catalog.models[ModelId(tags.family(key.variant))]
    variant = family.variants.find(key.variant)
    size = variant.entry.parameters if variant else None
    return size is not None and size <= parameters and is_open(context, row)


def _answer(context: Context, main: MainBoard, costs: Sequence[Chart]) -> BoardLine:
    first = main.first
    others = main.leaders - 1
    best_open = next((row for row in main.rows if is_open(context, row)), None)
    return BoardLine(
        board=_board_link(context, main),
        title=score_columns.what(context, first.entrant.cell.key),
        ranked=formatting.count(first.ranked),
        leader=context.model(first.entrant.cell.key.variant),
        value=_value(context, first).value,
        others=ngettext("{n} other could be first", "{n} others could be first", others)
        if others
        else _("first alone"),
        best_open=context.model(best_open.entrant.cell.key.variant) if best_open else None,
        open_value=_value(context, best_open).value if best_open else "",
        open_place=_place(best_open) if best_open else "",
        bargain=costs[0].title if costs else "",
    )


def _charts(
    context: Context, mains: Sequence[MainBoard], costs: Iterable[Sequence[Chart]]
) -> tuple[Chart, ...]:
    """The first of the charts of `costs`, and the first of the best score over time."""
    progress = (
        chart
        for main in mains
        if "over-time" not in context.topic.without
        and (chart := progress_chart.of_board(context, _subtitle(context, main), main.first.board))
    )
    first = (next(chain.from_iterable(costs), None), next(progress, None))
    return tuple(replace(chart, is_guest=True) for chart in first if chart)


def _subtitle(context: Context, main: MainBoard) -> str:
    what = score_columns.what(context, main.first.entrant.cell.key)
    return _("{name}, {board}", name=context.benchmark(main.benchmark).text, board=what)


def _newest_models(context: Context, model_records: Mapping[ModelId, ModelRecord]) -> tuple[ListedEntry, ...]:
    """The newest model families, newest first; the date is that of the family or of its newest variant."""
    dated = [
        (*max(days), id_) for id_, record in context.catalog.models.items() if (days := _release_days(record))
    ]
    dated.sort(reverse=True)
    newest = [(date, ref, model_records[id_]) for date, ref, id_ in dated[:_NEWEST]]
    return tuple(
        ListedEntry(
            link=context.model(ref),
            date=date,
            unverified=is_unverified(record.entry, _date_field(ref)),
            by=context.organisations(record.entry.organisations),
            summary=record.entry.summary or "",
        )
        for date, ref, record in newest
    )


def _release_days(record: ModelRecord) -> list[tuple[str, str]]:
    """(release day, id of the family or `family/variant`) for every stated release date of a family."""
    entry = record.entry
    family = [(formatting.day(entry.released), record.id)] if entry.released else []
    return family + [
        (formatting.day(variant.released), f"{record.id}/{variant.id}")
        for variant in entry.variants
        if variant.released
    ]


def _date_field(ref: str) -> str:
    _, _, variant = ref.partition("/")
    return f"variants.{variant}.released" if variant else "released"
