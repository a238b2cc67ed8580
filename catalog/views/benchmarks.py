"""The table of benchmarks, and a page per benchmark with its leaderboards."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from catalog.core import tags
from catalog.core.contamination import surely_released
from catalog.core.leaderboard import leaderboards
from catalog.stats import ranking
from catalog.views import (
    addresses,
    contamination,
    facts,
    formatting,
    history,
    pagination,
    scores,
    time_windows,
)
from catalog.views.components import Board, BoardFilters, BoardRow, Fact, Link, Score
from catalog.views.context import term_names
from catalog.views.models import SIZE_NAMES
from catalog.views.page import EntryPage, Head, Heading, Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from catalog.core.leaderboard import Leaderboard
    from catalog.core.records import BenchmarkRecord, Cell, Edition, ModelRecord, VariantRecord
    from catalog.entries.schema.benchmark import Averages, BenchmarkEntry
    from catalog.entries.schema.types import BenchmarkId, VariantRef
    from catalog.views.components import WindowTable
    from catalog.views.context import Context
    from catalog.views.embeds import Embed

_PAIRED: Final = "Places of models with known values for the same problems are told apart problem by problem."
_AVERAGES: Final = (
    ("tests", "Tests per problem"),
    ("problem_chars", "Characters of a problem"),
    ("problem_lines", "Lines of a problem"),
    ("solution_chars", "Characters of a solution"),
    ("solution_lines", "Lines of a solution"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarkRow:
    """One benchmark in the table of benchmarks."""

    name: Link
    date: str
    scenario: str
    instances: str
    languages: str
    natural_languages: str
    tests: str
    problem: str  # "450.6 / 13.7": characters and lines on average
    solution: str
    results: str  # how many values are reported
    best: Score | None
    best_by: Link | None
    tags: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarkGroup:
    """Rows under one heading."""

    id: str
    title: str
    note: str
    rows: tuple[BenchmarkRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarksPage(Page):
    """The table of all benchmarks: benchmarks.html."""

    template: ClassVar[str] = "benchmarks.html.jinja"

    groups: tuple[BenchmarkGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistic:
    """One average as stated and as counted again."""

    label: str
    stated: str
    recounted: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A value that was the best when it came."""

    date: str
    variant: Link
    score: Score


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarkPage(EntryPage):
    """All about one benchmark, with its leaderboards: benchmarks/<id>.html."""

    template: ClassVar[str] = "benchmark.html.jinja"

    statistics: tuple[Statistic, ...]
    recount_note: str
    parts: tuple[tuple[str, str, str], ...]  # versions and splits: name, instances, note
    boards: tuple[Board, ...]
    filters: BoardFilters | None  # where there are enough rows to filter
    windows: tuple[WindowTable, ...]  # boards by the date of their problems
    milestones: tuple[Milestone, ...]  # best over time of the first board
    children: tuple[Link, ...]
    embed: Embed | None  # where there is something to show


def table(context: Context, boards: Callable[[BenchmarkId], Sequence[Board]]) -> BenchmarksPage:
    """All benchmarks: the survey's first, then those with results, then the others, by date.

    `boards` gives the leaderboards of each.
    """
    records = context.catalog.benchmarks.values()
    rows = [(record, _row(context, record, boards(record.id))) for record in records]
    rows.sort(key=lambda row: (formatting.day(row[0].entry.released) or "9999", row[0].id))
    surveyed = tuple(row for record, row in rows if record.entry.surveys)
    measured = tuple(row for record, row in rows if not record.entry.surveys and record.cells)
    others = tuple(row for record, row in rows if not record.entry.surveys and not record.cells)
    groups = (
        BenchmarkGroup(id="survey", title="Benchmarks of the survey", note="", rows=surveyed),
        BenchmarkGroup(id="measured", title="Other benchmarks with results here", note="", rows=measured),
        BenchmarkGroup(
            id="others",
            title="Further benchmarks",
            note="No result on these has been entered yet.",
            rows=others,
        ),
    )
    return BenchmarksPage(
        head=Head(
            path=addresses.BENCHMARKS,
            section="benchmarks",
            title="Benchmarks",
            description=f"{len(rows)} benchmarks of code generation: size, languages, tests and best result.",
        ),
        groups=tuple(group for group in groups if group.rows),
    )


def _row(context: Context, record: BenchmarkRecord, found: Sequence[Board]) -> BenchmarkRow:
    entry = record.entry
    words = context.catalog.entries.vocabulary
    averages = entry.averages
    best = found[0].rows[0] if found and found[0].rows else None
    languages = term_names(entry.programming_languages, words.programming_languages)
    reports = sum(len(cell.observations) for cell in record.cells)
    return BenchmarkRow(
        name=context.benchmark(record.id),
        date=formatting.day(entry.released),
        scenario=formatting.listed(term_names(filter(None, [entry.scenario]), words.scenarios)),
        instances=_instances(entry),
        languages=formatting.listed(languages) if len(languages) <= 4 else f"{len(languages)} languages",  # noqa: PLR2004
        natural_languages=formatting.listed(term_names(entry.natural_languages, words.natural_languages)),
        tests=formatting.number(averages.tests) if averages and averages.tests is not None else "",
        problem=_pair(averages.problem_chars, averages.problem_lines) if averages else "",
        solution=_pair(averages.solution_chars, averages.solution_lines) if averages else "",
        results=formatting.count(reports) if reports else "",
        best=best.score if best else None,
        best_by=best.variant if best else None,
        tags=context.chips(record.tags, without=("scenario", "survey", "language-scope", "judging")),
    )


def _pair(chars: float | None, lines: float | None) -> str:
    if chars is None and lines is None:
        return ""
    return " / ".join("–" if each is None else formatting.number(each) for each in (chars, lines))


def _instances(entry: BenchmarkEntry) -> str:
    if entry.instances is None:
        return ""
    each = " per language" if entry.instances_per == "programming-language" else ""
    return formatting.count(entry.instances) + each


def pages(
    context: Context, record: BenchmarkRecord, found: tuple[Board, ...], embed: Embed | None = None
) -> Iterator[BenchmarkPage]:
    """The page of a benchmark, and one for every 500 rows that its leaderboards have beyond what it shows."""
    whole = page(context, record, found, embed)
    first, others = pagination.cut(whole.head.path, found)
    yield replace(whole, boards=first, filters=_filters(first)) if others else whole
    for path, board in others:
        title = f"{whole.name}, {board.title}"
        yield BenchmarkPage(
            head=Head(
                path=path,
                section="benchmarks",
                title=f"{title}: {board.said.removesuffix('.').lower()}",
                description=f"{title}. {board.said}",
                toc=(Heading(board.id, board.title),),
            ),
            name=whole.name,
            summary="",
            aliases="",
            tags=(Link(f"All about {whole.name}", whole.head.path),),
            facts=(),
            statistics=(),
            recount_note="",
            parts=(),
            boards=(board,),
            filters=_filters((board,)),
            windows=(),
            milestones=(),
            children=(),
            note="",
            sources=(),
            unverified=(),
            citation=None,
            past=None,
            embed=None,
        )


def page(
    context: Context, record: BenchmarkRecord, found: tuple[Board, ...], embed: Embed | None = None
) -> BenchmarkPage:
    """Everything known about a benchmark, and who scored what on it; `found` holds its `boards`."""
    entry = record.entry
    milestones = _milestones(context, record)
    by_date = tuple(_windows(context, record, found))
    statistics = _statistics(entry)
    unverified = facts.unverified(entry)
    citation = facts.citation(entry)
    changes = history.of_benchmark(context, record.id)
    parts = (*entry.versions, *entry.splits)
    toc = [
        *(Heading(board.id, board.title) for board in found),
        Heading("by-date", "By date of the problems") if by_date else None,
        Heading("over-time", "Best over time") if milestones else None,
        Heading("statistics", "Statistics") if statistics else None,
        Heading("parts", "Versions and splits") if parts else None,
        Heading("family", "Made from it") if record.children else None,
        Heading("sources", "Sources") if entry.sources else None,
        Heading("unverified", "Help verify") if unverified else None,
        Heading("cite", "Cite") if citation else None,
        Heading("history", "History") if changes else None,
    ]
    return BenchmarkPage(
        head=Head(
            path=addresses.benchmark(record.id),
            section="benchmarks",
            title=entry.name,
            description=entry.summary
            or f"{entry.name}: leaderboards, statistics and the source of every value.",
            toc=tuple(item for item in toc if item),
            edit=context.edit(f"entries/benchmarks/{record.id}.yaml"),
            add=context.add_result(benchmark=record.id),
            feed=addresses.benchmark_feed(record.id) if changes else "",
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
        boards=found,
        filters=_filters(found),
        windows=by_date,
        milestones=milestones,
        children=tuple(map(context.benchmark, record.children)),
        note=entry.note or "",
        sources=facts.sources(entry.sources),
        unverified=unverified,
        citation=citation,
        embed=embed,
        past=changes,
    )


def _facts(context: Context, record: BenchmarkRecord) -> tuple[Fact, ...]:
    entry = record.entry
    words = context.catalog.entries.vocabulary
    unchecked = partial(facts.is_unverified, entry)
    parent = (context.benchmark(entry.parent),) if entry.parent else ()  # type: ignore[arg-type]
    relation = {
        "more-tests": "with more tests",
        "translation": "translated",
        "subset": "a part of it",
        "extension": "extended",
    }
    licence = words.licences.get(entry.licence) if entry.licence else None
    found = [
        Fact(
            "Organisation", context.organisations(entry.organisations), unverified=unchecked("organisations")
        ),
        Fact("Released", formatting.day(entry.released), unverified=unchecked("released")),
        Fact(
            "Scenario",
            formatting.listed(term_names(filter(None, [entry.scenario]), words.scenarios)),
            unverified=unchecked("scenario"),
        ),
        Fact(
            "Problems", _instances(entry), unverified=unchecked("instances"), note=entry.instances_note or ""
        ),
        Fact(
            "Programming languages",
            formatting.listed(term_names(entry.programming_languages, words.programming_languages)),
            unverified=unchecked("programming_languages"),
        ),
        Fact(
            "Natural languages",
            formatting.listed(term_names(entry.natural_languages, words.natural_languages)),
            unverified=unchecked("natural_languages"),
        ),
        Fact(
            "Judged by",
            {True: "running test cases", False: "comparing text", None: ""}[entry.has_tests],
            unverified=unchecked("has_tests"),
        ),
        Fact(
            "Metrics",
            formatting.listed(term_names(entry.metrics, words.metrics)),
            unverified=unchecked("metrics"),
        ),
        Fact("Made from", relation.get(entry.parent_relation or "", ""), parent, unchecked("parent")),
        *facts.paper_facts(entry),
        Fact(
            "Home",
            links=(Link(entry.url.partition("://")[2].rstrip("/"), entry.url, external=True),)
            if entry.url
            else (),
        ),
        Fact("Licence", licence.name if licence else "", unverified=unchecked("licence")),
        *facts.survey_fact(context, entry),
    ]
    return tuple(fact for fact in found if fact.links or fact.text)


def _statistics(entry: BenchmarkEntry) -> tuple[Statistic, ...]:
    stated, again = entry.averages, entry.recount.averages if entry.recount else None
    found = [
        Statistic(label=name, stated=_average(stated, field), recounted=_average(again, field))
        for field, name in _AVERAGES
    ]
    counted = entry.recount.instances if entry.recount else None
    found.insert(
        0,
        Statistic(
            label="Problems", stated=_instances(entry), recounted=formatting.count(counted) if counted else ""
        ),
    )
    return (
        tuple(line for line in found if line.stated or line.recounted) if stated or again or counted else ()
    )


def _average(averages: Averages | None, field: str) -> str:
    value = getattr(averages, field) if averages else None
    return "" if value is None else formatting.number(value)


def _recount_note(entry: BenchmarkEntry) -> str:
    if entry.recount is None:
        return ""
    source = entry.recount.source
    where = source.title + (f", {source.locator}" if source.locator else "")
    return " ".join(
        part
        for part in (
            f"Counted again from {where}.",
            formatting.sentence(entry.recount.note or "") if entry.recount.note else "",
        )
        if part
    )


# --- Leaderboards ------------------------------------------------------------------------------


def boards(context: Context, record: BenchmarkRecord) -> tuple[Board, ...]:
    """Every leaderboard of a benchmark, in the order of `core.leaderboard`."""
    return tuple(
        _board(context, record, f"board-{index}", board)
        for index, board in enumerate(leaderboards(record), 1)
    )


def _board(
    context: Context,
    record: BenchmarkRecord,
    id_: str,
    board: Leaderboard,
) -> Board:
    key = board.entrants[0].cell.key
    edition_name = scores.edition_name(context, key, board.key.version)
    several = len(record.entry.versions) > 0
    note = (
        f"Only values of {edition_name}."
        if edition_name
        else "The sources of these values do not say which version they used."
        if several
        else ""
    )
    method = context.method(board.key.method).text if board.key.method else ""  # type: ignore[arg-type]
    if method:
        note = f"{note} All with {method}, so that only the models differ.".strip()
    if sum(bool(edition.headline.by_problem) for _, edition in board.entrants) > 1:
        note = f"{note} {_PAIRED}".strip()
    title = " · ".join(
        part
        for part in (
            scores.what(context, key),
            f"with {method}" if method else "",
            edition_name or ("version not stated" if several else ""),
        )
        if part
    )
    return Board(
        id=id_,
        title=title,
        note=note,
        rows=tuple(_board_row(context, cell, edition, rank) for (cell, edition), rank in board.ranked()),
        with_method=tuple(_board_row(context, cell, edition, None) for cell, edition in board.unranked()),
    )


def _board_row(context: Context, cell: Cell, edition: Edition, place: ranking.Rank | None) -> BoardRow:
    family, variant = _who(context, cell.key.variant)
    entry = variant.entry if variant else None
    ranked = place is not None and edition.headline.interval is not None
    weights = family.entry.weights if family else None
    method = context.method(cell.key.method).text if cell.key.method else ""  # type: ignore[arg-type]
    return BoardRow(
        place=f"{place.position}{'=' if place.tied else ''}" if place else "",
        range=f"{place.best}–{place.worst}" if place and ranked and place.best != place.worst else "",
        variant=context.model(cell.key.variant),
        family=context.model(family.id) if family else None,
        size=formatting.size(entry.parameters) if entry else "",
        date=formatting.day(surely_released(family, variant)) if family else "",
        seen=contamination.short(contamination.of(context, cell, edition.headline)),
        open_weights=formatting.access(public=weights.public if weights else None),
        score=scores.score(context, cell, edition),
        method=": ".join(part for part in (method, cell.key.method_setup) if part),
        settings=formatting.settings(edition.headline.settings, leave_out=("token_budget",)),
    )


def _who(context: Context, ref: VariantRef) -> tuple[ModelRecord | None, VariantRecord | None]:
    family = context.catalog.families.get(ref.partition("/")[0])  # type: ignore[call-overload]
    variant = next((each for each in family.variants if each.ref == ref), None) if family else None
    return family, variant


def _windows(context: Context, record: BenchmarkRecord, found: Sequence[Board]) -> Iterator[WindowTable]:
    """Each of the boards in `found` by the date of its problems, where these are known."""
    for board, leaderboard in zip(found, leaderboards(record), strict=True):
        table_ = time_windows.table(context, f"by-date-{board.id}", board.title, leaderboard.entrants)
        if table_:
            yield table_


def _milestones(context: Context, record: BenchmarkRecord) -> tuple[Milestone, ...]:
    """The plain pass@1 values that were the best when their model came out, oldest first."""
    dated = []
    for cell, edition in _first_board(record):
        family, variant = _who(context, cell.key.variant)
        date = surely_released(family, variant) if family else None
        if date:
            dated.append((date, cell, edition))
    dated.sort(key=lambda item: (item[0].earliest, item[1].key))
    best = ranking.frontier(
        [(date.earliest.toordinal(), edition.headline.fraction) for date, _, edition in dated]
    )
    return tuple(
        Milestone(
            date=formatting.day(dated[i][0]),
            variant=context.model(dated[i][1].key.variant),
            score=scores.score(context, dated[i][1], dated[i][2]),
        )
        for i in best
    )


def _first_board(record: BenchmarkRecord) -> Iterable[tuple[Cell, Edition]]:
    """The plain, valid members of the board that the page shows first."""
    first = next(iter(leaderboards(record)), None)
    return [entrant for entrant in first.entrants if first.is_ranked(entrant)] if first else []


_WORTH_FILTERING: Final = 8  # rows


def _filters(found: Sequence[Board]) -> BoardFilters | None:
    """What the rows can be filtered by; None where there are so few that they are seen at a glance."""
    rows = [row for board in found for row in (*board.rows, *board.with_method)]
    if max((len(board.rows) for board in found), default=0) < _WORTH_FILTERING:
        return None
    part = any(board.pages for board in found)
    least = [(id_, formatting.size(start)) for id_, start in tags.SIZE_CLASSES]
    ends = [*(size for _, size in least[1:]), ""]
    return BoardFilters(
        sizes=tuple(
            (f"{'' if start == '0' else start}..{end}", SIZE_NAMES[id_])
            for (id_, start), end in zip(least, ends, strict=True)
        ),
        years=tuple(sorted({row.date[:4] for row in rows if row.date}, reverse=True)),
        said=f"All {formatting.counted(len(rows), 'row')}{' of this page' if part else ''}.",
        part=part,
    )
