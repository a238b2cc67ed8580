"""The table of all benchmarks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias

from catalog.core.leaderboard import leaderboards
from catalog.views import addresses, formatting, listings, scores
from catalog.views.context import term_names
from catalog.views.page import Head, Page
from catalog.wording import gettext as _
from catalog.wording import ngettext, noted, titled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.core.records import BenchmarkRecord
    from catalog.entries.schema.benchmark import BenchmarkEntry
    from catalog.views.components import Link
    from catalog.views.context import Context
    from catalog.views.scores import Score


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarkRow:
    """A row of the table of benchmarks."""

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


BenchmarkColumn: TypeAlias = Literal[
    "benchmark",
    "released",
    "problems",
    "tests",
    "languages",
    "problem",
    "solution",
    "reports",
    "best",
    "tags",
]
"""Column of the table of benchmarks; its template has the cells by these names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarkGroup:
    """Rows of the table of benchmarks under one heading."""

    id: str
    title: str
    note: str
    columns: tuple[tuple[BenchmarkColumn, str], ...]  # name and heading of those that have a value
    rows: tuple[BenchmarkRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarksPage(Page):
    """The page with the table of all benchmarks: benchmarks.html."""

    template: ClassVar[str] = "benchmarks.html.jinja"

    groups: tuple[BenchmarkGroup, ...]
    see_also: tuple[Link, ...]


_MOST_LANGUAGES: Final = 4  # that a row names
_COLUMNS: Final[Mapping[BenchmarkColumn, str]] = {
    "benchmark": noted("Benchmark"),
    "released": noted("Released"),
    "problems": noted("Problems"),
    "tests": noted("Tests per problem"),
    "languages": noted("Languages"),
    "problem": noted("Problem, characters / lines"),
    "solution": noted("Solution, characters / lines"),
    "reports": noted("Reports"),
    "best": noted("Best"),
    "tags": noted("Tags"),
}


def table(context: Context) -> BenchmarksPage:
    """The page of all benchmarks: those of the survey first, then others with results, then the rest.

    In each group the oldest come first.
    """
    rows = [(record, _benchmark_row(context, record)) for record in context.catalog.benchmarks.values()]
    rows.sort(key=lambda row: (formatting.day(row[0].entry.released) or "9999", row[0].id))
    surveyed = tuple(row for record, row in rows if record.entry.surveys)
    measured = tuple(row for record, row in rows if not record.entry.surveys and record.cells)
    others = tuple(row for record, row in rows if not record.entry.surveys and not record.cells)
    groups = (
        _group("survey", _("Benchmarks of the survey"), surveyed),
        _group(
            "measured",
            _("Other benchmarks with results here") if surveyed else _("Benchmarks with results here"),
            measured,
        ),
        _group("others", _("Further benchmarks"), others, note=_("No result on these has been entered yet.")),
    )
    task = context.topic.task
    return BenchmarksPage(
        head=Head(
            path=addresses.BENCHMARKS,
            section="benchmarks",
            title=_("Benchmarks"),
            description=ngettext(
                "{n} benchmark of {task}: size, languages, tests and best result.",
                "{n} benchmarks of {task}: size, languages, tests and best result.",
                len(rows),
                task=_(task),
            )
            if task
            else ngettext(
                "{n} benchmark: size, languages, tests and best result.",
                "{n} benchmarks: size, languages, tests and best result.",
                len(rows),
            ),
        ),
        groups=tuple(group for group in groups if group.rows),
        see_also=listings.links(context, addresses.REPORTING),
    )


def _group(id_: str, title: str, rows: tuple[BenchmarkRow, ...], *, note: str = "") -> BenchmarkGroup:
    headings = {name: _(heading) for name, heading in _COLUMNS.items()}
    headings["best"] = formatting.unit_heading(titled("Best"), [row.best.symbol for row in rows if row.best])
    columns = tuple(
        (name, heading) for name, heading in headings.items() if any(_has_value(row, name) for row in rows)
    )
    return BenchmarkGroup(id=id_, title=title, note=note, columns=columns, rows=rows)


def _has_value(row: BenchmarkRow, column: BenchmarkColumn) -> bool:
    """True if the cell of `row` in `column` is not empty."""
    match column:
        case "benchmark":
            return True
        case "released":
            return bool(row.date)
        case "problems":
            return bool(row.instances)
        case "languages":
            return bool(row.languages or row.natural_languages)
        case "reports":
            return bool(row.results)
        case _:
            return bool(getattr(row, column))


def _benchmark_row(context: Context, record: BenchmarkRecord) -> BenchmarkRow:
    entry = record.entry
    words = context.catalog.entries.vocabulary
    averages = entry.averages
    best = next((entrant for board in leaderboards(record)[:1] for entrant, _rank in board.ranked()), None)
    languages = term_names(entry.programming_languages, words.programming_languages)
    reports = sum(len(cell.observations) for cell in record.cells)
    return BenchmarkRow(
        name=context.benchmark(record.id),
        date=formatting.day(entry.released),
        scenario=formatting.listed(term_names(filter(None, [entry.scenario]), words.scenarios)),
        instances=problem_count(entry),
        languages=formatting.listed(languages)
        if len(languages) <= _MOST_LANGUAGES
        else ngettext("{n} language", "{n} languages", len(languages)),
        natural_languages=formatting.listed(term_names(entry.natural_languages, words.natural_languages)),
        tests=formatting.number(averages.tests) if averages and averages.tests is not None else "",
        problem=_chars_and_lines(averages.problem_chars, averages.problem_lines) if averages else "",
        solution=_chars_and_lines(averages.solution_chars, averages.solution_lines) if averages else "",
        results=formatting.count(reports) if reports else "",
        best=scores.score(context, *best) if best else None,
        best_by=context.model(best.cell.key.variant) if best else None,
        tags=context.chips(record.tags, without=("scenario", "survey", "language-scope", "judging")),
    )


def _chars_and_lines(chars: float | None, lines: float | None) -> str:
    if chars is None and lines is None:
        return ""
    return " / ".join("–" if number is None else formatting.number(number) for number in (chars, lines))


def problem_count(entry: BenchmarkEntry) -> str:
    """Number of problems: "164" or "164 per language"; "" if unknown."""
    if entry.instances is None:
        return ""
    if entry.instances_per == "programming-language":
        return _("{count} per language", count=formatting.count(entry.instances))
    return formatting.count(entry.instances)
