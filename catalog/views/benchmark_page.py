"""The page of a benchmark: leaderboards, statistics, the best scores over time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.core.contamination import surely_released
from catalog.core.leaderboard import leaderboards
from catalog.stats import ranking
from catalog.views import (
    addresses,
    board_switch,
    facts,
    formatting,
    history,
    listings,
    pagination,
    progress_chart,
    scores,
    structured_data,
    time_windows,
)
from catalog.views.benchmarks import problem_count
from catalog.views.components import Fact, Link
from catalog.views.context import term_names
from catalog.views.leaderboard import Board, BoardFilters, family_and_variant, filters, title_of
from catalog.views.page import EntryPage, Head, Heading
from catalog.views.pieces import late_plots
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from catalog.core.records import BenchmarkRecord, Cell, Edition
    from catalog.entries.schema.benchmark import Averages, BenchmarkEntry
    from catalog.entries.schema.types import BenchmarkId
    from catalog.views.board_switch import BoardSwitch
    from catalog.views.context import Context
    from catalog.views.embeds import EmbedOffer
    from catalog.views.pagination import MoreRows
    from catalog.views.pieces import Chart
    from catalog.views.scores import Score
    from catalog.views.time_windows import WindowTable


_AVERAGES: Final = (
    ("tests", noted("Tests per problem")),
    ("problem_chars", noted("Characters of a problem")),
    ("problem_lines", noted("Lines of a problem")),
    ("solution_chars", noted("Characters of a solution")),
    ("solution_lines", noted("Lines of a solution")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistic:
    """An average over the problems: the value that the authors state, and the one counted from the data."""

    label: str
    stated: str
    recounted: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A value that was better than those of all models released before."""

    date: str
    variant: Link
    score: Score


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarkPage(EntryPage):
    """The page of one benchmark with its leaderboards: benchmarks/<id>.html."""

    template: ClassVar[str] = "benchmark.html.jinja"

    statistics: tuple[Statistic, ...]
    recount_note: str
    parts: tuple[tuple[str, str, str], ...]  # versions and splits: name, instances, note
    boards: tuple[Board, ...]
    brief: tuple[Fact, ...]  # the facts of the line under the title, without labels
    jumps: tuple[Link, ...]  # to the parts of the page below the leaderboards
    switch: BoardSwitch | None  # between the leaderboards, if there are several
    filters: BoardFilters | None  # where there are enough rows to filter
    windows: tuple[WindowTable, ...]  # boards by the date of their problems
    milestones: tuple[Milestone, ...]  # best over time of the first board
    over_time: Chart | None  # the same as a chart, also for small models
    children: tuple[Link, ...]
    embed: EmbedOffer | None  # where there is something to show
    export_id: str  # id of the benchmark, whose leaderboards a script exports; "" for none

    @property
    def charts(self) -> tuple[Chart, ...]:
        """All charts of the page."""
        of_costs = (chart for board in self.boards for _label, chart in board.cost_charts)
        return (*of_costs, *([self.over_time] if self.over_time else []))


def pages(
    context: Context, record: BenchmarkRecord, boards: tuple[Board, ...], embed: EmbedOffer | None = None
) -> Iterator[BenchmarkPage | MoreRows]:
    """The page of a benchmark, then further pages with the rest of its leaderboards, and its rows as data."""
    late = late_plots()
    boards = tuple(
        replace(board, cost_charts=tuple((label, late(chart)) for label, chart in board.cost_charts))
        if board.cost_charts
        else board
        for board in boards
    )
    full_page = page(context, record, boards, embed)
    first, others, more = pagination.cut(full_page.head.path, boards)
    if more:
        yield more
    if others and not more:
        full_page = replace(full_page, filters=filters(context, first))
    yield replace(full_page, boards=first)
    for path, board in others:
        title = _("{name}, {board}", name=full_page.name, board=board.title)
        yield BenchmarkPage(
            head=Head(
                path=path,
                section="benchmarks",
                title=_(
                    "{title}: {rows}",
                    title=_("{name}, {board}", name=full_page.name, board=board.label),
                    rows=board.range_text.removesuffix(".").rstrip("。").lower(),
                ),
                description=_("{title}. {rows}", title=title, rows=board.range_text),
                toc=(Heading(board.id, board.title),),
            ),
            name=full_page.name,
            summary="",
            aliases="",
            tags=(Link(_("All about {name}", name=full_page.name), full_page.head.path),),
            facts=(),
            statistics=(),
            recount_note="",
            parts=(),
            brief=(),
            jumps=(),
            boards=(replace(board, answer=(), cost_charts=()),),
            switch=None,
            filters=filters(context, (board,)),
            windows=(),
            milestones=(),
            over_time=None,
            children=(),
            note="",
            sources=(),
            unverified=(),
            citation=None,
            past=None,
            embed=None,
            export_id="",
        )


def page(
    context: Context, record: BenchmarkRecord, boards: tuple[Board, ...], embed: EmbedOffer | None = None
) -> BenchmarkPage:
    """The page of a benchmark; `boards` are its leaderboards."""
    entry = record.entry
    over_time = "over-time" not in context.topic.without
    milestones = _milestones(context, record) if over_time else ()
    by_date = tuple(_windows(context, record, boards))
    statistics = _statistics(entry)
    unverified = facts.unverified(entry)
    citation = facts.entry_citation(context, record.id, entry)
    changes = history.of_benchmark(context, record.id)
    parts = (*entry.versions, *entry.splits)
    toc = [
        *(Heading(board.id, board.title) for board in boards),
        Heading("by-date", _("By date of the problems")) if by_date else None,
        Heading("over-time", _("Best over time")) if milestones else None,
        Heading("facts", _("All facts")),
        Heading("statistics", _("Statistics")) if statistics else None,
        Heading("parts", _("Versions and splits")) if parts else None,
        Heading("family", _("Benchmarks based on it")) if record.children else None,
        Heading("sources", _("Sources")) if entry.sources else None,
        Heading("unverified", _("Check a number")) if unverified else None,
        Heading("history", _("History")) if changes else None,
    ]
    return BenchmarkPage(
        head=Head(
            path=addresses.benchmark(record.id),
            section="benchmarks",
            title=entry.name,
            description=entry.summary
            or _("{name}: leaderboards, statistics and the source of every value.", name=entry.name),
            toc=tuple(item for item in toc if item),
            edit=context.edit(f"entries/benchmarks/{record.id}.yaml"),
            add=context.add_result(benchmark=record.id),
            feed=addresses.benchmark_feed(record.id) if changes else "",
            json_ld=structured_data.of_benchmark(context, record),
        ),
        name=entry.name,
        summary=entry.summary or "",
        aliases=formatting.listed(entry.aliases),
        tags=context.chips(record.tags),
        facts=_facts(context, record),
        statistics=statistics,
        recount_note=_recount_note(entry),
        parts=tuple(
            (part.name, formatting.count(part.instances) if part.instances else "", part.note or "")
            for part in parts
        ),
        brief=tuple(_brief(context, record, boards)),
        jumps=context.linked(*_jumps(record.id, toc)),
        boards=boards,
        switch=board_switch.switch(boards),
        filters=filters(context, boards),
        windows=by_date,
        milestones=milestones,
        over_time=chart_over_time(context, record) if over_time else None,
        children=tuple(map(context.benchmark, record.children)),
        note=entry.note or "",
        sources=facts.sources(entry.sources),
        unverified=unverified,
        citation=citation,
        embed=embed,
        export_id=record.id if boards else "",
        past=changes,
    )


def _jumps(id_: BenchmarkId, toc: Iterable[Heading | None]) -> tuple[Link, ...]:
    """Links to the parts of a benchmark's page after its leaderboards, below them."""
    path = addresses.benchmark(id_)
    parts = (
        Link(heading.label, f"{path}#{heading.id}")
        for heading in toc
        if heading and not heading.id.startswith("board-")
    )
    return (*parts, Link(_("As of a date"), addresses.AS_OF))


def _brief(context: Context, record: BenchmarkRecord, boards: Sequence[Board]) -> Iterator[Fact]:
    """The facts of the line under the title: problems, judge, makers, date, licence, paper, website."""
    entry = record.entry
    texts = {
        _("Problems"): ngettext("{n} problem", "{n} problems", entry.instances) if entry.instances else "",
        _("Evaluated by"): {
            True: _("judged by running tests"),
            False: _("judged by comparing text"),
            None: "",
        }[entry.has_tests],
    }
    yield from (Fact(label, text) for label, text in texts.items() if text)
    if entry.organisations:
        yield Fact.of(_("Organisation"), context.organisation_names(entry.organisations))
    if entry.released:
        yield Fact(_("Released"), formatting.day(entry.released))
    if entry.licence:
        yield Fact.of(_("Licence"), context.licence_names([entry.licence]))
    if record.successors:
        yield Fact(_("Successors"), _("followed by"), tuple(map(context.benchmark, record.successors)))
    paper = facts.paper_link(entry.paper, entry.name) if entry.paper else None
    if paper:
        yield Fact(_("Paper"), links=(replace(paper, text=_("Paper")),))
    if entry.url:
        host = entry.url.partition("://")[2].partition("/")[0].removeprefix("www.")
        yield Fact(_("Website"), links=(Link(host, entry.url, external=True),))
    charts = boards[0].cost_charts if boards else ()
    if charts:
        chart = charts[0][1]
        yield Fact("", links=(Link(_("Score and cost"), f"{addresses.benchmark(record.id)}#{chart.id}"),))
    yield Fact("", links=(Link(_("All facts"), f"{addresses.benchmark(record.id)}#facts"),))


def _facts(context: Context, record: BenchmarkRecord) -> tuple[Fact, ...]:
    entry = record.entry
    words = context.catalog.entries.vocabulary
    unchecked = partial(facts.is_unverified, entry)
    parent = (context.benchmark(entry.parent),) if entry.parent else ()  # type: ignore[arg-type]
    relation = {
        "more-tests": _("more tests for"),
        "translation": _("translation of"),
        "subset": _("subset of"),
        "extension": _("extension of"),
    }
    items = [
        Fact.of(
            _("Organisation"),
            context.organisation_names(entry.organisations),
            unverified=unchecked("organisations"),
        ),
        Fact(_("Released"), formatting.day(entry.released), unverified=unchecked("released")),
        Fact(
            _("Scenario"),
            formatting.listed(term_names(filter(None, [entry.scenario]), words.scenarios)),
            unverified=unchecked("scenario"),
        ),
        Fact(
            _("Problems"),
            problem_count(entry),
            unverified=unchecked("instances"),
            note=entry.instances_note or "",
        ),
        Fact(
            _("Programming languages"),
            formatting.listed(term_names(entry.programming_languages, words.programming_languages)),
            unverified=unchecked("programming_languages"),
        ),
        Fact(
            _("Natural languages"),
            formatting.listed(term_names(entry.natural_languages, words.natural_languages)),
            unverified=unchecked("natural_languages"),
        ),
        Fact(
            _("Evaluated by"),
            {True: _("running test cases"), False: _("comparing text"), None: ""}[entry.has_tests],
            unverified=unchecked("has_tests"),
        ),
        Fact(_("A value is of"), _("a model in a scaffold") if entry.needs_scaffold else ""),
        Fact(
            _("Metrics"),
            formatting.listed(term_names(entry.metrics, words.metrics)),
            unverified=unchecked("metrics"),
        ),
        Fact(_("Based on"), relation.get(entry.parent_relation or "", ""), parent, unchecked("parent")),
        Fact(
            _("Follows"),
            links=tuple(map(context.benchmark, entry.follows)),  # type: ignore[arg-type]
            unverified=unchecked("follows"),
            note=_("Replaces or continues it, with problems of its own") if entry.follows else "",
        ),
        Fact(_("Successors"), links=tuple(map(context.benchmark, record.successors))),
        *facts.own_facts(context, "benchmark", entry),
        *facts.paper_facts(entry),
        Fact(
            _("Website"),
            links=(Link(entry.url.partition("://")[2].rstrip("/"), entry.url, external=True),)
            if entry.url
            else (),
        ),
        Fact.of(
            _("Licence"),
            context.licence_names([entry.licence]) if entry.licence else "",
            unverified=unchecked("licence"),
        ),
        *listings.reporting_facts(context, record),
        *facts.survey_fact(context, entry),
        *facts.not_found(entry),
    ]
    return tuple(fact for fact in items if fact.links or fact.text)


def _statistics(entry: BenchmarkEntry) -> tuple[Statistic, ...]:
    stated, recounted = entry.averages, entry.recount.averages if entry.recount else None
    rows = [
        Statistic(label=_(name), stated=_average(stated, field), recounted=_average(recounted, field))
        for field, name in _AVERAGES
    ]
    counted = entry.recount.instances if entry.recount else None
    rows.insert(
        0,
        Statistic(
            label=_("Problems"),
            stated=problem_count(entry),
            recounted=formatting.count(counted) if counted else "",
        ),
    )
    return (
        tuple(line for line in rows if line.stated or line.recounted)
        if stated or recounted or counted
        else ()
    )


def _average(averages: Averages | None, field: str) -> str:
    value = getattr(averages, field) if averages else None
    return "" if value is None else formatting.number(value)


def _recount_note(entry: BenchmarkEntry) -> str:
    if entry.recount is None:
        return ""
    source = entry.recount.source
    return formatting.paragraph(
        (
            _("Recounted from {source}.", source=formatting.phrases((source.title, source.locator or ""))),
            formatting.sentence(entry.recount.note) if entry.recount.note else "",
        )
    )


def _windows(context: Context, record: BenchmarkRecord, boards: Sequence[Board]) -> Iterator[WindowTable]:
    """Tables of scores by problem date, one for each of the `boards` whose problems have dates.

    None for leaderboards of systems. `boards` must be all leaderboards of the benchmark, in their order.
    """
    for board, leaderboard in zip(boards, leaderboards(record), strict=True):
        if leaderboard.key.scope in {"any-scaffold", "systems"}:
            continue  # of the runs in the leaderboards of one scaffold
        table_ = time_windows.table(context, f"by-date-{board.id}", board.title, leaderboard)
        if table_:
            yield table_


def _milestones(context: Context, record: BenchmarkRecord) -> tuple[Milestone, ...]:
    """Values of the first leaderboard that beat those of all models released before, oldest first."""
    dated = []
    for cell, edition in _first_board(record):
        family, variant = family_and_variant(context, cell.key.variant)
        date = surely_released(family, variant) if family else None
        if date:
            dated.append((date, cell, edition))
    dated.sort(key=lambda item: (item[0].earliest, item[1].key))
    best = ranking.frontier(
        [(date.earliest.toordinal(), edition.headline.value) for date, _, edition in dated],
        lower_is_better=bool(dated) and dated[0][1].scale.lower_is_better,
    )
    return tuple(
        Milestone(
            date=formatting.day(dated[i][0]),
            variant=context.model(dated[i][1].key.variant),
            score=scores.score(context, dated[i][1], dated[i][2]),
        )
        for i in best
    )


def chart_over_time(context: Context, record: BenchmarkRecord) -> Chart | None:
    """Chart of the best values over time of the first leaderboard; None if few of them have dates."""
    first = next(iter(leaderboards(record)), None)
    chart = progress_chart.of_board(context, title_of(context, record, first), first) if first else None
    file = addresses.download(f"best-over-time-{record.id}", "charts/")
    return replace(chart, download=file, about=record.entry.name) if chart else None


def _first_board(record: BenchmarkRecord) -> Iterable[tuple[Cell, Edition]]:
    """(cell, benchmark version) of each ranked entrant of the first leaderboard; () without a leaderboard."""
    first = next(iter(leaderboards(record)), None)
    return [entrant for entrant in first.entrants if first.is_ranked(entrant)] if first else []
